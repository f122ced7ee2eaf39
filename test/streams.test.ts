/** Streams of one vat and between vats. Cases of the C++ suite are named in brackets. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryPlatform } from "../platform/memory/index.ts";
import { type CallContext, CapnpError, type StreamResult } from "../src/index.ts";
import { type StreamWindow, Vat, type VatLimits } from "../src/net.ts";
import { Sink, SinkHolder } from "./support/streams.capnp.ts";
import { ManualSink, Outcome } from "./support/streams.ts";

const address = "tcp:server:1";

interface WorldOptions {
  readonly streamWindow?: StreamWindow;
  readonly limits?: Partial<VatLimits>;
}

/** A sink in another vat, and a client for it. */
async function open(options: WorldOptions = {}) {
  const platform = createMemoryPlatform({ latency: 1, hosts: { server: ["10.0.0.1"] } });
  const { clock } = platform;
  const sink = new ManualSink();
  const server = new Vat({ platform });
  const client = new Vat({ platform, ...options });
  await clock.run(() => server.listen(address, sink));
  const remote = await clock.run(() => client.connect(Sink, address));
  return {
    sink,
    remote,
    clock,
    client,
    async close() {
      remote[Symbol.dispose]();
      await clock.run(() => Promise.all([client.close(), server.close()]));
    },
  };
}

class HolderService extends SinkHolder.Server {
  sink(): SinkHolder.SinkResults.Init | Promise<SinkHolder.SinkResults.Init> {
    return {};
  }

  hold({ sink }: SinkHolder.HoldParams): SinkHolder.HoldResults.Init | Promise<SinkHolder.HoldResults.Init> {
    return { sink: sink.dup() };
  }
}

const piece = (value: number, bytes = 100) => ({ value, data: new Uint8Array(bytes) });

test("stream calls resolve at once until the window is full, then one for each that is answered [Streaming over RPC]", async () => {
  const { sink, remote, clock, close } = await open({ streamWindow: 1024 });
  const outcomes: Outcome[] = [];
  const resolved = () => outcomes.filter(({ state }) => state === "resolved").length;
  for (let value = 1; value <= 20; value++) {
    outcomes.push(Outcome.of(remote.write(piece(value))));
    await clock.advance(0);
    if (outcomes.at(-1)?.state === "pending") break;
  }
  const early = resolved();
  assert.ok(early >= 4 && early <= 6, `${early}`);
  await clock.advance(10);
  assert.equal(resolved(), early);
  // The server works on one at a time.
  assert.deepEqual(sink.seen, [1]);
  for (let value = outcomes.length + 1; value <= 20; value++) {
    sink.done();
    await clock.advance(10);
    assert.equal(outcomes.at(-1)?.state, "resolved", `before ${value}`);
    outcomes.push(Outcome.of(remote.write(piece(value))));
    await clock.advance(10);
    assert.equal(outcomes.at(-1)?.state, "pending", `${value}`);
  }
  for (let left = sink.seen.length; left <= 20; left++) {
    sink.done();
    await clock.advance(10);
  }
  assert.equal(resolved(), 20);
  assert.equal((await clock.run(() => remote.finish())).total, 210);
  await close();
});

test("$streamed waits for the calls made so far, not for those that follow", async () => {
  const { sink, remote, clock, close } = await open();
  await clock.run(() => remote.write(piece(1)));
  await clock.run(() => remote.write(piece(2)));
  const first = Outcome.of(remote.$streamed());
  await clock.run(() => remote.write(piece(3)));
  const second = Outcome.of(remote.$streamed());
  await clock.advance(10);
  sink.done();
  await clock.advance(10);
  assert.equal(first.state, "pending");
  sink.done();
  await clock.advance(10);
  assert.equal(first.state, "resolved");
  assert.equal(second.state, "pending");
  sink.done();
  await clock.advance(10);
  assert.equal(second.state, "resolved");
  await clock.run(() => remote.$streamed());
  await close();
});

