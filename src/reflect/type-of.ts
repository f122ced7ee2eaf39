import { CapnpError } from "../error.ts";
import type { EmbeddedStruct, StructReader } from "../message/index.ts";
import { DynamicStructReader } from "./dynamic-reader.ts";
import { DynamicStructType, dynamicStruct } from "./dynamic-type.ts";
import { embeddedBrand, embeddedSchemas } from "./embedded-brand.ts";
import { SchemaSet } from "./schema-set.ts";

/** What the type of a struct says about its schema. That of a group has no class. */
export type ReflectedType = Pick<EmbeddedStruct, "displayName" | "id" | "schema"> & {
  readonly Reader?: object;
};

/**
 * The type of a struct as it is known at run time, with what is bound to its type parameters.
 *
 * @param type that of a generated class, or one made by `dynamicStruct`
 * @throws CapnpError `invalid-argument` for a type without a schema.
 */
export function dynamicTypeOf(type: ReflectedType): DynamicStructType {
  if (type instanceof DynamicStructType) return type;
  const { id, schema, Reader = type } = type;
  if (id === undefined || schema === undefined) throw withoutSchema(type.displayName);
  let known = knownTypes.get(Reader);
  if (known === undefined) {
    const set = SchemaSet.fromEmbedded(schema, ...embeddedSchemas(Reader));
    known = dynamicStruct(set.struct(id), embeddedBrand(id, Reader, set));
    knownTypes.set(Reader, known);
  }
  return known;
}

/** By the class of readers, of which there is one for each combination of types that are bound. */
const knownTypes = new WeakMap<object, DynamicStructType>();

/**
 * The same struct, read by the names of its fields.
 *
 * @throws CapnpError `invalid-argument` for a class without a schema.
 */
export function dynamicReader(reader: StructReader): DynamicStructReader {
  if (reader instanceof DynamicStructReader) return reader;
  const type = reflectedType(reader);
  if (type === undefined) throw withoutSchema(reader.constructor.name);
  return new (dynamicTypeOf(type).Reader)(
    reader.$message,
    reader.$segment,
    reader.$dataOffset,
    reader.$dataBytes,
    reader.$pointerCount,
    reader.$depth,
  );
}

/** The type of a reader's class; undefined for classes written by hand. */
export function reflectedType(reader: StructReader): ReflectedType | undefined {
  if (reader instanceof DynamicStructReader) return reader.$type;
  const type: unknown = Reflect.get(reader.constructor, "type");
  if (!isReflectedType(type)) return undefined;
  // A class with types bound to its type parameters has the type of the class that it extends.
  return { ...type, Reader: reader.constructor };
}

function isReflectedType(value: unknown): value is ReflectedType {
  return typeof value === "object" && value !== null && "displayName" in value && "id" in value && "schema" in value;
}

function withoutSchema(name: string): CapnpError {
  return new CapnpError(
    "invalid-argument",
    `Struct ${name} carries no schema; generate its code, or take the struct from a dynamic reader`,
  );
}
