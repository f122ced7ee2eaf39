/** Neighbours and ARP, seen from the link. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  arpFrame,
  peerAddress,
  peerMac,
  ScriptedPeer,
  stackAddress,
  stackMac,
} from "../../../test/tap/scripted-peer.ts";
import { type Ipv4Address, parseIpv4 } from "../ip/address.ts";
import { arpReply, arpRequest } from "../wire/arp.ts";
import { broadcastMac, ethernetDestination, etherType, type MacAddress } from "../wire/ethernet.ts";
import { formatFrame } from "../wire/format-frame.ts";

const address = (text: string): Ipv4Address => parseIpv4(text) ?? assert.fail(text);
const stranger = (): ScriptedPeer => new ScriptedPeer({ neighbourLifetime: 60_000 }, { introduce: false });

/** What the stack sent, a line each, forgotten after. */
function lines(peer: ScriptedPeer): string[] {
  return peer.sent.splice(0).map((frame) => formatFrame(frame, 0, frame.length));
}

function destination(frame: Uint8Array | undefined): MacAddress {
  assert.ok(frame);
  return ethernetDestination(new DataView(frame.buffer, frame.byteOffset), 0);
}

test("a request for our address is answered to the one who asked", () => {
  const peer = stranger();
  peer.injectFrame(arpFrame(arpRequest, broadcastMac, peerMac, peerAddress, stackAddress));
  assert.equal(destination(peer.sent[0]), peerMac);
  assert.deepEqual(lines(peer), ["ARP 10.0.0.2 is at 02:00:00:00:00:bb"]);
  assert.equal(peer.stack.neighbours, 1);
});

test("a request for another address is not answered and teaches nothing", () => {
  const peer = stranger();
  peer.injectFrame(arpFrame(arpRequest, broadcastMac, peerMac, peerAddress, address("10.0.0.3")));
  peer.expectNothing();
  assert.equal(peer.stack.neighbours, 0);
});

test("a probe for our address is answered and teaches nothing (RFC 5227)", () => {
  const peer = stranger();
  peer.injectFrame(arpFrame(arpRequest, broadcastMac, peerMac, address("0.0.0.0"), stackAddress));
  assert.equal(peer.sent.length, 1);
  assert.equal(peer.stack.neighbours, 0);
});

test("packets wait for the answer, the newest three of them, and then leave in order", () => {
  const peer = stranger();
  for (let port = 1; port <= 5; port++) peer.connect(port);
  assert.equal(destination(peer.sent[0]), broadcastMac);
  assert.deepEqual(lines(peer), ["ARP who has 10.0.0.1, tell 10.0.0.2"]);
  peer.injectFrame(arpFrame(arpReply, stackMac, peerMac, peerAddress, stackAddress));
  assert.ok(peer.sent.every((frame) => destination(frame) === peerMac));
  assert.deepEqual(
    lines(peer).map((line) => Number(/> (\d+) \[S\]/.exec(line)?.[1])),
    [3, 4, 5],
  );
  assert.equal(peer.stack.counters.neighbourPacketsDropped, 2);
});

test("a neighbour is asked for three times, a second apart, and then given up with what waits for it", () => {
  const peer = stranger();
  const { application } = peer.connect();
  const start = peer.now;
  const times: number[] = [];
  while (peer.now < start + 10_000) {
    for (const line of lines(peer)) if (line.startsWith("ARP")) times.push(peer.now - start);
    if (application.events.length > 0) break;
    peer.advance(100);
  }
  assert.deepEqual(times, [0, 1000, 2000]);
  assert.equal(peer.now - start, 3000);
  assert.deepEqual(application.take(), ["closed unreachable"]);
  assert.equal(peer.stack.neighbours, 0);
  assert.equal(peer.stack.nextDeadline(), Number.POSITIVE_INFINITY);
});

test("an old address is asked for again while it is in use: directly first, then by broadcast", () => {
  const peer = stranger();
  peer.injectFrame(arpFrame(arpRequest, broadcastMac, peerMac, peerAddress, stackAddress));
  lines(peer);
  peer.listen();
  const { connection } = peer.open();
  // Nothing but the address is to grow old: the peer is heard now and then.
  peer.advance(30_000);
  peer.inject({ flags: ".", seq: 1, ack: 1 });
  peer.advance(31_000);
  connection.write(new Uint8Array(1), 0, 1);
  peer.flush();
  const requests = (): Uint8Array[] => peer.sent.filter((frame) => etherType(new DataView(frame.buffer), 0) === 0x0806);
  assert.deepEqual(requests().map(destination), [peerMac]);
  assert.equal(peer.sent.length, 2, "the data does not wait");
  peer.advance(1000);
  assert.deepEqual(requests().map(destination), [peerMac, broadcastMac]);
  peer.sent.length = 0;
  const moved = 0x0200_0000_00cc as MacAddress;
  peer.injectFrame(arpFrame(arpReply, stackMac, moved, peerAddress, stackAddress));
  peer.inject({ flags: ".", seq: 1, ack: 2, length: 2000 });
  peer.advance(40);
  assert.equal(destination(peer.sent.at(-1)), moved);
});

test("a neighbour that is silent about a refresh does not end an open connection", () => {
  const peer = stranger();
  peer.injectFrame(arpFrame(arpRequest, broadcastMac, peerMac, peerAddress, stackAddress));
  peer.listen();
  lines(peer);
  const { connection } = peer.open();
  peer.advance(61_000);
  connection.write(new Uint8Array(1), 0, 1);
  peer.flush();
  peer.advance(10_000);
  assert.equal(connection.state, "established");
});

