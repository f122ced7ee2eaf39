/** What a vat has asked, once it is answered. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TestContent } from "../../test/support/protocol/content.ts";
import { ManualService } from "../../test/support/protocol/services.ts";
import { deliverAll, joinVats, settle, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import type { CallReceiver } from "./hook.ts";

const ignored: CallReceiver = {
  results: (results) => results.release(),
  failed: () => {},
  tailCall: () => undefined,
  caller: undefined,
};

test("what is pipelined on a call that has failed is broken with its error, and on one with results it is a mistake", () => {
  const manual = new ManualService("manual");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const [failing, answered] = [main.call(new TestContent("q1"), ignored), main.call(new TestContent("q2"), ignored)];
  server.handles("call:q1");
  server.handles("call:q2");
  manual.next("q1").fail(new CapnpError("overloaded", "busy"));
  manual.next("q2").answer("a2");
  deliverAll(vats);
  const hook = failing.pipeline([0]);
  assert.equal(hook.problem()?.message, "busy");
  assert.equal(client.call(hook, "A").outcome, "overloaded: busy");
  assert.throws(() => answered.pipeline([0]), /Cannot pipeline on a question that is finished/);
  hook.release();
  failing.release();
  answered.release();
  settle(vats, manual);
});

test("a question for the main capability is named so while it is under way", () => {
  const client = new TestVat();
  const main = client.connection.bootstrap();
  assert.deepEqual(client.connection.dump().questions, [
    { id: 0, state: "waiting", target: "bootstrap", routes: 1, exports: [] },
  ]);
  client.connection.close(new CapnpError("disconnected", "over"));
  main.release();
});
