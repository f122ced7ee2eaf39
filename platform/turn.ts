/**
 * Runs work at the end of the turn: when the promises that are settled, and those that they settle, have run. Asked for
 * from a callback of the event loop itself, before any promise, the turn ends with that callback.
 */
export class Turn {
  readonly #waiting: (() => void)[] = [];
  readonly #inTick = (): void => this.#end();

  /** Calls `work` once, at the end of this turn. What `work` itself asks for joins the same end. */
  readonly atEnd = (work: () => void): void => {
    // A tick that is asked for by a promise's callback runs when there are no more of those.
    if (this.#waiting.push(work) === 1) process.nextTick(this.#inTick);
  };

  #end(): void {
    let done = 0;
    try {
      while (done < this.#waiting.length) this.#waiting[done++]?.();
    } finally {
      // What follows work that throws still has its turn.
      if (done === this.#waiting.length) this.#waiting.length = 0;
      else this.#waiting.splice(0, done);
      if (this.#waiting.length > 0) process.nextTick(this.#inTick);
    }
  }
}
