import type { Counters } from "../counters.ts";
import type { Tcp } from "../tcp/tcp.ts";
import {
  ipv4Destination,
  ipv4Fault,
  ipv4HasSourceRoute,
  ipv4HeaderLength,
  ipv4IsFragment,
  ipv4PayloadEnd,
  ipv4PayloadStart,
  ipv4Protocol,
  ipv4Source,
  protocolIcmp,
  protocolTcp,
} from "../wire/ipv4.ts";
import { isUnicast } from "./address.ts";
import type { Icmp } from "./icmp.ts";
import { type Interface, isSubnetBroadcast } from "./interface.ts";

/** Checks IP packets and hands them to their protocol (RFC 1122 3.2.1). */
export class IpInput {
  readonly #host: Interface;
  readonly #counters: Counters;
  readonly #icmp: Icmp;
  readonly #tcp: Tcp;

  constructor(host: Interface, counters: Counters, icmp: Icmp, tcp: Tcp) {
    this.#host = host;
    this.#counters = counters;
    this.#icmp = icmp;
    this.#tcp = tcp;
  }

  receive(bytes: Uint8Array, view: DataView, start: number, end: number, now: number): void {
    const counters = this.#counters;
    const host = this.#host;
    const fault = ipv4Fault(view, start, end);
    if (fault !== undefined) {
      counters[fault]++;
      return;
    }
    if (ipv4Destination(view, start) !== host.address) {
      counters.ipOtherDestination++;
      return;
    }
    const source = ipv4Source(view, start);
    // A packet from ourselves is a land attack; the others cannot be anybody's address.
    if (source === host.address || !isUnicast(source) || isSubnetBroadcast(host, source)) {
      counters.ipMartianSource++;
      return;
    }
    if (ipv4IsFragment(view, start)) {
      counters.ipFragment++;
      return;
    }
    const payload = ipv4PayloadStart(view, start);
    if (payload - start > ipv4HeaderLength && ipv4HasSourceRoute(view, start)) {
      counters.ipSourceRoute++;
      return;
    }
    const payloadEnd = ipv4PayloadEnd(view, start);
    const protocol = ipv4Protocol(view, start);
    if (protocol === protocolTcp) this.#tcp.receive(source, bytes, view, payload, payloadEnd, now);
    else if (protocol === protocolIcmp) this.#icmp.receive(source, bytes, view, payload, payloadEnd, now);
    else counters.ipOtherProtocol++;
  }
}
