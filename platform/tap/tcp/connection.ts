import { formatIpv4, type Ipv4Address } from "../ip/address.ts";
import { flagAck } from "../wire/tcp.ts";
import { Keepalive } from "./keepalive.ts";
import type { Listener } from "./listener.ts";
import { Receiver } from "./receiver.ts";
import { Sender } from "./sender.ts";
import type { Sequence } from "./sequence.ts";
import { type Event, nextState, type State } from "./state.ts";
import type { Tcp } from "./tcp.ts";

/** Why a connection is over. */
export type CloseReason = "finished" | "aborted" | "refused" | "reset" | "timed-out" | "unreachable" | "link-lost";

/**
 * The application's side of a connection. It may call the connection from any of these; what it writes leaves at the
 * end of the batch.
 */
export interface ConnectionHandler {
  /** The handshake is over. */
  opened(): void;
  /** In-order bytes[start..end), which nobody writes again. */
  received(bytes: Uint8Array, start: number, end: number): void;
  /** The peer has ended its direction. */
  peerEnded(): void;
  /** All that was written is acknowledged. */
  drained(): void;
  /** The last call; never from inside `abort`. */
  closed(reason: CloseReason): void;
}

const never = Number.POSITIVE_INFINITY;

/** One TCP connection: what joins its two halves, its timers and its application. */
export class Connection {
  readonly remoteAddress: Ipv4Address;
  readonly remotePort: number;
  readonly localPort: number;
  readonly sender: Sender;
  readonly receiver: Receiver;
  readonly keepalive: Keepalive;
  state: State = "closed";
  handler: ConnectionHandler | undefined;
  /** Where it came from; undefined when we opened it. */
  readonly listener: Listener | undefined;
  /** The peer sent a window scale option in its SYN. */
  peerScales = false;
  /** The end of TIME-WAIT. */
  timeWaitDeadline: number = never;
  /** No challenge before this moment. */
  challengeAllowedAt: number = Number.NEGATIVE_INFINITY;
  /** It is in the list of those that have something to send. */
  flushQueued = false;
  /** For `Demux` and `Deadlines`. */
  nextInBucket: Connection | undefined;
  heapIndex = -1;
  scheduledAt: number = never;
  readonly #tcp: Tcp;
  #endDelivered = false;
  #closeReason: CloseReason | undefined;
  #closeDelivered = false;

  constructor(
    tcp: Tcp,
    remoteAddress: Ipv4Address,
    remotePort: number,
    localPort: number,
    initial: Sequence,
    handler: ConnectionHandler | undefined,
    listener: Listener | undefined,
  ) {
    this.#tcp = tcp;
    this.remoteAddress = remoteAddress;
    this.remotePort = remotePort;
    this.localPort = localPort;
    this.sender = new Sender(tcp.limits, tcp.counters, initial);
    this.receiver = new Receiver(tcp.limits, tcp.counters);
    this.keepalive = new Keepalive(tcp.limits);
    this.receiver.segmentSize = tcp.output.segmentSize;
    this.handler = handler;
    this.listener = listener;
  }

  /** True once the handshake is over and until the connection is. */
  get isSynchronized(): boolean {
    return this.state !== "closed" && this.state !== "syn-sent" && this.state !== "syn-received";
  }

  /** Bytes written that the peer has not acknowledged. */
  get queuedBytes(): number {
    return this.sender.queue.length;
  }

  // What the application does.

