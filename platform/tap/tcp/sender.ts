import type { Counters } from "../counters.ts";
import type { Limits } from "../limits.ts";
import { flagAck, flagFin, flagPush } from "../wire/tcp.ts";
import type { CongestionControl } from "./congestion.ts";
import { LossRecovery } from "./loss-recovery.ts";
import { NewReno } from "./new-reno.ts";
import { RoundTrip } from "./round-trip.ts";
import { SendQueue } from "./send-queue.ts";
import {
  type Sequence,
  sequenceAdd,
  sequenceAfter,
  sequenceBefore,
  sequenceDistance,
  sequenceMax,
} from "./sequence.ts";

/** Sends one segment from the queue: `flags` go with the `length` bytes from `sequence` on. */
export interface SegmentWriter {
  transmit(sequence: Sequence, flags: number, length: number, now: number): void;
}

/** What an acknowledgement came to. */
export type AckVerdict = "unacceptable" | "old" | "current" | "new";

const never = Number.POSITIVE_INFINITY;

/** The sending half of a connection: RFC 9293 3.8 and the send sequence variables of 3.3.1. */
export class Sender {
  readonly queue: SendQueue = new SendQueue();
  readonly roundTrip: RoundTrip;
  readonly congestion: CongestionControl = new NewReno();
  readonly recovery: LossRecovery;
  readonly initial: Sequence;
  /** SND.UNA: the oldest unacknowledged sequence number. */
  unacknowledged: Sequence;
  /** SND.NXT: the next to send; a timeout moves it back. */
  next: Sequence;
  /** All before this has been sent at least once. */
  highest: Sequence;
  /** The sequence number of the first byte in the queue. */
  queueStart: Sequence;
  /** SND.WND, scaled. */
  window = 0;
  windowShift = 0;
  /** The largest window the peer has ever offered. */
  largestWindow = 0;
  segmentSize = 0;
  /** The application has ended our direction: FIN follows the queue. */
  ended = false;
  retransmissionDeadline: number = never;
  persistDeadline: number = never;
  /** Timeouts since the last progress. */
  timeouts = 0;
  /** Window probes since the peer was last heard. */
  probes = 0;
  readonly #limits: Limits;
  readonly #counters: Counters;
  /** SND.WL1: the segment that last updated the window. */
  #windowSequence: Sequence = 0 as Sequence;
  /** The measurement under way: the acknowledgement that ends it, and since when. */
  #timing = false;
  #timedSequence: Sequence = 0 as Sequence;
  #timedSince = 0;
  #lastSentAt = 0;
  /** The first unacknowledged segment is lost. */
  #mustRetransmit = false;
  #persistBackoff = 0;

  constructor(limits: Limits, counters: Counters, initial: Sequence) {
    this.#limits = limits;
    this.#counters = counters;
    this.roundTrip = new RoundTrip(limits);
    this.recovery = new LossRecovery(initial);
    this.initial = initial;
    this.unacknowledged = initial;
    this.next = sequenceAdd(initial, 1);
    this.highest = this.next;
    this.queueStart = this.next;
  }

  get flight(): number {
    return sequenceDistance(this.unacknowledged, this.next);
  }

  /** Where FIN goes. */
  get queueEnd(): Sequence {
    return sequenceAdd(this.queueStart, this.queue.length);
  }

  get finSent(): boolean {
    return this.ended && sequenceAfter(this.highest, this.queueEnd);
  }

  get finAcknowledged(): boolean {
    return this.ended && sequenceAfter(this.unacknowledged, this.queueEnd);
  }

  /** Our SYN was sent at `now`, for the first time or again. */
  synSent(now: number): void {
    this.#timing = this.timeouts === 0;
    this.#timedSequence = this.next;
    this.#timedSince = now;
    this.retransmissionDeadline = now + this.roundTrip.timeout;
  }

  /** Our SYN is acknowledged by a segment with `sequence` and an unscaled window of `window`. */
  synAcknowledged(sequence: Sequence, window: number, now: number): void {
    this.unacknowledged = this.next;
    this.#measure(this.unacknowledged, now);
    this.congestion.start(this.segmentSize, this.timeouts > 0);
    this.timeouts = 0;
    this.roundTrip.progressed();
    this.retransmissionDeadline = never;
    this.#updateWindow(sequence, window, true);
    this.#lastSentAt = now;
  }

