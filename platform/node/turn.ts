/** Something that has work to do at the end of the turn. */
export interface TurnEnd {
  turnEnded(): void;
}

/**
 * Runs work at the end of the turn: after the callback from the event loop has returned and all the promises that it
 * settled, and those that they settled, have run.
 *
 * Node runs ticks before microtasks when a callback returns, and after all microtasks when asked for from within one;
 * so the tick is asked for in a microtask.
 */
export class Turn {
  readonly #waiting: TurnEnd[] = [];
  readonly #settled: Promise<void> = Promise.resolve();
  readonly #inMicrotask = (): void => process.nextTick(this.#inTick);
  readonly #inTick = (): void => this.#end();

  /** Calls `work.turnEnded()` once, at the end of this turn. */
  atEnd(work: TurnEnd): void {
    if (this.#waiting.push(work) === 1) this.#settled.then(this.#inMicrotask);
  }

  #end(): void {
    // What the work itself asks for joins this end.
    for (let i = 0; i < this.#waiting.length; i++) this.#waiting[i]?.turnEnded();
    this.#waiting.length = 0;
  }
}
