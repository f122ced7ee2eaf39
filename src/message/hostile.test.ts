import assert from "node:assert/strict";
import { test } from "node:test";
import type { ErrorCode } from "../error.ts";
import { CapnpError } from "../error.ts";
import {
  boolList,
  copyPointer,
  float32List,
  int8List,
  int16List,
  type ListType,
  listList,
  type MessageLimits,
  messageLimits,
  readCapabilityPath,
  rootPointer,
  structList,
  textList,
  uint8List,
  uint16List,
  uint32List,
  uint64List,
  voidList,
} from "./index.ts";
import { amplifiedFrame, readAmplified, type SharedList, sharedElements, sharedStructs } from "./testing/amplified.ts";
import { type Everything, everythingType, plainEverything } from "./testing/everything.ts";
import { buildEverything, builtEverything, messageOf, readEverything } from "./testing/frames.ts";

/** A frame with these words in one segment. */
function frame(...words: readonly bigint[]): Uint8Array {
  return segments(words);
}

/** A frame with these segments. */
function segments(...contents: readonly (readonly bigint[])[]): Uint8Array {
  const header = (4 + 4 * contents.length + 7) & ~7;
  const bytes = new Uint8Array(header + 8 * contents.reduce((total, words) => total + words.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, contents.length - 1, true);
  let offset = header;
  contents.forEach((words, index) => {
    view.setUint32(4 + 4 * index, words.length, true);
    for (const word of words) {
      view.setBigInt64(offset, BigInt.asIntN(64, word), true);
      offset += 8;
    }
  });
  return bytes;
}

function structPointer(offset: number, dataWords: number, pointerCount: number): bigint {
  return (BigInt.asUintN(30, BigInt(offset)) << 2n) | (BigInt(dataWords) << 32n) | (BigInt(pointerCount) << 48n);
}

function listPointer(offset: number, elementSize: number, count: number): bigint {
  return 1n | (BigInt.asUintN(30, BigInt(offset)) << 2n) | (BigInt(elementSize) << 32n) | (BigInt(count) << 35n);
}

function farPointer(segment: number, word: number, isDouble = false): bigint {
  return 2n | (isDouble ? 4n : 0n) | (BigInt(word) << 3n) | (BigInt(segment) << 32n);
}

/** The tag of a composite list. */
function tag(count: number, dataWords: number, pointerCount: number): bigint {
  return structPointer(count, dataWords, pointerCount);
}

function capabilityPointer(index: number): bigint {
  return 3n | (BigInt(index) << 32n);
}

/** A root struct whose pointer `index` is the last word before `content`. */
function field(index: number, pointer: bigint, ...content: readonly bigint[]): Uint8Array {
  return frame(structPointer(0, 0, index + 1), ...new Array<bigint>(index).fill(0n), pointer, ...content);
}

function refuses(
  bytes: Uint8Array,
  read: (root: Everything) => unknown,
  code: ErrorCode,
  text: RegExp,
  limits?: MessageLimits,
): void {
  assert.throws(
    () => read(readEverything(bytes, limits)),
    (error) => {
      assert.ok(error instanceof CapnpError, String(error));
      assert.equal(error.code, code);
      assert.match(error.message, text);
      return true;
    },
  );
}

test("a struct that lies outside of its segment is refused", () => {
  refuses(frame(structPointer(0, 1, 0)), (root) => root.int8, "invalid-message", /segment "0", leads outside/);
  refuses(frame(structPointer(-2, 1, 0), 0n), (root) => root.int8, "invalid-message", /leads outside/);
  refuses(frame(structPointer(0x1fff_ffff, 1, 0)), (root) => root.int8, "invalid-message", /leads outside/);
  refuses(frame(structPointer(-0x2000_0000, 1, 0)), (root) => root.int8, "invalid-message", /leads outside/);
  refuses(frame(structPointer(0, 0xffff, 0xffff), 0n), (root) => root.int8, "invalid-message", /leads outside/);
});

test("a struct may reach exactly to the end of its segment", () => {
  assert.equal(readEverything(frame(structPointer(0, 1, 0), 0x7f00n)).int8, 0x7f);
});

test("a list that lies outside of its segment is refused, whatever its elements are", () => {
  for (let elementSize = 1; elementSize < 7; elementSize++) {
    const read = (root: Everything) => root.any.asList(uint8List).length;
    refuses(field(15, listPointer(0, elementSize, 0x1fff_ffff), 0n), read, "invalid-message", /leads outside/);
    refuses(field(15, listPointer(-100, elementSize, 1), 0n), read, "invalid-message", /leads outside/);
  }
  refuses(field(11, listPointer(0, 7, 1), tag(1, 1, 0)), (root) => root.children, "invalid-message", /leads outside/);
  refuses(field(11, listPointer(0, 7, 0)), (root) => root.children, "invalid-message", /leads outside/);
});

test("a list of structs that claims more elements than fit is refused, also when their number is negative", () => {
  refuses(
    field(11, listPointer(0, 7, 2), tag(3, 1, 0), 0n, 0n),
    (root) => root.children,
    "invalid-message",
    /"3" elements/,
  );
  refuses(
    field(11, listPointer(0, 7, 1), tag(-5, 1, 0), 0n),
    (root) => root.children,
    "invalid-message",
    /claims "1073741819"/,
  );
  refuses(
    field(11, listPointer(0, 7, 1), tag(0x3fff_ffff, 0xffff, 0xffff), 0n),
    (root) => root.children,
    "invalid-message",
    /claims/,
  );
});

test("a list whose tag is no struct pointer is refused", () => {
  refuses(
    field(11, listPointer(0, 7, 1), listPointer(1, 2, 1), 0n),
    (root) => root.children,
    "invalid-message",
    /struct tag/,
  );
});

test("elements without a size are charged, so that a short message cannot make a long list", () => {
  refuses(
    field(11, listPointer(0, 7, 0), tag(0x2000_0000, 0, 0)),
    (root) => root.children,
    "limit-exceeded",
    /traversalWords/,
  );
  refuses(field(14, listPointer(0, 0, 0x1fff_ffff)), (root) => root.voids, "limit-exceeded", /traversalWords/);
  assert.equal(readEverything(field(14, listPointer(0, 0, 1000))).voids.length, 1000);
});

test("far pointers to segments or words that do not exist are refused", () => {
  const read = (root: Everything) => root.int8;
  refuses(frame(farPointer(1, 0)), read, "invalid-message", /no segment "1"/);
  refuses(frame(farPointer(0xffff_ffff, 0)), read, "invalid-message", /no segment "4294967295"/);
  refuses(segments([farPointer(1, 1)], [0n]), read, "invalid-message", /outside of segment "1"/);
  refuses(segments([farPointer(1, 0x1fff_ffff)], [0n]), read, "invalid-message", /outside of segment "1"/);
  refuses(segments([farPointer(1, 0, true)], [0n]), read, "invalid-message", /outside of segment "1"/);
  refuses(segments([farPointer(1, 0)], [structPointer(0, 1, 0)]), read, "invalid-message", /leads outside/);
});

test("far pointers that lead to far pointers are refused, so there are no loops", () => {
  const read = (root: Everything) => root.int8;
  refuses(segments([farPointer(1, 0)], [farPointer(1, 0)]), read, "invalid-message", /landing pad/);
  refuses(frame(farPointer(0, 0)), read, "invalid-message", /landing pad/);
  refuses(segments([farPointer(1, 0, true)], [farPointer(0, 0, true), 0n]), read, "invalid-message", /double far/);
  refuses(segments([farPointer(1, 0, true)], [structPointer(0, 0, 0), 0n]), read, "invalid-message", /double far/);
  refuses(
    segments([farPointer(1, 0, true)], [farPointer(0, 0), farPointer(0, 0)]),
    read,
    "invalid-message",
    /tag of a double/,
  );
  refuses(
    segments([farPointer(1, 0, true)], [farPointer(9, 0), tag(0, 1, 0)]),
    read,
    "invalid-message",
    /no segment "9"/,
  );
  refuses(
    segments([farPointer(1, 0, true)], [farPointer(0, 1), tag(0, 1, 0)]),
    read,
    "invalid-message",
    /leads outside/,
  );
});

test("single and double far pointers are followed, to structs, lists, texts and capabilities", () => {
  assert.equal(readEverything(segments([farPointer(1, 0)], [structPointer(0, 1, 0), 0x500n])).int8, 5);
  const twoHops = segments([farPointer(1, 0, true)], [farPointer(2, 1), tag(0, 1, 0)], [0n, 0x600n]);
  assert.equal(readEverything(twoHops).int8, 6);
  const text = segments(
    [structPointer(0, 0, 1), farPointer(1, 0, true)],
    [farPointer(2, 0), listPointer(0, 2, 3)],
    [0x6968n],
  );
  assert.equal(readEverything(text).text, "hi");
  const message = messageOf(segments([structPointer(0, 0, 1), farPointer(1, 0)], [capabilityPointer(0)]));
  const capability = { addReference() {}, release() {} };
  message.setCapabilities([capability]);
  assert.equal(readCapabilityPath(message, 0, rootPointer(message), [0]), capability);
});

test("a pointer of another kind than expected is refused, and shown", () => {
  refuses(
    field(0, structPointer(0, 1, 0), 0n),
    (root) => root.text,
    "invalid-message",
    /Expected a list pointer, found "0000000100000000"/,
  );
  refuses(field(2, listPointer(0, 2, 1), 0n), (root) => root.child, "invalid-message", /Expected a struct pointer/);
  refuses(
    field(22, listPointer(0, 2, 1), 0n),
    (root) => root.capability,
    "invalid-message",
    /Expected a capability pointer/,
  );
  refuses(
    field(22, capabilityPointer(0) | 4n),
    (root) => root.capability,
    "invalid-message",
    /Expected a capability pointer/,
  );
  refuses(field(0, listPointer(0, 3, 1), 0n), (root) => root.text, "invalid-message", /Expected a text pointer/);
  refuses(field(1, listPointer(0, 7, 0), 0n), (root) => root.data, "invalid-message", /Expected a data pointer/);
});

test("text must end with NUL, also when it is empty", () => {
  refuses(
    field(0, listPointer(0, 2, 2), 0x6968n),
    (root) => root.text,
    "invalid-message",
    /"2" bytes does not end with NUL/,
  );
  refuses(
    field(0, listPointer(0, 2, 0), 0n),
    (root) => root.text,
    "invalid-message",
    /"0" bytes does not end with NUL/,
  );
  assert.equal(readEverything(field(0, listPointer(0, 2, 1), 0n)).text, "");
});

test("a capability the message does not come with is refused, a null one is undefined", () => {
  refuses(
    field(22, capabilityPointer(7)),
    (root) => root.capability,
    "invalid-message",
    /index "7", but the message has "0"/,
  );
  const message = messageOf(frame(structPointer(0, 0, 1), capabilityPointer(0)));
  message.setCapabilities([undefined]);
  assert.equal(readCapabilityPath(message, 0, rootPointer(message), [0]), undefined);
});

test("a path to a capability ends at null pointers and beyond structs, and is refused across other pointers", () => {
  const message = messageOf(frame(structPointer(0, 0, 1), 0n));
  assert.equal(readCapabilityPath(message, 0, rootPointer(message), [0, 3, 5]), undefined);
  assert.equal(readCapabilityPath(message, 0, rootPointer(message), [6]), undefined);
  const text = messageOf(field(0, listPointer(0, 2, 1), 0n));
  assert.throws(() => readCapabilityPath(text, 0, rootPointer(text), [0, 0]), { code: "invalid-message" });
});

test("a struct that contains itself ends at the nesting limit, when it is read and when it is copied", () => {
  // The root's third pointer leads back to the root struct.
  const bytes = frame(structPointer(0, 0, 3), 0n, 0n, structPointer(-3, 0, 3));
  const descend = (root: Everything) => {
    for (let child = root; ; ) child = child.child;
  };
  refuses(bytes, descend, "limit-exceeded", /deeper than "64" levels/);
  refuses(bytes, descend, "limit-exceeded", /deeper than "5" levels/, messageLimits({ nesting: 5 }));
  const message = messageOf(bytes);
  assert.throws(
    () =>
      builtEverything((builder) =>
        copyPointer(message, 0, rootPointer(message), builder.$segment, builder.$pointerOffset),
      ),
    { code: "limit-exceeded" },
  );
});

test("lists nested in themselves end at the nesting limit", () => {
  const message = messageOf(frame(structPointer(0, 0, 1), listPointer(-1, 6, 1)));
  assert.throws(
    () =>
      builtEverything((builder) =>
        copyPointer(message, 0, rootPointer(message), builder.$segment, builder.$pointerOffset),
      ),
    { code: "limit-exceeded" },
  );
});

test("many pointers to one text are charged each time, so that a small message cannot become a large one", () => {
  const text = new Array<bigint>(512).fill(0n);
  const pointers = Array.from({ length: 2000 }, (_, index) => listPointer(1999 - index, 2, 4096));
  const bytes = field(9, listPointer(0, 6, 2000), ...pointers, ...text);
  refuses(
    bytes,
    (root) => root.texts.toArray(),
    "limit-exceeded",
    /traversalWords/,
    messageLimits({ traversalWords: 1 << 18 }),
  );
  refuses(bytes, (root) => root.texts.toArray(), "limit-exceeded", /amplification/);
  const generous = messageLimits({ amplification: 128 });
  assert.equal(readEverything(bytes, generous).texts.toArray().length, 2000);
});

test("what reading may traverse grows with the message, up to the traversal limit, and small ones are all alike", () => {
  const small = readEverything(buildEverything({ text: "x" }));
  assert.equal(small.$message.traversalWords, 24 * 8192 - 29);
  const large = readEverything(buildEverything({ data: new Uint8Array(3072 * 1024) }));
  assert.equal(large.$message.traversalWords, 8 * 1024 * 1024 - 29);
  const limits = messageLimits({ amplification: 2, traversalWords: 1 << 18 });
  assert.equal(readEverything(buildEverything({ text: "x" }), limits).$message.traversalWords, 2 * 8192 - 29);
  assert.equal(
    readEverything(buildEverything({ data: new Uint8Array(2 * 1024 * 1024) }), limits).$message.traversalWords,
    (1 << 18) - 29,
  );
});

/** What `read` uses up: words traversed, and words beside them. */
function charged(root: Everything, read: (root: Everything) => unknown): readonly [number, number] {
  const { traversalWords, surchargeWords } = root.$message;
  read(root);
  return [traversalWords - root.$message.traversalWords, surchargeWords - root.$message.surchargeWords];
}

test("bits and numbers of 8 bits are charged as much as those of 16, beside what C++ charges", () => {
  const bits = readEverything(field(3, listPointer(0, 1, 64), 0n));
  assert.deepEqual(
    charged(bits, ({ bools }) => bools),
    [1, 16],
  );
  const bytes = readEverything(field(4, listPointer(0, 2, 64), ...new Array<bigint>(8).fill(0n)));
  assert.deepEqual(
    charged(bytes, ({ int8s }) => int8s),
    [8, 16],
  );
});

test("structs smaller than their schema are charged as much as it makes them, beside what C++ charges", () => {
  const words = everythingType.dataWords + everythingType.pointerCount;
  const list = field(11, listPointer(0, 7, 3), tag(3, 1, 0), 0n, 0n, 0n);
  assert.deepEqual(
    charged(readEverything(list), ({ children }) => children),
    [4, 3 * words],
  );
  assert.deepEqual(
    charged(readEverything(field(2, structPointer(0, 1, 0), 0n)), ({ child }) => child),
    [1, words],
  );
  const whole = structPointer(0, everythingType.dataWords, everythingType.pointerCount);
  assert.deepEqual(
    charged(readEverything(field(2, whole, ...new Array<bigint>(words).fill(0n))), ({ child }) => child),
    [words, 0],
  );
  assert.deepEqual(
    charged(readEverything(field(2, 0n)), ({ child }) => child),
    [0, 0],
  );
});

/** What a hostile message makes its reader read before it is refused. */
function readsOf(shared: SharedList, type: ListType<unknown, unknown, never>): number {
  let reads = 0;
  try {
    for (const list of readAmplified(amplifiedFrame(shared), listList(type))) for (const _value of list) reads++;
  } catch (error) {
    if (!(error instanceof CapnpError)) throw error;
    assert.equal(error.code, "limit-exceeded");
  }
  return reads;
}

test("64 KiB make their reader read four elements a word at most, whatever they are: 24 times 64 KiB of 16-bit numbers", () => {
  const words = 24 * 8192;
  const lists = [
    [0, voidList],
    [1, boolList],
    [2, int8List],
    [2, uint8List],
    [2, boolList],
    [3, int16List],
    [3, uint16List],
    [4, uint32List],
    [4, float32List],
    [5, uint64List],
    [5, uint8List],
    [6, textList],
  ] as const;
  for (const [elementSize, type] of lists) {
    for (const count of [1, 4, 16, 256, 4096, 16_000]) {
      if (sharedElements(elementSize, count).words.length > 6000) continue;
      const reads = readsOf(sharedElements(elementSize, count), type);
      assert.ok(reads > 0 && reads <= 4 * words, `${reads} elements of size ${elementSize} in lists of ${count}`);
    }
  }
});

test("64 KiB make their reader read as many structs at most as their schema has words for, however small they are", () => {
  const most = (24 * 8192) / (everythingType.dataWords + everythingType.pointerCount);
  for (const [dataWords, pointerCount] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [2, 2],
  ] as const) {
    for (const count of [1, 16, 1000]) {
      const reads = readsOf(sharedStructs(count, dataWords, pointerCount), structList(everythingType));
      assert.ok(reads > 0 && reads <= most, `${reads} structs of ${dataWords} and ${pointerCount} words`);
    }
  }
});

