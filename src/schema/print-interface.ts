import type { InterfaceDeclaration, MethodDeclaration, StructDeclaration } from "./declarations.ts";
import { assignment, docComment, indented, itemList, separated, typedMember } from "./layout.ts";
import { promiseGetters } from "./print-pipeline.ts";
import { classMember, scopeMember } from "./print-scope.ts";
import { printStruct, shortName } from "./print-struct.ts";
import type { References } from "./references.ts";
import { idLiteral, stringLiteral } from "./types.ts";

/** Everything of one interface but what is nested in it. */
export function printInterface(declaration: InterfaceDeclaration, references: References): string[][] {
  const methods = declaration.methods.flatMap((method) => [
    ...(method.params === undefined ? [] : printInline(method.params, references)),
    ...(method.results === undefined ? [] : printInline(method.results, references)),
    promiseClass(method, references),
    methodConstant(declaration, method, references),
  ]);
  return [...methods, serverClass(declaration, references), clientClass(declaration, references)];
}

/** Structs written in a method may have groups. */
function printInline(struct: StructDeclaration, references: References): string[][] {
  return [...struct.groups.flatMap((group) => printInline(group, references)), ...printStruct(struct, references)];
}

/** Structs as types of this module: those in the signature of a method. */
interface Signature {
  readonly params: string;
  readonly results: string;
}

function signature({ method }: MethodDeclaration, references: References): Signature {
  return { params: references.typeName(method.params.id), results: references.typeName(method.results.id) };
}

/** Without anything to pipeline on, the plain promise does. */
function promiseClass(method: MethodDeclaration, references: References): string[] {
  const getters = methodPromiseGetters(method, references);
  if (getters.length === 0) return [];
  const { results } = signature(method, references);
  const open = `class ${method.promise} extends ${references.library("RemotePromise")}<${results}> {`;
  return [open, ...indented(separated(getters)), "}"];
}

export function methodPromiseGetters(method: MethodDeclaration, references: References): string[][] {
  return promiseGetters(method.method.results.id, references);
}

function methodConstant({ node }: InterfaceDeclaration, method: MethodDeclaration, references: References): string[] {
  const { params, results } = signature(method, references);
  const items = [params, `${params}.Builder`, `${params}.Init`, results, `${results}.Builder`, `${results}.Init`];
  const value = [
    `${references.library("defineMethod")}({`,
    `  name: ${stringLiteral(`${shortName(node.displayName)}.${method.method.name}`)},`,
    `  interfaceId: ${idLiteral(node.id)},`,
    `  methodId: ${node.methods.indexOf(method.method)},`,
    `  params: ${references.value(method.method.params.id)}.type,`,
    `  results: ${references.value(method.method.results.id)}.type,`,
    "});",
  ];
  return typedMember(0, `const ${method.constant}`, references.libraryType("Method"), items, value);
}

function serverClass(declaration: InterfaceDeclaration, references: References): string[] {
  const { node, server, methods } = declaration;
  const table = [
    `static readonly interfaces: readonly ${references.libraryType("InterfaceTable")}[] = [`,
    "  {",
    `    name: ${stringLiteral(shortName(node.displayName))},`,
    `    interfaceId: ${idLiteral(node.id)},`,
    ...indented(indented(methodEntries(declaration, references))),
    "  },",
    "];",
  ];
  const getter = [
    `override get $interfaces(): readonly ${references.libraryType("InterfaceTable")}[] {`,
    `  return ${server}.interfaces;`,
    "}",
  ];
  const abstracts = methods.map((method) => {
    const { params, results } = signature(method, references);
    const items = [`params: ${params}`, `context: ${references.libraryType("CallContext")}<${results}.Builder>`];
    const close = `): ${references.libraryType("ResultsReturn")}<${results}.Init>;`;
    return [...docComment(1, method.method.docComment), ...itemList(1, `abstract ${method.name}(`, items, close)];
  });
  const open = `abstract class ${server} extends ${references.library("Server")} {`;
  return [...docComment(0, node.docComment), open, ...indented(separated([table, getter, ...abstracts])), "}"];
}

function methodEntries({ server, methods }: InterfaceDeclaration, references: References): string[] {
  if (methods.length === 0) return ["methods: [],"];
  const entries = methods.flatMap((method) => {
    const { params, results } = signature(method, references);
    const items = [
      `server: ${server}`,
      `params: ${params}`,
      `context: ${references.libraryType("CallContext")}<${results}.Builder>`,
    ];
    return [
      "{",
      `  method: ${method.constant},`,
      ...indented(itemList(5, "invoke(", items, ") {")),
      `    return server.${method.name}(params, context);`,
      "  },",
      "},",
    ];
  });
  return ["methods: [", ...indented(entries), "],"];
}

function clientClass(declaration: InterfaceDeclaration, references: References): string[] {
  const { node, identifier, server, methods, isExported } = declaration;
  const statics = [
    `static readonly interfaceId: bigint = ${idLiteral(node.id)};`,
    `static readonly displayName: string = ${stringLiteral(shortName(node.displayName))};`,
    ...assignment(1, `static readonly Server: typeof ${server}`, `${server};`),
    ...methodsMember(methods),
    ...methods.flatMap(({ params, results }) => [
      ...(params === undefined ? [] : classMember(params)),
      ...(results === undefined ? [] : classMember(results)),
    ]),
    ...declaration.nested.flatMap((nested) => scopeMember(nested, references)),
  ];
  const head = isExported ? "export class" : "class";
  return [
    ...docComment(0, node.docComment),
    `${head} ${identifier} extends ${references.library("Client")} {`,
    ...indented(separated([statics, ...methods.map((method) => clientMethod(declaration, method, references))])),
    "}",
  ];
}

function methodsMember(methods: readonly MethodDeclaration[]): string[] {
  if (methods.length === 0) return [];
  return [
    "static readonly methods: {",
    ...methods.map(({ name, constant }) => `  readonly ${name}: typeof ${constant};`),
    "} = {",
    ...methods.map(({ name, constant }) => (name === constant ? `  ${name},` : `  ${name}: ${constant},`)),
    "};",
  ];
}

function clientMethod({ path }: InterfaceDeclaration, method: MethodDeclaration, references: References): string[] {
  const { params } = signature(method, references);
  const hasPromise = methodPromiseGetters(method, references).length > 0;
  const promise = hasPromise ? method.promise : references.library("RemotePromise");
  const isEmpty = references.ownStruct(method.method.params.id)?.fields.length === 0;
  const items = [
    `params: ${references.libraryType("ParamsArgument")}<${params}.Builder, ${params}.Init>${isEmpty ? " = {}" : ""}`,
    `options?: ${references.libraryType("CallOptions")}`,
  ];
  return [
    ...docComment(1, method.method.docComment),
    ...itemList(1, `${method.name}(`, items, `): ${path}.${method.promiseName} {`),
    `  return this.$call(${method.constant}, ${promise}, params, options);`,
    "}",
  ];
}
