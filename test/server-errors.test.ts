/** What servers throw when nobody waits for it: behind a call that was passed on, in calls made to pipeline on, when disposed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type CallContext, CapnpError } from "../src/index.ts";
import { Vat } from "../src/net.ts";
import { Callback, Directory } from "./schema/example.capnp.ts";
import { CallbackService, DirectoryService } from "./support/directory.ts";
import { failed } from "./support/failed.ts";
import { testInWorlds } from "./support/test-in-worlds.ts";
import { withUncaught } from "./support/uncaught.ts";
import { inWorld, runInMemory, until } from "./support/worlds.ts";

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

testInWorlds(
  "what a method throws unexpectedly after it has passed its call on is found in the log",
  Directory,
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
