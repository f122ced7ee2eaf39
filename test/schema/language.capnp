@0xc87d1f24a95be603;
# Everything the schema language has, in the shapes that implementations of Cap'n Proto are tested with.

enum TestEnum {
  foo @0;
  bar @1;
  baz @2;
  qux @3;
  quux @4;
  corge @5;
  grault @6;
  garply @7;
}

struct TestAllTypes {
  voidField @0 :Void;
  boolField @1 :Bool;
  int8Field @2 :Int8;
  int16Field @3 :Int16;
  int32Field @4 :Int32;
  int64Field @5 :Int64;
  uInt8Field @6 :UInt8;
  uInt16Field @7 :UInt16;
  uInt32Field @8 :UInt32;
  uInt64Field @9 :UInt64;
  float32Field @10 :Float32;
  float64Field @11 :Float64;
  textField @12 :Text;
  dataField @13 :Data;
  structField @14 :TestAllTypes;
  enumField @15 :TestEnum;
  interfaceField @16 :TestInterface;

  voidList @17 :List(Void);
  boolList @18 :List(Bool);
  int8List @19 :List(Int8);
  int16List @20 :List(Int16);
  int32List @21 :List(Int32);
  int64List @22 :List(Int64);
  uInt8List @23 :List(UInt8);
  uInt16List @24 :List(UInt16);
  uInt32List @25 :List(UInt32);
  uInt64List @26 :List(UInt64);
  float32List @27 :List(Float32);
  float64List @28 :List(Float64);
  textList @29 :List(Text);
  dataList @30 :List(Data);
  structList @31 :List(TestAllTypes);
  enumList @32 :List(TestEnum);
  interfaceList @33 :List(TestInterface);
}

struct TestDefaults {
  voidField @0 :Void = void;
  boolField @1 :Bool = true;
  int8Field @2 :Int8 = -123;
  int16Field @3 :Int16 = -12345;
  int32Field @4 :Int32 = -12345678;
  int64Field @5 :Int64 = -123456789012345;
  uInt8Field @6 :UInt8 = 234;
  uInt16Field @7 :UInt16 = 45678;
  uInt32Field @8 :UInt32 = 3456789012;
  uInt64Field @9 :UInt64 = 12345678901234567890;
  float32Field @10 :Float32 = 1234.5;
  float64Field @11 :Float64 = -123e45;
  textField @12 :Text = "foo";
  dataField @13 :Data = 0x"62 61 72";
  structField @14 :TestAllTypes = (
      boolField = true,
      int8Field = -12,
      int64Field = -78901234567890,
      uInt64Field = 345678901234567890,
      float32Field = -1.25e-10,
      textField = "baz",
      structField = (textField = "nested", structField = (textField = "really nested")),
      enumField = baz,
      voidList = [void, void],
      boolList = [false, true, true],
      int32List = [123456, -7, 2147483647, -2147483648],
      float64List = [0, 123e10, inf, -inf, nan],
      textList = ["quux", "corge"],
      dataList = ["garply", "waldo"],
      structList = [(textField = "x structlist 1"), (textField = "x structlist 2")],
      enumList = [qux, bar]);
  enumField @15 :TestEnum = corge;
  boolList @16 :List(Bool) = [true, false, false, true];
  int64List @17 :List(Int64) = [1111111111111111111, -1111111111111111111];
  uInt8List @18 :List(UInt8) = [33, 44];
  float32List @19 :List(Float32) = [5555.5, inf, -inf, nan];
  textList @20 :List(Text) = ["plugh", "xyzzy", "thud"];
  structList @21 :List(TestAllTypes) = [(textField = "structlist 1"), (textField = "structlist 2")];
  enumList @22 :List(TestEnum) = [foo, garply];
  negativeZero @23 :Float32 = -0.0;
  notANumber @24 :Float64 = nan;
}

struct TestAnyPointer {
  anyPointerField @0 :AnyPointer;
}

struct TestAnyOthers {
  anyStructField @0 :AnyStruct;
  anyListField @1 :AnyList;
  capabilityField @2 :Capability;
}

