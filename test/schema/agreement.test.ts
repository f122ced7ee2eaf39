import assert from "node:assert/strict";
import { test } from "node:test";
import fc, { type Arbitrary } from "fast-check";
import type { StructType } from "../../src/index.ts";
import { capnp, needsCapnp } from "./capnp.ts";
import { Defaults, Escapes, Imports, Lists, Person, Scalars, Shape } from "./example.capnp.ts";
import { decode, encode } from "./messages.ts";

/** A number of an enum, which JSON has by its name. */
class Enumerant {
  readonly value: number;
  readonly name: string;

  constructor(value: number, name: string) {
    this.value = value;
    this.name = name;
  }
}

const schema = "test/schema/example.capnp";
/** Each run starts the schema compiler twice. */
const runs = { numRuns: 15 };

const int = (bits: number) => fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 });
const uint = (bits: number) => fc.integer({ min: 0, max: 2 ** bits - 1 });
const enumerant = (...names: readonly string[]) =>
  fc.constantFrom(...names.map((name, value) => new Enumerant(value, name)));
/**
 * Without what "capnp convert json:binary" (0.9.2) misreads: it counts brackets, those in text as well, to find the end
 * of its input, and takes escapes with the digits A to F for others.
 */
const text = fc.string({ unit: "grapheme" }).map((string) => string.replace(/[[\]{}\p{Cc}]/gu, ""));
const float = fc.float({ noNaN: true, noDefaultInfinity: true });
const double = fc.double({ noNaN: true, noDefaultInfinity: true });
const color = enumerant("red", "green", "blue");
const scalars = {
  bool: fc.boolean(),
  int8: int(8),
  int16: int(16),
  int32: int(32),
  int64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  uint8: uint(8),
  uint16: uint(16),
  uint32: uint(32),
  uint64: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  float32: float,
  float64: double,
  color,
  text,
  data: fc.uint8Array(),
};
const optional = <T>(fields: { [K in keyof T]: Arbitrary<T[K]> }) => fc.record(fields, { requiredKeys: [] });
const member = (fields: Record<string, Arbitrary<unknown>>) =>
  fc.oneof(...Object.entries(fields).map(([name, value]) => fc.record({ [name]: value })));

const phones = fc.array(optional({ number: text, kind: enumerant("home", "mobile", "work") }));
const employment = member({
  unemployed: fc.constant(null),
  employer: text,
  school: optional({ name: text }),
  selfEmployed: optional({ trade: text, since: uint(16) }),
});
const address = optional({ street: text, zip: uint(32) });
const friend = optional({ name: text, age: uint(8) });
const person = optional({ name: text, age: uint(8), phones, address, employment, friend });
const shape = fc
  .tuple(
    fc.record({ area: double }),
    member({
      circle: double,
      square: float,
      label: text,
      corners: fc.array(double),
      nothing: fc.constant(null),
      filled: fc.boolean(),
      sides: uint(8),
      rectangle: optional({ width: uint(32), height: uint(32), caption: text }),
    }),
  )
  .map(([area, rest]) => ({ ...area, ...rest }));
const lists = optional({
  voids: fc.array(fc.constant(undefined)),
  bools: fc.array(scalars.bool),
  int8s: fc.array(scalars.int8),
  int16s: fc.array(scalars.int16),
  int32s: fc.array(scalars.int32),
  int64s: fc.array(scalars.int64),
  uint8s: fc.array(scalars.uint8),
  uint16s: fc.array(scalars.uint16),
  uint32s: fc.array(scalars.uint32),
  uint64s: fc.array(scalars.uint64),
  float32s: fc.array(scalars.float32),
  float64s: fc.array(scalars.float64),
  colors: fc.array(color),
  texts: fc.array(text),
  datas: fc.array(scalars.data),
  people: fc.array(person),
  matrix: fc.array(fc.array(scalars.int32)),
  table: fc.array(fc.array(fc.array(text))),
  crowds: fc.array(fc.array(person)),
  swatches: fc.array(fc.array(color)),
});
const measure = optional({ value: double, unit: enumerant("metre", "second"), source: optional({ name: text }) });
const imports = optional({
  unit: enumerant("metre", "second"),
  measure,
  sources: fc.array(optional({ name: text })),
  scalars: optional({ text }),
  series: fc.array(fc.array(measure)),
});
const escapes = optional({ class: text, type: enumerant("function", "null"), default: uint(8) });

