/** Details of errors on the wire. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { Message } from "../../test/support/adversary/rpc.capnp.ts";
import { openConnection } from "../../test/support/open-connection.ts";
import { rpcFrame } from "../../test/support/rpc-frame.ts";
import { decodeBy, decodeRpc, noDecoder } from "../../test/support/rpc-text.ts";
import { fromHex, stoppedClock, TestFlow } from "../../test/support/test-flow.ts";
import { CapnpError, type ErrorDetails } from "../error.ts";
import { MessageReader, readRoot } from "../message/index.ts";
import type { EncodeTrace } from "./encode-trace.ts";
import type { RpcLimits } from "./limits.ts";
import { RpcConnection } from "./rpc-connection.ts";

/** What a connection ends with that receives `frame`. */
function received(frame: Uint8Array, limits?: Partial<RpcLimits>): CapnpError {
  const { flow, closed, close } = openConnection(limits);
  flow.sink.data(frame);
  close();
  return closed[0] ?? assert.fail("the connection has gone on");
}

/** The Abort that tells of `error`. */
function sent(error: CapnpError, limits: Partial<RpcLimits> = {}, encodeTrace?: EncodeTrace): Uint8Array {
  const flow = new TestFlow();
  new RpcConnection(flow, { clock: stoppedClock, limits, encodeTrace }).abort(error);
  const [frame = assert.fail()] = flow.frames();
  return frame;
}

const withDetails = (details: ErrorDetails) => new CapnpError("overloaded", "no luck", { details });
const bytes = (...lengths: number[]): ErrorDetails =>
  new Map(lengths.map((length, index) => [BigInt(index), new Uint8Array(length).fill(index + 1)]));

/** An Abort with as many details as there are `data`. */
function aborting(data: readonly (Uint8Array | undefined)[]): Uint8Array {
  const details = data.map((data, index) => ({ detailId: BigInt(index), ...(data !== undefined && { data }) }));
  return rpcFrame({ abort: { reason: "no luck", details } });
}

// What `capnp encode` (0.9.2) makes of the text, with `details @5 :List(Detail)` added to its rpc.capnp.
// (abort = (reason = "no luck", type = overloaded, details = [(detailId = 1, data = "foo"),
// (detailId = 0xfedcba9876543210, data = ""), (detailId = 7), (detailId = 1, data = "bar")]))
const abort =
  "000000001300000000000000010001000100000000000000000000000100030000000000010000000900000042000000000000000000000005000000470000006e6f206c75636b0010000000010001000100000000000000190000001a0000001032547698badcfe1500000002000000070000000000000000000000000000000100000000000000050000001a000000666f6f00000000006261720000000000";

test("details of C++ are read: the last one with an id counts, and one without data does not", () => {
  assert.deepEqual(
    received(fromHex(abort)).details,
    new Map([
      [1n, new TextEncoder().encode("bar")],
      [0xfedcba9876543210n, new Uint8Array(0)],
    ]),
  );
});

test("details that are sent read alike in C++, also where the field is not known", { skip: noDecoder() }, () => {
  const frame = sent(
    withDetails(
      new Map([
        [1n, Uint8Array.from("foo", (character) => character.charCodeAt(0))],
        [0xfedcba9876543210n, new Uint8Array(0)],
      ]),
    ),
  );
  const known = new URL("../../test/support/adversary/rpc.capnp", import.meta.url).pathname;
  assert.equal(decodeRpc(frame), '(abort = (reason = "no luck", type = overloaded))');
  assert.equal(
    decodeBy(known, frame),
    '(abort = (reason = "no luck", type = 1, details = [(detailId = 1, data = "foo"), ' +
      '(detailId = 18364758544493064720, data = "")]))',
  );
});

test("what is sent is what is received: details of any length, with and without a trace", () => {
  for (const details of [bytes(0), bytes(1, 7, 8, 9), bytes(65_000), bytes(...new Array(2040).fill(0))]) {
    for (const encodeTrace of [undefined, () => "at home"]) {
      const error = received(sent(withDetails(details), {}, encodeTrace));
      assert.ok(isDeepStrictEqual(error.details, details));
      assert.deepEqual([error.code, error.message], ["overloaded", "no luck"]);
      assert.equal(error.remoteTrace, encodeTrace?.());
    }
  }
});

test("an error without details takes no room for them", () => {
  const frame = sent(new CapnpError("overloaded", "no luck"));
  const { abort } = readRoot(Message.type, new MessageReader(frame, new DataView(frame.buffer), 0, frame.length));
  assert.equal(abort?.$pointerCount, 1);
});

