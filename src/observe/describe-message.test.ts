/** Descriptions of messages, built with the classes that the generator makes of rpc.capnp. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createSeededEntropy } from "../../platform/memory/index.ts";
import { Random } from "../../platform/random.ts";
import { Directory } from "../../test/schema/example.capnp.ts";
import { type CapDescriptor, Message, type MessageTarget } from "../../test/support/adversary/rpc.capnp.ts";
import { FrameMutator } from "../../test/support/frame-mutator.ts";
import { CapnpError } from "../error.ts";
import { anyStruct } from "../index.ts";
import { initRoot, MessageBuilder, SlabAllocator } from "../message/index.ts";
import { DescribedCapability, describeMessage } from "./describe-message.ts";

const builder = new MessageBuilder(new SlabAllocator());

function frame(init: Message.Init): Uint8Array {
  builder.begin(Message.type.sizeHint(init));
  Message.type.write(initRoot(Message.type, builder), init);
  builder.finish();
  assert.equal(builder.regions.length, 0);
  return builder.bytes.slice(builder.frameStart, builder.frameEnd);
}

/** What is described, without the size. */
function described(init: Message.Init): object {
  const bytes = frame(init);
  const { bytes: size, ...rest } = describeMessage(bytes);
  assert.equal(size, bytes.length);
  return rest;
}

const exported: MessageTarget.Init = { importedCap: 3 };
const pipelined: MessageTarget.Init = {
  promisedAnswer: { questionId: 2, transform: [{ getPointerField: 1 }, { noop: null }, { getPointerField: 4 }] },
};

test("bootstrap, finish and release are described with their numbers and flags", () => {
  assert.deepEqual(described({ bootstrap: { questionId: 7 } }), { kind: "bootstrap", question: 7 });
  assert.deepEqual(described({ release: { id: 4, referenceCount: 3 } }), { kind: "release", id: 4, count: 3 });
  assert.deepEqual(described({ finish: { questionId: 9 } }), {
    kind: "finish",
    question: 9,
    releaseResultCaps: true,
    requireEarlyCancellationWorkaround: true,
  });
  const finish = { questionId: 9, releaseResultCaps: false, requireEarlyCancellationWorkaround: false };
  assert.deepEqual(described({ finish }), {
    kind: "finish",
    question: 9,
    releaseResultCaps: false,
    requireEarlyCancellationWorkaround: false,
  });
});

test("a call is described with its target, its method, its flags and its capabilities", () => {
  const capTable: CapDescriptor.Init[] = [
    { none: null },
    { senderHosted: 1 },
    { senderPromise: 2 },
    { receiverHosted: 3 },
    { receiverAnswer: { questionId: 5, transform: [{ getPointerField: 6 }] } },
    { thirdPartyHosted: { vineId: 8 } },
  ];
  const call = {
    questionId: 1,
    target: pipelined,
    interfaceId: 0xd1bcd70baa58cc99n,
    methodId: 2,
    params: { content: anyStruct(Directory.FailParams.type, { reason: "none" }), capTable },
    noPromisePipelining: true,
    onlyPromisePipeline: true,
    allowThirdPartyTailCall: true,
    sendResultsTo: { yourself: null },
  };
  const description = describeMessage(frame({ call }));
  assert.ok(description.kind === "call");
  const { params, ...rest } = description;
  assert.deepEqual(rest, {
    bytes: rest.bytes,
    kind: "call",
    question: 1,
    target: { kind: "promisedAnswer", question: 2, path: [1, 4] },
    interfaceId: 0xd1bcd70baa58cc99n,
    methodId: 2,
    sendResultsTo: "yourself",
    allowThirdPartyTailCall: true,
    noPromisePipelining: true,
    onlyPromisePipeline: true,
  });
  assert.equal(params.content.asStruct(Directory.FailParams.type).reason, "none");
  assert.deepEqual(params.capabilities, [
    { kind: "none" },
    { kind: "senderHosted", id: 1 },
    { kind: "senderPromise", id: 2 },
    { kind: "receiverHosted", id: 3 },
    { kind: "receiverAnswer", question: 5, path: [6] },
    { kind: "thirdPartyHosted", id: 8 },
  ]);
  const [, hosted] = params.content.message.capabilities;
  assert.ok(hosted instanceof DescribedCapability);
  assert.deepEqual(hosted.description, { kind: "senderHosted", id: 1 });
});

test("every outcome of a call is described", () => {
  const outcome = (init: object): unknown => {
    const description = describeMessage(frame({ return: { answerId: 6, ...init } }));
    assert.ok(description.kind === "return");
    assert.equal(description.question, 6);
    return description.outcome;
  };
  assert.deepEqual(outcome({ canceled: null }), { kind: "canceled" });
  assert.deepEqual(outcome({ resultsSentElsewhere: null }), { kind: "resultsSentElsewhere" });
  assert.deepEqual(outcome({ takeFromOtherQuestion: 11 }), { kind: "takeFromOtherQuestion", question: 11 });
  assert.deepEqual(outcome({ exception: { reason: "full", type: 1 } }), {
    kind: "exception",
    exception: { type: "overloaded", reason: "full" },
  });
  const description = describeMessage(
    frame({ return: { answerId: 1, releaseParamCaps: false, noFinishNeeded: true } }),
  );
  assert.ok(description.kind === "return" && description.outcome.kind === "results");
  assert.equal(description.releaseParamCaps, false);
  assert.equal(description.noFinishNeeded, true);
  assert.deepEqual(description.outcome.results.capabilities, []);
  assert.ok(description.outcome.results.content.isNull);
});

