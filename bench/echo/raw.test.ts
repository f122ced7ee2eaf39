import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Flow, FlowSink } from "../../src/platform.ts";
import { connectRawFlow, serveRawFlow } from "./raw.ts";

/** Two flows joined in memory that cut what passes into chunks of the given sizes, over and over. */
function joinedFlows(sizes: readonly number[]): [Flow, Flow] {
  const sinks: (FlowSink | undefined)[] = [undefined, undefined];
  let turn = 0;
  const deliver = (to: number, bytes: Uint8Array): void => {
    for (let offset = 0; offset < bytes.length; ) {
      const size = sizes[turn % sizes.length] ?? bytes.length;
      turn += 1;
      const chunk = bytes.slice(offset, offset + size);
      offset += size;
      queueMicrotask(() => sinks[to]?.data(chunk));
    }
  };
  const flow = (side: number): Flow => ({
    peer: "memory",
    queuedBytes: 0,
    receive(sink) {
      sinks[side] = sink;
    },
    write: (bytes, start = 0, end = bytes.length) => deliver(1 - side, bytes.subarray(start, end)),
    pause() {},
    resume() {},
    flush() {},
    end() {},
    abort: () => sinks[side]?.closed(undefined),
  });
  return [flow(0), flow(1)];
}

test("every text comes back to the call that sent it, however the stream is cut", async () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constant(""), fc.constant("é".repeat(5000)));
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 20 }), sizes, async (texts, cuts) => {
      const [near, far] = joinedFlows(cuts);
      serveRawFlow(far);
      const client = connectRawFlow(near);
      const replies = await Promise.all(texts.map((sent) => client.call(sent)));
      assert.deepEqual(
        replies,
        texts.map((sent) => sent.toWellFormed()),
      );
    }),
    { numRuns: 200 },
  );
});

test("more calls on the way than the ring first holds are answered in order, and a close rejects what waits", async () => {
  const [near, far] = joinedFlows([4096]);
  const client = connectRawFlow(near);
  const texts = Array.from({ length: 3000 }, (_, index) => `call ${index}`);
  const replies = Promise.all(texts.map((text) => client.call(text)));
  await Promise.resolve();
  serveRawFlow(far);
  assert.deepEqual(await replies, texts);

  const unanswered = connectRawFlow(joinedFlows([4096])[0]);
  const call = unanswered.call("nobody is there");
  unanswered.close();
  await assert.rejects(Promise.resolve(call), /closed/);
});
