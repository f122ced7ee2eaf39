# What the benchmark of pipelining calls.
@0xe3a1c0d25b7f9468;

interface Link {
  # A link of a chain that goes on as long as anyone asks.

  next @0 () -> (next :Link);
  # A link of its own each time.

  ping @1 (value :UInt32) -> (value :UInt32);
  # Gives back the value.
}
