import assert from "node:assert/strict";
import { test } from "node:test";
import { readBuilt, readRoot } from "./index.ts";
import { type EverythingInit, everythingType, plainEverything } from "./testing/everything.ts";
import { buildEverything, builtEverything, frameOf, fromBase64, readEverything } from "./testing/frames.ts";

/**
 * Made with `capnp encode everything.capnp Everything` (capnp 0.9.2) from the schema in testing/everything.ts, up to and
 * without its capabilities, and this text:
 *
 * ```
 * (bool = true, trueByDefault = false, int8 = -128, int16 = -32768, int32 = 2147483647, int64 = -9223372036854775808,
 *  uint8 = 255, uint16 = 65535, uint32 = 3000000000, uint64 = 1, float32 = -0.25, float64 = 6.02e23, text = "Zoë", data = 0x"00 ff 80",
 *  child = (text = "", child = (int32 = 5)), color = blue,
 *  bools = [true,false,true,true,false,false,false,true,true,false], int8s = [-1,2], uint16s=[65535,1,2], int32s=[-5,6], uint64s=[18446744073709551615], float64s=[0.5,-inf],
 *  texts=["a","","long enough to need two words"], datas=[0x"01", ""], children=[(text="x"),(int8=3, children=[(bool=true)])], colors=[red,blue], lists=[[1,2],[],[3]], voids=[void,void,void],
 *  float32s=[1.5], int64s=[-1], uint8s=[1,2,255], int16s=[-2], uint32s=[4294967295])
 * ```
 */
const encodedByCpp: Uint8Array = fromBase64(`
  AAAAAMcAAAAAAAAABgAVAAOAAICfhgGA+////////3/4AP//AHa7XP7/////////AABAgQMAAABh06gQn94nO1EAAAAqAAAAUQAA
  ABoAAABQAAAABgAVACkBAABRAAAAKQEAABIAAAApAQAAGwAAACkBAAAUAAAAKQEAAA0AAAApAQAAFQAAAC0BAAAeAAAATQEAABYA
  AABVAQAAtwEAAKECAAATAAAAoQIAAB4AAACxAgAAGAAAAAAAAAAAAAAAqQIAAAwAAACpAgAADQAAAKkCAAAaAAAAqQIAAAsAAACp
  AgAADAAAAFpvw6sAAAAAAP+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABRAAAA
  CgAAAAAAAAAAAAAATAAAAAYAFQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABlef7/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAI0BAAAAAAAA/wIAAAAAAAD//wEAAgAAAPv///8GAAAA//////////8AAAAAAADgPwAAAAAAAPD/CQAAABIA
  AAAJAAAACgAAAAkAAADyAAAAYQAAAAAAAAAAAAAAAAAAAGxvbmcgZW5vdWdoIHRvIG5lZWQgdHdvIHdvcmRzAAAABQAAAAoAAAAF
  AAAAAgAAAAEAAAAAAAAACAAAAAYAFQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC9AAAA
  EgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  KQAAAN8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAB4AAAAAAAAAAQAAAAGABUAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAAACAAAAAAAJAAAAFAAAAAkAAAAEAAAABQAAAAwAAAABAAAAAgAAAAMAAAAAAAAAAADAPwAAAAD/////////
  /wEC/wAAAAAA/v8AAAAAAAD/////AAAAAA==
`);

const defaults = {
  bool: false,
  trueByDefault: true,
  int8: 0,
  int16: 0,
  int32: -100_000,
  int64: -5n,
  uint8: 7,
  uint16: 0,
  uint32: 4_000_000_000,
  uint64: 18_446_744_073_709_551_615n,
  float32: 1.5,
  float64: Number.NaN,
  color: 1,
};

