/** What a caller says of a single call: how long it may take, and what it is not going to do with the results. */
import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { createMemoryPlatform } from "../platform/memory/index.ts";
import {
  type CallContext,
  type CapnpError,
  type Leak,
  promisedClient,
  RemotePromise,
  reportLeaks,
} from "../src/index.ts";
import { describeMessage, Vat } from "../src/net.ts";
import { Directory, Logger } from "./schema/example.capnp.ts";
import { CallbackService, DirectoryService } from "./support/directory.ts";
import { failed } from "./support/failed.ts";
import { collectedUntil } from "./support/garbage.ts";
import { Sink } from "./support/streams.capnp.ts";
import { ManualSink } from "./support/streams.ts";
import { testInWorlds } from "./support/test-in-worlds.ts";
import { until, type World } from "./support/worlds.ts";

/** Subscriptions and loggers come when `finish` is called. */
class Slow extends DirectoryService {
  readonly signals: AbortSignal[] = [];
  readonly #gate = Promise.withResolvers<void>();

  override async subscribe(
    _params: Directory.SubscribeParams,
    context?: CallContext<unknown>,
  ): Promise<Directory.SubscribeResults.Init> {
    if (context !== undefined) this.signals.push(context.signal);
    await this.#gate.promise;
    return { calls: 1 };
  }

  override lookUp(
    _params: Directory.LookUpParams,
    context?: CallContext<Directory.LookUpResults.Builder>,
  ): Directory.LookUpResults.Init {
    if (context !== undefined) this.signals.push(context.signal);
    // The generated type allows a promise as well.
    return this.#gate.promise.then(() => ({ directory: this })) as never;
  }

  finish(): void {
    this.#gate.resolve();
  }
}

function scenario(name: string, body: (world: World<Directory>, service: Slow) => Promise<void>): void {
  testInWorlds(name, Directory, () => new Slow(), body);
}

scenario("a call that takes too long fails, and is cancelled", async ({ main, stats }, service) => {
  const callback = new CallbackService();
  await assert.rejects(
    main.subscribe({ callback }, { timeout: 20 }),
    failed("timed-out", /^Directory\.subscribe: No answer after "20" milliseconds$/),
  );
  await until(() => service.signals[0]?.aborted === true, "the method learns of it");
  service.finish();
  await until(() => stats().questions === 0, "the question is free");
  await until(() => callback.disposals === 1, "what was passed is released");
});

scenario("clients pipelined on a call that takes too long are disposed with it", async ({ main }, service) => {
  const lookUp = main.lookUp({}, { timeout: 20 });
  const { directory } = lookUp;
  const scaled = directory.scale({ values: [1], factor: 1 });
  await assert.rejects(lookUp, failed("timed-out", /^Directory\.lookUp: No answer after "20" milliseconds$/));
  await assert.rejects(directory.scale({}), failed("invalid-argument", /was disposed/));
  service.finish();
  // It was made before, and nothing was said of it.
  const { values } = await scaled;
  assert.deepEqual([...values], [1]);
});

scenario("a call that is answered in time goes on without its timeout", async ({ main }) => {
  const { values } = await main.scale({ values: [2], factor: 2 }, { timeout: 60_000 });
  assert.deepEqual([...values], [4]);
  await assert.rejects(main.fail({ reason: "x" }, { timeout: 60_000 }), failed("overloaded", /^Directory\.fail: x$/));
});

for (const timeout of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
  test(`"${timeout}" is no timeout`, async () => {
    using directory = Directory.local(new DirectoryService());
    await assert.rejects(
      directory.scale({}, { timeout }),
      failed("invalid-argument", new RegExp(`^Directory\\.scale: The timeout is "${timeout}": it must be a number`)),
    );
  });
}

test("the time of a call counts from when it leaves, on the clock of its connection, to the millisecond", async () => {
  const platform = createMemoryPlatform();
  const { clock } = platform;
  const server = new Vat({ platform });
  const client = new Vat({ platform });
  const service = new Slow();
  await clock.run(() => server.listen("tcp:127.0.0.1:7000", service));
  const main = await clock.run(() => client.connect(Directory, "tcp:127.0.0.1:7000"));
  await clock.runUntilIdle();

  const promised = promisedClient(Directory);
  let outcome = "";
  void promised.client.subscribe({}, { timeout: 1000 }).then(
    () => assert.fail("nobody answers"),
    (error: CapnpError) => {
      outcome = error.code;
    },
  );
  await clock.advance(5000);
  assert.equal(outcome, "", "it has not left");
  promised.resolve(main);
  await clock.advance(999);
  assert.equal(outcome, "");
  await clock.advance(1);
  assert.equal(outcome, "timed-out");

  promised.client[Symbol.dispose]();
  main[Symbol.dispose]();
  service.finish();
  await clock.run(() => Promise.all([client.close(), server.close()]));
});

