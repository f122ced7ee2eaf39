import assert from "node:assert/strict";
import { test } from "node:test";
import { capnpEsSubject } from "./capnp-es-subject.ts";
import { handSubject } from "./hand-subject.ts";
import { jsonSubject } from "./json-subject.ts";
import { protobufSubject } from "./protobuf-subject.ts";
import { importedCap, interfaceId, message, methodId, senderHosted } from "./subject.ts";
import { univatSubject } from "./univat-subject.ts";

test("what is compared is the same work: equal bytes from every encoder of Cap'n Proto", () => {
  const [first, ...others] = [handSubject(), univatSubject(), capnpEsSubject()].map((subject) => {
    subject.build(7);
    return subject.encoded();
  });
  assert.equal(first?.length, 160);
  for (const other of others) assert.deepEqual(other, first);
});

test("every subject reads back all fields", () => {
  for (const subject of [handSubject(), univatSubject(), protobufSubject(), capnpEsSubject(), jsonSubject()]) {
    const { interfaceId: id, ...fields } = subject.parse();
    assert.equal(BigInt(String(id)), interfaceId, subject.name);
    assert.deepEqual(fields, { questionId: 0, importedCap, methodId, senderHosted, message }, subject.name);
  }
});