const values: EverythingInit = {
  bool: true,
  trueByDefault: false,
  int8: -128,
  int16: -32768,
  int32: 2147483647,
  int64: -9223372036854775808n,
  uint8: 255,
  uint16: 65535,
  uint32: 3_000_000_000,
  uint64: 1n,
  float32: -0.25,
  float64: 6.02e23,
  color: 2,
  text: "Zoë",
  data: Uint8Array.of(0, 255, 128),
  child: { ...defaults, text: "", child: { ...defaults, int32: 5 } },
  bools: [true, false, true, true, false, false, false, true, true, false],
  int8s: [-1, 2],
  uint16s: [65535, 1, 2],
  int32s: [-5, 6],
  uint64s: [18446744073709551615n],
  float64s: [0.5, Number.NEGATIVE_INFINITY],
  texts: ["a", "", "long enough to need two words"],
  datas: [Uint8Array.of(1), Uint8Array.of()],
  children: [
    { ...defaults, text: "x" },
    { ...defaults, int8: 3, children: [{ ...defaults, bool: true }] },
  ],
  colors: [0, 2],
  lists: [[1, 2], [], [3]],
  voids: [null, null, null],
  float32s: [1.5],
  int64s: [-1n],
  uint8s: [1, 2, 255],
  int16s: [-2],
  uint32s: [4294967295],
};

test("reads what C++ encoded, with fewer pointers than our schema has", () => {
  assert.deepEqual(plainEverything(readEverything(encodedByCpp)), values);
});

test("reads what it wrote itself", () => {
  assert.deepEqual(plainEverything(readEverything(buildEverything(values))), values);
});

test("reads what it wrote in many segments, however small they are", () => {
  for (const slabBytes of [8, 16, 32, 64, 128, 256, 512, 1024]) {
    const builder = builtEverything(values, { slabBytes });
    const frame = frameOf(builder);
    assert.ok(builder.segmentCount > 1, `${slabBytes}`);
    assert.deepEqual(plainEverything(readEverything(frame)), values, `${slabBytes}`);
  }
});

test("reads a message where it was built, in one segment and in several, also after the builder has begun another", () => {
  for (const slabBytes of [64, 65536]) {
    const builder = builtEverything(values, { slabBytes });
    const read = readRoot(everythingType, readBuilt(builder));
    builder.begin(1000);
    assert.deepEqual(plainEverything(read), values);
  }
});

test("writes every value that C++ encoded into the same bytes of the data section", () => {
  const { $dataOffset, $dataBytes } = readEverything(encodedByCpp);
  const built = buildEverything(values);
  const own = readEverything(built);
  assert.deepEqual(
    built.subarray(own.$dataOffset, own.$dataOffset + own.$dataBytes),
    encodedByCpp.subarray($dataOffset, $dataOffset + $dataBytes),
  );
});

test("a struct that was never written is all defaults, and reading it adds nothing to the message", () => {
  const frame = new Uint8Array(16);
  frame[4] = 1;
  const before = frame.slice();
  const read = readEverything(frame);
  assert.deepEqual(plainEverything(read), defaults);
  assert.deepEqual(plainEverything(read.child), defaults);
  assert.equal(read.text, "");
  assert.equal(read.data.length, 0);
  assert.deepEqual(read.lists.toArray(), []);
  assert.deepEqual([...read.bools], []);
  assert.equal(read.capability, undefined);
  assert.equal(read.any.isNull, true);
  assert.deepEqual(plainEverything(read.any.asStruct(everythingType)), defaults);
  assert.deepEqual(frame, before);
});

test("the default of a Float64 that is NaN is kept, and so is any other value written over it", () => {
  for (const float64 of [0, -0, 1.5, Number.POSITIVE_INFINITY, Number.NaN]) {
    assert.ok(Object.is(readEverything(buildEverything({ float64 })).float64, float64), `${float64}`);
  }
});

test("text of any length and script comes back, in UTF-8", () => {
  const samples = [
    "",
    "a",
    "\0",
    "é",
    "x".repeat(24),
    "x".repeat(25),
    `${"x".repeat(23)}é`,
    "日本語",
    "\u{1f600}".repeat(9),
  ];
  for (const text of [...samples, "ü".repeat(70_000), "z".repeat(1_000_000)]) {
    for (const slabBytes of [64, 1 << 20]) {
      assert.equal(readEverything(buildEverything({ text }, { slabBytes })).text, text);
    }
  }
});

test("a lone surrogate becomes U+FFFD, as everywhere in JavaScript", () => {
  assert.equal(readEverything(buildEverything({ text: "a\ud800b" })).text, "a\ufffdb");
});

test("bytes that are not UTF-8 are read with U+FFFD in their place", () => {
  const frame = buildEverything({ text: "aXb" });
  frame[frame.indexOf(0x58)] = 0xff;
  assert.equal(readEverything(frame).text, "a\ufffdb");
});
