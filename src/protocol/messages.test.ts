/** Messages of the peer that come seldom. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TestContent } from "../../test/support/protocol/content.ts";
import { LoggerService, ManualService } from "../../test/support/protocol/services.ts";
import { joinVats, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import { answerId, importId } from "./ids.ts";

const over = new CapnpError("disconnected", "over");

test("a Resolve to nothing is a violation", () => {
  const client = new TestVat();
  assert.throws(
    () => client.connection.receive.resolve(importId(3), { kind: "none" }),
    /^Error: Promise "3" is resolved to nothing$|Promise "3" is resolved to nothing/,
  );
});

test("a peer that does not know a message of ours which names nothing, or which nobody waits for, has said nothing new", () => {
  const manual = new ManualService("manual");
  const { client, server, main } = joinVats(manual);
  client.connection.receive.unimplementedResolve(undefined);
  client.call(main, "q1").drop();
  assert.equal(client.connection.sizes().questions, 1);
  client.receive({ kind: "unimplemented", question: 0 });
  const waiting = client.call(main, "q2");
  assert.equal(client.connection.sizes().questions, 1);
  client.receive({ kind: "unimplemented", question: 0 });
  assert.equal(waiting.outcome, "unimplemented: The peer does not implement this kind of call");
  assert.equal(client.connection.sizes().questions, 0);
  assert.equal(client.connection.closed, undefined);
  main.release();
  client.finishCalls();
  client.checkEmpty();
  server.connection.close(over);
});

test("a call for which there is no room is answered with what is wrong, and given back", () => {
  const logger = new LoggerService("logger");
  const vat = new TestVat();
  const content = TestContent.sharing("too much", { "0": logger });
  vat.connection.receive.refusedCall(answerId(4), content, false, new CapnpError("overloaded", "no room"));
  vat.sends("return:(no room)");
  assert.equal(logger.references, 1);
  vat.receive({ kind: "finish", question: 4, releaseResultCaps: true });
  vat.checkEmpty();
});

test("results of a tail call, which were to stay with the peer, are a violation, and given back", () => {
  const [service, logger] = [new ManualService("service"), new LoggerService("logger")];
  const vat = new TestVat({ bootstrap: service });
  const main = vat.connection.bootstrap();
  vat.receive({ kind: "bootstrap", question: 0 });
  const shared = vat.call(main, "take this", { "0": logger });
  vat.receive({ kind: "call", question: 1, target: { capability: 0 }, content: { text: "q1", descriptors: {} } });
  vat.sent.length = 0;
  service.next("q1").passOn(main, new TestContent("tail"));
  const tail = vat.sends("call:tail");
  assert.ok(tail.kind === "call" && tail.isHeld === true);
  const results = { text: "mine", descriptors: { "0": { kind: "receiverHosted", id: importId(1) } } } as const;
  vat.receive({ kind: "return", question: tail.question, results });
  assert.match(vat.connection.closed?.message ?? "", /a tail call whose results were to stay with the peer$/);
  shared.drop();
  main.release();
  vat.finishCalls();
  vat.checkEmpty();
  assert.equal(logger.references, 1);
});
