import type { Declaration, Module, StructDeclaration, TypeParameter } from "./declarations.ts";
import { compareNames, type ImportedName, importDeclaration, relativeSpecifier } from "./imports.ts";
import { lazyAssignment } from "./layout.ts";
import { type LibraryName, uncapitalized } from "./names.ts";
import { fileOf, nodeOf, pathOf, schemaName } from "./nodes.ts";
import type { BrandedId, Group, Request, RequestedFile, StructNode, Type } from "./request.ts";
import { unboundType } from "./type-parameters.ts";
import { builderType, idLiteral, initType, listType, nameOfType, readerType } from "./types.ts";
import { unsupported } from "./unsupported.ts";

export const ownBindings = "this.$bindings";

export interface MethodParameter extends TypeParameter {
  /** Text that gives what is bound to it. */
  readonly pointer: string;
}

/** The id of `StreamResult` in capnp/stream.capnp, the results of `-> stream`. */
const streamResultId = 0x995f9a3377c0b16en;

/** What one module refers to: types of its own by name, those of the library and of other files through imports. */
export class References {
  readonly module: Module;
  /** Text that gives the bindings where the code is that is printed. */
  bindings: string = ownBindings;
  /** The own type parameters of the method whose code is printed, where they do not stand for AnyPointer. */
  methodParameters: readonly MethodParameter[] = [];
  readonly #parameters: ReadonlyMap<string, TypeParameter>;
  readonly #request: Request;
  readonly #file: RequestedFile;
  readonly #library = new Map<LibraryName, ImportedName>();
  /** Names by values. */
  readonly #constants = new Map<string, string>();
  /** By specifier, then by name in the other module. */
  readonly #imported = new Map<string, Map<string, ImportedName>>();

