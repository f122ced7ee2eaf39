import assert from "node:assert/strict";
import { test } from "node:test";
import {
  copyPointer,
  defaultLimits,
  initRoot,
  MessageBuilder,
  type MessageCapability,
  messageLimits,
  readBuilt,
  readRoot,
  rootPointer,
  SlabAllocator,
} from "./index.ts";
import { type EverythingBuilder, everythingType, plainEverything } from "./testing/everything.ts";
import { buildEverything, builtEverything, frameOf, readEverything } from "./testing/frames.ts";

class CountedCapability implements MessageCapability {
  references = 1;
  addReference(): void {
    this.references++;
  }
  release(): void {
    this.references--;
  }
}

test("messages of one builder follow each other in a slab, without a gap, and stay as they are", () => {
  const builder = new MessageBuilder(new SlabAllocator());
  const built: { bytes: Uint8Array; start: number; end: number; copy: Uint8Array }[] = [];
  for (let index = 0; index < 50; index++) {
    builder.begin(5000);
    initRoot(everythingType, builder).text = `message ${index} ${"x".repeat(index)}`;
    builder.finish();
    assert.equal(builder.regions.length, 0);
    const { bytes, frameStart: start, frameEnd: end } = builder;
    if (index > 0) assert.equal(start, built.at(-1)?.end);
    built.push({ bytes, start, end, copy: bytes.slice(start, end) });
  }
  for (const { bytes, start, end, copy } of built) assert.deepEqual(bytes.slice(start, end), copy);
});

test("a hint that is too small lets the message grow in place while it is the last in its slab", () => {
  const builder = builtEverything({ text: "x".repeat(10_000) }, { sizeHint: 8 });
  assert.equal(builder.segmentCount, 1);
});

test("short text has the same bytes in a message whose hint was too small, ASCII or not", () => {
  for (const text of [
    "",
    "a",
    "sieben!",
    "acht ...",
    "Grüße",
    "aber am Ende doch ein ß",
    "x".repeat(24),
    "x".repeat(25),
  ]) {
    const [tight, roomy] = [8, 5000].map((sizeHint) =>
      frameOf(builtEverything({ text, texts: [text, text] }, { sizeHint })),
    );
    assert.deepEqual(tight, roomy);
    assert.equal(readEverything(tight ?? new Uint8Array(0)).text, text);
  }
});

test("two messages built at the same time do not touch each other", () => {
  const slabs = new SlabAllocator();
  const [one, two] = [new MessageBuilder(slabs), new MessageBuilder(slabs)];
  one.begin(16);
  two.begin(16);
  const first = initRoot(everythingType, one);
  const second = initRoot(everythingType, two);
  for (let index = 0; index < 30; index++) {
    first.text = "one".repeat(index);
    second.text = "two".repeat(index);
  }
  one.finish();
  two.finish();
  assert.ok(one.segmentCount > 1);
  assert.equal(readEverything(frameOf(one)).text, "one".repeat(29));
  assert.equal(readEverything(frameOf(two)).text, "two".repeat(29));
});

test("a message larger than a slab gets one of its own, and small ones go on in theirs", () => {
  const slabs = new SlabAllocator({ slabBytes: 4096 });
  const builder = new MessageBuilder(slabs);
  const build = (text: string) => {
    builder.begin(everythingType.sizeHint({ text }) + 16);
    initRoot(everythingType, builder).text = text;
    builder.finish();
    return builder.bytes;
  };
  const small = build("a");
  assert.notEqual(build("x".repeat(10_000)), small);
  assert.equal(builder.segmentCount, 1);
  assert.equal(build("b"), small);
});

test("the last text that fits into the slab of a large message is there, however long the slab is", () => {
  const slabs = new SlabAllocator({ slabBytes: 4096 });
  for (let size = 5000; size < 5600; size += 8) {
    const builder = new MessageBuilder(slabs);
    builder.begin(size);
    const root = initRoot(everythingType, builder);
    const { freeEnd, end } = builder.firstSegment;
    // Nine bytes would find room in what is left, but not the two words of their list.
    const left = freeEnd - end - 8;
    root.data = new Uint8Array(left - (left % 8));
    root.text = "€€€";
    builder.finish();
    assert.equal(readEverything(frameOf(builder)).text, "€€€", `${size}`);
  }
});

