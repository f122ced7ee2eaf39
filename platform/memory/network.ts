import { formatAddress } from "../../src/address.ts";
import { CapnpError } from "../../src/error.ts";
import type { Address, ConnectOptions, Flow, Listener, Network, Resolver } from "../../src/platform.ts";
import { type FlowConditions, MemoryFlow } from "./flow.ts";

/** Where ports are taken from that nobody asked for by number (RFC 6335 6). */
const firstDynamicPort = 49_152;
const lastPort = 65_535;

/** A network inside this process. Hosts need no set-up: every address can be listened on and reached. */
export class MemoryNetwork implements Network {
  readonly #conditions: FlowConditions;
  readonly #resolver: Resolver;
  readonly #listeners = new Map<string, MemoryListener>();
  readonly #flows = new Set<MemoryFlow>();
  #nextPort = firstDynamicPort;

  constructor(conditions: FlowConditions, resolver: Resolver) {
    this.#conditions = conditions;
    this.#resolver = resolver;
  }

  async connect(address: Address, options?: ConnectOptions): Promise<Flow> {
    const what = `Cannot connect to "${formatAddress(address)}"`;
    const signal = options?.signal;
    const cancelled = () =>
      new CapnpError("cancelled", `Connecting to "${formatAddress(address)}" was cancelled`, { cause: signal?.reason });
    if (signal?.aborted === true) throw cancelled();
    const target = await this.#resolve(address, what);
    if (signal?.aborted) throw cancelled();
    return new Promise((resolve, reject) => {
      const aborted = () => reject(cancelled());
      signal?.addEventListener("abort", aborted, { once: true });
      const settle = (settled: () => void) => {
        this.#conditions.clock.after(this.#conditions.latency, () => {
          signal?.removeEventListener("abort", aborted);
          settled();
        });
      };
      this.#conditions.clock.after(this.#conditions.latency, () => {
        if (signal?.aborted === true) return;
        const listener = this.#find(target);
        if (listener === undefined) {
          settle(() => reject(new CapnpError("connection-refused", `${what}: connection refused`)));
          return;
        }
        const flow = this.#open(formatAddress(address), this.#clientLabel(target), listener);
        settle(() => {
          if (signal?.aborted === true) flow.abort();
          else resolve(flow);
        });
      });
    });
  }

  async listen(address: Address, accept: (flow: Flow) => void): Promise<Listener> {
    const what = `Cannot listen on "${formatAddress(address)}"`;
    const place = await this.#resolve(address, what);
    const taken = place.transport === "tcp" && place.port === 0 ? { ...place, port: this.#freePort() } : place;
    const key = formatAddress(taken);
    if (this.#find(taken) !== undefined) {
      throw new CapnpError("address-in-use", `${what}: the address is already in use`);
    }
    const listener = new MemoryListener(taken, accept, () => this.#listeners.delete(key));
    this.#listeners.set(key, listener);
    return listener;
  }

  /** Cuts every connection, or those of which an end `matches`: both ends see a reset. */
  cut(matches: (flow: Flow) => boolean = () => true): void {
    for (const flow of [...this.#flows]) if (matches(flow)) flow.cut();
  }

  /** Ends of connections that are open. */
  get openFlows(): number {
    return this.#flows.size;
  }

  #open(serverLabel: string, clientLabel: string, listener: MemoryListener): MemoryFlow {
    const client: MemoryFlow = new MemoryFlow(serverLabel, this.#conditions, () => this.#flows.delete(client));
    const server: MemoryFlow = new MemoryFlow(clientLabel, this.#conditions, () => this.#flows.delete(server));
    MemoryFlow.join(client, server);
    this.#flows.add(client).add(server);
    listener.accept(server);
    return client;
  }

  async #resolve(address: Address, what: string): Promise<Address> {
    if (address.transport === "unix") return address;
    try {
      const [host = address.host] = await this.#resolver.resolve(address.host);
      return { ...address, host };
    } catch (error) {
      throw new CapnpError("name-not-found", `${what}: the name is not known`, { cause: error });
    }
  }

  #find(address: Address): MemoryListener | undefined {
    if (address.transport === "unix") return this.#listeners.get(formatAddress(address));
    for (const host of [address.host, "0.0.0.0", "::"]) {
      const listener = this.#listeners.get(formatAddress({ ...address, host }));
      if (listener !== undefined) return listener;
    }
    return undefined;
  }

  #clientLabel(target: Address): string {
    return formatAddress(target.transport === "unix" ? target : { ...target, port: this.#freePort() });
  }

  #freePort(): number {
    const port = this.#nextPort;
    this.#nextPort = port === lastPort ? firstDynamicPort : port + 1;
    return port;
  }
}

class MemoryListener implements Listener {
  readonly address: Address;
  readonly accept: (flow: Flow) => void;
  readonly #forget: () => void;
  #closed = false;

  constructor(address: Address, accept: (flow: Flow) => void, forget: () => void) {
    this.address = address;
    this.accept = accept;
    this.#forget = forget;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#forget();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
