/** Two stacks over a link that loses, doubles, delays, cuts and spoils frames: whatever happens, the bytes are right. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Flow } from "../../../src/platform.ts";
import { createFaultyLink, type Faults } from "../../../test/tap/faulty-link.ts";
import { createPair, SinkRecorder, service } from "../../../test/tap/pair.ts";
import { chooseSeed, Random } from "../../../test/tap/random.ts";
import { watchWindows } from "../../../test/tap/window-watch.ts";
import { VirtualClock } from "../../memory/index.ts";

const links: readonly [string, Faults][] = [
  ["sound", {}],
  ["losing 1 in 100", { lose: 0.01 }],
  ["losing 1 in 10", { lose: 0.1 }],
  ["losing 1 in 4", { lose: 0.25 }],
  ["doubling", { duplicate: 0.2 }],
  ["reordering", { delay: 0.3 }],
  ["spoiling", { corrupt: 0.05 }],
  ["cutting and padding", { truncate: 0.05, pad: 0.3 }],
  ["refusing", { refuse: 0.1 }],
  [
    "bad in every way",
    { lose: 0.05, duplicate: 0.05, delay: 0.2, corrupt: 0.05, truncate: 0.02, pad: 0.2, refuse: 0.05 },
  ],
];

for (const [name, faults] of links) {
  test(`both directions arrive whole over a link that is ${name}`, async (context) => {
    const seed = chooseSeed();
    context.diagnostic(`SEED=${seed}`);
    for (let round = 0; round < 12; round++) await transfer(new Random(seed + round), faults);
  });
}

/** One connection with random sizes, pauses, windows and packet sizes; it must end in order. */
async function transfer(random: Random, faults: Faults): Promise<void> {
  const clock = new VirtualClock();
  const mtu = [576, 1500, 9000][random.below(3)] ?? 1500;
  const devices = watchWindows(createFaultyLink(clock, random, faults, mtu));
  const limits = {
    receiveWindow: 2000 + random.below(60_000),
    reassemblyRuns: 1 + random.below(64),
    // Losses in a row must not end a connection that is only unlucky.
    retransmissions: 30,
    neighbourRequests: 30,
    synRetransmissions: 30,
    synAckRetransmissions: 30,
    maximumRetransmissionTimeout: 5000,
  };
  const { left, right } = createPair({ clock, devices, limits, seed: random.below(1 << 30) });
  const serverSink = new SinkRecorder();
  const clientSink = new SinkRecorder();
  const toServer = random.bytes(random.below(150_000));
  const toClient = random.bytes(random.below(150_000));
  await right.listen(service, (flow) => talk(flow, serverSink, toClient, random, clock));
  const client = await clock.run(() => left.connect(service));
  talk(client, clientSink, toServer, random, clock);

  const limit = clock.now() + 3_600_000;
  while (!(serverSink.isClosed && clientSink.isClosed) && clock.now() < limit) await clock.advance(1000);
  assert.equal(serverSink.error, undefined);
  assert.equal(clientSink.error, undefined);
  assert.ok(
    serverSink.isClosed && clientSink.isClosed,
    `closed within an hour\n${[...left.dump(), ...right.dump()].join("\n")}`,
  );
  assert.deepEqual(serverSink.join(), toServer);
  assert.deepEqual(clientSink.join(), toClient);
  await clock.advance(400_000);
  const leftovers = [...left.dump(), ...right.dump()].filter(
    (line) => line.startsWith("tcp") && !line.includes("listening"),
  );
  assert.deepEqual(leftovers, []);
}

/** Writes `bytes` in pieces, in turns, pausing now and then, and ends. */
function talk(flow: Flow, sink: SinkRecorder, bytes: Uint8Array, random: Random, clock: VirtualClock): void {
  flow.receive(sink);
  let at = 0;
  const writeSome = (): void => {
    const end = Math.min(bytes.length, at + 1 + random.below(20_000));
    while (at < end) {
      const next = Math.min(end, at + 1 + random.below(3000));
      flow.write(bytes, at, next);
      at = next;
    }
    if (at === bytes.length) flow.end();
    else clock.after(random.below(30), writeSome);
  };
  clock.after(random.below(5), writeSome);
  const breathe = (): void => {
    if (sink.isClosed) return;
    flow.pause();
    clock.after(random.below(200), () => {
      flow.resume();
      clock.after(random.below(500), breathe);
    });
  };
  clock.after(random.below(100), breathe);
}
