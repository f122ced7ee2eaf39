/** Two vats on a virtual clock, for the cases in which it matters when something happens. */
import assert from "node:assert/strict";
import { createMemoryPlatform } from "../../platform/memory/index.ts";
import type { Client, ClientConstructor, Server } from "../../src/index.ts";
import { type RpcStats, Vat, type VatOptions } from "../../src/net.ts";
import { TestMoreStuff } from "./cases.capnp.ts";
import type { MoreStuffService } from "./services.ts";

const address = "tcp:server:1";

export interface Meeting<C extends Client> {
  /** The service's client; disposed at the end. */
  readonly main: C;
  readonly client: Vat;
  readonly server: Vat;
  /** Lets all that is under way arrive, and all that it sets off; then both tables are checked. */
  pass(): Promise<void>;
  /** What `promise` comes to, without anything else that has to happen after it. */
  settle<T>(promise: Promise<T>): Promise<T>;
  /** What the client's connection holds. */
  stats(): RpcStats;
  /** Messages of both directions until now. */
  messages(): number;
}

/** Runs `body`. At its end nothing may be left in any table, the connection closes, and `service` is disposed once. */
export async function meeting<C extends Client>(
  type: ClientConstructor<C>,
  service: Server & { readonly disposals: number },
  body: (meeting: Meeting<C>) => Promise<void>,
  options: Partial<VatOptions> = {},
): Promise<void> {
  const platform = createMemoryPlatform({ latency: 1, split: true, hosts: { server: ["10.0.0.1"] } });
  const { clock } = platform;
  const server = new Vat({ platform, ...options });
  const client = new Vat({ platform, ...options });
  await clock.run(() => server.listen(address, service));
  const main = await clock.run(() => client.connect(type, address));
  const stats = (): RpcStats => client.connections[0]?.stats() ?? assert.fail("the connection is closed");
  const pass = async (): Promise<void> => {
    await clock.advance(50);
    client.check();
    server.check();
  };
  await pass();
  try {
    await body({
      main,
      client,
      server,
      pass,
      stats,
      settle: (promise) => clock.run(() => promise),
      messages: () => stats().messagesSent + stats().messagesReceived,
    });
    main[Symbol.dispose]();
    await pass();
    assert.deepEqual([client.dump(), server.dump()], ["", ""], "idle connections close");
  } finally {
    await clock.run(() => Promise.all([client.close(), server.close()]));
  }
  assert.equal(service.disposals, 1);
}

/** A client of `service`, whose calls go through a vat in between. */
export async function throughTheMiddle(
  service: MoreStuffService,
  body: (row: {
    main: TestMoreStuff;
    near: Vat;
    pass(): Promise<void>;
    settle<T>(promise: Promise<T>): Promise<T>;
  }) => Promise<void>,
): Promise<void> {
  const platform = createMemoryPlatform({
    latency: 1,
    split: true,
    hosts: { middle: ["10.0.0.1"], far: ["10.0.0.2"] },
  });
  const { clock } = platform;
  const [near, middle, far] = [new Vat({ platform }), new Vat({ platform }), new Vat({ platform })];
  const vats = [near, middle, far];
  await clock.run(() => far.listen("tcp:far:1", service));
  const forwarded = await clock.run(() => middle.connect(TestMoreStuff, "tcp:far:1"));
  await clock.run(() => middle.listen("tcp:middle:1", forwarded));
  forwarded[Symbol.dispose]();
  const main = await clock.run(() => near.connect(TestMoreStuff, "tcp:middle:1"));
  const pass = async (): Promise<void> => {
    await clock.advance(100);
    for (const vat of vats) vat.check();
  };
  await pass();
  await body({ main, near, pass, settle: (promise) => clock.run(() => promise) });
  main[Symbol.dispose]();
  await pass();
  assert.equal(near.dump(), "");
  const { exports, answers } = middle.stats();
  assert.deepEqual({ exports, answers }, { exports: 0, answers: 0 });
  await clock.run(() => Promise.all(vats.map((vat) => vat.close())));
  assert.equal(service.disposals, 1);
}
