import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addToChecksum, checksumHolds, finishChecksum, pseudoHeaderSum } from "./checksum.ts";

/** RFC 1071 word by word. */
function plainChecksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    sum += ((bytes[i] ?? 0) << 8) + (bytes[i + 1] ?? 0);
    sum = (sum & 0xffff) + (sum >>> 16);
  }
  return ~sum & 0xffff;
}

const ofBytes = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

test("the checksum of the example in RFC 1071 section 3", () => {
  const bytes = Uint8Array.of(0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7);
  assert.equal(finishChecksum(addToChecksum(0, ofBytes(bytes), 0, 8)), ~0xddf2 & 0xffff);
});

test("it equals the plain sum for every length, place and split", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(7), fc.nat(100), (bytes, shift, split) => {
      const slab = new Uint8Array(bytes.length + shift + 9).fill(0xaa);
      slab.set(bytes, shift);
      const view = ofBytes(slab);
      const end = shift + bytes.length;
      const middle = Math.min(end, shift + 2 * split);
      assert.equal(finishChecksum(addToChecksum(0, view, shift, end)), plainChecksum(bytes));
      const parts = addToChecksum(addToChecksum(0, view, shift, middle), view, middle, end);
      assert.equal(finishChecksum(parts), plainChecksum(bytes));
    }),
  );
});

test("the largest packet of ones does not overflow", () => {
  const bytes = new Uint8Array(65_535).fill(0xff);
  const sum = addToChecksum(pseudoHeaderSum(-1, -1, 255, 65_535), ofBytes(bytes), 0, bytes.length);
  assert.ok(sum < 2 ** 32);
  const pseudo = Uint8Array.of(...new Array<number>(8).fill(255), 0, 255, 255, 255);
  const whole = new Uint8Array(12 + bytes.length);
  whole.set(pseudo);
  whole.set(bytes, 12);
  assert.equal(finishChecksum(sum), plainChecksum(whole));
});

test("a packet with its checksum in it holds, and no longer when a bit turns over", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 100 }), fc.nat(), (bytes, bit) => {
      const view = ofBytes(bytes);
      view.setUint16(0, 0);
      view.setUint16(0, finishChecksum(addToChecksum(0, view, 0, bytes.length)));
      assert.ok(checksumHolds(addToChecksum(0, view, 0, bytes.length)));
      const at = (bit >> 3) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
      assert.ok(!checksumHolds(addToChecksum(0, view, 0, bytes.length)));
    }),
  );
});