test("an error fails the stream calls that follow with the first error, and shows at $streamed and at the next ordinary call", async () => {
  const { sink, remote, clock, close } = await open();
  for (const value of [1, 2, 3]) await clock.run(() => remote.write(piece(value)));
  const finish = remote.finish();
  const finished = Outcome.of(finish);
  await clock.advance(10);
  sink.fail(new CapnpError("failed", "the disk is full"));
  await clock.advance(10);
  // What followed never ran.
  assert.deepEqual(sink.seen, [1]);
  assert.equal(finished.state, "Sink.finish: An earlier stream call has failed: the disk is full");
  const failed = (code: string, message: string) => (error: unknown) =>
    error instanceof CapnpError && error.code === code && error.message === message;
  await assert.rejects(() => clock.run(() => remote.$streamed()), failed("failed", "Sink.write: the disk is full"));
  await assert.rejects(() => clock.run(() => remote.write(piece(4))), failed("failed", "Sink.write: the disk is full"));
  await close();
});

test("stream calls that wait for the window fail with the error of an earlier one", async () => {
  const { sink, remote, clock, close } = await open({ streamWindow: 1 });
  const outcomes = [1, 2, 3].map((value) => Outcome.of(remote.write(piece(value))));
  await clock.advance(10);
  assert.deepEqual(
    outcomes.map(({ state }) => state),
    ["resolved", "pending", "pending"],
  );
  sink.fail(new CapnpError("overloaded", "enough"));
  await clock.advance(10);
  assert.deepEqual(
    outcomes.map(({ state }) => state),
    ["resolved", "Sink.write: enough", "Sink.write: enough"],
  );
  await close();
});

test("a stream call on a promise waits until the promise is fulfilled [Streaming over a chain of local and remote RPC calls]", async () => {
  const platform = createMemoryPlatform({ latency: 1, hosts: { server: ["10.0.0.1"] } });
  const { clock } = platform;
  const sink = new ManualSink();
  const server = new Vat({ platform });
  const client = new Vat({ platform, streamWindow: 500 });
  await clock.run(() => server.listen(address, sink));
  const remote = await clock.run(() => client.connect(Sink, address));
  const later = Promise.withResolvers<SinkHolder.SinkResults.Init>();
  class Holder extends HolderService {
    override sink(): Promise<SinkHolder.SinkResults.Init> {
      return later.promise;
    }
  }
  using holder = SinkHolder.local(new Holder());
  using held = holder.sink();
  const promised = held.sink;
  const outcomes = [1, 2, 3, 4, 5, 6].map((value) => Outcome.of(promised.write(piece(value))));
  const states = () => outcomes.filter(({ state }) => state === "resolved").length;
  await clock.advance(10);
  assert.equal(states(), 0);
  later.resolve({ sink: remote });
  await clock.advance(10);
  assert.ok(states() >= 2 && states() < 6, `${states()}`);
  const streamed = Outcome.of(promised.$streamed());
  for (let call = 0; call < 6; call++) {
    assert.equal(streamed.state, "pending");
    sink.done();
    await clock.advance(10);
  }
  assert.equal(states(), 6);
  assert.equal(streamed.state, "resolved");
  assert.deepEqual(sink.seen, [1, 2, 3, 4, 5, 6]);
  held[Symbol.dispose]();
  await clock.run(() => Promise.all([client.close(), server.close()]));
});

test("stream calls on a promise that turns out to be of this vat resolve when they are done [Streaming over RPC then unwrap with CapabilitySet]", async () => {
  const platform = createMemoryPlatform({ latency: 1, hosts: { server: ["10.0.0.1"] } });
  const { clock } = platform;
  const later = Promise.withResolvers<void>();
  class Holder extends HolderService {
    override async hold({ sink }: SinkHolder.HoldParams): Promise<SinkHolder.HoldResults.Init> {
      const kept = sink.dup();
      await later.promise;
      return { sink: kept };
    }
  }
  const server = new Vat({ platform });
  const client = new Vat({ platform });
  await clock.run(() => server.listen(address, new Holder()));
  const holder = await clock.run(() => client.connect(SinkHolder, address));
  const own = new ManualSink();
  const held = holder.hold({ sink: own });
  const { sink } = held;
  const early = Outcome.of(sink.write(piece(1)));
  await clock.advance(10);
  assert.equal(early.state, "resolved");
  assert.deepEqual(own.seen, []);
  later.resolve();
  await clock.advance(10);
  assert.deepEqual(own.seen, [1]);
  const direct = Outcome.of(sink.write(piece(2)));
  const streamed = Outcome.of(sink.$streamed());
  await clock.advance(10);
  assert.equal(direct.state, "pending");
  own.done();
  await clock.advance(10);
  assert.deepEqual(own.seen, [1, 2]);
  assert.equal(direct.state, "pending");
  own.done();
  await clock.advance(10);
  assert.equal(direct.state, "resolved");
  assert.equal(streamed.state, "resolved");
  held[Symbol.dispose]();
  holder[Symbol.dispose]();
  await clock.run(() => Promise.all([client.close(), server.close()]));
});

