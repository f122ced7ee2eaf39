/** What generated classes say about the types that are bound to their type parameters. */
import type { EmbeddedSchema, EmbeddedType } from "../message/index.ts";
import type { Brand, NodeSchema, TypeSchema } from "./schema.ts";
import type { SchemaSet } from "./schema-set.ts";

/** What is bound in a class of readers, those of the scopes around first; nothing for one without type parameters. */
function embeddedBindings(Reader: object): readonly EmbeddedType[] {
  const prototype: unknown = Reflect.get(Reader, "prototype");
  const bindings: unknown = isObject(prototype) ? Reflect.get(prototype, "$bindings") : undefined;
  return Array.isArray(bindings) ? bindings.map((type) => (hasContent(type) ? type.content : untyped)) : [];
}

const untyped: EmbeddedType = { kind: "anyPointer" };

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function hasContent(value: unknown): value is { readonly content: EmbeddedType } {
  return isObject(value) && "content" in value && isObject(value.content);
}

/** The schema files of all that is bound in a class of readers. */
export function embeddedSchemas(Reader: object): (() => EmbeddedSchema)[] {
  return embeddedBindings(Reader).flatMap(schemasOf);
}

function schemasOf(type: EmbeddedType | undefined): (() => EmbeddedSchema)[] {
  switch (type?.kind) {
    case "enum":
      return [type.schema];
    case "struct":
      return type.type.schema === undefined ? [] : [type.type.schema, ...embeddedSchemas(type.type.Reader)];
    case "list":
      return schemasOf(type.list.element);
    default:
      return [];
  }
}

/** The same as the schema says it, for the declaration with an id in a set that has the schemas of all that is bound. */
export function embeddedBrand(id: bigint, Reader: object, set: SchemaSet): Brand {
  const types = embeddedBindings(Reader).map((type) => typeSchema(type, set));
  if (types.every(isUntyped)) return [];
  let next = 0;
  return scopesOf(set.declaration(id), set).map(({ id: scopeId, parameters }) => {
    const bindings = types.slice(next, next + parameters.length);
    next += parameters.length;
    return { scopeId, bindings };
  });
}

function isUntyped(type: TypeSchema): boolean {
  return type.kind === "anyPointer" && type.constraint === "any";
}

/** The declarations around one, the outermost first, and itself. */
function scopesOf(node: NodeSchema, set: SchemaSet): NodeSchema[] {
  const around = set.find(node.scopeId) ?? interfaceOf(node, set);
  return around === undefined ? [node] : [...scopesOf(around, set), node];
}

/** Parameters and results that are written inline have no scope, but the type parameters of the interface. */
function interfaceOf({ id, kind }: NodeSchema, set: SchemaSet): NodeSchema | undefined {
  if (kind !== "struct") return undefined;
  return [...set].find(
    (node) =>
      node.kind === "interface" && node.methods.some(({ params, results }) => params.id === id || results.id === id),
  );
}

function typeSchema(type: EmbeddedType | undefined, set: SchemaSet): TypeSchema {
  if (type === undefined) return { kind: "anyPointer", constraint: "any" };
  switch (type.kind) {
    case "anyPointer":
      return { kind: "anyPointer", constraint: "any" };
    case "capability":
      return { kind: "anyPointer", constraint: "capability" };
    case "enum":
      return { kind: "enum", id: type.id, brand: [] };
    case "list":
      return type.list.element === undefined
        ? { kind: "anyPointer", constraint: "list" }
        : { kind: "list", element: typeSchema(type.list.element, set) };
    case "struct": {
      const { id, schema, Reader } = type.type;
      return id === undefined || schema === undefined
        ? { kind: "anyPointer", constraint: "struct" }
        : { kind: "struct", id, brand: embeddedBrand(id, Reader, set) };
    }
    default:
      return { kind: type.kind };
  }
}
