/** The model of a schema: plain data, as the schema compiler describes it (schema.capnp). */
import type { SchemaSet } from "./schema-set.ts";

interface NodeCommon {
  readonly id: bigint;
  /** With its scopes, without its file: "Person.PhoneNumber", "Echo.ping$Params". */
  readonly displayName: string;
  /** The declaration around; 0 for files and for parameters and results written inline. */
  readonly scopeId: bigint;
  /** True when the declaration or one around it has type parameters. */
  readonly isGeneric: boolean;
  /** Names of its type parameters. */
  readonly parameters: readonly string[];
  /** Declarations inside, by name. */
  readonly nested: ReadonlyMap<string, bigint>;
  readonly annotations: readonly Annotation[];
  /** Where the declarations are that this one refers to by id. */
  readonly set: SchemaSet;
}

export interface FileSchema extends NodeCommon {
  readonly kind: "file";
}

/** Also a group or the parameters or results of a method. */
export interface StructSchema extends NodeCommon {
  readonly kind: "struct";
  readonly dataWords: number;
  readonly pointerCount: number;
  readonly isGroup: boolean;
  /** Members of the unnamed union; 0 when there is none. */
  readonly discriminantCount: number;
  /** In units of 16 bits. */
  readonly discriminantOffset: number;
  /** By ordinal. */
  readonly fields: readonly FieldSchema[];
}

export interface EnumSchema extends NodeCommon {
  readonly kind: "enum";
  /** By value. */
  readonly enumerants: readonly EnumerantSchema[];
}

export interface InterfaceSchema extends NodeCommon {
  readonly kind: "interface";
  readonly superclasses: readonly SuperclassSchema[];
  /** By ordinal, which is the method's id. Those of superclasses are theirs. */
  readonly methods: readonly MethodSchema[];
}

export interface ConstantSchema extends NodeCommon {
  readonly kind: "constant";
  readonly type: TypeSchema;
  readonly value: ValueSchema;
}

export interface AnnotationSchema extends NodeCommon {
  readonly kind: "annotation";
  readonly type: TypeSchema;
}

export type NodeSchema = FileSchema | StructSchema | EnumSchema | InterfaceSchema | ConstantSchema | AnnotationSchema;

interface MemberCommon {
  readonly name: string;
  /** Position in the text of the schema. */
  readonly codeOrder: number;
  readonly annotations: readonly Annotation[];
}

export type EnumerantSchema = MemberCommon;

interface FieldCommon extends MemberCommon {
  /** The value of the discriminant that makes the field active; undefined outside of unions. */
  readonly discriminant: number | undefined;
}

export interface SlotSchema extends FieldCommon {
  readonly kind: "slot";
  readonly type: TypeSchema;
  /** In units of the field's size: bits, bytes, ... for data, pointers for pointers. */
  readonly offset: number;
  readonly defaultValue: ValueSchema;
  readonly hasExplicitDefault: boolean;
}

export interface GroupSchema extends FieldCommon {
  readonly kind: "group";
  /** Of its struct. */
  readonly id: bigint;
}

export type FieldSchema = SlotSchema | GroupSchema;

export interface MethodSchema extends MemberCommon {
  readonly methodId: number;
  /** Names of its own type parameters. */
  readonly parameters: readonly string[];
  readonly params: StructTypeSchema;
  readonly results: StructTypeSchema;
}

export interface SuperclassSchema {
  readonly id: bigint;
  readonly brand: Brand;
}

export interface Annotation {
  readonly id: bigint;
  readonly value: ValueSchema;
}

/** By the numbers that schema.capnp gives them. */
export const simpleKinds = [
  "void",
  "bool",
  "int8",
  "int16",
  "int32",
  "int64",
  "uint8",
  "uint16",
  "uint32",
  "uint64",
  "float32",
  "float64",
  "text",
  "data",
] as const;

export type SimpleKind = (typeof simpleKinds)[number];

export interface StructTypeSchema {
  readonly kind: "struct";
  readonly id: bigint;
  readonly brand: Brand;
}

export type TypeSchema =
  | { readonly kind: SimpleKind }
  | { readonly kind: "list"; readonly element: TypeSchema }
  | StructTypeSchema
  | { readonly kind: "enum" | "interface"; readonly id: bigint; readonly brand: Brand }
  | { readonly kind: "anyPointer"; readonly constraint: AnyPointerConstraint }
  /** A type parameter of the declaration `scopeId`. */
  | { readonly kind: "parameter"; readonly scopeId: bigint; readonly index: number }
  /** A type parameter of the method. */
  | { readonly kind: "methodParameter"; readonly index: number };

/** By the numbers that schema.capnp gives them. */
export const anyPointerConstraints = ["any", "struct", "list", "capability"] as const;

export type AnyPointerConstraint = (typeof anyPointerConstraints)[number];

/** What stands for the type parameters of a declaration and of those around it. */
export type Brand = readonly BrandScope[];

export interface BrandScope {
  /** Whose parameters. */
  readonly scopeId: bigint;
  /** By index, undefined for one left open; or the same as where the type is used. */
  readonly bindings: readonly (TypeSchema | undefined)[] | "inherited";
}

/** A default, a constant or the value of an annotation. Undefined is Void, or a null pointer to a struct or list. */
export type ValueSchema = undefined | boolean | number | bigint | string | Uint8Array | PointerValue;

/** A struct or a list: a message of its own that has it at its root. */
export interface PointerValue {
  readonly frame: Uint8Array;
}