test("a large message of small elements can be read once, as in C++", () => {
  // Counted as four a word, its bits are more than the traversal limit.
  const bools = new Array<boolean>(40 * 1024 * 1024).fill(false);
  assert.equal(readEverything(buildEverything({ bools })).bools.length, bools.length);
});

test("a message may be read again and again up to the traversal limit, which is an option", () => {
  const bytes = buildEverything({ text: "x".repeat(79) });
  const root = readEverything(bytes, messageLimits({ traversalWords: 1000 }));
  const { traversalWords } = root.$message;
  for (let times = 0; times < Math.floor(traversalWords / 10); times++) assert.equal(root.text.length, 79);
  assert.throws(() => root.text, { code: "limit-exceeded" });
});

test("a message without a root is refused, a null root is all defaults", () => {
  assert.throws(() => readEverything(frame()), { code: "invalid-message", message: /has no root/ });
  assert.equal(readEverything(frame(0n)).int32, -100_000);
});

test("a frame whose header does not agree with its size is refused", () => {
  const bytes = frame(0n, 0n);
  for (const [end, text] of [
    [16, /"16" bytes has a header that says "24"/],
    [4, /says "0"/],
    [0, /says "0"/],
  ] as const) {
    assert.throws(() => messageOf(bytes.slice(0, end)), { code: "invalid-message", message: text });
  }
});

