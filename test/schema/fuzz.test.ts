import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  AnyPointerReader,
  CapnpError,
  canonicalForm,
  ListReader,
  MessageReader,
  messageLimits,
  PackedFrameParser,
  packFrame,
  type ReadableStruct,
  readRoot,
  StructReader,
  type StructType,
  structWords,
} from "../../src/index.ts";
import { double, escapes, forUs, imports, lists, optional, person, scalars, shape } from "./arbitraries.ts";
import * as example from "./example.capnp.ts";
import { encode } from "./messages.ts";

/** The number of mutated messages, and the seed of the mutations, can be set to look for more or to repeat a run. */
const runs = Number(process.env.UNIVAT_FUZZ_RUNS ?? 200_000);
const seed = Number(process.env.UNIVAT_FUZZ_SEED ?? Math.floor(Math.random() * 0x7fff_ffff));

const limits = messageLimits({ traversalWords: 4096, nesting: 8, frameBytes: 65_536, segments: 32 });
/** A word holds 64 bits at most, and there are no smaller elements that cost nothing. */
const mostReads = 64 * limits.traversalWords;

/** What reading may allocate, at most: a copy of all that may be traversed. */
const mostMemory = 4 * limits.frameBytes;

const { Defaults, Escapes, Imports, Lists, Person, Scalars, Shape } = example;
const types: readonly ReadableStruct<StructReader>[] = [
  Scalars,
  Defaults,
  Lists,
  Person,
  Shape,
  Imports,
  Escapes,
  example.Session,
].map(({ type }) => type);

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

/** Messages of every kind, in one segment and in several. */
function makeCorpus(): readonly Uint8Array[] {
  const sample = <Reader, Builder, Init>(
    type: StructType<Reader, Builder, Init>,
    inits: fc.Arbitrary<object>,
  ): Uint8Array[] =>
    fc
      .sample(inits, { numRuns: 12, seed })
      // The arbitraries are made to fit the struct.
      .map((init, index) => Uint8Array.from(encode(type, forUs(init) as Init, index % 3 === 0 ? 64 : undefined)));
  return [
    ...sample(Scalars.type, optional(scalars)),
    ...sample(Defaults.type, optional({ ...scalars, infinite: double })),
    ...sample(Lists.type, lists),
    ...sample(Person.type, person),
    ...sample(Shape.type, shape),
    ...sample(Imports.type, imports),
    ...sample(Escapes.type, escapes),
  ].filter((frame) => frame.length <= 4096);
}

function mutate(bytes: Uint8Array, random: () => number): void {
  for (let count = 1 + (random() % 4); count > 0; count--) {
    const offset = random() % bytes.length;
    switch (random() % 4) {
      case 0:
        bytes[offset] = random();
        break;
      case 1:
        bytes[offset] = (bytes[offset] ?? 0) ^ (1 << (random() & 7));
        break;
      case 2: {
        // A word from elsewhere: mostly a pointer, or where one led.
        const from = (random() % bytes.length) & ~7;
        bytes.copyWithin(offset & ~7, from, from + 8);
        break;
      }
      default:
        bytes.fill(random() & 1 ? 0xff : 0, offset, offset + 1 + (random() & 3));
    }
  }
}

/** Getters of a class and of those it extends, up to those of the library. */
const gettersByClass = new Map<object, readonly string[]>();

function gettersOf(reader: StructReader): readonly string[] {
  const prototype: object = Object.getPrototypeOf(reader);
  const known = gettersByClass.get(prototype);
  if (known !== undefined) return known;
  const names: string[] = [];
  for (let at = prototype; at !== StructReader.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(at))) if (get) names.push(name);
  }
  gettersByClass.set(prototype, names);
  return names;
}

/** Reads everything there is; what was read, in short, so that two readings can be compared. */
class Walk {
  reads = 0;
  /** What has been read, as a hash (FNV-1a). */
  seen = 0x811c9dc5;

  visit(read: () => unknown): void {
    this.reads++;
    try {
      this.note(read());
    } catch (error) {
      if (!(error instanceof CapnpError)) throw error;
      this.mix(error.code);
    }
  }

  note(value: unknown): void {
    if (value instanceof StructReader) {
      for (const name of gettersOf(value)) this.visit(() => Reflect.get(value, name));
    } else if (value instanceof ListReader) {
      this.mix(value.length);
      for (let index = 0; index < value.length; index++) this.visit(() => value.at(index));
    } else if (value instanceof AnyPointerReader) {
      this.visit(() => value.asText());
      this.visit(() => value.asData());
      this.visit(() => value.asStruct(Person.type));
      this.visit(() => value.asList(Person.list));
      this.visit(() => value.asCapability() !== undefined);
    } else {
      this.mix(value instanceof Uint8Array ? value.join() : value);
    }
  }

