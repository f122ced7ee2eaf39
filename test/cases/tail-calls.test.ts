/** Calls that a method passes on: the cases of the C++ suite by their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { observeMessages } from "../../src/net.ts";
import { TestTailCaller } from "./cases.capnp.ts";
import { type Meeting, meeting } from "./meeting.ts";
import { TailCalleeService, TailCallerService } from "./services.ts";

test("tail call: the answer is the callee's, and what is pipelined on it arrives in its order before and after", () => {
  const caller = new TailCallerService();
  const callee = new TailCalleeService();
  const outcomes: string[] = [];
  const tap = () =>
    observeMessages({ here: "here", there: "there" }, ({ sender, message }) => {
      if (sender === "here" && message.kind === "return") outcomes.push(message.outcome.kind);
    });
  const body = async ({ main, pass, settle, stats }: Meeting<TestTailCaller>): Promise<void> => {
    const promise = main.foo({ i: 456, callee });
    const sequence = [promise.c.getCallSequence({ expected: 0 })];
    const result = await settle(promise);
    assert.deepEqual([result.i, result.t], [456, "from the caller"]);
    sequence.push(promise.c.getCallSequence({ expected: 1 }), result.c.getCallSequence({ expected: 2 }));
    await pass();
    assert.deepEqual(
      (await Promise.all(sequence)).map(({ n }) => n),
      [0, 1, 2],
    );
    assert.deepEqual([caller.calls, callee.calls], [1, 1]);
    promise[Symbol.dispose]();
    await pass();
    assert.deepEqual([callee.disposals, callee.order.disposals, stats().questions, stats().answers], [1, 1, 0, 0]);
    // What the callee answered has never left its vat.
    for (const outcome of ["takeFromOtherQuestion", "resultsSentElsewhere"]) {
      assert.equal(outcomes.filter((each) => each === outcome).length, 1, outcome);
    }
  };
  return meeting(TestTailCaller, caller, body, { tap });
});

test("cancel tail call: dropping the promise cancels the callee", () => {
  const caller = new TailCallerService();
  const callee = new TailCalleeService();
  const gate = Promise.withResolvers<void>();
  callee.gate = gate.promise;
  return meeting(TestTailCaller, caller, async ({ main, pass }) => {
    const promise = main.foo({ i: 456, callee });
    await pass();
    assert.deepEqual([caller.calls, callee.calls, callee.cancellations], [1, 1, 0]);
    promise[Symbol.dispose]();
    await pass();
    assert.equal(callee.cancellations, 1);
    gate.resolve();
    await pass();
    assert.deepEqual([callee.disposals, callee.order.disposals], [1, 1]);
  });
});

test("tail call cancellation race: a Finish that crosses the tail call cancels the callee, which was called once", () => {
  const caller = new TailCallerService();
  const callee = new TailCalleeService();
  const passes = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  caller.gate = passes.promise;
  callee.gate = gate.promise;
  return meeting(TestTailCaller, caller, async ({ main, pass }) => {
    const promise = main.foo({ i: 456, callee });
    await pass();
    assert.deepEqual([caller.calls, callee.calls], [1, 0]);
    // Each is on its way when the other is done.
    passes.resolve();
    await passes.promise;
    promise[Symbol.dispose]();
    await pass();
    assert.deepEqual([caller.calls, callee.calls, callee.cancellations], [1, 1, 1]);
    gate.resolve();
    await pass();
    assert.deepEqual([callee.disposals, callee.order.disposals], [1, 1]);
  });
});
