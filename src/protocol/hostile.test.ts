/** What a peer may have us keep, or go through at once, beside what stands in the tables. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { LoggerService, ManualService, ServedCall } from "../../test/support/protocol/services.ts";
import { type SentContent, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { CallReceiver, Hook, PipelinePath, Request } from "./hook.ts";
import { exportId, importId, questionId } from "./ids.ts";
import type { ProtocolLimits } from "./limits.ts";
import { LocalPromise } from "./local-promise.ts";
import { resolution } from "./resolution.ts";

const nothing: SentContent = { text: "x", descriptors: {} };
const gone = new CapnpError("disconnected", "gone");

/** A call that knows how many pipelined capabilities are in use. */
class WatchedCall extends ServedCall {
  inUse = 0;

  override pipeline(path: PipelinePath): Hook {
    const hook = super.pipeline(path);
    this.inUse++;
    hook.whenReleased(() => this.inUse--);
    return hook;
  }
}

class WatchedService extends ManualService {
  readonly watched: WatchedCall[] = [];

  override call(request: Request, receiver: CallReceiver): WatchedCall {
    const call = new WatchedCall(request, receiver);
    this.watched.push(call);
    this.serve(call);
    return call;
  }
}

/** A vat that serves `main`, of which the peer has export 0; its Bootstrap is over. */
function serve(main: ManualService, limits: Partial<ProtocolLimits> = {}): TestVat {
  const vat = new TestVat({ bootstrap: main, limits });
  vat.receive({ kind: "bootstrap", question: 1000 });
  vat.sends("return:(boot)");
  vat.receive({ kind: "finish", question: 1000, releaseResultCaps: false });
  return vat;
}

/** Ends the connection; then nothing may be left of it. */
function end(vat: TestVat, ...services: readonly ManualService[]): void {
  vat.connection.close(gone);
  vat.finishCalls();
  vat.checkEmpty();
  for (const service of services) {
    for (const { params } of service.calls.splice(0)) params.release();
    assert.equal(service.references, 1);
    service.release();
  }
}

test("naming what a call under way will bring, over and over, leaves nothing once nobody holds it", () => {
  const service = new WatchedService("service");
  const vat = serve(service);
  vat.receive({ kind: "call", question: 0, target: { capability: 0 }, content: nothing });
  const lasting = service.next("x");
  const [watched = assert.fail()] = service.watched;
  let most = 0;
  for (let round = 0; round < 1000; round++) {
    const descriptors = { "0": { kind: "receiverAnswer", question: questionId(0), path: [round] } } as const;
    vat.receive({ kind: "call", question: 1, target: { capability: 0 }, content: { text: "named", descriptors } });
    service.next("named").answer("done");
    vat.sends("return:done");
    vat.connection.check();
    most = Math.max(most, watched.inUse);
  }
  assert.ok(most < 50, `${most} were in use at once`);
  vat.receive({ kind: "finish", question: 0, releaseResultCaps: true });
  assert.ok(lasting.isCancelled, "a call that nobody waits for is cancelled");
  vat.sends("return:(cancelled)");
  assert.equal(watched.inUse, 0);
  lasting.params.release();
  end(vat, service);
});