struct TestOutOfOrder {
  qux @3 :Text;
  grault @6 :Text;
  bar @1 :Text;
  foo @0 :Text;
  corge @5 :Text;
  waldo @7 :Text;
  quux @4 :Text;
  baz @2 :Text;
}

struct TestUnion {
  union0 @0! :union {
    u0f0s0 @4: Void;
    u0f0s1 @5: Bool;
    u0f0s8 @6: Int8;
    u0f0s16 @7: Int16;
    u0f0s32 @8: Int32;
    u0f0s64 @9: Int64;
    u0f0sp @10: Text;
    u0f1s64 @11: Int64;
    u0f1sp @12: Text;
  }
  bit0 @13: Bool;
  union1 @1! :union {
    u1f0s0 @14: Void;
    u1f0s1 @15: Bool;
    u1f1s8 @16: Int8;
    u1f2s64 @17: Int64;
    u1f2sp @18: Data;
  }
  bit1 @19: Bool;
  union2 @2! :union {
    u2f0s1 @20: Bool;
    u2f0s64 @21: Int64;
  }
  union3 @3! :union {
    u3f0s1 @22: Bool;
    u3f0s64 @23: Int64;
  }
  byte0 @24: UInt8;
}

struct TestUnnamedUnion {
  before @0 :Text;
  union {
    foo @1 :UInt16;
    bar @3 :UInt32;
  }
  middle @2 :UInt16;
  after @4 :Text;
}

struct TestUnionInUnion {
  outer :union {
    inner :union {
      foo @0 :Int32;
      bar @1 :Int32;
    }
    baz @2 :Int32;
  }
}

struct TestGroups {
  groups :union {
    foo :group {
      corge @0 :Int32;
      grault @2 :Int64;
      garply @8 :Text;
    }
    bar :group {
      corge @3 :Int32;
      grault @4 :Text;
      garply @5 :Int64;
    }
    baz :group {
      corge @1 :Int32;
      grault @6 :Text;
      garply @7 :Text;
    }
  }
}

struct TestInterleavedGroups {
  group1 :group {
    foo @0 :UInt32;
    bar @2 :UInt64;
    union {
      qux @4 :UInt16;
      corge :group {
        grault @6 :UInt64;
        garply @8 :UInt16;
        plugh @14 :Text;
        xyzzy @16 :Text;
      }
      fred @12 :Text;
    }
    waldo @10 :Text;
  }
  group2 :group {
    foo @1 :UInt32;
    bar @3 :UInt64;
    union {
      qux @5 :UInt16;
      corge :group {
        grault @7 :UInt64;
        garply @9 :UInt16;
        plugh @15 :Text;
        xyzzy @17 :Text;
      }
      fred @13 :Text;
    }
    waldo @11 :Text;
  }
}

struct TestUnionDefaults {
  s16s8s64s8Set @0 :TestUnion =
      (union0 = (u0f0s16 = 321), union1 = (u1f1s8 = 123), union2 = (u2f0s64 = 12345678901234567), union3 = (u3f0s64 = 55));
  s0sps1s32Set @1 :TestUnion =
      (union0 = (u0f1sp = "foo"), union1 = (u1f0s1 = true), union2 = (u2f0s1 = true), union3 = (u3f0s64 = 12345678));
  unnamed1 @2 :TestUnnamedUnion = (foo = 123);
  unnamed2 @3 :TestUnnamedUnion = (bar = 321, before = "foo", after = "bar");
}

struct TestNestedTypes {
  enum NestedEnum {
    foo @0;
    bar @1;
  }
  struct NestedStruct {
    enum NestedEnum {
      baz @0;
      qux @1;
      quux @2;
    }
    outerNestedEnum @0 :TestNestedTypes.NestedEnum = bar;
    innerNestedEnum @1 :NestedEnum = quux;
    listOuterNestedEnum @2 :List(TestNestedTypes.NestedEnum) = [foo, bar];
    listInnerNestedEnum @3 :List(NestedEnum) = [quux, qux];
  }
  nestedStruct @0 :NestedStruct;
  outerNestedEnum @1 :NestedEnum = bar;
  innerNestedEnum @2 :NestedStruct.NestedEnum = quux;
}

