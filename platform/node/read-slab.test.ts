import assert from "node:assert/strict";
import { test } from "node:test";
import { ReadSlab } from "./read-slab.ts";

/** A slab whose reads are done by the test. */
function startReading(): { read(length: number): Uint8Array } {
  let chunk: Uint8Array | undefined;
  const { onread } = new ReadSlab((bytes) => {
    chunk = bytes;
  });
  const { buffer } = onread;
  assert.ok(typeof buffer === "function");
  return {
    read(length) {
      const room = buffer();
      assert.ok(room.length >= 4096, `only ${room.length} bytes of room`);
      const taken = Math.min(length, room.length);
      room.fill(length & 0xff, 0, taken);
      onread.callback(taken, room);
      return chunk ?? assert.fail("nothing was read");
    },
  };
}

test("reads lie one behind the other, and nothing read is written again", () => {
  const { read } = startReading();
  const chunks = Array.from({ length: 200 }, (_, index) => read(1 + index));
  let adjacent = 0;
  for (const [index, chunk] of chunks.entries()) {
    assert.ok(chunk.every((byte) => byte === 1 + index));
    const before = chunks[index - 1];
    if (before === undefined || before.buffer !== chunk.buffer) continue;
    assert.equal(chunk.byteOffset, before.byteOffset + before.length);
    adjacent += 1;
  }
  assert.ok(adjacent > 150);
});

test("every eighth byte of the stream lies on a word, also in the slabs that follow", () => {
  const { read } = startReading();
  let position = 0;
  const slabs = new Set<unknown>();
  while (slabs.size < 6) {
    const chunk = read(997);
    slabs.add(chunk.buffer);
    assert.equal((chunk.byteOffset - position) & 7, 0);
    position += chunk.length;
  }
});

test("slabs grow with large reads, and shrink with small ones", () => {
  const { read } = startReading();
  const sizeAfter = (reads: number, length: number): number => {
    let chunk = read(length);
    for (let index = 1; index < reads; index++) chunk = read(length);
    return chunk.buffer.byteLength;
  };
  assert.equal(sizeAfter(10_000, 100), 8 * 1024);
  assert.equal(sizeAfter(100, 60_000), 256 * 1024);
  assert.equal(sizeAfter(20_000, 100), 8 * 1024);
});
