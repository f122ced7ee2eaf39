import { CapnpError } from "../error.ts";
import type { MessageBuilder } from "./message-builder.ts";
import { farKind, listKind, structKind } from "./pointer.ts";
import { checkBuilding, clearPointer } from "./pointer-builder.ts";
import type { SegmentBuilder } from "./segment-builder.ts";
import type { StructBuilder } from "./struct-builder.ts";

/**
 * What a pointer led to until it was disowned: a struct, a list or a capability of one message, that waits to be adopted.
 * One that never is stays behind as dead weight. `Value` is what a reader of the field gives.
 */
export class Orphan<out Value = unknown> {
  /** Never there: it tells orphans of different types apart. */
  declare readonly $value?: Value;
  readonly message: MessageBuilder;
  #content: OrphanContent | undefined;

  constructor(message: MessageBuilder, content: OrphanContent) {
    this.message = message;
    this.#content = content;
  }

  /** What was disowned, once. @throws CapnpError `invalid-argument` when it has been taken already. */
  take(): OrphanContent {
    const content = this.#content;
    if (content === undefined) throw new CapnpError("invalid-argument", "Orphan has been adopted already");
    this.#content = undefined;
    return content;
  }
}

interface OrphanContent {
  /** The two halves of the pointer; `low` without its offset if it is near. */
  readonly low: number;
  readonly high: number;
  /** Whether the pointer says how far away the struct or list is. */
  readonly isNear: boolean;
  /** Where the struct or list lies, or the pointer that has no offset lay. */
  readonly segment: SegmentBuilder;
  readonly offset: number;
}

/** Takes what pointer field `pointerIndex` leads to out of a struct, whose field is null then. */
export function disown<Value = unknown>(struct: StructBuilder, pointerIndex: number): Orphan<Value> {
  const segment = struct.$segment;
  const pointerOffset = fieldOffset(struct, pointerIndex);
  const { view } = segment;
  const low = view.getInt32(pointerOffset, true);
  const high = view.getInt32(pointerOffset + 4, true);
  clearPointer(segment, pointerOffset);
  const kind = low & 3;
  // Null pointers and structs without a size have nowhere to lead to, capability pointers an index, far ones a segment.
  const isNear = kind === listKind || (kind === structKind && high !== 0);
  const offset = isNear ? pointerOffset + 8 + (low >> 2) * 8 : pointerOffset;
  return new Orphan(segment.message, { low: isNear ? kind : low, high, isNear, segment, offset });
}

/**
 * The same for a member of a union, whose discriminant lies at `discriminantOffset` in the data section.
 *
 * @throws CapnpError `invalid-argument` when another member is set, whose bits the pointer may be.
 */
export function disownMember<Value = unknown>(
  struct: StructBuilder,
  pointerIndex: number,
  discriminantOffset: number,
  discriminant: number,
): Orphan<Value> {
  checkBuilding(struct.$segment, fieldOffset(struct, pointerIndex));
  const found = struct.$segment.view.getUint16(struct.$dataOffset + discriminantOffset, true);
  if (found === discriminant) return disown(struct, pointerIndex);
  const message = `Cannot disown member "${discriminant}" of the union: member "${found}" is set`;
  throw new CapnpError("invalid-argument", message);
}

/**
 * Makes pointer field `pointerIndex` lead to what was disowned in the same message; nothing is copied. What the field led to
 * before stays behind as dead weight.
 *
 * @throws CapnpError `invalid-argument` for an orphan of another message, which can be copied but not adopted, or one that
 * has been adopted already.
 */
export function adopt(struct: StructBuilder, pointerIndex: number, orphan: Orphan): void {
  const segment = struct.$segment;
  const pointerOffset = fieldOffset(struct, pointerIndex);
  if (orphan.message !== segment.message) {
    throw new CapnpError("invalid-argument", "Orphan belongs to another message; copy what it holds instead");
  }
  const content = orphan.take();
  const { low, high } = content;
  checkBuilding(content.segment, content.offset);
  if (!content.isNear) {
    writePointer(segment, pointerOffset, low, high);
    return;
  }
  if (content.segment === segment) {
    writePointer(segment, pointerOffset, near(low, pointerOffset, content.offset), high);
    return;
  }
  const inContent = far(content.offset - content.segment.start);
  const pad = content.segment.allocate(8);
  if (pad >= 0) {
    writePointer(content.segment, pad, near(low, pad, content.offset), high);
    writePointer(segment, pointerOffset, far(pad - content.segment.start), content.segment.id);
    return;
  }
  // No room for a landing pad where the content lies: one elsewhere says where that is, and what (encoding.md).
  const doublePad = segment.message.allocateFar(segment, pointerOffset, 8);
  const { target } = segment.message;
  writePointer(target, doublePad, inContent, content.segment.id);
  writePointer(target, doublePad + 8, low, high);
  segment.view.setInt32(pointerOffset, segment.view.getInt32(pointerOffset, true) | doubleFar, true);
}

/** Says that the landing pad of a far pointer has two words. */
const doubleFar = 4;

function fieldOffset(struct: StructBuilder, pointerIndex: number): number {
  const count = struct.$size >>> 16;
  if (pointerIndex >= count) {
    throw new CapnpError("invalid-argument", `Pointer "${pointerIndex}" lies beyond the struct, which has "${count}"`);
  }
  const offset = struct.$pointerOffset + 8 * pointerIndex;
  checkBuilding(struct.$segment, offset);
  return offset;
}

function writePointer(segment: SegmentBuilder, offset: number, low: number, high: number): void {
  segment.view.setInt32(offset, low, true);
  segment.view.setInt32(offset + 4, high, true);
}

/** Byte offsets are multiples of 8: half of one is the offset in words, moved over the kind. */
function near(kind: number, pointerOffset: number, offset: number): number {
  return ((offset - pointerOffset - 8) >> 1) | kind;
}

/** A byte offset within a segment is one in words, moved over the kind and the size of the landing pad. */
function far(offset: number): number {
  return offset | farKind;
}
