/** Cases of other implementations that neither the C++ nor the OCaml suites have, by their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError, promisedClient } from "../../src/index.ts";
import { TestCallOrder, TestInterface, TestMoreStuff, TestStreaming } from "./cases.capnp.ts";
import { meeting } from "./meeting.ts";
import { CallOrderService, InterfaceService, MoreStuffService } from "./services.ts";

const withCode = (code: string) => (error: unknown) => error instanceof CapnpError && error.code === code;

test("dont_hold: a promise that the peer does not keep is sent again, and resolved when nobody has it", () => {
  const service = new MoreStuffService();
  const order = new CallOrderService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle, stats }) => {
    const { client, resolve } = promisedClient(TestCallOrder);
    for (let round = 0; round < 3; round++) {
      using promise = main.echo({ cap: client });
      await settle(promise);
      promise[Symbol.dispose]();
      await pass();
      assert.equal(stats().exports, 0);
    }
    client[Symbol.dispose]();
    resolve(order);
    await pass();
    assert.equal(order.disposals, 1);
  });
});

test("echo_destruction: everything is dropped while a promise that came back is unresolved, with calls on their way", () => {
  const service = new MoreStuffService();
  const order = new CallOrderService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle, stats }) => {
    const { client, resolve } = promisedClient(TestCallOrder);
    const promise = main.echo({ cap: client });
    const call = promise.cap.getCallSequence({ expected: 0 });
    await settle(promise);
    call[Symbol.dispose]();
    for (const each of [client, promise]) each[Symbol.dispose]();
    await pass();
    const { questions, answers, exports, imports, embargoes } = stats();
    // The connection has nothing left but the main capability.
    assert.deepEqual([questions, answers, exports, imports, embargoes], [0, 0, 0, 1, 0]);
    resolve(order);
    await pass();
    assert.equal(order.disposals, 1);
    assert.equal(order.calls, 0);
  });
});

test("pipelining_return_null: a call pipelined on a capability that is not there fails", () => {
  return meeting(TestMoreStuff, new MoreStuffService(), async ({ main, settle }) => {
    using promise = main.getNull();
    await assert.rejects(settle(promise.nullCap.callHeld()), withCode("failed"));
  });
});

test("drop_import_client_after_disconnect: clients of a peer that has gone fail, and are disposed as others", () => {
  const service = new MoreStuffService();
  return meeting(TestMoreStuff, service, async ({ main, client, pass, settle }) => {
    const promise = main.getHandle();
    const { handle } = await settle(promise);
    for (const connection of client.connections) connection.end();
    await pass();
    assert.equal(handle.$problem?.code, "disconnected");
    await assert.rejects(main.callHeld(), withCode("disconnected"));
    for (const each of [handle, promise]) each[Symbol.dispose]();
    await pass();
    assert.equal(service.handles, 0);
  });
});

test("finish_stream_observes_all_streaming_writes: what is called behind stream calls sees all of them", () => {
  const service = new StreamingService();
  return meeting(TestStreaming, service, async ({ main, settle }) => {
    const writes = [1, 2, 3, 4, 5].flatMap((i) => [main.doStreamI({ i }), main.doStreamJ({ j: 10 * i })]);
    const { totalI, totalJ } = await settle(main.finishStream());
    assert.deepEqual([totalI, totalJ], [15, 150]);
    await Promise.all(writes);
  });
});

/** Takes a turn for each write. */
class StreamingService extends TestStreaming.Server implements Disposable {
  #totalI = 0;
  #totalJ = 0;
  disposals = 0;

  override async doStreamI({ i }: TestStreaming.DoStreamIParams): Promise<void> {
    const value = i;
    await undefined;
    this.#totalI += value;
  }

  override async doStreamJ({ j }: TestStreaming.DoStreamJParams): Promise<void> {
    const value = j;
    await undefined;
    this.#totalJ += value;
  }

  override finishStream(): TestStreaming.FinishStreamResults.Init {
    return { totalI: this.#totalI, totalJ: this.#totalJ };
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}

test("promise_resolve_twice: a promise that is another promise first, and that one an object, is this object", () => {
  const service = new MoreStuffService();
  const callback = new InterfaceService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle }) => {
    const [outer, inner] = [promisedClient(TestInterface), promisedClient(TestInterface)];
    await settle(main.hold({ cap: outer.client }));
    const calls = [main.callHeld()];
    await pass();
    outer.resolve(inner.client);
    calls.push(main.callHeld());
    await pass();
    assert.equal(callback.calls, 0);
    inner.resolve(callback);
    calls.push(main.callHeld());
    await pass();
    for (const call of calls) assert.equal((await call).s, "heard foo 123 true held");
    assert.equal(service.held?.$problem, undefined);
    await settle(main.hold({}));
    for (const { client } of [outer, inner]) client[Symbol.dispose]();
    await pass();
    assert.deepEqual([callback.calls, callback.disposals], [3, 1]);
  });
});

test("reimport_then_resend: a capability that was released and is imported again is sent back as what it is", () => {
  const service = new MoreStuffService();
  const callback = new InterfaceService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle }) => {
    using cap = TestInterface.local(callback);
    for (let round = 0; round < 3; round++) {
      await settle(main.hold({ cap }));
      // The Release of what was held before, and what holds it again, are on their way together.
      const [hold, release, again] = [main.hold({ cap }), main.hold({}), main.hold({ cap })];
      await settle(Promise.all([hold, release, again]));
      using held = main.getHeld();
      assert.equal((await settle(held)).cap.$equals(cap), true);
      assert.equal((await settle(main.callHeld())).s, "heard foo 123 true held");
    }
    await settle(main.hold({}));
    cap[Symbol.dispose]();
    await pass();
    assert.equal(callback.disposals, 1);
  });
});
