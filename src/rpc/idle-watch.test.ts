/** Peers that go without a word, on a virtual clock. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { VirtualClock } from "../../platform/memory/index.ts";
import { summarizeRpc } from "../../test/support/rpc-text.ts";
import { TestFlow } from "../../test/support/test-flow.ts";
import { Echo } from "../../unikernel/echo/echo.capnp.ts";
import { EchoService } from "../../unikernel/echo/service.ts";
import { serverHook } from "../capability/server.ts";
import { CapnpError } from "../error.ts";
import { defaultProtocolLimits } from "../protocol/limits.ts";
import { RpcConnection } from "./rpc-connection.ts";

function open(clock: VirtualClock, idleTimeout: number | undefined, limits = {}) {
  const flow = new TestFlow();
  const closed: (CapnpError | undefined)[] = [];
  const connection = new RpcConnection(flow, {
    clock,
    idleTimeout,
    limits,
    bootstrap: () => serverHook(new EchoService()),
    closed: (error) => closed.push(error),
  });
  return { flow, connection, closed };
}

const sent = (flow: TestFlow) => flow.frames().map(summarizeRpc);

/** What a peer with a service, and one without, say to `frames`. */
function answers(frames: readonly Uint8Array[], bootstrap?: () => ReturnType<typeof serverHook>): Uint8Array[] {
  const flow = new TestFlow();
  new RpcConnection(flow, { clock: new VirtualClock(), bootstrap });
  for (const frame of frames) flow.sink.data(frame);
  return flow.frames();
}

test("a silent peer is asked for a sign of life, and given up when it gives none", async () => {
  const clock = new VirtualClock();
  const { flow, connection, closed } = open(clock, 1000);
  await clock.advance(499);
  assert.deepEqual(sent(flow), []);
  await clock.advance(1);
  const asked = flow.frames();
  assert.deepEqual(asked.map(summarizeRpc), ["bootstrap 0", "finish 0 true"]);
  await clock.advance(499);
  assert.ok(!flow.isEnded);
  await clock.advance(1);
  assert.deepEqual(sent(flow), ["abort disconnected Nothing was heard for 1000 milliseconds"]);
  assert.ok(flow.isEnded);
  flow.sink.closed(undefined);
  assert.equal(closed[0]?.code, "disconnected");
  assert.equal(connection.stats().questions, 0);
});

test("a peer that answers lives on, with a service or without one, and nothing is left in the tables", async () => {
  for (const bootstrap of [undefined, () => serverHook(new EchoService())]) {
    const clock = new VirtualClock();
    const { flow, connection } = open(clock, 1000);
    for (let round = 0; round < 5; round++) {
      await clock.advance(500);
      const asked = flow.frames();
      assert.deepEqual(asked.map(summarizeRpc), ["bootstrap 0", "finish 0 true"]);
      for (const frame of answers(asked, bootstrap)) flow.sink.data(frame);
      const { questions, imports } = connection.stats();
      assert.deepEqual({ questions, imports }, { questions: 0, imports: 0 });
      connection.check();
    }
    assert.ok(!flow.isEnded);
    flow.sink.closed(undefined);
  }
});

test("whatever comes from the peer counts, so one that talks is never asked", async () => {
  const clock = new VirtualClock();
  const { flow } = open(clock, 1000);
  const other = open(new VirtualClock(), undefined);
  const hook = other.connection.bootstrap();
  const [bootstrap = assert.fail()] = other.flow.frames();
  // Half a message is a sign of life as well.
  flow.sink.data(bootstrap.subarray(0, 9));
  await clock.advance(400);
  flow.sink.data(bootstrap.subarray(9));
  await clock.advance(400);
  assert.deepEqual(
    sent(flow).map((line) => line.split(" ")[0]),
    ["return"],
  );
  await clock.advance(100);
  assert.deepEqual(sent(flow), ["bootstrap 0", "finish 0 true"]);
  flow.sink.closed(undefined);
  other.flow.sink.closed(undefined);
  hook.release();
});

