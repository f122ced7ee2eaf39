import { CapnpError } from "../error.ts";
import { Answer } from "./answer.ts";
import { AnswerRoute } from "./answer-route.ts";
import { BrokenAnswer, BrokenHook } from "./broken-hook.ts";
import type { Caller } from "./caller.ts";
import type { Descriptor, ReceivedDescriptor } from "./descriptor.ts";
import type { ConnectionDump } from "./dump.ts";
import { ExportTable } from "./export-table.ts";
import type { CallReceiver, Hook, PendingAnswer, PipelinePath, Request, Results } from "./hook.ts";
import { IdTable } from "./id-table.ts";
import {
  type AnswerId,
  answerId,
  type EmbargoId,
  type ExportId,
  embargoId,
  type ImportId,
  type QuestionId,
  questionId,
} from "./ids.ts";
import { ImportHook } from "./import-hook.ts";
import { ImportTable } from "./import-table.ts";
import { invariant } from "./invariant.ts";
import { defaultProtocolLimits, type ProtocolLimits } from "./limits.ts";
import type { MessageSink } from "./message-sink.ts";
import { PeerTable } from "./peer-table.ts";
import { PromiseHook } from "./promise-hook.ts";
import { Question } from "./question.ts";
import { ReflectedHook } from "./reflected-hook.ts";
import { RemotePromiseHook } from "./remote-promise-hook.ts";
import { SingleCapability } from "./single-capability.ts";

/** The sizes of the four tables. All zero: neither end holds anything of the other. */
export interface TableSizes {
  readonly questions: number;
  readonly answers: number;
  readonly exports: number;
  readonly imports: number;
  /** Ways that wait for the peer to echo our Disembargo. */
  readonly embargoes: number;
}

export interface ConnectionOptions {
  readonly sink: MessageSink;
  /** What the peer gets for Bootstrap: a new reference. Without it Bootstrap fails. */
  readonly bootstrap?: (() => Hook) | undefined;
  readonly limits?: Partial<ProtocolLimits> | undefined;
  /** Who is at the other end, for those whom it calls. */
  readonly peer?: Caller | undefined;
  /** Called when the tables have become empty. */
  readonly idle?: (() => void) | undefined;
}

/**
 * One end of a Cap'n Proto connection: the four tables and the rules of rpc.capnp, as a synchronous state machine.
 *
 * Messages come in through the `receive...` methods and go out through the sink. Nothing here knows of bytes, promises
 * or time. A `receive...` method that throws has met a violation of the protocol: the connection must be aborted with
 * that error.
 */
export class Connection {
  /** Who is at the other end. */
  readonly peer: Caller | undefined;
  readonly #sink: MessageSink;
  readonly #bootstrap: (() => Hook) | undefined;
  readonly #idle: (() => void) | undefined;
  readonly #questions: IdTable<QuestionId, Question>;
  readonly #answers: PeerTable<AnswerId, Answer>;
  readonly #exports: ExportTable;
  readonly #imports: ImportTable;
  readonly #embargoes: IdTable<EmbargoId, RemotePromiseHook>;
  #closed: CapnpError | undefined;

