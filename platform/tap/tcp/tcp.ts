import { CapnpError } from "../../../src/error.ts";
import type { Counters } from "../counters.ts";
import { formatIpv4, type Ipv4Address } from "../ip/address.ts";
import { type Interface, nextHop } from "../ip/interface.ts";
import type { IpOutput } from "../ip/output.ts";
import type { Limits } from "../limits.ts";
import { TokenBucket } from "../token-bucket.ts";
import { addToChecksum, checksumHolds, pseudoHeaderSum } from "../wire/checksum.ts";
import { unreachableFragmentationNeeded, unreachablePort, unreachableProtocol } from "../wire/icmpv4.ts";
import { ipv4HeaderLength, protocolTcp } from "../wire/ipv4.ts";
import { createSegment, flagReset, parseTcp, type Segment, tcpHeaderLength } from "../wire/tcp.ts";
import { Connection, type ConnectionHandler } from "./connection.ts";
import { Deadlines } from "./deadlines.ts";
import { Demux } from "./demux.ts";
import { isOpening, openActively, openPassively } from "./handshake.ts";
import { initialSequence } from "./initial-sequence.ts";
import { KeyedHash } from "./keyed-hash.ts";
import { Listener } from "./listener.ts";
import { PortRange } from "./ports.ts";
import { mayReopen, quotesFlight, receiveSegment } from "./segment-input.ts";
import { SegmentOutput } from "./segment-output.ts";
import type { Sequence } from "./sequence.ts";

/** Bytes of secret that TCP needs. */
export const tcpSecretLength = 24;

/** A path narrower than this is not believed: segments of our smallest packets go anyway (RFC 1191 3, CVE-2005-0065). */
const smallestPathMtu = 576;

/** All of TCP: its connections, its listeners, and the way in for segments. */
export class Tcp {
  readonly host: Interface;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly output: SegmentOutput;
  readonly deadlines: Deadlines = new Deadlines();
  readonly #demux: Demux;
  readonly #listeners = new Map<number, Listener>();
  readonly #ports: PortRange;
  readonly #sequenceHash: KeyedHash;
  readonly #segment: Segment = createSegment();
  readonly #resets: TokenBucket;
  /** In the order in which they entered. */
  readonly #timeWait = new Set<Connection>();
  #flushes: Connection[] = [];

  /** `secret` is `tcpSecretLength` unpredictable bytes. */
  constructor(host: Interface, limits: Limits, counters: Counters, output: IpOutput, secret: Uint8Array) {
    this.host = host;
    this.limits = limits;
    this.counters = counters;
    this.output = new SegmentOutput(host, counters, output);
    this.#sequenceHash = new KeyedHash(secret, 0);
    this.#demux = new Demux(new KeyedHash(secret, 8));
    this.#ports = new PortRange(new KeyedHash(secret, 16));
    this.#resets = new TokenBucket(limits.resets);
  }

  /** Connections in all states but TIME-WAIT. */
  get connections(): number {
    return this.#demux.size - this.#timeWait.size;
  }

  get timeWaitConnections(): number {
    return this.#timeWait.size;
  }

