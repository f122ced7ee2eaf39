import assert from "node:assert/strict";
import { createSeededEntropy } from "../../../platform/memory/seeded-entropy.ts";
import { Random } from "../../../platform/random.ts";
import { serverHook } from "../../../src/capability/server.ts";
import type { CapnpError } from "../../../src/error.ts";
import { RpcConnection } from "../../../src/rpc/rpc-connection.ts";
import { Directory } from "../../schema/example.capnp.ts";
import { fromHex, stoppedClock, TestFlow, toHex } from "../test-flow.ts";
import { Adversary } from "./adversary.ts";
import { Mirror, Victim } from "./victim.ts";

const limits = { questions: 40, answers: 48, exports: 40, imports: 40, unansweredBytes: 1000 };

/** Bytes that one frame of a few hundred may make us write, generously. */
const mostWritten = 64 * 1024;

/** What happens: "turn" lets promises run, "act SEED" lets the victim do something, all else is a frame of the adversary. */
export type Step = string;

/** A connection on which anything is said to the victim, and what must hold all the same. */
class Conversation {
  readonly #flow = new TestFlow();
  readonly #service = new Mirror();
  readonly #hook = serverHook(this.#service);
  readonly #logged: CapnpError[] = [];
  readonly #connection: RpcConnection;
  readonly #victim: Victim;
  #ends = 0;

  constructor() {
    this.#connection = new RpcConnection(this.#flow, {
      clock: stoppedClock,
      limits,
      bootstrap: () => this.#hook.addReference(),
      closed: () => this.#ends++,
      methodFailed: (error) => this.#logged.push(error),
    });
    this.#victim = new Victim(new Directory(this.#connection.bootstrap()));
  }

  get isOver(): boolean {
    return this.#flow.isEnded;
  }

  /** Returns what the victim wrote. */
  async step(step: Step): Promise<readonly Uint8Array[]> {
    if (step === "turn") await turn();
    else if (step.startsWith("act ")) this.#victim.act(Number(step.slice(4)));
    else if (!this.isOver) this.#flow.sink.data(fromHex(step));
    const written = this.#flow.frames();
    const bytes = written.reduce((total, { length }) => total + length, 0);
    assert.ok(bytes <= mostWritten, `${bytes} bytes were written for one message`);
    const sizes = this.#connection.stats();
    for (const table of ["questions", "answers", "exports", "imports"] as const) {
      assert.ok(sizes[table] <= limits[table], `${table} has ${sizes[table]} entries`);
    }
    return written;
  }

  /** The connection breaks, if it has not; then every call settles and nothing is left. */
  async end(): Promise<void> {
    this.#flow.sink.closed(undefined);
    for (let turns = 0; turns < 50 && this.#victim.unsettled > 0; turns++) await turn();
    assert.equal(this.#victim.unsettled, 0, "a call has not settled");
    this.#victim.release();
    for (let turns = 0; turns < 3; turns++) await turn();
    assert.equal(this.#ends, 1);
    this.#hook.release();
    assert.equal(this.#service.disposals, 1, "the directory is still referred to");
    const { questions, answers, exports, imports, embargoes, unansweredBytes } = this.#connection.stats();
    assert.deepEqual([questions, answers, exports, imports, embargoes, unansweredBytes], [0, 0, 0, 0, 0, 0]);
    for (const { cause } of this.#logged) assert.match(String(cause), /^CapnpError/, "a method met what it should not");
  }
}

/** Adversary and victim until `messages` have been said or the connection is over. Steps taken go to `steps`. */
export async function converse(seed: number, messages: number, steps: Step[]): Promise<void> {
  const random = new Random(createSeededEntropy(seed));
  const adversary = new Adversary(random);
  const conversation = new Conversation();
  const take = async (step: Step) => {
    steps.push(step);
    for (const frame of await conversation.step(step)) adversary.hear(frame);
  };
  for (let said = 0; said < messages && !conversation.isOver; said++) {
    if (random.chance(0.3)) await take(`act ${random.uint32()}`);
    await take(toHex(adversary.next()));
    if (random.chance(0.3)) await take("turn");
  }
  await conversation.end();
}

/** The same steps once more. */
export async function replay(steps: readonly Step[]): Promise<void> {
  const conversation = new Conversation();
  for (const step of steps) await conversation.step(step);
  await conversation.end();
}

/** Leaves out what a failure does not need. */
export async function shrink(steps: readonly Step[]): Promise<readonly Step[]> {
  let shortest = steps;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = shortest.length - size; from >= 0; from -= size) {
      const fewer = shortest.toSpliced(from, size);
      if (await fails(fewer)) shortest = fewer;
    }
  }
  return shortest;
}

async function fails(steps: readonly Step[]): Promise<boolean> {
  try {
    await replay(steps);
    return false;
  } catch {
    return true;
  }
}

/** Lets promises run. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
