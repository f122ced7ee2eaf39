import assert from "node:assert/strict";
import { test } from "node:test";
import { icmpFrame, ipFrame } from "../../test/tap/frames.ts";
import { createPair, openPair, service } from "../../test/tap/pair.ts";
import { chooseSeed, Random } from "../../test/tap/random.ts";
import { VirtualClock } from "../memory/index.ts";
import type { Device, FrameReceiver } from "./device/device.ts";
import { createMemoryLink } from "./device/memory-link.ts";

test("100,000 random and mutated frames do not disturb a connection, and leave nothing behind", async (context) => {
  const seed = chooseSeed();
  context.diagnostic(`SEED=${seed}`);
  const random = new Random(seed);
  const clock = new VirtualClock();
  const link = createMemoryLink({ clock, latency: 1 });
  // All that is on the wire is a pattern to mutate; a frame of noise comes in between at any time.
  const seen: Uint8Array[] = [];
  let receiver: FrameReceiver | undefined;
  const [leftEnd, rightEnd] = link.devices;
  const tapped: Device = {
    name: rightEnd.name,
    mtu: rightEnd.mtu,
    start: (owner) => {
      receiver = owner;
      rightEnd.start({
        frame: (bytes, view, start, end) => {
          if (seen.length < 500) seen.push(bytes.slice(start, end));
          owner.frame(bytes, view, start, end);
        },
        batchEnd: () => owner.batchEnd(),
        closed: (error) => owner.closed(error),
      });
    },
    write: (bytes, start, end) => rightEnd.write(bytes, start, end),
    close: () => rightEnd.close(),
  };
  const limits = { connections: 64 };
  const pair = await openPair({ clock, devices: [leftEnd, tapped], limits });
  const { client, server, clientSink, serverSink, right } = pair;
  serverSink.onData = (chunk) => server.write(chunk);
  const message = new TextEncoder().encode("hello world");
  let echoes = 0;
  let received = 0;
  clientSink.onData = (chunk) => {
    received += chunk.length;
    while (received >= message.length) {
      received -= message.length;
      echoes++;
      client.write(message);
    }
  };
  client.write(message);

  for (let i = 0; i < 100_000; i++) {
    const frame = noise(random, seen);
    receiver?.frame(frame, new DataView(frame.buffer), 0, frame.length);
    if (i % 32 === 31) receiver?.batchEnd();
    if (i % 100 === 99) await clock.advance(1);
  }
  receiver?.batchEnd();
  const before = echoes;
  // A forged neighbour is found out when segments stay unanswered.
  for (let seconds = 0; echoes === before && seconds < 60; seconds++) await clock.advance(1000);

  assert.ok(echoes > before, "the echo goes on");
  assert.ok(echoes > 200, `${echoes} echoes`);
  assert.equal(clientSink.error, undefined);
  assert.equal(serverSink.error, undefined);
  client.pause();
  await clock.advance(600_000);
  const connections = right.dump().filter((line) => line.startsWith("tcp") && !line.includes("listening"));
  assert.equal(connections.length, 1, connections.join("\n"));
});

test("20,000 connections that come and go leave every table as it was", async () => {
  const limits = { timeWait: 1000, timeWaitConnections: 500 };
  const { clock, left, right } = createPair({ limits });
  await right.listen(service, (flow) => {
    flow.receive({ data: (chunk) => flow.write(chunk), end: () => flow.end(), drain() {}, closed() {} });
  });
  let open = 0;
  let echoed = 0;
  const message = new TextEncoder().encode("hello world");
  const visit = async (how: number): Promise<void> => {
    const flow = await left.connect(service);
    open++;
    flow.receive({
      data: (chunk) => {
        echoed += chunk.length;
        if (how % 4 === 0) flow.abort();
        else flow.end();
      },
      end() {},
      drain() {},
      closed: () => open--,
    });
    flow.write(message);
  };
  for (let round = 0; round < 200; round++) {
    await clock.run(async () => {
      await Promise.all(Array.from({ length: 100 }, (_, index) => visit(index)));
    });
    await clock.advance(20);
  }
  await clock.advance(200_000);
  assert.equal(open, 0);
  assert.equal(echoed, 20_000 * message.length);
  assert.deepEqual(
    [...left.dump(), ...right.dump()].filter((line) => line.startsWith("tcp")),
    ["tcp 7 listening, 0 half-open"],
  );
  await clock.runUntilIdle();
});

/** Random bytes, or a frame that was seen with some of its bytes changed, its length, or its sums put right after. */
function noise(random: Random, seen: readonly Uint8Array[]): Uint8Array {
  const kind = random.below(10);
  if (kind === 0) return random.bytes(random.below(200));
  if (kind === 1) return ipFrame(random.below(256), random.bytes(random.below(100)));
  if (kind === 2)
    return icmpFrame(random.below(20), random.below(16), random.below(65_536), random.bytes(random.below(100)));
  const pattern = seen[random.below(seen.length)] ?? new Uint8Array(60);
  const frame = pattern.slice();
  for (let changes = 1 + random.below(4); changes > 0; changes--) frame[random.below(frame.length)] = random.below(256);
  return random.chance(0.2) ? frame.slice(0, random.below(frame.length + 1)) : frame;
}
