import assert from "node:assert/strict";
import { test } from "node:test";
import { KeyedHash } from "./keyed-hash.ts";

test("the hash is HalfSipHash-2-4 with 32 bits, as its authors computed it", () => {
  const hash = new KeyedHash(Uint8Array.of(9, 9, 0, 1, 2, 3, 4, 5, 6, 7), 2);
  // The reference vector for the 12 bytes 00 01 .. 0b: 57 f0 87 2f.
  assert.equal(hash.hash(0x0302_0100, 0x0706_0504, 0x0b0a_0908) >>> 0, 0x2f87_f057);
});
