@0xa41b5cf0d2e38697;
# Imports a file that imports this one.

using Two = import "cycle-two.capnp";

struct One {
  two @0 :Two.Two;
  twos @1 :List(List(Two.Two));
  boxed @2 :Two.Pair(One, Two.Two);
}

struct Pair(A, B) {
  a @0 :A;
  b @1 :B;
}

interface Asker extends (Two.Answerer) {
  ask @0 Two.Two -> One;
  pair @1 Two.Pair(Text, One) -> Pair(Two.Two, Text);
}

interface Plain {
  plain @0 () -> (asker :Asker);
}

interface Inheriting extends (Asker) {
  # Has no methods of its own.
}
