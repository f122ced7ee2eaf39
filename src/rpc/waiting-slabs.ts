import type { Slab } from "../message/index.ts";

/** The slabs that a flow still reads from, held until it has sent what was written from them. */
export class WaitingSlabs {
  /** The one written from last. */
  #last: Slab | undefined;
  /** Those before, in order, and how many bytes of the connection had been written when each was left for the next. */
  #before: { readonly slab: Slab; readonly end: number }[] = [];

  get last(): Slab | undefined {
    return this.#last;
  }

  /** From now on `slab` is written from: after `written` bytes of the connection, of which `sent` have left. */
  add(slab: Slab, written: number, sent: number): void {
    slab.hold();
    if (this.#last !== undefined) this.#before.push({ slab: this.#last, end: written });
    this.#last = slab;
    if (this.#before.length > 0) this.#letGo(sent);
  }

  #letGo(sent: number): void {
    let count = 0;
    for (const { slab, end } of this.#before) {
      if (end > sent) break;
      slab.letGo();
      count++;
    }
    if (count > 0) this.#before.splice(0, count);
  }

  /** All that was written has been sent. */
  letGoAll(): void {
    for (const { slab } of this.#before) slab.letGo();
    this.#last?.letGo();
    this.abandon();
  }

  /** What is sent will not be known any more: the slabs are the collector's. */
  abandon(): void {
    this.#last = undefined;
    if (this.#before.length > 0) this.#before = [];
  }
}
