import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type AnyPointerArgument,
  type AnyPointerReader,
  anyPointer,
  anyStruct,
  CapnpError,
  clientPointer,
  dataPointer,
  int32List,
  type ListReader,
  listPointer,
  textPointer,
} from "../../src/index.ts";
import { type Measure, Unit } from "./common.capnp.ts";
import {
  Base,
  Box,
  boxed,
  Cell,
  Choice,
  First,
  Generic,
  Handle,
  Map_,
  Observer,
  type Store,
  Sub,
  SubCell,
  TextStore,
  Uses,
} from "./generic.capnp.ts";
import { built, encode, roundTrip } from "./messages.ts";

test("fields of a bound type parameter read and write what is bound", () => {
  const read = roundTrip(Uses.type, {
    text: { value: "a", label: "b" },
    data: { value: Uint8Array.of(1, 2) },
    nested: { value: { value: "inner" } },
    list: { value: [1, -2] },
    texts: [{ value: "one" }, { value: "two" }],
    measure: { value: { value: 1.5, unit: Unit.metre } },
    lists: [[{ value: "deep" }]],
  });
  const text: string = read.text.value;
  assert.equal(text, "a");
  assert.equal(read.text.label, "b");
  assert.deepEqual(Uint8Array.from(read.data.value), Uint8Array.of(1, 2));
  assert.equal(read.nested.value.value, "inner");
  assert.deepEqual(read.list.value.toArray(), [1, -2]);
  assert.deepEqual(
    read.texts.toArray().map(({ value }) => value),
    ["one", "two"],
  );
  const measure: Measure = read.measure.value;
  assert.equal(measure.value, 1.5);
  assert.equal(read.lists.at(0).at(0).value, "deep");
});

test("structs inside of a generic one have its type parameters, in any order and with their own", () => {
  const read = roundTrip(Uses.type, {
    map: {
      entries: [{ key: "k", value: { value: 2 }, box: { value: { value: 3 } }, plain: { value: "any" } }],
      swapped: { entries: [{ key: { value: 4 }, value: "v" }], swapped: { entries: [{ key: "twice" }] } },
      values: [{ value: { value: 5 } }],
    },
    entry: { key: "k", value: { text: { value: "t" } } },
    named: { name: Uint8Array.of(7), entry: { key: "n" } },
  });
  const entry = read.map.entries.at(0);
  assert.equal(entry.key, "k");
  assert.equal(entry.value.value, 2);
  assert.equal(entry.box.value.value, 3);
  assert.equal(entry.plain.value.asText(), "any");
  assert.equal(read.map.swapped.entries.at(0).key.value, 4);
  assert.equal(read.map.swapped.entries.at(0).value, "v");
  assert.equal(read.map.swapped.swapped.entries.at(0).key, "twice");
  assert.equal(read.map.values.at(0).value.value, 5);
  assert.equal(read.entry.value.text.value, "t");
  assert.deepEqual(Uint8Array.from(read.named.name), Uint8Array.of(7));
  assert.equal(read.named.entry.key, "n");
  assert.equal(Map_.size, 3);
});

test("groups and unions have the type parameters of their struct", () => {
  const first = roundTrip(Uses.type, { choice: { first: "f" } }).choice;
  assert.equal(first.first, "f");
  assert.equal(first.second, undefined);
  const second = roundTrip(Uses.type, { choice: { second: { text: { value: "s" } } } }).choice;
  assert.equal(second.second?.text.value, "s");
  const both = roundTrip(Uses.type, { choice: { both: { one: "o", other: {}, more: { third: "t" } } } }).choice;
  assert.equal(both.which, Choice.Which.both);
  assert.equal(both.both?.one, "o");
  assert.equal(both.both?.more.third, "t");
});

