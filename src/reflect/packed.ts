/** The packed form of words (encoding.md, "Packing"), in which generated code holds its schema. */
import { CapnpError } from "../error.ts";

const allZero = 0;
const noZero = 0xff;

/** @param words a whole number of them */
export function pack(words: Uint8Array): Uint8Array {
  const packed: number[] = [];
  for (let at = 0; at < words.length; ) {
    const tag = tagOf(words, at);
    packed.push(tag);
    packed.push(...words.subarray(at, at + 8).filter((byte) => byte !== 0));
    at += 8;
    if (tag !== allZero && tag !== noZero) continue;
    const end = endOfRun(words, at, tag);
    packed.push((end - at) / 8);
    if (tag === noZero) packed.push(...words.subarray(at, end));
    at = end;
  }
  return Uint8Array.from(packed);
}

/** One bit for each byte of a word, set if the byte is not zero. */
function tagOf(words: Uint8Array, at: number): number {
  let tag = 0;
  for (let byte = 0; byte < 8; byte++) {
    if (words[at + byte] !== 0) tag |= 1 << byte;
  }
  return tag;
}

/** Where the words with `tag` end, after at most as many as a byte can count. */
function endOfRun(words: Uint8Array, start: number, tag: number): number {
  const last = Math.min(words.length, start + 8 * 0xff);
  let end = start;
  while (end < last && tagOf(words, end) === tag) end += 8;
  return end;
}

/**
 * The words that `packed` stands for, `limit` bytes at most.
 *
 * @throws CapnpError `invalid-message` when it ends in the middle of a word, `limit-exceeded` when there are more.
 */
export function unpack(packed: Uint8Array, limit: number): Uint8Array {
  const words = new Uint8Array(unpackedSize(packed, limit));
  let to = 0;
  for (let from = 0; from < packed.length; ) {
    const tag = packed[from++] ?? 0;
    for (let byte = 0; byte < 8; byte++) {
      if ((tag & (1 << byte)) !== 0) words[to + byte] = packed[from++] ?? 0;
    }
    to += 8;
    if (tag !== allZero && tag !== noZero) continue;
    const size = 8 * (packed[from++] ?? 0);
    if (tag === noZero) {
      words.set(packed.subarray(from, from + size), to);
      from += size;
    }
    to += size;
  }
  return words;
}

/** Found out before anything is allocated. */
function unpackedSize(packed: Uint8Array, limit: number): number {
  let size = 0;
  let from = 0;
  while (from < packed.length) {
    const tag = packed[from++] ?? 0;
    from += bitCount(tag);
    size += 8;
    if (tag === allZero || tag === noZero) {
      const run = packed[from++] ?? 0;
      if (tag === noZero) from += 8 * run;
      size += 8 * run;
    }
    if (size > limit)
      throw new CapnpError("limit-exceeded", `Packed words take more than the limit of "${limit}" bytes`);
  }
  if (from !== packed.length) throw new CapnpError("invalid-message", "Packed words end in the middle of a word");
  return size;
}

function bitCount(byte: number): number {
  let count = 0;
  for (let rest = byte; rest !== 0; rest &= rest - 1) count++;
  return count;
}
