import { CapnpError } from "../error.ts";
import {
  type FrameSink,
  type MessageLimits,
  PointerTarget,
  readListPointer,
  readStructPointer,
  readText,
  rootPointer,
} from "../message/index.ts";
import type { Connection } from "../protocol/connection.ts";
import type { ReceivedDescriptor } from "../protocol/descriptor.ts";
import type { Hook, PipelinePath } from "../protocol/hook.ts";
import { answerId, type ExportId, exportId, importId, questionId } from "../protocol/ids.ts";
import { readDetails } from "./error-details.ts";
import type { RpcLimits } from "./limits.ts";
import { noContent, Payload } from "./payload.ts";
import type { UnansweredCalls } from "./unanswered-calls.ts";
import {
  callFlag,
  descriptorTag,
  disembargoTag,
  exceptionTypes,
  finishFlag,
  messageTag,
  operationTag,
  resolveTag,
  returnFlag,
  returnTag,
  sendResultsToTag,
  targetTag,
} from "./wire.ts";

type IncomingLimits = MessageLimits & Pick<RpcLimits, "errorBytes">;

export interface IncomingEvents {
  /** The peer has ended the connection with `error`. */
  aborted(error: CapnpError): void;
  /** A message that we do not understand has to go back. */
  unimplemented(message: Payload): void;
}

/**
 * Reads the envelopes of received messages (rpc.capnp) and hands them to the state machine.
 *
 * `frame` throws `CapnpError` when the peer has broken the encoding or the protocol; the connection must then be aborted.
 */
export class Incoming implements FrameSink {
  readonly #connection: Connection;
  readonly #events: IncomingEvents;
  readonly #unanswered: UnansweredCalls;
  readonly #limits: IncomingLimits;
  messages = 0;

  constructor(connection: Connection, events: IncomingEvents, unanswered: UnansweredCalls, limits: IncomingLimits) {
    this.#connection = connection;
    this.#events = events;
    this.#unanswered = unanswered;
    this.#limits = limits;
  }

  frame(bytes: Uint8Array, view: DataView, start: number, end: number): void {
    if (this.#connection.closed !== undefined) return;
    this.messages++;
    const message = new Payload(bytes, view, start, end, this.#limits);
    follow(message, 0, rootPointer(message), body);
    const tag = readUint16(message, body, 0);
    followField(message, body, 0, body);
    switch (tag) {
      case messageTag.call:
        this.#call(message, end - start);
        break;
      case messageTag.return:
        this.#return(message);
        break;
      case messageTag.finish:
        this.#finish(message);
        break;
      case messageTag.resolve:
        this.#resolve(message);
        break;
      case messageTag.release:
        this.#connection.receive.release(exportId(readUint32(message, body, 0)), readUint32(message, body, 4));
        break;
      case messageTag.bootstrap:
        this.#connection.receive.bootstrap(answerId(readUint32(message, body, 0)));
        break;
      case messageTag.disembargo:
        this.#disembargo(message);
        break;
      case messageTag.abort:
        this.#events.aborted(this.#exception(message));
        break;
      case messageTag.unimplemented:
        this.#unimplemented(message);
        break;
      default:
        this.#events.unimplemented(message);
    }
  }

  #call(message: Payload, bytes: number): void {
    const id = answerId(readUint32(message, body, 0));
    message.methodId = readUint16(message, body, 4);
    const sendResultsTo = readUint16(message, body, 6);
    if (sendResultsTo !== sendResultsToTag.caller && sendResultsTo !== sendResultsToTag.yourself) {
      this.#events.unimplemented(message);
      return;
    }
    message.interfaceLow = readUint32(message, body, 8);
    message.interfaceHigh = readUint32(message, body, 12);
    message.hints = (readUint32(message, body, 16) & callFlag.hints) >>> 1;
    followField(message, body, 0, target);
    const targetKind = readUint16(message, target, 4);
    if (targetKind !== targetTag.importedCap && targetKind !== targetTag.promisedAnswer) {
      this.#events.unimplemented(message);
      return;
    }
    const isHeld = sendResultsTo === sendResultsToTag.yourself;
    this.#payload(message, 1);
    const { refusal } = this.#unanswered;
    message.receipt = this.#unanswered.add(bytes);
    try {
      if (refusal !== undefined) {
        this.#connection.receive.refusedCall(id, message, isHeld, refusal);
      } else if (targetKind === targetTag.importedCap) {
        this.#connection.receive.callToExport(id, exportId(readUint32(message, target, 0)), message, isHeld);
      } else {
        followField(message, target, 0, target);
        const answer = answerId(readUint32(message, target, 0));
        this.#connection.receive.callToAnswer(id, answer, readPath(message, target), message, isHeld);
      }
    } catch (error) {
      message.release();
      message.receipt?.answered();
      throw error;
    }
  }

  #return(message: Payload): void {
    const id = questionId(readUint32(message, body, 0));
    const flags = readUint16(message, body, 4);
    const noFinishNeeded = (flags & returnFlag.noFinishNeeded) !== 0;
    const question = this.#connection.receive.return(id, (flags & returnFlag.keepParamCaps) === 0);
    if (question === undefined) return;
    const tag = readUint16(message, body, 6);
    if (tag === returnTag.results) {
      this.#payload(message, 0);
      this.#connection.receive.results(question, message, noFinishNeeded);
    } else if (tag === returnTag.takeFromOtherQuestion) {
      this.#connection.receive.takeFrom(question, answerId(readUint32(message, body, 8)));
    } else if (tag === returnTag.resultsSentElsewhere) {
      this.#connection.receive.elsewhere(question);
    } else {
      this.#connection.receive.exception(question, this.#returnedError(message, tag), noFinishNeeded);
    }
  }

