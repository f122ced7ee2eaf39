# What the benchmark of idle connections holds.
@0xb8d40f3a6c917e25;

interface Store {
  newItem @0 () -> (item :Item);
  # An object of its own each time.
}

interface Item {
  read @0 () -> (number :UInt32);
  # Which of the store's items it is, from 1 up.
}
