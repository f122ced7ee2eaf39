/**
 * What a vat holds does not grow with the calls it has made or answered. UNIVAT_SOAK_CALLS=1000000 for the long run.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Held } from "./support/soak.ts";

const script = fileURLToPath(new URL("support/soak.ts", import.meta.url));
const calls = Number(process.env.UNIVAT_SOAK_CALLS ?? 100_000);

/** A leak of twenty bytes a call would show in the short run, one of two in the long one. */
const tolerance = 2 * 1024 * 1024;

test(`after ${calls} calls, heap and tables are where they were after 10,000`, (context) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", script, String(calls)], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  const held: readonly Held[] = JSON.parse(stdout);
  const [first, last] = held;
  assert.ok(first !== undefined && last !== undefined);
  assert.equal(last.calls, calls);
  context.diagnostic(`heap after ${first.calls} calls: ${first.heapBytes}, after ${last.calls}: ${last.heapBytes}`);
  assert.deepEqual(first.client, { questions: 0, answers: 0, exports: 0, imports: 1, embargoes: 0 });
  assert.deepEqual(last.client, first.client);
  assert.deepEqual(first.server, { questions: 0, answers: 0, exports: 1, imports: 0, embargoes: 0 });
  assert.deepEqual(last.server, first.server);
  const growth = last.heapBytes - first.heapBytes;
  assert.ok(growth < tolerance, `the heap has grown by ${growth} bytes`);
});
