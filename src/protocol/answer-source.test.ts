/** Answers that are made in this vat: what is pipelined on them before and after they settle, and what they give back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TestContent } from "../../test/support/protocol/content.ts";
import { EchoTestService, LoggerService, ManualService } from "../../test/support/protocol/services.ts";
import { TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import type { CallReceiver, PendingAnswer } from "./hook.ts";

const ignored: CallReceiver = {
  results: (results) => results.release(),
  failed: () => {},
  tailCall: () => undefined,
  caller: undefined,
};

function ask(service: ManualService, text: string): PendingAnswer {
  return service.call(new TestContent(text), ignored);
}

/** What comes of a call on what is pipelined on `pending`. */
function outcomeOf(pending: PendingAnswer): string {
  const hook = pending.pipeline([0]);
  let outcome = "waiting";
  const call = hook.call(new TestContent("A"), {
    ...ignored,
    results: (results) => {
      outcome = "results";
      results.release();
    },
    failed: (error) => {
      outcome = error.message;
    },
  });
  call.release();
  hook.release();
  return outcome;
}

test("what is pipelined on a call of this vat that has failed is broken with its error, and on an answered one it is a mistake", () => {
  const manual = new ManualService("manual");
  const [failing, answered] = [ask(manual, "1"), ask(manual, "2")];
  manual.next("1").fail(new CapnpError("failed", "as it goes"));
  manual.next("2").answer("done");
  assert.equal(outcomeOf(failing), "as it goes");
  assert.throws(() => answered.pipeline([0]), /Cannot pipeline on an answer that has settled/);
  failing.release();
  answered.release();
});

test("a call that has been answered is not cancelled when its caller lets go of it", () => {
  const manual = new ManualService("manual");
  const pending = ask(manual, "1");
  const served = manual.next("1");
  served.answer("done");
  pending.release();
  assert.equal(served.isCancelled, false);
  const failing = ask(manual, "2");
  const failed = manual.next("2");
  failed.fail(new CapnpError("failed", "no"));
  failing.release();
  assert.equal(failed.isCancelled, false);
});

test("results to pipeline on are given back when the call is answered, fails, or is over already", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const early = () => TestContent.sharing("early", { "0": logger });
  const [answered, failing, given] = [ask(manual, "1"), ask(manual, "2"), ask(manual, "3")];
  const [first, second, third] = [manual.next("1"), manual.next("2"), manual.next("3")];
  first.pipelineOnResults(early());
  second.pipelineOnResults(early());
  assert.equal(outcomeOf(answered), "results");
  assert.equal(logger.references, 3);
  first.answer("done");
  assert.equal(logger.references, 2);
  second.fail(new CapnpError("failed", "no"));
  assert.equal(logger.references, 1);
  first.pipelineOnResults(early());
  assert.equal(logger.references, 1, "it was answered");
  given.release();
  third.pipelineOnResults(early());
  assert.equal(logger.references, 1, "nobody waits for it");
  answered.release();
  failing.release();
});

test("what is pipelined on a call that is passed on in this vat fails with the call it was passed on to", () => {
  const [first, other] = [new ManualService("first"), new ManualService("other")];
  const pending = ask(first, "1");
  const hook = pending.pipeline([0]);
  const passing = first.next("1");
  passing.passOn(other, new TestContent("2"));
  other.next("2").fail(new CapnpError("failed", "not there either"));
  assert.equal(hook.problem()?.message, "not there either");
  assert.equal(outcomeOf(pending), "not there either");
  hook.release();
  pending.release();
  assert.equal(passing.isCancelled, false, "it is over");
});

