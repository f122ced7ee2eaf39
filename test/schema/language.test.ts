import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type AnyPointerReader as Any,
  type CallContext,
  CapnpError,
  clientPointer,
  dataPointer,
  initRoot,
  MessageBuilder,
  readBuilt,
  readRoot,
  SlabAllocator,
  textPointer,
} from "../../src/index.ts";
import { capnp, needsCapnp } from "./capnp.ts";
import * as language from "./language.capnp.ts";
import { built, decode, encode, roundTrip } from "./messages.ts";

const { TestDefaults, TestEnum, TestAllTypes, TestConstants, TestGroups, TestInterleavedGroups, TestUnion } = language;
const schema = "test/schema/language.capnp";

test("C++ reads a constant that we wrote as it reads its own, and we read that of C++", needsCapnp, () => {
  const constant = capnp(["eval", "--output=binary", schema, "derivedConstant"]);
  assert.equal(decode(TestAllTypes.type, constant).uInt32Field, 12345);
  assert.equal(decode(TestAllTypes.type, constant).structField.structField.textField, "nested");
  const json = (frame: Uint8Array) =>
    JSON.parse(capnp(["convert", "binary:json", schema, "TestAllTypes"], frame).toString());
  const copied = encode(TestAllTypes.type, { structField: language.derivedConstant });
  assert.deepEqual(json(copied).structField, json(constant));
});

test(
  "what was received can be written as a plain object: C++ accepts it, and null capabilities stay null",
  needsCapnp,
  () => {
    const constant = capnp(["eval", "--output=binary", schema, "derivedConstant"]);
    const again = encode(TestAllTypes.type, decode(TestAllTypes.type, constant));
    assert.match(capnp(["decode", "--short", schema, "TestAllTypes"], again).toString(), /int16List = \[1, 2\]/);
    assert.equal(decode(TestAllTypes.type, again).structList.at(1).textField, "structlist 2");
    assert.equal(decode(TestAllTypes.type, again).getCapability(3), undefined);
  },
);

test("every default is what the schema says, several structs and lists down as well", () => {
  const read = roundTrip(TestDefaults.type, {});
  assert.equal(read.boolField, true);
  assert.equal(read.int32Field, -12345678);
  assert.equal(read.int64Field, -123456789012345n);
  assert.equal(read.uInt32Field, 3456789012);
  assert.equal(read.uInt64Field, 12345678901234567890n);
  assert.equal(read.float32Field, 1234.5);
  assert.equal(read.float64Field, -123e45);
  assert.equal(read.structField.structField.structField.textField, "really nested");
  assert.equal(read.structField.enumField, TestEnum.baz);
  assert.deepEqual(read.structField.int32List.toArray(), [123456, -7, 2147483647, -2147483648]);
  assert.deepEqual(read.structField.float64List.toArray(), [
    0,
    123e10,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NaN,
  ]);
  assert.equal(read.structField.structList.at(1).textField, "x structlist 2");
  assert.equal(read.structField.voidList.length, 2);
  assert.deepEqual(read.boolList.toArray(), [true, false, false, true]);
  assert.deepEqual(read.int64List.toArray(), [1111111111111111111n, -1111111111111111111n]);
  assert.deepEqual(read.enumList.toArray(), [TestEnum.foo, TestEnum.garply]);
  assert.ok(Object.is(read.negativeZero, -0));
  assert.ok(Number.isNaN(read.notANumber));
  const lists = roundTrip(language.TestListDefaults.type, {}).lists;
  assert.deepEqual(
    lists.int32ListList.toArray().map((list) => list.toArray()),
    [[1, 2, 3], [4, 5], [12341234]],
  );
  assert.equal(lists.structListList.at(0).at(1).int32Field, 456);
  assert.deepEqual(
    lists.list1.toArray().map(({ f }) => f),
    [true, false, true],
  );
  const unions = roundTrip(language.TestUnionDefaults.type, {});
  assert.equal(unions.s16s8s64s8Set.union0.u0f0s16, 321);
  assert.equal(unions.s16s8s64s8Set.union2.u2f0s64, 12345678901234567n);
  assert.equal(unions.s0sps1s32Set.union0.u0f1sp, "foo");
  assert.equal(unions.unnamed2.bar, 321);
  assert.equal(unions.unnamed2.foo, undefined);
});

test("constants have their values at any depth", () => {
  assert.equal(TestConstants.int64Const, -123456789012345n);
  assert.equal(TestConstants.float64Const, Number.NEGATIVE_INFINITY);
  assert.deepEqual(TestConstants.dataConst, new TextEncoder().encode("bar"));
  assert.equal(TestConstants.structConst.structField.textField, "nested");
  assert.equal(TestConstants.structListConst.at(1).textField, "structlist 2");
  assert.equal(TestConstants.voidListConst.length, 3);
  assert.equal(TestConstants.fromAnother, language.globalInt);
  assert.equal(language.derivedConstant.structField.structField.textField, "nested");
  assert.equal(language.derivedConstant.structList.at(0).textField, "structlist 1");
  assert.equal(language.TestWholeFloatDefault.bigConstant, Math.fround(4e30));
});

