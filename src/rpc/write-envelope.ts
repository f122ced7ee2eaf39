import type { CapnpError } from "../error.ts";
import { allocateStruct, allocateStructList, type SegmentBuilder, utf8Length, writeText } from "../message/index.ts";
import type { Descriptor } from "../protocol/descriptor.ts";
import type { PipelinePath } from "../protocol/hook.ts";
import type { QuestionId } from "../protocol/ids.ts";
import type { PayloadBuilder } from "./builder-pool.ts";
import { writeDetails } from "./error-details.ts";
import { descriptorTag, exceptionTypes, messageTag, operationTag, structSize } from "./wire.ts";

/** Bytes from the root pointer to the pointer in `Message`. */
export const bodyPointer = 16;

/** Begins a message, writes its root, and returns the offset of the root pointer. */
export function beginMessage(builder: PayloadBuilder, tag: number, sizeHint: number): number {
  builder.begin(24 + sizeHint);
  const segment = builder.firstSegment;
  const at = segment.allocate(24);
  segment.view.setInt32(at + 4, structSize(1, 1), true);
  segment.view.setInt32(at + 8, tag, true);
  return at;
}

/** Begins a message with a struct of the given size, and returns the struct's offset. */
export function beginPlain(
  builder: PayloadBuilder,
  tag: number,
  dataWords: number,
  pointerCount: number,
  sizeHint = 64,
): number {
  const at = beginMessage(builder, tag, sizeHint);
  return allocateStruct(builder.firstSegment, at + bodyPointer, dataWords, pointerCount);
}

/** Begins a Disembargo, and returns the offset of its target in the builder's `target` segment. */
export function beginDisembargo(builder: PayloadBuilder, tag: number, context: number): number {
  const offset = beginPlain(builder, messageTag.disembargo, 1, 1);
  const segment = builder.firstSegment;
  segment.view.setInt32(offset, context, true);
  segment.view.setInt32(offset + 4, tag, true);
  return allocateStruct(segment, offset + 8, 1, 1);
}

/** An error on its way to the peer. */
export interface OutgoingException {
  readonly error: CapnpError;
  /** What the peer is told of where it comes from; empty: nothing. */
  readonly trace: string;
  /** `detailsSize` of the error's. */
  readonly detailsBytes: number;
  /** Bytes of the frame, at most: texts are cut, details left out. */
  readonly frameBytes: number;
}

/** What a message needs beside, in bytes: the header of its frame, what fills up words, and pointers to other segments. */
const spareBytes = 64;

/** Bytes that texts and details take, about. */
export function exceptionSize({ error, trace, detailsBytes, frameBytes }: OutgoingException): number {
  return Math.min(error.message.length + trace.length + detailsBytes, frameBytes);
}

export function writeException(segment: SegmentBuilder, pointerOffset: number, exception: OutgoingException): void {
  const { error, trace, detailsBytes, frameBytes } = exception;
  const builder = segment.message;
  const { details } = error;
  const pointerCount = detailsBytes > 0 ? 3 : trace === "" ? 1 : 2;
  const at = allocateStruct(segment, pointerOffset, 1, pointerCount);
  const target = builder.target;
  target.view.setUint16(at + 4, exceptionType(error), true);
  // Whatever went wrong, it must be possible to say so: the text comes first.
  writeText(target, at + 8, shortened(error.message, frameBytes - builder.frameBytes - spareBytes));
  const isRoom = builder.frameBytes + spareBytes + detailsBytes <= frameBytes;
  if (details !== undefined && detailsBytes > 0 && isRoom) writeDetails(target, at + 24, details);
  const room = frameBytes - builder.frameBytes - spareBytes;
  if (trace !== "" && room > 0) writeText(target, at + 16, shortened(trace, room));
}

/** As much of `text` as takes no more than `mostBytes`. */
function shortened(text: string, mostBytes: number): string {
  if (utf8Length(text) <= mostBytes) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(Math.max(mostBytes - 3, 0)));
  return `${text.slice(0, read)}...`;
}

/** Codes of our own travel as `failed`, the first type. */
function exceptionType(error: CapnpError): number {
  const names: readonly string[] = exceptionTypes;
  return Math.max(names.indexOf(error.code), 0);
}

export function writePromisedAnswer(
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

export function writeDescriptor(segment: SegmentBuilder, at: number, descriptor: Descriptor): void {
  segment.view.setUint16(at, descriptorTag[descriptor.kind], true);
  if (descriptor.kind === "receiverAnswer") writePromisedAnswer(segment, at + 8, descriptor.question, descriptor.path);
  else segment.view.setInt32(at + 4, descriptor.id, true);
}