test("what somebody has kept of a call under way stays, however often it is named", () => {
  const service = new WatchedService("service");
  const vat = serve(service);
  vat.receive({ kind: "call", question: 0, target: { capability: 0 }, content: nothing });
  const lasting = service.next("x");
  const kept: Hook[] = [];
  for (let round = 0; round < 100; round++) {
    const descriptors = { "0": { kind: "receiverAnswer", question: questionId(0), path: [0] } } as const;
    vat.receive({ kind: "call", question: 1, target: { capability: 0 }, content: { text: "named", descriptors } });
    const served = service.next("named");
    if (round % 10 === 0) kept.push((served.params.capabilities["0"] ?? assert.fail()).addReference());
    served.answer("done");
    vat.sends("return:done");
  }
  const logger = new LoggerService("logger");
  const calls = kept.map((hook, index) => vat.call(hook, `line ${index}`));
  // Those who wait have the call go on, though the peer has given it up.
  vat.receive({ kind: "finish", question: 0, releaseResultCaps: true });
  vat.sends("return:(cancelled)");
  assert.ok(!lasting.isCancelled);
  lasting.answer("at last", { "0": logger });
  assert.deepEqual(
    logger.lines,
    kept.map((_, index) => `line ${index}`),
  );
  assert.ok(calls.every(({ outcome }) => outcome === "logged"));
  vat.finishCalls();
  for (const hook of kept) hook.release();
  assert.equal(logger.references, 1);
  logger.release();
  end(vat, service);
});

test("who waits for what the peer has named of a call under way hears of it when the connection ends", () => {
  const service = new ManualService("service");
  const vat = serve(service);
  vat.receive({ kind: "call", question: 0, target: { capability: 0 }, content: nothing });
  const lasting = service.next("x");
  const descriptors = { "0": { kind: "receiverAnswer", question: questionId(0), path: [0] } } as const;
  vat.receive({ kind: "call", question: 1, target: { capability: 0 }, content: { text: "named", descriptors } });
  const named = service.next("named");
  const waiting = vat.call(named.params.capabilities["0"] ?? assert.fail(), "a");
  vat.connection.close(gone);
  assert.equal(waiting.outcome, "disconnected: gone");
  assert.ok(lasting.isCancelled);
  for (const { params } of [lasting, named]) params.release();
  end(vat, service);
});

/** Has `vat` called so often that each call waits for the one before, the first for the service. */
function chain(vat: TestVat, length: number, isGivenUp: boolean): void {
  vat.receive({ kind: "call", question: 0, target: { capability: 0 }, content: nothing });
  for (let id = 1; id <= length; id++) {
    vat.receive({ kind: "call", question: id, target: { question: id - 1, path: [0] }, content: nothing });
    if (isGivenUp) vat.receive({ kind: "finish", question: id - 1, releaseResultCaps: true });
  }
}

test("only so many calls may wait for one another, since all have to be gone through at once", () => {
  const error = 'return:(More than "256" calls wait for the results of one another)';
  const service = new ManualService("service");
  const vat = serve(service);
  chain(vat, 258, false);
  // One fails, and so does what is pipelined on it.
  vat.sends(error);
  vat.sends(error);
  assert.deepEqual(vat.sent, []);
  const first = service.next("x");
  first.answer("first", { "0": service });
  vat.sends("return:first");
  for (let round = 0; round < 256; round++) {
    service.next("x").answer(`round ${round}`, { "0": service });
    vat.sends(`return:round ${round}`);
    vat.connection.check();
  }
  assert.deepEqual([service.calls, vat.sent], [[], []]);
  end(vat, service);
});

for (const isGivenUp of [false, true]) {
  test(`a peer that makes as many wait as it can, and goes, does no harm [given up: ${isGivenUp}]`, () => {
    const service = new ManualService("service");
    const vat = serve(service);
    chain(vat, 20_000, isGivenUp);
    vat.connection.check();
    end(vat, service);
  });
}

test("a promise may turn out to be another one only so often", () => {
  const vat = new TestVat();
  const hook = vat.connection.bootstrap();
  vat.sends("bootstrap");
  const promise = (id: number) => ({ kind: "senderPromise", id: exportId(id) }) as const;
  vat.receive({ kind: "return", question: 0, results: { text: "x", descriptors: { "": promise(0) } } });
  vat.sends("finish");
  for (let id = 0; id < 20_000; id++) {
    vat.receive({ kind: "resolve", promise: id, resolution: promise(id + 1) });
    vat.connection.check();
    if (id < 250) assert.equal(hook.problem(), undefined);
  }
  assert.equal(vat.connection.closed, undefined);
  assert.equal(hook.problem()?.message, 'The capability was promised to be another promise "256" times');
  assert.ok(vat.sent.every(({ kind }) => kind === "release"));
  hook.release();
  vat.checkEmpty();
});

