// Arguments of DataView methods hold no conditions here: V8 inlines such a call only if nothing branches between looking
// the method up and calling it, which makes the difference of a factor of ten.

import { CapnpError } from "../error.ts";
import type { MessageCapability } from "./capability.ts";
import { byteSize, compositeSize, listKind, longestList, otherKind, wordAligned } from "./pointer.ts";
import type { SegmentBuilder } from "./segment-builder.ts";
import { longestWritten, writeShortAscii } from "./short-ascii.ts";
import { utf8Length, writeUtf8, writeUtf8InPass } from "./text.ts";

/** `low` of a pointer to a struct without a size: offset -1, since 0 would make it a null pointer. */
const emptyStruct = -4;

/**
 * Allocates a struct, makes the pointer at `pointerOffset` lead to it, and returns its offset in the message's `target`
 * segment.
 */
export function allocateStruct(
  segment: SegmentBuilder,
  pointerOffset: number,
  dataWords: number,
  pointerCount: number,
): number {
  checkBuilding(segment, pointerOffset);
  const size = (dataWords + pointerCount) * 8;
  const message = segment.message;
  // By number: comparing objects has V8 look at what they are.
  if (message.target.id !== segment.id) message.target = segment;
  let offset = segment.allocate(size);
  if (offset < 0) {
    pointerOffset = message.allocateFar(segment, pointerOffset, size);
    segment = message.target;
    offset = pointerOffset + 8;
  }
  // Byte offsets are multiples of 8, so half of one is the offset in words, moved over the kind.
  const low = size === 0 ? emptyStruct : (offset - pointerOffset - 8) >> 1;
  const view = segment.view;
  view.setInt32(pointerOffset, low, true);
  view.setInt32(pointerOffset + 4, dataWords | (pointerCount << 16), true);
  return offset;
}

/**
 * Allocates `size` bytes for a list, makes the pointer at `pointerOffset` lead to it, and returns its offset in the
 * message's `target` segment. `count` is what the pointer says: elements, or words behind the tag for composite lists.
 *
 * @throws CapnpError `invalid-argument` for more elements than a list can have.
 */
export function allocateList(
  segment: SegmentBuilder,
  pointerOffset: number,
  elementSize: number,
  count: number,
  size: number,
): number {
  checkBuilding(segment, pointerOffset);
  if (count > longestList) {
    throw new CapnpError("invalid-argument", `List of "${count}" elements or words is longer than "${longestList}"`);
  }
  const message = segment.message;
  if (message.target.id !== segment.id) message.target = segment;
  let offset = segment.allocate(size);
  if (offset < 0) {
    pointerOffset = message.allocateFar(segment, pointerOffset, size);
    segment = message.target;
    offset = pointerOffset + 8;
  }
  const view = segment.view;
  view.setInt32(pointerOffset, ((offset - pointerOffset - 8) >> 1) | listKind, true);
  view.setInt32(pointerOffset + 4, (count << 3) | elementSize, true);
  return offset;
}

/** Allocates a list of structs with its tag, and returns the offset of the first element in the message's `target` segment. */
export function allocateStructList(
  segment: SegmentBuilder,
  pointerOffset: number,
  length: number,
  dataWords: number,
  pointerCount: number,
): number {
  const words = length * (dataWords + pointerCount);
  if (length > longestList) {
    throw new CapnpError("invalid-argument", `List of "${length}" elements is longer than "${longestList}"`);
  }
  const tag = allocateList(segment, pointerOffset, compositeSize, words, 8 + words * 8);
  const view = segment.message.target.view;
  view.setInt32(tag, length << 2, true);
  view.setInt32(tag + 4, dataWords | (pointerCount << 16), true);
  return tag + 8;
}

/**
 * Finds out whether the pointer at `pointerOffset` belongs to a message that is finished. Its builder may be building
 * another one by then, which must not get what was meant for this one.
 *
 * @throws CapnpError `invalid-argument` if it does.
 */
export function checkBuilding(segment: SegmentBuilder, pointerOffset: number): void {
  if (pointerOffset < segment.start) throw finished();
}

function finished(): CapnpError {
  return new CapnpError(
    "invalid-argument",
    "Struct or list belongs to a message that is finished; nothing can be added",
  );
}

/** Writes `text` and the pointer to it. */
export function writeText(segment: SegmentBuilder, pointerOffset: number, text: string): void {
  if (typeof text !== "string") throw new CapnpError("invalid-argument", `Expected a string, got "${typeof text}"`);
  checkBuilding(segment, pointerOffset);
  const length = text.length;
  if (length <= longestWritten) {
    const offset = segment.allocate(wordAligned(length + 1));
    if (offset >= 0) {
      const { view } = segment;
      if (writeShortAscii(view, offset, text)) {
        view.setInt32(pointerOffset, ((offset - pointerOffset - 8) >> 1) | listKind, true);
        view.setInt32(pointerOffset + 4, ((length + 1) << 3) | byteSize, true);
        return;
      }
      segment.end = offset;
    }
  }
  const start = segment.end;
  if (start + 3 * length < segment.freeEnd) {
    const bytes = writeUtf8InPass(segment.bytes, start, text);
    if (bytes >= 0) {
      claimText(segment, pointerOffset, start, bytes);
      return;
    }
  }
  const bytes = utf8Length(text);
  const offset = allocateList(segment, pointerOffset, byteSize, bytes + 1, wordAligned(bytes + 1));
  writeUtf8(segment.message.target.bytes, offset, text, bytes);
}

/** Makes a list of the text that has been written behind the end of the segment; where it may not grow, no trace is left. */
function claimText(segment: SegmentBuilder, pointerOffset: number, start: number, bytes: number): void {
  try {
    allocateList(segment, pointerOffset, byteSize, bytes + 1, wordAligned(bytes + 1));
  } catch (error) {
    segment.bytes.fill(0, start, start + bytes);
    throw error;
  }
}

/** Writes a copy of `data` and the pointer to it. */
export function writeData(segment: SegmentBuilder, pointerOffset: number, data: Uint8Array): void {
  if (!(data instanceof Uint8Array)) {
    throw new CapnpError("invalid-argument", `Expected a Uint8Array, got "${typeof data}"`);
  }
  const offset = allocateList(segment, pointerOffset, byteSize, data.length, wordAligned(data.length));
  segment.message.target.bytes.set(data, offset);
}

/** Writes a pointer to `capability`, taking over one reference of the caller, or null for undefined. */
export function writeCapability(
  segment: SegmentBuilder,
  pointerOffset: number,
  capability: MessageCapability | undefined,
): void {
  if (capability === undefined) {
    clearPointer(segment, pointerOffset);
    return;
  }
  checkBuilding(segment, pointerOffset);
  segment.view.setInt32(pointerOffset, otherKind, true);
  segment.view.setUint32(pointerOffset + 4, segment.message.addCapability(capability), true);
}

export function clearPointer(segment: SegmentBuilder, pointerOffset: number): void {
  checkBuilding(segment, pointerOffset);
  segment.view.setInt32(pointerOffset, 0, true);
  segment.view.setInt32(pointerOffset + 4, 0, true);
}
