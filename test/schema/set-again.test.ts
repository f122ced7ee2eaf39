import assert from "node:assert/strict";
import { test } from "node:test";
import { Defaults, Lists, Person } from "./example.capnp.ts";
import { built, roundTrip } from "./messages.ts";

test("a list that is set again, or made again, holds only what came last, and its neighbours stay", () => {
  const phones = roundTrip(Person.type, { phones: [{ number: "1" }, { number: "2" }] }).phones;
  const person = built(Person.type, (builder) => {
    builder.name = "Ada";
    builder.phones = phones;
    builder.phones = phones;
    builder.phones = [{ number: "3", kind: Person.PhoneNumber.Kind.work }];
    builder.initPhones(2).at(1).number = "4";
    builder.initFriend().name = "Charles";
  });
  assert.equal(person.name, "Ada");
  assert.deepEqual(
    person.phones.toArray().map(({ number, kind }) => [number, kind]),
    [
      ["", Person.PhoneNumber.Kind.mobile],
      ["4", Person.PhoneNumber.Kind.mobile],
    ],
  );
  assert.equal(person.friend.name, "Charles");
  const lists = built(Lists.type, (builder) => {
    builder.bools = [true, true, true];
    builder.initBools(3);
    builder.texts = ["a"];
    builder.initTexts(2);
  });
  assert.deepEqual(lists.bools.toArray(), [false, false, false]);
  assert.deepEqual(lists.texts.toArray(), ["", ""]);
});

test("integers with defaults hold what is set, also with the highest bit", () => {
  for (const uint32 of [0, 1, 3_000_000_000, 4_294_967_295]) {
    assert.equal(roundTrip(Defaults.type, { uint32 }).uint32, uint32);
  }
  for (const int32 of [-2_147_483_648, -1, 0, 2_147_483_647]) {
    assert.equal(roundTrip(Defaults.type, { int32 }).int32, int32);
  }
});
