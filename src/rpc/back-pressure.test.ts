/** Peers that do not read, and two that both have much to say. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { VirtualClock } from "../../platform/memory/index.ts";
import { summarizeRpc } from "../../test/support/rpc-text.ts";
import { stoppedClock, TestFlow } from "../../test/support/test-flow.ts";
import { Echo } from "../../unikernel/echo/echo.capnp.ts";
import { EchoService } from "../../unikernel/echo/service.ts";
import { membrane } from "../capability/membrane.ts";
import { serverHook } from "../capability/server.ts";
import { CapnpError } from "../error.ts";
import { RpcConnection } from "./rpc-connection.ts";

const limits = { pauseBytes: 1000, queuedBytes: 5000 };

function open() {
  const flow = new TestFlow();
  const service = new EchoService();
  const connection = new RpcConnection(flow, { clock: stoppedClock, limits, bootstrap: () => serverHook(service) });
  return { flow, connection };
}

/** Frames of a client that calls ping `calls` times. */
function pings(calls: number): Uint8Array[] {
  const { flow, connection } = open();
  const echo = new Echo(connection.bootstrap());
  for (let call = 0; call < calls; call++) echo.ping({ msg: "x" }).catch(() => {});
  const frames = flow.frames();
  flow.sink.closed(undefined);
  echo[Symbol.dispose]();
  return frames;
}

test("a peer that does not read is not read, until all that waits for it has left", () => {
  const { flow } = open();
  const [bootstrap = assert.fail(), ping = assert.fail()] = pings(1);
  flow.sink.data(bootstrap);
  assert.ok(!flow.isPaused);
  flow.queuedBytes = 1001;
  flow.sink.data(ping);
  assert.ok(flow.isPaused);
  flow.queuedBytes = 0;
  flow.sink.drain();
  assert.ok(!flow.isPaused);
});

test("a vat that waits for answers goes on reading, whatever waits to be sent", () => {
  const { flow, connection } = open();
  const [bootstrap = assert.fail(), ping = assert.fail()] = pings(1);
  const peer = new Echo(connection.bootstrap());
  flow.queuedBytes = 1001;
  flow.sink.data(bootstrap);
  flow.sink.data(ping);
  assert.ok(!flow.isPaused);
  flow.sink.closed(undefined);
  peer[Symbol.dispose]();
});

test("a vat that does not read begins again when it has something to ask", async () => {
  const { flow, connection } = open();
  const [bootstrap = assert.fail(), ping = assert.fail()] = pings(1);
  const peer = new Echo(connection.bootstrap());
  const returned = (() => {
    // The answer to our bootstrap: what a vat with an echo service sends for one.
    const other = open();
    for (const frame of flow.frames()) other.flow.sink.data(frame);
    return other.flow.frames();
  })();
  for (const frame of returned) flow.sink.data(frame);
  flow.queuedBytes = 1001;
  flow.sink.data(bootstrap);
  flow.sink.data(ping);
  assert.ok(flow.isPaused);
  const call = peer.ping({ msg: "I need to know" });
  assert.ok(!flow.isPaused);
  flow.sink.closed(undefined);
  await assert.rejects(call, (error) => error instanceof CapnpError && error.code === "disconnected");
  peer[Symbol.dispose]();
});

test("a peer that sends calls and never reads the answers loses its connection", () => {
  const { flow } = open();
  const [bootstrap = assert.fail(), ping = assert.fail()] = pings(1);
  flow.sink.data(bootstrap);
  flow.queuedBytes = 5001;
  flow.sink.data(ping);
  assert.ok(flow.isEnded);
  // The results were not queued on top; that the call has failed is always told.
  const sent = flow.frames().map(summarizeRpc);
  assert.match(sent[1] ?? "", /^return 1 false overloaded The peer reads too slowly: "5001" bytes wait for it$/);
  assert.match(sent[2] ?? "", /^abort overloaded The peer reads too slowly/);
});

test("calls to a peer that does not read fail with overloaded", async () => {
  const { flow, connection } = open();
  const peer = new Echo(connection.bootstrap());
  flow.queuedBytes = 5001;
  await assert.rejects(peer.ping({ msg: "x" }), (error) => error instanceof CapnpError && error.code === "overloaded");
  assert.equal(connection.stats().questions, 1);
  flow.sink.closed(undefined);
  peer[Symbol.dispose]();
});

test("$ready and connection.ready wait until what waits has left, and only when it is much", async () => {
  const { flow, connection } = open();
  const peer = new Echo(connection.bootstrap());
  flow.queuedBytes = 1000;
  await peer.$ready();
  await connection.ready();
  flow.queuedBytes = 1001;
  const order: string[] = [];
  const ready = Promise.all([
    peer.$ready().then(() => order.push("client")),
    connection.ready().then(() => order.push("connection")),
  ]);
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(order, []);
  flow.queuedBytes = 0;
  flow.sink.drain();
  await ready;
  assert.deepEqual(order.sort(), ["client", "connection"]);
  // Nobody waits for a connection that has ended.
  flow.queuedBytes = 1001;
  const last = peer.$ready();
  flow.sink.closed(undefined);
  await last;
  peer[Symbol.dispose]();
});

test("$ready asks the connection behind a membrane, also for a promise", async () => {
  const { flow, connection } = open();
  const peer = new Echo(connection.bootstrap());
  const wrapper = membrane(peer, {});
  flow.queuedBytes = 1001;
  let isReady = false;
  const ready = wrapper.$ready().then(() => {
    isReady = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(!isReady);
  flow.queuedBytes = 0;
  flow.sink.drain();
  await ready;
  flow.sink.closed(undefined);
  wrapper[Symbol.dispose]();
  peer[Symbol.dispose]();
});

test("$ready is at once for an object of this vat", async () => {
  using local = Echo.local(new EchoService());
  await local.$ready();
});

test("stats tell how much waits to be sent, and for how long", async () => {
  const clock = new VirtualClock();
  const flow = new TestFlow();
  const connection = new RpcConnection(flow, { clock });
  const echo = new Echo(connection.bootstrap());
  const queued = () => {
    const { queuedBytes, queuedMilliseconds } = connection.stats();
    return [queuedBytes, queuedMilliseconds];
  };
  assert.deepEqual(queued(), [0, 0]);
  const [bootstrap = assert.fail()] = flow.frames();
  flow.queuedBytes = bootstrap.length;
  await clock.advance(70);
  assert.deepEqual(queued(), [bootstrap.length, 70]);
  // More is put behind it, and then the first leaves: what is left is younger.
  echo.ping({ msg: "x".repeat(100_000) }).catch(() => {});
  flow.queuedBytes += 100_000;
  await clock.advance(5);
  echo.ping({ msg: "y" }).catch(() => {});
  flow.queuedBytes += 200;
  await clock.advance(10);
  assert.deepEqual(queued(), [bootstrap.length + 100_200, 85]);
  flow.queuedBytes = 100;
  assert.deepEqual(queued(), [100, 10]);
  // No stale age after a pause.
  flow.queuedBytes = 0;
  assert.deepEqual(queued(), [0, 0]);
  await clock.advance(1000);
  echo.ping({ msg: "z" }).catch(() => {});
  flow.queuedBytes = 100;
  await clock.advance(3);
  assert.deepEqual(queued(), [100, 3]);
  flow.sink.closed(undefined);
  echo[Symbol.dispose]();
});
