/**
 * ICMP for IPv4 (RFC 792).
 *
 *     0      1      2          4                8
 *     +------+------+----------+----------------+-------------------------------------------
 *     | type | code | checksum | rest of header | echo data, or the packet that was at fault
 *     +------+------+----------+----------------+-------------------------------------------
 */
import { addToChecksum, checksumHolds, finishChecksum } from "./checksum.ts";

export const icmpHeaderLength = 8;
export const icmpEchoReply = 0;
export const icmpUnreachable = 3;
export const icmpEchoRequest = 8;

export const unreachableProtocol = 2;
export const unreachablePort = 3;
export const unreachableFragmentationNeeded = 4;

export type IcmpFault = "icmpTooShort" | "icmpChecksum";

export function icmpFault(view: DataView, start: number, end: number): IcmpFault | undefined {
  if (end - start < icmpHeaderLength) return "icmpTooShort";
  if (!checksumHolds(addToChecksum(0, view, start, end))) return "icmpChecksum";
  return undefined;
}

export function icmpType(view: DataView, icmp: number): number {
  return view.getUint8(icmp);
}

export function icmpCode(view: DataView, icmp: number): number {
  return view.getUint8(icmp + 1);
}

/** The next hop's MTU in a fragmentation-needed message (RFC 1191 4); 0 when the router did not say. */
export function icmpNextHopMtu(view: DataView, icmp: number): number {
  return view.getUint16(icmp + 6);
}

/** Turns the echo request in bytes [start, end) into its reply. */
export function makeEchoReply(view: DataView, start: number, end: number): void {
  view.setUint16(start, icmpEchoReply << 8);
  view.setUint16(start + 2, 0);
  view.setUint16(start + 2, finishChecksum(addToChecksum(0, view, start, end)));
}

/** One line for traces; `icmpFault` must find nothing. */
export function formatIcmp(view: DataView, start: number, end: number): string {
  const type = icmpType(view, start);
  const name = type === icmpEchoRequest ? "echo request" : type === icmpEchoReply ? "echo reply" : `type ${type}`;
  return `ICMP ${name} code ${icmpCode(view, start)} length ${end - start}`;
}
