import { tooDeep } from "./invalid-message.ts";
import type { ListPlace } from "./list-reader.ts";
import { readListPlace } from "./list-reader.ts";
import type { MessageReader } from "./message-reader.ts";
import { compositeSize, listKind, pointerSize, structKind } from "./pointer.ts";
import { PointerTarget, pointerKind, readStructPointer } from "./pointer-reader.ts";
import type { StructReader } from "./struct-reader.ts";

/**
 * Words that a copy of the struct takes, with all below it: a `sizeHint` for `MessageBuilder.begin`, times 8, that is
 * exact but for the root pointer. What it reads does not count against the traversal limit, which bounds it all the same.
 *
 * @throws CapnpError `invalid-message` or `limit-exceeded`.
 */
export function structWords(struct: StructReader): number {
  const { $message, $segment, $dataBytes, $pointerOffset, $pointerCount, $depth } = struct;
  return withoutCharge($message, () =>
    sectionWords($message, $segment, $dataBytes, $pointerOffset, $pointerCount, $depth),
  );
}

/** Words of what the pointer at `pointerOffset` leads to, with all below it; as `structWords`. */
export function pointerWords(message: MessageReader, segment: number, pointerOffset: number, depth = 0): number {
  return withoutCharge(message, () => targetWords(message, segment, pointerOffset, depth));
}

/** Whoever measures reads the message again, so only that is charged. */
function withoutCharge(message: MessageReader, measure: () => number): number {
  const { traversalWords, surchargeWords } = message;
  const words = measure();
  message.traversalWords = traversalWords;
  message.surchargeWords = surchargeWords;
  return words;
}

function targetWords(message: MessageReader, segment: number, pointerOffset: number, depth: number): number {
  if (depth >= message.nesting) throw tooDeep(message.nesting);
  switch (pointerKind(message, pointerOffset)) {
    case structKind: {
      if (!readStructPointer(message, segment, pointerOffset, target)) return 0;
      const { segment: inSegment, dataBytes, pointerCount } = target;
      return sectionWords(message, inSegment, dataBytes, target.pointerOffset, pointerCount, depth + 1);
    }
    case listKind:
      return listWords(readListPlace(message, segment, pointerOffset, depth));
    default:
      return 0;
  }
}

const target: PointerTarget = new PointerTarget();

function sectionWords(
  message: MessageReader,
  segment: number,
  dataBytes: number,
  pointerOffset: number,
  pointerCount: number,
  depth: number,
): number {
  let words = Math.ceil(dataBytes / 8) + pointerCount;
  for (let index = 0; index < pointerCount; index++) {
    words += targetWords(message, segment, pointerOffset + 8 * index, depth);
  }
  return words;
}

function listWords({
  message,
  segment,
  offset,
  elementSize,
  length,
  stepBits,
  dataBytes,
  pointerCount,
  depth,
}: ListPlace): number {
  if (elementSize !== compositeSize && elementSize !== pointerSize) return Math.ceil((length * stepBits) / 64);
  // The words of all elements are counted at once, so that elements without a size cost nothing.
  let words = (length * stepBits) / 64 + (elementSize === compositeSize ? 1 : 0);
  if (pointerCount === 0) return words;
  const step = stepBits / 8;
  for (let index = 0; index < length; index++) {
    const first = offset + index * step + dataBytes;
    for (let pointer = 0; pointer < pointerCount; pointer++)
      words += targetWords(message, segment, first + 8 * pointer, depth);
  }
  return words;
}
