import { CapnpError } from "../error.ts";
import type { Answer } from "./answer.ts";
import { AnswerRoute } from "./answer-route.ts";
import { BrokenHook, refuse } from "./broken-hook.ts";
import type { Caller } from "./caller.ts";
import { CapabilityNames } from "./capability-names.ts";
import type { ConnectionDump } from "./dump.ts";
import { type CallReceiver, callHint, type Hook, type PendingAnswer, type Request, type Results } from "./hook.ts";
import type { ImportId } from "./ids.ts";
import { ImportHook } from "./import-hook.ts";
import { invariant } from "./invariant.ts";
import { type ProtocolLimits, protocolLimits } from "./limits.ts";
import { MessageReceiver } from "./message-receiver.ts";
import type { MessageSink } from "./message-sink.ts";
import { asked, Question } from "./question.ts";
import type { SingleCapability } from "./single-capability.ts";
import { type TableSizes, Tables } from "./tables.ts";
import { answerIsGone } from "./violation.ts";

export interface ConnectionOptions {
  readonly sink: MessageSink;
  /** What the peer gets for Bootstrap: a new reference. Without it Bootstrap fails. */
  readonly bootstrap?: (() => Hook) | undefined;
  /** @throws CapnpError `invalid-argument` for one that is no integer from 1 to 2^30 - 1. */
  readonly limits?: Partial<ProtocolLimits> | undefined;
  /** Who is at the other end, for those whom it calls. */
  readonly peer?: Caller | undefined;
  /** Called when the tables have become empty. */
  readonly idle?: (() => void) | undefined;
}

/**
 * One end of a Cap'n Proto connection: the four tables and the rules of rpc.capnp, as a synchronous state machine.
 *
 * Messages come in through `receive` and go out through the sink. Nothing here knows of bytes, promises or time.
 */
export class Connection {
  /** Who is at the other end. */
  readonly peer: Caller | undefined;
  /** Where the messages of the peer go in. */
  readonly receive: MessageReceiver;
  /** How capabilities are named in messages. */
  readonly names: CapabilityNames;
  readonly #sink: MessageSink;
  readonly #idle: (() => void) | undefined;
  readonly #tables: Tables;
  #closed: CapnpError | undefined;
  /** What `askForLife` asked last. */
  #lifeQuestion: Question | undefined;

