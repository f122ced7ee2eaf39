/** Release, cancellation and the end of connections: the cases of the C++ suite by their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { observeMessages } from "../../src/net.ts";
import { TestInterface, TestMoreStuff } from "./cases.capnp.ts";
import { meeting } from "./meeting.ts";
import { InterfaceService, MoreStuffService } from "./services.ts";

test("release capability: an object lives as long as a client or the results that it came with", () => {
  const service = new MoreStuffService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle }) => {
    const first = main.getHandle();
    const handle = (await settle(first)).handle.dup();
    const second = main.getHandle();
    await settle(second);
    assert.equal(service.handles, 2);
    first[Symbol.dispose]();
    await pass();
    assert.equal(service.handles, 2);
    handle[Symbol.dispose]();
    await pass();
    assert.equal(service.handles, 1);
    using dup = second.handle.dup();
    dup[Symbol.dispose]();
    await pass();
    assert.equal(service.handles, 1);
    second[Symbol.dispose]();
    await pass();
    assert.equal(service.handles, 0);
  });
});

test("Release: the last message that was sent does not keep what it names", () => {
  const service = new MoreStuffService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle, messages }) => {
    const promise = main.getHandle();
    await settle(promise);
    promise[Symbol.dispose]();
    await pass();
    const before = messages();
    assert.equal(service.handles, 0);
    await pass();
    assert.equal(messages(), before, "no traffic was needed");
  });
});

test("retain and release: a capability that the peer keeps, gives back and gets again", () => {
  const service = new MoreStuffService();
  const callback = new InterfaceService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle, messages }) => {
    await settle(main.hold({ cap: callback }));
    assert.equal((await settle(main.callHeld())).s, "heard foo 123 true held");
    await pass();
    assert.equal(callback.disposals, 0);
    const held = main.getHeld();
    const { cap } = await settle(held);
    await pass();
    const before = messages();
    assert.equal((await cap.foo({ i: 123, j: true })).x, "foo 123 true");
    await cap.baz({ s: "text" });
    assert.equal(messages(), before, "our own object is called without a message");
    assert.equal((await settle(main.callFoo({ cap }))).s, "heard foo 123 true");
    held[Symbol.dispose]();
    await pass();
    assert.equal(callback.disposals, 0);
    main[Symbol.dispose]();
    await pass();
    // The connection was idle but for what the service held, so the service's end of it has to let go first.
    assert.equal(callback.disposals, 0);
    service.held?.[Symbol.dispose]();
    await pass();
    assert.equal(callback.disposals, 1);
  });
});

test("cancel releases params: they stay while the call runs, and go with it", () => {
  const service = new MoreStuffService();
  const callback = new InterfaceService();
  return meeting(TestMoreStuff, service, async ({ main, pass }) => {
    const promise = main.neverReturn({ cap: callback });
    const copy = promise.capCopy;
    await pass();
    assert.equal(service.calls, 1);
    assert.equal(callback.disposals, 0);
    promise[Symbol.dispose]();
    assert.throws(() => copy.$hook, /disposed/);
    await pass();
    assert.equal(callback.disposals, 1);
  });
});

test("cancellation: dropping the promise cancels the method, and its result goes nowhere", () => {
  const service = new MoreStuffService();
  const callback = new InterfaceService();
  return meeting(TestMoreStuff, service, async ({ main, pass, stats }) => {
    const outcomes: string[] = [];
    const promise = main.expectCancel({ cap: callback });
    promise.then(
      () => outcomes.push("returned"),
      (error: Error) => outcomes.push(error.message),
    );
    await pass();
    assert.equal(service.signals[0]?.aborted, false);
    promise[Symbol.dispose]();
    await pass();
    assert.equal(service.signals[0]?.aborted, true);
    assert.deepEqual(outcomes, ["The call was cancelled"]);
    assert.equal(callback.disposals, 1);
    assert.equal(stats().questions, 0);
  });
});

test("connections set idle when appropriate: not while a capability, a call or the bootstrap is in use", () => {
  const service = new MoreStuffService();
  return meeting(TestMoreStuff, service, async ({ main, client, server, pass, settle }) => {
    const isOpen = async (): Promise<boolean> => {
      await pass();
      assert.equal(client.connections.length, server.connections.length);
      return client.connections.length > 0;
    };
    assert.ok(await isOpen());
    const promise = main.getHandle();
    const handle = (await settle(promise)).handle.dup();
    promise[Symbol.dispose]();
    const never = main.neverReturn({});
    main[Symbol.dispose]();
    assert.ok(await isOpen());
    handle[Symbol.dispose]();
    assert.ok(await isOpen());
    never[Symbol.dispose]();
    assert.ok(!(await isOpen()));
  });
});

test("clean connection shutdown: an idle connection is closed by both ends, and nothing is sent about it", async () => {
  const service = new InterfaceService();
  const kinds: string[] = [];
  const tap = () =>
    observeMessages({ here: "one", there: "other" }, ({ message, sender }) => {
      if (sender === "one") kinds.push(message.kind);
    });
  await meeting(
    TestInterface,
    service,
    async ({ main, pass, settle, client, server }) => {
      await settle(main.foo({ i: 1, j: true }));
      main[Symbol.dispose]();
      await pass();
      assert.deepEqual([client.connections.length, server.connections.length], [0, 0]);
    },
    { tap },
  );
  assert.equal(kinds.at(-1), "release");
  assert.ok(!kinds.includes("abort"));
});

test("Dropping capability during call doesn't destroy server: it lives until the call is over", () => {
  const service = new MoreStuffService();
  const callback = new SlowService();
  return meeting(TestMoreStuff, service, async ({ main, pass }) => {
    const cap = TestInterface.local(callback);
    const call = main.callFoo({ cap });
    cap[Symbol.dispose]();
    await pass();
    assert.equal(callback.calls, 1);
    call[Symbol.dispose]();
    await pass();
    // It does not look at its signal, so it runs to its end.
    assert.equal(callback.disposals, 0);
    callback.gate.resolve();
    await pass();
    assert.equal(callback.disposals, 1);
  });
});

/** Answers when it is told to. */
class SlowService extends InterfaceService {
  readonly gate: PromiseWithResolvers<void> = Promise.withResolvers();

  override async foo(params: TestInterface.FooParams): Promise<TestInterface.FooResults.Init> {
    const { i } = params;
    await super.foo(params);
    await this.gate.promise;
    return { x: `slow foo ${i}` };
  }
}
