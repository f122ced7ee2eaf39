import { CapnpError } from "../error.ts";
import { Answer } from "./answer.ts";
import { BrokenAnswer, BrokenHook } from "./broken-hook.ts";
import type { Descriptor, ReceivedDescriptor } from "./descriptor.ts";
import type { CallReceiver, Hook, PendingAnswer, PipelinePath, Request, Results } from "./hook.ts";
import { IdTable } from "./id-table.ts";
import {
  type AnswerId,
  answerId,
  type ExportId,
  exportId,
  type ImportId,
  importId,
  type QuestionId,
  questionId,
} from "./ids.ts";
import { ImportHook } from "./import-hook.ts";
import { defaultProtocolLimits, type ProtocolLimits } from "./limits.ts";
import type { MessageSink } from "./message-sink.ts";
import { PeerTable } from "./peer-table.ts";
import { PipelinedHook, Question } from "./question.ts";
import { ReflectedHook } from "./reflected-hook.ts";
import { SingleCapability } from "./single-capability.ts";

interface Export {
  readonly hook: Hook;
  /** How often we have sent it to the peer, less what it has released. */
  sent: number;
}

/** The sizes of the four tables. All zero: neither end holds anything of the other. */
export interface TableSizes {
  readonly questions: number;
  readonly answers: number;
  readonly exports: number;
  readonly imports: number;
}

export interface ConnectionOptions {
  readonly sink: MessageSink;
  /** What the peer gets for Bootstrap: a new reference. Without it Bootstrap fails. */
  readonly bootstrap?: (() => Hook) | undefined;
  readonly limits?: Partial<ProtocolLimits> | undefined;
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
  readonly #sink: MessageSink;
  readonly #bootstrap: (() => Hook) | undefined;
  readonly #idle: (() => void) | undefined;
  readonly #questions: IdTable<QuestionId, Question>;
  readonly #answers: PeerTable<AnswerId, Answer>;
  readonly #exports: IdTable<ExportId, Export>;
  readonly #exportIds = new Map<Hook, ExportId>();
  readonly #imports: PeerTable<ImportId, ImportHook>;
  #closed: CapnpError | undefined;