  constructor(options: ConnectionOptions) {
    const limits = { ...defaultProtocolLimits, ...options.limits };
    this.peer = options.peer;
    this.#sink = options.sink;
    this.#bootstrap = options.bootstrap;
    this.#idle = options.idle;
    this.#questions = new IdTable("questions", limits.questions, questionId);
    this.#answers = new PeerTable("answers", limits.answers, answerId);
    this.#exports = new ExportTable(limits.exports, {
      announced: (promise) => this.announced(promise),
      resolved: (id, target) => this.#sendResolve(id, target),
    });
    this.#imports = new ImportTable(this, limits.imports);
    this.#embargoes = new IdTable("embargoes", limits.questions, embargoId);
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
    return {
      questions: this.#questions.size,
      answers: this.#answers.size,
      exports: this.#exports.size,
      imports: this.#imports.size,
      embargoes: this.#embargoes.size,
    };
  }

  /** What is in the tables, for people. */
  dump(): ConnectionDump {
    return {
      closed: this.#closed?.message,
      questions: Array.from(this.#questions, ([, question]) => question.dump()),
      answers: Array.from(this.#answers, ([, answer]) => answer.dump()),
      exports: this.#exports.dump(),
      imports: this.#imports.dump(),
      embargoes: Array.from(this.#embargoes, ([id, { embargoed }]) => ({
        id,
        state: "waiting",
        target: `${embargoed}`,
      })),
    };
  }

  /** For tests, after any step. @throws Error when the tables contradict themselves or one another. */
  check(): void {
    this.#questions.check();
    for (const [id, question] of this.#questions) {
      invariant(question.id === id, () => `question ${id} is entered as ${question.id}`);
      question.check();
    }
    this.#answers.check();
    for (const [id, answer] of this.#answers) {
      invariant(answer.id === id, () => `answer ${id} is entered as ${answer.id}`);
      answer.check();
    }
    this.#exports.check();
    this.#imports.check();
    this.#embargoes.check();
    for (const [id, promise] of this.#embargoes) {
      invariant(promise.references > 0, () => `embargo ${id} is on a promise that was released`);
    }
    if (this.#closed === undefined) return;
    const left = Object.entries(this.sizes()).filter(([, size]) => size > 0);
    invariant(left.length === 0, () => `the connection is closed, but has ${left.map(([table]) => table)}`);
  }

  // What users of capabilities ask for.

  /** Asks for the peer's main capability; usable at once. The caller owns the hook. */
  bootstrap(): Hook {
    if (this.#closed !== undefined) return new BrokenHook(this.#closed);
    const question = new Question(this, discardResults);
    try {
      question.id = this.#questions.add(question);
    } catch (error) {
      return new BrokenHook(CapnpError.from(error));
    }
    this.#sink.bootstrap(question.id);
    const hook = question.pipeline([]);
    question.release();
    return hook;
  }

  /** Used by `ImportHook`. */
  callImport(target: ImportId, request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.#closed !== undefined) return refuse(request, receiver, this.#closed);
    const question = new Question(this, receiver);
    try {
      question.id = this.#questions.add(question);
      question.calledImport = target;
      this.#sink.callImport(question, target, request);
    } catch (error) {
      return this.#notAsked(question, request, receiver, CapnpError.from(error));
    }
    return question;
  }

  /** Used by `AnswerRoute`. */
  callAnswer(route: AnswerRoute, request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.#closed !== undefined) return refuse(request, receiver, this.#closed);
    if (route.question.state === "finished") return refuse(request, receiver, answerIsGone());
    const question = new Question(this, receiver);
    try {
      question.id = this.#questions.add(question);
      this.#callAnswer(question, route, request);
    } catch (error) {
      return this.#notAsked(question, request, receiver, CapnpError.from(error));
    }
    return question;
  }

  /**
   * Used by `Answer`: a call of `target` (borrowed), whose results stay with the peer; takes over `request`. Undefined, and
   * `request` the caller's, when calls on `target` do not go to the peer or it cannot be sent.
   */
  tailCall(target: Hook, request: Request): Question | undefined {
    if (this.#closed !== undefined) return undefined;
    const way = this.announced(target);
    const question = new Question(this, discardResults);
    question.isTail = true;
    try {
      if (way instanceof ImportHook && way.connection === this) {
        question.calledImport = way.id;
        question.id = this.#questions.add(question);
        this.#sink.callImport(question, way.id, request);
      } else if (way instanceof AnswerRoute && way.connection === this && way.question.state !== "finished") {
        question.id = this.#questions.add(question);
        this.#callAnswer(question, way, request);
      } else {
        return undefined;
      }
    } catch {
      // The same happens to a call in the ordinary way, whose caller learns of it.
      this.#takeBack(question);
      return undefined;
    }
    return question;
  }

  #callAnswer(question: Question, route: AnswerRoute, request: Request): void {
    question.calledAnswer = route.question.id;
    question.calledPath = route.path;
    this.#sink.callAnswer(question, route.question.id, route.path, request);
    question.via = route;
    route.asked();
  }

  #notAsked(question: Question, request: Request, receiver: CallReceiver, error: CapnpError): PendingAnswer {
    this.#takeBack(question);
    return refuse(request, receiver, error);
  }

  #takeBack(question: Question): void {
    if (question.id >= 0) this.#questions.remove(question.id);
    for (const id of question.paramExports ?? []) this.#releaseExport(id, 1);
  }

  /** Used by `Question`: its caller has gone before the Return. */
  cancel(question: Question): void {
    question.state = "cancelled";
    if (this.#closed !== undefined) return;
    this.#sink.finish(question.id, true);
    if (question.isTaking) this.#forget(question);
  }

  /** Used by `Question`: the answer is not needed any more. */
  finish(question: Question): void {
    if (this.#closed !== undefined) return;
    this.#sink.finish(question.id, false);
    this.#forget(question);
  }

  /** Used by `ImportHook`: its last user has gone. */
  releaseImport(hook: ImportHook): void {
    if (this.#closed !== undefined) return;
    this.#imports.remove(hook.id);
    this.#sink.release(hook.id, hook.received);
    this.#checkIdle();
  }

  /** Used by `Answer`. True when the results have to be kept for pipelined calls. */
  returnResults(answer: Answer, results: Results): boolean {
    let kept: boolean;
    try {
      kept = this.#sink.returnResults(answer, results);
    } catch (error) {
      this.#releaseResultExports(answer);
      answer.failed(CapnpError.from(error));
      return false;
    }
    answer.state = "returned";
    if (!kept) {
      this.#answers.remove(answer.id);
      this.#checkIdle();
    }
    return kept;
  }

  /** Used by `Answer`. */
  returnException(answer: Answer, error: CapnpError): void {
    answer.state = "returned";
    this.#sink.returnException(answer, error);
  }

  // What the peer sends.

  receiveBootstrap(id: AnswerId): void {
    const answer = this.#newAnswer(id, false);
    if (this.#bootstrap === undefined) {
      answer.failed(new CapnpError("failed", "This vat has no bootstrap capability"));
      return;
    }
    const bootstrap = this.#bootstrap();
    const results = new SingleCapability(this.announced(bootstrap).addReference());
    bootstrap.release();
    try {
      this.#sink.returnCapability(answer, results.hook);
    } catch (error) {
      this.#releaseResultExports(answer);
      results.release();
      answer.failed(CapnpError.from(error));
      return;
    }
    answer.keep(results);
  }

  /**
   * A call on export `target`; takes over `request`. `isHeld`: its results are for a question of ours, which the peer will
   * say (rpc.capnp `sendResultsTo.yourself`).
   */
  receiveCallToExport(id: AnswerId, target: ExportId, request: Request, isHeld: boolean): void {
    const hook = this.#exports.get(target);
    if (hook === undefined) throw violation(`Call on export "${target}", which does not exist`);
    this.#newAnswer(id, isHeld).run(hook, request);
  }

  /** The same on what is or will be in our answer `target`. */
  receiveCallToAnswer(id: AnswerId, target: AnswerId, path: PipelinePath, request: Request, isHeld: boolean): void {
    const answer = this.#newAnswer(id, isHeld);
    const hook = this.#promised(target, path);
    answer.run(hook, request);
    hook.release();
  }

  /** A call that is not to be delivered, for want of room; takes over `request`. */
  receiveRefusedCall(id: AnswerId, request: Request, isHeld: boolean, error: CapnpError): void {
    this.#newAnswer(id, isHeld).run(new BrokenHook(error), request);
  }

  /** The question that a Return answers; undefined when it was cancelled, so that its results do not matter. */
  receiveReturn(id: QuestionId, releaseParamCaps: boolean): Question | undefined {
    const question = this.#questions.get(id);
    if (question === undefined || question.state === "returned" || question.isTaking) {
      throw violation(`Return for question "${id}", which was not asked`);
    }
    const { via } = question;
    question.via = undefined;
    via?.answered();
    if (releaseParamCaps) for (const exported of question.paramExports ?? []) this.#releaseExport(exported, 1);
    question.paramExports = undefined;
    if (question.state === "waiting") return question;
    this.#forget(question);
    return undefined;
  }

  /** Return.results; takes over `results`. */
  receiveResults(question: Question, results: Results, noFinishNeeded: boolean): void {
    if (question.isTail) {
      results.release();
      throw violation(`Results for question "${question.id}", a tail call whose results were to stay with the peer`);
    }
    question.state = "returned";
    if (noFinishNeeded) this.#forget(question);
    question.resolveHooks(results);
    // The id is free before the caller learns of the results, so that its next call can have it.
    if (question.state === "returned" && !question.isRouted) this.finish(question);
    question.deliver(results);
  }

  /** Return.exception, and Return.canceled as one. */
  receiveException(question: Question, error: CapnpError, noFinishNeeded: boolean): void {
    // The caller of a question that is taking its results may have gone meanwhile.
    if (question.state !== "waiting") return;
    if (noFinishNeeded) this.#forget(question);
    else this.finish(question);
    question.failed(error);
  }

  /** Return.takeFromOtherQuestion: the results are those of our answer `id`, a call that the peer had us hold. */
  receiveTakeFrom(question: Question, id: AnswerId): void {
    question.isTaking = true;
    if (!this.#answers.get(id)?.takeFor(question))
      throw violation(`Results are to be taken from "${id}", which has none`);
  }

  /** Used by `Answer`: what `question` is to take is here. Borrows `results`. */
  receiveTaken(question: Question, results: Results): void {
    if (question.state === "waiting") this.receiveResults(question, this.#sink.share(results), false);
  }

  /** Used by `Answer`. */
  returnTakeFrom(answer: Answer, question: Question): void {
    this.#sink.returnTakeFrom(answer, question);
  }

  /** Return.resultsSentElsewhere: the peer has answered a tail call, and keeps the results. */
  receiveElsewhere(question: Question): void {
    if (!question.isTail) throw violation(`Results of question "${question.id}" are kept, which was no tail call`);
    question.resolveElsewhere();
    if (question.state === "returned" && !question.isNeeded) this.finish(question);
  }

  /** Used by `Answer`. */
  returnElsewhere(answer: Answer): void {
    if (this.#closed === undefined) this.#sink.returnElsewhere(answer);
  }

  /** The question's id is free again. */
  #forget(question: Question): void {
    question.state = "finished";
    if (this.#closed !== undefined) return;
    this.#questions.remove(question.id);
    this.#checkIdle();
  }

  /** Resolve.cap: the promise that we import as `id` is what `descriptor` names. */
  receiveResolve(id: ImportId, descriptor: ReceivedDescriptor): void {
    const target = this.resolve(descriptor);
    if (target === undefined) throw violation(`Promise "${id}" is resolved to nothing`);
    this.#resolvePromise(id, target);
  }

  /** Resolve.exception. */
  receiveResolveException(id: ImportId, error: CapnpError): void {
    this.#resolvePromise(id, new BrokenHook(error));
  }

  /** Takes over `target`. A Resolve for what we have released meanwhile is normal. */
  #resolvePromise(id: ImportId, target: Hook): void {
    const promise = this.#imports.promise(id);
    if (promise === undefined) {
      target.release();
    } else {
      // A peer may name the promise itself, by the last reference that there is.
      promise.addReference();
      promise.found(target);
      promise.release();
    }
    this.#checkIdle();
  }

  receiveFinish(id: AnswerId, releaseResultCaps: boolean): void {
    // A Finish may come for an answer that we dropped when we returned it with `noFinishNeeded`.
    const answer = this.#answers.get(id);
    if (answer === undefined) return;
    if (answer.state === "running") this.#sink.returnCanceled(answer);
    this.#answers.remove(answer.id);
    answer.finish();
    // Last: a peer that has released them before violates the protocol.
    if (releaseResultCaps) this.#releaseResultExports(answer);
    this.#checkIdle();
  }

  receiveRelease(id: ExportId, count: number): void {
    this.#releaseExport(id, count);
    this.#checkIdle();
  }

  /** Disembargo.senderLoopback to one of our exports. */
  receiveDisembargoToExport(target: ExportId, context: number): void {
    const hook = this.#exports.get(target);
    if (hook === undefined) throw violation(`Disembargo on export "${target}", which does not exist`);
    this.#disembargo(hook, context);
  }

  /** Disembargo.senderLoopback to a capability in one of our answers. */
  receiveDisembargoToAnswer(target: AnswerId, path: PipelinePath, context: number): void {
    const hook = this.#promised(target, path);
    try {
      this.#disembargo(hook, context);
    } finally {
      hook.release();
    }
  }

  /** Disembargo.receiverLoopback: what we sent before our senderLoopback `context` has arrived. */
  receiveDisembargoReply(context: number): void {
    const promise = this.#embargoes.get(context);
    if (promise === undefined) throw violation(`Disembargo of "${context}", which is not embargoed`);
    this.#embargoes.remove(embargoId(context));
    promise.disembargoed();
    promise.release();
  }

  /** The peer does not know Resolve: it keeps using its promise, and gives up the capability named in it. */
  receiveUnimplementedResolve(exported: ExportId | undefined): void {
    if (exported !== undefined) this.#releaseExport(exported, 1);
  }

  /** The peer does not know a message of ours: only a call or a bootstrap can be given up. It has kept nothing of it. */
  receiveUnimplementedQuestion(id: QuestionId): void {
    const question = this.receiveReturn(id, true);
    if (question === undefined) return;
    this.#forget(question);
    question.failed(new CapnpError("unimplemented", "The peer does not implement this kind of call"));
  }

  /** The connection has ended, with `error` for all that was under way. Idempotent; sends nothing. */
  close(error: CapnpError): void {
    if (this.#closed !== undefined) return;
    this.#closed = error;
    const questions = this.#questions.clear();
    const answers = this.#answers.clear();
    const embargoes = this.#embargoes.clear();
    for (const answer of answers) answer.finish();
    this.#exports.clear();
    for (const question of questions) question.disconnected(error);
    this.#imports.clear(error);
    for (const promise of embargoes) {
      promise.break(error);
      promise.release();
    }
  }

  // Capabilities in messages.

  /**
   * What takes the peer's calls on a capability that we are about to send: what it has settled to or, when only the peer
   * knows what it is, the way there. Borrowed.
   */
  announced(hook: Hook): Hook {
    const settled = hook.settled();
    if (!(settled instanceof RemotePromiseHook) || settled.connection !== this) return settled;
    if (settled.route === undefined) return settled;
    settled.used = true;
    return settled.route.settled();
  }

  /**
   * How a message names `hook`, which `announced` has given, counting one reference more for the peer; ids that it may have
   * to give back go to `exported`.
   */
  describe(announced: Hook, exported: ExportId[]): Descriptor {
    const hook = announced.settled();
    if (hook instanceof ImportHook && hook.connection === this) return { kind: "receiverHosted", id: hook.id };
    if (hook instanceof AnswerRoute && hook.connection === this && hook.question.state !== "finished") {
      return { kind: "receiverAnswer", question: hook.question.id, path: hook.path };
    }
    const id = this.#exports.add(hook);
    exported.push(id);
    return { kind: hook instanceof PromiseHook ? "senderPromise" : "senderHosted", id };
  }

  #sendResolve(id: ExportId, target: Hook): void {
    if (target instanceof BrokenHook) this.#sink.resolveException(id, target.error);
    else this.#sink.resolve(id, this.describe(target, []));
  }

  /** The capability that a received message names: a new reference for the caller; undefined for `none`. */
  resolve(descriptor: ReceivedDescriptor): Hook | undefined {
    switch (descriptor.kind) {
      case "none":
        return undefined;
      case "senderHosted":
        return this.#imports.add(descriptor.id);
      case "senderPromise":
        return this.#imports.addPromise(descriptor.id);
      case "receiverHosted": {
        const hook = this.#exports.promised(descriptor.id);
        if (hook === undefined) throw violation(`A message names export "${descriptor.id}", which does not exist`);
        return this.reflected(hook);
      }
      case "receiverAnswer":
        return this.reflected(
          this.#answers.get(descriptor.answer)?.promised(descriptor.path) ?? new BrokenHook(answerIsGone()),
        );
    }
  }

  /** What the peer names as ours may have been found out to be its own. Takes over `hook`. */
  reflected(hook: Hook): Hook {
    return this.isRemote(hook.settled()) ? new ReflectedHook(hook) : hook;
  }

  /** Used by `RemotePromiseHook`: true when calls on `hook` go to the peer, so that the wire keeps them in order. */
  isRemote(hook: Hook): boolean {
    if (hook instanceof RemotePromiseHook) return hook.connection === this && hook.route !== undefined;
    return (hook instanceof ImportHook || hook instanceof AnswerRoute) && hook.connection === this;
  }

  /** Used by `RemotePromiseHook`: asks the peer to say when all that was sent by `route` has arrived; false if it cannot. */
  embargo(promise: RemotePromiseHook, route: Hook): boolean {
    if (route instanceof ImportHook) {
      this.#sink.disembargoImport(route.id, this.#embargoes.add(promise));
    } else if (route instanceof AnswerRoute && route.question.state !== "finished") {
      this.#sink.disembargoAnswer(route.question.id, route.path, this.#embargoes.add(promise));
    } else {
      return false;
    }
    promise.addReference();
    return true;
  }

  #promised(id: AnswerId, path: PipelinePath): Hook {
    const answer = this.#answers.get(id);
    if (answer !== undefined) return answer.pipeline(path);
    // Not a violation: we may have dropped the answer when we returned it with `noFinishNeeded`.
    return new BrokenHook(answerIsGone());
  }

  #disembargo(target: Hook, context: number): void {
    let hook = target instanceof AnswerRoute ? target.settled() : target;
    // The peer was told of a place in its answer, where there turned out to be nothing: nothing of its calls is on its way.
    if (hook instanceof BrokenHook) hook = target;
    if (hook instanceof ImportHook && hook.connection === this) {
      this.#sink.disembargoedImport(hook.id, context);
    } else if (hook instanceof AnswerRoute && hook.connection === this) {
      this.#sink.disembargoedAnswer(hook.question.id, hook.path, context);
    } else {
      throw violation(`Disembargo on ${hook}, which does not point back to its sender`);
    }
  }

  #newAnswer(id: AnswerId, isHeld: boolean): Answer {
    if (this.#answers.get(id) !== undefined) throw violation(`Question "${id}" is asked again before it was finished`);
    const answer = new Answer(this, id, isHeld);
    this.#answers.set(id, answer);
    return answer;
  }

  #releaseResultExports(answer: Answer): void {
    for (const id of answer.resultExports ?? []) this.#releaseExport(id, 1);
    answer.resultExports = undefined;
  }

  #releaseExport(id: ExportId, count: number): void {
    if (this.#closed === undefined) this.#exports.release(id, count);
  }

  #checkIdle(): void {
    if (this.#idle === undefined) return;
    if (this.#questions.size + this.#answers.size + this.#exports.size + this.#imports.size === 0) this.#idle();
  }
}

const discardResults: CallReceiver = {
  results: (results) => results.release(),
  failed: () => {},
  tailCall: () => undefined,
  caller: undefined,
};

function refuse(request: Request, receiver: CallReceiver, error: CapnpError): PendingAnswer {
  request.release();
  receiver.failed(error);
  return new BrokenAnswer(error);
}

function answerIsGone(): CapnpError {
  return new CapnpError("failed", "The call pipelined on has returned no capabilities, or has finished");
}

function violation(message: string): CapnpError {
  return new CapnpError("failed", message);
}
