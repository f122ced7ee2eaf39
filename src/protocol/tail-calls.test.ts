/** Tail calls between two vats: whose results they are, what is pipelined on them, and who is told that they are not wanted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case } from "../../test/support/protocol/case.ts";
import { TestContent } from "../../test/support/protocol/content.ts";
import { LoggerService, ManualService, type ServedCall, TestService } from "../../test/support/protocol/services.ts";
import { TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import type { Hook } from "./hook.ts";
import { exportId } from "./ids.ts";
import { LocalPromise } from "./local-promise.ts";

/** The server has a manual service, and holds the manual service of the client. */
function start() {
  const [caller, callee] = [new ManualService("caller"), new ManualService("callee")];
  const play = new Case(caller, callee);
  return { caller, callee, play, main: play.toServer(), back: play.toClient() };
}

test("the results of a tail call never travel: the peer takes them from its own answer", () => {
  const { caller, callee, play, main, back } = start();
  const call = play.client.call(main, "q1");
  play.steps("server call:q1");
  caller.next("q1").passOn(back, new TestContent("tail"));
  play.steps("client call:tail", "client return:take-from-other");
  callee.next("tail").answer("done");
  assert.equal(call.outcome, "done");
  play.steps("server return:sent-elsewhere", "server finish", "client finish");
  play.quiet();
  play.end(caller, callee);
});

test("what is pipelined on the original call before, while and after it is passed on arrives in its order", () => {
  const { caller, callee, play, main, back } = start();
  const logger = new LoggerService("logger");
  const call = play.client.call(main, "q1");
  const field = call.capability(0);
  play.client.call(field, "1");
  play.steps("server call:q1", "server call:1");
  caller.next("q1").passOn(back, new TestContent("tail"));
  play.client.call(field, "2");
  play.steps("server call:2", "client call:tail", "client return:take-from-other");
  play.client.call(field, "3");
  callee.next("tail").answer("done", { "0": logger });
  play.client.call(field, "4");
  play.client.call(call.capability(0), "5");
  play.flush();
  assert.deepEqual(logger.lines, ["1", "2", "3", "4", "5"]);
  play.end(caller, callee, logger);
});

test("what was pipelined on is let go of when the call is passed on after all", () => {
  const { caller, callee, play, main, back } = start();
  const [early, late] = [new LoggerService("early"), new LoggerService("late")];
  const call = play.client.call(main, "q1");
  const field = call.capability(0);
  play.client.call(field, "1");
  play.steps("server call:q1", "server call:1");
  const served = caller.next("q1");
  served.pipelineOnResults(TestContent.sharing("early", { "0": early }));
  early.release();
  assert.deepEqual(early.lines, ["1"]);
  assert.ok(!early.isReleased);
  served.passOn(back, new TestContent("tail"));
  assert.ok(early.isReleased);
  play.client.call(field, "2");
  play.flush();
  callee.next("tail").answer("done", { "0": late });
  play.flush();
  assert.deepEqual(late.lines, ["2"]);
  play.end(caller, callee, late);
});

test("giving the original call up cancels the tail call, with two messages for each", () => {
  const { caller, callee, play, main, back } = start();
  const call = play.client.call(main, "q1");
  play.steps("server call:q1");
  caller.next("q1").passOn(back, new TestContent("tail"));
  play.steps("client call:tail", "client return:take-from-other");
  const served = callee.next("tail");
  call.finish();
  play.steps("server finish", "client finish");
  assert.ok(served.isCancelled);
  play.steps("server return:(cancelled)");
  play.quiet();
  served.fail(new CapnpError("failed", "nobody listens"));
  play.end(caller, callee);
});

