import { CapnpError } from "../error.ts";
import { Answer } from "./answer.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { CapabilityNames } from "./capability-names.ts";
import type { Connection } from "./connection.ts";
import type { ReceivedDescriptor } from "./descriptor.ts";
import type { Hook, PipelinePath, Request, Results } from "./hook.ts";
import { type AnswerId, type EmbargoId, type ExportId, embargoId, type ImportId, type QuestionId } from "./ids.ts";
import type { MessageSink } from "./message-sink.ts";
import type { Question } from "./question.ts";
import { isSilentId } from "./question-table.ts";
import { SingleCapability } from "./single-capability.ts";
import type { Tables } from "./tables.ts";
import { violation } from "./violation.ts";

/**
 * Where the messages of the peer come in (rpc.capnp `Message`), some in parts. A method that throws has met a violation of
 * the protocol: the connection must be aborted with that error.
 */
export class MessageReceiver {
  readonly #connection: Connection;
  readonly #tables: Tables;
  readonly #names: CapabilityNames;
  readonly #sink: MessageSink;
  readonly #bootstrap: (() => Hook) | undefined;

  constructor(
    connection: Connection,
    tables: Tables,
    names: CapabilityNames,
    sink: MessageSink,
    bootstrap: (() => Hook) | undefined,
  ) {
    this.#connection = connection;
    this.#tables = tables;
    this.#names = names;
    this.#sink = sink;
    this.#bootstrap = bootstrap;
  }