test("a list written with other elements than expected is read by the rules for changed schemas", () => {
  const structs = field(6, listPointer(0, 7, 4), tag(2, 1, 1), 5n, 0n, 6n, 0n);
  assert.deepEqual(readEverything(structs).int32s.toArray(), [5, 6]);
  const numbers = field(11, listPointer(0, 3, 3), 0x0300_0200_0100n);
  assert.deepEqual(
    readEverything(numbers)
      .children.toArray()
      .map((child) => child.int8),
    [1, 2, 3],
  );
  assert.equal(readEverything(numbers).children.at(0).int16, 0);
  const texts = field(11, listPointer(0, 6, 1), listPointer(0, 2, 2), 0x78n);
  assert.equal(readEverything(texts).children.at(0).text, "x");
  const structsOfText = field(9, listPointer(0, 7, 2), tag(1, 1, 1), 9n, listPointer(0, 2, 2), 0x79n);
  assert.deepEqual(readEverything(structsOfText).texts.toArray(), ["y"]);
  const wider = field(6, listPointer(0, 5, 2), 7n, 8n);
  assert.deepEqual(readEverything(wider).int32s.toArray(), [7, 8]);
});

test("a list whose elements are too small for what is expected, or bits where they cannot be, is refused", () => {
  const bytesList = (elementSize: number) => (index: number) =>
    field(index, listPointer(0, elementSize, 8), ...new Array<bigint>(8).fill(0n));
  refuses(bytesList(2)(6), (root) => root.int32s, "invalid-message", /size code "2".*data elements were expected/);
  refuses(bytesList(1)(11), (root) => root.children, "invalid-message", /struct elements were expected/);
  refuses(bytesList(5)(9), (root) => root.texts, "invalid-message", /pointer elements were expected/);
  refuses(bytesList(6)(3), (root) => root.bools, "invalid-message", /bit elements were expected/);
  refuses(bytesList(1)(4), (root) => root.int8s, "invalid-message", /data elements were expected/);
});

test("an index outside of a list is the caller's mistake, and reads nothing", () => {
  const list = readEverything(buildEverything({ int32s: [1, 2] })).int32s;
  for (const index of [-1, 2, 0.5, Number.NaN, 2 ** 32]) {
    assert.throws(() => list.at(index), { code: "invalid-argument", message: new RegExp(`"${index}"`) });
  }
});

test("an opaque pointer is read as what its reader knows it to be", () => {
  const root = readEverything(field(15, listPointer(0, 0, 3)));
  assert.equal(root.any.asList(voidList).length, 3);
  assert.throws(() => root.any.asStruct(everythingType), { code: "invalid-message" });
  assert.throws(() => root.any.asText(), { code: "invalid-message" });
  assert.throws(() => root.any.asCapability(), { code: "invalid-message" });
  assert.equal(plainEverything(readEverything(frame(0n)).any.asStruct(everythingType)).int64, -5n);
});
