import { measureFrame } from "./frame.ts";
import { invalidMessage } from "./invalid-message.ts";
import { defaultLimits, type MessageLimits } from "./limits.ts";

/** Words that may follow a tag of 0x00 or 0xff: their number is one byte. */
const longestRun = 255;
/** A tag, the eight bytes of a word, a count, and the words that it counts. */
const longestUnit = 10 + 8 * longestRun;
const chunkBytes = 64 * 1024;

/**
 * The packed form (encoding.md, "Packing") of one whole frame.
 *
 * @throws CapnpError `invalid-message` when the header and the size do not agree, `limit-exceeded` for a frame that is
 * larger or has more segments than allowed.
 */
export function packFrame(frame: Uint8Array, limits: MessageLimits = defaultLimits): Uint8Array {
  const chunks: Uint8Array[] = [];
  const writer = new PackedFrameWriter((chunk) => chunks.push(chunk), limits);
  writer.push(frame);
  writer.flush();
  const packed = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  let end = 0;
  for (const chunk of chunks) {
    packed.set(chunk, end);
    end += chunk.length;
  }
  return packed;
}

/**
 * Packs frames one behind the other into chunks of at most 64 KiB, so that a large frame takes no second memory of its size.
 * Runs end where a segment does, as in C++, so that the bytes are the same.
 */
export class PackedFrameWriter {
  readonly #write: (chunk: Uint8Array) => void;
  readonly #limits: MessageLimits;
  #chunk: Uint8Array = new Uint8Array(0);
  #end = 0;

  /** `write` gets the chunks in their order, and owns them. */
  constructor(write: (chunk: Uint8Array) => void, limits: MessageLimits = defaultLimits) {
    this.#write = write;
    this.#limits = limits;
  }

  /**
   * Packs one whole frame; the last of it waits for more, or for `flush`.
   *
   * @throws CapnpError as `packFrame`; nothing of the frame is written then.
   */
  push(frame: Uint8Array): void {
    const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    const size = measureFrame(view, 0, frame.length, this.#limits);
    if (size === 0 || size !== frame.length) {
      throw invalidMessage(`Frame of "${frame.length}" bytes has a header that says "${size}"`);
    }
    const segmentCount = view.getUint32(0, true) + 1;
    let start = (4 + 4 * segmentCount + 7) & ~7;
    this.#pack(frame, 0, start);
    for (let segment = 0; segment < segmentCount; segment++) {
      const end = start + 8 * view.getUint32(4 + 4 * segment, true);
      this.#pack(frame, start, end);
      start = end;
    }
  }

  /** Writes what waits. */
  flush(): void {
    if (this.#end > 0) this.#write(this.#chunk.subarray(0, this.#end));
    this.#chunk = new Uint8Array(0);
    this.#end = 0;
  }

  #pack(words: Uint8Array, start: number, end: number): void {
    for (let from = start; from < end; ) {
      if (this.#end + longestUnit > this.#chunk.length) {
        this.flush();
        const most = ((end - from) / 8) * 10 + longestUnit;
        this.#chunk = new Uint8Array(Math.min(chunkBytes, most));
      }
      from = this.#packUnit(words, from, end);
    }
  }

  /** Packs the word at `from` and the run behind it; returns where the next one begins. */
  #packUnit(words: Uint8Array, from: number, end: number): number {
    const chunk = this.#chunk;
    let to = this.#end + 1;
    let tag = 0;
    for (let bit = 0; bit < 8; bit++) {
      const byte = words[from + bit] ?? 0;
      if (byte === 0) continue;
      tag |= 1 << bit;
      chunk[to++] = byte;
    }
    chunk[this.#end] = tag;
    this.#end = to;
    let next = from + 8;
    if (tag !== 0 && tag !== 0xff) return next;
    const limit = Math.min(end, next + 8 * longestRun);
    // Words behind a tag of 0xff are copied as long as leaving out zeros would save nothing.
    if (tag === 0) while (next < limit && zeros(words, next) === 8) next += 8;
    else while (next < limit && zeros(words, next) < 2) next += 8;
    chunk[to++] = (next - from) / 8 - 1;
    if (tag === 0xff) {
      chunk.set(words.subarray(from + 8, next), to);
      to += next - from - 8;
    }
    this.#end = to;
    return next;
  }
}

/** How many bytes of the word at `offset` are zero. */
function zeros(words: Uint8Array, offset: number): number {
  let count = 0;
  for (let index = offset; index < offset + 8; index++) if (words[index] === 0) count++;
  return count;
}
