import type { EmbeddedSchema } from "./embedded-schema.ts";
import type { ListType } from "./list-type.ts";
import type { StructType } from "./struct-type.ts";

/** What the elements of a list are, or what a type parameter stands for: for reflection alone. */
export type EmbeddedType =
  | { readonly kind: EmbeddedKind }
  | { readonly kind: "enum"; readonly id: bigint; readonly schema: () => EmbeddedSchema }
  | { readonly kind: "struct"; readonly type: EmbeddedStruct }
  | { readonly kind: "list"; readonly list: Pick<ListType<unknown, unknown, never>, "element"> };

export type EmbeddedKind =
  | "void"
  | "bool"
  | "int8"
  | "int16"
  | "int32"
  | "int64"
  | "uint8"
  | "uint16"
  | "uint32"
  | "uint64"
  | "float32"
  | "float64"
  | "text"
  | "data"
  | "anyPointer"
  | "capability";

export type EmbeddedStruct = Pick<StructType<unknown, unknown, never>, "displayName" | "id" | "schema" | "Reader">;

/** What generated code says about a group. */
export interface GroupType {
  /** As in the schema, with its scopes: "Person.address". */
  readonly displayName: string;
  readonly id: bigint;
  readonly schema: () => EmbeddedSchema;
}
