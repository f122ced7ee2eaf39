import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { messageLimits, PackedFrameParser, PackedFrameWriter, packFrame, unpackFrame } from "./index.ts";

/** A frame of one segment with these bytes. */
function frameOf(segment: readonly number[]): Uint8Array {
  const frame = new Uint8Array(8 + segment.length);
  new DataView(frame.buffer).setUint32(4, segment.length / 8, true);
  frame.set(segment, 8);
  return frame;
}

function repeated(byte: number, words: number): number[] {
  return new Array<number>(8 * words).fill(byte);
}

/** The packed form of the segment alone, behind that of its header. */
function packedSegment(segment: readonly number[]): number[] {
  const frame = frameOf(segment);
  const header = 1 + frame.subarray(0, 8).filter((byte) => byte !== 0).length;
  return [...packFrame(frame).subarray(header)];
}

test("a word is its tag and its bytes that are not zero", () => {
  assert.deepEqual(packedSegment([8, 0, 0, 0, 3, 0, 2, 0]), [0x51, 8, 3, 2]);
  assert.deepEqual(packedSegment([0, 0, 0, 0, 0, 0, 0, 1]), [0x80, 1]);
});

test("words of zeros are counted, up to 255 behind the first", () => {
  assert.deepEqual(packedSegment(repeated(0, 1)), [0, 0]);
  assert.deepEqual(packedSegment(repeated(0, 4)), [0, 3]);
  assert.deepEqual(packedSegment(repeated(0, 256)), [0, 255]);
  assert.deepEqual(packedSegment(repeated(0, 257)), [0, 255, 0, 0]);
});

test("words behind one without zeros are copied while fewer than two of their bytes are zero, up to 255", () => {
  const one = [1, 2, 3, 4, 5, 6, 7, 0];
  const two = [1, 2, 3, 4, 5, 6, 0, 0];
  assert.deepEqual(packedSegment(repeated(9, 1)), [0xff, ...repeated(9, 1), 0]);
  assert.deepEqual(packedSegment([...repeated(9, 1), ...one]), [0xff, ...repeated(9, 1), 1, ...one]);
  assert.deepEqual(packedSegment([...repeated(9, 1), ...two]), [0xff, ...repeated(9, 1), 0, 0x3f, 1, 2, 3, 4, 5, 6]);
  assert.deepEqual(packedSegment(repeated(9, 257)), [
    0xff,
    ...repeated(9, 1),
    255,
    ...repeated(9, 255),
    0xff,
    ...repeated(9, 1),
    0,
  ]);
});

/** Bytes with many zeros, and runs of either kind. */
const word = fc.oneof(
  fc.constant(repeated(0, 1)),
  fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 8, maxLength: 8 }),
  fc.array(fc.constantFrom(0, 0, 1, 255), { minLength: 8, maxLength: 8 }),
);
const segment = fc.oneof(
  fc.array(word, { maxLength: 60 }),
  fc.tuple(word, fc.integer({ min: 250, max: 600 })).map(([one, count]) => new Array<number[]>(count).fill(one)),
);

test("frames come out as they were packed, however the packed stream is cut", () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 4 }), fc.array(fc.nat(), { maxLength: 30 }), (segments, cuts) => {
      const frames = segments.map((words) => frameOf(words.flat()));
      const stream = Uint8Array.from(frames.flatMap((frame) => [...packFrame(frame)]));
      const points = [...cuts.map((cut) => cut % (stream.length + 1)).sort((a, b) => a - b), stream.length];
      const parser = new PackedFrameParser();
      const seen: Uint8Array[] = [];
      let start = 0;
      for (const end of points) {
        parser.push(stream.slice(start, end), { frame: (bytes, _view, from, to) => seen.push(bytes.slice(from, to)) });
        start = end;
      }
      parser.end();
      assert.deepEqual(seen, frames);
    }),
    { numRuns: 200 },
  );
});

