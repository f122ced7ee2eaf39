/** The envelopes of rpc.capnp: what C++ writes is understood, and what is written C++ and capnp-es understand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Person } from "../../test/schema/example.capnp.ts";
import { openConnection, outcome } from "../../test/support/open-connection.ts";
import { rpcFrame } from "../../test/support/rpc-frame.ts";
import { decodeRpc, noDecoder, summarizeRpc } from "../../test/support/rpc-text.ts";
import { fromHex, toHex } from "../../test/support/test-flow.ts";
import { CapnpError } from "../error.ts";
import { Hook } from "../protocol/hook.ts";
import { OutgoingCall, OutgoingResults } from "./outgoing-payload.ts";

// What `capnp encode /usr/include/capnp/rpc.capnp Message` (1.0.1) makes of the text in the comment.

// (bootstrap = (questionId = 7))
const bootstrap = "000000000500000000000000010001000800000000000000000000000100010007000000000000000000000000000000";
// (call = (questionId = 3, target = (importedCap = 0), interfaceId = 0xd1bcd70baa58cc99, methodId = 1,
//   params = (capTable = [(senderHosted = 5), (none = void), (receiverHosted = 0), (receiverAnswer = (questionId = 7,
//   transform = [(noop = void), (getPointerField = 0)])), (senderPromise = 6), (thirdPartyHosted = (vineId = 8))])))
const call =
  "0000000021000000000000000100010002000000000000000000000003000300030000000100000099cc58aa0bd7bcd1000000000000000008000000010001000c000000000002000000000000000000000000000000000000000000000000000000000000000000010000006700000018000000010001000100000005000000000000000000000000000000000000000000000000000000030000000000000000000000000000000400000000000000100000000100010002000000060000000000000000000000050000000000000014000000010001000700000000000000010000001700000008000000010000000000000000000000010000000000000008000000000000000000000000000000";
// (call = (questionId = 3, target = (promisedAnswer = (questionId = 7, transform = [(noop = void)])),
//   interfaceId = 0xd1bcd70baa58cc99, methodId = 1, params = (capTable = [(senderHosted = 5),
//   (receiverAnswer = (questionId = 7))]))) with --segment-size=1: nine segments, far pointers everywhere
const callInSegments =
  "0800000001000000030000000700000003000000030000000300000003000000060000000300000002000000010000000000000001000100020000000000000002000000020000000000000003000300030000000100000099cc58aa0bd7bcd10000000000000000020000000300000002000000060000000000000000000000000000000100010000000000010000000200000004000000000000000100010007000000000000000200000005000000010000000f00000004000000010000000000000000000000000000000000020000000000000000000200000007000000010000002700000008000000010001000100000005000000000000000000000004000000000000000200000008000000000000000100010007000000000000000000000000000000";
// (call = (questionId = 4, target = (importedCap = 0), interfaceId = 1, methodId = 2))
const callWithoutParams =
  "000000000b00000000000000010001000200000000000000000000000300030004000000020000000100000000000000000000000000000008000000010001000000000000000000000000000000000000000000000000000000000000000000";
// (return = (answerId = 0, releaseParamCaps = false, exception = (reason = "no luck", type = overloaded)))
const returnException =
  "000000000a0000000000000001000100030000000000000000000000020001000000000001000100000000000000000000000000010002000000000001000000050000004200000000000000000000006e6f206c75636b00";
// (return = (answerId = 0, canceled = void))
const returnCanceled =
  "0000000006000000000000000100010003000000000000000000000002000100000000000000020000000000000000000000000000000000";
// (finish = (questionId = 7, releaseResultCaps = false))
const finish = "00000000040000000000000001000100040000000000000000000000010000000700000001000000";
// (release = (id = 0, referenceCount = 1))
const release = "00000000040000000000000001000100060000000000000000000000010000000000000001000000";
// (disembargo = (target = (promisedAnswer = (questionId = 7)), context = (senderLoopback = 9)))
const disembargo =
  "000000000900000000000000010001000d000000000000000000000001000100090000000000000000000000010001000000000001000000000000000100010007000000000000000000000000000000";
// (abort = (reason = "enough", type = disconnected))
const abort =
  "00000000070000000000000001000100010000000000000000000000010002000000000002000000050000003a0000000000000000000000656e6f7567680000";
// (unimplemented = (resolve = (promiseId = 5, cap = (senderHosted = 0))))
const unimplementedResolve =
  "0000000009000000000000000100010000000000000000000000000001000100050000000000000000000000010001000500000000000000000000000100010001000000000000000000000000000000";
// (unimplemented = (bootstrap = (questionId = 0)))
const unimplementedBootstrap =
  "00000000070000000000000001000100000000000000000000000000010001000800000000000000000000000100010000000000000000000000000000000000";
// (resolve = (promiseId = 6, cap = (senderHosted = 9)))
const resolve =
  "00000000070000000000000001000100050000000000000000000000010001000600000000000000000000000100010001000000090000000000000000000000";
// (provide = (questionId = 8, target = (importedCap = 0)))
const provide =
  "000000000800000000000000010001000a00000000000000000000000100020008000000000000000400000001000100000000000000000000000000000000000000000000000000";
// (call = (questionId = 3, target = (importedCap = 0), sendResultsTo = (yourself = void),
//   params = (capTable = [(senderHosted = 5)])))
const callToYourself =
  "000000001000000000000000010001000200000000000000000000000300030003000000000001000000000000000000000000000000000008000000010001000c0000000000020000000000000000000000000000000000000000000000000000000000000000000100000017000000040000000100010001000000050000000000000000000000";
/** The same with sendResultsTo.thirdParty, which needs a third party that we can reach. */
const callToThirdParty = callToYourself.replace("0300000000000100", "0300000000000200");

