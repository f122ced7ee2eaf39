import { CapnpError } from "../error.ts";
import { wordAligned } from "./pointer.ts";

/**
 * One large zeroed buffer that messages are built in, one after the other: whole words, as those are handed out.
 *
 * It is held once for each message in it that somebody may still need, and once for each flow in which bytes of it wait.
 * When all have let go it is taken back, and its memory used again. Whoever cannot say when it is done with a slab, as a
 * reader in the same vat, holds it and never lets go: then it is the collector's.
 */
export class Slab {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView;
  /** Bytes handed out, from the start. Everything behind is zero. */
  used = 0;
  #holds = 0;
  /** Called when the last hold is gone. */
  readonly #takeBack: ((slab: Slab) => void) | undefined;

  constructor(buffer: ArrayBuffer, takeBack?: (slab: Slab) => void) {
    this.bytes = new Uint8Array(buffer);
    this.view = new DataView(buffer);
    this.#takeBack = takeBack;
  }

  get isHeld(): boolean {
    return this.#holds > 0;
  }

  hold(): void {
    this.#holds++;
  }

  /** Hands out `size` bytes, held, and returns the offset of the first. */
  take(size: number): number {
    const start = this.used;
    this.used = start + size;
    this.#holds++;
    return start;
  }

  /** Undoes one `hold`. */
  letGo(): void {
    if (--this.#holds === 0) this.#takeBack?.(this);
  }
}

export interface SlabOptions {
  /** Size of a slab. Default 1 MiB. */
  readonly slabBytes?: number | undefined;
  /** Slabs kept to be used again, at most; 0 leaves all to the collector. Default 4. */
  readonly idleSlabs?: number | undefined;
}

const defaultSlabBytes = 1024 * 1024;
const defaultIdleSlabs = 4;

/**
 * Hands out zeroed memory by moving a mark forward. Slabs of less than 256 KiB cost three times as much for the same bytes
 * when they are new.
 */
export class SlabAllocator {
  readonly #slabBytes: number;
  readonly #idleSlabs: number;
  /** Memory of slabs that have been taken back, and how much of it is not zero. */
  readonly #idle: { readonly buffer: ArrayBuffer; readonly used: number }[] = [];
  #current: Slab;

  constructor(options: SlabOptions = {}) {
    const slabBytes = options.slabBytes ?? defaultSlabBytes;
    if (!Number.isInteger(slabBytes) || slabBytes < 8 || slabBytes % 8 !== 0) {
      throw new CapnpError("invalid-argument", `Option slabBytes must be a positive multiple of 8, not "${slabBytes}"`);
    }
    const idleSlabs = options.idleSlabs ?? defaultIdleSlabs;
    if (!Number.isInteger(idleSlabs) || idleSlabs < 0) {
      throw new CapnpError("invalid-argument", `Option idleSlabs must be a whole number from 0, not "${idleSlabs}"`);
    }
    this.#slabBytes = slabBytes;
    this.#idleSlabs = idleSlabs;
    this.#current = this.#create();
  }

  /** A slab with at least `size` bytes left (a multiple of 8); the caller takes them. */
  slabWith(size: number): Slab {
    const current = this.#current;
    if (current.used + size <= current.bytes.length) return current;
    // A large message gets a slab of its own, so that it does not waste the rest of the current one. It is longer, because
    // hints leave out a little, for which another segment would be as large again.
    if (size > this.#slabBytes >> 2) return new Slab(new ArrayBuffer(size + wordAligned(size >> 6)));
    if (!current.isHeld) this.#keep(current);
    this.#current = this.#create();
    return this.#current;
  }

  #create(): Slab {
    const idle = this.#idle.pop();
    if (idle === undefined) return new Slab(new ArrayBuffer(this.#slabBytes), this.#takeBack);
    const slab = new Slab(idle.buffer, this.#takeBack);
    slab.bytes.fill(0, 0, idle.used);
    return slab;
  }

  readonly #takeBack = (slab: Slab): void => {
    if (slab !== this.#current) this.#keep(slab);
  };

  /** Whoever still looks at the slab, against the rules, loses it: views of a buffer that was transferred are empty. */
  #keep(slab: Slab): void {
    if (this.#idle.length >= this.#idleSlabs) return;
    this.#idle.push({ buffer: slab.bytes.buffer.transfer(), used: slab.used });
  }
}
