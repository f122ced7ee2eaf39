import { CapnpError } from "../error.ts";
import { BrokenAnswer, BrokenHook } from "../protocol/broken-hook.ts";
import type { CallReceiver, Results as CallResults, Hook, PendingAnswer, PipelinePath } from "../protocol/hook.ts";
import type { Carrier, Passenger } from "../rpc/carrier.ts";
import type { Departure, FlowControl } from "../rpc/flow-control.ts";
import type { OutgoingCall } from "../rpc/outgoing-payload.ts";
import { noContent, Payload } from "../rpc/payload.ts";
import { type Stream, type StreamBatch, type StreamPiece, streamOf } from "./stream.ts";

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

class StreamCall implements CallReceiver, PendingAnswer, Passenger, StreamPiece {
  readonly #stream: Stream;
  readonly #batch: StreamBatch;
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
