import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const script = fileURLToPath(new URL("../bench/stream/main.ts", import.meta.url));

test("the stream benchmark measures both subjects, at each length of a chunk", async () => {
  const narrow = ["--chunk", "65536,1000", "--rounds", "1", "--mebibytes", "1"];
  const { stdout } = await run(process.execPath, [script, ...narrow]);
  const rows = stdout.trim().split("\n").slice(1);
  const measured = rows.map((row) => {
    const [subject, chunk, rate = "", ratio] = row.split(/ +/);
    assert.ok(Number(rate.replaceAll(",", "")) > 0 && Number(ratio) > 0, row);
    return [subject, chunk];
  });
  assert.deepEqual(measured, [
    ["raw", "65536"],
    ["univat", "65536"],
    ["raw", "1000"],
    ["univat", "1000"],
  ]);
});
