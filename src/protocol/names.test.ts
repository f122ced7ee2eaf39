/** How messages name capabilities that are another peer's, or broken. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TestContent } from "../../test/support/protocol/content.ts";
import { ManualService } from "../../test/support/protocol/services.ts";
import { deliverAll, joinVats, settle, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import { BrokenHook } from "./broken-hook.ts";
import { callHint } from "./hook.ts";
import { exportId } from "./ids.ts";

const over = new CapnpError("disconnected", "over");

test("what another peer has promised is sent on as a promise, and resolved when that peer has said what it is", () => {
  const [near, far] = [new TestVat(), new TestVat()];
  const [main, promised] = [near.connection.bootstrap(), far.connection.bootstrap()];
  near.sends("bootstrap");
  near.call(main, "q", { "0": promised });
  const sent = near.sends("call:q");
  assert.deepEqual(sent.kind === "call" && sent.content.descriptors, { "0": { kind: "senderPromise", id: 0 } });
  const results = { text: "(boot)", descriptors: { "": { kind: "senderHosted", id: exportId(5) } } } as const;
  assert.equal(near.connection.dump().exports[0]?.state, "promise");
  far.receive({ kind: "return", question: 0, results });
  assert.equal(near.connection.dump().exports[0]?.state, "settled");
  assert.deepEqual(near.sends("resolve"), {
    kind: "resolve",
    promise: 0,
    resolution: { kind: "senderHosted", id: 1 },
  });
  end(near, far, [main, promised]);
});

test("a capability that is known to be broken goes as a promise, and its error behind the message, each time", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const broken = new BrokenHook(new CapnpError("overloaded", "no more of these"));
  const q1 = client.call(main, "q1", { "0": broken, "1": broken });
  assert.deepEqual(
    client.sent.map(({ kind }) => kind),
    ["call", "resolve", "resolve"],
  );
  // A promise is resolved once: it has an id for each.
  const [sent] = client.sent;
  assert.deepEqual(sent?.kind === "call" && sent.content.descriptors, {
    "0": { kind: "senderPromise", id: 0 },
    "1": { kind: "senderPromise", id: 1 },
  });
  client.call(main, "q2");
  assert.equal(client.sent.length, 4, "its error has been said");
  for (const name of ["call:q1", "resolve", "resolve", "call:q2"]) server.handles(name);
  const asked = manual.next("q1");
  for (const place of ["0", "1"]) {
    assert.equal(asked.params.capabilities[place]?.problem()?.message, "no more of these");
  }
  asked.answer("a1", { "0": broken });
  manual.next("q2").answer("a2");
  deliverAll(vats);
  const found = q1.capability(0);
  assert.equal(client.call(found, "on it").outcome, "overloaded: no more of these");
  broken.release();
  settle(vats, manual);
});

test("the error of a broken capability goes behind a call on an answer as well", () => {
  const client = new TestVat();
  const main = client.connection.bootstrap();
  const broken = new BrokenHook(new CapnpError("failed", "broken"));
  client.sends("bootstrap");
  client.call(main, "q1", { "0": broken });
  client.sends("call:q1");
  assert.deepEqual(client.sends("resolve"), { kind: "resolve", promise: 0, resolution: broken.error });
  client.connection.close(over);
  client.finishCalls();
  for (const hook of [main, broken]) hook.release();
});

test("nothing is said of a broken capability in a message that could not be sent, now or later", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const broken = new BrokenHook(new CapnpError("failed", "broken"));
  client.failure = new CapnpError("failed", "does not fit");
  assert.equal(client.call(main, "q1", { "0": broken }).outcome, "failed: does not fit");
  client.call(main, "q2", { "0": broken });
  assert.deepEqual(
    client.sent.map(({ kind }) => kind),
    ["call", "resolve"],
  );
  server.handles("call:q2");
  server.failure = new CapnpError("failed", "does not fit either");
  manual.next("q2").answer("a2", { "0": broken });
  server.handles("resolve");
  client.handles("release");
  client.handles("return:(does not fit either)");
  client.call(main, "q3");
  server.handles("finish");
  server.handles("call:q3");
  manual.next("q3").answer("a3", { "0": broken });
  assert.deepEqual(
    server.sent.map(({ kind }) => kind),
    ["return", "resolve"],
  );
  broken.release();
  settle(vats, manual);
});

test("a main capability that is broken is one whose calls fail with its error", () => {
  const broken = new BrokenHook(new CapnpError("failed", "not today"));
  const server = new TestVat({ bootstrap: broken });
  server.receive({ kind: "bootstrap", question: 0 });
  server.sends("return:(boot)");
  assert.deepEqual(server.sends("resolve"), { kind: "resolve", promise: 0, resolution: broken.error });
  server.receive({ kind: "finish", question: 0, releaseResultCaps: true });
  server.checkEmpty();
  broken.release();
});

test("a Disembargo of what is in another peer's answer is a violation: it does not point back", () => {
  const [near, far] = [new TestVat(), new TestVat()];
  const [main, other] = [near.connection.bootstrap(), far.connection.bootstrap()];
  const silent = new TestContent("silent");
  silent.hints = callHint.onlyPromisePipeline;
  const pending = other.call(silent, {
    results: () => assert.fail("it has results"),
    failed: () => {},
    tailCall: () => undefined,
    caller: undefined,
  });
  const untold = pending.pipeline([0]);
  near.call(main, "q1", { "0": untold });
  assert.deepEqual(near.connection.dump().exports, [
    { id: 0, state: "settled", target: "answer to 2147483648 [0]", sent: 1 },
  ]);
  near.receive({ kind: "disembargo", target: { capability: 0 }, context: 0 });
  assert.match(near.connection.closed?.message ?? "", /^Disembargo on .*, which does not point back to its sender$/);
  pending.release();
  end(near, far, [main, other, untold]);
});

function end(near: TestVat, far: TestVat, hooks: readonly { release(): void }[]): void {
  for (const vat of [near, far]) vat.connection.close(over);
  near.finishCalls();
  far.finishCalls();
  for (const hook of hooks) hook.release();
  near.checkEmpty();
  far.checkEmpty();
}
