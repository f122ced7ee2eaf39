/** Bytes in a row that the stack keeps, in memory of its own that grows as more of them come. */
export class ByteRun {
  #bytes: Uint8Array;
  length: number;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes.slice(start, end);
    this.length = end - start;
  }

  append(bytes: Uint8Array, start: number, end: number): void {
    const length = this.length + end - start;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#bytes.length));
      larger.set(this.#bytes.subarray(0, this.length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes.subarray(start, end), this.length);
    this.length = length;
  }

  /** What it holds, from `start` on; the run must not grow any more then. */
  view(start: number): Uint8Array {
    return this.#bytes.subarray(start, this.length);
  }
}

/** Runs longer than this are not grown: a new one is begun. */
export const longRun: number = 64 * 1024;