test("a clock that was stopped for long does not give a peer up before it was asked", async () => {
  const clock = new VirtualClock();
  let now = 0;
  // The process was suspended: the timer expires an hour late.
  const late = { now: () => now, timer: (expired: () => void) => clock.timer(expired) };
  const flow = new TestFlow();
  new RpcConnection(flow, { clock: late, idleTimeout: 1000 });
  now = 3_600_000;
  await clock.advance(500);
  assert.deepEqual(sent(flow), ["bootstrap 0", "finish 0 true"]);
  assert.ok(!flow.isEnded);
  flow.sink.closed(undefined);
});

/** A Bootstrap, and then calls of a method that lasts. */
function callsOf(count: number): Uint8Array[] {
  const { flow, connection } = open(new VirtualClock(), undefined);
  const echo = new Echo(connection.bootstrap());
  const calls = Array.from({ length: count }, () => echo.ping({ msg: "x".repeat(1000) }));
  for (const call of calls) call.catch(() => {});
  const frames = flow.frames();
  echo[Symbol.dispose]();
  flow.sink.closed(undefined);
  return frames;
}

test("silence does not count while we do not read", async () => {
  const clock = new VirtualClock();
  const release: (() => void)[] = [];
  class SlowService extends Echo.Server {
    override async ping() {
      await new Promise<void>((resolve) => release.push(resolve));
      return { reply: "at last" };
    }
  }
  const flow = new TestFlow();
  new RpcConnection(flow, {
    clock,
    idleTimeout: 1000,
    limits: { unansweredBytes: 1000 },
    bootstrap: () => serverHook(new SlowService()),
  });
  for (const frame of callsOf(1)) flow.sink.data(frame);
  assert.ok(flow.isPaused);
  flow.frames();
  await clock.advance(10_000);
  assert.deepEqual(sent(flow), []);
  for (const resolve of release) resolve();
  await clock.advance(0);
  assert.ok(!flow.isPaused);
  await clock.advance(500);
  assert.equal(sent(flow).at(-2), "bootstrap 0");
  flow.sink.closed(undefined);
});

/** A peer that takes what it is told to, and no more. */
class SlowFlow extends TestFlow {
  override write(bytes: Uint8Array, start = 0, end: number = bytes.length): void {
    super.write(bytes, start, end);
    this.queuedBytes += end - start;
  }

  take(most: number): void {
    this.queuedBytes = Math.max(this.queuedBytes - most, 0);
    if (this.queuedBytes === 0) this.sink.drain();
  }
}

/** A connection whose answers wait; with less than 1 MB of `pauseBytes` the peer is not read meanwhile. */
function openSlow(clock: VirtualClock, pauseBytes: number) {
  const flow = new SlowFlow();
  const closed: (CapnpError | undefined)[] = [];
  new RpcConnection(flow, {
    clock,
    idleTimeout: 1000,
    limits: { pauseBytes },
    bootstrap: () => serverHook(new EchoService()),
    closed: (error) => closed.push(error),
  });
  for (const frame of callsOf(50)) flow.sink.data(frame);
  assert.ok(flow.queuedBytes > 50_000);
  assert.equal(flow.isPaused, pauseBytes < 1_000_000);
  flow.frames();
  return { flow, closed };
}

test("a peer that takes what waits for it lives, however long that lasts and however little it says", async () => {
  for (const pauseBytes of [1000, 1_000_000]) {
    const clock = new VirtualClock();
    const { flow } = openSlow(clock, pauseBytes);
    while (flow.queuedBytes > 0) {
      await clock.advance(100);
      flow.take(100);
    }
    assert.ok(clock.now() > 50_000);
    assert.deepEqual(sent(flow), []);
    await clock.advance(1000);
    assert.equal(sent(flow).at(-1), "abort disconnected Nothing was heard for 1000 milliseconds");
    flow.sink.closed(undefined);
  }
});

