/** Frames of a peer that are no TCP segments. */
import type { Ipv4Address } from "../../platform/tap/ip/address.ts";
import { addToChecksum, finishChecksum } from "../../platform/tap/wire/checksum.ts";
import { emitEthernet } from "../../platform/tap/wire/ethernet.ts";
import { emitIpv4 } from "../../platform/tap/wire/ipv4.ts";
import { peerAddress, peerMac, stackAddress, stackMac } from "./scripted-peer.ts";

/** An IPv4 packet from `source`, by default the peer. */
export function ipFrame(protocol: number, payload: Uint8Array, source: Ipv4Address = peerAddress): Uint8Array {
  const frame = new Uint8Array(34 + payload.length);
  const view = new DataView(frame.buffer);
  emitEthernet(view, 0, stackMac, peerMac, 0x0800);
  emitIpv4(view, 14, 20 + payload.length, protocol, 64, source, stackAddress);
  frame.set(payload, 34);
  return frame;
}

export function icmpFrame(type: number, code: number, rest: number, data: Uint8Array): Uint8Array {
  const icmp = new Uint8Array(8 + data.length);
  const view = new DataView(icmp.buffer);
  view.setUint8(0, type);
  view.setUint8(1, code);
  view.setUint32(4, rest);
  icmp.set(data, 8);
  view.setUint16(2, finishChecksum(addToChecksum(0, view, 0, icmp.length)));
  return ipFrame(1, icmp);
}

export function icmpUnreachableFrame(code: number, mtu: number, quoted: Uint8Array): Uint8Array {
  return icmpFrame(3, code, mtu, quoted);
}
