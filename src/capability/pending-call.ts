import { CapnpError, reworded } from "../error.ts";
import type { ReadableStruct } from "../message/index.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";
import {
  type CallReceiver,
  type Results as CallResults,
  isSamePath,
  type PendingAnswer,
  type PipelinePath,
} from "../protocol/hook.ts";
import type { Carrier, Passenger } from "../rpc/carrier.ts";
import { creationStack } from "../rpc/leak-detector.ts";
import { OutgoingResults } from "../rpc/outgoing-payload.ts";
import { Payload } from "../rpc/payload.ts";
import { CallLimits, type CallLimitsOptions } from "./call-limits.ts";
import type { Client, ClientConstructor } from "./client.ts";
import type { PipelinedCall } from "./remote-promise.ts";

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

/** A call that waits for its results, or has them. There is one for each call, so it has no field that it can do without. */
export class PendingCall<Results> implements CallReceiver, Passenger, PipelinedCall {
  readonly #method: CalledMethod<Results>;
  readonly #resolve: (value: Results) => void;
  readonly #reject: (reason: unknown) => void;
  #answer: PendingAnswer | undefined;
  /** What it has ended with. */
  #outcome: Payload | CapnpError | undefined;
  /** One client for each path that was pipelined on. */
  #pipelined: PipelinedClient[] | undefined;
  #limits: CallLimits | undefined;

  constructor(method: CalledMethod<Results>, resolve: (value: Results) => void, reject: (reason: unknown) => void) {
    this.#method = method;
    this.#resolve = resolve;
    this.#reject = reject;
    const stack = creationStack();
    if (stack !== undefined) stacks.set(this, stack);
  }

  /** False when the call is over before it has begun, so that it need not be sent. */
  limit(options: CallLimitsOptions): boolean {
    const { signal, timeout } = options;
    if (signal === undefined && timeout === undefined) return true;
    if (signal?.aborted) {
      this.#cancel(signal.reason);
      return false;
    }
    try {
      this.#limits = new CallLimits(this.#method.name, options, (reason) => this.#cancel(reason));
      return true;
    } catch (error) {
      this.failed(CapnpError.from(error));
      return false;
    }
  }

  /** Its outcome is known. */
  get isOver(): boolean {
    return this.#outcome !== undefined;
  }

  departed(carrier: Carrier, _bytes: number): void {
    this.#limits?.departed(carrier);
  }

  /** The call is on its way, unless its outcome is known already. */
  sent(answer: PendingAnswer): void {
    if (this.#outcome === undefined) this.#answer = answer;
    else answer.release();
  }

  /** The results are for this vat. */
  tailCall(): undefined {}

  get caller(): undefined {
    return undefined;
  }

  results(results: CallResults): void {
    if (this.#outcome !== undefined) {
      results.release();
      return;
    }
    try {
      const payload = asPayload(results);
      this.#settle(payload);
      if (this.#pipelined !== undefined) {
        for (const { path, client } of this.#pipelined) payload.adopt(path, client);
      }
      if (payload.capabilities.length > 0) this.#own(payload);
      this.#resolve(payload.read(this.#method.results));
    } catch (error) {
      results.release();
      const explained = this.#explain(CapnpError.from(error));
      this.#settle(explained);
      this.#reject(explained);
    }
  }

  /** The capabilities that have come with `payload` belong to this call. */
  #own(payload: Payload): void {
    // Where no field could hold them nobody could give them back.
    if (this.#method.results.pointerCount === 0) payload.release();
    else payload.watch(this.#method, stacks.get(this));
  }

  failed(error: CapnpError): void {
    if (this.#outcome !== undefined) return;
    const explained = this.#explain(error);
    this.#settle(explained);
    this.#reject(explained);
  }

  pipeline<C extends Client>(path: PipelinePath, type: ClientConstructor<C>): C {
    const outcome = this.#outcome;
    if (outcome instanceof Payload) return outcome.clientAt(path, type);
    this.#pipelined ??= [];
    for (const known of this.#pipelined) {
      if (known.client instanceof type && isSamePath(known.path, path)) return known.client;
    }
    const client = new type(this.#answer?.pipeline(path) ?? new BrokenHook(outcome ?? cancelled()));
    this.#pipelined.push({ path, client });
    return client;
  }

  /** Cancels the call, or disposes the clients in its results and those that were pipelined on it. */
  dispose(): void {
    const outcome = this.#outcome;
    if (outcome === undefined) this.#cancel(cancelled());
    else if (outcome instanceof Payload) outcome.release();
    else this.#disposePipelined();
  }

  #cancel(reason: unknown): void {
    if (this.#outcome !== undefined) return;
    this.#settle(CapnpError.from(reason, "cancelled"));
    this.#reject(reason);
    // While one of them is in use, the peer has to go on.
    this.#disposePipelined();
  }

  #disposePipelined(): void {
    for (const { client } of this.#pipelined ?? []) client[Symbol.dispose]();
  }

  #settle(outcome: Payload | CapnpError): void {
    this.#outcome = outcome;
    this.#limits?.lift();
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.release();
  }

  #explain(error: CapnpError): CapnpError {
    const where = `${this.#method.name}: `;
    // A method that passes on what a call of the same method has failed with has said so.
    const message = error.message.startsWith(where) ? error.message : `${where}${error.message}`;
    return reworded(error, message);
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
