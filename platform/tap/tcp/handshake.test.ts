import assert from "node:assert/strict";
import { test } from "node:test";
import { ScriptedPeer } from "../../../test/tap/scripted-peer.ts";

test("a passive open answers SYN with SYN+ACK, our segment size and our window scale", () => {
  const peer = new ScriptedPeer();
  peer.listen();
  peer.inject({ flags: "S", seq: 0, win: 1000, mss: 1460, scale: 7 });
  peer.expect({ flags: "S.", seq: 0, ack: 1, win: 65535, mss: 1460, scale: 4, length: 0 });
  peer.inject({ flags: ".", seq: 1, ack: 1, win: 1000 });
  peer.expectNothing();
  const { connection, application } = peer.accepted[0] ?? assert.fail();
  assert.equal(connection.state, "established");
  assert.deepEqual(application.take(), ["opened"]);
  assert.equal(connection.sender.window, 128_000);
});

test("without the peer's window scale neither side scales", () => {
  const peer = new ScriptedPeer();
  peer.listen();
  peer.inject({ flags: "S", seq: 0, win: 1000, mss: 1460 });
  peer.expect({ flags: "S.", scale: undefined });
  peer.inject({ flags: ".", seq: 1, ack: 1, win: 1000 });
  const { connection } = peer.accepted[0] ?? assert.fail();
  assert.equal(connection.sender.window, 1000);
  assert.equal(connection.receiver.windowShift, 0);
});

test("an active open sends SYN and acknowledges SYN+ACK", () => {
  const peer = new ScriptedPeer();
  const { connection, application } = peer.connect();
  peer.expect({ flags: "S", seq: 0, mss: 1460, scale: 4, win: 65535 });
  peer.inject({ flags: "S.", seq: 0, ack: 1, win: 2000, mss: 1000, scale: 2 });
  peer.expect({ flags: ".", seq: 1, ack: 1, length: 0 });
  assert.equal(connection.state, "established");
  assert.equal(connection.sender.segmentSize, 1000);
  assert.equal(connection.sender.window, 2000, "the window of a SYN is not scaled");
  assert.deepEqual(application.take(), ["opened"]);
});

test("what was written during the handshake leaves with its last segment", () => {
  const peer = new ScriptedPeer();
  const { connection } = peer.connect();
  connection.write(new TextEncoder().encode("early"), 0, 5);
  peer.flush();
  peer.expect({ flags: "S" });
  peer.expectNothing();
  peer.inject({ flags: "S.", seq: 0, ack: 1 });
  peer.expect({ flags: "P.", seq: 1, ack: 1, data: "early" });
  peer.expectNothing();
});

test("a refused connection is closed as refused, and only by a reset that acknowledges our SYN", () => {
  const peer = new ScriptedPeer();
  const { connection, application } = peer.connect();
  peer.expect({ flags: "S" });
  peer.inject({ flags: "R", seq: 0 });
  peer.inject({ flags: "R.", seq: 0, ack: 7 });
  assert.equal(connection.state, "syn-sent");
  peer.inject({ flags: "R.", seq: 0, ack: 1 });
  assert.equal(connection.state, "closed");
  assert.deepEqual(application.take(), ["closed refused"]);
  peer.expectNothing();
});

test("in SYN-SENT an acknowledgement of what was not sent is answered with a reset", () => {
  const peer = new ScriptedPeer();
  const { connection } = peer.connect();
  peer.expect({ flags: "S" });
  peer.inject({ flags: "S.", seq: 0, ack: 9 });
  peer.expect({ flags: "R", seq: 9 });
  peer.inject({ flags: ".", seq: 0, ack: 9 });
  peer.expect({ flags: "R", seq: 9 });
  assert.equal(connection.state, "syn-sent");
});

test("simultaneous open: both SYNs cross, both SYN+ACKs cross, and the connection is open", () => {
  const peer = new ScriptedPeer();
  const { connection, application } = peer.connect();
  peer.expect({ flags: "S", seq: 0 });
  peer.inject({ flags: "S", seq: 0, mss: 1460 });
  peer.expect({ flags: "S.", seq: 0, ack: 1 });
  assert.equal(connection.state, "syn-received");
  peer.inject({ flags: "S.", seq: 0, ack: 1, mss: 1460 });
  assert.equal(connection.state, "established");
  assert.deepEqual(application.take(), ["opened"]);
  peer.inject({ flags: "P.", seq: 1, ack: 1, data: "hi" });
  assert.deepEqual(application.take(), ["data hi"]);
});

test("two stacks that open at the same time meet", () => {
  const peer = new ScriptedPeer();
  const { connection } = peer.connect();
  peer.expect({ flags: "S", seq: 0 });
  peer.inject({ flags: "S", seq: 0 });
  peer.expect({ flags: "S." });
  peer.inject({ flags: ".", seq: 1, ack: 1 });
  assert.equal(connection.state, "established");
});

test("SYN is sent again after 1, 3, 7, 15, 31 and 63 seconds, and given up after 123", () => {
  const peer = new ScriptedPeer();
  const start = peer.now;
  const { application } = peer.connect();
  const times: number[] = [];
  while (application.events.length === 0) {
    if (peer.sent.length > 0) {
      peer.expect({ flags: "S", seq: 0 });
      times.push(peer.now - start);
    }
    peer.advance(500);
  }
  assert.deepEqual(times, [0, 1000, 3000, 7000, 15_000, 31_000, 63_000]);
  assert.deepEqual(application.take(), ["closed timed-out"]);
  assert.equal(peer.now - start, 123_000);
  assert.equal(peer.stack.nextDeadline(), Number.POSITIVE_INFINITY);
});

