import { CapnpError } from "../error.ts";
import type { EmbeddedSchema, StructReader } from "../message/index.ts";
import { DynamicStructReader } from "./dynamic-reader.ts";
import { DynamicStructType, dynamicStruct } from "./dynamic-type.ts";
import { SchemaSet } from "./schema-set.ts";

/** What the type of a struct says about its schema. */
export interface ReflectedType {
  readonly displayName: string;
  readonly id?: bigint;
  readonly schema?: () => EmbeddedSchema;
}

/**
 * The type of a struct as it is known at run time.
 *
 * @param type that of a generated class, or one made by `dynamicStruct`
 * @throws CapnpError `invalid-argument` for a type without a schema.
 */
export function dynamicTypeOf(type: ReflectedType): DynamicStructType {
  if (type instanceof DynamicStructType) return type;
  const { id, schema } = type;
  if (id === undefined || schema === undefined) throw withoutSchema(type.displayName);
  return dynamicStruct(SchemaSet.fromEmbedded(schema).struct(id));
}

/**
 * The same struct, read by the names of its fields.
 *
 * @throws CapnpError `invalid-argument` for a class without a schema. Groups have none: take them from the struct around.
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
    reader.$pointerOffset,
    reader.$pointerCount,
    reader.$depth,
  );
}

/** The type of a reader's class; undefined for groups and for classes written by hand. */
export function reflectedType(reader: StructReader): ReflectedType | undefined {
  if (reader instanceof DynamicStructReader) return reader.$type;
  const type: unknown = Reflect.get(reader.constructor, "type");
  return isReflectedType(type) ? type : undefined;
}

function isReflectedType(value: unknown): value is ReflectedType {
  return typeof value === "object" && value !== null && "displayName" in value && "id" in value && "schema" in value;
}

function withoutSchema(name: string): CapnpError {
  return new CapnpError(
    "invalid-argument",
    `Struct ${name} carries no schema; generate its code again, and take groups from the struct around`,
  );
}
