import { CapnpError } from "../error.ts";
import { tooDeep } from "./invalid-message.ts";
import { defaultLimits, type MessageLimits } from "./limits.ts";
import { type ListPlace, readListPlace } from "./list-reader.ts";
import { MessageBuilder } from "./message-builder.ts";
import type { MessageReader } from "./message-reader.ts";
import { pointerWords } from "./message-size.ts";
import { bitSize, compositeSize, listKind, pointerSize, structKind, wordAligned } from "./pointer.ts";
import { allocateList, allocateStruct, allocateStructList } from "./pointer-builder.ts";
import { PointerTarget, pointerKind, readStructPointer } from "./pointer-reader.ts";
import { rootPointer } from "./root.ts";
import type { SegmentBuilder } from "./segment-builder.ts";
import { SlabAllocator } from "./slab.ts";

/**
 * The canonical form of a message (encoding.md, "Canonicalization"): one segment, without a header, whose bytes depend on
 * nothing but the values. Messages that differ only in their layout, or in fields a newer schema has added and nobody has
 * set, have the same canonical form, so it can be hashed, signed and compared. Reading counts against the limits of
 * `message`.
 *
 * @throws CapnpError `invalid-argument` for a message with capabilities, which have no canonical form;
 * `invalid-message` or `limit-exceeded` for one that cannot be read.
 */
export function canonicalForm(message: MessageReader): Uint8Array {
  const root = rootPointer(message);
  // An upper bound: canonical structs are never larger. All of it fits into one segment.
  const size = 8 + 8 * pointerWords(message, 0, root);
  const limits: MessageLimits = { ...defaultLimits, frameBytes: size + 8 };
  const builder = new MessageBuilder(new SlabAllocator({ slabBytes: size + 8 }), limits);
  builder.begin(size);
  const segment = builder.firstSegment;
  copyCanonical(message, 0, root, segment, segment.allocate(8), 0);
  return segment.bytes.slice(segment.start, segment.end);
}

/** Whether a message is in canonical form already: one segment whose bytes are the canonical ones. @throws CapnpError as `canonicalForm`. */
export function isCanonical(message: MessageReader): boolean {
  if (message.segmentCount !== 1) return false;
  const canonical = canonicalForm(message);
  const { bytes, firstStart, firstEnd } = message;
  return (
    canonical.length === firstEnd - firstStart && canonical.every((byte, index) => byte === bytes[firstStart + index])
  );
}

function copyCanonical(
  message: MessageReader,
  segment: number,
  pointerOffset: number,
  to: SegmentBuilder,
  toPointer: number,
  depth: number,
): void {
  if (depth >= message.nesting) throw tooDeep(message.nesting);
  switch (pointerKind(message, pointerOffset)) {
    case structKind: {
      if (!readStructPointer(message, segment, pointerOffset, target)) return;
      const { segment: inSegment, offset, dataBytes, pointerCount } = target;
      copyStruct(message, inSegment, offset, dataBytes, pointerCount, to, toPointer, depth + 1);
      return;
    }
    case listKind:
      copyList(readListPlace(message, segment, pointerOffset, depth), to, toPointer);
      return;
    default:
      throw new CapnpError("invalid-argument", "A message with capabilities has no canonical form");
  }
}

const target: PointerTarget = new PointerTarget();

function copyStruct(
  message: MessageReader,
  segment: number,
  offset: number,
  dataBytes: number,
  pointerCount: number,
  to: SegmentBuilder,
  toPointer: number,
  depth: number,
): void {
  const dataWords = usedWords(message, offset, dataBytes >>> 3);
  const pointers = usedWords(message, offset + dataBytes, pointerCount);
  const place = allocateStruct(to, toPointer, dataWords, pointers);
  to.bytes.set(message.bytes.subarray(offset, offset + 8 * dataWords), place);
  for (let index = 0; index < pointers; index++) {
    copyCanonical(message, segment, offset + dataBytes + 8 * index, to, place + 8 * (dataWords + index), depth);
  }
}

/** Words from `offset` to the last one that is not zero. */
function usedWords({ view }: MessageReader, offset: number, words: number): number {
  let used = words;
  while (
    used > 0 &&
    view.getInt32(offset + 8 * used - 8, true) === 0 &&
    view.getInt32(offset + 8 * used - 4, true) === 0
  ) {
    used--;
  }
  return used;
}

function copyList(list: ListPlace, to: SegmentBuilder, toPointer: number): void {
  const { message, segment, offset, elementSize, length, stepBits, depth } = list;
  if (elementSize === compositeSize) {
    copyStructList(list, to, toPointer);
    return;
  }
  const size = Math.ceil((length * stepBits) / 8);
  const first = allocateList(to, toPointer, elementSize, length, wordAligned(size));
  if (elementSize === pointerSize) {
    for (let index = 0; index < length; index++) {
      copyCanonical(message, segment, offset + 8 * index, to, first + 8 * index, depth);
    }
    return;
  }
  to.bytes.set(message.bytes.subarray(offset, offset + size), first);
  // Bits behind the last element are nobody's value.
  if (elementSize === bitSize && length % 8 !== 0) {
    const last = first + size - 1;
    to.bytes[last] = (to.bytes[last] ?? 0) & ((1 << (length % 8)) - 1);
  }
}

/** All elements are as large as the largest of them has to be. */
function copyStructList(list: ListPlace, to: SegmentBuilder, toPointer: number): void {
  const { message, segment, offset, length, stepBits, dataBytes, pointerCount, depth } = list;
  const step = stepBits / 8;
  let dataWords = 0;
  let pointers = 0;
  if (step > 0) {
    for (let index = 0; index < length; index++) {
      const element = offset + index * step;
      dataWords = Math.max(dataWords, usedWords(message, element, dataBytes / 8));
      pointers = Math.max(pointers, usedWords(message, element + dataBytes, pointerCount));
    }
  }
  const first = allocateStructList(to, toPointer, length, dataWords, pointers);
  const toStep = 8 * (dataWords + pointers);
  if (toStep === 0) return;
  for (let index = 0; index < length; index++) {
    const element = offset + index * step;
    const place = first + index * toStep;
    if (dataWords > 0) to.bytes.set(message.bytes.subarray(element, element + 8 * dataWords), place);
    for (let pointer = 0; pointer < pointers; pointer++) {
      const from = element + dataBytes + 8 * pointer;
      copyCanonical(message, segment, from, to, place + 8 * (dataWords + pointer), depth);
    }
  }
}
