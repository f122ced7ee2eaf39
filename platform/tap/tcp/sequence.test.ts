import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type Sequence,
  sequenceAdd,
  sequenceAfter,
  sequenceBefore,
  sequenceDistance,
  sequenceMax,
} from "./sequence.ts";

const sequence = fc
  .oneof(fc.integer(), fc.integer({ min: -20, max: 20 }), fc.constantFrom(0x7fff_ffff, -0x8000_0000))
  .map((value) => (value | 0) as Sequence);
const count = fc.integer({ min: 1, max: 0x7fff_ffff });

test("what is added lies after, at that distance, wherever the numbers wrap", () => {
  fc.assert(
    fc.property(sequence, count, (from, distance) => {
      const to = sequenceAdd(from, distance);
      assert.equal(sequenceDistance(from, to), distance);
      assert.equal(sequenceDistance(to, from), -distance);
      assert.ok(sequenceAfter(to, from) && sequenceBefore(from, to));
      assert.ok(!sequenceAfter(from, to) && !sequenceBefore(to, from));
      assert.equal(sequenceMax(from, to), to);
      assert.equal(sequenceMax(to, from), to);
      assert.equal(to, to | 0);
    }),
  );
});

test("a number is neither before nor after itself", () => {
  fc.assert(
    fc.property(sequence, (value) => {
      assert.ok(!sequenceBefore(value, value) && !sequenceAfter(value, value));
      assert.equal(sequenceDistance(value, value), 0);
    }),
  );
});
