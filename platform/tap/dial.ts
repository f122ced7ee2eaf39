import { CapnpError } from "../../src/error.ts";
import type { Flow } from "../../src/platform.ts";
import { type FlowHost, TapFlow } from "./flow.ts";
import type { CloseReason, Connection, ConnectionHandler } from "./tcp/connection.ts";

/** A connection that is being opened: it becomes a flow, or an error that names `peer`. */
export class Dial implements ConnectionHandler {
  readonly promise: Promise<Flow>;
  readonly #host: FlowHost;
  readonly #peer: string;
  readonly #signal: AbortSignal | undefined;
  #connection: Connection | undefined;
  #resolve: (flow: Flow) => void = () => {};
  #reject: (error: Error) => void = () => {};

  constructor(host: FlowHost, peer: string, signal: AbortSignal | undefined) {
    this.#host = host;
    this.#peer = peer;
    this.#signal = signal;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** `open` makes the connection with this as its handler. */
  start(open: (handler: ConnectionHandler) => Connection): void {
    if (this.#signal?.aborted) throw this.#cancelled();
    this.#connection = open(this);
    this.#signal?.addEventListener("abort", this.#aborted);
  }

  opened(): void {
    this.#signal?.removeEventListener("abort", this.#aborted);
    if (this.#connection === undefined) return;
    const flow = new TapFlow(this.#host, this.#connection, this.#peer);
    this.#connection.handler = flow;
    this.#resolve(flow);
  }

  received(): void {}

  peerEnded(): void {}

  drained(): void {}

  closed(reason: CloseReason): void {
    this.#signal?.removeEventListener("abort", this.#aborted);
    this.#reject(connectError(this.#peer, reason, this.#host.linkError));
  }

  readonly #aborted = (): void => {
    this.#signal?.removeEventListener("abort", this.#aborted);
    this.#connection?.abort(this.#host.now());
    this.#reject(this.#cancelled());
  };

  #cancelled(): CapnpError {
    return new CapnpError("cancelled", `Connecting to "${this.#peer}" was cancelled`, { cause: this.#signal?.reason });
  }
}

function connectError(peer: string, reason: CloseReason, linkError: Error | undefined): CapnpError {
  const what = `Cannot connect to "${peer}"`;
  switch (reason) {
    case "refused":
    case "reset":
      return new CapnpError("connection-refused", `${what}: connection refused`);
    case "unreachable":
      return new CapnpError("host-unreachable", `${what}: no host answers to this address`);
    case "timed-out":
      return new CapnpError("timed-out", `${what}: the peer did not answer in time`);
    case "link-lost":
      return new CapnpError("disconnected", `${what}: the link is gone`, { cause: linkError });
    default:
      return new CapnpError("cancelled", `${what}: the network was closed`);
  }
}
