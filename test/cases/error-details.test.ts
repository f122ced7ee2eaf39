/** What errors say to programs, and every way that it takes: the cases of the C++ suite by their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { VirtualClock } from "../../platform/memory/index.ts";
import { brokenClient, CapnpError, type ErrorDetails, membrane, promisedClient } from "../../src/index.ts";
import { RpcConnection } from "../../src/net.ts";
import { TestFlow } from "../support/test-flow.ts";
import {
  TestInterface,
  TestMoreStuff,
  TestPipeline,
  TestStreaming,
  TestTailCallee,
  TestTailCaller,
} from "./cases.capnp.ts";
import { meeting, throughTheMiddle } from "./meeting.ts";
import { InterfaceService, MoreStuffService, TailCallerService } from "./services.ts";

const details: ErrorDetails = new Map([
  [1n, Uint8Array.of(1, 2, 3)],
  [2n ** 64n - 1n, new Uint8Array(0)],
]);
const detailed = () => new CapnpError("overloaded", "test exception", { details });

/** What `promise` fails with. */
async function failure(promise: PromiseLike<unknown>): Promise<CapnpError> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof CapnpError);
    return error;
  }
  return assert.fail("it has not failed");
}

class FailingService extends MoreStuffService {
  readonly promise = promisedClient(TestInterface);

  override throwException(): never {
    throw detailed();
  }

  override getHeld(): TestMoreStuff.GetHeldResults.Init {
    return { cap: this.promise.client.dup() };
  }

  override [Symbol.dispose](): void {
    super[Symbol.dispose]();
    this.promise.client[Symbol.dispose]();
  }
}

class FailingInterface extends InterfaceService {
  override foo(): never {
    throw detailed();
  }
}

test("method throws exception with detail: its details arrive, in memory of their own", () =>
  meeting(TestMoreStuff, new FailingService(), async ({ main, settle }) => {
    const error = await failure(settle(main.throwException({})));
    assert.deepEqual([error.code, error.message], ["overloaded", "TestMoreStuff.throwException: test exception"]);
    assert.deepEqual(error.details, details);
    for (const data of error.details?.values() ?? []) assert.equal(data.buffer.byteLength, data.length);
  }));

test("disconnection exception retains details: for the calls of both ends, and for who hears of the end", async () => {
  const closed: (CapnpError | undefined)[] = [];
  const service = new MoreStuffService();
  const clock = new VirtualClock();
  const [near, far] = [new TestFlow(), new TestFlow()];
  const ends = [near, far].map((flow) => {
    const main = TestMoreStuff.local(service);
    const hook = main.$hook;
    const connection = new RpcConnection(flow, {
      clock,
      bootstrap: () => hook.addReference(),
      closed: (error) => closed.push(error),
    });
    return { main, connection };
  });
  const clients = ends.map(({ connection }) => new TestMoreStuff(connection.bootstrap()));
  const failures = clients.map((client) => failure(client.takeString({ str: "" })));
  ends[0]?.connection.abort(new CapnpError("failed", "enough", { details }));
  for (const frame of near.frames()) far.sink.data(frame);
  for (const error of await Promise.all(failures)) {
    assert.equal(error.code, "disconnected");
    assert.deepEqual(error.details, details);
  }
  for (const client of clients) {
    assert.deepEqual(client.$problem?.details, details);
    client[Symbol.dispose]();
  }
  for (const flow of [near, far]) flow.sink.closed(undefined);
  assert.deepEqual(
    closed.map((error) => error?.details),
    [details, details],
  );
  for (const { main } of ends) main[Symbol.dispose]();
});

test("disconnection exception retains details: those of a transport that fails", async () => {
  const flow = new TestFlow();
  const connection = new RpcConnection(flow, { clock: new VirtualClock() });
  using main = new TestInterface(connection.bootstrap());
  const call = failure(main.foo({}));
  flow.sink.closed(detailed());
  const error = await call;
  assert.deepEqual([error.code, error.details], ["disconnected", details]);
});

test("details pass through a vat in between, and back to where they come from", () =>
  throughTheMiddle(new FailingService(), async ({ main, settle }) => {
    assert.deepEqual((await failure(settle(main.throwException({})))).details, details);
    const cap = new FailingInterface();
    assert.deepEqual((await failure(settle(main.callFoo({ cap })))).details, details);
  }));

test("details pass by way of a tail call", async () => {
  class FailingCallee extends TestTailCallee.Server {
    foo(): never {
      throw detailed();
    }
  }
  await meeting(TestTailCaller, new TailCallerService(), async ({ main, settle }) => {
    assert.deepEqual((await failure(settle(main.foo({ callee: new FailingCallee() })))).details, details);
  });
});

