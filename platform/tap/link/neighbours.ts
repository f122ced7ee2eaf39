import type { Counters } from "../counters.ts";
import { formatIpv4, type Ipv4Address } from "../ip/address.ts";
import type { Limits } from "../limits.ts";
import { broadcastMac, formatMac, type MacAddress } from "../wire/ethernet.ts";

const requestInterval = 1000;

type NeighbourState = "incomplete" | "reachable" | "refreshing";

interface Neighbour {
  readonly address: Ipv4Address;
  state: NeighbourState;
  /** Undefined while incomplete. */
  mac: MacAddress | undefined;
  confirmedAt: number;
  usedAt: number;
  requests: number;
  nextRequestAt: number;
  /** Whole frames, our copies, whose destination is still to be filled in. */
  pending: Uint8Array[];
}

/** What the table asks of the link. */
export interface NeighbourLink {
  request(target: Ipv4Address, to: MacAddress): void;
  /** Sends a frame that waited, now to `mac`. */
  release(frame: Uint8Array, mac: MacAddress): void;
  /** Nobody answers for `address`. */
  unreachable(address: Ipv4Address): void;
}

/**
 * Hardware addresses of the hosts on our link (RFC 826, RFC 1122 2.3.2).
 *
 * An entry is made when we ask or are asked, never by hearsay, and lives until nobody answers for it or another needs
 * its room.
 */
export class Neighbours {
  readonly #limits: Limits;
  readonly #counters: Counters;
  readonly #link: NeighbourLink;
  readonly #gateway: Ipv4Address | undefined;
  readonly #table = new Map<Ipv4Address, Neighbour>();
  readonly #asking = new Set<Neighbour>();

  constructor(limits: Limits, counters: Counters, link: NeighbourLink, gateway: Ipv4Address | undefined) {
    this.#limits = limits;
    this.#counters = counters;
    this.#link = link;
    this.#gateway = gateway;
  }

  /** The hardware address of `address`; undefined when it is being asked for: `hold` the packet then. */
  resolve(address: Ipv4Address, now: number): MacAddress | undefined {
    const neighbour = this.#table.get(address);
    if (neighbour === undefined) {
      this.#ask(address, now);
      return undefined;
    }
    neighbour.usedAt = now;
    if (neighbour.state === "reachable" && now - neighbour.confirmedAt > this.#limits.neighbourLifetime) {
      this.#refresh(neighbour, now);
    }
    return neighbour.mac;
  }

  /** Keeps a copy of the frame bytes[start..end) until `address` is resolved. */
  hold(address: Ipv4Address, bytes: Uint8Array, start: number, end: number): void {
    const pending = this.#table.get(address)?.pending;
    if (pending === undefined) {
      this.#counters.neighbourPacketsDropped++;
      return;
    }
    pending.push(bytes.slice(start, end));
    // The newest packets are worth the most: RFC 1122 2.3.2.2 asks to save the latest.
    if (pending.length > this.#limits.pendingPackets) {
      pending.shift();
      this.#counters.neighbourPacketsDropped++;
    }
  }

  /**
   * `address` has told us its hardware address; `asking` if it asked for ours, otherwise it answered. Whoever claims
   * the address of a known neighbour must wait until that one has been asked directly and was silent.
   */
  learn(address: Ipv4Address, mac: MacAddress, asking: boolean, now: number): void {
    const known = this.#table.get(address);
    if (known === undefined && !asking) return;
    const neighbour = known ?? this.#add(address, now);
    if (
      neighbour.mac !== undefined &&
      neighbour.mac !== mac &&
      !(neighbour.state === "refreshing" && neighbour.requests > 1)
    ) {
      if (asking) this.suspect(address, now);
      return;
    }
    neighbour.mac = mac;
    neighbour.state = "reachable";
    neighbour.confirmedAt = now;
    this.#asking.delete(neighbour);
    const pending = neighbour.pending;
    neighbour.pending = [];
    for (const frame of pending) this.#link.release(frame, mac);
  }

  /** What was sent to `address` seems not to arrive (RFC 1122 2.3.2.1, advice from above): it may have moved. */
  suspect(address: Ipv4Address, now: number): void {
    const neighbour = this.#table.get(address);
    if (neighbour?.state === "reachable" && now - neighbour.confirmedAt >= requestInterval)
      this.#refresh(neighbour, now);
  }

  poll(now: number): void {
    for (const neighbour of this.#asking) {
      if (neighbour.nextRequestAt > now) continue;
      if (neighbour.requests < this.#limits.neighbourRequests) {
        this.#request(neighbour, now);
      } else {
        this.#giveUp(neighbour);
      }
    }
  }

  nextDeadline(): number {
    let deadline = Number.POSITIVE_INFINITY;
    for (const neighbour of this.#asking) deadline = Math.min(deadline, neighbour.nextRequestAt);
    return deadline;
  }

  get size(): number {
    return this.#table.size;
  }

  dump(): string[] {
    return [...this.#table.values()].map(({ address, state, mac, pending }) => {
      const hardware = mac === undefined ? "" : ` ${formatMac(mac)}`;
      return `neighbour ${formatIpv4(address)}${hardware} ${state}, ${pending.length} packets waiting`;
    });
  }

  #ask(address: Ipv4Address, now: number): void {
    if (this.#asking.size >= this.#limits.resolvingNeighbours) return;
    const neighbour = this.#add(address, now);
    this.#asking.add(neighbour);
    this.#request(neighbour, now);
  }

  #refresh(neighbour: Neighbour, now: number): void {
    if (this.#asking.size >= this.#limits.resolvingNeighbours) return;
    neighbour.state = "refreshing";
    neighbour.requests = 0;
    this.#asking.add(neighbour);
    this.#request(neighbour, now);
  }

  #request(neighbour: Neighbour, now: number): void {
    // A known neighbour is asked directly first, so that a refresh disturbs nobody else (RFC 1122 2.3.2.1).
    const to = neighbour.mac !== undefined && neighbour.requests === 0 ? neighbour.mac : broadcastMac;
    neighbour.requests++;
    neighbour.nextRequestAt = now + requestInterval;
    this.#counters.arpRequestsSent++;
    this.#link.request(neighbour.address, to);
  }

  #giveUp(neighbour: Neighbour): void {
    this.#asking.delete(neighbour);
    this.#table.delete(neighbour.address);
    this.#counters.neighbourUnreachable++;
    this.#counters.neighbourPacketsDropped += neighbour.pending.length;
    this.#link.unreachable(neighbour.address);
  }

  #add(address: Ipv4Address, now: number): Neighbour {
    if (this.#table.size >= this.#limits.neighbours) this.#evict();
    const neighbour: Neighbour = {
      address,
      state: "incomplete",
      mac: undefined,
      confirmedAt: now,
      usedAt: now,
      requests: 0,
      nextRequestAt: now,
      pending: [],
    };
    this.#table.set(address, neighbour);
    return neighbour;
  }

  #evict(): void {
    let oldest: Neighbour | undefined;
    for (const neighbour of this.#table.values()) {
      if (neighbour.address === this.#gateway) continue;
      if (oldest === undefined || neighbour.usedAt < oldest.usedAt) oldest = neighbour;
    }
    if (oldest === undefined) return;
    this.#table.delete(oldest.address);
    this.#asking.delete(oldest);
    this.#counters.neighbourEvicted++;
    this.#counters.neighbourPacketsDropped += oldest.pending.length;
  }
}