struct TestUsing {
  using OuterNestedEnum = TestNestedTypes.NestedEnum;
  using TestNestedTypes.NestedStruct.NestedEnum;
  outerNestedEnum @1 :OuterNestedEnum = bar;
  innerNestedEnum @0 :NestedEnum = quux;
}

struct TestLists {
  struct Struct0 { f @0 :Void; }
  struct Struct1 { f @0 :Bool; }
  struct Struct8 { f @0 :UInt8; }
  struct Struct16 { f @0 :UInt16; }
  struct Struct32 { f @0 :UInt32; }
  struct Struct64 { f @0 :UInt64; }
  struct StructP { f @0 :Text; }
  struct Struct16c { f @0 :UInt16; pad @1 :Text; }
  struct StructPc { f @0 :Text; pad @1 :UInt64; }

  list0 @0 :List(Struct0);
  list1 @1 :List(Struct1);
  list8 @2 :List(Struct8);
  list16 @3 :List(Struct16);
  list32 @4 :List(Struct32);
  list64 @5 :List(Struct64);
  listP @6 :List(StructP);
  int32ListList @7 :List(List(Int32));
  textListList @8 :List(List(Text));
  structListList @9 :List(List(TestAllTypes));
  list16c @10 :List(Struct16c);
  listPc @11 :List(StructPc);
}

struct TestFieldZeroIsBit {
  bit @0 :Bool;
  secondBit @1 :Bool = true;
  thirdField @2 :UInt8 = 123;
}

struct TestListDefaults {
  lists @0 :TestLists = (
      list0 = [(f = void), (f = void)],
      list1 = [(f = true), (f = false), (f = true)],
      list8 = [(f = 123), (f = 45)],
      list64 = [(f = 123456789012345), (f = 678901234567890)],
      listP = [(f = "foo"), (f = "bar")],
      int32ListList = [[1, 2, 3], [4, 5], [12341234]],
      textListList = [["foo", "bar"], ["baz"], ["qux", "corge"]],
      structListList = [[(int32Field = 123), (int32Field = 456)], [(int32Field = 789)]]);
}

struct TestLateUnion {
  foo @0 :Int32;
  bar @1 :Text;
  baz @2 :Int16;
  theUnion @3! :union {
    qux @4 :Text;
    corge @5 :List(Int32);
    grault @6 :Float32;
  }
  anotherUnion @7! :union {
    qux @8 :Text;
    corge @9 :List(Int32);
    grault @10 :Float32;
  }
}

struct TestOldVersion {
  # Read as `TestNewVersion`, and the other way round.
  old1 @0 :Int64;
  old2 @1 :Text;
  old3 @2 :TestOldVersion;
}

struct TestNewVersion {
  old1 @0 :Int64;
  old2 @1 :Text;
  old3 @2 :TestNewVersion;
  new1 @3 :Int64 = 987;
  new2 @4 :Text = "baz";
  new3 @5 :List(UInt16) = [1, 2];
}

struct TestOldUnionVersion {
  union {
    a @0 :Void;
    b @1 :UInt64;
  }
}

struct TestNewUnionVersion {
  union {
    a :union {
      a0 @0 :Void;
      a1 @2 :UInt64;
    }
    b @1 :UInt64;
  }
}

struct TestStructUnion {
  un @0! :union {
    struct @1 :SomeStruct;
    object @2 :TestAnyPointer;
  }

  struct SomeStruct {
    someText @0 :Text;
    moreText @1 :Text;
  }
}

struct TestPrintInlineStructs {
  someText @0 :Text;
  structList @1 :List(InlineStruct);
  struct InlineStruct {
    int32Field @0 :Int32;
    textField @1 :Text;
  }
}

struct TestWholeFloatDefault {
  field @0 :Float32 = 123;
  bigField @1 :Float32 = 2e30;
  const constant :Float32 = 456;
  const bigConstant :Float32 = 4e30;
}

struct TestEmptyStruct {}

