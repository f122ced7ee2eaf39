/** What users hold: clients, promises, services, and what becomes of them. On every platform of this process. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type CallContext, CapnpError } from "../src/index.ts";
import { Callback, type Capabilities, Directory, Logger } from "./schema/example.capnp.ts";
import { CallbackService, DirectoryService, LoggerService } from "./support/directory.ts";
import { failed } from "./support/failed.ts";
import { testInWorlds } from "./support/test-in-worlds.ts";
import { until, type World } from "./support/worlds.ts";

/** A test on every platform, with the client of a directory that `service` makes. */
function scenario(
  name: string,
  body: (world: World<Directory>, service: DirectoryService) => Promise<void>,
  makeService: () => DirectoryService = () => new DirectoryService(),
): void {
  testInWorlds(name, Directory, makeService, body);
}

scenario("capabilities go both ways, and are given back when the call is over", async ({ main, stats }) => {
  const callback = new CallbackService();
  const { calls } = await main.subscribe({ callback, times: 3 });
  assert.equal(calls, 3);
  assert.deepEqual(
    callback.values.map(([value]) => value),
    [3, 2, 1],
  );
  await until(() => callback.disposals === 1, "the callback is released");
  assert.equal(stats().exports, 0);
});

scenario("a server passed twice is one export, and disposed of once", async ({ main, stats }) => {
  const callback = new CallbackService();
  const both = [main.subscribe({ callback, times: 1 }), main.subscribe({ callback, times: 1 })];
  assert.equal(stats().exports, 1);
  await Promise.all(both);
  await until(() => callback.disposals === 1, "the callback is released");
});

scenario("the client in results is the same object each time, pipelined or not", async ({ main }) => {
  const promise = main.getLogger();
  const pipelined = promise.logger;
  assert.equal(promise.logger, pipelined);
  const results = await promise;
  assert.equal(results.logger, pipelined);
  assert.equal(promise.logger, pipelined);
  const { lines } = await results.logger.count();
  assert.equal(lines, 0n);
  promise[Symbol.dispose]();
  await assert.rejects(pipelined.count(), failed("invalid-argument", /was disposed; keep a dup\(\)/));
  assert.throws(() => results.logger, failed("invalid-argument", /disposed; keep a dup\(\)/));
});

scenario("a client read from results first is the one that the promise gives afterwards", async ({ main }) => {
  using promise = main.getLogger();
  const { logger } = await promise;
  assert.equal(promise.logger, logger);
});

scenario("a dup outlives the results, and everything outlives a client disposed twice", async ({ main }) => {
  const promise = main.getLogger();
  using logger = (await promise).logger.dup();
  promise[Symbol.dispose]();
  promise[Symbol.dispose]();
  assert.equal((await logger.count()).lines, 0n);
  const again = logger.dup();
  again[Symbol.dispose]();
  again[Symbol.dispose]();
  assert.equal((await logger.count()).lines, 0n);
});

scenario("calls are pipelined through nested structs and calls, and arrive in order", async ({ main }, service) => {
  using session = main.openSession({ name: "deep" });
  using second = session.session.tools.spare.directory.getLogger();
  const calls = ["a", "b", "c"].map((text) => second.logger.log({ text }));
  const { lines } = await second.logger.count();
  assert.equal(lines, 3n);
  await Promise.all(calls);
  assert.deepEqual(service.logger.lines, ["a", "b", "c"]);
  assert.equal((await session).session.parent.name, "parent");
});

scenario(
  "a capability used only by pipelining leaks nothing, whether its promise is awaited or not",
  async ({ main }) => {
    {
      using logger = main.getLogger().logger;
      await logger.log({ text: "only pipelined" });
    }
    {
      using promise = main.getLogger();
      await promise.logger.log({ text: "with its promise" });
      await promise;
    }
    {
      using promise = main.getLogger();
      promise.logger.log({ text: "never awaited" }).catch(() => {});
    }
  },
);

scenario("two pipelined fields with the same capability are each disposed with the results", async (world) => {
  const { main } = world;
  class Twins extends DirectoryService {
    override openSession(): Directory.OpenSessionResults.Init {
      const logger = this.logger;
      return { session: { tools: { logger }, parent: { tools: { logger } } } };
    }
  }
  const twins = Directory.local(new Twins());
  // Through the server and back, so that both come over the wire as the same import.
  const promise = main.openSession({ name: "x" });
  const [one, other] = [promise.session.tools.logger, promise.session.tools.callback];
  assert.ok(!Object.is(one, other));
  const { session } = await promise;
  assert.equal(session.tools.logger, one);
  assert.equal(session.tools.callback, other);
  promise[Symbol.dispose]();
  await assert.rejects(one.count(), failed("invalid-argument", /disposed/));
  await assert.rejects(other.call({}), failed("invalid-argument", /disposed/));
  using local = twins.openSession({ name: "y" });
  const same = [local.session.tools.logger, local.session.parent.tools.logger] as const;
  assert.equal((await local).session.parent.tools.logger, same[1]);
  twins[Symbol.dispose]();
});

