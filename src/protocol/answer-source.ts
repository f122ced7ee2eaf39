import type { CapnpError } from "../error.ts";
import { BrokenHook, withoutCycle } from "./broken-hook.ts";
import type { CallReceiver, Hook, PendingAnswer, PipelinePath, Request, Results } from "./hook.ts";
import { PromiseHook } from "./promise-hook.ts";

/**
 * An answer that is made in this vat: calls pipelined on it wait in one queue, in the order in which they were made
 * whatever their path, and are delivered when it settles.
 */
export abstract class AnswerSource implements PendingAnswer {
  #references = 1;
  #settled = false;
  #error: CapnpError | undefined;
  /** The hooks that wait to learn what they are. Sets: what is given up meanwhile must not pile up. */
  #hooks: Set<PipelineHook> | undefined;
  #queue: Set<QueuedCall> | undefined;

  pipeline(path: PipelinePath): Hook {
    if (this.#error !== undefined) return new BrokenHook(this.#error);
    if (this.#settled) throw new Error("Cannot pipeline on an answer that has settled");
    const hook = new PipelineHook(this, path);
    this.#references++;
    this.#hooks ??= new Set();
    this.#hooks.add(hook);
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
      if (results !== undefined) hook.found = withoutCycle(hook, results.capability(hook.path));
      else if (error !== undefined) hook.found = new BrokenHook(error);
    }
    const hooks = this.#hooks;
    this.#hooks = undefined;
    // A call made while the queue is delivered joins its end, or it would overtake those that wait.
    for (const call of this.#queue ?? []) call.deliver();
    this.#queue = undefined;
    for (const hook of hooks ?? []) hook.resolve();
  }

  /** The capability that this answer cannot come without. */
  get waitsFor(): Hook | undefined {
    return undefined;
  }

  /** Used by the hooks of this source only. */
  enqueue(hook: PipelineHook, request: Request, receiver: CallReceiver): PendingAnswer {
    const call = new QueuedCall(this, hook, request, receiver);
    this.#queue ??= new Set();
    this.#queue.add(call);
    return call;
  }

  /** Used by calls of the queue: `call` is not wanted any more. */
  withdraw(call: QueuedCall): void {
    this.#queue?.delete(call);
  }

  /** Used by the hooks of this source: `hook` has gone. */
  forget(hook: PipelineHook): void {
    this.#hooks?.delete(hook);
    this.release();
  }
}

/** A capability in the results of an `AnswerSource`. */
class PipelineHook extends PromiseHook {
  readonly path: PipelinePath;
  readonly #source: AnswerSource;
  /** What it is, while the calls that waited for it are being delivered. */
  found: Hook | undefined;

  constructor(source: AnswerSource, path: PipelinePath) {
    super();
    this.#source = source;
    this.path = path;
  }

  protected override undecided(request: Request, receiver: CallReceiver): PendingAnswer {
    return this.#source.enqueue(this, request, receiver);
  }

  /** Used by the source: nothing waits any more. */
  resolve(): void {
    const { found } = this;
    this.found = undefined;
    if (found === undefined) return;
    if (this.references > 0) this.resolveTo(found);
    else found.release();
  }

  override dependsOn(): Hook | undefined {
    return this.target ?? this.found ?? this.#source.waitsFor;
  }

  protected override dispose(): void {
    super.dispose();
    this.found?.release();
    this.found = undefined;
    this.#source.forget(this);
  }

  protected override describeUndecided(): string {
    return `[${this.path.join(",")}]`;
  }
}

/** A call that waits for its target. It is itself something to pipeline on. */
class QueuedCall extends AnswerSource implements CallReceiver {
  readonly #source: AnswerSource;
  readonly #hook: PipelineHook;
  readonly #request: Request;
  readonly #receiver: CallReceiver;
  #state: "queued" | "delivered" | "abandoned" = "queued";
  #delivered: PendingAnswer | undefined;

  constructor(source: AnswerSource, hook: PipelineHook, request: Request, receiver: CallReceiver) {
    super();
    this.#source = source;
    this.#hook = hook.addReference();
    this.#request = request;
    this.#receiver = receiver;
  }

  override get waitsFor(): Hook | undefined {
    return this.#hook;
  }

  deliver(): void {
    const { found } = this.#hook;
    if (this.#state !== "queued" || found === undefined) return;
    this.#state = "delivered";
    const delivered = found.call(this.#request, this);
    if (this.#state !== "delivered" || this.isSettled) delivered.release();
    else this.#delivered = delivered;
    this.#hook.release();
  }

  results(results: Results): void {
    this.#settled();
    this.settle(results);
    if (this.#state === "abandoned") results.release();
    else this.#receiver.results(results);
  }

  failed(error: CapnpError): void {
    this.#settled();
    this.settleFailed(error);
    if (this.#state !== "abandoned") this.#receiver.failed(error);
  }

  #settled(): void {
    this.#delivered?.release();
    this.#delivered = undefined;
  }

  protected override abandoned(): void {
    const wasQueued = this.#state === "queued";
    this.#state = "abandoned";
    this.#settled();
    if (!wasQueued) return;
    // Nothing holds the call it waits for any more, which may now be cancelled as well.
    this.#source.withdraw(this);
    this.#request.release();
    this.#hook.release();
  }
}
