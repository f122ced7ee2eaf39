/** Values of fields and list elements whose type is known at run time only. */
import { CapnpError } from "../error.ts";
import type { AnyPointerReader, ListReader, MessageCapability, StructReader } from "../message/index.ts";
import { DynamicStructReader } from "./dynamic-reader.ts";
import type { EnumSchema, TypeSchema } from "./schema.ts";
import type { SchemaSet } from "./schema-set.ts";

/**
 * What is read: null for Void; the name of an enum's value, or its number if the schema does not know it; bigint for 64
 * bits; a view of the message for Data. Capabilities are lent. Undefined stands for a null capability and for a member of
 * a union that is not active.
 */
export type DynamicValue =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | DynamicStructReader
  | ListReader<DynamicValue>
  | AnyPointerReader
  | MessageCapability;

/**
 * What is written: the same, or plain objects for structs and groups and arrays for lists. 64 bits also take a number
 * that is a safe integer, enums a name or a number. Capabilities are taken over. Undefined leaves a field as it is, and
 * makes a pointer in a list null.
 */
export type DynamicInit =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | StructReader
  | ListReader<unknown>
  | AnyPointerReader
  | MessageCapability
  | readonly DynamicInit[]
  | DynamicStructInit;

/** By the names of fields. A union takes one member. */
export interface DynamicStructInit {
  readonly [field: string]: DynamicInit;
}

interface IntegerType {
  /** With its article. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

const integerTypes = {
  int8: { name: "an Int8", least: -(2 ** 7), most: 2 ** 7 - 1 },
  int16: { name: "an Int16", least: -(2 ** 15), most: 2 ** 15 - 1 },
  int32: { name: "an Int32", least: -(2 ** 31), most: 2 ** 31 - 1 },
  uint8: { name: "a UInt8", least: 0, most: 2 ** 8 - 1 },
  uint16: { name: "a UInt16", least: 0, most: 2 ** 16 - 1 },
  uint32: { name: "a UInt32", least: 0, most: 2 ** 32 - 1 },
} as const satisfies Record<string, IntegerType>;

export function enumName(schema: EnumSchema, value: number): string | number {
  return schema.enumerants[value]?.name ?? value;
}

/**
 * The number that an enum's value has.
 *
 * @param where names the field: "Person.kind"
 * @throws CapnpError `invalid-argument` for a name that the enum does not have.
 */
export function enumNumber(schema: EnumSchema, value: unknown, where: string): number {
  if (typeof value === "number") return integer(integerTypes.uint16, value, where);
  const found = schema.enumerants.findIndex(({ name }) => name === value);
  if (found < 0) throw refused(where, `a value of enum ${schema.displayName}`, value);
  return found;
}

/**
 * `value` as the setters of its type take it: all types but structs, lists, capabilities and AnyPointer.
 *
 * @param where names the field: "Person.age"
 * @throws CapnpError `invalid-argument` for a value that is not of the type.
 */
export function storable(type: TypeSchema, value: unknown, set: SchemaSet, where: string): boolean | number | bigint {
  switch (type.kind) {
    case "bool":
      if (typeof value !== "boolean") throw refused(where, "a Bool", value);
      return value;
    case "int8":
    case "int16":
    case "int32":
    case "uint8":
    case "uint16":
    case "uint32":
      return integer(integerTypes[type.kind], value, where);
    case "int64":
      return integer64("an Int64", BigInt.asIntN, value, where);
    case "uint64":
      return integer64("a UInt64", BigInt.asUintN, value, where);
    case "float32":
      if (typeof value !== "number") throw refused(where, "a Float32", value);
      return value;
    case "float64":
      if (typeof value !== "number") throw refused(where, "a Float64", value);
      return value;
    case "enum":
      return enumNumber(set.enumeration(type.id), value, where);
    default:
      throw new TypeError(`Type ${type.kind} is not stored as a number`);
  }
}

export function textOf(value: unknown, where: string): string {
  if (typeof value !== "string") throw refused(where, "a Text", value);
  return value;
}

export function dataOf(value: unknown, where: string): Uint8Array {
  if (!(value instanceof Uint8Array)) throw refused(where, "a Data, which is a Uint8Array", value);
  return value;
}

export function capabilityOf(value: unknown, where: string): MessageCapability | undefined {
  if (value === undefined || value === null) return undefined;
  if (isCapability(value)) return value;
  throw refused(where, "a capability", value);
}

export function isCapability(value: unknown): value is MessageCapability {
  return (
    typeof value === "object" &&
    value !== null &&
    "addReference" in value &&
    typeof value.addReference === "function" &&
    "release" in value &&
    typeof value.release === "function"
  );
}

export function refused(where: string, expected: string, value: unknown): CapnpError {
  return new CapnpError("invalid-argument", `Cannot write "${where}": expected ${expected}, got "${shown(value)}"`);
}

/** Short, whatever it is. */
function shown(value: unknown): string {
  const text = typeof value === "object" && value !== null ? Object.prototype.toString.call(value) : String(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function integer({ name, least, most }: IntegerType, value: unknown, where: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw refused(where, name, value);
}

function integer64(
  name: string,
  narrowed: (bits: number, value: bigint) => bigint,
  value: unknown,
  where: string,
): bigint {
  const wide = Number.isSafeInteger(value) && typeof value === "number" ? BigInt(value) : value;
  if (typeof wide !== "bigint" || narrowed(64, wide) !== wide) throw refused(where, name, value);
  return wide;
}

/** What a struct is filled in from. */
export function isStructInit(value: unknown): value is DynamicStructInit | DynamicStructReader {
  if (value instanceof DynamicStructReader) return true;
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
