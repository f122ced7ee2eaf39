/**
 * The order cases of the C++ suite once more, where what comes back is a promise that is then resolved to something that
 * comes back as well ("trouble with tribbles"): calls go round by both ways, and must not overtake each other on the shorter.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError, localServer, promisedClient } from "../../src/index.ts";
import { TestCallOrder, TestMoreStuff } from "./cases.capnp.ts";
import { meeting, throughTheMiddle } from "./meeting.ts";
import { Sequence } from "./sequence.ts";
import { CallOrderService, MoreStuffService } from "./services.ts";

test("embargo (tribbles): calls before, at and after each return arrive in their order", () => {
  const service = new MoreStuffService();
  const order = new CallOrderService();
  return meeting(TestMoreStuff, service, async ({ main, pass, settle }) => {
    const sequence = new Sequence();
    const { client, resolve } = promisedClient(TestCallOrder);
    const outer = main.echo({ cap: client });
    const inner = main.echo({ cap: order });
    const { cap } = outer;
    sequence.call(cap);
    await settle(outer);
    sequence.call(cap);
    await pass();
    assert.equal(order.calls, 0);
    // What both ends hold of the promise leads to the other now.
    resolve(inner.cap);
    sequence.call(cap);
    await settle(inner);
    sequence.call(cap);
    await pass();
    sequence.call(cap);
    await pass();
    await sequence.check(5);
    for (const each of [client, outer, inner]) each[Symbol.dispose]();
    await pass();
    assert.equal(order.disposals, 1);
  });
});

for (const [name, isReturned] of [
  ["before it has returned", false] as const,
  ["when it has returned", true] as const,
]) {
  test(`embargos block CapabilityServerSet (tribbles): resolved ${name}, the server is told once calls by both ways have arrived`, () => {
    const order = new CallOrderService();
    return meeting(TestMoreStuff, new MoreStuffService(), async ({ main, pass, settle, messages }) => {
      const sequence = new Sequence();
      const { client, resolve } = promisedClient(TestCallOrder);
      const outer = main.echo({ cap: client });
      const { cap } = outer;
      let callsWhenKnown = -1;
      const known = localServer(cap, CallOrderService).then((server) => {
        callsWhenKnown = order.calls;
        return server;
      });
      for (let call = 0; call < 3; call++) sequence.call(cap);
      if (isReturned) await settle(outer);
      const inner = main.echo({ cap: order });
      resolve(inner.cap);
      sequence.call(cap);
      assert.equal(callsWhenKnown, -1);
      await pass();
      assert.equal(await known, order);
      assert.equal(callsWhenKnown, 4);
      const before = messages();
      sequence.call(cap);
      await sequence.check(5);
      assert.equal(messages(), before, "by now it is called directly");
      for (const each of [client, outer, inner]) each[Symbol.dispose]();
    });
  });
}

for (const [name, isAnswered] of [["RECEIVER_ANSWER", false] as const, ["RECEIVER_HOSTED", true] as const]) {
  test(`RequireEmbargoWrapper shouldn't block unwrap (${name}, tribbles): of what came back twice and leads round again`, () => {
    const order = new CallOrderService();
    return meeting(TestMoreStuff, new MoreStuffService(), async ({ main, pass, settle, messages }) => {
      const sequence = new Sequence();
      const { client, resolve } = promisedClient(TestCallOrder);
      const first = main.echo({ cap: client });
      const second = main.echo({ cap: isAnswered ? (await settle(first)).cap : first.cap });
      const { cap } = second;
      sequence.call(cap);
      await pass();
      const inner = main.echo({ cap: order });
      resolve(inner.cap);
      sequence.call(cap);
      await pass();
      assert.equal(await localServer(cap, CallOrderService), order);
      const before = messages();
      sequence.call(cap);
      await sequence.check(3);
      assert.equal(messages(), before);
      for (const each of [client, first, second, inner]) each[Symbol.dispose]();
    });
  });
}

test("RequireEmbargoWrapper shouldn't block unwrap (tribbles): of what is called without a pause, either", () => {
  const order = new CallOrderService();
  return meeting(TestMoreStuff, new MoreStuffService(), async ({ main, pass, settle, messages }) => {
    const sequence = new Sequence();
    const { client, resolve } = promisedClient(TestCallOrder);
    const outer = main.echo({ cap: client });
    const { cap } = await settle(outer);
    const known = localServer(cap, CallOrderService);
    let left = 1000;
    const callOn = async (): Promise<void> => {
      while (left > 0) {
        left--;
        await sequence.call(cap);
      }
    };
    const callers = [callOn(), callOn(), callOn()];
    const inner = main.echo({ cap: order });
    resolve(inner.cap);
    await pass();
    assert.equal(left, 0, "going round, they would take a second");
    assert.equal(await known, order);
    await Promise.all(callers);
    assert.ok(messages() < 100);
    await sequence.check(order.calls);
    for (const each of [client, outer, inner]) each[Symbol.dispose]();
  });
});

test("embargo error (tribbles): calls on what leads round to a promise that is rejected fail, and the connection goes on", () => {
  return meeting(TestMoreStuff, new MoreStuffService(), async ({ main, pass, settle, stats }) => {
    const [outside, inside] = [promisedClient(TestCallOrder), promisedClient(TestCallOrder)];
    const outer = main.echo({ cap: outside.client });
    const inner = main.echo({ cap: inside.client });
    const { cap } = outer;
    const outcomes: string[] = [];
    const call = (): void => {
      cap.getCallSequence({ expected: 0 }).then(
        () => outcomes.push("returned"),
        ({ message }: CapnpError) => outcomes.push(message),
      );
    };
    call();
    await settle(outer);
    call();
    outside.resolve(inner.cap);
    call();
    await settle(inner);
    call();
    inside.reject(new CapnpError("overloaded", "foo"));
    await pass();
    call();
    await pass();
    assert.deepEqual(outcomes, Array(5).fill("TestCallOrder.getCallSequence: foo"));
    assert.equal(stats().embargoes, 0);
    assert.equal((await settle(main.takeString({ str: "alive" }))).length, 5);
    for (const each of [outside.client, inside.client, outer, inner]) each[Symbol.dispose]();
  });
});

test("don't embargo null capability (tribbles): calls on what leads round to nothing fail, and the connection goes on", () => {
  return meeting(TestMoreStuff, new MoreStuffService(), async ({ main, pass, settle, stats }) => {
    const { client, resolve } = promisedClient(TestCallOrder);
    const outer = main.echo({ cap: client });
    const inner = main.getNull();
    const { cap } = outer;
    const early = assert.rejects(cap.getCallSequence({ expected: 0 }), CapnpError);
    await settle(outer);
    using nothing = inner.nullCap.$as(TestCallOrder);
    resolve(nothing);
    const late = assert.rejects(cap.getCallSequence({ expected: 1 }), CapnpError);
    await pass();
    await Promise.all([early, late]);
    assert.equal(stats().embargoes, 0);
    assert.equal((await settle(main.takeString({ str: "alive" }))).length, 5);
    for (const each of [client, outer, inner]) each[Symbol.dispose]();
  });
});

test("Two-hop embargo (tribbles): by both ways through a vat in between", () => {
  const order = new CallOrderService();
  return throughTheMiddle(new MoreStuffService(), async ({ main, pass, settle }) => {
    const sequence = new Sequence();
    const { client, resolve } = promisedClient(TestCallOrder);
    const outer = main.echo({ cap: client });
    const { cap } = outer;
    sequence.call(cap);
    const inner = main.echo({ cap: order });
    resolve(inner.cap);
    sequence.call(cap);
    await settle(outer);
    sequence.call(cap);
    await settle(inner);
    sequence.call(cap);
    await pass();
    sequence.call(cap);
    await pass();
    await sequence.check(5);
    for (const each of [client, outer, inner]) each[Symbol.dispose]();
    await pass();
    assert.equal(order.disposals, 1);
  });
});

test("Two-hop embargo (target itself a promise, tribbles): what leads round by both ways is still a promise then", () => {
  const order = new CallOrderService();
  return throughTheMiddle(new MoreStuffService(), async ({ main, near, pass, settle }) => {
    const sequence = new Sequence();
    const [outside, inside] = [promisedClient(TestCallOrder), promisedClient(TestCallOrder)];
    const outer = main.echo({ cap: outside.client });
    const inner = main.echo({ cap: inside.client });
    const { cap } = outer;
    sequence.call(cap);
    await settle(outer);
    sequence.call(cap);
    outside.resolve(inner.cap);
    sequence.call(cap);
    await settle(inner);
    sequence.call(cap);
    await pass();
    assert.equal(near.stats().embargoes, 0);
    assert.equal(order.calls, 0);
    inside.resolve(order);
    sequence.call(cap);
    await pass();
    sequence.call(cap);
    await pass();
    await sequence.check(6);
    for (const each of [outside.client, inside.client, outer, inner]) each[Symbol.dispose]();
    await pass();
    assert.equal(order.disposals, 1);
  });
});
