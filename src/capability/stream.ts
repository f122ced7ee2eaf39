import { CapnpError } from "../error.ts";
import { BrokenAnswer, BrokenHook } from "../protocol/broken-hook.ts";
import type { CallReceiver, Results as CallResults, Hook, PendingAnswer, PipelinePath } from "../protocol/hook.ts";
import type { Carrier, Passenger } from "../rpc/carrier.ts";
import type { Departure, FlowControl } from "../rpc/flow-control.ts";
import type { OutgoingCall } from "../rpc/outgoing-payload.ts";
import { noContent, Payload } from "../rpc/payload.ts";

/** Stream calls that `settled` waits for together. */
interface Batch {
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
  readonly #blocked = new Set<StreamCall>();
  #isWatchingCarrier = false;
  /** Calls made since `settled` was called last, and in front of them those that it waits for. */
  readonly #batches: Batch[] = [newBatch()];

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

  get #last(): Batch {
    const last = this.#batches.at(-1);
    if (last === undefined) throw new Error("A stream always has a batch that is open");
    return last;
  }

  /** Used by `StreamCall`: it has been made. */
  begin(): Batch {
    const batch = this.#last;
    batch.unanswered++;
    return batch;
  }

  /** Used by `StreamCall`: it has been answered, or cancelled. */
  end(batch: Batch): void {
    batch.unanswered--;
    while (this.#batches.length > 1 && this.#batches[0]?.unanswered === 0) this.#batches.shift()?.done.resolve();
  }

  /** Used by `StreamCall`: it has failed. */
  fail(error: CapnpError, methodName: string): void {
    if (this.#error !== undefined) return;
    this.#error = error;
    this.#explained = new CapnpError(error.code, `${methodName}: ${error.message}`, { cause: error });
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
  block(call: StreamCall): void {
    if (this.#isOpen) {
      call.admit();
      return;
    }
    this.#blocked.add(call);
    this.#watchCarrier();
  }

  /** Used by `StreamCall`: nobody waits for it any more. */
  unblock(call: StreamCall): void {
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

function newBatch(): Batch {
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

/** The promise of a call, which gets its outcome: the results here say only that more may follow. */
export type StreamCaller = Pick<CallReceiver, "results" | "failed"> & Passenger;

/** Makes a call of a stream method; takes over `request`. */
export function callStream(hook: Hook, methodName: string, request: OutgoingCall, caller: StreamCaller): PendingAnswer {
  const stream = streamOf(hook);
  if (stream.error !== undefined) {
    request.release();
    caller.failed(stream.error);
    return new BrokenAnswer(stream.error);
  }
  const call = new StreamCall(stream, methodName, caller);
  request.passenger = call;
  call.sent(hook.call(request, call));
  return call;
}

class StreamCall implements CallReceiver, PendingAnswer, Passenger {
  readonly #stream: Stream;
  readonly #batch: Batch;
  readonly #methodName: string;
  readonly #caller: StreamCaller;
  #answer: PendingAnswer | undefined;
  #carrier: Carrier | undefined;
  #flow: FlowControl | undefined;
  #departure: Departure | undefined;
  /** The caller still waits. */
  #isWaiting = true;
  #isAnswered = false;

  constructor(stream: Stream, methodName: string, caller: StreamCaller) {
    this.#stream = stream;
    this.#methodName = methodName;
    this.#caller = caller;
    this.#batch = stream.begin();
  }

  /** The call is on its way, unless it has been answered already. */
  sent(answer: PendingAnswer): void {
    if (this.#isAnswered) answer.release();
    else this.#answer = answer;
  }

  departed(carrier: Carrier, bytes: number): void {
    this.#caller.departed(carrier, bytes);
    const flow = this.#stream.depart(carrier);
    this.#carrier = carrier;
    this.#flow = flow;
    this.#departure = flow.sent(bytes, carrier.now());
    const { error } = this.#stream;
    if (error === undefined) this.#stream.block(this);
    else this.refuse(error);
  }

  /** More may follow. */
  admit(): void {
    if (!this.#isWaiting) return;
    this.#isWaiting = false;
    this.#caller.results(nothing);
  }

  /** An earlier call has failed. */
  refuse(error: CapnpError): void {
    if (!this.#isWaiting) return;
    this.#isWaiting = false;
    this.#caller.failed(error);
  }

  results(results: CallResults): void {
    results.release();
    this.#answered();
    this.admit();
  }

  failed(error: CapnpError): void {
    this.refuse(error);
    this.#stream.fail(error, this.#methodName);
    this.#answered();
  }

  tailCall(): undefined {}

  get caller(): undefined {
    return undefined;
  }

  #answered(): void {
    this.#isAnswered = true;
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.release();
    this.#stream.unblock(this);
    if (this.#departure !== undefined) this.#flow?.answered(this.#departure, this.#carrier?.now() ?? 0);
    this.#stream.end(this.#batch);
    this.#stream.checkRoom();
  }

  pipeline(_path: PipelinePath): Hook {
    return new BrokenHook(noCapabilities());
  }

  /** The caller waits no more: because it has been told to go on, or because it cancels. */
  release(): void {
    if (!this.#isWaiting) return;
    this.#isWaiting = false;
    this.#answered();
  }
}

/** The results of a call whose answer may still be to come; it has no capabilities to release. */
const nothing: Payload = emptyPayload();

function emptyPayload(): Payload {
  const bytes = Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  const payload = new Payload(bytes, new DataView(bytes.buffer), 0, bytes.length);
  payload.contentPointer = noContent;
  return payload;
}

function noCapabilities(): CapnpError {
  return new CapnpError("failed", "Stream calls have no results to pipeline on");
}
