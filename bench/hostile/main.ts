/**
 * What the worst 64 KiB cost that pointers can make: every pointer of the message leads to one list, which is read again
 * each time until the limits refuse it. All kinds meet in one process, as they do in a service, and the time is that of the
 * thread, first with code that has not been compiled.
 *
 *     node bench/hostile/main.ts
 */
import { CapnpError } from "../../src/error.ts";
import {
  boolList,
  canonicalForm,
  copyPointer,
  float32List,
  float64List,
  int8List,
  int16List,
  int32List,
  int64List,
  type ListType,
  listList,
  MessageBuilder,
  rootPointer,
  SlabAllocator,
  structList,
  textList,
  uint8List,
  uint16List,
  uint32List,
  uint64List,
  voidList,
} from "../../src/message/index.ts";
import {
  amplifiedFrame,
  readAmplified,
  type SharedList,
  sharedElements,
  sharedStructs,
  sharedText,
} from "../../src/message/testing/amplified.ts";
import { type Everything, everythingType } from "../../src/message/testing/everything.ts";
import { messageOf } from "../../src/message/testing/frames.ts";
import { figures, Table, words } from "../table.ts";

interface Attack {
  readonly name: string;
  readonly run: () => void;
  readonly milliseconds: number[];
}

/** What has been read, so that reading it cannot be left out. */
let read: unknown;

function use(value: unknown): void {
  read = value;
}

function attack(name: string, run: () => void): Attack {
  return { name, run, milliseconds: [] };
}

function readingLists<Value>(
  name: string,
  shared: SharedList,
  type: ListType<Value, unknown, never>,
  each: (value: Value) => void = use,
): Attack {
  const frame = amplifiedFrame(shared);
  const lists = listList(type);
  return attack(name, () => {
    for (const list of readAmplified(frame, lists)) for (const value of list) each(value);
  });
}

function readingTexts(name: string, bytes: readonly number[], length: number): Attack {
  const frame = amplifiedFrame(sharedText(bytes, length));
  return attack(`Text ${name}, ${length} bytes`, () => {
    for (const text of readAmplified(frame, textList)) use(text);
  });
}

/** Every field, and how long its lists are. */
function useEverything(struct: Everything): void {
  read = [struct.bool, struct.trueByDefault, struct.int8, struct.int16, struct.int32, struct.int64, struct.uint8];
  read = [struct.uint16, struct.uint32, struct.uint64, struct.float32, struct.float64, struct.color];
  read = [struct.text, struct.data, struct.child, struct.any, struct.capability];
  read = [struct.bools.length, struct.int8s.length, struct.int16s.length, struct.int32s.length, struct.int64s.length];
  read = [struct.uint8s.length, struct.uint16s.length, struct.uint32s.length, struct.uint64s.length];
  read = [struct.float32s.length, struct.float64s.length, struct.texts.length, struct.datas.length];
  read = [struct.children.length, struct.colors.length, struct.lists.length, struct.voids.length];
  read = struct.capabilities.length;
}

function allAttacks(): readonly Attack[] {
  const primitives: readonly (readonly [string, number, ListType<unknown, unknown, never>])[] = [
    ["Void", 0, voidList],
    ["Bool", 1, boolList],
    ["Int8", 2, int8List],
    ["UInt8", 2, uint8List],
    ["Int16", 3, int16List],
    ["UInt16", 3, uint16List],
    ["Int32", 4, int32List],
    ["UInt32", 4, uint32List],
    ["Int64", 5, int64List],
    ["UInt64", 5, uint64List],
    ["Float32", 4, float32List],
    ["Float64", 5, float64List],
  ];
  const texts: readonly (readonly [string, readonly number[]])[] = [
    ["ASCII", [0x41]],
    ["of two bytes a character", [0xc3, 0xa4]],
    ["of four bytes a character", [0xf0, 0x9f, 0x98, 0x80]],
    ["that is not UTF-8", [0xff]],
  ];
  const sections = [
    [0, 0],
    [1, 0],
    [0, 1],
    [everythingType.dataWords, everythingType.pointerCount],
  ] as const;
  const builder = new MessageBuilder(new SlabAllocator());
  const copied = amplifiedFrame(sharedStructs(16, 1, 1));
  return [
    ...primitives.map(([name, size, type]) => readingLists(`List(${name})`, sharedElements(size, 4096), type)),
    ...texts.flatMap(([name, bytes]) => [8, 64, 4096].map((length) => readingTexts(name, bytes, length))),
    readingLists("List(Text) of null pointers", sharedElements(6, 4096), textList),
    ...sections.flatMap(([data, pointers]) =>
      [1, 64].map((count) =>
        readingLists(
          `Lists of ${count} structs of ${data} and ${pointers} words, 38 fields`,
          sharedStructs(count, data, pointers),
          structList(everythingType),
          useEverything,
        ),
      ),
    ),
    attack("Copied into another message", () => {
      const message = messageOf(copied);
      builder.begin(0);
      try {
        const segment = builder.firstSegment;
        copyPointer(message, 0, rootPointer(message), segment, segment.allocate(8));
      } finally {
        builder.abandon();
      }
    }),
    attack("In canonical form", () => use(canonicalForm(messageOf(copied)))),
  ];
}

/** Milliseconds of the thread. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function measure({ run, milliseconds }: Attack): void {
  const start = threadTime();
  try {
    run();
  } catch (error) {
    if (!(error instanceof CapnpError)) throw error;
  }
  milliseconds.push(threadTime() - start);
}

const rounds = 7;

function main(): void {
  const attacks = allAttacks();
  for (let round = 0; round < rounds; round++) for (const each of attacks) measure(each);
  const table = new Table([words("64 KiB of", 52), figures("first", 6), figures("median", 7), figures("most", 6)]);
  console.log(`Node ${process.version}, ${process.arch}, milliseconds of the thread, ${rounds} rounds of all\n`);
  console.log(table.heading());
  for (const { name, milliseconds } of attacks) {
    const sorted = milliseconds.toSorted((one, two) => one - two);
    const shown = [milliseconds[0], sorted[(rounds - 1) / 2], sorted[rounds - 1]];
    console.log(table.row([name, ...shown.map((time) => time?.toFixed(1) ?? "")]));
  }
  if (read === undefined) throw new Error("Nothing was read");
}

main();
