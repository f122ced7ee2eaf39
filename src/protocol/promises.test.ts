/** Promises between vats: Resolve, embargoes, and the order of calls that they keep. Every message is asserted by its name. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TestContent } from "../../test/support/protocol/content.ts";
import { EchoTestService, LoggerService, ManualService } from "../../test/support/protocol/services.ts";
import { deliverAll, joinVats, settle, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import type { Results } from "./hook.ts";
import { exportId, importId } from "./ids.ts";
import { LocalPromise } from "./local-promise.ts";

test("a capability that comes back and was not called on its way needs no embargo", () => {
  const echo = new EchoTestService("echo");
  const logger = new LoggerService("logger");
  const vats = joinVats(echo);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1", { "0": logger });
  const pipelined = q1.capability(0);
  server.handles("call:q1");
  client.handles("return:got:q1");
  client.call(pipelined, "A");
  assert.deepEqual(logger.lines, ["A"]);
  server.handles("finish");
  client.handles("release");
  assert.equal(client.sent.length, 0);
  settle(vats, echo, logger);
});

test("embargo error: a pipelined capability that turns out broken or missing is not embargoed", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1");
  const q2 = client.call(main, "q2");
  const a = client.call(q1.capability(0), "A");
  const b = client.call(q2.capability(0), "B");
  server.handles("call:q1");
  server.handles("call:q2");
  manual.next("q1").answer("nothing here");
  manual.next("q2").fail(new CapnpError("failed", "no"));
  deliverAll(vats);
  assert.equal(a.outcome, "failed: The call pipelined on has returned no capabilities, or has finished");
  assert.equal(b.outcome, "failed: no");
  assert.ok(!vats.client.sent.some(({ kind }) => kind === "disembargo"));
  settle(vats, manual);
});

test("a local promise is sent as a promise, and resolves once it is known", () => {
  const echo = new EchoTestService("echo");
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(echo);
  const { client, server, main } = vats;
  const local = client.call(manual, "make");
  const promise = local.capability(0);
  const q1 = client.call(main, "q1", { "0": promise });
  const [sent] = client.sent;
  assert.deepEqual(sent?.kind === "call" && sent.content.descriptors, { "0": { kind: "senderPromise", id: 0 } });
  server.handles("call:q1");
  client.handles("return:got:q1");
  server.handles("finish");
  manual.next("make").answer("made", { "0": logger });
  server.handles("resolve");
  assert.equal(q1.outcome, "got:q1");
  client.call(promise, "A");
  assert.deepEqual(logger.lines, ["A"]);
  settle(vats, echo, manual, logger);
});

test("a promise that the peer still holds is resolved to an object of ours, and calls keep their order", () => {
  const keeper = new ManualService("keeper");
  const maker = new ManualService("maker");
  const logger = new LoggerService("logger");
  const vats = joinVats(keeper);
  const { client, server, main } = vats;
  const promise = client.call(maker, "make").capability(0);
  client.call(main, "keep", { "0": promise });
  server.handles("call:keep");
  const kept = keeper.next("keep");
  const held = kept.params.capabilities["0"];
  assert.ok(held !== undefined);
  server.call(held, "A");
  client.handles("call:A");
  assert.deepEqual(logger.lines, []);
  maker.next("make").answer("made", { "0": logger });
  assert.deepEqual(logger.lines, ["A"]);
  server.handles("return:logged");
  server.handles("resolve");
  server.call(held, "B");
  deliverAll(vats);
  assert.deepEqual(logger.lines, ["A", "B"]);
  // The way by the promise was given up: the object itself is what the server holds.
  assert.deepEqual(server.connection.sizes().imports, 1);
  kept.answer("done");
  settle(vats, keeper, maker, logger);
});

test("embargo on Resolve: a promise that turns out to be our own object waits for what went through it", () => {
  const keeper = new ManualService("keeper");
  const maker = new ManualService("maker");
  const logger = new LoggerService("logger");
  const vats = joinVats(keeper);
  const { client, server, main } = vats;
  // The server learns of its own logger through a promise of the client's.
  client.call(main, "give");
  server.handles("call:give");
  const given = keeper.next("give");
  given.answer("given", { "0": logger });
  client.handles("return:given");
  const promise = client.call(maker, "make").capability(0);
  client.call(main, "keep", { "0": promise });
  deliverAll(vats);
  const kept = keeper.next("keep");
  const held = kept.params.capabilities["0"];
  assert.ok(held !== undefined);
  server.call(held, "A");
  const give = client.call(main, "again");
  server.handles("call:again");
  keeper.next("again").answer("again", { "0": logger });
  client.handles("call:A");
  client.handles("return:again");
  maker.next("make").answer("made", { "0": give.capability(0) });
  deliverAll({ client, server });
  server.call(held, "B");
  deliverAll(vats);
  assert.deepEqual(logger.lines, ["A", "B"]);
  kept.answer("done");
  settle(vats, keeper, maker, logger);
});

test("embargo on Resolve: the direct call waits while the other is on its way round", () => {
  const keeper = new ManualService("keeper");
  const maker = new ManualService("maker");
  const logger = new LoggerService("logger");
  const vats = joinVats(keeper);
  const { client, server, main } = vats;
  const give = client.call(main, "give");
  server.handles("call:give");
  keeper.next("give").answer("given", { "0": logger });
  client.handles("return:given");
  const remoteLogger = give.capability(0);
  const promise = client.call(maker, "make").capability(0);
  client.call(main, "keep", { "0": promise });
  server.handles("finish");
  server.handles("call:keep");
  const kept = keeper.next("keep");
  const held = kept.params.capabilities["0"];
  assert.ok(held !== undefined);
  server.call(held, "A");
  client.handles("call:A"); // waits in the client's promise
  maker.next("make").answer("made", { "0": remoteLogger }); // A goes back, then Resolve
  server.handles("call:A");
  assert.deepEqual(logger.lines, ["A"]);
  server.call(held, "B"); // still by the promise
  server.handles("resolve");
  server.call(held, "C");
  assert.deepEqual(logger.lines, ["A"], "C waits for B, which is on its way round");
  deliverAll(vats);
  assert.deepEqual(logger.lines, ["A", "B", "C"]);
  kept.answer("done");
  settle(vats, keeper, maker, logger);
});

test("a broken promise resolves to its error at the peer", () => {
  const keeper = new ManualService("keeper");
  const maker = new ManualService("maker");
  const vats = joinVats(keeper);
  const { client, server, main } = vats;
  const promise = client.call(maker, "make").capability(0);
  client.call(main, "keep", { "0": promise });
  server.handles("call:keep");
  const kept = keeper.next("keep");
  const held = kept.params.capabilities["0"];
  assert.ok(held !== undefined);
  const early = server.call(held, "A");
  client.handles("call:A");
  maker.next("make").fail(new CapnpError("overloaded", "out of loggers"));
  deliverAll(vats);
  assert.equal(early.outcome, "overloaded: out of loggers");
  const sent = server.sent.length;
  assert.equal(server.call(held, "B").outcome, "overloaded: out of loggers");
  assert.equal(server.sent.length, sent, "nothing is sent for a promise known to be broken");
  kept.answer("done");
  settle(vats, keeper, maker);
});

test("a level-0 peer that does not know Resolve gives back what it names", () => {
  const keeper = new ManualService("keeper");
  const maker = new ManualService("maker");
  const logger = new LoggerService("logger");
  const vats = joinVats(keeper);
  const { client, server, main } = vats;
  const promise = client.call(maker, "make").capability(0);
  client.call(main, "keep", { "0": promise });
  server.handles("call:keep");
  const kept = keeper.next("keep");
  maker.next("make").answer("made", { "0": logger });
  const resolve = client.sends("resolve");
  assert.ok(resolve.kind === "resolve" && !(resolve.resolution instanceof CapnpError));
  assert.ok(resolve.resolution.kind === "senderHosted");
  client.connection.receive.unimplementedResolve(resolve.resolution.id);
  const held = kept.params.capabilities["0"];
  assert.ok(held !== undefined);
  server.call(held, "A");
  deliverAll(vats);
  assert.deepEqual(logger.lines, ["A"]);
  kept.answer("done");
  settle(vats, keeper, maker, logger);
});

test("a connection that breaks while a way is embargoed fails what waits", () => {
  const echo = new EchoTestService("echo");
  const logger = new LoggerService("logger");
  const vats = joinVats(echo);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1", { "0": logger });
  const pipelined = q1.capability(0);
  client.call(pipelined, "A");
  server.handles("call:q1");
  client.handles("return:got:q1");
  const waiting = client.call(pipelined, "B");
  const error = new CapnpError("disconnected", "cut");
  client.connection.close(error);
  server.connection.close(error);
  assert.equal(waiting.outcome, "disconnected: cut");
  client.sent.length = 0;
  server.sent.length = 0;
  settle(vats, echo, logger);
});

test("a Disembargo reply that nobody waits for, and a Resolve to nothing, are violations", () => {
  const echo = new EchoTestService("echo");
  const { client } = joinVats(echo);
  client.receive({ kind: "disembargo-reply", target: { capability: 0 }, context: 7 });
  assert.match(client.connection.closed?.message ?? "", /Disembargo of "7"/);
});

test("tail call: results that the peer has us hold answer the question it points at them, and embargo what was pipelined", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  // The server would answer q1 by calling our own service: that call is played by hand.
  const callee = new ManualService("callee");
  const q1 = client.call(main, "q1", { "0": callee });
  client.call(q1.capability(0), "A");
  server.handles("call:q1");
  const held = manual.next("q1").params.capabilities["0"];
  assert.ok(held !== undefined);
  const content = { text: "tail", descriptors: {} };
  client.receive({ kind: "call", question: 7, target: { capability: 0 }, content, isHeld: true });
  client.receive({ kind: "take-from-other", question: 0, other: 7 });
  assert.equal(q1.outcome, "waiting");
  callee.next("tail").answer("from the callee", { "0": logger });
  assert.equal(q1.outcome, "from the callee");
  client.sends("call:A");
  client.sends("return:sent-elsewhere");
  client.sends("disembargo");
  client.sends("finish");
  client.call(q1.capability(0), "B");
  assert.deepEqual(logger.lines, [], "B waits for A, which is on its way");
  client.receive({
    kind: "call",
    question: 8,
    target: { question: 7, path: [0] },
    content: { text: "A", descriptors: {} },
  });
  assert.deepEqual(logger.lines, ["A"]);
  client.receive({ kind: "disembargo-reply", target: { capability: 0 }, context: 0 });
  assert.deepEqual(logger.lines, ["A", "B"]);
  client.receive({ kind: "finish", question: 7, releaseResultCaps: false });
  const error = new CapnpError("disconnected", "the end of the play");
  client.connection.close(error);
  server.connection.close(error);
  client.sent.length = 0;
  server.sent.length = 0;
  settle(vats, manual, callee, logger);
});

test("tail call: a held call that fails, or that nobody waits for any more", () => {
  const manual = new ManualService("manual");
  const callee = new ManualService("callee");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1", { "0": callee });
  const q2 = client.call(main, "q2", { "0": callee });
  const tail = (question: number): void =>
    client.receive({
      kind: "call",
      question,
      target: { capability: 0 },
      content: { text: "tail", descriptors: {} },
      isHeld: true,
    });
  tail(7);
  client.receive({ kind: "take-from-other", question: 0, other: 7 });
  callee.next("tail").fail(new CapnpError("overloaded", "busy"));
  assert.equal(q1.outcome, "overloaded: busy");
  tail(8);
  client.receive({ kind: "take-from-other", question: 1, other: 8 });
  q2.drop();
  callee.next("tail").answer("late");
  assert.equal(q2.outcome, "waiting");
  client.receive({ kind: "finish", question: 7, releaseResultCaps: false });
  client.receive({ kind: "finish", question: 8, releaseResultCaps: false });
  assert.deepEqual(client.connection.sizes(), { questions: 0, answers: 0, exports: 1, imports: 1, embargoes: 0 });
  client.receive({ kind: "take-from-other", question: 5, other: 9 });
  assert.match(client.connection.closed?.message ?? "", /question "5", which was not asked/);
  const error = new CapnpError("disconnected", "the end of the play");
  server.connection.close(error);
  client.sent.length = 0;
  server.sent.length = 0;
  settle(vats, manual, callee);
});

test("embargo: whatever was pipelined on fields that nobody holds any more, each is embargoed before the answer is finished", () => {
  const manual = new ManualService("manual");
  const [one, other] = [new LoggerService("one"), new LoggerService("other")];
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  let results: Results | undefined;
  const pending = main.call(TestContent.sharing("q1", { "0": one, "1": other }), {
    results: (found) => {
      results = found;
    },
    failed: assert.fail,
    tailCall: () => undefined,
    caller: undefined,
  });
  for (const index of [0, 1]) {
    const field = pending.pipeline([index]);
    client.call(field, "first");
    field.release();
  }
  server.handles("call:q1");
  const served = manual.next("q1");
  served.answer("a1", served.params.capabilities);
  client.handles("return:a1");
  pending.release();
  for (const index of [0, 1]) {
    const field = results?.capability([index]) ?? assert.fail();
    client.call(field, "second");
    field.release();
  }
  assert.deepEqual([...one.lines, ...other.lines], [], "what was called before is still on its way round");
  results?.release();
  deliverAll(vats);
  assert.deepEqual(one.lines, ["first", "second"]);
  assert.deepEqual(other.lines, ["first", "second"]);
  settle(vats, manual, one, other);
});

test("a promise that the peer names once more keeps what was called on it before it was let go in front", () => {
  const service = new ManualService("service");
  const vat = new TestVat({ bootstrap: service });
  vat.receive({ kind: "bootstrap", question: 9 });
  vat.sends("return:(boot)");
  const named = { text: "named", descriptors: { "0": { kind: "senderPromise", id: exportId(5) } } } as const;
  vat.receive({ kind: "call", question: 0, target: { capability: 0 }, content: named });
  const first = service.next("named");
  const promise = first.params.capabilities["0"] ?? assert.fail();
  vat.call(promise, "A");
  const call = vat.sends("call:A");
  // The results are kept for calls pipelined on them, and with them the import; the promise itself goes.
  first.answer("kept", { "0": promise });
  vat.sends("return:kept");
  vat.receive({ kind: "call", question: 1, target: { capability: 0 }, content: named });
  const second = service.next("named");
  const again = second.params.capabilities["0"] ?? assert.fail();
  vat.receive({ kind: "resolve", promise: 5, resolution: { kind: "receiverHosted", id: importId(0) } });
  vat.sends("disembargo");
  vat.call(again, "B");
  assert.ok(call.kind === "call");
  vat.receive({ kind: "call", question: 2, target: { capability: 0 }, content: call.content });
  service.next("A").answer("done");
  vat.sends("return:done");
  assert.equal(service.calls.length, 0, "B is behind what still comes back");
  vat.receive({ kind: "disembargo-reply", target: { capability: 0 }, context: 0 });
  service.next("B").answer("done");
  second.answer("done");
  vat.connection.close(new CapnpError("disconnected", "gone"));
  vat.finishCalls();
  vat.checkEmpty();
  assert.equal(service.references, 1);
  service.release();
});

test("a Disembargo on what has turned out to be the peer's own is echoed to that, when the answer it was in is over", () => {
  const vat = new TestVat();
  const main = vat.connection.bootstrap();
  vat.sends("bootstrap");
  vat.receive({
    kind: "return",
    question: 0,
    results: { text: "", descriptors: { "": { kind: "senderHosted", id: exportId(0) } } },
  });
  vat.sends("finish");
  const given = new LocalPromise();
  vat.call(main, "give", { "0": given.hook });
  vat.sends("call:give");
  const get = vat.call(main, "get");
  const call = vat.sends("call:get");
  given.resolve(get.capability(0));
  given.release();
  const resolve = vat.sends("resolve");
  assert.ok(call.kind === "call" && resolve.kind === "resolve");
  assert.deepEqual(resolve.resolution, { kind: "receiverAnswer", question: call.question, path: [0] });
  vat.receive({
    kind: "return",
    question: call.question,
    results: { text: "got", descriptors: { "0": { kind: "senderHosted", id: exportId(3) } } },
  });
  vat.sends("finish");
  vat.receive({ kind: "disembargo", target: { capability: resolve.promise }, context: 7 });
  assert.deepEqual(vat.sends("disembargo-reply"), { kind: "disembargo-reply", target: { capability: 3 }, context: 7 });
  main.release();
  vat.connection.close(new CapnpError("disconnected", "gone"));
  vat.finishCalls();
  vat.checkEmpty();
});