struct TestConstants {
  const voidConst :Void = void;
  const boolConst :Bool = true;
  const int8Const :Int8 = -123;
  const int64Const :Int64 = -123456789012345;
  const uInt32Const :UInt32 = 3456789012;
  const uInt64Const :UInt64 = 12345678901234567890;
  const float32Const :Float32 = 1234.5;
  const float64Const :Float64 = -inf;
  const textConst :Text = "foo";
  const dataConst :Data = "bar";
  const structConst :TestAllTypes = (textField = "baz", structField = (textField = "nested"));
  const enumConst :TestEnum = corge;
  const voidListConst :List(Void) = [void, void, void];
  const boolListConst :List(Bool) = [true, false];
  const float32ListConst :List(Float32) = [5555.5, nan];
  const structListConst :List(TestAllTypes) = [(textField = "structlist 1"), (textField = "structlist 2")];
  const fromAnother :UInt32 = .globalInt;
}

const globalInt :UInt32 = 12345;
const globalText :Text = "foobar";
const globalStruct :TestAllTypes = (int32Field = 54321);
const globalPrintableStruct :TestPrintInlineStructs = (someText = "foo");
const derivedConstant :TestAllTypes = (
    uInt32Field = .globalInt,
    textField = TestConstants.textConst,
    structField = TestConstants.structConst,
    int16List = [1, 2],
    structList = TestConstants.structListConst);

struct TestGenerics(Foo, Bar) {
  foo @0 :Foo;
  rev @1 :TestGenerics(Bar, Foo);
  union {
    uv @2 :Void;
    ug :group {
      ugfoo @3 :Int32;
      ugbar @4 :Bar;
    }
  }
  list @5 :List(Inner);

  struct Inner {
    foo @0 :Foo;
    bar @1 :Bar;
  }
  struct Inner2(Baz) {
    bar @0 :Bar;
    baz @1 :Baz;
    innerBound @2 :Inner;
    innerUnbound @3 :TestGenerics.Inner;

    struct DeepNest(Qux) {
      foo @0 :Foo;
      bar @1 :Bar;
      baz @2 :Baz;
      qux @3 :Qux;

      interface DeepNestInterface(Quux) {
        call @0 () -> (value :Quux, qux :Qux);
      }
    }
  }
  interface Interface(Qux) {
    call @0 Inner2(Text) -> (qux :Qux, gen :TestGenerics(TestAllTypes, TestAnyPointer));
  }
  annotation ann(struct) :UInt32;
  using AliasFoo = Foo;
  using AliasInner = Inner;
  using AliasInner2 = Inner2;
}

struct TestGenericsWrapper(Foo, Bar) {
  value @0 :TestGenerics(Foo, Bar);
}

struct TestGenericsWrapper2 {
  value @0 :TestGenericsWrapper(Text, TestAllTypes);
}

struct TestGenericsUnion(Foo, Bar) {
  union {
    foo @0 :Foo;
    bar @1 :Bar;
  }
}

struct TestUseGenerics $TestGenerics(Text, Data).ann(123) {
  basic @0 :TestGenerics(TestAllTypes, TestAnyPointer);
  inner @1 :TestGenerics(TestAllTypes, TestAnyPointer).Inner;
  inner2 @2 :TestGenerics(TestAllTypes, TestAnyPointer).Inner2(Text);
  unspecified @3 :TestGenerics;
  unspecifiedInner @4 :TestGenerics.Inner2(Text);
  wrapper @5 :TestGenericsWrapper(TestAllTypes, TestAnyPointer);
  cap @6 :TestGenerics(TestInterface, Text);
  genericCap @7 :TestGenerics(TestAllTypes, List(UInt32)).Interface(Data);
  default @8 :TestGenerics(TestAllTypes, Text) = (foo = (int16Field = 123), rev = (foo = "text", rev = (foo = (int16Field = 321))));
  defaultInner @9 :TestGenerics(TestAllTypes, Text).Inner = (foo = (int16Field = 123), bar = "text");
  defaultUser @10 :TestUseGenerics = (basic = (foo = (int16Field = 123)));
  aliasInner @11 :TestGenerics(TestAllTypes, TestAnyPointer).AliasInner;
  aliasInner2 @12 :TestGenerics(TestAllTypes, TestAnyPointer).AliasInner2(Text);
  deep @13 :TestGenerics(Text, Data).Inner2(TestAllTypes).DeepNest(Text);
  union @14 :TestGenericsUnion(Text, TestAllTypes);
}

