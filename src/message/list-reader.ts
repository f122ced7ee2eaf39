import { CapnpError } from "../error.ts";
import { invalidMessage, tooDeep } from "./invalid-message.ts";
import type { MessageReader } from "./message-reader.ts";
import { bitSize, byteSize, compositeSize } from "./pointer.ts";
import { PointerTarget, readListPointer } from "./pointer-reader.ts";

/** A list in a received message: a lazy view. Elements are read each time they are asked for. */
export abstract class ListReader<Value> implements Iterable<Value> {
  declare readonly length: number;
  /** Where the list lies, for copying it as it is. */
  declare readonly place: ListPlace;

  constructor(place: ListPlace) {
    this.length = place.length;
    this.place = place;
  }

  /** The element at `index`. @throws CapnpError `invalid-argument` outside of the list. */
  abstract at(index: number): Value;

  [Symbol.iterator](): IterableIterator<Value> {
    return new ListIterator(this);
  }

  toArray(): Value[] {
    const values: Value[] = [];
    for (let index = 0; index < this.length; index++) values.push(this.at(index));
    return values;
  }
}

class ListIterator<Value> implements IterableIterator<Value> {
  readonly #list: ListReader<Value>;
  #index = 0;

  constructor(list: ListReader<Value>) {
    this.#list = list;
  }

  next(): IteratorResult<Value, undefined> {
    if (this.#index >= this.#list.length) return { done: true, value: undefined };
    return { done: false, value: this.#list.at(this.#index++) };
  }

  [Symbol.iterator](): IterableIterator<Value> {
    return this;
  }
}

/** Where a list lies and what its elements are made of. The offsets have been checked. */
export interface ListPlace {
  readonly message: MessageReader;
  readonly segment: number;
  /** The first byte of the first element. */
  readonly offset: number;
  /** Code in the pointer: what the writer's schema says, which may be older or newer than ours. */
  readonly elementSize: number;
  readonly length: number;
  readonly stepBits: number;
  readonly dataBytes: number;
  readonly pointerCount: number;
  /** Pointers followed from the root to here. */
  readonly depth: number;
}

/**
 * Follows the list pointer at `pointerOffset`; a null pointer is an empty list.
 *
 * @throws CapnpError `invalid-message` or `limit-exceeded`.
 */
export function readListPlace(
  message: MessageReader,
  segment: number,
  pointerOffset: number,
  depth: number,
): ListPlace {
  if (depth >= message.nesting) throw tooDeep(message.nesting);
  if (!readListPointer(message, segment, pointerOffset, target)) return emptyPlace(message, depth);
  const { elementSize, length, stepBits, dataBytes, pointerCount } = target;
  // Four bits, or bytes, take as long to read as four larger elements: they count as a word, though they are less.
  if (elementSize === bitSize || elementSize === byteSize) message.surcharge(Math.ceil(length / 4));
  return {
    message,
    segment: target.segment,
    offset: target.offset,
    elementSize,
    length,
    stepBits,
    dataBytes,
    pointerCount,
    depth: depth + 1,
  };
}

const target: PointerTarget = new PointerTarget();

/** A list of composite elements suits readers of any element but Bool, and so does this empty one. */
export function emptyPlace(message: MessageReader, depth: number): ListPlace {
  return {
    message,
    segment: 0,
    offset: 0,
    elementSize: compositeSize,
    length: 0,
    stepBits: 0,
    dataBytes: 0,
    pointerCount: 0,
    depth: depth + 1,
  };
}

/**
 * The rules for lists whose element type has changed since they were written, as C++ has them: elements must hold at
 * least what is expected, and bits neither become structs nor the other way round.
 */
export function checkElements(place: ListPlace, expected: "bit" | "struct" | "data" | "pointer", dataBytes = 0): void {
  if (place.length === 0 || suits(place, expected, dataBytes)) return;
  throw invalidMessage(
    `List has elements of size code "${place.elementSize}" (${place.dataBytes} data bytes, ${place.pointerCount} pointers) where ${expected} elements were expected`,
  );
}

function suits(place: ListPlace, expected: "bit" | "struct" | "data" | "pointer", dataBytes: number): boolean {
  switch (expected) {
    case "bit":
      return place.elementSize === bitSize || (place.elementSize !== compositeSize && place.dataBytes > 0);
    case "struct":
      return place.elementSize !== bitSize;
    case "data":
      return place.dataBytes >= dataBytes;
    case "pointer":
      return place.pointerCount > 0;
  }
}

/** Where a list is indexed outside of it. */
export function checkIndex(index: number, length: number): void {
  if (index >>> 0 === index && index < length) return;
  throw new CapnpError("invalid-argument", `Index "${index}" is outside of the list, which has "${length}" elements`);
}
