import { measureFrame } from "./frame.ts";
import { invalidMessage } from "./invalid-message.ts";
import { defaultLimits, type MessageLimits } from "./limits.ts";

export interface FrameSink {
  /**
   * `bytes[start..end)` is one whole frame, header included; `view` has the extent of `bytes`. The frame may be kept for
   * as long as whoever pushed the chunk leaves it alone.
   */
  frame(bytes: Uint8Array, view: DataView, start: number, end: number): void;
}

const noBytes: Uint8Array = new Uint8Array(0);
const noView: DataView = new DataView(noBytes.buffer);

/** Room for the beginning of a frame, at least. */
const smallestBuffer = 256;

/** What waits for the rest of its frame may keep the memory of its chunk alive when it is no less than this share of it. */
const leastShare = 1 / 32;

/**
 * Cuts a stream of bytes into frames, however it arrives. A frame that lies in one chunk is not copied, nor is one in chunks
 * that lie one behind the other in memory; any other that crosses chunks is put together in a buffer of its own, which never
 * grows beyond twice the bytes received.
 */
export class FrameParser {
  readonly #limits: MessageLimits;
  /** The beginning of a frame that is not whole yet, and the bytes of it that are there. */
  #bytes: Uint8Array = noBytes;
  #view: DataView = noView;
  #received = 0;
  /** `#bytes` is the end of a chunk, and not a buffer of our own. */
  #isBorrowed = false;

  constructor(limits: MessageLimits = defaultLimits) {
    this.#limits = limits;
  }

  /**
   * Gives every frame that `chunk` completes to `sink`. Nobody may write to `chunk` any more.
   *
   * @throws CapnpError `limit-exceeded` for a header that claims too much, `invalid-message` for one that is wrong; what
   * the sink throws passes through. The rest of the stream cannot be understood after that.
   */
  push(chunk: Uint8Array, sink: FrameSink): void {
    if (this.#isBorrowed) this.#pushBehind(chunk, sink);
    else this.#push(chunk, sink);
  }

  /** The beginning of a frame lies at the end of a chunk, and `chunk` perhaps right behind it. */
  #pushBehind(chunk: Uint8Array, sink: FrameSink): void {
    const bytes = this.#bytes;
    this.#forget();
    if (chunk.buffer === bytes.buffer && chunk.byteOffset === bytes.byteOffset + bytes.length) {
      chunk = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length + chunk.length);
    } else {
      this.#append(bytes, 0, bytes.length, 0);
    }
    this.#push(chunk, sink);
  }

  #push(chunk: Uint8Array, sink: FrameSink): void {
    const end = chunk.length;
    let offset = this.#received === 0 ? 0 : this.#completeFrame(chunk, sink);
    if (offset === end) return;
    const view = new DataView(chunk.buffer, chunk.byteOffset, end);
    while (offset < end) {
      const size = measureFrame(view, offset, end, this.#limits);
      if (size === 0 || size > end - offset) {
        if (end - offset < leastShare * chunk.buffer.byteLength) this.#append(chunk, offset, end, size);
        else this.#borrow(chunk.subarray(offset));
        return;
      }
      const start = offset;
      offset += size;
      sink.frame(chunk, view, start, offset);
    }
  }

  /** Says that the stream is over. @throws CapnpError `invalid-message` in the middle of a frame. */
  end(): void {
    if (this.#received === 0) return;
    throw invalidMessage(`Stream ends in the middle of a frame, after "${this.#received}" bytes of it`);
  }

  /** Adds bytes of `chunk` to the frame that is not whole yet, and returns the offset of the first byte behind it. */
  #completeFrame(chunk: Uint8Array, sink: FrameSink): number {
    let offset = 0;
    for (;;) {
      const received = this.#received;
      const size = measureFrame(this.#view, 0, received, this.#limits);
      if (size === 0 && offset === chunk.length) return offset;
      // Until the header is whole, no more than what it is known to need is taken in.
      const wanted = size === 0 ? headerLength(this.#view, received) : size;
      const end = Math.min(chunk.length, offset + wanted - received);
      this.#append(chunk, offset, end, size);
      offset = end;
      if (size === 0) continue;
      if (this.#received < size) return offset;
      const bytes = this.#bytes;
      const view = this.#view;
      this.#forget();
      sink.frame(bytes, view, 0, size);
      return offset;
    }
  }

  #borrow(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#received = bytes.length;
    this.#isBorrowed = true;
  }

  #forget(): void {
    this.#bytes = noBytes;
    this.#view = noView;
    this.#received = 0;
    this.#isBorrowed = false;
  }

  /** `size` is that of the whole frame, 0 while it is unknown. */
  #append(chunk: Uint8Array, start: number, end: number, size: number): void {
    const received = this.#received + end - start;
    if (received > this.#bytes.length) {
      const room = Math.max(2 * received, smallestBuffer);
      const bytes = new Uint8Array(size === 0 ? room : Math.min(room, size));
      bytes.set(this.#bytes.subarray(0, this.#received));
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer);
    }
    this.#bytes.set(start === 0 && end === chunk.length ? chunk : chunk.subarray(start, end), this.#received);
    this.#received = received;
  }
}

/** Bytes of the header that begins a frame, as far as `received` bytes of it tell. */
function headerLength(view: DataView, received: number): number {
  if (received < 4) return 8;
  return (4 + 4 * (view.getUint32(0, true) + 1) + 7) & ~7;
}
