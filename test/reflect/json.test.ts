import assert from "node:assert/strict";
import { test } from "node:test";
import { dynamicReader, dynamicTypeOf, format, fromJson, toJson } from "../../src/reflect/index.ts";
import { Color, Defaults, Lists, Person, Scalars, Shape } from "../schema/example.capnp.ts";
import { built, roundTrip } from "../schema/messages.ts";
import { Annotated, Boxes, PointerDefaults, Unions, Untyped } from "./reflection.capnp.ts";

test("every primitive type has its form in JSON, and back", () => {
  const scalars = {
    void: null,
    bool: true,
    int8: -8,
    int16: -16,
    int32: -32,
    int64: "-9007199254740993",
    uint8: 8,
    uint16: 16,
    uint32: 4_000_000_000,
    uint64: "18446744073709551615",
    float32: 1.5,
    float64: -0.1,
    color: "blue",
    text: 'grüße, "you"\n',
    data: [0, 255, 16],
  };
  const reader = fromJson(Scalars.type, scalars);
  assert.equal(reader.int64, -9007199254740993n);
  assert.equal(reader.color, Color.blue);
  assert.deepEqual([...reader.data], [0, 255, 16]);
  assert.deepEqual(toJson(reader), scalars);
});

test("a struct with nothing set has its defaults, and no pointers", () => {
  const json = toJson(roundTrip(Defaults.type, {}));
  assert.equal(json.int64, "-9007199254740993");
  assert.equal(json.uint32, 4_000_000_000);
  assert.equal(json.infinite, "Infinity");
  assert.equal(json.notANumber, "NaN");
  assert.equal("text" in json, false);
  assert.deepEqual(toJson(fromJson(Defaults.type, {})), json);
});

test("numbers that are not finite are strings, and null is read as one of them", () => {
  const json = { infinite: "-Infinity", notANumber: "NaN" };
  const reader = fromJson(Defaults.type, json);
  assert.equal(reader.infinite, Number.NEGATIVE_INFINITY);
  assert.ok(Number.isNaN(reader.notANumber));
  assert.ok(Number.isNaN(fromJson(Defaults.type, { infinite: null }).infinite));
  assert.equal(fromJson(Defaults.type, { infinite: "1e3" }).infinite, 1000);
});

test("negative zero survives, as a value and as a default", () => {
  const json = toJson(roundTrip(PointerDefaults.type, {}));
  assert.ok(Object.is(json.negativeZero, -0) && Object.is(json.negativeZeroSingle, -0));
  const back = toJson(fromJson(PointerDefaults.type, { negativeZero: 0, negativeZeroSingle: 1.5 }));
  assert.ok(Object.is(back.negativeZero, 0));
  assert.equal(back.negativeZeroSingle, 1.5);
});

test("numbers of enums that the schema does not know survive", () => {
  const reader = roundTrip(Scalars.type, { color: 77 });
  assert.equal(toJson(reader).color, 77);
  assert.equal(fromJson(Scalars.type, toJson(reader)).color, 77);
});

test("of a union only the active member is there", () => {
  const person = { name: "Ada", age: 36, employment: { selfEmployed: { trade: "mathematics", since: 1833 } } };
  const reader = fromJson(Person.type, person);
  assert.equal(reader.employment.selfEmployed?.trade, "mathematics");
  assert.deepEqual(toJson(reader), { ...person, address: { zip: 0 } });
  assert.deepEqual(toJson(fromJson(Shape.type, { area: 2, nothing: null })), { area: 2, nothing: null });
});

test("a union with two members is refused", () => {
  assert.throws(() => fromJson(Shape.type, { circle: 1, filled: true }), {
    code: "invalid-argument",
    message: 'Cannot write both "Shape.circle" and "Shape.filled": a union has one active member',
  });
});

test("a member that the schema does not know is left out", () => {
  const { discriminantOffset } = dynamicTypeOf(Shape.type).node;
  const reader = built(Shape.type, (builder) => {
    builder.area = 3;
    builder.$segment.view.setUint16(builder.$dataOffset + 2 * discriminantOffset, 99, true);
  });
  assert.deepEqual(toJson(reader), { area: 3 });
  assert.equal(format(reader), "(area = 3)");
  assert.equal(dynamicReader(reader).which(), 99);
});

test("lists of everything go there and back", () => {
  const lists = {
    voids: [null, null],
    bools: [true, false, true],
    int64s: ["-1", "9223372036854775807"],
    float64s: [0.5, "NaN", "-Infinity"],
    colors: ["red", 9],
    texts: ["", "two"],
    datas: [[1], []],
    people: [{ name: "Ada", age: 0, address: { zip: 0 }, employment: { unemployed: null } }],
    matrix: [[1, 2], [], [3]],
    table: [[["a"], []], []],
  };
  assert.deepEqual(toJson(fromJson(Lists.type, lists)), lists);
});

test("annotations change names and forms", () => {
  const json = {
    base64: "AP8Q",
    hex: "00ff10",
    "another-name": "renamed",
    p_one: -1,
    p_2: "two",
    inside: "flat",
    "d.value": 7,
    level: "in between",
    levels: ["low", "in between"],
    plainUnion: { bee: "b" },
    tagged: { kind: "square", side: 2, filled: true },
    valued: { is: "a text", value: "hello" },
    "u-flatUnion": "amount",
    "u-a-units": 3,
    tree: {
      id: 1,
      type: "branch",
      content: [
        { id: 2, type: "end" },
        { id: 3, type: "leaf", content: "green" },
      ],
    },
  };
  const reader = fromJson(Annotated.type, json);
  assert.equal(reader.renamed, "renamed");
  assert.equal(reader.prefixed.two, "two");
  assert.equal(reader.flat.deeper.value, 7);
  assert.deepEqual([...reader.hex], [0, 255, 16]);
  assert.deepEqual(toJson(reader), json);
});