interface TestImplicitMethodParams {
  call @0 [T, U] (foo :T, bar :U) -> TestGenerics(T, U);
}

interface TestImplicitMethodParamsInGeneric(V) {
  call @0 [T, U] (foo :T, bar :U, generic :V) -> TestGenerics(T, U);
}

interface TestInterface {
  foo @0 (i :UInt32, j :Bool) -> (x :Text);
  bar @1 () -> ();
  baz @2 (s :TestAllTypes);
}

interface TestExtends extends (TestInterface) {
  qux @0 ();
  corge @1 TestAllTypes -> ();
  grault @2 () -> TestAllTypes;
}

interface TestExtends2 extends (TestExtends) {}

interface TestPipeline {
  getCap @0 (n :UInt32, inCap :TestInterface) -> (s :Text, outBox :Box);
  testPointers @1 (cap :TestInterface, obj :AnyPointer, list :List(TestInterface)) -> ();
  getAnyCap @2 (n :UInt32, inCap :Capability) -> (s :Text, outBox :AnyBox);
  getNullCap @3 () -> (cap :TestPipeline);

  struct Box {
    cap @0 :TestInterface;
  }
  struct AnyBox {
    cap @0 :Capability;
  }
}

interface TestCallOrder {
  getCallSequence @0 (expected :UInt32) -> (n :UInt32);
}

interface TestTailCallee {
  struct TailResult {
    i @0 :UInt32;
    t @1 :Text;
    c @2 :TestCallOrder;
  }
  foo @0 (i :Int32, t :Text) -> TailResult;
}

interface TestTailCaller {
  foo @0 (i :Int32, callee :TestTailCallee) -> TestTailCallee.TailResult;
}

interface TestStreaming {
  doStreamI @0 (i :UInt32) -> stream;
  doStreamJ @1 (j :UInt32) -> stream;
  finishStream @2 () -> (totalI :UInt32, totalJ :UInt32);
}

interface TestKeywordMethods {
  delete @0 ();
  class @1 ();
  void @2 ();
  return @3 ();
  constructor @4 (function :Text, new :UInt8) -> (await :Bool);
  toString @5 ();
  catch @6 () -> (then :Text, finally :TestInterface);
}

interface TestAuthenticatedBootstrap(VatId) {
  getCallerId @0 () -> (caller :VatId);
}

struct TestSturdyRef {
  hostId @0 :TestSturdyRefHostId;
  objectId @1 :AnyPointer;
}

struct TestSturdyRefHostId {
  host @0 :Text;
}

annotation name(*) :Text;
annotation marked(field, enumerant) :Void;
annotation described(struct, file) :TestPrintInlineStructs;

struct TestNameAnnotation $name("RenamedStruct") $described(someText = "described", structList = [(int32Field = 1)]) {
  union {
    badFieldName @0 :Bool $name("goodFieldName");
    bar @1 :Int8 $marked;
  }
  enum BadlyNamedEnum $name("RenamedEnum") {
    foo @0;
    bar @1 $name("baz") $marked;
  }
  anotherBadFieldName @2 :BadlyNamedEnum $name("anotherGoodFieldName");
  badlyNamedUnion :union $name("renamedUnion") {
    badlyNamedGroup :group $name("renamedGroup") {
      foo @3 :Void;
      bar @4 :Void;
    }
    baz @5 :NestedStruct $name("qux");
  }
  struct NestedStruct $name("RenamedNestedStruct") {
    badNestedFieldName @0 :Bool $name("goodNestedFieldName");
    anotherBadNestedFieldName @1 :NestedStruct $name("anotherGoodNestedFieldName");
  }
}

interface TestAnnotatedInterface $name("Renamed") {
  method @0 (parameter :Text $name("renamedParameter")) $name("renamedMethod");
}
