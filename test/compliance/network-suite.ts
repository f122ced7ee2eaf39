import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatAddress } from "../../src/address.ts";
import { CapnpError, type ErrorCode } from "../../src/error.ts";
import type { Address, Flow, Listener, Network } from "../../src/platform.ts";
import { checksum, pattern, WatchedFlow } from "../support/watched-flow.ts";

/** Two ends of a network, or of two networks that reach each other. */
export interface NetworkPair extends AsyncDisposable {
  readonly client: Network;
  readonly server: Network;
  /** Where the server can listen: port 0, or a path that nobody uses. A new one on each call. */
  listenAddress(): Address;
  /** What the label of a client looks like to the server. */
  readonly clientLabel: RegExp;
  /** Runs a test to its end: on a virtual clock, this is what lets time pass. */
  run(body: () => Promise<void>): Promise<void>;
}

/** The network behind a pair is slow to simulate: smaller transfers. */
export interface NetworkSuiteOptions {
  /** Bytes sent each way in the large transfer. Default 8 MiB. */
  readonly transferBytes?: number | undefined;
  /** Bytes written while the receiver is paused; far more than all buffers on the way. Default 32 MiB. */
  readonly floodBytes?: number | undefined;
  /** Flows open at the same time. Default 200. */
  readonly flows?: number | undefined;
}

const hello = new TextEncoder().encode("hello, network");

