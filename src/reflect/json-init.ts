/** Turns JSON into what dynamic structs are filled in from. */
import { CapnpError } from "../error.ts";
import { decodeBase64, decodeHex } from "./bytes-text.ts";
import { type DynamicStructType, dynamicStruct } from "./dynamic-type.ts";
import { type DynamicInit, type DynamicStructInit, refused } from "./dynamic-value.ts";
import { type JsonField, type JsonPlan, jsonEnum, jsonPlan } from "./json-plan.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./json-value.ts";
import type { EnumSchema, TypeSchema } from "./schema.ts";
import type { SchemaSet } from "./schema-set.ts";

/**
 * What a struct is filled in from, for JSON as `toJson` makes it.
 *
 * @param nesting objects and arrays one in the other, at most
 * @throws CapnpError `invalid-argument` for a value that is not of its field's type, `limit-exceeded` for too deep a
 * nesting. Values out of range show when they are written.
 */
export function jsonInit(type: DynamicStructType, json: unknown, nesting: number): DynamicStructInit {
  return structInit(jsonPlan(type), json, type.displayName, nesting);
}

type InitEntry = readonly [string, DynamicInit];

function structInit(plan: JsonPlan, json: unknown, where: string, nesting: number): DynamicStructInit {
  if (!isJsonObject(json)) throw refused(where, "an object", json);
  return Object.fromEntries(fieldInits(plan, json, "", deeper(nesting)));
}

/** The fields that an object holds, whose keys begin with `prefix`. */
function fieldInits(plan: JsonPlan, json: JsonObject, prefix: string, nesting: number): InitEntry[] {
  const entries = plan.fields.flatMap((field) => fieldInit(field, json, prefix, nesting));
  const member = plan.tagKey === undefined ? presentMember(plan, json, prefix) : taggedMember(plan, json, prefix);
  if (member === undefined) return entries;
  const [init = emptyMember(member)] = fieldInit(member, json, prefix, nesting);
  return [...entries, init];
}

function fieldInit(jsonField: JsonField, json: JsonObject, prefix: string, nesting: number): InitEntry[] {
  const { field, key, plan, isFlattened } = jsonField;
  if (isFlattened) {
    if (plan === undefined) return [];
    const entries = fieldInits(plan, json, prefix + jsonField.prefix, nesting);
    return entries.length === 0 ? [] : [[field.name, Object.fromEntries(entries)]];
  }
  const value = Object.hasOwn(json, prefix + key) ? json[prefix + key] : undefined;
  return value === undefined ? [] : [[field.name, valueInit(jsonField, value, nesting)]];
}

function presentMember({ members }: JsonPlan, json: JsonObject, prefix: string): JsonField | undefined {
  const [first, second] = [...members.values()].filter(
    ({ key, isFlattened }) => !isFlattened && Object.hasOwn(json, prefix + key) && json[prefix + key] !== undefined,
  );
  if (first === undefined || second === undefined) return first;
  throw new CapnpError(
    "invalid-argument",
    `Cannot write both "${first.field.path}" and "${second.field.path}": a union has one active member`,
  );
}

/** Undefined also for a member that a newer schema may have. */
function taggedMember({ members, tagKey }: JsonPlan, json: JsonObject, prefix: string): JsonField | undefined {
  const key = prefix + tagKey;
  const tag = Object.hasOwn(json, key) ? json[key] : undefined;
  return [...members.values()].find(({ name }) => name === tag);
}

/** A member that is said to be active and has no value has its default. */
function emptyMember({ field }: JsonField): InitEntry {
  if (field.schema.kind === "group") return [field.name, {}];
  const { defaultValue } = field.schema;
  switch (typeof defaultValue) {
    case "boolean":
    case "number":
    case "bigint":
      return [field.name, defaultValue];
    default:
      return [field.name, null];
  }
}

function valueInit({ field, plan, dataForm }: JsonField, json: JsonValue, nesting: number): DynamicInit {
  const { type, set, path } = field;
  if (dataForm !== undefined && json !== null) {
    if (typeof json !== "string") throw refused(path, `bytes as ${dataForm}, which is a string`, json);
    return dataForm === "hex" ? decodeHex(json) : decodeBase64(json);
  }
  if (plan !== undefined) return structInit(plan, json, path, nesting);
  if (type === undefined) throw new TypeError(`Group "${path}" has no plan`);
  return typedInit(type, json, set, path, nesting);
}

function typedInit(type: TypeSchema, json: JsonValue, set: SchemaSet, path: string, nesting: number): DynamicInit {
  switch (type.kind) {
    case "void":
      return null;
    case "int8":
    case "int16":
    case "int32":
    case "uint8":
    case "uint16":
    case "uint32":
      return typeof json === "string" ? Number(integer(json, path)) : json;
    case "int64":
    case "uint64":
      return typeof json === "string" ? integer(json, path) : json;
    case "float32":
    case "float64":
      return floatInit(json, path);
    case "enum":
      return enumInit(set.enumeration(type.id), json);
    case "bool":
      return json;
    default:
      return json === null ? null : pointerInit(type, json, set, path, nesting);
  }
}

function pointerInit(
  type: TypeSchema,
  json: Exclude<JsonValue, null>,
  set: SchemaSet,
  path: string,
  nesting: number,
): DynamicInit {
  switch (type.kind) {
    case "text":
      return json;
    case "data":
      return bytesOf(json, path);
    case "struct": {
      const struct = dynamicStruct(set.struct(type.id), type.brand);
      return structInit(jsonPlan(struct), json, path, nesting);
    }
    case "list": {
      if (!isArray(json)) throw refused(path, "a list, which is an array", json);
      const within = deeper(nesting);
      return json.map((element) => typedInit(type.element, element, set, path, within));
    }
    default:
      throw new CapnpError("unimplemented", `Cannot read "${path}" from JSON, which has no form for it`);
  }
}

function enumInit(schema: EnumSchema, json: JsonValue): DynamicInit {
  if (typeof json !== "string") return json;
  return jsonEnum(schema).values.get(json) ?? json;
}

/** JSON has no form for numbers that are not finite; null stands for NaN. */
function floatInit(json: JsonValue, path: string): DynamicInit {
  if (json === null) return Number.NaN;
  if (typeof json !== "string") return json;
  const text = json
    .trim()
    .toLowerCase()
    .replace(/^([+-]?)inf(inity)?$/, "$1Infinity");
  const value = Number(text);
  if (text === "" || (Number.isNaN(value) && text !== "nan")) throw refused(path, "a number", json);
  return value;
}

function integer(text: string, path: string): bigint {
  if (!/^-?\d{1,20}$/.test(text)) throw refused(path, "an integer", text);
  return BigInt(text);
}

function bytesOf(json: JsonValue, path: string): Uint8Array {
  if (!isArray(json)) throw refused(path, "bytes, which are an array of numbers", json);
  const wrong = json.findIndex((byte) => typeof byte !== "number" || (byte & 0xff) !== byte);
  if (wrong >= 0) throw refused(path, "numbers from 0 to 255", json[wrong]);
  return Uint8Array.from(json, Number);
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function deeper(nesting: number): number {
  if (nesting > 0) return nesting - 1;
  throw new CapnpError("limit-exceeded", "JSON is nested too deep; raise the limit nesting if that is intended");
}
