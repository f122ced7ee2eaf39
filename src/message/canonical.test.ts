import assert from "node:assert/strict";
import { test } from "node:test";
import {
  canonicalForm,
  flatForm,
  isCanonical,
  messageLimits,
  pointerWords,
  readFlat,
  readRoot,
  rootPointer,
  structWords,
} from "./index.ts";
import { everythingType, plainEverything } from "./testing/everything.ts";
import { buildEverything, builtEverything, frameOf, messageOf } from "./testing/frames.ts";

const init = {
  int8: 5,
  text: "first",
  child: { text: "second" },
  children: [{ int16: 1 }, { text: "third", lists: [[1, 2], []] }, {}],
  bools: [true, false, true],
  voids: [null, null],
};

/** The words of a segment as hexadecimal numbers. */
function words(segment: Uint8Array): string[] {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  return Array.from({ length: segment.length / 8 }, (_, index) => view.getBigUint64(8 * index, true).toString(16));
}

test("messages of the same values have the same canonical form, whatever their segments and the order they were made in", () => {
  const canonical = canonicalForm(messageOf(buildEverything(init)));
  for (const slabBytes of [16, 64, 256]) {
    assert.deepEqual(canonicalForm(messageOf(buildEverything(init, { slabBytes }))), canonical, `${slabBytes}`);
  }
  const other = builtEverything((builder) => {
    builder.bools = [false];
    builder.text = "overwritten";
    builder.children = init.children;
    everythingType.write(builder, init);
  });
  assert.deepEqual(canonicalForm(messageOf(frameOf(other))), canonical);
  assert.deepEqual(
    plainEverything(readRoot(everythingType, readFlat(canonical))),
    plainEverything(readRoot(everythingType, messageOf(frameOf(other)))),
  );
});

test("structs end with their last word that is not zero, and what is pointed to follows in preorder", () => {
  assert.deepEqual(words(canonicalForm(messageOf(buildEverything({ int8: 1 })))), ["100000000", "100"]);
  // No data, and one pointer, to text.
  assert.deepEqual(words(canonicalForm(messageOf(buildEverything({ text: "a" })))), [
    "1000000000000",
    "1200000001",
    "61",
  ]);
  assert.deepEqual(words(canonicalForm(messageOf(buildEverything({})))), ["fffffffc"]);
});

test("elements of a list of structs are as large as the largest has to be", () => {
  // The list is the twelfth pointer of the root.
  const canonical = words(canonicalForm(messageOf(buildEverything({ children: [{}, { int8: 1 }] }))));
  assert.deepEqual(canonical.slice(12), ["1700000001", "100000008", "0", "100"]);
});

test("bits behind the last element of a list do not count", () => {
  const frame = buildEverything({ bools: [true, false, true] });
  const canonical = canonicalForm(messageOf(frame));
  const list = frame.length - 8;
  frame[list] = (frame[list] ?? 0) | 0xf8;
  assert.deepEqual(canonicalForm(messageOf(frame)), canonical);
});

test("a message is canonical if its one segment is its canonical form", () => {
  const frame = buildEverything(init);
  const canonical = canonicalForm(messageOf(frame));
  assert.equal(isCanonical(readFlat(canonical)), true);
  assert.equal(isCanonical(messageOf(frame)), false);
  assert.equal(isCanonical(messageOf(buildEverything(init, { slabBytes: 64 }))), false);
  assert.equal(isCanonical(readFlat(Uint8Array.of(...canonical, 0, 0, 0, 0, 0, 0, 0, 0))), false);
  assert.equal(isCanonical(readFlat(new Uint8Array(8))), true);
});

test("a message with capabilities has no canonical form", () => {
  const capability = { addReference() {}, release() {} };
  const frame = frameOf(builtEverything({ capability }));
  const message = messageOf(frame);
  message.setCapabilities([capability]);
  assert.throws(() => canonicalForm(message), { code: "invalid-argument", message: /capabilities/ });
});

test("a message that would be copied without end has neither a canonical form nor a size", () => {
  // A root whose third pointer leads back to the root.
  const segment = new Uint8Array(32);
  const view = new DataView(segment.buffer);
  view.setUint32(4, 3 << 16, true);
  view.setInt32(24, -3 << 2, true);
  view.setUint32(28, 3 << 16, true);
  for (const measure of [canonicalForm, isCanonical]) {
    assert.throws(() => measure(readFlat(segment)), { code: "limit-exceeded", message: /nested deeper/ });
  }
  const message = readFlat(segment, messageLimits({ traversalWords: 10 }));
  assert.throws(() => pointerWords(message, 0, rootPointer(message)), {
    code: "limit-exceeded",
    message: /traversalWords/,
  });
});

test("a message of several segments becomes one flat segment, and flat segments are read", () => {
  const one = buildEverything(init);
  assert.deepEqual(flatForm(messageOf(one)), one.slice(8));
  const several = flatForm(messageOf(buildEverything(init, { slabBytes: 64 })));
  for (const segment of [one.slice(8), several]) {
    assert.deepEqual(
      plainEverything(readRoot(everythingType, readFlat(segment))),
      plainEverything(readRoot(everythingType, messageOf(one))),
    );
  }
  assert.throws(() => readFlat(new Uint8Array(12)), { code: "invalid-message", message: /"12" bytes/ });
  assert.throws(() => readFlat(new Uint8Array(800), messageLimits({ frameBytes: 100 })), { code: "limit-exceeded" });
});

test("the size of a message is what a copy of it takes, and measuring costs nothing of the traversal limit", () => {
  const frame = buildEverything(init);
  const message = messageOf(frame);
  const { traversalWords } = message;
  const words = pointerWords(message, 0, rootPointer(message));
  assert.equal(8 + 8 + 8 * words, frame.length);
  assert.equal(message.traversalWords, traversalWords);
  assert.equal(structWords(readRoot(everythingType, message)), words);
});
