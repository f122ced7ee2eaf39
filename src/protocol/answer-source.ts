import type { CapnpError } from "../error.ts";
import { BrokenHook } from "./broken-hook.ts";
import { type CallReceiver, Hook, type PendingAnswer, type PipelinePath, type Request, type Results } from "./hook.ts";

/**
 * An answer that is made in this vat: calls pipelined on it wait in one queue, in the order in which they were made
 * whatever their path, and are delivered when it settles.
 */
export abstract class AnswerSource implements PendingAnswer {
  #references = 1;
  #settled = false;
  #error: CapnpError | undefined;
  /** The hooks that wait to learn what they are. */
  #hooks: PipelineHook[] | undefined;
  #queue: QueuedCall[] | undefined;

  pipeline(path: PipelinePath): Hook {
    if (this.#error !== undefined) return new BrokenHook(this.#error);
    if (this.#settled) throw new Error("Cannot pipeline on an answer that has settled");
    const hook = new PipelineHook(this, path);
    this.#references++;
    this.#hooks ??= [];
    this.#hooks.push(hook);
    return hook;
  }

  release(): void {
    if (--this.#references === 0 && !this.#settled) this.abandoned();
  }

  /** Nobody waits for this answer any more. */
  protected abstract abandoned(): void;

  protected get isSettled(): boolean {
    return this.#settled;
  }

  /** Points the hooks at what they turned out to be and delivers the queue. `results` stay the caller's. */
  protected settle(results: Results): void {
    this.#settled = true;
    if (this.#hooks !== undefined) this.#deliver(results);
  }

  protected settleFailed(error: CapnpError): void {
    this.#settled = true;
    this.#error = error;
    if (this.#hooks !== undefined) this.#deliver(undefined);
  }

  #deliver(results: Results | undefined): void {
    const error = this.#error;
    for (const hook of this.#hooks ?? []) {
      if (hook.references === 0) continue;
      hook.target = results !== undefined ? results.capability(hook.path) : error && new BrokenHook(error);
    }
    this.#hooks = undefined;
    // A call made while the queue is delivered joins its end, or it would overtake those that wait.
    for (let next = 0; this.#queue !== undefined && next < this.#queue.length; next++) {
      this.#queue[next]?.deliver();
    }
    this.#queue = undefined;
  }

  /** Used by the hooks of this source only. */
  enqueue(hook: PipelineHook, request: Request, receiver: CallReceiver): PendingAnswer {
    const call = new QueuedCall(hook, request, receiver);
    this.#queue ??= [];
    this.#queue.push(call);
    return call;
  }

  /** True while calls on a hook of this source have to wait their turn. */
  get isQueueing(): boolean {
    return !this.#settled || this.#queue !== undefined;
  }
}

/** A capability in the results of an `AnswerSource`. */
class PipelineHook extends Hook {
  readonly path: PipelinePath;
  readonly #source: AnswerSource;
  target: Hook | undefined;

  constructor(source: AnswerSource, path: PipelinePath) {
    super();
    this.#source = source;
    this.path = path;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.target === undefined || this.#source.isQueueing) return this.#source.enqueue(this, request, receiver);
    return this.target.call(request, receiver);
  }

  override settled(): Hook {
    return this.target === undefined || this.#source.isQueueing ? this : this.target.settled();
  }

  protected override dispose(): void {
    this.target?.release();
    this.#source.release();
  }

  override toString(): string {
    return this.target === undefined ? `promise([${this.path.join(",")}])` : `promise -> ${this.target}`;
  }
}

/** A call that waits for its target. It is itself something to pipeline on. */
class QueuedCall extends AnswerSource implements CallReceiver {
  readonly #hook: Hook & { readonly target: Hook | undefined };
  readonly #request: Request;
  readonly #receiver: CallReceiver;
  #delivered: PendingAnswer | undefined;
  #abandoned = false;

  constructor(hook: PipelineHook, request: Request, receiver: CallReceiver) {
    super();
    this.#hook = hook.addReference();
    this.#request = request;
    this.#receiver = receiver;
  }

  deliver(): void {
    const { target } = this.#hook;
    if (this.#abandoned || target === undefined) {
      this.#request.release();
    } else {
      const delivered = target.call(this.#request, this);
      if (this.#abandoned || this.isSettled) delivered.release();
      else this.#delivered = delivered;
    }
    this.#hook.release();
  }

  results(results: Results): void {
    this.settle(results);
    this.#delivered?.release();
    if (this.#abandoned) results.release();
    else this.#receiver.results(results);
  }

  failed(error: CapnpError): void {
    this.settleFailed(error);
    this.#delivered?.release();
    if (!this.#abandoned) this.#receiver.failed(error);
  }

  protected override abandoned(): void {
    this.#abandoned = true;
    this.#delivered?.release();
    this.#delivered = undefined;
  }
}
