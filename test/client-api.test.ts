/** What clients tell of their capability, and capabilities that are promised. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { brokenClient, type CallContext, CapnpError, localServer, promisedClient, withClient } from "../src/index.ts";
import { formatLogEntry, Vat } from "../src/net.ts";
import { Callback, Directory, Logger } from "./schema/example.capnp.ts";
import { CallbackService, DirectoryService, LoggerService } from "./support/directory.ts";
import { failed } from "./support/failed.ts";
import { testInWorlds } from "./support/test-in-worlds.ts";
import { withUncaught } from "./support/uncaught.ts";
import { inWorld, runInMemory, until, type World } from "./support/worlds.ts";

/** A test on every platform, with the client of a directory that `service` makes. */
function scenario<S extends DirectoryService>(
  name: string,
  makeService: () => S,
  body: (world: World<Directory>, service: S) => Promise<void>,
): void {
  testInWorlds(name, Directory, makeService, body);
}

test("calls on a promised capability wait, and arrive in their order when it is known", async () => {
  const service = new LoggerService();
  const { client, resolve } = promisedClient(Logger);
  const calls = [client.log({ text: "one" }), client.log({ text: "two" }), client.count()] as const;
  assert.equal(client.$problem, undefined);
  assert.deepEqual(service.lines, []);
  resolve(service);
  assert.deepEqual(service.lines, ["one", "two"]);
  const { lines } = await calls[2];
  assert.equal(lines, 2n);
  await Promise.all(calls);
  client[Symbol.dispose]();
  assert.equal(service.disposals, 1);
});

test("a promise that is rejected fails what waits, and what comes", async () => {
  const { client, reject } = promisedClient(Logger);
  const waiting = client.count();
  const settled = client.$settled();
  reject(new CapnpError("overloaded", "No logger today"));
  await assert.rejects(waiting, failed("overloaded", /^Logger.count: No logger today$/));
  await assert.rejects(client.count(), failed("overloaded", /^Logger.count: No logger today$/));
  await assert.rejects(settled, failed("overloaded", /^No logger today$/));
  assert.equal(client.$problem?.message, "No logger today");
});

test("a promise is kept once; the error names what it is and what it should have become", () => {
  const { client, resolve, reject } = promisedClient(Logger);
  const service = new LoggerService();
  resolve(service);
  assert.throws(
    () => reject(new CapnpError("failed", "too late")),
    failed("invalid-argument", /"broken\(too late\)".*"local\(LoggerService\)"/),
  );
  const other = new LoggerService();
  assert.throws(() => resolve(other), failed("invalid-argument", /"local\(LoggerService\)"/));
  assert.equal(other.disposals, 1, "what was not taken is released");
  client[Symbol.dispose]();
  assert.equal(service.disposals, 1);
});

test("a promise to be itself is broken", async () => {
  const one = promisedClient(Logger);
  const two = promisedClient(Logger);
  one.resolve(two.client);
  two.resolve(one.client);
  await assert.rejects(one.client.count(), failed("failed", /itself/));
  await assert.rejects(two.client.count(), failed("failed", /itself/));
});

test("what a promise resolves to when nobody holds it any more is released", () => {
  const service = new LoggerService();
  const { client, resolve } = promisedClient(Logger);
  client[Symbol.dispose]();
  resolve(service);
  assert.equal(service.disposals, 1);
});

test("a client given to resolve stays its owner's", async () => {
  const service = new LoggerService();
  const { client, resolve } = promisedClient(Logger);
  {
    using logger = Logger.local(service);
    resolve(logger);
    assert.equal(client.$equals(logger), true);
  }
  assert.equal((await client.count()).lines, 0n);
  client[Symbol.dispose]();
  assert.equal(service.disposals, 1);
});

test("capabilities are compared once they are settled", () => {
  const service = new LoggerService();
  using logger = Logger.local(service);
  using same = Logger.local(service);
  using other = Logger.local(new LoggerService());
  assert.equal(logger.$equals(same), true);
  assert.equal(logger.$equals(other), false);
  const { client, resolve } = promisedClient(Logger);
  assert.equal(client.$equals(client), true);
  assert.equal(logger.$equals(client), undefined);
  assert.equal(client.$equals(logger), undefined);
  resolve(logger);
  assert.equal(logger.$equals(client), true);
  assert.equal(client.$equals(other), false);
  const error = new CapnpError("failed", "gone");
  assert.equal(brokenClient(Logger, error).$equals(brokenClient(Logger, error)), true);
  assert.equal(brokenClient(Logger, error).$equals(brokenClient(Logger, "gone")), false);
  client[Symbol.dispose]();
});