test("a message larger than the limit is refused while it is built, and the builder can begin another", () => {
  const builder = new MessageBuilder(new SlabAllocator(), messageLimits({ frameBytes: 1024 }));
  for (const sizeHint of [0, 100_000]) {
    builder.begin(sizeHint);
    const root = initRoot(everythingType, builder);
    assert.throws(
      () => {
        for (;;) root.text = "x".repeat(100);
      },
      { code: "limit-exceeded", message: /needs "\d+" bytes, more than the limit frameBytes of "1024"/ },
    );
    builder.finish();
    assert.ok(builder.frameEnd - builder.frameStart <= 1024);
  }
});

test("long text that is refused leaves nothing behind", () => {
  const builder = new MessageBuilder(new SlabAllocator(), messageLimits({ frameBytes: 1024 }));
  builder.begin(8);
  const root = initRoot(everythingType, builder);
  assert.throws(
    () => {
      root.text = "ü".repeat(600);
    },
    { code: "limit-exceeded" },
  );
  builder.finish();
  assert.ok(builder.bytes.subarray(builder.frameEnd).every((byte) => byte === 0));
});

test("a message of more segments than the limit is refused while it is built", () => {
  const builder = new MessageBuilder(new SlabAllocator({ slabBytes: 64 }), messageLimits({ segments: 2 }));
  builder.begin(0);
  const root = initRoot(everythingType, builder);
  assert.throws(
    () => {
      for (;;) root.text = "x".repeat(100);
    },
    { code: "limit-exceeded", message: /more than the "2" segments allowed/ },
  );
});

test("what is left of a finished message cannot reach the next one of its builder", () => {
  const builder = new MessageBuilder(new SlabAllocator());
  for (const end of ["finish", "abandon"] as const) {
    builder.begin(1000);
    const stale = initRoot(everythingType, builder);
    const list = stale.initChildren(2);
    builder[end]();
    builder.begin(1000);
    initRoot(everythingType, builder).text = "untouched";
    assert.throws(() => {
      stale.text = "from before";
    }, /finished/);
    assert.throws(() => {
      list.at(0).text = "from before";
    }, /finished/);
    stale.int32 = 7;
    list.at(1).int32 = 8;
    builder.finish();
    assert.equal(builder.frameEnd - builder.frameStart, 8 + 8 + 232 + 16);
    const read = readEverything(frameOf(builder));
    assert.equal(read.text, "untouched");
    assert.equal(read.int32, -100_000);
  }
});

test("what is left of a message in one slab cannot reach the next one in another slab, nor those that follow", () => {
  const builder = new MessageBuilder(new SlabAllocator());
  const ownSlab = 2 * 1024 * 1024;
  const left: EverythingBuilder[] = [];
  for (const hint of [1000, ownSlab, 1000, ownSlab, 1000]) {
    builder.begin(hint);
    const root = initRoot(everythingType, builder);
    root.text = "untouched";
    for (const stale of left) {
      assert.throws(() => {
        stale.text = "from before";
      }, /finished/);
      assert.throws(() => stale.initChild(), /finished/);
      assert.throws(() => stale.any.setText("from before"), /finished/);
      stale.int32 = 7;
    }
    builder.finish();
    const read = readEverything(frameOf(builder));
    assert.equal(read.text, "untouched");
    assert.equal(read.int32, -100_000);
    left.push(root);
  }
});

test("a hint that is no number reserves room for a root", () => {
  const builder = builtEverything({ text: "here" }, { sizeHint: Number.NaN });
  assert.equal(readEverything(frameOf(builder)).text, "here");
  assert.ok(builder.frameEnd > builder.frameStart + 8);
});

test("a builder that has not begun says so", () => {
  const builder = new MessageBuilder(new SlabAllocator());
  assert.throws(() => builder.firstSegment, { code: "invalid-argument", message: /call begin first/ });
  assert.throws(() => builder.finish(), { code: "invalid-argument" });
  builder.abandon();
});

test("capabilities of a message, finished or abandoned, are left to whoever began it", () => {
  const builder = new MessageBuilder(new SlabAllocator());
  const capability = new CountedCapability();
  for (const end of ["finish", "abandon"] as const) {
    builder.begin(0);
    initRoot(everythingType, builder).capability = capability;
    builder[end]();
    assert.deepEqual(builder.capabilities, [capability]);
    builder.begin(0);
    assert.deepEqual(builder.capabilities, []);
    assert.equal(capability.references, 1);
  }
});

