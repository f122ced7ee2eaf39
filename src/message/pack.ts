import { measureFrame } from "./frame.ts";
import { invalidMessage } from "./invalid-message.ts";
import { defaultLimits, type MessageLimits } from "./limits.ts";

/** Words that may follow a tag of 0x00 or 0xff: their number is one byte. */
const longestRun = 255;

/**
 * The packed form (encoding.md, "Packing") of one whole frame. Runs end where a segment does, as in C++, so that the
 * bytes are the same.
 *
 * @throws CapnpError `invalid-message` when the header and the size do not agree, `limit-exceeded` for a frame that is
 * larger or has more segments than allowed.
 */
export function packFrame(frame: Uint8Array, limits: MessageLimits = defaultLimits): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const size = measureFrame(view, 0, frame.length, limits);
  if (size === 0 || size !== frame.length) {
    throw invalidMessage(`Frame of "${frame.length}" bytes has a header that says "${size}"`);
  }
  // A tag, eight bytes and a count for each word, at most.
  const packed = new Uint8Array((size / 8) * 10);
  const segmentCount = view.getUint32(0, true) + 1;
  let start = (4 + 4 * segmentCount + 7) & ~7;
  let end = packWords(frame, 0, start, packed, 0);
  for (let segment = 0; segment < segmentCount; segment++) {
    const segmentEnd = start + 8 * view.getUint32(4 + 4 * segment, true);
    end = packWords(frame, start, segmentEnd, packed, end);
    start = segmentEnd;
  }
  return packed.slice(0, end);
}

/** Packs `words[start..end)` to `packed` from `to` on, and returns the end of what it has written. */
function packWords(words: Uint8Array, start: number, end: number, packed: Uint8Array, to: number): number {
  let from = start;
  while (from < end) {
    const tagAt = to++;
    let tag = 0;
    for (let bit = 0; bit < 8; bit++) {
      const byte = words[from + bit] ?? 0;
      if (byte === 0) continue;
      tag |= 1 << bit;
      packed[to++] = byte;
    }
    packed[tagAt] = tag;
    from += 8;
    if (tag !== 0 && tag !== 0xff) continue;
    const limit = Math.min(end, from + 8 * longestRun);
    const runStart = from;
    // Words behind a tag of 0xff are copied as long as leaving out zeros would save nothing.
    if (tag === 0) while (from < limit && zeros(words, from) === 8) from += 8;
    else while (from < limit && zeros(words, from) < 2) from += 8;
    packed[to++] = (from - runStart) / 8;
    if (tag === 0) continue;
    packed.set(words.subarray(runStart, from), to);
    to += from - runStart;
  }
  return to;
}

/** How many bytes of the word at `offset` are zero. */
function zeros(words: Uint8Array, offset: number): number {
  let count = 0;
  for (let index = offset; index < offset + 8; index++) if (words[index] === 0) count++;
  return count;
}
