import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { WriteQueue } from "./write-queue.ts";

test("regions that touch in the same array become one, and others stay apart", () => {
  const queue = new WriteQueue();
  const array = new Uint8Array(10);
  queue.push(array, 0, 3);
  queue.push(array, 3, 5);
  assert.equal(queue.regions, 1);
  queue.push(array, 6, 7);
  queue.push(array.slice(), 7, 8);
  queue.push(array, 8, 8);
  assert.equal(queue.regions, 3);
  assert.equal(queue.bytes, 7);
});

test("a region that was taken in part goes on where it was cut", () => {
  const queue = new WriteQueue();
  queue.push(Uint8Array.of(1, 2, 3, 4, 5), 1, 5);
  assert.deepEqual(queue.shift(3), Uint8Array.of(2, 3, 4));
  assert.equal(queue.bytes, 1);
  assert.deepEqual(queue.shift(3), Uint8Array.of(5));
  assert.equal(queue.shift(3), undefined);
});

test("a region outside its array is refused, and the queue is as before", () => {
  const queue = new WriteQueue();
  const array = new Uint8Array(4);
  for (const [start, end] of [
    [-1, 2],
    [3, 2],
    [0, 5],
    [Number.NaN, 2],
  ] as const) {
    assert.throws(() => queue.push(array, start, end), RangeError);
  }
  assert.equal(queue.bytes, 0);
  assert.equal(queue.regions, 0);
});

test("what is pushed comes out in order, however it is taken", () => {
  const step = fc.oneof(
    fc.record({ push: fc.uint8Array({ maxLength: 50 }) }),
    fc.record({ shift: fc.integer({ min: 1, max: 70 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const queue = new WriteQueue();
      const pushed: number[] = [];
      const taken: number[] = [];
      for (const step of steps) {
        if ("push" in step) {
          queue.push(step.push, 0, step.push.length);
          pushed.push(...step.push);
        } else {
          taken.push(...(queue.shift(step.shift) ?? []));
        }
        assert.equal(queue.bytes, pushed.length - taken.length);
      }
      const rest = new Uint8Array(queue.bytes);
      queue.drainInto(rest, 0);
      assert.deepEqual([...taken, ...rest], pushed);
      assert.equal(queue.regions, 0);
    }),
  );
});
