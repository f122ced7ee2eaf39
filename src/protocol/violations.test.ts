/** Peers that break the rules, tables that are full, and Disembargo, which depends on both. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { LoggerService, ManualService } from "../../test/support/protocol/services.ts";
import { deliverAll, joinVats, settle, type TestMessage, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import { exportId, importId, questionId } from "./ids.ts";

const nothing = { text: "x", descriptors: {} };

/** Messages that a peer may not send to a vat with one export, 0, and one answer that is running, 0. */
const violations: readonly { readonly what: string; readonly message: TestMessage; readonly error: RegExp }[] = [
  {
    what: "asks a question again before it is finished",
    message: { kind: "call", question: 0, target: { capability: 0 }, content: nothing },
    error: /Question "0" is asked again/,
  },
  {
    what: "asks for the bootstrap capability under the id of a call",
    message: { kind: "bootstrap", question: 0 },
    error: /Question "0" is asked again/,
  },
  {
    what: "calls an export that does not exist",
    message: { kind: "call", question: 9, target: { capability: 4 }, content: nothing },
    error: /export "4", which does not exist/,
  },
  {
    what: "answers a question that was not asked",
    message: { kind: "return", question: 3, results: nothing },
    error: /Return for question "3"/,
  },
  {
    what: "does not implement a question that was not asked",
    message: { kind: "unimplemented", question: 3 },
    error: /Return for question "3"/,
  },
  {
    what: "releases more references than it has",
    message: { kind: "release", capability: 0, count: 2 },
    error: /Release of "2" references to export "0", which has 1/,
  },
  {
    what: "releases an export that does not exist",
    message: { kind: "release", capability: 77, count: 1 },
    error: /export "77", which has none/,
  },
  {
    what: "sends back a capability that it was never given",
    message: {
      kind: "call",
      question: 9,
      target: { capability: 0 },
      content: { text: "x", descriptors: { "0": { kind: "receiverHosted", id: importId(5) } } },
    },
    error: /export "5", which does not exist/,
  },
  {
    what: "asks for a Disembargo of an export that does not exist",
    message: { kind: "disembargo", target: { capability: 4 }, context: 1 },
    error: /Disembargo on export "4"/,
  },
  {
    what: "asks for a Disembargo of an object that is ours",
    message: { kind: "disembargo", target: { capability: 0 }, context: 1 },
    error: /does not point back/,
  },
  {
    what: "asks for a Disembargo of an answer that is still to come",
    message: { kind: "disembargo", target: { question: 0, path: [0] }, context: 1 },
    error: /does not point back/,
  },
];

for (const { what, message, error } of violations) {
  test(`a peer that ${what} loses its connection, and nothing is left of it`, () => {
    const manual = new ManualService("manual");
    const server = new TestVat({ bootstrap: manual });
    server.receive({ kind: "bootstrap", question: 5 });
    server.sends("return:(boot)");
    server.receive({ kind: "finish", question: 5, releaseResultCaps: false });
    const content = { text: "q0", descriptors: { "0": { kind: "senderHosted", id: exportId(3) } } } as const;
    server.receive({ kind: "call", question: 0, target: { capability: 0 }, content });
    const served = manual.next("q0");
    server.receive(message);
    const sent = server.sends("abort");
    assert.match(sent.kind === "abort" ? sent.error.message : "", error);
    server.checkEmpty();
    assert.ok(served.isCancelled);
    served.answer("late", { "0": served.params.capabilities["0"] ?? assert.fail() });
    assert.equal(server.sent.length, 0);
    manual.release();
    assert.ok(manual.isReleased);
  });
}

test("a second Return for a question is a violation even while its answer is in use", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const vats = joinVats(manual);
  const { client, server, main } = vats;
  const call = client.call(main, "q0", { "0": logger });
  client.call(call.capability(0), "line");
  server.handles("call:q0");
  server.handles("call:line");
  const served = manual.next("q0");
  served.answer("a0", { "0": served.params.capabilities["0"] ?? assert.fail() });
  client.handles("call:line");
  client.handles("return:a0");
  client.receive({ kind: "return", question: 0, results: nothing });
  assert.match(client.connection.closed?.message ?? "", /Return for question "0"/);
  server.connection.close(new CapnpError("disconnected", "gone"));
  for (const vat of [client, server]) vat.sent.length = 0;
  settle(vats, manual, logger);
});

test("each table has a limit: our calls fail with overloaded, the peer's end its connection", () => {
  const full = (limits: Partial<Record<"questions" | "answers" | "exports" | "imports", number>>) => {
    const manual = new ManualService("manual");
    const vats = joinVats(manual, { limits });
    const { client, server, main } = vats;
    const loggers = [1, 2, 3].map((number) => new LoggerService(`logger ${number}`));
    const calls = loggers.map((logger, index) => client.call(main, `q${index}`, { "0": logger }));
    deliverAll(vats);
    const outcomes = calls.map((call) => call.outcome);
    const aborted = server.connection.closed?.message;
    for (const call of manual.calls.splice(0)) call.answer("done");
    settle(vats, manual, ...loggers);
    return { outcomes, aborted };
  };
  const questions = full({ questions: 2 });
  assert.deepEqual(questions.outcomes, ["waiting", "waiting", "overloaded: Too many questions: the limit is 2"]);
  assert.equal(questions.aborted, undefined);
  const exports = full({ exports: 2 });
  assert.deepEqual(exports.outcomes, ["waiting", "waiting", "overloaded: Too many exports: the limit is 2"]);
  assert.equal(exports.aborted, undefined);
  const answers = full({ answers: 2 });
  assert.equal(answers.aborted, "Too many answers: the limit is 2");
  assert.deepEqual(new Set(answers.outcomes), new Set(["overloaded: Too many answers: the limit is 2"]));
  const imports = full({ imports: 2 });
  assert.equal(imports.aborted, "Too many imports: the limit is 2");
});

