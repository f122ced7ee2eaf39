/** Promises that one vat makes and the other uses: the cases of OCaml's capnp-rpc by their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case, parameter } from "../../../test/support/protocol/case.ts";
import { LoggerService, ManualService } from "../../../test/support/protocol/services.ts";
import { CapnpError } from "../../error.ts";
import { BrokenHook } from "../broken-hook.ts";
import { LocalPromise } from "../local-promise.ts";

test("Resolve: a promise that is resolved to an object of its holder is that object, and calls on it stay in its vat", () => {
  const [manual, local] = [new ManualService("manual"), new LoggerService("local")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.toServer();
  const first = client.call(main, "q1", { "0": local });
  play.giveUp(main);
  play.steps("server call:q1");
  const served = manual.next("q1");
  const proxy = parameter(served).addReference();
  const promise = new LocalPromise();
  served.answer("a1", { "0": promise.hook });
  play.steps("client return:a1");
  promise.resolve(proxy);
  promise.hook.release();
  play.steps("client resolve", "server release", "server finish", "server release", "client release");
  client.call(first.capability(0), "direct");
  assert.deepEqual(local.lines, ["direct"]);
  play.quiet();
  play.end(manual, local);
});

test("Resolve 2: what a promise is resolved to after its release is released as well", () => {
  const [manual, local] = [new ManualService("manual"), new LoggerService("local")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.toServer();
  const first = client.call(main, "q1", { "0": local });
  play.giveUp(main);
  play.steps("server call:q1");
  const served = manual.next("q1");
  const proxy = parameter(served).addReference();
  const promise = new LocalPromise();
  served.answer("a1", { "0": promise.hook });
  play.steps("client return:a1");
  first.finish();
  promise.resolve(proxy);
  promise.hook.release();
  play.steps("client resolve", "server release", "server finish", "server release", "client release");
  play.quiet();
  play.end(manual, local);
});

test("Resolve 3: a promise that the peer has released is not resolved there, though its id may be in use again", () => {
  const [manual, logger] = [new ManualService("manual"), new LoggerService("logger")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.toServer();
  const first = client.call(main, "q1");
  play.steps("server call:q1");
  const promise = new LocalPromise();
  manual.next("q1").answer("a1", { "0": promise.hook });
  play.steps("client return:a1");
  first.finish();
  play.steps("server finish", "server release");
  client.call(main, "q2");
  play.steps("server call:q2");
  manual.next("q2").answer("a2", { "0": logger });
  play.steps("client return:a2", "server finish");
  promise.resolve(logger.addReference());
  promise.hook.release();
  play.quiet();
  play.end(manual, logger);
});

test("Resolve 4: a promise is resolved to an export that the peer has not seen yet", () => {
  const [manual, target] = [new ManualService("manual"), new LoggerService("target")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.keep(client.connection.bootstrap());
  const promise = new LocalPromise();
  client.call(main, "q1", { "0": promise.hook });
  promise.resolve(target.addReference());
  promise.hook.release();
  play.steps("server bootstrap", "client return:(boot)", "server call:q1");
  const served = manual.next("q1");
  const held = play.keep(parameter(served).addReference());
  play.steps("server resolve", "server finish", "client release");
  assert.equal(play.server.connection.sizes().imports, 1);
  play.server.call(held, "to the target");
  play.steps("client call:to the target");
  assert.deepEqual(target.lines, ["to the target"]);
  served.answer("a1");
  play.end(manual, target);
});

test("Resolve 5: a promise that is returned to its maker while it is resolved is released on both ways", () => {
  const [manual, target] = [new ManualService("manual"), new LoggerService("target")];
  const play = new Case(manual);
  const { client } = play;
  const main = play.keep(client.connection.bootstrap());
  const promise = new LocalPromise();
  const first = client.call(main, "q1", { "0": promise.hook });
  play.steps("server bootstrap", "server call:q1");
  const served = manual.next("q1");
  served.answer("a1", { "0": parameter(served) });
  play.steps("client return:(boot)");
  promise.resolve(target.addReference());
  promise.hook.release();
  play.steps("client return:a1");
  assert.equal(first.capability(0).settled(), target);
  play.steps("server finish", "server resolve", "server finish");
  first.finish();
  play.steps("client release", "client release");
  assert.equal(client.connection.sizes().exports, 0);
  play.quiet();
  play.end(manual, target);
});

test("Resolve 6: an import that nobody holds stays while calls are passed on to it", () => {
  const [here, there] = [new ManualService("here"), new ManualService("there")];
  const play = new Case(there, here);
  const { client, server } = play;
  const [toServer, toClient] = [play.toServer(), play.toClient()];
  const x = client.callForCapability(toServer, "q1");
  const y = server.callForCapability(toClient, "q2");
  const early = server.call(y, "early");
  play.steps("server call:q1");
  there.next("q1").answer("a1", { "0": toClient });
  play.steps("client call:q2", "client call:early");
  here.next("q2").answer("a2", { "0": x });
  client.finishCalls(); // nobody but the server uses x any more
  play.steps("server call:early", "client return:a1", "server return:a2", "client call:early");
  play.steps("server disembargo", "client disembargo", "server disembargo-reply", "client finish", "server finish");
  play.steps("client disembargo-reply");
  play.quiet();
  const direct = server.call(y, "direct");
  play.steps("client call:direct");
  here.next("early").answer("done");
  here.next("direct").answer("done as well");
  play.steps("server return:done", "client return:done", "server return:done as well", "server return:done");
  play.quiet();
  assert.equal(direct.outcome, "done as well");
  assert.equal(early.outcome, "done");
  play.end(here, there);
});

test("Resolve 7: a promise that waits for a promise is not taken for an object when the first is resolved", () => {
  const [manual, target] = [new ManualService("manual"), new LoggerService("target")];
  const play = new Case(manual);
  const { client, server } = play;
  const main = play.toServer();
  const promise = new LocalPromise();
  const x1 = client.callForCapability(promise.hook, "q1");
  const x2 = client.callForCapability(promise.hook, "q2");
  client.call(x1, "q3", { "0": x2 });
  client.call(main, "q4", { "0": x2 });
  const [sent] = client.sent;
  assert.equal(sent?.kind === "call" && sent.content.descriptors["0"]?.kind, "senderPromise");
  promise.resolve(main.addReference());
  promise.hook.release();
  play.steps("server call:q4", "server call:q1", "server call:q3", "server call:q2");
  const fourth = manual.next("q4");
  const held = play.keep(parameter(fourth).addReference());
  server.call(held, "to x2");
  assert.ok(held.isPromise);
  const [first, second] = [manual.next("q1"), manual.next("q2")];
  second.answer("a2", { "0": target });
  play.flush();
  assert.deepEqual(target.lines, ["to x2"]);
  first.answer("a1");
  fourth.answer("a4");
  play.end(manual, target);
});

test("Broken return: a bootstrap capability that is broken is a promise first, and its problem is known without a call", () => {
  const broken = new BrokenHook(new CapnpError("overloaded", "was broken"));
  const play = new Case(broken);
  const main = play.keep(play.client.connection.bootstrap());
  const heard: string[] = [];
  main.whenBroken(({ code, message }) => heard.push(`${code}: ${message}`));
  assert.equal(main.problem(), undefined);
  play.steps("server bootstrap", "client return:(boot)");
  assert.equal(main.problem(), undefined);
  play.steps("client resolve", "server finish", "server release");
  assert.deepEqual(heard, ["overloaded: was broken"]);
  assert.equal(main.problem()?.code, "overloaded");
  play.quiet();
  play.end();
  assert.equal(broken.references, 1);
});

test("Broken call: a capability in parameters that is broken is a promise first, and its problem is known without a call", () => {
  const manual = new ManualService("manual");
  const broken = new BrokenHook(new CapnpError("overloaded", "was broken"));
  const play = new Case(manual);
  play.client.call(play.toServer(), "q1", { "0": broken });
  play.steps("server call:q1");
  const served = manual.next("q1");
  assert.equal(parameter(served).problem(), undefined);
  play.steps("server resolve");
  assert.equal(parameter(served).problem()?.message, "was broken");
  served.answer("a1");
  play.end(manual);
  assert.equal(broken.references, 1);
});

test("Broken later: a bootstrap capability that is a promise and breaks later", () => {
  const promise = new LocalPromise();
  const play = new Case(promise.hook);
  const main = play.keep(play.client.connection.bootstrap());
  play.steps("server bootstrap", "client return:(boot)", "server finish");
  assert.equal(main.problem(), undefined);
  const waiting = play.client.call(main, "waiting");
  promise.break(new CapnpError("overloaded", "broke"));
  play.steps("client resolve");
  assert.equal(main.problem()?.message, "broke");
  play.steps("server call:waiting", "server release", "client return:(broke)");
  assert.equal(waiting.outcome, "overloaded: broke");
  assert.equal(play.client.call(main, "later").outcome, "overloaded: broke");
  promise.hook.release();
  play.end();
});

test("Broken connection: every capability of the peer is broken with the error that ended the connection", () => {
  const manual = new ManualService("manual");
  const play = new Case(manual);
  const { client, server } = play;
  const main = play.toServer();
  const call = client.call(main, "q1");
  play.steps("server call:q1");
  const error = new CapnpError("disconnected", "Connection lost");
  const heard: string[] = [];
  main.whenBroken(({ message }) => heard.push(message));
  client.connection.close(error);
  server.connection.close(error);
  assert.deepEqual(heard, ["Connection lost"]);
  assert.equal(main.problem(), error);
  assert.equal(call.outcome, "disconnected: Connection lost");
  assert.ok(manual.next("q1").isCancelled);
  play.quiet();
  play.end(manual);
});

test("Import callbacks: an import of which only a listener is left stays, and the listener is told", () => {
  const manual = new ManualService("manual");
  const play = new Case(manual);
  const { client } = play;
  const first = client.call(play.toServer(), "q1");
  play.steps("server call:q1");
  const promise = new LocalPromise();
  manual.next("q1").answer("a1", { "0": promise.hook });
  play.steps("client return:a1", "server finish");
  const heard: string[] = [];
  const hook = play.keep(first.capability(0).addReference());
  hook.whenSettled(() => heard.push(hook.problem()?.message ?? "settled"));
  first.finish();
  assert.equal(client.connection.sizes().imports, 2);
  promise.break(new CapnpError("failed", "broke"));
  play.steps("client resolve", "server release");
  assert.deepEqual(heard, ["broke"]);
  promise.hook.release();
  play.quiet();
  play.end(manual);
});
