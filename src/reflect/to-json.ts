import { CapnpError } from "../error.ts";
import { ListReader, type StructReader } from "../message/index.ts";
import { encodeBase64, encodeHex } from "./bytes-text.ts";
import { DynamicStructReader } from "./dynamic-reader.ts";
import type { DynamicValue } from "./dynamic-value.ts";
import { type JsonField, type JsonPlan, jsonEnum, jsonPlan } from "./json-plan.ts";
import type { JsonObject, JsonValue } from "./json-value.ts";
import { Budget, type ReflectLimits } from "./limits.ts";
import type { EnumSchema, TypeSchema } from "./schema.ts";
import type { SchemaSet } from "./schema-set.ts";
import { dynamicReader } from "./type-of.ts";

/**
 * A struct as JSON, the way Cap'n Proto has it: null pointers are left out, of a union only the active member is there,
 * groups are objects, 64 bits and numbers that are not finite are strings, enums are names (or numbers that the schema does
 * not know), Void is null, Data is an array of numbers. The annotations of capnp/compat/json.capnp change names and forms.
 *
 * @throws CapnpError `unimplemented` for capabilities and AnyPointer, which JSON has no form for, `limit-exceeded` for
 * more than `limits` allow, and whatever reading the message throws.
 */
export function toJson(reader: StructReader, limits: Partial<ReflectLimits> = {}): JsonObject {
  const struct = dynamicReader(reader);
  return structJson(struct, jsonPlan(struct.$type), new Budget(limits));
}

type Entry = readonly [string, JsonValue];

function structJson(reader: DynamicStructReader, plan: JsonPlan, budget: Budget): JsonObject {
  const entries: Entry[] = [];
  gather(reader, plan, "", budget, entries);
  return Object.fromEntries(entries);
}

/** Adds the fields of a struct to those of the object that they go into. */
function gather(reader: DynamicStructReader, plan: JsonPlan, prefix: string, budget: Budget, entries: Entry[]): void {
  budget.enter(reader.$depth);
  for (const field of plan.fields) {
    if (reader.$isSet(field.field)) gatherField(reader, field, prefix, budget, entries);
  }
  const active = reader.$activeMember();
  const member = active === undefined ? undefined : plan.members.get(active);
  if (member === undefined) return;
  if (plan.tagKey !== undefined) {
    entries.push([prefix + plan.tagKey, member.name]);
    if (member.field.type?.kind === "void") return;
  }
  gatherField(reader, member, prefix, budget, entries);
}

function gatherField(
  reader: DynamicStructReader,
  jsonField: JsonField,
  prefix: string,
  budget: Budget,
  entries: Entry[],
): void {
  const { field, key, dataForm } = jsonField;
  const value = reader.$read(field);
  budget.count(1);
  if (value instanceof DynamicStructReader) {
    const plan = jsonField.plan ?? jsonPlan(value.$type);
    if (jsonField.isFlattened) gather(value, plan, prefix + jsonField.prefix, budget, entries);
    else entries.push([prefix + key, structJson(value, plan, budget)]);
  } else if (value instanceof Uint8Array && dataForm !== undefined) {
    entries.push([prefix + key, dataForm === "hex" ? encodeHex(value) : encodeBase64(value)]);
  } else if (field.type !== undefined) {
    entries.push([prefix + key, valueJson(value, field.type, field.set, field.path, budget)]);
  }
}

function valueJson(value: DynamicValue, type: TypeSchema, set: SchemaSet, path: string, budget: Budget): JsonValue {
  if (value instanceof DynamicStructReader) return structJson(value, jsonPlan(value.$type), budget);
  switch (type.kind) {
    case "void":
      return null;
    case "enum":
      return enumJson(value, set.enumeration(type.id));
    case "list":
      return listJson(value, type.element, set, path, budget);
    case "interface":
      throw withoutForm(path, "a capability");
    case "anyPointer":
      throw withoutForm(path, "an AnyPointer");
    default:
      return scalarJson(value, budget);
  }
}

function enumJson(value: DynamicValue, schema: EnumSchema): JsonValue {
  return jsonEnum(schema).names.get(String(value)) ?? Number(value);
}

function listJson(value: DynamicValue, element: TypeSchema, set: SchemaSet, path: string, budget: Budget): JsonValue {
  if (!(value instanceof ListReader)) throw new TypeError(`Field "${path}" is no list`);
  budget.enter(value.place.depth);
  budget.count(value.length);
  const elements: JsonValue[] = [];
  for (const one of value) elements.push(valueJson(one, element, set, path, budget));
  return elements;
}

function scalarJson(value: DynamicValue, budget: Budget): JsonValue {
  if (value instanceof Uint8Array) {
    budget.count(value.length);
    return [...value];
  }
  switch (typeof value) {
    case "bigint":
      return String(value);
    case "number":
      return Number.isFinite(value) ? value : String(value);
    case "string":
    case "boolean":
      return value;
    default:
      throw new TypeError(`Value of type ${typeof value} is no scalar`);
  }
}

function withoutForm(path: string, what: string): CapnpError {
  return new CapnpError("unimplemented", `Cannot write "${path}" as JSON: it is ${what}, which JSON has no form for`);
}
