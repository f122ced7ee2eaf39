import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AnyPointerBuilder,
  AnyPointerReader,
  Client,
  defineMethod,
  ListReader,
  RemotePromise,
} from "../../src/index.ts";
import {
  DynamicListBuilder,
  DynamicStructBuilder,
  type DynamicStructInit,
  DynamicStructReader,
  type DynamicValue,
  dynamicMethod,
  dynamicMethods,
  dynamicReader,
  dynamicStruct,
  dynamicTypeOf,
  methodName,
  SchemaSet,
} from "../../src/reflect/index.ts";
import { Echo, echoSchema } from "../../unikernel/echo/echo.capnp.ts";
import { Color, Defaults, exampleSchema, Lists, Person, Shape } from "../schema/example.capnp.ts";
import { built, roundTrip } from "../schema/messages.ts";
import { Boxes, PointerDefaults, reflectionSchema, Unions } from "./reflection.capnp.ts";

const example = SchemaSet.fromEmbedded(exampleSchema);
const reflection = SchemaSet.fromEmbedded(reflectionSchema);

test("a struct of generated code is read by the names of its fields", () => {
  const reader = dynamicReader(roundTrip(Person.type, { name: "Ada", age: 36, phones: [{ number: "1", kind: 2 }] }));
  assert.equal(reader.get("name"), "Ada");
  assert.equal(reader.get("age"), 36);
  assert.equal(reader.has("friend"), false);
  const [phone] = structs(reader.get("phones"));
  assert.equal(phone?.get("number"), "1");
  assert.equal(phone?.get("kind"), "work");
  assert.deepEqual(
    [...reader].map(([name]) => name),
    ["name", "age", "phones", "address", "employment", "friend"],
  );
});

test("what is built by names is read by generated code", () => {
  const type = dynamicStruct(example.struct("Person"));
  const reader = built({ ...dynamicLike(type), Reader: Person }, (builder) => {
    builder.set("name", "Ada");
    builder.set("phones", [{ number: "1", kind: "home" }, {}]);
    builder.set("address", { street: "St James's Square", zip: 12 });
    const employment = builder.init("employment");
    assert.ok(employment instanceof DynamicStructBuilder);
    employment.set("school", { name: "at home" });
    const friend = builder.init("friend");
    assert.ok(friend instanceof DynamicStructBuilder);
    friend.set("name", "Charles");
  });
  assert.equal(reader.name, "Ada");
  assert.equal(reader.phones.at(0).kind, Person.PhoneNumber.Kind.home);
  assert.equal(reader.address.zip, 12);
  assert.equal(reader.employment.school?.name, "at home");
  assert.equal(reader.friend.name, "Charles");
});

test("a list is made with a length and filled in element by element", () => {
  const type = dynamicStruct(example.struct("Lists"));
  const reader = built({ ...dynamicLike(type), Reader: Lists }, (builder) => {
    const colors = list(builder.init("colors", 2));
    colors.set(1, "blue");
    const people = list(builder.init("people", 2));
    people.at(1).set("name", "Ada");
    people.set(0, { name: "Charles" });
    builder.set("matrix", [[1], [2, 3]]);
    assert.throws(() => colors.at(0), { code: "invalid-argument", message: /use set/ });
    assert.throws(() => colors.set(0, "mauve"), { message: /"Lists\.colors": expected a value of enum Color/ });
    assert.throws(() => builder.init("texts"), { message: 'Cannot make list "Lists.texts": give its length' });
    assert.throws(() => builder.init("nothing"), { message: /Struct Lists has no field "nothing"; it has "voids"/ });
  });
  assert.deepEqual([...reader.colors], [Color.red, Color.blue]);
  assert.deepEqual(
    [...reader.people].map(({ name }) => name),
    ["Charles", "Ada"],
  );
  assert.deepEqual([...reader.matrix.at(1)], [2, 3]);
});

test("values of enums have their names, and numbers where the schema knows none", () => {
  const reader = dynamicReader(roundTrip(Lists.type, { colors: [0, 2, 9] }));
  const colors = reader.get("colors");
  assert.ok(colors instanceof ListReader);
  assert.deepEqual([...colors], ["red", "blue", 9]);
  const again = built(reader.$type, (builder) => builder.set("colors", ["red", 9]));
  const copied = again.get("colors");
  assert.ok(copied instanceof ListReader);
  assert.deepEqual(copied.toArray(), ["red", 9]);
});

