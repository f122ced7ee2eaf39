import { CapnpError } from "../error.ts";
import { allocateStruct, allocateStructList, copyPointer, type SegmentBuilder, writeText } from "../message/index.ts";
import type { Flow } from "../platform.ts";
import type { Answer } from "../protocol/answer.ts";
import type { Connection } from "../protocol/connection.ts";
import type { Descriptor } from "../protocol/descriptor.ts";
import { Hook, type PipelinePath, type Request, type Results } from "../protocol/hook.ts";
import type { ExportId, ImportId, QuestionId } from "../protocol/ids.ts";
import type { MessageSink } from "../protocol/message-sink.ts";
import type { Question } from "../protocol/question.ts";
import { builders, type PayloadBuilder } from "./builder-pool.ts";
import { OutgoingCall, OutgoingResults } from "./outgoing-payload.ts";
import { Payload } from "./payload.ts";
import {
  callLayout,
  descriptorTag,
  disembargoTag,
  exceptionTypes,
  finishFlag,
  messageTag,
  operationTag,
  resolveTag,
  returnFlag,
  returnLayout,
  returnTag,
  structSize,
  targetTag,
} from "./wire.ts";

/** Bytes from the root pointer to the pointer in `Message`. */
const bodyPointer = 16;

/** Characters of an error that travel: whatever went wrong, it must be possible to say so. */
const longestReason = 16 * 1024;

/** A table in which each capability is null; it is sparse, and so takes no memory. */
const everyNull: readonly undefined[] = new Array<undefined>(0xffff_ffff);

export interface OutgoingOptions {
  /** The state machine's. */
  readonly announced: Connection["announced"];
  readonly describe: Connection["describe"];
  /** Bytes waiting in the flow beyond which no calls and no results are added. */
  readonly queuedBytes: number;
  /** Called before a call is sent while `isHeld`. */
  readonly asked: () => void;
  /** A method threw something that is not a `CapnpError`. */
  readonly methodFailed?: ((error: CapnpError) => void) | undefined;
}

/** Writes the messages of the state machine into the flow (rpc.capnp). */
export class Outgoing implements MessageSink {
  readonly #flow: Flow;
  readonly #options: OutgoingOptions;
  messages = 0;
  /** The flow is not read until what waits in it has left. */
  isHeld = false;

  constructor(flow: Flow, options: OutgoingOptions) {
    this.#flow = flow;
    this.#options = options;
  }

  bootstrap(question: QuestionId): void {
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.bootstrap, 1, 1);
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, question, true);
    this.#send(builder);
  }

  callImport(question: Question, target: ImportId, request: Request): void {
    this.#checkQueue();
    const call = asOutgoingCall(request);
    const segment = call.builder.firstSegment;
    segment.view.setInt32(segment.start + callLayout.target, target, true);
    this.#call(question, request, call);
  }

  callAnswer(question: Question, target: QuestionId, path: PipelinePath, request: Request): void {
    this.#checkQueue();
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
    segment.view.setInt32(segment.start + callLayout.call, question.id, true);
    try {
      if (builder.capabilities.length !== 0) {
        question.paramExports = [];
        this.#writeCapabilities(builder, segment.start + callLayout.payload + 8, question.paramExports);
      }
      builder.finish();
    } catch (error) {
      if (call !== request) call.release();
      throw error;
    }
    if (this.isHeld) this.#options.asked();
    this.#write(builder);
    call.release();
    if (call !== request) request.release();
  }

  returnResults(answer: Answer, results: Results): boolean {
    this.#checkQueue();
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
    builder.finish();
    this.#write(builder);
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
    if (error.cause !== undefined && !(error.cause instanceof CapnpError)) this.#options.methodFailed?.(error);
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.return, 2, 1);
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, answer.id, true);
    segment.view.setInt32(offset + 4, returnFlag.keepParamCaps | (returnTag.exception << 16), true);
    writeException(segment, offset + 16, error);
    this.#send(builder);
  }

  returnCanceled(answer: Answer): void {
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.return, 2, 1);
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, answer.id, true);
    segment.view.setInt32(offset + 4, returnFlag.keepParamCaps | (returnTag.canceled << 16), true);
    this.#send(builder);
  }

  returnElsewhere(answer: Answer): void {
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.return, 2, 1);
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, answer.id, true);
    segment.view.setInt32(offset + 4, returnFlag.keepParamCaps | (returnTag.resultsSentElsewhere << 16), true);
    this.#send(builder);
  }

  share(results: Results): Results {
    const payload = asPayload(results);
    const shared = new OutgoingResults(payload.contentBytes);
    shared.copy(payload);
    return shared;
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
    const builder = builders.take();
    const offset = beginPlain(builder, messageTag.resolve, 1, 1);
    const segment = builder.firstSegment;
    segment.view.setInt32(offset, id, true);
    segment.view.setInt32(offset + 4, resolveTag.exception, true);
    writeException(segment, offset + 8, error);
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
    const builder = builders.take();
    const at = beginMessage(builder, messageTag.abort, 64);
    writeException(builder.firstSegment, at + bodyPointer, error);
    this.#send(builder);
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

  /** What can be large is not queued for a peer that does not read; what ends calls always is. */
  #checkQueue(): void {
    const { queuedBytes } = this.#flow;
    if (queuedBytes <= this.#options.queuedBytes) return;
    throw new CapnpError("overloaded", `The peer reads too slowly: "${queuedBytes}" bytes wait for it`);
  }

  #send(builder: PayloadBuilder): void {
    builder.finish();
    this.#write(builder);
    builders.give(builder);
  }

  #write(builder: PayloadBuilder): void {
    this.messages++;
    if (builder.regions.length === 0) {
      this.#flow.write(builder.bytes, builder.frameStart, builder.frameEnd);
    } else {
      for (const { bytes, start, end } of builder.regions) this.#flow.write(bytes, start, end);
    }
  }
}

