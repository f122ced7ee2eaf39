/** Embargoes: where there has to be one, and what happens while it is lifted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TestContent } from "../../test/support/protocol/content.ts";
import {
  EchoTestService,
  LoggerService,
  ManualService,
  type ServedCall,
  TestService,
} from "../../test/support/protocol/services.ts";
import { deliverAll, joinVats, settle, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import { type CallReceiver, callHint, type Hook, type Results } from "./hook.ts";
import { exportId, importId } from "./ids.ts";

test("a promise in an answer that turns out to be our own object needs no embargo where nothing was sent to it", () => {
  const [manual, maker] = [new ManualService("manual"), new ManualService("maker")];
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const q1 = client.call(main, "q1", { "0": logger });
  const field = q1.capability(0);
  server.handles("call:q1");
  const asked = manual.next("q1");
  const theirs = asked.params.capability([0]);
  const made = server.call(maker, "make").capability(0);
  asked.answer("a1", { "0": made });
  client.handles("return:a1");
  maker.next("make").answer("made", { "0": theirs });
  theirs.release();
  client.handles("resolve");
  client.call(field, "A");
  assert.deepEqual(logger.lines, ["A"]);
  deliverAll(vats);
  settle(vats, manual, maker, logger);
});

test("with as many embargoes as there may be, what needs none is found all the same", () => {
  const logger = new LoggerService("logger");
  const client = new TestVat({ limits: { questions: 2 } });
  const main = client.connection.bootstrap();
  const hosted = { text: "(boot)", descriptors: { "": { kind: "senderHosted", id: exportId(0) } } } as const;
  client.receive({ kind: "return", question: 0, results: hosted });
  const ours = { text: "found", descriptors: { "0": { kind: "receiverHosted", id: importId(0) } } } as const;
  const [first, second, third] = ["first", "second", "third"].map((text) => {
    const call = client.call(main, text, { "0": logger });
    const field = call.capability(0);
    if (text !== "third") client.call(field, "round");
    client.receive({ kind: "return", question: 0, results: ours });
    if (text !== "third") client.receive({ kind: "return", question: 1, results: { text: "", descriptors: {} } });
    return field;
  });
  assert.equal(client.connection.sizes().embargoes, 2);
  for (const field of [first, second, third]) client.call(field ?? assert.fail(), "direct");
  assert.deepEqual(logger.lines, ["direct"], "the first and second wait");
  client.connection.close(new CapnpError("disconnected", "over"));
  client.finishCalls();
  main.release();
  client.checkEmpty();
  assert.equal(logger.references, 1);
});

test("a call made on a capability while what waited for it is delivered comes last", () => {
  const echo = new EchoTestService("echo");
  const again = new CallingAgain("again");
  const vats = joinVats(echo);
  const { client, server, main } = vats;
  const field = client.call(main, "q1", { "0": again }).capability(0);
  again.calls = () => client.call(field, "third");
  const before = client.call(field, "before");
  server.handles("call:q1");
  client.handles("return:got:q1");
  client.call(field, "first");
  client.call(field, "second");
  deliverAll(vats);
  assert.equal(before.outcome, "again");
  assert.deepEqual(again.lines, ["before", "first", "second", "third"]);
  settle(vats, echo, again);
});

test("a capability that is released while another of the same answer becomes known leaves nothing", () => {
  const manual = new ManualService("manual");
  const [one, other] = [new LoggerService("one"), new LoggerService("other")];
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  let results: Results | undefined;
  const pending = main.call(new TestContent("q1"), {
    results: (found) => {
      results = found;
    },
    failed: assert.fail,
    tailCall: () => undefined,
    caller: undefined,
  });
  const fields: readonly Hook[] = [pending.pipeline([0]), pending.pipeline([1])];
  fields[0]?.whenSettled(() => fields[1]?.release());
  server.handles("call:q1");
  manual.next("q1").answer("a1", { "0": one, "1": other });
  client.handles("return:a1");
  results?.release();
  pending.release();
  deliverAll(vats);
  assert.equal(other.references, 1, "nobody has it but who made it");
  assert.equal(one.references, 2);
  fields[0]?.release();
  settle(vats, manual, one, other);
});

test("what breaks with its connection may be released by those who hear of it", () => {
  const echo = new EchoTestService("echo");
  const logger = new LoggerService("logger");
  const vats = joinVats(echo);
  const { client, server, main } = vats;
  const heard: string[] = [];
  const receiver = (results: (found: Results) => void, failed: () => void): CallReceiver => {
    return { results, failed, tailCall: () => undefined, caller: undefined };
  };
  const released = (found: Results) => found.release();
  const pending = main.call(TestContent.sharing("q1", { "0": logger }), receiver(released, assert.fail));
  const field = pending.pipeline([0]);
  field
    .call(
      new TestContent("A"),
      receiver(released, () => {}),
    )
    .release();
  pending.release();
  server.handles("call:q1");
  client.handles("return:got:q1");
  const waiting = receiver(released, () => {
    heard.push("embargoed");
    field.release();
  });
  const call = field.call(new TestContent("B"), waiting);
  const given = client.connection.names.resolve({ kind: "senderPromise", id: importId(7) }) ?? assert.fail();
  given.whenBroken(() => {
    heard.push("promised");
    given.release();
  });
  const error = new CapnpError("disconnected", "cut");
  client.connection.close(error);
  server.connection.close(error);
  call.release();
  assert.deepEqual(heard.sort(), ["embargoed", "promised"]);
  for (const vat of [client, server]) vat.sent.length = 0;
  settle(vats, echo, logger);
});

test("an answer is given up behind a Disembargo where a call on it is over and nobody says whether it has arrived", () => {
  const service = new ManualService("service");
  const client = new TestVat({ bootstrap: service });
  const main = client.connection.bootstrap();
  client.receive({ kind: "bootstrap", question: 0 });
  const field = client.call(main, "q1").capability(0);
  const empty = { text: "ask", descriptors: {} };
  client.receive({ kind: "call", question: 1, target: { capability: 0 }, content: empty });
  service.next("ask").answer("it is in q1", { "0": field });
  const silent = 0x8000_0000;
  const hints = callHint.onlyPromisePipeline;
  const target = { question: 1, path: [0] };
  client.receive({ kind: "call", question: silent, target, content: { text: "round", descriptors: {} }, hints });
  const results = { text: "a1", descriptors: { "0": { kind: "receiverHosted", id: importId(0) } } } as const;
  client.receive({ kind: "return", question: 1, results });
  client.receive({ kind: "disembargo-reply", target, context: 0 });
  client.sent.length = 0;
  client.receive({ kind: "finish", question: silent, releaseResultCaps: true });
  assert.deepEqual(client.sent, [
    { kind: "finish", question: silent, releaseResultCaps: true },
    { kind: "disembargo", target, context: 0 },
  ]);
  client.sent.length = 0;
  client.receive({ kind: "disembargo-reply", target, context: 0 });
  assert.deepEqual(client.sent, [{ kind: "finish", question: 1, releaseResultCaps: false }]);
  client.connection.close(new CapnpError("disconnected", "over"));
  client.finishCalls();
  main.release();
  client.checkEmpty();
});

/** Writes down what it is called with, and on "first" is called once more. */
class CallingAgain extends TestService {
  readonly lines: string[] = [];
  calls: () => void = () => {};

  protected override serve(call: ServedCall): void {
    this.lines.push(call.params.text);
    call.answer("again");
    if (call.params.text === "first") this.calls();
  }
}
