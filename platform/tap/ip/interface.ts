import type { MacAddress } from "../wire/ethernet.ts";
import type { Ipv4Address } from "./address.ts";
import { networkMask } from "./address.ts";

/** Who we are on the link. */
export interface Interface {
  readonly mac: MacAddress;
  readonly address: Ipv4Address;
  readonly prefixLength: number;
  readonly gateway: Ipv4Address | undefined;
  /** Bytes of the largest IP packet. */
  readonly mtu: number;
}

/** True when `address` is on our link. */
export function isLocal(host: Interface, address: Ipv4Address): boolean {
  return ((address ^ host.address) & networkMask(host.prefixLength)) === 0;
}

/** True for the address that means all hosts on our link (RFC 1122 3.2.1.3 d); /31 and /32 have none (RFC 3021). */
export function isSubnetBroadcast(host: Interface, address: Ipv4Address): boolean {
  if (host.prefixLength > 30 || !isLocal(host, address)) return false;
  const hostBits = ~networkMask(host.prefixLength);
  return (address & hostBits) === hostBits || (address & hostBits) === 0;
}

/** The neighbour to which a packet for `destination` goes; undefined when there is none. */
export function nextHop(host: Interface, destination: Ipv4Address): Ipv4Address | undefined {
  return isLocal(host, destination) ? destination : host.gateway;
}
