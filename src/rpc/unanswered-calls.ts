import { CapnpError } from "../error.ts";
import type { RpcLimits } from "./limits.ts";

/** Counts the calls of a peer until they have been answered and are not needed any more, and their bytes. */
export class UnansweredCalls {
  readonly #limits: Pick<RpcLimits, "unansweredBytes" | "answers">;
  readonly #lessened: () => void;
  #bytes = 0;
  /** Those that were cancelled while their method runs on are among them, but not among the answers of the connection. */
  #calls = 0;

  /** `lessened` is called whenever a call has gone. */
  constructor(limits: Pick<RpcLimits, "unansweredBytes" | "answers">, lessened: () => void) {
    this.#limits = limits;
    this.#lessened = lessened;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** True while no more should be read. */
  get isOver(): boolean {
    return this.#bytes > this.#limits.unansweredBytes || this.#calls > this.#limits.answers;
  }

  /** Why a call that is here nevertheless cannot be taken. */
  get refusal(): CapnpError | undefined {
    const { unansweredBytes, answers } = this.#limits;
    if (this.#bytes > 2 * unansweredBytes) {
      return new CapnpError("overloaded", `Too much is unanswered: calls of "${this.#bytes}" bytes`);
    }
    if (this.#calls <= 2 * answers) return undefined;
    return new CapnpError("overloaded", `Too many calls run on though they were cancelled: "${this.#calls}"`);
  }

  add(bytes: number): Receipt {
    this.#bytes += bytes;
    this.#calls++;
    return new Receipt(this, bytes);
  }

  /** Used by `Receipt`. */
  remove(bytes: number): void {
    this.#bytes -= bytes;
    this.#calls--;
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
