/** What clients tell of their capability, and capabilities that are promised. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { brokenClient, CapnpError, localServer, promisedClient, withClient } from "../src/index.ts";
import { Callback, Directory, Logger } from "./schema/example.capnp.ts";
import { CallbackService, DirectoryService, LoggerService } from "./support/directory.ts";
import { failed } from "./support/failed.ts";
import { testInWorlds } from "./support/test-in-worlds.ts";
import { withUncaught } from "./support/uncaught.ts";
import { until } from "./support/worlds.ts";

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

testInWorlds(
  "a client says who has what it stands for",
  Directory,
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

testInWorlds(
  "what came by a connection breaks with it, and says so once",
  Directory,
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

testInWorlds(
  "an object that only the other end holds is disposed when the connection breaks, on both sides",
  Directory,
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
  testInWorlds(
    `a client that is disposed while its own call is built fails that call alone [onlyPipeline: ${onlyPipeline}]`,
    Directory,
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
