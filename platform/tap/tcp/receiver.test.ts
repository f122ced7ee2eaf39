import assert from "node:assert/strict";
import { test } from "node:test";
import { ScriptedPeer } from "../../../test/tap/scripted-peer.ts";

function open(limits = {}, read = true) {
  const peer = new ScriptedPeer(limits);
  peer.listen(80, 128, read);
  return { peer, ...peer.open() };
}

test("data is handed over in order and acknowledged within the delay", () => {
  const { peer, application } = open();
  peer.inject({ flags: "P.", seq: 1, ack: 1, data: "hello" });
  assert.deepEqual(application.take(), ["data hello"]);
  peer.expectNothing();
  peer.advance(39);
  peer.expectNothing();
  peer.advance(1);
  peer.expect({ flags: ".", seq: 1, ack: 6, length: 0 });
});

test("two full segments in one batch are acknowledged once, at its end", () => {
  const { peer } = open();
  peer.injectBatch(
    { flags: ".", seq: 1, ack: 1, length: 1460 },
    { flags: ".", seq: 1461, ack: 1, length: 1460 },
    { flags: "P.", seq: 2921, ack: 1, length: 1460 },
  );
  peer.expect({ flags: ".", ack: 4381, length: 0 });
  peer.expectNothing();
});

test("the answer that is written while the data is handed over carries the acknowledgement", () => {
  const { peer, connection, application } = open();
  application.onData = (bytes) => connection.write(bytes, 0, bytes.length);
  peer.injectBatch({ flags: "P.", seq: 1, ack: 1, data: "ping" }, { flags: "P.", seq: 5, ack: 1, data: "pong" });
  peer.expect({ flags: "P.", seq: 1, ack: 9, data: "pingpong" });
  peer.expectNothing();
  peer.inject({ flags: ".", seq: 9, ack: 9 });
  peer.advance(1000);
  peer.expectNothing();
});

test("segments out of order are kept, acknowledged at once, and handed over when the gap closes", () => {
  const { peer, application } = open();
  peer.inject({ flags: ".", seq: 5, ack: 1, data: "efgh" });
  peer.expect({ flags: ".", ack: 1, length: 0 });
  peer.inject({ flags: ".", seq: 13, ack: 1, data: "m" });
  peer.expect({ flags: ".", ack: 1, length: 0 });
  peer.inject({ flags: ".", seq: 9, ack: 1, data: "ijkl" });
  peer.expect({ flags: ".", ack: 1, length: 0 });
  assert.deepEqual(application.take(), []);
  peer.inject({ flags: ".", seq: 1, ack: 1, data: "abcd" });
  peer.expect({ flags: ".", ack: 14, length: 0 });
  assert.equal(
    application
      .take()
      .map((event) => event.slice(5))
      .join(""),
    "abcdefghijklm",
  );
});

test("each segment behind a gap has a duplicate acknowledgement of its own, also within a batch", () => {
  const { peer } = open();
  peer.injectBatch(
    { flags: ".", seq: 101, ack: 1, length: 100 },
    { flags: ".", seq: 201, ack: 1, length: 100 },
    { flags: ".", seq: 301, ack: 1, length: 100 },
  );
  for (let i = 0; i < 3; i++) peer.expect({ flags: ".", ack: 1, length: 0 });
  peer.expectNothing();
});

test("a segment that overlaps what is there gives only what is new", () => {
  const { peer, application } = open();
  peer.inject({ flags: ".", seq: 1, ack: 1, data: "abc" });
  peer.inject({ flags: ".", seq: 2, ack: 1, data: "BCde" });
  assert.deepEqual(application.take(), ["data abc", "data de"]);
  peer.takeSent();
  peer.inject({ flags: ".", seq: 1, ack: 1, data: "abcde" });
  peer.expect({ flags: ".", ack: 6, length: 0 });
  assert.deepEqual(application.take(), []);
});

test("FIN before the data in front of it waits for that data", () => {
  const { peer, connection, application } = open();
  peer.inject({ flags: "F.", seq: 4, ack: 1, data: "def" });
  peer.expect({ flags: ".", ack: 1 });
  assert.equal(connection.state, "established");
  peer.inject({ flags: ".", seq: 1, ack: 1, data: "abc" });
  peer.expect({ flags: ".", ack: 8 });
  assert.deepEqual(application.take(), ["data abc", "data def", "end"]);
  assert.equal(connection.state, "close-wait");
});

test("while the application pauses, bytes are held and the window closes; then all comes, and the window opens", () => {
  const { peer, connection, application } = open({ receiveWindow: 4000 });
  connection.pause();
  peer.inject({ flags: ".", seq: 1, ack: 1, length: 1460 });
  peer.inject({ flags: ".", seq: 1461, ack: 1, length: 1460 });
  peer.expect({ flags: ".", ack: 2921, win: 1080 });
  peer.inject({ flags: ".", seq: 2921, ack: 1, length: 1460 });
  peer.expect({ flags: ".", ack: 4001, win: 0 });
  assert.equal(connection.receiver.heldBytes, 4000);
  assert.equal(application.bytes, 0);
  peer.inject({ flags: ".", seq: 4001, ack: 1, length: 1 });
  peer.expect({ flags: ".", ack: 4001, win: 0 });
  connection.resume();
  connection.release();
  peer.flush();
  peer.expect({ flags: ".", ack: 4001, win: 4000 });
  assert.equal(application.bytes, 4000);
});