test("a bootstrap capability for which there is no room fails Bootstrap, and is given back", () => {
  const manual = new ManualService("manual");
  const server = new TestVat({ bootstrap: manual, limits: { exports: 1 } });
  const other = new ManualService("other");
  server.connection.names.describe(other, []);
  server.receive({ kind: "bootstrap", question: 0 });
  server.sends("return:(Too many exports: the limit is 1)");
  server.receive({ kind: "finish", question: 0, releaseResultCaps: true });
  server.receive({ kind: "release", capability: 0, count: 1 });
  server.checkEmpty();
  for (const service of [manual, other]) service.release();
  assert.ok(manual.isReleased && other.isReleased);
});

test("no question left for a bootstrap makes a capability whose calls fail with overloaded", () => {
  const client = new TestVat({ limits: { questions: 1 } });
  const first = client.connection.bootstrap();
  const call = client.call(client.connection.bootstrap(), "q0");
  assert.equal(call.outcome, "overloaded: Too many questions: the limit is 1");
  first.release();
  client.receive({ kind: "return", question: 0, results: new CapnpError("failed", "crossing") });
  client.checkEmpty();
});

test("Disembargo comes back behind the calls before it, addressed to the peer's export", () => {
  const manual = new ManualService("manual");
  const server = new TestVat({ bootstrap: manual });
  server.receive({ kind: "bootstrap", question: 5 });
  server.sends("return:(boot)");
  const content = { text: "q0", descriptors: { "0": { kind: "senderHosted", id: exportId(3) } } } as const;
  server.receive({ kind: "call", question: 0, target: { capability: 0 }, content });
  const served = manual.next("q0");
  served.answer("a0", { "0": served.params.capabilities["0"] ?? assert.fail() });
  server.sends("return:a0");
  server.receive({ kind: "call", question: 1, target: { question: 0, path: [0] }, content: nothing });
  server.receive({ kind: "disembargo", target: { question: 0, path: [0] }, context: 12 });
  server.sends("call:x");
  assert.deepEqual(server.sends("disembargo-reply"), {
    kind: "disembargo-reply",
    target: { capability: importId(3) },
    context: 12,
  });
  server.connection.close(new CapnpError("disconnected", "gone"));
  manual.release();
  assert.ok(manual.isReleased);
});

test("Disembargo of a capability that the peer has still to provide is addressed to its answer", () => {
  const manual = new ManualService("manual");
  const server = new TestVat({ bootstrap: manual });
  server.receive({ kind: "bootstrap", question: 5 });
  server.sends("return:(boot)");
  const content = { text: "q0", descriptors: { "0": { kind: "senderHosted", id: exportId(3) } } } as const;
  server.receive({ kind: "call", question: 0, target: { capability: 0 }, content });
  const served = manual.next("q0");
  const asked = server.call(served.params.capabilities["0"] ?? assert.fail(), "provide");
  server.sends("call:provide");
  served.answer("a0", { "0": asked.capability(1) });
  server.sends("release");
  server.sends("return:a0");
  server.receive({ kind: "disembargo", target: { question: 0, path: [0] }, context: 12 });
  assert.deepEqual(server.sends("disembargo-reply"), {
    kind: "disembargo-reply",
    target: { question: questionId(0), path: [1] },
    context: 12,
  });
  server.connection.close(new CapnpError("disconnected", "gone"));
  server.finishCalls();
  manual.release();
  assert.ok(manual.isReleased);
});

test("limits are positive integers below 2^30", () => {
  for (const bad of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 30]) {
    for (const table of ["questions", "answers", "exports", "imports"]) {
      assert.throws(() => new TestVat({ limits: { [table]: bad } }), {
        code: "invalid-argument",
        message: `Limit "${table}" is "${bad}"; give an integer from 1 to 1073741823, or leave it out`,
      });
    }
  }
  new TestVat({ limits: { questions: 1, answers: 2 ** 30 - 1 } }).checkEmpty();
});

test("a second Return for a question whose results are to be taken from an answer is a violation", () => {
  const manual = new ManualService("manual");
  const client = new TestVat({ bootstrap: manual });
  const main = client.connection.bootstrap();
  client.sends("bootstrap");
  const call = client.call(main, "q1");
  client.sends("call:q1");
  client.receive({ kind: "bootstrap", question: 0 });
  client.sends("return:(boot)");
  client.receive({ kind: "call", question: 1, target: { capability: 0 }, content: nothing, isHeld: true });
  client.receive({ kind: "take-from-other", question: 1, other: 1 });
  assert.deepEqual(client.sent, []);
  client.receive({ kind: "return", question: 1, results: nothing });
  assert.equal(client.connection.closed?.message, 'Return for question "1", which was not asked');
  assert.match(call.outcome, /Return for question "1"/);
  manual.next("x").answer("too late");
  client.finishCalls();
  client.checkEmpty();
  manual.release();
  assert.ok(manual.isReleased);
});
