interface Region {
  readonly bytes: Uint8Array;
  start: number;
  end: number;
}

/** A copy of this many bytes or fewer is faster byte by byte than through a view. */
const shortCopy = 24;

/** What the application has written and the peer has not acknowledged, by reference: nothing is copied until a segment is built. */
export class SendQueue {
  #regions: Region[] = [];
  #head = 0;
  /** Where the last copy ended: segments are mostly built one after the other. */
  #cursor = 0;
  #cursorOffset = 0;
  length = 0;

  /** Appends bytes[start..end); a region that continues the last one becomes part of it. */
  push(bytes: Uint8Array, start: number, end: number): void {
    if (start >= end) return;
    const last = this.#regions[this.#regions.length - 1];
    if (last !== undefined && last.bytes === bytes && last.end === start && this.#regions.length > this.#head) {
      last.end = end;
    } else {
      this.#regions.push({ bytes, start, end });
    }
    this.length += end - start;
  }

  /** Copies `count` bytes from `offset` on into `target` at `at`; the queue must hold that many. */
  copy(offset: number, count: number, target: Uint8Array, at: number): void {
    if (offset < this.#cursorOffset) {
      this.#cursor = this.#head;
      this.#cursorOffset = 0;
    }
    let to = at;
    let from = offset;
    let left = count;
    while (left > 0) {
      const region = this.#regions[this.#cursor];
      if (region === undefined)
        throw new RangeError(`Send queue holds ${this.length} bytes, asked for ${count} at ${offset}`);
      const regionLength = region.end - region.start;
      const skip = from - this.#cursorOffset;
      if (skip >= regionLength) {
        this.#cursor++;
        this.#cursorOffset += regionLength;
        continue;
      }
      const start = region.start + skip;
      const taken = Math.min(left, regionLength - skip);
      if (taken <= shortCopy) {
        const bytes = region.bytes;
        for (let i = 0; i < taken; i++) target[to + i] = bytes[start + i] ?? 0;
      } else {
        target.set(region.bytes.subarray(start, start + taken), to);
      }
      to += taken;
      from += taken;
      left -= taken;
    }
  }

  /** Lets go of the first `count` bytes. */
  drop(count: number): void {
    if (count <= 0) return;
    let left = count;
    while (left > 0) {
      const region = this.#regions[this.#head];
      if (region === undefined) throw new RangeError(`Send queue holds ${this.length} bytes, asked to drop ${count}`);
      const regionLength = region.end - region.start;
      if (left < regionLength) {
        region.start += left;
        break;
      }
      left -= regionLength;
      this.#head++;
    }
    this.length -= count;
    this.#cursorOffset -= count;
    if (this.#cursor < this.#head || this.#cursorOffset < 0) {
      this.#cursor = this.#head;
      this.#cursorOffset = 0;
    }
    if (this.#head === this.#regions.length) {
      this.#regions.length = 0;
      this.#cursor = 0;
      this.#head = 0;
    } else if (this.#head >= 64) {
      // Those in front must not pile up before a queue that never runs empty.
      this.#regions = this.#regions.slice(this.#head);
      this.#cursor -= this.#head;
      this.#head = 0;
    }
  }

  clear(): void {
    this.#regions = [];
    this.#head = 0;
    this.#cursor = 0;
    this.#cursorOffset = 0;
    this.length = 0;
  }
}
