import assert from "node:assert/strict";
import { test } from "node:test";
import { Asker, Inheriting, One, type Plain } from "./cycle-one.capnp.ts";
import { Heir, type Pair, type Two } from "./cycle-two.capnp.ts";
import { roundTrip } from "./messages.ts";

test("structs of files that import each other hold each other, in lists of lists and generics as well", () => {
  const read = roundTrip(One.type, {
    two: { name: "a", one: { two: { name: "b" } }, boxed: { a: { name: "c" }, b: {} } },
    twos: [[{ name: "d" }]],
    boxed: { a: { two: { name: "e" } }, b: { name: "f" } },
  });
  assert.equal(read.two.name, "a");
  assert.equal(read.two.one.two.name, "b");
  assert.equal(read.two.boxed.a.name, "c");
  assert.equal(read.twos.at(0).at(0).name, "d");
  const pair: Pair<One, Two> = read.boxed;
  assert.equal(pair.a.two.name, "e");
  assert.equal(pair.b.name, "f");
});

test("an interface extends one of a file that imports its own, which extends one of this file", async () => {
  class AskerService extends Asker.Server {
    override ask({ name }: Two): One.Init {
      return { two: { name } };
    }
    override pair({ a, b }: Pair<string, One>) {
      return { a: { name: b.two.name }, b: a };
    }
    override answer({ two }: One): Two.Init {
      return { name: two.name, askers: [this] };
    }
    override plain() {
      return { asker: this };
    }
  }
  using asker = Asker.local(new AskerService());
  const plain: Plain = asker;
  using call = plain.plain();
  assert.equal((await call.asker.ask({ name: "asked" })).two.name, "asked");
  const results = await asker.pair({ a: "text", b: { two: { name: "inner" } } });
  assert.equal(results.a.name, "inner");
  assert.equal(results.b, "text");
  const answer = await asker.answer({ two: { name: "answered" } });
  assert.equal(answer.name, "answered");
  assert.equal((await answer.askers.at(0).ask({ name: "again" })).two.name, "again");
});

test("an interface has the methods of those behind one that has none of its own", () => {
  class HeirService extends Heir.Server {
    override ask = () => ({});
    override pair = () => ({});
    override answer = () => ({});
    override plain = () => ({});
  }
  const ids = new HeirService().$interfaces.map(({ interfaceId }) => interfaceId);
  assert.deepEqual(ids.slice(0, 3), [Heir.interfaceId, Inheriting.interfaceId, Asker.interfaceId]);
  assert.equal(new Set(ids).size, 5);
});