  #returnedError(message: Payload, tag: number): CapnpError {
    if (tag === returnTag.exception) {
      followField(message, body, 0, body);
      return this.#exception(message);
    }
    if (tag === returnTag.canceled)
      return new CapnpError("failed", "The peer cancelled a call that nobody asked it to cancel");
    throw new CapnpError("failed", `Return of kind "${tag}" for a call that did not ask for it`);
  }

  /** The `Exception` in `body`. */
  #exception(message: Payload): CapnpError {
    const type = exceptionTypes[readUint16(message, body, 4)] ?? "failed";
    const reason = readTextField(message, body, 0);
    const remoteTrace = readTextField(message, body, 1) || undefined;
    const details =
      body.pointerCount > 2
        ? readDetails(message, body.segment, body.pointerOffset + 16, this.#limits.errorBytes)
        : undefined;
    return new CapnpError(type, reason === "" ? `The peer gave no reason (${type})` : reason, { remoteTrace, details });
  }

  #finish(message: Payload): void {
    const flags = readUint32(message, body, 4);
    const keepResultCaps = (flags & finishFlag.keepResultCaps) !== 0;
    const isLate = (flags & finishFlag.noEarlyCancellationWorkaround) === 0;
    this.#connection.receive.finish(answerId(readUint32(message, body, 0)), !keepResultCaps, isLate);
  }

  /** Reads the `Payload` in pointer field `index` of the body: where its content is, and its capability table. */
  #payload(message: Payload, index: number): void {
    if (!followField(message, body, index, payload) || payload.pointerCount === 0) {
      message.contentPointer = noContent;
      return;
    }
    message.contentSegment = payload.segment;
    message.contentPointer = payload.pointerOffset;
    if (payload.pointerCount < 2) return;
    if (!readListPointer(message, payload.segment, payload.pointerOffset + 8, table)) return;
    message.own(this.#capabilities(message));
  }

  #capabilities(message: Payload): (Hook | undefined)[] {
    const hooks: (Hook | undefined)[] = [];
    const { length, offset, stepBits } = table;
    const step = stepBits >>> 3;
    // Elements without room for a descriptor would let a few bytes claim millions of them.
    if (length > 0 && step < 8) throw invalidTable(length, step);
    descriptor.segment = table.segment;
    descriptor.dataBytes = table.dataBytes;
    descriptor.pointerCount = table.pointerCount;
    try {
      for (let index = 0; index < length; index++) {
        descriptor.offset = offset + index * step;
        hooks.push(this.#connection.names.resolve(this.#descriptor(message)));
      }
    } catch (error) {
      for (const hook of hooks) hook?.release();
      throw error;
    }
    return hooks;
  }

  #descriptor(message: Payload): ReceivedDescriptor {
    const tag = readUint16(message, descriptor, 0);
    const id = readUint32(message, descriptor, 4);
    switch (tag) {
      case descriptorTag.none:
        return { kind: "none" };
      case descriptorTag.senderHosted:
        return { kind: "senderHosted", id: importId(id) };
      case descriptorTag.senderPromise:
        return { kind: "senderPromise", id: importId(id) };
      case descriptorTag.receiverHosted:
        return { kind: "receiverHosted", id: exportId(id) };
      case descriptorTag.receiverAnswer: {
        followField(message, descriptor, 0, named);
        const answer = answerId(readUint32(message, named, 0));
        return { kind: "receiverAnswer", answer, path: readPath(message, named) };
      }
      case descriptorTag.thirdPartyHosted:
        // The vine stands for the capability with those who cannot reach the third party themselves.
        followField(message, descriptor, 0, named);
        return { kind: "senderHosted", id: importId(readUint32(message, named, 0)) };
      default:
        throw new CapnpError("failed", `Capability descriptor of unknown kind "${tag}"`);
    }
  }

  #resolve(message: Payload): void {
    const id = importId(readUint32(message, body, 0));
    const tag = readUint16(message, body, 4);
    if (tag === resolveTag.exception) {
      followField(message, body, 0, body);
      this.#connection.receive.resolveException(id, this.#exception(message));
      return;
    }
    if (tag !== resolveTag.cap) throw new CapnpError("failed", `Resolve of unknown kind "${tag}"`);
    followField(message, body, 0, descriptor);
    this.#connection.receive.resolve(id, this.#descriptor(message));
  }

  #disembargo(message: Payload): void {
    const context = readUint32(message, body, 0);
    const tag = readUint16(message, body, 4);
    if (tag === disembargoTag.receiverLoopback) {
      this.#connection.receive.disembargoReply(context);
      return;
    }
    if (tag !== disembargoTag.senderLoopback) throw new CapnpError("failed", `Disembargo of unknown kind "${tag}"`);
    followField(message, body, 0, target);
    const targetKind = readUint16(message, target, 4);
    if (targetKind === targetTag.importedCap) {
      this.#connection.receive.disembargoToExport(exportId(readUint32(message, target, 0)), context);
      return;
    }
    if (targetKind !== targetTag.promisedAnswer) {
      throw new CapnpError("failed", `Disembargo of a target of unknown kind "${targetKind}"`);
    }
    followField(message, target, 0, target);
    const answer = answerId(readUint32(message, target, 0));
    this.#connection.receive.disembargoToAnswer(answer, readPath(message, target), context);
  }

  /** A question or a Resolve can be given up; the peer has to understand everything else that we send. */
  #unimplemented(message: Payload): void {
    const tag = readUint16(message, body, 0);
    followField(message, body, 0, body);
    if (tag === messageTag.call || tag === messageTag.bootstrap) {
      this.#connection.receive.unimplementedQuestion(questionId(readUint32(message, body, 0)));
    } else if (tag === messageTag.resolve) {
      this.#connection.receive.unimplementedResolve(this.#resolvedExport(message));
    } else {
      throw new CapnpError("failed", `The peer does not implement message "${tag}"`);
    }
  }

  /** The export that a Resolve of ours has told the peer. */
  #resolvedExport(message: Payload): ExportId | undefined {
    if (readUint16(message, body, 4) !== resolveTag.cap) return undefined;
    followField(message, body, 0, descriptor);
    const tag = readUint16(message, descriptor, 0);
    const isOurs = tag === descriptorTag.senderHosted || tag === descriptorTag.senderPromise;
    return isOurs ? exportId(readUint32(message, descriptor, 4)) : undefined;
  }
}