test("setting a member of a union makes it the active one, and clears what a group overlaps", () => {
  const type = dynamicStruct(reflection.struct("Unions"));
  const reader = built(type, (builder) => {
    builder.set("number", -1n);
    builder.set("deep", { note: "n", both: { one: 1 } });
  });
  assert.equal(reader.which(), "deep");
  assert.equal(reader.get("number"), undefined);
  const deep = reader.get("deep");
  assert.ok(deep instanceof DynamicStructReader);
  assert.equal(deep.which(), "both");
  const cleared = built(type, (builder) => {
    builder.set("number", 5);
    builder.clear("level");
  });
  assert.equal(cleared.which(), "level");
  assert.equal(cleared.get("level"), "high");
  assert.throws(() => built(type, (builder) => builder.write({ number: 1, flag: true })), {
    code: "invalid-argument",
    message: 'Union of Unions takes one member, not both "number" and "flag"',
  });
});

test("a value that is refused leaves the union as it was", () => {
  const reader = built(dynamicTypeOf(Unions.type), (builder) => {
    builder.set("flag", false);
    assert.throws(() => builder.set("number", "many"), { code: "invalid-argument" });
  });
  assert.equal(reader.which(), "flag");
});

test("defaults are those of the schema, structs and lists included", () => {
  const defaults = dynamicReader(roundTrip(Defaults.type, {}));
  assert.equal(defaults.get("int32"), -100000);
  assert.equal(defaults.get("uint64"), 18446744073709551615n);
  assert.equal(defaults.get("color"), "blue");
  assert.equal(defaults.get("text"), 'say "hi"\n');
  const reader = dynamicReader(roundTrip(PointerDefaults.type, {}));
  const point = reader.get("point");
  assert.ok(point instanceof DynamicStructReader);
  assert.deepEqual(Object.fromEntries(point), { x: 3, y: -4, name: "there" });
  const primes = reader.get("primes");
  assert.ok(primes instanceof ListReader);
  assert.deepEqual(primes.toArray(), [2, 3, 5, 7]);
  assert.equal(reader.has("point"), false);
});

test("what was read is copied into another message", () => {
  const from = dynamicReader(roundTrip(Person.type, { name: "Ada", phones: [{ number: "7" }], age: 1 }));
  const friend = built(from.$type, (builder) => {
    builder.set("friend", from);
    builder.set("phones", listOf(from.get("phones")));
  });
  const copied = friend.get("friend");
  assert.ok(copied instanceof DynamicStructReader);
  assert.equal(copied.get("name"), "Ada");
  assert.equal(structs(friend.get("phones"))[0]?.get("number"), "7");
  const whole = built(from.$type, (builder) => builder.write(from));
  assert.equal(whole.get("age"), 1);
  const shape = roundTrip(Shape.type, {});
  assert.throws(() => built(from.$type, (builder) => builder.set("friend", shape)), {
    code: "invalid-argument",
    message: /"Person\.friend": expected a Person/,
  });
});

test("untyped pointers hold whatever was read, and are made by their builder", () => {
  const type = dynamicStruct(reflection.struct("Untyped"));
  const reader = built(type, (builder) => {
    builder.set("any", roundTrip(Person.type, { name: "Ada" }));
    const pointer = builder.init("list");
    assert.ok(pointer instanceof AnyPointerBuilder);
    pointer.setText("a text is a list of bytes");
    assert.throws(() => builder.set("struct", 5), { message: /expected what was read from a message/ });
    assert.throws(() => builder.set("capability", {}), { message: /expected a capability/ });
  });
  const any = reader.get("any");
  assert.ok(any instanceof AnyPointerReader);
  assert.equal(any.asStruct(Person.type).name, "Ada");
  assert.equal(reader.get("capability"), undefined);
});

