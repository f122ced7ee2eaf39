import { CapnpError } from "../error.ts";
import { allocateStruct, allocateStructList, copyPointer, type MessageLimits } from "../message/index.ts";
import type { Answer } from "../protocol/answer.ts";
import type { CapabilityNames } from "../protocol/capability-names.ts";
import type { Descriptor } from "../protocol/descriptor.ts";
import { Hook, type PipelinePath, type Request, type Results } from "../protocol/hook.ts";
import type { ExportId, ImportId, QuestionId } from "../protocol/ids.ts";
import type { MessageSink } from "../protocol/message-sink.ts";
import type { Question } from "../protocol/question.ts";
import { builders, type PayloadBuilder } from "./builder-pool.ts";
import { type EncodeTrace, traceOf } from "./encode-trace.ts";
import { detailsSize } from "./error-details.ts";
import { asOutgoingCall, asOutgoingResults, copyOfResults } from "./forward.ts";
import type { RpcLimits } from "./limits.ts";
import { type OutgoingCall, OutgoingResults } from "./outgoing-payload.ts";
import type { Payload } from "./payload.ts";
import type { SendQueue } from "./send-queue.ts";
import {
  callFlag,
  callLayout,
  disembargoTag,
  finishFlag,
  messageTag,
  resolveTag,
  returnFlag,
  returnLayout,
  returnTag,
  sendResultsToTag,
  targetTag,
} from "./wire.ts";
import {
  beginDisembargo,
  beginMessage,
  beginPlain,
  bodyPointer,
  exceptionSize,
  type OutgoingException,
  writeDescriptor,
  writeException,
  writePromisedAnswer,
} from "./write-envelope.ts";

/** A table in which each capability is null; it is sparse, and so takes no memory. */
const everyNull: readonly undefined[] = new Array<undefined>(0xffff_ffff);

export interface OutgoingOptions {
  /** The state machine's. */
  readonly announced: CapabilityNames["announced"];
  readonly describe: CapabilityNames["describe"];
  /** What calls and results are held to, each by itself: the connection goes on. */
  readonly limits: MessageLimits & Pick<RpcLimits, "errorBytes">;
  /** Called before a question is sent while `isHeld`. */
  readonly asked: () => void;
  readonly encodeTrace: EncodeTrace | undefined;
  /** A call of the peer has failed with something that is not a `CapnpError`. */
  readonly methodFailed: (error: CapnpError) => void;
}

/** Writes the messages of the state machine into the flow (rpc.capnp). */
export class Outgoing implements MessageSink {
  readonly queue: SendQueue;
  readonly #options: OutgoingOptions;
  messages = 0;
  /** The flow is not read. */
  isHeld = false;

  constructor(queue: SendQueue, options: OutgoingOptions) {
    this.queue = queue;
    this.#options = options;
  }