test("details of more than errorBytes, 64 KiB, are left out as a whole, the rest of the error arrives", () => {
  const bare = sent(new CapnpError("overloaded", "no luck"));
  for (const details of [bytes(65_505), bytes(1, 65_000, 1000), bytes(...new Array(2049).fill(0))]) {
    const frame = sent(withDetails(details));
    const error = received(frame);
    assert.ok(frame.length <= bare.length + 16, "more than null pointers");
    assert.deepEqual([error.code, error.message, error.details?.size], ["overloaded", "no luck", undefined]);
    // The same when a peer sends them.
    const other = received(aborting([...details.values()]));
    assert.deepEqual([other.message, other.details?.size], ["no luck", undefined]);
  }
});

test("details that are larger travel where both ends allow it", () => {
  const frame = sent(withDetails(bytes(100_000)), { errorBytes: 101_000 });
  assert.equal(received(frame, { errorBytes: 101_000 }).details?.get(0n)?.length, 100_000);
  assert.equal(received(frame).details, undefined);
  assert.equal(received(sent(withDetails(bytes(100_000)))).details, undefined);
});

test("a message with an error is held to errorBytes and frameBytes: its text has room first, then details, then the trace", () => {
  const details = bytes(200);
  for (const letter of ["x", "\u20ac", "\u{1f600}"]) {
    for (const limits of [{ errorBytes: 1000 }, { frameBytes: 1000 }]) {
      for (const length of [10, 100, 230, 500, 700, 900, 1000, 100_000]) {
        const text = letter.repeat(length);
        const frame = sent(new CapnpError("overloaded", text, { details }), limits, () => "y".repeat(2000));
        assert.ok(frame.length <= 1000, `${frame.length}`);
        const error = received(frame);
        const bytesOfText = new TextEncoder().encode(text).length;
        if (bytesOfText < 850) assert.equal(error.message, text);
        else assert.match(error.message, /^.{200,}\.\.\.$/u);
        if (bytesOfText > 800) assert.equal(error.details, undefined);
        if (bytesOfText > 600) continue;
        assert.ok(isDeepStrictEqual(error.details, details));
        assert.match(error.remoteTrace ?? "", /^y{30,}\.\.\.$/);
      }
    }
  }
});

test("details leave room for the rest of the message, and a trace takes what they leave", () => {
  const frameBytes = 1000;
  const sizes = [100, 700, 760, 780, 800, 850, 900, 1000, 2000].map((size) => {
    for (const details of [bytes(size), bytes(...new Array(Math.ceil(size / 24)).fill(8))]) {
      const frame = sent(withDetails(details), { frameBytes }, () => "\u20ac".repeat(1000));
      assert.ok(frame.length <= frameBytes, `${frame.length}`);
      const error = received(frame, { frameBytes });
      assert.equal(error.message, "no luck");
      assert.ok(error.details === undefined || isDeepStrictEqual(error.details, details));
    }
    return received(sent(withDetails(bytes(size)), { frameBytes })).details !== undefined;
  });
  assert.deepEqual([sizes[0], sizes[1], sizes.at(-2), sizes.at(-1)], [true, true, false, false]);
});

test("details that lead astray end the connection, and those without a place for data count for nothing", () => {
  const frame = fromHex(abort);
  const view = new DataView(frame.buffer);
  const list = findPointer(view);
  const astray = (low: number, high: number) => {
    view.setInt32(list, low, true);
    view.setInt32(list + 4, high, true);
    return received(frame);
  };
  for (const [low, high, problem] of [
    [0x7fff_fffd, 7 | (8 << 3), /out of bounds|outside/],
    [0, 0x0001_0001, /list/],
    [1, 7 | (0x1fff << 3), /out of bounds|outside/],
  ] as const) {
    const error = astray(low, high);
    assert.equal(error.code, "invalid-message");
    assert.match(error.message, problem);
  }
  // Half a billion elements of no size are more than may be traversed; 100,000 are not, and are passed over.
  assert.equal(astray(1, 0 | (0x1fff_ffff << 3)).code, "limit-exceeded");
  const { message, details } = astray(1, 0 | (100_000 << 3));
  assert.deepEqual([message, details?.size], ["no luck", undefined]);
});

test("details that all lead to the same data take no more memory than others", () => {
  const data = new Uint8Array(30_000);
  const frame = aborting([data, ...new Array<Uint8Array>(2000).fill(new Uint8Array(1))]);
  const view = new DataView(frame.buffer);
  const first = findPointer(view) + 8 + (view.getInt32(findPointer(view), true) >> 2) * 8 + 8;
  const low = view.getInt32(first + 8, true) >> 2;
  for (let index = 1; index < 2000; index++) {
    const at = first + 16 * index + 8;
    view.setInt32(at, ((low - 2 * index) << 2) | 1, true);
    view.setInt32(at + 4, view.getInt32(first + 12, true), true);
  }
  const error = received(frame);
  assert.deepEqual([error.message, error.details?.size], ["no luck", undefined]);
});

/** Where the pointer to the details is. */
function findPointer(view: DataView): number {
  const message = new MessageReader(new Uint8Array(view.buffer), view, 0, view.byteLength);
  const { abort } = readRoot(Message.type, message);
  return (abort ?? assert.fail()).$pointerOffset + 16;
}
