import { type Spread, spread } from "../spread.ts";
import type { Subject } from "./subject.ts";
import type { Operation } from "./subjects.ts";

/** Nanoseconds an operation takes, and how many times as long as for the first subject. */
export interface Time {
  readonly nanoseconds: number;
  readonly ratio: Spread;
}

/** Operations a sample: enough that reading the clock does not show. */
const batch = 500;
/** Enough for every subject to be compiled with all that the optimizer has. */
const warmUp = 100_000;

/**
 * The subjects take turns, batch by batch, and each batch is compared with that of the first subject in the same turn: what
 * slows the machine down for a while then slows all of them alike.
 */
export function measureTimes(subjects: readonly Subject[], operation: Operation, milliseconds: number): Time[] {
  const samples = subjects.map((): number[] => []);
  for (const subject of subjects) runBatch(subject, operation, warmUp);
  const end = process.hrtime.bigint() + BigInt(Math.round(milliseconds * subjects.length * 1e6));
  while (process.hrtime.bigint() < end) {
    for (const [index, subject] of subjects.entries()) samples[index]?.push(runBatch(subject, operation, batch));
  }
  const floor = samples[0] ?? [];
  return samples.map((times) => ({
    nanoseconds: spread(times).median,
    ratio: spread(times.map((time, turn) => time / (floor[turn] ?? Number.NaN))),
  }));
}

function runBatch(subject: Subject, operation: Operation, operations: number): number {
  const run = subject[operation];
  const start = process.hrtime.bigint();
  for (let index = 0; index < operations; index++) run(index);
  return Number(process.hrtime.bigint() - start) / operations;
}