test("what nothing is bound to reads as AnyPointer", () => {
  const read = roundTrip(Uses.type, { unbound: { value: anyStruct(Box.of(textPointer).type, { value: "inside" }) } });
  const value: AnyPointerReader = read.unbound.value;
  assert.equal(value.asStruct(Box.of(textPointer).type).value, "inside");
  const init: Box.Init<AnyPointerReader, AnyPointerArgument> = { value: "text" };
  assert.equal(roundTrip(Box.type, init).value.asText(), "text");
});

test("types are bound by hand, the same ones give the same", () => {
  const Texts = Box.of(textPointer);
  assert.equal(Box.of(textPointer).type, Texts.type);
  assert.equal(Box.of(Box.of(textPointer)).type, Box.of(Texts).type);
  assert.notEqual(Box.of(dataPointer).type, Texts.type);
  const read: Box<string> = roundTrip(Texts.type, { value: "typed" });
  assert.equal(read.value, "typed");
  assert.ok(read instanceof Box);
  assert.deepEqual(roundTrip(Box.of(listPointer(int32List)).type, { value: [1] }).value.toArray(), [1]);
  assert.equal(roundTrip(Box.of(Uses).type, { value: { text: { value: "x" } } }).value.text.value, "x");
});

test("a generic struct has the bytes of one with AnyPointer in its place", () => {
  assert.deepEqual(
    encode(Box.of(textPointer).type, { value: "a", label: "b" }),
    encode(Box.type, { value: "a", label: "b" }),
  );
});

test("builders fill generic structs in, and copies of what was received can be set", () => {
  const read = built(Uses.type, (builder) => {
    builder.initText().value = "a";
    builder.initNested().initValue().value = "inner";
    builder.initList_().initValue(2).set(1, 7);
    const entries = builder.initMap().initEntries(1);
    entries.at(0).key = "k";
    entries.at(0).initValue().value = 2;
  });
  assert.equal(read.text.value, "a");
  assert.equal(read.nested.value.value, "inner");
  assert.deepEqual(read.list.value.toArray(), [0, 7]);
  assert.equal(read.map.entries.at(0).value.value, 2);
  const again = roundTrip(Uses.type, {
    text: read.text,
    nested: { value: read.text },
    list: { value: read.list.value },
  });
  assert.equal(again.text.value, "a");
  assert.equal(again.nested.value.value, "a");
  assert.deepEqual(again.list.value.toArray(), [0, 7]);
  assert.throws(
    () => built(Uses.type, (builder) => builder.initText().initValue()),
    (error) => error instanceof CapnpError && error.code === "invalid-argument",
  );
});

test("defaults and constants of generic structs", () => {
  assert.equal(roundTrip(Uses.type, {}).default.value, "default");
  assert.equal(boxed.value, "constant");
});

const TextCell = Cell.of(textPointer);

class TextCellService extends TextCell.Server {
  value = "";
  readonly observers: { changed(params: { value: string }): PromiseLike<unknown> }[] = [];

  override get() {
    return { value: this.value };
  }

  override async set({ value }: Cell.SetParams<string>): Promise<undefined> {
    this.value = value;
    for (const observer of this.observers) await observer.changed({ value });
  }

  override exchange({ value }: Box<string>): Box.Init<string> {
    const old = this.value;
    this.value = value;
    return { value: old };
  }

  override observe({ observer }: Cell.ObserveParams<string>) {
    this.observers.push(observer.dup());
    return { handle: new HandleService(), cell: this };
  }
}

class HandleService extends Handle.Server {
  override cancel(): undefined {}
}

class TextObserver extends Observer.of(textPointer).Server {
  readonly values: string[] = [];

  override changed({ value }: Observer.ChangedParams<string>): undefined {
    this.values.push(value);
  }
}

