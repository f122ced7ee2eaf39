/** Promises that turn out to be themselves. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManualService } from "../../test/support/protocol/services.ts";
import { deliverAll, joinVats, settle } from "../../test/support/protocol/test-vat.ts";

test("results that promise a capability to be itself break it; calls on it fail instead of going round", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const first = client.call(main, "q0");
  const promised = first.capability(0);
  const call = client.call(promised, "on the promise");
  // The server is given the promise of its own results, and makes it come true with itself.
  client.call(main, "keep", { "0": promised });
  for (const name of ["call:q0", "call:on the promise", "call:keep"]) server.handles(name);
  const served = manual.next("q0");
  const keep = manual.next("keep");
  served.answer("a0", { "0": keep.params.capabilities["0"] ?? assert.fail() });
  keep.answer("kept");
  deliverAll(vats);
  assert.equal(call.outcome, "failed: The capability was promised to be itself");
  assert.equal(client.call(promised, "later").outcome, "failed: The capability was promised to be itself");
  deliverAll(vats);
  settle(vats, manual);
});

test("two promises that are promised to be each other break as well", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const [one, other] = [client.call(main, "one"), client.call(main, "other")];
  const calls = [client.call(one.capability(0), "on one"), client.call(other.capability(0), "on other")];
  client.call(main, "keep", { "0": one.capability(0), "1": other.capability(0) });
  deliverAll(vats);
  const [servedOne, servedOther, keep] = [manual.next("one"), manual.next("other"), manual.next("keep")];
  servedOne.answer("a1", { "0": keep.params.capabilities["1"] ?? assert.fail() });
  servedOther.answer("a2", { "0": keep.params.capabilities["0"] ?? assert.fail() });
  keep.answer("kept");
  deliverAll(vats);
  for (const call of calls) assert.equal(call.outcome, "failed: The capability was promised to be itself");
  assert.equal(server.connection.closed, undefined);
  settle(vats, manual);
});

test("a call whose target is promised to be its own result fails instead of waiting for itself", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const first = client.call(main, "q0");
  const second = client.call(first.capability(0), "on the promise");
  client.call(main, "keep", { "0": second.capability(0) });
  deliverAll(vats);
  const served = manual.next("q0");
  const keep = manual.next("keep");
  served.answer("a0", { "0": keep.params.capabilities["0"] ?? assert.fail() });
  keep.answer("kept");
  deliverAll(vats);
  assert.equal(second.outcome, "failed: The capability was promised to be itself");
  assert.equal(server.connection.closed, undefined);
  settle(vats, manual);
});
