import { CapnpError } from "../error.ts";
import type { Slab } from "../message/index.ts";
import type { Clock, Flow, Timer } from "../platform.ts";
import type { Carrier } from "./carrier.ts";
import { createFlowControl, type FlowControl, type StreamWindow } from "./flow-control.ts";
import { WaitingSlabs } from "./waiting-slabs.ts";

/** How exactly the age of the queue is known. */
const markBytes = 64 * 1024;

export interface SendQueueOptions {
  readonly clock: Clock;
  /** Bytes waiting in the flow beyond which nothing large is added. */
  readonly queuedBytes: number;
  /** Bytes waiting beyond which those who can wait should. */
  readonly pauseBytes: number;
  readonly streamWindow: StreamWindow;
}

/** What waits to be sent by a connection, and those who wait for it to be. */
export class SendQueue implements Carrier {
  readonly #flow: Flow;
  readonly #options: SendQueueOptions;
  #written = 0;
  readonly #slabs = new WaitingSlabs();
  /** When the queue was last found empty, and so what is in front was written. */
  #startedAt = 0;
  /** When more was put behind it: bytes written before, and the time. Only where much waits at once are there any. */
  #marks: { readonly written: number; readonly at: number }[] = [];
  #nextMark = 0;
  #waiting: (() => void)[] = [];
  #isClosed = false;

  constructor(flow: Flow, options: SendQueueOptions) {
    this.#flow = flow;
    this.#options = options;
  }

  now(): number {
    return this.#options.clock.now();
  }

  timer(expired: () => void): Timer {
    return this.#options.clock.timer(expired);
  }

  createFlowControl(): FlowControl {
    return createFlowControl(this.#options.streamWindow);
  }

  /** Bytes since the connection began. */
  get written(): number {
    return this.#written;
  }

  /** Those of them that wait no more. */
  get departed(): number {
    return this.#written - this.bytes;
  }

  /** Bytes that wait. */
  get bytes(): number {
    return this.#flow.queuedBytes;
  }

  /** Milliseconds for which the oldest of them have waited; 0 when none do. */
  get age(): number {
    const { bytes } = this;
    if (bytes === 0) return 0;
    this.#forgetMarks(bytes);
    return this.now() - this.#startedAt;
  }

  get isClogged(): boolean {
    return !this.#isClosed && this.bytes > this.#options.pauseBytes;
  }

  whenFlowing(listener: () => void): void {
    if (this.isClogged) this.#waiting.push(listener);
    else listener();
  }

  /** Resolves when this is not clogged. */
  ready(): Promise<void> {
    return new Promise((resolve) => this.whenFlowing(resolve));
  }

  /** @throws CapnpError `overloaded`: what can be large is not queued for a peer that does not read. */
  checkRoom(): void {
    const { bytes } = this;
    if (bytes <= this.#options.queuedBytes) return;
    throw new CapnpError("overloaded", `The peer reads too slowly: "${bytes}" bytes wait for it`);
  }

  write(slab: Slab, start: number, end: number): void {
    const waiting = this.#flow.queuedBytes;
    if (slab !== this.#slabs.last) this.#slabs.add(slab, this.#written, this.#written - waiting);
    // The clock is read once a turn: what is written in one leaves no earlier than at its end.
    if (waiting === 0) this.#start();
    else if (this.#written >= this.#nextMark) this.#mark(waiting);
    this.#written += end - start;
    this.#flow.write(slab.bytes, start, end);
  }

  #start(): void {
    this.#startedAt = this.now();
    this.#nextMark = this.#written + markBytes;
    if (this.#marks.length > 0) this.#marks = [];
  }

  #mark(waiting: number): void {
    this.#forgetMarks(waiting);
    this.#marks.push({ written: this.#written, at: this.now() });
    this.#nextMark = this.#written + markBytes;
  }

  /** Those that all that waits was written after; the last of them is the new start. */
  #forgetMarks(waiting: number): void {
    const left = this.#written - waiting;
    let count = 0;
    for (const { written, at } of this.#marks) {
      if (written > left) break;
      this.#startedAt = at;
      count++;
    }
    if (count > 0) this.#marks.splice(0, count);
  }

  /** All that waited has left. */
  drained(): void {
    if (this.bytes === 0) this.#slabs.letGoAll();
    this.#tellWaiting();
  }

  #tellWaiting(): void {
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const listener of waiting) listener();
  }

  /** Nothing will leave any more; nobody waits for it. */
  close(): void {
    this.#isClosed = true;
    this.#slabs.abandon();
    this.#tellWaiting();
  }
}
