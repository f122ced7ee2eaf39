/** Membranes in one vat and between vats. Cases of the C++ suite are named in brackets. */
import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { createMemoryPlatform } from "../platform/memory/index.ts";
import { CapnpError, type MembranePolicy, membrane, promisedClient, reverseMembrane } from "../src/index.ts";
import { Vat } from "../src/net.ts";
import { failed } from "./support/failed.ts";
import { Thing, Workshop } from "./support/membranes.capnp.ts";
import { ThingService, WorkshopService } from "./support/membranes.ts";
import { Sink } from "./support/streams.capnp.ts";
import { ManualSink, Outcome } from "./support/streams.ts";

/** Sends calls of `Thing.intercept` elsewhere, from either side. */
function interceptor(more: Partial<MembranePolicy> = {}): MembranePolicy {
  const inbound = Thing.local(new ThingService("inbound"));
  const outbound = Thing.local(new ThingService("outbound"));
  return {
    inbound: (call) => (call.is(Thing.methods.intercept) ? inbound : undefined),
    outbound: (call) => (call.is(Thing.methods.intercept) ? outbound : undefined),
    ...more,
  };
}

type Run = <T>(body: () => PromiseLike<T>) => Promise<T>;

interface World {
  /** The workshop, behind the membrane. */
  readonly workshop: Workshop;
  readonly run: Run;
  close(): Promise<void>;
}

async function local(policy: MembranePolicy): Promise<World> {
  using inside = Workshop.local(new WorkshopService());
  const workshop = membrane(inside, policy);
  return {
    workshop,
    run: async (body) => body(),
    close: async () => workshop[Symbol.dispose](),
  };
}

/** The same, served to another vat. */
async function remote(policy: MembranePolicy): Promise<World> {
  const platform = createMemoryPlatform({ latency: 1 });
  const { clock } = platform;
  const server = new Vat({ platform });
  const client = new Vat({ platform });
  const { workshop: served } = await local(policy);
  await clock.run(() => server.listen("tcp:10.0.0.1:1", served));
  served[Symbol.dispose]();
  const workshop = await clock.run(() => client.connect(Workshop, "tcp:10.0.0.1:1"));
  return {
    workshop,
    run: (body) => clock.run(async () => body()),
    async close() {
      await clock.advance(10);
      for (const vat of [server, client]) {
        vat.check();
        const { questions, answers } = vat.stats();
        assert.deepEqual({ questions, answers }, { questions: 0, answers: 0 });
      }
      workshop[Symbol.dispose]();
      await clock.advance(10);
      for (const vat of [server, client]) assert.equal(vat.connections.length, 0);
      await clock.run(() => Promise.all([server.close(), client.close()]));
    },
  };
}

interface Expected {
  readonly passThrough: string;
  readonly intercept: string;
  /** What the workshop finds when it calls the thing. */
  readonly called: string;
  readonly calledIntercept: string;
}

/** Calls `thing` directly, and has the workshop call it. */
async function callThing({ workshop, run }: World, thing: Thing, expected: Expected): Promise<void> {
  const text = async (call: PromiseLike<{ readonly text: string }>) => (await run(() => call)).text;
  assert.equal(await text(thing.passThrough()), expected.passThrough, "passThrough");
  assert.equal(await text(thing.intercept()), expected.intercept, "intercept");
  for (const tailCall of [false, true]) {
    const how = tailCall ? "by a tail call" : "and waited for";
    assert.equal(await text(workshop.callPassThrough({ thing, tailCall })), expected.called, `passThrough ${how}`);
    assert.equal(await text(workshop.callIntercept({ thing, tailCall })), expected.calledIntercept, `intercept ${how}`);
  }
}

const madeInside = { passThrough: "inside", intercept: "inbound", called: "inside", calledIntercept: "inside" };
const madeOutside = { passThrough: "outside", intercept: "outside", called: "outside", calledIntercept: "outbound" };

