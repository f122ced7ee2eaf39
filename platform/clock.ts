import type { Clock, Timer } from "../src/platform.ts";

/** What setTimeout can wait at most; longer waits are taken in several steps. */
const longestDelay = 2 ** 31 - 1;

/** Node's monotonic clock. */
export function createNodeClock(): Clock {
  return {
    now: () => performance.now(),
    timer: (expired) => new NodeTimer(expired),
  };
}

/**
 * A timer that is moved to a later moment leaves its timeout running and waits on when that one fires, since
 * deadlines are moved far more often than they are reached.
 */
class NodeTimer implements Timer {
  readonly #expired: () => void;
  readonly #fire: () => void;
  #deadline = Number.POSITIVE_INFINITY;
  #timeout: NodeJS.Timeout | undefined;
  /** When `#timeout` fires. */
  #wakeUp = 0;

  constructor(expired: () => void) {
    this.#expired = expired;
    this.#fire = () => this.#fired();
  }

  schedule(deadline: number): void {
    this.#deadline = deadline;
    if (this.#timeout !== undefined) {
      if (this.#wakeUp <= deadline) return;
      clearTimeout(this.#timeout);
    }
    this.#start();
  }

  cancel(): void {
    clearTimeout(this.#timeout);
    this.#timeout = undefined;
  }

  #start(): void {
    const now = performance.now();
    const delay = Math.min(Math.max(Math.ceil(this.#deadline - now), 1), longestDelay);
    this.#wakeUp = now + delay;
    this.#timeout = setTimeout(this.#fire, delay);
    this.#timeout.unref();
  }

  #fired(): void {
    // Node counts in whole milliseconds and may fire a fraction early.
    if (performance.now() < this.#deadline) {
      this.#start();
      return;
    }
    this.#timeout = undefined;
    this.#expired();
  }
}
