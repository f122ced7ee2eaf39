import type { ConstantDeclaration, Declaration, EnumDeclaration } from "./declarations.ts";
import { assignment, docComment, unionMember } from "./layout.ts";
import { bytesLiteral, literal, numberLiteral } from "./types.ts";
import { unsupported } from "./unsupported.ts";

/** What a struct or an interface has as a static member for a declaration inside of it. */
export function scopeMember(declaration: Declaration): string[] {
  if (declaration.kind === "constant") {
    return constantLines(1, `static readonly ${declaration.name}`, declaration);
  }
  // An interface is evaluated after all structs, also after the one around it.
  if (declaration.kind !== "interface") return classMember(declaration);
  const { name, identifier } = declaration;
  return [`static get ${name}(): typeof ${identifier} {`, `  return ${identifier};`, "}"];
}

export function classMember({ name, identifier }: { readonly name: string; readonly identifier: string }): string[] {
  return assignment(1, `static readonly ${name}: typeof ${identifier}`, `${identifier};`);
}

export function printConstant(declaration: ConstantDeclaration): string[] {
  return constantLines(0, `export const ${declaration.identifier}`, declaration);
}

function constantLines(depth: number, left: string, { node }: ConstantDeclaration): string[] {
  const doc = docComment(depth, node.docComment);
  const { value } = node;
  if (value instanceof Uint8Array) return [...doc, ...bytesLiteral(`${left}: Uint8Array = `, value, ";")];
  switch (typeof value) {
    case "boolean":
      return [...doc, `${left}: boolean = ${value};`];
    case "number":
      return [...doc, `${left}: number = ${numberLiteral(value)};`];
    case "bigint":
      return [...doc, `${left}: bigint = ${value}n;`];
    case "string":
      return [...doc, ...assignment(depth, `${left}: string`, `${literal(value) ?? '""'};`)];
    default:
      throw unsupported(node.displayName, undefined, "constants of structs and lists are not supported");
  }
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
