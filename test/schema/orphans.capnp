@0xd54e1c7be1a6ef3a;
# What can be taken out of a struct and put in elsewhere.

struct Folder {
  name @0 :Text;
  content @1 :Data;
  inner @2 :Folder;
  folders @3 :List(Folder);
  numbers @4 :List(UInt16);
  any @5 :AnyPointer;
  owner @6 :Owner;
  box @7 :Box(Folder);
  names @8 :Box(Text);

  adoptName @9 :UInt8;
  # Clashes with the method for `name`.

  link :group {
    target @10 :Folder;
  }

  union {
    none @11 :Void;
    single @12 :Folder;
    several @13 :List(Folder);
    number @14 :UInt64;
  }
}

struct Box(T) {
  value @0 :T;
}

interface Owner {
  name @0 () -> (name :Text);
  nameOf @1 (folder :Folder) -> (name :Text);
}
