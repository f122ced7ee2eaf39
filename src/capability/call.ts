import { CapnpError } from "../error.ts";
import type { ReadableStruct } from "../message/index.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";
import type { CallReceiver, Results as CallResults, Hook, PendingAnswer, PipelinePath } from "../protocol/hook.ts";
import { callHint, isSamePath } from "../protocol/hook.ts";
import type { Carrier, Passenger } from "../rpc/carrier.ts";
import { creationStack } from "../rpc/leak-detector.ts";
import { OutgoingCall, OutgoingResults } from "../rpc/outgoing-payload.ts";
import { Payload } from "../rpc/payload.ts";
import { CallTimeout } from "./call-timeout.ts";
import type { Client, ClientConstructor } from "./client.ts";
import type { Method, ParamsArgument } from "./method.ts";
import { PipelineCall, PipelinedAnswer } from "./pipeline-call.ts";
import { RemotePromise, type RemotePromiseConstructor } from "./remote-promise.ts";
import { callStream } from "./stream.ts";
import { isStreamResult } from "./stream-result.ts";

export interface CallOptions {
  /**
   * Aborting it cancels the call: the promise rejects with the signal's reason, the peer is told, and clients pipelined on
   * the call are disposed.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds, more than 0, that the peer has to answer once the call has left, on the clock of the platform. When they
   * are over the call is cancelled in the same way, and the promise rejects with `timed-out`. Calls that wait for a promise
   * of this vat, or that an object of this vat answers, have all the time they want: for those there is `signal`.
   */
  readonly timeout?: number | undefined;
  /**
   * The call is made only to pipeline on it: the peer keeps the results and does not send them, so that the promise
   * rejects with `invalid-argument` if anyone looks at it. Dispose it when you are done with what was pipelined.
   */
  readonly onlyPipeline?: boolean | undefined;
}

/** Bytes for parameters that a function fills in, so that their size is not known before. */
const builtParamsHint = 256;

/** Sends a call. What goes wrong, also in building the parameters, rejects the promise. */
export function call<
  Params,
  ParamsBuilder,
  ParamsInit,
  Results,
  ResultsBuilder,
  ResultsInit,
  P extends RemotePromise<Results>,
>(
  hook: Hook,
  method: Method<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>,
  type: RemotePromiseConstructor<Results, P>,
  params: ParamsArgument<ParamsBuilder, ParamsInit>,
  options: CallOptions | undefined,
): P {
  const promise = newPromise(type);
  if (options?.onlyPipeline === true) {
    const reject = rejectNew;
    reject(pipelineOnly(hook, method, promise, params, options));
    // Whoever only pipelines never looks at the promise.
    promise.catch(ignore);
    return promise;
  }
  // The two belong to `promise`, so what resolves it takes its results.
  const pending = new PendingCall<Results>(method, resolveNew as (value: Results) => void, rejectNew);
  RemotePromise.attach(promise, pending);
  if (options?.signal !== undefined && !pending.cancelWith(options.signal)) return promise;
  let request: OutgoingCall;
  try {
    if (options?.timeout !== undefined) pending.endAfter(options.timeout);
    request = buildRequest(method, params);
  } catch (error) {
    pending.failed(CapnpError.from(error, "invalid-argument"));
    return promise;
  }
  if (options?.timeout !== undefined) request.passenger = pending;
  if (method.results.pointerCount === 0) request.hints = callHint.noPromisePipelining;
  const stack = creationStack();
  if (stack !== undefined) stacks.set(pending, stack);
  const isStream = isStreamResult(method.results);
  pending.sent(isStream ? callStream(hook, method.name, request, pending) : hook.call(request, pending));
  return promise;
}

