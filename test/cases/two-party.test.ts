/** Two vats over a transport: the cases of C++'s rpc-twoparty-test by their names, in memory and over the loopback. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError, promisedClient } from "../../src/index.ts";
import { FrameParser } from "../../src/message/index.ts";
import { describeMessage, Vat } from "../../src/net.ts";
import { rpcFrame } from "../support/rpc-frame.ts";
import { testInWorlds } from "../support/test-in-worlds.ts";
import { grounds, until } from "../support/worlds.ts";
import { TestCallOrder, TestInterface, TestMoreStuff, TestPipeline } from "./cases.capnp.ts";
import { CallOrderService, InterfaceService, MoreStuffService, PipelineService } from "./services.ts";

const withCode = (code: string) => (error: unknown) => error instanceof CapnpError && error.code === code;

testInWorlds(
  "Basic: calls are answered, and what waits to be sent is told and goes down to nothing",
  TestInterface,
  () => new InterfaceService(),
  async ({ main, stats }, service) => {
    const foo = main.foo({ i: 123, j: true });
    const bar = assert.rejects(main.bar(), withCode("unimplemented"));
    const baz = main.baz({ s: "text" });
    assert.equal(service.calls, 0);
    const { queuedBytes } = stats();
    assert.ok(queuedBytes > 0 && queuedBytes % 8 === 0, `${queuedBytes}`);
    assert.equal((await foo).x, "foo 123 true");
    await bar;
    await baz;
    assert.equal(service.calls, 2);
    assert.equal(stats().queuedBytes, 0);
    assert.equal(stats().queuedMilliseconds, 0);
  },
);

testInWorlds(
  "Pipelining: with a callback, and after the connection has gone as disconnected",
  TestPipeline,
  () => new PipelineService(),
  async ({ main, client }, service) => {
    const callback = new InterfaceService();
    const inCap = TestInterface.local(callback);
    const promise = main.getCap({ n: 234, inCap });
    const call = promise.outBox.cap.foo({ i: 321, j: false });
    assert.equal((await call).x, "extended foo 321");
    const counts = [service.calls, service.cap.calls, callback.calls];
    assert.deepEqual(counts, [1, 1, 1]);
    for (const connection of client.connections) connection.end();
    const again = main.getCap({ n: 234, inCap });
    await assert.rejects(again.outBox.cap.foo({ i: 321, j: false }), withCode("disconnected"));
    await assert.rejects(promise.outBox.cap.foo({ i: 321, j: false }), withCode("disconnected"));
    await assert.rejects(again, withCode("disconnected"));
    assert.deepEqual([service.calls, service.cap.calls, callback.calls], counts);
    for (const each of [promise, inCap]) each[Symbol.dispose]();
    await until(() => callback.disposals === 1 && service.cap.disposals === 1, "both are released");
  },
);

testInWorlds(
  "Release: an object is released when its last client is, without waiting for another message",
  TestMoreStuff,
  () => new MoreStuffService(),
  async ({ main }, service) => {
    const [first, second] = [main.getHandle(), main.getHandle()];
    const handle = (await first).handle.dup();
    await second;
    assert.equal(service.handles, 2);
    first[Symbol.dispose]();
    handle[Symbol.dispose]();
    await until(() => service.handles === 1, "one is released");
    second[Symbol.dispose]();
    await until(() => service.handles === 0, "the other is released as well");
  },
);

for (const ground of grounds) {
  test(`Abort: a peer that answers what was not asked reads Abort, and then the end (${ground.name})`, () =>
    ground.run(async (platform) => {
      const service = new InterfaceService();
      await using vat = new Vat({ platform });
      const { address } = await vat.listen("tcp:127.0.0.1:0", service);
      const flow = await platform.network.connect(address);
      const kinds: string[] = [];
      const ended = Promise.withResolvers<void>();
      const parser = new FrameParser();
      const sink = {
        frame: (bytes: Uint8Array, _view: DataView, start: number, end: number) =>
          kinds.push(describeMessage(bytes.slice(start, end)).kind),
      };
      flow.receive({
        data: (chunk) => parser.push(chunk, sink),
        end: () => ended.resolve(),
        drain: () => {},
        closed: () => {},
      });
      flow.write(rpcFrame({ return: { answerId: 1234, results: {} } }));
      await ended.promise;
      assert.deepEqual(kinds, ["abort"]);
      flow.end();
      await until(() => vat.connections.length === 0, "the connection is closed");
    }));
}

testInWorlds(
  "ConvenienceClasses: a vat that listens, and one that connects to what it says that it listens on",
  TestInterface,
  () => new InterfaceService(),
  async ({ address, platform }) => {
    await using other = new Vat({ platform });
    using again = await other.connect(TestInterface, address);
    assert.equal((await again.foo({ i: 123, j: true })).x, "foo 123 true");
  },
);

testInWorlds(
  "HugeMessage: parameters and results that are too large fail their call alone, where they are sent",
  TestMoreStuff,
  () => new MoreStuffService(),
  async ({ main, stats }, service) => {
    service.enormous = "x".repeat(70_000);
    const tooLarge = (error: unknown) => error instanceof CapnpError && /frameBytes/.test(error.message);
    await assert.rejects(main.takeString({ str: service.enormous }), tooLarge);
    await assert.rejects(main.getEnormousString(), tooLarge);
    assert.equal((await main.takeString({ str: "alive" })).length, 5);
    assert.deepEqual([stats().questions, stats().answers], [0, 0]);
  },
  { limits: { frameBytes: 65_536 } },
);

testInWorlds(
  "promise cap resolves between starting request and sending it: both requests keep their order",
  TestMoreStuff,
  () => new MoreStuffService(),
  async ({ main }) => {
    const order = new CallOrderService();
    const { client, resolve } = promisedClient(TestCallOrder);
    const promise = main.echo({ cap: order });
    await promise;
    const first = client.getCallSequence((params) => {
      params.expected = 0;
      resolve(promise.cap);
    });
    const second = client.getCallSequence({ expected: 1 });
    assert.deepEqual([(await first).n, (await second).n], [0, 1]);
    for (const each of [client, promise]) each[Symbol.dispose]();
    await until(() => order.disposals === 1, "it is released");
  },
);

for (const { name, run } of grounds) {
  test(`BootstrapFactory: each peer gets what is made for it, which goes with its connection (${name})`, () => {
    return run(async (platform) => {
      const params = { i: 123, j: true };
      const made: InterfaceService[] = [];
      const callers: string[] = [];
      const events: string[] = [];
      await using server = new Vat({ platform, log: ({ event }) => events.push(event) });
      await using client = new Vat({ platform });
      const { address } = await server.listen("tcp:127.0.0.1:0", (caller) => {
        callers.push(caller.address);
        if (callers.length === 3) throw new CapnpError("overloaded", "no more");
        if (callers.length === 4) throw new TypeError("a mistake");
        const service = new InterfaceService();
        made.push(service);
        return callers.length === 1 ? service : TestInterface.local(service);
      });
      const first = await client.connect(TestInterface, address);
      const second = await client.connect(TestInterface, address);
      for (const each of [first, second, first]) await each.foo(params);
      assert.deepEqual(
        made.map(({ calls }) => calls),
        [2, 1],
      );
      first[Symbol.dispose]();
      await until(() => made[0]?.disposals === 1, "the first is disposed");
      assert.equal(made[1]?.disposals, 0);
      second[Symbol.dispose]();
      await until(() => made[1]?.disposals === 1, "the second is disposed");
      using refused = await client.connect(TestInterface, address);
      await assert.rejects(refused.foo(params), withCode("overloaded"));
      using broken = await client.connect(TestInterface, address);
      await assert.rejects(broken.foo(params), /Internal error from the bootstrap function/);
      assert.equal(events.filter((event) => event === "method-failed").length, 1);
      assert.equal(new Set(callers).size, 4);
    });
  });
}
