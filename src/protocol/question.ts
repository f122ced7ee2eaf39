import type { CapnpError } from "../error.ts";
import { AnswerRoute } from "./answer-route.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { Connection } from "./connection.ts";
import type { QuestionDump } from "./dump.ts";
import {
  type CallReceiver,
  type Hook,
  isSamePath,
  type PendingAnswer,
  type PipelinePath,
  type Results,
} from "./hook.ts";
import { type ExportId, type QuestionId, questionId } from "./ids.ts";
import { invariant } from "./invariant.ts";
import { RemotePromiseHook } from "./remote-promise-hook.ts";

/**
 * A call or bootstrap that we sent.
 *
 * - `waiting`: sent, no Return yet.
 * - `cancelled`: nobody is interested any more; Finish is sent, and the id is ours until the Return comes.
 * - `returned`: the Return is here; Finish waits for those who still have to reach the peer's answer, and for a tail call
 *   until nothing can be pipelined on it any more.
 * - `finished`: the id is free.
 */
export type QuestionState = "waiting" | "cancelled" | "returned" | "finished";

/** What a question is for, other than an import. */
export const asked = { answer: -1, bootstrap: -2 } as const;

export class Question implements PendingAnswer {
  readonly #connection: Connection;
  #isResolving = false;
  /** Until it has heard of the outcome, or does not want to. */
  #receiver: CallReceiver | undefined;
  id: QuestionId = questionId(-1);
  /** What was asked, for `describeTarget`: the import called, or one of `asked`. */
  target: number = asked.answer;
  state: QuestionState = "waiting";
  /** The results are for the peer, which it takes from its answer (rpc.capnp `sendResultsTo.yourself`). */
  isTail = false;
  /** No Return comes: only what is pipelined on the answer matters (rpc.capnp `onlyPromisePipeline`). */
  isSilent = false;
  /** The Return has come, and said that the results are those of an answer of ours. */
  isTaking = false;
  /** The way that it was sent, to what may turn out to be elsewhere. */
  #via: AnswerRoute | undefined;
  /** Exports named in the parameters, for a peer that returns with `releaseParamCaps`. */
  paramExports: ExportId[] | undefined;
  /** The caller waits for the results. */
  #isWanted = true;
  /** Ways into the peer's answer that are in use. */
  #routes: Set<AnswerRoute> | undefined;
  /** The pipelined capabilities that wait to learn what they are. A set: those given up must not pile up. */
  #hooks: Set<PipelinedHook> | undefined;
  /** Where calls were pipelined by hooks that have gone since. */
  #usedPaths: PipelinePath[] | undefined;
  #error: CapnpError | undefined;

  constructor(connection: Connection, receiver: CallReceiver) {
    this.#connection = connection;
    this.#receiver = receiver;
  }

  get describeTarget(): string {
    if (this.target >= 0) return `import ${this.target}`;
    if (this.target === asked.bootstrap) return "bootstrap";
    return this.#via === undefined ? "an answer" : `${this.#via}`;
  }

