/** Calls, capabilities in them, pipelining, and what each leaves behind. Every message is asserted by its name. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  EchoTestService,
  LoggerService,
  ManualService,
  type ServedCall,
  SwapService,
  TestService,
} from "../../test/support/protocol/services.ts";
import { deliverAll, joinVats, settle, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";

test("an error reaches the caller with its code, and the connection goes on", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const call = client.call(main, "q1");
  server.handles("call:q1");
  manual.next("q1").fail(new CapnpError("overloaded", "busy"));
  client.handles("return:(busy)");
  server.handles("finish");
  assert.equal(call.outcome, "overloaded: busy");
  client.call(main, "q2");
  server.handles("call:q2");
  manual.next("q2").answer("a2");
  client.handles("return:a2");
  settle(vats, manual);
});

test("a vat without a bootstrap capability fails Bootstrap and all calls pipelined on it", () => {
  const server = new TestVat();
  const client = new TestVat();
  client.peer = server;
  server.peer = client;
  const main = client.connection.bootstrap();
  const call = client.call(main, "early");
  server.handles("bootstrap");
  server.handles("call:early");
  client.handles("return:(This vat has no bootstrap capability)");
  client.handles("return:(This vat has no bootstrap capability)");
  assert.equal(call.outcome, "failed: This vat has no bootstrap capability");
  assert.equal(client.call(main, "late").outcome, "failed: This vat has no bootstrap capability");
  settle({ client, server, main });
});

test("a bootstrap dropped before its Return leaves nothing behind", () => {
  const echo = new EchoTestService("echo");
  const server = new TestVat({ bootstrap: echo });
  const client = new TestVat();
  client.peer = server;
  server.peer = client;
  client.connection.bootstrap().release();
  server.handles("bootstrap");
  server.handles("finish");
  client.handles("return:(boot)");
  client.checkEmpty();
  server.checkEmpty();
  echo.release();
  assert.ok(echo.isReleased);
});

test("a capability released and sent again while the Release is under way is held anew", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  client.call(main, "q1", { "0": logger });
  server.handles("call:q1");
  manual.next("q1").answer("a1");
  client.call(main, "q2", { "0": logger });
  client.handles("release");
  assert.equal(client.connection.sizes().exports, 1);
  server.handles("call:q2");
  const held = manual.next("q2").params.capabilities["0"];
  assert.ok(held !== undefined);
  server.call(held, "still there");
  client.handles("return:a1");
  client.handles("call:still there");
  assert.deepEqual(logger.lines, ["still there"]);
  settle(vats, manual, logger);
});

test("a capability in the results outlives the results", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const call = client.call(main, "q1");
  const pipelined = call.capability(3);
  server.handles("call:q1");
  manual.next("q1").answer("a1", { "3": logger });
  client.handles("return:a1");
  server.handles("finish");
  call.drop();
  client.call(pipelined, "line");
  server.handles("call:line");
  assert.deepEqual(logger.lines, ["line"]);
  settle(vats, manual, logger);
});

test("a service that swaps capabilities gives each back where it came from", () => {
  const swap = new SwapService("swap");
  const one = new LoggerService("one");
  const two = new LoggerService("two");
  const vats = joinVats(swap);
  const { client, server, main } = vats;
  client.call(main, "first", { "0": one });
  const second = client.call(main, "second", { "0": two });
  const pipelined = second.capability(0);
  client.call(pipelined, "to one");
  server.handles("call:first");
  server.handles("call:second");
  server.handles("call:to one");
  client.handles("return:nothing");
  client.handles("return:first");
  client.handles("call:to one");
  assert.deepEqual(one.lines, ["to one"]);
  settle(vats, swap, one, two);
});

test("pipelined calls at any depth are sent at once, and run in order when their target is there", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1");
  const q2 = client.call(q1.capability(2, 0, 1), "q2");
  const q3 = client.call(q2.capability(0), "q3");
  const line = client.call(q3.capability(5), "line");
  for (const name of ["call:q1", "call:q2", "call:q3", "call:line"]) server.handles(name);
  assert.deepEqual(
    manual.calls.map((call) => call.params.text),
    ["q1"],
  );
  manual.next("q1").answer("a1", { "2.0.1": manual });
  manual.next("q2").answer("a2", { "0": manual });
  manual.next("q3").answer("a3", { "5": logger });
  assert.deepEqual(logger.lines, ["line"]);
  deliverAll(vats);
  assert.deepEqual(
    [q1, q2, q3, line].map((call) => call.outcome),
    ["a1", "a2", "a3", "logged"],
  );
  settle(vats, manual, logger);
});

test("calls on different paths of one answer keep the order in which they were made", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1");
  const [a, b] = [q1.capability(0), q1.capability(1)];
  for (const [line, hook] of [["1", a] as const, ["2", b] as const, ["3", a] as const]) client.call(hook, line);
  for (const name of ["call:q1", "call:1", "call:2", "call:3"]) server.handles(name);
  manual.next("q1").answer("a1", { "0": logger, "1": logger });
  assert.deepEqual(logger.lines, ["1", "2", "3"]);
  settle(vats, manual, logger);
});

test("calls on a pipelined capability keep their order when the results arrive in between", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1");
  const pipelined = q1.capability(0);
  client.call(pipelined, "1");
  server.handles("call:q1");
  manual.next("q1").answer("a1", { "0": logger });
  client.handles("return:a1");
  client.call(pipelined, "2");
  deliverAll(vats);
  assert.deepEqual(logger.lines, ["1", "2"]);
  settle(vats, manual, logger);
});

test("a pipelined capability that comes back to its own vat goes on through the peer, so no call overtakes another", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1", { "0": logger });
  const reflected = q1.capability(0);
  client.call(reflected, "1");
  server.handles("call:q1");
  const served = manual.next("q1");
  served.answer("a1", { "0": served.params.capabilities["0"] ?? assert.fail() });
  client.handles("return:a1");
  client.call(reflected, "2");
  deliverAll(vats);
  client.call(reflected, "3");
  deliverAll(vats);
  assert.deepEqual(logger.lines, ["1", "2", "3"]);
  settle(vats, manual, logger);
});

test("a capability that comes back and was not pipelined on is the local object at once", () => {
  const echo = new EchoTestService("echo");
  const logger = new LoggerService("logger");
  const vats = joinVats(echo);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1", { "0": logger });
  const reflected = q1.capability(0);
  server.handles("call:q1");
  client.handles("return:got:q1");
  assert.equal(reflected.settled(), logger);
  settle(vats, echo, logger);
});

test("a call on the peer's own capability, passed back to it, is answered by it", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  client.call(main, "q1", { "0": main });
  server.handles("call:q1");
  const served = manual.next("q1");
  assert.equal(served.params.capabilities["0"], manual);
  served.answer("a1");
  settle(vats, manual);
});

test("pipelining on results without capabilities fails those calls alone", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1");
  const early = client.call(q1.capability(0), "early");
  const late = client.call(q1.capability(1), "late");
  server.handles("call:q1");
  server.handles("call:early");
  manual.next("q1").answer("a1");
  // The answer was dropped when it was returned, as nothing of it can be used.
  server.handles("call:late");
  deliverAll(vats);
  assert.equal(q1.outcome, "a1");
  assert.match(early.outcome, /^failed: No capability/);
  assert.match(late.outcome, /^failed: .*no capabilities/);
  settle(vats, manual);
});

test("calls pipelined on a call that fails get its error, before and after its Return", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1");
  const hook = q1.capability(0);
  const queued = client.call(hook, "queued");
  const crossing = client.call(hook, "crossing");
  server.handles("call:q1");
  server.handles("call:queued");
  manual.next("q1").fail(new CapnpError("failed", "no luck"));
  server.handles("call:crossing");
  deliverAll(vats);
  const late = client.call(hook, "late");
  for (const call of [q1, queued, crossing, late]) assert.equal(call.outcome, "failed: no luck");
  assert.equal(client.sent.length, 0);
  settle(vats, manual);
});

test("broken capabilities in parameters and in results fail their calls with the reason", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1");
  const broken = q1.capability(0);
  server.handles("call:q1");
  manual.next("q1").fail(new CapnpError("failed", "was never there"));
  deliverAll(vats);
  const q2 = client.call(main, "q2", { "0": broken });
  server.handles("call:q2");
  const served = manual.next("q2");
  const inParams = server.call(served.params.capabilities["0"] ?? assert.fail(), "to broken");
  deliverAll(vats);
  assert.equal(inParams.outcome, "failed: was never there");
  served.answer("a2", { "0": served.params.capabilities["0"] ?? assert.fail() });
  deliverAll(vats);
  assert.equal(client.call(q2.capability(0), "to broken").outcome, "failed: was never there");
  settle(vats, manual);
});

test("ids are reused, the lowest first", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const asked = () => client.sent.map((message) => ("question" in message ? message.question : -1));
  for (const text of ["q0", "q1", "q2", "q3"]) client.call(main, text);
  assert.deepEqual(asked(), [0, 1, 2, 3]);
  for (const text of ["q0", "q1", "q2", "q3"]) server.handles(`call:${text}`);
  const served = manual.calls.splice(0);
  for (const index of [2, 0, 1]) {
    served[index]?.answer(`a${index}`);
    client.handles(`return:a${index}`);
  }
  for (const text of ["n0", "n1", "n2", "n4"]) client.call(main, text);
  assert.deepEqual(asked(), [0, 1, 2, 4]);
  deliverAll(vats);
  for (const call of [...served.slice(3), ...manual.calls.splice(0)]) call.answer("done");
  settle(vats, manual);
});

test("what is pipelined on an answer while the calls that waited for it are delivered goes behind them", () => {
  const order: string[] = [];
  const vat = new TestVat();
  class Listening extends TestService {
    protected override serve(call: ServedCall): void {
      order.push(call.params.text);
      if (call.params.text === "one") {
        const again = served.pipeline([0]);
        vat.call(again, "three");
        again.release();
      }
      call.answer("heard");
    }
  }
  const manual = new ManualService("manual");
  const listening = new Listening("listening");
  vat.call(manual, "question");
  const served = manual.next("question");
  const waiting = served.pipeline([0]);
  for (const text of ["one", "two"]) vat.call(waiting, text);
  served.answer("answer", { "0": listening });
  assert.deepEqual(order, ["one", "two", "three"]);
  waiting.release();
  vat.finishCalls();
  for (const service of [manual, listening]) {
    assert.equal(service.references, 1);
    service.release();
  }
});
