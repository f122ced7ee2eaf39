/** What bounds the stack: each table, queue, rate and wait. All can be set through `createTapNetwork`. */
export interface Limits {
  /** Connections in all states but TIME-WAIT; more SYNs are dropped, more `connect`s fail. */
  readonly connections: number;
  /** Connections in TIME-WAIT; the oldest makes room (RFC 9293 3.6.1 wants them kept; memory wants a bound). */
  readonly timeWaitConnections: number;
  /** Bytes of a connection that the application has not taken yet, and so the largest window we advertise. */
  readonly receiveWindow: number;
  /** Runs of bytes behind a gap that are kept per connection; the farthest gives way (CVE-2018-5390). */
  readonly reassemblyRuns: number;
  /** Bytes of one connection that wait to be sent or acknowledged; crossing it costs the connection. */
  readonly sendQueueBytes: number;
  /** The smallest segment size that a peer can talk us into (CVE-2019-11479). */
  readonly minimumSegmentSize: number;
  /** Neighbours whose hardware address is known; the longest unused gives way, the gateway last. */
  readonly neighbours: number;
  /** Neighbours that are being asked for; packets to more are dropped. At one request a second each, it also bounds our requests. */
  readonly resolvingNeighbours: number;
  /** Packets that wait for one neighbour's address. */
  readonly pendingPackets: number;
  /** ARP requests for one neighbour before it counts as unreachable, one second apart. */
  readonly neighbourRequests: number;
  /** Milliseconds for which a neighbour's address is trusted before it is asked for again. */
  readonly neighbourLifetime: number;
  /** Echo replies each second. */
  readonly echoReplies: number;
  /** Resets each second in answer to segments that belong to no connection. */
  readonly resets: number;
  /** Milliseconds between two challenge ACKs, or answers to empty segments outside the window, of one connection (RFC 5961 7). */
  readonly challengeInterval: number;
  /** Milliseconds that an acknowledgement waits for data to ride on; RFC 9293 MUST-40 allows 500. */
  readonly acknowledgementDelay: number;
  /** Milliseconds; the timeout before the first measurement (RFC 6298 2.1), and its bounds. */
  readonly initialRetransmissionTimeout: number;
  readonly minimumRetransmissionTimeout: number;
  readonly maximumRetransmissionTimeout: number;
  /** Retransmissions of data without an answer before the connection is given up: 15 is about a quarter of an hour. */
  readonly retransmissions: number;
  /** Retransmissions of our SYN before `connect` gives up: 6 is 123 seconds. */
  readonly synRetransmissions: number;
  /** Retransmissions of SYN+ACK before a half-open connection is forgotten: 5 is 63 seconds. */
  readonly synAckRetransmissions: number;
  /** Milliseconds of silence before the peer is asked whether it is still there (RFC 9293 3.8.4). */
  readonly keepaliveIdle: number;
  /** Milliseconds between two such questions. */
  readonly keepaliveInterval: number;
  /** Questions without an answer before the connection is given up. */
  readonly keepaliveProbes: number;
  /** Milliseconds in TIME-WAIT: twice the longest life of a segment. */
  readonly timeWait: number;
}

export const defaultLimits: Limits = {
  connections: 16_384,
  timeWaitConnections: 4096,
  receiveWindow: 512 * 1024,
  reassemblyRuns: 128,
  sendQueueBytes: 256 * 1024 * 1024,
  minimumSegmentSize: 88,
  neighbours: 256,
  resolvingNeighbours: 64,
  pendingPackets: 3,
  neighbourRequests: 3,
  neighbourLifetime: 60_000,
  echoReplies: 1000,
  resets: 1000,
  challengeInterval: 500,
  acknowledgementDelay: 40,
  initialRetransmissionTimeout: 1000,
  minimumRetransmissionTimeout: 200,
  maximumRetransmissionTimeout: 60_000,
  retransmissions: 15,
  synRetransmissions: 6,
  synAckRetransmissions: 5,
  keepaliveIdle: 60_000,
  keepaliveInterval: 10_000,
  keepaliveProbes: 9,
  timeWait: 60_000,
};
