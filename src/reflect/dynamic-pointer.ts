/** What pointers lead to, by a type that is known at run time only. */
import { type AnyPointerBuilder, AnyPointerReader, ListReader, StructReader } from "../message/index.ts";
import { dynamicList } from "./dynamic-list.ts";
import { type DynamicStructType, dynamicStruct } from "./dynamic-type.ts";
import {
  capabilityOf,
  type DynamicInit,
  type DynamicValue,
  dataOf,
  isStructInit,
  refused,
  textOf,
} from "./dynamic-value.ts";
import type { TypeSchema } from "./schema.ts";
import type { SchemaSet } from "./schema-set.ts";
import { reflectedType } from "./type-of.ts";

/** @param type without type parameters, and one that a pointer leads to */
export function readPointer(pointer: AnyPointerReader, type: TypeSchema, set: SchemaSet, where: string): DynamicValue {
  switch (type.kind) {
    case "text":
      return pointer.asText();
    case "data":
      return pointer.asData();
    case "struct":
      return pointer.asStruct(dynamicStruct(set.struct(type.id), type.brand));
    case "list":
      return pointer.asList(dynamicList(type.element, set, where));
    case "interface":
      return pointer.asCapability();
    case "anyPointer":
      return type.constraint === "capability" ? pointer.asCapability() : pointer;
    default:
      throw new TypeError(`Type ${type.kind} is not behind a pointer`);
  }
}

/**
 * Null and undefined make the pointer null.
 *
 * @throws CapnpError `invalid-argument` for a value that is not of the type.
 */
export function writePointer(
  pointer: AnyPointerBuilder,
  type: TypeSchema,
  value: DynamicInit,
  set: SchemaSet,
  where: string,
): void {
  if (value === undefined || value === null) {
    pointer.clear();
    return;
  }
  switch (type.kind) {
    case "text":
      pointer.setText(textOf(value, where));
      return;
    case "data":
      pointer.setData(dataOf(value, where));
      return;
    case "struct":
      writeStruct(pointer, dynamicStruct(set.struct(type.id), type.brand), value, where);
      return;
    case "list":
      if (value instanceof ListReader) {
        pointer.copy(value);
        return;
      }
      if (!Array.isArray(value)) throw refused(where, "a list, which is an array", value);
      pointer.setList(dynamicList(type.element, set, where), value);
      return;
    case "interface":
      pointer.setCapability(capabilityOf(value, where));
      return;
    case "anyPointer":
      if (type.constraint === "capability") {
        pointer.setCapability(capabilityOf(value, where));
        return;
      }
      if (value instanceof AnyPointerReader || value instanceof StructReader || value instanceof ListReader) {
        pointer.copy(value);
        return;
      }
      throw refused(where, "what was read from a message, to be copied", value);
    default:
      throw new TypeError(`Type ${type.kind} is not behind a pointer`);
  }
}

function writeStruct(pointer: AnyPointerBuilder, type: DynamicStructType, value: DynamicInit, where: string): void {
  if (value instanceof StructReader) {
    const id = reflectedType(value)?.id;
    if (id !== undefined && id !== type.id) throw refused(where, `a ${type.displayName}`, value);
    pointer.copy(value);
    return;
  }
  if (!isStructInit(value)) throw refused(where, `a ${type.displayName}, which is a plain object`, value);
  pointer.initStruct(type).write(value);
}
