import assert from "node:assert/strict";
import { test } from "node:test";
import { icmpUnreachableFrame } from "../../../test/tap/frames.ts";
import { type InjectedSegment, ScriptedPeer } from "../../../test/tap/scripted-peer.ts";

function open(segment: Partial<InjectedSegment> = {}, limits = {}) {
  const peer = new ScriptedPeer(limits);
  peer.listen();
  const { connection, application } = peer.open({ mss: 1000, ...segment });
  const write = (length: number): void => {
    connection.write(new Uint8Array(length).fill(97), 0, length);
  };
  return { peer, connection, application, write };
}

test("writes of one turn leave together, as full segments, the last one pushed", () => {
  const { peer, write } = open();
  for (let i = 0; i < 250; i++) write(10);
  peer.expectNothing();
  peer.flush();
  peer.expect({ flags: ".", seq: 1, length: 1000 });
  peer.expect({ flags: ".", seq: 1001, length: 1000 });
  peer.expect({ flags: "P.", seq: 2001, length: 500 });
  peer.expectNothing();
});

test("a small segment does not wait for the one before it to be acknowledged", () => {
  const { peer, write } = open();
  write(10);
  peer.flush();
  peer.expect({ length: 10, flags: "P." });
  write(10);
  peer.flush();
  peer.expect({ length: 10, flags: "P." });
});

test("what is acknowledged is let go of, and the application learns when it was all", () => {
  const { peer, connection, application, write } = open();
  write(1500);
  peer.flush();
  peer.takeSent();
  peer.inject({ flags: ".", seq: 1, ack: 1001 });
  assert.equal(connection.queuedBytes, 500);
  assert.deepEqual(application.take(), []);
  peer.inject({ flags: ".", seq: 1, ack: 1501 });
  assert.equal(connection.queuedBytes, 0);
  assert.deepEqual(application.take(), ["drained"]);
  peer.advance(10_000);
  peer.expectNothing();
});

test("no more is in flight than the peer's window allows", () => {
  const { peer, write } = open({ win: 2500 });
  write(10_000);
  peer.flush();
  const lengths = peer.takeSent().map(({ length }) => length);
  assert.ok(lengths.reduce((sum, length) => sum + length, 0) <= 2500);
  assert.deepEqual(lengths, [1000, 1000]);
  peer.inject({ flags: ".", seq: 1, ack: 2001, win: 2500 });
  assert.deepEqual(
    peer.takeSent().map(({ seq, length }) => [seq, length]),
    [
      [2001, 1000],
      [3001, 1000],
    ],
  );
});

test("the first flight is ten segments, and the window grows with what is acknowledged", () => {
  const { peer, write } = open({ win: 65_535 });
  write(60_000);
  peer.flush();
  assert.equal(peer.takeSent().length, 10);
  peer.inject({ flags: ".", seq: 1, ack: 2001 });
  assert.equal(peer.takeSent().length, 4);
});

test("what is not acknowledged is sent again, at doubling intervals, until the connection is given up", () => {
  const { peer, application, connection, write } = open({}, { retransmissions: 4 });
  write(10);
  peer.flush();
  peer.expect({ seq: 1, length: 10, flags: "P." });
  const start = peer.now;
  const times: number[] = [];
  while (connection.state !== "closed") {
    peer.advance(100);
    for (const { flags, seq } of peer.takeSent()) {
      if (flags.includes("R")) continue;
      assert.equal(seq, 1);
      times.push(peer.now - start);
    }
  }
  assert.deepEqual(times, [200, 600, 1400, 3000]);
  assert.deepEqual(application.take(), ["closed timed-out"]);
  assert.equal(peer.stack.nextDeadline(), Number.POSITIVE_INFINITY);
});

test("after a timeout everything is sent again, one segment first", () => {
  const { peer, write } = open();
  write(3000);
  peer.flush();
  assert.equal(peer.takeSent().length, 3);
  peer.advance(200);
  assert.deepEqual(
    peer.takeSent().map(({ seq }) => seq),
    [1],
  );
  peer.inject({ flags: ".", seq: 1, ack: 1001 });
  assert.deepEqual(
    peer.takeSent().map(({ seq }) => seq),
    [1001, 2001],
  );
  peer.inject({ flags: ".", seq: 1, ack: 3001 });
  peer.advance(5000);
  peer.expectNothing();
});

