import type { MessageCapability } from "./capability.ts";
import { invalidMessage, pointerOutOfBounds, unexpectedPointer } from "./invalid-message.ts";
import type { MessageReader } from "./message-reader.ts";
import {
  bitSize,
  compositeSize,
  eightByteSize,
  elementBits,
  farKind,
  listKind,
  otherKind,
  pointerSize,
  structKind,
  voidSize,
} from "./pointer.ts";

/**
 * Where a pointer has led: filled in by the functions of this file, so that following a pointer allocates nothing. All
 * offsets are into the message's bytes and have been checked against the segment.
 */
export class PointerTarget {
  segment = 0;
  /** The first byte of the struct, or of the first element. */
  offset = 0;
  /** Bytes in the data section of the struct, or of each element. */
  dataBytes = 0;
  /** Pointers in the struct, or in each element. */
  pointerCount = 0;
  /** Lists: element size code, elements, and bits from one element to the next. */
  elementSize = 0;
  length = 0;
  stepBits = 0;
  /** The pointer word that describes the target, when far pointers led there. */
  low = 0;
  high = 0;

  /** The first byte of the struct's pointer section. */
  get pointerOffset(): number {
    return this.offset + this.dataBytes;
  }
}

/**
 * Follows the struct pointer at `pointerOffset`, a word the caller knows to lie in `segment`; false if it is null.
 *
 * @throws CapnpError `invalid-message` for another kind of pointer or one that leads astray, `limit-exceeded` when the
 * traversal limit is used up.
 */
export function readStructPointer(
  message: MessageReader,
  segment: number,
  pointerOffset: number,
  target: PointerTarget,
): boolean {
  const view = message.view;
  let low = view.getInt32(pointerOffset, true);
  let high = view.getInt32(pointerOffset + 4, true);
  if (low === 0 && high === 0) return false;
  let offset = pointerOffset + 8 + (low >> 2) * 8;
  if ((low & 3) === farKind) {
    followFarPointer(message, low, high, target);
    low = target.low;
    high = target.high;
    segment = target.segment;
    offset = target.offset;
  }
  if ((low & 3) !== structKind) throw unexpectedPointer("struct", low, high);
  const dataBytes = (high & 0xffff) * 8;
  const pointerCount = high >>> 16;
  const size = dataBytes + pointerCount * 8;
  if (offset < message.segmentStart(segment) || offset + size > message.segmentEnd(segment)) {
    throw pointerOutOfBounds(segment, pointerOffset);
  }
  message.charge(size >>> 3);
  target.segment = segment;
  target.offset = offset;
  target.dataBytes = dataBytes;
  target.pointerCount = pointerCount;
  return true;
}

/**
 * Follows the list pointer at `pointerOffset`, a word the caller knows to lie in `segment`; false if it is null.
 *
 * @throws CapnpError as `readStructPointer`.
 */
export function readListPointer(
  message: MessageReader,
  segment: number,
  pointerOffset: number,
  target: PointerTarget,
): boolean {
  const view = message.view;
  let low = view.getInt32(pointerOffset, true);
  let high = view.getInt32(pointerOffset + 4, true);
  if (low === 0 && high === 0) return false;
  let offset = pointerOffset + 8 + (low >> 2) * 8;
  if ((low & 3) === farKind) {
    followFarPointer(message, low, high, target);
    low = target.low;
    high = target.high;
    segment = target.segment;
    offset = target.offset;
  }
  if ((low & 3) !== listKind) throw unexpectedPointer("list", low, high);
  const elementSize = high & 7;
  const length = high >>> 3;
  const start = message.segmentStart(segment);
  const end = message.segmentEnd(segment);
  target.segment = segment;
  target.elementSize = elementSize;
  if (elementSize === compositeSize) {
    if (offset < start || offset + 8 + length * 8 > end) throw pointerOutOfBounds(segment, pointerOffset);
    readListTag(message, offset, length, target);
    return true;
  }
  const bits = elementBits(elementSize);
  const size = elementSize === bitSize ? (length + 7) >>> 3 : length * (bits >>> 3);
  if (offset < start || offset + size > end) throw pointerOutOfBounds(segment, pointerOffset);
  // It lies in the message, so that its size is no large number. Elements without one cost their reader time all the same.
  message.charge(elementSize === voidSize ? length : (size + 7) >>> 3);
  target.offset = offset;
  target.length = length;
  target.stepBits = bits;
  target.dataBytes = elementSize > bitSize && elementSize <= eightByteSize ? bits >>> 3 : 0;
  target.pointerCount = elementSize === pointerSize ? 1 : 0;
  return true;
}

