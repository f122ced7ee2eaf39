import { CapnpError } from "../error.ts";
import { invariant } from "./invariant.ts";

/** Ids below this live in an array; a sane peer reuses the lowest ids, so nearly all do. */
const denseIds = 4096;

/** A table whose ids the peer chooses, any 32-bit number it likes. */
export class PeerTable<Id extends number, Entry> {
  readonly #name: string;
  readonly #limit: number;
  readonly #toId: (id: number) => Id;
  readonly #dense: (Entry | undefined)[] = [];
  readonly #sparse = new Map<number, Entry>();
  #size = 0;

  constructor(name: string, limit: number, toId: (id: number) => Id) {
    this.#name = name;
    this.#limit = limit;
    this.#toId = toId;
  }

  get size(): number {
    return this.#size;
  }

  get(id: number): Entry | undefined {
    if (id < denseIds) return id < this.#dense.length ? this.#dense[id] : undefined;
    return this.#sparse.get(id);
  }

  /** Throws `overloaded` when the table is full. The id must be free. */
  set(id: Id, entry: Entry): void {
    if (this.#size >= this.#limit) {
      throw new CapnpError("overloaded", `Too many ${this.#name}: the limit is ${this.#limit}`);
    }
    if (id < denseIds) {
      while (this.#dense.length <= id) this.#dense.push(undefined);
      this.#dense[id] = entry;
    } else {
      this.#sparse.set(id, entry);
    }
    this.#size++;
  }

  remove(id: Id): void {
    if (this.get(id) === undefined) throw new Error(`Cannot remove "${id}" from ${this.#name}: it is not there`);
    if (id < denseIds) this.#dense[id] = undefined;
    else this.#sparse.delete(id);
    this.#size--;
  }

  /** Empties the table and returns what was in it. */
  clear(): Entry[] {
    const entries = [...this].map(([, entry]) => entry);
    this.#dense.length = 0;
    this.#sparse.clear();
    this.#size = 0;
    return entries;
  }

  /** Throws when the table contradicts itself. */
  check(): void {
    let used = this.#sparse.size;
    for (const entry of this.#dense) if (entry !== undefined) used++;
    invariant(used === this.#size, () => `${this.#name} count ${this.#size} entries, but have ${used}`);
  }

  *[Symbol.iterator](): IterableIterator<[Id, Entry]> {
    if (this.#size === 0) return;
    for (let id = 0; id < this.#dense.length; id++) {
      const entry = this.#dense[id];
      if (entry !== undefined) yield [this.#toId(id), entry];
    }
    for (const [id, entry] of this.#sparse) yield [this.#toId(id), entry];
  }
}
