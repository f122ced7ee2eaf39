import { readData, readText } from "./blob-reader.ts";
import type { MessageCapability } from "./capability.ts";
import { copyList, copyPointer, copyStruct } from "./copy-pointer.ts";
import { ListReader } from "./list-reader.ts";
import type { ListType } from "./list-type.ts";
import type { MessageReader } from "./message-reader.ts";
import { checkBuilding, clearPointer, writeCapability, writeData, writeText } from "./pointer-builder.ts";
import { readCapability } from "./pointer-reader.ts";
import type { SegmentBuilder } from "./segment-builder.ts";
import { StructReader } from "./struct-reader.ts";
import { emptyStruct, initStructAt, type ReadableStruct, readStructAt, type StructType } from "./struct-type.ts";

/** A pointer whose target has a type that only its reader knows. Reading it as what it is not throws `invalid-message`. */
export class AnyPointerReader {
  declare readonly message: MessageReader;
  declare readonly segment: number;
  /** -1 for a pointer field that the message does not hold. */
  declare readonly pointerOffset: number;
  declare readonly depth: number;

  constructor(message: MessageReader, segment: number, pointerOffset: number, depth: number) {
    this.message = message;
    this.segment = segment;
    this.pointerOffset = pointerOffset;
    this.depth = depth;
  }

  get isNull(): boolean {
    const { pointerOffset } = this;
    if (pointerOffset < 0) return true;
    const { view } = this.message;
    return view.getInt32(pointerOffset, true) === 0 && view.getInt32(pointerOffset + 4, true) === 0;
  }

  /** All defaults if the pointer is null. */
  asStruct<Reader>(type: ReadableStruct<Reader>): Reader {
    if (this.pointerOffset < 0) return emptyStruct(type, this.message, this.depth);
    return readStructAt(type, this.message, this.segment, this.pointerOffset, this.depth);
  }

  /** Empty if the pointer is null. */
  asList<Value>(type: Pick<ListType<Value, unknown, never>, "read" | "empty">): ListReader<Value> {
    if (this.pointerOffset < 0) return type.empty(this.message, this.depth);
    return type.read(this.message, this.segment, this.pointerOffset, this.depth);
  }

  /** "" if the pointer is null. */
  asText(): string {
    return this.pointerOffset < 0 ? "" : readText(this.message, this.segment, this.pointerOffset);
  }

  /** A view of the message; empty if the pointer is null. */
  asData(): Uint8Array {
    return this.pointerOffset < 0 ? new Uint8Array(0) : readData(this.message, this.segment, this.pointerOffset);
  }

  /** Lent: whoever keeps it adds a reference. Undefined if the pointer is null. */
  asCapability(): MessageCapability | undefined {
    return this.pointerOffset < 0 ? undefined : readCapability(this.message, this.pointerOffset);
  }
}

/** A pointer to be written whose target has a type that only its writer knows. */
export class AnyPointerBuilder {
  declare readonly segment: SegmentBuilder;
  declare private readonly offset: number;

  constructor(segment: SegmentBuilder, pointerOffset: number) {
    this.segment = segment;
    this.offset = pointerOffset;
  }

  initStruct<Builder>(
    type: Pick<StructType<unknown, Builder, never>, "dataWords" | "pointerCount" | "Builder">,
  ): Builder {
    return initStructAt(type, this.segment, this.pointerOffset);
  }

  setStruct<Builder, Init>(type: Omit<StructType<unknown, Builder, Init>, "Reader">, value: Init): void {
    type.write(initStructAt(type, this.segment, this.pointerOffset), value);
  }

  setList<Builder, Init>(
    type: Pick<ListType<unknown, Builder, Init>, "init" | "write">,
    values: readonly Init[],
  ): void {
    type.write(type.init(this.segment, this.pointerOffset, values.length), values);
  }

  setText(value: string): void {
    writeText(this.segment, this.pointerOffset, value);
  }

  setData(value: Uint8Array): void {
    writeData(this.segment, this.pointerOffset, value);
  }

  /** Takes over one reference of the caller. */
  setCapability(capability: MessageCapability | undefined): void {
    writeCapability(this.segment, this.pointerOffset, capability);
  }

  initList<Builder>(type: Pick<ListType<unknown, Builder, never>, "init">, length: number): Builder {
    return type.init(this.segment, this.pointerOffset, length);
  }

  /** Copies what was received, or what it leads to, with all below it; capabilities get one more reference each. */
  copy(from: AnyPointerReader | StructReader | ListReader<unknown>): void {
    if (from instanceof StructReader) copyStruct(from, this.segment, this.pointerOffset);
    else if (from instanceof ListReader) copyList(from.place, this.segment, this.pointerOffset);
    else if (from.isNull) this.clear();
    else copyPointer(from.message, from.segment, from.pointerOffset, this.segment, this.pointerOffset, from.depth);
  }

  clear(): void {
    clearPointer(this.segment, this.pointerOffset);
  }

  /** Where the pointer lies. @throws CapnpError `invalid-argument` when its message is finished. */
  get pointerOffset(): number {
    checkBuilding(this.segment, this.offset);
    return this.offset;
  }
}