test("Bootstrap and Call of C++ are read to the last field", () => {
  const { recorder, connection, receive, sent, close } = openConnection();
  receive(bootstrap, call);
  assert.deepEqual(sent(), ["return 7 false results caps 1"]);
  const [{ payload } = assert.fail()] = recorder.calls;
  assert.deepEqual(
    [payload.interfaceLow >>> 0, payload.interfaceHigh >>> 0, payload.methodId],
    [0xaa58cc99, 0xd1bcd70b, 1],
  );
  assert.deepEqual(payload.capabilities.map(String), [
    "import 5",
    "undefined",
    "recorder",
    "broken(No capability at [0] of a bootstrap answer)",
    "promise(import 6)",
    "import 8",
  ]);
  assert.equal(connection.stats().imports, 3);
  payload.release();
  assert.deepEqual(sent(), ["release 5 1", "release 6 1", "release 8 1"]);
  close();
});

test("a message of nine segments, with a far pointer for each pointer, is read alike", () => {
  const { recorder, connection, receive, close } = openConnection();
  receive(bootstrap, callInSegments);
  const [{ payload } = assert.fail()] = recorder.calls;
  assert.deepEqual([payload.interfaceHigh >>> 0, payload.methodId], [0xd1bcd70b, 1]);
  assert.deepEqual(payload.capabilities.map(String), ["import 5", "recorder"]);
  assert.equal(connection.stats().answers, 2);
  close();
});

test("exceptions and cancellations of C++ fail the call, with code and reason", () => {
  for (const [message, expected] of [
    [returnException, "overloaded: no luck"],
    [returnCanceled, "failed: The peer cancelled a call that nobody asked it to cancel"],
    [unimplementedBootstrap, "unimplemented: The peer does not implement this kind of call"],
  ] as const) {
    const { connection, receive, sent, close } = openConnection();
    const main = connection.bootstrap();
    receive(message);
    const { seen, receiver } = outcome();
    main.call(new OutgoingCall(1, 2, 3, 8), receiver).release();
    assert.deepEqual(seen, [expected]);
    main.release();
    assert.equal(sent()[0], "bootstrap 0");
    close();
  }
});

test("Finish, Release and Disembargo of C++ do what they say", () => {
  const { recorder, connection, receive, sent, close } = openConnection();
  receive(bootstrap, finish, release);
  assert.equal(connection.stats().exports, 0);
  receive(bootstrap);
  sent();
  receive(disembargo);
  assert.deepEqual(sent(), ["abort failed Disembargo on recorder, which does not point back to its sender"]);
  assert.equal(recorder.calls.length, 0);
  close();
});

test("Abort of C++ ends the connection, and its reason is in every error", () => {
  const { flow, connection, closed, receive, sent, close } = openConnection();
  const main = connection.bootstrap();
  const { seen, receiver } = outcome();
  main.call(new OutgoingCall(1, 2, 3, 8), receiver);
  receive(abort);
  assert.deepEqual(seen, ['disconnected: The connection to "test" was aborted: enough']);
  assert.ok(flow.isEnded);
  assert.deepEqual(sent(), ["bootstrap 0", "call 1 answer 0[] 200000001.3 caps 0"]);
  main.release();
  close();
  assert.equal(closed[0]?.message, "enough");
});

