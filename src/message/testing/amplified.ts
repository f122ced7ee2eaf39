/** Frames of 64 KiB that make their reader read more than that: all their pointers lead to one place. */
import { type ListReader, type ListType, readRoot, StructReader } from "../index.ts";
import { messageOf } from "./frames.ts";

/** Words of the frames, their header included. */
const frameWords = 8192;

/** A list that a pointer leads to: what the pointer says of it, and its words. */
export interface SharedList {
  readonly elementSize: number;
  /** What the pointer says: elements, or words for a list of structs. */
  readonly count: number;
  readonly words: readonly bigint[];
}

/** Elements of one of the sizes that pointers name, all zero. */
export function sharedElements(elementSize: number, count: number): SharedList {
  const bits = [0, 1, 8, 16, 32, 64, 64][elementSize] ?? 0;
  return { elementSize, count, words: new Array<bigint>(Math.ceil((count * bits) / 64)).fill(0n) };
}

/** Structs of these sections, all zero. */
export function sharedStructs(count: number, dataWords: number, pointerCount: number): SharedList {
  const size = count * (dataWords + pointerCount);
  const tag = (BigInt(count) << 2n) | (BigInt(dataWords) << 32n) | (BigInt(pointerCount) << 48n);
  return { elementSize: 7, count: size, words: [tag, ...new Array<bigint>(size).fill(0n)] };
}

/** Text of these bytes, which are repeated until it is `length` bytes long. */
export function sharedText(bytes: readonly number[], length: number): SharedList {
  const padded = new Uint8Array((length + 8) & ~7);
  for (let index = 0; index < length; index++) padded[index] = bytes[index % bytes.length] ?? 0;
  return { elementSize: 2, count: length + 1, words: [...new BigInt64Array(padded.buffer)] };
}

/** A frame whose root has one pointer, to a list of as many pointers as there is room for: all lead to `shared`. */
export function amplifiedFrame({ elementSize, count, words }: SharedList): Uint8Array {
  const frame = new Uint8Array(8 * frameWords);
  const view = new DataView(frame.buffer);
  view.setUint32(4, frameWords - 1, true);
  const write = (word: number, value: bigint) => view.setBigInt64(8 * word, BigInt.asIntN(64, value), true);
  const end = frameWords - words.length;
  write(1, 1n << 48n);
  write(2, listPointer(0, 6, end - 3));
  for (let word = 3; word < end; word++) write(word, listPointer(end - word - 1, elementSize, count));
  words.forEach((value, index) => {
    write(end + index, value);
  });
  return frame;
}

function listPointer(offset: number, elementSize: number, count: number): bigint {
  return 1n | (BigInt(offset) << 2n) | (BigInt(elementSize) << 32n) | (BigInt(count) << 35n);
}

class Root extends StructReader {
  list<Value>(type: ListType<Value, unknown, never>): ListReader<Value> {
    return this.getList(0, type);
  }
}

/** What the pointers of such a frame lead to. */
export function readAmplified<Value>(frame: Uint8Array, type: ListType<Value, unknown, never>): ListReader<Value> {
  return readRoot({ Reader: Root }, messageOf(frame)).list(type);
}