agree("primitives, text and data", Scalars.type, optional(scalars));
agree("defaults", Defaults.type, optional({ ...scalars, infinite: double }));
agree("lists", Lists.type, lists);
agree("groups, named unions and nested structs", Person.type, person);
agree("unnamed unions", Shape.type, shape);
agree("types of other files", Imports.type, imports);
agree("names that need no escape", Escapes.type, escapes);

/**
 * What we write reads the same in C++, and what C++ writes reads the same here. JSON stands between the two, since it
 * has the names of the fields, so that two fields that are mixed up do not go unnoticed.
 */
function agree<Reader extends object, Builder, Init>(
  what: string,
  type: StructType<Reader, Builder, Init>,
  inits: Arbitrary<object>,
): void {
  const name = type.displayName;
  test(`C++ reads and writes ${what} as we do`, needsCapnp, () => {
    fc.assert(
      fc.property(inits, (init) => {
        // The arbitraries are made to fit the struct; what does not fit fails below.
        const frame = encode(type, forUs(init) as Init);
        const json = JSON.parse(capnp(["convert", "binary:json", schema, name], frame).toString());
        contains(json, init, name);
        const theirs = capnp(["convert", "json:binary", schema, name], JSON.stringify(forJson(init)));
        reads(decode(type, theirs), forUs(init), name);
      }),
      runs,
    );
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Enumerant)
  );
}

/** The plain object that our setters take. */
function forUs(value: unknown): unknown {
  if (value instanceof Enumerant) return value.value;
  if (Array.isArray(value)) return value.map(forUs);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, forUs(inner)]));
}

/** The JSON that C++ has for it. */
function forJson(value: unknown): unknown {
  if (value instanceof Enumerant) return value.name;
  if (value instanceof Uint8Array) return [...value];
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map((element) => forJson(element) ?? null);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, forJson(inner)]));
}

/** `json` has all of `value`. */
function contains(json: unknown, value: unknown, path: string): void {
  if (isObject(value)) {
    assert.ok(isObject(json), path);
    for (const [name, inner] of Object.entries(value)) contains(json[name], inner, `${path}.${name}`);
  } else if (Array.isArray(value)) {
    assert.ok(Array.isArray(json), path);
    assert.equal(json.length, value.length, path);
    for (const [index, inner] of value.entries()) contains(json[index], inner, `${path}[${index}]`);
  } else if (typeof value === "number" && typeof json === "number") {
    assert.ok(json === value || Math.fround(json) === value, `${path}: ${json} instead of ${value}`);
  } else {
    assert.deepEqual(json, forJson(value) ?? null, path);
  }
}

/** A reader has all of `value`. */
function reads(reader: unknown, value: unknown, path: string): void {
  if (isObject(value)) {
    assert.ok(typeof reader === "object" && reader !== null, path);
    for (const [name, inner] of Object.entries(value)) reads(Reflect.get(reader, name), inner, `${path}.${name}`);
  } else if (Array.isArray(value)) {
    assert.ok(typeof reader === "object" && reader !== null && Symbol.iterator in reader, path);
    const elements = [...(reader as Iterable<unknown>)];
    assert.equal(elements.length, value.length, path);
    for (const [index, inner] of value.entries()) reads(elements[index], inner, `${path}[${index}]`);
  } else if (value instanceof Uint8Array) {
    assert.ok(reader instanceof Uint8Array, path);
    assert.deepEqual(Uint8Array.from(reader), Uint8Array.from(value), path);
  } else if (typeof value === "number" && typeof reader === "number") {
    // JSON has no negative zero in every implementation.
    assert.ok(reader === value || Math.fround(value) === reader, `${path}: ${reader} instead of ${value}`);
  } else {
    assert.equal(reader, value, path);
  }
}
