import { CapnpError } from "../error.ts";
import type { MessageCapability } from "./capability.ts";
import { defaultLimits, type MessageLimits } from "./limits.ts";
import { farKind, wordAligned } from "./pointer.ts";
import { SegmentBuilder } from "./segment-builder.ts";
import { Slab, type SlabAllocator } from "./slab.ts";

/** `bytes[start..end)`, ready to be written to a flow. */
export interface Region {
  /** Whose `bytes` these are. */
  readonly slab: Slab;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

const noRegions: readonly Region[] = [];
const noSlab: Slab = new Slab(new ArrayBuffer(0));

/** Bytes of the header of a frame with one segment, and of the hole kept for it. */
const headerBytes = 8;

/**
 * Builds one message after the other in slabs, framed in place: a message that fits its size hint is one region, and
 * costs no allocation here. A message that outgrows its hint grows in place while nothing follows it in its slab, and
 * by more segments otherwise.
 */
export class MessageBuilder {
  readonly #slabs: SlabAllocator;
  readonly #limits: MessageLimits;
  #first: SegmentBuilder;
  /** All segments but the first. */
  #more: SegmentBuilder[] = [];
  #building = false;
  /** The message holds the slabs of its segments, and that of the header of a frame with several. */
  #holdsSlabs = false;
  /** Where the last allocation for a pointer was made: the functions that allocate return offsets in this segment. */
  target: SegmentBuilder;
  /**
   * What capability pointers refer to, by index, with one reference each, which belong to whoever called `begin`. The next
   * `begin` forgets them without releasing them.
   */
  capabilities: MessageCapability[] = [];
  /** The finished frame, if it has one segment: `bytes[frameStart..frameEnd)`. */
  frameStart = 0;
  frameEnd = 0;
  /** The finished frame, if it has several segments: header and segments in order. Empty for one segment. */
  regions: readonly Region[] = noRegions;

  constructor(slabs: SlabAllocator, limits: MessageLimits = defaultLimits) {
    this.#slabs = slabs;
    this.#limits = limits;
    this.#first = new SegmentBuilder(this, 0, noSlab, 0, 0);
    this.target = this.#first;
  }

