import { AnyPointerReader } from "./any-pointer.ts";
import { noBytes, readData, readText } from "./blob-reader.ts";
import type { MessageCapability } from "./capability.ts";
import { bitsOfFloat32, bitsOfFloat64, float32OfBits, float64OfBits } from "./float-bits.ts";
import type { ListReader } from "./list-reader.ts";
import type { ListType } from "./list-type.ts";
import type { MessageReader } from "./message-reader.ts";
import { type PointerTarget, readCapability } from "./pointer-reader.ts";
import { emptyStruct, followStruct, noStruct, type ReadableStruct, readStructAt } from "./struct-type.ts";

export type StructReaderConstructor<Reader> = new (
  message: MessageReader,
  segment: number,
  dataOffset: number,
  dataBytes: number,
  pointerCount: number,
  depth: number,
) => Reader;

/**
 * A struct in a received message: base of all generated readers. A field that lies beyond what the message holds, because
 * an older schema wrote it, has its default.
 *
 * Own properties begin with `$`, which no name in a schema can contain. They are only declared: a field definition would
 * set each of them twice.
 */
export class StructReader {
  declare readonly $message: MessageReader;
  declare readonly $segment: number;
  declare readonly $dataOffset: number;
  declare readonly $dataBytes: number;
  declare readonly $pointerCount: number;
  /** Pointers followed from the root to here. */
  declare readonly $depth: number;

  /** Sections must lie in the segment: `readStructAt` and the lists see to that. */
  constructor(
    message: MessageReader,
    segment: number,
    dataOffset: number,
    dataBytes: number,
    pointerCount: number,
    depth: number,
  ) {
    this.$message = message;
    this.$segment = segment;
    this.$dataOffset = dataOffset;
    this.$dataBytes = dataBytes;
    this.$pointerCount = pointerCount;
    this.$depth = depth;
  }

  /** The pointer section follows the data section. */
  get $pointerOffset(): number {
    return this.$dataOffset + this.$dataBytes;
  }

  protected getBool(bitOffset: number, defaultValue = false): boolean {
    const byteOffset = bitOffset >>> 3;
    if (byteOffset >= this.$dataBytes) return defaultValue;
    const bit = (this.$message.view.getUint8(this.$dataOffset + byteOffset) >>> (bitOffset & 7)) & 1;
    return (bit === 1) !== defaultValue;
  }

  protected getUint8(byteOffset: number, defaultValue = 0): number {
    if (byteOffset + 1 > this.$dataBytes) return defaultValue;
    return this.$message.view.getUint8(this.$dataOffset + byteOffset) ^ defaultValue;
  }

  protected getInt8(byteOffset: number, defaultValue = 0): number {
    if (byteOffset + 1 > this.$dataBytes) return defaultValue;
    return this.$message.view.getInt8(this.$dataOffset + byteOffset) ^ defaultValue;
  }

  protected getUint16(byteOffset: number, defaultValue = 0): number {
    if (byteOffset + 2 > this.$dataBytes) return defaultValue;
    return this.$message.view.getUint16(this.$dataOffset + byteOffset, true) ^ defaultValue;
  }

  protected getInt16(byteOffset: number, defaultValue = 0): number {
    if (byteOffset + 2 > this.$dataBytes) return defaultValue;
    return this.$message.view.getInt16(this.$dataOffset + byteOffset, true) ^ defaultValue;
  }

  protected getUint32(byteOffset: number, defaultValue = 0): number {
    if (byteOffset + 4 > this.$dataBytes) return defaultValue;
    return (this.$message.view.getUint32(this.$dataOffset + byteOffset, true) ^ defaultValue) >>> 0;
  }

  protected getInt32(byteOffset: number, defaultValue = 0): number {
    if (byteOffset + 4 > this.$dataBytes) return defaultValue;
    return this.$message.view.getInt32(this.$dataOffset + byteOffset, true) ^ defaultValue;
  }

  protected getUint64(byteOffset: number, defaultValue = 0n): bigint {
    if (byteOffset + 8 > this.$dataBytes) return defaultValue;
    const value = this.$message.view.getBigUint64(this.$dataOffset + byteOffset, true);
    return defaultValue === 0n ? value : value ^ defaultValue;
  }

