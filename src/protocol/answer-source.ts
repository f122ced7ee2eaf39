import { CapnpError } from "../error.ts";
import { BrokenHook, refuse } from "./broken-hook.ts";
import type { Caller } from "./caller.ts";
import type { CallReceiver, Hook, PendingAnswer, PipelinePath, Request, Results } from "./hook.ts";
import { longestChain } from "./limits.ts";
import { PipelineHook } from "./pipeline-hook.ts";
import { PipelineResults } from "./pipeline-results.ts";
import { isChainFull, resolution } from "./resolution.ts";
import { TailReceiver } from "./tail-receiver.ts";

/**
 * An answer that is made in this vat: calls pipelined on it wait in one queue, in the order in which they were made
 * whatever their path, and are delivered when it settles or when it is known where they belong.
 */
export abstract class AnswerSource implements PendingAnswer {
  #references = 1;
  #settled = false;
  #error: CapnpError | undefined;
  /** What calls pipelined on this go to before it settles. */
  #pipeline: PendingAnswer | undefined;
  /** The hooks that wait to learn what they are. Sets: what is given up meanwhile must not pile up. */
  #hooks: Set<PipelineHook> | undefined;
  #queue: Set<QueuedCall> | undefined;
  /** What the hooks are, while the queue is being delivered. */
  #found: ((path: PipelinePath) => Hook) | undefined;

