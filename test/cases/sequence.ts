import assert from "node:assert/strict";
import type { TestCallOrder } from "./cases.capnp.ts";

/** The numbers that calls on `client` got, `expected` being the next ones. */
export class Sequence {
  readonly #calls: Promise<number>[] = [];

  call(client: TestCallOrder): void {
    const expected = this.#calls.length;
    this.#calls.push(client.getCallSequence({ expected }).then(({ n }) => n));
  }

  /** Asserts that `count` calls were made, and arrived in their order. */
  async check(count: number): Promise<void> {
    assert.deepEqual(await Promise.all(this.#calls), [...Array(count).keys()]);
  }
}
