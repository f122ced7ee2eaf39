import { ByteRun, longRun } from "./byte-run.ts";
import { type Sequence, sequenceAdd, sequenceAfter, sequenceBefore, sequenceDistance } from "./sequence.ts";

interface Run {
  readonly start: Sequence;
  readonly bytes: ByteRun;
}

/**
 * Bytes that arrived before those in front of them: runs in order, that do not overlap. The first copy of a byte wins.
 * Their bytes are bounded by the receive window and their number by `limit`; both bound the work for one segment.
 */
export class Reassembly {
  readonly #limit: number;
  readonly #runs: Run[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  get runs(): number {
    return this.#runs.length;
  }

  get bytes(): number {
    return this.#runs.reduce((sum, run) => sum + run.bytes.length, 0);
  }

  /** Keeps a copy of bytes[start..end), which lie at `sequence`. False if some were given up to keep the number of runs. */
  insert(sequence: Sequence, bytes: Uint8Array, start: number, end: number): boolean {
    let at = start;
    let from = sequence;
    let index = this.#indexAfter(from);
    const before = this.#runs[index - 1];
    if (before !== undefined) {
      const overlap = sequenceDistance(from, endOf(before));
      if (overlap > 0) {
        at += overlap;
        from = sequenceAdd(from, overlap);
      }
    }
    while (at < end) {
      const after = this.#runs[index];
      const gap = after === undefined ? end - at : Math.min(sequenceDistance(from, after.start), end - at);
      if (gap > 0) {
        if (this.#add(index, from, bytes, at, at + gap)) index++;
        at += gap;
        from = sequenceAdd(from, gap);
      }
      if (after === undefined) break;
      at += after.bytes.length;
      from = endOf(after);
      index++;
    }
    if (this.#runs.length <= this.#limit) return true;
    this.#runs.splice(this.#limit);
    return false;
  }

  /** Takes out the bytes that follow `next`, if they are there; what lies before it is let go. */
  take(next: Sequence): Uint8Array | undefined {
    for (;;) {
      const first = this.#runs[0];
      if (first === undefined || sequenceAfter(first.start, next)) return undefined;
      this.#runs.shift();
      const known = sequenceDistance(first.start, next);
      if (known < first.bytes.length) return first.bytes.view(known);
    }
  }

  clear(): void {
    this.#runs.length = 0;
  }

  /** Adds a run at `index`, or to the run in front if it touches it; true if a run was added. */
  #add(index: number, sequence: Sequence, bytes: Uint8Array, start: number, end: number): boolean {
    const before = this.#runs[index - 1];
    if (before !== undefined && endOf(before) === sequence && before.bytes.length < longRun) {
      before.bytes.append(bytes, start, end);
      return false;
    }
    this.#runs.splice(index, 0, { start: sequence, bytes: new ByteRun(bytes, start, end) });
    return true;
  }

  /** The index of the first run that starts after `sequence`. */
  #indexAfter(sequence: Sequence): number {
    let index = this.#runs.length;
    while (index > 0) {
      const run = this.#runs[index - 1];
      if (run === undefined || !sequenceBefore(sequence, run.start)) break;
      index--;
    }
    return index;
  }
}

function endOf(run: Run): Sequence {
  return sequenceAdd(run.start, run.bytes.length);
}
