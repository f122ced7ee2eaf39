# What the benchmark of streams calls.
@0x9c6e51f0a4d28b37;

interface Sink {
  write @0 (chunk :Data) -> stream;

  finish @1 () -> (bytes :UInt64);
  # How many were written since the last time.
}
