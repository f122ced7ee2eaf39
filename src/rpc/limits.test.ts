import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryPlatform } from "../../platform/memory/index.ts";
import { TestFlow } from "../../test/support/test-flow.ts";
import { CapnpError } from "../error.ts";
import { defaultLimits } from "../message/index.ts";
import { Vat } from "../vat/vat.ts";
import { vatLimits } from "../vat/vat-limits.ts";
import { BuilderPool } from "./builder-pool.ts";
import { type RpcLimits, rpcLimits } from "./limits.ts";
import { RpcConnection } from "./rpc-connection.ts";

const platform = createMemoryPlatform();

const invalid = (message: RegExp) => (error: unknown) =>
  error instanceof CapnpError && error.code === "invalid-argument" && message.test(error.message);

test("limits that are not given have their defaults", () => {
  assert.deepEqual(vatLimits({ questions: 7 }), {
    ...defaultLimits,
    questions: 7,
    answers: 131_073,
    exports: 1_048_576,
    imports: 1_048_576,
    queuedBytes: 268_435_456,
    pauseBytes: 4_194_304,
    unansweredBytes: 268_435_456,
    errorBytes: 65_536,
    connections: 16_384,
  });
  assert.equal(rpcLimits({ queuedBytes: 1000 }).pauseBytes, 1000);
});

test("a limit that is no positive integer is refused with its name and value", () => {
  const ofMessages: (keyof RpcLimits)[] = ["segments", "frameBytes", "traversalWords", "amplification", "nesting"];
  const others: (keyof RpcLimits)[] = [
    "questions",
    "answers",
    "exports",
    "imports",
    "queuedBytes",
    "pauseBytes",
    "unansweredBytes",
    "errorBytes",
  ];
  for (const name of [...ofMessages, ...others]) {
    for (const value of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const message = new RegExp(`^Limit "${name}" is "${value}"; give an integer from 1 to \\d+, or leave it out$`);
      assert.throws(() => rpcLimits({ [name]: value }), invalid(message), `${name} ${value}`);
      assert.throws(() => new Vat({ platform, limits: { [name]: value } }), invalid(message));
    }
  }
  assert.throws(() => vatLimits({ connections: 0 }), invalid(/^Limit "connections" is "0"; give an integer/));
  assert.throws(
    () => rpcLimits({ pauseBytes: 2, queuedBytes: 1 }),
    invalid(/^Limit pauseBytes of "2" must not be more than queuedBytes of "1"$/),
  );
  assert.throws(
    () => rpcLimits({ questions: 2 ** 30 }),
    invalid(/^Limit "questions" is "1073741824"; .* to 1073741823,/),
  );
});

test("a connection refuses limits and times that make no sense, and leaves its flow alone", () => {
  for (const options of [
    { limits: { questions: 0 } },
    { idleTimeout: 0 },
    { idleTimeout: Number.NaN },
    { streamWindow: 0 },
  ]) {
    const flow = new TestFlow();
    assert.throws(() => new RpcConnection(flow, { clock: platform.clock, ...options }), invalid(/"(0|NaN)"/));
    assert.throws(() => flow.sink);
    assert.throws(() => new Vat({ platform, ...options }), invalid(/"(0|NaN)"/));
  }
});

test("messages may be built as large as any connection allows", () => {
  const pool = new BuilderPool();
  const early = pool.take();
  pool.allow({ ...defaultLimits, frameBytes: 100 });
  assert.equal(pool.limits, defaultLimits);
  pool.allow({ ...defaultLimits, frameBytes: 2 * defaultLimits.frameBytes, segments: 1 });
  assert.deepEqual(pool.limits, { ...defaultLimits, frameBytes: 2 * defaultLimits.frameBytes });
  // One that knows the old limits is not used again.
  pool.give(early);
  const late = pool.take();
  assert.notEqual(late, early);
  pool.give(late);
  assert.equal(pool.take(), late);
});
