import { hasPipeline } from "./capability-leaves.ts";
import {
  type CallableMethod,
  type InterfaceDeclaration,
  type MethodDeclaration,
  methodNames,
  type StructDeclaration,
} from "./declarations.ts";
import {
  assignment,
  broken,
  docComment,
  functionMember,
  indented,
  itemList,
  separated,
  signatureLines,
  typedMember,
} from "./layout.ts";
import {
  bindableName,
  bindableNames,
  bindableParameters,
  bindingsType,
  optionalBindings,
  optionalOwnBindings,
  typeArguments,
  typeParameterList,
} from "./print-generic.ts";
import { promiseGetters } from "./print-pipeline.ts";
import { classMember, scopeMember } from "./print-scope.ts";
import { printServer, printTables } from "./print-server.ts";
import { printStruct, shortName } from "./print-struct.ts";
import { ownBindings, type References } from "./references.ts";
import type { BrandedId } from "./request.ts";
import { idLiteral, stringLiteral } from "./types.ts";

/** Everything of one interface but what is nested in it. */
export function printInterface(declaration: InterfaceDeclaration, references: References): string[][] {
  const isGeneric = declaration.typeParameters.length > 0;
  const methods = declaration.methods.flatMap((method) => [
    ...(method.params === undefined ? [] : printInline(method.params, references)),
    ...(method.results === undefined ? [] : printInline(method.results, references)),
    promiseClass(method, references),
    ...(isGeneric ? [] : [methodConstant(declaration, method, references)]),
  ]);
  const inherited = declaration.inherited.flatMap((from) =>
    from.methods.map((method) => promiseClass(method, references)),
  );
  return [
    ...methods,
    ...inherited,
    ...(isGeneric ? [methodsType(declaration, references), methodsFunction(declaration, references)] : []),
    printTables(declaration, references),
    printServer(declaration, references),
    clientClass(declaration, references),
  ];
}

/** Structs written in a method may have groups. */
function printInline(struct: StructDeclaration, references: References): string[][] {
  return [...struct.groups.flatMap((group) => printInline(group, references)), ...printStruct(struct, references)];
}

/** Without anything to pipeline on, the plain promise does. */
function promiseClass(method: CallableMethod, references: References): string[] {
  if (!hasPipeline(method.method.results.id, references)) return [];
  const { length } = method.typeParameters;
  references.bindings = promiseBindings(method, references);
  references.methodParameters = method.ownParameters.map((parameter, index) => ({
    ...parameter,
    pointer: `${references.bindings}[${length - method.ownParameters.length + index}]`,
  }));
  const getters = promiseGetters(method.method.results, references);
  const results = references.typeName(method.method.results);
  references.methodParameters = [];
  references.bindings = ownBindings;
  if (getters.flat().some((line) => line.includes("bindingsIn<"))) references.library("bindingsIn");
  const isTyped = method.ownParameters.length === 0;
  const body = separated([isTyped ? optionalBindings(method, references) : [], ...getters]);
  const head = `class ${method.promise}${typeParameterList(method, [results, ...body])}`;
  return [...broken(0, `${head} extends ${references.library("RemotePromise")}<${results}> {`), ...indented(body), "}"];
}

/** The type arguments of `Method`. */
function methodTypes({ method: { params, results } }: CallableMethod, references: References): readonly string[] {
  return [params, results].flatMap((ref) =>
    ["", ".Builder", ".Init"].map((member) => references.typeName(ref, member)),
  );
}

function methodDefinition(
  depth: number,
  { node }: InterfaceDeclaration,
  method: MethodDeclaration,
  references: References,
): string[] {
  const { params, results } = method.method;
  const typeLines = (name: string, ref: BrandedId) =>
    indented(functionMember(depth + 1, name, `${references.boundValue(ref)}.type`));
  return [
    `${references.library("defineMethod")}({`,
    `  name: ${stringLiteral(`${shortName(node.displayName)}.${method.method.name}`)},`,
    `  interfaceId: ${idLiteral(node.id)},`,
    `  methodId: ${node.methods.indexOf(method.method)},`,
    ...typeLines("params", params),
    ...typeLines("results", results),
    "})",
  ];
}