  protected getInt64(byteOffset: number, defaultValue = 0n): bigint {
    if (byteOffset + 8 > this.$dataBytes) return defaultValue;
    const value = this.$message.view.getBigInt64(this.$dataOffset + byteOffset, true);
    return defaultValue === 0n ? value : value ^ defaultValue;
  }

  protected getFloat32(byteOffset: number, defaultValue = 0): number {
    if (byteOffset + 4 > this.$dataBytes) return defaultValue;
    const offset = this.$dataOffset + byteOffset;
    if (defaultValue === 0) return this.$message.view.getFloat32(offset, true);
    return float32OfBits(this.$message.view.getInt32(offset, true) ^ bitsOfFloat32(defaultValue));
  }

  protected getFloat64(byteOffset: number, defaultValue = 0): number {
    if (byteOffset + 8 > this.$dataBytes) return defaultValue;
    const offset = this.$dataOffset + byteOffset;
    if (defaultValue === 0) return this.$message.view.getFloat64(offset, true);
    return float64OfBits(this.$message.view.getBigUint64(offset, true) ^ bitsOfFloat64(defaultValue));
  }

  protected getText(pointerIndex: number, defaultValue = ""): string {
    if (pointerIndex >= this.$pointerCount) return defaultValue;
    return readText(this.$message, this.$segment, this.$pointerOffset + pointerIndex * 8, defaultValue);
  }

  /** A view of the message, which must not be written to; `slice` it to keep it. */
  protected getData(pointerIndex: number, defaultValue: Uint8Array = noBytes): Uint8Array {
    if (pointerIndex >= this.$pointerCount) return defaultValue;
    return readData(this.$message, this.$segment, this.$pointerOffset + pointerIndex * 8, defaultValue);
  }

  /** All defaults if the pointer is null. */
  protected getStruct<Reader>(pointerIndex: number, type: ReadableStruct<Reader>): Reader {
    const message = this.$message;
    if (pointerIndex >= this.$pointerCount) return emptyStruct(type, message, this.$depth);
    return readStructAt(type, message, this.$segment, this.$pointerOffset + pointerIndex * 8, this.$depth);
  }

  /**
   * Where the struct lies that a pointer leads to, for `newReader` of its type, and until the next pointer is followed. The
   * schema gives it `words` words.
   */
  protected followStruct(pointerIndex: number, words: number): PointerTarget {
    const message = this.$message;
    if (pointerIndex >= this.$pointerCount) return noStruct(message, this.$depth);
    return followStruct(message, this.$segment, this.$pointerOffset + pointerIndex * 8, this.$depth, words);
  }

  /** Empty if the pointer is null. */
  protected getList<Value>(
    pointerIndex: number,
    type: Pick<ListType<Value, unknown, never>, "read" | "empty">,
  ): ListReader<Value> {
    if (pointerIndex >= this.$pointerCount) return type.empty(this.$message, this.$depth);
    return type.read(this.$message, this.$segment, this.$pointerOffset + pointerIndex * 8, this.$depth);
  }

  protected getAnyPointer(pointerIndex: number): AnyPointerReader {
    const pointerOffset = pointerIndex < this.$pointerCount ? this.$pointerOffset + pointerIndex * 8 : -1;
    return new AnyPointerReader(this.$message, this.$segment, pointerOffset, this.$depth);
  }

  /** The capability, lent: whoever keeps it adds a reference. Undefined for a null pointer. */
  getCapability(pointerIndex: number): MessageCapability | undefined {
    if (pointerIndex >= this.$pointerCount) return undefined;
    return readCapability(this.$message, this.$pointerOffset + pointerIndex * 8);
  }

  protected isNull(pointerIndex: number): boolean {
    if (pointerIndex >= this.$pointerCount) return true;
    const view = this.$message.view;
    const offset = this.$pointerOffset + pointerIndex * 8;
    return view.getInt32(offset, true) === 0 && view.getInt32(offset + 4, true) === 0;
  }
}