test("type parameters are what they stand for", () => {
  const json = {
    ofText: { value: "t", pair: { first: "1", second: "2" }, boxes: [{ value: "in a list", pair: {} }] },
    ofNumbers: { value: [1, 2], pair: {} },
    ofBoxes: { value: { value: "boxed", pair: {} }, pair: {} },
    lids: [{ of: "lid" }],
  };
  const reader = fromJson(Boxes.type, json);
  assert.equal(reader.ofText.value, "t");
  assert.deepEqual(toJson(reader), json);
});

test("groups in unions in groups keep apart", () => {
  const json = { before: 1, deep: { note: "n", both: { one: 0.5, two: [1] } }, last: "5", named: { full: ["low"] } };
  assert.deepEqual(toJson(fromJson(Unions.type, json)), json);
});

test("capabilities and untyped pointers have no form in JSON, but null ones are left out", () => {
  assert.throws(() => fromJson(Shape.type, { owner: 1 }), {
    code: "unimplemented",
    message: /"Shape\.owner" from JSON/,
  });
  const untyped = built(dynamicTypeOf(Untyped.type), (builder) => {
    builder.set("name", "holder");
    builder.set("any", roundTrip(Scalars.type, {}));
  });
  assert.throws(() => toJson(untyped), {
    code: "unimplemented",
    message: 'Cannot write "Untyped.any" as JSON: it is an AnyPointer, which JSON has no form for',
  });
  assert.equal(format(untyped), '(any = <opaque pointer>, name = "holder")');
  assert.deepEqual(toJson(fromJson(Untyped.type, { name: "holder" })), { name: "holder" });
});

for (const [what, json, message] of [
  ["a number out of range", { int8: 128 }, 'Cannot write "Scalars.int8": expected an Int8, got "128"'],
  ["a fraction for an integer", { uint32: 1.5 }, 'Cannot write "Scalars.uint32": expected a UInt32, got "1.5"'],
  ["a number beyond 64 bits", { uint64: "18446744073709551616" }, /expected a UInt64, got "18446744073709551616"/],
  ["a number that has lost digits", { int64: 9007199254740992 }, /expected an Int64/],
  ["text for a number", { uint8: "eight" }, 'Cannot write "Scalars.uint8": expected an integer, got "eight"'],
  ["a number for a text", { text: 1 }, 'Cannot write "Scalars.text": expected a Text, got "1"'],
  ["text for a Bool", { bool: "true" }, 'Cannot write "Scalars.bool": expected a Bool, got "true"'],
  ["an unknown name of an enum", { color: "mauve" }, /expected a value of enum Color, got "mauve"/],
  ["text for bytes", { data: "AA==" }, /expected bytes, which are an array of numbers/],
  ["a number that is no byte", { data: [256] }, /expected numbers from 0 to 255, got "256"/],
  ["an array for a struct", [], 'Cannot write "Scalars": expected an object, got "[object Array]"'],
  ["text for a float", { float64: "half" }, /expected a number, got "half"/],
] as const) {
  test(`${what} is refused with the field and the value`, () => {
    assert.throws(() => fromJson(Scalars.type, json), { code: "invalid-argument", message });
  });
}

test("keys that the struct does not know are ignored, also those that every object has", () => {
  assert.deepEqual(
    toJson(fromJson(Scalars.type, JSON.parse('{"unknown": 1, "__proto__": {"int8": 5}, "toString": 2}'))),
    toJson(fromJson(Scalars.type, {})),
  );
});

test("JSON that is nested too deep is refused, and the limit is an option", () => {
  let json: unknown = { name: "innermost" };
  for (let level = 0; level < 70; level++) json = { friend: json };
  assert.throws(() => fromJson(Person.type, json), { code: "limit-exceeded" });
  const reader = fromJson(Person.type, json, { nesting: 100 });
  assert.throws(() => toJson(reader), { code: "limit-exceeded", message: /limit nesting/ });
  assert.equal(JSON.stringify(toJson(reader, { nesting: 100 })).split("friend").length, 71);
});

test("a message that would be larger than its limit is refused", () => {
  const json = { text: "x".repeat(10_000) };
  assert.throws(() => fromJson(Scalars.type, json, { frameBytes: 4096 }), { code: "limit-exceeded" });
});

test("a small message that stands for a huge list is refused", () => {
  const voids = (length: number) => built(Lists.type, (builder) => builder.initVoids(length));
  assert.throws(() => toJson(voids(100_000_000)), { code: "limit-exceeded", message: /limits traversalWords/ });
  assert.throws(() => toJson(voids(150_000), { values: 100_000 }), { code: "limit-exceeded", message: /limit values/ });
  assert.throws(() => format(voids(11), { values: 10 }), { code: "limit-exceeded", message: /limit values/ });
});

test("a limit that is none is refused", () => {
  assert.throws(() => toJson(roundTrip(Scalars.type, {}), { values: 0 }), { code: "invalid-argument" });
});
