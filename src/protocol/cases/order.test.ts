/** The order of calls on promises that turn out to be elsewhere, message by message: cases of the C++ suite by their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case, parameter } from "../../../test/support/protocol/case.ts";
import { EchoTestService, LoggerService, ManualService } from "../../../test/support/protocol/services.ts";
import { LocalPromise } from "../local-promise.ts";

test("embargos block CapabilityServerSet: a capability is settled when its embargo is lifted, not when it is back", () => {
  const [echo, local] = [new EchoTestService("echo"), new LoggerService("local")];
  const play = new Case(echo);
  const { client } = play;
  const service = client.callForCapability(play.toServer(), "get", { "0": local });
  const linesWhenSettled: number[] = [];
  service.whenSettled(() => linesWhenSettled.push(local.lines.length));
  for (const line of ["1", "2", "3"]) client.call(service, line);
  play.steps("server call:get", "client return:got:get");
  assert.deepEqual(linesWhenSettled, []);
  assert.ok(service.isPromise);
  play.steps("server call:1", "server call:2", "server call:3", "client call:1", "client call:2", "client call:3");
  assert.deepEqual(linesWhenSettled, []);
  play.steps("server disembargo", "client disembargo-reply");
  assert.deepEqual(linesWhenSettled, [3]);
  assert.equal(service.settled(), local);
  play.end(echo, local);
});

test("RequireEmbargoWrapper has its intended effect (RECEIVER_HOSTED): a promise that comes back and leads to the peer (tribbles)", () => {
  const [main, logger] = [new ManualService("main"), new LoggerService("logger")];
  const play = new Case(main);
  const { client, server } = play;
  const toServer = play.toServer();
  // The server holds the client's promise, and passes it back in an answer.
  const promise = new LocalPromise();
  const first = client.call(toServer, "q1", { "0": promise.hook });
  const give = client.call(toServer, "give");
  play.steps("server call:q1", "server call:give");
  const kept = main.next("q1");
  const held = play.keep(parameter(kept).addReference());
  main.next("give").answer("given", { "0": logger });
  play.steps("client return:given", "server finish");
  server.call(held, "1");
  // The promise is the server's own logger: 1 has to come back to it before 2 may take the short way.
  promise.resolve(give.capability(0).addReference());
  promise.hook.release();
  kept.answer("a1", { "0": held });
  play.steps("server resolve");
  server.call(held, "2");
  assert.deepEqual(logger.lines, []);
  play.steps("client call:1", "server call:1");
  assert.deepEqual(logger.lines, ["1"]);
  play.steps("client return:a1", "server finish", "client disembargo", "server disembargo-reply");
  assert.deepEqual(logger.lines, ["1", "2"]);
  // The client has been given its promise back by way of the server, where it is the logger.
  const back = first.capability(0);
  client.call(back, "3");
  client.call(give.capability(0), "4");
  play.flush(); // the answers, and the calls
  assert.deepEqual(logger.lines, ["1", "2", "3", "4"]);
  play.end(main, logger);
});

test("the tribble 4-way race: calls on a promise that leads to a promise of the peer go where that led when they were told", () => {
  const [main, local] = [new ManualService("main"), new LoggerService("local")];
  const play = new Case(main);
  const { client, server } = play;
  const toServer = play.toServer();
  // Each holds a promise of the other: the server's is `theirs`, which the client has, the client's is `ours`.
  const [ours, theirs] = [new LocalPromise(), new LocalPromise()];
  const give = client.call(toServer, "give", { "0": ours.hook, "1": local });
  play.steps("server call:give");
  const kept = main.next("give");
  const held = play.keep(parameter(kept, 0).addReference());
  const proxy = parameter(kept, 1).addReference();
  kept.answer("given", { "0": theirs.hook });
  play.steps("client return:given", "server finish");
  server.call(held, "1");
  // Ours is theirs, and before they learn of it theirs is our object: 1 goes there and back and there again.
  ours.resolve(give.capability(0).addReference());
  theirs.resolve(proxy);
  for (const promise of [ours, theirs]) promise.hook.release();
  server.call(held, "2");
  play.steps("server resolve");
  server.call(held, "3");
  // 1 was on its way to the client, which passes it on to the server's promise, which passes it on to the client's object.
  play.steps("client call:1", "server call:1", "client resolve", "server disembargo");
  // 2 and 3 went the same way, the one behind the other, and the shorter ways open behind them.
  play.steps("client call:2", "server call:2", "client disembargo", "server disembargo-reply");
  play.steps("client release", "server release", "client call:1");
  assert.deepEqual(local.lines, ["1"]);
  play.steps("client disembargo-reply", "client call:2", "client call:3");
  assert.deepEqual(local.lines, ["1", "2", "3"]);
  play.flush(); // the answers
  server.call(held, "4");
  play.steps("client call:4");
  assert.deepEqual(local.lines, ["1", "2", "3", "4"]);
  play.end(main, local);
});

test("Two-hop embargo (target itself a promise): a Disembargo is answered when the promise is back, whatever that will be", () => {
  const [echo, logger] = [new EchoTestService("echo"), new LoggerService("logger")];
  const play = new Case(echo);
  const { client } = play;
  const promise = new LocalPromise();
  const back = client.callForCapability(play.toServer(), "get", { "0": promise.hook });
  client.call(back, "1");
  play.steps("server call:get", "client return:got:get", "server call:1", "server disembargo", "server finish");
  client.call(back, "2");
  play.steps("client call:1", "client disembargo-reply");
  assert.equal(client.connection.sizes().embargoes, 0);
  client.call(back, "3");
  promise.resolve(logger.addReference());
  promise.hook.release();
  assert.deepEqual(logger.lines, ["1", "2", "3"]);
  play.end(echo, logger);
});