test("messages that are not understood are echoed, with capabilities left out, and the connection goes on", () => {
  const { flow, recorder, connection, receive, close } = openConnection();
  receive(bootstrap);
  flow.frames();
  receive(provide, callToThirdParty);
  const echoes = flow.frames();
  assert.deepEqual(echoes.map(summarizeRpc), ["unimplemented 10", "unimplemented 2"]);
  if (noDecoder() === false) {
    assert.deepEqual(echoes.map(decodeRpc), [
      "(unimplemented = (provide = (questionId = 8, target = (importedCap = 0))))",
      "(unimplemented = (call = (questionId = 3, target = (importedCap = 0), interfaceId = 0, methodId = 0, " +
        "params = (capTable = [(senderHosted = 5)]), sendResultsTo = (thirdParty = <opaque pointer>))))",
    ]);
  }
  assert.equal(connection.stats().imports, 0);
  assert.equal(recorder.calls.length, 0);
  close();
});

test("a Resolve for a promise that was released gives its capability back", () => {
  const { flow, connection, receive, close } = openConnection();
  receive(resolve);
  assert.deepEqual(flow.frames().map(summarizeRpc), ["release 9 1"]);
  assert.equal(connection.stats().imports, 0);
  close();
});

test("an unknown call whose content has capabilities is echoed as well", () => {
  const { flow, receive, connection, close } = openConnection();
  receive(bootstrap);
  // A call that we make ourselves, made over into one with sendResultsTo.thirdParty.
  const other = openConnection();
  const main = other.connection.bootstrap();
  const request = new OutgoingCall(1, 2, 3, 64);
  request.setCapability(main.addReference());
  main.call(request, outcome().receiver).release();
  const [, frame = assert.fail()] = other.flow.frames();
  new DataView(frame.buffer).setUint16(8 + 24 + 6, 2, true);
  flow.frames();
  receive(toHex(frame));
  assert.deepEqual(flow.frames().map(summarizeRpc), ["unimplemented 2"]);
  assert.equal(connection.stats().answers, 1);
  main.release();
  other.close();
  close();
});

test("a message that would be echoed larger than it is ends the connection instead", () => {
  const { flow, closed, receive, close } = openConnection();
  // Message 63, whose body is a struct of 64 pointers that all lead to the same 512 bytes.
  const words = 1 + 2 + 64 + 64;
  const frame = new DataView(new ArrayBuffer(8 + 8 * words));
  frame.setUint32(4, words, true);
  frame.setUint32(8 + 4, 1 | (1 << 16), true);
  frame.setUint32(16, 63, true);
  frame.setUint32(28, 64 << 16, true);
  for (let index = 0; index < 64; index++) {
    frame.setInt32(32 + 8 * index, ((63 - index) << 2) | 1, true);
    frame.setUint32(36 + 8 * index, (512 << 3) | 2, true);
  }
  receive(toHex(new Uint8Array(frame.buffer)));
  assert.ok(flow.isEnded);
  assert.match(flow.frames().map(summarizeRpc).join(), /^abort failed Message makes its reader traverse more/);
  close();
  assert.equal(closed[0]?.code, "limit-exceeded");
});

test("a capability table whose elements take no room is refused, not filled with millions of nothings", () => {
  const { flow, receive, close } = openConnection();
  receive(bootstrap);
  flow.frames();
  const bytes = fromHex(call);
  const view = new DataView(bytes.buffer);
  // The pointer to the capability table: a list of void, as long as the traversal limit lets it be.
  view.setUint32(8 + 96, 1, true);
  view.setUint32(8 + 100, ((24 * 8192 - 64) << 3) >>> 0, true);
  receive(toHex(bytes));
  assert.match(
    flow.frames().map(summarizeRpc).join(),
    /^abort failed Capability table has "196544" elements of "0" bytes/,
  );
  close();
});

test("kinds that are not known end the connection, with the number, where they cannot be echoed", () => {
  /** Puts kind 9 at `offset`, in bytes. */
  const withKind = (hex: string, offset: number) => {
    const bytes = fromHex(hex);
    new DataView(bytes.buffer).setUint16(offset, 9, true);
    return toHex(bytes);
  };
  for (const [message, reason] of [
    [withKind(resolve, 36), 'Resolve of unknown kind "9"'],
    [withKind(disembargo, 36), 'Disembargo of unknown kind "9"'],
    [withKind(disembargo, 52), 'Disembargo of a target of unknown kind "9"'],
    [withKind(call, 152), 'Capability descriptor of unknown kind "9"'],
  ] as const) {
    const { closed, receive, sent, close } = openConnection();
    receive(bootstrap);
    sent();
    receive(message);
    assert.equal(sent().at(-1), `abort failed ${reason}`);
    close();
    assert.equal(closed[0]?.message, reason);
  }
});

