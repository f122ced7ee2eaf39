/** References that nobody gives back: they are given back when the garbage collector finds them, and reported. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Client, type Leak, promisedClient, reportLeaks } from "../src/index.ts";
import { Directory, Logger } from "./schema/example.capnp.ts";
import { DirectoryService, LoggerService } from "./support/directory.ts";
import { collectedUntil, collectGarbage } from "./support/garbage.ts";
import { withUncaught } from "./support/uncaught.ts";
import { grounds, inWorld, until, type World } from "./support/worlds.ts";

/** A test on every platform, with the client of a directory, and the leaks that there were. */
function scenario(name: string, body: (world: World<Directory>, leaks: readonly Leak[]) => Promise<void>): void {
  for (const ground of grounds) {
    test(`${name} (${ground.name})`, () =>
      ground.run((platform) =>
        withLeaks((leaks) => inWorld(platform, Directory, new DirectoryService(), (world) => body(world, leaks))),
      ));
  }
}

async function withLeaks(body: (leaks: readonly Leak[]) => Promise<void>, stacks = false): Promise<void> {
  // What the tests before have left is none of this one.
  for (let round = 0; round < 3; round++) await collectGarbage();
  const leaks: Leak[] = [];
  const end = reportLeaks({ stacks, report: (leak) => leaks.push(leak) });
  try {
    await body(leaks);
  } finally {
    end();
  }
}

/** Makes `count` clients that nobody holds when this has returned. */
function forgetLoggers(service: LoggerService, count = 1): void {
  for (let made = 0; made < count; made++) Logger.local(service);
}

test("clients that nobody disposed are reported together, once, and released", () =>
  withLeaks(async (leaks) => {
    const service = new LoggerService();
    forgetLoggers(service, 3);
    await collectedUntil(() => service.disposals > 0, "the clients are collected");
    assert.equal(service.disposals, 1);
    assert.deepEqual(leaks, [{ holder: "Logger", count: 3, stack: undefined }]);
    await collectGarbage();
    assert.equal(leaks.length, 1);
  }));

test("a client that was disposed is no leak, and released once", () =>
  withLeaks(async (leaks) => {
    const [disposed, forgotten] = [new LoggerService(), new LoggerService()];
    const make = () => Logger.local(disposed)[Symbol.dispose]();
    make();
    forgetLoggers(forgotten);
    await collectedUntil(() => forgotten.disposals > 0, "the other client is collected");
    assert.equal(disposed.disposals, 1);
    assert.deepEqual(leaks, [{ holder: "Logger", count: 1, stack: undefined }]);
  }));

test("a dup is a reference of its own", () =>
  withLeaks(async (leaks) => {
    const service = new LoggerService();
    using kept = Logger.local(service);
    (() => kept.dup())();
    await collectedUntil(() => leaks.length > 0, "the dup is collected");
    assert.equal(service.disposals, 0);
    await kept.count();
  }));

test("with stacks, a report says where each client was made", () =>
  withLeaks(async (leaks) => {
    const service = new LoggerService();
    const here = () => Logger.local(service);
    const there = () => Logger.local(service);
    here();
    there();
    here();
    await collectedUntil(() => service.disposals > 0, "the clients are collected");
    const counts = leaks.map(({ count }) => count);
    assert.deepEqual(counts.toSorted(), [1, 1, 1], "each was made in a place of its own");
    assert.ok(leaks.every(({ stack }) => /\bat (here|there) .*leaks\.test\.ts:\d+:\d+/.test(stack ?? "")));
  }, true));

test("stacks are remembered only as long as someone wants them", async () => {
  await withLeaks(async () => {}, true);
  await withLeaks(async (leaks) => {
    const service = new LoggerService();
    forgetLoggers(service);
    await collectedUntil(() => service.disposals > 0, "the client is collected");
    assert.deepEqual(leaks, [{ holder: "Logger", count: 1, stack: undefined }]);
  });
});

test("what is forgotten is released also when nobody wants to hear of it", async () => {
  const end = reportLeaks({ report: () => assert.fail("nobody wants to hear of it any more") });
  end();
  end();
  const service = new LoggerService();
  forgetLoggers(service);
  await collectedUntil(() => service.disposals > 0, "the client is collected");
});

test("everyone who wants to hear of leaks does", () =>
  withLeaks((first) =>
    withLeaks(async (second) => {
      forgetLoggers(new LoggerService());
      await collectedUntil(() => first.length > 0, "the client is collected");
      assert.deepEqual(second, first);
    }),
  ));

scenario("results that nobody looks at are reported by the method, and released", async ({ main, stats }, leaks) => {
  const call = () => main.getLogger().then(() => {});
  await call();
  assert.equal(stats().imports, 2);
  await collectedUntil(() => stats().imports === 1, "the logger is released");
  assert.deepEqual(leaks, [{ holder: "results of Directory.getLogger", count: 1, stack: undefined }]);
});

