import { getHeapStatistics } from "node:v8";

/** What this process has used up since it started. */
export interface Sample {
  readonly millis: number;
  /** User and system time together. */
  readonly cpuMicros: number;
  /** Everything ever allocated on the JavaScript heap, collected since or not. Backing stores of arrays lie outside. */
  readonly heapBytes: number;
}

export function sample(): Sample {
  const cpu = process.cpuUsage();
  return {
    millis: performance.now(),
    cpuMicros: cpu.user + cpu.system,
    heapBytes: getHeapStatistics().total_allocated_bytes,
  };
}

export function since(before: Sample): Sample {
  const now = sample();
  return {
    millis: now.millis - before.millis,
    cpuMicros: now.cpuMicros - before.cpuMicros,
    heapBytes: now.heapBytes - before.heapBytes,
  };
}
