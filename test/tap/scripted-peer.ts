/**
 * A peer that does what a test says, segment by segment, against a stack on a clock that the test moves.
 *
 * Sequence numbers are relative: 0 is the SYN of whoever counts it. Our numbers start close to the wrap on purpose.
 */
import assert from "node:assert/strict";
import type { Ipv4Address } from "../../platform/tap/ip/address.ts";
import { parseIpv4 } from "../../platform/tap/ip/address.ts";
import { defaultLimits, type Limits } from "../../platform/tap/limits.ts";
import { Stack } from "../../platform/tap/stack.ts";
import type { CloseReason, Connection, ConnectionHandler } from "../../platform/tap/tcp/connection.ts";
import type { Sequence } from "../../platform/tap/tcp/sequence.ts";
import { arpReply, arpRequest, emitArp } from "../../platform/tap/wire/arp.ts";
import { addToChecksum, checksumHolds, finishChecksum, pseudoHeaderSum } from "../../platform/tap/wire/checksum.ts";
import { broadcastMac, emitEthernet, etherType, type MacAddress } from "../../platform/tap/wire/ethernet.ts";
import { formatFrame } from "../../platform/tap/wire/format-frame.ts";
import { emitIpv4, ipv4Fault, ipv4PayloadEnd, ipv4PayloadStart, ipv4Protocol } from "../../platform/tap/wire/ipv4.ts";
import { createSegment, emitTcp, formatFlags, parseTcp } from "../../platform/tap/wire/tcp.ts";
import { parseSynOptions, type SynOptions } from "../../platform/tap/wire/tcp-options.ts";
import { Random } from "./random.ts";

export const peerMac: MacAddress = 0x0200_0000_00aa as MacAddress;
export const stackMac: MacAddress = 0x0200_0000_00bb as MacAddress;
export const peerAddress: Ipv4Address = parseIpv4("10.0.0.1") ?? (0 as Ipv4Address);
export const stackAddress: Ipv4Address = parseIpv4("10.0.0.2") ?? (0 as Ipv4Address);
export const peerInitial = 0xffff_fff0;

const flagBits: Readonly<Record<string, number>> = { F: 1, S: 2, R: 4, P: 8, ".": 16, U: 32 };

/** A segment as tests write it; what is left out of an expectation may be anything. */
export interface SegmentText {
  readonly flags: string;
  readonly seq?: number;
  readonly ack?: number;
  readonly win?: number;
  readonly data?: string;
  readonly length?: number;
  readonly mss?: number | undefined;
  readonly scale?: number | undefined;
}

/** What a test can change of an injected segment. */
export interface InjectedSegment extends SegmentText {
  readonly from?: Ipv4Address;
  readonly port?: number;
  readonly to?: number;
  /** Option bytes, in place of those made of `mss` and `scale`. */
  readonly options?: readonly number[];
  readonly badChecksum?: boolean;
  /** In place of the true one, in 32-bit words. */
  readonly dataOffset?: number;
  /** Absolute numbers. */
  readonly absolute?: boolean;
}

/** An application that writes down what happens to it. */
export class Recorder implements ConnectionHandler {
  readonly events: string[] = [];
  bytes = 0;
  /** Called for each piece of data, in place of writing it down. */
  onData: ((bytes: Uint8Array) => void) | undefined;

  opened(): void {
    this.events.push("opened");
  }

  received(bytes: Uint8Array, start: number, end: number): void {
    this.bytes += end - start;
    if (this.onData !== undefined) this.onData(bytes.slice(start, end));
    else this.events.push(`data ${new TextDecoder("latin1").decode(bytes.subarray(start, end))}`);
  }

  peerEnded(): void {
    this.events.push("end");
  }

  drained(): void {
    this.events.push("drained");
  }

  closed(reason: CloseReason): void {
    this.events.push(`closed ${reason}`);
  }

  take(): string[] {
    return this.events.splice(0);
  }
}

export class ScriptedPeer {
  readonly stack: Stack;
  readonly limits: Limits;
  now = 1000;
  port = 5000;
  stackPort = 80;
  /** The initial sequence number of the stack, known from its first SYN. */
  stackInitial: number | undefined;
  /** Frames that the stack sent and no expectation has taken. */
  readonly sent: Uint8Array[] = [];
  /** Connections accepted from the listener, in order. */
  readonly accepted: { connection: Connection; application: Recorder }[] = [];
  /** False: the device refuses frames. */
  linkUp = true;
  #answersArp = false;
  #asked = false;

