/**
 * IPv4 headers (RFC 791).
 *
 *     0         1         2         4         6         8     9        10         12       16            20
 *     +---------+---------+---------+---------+---------+-----+--------+----------+--------+-------------+--------
 *     | 4 | IHL | DSCP    | total   | id      | DF MF   | TTL | proto  | checksum | source | destination | options
 *     |         | ECN     | length  |         | offset  |     |        |          |        |             |
 *     +---------+---------+---------+---------+---------+-----+--------+----------+--------+-------------+--------
 */
import { formatIpv4, type Ipv4Address } from "../ip/address.ts";
import { addToChecksum, checksumHolds, finishChecksum } from "./checksum.ts";

export const ipv4HeaderLength = 20;
export const protocolIcmp = 1;
export const protocolTcp = 6;

const dontFragment = 0x4000;
const moreFragmentsAndOffset = 0x3fff;

export type Ipv4Fault = "ipTooShort" | "ipVersion" | "ipHeaderLength" | "ipTotalLength" | "ipChecksum";

/** What is wrong with the packet in bytes [start, end), which may be followed by padding; undefined when it is sound. */
export function ipv4Fault(view: DataView, start: number, end: number): Ipv4Fault | undefined {
  if (end - start < ipv4HeaderLength) return "ipTooShort";
  const first = view.getUint8(start);
  if (first >> 4 !== 4) return "ipVersion";
  const headerLength = (first & 15) * 4;
  if (headerLength < ipv4HeaderLength || headerLength > end - start) return "ipHeaderLength";
  const totalLength = view.getUint16(start + 2);
  if (totalLength < headerLength || totalLength > end - start) return "ipTotalLength";
  if (!checksumHolds(addToChecksum(0, view, start, start + headerLength))) return "ipChecksum";
  return undefined;
}

export function ipv4PayloadStart(view: DataView, ip: number): number {
  return ip + (view.getUint8(ip) & 15) * 4;
}

export function ipv4PayloadEnd(view: DataView, ip: number): number {
  return ip + view.getUint16(ip + 2);
}

export function ipv4IsFragment(view: DataView, ip: number): boolean {
  return (view.getUint16(ip + 6) & moreFragmentsAndOffset) !== 0;
}

export function ipv4Protocol(view: DataView, ip: number): number {
  return view.getUint8(ip + 9);
}

export function ipv4Source(view: DataView, ip: number): Ipv4Address {
  return view.getInt32(ip + 12) as Ipv4Address;
}

export function ipv4Destination(view: DataView, ip: number): Ipv4Address {
  return view.getInt32(ip + 16) as Ipv4Address;
}

/** True when the options ask for a route of the sender's choice: such packets are dropped (RFC 7126 4.3, 4.4). */
export function ipv4HasSourceRoute(view: DataView, ip: number): boolean {
  const end = ipv4PayloadStart(view, ip);
  let at = ip + ipv4HeaderLength;
  while (at < end) {
    const kind = view.getUint8(at);
    if (kind === 0) return false;
    if (kind === 0x83 || kind === 0x89) return true;
    if (kind === 1) {
      at++;
      continue;
    }
    const length = at + 1 < end ? view.getUint8(at + 1) : 0;
    if (length < 2) return false;
    at += length;
  }
  return false;
}

/** Writes a header without options and with its checksum. The packet must not be fragmented, so its id may be 0 (RFC 6864 4.1). */
export function emitIpv4(
  view: DataView,
  ip: number,
  totalLength: number,
  protocol: number,
  timeToLive: number,
  source: Ipv4Address,
  destination: Ipv4Address,
): void {
  view.setUint32(ip, 0x4500_0000 | totalLength);
  view.setUint32(ip + 4, dontFragment);
  view.setUint32(ip + 8, (timeToLive << 24) | (protocol << 16));
  view.setInt32(ip + 12, source);
  view.setInt32(ip + 16, destination);
  view.setUint16(ip + 10, finishChecksum(addToChecksum(0, view, ip, ip + ipv4HeaderLength)));
}

/** One line for traces; `ipv4Fault` must find nothing. */
export function formatIpv4Header(view: DataView, ip: number): string {
  const length = ipv4PayloadEnd(view, ip) - ipv4PayloadStart(view, ip);
  const ends = `${formatIpv4(ipv4Source(view, ip))} > ${formatIpv4(ipv4Destination(view, ip))}`;
  const fragment = ipv4IsFragment(view, ip) ? " fragment" : "";
  return `IP ${ends} protocol ${ipv4Protocol(view, ip)}${fragment} length ${length}`;
}
