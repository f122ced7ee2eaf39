/** Lets `rate` events a second pass, and as many at once. */
export class TokenBucket {
  readonly #rate: number;
  #tokens: number;
  #filledAt = Number.NEGATIVE_INFINITY;

  constructor(rate: number) {
    this.#rate = rate;
    this.#tokens = rate;
  }

  take(now: number): boolean {
    if (this.#tokens < 1) {
      this.#tokens = Math.min(this.#rate, this.#tokens + ((now - this.#filledAt) * this.#rate) / 1000);
      this.#filledAt = now;
      if (this.#tokens < 1) return false;
    } else if (this.#tokens >= this.#rate) {
      this.#filledAt = now;
    }
    this.#tokens--;
    return true;
  }
}