test(
  "members of unions and groups that share their bits keep apart, and C++ accepts what was set over others",
  needsCapnp,
  () => {
    const frame = (fill: (builder: language.TestInterleavedGroups.Builder) => void) => {
      const message = new MessageBuilder(new SlabAllocator());
      message.begin(0);
      fill(initRoot(TestInterleavedGroups.type, message));
      message.finish();
      return message.bytes.slice(message.frameStart, message.frameEnd);
    };
    const bytes = frame((builder) => {
      builder.group1.fred = "left over";
      builder.group1.foo = 1;
      const corge = builder.group1.initCorge();
      corge.garply = 3;
      corge.xyzzy = "x";
      builder.group2.initCorge().grault = 5n;
      builder.group2.qux = 7;
    });
    const text = capnp(["decode", "--short", schema, "TestInterleavedGroups"], bytes).toString();
    assert.match(text, /group1 = \(foo = 1, bar = 0, corge = \(grault = 0, garply = 3, xyzzy = "x"\)\)/);
    assert.match(text, /group2 = \(foo = 0, bar = 0, qux = 7\)/);
    const groups = built(TestGroups.type, (builder) => {
      builder.groups.initFoo().garply = "gone";
      builder.groups.initBar().grault = "here";
    });
    assert.equal(groups.groups.foo, undefined);
    assert.equal(groups.groups.bar?.grault, "here");
    assert.equal(groups.groups.bar?.corge, 0);
  },
);

test("each member of a union of its own has its own place", () => {
  const read = roundTrip(TestUnion.type, {
    union0: { u0f1sp: "text" },
    bit0: true,
    union1: { u1f2s64: -1n },
    union2: { u2f0s1: true },
    union3: { u3f0s64: 3n },
    byte0: 255,
  });
  assert.equal(read.union0.u0f1sp, "text");
  assert.equal(read.union1.u1f2s64, -1n);
  assert.equal(read.union2.u2f0s1, true);
  assert.equal(read.union3.u3f0s64, 3n);
  assert.equal(read.bit0 && !read.bit1, true);
  assert.equal(roundTrip(language.TestUnionInUnion.type, { outer: { inner: { bar: 7 } } }).outer.inner?.bar, 7);
});

test("older and newer versions of a struct read each other", () => {
  const old = { old1: 1n, old2: "two", old3: { old1: 3n } };
  const newer = decode(language.TestNewVersion.type, encode(language.TestOldVersion.type, old));
  assert.deepEqual([newer.old1, newer.old2, newer.old3.old1], [1n, "two", 3n]);
  assert.deepEqual([newer.new1, newer.new2, newer.new3.toArray()], [987n, "baz", [1, 2]]);
  assert.equal(newer.old3.new2, "baz");
  const older = decode(
    language.TestOldVersion.type,
    encode(language.TestNewVersion.type, { ...old, new1: 5n, new2: "x" }),
  );
  assert.deepEqual([older.old1, older.old2, older.old3.old1], [1n, "two", 3n]);
  const union = decode(language.TestNewUnionVersion.type, encode(language.TestOldUnionVersion.type, { b: 9n }));
  assert.equal(union.b, 9n);
});

test("generics in generics have what is bound to them, in defaults as well", () => {
  const read = roundTrip(language.TestUseGenerics.type, {
    basic: {
      foo: { int16Field: 1 },
      rev: { foo: { anyPointerField: "any" } },
      list: [{ foo: { int16Field: 2 } }],
    },
    inner2: { baz: "baz", innerBound: { foo: { int16Field: 3 } }, innerUnbound: { foo: "unbound" } },
    unspecified: { ug: { ugbar: "ug" } },
    wrapper: { value: { foo: { int16Field: 4 } } },
    deep: { foo: "foo", bar: Uint8Array.of(1), baz: { int16Field: 5 }, qux: "qux" },
    union: { bar: { int16Field: 6 } },
  });
  assert.equal(read.basic.foo.int16Field, 1);
  assert.equal(read.basic.rev.foo.anyPointerField.asText(), "any");
  assert.equal(read.basic.list.at(0).foo.int16Field, 2);
  assert.equal(read.inner2.baz, "baz");
  assert.equal(read.inner2.innerBound.foo.int16Field, 3);
  assert.equal(read.inner2.innerUnbound.foo.asText(), "unbound");
  assert.equal(read.unspecified.ug?.ugbar.asText(), "ug");
  assert.equal(read.wrapper.value.foo.int16Field, 4);
  assert.equal(read.deep.baz.int16Field, 5);
  assert.equal(read.deep.qux, "qux");
  assert.equal(read.union.bar?.int16Field, 6);
  assert.equal(read.default.rev.foo, "text");
  assert.equal(read.default.rev.rev.foo.int16Field, 321);
  assert.equal(read.defaultInner.bar, "text");
  assert.equal(read.defaultUser.basic.foo.int16Field, 123);
});

