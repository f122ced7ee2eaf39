/**
 * Text that others have had a part in, fit for a line of a log or a terminal: what would end the line, move the cursor or turn
 * the direction of what follows is written as `\u000a`.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
