import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const script = fileURLToPath(new URL("../bench/connections/main.ts", import.meta.url));

/** The rows of the table, as words. */
function rowsOf(stdout: string): string[][] {
  const lines = stdout.trim().split("\n");
  return lines.slice(-2).map((line) => line.split(/ +/));
}

for (const transport of ["tcp", "unix"]) {
  test(`the connections benchmark measures both ends over ${transport}`, async () => {
    const { stdout } = await run(process.execPath, [script, "--connections", "100", "--over", transport]);
    const rows = rowsOf(stdout);
    assert.deepEqual(
      rows.map(([end, connections, capabilities]) => [end, connections, capabilities]),
      [
        ["server", "100", "10"],
        ["client", "100", "10"],
      ],
    );
    for (const [end, , , , heap, buffers] of rows) {
      assert.ok(Number(heap) > 0 && Number(buffers) > 0, `${end}: ${heap}, ${buffers}`);
    }
  });
}

test("with too few open files the connections benchmark says what is needed, and measures what it can", async () => {
  const shell = 'ulimit -n 144 && exec "$0" "$@"';
  const { stdout } = await run("sh", ["-c", shell, process.execPath, script, "--connections", "1000"]);
  assert.match(stdout, /1000 connections need 1064 open files .* the limit is 144: measuring 80; .*"ulimit -Hn 1064"/);
  assert.deepEqual(
    rowsOf(stdout).map(([, connections]) => connections),
    ["80", "80"],
  );
});
