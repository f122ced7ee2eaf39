import { CapnpError } from "../error.ts";
import type { Timer } from "../platform.ts";
import type { Carrier } from "../rpc/carrier.ts";

export interface CallLimitsOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number | undefined;
}

/** Ends a call that has not been answered: when a signal fires, or some time after the call has left. */
export class CallLimits {
  readonly #methodName: string;
  readonly #options: CallLimitsOptions;
  readonly #end: (reason: unknown) => void;
  #timer: Timer | undefined;

  /** @throws CapnpError `invalid-argument` when the timeout is not a number above 0. */
  constructor(methodName: string, options: CallLimitsOptions, end: (reason: unknown) => void) {
    this.#methodName = methodName;
    this.#options = options;
    this.#end = end;
    const { signal, timeout = 1 } = options;
    if (!(timeout > 0 && Number.isFinite(timeout))) {
      throw new CapnpError(
        "invalid-argument",
        `The timeout is "${timeout}": it must be a number of milliseconds above 0`,
      );
    }
    signal?.addEventListener("abort", this, { once: true });
  }

  /** The call leaves by `carrier`. */
  departed(carrier: Carrier): void {
    const { timeout } = this.#options;
    if (timeout === undefined) return;
    const message = `${this.#methodName}: No answer after "${timeout}" milliseconds`;
    this.#timer = carrier.timer(() => this.#end(new CapnpError("timed-out", message)));
    this.#timer.schedule(carrier.now() + timeout);
  }

  /** The signal has fired, whose listener this is. */
  handleEvent(): void {
    this.#end(this.#options.signal?.reason);
  }

  /** The call is over. */
  lift(): void {
    this.#options.signal?.removeEventListener("abort", this);
    this.#timer?.cancel();
  }
}
