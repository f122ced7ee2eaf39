@0xb5c2a46f8d1e9037;
# What reflection has to know beyond plain structs: type parameters, untyped pointers, defaults of structs and lists, and
# the annotations that change a struct's form in JSON.

using Common = import "../schema/common.capnp";
using Json = import "/capnp/compat/json.capnp";

enum Level {
  low @0;
  middle @1 $Json.name("in between");
  high @2;
}

struct Box(Value) {
  value @0 :Value;
  inner @1 :Box(Value);
  boxes @2 :List(Box(Value));
  label @3 :Text = "box";
  pair :group {
    first @4 :Value;
    second @5 :Value;
  }

  struct Lid {
    of @0 :Value;
  }
}

struct Boxes {
  ofText @0 :Box(Text);
  ofData @1 :Box(Data);
  ofNumbers @2 :Box(List(Int32));
  ofBoxes @3 :Box(Box(Text));
  ofDefaults @4 :Box(PointerDefaults);
  lids @5 :List(Box(Text).Lid);
  open @6 :Box;
  ofLevels @7 :Box(List(Level));
  ofUnits @8 :Box(List(List(Common.Unit)));
  ofScalars @9 :Box(Common.Scalars);
}

struct Growing(Value) {
  # A type that grows on each level.

  value @0 :Value;
  next @1 :Growing(Box(Value));
}

struct Grown {
  ofText @0 :Growing(Text);
}

struct Pair(First, Second) {
  first @0 :First;
  second @1 :Second;
}

struct Doubling(Value) {
  value @0 :Value;
  next @1 :Doubling(Pair(Value, Value));
}

struct Doubled {
  ofText @0 :Doubling(Text);
}

struct PointerDefaults {
  point @0 :Point = (x = 3, y = -4, name = "there");
  primes @1 :List(UInt16) = [2, 3, 5, 7];
  words @2 :List(Text) = ["one", "two"];
  points @3 :List(Point) = [(x = 1), (y = 2)];
  bits @4 :List(Bool) = [true, false, true];
  negativeZero @5 :Float64 = -0.0;
  negativeZeroSingle @6 :Float32 = -0.0;
  table @7 :List(List(Int8)) = [[1], [], [-2, 3]];
  text @8 :Text = "say \"hi\"\n";
  data @9 :Data = 0x"c0 ff ee";

  struct Point {
    x @0 :Int32;
    y @1 :Int32;
    name @2 :Text;
  }
}

struct Unions {
  # Unions in groups in unions.

  before @0 :UInt8;
  union {
    nothing @1 :Void;
    number @2 :Int64 = -7;
    level @3 :Level = high;
    flag @4 :Bool = true;
    deep :group {
      note @5 :Text;
      union {
        left @6 :UInt16;
        right @7 :List(Text);
        both :group {
          one @8 :Float32;
          two @9 :Data;
        }
      }
    }
    self @10 :Unions;
    after @11 :Text = "afterwards";
  }
  last @12 :UInt64 = 18446744073709551615;
  named :union {
    empty @13 :Void;
    full @14 :List(Level);
  }
}

struct Endless {
  # All defaults, it holds itself.

  union {
    again @0 :Endless;
    other @1 :Endless;
  }
}

struct Untyped {
  any @0 :AnyPointer;
  struct @1 :AnyStruct;
  list @2 :AnyList;
  capability @3 :Capability;
  server @4 :Derived;
  servers @5 :List(Base(Text));
  name @6 :Text;
}

struct Annotated {
  base64 @0 :Data $Json.base64;
  hex @1 :Data $Json.hex;
  renamed @2 :Text $Json.name("another-name");
  prefixed :group $Json.flatten(prefix = "p_") {
    one @3 :Int32;
    two @4 :Text $Json.name("2");
  }
  flat @5 :Flat $Json.flatten();
  level @6 :Level;
  levels @7 :List(Level);
  plainUnion :union {
    alpha @8 :Void;
    beta @9 :Text $Json.name("bee");
  }
  tagged :union $Json.discriminator(name = "kind") {
    circle @10 :Float64;
    square :group $Json.flatten() {
      side @11 :Float64;
      filled @12 :Bool;
    }
    blank @13 :Void;
  }
  valued :union $Json.discriminator(name = "is", valueName = "value") {
    text @14 :Text $Json.name("a text");
    number @15 :Int64;
    none @16 :Void;
  }
  flatUnion :union $Json.flatten(prefix = "u-") $Json.discriminator() {
    word @17 :Text;
    amount :group $Json.flatten(prefix = "a-") {
      units @18 :UInt32;
    }
  }
  tree @19 :Tagged;

  struct Flat {
    inside @0 :Text;
    deeper :group $Json.flatten(prefix = "d.") {
      value @1 :UInt8;
    }
  }

  struct Tagged $Json.discriminator(name = "type", valueName = "content") {
    id @0 :UInt32;
    union {
      leaf @1 :Text;
      branch @2 :List(Tagged);
      end @3 :Void;
    }
  }
}

interface Base(Thing) {
  get @0 () -> (thing :Thing);
  put @1 (thing :Thing) -> ();
}

interface Named {
  name @0 () -> (name :Text);
}

interface Derived extends(Base(Text), Named) {
  count @0 (level :Level) -> (count :UInt32);
  open @1 [Key] (key :Key) -> (value :Box(Key));
  watch @2 Boxes -> Untyped;
}
