/** What a caller says beforehand of how it will use the answer, and how long a peer of old wants its calls to live. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case } from "../../test/support/protocol/case.ts";
import { TestContent } from "../../test/support/protocol/content.ts";
import { LoggerService, ManualService } from "../../test/support/protocol/services.ts";
import { TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import { callHint, type Hook, type PendingAnswer } from "./hook.ts";
import { exportId } from "./ids.ts";

const never = {
  results: () => assert.fail("results of a call that is only pipelined on"),
  failed: (error: CapnpError) => assert.fail(error),
  tailCall: () => undefined,
  caller: undefined,
};

/** Calls `target` for what can be pipelined on the answer alone. */
function callForPipeline(target: Hook, text: string): PendingAnswer {
  const content = new TestContent(text);
  content.hints = callHint.onlyPromisePipeline;
  return target.call(content, never);
}

const firstSilent = 0x8000_0000;

test("a call that is only pipelined on gets no Return; its answer lives until Finish", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const play = new Case(manual);
  const pending = callForPipeline(play.toServer(), "q1");
  const field = pending.pipeline([0]);
  play.client.call(field, "1");
  play.steps("server call:q1", "server call:1");
  assert.deepEqual(
    play.server.connection.dump().answers.map(({ id }) => id),
    [0, firstSilent],
  );
  manual.next("q1").answer("a1", { "0": logger });
  play.client.call(field, "2");
  play.steps("client return:logged", "server call:2", "client return:logged");
  assert.deepEqual(logger.lines, ["1", "2"]);
  assert.equal(field.isPromise, false, "nobody will say what it is");
  pending.release();
  play.quiet();
  field.release();
  play.steps("server finish");
  play.quiet();
  play.end(manual, logger);
});

test("a call that is only pipelined on and fails, or is given up while it runs, is over with its Finish", () => {
  const manual = new ManualService("manual");
  const play = new Case(manual);
  const main = play.toServer();
  const [failing, running] = [callForPipeline(main, "failing"), callForPipeline(main, "running")];
  const field = failing.pipeline([0]);
  play.steps("server call:failing", "server call:running");
  manual.next("failing").fail(new CapnpError("failed", "as it goes"));
  const call = play.client.call(field, "1");
  play.steps("server call:1", "client return:(as it goes)", "server finish");
  assert.equal(call.outcome, "failed: as it goes");
  const served = manual.next("running");
  running.release();
  play.steps("server finish");
  assert.ok(served.isCancelled);
  play.quiet();
  served.answer("too late");
  field.release();
  failing.release();
  play.end(manual);
});

test("a call that is only pipelined on, and passed on to its caller, goes there as an ordinary call: it has no Return to say more", () => {
  const [caller, callee] = [new ManualService("caller"), new ManualService("callee")];
  const logger = new LoggerService("logger");
  const play = new Case(caller, callee);
  const [main, back] = [play.toServer(), play.toClient()];
  const pending = callForPipeline(main, "q1");
  const field = pending.pipeline([0]);
  play.steps("server call:q1");
  caller.next("q1").passOn(back, new TestContent("tail"));
  play.client.call(field, "1");
  play.steps("client call:tail", "server call:1", "client call:1");
  callee.next("tail").answer("done", { "0": logger });
  play.flush();
  assert.deepEqual(logger.lines, ["1"]);
  pending.release();
  field.release();
  play.end(caller, callee, logger);
});

test("what the peer names of a call that is only pipelined on is where its calls go already: no Return will say another way", () => {
  const service = new ManualService("service");
  const logger = new LoggerService("logger");
  const play = new Case(service);
  const main = play.toServer();
  const pending = callForPipeline(main, "q1");
  const field = play.keep(pending.pipeline([0]));
  play.client.call(main, "named", { "0": field });
  play.steps("server call:q1", "server call:named");
  service.next("q1").pipelineOnResults(TestContent.sharing("early", { "0": logger }));
  const named = service.next("named");
  play.server.call(named.params.capabilities["0"] ?? assert.fail(), "A");
  assert.deepEqual(logger.lines, ["A"]);
  named.answer("done");
  pending.release();
  play.end(service, logger);
});

test("ids of calls that are only pipelined on go round, and those of others stay small", () => {
  const client = new TestVat();
  const main = client.connection.bootstrap();
  client.sends("bootstrap");
  const ids = ["a", "b", "c"].map((text) => {
    callForPipeline(main, text).release();
    const sent = client.sends(`call:${text}`);
    client.sends("finish");
    client.connection.check();
    return sent.kind === "call" ? sent.question : assert.fail();
  });
  assert.deepEqual(ids, [firstSilent, firstSilent + 1, firstSilent + 2]);
  client.call(main, "ordinary");
  assert.equal(client.connection.dump().questions.at(-1)?.id, 1);
  // A peer that does not know the hint returns what nobody waits for any more.
  client.receive({ kind: "return", question: firstSilent + 1, results: { text: "late", descriptors: {} } });
  assert.equal(client.connection.closed, undefined);
  client.connection.close(new CapnpError("disconnected", "over"));
  client.finishCalls();
  main.release();
  client.checkEmpty();
});

