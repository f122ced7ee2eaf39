import type { CapnpError } from "../error.ts";
import type { Answer } from "./answer.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Hook, PipelinePath, Request, Results } from "./hook.ts";
import type { EmbargoId, ExportId, ImportId, QuestionId } from "./ids.ts";
import type { Question } from "./question.ts";

/**
 * Where the state machine puts the messages it sends (rpc.capnp `Message`), one method for each kind. Each may throw,
 * and then must not have sent anything.
 */
export interface MessageSink {
  bootstrap(question: QuestionId): void;
  /** Calls the capability that the peer exports as `target`; takes over `request` unless it throws. */
  callImport(question: Question, target: ImportId, request: Request): void;
  /** Calls what will be at `path` in the peer's answer to `target`; takes over `request` unless it throws. */
  callAnswer(question: Question, target: QuestionId, path: PipelinePath, request: Request): void;
  /** Borrows `results`. True when they carry capabilities, so that the peer will pipeline on them and send Finish. */
  returnResults(answer: Answer, results: Results): boolean;
  returnCapability(answer: Answer, capability: Hook): void;
  returnException(answer: Answer, error: CapnpError): void;
  returnCanceled(answer: Answer): void;
  /** Return.takeFromOtherQuestion: what answers `question`, a tail call, answers this. */
  returnTakeFrom(answer: Answer, question: Question): void;
  /** Return.resultsSentElsewhere. */
  returnElsewhere(answer: Answer): void;
  /** The same results for another owner, with references of its own. Borrows `results`. @throws CapnpError where they are broken or too large. */
  share(results: Results): Results;
  /** Resolve.cap: what our promise `id` has turned out to be. */
  resolve(id: ExportId, descriptor: Descriptor): void;
  /** Resolve.exception. */
  resolveException(id: ExportId, error: CapnpError): void;
  finish(question: QuestionId, releaseResultCaps: boolean): void;
  release(id: ImportId, count: number): void;
  /** Disembargo.senderLoopback to a capability that the peer exports. */
  disembargoImport(target: ImportId, context: EmbargoId): void;
  /** The same to what is at `path` in the peer's answer to `target`. */
  disembargoAnswer(target: QuestionId, path: PipelinePath, context: EmbargoId): void;
  /** Disembargo.receiverLoopback to a capability that the peer exports: answers its senderLoopback `context`. */
  disembargoedImport(target: ImportId, context: number): void;
  /** The same to what will be at `path` in the peer's answer to `target`. */
  disembargoedAnswer(target: QuestionId, path: PipelinePath, context: number): void;
}
