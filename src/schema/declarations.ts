import {
  capitalized,
  moduleName,
  reservedFieldNames,
  reservedInterfaceScopeNames,
  reservedMethodNames,
  reservedModuleNames,
  reservedStructScopeNames,
  Scope,
  uncapitalized,
} from "./names.ts";
import { nodeOf } from "./nodes.ts";
import {
  type ConstantNode,
  type EnumNode,
  type Field,
  type InterfaceNode,
  type Method,
  type Node,
  PointerValue,
  type Request,
  type StructNode,
  type Value,
} from "./request.ts";
import { checkField, unsupported } from "./unsupported.ts";

/** What a schema file declares, with the names that the generated module gives it. */
export interface Module {
  readonly fileId: bigint;
  /** "echo.capnp", without folders. */
  readonly basename: string;
  readonly fileIdName: string;
  readonly docComment: string;
  readonly declarations: readonly Declaration[];
  /** Every declaration by its node, nested ones, groups and inline parameter structs included. */
  readonly byId: ReadonlyMap<bigint, Declaration>;
  /** All names at the top of the module. */
  readonly scope: Scope;
}

interface DeclarationCommon {
  /** Name at the top of the module. */
  readonly identifier: string;
  /** Name in its scope: that of the static member or of the type. */
  readonly name: string;
  /** How users reach it: "Person.PhoneNumber". */
  readonly path: string;
  /** True at the top of the schema file. */
  readonly isExported: boolean;
  /** In the order of the schema. */
  readonly nested: readonly Declaration[];
}

export interface StructDeclaration extends DeclarationCommon {
  readonly kind: "struct";
  /** `inline` for parameters and results written in the method. */
  readonly role: "named" | "group" | "inline";
  readonly node: StructNode;
  readonly builder: string;
  readonly init: string;
  readonly write: string;
  readonly sizeOf: string;
  readonly pipeline: string;
  /** Name of the discriminant's values; undefined without an unnamed union. */
  readonly which: string | undefined;
  readonly groups: readonly StructDeclaration[];
  /** In the order of the schema's text. */
  readonly fields: readonly FieldDeclaration[];
}

export interface FieldDeclaration extends NamedField {
  /** Name of the builder's method that makes what the field holds. */
  readonly initName: string;
  /** Name of the constant that holds a default of type Data, of a struct or of a list. */
  readonly pointerDefault: string | undefined;
}

export interface EnumDeclaration extends DeclarationCommon {
  readonly kind: "enum";
  readonly node: EnumNode;
}

export interface InterfaceDeclaration extends DeclarationCommon {
  readonly kind: "interface";
  readonly node: InterfaceNode;
  readonly server: string;
  readonly methods: readonly MethodDeclaration[];
}

export interface MethodDeclaration {
  readonly method: Method;
  readonly name: string;
  /** Name of the constant that describes the method. */
  readonly constant: string;
  /** Name of the promise's class and, in the interface, of its type. */
  readonly promise: string;
  readonly promiseName: string;
  /** Parameters and results written inline; undefined for named structs. */
  readonly params: StructDeclaration | undefined;
  readonly results: StructDeclaration | undefined;
}

export interface ConstantDeclaration extends DeclarationCommon {
  readonly kind: "constant";
  readonly node: ConstantNode;
}

export type Declaration = StructDeclaration | EnumDeclaration | InterfaceDeclaration | ConstantDeclaration;

interface Place {
  /** Path of the declaration around; empty at the top. */
  readonly path: string;
  /** Its identifier without underscores. */
  readonly stem: string;
  readonly scope: Scope;
}

/**
 * The declarations of one file.
 *
 * @throws CapnpError `unimplemented` for what the generator cannot translate.
 */