test("queued stream calls are completed when the client is dropped [no premature cancellation when client dropped]", async () => {
  const { sink, remote, clock, client, close } = await open();
  await clock.run(() => remote.write(piece(123)));
  await clock.run(() => remote.write(piece(456)));
  // The connection must outlive the client here.
  const other = remote.dup();
  remote[Symbol.dispose]();
  await clock.advance(10);
  sink.done();
  await clock.advance(10);
  sink.done();
  await clock.advance(10);
  assert.equal(sink.total, 579);
  assert.ok(!sink.signals.some(({ aborted }) => aborted));
  assert.equal(client.connections[0]?.stats().questions, 0);
  other[Symbol.dispose]();
  await close();
});

test("a connection whose last client is dropped stays until the stream calls are answered", async () => {
  const { sink, remote, clock, client, close } = await open();
  await clock.run(() => remote.write(piece(123)));
  await clock.run(() => remote.write(piece(456)));
  remote[Symbol.dispose]();
  await clock.advance(10);
  sink.done();
  await clock.advance(10);
  assert.equal(client.connections.length, 1);
  sink.done();
  await clock.advance(10);
  assert.equal(sink.total, 579);
  assert.equal(client.connections.length, 0);
  await close();
});

test("all that a stream has under way fails with the connection", async () => {
  const { remote, clock, client, close } = await open({ streamWindow: 1 });
  const outcomes = [1, 2].map((value) => Outcome.of(remote.write(piece(value))));
  const streamed = Outcome.of(remote.$streamed());
  await clock.advance(10);
  client.connections[0]?.end();
  await clock.advance(10);
  assert.equal(outcomes[0]?.state, "resolved");
  assert.match(outcomes[1]?.state ?? "", /^Sink.write: The connection to ".*" was closed$/);
  assert.match(streamed.state, /^Sink.write: The connection to ".*" was closed$/);
  await close();
});

test("a cancelled stream call gives its part of the window back, and the stream goes on", async () => {
  const { sink, remote, clock, close } = await open({ streamWindow: 1 });
  const cancel = new AbortController();
  const first = Outcome.of(remote.write(piece(1)));
  const second = Outcome.of(remote.write(piece(2), { signal: cancel.signal }));
  const third = Outcome.of(remote.write(piece(3)));
  await clock.advance(10);
  assert.deepEqual([first.state, second.state, third.state], ["resolved", "pending", "pending"]);
  cancel.abort(new CapnpError("cancelled", "no more of this"));
  await clock.advance(10);
  assert.equal(second.state, "no more of this");
  sink.done();
  await clock.advance(10);
  assert.deepEqual(sink.seen, [1, 3]);
  sink.done();
  await clock.run(() => remote.$streamed());
  assert.equal(third.state, "resolved");
  await close();
});

test("cancelling a stream call whose promise has resolved changes nothing", async () => {
  const { sink, remote, clock, close } = await open();
  const cancel = new AbortController();
  const call = remote.write(piece(1), { signal: cancel.signal });
  await clock.run(() => Promise.resolve(call));
  cancel.abort();
  call[Symbol.dispose]();
  await clock.advance(10);
  sink.done();
  await clock.run(() => remote.$streamed());
  assert.equal(sink.signals[0]?.aborted, false);
  await close();
});

test("a stream waits while more waits to be sent than its connection should hold", async () => {
  const { sink, remote, clock, client, close } = await open({
    streamWindow: 64 * 1024 * 1024,
    limits: { pauseBytes: 500_000 },
  });
  const outcomes: Outcome[] = [];
  // The network takes 256 KiB at a time.
  for (let value = 1; value <= 8; value++) outcomes.push(Outcome.of(remote.write(piece(value, 100_000))));
  const resolved = () => outcomes.filter(({ state }) => state === "resolved").length;
  await clock.advance(0);
  assert.equal(resolved(), 4);
  assert.ok((client.connections[0]?.stats().queuedBytes ?? 0) > 0);
  await clock.advance(50);
  assert.equal(resolved(), 8);
  for (let value = 1; value <= 8; value++) {
    sink.done();
    await clock.advance(10);
  }
  await clock.run(() => remote.$streamed());
  await close();
});