test("nothing is left of the timeout of a call that is over", async () => {
  const platform = createMemoryPlatform();
  const { clock } = platform;
  const server = new Vat({ platform });
  const client = new Vat({ platform });
  await clock.run(() => server.listen("tcp:127.0.0.1:7000", new DirectoryService()));
  const main = await clock.run(() => client.connect(Directory, "tcp:127.0.0.1:7000"));
  await clock.runUntilIdle();
  const idle = clock.nextDeadline();
  await clock.run(() => main.scale({ values: [2], factor: 2 }, { timeout: 60_000 }));
  const controller = new AbortController();
  const aborted = main.scale({}, { timeout: 60_000, signal: controller.signal });
  controller.abort(new Error("Enough"));
  await assert.rejects(aborted, /^Error: Enough$/);
  await clock.runUntilIdle();
  assert.equal(clock.nextDeadline(), idle);
  assert.ok(clock.now() < 60_000, "nothing was left to happen");
  main[Symbol.dispose]();
  await clock.run(() => Promise.all([client.close(), server.close()]));
});

test("the timeout of a stream call counts until more may follow", async () => {
  const platform = createMemoryPlatform();
  const { clock } = platform;
  const sink = new ManualSink();
  const server = new Vat({ platform });
  const client = new Vat({ platform, streamWindow: 1024 });
  await clock.run(() => server.listen("tcp:127.0.0.1:7000", sink));
  const remote = await clock.run(() => client.connect(Sink, "tcp:127.0.0.1:7000"));
  const data = new Uint8Array(2000);
  await clock.run(() => remote.write({ value: 1, data }, { timeout: 50 }));
  await clock.run(() =>
    assert.rejects(
      remote.write({ value: 2, data }, { timeout: 50 }),
      failed("timed-out", /^Sink\.write: No answer after "50" milliseconds$/),
    ),
  );
  remote[Symbol.dispose]();
  await clock.run(() => Promise.all([client.close(), server.close()]));
});

