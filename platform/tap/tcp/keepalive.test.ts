import assert from "node:assert/strict";
import { test } from "node:test";
import { ScriptedPeer } from "../../../test/tap/scripted-peer.ts";

const limits = { keepaliveIdle: 60_000, keepaliveInterval: 10_000, keepaliveProbes: 3 };

function open() {
  const peer = new ScriptedPeer(limits);
  peer.listen();
  return { peer, ...peer.open() };
}

test("a silent peer is asked whether it is still there, and one that answers keeps its connection", () => {
  const { peer, connection } = open();
  peer.advance(59_999);
  peer.expectNothing();
  for (let round = 0; round < 5; round++) {
    peer.advance(1);
    // An empty segment from before the window (RFC 9293 3.8.4).
    peer.expect({ flags: ".", seq: 0, ack: 1, length: 0 });
    peer.inject({ flags: ".", seq: 1, ack: 1 });
    peer.advance(59_999);
    peer.expectNothing();
  }
  assert.equal(connection.state, "established");
  assert.equal(peer.stack.counters.tcpKeepaliveProbes, 5);
});

test("whatever the peer sends puts the question off", () => {
  const { peer, application } = open();
  peer.advance(50_000);
  peer.inject({ flags: "P.", seq: 1, ack: 1, data: "x" });
  peer.advance(59_999);
  peer.expect({ flags: ".", ack: 2 });
  peer.expectNothing();
  peer.advance(1);
  peer.expect({ flags: ".", seq: 0, ack: 2, length: 0 });
  assert.deepEqual(application.take(), ["data x"]);
});

test("a peer that does not answer is given up after the last question", () => {
  const { peer, connection, application } = open();
  peer.advance(60_000);
  peer.expect({ flags: ".", seq: 0, ack: 1, length: 0 });
  for (let probe = 1; probe < 3; probe++) {
    peer.advance(9_999);
    peer.expectNothing();
    peer.advance(1);
    peer.expect({ flags: ".", seq: 0, ack: 1, length: 0 });
  }
  peer.advance(10_000);
  peer.expect({ flags: "R." });
  assert.equal(connection.state, "closed");
  assert.deepEqual(application.take(), ["closed timed-out"]);
  assert.equal(peer.stack.nextDeadline(), Number.POSITIVE_INFINITY);
});

test("one answer among lost questions is enough", () => {
  const { peer, connection } = open();
  peer.advance(60_000);
  for (let round = 0; round < 3; round++) {
    peer.expect({ flags: ".", seq: 0, length: 0 });
    peer.advance(10_000);
    peer.expect({ flags: ".", seq: 0, length: 0 });
    peer.inject({ flags: ".", seq: 1, ack: 1 });
    peer.advance(59_999);
    peer.expectNothing();
    peer.advance(1);
  }
  assert.equal(connection.state, "established");
});

test("while data waits for its acknowledgement the retransmissions ask", () => {
  const { peer, connection } = open();
  connection.write(new TextEncoder().encode("data"), 0, 4);
  peer.flush();
  peer.expect({ flags: "P.", seq: 1, data: "data" });
  peer.advance(200_000);
  assert.equal(peer.stack.counters.tcpKeepaliveProbes, 0);
  assert.ok(peer.sent.length > 0);
});

test("a peer that never ends its direction after our FIN does not keep the connection for ever", () => {
  const { peer, connection, application } = open();
  connection.end();
  peer.flush();
  peer.expect({ flags: "F.", seq: 1, ack: 1 });
  peer.inject({ flags: ".", seq: 1, ack: 2 });
  assert.equal(connection.state, "fin-wait-2");
  peer.advance(60_000 + 3 * 10_000);
  assert.equal(connection.state, "closed");
  assert.deepEqual(application.take(), ["closed timed-out"]);
});
