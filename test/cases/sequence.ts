import assert from "node:assert/strict";
import type { TestCallOrder } from "./cases.capnp.ts";

/** The numbers that calls on `client` got, `expected` being the next ones. */
export class Sequence {
  readonly #calls: Promise<number>[] = [];

  /** Resolves when the call has returned. */
  call(client: TestCallOrder): Promise<number> {
    const expected = this.#calls.length;
    const call = client.getCallSequence({ expected }).then(({ n }) => n);
    this.#calls.push(call);
    return call;
  }

  /** Asserts that `count` calls were made, and arrived in their order. */
  async check(count: number): Promise<void> {
    assert.deepEqual(await Promise.all(this.#calls), [...Array(count).keys()]);
  }
}
