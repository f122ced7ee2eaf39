import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError } from "../error.ts";
import {
  copyPointer,
  initRoot,
  MessageBuilder,
  MessageReader,
  messageLimits,
  readCapabilityPath,
  readRoot,
  rootPointer,
  SlabAllocator,
  textList,
} from "./index.ts";
import { type Everything, type EverythingInit, everythingType } from "./testing/everything.ts";
import { buildEverything } from "./testing/frames.ts";

/** The number of mutated messages, and the seed of the mutations, can be set to look for more or to repeat a run. */
const runs = Number(process.env.UNIVAT_FUZZ_RUNS ?? 100_000);
const seed = Number(process.env.UNIVAT_FUZZ_SEED ?? Math.floor(Math.random() * 0xffff_ffff));

/** Small, so that no message takes long. */
const limits = messageLimits({ traversalWords: 2000, nesting: 8 });

const capability = { addReference() {}, release() {} };

const inits: readonly EverythingInit[] = [
  { text: "hello", data: Uint8Array.of(1, 2, 3), child: { text: "nested", int64s: [1n] }, capability },
  {
    bools: [true, false, true],
    int8s: [1],
    uint16s: [2, 3],
    int32s: [4],
    uint64s: [5n],
    float64s: [6],
    voids: [null],
  },
  { texts: ["a", "bc"], datas: [Uint8Array.of(9)], lists: [[1, 2], [3]], capabilities: [capability, undefined] },
  { children: [{ text: "x" }, { children: [{ int8: 1 }] }], colors: [1], float32s: [1], int16s: [1], uint32s: [1] },
];

/** In one segment and in several. */
const corpus: readonly Uint8Array[] = inits.flatMap((init) => [
  buildEverything(init),
  buildEverything(init, { slabBytes: 64 }),
]);

/** Numbers from 0 to 2^32 - 1 (Marsaglia's xorshift). */
function randomNumbers(start: number): () => number {
  let state = start | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

function copyWord(frame: Uint8Array, from: number, to: number): void {
  frame.copyWithin(to * 8, from * 8, from * 8 + 8);
}

function mutate(frame: Uint8Array, random: () => number): void {
  for (let count = 1 + (random() % 3); count > 0; count--) {
    const offset = random() % frame.length;
    switch (random() % 4) {
      case 0:
        frame[offset] = random();
        break;
      case 1:
        frame[offset] = (frame[offset] ?? 0) ^ (1 << (random() & 7));
        break;
      case 2:
        // A word from elsewhere: mostly a pointer, or where one led.
        copyWord(frame, random() % (frame.length >> 3), offset >> 3);
        break;
      default:
        frame.fill(random() & 1 ? 0xff : 0, offset, offset + 1 + (random() & 3));
    }
  }
}

/** Reads everything there is. `seen` takes what was read, so that two readings can be compared. */
function readAll(root: Everything, seen: unknown[]): void {
  const visit = (read: () => unknown): void => {
    try {
      const value = read();
      seen.push(value instanceof Uint8Array ? value.join() : value);
    } catch (error) {
      if (!(error instanceof CapnpError)) throw error;
      seen.push(error.code);
    }
  };
  visit(() => root.bool);
  visit(() => root.int64);
  visit(() => root.float64);
  visit(() => root.uint32);
  visit(() => root.color);
  visit(() => root.text);
  visit(() => root.data);
  visit(() => root.capability !== undefined);
  visit(() => root.bools.toArray().join());
  visit(() => root.int8s.toArray().join());
  visit(() => root.uint16s.toArray().join());
  visit(() => root.int32s.toArray().join());
  visit(() => root.uint64s.toArray().join());
  visit(() => root.float64s.toArray().join());
  visit(() => root.float32s.toArray().join());
  visit(() => root.int64s.toArray().join());
  visit(() => root.uint8s.toArray().join());
  visit(() => root.int16s.toArray().join());
  visit(() => root.uint32s.toArray().join());
  visit(() => root.voids.length);
  visit(() => root.texts.toArray().join());
  visit(() => root.datas.toArray().join());
  visit(() => root.capabilities.toArray().length);
  visit(() =>
    root.lists
      .toArray()
      .map((list) => list.toArray().join())
      .join(),
  );
  visit(() => root.any.isNull);
  visit(() => root.any.asText());
  visit(() => root.any.asList(textList).toArray().join());
  visit(() => root.any.asStruct(everythingType).text);
  visit(() => {
    if (root.hasPointer(2)) readAll(root.child, seen);
  });
  visit(() => {
    for (const child of root.children) readAll(child, seen);
  });
}

/** What reading `bytes[start..end)` gives. */
function outcome(bytes: Uint8Array, start: number, end: number): unknown[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seen: unknown[] = [];
  try {
    const message = new MessageReader(bytes, view, start, end, limits);
    message.setCapabilities([capability, undefined]);
    readAll(readRoot(everythingType, message), seen);
    seen.push(readCapabilityPath(message, 0, rootPointer(message), [22]) !== undefined);
  } catch (error) {
    if (!(error instanceof CapnpError)) throw error;
    seen.push(error.code);
  }
  return seen;
}

const copies = new MessageBuilder(new SlabAllocator(), messageLimits({ frameBytes: 65536 }));

/** Copies `frame`, and reads the copy. */
function copyAll(frame: Uint8Array): void {
  try {
    const message = new MessageReader(frame, new DataView(frame.buffer), 0, frame.length, limits);
    message.setCapabilities([capability, undefined]);
    copies.begin(frame.length);
    const root = initRoot(everythingType, copies);
    copyPointer(message, 0, rootPointer(message), root.$segment, root.$pointerOffset);
    copies.finish();
  } catch (error) {
    copies.abandon();
    if (!(error instanceof CapnpError)) throw error;
  }
}

/** The frame in the middle of bytes that are all `poison`. */
function surrounded(frame: Uint8Array, poison: number): Uint8Array {
  const bytes = new Uint8Array(frame.length + 1024).fill(poison);
  bytes.set(frame, 512);
  return bytes;
}

function asTest(frame: Uint8Array): string {
  return `test("…", () => {\n  outcome(fromBase64("${btoa(String.fromCharCode(...frame))}"), 0, ${frame.length});\n});`;
}

test("mutated messages give values or CapnpErrors, never depend on bytes around them, and are never written to", (context) => {
  context.diagnostic(`seed ${seed}, ${runs} messages; repeat with UNIVAT_FUZZ_SEED=${seed}`);
  const random = randomNumbers(seed);
  // Most messages end in errors, whose stack traces would cost more than all the rest.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  context.after(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });
  let refused = 0;
  for (let run = 0; run < runs; run++) {
    const frame = (corpus[random() % corpus.length] ?? new Uint8Array()).slice();
    mutate(frame, random);
    try {
      const bytes = surrounded(frame, 0);
      const seen = outcome(bytes, 512, 512 + frame.length);
      if (seen.length === 1) refused++;
      if (run % 8 === 0) {
        assert.deepEqual(bytes.subarray(512, 512 + frame.length), frame, "the message was written to");
        assert.deepEqual(outcome(surrounded(frame, 0xff), 512, 512 + frame.length), seen, "bytes around it were read");
        copyAll(frame);
      }
    } catch (error) {
      throw new Error(`Seed ${seed}, run ${run}:\n${asTest(frame)}`, { cause: error });
    }
  }
  // Mutations that no reading ever gets past would test nothing.
  assert.ok(refused < runs / 2, `${refused} of ${runs} messages were refused as a whole`);
});
