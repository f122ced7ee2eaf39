import { type Counters, createCounters } from "./counters.ts";
import type { Device } from "./device/device.ts";
import type { Ipv4Address } from "./ip/address.ts";
import { Icmp } from "./ip/icmp.ts";
import { IpInput } from "./ip/input.ts";
import type { Interface } from "./ip/interface.ts";
import { IpOutput } from "./ip/output.ts";
import type { Limits } from "./limits.ts";
import { Link } from "./link/link.ts";
import { Tcp } from "./tcp/tcp.ts";
import {
  ethernetDestination,
  ethernetHeaderLength,
  etherType,
  etherTypeArp,
  etherTypeIpv4,
  isGroupMac,
} from "./wire/ethernet.ts";

/**
 * The whole TCP/IP stack: a function of its state, the time and the frames that come in. It reads no clock, sets no
 * timer and draws no randomness; the one who owns it does, and calls
 *
 * - `input` for each frame and `flush` after a batch of them, or when the application has written;
 * - `poll` when the time of `nextDeadline` has come.
 */
export class Stack {
  readonly host: Interface;
  readonly counters: Counters = createCounters();
  readonly tcp: Tcp;
  readonly #link: Link;
  readonly #ip: IpInput;

  /** `secret` is `tcpSecretLength` unpredictable bytes; frames leave through `device`. */
  constructor(host: Interface, limits: Limits, secret: Uint8Array, device: Pick<Device, "write">) {
    this.host = host;
    const unreachable = (address: Ipv4Address): void => this.tcp.unreachable(address);
    this.#link = new Link(host, device, limits, this.counters, unreachable);
    const output = new IpOutput(host, this.#link);
    this.tcp = new Tcp(host, limits, this.counters, output, secret);
    this.#ip = new IpInput(host, this.counters, new Icmp(host, limits, this.counters, output, this.tcp), this.tcp);
  }

  /** Takes the frame bytes[start..end), which nobody writes again; `view` covers the same memory from its first byte. */
  input(bytes: Uint8Array, view: DataView, start: number, end: number, now: number): void {
    const { counters } = this;
    counters.framesReceived++;
    if (end - start < ethernetHeaderLength) {
      counters.frameTooShort++;
      return;
    }
    const packet = start + ethernetHeaderLength;
    const type = etherType(view, start);
    const destination = ethernetDestination(view, start);
    if (type === etherTypeIpv4) {
      // Packets for one host in frames for many are a trick (RFC 1122 3.3.6).
      if (destination === this.host.mac) this.#ip.receive(bytes, view, packet, end, now);
      else counters.frameOtherDestination++;
    } else if (type === etherTypeArp) {
      if (destination === this.host.mac || isGroupMac(destination)) this.#link.receiveArp(view, packet, end, now);
      else counters.frameOtherDestination++;
    } else {
      counters.frameOtherType++;
    }
  }

  /** Sends what is due: the batch or the turn is over. */
  flush(now: number): void {
    this.tcp.flush(now);
  }

  /** Does what the time has come for, and sends it. */
  poll(now: number): void {
    this.#link.neighbours.poll(now);
    this.tcp.poll(now);
    this.tcp.flush(now);
  }

  /** When `poll` must be called; Infinity when nothing waits. It may come early, never late. */
  nextDeadline(): number {
    return Math.min(this.#link.neighbours.nextDeadline(), this.tcp.deadlines.next());
  }

  get neighbours(): number {
    return this.#link.neighbours.size;
  }

  /** Neighbours, listeners and connections, a line each. */
  dump(): string[] {
    return [...this.#link.neighbours.dump(), ...this.tcp.dump()];
  }
}
