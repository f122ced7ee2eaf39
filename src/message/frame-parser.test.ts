import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FrameParser, type FrameSink, messageLimits } from "./index.ts";
import { buildEverything } from "./testing/frames.ts";

/** Keeps a copy of every frame, and the array that each lay in. */
function collector(): FrameSink & { frames: Uint8Array[]; arrays: Uint8Array[] } {
  return {
    frames: [],
    arrays: [],
    frame(bytes, view, start, end) {
      assert.equal(view.byteLength, bytes.byteLength);
      assert.equal(view.byteOffset, bytes.byteOffset);
      this.frames.push(bytes.slice(start, end));
      this.arrays.push(bytes);
    },
  };
}

const frames: readonly Uint8Array[] = [
  buildEverything({}),
  buildEverything({ text: "x".repeat(300) }),
  buildEverything(
    { text: "many segments", texts: Array.from({ length: 50 }, () => "some text or other") },
    { slabBytes: 64 },
  ),
  Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0),
];
const stream: Uint8Array = Uint8Array.from(frames.flatMap((frame) => [...frame]));

test("frames come out whole, however the stream is cut", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: stream.length }), { maxLength: 40 }), (cuts) => {
      const parser = new FrameParser();
      const sink = collector();
      const points = [0, ...cuts.sort((a, b) => a - b), stream.length];
      for (let index = 1; index < points.length; index++) {
        parser.push(stream.slice(points[index - 1], points[index]), sink);
      }
      parser.end();
      assert.deepEqual(sink.frames, frames);
    }),
    { numRuns: 200 },
  );
});

test("frames come out whole when the stream arrives byte by byte", () => {
  const parser = new FrameParser();
  const sink = collector();
  for (const byte of stream) parser.push(Uint8Array.of(byte), sink);
  parser.end();
  assert.deepEqual(sink.frames, frames);
});

test("a frame that lies in one chunk is not copied, also when the chunk is a part of a larger buffer", () => {
  const parser = new FrameParser();
  const sink = collector();
  const buffer = new Uint8Array(stream.length + 20);
  buffer.set(stream, 13);
  const chunk = buffer.subarray(13, 13 + stream.length);
  parser.push(chunk, sink);
  assert.deepEqual(sink.frames, frames);
  assert.ok(sink.arrays.every((array) => array === chunk));
});

test("a frame in chunks that lie one behind the other is not copied, and waits in them", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: stream.length }), { maxLength: 40 }), (cuts) => {
      const parser = new FrameParser();
      const sink = collector();
      const buffer = new Uint8Array(stream.length + 20);
      buffer.set(stream, 13);
      const points = [0, ...cuts.sort((a, b) => a - b), stream.length];
      for (let index = 1; index < points.length; index++) {
        parser.push(buffer.subarray(13 + (points[index - 1] ?? 0), 13 + (points[index] ?? 0)), sink);
      }
      parser.end();
      assert.deepEqual(sink.frames, frames);
      // Only what had hardly begun when its chunk ended lies elsewhere.
      const own = sink.arrays.map((array, index) => (array.buffer === buffer.buffer ? undefined : index));
      for (const index of own) {
        if (index === undefined) continue;
        const start = frames.slice(0, index).reduce((bytes, frame) => bytes + frame.length, 0);
        const least = buffer.length / 32;
        assert.ok(points.some((point) => point > start && point - start < least));
      }
    }),
    { numRuns: 200 },
  );
});

test("a frame that goes on in another chunk is put together, however it began", () => {
  const frame = frames[1] ?? assert.fail();
  for (const share of [0.1, 0.5, 0.9]) {
    const cut = Math.floor(share * frame.length);
    const parser = new FrameParser();
    const sink = collector();
    parser.push(frame.slice(0, cut), sink);
    parser.push(frame.slice(cut), sink);
    parser.push(frame, sink);
    assert.deepEqual(sink.frames, [frame, frame]);
  }
});

test("the beginning of a frame keeps no memory alive that is large beside it", () => {
  const parser = new FrameParser();
  const sink = collector();
  const buffer = new Uint8Array(1 << 20);
  const frame = frames[1] ?? assert.fail();
  buffer.set(frame);
  parser.push(buffer.subarray(0, frame.length - 8), sink);
  buffer.fill(0xff);
  parser.push(frame.slice(frame.length - 8), sink);
  assert.deepEqual(sink.frames, [frame]);
});

test("a header that claims too many segments is refused as soon as its first word is there", () => {
  for (const header of [
    Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0),
    Uint8Array.of(0xff, 0xff, 0xff, 0x07),
    Uint8Array.of(0xff, 1, 0, 0),
  ]) {
    assert.throws(() => new FrameParser().push(header, collector()), {
      code: "limit-exceeded",
      message: /"\d+" segments, more than the limit segments of "511"/,
    });
  }
  const parser = new FrameParser();
  parser.push(Uint8Array.of(0xff, 0xff, 0xff), collector());
  assert.throws(() => parser.push(Uint8Array.of(0xff), collector()), { message: /"4294967296" segments/ });
});

test("the limit of segments is an option", () => {
  const header = Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0);
  assert.throws(() => new FrameParser(messageLimits({ segments: 2 })).push(header, collector()), {
    code: "limit-exceeded",
  });
  new FrameParser(messageLimits({ segments: 3 })).push(header, collector());
});

test("a header that claims too many bytes is refused before anything is kept for it", () => {
  // 1 GiB in one segment.
  assert.throws(() => new FrameParser().push(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 8), collector()), {
    code: "limit-exceeded",
    message: 'Frame claims "1073741832" bytes, more than the limit frameBytes of "67108864"',
  });
  // Each of three segments is within the limit; the last size has not arrived.
  const header = Uint8Array.of(2, 0, 0, 0, 0, 0, 0x50, 0, 0, 0, 0x50, 0);
  assert.throws(() => new FrameParser().push(header, collector()), { code: "limit-exceeded" });
});

test("the limit of bytes is an option, and a frame of exactly that size passes", () => {
  const frame = buildEverything({ text: "limit" });
  const sink = collector();
  new FrameParser(messageLimits({ frameBytes: frame.length })).push(frame, sink);
  assert.equal(sink.frames.length, 1);
  const parser = new FrameParser(messageLimits({ frameBytes: frame.length - 1 }));
  assert.throws(() => parser.push(frame, sink), { code: "limit-exceeded" });
});

test("memory follows what has arrived, not what a header claims", () => {
  const parser = new FrameParser();
  const before = process.memoryUsage().arrayBuffers;
  // 64 MiB less one word, of which only the header and a little arrive.
  parser.push(Uint8Array.of(0, 0, 0, 0, 0xff, 0xff, 0x7f, 0), collector());
  parser.push(new Uint8Array(1000), collector());
  assert.ok(process.memoryUsage().arrayBuffers - before < 1_000_000);
});

test("a stream that ends in the middle of a frame is an error, between frames it is not", () => {
  const parser = new FrameParser();
  parser.end();
  parser.push(stream.slice(0, 5), collector());
  assert.throws(() => parser.end(), { code: "invalid-message", message: /after "5" bytes/ });
});
