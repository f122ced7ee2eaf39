import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { CapnpError } from "../error.ts";
import { pack, unpack } from "./packed.ts";

const byte = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(255));
const words = fc.oneof(
  fc.uint8Array({ maxLength: 100 }),
  fc.array(byte, { maxLength: 4000 }).map((bytes) => Uint8Array.from(bytes)),
  fc.constantFrom(new Uint8Array(8 * 600), new Uint8Array(8 * 600).fill(7)),
);

test("words are the same after packing and unpacking", () => {
  fc.assert(
    fc.property(words, (bytes) => {
      const whole = bytes.slice(0, bytes.length & ~7);
      assert.deepEqual(unpack(pack(whole), whole.length), whole);
    }),
  );
});

test("the examples of the specification are packed as it says", () => {
  const hex = (text: string) => Uint8Array.from(text.split(" "), (digits) => Number.parseInt(digits, 16));
  assert.deepEqual(pack(hex("08 00 00 00 03 00 02 00 19 00 00 00 aa 01 00 00")), hex("51 08 03 02 31 19 aa 01"));
  assert.deepEqual(pack(new Uint8Array(32)), hex("00 03"));
});

test("bytes that end in the middle, and more words than allowed, are refused before anything is allocated", () => {
  for (const bytes of [[0x51, 8], [0], [0xff, 1, 2, 3, 4, 5, 6, 7, 8], [0xff, 1, 2, 3, 4, 5, 6, 7, 8, 1, 0]]) {
    assert.throws(() => unpack(Uint8Array.from(bytes), 1 << 20), { code: "invalid-message" });
  }
  const bomb = Uint8Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? 0 : 0xff));
  assert.throws(() => unpack(bomb, 1 << 20), { code: "limit-exceeded", message: /limit of "1048576" bytes/ });
});

test("whatever is unpacked ends in words or in an error of ours", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        assert.equal(unpack(bytes, 1 << 20).length % 8, 0);
      } catch (error) {
        assert.ok(error instanceof CapnpError);
      }
    }),
  );
});
