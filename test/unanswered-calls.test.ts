/** Calls that come faster than they are answered. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryPlatform } from "../platform/memory/index.ts";
import { Vat, type VatLimits } from "../src/net.ts";
import { Echo } from "../unikernel/echo/echo.capnp.ts";
import { type Thing, Workshop } from "./support/membranes.capnp.ts";
import { ThingService, WorkshopService } from "./support/membranes.ts";
import { Outcome } from "./support/streams.ts";

const address = "tcp:10.0.0.1:1";

/** Answers when the test says so. */
class SlowEcho extends Echo.Server {
  readonly running: { done(): void }[] = [];

  override ping({ msg }: Echo.PingParams): Promise<Echo.PingResults.Init> {
    const running = Promise.withResolvers<Echo.PingResults.Init>();
    this.running.push({ done: () => running.resolve({ reply: `${msg.length}` }) });
    return running.promise;
  }
}

async function open(limits: Partial<VatLimits>, windowBytes = 20_000) {
  const platform = createMemoryPlatform({ latency: 1, windowBytes });
  const { clock } = platform;
  const service = new SlowEcho();
  const server = new Vat({ platform, limits });
  const client = new Vat({ platform });
  await clock.run(() => server.listen(address, service));
  const echo = await clock.run(() => client.connect(Echo, address));
  return {
    clock,
    service,
    server,
    echo,
    stats: () => server.connections[0]?.stats() ?? assert.fail("no connection"),
    async close() {
      echo[Symbol.dispose]();
      await clock.run(() => Promise.all([client.close(), server.close()]));
    },
  };
}

const msg = "x".repeat(10_000);

test("a peer is not read while too much of what it has called is unanswered, and all is answered in the end", async () => {
  const { clock, service, echo, stats, close } = await open({ unansweredBytes: 50_000 });
  const outcomes = Array.from({ length: 100 }, () => Outcome.of(echo.ping({ msg })));
  await clock.advance(100);
  const { unansweredBytes } = stats();
  // What was read at once may exceed the limit, by no more than came in one piece.
  assert.ok(unansweredBytes > 50_000 && unansweredBytes < 90_000, `${unansweredBytes}`);
  assert.ok(service.running.length < 10);
  while (service.running.length > 0) {
    service.running.shift()?.done();
    await clock.advance(20);
    assert.ok(stats().unansweredBytes < 90_000);
  }
  assert.ok(outcomes.every(({ state }) => state === "resolved"));
  assert.equal(stats().unansweredBytes, 0);
  await close();
});

test("a call larger than the limit is taken", async () => {
  const { clock, service, echo, stats, close } = await open({ unansweredBytes: 100 });
  const first = echo.ping({ msg });
  const second = echo.ping({ msg });
  await clock.advance(100);
  for (let round = 0; service.running.length > 0; round++) {
    assert.ok(round < 2);
    service.running.shift()?.done();
    await clock.advance(100);
  }
  assert.equal((await first).reply, "10000");
  assert.equal((await second).reply, "10000");
  assert.equal(stats().unansweredBytes, 0);
  await close();
});

test("a call that was cancelled counts until its method is over", async () => {
  const { clock, service, echo, stats, close } = await open({});
  const call = echo.ping({ msg });
  await clock.advance(10);
  call[Symbol.dispose]();
  await clock.advance(10);
  assert.equal(stats().answers, 0);
  assert.ok(stats().unansweredBytes > 10_000);
  service.running.shift()?.done();
  await clock.advance(10);
  assert.equal(stats().unansweredBytes, 0);
  await close();
});

test("a peer is not read while more of its calls run than may be answers, though it has cancelled them", async () => {
  const { clock, service, echo, stats, close } = await open({ answers: 10 });
  for (let round = 0; round < 20; round++) {
    const call = echo.ping({ msg: `${round}` });
    await clock.advance(10);
    call[Symbol.dispose]();
    await clock.advance(10);
  }
  assert.equal(service.running.length, 11);
  const last = echo.ping({ msg: "last" });
  await clock.advance(10);
  for (let left = 20; left > 0; left--) {
    service.running.shift()?.done();
    await clock.advance(10);
    // A call that is cancelled before it is read runs as well.
    assert.ok(service.running.length <= 21 && stats().answers <= 10);
  }
  while (service.running.length > 0) service.running.shift()?.done();
  assert.equal((await clock.run(() => Promise.resolve(last))).reply, "4");
  assert.equal(stats().unansweredBytes, 0);
  await close();
});