/** What every `Network` and `Flow` promises in src/platform.ts. */
export function describeNetwork(
  name: string,
  createPair: () => Promise<NetworkPair>,
  options: NetworkSuiteOptions = {},
): void {
  const { transferBytes = 8 * 1024 * 1024, floodBytes = 32 * 1024 * 1024, flows: flowCount = 200 } = options;

  describe(name, { timeout: 120_000 }, () => {
    /** A test with a network of its own; what its flows promise is verified at the end. */
    function promise(title: string, body: (world: World) => Promise<void>): void {
      test(title, { timeout: 60_000 }, async () => {
        await using pair = await createPair();
        const world = new World(pair);
        await pair.run(async () => {
          try {
            await body(world);
            await world.close();
          } finally {
            world.abandon();
          }
        });
      });
    }

    describe("opening", () => {
      promise("a flow joins two ends that know each other's names", async (world) => {
        const { client, server, listener } = await world.open();
        assert.equal(client.flow.peer, formatAddress(listener.address));
        assert.match(server.flow.peer, world.pair.clientLabel);
      });

      promise("port 0 becomes a free port, and the listener tells which", async (world) => {
        const asked = world.pair.listenAddress();
        const listener = await world.listen(asked, () => {});
        if (asked.transport === "unix") {
          assert.deepEqual(listener.address, asked);
          return;
        }
        assert.ok(listener.address.transport === "tcp" && listener.address.port > 0);
        const other = await world.listen(asked, () => {});
        assert.notDeepEqual(other.address, listener.address);
      });

      promise("connecting where nobody listens is refused, and the error names the address", async (world) => {
        const listener = await world.listen(world.pair.listenAddress(), () => {});
        await listener.close();
        const error = await rejection(world.pair.client.connect(listener.address));
        assertError(error, "connection-refused", `Cannot connect to "${formatAddress(listener.address)}": `);
      });

      promise("listening where somebody listens is refused, and the error names the address", async (world) => {
        const listener = await world.listen(world.pair.listenAddress(), () => {});
        const error = await rejection(world.pair.server.listen(listener.address, () => {}));
        assertError(error, "address-in-use", `Cannot listen on "${formatAddress(listener.address)}": `);
      });

      promise("an address is free again when its listener has closed", async (world) => {
        const first = await world.listen(world.pair.listenAddress(), () => {});
        await first.close();
        const second = await world.listen(first.address, () => {});
        assert.deepEqual(second.address, first.address);
      });

      promise("a signal that is aborted already cancels connecting", async (world) => {
        const listener = await world.listen(world.pair.listenAddress(), () => assert.fail("a flow was accepted"));
        const signal = AbortSignal.abort("enough");
        const error = await rejection(world.pair.client.connect(listener.address, { signal }));
        assertError(error, "cancelled", `Connecting to "${formatAddress(listener.address)}" was cancelled`);
        assert.equal(error.cause, "enough");
      });

      promise("a signal that is aborted while connecting cancels it", async (world) => {
        const listener = await world.listen(world.pair.listenAddress(), (flow) => world.adopt(flow));
        const controller = new AbortController();
        const connecting = world.pair.client.connect(listener.address, { signal: controller.signal });
        controller.abort();
        assertError(await rejection(connecting), "cancelled", "Connecting to ");
      });

      promise("a signal that is aborted after connecting does nothing", async (world) => {
        const controller = new AbortController();
        const { client, server } = await world.open({ signal: controller.signal });
        controller.abort();
        client.write(hello);
        await server.untilReceived(hello.length);
      });

      promise("flows live on when their listener closes, and closing it twice is one close", async (world) => {
        const { client, server, listener } = await world.open();
        await Promise.all([listener.close(), listener.close()]);
        await listener.close();
        assertError(
          await rejection(world.pair.client.connect(listener.address)),
          "connection-refused",
          "Cannot connect",
        );
        client.write(hello);
        await server.untilReceived(hello.length);
        server.write(hello);
        await client.untilReceived(hello.length);
      });
    });

    describe("moving bytes", () => {
      promise("bytes come back from an echo", async (world) => {
        const { client } = await world.openEcho();
        client.write(hello);
        await client.untilReceived(hello.length);
        assert.equal(client.text(), "hello, network");
      });

      promise("bytes that came before `receive` are held back for it", async (world) => {
        const { client, server } = await world.open({ held: true });
        server.start();
        server.write(hello);
        server.end();
        await world.roundTrips(3);
        assert.equal(client.receivedBytes, 0);
        client.start();
        await client.until(() => client.ended);
        assert.equal(client.text(), "hello, network");
      });

      promise("regions arrive in the order of writing, whether they touch or not", async (world) => {
        const { client, server } = await world.open();
        const one = pattern(4000, 1);
        const two = pattern(4000, 2);
        const expected: number[] = [];
        for (let at = 0; at < 4000; at += 100) {
          // Touching regions of one array, interrupted now and then by another, by gaps, by nothing at all.
          const from = at % 700 === 0 ? two : one;
          const start = at % 500 === 0 ? at + 50 : at;
          client.write(from, start, at + 100);
          client.write(from, at, at);
          expected.push(...from.subarray(start, at + 100));
          if (at === 2000) client.flush();
        }
        await server.untilReceived(expected.length);
        assert.deepEqual(server.received(), Uint8Array.from(expected));
      });

      promise("large transfers both ways at once arrive whole", async (world) => {
        const { client, server } = await world.open();
        const up = pattern(transferBytes, 3);
        const down = pattern(transferBytes, 4);
        writeInPieces(client, up);
        writeInPieces(server, down);
        await Promise.all([server.untilReceived(up.length), client.untilReceived(down.length)]);
        assert.equal(checksum(server.received()), checksum(up));
        assert.equal(checksum(client.received()), checksum(down));
      });

      promise("one write may be larger than any buffer on the way", async (world) => {
        const { client, server } = await world.open();
        const bytes = pattern(transferBytes, 5);
        client.write(bytes);
        client.end();
        await server.until(() => server.ended);
        assert.equal(checksum(server.received()), checksum(bytes));
      });

      promise("many flows at once keep their bytes apart", async (world) => {
        const clients: WatchedFlow[] = [];
        const listener = await world.listen(world.pair.listenAddress(), (flow) => {
          const server = world.adopt(flow);
          server.onData = (chunk) => server.write(chunk);
        });
        await Promise.all(
          Array.from({ length: flowCount }, async (_, i) => {
            const client = world.adopt(await world.pair.client.connect(listener.address));
            clients.push(client);
            const bytes = pattern(3000, i + 10);
            client.write(bytes);
            await client.untilReceived(bytes.length);
            assert.deepEqual(client.received(), bytes);
          }),
        );
        assert.equal(clients.length, flowCount);
      });

      promise("`queuedBytes` counts what is written, and `drain` says when all has left", async (world) => {
        const { client, server } = await world.open();
        assert.equal(client.flow.queuedBytes, 0);
        client.write(hello);
        client.write(hello, 2, 6);
        assert.equal(client.flow.queuedBytes, hello.length + 4);
        assert.equal(client.drains, 0);
        await client.until(() => client.drains > 0);
        assert.equal(client.flow.queuedBytes, 0);
        await server.untilReceived(hello.length + 4);
      });
    });

    describe("memory", () => {
      promise("what `queuedBytes` does not count any more may be written over", async (world) => {
        const { client, server } = await world.open();
        const bytes = pattern(transferBytes, 12);
        const expected = checksum(bytes);
        let left = 0;
        server.onData = () => {
          const next = bytes.length - client.flow.queuedBytes;
          bytes.fill(0, left, next);
          left = next;
        };
        writeInPieces(client, bytes);
        await server.untilReceived(bytes.length);
        assert.equal(checksum(server.received()), expected);
      });
    });

    describe("holding back", () => {
      promise("a paused flow gets nothing, and everything when it is resumed", async (world) => {
        const { client, server } = await world.open();
        server.pause();
        server.pause();
        client.write(hello);
        client.end();
        await world.roundTrips(3);
        assert.equal(server.receivedBytes, 0);
        assert.equal(server.ended, false);
        server.resume();
        server.resume();
        await server.until(() => server.ended);
        assert.equal(server.text(), "hello, network");
      });

      promise("a flow may be paused before it has a sink", async (world) => {
        const { client, server } = await world.open({ held: true });
        client.pause();
        client.start();
        server.start();
        server.write(hello);
        await world.roundTrips(3);
        assert.equal(client.receivedBytes, 0);
        client.resume();
        await client.untilReceived(hello.length);
      });

      promise("pausing from inside `data` takes effect at once", async (world) => {
        const { client, server } = await world.open();
        const bytes = pattern(transferBytes / 8, 6);
        let paused = false;
        server.onData = () => {
          assert.equal(paused, false);
          paused = true;
          server.pause();
        };
        writeInPieces(client, bytes);
        while (server.receivedBytes < bytes.length) {
          await server.until(() => paused);
          paused = false;
          server.resume();
        }
        assert.equal(checksum(server.received()), checksum(bytes));
      });

      promise("a paused receiver makes bytes wait at the sender, and loses none", async (world) => {
        const { client, server } = await world.open();
        server.pause();
        const bytes = pattern(floodBytes, 7);
        writeInPieces(client, bytes);
        await world.roundTrips(20);
        assert.ok(client.flow.queuedBytes > bytes.length / 2, `${client.flow.queuedBytes} bytes are queued`);
        assert.equal(server.receivedBytes, 0);
        server.resume();
        await server.untilReceived(bytes.length);
        assert.equal(checksum(server.received()), checksum(bytes));
        await client.until(() => client.flow.queuedBytes === 0);
      });
    });

    describe("closing", () => {
      promise("the client may end first, and still hear the answer", async (world) => {
        await halfClose(await world.open(), (ends) => [ends.client, ends.server]);
      });

      promise("the server may end first, and still hear the answer", async (world) => {
        await halfClose(await world.open(), (ends) => [ends.server, ends.client]);
      });

      promise("both may end at once", async (world) => {
        const { client, server } = await world.open();
        client.write(hello);
        client.end();
        server.write(hello);
        server.end();
        await Promise.all([client.untilClosed(), server.untilClosed()]);
        for (const end of [client, server]) {
          assert.equal(end.error, undefined);
          assert.equal(end.text(), "hello, network");
        }
      });

      promise("an end that came before `receive` is told after it, then the close", async (world) => {
        const { client, server } = await world.open({ held: true });
        client.end();
        server.start();
        await server.until(() => server.ended);
        server.end();
        await world.roundTrips(3);
        assert.equal(client.ended, false);
        client.start();
        await client.untilClosed();
        assert.equal(client.error, undefined);
      });

      promise("what is written after the end is ignored, and ending twice is one end", async (world) => {
        const { client, server } = await world.open();
        client.write(hello);
        client.end();
        client.write(hello);
        client.end();
        assert.equal(client.flow.queuedBytes, hello.length);
        await server.until(() => server.ended);
        assert.equal(server.text(), "hello, network");
      });

      promise("what is written on a closed flow is ignored", async (world) => {
        const { client, server } = await world.open();
        client.end();
        server.end();
        await Promise.all([client.untilClosed(), server.untilClosed()]);
        for (const end of [client, server]) {
          end.write(hello);
          end.flush();
          end.end();
          end.abort();
          assert.equal(end.flow.queuedBytes, 0);
        }
        await world.roundTrips(2);
      });

      promise("an abort closes both ends, with an error that names the peer", async (world) => {
        const { client, server } = await world.open();
        client.write(hello);
        await server.untilReceived(hello.length);
        client.abort();
        client.abort();
        assert.equal(client.isClosed, false);
        await Promise.all([client.untilClosed(), server.until(() => server.isClosed || server.ended)]);
        assertError(client.error, "cancelled", `Connection to "${client.flow.peer}" was aborted`);
        // A Unix socket has no reset: the peer sees an end there.
        if (server.flow.peer.startsWith("tcp:")) {
          assertError(server.error, "connection-reset", `Connection to "${server.flow.peer}" failed: `);
        }
      });

      promise("an abort drops what is queued", async (world) => {
        const { client, server } = await world.open();
        server.pause();
        client.write(pattern(floodBytes, 8));
        await world.roundTrips(3);
        client.abort();
        assert.equal(client.flow.queuedBytes, 0);
        await client.untilClosed();
        assert.equal(client.drains, 0);
        server.resume();
        await server.until(() => server.isClosed || server.ended);
        assert.ok(server.receivedBytes < floodBytes);
      });

      promise("a flow may be aborted before it has a sink, and tells it later", async (world) => {
        const { client, server } = await world.open({ held: true });
        server.start();
        client.abort();
        await server.until(() => server.isClosed || server.ended);
        client.start();
        await client.untilClosed();
        assertError(client.error, "cancelled", "Connection to ");
      });

      promise("a flow may be aborted from inside `data`", async (world) => {
        const { client, server } = await world.open();
        server.onData = () => server.abort();
        client.write(hello);
        await Promise.all([server.untilClosed(), client.until(() => client.isClosed || client.ended)]);
        assertError(server.error, "cancelled", "Connection to ");
      });

      promise("a flow may be written and ended from inside `end`", async (world) => {
        const { client, server } = await world.open();
        server.onEnd = () => {
          server.write(hello);
          server.end();
        };
        client.end();
        await Promise.all([client.untilClosed(), server.untilClosed()]);
        assert.equal(client.text(), "hello, network");
        assert.equal(client.error, undefined);
      });
    });
  });
}

