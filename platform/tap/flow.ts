import { CapnpError, type ErrorCode } from "../../src/error.ts";
import type { Flow, FlowSink } from "../../src/platform.ts";
import type { CloseReason, Connection, ConnectionHandler } from "./tcp/connection.ts";

/** What a flow asks of the network it belongs to. */
export interface FlowHost {
  readonly sendQueueBytes: number;
  now(): number;
  /** Something is to be sent at the end of the turn. */
  wake(): void;
  /** Calls `flow.turnEnded()` at the end of the turn. */
  atTurnEnd(flow: TapFlow): void;
  /** Sends what the connection has to send now. */
  flush(connection: Connection): void;
  /** Throws `error` where it breaks no protocol state. */
  throwLater(error: unknown): void;
  /** Why the link was lost. */
  readonly linkError: Error | undefined;
}

/** One connection of the stack as a `Flow`. */
export class TapFlow implements Flow, ConnectionHandler {
  readonly peer: string;
  readonly #host: FlowHost;
  readonly #connection: Connection;
  #sink: FlowSink | undefined;
  #paused = false;
  #waiting = false;
  #closed = false;
  #closedTold = false;
  #error: Error | undefined;

  constructor(host: FlowHost, connection: Connection, peer: string) {
    this.#host = host;
    this.#connection = connection;
    this.peer = peer;
  }

  get queuedBytes(): number {
    return this.#connection.queuedBytes;
  }

  receive(sink: FlowSink): void {
    if (this.#sink !== undefined) throw new CapnpError("failed", `The flow from "${this.peer}" has a sink already`);
    this.#sink = sink;
    if (!this.#paused) this.#connection.resume();
    this.#wait();
  }

  pause(): void {
    this.#paused = true;
    this.#connection.pause();
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    if (this.#sink === undefined) return;
    this.#connection.resume();
    this.#wait();
  }

  write(bytes: Uint8Array, start = 0, end: number = bytes.length): void {
    if (!(start >= 0 && start <= end && end <= bytes.length)) {
      throw new RangeError(`The region ${start}..${end} is outside an array of ${bytes.length} bytes`);
    }
    const limit = this.#host.sendQueueBytes;
    if (this.#connection.queuedBytes + end - start > limit) {
      this.#giveUp("limit-exceeded", `was given up: more than ${limit} bytes wait to be sent (limits.sendQueueBytes)`);
      return;
    }
    if (this.#connection.write(bytes, start, end)) this.#host.wake();
  }

  flush(): void {
    if (!this.#closed) this.#host.flush(this.#connection);
  }

  end(): void {
    this.#connection.end();
    this.#host.wake();
  }

  abort(): void {
    this.#giveUp("cancelled", "was aborted");
  }

  opened(): void {}

  received(bytes: Uint8Array, start: number, end: number): void {
    try {
      this.#sink?.data(bytes.subarray(start, end));
    } catch (error) {
      this.#host.throwLater(error);
    }
  }

  peerEnded(): void {
    try {
      this.#sink?.end();
    } catch (error) {
      this.#host.throwLater(error);
    }
  }

  drained(): void {
    try {
      this.#sink?.drain();
    } catch (error) {
      this.#host.throwLater(error);
    }
  }

  closed(reason: CloseReason): void {
    this.#closed = true;
    this.#error = reason === "finished" ? undefined : closeError(this.peer, reason, this.#host.linkError);
    this.#tellClosed();
  }

  /** Hands over what could not be handed over from inside `receive`, `resume` or `abort`. */
  turnEnded(): void {
    this.#waiting = false;
    if (this.#sink === undefined) return;
    if (!this.#closed) this.#connection.release();
    if (this.#closed) this.#tellClosed();
  }

  #giveUp(code: ErrorCode, what: string): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#error = new CapnpError(code, `Connection to "${this.peer}" ${what}`);
    this.#connection.abort(this.#host.now());
    this.#wait();
  }

  #tellClosed(): void {
    if (this.#sink === undefined || this.#closedTold) return;
    this.#closedTold = true;
    try {
      this.#sink.closed(this.#error);
    } catch (error) {
      this.#host.throwLater(error);
    }
  }

  #wait(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#host.atTurnEnd(this);
  }
}

/** What a connection's end means to its owner. */
function closeError(peer: string, reason: CloseReason, linkError: Error | undefined): CapnpError {
  switch (reason) {
    case "reset":
    case "refused":
      return new CapnpError("connection-reset", `Connection to "${peer}" failed: the peer reset the connection`);
    case "timed-out":
      return new CapnpError("timed-out", `Connection to "${peer}" failed: the peer did not answer in time`);
    case "link-lost":
      return new CapnpError("disconnected", `Connection to "${peer}" failed: the link is gone`, { cause: linkError });
    default:
      return new CapnpError("disconnected", `Connection to "${peer}" was closed`);
  }
}
