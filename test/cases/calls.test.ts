/** Calls, pipelining and promises between vats: the cases of the C++ suite by their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError, promisedClient } from "../../src/index.ts";
import { type MessageDescription, observeMessages } from "../../src/net.ts";
import { TestExtends, TestInterface, TestMoreStuff, TestPipeline } from "./cases.capnp.ts";
import { meeting } from "./meeting.ts";
import { ExtendsService, InterfaceService, MoreStuffService, PipelineService } from "./services.ts";

const withCode = (code: string) => (error: unknown) => error instanceof CapnpError && error.code === code;

test("basics: calls run when they arrive, and one that is not implemented fails alone", () => {
  const service = new InterfaceService();
  return meeting(TestInterface, service, async ({ main, pass, settle }) => {
    const foo = main.foo({ i: 123, j: true });
    const bar = assert.rejects(main.bar(), withCode("unimplemented"));
    const baz = main.baz({ s: "text" });
    assert.equal(service.calls, 0);
    await pass();
    assert.equal((await foo).x, "foo 123 true");
    await bar;
    await baz;
    assert.equal(service.calls, 2);
    assert.equal((await settle(main.foo({ i: 1, j: false }))).x, "foo 1 false");
  });
});

test("pipelining: calls on what a call will bring are sent with it, and work when its promise is dropped", () => {
  const service = new PipelineService();
  const callback = new InterfaceService();
  return meeting(TestPipeline, service, async ({ main, pass, stats }) => {
    const before = stats().messagesSent;
    const promise = main.getCap({ n: 234, inCap: callback });
    const pipelined = promise.outBox.cap.foo({ i: 321, j: false });
    using extended = promise.outBox.cap.$as(TestExtends);
    const second = extended.qux();
    promise[Symbol.dispose]();
    promise.catch(() => {});
    assert.equal(callback.calls, 0);
    assert.equal(stats().messagesSent, before + 3);
    await pass();
    assert.equal((await pipelined).x, "extended foo 321");
    await second;
    assert.deepEqual([service.calls, service.cap.calls, callback.calls], [1, 2, 1]);
    assert.deepEqual([callback.disposals, service.cap.disposals], [1, 0]);
    extended[Symbol.dispose]();
    await pass();
    assert.equal(service.cap.disposals, 1);
  });
});

test("sendForPipeline(): a call that is only pipelined on is sent so, and is never answered itself", async () => {
  const service = new PipelineService();
  const callback = new InterfaceService();
  const messages: MessageDescription[] = [];
  const tap = () =>
    observeMessages({ here: "here", there: "there" }, ({ sender, message }) => {
      if (sender === "here") messages.push(message);
    });
  await meeting(
    TestPipeline,
    service,
    async ({ main, pass, settle, stats }) => {
      const promise = main.getCap({ n: 234, inCap: callback }, { onlyPipeline: true });
      const pipelined = promise.outBox.cap.foo({ i: 321, j: false });
      using extended = promise.outBox.cap.$as(TestExtends);
      const second = extended.qux();
      await pass();
      assert.equal((await pipelined).x, "extended foo 321");
      await second;
      assert.deepEqual([service.calls, service.cap.calls, callback.calls], [1, 2, 1]);
      await assert.rejects(settle(promise), withCode("invalid-argument"));
      promise[Symbol.dispose]();
      extended[Symbol.dispose]();
      await pass();
      assert.deepEqual([service.cap.disposals, callback.disposals, stats().questions, stats().answers], [1, 1, 0, 0]);
    },
    { tap },
  );
  const call = messages.find((message) => message.kind === "call" && message.onlyPromisePipeline);
  assert.ok(call?.kind === "call");
  const ended = messages.filter((message) => message.kind === "return" && message.question === call.question);
  assert.deepEqual(ended, []);
});

test("context.setPipeline: calls pipelined on a call that never returns are answered", () => {
  const service = new PipelineService();
  return meeting(TestPipeline, service, async ({ main, pass, settle }) => {
    const promise = main.getCapPipelineOnly();
    let isSettled = false;
    promise.then(
      () => {
        isSettled = true;
      },
      () => {
        isSettled = true;
      },
    );
    const early = promise.outBox.cap.foo({ i: 321, j: false });
    const second = promise.outBox.cap.$as(TestExtends);
    await pass();
    assert.equal((await early).x, "extended foo 321");
    await settle(second.qux());
    const late = promise.outBox.cap.foo({ i: 322, j: false });
    assert.equal((await settle(late)).x, "extended foo 322");
    assert.equal(isSettled, false);
    assert.equal(service.signal?.aborted, false);
    second[Symbol.dispose]();
    promise[Symbol.dispose]();
    await pass();
    assert.equal(service.signal?.aborted, true);
    assert.equal(service.cap.disposals, 1);
  });
});

test("promise cap / resolve promise: a promise of ours is called before and after it is fulfilled", () => {
  const service = new MoreStuffService();
  const callback = new InterfaceService();
  return meeting(TestMoreStuff, service, async ({ main, pass }) => {
    const { client, resolve } = promisedClient(TestInterface);
    const atOnce = main.callFoo({ cap: client });
    const later = main.callFooWhenResolved({ cap: client });
    await pass();
    assert.deepEqual([service.calls, callback.calls], [2, 0]);
    resolve(callback);
    client[Symbol.dispose]();
    await pass();
    assert.equal((await atOnce).s, "heard foo 123 true");
    assert.equal((await later).s, "heard foo 123 true later");
    assert.equal(callback.calls, 2);
    assert.equal(callback.disposals, 1);
  });
});

test("call promise that later rejects: calls made and calls to come fail with its error, and the connection goes on", () => {
  const service = new MoreStuffService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle }) => {
    const { client, reject } = promisedClient(TestInterface);
    await settle(main.hold({ cap: client }));
    const waiting = main.callHeld();
    await pass();
    reject(new CapnpError("overloaded", "no such thing"));
    client[Symbol.dispose]();
    await assert.rejects(settle(waiting), (error) => withCode("overloaded")(error) && /no such thing/.test(`${error}`));
    await assert.rejects(settle(main.callHeld()), withCode("overloaded"));
    assert.equal((await settle(main.takeString({ str: "alive" }))).length, 5);
    service.held?.[Symbol.dispose]();
    service.held = undefined;
  });
});

test("loopback bootstrap(): a vat that connects to itself gets its own service", () => {
  const service = new InterfaceService();
  return meeting(TestInterface, service, async ({ server, settle }) => {
    const own = await settle(server.connect(TestInterface, "tcp:server:1"));
    assert.equal((await settle(own.foo({ i: 123, j: true }))).x, "foo 123 true");
    own[Symbol.dispose]();
  });
});

test("send same cap twice: it works in each call, and is disposed once, after the last", () => {
  const service = new MoreStuffService();
  const callback = new InterfaceService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle }) => {
    using cap = TestInterface.local(callback);
    assert.equal((await settle(main.callFoo({ cap }))).s, "heard foo 123 true");
    assert.equal((await settle(main.callFoo({ cap }))).s, "heard foo 123 true");
    await settle(main.hold({ cap }));
    cap[Symbol.dispose]();
    await pass();
    assert.equal(callback.disposals, 0);
    assert.equal((await settle(main.callHeld())).s, "heard foo 123 true held");
    await settle(main.hold({}));
    await pass();
    assert.equal(callback.disposals, 1);
    assert.equal(callback.calls, 3);
  });
});

test("Inheritance: a client of an interface is one of those it extends, and a server has their methods", () => {
  const service = new ExtendsService();
  return meeting(TestExtends, service, async ({ main, settle }) => {
    using base = main.$as(TestInterface);
    assert.equal((await settle(base.foo({ i: 1, j: true }))).x, "extended foo 1");
    await settle(main.qux());
    assert.equal((await settle(main.foo({ i: 2, j: true }))).x, "extended foo 2");
  });
});