test("type parameters are bound by the struct around; open ones are untyped pointers", () => {
  const boxes = dynamicReader(roundTrip(Boxes.type, {}));
  const reader = built(boxes.$type, (builder) => {
    builder.set("ofBoxes", { value: { value: "deep" } });
    builder.set("lids", [{ of: "lid" }]);
    builder.set("open", { label: "open" });
  });
  const outer = reader.get("ofBoxes");
  assert.ok(outer instanceof DynamicStructReader);
  const inner = outer.get("value");
  assert.ok(inner instanceof DynamicStructReader);
  assert.equal(inner.get("value"), "deep");
  assert.equal(inner.get("label"), "box");
  const open = reader.get("open");
  assert.ok(open instanceof DynamicStructReader);
  assert.ok(open.get("value") instanceof AnyPointerReader);
  const text = dynamicStruct(reflection.struct("Box"), [
    { scopeId: reflection.struct("Box").id, bindings: [{ kind: "text" }] },
  ]);
  assert.equal(built(text, (builder) => builder.set("value", "bound")).get("value"), "bound");
});

test("a type that grows on each level is known as far as it is looked at", () => {
  const grown = built(dynamicStruct(reflection.struct("Grown")), (builder) => {
    builder.set("ofText", { value: "1", next: { value: { value: "2" }, next: { value: { value: { value: "3" } } } } });
  });
  let level: DynamicValue = grown.get("ofText");
  for (const path of ["next", "next", "value", "value", "value"]) {
    assert.ok(level instanceof DynamicStructReader, path);
    level = level.get(path);
  }
  assert.equal(level, "3");
});

test("methods are found by name, those of superclasses included", () => {
  const derived = reflection.interface("Derived");
  assert.deepEqual([...dynamicMethods(derived).keys()], ["count", "open", "watch", "get", "put", "name"]);
  const put = dynamicMethod(derived, "put");
  assert.equal(put.name, "Base.put");
  assert.equal(put.interfaceId, reflection.interface("Base").id);
  assert.equal(put.methodId, 1);
  assert.equal(built(put.params(), (builder) => builder.set("thing", "a text")).get("thing"), "a text");
  assert.deepEqual(
    dynamicMethod(derived, "count")
      .results()
      .fields.map(({ name }) => name),
    ["count"],
  );
  assert.equal(dynamicMethod(derived, "watch").params().displayName, "Boxes");
  assert.throws(() => dynamicMethod(derived, "cout"), {
    code: "invalid-argument",
    message: /Interface Derived has no method "cout"; it has "count"/,
  });
});

test("a method that is known at run time only is called like any other", async () => {
  const ping = defineMethod(dynamicMethod(SchemaSet.fromEmbedded(echoSchema).interface("Echo"), "ping"));
  class AnyClient extends Client {
    call(init: DynamicStructInit): RemotePromise<DynamicStructReader> {
      return this.$call(ping, RemotePromise, init, undefined);
    }
  }
  class EchoService extends Echo.Server {
    ping({ msg }: Echo.PingParams) {
      return { reply: `echo:${msg}` };
    }
  }
  using client = AnyClient.local(new EchoService());
  const answer = await client.call({ msg: "hi" });
  assert.equal(answer.get("reply"), "echo:hi");
});

test("logs get the names of methods, and numbers where the schema knows none", () => {
  const directory = example.interface("Directory");
  assert.equal(methodName(example, directory.id, 0), "Directory.getLogger");
  assert.equal(methodName(example, directory.id, 999), "Directory.999");
  assert.equal(methodName(example, 0xabcn, 1), "@0xabc.1");
});

/** The type of a dynamic struct, to be read by another class. */
function dynamicLike(type: ReturnType<typeof dynamicStruct>) {
  const { displayName, dataWords, pointerCount, Builder } = type;
  return { displayName, dataWords, pointerCount, Builder, sizeHint: () => 0, write() {} };
}

function structs(value: DynamicValue): DynamicStructReader[] {
  return listOf(value)
    .toArray()
    .filter((element) => element instanceof DynamicStructReader);
}

function listOf(value: DynamicValue): ListReader<DynamicValue> {
  assert.ok(value instanceof ListReader);
  return value;
}

function list(value: unknown): DynamicListBuilder {
  assert.ok(value instanceof DynamicListBuilder);
  return value;
}
