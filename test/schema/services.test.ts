import assert from "node:assert/strict";
import { test } from "node:test";
import { anyClient, CapnpError, initRoot, MessageBuilder, RemotePromise, SlabAllocator } from "../../src/index.ts";
import { Unit } from "./common.capnp.ts";
import { Callback, type Capabilities, Directory, Logger, type Person, Session } from "./example.capnp.ts";

class LoggerService extends Logger.Server {
  readonly lines: string[] = [];

  override log({ level, text }: Logger.LogParams): undefined {
    this.lines.push(`${level}: ${text}`);
  }

  override count(): Logger.CountResults.Init {
    return { lines: BigInt(this.lines.length) };
  }
}

class DisposableLogger extends LoggerService {
  isDisposed = false;

  [Symbol.dispose](): void {
    this.isDisposed = true;
  }
}

test("a client refused by a struct of a finished message is not held by it", () => {
  const server = new DisposableLogger();
  const client = Logger.local(server);
  const builder = new MessageBuilder(new SlabAllocator());
  builder.begin(100);
  const tools = initRoot(Session.Tools.type, builder);
  builder.finish();
  assert.throws(() => {
    tools.logger = client;
  }, /finished/);
  client[Symbol.dispose]();
  assert.equal(server.isDisposed, true);
});

class DirectoryService extends Directory.Server {
  readonly logger = new LoggerService();
  readonly written: number[] = [];

  override getLogger(): Directory.GetLoggerResults.Init {
    return { logger: this.logger };
  }

  override openSession({ name }: Directory.OpenSessionParams): Directory.OpenSessionResults.Init {
    return { session: { name, tools: { logger: this.logger, spare: { directory: this } } }, number: 7 };
  }

  override lookUp({ path }: Directory.LookUpParams): Directory.LookUpResults.Init {
    return path.length === 0 ? {} : { directory: this };
  }

  override async subscribe({ callback, times }: Directory.SubscribeParams): Promise<Directory.SubscribeResults.Init> {
    let calls = 0;
    for (let index = 0; index < times; index++) {
      const { accepted } = await callback.call({ value: Uint8Array.of(index) });
      if (accepted) calls++;
    }
    return { calls };
  }

  override addPerson({ name, age }: Person): Session.Init {
    return { name: `${name}, ${age}` };
  }

  override fail({ reason }: Directory.FailParams): never {
    throw new CapnpError("failed", reason);
  }

  override echoData({ data, text }: Directory.EchoDataParams): Directory.EchoDataResults.Init {
    return { data, text };
  }

  override scale({ values, factor }: Directory.ScaleParams): Directory.ScaleResults.Init {
    return { values: values.toArray().map((value) => value * factor) };
  }

  override then_(): undefined {}

  override dup_(): undefined {}

  override exchange({ loggers, any, capability, capabilities, nested }: Capabilities): Capabilities.Init {
    const kept = nested.toArray().map((list) => list.toArray().map((logger) => logger.dup()));
    return {
      loggers: loggers.toArray().map((logger) => logger.dup()),
      any,
      capability: capability.dup(),
      capabilities: capabilities.toArray().map((client) => client.dup()),
      nested: kept,
    };
  }

  override write({ chunk }: Directory.WriteParams): undefined {
    this.written.push(...chunk);
  }

  override anyLogger(): Directory.AnyLoggerResults.Init {
    return { logger: this.logger };
  }

  override measure(): { readonly value: number; readonly unit: number } {
    return { value: 2, unit: Unit.second };
  }
}

class CountingCallback extends Callback.Server {
  readonly values: number[] = [];

  override call({ value }: Callback.CallParams): Callback.CallResults.Init {
    this.values.push(...value);
    return { accepted: this.values.length !== 2 };
  }
}