test("a tail call that crosses the cancellation of the original is made once and cancelled once", () => {
  const { caller, callee, play, main, back } = start();
  const call = play.client.call(main, "q1");
  play.steps("server call:q1");
  caller.next("q1").passOn(back, new TestContent("tail"));
  call.finish();
  play.steps("client call:tail");
  const served = callee.next("tail");
  play.steps("client return:take-from-other", "server finish", "client finish");
  assert.ok(served.isCancelled);
  play.flush();
  served.fail(new CapnpError("failed", "nobody listens"));
  play.end(caller, callee);
});

test("a call whose caller has gone is not passed on", () => {
  const { caller, callee, play, main, back } = start();
  const call = play.client.call(main, "q1");
  play.steps("server call:q1");
  const served = caller.next("q1");
  call.finish();
  play.steps("server finish");
  const content = new TestContent("tail");
  served.passOn(back, content);
  assert.ok(content.isReleased);
  play.flush();
  assert.equal(callee.calls.length, 0);
  play.end(caller, callee);
});

test("an error of the tail call is that of the original call", () => {
  const { caller, callee, play, main, back } = start();
  const call = play.client.call(main, "q1");
  const pipelined = play.client.call(call.capability(0), "p");
  play.steps("server call:q1", "server call:p");
  caller.next("q1").passOn(back, new TestContent("tail"));
  play.steps("client call:tail", "client return:take-from-other");
  callee.next("tail").fail(new CapnpError("overloaded", "not now"));
  play.flush();
  assert.equal(call.outcome, "overloaded: not now");
  assert.equal(pipelined.outcome, "overloaded: not now");
  play.end(caller, callee);
});

test("a tail call of a local service, or of a promise that is not the peer's yet, is an ordinary call", () => {
  const { caller, callee, play, main, back } = start();
  const local = new ManualService("local");
  const [first, second] = [play.client.call(main, "q1"), play.client.call(main, "q2")];
  play.steps("server call:q1", "server call:q2");
  caller.next("q1").passOn(local, new TestContent("to a neighbour"));
  local.next("to a neighbour").answer("here");
  play.steps("client return:here");
  const promise = new LocalPromise();
  caller.next("q2").passOn(promise.hook, new TestContent("later"));
  play.quiet();
  promise.resolve(back.addReference());
  promise.hook.release();
  play.steps("client call:later");
  callee.next("later").answer("there");
  play.steps("server return:there", "client return:there");
  assert.deepEqual([first.outcome, second.outcome], ["here", "there"]);
  play.end(caller, callee, local);
});

test("a tail call to another connection is an ordinary call whose results are passed on", () => {
  const far = new ManualService("far");
  class Passing extends TestService {
    target: Hook | undefined;

    protected override serve(call: ServedCall): void {
      if (this.target !== undefined) call.passOn(this.target, new TestContent(call.params.text));
    }

    protected override dispose(): void {
      this.target?.release();
      super.dispose();
    }
  }
  const passing = new Passing("passing");
  const [near, onward] = [new Case(passing), new Case(far)];
  passing.target = onward.client.connection.bootstrap();
  onward.steps("server bootstrap", "client return:(boot)", "server finish");
  const main = near.toServer();
  const call = near.client.call(main, "q1");
  const pipelined = near.client.call(call.capability(0), "p");
  near.steps("server call:q1", "server call:p");
  onward.steps("server call:q1", "server call:p");
  const logger = new LoggerService("logger");
  far.next("q1").answer("from afar", { "0": logger });
  onward.flush();
  near.flush();
  assert.deepEqual([call.outcome, pipelined.outcome, ...logger.lines], ["from afar", "logged", "p"]);
  near.end(passing);
  onward.end(far, logger);
});

test("a chain of tail calls, in a vat and back to the peer, is one tail call", () => {
  const { caller, callee, play, main, back } = start();
  const next = new ManualService("next");
  const call = play.client.call(main, "q1");
  play.client.call(call.capability(0), "p");
  play.steps("server call:q1", "server call:p");
  caller.next("q1").passOn(next, new TestContent("inside"));
  next.next("inside").passOn(back, new TestContent("tail"));
  play.steps("client call:tail", "client return:take-from-other", "client call:p");
  const logger = new LoggerService("logger");
  callee.next("tail").answer("done", { "0": logger });
  assert.equal(call.outcome, "done");
  play.flush();
  assert.deepEqual(logger.lines, ["p"]);
  play.end(caller, callee, next, logger);
});

