@0xd7a1c3e5f0b29486;
# A schema that uses everything the code generator supports.

using Common = import "common.capnp";

enum Color {
  # What a pixel can be.

  red @0;
  green @1;
  # Between red and blue.
  blue @2;
}

const greeting :Text = "hello";
const answer :UInt32 = 42;
const farAway :Int64 = -9007199254740993;
const magic :Data = 0x"00 ff 10";
const favourite :Color = blue;
const third :Float64 = 0.25;
const enabled :Bool = true;
const nothing :Void = void;
const ada :Person = (name = "Ada", phones = [(number = "1")], friend = (name = "Charles"));
const primes :List(UInt8) = [2, 3, 5, 7];
const names :List(List(Text)) = [["a", "b"], []];

struct Scalars {
  # Every primitive type.

  void @0 :Void;
  bool @1 :Bool;
  int8 @2 :Int8;
  int16 @3 :Int16;
  int32 @4 :Int32;
  int64 @5 :Int64;
  uint8 @6 :UInt8;
  uint16 @7 :UInt16;
  uint32 @8 :UInt32;
  uint64 @9 :UInt64;
  float32 @10 :Float32;
  float64 @11 :Float64;
  color @12 :Color;
  text @13 :Text;
  # Any length.
  data @14 :Data;
}

struct Defaults {
  # Every primitive type with a default that is not zero.

  bool @0 :Bool = true;
  int8 @1 :Int8 = -100;
  int16 @2 :Int16 = -30000;
  int32 @3 :Int32 = -100000;
  int64 @4 :Int64 = -9007199254740993;
  uint8 @5 :UInt8 = 200;
  uint16 @6 :UInt16 = 60000;
  uint32 @7 :UInt32 = 4000000000;
  uint64 @8 :UInt64 = 18446744073709551615;
  float32 @9 :Float32 = 1.5;
  float64 @10 :Float64 = -0.1;
  color @11 :Color = blue;
  text @12 :Text = "say \"hi\"\n";
  data @13 :Data = 0x"c0 ff ee";
  infinite @14 :Float64 = inf;
  notANumber @15 :Float32 = nan;
  negativeZero @16 :Float64 = -0.0;
  smallNegativeZero @17 :Float32 = -0.0;
}

struct Lists {
  # Lists of everything.

  voids @0 :List(Void);
  bools @1 :List(Bool);
  int8s @2 :List(Int8);
  int16s @3 :List(Int16);
  int32s @4 :List(Int32);
  int64s @5 :List(Int64);
  uint8s @6 :List(UInt8);
  uint16s @7 :List(UInt16);
  uint32s @8 :List(UInt32);
  uint64s @9 :List(UInt64);
  float32s @10 :List(Float32);
  float64s @11 :List(Float64);
  colors @12 :List(Color);
  texts @13 :List(Text);
  datas @14 :List(Data);
  people @15 :List(Person);
  matrix @16 :List(List(Int32));
  table @17 :List(List(List(Text)));
  crowds @18 :List(List(Person));
  swatches @19 :List(List(Color));
}

struct Person {
  name @0 :Text;
  age @1 :UInt8;
  phones @2 :List(PhoneNumber);
  address :group {
    # Where letters go.
    street @3 :Text;
    zip @4 :UInt32;
  }
  employment :union {
    unemployed @5 :Void;
    employer @6 :Text;
    school @7 :School;
    selfEmployed :group {
      trade @8 :Text;
      since @9 :UInt16;
    }
  }
  friend @10 :Person;

  struct PhoneNumber {
    number @0 :Text;
    kind @1 :Kind = mobile;

    enum Kind {
      home @0;
      mobile @1;
      work @2;
    }
  }

  struct School {
    name @0 :Text;
    const founded :UInt16 = 1209;
    const best :School = (name = "Trinity");
    const years :List(UInt16) = [1209, 1546];
  }
}

struct Shape {
  # A struct with a union of its own.

