@0xd1b7e9a02c6f4835;
# What the tests of streams, membranes and limits call.

interface Sink {
  # Adds up what is written to it, when its owner lets it.

  write @0 (value :UInt32, data :Data) -> stream;
  finish @1 () -> (total :UInt32);
}

interface SinkHolder {
  sink @0 () -> (sink :Sink);
  # A sink that is not known before the call returns.

  hold @1 (sink :Sink) -> (sink :Sink);
  # The same for one that the caller has.
}
