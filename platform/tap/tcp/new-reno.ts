import type { CongestionControl } from "./congestion.ts";

/** Segments in the first window (RFC 6928). */
const initialSegments = 10;

/** NewReno: slow start, congestion avoidance, fast recovery (RFC 5681, RFC 6582), counting bytes (RFC 3465). */
export class NewReno implements CongestionControl {
  window = 0;
  #threshold: number = Number.MAX_SAFE_INTEGER;
  #segmentSize = 0;
  /** Bytes acknowledged in congestion avoidance towards the next increase. */
  #credit = 0;

  start(segmentSize: number, synLost: boolean): void {
    this.#segmentSize = segmentSize;
    // A SYN that was lost is a sign of congestion (RFC 5681 3.1).
    this.window = synLost ? segmentSize : initialSegments * segmentSize;
  }

  acknowledged(bytes: number, limited: boolean): void {
    if (!limited) return;
    if (this.window < this.#threshold) {
      this.window += Math.min(bytes, 2 * this.#segmentSize);
      return;
    }
    this.#credit += bytes;
    if (this.#credit >= this.window) {
      this.#credit -= this.window;
      this.window += this.#segmentSize;
    }
  }

  lossDetected(flight: number): void {
    this.#halve(flight);
    this.window = this.#threshold + 3 * this.#segmentSize;
  }

  duplicate(): void {
    this.window += this.#segmentSize;
  }

  partial(bytes: number): void {
    this.window = Math.max(this.window - bytes, 0) + (bytes >= this.#segmentSize ? this.#segmentSize : 0);
    this.window = Math.max(this.window, this.#segmentSize);
  }

  recovered(flight: number): void {
    // RFC 6582 3.2 step 3, option 1: no burst when little is on its way.
    this.window = Math.min(this.#threshold, Math.max(flight, this.#segmentSize) + this.#segmentSize);
    this.#credit = 0;
  }

  timedOut(flight: number, first: boolean): void {
    if (first) this.#halve(flight);
    this.window = this.#segmentSize;
  }

  idle(): void {
    this.window = Math.min(this.window, initialSegments * this.#segmentSize);
  }

  #halve(flight: number): void {
    this.#threshold = Math.max(Math.floor(flight / 2), 2 * this.#segmentSize);
    this.#credit = 0;
  }
}