test("$settled gives up with its signal", async () => {
  const { client } = promisedClient(Logger);
  const controller = new AbortController();
  const waiting = client.$settled({ signal: controller.signal });
  controller.abort(new Error("Enough"));
  await assert.rejects(waiting, /^Error: Enough$/);
  await assert.rejects(client.$settled({ signal: controller.signal }), /^Error: Enough$/);
});

test("a broken client says why, at once", async () => {
  const client = brokenClient(Logger, new Error("On holiday"));
  const heard: string[] = [];
  client.$whenBroken((error) => heard.push(error.message));
  client.$whenReleased(() => heard.push("released"));
  assert.deepEqual(heard, ["On holiday"]);
  await assert.rejects(client.count(), failed("failed", /^Logger.count: On holiday$/));
  await assert.rejects(client.$settled(), failed("failed", /^On holiday$/));
  client[Symbol.dispose]();
  assert.deepEqual(heard, ["On holiday"]);
});

test("$whenReleased follows a promise to what it resolves to", () => {
  const service = new LoggerService();
  const logger = Logger.local(service);
  const { client, resolve } = promisedClient(Logger);
  let released = 0;
  client.$whenReleased(() => released++);
  const withdraw = client.$whenReleased(() => assert.fail("withdrawn"));
  resolve(logger);
  withdraw();
  client[Symbol.dispose]();
  assert.equal(released, 0);
  logger[Symbol.dispose]();
  assert.equal(released, 1);
});

test("withClient disposes, also when its user fails", async () => {
  const service = new LoggerService();
  assert.equal(await withClient(Logger.local(service), (logger) => logger.count().then(({ lines }) => lines)), 0n);
  assert.equal(service.disposals, 1);
  const other = new LoggerService();
  await assert.rejects(
    withClient(Logger.local(other), () => {
      throw new Error("Tired");
    }),
    /^Error: Tired$/,
  );
  assert.equal(other.disposals, 1);
});

test("the server behind a client of this vat can be had, and of its class alone", async () => {
  const service = new LoggerService();
  const { client, resolve } = promisedClient(Logger);
  const server = localServer(client, LoggerService);
  resolve(service);
  assert.equal(await server, service);
  assert.equal(await localServer(client, CallbackService), undefined);
  assert.equal(await localServer(brokenClient(Logger, "gone"), LoggerService), undefined);
  client[Symbol.dispose]();
  assert.equal(service.disposals, 1);
});

test("a client says what it is", () => {
  const logger = Logger.local(new LoggerService());
  assert.equal(`${logger}`, "Logger(local(LoggerService), 1 reference)");
  using other = logger.dup();
  assert.equal(inspect(other), "Logger(local(LoggerService), 2 references)");
  assert.equal(inspect({ other }), "{ other: Logger(local(LoggerService), 2 references) }");
  const { client } = promisedClient(Logger);
  assert.match(`${client}`, /^Logger\(promise\(.*\), 1 reference\)$/);
  logger[Symbol.dispose]();
  assert.equal(`${logger}`, "Logger(disposed)");
  assert.equal(`${brokenClient(Logger, "On holiday")}`, "Logger(broken(On holiday), 1 reference)");
});

scenario(
  "a client says who has what it stands for",
  () => new DirectoryService(),
  async ({ main, address }) => {
    using promise = main.getLogger();
    assert.match(
      `${promise.logger}`,
      new RegExp(`^Logger\\(promise\\(answer to 1 \\[0\\]\\) of "${address}", 1 reference\\)$`),
    );
    const { logger } = await promise;
    assert.equal(`${logger}`, `Logger(promise -> import 1 of "${address}", 1 reference)`);
    using second = main.getLogger();
    const again = await second;
    assert.equal(`${again.logger}`, `Logger(import 1 of "${address}", 2 references)`);
  },
);

