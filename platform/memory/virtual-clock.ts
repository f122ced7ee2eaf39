import { CapnpError } from "../../src/error.ts";
import type { Clock, Timer } from "../../src/platform.ts";
import { TimerHeap, type TimerHeapEntry } from "./timer-heap.ts";

/**
 * A clock that stands still until it is driven, and the scheduler of everything that happens in memory: what happens
 * is a sequence of turns, each one task and all the promises that it settles. The order depends on nothing but the
 * program: first the ends of turns, then tasks by their moment, and those of one moment in the order of scheduling.
 *
 * A test drives it in one of three ways, each of which runs the turns that are due and lets promises run after each:
 *
 *     await clock.advance(5000);      // five seconds pass
 *     await clock.runUntilIdle();     // time passes until nothing is left to happen
 *     const reply = await clock.run(() => echo.ping({ msg: "hi" })); // time passes until the promise settles
 *
 * What is awaited in between must come from this clock: a promise of the real world (a file, a socket) is not waited for.
 */
export class VirtualClock implements Clock {
  #now = 0;
  #order = 0;
  readonly #timers = new TimerHeap();
  #ends: (() => void)[] = [];

  now(): number {
    return this.#now;
  }

  timer(expired: () => void): Timer {
    const entry: TimerHeapEntry = { deadline: 0, order: 0, index: -1, expired };
    return {
      schedule: (deadline) => {
        this.#timers.remove(entry);
        entry.deadline = Math.max(deadline, this.#now);
        entry.order = this.#order++;
        this.#timers.add(entry);
      },
      cancel: () => this.#timers.remove(entry),
    };
  }

  /** Runs `task` in a turn of its own, `delay` milliseconds from now. */
  after(delay: number, task: () => void): void {
    this.#timers.add({ deadline: this.#now + delay, order: this.#order++, index: -1, expired: task });
  }

  /** Runs `task` when this turn is over. */
  atTurnEnd(task: () => void): void {
    this.#ends.push(task);
  }

  /** When the next thing happens: `now()` when something is due, Infinity when nothing is left. */
  nextDeadline(): number {
    if (this.#ends.length > 0) return this.#now;
    return this.#timers.first()?.deadline ?? Number.POSITIVE_INFINITY;
  }

  /**
   * Runs the ends of the turn, or else the next task, setting the time to its moment. False when nothing is left.
   * Promises have not run yet when it returns: `advance`, `runUntilIdle` and `run` see to that.
   */
  step(): boolean {
    if (this.#ends.length > 0) {
      const ends = this.#ends;
      this.#ends = [];
      for (const end of ends) end();
      return true;
    }
    const entry = this.#timers.first();
    if (entry === undefined) return false;
    this.#timers.remove(entry);
    this.#now = entry.deadline;
    entry.expired();
    return true;
  }

  /** Lets `milliseconds` pass. */
  async advance(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    await promisesToRun();
    while (this.nextDeadline() <= until) {
      this.step();
      await promisesToRun();
    }
    this.#now = until;
  }

  /** Lets time pass until nothing is left to happen; rejects after `limit` turns, since a periodic timer never ends. */
  async runUntilIdle(limit = 1_000_000): Promise<void> {
    await promisesToRun();
    for (let turns = 0; this.step(); turns++) {
      if (turns === limit) throw new CapnpError("limit-exceeded", `Not idle after ${limit} turns`);
      await promisesToRun();
    }
  }

  /**
   * Lets time pass until what `body` returns has settled, and gives its result. Rejects when nothing is left to
   * happen and it still has not.
   */
  async run<T>(body: () => Promise<T>): Promise<T> {
    let settled = false;
    const result = body();
    const settle = () => {
      settled = true;
    };
    result.then(settle, settle);
    await promisesToRun();
    while (!settled) {
      if (!this.step()) throw new CapnpError("failed", "Nothing is left to happen, and the promise has not settled");
      await promisesToRun();
    }
    return result;
  }
}

/** A tick asked for in a microtask comes when all microtasks have run, whatever they settle. */
async function promisesToRun(): Promise<void> {
  await undefined;
  await new Promise<void>((resolve) => process.nextTick(resolve));
}
