@0xcbf7d2a16e5b3948;
# What a Call of rpc.capnp consists of, laid out as there.

struct Message {
  union {
    unimplemented @0 :Message;
    abort @1 :Text;
    call @2 :Call;
  }
}

struct Call {
  questionId @0 :UInt32;
  target @1 :MessageTarget;
  interfaceId @2 :UInt64;
  methodId @3 :UInt16;
  params @4 :Payload;
  sendResultsTo @5 :UInt16;
  thirdParty @6 :AnyPointer;
  allowThirdPartyTailCall @7 :Bool;
}

struct MessageTarget {
  union {
    importedCap @0 :UInt32;
    promisedAnswer @1 :PromisedAnswer;
  }
}

struct PromisedAnswer {
  questionId @0 :UInt32;
}

struct Payload {
  content @0 :AnyPointer;
  capTable @1 :List(CapDescriptor);
}

struct CapDescriptor {
  union {
    none @0 :Void;
    senderHosted @1 :UInt32;
    receiverAnswer @2 :PromisedAnswer;
  }
  attachedFd @3 :UInt8 = 0xff;
}