test("a call that is passed on to another vat counts until it is answered", async () => {
  const platform = createMemoryPlatform({ latency: 1 });
  const { clock } = platform;
  const service = new SlowEcho();
  const far = new Vat({ platform });
  const proxy = new Vat({ platform });
  const client = new Vat({ platform });
  await clock.run(() => far.listen("tcp:10.0.0.3:1", service));
  using behind = await clock.run(() => proxy.connect(Echo, "tcp:10.0.0.3:1"));
  await clock.run(() => proxy.listen("tcp:10.0.0.2:1", behind));
  using echo = await clock.run(() => client.connect(Echo, "tcp:10.0.0.2:1"));
  const call = echo.ping({ msg });
  await clock.advance(10);
  assert.ok(proxy.stats().unansweredBytes > 10_000);
  service.running.shift()?.done();
  assert.equal((await clock.run(() => Promise.resolve(call))).reply, "10000");
  assert.equal(proxy.stats().unansweredBytes, 0);
  await clock.run(() => Promise.all([client.close(), proxy.close(), far.close()]));
});

test("two ends that call each other back, both over their limits, do not wait for each other", async () => {
  const platform = createMemoryPlatform({ latency: 1 });
  const { clock } = platform;
  const server = new Vat({ platform, limits: { unansweredBytes: 300 } });
  const client = new Vat({ platform, limits: { unansweredBytes: 300 } });
  await clock.run(() => server.listen(address, new WorkshopService()));
  using workshop = await clock.run(() => client.connect(Workshop, address));
  const thing = new ThingService("inside");
  // A few at a time: each is answered only when the thing has answered the workshop.
  for (let round = 0; round < 20; round++) {
    const calls = [1, 2].map(() => workshop.callPassThrough({ thing }));
    await clock.run(() => Promise.all(calls));
  }
  assert.equal(server.stats().unansweredBytes, 0);
  assert.equal(client.stats().unansweredBytes, 0);
  await clock.run(() => Promise.all([client.close(), server.close()]));
});

/** A vat with slow objects that waits for its client, and so reads on whatever it has to answer. */
async function openWaiting(limits: Partial<VatLimits>) {
  const platform = createMemoryPlatform({ latency: 1 });
  const { clock } = platform;
  const server = new Vat({ platform, limits });
  const client = new Vat({ platform });
  const running: (() => void)[] = [];
  class SlowThing extends ThingService {
    override weigh({ data }: Thing.WeighParams): Promise<Thing.WeighResults.Init> {
      return new Promise((resolve) => running.push(() => resolve({ bytes: data.length })));
    }
  }
  class SlowWorkshop extends WorkshopService {
    override makeThing(): Workshop.MakeThingResults.Init {
      return { thing: new SlowThing("server") };
    }
  }
  class SilentThing extends ThingService {
    override passThrough(): Promise<never> {
      return new Promise(() => {});
    }
  }
  await clock.run(() => server.listen(address, new SlowWorkshop()));
  const workshop = await clock.run(() => client.connect(Workshop, address));
  const made = workshop.makeThing();
  const { thing } = made;
  // The server asks its client something, and waits.
  const waiting = workshop.callPassThrough({ thing: new SilentThing("client") });
  await clock.advance(10);
  assert.equal(server.stats().questions, 1);
  const close = async () => {
    for (const each of [waiting, made, workshop]) each[Symbol.dispose]();
    await clock.run(() => Promise.all([client.close(), server.close()]));
  };
  return { clock, thing, running, stats: () => server.stats(), close };
}

test("while it has to read for the sake of its own questions, a vat refuses what is twice too much", async () => {
  const { clock, thing, running, stats, close } = await openWaiting({ unansweredBytes: 50_000 });
  const data = new Uint8Array(10_000);
  const outcomes = Array.from({ length: 20 }, () => Outcome.of(thing.weigh({ data })));
  await clock.advance(100);
  const refused = outcomes.filter(({ state }) =>
    /^Thing.weigh: Too much is unanswered: calls of "\d+" bytes$/.test(state),
  );
  assert.equal(refused.length, 10);
  assert.ok(stats().unansweredBytes < 120_000);
  for (const done of running.splice(0)) done();
  await clock.advance(100);
  assert.equal(outcomes.filter(({ state }) => state === "resolved").length, 10);
  await close();
});

