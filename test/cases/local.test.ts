/** Capabilities without a network: cases of C++'s capability-test by their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError, localServer } from "../../src/index.ts";
import {
  TestCallOrder,
  TestExtends,
  TestInterface,
  TestMoreStuff,
  TestPipeline,
  TestTailCallee,
  TestTailCaller,
} from "./cases.capnp.ts";
import {
  CallOrderService,
  ExtendsService,
  InterfaceService,
  MoreStuffService,
  PipelineService,
  TailCalleeService,
  TailCallerService,
} from "./services.ts";

const withCode = (code: string) => (error: unknown) => error instanceof CapnpError && error.code === code;

/** Lets everything happen that is due. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test("Basic: calls are answered, and one that is not implemented fails alone", async () => {
  const service = new InterfaceService();
  {
    using client = TestInterface.local(service);
    const [foo, bar, baz] = [client.foo({ i: 123, j: true }), client.bar(), client.baz({ s: "text" })];
    assert.equal((await foo).x, "foo 123 true");
    await assert.rejects(bar, withCode("unimplemented"));
    await baz;
    assert.equal(service.calls, 2);
  }
  assert.equal(service.disposals, 1);
});

test("Inheritance: of a capability of this vat", async () => {
  const service = new ExtendsService();
  {
    using extended = TestExtends.local(service);
    using base = extended.$as(TestInterface);
    assert.equal((await base.foo({ i: 321, j: false })).x, "extended foo 321");
    await extended.qux();
  }
  assert.deepEqual([service.calls, service.disposals], [2, 1]);
});

test("Pipelining: calls on what an object of this vat will answer", async () => {
  const service = new PipelineService();
  const callback = new InterfaceService();
  {
    using client = TestPipeline.local(service);
    using promise = client.getCap({ n: 234, inCap: callback });
    const pipelined = promise.outBox.cap.foo({ i: 321, j: false });
    using extended = promise.outBox.cap.$as(TestExtends);
    const second = extended.qux();
    assert.equal(service.cap.calls, 0);
    assert.equal((await pipelined).x, "extended foo 321");
    await second;
    assert.deepEqual([service.calls, service.cap.calls, callback.calls], [1, 2, 1]);
  }
  assert.deepEqual([service.disposals, service.cap.disposals, callback.disposals], [1, 1, 1]);
});

test("use pipeline after dropping response: a dup of what was pipelined on outlives the results", async () => {
  const service = new PipelineService();
  using client = TestPipeline.local(service);
  const promise = client.getCap({ n: 234, inCap: new InterfaceService() });
  using cap = promise.outBox.cap.dup();
  await promise;
  promise[Symbol.dispose]();
  assert.equal((await cap.foo({ i: 321, j: false })).x, "extended foo 321");
});

test("setPipeline: calls pipelined on an object of this vat that never answers", async () => {
  const service = new PipelineService();
  {
    using client = TestPipeline.local(service);
    using promise = client.getCapPipelineOnly();
    assert.equal((await promise.outBox.cap.foo({ i: 321, j: false })).x, "extended foo 321");
    assert.equal(service.cap.calls, 1);
  }
  await turn();
  assert.equal(service.signal?.aborted, true);
  assert.deepEqual([service.cap.disposals, service.disposals], [1, 1]);
});

test("TailCall: a method of this vat passes its call on to another", async () => {
  const [caller, callee] = [new TailCallerService(), new TailCalleeService()];
  {
    using client = TestTailCaller.local(caller);
    using other = TestTailCallee.local(callee);
    using promise = client.foo({ i: 456, callee: other });
    const early = promise.c.getCallSequence({ expected: 0 });
    const { i, t, c } = await promise;
    assert.deepEqual([i, t], [456, "from the caller"]);
    const late = [promise.c.getCallSequence({ expected: 1 }), c.getCallSequence({ expected: 2 })];
    assert.deepEqual(
      (await Promise.all([early, ...late])).map(({ n }) => n),
      [0, 1, 2],
    );
  }
  assert.deepEqual([caller.calls, callee.calls], [1, 1]);
  assert.deepEqual([caller.disposals, callee.disposals, callee.order.disposals], [1, 1, 1]);
});

test("AsyncCancelation: dropping the promise cancels a method of this vat, and nothing is told of its result", async () => {
  const service = new MoreStuffService();
  const callback = new InterfaceService();
  {
    using client = TestMoreStuff.local(service);
    const promise = client.expectCancel({ cap: callback });
    await turn();
    assert.equal(service.signals[0]?.aborted, false);
    promise[Symbol.dispose]();
    await assert.rejects(promise, withCode("cancelled"));
    await turn();
    assert.equal(service.signals[0]?.aborted, true);
    assert.equal(callback.disposals, 1);
  }
  assert.equal(service.disposals, 1);
});

test("CapabilityServerSet: a client is known again as the server that it was made of, and others are not", async () => {
  const service = new CallOrderService();
  using client = TestCallOrder.local(service);
  using again = client.dup();
  using other = TestInterface.local(new InterfaceService());
  assert.equal(await localServer(client, CallOrderService), service);
  assert.equal(await localServer(again, CallOrderService), service);
  assert.equal(await localServer(client, InterfaceService), undefined);
  assert.equal(await localServer(other, CallOrderService), undefined);
});

test("ThisCap: a server gives itself away, and lives until all that it gave is released", async () => {
  class Self extends CallOrderService {
    me(): TestCallOrder {
      return TestCallOrder.local(this);
    }
  }
  const self = new Self();
  const client = TestCallOrder.local(self);
  const given = self.me();
  assert.equal(given.$equals(client), true);
  assert.equal((await client.getCallSequence({ expected: 0 })).n, 0);
  client[Symbol.dispose]();
  assert.equal(self.disposals, 0);
  assert.equal((await given.getCallSequence({ expected: 1 })).n, 1);
  given[Symbol.dispose]();
  assert.equal(self.disposals, 1);
});

test("TransferCap: what a client was given to an object of this vat is the same object there", async () => {
  const service = new MoreStuffService();
  const callback = new InterfaceService();
  using client = TestMoreStuff.local(service);
  using cap = TestInterface.local(callback);
  await client.hold({ cap });
  assert.equal(service.held?.$equals(cap), true);
  using promise = client.getHeld();
  assert.equal((await promise).cap.$equals(cap), true);
});