test("SYN+ACK is sent again five times, then the half-open connection is forgotten without a word", () => {
  const peer = new ScriptedPeer();
  peer.listen();
  peer.inject({ flags: "S", seq: 0 });
  peer.advance(200_000);
  assert.deepEqual(
    peer.takeSent().map(({ flags }) => flags),
    ["S.", "S.", "S.", "S.", "S.", "S."],
  );
  assert.equal(peer.stack.tcp.connections, 0);
  assert.equal(peer.accepted.length, 0);
});

test("data that comes with the last segment of the handshake is taken", () => {
  const peer = new ScriptedPeer();
  peer.listen();
  peer.inject({ flags: "S", seq: 0 });
  peer.expect({ flags: "S." });
  peer.inject({ flags: "P.", seq: 1, ack: 1, data: "first" });
  assert.deepEqual(peer.accepted[0]?.application.take(), ["opened", "data first"]);
});

test("in SYN-RECEIVED a wrong acknowledgement is answered with a reset, and the handshake can go on", () => {
  const peer = new ScriptedPeer();
  peer.listen();
  peer.inject({ flags: "S", seq: 0 });
  peer.expect({ flags: "S." });
  peer.inject({ flags: ".", seq: 1, ack: 5 });
  peer.expect({ flags: "R", seq: 5 });
  peer.inject({ flags: ".", seq: 1, ack: 1 });
  assert.equal(peer.accepted.length, 1);
});

test("a reset ends a half-open connection", () => {
  const peer = new ScriptedPeer();
  peer.listen();
  peer.inject({ flags: "S", seq: 0 });
  peer.expect({ flags: "S." });
  peer.inject({ flags: "R", seq: 1 });
  assert.equal(peer.stack.tcp.connections, 0);
  peer.expectNothing();
});

test("SYN with FIN, SYN with RST and no flags at all open nothing", () => {
  const peer = new ScriptedPeer();
  peer.listen();
  for (const flags of ["SF", "SFPU", ""]) {
    peer.inject({ flags, seq: 0 });
    peer.expect({ flags: "R." });
  }
  peer.inject({ flags: "SR", seq: 0 });
  peer.expectNothing();
  assert.equal(peer.stack.tcp.connections, 0);
});

test("a segment to a port where nobody listens is refused", () => {
  const peer = new ScriptedPeer();
  peer.inject({ flags: "S", seq: 0 });
  peer.expect({ flags: "R.", ack: 1 });
  peer.inject({ flags: ".", seq: 5, ack: 77, length: 3 });
  peer.expect({ flags: "R", seq: 77 });
  peer.inject({ flags: "R", seq: 0 });
  peer.expectNothing();
});

test("a tiny or absurd segment size of the peer is raised, and a missing one is 536", () => {
  const size = (mss: number | undefined): number => {
    const peer = new ScriptedPeer();
    peer.listen();
    return peer.open({ mss }).connection.sender.segmentSize;
  };
  assert.equal(size(0), 88);
  assert.equal(size(1), 88);
  assert.equal(size(600), 600);
  assert.equal(size(undefined), 536);
  assert.equal(size(65_535), 1460);
});

test("garbage in the options of a SYN does not keep it from opening", () => {
  const garbage: number[][] = [
    [2, 0, 0, 0],
    [2, 1, 0, 0],
    [2, 4, 5],
    [2, 99, 1, 1],
    [0, 255, 255, 255],
    new Array<number>(40).fill(1),
    [3, 3, 200, 0],
    [4, 2, 1, 1],
    [253, 4, 1, 2],
    [255, 255, 255, 255],
    [3, 2, 2, 3, 3, 3],
  ];
  for (const options of garbage) {
    const peer = new ScriptedPeer();
    peer.listen();
    peer.open({ options });
  }
});

test("a window scale beyond 14 counts as 14", () => {
  const peer = new ScriptedPeer();
  peer.listen();
  const { connection } = peer.open({ scale: 255 });
  assert.equal(connection.sender.windowShift, 14);
});

test("half-open connections are bounded by the backlog, and the oldest makes room", () => {
  const peer = new ScriptedPeer();
  peer.listen(80, 3);
  for (let port = 1000; port < 1100; port++) peer.inject({ flags: "S", seq: 0, port });
  assert.equal(peer.stack.tcp.connections, 3);
  assert.equal(peer.stack.counters.tcpHalfOpenDropped, 97);
  assert.equal(peer.stack.tcp.deadlines.size, 3);
});

test("a flood of SYNs leaves an open connection alone and a new one possible", () => {
  const peer = new ScriptedPeer();
  peer.listen(80, 16);
  const { application } = peer.open({ port: 999 });
  for (let port = 1000; port < 3000; port++) peer.inject({ flags: "S", seq: 0, port });
  peer.sent.length = 0;
  peer.stackInitial = undefined;
  peer.inject({ flags: "S", seq: 0, port: 4000 });
  peer.expect({ flags: "S." });
  peer.inject({ flags: "P.", seq: 1, ack: 1, port: 4000, data: "new" });
  assert.deepEqual(peer.accepted[1]?.application.take(), ["opened", "data new"]);
  assert.deepEqual(application.take(), []);
});

test("when as many connections are open as the limit allows, SYNs are dropped and connecting fails", () => {
  const peer = new ScriptedPeer({ connections: 2 });
  peer.listen();
  peer.open({ port: 1 });
  peer.open({ port: 2 });
  peer.inject({ flags: "S", seq: 0, port: 3 });
  peer.expectNothing();
  assert.equal(peer.stack.counters.tcpSynDropped, 1);
  assert.throws(() => peer.connect(), { code: "limit-exceeded", message: /"tcp:10\.0\.0\.1:80".*limits\.connections/ });
});
