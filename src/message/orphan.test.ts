import assert from "node:assert/strict";
import { test } from "node:test";
import { adopt, disown, initRoot, MessageBuilder, SlabAllocator } from "./index.ts";
import { type EverythingBuilder, everythingType, plainEverything } from "./testing/everything.ts";
import { builtEverything, frameOf, readEverything } from "./testing/frames.ts";

const [text, child, children, capabilityField] = [0, 2, 11, 22];
const values = { text: "moved", bools: [true, false], children: [{ int8: 1 }, { texts: ["a", "b"] }] };

test("what is disowned leaves a null field, and comes back where it is adopted, within a segment and across them", () => {
  for (const slabBytes of [8, 16, 24, 32, 64, 256, 65536]) {
    const frame = frameOf(
      builtEverything(
        (root) => {
          everythingType.write(root.initChild(), values);
          const orphan = disown(root, child);
          // Something between, so that the place it is adopted at may lie in another segment.
          root.text = "x".repeat(100);
          const [first] = [root.initChildren(1).at(0)];
          adopt(first, child, orphan);
        },
        { slabBytes },
      ),
    );
    const read = readEverything(frame);
    assert.equal(read.hasPointer(child), false, `${slabBytes}`);
    const moved = read.children.at(0).child;
    assert.equal(moved.text, values.text);
    assert.deepEqual([...moved.bools], values.bools);
    assert.equal(moved.children.at(0).int8, 1);
    assert.deepEqual(moved.children.at(1).texts.toArray(), ["a", "b"]);
  }
});

test("what lies in another segment with room behind it gets its landing pad there", () => {
  const built = builtEverything(
    (root) => {
      const to = root.initChild();
      // Larger than what is left of the slab, so that it starts another segment, half of which stays free.
      root.text = "y".repeat(600);
      adopt(to, text, disown(root, text));
    },
    { slabBytes: 512 },
  );
  assert.equal(readEverything(frameOf(built)).child.text, "y".repeat(600));
});

test("what lies in a full segment gets a landing pad of two words elsewhere", () => {
  const built = builtEverything(
    (root) => {
      const { $segment } = root;
      root.text = "moved";
      const orphan = disown(root, text);
      while ($segment.end < 512) root.data = new Uint8Array(8);
      const to = root.initChild();
      assert.notEqual(to.$segment, $segment);
      adopt(to, text, orphan);
    },
    { slabBytes: 512 },
  );
  assert.equal(readEverything(frameOf(built)).child.text, "moved");
});

test("lists, text, capabilities and null pointers are adopted as well, and nothing is copied", () => {
  const capability = { addReference() {}, release() {} };
  let end = 0;
  const built = builtEverything((root) => {
    everythingType.write(root, { ...values, capability });
    const to = root.initChild();
    const before = root.$segment.end;
    for (const index of [text, children, capabilityField, 5]) adopt(to, index, disown(root, index));
    end = root.$segment.end - before;
  });
  assert.equal(end, 0);
  const frame = frameOf(built);
  const read = readEverything(frame);
  for (const index of [text, children, capabilityField, 5]) assert.equal(read.hasPointer(index), false);
  assert.equal(read.child.text, "moved");
  assert.equal(read.child.children.length, 2);
  assert.equal(read.child.hasPointer(capabilityField), true);
  assert.equal(read.child.hasPointer(5), false);
  assert.equal(plainEverything(read.child.children.at(0)).int8, 1);
});

test("a struct without a size keeps a pointer that is not null", () => {
  const frame = frameOf(
    builtEverything((root) => {
      root.any.initStruct({ ...everythingType, dataWords: 0, pointerCount: 0 });
      const orphan = disown(root, 15);
      root.initChild();
      // Right before where it lay: an offset of 0 would make it null.
      adopt(root, 14, orphan);
      adopt(root, 15, disown(root, 14));
    }),
  );
  assert.equal(readEverything(frame).any.isNull, false);
  assert.equal(readEverything(frame).any.asStruct(everythingType).text, "");
});

test("an orphan is adopted once, in its own message, while that is being built", () => {
  const begun = (): { message: MessageBuilder; root: EverythingBuilder } => {
    const message = new MessageBuilder(new SlabAllocator());
    message.begin(1000);
    return { message, root: initRoot(everythingType, message) };
  };
  const { message, root } = begun();
  root.text = "a";
  const orphan = disown(root, text);
  assert.throws(() => adopt(begun().root, text, orphan), { code: "invalid-argument", message: /another message/ });
  adopt(root, text, orphan);
  assert.throws(() => adopt(root, text, orphan), { code: "invalid-argument", message: /already/ });
  assert.throws(() => disown(root, 23), { code: "invalid-argument", message: /"23" lies beyond/ });
  const late = disown(root, text);
  const lateNull = disown(root, child);
  message.finish();
  message.begin(1000);
  const next = initRoot(everythingType, message);
  for (const stale of [late, lateNull]) {
    assert.throws(() => adopt(next, text, stale), { code: "invalid-argument", message: /finished/ });
  }
  assert.throws(() => disown(root, text), { code: "invalid-argument", message: /finished/ });
});
