/**
 * What users write is called in the middle of things: methods, functions that build parameters, listeners, policies, signals
 * that fire, and objects that are disposed. Here all of them do at once whatever can be done. Each call settles all the same,
 * each object is disposed once, the tables are in order, and nothing is left.
 *
 * UNIVAT_FUZZ_SEED repeats a run, UNIVAT_FUZZ_RUNS makes it longer.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryPlatform } from "../platform/memory/index.ts";
import { Random } from "../platform/random.ts";
import {
  type CallContext,
  CapnpError,
  membrane,
  type PromisedClient,
  promisedClient,
  type ResultsReturn,
} from "../src/index.ts";
import { Vat } from "../src/net.ts";
import { Callback, Directory } from "./schema/example.capnp.ts";
import { DirectoryService } from "./support/directory.ts";
import { Outcome } from "./support/streams.ts";
import { withUncaught } from "./support/uncaught.ts";

const address = "tcp:10.0.0.1:1";

/** How deep what is done in the middle of something may go. */
const deepest = 4;

/** All that users have in their hands in one run, and what they do with it. */
class Users {
  readonly platform: ReturnType<typeof createMemoryPlatform>;
  readonly random: Random;
  readonly vats: readonly Vat[];
  readonly services: MeddlingService[] = [];
  /** What they call. */
  readonly clients: Directory[] = [];
  /**
   * What they give to each other: nothing that may turn out to be the result of a call, as that would go round between the
   * vats for ever when it is the result of the same one.
   */
  readonly roots: Directory[] = [];
  readonly outcomes: Outcome[] = [];
  readonly #calls: Disposable[] = [];
  readonly #promised: PromisedClient<Directory>[] = [];
  readonly #controllers: AbortController[] = [];
  #depth = 0;

  constructor(seed: number) {
    this.platform = createMemoryPlatform({ seed, latency: 1, split: seed % 2 === 0 });
    this.random = new Random(this.platform.entropy);
    this.vats = [new Vat({ platform: this.platform }), new Vat({ platform: this.platform })];
  }

  pick<T>(values: readonly T[]): T | undefined {
    return values[this.random.below(values.length)];
  }

