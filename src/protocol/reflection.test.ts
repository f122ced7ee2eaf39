/** One vat, and a peer that names as ours what leads back to the peer: each message of the peer is written out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManualService } from "../../test/support/protocol/services.ts";
import { type SentContent, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Hook } from "./hook.ts";
import { exportId, importId, questionId } from "./ids.ts";

/** `text`, with one capability at most. */
function content(text: string, descriptor?: Descriptor): SentContent {
  return { text, descriptors: descriptor === undefined ? {} : { "0": descriptor } };
}

/** A vat that serves `service` as export 0 and holds the main capability of the peer, import 0; questions begin with 0. */
function start(service: ManualService): { vat: TestVat; main: Hook } {
  const vat = new TestVat({ bootstrap: service });
  vat.receive({ kind: "bootstrap", question: 9 });
  vat.sends("return:(boot)");
  const main = vat.connection.bootstrap();
  vat.sends("bootstrap");
  const descriptors = { "": { kind: "senderHosted", id: exportId(0) } } as const;
  vat.receive({ kind: "return", question: 0, results: { text: "", descriptors } });
  vat.sends("finish");
  return { vat, main };
}

test("what the peer names of an answer goes the way of its own calls there, not a newer one", () => {
  const service = new ManualService("service");
  const { vat, main } = start(service);
  const served = (text: string) => service.next(text).answer("done");
  const make = vat.call(main, "make");
  vat.sends("call:make");
  // The peer gives a promise, and says that it is what its call 1 will bring, while "a" is on its way there.
  vat.receive({ kind: "call", question: 1, target: { capability: 0 }, content: content("find") });
  const find = service.next("find");
  const promised = content("give", { kind: "senderPromise", id: exportId(7) });
  vat.receive({ kind: "call", question: 2, target: { capability: 0 }, content: promised });
  const give = service.next("give");
  const promise = give.params.capabilities["0"] ?? assert.fail();
  vat.call(promise, "a");
  vat.sends("call:a");
  const named = { kind: "receiverAnswer", question: questionId(1), path: [0] } as const;
  vat.receive({ kind: "resolve", promise: 7, resolution: named });
  vat.sends("disembargo");
  vat.sends("release");
  // Call 1 brings what "make" will bring, so the peer's calls go by there, and come back as that is `service`.
  find.answer("found", { "0": make.capability(0) });
  vat.sends("return:found");
  const target = { question: 1, path: [0] };
  vat.receive({ kind: "call", question: 3, target, content: content("first") });
  vat.sends("call:first");
  const made = content("made", { kind: "receiverHosted", id: importId(0) });
  vat.receive({ kind: "return", question: 0, results: made });
  vat.sends("disembargo");
  vat.receive({ kind: "call", question: 4, target: { capability: 0 }, content: content("first") });
  served("first");
  vat.sends("return:done");
  vat.receive({ kind: "disembargo-reply", target: { question: 0, path: [0] }, context: 1 });
  // Now "a" comes from the peer, and once more has to go round.
  vat.receive({ kind: "call", question: 5, target, content: content("a") });
  vat.sends("call:a");
  vat.receive({ kind: "disembargo-reply", target: { capability: 7 }, context: 0 });
  vat.call(promise, "b");
  assert.equal(service.calls.length, 0, "b is behind a");
  vat.sends("disembargo");
  vat.receive({ kind: "call", question: 6, target: { capability: 0 }, content: content("a") });
  vat.receive({ kind: "disembargo-reply", target: { question: 0, path: [0] }, context: 0 });
  served("a");
  served("b");
  give.answer("done");
  main.release();
  vat.connection.check();
  vat.connection.close(new CapnpError("disconnected", "gone"));
  vat.finishCalls();
  vat.checkEmpty();
  assert.equal(service.references, 1);
  service.release();
});
