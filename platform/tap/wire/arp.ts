/**
 * The Address Resolution Protocol for IPv4 over Ethernet (RFC 826).
 *
 *     0       2       4     5     6     8          14        18         24        28
 *     +-------+-------+-----+-----+-----+----------+---------+----------+---------+
 *     | 1     | 0x800 | 6   | 4   | op  | sender   | sender  | target   | target  |
 *     |       |       |     |     |     | MAC      | IPv4    | MAC      | IPv4    |
 *     +-------+-------+-----+-----+-----+----------+---------+----------+---------+
 */
import { formatIpv4, type Ipv4Address } from "../ip/address.ts";
import { formatMac, type MacAddress, readMac, writeMac } from "./ethernet.ts";

export const arpLength = 28;
export const arpRequest = 1;
export const arpReply = 2;

/** True when bytes [start, end) hold a request or a reply that this stack understands. */
export function isArp(view: DataView, start: number, end: number): boolean {
  if (end - start < arpLength) return false;
  const operation = view.getUint16(start + 6);
  return (
    view.getUint16(start) === 1 &&
    view.getUint16(start + 2) === 0x0800 &&
    view.getUint16(start + 4) === 0x0604 &&
    (operation === arpRequest || operation === arpReply)
  );
}

export function arpOperation(view: DataView, arp: number): number {
  return view.getUint16(arp + 6);
}

export function arpSenderMac(view: DataView, arp: number): MacAddress {
  return readMac(view, arp + 8);
}

export function arpSender(view: DataView, arp: number): Ipv4Address {
  return view.getInt32(arp + 14) as Ipv4Address;
}

export function arpTarget(view: DataView, arp: number): Ipv4Address {
  return view.getInt32(arp + 24) as Ipv4Address;
}

export function emitArp(
  view: DataView,
  arp: number,
  operation: number,
  senderMac: MacAddress,
  sender: Ipv4Address,
  targetMac: MacAddress,
  target: Ipv4Address,
): void {
  view.setUint16(arp, 1);
  view.setUint16(arp + 2, 0x0800);
  view.setUint16(arp + 4, 0x0604);
  view.setUint16(arp + 6, operation);
  writeMac(view, arp + 8, senderMac);
  view.setInt32(arp + 14, sender);
  writeMac(view, arp + 18, targetMac);
  view.setInt32(arp + 24, target);
}

/** One line for traces; `isArp` must hold. */
export function formatArp(view: DataView, arp: number): string {
  const sender = formatIpv4(arpSender(view, arp));
  if (arpOperation(view, arp) === arpRequest) return `ARP who has ${formatIpv4(arpTarget(view, arp))}, tell ${sender}`;
  return `ARP ${sender} is at ${formatMac(arpSenderMac(view, arp))}`;
}
