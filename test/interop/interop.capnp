# What the tests against other implementations call, beyond the echo.
@0x8516e9bf7c3cc7db;

interface Interop {
  getGreeter @0 (name :Text) -> (greeter :Greeter);
  # A capability in results: callers greet through it, also before it has come.

  callEach @1 (receiver :Receiver, count :UInt32) -> (sum :UInt64);
  # A capability as a parameter: `receiver` is called `count` times, all at once, and the sum of what it gives comes back.

  fail @2 (reason :Text) -> ();
  # Always fails, and says the reason.

  reflect @3 (receiver :Receiver) -> Reflection;
  # Gives back what it is given: calls pipelined on it have to arrive before those made when it is back.

  passOn @4 (other :Interop, receiver :Receiver) -> Reflection;
  # Answered by `other.reflect(receiver)`, as a tail call.

  struct Reflection {
    receiver @0 :Receiver;
  }
}

interface Greeter {
  greet @0 (greeting :Text) -> (text :Text);
}

interface Receiver {
  receive @0 (index :UInt32) -> (value :UInt64);
}
