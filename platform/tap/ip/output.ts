import type { Link } from "../link/link.ts";
import { ethernetHeaderLength } from "../wire/ethernet.ts";
import { emitIpv4, ipv4HeaderLength } from "../wire/ipv4.ts";
import type { Ipv4Address } from "./address.ts";
import type { Interface } from "./interface.ts";

/** Large, since the kernel takes longer over small buffers; a frame starts with it, so that no view of it is needed. */
const bufferBytes = 1 << 20;
const frameStart = 0;
const ipStart = frameStart + ethernetHeaderLength;

/** Where RFC 1700 puts the default. */
const timeToLive = 64;

/** Sends IP packets. All are built in one buffer: the transport writes its part at `payloadStart`, then calls `send`. */
export class IpOutput {
  readonly bytes: Uint8Array = new Uint8Array(bufferBytes);
  readonly view: DataView = new DataView(this.bytes.buffer);
  readonly payloadStart: number = ipStart + ipv4HeaderLength;
  readonly #host: Interface;
  readonly #link: Link;

  constructor(host: Interface, link: Link) {
    this.#host = host;
    this.#link = link;
  }

  /** What was sent to `destination` stays unanswered: the way there may have changed (RFC 9293 MUST-20). */
  suspect(destination: Ipv4Address, now: number): void {
    this.#link.suspect(destination, now);
  }

  /** Sends the `length` bytes at `payloadStart` as one packet. */
  send(destination: Ipv4Address, protocol: number, length: number, now: number): void {
    emitIpv4(this.view, ipStart, ipv4HeaderLength + length, protocol, timeToLive, this.#host.address, destination);
    this.#link.sendIpv4(destination, this.bytes, this.view, ipStart, this.payloadStart + length, now);
  }
}
