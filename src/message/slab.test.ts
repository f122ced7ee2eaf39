import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { initRoot, MessageBuilder, readBuilt, readRoot, type Slab, SlabAllocator, type SlabOptions } from "./index.ts";
import { type EverythingBuilder, everythingType } from "./testing/everything.ts";

const slabBytes = 4096;

/** Takes bytes of the current slab, and fills them. */
function take(slabs: SlabAllocator, size: number): Slab {
  const slab = slabs.slabWith(size);
  const start = slab.used;
  slab.used = start + size;
  assert.ok(slab.bytes.subarray(start).every((byte) => byte === 0));
  slab.bytes.fill(0xff, start, slab.used);
  return slab;
}

function isTakenBack(slab: Slab): boolean {
  return slab.bytes.length === 0;
}

/** Finishes a message whose text has `length` letters. */
function build(builder: MessageBuilder, text: string): EverythingBuilder {
  builder.begin(everythingType.sizeHint({ text }) + 8);
  const root = initRoot(everythingType, builder);
  root.text = text;
  builder.finish();
  return root;
}

test("a full slab that nobody holds is used again, zeroed, and what was seen of it is empty", () => {
  const slabs = new SlabAllocator({ slabBytes });
  const first = take(slabs, 1024);
  const { buffer } = first.bytes;
  for (let index = 0; index < 10; index++) take(slabs, 1024);
  assert.ok(isTakenBack(first));
  assert.equal(buffer.byteLength, 0);
});

test("a slab is not taken back while it is the one in use, however often it is let go", () => {
  const slabs = new SlabAllocator({ slabBytes });
  const slab = take(slabs, 1024);
  for (let index = 0; index < 3; index++) {
    slab.hold();
    slab.letGo();
  }
  assert.ok(!isTakenBack(slab));
  assert.equal(take(slabs, 1024), slab);
});

test("a slab stays as it is until the last who holds it lets go", () => {
  const slabs = new SlabAllocator({ slabBytes });
  const slab = take(slabs, 1024);
  slab.hold();
  slab.hold();
  for (let index = 0; index < 8; index++) take(slabs, 1024);
  assert.ok(slab.bytes.subarray(0, 1024).every((byte) => byte === 0xff));
  slab.letGo();
  assert.ok(!isTakenBack(slab));
  slab.letGo();
  assert.ok(isTakenBack(slab));
});

test("no more slabs are kept than idleSlabs says: the others are the collector's", () => {
  for (const idleSlabs of [0, 1, 3]) {
    const slabs = new SlabAllocator({ slabBytes, idleSlabs });
    const held = Array.from({ length: 5 }, () => {
      const slab = take(slabs, 1024);
      for (let index = 0; index < 3; index++) take(slabs, 1024);
      slab.hold();
      return slab;
    });
    take(slabs, 1024);
    for (const slab of held) slab.letGo();
    assert.equal(held.filter(isTakenBack).length, idleSlabs);
  }
});

test("a message larger than a quarter of a slab has one of its own, which is not kept", () => {
  const slabs = new SlabAllocator({ slabBytes });
  const own = take(slabs, 1032);
  own.hold();
  own.letGo();
  assert.ok(!isTakenBack(own));
});

test("options that are no sizes are refused by name", () => {
  const wrong: SlabOptions[] = [{ slabBytes: 12 }, { slabBytes: 0 }, { idleSlabs: -1 }, { idleSlabs: 0.5 }];
  for (const options of wrong) {
    const [[name, value] = assert.fail()] = Object.entries(options);
    const message = new RegExp(`Option ${name} must be .*, not "${value}"`);
    assert.throws(() => new SlabAllocator(options), { code: "invalid-argument", message });
  }
});

test("a message that was released loses its memory with those around it; what is left of it reaches nobody", () => {
  const builder = new MessageBuilder(new SlabAllocator({ slabBytes }));
  const left: EverythingBuilder[] = [];
  for (let index = 0; index < 50; index++) {
    for (const stale of left) {
      // In the slab in use, a number may still be set; it is nobody's.
      try {
        stale.int32 = 7;
      } catch (error) {
        assert.ok(error instanceof TypeError);
      }
      assert.throws(() => {
        stale.text = "from before";
      });
    }
    left.push(build(builder, `untouched ${index}`));
    const read = readRoot(everythingType, readBuilt(builder));
    assert.equal(read.text, `untouched ${index}`);
    assert.equal(read.int32, -100_000);
    builder.slab.letGo(); // the reader is not used any more
    builder.release();
    builder.release();
  }
  assert.throws(() => {
    const [first = assert.fail()] = left;
    first.int32 = 7;
  }, /detached/);
});