  constructor(
    limits: Partial<Limits> = {},
    options: { mtu?: number; gateway?: Ipv4Address; introduce?: boolean } = {},
  ) {
    // The neighbour stays known however long a script takes.
    this.limits = { ...defaultLimits, neighbourLifetime: Number.POSITIVE_INFINITY, ...limits };
    const host = {
      mac: stackMac,
      address: stackAddress,
      prefixLength: 24,
      gateway: options.gateway,
      mtu: options.mtu ?? 1500,
    };
    const write = (bytes: Uint8Array, start: number, end: number): boolean => {
      if (!this.linkUp) return false;
      const frame = bytes.slice(start, end);
      if (this.#answersArp && etherType(new DataView(frame.buffer), 0) === 0x0806) this.#asked = true;
      else this.sent.push(frame);
      return true;
    };
    this.stack = new Stack(host, this.limits, new Random(7).bytes(24), { write });
    if (options.introduce === false) return;
    // From here on the peer answers for its address by itself, and scripts see segments only.
    this.injectFrame(arpFrame(arpRequest, broadcastMac, peerMac, peerAddress, stackAddress));
    assert.equal(this.sent.length, 1, "the stack answers an ARP request");
    this.sent.length = 0;
    this.#answersArp = true;
  }

  listen(port = 80, backlog = 128, read = true): void {
    const listener = this.stack.tcp.listen(port, backlog, (connection) => {
      const application = new Recorder();
      this.accepted.push({ connection, application });
      if (read) connection.resume();
      return application;
    });
    assert.ok(listener);
  }

  connect(port = 80): { connection: Connection; application: Recorder } {
    const application = new Recorder();
    const connection = this.stack.tcp.connect(peerAddress, port, application, this.now);
    connection.resume();
    this.port = port;
    this.stackPort = connection.localPort;
    return { connection, application };
  }

  /** Opens a connection from the peer, to a listener that must be there; `win` is the peer's window. */
  open(segment: Partial<InjectedSegment> = {}): { connection: Connection; application: Recorder } {
    this.stackInitial = undefined;
    this.inject({ flags: "S", seq: 0, win: 65535, mss: 1460, ...segment });
    this.expect({ flags: "S.", seq: 0, ack: 1 });
    this.inject({
      ...segment,
      flags: ".",
      seq: 1,
      ack: 1,
      win: segment.win ?? 65535,
      mss: undefined,
      scale: undefined,
    });
    this.expectNothing();
    const last = this.accepted.at(-1);
    assert.ok(last, "the connection is accepted");
    assert.deepEqual(last.application.take(), ["opened"]);
    return last;
  }

  /** One segment as a batch of its own. */
  inject(segment: InjectedSegment): void {
    this.injectFrame(this.frame(segment));
  }

  /** All in one batch. */
  injectBatch(...segments: readonly InjectedSegment[]): void {
    for (const segment of segments) this.#input(this.frame(segment));
    this.flush();
  }

  injectFrame(frame: Uint8Array): void {
    this.#input(frame);
    this.flush();
  }

  /** The end of a turn in which the application did something. */
  flush(): void {
    this.stack.flush(this.now);
    this.#answer();
  }

  /** Lets time pass, at each deadline of the stack. */
  advance(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (let deadline = this.stack.nextDeadline(); deadline <= end; deadline = this.stack.nextDeadline()) {
      this.now = Math.max(this.now, deadline);
      this.stack.poll(this.now);
      this.#answer();
    }
    this.now = end;
  }

  /** The next frame that the stack sent is this segment. */
  expect(expected: Partial<SegmentText>): Required<SegmentText> {
    const frame = this.sent.shift();
    assert.ok(frame, `expected ${JSON.stringify(expected)}, nothing was sent`);
    const actual = this.read(frame);
    const compared = Object.fromEntries(Object.keys(expected).map((key) => [key, Reflect.get(actual, key)]));
    assert.deepEqual(compared, { ...expected }, JSON.stringify(actual));
    return actual;
  }

  expectNothing(): void {
    assert.deepEqual(
      this.sent.map((frame) => formatFrame(frame, 0, frame.length)),
      [],
    );
  }

  /** Everything sent, forgotten after. */
  takeSent(): Required<SegmentText>[] {
    return this.sent.splice(0).map((frame) => this.read(frame));
  }

  /** Reads a frame of the stack, which must be sound TCP to the peer. */
  read(frame: Uint8Array): Required<SegmentText> {
    const view = new DataView(frame.buffer, frame.byteOffset, frame.length);
    assert.equal(etherType(view, 0), 0x0800, formatFrame(frame, 0, frame.length));
    assert.equal(ipv4Fault(view, 14, frame.length), undefined);
    assert.equal(ipv4Protocol(view, 14), 6, formatFrame(frame, 0, frame.length));
    const start = ipv4PayloadStart(view, 14);
    const end = ipv4PayloadEnd(view, 14);
    assert.equal(end, frame.length, "no bytes beyond the packet");
    const destination = view.getInt32(30);
    assert.ok(
      checksumHolds(addToChecksum(pseudoHeaderSum(stackAddress, destination, 6, end - start), view, start, end)),
      "the checksum holds",
    );
    const segment = createSegment();
    assert.equal(parseTcp(segment, frame, view, start, end), undefined);
    const syn = (segment.flags & 2) !== 0;
    if (syn && this.stackInitial === undefined) this.stackInitial = segment.sequence >>> 0;
    const options: SynOptions = { maximumSegmentSize: undefined, windowShift: undefined };
    parseSynOptions(options, view, segment.optionsStart, segment.payloadStart);
    return {
      flags: formatFlags(segment.flags),
      seq: (segment.sequence - (this.stackInitial ?? 0)) | 0,
      ack: (segment.flags & 16) === 0 ? segment.acknowledgement : (segment.acknowledgement - peerInitial) | 0,
      win: segment.window,
      data: new TextDecoder("latin1").decode(frame.subarray(segment.payloadStart, segment.payloadEnd)),
      length: segment.payloadEnd - segment.payloadStart,
      mss: options.maximumSegmentSize,
      scale: options.windowShift,
    };
  }

  /** The frame of a segment from the peer. */
  frame(segment: InjectedSegment): Uint8Array {
    const data =
      segment.data === undefined ? new Uint8Array(segment.length ?? 0).fill(120) : encodeLatin1(segment.data);
    const options = segment.options ?? optionBytes(segment);
    const padded = (options.length + 3) & ~3;
    const headerLength = 20 + padded;
    const frame = new Uint8Array(14 + 20 + headerLength + data.length);
    const view = new DataView(frame.buffer);
    const source = segment.from ?? peerAddress;
    const base = segment.absolute ? 0 : 1;
    let flags = 0;
    for (const letter of segment.flags) flags |= flagBits[letter] ?? 0;
    emitEthernet(view, 0, stackMac, peerMac, 0x0800);
    emitIpv4(view, 14, frame.length - 14, 6, 64, source, stackAddress);
    emitTcp(
      view,
      34,
      segment.port ?? this.port,
      segment.to ?? this.stackPort,
      ((segment.seq ?? 0) + base * peerInitial) as Sequence,
      ((segment.ack ?? 0) + ((flags & 16) === 0 ? 0 : base * (this.stackInitial ?? 0))) as Sequence,
      flags,
      segment.win ?? 65535,
      (segment.dataOffset ?? headerLength / 4) * 4,
    );
    frame.set(options, 54);
    frame.set(data, 34 + headerLength);
    const sum = pseudoHeaderSum(source, stackAddress, 6, headerLength + data.length);
    const checksum = finishChecksum(addToChecksum(sum, view, 34, frame.length));
    view.setUint16(50, segment.badChecksum ? checksum ^ 0x55 : checksum);
    return frame;
  }

  #answer(): void {
    if (!this.#asked) return;
    this.#asked = false;
    this.#input(arpFrame(arpReply, stackMac, peerMac, peerAddress, stackAddress));
  }

  #input(frame: Uint8Array): void {
    // In memory of its own, as a device gives it, and not at its start.
    const slab = new Uint8Array(frame.length + 6);
    slab.set(frame, 6);
    this.stack.input(slab, new DataView(slab.buffer), 6, slab.length, this.now);
  }
}

export function arpFrame(
  operation: number,
  to: MacAddress,
  senderMac: MacAddress,
  sender: Ipv4Address,
  target: Ipv4Address,
): Uint8Array {
  const frame = new Uint8Array(60);
  const view = new DataView(frame.buffer);
  emitEthernet(view, 0, to, senderMac, 0x0806);
  emitArp(view, 14, operation, senderMac, sender, 0 as MacAddress, target);
  return frame;
}

function optionBytes(segment: InjectedSegment): number[] {
  const options: number[] = [];
  if (segment.mss !== undefined) options.push(2, 4, segment.mss >> 8, segment.mss & 255);
  if (segment.scale !== undefined) options.push(3, 3, segment.scale, 1);
  return options;
}

function encodeLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
