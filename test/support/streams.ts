import assert from "node:assert/strict";
import type { CallContext } from "../../src/index.ts";
import { Sink } from "./streams.capnp.ts";

/** A sink that works on a piece until the test says that it has done so. */
export class ManualSink extends Sink.Server {
  total = 0;
  isDisposed = false;
  /** Values of the calls that the method was run for. */
  readonly seen: number[] = [];
  readonly signals: AbortSignal[] = [];
  readonly #running: PromiseWithResolvers<void>[] = [];

  override write({ value }: Sink.WriteParams, context: CallContext<unknown>): Promise<void> {
    const running = Promise.withResolvers<void>();
    this.seen.push(value);
    this.signals.push(context.signal);
    this.total += value;
    this.#running.push(running);
    return running.promise;
  }

  override finish(): Sink.FinishResults.Init {
    return { total: this.total };
  }

  get isWorking(): boolean {
    return this.#running.length > 0;
  }

  /** The oldest call that runs is done. */
  done(): void {
    (this.#running.shift() ?? assert.fail("no call runs")).resolve();
  }

  /** The oldest call that runs fails. */
  fail(error: Error): void {
    (this.#running.shift() ?? assert.fail("no call runs")).reject(error);
  }

  [Symbol.dispose](): void {
    this.isDisposed = true;
  }
}

/** What has become of a promise so far. */
export class Outcome {
  state = "pending";

  static of(promise: PromiseLike<unknown>): Outcome {
    const outcome = new Outcome();
    promise.then(
      () => {
        outcome.state = "resolved";
      },
      (error: unknown) => {
        outcome.state = error instanceof Error ? error.message : String(error);
      },
    );
    return outcome;
  }
}
