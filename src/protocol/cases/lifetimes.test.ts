/** Who keeps what, and peers of level 0: the cases of OCaml's capnp-rpc by their names, and those of C++ about messages. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case, parameter } from "../../../test/support/protocol/case.ts";
import { TestCall } from "../../../test/support/protocol/content.ts";
import { LoggerService, ManualService } from "../../../test/support/protocol/services.ts";
import { type TestMessage, TestVat } from "../../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../../error.ts";
import type { Hook } from "../hook.ts";
import { exportId } from "../ids.ts";
import { LocalPromise } from "../local-promise.ts";

const nothing = { text: "nothing", descriptors: {} };

test("Ref-counts: fields, pipelined calls and promises of a vat give back the services they stood for", () => {
  const manual = new ManualService("manual");
  const services = ["one", "two", "three", "four"].map((name) => new LoggerService(name));
  const [one, two, three, four] = services;
  assert.ok(one && two && three && four);

  const fields = new TestCall(manual, "fields");
  const early = [fields.capability(0), fields.capability(1)];
  early[0]?.whenSettled(() => {});
  manual.next("fields").answer("ok", { "0": one, "1": two });
  const late = [fields.capability(0), fields.capability(2)];
  assert.equal(early[0]?.settled(), late[0]);
  fields.finish();

  const base = new TestCall(manual, "base");
  const pipelined = new TestCall(base.capability(0), "line");
  manual.next("base").answer("ok", { "0": three });
  assert.deepEqual(three.lines, ["line"]);
  base.finish();
  pipelined.finish();

  const promise = new LocalPromise();
  promise.hook.whenSettled(() => {});
  promise.resolve(four.addReference());
  promise.hook.release();

  for (const service of services) {
    assert.equal(service.references, 1, `references to ${service}`);
    service.release();
    assert.ok(service.isReleased);
  }
  assert.equal(manual.references, 1);
});

test("Auto-release: a peer that finishes with releaseResultCaps and returns with releaseParamCaps keeps nothing", () => {
  const [manual, results, params] = [
    new ManualService("manual"),
    new LoggerService("results"),
    new LoggerService("params"),
  ];
  const server = new TestVat({ bootstrap: manual });
  const receive = (message: TestMessage) => {
    server.receive(message);
    server.connection.check();
  };
  receive({ kind: "bootstrap", question: 0 });
  server.sends("return:(boot)");
  receive({ kind: "finish", question: 0, releaseResultCaps: false });
  receive({ kind: "call", question: 0, target: { capability: 0 }, content: { text: "q0", descriptors: {} } });
  manual.next("q0").answer("a0", { "0": results, "1": results });
  server.sends("return:a0");
  assert.equal(server.connection.sizes().exports, 2);
  receive({ kind: "finish", question: 0, releaseResultCaps: true });
  assert.equal(results.references, 1);

  const peer = server.connection.bootstrap();
  const call = server.call(peer, "q1", { "0": params, "1": params });
  server.sends("bootstrap");
  server.sends("call:q1");
  const descriptors = { "": { kind: "senderHosted", id: exportId(0) } } as const;
  receive({ kind: "return", question: 0, results: { text: "(boot)", descriptors }, releaseParamCaps: true });
  receive({ kind: "return", question: 1, results: { ...nothing, text: "a1" }, releaseParamCaps: true });
  assert.equal(params.references, 1);
  assert.equal(call.outcome, "a1");
  call.finish();
  peer.release();
  receive({ kind: "release", capability: 0, count: 1 });
  server.checkEmpty();
  for (const service of [manual, results, params]) assert.equal(service.references, 1);
});

test("Unimplemented: a level-0 peer gives back what a Resolve names, and fails Bootstrap and calls", () => {
  const [manual, logger] = [new ManualService("manual"), new LoggerService("logger")];
  const server = new TestVat({ bootstrap: manual });
  server.receive({ kind: "bootstrap", question: 0 });
  server.sends("return:(boot)");
  server.receive({ kind: "finish", question: 0, releaseResultCaps: false });
  server.receive({ kind: "call", question: 0, target: { capability: 0 }, content: { text: "q0", descriptors: {} } });
  const promise = new LocalPromise();
  manual.next("q0").answer("a0", { "0": promise.hook });
  promise.resolve(logger.addReference());
  promise.hook.release();
  server.sends("return:a0");
  server.receive({ kind: "finish", question: 0, releaseResultCaps: true });
  const resolve = server.sends("resolve");
  assert.ok(resolve.kind === "resolve" && !(resolve.resolution instanceof CapnpError));
  assert.ok(resolve.resolution.kind === "senderHosted");
  server.connection.receive.unimplementedResolve(resolve.resolution.id);
  server.connection.check();
  assert.equal(logger.references, 1);

  const peer = server.connection.bootstrap();
  const call = server.call(peer, "q2", { "0": logger });
  server.sends("bootstrap");
  server.sends("call:q2");
  server.receive({ kind: "unimplemented", question: 0 });
  server.receive({ kind: "unimplemented", question: 1 });
  assert.match(call.outcome, /^unimplemented: /);
  assert.match(peer.problem()?.message ?? "", /does not implement/);
  call.finish();
  peer.release();
  server.receive({ kind: "release", capability: 0, count: 1 });
  server.checkEmpty();
  for (const service of [manual, logger]) assert.equal(service.references, 1);
});

test("export the same promise twice: it has one id, as an object has, and others have other ids", () => {
  const manual = new ManualService("manual");
  const [one, two] = [new LoggerService("one"), new LoggerService("two")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.toServer();
  const [first, second] = [new LocalPromise(), new LocalPromise()];
  const sent = (text: string, hook: Hook) => {
    client.call(main, text, { "0": hook });
    const message = client.sent.at(-1);
    assert.ok(message?.kind === "call");
    return message.content.descriptors["0"];
  };
  assert.deepEqual(sent("q0", first.hook), { kind: "senderPromise", id: 0 });
  assert.deepEqual(sent("q1", first.hook), { kind: "senderPromise", id: 0 });
  assert.deepEqual(sent("q2", second.hook), { kind: "senderPromise", id: 1 });
  assert.deepEqual(sent("q3", one), { kind: "senderHosted", id: 2 });
  assert.deepEqual(sent("q4", one), { kind: "senderHosted", id: 2 });
  assert.deepEqual(sent("q5", two), { kind: "senderHosted", id: 3 });
  play.steps(...[0, 1, 2, 3, 4, 5].map((number) => `server call:q${number}`));
  first.resolve(one.addReference());
  // Once it is resolved it is sent as what it is.
  assert.deepEqual(sent("q6", first.hook), { kind: "senderHosted", id: 2 });
  play.steps("server resolve", "server call:q6");
  for (const call of manual.calls.splice(0)) call.answer("done");
  for (const promise of [first, second]) promise.hook.release();
  play.end(manual, one, two);
});

test("release capabilities when canceled during return: a Finish that crosses a Return with capabilities leaks none", () => {
  const [manual, logger] = [new ManualService("manual"), new LoggerService("logger")];
  const play = new Case(manual);
  const { client, server } = play;
  const call = client.call(play.toServer(), "q1");
  play.steps("server call:q1");
  manual.next("q1").answer("a1", { "0": logger });
  call.drop();
  play.steps("server finish");
  // The Finish has given back what the Return is bringing, unless the receiver of that does so itself.
  play.steps("client return:a1");
  play.flush();
  assert.equal(logger.references, 1);
  assert.equal(server.connection.sizes().exports, 1);
  assert.equal(call.outcome, "waiting");
  play.end(manual, logger);
});

test("when OutgoingRpcMessage::send() throws, we don't leak exports: a message that cannot be sent takes no id", () => {
  const [manual, one, two] = [new ManualService("manual"), new LoggerService("one"), new LoggerService("two")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.toServer();
  const send = (text: string, hook: Hook) => {
    const call = client.call(main, text, { "0": hook });
    const message = client.sent.at(-1);
    return { call, descriptor: message?.kind === "call" ? message.content.descriptors["0"] : undefined };
  };
  for (const _ of [1, 2]) {
    client.failure = new CapnpError("limit-exceeded", "cannot be sent");
    assert.equal(send("never", one).call.outcome, "limit-exceeded: cannot be sent");
    assert.deepEqual(client.connection.sizes(), { questions: 0, answers: 0, exports: 0, imports: 1, embargoes: 0 });
  }
  assert.deepEqual(send("q0", one).descriptor, { kind: "senderHosted", id: 0 });
  client.failure = new CapnpError("limit-exceeded", "cannot be sent");
  send("never", two);
  assert.equal(client.connection.sizes().exports, 1);
  assert.deepEqual(send("q1", two).descriptor, { kind: "senderHosted", id: 1 });
  play.steps("server call:q0", "server call:q1");
  manual.next("q0").answer("a0");
  play.steps("client release", "client return:a0");
  // 0 is free again, and the next to be used.
  assert.deepEqual(send("q2", one).descriptor, { kind: "senderHosted", id: 0 });
  play.steps("server call:q2");
  for (const call of manual.calls.splice(0)) call.answer("done");
  play.end(manual, one, two);
});

test("don't embargo null capability: results without the capability that was pipelined on send no Disembargo", () => {
  const [manual, local] = [new ManualService("manual"), new LoggerService("local")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.toServer();
  // With a capability elsewhere in the results, so that they are kept at the peer.
  const first = client.call(main, "q1", { "1": local });
  const field = first.capability(0);
  const early = client.call(field, "early");
  play.steps("server call:q1", "server call:early");
  const served = manual.next("q1");
  served.answer("a1", { "1": parameter(served, 1) });
  play.steps("client return:(No capability at [0])", "client return:a1");
  assert.match(early.outcome, /^failed: No capability/);
  assert.match(client.call(field, "late").outcome, /^failed: No capability/);
  assert.ok(!client.sent.some(({ kind }) => kind === "disembargo"));
  client.call(main, "alive");
  play.flush();
  manual.next("alive").answer("yes");
  play.end(manual, local);
});
