import { parseAddress } from "../address.ts";
import { Client, type ClientConstructor } from "../capability/client.ts";
import { serverHook } from "../capability/server.ts";
import { CapnpError } from "../error.ts";
import { formatDump } from "../observe/format-dump.ts";
import type { Log } from "../observe/log.ts";
import type { Address, Flow, Listener, Platform } from "../platform.ts";
import type { Caller } from "../protocol/caller.ts";
import type { Hook } from "../protocol/hook.ts";
import type { EncodeTrace } from "../rpc/encode-trace.ts";
import { checkStreamWindow, type StreamWindow } from "../rpc/flow-control.ts";
import type { FrameTap } from "../rpc/frame-tap.ts";
import { checkIdleTimeout, type IdleTimeout } from "../rpc/idle-watch.ts";
import { RpcConnection } from "../rpc/rpc-connection.ts";
import { guarded, uncaught } from "../rpc/uncaught.ts";
import { type Bootstrap, bootstrapFor } from "./bootstrap.ts";
import { type VatLimits, vatLimits } from "./vat-limits.ts";
import { sumStats, type VatStats } from "./vat-stats.ts";

export interface VatOptions {
  readonly platform: Platform;
  readonly limits?: Partial<VatLimits> | undefined;
  /** How many bytes of a stream may be under way to one capability. Default `adaptive`. */
  readonly streamWindow?: StreamWindow | undefined;
  /**
   * Milliseconds after which a peer of which nothing is heard, and that takes nothing of what waits for it, counts as dead, and
   * its connection is aborted; it is asked for a sign of life after half of them. Default: never.
   */
  readonly idleTimeout?: IdleTimeout;
  /** What it throws goes to the process (`unhandledRejection`). */
  readonly log?: Log | undefined;
  /**
   * Has peers told where errors come from: `(error) => String(error.cause instanceof Error ? error.cause.stack : error.stack)`.
   * Default: a peer learns of an error what its message says, and no more. What it throws goes to the process.
   */
  readonly encodeTrace?: EncodeTrace | undefined;
  /**
   * Gives a connection, named by its peer, a tap on its messages. Without one nothing is spent on it. What this throws closes
   * the connection: `connect` rejects with it, and for one that a peer has opened it goes to the log, or without one to the
   * process.
   */
  readonly tap?: ((peer: string) => FrameTap | undefined) | undefined;
}

/** What is different for connections in one direction and in the other. */
interface ConnectionRole {
  readonly bootstrap?: (caller: Caller) => Hook;
  readonly idle?: () => void;
  readonly ended?: () => void;
}

/** A place where objects live: it serves some of its own, and connects to those of others. */
export class Vat implements AsyncDisposable {
  readonly #platform: Platform;
  readonly #limits: VatLimits;
  readonly #streamWindow: StreamWindow;
  readonly #idleTimeout: IdleTimeout;
  readonly #log: Log | undefined;
  readonly #encodeTrace: EncodeTrace | undefined;
  readonly #tap: VatOptions["tap"];
  readonly #listeners = new Set<Listener>();
  readonly #connections = new Map<RpcConnection, PromiseWithResolvers<void>>();
  readonly #services: Hook[] = [];
  /** Connections that peers have opened. */
  #accepted = 0;
  #isClosed = false;

  /** @throws CapnpError `invalid-argument` for an option that is not what it has to be. */
  constructor(options: VatOptions) {
    this.#platform = options.platform;
    this.#limits = vatLimits(options.limits);
    this.#idleTimeout = checkIdleTimeout(options.idleTimeout);
    this.#streamWindow = checkStreamWindow(options.streamWindow ?? "adaptive");
    this.#log = options.log && guarded(options.log);
    this.#encodeTrace = options.encodeTrace;
    this.#tap = options.tap;
  }

