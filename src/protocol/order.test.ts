/** Ways of calls on one reference that are given up for shorter ones: nothing sent by the longer may be overtaken. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TestContent } from "../../test/support/protocol/content.ts";
import { play } from "../../test/support/protocol/fuzz.ts";
import type { Step } from "../../test/support/protocol/fuzz-world.ts";
import { ManualService } from "../../test/support/protocol/services.ts";
import { TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import { callHint } from "./hook.ts";
import { exportId, importId } from "./ids.ts";

/** Both vats have the other's service. */
const met: readonly Step[] = [...all("v0", "v1"), ...all("v1", "v0"), ...all("v0", "v1")];

/** A reference of v0 turns out to be in its own answer, and that to be in the answer to "make": an object of v0 in the end. */
const reflected: readonly Step[] = [
  ...met,
  ["serve", "v0", "object"],
  ["call", "v0", "v0-v1", "make", ["object"]],
  ["take", "v0", "make", 0, "made"],
  ["call", "v0", "v0-v1", "reflect", []],
  ["take", "v0", "reflect", 0, "reflected"],
  // Never answered: while it is on the way to what is made, that way stays as it is.
  ["call", "v0", "made", "held up", []],
  ["call", "v1", "v1-v0", "ask", []],
  ["take", "v1", "ask", 0, "asked"],
  ...all("v1", "v0"),
  ...all("v0", "v1"),
  ["answer", "v1", "reflect", ["asked"]],
  ["call", "v0", "reflected", "first", []],
  ...all("v1", "v0"), // reflected is what v0 has still to answer to "ask": Disembargo goes behind "first"
  ["answer", "v0", "ask", ["made"]],
  ["answer", "v1", "make", ["make.0"]],
  ...all("v1", "v0"), // made is the object: another Disembargo
  ["call", "v0", "reflected", "second", []],
  ...all("v0", "v1"), // first, which goes back to the answer to "ask", and both Disembargoes
  ["deliver", "v1", "v0"], // first, which goes round once more
  ["deliver", "v1", "v0"],
  ["deliver", "v1", "v0"], // the echo of the Disembargo behind first: second goes the same way
];

test("calls on a reference that turns out to be in an answer still to come go the way that the peer is told when it returns", () => {
  play(2, reflected);
});

test("calls that keep going round by the peer wait for those that have once there is a shorter way, and go it in their order", () => {
  play(2, [
    ...reflected,
    ...all("v1", "v0"), // made is the object, but calls are on the way there by its answer
    ["call", "v0", "reflected", "third", []],
    ["call", "v0", "reflected", "fourth", []],
    ["call", "v0", "reflected", "fifth", []],
  ]);
});

test("calls on a reference that turns out to be a promise of ours go the way that the peer is told when it resolves", () => {
  play(2, [
    ...met,
    ["serve", "v0", "object"],
    ["call", "v0", "v0-v1", "make", ["object"]],
    ["take", "v0", "make", 0, "made"],
    ["serve", "v0", "maker"],
    ["call", "v0", "maker", "promise", []],
    ["take", "v0", "promise", 0, "promised"],
    ["call", "v0", "v0-v1", "reflect", ["promised"]],
    ["take", "v0", "reflect", 0, "reflected"],
    ["call", "v0", "made", "held up", []],
    ...all("v0", "v1"),
    ["answer", "v1", "reflect", ["reflect.0"]],
    ["call", "v0", "reflected", "first", []],
    ...all("v1", "v0"),
    ["answer", "v0", "promise", ["made"]],
    ["answer", "v1", "make", ["make.0"]],
    ...all("v1", "v0"), // made is the object: Disembargo goes behind the Resolve of promised
    ["call", "v0", "reflected", "second", []],
    ...all("v0", "v1"),
    ["deliver", "v1", "v0"], // first, which goes round once more
    ["deliver", "v1", "v0"],
    ["deliver", "v1", "v0"],
  ]);
});