function methodConstant(
  declaration: InterfaceDeclaration,
  method: MethodDeclaration,
  references: References,
): string[] {
  const definition = methodDefinition(0, declaration, method, references);
  const value = [...definition.slice(0, -1), "});"];
  const items = methodTypes(method, references);
  return typedMember(0, `const ${method.constant}`, references.libraryType("Method"), items, value);
}

/** Of an interface with type parameters: the descriptions of its methods depend on what is bound. */
function methodsType(declaration: InterfaceDeclaration, references: References): string[] {
  const members = declaration.methods.flatMap((method) =>
    itemList(
      1,
      `readonly ${method.name}: ${references.libraryType("Method")}<`,
      methodTypes(method, references),
      ">;",
    ).map((line, index, lines) => (index === lines.length - 2 ? line.replace(/,$/, "") : line)),
  );
  const head = `interface ${declaration.methodsType}${typeParameterList(declaration, members)} {`;
  return members.length === 0 ? [`${head}}`] : [...broken(0, head), ...indented(members), "}"];
}

function methodsFunction(declaration: InterfaceDeclaration, references: References): string[] {
  const types = typeArguments(declaration);
  references.bindings = "bindings";
  const entries = declaration.methods.flatMap((method) => {
    const [first = "", ...rest] = methodDefinition(2, declaration, method, references);
    return [`${method.name}: ${first}`, ...rest.slice(0, -1), "}),"];
  });
  references.bindings = ownBindings;
  const parameter = entries.some((entry) => entry.includes("bindings[")) ? "bindings" : "_bindings";
  const open = itemList(
    0,
    `function ${declaration.methodsOf}${types}(`,
    [`${parameter}: ${bindingsType(declaration, references)}`],
    `): ${declaration.methodsType}${types} {`,
  );
  const body = entries.length === 0 ? ["return {};"] : ["return {", ...indented(entries), "};"];
  return [...open, ...indented(body), "}"];
}

function clientClass(declaration: InterfaceDeclaration, references: References): string[] {
  const { node, identifier, server, methods, isExported } = declaration;
  const statics = [
    `static readonly interfaceId: bigint = ${idLiteral(node.id)};`,
    ...assignment(1, "static readonly displayName: string", `${stringLiteral(shortName(node.displayName))};`),
    ...assignment(1, `static readonly Server: typeof ${server}`, `${server};`),
    ...(declaration.typeParameters.length > 0 ? [] : methodsMember(methods)),
    ...methods.flatMap(({ params, results }) => [
      ...(params === undefined ? [] : classMember(params)),
      ...(results === undefined ? [] : classMember(results)),
    ]),
    ...declaration.nested.flatMap((nested) => scopeMember(nested, references)),
  ];
  const all = [...methods, ...declaration.inherited.flatMap((from) => from.methods)];
  references.bindings = optionalOwnBindings(declaration, references);
  const body = separated([
    statics,
    ...bindMembers(declaration, references),
    optionalBindings(declaration, references),
    ...all.map((method) => clientMethod(declaration, method, references)),
  ]);
  references.bindings = ownBindings;
  const head = `${isExported ? "export class" : "class"} ${identifier}${typeParameterList(declaration, body)}`;
  return [
    ...docComment(0, node.docComment),
    ...broken(0, `${head} extends ${references.library("Client")} {`),
    ...indented(body),
    "}",
  ];
}

