/**
 * Building and parsing one Call with an 11-byte text and a capability, 160 bytes: our encoding through the classes that
 * the generator makes, beside the floor (by hand, unchecked), protobufjs, capnp-es and JSON, in one run.
 *
 *     npm run bench:message [-- --time MILLISECONDS]
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Allocation, runtimeFlags } from "./heap.ts";
import type { Subject } from "./subject.ts";
import { allSubjects, type Operation } from "./subjects.ts";
import { measureTimes } from "./times.ts";

type Allocations = readonly Readonly<Record<Operation, Allocation>>[];

function measureAllocations(): Allocations {
  const script = fileURLToPath(new URL("heap-main.ts", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [...runtimeFlags, script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`Measuring the heap ended with ${status}`);
  return JSON.parse(stdout.toString());
}

function print(subjects: readonly Subject[], operation: Operation, time: number, allocations: Allocations): void {
  const times = measureTimes(subjects, operation, time);
  console.log(`| ${operation} one Call | ns | to the floor | quartiles | heap bytes | buffer bytes |`);
  console.log("|---|---:|---:|---:|---:|---:|");
  for (const [index, { name }] of subjects.entries()) {
    const row = times[index];
    const allocation = allocations[index]?.[operation];
    if (row === undefined || allocation === undefined) throw new Error(`No result for ${name}`);
    const { low, median, high } = row.ratio;
    const cells = [
      name,
      row.nanoseconds.toFixed(0),
      median.toFixed(1),
      `${low.toFixed(1)} to ${high.toFixed(1)}`,
      allocation.heapBytes.toFixed(0),
      allocation.bufferBytes.toFixed(0),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  console.log();
}

function main(): void {
  const { values } = parseArgs({ options: { time: { type: "string", default: "1000" } } });
  const time = Number(values.time);
  if (!(time > 0)) throw new Error(`Option --time must be a positive number of milliseconds, not "${values.time}"`);
  const allocations = measureAllocations();
  const subjects = allSubjects();
  console.log(`Node ${process.version}, ${process.arch}, one message of 160 bytes; medians\n`);
  print(subjects, "build", time, allocations);
  print(subjects, "parse", time, allocations);
}

main();
