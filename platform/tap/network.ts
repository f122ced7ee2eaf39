import { formatAddress } from "../../src/address.ts";
import { CapnpError } from "../../src/error.ts";
import type {
  Address,
  Clock,
  ConnectOptions,
  Flow,
  Listener,
  ListenOptions,
  Network,
  Timer,
} from "../../src/platform.ts";
import type { Counters } from "./counters.ts";
import type { Device, FrameReceiver } from "./device/device.ts";
import { Dial } from "./dial.ts";
import { type FlowHost, TapFlow } from "./flow.ts";
import { formatIpv4, type Ipv4Address, isUnicast, parseIpv4 } from "./ip/address.ts";
import { type Interface, isSubnetBroadcast, nextHop } from "./ip/interface.ts";
import { readInterface, readLimits, type TapNetworkOptions } from "./network-options.ts";
import { Stack } from "./stack.ts";
import type { Connection, ConnectionHandler } from "./tcp/connection.ts";
import type { Listener as TcpListener } from "./tcp/listener.ts";
import { tcpSecretLength } from "./tcp/tcp.ts";

/** A `Network` on a TCP/IP stack of its own. */
export interface TapNetwork extends Network {
  readonly counters: Readonly<Counters>;
  /** Neighbours, listeners and connections, a line each. */
  dump(): string[];
  /** Resets all connections and lets the device go. Idempotent. */
  close(): void;
}

const never = Number.POSITIVE_INFINITY;
const defaultBacklog = 128;

/** Makes a network of a link that carries frames. Throws a `CapnpError` when an option makes no sense. */
export function createTapNetwork(options: TapNetworkOptions): TapNetwork {
  return new StackNetwork(options, readInterface(options));
}

class StackNetwork implements TapNetwork, FlowHost, FrameReceiver {
  readonly counters: Readonly<Counters>;
  readonly sendQueueBytes: number;
  linkError: Error | undefined;
  readonly #device: Device;
  readonly #clock: Clock;
  readonly #defer: (run: () => void) => void;
  readonly #host: Interface;
  readonly #stack: Stack;
  readonly #linkLost: ((error: Error) => void) | undefined;
  readonly #timer: Timer;
  #armedAt: number = never;
  /** Frames, timers or the end of a turn are being worked on, and what is written meanwhile is sent when that is over. */
  #working = false;
  #now = 0;
  #deferred = false;
  #waiting: TapFlow[] = [];
  #closed = false;

  constructor(options: TapNetworkOptions, host: Interface) {
    const limits = readLimits(options.limits);
    const secret = new Uint8Array(tcpSecretLength);
    options.entropy.fill(secret);
    this.#device = options.device;
    this.#clock = options.clock;
    this.#defer = options.defer;
    this.#host = host;
    this.#linkLost = options.linkLost;
    this.#stack = new Stack(host, limits, secret, options.device);
    this.counters = this.#stack.counters;
    this.sendQueueBytes = limits.sendQueueBytes;
    this.#timer = options.clock.timer(() => this.#expired());
    options.device.start(this);
  }

