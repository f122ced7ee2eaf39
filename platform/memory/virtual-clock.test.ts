import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { VirtualClock } from "./virtual-clock.ts";

test("timers run out in the order of their moments, and those of one moment in the order of scheduling", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), async (deadlines) => {
      const clock = new VirtualClock();
      const fired: number[] = [];
      deadlines.forEach((deadline, i) => {
        clock
          .timer(() => {
            assert.equal(clock.now(), deadline);
            fired.push(i);
          })
          .schedule(deadline);
      });
      await clock.advance(20);
      const expected = deadlines.map((_, i) => i).sort((a, b) => (deadlines[a] ?? 0) - (deadlines[b] ?? 0) || a - b);
      assert.deepEqual(fired, expected);
    }),
  );
});

test("a timer can be moved and cancelled, and fires once for each schedule", async () => {
  const clock = new VirtualClock();
  const fired: number[] = [];
  const timer = clock.timer(() => fired.push(clock.now()));
  timer.schedule(5);
  timer.schedule(10);
  await clock.advance(7);
  assert.deepEqual(fired, []);
  timer.schedule(8);
  await clock.advance(100);
  assert.deepEqual(fired, [8]);
  timer.schedule(200);
  timer.cancel();
  timer.cancel();
  await clock.advance(200);
  assert.deepEqual(fired, [8]);
  timer.schedule(1);
  await clock.advance(0);
  assert.deepEqual(fired, [8, 307]);
});

test("promises run after each turn, and the end of a turn comes before the next task", async () => {
  const clock = new VirtualClock();
  const trace: string[] = [];
  clock.after(1, () => {
    trace.push("first");
    clock.atTurnEnd(() => trace.push("end of first"));
    void Promise.resolve()
      .then(() => Promise.resolve())
      .then(() => trace.push("promise of first"));
  });
  clock.after(1, () => trace.push("second"));
  await clock.runUntilIdle();
  assert.deepEqual(trace, ["first", "promise of first", "end of first", "second"]);
});

test("a promise that nothing can settle is an error, not a hang", async () => {
  const clock = new VirtualClock();
  await assert.rejects(
    clock.run(() => new Promise(() => {})),
    { message: "Nothing is left to happen, and the promise has not settled" },
  );
});

test("a periodic timer does not keep the clock running for ever", async () => {
  const clock = new VirtualClock();
  const timer = clock.timer(() => timer.schedule(clock.now() + 1));
  timer.schedule(1);
  await assert.rejects(clock.runUntilIdle(1000), { code: "limit-exceeded" });
});