  /**
   * Starts a message of about `sizeHint` bytes, not counting its frame header; the first segment has room for as many,
   * and for a root pointer in any case. A message still being built is abandoned. Structs of the message before must no
   * longer be used: their setters throw `invalid-argument` where they would allocate.
   * Its memory is the collector's unless `release` is called first.
   */
  begin(sizeHint: number): void {
    if (this.#building) this.abandon();
    const most = this.#limits.frameBytes - headerBytes;
    let size = 8;
    if (sizeHint > size) size = sizeHint;
    // The hint may be an upper bound, so only what is really used counts against the limit.
    if (size > most) size = most;
    const reserved = wordAligned(headerBytes + size);
    const slab = this.#slabs.slabWith(reserved);
    const frameStart = slab.take(reserved);
    const limit = frameStart + reserved;
    const start = frameStart + headerBytes;
    // Storing what is there already would cost a write barrier each time.
    if (this.#first.slab !== slab || this.#more.length !== 0) this.#beginIn(slab);
    const first = this.#first;
    first.start = start;
    first.end = start;
    first.limit = limit;
    this.frameStart = frameStart;
    this.frameEnd = frameStart;
    if (this.capabilities.length !== 0) this.capabilities = [];
    this.#building = true;
    this.#holdsSlabs = true;
  }

  #beginIn(slab: Slab): void {
    this.#first = new SegmentBuilder(this, 0, slab, slab.used, slab.used);
    this.#more = [];
    this.target = this.#first;
    this.regions = noRegions;
  }

  /** Segment 0, between `begin` and `finish`. */
  get firstSegment(): SegmentBuilder {
    if (!this.#building) throw notBuilding();
    return this.#first;
  }

  /** Where the finished frame lies, if it has one segment. */
  get slab(): Slab {
    return this.#first.slab;
  }

  /** The slab's bytes that hold the finished frame, if it has one segment. */
  get bytes(): Uint8Array {
    return this.#first.bytes;
  }

  /** A view with the extent of `bytes`. */
  get view(): DataView {
    return this.#first.view;
  }

  get segmentCount(): number {
    return 1 + this.#more.length;
  }

  /** Bytes of the frame so far, header included. */
  get frameBytes(): number {
    const first = this.#first;
    let total = first.end - first.start + wordAligned(4 + 4 * (1 + this.#more.length));
    for (const segment of this.#more) total += segment.end - segment.start;
    return total;
  }

  segment(id: number): SegmentBuilder {
    const segment = id === 0 ? this.firstSegment : this.#more[id - 1];
    if (segment === undefined) throw new CapnpError("invalid-argument", `Message has no segment "${id}"`);
    return segment;
  }

  /** Adds `capability` to the table, taking over one reference of the caller, and returns its index. */
  addCapability(capability: MessageCapability): number {
    return this.capabilities.push(capability) - 1;
  }

  /** Extends a segment to `end` if it lies last in its slab. Called by `SegmentBuilder.allocate` alone. */
  growInPlace(segment: SegmentBuilder, end: number): boolean {
    if (!this.#building) throw notBuilding();
    this.#checkSize(end - segment.end);
    const slab = segment.slab;
    if (slab.used !== segment.limit || end > slab.bytes.length) return false;
    slab.used = end;
    segment.limit = end;
    return true;
  }

  /**
   * Takes `size` zeroed bytes behind a landing pad in another segment, makes the pointer at `pointerOffset` a far pointer
   * to the pad and returns the pad's offset in `target`: the caller writes a near pointer with offset 0 there.
   */
  allocateFar(segment: SegmentBuilder, pointerOffset: number, size: number): number {
    const needed = size + 8;
    let target = this.#more.at(-1);
    let pad = target === undefined || target === segment ? -1 : target.allocate(needed);
    if (target === undefined || pad < 0) {
      target = this.#addSegment(needed);
      pad = target.allocate(needed);
    }
    this.target = target;
    // Far pointers count in words: three bits of zero make room for the kind and the pad size.
    segment.view.setInt32(pointerOffset, (pad - target.start) | farKind, true);
    segment.view.setUint32(pointerOffset + 4, target.id, true);
    return pad;
  }

  #addSegment(needed: number): SegmentBuilder {
    const count = 1 + this.#more.length;
    if (count >= this.#limits.segments) {
      throw new CapnpError("limit-exceeded", `Message needs more than the "${this.#limits.segments}" segments allowed`);
    }
    this.#checkSize(needed);
    // Doubling keeps the number of segments logarithmic.
    const frameBytes = this.frameBytes;
    const left = this.#limits.frameBytes - frameBytes;
    const size = Math.max(needed, Math.min(wordAligned(Math.max(frameBytes, 1024)), wordAligned(left)));
    const slab = this.#slabs.slabWith(size);
    const start = slab.take(size);
    const segment = new SegmentBuilder(this, count, slab, start, start + size);
    this.#more.push(segment);
    return segment;
  }

  #checkSize(more: number): void {
    const needed = this.frameBytes + more;
    if (needed <= this.#limits.frameBytes) return;
    throw new CapnpError(
      "limit-exceeded",
      `Message needs "${needed}" bytes, more than the limit frameBytes of "${this.#limits.frameBytes}"`,
    );
  }

  /**
   * Writes the frame header and gives the unused reservation back. The frame is in `bytes`, `frameStart` and `frameEnd`,
   * or in `regions` when it has several segments.
   *
   * @throws CapnpError `limit-exceeded` when the frame is too large; the message is then still being built.
   */
  finish(): void {
    const first = this.firstSegment;
    const { start, end } = first;
    if (end - this.frameStart > this.#limits.frameBytes) this.#checkSize(0);
    if (this.#more.length === 0) {
      // The hole is zero, which says one segment.
      first.view.setInt32(this.frameStart + 4, (end - start) >>> 3, true);
      this.frameEnd = end;
    } else {
      this.#frameSegments(first);
    }
    this.#seal(first);
    this.#building = false;
  }

  #frameSegments(first: SegmentBuilder): void {
    this.#checkSize(0);
    const segments = [first, ...this.#more];
    const size = wordAligned(4 + 4 * segments.length);
    const slab = this.#slabs.slabWith(size);
    const start = slab.take(size);
    slab.view.setUint32(start, segments.length - 1, true);
    segments.forEach((segment, index) => {
      slab.view.setUint32(start + 4 + 4 * index, (segment.end - segment.start) >>> 3, true);
    });
    this.regions = [
      { slab, bytes: slab.bytes, start, end: start + size },
      ...segments.map(({ slab, bytes, start, end }) => ({ slab, bytes, start, end })),
    ];
    for (const segment of this.#more) this.#seal(segment);
  }

  /**
   * Ends the message without a frame; its capabilities stay in `capabilities`, for the caller to release. Memory it has
   * used is not used again, so that structs left over cannot reach another message.
   */
  abandon(): void {
    if (!this.#building) return;
    this.#seal(this.firstSegment);
    for (const segment of this.#more) this.#seal(segment);
    this.#building = false;
  }

  /**
   * Says that nobody looks at the message any more, finished or abandoned, but flows that hold its slabs themselves: its
   * structs, `bytes` and `regions` may turn empty at any time. Idempotent.
   */
  release(): void {
    if (this.#building) this.abandon();
    if (!this.#holdsSlabs) return;
    this.#holdsSlabs = false;
    this.#first.slab.letGo();
    for (const { slab } of this.#more) slab.letGo();
    this.regions[0]?.slab.letGo();
  }

  #seal(segment: SegmentBuilder): void {
    if (segment.slab.used === segment.limit) segment.slab.used = segment.end;
    segment.limit = segment.end;
    segment.start = segment.end;
  }
}

function notBuilding(): CapnpError {
  return new CapnpError("invalid-argument", "Message is not being built; call begin first");
}