test("a closed window still takes acknowledgements and resets", () => {
  const { peer, connection } = open({ receiveWindow: 1460 });
  connection.pause();
  connection.write(new Uint8Array(10), 0, 10);
  peer.flush();
  peer.expect({ length: 10, flags: "P." });
  peer.inject({ flags: ".", seq: 1, ack: 1, length: 1460 });
  peer.advance(40);
  peer.expect({ flags: ".", win: 0 });
  peer.inject({ flags: ".", seq: 1461, ack: 11, length: 5 });
  assert.equal(connection.queuedBytes, 0);
  peer.expect({ flags: ".", ack: 1461, win: 0 });
  peer.inject({ flags: "R", seq: 1461 });
  assert.equal(connection.state, "closed");
});

test("the window opens only when a segment fits, and is told of at once then", () => {
  const { peer, connection } = open({ receiveWindow: 8000 }, false);
  peer.inject({ flags: ".", seq: 1, ack: 1, length: 1460 });
  peer.inject({ flags: ".", seq: 1461, ack: 1, length: 1460 });
  peer.expect({ ack: 2921, win: 5080, flags: "." });
  connection.resume();
  connection.release();
  peer.flush();
  peer.expect({ ack: 2921, win: 8000, flags: "." });
});

test("what lies beyond the window is cut off", () => {
  const { peer, application } = open({ receiveWindow: 1460 });
  peer.inject({ flags: ".", seq: 1, ack: 1, length: 1400 });
  peer.inject({ flags: ".", seq: 1401, ack: 1, length: 1400 });
  assert.equal(application.bytes, 1460);
  peer.takeSent();
  peer.inject({ flags: "F.", seq: 50_000, ack: 1, length: 10 });
  peer.expect({ flags: ".", length: 0 });
  assert.equal(application.bytes, 1460);
});

test("runs behind gaps are bounded in number, and those next in line are kept", () => {
  const { peer, connection, application } = open({ reassemblyRuns: 4 });
  for (let i = 1; i <= 100; i++) peer.inject({ flags: ".", seq: 1 + 2 * i, ack: 1, data: "x" });
  assert.equal(connection.receiver.reassembly.runs, 4);
  assert.equal(peer.stack.counters.tcpReassemblyDropped, 96);
  for (let i = 0; i < 4; i++) peer.inject({ flags: ".", seq: 1 + 2 * i, ack: 1, data: "yy" });
  assert.equal(application.bytes, 9);
});

test("one-byte segments while paused cost memory like their bytes", () => {
  const { peer, connection } = open({}, false);
  for (let i = 0; i < 1000; i++) peer.inject({ flags: ".", seq: 1 + i, ack: 1, data: "z" });
  assert.equal(connection.receiver.heldBytes, 1000);
  const sizes: number[] = [];
  connection.handler = {
    opened() {},
    received: (_bytes, start, end) => sizes.push(end - start),
    peerEnded() {},
    drained() {},
    closed() {},
  };
  connection.resume();
  connection.release();
  assert.deepEqual(sizes, [1000], "they were joined");
});

test("chunks are views of the frame", () => {
  const { peer, connection } = open();
  let chunk: Uint8Array | undefined;
  connection.handler = {
    opened() {},
    received: (bytes) => {
      chunk = bytes;
    },
    peerEnded() {},
    drained() {},
    closed() {},
  };
  const frame = peer.frame({ flags: ".", seq: 1, ack: 1, data: "abc" });
  const slab = new Uint8Array(2048);
  slab.set(frame, 100);
  peer.stack.input(slab, new DataView(slab.buffer), 100, 100 + frame.length, peer.now);
  assert.equal(chunk, slab);
});

test("an urgent flag changes nothing", () => {
  const { peer, application } = open();
  peer.inject({ flags: "UP.", seq: 1, ack: 1, data: "urgent" });
  assert.deepEqual(application.take(), ["data urgent"]);
});

test("the stream goes on across the wrap of sequence numbers", () => {
  const { peer, application } = open();
  let seq = 1;
  // The peer's numbers begin 16 before the wrap.
  for (let i = 0; i < 40; i++) {
    peer.inject({ flags: ".", seq, ack: 1, data: "q" });
    seq++;
  }
  assert.equal(application.bytes, 40);
});

test("a segment without ACK is dropped", () => {
  const { peer, application } = open();
  peer.inject({ flags: "P", seq: 1, data: "no" });
  assert.deepEqual(application.take(), []);
  assert.equal(peer.stack.counters.tcpAckMissing, 1);
});

test("a bad checksum, a bad data offset and a short segment are dropped and counted", () => {
  const { peer, application } = open();
  peer.inject({ flags: "P.", seq: 1, ack: 1, data: "bad", badChecksum: true });
  for (const dataOffset of [0, 4, 15]) peer.inject({ flags: "P.", seq: 1, ack: 1, data: "bad", dataOffset });
  assert.deepEqual(application.take(), []);
  assert.equal(peer.stack.counters.tcpChecksum, 1);
  assert.equal(peer.stack.counters.tcpDataOffset, 3);
  peer.expectNothing();
});