for (const [place, open] of [
  ["local", local],
  ["remote", remote],
] as const) {
  test(`calls of what is inside go by the policy [call ${place} object inside membrane]`, async () => {
    const world = await open(interceptor());
    using made = world.workshop.makeThing();
    const { thing } = await world.run(() => made);
    await callThing(world, thing, madeInside);
    made[Symbol.dispose]();
    await world.close();
  });

  test(`calls of a promise of what is inside go by the policy [call ${place} promise inside membrane]`, async () => {
    const world = await open(interceptor());
    using made = world.workshop.makeThing();
    await callThing(world, made.thing, madeInside);
    made[Symbol.dispose]();
    await world.close();
  });

  test(`calls of a promise that is known to be inside go by the policy [call ${place} resolved promise inside membrane]`, async () => {
    const world = await open(interceptor());
    using made = world.workshop.makeThing();
    const { thing } = made;
    await world.run(() => thing.$settled());
    await callThing(world, thing, madeInside);
    made[Symbol.dispose]();
    await world.close();
  });

  test(`what is outside is called by the policy from inside alone [call ${place} object outside membrane]`, async () => {
    const world = await open(interceptor());
    using thing = Thing.local(new ThingService("outside"));
    await callThing(world, thing, madeOutside);
    await world.close();
  });

  test(`what has passed in and out again is itself [call ${place} capability that has passed into and back out of membrane]`, async () => {
    const world = await open(interceptor());
    using thing = Thing.local(new ThingService("outside"));
    using back = world.workshop.loopback({ thing });
    const { thing: same } = await world.run(() => back);
    await world.run(() => same.$settled());
    assert.equal(same.$equals(thing), true);
    await callThing(world, same, madeOutside);
    back[Symbol.dispose]();
    await world.close();
  });

  test(`a promise that points inside and turns out to be outside is no longer wrapped [call ${place} promise pointing into membrane that eventually resolves to outside]`, async () => {
    const world = await open(interceptor());
    using thing = Thing.local(new ThingService("outside"));
    using back = world.workshop.loopback({ thing });
    // Called while it is a promise, and when it is known.
    await callThing(world, back.thing, madeOutside);
    await callThing(world, back.thing, madeOutside);
    back[Symbol.dispose]();
    await world.close();
  });

  test(`what a revoked membrane has let through fails [revoke ${place} membrane]`, async () => {
    const revoke = new AbortController();
    const world = await open(interceptor({ revoked: revoke.signal }));
    const { workshop, run } = world;
    using made = workshop.makeThing();
    const { thing } = await run(() => made);
    using waiting = workshop.waitForever();
    const outcome = Outcome.of(waiting);
    using outside = Thing.local(new ThingService("outside"));
    assert.equal((await run(() => thing.passThrough())).text, "inside");
    assert.equal(outcome.state, "pending");
    revoke.abort(new CapnpError("failed", "foobar"));
    await run(() => waiting.catch(() => {}));
    assert.equal(outcome.state, "Workshop.waitForever: foobar");
    const foobar = (error: unknown) =>
      error instanceof CapnpError && error.code === "failed" && /^(\w+\.\w+: )+foobar$/.test(error.message);
    await assert.rejects(
      run(() => thing.passThrough()),
      foobar,
    );
    await assert.rejects(
      run(() => thing.intercept()),
      foobar,
    );
    await assert.rejects(
      run(() => workshop.callPassThrough({ thing: outside })),
      foobar,
    );
    using late = workshop.makeThing();
    await assert.rejects(
      run(() => late.thing.passThrough()),
      foobar,
    );
    await assert.rejects(
      run(() => late),
      foobar,
    );
    made[Symbol.dispose]();
    await world.close();
  });
}

test("the same capability has the same wrapper, and a promise the same one for each who asks [MembraneHook::whenMoreResolved returns same value even when called concurrently]", async () => {
  const policy = interceptor();
  using inside = Thing.local(new ThingService("inside"));
  using one = membrane(inside, policy);
  using two = membrane(inside, policy);
  assert.equal(one.$equals(two), true);
  assert.equal(one.$equals(inside), false);
  using other = membrane(inside, interceptor());
  assert.equal(one.$equals(other), false);
  const { client, resolve } = promisedClient(Thing);
  using promised = membrane(client, policy);
  using again = membrane(client, policy);
  const settled = Promise.all([promised.$settled(), again.$settled()]);
  resolve(inside.dup());
  await settled;
  assert.equal(promised.$equals(again), true);
  assert.equal(promised.$equals(one), true);
  client[Symbol.dispose]();
});

test("copying a message out of a membrane needs nothing special: its capabilities are wrapped where it crosses [copyOutOfMembrane]", async () => {
  const { workshop, close } = await local(interceptor());
  using made = workshop.makeThing();
  const { thing } = await made;
  // Put into a message of another call, it stays what it was here.
  using unwrapped = Workshop.local(new WorkshopService());
  assert.equal((await unwrapped.callIntercept({ thing })).text, "inbound");
  await close();
});

test("what another membrane wraps stays behind that one, whichever way it crosses", async () => {
  const refusing = (what: string): MembranePolicy => {
    const refuse = () => {
      throw new CapnpError("failed", `refused by ${what}`);
    };
    return { inbound: refuse, outbound: refuse };
  };
  using thing = Thing.local(new ThingService("far"));
  using workshop = Workshop.local(new WorkshopService());
  using behind = membrane(workshop, {});
  using behindReversed = reverseMembrane(workshop, {});
  for (const wrap of [membrane, reverseMembrane]) {
    using wrapped = wrap(thing, refusing(wrap.name));
    for (const shop of [behind, behindReversed]) {
      await assert.rejects(
        Promise.resolve(shop.callPassThrough({ thing: wrapped })),
        failed("failed", new RegExp(`refused by ${wrap.name}$`)),
      );
      using back = shop.loopback({ thing: wrapped });
      assert.equal((await back).thing.$equals(wrapped), true);
    }
  }
});

