import type { Limits } from "../limits.ts";

/** The retransmission timeout (RFC 6298), from round trips that were measured on segments sent once (Karn's algorithm). */
export class RoundTrip {
  readonly #limits: Limits;
  /** Milliseconds; 0 before the first measurement. */
  smoothed = 0;
  variation = 0;
  #base: number;
  #backoff = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#base = limits.initialRetransmissionTimeout;
  }

  /** Milliseconds to wait for an acknowledgement. */
  get timeout(): number {
    return Math.min(this.#base * 2 ** this.#backoff, this.#limits.maximumRetransmissionTimeout);
  }

  measured(milliseconds: number): void {
    if (this.smoothed === 0) {
      this.smoothed = milliseconds;
      this.variation = milliseconds / 2;
    } else {
      this.variation = 0.75 * this.variation + 0.25 * Math.abs(this.smoothed - milliseconds);
      this.smoothed = 0.875 * this.smoothed + 0.125 * milliseconds;
    }
    const timeout = this.smoothed + Math.max(1, 4 * this.variation);
    this.#base = Math.max(timeout, this.#limits.minimumRetransmissionTimeout);
  }

  /** The timeout has run out: the next one is twice as long. */
  backOff(): void {
    this.#backoff++;
  }

  /** New data was acknowledged. */
  progressed(): void {
    this.#backoff = 0;
  }
}
