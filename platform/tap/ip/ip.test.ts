/** IP input and ICMP, seen from the link. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { icmpFrame, icmpUnreachableFrame, ipFrame } from "../../../test/tap/frames.ts";
import { peerAddress, peerMac, ScriptedPeer, stackAddress, stackMac } from "../../../test/tap/scripted-peer.ts";
import type { Counter } from "../counters.ts";
import { addToChecksum, finishChecksum } from "../wire/checksum.ts";
import { broadcastMac, type MacAddress, writeMac } from "../wire/ethernet.ts";
import { formatFrame } from "../wire/format-frame.ts";
import { type Ipv4Address, parseIpv4 } from "./address.ts";

const address = (text: string): Ipv4Address => parseIpv4(text) ?? assert.fail(text);

/** A SYN to a listening port, changed before it arrives; it is dropped, and counted as `counter`. */
function dropped(counter: Counter, change: (frame: Uint8Array, view: DataView) => Uint8Array): void {
  const peer = new ScriptedPeer();
  peer.listen();
  const frame = peer.frame({ flags: "S", seq: 0 });
  const before = peer.stack.counters[counter];
  peer.injectFrame(change(frame, new DataView(frame.buffer)));
  peer.expectNothing();
  assert.equal(peer.stack.counters[counter], before + 1, counter);
}

function setHeader(frame: Uint8Array, view: DataView, change: () => void): Uint8Array {
  change();
  const end = 14 + (view.getUint8(14) & 15) * 4;
  view.setUint16(24, 0);
  view.setUint16(24, finishChecksum(addToChecksum(0, view, 14, end)));
  return frame;
}

test("frames that are too short, for others, for many or of another kind are dropped", () => {
  for (const length of [0, 1, 13]) dropped("frameTooShort", (frame) => frame.slice(0, length));
  for (const mac of [0x0200_0000_0077, broadcastMac, 0x0100_5e00_0001]) {
    dropped("frameOtherDestination", (frame, view) => {
      writeMac(view, 0, mac as MacAddress);
      return frame;
    });
  }
  dropped("frameOtherType", (frame, view) => {
    view.setUint16(12, 0x86dd);
    return frame;
  });
});

test("unsound IP headers are dropped, each for its reason", () => {
  dropped("ipTooShort", (frame) => frame.slice(0, 33));
  dropped("ipVersion", (frame, view) => setHeader(frame, view, () => view.setUint8(14, 0x55)));
  dropped("ipHeaderLength", (frame, view) => setHeader(frame, view, () => view.setUint8(14, 0x44)));
  dropped("ipTotalLength", (frame, view) => setHeader(frame, view, () => view.setUint16(16, 0xffff)));
  dropped("ipTotalLength", (frame, view) => setHeader(frame, view, () => view.setUint16(16, 19)));
  dropped("ipTotalLength", (frame) => frame.slice(0, frame.length - 1));
  dropped("ipChecksum", (frame, view) => {
    view.setUint8(22, 63);
    return frame;
  });
});

test("fragments, source routes and other protocols are dropped", () => {
  dropped("ipFragment", (frame, view) => setHeader(frame, view, () => view.setUint16(20, 0x2000)));
  dropped("ipFragment", (frame, view) => setHeader(frame, view, () => view.setUint16(20, 0x0001)));
  dropped("ipOtherProtocol", (frame, view) => setHeader(frame, view, () => view.setUint8(23, 17)));
  dropped("ipSourceRoute", (frame) => {
    const longer = new Uint8Array(frame.length + 8);
    longer.set(frame.subarray(0, 34));
    longer.set([0x83, 7, 4, 10, 0, 0, 9, 0], 34);
    longer.set(frame.subarray(34), 42);
    const view = new DataView(longer.buffer);
    return setHeader(longer, view, () => {
      view.setUint8(14, 0x47);
      view.setUint16(16, longer.length - 14);
    });
  });
});

test("a packet with harmless options is taken", () => {
  const peer = new ScriptedPeer();
  peer.listen();
  const frame = peer.frame({ flags: "S", seq: 0 });
  const longer = new Uint8Array(frame.length + 4);
  longer.set(frame.subarray(0, 34));
  longer.set([0x94, 4, 0, 0], 34);
  longer.set(frame.subarray(34), 38);
  const view = new DataView(longer.buffer);
  setHeader(longer, view, () => {
    view.setUint8(14, 0x46);
    view.setUint16(16, longer.length - 14);
  });
  peer.injectFrame(longer);
  peer.expect({ flags: "S." });
});

test("packets to other addresses, the broadcast ones too, are dropped", () => {
  for (const to of ["10.0.0.3", "10.0.0.255", "255.255.255.255", "224.0.0.1", "10.0.0.0"]) {
    dropped("ipOtherDestination", (frame, view) => setHeader(frame, view, () => view.setInt32(30, address(to))));
  }
});

test("a packet from our own address is a land attack; sources that no host can have are martians", () => {
  const sources = [
    "10.0.0.2",
    "127.0.0.1",
    "0.0.0.0",
    "224.0.0.5",
    "255.255.255.255",
    "240.0.0.1",
    "10.0.0.255",
    "10.0.0.0",
  ];
  for (const from of sources) {
    const peer = new ScriptedPeer();
    peer.listen();
    peer.inject({ flags: "S", seq: 0, from: address(from), port: 80, to: 80 });
    peer.expectNothing();
    assert.equal(peer.stack.counters.ipMartianSource, 1, from);
  }
});

