import type { Counters } from "../counters.ts";
import type { Limits } from "../limits.ts";
import { Acknowledgements } from "./acknowledgements.ts";
import { ByteRun, longRun } from "./byte-run.ts";
import { Reassembly } from "./reassembly.ts";
import { type Sequence, sequenceAdd, sequenceAfter, sequenceDistance } from "./sequence.ts";

/** Who takes the bytes. */
export interface ByteSink {
  /** In-order bytes[start..end), which nobody writes again. */
  received(bytes: Uint8Array, start: number, end: number): void;
}

/** RFC 7323 2.3 allows a window of at most 2^30. */
const largestShift = 14;

/**
 * The receiving half of a connection: RFC 9293 3.8.6.2.2, 3.10.7.4 and the receive sequence variables of 3.3.1.
 *
 * Bytes go to the sink as views of the frame. Only those that cannot go now, because the sink is paused or a gap lies
 * before them, are copied: so what a connection holds is bounded by its window.
 */
export class Receiver {
  readonly reassembly: Reassembly;
  readonly acknowledgements: Acknowledgements;
  initial: Sequence = 0 as Sequence;
  /** RCV.NXT */
  next: Sequence = 0 as Sequence;
  /** How far our windows scale: what we offer in our SYN, and 0 once the peer has declined. */
  windowShift: number;
  /** Until the application asks for bytes they are held. */
  paused = true;
  /** Our largest segment, by which acknowledgements are counted. */
  segmentSize = 0;
  heldBytes = 0;
  /** FIN is in, and all before it. */
  ended = false;
  readonly #limits: Limits;
  readonly #counters: Counters;
  readonly #held: ByteRun[] = [];
  /** The right edge of the largest window told so far; what lies before it must be taken. */
  #edge: Sequence = 0 as Sequence;
  #finKnown = false;
  #fin: Sequence = 0 as Sequence;

  constructor(limits: Limits, counters: Counters) {
    this.#limits = limits;
    this.#counters = counters;
    this.reassembly = new Reassembly(limits.reassemblyRuns);
    this.acknowledgements = new Acknowledgements(limits);
    let shift = 0;
    while (limits.receiveWindow > 0xffff * 2 ** shift && shift < largestShift) shift++;
    this.windowShift = shift;
  }

  /** The peer's SYN has come. */
  start(initial: Sequence): void {
    this.initial = initial;
    this.next = sequenceAdd(initial, 1);
    this.#edge = this.next;
  }

  /** The largest window. */
  get capacity(): number {
    return this.#limits.receiveWindow;
  }

  /** Bytes that may still come before the edge of the window. */
  get window(): number {
    return sequenceDistance(this.next, this.#edge);
  }

  /** The first check of RFC 9293 3.10.7.4. A closed window accepts what starts at its edge, for its acknowledgement. */
  accepts(sequence: Sequence, length: number): boolean {
    const distance = sequenceDistance(this.next, sequence);
    if (distance >= Math.max(this.window, 1)) return false;
    return length === 0 ? distance >= 0 : distance + length > 0;
  }

  /** The window field of a segment that leaves now; scaled unless it is a SYN. */
  advertise(syn: boolean): number {
    const shift = syn ? 0 : this.windowShift;
    const room = this.#room();
    // Receiver's silly window avoidance: the edge moves by a segment or not at all (RFC 9293 3.8.6.2.2).
    if (room - this.window >= Math.min(this.#limits.receiveWindow / 2, Math.max(this.segmentSize, 1))) {
      const field = Math.min(Math.floor(room / 2 ** shift), 0xffff);
      const edge = sequenceAdd(this.next, field * 2 ** shift);
      if (sequenceAfter(edge, this.#edge)) this.#edge = edge;
    }
    // Scaling must not move the edge back (RFC 7323 2.4), so a fraction counts as one.
    const field = Math.min(Math.ceil(this.window / 2 ** shift), 0xffff);
    if (field * 2 ** shift > this.window) this.#edge = sequenceAdd(this.next, field * 2 ** shift);
    return field;
  }

  /** True when the application has made so much room that the peer should know. */
  windowHasOpened(): boolean {
    const opened = this.#room() - this.window;
    return opened >= Math.min(this.#limits.receiveWindow / 2, 2 * this.segmentSize);
  }

  /**
   * Takes the payload bytes[start..end) at `sequence`, and FIN after it; they may reach beyond the window on either
   * side. True when there is a gap before them, so that the peer must have a duplicate acknowledgement for this very
   * segment: it counts them to find out what was lost (RFC 5681 3.2).
   */
  receive(
    sequence: Sequence,
    bytes: Uint8Array,
    start: number,
    end: number,
    fin: boolean,
    sink: ByteSink,
    now: number,
  ): boolean {
    const window = this.window;
    const distance = sequenceDistance(this.next, sequence);
    const from = distance < 0 ? Math.min(start - distance, end) : start;
    const to = Math.min(end, start + window - distance);
    if (fin && to === end && !this.#finKnown) {
      this.#finKnown = true;
      this.#fin = sequenceAdd(sequence, end - start);
    }
    if (to > from) {
      if (distance <= 0) {
        this.#inOrder(bytes, from, to, sink, now);
      } else {
        this.#counters.tcpOutOfOrder++;
        if (!this.reassembly.insert(sequence, bytes, from, to)) this.#counters.tcpReassemblyDropped++;
      }
    }
    // A duplicate, or bytes for which there is no room: the peer should know at once (RFC 5681 4.2).
    if (distance < 0 || to < end) this.acknowledgements.demand();
    if (this.#finKnown && this.next === this.#fin && !this.ended) {
      this.ended = true;
      this.next = sequenceAdd(this.next, 1);
      this.acknowledgements.demand();
      this.reassembly.clear();
    }
    return distance > 0;
  }

  /** Hands out what was held, as long as the sink wants it. */
  release(sink: ByteSink): void {
    while (!this.paused) {
      const run = this.#held.shift();
      if (run === undefined) return;
      this.heldBytes -= run.length;
      sink.received(run.view(0), 0, run.length);
    }
  }

  clear(): void {
    this.#held.length = 0;
    this.heldBytes = 0;
    this.reassembly.clear();
  }

  #inOrder(bytes: Uint8Array, start: number, end: number, sink: ByteSink, now: number): void {
    this.next = sequenceAdd(this.next, end - start);
    this.acknowledgements.received(end - start, this.segmentSize, now);
    this.#deliver(bytes, start, end, sink);
    while (this.reassembly.runs > 0) {
      const run = this.reassembly.take(this.next);
      if (run === undefined) return;
      this.next = sequenceAdd(this.next, run.length);
      // What fills a gap is acknowledged at once (RFC 5681 4.2).
      this.acknowledgements.demand();
      this.#deliver(run, 0, run.length, sink);
    }
  }

  #deliver(bytes: Uint8Array, start: number, end: number, sink: ByteSink): void {
    this.#counters.tcpBytesReceived += end - start;
    if (!this.paused && this.heldBytes === 0) {
      sink.received(bytes, start, end);
      return;
    }
    const last = this.#held[this.#held.length - 1];
    if (last !== undefined && last.length < longRun) last.append(bytes, start, end);
    else this.#held.push(new ByteRun(bytes, start, end));
    this.heldBytes += end - start;
  }

  #room(): number {
    return this.#limits.receiveWindow - this.heldBytes;
  }
}
