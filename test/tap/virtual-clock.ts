import type { Clock, Timer } from "../../src/platform.ts";

/** A clock that stands still until it is advanced. */
export class VirtualClock implements Clock {
  readonly #timers = new Set<VirtualTimer>();
  #now = 1000;

  now(): number {
    return this.#now;
  }

  timer(expired: () => void): Timer {
    return new VirtualTimer(this.#timers, expired);
  }

  /** When the next timer runs out. */
  next(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const timer of this.#timers) next = Math.min(next, timer.deadline);
    return next;
  }

  /** Lets time pass until `moment`, running out one timer after the other; `settle` is called after each. */
  advanceTo(moment: number, settle: () => void = () => {}): void {
    for (;;) {
      const next = this.next();
      if (next > moment) break;
      this.#now = Math.max(this.#now, next);
      for (const timer of [...this.#timers]) if (timer.deadline <= this.#now) timer.fire();
      settle();
    }
    this.#now = Math.max(this.#now, moment);
  }
}

class VirtualTimer implements Timer {
  deadline: number = Number.POSITIVE_INFINITY;
  readonly #timers: Set<VirtualTimer>;
  readonly #expired: () => void;

  constructor(timers: Set<VirtualTimer>, expired: () => void) {
    this.#timers = timers;
    this.#expired = expired;
  }

  schedule(deadline: number): void {
    this.deadline = deadline;
    this.#timers.add(this);
  }

  cancel(): void {
    this.#timers.delete(this);
  }

  fire(): void {
    this.#timers.delete(this);
    this.#expired();
  }
}
