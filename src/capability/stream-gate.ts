import { type CapnpError, reworded } from "../error.ts";

/** A call that may have to wait for a stream call. */
export interface GatedCall {
  /** The next call has to wait until this one is over. */
  readonly isStream: boolean;
  run(): void;
  /** An earlier stream call has failed. */
  refuse(error: CapnpError): void;
}

/**
 * Keeps the calls of one object in their order while a stream method of it runs: all calls made meanwhile wait for it, so
 * that a stream method need not cope with a second piece while it works on the first. Once a stream call has failed, all
 * calls that follow fail (both as in C++): what comes behind a piece that is missing is worth nothing.
 */
export class StreamGate {
  /** The stream call that runs. */
  #running: GatedCall | undefined;
  #error: CapnpError | undefined;
  #isOpening = false;
  /** A set: what is given up meanwhile must not pile up. */
  readonly #waiting = new Set<GatedCall>();

  /** Runs `call` now, or when it is its turn. */
  enter(call: GatedCall): void {
    if (this.#running === undefined && !this.#isOpening) this.#run(call);
    else this.#waiting.add(call);
  }

  /** `call` is over: `error` says what it has failed with. Only stream calls say so. */
  leave(call: GatedCall, error: CapnpError | undefined): void {
    if (this.#running !== call) return;
    this.#running = undefined;
    if (error !== undefined) {
      const message = `An earlier stream call has failed: ${error.message}`;
      this.#error ??= reworded(error, message);
    }
    if (!this.#isOpening) this.#open();
  }

  /** `call`, which waits, is not wanted any more. */
  withdraw(call: GatedCall): void {
    this.#waiting.delete(call);
  }

  #run(call: GatedCall): void {
    if (this.#error !== undefined) {
      call.refuse(this.#error);
      return;
    }
    if (call.isStream) this.#running = call;
    call.run();
  }

  #open(): void {
    this.#isOpening = true;
    for (const call of this.#waiting) {
      this.#waiting.delete(call);
      this.#run(call);
      if (this.#running !== undefined) break;
    }
    this.#isOpening = false;
  }
}
