@0xc9d1f0b7a2e64358;
# The telephone exchange of docs/rpc.md and docs/lifetimes.md.

interface Phone {
  say @0 (text :Text) -> (reply :Text);

  ring @1 () -> ();
  # Lasts until somebody picks up.
}

interface Exchange {
  # Knows phones by the names of their owners.

  register @0 (name :Text, phone :Phone) -> ();
  find @1 (name :Text) -> (phone :Phone);
  # Fails if there is none of that name.

  expect @2 (name :Text) -> (phone :Phone);
  # Answers at once, even if the phone is registered later.

  tell @3 (name :Text, text :Text) -> (reply :Text);
  # Finds a phone and says something.

  record @4 () -> (tape :Tape);
}

interface Tape {
  write @0 (sound :Data) -> stream;
  stop @1 () -> (bytes :UInt32);
}
