import assert from "node:assert/strict";
import { test } from "node:test";
import { AnyPointerReader, readFlat } from "../message/index.ts";
import type { MessageDescription, OutcomeDescription, PayloadDescription } from "./message-description.ts";
import { messageText } from "./message-text.ts";

const content = new AnyPointerReader(readFlat(new Uint8Array(8)), 0, -1, 0);
const empty: PayloadDescription = { content, capabilities: [] };

type Body<Description> = Description extends unknown ? Omit<Description, "bytes"> : never;

/** What a message from ann to bob says. */
function text(body: Body<MessageDescription>): string {
  const message: MessageDescription = { bytes: 8, ...body };
  return messageText({ sender: "ann", receiver: "bob", time: 0, message, method: undefined });
}

const call: Body<MessageDescription & { kind: "call" }> = {
  kind: "call",
  question: 1,
  target: { kind: "importedCap", id: 2 },
  interfaceId: 0xd1bcd70baa58cc99n,
  methodId: 3,
  params: empty,
  sendResultsTo: "caller",
  allowThirdPartyTailCall: false,
  noPromisePipelining: false,
  onlyPromisePipeline: false,
};

test("what is called is named after the vat that has it, or the call whose answer it is in", () => {
  assert.equal(text(call), "call 1 on bob:2 @0xd1bcd70baa58cc99.3()");
  const target = (target: (typeof call)["target"]) => text({ ...call, target });
  assert.equal(target({ kind: "promisedAnswer", question: 4, path: [] }), "call 1 on answer 4 @0xd1bcd70baa58cc99.3()");
  assert.match(target({ kind: "promisedAnswer", question: 4, path: [1, 0] }), /^call 1 on answer 4 \[1, 0\] @/);
  assert.match(target({ kind: "unknown", tag: 9 }), /^call 1 on target of unknown kind 9 @/);
});

test("calls say when they are not of the ordinary kind", () => {
  assert.match(text({ ...call, sendResultsTo: "yourself" }), /, results to yourself$/);
  assert.match(text({ ...call, sendResultsTo: { kind: "unknown", tag: 8 } }), /, results of unknown kind 8$/);
  assert.equal(
    text({ ...call, question: 2 ** 31 + 3, onlyPromisePipeline: true }),
    "call ~3 on bob:2 @0xd1bcd70baa58cc99.3(), only to pipeline on",
  );
});