export function declareModule(request: Request, fileId: bigint, filename: string): Module {
  const file = nodeOf(request, fileId);
  const scope = new Scope(reservedModuleNames);
  const byId = new Map<bigint, Declaration>();
  const top = file.nested.map(({ name, id }) => ({ id, name: scope.add(name), stem: name }));
  const place: Place = { path: "", stem: "", scope };
  const declare = new Declarer(request, scope, byId);
  return {
    fileId,
    basename: filename.slice(filename.lastIndexOf("/") + 1),
    fileIdName: scope.add(`${moduleName(filename)}FileId`),
    docComment: file.docComment,
    declarations: top.flatMap(({ id, name, stem }) => declare.node(nodeOf(request, id), place, stem, name, name)),
    byId,
    scope,
  };
}

export interface NamedField {
  readonly name: string;
  readonly field: Field;
}

/** The fields of a struct in the order of the schema's text, with their names. The same for every file that asks. */
export function namedFields(node: StructNode): NamedField[] {
  const scope = new Scope([...reservedFieldNames, ...node.fields.map(({ name }) => initName(name))]);
  return inTextOrder(node.fields).map((field) => ({ name: scope.add(field.name), field }));
}

class Declarer {
  readonly #request: Request;
  readonly #module: Scope;
  readonly #byId: Map<bigint, Declaration>;

  constructor(request: Request, module: Scope, byId: Map<bigint, Declaration>) {
    this.#request = request;
    this.#module = module;
    this.#byId = byId;
  }

  /** Nothing for annotations, which have no meaning at run time. */
  node(node: Node, place: Place, stem: string, name: string, identifier: string): Declaration[] {
    if (node.kind === "annotation" || node.kind === "file") return [];
    if (node.isGeneric) throw unsupported(node.displayName, undefined, "type parameters are not supported");
    const declaration = this.#declare(node, place, stem, name, identifier);
    this.#byId.set(node.id, declaration);
    return [declaration];
  }

