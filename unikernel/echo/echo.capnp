@0xb13fc2f2a4c1d65b;

interface Echo {
  # Says back what it hears.

  ping @0 (msg :Text) -> (reply :Text);
  # The reply is "echo:" followed by the message.
}
