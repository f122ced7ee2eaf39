import { CapnpError } from "../error.ts";
import type { Hook } from "../protocol/hook.ts";
import { callHint } from "../protocol/hook.ts";
import { OutgoingCall } from "../rpc/outgoing-payload.ts";
import type { Method, ParamsArgument } from "./method.ts";
import { PendingCall } from "./pending-call.ts";
import { PipelineCall, PipelinedAnswer } from "./pipeline-call.ts";
import { RemotePromise, type RemotePromiseConstructor } from "./remote-promise.ts";
import { callStream } from "./stream-call.ts";
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
  if (options !== undefined && !pending.limit(options)) return promise;
  let request: OutgoingCall;
  try {
    request = buildRequest(hook, method, params);
  } catch (error) {
    pending.failed(CapnpError.from(error, "invalid-argument"));
    return promise;
  }
  if (pending.isOver) {
    // Whoever has built the parameters has cancelled the call.
    request.release();
    return promise;
  }
  if (options?.timeout !== undefined) request.passenger = pending;
  if (method.results.pointerCount === 0) request.hints = callHint.noPromisePipelining;
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
  const call = new PipelineCall(answer, signal);
  RemotePromise.attach(promise, call);
  try {
    signal?.throwIfAborted();
    if (method.results.pointerCount === 0) throw notPipelined("Its results cannot hold capabilities to pipeline on");
    if (timeout !== undefined) throw notPipelined("A call that is only pipelined on has no answer that could be late");
    const request = buildRequest(hook, method, params);
    if (signal?.aborted === true) {
      request.release();
      throw signal.reason;
    }
    request.hints = callHint.onlyPromisePipeline;
    answer.sent(hook.call(request, answer));
    return notPipelined(`${method.name}: The call was made only to pipeline on it, so its results are not sent`);
  } catch (error) {
    answer.failed(CapnpError.from(error, "invalid-argument"));
    call.dispose();
    return error === signal?.reason ? error : answer.error;
  }
}

function notPipelined(message: string): CapnpError {
  return new CapnpError("invalid-argument", message);
}

/**
 * The message of a call of `method` on `target`, borrowed; whoever gets it sends or releases it.
 *
 * @throws what building the parameters throws, and CapnpError `invalid-argument` when `target` has been released meanwhile.
 */
export function buildRequest<ParamsBuilder, ParamsInit>(
  target: Hook,
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
    checkHeld(target);
    return request;
  } catch (error) {
    request.release();
    throw error;
  }
}

/** The code of a user has run, which may have given the last reference up. @throws CapnpError `invalid-argument`. */
export function checkHeld(target: Hook): void {
  if (target.references > 0) return;
  throw new CapnpError("invalid-argument", "The client was disposed while the call was prepared; keep a dup() of it");
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

function ignore(): void {}
