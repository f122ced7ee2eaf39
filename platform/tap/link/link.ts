import type { Counters } from "../counters.ts";
import type { Device } from "../device/device.ts";
import { type Ipv4Address, isUnicast, unspecifiedIpv4 } from "../ip/address.ts";
import { type Interface, isLocal, nextHop } from "../ip/interface.ts";
import type { Limits } from "../limits.ts";
import {
  arpLength,
  arpOperation,
  arpReply,
  arpRequest,
  arpSender,
  arpSenderMac,
  arpTarget,
  emitArp,
  isArp,
} from "../wire/arp.ts";
import {
  emitEthernet,
  ethernetHeaderLength,
  etherTypeArp,
  etherTypeIpv4,
  isGroupMac,
  type MacAddress,
  writeMac,
} from "../wire/ethernet.ts";
import { Neighbours } from "./neighbours.ts";

/** Sends frames, and knows where to. */
export class Link {
  readonly neighbours: Neighbours;
  readonly #host: Interface;
  readonly #device: Pick<Device, "write">;
  readonly #counters: Counters;
  /** ARP frames have a place of their own: one is sent while an IP packet is being sent. */
  readonly #arpBytes: Uint8Array = new Uint8Array(ethernetHeaderLength + arpLength);
  readonly #arpView: DataView = new DataView(this.#arpBytes.buffer);

  constructor(
    host: Interface,
    device: Pick<Device, "write">,
    limits: Limits,
    counters: Counters,
    unreachable: (address: Ipv4Address) => void,
  ) {
    this.#host = host;
    this.#device = device;
    this.#counters = counters;
    const request = (target: Ipv4Address, to: MacAddress): void => this.#sendArp(arpRequest, to, target);
    const release = (frame: Uint8Array, mac: MacAddress): void => {
      writeMac(new DataView(frame.buffer, frame.byteOffset), 0, mac);
      this.#write(frame, 0, frame.length);
    };
    this.neighbours = new Neighbours(limits, counters, { request, release, unreachable }, host.gateway);
  }

  /** Sends the IP packet bytes[ip..end) towards `destination`. The 14 bytes before `ip` are the link's to fill. */
  sendIpv4(destination: Ipv4Address, bytes: Uint8Array, view: DataView, ip: number, end: number, now: number): void {
    const hop = nextHop(this.#host, destination);
    if (hop === undefined) {
      this.#counters.ipNoRoute++;
      return;
    }
    const mac = this.neighbours.resolve(hop, now);
    const frame = ip - ethernetHeaderLength;
    emitEthernet(view, frame, mac ?? this.#host.mac, this.#host.mac, etherTypeIpv4);
    if (mac === undefined) this.neighbours.hold(hop, bytes, frame, end);
    else this.#write(bytes, frame, end);
  }

  /** What was sent to `destination` stays unanswered. */
  suspect(destination: Ipv4Address, now: number): void {
    const hop = nextHop(this.#host, destination);
    if (hop !== undefined) this.neighbours.suspect(hop, now);
  }

  /** Takes an ARP packet (RFC 826, "Packet Reception"). */
  receiveArp(view: DataView, start: number, end: number, now: number): void {
    this.#counters.arpReceived++;
    if (!isArp(view, start, end)) {
      this.#counters.arpMalformed++;
      return;
    }
    const host = this.#host;
    const mac = arpSenderMac(view, start);
    const sender = arpSender(view, start);
    const forUs = arpTarget(view, start) === host.address;
    if (isGroupMac(mac) || mac === host.mac) {
      this.#counters.arpIgnored++;
      return;
    }
    if (sender === host.address) {
      this.#counters.arpConflict++;
      return;
    }
    const request = arpOperation(view, start) === arpRequest;
    const isNeighbour = sender !== unspecifiedIpv4 && isUnicast(sender) && isLocal(host, sender);
    if (!forUs) {
      this.#counters.arpIgnored++;
      return;
    }
    if (isNeighbour) this.neighbours.learn(sender, mac, request, now);
    if (request) {
      this.#counters.arpRepliesSent++;
      this.#sendArp(arpReply, mac, sender);
    }
  }

  #sendArp(operation: number, to: MacAddress, target: Ipv4Address): void {
    const host = this.#host;
    const targetMac = operation === arpReply ? to : (0 as MacAddress);
    emitEthernet(this.#arpView, 0, to, host.mac, etherTypeArp);
    emitArp(this.#arpView, ethernetHeaderLength, operation, host.mac, host.address, targetMac, target);
    this.#write(this.#arpBytes, 0, this.#arpBytes.length);
  }

  #write(bytes: Uint8Array, start: number, end: number): void {
    if (this.#device.write(bytes, start, end)) this.#counters.framesSent++;
    else this.#counters.framesLost++;
  }
}
