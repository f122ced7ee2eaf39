import type { Clock, Timer } from "../../../src/platform.ts";
import type { Device, FrameReceiver } from "./device.ts";

export interface MemoryLinkOptions {
  /** Bytes of the largest IP packet. Default 1500. */
  readonly mtu?: number | undefined;
  /** Delivers frames by itself, `latency` after they were written. Default: only `deliver` does. */
  readonly clock?: Clock | undefined;
  /** Milliseconds from `write` to delivery; needs `clock`. Default 0. */
  readonly latency?: number | undefined;
  /** Frames on the way in one direction, at most; more are refused. Default 1000, as in a Linux tap. */
  readonly queueFrames?: number | undefined;
}

export interface MemoryLink {
  /** The two ends. */
  readonly devices: readonly [Device, Device];
  /** Delivers every frame that is on the way now, as one batch for each end. Frames written meanwhile stay. True if there were any. */
  deliver(): boolean;
  /** Breaks the link: both receivers learn `error`. */
  fail(error: Error): void;
}

/** An in-memory link that joins two devices: frames arrive whole, in order, and each in memory of its own. */
export function createMemoryLink(options: MemoryLinkOptions = {}): MemoryLink {
  const mtu = options.mtu ?? 1500;
  const { clock, latency = 0, queueFrames = 1000 } = options;
  const toLeft = new FrameQueue(queueFrames);
  const toRight = new FrameQueue(queueFrames);
  const timer = clock?.timer(() => deliverDue());
  const left = new MemoryDevice("memory0", mtu, toLeft, toRight, written);
  const right = new MemoryDevice("memory1", mtu, toRight, toLeft, written);
  let armed = false;

  function written(): number {
    if (clock === undefined) return 0;
    const due = clock.now() + latency;
    if (!armed) arm(timer, due);
    return due;
  }

  function arm(timer: Timer | undefined, due: number): void {
    armed = true;
    timer?.schedule(due);
  }

  function deliverDue(): void {
    armed = false;
    const now = clock?.now() ?? 0;
    const leftCount = toLeft.countDue(now);
    const rightCount = toRight.countDue(now);
    left.deliver(leftCount);
    right.deliver(rightCount);
    const due = Math.min(toLeft.nextDue(), toRight.nextDue());
    if (due !== Number.POSITIVE_INFINITY && !armed) arm(timer, due);
  }

  function deliver(): boolean {
    const leftCount = toLeft.length;
    const rightCount = toRight.length;
    left.deliver(leftCount);
    right.deliver(rightCount);
    return leftCount + rightCount > 0;
  }

  function fail(error: Error): void {
    timer?.cancel();
    left.fail(error);
    right.fail(error);
  }

  return { devices: [left, right], deliver, fail };
}

class MemoryDevice implements Device {
  readonly name: string;
  readonly mtu: number;
  readonly #incoming: FrameQueue;
  readonly #outgoing: FrameQueue;
  readonly #written: () => number;
  #receiver: FrameReceiver | undefined;
  #closed = false;

  constructor(name: string, mtu: number, incoming: FrameQueue, outgoing: FrameQueue, written: () => number) {
    this.name = name;
    this.mtu = mtu;
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#written = written;
  }

  start(receiver: FrameReceiver): void {
    this.#receiver = receiver;
  }

  write(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#closed || this.#outgoing.full) return false;
    this.#outgoing.push(bytes, start, end, this.#written());
    return true;
  }

  close(): void {
    this.#closed = true;
    this.#receiver = undefined;
  }

  deliver(count: number): void {
    if (count === 0) return;
    for (let i = 0; i < count; i++) {
      const frame = this.#incoming.shift();
      if (frame !== undefined) this.#receiver?.frame(frame.bytes, frame.view, frame.start, frame.end);
    }
    this.#receiver?.batchEnd();
  }

  fail(error: Error): void {
    const receiver = this.#receiver;
    this.close();
    receiver?.closed(error);
  }
}

interface QueuedFrame {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
  readonly due: number;
}

const slabBytes = 1 << 20;

/** Frames on their way in one direction, copied into slabs that are never written twice. */
class FrameQueue {
  readonly #limit: number;
  #frames: QueuedFrame[] = [];
  #head = 0;
  #slab = new Uint8Array(0);
  #view = new DataView(this.#slab.buffer);
  #used = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#frames.length - this.#head;
  }

  get full(): boolean {
    return this.length >= this.#limit;
  }

  push(bytes: Uint8Array, from: number, to: number, due: number): void {
    const length = to - from;
    if (this.#used + length > this.#slab.length) {
      this.#slab = new Uint8Array(Math.max(slabBytes, length));
      this.#view = new DataView(this.#slab.buffer);
      this.#used = 0;
    }
    const start = this.#used;
    this.#slab.set(bytes.subarray(from, to), start);
    // Four-byte alignment, as a network card would leave it.
    this.#used = (start + length + 3) & ~3;
    this.#frames.push({ bytes: this.#slab, view: this.#view, start, end: start + length, due });
  }

  shift(): QueuedFrame | undefined {
    const frame = this.#frames[this.#head++];
    // Delivered frames are let go of at the latest when as many again have passed.
    if (this.#head > this.#limit || this.#head >= this.#frames.length) {
      this.#frames = this.#frames.slice(this.#head);
      this.#head = 0;
    }
    return frame;
  }

  countDue(now: number): number {
    let count = 0;
    for (let i = this.#head; i < this.#frames.length; i++) {
      const frame = this.#frames[i];
      if (frame === undefined || frame.due > now) break;
      count++;
    }
    return count;
  }

  nextDue(): number {
    return this.#frames[this.#head]?.due ?? Number.POSITIVE_INFINITY;
  }
}
