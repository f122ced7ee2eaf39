import { CapnpError } from "../error.ts";
import type { Clock, Flow, Timer } from "../platform.ts";
import { createFlowControl, type FlowControl, type StreamWindow } from "./flow-control.ts";
import type { Carrier } from "./carrier.ts";

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
  /** When what was written: bytes written before, and the time. Behind the first of them nothing has left. */
  readonly #marks: { readonly written: number; readonly at: number }[] = [];
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

  /** Bytes that wait. */
  get bytes(): number {
    return this.#flow.queuedBytes;
  }

  /** Milliseconds for which the oldest of them have waited; 0 when none do. */
  get age(): number {
    if (this.bytes === 0) return 0;
    this.#forgetMarks();
    return this.now() - (this.#marks[0]?.at ?? this.now());
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

  write(bytes: Uint8Array, start: number, end: number): void {
    const last = this.#marks.at(-1);
    if (last === undefined || this.#written - last.written >= markBytes || this.bytes === 0) this.#mark();
    this.#written += end - start;
    this.#flow.write(bytes, start, end);
  }

  #mark(): void {
    this.#forgetMarks();
    this.#marks.push({ written: this.#written, at: this.now() });
  }

  /** Those in front of the one that the oldest byte is behind. */
  #forgetMarks(): void {
    const left = this.#written - this.bytes;
    let count = 0;
    while ((this.#marks[count + 1]?.written ?? Number.POSITIVE_INFINITY) <= left) count++;
    if (this.bytes === 0) count = this.#marks.length;
    if (count > 0) this.#marks.splice(0, count);
  }

  /** All that waited has left. */
  drained(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const listener of waiting) listener();
  }

  /** Nothing will leave any more; nobody waits for it. */
  close(): void {
    this.#isClosed = true;
    this.drained();
  }
}