test("a policy refuses a call by throwing, and is told its name where it knows the interface", async () => {
  const names: string[] = [];
  const policy: MembranePolicy = {
    interfaces: [Thing],
    inbound(call) {
      names.push(call.name);
      if (call.is(Thing.methods.intercept)) throw new CapnpError("unimplemented", `${call.name} is not for you`);
      return undefined;
    },
  };
  using inside = Thing.local(new ThingService("inside"));
  using thing = membrane(inside, policy);
  assert.equal((await thing.passThrough()).text, "inside");
  await assert.rejects(
    thing.intercept(),
    (error) =>
      error instanceof CapnpError &&
      error.code === "unimplemented" &&
      error.message === "Thing.intercept: Thing.intercept is not for you",
  );
  using insideShop = Workshop.local(new WorkshopService());
  using workshop = membrane(insideShop, policy);
  assert.equal((await workshop.callPassThrough({ thing })).text, "inside");
  assert.deepEqual(names, [
    "Thing.passThrough",
    "Thing.intercept",
    `0x${Workshop.interfaceId.toString(16)}.${Workshop.methods.callPassThrough.methodId}`,
  ]);
});

test("what a policy throws that is no error of ours fails the call all the same", async () => {
  using inside = Thing.local(new ThingService("inside"));
  using thing = membrane(inside, {
    inbound() {
      throw new TypeError("a mistake");
    },
  });
  await assert.rejects(thing.passThrough(), /^CapnpError: Thing.passThrough: a mistake$/);
});

test("calls that are sent elsewhere wait for a promise that may turn out to be on the caller's side, in their order", async () => {
  const seen: string[] = [];
  class Seeing extends ThingService {
    override intercept(): Thing.InterceptResults.Init {
      seen.push(this.place);
      return { text: this.place };
    }
  }
  using elsewhere = Thing.local(new Seeing("elsewhere"));
  const policy: MembranePolicy = { inbound: (call) => (call.is(Thing.methods.intercept) ? elsewhere : undefined) };
  const { client, resolve } = promisedClient(Thing);
  const promised = membrane(client, policy);
  const calls = [promised.intercept(), promised.intercept()];
  // Nobody holds the promise but the calls.
  promised[Symbol.dispose]();
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(seen, []);
  using outside = Thing.local(new Seeing("outside"));
  using back = reverseMembrane(outside, policy);
  resolve(back.dup());
  assert.deepEqual(await Promise.all(calls.map(async (call) => (await call).text)), ["outside", "outside"]);
  client[Symbol.dispose]();
});

test("a membrane lets go of what it wraps when its users do, and when it is revoked", async () => {
  class Watched extends ThingService {
    isDisposed = false;
    [Symbol.dispose](): void {
      this.isDisposed = true;
    }
  }
  const revoke = new AbortController();
  const policy: MembranePolicy = { revoked: revoke.signal };
  const one = new Watched("one");
  const client = Thing.local(one);
  const wrapper = membrane(client, policy);
  client[Symbol.dispose]();
  assert.ok(!one.isDisposed);
  wrapper[Symbol.dispose]();
  assert.ok(one.isDisposed);
  const two = new Watched("two");
  const second = Thing.local(two);
  using kept = membrane(second, policy);
  second[Symbol.dispose]();
  const broken: string[] = [];
  kept.$whenBroken((error) => broken.push(error.message));
  revoke.abort(new CapnpError("disconnected", "that was all"));
  assert.ok(two.isDisposed);
  assert.deepEqual(broken, ["that was all"]);
  assert.equal(kept.$problem?.message, "that was all");
  // What is wrapped after that is broken from the start.
  using third = Thing.local(new Watched("three"));
  using late = membrane(third, policy);
  assert.equal(late.$problem?.message, "that was all");
  using never = membrane(third, { revoked: AbortSignal.abort(new CapnpError("failed", "from the start")) });
  await assert.rejects(never.passThrough(), /from the start/);
});