test("it also refuses calls when twice too many run on that were cancelled", async () => {
  const { clock, thing, running, stats, close } = await openWaiting({ answers: 10 });
  // One of the calls that run is what the vat waits in.
  for (let round = 0; round < 30; round++) {
    const call = thing.weigh({ data: new Uint8Array(1) });
    call.catch(() => {});
    await clock.advance(10);
    call[Symbol.dispose]();
    await clock.advance(10);
  }
  assert.equal(running.length, 20);
  const refused = Outcome.of(thing.weigh({ data: new Uint8Array(1) }));
  await clock.advance(10);
  assert.equal(refused.state, 'Thing.weigh: Too many calls run on though they were cancelled: "21"');
  running.shift()?.();
  await clock.advance(10);
  const taken = Outcome.of(thing.weigh({ data: new Uint8Array(1) }));
  await clock.advance(10);
  assert.equal(running.length, 20);
  for (const done of running.splice(0)) done();
  await clock.advance(10);
  assert.equal(taken.state, "resolved");
  assert.ok(stats().unansweredBytes < 1000);
  await close();
});

/** Passes what it is told on to the next vat, as often as the message says: `3 xxx`. */
class Relay extends Echo.Server {
  next: Echo | undefined;
  readonly #timeout: number | undefined;

  constructor(timeout: number | undefined) {
    super();
    this.#timeout = timeout;
  }

  override async ping({ msg }: Echo.PingParams): Promise<Echo.PingResults.Init> {
    const hops = Number.parseInt(msg, 10);
    if (hops === 0) return { reply: "at the end" };
    assert.ok(this.next !== undefined);
    const { reply } = await this.next.ping({ msg: `${hops - 1} ${msg.slice(2)}` }, { timeout: this.#timeout });
    return { reply };
  }
}

/** Three vats, each of which is connected to the next one, and the calls that the first one makes, which go round. */
async function ring(timeout?: number) {
  const platform = createMemoryPlatform({ latency: 1, windowBytes: 20_000 });
  const { clock } = platform;
  const members = await Promise.all(
    [0, 1, 2].map(async (index) => {
      const vat = new Vat({ platform, limits: { unansweredBytes: 50_000 } });
      const relay = new Relay(timeout);
      await clock.run(() => vat.listen(`tcp:10.0.0.${index}:1`, relay));
      return { vat, relay };
    }),
  );
  for (const [index, { vat, relay }] of members.entries()) {
    relay.next = await clock.run(() => vat.connect(Echo, `tcp:10.0.0.${(index + 1) % 3}:1`));
  }
  await clock.advance(10);
  const outcomes = Array.from({ length: 20 }, () => {
    const [first] = members;
    return Outcome.of((first?.relay.next ?? assert.fail()).ping({ msg: `3 ${msg}` }));
  });
  return {
    clock,
    outcomes,
    vats: members.map(({ vat }) => vat),
    ping: () => clock.run(async () => (await members[0]?.relay.next?.ping({ msg: "3 again" }))?.reply),
    async close() {
      for (const { relay } of members) relay.next?.[Symbol.dispose]();
      await clock.run(() => Promise.all(members.map(({ vat }) => vat.close())));
    },
  };
}

test("vats that wait for each other in a ring, all over their limits, wait for ever: limits have to be above what is under way", async () => {
  const { clock, outcomes, vats, close } = await ring();
  await clock.advance(1_000_000);
  assert.ok(outcomes.every(({ state }) => state === "pending"));
  for (const vat of vats) assert.ok(vat.stats().unansweredBytes > 50_000);
  await close();
});

test("timeouts of the calls that vats in a ring make for others end such a wait, and all goes on", async () => {
  const { clock, outcomes, vats, ping, close } = await ring(1000);
  await clock.advance(100_000);
  const states = outcomes.map(({ state }) => state);
  assert.ok(!states.includes("pending"), `${states}`);
  assert.ok(states.some((state) => /No answer after "1000" milliseconds/.test(state)));
  for (const vat of vats) assert.equal(vat.stats().unansweredBytes, 0);
  assert.equal(await ping(), "at the end");
  await close();
});
