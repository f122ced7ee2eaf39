import type { Connection } from "./connection.ts";

/**
 * The connections that wait for a moment, soonest first: a binary heap.
 *
 * A deadline that moves away leaves its entry where it is, since that is what every acknowledgement does; the entry
 * comes up early and is put back. So entries are never later than the deadlines they stand for.
 */
export class Deadlines {
  readonly #heap: Connection[] = [];

  get size(): number {
    return this.#heap.length;
  }

  /** A moment not after the first deadline. */
  next(): number {
    return this.#heap[0]?.scheduledAt ?? Number.POSITIVE_INFINITY;
  }

  /** Makes sure that `connection` comes up at `deadline` or before. */
  schedule(connection: Connection, deadline: number): void {
    if (deadline >= connection.scheduledAt) return;
    if (connection.heapIndex < 0) {
      connection.heapIndex = this.#heap.length;
      this.#heap.push(connection);
    }
    connection.scheduledAt = deadline;
    this.#up(connection, connection.heapIndex);
  }

  /** Takes out and returns a connection whose entry is not after `now`. */
  takeDue(now: number): Connection | undefined {
    const first = this.#heap[0];
    if (first === undefined || first.scheduledAt > now) return undefined;
    this.remove(first);
    return first;
  }

  remove(connection: Connection): void {
    const index = connection.heapIndex;
    if (index < 0) return;
    connection.heapIndex = -1;
    connection.scheduledAt = Number.POSITIVE_INFINITY;
    const last = this.#heap.pop();
    if (last === undefined || last === connection) return;
    this.#up(last, index);
    this.#down(last, last.heapIndex);
  }

  #up(connection: Connection, from: number): void {
    let index = from;
    while (index > 0) {
      const parentIndex = (index - 1) >> 1;
      const parent = this.#heap[parentIndex];
      if (parent === undefined || parent.scheduledAt <= connection.scheduledAt) break;
      this.#place(parent, index);
      index = parentIndex;
    }
    this.#place(connection, index);
  }

  #down(connection: Connection, from: number): void {
    let index = from;
    for (;;) {
      const left = this.#heap[2 * index + 1];
      const right = this.#heap[2 * index + 2];
      const child = right !== undefined && left !== undefined && right.scheduledAt < left.scheduledAt ? right : left;
      if (child === undefined || child.scheduledAt >= connection.scheduledAt) break;
      const childIndex = child.heapIndex;
      this.#place(child, index);
      index = childIndex;
    }
    this.#place(connection, index);
  }

  #place(connection: Connection, index: number): void {
    this.#heap[index] = connection;
    connection.heapIndex = index;
  }
}