test("calls of an object wait while a stream call of it runs [Streaming calls block subsequent calls]", async () => {
  const sink = new ManualSink();
  using local = Sink.local(sink);
  const outcomes = [1, 2].map((value) => Outcome.of(local.write(piece(value))));
  const finish = local.finish();
  const finished = Outcome.of(finish);
  const third = Outcome.of(local.write(piece(3)));
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  await turn();
  assert.deepEqual(sink.seen, [1]);
  sink.done();
  await turn();
  assert.deepEqual(sink.seen, [1, 2]);
  assert.deepEqual(
    outcomes.map(({ state }) => state),
    ["resolved", "pending"],
  );
  assert.equal(finished.state, "pending");
  sink.done();
  await turn();
  assert.equal((await finish).total, 3);
  assert.deepEqual(sink.seen, [1, 2, 3]);
  assert.equal(third.state, "pending");
  sink.done();
  await local.$streamed();
  assert.equal(third.state, "resolved");
});

test("a stream call that waits for its turn can be cancelled [Streaming calls can be canceled]", async () => {
  const sink = new ManualSink();
  using local = Sink.local(sink);
  const cancel = new AbortController();
  const first = local.write(piece(1));
  const second = local.write(piece(2), { signal: cancel.signal });
  const third = local.write(piece(3));
  cancel.abort();
  await assert.rejects(second);
  sink.done();
  await first;
  assert.deepEqual(sink.seen, [1, 3]);
  sink.done();
  await third;
  // One that runs holds the others up until it is over, and what it throws then is nobody's error.
  const controller = new AbortController();
  const running = local.write(piece(4), { signal: controller.signal });
  const next = local.finish();
  controller.abort();
  await assert.rejects(running);
  assert.equal(sink.signals.at(-1)?.aborted, true);
  sink.fail(new Error("given up"));
  assert.equal((await next).total, 8);
});

test("a stream call that throws fails the calls that follow [Streaming call throwing cascades to following calls]", async () => {
  const sink = new ManualSink();
  using local = Sink.local(sink);
  const calls = [local.write(piece(1)), local.write(piece(2)), local.finish()].map(Outcome.of);
  sink.fail(new CapnpError("failed", "foo"));
  await assert.rejects(
    local.$streamed(),
    (error) => error instanceof CapnpError && error.message === "Sink.write: foo",
  );
  assert.deepEqual(
    calls.map(({ state }) => state),
    [
      "Sink.write: foo",
      "Sink.write: An earlier stream call has failed: foo",
      "Sink.finish: An earlier stream call has failed: foo",
    ],
  );
  assert.deepEqual(sink.seen, [1]);
});

test("a stream method that passes its calls on does not hold up the next, and the order is kept", async () => {
  const sink = new ManualSink();
  using target = Sink.local(sink);
  class Relay extends ManualSink {
    override write({ value, data }: Sink.WriteParams, context: CallContext<StreamResult.Builder>): Promise<void> {
      context.tailCall(target, Sink.methods.write, { value, data });
      return Promise.resolve();
    }
  }
  using relay = Sink.local(new Relay());
  const outcomes = [1, 2, 3].map((value) => Outcome.of(relay.write(piece(value))));
  const streamed = relay.$streamed();
  for (const done of [1, 2, 3]) {
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(outcomes[done - 1]?.state, "pending");
    sink.done();
  }
  await streamed;
  assert.deepEqual(sink.seen, [1, 2, 3]);
  assert.equal(outcomes[2]?.state, "resolved");
});

test("many stream calls that wait for their turn run without growing the stack", async () => {
  class Counter extends ManualSink {
    override write({ value }: Sink.WriteParams): Promise<void> {
      this.total += value;
      return this.total === 1 ? new Promise((resolve) => setImmediate(resolve)) : Promise.resolve();
    }
  }
  const sink = new Counter();
  using local = Sink.local(sink);
  let last: PromiseLike<unknown> = local.write(piece(1));
  for (let call = 0; call < 20_000; call++) last = local.write(piece(1, 0));
  await last;
  assert.equal(sink.total, 20_001);
});
