/**
 * The bits of a pointer word (encoding.md, "Structs", "Lists", "Inter-Segment Pointers", "Capabilities"), as two
 * 32-bit halves: `low` holds the kind in its two lowest bits, `high` the sizes.
 */

/** Values of `low & 3`. */
export const structKind = 0;
export const listKind = 1;
export const farKind = 2;
export const otherKind = 3;

/** Element size codes of list pointers: `high & 7`. */
export const voidSize = 0;
export const bitSize = 1;
export const byteSize = 2;
export const twoByteSize = 3;
export const fourByteSize = 4;
export const eightByteSize = 5;
export const pointerSize = 6;
export const compositeSize = 7;

/** Bits an element takes, by element size code; composite lists say it in their tag. */
const elementBitsBySize: readonly number[] = [0, 1, 8, 16, 32, 64, 64];

export function elementBits(elementSize: number): number {
  return elementBitsBySize[elementSize] ?? 0;
}

/** List lengths have 29 bits. */
export const longestList = 0x1fff_ffff;

/** Struct sections are counted in words with 16 bits. */
export const largestSection = 0xffff;

/** Rounds bytes up to whole words. */
export function wordAligned(bytes: number): number {
  return (bytes + 7) & ~7;
}