scenario(
  "what came by a connection breaks with it, and says so once",
  () => new DirectoryService(),
  async ({ main, server }) => {
    using promise = main.getLogger();
    const { logger } = await promise;
    const heard: CapnpError[] = [];
    logger.$whenBroken((error) => heard.push(error));
    const withdraw = logger.$whenBroken(() => assert.fail("withdrawn"));
    withdraw();
    await main.$settled();
    assert.equal(main.$problem, undefined);
    const disposed = main.dup();
    disposed.$whenBroken((error) => heard.push(error));
    await server.close();
    await until(() => heard.length === 2, "both are told");
    for (const error of heard) assert.equal(error.code, "disconnected");
    assert.equal(logger.$problem, heard[0]);
    await assert.rejects(logger.count(), failed("disconnected", /^Logger.count: /));
    disposed[Symbol.dispose]();
  },
);

/** Passes calls on, and tells of its callers. */
class Relay extends DirectoryService {
  readonly callers: (string | undefined)[] = [];
  override lookUp(
    _params: Directory.LookUpParams,
    context: CallContext<Directory.LookUpResults.Builder, Directory.LookUpResults.Init>,
  ): Directory.LookUpResults.Init {
    this.callers.push(context.caller?.address);
    return { directory: this };
  }
}

scenario(
  "a method knows its caller",
  () => new Relay(),
  async ({ main, server }, service) => {
    using lookUp = main.lookUp({ path: [] });
    await lookUp;
    assert.equal(service.callers[0], server.connections[0]?.peer);
    using local = Directory.local(service);
    using call = local.lookUp({ path: [] });
    await call;
    assert.equal(service.callers[1], undefined);
  },
);

/** Sets its pipeline at once, and returns when it is told to. */
class Early extends DirectoryService {
  readonly going = Promise.withResolvers<void>();

  override async lookUp(
    _params: Directory.LookUpParams,
    context: CallContext<Directory.LookUpResults.Builder, Directory.LookUpResults.Init>,
  ): Promise<Directory.LookUpResults.Init> {
    context.setPipeline({ directory: this });
    assert.throws(() => context.setPipeline({}), failed("invalid-argument", /lookUp was set before/));
    await this.going.promise;
    return { directory: this };
  }
}

scenario(
  "calls pipelined on a call go on when its pipeline is set, before it returns",
  () => new Early(),
  async ({ main }, service) => {
    using lookUp = main.lookUp({ path: [] });
    using getLogger = lookUp.directory.getLogger();
    const { lines } = await getLogger.logger.count();
    assert.equal(lines, 0n);
    let isOver = false;
    void lookUp.then(() => {
      isOver = true;
    });
    await lookUp.directory.scale({ values: [], factor: 1 });
    assert.equal(isOver, false);
    service.going.resolve();
    await lookUp;
    await lookUp.directory.scale({ values: [], factor: 1 });
  },
);

/** Has the callback that it is given answer in its place. */
class Tail extends Callback.Server {
  next: Callback | undefined;
  isOver = false;
  signal: AbortSignal | undefined;

  async call({ value }: Callback.CallParams, context: CallContext<Callback.CallResults.Builder>): Promise<void> {
    assert.ok(this.next !== undefined);
    this.signal = context.signal;
    context.tailCall(this.next, Callback.methods.call, { value });
    assert.throws(() => context.results, failed("invalid-argument", /Callback.call was passed on by a tail call/));
    assert.throws(
      () => this.next !== undefined && context.tailCall(this.next, Callback.methods.call, { value }),
      failed("invalid-argument", /was passed on by a tail call/),
    );
    await Promise.resolve();
    this.isOver = true;
  }

  [Symbol.dispose](): void {
    this.next?.[Symbol.dispose]();
  }
}

test("a tail call answers for the method that makes it", async () => {
  const end = new CallbackService();
  const tail = new Tail();
  tail.next = Callback.local(end);
  using first = Callback.local(tail);
  const { accepted } = await first.call({ value: Uint8Array.of(7) });
  assert.equal(accepted, true);
  assert.deepEqual([...(end.values[0] ?? [])], [7]);
  assert.equal(tail.isOver, true);
  first[Symbol.dispose]();
  await until(() => end.disposals === 1, "the method is over");
});

test("what a tail call fails with, its caller gets", async () => {
  const tail = new Tail();
  tail.next = brokenClient(Callback, new CapnpError("overloaded", "Nobody there"));
  using first = Callback.local(tail);
  await assert.rejects(first.call({}), failed("overloaded", /^Callback.call: Nobody there$/));
});

