import fc, { type Arbitrary } from "fast-check";

/** A number of an enum, which JSON has by its name. */
export class Enumerant {
  readonly value: number;
  readonly name: string;

  constructor(value: number, name: string) {
    this.value = value;
    this.name = name;
  }
}

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
export const double: Arbitrary<number> = fc.double({ noNaN: true, noDefaultInfinity: true });
const color = enumerant("red", "green", "blue");
const primitives = {
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
export const scalars: Readonly<Record<string, Arbitrary<unknown>>> = primitives;
/** What a struct with these fields is written from: any of them may be left out. */
export function optional(fields: Readonly<Record<string, Arbitrary<unknown>>>): Arbitrary<object> {
  return fc.record(fields, { requiredKeys: [] });
}
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
export const person: Arbitrary<object> = optional({ name: text, age: uint(8), phones, address, employment, friend });
export const shape: Arbitrary<object> = fc
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
export const lists: Arbitrary<object> = optional({
  voids: fc.array(fc.constant(null)),
  bools: fc.array(primitives.bool),
  int8s: fc.array(primitives.int8),
  int16s: fc.array(primitives.int16),
  int32s: fc.array(primitives.int32),
  int64s: fc.array(primitives.int64),
  uint8s: fc.array(primitives.uint8),
  uint16s: fc.array(primitives.uint16),
  uint32s: fc.array(primitives.uint32),
  uint64s: fc.array(primitives.uint64),
  float32s: fc.array(primitives.float32),
  float64s: fc.array(primitives.float64),
  colors: fc.array(color),
  texts: fc.array(text),
  datas: fc.array(primitives.data),
  people: fc.array(person),
  matrix: fc.array(fc.array(primitives.int32)),
  table: fc.array(fc.array(fc.array(text))),
  crowds: fc.array(fc.array(person)),
  swatches: fc.array(fc.array(color)),
});
const measure = optional({ value: double, unit: enumerant("metre", "second"), source: optional({ name: text }) });
export const imports: Arbitrary<object> = optional({
  unit: enumerant("metre", "second"),
  measure,
  sources: fc.array(optional({ name: text })),
  scalars: optional({ text }),
  series: fc.array(fc.array(measure)),
});
export const escapes: Arbitrary<object> = optional({
  class: text,
  type: enumerant("function", "null"),
  default: uint(8),
});

export function isObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Enumerant)
  );
}

/** The plain object that our setters take. */
export function forUs(value: unknown): unknown {
  if (value instanceof Enumerant) return value.value;
  if (Array.isArray(value)) return value.map(forUs);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, forUs(inner)]));
}