test("promises of this vat may turn out to be one another only so often, from either end", () => {
  for (const isForwards of [true, false]) {
    const promises = Array.from({ length: 2000 }, () => new LocalPromise());
    const order = promises.slice(1).map((_, index) => (isForwards ? index : promises.length - 2 - index));
    for (const index of order) promises[index]?.resolve((promises[index + 1] ?? assert.fail()).hook.addReference());
    const problems = promises.filter(({ hook }) => hook.problem() !== undefined).length;
    assert.ok(problems > 0, isForwards ? "forwards" : "backwards");
    for (const { hook } of promises) hook.release();
  }
  const broken = new BrokenHook(gone);
  assert.equal(resolution(new LocalPromise().hook, broken), broken);
});

/**
 * A vat whose own objects come back in the results of a call of its, in `fields` of them; the peer has been told of each by
 * answer 0 of the vat, has called the first by it, and has not returned that.
 */
function reflect(limits: Partial<ProtocolLimits>, fields: number) {
  const service = new ManualService("service");
  const logger = new LoggerService("logger");
  const vat = serve(service, limits);
  const main = vat.connection.bootstrap();
  vat.sends("bootstrap");
  const hosted = { "": { kind: "senderHosted", id: exportId(0) } } as const;
  vat.receive({ kind: "return", question: 0, results: { text: "(boot)", descriptors: hosted } });
  vat.sends("finish");
  const call = vat.call(main, "find", { "0": logger });
  vat.sends("call:find");
  const places = Array.from({ length: fields }, (_, field) => field);
  const found = places.map((field) => call.capability(field));
  vat.receive({ kind: "call", question: 0, target: { capability: 0 }, content: nothing });
  service.next("x").answer("told", Object.fromEntries(found.map((hook, field) => [`${field}`, hook])));
  vat.sends("return:told");
  const callAgain = (question: number) =>
    vat.receive({ kind: "call", question, target: { question: 0, path: [0] }, content: nothing });
  callAgain(1);
  vat.sends("call:x");
  const mine = { kind: "receiverHosted", id: importId(1) } as const;
  const descriptors = Object.fromEntries(places.map((field) => [`${field}`, mine]));
  vat.receive({ kind: "return", question: 0, results: { text: "found", descriptors } });
  const close = () => {
    main.release();
    vat.connection.close(gone);
    vat.finishCalls();
    vat.checkEmpty();
    for (const each of [service, logger]) assert.equal(each.references, 1);
  };
  const echo = (context: number) =>
    vat.receive({ kind: "disembargo-reply", target: { capability: importId(1) }, context });
  /** One more embargo, that has nothing to do with the others. */
  const embargo = () => {
    const again = vat.call(main, "find again", { "0": logger });
    vat.call(again.capability(0), "line");
    vat.sends("call:find again");
    vat.sends("call:line");
    vat.receive({ kind: "return", question: 3, results: nothing, noFinishNeeded: true });
    vat.receive({ kind: "return", question: 2, results: { text: "found", descriptors: { "0": mine } } });
    vat.sends("disembargo");
    vat.sends("finish");
  };
  return { vat, found, callAgain, echo, embargo, close };
}

test("Disembargoes that wait for one of ours are as many as answers may be, at most", () => {
  const { vat, callAgain, echo, close } = reflect({ answers: 10 }, 1);
  vat.sends("disembargo");
  echo(0);
  callAgain(2);
  vat.sends("call:x");
  callAgain(3);
  // The way is embargoed from here on, so the call waits.
  vat.sends("disembargo");
  assert.deepEqual(vat.sent, []);
  for (let context = 0; context < 10; context++) {
    vat.receive({ kind: "disembargo", target: { question: 0, path: [0] }, context });
    assert.equal(vat.connection.closed, undefined);
    assert.deepEqual(vat.sent, []);
  }
  vat.receive({ kind: "disembargo", target: { question: 0, path: [0] }, context: 10 });
  assert.equal(vat.connection.closed?.message, "Too many Disembargoes wait: the limit is 10");
  assert.equal(vat.connection.closed?.code, "overloaded");
  close();
});

