/**
 * What the portable core asks of its surroundings. A platform is an implementation of this file; everything that
 * reads a clock, draws randomness, sets a timer or moves bytes comes through it.
 *
 * Times are milliseconds as numbers with a fraction; sizes are bytes. Everything here runs on one thread, and no
 * callback is ever called from inside the method that registered it.
 */

/** Where to connect or listen. Hosts are IP literals or names for the platform's `Resolver`. Port 0 asks for a free one. */
export type Address =
  | { readonly transport: "tcp"; readonly host: string; readonly port: number }
  | { readonly transport: "unix"; readonly path: string };

/** All of a platform in one value. */
export interface Platform {
  readonly network: Network;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly resolver: Resolver;
}

export interface Network {
  /**
   * Opens a flow to `address`; rejects with a `CapnpError` that names it. Aborting `signal` gives up and rejects with
   * code `cancelled`. The caller owns the flow and ends or aborts it.
   */
  connect(address: Address, options?: ConnectOptions): Promise<Flow>;
  /**
   * Listens on `address`; rejects with a `CapnpError` that names it. `accept` is called once for every flow that
   * a peer opens, and owns it.
   */
  listen(address: Address, accept: (flow: Flow) => void, options?: ListenOptions): Promise<Listener>;
}

export interface ConnectOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface ListenOptions {
  /** Connections that wait to be accepted, at most. Default 128. */
  readonly backlog?: number | undefined;
}

export interface Listener extends AsyncDisposable {
  /** The address in use, with the port that was really taken. */
  readonly address: Address;
  /** Stops listening; flows that were accepted live on. Idempotent. */
  close(): Promise<void>;
}

/**
 * A reliable, ordered stream of bytes in both directions.
 *
 * Reading: bytes are held back until `receive` names a sink, and while paused. Closing: each direction ends on its
 * own (`end` sends our end, `FlowSink.end` tells the peer's); the flow is closed when both have ended, or at once by
 * `abort` or a failure. `FlowSink.closed` is the last call a sink gets, and it gets it exactly once.
 */
export interface Flow {
  /** Who is at the other end, for logs: `tcp:10.0.0.1:50123`, `unix:/run/echo.sock`. */
  readonly peer: string;
  /** Bytes given to `write` that the platform still holds, the last ones. Those before are not read any more. */
  readonly queuedBytes: number;
  /** Names the sink; called once, by the owner of the flow. */
  receive(sink: FlowSink): void;
  /** Stops calls of `FlowSink.data` and `FlowSink.end`, soon pushing back on the peer. Idempotent. */
  pause(): void;
  /** Undoes `pause`. Idempotent. */
  resume(): void;
  /**
   * Queues `bytes[start..end)` (default: all of it). What is queued in one turn leaves together at its end; only a turn with
   * much to say sends the first of it earlier. Regions that touch in the same array become one. The flow reads the bytes
   * as long as `queuedBytes` counts them, so the caller must not change them until then. Writing after `end` or on a closed
   * flow is ignored: `closed` tells of that.
   */
  write(bytes: Uint8Array, start?: number, end?: number): void;
  /** Sends what is queued now instead of at the end of the turn. */
  flush(): void;
  /** Ends our direction when all that is queued has left. Idempotent. */
  end(): void;
  /** Closes both directions at once and drops what is queued; a TCP peer sees a reset. Idempotent. */
  abort(): void;
}

export interface FlowSink {
  /** Bytes from the peer, never empty. The sink owns `chunk`: the platform neither writes to it nor reuses it. */
  data(chunk: Uint8Array): void;
  /** The peer has ended its direction; more may still be written. */
  end(): void;
  /** `queuedBytes` has come back to 0. */
  drain(): void;
  /** The flow is closed: `error` says why, undefined when both directions ended in order. */
  closed(error: Error | undefined): void;
}

export interface Clock {
  /** Monotonic milliseconds since an arbitrary start. */
  now(): number;
  /** A timer that calls `expired` when it runs out. It is created idle, and does not keep the process alive by itself. */
  timer(expired: () => void): Timer;
}

export interface Timer {
  /** (Re)arms the timer for the moment `deadline` on the clock's scale. */
  schedule(deadline: number): void;
  /** Idempotent. */
  cancel(): void;
}

export interface Entropy {
  /** Fills `bytes` with unpredictable bytes. */
  fill(bytes: Uint8Array): void;
}

export interface Resolver {
  /** The IP addresses of `host` (an IP literal is its own address), best first, never empty; rejects with `name-not-found`. */
  resolve(host: string, options?: { readonly signal?: AbortSignal | undefined }): Promise<readonly string[]>;
}
