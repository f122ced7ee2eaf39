import { CapnpError } from "../error.ts";
import type { StructBuilder } from "../message/index.ts";
import { AnswerSource } from "../protocol/answer-source.ts";
import type { Caller } from "../protocol/caller.ts";
import type { CallReceiver, Request } from "../protocol/hook.ts";
import { OutgoingCall, OutgoingResults } from "../rpc/outgoing-payload.ts";
import { Payload } from "../rpc/payload.ts";
import { Peer } from "../rpc/peer.ts";
import { uncaught } from "../rpc/uncaught.ts";
import { buildRequest, isFunction } from "./call.ts";
import type { CallContext } from "./call-context.ts";
import type { Client } from "./client.ts";
import type { LocalHook } from "./local-hook.ts";
import type { Method, ParamsArgument } from "./method.ts";
import type { MethodEntry } from "./server.ts";
import type { GatedCall, StreamGate } from "./stream-gate.ts";
import { isStreamResult } from "./stream-result.ts";

/** Bytes for results that a method fills in, when it does not say how many. */
const builtResultsHint = 256;

/**
 * - `waiting`: for its turn.
 * - `running`: the method is at work.
 * - `passed-on`: the method is at work, but another call answers this one.
 * - `over`: the method has returned, or is not going to be called.
 */
type LocalCallState = "waiting" | "running" | "passed-on" | "over";

/** A call that a server object of this vat answers. */
export class LocalCall extends AnswerSource implements CallContext<StructBuilder, object>, GatedCall {
  /** Keeps the server alive while it answers, whoever releases it meanwhile. */
  readonly #hook: LocalHook;
  readonly #entry: MethodEntry;
  readonly #request: Request;
  readonly #receiver: CallReceiver;
  #results: OutgoingResults | undefined;
  #builder: StructBuilder | undefined;
  #controller: AbortController | undefined;
  /** Where it may have to wait for its turn behind a stream call. */
  #gate: StreamGate | undefined;
  #state: LocalCallState = "waiting";
  /** Who has made a call that was passed on: the receiver may not know any more by the time that the method fails. */
  #tailCaller: Caller | undefined;
  #isAbandoned = false;
  #hasPipeline = false;

  /** Takes over `request`, which `paramsOf` can read. */
  constructor(hook: LocalHook, entry: MethodEntry, request: Request, receiver: CallReceiver) {
    super();
    this.#hook = hook.addReference();
    this.#entry = entry;
    this.#request = request;
    this.#receiver = receiver;
  }