test("with as many embargoes as there may be calls go the long way", () => {
  const { vat, callAgain, echo, embargo, close } = reflect({ questions: 4 }, 4);
  for (let field = 0; field < 4; field++) vat.sends("disembargo");
  echo(0);
  embargo();
  assert.equal(vat.connection.sizes().embargoes, 4);
  for (const question of [2, 3]) {
    callAgain(question);
    vat.sends("call:x");
  }
  assert.equal(vat.connection.closed, undefined);
  assert.deepEqual(vat.sent, []);
  vat.connection.check();
  close();
});

test("a capability for which there can be no embargo is broken, and the connection goes on", () => {
  const { vat, found, close } = reflect({ questions: 4 }, 5);
  for (let field = 0; field < 4; field++) vat.sends("disembargo");
  assert.deepEqual(vat.sent, []);
  assert.equal(vat.connection.closed, undefined);
  assert.deepEqual(
    found.map((hook) => hook.problem()?.code),
    [undefined, undefined, undefined, undefined, "overloaded"],
  );
  vat.connection.check();
  close();
});

test("a promise that nobody has heard of, and that its own Resolve names, is given back once", () => {
  const service = new ManualService("service");
  const vat = serve(service);
  vat.receive({ kind: "resolve", promise: 7, resolution: { kind: "senderPromise", id: exportId(7) } });
  assert.deepEqual(vat.sent.splice(0), [{ kind: "release", capability: 7, count: 1 }]);
  vat.connection.check();
  assert.equal(vat.connection.closed, undefined);
  end(vat, service);
});

test("answers that each are what is in the other, while calls are on the way there, are promises of nothing: nothing waits for them", () => {
  const service = new ManualService("service");
  const vat = serve(service);
  const main = vat.connection.bootstrap();
  vat.sends("bootstrap");
  const boot = { text: "", descriptors: { "": { kind: "senderHosted", id: exportId(0) } } } as const;
  vat.receive({ kind: "return", question: 0, results: boot });
  vat.sends("finish");
  const calls = ["one", "two"].map((text) => vat.call(main, text));
  const fields = calls.map((call) => call.capability(0));
  for (const [index, field] of fields.entries()) {
    vat.receive({ kind: "call", question: index, target: { capability: 0 }, content: nothing });
    service.next("x").answer("told", { "0": field });
  }
  // On the way by the answer to "one", and back.
  vat.receive({ kind: "call", question: 2, target: { question: 0, path: [0] }, content: nothing });
  for (const name of ["call:one", "call:two", "return:told", "return:told", "call:x"]) vat.sends(name);
  for (const [question, other] of [1, 0].entries()) {
    const named = { kind: "receiverAnswer", question: questionId(other), path: [0] } as const;
    vat.receive({ kind: "return", question, results: { text: "got", descriptors: { "0": named } } });
    vat.sends("disembargo");
  }
  vat.receive({ kind: "return", question: 2, results: nothing, noFinishNeeded: true });
  for (const context of [0, 1]) vat.receive({ kind: "disembargo-reply", target: { capability: 0 }, context });
  for (const name of ["finish", "return:x", "finish"]) vat.sends(name);
  assert.deepEqual(
    fields.map((field) => field.problem()?.message),
    ["The capability was promised to be itself", "The capability was promised to be itself"],
  );
  assert.equal(vat.connection.sizes().questions, 0);
  main.release();
  vat.sends("release");
  end(vat, service);
});