scenario(
  "a client of the parameters is disposed when the call is over; its dup is not",
  async (_world, service) => {
    assert.ok(service instanceof Keeper);
    const { main } = _world;
    const callback = new CallbackService();
    assert.equal((await main.subscribe({ callback, times: 1 })).calls, 7);
    await assert.rejects(async () => service.borrowed?.call({}), failed("invalid-argument", /was disposed/));
    assert.equal((await service.kept?.call({ value: Uint8Array.of(1) }))?.accepted, true);
    assert.equal(callback.disposals, 0);
    service.kept?.[Symbol.dispose]();
    await until(() => callback.disposals === 1, "the callback is released");
  },
  () => new Keeper(),
);

class Keeper extends DirectoryService {
  borrowed: Callback | undefined;
  kept: Callback | undefined;

  override async subscribe({ callback }: Directory.SubscribeParams): Promise<Directory.SubscribeResults.Init> {
    this.borrowed = callback;
    this.kept = callback.dup();
    return { calls: 7 };
  }
}

scenario(
  "a client put into results is given away; a dup of it is kept",
  async ({ main }, service) => {
    assert.ok(service instanceof Giver);
    const held = Logger.local(service.logger);
    service.next = held;
    using promise = main.getLogger();
    assert.equal((await promise.logger.count()).lines, 0n);
    await assert.rejects(held.count(), failed("invalid-argument", /was disposed/));
    promise[Symbol.dispose]();
    await until(() => service.logger.disposals === 1, "what was given away is released");
  },
  () => new Giver(),
);

scenario(
  "a client may stand in several places of the results that it is given away with",
  async ({ main }, service) => {
    assert.ok(service instanceof Giver);
    service.next = Logger.local(service.logger);
    using promise = main.exchange({});
    const { loggers } = await promise;
    assert.equal(loggers.length, 2);
    for (const logger of loggers) assert.equal((await logger.count()).lines, 0n);
    promise[Symbol.dispose]();
    await until(() => service.logger.disposals === 1, "what was given away is released");
  },
  () => new Giver(),
);

class Giver extends DirectoryService {
  next: Logger | undefined;

  override exchange(): Capabilities.Init {
    return this.next === undefined ? {} : { loggers: [this.next, this.next] };
  }

  override getLogger(): Directory.GetLoggerResults.Init {
    return { logger: this.next };
  }
}

scenario(
  "a null capability fails its calls, and nothing else",
  async ({ main }) => {
    using promise = main.getLogger();
    await assert.rejects(promise.logger.count(), failed("failed", /no capabilit/));
    await assert.rejects((await promise).logger.count(), failed("failed", /no capabilit|Null capability/i));
  },
  () => new Giver(),
);

scenario(
  "aborting before, during and after a call",
  async ({ main }, service) => {
    assert.ok(service instanceof Patient);
    const reason = new Error("no longer");
    await assert.rejects(main.subscribe({}, { signal: AbortSignal.abort(reason) }), reason);
    assert.equal(service.signals.length, 0);

    const during = new AbortController();
    const call = main.subscribe({ callback: new CallbackService() }, { signal: during.signal });
    await until(() => service.signals.length === 1, "the call arrives");
    during.abort(reason);
    await assert.rejects(call, reason);
    await until(() => service.signals[0]?.aborted === true, "the method learns of it");
    assert.equal(service.signals[0]?.reason instanceof CapnpError && service.signals[0].reason.code, "cancelled");
    service.finish();

    const after = new CountingSignal();
    await main.scale({ values: [1], factor: 2 }, { signal: after.signal });
    assert.equal(after.listeners, 0);
    after.abort(reason);
    const { values } = await main.scale({ values: [2], factor: 2 });
    assert.deepEqual([...values], [4]);
  },
  () => new Patient(),
);

/** Subscriptions last until `finish`. */
class Patient extends DirectoryService {
  readonly signals: AbortSignal[] = [];
  readonly #waiting: (() => void)[] = [];

  override async subscribe(
    _params: Directory.SubscribeParams,
    context?: CallContext<unknown>,
  ): Promise<Directory.SubscribeResults.Init> {
    if (context !== undefined) this.signals.push(context.signal);
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return { calls: 1 };
  }