/** Never answers; knows when it is cancelled. */
class Deaf extends Callback.Server {
  signal: AbortSignal | undefined;

  call(_params: Callback.CallParams, context: CallContext<Callback.CallResults.Builder>): Promise<never> {
    this.signal = context.signal;
    return new Promise(() => {});
  }
}

test("cancelling a call cancels the one that it was passed on to", async () => {
  const deaf = new Deaf();
  const tail = new Tail();
  tail.next = Callback.local(deaf);
  using first = Callback.local(tail);
  const controller = new AbortController();
  const call = first.call({}, { signal: controller.signal });
  await Promise.resolve();
  assert.equal(deaf.signal?.aborted, false);
  controller.abort(new Error("Enough"));
  await assert.rejects(call, /^Error: Enough$/);
  assert.equal(deaf.signal?.aborted, true);
  assert.equal(tail.signal?.aborted, true);
});

/** Sends whoever calls it back to the callback that they brought. */
class Mirror extends DirectoryService {
  callback: Callback | undefined;

  override async subscribe(
    params: Directory.SubscribeParams,
    _context?: CallContext<Directory.SubscribeResults.Builder>,
  ): Promise<Directory.SubscribeResults.Init> {
    this.callback = params.callback.dup();
    return { calls: 0 };
  }

  override anyLogger(): Directory.AnyLoggerResults.Init {
    const tail = new Tail();
    tail.next = this.callback?.dup();
    return { logger: tail };
  }
}

scenario(
  "a tail call to the caller's own object stays there",
  () => new Mirror(),
  async ({ main }, service) => {
    const mine = new CallbackService();
    await main.subscribe({ callback: mine, times: 0 });
    using promise = main.anyLogger();
    using tail = promise.logger.$as(Callback);
    const { accepted } = await tail.call({ value: new Uint8Array(1000).fill(3) });
    assert.equal(accepted, true);
    assert.equal(mine.values[0]?.length, 1000);
    service.callback?.[Symbol.dispose]();
  },
);

/** Keeps the callback that it is given, and hands out loggers that only their users hold. */
class Holder extends DirectoryService {
  callback: Callback | undefined;
  readonly made: LoggerService[] = [];

  override async subscribe({ callback }: Directory.SubscribeParams): Promise<Directory.SubscribeResults.Init> {
    this.callback = callback.dup();
    return {};
  }

  override getLogger(): Directory.GetLoggerResults.Init {
    const logger = new LoggerService();
    this.made.push(logger);
    return { logger };
  }
}

scenario(
  "an object that only the other end holds is disposed when the connection breaks, on both sides",
  () => new Holder(),
  async ({ main, client }, service) => {
    const callback = new CallbackService();
    await main.subscribe({ callback });
    using promise = main.getLogger();
    await promise;
    assert.equal(callback.disposals, 0);
    assert.equal(service.made[0]?.disposals, 0);
    for (const connection of client.connections) connection.abort(new CapnpError("failed", "Enough"));
    await until(() => callback.disposals === 1, "the object of the client is disposed");
    await until(() => service.made[0]?.disposals === 1, "the object of the server is disposed");
    service.callback?.[Symbol.dispose]();
  },
);

test("what returns a promise rejects it on a client that was disposed, the rest throws", async () => {
  const logger = Logger.local(new LoggerService());
  logger[Symbol.dispose]();
  const disposed = failed("invalid-argument", /Client Logger was disposed; keep a dup\(\) to use it longer$/);
  await assert.rejects(logger.count(), disposed);
  await assert.rejects(
    logger.count({}, { onlyPipeline: true }),
    failed("invalid-argument", /cannot hold capabilities/),
  );
  await assert.rejects(logger.$settled(), disposed);
  await assert.rejects(logger.$streamed(), disposed);
  await assert.rejects(logger.$ready(), disposed);
  await assert.rejects(localServer(logger, LoggerService), disposed);
  assert.throws(() => logger.dup(), disposed);
  assert.throws(() => logger.$as(Callback), disposed);
  assert.throws(() => logger.$problem, disposed);
  assert.throws(() => logger.$whenBroken(() => {}), disposed);
  assert.throws(() => logger.$whenReleased(() => {}), disposed);
  assert.throws(() => logger.$equals(logger), disposed);
  logger[Symbol.dispose]();
});