  bootstrap(question: QuestionId): void {
    if (this.isHeld) this.#options.asked();
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.bootstrap, 1, 1);
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, question, true);
    this.#send(builder);
  }

  callImport(question: Question, target: ImportId, request: Request): void {
    this.queue.checkRoom();
    const call = asOutgoingCall(request);
    const segment = call.builder.firstSegment;
    segment.view.setInt32(segment.start + callLayout.target, target, true);
    this.#call(question, request, call);
  }

  callAnswer(question: Question, target: QuestionId, path: PipelinePath, request: Request): void {
    this.queue.checkRoom();
    const call = asOutgoingCall(request);
    const segment = call.builder.firstSegment;
    const at = segment.start + callLayout.target;
    segment.view.setInt32(at + 4, targetTag.promisedAnswer, true);
    try {
      writePromisedAnswer(segment, at + 8, target, path);
    } catch (error) {
      if (call !== request) call.release();
      throw error;
    }
    this.#call(question, request, call);
  }

  #call(question: Question, request: Request, call: OutgoingCall): void {
    const { builder } = call;
    const segment = builder.firstSegment;
    const at = segment.start + callLayout.call;
    segment.view.setInt32(at, question.id, true);
    if (question.isTail) segment.view.setUint16(at + 6, sendResultsToTag.yourself, true);
    if (request.hints !== 0) segment.view.setInt32(at + 16, (request.hints << 1) & callFlag.hints, true);
    try {
      if (builder.capabilities.length !== 0) {
        question.paramExports = [];
        this.#writeCapabilities(builder, segment.start + callLayout.payload + 8, question.paramExports);
      }
      this.#finish(builder);
    } catch (error) {
      if (call !== request) call.release();
      throw error;
    }
    if (this.isHeld) this.#options.asked();
    this.#write(builder);
    call.passenger?.departed(this.queue, builder.finishedBytes);
    call.release();
    if (call !== request) request.release();
  }

  returnResults(answer: Answer, results: Results): boolean {
    this.queue.checkRoom();
    const outgoing = asOutgoingResults(results);
    try {
      return this.#return(answer, outgoing.builder);
    } finally {
      if (outgoing !== results) outgoing.release();
    }
  }

  #return(answer: Answer, builder: PayloadBuilder): boolean {
    const segment = builder.firstSegment;
    const at = segment.start + returnLayout.return;
    const hasCapabilities = builder.capabilities.length !== 0;
    const flags = hasCapabilities ? returnFlag.keepParamCaps : returnFlag.keepParamCaps | returnFlag.noFinishNeeded;
    segment.view.setInt32(at, answer.id, true);
    segment.view.setInt32(at + 4, flags | (returnTag.results << 16), true);
    if (hasCapabilities) {
      answer.resultExports = [];
      this.#writeCapabilities(builder, segment.start + returnLayout.payload + 8, answer.resultExports);
    }
    this.#finish(builder);
    this.#write(builder);
    answered(answer);
    return hasCapabilities;
  }

  returnCapability(answer: Answer, capability: Hook): void {
    const results = new OutgoingResults(64);
    results.setCapability(capability.addReference());
    try {
      this.#return(answer, results.builder);
    } finally {
      results.release();
    }
  }

  returnException(answer: Answer, error: CapnpError): void {
    if (error.cause !== undefined && !(error.cause instanceof CapnpError)) this.#options.methodFailed(error);
    const exception = this.#exception(error);
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.return, 2, 1, 64 + exceptionSize(exception));
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, answer.id, true);
    segment.view.setInt32(offset + 4, returnFlag.keepParamCaps | (returnTag.exception << 16), true);
    writeException(segment, offset + 16, exception);
    this.#send(builder);
    answered(answer);
  }

  returnCanceled(answer: Answer): void {
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.return, 2, 1);
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, answer.id, true);
    segment.view.setInt32(offset + 4, returnFlag.keepParamCaps | (returnTag.canceled << 16), true);
    this.#send(builder);
    answered(answer);
  }

  returnTakeFrom(answer: Answer, question: Question): void {
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.return, 2, 1);
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, answer.id, true);
    segment.view.setInt32(offset + 4, returnFlag.keepParamCaps | (returnTag.takeFromOtherQuestion << 16), true);
    segment.view.setInt32(offset + 8, question.id, true);
    this.#send(builder);
    answered(answer);
  }

  returnElsewhere(answer: Answer): void {
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.return, 2, 1);
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, answer.id, true);
    segment.view.setInt32(offset + 4, returnFlag.keepParamCaps | (returnTag.resultsSentElsewhere << 16), true);
    this.#send(builder);
    answered(answer);
  }

  share(results: Results): Results {
    return copyOfResults(results);
  }

  finish(question: QuestionId, releaseResultCaps: boolean): void {
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.finish, 1, 0);
    const segment = builder.firstSegment;
    const flags = finishFlag.noEarlyCancellationWorkaround | (releaseResultCaps ? 0 : finishFlag.keepResultCaps);
    segment.view.setInt32(offset, question, true);
    segment.view.setInt32(offset + 4, flags, true);
    this.#send(builder);
  }

  release(id: ImportId, count: number): void {
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.release, 1, 0);
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, id, true);
    segment.view.setInt32(offset + 4, count, true);
    this.#send(builder);
  }

  resolve(id: ExportId, resolution: Descriptor): void {
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.resolve, 1, 1);
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, id, true);
    const at = allocateStruct(segment, offset + 8, 1, 1);
    writeDescriptor(builder.target, at, resolution);
    this.#send(builder);
  }

  resolveException(id: ExportId, error: CapnpError): void {
    const exception = this.#exception(error);
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.resolve, 1, 1, 64 + exceptionSize(exception));
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, id, true);
    segment.view.setInt32(offset + 4, resolveTag.exception, true);
    writeException(segment, offset + 8, exception);
    this.#send(builder);
  }

  disembargoImport(target: ImportId, context: number): void {
    this.#disembargoImport(disembargoTag.senderLoopback, target, context);
  }

  disembargoAnswer(target: QuestionId, path: PipelinePath, context: number): void {
    this.#disembargoAnswer(disembargoTag.senderLoopback, target, path, context);
  }

  disembargoedImport(target: ImportId, context: number): void {
    this.#disembargoImport(disembargoTag.receiverLoopback, target, context);
  }

  disembargoedAnswer(target: QuestionId, path: PipelinePath, context: number): void {
    this.#disembargoAnswer(disembargoTag.receiverLoopback, target, path, context);
  }

  #disembargoImport(tag: number, target: ImportId, context: number): void {
    const builder = builders.take();
    const at = beginDisembargo(builder, tag, context);
    builder.target.view.setInt32(at, target, true);
    this.#send(builder);
  }

  #disembargoAnswer(tag: number, target: QuestionId, path: PipelinePath, context: number): void {
    const builder = builders.take();
    const at = beginDisembargo(builder, tag, context);
    builder.target.view.setInt32(at + 4, targetTag.promisedAnswer, true);
    writePromisedAnswer(builder.target, at + 8, target, path);
    this.#send(builder);
  }

  abort(error: CapnpError): void {
    const exception = this.#exception(error);
    const builder = builders.take();
    const at = beginMessage(builder, messageTag.abort, 64 + exceptionSize(exception));
    writeException(builder.firstSegment, at + bodyPointer, exception);
    this.#send(builder);
  }

  /** To be made before a message is begun: it calls the code of a user. */
  #exception(error: CapnpError): OutgoingException {
    const { encodeTrace, limits } = this.#options;
    return {
      error,
      trace: traceOf(error, encodeTrace) ?? "",
      detailsBytes: detailsSize(error.details),
      frameBytes: Math.min(limits.errorBytes, limits.frameBytes),
    };
  }

  /**
   * Echoes a message that is not understood. Its capabilities have not been looked at, so all are null in the echo, and it
   * may not be larger than it is: else a few bytes whose pointers all lead to one place would be echoed as very many.
   *
   * @throws CapnpError when it is.
   */
  unimplemented(message: Payload): void {
    const builder = builders.take();
    const at = beginMessage(builder, messageTag.unimplemented, message.contentBytes);
    message.setCapabilities(everyNull);
    message.traversalWords = message.words;
    copyPointer(message, 0, message.firstStart, builder.firstSegment, at + bodyPointer);
    this.#send(builder);
  }

  /** `Payload.capTable`: names each capability of the message for the peer. */
  #writeCapabilities(builder: PayloadBuilder, pointerOffset: number, exported: ExportId[]): void {
    const { capabilities } = builder;
    let at = allocateStructList(builder.firstSegment, pointerOffset, capabilities.length, 1, 1);
    const segment = builder.target;
    for (const [index, capability] of capabilities.entries()) {
      if (!(capability instanceof Hook)) {
        throw new CapnpError("invalid-argument", "Only capabilities of this library can be sent");
      }
      const announced = this.#options.announced(capability);
      if (announced !== capability) {
        // Calls pipelined on the message have to go where the peer is told that they go.
        capabilities[index] = announced.addReference();
        capability.release();
      }
      writeDescriptor(segment, at, this.#options.describe(announced, exported));
      at += 16;
    }
  }

  /** The limits of the vat that builds a message are those of all vats, so what this connection may send is seen here. */
  #finish(builder: PayloadBuilder): void {
    builder.finish();
    const { frameBytes, segments } = this.#options.limits;
    if (builder.finishedBytes > frameBytes) {
      throw new CapnpError(
        "limit-exceeded",
        `Cannot send a message of "${builder.finishedBytes}" bytes: the limit frameBytes is ${frameBytes}`,
      );
    }
    if (builder.segmentCount > segments) {
      throw new CapnpError(
        "limit-exceeded",
        `Cannot send a message of "${builder.segmentCount}" segments: the limit segments is ${segments}`,
      );
    }
  }

  #send(builder: PayloadBuilder): void {
    builder.finish();
    this.#write(builder);
    builders.give(builder);
  }

  #write(builder: PayloadBuilder): void {
    this.messages++;
    if (builder.regions.length === 0) {
      this.queue.write(builder.slab, builder.frameStart, builder.frameEnd);
    } else {
      for (const { slab, start, end } of builder.regions) this.queue.write(slab, start, end);
    }
  }
}

/** The Return of `answer` has left. */
function answered(answer: Answer): void {
  const { receipt } = answer;
  answer.receipt = undefined;
  receipt?.answered();
}
