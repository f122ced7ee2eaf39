/** Type parameters and what stands for them. */
import { CapnpError } from "../error.ts";
import type { Brand, TypeSchema } from "./schema.ts";

/** What type parameters stand for, by the declaration that has them and by index. */
export type Bindings = ReadonlyMap<bigint, readonly (TypeSchema | undefined)[]>;

export const noBindings: Bindings = new Map();

const unbound: TypeSchema = { kind: "anyPointer", constraint: "any" };

/** `type` without parameters: what `bindings` leave open is an AnyPointer, as on the wire. */
export function bound(type: TypeSchema, bindings: Bindings): TypeSchema {
  switch (type.kind) {
    case "list":
      return { kind: "list", element: bound(type.element, bindings) };
    case "struct":
      return type.brand.length === 0 ? type : { ...type, brand: boundBrand(type.brand, bindings) };
    case "enum":
    case "interface":
      return type.brand.length === 0 ? type : { ...type, brand: boundBrand(type.brand, bindings) };
    case "parameter":
      return bindings.get(type.scopeId)?.[type.index] ?? unbound;
    case "methodParameter":
      return unbound;
    default:
      return type;
  }
}

/** `brand` without parameters. */
export function boundBrand(brand: Brand, bindings: Bindings): Brand {
  return brand.map(({ scopeId, bindings: own }) => ({
    scopeId,
    bindings:
      own === "inherited"
        ? (bindings.get(scopeId) ?? [])
        : own.map((type) => (type === undefined ? undefined : bound(type, bindings))),
  }));
}

/** @param brand of a type without parameters */
export function bindingsOf(brand: Brand): Bindings {
  if (brand.length === 0) return noBindings;
  return new Map(brand.map(({ scopeId, bindings }) => [scopeId, bindings === "inherited" ? [] : bindings]));
}

/** Characters in a key, at most: types may double on each level. */
const longestKey = 16 * 1024;

/**
 * The same text for the same bindings.
 *
 * @throws CapnpError `limit-exceeded` when it would be too long.
 */
export function bindingsKey(bindings: Bindings): string {
  const key = [...bindings].map(([scopeId, types]) => `${scopeId}(${types.map(typeKey).join()})`).join();
  if (key.length <= longestKey) return key;
  throw new CapnpError("limit-exceeded", "Type parameters stand for a type that is too large: it grows on each level");
}

function typeKey(type: TypeSchema | undefined): string {
  if (type === undefined) return "";
  switch (type.kind) {
    case "list":
      return `list(${typeKey(type.element)})`;
    case "struct":
    case "enum":
    case "interface":
      return `${type.kind} ${type.id}<${bindingsKey(bindingsOf(type.brand))}>`;
    case "anyPointer":
      return `any ${type.constraint}`;
    default:
      return type.kind;
  }
}
