import type { OnReadOpts } from "node:net";

/** Bytes of the first slab of a flow; most flows are short or quiet. */
const smallestSlab = 8 * 1024;
/** Bytes of the slabs of a flow that reads much at a time. */
const largestSlab = 256 * 1024;
/** Bytes that a read must find room for. */
const leastRoom = 4 * 1024;
/** A slab that has taken fewer reads is followed by one twice as large. */
const fewReads = 16;
/** A slab that has taken more reads is followed by one half as large. */
const manyReads = 64;

/**
 * Memory that a socket's reads go to, one after the other, so that a read costs no allocation but its view. What
 * was read is never written again: its owner may keep it. Slabs follow the size of the reads, from 8 to 256 KiB, so that
 * a flow costs little while it is idle, however long it has been in use.
 *
 * Chunks of a slab lie one behind the other, so that a message which crosses them is whole in memory. Every eighth byte of
 * the stream lies on a word of Cap'n Proto.
 *
 * A slab belongs to one flow, since the room for the next read is handed to the kernel's side ahead of time.
 */
export class ReadSlab {
  /** Node's option for reading into memory of ours instead of through a stream. */
  readonly onread: OnReadOpts;
  #slab = new Uint8Array(smallestSlab);
  #used = 0;
  #reads = 0;
  /** Bytes read so far, modulo a word. */
  #position = 0;

  /** Calls `read` with every chunk. */
  constructor(read: (chunk: Uint8Array) => void) {
    this.onread = {
      buffer: () => this.#room(),
      callback: (length) => {
        read(this.#take(length));
        return true;
      },
    };
  }

  #room(): Uint8Array {
    if (this.#slab.length - this.#used < leastRoom) {
      this.#slab = new Uint8Array(this.#nextSize());
      this.#used = this.#position;
      this.#reads = 0;
    }
    return this.#slab.subarray(this.#used);
  }

  #nextSize(): number {
    const size = this.#slab.length;
    if (this.#reads < fewReads) return Math.min(size * 2, largestSlab);
    return this.#reads > manyReads ? Math.max(size / 2, smallestSlab) : size;
  }

  #take(length: number): Uint8Array {
    const start = this.#used;
    this.#used = start + length;
    this.#reads += 1;
    this.#position = (this.#position + length) & 7;
    return this.#slab.subarray(start, start + length);
  }
}
