/** Schemas at run time: JSON, text, and structs that no code was generated for. */
export type { EmbeddedSchema } from "../message/index.ts";
export { DynamicStructBuilder } from "./dynamic-builder.ts";
export { DynamicListBuilder } from "./dynamic-list.ts";
export { type DynamicMethod, dynamicMethod, dynamicMethods, methodName } from "./dynamic-method.ts";
export { DynamicStructReader } from "./dynamic-reader.ts";
export { DynamicField, type DynamicListType, DynamicStructType, dynamicStruct } from "./dynamic-type.ts";
export type { DynamicInit, DynamicStructInit, DynamicValue } from "./dynamic-value.ts";
export { type FormatOptions, format } from "./format.ts";
export { fromJson } from "./from-json.ts";
export type { JsonObject, JsonValue } from "./json-value.ts";
export type { ReflectLimits } from "./limits.ts";
export type {
  Annotation,
  AnnotationSchema,
  AnyPointerConstraint,
  Brand,
  BrandScope,
  ConstantSchema,
  EnumerantSchema,
  EnumSchema,
  FieldSchema,
  FileSchema,
  GroupSchema,
  InterfaceSchema,
  MethodSchema,
  NodeSchema,
  PointerValue,
  SimpleKind,
  SlotSchema,
  StructSchema,
  StructTypeSchema,
  SuperclassSchema,
  TypeSchema,
  ValueSchema,
} from "./schema.ts";
export { SchemaSet } from "./schema-set.ts";
export { toJson } from "./to-json.ts";
export { dynamicReader, dynamicTypeOf } from "./type-of.ts";
