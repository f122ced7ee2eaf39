/** What a vat has asked, once it is answered. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TestContent } from "../../test/support/protocol/content.ts";
import { ManualService } from "../../test/support/protocol/services.ts";
import { deliverAll, joinVats, settle, type Target, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import { type CallReceiver, callHint } from "./hook.ts";
import { importId } from "./ids.ts";

const over = new CapnpError("disconnected", "over");

const ignored: CallReceiver = {
  results: (results) => results.release(),
  failed: () => {},
  tailCall: () => undefined,
  caller: undefined,
};

test("what is pipelined on a call that has failed is broken with its error, and on one with results it is a mistake", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const [failing, answered] = [main.call(new TestContent("q1"), ignored), main.call(new TestContent("q2"), ignored)];
  server.handles("call:q1");
  server.handles("call:q2");
  manual.next("q1").fail(new CapnpError("overloaded", "busy"));
  manual.next("q2").answer("a2");
  deliverAll(vats);
  const hook = failing.pipeline([0]);
  assert.equal(hook.problem()?.message, "busy");
  assert.equal(client.call(hook, "A").outcome, "overloaded: busy");
  assert.throws(() => answered.pipeline([0]), /Cannot pipeline on a question that is finished/);
  hook.release();
  failing.release();
  answered.release();
  settle(vats, manual);
});

test("a question for the main capability is named so while it is under way", () => {
  const client = new TestVat();
  const main = client.connection.bootstrap();
  assert.deepEqual(client.connection.dump().questions, [
    { id: 0, state: "waiting", target: "bootstrap", routes: 1, exports: [] },
  ]);
  client.connection.close(over);
  main.release();
});

test("the peer is asked for life once at a time, whatever else is under way, until the connection ends", () => {
  const client = new TestVat({ limits: { questions: 1 } });
  const main = client.connection.bootstrap();
  client.sends("bootstrap");
  assert.equal(client.call(main, "q1").outcome, "overloaded: Too many questions: the limit is 1");
  client.connection.askForLife();
  client.connection.askForLife();
  assert.deepEqual(client.sent, [
    { kind: "bootstrap", question: 1 },
    { kind: "finish", question: 1, releaseResultCaps: true },
  ]);
  assert.equal(client.connection.dump().questions[1]?.target, "bootstrap");
  client.receive({ kind: "return", question: 1, results: new CapnpError("failed", "no") });
  client.sent.length = 0;
  client.connection.askForLife();
  assert.equal(client.sent[0]?.kind, "bootstrap");
  client.receive({ kind: "return", question: 1, results: new CapnpError("failed", "no") });
  client.connection.close(over);
  client.sent.length = 0;
  client.connection.askForLife();
  assert.deepEqual(client.sent, []);
  main.release();
  client.finishCalls();
  client.checkEmpty();
});

test("a call on an answer that cannot be sent leaves neither its question nor what it was to carry", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, main } = vats;
  const field = client.call(main, "q1").capability(0);
  const sizes = client.connection.sizes();
  client.failure = new CapnpError("failed", "does not fit");
  assert.equal(client.call(field, "A", { "0": manual }).outcome, "failed: does not fit");
  assert.deepEqual(client.connection.sizes(), sizes);
  deliverAll(vats);
  manual.next("q1").answer("a1");
  settle(vats, manual);
});

test("a way into an answer that nobody says the end of fails with its connection, and sends nothing then", () => {
  const client = new TestVat();
  const main = client.connection.bootstrap();
  const content = new TestContent("q1");
  content.hints = callHint.onlyPromisePipeline;
  const pending = main.call(content, ignored);
  const field = pending.pipeline([0]);
  client.connection.close(over);
  client.sent.length = 0;
  assert.equal(client.call(field, "A").outcome, "disconnected: over");
  assert.deepEqual(client.sent, []);
  client.connection.check();
  pending.release();
  field.release();
  main.release();
});

test("what leads into an answer of which the peer has kept nothing cannot be called any more", () => {
  const service = new ManualService("service");
  const client = new TestVat({ bootstrap: service });
  const main = client.connection.bootstrap();
  client.receive({ kind: "bootstrap", question: 0 });
  const maker = new ManualService("maker");
  const made = client.call(maker, "make").capability(0);
  const field = client.call(main, "q1", { "0": made }).capability(0);
  client.receive({ kind: "call", question: 1, target: { capability: 0 }, content: { text: "ask", descriptors: {} } });
  service.next("ask").answer("it is in q1", { "0": field });
  // The peer says that it is a promise of ours, and forgets the answer, although it was told to use it.
  const results = { text: "a1", descriptors: { "0": { kind: "receiverHosted", id: importId(1) } } } as const;
  client.receive({ kind: "return", question: 1, results, noFinishNeeded: true });
  client.sent.length = 0;
  const again = { text: "A", descriptors: {} };
  client.receive({ kind: "call", question: 2, target: { question: 1, path: [0] }, content: again });
  const answer = client.sends("return:(The call pipelined on has returned no capabilities, or has finished)");
  assert.equal(answer.kind === "return" && answer.question, 2);
  maker.next("make").fail(new CapnpError("failed", "enough"));
  client.connection.close(over);
  client.finishCalls();
  main.release();
  client.checkEmpty();
});

test("calls on an answer of which the peer has kept nothing fail, and do not wait for those that go round by it", () => {
  const service = new ManualService("service");
  const client = new TestVat({ bootstrap: service });
  const main = client.connection.bootstrap();
  client.receive({ kind: "bootstrap", question: 0 });
  const field = client.call(main, "q1").capability(0);
  const calls = (question: number, text: string, target: Target) =>
    client.receive({ kind: "call", question, target, content: { text, descriptors: {} } });
  calls(1, "ask", { capability: 0 });
  service.next("ask").answer("it is in q1", { "0": field });
  calls(2, "round", { question: 1, path: [0] });
  const results = { text: "a1", descriptors: { "0": { kind: "receiverHosted", id: importId(0) } } } as const;
  client.receive({ kind: "return", question: 1, results, noFinishNeeded: true });
  client.sent.length = 0;
  for (const question of [3, 4, 5]) calls(question, "late", { question: 1, path: [0] });
  assert.deepEqual(
    client.sent.map((sent) => sent.kind === "return" && sent.question),
    [3, 4, 5],
  );
  client.connection.close(over);
  client.finishCalls();
  main.release();
  client.checkEmpty();
});

test("calls that are given up when their connection has ended, or by those who hear of it, send nothing", () => {
  const client = new TestVat();
  const main = client.connection.bootstrap();
  const results: CallReceiver["results"] = (found) => found.release();
  const last = main.call(new TestContent("q1"), ignored);
  const first = main.call(new TestContent("q2"), { ...ignored, results, failed: () => third.release() });
  const third = main.call(new TestContent("q3"), ignored);
  client.sent.length = 0;
  client.connection.close(over);
  last.release();
  first.release();
  main.release();
  assert.deepEqual(client.sent, []);
  client.connection.check();
});
