/**
 * Streams in any weather: pieces of any size, cancelled, failing, over a slow network, through promises and membranes,
 * until the connection is closed or cut. Each call settles, the sink gets in their order what it gets, and nothing is left.
 *
 * UNIVAT_FUZZ_SEED repeats a run, UNIVAT_FUZZ_RUNS makes it longer.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryPlatform } from "../platform/memory/index.ts";
import { Random } from "../platform/random.ts";
import { CapnpError, membrane } from "../src/index.ts";
import { Vat } from "../src/net.ts";
import { type Sink, SinkHolder } from "./support/streams.capnp.ts";
import { ManualSink, Outcome } from "./support/streams.ts";

const address = "tcp:10.0.0.1:1";
const windows = [1, 1000, 100_000, "adaptive"] as const;

class RunningSink extends ManualSink {
  wasGiven = false;
  hasOverlapped = false;

  override write(...call: Parameters<ManualSink["write"]>): Promise<void> {
    if (this.isWorking) this.hasOverlapped = true;
    return super.write(...call);
  }
}

class Holder extends SinkHolder.Server {
  readonly held: RunningSink;

  constructor(held: RunningSink) {
    super();
    this.held = held;
  }

  override sink(): SinkHolder.SinkResults.Init {
    this.held.wasGiven = true;
    return { sink: this.held };
  }

  override hold({ sink }: SinkHolder.HoldParams): SinkHolder.HoldResults.Init {
    return { sink: sink.dup() };
  }
}

async function weather(seed: number): Promise<void> {
  const platform = createMemoryPlatform({ seed, latency: seed % 3, split: seed % 2 === 0, windowBytes: 50_000 });
  const { clock } = platform;
  const random = new Random(platform.entropy);
  const pick = <T>(values: readonly T[]): T => values[random.below(values.length)] ?? assert.fail();
  const held = new RunningSink();
  const server = new Vat({ platform, limits: { unansweredBytes: pick([100, 20_000, 1_000_000]) } });
  const client = new Vat({ platform, streamWindow: pick(windows), limits: { pauseBytes: pick([1000, 100_000]) } });
  await clock.run(() => server.listen(address, new Holder(held)));
  const holder = await clock.run(() => client.connect(SinkHolder, address));
  const sinkCall = holder.sink();
  const plain = sinkCall.sink.dup();
  const sink: Sink = random.chance(0.5) ? plain : membrane(plain, {});
  const outcomes: Outcome[] = [];
  const cancels: AbortController[] = [];
  let value = 0;
  let isBroken = false;
  const steps: (() => void)[] = [
    () => {
      const cancel = new AbortController();
      cancels.push(cancel);
      const data = new Uint8Array(random.below(pick([10, 1000, 60_000])));
      outcomes.push(Outcome.of(sink.write({ value: ++value, data }, { signal: cancel.signal })));
    },
    () => {
      if (held.isWorking) held.done();
    },
    () => cancels[random.below(cancels.length)]?.abort(),
    () => outcomes.push(Outcome.of(sink.$streamed())),
    () => {
      if (random.chance(0.2)) outcomes.push(Outcome.of(sink.finish({})));
    },
    () => {
      if (held.isWorking && random.chance(0.03)) held.fail(new CapnpError("failed", "bad weather"));
    },
    () => {
      if (random.chance(0.005)) {
        platform.network.cut();
        isBroken = true;
      }
    },
  ];
  for (let step = 0; step < 150; step++) {
    pick(steps)();
    if (random.chance(0.5)) await clock.advance(random.below(8));
  }
  if (sink !== plain) sink[Symbol.dispose]();
  plain[Symbol.dispose]();
  sinkCall[Symbol.dispose]();
  // What was read goes on in the server's vat also when the connection has gone.
  for (let rounds = 0; rounds < 2000; rounds++) {
    if (held.isWorking) held.done();
    await clock.advance(10);
    if (!held.isWorking && outcomes.every(({ state }) => state !== "pending")) break;
  }
  assert.deepEqual(
    outcomes.filter(({ state }) => state === "pending"),
    [],
    "a call has not settled",
  );
  assert.ok(!held.hasOverlapped, "two pieces were worked on at a time");
  const order = [...held.seen];
  assert.deepEqual(
    order,
    order.toSorted((one, other) => one - other),
  );
  const stats = server.stats();
  assert.equal(stats.unansweredBytes, 0);
  if (!isBroken) assert.equal(client.stats().questions, 0);
  server.check();
  client.check();
  holder[Symbol.dispose]();
  await clock.advance(10);
  assert.equal(client.connections.length, 0);
  await clock.run(() => Promise.all([client.close(), server.close()]));
  assert.equal(held.isDisposed, held.wasGiven);
}

test("streams settle, keep their order and leave nothing behind, whatever happens to them", async (context) => {
  const first = Number(process.env.UNIVAT_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const runs = Number(process.env.UNIVAT_FUZZ_RUNS ?? 100);
  context.diagnostic(`UNIVAT_FUZZ_SEED=${first}`);
  for (let seed = first; seed < first + runs; seed++) {
    try {
      await weather(seed);
    } catch (error) {
      throw new Error(`UNIVAT_FUZZ_SEED=${seed} UNIVAT_FUZZ_RUNS=1 failed`, { cause: error });
    }
  }
});
