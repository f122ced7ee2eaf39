/**
 * A peer that knows the protocol and breaks it: calls, answers, promises and embargoes about things that exist, in any
 * order. Whatever it says, the connection goes on or ends with a reason, no table outgrows its limit, every call settles,
 * and then nothing is left.
 *
 * UNIVAT_FUZZ_SEED repeats a run, UNIVAT_FUZZ_MESSAGES makes it longer.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { converse, type Step, shrink } from "../../test/support/adversary/conversation.ts";

test("a peer that breaks the protocol knowingly loses its connection at most, and leaves nothing behind", async (context) => {
  const first = Number(process.env.UNIVAT_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const messages = Number(process.env.UNIVAT_FUZZ_MESSAGES ?? 50_000);
  context.diagnostic(`UNIVAT_FUZZ_SEED=${first}`);
  let longest = 0;
  for (let seed = first, left = messages; left > 0; seed++) {
    const steps: Step[] = [];
    try {
      await converse(seed, 200, steps);
    } catch (error) {
      const lines = (await shrink(steps)).map((step) => `    "${step}",`).join("\n");
      const pasteable = `test("conversation ${seed}", async () => {\n  await replay([\n${lines}\n  ]);\n});`;
      throw new Error(`UNIVAT_FUZZ_SEED=${seed} failed. As a test:\n\n${pasteable}\n`, { cause: error });
    }
    longest = Math.max(longest, steps.length);
    left -= steps.length;
  }
  context.diagnostic(`${longest} steps in the longest conversation`);
  assert.ok(longest > 20, "the peer was always found out at once");
});
