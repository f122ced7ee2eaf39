@0x9cf5d3a1b6e04872;
# Imports a file that imports this one.

using One = import "cycle-one.capnp";

struct Two {
  one @0 :One.One;
  ones @1 :List(List(One.One));
  boxed @2 :One.Pair(Two, One.One);
  askers @3 :List(One.Asker);
  name @4 :Text;
}

struct Pair(A, B) {
  a @0 :A;
  b @1 :B;
}

interface Answerer extends (One.Plain) {
  answer @0 One.One -> Two;
}

interface Heir extends (One.Inheriting) {
  # Takes nothing from what it extends but its name.
}