/** Begins a message, writes its root, and returns the offset of the root pointer. */
function beginMessage(builder: PayloadBuilder, tag: number, sizeHint: number): number {
  builder.begin(24 + sizeHint);
  const segment = builder.firstSegment;
  const at = segment.allocate(24);
  segment.view.setInt32(at + 4, structSize(1, 1), true);
  segment.view.setInt32(at + 8, tag, true);
  return at;
}

/** Begins a message with a struct of the given size, and returns the struct's offset. */
function beginPlain(builder: PayloadBuilder, tag: number, dataWords: number, pointerCount: number): number {
  const at = beginMessage(builder, tag, 64);
  return allocateStruct(builder.firstSegment, at + bodyPointer, dataWords, pointerCount);
}

/** Begins a Disembargo, and returns the offset of its target in the builder's `target` segment. */
function beginDisembargo(builder: PayloadBuilder, tag: number, context: number): number {
  const offset = beginPlain(builder, messageTag.disembargo, 1, 1);
  const segment = builder.firstSegment;
  segment.view.setInt32(offset, context, true);
  segment.view.setInt32(offset + 4, tag, true);
  return allocateStruct(segment, offset + 8, 1, 1);
}

function writeException(segment: SegmentBuilder, pointerOffset: number, error: CapnpError): void {
  const at = allocateStruct(segment, pointerOffset, 1, 1);
  const target = segment.message.target;
  target.view.setUint16(at + 4, exceptionType(error), true);
  const { message } = error;
  writeText(target, at + 8, message.length > longestReason ? `${message.slice(0, longestReason)}...` : message);
}

/** Codes of our own travel as `failed`, the first type. */
function exceptionType(error: CapnpError): number {
  const names: readonly string[] = exceptionTypes;
  return Math.max(names.indexOf(error.code), 0);
}

function writePromisedAnswer(
  segment: SegmentBuilder,
  pointerOffset: number,
  question: QuestionId,
  path: PipelinePath,
): void {
  const at = allocateStruct(segment, pointerOffset, 1, 1);
  const target = segment.message.target;
  target.view.setInt32(at, question, true);
  if (path.length === 0) return;
  let operation = allocateStructList(target, at + 8, path.length, 1, 0);
  const { view } = segment.message.target;
  for (const field of path) {
    view.setUint16(operation, operationTag.getPointerField, true);
    view.setUint16(operation + 2, field, true);
    operation += 8;
  }
}

function writeDescriptor(segment: SegmentBuilder, at: number, descriptor: Descriptor): void {
  segment.view.setUint16(at, descriptorTag[descriptor.kind], true);
  if (descriptor.kind === "receiverAnswer") writePromisedAnswer(segment, at + 8, descriptor.question, descriptor.path);
  else segment.view.setInt32(at + 4, descriptor.id, true);
}

/** A request that came from elsewhere, or was read here, is copied behind a new envelope. */
function asOutgoingCall(request: Request): OutgoingCall {
  if (request instanceof OutgoingCall && !request.isRead) return request;
  const payload = asPayload(request);
  const { interfaceLow, interfaceHigh, methodId, contentBytes } = payload;
  return copied(new OutgoingCall(interfaceLow, interfaceHigh, methodId, contentBytes), payload);
}

function asOutgoingResults(results: Results): OutgoingResults {
  if (results instanceof OutgoingResults && !results.isRead) return results;
  const payload = asPayload(results);
  return copied(new OutgoingResults(payload.contentBytes), payload);
}

function copied<P extends OutgoingCall | OutgoingResults>(outgoing: P, payload: Payload): P {
  try {
    outgoing.copy(payload);
    return outgoing;
  } catch (error) {
    outgoing.release();
    throw error;
  }
}

function asPayload(message: Request | Results): Payload {
  if (message instanceof Payload) return message;
  if (message instanceof OutgoingCall || message instanceof OutgoingResults) return message.toPayload();
  throw new CapnpError("invalid-argument", "Only messages of this library can be sent");
}
