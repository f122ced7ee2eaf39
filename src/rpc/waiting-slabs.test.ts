/** Slabs are used again as soon as the flow has sent what was written from them, and no sooner. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stoppedClock, TestFlow } from "../../test/support/test-flow.ts";
import { type Slab, SlabAllocator } from "../message/index.ts";
import { SendQueue } from "./send-queue.ts";

/** A flow that reads what it was given only when that leaves, as the kernel does. */
class SlowFlow extends TestFlow {
  readonly #regions: { bytes: Uint8Array; start: number; end: number }[] = [];

  override write(bytes: Uint8Array, start: number, end: number): void {
    this.#regions.push({ bytes, start, end });
    this.queuedBytes += end - start;
  }

  /** Lets the first `count` bytes leave. */
  send(count: number): number[] {
    const sent: number[] = [];
    for (let left = count; left > 0; ) {
      const [region = assert.fail("nothing waits")] = this.#regions;
      const end = Math.min(region.end, region.start + left);
      sent.push(...region.bytes.subarray(region.start, end));
      left -= end - region.start;
      region.start = end;
      if (end === region.end) this.#regions.shift();
    }
    this.queuedBytes -= count;
    return sent;
  }
}

const slabBytes = 512;

function open(idleSlabs?: number) {
  const flow = new SlowFlow();
  const queue = new SendQueue(flow, {
    clock: stoppedClock,
    queuedBytes: 1e6,
    pauseBytes: 1e6,
    streamWindow: "adaptive",
  });
  const slabs = new SlabAllocator({ slabBytes, idleSlabs });
  return { flow, queue, write: (size: number, byte: number) => write(slabs, queue, size, byte) };
}

/** Writes as a connection does, with a message that is released at once. */
function write(slabs: SlabAllocator, queue: SendQueue, size: number, byte: number): Slab {
  const slab = slabs.slabWith(size);
  const start = slab.take(size);
  slab.bytes.fill(byte, start, slab.used);
  queue.write(slab, start, slab.used);
  slab.letGo();
  return slab;
}

function isTakenBack(slab: Slab): boolean {
  return slab.bytes.length === 0;
}

test("a slab is taken back when its bytes have left and another is written from, though more waits", () => {
  const { flow, write } = open();
  const first = write(128, 1);
  for (let index = 0; index < 7; index++) write(128, 2);
  assert.ok(!isTakenBack(first));
  flow.send(511);
  write(128, 3);
  assert.ok(!isTakenBack(first));
  flow.send(1);
  write(128, 3); // still in the third slab
  assert.ok(!isTakenBack(first));
  for (let index = 0; index < 3; index++) write(128, 4);
  assert.ok(isTakenBack(first));
  assert.ok(flow.queuedBytes > 0);
});

test("a connection whose bytes have all left holds no slab", () => {
  const { flow, queue, write } = open();
  const slabs = [write(128, 1)];
  for (let index = 0; index < 8; index++) slabs.push(write(128, 2));
  flow.send(flow.queuedBytes);
  queue.drained();
  assert.deepEqual([...new Set(slabs)].map(isTakenBack), [true, true, false]);
});

test("a flow that says too early that it is empty costs no byte", () => {
  const { flow, queue, write } = open();
  for (let index = 0; index < 8; index++) write(128, index);
  queue.drained();
  for (let index = 8; index < 20; index++) write(128, index);
  assert.deepEqual(
    flow.send(20 * 128),
    Array.from({ length: 20 }, (_, index) => new Array<number>(128).fill(index)).flat(),
  );
});

test("what waits when the connection is closed is still sent as it was", () => {
  const { flow, queue, write } = open();
  const slab = write(128, 1);
  for (let index = 0; index < 3; index++) write(128, 1);
  queue.close();
  queue.drained();
  const other = open();
  for (let index = 0; index < 9; index++) other.write(128, 2);
  assert.ok(!isTakenBack(slab));
  assert.deepEqual(flow.send(512), new Array<number>(512).fill(1));
});

test("two connections that write from the same slabs hold them each for itself", () => {
  const one = open();
  const two = open();
  const slabs = new SlabAllocator({ slabBytes });
  const shared = write(slabs, one.queue, 128, 1);
  for (let index = 0; index < 3; index++) write(slabs, two.queue, 128, 2);
  for (let index = 0; index < 4; index++) write(slabs, one.queue, 128, 3);
  one.flow.send(one.flow.queuedBytes);
  one.queue.drained();
  assert.ok(!isTakenBack(shared));
  assert.deepEqual(two.flow.send(384), new Array<number>(384).fill(2));
  two.queue.drained();
  assert.ok(isTakenBack(shared));
});

test("whatever is written and sent in which pieces, every byte leaves as it was written", () => {
  const step = fc.record({ size: fc.integer({ min: 1, max: 40 }), sent: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), fc.integer({ min: 0, max: 3 }), (steps, idleSlabs) => {
      const { flow, queue, write } = open(idleSlabs);
      const expected: number[] = [];
      const arrived: number[] = [];
      for (const [index, { size, sent }] of steps.entries()) {
        write(8 * size, (index % 255) + 1);
        expected.push(...new Array<number>(8 * size).fill((index % 255) + 1));
        arrived.push(...flow.send(Math.floor(sent * (flow.queuedBytes + 1)) % (flow.queuedBytes + 1)));
        if (flow.queuedBytes === 0) queue.drained();
      }
      arrived.push(...flow.send(flow.queuedBytes));
      assert.deepEqual(arrived, expected);
    }),
    { numRuns: 300 },
  );
});
