import assert from "node:assert/strict";
import { test } from "node:test";
import { ScriptedPeer } from "../../../test/tap/scripted-peer.ts";

function open(limits = {}) {
  const peer = new ScriptedPeer(limits);
  peer.listen();
  return { peer, ...peer.open() };
}

test("the peer closes first: CLOSE-WAIT, LAST-ACK, closed", () => {
  const { peer, connection, application } = open();
  peer.inject({ flags: "F.", seq: 1, ack: 1 });
  peer.expect({ flags: ".", ack: 2 });
  assert.equal(connection.state, "close-wait");
  connection.write(new TextEncoder().encode("last"), 0, 4);
  connection.end();
  peer.flush();
  peer.expect({ flags: "FP.", seq: 1, ack: 2, data: "last" });
  assert.equal(connection.state, "last-ack");
  peer.inject({ flags: ".", seq: 2, ack: 6 });
  assert.equal(connection.state, "closed");
  assert.deepEqual(application.take(), ["end", "drained", "closed finished"]);
  assert.equal(peer.stack.tcp.connections, 0);
});

test("we close first: FIN-WAIT-1, FIN-WAIT-2, TIME-WAIT, closed", () => {
  const { peer, connection, application } = open();
  connection.end();
  peer.flush();
  peer.expect({ flags: "F.", seq: 1, ack: 1 });
  assert.equal(connection.state, "fin-wait-1");
  peer.inject({ flags: ".", seq: 1, ack: 2 });
  assert.equal(connection.state, "fin-wait-2");
  peer.inject({ flags: "P.", seq: 1, ack: 2, data: "more" });
  peer.inject({ flags: "F.", seq: 5, ack: 2 });
  peer.expect({ flags: ".", seq: 2, ack: 6 });
  assert.equal(connection.state, "time-wait");
  assert.deepEqual(application.take(), ["data more", "end", "closed finished"]);
  peer.advance(59_999);
  assert.equal(connection.state, "time-wait");
  peer.advance(1);
  assert.equal(connection.state, "closed");
  assert.equal(peer.stack.nextDeadline(), Number.POSITIVE_INFINITY);
});

test("FIN that acknowledges our FIN goes to TIME-WAIT at once", () => {
  const { peer, connection } = open();
  connection.end();
  peer.flush();
  peer.expect({ flags: "F." });
  peer.inject({ flags: "F.", seq: 1, ack: 2 });
  peer.expect({ flags: ".", seq: 2, ack: 2 });
  assert.equal(connection.state, "time-wait");
});

test("simultaneous close: both FINs cross, CLOSING, TIME-WAIT", () => {
  const { peer, connection, application } = open();
  connection.end();
  peer.flush();
  peer.expect({ flags: "F.", seq: 1, ack: 1 });
  peer.inject({ flags: "F.", seq: 1, ack: 1 });
  peer.expect({ flags: ".", seq: 2, ack: 2 });
  assert.equal(connection.state, "closing");
  assert.deepEqual(application.take(), ["end"]);
  peer.inject({ flags: ".", seq: 2, ack: 2 });
  assert.equal(connection.state, "time-wait");
  assert.deepEqual(application.take(), ["closed finished"]);
});

test("FIN rides on the last data, and is sent again until it is acknowledged", () => {
  const { peer, connection } = open();
  connection.write(new Uint8Array(5), 0, 5);
  connection.end();
  peer.flush();
  peer.expect({ flags: "FP.", seq: 1, length: 5 });
  peer.advance(200);
  peer.expect({ flags: "FP.", seq: 1, length: 5 });
  peer.inject({ flags: ".", seq: 1, ack: 6 });
  assert.equal(connection.state, "fin-wait-1");
  peer.advance(1000);
  peer.expect({ flags: "F.", seq: 6, length: 0 });
  peer.inject({ flags: ".", seq: 1, ack: 7 });
  assert.equal(connection.state, "fin-wait-2");
});

test("in LAST-ACK a lost FIN is sent again, and the peer's repeated FIN is acknowledged", () => {
  const { peer, connection } = open();
  peer.inject({ flags: "F.", seq: 1, ack: 1 });
  connection.end();
  peer.flush();
  peer.takeSent();
  peer.inject({ flags: "F.", seq: 1, ack: 1 });
  peer.expect({ flags: ".", ack: 2 });
  peer.advance(200);
  peer.expect({ flags: "F.", seq: 1, ack: 2 });
  peer.inject({ flags: ".", seq: 2, ack: 2 });
  assert.equal(connection.state, "closed");
});

test("in TIME-WAIT a repeated FIN is acknowledged and the wait begins anew; a reset is ignored", () => {
  const { peer, connection } = open();
  connection.end();
  peer.flush();
  peer.inject({ flags: "F.", seq: 1, ack: 2 });
  peer.takeSent();
  peer.advance(50_000);
  peer.inject({ flags: "F.", seq: 1, ack: 2 });
  peer.expect({ flags: ".", ack: 2 });
  peer.inject({ flags: "R", seq: 2 });
  peer.advance(59_000);
  assert.equal(connection.state, "time-wait");
  peer.advance(1000);
  assert.equal(connection.state, "closed");
});

