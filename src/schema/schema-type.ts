/** The kinds that take no further word, by the number that schema.capnp gives them. */
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

export type Type =
  | { readonly kind: SimpleKind }
  | { readonly kind: "list"; readonly element: Type }
  | ({ readonly kind: "enum" | "struct" | "interface" } & BrandedId)
  | { readonly kind: "anyPointer"; readonly constraint: PointerConstraint }
  | { readonly kind: "parameter"; readonly scopeId: bigint; readonly index: number }
  /** A type parameter of a method, by its place among those of the method. */
  | { readonly kind: "implicitParameter"; readonly index: number };

/** What an untyped pointer may lead to. */
export type PointerConstraint = "any" | "struct" | "list" | "capability";

export interface BrandedId {
  readonly id: bigint;
  readonly brand: Brand;
}

/**
 * What is bound to the type parameters of each scope: a type each, undefined where nothing is, or "inherit" for those of
 * the scope around. Nothing is bound in scopes that are left out.
 */
export type Brand = ReadonlyMap<bigint, readonly (Type | undefined)[] | "inherit">;

/** A list or a struct in a schema: the frame of a message with it at the root. */
export class PointerValue {
  readonly frame: Uint8Array;

  constructor(frame: Uint8Array) {
    this.frame = frame;
  }
}

/** A default or a constant; undefined is void or a null pointer. */
export type Value = undefined | boolean | number | bigint | string | Uint8Array | PointerValue;

/** An annotation where it is applied. */
export interface Annotation extends BrandedId {
  readonly value: Value;
}
