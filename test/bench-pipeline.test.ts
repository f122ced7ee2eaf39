import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { whyNoCpp } from "../bench/cpp-programs.ts";

const run = promisify(execFile);
const script = fileURLToPath(new URL("../bench/pipeline/main.ts", import.meta.url));
const missing = process.env.CI === undefined ? whyNoCpp() : undefined;

test("the pipeline benchmark measures both implementations, each as client and server", { skip: missing }, async () => {
  const narrow = ["--in-flight", "2", "--rounds", "1", "--time", "50"];
  const { stdout } = await run(process.execPath, [script, ...narrow]);
  assert.match(stdout, /11 of 11 calls left before anything was heard.* after 1 round trip/);
  const rows = stdout.trim().split("\n").slice(-4);
  const pairs = rows.map((row) => {
    const [client, server, inFlight, rate = "", ratio] = row.split(/ +/);
    assert.equal(inFlight, "2");
    assert.ok(Number(rate.replaceAll(",", "")) > 0 && Number(ratio) > 0, row);
    return [client, server];
  });
  assert.deepEqual(pairs, [
    ["C++", "C++"],
    ["univat", "univat"],
    ["univat", "C++"],
    ["C++", "univat"],
  ]);
});
