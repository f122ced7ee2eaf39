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

test("silence does not count while we do not read", async () => {
  const clock = new VirtualClock();
  const { flow, connection } = open(clock, 1000, { pauseBytes: 1000, queuedBytes: 5000 });
  const other = open(new VirtualClock(), undefined);
  const hook = other.connection.bootstrap();
  flow.queuedBytes = 2000;
  for (const frame of other.flow.frames()) flow.sink.data(frame);
  assert.ok(flow.isPaused);
  flow.frames();
  await clock.advance(10_000);
  assert.deepEqual(sent(flow), []);
  flow.queuedBytes = 0;
  flow.sink.drain();
  assert.ok(!flow.isPaused);
  await clock.advance(500);
  assert.equal(sent(flow).length, 2);
  assert.equal(connection.stats().questions, 1);
  flow.sink.closed(undefined);
  other.flow.sink.closed(undefined);
  hook.release();
});

test("a peer that cannot be asked, as it owes all the answers that it may, is not given up", async () => {
  const clock = new VirtualClock();
  const { flow, connection, closed } = open(clock, 1000, { questions: 1 });
  const main = connection.bootstrap();
  const asked = flow.frames();
  assert.deepEqual(asked.map(summarizeRpc), ["bootstrap 0"]);
  await clock.advance(10_000);
  assert.deepEqual(sent(flow), []);
  assert.deepEqual(closed, []);
  main.release();
  for (const frame of answers([...asked, ...flow.frames()])) flow.sink.data(frame);
  assert.equal(connection.stats().questions, 0);
  // Now it can be asked, and has to answer.
  await clock.advance(1000);
  assert.deepEqual(sent(flow), [
    "bootstrap 0",
    "finish 0 true",
    "abort disconnected Nothing was heard for 1000 milliseconds",
  ]);
  flow.sink.closed(undefined);
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
