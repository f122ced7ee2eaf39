@0xb38c1f4ce5a7d960;
# What the named cases of RPC call.

interface TestInterface {
  foo @0 (i :UInt32, j :Bool) -> (x :Text);
  bar @1 ();
  # Nobody implements it.
  baz @2 (s :Text);
}

interface TestExtends extends(TestInterface) {
  qux @0 ();
}

interface TestPipeline {
  struct Box {
    cap @0 :TestInterface;
  }

  getCap @0 (n :UInt32, inCap :TestInterface) -> (s :Text, outBox :Box);
  # Calls `foo` of the capability it is given before it gives one.

  getCapPipelineOnly @1 () -> (outBox :Box);
  # Never returns.
}

interface TestCallOrder {
  getCallSequence @0 (expected :UInt32) -> (n :UInt32);
  # How many calls came before.
}

interface TestTailCallee {
  struct TailResult {
    i @0 :UInt32;
    t @1 :Text;
    c @2 :TestCallOrder;
  }

  foo @0 (i :Int32, t :Text) -> TailResult;
}

interface TestTailCaller {
  foo @0 (i :Int32, callee :TestTailCallee) -> TestTailCallee.TailResult;
}

interface TestHandle {}

interface TestStreaming {
  doStreamI @0 (i :UInt32) -> stream;
  doStreamJ @1 (j :UInt32) -> stream;
  finishStream @2 () -> (totalI :UInt32, totalJ :UInt32);
}

interface TestMoreStuff extends(TestCallOrder) {
  callFoo @0 (cap :TestInterface) -> (s :Text);
  callFooWhenResolved @1 (cap :TestInterface) -> (s :Text);
  neverReturn @2 (cap :TestInterface) -> (capCopy :TestInterface);
  hold @3 (cap :TestInterface);
  callHeld @4 () -> (s :Text);
  getHeld @5 () -> (cap :TestInterface);
  echo @6 (cap :TestCallOrder) -> (cap :TestCallOrder);
  expectCancel @7 (cap :TestInterface);
  getHandle @8 () -> (handle :TestHandle);
  getNull @9 () -> (nullCap :TestMoreStuff);
  getEnormousString @10 () -> (str :Text);
  takeString @11 (str :Text) -> (length :UInt32);
  throwException @12 (reason :Text);
}