test("a peer that has stopped taking what waits for it is given up, also where its calls are not read any more", async () => {
  for (const pauseBytes of [1000, 1_000_000]) {
    const clock = new VirtualClock();
    const { flow, closed } = openSlow(clock, pauseBytes);
    await clock.advance(600);
    flow.take(1000);
    await clock.advance(1300);
    assert.ok(!flow.isEnded);
    // Asking it has its calls read on, so one that does not read is not asked.
    assert.deepEqual([flow.isPaused, sent(flow).length], pauseBytes === 1000 ? [true, 0] : [false, 2]);
    await clock.advance(100);
    assert.ok(flow.isEnded);
    flow.sink.closed(undefined);
    assert.equal(closed[0]?.message, "Nothing was heard for 1000 milliseconds");
  }
});

test("what leaves at once says nothing of the peer, though it may be the platform that has taken it", async () => {
  const clock = new VirtualClock();
  const { flow, connection } = open(clock, 1000);
  const echo = new Echo(connection.bootstrap());
  const calls: Promise<unknown>[] = [];
  // Whenever the watch looks something has just been written.
  for (let round = 0; round < 2; round++) {
    await clock.advance(499);
    calls.push(echo.ping({ msg: "hello" }).catch(() => {}));
    flow.queuedBytes = 100;
    await clock.advance(1);
    flow.queuedBytes = 0;
    flow.sink.drain();
  }
  assert.ok(flow.isEnded);
  flow.sink.closed(undefined);
  await Promise.all(calls);
  echo[Symbol.dispose]();
});

test("a peer that owes all the answers that it may is asked as well, and once only until it answers", async () => {
  const clock = new VirtualClock();
  const { flow, connection } = open(clock, 1000, { questions: 1 });
  const main = connection.bootstrap();
  const first = flow.frames();
  assert.deepEqual(first.map(summarizeRpc), ["bootstrap 0"]);
  await clock.advance(500);
  const asked = flow.frames();
  assert.deepEqual(asked.map(summarizeRpc), ["bootstrap 1", "finish 1 true"]);
  // Ours still fail, as before.
  assert.equal(connection.bootstrap().problem()?.code, "overloaded");
  const [answer = assert.fail()] = answers([...first, ...asked]);
  // A sign of life, but no answer.
  for (let at = 0; at < 10; at++) {
    flow.sink.data(answer.subarray(at, at + 1));
    await clock.advance(900);
    assert.ok(!flow.isEnded);
    assert.equal(connection.stats().questions, 2);
  }
  assert.deepEqual(sent(flow), []);
  await clock.advance(100);
  assert.deepEqual(sent(flow), ["abort disconnected Nothing was heard for 1000 milliseconds"]);
  assert.equal(connection.stats().questions, 0);
  main.release();
  flow.sink.closed(undefined);
});

test("by default a peer has room for the question whether it lives beside all that may be asked of it", () => {
  assert.equal(defaultProtocolLimits.answers, defaultProtocolLimits.questions + 1);
});

test("without the option nothing is asked, and nothing is left to happen once a connection is closed", async () => {
  const clock = new VirtualClock();
  const quiet = open(clock, undefined);
  await clock.advance(1_000_000);
  assert.deepEqual(sent(quiet.flow), []);
  assert.equal(clock.nextDeadline(), Number.POSITIVE_INFINITY);
  const watched = open(clock, 1000);
  watched.flow.sink.closed(undefined);
  assert.equal(clock.nextDeadline(), Number.POSITIVE_INFINITY);
  quiet.flow.sink.closed(undefined);
});

test("a client learns that its peer has gone", async () => {
  const clock = new VirtualClock();
  const { flow, connection } = open(clock, 1000);
  const echo = new Echo(connection.bootstrap());
  const call = echo.ping({ msg: "are you there?" });
  const outcome = assert.rejects(
    call,
    (error) => error instanceof CapnpError && error.code === "disconnected" && /Nothing was heard/.test(error.message),
  );
  await clock.advance(1000);
  await outcome;
  flow.sink.closed(undefined);
  echo[Symbol.dispose]();
});
