import { ListReader, type MessageCapability, type StructReader, utf8Length } from "../message/index.ts";
import { DynamicStructReader } from "./dynamic-reader.ts";
import type { DynamicField } from "./dynamic-type.ts";
import { type DynamicValue, isCapability } from "./dynamic-value.ts";
import { quotedBytes, quotedText } from "./escape.ts";
import { Budget, type ReflectLimits } from "./limits.ts";
import { float32Text, float64Text } from "./number-text.ts";
import type { TypeSchema } from "./schema.ts";
import { dynamicReader } from "./type-of.ts";

export interface FormatOptions extends Partial<ReflectLimits> {
  /** All on one line. Default false. */
  readonly short?: boolean;
  /** What stands for a capability that the message has. Default "<external capability>". */
  readonly capability?: (capability: MessageCapability) => string;
}

/**
 * A struct as `capnp decode` prints it, and as `capnp encode` reads it: null pointers are left out, and capabilities and
 * AnyPointer have a note in their place.
 *
 * @throws CapnpError `limit-exceeded` for more than the limits in `options` allow, and whatever reading the message throws.
 */
export function format(reader: StructReader, { short = false, capability, ...limits }: FormatOptions = {}): string {
  const indent = short ? undefined : 1;
  return structText(dynamicReader(reader), { indent, isPrefixed: false, budget: new Budget(limits), capability });
}

/** Where a value is printed. */
interface Place {
  /** Levels; undefined when all is on one line. */
  readonly indent: number | undefined;
  /** True behind "name = ". */
  readonly isPrefixed: boolean;
  readonly budget: Budget;
  readonly capability: FormatOptions["capability"];
}

function structText(reader: DynamicStructReader, place: Place): string {
  place.budget.enter(reader.$depth);
  const inner = { ...place, indent: deeper(place.indent), isPrefixed: true };
  const active = reader.$activeMember();
  const fields = reader.$type.fields.filter((field) => isPrinted(reader, field, active));
  const items = fields.map((field) => `${field.name} = ${fieldText(reader, field, inner)}`);
  return `(${delimited(items, place, isShortRecord)})`;
}

/** The first member of a union is the one that is active by default. */
function isPrinted(reader: DynamicStructReader, field: DynamicField, active: DynamicField | undefined): boolean {
  if (field.schema.discriminant === undefined) return reader.$isSet(field);
  return field === active && (field.schema.discriminant !== 0 || reader.$isSet(field));
}

function fieldText(reader: DynamicStructReader, field: DynamicField, place: Place): string {
  return valueText(reader.$read(field), field.type, place);
}

function valueText(value: DynamicValue, type: TypeSchema | undefined, place: Place): string {
  place.budget.count(1);
  if (value instanceof DynamicStructReader) return structText(value, place);
  switch (type?.kind) {
    case "list":
      return listText(value, type.element, place);
    case "enum":
      return typeof value === "string" ? value : `(${value})`;
    case "interface":
      return capabilityText(value, place);
    case "anyPointer":
      return type.constraint === "capability" ? capabilityText(value, place) : "<opaque pointer>";
    case "text":
      return quotedText(String(value));
    case "float32":
      return float32Text(Number(value));
    case "float64":
      return float64Text(Number(value));
    case "void":
      return "void";
    default:
      return value instanceof Uint8Array ? quotedBytes(value) : String(value);
  }
}

function capabilityText(value: DynamicValue, { capability }: Place): string {
  return capability !== undefined && isCapability(value) ? capability(value) : "<external capability>";
}

function listText(value: DynamicValue, element: TypeSchema, place: Place): string {
  if (!(value instanceof ListReader)) throw new TypeError("A list was expected");
  place.budget.enter(value.place.depth);
  place.budget.count(value.length);
  const inner = { ...place, indent: deeper(place.indent), isPrefixed: false };
  const items: string[] = [];
  for (const one of value) items.push(valueText(one, element, inner));
  return `[${delimited(items, place, isShortList)}]`;
}

function deeper(indent: number | undefined): number | undefined {
  return indent === undefined ? undefined : indent + 1;
}

/** Items on one line if they are short, otherwise one a line. */
function delimited(
  items: readonly string[],
  { indent, isPrefixed }: Place,
  isShort: (items: readonly string[]) => boolean,
): string {
  if (indent === undefined || isShort(items)) return items.join(", ");
  const newLine = `\n${" ".repeat(2 * indent)}`;
  return `${isPrefixed ? newLine : " "}${items.join(`,${newLine}`)} `;
}

/** In bytes, as all that follows. */
const longestInline = 24;
const longestRecord = 64;

function isShortList(items: readonly string[]): boolean {
  return items.every(isShortValue);
}

function isShortRecord(items: readonly string[]): boolean {
  return isShortList(items) && items.reduce((total, item) => total + utf8Length(item), 0) <= longestRecord;
}

function isShortValue(item: string): boolean {
  return item.length <= longestInline && !item.includes("\n") && utf8Length(item) <= longestInline;
}
