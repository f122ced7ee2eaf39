import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  anyList,
  anyStruct,
  CapnpError,
  Client,
  initRoot,
  int32List,
  MessageBuilder,
  type MessageReader,
  Server,
  SlabAllocator,
  type StructReader,
  textList,
} from "../../src/index.ts";
import { Sensor, Unit } from "./common.capnp.ts";
import * as example from "./example.capnp.ts";
import { built, encode, roundTrip } from "./messages.ts";

const {
  Anything,
  Color,
  Defaults,
  Directory,
  Escapes,
  Imports,
  Lists,
  Logger,
  Person,
  PointerDefaults,
  Scalars,
  Session,
  Shape,
} = example;

const int = (bits: number) => fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 });
const uint = (bits: number) => fc.integer({ min: 0, max: 2 ** bits - 1 });
const fields = {
  bool: fc.boolean(),
  int8: int(8),
  int16: int(16),
  int32: int(32),
  int64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  uint8: uint(8),
  uint16: uint(16),
  uint32: uint(32),
  uint64: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  float32: fc.float(),
  float64: fc.double(),
  color: uint(16),
  text: fc.string({ unit: "grapheme" }),
  data: fc.uint8Array(),
};
const scalars = fc.record(fields, { requiredKeys: [] });

test("every primitive, text and data comes back as it was written, and a field left out is zero", () => {
  const zeros = {
    bool: false,
    int8: 0,
    int16: 0,
    int32: 0,
    int64: 0n,
    uint8: 0,
    uint16: 0,
    uint32: 0,
    uint64: 0n,
    float32: 0,
    float64: 0,
    color: Color.red,
    text: "",
    data: new Uint8Array(),
  };
  fc.assert(
    fc.property(scalars, (init) => {
      assert.deepEqual(values(roundTrip(Scalars.type, init), Object.keys(zeros)), { ...zeros, ...init });
    }),
  );
});

test("every field with a default comes back as it was written, and one left out is the default", () => {
  const defaults = {
    bool: true,
    int8: -100,
    int16: -30000,
    int32: -100000,
    int64: -9007199254740993n,
    uint8: 200,
    uint16: 60000,
    uint32: 4000000000,
    uint64: 18446744073709551615n,
    float32: 1.5,
    float64: -0.1,
    color: Color.blue,
    text: 'say "hi"\n',
    data: Uint8Array.of(0xc0, 0xff, 0xee),
    infinite: Number.POSITIVE_INFINITY,
    notANumber: Number.NaN,
    negativeZero: -0,
    smallNegativeZero: -0,
  };
  const more = {
    ...fields,
    infinite: fc.double(),
    notANumber: fc.float(),
    negativeZero: fc.double(),
    smallNegativeZero: fc.float(),
  };
  fc.assert(
    fc.property(fc.record(more, { requiredKeys: [] }), (init) => {
      assert.deepEqual(values(roundTrip(Defaults.type, init), Object.keys(defaults)), { ...defaults, ...init });
    }),
  );
  assert.deepEqual(
    values(
      built(Defaults.type, () => {}),
      Object.keys(defaults),
    ),
    defaults,
  );
});

test("a value that a field cannot hold is refused", () => {
  for (const init of [{ int8: 128 }, { uint8: -1 }, { uint32: 1.5 }, { int64: 2n ** 63n }, { uint16: Number.NaN }]) {
    assert.throws(() => roundTrip(Scalars.type, init), isInvalidArgument);
  }
});

