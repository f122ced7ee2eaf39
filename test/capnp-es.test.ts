import assert from "node:assert/strict";
import { test } from "node:test";
import * as capnpEs from "capnp-es";
import { clientOf, entryOf, fromCapnpEs, releaseCapnpEs, toCapnpEs } from "../src/capnp-es.ts";
import { CapnpError } from "../src/error.ts";
import { initRoot, MessageBuilder, readBuilt, readRoot, SlabAllocator, type StructType } from "../src/index.ts";
import { Callback, Directory, Person as OurPerson } from "./schema/example.capnp.ts";
import { CallbackService, DirectoryService } from "./support/directory.ts";

const { ObjectSize, Struct, utils } = capnpEs;

// As capnp-es generates them from test/schema/example.capnp.

class PhoneNumber extends Struct {
  static override readonly _capnp = { displayName: "PhoneNumber", id: "0", size: new ObjectSize(8, 1) };
  get number(): string {
    return utils.getText(0, this);
  }
  set number(value: string) {
    utils.setText(0, value, this);
  }
}

class PhoneNumbers extends capnpEs.CompositeList(PhoneNumber) {}

class Person extends Struct {
  static override readonly _capnp = {
    displayName: "Person",
    id: "0",
    size: new ObjectSize(8 * OurPerson.type.dataWords, OurPerson.type.pointerCount),
  };
  get name(): string {
    return utils.getText(0, this);
  }
  set name(value: string) {
    utils.setText(0, value, this);
  }
  get age(): number {
    return utils.getUint8(0, this);
  }
  set age(value: number) {
    utils.setUint8(0, value, this);
  }
  get phones(): capnpEs.List<PhoneNumber> {
    return utils.getList(1, PhoneNumbers, this);
  }
  _initPhones(length: number): capnpEs.List<PhoneNumber> {
    return utils.initList(1, PhoneNumbers, length, this);
  }
}

class SubscribeParams extends Struct {
  static override readonly _capnp = { displayName: "subscribe$Params", id: "0", size: new ObjectSize(8, 1) };
  get callback(): capnpEs.Client | null {
    return utils.getInterfaceClientOrNullAt(0, this);
  }
  set callback(value: capnpEs.Client) {
    utils.setInterfacePointer(this.segment.message.addCap(value), utils.getPointer(0, this));
  }
  get times(): number {
    return utils.getUint32(0, this);
  }
  set times(value: number) {
    utils.setUint32(0, value, this);
  }
}

/** What a function has written, as whoever receives it reads it. */
function received<Reader, Builder, Init>(type: StructType<Reader, Builder, Init>, fill: (to: Builder) => void): Reader {
  const message = new MessageBuilder(new SlabAllocator());
  message.begin(0);
  fill(initRoot(type, message));
  message.finish();
  return readRoot(type, readBuilt(message));
}

function ada(): Person {
  const person = new capnpEs.Message().initRoot(Person);
  person.name = "Ada";
  person.age = 36;
  const phones = person._initPhones(2);
  phones.get(0).number = "1";
  phones.get(1).number = "22";
  return person;
}

test("a struct of capnp-es is copied to one of ours, and back, with all below it", () => {
  const person = received(OurPerson.type, (to) => fromCapnpEs(ada(), to));
  assert.equal(person.name, "Ada");
  assert.equal(person.age, 36);
  assert.deepEqual(
    person.phones.toArray().map(({ number }) => number),
    ["1", "22"],
  );
  const back = toCapnpEs(person, Person);
  assert.equal(back.name, "Ada");
  assert.equal(back.age, 36);
  assert.equal(back.phones.get(1).number, "22");
});

test("an element of a list is copied like any other struct, both ways", () => {
  const phone = received(OurPerson.PhoneNumber.type, (to) => fromCapnpEs(ada().phones.get(1), to));
  assert.equal(phone.number, "22");
  const person = received(OurPerson.type, (to) => fromCapnpEs(ada(), to));
  assert.equal(toCapnpEs(person.phones.at(1), PhoneNumber).number, "22");
});

test("a struct with more fields than ours loses them, one with fewer has defaults for the others", () => {
  const name = received(OurPerson.School.type, (to) => fromCapnpEs(ada(), to));
  assert.equal(name.name, "Ada");
  const phone = received(OurPerson.type, (to) => {
    to.phones = [{ number: "before" }];
    fromCapnpEs(ada().phones.get(0), to);
  });
  assert.equal(phone.name, "1");
  assert.equal(phone.phones.length, 0);
});

test("structs of capnp-es are parameters and results of calls, and their capabilities are called", async () => {
  const service = new CallbackService();
  const callback = Callback.local(service);
  const seen: number[] = [];

  class Subscriptions extends DirectoryService {
    override async subscribe(params: Directory.SubscribeParams): Promise<Directory.SubscribeResults.Init> {
      const struct = toCapnpEs(params, SubscribeParams);
      seen.push(struct.times);
      using client = clientOf(struct.callback, Callback);
      releaseCapnpEs(struct);
      const { accepted } = await client.call({ value: Uint8Array.of(5) });
      return { calls: accepted ? 1 : 0 };
    }
  }

  const directory = Directory.local(new Subscriptions());
  const struct = new capnpEs.Message().initRoot(SubscribeParams);
  struct.callback = entryOf(callback);
  struct.times = 3;
  callback[Symbol.dispose]();
  const { calls } = await directory.subscribe((params) => fromCapnpEs(struct, params));
  assert.equal(calls, 1);
  assert.deepEqual(seen, [3]);
  assert.deepEqual(service.values, [Uint8Array.of(5)]);
  assert.equal(service.disposals, 0);
  releaseCapnpEs(struct);
  releaseCapnpEs(struct);
  await new Promise(setImmediate);
  assert.equal(service.disposals, 1);
  directory[Symbol.dispose]();
});

test("a capability of the RPC of capnp-es is refused, and so is an entry that was closed", () => {
  const struct = new capnpEs.Message().initRoot(SubscribeParams);
  const foreign: capnpEs.Client = {
    call: () => {
      throw new Error("unused");
    },
    close() {},
  };
  struct.callback = foreign;
  const copy = () => received(Directory.methods.subscribe.params, (to) => fromCapnpEs(struct, to));
  assert.throws(copy, { code: "invalid-argument", message: /another library/ });
  const other = new capnpEs.Message().initRoot(SubscribeParams);
  const entry = entryOf(Callback.local(new CallbackService()));
  other.callback = entry;
  entry.close();
  assert.throws(() => received(Directory.methods.subscribe.params, (to) => fromCapnpEs(other, to)), /closed/);
  assert.throws(() => clientOf(null, Callback), CapnpError);
});
