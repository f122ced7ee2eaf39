import { checkIndex } from "./list-reader.ts";
import { checkBuilding } from "./pointer-builder.ts";
import type { SegmentBuilder } from "./segment-builder.ts";

/** A list in a message being built. Its length is fixed when it is made. */
export abstract class ListBuilder {
  declare readonly length: number;
  declare protected readonly segment: SegmentBuilder;
  /** The first byte of the first element. */
  declare protected readonly offset: number;

  constructor(segment: SegmentBuilder, offset: number, length: number) {
    this.length = length;
    this.segment = segment;
    this.offset = offset;
  }

  /** The offset of an element of `size` bytes. */
  protected element(index: number, size: number): number {
    checkIndex(index, this.length);
    return this.offset + index * size;
  }

  /** The offset of a pointer in a message that is still being built. */
  protected pointer(index: number): number {
    const offset = this.element(index, 8);
    checkBuilding(this.segment, offset);
    return offset;
  }
}
