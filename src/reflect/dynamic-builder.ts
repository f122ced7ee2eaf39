import { CapnpError } from "../error.ts";
import { type AnyPointerBuilder, StructBuilder } from "../message/index.ts";
import type { DynamicListBuilder } from "./dynamic-list.ts";
import { writePointer } from "./dynamic-pointer.ts";
import { DynamicStructReader } from "./dynamic-reader.ts";
import type { DynamicField, DynamicStructType } from "./dynamic-type.ts";
import { type DynamicInit, type DynamicStructInit, isStructInit, refused, storable } from "./dynamic-value.ts";
import type { SlotSchema, TypeSchema } from "./schema.ts";

/** A struct in a message being built whose type is known at run time only. */
export abstract class DynamicStructBuilder extends StructBuilder {
  abstract get $type(): DynamicStructType;

  override get $size(): number {
    const { dataWords, pointerCount } = this.$type;
    return dataWords | (pointerCount << 16);
  }

  /**
   * Sets a field, and makes it the active member of its union. Null makes a pointer null; undefined does nothing.
   *
   * @throws CapnpError `invalid-argument` if there is no such field, or for a value that is not of its type.
   */
  set(name: string, value: DynamicInit): void {
    const field = this.$type.field(name);
    if (value === undefined) return;
    if (field.schema.kind === "group") this.#setGroup(field, value);
    else this.#setSlot(field, field.schema, value);
  }

  /**
   * What a group, or a field that leads to a struct, a list or an AnyPointer, is filled in with; it becomes the active
   * member of its union. Groups outside of a union keep what they have, all others begin with their defaults.
   *
   * @param length of a list
   * @throws CapnpError `invalid-argument` for other fields, and when there is no such field.
   */
  init(name: string, length?: number): DynamicStructBuilder | DynamicListBuilder | AnyPointerBuilder {
    const field = this.$type.field(name);
    if (field.schema.kind === "group") return this.$initGroup(field);
    const { offset } = field.schema;
    const made = this.#made(field, offset, length);
    this.#activate(field);
    return made;
  }

  /**
   * Makes a field all zero, which is its default, and the active member of its union.
   *
   * @throws CapnpError `invalid-argument` if there is no such field.
   */
  clear(name: string): void {
    this.$clear(this.$type.field(name));
  }

  /** Sets what a plain object, or a struct of the same type, holds. */
  write(init: DynamicStructInit | DynamicStructReader): void {
    const type = this.$type;
    const values = init instanceof DynamicStructReader ? [...init] : Object.entries(init);
    let member: string | undefined;
    for (const [name, value] of values) {
      if (value === undefined) continue;
      if (type.field(name).schema.discriminant !== undefined) {
        if (member !== undefined) throw severalMembers(type, member, name);
        member = name;
      }
      this.set(name, value);
    }
  }

  $clear(field: DynamicField): void {
    if (field.schema.kind === "group") this.#structOf(field).#clearAll();
    else this.#clearSlot(field, field.schema);
    this.#activate(field);
  }

  $initGroup(field: DynamicField): DynamicStructBuilder {
    if (field.schema.discriminant !== undefined) this.$clear(field);
    return this.#structOf(field);
  }

