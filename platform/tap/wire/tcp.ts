/**
 * TCP segments (RFC 9293 3.1).
 *
 *     0        2             4          8                 12       13      14       16         18       20
 *     +--------+-------------+----------+-----------------+--------+-------+--------+----------+--------+---------
 *     | source | destination | sequence | acknowledgement | offset | flags | window | checksum | urgent | options
 *     | port   | port        | number   | number          |        |       |        |          |        |
 *     +--------+-------------+----------+-----------------+--------+-------+--------+----------+--------+---------
 */
import type { Ipv4Address } from "../ip/address.ts";
import type { Sequence } from "../tcp/sequence.ts";
import { formatTcpOptions } from "./tcp-options.ts";

export const tcpHeaderLength = 20;

export const flagFin = 0x01;
export const flagSyn = 0x02;
export const flagReset = 0x04;
export const flagPush = 0x08;
export const flagAck = 0x10;
export const flagUrgent = 0x20;

/** One received segment: numbers and a region, in a record that is filled again for every segment. */
export interface Segment {
  source: Ipv4Address;
  sourcePort: number;
  destinationPort: number;
  sequence: Sequence;
  acknowledgement: Sequence;
  flags: number;
  /** As on the wire, not yet scaled. */
  window: number;
  bytes: Uint8Array;
  view: DataView;
  /** The options end where the payload starts. */
  optionsStart: number;
  payloadStart: number;
  payloadEnd: number;
}

export function createSegment(): Segment {
  const bytes = new Uint8Array(0);
  return {
    source: 0 as Ipv4Address,
    sourcePort: 0,
    destinationPort: 0,
    sequence: 0 as Sequence,
    acknowledgement: 0 as Sequence,
    flags: 0,
    window: 0,
    bytes,
    view: new DataView(bytes.buffer),
    optionsStart: 0,
    payloadStart: 0,
    payloadEnd: 0,
  };
}

export type TcpFault = "tcpTooShort" | "tcpDataOffset";

/** Fills `segment` from bytes [start, end), or says what is wrong with them. Addresses and checksum are the caller's. */
export function parseTcp(
  segment: Segment,
  bytes: Uint8Array,
  view: DataView,
  start: number,
  end: number,
): TcpFault | undefined {
  if (end - start < tcpHeaderLength) return "tcpTooShort";
  const headerLength = (view.getUint8(start + 12) >> 4) * 4;
  if (headerLength < tcpHeaderLength || headerLength > end - start) return "tcpDataOffset";
  segment.sourcePort = view.getUint16(start);
  segment.destinationPort = view.getUint16(start + 2);
  segment.sequence = view.getInt32(start + 4) as Sequence;
  segment.acknowledgement = view.getInt32(start + 8) as Sequence;
  segment.flags = view.getUint8(start + 13);
  segment.window = view.getUint16(start + 14);
  segment.bytes = bytes;
  segment.view = view;
  segment.optionsStart = start + tcpHeaderLength;
  segment.payloadStart = start + headerLength;
  segment.payloadEnd = end;
  return undefined;
}

/** The sequence numbers a segment takes up: its payload, and one each for SYN and FIN. */
export function segmentLength(segment: Segment): number {
  const flags = segment.flags;
  return segment.payloadEnd - segment.payloadStart + (flags & flagFin) + ((flags & flagSyn) >> 1);
}

/** Writes the header; the caller adds options, payload and checksum. */
export function emitTcp(
  view: DataView,
  at: number,
  sourcePort: number,
  destinationPort: number,
  sequence: Sequence,
  acknowledgement: Sequence,
  flags: number,
  window: number,
  headerLength: number,
): void {
  view.setUint32(at, (sourcePort << 16) | destinationPort);
  view.setInt32(at + 4, sequence);
  view.setInt32(at + 8, acknowledgement);
  view.setUint32(at + 12, (headerLength << 26) | (flags << 16) | window);
  view.setUint32(at + 16, 0);
}

export function formatFlags(flags: number): string {
  let text = "";
  if (flags & flagSyn) text += "S";
  if (flags & flagFin) text += "F";
  if (flags & flagReset) text += "R";
  if (flags & flagPush) text += "P";
  if (flags & flagUrgent) text += "U";
  if (flags & flagAck) text += ".";
  return text === "" ? "none" : text;
}

/** One line for traces. */
export function formatTcp(segment: Segment): string {
  const { sourcePort, destinationPort, sequence, acknowledgement, flags, window } = segment;
  const length = segment.payloadEnd - segment.payloadStart;
  const ack = flags & flagAck ? ` ack ${acknowledgement >>> 0}` : "";
  const options = formatTcpOptions(segment.view, segment.optionsStart, segment.payloadStart);
  const suffix = options === "" ? "" : ` [${options}]`;
  return `TCP ${sourcePort} > ${destinationPort} [${formatFlags(flags)}] seq ${sequence >>> 0}${ack} win ${window} length ${length}${suffix}`;
}