test("results to pipeline on are given back when it is what was delivered to them that ends the call", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  for (const isAnswered of [true, false]) {
    const pending = ask(manual, "1");
    const served = manual.next("1");
    const hook = pending.pipeline([0]);
    const call = hook.call(new TestContent("A"), {
      ...ignored,
      results: (results) => {
        results.release();
        if (isAnswered) served.answer("done");
        else pending.release();
      },
    });
    hook.release();
    served.pipelineOnResults(TestContent.sharing("early", { "0": logger }));
    assert.equal(logger.references, 1);
    assert.equal(served.isCancelled, !isAnswered);
    call.release();
    if (isAnswered) pending.release();
  }
  assert.deepEqual(logger.lines, ["A", "A"]);
});

test("a call that is passed on while results to pipeline on are delivered to goes on, and takes what is pipelined after", () => {
  const [manual, other] = [new ManualService("manual"), new ManualService("other")];
  const [early, late] = [new LoggerService("early"), new LoggerService("late")];
  const pending = ask(manual, "1");
  const served = manual.next("1");
  const hook = pending.pipeline([0]);
  const call = hook.call(new TestContent("A"), {
    ...ignored,
    results: (results) => {
      results.release();
      served.passOn(other, new TestContent("2"));
    },
  });
  hook.release();
  served.pipelineOnResults(TestContent.sharing("early", { "0": early }));
  assert.equal(early.references, 1);
  const passed = other.next("2");
  assert.equal(passed.isCancelled, false);
  const after = pending.pipeline([0]);
  const second = after.call(new TestContent("B"), ignored);
  passed.answer("done", { "0": late });
  assert.deepEqual([early.lines, late.lines], [["A"], ["B"]]);
  for (const each of [call, second, after, pending]) each.release();
  assert.equal(late.references, 1);
});

test("what is pipelined on a call that waits goes to its results, also when those come at once", () => {
  const manual = new ManualService("manual");
  const [echo, logger] = [new EchoTestService("echo"), new LoggerService("logger")];
  const pending = ask(manual, "1");
  const hook = pending.pipeline([0]);
  const waiting = hook.call(TestContent.sharing("x", { "0": logger }), ignored);
  const inner = waiting.pipeline([0]);
  const line = inner.call(new TestContent("line"), ignored);
  manual.next("1").answer("done", { "0": echo });
  assert.deepEqual(logger.lines, ["line"]);
  for (const each of [line, inner, waiting, hook, pending]) each.release();
  assert.equal(logger.references, 1);
  assert.equal(echo.references, 1);
});

test("a call that waits for what waits again is cancelled late only when it has been delivered", () => {
  const [service, maker, target] = ["service", "maker", "target"].map((name) => new ManualService(name));
  assert.ok(service !== undefined && maker !== undefined && target !== undefined);
  const vat = new TestVat({ bootstrap: service });
  vat.receive({ kind: "bootstrap", question: 0 });
  const content = (text: string) => ({ text, descriptors: {} });
  vat.receive({ kind: "call", question: 1, target: { capability: 0 }, content: content("q1") });
  vat.receive({ kind: "call", question: 2, target: { question: 1, path: [0] }, content: content("A") });
  vat.receive({ kind: "finish", question: 2, releaseResultCaps: true, isLate: true });
  vat.receive({ kind: "call", question: 3, target: { question: 1, path: [0] }, content: content("B") });
  vat.sent.length = 0;
  const made = vat.call(maker, "make").capability(0);
  service.next("q1").answer("a1", { "0": made });
  vat.sends("return:a1");
  assert.deepEqual(vat.sent, [], "it waits again");
  maker.next("make").answer("made", { "0": target });
  const [first, second] = target.calls;
  assert.equal(first?.params.text, "A");
  assert.equal(first?.isCancelled, true);
  assert.equal(second?.isCancelled, false);
  vat.sends("return:(cancelled)");
  vat.sends("resolve");
  second?.answer("b");
  vat.sends("return:b");
  first?.answer("nobody waits");
  vat.connection.close(new CapnpError("disconnected", "over"));
  vat.finishCalls();
  vat.checkEmpty();
  for (const each of [service, maker, target]) assert.equal(each.references, 1);
});
