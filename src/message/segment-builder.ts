import type { MessageBuilder } from "./message-builder.ts";
import type { Slab } from "./slab.ts";

/**
 * A segment of a message being built: `bytes[start..end)` of a slab, which may grow up to `limit`.
 *
 * Offsets count from the beginning of the slab. The first segment of a builder is one object for messages that follow each
 * other in the same slab.
 */
export class SegmentBuilder {
  readonly message: MessageBuilder;
  readonly id: number;
  readonly slab: Slab;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  start: number;
  /** The next free byte. */
  end: number;
  /** End of the reservation. */
  limit: number;

  constructor(message: MessageBuilder, id: number, slab: Slab, start: number, limit: number) {
    this.message = message;
    this.id = id;
    this.slab = slab;
    this.bytes = slab.bytes;
    this.view = slab.view;
    this.start = start;
    this.end = start;
    this.limit = limit;
  }

  /** Up to here, bytes behind the segment are zero and nobody else's, so the segment can grow over them. */
  get freeEnd(): number {
    return this.slab.used === this.limit ? this.bytes.length : this.limit;
  }

  /**
   * Takes `size` zeroed bytes, a multiple of 8, and returns the offset of the first; -1 if the segment has no room and
   * cannot grow in place.
   *
   * @throws CapnpError `limit-exceeded` when the message would become too large.
   */
  allocate(size: number): number {
    const offset = this.end;
    const end = offset + size;
    if (end > this.limit && !this.message.growInPlace(this, end)) return -1;
    this.end = end;
    return offset;
  }
}
