import assert from "node:assert/strict";
import { test } from "node:test";
import fc, { type Arbitrary } from "fast-check";
import type { StructType } from "../../src/index.ts";
import {
  double,
  Enumerant,
  escapes,
  forUs,
  imports,
  isObject,
  lists,
  optional,
  person,
  scalars,
  shape,
} from "./arbitraries.ts";
import { capnp, needsCapnp } from "./capnp.ts";
import { Defaults, Escapes, Imports, Lists, Person, Scalars, Shape } from "./example.capnp.ts";
import { decode, encode } from "./messages.ts";

const schema = "test/schema/example.capnp";
/** Each run starts the schema compiler twice. */
const runs = { numRuns: 15 };

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
