import assert from "node:assert/strict";
import { test } from "node:test";
import {
  FrameParser,
  type FrameSink,
  initRoot,
  MessageBuilder,
  type MessageCapability,
  MessageReader,
  readRoot,
  SlabAllocator,
  StructBuilder,
  StructReader,
  type StructType,
} from "./index.ts";

class Person extends StructReader {
  get id(): number {
    return this.getUint32(0);
  }
  get name(): string {
    return this.getText(0);
  }
  get parent(): Person {
    return this.getStruct(1, personType);
  }
}
class PersonBuilder extends StructBuilder {
  set id(value: number) {
    this.setUint32(0, value);
  }
  set name(value: string) {
    this.setText(0, value);
  }
  initParent(): PersonBuilder {
    return this.initStruct(1, personType);
  }
}
interface PersonInit {
  readonly id?: number | undefined;
  readonly name?: string | undefined;
  readonly parent?: PersonInit | undefined;
}
const personType: StructType<Person, PersonBuilder, PersonInit> = {
  displayName: "Person",
  dataWords: 1,
  pointerCount: 3,
  Reader: Person,
  Builder: PersonBuilder,
  sizeHint: (init) => 40 + (init.name?.length ?? 0) + (init.parent ? personType.sizeHint(init.parent) : 0),
  write(builder, init) {
    if (init.id !== undefined) builder.id = init.id;
    if (init.name !== undefined) builder.name = init.name;
    if (init.parent !== undefined) personType.write(builder.initParent(), init.parent);
  },
};

test("a struct with text, a nested struct and a capability comes back as it was written", () => {
  const capability: MessageCapability = { addReference() {}, release() {} };
  const builder = new MessageBuilder(new SlabAllocator());
  builder.begin(0);
  const person = initRoot(personType, builder);
  personType.write(person, { id: 4_000_000_000, name: "Zoë \u{1f600}", parent: { name: "x".repeat(100) } });
  person.setCapability(2, capability);
  builder.finish();
  let frames = 0;
  const sink: FrameSink = {
    frame(bytes, view, start, end) {
      frames++;
      const message = new MessageReader(bytes, view, start, end);
      message.setCapabilities(builder.capabilities);
      const read = readRoot(personType, message);
      assert.equal(read.id, 4_000_000_000);
      assert.equal(read.name, "Zoë \u{1f600}");
      assert.equal(read.parent.name, "x".repeat(100));
      assert.equal(read.parent.parent.name, "");
      assert.equal(read.getCapability(2), capability);
    },
  };
  const frame = builder.bytes.slice(builder.frameStart, builder.frameEnd);
  const parser = new FrameParser();
  parser.push(frame, sink);
  for (const byte of frame) parser.push(Uint8Array.of(byte), sink);
  parser.end();
  assert.equal(frames, 2);
});