/** Reads the tag before the elements of a composite list, whose elements take `words` in all (encoding.md, "Lists"). */
function readListTag(message: MessageReader, offset: number, words: number, target: PointerTarget): void {
  const low = message.view.getInt32(offset, true);
  const high = message.view.getInt32(offset + 4, true);
  if ((low & 3) !== structKind) throw unexpectedPointer("struct tag before the elements of a list", low, high);
  const length = low >>> 2;
  const dataWords = high & 0xffff;
  const pointerCount = high >>> 16;
  const elementWords = dataWords + pointerCount;
  if (length * elementWords > words) {
    throw invalidMessage(`List of "${words}" words claims "${length}" elements of "${elementWords}" words`);
  }
  message.charge(words + 1 + (elementWords === 0 ? length : 0));
  target.offset = offset + 8;
  target.length = length;
  target.stepBits = elementWords * 64;
  target.dataBytes = dataWords * 8;
  target.pointerCount = pointerCount;
}

/**
 * Follows a far pointer to the word that describes the content, and to the content (encoding.md, "Inter-Segment Pointers").
 * A landing pad never leads to another one, so there are no loops.
 */
export function followFarPointer(message: MessageReader, low: number, high: number, target: PointerTarget): void {
  const view = message.view;
  const segment = high >>> 0;
  const pad = message.segmentStart(segment) + (low >>> 3) * 8;
  const isDouble = (low & 4) !== 0;
  const padBytes = isDouble ? 16 : 8;
  if (pad + padBytes > message.segmentEnd(segment)) {
    throw invalidMessage(`Far pointer leads outside of segment "${segment}"`);
  }
  message.charge(padBytes >>> 3);
  const padLow = view.getInt32(pad, true);
  const padHigh = view.getInt32(pad + 4, true);
  if (!isDouble) {
    if ((padLow & 3) === farKind) throw unexpectedPointer("near (at the landing pad of a far)", padLow, padHigh);
    target.segment = segment;
    target.offset = pad + 8 + (padLow >> 2) * 8;
    target.low = padLow;
    target.high = padHigh;
    return;
  }
  if ((padLow & 7) !== farKind)
    throw unexpectedPointer("single far (at the landing pad of a double far)", padLow, padHigh);
  const contentSegment = padHigh >>> 0;
  target.low = view.getInt32(pad + 8, true);
  target.high = view.getInt32(pad + 12, true);
  if ((target.low & 3) === farKind) throw unexpectedPointer("near (as tag of a double far)", target.low, target.high);
  target.segment = contentSegment;
  target.offset = message.segmentStart(contentSegment) + (padLow >>> 3) * 8;
}

/** The kind of what a pointer leads to, far or near; null pointers are struct pointers. */
export function pointerKind(message: MessageReader, pointerOffset: number): number {
  const low = message.view.getInt32(pointerOffset, true);
  if ((low & 3) !== farKind) return low & 3;
  followFarPointer(message, low, message.view.getInt32(pointerOffset + 4, true), scratch);
  return scratch.low & 3;
}

/**
 * The index of the capability pointer at `pointerOffset`; -1 if it is null.
 *
 * @throws CapnpError `invalid-message` for another kind of pointer.
 */
export function readCapabilityPointer(message: MessageReader, pointerOffset: number): number {
  const low = message.view.getInt32(pointerOffset, true);
  const high = message.view.getInt32(pointerOffset + 4, true);
  if (low === 0 && high === 0) return -1;
  if (low === otherKind) return high >>> 0;
  if ((low & 3) !== farKind) throw unexpectedPointer("capability", low, high);
  followFarPointer(message, low, high, scratch);
  if (scratch.low !== otherKind) throw unexpectedPointer("capability", scratch.low, scratch.high);
  return scratch.high >>> 0;
}

/**
 * The capability that the pointer at `pointerOffset` refers to, lent; undefined if the pointer is null or stands for a
 * null capability.
 *
 * @throws CapnpError `invalid-message` for another kind of pointer or an index the message has no capability for.
 */
export function readCapability(message: MessageReader, pointerOffset: number): MessageCapability | undefined {
  const index = readCapabilityPointer(message, pointerOffset);
  if (index < 0) return undefined;
  if (index >= message.capabilities.length) {
    throw invalidMessage(
      `Capability pointer has index "${index}", but the message has "${message.capabilities.length}"`,
    );
  }
  return message.capabilities[index];
}

/**
 * Follows `path`, indices of pointer fields, from the pointer at `pointerOffset` to a capability, lent; undefined where
 * something on the way is null.
 *
 * @throws CapnpError `invalid-message` when something on the way is neither null nor of the right kind.
 */
export function readCapabilityPath(
  message: MessageReader,
  segment: number,
  pointerOffset: number,
  path: readonly number[],
): MessageCapability | undefined {
  for (const index of path) {
    if (!readStructPointer(message, segment, pointerOffset, scratch)) return undefined;
    if (index >= scratch.pointerCount) return undefined;
    segment = scratch.segment;
    pointerOffset = scratch.pointerOffset + 8 * index;
  }
  return readCapability(message, pointerOffset);
}

/** Nothing that uses it calls anything else that does before it has read the result. */
const scratch: PointerTarget = new PointerTarget();
