import { AnyPointerReader, rootPointer, StructReader } from "../message/index.ts";
import { readPointer } from "./dynamic-pointer.ts";
import type { DynamicField, DynamicStructType } from "./dynamic-type.ts";
import { type DynamicValue, enumName } from "./dynamic-value.ts";
import { readFrame } from "./frames.ts";
import type { SlotSchema, TypeSchema } from "./schema.ts";

/**
 * A struct in a received message whose type is known at run time only. Iterating over it gives the names and the values
 * of its fields by ordinal; of a union only the active member.
 */
export abstract class DynamicStructReader extends StructReader implements Iterable<readonly [string, DynamicValue]> {
  abstract get $type(): DynamicStructType;

  /**
   * The value of a field; its default if the message does not hold it; undefined for a member of a union that is not
   * active.
   *
   * @throws CapnpError `invalid-argument` if there is no such field.
   */
  get(name: string): DynamicValue {
    const field = this.$type.field(name);
    return this.$isActive(field) ? this.$read(field) : undefined;
  }

  /** True unless the field is a null pointer, or a member of a union that is not active. */
  has(name: string): boolean {
    const field = this.$type.field(name);
    return this.$isActive(field) && this.$isSet(field);
  }

  /**
   * The name of the active member of the unnamed union; its discriminant if the schema does not know it; undefined if
   * there is no union.
   */
  which(): string | number | undefined {
    if (!this.$type.hasUnion) return undefined;
    return this.$activeMember()?.name ?? this.$discriminant;
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, DynamicValue]> {
    for (const field of this.$type.fields) {
      if (this.$isActive(field)) yield [field.name, this.$read(field)];
    }
  }

  get $discriminant(): number {
    return this.getUint16(2 * this.$type.node.discriminantOffset);
  }

  $activeMember(): DynamicField | undefined {
    return this.$type.hasUnion ? this.$type.member(this.$discriminant) : undefined;
  }

  $isActive({ schema }: DynamicField): boolean {
    return schema.discriminant === undefined || schema.discriminant === this.$discriminant;
  }

  /** Of a field that is active. */
  $isSet({ schema, type }: DynamicField): boolean {
    return schema.kind === "group" || type === undefined || !isPointer(type) || !this.isNull(schema.offset);
  }

  /** Of a field that is active. */
  $read(field: DynamicField): DynamicValue {
    const { schema, struct } = field;
    if (schema.kind === "slot") return this.#readSlot(field, schema);
    if (struct === undefined) throw new TypeError(`Group "${field.path}" has no struct`);
    return new struct.Reader(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  #readSlot({ type, set, path }: DynamicField, { offset, defaultValue }: SlotSchema): DynamicValue {
    const number = typeof defaultValue === "number" ? defaultValue : 0;
    const bigint = typeof defaultValue === "bigint" ? defaultValue : 0n;
    if (type === undefined) return null;
    switch (type.kind) {
      case "void":
        return null;
      case "bool":
        return this.getBool(offset, defaultValue === true);
      case "int8":
        return this.getInt8(offset, number);
      case "int16":
        return this.getInt16(2 * offset, number);
      case "int32":
        return this.getInt32(4 * offset, number);
      case "int64":
        return this.getInt64(8 * offset, bigint);
      case "uint8":
        return this.getUint8(offset, number);
      case "uint16":
        return this.getUint16(2 * offset, number);
      case "uint32":
        return this.getUint32(4 * offset, number);
      case "uint64":
        return this.getUint64(8 * offset, bigint);
      case "float32":
        // As a default, -0 is one bit that changes the sign of what is stored.
        return Object.is(number, -0) ? -this.getFloat32(4 * offset) : this.getFloat32(4 * offset, number);
      case "float64":
        return Object.is(number, -0) ? -this.getFloat64(8 * offset) : this.getFloat64(8 * offset, number);
      case "enum":
        return enumName(set.enumeration(type.id), this.getUint16(2 * offset, number));
      case "text":
        return this.getText(offset, typeof defaultValue === "string" ? defaultValue : "");
      case "data":
        return defaultValue instanceof Uint8Array ? this.getData(offset, defaultValue) : this.getData(offset);
      default:
        return readPointer(this.#pointer(offset, defaultValue), type, set, path);
    }
  }

  /** A default has a message of its own, in which it lies as deep as here. */
  #pointer(offset: number, defaultValue: SlotSchema["defaultValue"]): AnyPointerReader {
    const isDefault = typeof defaultValue === "object" && "frame" in defaultValue && this.isNull(offset);
    if (!isDefault) return this.getAnyPointer(offset);
    const message = readFrame(defaultValue.frame);
    return new AnyPointerReader(message, 0, rootPointer(message), this.$depth);
  }
}

function isPointer(type: TypeSchema): boolean {
  switch (type.kind) {
    case "text":
    case "data":
    case "list":
    case "struct":
    case "interface":
    case "anyPointer":
      return true;
    default:
      return false;
  }
}
