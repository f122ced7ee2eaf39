import { FrameParser, type FrameSink } from "./frame-parser.ts";
import { invalidMessage } from "./invalid-message.ts";
import { defaultLimits, type MessageLimits } from "./limits.ts";

/** Bytes unpacked at once, at most: two packed bytes may stand for 2 KiB. */
const largestOutput = 64 * 1024;
/** A tag, the eight bytes of a word, and a count. */
const longestUnit = 10;

/**
 * Cuts a stream of packed bytes (encoding.md, "Packing") into unpacked frames, however it arrives. What it keeps is bounded
 * by the limit of bytes in a frame, whatever the packed bytes claim to stand for.
 */
export class PackedFrameParser {
  readonly #frames: FrameParser;
  /** The beginning of a tag with what belongs to it, whose end has not arrived. */
  readonly #unit: Uint8Array = new Uint8Array(longestUnit);
  #unitLength = 0;
  /** Bytes of the run behind a tag of 0xff that have not arrived. */
  #verbatim = 0;
  #output: Uint8Array = new Uint8Array(0);
  #end = 0;

  constructor(limits: MessageLimits = defaultLimits) {
    this.#frames = new FrameParser(limits);
  }

  /**
   * Gives every frame that `chunk` completes to `sink`. Frames are views of memory that nobody else uses.
   *
   * @throws CapnpError as `FrameParser.push`.
   */
  push(chunk: Uint8Array, sink: FrameSink): void {
    const end = chunk.length;
    let from = 0;
    while (from < end) {
      if (this.#verbatim > 0) {
        from = this.#copy(chunk, from, sink);
        continue;
      }
      if (this.#unitLength === 0) {
        const length = unitLength(chunk[from] ?? 0);
        if (from + length <= end) {
          this.#unpackUnit(chunk, from, sink);
          from += length;
          continue;
        }
      }
      this.#unit[this.#unitLength++] = chunk[from++] ?? 0;
      if (this.#unitLength < unitLength(this.#unit[0] ?? 0)) continue;
      this.#unitLength = 0;
      this.#unpackUnit(this.#unit, 0, sink);
    }
    this.#flush(sink);
  }

  /** Says that the stream is over. @throws CapnpError `invalid-message` in the middle of a word or of a frame. */
  end(): void {
    if (this.#unitLength > 0 || this.#verbatim > 0) throw invalidMessage("Stream ends in the middle of a packed word");
    this.#frames.end();
  }

  /** Unpacks a tag at `from` with the bytes of its word, and the zeros behind it or the number of bytes to be copied. */
  #unpackUnit(packed: Uint8Array, from: number, sink: FrameSink): void {
    const room = this.#room(8, packed.length, sink);
    const to = this.#end;
    const tag = packed[from++] ?? 0;
    for (let bit = 0; bit < 8; bit++) if (((tag >>> bit) & 1) === 1) room[to + bit] = packed[from++] ?? 0;
    this.#end = to + 8;
    if (tag === 0xff) this.#verbatim = 8 * (packed[from] ?? 0);
    if (tag !== 0) return;
    for (let left = 8 * (packed[from] ?? 0); left > 0; ) {
      const size = Math.min(left, this.#room(1, left, sink).length - this.#end);
      this.#end += size;
      left -= size;
    }
  }

  #copy(chunk: Uint8Array, from: number, sink: FrameSink): number {
    const wanted = Math.min(this.#verbatim, chunk.length - from);
    const room = this.#room(1, wanted, sink);
    const size = Math.min(wanted, room.length - this.#end);
    room.set(chunk.subarray(from, from + size), this.#end);
    this.#end += size;
    this.#verbatim -= size;
    return from + size;
  }

  /** The output, with `least` bytes free from `#end` on, all zero; a new one is made for about `expected` bytes. */
  #room(least: number, expected: number, sink: FrameSink): Uint8Array {
    if (this.#output.length - this.#end >= least) return this.#output;
    this.#flush(sink);
    this.#output = new Uint8Array(Math.min(largestOutput, Math.max(256, 4 * expected)));
    return this.#output;
  }

  /** Frames may keep what they lie in, so nothing is used twice. */
  #flush(sink: FrameSink): void {
    const bytes = this.#output.subarray(0, this.#end);
    this.#output = noBytes;
    this.#end = 0;
    if (bytes.length > 0) this.#frames.push(bytes, sink);
  }
}

const noBytes: Uint8Array = new Uint8Array(0);

/** Bytes of a tag, of the word it describes, and of the count that follows a word of zeros or one without. */
function unitLength(tag: number): number {
  if (tag === 0) return 2;
  if (tag === 0xff) return longestUnit;
  let length = 1;
  for (let bits = tag; bits !== 0; bits &= bits - 1) length++;
  return length;
}

/**
 * The frame that `packed` is the packed form of.
 *
 * @throws CapnpError `invalid-message` unless it is exactly one, `limit-exceeded` if it is larger than allowed.
 */
export function unpackFrame(packed: Uint8Array, limits: MessageLimits = defaultLimits): Uint8Array {
  const parser = new PackedFrameParser(limits);
  const frames: Uint8Array[] = [];
  parser.push(packed, {
    frame(bytes, _view, start, end) {
      if (frames.length > 0) throw invalidMessage("Packed bytes hold more than one frame");
      frames.push(bytes.subarray(start, end));
    },
  });
  parser.end();
  const [frame] = frames;
  if (frame === undefined) throw invalidMessage("Packed bytes hold no frame");
  return frame;
}