  constructor(options: ConnectionOptions) {
    const { sink, bootstrap, limits, peer, idle } = options;
    this.peer = peer;
    this.#sink = sink;
    this.#idle = idle;
    this.#tables = new Tables(this, protocolLimits(limits), {
      announced: (promise) => this.names.announced(promise),
      resolved: (id, target) => this.names.sendResolve(id, target),
    });
    this.names = new CapabilityNames(this, this.#tables, sink);
    this.receive = new MessageReceiver(this, this.#tables, this.names, sink, bootstrap);
  }

  /** Where the messages go. */
  get sink(): MessageSink {
    return this.#sink;
  }

  /** Why the connection has ended; undefined while it lives. */
  get closed(): CapnpError | undefined {
    return this.#closed;
  }

  sizes(): TableSizes {
    return this.#tables.sizes();
  }

  /** What is in the tables, for people. */
  dump(): ConnectionDump {
    return { closed: this.#closed?.message, ...this.#tables.dump() };
  }

  /** For tests, after any step. @throws Error when the tables contradict themselves or one another. */
  check(): void {
    this.#tables.check();
    if (this.#closed === undefined) return;
    const left = Object.entries(this.sizes()).filter(([, size]) => size > 0);
    invariant(left.length === 0, () => `the connection is closed, but has ${left.map(([table]) => table)}`);
  }

  /** The connection has ended, with `error` for all that was under way. Idempotent; sends nothing. */
  close(error: CapnpError): void {
    if (this.#closed !== undefined) return;
    this.#closed = error;
    const questions = this.#tables.questions.clear();
    const answers = this.#tables.answers.clear();
    const embargoes = this.#tables.embargoes.clear();
    // First: what is cancelled with one of them may bring the results of another about.
    for (const answer of answers) answer.state = "finished";
    for (const answer of answers) answer.finish();
    this.#tables.exports.clear();
    for (const question of questions) question.disconnected(error);
    this.#tables.imports.clear(error);
    for (const promise of embargoes) {
      promise.break(error);
      promise.release();
    }
  }

  /** Says so when neither end holds anything of the other any more. */
  checkIdle(): void {
    if (this.#idle !== undefined && this.#tables.areEmpty) this.#idle();
  }

  // Calls of ours.

  /** Asks for the peer's main capability; usable at once. The caller owns the hook. */
  bootstrap(): Hook {
    if (this.#closed !== undefined) return new BrokenHook(this.#closed);
    const question = new Question(this, discardResults);
    question.target = asked.bootstrap;
    try {
      this.#tables.questions.add(question);
    } catch (error) {
      return new BrokenHook(CapnpError.from(error));
    }
    this.#sink.bootstrap(question.id);
    const hook = question.pipeline([]);
    question.release();
    return hook;
  }

  /**
   * Has the peer say something, whatever it owes us already: every peer answers Bootstrap, if only with an error, and the
   * Finish behind it lets it forget the answer. Without effect while an answer to this is still to come.
   */
  askForLife(): void {
    const isAsked = this.#lifeQuestion !== undefined && this.#lifeQuestion.state !== "finished";
    if (this.#closed !== undefined || isAsked) return;
    const question = new Question(this, discardResults);
    question.target = asked.bootstrap;
    this.#tables.questions.addBeyondLimit(question);
    this.#lifeQuestion = question;
    this.#sink.bootstrap(question.id);
    question.release();
  }

  /** Used by `ImportHook`. */
  callImport(target: ImportId, request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.#closed !== undefined) return refuse(request, receiver, this.#closed);
    const question = new Question(this, receiver);
    try {
      this.#add(question, request);
      this.#callImport(question, target, request);
    } catch (error) {
      this.#takeBack(question);
      return refuse(request, receiver, CapnpError.from(error));
    }
    return question;
  }

  /** Used by `AnswerRoute`. */
  callAnswer(route: AnswerRoute, request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.#closed !== undefined) return refuse(request, receiver, this.#closed);
    if (route.question.state === "finished") return refuse(request, receiver, answerIsGone());
    const question = new Question(this, receiver);
    try {
      this.#add(question, request);
      this.#callAnswer(question, route, request);
    } catch (error) {
      this.#takeBack(question);
      return refuse(request, receiver, CapnpError.from(error));
    }
    return question;
  }

  /**
   * Used by `Answer`: a call of `target` (borrowed), whose results stay with the peer; takes over `request`. Undefined, and
   * `request` the caller's, when calls on `target` do not go to the peer or it cannot be sent.
   */
  tailCall(target: Hook, request: Request): Question | undefined {
    if (request.hints !== 0) return undefined;
    const way = this.names.announced(target);
    if (!(way instanceof ImportHook || way instanceof AnswerRoute) || way.connection !== this) return undefined;
    if (way instanceof AnswerRoute && way.question.state === "finished") return undefined;
    const question = new Question(this, discardResults);
    question.isTail = true;
    try {
      this.#tables.questions.add(question);
      if (way instanceof ImportHook) this.#callImport(question, way.id, request);
      else this.#callAnswer(question, way, request);
    } catch {
      // The same happens to a call in the ordinary way, whose caller learns of it.
      this.#takeBack(question);
      return undefined;
    }
    return question;
  }

  #add(question: Question, request: Request): void {
    question.isSilent = (request.hints & callHint.onlyPromisePipeline) !== 0;
    if (question.isSilent) this.#tables.questions.addSilent(question);
    else this.#tables.questions.add(question);
  }

  #callImport(question: Question, target: ImportId, request: Request): void {
    question.target = target;
    this.#sink.callImport(question, target, request);
    this.names.resolveBroken();
  }

  #callAnswer(question: Question, route: AnswerRoute, request: Request): void {
    this.#sink.callAnswer(question, route.question.id, route.path, request);
    question.sent(route);
    this.names.resolveBroken();
  }

  /** `question` could not be sent. */
  #takeBack(question: Question): void {
    if (question.id >= 0) this.#tables.questions.remove(question.id);
    for (const id of question.paramExports ?? []) this.#tables.exports.release(id, 1);
    this.names.resolveBroken();
  }

  /** Used by `Question`: its caller has gone before the Return. */
  cancel(question: Question): void {
    question.state = "cancelled";
    if (this.#closed !== undefined) return;
    this.#sink.finish(question.id, true);
    // Where no Return is to come, the id is free.
    if (question.isTaking || question.isSilent) this.forget(question);
  }

  /** Used by `Question`: the answer is not needed any more. */
  finish(question: Question): void {
    if (this.#closed !== undefined) return;
    this.#sink.finish(question.id, false);
    this.forget(question);
  }

  /** The question's id is free again. */
  forget(question: Question): void {
    question.over();
    question.state = "finished";
    if (this.#closed !== undefined) return;
    this.#tables.questions.remove(question.id);
    this.checkIdle();
  }

  /** Used by `ImportHook`: its last user has gone. */
  releaseImport(hook: ImportHook): void {
    if (this.#closed !== undefined) return;
    this.#tables.imports.remove(hook.id);
    this.#sink.release(hook.id, hook.received);
    this.checkIdle();
  }

  // Answers to the peer's calls, used by `Answer`.

  /** True when the results have to be kept for pipelined calls. */
  returnResults(answer: Answer, results: Results): boolean {
    let kept: boolean;
    try {
      kept = this.#sink.returnResults(answer, results);
    } catch (error) {
      this.#notReturned(answer, error);
      return false;
    }
    answer.state = "returned";
    this.names.resolveBroken();
    if (!kept) {
      this.#tables.answers.remove(answer.id);
      this.checkIdle();
    }
    return kept;
  }

  /** Results of Bootstrap, which are taken over. */
  returnCapability(answer: Answer, results: SingleCapability): void {
    try {
      this.#sink.returnCapability(answer, results.hook);
    } catch (error) {
      results.release();
      this.#notReturned(answer, error);
      return;
    }
    this.names.resolveBroken();
    answer.keep(results);
  }

  #notReturned(answer: Answer, error: unknown): void {
    this.releaseResultExports(answer);
    this.names.resolveBroken();
    answer.failed(CapnpError.from(error));
  }

  returnException(answer: Answer, error: CapnpError): void {
    answer.state = "returned";
    this.#sink.returnException(answer, error);
  }

  returnTakeFrom(answer: Answer, question: Question): void {
    this.#sink.returnTakeFrom(answer, question);
  }

  returnElsewhere(answer: Answer): void {
    if (this.#closed === undefined) this.#sink.returnElsewhere(answer);
  }

  /** Takes the references back that the peer was given with the results. */
  releaseResultExports(answer: Answer): void {
    const exported = answer.resultExports;
    answer.resultExports = undefined;
    if (this.#closed !== undefined || exported === undefined) return;
    for (const id of exported) this.#tables.exports.release(id, 1);
  }
}

const discardResults: CallReceiver = {
  results: (results) => results.release(),
  failed: () => {},
  tailCall: () => undefined,
  caller: undefined,
};
