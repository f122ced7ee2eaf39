/** Promises that depend on themselves: the cases of OCaml's capnp-rpc by their names, some of them also over the wire. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case, parameter, problemOf } from "../../../test/support/protocol/case.ts";
import { TestCall, TestContent } from "../../../test/support/protocol/content.ts";
import { EchoTestService, ManualService } from "../../../test/support/protocol/services.ts";
import { LocalPromise } from "../local-promise.ts";

const itself = "The capability was promised to be itself";

test("Cycle: promises that are resolved to each other, and a field that is resolved to itself, break", () => {
  const [one, other] = [new LocalPromise(), new LocalPromise()];
  one.resolve(other.hook.addReference());
  other.resolve(one.hook.addReference());
  const call = new TestCall(other.hook, "test");
  assert.equal(call.outcome, `failed: ${itself}`);
  call.finish();
  assert.equal(problemOf(one.hook), itself);
  one.hook.release();
  other.hook.release();

  const manual = new ManualService("manual");
  const first = new TestCall(manual, "q1");
  const field = first.capability(0);
  manual.next("q1").answer("a1", { "0": field });
  assert.equal(problemOf(field), itself);
  first.finish();
  assert.equal(manual.references, 1);
});

test("Cycle over the wire: results that promise a field to be itself break it, and calls on it fail", () => {
  const manual = new ManualService("manual");
  const play = new Case(manual);
  const { client } = play;
  const main = play.toServer();
  const promised = client.callForCapability(main, "q0");
  const waiting = client.call(promised, "on the promise");
  // The server is given the promise of its own results, and makes it come true with itself.
  client.call(main, "keep", { "0": promised });
  play.steps("server call:q0", "server call:on the promise", "server call:keep");
  const [served, keep] = [manual.next("q0"), manual.next("keep")];
  served.answer("a0", { "0": parameter(keep) });
  keep.answer("kept");
  play.flush();
  assert.equal(waiting.outcome, `failed: ${itself}`);
  assert.equal(client.call(promised, "later").outcome, `failed: ${itself}`);
  play.quiet();
  play.end(manual);
});

test("Cycle over the wire: two results that are promised to be each other break", () => {
  const manual = new ManualService("manual");
  const play = new Case(manual);
  const { client, server } = play;
  const main = play.toServer();
  const [one, other] = [client.callForCapability(main, "one"), client.callForCapability(main, "other")];
  const calls = [client.call(one, "on one"), client.call(other, "on other")];
  client.call(main, "keep", { "0": one, "1": other });
  play.flush();
  const [servedOne, servedOther, keep] = [manual.next("one"), manual.next("other"), manual.next("keep")];
  servedOne.answer("a1", { "0": parameter(keep, 1) });
  servedOther.answer("a2", { "0": parameter(keep, 0) });
  keep.answer("kept");
  play.flush();
  for (const call of calls) assert.equal(call.outcome, `failed: ${itself}`);
  assert.equal(server.connection.closed, undefined);
  play.end(manual);
});

test("Cycle 2: results that hold what a call pipelined on them brings break", () => {
  const manual = new ManualService("manual");
  const first = new TestCall(manual, "q1");
  const field = first.capability(0);
  const second = new TestCall(field, "q2");
  manual.next("q1").answer("a1", { "0": second.capability(0) });
  assert.equal(problemOf(field), itself);
  assert.equal(second.outcome, `failed: ${itself}`);
  for (const call of [first, second]) call.finish();
  assert.equal(manual.references, 1);
});

test("Cycle 2 over the wire: a call whose target is promised to be its own result fails", () => {
  const manual = new ManualService("manual");
  const play = new Case(manual);
  const { client, server } = play;
  const main = play.toServer();
  const second = client.call(client.callForCapability(main, "q0"), "on the promise");
  client.call(main, "keep", { "0": second.capability(0) });
  play.steps("server call:q0", "server call:on the promise", "server call:keep");
  const [served, keep] = [manual.next("q0"), manual.next("keep")];
  served.answer("a0", { "0": parameter(keep) });
  keep.answer("kept");
  play.flush();
  assert.equal(second.outcome, `failed: ${itself}`);
  assert.equal(server.connection.closed, undefined);
  play.end(manual);
});

test("Cycle 3: a field that is another field of the same results is no cycle", () => {
  const [manual, echo] = [new ManualService("manual"), new EchoTestService("echo")];
  const first = new TestCall(manual, "q1");
  const fields = [first.capability(0), first.capability(1)] as const;
  const early = new TestCall(fields[0], "early");
  manual.next("q1").answer("a1", { "0": fields[1], "1": echo });
  const late = new TestCall(fields[1], "late");
  assert.deepEqual([early.outcome, late.outcome], ["got:early", "got:late"]);
  assert.equal(fields[0].settled(), echo);
  for (const call of [first, early, late]) call.finish();
  assert.deepEqual([manual.references, echo.references], [1, 1]);
});

test("Cycle 4: results that refer to themselves release what is in them", () => {
  const [manual, echo] = [new ManualService("manual"), new EchoTestService("echo")];
  const first = new TestCall(manual, "q1");
  const field = first.capability(0);
  manual.next("q1").answer("a1", { "0": first.capability(1), "1": echo });
  echo.release();
  assert.ok(!echo.isReleased);
  assert.equal(field.settled(), echo);
  first.finish();
  assert.ok(echo.isReleased);
});

test("Cycle 5: a field that depends on its own results by way of two other calls breaks", () => {
  const manual = new ManualService("manual");
  const a = new TestCall(manual, "a");
  // What b brings depends on c's outcome, and that on what a brings.
  const c = new TestCall(a.capability(1), "c");
  const b = new TestCall(c.capability(0), "b");
  manual.next("a").answer("reply", { "0": b.capability(0), "1": b.capability(0) });
  assert.equal(problemOf(a.capability(0)), itself);
  for (const call of [b, c]) assert.equal(call.outcome, `failed: ${itself}`);
  for (const call of [a, b, c]) call.finish();
  assert.equal(manual.references, 1);
});

test("Cycle 6: a call whose answer is to be that of a call of what it brings fails", () => {
  const manual = new ManualService("manual");
  const call = new TestCall(manual, "a");
  const field = call.capability(0);
  manual.next("a").passOn(field, new TestContent("loop"));
  assert.match(call.outcome, /^failed: /);
  call.finish();
  assert.equal(manual.references, 1);
});