  finish(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** A signal that knows how many listeners it has. */
class CountingSignal extends AbortController {
  listeners = 0;

  constructor() {
    super();
    const { signal } = this;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...parameters: Parameters<typeof add>) => {
      this.listeners++;
      add(...parameters);
    };
    signal.removeEventListener = (...parameters: Parameters<typeof remove>) => {
      this.listeners--;
      remove(...parameters);
    };
  }
}

scenario(
  "a signal has no listener left after a call, however it ended",
  async ({ main }, service) => {
    assert.ok(service instanceof Patient);
    const controller = new CountingSignal();
    const { signal } = controller;
    await main.getLogger({}, { signal }).then(({ logger }) => logger[Symbol.dispose]());
    await assert.rejects(main.fail({ reason: "x" }, { signal }));
    await assert.rejects(main.echoData(() => assert.fail("while building"), { signal }));
    const disposed = main.subscribe({}, { signal });
    disposed[Symbol.dispose]();
    assert.equal(controller.listeners, 0);
    await until(() => service.signals.length === 1, "the call arrives");
    service.finish();
  },
  () => new Patient(),
);

scenario(
  "disposing a promise cancels the call, and clients pipelined on it",
  async ({ main, stats }, service) => {
    assert.ok(service instanceof Slow);
    const promise = main.getLogger();
    const { logger } = promise;
    await until(() => service.signal !== undefined, "the call arrives");
    promise[Symbol.dispose]();
    await assert.rejects(promise, failed("cancelled", /cancelled/));
    await assert.rejects(logger.count(), failed("invalid-argument", /was disposed/));
    await until(() => service.signal?.aborted === true, "the method learns of it");
    service.finish();
    await until(() => stats().questions === 0, "the question is free");
    await until(() => service.logger.disposals === 1, "what came too late is released");
  },
  () => new Slow(),
);

/** Loggers come when `finish` is called. */
class Slow extends DirectoryService {
  signal: AbortSignal | undefined;
  readonly #gate = Promise.withResolvers<void>();

  override getLogger(_params?: unknown, context?: CallContext<unknown>): Directory.GetLoggerResults.Init {
    this.signal = context?.signal;
    // The generated type allows a promise as well.
    return this.#later() as never;
  }

  async #later(): Promise<Directory.GetLoggerResults.Init> {
    await this.#gate.promise;
    return { logger: this.logger };
  }

  finish(): void {
    this.#gate.resolve();
  }
}

scenario(
  "errors keep their codes; what a method did not mean to throw stays at home, in the log",
  async ({ main, log }) => {
    await assert.rejects(main.fail({ reason: "too busy" }), failed("overloaded", /^Directory\.fail: too busy$/));
    await assert.rejects(
      main.fail({ reason: "unexpected secret" }),
      failed("failed", /^Directory\.fail: Internal error from Directory\.fail$/),
    );
    const entry = log.find(({ event }) => event === "method-failed");
    assert.ok(entry?.event === "method-failed");
    assert.ok(entry.error.cause instanceof TypeError);
    assert.equal(entry.error.cause.message, "unexpected secret");
    assert.equal(log.filter(({ event }) => event === "method-failed").length, 1);
  },
);

scenario("interfaces and methods that a server lacks are unimplemented", async ({ main }) => {
  using logger = main.$as(Logger);
  await assert.rejects(logger.count(), failed("unimplemented", /Unknown interface 0x/));
  const { count } = Logger.methods;
  const { interfaceId, interfaceLow, interfaceHigh } = Directory.methods.fail;
  const { name, params, results } = count;
  const unknown = { name, interfaceId, interfaceLow, interfaceHigh, methodId: 4711, params, results };
  const { RemotePromise } = await import("../src/index.ts");
  await assert.rejects(
    main.$call(unknown, RemotePromise, {}, undefined),
    failed("unimplemented", /Unknown method Directory\.4711/),
  );
});

scenario(
  "parameters and results can be filled in by hand",
  async ({ main }, service) => {
    assert.ok(service instanceof ByHand);
    const { data, text } = await main.echoData((params) => {
      params.text = "built";
      params.data = Uint8Array.of(1, 2, 3);
    });
    assert.deepEqual([text, [...data]], ["built by hand", [3, 2, 1]]);
    await assert.rejects(main.scale({}), failed("failed", /The results were begun before/));
    await assert.rejects(main.getLogger(), failed("overloaded", /changed my mind/));
    assert.equal(service.logger.disposals, 1);
  },
  () => new ByHand(),
);

class ByHand extends DirectoryService {
  override echoData(
    { data, text }: Directory.EchoDataParams,
    context?: CallContext<Directory.EchoDataResults.Builder>,
  ): Directory.EchoDataResults.Init {
    const results = context?.initResults(64);
    if (results !== undefined) results.data = Uint8Array.from(data).reverse();
    return { text: `${text} by hand` };
  }