  #declare(
    node: Exclude<Node, { kind: "file" | "annotation" }>,
    place: Place,
    stem: string,
    name: string,
    identifier: string,
  ): Declaration {
    const path = place.path === "" ? name : `${place.path}.${name}`;
    const common = { identifier, name, path, isExported: place.path === "" };
    if (node.kind === "struct") return this.#struct(node, "named", stem, common);
    if (node.kind === "interface") return this.#interface(node, stem, common);
    const nested: Declaration[] = [];
    return node.kind === "enum"
      ? { kind: "enum", node, ...common, nested }
      : { kind: "constant", node, ...common, nested };
  }

  #nested(node: Node, place: Place): Declaration[] {
    const names = node.nested.map(({ id, name }) => ({
      id,
      stem: place.stem + capitalized(name),
      name: place.scope.add(name),
    }));
    return names.flatMap(({ id, stem, name }) => {
      const child = nodeOf(this.#request, id);
      const identifier = this.#identifier(child, stem, name);
      return this.node(child, place, stem, name, identifier);
    });
  }

  /** Constants are members of the class around, but those of structs and lists are made where all classes are there. */
  #identifier(node: Node, stem: string, name: string): string {
    if (node.kind !== "constant") return this.#module.add(stem);
    return node.value instanceof PointerValue ? this.#module.add(uncapitalized(stem)) : name;
  }

  #struct(
    node: StructNode,
    role: StructDeclaration["role"],
    stem: string,
    common: Omit<DeclarationCommon, "nested">,
  ): StructDeclaration {
    const names = {
      builder: this.#module.add(`${stem}Builder`),
      init: this.#module.add(`${stem}Init`),
      write: this.#module.add(`write${stem}`),
      sizeOf: this.#module.add(`sizeOf${stem}`),
      pipeline: this.#module.add(`${stem}Pipeline`),
      which: node.discriminantCount > 0 ? this.#module.add(`${stem}Which`) : undefined,
    };
    const place: Place = { path: common.path, stem, scope: new Scope(reservedStructScopeNames) };
    const nested = this.#nested(node, place);
    const groups: StructDeclaration[] = [];
    for (const field of inTextOrder(node.fields)) {
      if (field.kind !== "group") continue;
      const group = nodeOf(this.#request, field.id);
      if (group.kind !== "struct") throw unsupported(node.displayName, field.name, "its group is not a struct");
      const groupStem = stem + capitalized(field.name);
      groups.push(this.#inlineStruct(group, groupStem, place, capitalized(field.name)));
    }
    return { kind: "struct", role, node, ...common, ...names, nested, groups, fields: this.#fields(node, stem) };
  }

  /** A group, or the struct of parameters or results written inline. */
  #inlineStruct(node: StructNode, stem: string, place: Place, wantedName: string): StructDeclaration {
    const identifier = this.#module.add(stem);
    const name = place.scope.add(wantedName);
    const common = { identifier, name, path: `${place.path}.${name}`, isExported: false };
    const declaration = this.#struct(node, node.isGroup ? "group" : "inline", stem, common);
    this.#byId.set(node.id, declaration);
    return declaration;
  }

  #fields(node: StructNode, stem: string): FieldDeclaration[] {
    return namedFields(node).map(({ name, field }) => {
      checkField(node, field);
      const hasPointerDefault = field.kind === "slot" && isPointerDefault(field.defaultValue);
      const constant = `${uncapitalized(stem)}${capitalized(field.name)}Default`;
      return {
        name,
        initName: initName(field.name),
        field,
        pointerDefault: hasPointerDefault ? this.#module.add(constant) : undefined,
      };
    });
  }

  #interface(node: InterfaceNode, stem: string, common: Omit<DeclarationCommon, "nested">): InterfaceDeclaration {
    if (node.superclasses.length > 0) throw unsupported(node.displayName, undefined, '"extends" is not supported');
    const server = this.#module.add(`${stem}Server`);
    const place: Place = { path: common.path, stem, scope: new Scope(reservedInterfaceScopeNames) };
    const nested = this.#nested(node, place);
    const scope = new Scope(reservedMethodNames);
    const methods = node.methods.map((method): MethodDeclaration => {
      if (isGeneric(method)) throw unsupported(node.displayName, method.name, "type parameters are not supported");
      const methodStem = stem + capitalized(method.name);
      return {
        method,
        name: scope.add(method.name),
        constant: this.#module.add(uncapitalized(methodStem)),
        params: this.#inline(method.params.id, methodStem, place, `${capitalized(method.name)}Params`, "Params"),
        results: this.#inline(method.results.id, methodStem, place, `${capitalized(method.name)}Results`, "Results"),
        promise: this.#module.add(`${methodStem}Promise`),
        promiseName: place.scope.add(`${capitalized(method.name)}Promise`),
      };
    });
    return { kind: "interface", node, ...common, server, nested, methods };
  }

  #inline(id: bigint, methodStem: string, place: Place, name: string, suffix: string): StructDeclaration | undefined {
    const node = nodeOf(this.#request, id);
    if (node.kind !== "struct") throw unsupported(node.displayName, undefined, "it is not a struct");
    // Named structs have a scope; those written inline have none.
    return node.scopeId === 0n ? this.#inlineStruct(node, methodStem + suffix, place, name) : undefined;
  }
}

/** "initStruct" and "initList" are methods of every builder. */
function initName(field: string): string {
  const name = `init${capitalized(field)}`;
  return reservedFieldNames.has(name) ? `${name}_` : name;
}

function isPointerDefault(value: Value): boolean {
  return value instanceof Uint8Array ? value.length > 0 : value instanceof PointerValue;
}

function isGeneric({ parameters, params, results }: Method): boolean {
  return parameters.length > 0 || params.brand.size > 0 || results.brand.size > 0;
}

function inTextOrder<Item extends { readonly codeOrder: number }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((first, second) => first.codeOrder - second.codeOrder);
}
