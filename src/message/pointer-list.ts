import { readData, readText } from "./blob-reader.ts";
import type { MessageCapability } from "./capability.ts";
import type { EmbeddedType } from "./embedded-type.ts";
import { ListBuilder } from "./list-builder.ts";
import { checkElements, checkIndex, emptyPlace, type ListPlace, ListReader, readListPlace } from "./list-reader.ts";
import type { ListType } from "./list-type.ts";
import type { MessageReader } from "./message-reader.ts";
import { pointerSize, wordAligned } from "./pointer.ts";
import { allocateList, writeCapability, writeData, writeText } from "./pointer-builder.ts";
import { readCapability } from "./pointer-reader.ts";
import type { SegmentBuilder } from "./segment-builder.ts";

/** How one element of a list of pointers is read and written. */
export interface PointerElement<Value, Init> {
  read(message: MessageReader, segment: number, pointerOffset: number, depth: number): Value;
  write(segment: SegmentBuilder, pointerOffset: number, value: Init): void;
  /** Bytes behind the pointer. */
  sizeHint(value: Init): number;
}

class PointerListReader<Value> extends ListReader<Value> {
  readonly #element: PointerElement<Value, never>;

  constructor(place: ListPlace, element: PointerElement<Value, never>) {
    super(place);
    this.#element = element;
  }

  at(index: number): Value {
    checkIndex(index, this.length);
    const { message, segment, offset, stepBits, dataBytes, depth } = this.place;
    return this.#element.read(message, segment, offset + dataBytes + index * (stepBits >>> 3), depth);
  }
}

export class PointerListBuilder<Init> extends ListBuilder {
  readonly #element: PointerElement<unknown, Init>;

  constructor(segment: SegmentBuilder, offset: number, length: number, element: PointerElement<unknown, Init>) {
    super(segment, offset, length);
    this.#element = element;
  }

  set(index: number, value: Init): void {
    this.#element.write(this.segment, this.pointer(index), value);
  }
}

/** Lists whose elements are pointers to something that `element` knows. */
export function pointerList<Value, Init>(
  element: PointerElement<Value, Init>,
  type: EmbeddedType,
): ListType<Value, PointerListBuilder<Init>, Init> {
  return {
    element: type,
    read(message, segment, pointerOffset, depth) {
      const place = readListPlace(message, segment, pointerOffset, depth);
      checkElements(place, "pointer");
      return new PointerListReader(place, element);
    },
    empty: (message, depth) => new PointerListReader(emptyPlace(message, depth), element),
    init(segment, pointerOffset, length) {
      const offset = allocateList(segment, pointerOffset, pointerSize, length, length * 8);
      return new PointerListBuilder(segment.message.target, offset, length, element);
    },
    write(builder, values) {
      let index = 0;
      for (const value of values) builder.set(index++, value);
    },
    sizeHint(values) {
      let size = 8 * values.length;
      for (const value of values) size += element.sizeHint(value);
      return size;
    },
  };
}

export const textList: ListType<string, PointerListBuilder<string>, string> = pointerList<string, string>(
  {
    read: (message, segment, pointerOffset) => readText(message, segment, pointerOffset),
    write: writeText,
    sizeHint: (text) => wordAligned(text.length + 1),
  },
  { kind: "text" },
);

/** Elements are views of the message. */
export const dataList: ListType<Uint8Array, PointerListBuilder<Uint8Array>, Uint8Array> = pointerList<
  Uint8Array,
  Uint8Array
>(
  {
    read: (message, segment, pointerOffset) => readData(message, segment, pointerOffset),
    write: writeData,
    sizeHint: (data) => wordAligned(data.length),
  },
  { kind: "data" },
);

/** Elements are lent on reading, and taken over on writing. */
export const capabilityList: ListType<
  MessageCapability | undefined,
  PointerListBuilder<MessageCapability | undefined>,
  MessageCapability | undefined
> = pointerList<MessageCapability | undefined, MessageCapability | undefined>(
  {
    read: (message, _segment, pointerOffset) => readCapability(message, pointerOffset),
    write: writeCapability,
    sizeHint: () => 0,
  },
  { kind: "capability" },
);

/** Lists of lists. Elements are written from arrays. */
export function listList<Value, Builder, Init>(
  inner: ListType<Value, Builder, Init>,
): ListType<ListReader<Value>, PointerListBuilder<readonly Init[]>, readonly Init[]> {
  return pointerList<ListReader<Value>, readonly Init[]>(
    {
      read: (message, segment, pointerOffset, depth) => inner.read(message, segment, pointerOffset, depth),
      write(segment, pointerOffset, values) {
        inner.write(inner.init(segment, pointerOffset, values.length), values);
      },
      sizeHint: (values) => inner.sizeHint(values),
    },
    { kind: "list", list: inner },
  );
}
