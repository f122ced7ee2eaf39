/** Names that JavaScript, the library and generated code have as well: each gets an escape that can be told beforehand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type StructReader, type StructType, textPointer } from "../../src/index.ts";
import { format, fromJson, toJson } from "../../src/reflect/index.ts";
import { capnp, needsCapnp } from "./capnp.ts";
import * as clashes from "./clashes.capnp.ts";
import { encode, roundTrip } from "./messages.ts";

const { Made, Members, Nothing, Object_, Outer, Parameters, Promise_, Taker } = clashes;

/** What is written reads as C++ reads it, and goes through JSON. */
function agrees<Reader extends StructReader, Builder, Init>(type: StructType<Reader, Builder, Init>, init: Init): void {
  const text = format(roundTrip(type, init), { short: true });
  const parameters = ["--short", "--quiet", "test/schema/clashes.capnp", type.displayName];
  assert.equal(
    capnp(["decode", ...parameters], encode(type, init))
      .toString()
      .trim(),
    text,
  );
  assert.equal(format(fromJson(type, toJson(roundTrip(type, init))), { short: true }), text);
}

test("declarations whose names are taken get an underscore, and no others", () => {
  assert.deepEqual(Object.keys(clashes).sort(), [
    ...["Array_", "Binding", "Empty", "Error_", "Made", "Members", "Nothing", "Object_", "Outer", "Parameters"],
    ...["Promise_", "StructReader_", "Taker", "Uint8Array_", "clashesFileId", "clashesFileId_", "clashesSchema"],
    ...["clashesSchema_", "default_", "lazy_", "undefined_"],
  ]);
  assert.deepEqual([clashes.lazy_, clashes.default_, clashes.undefined_], [1, "d", null]);
  assert.deepEqual([clashes.clashesSchema, clashes.clashesFileId], [2, 3]);
});

test("structs called as globals are structs", needsCapnp, () => {
  agrees(Object_.type, { name: "n", length: 2, errors: [{ message: "m", cause: { stack: "s" } }] });
  agrees(Promise_.type, { then_: "t", catch_: true, finally_: "f" });
});

test("fields whose names are taken get an underscore, and no others", needsCapnp, async () => {
  const init: clashes.Members.Init = {
    ...{ constructor_: "a", toJSON: "b", valueOf_: "c", hasOwnProperty_: true, prototype: "d", name: "e", length: 6 },
    ...{ type: "f", list: ["g"], which_: 7, of: "h", default: "i", delete: "j", get: "k", await: "l", this: "m" },
    ...{ null: true, undefined: true, arguments: "n", size: 8n, dispose: "o", isNull_: true, getText_: "p" },
    followStruct_: "q",
  };
  agrees(Members.type, init);
  const members = roundTrip(Members.type, init);
  for (const [name, value] of Object.entries(init)) {
    if (name !== "list") assert.equal(Reflect.get(members, name), value, name);
  }
  assert.equal(await Promise.resolve(members), members);
});

test("fields called as methods of the builder for another field keep apart from them", needsCapnp, () => {
  const init = {
    foo: "a",
    initFoo_: "b",
    adoptFoo_: "c",
    disownFoo_: ["d"],
    initDisownFoo_: "e",
    init: [1],
    initInit_: [2],
  };
  agrees(Made.type, init);
});

test("nested names hide outer ones, and those of generated code", needsCapnp, () => {
  const { Type } = Outer;
  agrees(Outer.type, {
    outer: {
      inner: { which_: Outer.Inner.Which_.some },
      object: { text: "nested" },
      outer: { list: { of: { type: null } } },
    },
    builder: { text: "b" },
    init: { text: "i" },
    types: [Type.nan, Type.constructor],
    which_: { text: "w" },
  });
  const outer = roundTrip(Outer.type, { list: { of: { list: [[{ object: { text: "deep" } }], []] } } });
  assert.equal(outer.which, Outer.Which.list);
  assert.equal(outer.list?.of.list?.at(0).at(0).object.text, "deep");
  assert.equal(outer.type, Type.prototype);
  assert.deepEqual(outer.types.toArray(), [Type.default, Type.constructor]);
  agrees(Outer.type, { which_: { number: 3 } });
});

test("structs without a size, lists of them and unions of nothing", needsCapnp, () => {
  agrees(Nothing.type, {});
  agrees(Nothing.type, {
    empty: {},
    empties: [{}, {}, {}],
    lists: [[{}], []],
    union: { second: null },
    voids: [null],
  });
  assert.equal(roundTrip(Nothing.type, {}).empties.length, 2);
});

test("type parameters may be called as those of generated code", needsCapnp, () => {
  const type = Parameters.of(textPointer, textPointer, textPointer).type;
  const read = roundTrip(type, { init: "i", builder: "b", value: "v" });
  assert.deepEqual([read.init, read.builder, read.value], ["i", "b", "v"]);
});

test("methods whose names are taken get an underscore, results keep theirs where they may", async () => {
  class Service extends Taker.Server {
    dispose = () => ({ dispose: this });
    then_ = ({ then_ }: clashes.Taker.ThenParams) => ({ then_, catch_: this });
    constructor_ = () => ({ constructor_: this });
    dup_ = () => ({ which_: 5 });
    toJSON = () => ({ text: "json" });
    name = () => ({ group: { bind: this, promise: this, deep: { then_: this } } });
    methods = () => ({});
    local = () => ({});
    new = () => ({ new: this });
    delete = () => ({ this: this });
    get = () => ({});
  }
  using taker = Taker.local(new Service());
  assert.equal(await Promise.resolve(taker), taker);
  using then = taker.dispose().dispose.constructor_().constructor_.then_({ then_: "t" });
  assert.equal((await then.catch_.toJSON()).text, "json");
  assert.equal((await then).then_, "t");
  using named = taker.new().new.delete().this.name();
  assert.equal((await named.group.deep.then_.dup_()).which_, 5);
  assert.equal((await named.group.promise.dup_()).which_, 5);
  assert.equal((await named.group.bind.dup_()).which_, 5);
});
