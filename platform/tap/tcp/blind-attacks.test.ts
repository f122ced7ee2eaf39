/** RFC 5961 and its relatives: what someone can do who does not see the connection. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ScriptedPeer } from "../../../test/tap/scripted-peer.ts";

function open(limits = {}) {
  const peer = new ScriptedPeer({ receiveWindow: 10_000, ...limits });
  peer.listen();
  return { peer, ...peer.open() };
}

test("a reset inside the window but not at its start is challenged", () => {
  const { peer, connection } = open();
  peer.inject({ flags: "R", seq: 2 });
  peer.expect({ flags: ".", seq: 1, ack: 1, length: 0 });
  peer.advance(1000);
  peer.inject({ flags: "R", seq: 10_000 });
  peer.expect({ flags: ".", seq: 1, ack: 1, length: 0 });
  assert.equal(connection.state, "established");
});

test("a reset outside the window is dropped in silence", () => {
  const { peer, connection } = open();
  peer.inject({ flags: "R", seq: 0 });
  peer.inject({ flags: "R", seq: 10_001 });
  peer.inject({ flags: "R", seq: -50_000 });
  peer.expectNothing();
  assert.equal(connection.state, "established");
});

test("a SYN in an open connection is challenged, wherever it lies", () => {
  const { peer, connection } = open();
  for (const seq of [0, 1, 500, 100_000]) {
    peer.inject({ flags: "S", seq });
    peer.expect({ flags: ".", seq: 1, ack: 1, length: 0 });
    peer.advance(1000);
  }
  assert.equal(connection.state, "established");
});

test("a peer that has restarted resets the old connection by answering the challenge", () => {
  const { peer, connection } = open();
  peer.inject({ flags: "S", seq: 5000 });
  const challenge = peer.expect({ flags: "." });
  peer.inject({ flags: "R", seq: challenge.ack });
  assert.equal(connection.state, "closed");
});

test("data whose acknowledgement lies too far back, or ahead of what was sent, is challenged and dropped", () => {
  const { peer, application } = open();
  peer.inject({ flags: "P.", seq: 1, ack: 2, data: "ahead" });
  peer.expect({ flags: ".", ack: 1, length: 0 });
  peer.advance(1000);
  peer.inject({ flags: "P.", seq: 1, ack: -70_000, data: "behind" });
  peer.expect({ flags: ".", ack: 1, length: 0 });
  peer.inject({ flags: "P.", seq: 1, ack: -60_000, data: "within" });
  assert.deepEqual(application.take(), ["data within"]);
});

test("challenges are limited for each connection", () => {
  const { peer } = open();
  for (let i = 0; i < 50; i++) peer.inject({ flags: "R", seq: 2 + i });
  assert.equal(peer.takeSent().length, 1);
  assert.equal(peer.stack.counters.tcpChallengesLimited, 49);
  peer.advance(500);
  peer.inject({ flags: "R", seq: 2 });
  assert.equal(peer.takeSent().length, 1);
});

test("two ends that disagree about their numbers cannot keep each other busy", () => {
  const { peer } = open();
  for (let i = 0; i < 1000; i++) {
    peer.inject({ flags: ".", seq: 100_000, ack: 1 });
    peer.now += 1;
  }
  assert.equal(peer.takeSent().length, 2);
});

test("resets for unknown segments are limited", () => {
  const peer = new ScriptedPeer({ resets: 10 });
  for (let i = 0; i < 100; i++) peer.inject({ flags: "S", seq: i, to: 1000 + i });
  assert.equal(peer.takeSent().length, 10);
  assert.equal(peer.stack.counters.tcpResetsLimited, 90);
  peer.now += 500;
  for (let i = 0; i < 100; i++) peer.inject({ flags: "S", seq: i, to: 1000 + i });
  assert.equal(peer.takeSent().length, 5);
});

test("initial sequence numbers follow the clock and differ by peer and port without a pattern", () => {
  const peer = new ScriptedPeer({ resets: 1 });
  peer.listen();
  const initial = (port: number): number => {
    peer.stackInitial = undefined;
    peer.inject({ flags: "S", seq: 0, port });
    peer.expect({ flags: "S." });
    peer.inject({ flags: "R", seq: 1, port });
    return peer.stackInitial ?? 0;
  };
  const first = initial(1);
  assert.equal(initial(1), first, "the same ends at the same moment");
  peer.now += 100;
  assert.equal((initial(1) - first) | 0, 25_000, "a tick every 4 microseconds");
  const distances = new Set<number>();
  for (let port = 2; port < 100; port++) distances.add((initial(port) - initial(port + 1)) | 0);
  assert.equal(distances.size, 98);
});

test("local ports do not follow each other for different peers", () => {
  const peer = new ScriptedPeer();
  const ports = new Set<number>();
  for (let port = 1; port <= 50; port++) ports.add(peer.connect(port).connection.localPort);
  assert.ok(ports.size >= 48);
  for (const port of ports) assert.ok(port >= 49_152 && port <= 65_535);
});

test("when no local port is left for a peer, connecting says so", () => {
  const peer = new ScriptedPeer({ connections: 100_000 });
  for (let i = 0; i < 16_384; i++) peer.connect(80);
  assert.equal(peer.stack.tcp.connections, 16_384);
  assert.throws(() => peer.connect(80), { code: "address-unavailable", message: /local ports.*TIME-WAIT/ });
  peer.connect(81);
});