  mix(value: unknown): void {
    const text = typeof value === "object" && value !== null ? value.constructor.name : String(value);
    for (let index = 0; index < text.length; index++) {
      this.seen = Math.imul(this.seen ^ text.charCodeAt(index), 0x0100_0193);
    }
  }
}

/** Reads `bytes[start..end)` as the root of every type that `choice` selects. */
function walk(bytes: Uint8Array, start: number, end: number, choice: number): Walk {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const result = new Walk();
  result.visit(() => {
    const message = new MessageReader(bytes, view, start, end, limits);
    const root = readRoot(types[choice % types.length] ?? Scalars.type, message);
    result.note(root);
    assert.ok(message.traversalWords <= limits.traversalWords);
    result.visit(() => structWords(root));
    result.visit(() => {
      const canonical = canonicalForm(new MessageReader(bytes, view, start, end, limits));
      assert.ok(canonical.length <= mostMemory, `${canonical.length} bytes`);
      return canonical;
    });
    return undefined;
  });
  assert.ok(result.reads <= mostReads, `${result.reads} reads`);
  return result;
}

/** The frame in the middle of bytes that are all `poison`. */
function surrounded(frame: Uint8Array, poison: number): Uint8Array {
  const bytes = new Uint8Array(frame.length + 1024).fill(poison);
  bytes.set(frame, 512);
  return bytes;
}

function failed(run: number, bytes: Uint8Array, cause: unknown): Error {
  return new Error(`Seed ${seed}, run ${run}: ${Buffer.from(bytes).toString("base64")}`, { cause });
}

/** Most messages end in errors, whose stack traces would cost more than all the rest. */
function withoutStackTraces(work: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

test("every accessor of generated classes withstands mutated messages: values or CapnpErrors, from the message alone, which stays as it is", (context) => {
  const random = randomNumbers(seed);
  const corpus = makeCorpus();
  let [mostRead, readable, slowest, largest] = [0, 0, 0, 0];
  const arrayBuffers = process.memoryUsage().arrayBuffers;
  withoutStackTraces(() => {
    for (let run = 0; run < runs; run++) {
      const frame = (corpus[random() % corpus.length] ?? new Uint8Array(8)).slice();
      mutate(frame, random);
      const choice = random();
      try {
        const bytes = surrounded(frame, 0);
        const { user, system } = process.threadCpuUsage();
        const { seen, reads } = walk(bytes, 512, 512 + frame.length, choice);
        const after = process.threadCpuUsage();
        slowest = Math.max(slowest, (after.user - user + after.system - system) / 1000);
        mostRead = Math.max(mostRead, reads);
        if (reads > 3) readable++;
        if (run % 8 === 0) {
          assert.deepEqual(bytes.subarray(512, 512 + frame.length), frame, "the message was written to");
          const { seen: again } = walk(surrounded(frame, 0xff), 512, 512 + frame.length, choice);
          assert.equal(again, seen, "bytes around the message were read");
          largest = Math.max(largest, process.memoryUsage().arrayBuffers - arrayBuffers);
        }
      } catch (error) {
        throw failed(run, frame, error);
      }
    }
  });
  assert.ok(readable > runs / 2, `only ${readable} of ${runs} messages had a root to read`);
  context.diagnostic(
    `seed ${seed}, ${runs} messages; most reads ${mostRead}, slowest ${slowest.toFixed(1)} ms of its thread, most buffers before they are collected ${largest} bytes`,
  );
});

test("mutated packed messages give frames within the limits or CapnpErrors", (context) => {
  const random = randomNumbers(seed + 1);
  const corpus = makeCorpus().map((frame) => packFrame(frame));
  let frames = 0;
  withoutStackTraces(() => {
    for (let run = 0; run < runs / 4; run++) {
      const packed = (corpus[random() % corpus.length] ?? new Uint8Array(2)).slice();
      mutate(packed, random);
      try {
        const cut = random() % packed.length;
        const parser = new PackedFrameParser(limits);
        const sink = {
          frame(bytes: Uint8Array, _view: DataView, start: number, end: number) {
            frames++;
            assert.ok(end - start <= limits.frameBytes);
            if (frames % 16 === 0) walk(bytes, start, end, frames);
          },
        };
        parser.push(packed.subarray(0, cut), sink);
        parser.push(packed.subarray(cut), sink);
        parser.end();
      } catch (error) {
        if (!(error instanceof CapnpError)) throw failed(run, packed, error);
      }
    }
  });
  context.diagnostic(`seed ${seed}, ${Math.ceil(runs / 4)} streams, ${frames} frames`);
  assert.ok(frames > runs / 40, "hardly any frame came out");
});