/** One end says hello and ends; the other answers after that end, and ends. */
async function halfClose(ends: OpenFlow, order: (ends: OpenFlow) => [WatchedFlow, WatchedFlow]): Promise<void> {
  const [first, second] = order(ends);
  first.write(hello);
  first.end();
  await second.until(() => second.ended);
  assert.equal(second.isClosed, false);
  assert.equal(second.text(), "hello, network");
  const answer = pattern(300_000, 9);
  second.write(answer);
  second.end();
  await Promise.all([first.untilClosed(), second.untilClosed()]);
  assert.equal(checksum(first.received()), checksum(answer));
  assert.equal(first.error, undefined);
  assert.equal(second.error, undefined);
}

/** Pieces of different sizes, not all touching in the order of writing. */
function writeInPieces(flow: WatchedFlow, bytes: Uint8Array): void {
  for (let at = 0, size = 1; at < bytes.length; at += size) {
    size = Math.min(1 + ((size * 7) % 65_537), bytes.length - at);
    if (size % 3 === 0) flow.write(bytes.slice(at, at + size));
    else flow.write(bytes, at, at + size);
  }
}

interface OpenFlow {
  readonly client: WatchedFlow;
  readonly server: WatchedFlow;
  readonly listener: Listener;
}

interface OpenOptions {
  readonly signal?: AbortSignal;
  /** Neither end has a sink yet. */
  readonly held?: boolean;
}

