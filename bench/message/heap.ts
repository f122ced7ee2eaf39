/** Bytes of the heap, and of array buffers beside it, that one operation allocates. Garbage counts: nothing is collected meanwhile. */
export interface Allocation {
  readonly heapBytes: number;
  readonly bufferBytes: number;
}

/** Few enough that the young generation, which `runtimeFlags` make large, holds all they allocate. */
const operations = 4000;

/** Node must run with these for `measureAllocation`. */
export const runtimeFlags: readonly string[] = [
  "--expose-gc",
  "--max-semi-space-size=256",
  "--min-semi-space-size=256",
];

export function measureAllocation(operation: (index: number) => unknown): Allocation {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error(`Run with ${runtimeFlags.join(" ")}`);
  for (let index = 0; index < 100_000; index++) operation(index);
  gc();
  const before = process.memoryUsage();
  for (let index = 0; index < operations; index++) operation(index);
  const after = process.memoryUsage();
  return {
    heapBytes: Math.max(0, after.heapUsed - before.heapUsed) / operations,
    bufferBytes: Math.max(0, after.arrayBuffers - before.arrayBuffers) / operations,
  };
}