test("a message that is not released, or is read, keeps its slab", () => {
  for (const keep of [() => {}, (builder: MessageBuilder) => void readBuilt(builder)]) {
    const builder = new MessageBuilder(new SlabAllocator({ slabBytes }));
    build(builder, "kept");
    keep(builder);
    if (keep.length > 0) builder.release();
    const { bytes, frameStart, frameEnd } = builder;
    const copy = bytes.slice(frameStart, frameEnd);
    for (let index = 0; index < 50; index++) {
      build(builder, "another");
      builder.release();
    }
    assert.deepEqual(bytes.slice(frameStart, frameEnd), copy);
  }
});

test("abandoned messages are released as finished ones are", () => {
  const builder = new MessageBuilder(new SlabAllocator({ slabBytes }));
  builder.begin(1000);
  const { slab } = builder;
  builder.release();
  for (let index = 0; index < 8; index++) {
    builder.begin(1000);
    initRoot(everythingType, builder).initChild();
    if (index % 2 === 0) builder.abandon();
    builder.release();
  }
  assert.ok(isTakenBack(slab));
});

test("all segments of a message, and its header, stay until it is released and its flow has let go", () => {
  const builder = new MessageBuilder(new SlabAllocator({ slabBytes: 1024, idleSlabs: 100 }));
  builder.begin(8);
  const root = initRoot(everythingType, builder);
  for (const letter of "abcdefgh") root.texts = [letter.repeat(100), letter.repeat(200)];
  builder.finish();
  const { regions } = builder;
  assert.ok(regions.length > 3);
  const frame = () => Uint8Array.from(regions.flatMap(({ bytes, start, end }) => [...bytes.subarray(start, end)]));
  const copy = frame();
  for (const { slab } of regions) slab.hold();
  builder.release();
  for (let index = 0; index < 50; index++) {
    build(builder, "another");
    builder.release();
  }
  assert.deepEqual(frame(), copy);
  for (const { slab } of regions) slab.letGo();
  // The segments behind the first are large, with slabs of their own.
  for (const { slab } of regions.slice(0, 2)) assert.ok(isTakenBack(slab));
});

test("whatever is built, kept, sent and released in which order, what is held does not change", () => {
  const step = fc.record({
    letters: fc.integer({ min: 0, max: 600 }),
    hint: fc.constantFrom(8, 400, 1000),
    /** How many steps later the message is let go; beyond the end never. */
    later: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 0, max: 4 }), (steps, idleSlabs) => {
      const slabs = new SlabAllocator({ slabBytes: 2048, idleSlabs });
      const held: { until: number; builder: MessageBuilder; copy: number[]; frame(): number[] }[] = [];
      for (const [index, { letters, hint, later }] of steps.entries()) {
        const builder = new MessageBuilder(slabs);
        builder.begin(hint);
        const root = initRoot(everythingType, builder);
        root.text = "x".repeat(letters);
        root.data = new Uint8Array(letters).fill(index + 1);
        builder.finish();
        const { bytes, frameStart, frameEnd, regions } = builder;
        const parts = regions.length > 0 ? regions : [{ bytes, start: frameStart, end: frameEnd }];
        const frame = () => parts.flatMap((part) => [...part.bytes.subarray(part.start, part.end)]);
        held.push({ until: index + later, builder, copy: frame(), frame });
        const { text, data } = readRoot(everythingType, readBuilt(builder));
        assert.equal(text, "x".repeat(letters));
        assert.ok(data.length === letters && data.every((byte) => byte === index + 1));
        if (regions.length === 0) builder.slab.letGo();
        for (const { until, builder, copy, frame } of held) {
          if (until < index) continue;
          assert.deepEqual(frame(), copy);
          if (until === index) builder.release();
        }
      }
    }),
    { numRuns: 300 },
  );
});
