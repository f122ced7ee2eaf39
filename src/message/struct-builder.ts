import { CapnpError } from "../error.ts";
import { AnyPointerBuilder } from "./any-pointer.ts";
import type { MessageCapability } from "./capability.ts";
import { copyStruct } from "./copy-pointer.ts";
import type { ListReader } from "./list-reader.ts";
import { type ListType, setListAt } from "./list-type.ts";
import { checkBuilding, clearPointer, writeCapability, writeData, writeText } from "./pointer-builder.ts";
import type { SegmentBuilder } from "./segment-builder.ts";
import { StructReader } from "./struct-reader.ts";
import { type BuildableStruct, initStructAt, type StructType } from "./struct-type.ts";
import {
  writeBool,
  writeFloat32,
  writeFloat64,
  writeInt8,
  writeInt16,
  writeInt32,
  writeInt64,
  writeUint8,
  writeUint16,
  writeUint32,
  writeUint64,
  xorFloat32,
  xorFloat64,
  xorUint8,
  xorUint16,
  xorUint32,
  xorUint64,
} from "./write-scalars.ts";

export type StructBuilderConstructor<Builder> = new (segment: SegmentBuilder, dataOffset: number) => Builder;

/**
 * A struct in a message being built: base of all generated builders.
 *
 * Own properties begin with `$`, which no name in a schema can contain; there are as few as can be, because each struct
 * that is written makes an object. Setters of numbers throw `invalid-argument` for
 * values that the field cannot hold. Setting a pointer field again leaves the old value behind as dead weight.
 */
export class StructBuilder {
  declare readonly $segment: SegmentBuilder;
  declare readonly $dataOffset: number;

  constructor(segment: SegmentBuilder, dataOffset: number) {
    this.$segment = segment;
    this.$dataOffset = dataOffset;
  }

  /**
   * Words of data, and pointers moved over 16 bits: as in the high half of a pointer to the struct. Each class says that of
   * its type.
   */
  get $size(): number {
    return 0;
  }

  /** The pointer section follows the data section. */
  get $pointerOffset(): number {
    return this.$dataOffset + (this.$size & 0xffff) * 8;
  }

  protected setBool(bitOffset: number, value: boolean, defaultValue = false): void {
    const offset = dataAt(this, bitOffset >>> 3, 1);
    writeBool(this.$segment.view, offset, bitOffset & 7, value, defaultValue);
  }

  protected setUint8(byteOffset: number, value: number, defaultValue = 0): void {
    const offset = dataAt(this, byteOffset, 1);
    writeUint8(this.$segment.view, offset, value);
    if (defaultValue !== 0) xorUint8(this.$segment.view, offset, defaultValue);
  }

  protected setInt8(byteOffset: number, value: number, defaultValue = 0): void {
    const offset = dataAt(this, byteOffset, 1);
    writeInt8(this.$segment.view, offset, value);
    if (defaultValue !== 0) xorUint8(this.$segment.view, offset, defaultValue);
  }

  protected setUint16(byteOffset: number, value: number, defaultValue = 0): void {
    const offset = dataAt(this, byteOffset, 2);
    writeUint16(this.$segment.view, offset, value);
    if (defaultValue !== 0) xorUint16(this.$segment.view, offset, defaultValue);
  }

  protected setInt16(byteOffset: number, value: number, defaultValue = 0): void {
    const offset = dataAt(this, byteOffset, 2);
    writeInt16(this.$segment.view, offset, value);
    if (defaultValue !== 0) xorUint16(this.$segment.view, offset, defaultValue);
  }

  protected setUint32(byteOffset: number, value: number, defaultValue = 0): void {
    const offset = dataAt(this, byteOffset, 4);
    writeUint32(this.$segment.view, offset, value);
    if (defaultValue !== 0) xorUint32(this.$segment.view, offset, defaultValue);
  }

  protected setInt32(byteOffset: number, value: number, defaultValue = 0): void {
    const offset = dataAt(this, byteOffset, 4);
    writeInt32(this.$segment.view, offset, value);
    if (defaultValue !== 0) xorUint32(this.$segment.view, offset, defaultValue);
  }

  protected setUint64(byteOffset: number, value: bigint, defaultValue = 0n): void {
    const offset = dataAt(this, byteOffset, 8);
    writeUint64(this.$segment.view, offset, value);
    if (defaultValue !== 0n) xorUint64(this.$segment.view, offset, defaultValue);
  }

