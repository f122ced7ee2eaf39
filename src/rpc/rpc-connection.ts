import { CapnpError, reworded } from "../error.ts";
import { FrameParser, type FrameSink } from "../message/index.ts";
import type { Clock, Flow, Timer } from "../platform.ts";
import type { Caller } from "../protocol/caller.ts";
import { Connection } from "../protocol/connection.ts";
import type { ConnectionDump } from "../protocol/dump.ts";
import type { Hook } from "../protocol/hook.ts";
import type { TableSizes } from "../protocol/tables.ts";
import { builders } from "./builder-pool.ts";
import type { EncodeTrace } from "./encode-trace.ts";
import { checkStreamWindow, type StreamWindow } from "./flow-control.ts";
import { type FrameTap, TappedFlow, tappedSink } from "./frame-tap.ts";
import { checkIdleTimeout, type IdleTimeout, IdleWatch } from "./idle-watch.ts";
import { Incoming } from "./incoming.ts";
import { type RpcLimits, rpcLimits } from "./limits.ts";
import { Outgoing } from "./outgoing.ts";
import type { Payload } from "./payload.ts";
import { Peer } from "./peer.ts";
import { SendQueue } from "./send-queue.ts";
import { UnansweredCalls } from "./unanswered-calls.ts";
import { guarded } from "./uncaught.ts";

/** How long a peer may take to read something, or to close its end, after we have closed ours. */
const lingerMilliseconds = 2000;

/** What the functions throw goes to the process (`unhandledRejection`), but for `bootstrap`, whose error ends the connection. */
export interface RpcConnectionOptions {
  readonly clock: Clock;
  /** What the peer gets for Bootstrap: a new reference. */
  readonly bootstrap?: ((caller: Caller) => Hook) | undefined;
  readonly limits?: Partial<RpcLimits> | undefined;
  /** How many bytes of a stream may be under way to one capability. Default `adaptive`. */
  readonly streamWindow?: StreamWindow | undefined;
  /**
   * Milliseconds after which a peer of which nothing is heard, and that takes nothing of what waits for it, counts as dead, and
   * the connection is aborted; it is asked for a sign of life after half of them. Default: never.
   */
  readonly idleTimeout?: IdleTimeout;
  /** Neither end holds anything of the other any more. */
  readonly idle?: (() => void) | undefined;
  /**
   * A method of ours threw something that is not a `CapnpError`; its caller learns only that, or nothing when the call was
   * passed on.
   */
  readonly methodFailed?: ((error: CapnpError) => void) | undefined;
  /** Has the peer told where errors come from. Default: it learns of an error what its message says, and no more. */
  readonly encodeTrace?: EncodeTrace | undefined;
  /** Looks at the messages as they pass, in both directions. Without one nothing is spent on it. */
  readonly tap?: FrameTap | undefined;
  /** Called once, last: `error` says what broke the connection, undefined when either end closed it in order. */
  readonly closed?: ((error: CapnpError | undefined) => void) | undefined;
}

/** What a connection has done and holds, as plain numbers. */
export interface RpcStats extends TableSizes {
  readonly messagesSent: number;
  readonly messagesReceived: number;
  /** Those that wait to be sent are among them. */
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Bytes that wait to be sent. */
  readonly queuedBytes: number;
  /** Milliseconds for which the oldest of them have waited. */
  readonly queuedMilliseconds: number;
  /** Bytes of the peer's calls that are not answered yet. */
  readonly unansweredBytes: number;
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
  readonly #limits: RpcLimits;
  readonly #unanswered: UnansweredCalls;
  readonly #idleWatch: IdleWatch | undefined;
  #bytesReceived = 0;
  #paused = false;
  /** So much waited to be sent that all of it has to leave before more is read. */
  #isClogged = false;
  /** What had left when the idle watch looked last. */
  #departedBefore = 0;
  /** What broke the connection. */
  #error: CapnpError | undefined;
  #linger: Timer | undefined;
  /** What was queued when the linger timer was set. */
  #lingerBytes = 0;

