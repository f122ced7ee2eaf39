/** Segments that arrive at a connection, in the order of RFC 9293 3.10.7.4. */
import { flagAck, flagFin, flagReset, flagSyn, type Segment, segmentLength } from "../wire/tcp.ts";
import type { Connection } from "./connection.ts";
import { completeHandshake, receiveInSynSent, stripRepeatedSyn } from "./handshake.ts";
import { sequenceAfter, sequenceBefore } from "./sequence.ts";
import type { Tcp } from "./tcp.ts";

export function receiveSegment(tcp: Tcp, connection: Connection, segment: Segment, now: number): void {
  if (connection.state === "syn-sent") {
    receiveInSynSent(tcp, connection, segment, now);
    return;
  }
  const { sender, receiver } = connection;
  const { counters } = tcp;
  if (connection.state === "syn-received") stripRepeatedSyn(connection, segment);
  const length = segmentLength(segment);

  // First: the sequence number.
  if (!receiver.accepts(segment.sequence, length)) {
    counters.tcpOutsideWindow++;
    if ((segment.flags & flagReset) !== 0) return;
    answerOutsideWindow(tcp, connection, segment, length, now);
    return;
  }
  // Second: a reset, only at the exact place (RFC 5961 3.2).
  if ((segment.flags & flagReset) !== 0) {
    receiveReset(tcp, connection, segment, now);
    return;
  }
  // Fourth: a SYN inside the window is a mistake or an attack (RFC 5961 4.2).
  if ((segment.flags & flagSyn) !== 0) {
    counters.tcpSynInWindow++;
    tcp.challenge(connection, now);
    return;
  }
  // Fifth: the acknowledgement.
  if ((segment.flags & flagAck) === 0) {
    counters.tcpAckMissing++;
    return;
  }
  if (connection.state === "syn-received") {
    if (segment.acknowledgement !== sender.next) {
      counters.tcpAckUnacceptable++;
      tcp.refuse(segment, now);
      return;
    }
    completeHandshake(tcp, connection, segment, now);
  } else if (!receiveAcknowledgement(tcp, connection, segment, length === 0, now)) {
    return;
  }
  connection.keepalive.heard(now);
  // Sixth: urgent data is read in order with the rest, as RFC 6093 6 advises new applications to.
  // Seventh and eighth: the payload and FIN.
  if (length > 0 && connection.isSynchronized) receivePayload(tcp, connection, segment, now);
  tcp.queueFlush(connection);
}

/** Whoever sends what we have, or what we cannot take, has missed an acknowledgement. */
function answerOutsideWindow(tcp: Tcp, connection: Connection, segment: Segment, length: number, now: number): void {
  if (connection.state === "time-wait" && (segment.flags & flagFin) !== 0) {
    // Our acknowledgement of FIN was lost: it is sent again, and 2 MSL begin anew.
    connection.timeWaitDeadline = now + tcp.limits.timeWait;
  }
  if (length > 0 && (segment.flags & flagSyn) === 0 && connection.isSynchronized) {
    connection.receiver.acknowledgements.demand();
    tcp.queueFlush(connection);
  } else if (connection.state !== "syn-received") {
    // Two ends could answer each other's empty segments for ever.
    tcp.challenge(connection, now);
  }
}

function receiveReset(tcp: Tcp, connection: Connection, segment: Segment, now: number): void {
  // A reset in TIME-WAIT could cut it short (RFC 1337).
  if (connection.state === "time-wait") {
    tcp.counters.tcpResetDropped++;
    return;
  }
  if (segment.sequence !== connection.receiver.next) {
    tcp.counters.tcpResetDropped++;
    tcp.challenge(connection, now);
    return;
  }
  tcp.counters.tcpResetAccepted++;
  connection.close(connection.state === "syn-received" ? "refused" : "reset");
}

/** True when the segment may go on. */
function receiveAcknowledgement(
  tcp: Tcp,
  connection: Connection,
  segment: Segment,
  empty: boolean,
  now: number,
): boolean {
  const { sender } = connection;
  const queued = sender.queue.length;
  const verdict = sender.acknowledge(segment.sequence, segment.acknowledgement, segment.window, empty, now);
  if (verdict === "unacceptable") {
    tcp.counters.tcpAckUnacceptable++;
    tcp.challenge(connection, now);
    return false;
  }
  if (verdict !== "new") return true;
  if (queued > 0 && sender.queue.length === 0) connection.handler?.drained();
  if (sender.finAcknowledged) return finAcknowledged(tcp, connection, now);
  return true;
}

function finAcknowledged(tcp: Tcp, connection: Connection, now: number): boolean {
  switch (connection.state) {
    case "fin-wait-1":
      connection.transition("fin acknowledged");
      return true;
    case "closing":
      connection.transition("fin acknowledged");
      tcp.enterTimeWait(connection, now);
      return false;
    case "last-ack":
      connection.transition("fin acknowledged");
      connection.close("finished");
      return false;
    default:
      return true;
  }
}

function receivePayload(tcp: Tcp, connection: Connection, segment: Segment, now: number): void {
  const { receiver, handler } = connection;
  if (handler === undefined || receiver.ended) return;
  const fin = (segment.flags & flagFin) !== 0;
  const { sequence, bytes, payloadStart, payloadEnd } = segment;
  const gap = receiver.receive(sequence, bytes, payloadStart, payloadEnd, fin, handler, now);
  if (gap) connection.acknowledge(now);
  if (!receiver.ended || !connection.isSynchronized) return;
  connection.transition("fin received");
  if (connection.state === "time-wait") tcp.enterTimeWait(connection, now);
  else connection.peerEnded();
}

/** True when a SYN may open a new connection on the ends of one in TIME-WAIT (RFC 9293 MAY-2, RFC 1122 4.2.2.13). */
export function mayReopen(connection: Connection, segment: Segment): boolean {
  return connection.state === "time-wait" && sequenceAfter(segment.sequence, connection.receiver.next);
}

/** True when an ICMP message quotes a segment that may be on its way (RFC 5927 4.1). */
export function quotesFlight(connection: Connection, sequence: Connection["sender"]["next"]): boolean {
  const { unacknowledged, highest } = connection.sender;
  return !sequenceBefore(sequence, unacknowledged) && sequenceBefore(sequence, highest);
}
