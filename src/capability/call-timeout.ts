import { CapnpError } from "../error.ts";
import type { Timer } from "../platform.ts";
import type { Carrier } from "../rpc/carrier.ts";

/** Gives up a call that has not been answered some time after it left. */
export class CallTimeout {
  readonly #milliseconds: number;
  readonly #expired: (error: CapnpError) => void;
  #timer: Timer | undefined;

  /** @throws CapnpError `invalid-argument` when `milliseconds` is not a number above 0. */
  constructor(milliseconds: number, expired: (error: CapnpError) => void) {
    if (!(milliseconds > 0 && Number.isFinite(milliseconds))) {
      throw new CapnpError(
        "invalid-argument",
        `The timeout is "${milliseconds}": it must be a number of milliseconds above 0`,
      );
    }
    this.#milliseconds = milliseconds;
    this.#expired = expired;
  }

  /** The call leaves by `carrier`. */
  start(carrier: Carrier): void {
    this.#timer = carrier.timer(() =>
      this.#expired(new CapnpError("timed-out", `No answer after "${this.#milliseconds}" milliseconds`)),
    );
    this.#timer.schedule(carrier.now() + this.#milliseconds);
  }

  /** The call is over. Idempotent. */
  cancel(): void {
    this.#timer?.cancel();
  }
}
