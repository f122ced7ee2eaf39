/** What a peer says that knows third parties (rpc.capnp, levels 3 and 4): vines are used, the rest is left to it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openConnection, outcome } from "../../test/support/open-connection.ts";
import { decodeRpc, noDecoder, summarizeRpc } from "../../test/support/rpc-text.ts";
import { fromHex, toHex } from "../../test/support/test-flow.ts";
import { Hook } from "../protocol/hook.ts";
import { OutgoingCall } from "./outgoing-payload.ts";

// What `capnp encode /usr/include/capnp/rpc.capnp Message` (1.0.1) makes of the text in the comment.

// (bootstrap = (questionId = 7))
const bootstrap = "000000000500000000000000010001000800000000000000000000000100010007000000000000000000000000000000";
// (call = (questionId = 3, target = (importedCap = 0), interfaceId = 1, methodId = 2,
//   params = (capTable = [(thirdPartyHosted = (vineId = 8)), (thirdPartyHosted = (vineId = 8))])))
const callWithVines =
  "000000001600000000000000010001000200000000000000000000000300030003000000020000000100000000000000000000000000000008000000010001000c0000000000020000000000000000000000000000000000000000000000000000000000000000000100000027000000080000000100010005000000000000000800000001000100050000000000000008000000010001000800000000000000000000000000000008000000000000000000000000000000";
// (call = (questionId = 3, target = (importedCap = 0), interfaceId = 1, methodId = 2,
//   params = (capTable = [(senderPromise = 6)])))
const callWithPromise =
  "000000001000000000000000010001000200000000000000000000000300030003000000020000000100000000000000000000000000000008000000010001000c0000000000020000000000000000000000000000000000000000000000000000000000000000000100000017000000040000000100010002000000060000000000000000000000";
// (resolve = (promiseId = 6, cap = (thirdPartyHosted = (vineId = 9))))
const resolveToVine =
  "0000000009000000000000000100010005000000000000000000000001000100060000000000000000000000010001000500000000000000000000000100010009000000000000000000000000000000";
// (provide = (questionId = 8, target = (importedCap = 0)))
const provide =
  "000000000800000000000000010001000a00000000000000000000000100020008000000000000000400000001000100000000000000000000000000000000000000000000000000";
// (accept = (questionId = 8, embargo = true))
const accept = "000000000500000000000000010001000b00000000000000000000000100010008000000010000000000000000000000";
// (join = (questionId = 8, target = (importedCap = 0)))
const join =
  "000000000800000000000000010001000c00000000000000000000000100020008000000000000000400000001000100000000000000000000000000000000000000000000000000";
// (disembargo = (target = (importedCap = 0), context = (accept = void)))
const disembargoAccept =
  "000000000700000000000000010001000d0000000000000000000000010001000000000002000000000000000100010000000000000000000000000000000000";
// (disembargo = (target = (importedCap = 0), context = (provide = 3)))
const disembargoProvide =
  "000000000700000000000000010001000d0000000000000000000000010001000300000003000000000000000100010000000000000000000000000000000000";
// (return = (answerId = 0, canceled = void)), made over into acceptFromThirdParty
const acceptFromThirdParty =
  "0000000006000000000000000100010003000000000000000000000002000100000000000000050000000000000000000000000000000000";
// (unimplemented = (accept = (questionId = 8)))
const unimplementedAccept =
  "00000000070000000000000001000100000000000000000000000000010001000b00000000000000000000000100010008000000000000000000000000000000";

/** Kinds of messages that nobody sends any more. */
const obsolete = { save: 7, delete: 9 } as const;

/** A message of kind `tag` with a null pointer for its body. */
function empty(tag: number): string {
  const bytes = fromHex("0000000003000000000000000100010000000000000000000000000000000000");
  new DataView(bytes.buffer).setUint16(16, tag, true);
  return toHex(bytes);
}

