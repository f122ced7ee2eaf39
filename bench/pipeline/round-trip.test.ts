import assert from "node:assert/strict";
import { test } from "node:test";
import { chainLength } from "./chain.ts";
import { countChain } from "./round-trip.ts";

test("a chain of pipelined calls and a ping take one round trip: all calls leave before anything is heard", async () => {
  const { ways, calls, callsBeforeAnswer, returns } = await countChain();
  assert.equal(calls, chainLength + 1);
  assert.equal(callsBeforeAnswer, chainLength + 1);
  assert.equal(returns, chainLength + 1);
  assert.equal(ways, 2);
});
