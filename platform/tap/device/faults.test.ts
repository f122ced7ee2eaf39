import assert from "node:assert/strict";
import { test } from "node:test";
import { createSeededEntropy, VirtualClock } from "../../memory/index.ts";
import { createFaultyDevice, type FaultCounters, type Faults } from "./faults.ts";
import { createMemoryLink } from "./memory-link.ts";

interface Outcome {
  /** `TIME:HEX` of each frame that arrived. */
  readonly arrived: string[];
  readonly counters: Readonly<FaultCounters>;
}

/** Sends 200 frames of 20 bytes, ten each millisecond, each filled with its number. */
async function send(faults: Faults, seed = 1): Promise<Outcome> {
  const clock = new VirtualClock();
  const link = createMemoryLink({ clock });
  const device = createFaultyDevice(link.devices[0], faults, clock, createSeededEntropy(seed));
  const arrived: string[] = [];
  link.devices[1].start({
    frame(bytes, _view, start, end) {
      arrived.push(`${clock.now()}:${Buffer.from(bytes.subarray(start, end)).toString("hex")}`);
    },
    batchEnd() {},
    closed() {},
  });
  for (let i = 0; i < 200; i++) {
    device.write(new Uint8Array(20).fill(i), 0, 20);
    if (i % 10 === 9) await clock.advance(1);
  }
  await clock.runUntilIdle();
  return { arrived, counters: device.counters };
}

const number = (arrival: string): number => Number.parseInt(arrival.slice(arrival.indexOf(":") + 1).slice(0, 2), 16);

test("without faults every frame passes as it is", async () => {
  const { arrived, counters } = await send({});
  assert.deepEqual(
    arrived.map(number),
    Array.from({ length: 200 }, (_, i) => i),
  );
  assert.ok(Object.values(counters).every((count) => count === 0));
});

test("the same seed makes the same faults, and another seed others", async () => {
  const faults = { loss: 0.2, duplicate: 0.1, corrupt: 0.1, truncate: 0.1, reorder: 0.2, delay: 3, rate: 10_000 };
  const first = await send(faults, 5);
  assert.deepEqual(await send(faults, 5), first);
  assert.notDeepEqual(await send(faults, 6), first);
});

test("each fault does what its name says, and is counted", async () => {
  const lost = await send({ loss: 0.3 });
  assert.ok(lost.counters.lost > 20);
  assert.equal(lost.arrived.length, 200 - lost.counters.lost);

  const duplicated = await send({ duplicate: 0.3 });
  assert.equal(duplicated.arrived.length, 200 + duplicated.counters.duplicated);
  assert.ok(duplicated.counters.duplicated > 20);

  const corrupted = await send({ corrupt: 1 });
  assert.equal(corrupted.counters.corrupted, 200);
  assert.ok(
    corrupted.arrived.every((arrival) => new Set(arrival.slice(arrival.indexOf(":") + 1).match(/../g)).size === 2),
  );

  const truncated = await send({ truncate: 1 });
  assert.equal(truncated.counters.truncated, 200);
  assert.ok(truncated.arrived.every((arrival) => arrival.length - arrival.indexOf(":") - 1 < 40));

  const reordered = await send({ reorder: 0.2 });
  assert.equal(reordered.arrived.length, 200);
  assert.notDeepEqual(
    reordered.arrived.map(number),
    reordered.arrived.map(number).sort((a, b) => a - b),
  );

  const delayed = await send({ delay: 50 });
  assert.equal(delayed.arrived[0]?.split(":")[0], "50");

  // 200 frames of 20 bytes through 8,000 bytes a second take half a second.
  const slow = await send({ rate: 8000 });
  assert.equal(slow.arrived.at(-1)?.split(":")[0], "500");

  const crowded = await send({ rate: 8000, queueFrames: 10 });
  assert.ok(crowded.counters.refused > 100);
  assert.equal(crowded.arrived.length, 200 - crowded.counters.refused);
});
