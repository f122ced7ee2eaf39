/** Has the garbage collector run when a test wants it to. */
import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Collects garbage until something is so that has to be when all of it has gone. */
export async function collectedUntil(isTrue: () => boolean, what: string): Promise<void> {
  for (let round = 0; round < 200; round++) {
    if (isTrue()) return;
    await collectGarbage();
  }
  assert.fail(`waited in vain: ${what}`);
}

/** Collects garbage, and has what is to be done about it done. */
export async function collectGarbage(): Promise<void> {
  assert.ok(typeof collect === "function");
  // What the last thing awaited has left on the stack is gone in the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  await new Promise((resolve) => setImmediate(resolve));
}