/** Makes a call to pipeline on. Returns what those learn who nevertheless look at `promise`. */
function pipelineOnly<ParamsBuilder, ParamsInit>(
  hook: Hook,
  method: Method<unknown, ParamsBuilder, ParamsInit, unknown, unknown, never>,
  promise: RemotePromise<unknown>,
  params: ParamsArgument<ParamsBuilder, ParamsInit>,
  { signal, timeout }: CallOptions,
): unknown {
  const answer = new PipelinedAnswer(method);
  RemotePromise.attach(promise, new PipelineCall(answer, signal));
  try {
    signal?.throwIfAborted();
    if (method.results.pointerCount === 0) throw notPipelined("Its results cannot hold capabilities to pipeline on");
    if (timeout !== undefined) throw notPipelined("A call that is only pipelined on has no answer that could be late");
    const request = buildRequest(method, params);
    request.hints = callHint.onlyPromisePipeline;
    answer.sent(hook.call(request, answer));
    return notPipelined(`${method.name}: The call was made only to pipeline on it, so its results are not sent`);
  } catch (error) {
    answer.failed(CapnpError.from(error, "invalid-argument"));
    return error === signal?.reason ? error : answer.error;
  }
}

function notPipelined(message: string): CapnpError {
  return new CapnpError("invalid-argument", message);
}

/** The message of a call of `method`; whoever gets it sends or releases it. */
export function buildRequest<ParamsBuilder, ParamsInit>(
  method: Method<unknown, ParamsBuilder, ParamsInit, unknown, unknown, never>,
  params: ParamsArgument<ParamsBuilder, ParamsInit>,
): OutgoingCall {
  const { interfaceLow, interfaceHigh, methodId, params: type } = method;
  const isBuilt = isFunction(params);
  const sizeHint = isBuilt ? builtParamsHint : type.sizeHint(params);
  const request = new OutgoingCall(interfaceLow, interfaceHigh, methodId, sizeHint);
  try {
    const builder = request.init(type);
    if (isBuilt) params(builder);
    else type.write(builder, params);
    return request;
  } catch (error) {
    request.release();
    throw error;
  }
}

/** True for a function that fills in a builder. */
export function isFunction<Builder, Init>(params: ParamsArgument<Builder, Init>): params is (params: Builder) => void {
  return typeof params === "function";
}

// The executor of a promise runs while the promise is made, so what it is given can be handed over in variables: a
// closure for each call would cost more than the record of the call.
let resolveNew: (value: never) => void = ignore;
let rejectNew: (reason: unknown) => void = ignore;

function capture(resolve: (value: never) => void, reject: (reason: unknown) => void): void {
  resolveNew = resolve;
  rejectNew = reject;
}

function newPromise<Results, P extends RemotePromise<Results>>(type: RemotePromiseConstructor<Results, P>): P {
  // `await` takes the fast way only for promises whose constructor is Promise itself.
  if (type.prototype.constructor !== Promise) Object.defineProperty(type.prototype, "constructor", { value: Promise });
  return new type(capture);
}

/** Where calls were made, for reports of leaks that want to know it. */
const stacks = new WeakMap<CallReceiver, string>();

interface PipelinedClient {
  readonly path: PipelinePath;
  readonly client: Client;
}

/** What a call needs to know of its method once it is sent. */
export interface CalledMethod<Results> {
  readonly name: string;
  readonly results: ReadableStruct<Results> & { readonly pointerCount: number };
}

/** A call that waits for its results, or has them. */
export class PendingCall<Results> implements CallReceiver, Passenger {
  readonly #method: CalledMethod<Results>;
  readonly #resolve: (value: Results) => void;
  readonly #reject: (reason: unknown) => void;
  #isSettled = false;
  #answer: PendingAnswer | undefined;
  #payload: Payload | undefined;
  #error: CapnpError | undefined;
  /** One client for each path that was pipelined on. */
  #pipelined: PipelinedClient[] | undefined;
  #signal: AbortSignal | undefined;
  #timeout: CallTimeout | undefined;

