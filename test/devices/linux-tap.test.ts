import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { whyNoTap } from "../../bench/network-namespace.ts";
import { createNetworkNamespace, outcome } from "../support/network-namespace.ts";

const missing = whyNoTap();
const skip = missing !== undefined && process.env.CI === undefined ? missing : false;

test("the Linux tap does what a device promises, and says what is wrong in one line", { skip }, async () => {
  await using namespace = await createNetworkNamespace();
  const suite = fileURLToPath(new URL("linux-tap-suite.ts", import.meta.url));
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const child = namespace.spawn(process.execPath, ["--test-reporter=spec", suite], { env });
  const { code, output } = await outcome(child);
  assert.equal(code, 0, output);
  assert.match(output, /ℹ fail 0/, output);
});