class Implementation extends language.TestExtends2.Server {
  override foo({ i, j }: language.TestInterface.FooParams) {
    return { x: `${i} ${j}` };
  }
  override bar(): undefined {}
  override baz(): undefined {}
  override qux(): undefined {}
  override corge(): undefined {}
  override grault() {
    return { textField: "grault" };
  }
}

class PipelineService extends language.TestPipeline.Server {
  override async getCap({ n, inCap }: language.TestPipeline.GetCapParams) {
    const { x } = await inCap.foo({ i: n, j: true });
    return { s: x, outBox: { cap: new Implementation() } };
  }
  override testPointers(): undefined {}
  override getAnyCap({ inCap }: language.TestPipeline.GetAnyCapParams) {
    return { s: "any", outBox: { cap: inCap.dup() } };
  }
  override getNullCap() {
    return {};
  }
}

test("capabilities of an interface that extends others are passed, pipelined on and called by all their interfaces", async () => {
  using pipeline = language.TestPipeline.local(new PipelineService());
  using call = pipeline.getCap({ n: 234, inCap: new Implementation() });
  assert.equal((await call.outBox.cap.foo({ i: 5, j: false })).x, "5 false");
  assert.equal((await call).s, "234 true");
  using any = pipeline.getAnyCap({ n: 1, inCap: new Implementation() });
  using extended = any.outBox.cap.$as(language.TestExtends2);
  assert.equal((await extended.grault()).textField, "grault");
  await assert.rejects(pipeline.getNullCap().cap.getNullCap(), CapnpError);
});

test("streaming calls arrive in order and are counted", async () => {
  class Streaming extends language.TestStreaming.Server {
    i = 0;
    j = 0;
    override doStreamI({ i }: language.TestStreaming.DoStreamIParams): undefined {
      this.i += i;
    }
    override async doStreamJ({ j }: language.TestStreaming.DoStreamJParams): Promise<undefined> {
      this.j += j;
    }
    override finishStream(
      _params: unknown,
      { results }: CallContext<language.TestStreaming.FinishStreamResults.Builder>,
    ): undefined {
      results.totalI = this.i;
      results.totalJ = this.j;
    }
  }
  using streaming = language.TestStreaming.local(new Streaming());
  await Promise.all([
    streaming.doStreamI({ i: 123 }),
    streaming.doStreamJ({ j: 321 }),
    streaming.doStreamI({ i: 456 }),
  ]);
  const { totalI, totalJ } = await streaming.finishStream();
  assert.deepEqual([totalI, totalJ], [579, 321]);
});

test("methods named as words of JavaScript and as members of clients and promises can be called", async () => {
  class Keywords extends language.TestKeywordMethods.Server {
    override delete(): undefined {}
    override class(): undefined {}
    override void(): undefined {}
    override return(): undefined {}
    override constructor_(params: language.TestKeywordMethods.ConstructorParams) {
      return { await: params.function === "f" && params.new === 1 };
    }
    override toString_(): undefined {}
    override catch() {
      return { then_: "then" };
    }
  }
  using keywords = language.TestKeywordMethods.local(new Keywords());
  await Promise.all([keywords.delete(), keywords.class(), keywords.void(), keywords.return(), keywords.toString_()]);
  assert.equal((await keywords.constructor_({ function: "f", new: 1 })).await, true);
  assert.equal((await keywords.catch()).then_, "then");
});

test("methods with type parameters of their own, in a generic interface as well", async () => {
  class Implicit extends language.TestImplicitMethodParamsInGeneric.of(textPointer).Server {
    override call({ foo, bar, generic }: language.TestImplicitMethodParamsInGeneric.CallParams<string, Any, Any>) {
      assert.equal(generic, "generic");
      return { foo, rev: { foo: bar } };
    }
  }
  using implicit = language.TestImplicitMethodParamsInGeneric.of(textPointer).local(new Implicit());
  const params = { foo: "foo", bar: Uint8Array.of(7), generic: "generic" };
  const results = await implicit.call(textPointer, dataPointer, params);
  const foo: string = results.foo;
  assert.equal(foo, "foo");
  const bar: Uint8Array = results.rev.foo;
  assert.deepEqual(Uint8Array.from(bar), Uint8Array.of(7));
  const Identified = language.TestAuthenticatedBootstrap.of(clientPointer(language.TestExtends2));
  class Bootstrap extends Identified.Server {
    override getCallerId() {
      return { caller: new Implementation() };
    }
  }
  using bootstrap = Identified.local(new Bootstrap());
  assert.equal((await (await bootstrap.getCallerId()).caller.grault()).textField, "grault");
});

test("a struct without fields is written and read", () => {
  const message = new MessageBuilder(new SlabAllocator());
  message.begin(0);
  initRoot(language.TestEmptyStruct.type, message);
  message.finish();
  assert.ok(readRoot(language.TestEmptyStruct.type, readBuilt(message)) instanceof language.TestEmptyStruct);
});
