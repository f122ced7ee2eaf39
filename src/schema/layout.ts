/** The shape of generated text: two spaces a level, 120 columns, as the common formatters have it. */

export const lineWidth = 120;

/** Lines one level deeper; empty ones stay empty. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}

/** `open` + items + `close` on one line if that fits `depth` levels deep, otherwise an item a line. */
export function itemList(depth: number, open: string, items: readonly string[], close: string, padding = ""): string[] {
  const flat = `${open}${padding}${items.join(", ")}${padding}${close}`;
  if (items.length === 0 || fits(depth, flat)) return [flat];
  return [open, ...items.map((item) => `  ${item},`), close];
}

export function fits(depth: number, line: string): boolean {
  return 2 * depth + line.length <= lineWidth;
}

/** `if (condition) statement`, on two lines if it is long; the conditions that are joined by `&&` on lines of their own. */
export function guarded(depth: number, conditions: readonly string[], statement: string): string[] {
  const head = `if (${conditions.join(" && ")})`;
  if (fits(depth, `${head} ${statement}`)) return [`${head} ${statement}`];
  if (fits(depth, head)) return [head, `  ${statement}`];
  const [first = "", ...others] = conditions;
  const lines = [first, ...others].map((line, index) => `  ${line}${index === others.length ? "" : " &&"}`);
  return ["if (", ...lines, ")", `  ${statement}`];
}

/** A doc comment; no lines for an empty text. */
export function docComment(depth: number, text: string): string[] {
  const lines = text
    .trimEnd()
    .replaceAll("*/", "*\\/")
    .split("\n")
    .map((line) => line.trimEnd());
  if (lines.length === 1) {
    const flat = `/** ${lines[0]} */`;
    if (lines[0] === "") return [];
    if (fits(depth, flat)) return [flat];
  }
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"];
}

/** Sections with an empty line between them; empty sections do not count. */
export function separated(sections: readonly (readonly string[])[]): string[] {
  const kept = sections.filter((section) => section.length > 0);
  return kept.flatMap((section, index) => (index === 0 ? section : ["", ...section]));
}

/** `left: Name<items> = value`, broken where the formatter breaks it; `value` is more than one line for an object. */
export function typedMember(
  depth: number,
  left: string,
  name: string,
  items: readonly string[],
  value: readonly string[],
): string[] {
  const [first = "", ...rest] = value;
  const type = `${left}: ${name}<${items.join(", ")}>`;
  if (fits(depth, `${type} = ${first}`)) return [`${type} = ${first}`, ...rest];
  const call = /^(\w+\()([^()]+)(\);)$/.exec(first);
  if (call !== null) {
    const [, open, argument, close] = call;
    if (fits(depth, `${type} = ${open}`)) return [`${type} = ${open}`, `  ${argument},`, `${close}`];
  }
  if (fits(depth, `${type} =`)) return [`${type} =`, ...indented(value)];
  return [`${left}: ${name}<`, ...commaSeparated(items), `> = ${first}`, ...rest];
}

function commaSeparated(items: readonly string[]): string[] {
  return items.map((item, index) => (index === items.length - 1 ? `  ${item}` : `  ${item},`));
}

/** `left = right`, on two lines if it is long. */
export function assignment(depth: number, left: string, right: string): string[] {
  const flat = `${left} = ${right}`;
  return fits(depth, flat) ? [flat] : [`${left} =`, `  ${right}`];
}

/** `open` and alternatives of a union and `close`, an alternative a line if it is long. */
export function unionMember(depth: number, open: string, alternatives: string, close: string): string[] {
  const flat = `${open} ${alternatives}${close}`;
  if (fits(depth, flat) || !alternatives.includes(" | ")) return [flat];
  const lines = alternatives.split(" | ").map((alternative) => `  | ${alternative}`);
  return [open, ...lines.slice(0, -1), `${lines.at(-1)}${close}`];
}

/** `return condition ? value : undefined;` */
export function conditionalReturn(depth: number, condition: string, value: string): string[] {
  const flat = `return ${condition} ? ${value} : undefined;`;
  if (fits(depth, flat)) return [flat];
  return [`return ${condition}`, `  ? ${value}`, "  : undefined;"];
}
