@0xe4b1a7d2c9f03856;
# What example.capnp imports.

enum Unit {
  metre @0;
  second @1;
}

struct Measure {
  value @0 :Float64;
  unit @1 :Unit;
  source @2 :Source;

  struct Source {
    name @0 :Text;
    sensor @1 :Sensor;
  }
}

interface Sensor {
  read @0 () -> Measure;
}

struct Scalars {
  # Has the name of another struct in the file that imports it.
  text @0 :Text;
}