test("lists of everything come back as they were written", () => {
  const lists = fc.record(
    {
      voids: fc.array(fc.constant(null)),
      bools: fc.array(fields.bool),
      int8s: fc.array(fields.int8),
      int16s: fc.array(fields.int16),
      int32s: fc.array(fields.int32),
      int64s: fc.array(fields.int64),
      uint8s: fc.array(fields.uint8),
      uint16s: fc.array(fields.uint16),
      uint32s: fc.array(fields.uint32),
      uint64s: fc.array(fields.uint64),
      float32s: fc.array(fields.float32),
      float64s: fc.array(fields.float64),
      colors: fc.array(fields.color),
      texts: fc.array(fields.text),
      datas: fc.array(fields.data),
      matrix: fc.array(fc.array(fields.int32)),
      table: fc.array(fc.array(fc.array(fields.text))),
      swatches: fc.array(fc.array(fields.color)),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(lists, (init) => {
      const read = roundTrip(Lists.type, init);
      for (const [name, value] of Object.entries(init)) assert.deepEqual(arrays(Reflect.get(read, name)), value, name);
      for (const name of ["voids", "bools", "texts", "people", "matrix"] as const) {
        if (!(name in init)) assert.equal(read[name].length, 0);
      }
    }),
  );
});

test("lists of structs come back, nested lists of them as well", () => {
  const people = [{ name: "Ada", age: 36, phones: [{ number: "1", kind: Person.PhoneNumber.Kind.work }] }, {}];
  const read = roundTrip(Lists.type, { people, crowds: [people, []] });
  assert.deepEqual(
    read.people.toArray().map(({ name, age }) => ({ name, age })),
    [
      { name: "Ada", age: 36 },
      { name: "", age: 0 },
    ],
  );
  assert.equal(read.people.at(0).phones.at(0).number, "1");
  assert.equal(read.people.at(0).phones.at(0).kind, Person.PhoneNumber.Kind.work);
  assert.equal(read.crowds.at(0).at(0).name, "Ada");
  assert.equal(read.crowds.at(1).length, 0);
});

test("groups, named unions and nested structs come back as they were written", () => {
  const init: example.Person.Init = {
    name: "Ada",
    address: { street: "St James's Square", zip: 12 },
    employment: { selfEmployed: { trade: "analyst", since: 1842 } },
    friend: { name: "Charles", employment: { school: { name: "Trinity" } } },
  };
  const ada = roundTrip(Person.type, init);
  assert.equal(ada.address.street, "St James's Square");
  assert.equal(ada.address.zip, 12);
  assert.equal(ada.employment.which, Person.Employment.Which.selfEmployed);
  assert.equal(ada.employment.selfEmployed?.trade, "analyst");
  assert.equal(ada.employment.selfEmployed?.since, 1842);
  assert.equal(ada.employment.employer, undefined);
  assert.equal(ada.friend.employment.school?.name, "Trinity");
  assert.equal(ada.friend.friend.name, "");
  assert.equal(ada.friend.friend.employment.unemployed, null);
});

test("of a union, exactly the member that was set is there", () => {
  const cases = {
    circle: 2.5,
    square: 0.5,
    label: "square",
    corners: [1, 2, 3],
    nothing: null,
    filled: true,
    sides: 3,
    rectangle: { width: 7, height: 9, caption: "wide" },
  };
  for (const [name, value] of Object.entries(cases)) {
    const shape = roundTrip(Shape.type, { area: 1, [name]: value });
    assert.equal(shape.which, Reflect.get(Shape.Which, name));
    assert.equal(shape.area, 1);
    for (const other of Object.keys(Shape.Which)) {
      if (other !== name && other !== "owner") assert.equal(Reflect.get(shape, other), undefined);
    }
    const read: unknown = Reflect.get(shape, name);
    if (read instanceof Shape.Rectangle) assert.deepEqual(values(read, ["width", "height", "caption"]), value);
    else assert.deepEqual(arrays(read), value);
  }
});

test("setting a group of a union clears what another member has left", () => {
  const shape = built(Shape.type, (builder) => {
    builder.circle = -1;
    builder.label = "left over";
    builder.initRectangle().width = 3;
  });
  assert.equal(shape.which, Shape.Which.rectangle);
  assert.deepEqual(values(shape.rectangle, ["width", "height", "caption"]), { width: 3, height: 3, caption: "" });
});

test("two members of one union are refused", () => {
  assert.throws(() => roundTrip(Shape.type, { circle: 1, label: "both" }), isInvalidArgument);
});

test("a value that is refused does not change which member of a union is set", () => {
  const shape = built(Shape.type, (builder) => {
    builder.label = "square";
    assert.throws(() => {
      builder.sides = 256;
    }, isInvalidArgument);
  });
  assert.equal(shape.label, "square");
});

test("builders give what plain objects give", () => {
  const init = {
    name: "Ada",
    phones: [{ number: "1" }, { number: "2" }],
    address: { street: "Square" },
    friend: { name: "Charles" },
    employment: { employer: "none" },
  };
  const person = built(Person.type, (builder) => {
    builder.name = "Ada";
    const phones = builder.initPhones(2);
    phones.at(0).number = "1";
    phones.at(1).number = "2";
    builder.address.street = "Square";
    builder.initFriend().name = "Charles";
    builder.employment.employer = "none";
  });
  assert.deepEqual(plain(person), plain(roundTrip(Person.type, init)));
});

test("structs and lists that were received can be written, at the root and below", () => {
  const original = roundTrip(Person.type, {
    name: "Ada",
    phones: [{ number: "1" }],
    address: { street: "Square", zip: 1 },
    employment: { selfEmployed: { trade: "analyst" } },
    friend: { name: "Charles", friend: { name: "Mary" } },
  });
  assert.deepEqual(plain(roundTrip(Person.type, original)), plain(original));
  assert.deepEqual(plain(roundTrip(Person.type, { friend: original }).friend), plain(original));
  assert.deepEqual(plain(roundTrip(Lists.type, { people: [original] }).people.at(0)), plain(original));
});

test("names that mean something else have a trailing underscore, on the wire they are the same", () => {
  const init = {
    constructor_: "a",
    class: "b",
    then_: "c",
    toString_: "d",
    getText_: "e",
    which_: "f",
    initInner_: "g",
    type: Escapes.Type.null,
    default: 1,
  };
  const read = roundTrip(Escapes.type, { ...init, inner: init });
  assert.deepEqual(values(read, Object.keys(init)), init);
  assert.deepEqual(values(read.inner, Object.keys(init)), init);
  assert.equal(roundTrip(Escapes.Builder_.type, { message: "m" }).message, "m");
  assert.equal(roundTrip(example.Uint8Array_.type, { length: 3 }).length, 3);
});

test("types of other files come back as they were written", () => {
  const read = roundTrip(Imports.type, {
    measure: { value: 1.5, unit: Unit.metre, source: { name: "clock" } },
    sources: [{ name: "a" }],
    scalars: { text: "b" },
    series: [[{ value: 2 }]],
  });
  assert.equal(read.unit, Unit.second);
  assert.equal(read.measure.value, 1.5);
  assert.equal(read.measure.source.name, "clock");
  assert.equal(read.sources.at(0).name, "a");
  assert.equal(read.scalars.text, "b");
  assert.equal(read.series.at(0).at(0).value, 2);
});

test("the size hint is what the message takes, as long as all text is ASCII", () => {
  const text = fc.string({ unit: "binary-ascii" });
  const person = fc.record({
    name: text,
    phones: fc.array(fc.record({ number: text })),
    address: fc.record({ street: text }),
  });
  fc.assert(
    fc.property(person, (init) => {
      const size = encode(Person.type, init).length;
      const hint = Person.type.sizeHint(init);
      // Frame header and root pointer are not the struct's; neither is the tag of an empty list its element's.
      assert.ok(hint >= size - 16 && hint <= size, `hint ${hint}, size ${size}`);
    }),
  );
});

test("a large message with the room of its size hint has one segment, root pointer and empty lists included", () => {
  const message = new MessageBuilder(new SlabAllocator());
  const people = Array.from({ length: 20 }, () => ({ phones: [] }));
  for (const length of [50_000, 100_000, 1_000_000]) {
    const init = { int64s: new Array<bigint>(length).fill(1n), people };
    message.begin(Lists.type.sizeHint(init));
    Lists.type.write(initRoot(Lists.type, message), init);
    message.finish();
    assert.equal(message.segmentCount, 1);
  }
});

test("null pointers stand for the structs and lists that the schema gives, and reading them changes nothing", () => {
  const checkDefaults = (read: example.PointerDefaults) => {
    assert.equal(read.person.name, "Ada");
    assert.equal(read.person.friend.name, "Charles");
    assert.deepEqual(read.numbers.toArray(), [1, -2, 3]);
    assert.deepEqual(
      read.people.toArray().map(({ name }) => name),
      ["Ada", "Charles"],
    );
    assert.deepEqual(read.bools.toArray(), [true, false, true]);
    assert.deepEqual(read.texts.toArray(), ["a", "bc"]);
    assert.equal(read.other, undefined);
  };
  const read = roundTrip(PointerDefaults.type, {});
  const before = Uint8Array.from(messageOf(read).bytes);
  for (let times = 0; times < 3; times++) checkDefaults(read);
  assert.equal(read.school?.name, "Trinity");
  assert.deepEqual(Uint8Array.from(messageOf(read).bytes), before);
  // What an older schema wrote has no pointers at all.
  checkDefaults(new PointerDefaults(messageOf(read), 0, 0, 0, 0, 0));
});

test("a default that was replaced is not seen", () => {
  const read = roundTrip(PointerDefaults.type, { person: {}, numbers: [], school: { name: "King's" } });
  assert.equal(read.person.name, "");
  assert.equal(read.numbers.length, 0);
  assert.equal(read.school?.name, "King's");
  const received = roundTrip(PointerDefaults.type, { person: roundTrip(PointerDefaults.type, {}).person });
  assert.equal(received.person.name, "Ada");
});

test("a default can be read any number of times", () => {
  const read = roundTrip(PointerDefaults.type, {});
  const limit = messageOf(read).traversalWords;
  for (let times = 0; times < 100_000; times++) assert.equal(read.texts.at(1), "bc");
  assert.equal(messageOf(read).traversalWords, limit);
  assert.equal(messageOf(read.person).traversalWords, Number.POSITIVE_INFINITY);
});

test("AnyPointer takes text, data, structs, lists and what was received, and gives it back as what it is", () => {
  const ada = { name: "Ada", phones: [{ number: "1" }] };
  assert.equal(roundTrip(Anything.type, { any: "text" }).any.asText(), "text");
  assert.deepEqual(copied(roundTrip(Anything.type, { any: Uint8Array.of(1, 2) }).any.asData()), Uint8Array.of(1, 2));
  const read = roundTrip(Anything.type, {
    any: anyStruct(Person.type, ada),
    struct: anyStruct(Person.type, ada),
    list: anyList(int32List, [1, 2]),
    lists: [anyList(textList, ["a"]), anyList(Person.list, [ada])],
    inUnion: "member",
  });
  assert.deepEqual(plain(read.any.asStruct(Person.type)), plain(roundTrip(Person.type, ada)));
  assert.equal(read.struct.asStruct(Person.type).name, "Ada");
  assert.deepEqual(read.list.asList(int32List).toArray(), [1, 2]);
  assert.equal(read.lists.at(0).asList(textList).at(0), "a");
  assert.equal(read.lists.at(1).asList(Person.list).at(0).phones.at(0).number, "1");
  assert.equal(read.inUnion?.asText(), "member");
  assert.throws(
    () => read.any.asText(),
    (error) => error instanceof CapnpError && error.code === "invalid-message",
  );
  const again = roundTrip(Anything.type, { any: read.any, struct: read.struct.asStruct(Person.type), list: read.list });
  assert.equal(again.any.asStruct(Person.type).phones.at(0).number, "1");
  assert.equal(again.struct.asStruct(Person.type).name, "Ada");
  assert.deepEqual(again.list.asList(int32List).toArray(), [1, 2]);
  const list = roundTrip(Anything.type, { list: read.list.asList(int32List) });
  assert.deepEqual(list.list.asList(int32List).toArray(), [1, 2]);
});

test("AnyPointer that is null reads as the default of whatever it is read as", () => {
  const { any, inUnion } = roundTrip(Anything.type, {});
  assert.equal(any.isNull, true);
  assert.equal(any.asText(), "");
  assert.equal(any.asData().length, 0);
  assert.equal(any.asStruct(Person.type).friend.name, "");
  assert.equal(any.asList(int32List).length, 0);
  assert.equal(any.asCapability(), undefined);
  assert.equal(inUnion, undefined);
});

test("builders fill AnyPointer in", () => {
  const read = built(Anything.type, (builder) => {
    builder.initAny().initStruct(Person.type).name = "Ada";
    builder.initList_().initList(int32List, 2).set(1, 7);
    builder.initInUnion().setText("member");
  });
  assert.equal(read.any.asStruct(Person.type).name, "Ada");
  assert.deepEqual(read.list.asList(int32List).toArray(), [0, 7]);
  assert.equal(read.inUnion?.asText(), "member");
});

test("constants have their values", () => {
  assert.equal(example.greeting, "hello");
  assert.equal(example.answer, 42);
  assert.equal(example.farAway, -9007199254740993n);
  assert.deepEqual(example.magic, Uint8Array.of(0, 0xff, 0x10));
  assert.equal(example.favourite, Color.blue);
  assert.equal(example.third, 0.25);
  assert.equal(example.enabled, true);
  assert.equal(example.nothing, null);
  assert.equal(example.ada.name, "Ada");
  assert.equal(example.ada.phones.at(0).number, "1");
  assert.equal(example.ada.friend.name, "Charles");
  assert.deepEqual(example.primes.toArray(), [2, 3, 5, 7]);
  assert.deepEqual(arrays(example.names), [["a", "b"], []]);
  assert.equal(Person.School.best.name, "Trinity");
  assert.deepEqual(Person.School.years.toArray(), [1209, 1546]);
  assert.equal(Person.School.founded, 1209);
});

test("an interface describes its methods by number, to clients and to servers", () => {
  assert.ok(Logger.prototype instanceof Client);
  assert.ok(Logger.Server.prototype instanceof Server);
  const names = ["getLogger", "openSession", "lookUp", "subscribe", "addPerson", "fail", "echoData", "scale"];
  const [table] = Directory.Server.interfaces;
  assert.equal(table?.interfaceId, Directory.interfaceId);
  assert.deepEqual(
    table?.methods.map(({ method }) => method.name),
    [...names, "then", "dup", "measure", "exchange", "write", "anyLogger"].map((name) => `Directory.${name}`),
  );
  assert.deepEqual(
    table?.methods.map(({ method }) => method.methodId),
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  );
  assert.equal(Directory.methods.addPerson.params, Person.type);
  assert.equal(Directory.methods.addPerson.results, Session.type);
  assert.equal(Sensor.methods.read.interfaceId, Sensor.interfaceId);
});

function messageOf(struct: StructReader): MessageReader {
  return struct.$message;
}

/** The named fields of a struct as a plain object. */
function values(struct: object | undefined, names: readonly string[]): Record<string, unknown> {
  assert.ok(struct);
  return Object.fromEntries(names.map((name) => [name, copied(Reflect.get(struct, name))]));
}

function copied(value: unknown): unknown {
  return value instanceof Uint8Array ? Uint8Array.from(value) : value;
}

/** Lists as arrays, nested ones as well. */
function arrays(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !(Symbol.iterator in value)) return value;
  if (value instanceof Uint8Array) return copied(value);
  return Array.from(value as Iterable<unknown>, arrays);
}

function plain(person: example.Person): unknown {
  return {
    name: person.name,
    phones: person.phones.toArray().map(({ number, kind }) => ({ number, kind })),
    address: values(person.address, ["street", "zip"]),
    which: person.employment.which,
    trade: person.employment.selfEmployed?.trade,
    friend: person.friend.name === "" ? undefined : plain(person.friend),
  };
}

function isInvalidArgument(error: unknown): boolean {
  assert.ok(error instanceof CapnpError && error.code === "invalid-argument", String(error));
  return true;
}