test("a generated client calls a generated server: texts, data, lists, named structs", async () => {
  using directory = Directory.local(new DirectoryService());
  const large = "x".repeat(1024 * 1024);
  const { text, data } = await directory.echoData({ text: large, data: Uint8Array.of(1, 2) });
  assert.equal(text, large);
  assert.deepEqual(Uint8Array.from(data), Uint8Array.of(1, 2));
  const { values } = await directory.scale({ values: [1, 2, 3], factor: 0.5 });
  assert.deepEqual(values.toArray(), [0.5, 1, 1.5]);
  assert.equal((await directory.addPerson({ name: "Ada", age: 36 })).name, "Ada, 36");
  assert.equal((await directory.measure({ text: "any" })).unit, Unit.second);
  const built = await directory.scale((params) => {
    params.factor = 2;
    params.initValues(1).set(0, 4);
  });
  assert.deepEqual(built.values.toArray(), [8]);
});

test("methods with names that mean something else can be called, and a client is no promise", async () => {
  using directory = Directory.local(new DirectoryService());
  await directory.then_();
  await directory.dup_();
  assert.equal(await directory, directory);
});

test("calls whose results hold no capability give a plain promise, on which nothing can be pipelined", async () => {
  using directory = Directory.local(new DirectoryService());
  const plain = directory.scale({ values: [1], factor: 2 });
  assert.equal(Object.getPrototypeOf(plain), RemotePromise.prototype);
  const pipelined = directory.getLogger();
  assert.ok(pipelined instanceof RemotePromise);
  assert.notEqual(Object.getPrototypeOf(pipelined), RemotePromise.prototype);
  await Promise.all([plain, pipelined]);
});

test("capabilities in results take calls before the results are here, two structs down as well", async () => {
  const service = new DirectoryService();
  using directory = Directory.local(service);
  await directory.getLogger().logger.log({ level: 1, text: "first" });
  const session = directory.openSession({ name: "s" }).session;
  await session.tools.logger.log({ level: 2, text: "second" });
  await session.tools.spare.directory
    .lookUp({ path: ["a"] })
    .directory.getLogger()
    .logger.log({ level: 3, text: "third" });
  assert.deepEqual(service.logger.lines, ["1: first", "2: second", "3: third"]);
  const results = await directory.openSession({ name: "s" });
  assert.equal(results.number, 7);
  assert.equal((await results.session.tools.logger.count()).lines, 3n);
});

test("a server passed as a parameter is called back", async () => {
  using directory = Directory.local(new DirectoryService());
  const callback = new CountingCallback();
  assert.equal((await directory.subscribe({ callback, times: 3 })).calls, 2);
  assert.deepEqual(callback.values, [0, 1, 2]);
});

test("an error of a method reaches the caller", async () => {
  using directory = Directory.local(new DirectoryService());
  await assert.rejects(directory.fail({ reason: "as asked" }), (error) => {
    assert.ok(error instanceof CapnpError);
    assert.equal(error.code, "failed");
    assert.match(error.message, /as asked/);
    return true;
  });
});

test("lists of capabilities, AnyPointer and Capability carry capabilities there and back", async () => {
  const service = new DirectoryService();
  using directory = Directory.local(service);
  using client = Logger.local(service.logger);
  const { logger } = service;
  using call = directory.exchange({
    loggers: [logger, client],
    any: logger,
    capability: client,
    capabilities: [client],
    nested: [[], [logger]],
  });
  await call.capability.$as(Logger).log({ level: 1, text: "pipelined" });
  const results = await call;
  assert.equal(results.loggers.length, 2);
  for (const each of results.loggers) await each.log({ level: 2, text: "listed" });
  await anyClient(results.any, Logger).log({ level: 3, text: "any" });
  await results.capabilities.at(0).$as(Logger).log({ level: 4, text: "as another" });
  await results.nested.at(1).at(0).log({ level: 5, text: "nested" });
  assert.deepEqual(logger.lines, ["1: pipelined", "2: listed", "2: listed", "3: any", "4: as another", "5: nested"]);
});

test("a streaming method takes calls like any other, and returns nothing", async () => {
  const service = new DirectoryService();
  using directory = Directory.local(service);
  const calls = [1, 2, 3].map((byte) => directory.write({ chunk: Uint8Array.of(byte) }));
  await Promise.all(calls);
  assert.deepEqual(service.written, [1, 2, 3]);
});
