import type { EmbeddedSchema } from "./embedded-schema.ts";
import type { EmbeddedKind } from "./embedded-type.ts";
import { ListBuilder } from "./list-builder.ts";
import { checkElements, checkIndex, emptyPlace, type ListPlace, ListReader, readListPlace } from "./list-reader.ts";
import type { ListType } from "./list-type.ts";
import { bitSize, byteSize, eightByteSize, fourByteSize, twoByteSize, voidSize, wordAligned } from "./pointer.ts";
import { allocateList } from "./pointer-builder.ts";
import type { SegmentBuilder } from "./segment-builder.ts";
import {
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
} from "./write-scalars.ts";

/** How one element is read from and written to the bytes at `offset`. */
interface PrimitiveElement<Value> {
  readonly kind: EmbeddedKind;
  readonly elementSize: number;
  readonly bytes: number;
  get(view: DataView, offset: number): Value;
  set(view: DataView, offset: number, value: Value): void;
  /** Sets `length` elements from `offset` on; what is undefined stays as it is. */
  setAll(view: DataView, offset: number, length: number, values: readonly Value[]): void;
}

class PrimitiveListReader<Value> extends ListReader<Value> {
  readonly #element: PrimitiveElement<Value>;
  readonly #step: number;

  constructor(place: ListPlace, element: PrimitiveElement<Value>) {
    super(place);
    this.#element = element;
    this.#step = place.stepBits >>> 3;
  }

  at(index: number): Value {
    checkIndex(index, this.length);
    const { message, offset } = this.place;
    return this.#element.get(message.view, offset + index * this.#step);
  }

  /** As that of all lists, but without a look at each index: small elements are many. */
  override [Symbol.iterator](): IterableIterator<Value> {
    return new PrimitiveListIterator(this.place, this.#element);
  }
}

class PrimitiveListIterator<Value> implements IterableIterator<Value> {
  readonly #element: PrimitiveElement<Value>;
  readonly #view: DataView;
  readonly #step: number;
  #offset: number;
  #left: number;

  constructor({ message, offset, length, stepBits }: ListPlace, element: PrimitiveElement<Value>) {
    this.#element = element;
    this.#view = message.view;
    this.#step = stepBits >>> 3;
    this.#offset = offset;
    this.#left = length;
  }

  next(): IteratorResult<Value, undefined> {
    if (this.#left === 0) return { done: true, value: undefined };
    this.#left--;
    const value = this.#element.get(this.#view, this.#offset);
    this.#offset += this.#step;
    return { done: false, value };
  }

  [Symbol.iterator](): IterableIterator<Value> {
    return this;
  }
}

/** A list of numbers or bigints being built. */
export class PrimitiveListBuilder<Value> extends ListBuilder {
  readonly #element: PrimitiveElement<Value>;

  constructor(segment: SegmentBuilder, offset: number, length: number, element: PrimitiveElement<Value>) {
    super(segment, offset, length);
    this.#element = element;
  }

  at(index: number): Value {
    return this.#element.get(this.segment.view, this.element(index, this.#element.bytes));
  }

  /** @throws CapnpError `invalid-argument` for a value that is not of the element's type. */
  set(index: number, value: Value): void {
    this.#element.set(this.segment.view, this.element(index, this.#element.bytes), value);
  }