test("a stream that ends within a word, its count or its run is an error", () => {
  const packed = packFrame(frameOf([...repeated(9, 3), ...repeated(0, 2)]));
  for (let end = 0; end < packed.length; end++) {
    assert.throws(() => unpackFrame(packed.subarray(0, end)), { code: "invalid-message" }, `${end}`);
  }
  unpackFrame(packed);
});

test("one frame is expected of packed bytes, neither none nor two", () => {
  const packed = packFrame(frameOf([]));
  assert.throws(() => unpackFrame(Uint8Array.of(...packed, ...packed)), {
    code: "invalid-message",
    message: /more than one/,
  });
  assert.throws(() => unpackFrame(new Uint8Array(0)), { code: "invalid-message", message: /no frame/ });
});

test("a few packed bytes cannot claim more memory than a frame may have", () => {
  const limits = messageLimits({ frameBytes: 1 << 20 });
  // A header that claims 1 MiB, and zeros for twice as much: the first word too many is refused on the header.
  const header = [0x70, 0, 0, 2];
  assert.throws(
    () => unpackFrame(Uint8Array.of(...header, ...Array.from({ length: 2048 }, () => [0, 255]).flat()), limits),
    {
      code: "limit-exceeded",
      message: /frameBytes/,
    },
  );
  // A header within the limit, of a frame that never comes to its end.
  const parser = new PackedFrameParser(limits);
  const before = process.memoryUsage().arrayBuffers;
  parser.push(Uint8Array.of(0x70, 0xff, 0xff, 1), { frame() {} });
  parser.push(Uint8Array.from(Array.from({ length: 400 }, () => [0, 255]).flat()), { frame() {} });
  assert.ok(process.memoryUsage().arrayBuffers - before < 4 << 20);
  assert.throws(() => parser.end(), { code: "invalid-message" });
});

test("a frame is packed as a whole or not at all", () => {
  assert.throws(() => packFrame(frameOf(repeated(1, 2)).subarray(0, 16)), {
    code: "invalid-message",
    message: /"16" bytes/,
  });
  assert.throws(() => packFrame(new Uint8Array(0)), { code: "invalid-message" });
  assert.throws(() => packFrame(frameOf(repeated(1, 100)), messageLimits({ frameBytes: 100 })), {
    code: "limit-exceeded",
  });
});

test("frames are packed one behind the other in chunks of at most 64 KiB, which are what they are packed one by one", () => {
  const random = repeated(9, 40_000).map((byte, index) => (index % 7 === 0 ? 0 : (byte * index) & 0xff));
  const frames = [frameOf(repeated(0, 300)), frameOf(random), frameOf(repeated(9, 9000)), frameOf([]), frameOf(random)];
  const chunks: Uint8Array[] = [];
  const writer = new PackedFrameWriter((chunk) => chunks.push(chunk));
  for (const frame of frames) writer.push(frame);
  const inParts = chunks.length;
  writer.flush();
  writer.flush();
  assert.ok(inParts > 5, `${inParts} chunks before the last`);
  assert.equal(chunks.length, inParts + 1);
  for (const chunk of chunks) assert.ok(chunk.length <= 64 * 1024);
  assert.deepEqual(Buffer.concat(chunks), Buffer.concat(frames.map((frame) => packFrame(frame))));
});

test("a frame that is none is refused, and the stream goes on without it", () => {
  const chunks: Uint8Array[] = [];
  const writer = new PackedFrameWriter((chunk) => chunks.push(chunk), messageLimits({ frameBytes: 64 }));
  const frame = frameOf(repeated(9, 2));
  writer.push(frame);
  assert.throws(() => writer.push(frame.subarray(0, 16)), { code: "invalid-message" });
  assert.throws(() => writer.push(frameOf(repeated(9, 8))), { code: "limit-exceeded" });
  writer.push(frame);
  writer.flush();
  assert.deepEqual(Buffer.concat(chunks), Buffer.concat([packFrame(frame), packFrame(frame)]));
});
