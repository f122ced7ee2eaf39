import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { whyNoTap } from "../bench/network-namespace.ts";

const run = promisify(execFile);
const script = fileURLToPath(new URL("../bench/echo/main.ts", import.meta.url));

for (const transport of ["tcp", "unix", "tap"] as const) {
  const missing = transport === "tap" && process.env.CI === undefined ? whyNoTap() : undefined;
  test(`the echo benchmark measures both subjects over ${transport}`, { skip: missing }, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "univat-bench-"));
    t.after(() => rm(folder, { recursive: true }));
    const files = ["--json", join(folder, "echo.json"), "--chart", join(folder, "echo.svg")];
    const narrow = ["--only", transport, "--in-flight", "4", "--payload", "11", "--rounds", "1"];
    const { stdout } = await run(process.execPath, [script, ...narrow, ...files]);
    assert.equal(stdout.trim().split("\n").length, 3);

    const rows: Record<string, unknown>[] = JSON.parse(await readFile(join(folder, "echo.json"), "utf8"));
    assert.deepEqual(
      rows.map(({ subject }) => subject),
      ["raw", "univat"],
    );
    for (const row of rows) {
      const { subject, transport: measured, payloadBytes, inFlight, ...figures } = row;
      assert.deepEqual({ measured, payloadBytes, inFlight }, { measured: transport, payloadBytes: 11, inFlight: 4 });
      assert.deepEqual(Object.keys(figures), [
        "callsPerSecond",
        "p50Micros",
        "p99Micros",
        "clientCpuMicros",
        "serverCpuMicros",
        "clientHeapBytes",
        "serverHeapBytes",
      ]);
      for (const [name, value] of Object.entries(figures)) {
        assert.ok(typeof value === "number" && value > 0, `${name} of ${subject} is ${value}`);
      }
    }
    assert.match(await readFile(join(folder, "echo.svg"), "utf8"), /^<svg /);
  });
}
