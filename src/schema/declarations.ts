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
import { inTextOrder, isInline, nodeOf, schemaName } from "./nodes.ts";
import {
  type BrandedId,
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
import { type ParameterPlace, TypeParameters } from "./type-parameters.ts";
import { scalarOf } from "./types.ts";
import { unsupported } from "./unsupported.ts";

/** What a schema file declares, with the names that the generated module gives it. */
export interface Module {
  readonly fileId: bigint;
  /** "echo.capnp", without folders. */
  readonly basename: string;
  readonly fileIdName: string;
  /** Name of the function that gives the file's schema. */
  readonly schemaName: string;
  readonly docComment: string;
  readonly declarations: readonly Declaration[];
  /** Every declaration by its node, nested ones, groups and inline parameter structs included. */
  readonly byId: ReadonlyMap<bigint, Declaration>;
  /** All names at the top of the module. */
  readonly scope: Scope;
  /** The type parameters in the request, and what is bound to them. */
  readonly places: TypeParameters;
}

/** A type parameter of the schema, which is three in TypeScript: for what is read, what is set and what is built. */
export interface TypeParameter extends ParameterPlace {
  readonly value: string;
  readonly init: string;
  readonly builder: string;
}

interface DeclarationCommon {
  /** Name at the top of the module. */
  readonly identifier: string;
  /** Name in its scope: that of the static member or of the type. */
  readonly name: string;
  /** How users reach it: "Person.PhoneNumber". */
  readonly path: string;
  /** Its own and those of the declarations around, which come first. */
  readonly typeParameters: readonly TypeParameter[];
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
  /** Names of the builder's methods that make what the field holds, and that take it out and put it in as an orphan. */
  readonly initName: string;
  readonly adoptName: string;
  readonly disownName: string;
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
  /** Name of the type of all its methods' descriptions and of the function that makes them, if it has type parameters. */
  readonly methodsType: string;
  readonly methodsOf: string;
  /** Name of the constant or function with the server's dispatch tables, if it has supertypes or type parameters. */
  readonly tables: string;
  readonly methods: readonly MethodDeclaration[];
  /** The methods of all interfaces that it extends, those of the nearest first, each interface once. */
  readonly inherited: readonly InheritedMethods[];
}

export interface InheritedMethods {
  /** As seen from the interface that inherits: with what is bound to its type parameters. */
  readonly superclass: BrandedId;
  readonly node: InterfaceNode;
  readonly methods: readonly CallableMethod[];
}

/** A method as clients and servers of an interface have it, its own or an inherited one. */
export interface CallableMethod {
  readonly method: Method;
  readonly name: string;
  /** Those of the interface around, which come first, and its own. */
  readonly typeParameters: readonly TypeParameter[];
  /** Its own, which clients bind call by call. For servers they stand for AnyPointer. */
  readonly ownParameters: readonly TypeParameter[];
  /** Name of the promise's class and, in the interface, of its type. */
  readonly promise: string;
  readonly promiseName: string;
}

export interface MethodDeclaration extends CallableMethod {
  /** Name of the constant that describes the method. */
  readonly constant: string;
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
  const places = new TypeParameters(request);
  const declare = new Declarer(request, places, scope, byId);
  return {
    fileId,
    basename: filename.slice(filename.lastIndexOf("/") + 1),
    fileIdName: scope.add(`${moduleName(filename)}FileId`),
    schemaName: scope.add(schemaName(file)),
    docComment: file.docComment,
    declarations: top.flatMap(({ id, name, stem }) => declare.node(nodeOf(request, id), place, stem, name, name)),
    byId,
    scope,
    places,
  };
}

export interface NamedField {
  readonly name: string;
  readonly field: Field;
}

/** The fields of a struct in the order of the schema's text, with their names. The same for every file that asks. */
export function namedFields(node: StructNode): NamedField[] {
  const scope = new Scope([...reservedFieldNames, ...node.fields.flatMap(builderMethods)]);
  return inTextOrder(node.fields).map((field) => ({ name: scope.add(field.name), field }));
}

/** The names that clients and servers give the methods of an interface of its own. The same for every file that asks. */
export function methodNames(node: InterfaceNode): readonly string[] {
  const scope = new Scope(reservedMethodNames);
  return node.methods.map(({ name }) => scope.add(name));
}

class Declarer {
  readonly #request: Request;
  readonly #module: Scope;
  readonly #byId: Map<bigint, Declaration>;
  readonly #places: TypeParameters;
  /** By the name in the schema, with an underscore for each scope around that has one of the same name. */
  readonly #parameterNames = new Map<string, string>();

  constructor(request: Request, places: TypeParameters, module: Scope, byId: Map<bigint, Declaration>) {
    this.#request = request;
    this.#places = places;
    this.#module = module;
    this.#byId = byId;
  }

  /** Nothing for annotations, which have no meaning at run time. */
  node(node: Node, place: Place, stem: string, name: string, identifier: string): Declaration[] {
    if (node.kind === "annotation" || node.kind === "file") return [];
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
    const typeParameters = this.#typeParameters(node.id);
    const common = { identifier, name, path, isExported: place.path === "", typeParameters };
    if (node.kind === "struct") return this.#struct(node, "named", stem, common);
    if (node.kind === "interface") return this.#interface(node, stem, common);
    const nested: Declaration[] = [];
    return node.kind === "enum"
      ? { kind: "enum", node, ...common, nested }
      : { kind: "constant", node, ...common, nested };
  }

  #typeParameters(id: bigint, method: Pick<Method, "parameters"> = { parameters: [] }): readonly TypeParameter[] {
    const used = new Map<string, number>();
    const own = method.parameters.map((name, index) => ({ scopeId: 0n, index, name }));
    return [...this.#places.of(id), ...own].map(({ scopeId, index, name }) => {
      const hidden = used.get(name) ?? 0;
      used.set(name, hidden + 1);
      const key = name + "_".repeat(hidden);
      const value = this.#parameterNames.get(key) ?? this.#module.addForms(key, ["", "Init", "Builder"]);
      this.#parameterNames.set(key, value);
      return { scopeId, index, value, init: `${value}Init`, builder: `${value}Builder` };
    });
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
    const typeParameters = this.#typeParameters(node.id);
    const common = { identifier, name, path: `${place.path}.${name}`, isExported: false, typeParameters };
    const declaration = this.#struct(node, node.isGroup ? "group" : "inline", stem, common);
    this.#byId.set(node.id, declaration);
    return declaration;
  }

  #fields(node: StructNode, stem: string): FieldDeclaration[] {
    return namedFields(node).map(({ name, field }) => {
      const hasPointerDefault = field.kind === "slot" && isPointerDefault(field.defaultValue);
      const constant = `${uncapitalized(stem)}${capitalized(field.name)}Default`;
      return {
        name,
        initName: initName(field.name),
        adoptName: `adopt${capitalized(field.name)}`,
        disownName: `disown${capitalized(field.name)}`,
        field,
        pointerDefault: hasPointerDefault ? this.#module.add(constant) : undefined,
      };
    });
  }

  #interface(node: InterfaceNode, stem: string, common: Omit<DeclarationCommon, "nested">): InterfaceDeclaration {
    const names = {
      server: this.#module.add(`${stem}Server`),
      methodsType: this.#module.add(`${stem}Methods`),
      methodsOf: this.#module.add(`${uncapitalized(stem)}Methods`),
      tables: this.#module.add(`${uncapitalized(stem)}Interfaces`),
    };
    const place: Place = { path: common.path, stem, scope: new Scope(reservedInterfaceScopeNames) };
    const nested = this.#nested(node, place);
    const scope = new Scope(reservedMethodNames);
    const methods = node.methods.map((method): MethodDeclaration => {
      const methodStem = stem + capitalized(method.name);
      return {
        method,
        name: scope.add(method.name),
        ...this.#methodParameters(node.id, method),
        constant: this.#module.add(uncapitalized(methodStem)),
        params: this.#inline(method.params.id, methodStem, place, `${capitalized(method.name)}Params`, "Params"),
        results: this.#inline(method.results.id, methodStem, place, `${capitalized(method.name)}Results`, "Results"),
        promise: this.#module.add(`${methodStem}Promise`),
        promiseName: place.scope.add(`${capitalized(method.name)}Promise`),
      };
    });
    const inherited = this.#superclasses(this.#places.inherited(node.id), new Set([node.id])).map((superclass) => {
      const from = this.#interfaceNode(superclass.id);
      const callable = from.methods.map(
        (method): CallableMethod => ({
          method: {
            ...method,
            params: this.#places.substituted(method.params, superclass),
            results: this.#places.substituted(method.results, superclass),
          },
          name: scope.add(method.name),
          ...this.#methodParameters(node.id, method),
          promise: this.#module.add(`${stem}${capitalized(method.name)}Promise`),
          promiseName: place.scope.add(`${capitalized(method.name)}Promise`),
        }),
      );
      return { superclass, node: from, methods: callable };
    });
    return { kind: "interface", node, ...common, ...names, nested, methods, inherited };
  }

  #methodParameters(interfaceId: bigint, method: Method): Pick<CallableMethod, "typeParameters" | "ownParameters"> {
    const typeParameters = this.#typeParameters(interfaceId, method);
    return { typeParameters, ownParameters: typeParameters.slice(typeParameters.length - method.parameters.length) };
  }

  /** All interfaces that one extends, each once. */
  #superclasses(ref: BrandedId, seen: Set<bigint>): BrandedId[] {
    return this.#interfaceNode(ref.id).superclasses.flatMap((superclass) => {
      if (seen.has(superclass.id)) return [];
      seen.add(superclass.id);
      const bound = this.#places.substituted(superclass, ref);
      return [bound, ...this.#superclasses(bound, seen)];
    });
  }

  #interfaceNode(id: bigint): InterfaceNode {
    const node = nodeOf(this.#request, id);
    if (node.kind !== "interface") throw unsupported(node.displayName, undefined, "it is not an interface");
    return node;
  }

  #inline(id: bigint, methodStem: string, place: Place, name: string, suffix: string): StructDeclaration | undefined {
    const node = nodeOf(this.#request, id);
    if (node.kind !== "struct") throw unsupported(node.displayName, undefined, "it is not a struct");
    return isInline(this.#request, id) ? this.#inlineStruct(node, methodStem + suffix, place, name) : undefined;
  }
}

/** "initStruct" and "initList" are methods of every builder. */
function initName(field: string): string {
  const name = `init${capitalized(field)}`;
  return reservedFieldNames.has(name) ? `${name}_` : name;
}

/** What a field adds to its struct's builder beside the setter. */
function builderMethods(field: Field): string[] {
  const made = initName(field.name);
  if (!isPointerField(field)) return [made];
  return [made, `adopt${capitalized(field.name)}`, `disown${capitalized(field.name)}`];
}

export function isPointerField(field: Field): boolean {
  return field.kind === "slot" && field.type.kind !== "void" && scalarOf(field.type) === undefined;
}

function isPointerDefault(value: Value): boolean {
  return value instanceof Uint8Array ? value.length > 0 : value instanceof PointerValue;
}