  constructor(request: Request, file: RequestedFile, module: Module) {
    this.module = module;
    this.#parameters = new Map(
      [...module.byId.values()].flatMap(({ typeParameters }) =>
        typeParameters.map((parameter) => [`${parameter.scopeId}:${parameter.index}`, parameter] as const),
      ),
    );
    this.#request = request;
    this.#file = file;
  }

  /** The name of something the library has, used as a value. */
  library(name: LibraryName): string {
    this.#library.set(name, { source: name, local: name, isValue: true });
    return name;
  }

  /** The same, used as a type. */
  libraryType(name: LibraryName): string {
    if (!this.#library.has(name)) this.#library.set(name, { source: name, local: name, isValue: false });
    return name;
  }

  /** The type of a struct's reader or an interface's client, or another that goes with it: "Person.PhoneNumber", "Box.Init<string>". */
  typeName(ref: BrandedId, member = ""): string {
    return this.path(ref.id) + member + this.typeArguments(ref);
  }

  /** The same without type arguments, which an enum has not. */
  path(id: bigint): string {
    return this.module.byId.get(id)?.path ?? this.#importedPath(id, false);
  }

  /** The class of a struct or an interface as a value, without what is bound to its type parameters. */
  value(id: bigint): string {
    return this.module.byId.get(id)?.identifier ?? this.#importedPath(id, true);
  }

  /** A value with a struct's `type` and `list`, or an interface's class. */
  boundValue(ref: BrandedId): string {
    const types = this.module.places.arguments(ref);
    if (types.every((type) => this.#isUnbound(type))) return this.value(ref.id);
    const items = types.map((type) => this.pointerType(type));
    const value = `${this.value(ref.id)}.of(${items.join(", ")})`;
    if (items.some((item) => this.#isOpen(item))) return value;
    const names = types.map((type) => nameOfType(type, this));
    return `${this.#lazyConstant(value, `${uncapitalized(this.value(ref.id).replaceAll(".", ""))}Of${names.join("")}`)}()`;
  }

  /** The names of a type parameter; undefined for one that stands for AnyPointer here. */
  parameter(type: Type): TypeParameter | undefined {
    if (type.kind === "implicitParameter") return this.methodParameters[type.index];
    return type.kind === "parameter" ? this.#parameters.get(`${type.scopeId}:${type.index}`) : undefined;
  }

  /** Text that gives the pointer type of a type parameter. */
  boundPointer(type: Type): string | undefined {
    if (type.kind === "implicitParameter") return this.methodParameters[type.index]?.pointer;
    const parameter = this.parameter(type);
    if (parameter === undefined) return undefined;
    const position = this.module.places
      .of(parameter.scopeId)
      .findIndex(({ scopeId, index }) => scopeId === parameter.scopeId && index === parameter.index);
    return `${this.bindings}[${position}]`;
  }

  /** What is bound to the type parameters of a class. */
  bindingsOf(ref: BrandedId): readonly string[] {
    return this.module.places.arguments(ref).map((type) => this.pointerType(type));
  }

  /** The type of a field: one that stands for AnyPointer here is that. */
  fieldType(type: Type): Type {
    return this.#isUnbound(type) ? unboundType : type;
  }

  #isUnbound(type: Type): boolean {
    if (type.kind === "anyPointer") return type.constraint === "any";
    const isParameter = type.kind === "parameter" || type.kind === "implicitParameter";
    return isParameter && this.parameter(type) === undefined;
  }

  /** Text that gives the pointer type of what is bound to a type parameter, or a class that has it. */
  pointerType(type: Type): string {
    switch (type.kind) {
      case "text":
      case "data":
        return this.library(`${type.kind}Pointer`);
      case "list":
        return `${this.library("listPointer")}(${this.#boundList(type.element)})`;
      case "struct":
        return this.boundValue(type);
      case "interface":
        return `${this.library("clientPointer")}(${this.boundValue(type)})`;
      default:
        return this.boundPointer(type) ?? this.library("anyPointer");
    }
  }

  /** What knows how to read and write a list that a type parameter stands for: of enums it knows the names as well. */
  #boundList(element: Type): string {
    if (element.kind === "list") return this.listOfLists(this.#boundList(element.element));
    if (element.kind !== "enum") return listType(element, this);
    const node = nodeOf(this.#request, element.id);
    const file = fileOf(this.#request, this.module.places, node);
    const schema = file.id === this.module.fileId ? this.module.schemaName : this.importedSchema(file.id);
    const name = `${uncapitalized(this.path(element.id).replaceAll(".", ""))}List`;
    return this.#constant(`${this.library("enumList")}(${idLiteral(element.id)}, ${schema})`, name);
  }

  /** Type arguments: what is read, what is set and what is built, without those at the end that are the defaults. */
  typeArguments(ref: BrandedId): string {
    const types = this.module.places.arguments(ref);
    const values = types.map((type) => readerType(type, this));
    const inits = types.map((type) => initType(type, this));
    const builders = types.map((type) => builderType(type, this));
    if (types.length === 0) return "";
    if (builders.some((builder) => builder !== "unknown")) return `<${[...values, ...inits, ...builders].join(", ")}>`;
    return inits.some((init, index) => init !== values[index])
      ? `<${[...values, ...inits].join(", ")}>`
      : `<${values.join(", ")}>`;
  }

  /** A declaration of this module; undefined for one of another. */
  own(id: bigint): Declaration | undefined {
    return this.module.byId.get(id);
  }

  ownStruct(id: bigint): StructDeclaration | undefined {
    const own = this.own(id);
    return own?.kind === "struct" ? own : undefined;
  }

  /** A struct of this file or of another. */
  struct(id: bigint): StructNode {
    const node = nodeOf(this.#request, id);
    if (node.kind !== "struct") throw unsupported(node.displayName, undefined, "it is not a struct");
    return node;
  }

  /** All structs and groups of the request. */
  structs(): readonly StructNode[] {
    return [...this.#request.nodes.values()].filter((node) => node.kind === "struct");
  }

  /** A struct, group or interface of this file or of another with its own type parameters. */
  inherited(id: bigint): BrandedId {
    return this.module.places.inherited(id);
  }

  /** The group that a field is, in this module. */
  group(field: Group): StructDeclaration {
    const struct = this.ownStruct(field.id);
    if (struct === undefined) throw new TypeError(`Group "${field.name}" was not declared`);
    return struct;
  }

  #importedPath(id: bigint, isValue: boolean): string {
    if (id === streamResultId) return isValue ? this.library("StreamResult") : this.libraryType("StreamResult");
    const node = nodeOf(this.#request, id);
    const file = fileOf(this.#request, this.module.places, node);
    const specifier = this.#specifier(file.id);
    if (specifier === undefined) {
      const reason = `it is declared in "${file.displayName}"; generate code for that file as well, in the same run`;
      throw unsupported(node.displayName, undefined, reason);
    }
    const path = pathOf(this.#request, this.module.places, node);
    const dot = path.indexOf(".");
    const root = dot < 0 ? path : path.slice(0, dot);
    return this.#importedName(specifier, root, isValue) + path.slice(root.length);
  }

  /** The function that gives the schema of another file; undefined for files that no module is generated for. */
  importedSchema(fileId: bigint): string | undefined {
    const specifier = this.#specifier(fileId);
    return specifier === undefined
      ? undefined
      : this.#importedName(specifier, schemaName(nodeOf(this.#request, fileId)), true);
  }

  /** Where the module of another file is imported from; undefined for files that no module is generated for. */
  #specifier(fileId: bigint): string | undefined {
    const name = this.#file.imports.get(fileId);
    if (name !== undefined && !name.startsWith("/")) return name.startsWith(".") ? `${name}.ts` : `./${name}.ts`;
    // By an absolute path, or not at all: what an inherited method takes may be declared anywhere.
    const requested = this.#request.files.find(({ id }) => id === fileId);
    return requested === undefined ? undefined : relativeSpecifier(this.#file.filename, `${requested.filename}.ts`);
  }

  #importedName(specifier: string, source: string, isValue: boolean): string {
    let names = this.#imported.get(specifier);
    if (names === undefined) {
      names = new Map();
      this.#imported.set(specifier, names);
    }
    let imported = names.get(source);
    if (imported === undefined) {
      imported = { source, local: this.module.scope.add(source), isValue };
      names.set(source, imported);
    }
    imported.isValue ||= isValue;
    return imported.local;
  }

  /** What knows how to read and write lists of the lists that `inner` knows. */
  listOfLists(inner: string): string {
    const value = `${this.library("listList")}(${inner})`;
    if (this.#isOpen(inner)) return value;
    const stem = inner.replace(/\.list$/, "List").replace(/\(\)/g, "");
    const name = `${uncapitalized(stem.replaceAll(".", ""))}List`;
    // What is imported, or bound, may not be there yet when this module begins.
    return this.#isLate(inner) ? `${this.#lazyConstant(value, name)}()` : this.#constant(value, name);
  }

  /** What knows how to read and write lists of clients. */
  clientList(ref: BrandedId): string {
    const type = `${this.typeName(ref)}, ${this.typeName(ref, ".Server")}`;
    const client = this.boundValue(ref);
    const value = `${this.library("clientList")}<${type}>(() => ${client})`;
    if (this.#isOpen(client)) return value;
    return this.#constant(value, `${uncapitalized(client.replace(/[.()]/g, ""))}List`);
  }

  /** The same for capabilities of any interface. */
  plainClientList(): string {
    const client = this.library("Client");
    const value = `${this.library("clientList")}<Client, ${this.libraryType("Server")}>(() => ${client})`;
    return this.#constant(value, "anyClientList");
  }

  #isOpen(text: string): boolean {
    return isOpen(text) || this.methodParameters.some(({ pointer }) => text.includes(pointer));
  }

  #isLate(value: string): boolean {
    const imported = [...this.#imported.values()].flatMap((names) => [...names.values()]);
    const [root] = value.split(".", 1);
    return value.endsWith("()") || value.includes("().") || imported.some(({ local }) => local === root);
  }

  #constant(value: string, wantedName: string): string {
    const known = this.#constants.get(value);
    if (known !== undefined) return known;
    const name = this.module.scope.add(wantedName);
    this.#constants.set(value, name);
    return name;
  }

  #lazyConstant(value: string, wantedName: string): string {
    return this.#constant(`${this.library("lazy")}(() => ${value})`, wantedName);
  }

  /** A name that nothing in the module has. */
  local(wantedName: string): string {
    return this.module.scope.add(wantedName);
  }

  /** The constants that others refer to, which refer to classes when they are evaluated. */
  constants(): string[] {
    return [...this.#constants].flatMap(([value, name]) => lazyAssignment(`const ${name}`, `${value};`));
  }

  /** The import declarations, sorted as the common tools sort them. */
  importLines(librarySpecifier: string): string[] {
    const library = [...this.#library.values()];
    const modules = [...this.#imported].map(([specifier, names]) => ({ specifier, names: [...names.values()] }));
    const others = modules.toSorted((first, second) => compareNames(first.specifier, second.specifier));
    return [{ specifier: librarySpecifier, names: library }, ...others].flatMap(importDeclaration);
  }
}

/** True for text that depends on what is bound to the type parameters around. */
export function isOpen(text: string): boolean {
  return /this\.\$bindings|\bbindingsIn</.test(text) || /\bbindings\[/.test(text);
}