  /** The connections that are open, in either direction. */
  get connections(): readonly RpcConnection[] {
    return [...this.#connections.keys()];
  }

  stats(): VatStats {
    return sumStats(this.connections.map((connection) => connection.stats()));
  }

  /** What all connections hold, as text for people. */
  dump(): string {
    return this.connections.map(formatDump).join("\n");
  }

  /** For tests and debugging. @throws Error naming the invariant when the tables of a connection are not in order. */
  check(): void {
    for (const connection of this.connections) connection.check();
  }

  /**
   * Serves `bootstrap` to everyone who connects to `address` (`tcp:HOST:PORT`, `unix:PATH`). A client is duplicated; a
   * server lives at least as long as the vat; a function makes what each peer gets. Rejects with a `CapnpError` that names the
   * address.
   */
  async listen(address: Address | string, bootstrap: Bootstrap): Promise<Listener> {
    if (this.#isClosed) throw closed();
    const listener = await this.#listen(toAddress(address), bootstrap);
    this.#listeners.add(listener);
    if (this.#isClosed) {
      await this.close();
      throw closed();
    }
    return listener;
  }

  async #listen(address: Address, bootstrap: Bootstrap): Promise<Listener> {
    const { network } = this.#platform;
    if (typeof bootstrap === "function") {
      return network.listen(address, (flow) => this.#accept(flow, (caller) => bootstrapFor(bootstrap, caller)));
    }
    const service = bootstrap instanceof Client ? bootstrap.$hook.addReference() : serverHook(bootstrap);
    try {
      const listener = await network.listen(address, (flow) => this.#accept(flow, () => service.addReference()));
      this.#services.push(service);
      return listener;
    } catch (error) {
      service.release();
      throw error;
    }
  }

  /**
   * Connects to `address` and asks for what is served there; the client can be used at once, and the caller owns it. The
   * connection is closed when nothing that came over it is in use any more.
   */
  async connect<C extends Client>(
    type: ClientConstructor<C>,
    address: Address | string,
    options: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<C> {
    if (this.#isClosed) throw closed();
    const flow = await this.#platform.network.connect(toAddress(address), options);
    if (this.#isClosed) {
      flow.abort();
      throw closed();
    }
    const connection: RpcConnection = this.#open(flow, { idle: () => connection.end() });
    return new type(connection.bootstrap());
  }

  /**
   * Stops listening and ends all connections; calls under way fail with `disconnected`. Idempotent. Rejects, when all that is
   * done, with what the platform has to say of a listener that it could not close.
   */
  async close(): Promise<void> {
    this.#isClosed = true;
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    const closings = await Promise.allSettled(listeners.map((listener) => listener.close()));
    const ended = [...this.#connections.values()].map(({ promise }) => promise);
    for (const connection of this.connections) connection.end();
    await Promise.all(ended);
    for (const service of this.#services.splice(0)) service.release();
    for (const closing of closings) if (closing.status === "rejected") throw closing.reason;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #accept(flow: Flow, bootstrap: (caller: Caller) => Hook): void {
    const limit = this.#limits.connections;
    if (this.#isClosed || this.#accepted >= limit) {
      const error = new CapnpError("overloaded", `Too many connections: the limit is ${limit}`);
      this.#log?.({ event: "connection-closed", peer: flow.peer, error: this.#isClosed ? closed() : error });
      flow.abort();
      return;
    }
    this.#log?.({ event: "connection-opened", peer: flow.peer });
    try {
      this.#open(flow, { bootstrap, ended: () => this.#accepted-- });
      this.#accepted++;
    } catch (error) {
      if (this.#log === undefined) uncaught(error);
      else this.#log({ event: "connection-closed", peer: flow.peer, error: CapnpError.from(error) });
    }
  }

  /** @throws what the user throws who is asked for a tap; `flow` is closed then. */
  #open(flow: Flow, role: ConnectionRole): RpcConnection {
    const { peer } = flow;
    const tap = this.#makeTap(flow);
    const log = this.#log;
    const connection = new RpcConnection(flow, {
      bootstrap: role.bootstrap,
      idle: role.idle,
      clock: this.#platform.clock,
      limits: this.#limits,
      tap,
      encodeTrace: this.#encodeTrace,
      streamWindow: this.#streamWindow,
      idleTimeout: this.#idleTimeout,
      methodFailed: log && ((error) => log({ event: "method-failed", peer, error })),
      closed: (error) => {
        this.#connections.get(connection)?.resolve();
        this.#connections.delete(connection);
        role.ended?.();
        this.#log?.({ event: "connection-closed", peer, error });
      },
    });
    this.#connections.set(connection, Promise.withResolvers());
    return connection;
  }

  #makeTap(flow: Flow): FrameTap | undefined {
    try {
      return this.#tap?.(flow.peer);
    } catch (error) {
      flow.abort();
      throw error;
    }
  }
}

function toAddress(address: Address | string): Address {
  return typeof address === "string" ? parseAddress(address) : address;
}

function closed(): CapnpError {
  return new CapnpError("invalid-argument", "The vat was closed");
}
