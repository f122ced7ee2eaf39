import { CapnpError } from "../../src/error.ts";
import type { Flow, FlowSink } from "../../src/platform.ts";
import type { Random } from "../random.ts";
import { WriteQueue } from "../write-queue.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** What all flows of a memory network have in common. */
export interface FlowConditions {
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly latency: number;
  readonly split: boolean;
  readonly windowBytes: number;
}

/** One end of a connection in memory. */
export class MemoryFlow implements Flow {
  readonly peer: string;
  readonly #conditions: FlowConditions;
  readonly #forget: () => void;
  readonly #queue = new WriteQueue();
  /** The other end; itself until `join`. */
  #other: MemoryFlow = this;
  #sink: FlowSink | undefined;
  #paused = false;
  #flushing = false;
  #delivering = false;
  #ended = false;
  #endSent = false;
  #otherEnded = false;
  #endTold = false;
  #closed = false;
  #closedTold = false;
  #error: Error | undefined;
  /** Bytes sent that the other end's sink has not got. */
  #outstanding = 0;
  /** Arrived, and not given to the sink. */
  readonly #inbox: Uint8Array[] = [];

  /** `forget` is called when the flow is closed. */
  constructor(peer: string, conditions: FlowConditions, forget: () => void) {
    this.peer = peer;
    this.#conditions = conditions;
    this.#forget = forget;
  }

  /** Joins two ends. */
  static join(a: MemoryFlow, b: MemoryFlow): void {
    a.#other = b;
    b.#other = a;
  }

  get queuedBytes(): number {
    return this.#queue.bytes;
  }

  receive(sink: FlowSink): void {
    if (this.#sink !== undefined) throw new CapnpError("failed", `The flow from "${this.peer}" has a sink already`);
    this.#sink = sink;
    this.#deliverSoon();
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#deliverSoon();
  }

  write(bytes: Uint8Array, start = 0, end: number = bytes.length): void {
    if (this.#ended || this.#closed) return;
    this.#queue.push(bytes, start, end);
    this.#sendAtTurnEnd();
  }

  flush(): void {
    const { clock, latency, windowBytes } = this.#conditions;
    const length = Math.min(this.#queue.bytes, windowBytes - this.#outstanding);
    if (length > 0) {
      const packet = new Uint8Array(length);
      for (let at = 0; at < length; ) {
        const region = this.#queue.shift(length - at);
        if (region === undefined) break;
        packet.set(region, at);
        at += region.length;
      }
      this.#outstanding += length;
      clock.after(latency, () => this.#other.#arrived(packet));
      if (this.#queue.bytes === 0) clock.after(0, () => this.#drained());
    }
    if (this.#ended && !this.#endSent && this.#queue.bytes === 0 && !this.#closed) {
      this.#endSent = true;
      clock.after(latency, () => this.#other.#endArrived());
      this.#closeWhenDone();
    }
  }

  end(): void {
    if (this.#ended || this.#closed) return;
    this.#ended = true;
    this.#sendAtTurnEnd();
  }

  abort(): void {
    if (this.#closed) return;
    this.#close(new CapnpError("cancelled", `Connection to "${this.peer}" was aborted`));
    const { clock, latency } = this.#conditions;
    clock.after(latency, () => this.#other.#reset());
  }

  /** Breaks the connection: both ends see a reset. */
  cut(): void {
    this.#reset();
    this.#other.#reset();
  }

  #reset(): void {
    this.#close(
      new CapnpError("connection-reset", `Connection to "${this.peer}" failed: the peer reset the connection`),
    );
  }

  #sendAtTurnEnd(): void {
    if (this.#flushing) return;
    this.#flushing = true;
    this.#conditions.clock.atTurnEnd(() => {
      this.#flushing = false;
      this.flush();
    });
  }

  #drained(): void {
    if (this.#queue.bytes === 0 && !this.#closed) this.#sink?.drain();
  }

  #arrived(packet: Uint8Array): void {
    if (this.#closed) return;
    const { random, split } = this.#conditions;
    let start = 0;
    // Half of the cuts are near the front, where headers are.
    while (split && start < packet.length - 1) {
      const left = packet.length - start;
      const length = 1 + random.below(random.chance(0.5) ? Math.min(16, left) : left);
      this.#inbox.push(packet.slice(start, start + length));
      start += length;
    }
    if (start < packet.length) this.#inbox.push(packet.slice(start));
    this.#deliverSoon();
  }

  #endArrived(): void {
    this.#otherEnded = true;
    this.#deliverSoon();
  }

  #deliverSoon(): void {
    if (this.#delivering || this.#sink === undefined) return;
    this.#delivering = true;
    this.#conditions.clock.after(0, () => {
      this.#delivering = false;
      this.#deliver();
    });
  }

  /** One call of the sink, then a turn of its own for the next. */
  #deliver(): void {
    const sink = this.#sink;
    if (sink === undefined || this.#closedTold) return;
    if (this.#closed && (this.#error !== undefined || this.#endTold)) {
      this.#closedTold = true;
      sink.closed(this.#error);
      return;
    }
    if (this.#paused) return;
    const chunk = this.#inbox.shift();
    if (chunk !== undefined) {
      this.#deliverSoon();
      this.#other.#acknowledged(chunk.length);
      sink.data(chunk);
    } else if (this.#otherEnded && !this.#endTold) {
      this.#endTold = true;
      this.#closeWhenDone();
      sink.end();
    }
  }

  #acknowledged(length: number): void {
    this.#outstanding -= length;
    // Sending into every small gap would end in packets of single bytes (the silly window of RFC 813).
    if (this.#queue.bytes > 0 && this.#outstanding <= this.#conditions.windowBytes / 2) this.#sendAtTurnEnd();
  }

  #closeWhenDone(): void {
    if (this.#endSent && this.#endTold) this.#close(undefined);
  }

  #close(error: Error | undefined): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#error = error;
    this.#queue.clear();
    this.#inbox.length = 0;
    this.#forget();
    this.#deliverSoon();
  }
}