  pipeline(path: PipelinePath): Hook {
    if (this.#found === undefined) {
      if (this.#error !== undefined) return new BrokenHook(this.#error);
      if (this.#pipeline !== undefined) return this.#pipeline.pipeline(path);
      if (this.#settled) throw new Error("Cannot pipeline on an answer that has settled");
    }
    const hook = new PipelineHook(this, path);
    this.#references++;
    this.#hooks ??= new Set();
    this.#hooks.add(hook);
    if (this.#found !== undefined) hook.found = resolution(hook, this.#found(path));
    return hook;
  }

  release(): void {
    if (--this.#references > 0) return;
    if (!this.#settled) this.abandoned();
    this.#endPipeline();
  }

  /** Nobody waits for this answer any more. */
  protected abstract abandoned(): void;

  protected get isSettled(): boolean {
    return this.#settled;
  }

  /** Points the hooks at what they turned out to be and delivers the queue. `results` stay the caller's. */
  protected settle(results: Results): void {
    this.#settled = true;
    if (this.#hooks !== undefined) this.#deliver((path) => results.capability(path));
    this.#endPipeline();
  }

  protected settleFailed(error: CapnpError): void {
    this.#settled = true;
    this.#error = error;
    if (this.#hooks !== undefined) this.#deliver(() => new BrokenHook(error));
    this.#endPipeline();
  }

  /**
   * From now on calls pipelined on this, also those that wait, go to the capabilities of `results`, though this has not
   * settled. Takes over `results`. Without effect once this has settled or nobody waits for it.
   */
  pipelineOnResults(results: Results): void {
    this.pipelineOn(new PipelineResults(results));
  }

  /**
   * Makes the outcome of a call of `target` (borrowed) with `request` (taken over) that of this, for `receiver`, by the
   * shortest way there is. What is pipelined on this goes there as well; giving up this cancels that call.
   */
  protected passOnCall(target: Hook, request: Request, receiver: CallReceiver): void {
    if (this.#references <= 0) {
      request.release();
      return;
    }
    const elsewhere = receiver.tailCall(target, request);
    this.pipelineOn(elsewhere ?? target.call(request, new TailReceiver(this, receiver)));
  }

  /** Used by `TailReceiver`. */
  passedOn(results: Results): void {
    this.settle(results);
  }

  /** The same for a call that has failed. */
  passedOnFailed(error: CapnpError): void {
    this.settleFailed(error);
  }

  /** What is pipelined on this belongs on `answer`, which is taken over, and is given up with this. */
  protected pipelineOn(answer: PendingAnswer): void {
    const before = this.#pipeline;
    if (this.#hooks !== undefined) this.#deliver((path) => answer.pipeline(path));
    // It may be over, or have something newer to pipeline on: from before, or by what was delivered.
    if (this.#settled || this.#references <= 0 || this.#pipeline !== before) {
      answer.release();
    } else {
      this.#pipeline = answer;
      before?.release();
    }
  }

  #endPipeline(): void {
    const pipeline = this.#pipeline;
    this.#pipeline = undefined;
    pipeline?.release();
  }

  #deliver(found: (path: PipelinePath) => Hook): void {
    // What is being delivered may bring the next place to deliver to about: all of it goes where the first has gone.
    if (this.#found !== undefined) return;
    for (const hook of this.#hooks ?? []) hook.found = resolution(hook, found(hook.path));
    this.#found = found;
    // A call made while the queue is delivered joins its end, or it would overtake those that wait.
    for (const call of this.#queue ?? []) call.deliver();
    this.#queue = undefined;
    this.#found = undefined;
    const hooks = this.#hooks;
    this.#hooks = undefined;
    for (const hook of hooks ?? []) hook.resolve();
  }

  /** Calls `listener` once a call that waits for its target has been delivered; false, and never, if it does not wait. */
  whenDelivered(listener: () => void): boolean {
    return this.#pipeline instanceof AnswerSource && this.#pipeline.whenDelivered(listener);
  }

  /** The capability that this answer cannot come without. */
  get waitsFor(): Hook | undefined {
    return undefined;
  }

  /** Used by the hooks of this source only. */
  enqueue(hook: PipelineHook, request: Request, receiver: CallReceiver): PendingAnswer {
    if (isChainFull(hook)) return refuse(request, receiver, tooManyWait());
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

  toString(): string {
    return this.#pipeline === undefined ? "call in this vat" : `call in this vat -> ${this.#pipeline}`;
  }
}

/** A call that waits for its target. It is itself something to pipeline on. */
class QueuedCall extends AnswerSource implements CallReceiver {
  readonly #source: AnswerSource;
  /** What it waits for, until it is delivered or given up. */
  #waiting: { readonly hook: PipelineHook; readonly request: Request } | undefined;
  /** Until it has heard of the outcome. */
  #receiver: CallReceiver | undefined;
  #whenDelivered: (() => void) | undefined;

  /** Borrows `hook`, takes over `request`. */
  constructor(source: AnswerSource, hook: PipelineHook, request: Request, receiver: CallReceiver) {
    super();
    this.#source = source;
    this.#waiting = { hook: hook.addReference(), request };
    this.#receiver = receiver;
  }

  get caller(): Caller | undefined {
    return this.#receiver?.caller;
  }

  override get waitsFor(): Hook | undefined {
    return this.#waiting?.hook;
  }

  deliver(): void {
    const waiting = this.#waiting;
    const target = waiting?.hook.found;
    if (waiting === undefined || target === undefined) return;
    this.#waiting = undefined;
    this.pipelineOn(target.call(waiting.request, this));
    waiting.hook.release();
    const listener = this.#whenDelivered;
    this.#whenDelivered = undefined;
    // The target may be one for which it has to wait again.
    if (listener !== undefined && !super.whenDelivered(listener)) listener();
  }

  override whenDelivered(listener: () => void): boolean {
    if (this.#waiting === undefined) return super.whenDelivered(listener);
    this.#whenDelivered = listener;
    return true;
  }

  results(results: Results): void {
    this.settle(results);
    const receiver = this.#receiver;
    this.#receiver = undefined;
    if (receiver === undefined) results.release();
    else receiver.results(results);
  }

  failed(error: CapnpError): void {
    this.settleFailed(error);
    const receiver = this.#receiver;
    this.#receiver = undefined;
    receiver?.failed(error);
  }

  tailCall(target: Hook, request: Request): PendingAnswer | undefined {
    const elsewhere = this.#receiver?.tailCall(target, request);
    if (elsewhere !== undefined) this.#receiver = undefined;
    return elsewhere;
  }

  protected override abandoned(): void {
    this.#receiver = undefined;
    const waiting = this.#waiting;
    if (waiting === undefined) return;
    this.#waiting = undefined;
    // Nothing holds the call it waits for any more, which may now be cancelled as well.
    this.#source.withdraw(this);
    waiting.request.release();
    waiting.hook.release();
  }
}

function tooManyWait(): CapnpError {
  return new CapnpError("overloaded", `More than "${longestChain}" calls wait for the results of one another`);
}
