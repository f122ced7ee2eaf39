/** Opening connections: RFC 9293 3.5, 3.10.7.2, 3.10.7.3. */
import { ipv4HeaderLength } from "../wire/ipv4.ts";
import { flagAck, flagFin, flagReset, flagSyn, type Segment, tcpHeaderLength } from "../wire/tcp.ts";
import { parseSynOptions, type SynOptions } from "../wire/tcp-options.ts";
import type { Connection } from "./connection.ts";
import { sequenceAdd } from "./sequence.ts";
import type { Tcp } from "./tcp.ts";

/** RFC 9293 MUST-15. */
const defaultSegmentSize = 536;

const options: SynOptions = { maximumSegmentSize: undefined, windowShift: undefined };

/** Sends the first SYN. */
export function openActively(tcp: Tcp, connection: Connection, now: number): void {
  connection.transition("active open");
  tcp.output.sendSyn(connection, false, now);
  connection.sender.synSent(now);
  connection.schedule();
}

/** Answers a SYN that came to a listener; what else the segment carries, the peer will send again. */
export function openPassively(tcp: Tcp, connection: Connection, segment: Segment, now: number): void {
  connection.transition("passive open");
  takeSyn(tcp, connection, segment);
  tcp.output.sendSyn(connection, true, now);
  connection.sender.synSent(now);
  connection.schedule();
}

/** A segment for a connection in SYN-SENT (RFC 9293 3.10.7.3). */
export function receiveInSynSent(tcp: Tcp, connection: Connection, segment: Segment, now: number): void {
  const { sender, receiver } = connection;
  const { flags } = segment;
  const acknowledges = (flags & flagAck) !== 0;
  if (acknowledges && segment.acknowledgement !== sender.next) {
    tcp.counters.tcpAckUnacceptable++;
    if ((flags & flagReset) === 0) tcp.refuse(segment, now);
    return;
  }
  if ((flags & flagReset) !== 0) {
    if (!acknowledges) {
      tcp.counters.tcpResetDropped++;
      return;
    }
    tcp.counters.tcpResetAccepted++;
    connection.close("refused");
    return;
  }
  if ((flags & flagSyn) === 0) {
    tcp.counters.tcpAckMissing++;
    return;
  }
  takeSyn(tcp, connection, segment);
  if (!acknowledges) {
    // Simultaneous open: both have sent a SYN, and each acknowledges the other's.
    connection.transition("syn received");
    tcp.output.sendSyn(connection, true, now);
    sender.synSent(now);
    connection.schedule();
    return;
  }
  sender.synAcknowledged(segment.sequence, segment.window, now);
  connection.keepalive.start(now);
  connection.transition("syn acknowledged");
  tcp.counters.tcpOpenedActively++;
  receiver.acknowledgements.demand();
  tcp.queueFlush(connection);
  connection.handler?.opened();
  // Payload and FIN on a SYN+ACK are not taken: the peer sends them again.
}

/** The peer has acknowledged our SYN+ACK. */
export function completeHandshake(tcp: Tcp, connection: Connection, segment: Segment, now: number): void {
  const { sender, listener } = connection;
  sender.synAcknowledged(segment.sequence, segment.window * 2 ** sender.windowShift, now);
  connection.keepalive.start(now);
  connection.transition("syn acknowledged");
  if (listener === undefined) {
    tcp.counters.tcpOpenedActively++;
  } else {
    tcp.counters.tcpOpenedPassively++;
    listener.remove(connection);
    connection.handler = listener.accept(connection);
  }
  connection.handler?.opened();
}

/** True for a segment with which a connection may begin. SYN with FIN or RST is nobody's honest start. */
export function isOpening(segment: Segment): boolean {
  return (segment.flags & (flagSyn | flagAck | flagReset | flagFin)) === flagSyn;
}

/** Learns what the peer's SYN says: its initial sequence number, segment size and window scale. */
function takeSyn(tcp: Tcp, connection: Connection, segment: Segment): void {
  const { sender, receiver } = connection;
  parseSynOptions(options, segment.view, segment.optionsStart, segment.payloadStart);
  receiver.start(segment.sequence);
  connection.peerScales = options.windowShift !== undefined;
  // Both sides must have offered to scale windows (RFC 7323 2.2).
  sender.windowShift = options.windowShift ?? 0;
  if (options.windowShift === undefined) receiver.windowShift = 0;
  const offered = options.maximumSegmentSize ?? defaultSegmentSize;
  const largest = tcp.host.mtu - ipv4HeaderLength - tcpHeaderLength;
  sender.segmentSize = Math.min(Math.max(offered, tcp.limits.minimumSegmentSize), largest);
}

/** A SYN+ACK that repeats the SYN of a simultaneous open: only its acknowledgement is news. */
export function stripRepeatedSyn(connection: Connection, segment: Segment): void {
  const repeats =
    connection.state === "syn-received" &&
    (segment.flags & (flagSyn | flagAck)) === (flagSyn | flagAck) &&
    segment.sequence === connection.receiver.initial;
  if (!repeats) return;
  segment.flags &= ~flagSyn;
  segment.sequence = sequenceAdd(segment.sequence, 1);
}