test("details are those of a capability that is broken, that turns out to be, or that is revoked", async () => {
  const service = new FailingService();
  await meeting(TestMoreStuff, service, async ({ main, pass, settle }) => {
    using holding = main.getHeld();
    const { cap } = await settle(holding);
    service.promise.reject(detailed());
    await pass();
    assert.deepEqual(cap.$problem?.details, details);
    assert.deepEqual((await failure(cap.foo({}))).details, details);

    using broken = brokenClient(TestInterface, detailed());
    assert.deepEqual((await failure(settle(main.callFoo({ cap: broken })))).details, details);

    const controller = new AbortController();
    using inside = TestInterface.local(new FailingInterface());
    using wrapped = membrane(inside, { revoked: controller.signal });
    assert.deepEqual((await failure(wrapped.foo({}))).details, details);
    await settle(main.hold({ cap: wrapped }));
    controller.abort(detailed());
    assert.deepEqual((await failure(settle(main.callHeld({})))).details, details);
    service.held?.[Symbol.dispose]();
  });
});

test("details of a call are those of calls pipelined on it, and those of a stream call of its stream", async () => {
  class FailingPipeline extends TestPipeline.Server {
    disposals = 0;

    getCap(): never {
      throw detailed();
    }

    getCapPipelineOnly(): never {
      throw detailed();
    }

    [Symbol.dispose](): void {
      this.disposals++;
    }
  }
  await meeting(TestPipeline, new FailingPipeline(), async ({ main, settle }) => {
    using getting = main.getCap({});
    assert.deepEqual((await failure(settle(getting.outBox.cap.foo({})))).details, details);
    using only = main.getCap({}, { onlyPipeline: true });
    assert.deepEqual((await failure(settle(only.outBox.cap.foo({})))).details, details);
    using local = TestPipeline.local(new FailingPipeline());
    using over = local.getCap({}, { onlyPipeline: true });
    assert.deepEqual((await failure(over.outBox.cap.foo({}))).details, details);
  });
  class FailingStream extends TestStreaming.Server {
    disposals = 0;

    doStreamI(): never {
      throw detailed();
    }

    doStreamJ(): void {}

    finishStream(): TestStreaming.FinishStreamResults.Init {
      return {};
    }

    [Symbol.dispose](): void {
      this.disposals++;
    }
  }
  await meeting(TestStreaming, new FailingStream(), async ({ main, settle }) => {
    await settle(main.doStreamI({ i: 1 }));
    assert.deepEqual((await failure(settle(main.$streamed()))).details, details);
    assert.deepEqual((await failure(settle(main.finishStream({})))).details, details);
  });
});

test("details of a cause travel only where it is said so", () => {
  const cause = detailed();
  assert.equal(new CapnpError("failed", "no luck", { cause }).details, undefined);
  assert.deepEqual(new CapnpError("failed", "no luck", { cause, details: cause.details }).details, details);
});

test("an error copies the map of its details, and has none where there is nothing in it", () => {
  const mine = new Map(details);
  const error = new CapnpError("failed", "no luck", { details: mine });
  mine.clear();
  assert.deepEqual(error.details, details);
  assert.ok(!("details" in new CapnpError("failed", "no luck", { details: mine })));
  assert.ok(!("details" in new CapnpError("failed", "no luck")));
});

test("details that are none are refused with the id", () => {
  const data = new Uint8Array(1);
  for (const detail of [
    [-1n, data],
    [2n ** 64n, data],
    [1, data],
    [1n, "text"],
  ] as const) {
    assert.throws(
      () => Reflect.construct(CapnpError, ["failed", "no luck", { details: new Map<unknown, unknown>([detail]) }]),
      {
        code: "invalid-argument",
        message: `Cannot make detail "${detail[0]}" of an error: give a bigint of 64 bits, unsigned, and a Uint8Array`,
      },
    );
  }
});

test("an error that calls something else its details arrives without them", () => {
  const others = new Map<string, unknown>([
    ["text", "text"],
    ["object", { where: "here" }],
    ["map", new Map([["where", "here"]])],
    ["map of bytes", new Map([["where", new Uint8Array(1)]])],
  ]);
  class Failing extends MoreStuffService {
    override throwException({ reason }: TestMoreStuff.ThrowExceptionParams): never {
      throw Object.assign(new CapnpError("failed", "test exception"), { details: others.get(reason) });
    }
  }
  return meeting(TestMoreStuff, new Failing(), async ({ main, settle }) => {
    for (const reason of others.keys()) {
      const error = await failure(settle(main.throwException({ reason })));
      assert.deepEqual([error.message, error.details], ["TestMoreStuff.throwException: test exception", undefined]);
    }
  });
});