  #made(field: DynamicField, offset: number, length: number | undefined) {
    const { type, struct, list, path } = field;
    if (struct !== undefined) return this.initStruct(offset, struct);
    if (list !== undefined) {
      if (length === undefined) throw new CapnpError("invalid-argument", `Cannot make list "${path}": give its length`);
      return this.initList(offset, list, length);
    }
    if (type?.kind === "anyPointer") return this.getAnyPointer(offset);
    throw new CapnpError("invalid-argument", `Cannot make "${path}": it holds one value; use set`);
  }

  #setGroup(field: DynamicField, value: DynamicInit): void {
    if (!isStructInit(value)) throw refused(field.path, "a group, which is a plain object", value);
    this.$initGroup(field).write(value);
  }

  /** The discriminant comes last: a value that is refused changes nothing. */
  #setSlot(field: DynamicField, slot: SlotSchema, value: DynamicInit): void {
    const { type, set, path } = field;
    if (type === undefined) return;
    if (type.kind === "void") {
      if (value !== null) throw refused(path, "null, for Void", value);
    } else if (isStored(type)) {
      this.#store(type.kind, slot, storable(type, value, set, path));
    } else {
      writePointer(this.getAnyPointer(slot.offset), type, value, set, path);
    }
    this.#activate(field);
  }

  #store(kind: TypeSchema["kind"], { offset, defaultValue }: SlotSchema, value: boolean | number | bigint): void {
    if (typeof value === "boolean") {
      this.setBool(offset, value, defaultValue === true);
      return;
    }
    if (typeof value === "bigint") {
      const bigint = typeof defaultValue === "bigint" ? defaultValue : 0n;
      if (kind === "int64") this.setInt64(8 * offset, value, bigint);
      else this.setUint64(8 * offset, value, bigint);
      return;
    }
    const number = typeof defaultValue === "number" ? defaultValue : 0;
    switch (kind) {
      case "int8":
        this.setInt8(offset, value, number);
        return;
      case "int16":
        this.setInt16(2 * offset, value, number);
        return;
      case "int32":
        this.setInt32(4 * offset, value, number);
        return;
      case "uint8":
        this.setUint8(offset, value, number);
        return;
      case "uint16":
      case "enum":
        this.setUint16(2 * offset, value, number);
        return;
      case "uint32":
        this.setUint32(4 * offset, value, number);
        return;
      case "float32":
        // As a default, -0 is one bit that changes the sign of what is stored.
        if (Object.is(number, -0)) this.setFloat32(4 * offset, -value);
        else this.setFloat32(4 * offset, value, number);
        return;
      default:
        if (Object.is(number, -0)) this.setFloat64(8 * offset, -value);
        else this.setFloat64(8 * offset, value, number);
        return;
    }
  }

  #activate({ schema }: DynamicField): void {
    if (schema.discriminant === undefined) return;
    this.setUint16(2 * this.$type.node.discriminantOffset, schema.discriminant);
  }

  #clearAll(): void {
    if (this.$type.hasUnion) this.clearData(2 * this.$type.node.discriminantOffset, 2);
    for (const field of this.$type.fields) {
      if (field.schema.kind === "group") this.#structOf(field).#clearAll();
      else this.#clearSlot(field, field.schema);
    }
  }

  #clearSlot({ type }: DynamicField, { offset }: SlotSchema): void {
    switch (type?.kind) {
      case undefined:
      case "void":
        return;
      case "bool":
        this.setBool(offset, false);
        return;
      case "int8":
      case "uint8":
        this.clearData(offset, 1);
        return;
      case "int16":
      case "uint16":
      case "enum":
        this.clearData(2 * offset, 2);
        return;
      case "int32":
      case "uint32":
      case "float32":
        this.clearData(4 * offset, 4);
        return;
      case "int64":
      case "uint64":
      case "float64":
        this.clearData(8 * offset, 8);
        return;
      default:
        this.clearPointer(offset);
        return;
    }
  }

  /** The same struct, seen as a group of it. */
  #structOf({ struct, path }: DynamicField): DynamicStructBuilder {
    if (struct === undefined) throw new TypeError(`Group "${path}" has no struct`);
    return new struct.Builder(this.$segment, this.$dataOffset);
  }
}

function isStored(type: TypeSchema): boolean {
  switch (type.kind) {
    case "text":
    case "data":
    case "list":
    case "struct":
    case "interface":
    case "anyPointer":
    case "void":
      return false;
    default:
      return true;
  }
}

function severalMembers({ displayName }: DynamicStructType, first: string, second: string): CapnpError {
  return new CapnpError(
    "invalid-argument",
    `Union of ${displayName} takes one member, not both "${first}" and "${second}"`,
  );
}