scenario("a report on results says where the call was made", ({ main, stats }) =>
  withLeaks(async (leaks) => {
    const theCaller = () => main.getLogger().then(() => {});
    await theCaller();
    await collectedUntil(() => stats().imports === 1, "the logger is released");
    assert.match(leaks[0]?.stack ?? "", /\bat theCaller .*leaks\.test\.ts/);
  }, true),
);

scenario(
  "a client taken from results outlives them, and is reported by its own name",
  async ({ main, stats }, leaks) => {
    const take = async () => {
      const { logger } = await main.getLogger();
      return logger;
    };
    const use = async () => {
      const logger = await take();
      await collectGarbage();
      assert.equal((await logger.count()).lines, 0n);
      assert.deepEqual(leaks, []);
    };
    await use();
    await collectedUntil(() => stats().imports === 1, "the logger is released");
    assert.deepEqual(leaks, [{ holder: "Logger", count: 1, stack: undefined }]);
  },
);

scenario("what was pipelined on in passing is not kept for ever", async ({ main, stats }, leaks) => {
  const call = () => main.openSession({ name: "x" }).session.tools.spare.directory.getLogger().logger.count();
  const { lines } = await call();
  assert.equal(lines, 0n);
  await collectedUntil(() => stats().imports === 1 && stats().questions === 0, "all is released");
  const clients = leaks.filter(({ holder }) => !holder.startsWith("results of"));
  assert.deepEqual(clients.map(({ holder, count }) => [holder, count]).toSorted(), [
    ["Directory", 1],
    ["Logger", 1],
  ]);
});

scenario("a client whose promise is disposed is no leak, read or not", async ({ main, stats }, leaks) => {
  const call = async () => {
    using promise = main.openSession({ name: "x" });
    await promise.session.tools.logger.count();
    const { session } = await promise;
    return session.name;
  };
  await call();
  await until(() => stats().imports === 1, "all is released");
  for (let round = 0; round < 3; round++) await collectGarbage();
  assert.deepEqual(leaks, []);
});

scenario(
  "an import that only a listener waits on is not collected, and the listener hears that it breaks",
  async ({ main, stats, server }, leaks) => {
    const heard: string[] = [];
    const listen = async (isWithdrawn: boolean) => {
      const { logger } = await main.getLogger();
      const withdraw = logger.$whenBroken((error) => heard.push(error.message));
      if (isWithdrawn) withdraw();
    };
    await listen(true);
    await listen(false);
    assert.equal(stats().imports, 2);
    await collectedUntil(() => leaks.length > 0, "the client that nobody listens to is collected");
    for (let round = 0; round < 5; round++) await collectGarbage();
    assert.deepEqual(leaks, [{ holder: "Logger", count: 1, stack: undefined }]);
    assert.equal(stats().imports, 2);
    for (const connection of server.connections) connection.end();
    await until(() => heard.length > 0, "the listener hears of it");
    assert.match(heard[0] ?? "", /closed by the peer/);
    assert.equal(heard.length, 1);
  },
);

scenario("$whenReleased tells also of what the garbage collector has released", async ({ main }, leaks) => {
  let released = 0;
  const listen = async () => {
    const { logger } = await main.getLogger();
    logger.$whenReleased(() => released++);
  };
  await listen();
  await collectedUntil(() => released > 0, "the client is collected");
  assert.equal(released, 1);
  assert.equal(leaks.length, 1);
});

test("a promise that nobody will ever keep goes with those who could", () =>
  withLeaks(async (leaks) => {
    const forgetPromise = (): void => {
      const { client } = promisedClient(Logger);
      client.count().catch(() => assert.fail("nobody answers"));
    };
    forgetPromise();
    await collectedUntil(() => leaks.length > 0, "the promise is collected");
    assert.deepEqual(leaks, [{ holder: "Logger", count: 1, stack: undefined }]);
  }));

test("a broken or null client holds nothing, and is no leak", () =>
  withLeaks(async (leaks) => {
    const { brokenClient } = await import("../src/index.ts");
    const control = new LoggerService();
    const seen: WeakRef<Client>[] = [];
    const make = () => seen.push(new WeakRef<Client>(brokenClient(Logger, "away")));
    make();
    forgetLoggers(control);
    await collectedUntil(() => control.disposals > 0 && seen[0]?.deref() === undefined, "both are collected");
    assert.deepEqual(
      leaks.map(({ count }) => count),
      [1],
    );
  }));

test("a listener that throws keeps no other from hearing of leaks", () =>
  withUncaught(async (uncaught) => {
    const end = reportLeaks({
      report: () => {
        throw new TypeError("A careless listener");
      },
    });
    await withLeaks(async (leaks) => {
      const service = new LoggerService();
      forgetLoggers(service);
      await collectedUntil(() => leaks.length > 0, "the leak is reported");
      assert.deepEqual(leaks, [{ holder: "Logger", count: 1, stack: undefined }]);
    }).finally(end);
    await until(() => uncaught.length > 0, "the process is told");
    assert.deepEqual(new Set(uncaught.map(String)), new Set(["TypeError: A careless listener"]));
  }));
