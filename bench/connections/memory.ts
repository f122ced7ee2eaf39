import { setTimeout as sleep } from "node:timers/promises";

/** Bytes that a process holds when everything that can be collected has been. */
export interface Memory {
  /** All of the process that lies in memory. */
  readonly rss: number;
  readonly heap: number;
  /** Array buffers, which lie outside of the heap. */
  readonly buffers: number;
}

/** Needs `--expose-gc`. */
export async function measureMemory(): Promise<Memory> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("Start Node with --expose-gc");
  for (let round = 0; round < 4; round++) {
    await gc({ execution: "async", flavor: "last-resort" });
    await sleep(50);
  }
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { rss, heap: heapUsed, buffers: arrayBuffers };
}

/** The part of each of `count` things in what has come since `before`. */
export function perThing(before: Memory, after: Memory, count: number): Memory {
  const part = (name: keyof Memory): number => (after[name] - before[name]) / count;
  return { rss: part("rss"), heap: part("heap"), buffers: part("buffers") };
}
