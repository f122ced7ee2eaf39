import { type CapnpError, reworded } from "../error.ts";
import type { Hook } from "../protocol/hook.ts";
import type { Carrier } from "../rpc/carrier.ts";
import type { FlowControl } from "../rpc/flow-control.ts";

/** A call that has left. */
export interface StreamPiece {
  /** More may follow. */
  admit(): void;
  /** An earlier call has failed. */
  refuse(error: CapnpError): void;
}

/** Stream calls that `settled` waits for together. */
export interface StreamBatch {
  unanswered: number;
  readonly done: PromiseWithResolvers<void>;
}

/**
 * The stream calls that were made by way of one capability.
 *
 * Each is sent at once. Its promise resolves when more may follow: at once while the bytes under way fit the window of the
 * connection, otherwise when enough of those before have been answered. The first that fails fails those that wait, and all
 * that follow.
 */
export class Stream {
  #error: CapnpError | undefined;
  /** The same, with the name of the method. */
  #explained: CapnpError | undefined;
  #carrier: Carrier | undefined;
  #flow: FlowControl | undefined;
  readonly #blocked = new Set<StreamPiece>();
  #isWatchingCarrier = false;
  /** Calls made since `settled` was called last, and in front of them those that it waits for. */
  readonly #batches: StreamBatch[] = [newBatch()];

  /** What the first call that failed has failed with. */
  get error(): CapnpError | undefined {
    return this.#error;
  }

  /** Resolves when all calls made so far have been answered; rejects then with the first error there was. */
  async settled(): Promise<void> {
    if (this.#last.unanswered > 0) this.#batches.push(newBatch());
    await this.#batches.at(-2)?.done.promise;
    if (this.#error !== undefined) throw this.#explained;
  }

  get #last(): StreamBatch {
    const last = this.#batches.at(-1);
    if (last === undefined) throw new Error("A stream always has a batch that is open");
    return last;
  }

  /** Used by `StreamCall`: it has been made. */
  begin(): StreamBatch {
    const batch = this.#last;
    batch.unanswered++;
    return batch;
  }

  /** Used by `StreamCall`: it has been answered, or cancelled. */
  end(batch: StreamBatch): void {
    batch.unanswered--;
    while (this.#batches.length > 1 && this.#batches[0]?.unanswered === 0) this.#batches.shift()?.done.resolve();
  }

  /** Used by `StreamCall`: it has failed. */
  fail(error: CapnpError, methodName: string): void {
    if (this.#error !== undefined) return;
    this.#error = error;
    this.#explained = reworded(error, `${methodName}: ${error.message}`);
    const blocked = [...this.#blocked];
    this.#blocked.clear();
    for (const call of blocked) call.refuse(error);
  }

  /** Used by `StreamCall`: it leaves by `carrier`. The window that it counts in. */
  depart(carrier: Carrier): FlowControl {
    if (this.#carrier === carrier && this.#flow !== undefined) return this.#flow;
    // What the capability was a promise for lives elsewhere.
    this.#carrier = carrier;
    this.#flow = carrier.createFlowControl();
    this.#admit();
    return this.#flow;
  }

  /** Used by `StreamCall`: it has left, and more may follow when there is room. */
  block(call: StreamPiece): void {
    if (this.#isOpen) {
      call.admit();
      return;
    }
    this.#blocked.add(call);
    this.#watchCarrier();
  }

  /** Used by `StreamCall`: nobody waits for it any more. */
  unblock(call: StreamPiece): void {
    this.#blocked.delete(call);
  }

  get #isOpen(): boolean {
    return this.#flow?.isOpen !== false && this.#carrier?.isClogged !== true;
  }

  /** Used by `StreamCall`: there may be room again. */
  checkRoom(): void {
    if (this.#blocked.size === 0) return;
    if (this.#isOpen) this.#admit();
    else this.#watchCarrier();
  }

  #admit(): void {
    const blocked = [...this.#blocked];
    this.#blocked.clear();
    for (const call of blocked) call.admit();
  }

  #watchCarrier(): void {
    const carrier = this.#carrier;
    if (this.#isWatchingCarrier || carrier?.isClogged !== true) return;
    this.#isWatchingCarrier = true;
    carrier.whenFlowing(() => {
      this.#isWatchingCarrier = false;
      this.checkRoom();
    });
  }
}

function newBatch(): StreamBatch {
  return { unanswered: 0, done: Promise.withResolvers() };
}

/** Streams live as long as the capability that they go to. */
const streams = new WeakMap<Hook, Stream>();

export function streamOf(hook: Hook): Stream {
  let stream = streams.get(hook);
  if (stream === undefined) {
    stream = new Stream();
    streams.set(hook, stream);
  }
  return stream;
}
