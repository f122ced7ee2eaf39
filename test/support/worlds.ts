import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import { createMemoryPlatform } from "../../platform/memory/index.ts";
import { createNodePlatform } from "../../platform/node/index.ts";
import { type Client, type ClientConstructor, formatAddress, type Platform, type Server } from "../../src/index.ts";
import { type LogEntry, type RpcStats, Vat, type VatLimits } from "../../src/net.ts";

/** A platform to run a test on, both ends in this process. */
export interface TestGround {
  readonly name: string;
  /** Runs `body`, and sees that what happens on the platform happens meanwhile. */
  run<T>(body: (platform: Platform) => Promise<T>): Promise<T>;
}

/** In memory, everything in as many pieces as possible; and over the loopback interface. */
export const grounds: readonly TestGround[] = [
  { name: "memory", run: (body) => runInMemory(body) },
  { name: "loopback", run: (body) => body(createNodePlatform()) },
];

/** Runs `body` in memory, with at most `windowBytes` on their way in one direction of a connection. */
export async function runInMemory<T>(body: (platform: Platform) => Promise<T>, windowBytes?: number): Promise<T> {
  const platform = createMemoryPlatform({ split: windowBytes === undefined, windowBytes });
  let isOver = false;
  const result = body(platform).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    platform.clock.step();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return result;
}

/** Waits for something that is sure to happen. */
export async function until(isTrue: () => boolean, what: string): Promise<void> {
  for (let round = 0; round < 2000; round++) {
    if (isTrue()) return;
    await (round < 100 ? new Promise((resolve) => setImmediate(resolve)) : delay(5));
  }
  assert.fail(`waited in vain: ${what}`);
}

export interface World<C extends Client> {
  readonly platform: Platform;
  /** The service's client, of which the world disposes. */
  readonly main: C;
  readonly server: Vat;
  readonly client: Vat;
  readonly address: string;
  readonly log: LogEntry[];
  /** What the only connection of the client holds. */
  stats(): RpcStats;
}

export interface WorldOptions {
  readonly limits?: Partial<VatLimits>;
}

/**
 * Runs `body` with two vats and a client of `service`. When it is over, the client is disposed; then the connection has
 * to close by itself, and all that the server was told has to be undone.
 */
export async function inWorld<C extends Client>(
  platform: Platform,
  type: ClientConstructor<C>,
  service: Server & { readonly disposals: number },
  body: (world: World<C>) => Promise<void>,
  options: WorldOptions = {},
): Promise<void> {
  const log: LogEntry[] = [];
  const server = new Vat({ platform, ...options, log: (entry) => log.push(entry) });
  const client = new Vat({ platform, ...options });
  try {
    const { address } = await server.listen("tcp:127.0.0.1:0", service);
    const name = formatAddress(address);
    const main = await client.connect(type, name);
    const stats = (): RpcStats => {
      const [connection, ...more] = client.connections;
      assert.ok(connection !== undefined && more.length === 0);
      return connection.stats();
    };
    await body({ platform, main, server, client, address: name, log, stats });
    main[Symbol.dispose]();
    await until(() => client.connections.length === 0, `idle connections close: ${describe(client)}`);
    await until(() => server.connections.length === 0, `ended connections close: ${describe(server)}`);
  } finally {
    await Promise.all([server.close(), client.close()]);
  }
  assert.equal(service.disposals, 1, "the service is disposed once, when the vat is closed");
}

function describe(vat: Vat): string {
  return JSON.stringify(vat.connections.map((connection) => connection.stats()));
}
