import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SendQueue } from "./send-queue.ts";

test("the queue holds the same bytes as a plain array, however it is written, copied and emptied", () => {
  const slab = Uint8Array.from({ length: 5000 }, (_, index) => index * 31);
  const other = Uint8Array.from({ length: 5000 }, (_, index) => index * 17 + 1);
  const step = fc.record({
    action: fc.constantFrom("push", "continue", "other", "copy", "drop", "clear"),
    size: fc.nat(700),
    at: fc.nat(4000),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const queue = new SendQueue();
      let model: number[] = [];
      let end = 0;
      for (const { action, size, at } of steps) {
        if (action === "push" || action === "continue" || action === "other") {
          const array = action === "other" ? other : slab;
          const start = action === "continue" && end + size <= slab.length ? end : at;
          queue.push(array, start, start + size);
          model.push(...array.subarray(start, start + size));
          end = start + size;
        } else if (action === "copy") {
          const offset = Math.min(at, model.length);
          const count = Math.min(size, model.length - offset);
          const target = new Uint8Array(count + 4);
          queue.copy(offset, count, target, 2);
          assert.deepEqual([...target], [0, 0, ...model.slice(offset, offset + count), 0, 0]);
        } else if (action === "drop") {
          const count = Math.min(size, model.length);
          queue.drop(count);
          model = model.slice(count);
        } else {
          queue.clear();
          model = [];
        }
        assert.equal(queue.length, model.length);
      }
    }),
    { numRuns: 300 },
  );
});

test("asking for more than the queue holds is a mistake that says so", () => {
  const queue = new SendQueue();
  queue.push(new Uint8Array(10), 0, 10);
  assert.throws(() => queue.copy(5, 6, new Uint8Array(100), 0), RangeError);
  assert.throws(() => queue.drop(11), RangeError);
});
