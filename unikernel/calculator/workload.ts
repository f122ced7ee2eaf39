import { CapnpError, type Clock } from "../../src/index.ts";

export interface WorkloadLimits {
  /** Calls of functions at a time, by all clients. Default 10,000. */
  readonly running: number;
  /** Calls of functions after which everything else has its turn. Default 1,000. */
  readonly perTurn: number;
}

/**
 * Keeps what clients have calculated in bounds. A few functions that call one another twice take longer than anyone lives:
 * that must neither stop the event loop nor fill the memory.
 */
export class Workload {
  readonly #clock: Clock;
  readonly #limits: WorkloadLimits;
  #running = 0;
  #inTurn = 0;
  #nextTurn: Promise<void> | undefined;

  constructor(clock: Clock, limits: Partial<WorkloadLimits> = {}) {
    this.#clock = clock;
    this.#limits = { running: 10_000, perTurn: 1000, ...limits };
  }

  /** Runs `call` when it has its turn. @throws CapnpError `overloaded` when too much runs, the reason of `signal`. */
  async run<Result>(call: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const { running, perTurn } = this.#limits;
    if (this.#running >= running) {
      throw new CapnpError(
        "overloaded",
        `Too much is calculated at a time: the limit is "${running}" calls of functions`,
      );
    }
    this.#running += 1;
    try {
      while (this.#inTurn >= perTurn) {
        this.#nextTurn ??= this.#turn();
        await this.#nextTurn;
      }
      this.#inTurn += 1;
      signal.throwIfAborted();
      return await call();
    } finally {
      this.#running -= 1;
    }
  }

  async #turn(): Promise<void> {
    await new Promise<void>((resolve) => this.#clock.timer(resolve).schedule(this.#clock.now()));
    this.#inTurn = 0;
    this.#nextTurn = undefined;
  }
}
