/** What users may ask of a capability: whether it is broken, settled or released, now or once it is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case } from "../../test/support/protocol/case.ts";
import { LoggerService, ManualService } from "../../test/support/protocol/services.ts";
import { CapnpError } from "../error.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { Hook } from "./hook.ts";
import { LocalPromise } from "./local-promise.ts";

/** Writes down what it hears of `hook`. */
function watch(hook: Hook): { readonly heard: string[]; readonly withdraw: () => void } {
  const heard: string[] = [];
  const withdrawals = [
    hook.whenBroken((error) => heard.push(`broken: ${error.message}`)),
    hook.whenSettled(() => heard.push("settled")),
    hook.whenReleased(() => heard.push("released")),
  ];
  return {
    heard,
    withdraw: () => {
      for (const withdraw of withdrawals) withdraw();
    },
  };
}

test("an object of this vat is settled, never breaks, and is released with its last reference", () => {
  const logger = new LoggerService("logger");
  const { heard } = watch(logger);
  assert.deepEqual([logger.isPromise, logger.problem(), ...heard], [false, undefined, "settled"]);
  logger.addReference().release();
  assert.deepEqual(heard, ["settled"]);
  logger.release();
  assert.deepEqual(heard, ["settled", "released"]);
});

test("a broken capability says so at once, and is never released", () => {
  const broken = new BrokenHook(new CapnpError("failed", "from the start"));
  const { heard } = watch(broken);
  broken.release();
  assert.deepEqual(heard, ["broken: from the start", "settled"]);
  assert.equal(broken.problem()?.message, "from the start");
});

test("a promise is watched as what it turns out to be, through any number of promises", () => {
  const logger = new LoggerService("logger");
  const [first, second] = [new LocalPromise(), new LocalPromise()];
  const { heard } = watch(first.hook);
  assert.ok(first.hook.isPromise);
  first.resolve(second.hook);
  assert.ok(first.hook.isPromise);
  assert.deepEqual(heard, []);
  second.resolve(logger.addReference());
  assert.deepEqual([first.hook.isPromise, ...heard], [false, "settled"]);
  first.hook.release();
  assert.deepEqual(heard, ["settled"], "the logger is still held");
  logger.release();
  assert.deepEqual(heard, ["settled", "released"]);
});

test("a promise that breaks is broken and settled; one that is released is released", () => {
  const [breaking, dropped] = [new LocalPromise(), new LocalPromise()];
  const [broken, released] = [watch(breaking.hook), watch(dropped.hook)];
  breaking.break(new CapnpError("overloaded", "in the end"));
  assert.deepEqual(broken.heard, ["broken: in the end", "settled"]);
  assert.deepEqual([breaking.hook.isPromise, breaking.hook.problem()?.code], [false, "overloaded"]);
  breaking.hook.release();
  dropped.hook.release();
  dropped.break(new CapnpError("failed", "too late"));
  assert.deepEqual(broken.heard, ["broken: in the end", "settled"]);
  assert.deepEqual(released.heard, ["released"]);
});

test("nobody hears of what was withdrawn, before a promise resolves or after, or of what is broken after its release", () => {
  const logger = new LoggerService("logger");
  const play = new Case(logger);
  const [early, late, gone] = [new LocalPromise(), new LocalPromise(), new LocalPromise()];
  const main = play.toServer();
  const watches = [early, late, gone].map(({ hook }) => watch(hook));
  watches[0]?.withdraw();
  for (const promise of [early, late, gone]) promise.resolve(main.addReference());
  watches[1]?.withdraw();
  gone.hook.release();
  const error = new CapnpError("disconnected", "cut");
  for (const vat of [play.client, play.server]) vat.connection.close(error);
  for (const { hook } of [early, late]) hook.release();
  play.end(logger);
  assert.deepEqual(
    watches.map(({ heard }) => heard),
    [[], ["settled"], ["settled", "released"]],
  );
});

test("a capability of the peer breaks with the connection, also one that was promised or whose way is embargoed", () => {
  const manual = new ManualService("manual");
  const play = new Case(manual);
  const main = play.toServer();
  const own = new LoggerService("own");
  const [call, reflected] = [play.client.call(main, "q1"), play.client.call(main, "q2", { "0": own })];
  const [promised, embargoed] = [call.capability(0), reflected.capability(0)];
  play.client.call(embargoed, "on its way");
  play.steps("server call:q1", "server call:q2");
  const served = [manual.next("q1"), manual.next("q2")];
  served[1]?.answer("a2", { "0": served[1].params.capabilities["0"] ?? assert.fail() });
  play.steps("client return:a2");
  const watches = [main, promised, embargoed].map(watch);
  assert.deepEqual([main.isPromise, promised.isPromise, embargoed.isPromise], [false, true, true]);
  const error = new CapnpError("disconnected", "cut");
  for (const vat of [play.client, play.server]) vat.connection.close(error);
  assert.deepEqual(
    watches.map(({ heard }) => heard),
    [
      ["settled", "broken: cut"],
      ["broken: cut", "settled"],
      ["broken: cut", "settled"],
    ],
  );
  assert.equal(main.problem(), error);
  served[0]?.fail(error);
  for (const vat of [play.client, play.server]) vat.sent.length = 0;
  play.end(manual, own);
});

