import { CapnpError } from "../error.ts";
import { FrameParser, type FrameSink, type MessageLimits, messageLimits } from "../message/index.ts";
import type { Clock, Flow, Timer } from "../platform.ts";
import { Connection, type TableSizes } from "../protocol/connection.ts";
import type { ConnectionDump } from "../protocol/dump.ts";
import type { Hook } from "../protocol/hook.ts";
import type { ProtocolLimits } from "../protocol/limits.ts";
import { checkStreamWindow, type StreamWindow } from "./flow-control.ts";
import { type FrameTap, TappedFlow, tappedSink } from "./frame-tap.ts";
import { Incoming } from "./incoming.ts";
import { Outgoing } from "./outgoing.ts";
import type { Payload } from "./payload.ts";
import { SendQueue } from "./send-queue.ts";

export interface RpcLimits extends MessageLimits, ProtocolLimits {
  /**
   * Bytes that may wait to be sent. Beyond them calls fail with `overloaded`, and a peer that sends calls but does not
   * read the answers is aborted; before that, at `pauseBytes`, its calls are not read any more. Default 256 MiB.
   */
  readonly queuedBytes: number;
  /** Default 4 MiB. */
  readonly pauseBytes: number;
}

const defaultQueuedBytes = 256 * 1024 * 1024;
const defaultPauseBytes = 4 * 1024 * 1024;

/** How long a peer may take to read something, or to close its end, after we have closed ours. */
const lingerMilliseconds = 2000;

export interface RpcConnectionOptions {
  readonly clock: Clock;
  /** What the peer gets for Bootstrap: a new reference. */
  readonly bootstrap?: (() => Hook) | undefined;
  readonly limits?: Partial<RpcLimits> | undefined;
  /** How many bytes of a stream may be under way to one capability. Default `adaptive`. */
  readonly streamWindow?: StreamWindow | undefined;
  /** Neither end holds anything of the other any more. */
  readonly idle?: (() => void) | undefined;
  /** A method of ours threw something that is not a `CapnpError`; its caller learns only that. */
  readonly methodFailed?: ((error: CapnpError) => void) | undefined;
  /** Looks at the messages as they pass, in both directions. Without one nothing is spent on it. */
  readonly tap?: FrameTap | undefined;
  /** Called once, last: `error` says what broke the connection, undefined when either end closed it in order. */
  readonly closed?: ((error: CapnpError | undefined) => void) | undefined;
}

/** What a connection has done and holds, as plain numbers. */
export interface RpcStats extends TableSizes {
  readonly messagesSent: number;
  readonly messagesReceived: number;
  readonly bytesReceived: number;
  /** Bytes that wait to be sent. */
  readonly queuedBytes: number;
  /** Milliseconds for which the oldest of them have waited. */
  readonly queuedMilliseconds: number;
}

/** A Cap'n Proto connection over a flow, which it owns. */
export class RpcConnection {
  readonly #flow: Flow;
  readonly #parser: FrameParser;
  readonly #queue: SendQueue;
  readonly #outgoing: Outgoing;
  readonly #incoming: Incoming;
  /** Gets the frames of the peer. */
  readonly #frames: FrameSink;
  readonly #protocol: Connection;
  readonly #clock: Clock;
  readonly #closed: ((error: CapnpError | undefined) => void) | undefined;
  readonly #queuedBytes: number;
  readonly #pauseBytes: number;
  #bytesReceived = 0;
  #paused = false;
  /** What broke the connection. */
  #error: CapnpError | undefined;
  #linger: Timer | undefined;
  /** What was queued when the linger timer was set. */
  #lingerBytes = 0;