test("a peer that returns a call that is only pipelined on is believed, and given back what it sends", () => {
  const client = new TestVat();
  const main = client.connection.bootstrap();
  const pending = callForPipeline(main, "q");
  const [zero, one] = [pending.pipeline([0]), pending.pipeline([1])];
  for (const name of ["bootstrap", "call:q"]) client.sends(name);
  const results = { text: "a", descriptors: { "0": { kind: "senderHosted", id: exportId(4) } } } as const;
  client.receive({ kind: "return", question: firstSilent, results });
  client.connection.check();
  client.call(zero, "direct");
  const sent = client.sends("call:direct");
  assert.deepEqual(sent.kind === "call" && sent.target, { capability: 4 });
  assert.match(client.call(one, "nothing").outcome, /^failed: No capability at \[1\]/);
  pending.release();
  assert.deepEqual(client.sends("finish"), { kind: "finish", question: firstSilent, releaseResultCaps: false });
  client.connection.close(new CapnpError("disconnected", "over"));
  for (const hook of [zero, one, main]) hook.release();
  client.finishCalls();
  client.checkEmpty();
});

test("a call that is only pipelined on and forwarded is so on the next connection as well", () => {
  const manual = new ManualService("manual");
  const onward = new Case(manual);
  const near = new Case(onward.toServer());
  const logger = new LoggerService("logger");
  const pending = callForPipeline(near.toServer(), "q1");
  const field = pending.pipeline([0]);
  near.client.call(field, "1");
  near.steps("server call:q1", "server call:1");
  onward.steps("server call:q1", "server call:1");
  manual.next("q1").answer("a1", { "0": logger });
  onward.flush();
  near.flush();
  assert.deepEqual(logger.lines, ["1"]);
  field.release();
  pending.release();
  near.end();
  onward.end(manual, logger);
});

test("for a call on whose answer nothing will be pipelined nothing is kept", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const play = new Case(manual);
  const main = play.toServer();
  const content = new TestContent("q1");
  content.hints = callHint.noPromisePipelining;
  let outcome = "";
  const pending = main.call(content, {
    ...never,
    results: (results) => {
      outcome = "results";
      results.release();
    },
  });
  play.steps("server call:q1");
  manual.next("q1").answer("a1", { "0": logger });
  assert.equal(logger.references, 2, "the test's and the export's");
  play.flush();
  assert.equal(outcome, "results");
  pending.release();
  play.end(manual, logger);
});

test("a peer that wants its calls delivered before they are cancelled gets that: those that wait for their target stay", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const server = new TestVat({ bootstrap: manual });
  const nothing = { descriptors: {} };
  server.receive({ kind: "bootstrap", question: 0 });
  server.sends("return:(boot)");
  server.receive({ kind: "call", question: 1, target: { capability: 0 }, content: { text: "q1", ...nothing } });
  for (const question of [2, 3]) {
    const target = { question: 1, path: [0] };
    server.receive({ kind: "call", question, target, content: { text: `p${question}`, ...nothing } });
  }
  server.receive({ kind: "finish", question: 2, releaseResultCaps: true, isLate: true });
  server.receive({ kind: "finish", question: 3, releaseResultCaps: true, isLate: false });
  server.sends("return:(cancelled)");
  assert.equal(server.connection.sizes().answers, 3, "that of the bootstrap, q1 and p2");
  manual.next("q1").answer("a1", { "0": logger });
  assert.deepEqual(logger.lines, ["p2"]);
  server.sends("return:logged");
  server.sends("return:a1");
  for (const question of [0, 1]) server.receive({ kind: "finish", question, releaseResultCaps: true, isLate: true });
  server.checkEmpty();
  for (const service of [manual, logger]) service.release();
  assert.ok(manual.isReleased && logger.isReleased);
});

test("calls that are only pipelined on count among the questions, both for them and for others", () => {
  const client = new TestVat({ limits: { questions: 2 } });
  const main = client.connection.bootstrap();
  client.sends("bootstrap");
  const silent = callForPipeline(main, "silent");
  client.sends("call:silent");
  assert.equal(client.call(main, "ordinary").outcome, "overloaded: Too many questions: the limit is 2");
  const content = new TestContent("silent again");
  content.hints = callHint.onlyPromisePipeline;
  const outcomes: string[] = [];
  main.call(content, { ...never, failed: ({ message }) => outcomes.push(message) }).release();
  assert.deepEqual(outcomes, ["Too many questions: the limit is 2"]);
  assert.deepEqual(client.sent, []);
  silent.release();
  client.sends("finish");
  assert.equal(client.call(main, "ordinary").outcome, "waiting");
  client.connection.close(new CapnpError("disconnected", "gone"));
  client.finishCalls();
  client.checkEmpty();
});
