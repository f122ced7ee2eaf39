/**
 * Sequence numbers (RFC 9293 3.4): 32 bits that wrap around, kept as signed integers, which the engine keeps unboxed.
 *
 * The order is that of the shorter way around, so it holds between numbers less than 2^31 apart.
 */
export type Sequence = number & { readonly brand: "Sequence" };

export function sequenceAdd(sequence: Sequence, count: number): Sequence {
  return ((sequence + count) | 0) as Sequence;
}

/** How far `later` lies behind `earlier`; negative when it lies before it. */
export function sequenceDistance(earlier: Sequence, later: Sequence): number {
  return (later - earlier) | 0;
}

export function sequenceBefore(a: Sequence, b: Sequence): boolean {
  return ((a - b) | 0) < 0;
}

export function sequenceAfter(a: Sequence, b: Sequence): boolean {
  return ((a - b) | 0) > 0;
}

export function sequenceMax(a: Sequence, b: Sequence): Sequence {
  return ((a - b) | 0) >= 0 ? a : b;
}