  protected setInt64(byteOffset: number, value: bigint, defaultValue = 0n): void {
    const offset = dataAt(this, byteOffset, 8);
    writeInt64(this.$segment.view, offset, value);
    if (defaultValue !== 0n) xorUint64(this.$segment.view, offset, defaultValue);
  }

  protected setFloat32(byteOffset: number, value: number, defaultValue = 0): void {
    const offset = dataAt(this, byteOffset, 4);
    writeFloat32(this.$segment.view, offset, value);
    if (defaultValue !== 0) xorFloat32(this.$segment.view, offset, defaultValue);
  }

  protected setFloat64(byteOffset: number, value: number, defaultValue = 0): void {
    const offset = dataAt(this, byteOffset, 8);
    writeFloat64(this.$segment.view, offset, value);
    if (defaultValue !== 0) xorFloat64(this.$segment.view, offset, defaultValue);
  }

  protected setText(pointerIndex: number, value: string): void {
    writeText(this.$segment, pointerAt(this, pointerIndex), value);
  }

  protected setData(pointerIndex: number, value: Uint8Array): void {
    writeData(this.$segment, pointerAt(this, pointerIndex), value);
  }

  protected initStruct<Builder>(pointerIndex: number, type: BuildableStruct<Builder>): Builder {
    return initStructAt(type, this.$segment, pointerAt(this, pointerIndex));
  }

  /** Writes a new struct from a plain object, or copies one that was received. */
  protected setStruct<Builder, Init extends object>(
    pointerIndex: number,
    type: Omit<StructType<unknown, Builder, Init>, "Reader">,
    value: Init | StructReader,
  ): void {
    const offset = pointerAt(this, pointerIndex);
    if (type.set !== undefined) type.set(this.$segment, offset, value);
    else if (value instanceof StructReader) copyStruct(value, this.$segment, offset);
    else type.write(initStructAt(type, this.$segment, offset), value);
  }

  protected initList<Builder>(
    pointerIndex: number,
    type: Pick<ListType<unknown, Builder, never>, "init">,
    length: number,
  ): Builder {
    return type.init(this.$segment, pointerAt(this, pointerIndex), length);
  }

  /** Writes a new list from an array, or copies one that was received. */
  protected setList<Value, Builder, Init>(
    pointerIndex: number,
    type: ListType<Value, Builder, Init>,
    values: readonly Init[] | ListReader<Value>,
  ): void {
    setListAt(this.$segment, pointerAt(this, pointerIndex), type, values);
  }

  protected getAnyPointer(pointerIndex: number): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, pointerAt(this, pointerIndex));
  }

  /** Takes over one reference of the caller; undefined makes the pointer null. */
  setCapability(pointerIndex: number, capability: MessageCapability | undefined): void {
    writeCapability(this.$segment, pointerAt(this, pointerIndex), capability);
  }

  protected isNull(pointerIndex: number): boolean {
    const offset = pointerAt(this, pointerIndex);
    const { view } = this.$segment;
    return view.getInt32(offset, true) === 0 && view.getInt32(offset + 4, true) === 0;
  }

  /** Makes a pointer field null. Members of a union clear with it what they overlap. */
  protected clearPointer(pointerIndex: number): void {
    clearPointer(this.$segment, pointerAt(this, pointerIndex));
  }

  /** Sets data bytes to zero, which is every field's default. Members of a union clear with it what they overlap. */
  protected clearData(byteOffset: number, byteLength: number): void {
    const offset = dataAt(this, byteOffset, byteLength);
    this.$segment.bytes.fill(0, offset, offset + byteLength);
  }
}

// Functions rather than private methods, which would add a slot to every struct and make it slow to create.

function dataAt(struct: StructBuilder, byteOffset: number, byteLength: number): number {
  const dataBytes = (struct.$size & 0xffff) * 8;
  if (byteOffset + byteLength > dataBytes) throw beyond("Data byte", byteOffset, dataBytes);
  return struct.$dataOffset + byteOffset;
}

/** Where a pointer of a struct lies, whose message is still being built. */
function pointerAt(struct: StructBuilder, pointerIndex: number): number {
  const size = struct.$size;
  if (pointerIndex >= size >>> 16) throw beyond("Pointer", pointerIndex, size >>> 16);
  const offset = struct.$dataOffset + ((size & 0xffff) + pointerIndex) * 8;
  checkBuilding(struct.$segment, offset);
  return offset;
}

function beyond(what: string, index: number, size: number): CapnpError {
  return new CapnpError("invalid-argument", `${what} "${index}" lies beyond the struct, which has "${size}"`);
}