test("answers that nobody asked for teach nothing, whatever they claim", () => {
  const peer = stranger();
  const evil = 0x0200_0000_0666 as MacAddress;
  peer.injectFrame(arpFrame(arpReply, stackMac, evil, peerAddress, stackAddress));
  peer.injectFrame(arpFrame(arpReply, broadcastMac, evil, peerAddress, peerAddress));
  peer.injectFrame(arpFrame(arpRequest, broadcastMac, evil, peerAddress, peerAddress));
  assert.equal(peer.stack.neighbours, 0);
  peer.injectFrame(arpFrame(arpRequest, broadcastMac, peerMac, peerAddress, stackAddress));
  peer.injectFrame(arpFrame(arpReply, stackMac, evil, peerAddress, stackAddress));
  assert.match(peer.stack.dump().join(), /10\.0\.0\.1 02:00:00:00:00:aa reachable/);
});

test("who claims the address of a known neighbour is believed only when that one is silent", () => {
  const peer = stranger();
  const evil = 0x0200_0000_0666 as MacAddress;
  const claim = (): void => peer.injectFrame(arpFrame(arpRequest, broadcastMac, evil, peerAddress, stackAddress));
  peer.injectFrame(arpFrame(arpRequest, broadcastMac, peerMac, peerAddress, stackAddress));
  peer.now += 5000;
  lines(peer);
  claim();
  // The claimant is answered, and the one we know is asked.
  assert.deepEqual(peer.sent.map(destination), [peerMac, evil]);
  peer.injectFrame(arpFrame(arpReply, stackMac, evil, peerAddress, stackAddress));
  peer.injectFrame(arpFrame(arpReply, stackMac, peerMac, peerAddress, stackAddress));
  assert.match(peer.stack.dump().join(), /02:00:00:00:00:aa reachable/);
  peer.now += 5000;
  claim();
  peer.advance(1000);
  peer.injectFrame(arpFrame(arpReply, stackMac, evil, peerAddress, stackAddress));
  assert.match(peer.stack.dump().join(), /02:00:00:00:06:66 reachable/);
});

test("when segments stay unanswered, the neighbour is asked whether it is still there", () => {
  const peer = stranger();
  peer.injectFrame(arpFrame(arpRequest, broadcastMac, peerMac, peerAddress, stackAddress));
  peer.listen();
  lines(peer);
  const { connection } = peer.open();
  peer.advance(10_000);
  connection.write(new Uint8Array(1), 0, 1);
  peer.flush();
  peer.advance(200);
  assert.ok(lines(peer).includes("ARP who has 10.0.0.1, tell 10.0.0.2"));
});

test("senders that are no neighbours are ignored: groups, ourselves, other networks", () => {
  const peer = stranger();
  const inject = (mac: number, sender: Ipv4Address): void =>
    peer.injectFrame(arpFrame(arpRequest, broadcastMac, mac as MacAddress, sender, stackAddress));
  inject(0x0100_5e00_0001, peerAddress);
  inject(broadcastMac, peerAddress);
  inject(stackMac, peerAddress);
  peer.expectNothing();
  inject(peerMac, stackAddress);
  assert.equal(peer.stack.counters.arpConflict, 1);
  peer.expectNothing();
  inject(peerMac, address("192.168.0.1"));
  inject(peerMac, address("127.0.0.1"));
  assert.equal(peer.stack.neighbours, 0);
});

test("malformed ARP is counted and dropped", () => {
  const peer = stranger();
  const sound = arpFrame(arpRequest, broadcastMac, peerMac, peerAddress, stackAddress);
  for (const [at, value] of [
    [15, 2],
    [16, 0x86],
    [18, 8],
    [19, 16],
    [21, 3],
  ] as const) {
    const frame = sound.slice();
    frame[at] = value;
    peer.injectFrame(frame);
  }
  peer.injectFrame(sound.slice(0, 41));
  assert.equal(peer.stack.counters.arpMalformed, 6);
  peer.expectNothing();
});

test("the neighbour table is bounded, the longest unused makes room, and the gateway stays", () => {
  const gateway = address("10.0.0.254");
  const peer = new ScriptedPeer({ neighbours: 8 }, { gateway, introduce: false });
  const meet = (last: number): void =>
    peer.injectFrame(arpFrame(arpRequest, broadcastMac, peerMac, address(`10.0.0.${last}`), stackAddress));
  meet(254);
  for (let last = 10; last < 110; last++) {
    peer.now += 1;
    meet(last);
  }
  assert.equal(peer.stack.neighbours, 8);
  assert.equal(peer.stack.counters.neighbourEvicted, 93);
  const known = peer.stack.dump().join("\n");
  assert.match(known, /10\.0\.0\.254/);
  assert.match(known, /10\.0\.0\.109/);
});

test("the neighbours that are asked for at one time are bounded, and so are our requests", () => {
  const peer = new ScriptedPeer({ resolvingNeighbours: 4 }, { introduce: false });
  for (let last = 10; last < 60; last++) {
    peer.stack.tcp.connect(address(`10.0.0.${last}`), 80, silent, peer.now);
  }
  assert.equal(lines(peer).length, 4);
  assert.equal(peer.stack.counters.neighbourPacketsDropped, 46);
});

test("packets to other networks go to the gateway, and nowhere without one", () => {
  const gateway = address("10.0.0.254");
  const far = address("192.0.2.1");
  const routed = new ScriptedPeer({}, { gateway, introduce: false });
  routed.stack.tcp.connect(far, 80, silent, routed.now);
  assert.deepEqual(lines(routed), ["ARP who has 10.0.0.254, tell 10.0.0.2"]);
  const alone = new ScriptedPeer();
  alone.stack.tcp.connect(far, 80, silent, alone.now);
  alone.expectNothing();
  assert.equal(alone.stack.counters.ipNoRoute, 1);
});

const silent = { opened() {}, received() {}, peerEnded() {}, drained() {}, closed() {} };
