import { CapnpError } from "../error.ts";

/** Counts the calls of a peer, in bytes, until they have been answered and are not needed any more. */
export class UnansweredCalls {
  readonly #limit: number;
  readonly #lessened: () => void;
  #bytes = 0;

  /** `lessened` is called whenever a call has gone. */
  constructor(limit: number, lessened: () => void) {
    this.#limit = limit;
    this.#lessened = lessened;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** True while no more should be read. */
  get isOver(): boolean {
    return this.#bytes > this.#limit;
  }

  /** Why a call that is here nevertheless cannot be taken. */
  get refusal(): CapnpError | undefined {
    if (this.#bytes <= 2 * this.#limit) return undefined;
    return new CapnpError("overloaded", `Too much is unanswered: calls of "${this.#bytes}" bytes`);
  }

  add(bytes: number): Receipt {
    this.#bytes += bytes;
    return new Receipt(this, bytes);
  }

  /** Used by `Receipt`. */
  remove(bytes: number): void {
    this.#bytes -= bytes;
    this.#lessened();
  }
}

/**
 * Stands for one call. A method that was cancelled may go on and keep its parameters, and a call that was passed on to
 * another vat is not answered though its message has gone: both have to happen.
 */
export class Receipt {
  readonly #calls: UnansweredCalls;
  readonly #bytes: number;
  #isAnswered = false;
  #isReleased = false;

  constructor(calls: UnansweredCalls, bytes: number) {
    this.#calls = calls;
    this.#bytes = bytes;
  }

  /** The Return has left. Idempotent. */
  answered(): void {
    if (this.#isAnswered) return;
    this.#isAnswered = true;
    if (this.#isReleased) this.#calls.remove(this.#bytes);
  }

  /** The message is not needed any more. Idempotent. */
  released(): void {
    if (this.#isReleased) return;
    this.#isReleased = true;
    if (this.#isAnswered) this.#calls.remove(this.#bytes);
  }
}