test("a promise behind a membrane breaks when the membrane is revoked, also for a peer that waits for it", async () => {
  const platform = createMemoryPlatform({ latency: 1 });
  const { clock } = platform;
  const revoke = new AbortController();
  const server = new Vat({ platform });
  const client = new Vat({ platform });
  const { client: promised } = promisedClient(Thing);
  class Slow extends WorkshopService {
    override makeThing(): Workshop.MakeThingResults.Init {
      return { thing: promised.dup() };
    }
  }
  using inside = Workshop.local(new Slow());
  using served = membrane(inside, { revoked: revoke.signal });
  await clock.run(() => server.listen("tcp:10.0.0.1:1", served));
  using workshop = await clock.run(() => client.connect(Workshop, "tcp:10.0.0.1:1"));
  using made = workshop.makeThing();
  const { thing } = await clock.run(() => Promise.resolve(made));
  const settled = Outcome.of(thing.$settled());
  const call = Outcome.of(thing.passThrough());
  await clock.advance(10);
  assert.equal(settled.state, "pending");
  assert.equal(call.state, "pending");
  revoke.abort(new CapnpError("failed", "over"));
  await clock.advance(10);
  assert.equal(settled.state, "over");
  assert.equal(call.state, "Thing.passThrough: over");
  server.check();
  client.check();
  promised[Symbol.dispose]();
  await clock.run(() => Promise.all([server.close(), client.close()]));
});

for (const [place, open] of [
  ["in this vat", local],
  ["behind a connection", remote],
] as const) {
  test(`calls keep their order while a promise that a membrane reflects resolves, ${place}`, async () => {
    const seen: number[] = [];
    class Counting extends ThingService {
      override weigh({ data }: Thing.WeighParams): Thing.WeighResults.Init {
        seen.push(data.length);
        return { bytes: data.length };
      }
    }
    const world = await open(interceptor());
    using thing = Thing.local(new Counting("outside"));
    using back = world.workshop.loopback({ thing });
    const reflected = back.thing;
    const calls: PromiseLike<unknown>[] = [];
    let next = 0;
    const call = () => calls.push(reflected.weigh({ data: new Uint8Array(next++) }));
    call();
    call();
    await world.run(async () => {
      // In each turn one more, before, when and after it becomes known what the promise is.
      for (let turn = 0; turn < 30; turn++) {
        call();
        await Promise.resolve();
      }
    });
    const first = await world.run(() => back);
    call();
    calls.push(first.thing.weigh({ data: new Uint8Array(next++) }));
    await world.run(() => reflected.$settled());
    call();
    await world.run(() => Promise.all(calls));
    assert.deepEqual(
      seen,
      Array.from({ length: next }, (_, index) => index),
    );
    back[Symbol.dispose]();
    await world.close();
  });
}

test("cancelling a call through a membrane cancels it", async () => {
  let signal: AbortSignal | undefined;
  class Waiting extends WorkshopService {
    override waitForever(_params?: unknown, context?: { readonly signal: AbortSignal }): Promise<never> {
      signal = context?.signal;
      return new Promise(() => {});
    }
  }
  using inside = Workshop.local(new Waiting());
  using workshop = membrane(inside, {});
  const call = workshop.waitForever();
  assert.equal(signal?.aborted, false);
  call[Symbol.dispose]();
  assert.equal(signal?.aborted, true);
});

test("streams keep their window through a membrane", async () => {
  const platform = createMemoryPlatform({ latency: 1 });
  const { clock } = platform;
  const sink = new ManualSink();
  const server = new Vat({ platform });
  const client = new Vat({ platform, streamWindow: 1 });
  await clock.run(() => server.listen("tcp:10.0.0.1:1", sink));
  using connected = await clock.run(() => client.connect(Sink, "tcp:10.0.0.1:1"));
  using wrapped = membrane(connected, {});
  const outcomes = [1, 2].map((value) => Outcome.of(wrapped.write({ value, data: new Uint8Array(10) })));
  await clock.advance(10);
  assert.deepEqual(
    outcomes.map(({ state }) => state),
    ["resolved", "pending"],
  );
  sink.done();
  await clock.advance(10);
  assert.equal(outcomes[1]?.state, "resolved");
  sink.done();
  await clock.run(() => wrapped.$streamed());
  await wrapped.$ready();
  await clock.run(() => Promise.all([server.close(), client.close()]));
});

test("a membrane that wraps nothing leaves nothing with the signal that would revoke it", () => {
  const { signal } = new AbortController();
  const listeners = () => getEventListeners(signal, "abort").length;
  using inside = Thing.local(new ThingService("inside"));
  const policy: MembranePolicy = { revoked: signal };
  const one = membrane(inside, policy);
  const two = reverseMembrane(inside, policy);
  assert.equal(listeners(), 1);
  one[Symbol.dispose]();
  two[Symbol.dispose]();
  assert.equal(listeners(), 0);
  const again = membrane(inside, policy);
  assert.equal(listeners(), 1);
  again[Symbol.dispose]();
});
