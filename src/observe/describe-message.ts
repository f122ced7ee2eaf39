import { CapnpError, type ErrorDetails } from "../error.ts";
import {
  type AnyPointerReader,
  type MessageCapability,
  type MessageLimits,
  MessageReader,
  messageLimits,
  PointerTarget,
  readListPointer,
  readRoot,
  StructReader,
} from "../message/index.ts";
import { readDetails } from "../rpc/error-details.ts";
import { defaultErrorBytes } from "../rpc/limits.ts";
import {
  descriptorTag,
  disembargoTag,
  exceptionTypes,
  messageTag,
  operationTag,
  resolveTag,
  returnTag,
  sendResultsToTag,
  targetTag,
} from "../rpc/wire.ts";
import type {
  CapabilityDescription,
  ExceptionDescription,
  MessageDescription,
  OutcomeDescription,
  PayloadDescription,
  TargetDescription,
  UnknownTag,
} from "./message-description.ts";

/** Stands for a capability in the content of a message that is only looked at: nothing can be called, nothing is counted. */
export class DescribedCapability implements MessageCapability {
  readonly description: CapabilityDescription;

  constructor(description: CapabilityDescription) {
    this.description = description;
  }

  addReference(): void {}

  release(): void {}
}

/** Words that reading an envelope may count beyond those of the frame: a null target costs a little as well. */
const spareWords = 64;

/**
 * Describes one whole frame, whatever the bytes are: of those that make no sense the description is `undecodable`. The
 * contents of calls and returns are views of `bytes`.
 *
 * @throws CapnpError `invalid-argument` for limits that are none.
 */
export function describeMessage(bytes: Uint8Array, limits: Partial<MessageLimits> = {}): MessageDescription {
  const all = messageLimits(limits);
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const message = new MessageReader(bytes, view, 0, bytes.length, all);
    // In an envelope nothing is there twice, so that a short frame cannot make a long description.
    message.traversalWords = Math.min(all.traversalWords, bytes.length / 8 + spareWords);
    const body = describe(readRoot({ Reader: Fields }, message), bytes.length);
    message.traversalWords = all.traversalWords;
    return body;
  } catch (error) {
    if (!(error instanceof CapnpError)) throw error;
    return undecodable(bytes.length, error.message);
  }
}

/** The fields of any struct by their places: data in bytes, flags in bits, pointers by index. */
class Fields extends StructReader {
  uint16(offset: number): number {
    return this.getUint16(offset);
  }

  uint32(offset: number): number {
    return this.getUint32(offset);
  }

  uint64(offset: number): bigint {
    return this.getUint64(offset);
  }

  flag(bit: number, defaultValue = false): boolean {
    return this.getBool(bit, defaultValue);
  }

  text(index: number): string {
    return this.getText(index);
  }

  struct(index: number): Fields {
    return this.getStruct(index, { Reader: Fields });
  }

  anyPointer(index: number): AnyPointerReader {
    return this.getAnyPointer(index);
  }

  details(index: number): ErrorDetails | undefined {
    if (index >= this.$pointerCount) return undefined;
    return readDetails(this.$message, this.$segment, this.$pointerOffset + 8 * index, defaultErrorBytes);
  }

  structs(index: number): Fields[] {
    if (index >= this.$pointerCount) return [];
    const place = new PointerTarget();
    if (!readListPointer(this.$message, this.$segment, this.$pointerOffset + 8 * index, place)) return [];
    const { segment, length, dataBytes, pointerCount } = place;
    return Array.from({ length }, (_, element) => {
      const offset = place.offset + element * (place.stepBits >>> 3);
      return new Fields(this.$message, segment, offset, dataBytes, pointerCount, this.$depth + 2);
    });
  }
}

function describe(message: Fields, bytes: number): MessageDescription {
  const tag = message.uint16(0);
  const body = message.struct(0);
  switch (tag) {
    case messageTag.bootstrap:
      return { bytes, kind: "bootstrap", question: body.uint32(0) };
    case messageTag.call:
      return {
        bytes,
        kind: "call",
        question: body.uint32(0),
        target: describeTarget(body.struct(0)),
        interfaceId: body.uint64(8),
        methodId: body.uint16(4),
        params: describePayload(body.struct(1)),
        sendResultsTo: describeSendResultsTo(body.uint16(6)),
        allowThirdPartyTailCall: body.flag(128),
        noPromisePipelining: body.flag(129),
        onlyPromisePipeline: body.flag(130),
      };
    case messageTag.return:
      return {
        bytes,
        kind: "return",
        question: body.uint32(0),
        releaseParamCaps: body.flag(32, true),
        noFinishNeeded: body.flag(33),
        outcome: describeOutcome(body),
      };
    case messageTag.finish:
      return {
        bytes,
        kind: "finish",
        question: body.uint32(0),
        releaseResultCaps: body.flag(32, true),
        requireEarlyCancellationWorkaround: body.flag(33, true),
      };
    case messageTag.resolve:
      return { bytes, kind: "resolve", promise: body.uint32(0), resolution: describeResolution(body) };
    case messageTag.release:
      return { bytes, kind: "release", id: body.uint32(0), count: body.uint32(4) };
    case messageTag.disembargo:
      return {
        bytes,
        kind: "disembargo",
        target: describeTarget(body.struct(0)),
        context: describeContext(body.uint16(4), body.uint32(0)),
      };
    case messageTag.abort:
      return { bytes, kind: "abort", exception: describeException(body) };
    case messageTag.unimplemented:
      // An empty message would be one that is unimplemented, and so on for ever.
      if (message.anyPointer(0).isNull) return undecodable(bytes, "Message has no content");
      return { bytes, kind: "unimplemented", message: describe(body, bytes) };
    case laterTag.provide:
      return { bytes, kind: "provide", question: body.uint32(0), target: describeTarget(body.struct(0)) };
    case laterTag.join:
      return { bytes, kind: "join", question: body.uint32(0), target: describeTarget(body.struct(0)) };
    case laterTag.accept:
      return { bytes, kind: "accept", question: body.uint32(0) };
    case laterTag.obsoleteSave:
      return { bytes, kind: "obsoleteSave" };
    case laterTag.obsoleteDelete:
      return { bytes, kind: "obsoleteDelete" };
    default:
      return { bytes, ...unknown(tag) };
  }
}