test("an acknowledgement of more than was sent since the timeout is taken", () => {
  const { peer, connection, write } = open();
  write(3000);
  peer.flush();
  peer.takeSent();
  peer.advance(200);
  peer.takeSent();
  peer.inject({ flags: ".", seq: 1, ack: 3001 });
  assert.equal(connection.queuedBytes, 0);
  assert.equal(connection.sender.flight, 0);
  peer.advance(5000);
  peer.expectNothing();
});

test("three duplicate acknowledgements make the lost segment leave at once, and only that", () => {
  const { peer, write } = open();
  write(8000);
  peer.flush();
  peer.takeSent();
  for (let i = 0; i < 2; i++) {
    peer.inject({ flags: ".", seq: 1, ack: 1 });
    peer.expectNothing();
  }
  peer.inject({ flags: ".", seq: 1, ack: 1 });
  peer.expect({ seq: 1, length: 1000 });
  peer.expectNothing();
  assert.equal(peer.stack.counters.tcpFastRetransmits, 1);
  // A partial acknowledgement shows the next loss.
  peer.inject({ flags: ".", seq: 1, ack: 3001 });
  peer.expect({ seq: 3001, length: 1000 });
  peer.inject({ flags: ".", seq: 1, ack: 8001 });
  peer.advance(5000);
  peer.expectNothing();
});

test("the first two duplicates let new segments out", () => {
  const { peer, write } = open();
  write(20_000);
  peer.flush();
  assert.equal(peer.takeSent().length, 10);
  peer.inject({ flags: ".", seq: 1, ack: 1 });
  peer.expect({ seq: 10_001 });
  peer.inject({ flags: ".", seq: 1, ack: 1 });
  peer.expect({ seq: 11_001 });
  peer.inject({ flags: ".", seq: 1, ack: 1 });
  peer.expect({ seq: 1 });
  peer.expectNothing();
});

test("acknowledgements with data, or that move the window, are no duplicates", () => {
  const { peer, write } = open();
  write(3000);
  peer.flush();
  peer.takeSent();
  for (let i = 0; i < 4; i++) peer.inject({ flags: ".", seq: 1 + i, ack: 1, data: "x" });
  for (let i = 0; i < 4; i++) peer.inject({ flags: ".", seq: 5, ack: 1, win: 30_000 + i });
  assert.equal(peer.stack.counters.tcpFastRetransmits, 0);
});

test("a round trip is not measured on what was sent twice", () => {
  const { peer, connection, write } = open();
  write(10);
  peer.flush();
  peer.advance(10);
  peer.inject({ flags: ".", seq: 1, ack: 11 });
  const measured = connection.sender.roundTrip.smoothed;
  assert.ok(measured > 0);
  write(10);
  peer.flush();
  peer.advance(1000);
  peer.inject({ flags: ".", seq: 1, ack: 21 });
  assert.equal(connection.sender.roundTrip.smoothed, measured);
});

test("a closed window is probed at growing intervals, and nothing is lost when it opens", () => {
  const { peer, connection, write } = open({ win: 1000 });
  write(3000);
  peer.flush();
  peer.expect({ seq: 1, length: 1000 });
  peer.inject({ flags: ".", seq: 1, ack: 1001, win: 0 });
  peer.expectNothing();
  const times: number[] = [];
  const start = peer.now;
  for (let i = 0; i < 100; i++) {
    peer.advance(100);
    for (const probe of peer.takeSent()) {
      assert.deepEqual([probe.seq, probe.length], [1000, 0]);
      times.push(peer.now - start);
      peer.inject({ flags: ".", seq: 1, ack: 1001, win: 0 });
    }
  }
  assert.deepEqual(times, [200, 600, 1400, 3000, 6200]);
  peer.inject({ flags: ".", seq: 1, ack: 1001, win: 5000 });
  assert.deepEqual(
    peer.takeSent().map(({ seq, length }) => [seq, length]),
    [
      [1001, 1000],
      [2001, 1000],
    ],
  );
  assert.equal(connection.sender.persistDeadline, Number.POSITIVE_INFINITY);
});