  constructor(platformFlow: Flow, options: RpcConnectionOptions) {
    const limits = rpcLimits(options.limits);
    const { bootstrap, clock } = options;
    // They are called in the middle of what goes on without them.
    const idle = options.idle && guarded<void>(options.idle);
    const methodFailed = options.methodFailed && guarded(options.methodFailed);
    const peer = new Peer(platformFlow.peer, methodFailed);
    const idleTimeout = checkIdleTimeout(options.idleTimeout);
    const streamWindow = checkStreamWindow(options.streamWindow ?? "adaptive");
    builders.allow(limits);
    const { tap } = options;
    const flow = tap === undefined ? platformFlow : new TappedFlow(platformFlow, tap);
    this.#flow = flow;
    this.#clock = clock;
    this.#limits = limits;
    this.#closed = options.closed && guarded(options.closed);
    this.#parser = new FrameParser(limits);
    this.#queue = new SendQueue(flow, {
      clock,
      queuedBytes: limits.queuedBytes,
      pauseBytes: limits.pauseBytes,
      streamWindow,
    });
    this.#unanswered = new UnansweredCalls(limits, () => this.#resumeIfDue());
    this.#outgoing = new Outgoing(this.#queue, {
      announced: (hook) => this.#protocol.names.announced(hook),
      describe: (hook, exported) => this.#protocol.names.describe(hook, exported),
      limits,
      asked: () => this.#resume(),
      encodeTrace: options.encodeTrace,
      methodFailed: (error) => peer.methodFailed(error),
    });
    this.#protocol = new Connection({
      sink: this.#outgoing,
      bootstrap: bootstrap && (() => bootstrap(peer)),
      limits,
      peer,
      idle,
    });
    const events = {
      aborted: (error: CapnpError) => this.#aborted(error),
      unimplemented: (message: Payload) => this.#outgoing.unimplemented(message),
    };
    this.#incoming = new Incoming(this.#protocol, events, this.#unanswered, limits);
    this.#frames = tap === undefined ? this.#incoming : tappedSink(this.#incoming, tap);
    if (idleTimeout !== undefined) {
      this.#idleWatch = new IdleWatch({
        clock,
        timeout: idleTimeout,
        isExcused: () => this.#isExcused(idleTimeout / 4),
        ask: () => this.#askForLife(),
        dead: () => this.abort(new CapnpError("disconnected", `Nothing was heard for ${idleTimeout} milliseconds`)),
      });
    }
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

  /** Resolves when no more waits to be sent than should: at once up to `pauseBytes`, else when all of it has left. */
  ready(): Promise<void> {
    return this.#queue.ready();
  }

  stats(): RpcStats {
    return {
      ...this.#protocol.sizes(),
      messagesSent: this.#outgoing.messages,
      messagesReceived: this.#incoming.messages,
      bytesSent: this.#queue.written,
      bytesReceived: this.#bytesReceived,
      queuedBytes: this.#queue.bytes,
      queuedMilliseconds: this.#queue.age,
      unansweredBytes: this.#unanswered.bytes,
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
    this.#close(error, reworded(error, what, "disconnected"));
  }

  #close(error: CapnpError | undefined, reason: CapnpError): void {
    if (this.#protocol.closed !== undefined) return;
    this.#error = error;
    this.#idleWatch?.stop();
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
    this.#idleWatch?.heard();
    if (this.#protocol.closed !== undefined) return;
    try {
      this.#parser.push(chunk, this.#frames);
    } catch (error) {
      this.abort(CapnpError.from(error));
      return;
    }
    if (this.#queue.bytes > this.#limits.pauseBytes) this.#clogged();
    if (this.#isClogged || this.#unanswered.isOver) this.#pushBack();
  }

  #clogged(): void {
    const queued = this.#queue.bytes;
    this.#isClogged = true;
    if (queued <= this.#limits.queuedBytes) return;
    this.abort(new CapnpError("overloaded", `The peer reads too slowly: "${queued}" bytes wait for it`));
  }

  /**
   * Stops reading. Not while we wait for answers or an embargo, or any longer once we ask for something: two ends that both
   * did so would wait for each other, and our answers may depend on theirs.
   */
  #pushBack(): void {
    const { questions, embargoes } = this.#protocol.sizes();
    if (questions + embargoes > 0 || this.#protocol.closed !== undefined) return;
    this.#paused = true;
    this.#outgoing.isHeld = true;
    this.#flow.pause();
  }

  #drained(): void {
    this.#isClogged = false;
    this.#resumeIfDue();
    this.#queue.drained();
  }

  #resumeIfDue(): void {
    if (!this.#isClogged && !this.#unanswered.isOver) this.#resume();
  }

  #resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#outgoing.isHeld = false;
    this.#flow.resume();
  }

  /** (The keepalive of TCP, which both platforms have, says that the machine is there, not that the process is.) */
  #askForLife(): void {
    // It has been sent enough that it does not take. Asking would have us read on, whatever it sends.
    if (!this.#isClogged) this.#protocol.askForLife();
  }

  /**
   * A peer that takes a large message says nothing meanwhile, and cannot be asked before it has taken it. What has not waited
   * for `longWait` milliseconds may have left without anyone taking it.
   */
  #isExcused(longWait: number): boolean {
    const { departed, age } = this.#queue;
    const isTaking = departed > this.#departedBefore;
    this.#departedBefore = departed;
    if (this.#isClogged) return isTaking;
    return this.#paused || (isTaking && age > longWait);
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
    this.#idleWatch?.stop();
    if (this.#protocol.closed === undefined) {
      this.#error = error === undefined ? undefined : CapnpError.from(error, "disconnected");
      const details = this.#error?.details;
      const what = `The connection to "${this.peer}" has broken`;
      const reason = new CapnpError("disconnected", what, { cause: error, details });
      this.#protocol.close(reason);
      this.#queue.close();
    }
    this.#closed?.(this.#error);
  }
}
