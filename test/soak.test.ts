import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createNodePlatform } from "../platform/node/index.ts";
import { Vat } from "../src/net.ts";
import { Echo } from "../unikernel/echo/echo.capnp.ts";
import { EchoService } from "../unikernel/echo/service.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Bytes by which the heap may differ between two moments when nothing is held: compiled code, caches. */
const heapTolerance = 2 * 2 ** 20;

test("after 1,000,000 calls, heap and tables are where they were after 10,000", async () => {
  await using server = new Vat({ platform: createNodePlatform() });
  await using client = new Vat({ platform: createNodePlatform() });
  const listener = await server.listen("tcp:127.0.0.1:0", new EchoService());
  using echo = await client.connect(Echo, listener.address);

  let calls = 0;
  async function callUntil(total: number): Promise<void> {
    while (calls < total) {
      const msg = `call ${calls}`;
      calls += 1;
      const { reply } = await echo.ping({ msg });
      assert.ok(reply.length === 5 + msg.length && reply.endsWith(msg));
    }
  }

  async function stateAfter(total: number): Promise<{ heap: number; tables: unknown }> {
    await Promise.all(Array.from({ length: 64 }, () => callUntil(total)));
    // The last Finish and Release messages have still to arrive.
    await new Promise((resolve) => setTimeout(resolve, 50));
    collectGarbage();
    collectGarbage();
    const tables = [client, server].map(({ connections }) =>
      connections.map((connection) => {
        const { questions, answers, exports, imports, queuedBytes } = connection.stats();
        return { questions, answers, exports, imports, queuedBytes };
      }),
    );
    return { heap: process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers, tables };
  }

  const early = await stateAfter(10_000);
  const late = await stateAfter(1_000_000);
  assert.deepEqual(late.tables, early.tables);
  assert.ok(late.heap - early.heap < heapTolerance, `the heap grew from ${early.heap} to ${late.heap} bytes`);
});