  bootstrap(id: AnswerId): void {
    const answer = this.#newAnswer(id, 0, false);
    if (this.#bootstrap === undefined) {
      answer.failed(new CapnpError("failed", "This vat has no bootstrap capability"));
      return;
    }
    const bootstrap = this.#bootstrap();
    const results = new SingleCapability(this.#names.announced(bootstrap).addReference());
    bootstrap.release();
    this.#connection.returnCapability(answer, results);
  }

  /**
   * A call on export `target`; takes over `request`. `isHeld`: its results are for a question of ours, which the peer will
   * say (rpc.capnp `sendResultsTo.yourself`).
   */
  callToExport(id: AnswerId, target: ExportId, request: Request, isHeld: boolean): void {
    const hook = this.#tables.exports.get(target);
    if (hook === undefined) throw violation(`Call on export "${target}", which does not exist`);
    this.#newAnswer(id, request.hints, isHeld).run(hook, request);
  }

  /** The same on what is or will be in our answer `target`. */
  callToAnswer(id: AnswerId, target: AnswerId, path: PipelinePath, request: Request, isHeld: boolean): void {
    const answer = this.#newAnswer(id, request.hints, isHeld);
    const hook = this.#names.pipelined(target, path);
    answer.run(hook, request);
    hook.release();
  }

  /** A call that is not to be delivered, for want of room; takes over `request`. */
  refusedCall(id: AnswerId, request: Request, isHeld: boolean, error: CapnpError): void {
    this.#newAnswer(id, request.hints, isHeld).run(new BrokenHook(error), request);
  }

  #newAnswer(id: AnswerId, hints: number, isHeld: boolean): Answer {
    const { answers } = this.#tables;
    if (answers.get(id) !== undefined) throw violation(`Question "${id}" is asked again before it was finished`);
    const answer = new Answer(this.#connection, id, hints, isHeld);
    answers.set(id, answer);
    return answer;
  }

  /** The question that a Return answers; undefined when it was cancelled, so that its results do not matter. */
  return(id: QuestionId, releaseParamCaps: boolean): Question | undefined {
    const question = this.#tables.questions.get(id);
    // A peer that does not know of questions without a Return may send it when they are over.
    if (question === undefined && isSilentId(id)) return undefined;
    if (question === undefined || question.state === "returned" || question.isTaking) {
      throw violation(`Return for question "${id}", which was not asked`);
    }
    question.returned();
    if (releaseParamCaps) for (const exported of question.paramExports ?? []) this.#releaseExport(exported, 1);
    question.paramExports = undefined;
    if (question.state === "waiting") return question;
    this.#connection.forget(question);
    return undefined;
  }

  /** Return.results; takes over `results`. */
  results(question: Question, results: Results, noFinishNeeded: boolean): void {
    if (question.isTail) {
      results.release();
      throw violation(`Results for question "${question.id}", a tail call whose results were to stay with the peer`);
    }
    question.state = "returned";
    if (noFinishNeeded) this.#connection.forget(question);
    question.resolveHooks(results);
    // The id is free before the caller learns of the results, so that its next call can have it.
    if (question.state === "returned" && !question.isNeeded) this.#connection.finish(question);
    question.deliver(results);
  }

  /** Return.exception, and Return.canceled as one. */
  exception(question: Question, error: CapnpError, noFinishNeeded: boolean): void {
    // The caller of a question that is taking its results may have gone meanwhile.
    if (question.state !== "waiting") return;
    if (noFinishNeeded) this.#connection.forget(question);
    else this.#connection.finish(question);
    question.failed(error);
  }

  /** Return.takeFromOtherQuestion: the results are those of our answer `id`, a call that the peer had us hold. */
  takeFrom(question: Question, id: AnswerId): void {
    question.isTaking = true;
    if (this.#tables.answers.get(id)?.takeFor(question) === true) return;
    throw violation(`Results are to be taken from "${id}", which has none`);
  }

  /** Used by `Answer`: what `question` is to take is here. Borrows `results`. */
  taken(question: Question, results: Results): void {
    if (question.state !== "waiting") return;
    let shared: Results;
    try {
      shared = this.#sink.share(results);
    } catch (error) {
      // Who has made them may be neither the peer nor we.
      this.exception(question, CapnpError.from(error), false);
      return;
    }
    this.results(question, shared, false);
  }

  /** Return.resultsSentElsewhere: the peer has answered a tail call, and keeps the results. */
  elsewhere(question: Question): void {
    if (!question.isTail) throw violation(`Results of question "${question.id}" are kept, which was no tail call`);
    question.state = "returned";
    if (!question.isNeeded) this.#connection.finish(question);
  }

  /** Resolve.cap: the promise that we import as `id` is what `descriptor` names. */
  resolve(id: ImportId, descriptor: ReceivedDescriptor): void {
    const target = this.#names.resolve(descriptor);
    if (target === undefined) throw violation(`Promise "${id}" is resolved to nothing`);
    this.#resolvePromise(id, target);
  }

  /** Resolve.exception. */
  resolveException(id: ImportId, error: CapnpError): void {
    this.#resolvePromise(id, new BrokenHook(error));
  }

  /** Takes over `target`. A Resolve for what we have released meanwhile is normal. */
  #resolvePromise(id: ImportId, target: Hook): void {
    const promise = this.#tables.imports.promise(id);
    if (promise === undefined) {
      target.release();
    } else {
      // A peer may name the promise itself, by the last reference that there is.
      promise.addReference();
      promise.found(target);
      promise.release();
    }
    this.#connection.checkIdle();
  }

  /**
   * `isLate`: a call that waits for its target is delivered before it is cancelled (rpc.capnp
   * `requireEarlyCancellationWorkaround`); all others have been.
   */
  finish(id: AnswerId, releaseResultCaps: boolean, isLate: boolean): void {
    // A Finish may come for an answer that we dropped when we returned it with `noFinishNeeded`.
    const answer = this.#tables.answers.get(id);
    if (answer === undefined) return;
    if (isLate && answer.whenDelivered(() => this.#finish(answer, releaseResultCaps))) return;
    this.#finish(answer, releaseResultCaps);
  }

  #finish(answer: Answer, releaseResultCaps: boolean): void {
    // It may be over: delivered late, and returned at once with `noFinishNeeded`.
    if (this.#tables.answers.get(answer.id) !== answer) return;
    if (answer.state === "running" && !answer.isSilent) this.#sink.returnCanceled(answer);
    this.#tables.answers.remove(answer.id);
    answer.finish();
    // Last: a peer that has released them before violates the protocol.
    if (releaseResultCaps) this.#connection.releaseResultExports(answer);
    this.#connection.checkIdle();
  }

  release(id: ExportId, count: number): void {
    this.#releaseExport(id, count);
    this.#connection.checkIdle();
  }

  /** Disembargo.senderLoopback to one of our exports. */
  disembargoToExport(target: ExportId, context: number): void {
    const hook = this.#tables.exports.get(target);
    if (hook === undefined) throw violation(`Disembargo on export "${target}", which does not exist`);
    this.#names.disembargo(hook, context);
  }

  /** Disembargo.senderLoopback to a capability in one of our answers. */
  disembargoToAnswer(target: AnswerId, path: PipelinePath, context: number): void {
    const hook = this.#names.pipelined(target, path);
    try {
      this.#names.disembargo(hook, context);
    } finally {
      hook.release();
    }
  }

  /** Disembargo.receiverLoopback: what we sent before our senderLoopback `context` has arrived. */
  disembargoReply(context: number): void {
    const { embargoes } = this.#tables;
    const promise = embargoes.get(context);
    if (promise === undefined) throw violation(`Disembargo of "${context}", which is not embargoed`);
    const id: EmbargoId = embargoId(context);
    embargoes.remove(id);
    promise.disembargoed();
    promise.release();
  }

  /** The peer does not know Resolve: it keeps using its promise, and gives up the capability named in it. */
  unimplementedResolve(exported: ExportId | undefined): void {
    if (exported !== undefined) this.#releaseExport(exported, 1);
  }

  /** The peer does not know a message of ours: only a call or a bootstrap can be given up. It has kept nothing of it. */
  unimplementedQuestion(id: QuestionId): void {
    const question = this.return(id, true);
    if (question === undefined) return;
    this.#connection.forget(question);
    question.failed(new CapnpError("unimplemented", "The peer does not implement this kind of call"));
  }

  #releaseExport(id: ExportId, count: number): void {
    if (this.#connection.closed === undefined) this.#tables.exports.release(id, count);
  }
}