test("a call that is only pipelined on and given up is not overtaken either", () => {
  play(2, [
    ...reflected,
    ...all("v1", "v0"),
    ...all("v0", "v1"),
    ...all("v1", "v0"), // first and second have arrived
    ["answer", "v0", "held up", []],
    ["answer", "v0", "first", []],
    ["answer", "v0", "second", []],
    ...all("v0", "v1"),
    ["call", "v0", "reflected", "third", [], "onlyPromisePipeline"],
    ["give up", "v0", "third"],
    ...all("v1", "v0"), // all the others have returned
    ["call", "v0", "reflected", "fourth", []],
  ]);
});

test("a way is not shortened while one of the calls that go round is left, however many others have returned", () => {
  play(2, [
    ...reflected,
    ...all("v1", "v0"),
    ...all("v0", "v1"),
    ...all("v1", "v0"), // first and second have arrived
    ["answer", "v0", "first", []],
    ["answer", "v0", "second", []],
    ["deliver", "v0", "v1"],
    ["deliver", "v0", "v1"],
    ["call", "v0", "reflected", "third", []],
    ...all("v1", "v0"), // held up is still to be answered, and third is on its way
    ["call", "v0", "reflected", "fourth", []],
  ]);
});

test("calls that wait for those that go round fail when the connection ends, and so does what is called after", () => {
  const steps: readonly Step[] = [
    ...reflected,
    ...all("v1", "v0"),
    ["call", "v0", "reflected", "third", []],
    ["call", "v0", "reflected", "fourth", []],
  ];
  play(2, [...steps, ["disconnect", "v0", "v1"], ["call", "v0", "reflected", "fifth", []]]);
  play(2, [...steps, ["disconnect", "v1", "v0"], ["call", "v0", "reflected", "fifth", []]]);
});

test("calls on a way that leads round fail once its connection has ended", () => {
  play(2, [
    ...reflected,
    ...all("v1", "v0"),
    ["disconnect", "v0", "v1"],
    ["call", "v0", "reflected", "third", []],
    ["call", "v0", "reflected", "fourth", []],
  ]);
});

test("a Disembargo of the peer for a way whose calls wait is echoed when they have left", () => {
  play(2, [
    ...reflected,
    ["call", "v1", "v1-v0", "ask again", []],
    ["take", "v1", "ask again", 0, "asked again"],
    ["call", "v1", "asked again", "third", []],
    ...all("v1", "v0"),
    ["answer", "v0", "ask again", ["reflected"]],
    ["call", "v0", "reflected", "fourth", []],
    ["call", "v0", "reflected", "fifth", []],
    ...all("v0", "v1"), // v1 is told where "ask again" leads, and sends a Disembargo behind third
    ["call", "v1", "asked again", "sixth", []],
  ]);
});

test("calls made on an answer still to come are not overtaken by those on the promise in it, when that turns out to be our own object", () => {
  play(2, [
    ...met,
    ["serve", "v0", "object"],
    ["call", "v0", "v0-v1", "ask", ["object"]],
    ["take", "v0", "ask", 0, "asked"],
    ...all("v0", "v1"),
    ["serve", "v1", "maker"],
    ["call", "v1", "maker", "make", []],
    ["take", "v1", "make", 0, "made"],
    ["answer", "v1", "ask", ["made"]], // a promise
    ["answer", "v1", "make", ["ask.0"]], // which is v0's object
    ["call", "v0", "asked", "first", []],
    ...all("v1", "v0"), // both cross with first
    ["call", "v0", "asked", "second", []],
  ]);
});