test("a peer whose window stays closed is waited for as long as it answers", () => {
  const { peer, connection, write } = open({ win: 0 }, { retransmissions: 3 });
  write(10);
  peer.flush();
  for (let hour = 0; hour < 3600; hour++) {
    peer.advance(1000);
    if (peer.takeSent().length > 0) peer.inject({ flags: ".", seq: 1, ack: 1, win: 0 });
  }
  assert.equal(connection.state, "established");
  peer.advance(600_000);
  assert.equal(connection.state, "closed");
});

test("FIN waits for a closed window as data does", () => {
  const { peer, connection } = open({ win: 0 });
  connection.end();
  peer.flush();
  peer.expectNothing();
  peer.advance(200);
  peer.expect({ seq: 0, length: 0, flags: "." });
  peer.inject({ flags: ".", seq: 1, ack: 1, win: 100 });
  peer.expect({ flags: "F.", seq: 1 });
});

test("a window that shrinks below what is in flight stops sending, and breaks nothing", () => {
  const { peer, connection, write } = open({ win: 5000 });
  write(10_000);
  peer.flush();
  assert.equal(peer.takeSent().length, 5);
  peer.inject({ flags: ".", seq: 1, ack: 1001, win: 500 });
  peer.expectNothing();
  peer.inject({ flags: ".", seq: 1, ack: 5001, win: 0 });
  peer.expectNothing();
  peer.inject({ flags: ".", seq: 1, ack: 5001, win: 20_000 });
  assert.ok(peer.takeSent().length > 0);
  assert.equal(connection.state, "established");
});

test("a sliver of window is left alone while more is on its way", () => {
  const { peer, write } = open({ win: 4000 });
  write(4000);
  peer.flush();
  assert.equal(peer.takeSent().length, 4);
  write(4000);
  peer.flush();
  peer.expectNothing();
  peer.inject({ flags: ".", seq: 1, ack: 1001, win: 3100 });
  peer.expectNothing();
  peer.inject({ flags: ".", seq: 1, ack: 2001, win: 3500 });
  peer.expect({ seq: 4001, length: 1000 });
  peer.expectNothing();
});

test("an acknowledgement on a segment that was sent before the last window does not widen it", () => {
  const { peer, write } = open({ win: 4000 });
  write(10_000);
  peer.flush();
  assert.equal(peer.takeSent().length, 4);
  peer.inject({ flags: ".", seq: 5, ack: 1, win: 4000, data: "later" });
  peer.takeSent();
  peer.inject({ flags: ".", seq: 1, ack: 1001, win: 3000, data: "soon" });
  const beyond = peer.takeSent().filter(({ seq, length }) => seq + length > 4001);
  assert.deepEqual(beyond, []);
});

test("an old acknowledgement does not move the window back", () => {
  const { peer, connection, write } = open({ win: 4000 });
  write(2000);
  peer.flush();
  peer.inject({ flags: ".", seq: 1, ack: 2001, win: 9000 });
  peer.inject({ flags: ".", seq: 1, ack: 1001, win: 100 });
  assert.equal(connection.sender.window, 9000);
});

test("segments that the link does not take are sent again", () => {
  const { peer, write } = open();
  peer.linkUp = false;
  write(10);
  peer.flush();
  peer.expectNothing();
  peer.linkUp = true;
  peer.advance(200);
  peer.expect({ seq: 1, length: 10 });
  assert.equal(peer.stack.counters.framesLost, 1);
});

test("a router's smaller MTU makes segments smaller and sends again what was too large", () => {
  const { peer, connection, write } = open({ mss: 1460 });
  write(2000);
  peer.flush();
  const frame = peer.sent[0] ?? assert.fail();
  const quoted = frame.slice(14, 14 + 28);
  peer.takeSent();
  peer.injectFrame(icmpUnreachableFrame(4, 1000, quoted));
  assert.equal(connection.sender.segmentSize, 960);
  assert.deepEqual(
    peer.takeSent().map(({ seq, length }) => [seq, length]),
    [
      [1, 960],
      [961, 960],
      [1921, 80],
    ],
  );
  peer.injectFrame(icmpUnreachableFrame(4, 10, quoted));
  assert.equal(connection.sender.segmentSize, 536);
});
