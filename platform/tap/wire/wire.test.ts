/** Each parser against its own emitter, and all of them against bytes that mean nothing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { icmpFrame } from "../../../test/tap/frames.ts";
import { chooseSeed, Random } from "../../../test/tap/random.ts";
import { arpFrame, peerAddress, peerMac, ScriptedPeer, stackAddress } from "../../../test/tap/scripted-peer.ts";
import { formatIpv4, type Ipv4Address, parseIpv4, parseIpv4Network } from "../ip/address.ts";
import type { Sequence } from "../tcp/sequence.ts";
import { arpOperation, arpReply, arpRequest, arpSender, arpSenderMac, arpTarget, emitArp, isArp } from "./arp.ts";
import {
  broadcastMac,
  emitEthernet,
  ethernetDestination,
  ethernetSource,
  etherType,
  formatMac,
  isGroupMac,
  type MacAddress,
  parseMac,
} from "./ethernet.ts";
import { formatFrame } from "./format-frame.ts";
import {
  emitIpv4,
  ipv4Destination,
  ipv4Fault,
  ipv4HasSourceRoute,
  ipv4IsFragment,
  ipv4PayloadEnd,
  ipv4PayloadStart,
  ipv4Protocol,
  ipv4Source,
} from "./ipv4.ts";
import { createSegment, emitTcp, parseTcp, segmentLength } from "./tcp.ts";
import { emitSynOptions, parseSynOptions, type SynOptions, synOptionsLength } from "./tcp-options.ts";

const mac = fc.bigInt({ min: 0n, max: 0xffff_ffff_ffffn }).map((value) => Number(value) as MacAddress);
const address = fc.integer().map((value) => (value | 0) as Ipv4Address);
const uint16 = fc.integer({ min: 0, max: 0xffff });

test("Ethernet: what is emitted is read back", () => {
  fc.assert(
    fc.property(mac, mac, uint16, (to, from, type) => {
      const view = new DataView(new ArrayBuffer(20));
      emitEthernet(view, 3, to, from, type);
      assert.equal(ethernetDestination(view, 3), to);
      assert.equal(ethernetSource(view, 3), from);
      assert.equal(etherType(view, 3), type);
      assert.equal(parseMac(formatMac(to)), to);
    }),
  );
});

test("Ethernet: the first byte's lowest bit makes a group", () => {
  assert.ok(isGroupMac(broadcastMac));
  assert.ok(isGroupMac(0x0100_5e00_0001 as MacAddress));
  assert.ok(!isGroupMac(0x0200_0000_0001 as MacAddress));
  assert.equal(formatMac(0x0200_0a00_0002 as MacAddress), "02:00:0a:00:00:02");
  for (const text of ["", "02:00:0a:00:00", "02:00:0a:00:00:02:03", "0g:00:0a:00:00:02", "2:0:a:0:0:2"]) {
    assert.equal(parseMac(text), undefined, text);
  }
});

test("ARP: what is emitted is read back", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(arpRequest, arpReply),
      mac,
      address,
      mac,
      address,
      (operation, from, sender, to, target) => {
        const view = new DataView(new ArrayBuffer(40));
        emitArp(view, 5, operation, from, sender, to, target);
        assert.ok(isArp(view, 5, 40));
        assert.equal(arpOperation(view, 5), operation);
        assert.equal(arpSenderMac(view, 5), from);
        assert.equal(arpSender(view, 5), sender);
        assert.equal(arpTarget(view, 5), target);
        assert.ok(!isArp(view, 5, 32), "too short");
      },
    ),
  );
});

test("IPv4 addresses: what is formatted is parsed back, and nothing else is", () => {
  fc.assert(fc.property(address, (value) => assert.equal(parseIpv4(formatIpv4(value)), value)));
  for (const text of [
    "1.2.3",
    "1.2.3.4.5",
    "256.1.1.1",
    "01.2.3.4",
    "1.2.3.4 ",
    "1.2.3.-4",
    "0x1.2.3.4",
    "1.2.3.",
    "١.2.3.4",
  ]) {
    assert.equal(parseIpv4(text), undefined, text);
  }
  assert.deepEqual(parseIpv4Network("10.0.0.2/0"), { address: parseIpv4("10.0.0.2"), prefixLength: 0 });
  for (const text of ["10.0.0.2", "10.0.0.2/", "10.0.0.2/33", "10.0.0.2/08", "10.0.0.2/-1", "10.0.0.2/8/8"]) {
    assert.equal(parseIpv4Network(text), undefined, text);
  }
});

test("IPv4: what is emitted is sound and read back, with padding behind it", () => {
  fc.assert(
    fc.property(
      address,
      address,
      fc.nat(255),
      fc.nat(1000),
      fc.nat(50),
      (source, destination, protocol, length, padding) => {
        const view = new DataView(new ArrayBuffer(20 + length + padding));
        emitIpv4(view, 0, 20 + length, protocol, 64, source, destination);
        assert.equal(ipv4Fault(view, 0, view.byteLength), undefined);
        assert.equal(ipv4Source(view, 0), source);
        assert.equal(ipv4Destination(view, 0), destination);
        assert.equal(ipv4Protocol(view, 0), protocol);
        assert.equal(ipv4PayloadStart(view, 0), 20);
        assert.equal(ipv4PayloadEnd(view, 0), 20 + length);
        assert.ok(!ipv4IsFragment(view, 0));
      },
    ),
  );
});

test("IPv4: each fault is named", () => {
  const fault = (change: (view: DataView) => void, length = 40): string | undefined => {
    const view = new DataView(new ArrayBuffer(40));
    emitIpv4(view, 0, 40, 6, 64, peerAddress, stackAddress);
    change(view);
    return ipv4Fault(view, 0, length);
  };
  assert.equal(
    fault(() => {}, 19),
    "ipTooShort",
  );
  assert.equal(
    fault((view) => view.setUint8(0, 0x65)),
    "ipVersion",
  );
  assert.equal(
    fault((view) => view.setUint8(0, 0x44)),
    "ipHeaderLength",
  );
  assert.equal(
    fault((view) => view.setUint8(0, 0x4f)),
    "ipHeaderLength",
  );
  assert.equal(
    fault((view) => view.setUint16(2, 19)),
    "ipTotalLength",
  );
  assert.equal(
    fault((view) => view.setUint16(2, 41)),
    "ipTotalLength",
  );
  assert.equal(
    fault((view) => view.setUint8(8, 1)),
    "ipChecksum",
  );
});

test("IPv4: source routes are found behind any other options, and bad lengths end the search", () => {
  const hasRoute = (...options: number[]): boolean => {
    const header = new Uint8Array(20 + ((options.length + 3) & ~3));
    header[0] = 0x40 | (header.length / 4);
    header.set(options, 20);
    return ipv4HasSourceRoute(new DataView(header.buffer), 0);
  };
  assert.ok(hasRoute(0x83, 3, 4));
  assert.ok(hasRoute(0x89, 3, 4));
  assert.ok(hasRoute(1, 1, 7, 3, 4, 0x83, 3, 4));
  assert.ok(!hasRoute(0, 0x83, 3, 4));
  assert.ok(!hasRoute(7, 0, 0x83));
  assert.ok(!hasRoute(7, 1, 0x83));
  assert.ok(!hasRoute(1, 1, 1, 7));
  assert.ok(!hasRoute());
});

test("TCP: what is emitted is read back", () => {
  fc.assert(
    fc.property(
      uint16,
      uint16,
      fc.integer(),
      fc.integer(),
      fc.nat(255),
      uint16,
      fc.nat(10),
      fc.nat(100),
      (...values) => {
        const [source, destination, sequence, acknowledgement, flags, window, optionWords, length] = values;
        const headerLength = 20 + 4 * optionWords;
        const bytes = new Uint8Array(7 + headerLength + length);
        const view = new DataView(bytes.buffer);
        const at = 7;
        emitTcp(
          view,
          at,
          source,
          destination,
          sequence as Sequence,
          acknowledgement as Sequence,
          flags,
          window,
          headerLength,
        );
        const segment = createSegment();
        assert.equal(parseTcp(segment, bytes, view, at, bytes.length), undefined);
        assert.equal(segment.sourcePort, source);
        assert.equal(segment.destinationPort, destination);
        assert.equal(segment.sequence, sequence | 0);
        assert.equal(segment.acknowledgement, acknowledgement | 0);
        assert.equal(segment.flags, flags);
        assert.equal(segment.window, window);
        assert.equal(segment.optionsStart, at + 20);
        assert.equal(segment.payloadStart, at + headerLength);
        assert.equal(segmentLength(segment), length + (flags & 1) + ((flags >> 1) & 1));
      },
    ),
  );
});

test("TCP options: what is emitted is read back", () => {
  for (const shift of [undefined, 0, 7, 14]) {
    const view = new DataView(new ArrayBuffer(8));
    const options: SynOptions = { maximumSegmentSize: undefined, windowShift: undefined };
    emitSynOptions(view, 0, 1460, shift);
    parseSynOptions(options, view, 0, synOptionsLength(shift));
    assert.deepEqual(options, { maximumSegmentSize: 1460, windowShift: shift });
  }
});

test("TCP options: any bytes are read without an error and within their bounds", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const options: SynOptions = { maximumSegmentSize: undefined, windowShift: undefined };
      // The view ends with the options: reading beyond them throws.
      parseSynOptions(options, new DataView(bytes.slice().buffer), 0, bytes.length);
      assert.ok(options.windowShift === undefined || options.windowShift <= 14);
    }),
    { numRuns: 2000 },
  );
});

test("TCP options: known options count behind unknown ones, and until the list is broken", () => {
  const read = (...bytes: number[]): SynOptions => {
    const options: SynOptions = { maximumSegmentSize: undefined, windowShift: undefined };
    parseSynOptions(options, new DataView(Uint8Array.from(bytes).buffer), 0, bytes.length);
    return options;
  };
  assert.deepEqual(read(4, 2, 8, 10, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 5, 180), {
    maximumSegmentSize: 1460,
    windowShift: undefined,
  });
  assert.deepEqual(read(2, 4, 5, 180, 9, 0, 3, 3, 2), { maximumSegmentSize: 1460, windowShift: undefined });
  assert.deepEqual(read(0, 2, 4, 5, 180), { maximumSegmentSize: undefined, windowShift: undefined });
  assert.deepEqual(read(2, 3, 5, 3, 3, 2), { maximumSegmentSize: undefined, windowShift: 2 });
});

test("any frame can be printed, and any mutation of a sound one is taken without an error", (context) => {
  const seed = chooseSeed();
  context.diagnostic(`SEED=${seed}`);
  const random = new Random(seed);
  const peer = new ScriptedPeer();
  peer.listen();
  const quoted = peer.frame({ flags: "S", seq: 0 }).slice(14);
  const sound = [
    peer.frame({ flags: "S", seq: 0, mss: 1460, scale: 7 }),
    peer.frame({ flags: "P.", seq: 1, ack: 1, data: "payload" }),
    arpFrame(arpRequest, broadcastMac, peerMac, peerAddress, stackAddress),
    icmpFrame(8, 0, 1, new Uint8Array(32)),
    icmpFrame(3, 3, 0, quoted),
  ];
  for (let i = 0; i < 20_000; i++) {
    const frame = (sound[random.below(sound.length)] ?? sound[0] ?? new Uint8Array(0)).slice();
    for (let changes = random.below(4); changes > 0; changes--) frame[random.below(frame.length)] = random.below(256);
    const length = random.chance(0.2) ? random.below(frame.length + 1) : frame.length;
    // In memory that ends with the frame: reading beyond it throws.
    const cut = frame.slice(0, length);
    assert.ok(formatFrame(cut, 0, length).length > 0);
    peer.stack.input(cut, new DataView(cut.buffer), 0, length, peer.now);
    peer.flush();
    peer.now += 1;
  }
});

test("frames are printed in a line that names their ends", () => {
  const peer = new ScriptedPeer();
  const print = (frame: Uint8Array): string => formatFrame(frame, 0, frame.length);
  assert.equal(
    print(peer.frame({ flags: "S", seq: 16, mss: 1460, scale: 7, port: 5000 })),
    "10.0.0.1 > 10.0.0.2 TCP 5000 > 80 [S] seq 0 win 65535 length 0 [mss 1460, scale 7]",
  );
  assert.equal(
    print(arpFrame(arpRequest, broadcastMac, peerMac, peerAddress, stackAddress)),
    "ARP who has 10.0.0.2, tell 10.0.0.1",
  );
  assert.equal(
    print(arpFrame(arpReply, peerMac, peerMac, peerAddress, stackAddress)),
    "ARP 10.0.0.1 is at 02:00:00:00:00:aa",
  );
  assert.equal(print(icmpFrame(8, 0, 1, new Uint8Array(8))), "10.0.0.1 > 10.0.0.2 ICMP echo request code 0 length 16");
  assert.equal(print(new Uint8Array(5)), "Frame of 5 bytes");
  assert.match(print(new Uint8Array(20)), /^Frame 00:00:00:00:00:00 > 00:00:00:00:00:00 type 0x0000 length 6$/);
});