// Reused for every message: nothing is kept in them beyond one `frame`, and no method of a user's runs while one is read.
const body: PointerTarget = new PointerTarget();
const target: PointerTarget = new PointerTarget();
const named: PointerTarget = new PointerTarget();
const payload: PointerTarget = new PointerTarget();
const table: PointerTarget = new PointerTarget();
const descriptor: PointerTarget = new PointerTarget();
const operations: PointerTarget = new PointerTarget();

/** Follows a struct pointer; a null one leads to a struct without fields, so that all of them have their defaults. */
function follow(message: Payload, segment: number, pointerOffset: number, found: PointerTarget): boolean {
  if (readStructPointer(message, segment, pointerOffset, found)) return true;
  found.dataBytes = 0;
  found.pointerCount = 0;
  return false;
}

function followField(message: Payload, struct: PointerTarget, index: number, found: PointerTarget): boolean {
  if (index < struct.pointerCount) return follow(message, struct.segment, struct.pointerOffset + 8 * index, found);
  found.dataBytes = 0;
  found.pointerCount = 0;
  return false;
}

function invalidTable(length: number, step: number): CapnpError {
  return new CapnpError("invalid-message", `Capability table has "${length}" elements of "${step}" bytes`);
}

function readUint16(message: Payload, struct: PointerTarget, offset: number): number {
  return offset + 2 > struct.dataBytes ? 0 : message.view.getUint16(struct.offset + offset, true);
}

function readUint32(message: Payload, struct: PointerTarget, offset: number): number {
  return offset + 4 > struct.dataBytes ? 0 : message.view.getUint32(struct.offset + offset, true);
}

/** `PromisedAnswer.transform` of the struct at `promised`: results do not nest deeper than messages may. */
function readPath(message: Payload, promised: PointerTarget): PipelinePath {
  if (promised.pointerCount === 0) return [];
  if (!readListPointer(message, promised.segment, promised.pointerOffset, operations)) return [];
  if (operations.length > message.nesting) {
    throw new CapnpError(
      "limit-exceeded",
      `Pipelining through "${operations.length}" fields: the limit nesting is ${message.nesting}`,
    );
  }
  const path: number[] = [];
  const { offset, length, stepBits } = operations;
  for (let index = 0; index < length; index++) {
    operations.offset = offset + index * (stepBits >>> 3);
    const tag = readUint16(message, operations, 0);
    if (tag === operationTag.getPointerField) path.push(readUint16(message, operations, 2));
    else if (tag !== operationTag.noop) throw new CapnpError("failed", `Pipelining operation of unknown kind "${tag}"`);
  }
  return path;
}

function readTextField(message: Payload, struct: PointerTarget, index: number): string {
  if (index >= struct.pointerCount) return "";
  return readText(message, struct.segment, struct.pointerOffset + 8 * index, "");
}