  get isStream(): boolean {
    return isStreamResult(this.#entry.method.results);
  }

  /** Runs as soon as `gate` lets it. */
  enter(gate: StreamGate): void {
    this.#gate = gate;
    gate.enter(this);
  }

  refuse(error: CapnpError): void {
    this.#fail(error);
  }

  /** Calls the method; its synchronous part runs at once, so that calls arrive in their order. */
  run(): void {
    this.#state = "running";
    let returned: unknown;
    try {
      const params = paramsOf(this.#request).read(this.#entry.method.params);
      returned = this.#entry.invoke(this.#hook.server, params, this);
      if (isPromiseLike(returned)) {
        // What is no promise of JavaScript's own may settle twice.
        Promise.resolve(returned).then(
          (value) => this.#complete(value),
          (error) => this.#fail(error),
        );
        return;
      }
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#complete(returned);
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#isAbandoned && !this.#controller.signal.aborted) this.#controller.abort(cancelled());
    return this.#controller.signal;
  }

  get caller(): Caller | undefined {
    return this.#receiver.caller;
  }

  setPipeline(value: ParamsArgument<StructBuilder, object>): void {
    const { name, results: type } = this.#entry.method;
    this.#checkAnswering();
    if (this.#hasPipeline) throw new CapnpError("invalid-argument", `The pipeline of ${name} was set before`);
    this.#hasPipeline = true;
    const results = new OutgoingResults(isFunction(value) ? builtResultsHint : type.sizeHint(value));
    try {
      const builder = results.init(type);
      if (isFunction(value)) value(builder);
      else type.write(builder, value);
      this.#checkAnswering();
      results.disposeTaken();
    } catch (error) {
      results.release();
      throw error;
    }
    this.pipelineOnResults(results);
  }

  tailCall<ParamsBuilder, ParamsInit>(
    client: Client,
    method: Method<unknown, ParamsBuilder, ParamsInit, unknown, StructBuilder, never>,
    params: ParamsArgument<ParamsBuilder, ParamsInit>,
  ): void {
    this.#checkAnswering();
    const target = client.$hook;
    const request = buildRequest(target, method, params);
    try {
      this.#checkAnswering();
    } catch (error) {
      request.release();
      throw error;
    }
    this.#state = "passed-on";
    this.#tailCaller = this.caller;
    this.passOnCall(target, request, this.#receiver);
    // Last: `client` may have been given away with them.
    this.#results?.release();
  }

  /** @throws CapnpError `invalid-argument` unless it is up to the method what the call is answered with. */
  #checkAnswering(): void {
    if (this.#state === "running") return;
    const what = this.#state === "passed-on" ? "was passed on by a tail call" : "is over";
    throw new CapnpError("invalid-argument", `The call of ${this.#entry.method.name} ${what}`);
  }

  get results(): StructBuilder {
    this.#checkAnswering();
    return this.#builder ?? this.initResults(builtResultsHint);
  }

  initResults(sizeHint: number): StructBuilder {
    this.#checkAnswering();
    if (this.#builder !== undefined) throw new CapnpError("invalid-argument", "The results were begun before");
    this.#begin(sizeHint);
    return this.results;
  }

  #begin(sizeHint: number): OutgoingResults {
    const results = new OutgoingResults(sizeHint);
    this.#results = results;
    this.#builder = results.init(this.#entry.method.results);
    return results;
  }

  #complete(value: unknown): void {
    if (this.#state === "passed-on") {
      this.#over(undefined);
      return;
    }
    let results: OutgoingResults;
    try {
      results = this.#write(value);
    } catch (error) {
      this.#fail(error);
      return;
    }
    // Calls that are delivered now may use the context.
    this.#state = "over";
    results.disposeTaken();
    this.settle(results);
    if (this.#isAbandoned) results.release();
    else this.#receiver.results(results);
    this.#over(undefined);
  }

  /** Puts what the method returned into the results. */
  #write(value: unknown): OutgoingResults {
    const { name, results: type } = this.#entry.method;
    if (value === undefined) return this.#results ?? this.#begin(8 * (type.dataWords + type.pointerCount));
    if (typeof value !== "object" || value === null) {
      throw new CapnpError(
        "invalid-argument",
        `Method ${name} returned "${value}"; return an object or fill in context.results`,
      );
    }
    const results = this.#results ?? this.#begin(type.sizeHint(value));
    type.write(this.results, value);
    return results;
  }

  #fail(thrown: unknown): void {
    const isPassedOn = this.#state === "passed-on";
    this.#state = "over";
    const error = thrown instanceof CapnpError ? thrown : this.#internalError(thrown);
    if (error !== thrown && !this.#isAbandoned) this.#report(error, isPassedOn);
    if (isPassedOn) {
      this.#over(undefined);
      return;
    }
    this.#results?.release();
    this.settleFailed(error);
    if (!this.#isAbandoned) this.#receiver.failed(error);
    this.#over(error);
  }

  /** Nobody has meant to throw what is behind `error`. The caller learns of it, unless it gets the outcome of another call. */
  #report(error: CapnpError, isPassedOn: boolean): void {
    const caller = isPassedOn ? this.#tailCaller : this.caller;
    const isLogged = caller instanceof Peer && caller.methodFailed(error);
    if (isPassedOn && !isLogged) uncaught(error);
  }

  #internalError(cause: unknown): CapnpError {
    return new CapnpError("failed", `Internal error from ${this.#entry.method.name}`, { cause });
  }

  #over(error: CapnpError | undefined): void {
    this.#state = "over";
    this.#request.release();
    // What a cancelled call throws says nothing of the stream.
    if (this.#gate !== undefined && this.isStream) this.#gate.leave(this, this.#isAbandoned ? undefined : error);
    this.#hook.release();
  }

  protected override abandoned(): void {
    this.#isAbandoned = true;
    this.#controller?.abort(cancelled());
    if (this.#state !== "waiting") return;
    this.#gate?.withdraw(this);
    this.#over(undefined);
  }
}

/** What is to be read of a request. @throws CapnpError `invalid-argument` when it is none of this library. */
export function paramsOf(request: Request): Payload {
  const params = request instanceof OutgoingCall ? request.toPayload() : request;
  if (params instanceof Payload) return params;
  throw new CapnpError("invalid-argument", "Not a request of this library");
}

function cancelled(): CapnpError {
  return new CapnpError("cancelled", "The caller has cancelled the call");
}

function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
