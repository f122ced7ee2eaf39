/** Vats: connections that open, close, break and are refused. On every platform of this process. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type CallContext, CapnpError, formatAddress, type Platform, promisedClient } from "../src/index.ts";
import { type LogEntry, Vat } from "../src/net.ts";
import { Echo } from "../unikernel/echo/echo.capnp.ts";
import { EchoService } from "../unikernel/echo/service.ts";
import { type Callback, Directory } from "./schema/example.capnp.ts";
import { CallbackService, DirectoryService } from "./support/directory.ts";
import { withUncaught } from "./support/uncaught.ts";
import { grounds, inWorld, runInMemory, until } from "./support/worlds.ts";

function onEveryGround(name: string, body: (platform: Platform) => Promise<void>): void {
  for (const ground of grounds) test(`${name} (${ground.name})`, () => ground.run(body));
}

const failed = (code: string) => (error: unknown) => {
  assert.ok(error instanceof CapnpError, String(error));
  assert.equal(error.code, code, error.message);
  return true;
};

/** Answers when `finish` is called. */
class Waiting extends DirectoryService {
  readonly contexts: CallContext<unknown>[] = [];
  callback: Callback | undefined;
  readonly #gate = Promise.withResolvers<void>();

  override async subscribe(
    { callback }: Directory.SubscribeParams,
    context?: CallContext<unknown>,
  ): Promise<Directory.SubscribeResults.Init> {
    if (context !== undefined) this.contexts.push(context);
    void context?.signal;
    this.callback = callback.dup();
    await this.#gate.promise;
    return { calls: 1 };
  }

  finish(): void {
    this.#gate.resolve();
  }
}

onEveryGround(
  "a broken connection settles every call, tells every method, and gives every capability back",
  async (platform) => {
    const service = new Waiting();
    const mine = new CallbackService();
    await inWorld(platform, Directory, service, async ({ main, client, server }) => {
      const calls = [main.subscribe({ callback: mine }), main.subscribe({ callback: mine })];
      const pipelined = main.openSession({ name: "x" }).session.tools.logger;
      await until(() => service.contexts.length === 2, "the calls arrive");
      const signals = service.contexts.map(({ signal }) => signal);
      for (const connection of client.connections) connection.abort(new CapnpError("failed", "cut"));
      for (const call of calls) await assert.rejects(call, failed("disconnected"));
      await assert.rejects(main.getLogger(), failed("disconnected"));
      await assert.rejects(pipelined.count(), failed("disconnected"));
      pipelined[Symbol.dispose]();
      assert.equal(mine.disposals, 1);
      await until(() => server.connections.length === 0, "the server sees it");
      assert.deepEqual(
        signals.map(({ aborted }) => aborted),
        [true, true],
      );
      await assert.rejects(service.callback?.call({}) ?? assert.fail(), failed("disconnected"));
      service.callback?.[Symbol.dispose]();
      service.finish();
    });
  },
);

onEveryGround("closing a vat fails what is under way at its peers, and disposes of its services", async (platform) => {
  const service = new Waiting();
  const server = new Vat({ platform });
  const { address } = await server.listen("tcp:127.0.0.1:0", service);
  const client = new Vat({ platform });
  const main = await client.connect(Directory, address);
  const call = assert.rejects(main.subscribe({ callback: new CallbackService() }), failed("disconnected"));
  await until(() => service.contexts.length === 1, "the call arrives");
  await Promise.all([server.close(), server.close()]);
  assert.equal(server.connections.length, 0);
  await call;
  assert.equal(service.disposals, 0, "a method is still running");
  service.finish();
  service.callback?.[Symbol.dispose]();
  await until(() => service.disposals === 1, "the service is disposed when its method is over");
  await assert.rejects(server.listen("tcp:127.0.0.1:0", service), failed("invalid-argument"));
  await assert.rejects(server.connect(Directory, address), failed("invalid-argument"));
  await assert.rejects(client.connect(Directory, address), failed("connection-refused"));
  main[Symbol.dispose]();
  await client.close();
});

onEveryGround(
  "a service listened for twice is disposed of once; one that cannot be listened for, at once",
  async (platform) => {
    const service = new DirectoryService();
    const other = new DirectoryService();
    const vat = new Vat({ platform });
    const { address } = await vat.listen("tcp:127.0.0.1:0", service);
    await vat.listen("tcp:127.0.0.1:0", service);
    await assert.rejects(vat.listen(address, other), failed("address-in-use"));
    assert.equal(other.disposals, 1);
    await vat.close();
    assert.equal(service.disposals, 1);
  },
);

