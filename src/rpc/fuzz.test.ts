/**
 * Well-framed messages of a hostile peer: real ones with a few bytes changed, in any order. Whatever they are, the
 * connection goes on or ends with a reason, and then nothing is left of it; nothing else in the process notices.
 *
 * UNIVAT_FUZZ_SEED repeats a run, UNIVAT_FUZZ_RUNS makes it longer.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createSeededEntropy } from "../../platform/memory/seeded-entropy.ts";
import { Random } from "../../platform/random.ts";
import { Callback, Directory } from "../../test/schema/example.capnp.ts";
import { CallbackService, DirectoryService } from "../../test/support/directory.ts";
import { fromHex, stoppedClock, TestFlow, toHex } from "../../test/support/test-flow.ts";
import { serverHook } from "../capability/server.ts";
import { RpcConnection } from "./rpc-connection.ts";

const limits = { questions: 64, answers: 64, exports: 64, imports: 64 };

/** Bytes that one frame of a few hundred bytes may make us write, generously. */
const mostWritten = 64 * 1024;

/** A vat that serves a directory and uses the directory of its peer, which is the test. */
async function attack(frames: readonly Uint8Array[]): Promise<void> {
  const flow = new TestFlow();
  const service = new DirectoryService();
  const hook = serverHook(service);
  const logged: string[] = [];
  let ended = 0;
  const connection = new RpcConnection(flow, {
    clock: stoppedClock,
    limits,
    bootstrap: () => hook.addReference(),
    closed: () => ended++,
    methodFailed: (error) => logged.push(error.message),
  });
  const mine = new CallbackService();
  const outcomes = useDirectory(connection, mine);
  flow.frames();
  for (const frame of frames) {
    if (flow.isEnded) break;
    flow.sink.data(frame.slice());
    await settled();
    const written = flow.frames().reduce((total, { length }) => total + length, 0);
    assert.ok(written <= mostWritten, `${written} bytes were written for ${frame.length}`);
    for (const [table, size] of Object.entries(limits)) {
      const used: unknown = Object.entries(connection.stats()).find(([name]) => name === table)?.[1];
      assert.ok(typeof used === "number" && used <= size, `${table} has ${used} entries`);
    }
  }
  flow.sink.closed(undefined);
  const settledOutcomes = await Promise.race([Promise.all(outcomes), settled(20).then(() => undefined)]);
  assert.ok(settledOutcomes !== undefined, "a call has not settled");
  assert.equal(ended, 1);
  hook.release();
  assert.equal(service.disposals, 1, "the directory is still referred to");
  assert.equal(mine.disposals, 1, "the callback is still referred to");
  const { questions, answers, exports, imports } = connection.stats();
  assert.deepEqual([questions, answers, exports, imports], [0, 0, 0, 0]);
  for (const line of logged) assert.match(line, /^Internal error from /);
}

/** Asks the peer for all kinds of things, so that Returns find their questions; never rejects. */
function useDirectory(connection: RpcConnection, callback: CallbackService): Promise<unknown>[] {
  const directory = new Directory(connection.bootstrap());
  const session = directory.openSession({ name: "fuzz" });
  const logger = session.session.tools.logger;
  const lookUp = directory.lookUp({ path: ["a"] });
  const getLogger = lookUp.directory.getLogger();
  const results = [
    session,
    logger.count(),
    directory.subscribe({ callback, times: 2 }),
    lookUp,
    getLogger,
    getLogger.logger.count(),
    directory.scale({ values: [1, 2], factor: 2 }),
  ];
  return results.map((promise) =>
    promise
      .then(
        (value) => {
          if ("session" in value) touch(value);
          return undefined;
        },
        () => undefined,
      )
      .finally(() => {
        if (promise === results.at(-1)) directory[Symbol.dispose]();
        promise[Symbol.dispose]();
      }),
  );
}

/** Reads what a peer has sent; that may fail, but only by an error of ours. */
function touch(results: Directory.OpenSessionResults): void {
  try {
    assert.equal(typeof results.session.name, "string");
    results.session.tools.logger.dup()[Symbol.dispose]();
  } catch (error) {
    assert.match(String(error), /^CapnpError/);
  }
}

/** Lets promises run. */
async function settled(rounds = 4): Promise<void> {
  for (let round = 0; round < rounds; round++) await new Promise((resolve) => setImmediate(resolve));
}