  /** Queues bytes[start..end), which must not change any more; false when they were ignored since our direction has ended. */
  write(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.sender.ended || this.state === "closed" || this.state === "time-wait") return false;
    this.sender.queue.push(bytes, start, end);
    this.#tcp.queueFlush(this);
    return true;
  }

  /** Ends our direction after all that is queued. */
  end(): void {
    if (this.sender.ended || this.state === "closed" || this.state === "time-wait") return;
    this.sender.ended = true;
    this.#tcp.queueFlush(this);
  }

  pause(): void {
    this.receiver.paused = true;
  }

  /** The sink wants bytes again; those that were held come with the next `release`. */
  resume(): void {
    this.receiver.paused = false;
  }

  /** Hands the application what was held back while paused. */
  release(): void {
    const handler = this.handler;
    if (handler === undefined || this.receiver.paused) return;
    const held = this.receiver.heldBytes;
    this.receiver.release(handler);
    if (held > 0 && this.isSynchronized && this.receiver.windowHasOpened()) {
      this.receiver.acknowledgements.demand();
      this.#tcp.queueFlush(this);
    }
    this.#deliverEnd();
  }

  /** Closes at once and tells the peer; the handler is not called any more. */
  abort(now: number): void {
    this.#closeDelivered = true;
    this.receiver.clear();
    if (this.state !== "time-wait") this.reset(now);
  }

  // What the protocol does.

  /** Closes at once and tells both the peer and the application. */
  reset(now: number): void {
    if (this.state === "closed") return;
    if (this.state !== "syn-sent" && this.state !== "time-wait") this.#tcp.output.sendReset(this, now);
    this.close("aborted");
  }

  transition(event: Event): void {
    this.state = nextState(this.state, event);
  }

  /** Lets go of everything but what the application has not taken yet. */
  close(reason: CloseReason): void {
    if (this.state !== "closed") this.transition("delete");
    this.#tcp.forget(this);
    this.sender.clear();
    this.keepalive.stop();
    if (reason !== "finished") this.receiver.clear();
    this.finish(reason);
  }

  /** The application learns that the connection is over, after all that came before. */
  finish(reason: CloseReason): void {
    if (this.#closeReason !== undefined) return;
    this.#closeReason = reason;
    if (reason === "finished") this.#deliverEnd();
    else this.#deliverClose(reason);
  }

  /** FIN is in. */
  peerEnded(): void {
    this.#deliverEnd();
  }

  transmit(sequence: Sequence, flags: number, length: number, now: number): void {
    this.#tcp.output.send(this, sequence, flags, length, now);
  }

  /** Sends what is allowed and an acknowledgement if one is due; data carries it. */
  flush(now: number): void {
    if (!this.isSynchronized) {
      this.schedule();
      return;
    }
    const { sender, receiver } = this;
    if (this.state !== "time-wait") {
      const finBefore = sender.finSent;
      sender.send(this, now);
      if (!finBefore && sender.finSent) this.transition("fin sent");
    }
    if (receiver.acknowledgements.isDue(now)) this.acknowledge(now);
    this.schedule();
  }

  /** Sends an empty segment. */
  acknowledge(now: number): void {
    this.#tcp.counters.tcpPureAcksSent++;
    this.transmit(this.sender.highest, flagAck, 0, now);
  }

  /** Does what the time has come for. */
  expire(now: number): void {
    const { sender } = this;
    if (this.timeWaitDeadline <= now) {
      this.transition("2 msl over");
      this.#tcp.forget(this);
      return;
    }
    if (sender.retransmissionDeadline <= now) {
      this.#tcp.counters.tcpTimeouts++;
      this.#tcp.output.suspect(this, now);
      if (this.isSynchronized ? !sender.timedOut() : !this.#retransmitSyn(now)) {
        this.#giveUp(now);
        return;
      }
    }
    if (sender.persistDeadline <= now) {
      this.#tcp.counters.tcpWindowProbes++;
      if (!sender.probe(this, now)) {
        this.#giveUp(now);
        return;
      }
    }
    if (this.keepalive.deadline <= now && !this.#keepAlive(now)) {
      this.#giveUp(now);
      return;
    }
    this.flush(now);
  }

  schedule(): void {
    const deadline = Math.min(
      this.sender.retransmissionDeadline,
      this.sender.persistDeadline,
      this.receiver.acknowledgements.deadline,
      this.keepalive.deadline,
      this.timeWaitDeadline,
    );
    if (deadline < this.scheduledAt && this.state !== "closed") this.#tcp.deadlines.schedule(this, deadline);
  }

  /** One line for dumps. */
  toString(): string {
    const { sender, receiver } = this;
    const ends = `${this.localPort} > ${formatIpv4(this.remoteAddress)}:${this.remotePort}`;
    const sending = `${sender.queue.length} bytes queued, ${sender.flight} in flight, window ${sender.window}`;
    const receiving = `${receiver.heldBytes} bytes held, ${receiver.reassembly.bytes} behind gaps, window ${receiver.window}`;
    return `tcp ${ends} ${this.state}, ${sending}; ${receiving}`;
  }

  /** False when the peer has not answered for too long. */
  #keepAlive(now: number): boolean {
    const next = this.keepalive.expire(this.sender.queue.length > 0 || this.sender.flight > 0, now);
    if (next !== "probe") return next === "wait";
    this.#tcp.counters.tcpKeepaliveProbes++;
    this.sender.ask(this, now);
    return true;
  }

  #retransmitSyn(now: number): boolean {
    const { sender } = this;
    const { synRetransmissions, synAckRetransmissions } = this.#tcp.limits;
    const limit = this.state === "syn-sent" ? synRetransmissions : synAckRetransmissions;
    if (sender.timeouts >= limit) return false;
    sender.timeouts++;
    sender.roundTrip.backOff();
    this.#tcp.counters.tcpRetransmissions++;
    this.#tcp.output.sendSyn(this, this.state === "syn-received", now);
    sender.synSent(now);
    return true;
  }

  #giveUp(now: number): void {
    if (this.isSynchronized) this.#tcp.output.sendReset(this, now);
    this.close("timed-out");
  }

  #deliverEnd(): void {
    const { receiver, handler } = this;
    if (this.#closeDelivered || handler === undefined || receiver.paused || receiver.heldBytes > 0) return;
    if (receiver.ended && !this.#endDelivered) {
      this.#endDelivered = true;
      handler.peerEnded();
    }
    if (this.#closeReason === "finished") this.#deliverClose("finished");
  }

  #deliverClose(reason: CloseReason): void {
    if (this.#closeDelivered) return;
    this.#closeDelivered = true;
    this.handler?.closed(reason);
  }
}