/** Discriminants that the connection itself does not look at: of `Message`, `Call.sendResultsTo`, `Return` and `Disembargo`. */
const laterTag = { obsoleteSave: 7, obsoleteDelete: 9, provide: 10, accept: 11, join: 12 } as const;
const laterSendResultsToTag = { thirdParty: 2 } as const;
const laterReturnTag = { acceptFromThirdParty: 5 } as const;
const laterDisembargoTag = { accept: 2, provide: 3 } as const;

function undecodable(bytes: number, problem: string): MessageDescription {
  return { bytes, kind: "undecodable", problem };
}

function unknown(tag: number): UnknownTag {
  return { kind: "unknown", tag };
}

function describeTarget(target: Fields): TargetDescription {
  const tag = target.uint16(4);
  if (tag === targetTag.importedCap) return { kind: "importedCap", id: target.uint32(0) };
  if (tag === targetTag.promisedAnswer) return { kind: "promisedAnswer", ...describePromisedAnswer(target.struct(0)) };
  return unknown(tag);
}

function describePromisedAnswer(promised: Fields): { readonly question: number; readonly path: readonly number[] } {
  const operations = promised.structs(0).filter((operation) => operation.uint16(0) !== operationTag.noop);
  return { question: promised.uint32(0), path: operations.map((operation) => operation.uint16(2)) };
}

function describeSendResultsTo(tag: number): "caller" | "yourself" | "thirdParty" | UnknownTag {
  if (tag === sendResultsToTag.caller) return "caller";
  if (tag === sendResultsToTag.yourself) return "yourself";
  return tag === laterSendResultsToTag.thirdParty ? "thirdParty" : unknown(tag);
}

function describeOutcome(body: Fields): OutcomeDescription {
  const tag = body.uint16(6);
  switch (tag) {
    case returnTag.results:
      return { kind: "results", results: describePayload(body.struct(0)) };
    case returnTag.exception:
      return { kind: "exception", exception: describeException(body.struct(0)) };
    case returnTag.canceled:
      return { kind: "canceled" };
    case returnTag.resultsSentElsewhere:
      return { kind: "resultsSentElsewhere" };
    case returnTag.takeFromOtherQuestion:
      return { kind: "takeFromOtherQuestion", question: body.uint32(8) };
    case laterReturnTag.acceptFromThirdParty:
      return { kind: "acceptFromThirdParty" };
    default:
      return unknown(tag);
  }
}

function describeResolution(body: Fields): (MessageDescription & { kind: "resolve" })["resolution"] {
  const tag = body.uint16(4);
  if (tag === resolveTag.cap) return { kind: "capability", capability: describeCapability(body.struct(0)) };
  if (tag === resolveTag.exception) return { kind: "exception", exception: describeException(body.struct(0)) };
  return unknown(tag);
}

function describeContext(tag: number, id: number): (MessageDescription & { kind: "disembargo" })["context"] {
  switch (tag) {
    case disembargoTag.senderLoopback:
      return { kind: "senderLoopback", id };
    case disembargoTag.receiverLoopback:
      return { kind: "receiverLoopback", id };
    case laterDisembargoTag.accept:
      return { kind: "accept" };
    case laterDisembargoTag.provide:
      return { kind: "provide", id };
    default:
      return unknown(tag);
  }
}

function describePayload(payload: Fields): PayloadDescription {
  const capabilities = payload.structs(1).map(describeCapability);
  // Only one payload is in a message, so its table is the message's.
  payload.$message.setCapabilities(capabilities.map((capability) => new DescribedCapability(capability)));
  return { content: payload.anyPointer(0), capabilities };
}

function describeCapability(descriptor: Fields): CapabilityDescription {
  const tag = descriptor.uint16(0);
  const id = descriptor.uint32(4);
  switch (tag) {
    case descriptorTag.none:
      return { kind: "none" };
    case descriptorTag.senderHosted:
      return { kind: "senderHosted", id };
    case descriptorTag.senderPromise:
      return { kind: "senderPromise", id };
    case descriptorTag.receiverHosted:
      return { kind: "receiverHosted", id };
    case descriptorTag.receiverAnswer:
      return { kind: "receiverAnswer", ...describePromisedAnswer(descriptor.struct(0)) };
    case descriptorTag.thirdPartyHosted:
      return { kind: "thirdPartyHosted", id: descriptor.struct(0).uint32(0) };
    default:
      return unknown(tag);
  }
}

function describeException(exception: Fields): ExceptionDescription {
  const type = exception.uint16(4);
  const trace = exception.text(1);
  const details = exception.details(2);
  return {
    type: exceptionTypes[type] ?? unknown(type),
    reason: exception.text(0),
    ...(trace !== "" && { trace }),
    ...(details !== undefined && { details }),
  };
}
