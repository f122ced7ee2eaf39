/**
 * Makes calls of every kind over the loopback interface, both ends in this process, and prints what is held after the
 * first 10,000 of them and after all. Run with `node --expose-gc test/support/soak.ts CALLS`.
 */
import { createNodePlatform } from "../../platform/node/index.ts";
import { Vat } from "../../src/net.ts";
import type { TableSizes } from "../../src/protocol/tables.ts";
import { Directory } from "../schema/example.capnp.ts";
import { CallbackService, DirectoryService } from "./directory.ts";

/** What is held at a moment when no call is under way. */
export interface Held {
  readonly calls: number;
  readonly heapBytes: number;
  readonly client: TableSizes;
  readonly server: TableSizes;
}

const warmUpCalls = 10_000;
const inFlight = 64;

/** Makes `calls` calls, `inFlight` at a time, of five kinds. */
async function makeCalls(directory: Directory, callback: CallbackService, calls: number): Promise<void> {
  let left = calls;
  const one = async (): Promise<void> => {
    while (left > 0) {
      const kind = left % 10;
      left--;
      if (kind === 0) {
        using promise = directory.getLogger();
        await promise.logger.count();
        left--;
      } else if (kind === 1) {
        await directory.subscribe({ callback, times: 1 });
        left--;
        callback.values.length = 0;
      } else if (kind === 2) {
        const promise = directory.openSession({ name: "cancelled" });
        promise[Symbol.dispose]();
      } else if (kind === 3) {
        await directory.fail({ reason: "soak" }).catch(() => undefined);
      } else {
        await directory.echoData({ text: "hello world" });
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  // Behind everything that was cancelled or released.
  await directory.then_();
}

function heapBytes(): number {
  const collect: unknown = Reflect.get(globalThis, "gc");
  if (typeof collect !== "function") throw new Error("Run with --expose-gc");
  for (let round = 0; round < 4; round++) collect();
  return process.memoryUsage().heapUsed;
}

async function soak(calls: number): Promise<Held[]> {
  const platform = createNodePlatform();
  const [server, client] = [new Vat({ platform }), new Vat({ platform })];
  const { address } = await server.listen("tcp:127.0.0.1:0", new DirectoryService());
  using directory = await client.connect(Directory, address);
  const callback = new CallbackService();
  const held: Held[] = [];
  const tables = (vat: Vat): TableSizes => {
    const {
      questions = -1,
      answers = -1,
      exports = -1,
      imports = -1,
      embargoes = -1,
    } = vat.connections[0]?.stats() ?? {};
    return { questions, answers, exports, imports, embargoes };
  };
  for (const round of [Math.min(warmUpCalls, calls), calls - warmUpCalls]) {
    await makeCalls(directory, callback, round);
    // Finish and Release of what came last are still under way.
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    const done = (held.at(-1)?.calls ?? 0) + round;
    held.push({ calls: done, heapBytes: heapBytes(), client: tables(client), server: tables(server) });
  }
  directory[Symbol.dispose]();
  await Promise.all([client.close(), server.close()]);
  return held;
}

const held = await soak(Number(process.argv[2] ?? 1_000_000));
console.log(JSON.stringify(held));
