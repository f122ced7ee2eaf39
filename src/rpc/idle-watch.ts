import { CapnpError } from "../error.ts";
import type { Clock, Timer } from "../platform.ts";

/** Milliseconds after which a peer of which nothing is heard counts as dead; undefined: never. */
export type IdleTimeout = number | undefined;

/** @throws CapnpError `invalid-argument`. */
export function checkIdleTimeout(timeout: IdleTimeout): IdleTimeout {
  if (timeout === undefined || (Number.isFinite(timeout) && timeout > 0)) return timeout;
  throw new CapnpError(
    "invalid-argument",
    `Option idleTimeout must be a positive number of milliseconds, not "${timeout}"`,
  );
}

export interface IdleWatchOptions {
  readonly clock: Clock;
  readonly timeout: number;
  /**
   * True when silence says nothing now, as since the last time that this was called the peer has been taking what is sent to
   * it, or could not be heard.
   */
  readonly isExcused: () => boolean;
  /** Asks the peer for a sign of life. */
  readonly ask: () => void;
  /** It has given none. */
  readonly dead: () => void;
}

/** Notices a peer that has gone without a word: asks it after half of the time, and gives it the other half to answer. */
export class IdleWatch {
  readonly #options: IdleWatchOptions;
  readonly #timer: Timer;
  #heardAt: number;
  #isAsked = false;

  constructor(options: IdleWatchOptions) {
    this.#options = options;
    this.#heardAt = options.clock.now();
    this.#timer = options.clock.timer(() => this.#expired());
    this.#schedule(this.#heardAt);
  }

  /** Something has come from the peer. The timer stays: it is looked at when it expires. */
  heard(): void {
    this.#heardAt = this.#options.clock.now();
    this.#isAsked = false;
  }

  stop(): void {
    this.#timer.cancel();
  }

  #schedule(from: number): void {
    this.#timer.schedule(from + this.#options.timeout / 2);
  }

  #expired(): void {
    const { clock, timeout, isExcused, ask, dead } = this.#options;
    const now = clock.now();
    if (isExcused()) this.heard();
    if (now - this.#heardAt < timeout / 2) {
      this.#schedule(this.#heardAt);
    } else if (this.#isAsked) {
      dead();
    } else {
      // However late the timer is, a peer is asked before it is given up.
      this.#schedule(now);
      this.#isAsked = true;
      ask();
    }
  }
}