  /** Takes the acknowledgement of a segment (RFC 9293 3.10.7.4, fifth). `empty` if it carries nothing else. */
  acknowledge(sequence: Sequence, acknowledgement: Sequence, window: number, empty: boolean, now: number): AckVerdict {
    // RFC 5961 5: older than the peer can ever send, or for what was never sent.
    const acked = sequenceDistance(this.unacknowledged, acknowledgement);
    if (acked < -this.largestWindow || sequenceAfter(acknowledgement, this.highest)) return "unacceptable";
    this.probes = 0;
    if (acked < 0) return "old";
    const scaledWindow = window * 2 ** this.windowShift;
    if (acked > 0) this.#advance(acknowledgement, acked, now);
    else if (empty && this.flight > 0 && scaledWindow === this.window) this.#duplicate();
    this.#updateWindow(sequence, scaledWindow, acked > 0);
    return acked > 0 ? "new" : "current";
  }

  /** Sends what the windows allow; true if anything was sent. */
  send(writer: SegmentWriter, now: number): boolean {
    let sent = false;
    if (this.#mustRetransmit) {
      this.#mustRetransmit = false;
      sent = this.#retransmitFirst(writer, now);
    }
    if (this.flight === 0 && now - this.#lastSentAt > this.roundTrip.timeout) this.congestion.idle();
    for (;;) {
      const unsent = sequenceDistance(this.next, this.queueEnd);
      if (unsent < 0 || (unsent === 0 && !this.ended)) break;
      const flight = this.flight;
      // Limited transmit (RFC 3042): the first two duplicates each let one new segment out.
      const extra = this.recovery.recovering ? 0 : Math.min(this.recovery.duplicates, 2) * this.segmentSize;
      const windowLeft = this.window - flight;
      const usable = Math.min(windowLeft, this.congestion.window + extra - flight);
      const length = unsent === 0 ? 0 : Math.min(unsent, this.segmentSize, usable);
      // FIN takes up a sequence number, so it needs a window as well.
      if (unsent === 0 ? windowLeft < 1 : length < 1) break;
      // Sender's silly window avoidance (RFC 9293 3.8.6.2.1): a partial segment only if it is all there is, or worth it.
      if (length < unsent && length < this.segmentSize && flight > 0 && length < this.largestWindow / 2) break;
      const fin = this.ended && length === unsent && windowLeft > length;
      this.#transmit(writer, this.next, length, fin, now);
      sent = true;
    }
    this.#arm(now);
    return sent;
  }

  /** The retransmission timer ran out; false when it is time to give up. Everything unacknowledged is to be sent again. */
  timedOut(): boolean {
    if (this.timeouts >= this.#limits.retransmissions) return false;
    this.congestion.timedOut(this.flight, this.timeouts === 0);
    this.timeouts++;
    this.roundTrip.backOff();
    this.recovery.timedOut(this.highest);
    this.#timing = false;
    this.#mustRetransmit = false;
    this.next = this.unacknowledged;
    this.retransmissionDeadline = never;
    return true;
  }

  /** The window has been closed for long: asks whether it still is. False when nobody has answered for too long. */
  probe(writer: SegmentWriter, now: number): boolean {
    if (this.probes >= this.#limits.retransmissions) return false;
    this.probes++;
    this.#persistBackoff++;
    this.ask(writer, now);
    this.persistDeadline = now + this.#persistInterval();
    return true;
  }

  /** Sends an empty segment from before the window, which cannot be accepted and so must be answered (RFC 9293 3.8.6.1, 3.10.7.4). */
  ask(writer: SegmentWriter, now: number): void {
    writer.transmit(sequenceAdd(this.unacknowledged, -1), flagAck, 0, now);
  }

  /** A router has a smaller MTU: segments get smaller, and what was too large is sent again. */
  reduceSegmentSize(segmentSize: number): void {
    this.segmentSize = segmentSize;
    this.next = this.unacknowledged;
    this.#timing = false;
  }

  clear(): void {
    this.queue.clear();
    this.retransmissionDeadline = never;
    this.persistDeadline = never;
  }

  #advance(acknowledgement: Sequence, acked: number, now: number): void {
    const flight = this.flight;
    const limited = flight + this.segmentSize > this.congestion.window / 2;
    this.unacknowledged = acknowledgement;
    this.next = sequenceMax(this.next, acknowledgement);
    const bytes = Math.min(sequenceDistance(this.queueStart, acknowledgement), this.queue.length);
    this.queue.drop(bytes);
    this.queueStart = sequenceAdd(this.queueStart, bytes);
    this.#measure(acknowledgement, now);
    this.timeouts = 0;
    this.roundTrip.progressed();
    if (this.recovery.partial(acknowledgement)) {
      this.congestion.partial(acked);
      this.#mustRetransmit = true;
    } else if (this.recovery.recovering) {
      this.recovery.recovered();
      this.congestion.recovered(this.flight);
    } else {
      this.congestion.acknowledged(acked, limited);
    }
    this.retransmissionDeadline = this.flight > 0 ? now + this.roundTrip.timeout : never;
  }

  #duplicate(): void {
    if (this.recovery.recovering) this.congestion.duplicate();
    if (!this.recovery.duplicate(this.unacknowledged, this.highest)) return;
    this.#counters.tcpFastRetransmits++;
    this.congestion.lossDetected(this.flight);
    this.#mustRetransmit = true;
  }

  /** Acknowledgements only grow, so a new one is the latest word; among equals the later segment or the larger window is. */
  #updateWindow(sequence: Sequence, window: number, acknowledgesMore: boolean): void {
    const newer =
      acknowledgesMore ||
      sequenceAfter(sequence, this.#windowSequence) ||
      (sequence === this.#windowSequence && window > this.window);
    if (!newer) return;
    this.#windowSequence = sequence;
    this.window = window;
    this.largestWindow = Math.max(this.largestWindow, window);
    if (window > 0) {
      this.persistDeadline = never;
      this.#persistBackoff = 0;
    }
  }

  /** The first unacknowledged segment, again. */
  #retransmitFirst(writer: SegmentWriter, now: number): boolean {
    const sent = sequenceDistance(this.unacknowledged, this.highest);
    const data = Math.min(sent, this.queue.length, this.segmentSize);
    const fin = this.ended && sent > this.queue.length && data === this.queue.length;
    if (data === 0 && !fin) return false;
    this.#counters.tcpRetransmissions++;
    writer.transmit(this.unacknowledged, flagAck | (fin ? flagFin : flagPush), data, now);
    this.#timing = false;
    this.retransmissionDeadline = now + this.roundTrip.timeout;
    return true;
  }

  #transmit(writer: SegmentWriter, sequence: Sequence, length: number, fin: boolean, now: number): void {
    const end = sequenceAdd(sequence, fin ? length + 1 : length);
    const last = length > 0 && sequenceDistance(sequence, this.queueEnd) === length;
    // Before the segment leaves, since the writer looks at the state.
    this.next = end;
    if (!sequenceAfter(end, this.highest)) {
      this.#timing = false;
      this.#counters.tcpRetransmissions++;
    } else {
      if (!this.#timing && sequence === this.highest) {
        this.#timing = true;
        this.#timedSequence = end;
        this.#timedSince = now;
      }
      this.highest = end;
    }
    this.#lastSentAt = now;
    if (this.retransmissionDeadline === never) this.retransmissionDeadline = now + this.roundTrip.timeout;
    writer.transmit(sequence, flagAck | (last ? flagPush : 0) | (fin ? flagFin : 0), length, now);
  }

  /** Waiting on a closed window with nothing in flight, only a probe can find out that it has opened. */
  #arm(now: number): void {
    const waiting = this.queue.length > 0 || (this.ended && !this.finAcknowledged);
    if (this.flight > 0 || !waiting) {
      this.persistDeadline = never;
    } else if (this.persistDeadline === never) {
      this.persistDeadline = now + this.#persistInterval();
    }
  }

  #persistInterval(): number {
    return Math.min(this.roundTrip.timeout * 2 ** this.#persistBackoff, this.#limits.maximumRetransmissionTimeout);
  }

  #measure(acknowledgement: Sequence, now: number): void {
    if (!this.#timing || sequenceBefore(acknowledgement, this.#timedSequence)) return;
    this.#timing = false;
    this.roundTrip.measured(now - this.#timedSince);
  }
}
