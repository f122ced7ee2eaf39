import { tooDeep } from "./invalid-message.ts";
import { type ListPlace, readListPlace } from "./list-reader.ts";
import type { MessageReader } from "./message-reader.ts";
import { compositeSize, listKind, pointerSize, structKind, wordAligned } from "./pointer.ts";
import {
  allocateList,
  allocateStruct,
  allocateStructList,
  checkBuilding,
  clearPointer,
  writeCapability,
} from "./pointer-builder.ts";
import { PointerTarget, pointerKind, readCapability, readStructPointer } from "./pointer-reader.ts";
import type { SegmentBuilder } from "./segment-builder.ts";
import type { StructBuilder } from "./struct-builder.ts";
import type { StructReader } from "./struct-reader.ts";

/**
 * Copies what the pointer at `fromPointerOffset` leads to, with all below it, and makes the pointer at `toPointerOffset`
 * lead to the copy. Capabilities get one more reference each, owned by the message copied to. What the copy reads counts
 * against the limits of `fromMessage`.
 *
 * @throws CapnpError `invalid-message` or `limit-exceeded`; the message copied to then holds a part of the copy.
 */
export function copyPointer(
  fromMessage: MessageReader,
  fromSegment: number,
  fromPointerOffset: number,
  toSegment: SegmentBuilder,
  toPointerOffset: number,
  depth = 0,
): void {
  if (depth >= fromMessage.nesting) throw tooDeep(fromMessage.nesting);
  switch (pointerKind(fromMessage, fromPointerOffset)) {
    case structKind: {
      if (!readStructPointer(fromMessage, fromSegment, fromPointerOffset, target)) {
        clearPointer(toSegment, toPointerOffset);
        return;
      }
      const { segment, offset, dataBytes, pointerOffset, pointerCount } = target;
      copyStructSections(
        fromMessage,
        segment,
        offset,
        dataBytes,
        pointerOffset,
        pointerCount,
        depth + 1,
        toSegment,
        toPointerOffset,
      );
      return;
    }
    case listKind:
      copyList(readListPlace(fromMessage, fromSegment, fromPointerOffset, depth), toSegment, toPointerOffset);
      return;
    default: {
      const capability = readCapability(fromMessage, fromPointerOffset);
      capability?.addReference();
      writeCapability(toSegment, toPointerOffset, capability);
    }
  }
}

const target: PointerTarget = new PointerTarget();

/** Copies a struct, with all below it, and makes the pointer at `toPointerOffset` lead to the copy. */
export function copyStruct(from: StructReader, toSegment: SegmentBuilder, toPointerOffset: number): void {
  copyStructSections(
    from.$message,
    from.$segment,
    from.$dataOffset,
    from.$dataBytes,
    from.$pointerOffset,
    from.$pointerCount,
    from.$depth,
    toSegment,
    toPointerOffset,
  );
}

/**
 * Copies the fields of a struct, with all below them, into one that exists. Fields that the message does not hold become
 * defaults; what a newer schema has added to it is left out.
 */
export function copyStructInto(from: StructReader, to: StructBuilder): void {
  const { $message, $segment, $dataOffset, $pointerOffset, $depth } = from;
  const segment = to.$segment;
  checkBuilding(segment, to.$dataOffset);
  const dataBytes = to.$pointerOffset - to.$dataOffset;
  const data = $message.bytes.subarray($dataOffset, $dataOffset + Math.min(from.$dataBytes, dataBytes));
  segment.bytes.fill(0, to.$dataOffset + data.length, to.$dataOffset + dataBytes);
  segment.bytes.set(data, to.$dataOffset);
  for (let index = 0; index < to.$size >>> 16; index++) {
    const offset = to.$pointerOffset + 8 * index;
    if (index >= from.$pointerCount) clearPointer(segment, offset);
    else copyPointer($message, $segment, $pointerOffset + 8 * index, segment, offset, $depth);
  }
}

function copyStructSections(
  message: MessageReader,
  segment: number,
  dataOffset: number,
  dataBytes: number,
  pointerOffset: number,
  pointerCount: number,
  depth: number,
  toSegment: SegmentBuilder,
  toPointerOffset: number,
): void {
  // Elements of a list of primitives, read as structs, have a data section that is no whole number of words.
  const dataWords = (dataBytes + 7) >>> 3;
  const offset = allocateStruct(toSegment, toPointerOffset, dataWords, pointerCount);
  const to = toSegment.message.target;
  to.bytes.set(message.bytes.subarray(dataOffset, dataOffset + dataBytes), offset);
  copyPointers(message, segment, pointerOffset, pointerCount, depth, to, offset + dataWords * 8);
}

function copyPointers(
  message: MessageReader,
  segment: number,
  pointerOffset: number,
  pointerCount: number,
  depth: number,
  toSegment: SegmentBuilder,
  toPointerOffset: number,
): void {
  for (let index = 0; index < pointerCount; index++) {
    copyPointer(message, segment, pointerOffset + index * 8, toSegment, toPointerOffset + index * 8, depth);
  }
}

/** Copies a list, with all below it, and makes the pointer at `toPointerOffset` lead to the copy; null for what was null. */
export function copyList(from: ListPlace, toSegment: SegmentBuilder, toPointerOffset: number): void {
  const { message, segment, offset, elementSize, length, stepBits, dataBytes, pointerCount, depth } = from;
  // A frame begins with its header, so only a list that is not there lies at 0: its element size says nothing.
  if (offset === 0) {
    clearPointer(toSegment, toPointerOffset);
    return;
  }
  const { bytes } = message;
  if (elementSize === compositeSize) {
    const first = allocateStructList(toSegment, toPointerOffset, length, dataBytes >>> 3, pointerCount);
    const to = toSegment.message.target;
    const step = stepBits >>> 3;
    if (pointerCount === 0) {
      to.bytes.set(bytes.subarray(offset, offset + length * step), first);
      return;
    }
    for (let index = 0; index < length; index++) {
      const element = offset + index * step;
      const toElement = first + index * step;
      if (dataBytes > 0) to.bytes.set(bytes.subarray(element, element + dataBytes), toElement);
      copyPointers(message, segment, element + dataBytes, pointerCount, depth, to, toElement + dataBytes);
    }
    return;
  }
  const size = Math.ceil((length * stepBits) / 8);
  const first = allocateList(toSegment, toPointerOffset, elementSize, length, wordAligned(size));
  const to = toSegment.message.target;
  if (elementSize === pointerSize) copyPointers(message, segment, offset, length, depth, to, first);
  else to.bytes.set(bytes.subarray(offset, offset + size), first);
}
