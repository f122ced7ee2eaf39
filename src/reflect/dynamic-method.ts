import { CapnpError } from "../error.ts";
import { bindingsOf, boundBrand } from "./brand.ts";
import { type DynamicStructType, dynamicStruct } from "./dynamic-type.ts";
import type { Brand, InterfaceSchema, StructTypeSchema } from "./schema.ts";
import type { SchemaSet } from "./schema-set.ts";

/** A method of an interface that is known at run time only: `defineMethod` takes it as it is. */
export interface DynamicMethod {
  /** With its interface: "Echo.ping". */
  readonly name: string;
  /** Of the interface that declares it, which may be a superclass. */
  readonly interfaceId: bigint;
  readonly methodId: number;
  readonly params: () => DynamicStructType;
  readonly results: () => DynamicStructType;
}

/** The methods of an interface and of its superclasses, by name. Its own hide those of superclasses, and so on upwards. */
export function dynamicMethods(schema: InterfaceSchema, brand: Brand = []): ReadonlyMap<string, DynamicMethod> {
  const methods = new Map<string, DynamicMethod>();
  addMethods(schema, brand, methods, new Set());
  return methods;
}

/** @throws CapnpError `invalid-argument` if the interface has no method of that name. */
export function dynamicMethod(schema: InterfaceSchema, name: string): DynamicMethod {
  const methods = dynamicMethods(schema);
  const method = methods.get(name);
  if (method !== undefined) return method;
  const known = [...methods.keys()].map((one) => `"${one}"`).join(", ");
  const hint = known === "" ? "it has none" : `it has ${known}`;
  throw new CapnpError("invalid-argument", `Interface ${schema.displayName} has no method "${name}"; ${hint}`);
}

/** "Echo.ping", for logs; the numbers in the place of what the schema does not know. */
export function methodName(set: SchemaSet, interfaceId: bigint, methodId: number): string {
  const schema = set.find(interfaceId);
  if (schema?.kind !== "interface") return `@0x${interfaceId.toString(16)}.${methodId}`;
  return `${schema.displayName}.${schema.methods[methodId]?.name ?? methodId}`;
}

function addMethods(
  schema: InterfaceSchema,
  brand: Brand,
  methods: Map<string, DynamicMethod>,
  seen: Set<bigint>,
): void {
  // An interface may be reached on several ways.
  if (seen.has(schema.id)) return;
  seen.add(schema.id);
  for (const { name, methodId, params, results } of schema.methods) {
    if (methods.has(name)) continue;
    methods.set(name, {
      name: `${schema.displayName}.${name}`,
      interfaceId: schema.id,
      methodId,
      params: () => structOf(params, schema, brand),
      results: () => structOf(results, schema, brand),
    });
  }
  for (const { id, brand: own } of schema.superclasses) {
    addMethods(schema.set.interface(id), boundBrand(own, bindingsOf(brand)), methods, seen);
  }
}

function structOf({ id, brand: own }: StructTypeSchema, { set }: InterfaceSchema, brand: Brand): DynamicStructType {
  return dynamicStruct(set.struct(id), boundBrand(own, bindingsOf(brand)));
}
