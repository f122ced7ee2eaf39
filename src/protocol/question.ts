import type { CapnpError } from "../error.ts";
import { BrokenHook, withoutCycle } from "./broken-hook.ts";
import type { Connection } from "./connection.ts";
import { type CallReceiver, Hook, type PendingAnswer, type PipelinePath, type Request, type Results } from "./hook.ts";
import { type ExportId, type QuestionId, questionId } from "./ids.ts";

/**
 * A call or bootstrap that we sent.
 *
 * - `waiting`: sent, no Return yet.
 * - `cancelled`: nobody is interested any more; Finish is sent, and the id is ours until the Return comes.
 * - `returned`: the Return is here; Finish waits for the pipelined capabilities that still use the peer's answer.
 * - `finished`: the id is free.
 */
export type QuestionState = "waiting" | "cancelled" | "returned" | "finished";

export class Question implements PendingAnswer {
  readonly #connection: Connection;
  readonly #receiver: CallReceiver;
  id: QuestionId = questionId(-1);
  state: QuestionState = "waiting";
  /** Exports named in the parameters, for a peer that returns with `releaseParamCaps`. */
  paramExports: ExportId[] | undefined;
  /** The caller, and each pipelined capability that is in use. */
  #references = 1;
  /** The pipelined capabilities that wait to learn what they are. A set: those given up must not pile up. */
  #hooks: Set<PipelinedHook> | undefined;
  #error: CapnpError | undefined;

  constructor(connection: Connection, receiver: CallReceiver) {
    this.#connection = connection;
    this.#receiver = receiver;
  }

  pipeline(path: PipelinePath): Hook {
    if (this.#error !== undefined) return new BrokenHook(this.#error);
    if (this.state !== "waiting") throw new Error(`Cannot pipeline on a question that is ${this.state}`);
    const hook = new PipelinedHook(this.#connection, this, path);
    this.#references++;
    this.#hooks ??= new Set();
    this.#hooks.add(hook);
    return hook;
  }

  /** Used by the hooks of this question: `hook` has gone. */
  forget(hook: PipelinedHook): void {
    this.#hooks?.delete(hook);
    this.release();
  }

  release(): void {
    if (--this.#references > 0) return;
    if (this.state === "waiting") this.#connection.cancel(this);
    else if (this.state === "returned") this.#connection.finish(this);
  }

  /** Hands the results to the caller, who takes them over. The hooks have been resolved before. */
  deliver(results: Results): void {
    this.#receiver.results(results);
  }

  failed(error: CapnpError): void {
    if (this.state === "waiting") this.state = "returned";
    this.#error = error;
    for (const hook of this.#hooks ?? []) hook.target = new BrokenHook(error);
    this.#hooks = undefined;
    this.#receiver.failed(error);
  }

  /**
   * Points the hooks at what they turned out to be. One that is not the peer's own, but came back to this vat, keeps
   * going through the peer, behind the calls already pipelined there: a direct call would overtake them. True when there is such a one,
   * so that the peer's answer is still needed; never when `answerIsGone`, the peer having dropped it.
   */
  resolveHooks(results: Results, answerIsGone: boolean): boolean {
    if (this.#hooks === undefined) return false;
    let stillUsed = false;
    for (const hook of this.#hooks) {
      const target = withoutCycle(hook, results.capability(hook.path));
      const isShortcut = target.settled() instanceof BrokenHook || this.#connection.isImport(target);
      if (isShortcut || !hook.used || answerIsGone) {
        hook.target = target;
      } else {
        target.release();
        stillUsed = true;
      }
    }
    this.#hooks = undefined;
    return stillUsed;
  }
}

/** A capability in the results of a question, usable before they are here. */
export class PipelinedHook extends Hook {
  readonly connection: Connection;
  readonly question: Question;
  readonly path: PipelinePath;
  /** What it turned out to be; undefined while calls go through the peer's answer. */
  target: Hook | undefined;
  /** Something was sent down the promised path, so order has to be kept there. */
  used = false;

  constructor(connection: Connection, question: Question, path: PipelinePath) {
    super();
    this.connection = connection;
    this.question = question;
    this.path = path;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.target !== undefined) return this.target.call(request, receiver);
    this.used = true;
    return this.connection.callAnswer(this.question.id, this.path, request, receiver);
  }

  override dependsOn(): Hook | undefined {
    return this.target;
  }

  override settled(): Hook {
    return this.target === undefined ? this : this.target.settled();
  }

  protected override dispose(): void {
    this.target?.release();
    this.question.forget(this);
  }

  override toString(): string {
    if (this.target !== undefined) return `pipelined -> ${this.target}`;
    return `pipelined(question ${this.question.id}, [${this.path.join(",")}])`;
  }
}
