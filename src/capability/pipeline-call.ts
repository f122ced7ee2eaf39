import { CapnpError, reworded } from "../error.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";
import {
  type CallReceiver,
  type Results as CallResults,
  type Hook,
  isSamePath,
  type PendingAnswer,
  type PipelinePath,
} from "../protocol/hook.ts";
import { creationStack, forget, type Holding, watch } from "../rpc/leak-detector.ts";
import type { Client, ClientConstructor } from "./client.ts";
import type { PipelinedCall } from "./remote-promise.ts";

/** A call that is made only to pipeline on it. Its results are not sent. */
export class PipelineCall implements PipelinedCall {
  readonly #answer: PipelinedAnswer;
  readonly #signal: AbortSignal | undefined;
  /** One client for each path that was pipelined on. */
  readonly #clients: { readonly path: PipelinePath; readonly client: Client }[] = [];

  /** Cancelled by `signal`, if that has not fired. */
  constructor(answer: PipelinedAnswer, signal: AbortSignal | undefined) {
    this.#answer = answer;
    this.#signal = signal;
    signal?.addEventListener("abort", this, { once: true });
    watch(this, answer);
  }

  /** The signal has fired; the call is its own listener. */
  handleEvent(): void {
    this.dispose();
  }

  /** The client for the capability at `path` of the results, the same one each time. */
  pipeline<C extends Client>(path: PipelinePath, type: ClientConstructor<C>): C {
    for (const known of this.#clients) {
      if (known.client instanceof type && isSamePath(known.path, path)) return known.client;
    }
    const client = new type(this.#answer.pipeline(path));
    this.#clients.push({ path, client });
    return client;
  }

  /** Gives up what was pipelined, and so the call when it still runs. Idempotent. */
  dispose(): void {
    this.#signal?.removeEventListener("abort", this);
    forget(this);
    this.#answer.release();
    for (const { client } of this.#clients) client[Symbol.dispose]();
  }
}

/** The answer to pipeline on, from when the call is made until it is not needed any more. */
export class PipelinedAnswer implements CallReceiver, Holding {
  readonly #method: { readonly name: string };
  readonly stack: string | undefined = creationStack();
  #answer: PendingAnswer | undefined;
  /** What an object of this vat has answered. */
  #results: CallResults | undefined;
  #error: CapnpError | undefined;

  constructor(method: { readonly name: string }) {
    this.#method = method;
  }

  /** The call is on its way, unless its outcome is known already. Takes over `answer`. */
  sent(answer: PendingAnswer): void {
    if (this.#results !== undefined || this.#error !== undefined) answer.release();
    else this.#answer = answer;
  }

  /** Why nothing can be pipelined any more, once that is so. */
  get error(): CapnpError | undefined {
    return this.#error;
  }

  /** A new reference to the capability at `path`. */
  pipeline(path: PipelinePath): Hook {
    const from = this.#results?.capability(path) ?? this.#answer?.pipeline(path);
    return from ?? new BrokenHook(this.#error ?? new CapnpError("cancelled", "The call was cancelled"));
  }

  results(results: CallResults): void {
    if (this.#error !== undefined) {
      results.release();
      return;
    }
    this.#results = results;
    this.#releaseAnswer();
  }

  failed(error: CapnpError): void {
    this.#error ??= reworded(error, `${this.#method.name}: ${error.message}`);
    this.#releaseAnswer();
  }

  /** The results are for this vat. */
  tailCall(): undefined {}

  get caller(): undefined {
    return undefined;
  }

  get holder(): string {
    return `what is pipelined on ${this.#method.name}`;
  }

  /** Idempotent. */
  release(): number {
    const isHeld = this.#answer !== undefined || this.#results !== undefined;
    this.#error ??= new CapnpError("cancelled", "The call was cancelled");
    this.#results?.release();
    this.#results = undefined;
    this.#releaseAnswer();
    return isHeld ? 1 : 0;
  }

  #releaseAnswer(): void {
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.release();
  }
}
