/**
 * The bytes that a flow was given and has not sent yet: a queue of regions of the caller's arrays, in order, nothing
 * copied. A region that begins where the last one ends in the same array makes that one longer.
 */
export class WriteQueue {
  /** Bytes in the queue. */
  bytes = 0;
  /** The regions are those from `#head` to `#tail`; what lies outside is room that has been used before. */
  #arrays: (Uint8Array | undefined)[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #head = 0;
  #tail = 0;

  /** Regions in the queue. */
  get regions(): number {
    return this.#tail - this.#head;
  }

  /** Appends array[start..end). Throws a RangeError when the region is not inside the array. */
  push(array: Uint8Array, start: number, end: number): void {
    if (!(start >= 0 && start <= end && end <= array.length)) {
      throw new RangeError(`The region ${start}..${end} is outside an array of ${array.length} bytes`);
    }
    if (start === end) return;
    this.bytes += end - start;
    const last = this.#tail - 1;
    if (last >= this.#head && this.#arrays[last] === array && this.#ends[last] === start) {
      this.#ends[last] = end;
      return;
    }
    const tail = this.#tail++;
    this.#arrays[tail] = array;
    this.#starts[tail] = start;
    this.#ends[tail] = end;
  }

  /** Takes the front region, or its first `limit` bytes when it is longer, as a view. Undefined when the queue is empty. */
  shift(limit: number): Uint8Array | undefined {
    const array = this.#arrays[this.#head];
    const start = this.#starts[this.#head];
    const end = this.#ends[this.#head];
    if (array === undefined || start === undefined || end === undefined) return undefined;
    const taken = Math.min(end, start + limit);
    this.bytes -= taken - start;
    if (taken < end) this.#starts[this.#head] = taken;
    else this.#dropHead();
    return array.subarray(start, taken);
  }

  /** Moves everything to target[at..). The caller has made sure that `bytes` fit. */
  drainInto(target: Uint8Array, at: number): void {
    for (let region = this.shift(this.bytes); region !== undefined; region = this.shift(this.bytes)) {
      target.set(region, at);
      at += region.length;
    }
  }

  clear(): void {
    this.bytes = 0;
    this.#arrays = [];
    this.#starts = [];
    this.#ends = [];
    this.#head = 0;
    this.#tail = 0;
  }

  #dropHead(): void {
    this.#arrays[this.#head++] = undefined;
    if (this.#head === this.#tail) {
      this.#head = 0;
      this.#tail = 0;
    } else if (this.#head >= 1024) {
      // Regions that have left must not pile up in front of a queue that never runs empty.
      this.#arrays = this.#arrays.slice(this.#head, this.#tail);
      this.#starts = this.#starts.slice(this.#head, this.#tail);
      this.#ends = this.#ends.slice(this.#head, this.#tail);
      this.#tail -= this.#head;
      this.#head = 0;
    }
  }
}
