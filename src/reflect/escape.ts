/** Text and bytes in the quotes of a schema. */
import { binaryString } from "./bytes-text.ts";

const escapes: Readonly<Record<string, string>> = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "'": "\\'",
  '"': '\\"',
  "\\": "\\\\",
};

/** Control characters as octal numbers, and the rest as it is. */
export function quotedText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be escaped
  return `"${text.replace(/[\0-\x1f\x7f'"\\]/g, escaped)}"`;
}

/** What is not ASCII as octal numbers as well. */
export function quotedBytes(bytes: Uint8Array): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be escaped
  return `"${binaryString(bytes).replace(/[\0-\x1f\x7f-\xff'"\\]/g, escaped)}"`;
}

function escaped(character: string): string {
  return escapes[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
}
