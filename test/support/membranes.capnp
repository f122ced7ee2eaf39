@0xb86f3c0d9ae25714;
# What the tests of membranes and back-pressure call.

interface Thing {
  passThrough @0 () -> (text :Text);
  intercept @1 () -> (text :Text);
  weigh @2 (data :Data) -> (bytes :UInt32);
}

interface Workshop {
  makeThing @0 () -> (thing :Thing);
  callPassThrough @1 (thing :Thing, tailCall :Bool) -> (text :Text);
  callIntercept @2 (thing :Thing, tailCall :Bool) -> (text :Text);
  loopback @3 (thing :Thing) -> (thing :Thing);
  # Returns its parameter.
  waitForever @4 ();
}