  override scale(_params: unknown, context?: CallContext<Directory.ScaleResults.Builder>): Directory.ScaleResults.Init {
    context?.initResults(64);
    context?.initResults(64);
    return {};
  }

  override getLogger(
    _params?: unknown,
    context?: CallContext<Directory.GetLoggerResults.Builder>,
  ): Directory.GetLoggerResults.Init {
    if (context !== undefined) context.results.logger = this.logger;
    throw new CapnpError("overloaded", "changed my mind");
  }
}

scenario("what cannot be built rejects the call, and the connection goes on", async ({ main, stats }) => {
  await main.then_();
  const callback = new CallbackService();
  await assert.rejects(
    main.subscribe((params) => {
      params.callback = callback;
      throw new TypeError("half way");
    }),
    failed("invalid-argument", /half way/),
  );
  assert.equal(callback.disposals, 1);
  const huge = new Uint8Array(65 * 1024 * 1024);
  await assert.rejects(main.echoData({ data: huge }), failed("limit-exceeded", /frameBytes/));
  assert.deepEqual([stats().questions, stats().exports], [0, 0]);
  assert.equal((await main.echoData({ text: "still here" })).text, "still here");
});

scenario(
  "results too large to send fail their call alone",
  async ({ main }) => {
    await assert.rejects(main.echoData({ text: "x" }), failed("failed", /frameBytes/));
    assert.deepEqual([...(await main.scale({ values: [1], factor: 3 })).values], [3]);
  },
  () => new Verbose(),
);

class Verbose extends DirectoryService {
  override echoData(): Directory.EchoDataResults.Init {
    return { data: new Uint8Array(65 * 1024 * 1024) };
  }
}

scenario("an error of any length can be told", async ({ main }) => {
  const reason = "long ".repeat(100_000);
  await assert.rejects(main.fail({ reason }), failed("overloaded", /^Directory\.fail: (long ){3000}.*\.\.\.$/));
});

scenario(
  "a call that fails is no unhandled rejection for those who only pipelined on it",
  async ({ main }) => {
    await assert.rejects(main.getLogger().logger.count(), failed("overloaded", /no loggers/));
  },
  () => new Barren(),
);

class Barren extends DirectoryService {
  override getLogger(): never {
    throw new CapnpError("overloaded", "no loggers");
  }
}

scenario("a method may release the last reference to its own server, and call it", async ({ main }) => {
  const self = new SelfCaller();
  const callback = Callback.local(self);
  self.me = callback;
  const { calls } = await main.subscribe({ callback, times: 2 });
  assert.equal(calls, 2);
  await until(() => self.disposals === 1, "the server is disposed when its last call is over");
  assert.deepEqual(self.seen, [2, 1, 0]);
});

/** Calls itself, then gives itself up. */
class SelfCaller extends Callback.Server implements Disposable {
  me: Callback | undefined;
  disposals = 0;
  readonly seen: number[] = [];

  async call({ value }: Callback.CallParams): Promise<Callback.CallResults.Init> {
    const number = value[0] ?? 0;
    this.seen.push(number);
    const me = this.me;
    this.me = undefined;
    const inner = number === 1 ? me?.call({ value: Uint8Array.of(0) }) : undefined;
    if (number === 1) me?.[Symbol.dispose]();
    else this.me = me;
    assert.equal(this.disposals, 0);
    await inner;
    return { accepted: true };
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}

test("a service in this vat is used like one far away", async () => {
  const service = new DirectoryService();
  const directory = Directory.local(service);
  const callback = new CallbackService();
  {
    using session = directory.openSession({ name: "near" });
    assert.equal((await session.session.tools.spare.directory.getLogger().logger.count()).lines, 0n);
    assert.equal((await session).number, 4);
  }
  assert.equal((await directory.subscribe({ callback, times: 2 })).calls, 2);
  assert.equal(callback.disposals, 1);
  await assert.rejects(directory.fail({ reason: "here too" }), failed("overloaded", /here too/));
  directory[Symbol.dispose]();
  await assert.rejects(directory.getLogger(), failed("invalid-argument", /was disposed/));
});

test("two clients for one server are one capability, disposed of when both are", () => {
  const service = new LoggerService();
  const [one, other] = [Logger.local(service), Logger.local(service)];
  assert.equal(one.$hook, other.$hook);
  one[Symbol.dispose]();
  assert.equal(service.disposals, 0);
  other[Symbol.dispose]();
  assert.equal(service.disposals, 1);
});
