/** What reflection makes of messages is what the tools of C++ make of them, for all structs of the test schemas. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FrameParser } from "../../src/index.ts";
import {
  type DynamicStructReader,
  type DynamicStructType,
  dynamicStruct,
  format,
  fromJson,
  type NodeSchema,
  SchemaSet,
  toJson,
} from "../../src/reflect/index.ts";
import { capnp, needsCapnp } from "../schema/capnp.ts";
import { decode, encode } from "../schema/messages.ts";
import { structInits, type ValueOptions } from "./arbitrary.ts";

const schemas = [
  ...["common", "cycle-one", "cycle-two", "example", "generic", "language"].map((name) => `test/schema/${name}.capnp`),
  "test/reflect/reflection.capnp",
];
/** Each run starts the schema compiler for many messages at once. */
const runs = { numRuns: 3 };
const batch = { minLength: 1, maxLength: 25 };

const anyText = fc.string({ unit: "grapheme" });
const anyData = fc.uint8Array();
/** What messages hold. */
const all: ValueOptions = { text: anyText, data: anyData, unknownEnums: true };
/**
 * What texts hold. Numbers of enums have no form that can be read. And to find the end of its input, "capnp encode"
 * (0.9.2) counts brackets and skips comments, those in text and data as well.
 */
const inText: ValueOptions = {
  text: anyText.map((text) => text.replace(/[[\](){}#]/g, "")),
  data: anyData.map((data) => data.filter((byte) => !"[](){}#".includes(String.fromCharCode(byte)))),
  unknownEnums: false,
};
/**
 * What JSON holds, without what "capnp convert json:binary" (0.9.2) misreads: to find the end of its input, it counts
 * brackets and skips comments, those in text as well, and it takes escapes with the digits A to F for others.
 */
const inJson: ValueOptions = {
  text: anyText.map((text) => text.replace(/[[\]{}/#\p{Cc}]/gu, "")),
  // Some of it is base64, which has slashes.
  data: fc.base64String().map((text) => Uint8Array.from(Buffer.from(text.replaceAll("/", "+"), "base64"))),
  unknownEnums: true,
};

const isMissing = needsCapnp.skip !== false;
if (isMissing) test("C++ agrees with reflection", needsCapnp, () => {});

for (const schema of isMissing ? [] : schemas) {
  for (const type of structsOf(schema)) {
    const name = type.displayName;
    // Quiet, or the tools take the message of an empty struct for one without a header.
    const inC = (parameters: readonly string[], input: Uint8Array | string) =>
      capnp([...parameters, schema, name], input).toString();

    test(`${name} in ${schema} is printed as "capnp decode" prints it`, () => {
      agree(type, all, (readers, frames) => {
        assert.equal(readers.map((reader) => `${format(reader)}\n`).join(""), inC(["decode", "--quiet"], frames));
        const short = readers.map((reader) => `${format(reader, { short: true })}\n`).join("");
        assert.equal(short, inC(["decode", "--quiet", "--short"], frames));
      });
    });

    // 0.9.2 crashes on these: it looks at all types that a type leads to, and at all values that a union defaults to.
    if (name === "Grown" || name === "Doubled" || name === "Endless") continue;

    test(`${name} in ${schema} is JSON as "capnp convert" has it`, () => {
      agree(type, all, (readers, frames) => {
        const lines = inC(["convert", "--quiet", "--short", "binary:json"], frames).trimEnd().split("\n");
        assert.equal(lines.length, readers.length);
        readers.forEach((reader, index) => {
          assert.deepEqual(toJson(reader), JSON.parse(lines[index] ?? ""));
        });
      });
    });

    test(`${name} in ${schema} is read from our text by "capnp encode", and read from its message as the same`, () => {
      agree(type, inText, (readers) => {
        // The reader of text takes -0 for an integer.
        const texts = readers.map((reader) => format(reader).replace(/(?<=[ [])-0(?=[,\s\])])/g, "0"));
        const theirs = framesOf(capnp(["encode", schema, name], texts.join("\n")));
        assert.deepEqual(
          theirs.map((frame) => format(decode(type, frame))),
          texts,
        );
      });
    });

    test(`${name} in ${schema} is read from our JSON by "capnp convert" as by us`, () => {
      agree(type, inJson, (readers) => {
        // With `JSON.stringify`, -0 becomes 0.
        const lines = readers.map((reader) => JSON.stringify(toJson(reader)));
        const values: unknown[] = lines.map((line) => JSON.parse(line));
        const theirs = framesOf(capnp(["convert", "json:binary", schema, name], lines.join("\n")));
        assert.deepEqual(
          theirs.map((frame) => format(decode(type, frame))),
          values.map((value) => format(fromJson(type, value))),
        );
        assert.deepEqual(
          values.map((value) => toJson(fromJson(type, value))),
          values,
        );
      });
    });
  }
}

/** Structs that stand for themselves: groups are in others, and the tools know of no parameters and results. */
function structsOf(schema: string): DynamicStructType[] {
  const set = SchemaSet.fromRequest(capnp(["compile", "-o-", schema]));
  return [...set].flatMap((node) =>
    node.kind === "struct" && fileOf(node) === schema && !node.isGroup && !node.isGeneric ? [dynamicStruct(node)] : [],
  );
}

function fileOf({ kind, displayName, set, scopeId }: NodeSchema): string | undefined {
  if (kind === "file") return displayName;
  const scope = set.find(scopeId);
  return scope === undefined ? undefined : fileOf(scope);
}

function agree(
  type: DynamicStructType,
  options: ValueOptions,
  check: (readers: readonly DynamicStructReader[], frames: Uint8Array) => void,
): void {
  const inits = fc.array(structInits(type, options), batch);
  const property = fc.property(inits, (values) => {
    const frames = values.map((value) => encode(type, value));
    check(
      frames.map((frame) => decode(type, frame)),
      Buffer.concat(frames),
    );
  });
  fc.assert(property, runs);
}

/** The frames of a stream. */
function framesOf(stream: Uint8Array): Uint8Array[] {
  const frames: Uint8Array[] = [];
  const parser = new FrameParser();
  parser.push(stream, { frame: (bytes, _view, start, end) => frames.push(bytes.subarray(start, end)) });
  parser.end();
  return frames;
}
