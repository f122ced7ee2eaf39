import { formatIpv4 } from "../ip/address.ts";
import { formatArp, isArp } from "./arp.ts";
import {
  ethernetDestination,
  ethernetHeaderLength,
  ethernetSource,
  etherType,
  etherTypeArp,
  etherTypeIpv4,
  formatMac,
} from "./ethernet.ts";
import { formatIcmp, icmpFault } from "./icmpv4.ts";
import {
  formatIpv4Header,
  ipv4Destination,
  ipv4Fault,
  ipv4IsFragment,
  ipv4PayloadEnd,
  ipv4PayloadStart,
  ipv4Protocol,
  ipv4Source,
  protocolIcmp,
  protocolTcp,
} from "./ipv4.ts";
import { createSegment, formatTcp, parseTcp } from "./tcp.ts";

/** One line about the frame in bytes [start, end), whatever it holds; for traces. */
export function formatFrame(bytes: Uint8Array, start: number, end: number): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (end - start < ethernetHeaderLength) return `Frame of ${end - start} bytes`;
  const packet = start + ethernetHeaderLength;
  const type = etherType(view, start);
  if (type === etherTypeArp && isArp(view, packet, end)) return formatArp(view, packet);
  if (type === etherTypeIpv4) return formatPacket(bytes, view, packet, end);
  const ends = `${formatMac(ethernetSource(view, start))} > ${formatMac(ethernetDestination(view, start))}`;
  return `Frame ${ends} type 0x${type.toString(16).padStart(4, "0")} length ${end - packet}`;
}

function formatPacket(bytes: Uint8Array, view: DataView, start: number, end: number): string {
  const fault = ipv4Fault(view, start, end);
  if (fault !== undefined) return `IP unsound: ${fault}`;
  if (ipv4IsFragment(view, start)) return formatIpv4Header(view, start);
  const payload = ipv4PayloadStart(view, start);
  const payloadEnd = ipv4PayloadEnd(view, start);
  const ends = `${formatIpv4(ipv4Source(view, start))} > ${formatIpv4(ipv4Destination(view, start))}`;
  if (ipv4Protocol(view, start) === protocolTcp) {
    const segment = createSegment();
    const tcpFault = parseTcp(segment, bytes, view, payload, payloadEnd);
    return tcpFault === undefined ? `${ends} ${formatTcp(segment)}` : `${ends} TCP unsound: ${tcpFault}`;
  }
  if (ipv4Protocol(view, start) === protocolIcmp) {
    const icmp = icmpFault(view, payload, payloadEnd);
    return icmp === undefined ? `${ends} ${formatIcmp(view, payload, payloadEnd)}` : `${ends} ICMP unsound: ${icmp}`;
  }
  return formatIpv4Header(view, start);
}