  /** Sets all elements; what is undefined stays as it is. */
  setAll(values: readonly Value[]): void {
    this.#element.setAll(this.segment.view, this.offset, this.length, values);
  }
}

export type PrimitiveListType<Value> = ListType<Value, PrimitiveListBuilder<Value>, Value>;

function primitiveList<Value>(element: PrimitiveElement<Value>): PrimitiveListType<Value> {
  return {
    element: { kind: element.kind },
    read(message, segment, pointerOffset, depth) {
      const place = readListPlace(message, segment, pointerOffset, depth);
      checkElements(place, "data", element.bytes);
      return new PrimitiveListReader(place, element);
    },
    empty: (message, depth) => new PrimitiveListReader(emptyPlace(message, depth), element),
    init(segment, pointerOffset, length) {
      const size = wordAligned(length * element.bytes);
      const offset = allocateList(segment, pointerOffset, element.elementSize, length, size);
      return new PrimitiveListBuilder(segment.message.target, offset, length, element);
    },
    write(builder, values) {
      builder.setAll(values);
    },
    sizeHint: (values) => wordAligned(values.length * element.bytes),
  };
}

export const voidList: PrimitiveListType<null> = primitiveList<null>({
  kind: "void",
  elementSize: voidSize,
  bytes: 0,
  get: () => null,
  set() {},
  setAll() {},
});

export const uint8List: PrimitiveListType<number> = primitiveList<number>({
  kind: "uint8",
  elementSize: byteSize,
  bytes: 1,
  get: (view, offset) => view.getUint8(offset),
  set: writeUint8,
  setAll(view, offset, length, values) {
    for (let index = 0; index < length; index++) {
      const value = values[index];
      if (value !== undefined) writeUint8(view, offset + index, value);
    }
  },
});

export const int8List: PrimitiveListType<number> = primitiveList<number>({
  kind: "int8",
  elementSize: byteSize,
  bytes: 1,
  get: (view, offset) => view.getInt8(offset),
  set: writeInt8,
  setAll(view, offset, length, values) {
    for (let index = 0; index < length; index++) {
      const value = values[index];
      if (value !== undefined) writeInt8(view, offset + index, value);
    }
  },
});

export const uint16List: PrimitiveListType<number> = primitiveList<number>({
  kind: "uint16",
  elementSize: twoByteSize,
  bytes: 2,
  get: (view, offset) => view.getUint16(offset, true),
  set: writeUint16,
  setAll(view, offset, length, values) {
    for (let index = 0; index < length; index++) {
      const value = values[index];
      if (value !== undefined) writeUint16(view, offset + 2 * index, value);
    }
  },
});

/** Lists of enums, which `uint16List` reads and writes as well: this one knows their names for reflection. */
export function enumList(id: bigint, schema: () => EmbeddedSchema): PrimitiveListType<number> {
  return { ...uint16List, element: { kind: "enum", id, schema } };
}

export const int16List: PrimitiveListType<number> = primitiveList<number>({
  kind: "int16",
  elementSize: twoByteSize,
  bytes: 2,
  get: (view, offset) => view.getInt16(offset, true),
  set: writeInt16,
  setAll(view, offset, length, values) {
    for (let index = 0; index < length; index++) {
      const value = values[index];
      if (value !== undefined) writeInt16(view, offset + 2 * index, value);
    }
  },
});

export const uint32List: PrimitiveListType<number> = primitiveList<number>({
  kind: "uint32",
  elementSize: fourByteSize,
  bytes: 4,
  get: (view, offset) => view.getUint32(offset, true),
  set: writeUint32,
  setAll(view, offset, length, values) {
    for (let index = 0; index < length; index++) {
      const value = values[index];
      if (value !== undefined) writeUint32(view, offset + 4 * index, value);
    }
  },
});

export const int32List: PrimitiveListType<number> = primitiveList<number>({
  kind: "int32",
  elementSize: fourByteSize,
  bytes: 4,
  get: (view, offset) => view.getInt32(offset, true),
  set: writeInt32,
  setAll(view, offset, length, values) {
    for (let index = 0; index < length; index++) {
      const value = values[index];
      if (value !== undefined) writeInt32(view, offset + 4 * index, value);
    }
  },
});

export const uint64List: PrimitiveListType<bigint> = primitiveList<bigint>({
  kind: "uint64",
  elementSize: eightByteSize,
  bytes: 8,
  get: (view, offset) => view.getBigUint64(offset, true),
  set: writeUint64,
  setAll(view, offset, length, values) {
    for (let index = 0; index < length; index++) {
      const value = values[index];
      if (value !== undefined) writeUint64(view, offset + 8 * index, value);
    }
  },
});

export const int64List: PrimitiveListType<bigint> = primitiveList<bigint>({
  kind: "int64",
  elementSize: eightByteSize,
  bytes: 8,
  get: (view, offset) => view.getBigInt64(offset, true),
  set: writeInt64,
  setAll(view, offset, length, values) {
    for (let index = 0; index < length; index++) {
      const value = values[index];
      if (value !== undefined) writeInt64(view, offset + 8 * index, value);
    }
  },
});

export const float32List: PrimitiveListType<number> = primitiveList<number>({
  kind: "float32",
  elementSize: fourByteSize,
  bytes: 4,
  get: (view, offset) => view.getFloat32(offset, true),
  set: writeFloat32,
  setAll(view, offset, length, values) {
    for (let index = 0; index < length; index++) {
      const value = values[index];
      if (value !== undefined) writeFloat32(view, offset + 4 * index, value);
    }
  },
});

export const float64List: PrimitiveListType<number> = primitiveList<number>({
  kind: "float64",
  elementSize: eightByteSize,
  bytes: 8,
  get: (view, offset) => view.getFloat64(offset, true),
  set: writeFloat64,
  setAll(view, offset, length, values) {
    for (let index = 0; index < length; index++) {
      const value = values[index];
      if (value !== undefined) writeFloat64(view, offset + 8 * index, value);
    }
  },
});

class BoolListReader extends ListReader<boolean> {
  at(index: number): boolean {
    checkIndex(index, this.length);
    const { message, offset, stepBits } = this.place;
    const bit = index * stepBits;
    return ((message.view.getUint8(offset + Math.floor(bit / 8)) >>> (bit & 7)) & 1) === 1;
  }
}

export class BoolListBuilder extends ListBuilder {
  at(index: number): boolean {
    checkIndex(index, this.length);
    return ((this.segment.view.getUint8(this.offset + (index >>> 3)) >>> (index & 7)) & 1) === 1;
  }

  set(index: number, value: boolean): void {
    checkIndex(index, this.length);
    const offset = this.offset + (index >>> 3);
    const mask = 1 << (index & 7);
    const { view } = this.segment;
    const byte = view.getUint8(offset);
    const changed = value ? byte | mask : byte & ~mask;
    view.setUint8(offset, changed);
  }
}

export const boolList: ListType<boolean, BoolListBuilder, boolean> = {
  element: { kind: "bool" },
  read(message, segment, pointerOffset, depth) {
    const place = readListPlace(message, segment, pointerOffset, depth);
    checkElements(place, "bit");
    return new BoolListReader(place);
  },
  empty: (message, depth) => new BoolListReader(emptyPlace(message, depth)),
  init(segment, pointerOffset, length) {
    const offset = allocateList(segment, pointerOffset, bitSize, length, wordAligned(Math.ceil(length / 8)));
    return new BoolListBuilder(segment.message.target, offset, length);
  },
  write(builder, values) {
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (value !== undefined) builder.set(index, value);
    }
  },
  sizeHint: (values) => wordAligned(Math.ceil(values.length / 8)),
};