  /** Opens a connection; throws a `CapnpError` when there are too many, or when no port is free for this peer. */
  connect(address: Ipv4Address, port: number, handler: ConnectionHandler, now: number): Connection {
    const peer = `${formatIpv4(address)}:${port}`;
    if (this.connections >= this.limits.connections) {
      throw new CapnpError(
        "limit-exceeded",
        `Cannot connect to "tcp:${peer}": ${this.connections} connections are open, as many as limits.connections allows`,
      );
    }
    const isTaken = (local: number): boolean =>
      this.#listeners.has(local) || this.#demux.find(address, port, local) !== undefined;
    const localPort = this.#ports.choose(address, port, isTaken);
    if (localPort === undefined) {
      throw new CapnpError(
        "address-unavailable",
        `Cannot connect to "tcp:${peer}": all local ports are in use for it; close connections, or wait for TIME-WAIT to pass`,
      );
    }
    const initial = initialSequence(this.#sequenceHash, localPort, address, port, now);
    const connection = new Connection(this, address, port, localPort, initial, handler, undefined);
    this.#demux.add(connection);
    openActively(this, connection, now);
    return connection;
  }

  /** Listens on `port`, or on a free one for 0; undefined when it is taken. */
  listen(port: number, backlog: number, accept: (connection: Connection) => ConnectionHandler): Listener | undefined {
    const isTaken = (local: number): boolean => this.#listeners.has(local);
    const localPort = port === 0 ? this.#ports.choose(this.host.address, 0, isTaken) : port;
    if (localPort === undefined || isTaken(localPort)) return undefined;
    const listener = new Listener(localPort, backlog, accept);
    this.#listeners.set(localPort, listener);
    return listener;
  }

  /** Stops listening; half-open connections are given up, the others live on. */
  unlisten(listener: Listener, now: number): void {
    this.#listeners.delete(listener.port);
    for (const connection of listener.halfOpen) connection.abort(now);
  }

  /** Takes the segment in bytes [start, end) of a packet from `source`. */
  receive(source: Ipv4Address, bytes: Uint8Array, view: DataView, start: number, end: number, now: number): void {
    const { counters } = this;
    counters.tcpSegmentsReceived++;
    const segment = this.#segment;
    const fault = parseTcp(segment, bytes, view, start, end);
    if (fault !== undefined) {
      counters[fault]++;
      return;
    }
    const sum = pseudoHeaderSum(source, this.host.address, protocolTcp, end - start);
    if (!checksumHolds(addToChecksum(sum, view, start, end))) {
      counters.tcpChecksum++;
      return;
    }
    segment.source = source;
    const connection = this.#demux.find(source, segment.sourcePort, segment.destinationPort);
    if (connection === undefined) {
      this.#open(segment, now);
    } else if (isOpening(segment) && mayReopen(connection, segment)) {
      this.forget(connection);
      this.#open(segment, now);
    } else {
      receiveSegment(this, connection, segment, now);
    }
  }

  /** Takes an ICMP message about a segment of ours; false when it fits none, and so may be forged (RFC 5927). */
  receiveUnreachable(
    address: Ipv4Address,
    port: number,
    localPort: number,
    sequence: Sequence,
    code: number,
    mtu: number,
  ): boolean {
    const connection = this.#demux.find(address, port, localPort);
    if (connection === undefined || !quotesFlight(connection, sequence)) return false;
    if (code === unreachableFragmentationNeeded) {
      const segmentSize = Math.max(mtu, smallestPathMtu) - ipv4HeaderLength - tcpHeaderLength;
      if (!connection.isSynchronized || segmentSize >= connection.sender.segmentSize) return false;
      connection.sender.reduceSegmentSize(segmentSize);
      this.queueFlush(connection);
      return true;
    }
    // Only a connection that never was is given up; an established one goes on trying (RFC 5461 3, RFC 9293 MUST-56).
    if (connection.state !== "syn-sent") return false;
    if (code === unreachablePort || code === unreachableProtocol) connection.close("refused");
    else return false;
    return true;
  }

  /** The neighbour `hop` does not answer: connections that were only being opened through it are given up. */
  unreachable(hop: Ipv4Address): void {
    for (const connection of this.#demux.all()) {
      if (connection.state === "syn-sent" && nextHop(this.host, connection.remoteAddress) === hop) {
        connection.close("unreachable");
      }
    }
  }

  /** Closes every connection without a word to the peers: there is no way to them any more. */
  linkLost(): void {
    for (const connection of this.#demux.all()) connection.close("link-lost");
  }

  /** Resets every connection, and tells their applications. */
  resetAll(now: number): void {
    for (const connection of this.#demux.all()) connection.reset(now);
  }

  /** `connection` has something to send at the end of the batch or turn. */
  queueFlush(connection: Connection): void {
    if (connection.flushQueued) return;
    connection.flushQueued = true;
    this.#flushes.push(connection);
  }

  /** Sends all that connections have queued for sending. */
  flush(now: number): void {
    while (this.#flushes.length > 0) {
      const flushes = this.#flushes;
      this.#flushes = [];
      for (const connection of flushes) {
        connection.flushQueued = false;
        connection.flush(now);
      }
    }
  }

  poll(now: number): void {
    for (;;) {
      const connection = this.deadlines.takeDue(now);
      if (connection === undefined) break;
      connection.expire(now);
    }
  }

  /** Sends an acknowledgement that proves to an honest peer where we are (RFC 5961 7 limits them). */
  challenge(connection: Connection, now: number): void {
    if (now < connection.challengeAllowedAt) {
      this.counters.tcpChallengesLimited++;
      return;
    }
    connection.challengeAllowedAt = now + this.limits.challengeInterval;
    this.counters.tcpChallengeAcks++;
    connection.acknowledge(now);
  }

  /** Answers with a reset. */
  refuse(segment: Segment, now: number): void {
    if (this.#resets.take(now)) this.output.refuse(segment, now);
    else this.counters.tcpResetsLimited++;
  }

  /** Both directions have ended and we acknowledged last: the ends stay taken for 2 MSL (RFC 9293 3.6.1). */
  enterTimeWait(connection: Connection, now: number): void {
    if (this.#timeWait.size >= this.limits.timeWaitConnections) {
      const [oldest] = this.#timeWait;
      if (oldest !== undefined) {
        this.counters.tcpTimeWaitDropped++;
        this.forget(oldest);
      }
    }
    connection.sender.clear();
    connection.keepalive.stop();
    connection.timeWaitDeadline = now + this.limits.timeWait;
    this.#timeWait.add(connection);
    this.queueFlush(connection);
    connection.finish("finished");
  }

  /** Takes the connection out of all tables. */
  forget(connection: Connection): void {
    this.#demux.remove(connection);
    this.deadlines.remove(connection);
    this.#timeWait.delete(connection);
    connection.listener?.remove(connection);
  }

  dump(): string[] {
    const listeners = [...this.#listeners.values()].map(
      (listener) => `tcp ${listener.port} listening, ${listener.halfOpen.size} half-open`,
    );
    return [...listeners, ...this.#demux.all().map(String)];
  }

  /** A segment for no connection: a listener may want it (RFC 9293 3.10.7.1, 3.10.7.2). */
  #open(segment: Segment, now: number): void {
    const listener = this.#listeners.get(segment.destinationPort);
    if (listener === undefined || !isOpening(segment)) {
      this.counters.tcpNoConnection++;
      if ((segment.flags & flagReset) === 0) this.refuse(segment, now);
      return;
    }
    if (this.connections >= this.limits.connections) {
      this.counters.tcpSynDropped++;
      return;
    }
    const { source, sourcePort, destinationPort } = segment;
    const initial = initialSequence(this.#sequenceHash, destinationPort, source, sourcePort, now);
    const connection = new Connection(this, source, sourcePort, destinationPort, initial, undefined, listener);
    const dropped = listener.add(connection);
    if (dropped !== undefined) {
      this.counters.tcpHalfOpenDropped++;
      dropped.close("aborted");
    }
    this.#demux.add(connection);
    openPassively(this, connection, segment, now);
  }
}
