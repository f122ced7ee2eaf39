import { CapnpError } from "../error.ts";
import { invariant } from "./invariant.ts";

/**
 * A table whose ids we choose: the lowest free id is taken first, as C++ does, so that ids stay small and both ends'
 * tables dense.
 */
export class IdTable<Id extends number, Entry> {
  readonly #name: string;
  readonly #limit: number;
  readonly #toId: (id: number) => Id;
  readonly #entries: (Entry | undefined)[] = [];
  /** One bit for each id, set while it is free. */
  #free = new Uint32Array(8).fill(0xffff_ffff);
  /** No word below this one has a free id. */
  #lowestWord = 0;
  #size = 0;

  constructor(name: string, limit: number, toId: (id: number) => Id) {
    this.#name = name;
    this.#limit = limit;
    this.#toId = toId;
  }

  get size(): number {
    return this.#size;
  }

  get isFull(): boolean {
    return this.#size >= this.#limit;
  }

  /** Enters what `entry` will be set to; throws `overloaded` when the table is full. */
  add(entry: Entry): Id {
    if (this.isFull) {
      throw new CapnpError("overloaded", `Too many ${this.#name}: the limit is ${this.#limit}`);
    }
    return this.addBeyondLimit(entry);
  }

  /** The same, however full the table is. */
  addBeyondLimit(entry: Entry): Id {
    let word = this.#lowestWord;
    while (word < this.#free.length && this.#free[word] === 0) word++;
    if (word === this.#free.length) this.#grow();
    this.#lowestWord = word;
    const bits = this.#free[word] ?? 0;
    const bit = 31 - Math.clz32(bits & -bits);
    this.#free[word] = bits & ~(1 << bit);
    const id = word * 32 + bit;
    this.#entries[id] = entry;
    this.#size++;
    return this.#toId(id);
  }

  get(id: number): Entry | undefined {
    return id < this.#entries.length ? this.#entries[id] : undefined;
  }

  remove(id: Id): void {
    if (this.get(id) === undefined) throw new Error(`Cannot remove "${id}" from ${this.#name}: it is not there`);
    this.#entries[id] = undefined;
    const word = id >>> 5;
    this.#free[word] = (this.#free[word] ?? 0) | (1 << (id & 31));
    if (word < this.#lowestWord) this.#lowestWord = word;
    this.#size--;
  }

  /** Empties the table and returns what was in it, in the order of the ids. */
  clear(): Entry[] {
    const entries = this.#entries.filter((entry) => entry !== undefined);
    this.#entries.length = 0;
    this.#free.fill(0xffff_ffff);
    this.#lowestWord = 0;
    this.#size = 0;
    return entries;
  }

  *[Symbol.iterator](): IterableIterator<[Id, Entry]> {
    if (this.#size === 0) return;
    for (let id = 0; id < this.#entries.length; id++) {
      const entry = this.#entries[id];
      if (entry !== undefined) yield [this.#toId(id), entry];
    }
  }

  /** Throws when the table contradicts itself. */
  check(): void {
    let used = 0;
    for (let id = 0; id < this.#entries.length; id++) {
      const isFree = ((this.#free[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
      if (!isFree) used++;
      invariant(
        isFree === (this.#entries[id] === undefined),
        () => `${this.#name} count ${id} as ${isFree ? "free" : "used"}`,
      );
      invariant(!isFree || id >>> 5 >= this.#lowestWord, () => `${this.#name} do not find that ${id} is free`);
    }
    invariant(used === this.#size, () => `${this.#name} count ${this.#size} entries, but have ${used}`);
  }

  #grow(): void {
    const grown = new Uint32Array(this.#free.length * 2).fill(0xffff_ffff);
    grown.set(this.#free);
    this.#free = grown;
  }
}