/** Frames of real conversations, which a peer may also send in the wrong direction. */
async function corpus(): Promise<Uint8Array[]> {
  const frames: Uint8Array[] = [];
  const ends = [new TestFlow(), new TestFlow()] as const;
  const service = new DirectoryService();
  const hook = serverHook(service);
  const connections = ends.map(
    (flow) => new RpcConnection(flow, { clock: stoppedClock, bootstrap: () => hook.addReference() }),
  );
  const [client] = connections;
  assert.ok(client !== undefined);
  const mine = new CallbackService();
  const outcomes = useDirectory(client, mine);
  const directory = new Directory(client.bootstrap());
  using local = Callback.local(mine);
  const more = [
    directory.fail({ reason: "expected" }),
    directory.fail({ reason: "unexpected" }),
    directory.echoData({ data: new Uint8Array(40).fill(7), text: "text" }),
    directory.addPerson({ name: "Ada", phones: [{ number: "1" }, { number: "2" }], employment: { employer: "x" } }),
    directory.subscribe({ callback: local, times: 1 }),
  ];
  const cancelled = directory.getLogger();
  cancelled[Symbol.dispose]();
  const all = Promise.allSettled([...outcomes, ...more]).then(() => directory[Symbol.dispose]());
  for (let round = 0; round < 30; round++) {
    for (const [from, to] of [ends, [ends[1], ends[0]]] as const) {
      for (const frame of from.frames()) {
        frames.push(frame);
        to.sink.data(frame);
      }
    }
    await settled(1);
  }
  await all;
  for (const flow of ends) flow.sink.closed(undefined);
  hook.release();
  // What the conversation has not: (resolve = (promiseId = 6, cap = (senderHosted = 9))), Disembargo, Abort, and a Return of an
  // error with details.
  for (const hex of [
    "00000000070000000000000001000100050000000000000000000000010001000600000000000000000000000100010001000000090000000000000000000000",
    "000000000900000000000000010001000d000000000000000000000001000100090000000000000000000000010001000000000001000000000000000100010007000000000000000000000000000000",
    "00000000070000000000000001000100010000000000000000000000010002000000000002000000050000003a0000000000000000000000656e6f7567680000",
    "000000001600000000000000010001000300000000000000000000000200010001000000010001000000000000000000000000000100030000000000010000000900000042000000000000000000000005000000470000006e6f206c75636b0010000000010001000100000000000000190000001a0000001032547698badcfe1500000002000000070000000000000000000000000000000100000000000000050000001a000000666f6f00000000006261720000000000",
  ]) {
    frames.push(fromHex(hex));
  }
  return frames;
}

/** Numbers that a word is likely to go wrong with. */
const telling = [0, 1, 2, 3, 4, 7, 8, 0x10001, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffc, 0xffffffff];

function mutate(frame: Uint8Array, random: Random): Uint8Array {
  const bytes = frame.slice();
  const view = new DataView(bytes.buffer);
  for (let changes = random.below(4); changes > 0; changes--) {
    const at = 8 + random.below(bytes.length - 8);
    const word = at & ~7;
    switch (random.below(5)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
        break;
      case 1:
        view.setUint32(at & ~3, telling[random.below(telling.length)] ?? 0, true);
        break;
      case 2:
        view.setUint16(at & ~1, random.below(12), true);
        break;
      case 3:
        // One pointer in place of another.
        view.setBigUint64(word, view.getBigUint64(8 + (random.below(bytes.length - 8) & ~7), true), true);
        break;
      default:
        // The same words as two segments, so that far pointers have somewhere to lead.
        if (view.getUint32(0, true) === 0) return mutate(inTwoSegments(bytes, random), random);
    }
  }
  return bytes;
}

function inTwoSegments(frame: Uint8Array, random: Random): Uint8Array {
  const words = (frame.length - 8) / 8;
  const first = 1 + random.below(words);
  const bytes = new Uint8Array(frame.length + 8);
  const view = new DataView(bytes.buffer);
  bytes.set(frame.subarray(8), 16);
  view.setUint32(0, 1, true);
  view.setUint32(4, first, true);
  view.setUint32(8, words - first, true);
  view.setUint32(16, random.chance(0.5) ? 2 : view.getUint32(16, true), true);
  return bytes;
}

test("a hostile peer ends its own connection at most, and leaves nothing behind", async (context) => {
  const seed = Number(process.env.UNIVAT_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const runs = Number(process.env.UNIVAT_FUZZ_RUNS ?? 1000);
  context.diagnostic(`UNIVAT_FUZZ_SEED=${seed}`);
  const random = new Random(createSeededEntropy(seed));
  const real = await corpus();
  assert.ok(real.length > 20, `the corpus has only ${real.length} frames`);
  for (let run = 0; run < runs; run++) {
    const frames = Array.from({ length: 1 + random.below(12) }, () => {
      const frame = real[random.below(real.length)] ?? assert.fail();
      return random.chance(0.6) ? mutate(frame, random) : frame;
    });
    try {
      await attack(frames);
    } catch (error) {
      const lines = frames.map((frame) => `    fromHex("${toHex(frame)}"),`).join("\n");
      const pasteable = `test("run ${run} of seed ${seed}", async () => {\n  await attack([\n${lines}\n  ]);\n});`;
      throw new Error(`Run ${run} of UNIVAT_FUZZ_SEED=${seed} failed. As a test:\n\n${pasteable}\n`, { cause: error });
    }
  }
});
