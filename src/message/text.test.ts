import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { writeShortAscii } from "./short-ascii.ts";
import * as native from "./text.ts";

type TextCodec = typeof native;

/** The codec as it is where there is no Buffer: a second copy of the module, loaded without one. */
async function loadPortable(): Promise<TextCodec> {
  const { Buffer } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, "Buffer");
    return await import(`./text.ts?${"portable"}`);
  } finally {
    globalThis.Buffer = Buffer;
  }
}

const portable = await loadPortable();

const texts: readonly string[] = [
  "",
  "a",
  "\0",
  "é",
  "\u07ff\u0800\uffff",
  "\u{10000}\u{10ffff}",
  "\ufeffbyte order mark",
  "x".repeat(24),
  "x".repeat(25),
  `${"x".repeat(23)}é`,
  "日本語".repeat(100),
  "\ud800",
  "\udc00",
  "a\ud800b\udc00c",
  "\udc00\ud800",
  "\u{1f600}".repeat(50),
];

/** Writes `text` in the middle of other bytes, and reads it back. */
function roundTrip(codec: TextCodec, text: string): { bytes: Uint8Array; text: string } {
  const length = codec.utf8Length(text);
  const bytes = new Uint8Array(length + 6).fill(0x7a);
  codec.writeUtf8(bytes, 3, text, length);
  return { bytes, text: codec.readUtf8(bytes, 3, 3 + length) };
}

test("the portable codec is another one", () => {
  assert.notEqual(portable.utf8Length, native.utf8Length);
  assert.equal(portable.utf8Length, portable.portableUtf8Length);
});

test("text has the same length and bytes with Node's primitives and without, and reads back the same", () => {
  const check = (text: string): void => {
    const [one, other] = [roundTrip(native, text), roundTrip(portable, text)];
    assert.deepEqual(other, one);
    assert.equal(one.text, text.toWellFormed());
    assert.deepEqual(one.bytes.subarray(0, 3), Uint8Array.of(0x7a, 0x7a, 0x7a));
    assert.deepEqual(one.bytes.subarray(-3), Uint8Array.of(0x7a, 0x7a, 0x7a));
  };
  for (const text of texts) check(text);
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), check), { numRuns: 500 });
});

test("bytes that are not UTF-8 read the same with Node's primitives and without", () => {
  const check = (bytes: Uint8Array): void => {
    const [start, end] = [Math.min(2, bytes.length), bytes.length];
    assert.equal(portable.readUtf8(bytes, start, end), native.readUtf8(bytes, start, end));
  };
  fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), check), { numRuns: 1000 });
  // Cut within a character, too long, a surrogate, and beyond the last code point.
  for (const bytes of [
    [0xe2, 0x82],
    [0xc0, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
  ]) {
    check(Uint8Array.of(0x61, 0x61, ...bytes));
    check(Uint8Array.of(0x61, 0x61, ...bytes, 0x62));
  }
});

test("short ASCII is written a character a byte; anything else leaves no trace", () => {
  for (let length = 0; length <= 24; length++) {
    const text = "plain text of no more than".slice(0, length);
    const bytes = new Uint8Array(40);
    assert.equal(writeShortAscii(new DataView(bytes.buffer), 4, text), true);
    assert.equal(Buffer.from(bytes).toString("latin1"), `\0\0\0\0${text}${"\0".repeat(36 - length)}`);
    for (const codec of [native, portable]) assert.equal(codec.readUtf8(bytes, 4, 4 + length), text);
  }
  const untouched = new Uint8Array(40);
  for (const text of ["abcé", "abcdeé", "écde", "abcdefg\u0141", "x".repeat(25), "\u{1f600}"]) {
    assert.equal(writeShortAscii(new DataView(untouched.buffer), 4, text), false);
    assert.deepEqual(untouched, new Uint8Array(40));
  }
});

test("text written in one pass has the bytes it would have otherwise; without Node's primitives there is no such pass", () => {
  for (const text of texts) {
    const bytes = new Uint8Array(3 * text.length + 8);
    const length = native.writeUtf8InPass(bytes, 4, text);
    assert.equal(length, native.utf8Length(text));
    assert.deepEqual(bytes.slice(1, 7 + length), roundTripBytes(text));
    assert.equal(portable.writeUtf8InPass(bytes, 4, text), -1);
  }
});

function roundTripBytes(text: string): Uint8Array {
  const { bytes } = roundTrip(portable, text);
  return bytes.map((byte, index) => (index < 3 || index >= bytes.length - 3 ? 0 : byte));
}
