/**
 * Runs work at the end of the turn: after the callback from the event loop has returned and all the promises that it
 * settled, and those that they settled, have run.
 *
 * Node runs ticks before microtasks when a callback returns, and after all microtasks when asked for from within one;
 * so the tick is asked for in a microtask.
 */
export class Turn {
  readonly #waiting: (() => void)[] = [];
  readonly #settled: Promise<void> = Promise.resolve();
  readonly #inMicrotask = (): void => process.nextTick(this.#inTick);
  readonly #inTick = (): void => this.#end();

  /** Calls `work` once, at the end of this turn. What `work` itself asks for joins the same end. */
  readonly atEnd = (work: () => void): void => {
    if (this.#waiting.push(work) === 1) this.#settled.then(this.#inMicrotask);
  };

  #end(): void {
    let done = 0;
    try {
      while (done < this.#waiting.length) this.#waiting[done++]?.();
    } finally {
      // What follows work that throws still has its turn.
      if (done === this.#waiting.length) this.#waiting.length = 0;
      else this.#waiting.splice(0, done);
      if (this.#waiting.length > 0) this.#settled.then(this.#inMicrotask);
    }
  }
}
