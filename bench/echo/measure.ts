import { setTimeout as sleep } from "node:timers/promises";
import type { BenchProcess } from "./processes.ts";
import { medianRow, type Row } from "./rows.ts";
import type { SubjectName, Transport } from "./subject.ts";

const compileMillis = 1000;
const warmupMillis = 300;
const windowMillis = 500;

/** A server and the client that loads it. The server is undefined where it is not ours to ask. */
export interface Pair {
  readonly subject: SubjectName;
  readonly server: BenchProcess | undefined;
  readonly client: BenchProcess;
}

export interface Case {
  readonly transport: Transport;
  readonly payloadBytes: number;
  readonly inFlight: number;
}

/** Measures all pairs in turn, `rounds` times over, and gives the medians of each, in the order of the pairs. */
export async function measureCase(pairs: readonly Pair[], which: Case, rounds: number): Promise<Row[]> {
  for (const { client } of pairs) await compile(client, which.payloadBytes);
  const measured = pairs.map((): Row[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, pair] of pairs.entries()) measured[index]?.push(await measureOnce(pair, which));
  }
  return measured.flatMap(([first, ...rest]) => (first === undefined ? [] : [medianRow([first, ...rest])]));
}

/**
 * Gives the JIT compilers something to do first: with one call in flight they would be at work all through the window, and
 * the subject with more code would pay for it.
 */
async function compile(client: BenchProcess, payloadBytes: number): Promise<void> {
  await client.request("load", { payloadBytes, inFlight: 64 });
  await sleep(compileMillis);
  await client.request("begin", null);
  await client.request("end", null);
}

async function measureOnce({ subject, server, client }: Pair, which: Case): Promise<Row> {
  await client.request("load", { payloadBytes: which.payloadBytes, inFlight: which.inFlight });
  await sleep(warmupMillis);
  const [before] = await Promise.all([server?.request("sample", null), client.request("begin", null)]);
  await sleep(windowMillis);
  const [after, seen] = await Promise.all([server?.request("sample", null), client.request("end", null)]);
  const { calls, used } = seen;
  // The two processes are not asked at the very same moment; the server's figures are scaled to the client's window.
  const perCall = (name: "cpuMicros" | "heapBytes"): number => {
    if (before === undefined || after === undefined) return Number.NaN;
    return ((after[name] - before[name]) * used.millis) / (after.millis - before.millis) / calls;
  };
  return {
    subject,
    ...which,
    callsPerSecond: (1000 * calls) / used.millis,
    p50Micros: seen.p50Micros,
    p99Micros: seen.p99Micros,
    clientCpuMicros: used.cpuMicros / calls,
    serverCpuMicros: perCall("cpuMicros"),
    clientHeapBytes: used.heapBytes / calls,
    serverHeapBytes: perCall("heapBytes"),
  };
}