/** Calls `target`, borrowed, and does not wait for the answer. */
function callAndForget(target: unknown): void {
  assert.ok(target instanceof Hook);
  target.call(new OutgoingCall(1, 2, 3, 8), outcome().receiver).release();
}

test("a capability of a third party is called by its vine, which is released as often as it was received", () => {
  const { recorder, connection, receive, sent, close } = openConnection();
  receive(bootstrap, callWithVines);
  sent();
  const [{ payload } = assert.fail()] = recorder.calls;
  const [vine, again] = payload.capabilities;
  assert.equal(vine, again);
  assert.equal(connection.stats().imports, 1);
  callAndForget(vine);
  assert.deepEqual(sent(), ["call 0 import 8 200000001.3 caps 0", "finish 0 true"]);
  payload.release();
  assert.deepEqual(sent(), ["release 8 2"]);
  assert.equal(connection.stats().imports, 0);
  close();
});

test("a promise that is resolved to a capability of a third party is its vine from then on", () => {
  const { recorder, connection, receive, sent, close } = openConnection();
  receive(bootstrap, callWithPromise);
  sent();
  const [{ payload } = assert.fail()] = recorder.calls;
  const [promise] = payload.capabilities;
  callAndForget(promise);
  assert.deepEqual(sent(), ["call 0 import 6 200000001.3 caps 0", "finish 0 true"]);
  receive(resolveToVine);
  callAndForget(promise);
  assert.deepEqual(sent(), ["release 6 1", "call 1 import 9 200000001.3 caps 0", "finish 1 true"]);
  payload.release();
  assert.deepEqual(sent(), ["release 9 1"]);
  assert.equal(connection.stats().imports, 0);
  close();
});

test("what arranges meetings of third parties is echoed as unimplemented, and changes nothing", () => {
  const { flow, connection, receive, close } = openConnection();
  receive(bootstrap);
  flow.frames();
  const before = connection.stats();
  const messages = [provide, accept, join, empty(obsolete.save), empty(obsolete.delete), empty(14)];
  receive(...messages);
  const echoes = flow.frames();
  assert.deepEqual(echoes.map(summarizeRpc), [
    "unimplemented 10",
    "unimplemented 11",
    "unimplemented 12",
    "unimplemented 7",
    "unimplemented 9",
    "unimplemented 14",
  ]);
  if (noDecoder() === false) {
    assert.deepEqual(echoes.slice(0, 3).map(decodeRpc), [
      "(unimplemented = (provide = (questionId = 8, target = (importedCap = 0))))",
      "(unimplemented = (accept = (questionId = 8, embargo = true)))",
      "(unimplemented = (join = (questionId = 8, target = (importedCap = 0))))",
    ]);
  }
  const { questions, answers, exports, imports } = connection.stats();
  assert.deepEqual([questions, answers, exports, imports], [0, before.answers, before.exports, 0]);
  // The number of the question that was not understood is free.
  receive(bootstrap.replace("0100010007", "0100010008"));
  assert.deepEqual(flow.frames().map(summarizeRpc), ["return 8 false results caps 1"]);
  close();
});

test("what answers to something that was never asked for ends the connection, with a reason", () => {
  for (const [message, reason] of [
    [acceptFromThirdParty, 'Return of kind "5" for a call that did not ask for it'],
    [disembargoAccept, 'Disembargo of unknown kind "2"'],
    [disembargoProvide, 'Disembargo of unknown kind "3"'],
    [unimplementedAccept, 'The peer does not implement message "11"'],
  ] as const) {
    const { flow, connection, closed, receive, sent, close } = openConnection();
    const main = connection.bootstrap();
    receive(bootstrap);
    sent();
    receive(message);
    assert.deepEqual(sent(), [`abort failed ${reason}`]);
    assert.ok(flow.isEnded);
    main.release();
    close();
    assert.equal(closed[0]?.message, reason);
  }
});
