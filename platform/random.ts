import type { Entropy } from "../src/platform.ts";

/** Bytes taken from the entropy at a time. */
const block = 256;

/** Numbers drawn from an entropy: deterministic when the entropy is seeded. */
export class Random {
  readonly #entropy: Entropy;
  readonly #bytes = new Uint8Array(block);
  readonly #view = new DataView(this.#bytes.buffer);
  #used: number = block;

  constructor(entropy: Entropy) {
    this.#entropy = entropy;
  }

  /** An integer of 32 bits, unsigned. */
  uint32(): number {
    if (this.#used === block) {
      this.#entropy.fill(this.#bytes);
      this.#used = 0;
    }
    const value = this.#view.getUint32(this.#used, true);
    this.#used += 4;
    return value;
  }

  /** A number from 0 up to but not including 1. */
  fraction(): number {
    return this.uint32() / 2 ** 32;
  }

  /** An integer from 0 up to but not including `bound`. */
  below(bound: number): number {
    return Math.floor(this.fraction() * bound);
  }

  /** True with a probability of `probability`. Draws nothing when it is 0. */
  chance(probability: number): boolean {
    return probability > 0 && this.fraction() < probability;
  }
}