/** What a test has open. */
class World {
  readonly pair: NetworkPair;
  readonly #listeners: Listener[] = [];
  readonly #flows: WatchedFlow[] = [];
  #bystander: WatchedFlow | undefined;

  constructor(pair: NetworkPair) {
    this.pair = pair;
  }

  async listen(address: Address, accept: (flow: Flow) => void): Promise<Listener> {
    const listener = await this.pair.server.listen(address, accept);
    this.#listeners.push(listener);
    return listener;
  }

  adopt(flow: Flow, held = false): WatchedFlow {
    const adopted = new WatchedFlow(flow, held);
    this.#flows.push(adopted);
    return adopted;
  }

  async open(options: OpenOptions = {}): Promise<OpenFlow> {
    const { promise, resolve } = Promise.withResolvers<WatchedFlow>();
    const listener = await this.listen(this.pair.listenAddress(), (flow) => resolve(this.adopt(flow, options.held)));
    const client = this.adopt(
      await this.pair.client.connect(listener.address, { signal: options.signal }),
      options.held,
    );
    return { client, server: await promise, listener };
  }

  async openEcho(): Promise<OpenFlow> {
    const ends = await this.open();
    ends.server.onData = (chunk) => ends.server.write(chunk);
    return ends;
  }

  /** Lets the network work: as many echoes as asked for on a flow of their own. */
  async roundTrips(count: number): Promise<void> {
    this.#bystander ??= (await this.openEcho()).client;
    for (let i = 0; i < count; i++) {
      const before = this.#bystander.receivedBytes;
      this.#bystander.write(hello);
      await this.#bystander.untilReceived(before + hello.length);
    }
  }

  /** Ends what is open, sees every flow closed, and verifies what flows promise. */
  async close(): Promise<void> {
    for (const flow of this.#flows) if (!flow.isClosed) flow.abort();
    for (const flow of this.#flows) await flow.untilClosed();
    for (const listener of this.#listeners) await listener.close();
    for (const flow of this.#flows) flow.verify();
  }

  /** Leaves nothing behind, whatever has failed. */
  abandon(): void {
    for (const flow of this.#flows) flow.flow.abort();
    for (const listener of this.#listeners) void listener.close();
  }
}

async function rejection(promise: Promise<unknown>): Promise<CapnpError> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof CapnpError, `${error} is no CapnpError`);
    return error;
  }
  return assert.fail("it was not rejected");
}

function assertError(error: Error | undefined, code: ErrorCode, start: string): void {
  assert.ok(error instanceof CapnpError, `${error} is no CapnpError`);
  assert.ok(error.message.startsWith(start), `"${error.message}" does not start with "${start}"`);
  assert.equal(error.code, code);
}