/** Passes calls on, and then waits to be cancelled, which it takes badly. */
class Sulking extends Callback.Server {
  next: Callback | undefined;
  outcome: unknown;

  call(_params: Callback.CallParams, context: CallContext<Callback.CallResults.Builder>): Promise<never> {
    assert.ok(this.next !== undefined);
    context.tailCall(this.next, Callback.methods.call, {});
    return new Promise((_resolve, reject) => {
      context.signal.addEventListener("abort", () => {
        this.outcome = context.signal.reason;
        reject(new TypeError("Cancelled"));
      });
    });
  }

  [Symbol.dispose](): void {
    this.next?.[Symbol.dispose]();
  }
}

test("what a cancelled method throws after it has passed its call on does no harm", async () => {
  const sulking = new Sulking();
  sulking.next = Callback.local(new Deaf());
  const first = Callback.local(sulking);
  const call = first.call({});
  call[Symbol.dispose]();
  await assert.rejects(call, failed("cancelled", /cancelled/));
  // An error that nobody has taken would end the process by now.
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(sulking.outcome instanceof CapnpError);
  first[Symbol.dispose]();
});

test("a listener that throws keeps no other from being called", () =>
  withUncaught(async (uncaught) => {
    const { client, reject } = promisedClient(Logger);
    const heard: string[] = [];
    client.$whenBroken(() => {
      throw new TypeError("A careless listener");
    });
    client.$whenBroken((error) => heard.push(error.message));
    const waiting = client.count();
    reject(new CapnpError("failed", "broken"));
    assert.deepEqual(heard, ["broken"]);
    await assert.rejects(waiting, failed("failed", /broken$/));
    const released = Logger.local(new LoggerService());
    released.$whenReleased(() => {
      throw new TypeError("Another");
    });
    released.$whenReleased(() => heard.push("released"));
    released[Symbol.dispose]();
    assert.deepEqual(heard, ["broken", "released"]);
    await until(() => uncaught.length === 2, "the process is told");
    assert.deepEqual(uncaught.map(String), ["TypeError: A careless listener", "TypeError: Another"]);
  }));

for (const onlyPipeline of [false, true]) {
  scenario(
    `a client that is disposed while its own call is built fails that call alone [onlyPipeline: ${onlyPipeline}]`,
    () => new DirectoryService(),
    async ({ main }) => {
      const isGone = failed("invalid-argument", /: The client was disposed while the call was prepared/);
      const copy = main.dup();
      using found = main.getLogger();
      const last = (await found).logger.$as(Directory);
      found[Symbol.dispose]();
      await assert.rejects(
        last.lookUp(() => last[Symbol.dispose](), { onlyPipeline }),
        isGone,
      );
      // Where another client holds the capability, the call is made.
      await copy.then_(() => copy[Symbol.dispose]());
      await main.then_();
    },
  );
}

test("a method that disposes a client while it builds the tail call of it fails", async () => {
  class Careless extends Callback.Server {
    call(_params: Callback.CallParams, context: CallContext<Callback.CallResults.Builder>): void {
      const next = Callback.local(new CallbackService());
      context.tailCall(next, Callback.methods.call, () => next[Symbol.dispose]());
    }
  }
  using careless = Callback.local(new Careless());
  await assert.rejects(
    careless.call({}),
    failed("invalid-argument", /The client was disposed while the call was prepared/),
  );
});

/** Keeps the context of the call that it has answered. */
class Hoarder extends Callback.Server {
  context: CallContext<Callback.CallResults.Builder> | undefined;

  call(_params: Callback.CallParams, context: CallContext<Callback.CallResults.Builder>): Callback.CallResults.Init {
    this.context = context;
    return { accepted: true };
  }
}

test("a call that is over can be answered no more", async () => {
  const hoarder = new Hoarder();
  using callback = Callback.local(hoarder);
  await callback.call({});
  const { context } = hoarder;
  assert.ok(context !== undefined);
  const isOver = failed("invalid-argument", /^The call of Callback\.call is over$/);
  assert.throws(() => context.results, isOver);
  assert.throws(() => context.initResults(64), isOver);
  assert.throws(() => context.setPipeline({ accepted: true }), isOver);
  assert.throws(() => context.tailCall(callback, Callback.methods.call, {}), isOver);
});

