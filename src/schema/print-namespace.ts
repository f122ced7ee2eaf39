import type { Declaration, InterfaceDeclaration, StructDeclaration } from "./declarations.ts";
import { assignment, indented } from "./layout.ts";
import { methodPromiseGetters } from "./print-interface.ts";
import { hasPipeline } from "./print-pipeline.ts";
import type { References } from "./references.ts";

/** The types that users reach through the name of a declaration at the top: "Person.PhoneNumber.Builder". */
export function printNamespace(declaration: Declaration, references: References): string[] {
  return namespaceLines("export declare namespace", declaration, references);
}

function namespaceLines(head: string, declaration: Declaration, references: References): string[] {
  const body = members(declaration, references);
  return body.length === 0 ? [] : [`${head} ${declaration.name} {`, ...indented(body), "}"];
}

function members(declaration: Declaration, references: References): string[] {
  switch (declaration.kind) {
    case "struct":
      return structMembers(declaration, references);
    case "interface":
      return interfaceMembers(declaration, references);
    default:
      return [];
  }
}

function structMembers(struct: StructDeclaration, references: References): string[] {
  return [
    `type Builder = ${struct.builder};`,
    `type Init = ${struct.init};`,
    ...(struct.role !== "inline" && hasPipeline(struct.node.id, references)
      ? [`type Pipeline = ${struct.pipeline};`]
      : []),
    ...(struct.which === undefined ? [] : [`type Which = ${struct.which};`]),
    ...[...struct.groups, ...struct.nested].flatMap((nested) => nestedLines(nested, references)),
  ];
}

function interfaceMembers(declaration: InterfaceDeclaration, references: References): string[] {
  return [
    `type Server = ${declaration.server};`,
    ...declaration.methods.flatMap((method) => {
      const results = references.typeName(method.method.results);
      const hasPromise = methodPromiseGetters(method, references).length > 0;
      const promise = hasPromise ? method.promise : `${references.libraryType("RemotePromise")}<${results}>`;
      return [
        ...(method.params === undefined ? [] : nestedLines(method.params, references)),
        ...(method.results === undefined ? [] : nestedLines(method.results, references)),
        ...assignment(1, `type ${method.promiseName}`, `${promise};`),
      ];
    }),
    ...declaration.nested.flatMap((nested) => nestedLines(nested, references)),
  ];
}

function nestedLines(declaration: Declaration, references: References): string[] {
  if (declaration.kind === "constant") return [];
  const { name, identifier } = declaration;
  const type = name === identifier ? [] : assignment(1, `type ${name}`, `${identifier};`);
  return [...type, ...namespaceLines("namespace", declaration, references)];
}