  pipeline(path: PipelinePath): Hook {
    if (this.#error !== undefined) return new BrokenHook(this.#error);
    if (this.staysElsewhere && this.state !== "finished") {
      const route = this.#newRoute(path);
      route.decided();
      return route;
    }
    if (this.state !== "waiting") throw new Error(`Cannot pipeline on a question that is ${this.state}`);
    const hook = this.#newHook(path);
    this.#hooks ??= new Set();
    this.#hooks.add(hook);
    return hook;
  }

  /** Used by the hooks of this question: `hook` has gone. What was sent by it is still on its way. */
  forget(hook: PipelinedHook): void {
    if (this.#hooks === undefined) return;
    this.#hooks.delete(hook);
    if (!hook.used || this.#usedPaths?.some((path) => isSamePath(path, hook.path))) return;
    this.#usedPaths ??= [];
    this.#usedPaths.push(hook.path);
  }

  release(): void {
    this.#isWanted = false;
    this.#checkNeeded();
  }

  /** It was sent by `route`. */
  sent(route: AnswerRoute): void {
    this.#via = route;
    route.asked();
  }

  /** It has arrived for certain, as it was answered. */
  returned(): void {
    const via = this.#via;
    this.#via = undefined;
    via?.answered();
  }

  /** It is over, answered or not. */
  over(): void {
    const via = this.#via;
    this.#via = undefined;
    via?.unanswered();
  }

  /** Used by `AnswerRoute`: nobody goes this way any more. */
  releaseRoute(route: AnswerRoute): void {
    this.#routes?.delete(route);
    this.#checkNeeded();
  }

  /** True while someone has to reach the peer's answer. */
  get isRouted(): boolean {
    return this.#routes !== undefined && this.#routes.size > 0;
  }

  /** The peer does not say what is in the answer: what is pipelined on it stays so. */
  get staysElsewhere(): boolean {
    return this.isTail || this.isSilent;
  }

  /** True while the peer's answer has to stay, though it has returned. */
  get isNeeded(): boolean {
    return this.isRouted || (this.staysElsewhere && this.#isWanted);
  }

  #cancel(): void {
    this.#receiver = undefined;
    this.#connection.cancel(this);
  }

  /** How many have to. */
  get routes(): number {
    return this.#routes?.size ?? 0;
  }

  toString(): string {
    return `question ${this.id} (${this.describeTarget})`;
  }

  dump(): QuestionDump {
    const { id, state, describeTarget, routes, paramExports } = this;
    return { id, state, target: describeTarget, routes, exports: [...(paramExports ?? [])] };
  }

  /** Throws when this is not as a question in the table of its connection has to be. */
  check(): void {
    invariant(this.state !== "finished", () => `${this} is finished, but has its id`);
    invariant(
      this.state !== "returned" || this.isNeeded,
      () => `${this} has returned and is not needed, but not finished`,
    );
    invariant(this.state !== "returned" || this.#hooks === undefined, () => `${this} has returned, but hooks wait`);
    for (const route of this.#routes ?? []) {
      invariant(route.references > 0 && route.settled() === route, () => `${route} is held by ${this}, but not in use`);
    }
  }

  #checkNeeded(): void {
    if (this.isRouted || this.#isResolving) return;
    if (this.state === "waiting" && !this.#isWanted) this.#cancel();
    else if (this.state === "returned" && !this.isNeeded) this.#connection.finish(this);
  }

  /** The connection has ended with `error`. */
  disconnected(error: CapnpError): void {
    if (this.state === "waiting" || this.#hooks !== undefined) this.failed(error);
    for (const route of this.#routes ?? []) route.broken(error);
  }

  /** Hands the results to the caller, who takes them over. The hooks have been resolved before. */
  deliver(results: Results): void {
    const receiver = this.#receiver;
    this.#receiver = undefined;
    if (receiver === undefined || this.isSilent) results.release();
    else receiver.results(results);
  }

  failed(error: CapnpError): void {
    if (this.state === "waiting") this.state = "returned";
    this.#error = error;
    const hooks = this.#hooks;
    this.#hooks = undefined;
    for (const hook of hooks ?? []) hook.found(new BrokenHook(error));
    for (const route of this.#routes ?? []) route.resolved(new BrokenHook(error));
    const receiver = this.#receiver;
    this.#receiver = undefined;
    receiver?.failed(error);
  }

  /**
   * Tells the hooks what they turned out to be. Where calls have to wait for those on the way, whoever takes the
   * capability from the results has to wait with them.
   */
  resolveHooks(results: Results): void {
    // Until each way has its Disembargo, if it needs one, the answer must not be finished.
    this.#isResolving = true;
    if (this.#usedPaths !== undefined) for (const path of this.#usedPaths) this.#embargoUsed(path, results);
    const hooks = this.#hooks;
    this.#hooks = undefined;
    if (hooks !== undefined) for (const hook of hooks) this.#resolveHook(hook, results);
    if (this.#routes !== undefined) {
      for (const route of this.#routes) route.resolved(this.#result(results, route.path));
    }
    this.#isResolving = false;
  }

  /** Nobody holds what was pipelined at `path` any more, but whoever takes it from the results must not overtake it. */
  #embargoUsed(path: PipelinePath, results: Results): void {
    const hook = this.#newHook(path);
    hook.used = true;
    this.#resolveHook(hook, results);
    hook.release();
  }

  #resolveHook(hook: PipelinedHook, results: Results): void {
    if (hook.found(this.#result(results, hook.path))) results.replace(hook.path, hook);
  }

  /** What was pipelined on this has gone round by the peer when the results are our own, as with what it names as ours. */
  #result(results: Results, path: PipelinePath): Hook {
    const hook = results.capability(path);
    return this.isTaking ? this.#connection.names.reflected(hook) : hook;
  }

  #newHook(path: PipelinePath): PipelinedHook {
    return new PipelinedHook(this.#connection, this, this.#newRoute(path));
  }

  #newRoute(path: PipelinePath): AnswerRoute {
    const route = new AnswerRoute(this.#connection, this, path);
    this.#routes ??= new Set();
    this.#routes.add(route);
    return route;
  }
}

/** A capability in the results of a question, usable before they are here. */
class PipelinedHook extends RemotePromiseHook {
  readonly #question: Question;
  readonly path: PipelinePath;

  /** Takes over `route`. */
  constructor(connection: Connection, question: Question, route: AnswerRoute) {
    super(connection, route);
    this.#question = question;
    this.path = route.path;
  }

  protected override dispose(): void {
    this.#question.forget(this);
    super.dispose();
  }
}