test("calls on what the peer names as ours and we have told it is its own wait for those that go round by us", () => {
  play(2, [
    ...met,
    ["call", "v1", "v1-v0", "ask", []],
    ["take", "v1", "ask", 0, "asked"],
    ["call", "v0", "v0-v1", "reflect", []],
    ["take", "v0", "reflect", 0, "reflected"],
    ...all("v0", "v1"),
    ...all("v1", "v0"),
    ["answer", "v1", "reflect", ["asked"]],
    ["call", "v0", "reflected", "first", []], // to v1, and back, as v1 does not know yet what v0 answers
    ["answer", "v0", "ask", ["v0-v1"]],
    ...all("v1", "v0"),
    ["call", "v0", "reflected", "second", []],
  ]);
});

test("calls on another vat's capability that comes back do not overtake those that go round by the vat it comes from", () => {
  play(3, [
    ...met,
    ...all("v0", "v2"),
    ...all("v2", "v0"),
    ["call", "v0", "v0-v1", "reflect", ["v0-v2"]],
    ["take", "v0", "reflect", 0, "reflected"],
    ...all("v0", "v1"),
    ["answer", "v1", "reflect", ["reflect.0"]],
    ["call", "v0", "reflected", "first", []],
    ...all("v1", "v0"),
    ["call", "v0", "reflected", "second", []],
    ...all("v0", "v2"),
  ]);
});

test("the peer's calls on what it names as ours, which a third vat then names as the peer's, are not overtaken", () => {
  const service = new ManualService("service");
  const [near, far] = [new TestVat({ bootstrap: service }), new TestVat()];
  const [main, other] = [near.connection.bootstrap(), far.connection.bootstrap()];
  // A call that is only pipelined on, so that nobody has to say what is in its answer.
  const silent = new TestContent("silent");
  silent.hints = callHint.onlyPromisePipeline;
  const pending = other.call(silent, {
    results: () => assert.fail("it has results"),
    failed: () => {},
    tailCall: () => undefined,
    caller: undefined,
  });
  const untold = pending.pipeline([0]);
  const q1 = near.call(main, "q1", { "0": untold });
  const named = q1.capability(0);
  near.call(named, "ours");
  near.receive({ kind: "bootstrap", question: 0 });
  const asking = { text: "ask", descriptors: { "0": { kind: "senderHosted", id: exportId(7) } } } as const;
  near.receive({ kind: "call", question: 1, target: { capability: 1 }, content: asking });
  const ask = service.next("ask");
  const theirs = ask.params.capabilities["0"] ?? assert.fail();
  far.call(other, "give", { "0": theirs });
  ask.answer("answer", { "0": named });
  const calls = (question: number, text: string, target: { capability: number } | { question: number; path: [0] }) =>
    near.receive({ kind: "call", question, target, content: { text, descriptors: {} } });
  calls(2, "first", { question: 1, path: [0] });
  const returned = { text: "answer", descriptors: { "0": { kind: "receiverHosted", id: importId(0) } } } as const;
  near.receive({ kind: "return", question: 1, results: returned });
  far.receive({ kind: "return", question: 0x8000_0000, results: returned });
  near.receive({ kind: "disembargo-reply", target: { question: 1, path: [0] }, context: 0 });
  // First is still on its way round by the peer, to the export that it has returned.
  calls(3, "second", { question: 1, path: [0] });
  calls(4, "first", { capability: 0 });
  calls(5, "second", { capability: 0 });
  const arrived = near.sent.flatMap((message) => {
    if (message.kind !== "call" || !("capability" in message.target)) return [];
    return [message.content.text];
  });
  assert.deepEqual(arrived, ["first", "second"]);
  for (const vat of [near, far]) vat.connection.close(new CapnpError("disconnected", "over"));
  near.finishCalls();
  far.finishCalls();
  pending.release();
  for (const hook of [untold, main, other, service]) hook.release();
  near.checkEmpty();
  far.checkEmpty();
  assert.ok(service.isReleased);
});

/** All messages from one vat to another arrive, however many there are up to here. */
function all(from: string, to: string): Step[] {
  return Array.from({ length: 12 }, () => ["deliver", from, to]);
}
