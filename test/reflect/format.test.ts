import assert from "node:assert/strict";
import { test } from "node:test";
import { format, fromJson } from "../../src/reflect/index.ts";
import { Lists, Person, Scalars, Shape } from "../schema/example.capnp.ts";
import { roundTrip } from "../schema/messages.ts";
import { Unions } from "./reflection.capnp.ts";

test("short structs and lists are on one line", () => {
  const reader = roundTrip(Lists.type, { int8s: [1, -2], texts: ["a", "b"], bools: [], matrix: [[1], []] });
  assert.equal(format(reader), '(bools = [], int8s = [1, -2], texts = ["a", "b"], matrix = [[1], []])');
});

test("long ones have a line for each value", () => {
  const reader = fromJson(Person.type, {
    name: "Augusta Ada King, Countess of Lovelace",
    age: 36,
    phones: [{ number: "+44 20 7946 0958", kind: "home" }, { number: "1" }],
    address: { street: "St James's Square", zip: 12 },
    employment: { selfEmployed: { trade: "mathematics", since: 1833 } },
  });
  assert.equal(
    format(reader),
    `( name = "Augusta Ada King, Countess of Lovelace",
  age = 36,
  phones = [
    ( number = "+44 20 7946 0958",
      kind = home ),
    (number = "1", kind = mobile) ],
  address = (
    street = "St James\\'s Square",
    zip = 12 ),
  employment = (
    selfEmployed = (trade = "mathematics", since = 1833) ) )`,
  );
  assert.equal(format(reader, { short: true }).split("\n").length, 1);
});

test("text keeps its letters, and data its ASCII", () => {
  const reader = roundTrip(Scalars.type, { text: "grüße\t\u0001", data: Uint8Array.of(0xc3, 0xbc, 0x41, 0) });
  assert.match(format(reader), /text = "grüße\\t\\001",\s+data = "\\303\\274A\\000"/);
});

test("what the schema does not know is a number in parentheses", () => {
  assert.match(format(roundTrip(Scalars.type, { color: 500 })), /color = \(500\)/);
});

test("the first member of a union is printed if it is set; others always", () => {
  assert.equal(format(roundTrip(Shape.type, {})), "(area = 0, circle = 0)");
  const unions = format(fromJson(Unions.type, { label: null, number: "-7", named: { full: null } }), {
    short: true,
  });
  assert.equal(unions, "(before = 0, number = -7, last = 18446744073709551615, named = (full = []))");
});

test("floating-point numbers have as many digits as they need", () => {
  for (const [value, text] of [
    [0.1, "0.1"],
    [1 / 3, "0.33333333333333331"],
    [100, "100"],
    [1e21, "1e21"],
    [1.5e-7, "1.5e-07"],
    [123456789012345.6, "123456789012345.59"],
    [-0, "-0"],
    [Number.NEGATIVE_INFINITY, "-inf"],
    [Number.NaN, "nan"],
    [5e-324, "4.94065645841247e-324"],
  ] as const) {
    assert.match(format(roundTrip(Shape.type, { area: value })), new RegExp(`area = ${text.replaceAll(".", "\\.")},`));
  }
  assert.match(format(roundTrip(Scalars.type, { float32: Math.fround(0.1) })), /float32 = 0\.1,/);
  assert.match(format(roundTrip(Scalars.type, { float32: 495710.625 })), /float32 = 495710\.62,/);
});