  constructor(options: ConnectionOptions) {
    const limits = { ...defaultProtocolLimits, ...options.limits };
    this.#sink = options.sink;
    this.#bootstrap = options.bootstrap;
    this.#idle = options.idle;
    this.#questions = new IdTable("questions", limits.questions, questionId);
    this.#answers = new PeerTable("answers", limits.answers, answerId);
    this.#exports = new IdTable("exports", limits.exports, exportId);
    this.#imports = new PeerTable("imports", limits.imports, importId);
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
    };
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
      this.#sink.callImport(question, target, request);
    } catch (error) {
      return this.#notAsked(question, request, receiver, CapnpError.from(error));
    }
    return question;
  }

  /** Used by `PipelinedHook`. */
  callAnswer(target: QuestionId, path: PipelinePath, request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.#closed !== undefined) return refuse(request, receiver, this.#closed);
    const question = new Question(this, receiver);
    try {
      question.id = this.#questions.add(question);
      this.#sink.callAnswer(question, target, path, request);
    } catch (error) {
      return this.#notAsked(question, request, receiver, CapnpError.from(error));
    }
    return question;
  }

  #notAsked(question: Question, request: Request, receiver: CallReceiver, error: CapnpError): PendingAnswer {
    if (question.id >= 0) this.#questions.remove(question.id);
    for (const id of question.paramExports ?? []) this.#releaseExport(id, 1);
    return refuse(request, receiver, error);
  }

  /** Used by `Question`: its caller has gone before the Return. */
  cancel(question: Question): void {
    question.state = "cancelled";
    if (this.#closed === undefined) this.#sink.finish(question.id, true);
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
    const answer = this.#newAnswer(id);
    if (this.#bootstrap === undefined) {
      answer.failed(new CapnpError("failed", "This vat has no bootstrap capability"));
      return;
    }
    const results = new SingleCapability(this.#bootstrap());
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

  /** A call on export `target`; takes over `request`. */
  receiveCallToExport(id: AnswerId, target: ExportId, request: Request): void {
    const hook = this.#exports.get(target)?.hook;
    if (hook === undefined) throw violation(`Call on export "${target}", which does not exist`);
    this.#newAnswer(id).run(hook, request);
  }

  /** A call on what is or will be in our answer `target`; takes over `request`. */
  receiveCallToAnswer(id: AnswerId, target: AnswerId, path: PipelinePath, request: Request): void {
    const answer = this.#newAnswer(id);
    const hook = this.#promised(target, path);
    answer.run(hook, request);
    hook.release();
  }

  /** The question that a Return answers; undefined when it was cancelled, so that its results do not matter. */
  receiveReturn(id: QuestionId, releaseParamCaps: boolean): Question | undefined {
    const question = this.#questions.get(id);
    if (question === undefined || question.state === "returned") {
      throw violation(`Return for question "${id}", which was not asked`);
    }
    if (releaseParamCaps) for (const exported of question.paramExports ?? []) this.#releaseExport(exported, 1);
    question.paramExports = undefined;
    if (question.state === "waiting") return question;
    this.#forget(question);
    return undefined;
  }

  /** Return.results; takes over `results`. */
  receiveResults(question: Question, results: Results, noFinishNeeded: boolean): void {
    // The id is free before the caller learns of the results, so that its next call can have it.
    this.#returned(question, question.resolveHooks(results, noFinishNeeded), noFinishNeeded);
    question.deliver(results);
  }

  /** Return.exception, and Return.canceled as one. */
  receiveException(question: Question, error: CapnpError, noFinishNeeded: boolean): void {
    this.#returned(question, false, noFinishNeeded);
    question.failed(error);
  }

  #returned(question: Question, keepsAnswer: boolean, noFinishNeeded: boolean): void {
    question.state = "returned";
    if (keepsAnswer) return;
    if (noFinishNeeded) this.#forget(question);
    else this.finish(question);
  }

  /** The question's id is free again. */
  #forget(question: Question): void {
    question.state = "finished";
    if (this.#closed !== undefined) return;
    this.#questions.remove(question.id);
    this.#checkIdle();
  }

  receiveFinish(id: AnswerId, releaseResultCaps: boolean): void {
    // A Finish may come for an answer that we dropped when we returned it with `noFinishNeeded`.
    const answer = this.#answers.get(id);
    if (answer === undefined) return;
    if (answer.state === "running") this.#sink.returnCanceled(answer);
    this.#answers.remove(answer.id);
    if (releaseResultCaps) this.#releaseResultExports(answer);
    answer.finish();
    this.#checkIdle();
  }

  receiveRelease(id: ExportId, count: number): void {
    this.#releaseExport(id, count);
    this.#checkIdle();
  }

  /** Disembargo.senderLoopback to one of our exports. */
  receiveDisembargoToExport(target: ExportId, context: number): void {
    const hook = this.#exports.get(target)?.hook;
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
    const exports = this.#exports.clear();
    this.#imports.clear();
    this.#exportIds.clear();
    for (const answer of answers) answer.finish();
    for (const { hook } of exports) hook.release();
    for (const question of questions) if (question.state === "waiting") question.failed(error);
  }

  // Capabilities in messages.

  /** How a message names `hook`, counting one reference more for the peer; ids that it may have to give back go to `exported`. */
  describe(hook: Hook, exported: ExportId[]): Descriptor {
    const settled = hook.settled();
    if (settled instanceof ImportHook && settled.connection === this) return { kind: "receiverHosted", id: settled.id };
    if (settled instanceof PipelinedHook && settled.connection === this) {
      settled.used = true;
      return { kind: "receiverAnswer", question: settled.question.id, path: settled.path };
    }
    const id = this.#export(settled);
    exported.push(id);
    return { kind: "senderHosted", id };
  }

  #export(hook: Hook): ExportId {
    const known = this.#exportIds.get(hook);
    const entry = known === undefined ? undefined : this.#exports.get(known);
    if (known !== undefined && entry !== undefined) {
      entry.sent++;
      return known;
    }
    const id = this.#exports.add({ hook, sent: 1 });
    hook.addReference();
    this.#exportIds.set(hook, id);
    return id;
  }

  /** The capability that a received message names: a new reference for the caller; undefined for `none`. */
  resolve(descriptor: ReceivedDescriptor): Hook | undefined {
    switch (descriptor.kind) {
      case "none":
        return undefined;
      case "senderHosted":
        return this.#import(descriptor.id);
      case "receiverHosted": {
        const hook = this.#exports.get(descriptor.id)?.hook;
        if (hook === undefined) throw violation(`A message names export "${descriptor.id}", which does not exist`);
        return hook.addReference();
      }
      case "receiverAnswer": {
        const hook = this.#promised(descriptor.answer, descriptor.path);
        return this.isImport(hook) ? new ReflectedHook(hook) : hook;
      }
    }
  }

  #import(id: ImportId): ImportHook {
    const known = this.#imports.get(id);
    if (known !== undefined) {
      known.received++;
      return known.addReference();
    }
    const hook = new ImportHook(this, id);
    this.#imports.set(id, hook);
    return hook;
  }

  isImport(hook: Hook): boolean {
    return hook instanceof ImportHook && hook.connection === this;
  }

  #promised(id: AnswerId, path: PipelinePath): Hook {
    const answer = this.#answers.get(id);
    if (answer !== undefined) return answer.pipeline(path);
    // Not a violation: we may have dropped the answer when we returned it with `noFinishNeeded`.
    return new BrokenHook(
      new CapnpError("failed", "The call pipelined on has returned no capabilities, or has finished"),
    );
  }

  #disembargo(hook: Hook, context: number): void {
    const target = hook.settled();
    if (target instanceof ImportHook && target.connection === this) {
      this.#sink.disembargoedImport(target.id, context);
    } else if (target instanceof PipelinedHook && target.connection === this) {
      this.#sink.disembargoedAnswer(target.question.id, target.path, context);
    } else {
      throw violation(`Disembargo on ${target}, which does not point back to its sender`);
    }
  }

  #newAnswer(id: AnswerId): Answer {
    if (this.#answers.get(id) !== undefined) throw violation(`Question "${id}" is asked again before it was finished`);
    const answer = new Answer(this, id);
    this.#answers.set(id, answer);
    return answer;
  }

  #releaseResultExports(answer: Answer): void {
    for (const id of answer.resultExports ?? []) this.#releaseExport(id, 1);
    answer.resultExports = undefined;
  }

  #releaseExport(id: ExportId, count: number): void {
    if (this.#closed !== undefined) return;
    const entry = this.#exports.get(id);
    if (entry === undefined || count > entry.sent) {
      throw violation(`Release of "${count}" references to export "${id}", which has ${entry?.sent ?? "none"}`);
    }
    entry.sent -= count;
    if (entry.sent > 0) return;
    this.#exports.remove(id);
    this.#exportIds.delete(entry.hook);
    entry.hook.release();
  }

  #checkIdle(): void {
    if (this.#idle === undefined) return;
    if (this.#questions.size + this.#answers.size + this.#exports.size + this.#imports.size === 0) this.#idle();
  }
}

const discardResults: CallReceiver = {
  results: (results) => results.release(),
  failed: () => {},
};

function refuse(request: Request, receiver: CallReceiver, error: CapnpError): PendingAnswer {
  request.release();
  receiver.failed(error);
  return new BrokenAnswer(error);
}

function violation(message: string): CapnpError {
  return new CapnpError("failed", message);
}
