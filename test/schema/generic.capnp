@0xe9c5a2b4d8f61730;
# Type parameters and inheritance.

using Common = import "common.capnp";

struct Box(T) {
  # Something of any type.

  value @0 :T;
  label @1 :Text;
}

struct Map(Key, Value) {
  entries @0 :List(Entry);
  swapped @1 :Map(Value, Key);
  values @2 :List(Box(Value));

  struct Entry {
    key @0 :Key;
    value @1 :Value;
    box @2 :Box(Value);
    plain @3 :Box;
  }

  struct Named(Name) {
    # Parameters of its own and of the struct around.

    name @0 :Name;
    entry @1 :Entry;
  }

  const size :UInt8 = 3;
}

struct Choice(First, Second) {
  # Groups and unions of types that are not known.

  union {
    first @0 :First;
    second @1 :Second;
    both :group {
      one @2 :First;
      other @3 :Second;
      more :union {
        none @4 :Void;
        third @5 :First;
      }
    }
  }
}

struct Uses {
  text @0 :Box(Text);
  data @1 :Box(Data);
  nested @2 :Box(Box(Text));
  list @3 :Box(List(Int32));
  texts @4 :List(Box(Text));
  measure @5 :Box(Common.Measure);
  map @6 :Map(Text, Common.Measure);
  entry @7 :Map(Text, Uses).Entry;
  named @8 :Map(Text, Uses).Named(Data);
  unbound @9 :Box;
  choice @10 :Choice(Text, Uses);
  lists @11 :List(List(Box(Text)));
  default @12 :Box(Text) = (value = "default", label = "of a generic");
  cell @13 :Cell(Text);
  cells @14 :List(Cell(Text));
  boxedCell @15 :Box(Cell(Uses));
}

const boxed :Box(Text) = (value = "constant");

interface Cell(T) {
  # Holds a value.

  get @0 () -> (value :T);
  set @1 (value :T) -> ();
  exchange @2 Box(T) -> Box(T);
  observe @3 (observer :Observer(T)) -> (handle :Handle, cell :Cell(T));
  # Calls the observer whenever the value changes.
}

interface Observer(T) {
  changed @0 (value :T) -> stream;
}

interface Handle {
  cancel @0 () -> ();
}

interface Generic {
  # Methods with type parameters of their own.

  identity @0 [T] (value :T) -> (value :T);
  boxed @1 [T] Box(T) -> Box(T);
  swap @2 [A, B] (first :A, second :B) -> (first :B, second :A, self :Generic);
}

interface Store(Key) {
  # Type parameters of the interface and of its methods.

  put @0 [T] (key :Key, value :T) -> (old :Box(T), cell :Cell(T), holder :Holder);

  struct Holder {
    key @0 :Key;
    store @1 :Store(Key);
  }
}

interface TextStore extends (Store(Text), Generic) {}

interface Sub extends (First, Second, Cell(Text)) {
  # Comes before what it extends.

  own @0 (text :Text) -> (text :Text);
}

interface First extends (Base) {
  first @0 () -> (number :UInt32);
}

interface Second extends (Base, Common.Sensor) {
  second @0 () -> (number :UInt32);
  clash @1 () -> (from :Text);
}

interface Base {
  base @0 (number :UInt32) -> (number :UInt32, self :Base);
  # Inherited twice.

  clash @1 () -> (from :Text);
}

interface SubCell(A, B) extends (Cell(Map(A, B))) {
  both @0 (a :A, b :B) -> (a :A, b :B);
}

struct Account {
  # Holds capabilities, and other generics that do.

  handle @0 :Handle;
  cell @1 :Cell(Text);
  box @2 :Box(Cell(Text));
  owner :group {
    box @3 :Box(Account);
  }
  name @4 :Text;
}

struct Pair(A, B) {
  first @0 :A;
  second @1 :B;
  inner :group {
    first @2 :A;
  }
  union {
    none @3 :Void;
    either @4 :A;
  }
}

interface Bank(T) {
  # Has results that can be pipelined on if what is bound can.

  open @0 (name :Text) -> (account :T, boxed :Box(T), pair :Pair(T, Handle));
  lend @1 [U] (value :U) -> (value :U, both :Pair(T, U));
  best @2 () -> Box(T);
  label @3 () -> (label :Box(Text));
}

interface AccountBank extends (Bank(Account)) {}

interface TextBank extends (Bank(Text)) {}

struct Growing(T) {
  # Contains itself, bound to an ever larger type.

  held @0 :T;
  next @1 :Growing(Box(T));
}
