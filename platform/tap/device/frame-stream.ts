/** Bytes of the length before each frame: a 32-bit number, big-endian. */
export const lengthBytes = 4;

/** What a stream of frames may bring, at least: an Ethernet header; at most: 64 KiB of IP, its header, a VLAN tag. */
export const smallestFrame = 14;
export const largestFrame: number = 65_535 + 14 + 4;

/** Where the frames of a stream go. */
export interface FrameStreamHandler {
  frame(bytes: Uint8Array, view: DataView, start: number, end: number): void;
  /** The stream claims a frame of `length` bytes, which none has: what follows cannot be understood. */
  malformed(length: number): void;
}

/**
 * Cuts a stream of bytes into frames, each behind its length: the framing of QEMU's `-netdev stream` and of passt.
 * Frames that lie whole in a chunk are handed over in place; one that is spread over chunks is put together in
 * memory of its own.
 */
export class FrameStreamParser {
  readonly #handler: FrameStreamHandler;
  /** The length before a frame and the frame, as far as they have come. */
  #partial: Uint8Array = new Uint8Array(lengthBytes);
  #filled = 0;
  #stopped = false;

  constructor(handler: FrameStreamHandler) {
    this.#handler = handler;
  }

  /** The last chunk may have ended inside a frame. */
  get insideFrame(): boolean {
    return this.#filled > 0;
  }

  /** Gives the chunk's frames to the handler. Does nothing after `malformed` or `stop`. */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (this.#filled > 0 && at < chunk.length && !this.#stopped) at = this.#complete(chunk, at);
    if (at === chunk.length || this.#stopped) return;

    const bytes = new Uint8Array(chunk.buffer, 0, chunk.byteOffset + chunk.length);
    const view = new DataView(bytes.buffer);
    let start = chunk.byteOffset + at;
    while (bytes.length - start >= lengthBytes) {
      const length = view.getUint32(start);
      if (!this.#isPossible(length)) return;
      const end = start + lengthBytes + length;
      if (end > bytes.length) break;
      this.#handler.frame(bytes, view, start + lengthBytes, end);
      if (this.#stopped) return;
      start = end;
    }
    this.#keep(bytes.subarray(start));
  }

  /** Hands out nothing more. */
  stop(): void {
    this.#stopped = true;
  }

  /** Goes on with the frame that the last chunk left unfinished; returns where the chunk continues. */
  #complete(chunk: Uint8Array, at: number): number {
    const wanted = this.#partial.length - this.#filled;
    const piece = chunk.subarray(at, at + wanted);
    this.#partial.set(piece, this.#filled);
    this.#filled += piece.length;
    if (this.#filled < this.#partial.length) return at + piece.length;

    const frame = this.#partial;
    const view = new DataView(frame.buffer);
    if (frame.length === lengthBytes) {
      const length = view.getUint32(0);
      if (!this.#isPossible(length)) return at + piece.length;
      this.#partial = new Uint8Array(lengthBytes + length);
      this.#partial.set(frame);
    } else {
      this.#filled = 0;
      this.#partial = new Uint8Array(lengthBytes);
      this.#handler.frame(frame, view, lengthBytes, frame.length);
    }
    return at + piece.length;
  }

  #keep(rest: Uint8Array): void {
    if (rest.length === 0) return;
    const length = rest.length < lengthBytes ? 0 : new DataView(rest.buffer, rest.byteOffset, lengthBytes).getUint32(0);
    this.#partial = new Uint8Array(lengthBytes + length);
    this.#partial.set(rest);
    this.#filled = rest.length;
  }

  #isPossible(length: number): boolean {
    if (length >= smallestFrame && length <= largestFrame) return true;
    this.#stopped = true;
    this.#handler.malformed(length);
    return false;
  }
}