/** An interface that extends this one has other type parameters, and its promises are to be promises of this one in types. */
function promiseBindings(method: CallableMethod, references: References): string {
  if (method.ownParameters.length === 0) return optionalOwnBindings(method, references);
  return `bindingsIn<${bindingsType(method, references)}>(this, ${method.typeParameters.length})`;
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

/** What makes an interface with type parameters one that can be used. */
function bindMembers(declaration: InterfaceDeclaration, references: References): string[][] {
  const { typeParameters, identifier, server, node, methodsOf } = declaration;
  if (typeParameters.length === 0) return [];
  const types = typeArguments(declaration);
  const bound = [identifier, server, declaration.methodsType].map((name) => name + types);
  const unbound = references.typeArguments({ id: node.id, brand: new Map() });
  const items = [identifier, server, methodsOf].map((name) => name + types);
  return [
    [
      `static get methods(): ${declaration.methodsType}${unbound} {`,
      `  return ${methodsOf}(${references.library("unbound")}(${typeParameters.length}));`,
      "}",
    ],
    [
      "/** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */",
      ...signatureLines(
        `static of${typeParameterList(declaration, bound)}(`,
        bindableParameters(declaration, references),
        `${references.libraryType("BoundInterface")}<`,
        bound,
      ),
      ...indented(
        itemList(2, `return ${references.library("bindInterface")}(`, [...items, ...bindableNames(declaration)], ");"),
      ),
      "}",
    ],
  ];
}

function clientMethod(declaration: InterfaceDeclaration, method: CallableMethod, references: References): string[] {
  const { params } = method.method;
  const own = { typeParameters: method.ownParameters };
  references.methodParameters = method.ownParameters.map((parameter) => ({
    ...parameter,
    pointer: bindableName(parameter),
  }));
  const isEmpty = references.struct(params.id).fields.length === 0;
  const argument = [".Builder", ".Init"].map((member) => references.typeName(params, member));
  const items = [
    ...bindableParameters(own, references),
    `params: ${references.libraryType("ParamsArgument")}<${argument.join(", ")}>${isEmpty ? " = {}" : ""}`,
    `options?: ${references.libraryType("CallOptions")}`,
  ];
  const promise = `${declaration.path}.${method.promiseName}${typeArguments(method)}`;
  const called = [methodValue(declaration, method, references), promiseValue(method, references)];
  const methods = ownMethods(declaration, method, references);
  references.methodParameters = [];
  return [
    ...docComment(1, method.method.docComment),
    ...itemList(1, `${method.name}${typeParameterList(own, items)}(`, items, `): ${promise} {`),
    ...indented([...methods, ...itemList(2, "return this.$call(", [...called, "params", "options"], ");")]),
    "}",
  ];
}

/** What describes a method, in a method of its client: with what is bound to its own type parameters. */
function methodValue(declaration: InterfaceDeclaration, method: CallableMethod, references: References): string {
  const value = unboundMethodValue(declaration, method, references);
  if (method.ownParameters.length === 0) return value;
  const { params, results } = method.method;
  const types = [params, results].map((ref) => `${references.boundValue(ref)}.type`);
  return `${references.library("bindMethod")}(${[value, ...types].join(", ")})`;
}

function unboundMethodValue(declaration: InterfaceDeclaration, method: CallableMethod, references: References): string {
  const from = declaration.inherited.find(({ methods }) => methods.includes(method));
  if (from !== undefined) {
    const name = methodNames(from.node)[from.methods.indexOf(method)];
    return `${references.boundValue(from.superclass)}.methods.${name}`;
  }
  const own = declaration.methods.find((each) => each === method);
  if (declaration.typeParameters.length === 0) return own?.constant ?? method.name;
  return `methods.${method.name}`;
}

/** The interface's methods for what is bound to its type parameters. */
function ownMethods(declaration: InterfaceDeclaration, method: CallableMethod, references: References): string[] {
  const isOwn = declaration.methods.some((each) => each === method);
  if (!isOwn || declaration.typeParameters.length === 0) return [];
  const items = [references.bindings, declaration.methodsOf + typeArguments(declaration)];
  return itemList(2, `const methods = ${references.library("perBindings")}(`, items, ");");
}

function promiseValue(method: CallableMethod, references: References): string {
  if (!hasPipeline(method.method.results.id, references)) return references.library("RemotePromise");
  if (method.typeParameters.length === 0) return method.promise;
  const own = method.ownParameters.map(
    (parameter) => `${references.library("pointerType")}(${bindableName(parameter)})`,
  );
  const type = method.promise + typeArguments(method);
  if (own.length === 0) return `${references.library("bound")}(${type}, ${references.bindings})`;
  const around = method.typeParameters.length > own.length ? [`...${references.bindings}`] : [];
  return `${references.library("boundTo")}(${[type, ...around, ...own].join(", ")})`;
}
