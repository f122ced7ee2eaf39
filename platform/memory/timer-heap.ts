export interface TimerHeapEntry {
  deadline: number;
  /** Decides between equal deadlines. */
  order: number;
  /** Where the entry is in the heap; -1 when it is not. */
  index: number;
  readonly expired: () => void;
}

/** A binary heap of timers, the earliest first. */
export class TimerHeap {
  readonly #entries: TimerHeapEntry[] = [];

  first(): TimerHeapEntry | undefined {
    return this.#entries[0];
  }

  /** Adds an entry that is not in the heap. */
  add(entry: TimerHeapEntry): void {
    this.#entries.push(entry);
    this.#rise(entry, this.#entries.length - 1);
  }

  /** Does nothing when the entry is not in the heap. */
  remove(entry: TimerHeapEntry): void {
    const hole = entry.index;
    if (hole < 0) return;
    entry.index = -1;
    const last = this.#entries.pop();
    if (last === undefined || last === entry) return;
    this.#rise(last, hole);
    this.#sink(last, last.index);
  }

  #rise(entry: TimerHeapEntry, index: number): void {
    while (index > 0) {
      const above = (index - 1) >> 1;
      const parent = this.#entries[above];
      if (parent === undefined || isBefore(parent, entry)) break;
      this.#put(parent, index);
      index = above;
    }
    this.#put(entry, index);
  }

  #sink(entry: TimerHeapEntry, index: number): void {
    for (;;) {
      const left = this.#entries[2 * index + 1];
      const right = this.#entries[2 * index + 2];
      const child = left !== undefined && right !== undefined && isBefore(right, left) ? right : left;
      if (child === undefined || isBefore(entry, child)) break;
      const below = child.index;
      this.#put(child, index);
      index = below;
    }
    this.#put(entry, index);
  }

  #put(entry: TimerHeapEntry, index: number): void {
    this.#entries[index] = entry;
    entry.index = index;
  }
}

function isBefore(a: TimerHeapEntry, b: TimerHeapEntry): boolean {
  return a.deadline < b.deadline || (a.deadline === b.deadline && a.order < b.order);
}
