/** `npm run bench:echo`: echo calls over every transport, Univat beside raw, as a table, as JSON and as a chart. */
import { writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import { toCount, toCounts } from "../arguments.ts";
import { whyNoTap } from "../network-namespace.ts";
import { echoChart } from "./chart.ts";
import { measureCase } from "./measure.ts";
import { type Row, tableLines } from "./rows.ts";
import { startPair } from "./session.ts";
import type { SubjectName, Transport } from "./subject.ts";

const transports: readonly Transport[] = ["tcp", "unix", "tap"];
const subjects: readonly SubjectName[] = ["raw", "univat"];

interface Options {
  readonly only?: Transport;
  readonly inFlight: readonly number[];
  readonly payload: readonly number[];
  readonly rounds: number;
  readonly json?: string;
  readonly chart?: string;
}

const options = new Command("bench:echo")
  .description("Measures echo calls: Univat beside a framed echo on bare sockets, alternating, medians over the rounds")
  .addOption(new Option("--only <transport>", "measure one transport").choices(transports))
  .option("--in-flight <count>", "calls on the way at a time, like 1,64", toCounts, [1, 16, 64, 256])
  .option("--payload <bytes>", "bytes of the text, like 11,1024", toCounts, [11, 1024, 65536])
  .option("--rounds <count>", "rounds to take the medians of", toCount, 3)
  .option("--json <file>", "write the rows as JSON")
  .option("--chart <file>", "write a chart of the rows as SVG")
  .parse()
  .opts<Options>();

const rows: Row[] = [];
const table = tableLines(rows);
console.log(table.next().value);
for (const transport of options.only === undefined ? transports : [options.only]) {
  const missing = transport === "tap" ? whyNoTap() : undefined;
  if (missing !== undefined) {
    console.log(`tap is left out: ${missing}`);
    continue;
  }
  await using stack = new AsyncDisposableStack();
  const pairs = [];
  for (const subject of subjects) pairs.push(await startPair(subject, transport, stack));
  for (const payloadBytes of options.payload) {
    for (const inFlight of options.inFlight) {
      for (const row of await measureCase(pairs, { transport, payloadBytes, inFlight }, options.rounds)) {
        rows.push(row);
        console.log(table.next().value);
      }
    }
  }
}
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(rows, undefined, 2)}\n`);
if (options.chart !== undefined) writeFileSync(options.chart, echoChart(rows));