  area @0 :Float64;
  union {
    circle @1 :Float64;
    # The radius.
    square @2 :Float32 = 1;
    label @3 :Text;
    corners @4 :List(Float64);
    nothing @5 :Void;
    filled @6 :Bool;
    rectangle :group {
      width @7 :UInt32;
      height @8 :UInt32 = 3;
      caption @9 :Text;
    }
    owner @10 :Logger;
    sides @11 :UInt8;
  }
}

struct Escapes {
  # Names that mean something to JavaScript or to the library.

  constructor @0 :Text;
  class @1 :Text;
  then @2 :Text;
  toString @3 :Text;
  getText @4 :Text;
  which @5 :Text;
  inner @6 :Escapes;
  initInner @7 :Text;
  type @8 :Type;
  default @9 :UInt8;

  enum Type {
    function @0;
    null @1;
  }

  struct Builder {
    message @0 :Text;
  }
}

struct Hiding {
  # Names of the generated module inside of a declaration.

  struct HidingBuilder {
    struct HidingInit {
      text @0 :Text;
    }
    inner @0 :HidingInit;
  }
  struct HidingHidingBuilder {
    text @0 :Text;
  }
  interface HidingServer {
    hidingBuilder @0 () -> ();
  }
  builder @0 :HidingBuilder;
}

struct Uint8Array {
  # Named as a global of JavaScript.

  length @0 :UInt32;
}

struct Imports {
  # Types of another file.

  unit @0 :Common.Unit = second;
  measure @1 :Common.Measure;
  sources @2 :List(Common.Measure.Source);
  sensor @3 :Common.Sensor;
  scalars @4 :Common.Scalars;
  series @5 :List(List(Common.Measure));
}

struct PointerDefaults {
  # Structs and lists with defaults that are not empty.

  person @0 :Person = (name = "Ada", friend = (name = "Charles"));
  numbers @1 :List(Int32) = [1, -2, 3];
  people @2 :List(Person) = [(name = "Ada"), (name = "Charles")];
  bools @3 :List(Bool) = [true, false, true];
  texts @4 :List(Text) = ["a", "bc"];
  union {
    school @5 :Person.School = (name = "Trinity");
    other @6 :Void;
  }
}

struct Anything {
  # Pointers whose types only their users know.

  any @0 :AnyPointer;
  struct @1 :AnyStruct;
  list @2 :AnyList;
  lists @3 :List(AnyList);
  union {
    number @4 :UInt32;
    inUnion @5 :AnyPointer;
  }
}

struct Capabilities {
  loggers @0 :List(Logger);
  any @1 :AnyPointer;
  capability @2 :Capability;
  capabilities @3 :List(Capability);
  nested @4 :List(List(Logger));
}

interface Logger {
  log @0 (level :UInt8, text :Text) -> ();
  # Adds a line.

  count @1 () -> (lines :UInt64);
}

interface Callback {
  call @0 (value :Data) -> (accepted :Bool);
}

struct Session {
  # Holds capabilities some way down.

  name @0 :Text;
  tools @1 :Tools;
  parent @2 :Session;

  struct Tools {
    logger @0 :Logger;
    callback @1 :Callback;
    spare :group {
      directory @2 :Directory;
    }
  }
}

interface Directory {
  # Hands out what others need.

  getLogger @0 () -> (logger :Logger);
  # A method that returns a capability.

  openSession @1 (name :Text) -> (session :Session, number :UInt32);
  # Pipelining through two structs.

  lookUp @2 (path :List(Text)) -> (directory :Directory);
  subscribe @3 (callback :Callback, times :UInt32) -> (calls :UInt32);
  # A method that takes a capability.

  addPerson @4 Person -> Session;
  # Named structs as parameters and results.

  fail @5 (reason :Text) -> ();
  # Always ends in an error.

  echoData @6 (data :Data, text :Text) -> (data :Data, text :Text);
  scale @7 (values :List(Float64), factor :Float64) -> (values :List(Float64));
  then @8 () -> ();
  dup @9 () -> ();
  measure @10 Common.Scalars -> Common.Measure;
  exchange @11 Capabilities -> Capabilities;
  # Gives back what it got.

  write @12 (chunk :Data) -> stream;
  # One of many.

  anyLogger @13 () -> (logger :Capability);
}
