import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Reassembly } from "./reassembly.ts";
import { type Sequence, sequenceAdd } from "./sequence.ts";

/** The stream: each byte is a hash of its place. */
const stream = Uint8Array.from({ length: 4000 }, (_, index) => (index * 2654435761) >>> 13);

test("whatever comes in whatever order, what is taken out is the stream, without a gap", () => {
  const piece = fc.record({ at: fc.nat(3000), length: fc.integer({ min: 1, max: 400 }), take: fc.boolean() });
  fc.assert(
    fc.property(fc.integer(), fc.array(piece, { maxLength: 80 }), (base, pieces) => {
      const reassembly = new Reassembly(1000);
      const initial = (base | 0) as Sequence;
      const known = new Set<number>();
      let next = 0;
      for (const { at, length, take } of pieces) {
        const from = Math.max(at, next + 1);
        const to = Math.max(at + length, from + 1);
        assert.ok(reassembly.insert(sequenceAdd(initial, from), stream, from, to));
        for (let place = from; place < to; place++) known.add(place);
        if (!take) continue;
        // The byte at `next` comes in order, and with it all that follows.
        next++;
        for (;;) {
          const run = reassembly.take(sequenceAdd(initial, next));
          if (run === undefined) break;
          assert.deepEqual([...run], [...stream.subarray(next, next + run.length)]);
          next += run.length;
        }
        assert.ok(!known.has(next), "nothing that is known is held back");
      }
      const left = [...known].filter((place) => place > next).length;
      assert.equal(reassembly.bytes, left, "each byte is kept once");
    }),
    { numRuns: 300 },
  );
});

test("the first copy of a byte wins", () => {
  const reassembly = new Reassembly(10);
  const at = (place: number): Sequence => place as Sequence;
  reassembly.insert(at(5), new TextEncoder().encode("old"), 0, 3);
  reassembly.insert(at(3), new TextEncoder().encode("NEWNEW!"), 0, 7);
  assert.equal(new TextDecoder().decode(reassembly.take(at(3))), "NE");
  assert.equal(new TextDecoder().decode(reassembly.take(at(5))), "oldW!");
});

test("bytes that follow each other become one run, of bounded length", () => {
  const reassembly = new Reassembly(1000);
  const bytes = new Uint8Array(1460);
  for (let i = 0; i < 100; i++) reassembly.insert((1 + i * 1460) as Sequence, bytes, 0, 1460);
  assert.ok(reassembly.runs <= 3, `${reassembly.runs} runs`);
  assert.equal(reassembly.bytes, 146_000);
});

test("beyond the limit the farthest runs are given up", () => {
  const reassembly = new Reassembly(3);
  const bytes = new Uint8Array(1);
  for (const place of [10, 20, 30]) assert.ok(reassembly.insert(place as Sequence, bytes, 0, 1));
  assert.ok(!reassembly.insert(5 as Sequence, bytes, 0, 1));
  assert.equal(reassembly.runs, 3);
  assert.equal(reassembly.take(30 as Sequence), undefined);
});
