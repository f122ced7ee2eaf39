import type { CapnpError } from "../error.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { Connection } from "./connection.ts";
import type { QuestionDump } from "./dump.ts";
import {
  type CallReceiver,
  Hook,
  isSamePath,
  type PendingAnswer,
  type PipelinePath,
  type Request,
  type Results,
} from "./hook.ts";
import { type ExportId, type QuestionId, questionId } from "./ids.ts";
import { ImportHook } from "./import-hook.ts";
import { invariant } from "./invariant.ts";
import { Listeners } from "./listeners.ts";
import { ReflectedHook } from "./reflected-hook.ts";
import { RemotePromiseHook } from "./remote-promise-hook.ts";

/**
 * A call or bootstrap that we sent.
 *
 * - `waiting`: sent, no Return yet.
 * - `cancelled`: nobody is interested any more; Finish is sent, and the id is ours until the Return comes.
 * - `returned`: the Return is here; Finish waits for those who still have to reach the peer's answer.
 * - `finished`: the id is free.
 */
export type QuestionState = "waiting" | "cancelled" | "returned" | "finished";

export class Question implements PendingAnswer {
  readonly #connection: Connection;
  /** Until it has heard of the outcome, or does not want to. */
  #receiver: CallReceiver | undefined;
  id: QuestionId = questionId(-1);
  /** What was called, for `describeTarget`: an import, or a place in the answer to a question; neither for a bootstrap. */
  calledImport = -1;
  calledAnswer = -1;
  calledPath: PipelinePath = [];
  state: QuestionState = "waiting";
  /** The Return has come, and said that the results are those of an answer of ours. */
  isTaking = false;
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
    if (this.calledImport >= 0) return `import ${this.calledImport}`;
    return this.calledAnswer >= 0 ? `answer to ${this.calledAnswer} [${this.calledPath.join(",")}]` : "bootstrap";
  }

  pipeline(path: PipelinePath): Hook {
    if (this.#error !== undefined) return new BrokenHook(this.#error);
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

  /** Used by `AnswerRoute`. */
  releaseRoute(route: AnswerRoute): void {
    this.#routes?.delete(route);
    this.#checkNeeded();
  }

  /** True while someone has to reach the peer's answer. */
  get isRouted(): boolean {
    return this.#routes !== undefined && this.#routes.size > 0;
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
      this.state !== "returned" || this.isRouted,
      () => `${this} has returned and is not needed, but not finished`,
    );
    invariant(this.state !== "returned" || this.#hooks === undefined, () => `${this} has returned, but hooks wait`);
    for (const route of this.#routes ?? []) {
      invariant(route.references > 0 && route.settled() === route, () => `${route} is held by ${this}, but not in use`);
    }
  }

  #checkNeeded(): void {
    if (this.isRouted) return;
    if (this.state === "waiting" && !this.#isWanted) this.#connection.cancel(this);
    else if (this.state === "returned") this.#connection.finish(this);
  }

  /** The connection has ended with `error`. */
  disconnected(error: CapnpError): void {
    if (this.state === "waiting") this.failed(error);
    for (const route of this.#routes ?? []) route.broken(error);
  }

  /** Hands the results to the caller, who takes them over. The hooks have been resolved before. */
  deliver(results: Results): void {
    const receiver = this.#receiver;
    this.#receiver = undefined;
    if (receiver === undefined) results.release();
    else receiver.results(results);
  }

  failed(error: CapnpError): void {
    if (this.state === "waiting") this.state = "returned";
    this.#error = error;
    const hooks = this.#hooks;
    this.#hooks = undefined;
    for (const hook of hooks ?? []) hook.found(new BrokenHook(error));
    for (const route of this.#routes ?? []) route.shorten(new BrokenHook(error));
    this.#routes = undefined;
    const receiver = this.#receiver;
    this.#receiver = undefined;
    receiver?.failed(error);
  }

  /**
   * Tells the hooks what they turned out to be. Where calls have to wait for those on the way, whoever takes the
   * capability from the results has to wait with them.
   */
  resolveHooks(results: Results): void {
    for (const path of this.#usedPaths ?? []) this.#embargoUsed(path, results);
    const hooks = this.#hooks;
    this.#hooks = undefined;
    for (const hook of hooks ?? []) {
      if (hook.found(results.capability(hook.path))) results.replace(hook.path, hook);
    }
    for (const route of this.#routes ?? []) {
      route.decided();
      this.#shorten(route, results.capability(route.path));
    }
  }

  /** Nobody holds what was pipelined at `path` any more, but whoever takes it from the results must not overtake it. */
  #embargoUsed(path: PipelinePath, results: Results): void {
    const hook = this.#newHook(path);
    hook.used = true;
    if (hook.found(results.capability(path))) results.replace(path, hook);
    hook.release();
  }

  #newHook(path: PipelinePath): PipelinedHook {
    const route = new AnswerRoute(this.#connection, this, path);
    this.#routes ??= new Set();
    this.#routes.add(route);
    return new PipelinedHook(this.#connection, this, route);
  }

  /**
   * Others may have been told of a way into the answer and keep to it. It need not be kept where it leads to a capability of
   * the peer, which gets the calls in the same order, or nowhere. Takes over `end`.
   */
  #shorten(route: AnswerRoute, end: Hook): void {
    const settled = end.settled();
    const isTheirs =
      settled instanceof ImportHook && !(end instanceof ReflectedHook) && this.#connection.isRemote(settled);
    if (isTheirs || settled instanceof BrokenHook) {
      route.shorten(settled.addReference());
      this.#routes?.delete(route);
    }
    end.release();
  }
}

/** The way to a capability in the peer's answer, which it keeps from being finished. */
export class AnswerRoute extends Hook {
  readonly connection: Connection;
  readonly question: Question;
  readonly path: PipelinePath;
  /** Where the way has led, when that is as good: the peer's own capability, or nowhere. */
  #end: Hook | undefined;
  #isDecided = false;
  #whenBroken: Listeners<CapnpError> | undefined;
  #whenSettled: Listeners<void> | undefined;

  constructor(connection: Connection, question: Question, path: PipelinePath) {
    super();
    this.connection = connection;
    this.question = question;
    this.path = path;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.#end !== undefined) return this.#end.call(request, receiver);
    return this.connection.callAnswer(this.question, this.path, request, receiver);
  }

  override dependsOn(): Hook | undefined {
    return this.#end;
  }

  override settled(): Hook {
    return this.#end ?? this;
  }

  /** Used by `Question`. Takes over `end`; the answer is not needed any more. */
  shorten(end: Hook): void {
    this.#end = end;
    this.decided();
    if (this.#whenBroken !== undefined) end.whenBroken((error) => this.broken(error));
  }

  /** Used by `Question`: the answer is here, so that it is known where this leads, by whatever way. */
  decided(): void {
    this.#isDecided = true;
    this.#whenSettled?.fire();
  }

  /** Used by `Question`: the connection has ended, or the way leads nowhere. */
  broken(error: CapnpError): void {
    this.#whenBroken?.fire(error);
  }

  override problem(): CapnpError | undefined {
    return this.#end === undefined ? this.connection.closed : this.#end.problem();
  }

  override get isPromise(): boolean {
    return !this.#isDecided;
  }

  override whenBroken(listener: (error: CapnpError) => void): () => void {
    if (this.problem() !== undefined) return super.whenBroken(listener);
    this.#whenBroken ??= new Listeners();
    return this.#whenBroken.add(listener);
  }

  override whenSettled(listener: () => void): () => void {
    if (this.#isDecided) return super.whenSettled(listener);
    this.#whenSettled ??= new Listeners();
    return this.#whenSettled.add(listener);
  }

  protected override dispose(): void {
    if (this.#end === undefined) this.question.releaseRoute(this);
    else this.#end.release();
  }

  override toString(): string {
    return this.#end === undefined ? `answer to ${this.question.id} [${this.path.join(",")}]` : `${this.#end}`;
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
