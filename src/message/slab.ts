import { CapnpError } from "../error.ts";

/** One large zeroed buffer that messages are built in, one after the other. */
export class Slab {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Bytes handed out, from the start. Everything behind is zero. */
  used = 0;

  constructor(size: number) {
    const buffer = new ArrayBuffer(size);
    this.bytes = new Uint8Array(buffer);
    this.view = new DataView(buffer);
  }
}

export interface SlabOptions {
  /** Size of a slab. Default 1 MiB. */
  readonly slabBytes?: number | undefined;
}

const defaultSlabBytes = 1024 * 1024;

/**
 * Hands out zeroed memory by moving a mark forward.
 *
 * A full slab is left to the collector: regions of it may still wait to be written or be read in this vat, and nothing needs
 * to know when they are done with (docs/encoding.md, "Slabs"). Slabs of less than 256 KiB cost three times as much for the
 * same bytes.
 */
export class SlabAllocator {
  readonly #slabBytes: number;
  #current: Slab;

  constructor(options: SlabOptions = {}) {
    const slabBytes = options.slabBytes ?? defaultSlabBytes;
    if (!Number.isInteger(slabBytes) || slabBytes < 8 || slabBytes % 8 !== 0) {
      throw new CapnpError("invalid-argument", `Option slabBytes must be a positive multiple of 8, not "${slabBytes}"`);
    }
    this.#slabBytes = slabBytes;
    this.#current = new Slab(slabBytes);
  }

  /** A slab with at least `size` bytes left (a multiple of 8); the caller moves `used` over what it takes. */
  slabWith(size: number): Slab {
    const current = this.#current;
    if (current.used + size <= current.bytes.length) return current;
    // A large message gets a slab of its own, so that it does not waste the rest of the current one.
    if (size > this.#slabBytes >> 2) return new Slab(size);
    this.#current = new Slab(this.#slabBytes);
    return this.#current;
  }
}
