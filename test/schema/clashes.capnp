@0xb4e1d2c3f5061728;
# Names that JavaScript, the library and generated code have as well.

const lazy :UInt8 = 1;
const default :Text = "d";
const undefined :Void = void;
const clashesSchema :UInt8 = 2;
const clashesFileId :UInt8 = 3;

struct Object {
  name @0 :Text;
  length @1 :UInt8;
  errors @2 :List(Error);
}

struct Array {
  object @0 :Object;
}

struct Error {
  message @0 :Text;
  stack @1 :Text;
  cause @2 :Error;
}

struct Promise {
  then @0 :Text;
  catch @1 :Bool;
  finally @2 :Text;
}

struct Uint8Array {
  data @0 :Data;
}

struct StructReader {
  pipelined @0 :Text;
}

struct Members {
  constructor @0 :Text;
  toJSON @1 :Text;
  valueOf @2 :Text;
  hasOwnProperty @3 :Bool;
  prototype @4 :Text;
  name @5 :Text;
  length @6 :UInt16;
  type @7 :Text;
  list @8 :List(Text);
  which @9 :UInt8;
  of @10 :Text;
  default @11 :Text;
  delete @12 :Text;
  get @13 :Text;
  await @14 :Text;
  this @15 :Text;
  null @16 :Bool;
  undefined @17 :Bool;
  arguments @18 :Text;
  size @19 :Int64;
  dispose @20 :Text;
  isNull @21 :Bool;
  getText @22 :Text;
  followStruct @23 :Text;
}

struct Made {
  # Builders have a method for each of these, and fields of their own that are called like it.

  foo @0 :Text;
  initFoo @1 :Text;
  adoptFoo @2 :Text;
  disownFoo @3 :List(Text);
  initDisownFoo @4 :Text;
  init @5 :List(Int8);
  initInit @6 :List(Int8);
}

struct Outer {
  # Nested names hide outer ones.

  struct Inner {
    inner @0 :Inner;
    which @1 :Which;
    enum Which {
      none @0;
      some @1;
    }
  }
  struct Outer {
    inner @0 :Inner;
    outer @1 : .Outer;
    object @2 :Object;
  }
  struct Object {
    text @0 :Text;
  }
  struct Builder {
    text @0 :Text;
  }
  struct Init {
    text @0 :Text;
  }
  struct Pipeline {
    taker @0 :Taker;
  }
  enum Type {
    default @0;
    constructor @1;
    prototype @2;
    nan @3;
  }

  outer @0 :Outer;
  builder @1 :Builder;
  init @2 :Init;
  pipeline @3 :Pipeline;
  type @4 :Type = prototype;
  types @5 :List(Type) = [default, constructor];
  union {
    which :group {
      text @6 :Text;
      union {
        none @7 :Void;
        number @8 :UInt8 = 7;
      }
    }
    list :group {
      of :union {
        type @9 :Void;
        list @10 :List(List(Outer));
      }
    }
  }
}

struct Empty {}

struct Nothing {
  # Structs without a size, and unions of nothing.

  empty @0 :Empty;
  empties @1 :List(Empty) = [(), ()];
  lists @2 :List(List(Empty));
  union :group {
    union {
      first @3 :Void;
      second @4 :Void;
    }
  }
  voids @5 :List(Void);
}

interface Taker {
  dispose @0 () -> (dispose :Taker);
  then @1 (then :Text) -> (then :Text, catch :Taker);
  constructor @2 () -> (constructor :Taker);
  dup @3 () -> (which :UInt8);
  toJSON @4 () -> (text :Text);
  name @5 () -> (group :Group);
  methods @6 () -> ();
  local @7 () -> ();
  new @8 () -> (new :Taker);
  delete @9 () -> (this :Taker);
  get @10 () -> ();
  struct GetParams {
    text @0 :Text;
  }
  struct GetPromise {
    taker @0 :Taker;
  }
  struct Server {
    taker @0 :Taker;
  }
  struct Group {
    bind @0 :Taker;
    promise @1 :Taker;
    deep :group {
      then @2 :Taker;
    }
  }
}

struct Parameters(TInit, TBuilder, Value) {
  # Called as the type parameters of generated code are.

  init @0 :TInit;
  builder @1 :TBuilder;
  value @2 :Value;
}

interface Binding(T) {
  bind @0 [TInit, Options] (typeT :T, params :TInit, options :Options, methods :T) -> (init :TInit, self :Binding(T));
}