test("calls within a vat have all the time they want", async () => {
  const service = new Slow();
  using directory = Directory.local(service);
  const call = directory.subscribe({}, { timeout: 1 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  service.finish();
  assert.equal((await call).calls, 1);
});

test("a call whose results cannot hold capabilities says so", async () => {
  const platform = createMemoryPlatform();
  const { clock } = platform;
  const hints = new Map<number, boolean>();
  const tap = {
    sent(bytes: Uint8Array, start: number, end: number) {
      const message = describeMessage(bytes.slice(start, end));
      if (message.kind === "call") hints.set(message.methodId, message.noPromisePipelining);
    },
    received() {},
  };
  const server = new Vat({ platform });
  const client = new Vat({ platform, tap: () => tap });
  await clock.run(() => server.listen("tcp:127.0.0.1:7000", new DirectoryService()));
  using main = await clock.run(() => client.connect(Directory, "tcp:127.0.0.1:7000"));
  const { getLogger, then_ } = Directory.methods;
  using promise = main.getLogger();
  await clock.run(() => promise);
  await clock.run(() => main.then_());
  assert.deepEqual(
    [...hints],
    [
      [getLogger.methodId, false],
      [then_.methodId, true],
    ],
  );
  promise[Symbol.dispose]();
  main[Symbol.dispose]();
  await clock.run(() => Promise.all([client.close(), server.close()]));
});

scenario("capabilities in results that have no place for them are released at once", async ({ main, stats }) => {
  const { name, interfaceId, interfaceLow, interfaceHigh, methodId, params } = Directory.methods.getLogger;
  const { results } = Logger.methods.count;
  const older = { name, interfaceId, interfaceLow, interfaceHigh, methodId, params, results };
  const promise = main.$call(older, RemotePromise, {}, undefined);
  const { lines } = await promise;
  assert.equal(lines, 0n);
  assert.equal(stats().imports, 1);
  promise[Symbol.dispose]();
});

scenario(
  "a call that is only pipelined on brings no results, and takes a Call and a Finish",
  async ({ main, stats }, service) => {
    await main.$settled();
    const before = stats();
    {
      using promise = main.getLogger({}, { onlyPipeline: true });
      const { logger } = promise;
      assert.equal(promise.logger, logger);
      await logger.log({ text: "only" });
      await assert.rejects(
        promise,
        failed("invalid-argument", /^Directory\.getLogger: The call was made only to pipeline/),
      );
      assert.equal(stats().imports, before.imports);
      assert.equal((await promise.logger.count()).lines, 1n);
    }
    assert.deepEqual(service.logger.lines, ["only"]);
    await until(() => stats().questions === 0, "the questions are free");
    // Three calls and the Finish of the first; the Returns of the other two need none.
    assert.equal(stats().messagesSent - before.messagesSent, 4);
    assert.equal(stats().messagesReceived - before.messagesReceived, 2);
  },
);

scenario("what is pipelined on a call that fails, fails as it has", async ({ main }, service) => {
  service.finish();
  using promise = main.exchange({}, { onlyPipeline: true });
  await assert.rejects(promise.$pipeline([0], Logger).count(), failed("unimplemented", /Nothing to exchange$/));
});

scenario("a call that is only pipelined on is cancelled like others", async ({ main, stats }, service) => {
  const controller = new AbortController();
  const { signal } = controller;
  const promise = main.lookUp({}, { onlyPipeline: true, signal });
  const { directory } = promise;
  await until(() => service.signals.length === 1, "the call arrives");
  controller.abort(new Error("Enough"));
  await until(() => service.signals[0]?.aborted === true, "the method learns of it");
  await assert.rejects(directory.scale({}), failed("invalid-argument", /was disposed/));
  const late = main.lookUp({}, { onlyPipeline: true, signal });
  await assert.rejects(late, /^Error: Enough$/);
  assert.equal(service.signals.length, 1);
  service.finish();
  await until(() => stats().questions === 0, "the question is free");
});

scenario("calls that cannot be pipelined on say so", async ({ main }) => {
  const nothing = main.then_({}, { onlyPipeline: true });
  await assert.rejects(nothing, failed("invalid-argument", /^Directory\.then: Its results cannot hold capabilities/));
  const late = main.getLogger({}, { onlyPipeline: true, timeout: 5 });
  await assert.rejects(late, failed("invalid-argument", /^Directory\.getLogger: A call that is only pipelined on/));
  await assert.rejects(late.logger.count(), failed("invalid-argument", /only pipelined on has no answer/));
});

test("a call within a vat can be made only to pipeline on it", async () => {
  const service = new DirectoryService();
  const directory = Directory.local(service);
  {
    using promise = directory.getLogger({}, { onlyPipeline: true });
    await promise.logger.log({ text: "one" });
    assert.equal((await promise.logger.count()).lines, 1n);
    assert.equal(service.logger.disposals, 0);
  }
  assert.equal(service.logger.disposals, 1);
  directory[Symbol.dispose]();
  assert.equal(service.disposals, 1);
});

scenario("a promise to pipeline on that nobody disposed is given up with the garbage", async ({ main, stats }) => {
  const leaks: Leak[] = [];
  const end = reportLeaks({ report: (leak) => leaks.push(leak) });
  const call = async () => {
    const { lines } = await main.getLogger({}, { onlyPipeline: true }).logger.count();
    assert.equal(lines, 0n);
  };
  await call();
  assert.equal(stats().questions, 1);
  await collectedUntil(() => stats().questions === 0, "the question is free");
  end();
  assert.ok(leaks.some(({ holder }) => holder === "what is pipelined on Directory.getLogger"));
});

for (const onlyPipeline of [false, true]) {
  test(`a call that is aborted while its parameters are built is not made [onlyPipeline: ${onlyPipeline}]`, async () => {
    const platform = createMemoryPlatform();
    const { clock } = platform;
    const service = new Slow();
    const server = new Vat({ platform });
    const client = new Vat({ platform });
    await clock.run(() => server.listen("tcp:127.0.0.1:7000", service));
    const main = await clock.run(() => client.connect(Directory, "tcp:127.0.0.1:7000"));
    await clock.runUntilIdle();
    const sent = client.stats().messagesSent;
    const idle = clock.nextDeadline();
    const controller = new AbortController();
    const { signal } = controller;
    const options = onlyPipeline ? { signal, onlyPipeline } : { signal, timeout: 60_000 };
    const call = main.lookUp(() => controller.abort(new Error("Enough")), options);
    await assert.rejects(call, /^Error: Enough$/);
    assert.equal(clock.nextDeadline(), idle);
    assert.equal(client.stats().messagesSent, sent);
    assert.equal(getEventListeners(signal, "abort").length, 0);
    main[Symbol.dispose]();
    service.finish();
    await clock.run(() => Promise.all([client.close(), server.close()]));
  });
}

test("a call leaves nothing with its signal once it is over", async () => {
  const { signal } = new AbortController();
  const listeners = () => getEventListeners(signal, "abort").length;
  using directory = Directory.local(new DirectoryService());
  await directory.scale({ values: [], factor: 1 }, { signal });
  assert.equal(listeners(), 0);
  await assert.rejects(directory.fail({ reason: "too busy" }, { signal }));
  assert.equal(listeners(), 0);
  const pipelined = directory.getLogger({}, { signal, onlyPipeline: true });
  assert.equal(listeners(), 1);
  pipelined[Symbol.dispose]();
  assert.equal(listeners(), 0);
  await assert.rejects(directory.then_({}, { signal, onlyPipeline: true }));
  assert.equal(listeners(), 0);
});
