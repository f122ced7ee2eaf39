import type { Ipv4Address } from "../ip/address.ts";
import type { Connection } from "./connection.ts";
import type { KeyedHash } from "./keyed-hash.ts";

/**
 * Connections by their two ends: a chained hash table, so that a look-up makes no key. Our address is always the same
 * and takes no part. The hash is keyed, so that peers cannot choose ends that fall together.
 */
export class Demux {
  readonly #hash: KeyedHash;
  #buckets: (Connection | undefined)[] = new Array<Connection | undefined>(64).fill(undefined);
  #last: Connection | undefined;
  size = 0;

  constructor(hash: KeyedHash) {
    this.#hash = hash;
  }

  find(remoteAddress: Ipv4Address, remotePort: number, localPort: number): Connection | undefined {
    // Frames of one connection come in runs.
    const last = this.#last;
    if (last !== undefined && matches(last, remoteAddress, remotePort, localPort)) return last;
    let connection = this.#buckets[this.#bucket(remoteAddress, remotePort, localPort)];
    while (connection !== undefined && !matches(connection, remoteAddress, remotePort, localPort)) {
      connection = connection.nextInBucket;
    }
    if (connection !== undefined) this.#last = connection;
    return connection;
  }

  add(connection: Connection): void {
    if (this.size >= this.#buckets.length) this.#grow();
    this.#insert(connection);
    this.size++;
  }

  remove(connection: Connection): void {
    if (this.#last === connection) this.#last = undefined;
    const bucket = this.#bucketOf(connection);
    let before: Connection | undefined;
    let current = this.#buckets[bucket];
    while (current !== undefined && current !== connection) {
      before = current;
      current = current.nextInBucket;
    }
    if (current === undefined) return;
    if (before === undefined) this.#buckets[bucket] = current.nextInBucket;
    else before.nextInBucket = current.nextInBucket;
    current.nextInBucket = undefined;
    this.size--;
  }

  /** All connections, in no order; removing while walking is allowed. */
  all(): Connection[] {
    const connections: Connection[] = [];
    for (const first of this.#buckets) {
      for (let connection = first; connection !== undefined; connection = connection.nextInBucket) {
        connections.push(connection);
      }
    }
    return connections;
  }

  #insert(connection: Connection): void {
    const bucket = this.#bucketOf(connection);
    connection.nextInBucket = this.#buckets[bucket];
    this.#buckets[bucket] = connection;
  }

  #bucketOf(connection: Connection): number {
    return this.#bucket(connection.remoteAddress, connection.remotePort, connection.localPort);
  }

  #bucket(remoteAddress: Ipv4Address, remotePort: number, localPort: number): number {
    return this.#hash.hash(remoteAddress, (remotePort << 16) | localPort, 0) & (this.#buckets.length - 1);
  }

  #grow(): void {
    const connections = this.all();
    this.#buckets = new Array<Connection | undefined>(this.#buckets.length * 2).fill(undefined);
    for (const connection of connections) this.#insert(connection);
  }
}

function matches(connection: Connection, remoteAddress: Ipv4Address, remotePort: number, localPort: number): boolean {
  return (
    connection.remotePort === remotePort &&
    connection.remoteAddress === remoteAddress &&
    connection.localPort === localPort
  );
}
