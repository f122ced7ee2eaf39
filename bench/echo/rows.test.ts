import assert from "node:assert/strict";
import { test } from "node:test";
import { echoChart } from "./chart.ts";
import { medianRow, type Row, tableLines } from "./rows.ts";

function row(changes: Partial<Row>): Row {
  return {
    subject: "raw",
    transport: "tcp",
    payloadBytes: 11,
    inFlight: 64,
    callsPerSecond: 1000,
    p50Micros: 50,
    p99Micros: 99,
    clientCpuMicros: 2,
    serverCpuMicros: 1,
    clientHeapBytes: 300,
    serverHeapBytes: 100,
    ...changes,
  };
}

test("a row of several rounds holds the median of each figure by itself", () => {
  const rounds: [Row, ...Row[]] = [
    row({ callsPerSecond: 900, p50Micros: 60 }),
    row({ callsPerSecond: 1200, p50Micros: 40 }),
    row({ callsPerSecond: 1000, p50Micros: 70 }),
  ];
  assert.equal(medianRow(rounds).callsPerSecond, 1000);
  assert.equal(medianRow(rounds).p50Micros, 60);
  assert.equal(medianRow([row({ callsPerSecond: 10 }), row({ callsPerSecond: 20 })]).callsPerSecond, 15);
});

test("the table compares Univat with raw of the same case only", () => {
  const lines = [
    ...tableLines([
      row({ callsPerSecond: 1000 }),
      row({ subject: "univat", callsPerSecond: 850 }),
      row({ subject: "univat", inFlight: 1, callsPerSecond: 500 }),
    ]),
  ];
  assert.equal(lines.length, 4);
  assert.match(lines[2] ?? "", /univat +850 +0\.85 /);
  assert.doesNotMatch(lines[3] ?? "", /0\.5/);
});

test("the chart is well-formed and has a bar for every row", () => {
  const chart = echoChart([row({}), row({ subject: "univat" }), row({ transport: "unix", payloadBytes: 65536 })]);
  assert.match(chart, /^<svg [\s\S]*<\/svg>\n$/);
  assert.equal(chart.match(/<rect [^>]*width="[\d.]+" height="190\.0"/g)?.length, 3);
  assert.doesNotMatch(chart, /NaN|undefined|Infinity/);
});