test("null pointers anywhere in an envelope read as defaults, or end the connection with a reason; nothing else", () => {
  for (const [name, hex] of Object.entries({
    bootstrap,
    call,
    callInSegments,
    returnException,
    returnCanceled,
    finish,
    release,
    disembargo,
    abort,
    unimplementedBootstrap,
    resolve,
    provide,
    callToYourself,
  })) {
    const original = fromHex(hex);
    for (let at = 8; at < original.length; at += 8) {
      const { flow, connection, receive, close } = openConnection();
      const main = connection.bootstrap();
      receive(bootstrap);
      flow.frames();
      const bytes = original.slice();
      bytes.fill(0, at, at + 8);
      assert.doesNotThrow(() => receive(toHex(bytes)), `${name} with word ${at / 8} null`);
      if (flow.isEnded && name !== "abort") {
        assert.match(flow.frames().map(summarizeRpc).join(), /abort [a-z]+ ./, `${name} with word ${at / 8} null`);
      }
      main.release();
      close();
    }
  }
});

test("a path to pipeline through has as many steps as messages may nest", () => {
  for (const [steps, step, nesting, reason] of [
    [64, { getPointerField: 0 }, undefined, undefined],
    [65, { getPointerField: 0 }, undefined, 'abort failed Pipelining through "65" fields: the limit nesting is 64'],
    [65, { noop: null }, undefined, 'abort failed Pipelining through "65" fields: the limit nesting is 64'],
    [65, { noop: null }, 65, undefined],
    [3, { noop: null }, 2, 'abort failed Pipelining through "3" fields: the limit nesting is 2'],
  ] as const) {
    const transform = new Array(steps).fill(step);
    const { flow, receive, sent, close } = openConnection(nesting === undefined ? {} : { nesting });
    receive(bootstrap);
    sent();
    flow.sink.data(rpcFrame({ call: { questionId: 9, target: { promisedAnswer: { questionId: 8, transform } } } }));
    const [answer = assert.fail()] = sent();
    if (reason === undefined) assert.match(answer, /^return 9 /);
    else assert.equal(answer, reason);
    close();
  }
});

test("a peer that does not know Resolve gives back what it names, be it known or a promise", () => {
  for (const [kind, left] of [
    ["01", 0],
    ["02", 0],
    ["03", 1],
  ] as const) {
    const { connection, receive, sent, close } = openConnection();
    receive(bootstrap);
    assert.equal(connection.stats().exports, 1);
    sent();
    receive(unimplementedResolve.replace(/01(?=0{30}$)/, kind));
    assert.deepEqual(sent(), []);
    assert.equal(connection.stats().exports, left);
    close();
  }
});

test("a call without any content can be forwarded", () => {
  const { flow, recorder, receive, close } = openConnection();
  receive(bootstrap, callWithoutParams);
  const next = openConnection();
  const target = next.connection.bootstrap();
  const [{ payload } = assert.fail()] = recorder.calls;
  const { receiver, seen } = outcome();
  target.call(payload, receiver).release();
  assert.deepEqual(seen, []);
  assert.deepEqual(next.sent(), ["bootstrap 0", "call 1 answer 0[] 1.2 caps 0", "finish 1 true"]);
  target.release();
  next.close();
  flow.frames();
  close();
});

/** One of each kind of message that we send. */
function oneOfEach(): Uint8Array[] {
  const { flow, recorder, connection, receive } = openConnection();
  const main = connection.bootstrap();
  const { receiver } = outcome();
  const request = new OutgoingCall(0xaa58cc99, 0xd1bcd70b, 513, 64);
  request.setCapability(recorder.addReference());
  const pending = main.call(request, receiver);
  const promised = pending.pipeline([2, 0]);
  const second = new OutgoingCall(1, 0, 0, 64);
  second.setCapability(promised.addReference());
  const pendingSecond = promised.call(second, receiver);
  pendingSecond.release();
  receive(bootstrap, call);
  const [{ payload, receiver: answer } = assert.fail()] = recorder.calls;
  const results = new OutgoingResults(64);
  results.setCapability(main.addReference());
  answer.results(results);
  payload.release();
  receive(call.replace("03000000010000", "04000000010000"));
  recorder.calls[1]?.receiver.failed(new CapnpError("invalid-argument", "bad"));
  receive(call.replace("03000000010000", "05000000010000"));
  recorder.calls[2]?.receiver.results(new OutgoingResults(0));
  receive(call.replace("03000000010000", "06000000010000"));
  receive(finish.replace("07000000", "06000000"));
  connection.abort(new CapnpError("overloaded", "too much"));
  pending.release();
  return flow.frames();
}

