import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { NewReno } from "./new-reno.ts";

test("slow start adds what was acknowledged, at most two segments at once (RFC 3465)", () => {
  const control = new NewReno();
  control.start(1000, false);
  assert.equal(control.window, 10_000);
  control.acknowledged(500, true);
  assert.equal(control.window, 10_500);
  control.acknowledged(9000, true);
  assert.equal(control.window, 12_500);
});

test("a window that is not used does not grow", () => {
  const control = new NewReno();
  control.start(1000, false);
  control.acknowledged(5000, false);
  assert.equal(control.window, 10_000);
});

test("after a loss the window is half of what was in flight, and grows by a segment each round trip", () => {
  const control = new NewReno();
  control.start(1000, false);
  control.lossDetected(20_000);
  assert.equal(control.window, 13_000, "half, and the three segments that have left");
  control.duplicate();
  assert.equal(control.window, 14_000);
  control.recovered(20_000);
  assert.equal(control.window, 10_000);
  for (let i = 0; i < 10; i++) control.acknowledged(1000, true);
  assert.equal(control.window, 11_000);
});

test("after a timeout one segment may be in flight, and the second timeout of the same data halves nothing", () => {
  const control = new NewReno();
  control.start(1000, false);
  control.timedOut(20_000, true);
  assert.equal(control.window, 1000);
  control.timedOut(1000, false);
  for (let i = 0; i < 9; i++) control.acknowledged(1000, true);
  assert.equal(control.window, 10_000, "slow start up to half of what was in flight");
  control.acknowledged(1000, true);
  assert.equal(control.window, 10_000);
});

test("after a lost SYN one segment begins; after a rest no more than the first window", () => {
  const control = new NewReno();
  control.start(1000, true);
  assert.equal(control.window, 1000);
  for (let i = 0; i < 30; i++) control.acknowledged(2000, true);
  assert.ok(control.window > 10_000);
  control.idle();
  assert.equal(control.window, 10_000);
});

test("whatever happens, the window is whole and holds a segment", () => {
  const step = fc.tuple(fc.nat(7), fc.nat(100_000), fc.boolean());
  fc.assert(
    fc.property(fc.integer({ min: 88, max: 65_000 }), fc.array(step, { maxLength: 100 }), (segmentSize, steps) => {
      const control = new NewReno();
      control.start(segmentSize, false);
      for (const [action, bytes, flag] of steps) {
        if (action === 0) control.lossDetected(bytes);
        else if (action === 1) control.duplicate();
        else if (action === 2) control.partial(bytes);
        else if (action === 3) control.recovered(bytes);
        else if (action === 4) control.timedOut(bytes, flag);
        else if (action === 5) control.idle();
        else control.acknowledged(bytes, flag);
        assert.ok(Number.isInteger(control.window) && control.window >= segmentSize, `${control.window}`);
      }
    }),
  );
});
