import type { Counters } from "../counters.ts";
import type { Interface } from "../ip/interface.ts";
import type { IpOutput } from "../ip/output.ts";
import { addToChecksum, finishChecksum, pseudoHeaderSum } from "../wire/checksum.ts";
import { ipv4HeaderLength, protocolTcp } from "../wire/ipv4.ts";
import { emitTcp, flagAck, flagReset, flagSyn, type Segment, segmentLength, tcpHeaderLength } from "../wire/tcp.ts";
import { emitSynOptions, synOptionsLength } from "../wire/tcp-options.ts";
import type { Connection } from "./connection.ts";
import { type Sequence, sequenceAdd } from "./sequence.ts";

const maximumWindow = 0xffff;

/** Builds segments in the buffer of the IP layer and sends them. */
export class SegmentOutput {
  readonly #host: Interface;
  readonly #counters: Counters;
  readonly #output: IpOutput;

  constructor(host: Interface, counters: Counters, output: IpOutput) {
    this.#host = host;
    this.#counters = counters;
    this.#output = output;
  }

  /** The largest segment that a peer may send us. */
  get segmentSize(): number {
    return this.#host.mtu - ipv4HeaderLength - tcpHeaderLength;
  }

  /** Sends `length` bytes of the connection's queue from `sequence` on, acknowledging all that was received. */
  send(connection: Connection, sequence: Sequence, flags: number, length: number, now: number): void {
    const { view, bytes, payloadStart } = this.#output;
    const { sender, receiver } = connection;
    const window = receiver.advertise(false);
    emitTcp(
      view,
      payloadStart,
      connection.localPort,
      connection.remotePort,
      sequence,
      receiver.next,
      flags,
      window,
      tcpHeaderLength,
    );
    if (length > 0) {
      sender.queue.copy((sequence - sender.queueStart) | 0, length, bytes, payloadStart + tcpHeaderLength);
      this.#counters.tcpBytesSent += length;
    }
    receiver.acknowledgements.sent();
    this.#finish(connection.remoteAddress, tcpHeaderLength + length, now);
  }

  /** Sends our SYN, with SYN+ACK when the peer's is known. */
  sendSyn(connection: Connection, acknowledging: boolean, now: number): void {
    const { view, payloadStart } = this.#output;
    const { sender, receiver } = connection;
    const shift = acknowledging && !connection.peerScales ? undefined : receiver.windowShift;
    const headerLength = tcpHeaderLength + synOptionsLength(shift);
    const window = acknowledging ? receiver.advertise(true) : Math.min(receiver.capacity, maximumWindow);
    emitTcp(
      view,
      payloadStart,
      connection.localPort,
      connection.remotePort,
      sender.initial,
      acknowledging ? receiver.next : (0 as Sequence),
      acknowledging ? flagSyn | flagAck : flagSyn,
      window,
      headerLength,
    );
    emitSynOptions(view, payloadStart + tcpHeaderLength, this.segmentSize, shift);
    if (acknowledging) receiver.acknowledgements.sent();
    this.#finish(connection.remoteAddress, headerLength, now);
  }

  /** Resets a connection that we give up. */
  sendReset(connection: Connection, now: number): void {
    const { view, payloadStart } = this.#output;
    const { localPort, remotePort, sender, receiver } = connection;
    // What follows the highest number sent is the place the peer accepts it at (RFC 5961 3.2), unless it has missed data.
    emitTcp(
      view,
      payloadStart,
      localPort,
      remotePort,
      sender.highest,
      receiver.next,
      flagReset | flagAck,
      0,
      tcpHeaderLength,
    );
    this.#counters.tcpResetsSent++;
    this.#finish(connection.remoteAddress, tcpHeaderLength, now);
  }

  /** Answers a segment that fits no connection (RFC 9293 3.10.7.1); it must not be a reset itself. */
  refuse(segment: Segment, now: number): void {
    const { view, payloadStart } = this.#output;
    const acknowledges = (segment.flags & flagAck) !== 0;
    emitTcp(
      view,
      payloadStart,
      segment.destinationPort,
      segment.sourcePort,
      acknowledges ? segment.acknowledgement : (0 as Sequence),
      acknowledges ? (0 as Sequence) : sequenceAdd(segment.sequence, segmentLength(segment)),
      acknowledges ? flagReset : flagReset | flagAck,
      0,
      tcpHeaderLength,
    );
    this.#counters.tcpResetsSent++;
    this.#finish(segment.source, tcpHeaderLength, now);
  }

  /** The peer does not answer. */
  suspect(connection: Connection, now: number): void {
    this.#output.suspect(connection.remoteAddress, now);
  }

  #finish(destination: Connection["remoteAddress"], length: number, now: number): void {
    const { view, payloadStart } = this.#output;
    const sum = pseudoHeaderSum(this.#host.address, destination, protocolTcp, length);
    view.setUint16(payloadStart + 16, finishChecksum(addToChecksum(sum, view, payloadStart, payloadStart + length)));
    this.#counters.tcpSegmentsSent++;
    this.#output.send(destination, protocolTcp, length, now);
  }
}