test("a way into the peer's answer breaks with the connection as well", () => {
  const [manual, own] = [new ManualService("manual"), new ManualService("own")];
  const play = new Case(manual, own);
  const [main, back] = [play.toServer(), play.toClient()];
  // The client names a place in the server's answer; the server, which holds the answer, passes it on by a tail call.
  const call = play.client.call(main, "q1");
  const onward = play.client.call(main, "q2", { "0": call.capability(0) });
  play.steps("server call:q1", "server call:q2");
  const [first, second] = [manual.next("q1"), manual.next("q2")];
  const named = second.params.capability([0]);
  const { heard } = watch(named);
  first.passOn(back, second.params);
  assert.deepEqual([named.isPromise, ...heard], [false, "settled"]);
  const error = new CapnpError("disconnected", "cut");
  for (const vat of [play.client, play.server]) vat.connection.close(error);
  assert.deepEqual(heard, ["settled", "broken: cut"]);
  assert.equal(onward.outcome, "disconnected: cut");
  second.fail(error);
  named.release();
  for (const vat of [play.client, play.server]) vat.sent.length = 0;
  play.end(manual, own);
});

for (const end of ["an answer", "the end of the connection"]) {
  test(`a way into an answer of the peer's is a promise until ${end} says what is there`, () => {
    const [manual, own] = [new ManualService("manual"), new ManualService("own")];
    const logger = new LoggerService("logger");
    const play = new Case(manual, own);
    const [main, back] = [play.toServer(), play.toClient()];
    // The server answers with what the client will answer, and the client names that before it has heard of it.
    const q1 = play.client.call(main, "q1");
    play.client.call(main, "q2", { "0": q1.capability(0) });
    play.steps("server call:q1");
    manual.next("q1").answer("a1", { "0": play.server.call(back, "make").capability(0) });
    play.steps("server call:q2", "client call:make");
    const second = manual.next("q2");
    const named = second.params.capability([0]);
    const { heard } = watch(named);
    assert.deepEqual([named.isPromise, ...heard], [true]);
    const make = own.next("make");
    if (end === "an answer") {
      make.answer("made", { "0": logger });
      play.flush();
      assert.deepEqual([named.isPromise, ...heard], [false, "settled"]);
      second.answer("a2");
    } else {
      for (const vat of [play.client, play.server]) vat.connection.close(new CapnpError("disconnected", "cut"));
      assert.deepEqual([named.isPromise, ...heard], [false, "settled", "broken: cut"]);
      assert.deepEqual(watch(named).heard, ["broken: cut", "settled"]);
      for (const { params } of [second, make]) params.release();
      for (const vat of [play.client, play.server]) vat.sent.length = 0;
    }
    named.release();
    play.end(manual, own, logger);
  });
}

test("a promise is resolved once: what it was resolved to is named, and the second outcome is given back", () => {
  const [one, other] = [new LoggerService("one"), new LoggerService("other")];
  const promise = new LocalPromise();
  promise.resolve(one.addReference());
  assert.throws(() => promise.resolve(other.addReference()), {
    code: "invalid-argument",
    message: 'Cannot resolve a promise to "other": it is "one" already',
  });
  assert.throws(() => promise.break(new CapnpError("failed", "no")), {
    code: "invalid-argument",
    message: 'Cannot resolve a promise to "broken(no)": it is "one" already',
  });
  assert.equal(other.references, 1);
  promise.hook.release();
  assert.equal(one.references, 1);
});

test("a promise that is resolved to what depends on it is broken, and one that nobody holds gives its outcome back", () => {
  const [one, other, dropped] = [new LocalPromise(), new LocalPromise(), new LocalPromise()];
  one.resolve(other.hook.addReference());
  other.resolve(one.hook.addReference());
  assert.match(one.hook.problem()?.message ?? "", /itself/);
  for (const { hook } of [one, other, dropped]) hook.release();
  const logger = new LoggerService("logger");
  dropped.resolve(logger);
  assert.ok(logger.isReleased);
});
