import type { Limits } from "../limits.ts";

const never = Number.POSITIVE_INFINITY;

/**
 * When to acknowledge (RFC 9293 3.8.6.3, RFC 5681 4.2): with the next data, at the end of the batch when two full
 * segments have come or something is odd, and after the delay at the latest.
 */
export class Acknowledgements {
  deadline: number = never;
  readonly #limits: Limits;
  #bytes = 0;
  #waiting = false;
  #atOnce = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** In-order data has come. */
  received(bytes: number, segmentSize: number, now: number): void {
    this.#bytes += bytes;
    this.#waiting = true;
    if (this.#bytes >= 2 * segmentSize) this.#atOnce = true;
    else if (this.deadline === never) this.deadline = now + this.#limits.acknowledgementDelay;
  }

  /** The peer waits for this one. */
  demand(): void {
    this.#waiting = true;
    this.#atOnce = true;
  }

  /** True when one must leave now, with data or alone. */
  isDue(now: number): boolean {
    return this.#waiting && (this.#atOnce || this.deadline <= now);
  }

  /** One has left. */
  sent(): void {
    this.deadline = never;
    this.#bytes = 0;
    this.#waiting = false;
    this.#atOnce = false;
  }
}
