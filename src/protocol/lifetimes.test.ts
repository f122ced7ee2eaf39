/** Cancellation, release and disconnection: whatever crosses whatever, both ends let go of everything. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { LoggerService, ManualService, type ServedCall, TestService } from "../../test/support/protocol/services.ts";
import { deliverAll, joinVats, settle, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import type { Connection } from "./connection.ts";
import type { Hook } from "./hook.ts";
import { exportId, importId } from "./ids.ts";

test("a call that is given up is cancelled at the peer, and its id is free when the Return has come", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const call = client.call(main, "q1", { "0": logger });
  server.handles("call:q1");
  call.drop();
  assert.equal(client.connection.sizes().questions, 1);
  server.handles("finish");
  const served = manual.next("q1");
  assert.ok(served.isCancelled);
  client.handles("return:(cancelled)");
  assert.equal(client.connection.sizes().questions, 0);
  assert.equal(call.outcome, "waiting");
  served.answer("too late", { "0": served.params.capabilities["0"] ?? assert.fail() });
  settle(vats, manual, logger);
});

test("a call pipelined on another goes on when its base is finished, on the target it was given", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const base = client.call(main, "q0");
  const hook = base.capability(0);
  const pipelined = client.call(hook, "line");
  base.finish();
  // The order in which C++ sends: the base is finished while calls on it wait.
  for (const name of ["call:q0", "call:line", "finish"]) server.handles(name);
  const served = manual.next("q0");
  assert.ok(!served.isCancelled);
  client.handles("return:(cancelled)");
  assert.equal(pipelined.outcome, "waiting");
  served.answer("a0", { "0": logger });
  client.handles("return:logged");
  assert.equal(pipelined.outcome, "logged");
  assert.equal(client.connection.sizes().questions, 0);
  settle(vats, manual, logger);
});

test("the pipelined capability of a finished base passes on to calls pipelined on those calls", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const base = client.call(main, "q0");
  const next = client.call(base.capability(0), "q1");
  const line = client.call(next.capability(0), "line");
  base.finish();
  next.finish();
  for (const name of ["call:q0", "call:q1", "call:line", "finish", "finish"]) server.handles(name);
  manual.next("q0").answer("a0", { "0": manual });
  manual.next("q1").answer("a1", { "0": logger });
  deliverAll(vats);
  assert.equal(line.outcome, "logged");
  settle(vats, manual, logger);
});

test("giving up everything that waits on a call cancels the call, and what waited gives its capabilities back", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const base = client.call(main, "q0");
  const waiting = client.call(base.capability(0), "waiting", { "0": logger });
  server.handles("call:q0");
  server.handles("call:waiting");
  waiting.finish();
  base.finish();
  deliverAll(vats);
  assert.ok(manual.calls[0]?.isCancelled);
  // What waited was never delivered, so it need not wait for the call it waited on to end.
  assert.equal(client.connection.sizes().exports, 0);
  manual.next("q0").answer("a0", { "0": manual });
  settle(vats, manual, logger);
});

test("calls that are made on a promise and given up, over and over, leave nothing with it", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const base = client.call(main, "q0");
  const hook = base.capability(0);
  deliverAll(vats);
  for (let round = 0; round < 1000; round++) {
    client.call(hook, "again").finish();
    deliverAll(vats);
    assert.deepEqual(server.connection.sizes(), { questions: 0, answers: 1, exports: 1, imports: 0, embargoes: 0 });
  }
  manual.next("q0").answer("a0", { "0": manual });
  assert.equal(manual.calls.length, 0);
  settle(vats, manual);
});

test("the order of the methods is kept when a call is given up while the queue is delivered", () => {
  const manual = new ManualService("manual");
  const seen: string[] = [];
  let giveUp = () => {};
  class Reentrant extends TestService {
    protected override serve(call: ServedCall): void {
      seen.push(call.params.text);
      giveUp();
      call.answer("ok");
    }
  }
  const target = new Reentrant("target");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const base = client.call(main, "q0");
  const hook = base.capability(0);
  client.call(hook, "1");
  const second = client.call(hook, "2");
  client.call(hook, "3");
  for (const name of ["call:q0", "call:1", "call:2", "call:3"]) server.handles(name);
  giveUp = () => {
    giveUp = () => {};
    second.finish();
    server.handles("finish");
  };
  manual.next("q0").answer("a0", { "0": target });
  deliverAll(vats);
  assert.deepEqual(seen, ["1", "3"]);
  settle(vats, manual, target);
});

test("a peer that answers with noFinishNeeded gets no Finish, and its id is free at once", () => {
  const client = new TestVat();
  const hook = client.connection.bootstrap();
  client.sends("bootstrap");
  client.receive({
    kind: "return",
    question: 0,
    results: { text: "(boot)", descriptors: { "": { kind: "senderHosted", id: exportId(7) } } },
    noFinishNeeded: true,
  });
  assert.equal(client.sent.length, 0);
  const call = client.call(hook, "q0");
  assert.equal(sentQuestion(client, "call:q0"), 0);
  client.receive({ kind: "return", question: 0, results: { text: "a0", descriptors: {} }, noFinishNeeded: true });
  assert.equal(call.outcome, "a0");
  assert.equal(client.sent.length, 0);
  const failing = client.call(hook, "q1");
  assert.equal(sentQuestion(client, "call:q1"), 0);
  const results = new CapnpError("failed", "as it goes");
  client.receive({ kind: "return", question: 0, results, noFinishNeeded: true });
  assert.equal(failing.outcome, "failed: as it goes");
  assert.equal(client.sent.length, 0);
  client.finishCalls();
  hook.release();
  client.sends("release");
  client.checkEmpty();
});

test("a pipelined capability goes its own way when the peer has dropped the answer with noFinishNeeded", () => {
  const client = new TestVat();
  const logger = new LoggerService("logger");
  const main = bootstrapFrom(client, 7);
  const call = client.call(main, "q0", { "0": logger });
  const reflected = call.capability(0);
  client.call(reflected, "1");
  client.sends("call:q0");
  client.sends("call:1");
  const back = { kind: "receiverHosted", id: importId(0) } as const;
  const results = { text: "a0", descriptors: { "0": back } };
  client.receive({ kind: "return", question: 0, results, noFinishNeeded: true });
  client.call(reflected, "2");
  assert.equal(client.sent.length, 0);
  assert.deepEqual(logger.lines, ["2"]);
  client.receive({ kind: "return", question: 1, results: { text: "logged", descriptors: {} }, noFinishNeeded: true });
  client.receive({ kind: "release", capability: 0, count: 1 });
  client.finishCalls();
  main.release();
  client.checkEmpty();
  logger.release();
  assert.ok(logger.isReleased);
});

test("a late Finish for an answer that was dropped is ignored", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const call = client.call(main, "q0");
  server.handles("call:q0");
  manual.next("q0").answer("a0");
  server.receive({ kind: "finish", question: 0, releaseResultCaps: true });
  client.handles("return:a0");
  assert.equal(call.outcome, "a0");
  assert.equal(server.connection.closed, undefined);
  settle(vats, manual);
});

test("a peer that releases the parameters' capabilities with its Return is believed", () => {
  const client = new TestVat();
  const logger = new LoggerService("logger");
  const main = bootstrapFrom(client, 7);
  client.call(main, "q0", { "0": logger, "1": logger });
  client.sends("call:q0");
  const results = { text: "a0", descriptors: {} };
  client.receive({ kind: "return", question: 0, results, releaseParamCaps: true, noFinishNeeded: true });
  assert.equal(client.connection.sizes().exports, 0);
  client.finishCalls();
  main.release();
  client.checkEmpty();
  logger.release();
  assert.ok(logger.isReleased);
});

test("so is one that does so in answering a call that was cancelled", () => {
  const client = new TestVat();
  const logger = new LoggerService("logger");
  const main = bootstrapFrom(client, 7);
  client.call(main, "q0", { "0": logger }).finish();
  client.sends("call:q0");
  client.sends("finish");
  client.receive({ kind: "return", question: 0, results: new CapnpError("failed", "no"), releaseParamCaps: true });
  main.release();
  client.checkEmpty();
  logger.release();
  assert.ok(logger.isReleased);
});

test("a peer that releases the results' capabilities with its Finish is believed", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  let idle = 0;
  const server = new TestVat({ bootstrap: manual, idle: () => idle++ });
  server.receive({ kind: "bootstrap", question: 0 });
  server.sends("return:(boot)");
  server.receive({ kind: "call", question: 1, target: { capability: 0 }, content: { text: "q1", descriptors: {} } });
  manual.next("q1").answer("a1", { "0": logger, "1": logger });
  server.sends("return:a1");
  assert.equal(server.connection.sizes().exports, 2);
  server.receive({ kind: "finish", question: 1, releaseResultCaps: true });
  assert.equal(server.connection.sizes().exports, 1);
  assert.equal(idle, 0);
  server.receive({ kind: "finish", question: 0, releaseResultCaps: true });
  server.checkEmpty();
  assert.equal(idle, 1);
  for (const service of [manual, logger]) {
    service.release();
    assert.ok(service.isReleased);
  }
});

test("a peer that knows no Bootstrap and no Call fails them, and has kept nothing of them", () => {
  const client = new TestVat();
  const logger = new LoggerService("logger");
  const main = client.connection.bootstrap();
  const pipelined = client.call(main, "q1", { "0": logger });
  const given = client.call(main, "q2", { "0": logger });
  client.sends("bootstrap");
  client.sends("call:q1");
  client.sends("call:q2");
  given.finish();
  client.sends("finish");
  for (const question of [0, 1, 2]) client.receive({ kind: "unimplemented", question });
  assert.match(pipelined.outcome, /^unimplemented: /);
  assert.match(client.call(main, "later").outcome, /^unimplemented: /);
  client.finishCalls();
  main.release();
  client.checkEmpty();
  logger.release();
  assert.ok(logger.isReleased);
});

test("when the connection ends, every call under way fails, here and there, and every capability is given back", () => {
  const manual = new ManualService("manual");
  const here = new LoggerService("here");
  const there = new LoggerService("there");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const done = client.call(main, "done", { "0": here });
  const waiting = client.call(main, "waiting");
  const pipelined = client.call(waiting.capability(0), "pipelined", { "0": here });
  for (const name of ["call:done", "call:waiting", "call:pipelined"]) server.handles(name);
  manual.next("done").answer("did", { "0": there });
  client.handles("return:did");
  const calls = [server.call(manual.calls[0]?.params.capability([0]) ?? assert.fail(), "on broken")];
  assert.match(calls[0]?.outcome ?? "", /^failed: No capability/);
  const error = new CapnpError("disconnected", "gone");
  client.connection.close(error);
  assert.equal(waiting.outcome, "disconnected: gone");
  assert.equal(pipelined.outcome, "disconnected: gone");
  assert.equal(client.call(main, "later").outcome, "disconnected: gone");
  assert.equal(client.call(done.capability(0), "later").outcome, "disconnected: gone");
  assert.equal(client.call(client.connection.bootstrap(), "later").outcome, "disconnected: gone");
  client.checkEmpty();
  const served = manual.next("waiting");
  assert.ok(!served.isCancelled);
  server.connection.close(error);
  assert.ok(served.isCancelled);
  served.answer("for nobody", { "0": there });
  server.checkEmpty();
  client.sent.length = 0;
  server.sent.length = 0;
  settle(vats, manual, here, there);
});

test("a method that ends its own connection neither answers nor leaves anything", () => {
  let connection: Connection | undefined;
  class Closing extends TestService {
    protected override serve(call: ServedCall): void {
      connection?.close(new CapnpError("disconnected", "closed by a method"));
      call.answer("never seen", call.params.capabilities);
    }
  }
  const service = new Closing("closing");
  const logger = new LoggerService("logger");
  const vats = joinVats(service);
  const { client, server, main } = vats;
  connection = server.connection;
  const call = client.call(main, "q0", { "0": logger });
  server.handles("call:q0");
  assert.equal(server.sent.length, 0);
  server.checkEmpty();
  client.connection.close(new CapnpError("disconnected", "gone"));
  assert.equal(call.outcome, "disconnected: gone");
  settle(vats, service, logger);
});

test("a service that ends the connection when it is released does so in the middle of anything", () => {
  let connection: Connection | undefined;
  class Final extends TestService {
    protected override serve(call: ServedCall): void {
      call.answer("ok");
    }
    protected override dispose(): void {
      super.dispose();
      connection?.close(new CapnpError("disconnected", "closed by a release"));
    }
  }
  const final = new Final("final");
  const client = new TestVat();
  const main = bootstrapFrom(client, 7);
  const call = client.call(main, "q0", { "0": final });
  const other = client.call(main, "q1");
  final.release();
  connection = client.connection;
  const results = { text: "a0", descriptors: {} };
  client.receive({ kind: "return", question: 0, results, releaseParamCaps: true });
  assert.ok(final.isReleased);
  for (const { outcome } of [call, other]) assert.equal(outcome, "disconnected: closed by a release");
  client.finishCalls();
  main.release();
  client.checkEmpty();
});

test("parameters that cannot be sent fail the call, and what was exported for them is taken back", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  client.failure = new CapnpError("limit-exceeded", "too large");
  const call = client.call(main, "q0", { "0": logger, "1": logger });
  assert.equal(call.outcome, "limit-exceeded: too large");
  assert.deepEqual(client.connection.sizes(), { questions: 0, answers: 0, exports: 0, imports: 1, embargoes: 0 });
  client.call(main, "q0");
  assert.equal(sentQuestion(client, "call:q0"), 0);
  server.receive({ kind: "call", question: 0, target: { capability: 0 }, content: { text: "q0", descriptors: {} } });
  manual.next("q0").answer("a0");
  settle(vats, manual, logger);
});

test("results that cannot be sent fail the call, and calls pipelined on it, with the reason", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const call = client.call(main, "q0");
  const pipelined = client.call(call.capability(0), "late");
  server.handles("call:q0");
  server.failure = new CapnpError("limit-exceeded", "too large");
  manual.next("q0").answer("a0", { "0": logger });
  assert.equal(server.connection.sizes().exports, 1);
  server.handles("call:late");
  deliverAll(vats);
  assert.equal(call.outcome, "limit-exceeded: too large");
  assert.equal(pipelined.outcome, "limit-exceeded: too large");
  settle(vats, manual, logger);
});

test("idle is told once both ends hold nothing of each other, and not before", () => {
  const manual = new ManualService("manual");
  let idle = 0;
  const vats = joinVats(manual, { idle: () => idle++ });
  const { client, server, main } = vats;
  idle = 0;
  const call = client.call(main, "q0");
  main.addReference();
  main.release();
  deliverAll(vats);
  manual.next("q0").answer("a0");
  deliverAll(vats);
  assert.equal(idle, 0);
  call.finish();
  main.release();
  assert.equal(idle, 1);
  deliverAll(vats);
  assert.equal(idle, 2);
  client.checkEmpty();
  server.checkEmpty();
  assert.ok(manual.isReleased);
});

/** A hook for capability `id` of a peer without a vat, as its bootstrap capability. */
function bootstrapFrom(client: TestVat, id: number): Hook {
  const hook = client.connection.bootstrap();
  client.sends("bootstrap");
  const results = { text: "(boot)", descriptors: { "": { kind: "senderHosted", id: exportId(id) } } } as const;
  client.receive({ kind: "return", question: 0, results });
  client.sends("finish");
  return hook;
}

function sentQuestion(vat: TestVat, name: string): number {
  const message = vat.sends(name);
  assert.ok("question" in message);
  return message.question;
}