onEveryGround("a vat that is closed while it begins to listen does not listen", async (platform) => {
  const service = new DirectoryService();
  const vat = new Vat({ platform });
  const listening = vat.listen("tcp:127.0.0.1:0", service);
  const rejected = assert.rejects(listening, failed("invalid-argument"));
  await vat.close();
  await rejected;
  assert.equal(service.disposals, 1);
});

onEveryGround("more connections than allowed are turned away, and those that are there go on", async (platform) => {
  const service = new DirectoryService();
  const limits = { connections: 1 };
  await inWorld(
    platform,
    Directory,
    service,
    async ({ main, address, log }) => {
      await main.then_();
      await using second = new Vat({ platform });
      // Whether the connection is reset while it is made or right after is up to the platform.
      const refused = second.connect(Directory, address).then(async (directory) => {
        using connected = directory;
        await connected.then_();
      });
      await assert.rejects(refused, /disconnected|reset|broken|closed/);
      await main.then_();
      const reasons = log.flatMap((entry) => (entry.event === "connection-closed" ? [entry.error?.message] : []));
      assert.deepEqual(reasons, ["Too many connections: the limit is 1"]);
    },
    { limits },
  );
});

onEveryGround("garbage ends its own connection, with a reason in the log, and no other", async (platform) => {
  const service = new DirectoryService();
  await inWorld(platform, Directory, service, async ({ main, address, log, server }) => {
    await main.then_();
    const garbage = [
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251),
      Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0),
      Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 8),
      Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
      Uint8Array.of(0, 0, 0, 0, 9, 0, 0, 0, 1),
    ];
    for (const bytes of garbage) {
      const { parseAddress } = await import("../src/index.ts");
      const flow = await platform.network.connect(parseAddress(address));
      const closed = Promise.withResolvers<void>();
      flow.receive({ data: () => {}, end: () => flow.end(), drain: () => {}, closed: () => closed.resolve() });
      flow.write(bytes);
      flow.end();
      await closed.promise;
      await main.then_();
    }
    await until(() => server.connections.length === 1, "the connections are closed");
    const errors = log.flatMap((entry) => (entry.event === "connection-closed" ? [entry.error] : []));
    assert.equal(errors.length, garbage.length);
    for (const error of errors) assert.match(error?.code ?? "", /^(invalid-message|limit-exceeded|failed)$/);
  });
});

test("two vats that flood each other over small windows both get all their answers", async () => {
  await runInMemory(async (platform) => {
    const limits = { pauseBytes: 128 * 1024, queuedBytes: 64 * 1024 * 1024 };
    const vats = [new Vat({ platform, limits }), new Vat({ platform, limits })] as const;
    const text = "x".repeat(64 * 1024);
    // One connection, over which each calls the other: the first through a callback that it gives away.
    class Flooding extends DirectoryService {
      override async subscribe({
        callback,
        times,
      }: Directory.SubscribeParams): Promise<Directory.SubscribeResults.Init> {
        const value = new TextEncoder().encode(text);
        const calls = Array.from({ length: times }, () => callback.call({ value }));
        await Promise.all(calls);
        return { calls: times };
      }
    }
    const { address } = await vats[0].listen("tcp:127.0.0.1:0", new Flooding());
    const main = await vats[1].connect(Directory, address);
    const callback = new CallbackService();
    const calls = [main.subscribe({ callback, times: 60 })];
    const echoes = Array.from({ length: 60 }, () => main.echoData({ text }));
    assert.equal((await calls[0])?.calls, 60);
    for (const { text: echoed } of await Promise.all(echoes)) assert.equal(echoed.length, text.length);
    assert.equal(callback.values.length, 60);
    main[Symbol.dispose]();
    await Promise.all(vats.map((vat) => vat.close()));
  }, 8 * 1024);
});

test("a vat holds the answers for a client that does not read to a limit, while others are served", async () => {
  await runInMemory(async (platform) => {
    const server = new Vat({ platform, limits: { pauseBytes: 64 * 1024 } });
    const { address } = await server.listen("tcp:127.0.0.1:0", new EchoService());
    const client = new Vat({ platform });
    const slow = await client.connect(Echo, address);
    await slow.ping({ msg: "first" });
    const [connection] = server.connections;
    assert.ok(connection !== undefined);
    let most = 0;
    const calls: Promise<unknown>[] = [];
    for (let round = 0; round < 200; round++) {
      calls.push(slow.ping({ msg: "y".repeat(16 * 1024) }));
      await new Promise((resolve) => setImmediate(resolve));
      most = Math.max(most, connection.stats().queuedBytes);
    }
    await Promise.all(calls);
    assert.ok(most < 512 * 1024, `${most} bytes were queued`);
    slow[Symbol.dispose]();
    await Promise.all([client.close(), server.close()]);
  }, 4 * 1024);
});

