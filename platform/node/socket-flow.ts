import type { Socket } from "node:net";
import { CapnpError } from "../../src/error.ts";
import type { Flow, FlowSink } from "../../src/platform.ts";
import type { Turn } from "../turn.ts";
import { WriteQueue } from "../write-queue.ts";
import { failure } from "./errors.ts";

/** Bytes given to the kernel in one write, at most, so that `queuedBytes` falls as they leave. */
const writeLimit = 1024 * 1024;
const firstEagerLimit = 4 * 1024;
/** Several regions of together at most this size are copied into one: cheaper than a vector of small buffers. */
const copyLimit = 16 * 1024;

const settled: Promise<void> = Promise.resolve();

/** A flow over a connected `net.Socket` that has half-open connections allowed and is paused. */
export class SocketFlow implements Flow {
  readonly peer: string;
  readonly #socket: Socket;
  readonly #turn: Turn;
  readonly #queue = new WriteQueue();
  #sink: FlowSink | undefined;
  /** Bytes that do not wait for the end of this turn, so that the peer is at work on them meanwhile. */
  #eagerLimit = firstEagerLimit;
  /** Writes that Node has not confirmed. */
  #writes = 0;
  /** A flush is under way: at the end of the turn, or of the promises that a chunk has settled. */
  #flushing = false;
  /** The sink is being given a chunk. */
  #reading = false;
  #paused = false;
  #ended = false;
  #peerEnded = false;
  #endTold = false;
  #closed = false;
  #closedTold = false;
  #error: Error | undefined;

  constructor(socket: Socket, peer: string, turn: Turn) {
    this.#socket = socket;
    this.peer = peer;
    this.#turn = turn;
    socket.on("end", () => {
      this.#peerEnded = true;
      this.#tell();
    });
    socket.on("error", (error) => {
      this.#error ??= failure(`Connection to "${peer}" failed`, error, "disconnected");
    });
    socket.on("close", () => {
      this.#closed = true;
      this.#queue.clear();
      if (!this.#peerEnded || !this.#ended) {
        this.#error ??= new CapnpError("disconnected", `Connection to "${peer}" was closed`);
      }
      this.#tell();
    });
  }

  get queuedBytes(): number {
    if (this.#closed || this.#error !== undefined) return 0;
    return this.#queue.bytes + this.#socket.writableLength;
  }

  receive(sink: FlowSink): void {
    if (this.#sink !== undefined) throw new CapnpError("failed", `The flow from "${this.peer}" has a sink already`);
    this.#sink = sink;
    if (!this.#paused) this.#start();
  }

  pause(): void {
    if (this.#paused) return;
    this.#paused = true;
    this.#socket.pause();
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    if (this.#sink !== undefined) this.#start();
  }

  write(bytes: Uint8Array, start = 0, end: number = bytes.length): void {
    if (this.#ended || this.#closed || this.#error !== undefined) return;
    this.#queue.push(bytes, start, end);
    if (!this.#flushing && !this.#reading) {
      this.#flushing = true;
      this.#turn.atEnd(this.#turnEnded);
    }
    if (this.#queue.bytes >= this.#eagerLimit) {
      // Doubling bounds the number of writes in a turn that has much to say.
      this.#eagerLimit *= 2;
      this.flush();
    }
  }

  /** A chunk that the socket has read; called by whoever reads for this flow. */
  readonly chunk = (bytes: Uint8Array): void => {
    this.#reading = true;
    this.#sink?.data(bytes);
    this.#reading = false;
    // What the chunk has settled may write as well, and leaves together with what is queued.
    if (this.#queue.bytes > 0 && !this.#flushing) {
      this.#flushing = true;
      settled.then(this.#turnEnded);
    }
  };

  readonly #turnEnded = (): void => {
    this.#flushing = false;
    this.#eagerLimit = firstEagerLimit;
    this.flush();
  };

  flush(): void {
    const queue = this.#queue;
    // While the kernel takes no more, what comes meanwhile waits to leave together.
    if (this.#socket.writableLength > 0 || queue.bytes === 0) return;
    this.#writes++;
    if (queue.regions > 1 && queue.bytes <= copyLimit) {
      const gathered = new Uint8Array(queue.bytes);
      queue.drainInto(gathered, 0);
      this.#socket.write(gathered, this.#written);
      return;
    }
    const first = queue.shift(writeLimit);
    if (first === undefined) return;
    if (queue.bytes === 0 || first.length === writeLimit) this.#socket.write(first, this.#written);
    else this.#writeVector(first);
  }

  end(): void {
    if (this.#ended || this.#closed || this.#error !== undefined) return;
    this.#ended = true;
    if (this.queuedBytes === 0) this.#socket.end();
  }

  abort(): void {
    if (this.#closed || this.#error !== undefined) return;
    this.#error = new CapnpError("cancelled", `Connection to "${this.peer}" was aborted`);
    this.#queue.clear();
    if (this.#socket.remotePort === undefined) this.#socket.destroy();
    else this.#socket.resetAndDestroy();
  }

  #writeVector(first: Uint8Array): void {
    const socket = this.#socket;
    let region = first;
    let size = first.length;
    socket.cork();
    for (;;) {
      const next = size < writeLimit ? this.#queue.shift(writeLimit - size) : undefined;
      if (next === undefined) break;
      size += next.length;
      socket.write(region);
      region = next;
    }
    socket.write(region, this.#written);
    socket.uncork();
  }

  readonly #written = (error?: Error | null): void => {
    if (error || this.#closed || this.#error !== undefined) return;
    this.#writes--;
    if (this.#queue.bytes > 0) this.flush();
    if (this.#writes > 0 || this.queuedBytes > 0) return;
    if (this.#ended) this.#socket.end();
    this.#sink?.drain();
  };

  #start(): void {
    if (!this.#peerEnded && !this.#closed) this.#socket.resume();
    else process.nextTick(() => this.#tell());
  }

  /** Tells the sink of the end and of the close, in this order, as soon as it may know. */
  #tell(): void {
    const sink = this.#sink;
    if (sink === undefined) return;
    if (this.#peerEnded && !this.#endTold && this.#error === undefined) {
      if (this.#paused) return;
      this.#endTold = true;
      sink.end();
    }
    if (this.#closed && !this.#closedTold) {
      this.#closedTold = true;
      sink.closed(this.#error);
    }
  }
}
