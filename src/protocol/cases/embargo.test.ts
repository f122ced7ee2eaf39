/** Capabilities that come back to their own vat: the embargo cases of OCaml's capnp-rpc by their names, 1 to 8. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case, parameter } from "../../../test/support/protocol/case.ts";
import { EchoTestService, LoggerService, ManualService } from "../../../test/support/protocol/services.ts";
import { LocalPromise } from "../local-promise.ts";

test("Local embargo: what was pipelined to an object that comes back arrives before what is sent directly", () => {
  const [echo, local] = [new EchoTestService("echo"), new LoggerService("local")];
  const play = new Case(echo);
  const { client } = play;
  const first = client.call(play.toServer(), "get", { "0": local });
  const service = first.capability(0);
  client.call(service, "1");
  play.steps("server call:get", "client return:got:get");
  client.call(first.capability(0), "2"); // taken from the results, which is no way round
  client.call(service, "3");
  assert.deepEqual(local.lines, []);
  play.steps("server call:1", "client call:1");
  assert.deepEqual(local.lines, ["1"]);
  play.steps("server disembargo", "server finish", "server return:logged", "client disembargo-reply");
  assert.deepEqual(local.lines, ["1", "2", "3"]);
  client.call(service, "4");
  assert.deepEqual(local.lines, ["1", "2", "3", "4"]);
  play.steps("client release", "client return:logged");
  play.end(echo, local);
});

test("Local embargo 2: the same for an object that comes back as a place in our own answer", () => {
  const [manual, registry, local] = [
    new ManualService("main"),
    new ManualService("registry"),
    new LoggerService("local"),
  ];
  const play = new Case(manual);
  const { client, server } = play;
  const service = client.callForCapability(play.toServer(), "q1", { "0": registry });
  client.call(service, "1");
  play.steps("server call:q1");
  const served = manual.next("q1");
  // The server calls the client's registry, and answers with what that will bring.
  served.answer("a1", { "0": server.callForCapability(parameter(served), "q2") });
  play.steps("client call:q2", "client release", "client return:a1");
  registry.next("q2").answer("a2", { "0": local });
  client.call(service, "2");
  assert.deepEqual(local.lines, []);
  play.steps("server call:1", "client call:1");
  assert.deepEqual(local.lines, ["1"]);
  play.steps("server disembargo", "server finish", "server return:a2", "server return:logged");
  assert.deepEqual(local.lines, ["1"]);
  play.steps("client disembargo-reply");
  assert.deepEqual(local.lines, ["1", "2"]);
  play.end(manual, registry, local);
});

test("Local embargo 3: the same for a promise that is resolved to an object of ours", () => {
  const [manual, local] = [new ManualService("main"), new LoggerService("local")];
  const play = new Case(manual);
  const { client } = play;
  const promise = new LocalPromise();
  const first = client.call(play.toServer(), "q1", { "0": local });
  play.steps("server call:q1");
  const served = manual.next("q1");
  const proxy = parameter(served).addReference();
  served.answer("a1", { "0": promise.hook });
  play.steps("client return:a1");
  const service = first.capability(0);
  client.call(service, "1");
  promise.resolve(proxy);
  play.steps("client resolve");
  client.call(service, "2");
  assert.deepEqual(local.lines, []);
  play.steps("server finish", "server call:1", "client call:1");
  assert.deepEqual(local.lines, ["1"]);
  play.steps("server disembargo", "server release", "server return:logged", "client disembargo-reply");
  assert.deepEqual(local.lines, ["1", "2"]);
  promise.hook.release();
  play.end(manual, local);
});

test("Local embargo 4: a place of our own answer where there is nothing is an error, and errors are not embargoed", () => {
  const [manual, local] = [new ManualService("main"), new EchoTestService("local")];
  const play = new Case(manual);
  const { client, server } = play;
  const first = client.call(play.toServer(), "q1", { "0": local });
  const broken = first.capability(0);
  const pipelined = client.call(broken, "pipelined");
  play.steps("server call:q1");
  const served = manual.next("q1");
  served.answer("a1", { "0": server.callForCapability(parameter(served), "q2") });
  play.steps("client call:q2", "client release", "client return:a1");
  assert.match(broken.problem()?.message ?? "", /no capabilities/);
  assert.ok(!client.sent.some(({ kind }) => kind === "disembargo"));
  assert.match(client.call(broken, "later").outcome, /^failed: .*no capabilities/);
  play.flush();
  assert.match(pipelined.outcome, /^failed: .*no capabilities/);
  play.end(manual, local);
});

test("Local embargo 5: an answer that is a promise of the peer needs no embargo; what that resolves to does", () => {
  const [manual, local] = [new ManualService("main"), new LoggerService("local")];
  const play = new Case(manual);
  const { client } = play;
  const promise = new LocalPromise();
  const service = client.callForCapability(play.toServer(), "q1", { "0": local });
  client.call(service, "1"); // pipelined on the answer, not on the import
  play.steps("server call:q1");
  const served = manual.next("q1");
  const proxy = parameter(served).addReference();
  served.answer("a1", { "0": promise.hook });
  play.steps("client return:a1");
  assert.ok(!client.sent.some(({ kind }) => kind === "disembargo"));
  promise.resolve(proxy);
  play.steps("client resolve");
  client.call(service, "2");
  assert.deepEqual(local.lines, []);
  play.steps("server call:1", "client call:1", "server finish", "server disembargo", "server release");
  play.steps("server return:logged", "client disembargo-reply");
  assert.deepEqual(local.lines, ["1", "2"]);
  promise.hook.release();
  play.end(manual, local);
});

test("Local embargo 6: an answer that is our own, and that leads to the peer, is embargoed until its calls are passed on", () => {
  const [manual, local] = [new ManualService("main"), new ManualService("local")];
  const play = new Case(manual);
  const { client, server } = play;
  const main = play.toServer();
  const target = client.callForCapability(main, "q1", { "0": local });
  client.call(target, "1");
  play.steps("server call:q1");
  const served = manual.next("q1");
  const second = server.call(parameter(served), "q2");
  served.answer("a1", { "0": second.capability(0) });
  play.steps("client call:q2", "server call:1");
  // The server's answer to q1 is the client's answer to q2, and that is the server's main capability.
  local.next("q2").answer("a2", { "0": main });
  play.steps("server return:a2", "client release", "client return:a1");
  client.call(target, "2");
  assert.equal(manual.calls.length, 0);
  // Each side has its own embargo: the server on its answer to q2, the client on that to q1.
  play.steps("server disembargo", "server finish", "client call:1", "client disembargo", "server call:1");
  play.steps("client disembargo-reply", "server disembargo-reply", "client finish", "server call:2");
  play.quiet();
  const [one, two] = [manual.next("1"), manual.next("2")];
  one.answer("m1");
  two.answer("m2");
  play.end(manual, local);
});

test("Local embargo 7: a Disembargo by way of a promise that the peer of the peer has still to resolve", () => {
  const [manual, local, logger] = [new ManualService("main"), new ManualService("local"), new LoggerService("logger")];
  const play = new Case(manual);
  const { client, server } = play;
  const target = client.callForCapability(play.toServer(), "q1", { "0": local });
  client.call(target, "1");
  play.steps("server call:q1");
  const served = manual.next("q1");
  served.answer("a1", { "0": server.callForCapability(parameter(served), "q2") });
  play.steps("client call:q2", "server call:1");
  const promise = new LocalPromise();
  local.next("q2").answer("a2", { "0": promise.hook });
  play.steps("client release", "client return:a1");
  client.call(target, "2");
  // The server passes 1 on to the promise that the client has answered q2 with, and then the Disembargo.
  play.steps("server return:a2", "server disembargo", "server finish", "client call:1");
  play.steps("client finish", "client disembargo-reply");
  assert.deepEqual(logger.lines, []);
  promise.resolve(logger.addReference());
  promise.hook.release();
  assert.deepEqual(logger.lines, ["1", "2"]);
  play.end(manual, local, logger);
});

test("Local embargo 8: a promise of ours that the peer returns to us and that becomes the peer's is embargoed on both sides", () => {
  const [manual, local, logger] = [new ManualService("main"), new ManualService("local"), new LoggerService("logger")];
  const play = new Case(manual);
  const { client, server } = play;
  const main = play.toServer();
  const target = client.callForCapability(main, "q1", { "0": local });
  play.steps("server call:q1");
  const served = manual.next("q1");
  const second = server.call(parameter(served), "q2");
  play.steps("client call:q2");
  const promise = new LocalPromise();
  local.next("q2").answer("a2", { "0": promise.hook });
  play.steps("server return:a2");
  served.answer("a1", { "0": second.capability(0) });
  // The client's promise becomes one of the server.
  const third = client.call(main, "q3");
  client.call(target, "1");
  promise.resolve(third.capability(0).addReference());
  promise.hook.release();
  play.steps("server call:q3", "server call:1", "server resolve");
  // The client gets 1 back before it learns that it is its own promise that it has called, which is the server's now.
  client.call(target, "2");
  play.steps("client finish", "client release", "client return:a1", "client call:1");
  client.call(target, "3");
  play.steps("server call:2", "server disembargo", "server finish", "server call:1");
  play.steps("client disembargo", "client call:2", "client disembargo-reply", "server disembargo-reply");
  play.steps("server call:2", "server call:3", "client release");
  play.quiet();
  manual.next("q3").answer("a3", { "0": logger });
  assert.deepEqual(logger.lines, ["1", "2", "3"]);
  play.flush();
  client.call(target, "4");
  play.steps("server call:4");
  assert.deepEqual(logger.lines, ["1", "2", "3", "4"]);
  play.end(manual, local, logger);
});
