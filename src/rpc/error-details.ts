import { type ErrorDetails, isDetail } from "../error.ts";
import {
  allocateStructList,
  type MessageReader,
  PointerTarget,
  readData,
  readListPointer,
  type SegmentBuilder,
  writeData,
} from "../message/index.ts";

// `Exception.details :List(Detail)`, the third pointer of an exception, is in no released rpc.capnp yet. A `Detail` is a word,
// its id, and a pointer to its data. Who does not know the field ignores it.

/** Bytes that a detail takes beside its data, at most: id, pointer, landing pad, and what fills up the last word. */
const detailOverhead = 32;

/** Bytes that the details of an error take in a message, at most; 0: they do not travel. */
export function detailsSize(details: ErrorDetails | undefined): number {
  // Not all errors of this name are made here, and whatever one has, it has to be sent.
  if (!(details instanceof Map)) return 0;
  let bytes = 0;
  for (const [id, data] of details) {
    if (!isDetail(id, data)) return 0;
    bytes += detailOverhead + data.length;
  }
  return bytes;
}

/** Writes `details` and the pointer to them. */
export function writeDetails(segment: SegmentBuilder, pointerOffset: number, details: ErrorDetails): void {
  let at = allocateStructList(segment, pointerOffset, details.size, 1, 1);
  const list = segment.message.target;
  for (const [id, data] of details) {
    list.view.setBigUint64(at, id, true);
    writeData(list, at + 8, data);
    at += 16;
  }
}

/**
 * The details that the pointer at `pointerOffset` leads to, copied, so that an error does not hold on to the message; undefined
 * if there are none, or if they take more than `mostBytes`. The last one with an id counts, and one without data does not.
 */
export function readDetails(
  message: MessageReader,
  segment: number,
  pointerOffset: number,
  mostBytes: number,
): ErrorDetails | undefined {
  if (!readListPointer(message, segment, pointerOffset, list)) return undefined;
  const { offset, length, dataBytes, pointerCount, stepBits } = list;
  // A few bytes can claim millions of elements that have no place for data.
  if (pointerCount === 0) return undefined;
  const details = new Map<bigint, Uint8Array>();
  let bytes = 0;
  for (let index = 0; index < length; index++) {
    const at = offset + index * (stepBits >>> 3);
    const data = readData(message, list.segment, at + dataBytes, absent);
    if (data === absent) continue;
    bytes += detailOverhead + data.length;
    if (bytes > mostBytes) return undefined;
    details.set(dataBytes === 0 ? 0n : message.view.getBigUint64(at, true), new Uint8Array(data));
  }
  return details.size === 0 ? undefined : details;
}

/** Reused for every error: nothing is kept in it beyond one call. */
const list: PointerTarget = new PointerTarget();
const absent: Uint8Array = new Uint8Array(0);
