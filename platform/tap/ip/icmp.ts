import type { Counters } from "../counters.ts";
import type { Limits } from "../limits.ts";
import type { Sequence } from "../tcp/sequence.ts";
import type { Tcp } from "../tcp/tcp.ts";
import { TokenBucket } from "../token-bucket.ts";
import {
  icmpCode,
  icmpEchoRequest,
  icmpFault,
  icmpHeaderLength,
  icmpNextHopMtu,
  icmpType,
  icmpUnreachable,
  makeEchoReply,
} from "../wire/icmpv4.ts";
import {
  ipv4Destination,
  ipv4HeaderLength,
  ipv4PayloadStart,
  ipv4Protocol,
  ipv4Source,
  protocolIcmp,
  protocolTcp,
} from "../wire/ipv4.ts";
import type { Ipv4Address } from "./address.ts";
import type { Interface } from "./interface.ts";
import type { IpOutput } from "./output.ts";

/** Answers echo requests and tells TCP about packets that could not be delivered (RFC 1122 3.2.2). */
export class Icmp {
  readonly #host: Interface;
  readonly #counters: Counters;
  readonly #output: IpOutput;
  readonly #tcp: Tcp;
  readonly #echoes: TokenBucket;

  constructor(host: Interface, limits: Limits, counters: Counters, output: IpOutput, tcp: Tcp) {
    this.#host = host;
    this.#counters = counters;
    this.#output = output;
    this.#tcp = tcp;
    this.#echoes = new TokenBucket(limits.echoReplies);
  }

  receive(source: Ipv4Address, bytes: Uint8Array, view: DataView, start: number, end: number, now: number): void {
    const counters = this.#counters;
    const fault = icmpFault(view, start, end);
    if (fault !== undefined) {
      counters[fault]++;
      return;
    }
    const type = icmpType(view, start);
    if (type === icmpEchoRequest) this.#echo(source, bytes, start, end, now);
    else if (type === icmpUnreachable) this.#unreachable(view, start, end);
    else counters.icmpIgnored++;
  }

  #echo(source: Ipv4Address, bytes: Uint8Array, start: number, end: number, now: number): void {
    const length = end - start;
    if (length + ipv4HeaderLength > this.#host.mtu || !this.#echoes.take(now)) {
      this.#counters.icmpEchoLimited++;
      return;
    }
    const output = this.#output;
    output.bytes.set(bytes.subarray(start, end), output.payloadStart);
    makeEchoReply(output.view, output.payloadStart, output.payloadStart + length);
    this.#counters.icmpEchoReplies++;
    output.send(source, protocolIcmp, length, now);
  }

  /** The message quotes our packet: its IP header and at least eight bytes of the segment, which say whose it was. */
  #unreachable(view: DataView, start: number, end: number): void {
    const quoted = start + icmpHeaderLength;
    const sound = end - quoted >= ipv4HeaderLength && view.getUint8(quoted) >> 4 === 4;
    const segment = sound ? ipv4PayloadStart(view, quoted) : end;
    if (
      segment + 8 > end ||
      segment - quoted < ipv4HeaderLength ||
      ipv4Protocol(view, quoted) !== protocolTcp ||
      ipv4Source(view, quoted) !== this.#host.address
    ) {
      this.#counters.icmpIgnored++;
      return;
    }
    const taken = this.#tcp.receiveUnreachable(
      ipv4Destination(view, quoted),
      view.getUint16(segment + 2),
      view.getUint16(segment),
      view.getInt32(segment + 4) as Sequence,
      icmpCode(view, start),
      icmpNextHopMtu(view, start),
    );
    if (taken) this.#counters.icmpErrorsTaken++;
    else this.#counters.icmpIgnored++;
  }
}