  constructor(method: CalledMethod<Results>, resolve: (value: Results) => void, reject: (reason: unknown) => void) {
    this.#method = method;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** False when `signal` has fired already, so that the call need not be sent. */
  cancelWith(signal: AbortSignal): boolean {
    if (signal.aborted) {
      this.#cancel(signal.reason);
      return false;
    }
    this.#signal = signal;
    signal.addEventListener("abort", this, { once: true });
    return true;
  }

  /** @throws CapnpError `invalid-argument` when `milliseconds` is not a time. */
  endAfter(milliseconds: number): void {
    this.#timeout = new CallTimeout(milliseconds, (error) => this.#cancel(this.#explain(error)));
  }

  departed(carrier: Carrier, _bytes: number): void {
    this.#timeout?.start(carrier);
  }

  /** The signal has fired; the call is its own listener. */
  handleEvent(): void {
    this.#cancel(this.#signal?.reason);
  }

  /** The call is on its way, unless its outcome is known already. */
  sent(answer: PendingAnswer): void {
    if (this.#isSettled) answer.release();
    else this.#answer = answer;
  }

  /** The results are for this vat. */
  tailCall(): undefined {}

  get caller(): undefined {
    return undefined;
  }

  results(results: CallResults): void {
    if (this.#isSettled) {
      results.release();
      return;
    }
    this.#settle();
    try {
      const payload = asPayload(results);
      this.#payload = payload;
      for (const { path, client } of this.#pipelined ?? []) payload.adopt(path, client);
      if (payload.capabilities.length > 0) this.#own(payload);
      this.#resolve(payload.read(this.#method.results));
    } catch (error) {
      results.release();
      this.#payload = undefined;
      this.#error = this.#explain(CapnpError.from(error));
      this.#reject(this.#error);
    }
  }

  /** The capabilities that have come with `payload` belong to this call. */
  #own(payload: Payload): void {
    // Where no field could hold them nobody could give them back.
    if (this.#method.results.pointerCount === 0) payload.release();
    else payload.watch(this.#method, stacks.get(this));
  }

  failed(error: CapnpError): void {
    if (this.#isSettled) return;
    this.#settle();
    this.#error = this.#explain(error);
    this.#reject(this.#error);
  }

  /** The client for the capability at `path` of the results, the same one each time. */
  pipeline<C extends Client>(path: PipelinePath, type: ClientConstructor<C>): C {
    if (this.#error !== undefined) return new type(new BrokenHook(this.#error));
    if (this.#payload !== undefined) return this.#payload.clientAt(path, type);
    for (const known of this.#pipelined ?? []) {
      if (known.client instanceof type && isSamePath(known.path, path)) return known.client;
    }
    const client = new type(this.#answer?.pipeline(path) ?? new BrokenHook(cancelled()));
    this.#pipelined ??= [];
    this.#pipelined.push({ path, client });
    return client;
  }

  /** Cancels the call, or disposes the clients in its results. */
  dispose(): void {
    if (!this.#isSettled) this.#cancel(cancelled());
    this.#payload?.release();
  }

  #cancel(reason: unknown): void {
    if (this.#isSettled) return;
    this.#settle();
    this.#error = CapnpError.from(reason, "cancelled");
    this.#reject(reason);
    // While one of them is in use, the peer has to go on.
    for (const { client } of this.#pipelined ?? []) client[Symbol.dispose]();
  }

  #settle(): void {
    this.#isSettled = true;
    this.#signal?.removeEventListener("abort", this);
    this.#timeout?.cancel();
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.release();
  }

  #explain(error: CapnpError): CapnpError {
    const where = `${this.#method.name}: `;
    // A method that passes on what a call of the same method has failed with has said so.
    const message = error.message.startsWith(where) ? error.message : `${where}${error.message}`;
    return new CapnpError(error.code, message, { cause: error });
  }
}

function asPayload(results: CallResults): Payload {
  const payload = results instanceof OutgoingResults ? results.toPayload() : results;
  if (payload instanceof Payload) return payload;
  throw new CapnpError("invalid-argument", "Not results of this library");
}

function cancelled(): CapnpError {
  return new CapnpError("cancelled", "The call was cancelled");
}

function ignore(): void {}