test("clients and servers of generic interfaces are typed, callbacks and pipelines as well", async () => {
  using cell = TextCell.local(new TextCellService());
  await cell.set({ value: "one" });
  const value: string = (await cell.get()).value;
  assert.equal(value, "one");
  assert.equal((await cell.exchange({ value: "two" })).value, "one");
  const observer = new TextObserver();
  const call = cell.observe({ observer });
  await call.cell.set({ value: "three" });
  assert.deepEqual(observer.values, ["three"]);
  assert.equal((await call.cell.get()).value, "three");
  await call.handle.cancel();
});

test("generic capabilities lie in structs, lists and other generics", async () => {
  using unbound = Cell.of(anyPointer).local(new TextCellService());
  await unbound.set({ value: "as any" });
  assert.equal((await unbound.get()).value.asText(), "as any");
  const Boxes = Cell.of(clientPointer(TextCell));
  class Holder extends Boxes.Server {
    cell = new TextCellService();
    override get() {
      return { value: this.cell };
    }
    override set(): undefined {}
    override exchange() {
      return { value: this.cell };
    }
    override observe() {
      return {};
    }
  }
  using holder = Boxes.local(new Holder());
  const results = await holder.get();
  await results.value.set({ value: "inside" });
  assert.equal((await results.value.get()).value, "inside");
});

class GenericService extends Generic.Server {
  override identity({ value }: Generic.IdentityParams<AnyPointerReader>) {
    return { value };
  }
  override boxed({ value, label }: Box<AnyPointerReader>) {
    return { value, label };
  }
  override swap({ first, second }: Generic.SwapParams<AnyPointerReader, AnyPointerReader>) {
    return { first: second, second: first, self: this };
  }
}

test("methods with type parameters of their own take what is bound for the call, and give it back", async () => {
  using generic = Generic.local(new GenericService());
  const text: string = (await generic.identity(textPointer, { value: "text" })).value;
  assert.equal(text, "text");
  const { value } = await generic.identity(Box.of(textPointer), { value: { value: "in a box" } });
  const inBox: string = value.value;
  assert.equal(inBox, "in a box");
  const boxed: Box<Uint8Array> = await generic.boxed(dataPointer, { value: Uint8Array.of(1), label: "l" });
  assert.deepEqual(Uint8Array.from(boxed.value), Uint8Array.of(1));
  const built = await generic.identity(Uses, (params) => {
    params.initValue().initText().value = "built";
  });
  assert.equal(built.value.text.value, "built");
  const numbers: ListReader<number> = (await generic.identity(listPointer(int32List), { value: [1, 2] })).value;
  assert.deepEqual(numbers.toArray(), [1, 2]);
  const any: AnyPointerReader = (await generic.identity(anyPointer, { value: "any" })).value;
  assert.equal(any.asText(), "any");
});

test("calls of methods with type parameters can be pipelined on, and are refused what is not bound", async () => {
  using generic = Generic.local(new GenericService());
  const call = generic.swap(textPointer, Uses, { first: "a", second: { text: { value: "b" } } });
  const again = await call.self.identity(textPointer, { value: "pipelined" });
  assert.equal(again.value, "pipelined");
  const swapped = await call;
  const first: Uses = swapped.first;
  const second: string = swapped.second;
  assert.equal(first.text.value, "b");
  assert.equal(second, "a");
  // @ts-expect-error: a number is no text.
  await assert.rejects(async () => generic.identity(textPointer, { value: 5 }));
  // @ts-expect-error: what comes back is a text.
  const wrong: Promise<{ readonly value: Uint8Array }> = generic.identity(textPointer, { value: "text" });
  await wrong;
});