test("in TIME-WAIT a SYN with a later number opens anew, an older one does not", () => {
  const { peer, connection } = open();
  connection.end();
  peer.flush();
  peer.inject({ flags: "F.", seq: 1, ack: 2 });
  peer.takeSent();
  peer.inject({ flags: "S", seq: -100 });
  peer.expect({ flags: ".", ack: 2 });
  assert.equal(connection.state, "time-wait");
  peer.now += 1000;
  peer.stackInitial = undefined;
  peer.inject({ flags: "S", seq: 1000 });
  peer.expect({ flags: "S.", ack: 1001 });
  peer.inject({ flags: ".", seq: 1001, ack: 1 });
  assert.equal(peer.accepted.length, 2);
});

test("connections in TIME-WAIT are bounded, and the oldest makes room", () => {
  const peer = new ScriptedPeer({ timeWaitConnections: 3 });
  peer.listen();
  for (let port = 1; port <= 10; port++) {
    peer.port = port;
    const { connection } = peer.open();
    connection.end();
    peer.flush();
    peer.inject({ flags: "F.", seq: 1, ack: 2 });
    peer.takeSent();
  }
  assert.equal(peer.stack.tcp.timeWaitConnections, 3);
  assert.equal(peer.stack.tcp.connections, 0);
  assert.equal(peer.stack.counters.tcpTimeWaitDropped, 7);
});

test("what the application has not read is there after the peer has closed in order", () => {
  const { peer, connection, application } = open();
  connection.pause();
  peer.inject({ flags: "FP.", seq: 1, ack: 1, data: "kept" });
  connection.end();
  peer.flush();
  peer.takeSent();
  peer.inject({ flags: ".", seq: 6, ack: 2 });
  assert.equal(connection.state, "closed");
  assert.deepEqual(application.take(), []);
  connection.resume();
  connection.release();
  assert.deepEqual(application.take(), ["data kept", "end", "closed finished"]);
});

test("after aborting, what was held is not handed over any more", () => {
  const { peer, connection, application } = open();
  connection.pause();
  peer.inject({ flags: "FP.", seq: 1, ack: 1, data: "held" });
  connection.end();
  peer.flush();
  peer.inject({ flags: ".", seq: 6, ack: 2 });
  assert.equal(connection.state, "closed");
  connection.abort(peer.now);
  connection.resume();
  connection.release();
  assert.deepEqual(application.take(), []);
});

test("aborting from inside data that was held stops the rest, and the end", () => {
  const { peer, connection, application } = open({ receiveWindow: 300_000 });
  connection.pause();
  for (let i = 0; i < 100; i++) peer.inject({ flags: ".", seq: 1 + i * 1460, ack: 1, length: 1460 });
  peer.inject({ flags: "F.", seq: 1 + 146_000, ack: 1 });
  let chunks = 0;
  application.onData = () => {
    chunks++;
    connection.abort(peer.now);
  };
  connection.resume();
  connection.release();
  assert.equal(chunks, 1);
  assert.deepEqual(application.take(), []);
});

test("aborting sends a reset that the peer accepts, and says nothing to the application", () => {
  const { peer, connection, application } = open();
  connection.write(new Uint8Array(5), 0, 5);
  peer.flush();
  peer.takeSent();
  connection.abort(peer.now);
  peer.expect({ flags: "R.", seq: 6, ack: 1 });
  assert.deepEqual(application.take(), []);
  assert.equal(peer.stack.tcp.connections, 0);
  peer.inject({ flags: ".", seq: 1, ack: 6 });
  peer.expect({ flags: "R", seq: 6 });
});

test("aborting while the handshake is under way leaves nothing", () => {
  const peer = new ScriptedPeer();
  const { connection } = peer.connect();
  peer.expect({ flags: "S" });
  connection.abort(peer.now);
  peer.expectNothing();
  assert.equal(peer.stack.tcp.connections, 0);
  assert.equal(peer.stack.nextDeadline(), Number.POSITIVE_INFINITY);
});

test("the application may abort from inside any call", () => {
  for (const moment of ["data", "end"]) {
    const { peer, connection, application } = open();
    if (moment === "data") application.onData = () => connection.abort(peer.now);
    else application.peerEnded = () => connection.abort(peer.now);
    peer.injectBatch(
      { flags: "P.", seq: 3, ack: 1, data: "later" },
      { flags: "P.", seq: 1, ack: 1, data: "xx" },
      { flags: "F.", seq: 8, ack: 1 },
    );
    assert.equal(connection.state, "closed", moment);
    assert.equal(peer.stack.tcp.connections, 0);
  }
});

test("a reset from the peer closes at once and drops what was queued", () => {
  const { peer, connection, application } = open();
  connection.write(new Uint8Array(5), 0, 5);
  peer.flush();
  peer.takeSent();
  peer.inject({ flags: "R.", seq: 1, ack: 1 });
  assert.deepEqual(application.take(), ["closed reset"]);
  assert.equal(connection.queuedBytes, 0);
  peer.advance(100_000);
  peer.expectNothing();
});

test("closing a listener gives up half-open connections and keeps the others", () => {
  const peer = new ScriptedPeer();
  const listener = peer.stack.tcp.listen(80, 10, () => assert.fail()) ?? assert.fail();
  peer.inject({ flags: "S", seq: 0 });
  peer.expect({ flags: "S." });
  peer.stack.tcp.unlisten(listener, peer.now);
  peer.expect({ flags: "R." });
  assert.equal(peer.stack.tcp.connections, 0);
  peer.inject({ flags: "S", seq: 0 });
  peer.expect({ flags: "R." });
});