  #take<T>(values: T[]): T | undefined {
    return values.splice(this.random.below(values.length), 1)[0];
  }

  service(): MeddlingService {
    const service = new MeddlingService(this);
    this.services.push(service);
    return service;
  }

  /** Does up to `most` things, unless that is done in the middle of too much already. */
  meddle(most: number): void {
    if (this.#depth === deepest) return;
    this.#depth++;
    for (let left = this.random.below(most + 1); left > 0; left--) this.act();
    this.#depth--;
  }

  act(): void {
    const client = this.pick(this.clients);
    try {
      if (client !== undefined) this.#actOn(client);
    } catch (error) {
      // That of a client that was disposed, or of a promise that was kept before.
      if (!(error instanceof CapnpError && error.code === "invalid-argument")) throw error;
    }
  }

  #actOn(client: Directory): void {
    const { clients } = this;
    switch (this.random.below(16)) {
      case 0:
      case 1:
        client[Symbol.dispose]();
        break;
      case 2:
        clients.push(client.dup());
        break;
      case 3:
      case 4:
        this.#call(client);
        break;
      case 5:
        this.#pass(client);
        break;
      case 6:
        this.#take(this.#calls)?.[Symbol.dispose]();
        break;
      case 7:
        this.#promise();
        break;
      case 8:
        this.#take(this.#promised)?.resolve(this.service());
        break;
      case 9:
        this.#take(this.#promised)?.reject(new CapnpError("failed", "Not kept"));
        break;
      case 10:
        client.$whenBroken(() => this.meddle(2));
        break;
      case 11:
        client.$whenReleased(() => this.meddle(2));
        break;
      case 12:
        clients.push(membrane(client, { revoked: this.#signal(), inbound: () => this.#inbound() }));
        break;
      case 13:
        this.#take(this.#controllers)?.abort(new CapnpError("failed", "Not wanted"));
        break;
      case 14:
        this.#follow(client.$settled({ signal: this.#signal() }));
        break;
      default:
        this.#cut();
    }
  }

  #call(client: Directory): void {
    const build = () => this.meddle(1);
    const call = client.lookUp(build, { signal: this.#signal(), onlyPipeline: this.random.chance(0.2) });
    this.#calls.push(call);
    this.clients.push(call.directory);
    this.#follow(call);
    this.#follow(call.directory.then_());
  }

  #promise(): void {
    const promised = promisedClient(Directory);
    this.#promised.push(promised);
    this.roots.push(promised.client);
    this.clients.push(promised.client.dup());
  }

  #pass(client: Directory): void {
    using callback = this.pick(this.roots)?.$as(Callback);
    this.#follow(client.subscribe({ callback, times: 1 }));
  }

  #signal(): AbortSignal | undefined {
    if (this.random.chance(0.5)) return undefined;
    const controller = this.random.chance(0.5) ? this.pick(this.#controllers) : undefined;
    if (controller !== undefined) return controller.signal;
    this.#controllers.push(new AbortController());
    return this.#controllers.at(-1)?.signal;
  }

  #inbound(): Directory | undefined {
    this.meddle(1);
    if (this.random.chance(0.1)) throw new CapnpError("failed", "Not here");
    return this.random.chance(0.2) ? this.pick(this.roots) : undefined;
  }

  #follow(promise: PromiseLike<unknown>): void {
    this.outcomes.push(Outcome.of(promise));
  }

  #cut(): void {
    if (this.random.chance(0.95)) return;
    const connection = this.pick(this.vats.flatMap(({ connections }) => connections));
    if (this.random.chance(0.5)) connection?.end();
    else connection?.abort(new CapnpError("failed", "Cut"));
  }

  /** Gives everything up; nothing is done any more. */
  leave(): void {
    this.#depth = deepest;
    for (const { reject } of this.#promised) reject(new CapnpError("failed", "Left"));
    for (const client of [...this.clients, ...this.roots]) client[Symbol.dispose]();
    for (const call of this.#calls) call[Symbol.dispose]();
  }
}

/** Meddles whenever it is called, cancelled or disposed. */
class MeddlingService extends DirectoryService {
  readonly #users: Users;

  constructor(users: Users) {
    super();
    this.#users = users;
  }

  override lookUp(
    _params: Directory.LookUpParams,
    context: CallContext<Directory.LookUpResults.Builder, Directory.LookUpResults.Init>,
  ): ResultsReturn<Directory.LookUpResults.Init> {
    const users = this.#users;
    const { random, platform } = users;
    context.signal.addEventListener("abort", () => users.meddle(2));
    users.meddle(2);
    const client = users.pick(users.roots);
    switch (random.below(6)) {
      case 0:
        return { directory: users.service() };
      case 1:
        return { directory: client?.dup() };
      case 2:
        return new Promise((resolve) => {
          const { clock } = platform;
          const timer = clock.timer(() => {
            users.meddle(2);
            resolve({ directory: this });
          });
          timer.schedule(clock.now() + random.below(10));
        });
      case 3:
        context.tailCall(client ?? assert.fail(), Directory.methods.lookUp, () => users.meddle(1));
        return undefined;
      case 4:
        context.setPipeline({ directory: client?.dup() });
        users.meddle(1);
        return { directory: this };
      default:
        throw new CapnpError("overloaded", "Not now");
    }
  }

  override [Symbol.dispose](): void {
    super[Symbol.dispose]();
    this.#users.meddle(2);
  }
}

async function meddle(seed: number): Promise<void> {
  const users = new Users(seed);
  const { clock } = users.platform;
  const [client = assert.fail(), server = assert.fail()] = users.vats;
  await clock.run(() => server.listen(address, users.service()));
  const main = await clock.run(() => client.connect(Directory, address));
  users.roots.push(main, Directory.local(users.service()));
  users.clients.push(...users.roots.map((client) => client.dup()));
  for (let step = 0; step < 40; step++) {
    users.act();
    if (users.random.chance(0.3)) await clock.advance(1);
    for (const vat of users.vats) vat.check();
  }
  users.leave();
  await clock.advance(100);
  for (const vat of users.vats) vat.check();
  assert.deepEqual(
    users.vats.flatMap(({ connections }) => connections.map((connection) => connection.dump())),
    [],
    "idle connections close",
  );
  await clock.run(() => Promise.all(users.vats.map((vat) => vat.close())));
  const pending = users.outcomes.filter(({ state }) => state === "pending");
  assert.equal(pending.length, 0, `${pending.length} of ${users.outcomes.length} calls have not settled`);
  for (const { disposals } of users.services) assert.equal(disposals, 1);
}

test("whatever users do in the middle of whatever calls them, each call settles and nothing is left", async (context) => {
  const first = Number(process.env.UNIVAT_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const runs = Number(process.env.UNIVAT_FUZZ_RUNS ?? 200);
  context.diagnostic(`UNIVAT_FUZZ_SEED=${first}`);
  for (let seed = first; seed < first + runs; seed++) {
    try {
      await withUncaught(async (uncaught) => {
        await meddle(seed);
        await new Promise((resolve) => setImmediate(resolve));
        assert.deepEqual(uncaught, []);
      });
    } catch (error) {
      throw new Error(`UNIVAT_FUZZ_SEED=${seed} failed`, { cause: error });
    }
  }
});
