/** The order of calls on what turns out to be elsewhere: the embargo cases of the C++ suite by their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError, localServer, promisedClient } from "../../src/index.ts";
import { observeMessages } from "../../src/net.ts";
import { TestCallOrder, TestMoreStuff } from "./cases.capnp.ts";
import { meeting, throughTheMiddle } from "./meeting.ts";
import { Sequence } from "./sequence.ts";
import { CallOrderService, MoreStuffService } from "./services.ts";

test("embargo: six calls before, at and after the return of a capability that is our own arrive in their order", () => {
  const service = new MoreStuffService();
  const order = new CallOrderService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle, messages }) => {
    const sequence = new Sequence();
    const promise = main.echo({ cap: order });
    const { cap } = promise;
    sequence.call(cap);
    sequence.call(cap);
    // It is back before the two are.
    await settle(promise);
    assert.equal(order.calls, 0);
    sequence.call(cap);
    await settle(main.takeString({ str: "behind them" }));
    sequence.call(cap);
    await pass();
    const before = messages();
    sequence.call(cap);
    sequence.call((await promise).cap);
    await sequence.check(6);
    assert.equal(messages(), before, "by now it is called directly");
    promise[Symbol.dispose]();
    await pass();
    assert.equal(order.disposals, 1);
  });
});

test("embargos block CapabilityServerSet: the server behind a client is told once calls on their way have arrived", () => {
  const service = new MoreStuffService();
  const order = new CallOrderService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle }) => {
    const promise = main.echo({ cap: order });
    const { cap } = promise;
    const sequence = new Sequence();
    let callsWhenKnown = -1;
    const known = localServer(cap, CallOrderService).then((server) => {
      callsWhenKnown = order.calls;
      return server;
    });
    for (let call = 0; call < 3; call++) sequence.call(cap);
    await settle(promise);
    assert.ok(order.calls < 3);
    assert.equal(callsWhenKnown, -1);
    await pass();
    assert.equal(await known, order);
    assert.ok(callsWhenKnown >= 3);
    await sequence.check(3);
    promise[Symbol.dispose]();
  });
});

test("RequireEmbargoWrapper shouldn't block unwrap (RECEIVER_ANSWER): what came back twice is the object of ours", () => {
  const service = new MoreStuffService();
  const order = new CallOrderService();
  return meeting(TestMoreStuff, service, async ({ main, pass, messages }) => {
    const first = main.echo({ cap: order });
    const second = main.echo({ cap: first.cap });
    const sequence = new Sequence();
    sequence.call(second.cap);
    await pass();
    assert.equal(await localServer(second.cap, CallOrderService), order);
    assert.equal(await localServer(first.cap, CallOrderService), order);
    const before = messages();
    sequence.call(second.cap);
    await sequence.check(2);
    assert.equal(messages(), before);
    for (const promise of [first, second]) promise[Symbol.dispose]();
  });
});

test("RequireEmbargoWrapper shouldn't block unwrap (RECEIVER_HOSTED): nor does a promise of ours that came back twice", () => {
  const service = new MoreStuffService();
  const order = new CallOrderService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle, messages }) => {
    const { client, resolve } = promisedClient(TestCallOrder);
    const first = main.echo({ cap: client });
    const second = main.echo({ cap: (await settle(first)).cap });
    const { cap } = second;
    const sequence = new Sequence();
    sequence.call(cap);
    await pass();
    resolve(order);
    await pass();
    assert.equal(await localServer(cap, CallOrderService), order);
    const before = messages();
    sequence.call(cap);
    await sequence.check(2);
    assert.equal(messages(), before);
    for (const each of [client, first, second]) each[Symbol.dispose]();
  });
});

test("embargo error: calls on a promise of ours that came back and was rejected fail, and the connection goes on", () => {
  const service = new MoreStuffService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle }) => {
    const { client, reject } = promisedClient(TestCallOrder);
    const promise = main.echo({ cap: client });
    const { cap } = promise;
    const outcomes: string[] = [];
    const call = () => {
      cap.getCallSequence({ expected: 0 }).then(
        () => outcomes.push("returned"),
        (error: CapnpError) => outcomes.push(`${error.code}: ${error.message}`),
      );
    };
    call();
    call();
    await settle(promise);
    call();
    call();
    reject(new CapnpError("overloaded", "foo"));
    await pass();
    call();
    call();
    await pass();
    assert.deepEqual(outcomes, Array(6).fill("overloaded: TestCallOrder.getCallSequence: foo"));
    assert.equal((await settle(main.takeString({ str: "alive" }))).length, 5);
    for (const each of [client, promise]) each[Symbol.dispose]();
  });
});

test("don't embargo null capability: calls on what came back as nothing fail, and no Disembargo is sent", () => {
  const service = new MoreStuffService();
  const kinds = new Set<string>();
  const tap = () => observeMessages({ here: "here", there: "there" }, ({ message }) => kinds.add(message.kind));
  return meeting(
    TestMoreStuff,
    service,
    async ({ main, pass, settle }) => {
      using promise = main.getNull();
      const { nullCap } = promise;
      const early = assert.rejects(nullCap.getCallSequence({ expected: 0 }), CapnpError);
      await settle(promise);
      const late = assert.rejects(nullCap.getCallSequence({ expected: 1 }), CapnpError);
      await pass();
      await Promise.all([early, late]);
      assert.ok(kinds.has("call") && !kinds.has("disembargo"));
      assert.equal((await settle(main.takeString({ str: "alive" }))).length, 5);
    },
    { tap },
  );
});

test("Two-hop embargo: six calls keep their order when our capability comes back through a vat in between", () => {
  const order = new CallOrderService();
  return throughTheMiddle(new MoreStuffService(), async ({ main, pass, settle }) => {
    const sequence = new Sequence();
    const promise = main.echo({ cap: order });
    const { cap } = promise;
    sequence.call(cap);
    sequence.call(cap);
    await settle(promise);
    assert.equal(order.calls, 0);
    sequence.call(cap);
    sequence.call((await promise).cap);
    await settle(main.takeString({ str: "behind them" }));
    sequence.call(cap);
    await pass();
    sequence.call(cap);
    await sequence.check(6);
    promise[Symbol.dispose]();
    await pass();
    assert.equal(order.disposals, 1);
  });
});

test("Two-hop embargo (target itself a promise): the embargo is over once the promise is back, whatever it will be", () => {
  const order = new CallOrderService();
  return throughTheMiddle(new MoreStuffService(), async ({ main, near, pass, settle }) => {
    const sequence = new Sequence();
    const { client, resolve } = promisedClient(TestCallOrder);
    const promise = main.echo({ cap: client });
    const { cap } = promise;
    sequence.call(cap);
    sequence.call(cap);
    await settle(promise);
    sequence.call(cap);
    await settle(main.takeString({ str: "behind them" }));
    sequence.call(cap);
    await pass();
    assert.equal(near.stats().embargoes, 0, "it does not wait for what the promise will be");
    assert.equal(order.calls, 0);
    sequence.call(cap);
    resolve(order);
    sequence.call(cap);
    await pass();
    await sequence.check(6);
    for (const each of [client, promise]) each[Symbol.dispose]();
    await pass();
    assert.equal(order.disposals, 1);
  });
});