test("bytes behind the packet are padding, not data", () => {
  const peer = new ScriptedPeer();
  peer.listen();
  const { application } = peer.open();
  const frame = peer.frame({ flags: "P.", seq: 1, ack: 1, data: "x" });
  const padded = new Uint8Array(80).fill(0x7a);
  padded.set(frame);
  peer.injectFrame(padded);
  assert.deepEqual(application.take(), ["data x"]);
});

test("an echo request is answered with its data", () => {
  const peer = new ScriptedPeer();
  const data = new TextEncoder().encode("are you there?!");
  peer.injectFrame(icmpFrame(8, 0, 0x0102_0003, data));
  const reply = peer.sent.shift() ?? assert.fail();
  assert.equal(formatFrame(reply, 0, reply.length), "10.0.0.2 > 10.0.0.1 ICMP echo reply code 0 length 23");
  assert.deepEqual(reply.slice(38, 42), Uint8Array.of(1, 2, 0, 3));
  assert.deepEqual(reply.slice(42), data);
});

test("echo replies are limited, and no larger than our packets may be", () => {
  const peer = new ScriptedPeer({ echoReplies: 5 });
  peer.injectFrame(icmpFrame(8, 0, 0, new Uint8Array(1473)));
  peer.expectNothing();
  for (let i = 0; i < 20; i++) peer.injectFrame(icmpFrame(8, 0, 0, new Uint8Array(1472)));
  assert.equal(peer.sent.length, 5);
  assert.equal(peer.stack.counters.icmpEchoLimited, 16);
  peer.now += 1000;
  peer.injectFrame(icmpFrame(8, 0, 0, new Uint8Array(10)));
  assert.equal(peer.sent.length, 6);
});

test("unsound ICMP, replies, redirects and source quench are dropped", () => {
  const peer = new ScriptedPeer();
  const spoiled = icmpFrame(8, 0, 0, new Uint8Array(8));
  spoiled[44] = 1;
  peer.injectFrame(spoiled);
  peer.injectFrame(ipFrame(1, new Uint8Array(7)));
  for (const type of [0, 4, 5, 11, 13, 255]) peer.injectFrame(icmpFrame(type, 0, 0, new Uint8Array(28)));
  peer.expectNothing();
  assert.equal(peer.stack.counters.icmpChecksum, 1);
  assert.equal(peer.stack.counters.icmpTooShort, 1);
  assert.equal(peer.stack.counters.icmpIgnored, 6);
});

test("port unreachable ends a connection that is being opened, and no other", () => {
  const peer = new ScriptedPeer();
  const { connection, application } = peer.connect();
  const syn = (peer.sent[0] ?? assert.fail()).slice(14, 42);
  peer.injectFrame(icmpUnreachableFrame(1, 0, syn));
  assert.equal(connection.state, "syn-sent", "host unreachable may pass");
  peer.injectFrame(icmpUnreachableFrame(3, 0, syn));
  assert.deepEqual(application.take(), ["closed refused"]);

  const other = new ScriptedPeer();
  other.listen();
  const open = other.open();
  open.connection.write(new Uint8Array(9), 0, 9);
  other.flush();
  const segment = (other.sent[0] ?? assert.fail()).slice(14, 42);
  other.injectFrame(icmpUnreachableFrame(3, 0, segment));
  assert.equal(open.connection.state, "established");
});

test("an unreachable message that quotes nothing of ours is forged or late, and ignored", () => {
  const peer = new ScriptedPeer();
  const { connection } = peer.connect();
  const syn = (peer.sent[0] ?? assert.fail()).slice(14, 42);
  const quote = (change: (view: DataView) => void, length = 28): void => {
    const quoted = syn.slice();
    change(new DataView(quoted.buffer));
    peer.injectFrame(icmpUnreachableFrame(3, 0, quoted.slice(0, length)));
  };
  quote((view) => view.setInt32(24, view.getInt32(24) + 1));
  quote((view) => view.setInt32(24, view.getInt32(24) - 1));
  quote((view) => view.setUint16(20, 1));
  quote((view) => view.setUint16(22, 1));
  quote((view) => view.setInt32(12, peerAddress));
  quote((view) => view.setInt32(16, stackAddress));
  quote((view) => view.setUint8(9, 17));
  quote((view) => view.setUint8(0, 0x4f));
  quote((view) => view.setUint8(0, 0x40));
  quote((view) => view.setUint8(0, 0x65));
  for (const length of [0, 10, 19, 27]) quote(() => {}, length);
  assert.equal(connection.state, "syn-sent");
  assert.equal(peer.stack.counters.icmpIgnored, 14);
});

test("the answer goes to the hardware address of the neighbour, and not to whoever sent the frame", () => {
  const peer = new ScriptedPeer();
  const frame = icmpFrame(8, 0, 0, new Uint8Array(8));
  writeMac(new DataView(frame.buffer), 6, 0x0200_0000_0666 as MacAddress);
  peer.injectFrame(frame);
  const reply = peer.sent[0] ?? assert.fail();
  assert.equal(new DataView(reply.buffer).getUint16(4), peerMac & 0xffff);
  assert.equal(new DataView(reply.buffer).getUint16(10), stackMac & 0xffff);
});