test("what promises turn out to be, and both ways of a Disembargo, are described", () => {
  assert.deepEqual(described({ resolve: { promiseId: 1, cap: { receiverHosted: 5 } } }), {
    kind: "resolve",
    promise: 1,
    resolution: { kind: "capability", capability: { kind: "receiverHosted", id: 5 } },
  });
  assert.deepEqual(described({ resolve: { promiseId: 1, exception: { reason: "gone", type: 2 } } }), {
    kind: "resolve",
    promise: 1,
    resolution: { kind: "exception", exception: { type: "disconnected", reason: "gone" } },
  });
  const disembargo = (context: object): object => described({ disembargo: { target: exported, context } });
  const target = { kind: "importedCap", id: 3 };
  assert.deepEqual(disembargo({ senderLoopback: 2 }), {
    kind: "disembargo",
    target,
    context: { kind: "senderLoopback", id: 2 },
  });
  assert.deepEqual(disembargo({ receiverLoopback: 2 }), {
    kind: "disembargo",
    target,
    context: { kind: "receiverLoopback", id: 2 },
  });
  assert.deepEqual(disembargo({ accept: null }), { kind: "disembargo", target, context: { kind: "accept" } });
  assert.deepEqual(disembargo({ provide: 4 }), { kind: "disembargo", target, context: { kind: "provide", id: 4 } });
});

test("messages of higher levels, aborts and echoes are described", () => {
  assert.deepEqual(described({ abort: { reason: "enough", type: 0 } }), {
    kind: "abort",
    exception: { type: "failed", reason: "enough" },
  });
  const details = [{ detailId: 3n, data: Uint8Array.of(1) }, { detailId: 4n }];
  assert.deepEqual(described({ abort: { reason: "enough", trace: "here", details } }), {
    kind: "abort",
    exception: { type: "failed", reason: "enough", trace: "here", details: new Map([[3n, Uint8Array.of(1)]]) },
  });
  assert.deepEqual(described({ provide: { questionId: 1, target: exported } }), {
    kind: "provide",
    question: 1,
    target: { kind: "importedCap", id: 3 },
  });
  assert.deepEqual(described({ accept: { questionId: 2 } }), { kind: "accept", question: 2 });
  const join = described({ join: { questionId: 3, target: exported } });
  assert.deepEqual(join, { kind: "join", question: 3, target: { kind: "importedCap", id: 3 } });
  const echo = describeMessage(
    frame({ unimplemented: anyStruct(Message.type, { release: { id: 2, referenceCount: 1 } }) }),
  );
  assert.ok(echo.kind === "unimplemented" && echo.message.kind === "release");
  assert.equal(echo.message.id, 2);
});

test("members of unions that are not known are described by their numbers", () => {
  const bytes = frame({ bootstrap: { questionId: 1 } });
  bytes[16] = 99;
  assert.deepEqual(describeMessage(bytes), { bytes: bytes.length, kind: "unknown", tag: 99 });
  const disembargo = frame({ disembargo: { target: exported, context: { senderLoopback: 2 } } });
  new DataView(disembargo.buffer).setUint16(8 + 24 + 4, 77, true);
  const description = describeMessage(disembargo);
  assert.ok(description.kind === "disembargo");
  assert.deepEqual(description.context, { kind: "unknown", tag: 77 });
});

test("bytes that make no sense are described as that, and never throw", () => {
  const kinds = (bytes: Uint8Array) => describeMessage(bytes).kind;
  assert.equal(kinds(new Uint8Array(0)), "undecodable");
  assert.equal(kinds(new Uint8Array(16)), "undecodable");
  const long = describeMessage(Uint8Array.of(0, 0, 0, 0, 9, 0, 0, 0));
  assert.ok(long.kind === "undecodable");
  assert.match(long.problem, /Frame of "8" bytes has a header that says "80"/);
  assert.throws(() => describeMessage(new Uint8Array(0), { nesting: 0 }), CapnpError);
});

test("a short frame does not make a long description", () => {
  const capTable = Array.from({ length: 4 }, () => ({ none: null }));
  const bytes = frame({ call: { params: { capTable } } });
  const view = new DataView(bytes.buffer);
  // The tag word of the table's list: elements of no size, as many as a tag can say.
  const tag = bytes.length - 4 * 16 - 8;
  assert.equal(view.getInt32(tag, true), 4 << 2, "the tag says four elements");
  view.setInt32(tag, 0x0fff_ffff << 2, true);
  view.setInt32(tag + 4, 0, true);
  assert.equal(describeMessage(bytes).kind, "undecodable");
});

test("frames that are damaged at random are described or undecodable", () => {
  const seed = 1;
  const random = new Random(createSeededEntropy(seed));
  const mutator = new FrameMutator(random);
  const params = {
    content: anyStruct(Directory.FailParams.type, { reason: "none" }),
    capTable: [{ senderHosted: 1 }, { receiverAnswer: { questionId: 5, transform: [{ getPointerField: 6 }] } }],
  };
  for (const init of [
    { call: { questionId: 1, target: pipelined, params } },
    { return: { answerId: 1, results: params } },
    { resolve: { promiseId: 1, cap: { senderPromise: 5 } } },
    { disembargo: { target: pipelined, context: { senderLoopback: 1 } } },
    { unimplemented: anyStruct(Message.type, { call: { questionId: 1, target: pipelined, params } }) },
    { abort: { reason: "enough" } },
  ]) {
    mutator.see(frame(init));
  }
  const kinds = new Map<string, number>();
  for (let round = 0; round < 50_000; round++) {
    const { kind } = describeMessage(mutator.next());
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  for (const kind of ["call", "return", "resolve", "disembargo", "unimplemented", "abort", "undecodable"]) {
    assert.ok((kinds.get(kind) ?? 0) > 100, `${kind} came up ${kinds.get(kind)} times, seed ${seed}`);
  }
});
