import type { FieldDeclaration, StructDeclaration } from "./declarations.ts";
import { guarded, indented, itemList } from "./layout.ts";
import { typeArguments } from "./print-generic.ts";
import { isOpen, type References } from "./references.ts";
import type { Type } from "./request.ts";
import { elementBits, listType, stringLiteral } from "./types.ts";

/** The function that sets in a builder what a plain object holds. */
export function writeFunction(struct: StructDeclaration, references: References): string[] {
  const plain = struct.fields.filter(({ field }) => field.discriminant === undefined && !isVoid(field));
  const members = struct.fields.filter(({ field }) => field.discriminant !== undefined);
  const body = [
    ...plain.flatMap(({ name }) => guarded(1, [`init.${name} !== undefined`], `builder.${name} = init.${name};`)),
    ...unionStatements(struct, members, references),
  ];
  const used = body.length > 0;
  const types = typeArguments(struct);
  const parameters = [
    `${used ? "" : "_"}builder: ${struct.builder}${types}`,
    `${used ? "" : "_"}init: ${struct.init}${types}`,
  ];
  const open = itemList(0, `function ${struct.write}${types}(`, parameters, "): void {");
  return used ? [...open, ...indented(body), "}"] : [...open.slice(0, -1), `${open.at(-1)}}`];
}

function unionStatements(
  { node }: StructDeclaration,
  members: readonly FieldDeclaration[],
  references: References,
): string[] {
  if (members.length === 0) return [];
  const name = node.displayName.slice(node.displayName.lastIndexOf(":") + 1);
  const message = stringLiteral(`Union of ${name} takes one member; leave the others undefined`);
  const open = `throw new ${references.library("CapnpError")}(`;
  const failure = itemList(2, open, ['"invalid-argument"', message], ");");
  return [
    "let members = 0;",
    ...members.flatMap(({ name }) => [
      `if (init.${name} !== undefined) {`,
      `  builder.${name} = init.${name};`,
      "  members++;",
      "}",
    ]),
    ...(failure.length > 1
      ? ["if (members > 1) {", ...indented(failure), "}"]
      : guarded(1, ["members > 1"], failure.join(""))),
  ];
}

/** The function that guesses the bytes a struct takes with all it points to; for groups, without their fixed part. */
export function sizeFunction(struct: StructDeclaration, references: References): string[] {
  const fixed = struct.role === "group" ? 0 : 8 * (struct.node.dataWords + struct.node.pointerCount);
  const statements = struct.fields.flatMap((field) => sizeStatements(field, references));
  const parameter = `${statements.length === 0 ? "_" : ""}init: ${struct.init}${typeArguments(struct)}`;
  const open = itemList(0, `function ${struct.sizeOf}${typeArguments(struct)}(`, [parameter], "): number {");
  if (statements.length > 0) return [...open, `  let size = ${fixed};`, ...indented(statements), "  return size;", "}"];
  return struct.role === "group" ? [] : [...open, `  return ${fixed};`, "}"];
}

function sizeStatements({ name, field }: FieldDeclaration, references: References): string[] {
  const value = `init.${name}`;
  if (field.kind === "group") {
    const group = references.group(field);
    if (sizeFunction(group, references).length === 0) return [];
    return guarded(1, [`${value} !== undefined`], `size += ${group.sizeOf}(${value});`);
  }
  const type = references.fieldType(field.type);
  switch (type.kind) {
    case "text":
      return guarded(1, [`${value} !== undefined`], `size += (${value}.length + 8) & ~7;`);
    case "data":
      return guarded(1, [`${value} !== undefined`], `size += (${value}.length + 7) & ~7;`);
    case "struct": {
      // A struct that was received is copied; what it takes is not worth finding out.
      const sizeOf = references.ownStruct(type.id)?.sizeOf ?? `${references.boundValue(type)}.type.sizeHint`;
      // Functions know no bindings.
      if (isOpen(sizeOf)) return [];
      const conditions = [`${value} !== undefined`, `!(${value} instanceof ${references.library("StructReader")})`];
      return guarded(1, conditions, `size += ${sizeOf}(${value});`);
    }
    case "parameter":
      return guarded(1, [`${value} !== undefined`], `size += ${references.library("sizeOfAnyPointer")}(${value});`);
    case "anyPointer":
      if (type.constraint === "capability") return [];
      return guarded(1, [`${value} !== undefined`], `size += ${references.library("sizeOfAnyPointer")}(${value});`);
    case "list":
      return listStatements(value, type.element, references);
    default:
      return [];
  }
}

function listStatements(value: string, element: Type, references: References): string[] {
  switch (element.kind) {
    case "text":
    case "data":
    case "list":
    case "struct": {
      const list = listType(element, references);
      if (isOpen(list)) return [];
      const conditions = [`${value} !== undefined`, `!(${value} instanceof ${references.library("ListReader")})`];
      return guarded(1, conditions, `size += ${list}.sizeHint(${value});`);
    }
    case "void":
      return [];
    default:
      return guarded(1, [`${value} !== undefined`], `size += ${alignedSize(`${value}.length`, elementBits(element))};`);
  }
}

function alignedSize(length: string, bits: number): string {
  if (bits === 64) return `${length} * 8`;
  if (bits === 1) return `((${length} + 63) >> 6) * 8`;
  return bits === 8 ? `(${length} + 7) & ~7` : `(${length} * ${bits / 8} + 7) & ~7`;
}

function isVoid(field: FieldDeclaration["field"]): boolean {
  return field.kind === "slot" && field.type.kind === "void";
}
