import { type CallableMethod, type InterfaceDeclaration, methodNames } from "./declarations.ts";
import { broken, docComment, indented, itemList, separated } from "./layout.ts";
import {
  bindingsType,
  optionalBindings,
  optionalOwnBindings,
  typeArguments,
  typeParameterList,
} from "./print-generic.ts";
import { shortName } from "./print-struct.ts";
import { ownBindings, type References } from "./references.ts";
import type { BrandedId, InterfaceNode } from "./request.ts";
import { idLiteral, stringLiteral } from "./types.ts";

/** The base class of servers. */
export function printServer(declaration: InterfaceDeclaration, references: References): string[] {
  const { node, server, methods, inherited, tables } = declaration;
  const types = typeArguments(declaration);
  const table = `readonly ${references.libraryType("InterfaceTable")}[]`;
  const all = [...methods, ...inherited.flatMap((from) => from.methods)];
  const abstracts = all.map((method) => {
    const { params, results, docComment: doc } = method.method;
    const items = [`params: ${references.typeName(params)}`, contextParameter(results, references)];
    const close = `): ${references.libraryType("ResultsReturn")}<${references.typeName(results, ".Init")}>;`;
    return [...docComment(1, doc), ...itemList(1, `abstract ${method.name}(`, items, close)];
  });
  const isLate = isMadeLate(declaration);
  const statics = isLate
    ? [`static get interfaces(): ${table} {`, `  return ${tables}();`, "}"]
    : [`static readonly interfaces: ${table} = [`, ...indented(ownTable(2, declaration, references)), "];"];
  const found =
    types === ""
      ? `${server}.interfaces`
      : `${references.library("perBindings")}(${optionalOwnBindings(declaration, references)}, ${tables}${types})`;
  const getter = [`override get $interfaces(): ${table} {`, `  return ${found};`, "}"];
  const body = separated([
    ...(types === "" ? [statics] : []),
    optionalBindings(declaration, references),
    getter,
    ...abstracts,
  ]);
  const open = `abstract class ${server}${typeParameterList(declaration, body)} extends ${references.library("Server")} {`;
  return [...docComment(0, node.docComment), ...broken(0, open), ...indented(body), "}"];
}

function contextParameter(results: BrandedId, references: References): string {
  const types = [".Builder", ".Init"].map((member) => references.typeName(results, member));
  return `context: ${references.libraryType("CallContext")}<${types.join(", ")}>`;
}

/** Tables that depend on bindings or on other interfaces, which may not be there yet when the class is. */
function isMadeLate({ typeParameters, inherited }: InterfaceDeclaration): boolean {
  return typeParameters.length > 0 || inherited.length > 0;
}

export function printTables(declaration: InterfaceDeclaration, references: References): string[] {
  if (!isMadeLate(declaration)) return [];
  const { tables, inherited } = declaration;
  const types = typeArguments(declaration);
  references.bindings = "bindings";
  const depth = types === "" ? 1 : 2;
  const lines = [
    ...ownTable(depth, declaration, references),
    ...inherited.flatMap(({ superclass, node, methods }) => {
      const names = methodNames(node);
      // Asked for a method: an interface that has none is not imported.
      const value = (index: number) => `${references.boundValue(superclass)}.methods.${names[index]}`;
      return tableLines(depth, declaration, node, methods, value, references);
    }),
  ];
  references.bindings = ownBindings;
  const table = `readonly ${references.libraryType("InterfaceTable")}[]`;
  if (types === "") {
    return [`const ${tables} = ${references.library("lazy")}((): ${table} => [`, ...indented(lines), "]);"];
  }
  const parameter = `bindings: ${bindingsType(declaration, references)}`;
  return [
    ...itemList(0, `function ${tables}${types}(`, [parameter], `): ${table} {`),
    `  const methods = ${references.library("perBindings")}(bindings, ${declaration.methodsOf}${types});`,
    "  return [",
    ...indented(indented(lines)),
    "  ];",
    "}",
  ];
}

function ownTable(depth: number, declaration: InterfaceDeclaration, references: References): string[] {
  const { node, methods, typeParameters } = declaration;
  const value = (index: number) => {
    const method = methods[index];
    return typeParameters.length > 0 ? `methods.${method?.name}` : `${method?.constant}`;
  };
  return tableLines(depth, declaration, node, methods, value, references);
}

/** The table of one interface that a server implements. */
function tableLines(
  depth: number,
  { server, typeParameters }: InterfaceDeclaration,
  { displayName, id }: InterfaceNode,
  methods: readonly CallableMethod[],
  methodValue: (index: number) => string,
  references: References,
): string[] {
  const entries = methods.flatMap((method, index) => {
    const { params, results } = method.method;
    const items = [
      `server: ${server}${typeArguments({ typeParameters })}`,
      `params: ${references.typeName(params)}`,
      contextParameter(results, references),
    ];
    return [
      "{",
      `  method: ${methodValue(index)},`,
      ...indented(itemList(depth + 3, "invoke(", items, ") {")),
      `    return server.${method.name}(params, context);`,
      "  },",
      "},",
    ];
  });
  return [
    "{",
    `  name: ${stringLiteral(shortName(displayName))},`,
    `  interfaceId: ${idLiteral(id)},`,
    ...(entries.length === 0 ? ["  methods: [],"] : ["  methods: [", ...indented(indented(entries)), "  ],"]),
    "},",
  ];
}