test("when the connection ends under a tail call, everything pipelined on it fails", () => {
  const { caller, callee, play, main, back } = start();
  const call = play.client.call(main, "q1");
  const pipelined = play.client.call(call.capability(0), "p");
  play.steps("server call:q1", "server call:p");
  caller.next("q1").passOn(back, new TestContent("tail"));
  play.steps("client call:tail", "client return:take-from-other");
  const error = new CapnpError("disconnected", "cut");
  for (const vat of [play.client, play.server]) vat.connection.close(error);
  assert.deepEqual([call.outcome, pipelined.outcome], ["disconnected: cut", "disconnected: cut"]);
  callee.next("tail").answer("too late");
  for (const vat of [play.client, play.server]) vat.sent.length = 0;
  play.end(caller, callee);
});

test("a peer that returns results of a tail call, or keeps those of another, violates the protocol", () => {
  for (const results of [new TestContent("here"), undefined]) {
    const manual = new ManualService("manual");
    const server = new TestVat({ bootstrap: manual });
    server.receive({ kind: "bootstrap", question: 0 });
    server.sends("return:(boot)");
    const content = { text: "q1", descriptors: { "0": { kind: "senderHosted", id: exportId(3) } } } as const;
    server.receive({ kind: "call", question: 1, target: { capability: 0 }, content });
    const served = manual.next("q1");
    const back = served.params.capability([0]);
    if (results === undefined) {
      server.call(back, "ordinary");
      server.sends("call:ordinary");
      server.receive({ kind: "return-elsewhere", question: 0 });
    } else {
      served.passOn(back, new TestContent("tail"));
      server.sends("call:tail");
      server.sends("return:take-from-other");
      server.receive({ kind: "return", question: 0, results: { text: "here", descriptors: {} } });
    }
    assert.match(server.connection.closed?.message ?? "", /question "0"/);
    back.release();
    if (results === undefined) served.fail(new CapnpError("failed", "over"));
    server.finishCalls();
    server.checkEmpty();
    manual.release();
    assert.ok(manual.isReleased);
  }
});

test("a peer may finish the call whose results are taken from it: they are passed on, and not kept", () => {
  const service = new ManualService("service");
  const logger = new LoggerService("logger");
  const vat = new TestVat({ bootstrap: service });
  vat.receive({ kind: "bootstrap", question: 9 });
  vat.sends("return:(boot)");
  vat.receive({ kind: "finish", question: 9, releaseResultCaps: false });
  const main = vat.connection.bootstrap();
  vat.sends("bootstrap");
  const boot = { text: "", descriptors: { "": { kind: "senderHosted", id: exportId(0) } } } as const;
  vat.receive({ kind: "return", question: 0, results: boot });
  vat.sends("finish");
  const call = vat.call(main, "q1");
  vat.sends("call:q1");
  const content = { text: "tail", descriptors: {} };
  vat.receive({ kind: "call", question: 5, target: { capability: 0 }, content, isHeld: true });
  vat.receive({ kind: "take-from-other", question: 0, other: 5 });
  vat.receive({ kind: "finish", question: 5, releaseResultCaps: true });
  vat.sends("return:(cancelled)");
  const served = service.next("tail");
  assert.ok(!served.isCancelled);
  served.answer("done", { "0": logger });
  assert.equal(call.outcome, "done");
  vat.sends("finish");
  call.finish();
  assert.equal(logger.references, 1);
  main.release();
  vat.sends("release");
  vat.receive({ kind: "release", capability: 0, count: 1 });
  vat.checkEmpty();
  assert.equal(service.references, 1);
});
