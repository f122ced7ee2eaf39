/** What a method can do with its call: pass it on, set its pipeline, be cancelled, answer once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { brokenClient, type CallContext, CapnpError, promisedClient } from "../src/index.ts";
import { formatLogEntry } from "../src/net.ts";
import { Callback, Directory } from "./schema/example.capnp.ts";
import { CallbackService, DirectoryService } from "./support/directory.ts";
import { failed } from "./support/failed.ts";
import { testInWorlds } from "./support/test-in-worlds.ts";
import { until } from "./support/worlds.ts";

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

testInWorlds(
  "a method knows its caller",
  Directory,
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

testInWorlds(
  "calls pipelined on a call go on when its pipeline is set, before it returns",
  Directory,
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

testInWorlds(
  "a tail call to the caller's own object stays there",
  Directory,
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
