import type { SubjectName, Transport } from "./subject.ts";

/** One line of the benchmark's result; the last four figures are per call. */
export interface Row {
  readonly subject: SubjectName;
  readonly transport: Transport;
  readonly payloadBytes: number;
  readonly inFlight: number;
  readonly callsPerSecond: number;
  readonly p50Micros: number;
  readonly p99Micros: number;
  readonly clientCpuMicros: number;
  readonly serverCpuMicros: number;
  readonly clientHeapBytes: number;
  readonly serverHeapBytes: number;
}

type Figure = Exclude<keyof Row, "subject" | "transport" | "payloadBytes" | "inFlight">;

const digits: { readonly [Name in Figure]: number } = {
  callsPerSecond: 0,
  p50Micros: 1,
  p99Micros: 1,
  clientCpuMicros: 2,
  serverCpuMicros: 2,
  clientHeapBytes: 0,
  serverHeapBytes: 0,
};

/** One row of medians from the rows of several rounds of the same case. */
export function medianRow(rounds: readonly [Row, ...Row[]]): Row {
  const median = (name: Figure): number => {
    const sorted = rounds.map((row) => row[name]).sort((a, b) => a - b);
    const upper = sorted[sorted.length >> 1] ?? Number.NaN;
    const middle = sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? Number.NaN)) / 2;
    return Number(middle.toFixed(digits[name]));
  };
  const [{ subject, transport, payloadBytes, inFlight }] = rounds;
  return {
    subject,
    transport,
    payloadBytes,
    inFlight,
    callsPerSecond: median("callsPerSecond"),
    p50Micros: median("p50Micros"),
    p99Micros: median("p99Micros"),
    clientCpuMicros: median("clientCpuMicros"),
    serverCpuMicros: median("serverCpuMicros"),
    clientHeapBytes: median("clientHeapBytes"),
    serverHeapBytes: median("serverHeapBytes"),
  };
}

const headings = [
  "transport",
  "payload",
  "in flight",
  "subject",
  "calls/s",
  "of raw",
  "p50 us",
  "p99 us",
  "client us",
  "server us",
  "client B",
  "server B",
] as const;

/** The rows as lines of text, each line of Univat with its share of raw's calls per second in the same case. */
export function* tableLines(rows: Iterable<Row>): Generator<string> {
  yield headings.map(column).join("  ");
  let raw: Row | undefined;
  for (const row of rows) {
    if (row.subject === "raw") raw = row;
    const comparable = raw !== undefined && row.subject === "univat" && sameCase(raw, row);
    yield [
      row.transport,
      payloadName(row.payloadBytes),
      String(row.inFlight),
      row.subject,
      row.callsPerSecond.toLocaleString("en-US"),
      comparable && raw !== undefined ? (row.callsPerSecond / raw.callsPerSecond).toFixed(2) : "",
      row.p50Micros.toFixed(1),
      row.p99Micros.toFixed(1),
      row.clientCpuMicros.toFixed(2),
      row.serverCpuMicros.toFixed(2),
      String(row.clientHeapBytes),
      String(row.serverHeapBytes),
    ]
      .map(column)
      .join("  ");
  }
}

export function sameCase(one: Row, other: Row): boolean {
  return (
    one.transport === other.transport && one.payloadBytes === other.payloadBytes && one.inFlight === other.inFlight
  );
}

export function payloadName(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${bytes / 1024} KiB`;
}

function column(text: string, index: number): string {
  const width = Math.max(headings[index]?.length ?? 0, 9);
  return index < 4 ? text.padEnd(width) : text.padStart(width);
}
