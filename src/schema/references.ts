import type { Declaration, Module, StructDeclaration } from "./declarations.ts";
import { itemList } from "./layout.ts";
import { type LibraryName, uncapitalized } from "./names.ts";
import { fileOf, nodeOf, pathOf } from "./nodes.ts";
import type { Group, Request, RequestedFile, StructNode } from "./request.ts";
import { unsupported } from "./unsupported.ts";

interface ImportedName {
  readonly source: string;
  readonly local: string;
  isValue: boolean;
}

/** The id of `StreamResult` in capnp/stream.capnp, the results of `-> stream`. */
const streamResultId = 0x995f9a3377c0b16en;

/** What one module refers to: types of its own by name, those of the library and of other files through imports. */
export class References {
  readonly module: Module;
  readonly #request: Request;
  readonly #file: RequestedFile;
  readonly #library = new Map<LibraryName, ImportedName>();
  /** Names by values. */
  readonly #lists = new Map<string, string>();
  /** By specifier, then by name in the other module. */
  readonly #imported = new Map<string, Map<string, ImportedName>>();

  constructor(request: Request, file: RequestedFile, module: Module) {
    this.module = module;
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

  /** The type of an enum, of a struct's reader or of an interface's client: "Person.PhoneNumber". */
  typeName(id: bigint): string {
    return this.module.byId.get(id)?.path ?? this.#importedPath(id, false);
  }

  /** The class of a struct or an interface as a value. */
  value(id: bigint): string {
    return this.module.byId.get(id)?.identifier ?? this.#importedPath(id, true);
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

  /** The group that a field is, in this module. */
  group(field: Group): StructDeclaration {
    const struct = this.ownStruct(field.id);
    if (struct === undefined) throw new TypeError(`Group "${field.name}" was not declared`);
    return struct;
  }

  #importedPath(id: bigint, isValue: boolean): string {
    if (id === streamResultId) return isValue ? this.library("StreamResult") : this.libraryType("StreamResult");
    const node = nodeOf(this.#request, id);
    const file = fileOf(this.#request, node);
    const name = this.#file.imports.get(file.id);
    if (name === undefined || name.startsWith("/")) {
      const reason = `it is declared in "${file.displayName}", which has to be imported by a relative path`;
      throw unsupported(node.displayName, undefined, reason);
    }
    const specifier = name.startsWith(".") ? `${name}.ts` : `./${name}.ts`;
    const path = pathOf(this.#request, node);
    const dot = path.indexOf(".");
    const root = dot < 0 ? path : path.slice(0, dot);
    let names = this.#imported.get(specifier);
    if (names === undefined) {
      names = new Map();
      this.#imported.set(specifier, names);
    }
    let imported = names.get(root);
    if (imported === undefined) {
      imported = { source: root, local: this.module.scope.add(root), isValue };
      names.set(root, imported);
    }
    imported.isValue ||= isValue;
    return imported.local + path.slice(root.length);
  }

  /** The constant that knows how to read and write lists of the lists that `inner` knows. */
  listOfLists(inner: string): string {
    const value = `${this.library("listList")}(${inner})`;
    const stem = inner.replace(/\.list$/, "List").replaceAll(".", "");
    return this.#listConstant(value, `${uncapitalized(stem)}List`);
  }

  /** The constants for lists. They refer to structs when they are evaluated. */
  listConstants(): string[] {
    return [...this.#lists].map(([value, name]) => `const ${name} = ${value};`);
  }

  /** The constant that knows how to read and write lists of clients. */
  clientList(id: bigint): string {
    const client = this.value(id);
    const type = this.typeName(id);
    const value = `${this.library("clientList")}<${type}, ${type}.Server>(() => ${client})`;
    return this.#listConstant(value, `${uncapitalized(client.replaceAll(".", ""))}List`);
  }

  /** The same for capabilities of any interface. */
  plainClientList(): string {
    const client = this.library("Client");
    return this.#listConstant(
      `${this.library("clientList")}<Client, ${this.libraryType("Server")}>(() => ${client})`,
      "clientList_",
    );
  }

  #listConstant(value: string, wantedName: string): string {
    const known = this.#lists.get(value);
    if (known !== undefined) return known;
    const name = this.module.scope.add(wantedName);
    this.#lists.set(value, name);
    return name;
  }

  /** A name that nothing in the module has. */
  local(wantedName: string): string {
    return this.module.scope.add(wantedName);
  }

  /** The import declarations, sorted as the common tools sort them. */
  importLines(librarySpecifier: string): string[] {
    const library = [...this.#library.values()];
    const modules = [...this.#imported].map(([specifier, names]) => ({ specifier, names: [...names.values()] }));
    const others = modules.toSorted((first, second) => compare(first.specifier, second.specifier));
    return [{ specifier: librarySpecifier, names: library }, ...others].flatMap(importDeclaration);
  }
}

interface ImportDeclaration {
  readonly specifier: string;
  readonly names: readonly ImportedName[];
}

function importDeclaration({ specifier, names }: ImportDeclaration): string[] {
  if (names.length === 0) return [];
  const onlyTypes = names.every((name) => !name.isValue);
  const items = names
    .toSorted((first, second) => compare(first.source, second.source))
    .map(({ source, local, isValue }) => {
      const renamed = source === local ? source : `${source} as ${local}`;
      return isValue || onlyTypes ? renamed : `type ${renamed}`;
    });
  return itemList(0, onlyTypes ? "import type {" : "import {", items, `} from "${specifier}";`, " ");
}

/** Letter by letter, capitals first; numbers by value. */
function compare(first: string, second: string): number {
  const one = first.match(/\d+|\D/g) ?? [];
  const other = second.match(/\d+|\D/g) ?? [];
  for (let index = 0; index < one.length && index < other.length; index++) {
    const difference = compareParts(one[index] ?? "", other[index] ?? "");
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function compareParts(first: string, second: string): number {
  if (/^\d/.test(first) && /^\d/.test(second)) return Number(first) - Number(second);
  return compareText(first.toLowerCase(), second.toLowerCase()) || compareText(first, second);
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