test("every kind of message that is sent reads alike in capnp-es", () => {
  assert.deepEqual(oneOfEach().map(summarizeRpc), [
    "bootstrap 0",
    "call 1 answer 0[] d1bcd70baa58cc99.513 caps 1",
    "call 2 answer 1[2,0] 1.0 caps 1",
    "finish 2 true",
    "return 7 false results caps 1",
    "return 3 false results caps 1",
    "release 5 1",
    "release 6 1",
    "release 8 1",
    "return 4 false failed bad",
    "return 5 false results caps 0",
    "return 6 false canceled",
    "abort overloaded too much",
  ]);
});

test("every kind of message that is sent reads alike in C++", { skip: noDecoder() }, () => {
  assert.deepEqual(oneOfEach().map(decodeRpc), [
    "(bootstrap = (questionId = 0))",
    "(call = (questionId = 1, target = (promisedAnswer = (questionId = 0)), interfaceId = 15113190894651100313, " +
      "methodId = 513, params = (content = <opaque pointer>, capTable = [(senderHosted = 0)]), sendResultsTo = (caller = void)))",
    "(call = (questionId = 2, target = (promisedAnswer = (questionId = 1, transform = [(getPointerField = 2), " +
      "(getPointerField = 0)])), interfaceId = 1, methodId = 0, params = (content = <opaque pointer>, capTable = " +
      "[(receiverAnswer = (questionId = 1, transform = [(getPointerField = 2), (getPointerField = 0)]))]), " +
      "sendResultsTo = (caller = void)))",
    "(finish = (questionId = 2, releaseResultCaps = true))",
    "(return = (answerId = 7, releaseParamCaps = false, results = (content = <opaque pointer>, capTable = [(senderHosted = 0)])))",
    "(return = (answerId = 3, releaseParamCaps = false, results = (content = <opaque pointer>, " +
      "capTable = [(receiverAnswer = (questionId = 0))])))",
    "(release = (id = 5, referenceCount = 1))",
    "(release = (id = 6, referenceCount = 1))",
    "(release = (id = 8, referenceCount = 1))",
    '(return = (answerId = 4, releaseParamCaps = false, exception = (reason = "bad", type = failed)))',
    "(return = (answerId = 5, releaseParamCaps = false, results = ()))",
    "(return = (answerId = 6, releaseParamCaps = false, canceled = void))",
    '(abort = (reason = "too much", type = overloaded))',
  ]);
});

test("a call whose results we are to hold is answered so, and a Return may point at them", () => {
  const { flow, recorder, receive, close } = openConnection();
  receive(bootstrap);
  flow.frames();
  receive(callToYourself);
  const [call] = recorder.calls;
  assert.ok(call !== undefined);
  call.receiver.failed(new CapnpError("failed", "held back"));
  const frames = flow.frames();
  if (noDecoder() === false) {
    assert.deepEqual(frames.map(decodeRpc), [
      "(return = (answerId = 3, releaseParamCaps = false, resultsSentElsewhere = void))",
    ]);
  }
  close();
});

test("results that cannot be copied fail the call that is to take them, and cost no connection", () => {
  for (const isThere of [true, false]) {
    const { connection, recorder, closed, receive, sent, close } = openConnection();
    receive(bootstrap, callToYourself);
    const [{ payload, receiver } = assert.fail()] = recorder.calls;
    const [callback] = payload.capabilities;
    assert.ok(callback instanceof Hook);
    const { seen, receiver: taker } = outcome();
    const pending = callback.call(new OutgoingCall(1, 2, 3, 8), taker);
    const answer = () => {
      const results = new OutgoingResults(8);
      let person = results.init(Person.type);
      for (let depth = 0; depth < 100; depth++) person = person.initFriend();
      receiver.results(results);
    };
    if (isThere) answer();
    receive(toHex(rpcFrame({ return: { answerId: 0, takeFromOtherQuestion: 3 } })));
    if (!isThere) answer();
    assert.deepEqual([seen.length, closed], [1, []]);
    assert.match(seen[0] ?? "", /^limit-exceeded: .*nest/);
    assert.ok(sent().includes("finish 0 false"));
    connection.check();
    pending.release();
    payload.release();
    close();
  }
});
