import { type Sample, sample, since } from "./sample.ts";
import type { EchoConnection } from "./subject.ts";

export interface LoadRequest {
  readonly payloadBytes: number;
  readonly inFlight: number;
}

/** What the client saw between the begin and the end of the window. */
export interface Measured {
  readonly calls: number;
  readonly p50Micros: number;
  readonly p99Micros: number;
  readonly used: Sample;
}

export interface Load {
  /** Starts the window: what came before was warm-up. */
  begin(): void;
  /** Ends the window and the load, and resolves when the last call has come back. */
  end(): Promise<Measured>;
}

/** More calls than this in one window are counted, but their latencies are not kept. */
const keptLatencies = 1 << 21;

/** Keeps `inFlight` calls on the way: each one that comes back starts the next. */
export function startLoad<Result>(connection: EchoConnection<Result>, request: LoadRequest): Load {
  const text = "univat echo".repeat(Math.ceil(request.payloadBytes / 11)).slice(0, request.payloadBytes);
  const expected = connection.expected(text);
  const latencies = new Float64Array(keptLatencies);
  let calls = 0;
  let running = true;
  let before = sample();

  async function caller(): Promise<void> {
    let started = performance.now();
    while (running) {
      const reply = connection.reply(await connection.call(text));
      if (reply !== expected) throw new Error(`Wrong reply: ${reply.length} characters, not ${expected.length}`);
      const now = performance.now();
      if (calls < keptLatencies) latencies[calls] = now - started;
      calls += 1;
      started = now;
    }
  }

  const callers = Promise.all(Array.from({ length: request.inFlight }, caller));
  callers.catch(() => undefined); // reported by end()
  return {
    begin() {
      calls = 0;
      before = sample();
    },
    async end() {
      const used = since(before);
      const counted = calls;
      const sorted = latencies.slice(0, Math.min(counted, keptLatencies)).sort();
      running = false;
      await callers;
      return { calls: counted, p50Micros: micros(sorted, 0.5), p99Micros: micros(sorted, 0.99), used };
    },
  };
}

function micros(sorted: Float64Array, quantile: number): number {
  return 1000 * (sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? Number.NaN);
}