onEveryGround("a log that throws keeps nothing from going on: the process gets its error", (platform) =>
  withUncaught(async (uncaught) => {
    const log = ({ event }: LogEntry): never => {
      throw new Error(`Cannot log "${event}"`);
    };
    await using server = new Vat({ platform, log });
    await using client = new Vat({ platform });
    const { address } = await server.listen("tcp:127.0.0.1:0", new DirectoryService());
    const main = await client.connect(Directory, formatAddress(address));
    await assert.rejects(main.fail({ reason: "unexpected" }), failed("failed"));
    await main.then_();
    main[Symbol.dispose]();
    await until(() => uncaught.length === 3, "the process is told");
    assert.equal(server.connections.length, 0);
    assert.deepEqual(uncaught.map(String), [
      'Error: Cannot log "connection-opened"',
      'Error: Cannot log "method-failed"',
      'Error: Cannot log "connection-closed"',
    ]);
  }),
);

test("a vat that peers may not connect to any more may still connect itself, and the other way round", () =>
  runInMemory(async (platform) => {
    await using other = new Vat({ platform });
    await other.listen("tcp:127.0.0.1:1", new DirectoryService());
    await using vat = new Vat({ platform, limits: { connections: 1 } });
    await vat.listen("tcp:127.0.0.1:2", new DirectoryService());
    using mine = await vat.connect(Directory, "tcp:127.0.0.1:1");
    await mine.then_();
    await using peer = new Vat({ platform });
    for (let round = 0; round < 2; round++) {
      using first = await peer.connect(Directory, "tcp:127.0.0.1:2");
      await first.then_();
      using second = await peer.connect(Directory, "tcp:127.0.0.1:2");
      await assert.rejects(second.then_(), failed("disconnected"));
      first[Symbol.dispose]();
      // What has gone makes room.
      await until(() => vat.connections.length === 1, "the first connection is closed");
    }
  }));

test("a vat whose listener cannot be closed ends its connections and gives up its services all the same", () =>
  runInMemory(async (platform) => {
    const error = new CapnpError("failed", "The device has gone");
    const { network } = platform;
    const listen: typeof network.listen = async (...parameters) => {
      const listener = await network.listen(...parameters);
      const close = async () => {
        await listener.close();
        throw error;
      };
      return { address: listener.address, close, [Symbol.asyncDispose]: close };
    };
    const service = new DirectoryService();
    const vat = new Vat({ platform: { ...platform, network: { connect: network.connect.bind(network), listen } } });
    await vat.listen("tcp:127.0.0.1:1", service);
    await using client = new Vat({ platform });
    using main = await client.connect(Directory, "tcp:127.0.0.1:1");
    await main.then_();
    await assert.rejects(vat.close(), (thrown) => thrown === error);
    assert.equal(vat.connections.length, 0);
    assert.equal(service.disposals, 1);
    await vat.close();
  }));

test("a method that is cancelled as a connection ends may bring the answers of others about, which nobody gets", () =>
  runInMemory(async (platform) => {
    const promised = promisedClient(Directory);
    const found = new DirectoryService();
    class Hurried extends DirectoryService {
      override lookUp(): Directory.LookUpResults.Init {
        return { directory: promised.client.dup() };
      }

      override async subscribe(
        _params: Directory.SubscribeParams,
        context?: CallContext<unknown>,
      ): Promise<Directory.SubscribeResults.Init> {
        return new Promise((_resolve, reject) => {
          context?.signal.addEventListener("abort", () => {
            promised.resolve(found);
            reject(context.signal.reason);
          });
        });
      }
    }
    const service = new Hurried();
    await inWorld(platform, Directory, service, async ({ main, client, server }) => {
      const calls = [main.subscribe({})];
      const lookUp = main.lookUp({});
      const waiting = [lookUp.directory.then_(), lookUp.directory.getLogger()];
      const outcomes = [...calls, ...waiting].map((call) => assert.rejects(call, failed("disconnected")));
      await lookUp;
      await until(() => server.stats().answers > 3, "the calls arrive");
      for (const connection of server.connections) connection.abort(new CapnpError("failed", "cut"));
      await Promise.all(outcomes);
      server.check();
      client.check();
      lookUp[Symbol.dispose]();
    });
    promised.client[Symbol.dispose]();
    assert.equal(found.disposals, 1);
    assert.equal(found.logger.disposals, 1);
  }));
