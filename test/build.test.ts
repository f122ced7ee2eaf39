import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { nodeVersions } from "./support/node-versions.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function build(args: readonly string[], node: string = process.execPath): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(node, [join(root, "build.mjs"), ...args], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

for (const [what, args, name] of [
  ["a service that does not exist", ["nosuch", "--target", "node"], '"nosuch"'],
  ["a target that does not exist", ["echo", "--target", "windows"], '"windows"'],
  ["a missing target", ["echo"], "--target"],
  ["a missing service", ["--target", "node"], "name"],
] as const) {
  test(`${what} is a usage error in one line that names it`, async () => {
    const { code, stdout, stderr } = await build(args);
    assert.equal(code, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /^error: [^\n]+\n$/);
    assert.ok(stderr.includes(name), stderr);
  });
}

test("an older Node builds the same executable, made of the Node that the lock file pins", async () => {
  const node = (await nodeVersions()).get(22);
  const { code, stdout, stderr } = await build(["echo", "--target", "node"], node);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^dist\/echo-node /);
  const path = join(root, "dist/echo-node");
  assert.ok((statSync(path).mode & 0o111) === 0o111, "it cannot be executed by everyone");
  const help = await new Promise((resolve) => execFile(path, ["--help"], (_, output) => resolve(output)));
  assert.match(String(help), /CAP'N PROTO OPTIONS/);
});
