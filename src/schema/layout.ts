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
  const indentedStatement = indented(sumStatement(depth + 1, statement));
  if (fits(depth, head)) return [head, ...indentedStatement];
  const [first = "", ...others] = conditions;
  const lines = [first, ...others].map((line, index) => `  ${line}${index === others.length ? "" : " &&"}`);
  return ["if (", ...lines, ")", ...indentedStatement];
}

/** `sum += call(...);`, with the call on lines of its own if it is long. */
function sumStatement(depth: number, statement: string): string[] {
  const operator = statement.indexOf(" += ");
  if (operator < 0 || fits(depth, statement)) return [statement];
  if (fits(depth, statement.slice(0, statement.lastIndexOf("(") + 1))) return broken(depth, statement);
  return [statement.slice(0, operator + 3), ...indented(broken(depth + 1, statement.slice(operator + 4)))];
}

/** `else open items);`, on two lines, and with an item a line, if it is long. */
export function elseCall(depth: number, open: string, items: readonly string[]): string[] {
  const flat = `else ${open}${items.join(", ")});`;
  return fits(depth, flat) ? [flat] : ["else", ...indented(itemList(depth + 1, open, items, ");"))];
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
  const object = /^(\w+\()\{$/.exec(first);
  if (object !== null && fits(depth, `${type} = ${object[1]}`)) {
    return [`${type} = ${object[1]}`, "  {", ...indented(rest.slice(0, -1)), "  },", ");"];
  }
  if (fits(depth, `${type} =`)) return [`${type} =`, ...indented(value)];
  return [...broken(depth, `${type} = ${first}`), ...rest];
}

function commaSeparated(items: readonly string[]): string[] {
  return items.map((item, index) => (index === items.length - 1 ? `  ${item}` : `  ${item},`));
}

/** `name: value,`, on two lines if it is long. */
export function property(depth: number, name: string, value: string): string[] {
  const flat = `${name}: ${value},`;
  return fits(depth, flat) ? [flat] : [`${name}:`, `  ${value},`];
}

/** `left = right`, on two lines if it is long. */
export function assignment(depth: number, left: string, right: string): string[] {
  const flat = `${left} = ${right}`;
  return fits(depth, flat) ? [flat] : [`${left} =`, `  ${right}`];
}

/** `open` and alternatives of a union and `close`, an alternative a line if it is long. */
export function unionMember(depth: number, open: string, alternatives: string, close: string): string[] {
  const flat = `${open} ${alternatives}${close}`;
  const items = splitTop(`${alternatives}${close}`, " | ");
  if (fits(depth, flat)) return [flat];
  if (items.length === 1) {
    const [first = "", ...rest] = broken(depth, `${alternatives}${close}`, open.length + 1);
    return [`${open} ${first}`, ...rest];
  }
  return [open, ...indented(items.flatMap((item) => alternative(depth + 1, item)))];
}

/** `return condition ? value : undefined;` */
export function conditionalReturn(depth: number, condition: string, value: string): string[] {
  const flat = `return ${condition} ? ${value} : undefined;`;
  if (fits(depth, flat)) return [flat];
  const [first = "", ...rest] = broken(depth + 2, value);
  return [`return ${condition}`, `  ? ${first}`, ...indented(indented(rest)), "  : undefined;"];
}

/** `name: () => value,`, with the value on lines of its own if it is long. */
export function functionMember(depth: number, name: string, value: string): string[] {
  const flat = `${name}: () => ${value},`;
  return fits(depth, flat) ? [flat] : [`${name}: () =>`, ...indented(broken(depth + 1, `${value},`))];
}

/** `left = call(arguments);`, with an argument a line if it is long. */
export function callAssignment(left: string, call: string): string[] {
  const open = call.slice(0, call.indexOf("(") + 1);
  return itemList(0, `${left} = ${open}`, splitTop(call.slice(open.length, -1), ", "), ");");
}

/** `left = lazy(() => call);`, as the formatter breaks it if it is long; others as plain assignments. */
export function lazyAssignment(left: string, right: string): string[] {
  const [, open, value] = /^(\w+(?:<.*>)?\()\(\) => (.*)\);$/.exec(right) ?? [];
  const flat = `${left} = ${right}`;
  if (open === undefined || value === undefined || fits(0, flat)) return assignment(0, left, right);
  if (!fits(0, `${left} = ${open}`)) return broken(0, flat);
  // A call stays behind the arrow's line, a name goes with the arrow.
  if (value.endsWith(")") && fits(0, `${left} = ${open}() =>`)) return [`${left} = ${open}() =>`, `  ${value},`, ");"];
  const lines = fits(1, `() => ${value},`) ? [`() => ${value},`] : ["() =>", ...indented(broken(2, `${value},`))];
  return [`${left} = ${open}`, ...indented(lines), ");"];
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
export function broken(depth: number, line: string, column = 0): string[] {
  if (2 * depth + column + line.length <= lineWidth) return [line];
  const setter = /^set \w+\(\w+: /.exec(line)?.[0];
  if (setter !== undefined) {
    // The parameter of a setter stays with its name.
    const [type = "", ...rest] = broken(depth, line.slice(setter.length), column + setter.length);
    return [setter + type, ...rest];
  }
  const groups = outerGroups(line, column > 0);
  const [first] = groups;
  if (first === undefined) return alias(line);
  const chain = memberChain(depth, line, column, groups);
  if (chain !== undefined) return chain;
  const next = groups[1];
  if (next !== undefined && 2 * depth + column + next.open + 1 <= lineWidth) {
    const [head = "", ...rest] = broken(depth, line.slice(first.close + 1), column + first.close + 1);
    return [line.slice(0, first.close + 1) + head, ...rest];
  }
  const items = splitTop(line.slice(first.open + 1, first.close), ", ");
  const isDefaulted = items.some((item) => item.includes(" = "));
  const isDeclaration =
    isDefaulted ||
    /^(?:export |abstract |static )*(?:(?:class|interface|function|type) \w+|of)$/.test(line.slice(0, first.open));
  // What comes before the first character is a type argument's end.
  const isBegun = column > 0 && first.open === 0;
  const isParenthesized = line[first.open] === "(" && !isBegun && !/[\w>]/.test(line.charAt(first.open - 1));
  const endsWithoutComma = isParenthesized || (line[first.open] === "<" && !isDeclaration);
  const inner = items.flatMap((item, index) =>
    brokenItem(depth + 1, `${item}${endsWithoutComma && index === items.length - 1 ? "" : ","}`),
  );
  const [head = "", ...rest] = broken(depth, line.slice(first.close));
  return [line.slice(0, first.open + 1), ...indented(inner), head, ...rest];
}

/** `type Name = Type;`, on two lines. */
function alias(line: string): string[] {
  const operator = line.indexOf(" = ");
  return operator < 0 ? [line] : [line.slice(0, operator + 2), `  ${line.slice(operator + 3)}`];
}

/** `call(...).member.member`, with as many members on the first line as fit; undefined for what is no such chain. */
function memberChain(
  depth: number,
  line: string,
  column: number,
  groups: readonly BracketGroup[],
): string[] | undefined {
  const end = (groups.at(-1)?.close ?? 0) + 1;
  if (line.charAt(end - 1) !== ")" || !/^(?:\.\w+)+,?$/.test(line.slice(end))) return undefined;
  for (let split = line.lastIndexOf("."); split >= end; split = line.lastIndexOf(".", split - 1)) {
    if (2 * depth + column + split <= lineWidth) return [line.slice(0, split), `  ${line.slice(split)}`];
  }
  return undefined;
}

/** A type argument, a type parameter or a parameter; the alternatives of a union on lines of their own. */
function brokenItem(depth: number, item: string): string[] {
  if (fits(depth, item)) return [item];
  const alternatives = splitTop(item, " | ");
  return alternatives.length === 1 ? broken(depth, item) : alternatives.flatMap((each) => alternative(depth, each));
}

function alternative(depth: number, text: string): string[] {
  const [first = "", ...rest] = broken(depth + 1, text);
  return [`| ${first}`, ...indented(rest)];
}

interface BracketGroup {
  readonly open: number;
  readonly close: number;
}

/** The pairs of brackets that lie in no other one and can be broken; `isBegun` when more of the line comes before. */
function outerGroups(line: string, isBegun: boolean): BracketGroup[] {
  const groups: BracketGroup[] = [];
  let depth = 0;
  let open = 0;
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if ("<([".includes(character)) {
      if (depth++ === 0) open = index;
    } else if (isClosing(line, index) && depth > 0 && --depth === 0 && isBreakable(line.slice(open, index))) {
      const before = open === 0 && isBegun ? ")" : line.charAt(open - 1);
      // An index stays behind what it is one of.
      if (line[open] !== "[" || !/[\w)\]]/.test(before)) groups.push({ open, close: index });
    }
  }
  return groups;
}

/** What is between brackets; the name of a type alone stays with them. */
function isBreakable(group: string): boolean {
  return group.length > 1 && !/^(?:<[\w.]+|\(typeof \w+)$/.test(group);
}

/** `text` at each `separator` that is in no brackets. */
function splitTop(text: string, separator: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if ("<([".includes(text.charAt(index))) depth++;
    else if (isClosing(text, index)) depth--;
    else if (depth === 0 && text.startsWith(separator, index)) {
      items.push(text.slice(start, index));
      start = index + separator.length;
    }
  }
  return [...items, text.slice(start)];
}

/** Not the end of an arrow. */
function isClosing(text: string, index: number): boolean {
  const character = text.charAt(index);
  return ")]".includes(character) || (character === ">" && text.charAt(index - 1) !== "=");
}
