import type { ConstantDeclaration, Declaration, EnumDeclaration } from "./declarations.ts";
import { assignment, callAssignment, docComment, unionMember } from "./layout.ts";
import type { References } from "./references.ts";
import { PointerValue } from "./request.ts";
import { bytesLiteral, literal, messageLiteral, numberLiteral, readerType, rootValue } from "./types.ts";
import { unsupported } from "./unsupported.ts";

/** What a struct or an interface has as a static member for a declaration inside of it. */
export function scopeMember(declaration: Declaration, references: References): string[] {
  if (declaration.kind === "constant" && declaration.node.value instanceof PointerValue) {
    const { name, identifier, node } = declaration;
    const open = `static get ${name}(): ${readerType(node.type, references)} {`;
    return [...docComment(1, node.docComment), open, `  return ${identifier};`, "}"];
  }
  if (declaration.kind === "constant") {
    return constantLines(1, `static readonly ${declaration.name}`, declaration, references);
  }
  // An interface is evaluated after all structs, also after the one around it.
  if (declaration.kind !== "interface") return classMember(declaration);
  const { name, identifier } = declaration;
  return [`static get ${name}(): typeof ${identifier} {`, `  return ${identifier};`, "}"];
}

export function classMember({ name, identifier }: { readonly name: string; readonly identifier: string }): string[] {
  return assignment(1, `static readonly ${name}: typeof ${identifier}`, `${identifier};`);
}

export function printConstant(declaration: ConstantDeclaration, references: References): string[] {
  return constantLines(0, `export const ${declaration.identifier}`, declaration, references);
}

function constantLines(depth: number, left: string, { node }: ConstantDeclaration, references: References): string[] {
  const doc = docComment(depth, node.docComment);
  const { value } = node;
  if (node.type.kind === "void") return [...doc, `${left}: null = null;`];
  if (value instanceof Uint8Array) return [...doc, ...bytesLiteral(`${left}: Uint8Array = `, value, ";")];
  switch (typeof value) {
    case "boolean":
      return [...doc, `${left}: boolean = ${value};`];
    case "number":
      return [
        ...doc,
        ...assignment(depth, `${left}: ${readerType(node.type, references)}`, `${numberLiteral(value)};`),
      ];
    case "bigint":
      return [...doc, `${left}: bigint = ${value}n;`];
    case "string":
      return [...doc, ...assignment(depth, `${left}: string`, `${literal(value) ?? '""'};`)];
    default:
      throw unsupported(node.displayName, undefined, "it is a null pointer");
  }
}

/** A constant of a struct or a list. */
export function printPointerConstant(
  { identifier, isExported, node }: ConstantDeclaration,
  references: References,
): string[] {
  if (!(node.value instanceof PointerValue)) return [];
  const head = isExported ? "export const" : "const";
  const left = `${head} ${identifier}: ${readerType(node.type, references)}`;
  const message = references.local(`${identifier}Message`);
  return [
    ...messageConstant(message, node.value, references),
    "",
    ...(isExported ? docComment(0, node.docComment) : []),
    ...callAssignment(left, rootValue(node.type, message, references)),
  ];
}

/** The constant that holds a default. */
export function messageConstant(name: string, value: PointerValue, references: References): string[] {
  references.library("constantMessage");
  return messageLiteral(`const ${name} = `, value, ";");
}

export function printEnum({ identifier, isExported, node }: EnumDeclaration): string[] {
  const head = isExported ? "export " : "";
  const members = node.enumerants.flatMap(({ name, docComment: doc }, value) => [
    ...docComment(1, doc).map((line) => `  ${line}`),
    `  ${name}: ${value},`,
  ]);
  return [
    ...docComment(0, node.docComment),
    ...(members.length === 0
      ? [`${head}const ${identifier} = {} as const;`]
      : [`${head}const ${identifier} = {`, ...members, "} as const;"]),
    ...valuesType(head, identifier),
  ];
}

/** The type of an enum's values: any number, since a newer schema may have more, but the known ones have names. */
export function valuesType(head: string, name: string): string[] {
  const alternatives = `(typeof ${name})[keyof typeof ${name}] | (number & Record<never, never>)`;
  return unionMember(0, `${head}type ${name} =`, alternatives, ";");
}