test("a call is passed on once, also by a method that does it again while it builds the parameters", async () => {
  const ends = [new CallbackService(), new CallbackService()] as const;
  class Twice extends Callback.Server {
    call(_params: Callback.CallParams, context: CallContext<Callback.CallResults.Builder>): void {
      using first = Callback.local(ends[0]);
      using second = Callback.local(ends[1]);
      const passOn = (): void => context.tailCall(second, Callback.methods.call, {});
      assert.throws(
        () => context.tailCall(first, Callback.methods.call, passOn),
        failed("invalid-argument", /^The call of Callback\.call was passed on by a tail call$/),
      );
    }
  }
  using twice = Callback.local(new Twice());
  const { accepted } = await twice.call({});
  assert.equal(accepted, true);
  assert.deepEqual(
    ends.map(({ values }) => values.length),
    [0, 1],
  );
});

/** Passes calls on, and then throws what it did not mean to. */
class Clumsy extends Callback.Server {
  readonly next: Callback;

  constructor(next: Callback) {
    super();
    this.next = next;
  }

  async call(_params: Callback.CallParams, context: CallContext<Callback.CallResults.Builder>): Promise<void> {
    context.tailCall(this.next, Callback.methods.call, {});
    await Promise.resolve();
    throw new TypeError("Dropped it");
  }

  [Symbol.dispose](): void {
    this.next[Symbol.dispose]();
  }
}

class Unlucky extends DirectoryService {
  override getLogger(): never {
    throw new TypeError("Out of luck");
  }
}

/** Has a clumsy server to be looked up. */
class ClumsyDirectory extends DirectoryService {
  readonly end = new CallbackService();

  override lookUp(): Directory.LookUpResults.Init {
    const clumsy = Callback.local(new Clumsy(Callback.local(this.end)));
    // Untyped, so that any interface can be had from the directory.
    return { directory: clumsy.$as(Directory) };
  }
}

scenario(
  "what a method throws unexpectedly after it has passed its call on is found in the log",
  () => new ClumsyDirectory(),
  async ({ main, log }) => {
    using lookUp = main.lookUp({});
    using callback = lookUp.directory.$as(Callback);
    const { accepted } = await callback.call({});
    assert.equal(accepted, true);
    await until(() => log.some(({ event }) => event === "method-failed"), "it is logged");
    const entry = log.find(({ event }) => event === "method-failed");
    assert.ok(entry?.event === "method-failed" && entry.error.cause instanceof TypeError);
    assert.equal(entry.error.cause.message, "Dropped it");
    assert.equal(entry.error.message, "Internal error from Callback.call");
  },
);

testInWorlds(
  "a method that fails unexpectedly is logged once, also when it was called to pipeline on it, however often that was done",
  Directory,
  () => new Unlucky(),
  async ({ main, log }) => {
    using call = main.getLogger({}, { onlyPipeline: true });
    const { logger } = call;
    const calls = [logger.count(), logger.count()];
    await assert.rejects(Promise.all(calls), failed("failed", /Internal error from Directory\.getLogger$/));
    await assert.rejects(logger.count(), failed("failed", /Internal error from Directory\.getLogger$/));
    using lonely = main.getLogger({}, { onlyPipeline: true });
    await until(() => log.filter(({ event }) => event === "method-failed").length === 2, "both are logged");
    lonely[Symbol.dispose]();
    await main.then_();
    assert.equal(log.filter(({ event }) => event === "method-failed").length, 2);
  },
);

test("without a log, or a caller elsewhere, the process is told what a method throws after it has passed its call on", () =>
  withUncaught(async (uncaught) => {
    await runInMemory(async (platform) => {
      await using server = new Vat({ platform });
      await using client = new Vat({ platform });
      await server.listen("tcp:127.0.0.1:7000", new Clumsy(Callback.local(new CallbackService())));
      using callback = await client.connect(Callback, "tcp:127.0.0.1:7000");
      await callback.call({});
      await until(() => uncaught.length === 1, "the process is told");
    });
    using local = Callback.local(new Clumsy(Callback.local(new CallbackService())));
    await local.call({});
    await until(() => uncaught.length === 2, "the process is told");
    for (const error of uncaught) {
      assert.ok(error instanceof CapnpError);
      assert.equal(error.message, "Internal error from Callback.call");
      assert.equal(String(error.cause), "TypeError: Dropped it");
    }
  }));

class Stubborn extends Callback.Server {
  call(): Callback.CallResults.Init {
    return {};
  }

