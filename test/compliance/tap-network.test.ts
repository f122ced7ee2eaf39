import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { whyNoTap } from "../../bench/network-namespace.ts";
import { createNetworkNamespace, outcome } from "../support/network-namespace.ts";

const missing = whyNoTap();
const skip = missing !== undefined && process.env.CI === undefined ? missing : false;

test("our stack and the kernel keep the promises of a network to each other, across a tap", { skip }, async () => {
  await using namespace = await createNetworkNamespace();
  const suite = fileURLToPath(new URL("tap-network-suite.ts", import.meta.url));
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const child = namespace.spawn(process.execPath, ["--test-reporter=spec", suite], { env });
  const { code, output } = await outcome(child);
  assert.equal(code, 0, output);
  assert.match(output, /ℹ fail 0/, output);
});
