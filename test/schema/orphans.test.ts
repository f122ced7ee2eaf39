import assert from "node:assert/strict";
import { test } from "node:test";
import { type ListReader, type Orphan, type StructListBuilder, textList } from "../../src/index.ts";
import { built } from "./messages.ts";
import { Folder, Owner } from "./orphans.capnp.ts";

/** A struct with two others in it, between which things move. */
function moved(move: (from: Folder.Builder, to: Folder.Builder) => void): { from: Folder; to: Folder } {
  const { folders } = built(Folder.type, (builder) => {
    const list: StructListBuilder<Folder.Builder> = builder.initFolders(2);
    move(list.at(0), list.at(1));
  });
  return { from: folders.at(0), to: folders.at(1) };
}

test("every pointer field of a generated builder gives away what it holds, and takes what another gave", () => {
  const { from, to } = moved((source, target) => {
    source.name = "name";
    source.content = Uint8Array.of(1, 2);
    source.initInner().name = "inner";
    source.numbers = [1, 2, 3];
    source.initAny().setList(textList, ["any"]);
    source.box = { value: { name: "boxed" } };
    source.names = { value: "text" };
    source.link.initTarget().name = "target";
    target.adoptName(source.disownName());
    target.adoptContent(source.disownContent());
    target.adoptInner(source.disownInner());
    target.adoptNumbers(source.disownNumbers());
    target.adoptAny(source.disownAny());
    target.adoptBox(source.disownBox());
    target.adoptNames(source.disownNames());
    target.link.adoptTarget(source.link.disownTarget());
  });
  assert.equal(to.name, "name");
  assert.deepEqual([...to.content], [1, 2]);
  assert.equal(to.inner.name, "inner");
  assert.deepEqual(to.numbers.toArray(), [1, 2, 3]);
  assert.deepEqual(to.any.asList(textList).toArray(), ["any"]);
  assert.equal(to.box.value.name, "boxed");
  assert.equal(to.names.value, "text");
  assert.equal(to.link.target.name, "target");
  assert.deepEqual([from.name, from.content.length, from.inner.name, from.numbers.length], ["", 0, "", 0]);
  assert.equal(from.any.isNull, true);
});

test("a capability moves with its field, and counts once", async () => {
  let disposed = 0;
  class OwnerService extends Owner.Server {
    override name() {
      return { name: "owner" };
    }
    override async nameOf({ folder }: Owner.NameOfParams) {
      return { name: (await folder.owner.name()).name };
    }
    [Symbol.dispose](): void {
      disposed++;
    }
  }
  {
    using owner = Owner.local(new OwnerService());
    const { name } = await owner.nameOf((params) => {
      const folder = params.initFolder();
      const other = folder.initInner();
      other.owner = new OwnerService();
      folder.adoptOwner(other.disownOwner());
    });
    assert.equal(name, "owner");
    assert.equal(disposed, 1);
  }
  assert.equal(disposed, 2);
});

test("what a type parameter stands for moves between structs with the same bound to it", () => {
  const { from, to } = moved((source, target) => {
    const box = source.initBox();
    box.initValue().name = "inside";
    const orphan: Orphan<Folder> = box.disownValue();
    target.initBox().adoptValue(orphan);
    source.initNames().value = "text";
  });
  assert.equal(to.box.value.name, "inside");
  assert.equal(from.box.value.name, "");
  assert.equal(from.names.value, "text");
});

test("a member of a union that is adopted is the one that is set, and only that one can be disowned", () => {
  const { from, to } = moved((source, target) => {
    source.initSeveral(2).at(1).name = "second";
    assert.throws(() => source.disownSingle(), {
      code: "invalid-argument",
      message: 'Cannot disown member "1" of the union: member "2" is set',
    });
    target.number = 7n;
    target.adoptSeveral(source.disownSeveral());
  });
  assert.equal(to.which, Folder.Which.several);
  assert.equal(to.several?.at(1).name, "second");
  assert.equal(from.which, Folder.Which.several);
  assert.equal(from.several?.length, 0);
});

test("an orphan of another type, and one of another message, are refused", () => {
  const taken: Orphan<ListReader<number>>[] = [];
  moved((source, target) => {
    source.numbers = [1];
    const numbers = source.disownNumbers();
    taken.push(numbers);
    // @ts-expect-error: a list of numbers is no text.
    const wrong: Parameters<typeof target.adoptName>[0] = numbers;
    assert.ok(wrong);
  });
  for (const orphan of taken) {
    assert.throws(() => moved((_source, target) => target.adoptNumbers(orphan)), {
      code: "invalid-argument",
      message: /Orphan belongs to another message/,
    });
  }
});

test("a field with the name of such a method gets an underscore", () => {
  const { to } = moved((_source, target) => {
    target.adoptName_ = 9;
  });
  assert.equal(to.adoptName_, 9);
});