test("a deep copy takes all along, adds references to capabilities, and shares nothing", () => {
  const [one, two] = [new CountedCapability(), new CountedCapability()];
  const values = {
    text: "deep",
    children: [{ texts: ["a", "b"], lists: [[1], []] }],
    child: { bools: [true] },
    capability: one,
    capabilities: [two, undefined, one],
  };
  for (const slabBytes of [64, 65536]) {
    const built = builtEverything(values, { slabBytes });
    const source = readBuilt(built);
    const copy = new MessageBuilder(new SlabAllocator({ slabBytes }));
    copy.begin(0);
    const segment = copy.firstSegment;
    copyPointer(source, 0, rootPointer(source), segment, segment.allocate(8));
    copy.finish();
    assert.deepEqual(
      plainEverything(readRoot(everythingType, readBuilt(copy))),
      plainEverything(readRoot(everythingType, source)),
    );
    assert.equal(copy.capabilities.length, 3);
  }
  assert.equal(one.references, 5);
  assert.equal(two.references, 3);
});

test("structs, lists and opaque pointers that were received are copied when they are set", () => {
  const from = readEverything(
    buildEverything({ text: "a", children: [{ int8: 1 }, { int8: 2 }], child: { text: "b" } }),
  );
  const built = builtEverything((builder) => {
    builder.child = from;
    builder.children = from.children;
    builder.any.copy(from.any);
    builder.any.setStruct(everythingType, { text: "opaque" });
  });
  const read = readEverything(frameOf(built));
  assert.deepEqual(plainEverything(read.child), plainEverything(from));
  assert.deepEqual(read.children.toArray().map(plainEverything), from.children.toArray().map(plainEverything));
  assert.equal(read.any.asStruct(everythingType).text, "opaque");
});

test("elements of a list of numbers, read as structs, are copied as whole structs", () => {
  // A root whose twelfth pointer leads to three 16-bit numbers.
  const frame = new Uint8Array(8 + 8 + 12 * 8 + 8);
  const view = new DataView(frame.buffer);
  view.setUint32(4, 14, true);
  view.setUint32(12, 12 << 16, true);
  view.setUint32(104, 1, true);
  view.setUint32(108, (3 << 3) | 3, true);
  view.setUint16(114, 0x500, true);
  const element = readEverything(frame).children.at(1);
  const built = builtEverything((builder) => {
    builder.child = element;
  });
  assert.equal(readEverything(frameOf(built)).child.int8, 5);
});

test("values that a field or an element cannot hold are refused, with the value", () => {
  const refused: readonly (readonly [string, object, string])[] = [
    ["int8", { int8: 128 }, "128"],
    ["int16", { int16: -32769 }, "-32769"],
    ["int32", { int32: 1.5 }, "1.5"],
    ["uint8", { uint8: -1 }, "-1"],
    ["uint16", { uint16: Number.NaN }, "NaN"],
    ["uint32", { uint32: 2 ** 32 }, "4294967296"],
    ["uint64", { uint64: -1n }, "-1"],
    ["int64", { int64: 2n ** 63n }, "9223372036854775808"],
    ["int8s", { int8s: [200] }, "200"],
    ["uint64s", { uint64s: [2n ** 64n] }, "18446744073709551616"],
  ];
  for (const [name, init, value] of refused) {
    assert.throws(() => buildEverything(init), { code: "invalid-argument", message: new RegExp(`"${value}"`) }, name);
  }
});

test("limits are checked when they are set", () => {
  for (const limits of [{ segments: 0 }, { frameBytes: 2 ** 31 }, { nesting: 1.5 }, { traversalWords: Number.NaN }]) {
    assert.throws(() => messageLimits(limits), { code: "invalid-argument", message: /; give an integer from 1 to/ });
  }
  assert.deepEqual(messageLimits({}), defaultLimits);
  for (const slabBytes of [0, 7, -8, Number.NaN]) {
    assert.throws(() => new SlabAllocator({ slabBytes }), { code: "invalid-argument", message: /slabBytes/ });
  }
});