  async connect(address: Address, options?: ConnectOptions): Promise<Flow> {
    const peer = formatAddress(address);
    const what = `Cannot connect to "${peer}"`;
    const { host, port } = tcpOnly(address, what);
    this.#refuseWhenClosed(what);
    const remote = this.#reachable(host, what);
    if (port === 0) throw new CapnpError("invalid-argument", `${what}: port 0 is nobody's`);
    const dial = new Dial(this, peer, options?.signal);
    dial.start((handler) => this.#stack.tcp.connect(remote, port, handler, this.now()));
    this.wake();
    return dial.promise;
  }

  async listen(address: Address, accept: (flow: Flow) => void, options?: ListenOptions): Promise<Listener> {
    const what = `Cannot listen on "${formatAddress(address)}"`;
    const { host, port } = tcpOnly(address, what);
    this.#refuseWhenClosed(what);
    const local = parseIpv4(host);
    if (local === undefined) throw notIpv4(host, what);
    if (local !== 0 && local !== this.#host.address) {
      throw new CapnpError(
        "address-unavailable",
        `${what}: the address is not ours; use "${formatIpv4(this.#host.address)}" or "0.0.0.0"`,
      );
    }
    const listener = this.#stack.tcp.listen(port, options?.backlog ?? defaultBacklog, (connection) =>
      this.#accept(connection, accept),
    );
    if (listener === undefined) throw new CapnpError("address-in-use", `${what}: the address is already in use`);
    return new StackListener({ transport: "tcp", host, port: listener.port }, () => this.#unlisten(listener));
  }

  dump(): string[] {
    return this.#stack.dump();
  }

  close(): void {
    if (this.#closed) return;
    this.#work(() => this.#stack.tcp.resetAll(this.#now));
    this.#closed = true;
    this.#timer.cancel();
    this.#device.close();
  }

  // What flows ask for.

  now(): number {
    return this.#working ? this.#now : this.#clock.now();
  }

  wake(): void {
    if (this.#working || this.#deferred) return;
    this.#deferred = true;
    this.#defer(this.#turnEnded);
  }

  atTurnEnd(flow: TapFlow): void {
    this.#waiting.push(flow);
    this.wake();
  }

  flush(connection: Connection): void {
    connection.flush(this.now());
    if (!this.#working) this.#arm();
  }

  throwLater(error: unknown): void {
    this.#defer(() => {
      throw error;
    });
  }

  // What the device tells.

  frame(bytes: Uint8Array, view: DataView, start: number, end: number): void {
    if (!this.#working) this.#begin();
    this.#stack.input(bytes, view, start, end, this.#now);
  }

  batchEnd(): void {
    if (!this.#working) this.#begin();
    this.#finish();
  }

  closed(error: Error): void {
    this.linkError = error;
    this.#work(() => this.#stack.tcp.linkLost());
    this.close();
    this.#linkLost?.(error);
  }

  readonly #turnEnded = (): void => {
    this.#deferred = false;
    if (this.#closed) this.#release();
    else if (!this.#working) this.#work(() => {});
  };

  #expired(): void {
    this.#armedAt = never;
    this.#work(() => this.#stack.poll(this.#now));
  }

  #work(work: () => void): void {
    if (this.#working) {
      work();
      return;
    }
    this.#begin();
    work();
    this.#finish();
  }

  #begin(): void {
    this.#working = true;
    this.#now = this.#clock.now();
  }

  #finish(): void {
    this.#release();
    this.#stack.flush(this.#now);
    this.#working = false;
    this.#arm();
  }

  /** Hands out what flows could not hand out before. */
  #release(): void {
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const flow of waiting) flow.turnEnded();
    }
  }

  #arm(): void {
    if (this.#closed) return;
    const deadline = this.#stack.nextDeadline();
    if (deadline === this.#armedAt) return;
    this.#armedAt = deadline;
    if (deadline === never) this.#timer.cancel();
    else this.#timer.schedule(deadline);
  }

  #accept(connection: Connection, accept: (flow: Flow) => void): ConnectionHandler {
    const peer = formatAddress({
      transport: "tcp",
      host: formatIpv4(connection.remoteAddress),
      port: connection.remotePort,
    });
    const flow = new TapFlow(this, connection, peer);
    try {
      accept(flow);
    } catch (error) {
      this.throwLater(error);
    }
    return flow;
  }

  #unlisten(listener: TcpListener): void {
    this.#stack.tcp.unlisten(listener, this.now());
  }

  #reachable(host: string, what: string): Ipv4Address {
    const remote = parseIpv4(host);
    if (remote === undefined) throw notIpv4(host, what);
    if (remote === this.#host.address) {
      throw new CapnpError("host-unreachable", `${what}: this is our own address, and the stack has no loopback`);
    }
    if (!isUnicast(remote) || isSubnetBroadcast(this.#host, remote)) {
      throw new CapnpError("host-unreachable", `${what}: "${host}" is no single host's address`);
    }
    if (nextHop(this.#host, remote) === undefined) {
      throw new CapnpError("host-unreachable", `${what}: it is not on our network; set a gateway`);
    }
    return remote;
  }

  #refuseWhenClosed(what: string): void {
    if (!this.#closed) return;
    const cause = this.linkError === undefined ? undefined : { cause: this.linkError };
    throw new CapnpError("disconnected", `${what}: the network is closed`, cause);
  }
}

class StackListener implements Listener {
  readonly address: Address;
  readonly #close: () => void;
  #closed = false;

  constructor(address: Address, close: () => void) {
    this.address = address;
    this.#close = close;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function tcpOnly(address: Address, what: string): { readonly host: string; readonly port: number } {
  if (address.transport === "tcp") return address;
  throw new CapnpError("invalid-argument", `${what}: a network on a tap has no Unix sockets; use tcp:HOST:PORT`);
}

function notIpv4(host: string, what: string): CapnpError {
  return new CapnpError("name-not-found", `${what}: "${host}" is no IPv4 address; write one like "10.0.0.1"`);
}