test("capabilities are named after the vat that has them", () => {
  const capabilities = (list: PayloadDescription["capabilities"]) =>
    text({ ...call, params: { content, capabilities: list } }).replace(/.*\(/, "(");
  assert.equal(capabilities([{ kind: "senderHosted", id: 1 }]), "(ann:1)");
  assert.equal(capabilities([{ kind: "senderPromise", id: 1 }]), "(promise ann:1)");
  assert.equal(capabilities([{ kind: "receiverHosted", id: 1 }, { kind: "none" }]), "(bob:1, nothing)");
  assert.equal(capabilities([{ kind: "receiverAnswer", question: 2, path: [3] }]), "(answer 2 [3])");
  assert.equal(capabilities([{ kind: "thirdPartyHosted", id: 7 }]), "(a third party's, or ann:7)");
  assert.equal(capabilities([{ kind: "unknown", tag: 9 }]), "(capability of unknown kind 9)");
});

test("every end of a call has its words", () => {
  const returned = (outcome: OutcomeDescription, noFinishNeeded = false) =>
    text({ kind: "return", question: 5, releaseParamCaps: false, noFinishNeeded, outcome });
  assert.equal(returned({ kind: "results", results: empty }), "return 5 ()");
  assert.equal(returned({ kind: "results", results: empty }, true), "return 5 (), final");
  assert.equal(
    returned({ kind: "exception", exception: { type: "overloaded", reason: "full" } }),
    'return 5 overloaded "full"',
  );
  assert.equal(
    returned({ kind: "exception", exception: { type: { kind: "unknown", tag: 4 }, reason: "" } }),
    'return 5 exception of unknown kind 4 ""',
  );
  assert.equal(returned({ kind: "canceled" }), "return 5 canceled");
  assert.equal(returned({ kind: "resultsSentElsewhere" }), "return 5 results sent elsewhere");
  assert.equal(returned({ kind: "takeFromOtherQuestion", question: 6 }), "return 5 take the results of ann's call 6");
  assert.equal(returned({ kind: "acceptFromThirdParty" }), "return 5 accept from a third party");
  assert.equal(returned({ kind: "unknown", tag: 9 }), "return 5 of unknown kind 9");
});

test("what promises become and what is given back is named after the vat that has it", () => {
  const resolve = (resolution: (MessageDescription & { kind: "resolve" })["resolution"]) =>
    text({ kind: "resolve", promise: 1, resolution });
  assert.equal(
    resolve({ kind: "capability", capability: { kind: "receiverHosted", id: 2 } }),
    "resolve ann:1 to bob:2",
  );
  assert.equal(
    resolve({ kind: "exception", exception: { type: "failed", reason: "lost" } }),
    'resolve ann:1 to failed "lost"',
  );
  assert.equal(resolve({ kind: "unknown", tag: 2 }), "resolve ann:1 to of unknown kind 2");
  assert.equal(text({ kind: "release", id: 3, count: 1 }), "release bob:3");
  assert.equal(text({ kind: "release", id: 3, count: 4 }), "release bob:3 4 times");
  const finish = { kind: "finish", question: 2, requireEarlyCancellationWorkaround: false } as const;
  assert.equal(text({ ...finish, releaseResultCaps: false }), "finish 2");
  assert.equal(text({ ...finish, releaseResultCaps: true }), "finish 2, releasing its results");
});

test("a Disembargo says which way it goes", () => {
  const target = { kind: "promisedAnswer", question: 1, path: [0] } as const;
  const disembargo = (context: (MessageDescription & { kind: "disembargo" })["context"]) =>
    text({ kind: "disembargo", target, context });
  assert.equal(disembargo({ kind: "senderLoopback", id: 0 }), "disembargo 0 by way of answer 1 [0]");
  assert.equal(disembargo({ kind: "receiverLoopback", id: 0 }), "disembargo 0 echoed, to answer 1 [0]");
  assert.equal(disembargo({ kind: "accept" }), "disembargo of an accept, by way of answer 1 [0]");
  assert.equal(disembargo({ kind: "provide", id: 3 }), "disembargo of provide 3, by way of answer 1 [0]");
  assert.equal(disembargo({ kind: "unknown", tag: 7 }), "disembargo of unknown kind 7, by way of answer 1 [0]");
});

test("the rest of the messages say what they are", () => {
  const target = { kind: "importedCap", id: 2 } as const;
  assert.equal(text({ kind: "bootstrap", question: 0 }), "bootstrap 0");
  assert.equal(text({ kind: "abort", exception: { type: "failed", reason: "a\nb" } }), 'abort failed "a\\nb"');
  const details = new Map([
    [0x1fn, new Uint8Array(3)],
    [2n, new Uint8Array(0)],
  ]);
  assert.equal(
    text({ kind: "abort", exception: { type: "failed", reason: "a", trace: "b", details } }),
    'abort failed "a", trace "b", details @0x1f (3 bytes), @0x2 (0 bytes)',
  );
  assert.equal(text({ kind: "provide", question: 1, target }), "provide 1 bob:2");
  assert.equal(text({ kind: "join", question: 1, target }), "join 1 bob:2");
  assert.equal(text({ kind: "accept", question: 1 }), "accept 1");
  assert.equal(text({ kind: "obsoleteSave" }), "obsoleteSave");
  assert.equal(text({ kind: "unknown", tag: 99 }), "message of unknown kind 99");
  assert.equal(text({ kind: "undecodable", problem: "bad" }), 'undecodable: "bad"');
  // What ann cannot do, bob has asked for.
  const release = { bytes: 8, kind: "release", id: 3, count: 1 } as const;
  assert.equal(text({ kind: "unimplemented", message: release }), "unimplemented: release ann:3");
});

test("long texts of a peer are cut", () => {
  const long = text({ kind: "abort", exception: { type: "failed", reason: "x".repeat(16_384) } });
  assert.equal(long, `abort failed "${"x".repeat(199)}…`);
});
