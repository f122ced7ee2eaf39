import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FrameStreamParser, largestFrame, smallestFrame } from "./frame-stream.ts";

interface Parsed {
  readonly frames: Uint8Array[];
  readonly malformed: number[];
}

function parse(chunks: readonly Uint8Array[]): Parsed {
  const frames: Uint8Array[] = [];
  const malformed: number[] = [];
  const parser = new FrameStreamParser({
    frame(bytes, view, start, end) {
      assert.equal(view.getUint8(start), bytes[start]);
      frames.push(bytes.slice(start, end));
    },
    malformed: (length) => malformed.push(length),
  });
  for (const chunk of chunks) parser.push(chunk);
  return { frames, malformed };
}

function stream(frames: readonly Uint8Array[]): Uint8Array {
  const bytes: number[] = [];
  for (const frame of frames) bytes.push(0, 0, frame.length >> 8, frame.length & 255, ...frame);
  return Uint8Array.from(bytes);
}

function split(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, i) => bytes.subarray(places[i], end));
}

const frame = fc.uint8Array({ minLength: smallestFrame, maxLength: 300 });

test("frames come out as they went in, from any chunks", () => {
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 20 }), fc.array(fc.nat(10_000), { maxLength: 40 }), (frames, cuts) => {
      assert.deepEqual(parse(split(stream(frames), cuts)), { frames, malformed: [] });
    }),
  );
});

test("a length that no frame has ends the stream, from any chunks, and is told once", () => {
  const bad = fc.oneof(
    fc.integer({ min: 0, max: smallestFrame - 1 }),
    fc.integer({ min: largestFrame + 1, max: 2 ** 32 - 1 }),
  );
  fc.assert(
    fc.property(
      fc.array(frame, { maxLength: 5 }),
      bad,
      fc.array(fc.nat(10_000), { maxLength: 20 }),
      (frames, length, cuts) => {
        const claim = new Uint8Array(40);
        new DataView(claim.buffer).setUint32(0, length);
        const bytes = Uint8Array.from([...stream(frames), ...claim]);
        assert.deepEqual(parse(split(bytes, cuts)), { frames, malformed: [length] });
      },
    ),
  );
});

test("garbage is either frames or an end, never an exception", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 20 }), (chunks) => {
      const { frames, malformed } = parse(chunks);
      assert.ok(malformed.length <= 1);
      for (const { length } of frames) assert.ok(length >= smallestFrame && length <= largestFrame);
    }),
  );
});

test("the largest frame passes", () => {
  const bytes = new Uint8Array(4 + largestFrame).fill(7);
  new DataView(bytes.buffer).setUint32(0, largestFrame);
  assert.equal(parse(split(bytes, [3, 70, 65_000])).frames[0]?.length, largestFrame);
});
