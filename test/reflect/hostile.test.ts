/** Messages that no honest peer writes, through every form that reflection gives them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { CapnpError, type StructReader } from "../../src/index.ts";
import {
  type DynamicInit,
  DynamicStructReader,
  type DynamicStructType,
  dynamicReader,
  dynamicStruct,
  format,
  fromJson,
  type GroupSchema,
  SchemaSet,
  toJson,
} from "../../src/reflect/index.ts";
import { exampleSchema, Person, Shape } from "../schema/example.capnp.ts";
import { decode, encode, roundTrip } from "../schema/messages.ts";
import { structInits } from "./arbitrary.ts";
import { reflectionSchema } from "./reflection.capnp.ts";

const inits = { text: fc.string({ maxLength: 10 }), data: fc.uint8Array({ maxLength: 10 }), unknownEnums: true };
const limits = { values: 100_000 };

const types: readonly DynamicStructType[] = [
  ...["Person", "Lists", "Shape", "Defaults"].map((name) => SchemaSet.fromEmbedded(exampleSchema).struct(name)),
  ...["Boxes", "Unions", "Annotated", "PointerDefaults", "Untyped", "Grown"].map((name) =>
    SchemaSet.fromEmbedded(reflectionSchema).struct(name),
  ),
].map((node) => dynamicStruct(node));

for (const type of types) {
  test(`mutated messages with ${type.displayName} end in values or in an error of ours`, () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(structInits(type, inits), changes, (init, mutations) => {
        const frame = encode(type, init);
        // The header stays: a frame of another size is refused before anything is read.
        for (const [at, byte] of mutations) frame[8 + (at % (frame.length - 8))] = byte;
        for (const read of [toJson, format, walk]) {
          try {
            read(decode(type, frame), limits);
          } catch (error) {
            assert.ok(error instanceof CapnpError, String(error));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test(`any JSON for ${type.displayName} ends in a message or in an error of ours`, () => {
    const names = type.fields.map(({ name }) => name);
    const json = fc.dictionary(fc.constantFrom(...names), fc.jsonValue(), { maxKeys: 3 });
    fc.assert(
      fc.property(json, (value) => {
        try {
          toJson(fromJson(type, value));
        } catch (error) {
          assert.ok(error instanceof CapnpError, String(error));
        }
      }),
      { numRuns: 200 },
    );
  });
}

test("a union whose first member is a struct of its own kind is not followed without an end", () => {
  const endless = SchemaSet.fromEmbedded(reflectionSchema).struct("Endless");
  const reader = roundTrip(dynamicStruct(endless), {});
  assert.throws(() => toJson(reader), { code: "limit-exceeded", message: /limit nesting/ });
  assert.equal(format(reader), "()");
  assert.throws(() => toJson(fromJson(dynamicStruct(endless), { other: { again: null } })), { code: "limit-exceeded" });
});

test("a struct that lies in itself is read as deep as the limit", () => {
  // The pointer "friend" of the person leads back to the person.
  const frame = encode(Person.type, { name: "Ada", friend: {} });
  const person = decode(Person.type, frame);
  const friend = person.$pointerOffset + 8 * (person.$pointerCount - 1);
  const view = new DataView(frame.buffer, frame.byteOffset);
  const offset = (person.$dataOffset - friend - 8) / 8;
  view.setInt32(friend, offset * 4, true);
  assert.throws(() => toJson(decode(Person.type, frame)), { code: "limit-exceeded" });
  assert.throws(() => format(decode(Person.type, frame)), { code: "limit-exceeded" });
});

test("a type that doubles on each level is not followed without an end", () => {
  let init: DynamicInit = {};
  for (let level = 0; level < 50; level++) init = { next: init };
  const doubled = dynamicStruct(SchemaSet.fromEmbedded(reflectionSchema).struct("Doubled"));
  assert.throws(() => encode(doubled, { ofText: init }), {
    code: "limit-exceeded",
    message: /grows on each level/,
  });
});

test("a group that holds itself is refused", () => {
  const set = SchemaSet.fromEmbedded(exampleSchema);
  const person = set.struct("Person");
  const address = set.struct("Person.address");
  const own: GroupSchema = {
    kind: "group",
    name: "own",
    codeOrder: 0,
    annotations: [],
    discriminant: undefined,
    id: address.id,
  };
  const type = dynamicStruct({ ...address, fields: [own] });
  assert.throws(() => type.field("own").struct, {
    code: "invalid-message",
    message: /Schema has group "Person\.address"/,
  });
  assert.ok(dynamicStruct(person).field("address").struct);
});

test("a pointer of another kind than the schema says is refused", () => {
  const frame = encode(Shape.type, { corners: [1, 2] });
  const shape = dynamicReader(decode(Shape.type, frame));
  const reader = dynamicReader(decode({ ...Shape.type, Reader: Shape }, frame));
  assert.ok(shape.get("corners"));
  reader.$message.view.setUint16(reader.$dataOffset + 2 * reader.$type.node.discriminantOffset, 2, true);
  assert.equal(reader.which(), "label");
  assert.throws(() => toJson(reader), { code: "invalid-message" });
});

function walk(reader: StructReader): void {
  for (const [, value] of dynamicReader(reader)) {
    if (value instanceof DynamicStructReader && value.$depth < 5) walk(value);
  }
}
