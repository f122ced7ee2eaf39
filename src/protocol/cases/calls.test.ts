/** Calls, their fields, exports and cancellation: the cases of OCaml's capnp-rpc by their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case, parameter } from "../../../test/support/protocol/case.ts";
import { EchoTestService, LoggerService, ManualService } from "../../../test/support/protocol/services.ts";
import { CapnpError } from "../../error.ts";
import { BrokenHook } from "../broken-hook.ts";

test("Return: a capability sent and echoed back is the original object, and calls on it never reach the network", () => {
  const [echo, local] = [new EchoTestService("echo"), new LoggerService("local")];
  const play = new Case(echo);
  const { client } = play;
  const main = play.toServer();
  const call = client.call(main, "c1", { "0": local });
  play.steps("server call:c1", "client return:got:c1");
  const back = call.capability(0);
  assert.equal(back, local);
  play.giveUp(main);
  play.steps("server finish", "server release", "client release");
  assert.equal(client.call(back, "direct").outcome, "logged");
  assert.deepEqual(local.lines, ["direct"]);
  play.quiet();
  play.end(echo, local);
});

test("Return error: calls of a bootstrap capability that is broken fail with its error, and give their parameters back", () => {
  const local = new LoggerService("local");
  const broken = new BrokenHook(new CapnpError("failed", "test-error"));
  const play = new Case(broken);
  const main = play.keep(play.client.connection.bootstrap());
  const call = play.client.call(main, "call", { "0": local });
  play.flush();
  assert.equal(call.outcome, "failed: test-error");
  play.end(local);
  assert.equal(broken.references, 1);
});

test("Connection: a bootstrap, a call and its answer are five messages, and an answer without capabilities needs no Finish", () => {
  const echo = new EchoTestService("echo");
  const play = new Case(echo);
  const { client } = play;
  const main = play.keep(client.connection.bootstrap());
  play.steps("server bootstrap", "client return:(boot)", "server finish");
  const call = client.call(main, "my-content");
  play.steps("server call:my-content", "client return:got:my-content");
  assert.equal(call.outcome, "got:my-content");
  play.quiet();
  play.end(echo);
});

test("Shared cap: the same capability of the peer twice in a message goes there and comes back, and is one import", () => {
  const echo = new EchoTestService("echo");
  const play = new Case(echo);
  const { client, server } = play;
  const main = play.toServer();
  const call = client.call(main, "msg", { "0": main, "1": main });
  play.giveUp(main);
  // The call names what the Release behind it gives back, so it is still there when the call is read.
  play.steps("server call:msg", "server release");
  assert.equal(server.connection.sizes().exports, 1);
  play.steps("client return:got:msg");
  assert.equal(call.capability(0), call.capability(1));
  assert.equal(client.connection.sizes().imports, 1);
  play.end(echo);
});

test("Fields: a capability in results is usable after the results are released", () => {
  const echo = new EchoTestService("echo");
  const play = new Case(echo);
  const { client } = play;
  const main = play.keep(client.connection.bootstrap());
  const first = client.call(main, "c1");
  play.steps("server bootstrap", "client return:(boot)", "server call:c1", "server finish", "client return:got:c1");
  assert.equal(first.outcome, "got:c1");
  first.drop();
  const second = client.call(main, "c2");
  play.steps("server call:c2", "client return:got:c2");
  assert.equal(second.outcome, "got:c2");
  play.quiet();
  play.end(echo);
});

test("Cancel: a call is not cancelled while a capability in its results is in use", () => {
  const manual = new ManualService("manual");
  const play = new Case(manual);
  const { client } = play;
  const main = play.keep(client.connection.bootstrap());
  const field = client.callForCapability(main, "c1");
  const pipelined = client.call(field, "p1");
  play.steps("server bootstrap", "client return:(boot)", "server call:c1", "server call:p1", "server finish");
  const served = manual.next("c1");
  assert.ok(!served.isCancelled);
  served.answer("a1");
  play.steps("client return:(No capability at [0])", "client return:a1");
  assert.equal(pipelined.outcome, "failed: No capability at [0]");
  play.end(manual);
});

test("Cancel 2: a call that nobody waits for is cancelled, and what it is answered with later goes nowhere", () => {
  const [manual, echo] = [new ManualService("manual"), new EchoTestService("echo")];
  const play = new Case(manual);
  const call = play.client.call(play.toServer(), "c1");
  call.finish();
  play.steps("server call:c1", "server finish");
  const served = manual.next("c1");
  assert.ok(served.isCancelled);
  served.answer("a1", { "0": echo });
  play.steps("client return:(cancelled)");
  assert.equal(call.outcome, "waiting");
  assert.equal(play.client.connection.sizes().questions, 0);
  play.quiet();
  play.end(manual, echo);
});

test("Cancel 3: a capability that comes back although the call was cancelled is released", () => {
  const [manual, echo] = [new ManualService("manual"), new EchoTestService("echo")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.keep(client.connection.bootstrap());
  const call = client.call(main, "q1");
  play.steps("server bootstrap", "server call:q1");
  manual.next("q1").answer("reply", { "0": echo });
  play.steps("client return:(boot)");
  call.finish();
  play.steps("client return:reply", "server finish", "server finish");
  play.quiet();
  play.end(manual, echo);
});

test("Duplicates: the same field taken twice is one capability, and the call is over once both are released", () => {
  const [manual, logger] = [new ManualService("manual"), new LoggerService("logger")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.toServer();
  const call = client.call(main, "c1");
  const early = [play.keep(call.capability(0).addReference()), play.keep(call.capability(0).addReference())];
  play.steps("server call:c1");
  manual.next("c1").answer("a1", { "0": logger });
  play.steps("client return:a1", "server finish");
  assert.equal(early[0]?.settled(), early[1]?.settled());
  // It, and the main capability.
  assert.equal(client.connection.sizes().imports, 2);
  call.finish();
  play.giveUp(...early);
  play.steps("server release");
  play.quiet();
  play.end(manual, logger);
});

test("Re-export: a capability sent again is the same export", () => {
  const [manual, local] = [new ManualService("manual"), new EchoTestService("local")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.toServer();
  client.call(main, "q1", { "0": local, "1": local });
  client.call(main, "q2", { "0": local });
  assert.equal(client.connection.sizes().exports, 1);
  play.steps("server call:q1", "server call:q2");
  const [one, two] = [manual.next("q1"), manual.next("q2")];
  assert.equal(parameter(one, 0), parameter(one, 1));
  assert.equal(parameter(one), parameter(two));
  one.answer("a1");
  play.steps("client return:a1");
  assert.equal(client.connection.sizes().exports, 1);
  two.answer("a2");
  // One Release gives back all three references.
  play.steps("client release", "client return:a2");
  assert.equal(client.connection.sizes().exports, 0);
  play.quiet();
  play.end(manual, local);
});

test("Shorten field: a field of the peer's answer goes back to the peer by that answer, and arrives as the object itself", () => {
  const [manual, logger] = [new ManualService("manual"), new LoggerService("logger")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.toServer();
  const field = client.callForCapability(main, "q1");
  client.call(main, "q2", { "0": field });
  const [, second] = client.sent;
  assert.deepEqual(second?.kind === "call" && second.content.descriptors, {
    "0": { kind: "receiverAnswer", question: 0, path: [0] },
  });
  assert.equal(client.connection.sizes().exports, 0);
  play.steps("server call:q1");
  manual.next("q1").answer("a1", { "0": logger });
  play.steps("server call:q2");
  const served = manual.next("q2");
  assert.equal(parameter(served), logger);
  served.answer("a2");
  play.end(manual, logger);
});
