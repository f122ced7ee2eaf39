import assert from "node:assert/strict";
import { test } from "node:test";
import { anyStruct, clientPointer, int32List, listPointer, textPointer } from "../../src/index.ts";
import { dynamicReader, dynamicTypeOf, format, fromJson, toJson } from "../../src/reflect/index.ts";
import { Scalars, Unit } from "../schema/common.capnp.ts";
import { Person } from "../schema/example.capnp.ts";
import { roundTrip } from "../schema/messages.ts";
import { Annotated, Base, Box, Boxes, Named } from "./reflection.capnp.ts";

const boxes = roundTrip(Boxes.type, {
  ofText: { value: "text", inner: { value: "inner" }, boxes: [{ value: "first" }], pair: { second: "pair" } },
  ofData: { value: Uint8Array.of(1, 2) },
  ofNumbers: { value: [1, -2] },
  ofBoxes: { value: { value: "boxed" } },
  ofDefaults: { value: { negativeZero: 1 } },
  lids: [{ of: "lid" }],
  ofLevels: { value: [0, 1, 7] },
  ofUnits: { value: [[Unit.second], [Unit.metre, Unit.second]] },
  ofScalars: { value: { text: "from another file" } },
});

test("a struct with types bound to its parameters is printed by itself as it is in the one around", () => {
  const around = toJson(boxes);
  const dynamic = dynamicReader(boxes);
  const { ofText, ofData, ofNumbers, ofBoxes, ofDefaults, ofLevels, ofUnits, ofScalars } = boxes;
  const each = { ofText, ofData, ofNumbers, ofBoxes, ofDefaults, ofLevels, ofUnits, ofScalars };
  for (const [name, reader] of Object.entries(each)) {
    assert.deepEqual(toJson(reader), around[name], name);
    const same = dynamic.get(name);
    assert.ok(same !== null && typeof same === "object" && "$message" in same);
    assert.equal(format(reader), format(same), name);
  }
  assert.equal(format(boxes.ofUnits, { short: true }).includes("[[second], [metre, second]]"), true);
  assert.match(format(boxes.ofLevels), /low, middle, \(7\)/);
  assert.match(format(boxes.ofText.boxes.at(0)), /value = "first"/);
  assert.equal(format(boxes.lids.at(0)), '(of = "lid")');
});

test("a struct with types bound by hand is printed, and made of JSON", () => {
  const json = { value: "by hand", label: "l", pair: { first: "one" } };
  const read: Box<string> = fromJson(Box.of(textPointer).type, json);
  assert.equal(read.pair.first, "one");
  assert.deepEqual(toJson(read), json);
  const person = fromJson(Box.of(Person).type, { value: { name: "Ada" } });
  assert.equal(person.value.name, "Ada");
  assert.match(format(person), /name = "Ada"/);
  const deep = Box.of(Box.of(listPointer(int32List)));
  assert.deepEqual(fromJson(deep.type, { value: { value: [1, 2] } }).value.value.toArray(), [1, 2]);
  assert.equal(format(roundTrip(Box.of(clientPointer(Named)).type, {}), { short: true }), "(pair = ())");
  assert.equal(dynamicTypeOf(Box.of(Person).type), dynamicTypeOf(Box.of(Person).type));
  assert.notEqual(dynamicTypeOf(Box.of(Scalars).type), dynamicTypeOf(Box.of(Person).type));
});

test("what nothing is bound to is an AnyPointer", () => {
  const read = roundTrip(Box.type, { value: anyStruct(Person.type, {}) });
  assert.match(format(read), /value = <opaque pointer>/);
  assert.throws(() => toJson(read), { code: "unimplemented" });
  assert.equal(dynamicTypeOf(Box.type), dynamicTypeOf(Box.type));
});

test("parameters of a generic interface's method, which are written inline, are printed as they are bound", () => {
  const { params } = Base.of(textPointer).methods.put;
  assert.equal(format(roundTrip(params, { thing: "inline" }), { short: true }), '(thing = "inline")');
});

test("a group is printed by itself, in a struct with types bound to its parameters as well", () => {
  const { address } = roundTrip(Person.type, { address: { street: "Lane", zip: 12 } });
  assert.deepEqual(toJson(address), toJson(roundTrip(Person.type, { address })).address);
  assert.match(format(address), /street = "Lane"/);
  assert.deepEqual(toJson(boxes.ofText.pair), { second: "pair" });
  const tagged = roundTrip(Annotated.type, { tagged: { square: { side: 2 } }, valued: { number: 3n } });
  assert.deepEqual(toJson(tagged.valued), { is: "number", value: "3" });
  assert.deepEqual(toJson(tagged.valued), toJson(tagged).valued);
});
