import type { Connection, ConnectionHandler } from "./connection.ts";

/** Connections that a peer opens to `port`. */
export class Listener {
  readonly port: number;
  /** Called when a handshake is over; it returns who takes the connection. */
  readonly accept: (connection: Connection) => ConnectionHandler;
  readonly #backlog: number;
  readonly #halfOpen = new Set<Connection>();

  constructor(port: number, backlog: number, accept: (connection: Connection) => ConnectionHandler) {
    this.port = port;
    this.accept = accept;
    this.#backlog = backlog;
  }

  /** Connections whose handshake is under way, oldest first. */
  get halfOpen(): ReadonlySet<Connection> {
    return this.#halfOpen;
  }

  /** Adds a half-open connection; the oldest must make room when there are as many as the backlog (RFC 4987 3.3). */
  add(connection: Connection): Connection | undefined {
    let oldest: Connection | undefined;
    if (this.#halfOpen.size >= this.#backlog) [oldest] = this.#halfOpen;
    this.#halfOpen.add(connection);
    return oldest;
  }

  remove(connection: Connection): void {
    this.#halfOpen.delete(connection);
  }
}
