/**
 * Building and parsing one Call with an 11-byte text and a capability, 160 bytes: our encoding through classes as the
 * generator writes them, beside the floor (by hand, unchecked), capnp-es and JSON, in one run.
 *
 *     npm run bench:message [-- --time MILLISECONDS]
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { Bench } from "tinybench";
import { capnpEsSubject } from "./capnp-es-subject.ts";
import { handSubject } from "./hand-subject.ts";
import { type Allocation, measureAllocation, runtimeFlags } from "./heap.ts";
import { jsonSubject } from "./json-subject.ts";
import type { Subject } from "./subject.ts";
import { univatSubject } from "./univat-subject.ts";

interface Row extends Allocation {
  readonly operation: "build" | "parse";
  readonly subject: string;
  readonly nanoseconds: number;
}

/** Operations a sample: enough that reading the clock does not show. */
const batch = 500;

function runBatch(operation: (index: number) => unknown): void {
  for (let index = 0; index < batch; index++) operation(index);
}

function measure(subjects: readonly Subject[], operation: "build" | "parse", time: number): Row[] {
  const bench = new Bench({ time, warmupTime: time / 4 });
  const run = (subject: Subject) => (operation === "build" ? subject.build : subject.parse);
  for (const subject of subjects) {
    const once = run(subject);
    bench.add(subject.name, () => runBatch(once));
  }
  bench.runSync();
  return subjects.map((subject) => {
    const result = bench.getTask(subject.name)?.result;
    if (result === undefined || !("latency" in result)) throw new Error(`No result for ${subject.name}`);
    const nanoseconds = (result.latency.p50 * 1e6) / batch;
    return { operation, subject: subject.name, nanoseconds, ...measureAllocation(run(subject)) };
  });
}

function print(rows: readonly Row[]): void {
  const floor = rows.find((row) => row.subject === "by hand")?.nanoseconds ?? Number.NaN;
  console.log(`| ${rows[0]?.operation} one Call | ns | to the floor | heap bytes | buffer bytes |`);
  console.log("|---|---:|---:|---:|---:|");
  for (const { subject, nanoseconds, heapBytes, bufferBytes } of rows) {
    const ratio = (nanoseconds / floor).toFixed(1);
    console.log(
      `| ${subject} | ${nanoseconds.toFixed(0)} | ${ratio} | ${heapBytes.toFixed(0)} | ${bufferBytes.toFixed(0)} |`,
    );
  }
  console.log();
}

function main(): void {
  const { values } = parseArgs({ options: { time: { type: "string", default: "1000" } } });
  if (globalThis.gc === undefined) {
    const { status } = spawnSync(process.execPath, [...runtimeFlags, ...process.argv.slice(1)], { stdio: "inherit" });
    process.exitCode = status ?? 1;
    return;
  }
  const time = Number(values.time);
  if (!(time > 0)) throw new Error(`Option --time must be a positive number of milliseconds, not "${values.time}"`);
  const subjects = [univatSubject(), handSubject(), capnpEsSubject(), jsonSubject()];
  console.log(`Node ${process.version}, ${process.arch}, one message of 160 bytes; medians\n`);
  print(measure(subjects, "build", time));
  print(measure(subjects, "parse", time));
}

main();