  constructor(platformFlow: Flow, options: RpcConnectionOptions) {
    const limits = messageLimits(options.limits);
    const { tap } = options;
    const flow = tap === undefined ? platformFlow : new TappedFlow(platformFlow, tap);
    this.#flow = flow;
    this.#clock = options.clock;
    this.#closed = options.closed;
    this.#queuedBytes = options.limits?.queuedBytes ?? defaultQueuedBytes;
    this.#pauseBytes = options.limits?.pauseBytes ?? defaultPauseBytes;
    this.#parser = new FrameParser(limits);
    this.#queue = new SendQueue(flow, {
      clock: options.clock,
      queuedBytes: this.#queuedBytes,
      pauseBytes: this.#pauseBytes,
      streamWindow: checkStreamWindow(options.streamWindow ?? "adaptive"),
    });
    this.#outgoing = new Outgoing(this.#queue, {
      announced: (hook) => this.#protocol.announced(hook),
      describe: (hook, exported) => this.#protocol.describe(hook, exported),
      limits,
      asked: () => this.#resume(),
      methodFailed: options.methodFailed,
    });
    this.#protocol = new Connection({
      sink: this.#outgoing,
      bootstrap: options.bootstrap,
      limits: options.limits,
      peer: { address: flow.peer },
      idle: options.idle,
    });
    const events = {
      aborted: (error: CapnpError) => this.#aborted(error),
      unimplemented: (message: Payload) => this.#outgoing.unimplemented(message),
    };
    this.#incoming = new Incoming(this.#protocol, events, limits);
    this.#frames = tap === undefined ? this.#incoming : tappedSink(this.#incoming, tap);
    flow.receive({
      data: (chunk) => this.#data(chunk),
      end: () => this.#ended(),
      drain: () => this.#drained(),
      closed: (error) => this.#flowClosed(error),
    });
  }

  /** Who is at the other end, for logs. */
  get peer(): string {
    return this.#flow.peer;
  }

  /** The peer's main capability, usable at once; the caller owns it. */
  bootstrap(): Hook {
    return this.#protocol.bootstrap();
  }

  stats(): RpcStats {
    return {
      ...this.#protocol.sizes(),
      messagesSent: this.#outgoing.messages,
      messagesReceived: this.#incoming.messages,
      bytesReceived: this.#bytesReceived,
      queuedBytes: this.#queue.bytes,
      queuedMilliseconds: this.#queue.age,
    };
  }

  /** What the tables hold, as plain data; `formatDump` makes text of it. */
  dump(): ConnectionDump {
    return this.#protocol.dump();
  }

  /** For tests and debugging. @throws Error naming the invariant when the tables contradict themselves or one another. */
  check(): void {
    this.#protocol.check();
  }

  /** Ends the connection in order: what is queued is still sent, calls under way fail with `disconnected`. Idempotent. */
  end(): void {
    this.#close(undefined, new CapnpError("disconnected", `The connection to "${this.peer}" was closed`));
  }

  /** Ends the connection because of `error`, and tells the peer of it (rpc.capnp `Abort`). Idempotent. */
  abort(error: CapnpError): void {
    if (this.#protocol.closed !== undefined) return;
    this.#outgoing.abort(error);
    this.#aborted(error);
  }

  #aborted(error: CapnpError): void {
    const what = `The connection to "${this.peer}" was aborted: ${error.message}`;
    this.#close(error, new CapnpError("disconnected", what, { cause: error }));
  }

  #close(error: CapnpError | undefined, reason: CapnpError): void {
    if (this.#protocol.closed !== undefined) return;
    this.#error = error;
    this.#protocol.close(reason);
    this.#queue.close();
    this.#flow.end();
    // Only when the peer has ended its direction as well is the flow closed, so nothing may hold that back.
    this.#flow.resume();
    this.#linger = this.#clock.timer(() => this.#lingered());
    this.#lingerOn();
  }

  #lingerOn(): void {
    this.#lingerBytes = this.#flow.queuedBytes;
    this.#linger?.schedule(this.#clock.now() + lingerMilliseconds);
  }

  /** A peer that still reads what was queued for it is given more time. */
  #lingered(): void {
    if (this.#flow.queuedBytes < this.#lingerBytes) this.#lingerOn();
    else this.#flow.abort();
  }

  #data(chunk: Uint8Array): void {
    this.#bytesReceived += chunk.length;
    if (this.#protocol.closed !== undefined) return;
    try {
      this.#parser.push(chunk, this.#frames);
    } catch (error) {
      this.abort(CapnpError.from(error));
      return;
    }
    if (this.#flow.queuedBytes > this.#pauseBytes) this.#pushBack();
  }

  /**
   * Stops reading a peer that does not read. Not while we wait for answers, or any longer once we ask for one: two ends
   * that both did so would wait for each other.
   */
  #pushBack(): void {
    const queued = this.#flow.queuedBytes;
    if (queued > this.#queuedBytes) {
      this.abort(new CapnpError("overloaded", `The peer reads too slowly: "${queued}" bytes wait for it`));
    } else if (this.#protocol.sizes().questions === 0) {
      this.#paused = true;
      this.#outgoing.isHeld = true;
      this.#flow.pause();
    }
  }

  #drained(): void {
    this.#resume();
    this.#queue.drained();
  }

  #resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#outgoing.isHeld = false;
    this.#flow.resume();
  }

  #ended(): void {
    if (this.#protocol.closed !== undefined) return;
    try {
      this.#parser.end();
    } catch (error) {
      this.abort(CapnpError.from(error));
      return;
    }
    this.#close(undefined, new CapnpError("disconnected", `The connection to "${this.peer}" was closed by the peer`));
  }

  #flowClosed(error: Error | undefined): void {
    this.#linger?.cancel();
    if (this.#protocol.closed === undefined) {
      this.#error = error === undefined ? undefined : CapnpError.from(error, "disconnected");
      const reason = new CapnpError("disconnected", `The connection to "${this.peer}" has broken`, { cause: error });
      this.#protocol.close(reason);
      this.#queue.close();
    }
    this.#closed?.(this.#error);
  }
}