  [Symbol.dispose](): never {
    throw new TypeError("Will not go");
  }
}

class StubbornLater extends Callback.Server {
  call(): Callback.CallResults.Init {
    return {};
  }

  async [Symbol.dispose](): Promise<never> {
    throw new TypeError("Will not go");
  }
}

for (const Obstacle of [Stubborn, StubbornLater]) {
  test(`what a server throws when it is disposed keeps nothing from going on [${Obstacle.name}]`, () =>
    withUncaught((uncaught) =>
      runInMemory(async (platform) => {
        class Host extends DirectoryService {
          override lookUp(): Directory.LookUpResults.Init {
            return { directory: Callback.local(new Obstacle()).$as(Directory) };
          }
        }
        const service = new Host();
        await inWorld(platform, Directory, service, async ({ main, client, server }) => {
          const released = [main.lookUp({}), main.getLogger()];
          await Promise.all(released);
          for (const call of released) call[Symbol.dispose]();
          await until(() => service.logger.disposals === 1, "what was released later is disposed");
          await until(() => uncaught.length === 1, "the process is told");
          await main.then_();
          client.check();
          server.check();
        });
        assert.deepEqual(uncaught.map(String), ["TypeError: Will not go"]);
      }),
    ));
}

test("disposing the promise of a call that has failed disposes what was pipelined on it", async () => {
  class Unable extends DirectoryService {
    override getLogger(): never {
      throw new CapnpError("overloaded", "no logger left");
    }
  }
  using directory = Directory.local(new Unable());
  const call = directory.getLogger();
  const { logger } = call;
  await assert.rejects(call, failed("overloaded", /no logger left$/));
  await assert.rejects(logger.count(), failed("overloaded", /no logger left$/));
  call[Symbol.dispose]();
  await assert.rejects(logger.count(), failed("invalid-argument", /Client Logger was disposed/));
});

test("a method may return what only resembles a promise, whatever that does: the first outcome counts", async () => {
  class Strange extends Callback.Server {
    call(): Promise<Callback.CallResults.Init> {
      const strange = {
        // biome-ignore lint/suspicious/noThenProperty: that is what it is about
        then(resolve: (value: Callback.CallResults.Init) => void, reject: (error: unknown) => void) {
          resolve({ accepted: true });
          resolve({ accepted: false });
          reject(new TypeError("Twice"));
          throw new TypeError("Thrice");
        },
      };
      return strange as never;
    }
  }
  using callback = Callback.local(new Strange());
  for (let round = 0; round < 2; round++) {
    const { accepted } = await callback.call({});
    assert.equal(accepted, true);
  }
});

test("anything may be thrown, and be the reason of a signal, also what cannot be printed", async () => {
  const unprintable: unknown = Object.create(null);
  class Odd extends Callback.Server {
    call(): never {
      throw unprintable;
    }
  }
  using odd = Callback.local(new Odd());
  await assert.rejects(odd.call({}), failed("failed", /Internal error from Callback\.call$/));
  using deaf = Callback.local(new Deaf());
  const controller = new AbortController();
  const call = deaf.call({}, { signal: controller.signal });
  controller.abort(unprintable);
  await assert.rejects(call, (error) => error === unprintable);
  const { client, reject } = promisedClient(Callback);
  reject(unprintable);
  await assert.rejects(client.call({}), failed("failed", /Something of type "object" that is no Error$/));
  const error = new CapnpError("failed", "Internal error from Callback.call", { cause: unprintable });
  assert.match(
    formatLogEntry({ event: "method-failed", peer: "tcp:10.0.0.1:1", error }),
    /: Something of type "object"/,
  );
});

test("a call may be passed on to a client that was put into its results before", async () => {
  const service = new DirectoryService();
  class Undecided extends DirectoryService {
    override lookUp(
      _params: Directory.LookUpParams,
      context: CallContext<Directory.LookUpResults.Builder, Directory.LookUpResults.Init>,
    ): Directory.LookUpResults.Init | undefined {
      const next = Directory.local(service);
      context.results.directory = next;
      context.tailCall(next, Directory.methods.lookUp, {});
      return undefined;
    }
  }
  using directory = Directory.local(new Undecided());
  const call = directory.lookUp({});
  const found = await call;
  await found.directory.then_();
  call[Symbol.dispose]();
  assert.equal(service.disposals, 1);
});
