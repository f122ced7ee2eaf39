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

/** `left = lazy(() => call);`, as the formatter breaks it if it is long; others as plain assignments. */
export function lazyAssignment(left: string, right: string): string[] {
  const lazy = /^(\w+(?:<.*>)?\(\(\) =>) (.*)\);$/.exec(right);
  if (lazy === null || fits(0, `${left} = ${right}`)) return assignment(0, left, right);
  return [`${left} = ${lazy[1]}`, `  ${lazy[2]},`, ");"];
}

/** `open` + parameters + `): ` + a type with arguments + `> {`, a parameter or an argument a line where it is long. */
export function signatureLines(
  open: string,
  parameters: readonly string[],
  type: string,
  types: readonly string[],
): string[] {
  const result = `${type}${types.join(", ")}> {`;
  const flat = `${open}${parameters.join(", ")}): ${result}`;
  if (fits(1, flat)) return [flat];
  const broken = [open, ...parameters.map((parameter) => `  ${parameter},`)];
  if (fits(1, `): ${result}`)) return [...broken, `): ${result}`];
  return [...broken, `): ${type}`, ...commaSeparated(types), "> {"];
}

/**
 * A line with type parameters or type arguments that may be too long, as the formatter breaks it: from the left, each
 * pair of brackets that would not fit has an item a line.
 */
export function broken(depth: number, line: string): string[] {
  if (fits(depth, line)) return [line];
  const groups = outerGroups(line);
  const [first] = groups;
  if (first === undefined) return [line];
  const next = groups[1];
  const end = next === undefined ? line.length : next.open + 1;
  if (fits(depth, line.slice(0, end)) && next !== undefined) {
    const [head = "", ...rest] = broken(depth, line.slice(first.close + 1));
    return [line.slice(0, first.close + 1) + head, ...rest];
  }
  const items = splitItems(line.slice(first.open + 1, first.close));
  const isDeclaration = /^(?:export |abstract |static )*(?:(?:class|interface|function|type) \w+|of)$/.test(
    line.slice(0, first.open),
  );
  const isParenthesized = line[first.open] === "(" && !/[\w>]/.test(line.charAt(first.open - 1));
  const endsWithoutComma = isParenthesized || (line[first.open] === "<" && !isDeclaration);
  const inner = items.flatMap((item, index) => {
    const lines = broken(depth + 1, item);
    const comma = endsWithoutComma && index === items.length - 1 ? "" : ",";
    return [...lines.slice(0, -1), `${lines.at(-1)}${comma}`];
  });
  const [head = "", ...rest] = broken(depth, line.slice(first.close));
  return [line.slice(0, first.open + 1), ...indented(inner), head, ...rest];
}

interface BracketGroup {
  readonly open: number;
  readonly close: number;
}

/** The pairs of brackets that lie in no other one and are not empty. */
function outerGroups(line: string): BracketGroup[] {
  const groups: BracketGroup[] = [];
  let depth = 0;
  let open = 0;
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if ("<([".includes(character)) {
      if (depth++ === 0) open = index;
    } else if (isClosing(line, index) && depth > 0 && --depth === 0 && index > open + 1) {
      groups.push({ open, close: index });
    }
  }
  return groups;
}

function splitItems(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if ("<([".includes(text.charAt(index))) depth++;
    else if (isClosing(text, index)) depth--;
    else if (text.charAt(index) === "," && depth === 0) {
      items.push(text.slice(start, index));
      start = index + 2;
    }
  }
  return [...items, text.slice(start)];
}

/** Not the end of an arrow. */
function isClosing(text: string, index: number): boolean {
  const character = text.charAt(index);
  return ")]".includes(character) || (character === ">" && text.charAt(index - 1) !== "=");
}