test("type parameters of a method and of its interface go together, also where it is inherited", async () => {
  class TextStoreService extends TextStore.Server {
    override put({ key, value }: Store.PutParams<string, AnyPointerReader>) {
      return { old: { value, label: key }, holder: { key, store: this } };
    }
    override identity({ value }: Generic.IdentityParams<AnyPointerReader>) {
      return { value };
    }
    override boxed({ value }: Box<AnyPointerReader>) {
      return { value };
    }
    override swap() {
      return {};
    }
  }
  using store = TextStore.local(new TextStoreService());
  const asStore: Store<string> = store;
  for (const each of [store, asStore]) {
    const call = each.put(Uses, { key: "k", value: { text: { value: "t" } } });
    const next = call.holder.store.put(dataPointer, { key: "k2", value: Uint8Array.of(2) });
    const old: Box<Uses> = (await call).old;
    assert.deepEqual([old.label, old.value.text.value, (await call).holder.key], ["k", "t", "k"]);
    const bytes: Uint8Array = (await next).old.value;
    assert.deepEqual(Uint8Array.from(bytes), Uint8Array.of(2));
  }
  assert.equal((await store.identity(textPointer, { value: "inherited" })).value, "inherited");
});

class SubService extends Sub.Server {
  cell = "";
  override own({ text }: Sub.OwnParams) {
    return { text };
  }
  override first() {
    return { number: 1 };
  }
  override second() {
    return { number: 2 };
  }
  override base({ number }: Base.BaseParams) {
    return { number, self: this };
  }
  override clash() {
    return { from: "second or base" };
  }
  override clash_() {
    return { from: "the other" };
  }
  override read() {
    return {};
  }
  override get() {
    return { value: this.cell };
  }
  override set({ value }: Cell.SetParams<string>): undefined {
    this.cell = value;
  }
  override exchange({ value }: Box<string>) {
    return { value };
  }
  override observe() {
    return {};
  }
}

test("a client has the methods of all interfaces that its own extends, and is one of theirs", async () => {
  using sub = Sub.local(new SubService());
  assert.equal((await sub.own({ text: "own" })).text, "own");
  assert.equal((await sub.first()).number, 1);
  assert.equal((await sub.second()).number, 2);
  assert.equal((await sub.base({ number: 3 })).number, 3);
  assert.equal((await sub.base({ number: 3 }).self.base({ number: 4 })).number, 4);
  await sub.set({ value: "cell" });
  const value: string = (await sub.get()).value;
  assert.equal(value, "cell");
  const asFirst: First = sub;
  const asBase: Base = sub;
  const asCell: Cell<string> = sub;
  assert.equal((await asFirst.base({ number: 5 })).number, 5);
  assert.equal((await asBase.base({ number: 6 })).number, 6);
  assert.equal((await asCell.get()).value, "cell");
});

test("calls carry the id of the interface that declares the method, and servers answer for each, once", async () => {
  const ids = new SubService().$interfaces.map(({ interfaceId }) => interfaceId);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.includes(Base.interfaceId) && ids.includes(Cell.interfaceId) && ids.includes(First.interfaceId));
  using base = Base.local(new SubService());
  assert.equal((await base.base({ number: 7 })).number, 7);
  using cell = TextCell.local(new SubService());
  assert.equal((await cell.exchange({ value: "x" })).value, "x");
});

test("two inherited methods of one name are told apart by an underscore", async () => {
  using sub = Sub.local(new SubService());
  const names = await Promise.all([sub.clash(), sub.clash_()]);
  assert.deepEqual(names.map(({ from }) => from).sort(), ["second or base", "the other"]);
});

test("a generic interface extends another with its own type parameters", async () => {
  const Pairs = SubCell.of(textPointer, Uses);
  class PairService extends Pairs.Server {
    override both({ a, b }: SubCell.BothParams<string, Uses>) {
      return { a, b };
    }
    override get() {
      return { value: { entries: [{ key: "k", value: { text: { value: "v" } } }] } };
    }
    override set(): undefined {}
    override exchange() {
      return {};
    }
    override observe() {
      return {};
    }
  }
  using pairs = Pairs.local(new PairService());
  const both = await pairs.both({ a: "a", b: { text: { value: "b" } } });
  assert.equal(both.a, "a");
  assert.equal(both.b.text.value, "b");
  assert.equal((await pairs.get()).value.entries.at(0).value.text.value, "v");
});
