import assert from "node:assert/strict";
import { test } from "node:test";
import type { Flow } from "../../src/platform.ts";
import { createMemoryPlatform, type MemoryPlatformOptions } from "./index.ts";

const address = { transport: "tcp", host: "10.0.0.1", port: 7000 } as const;

/** Echoes 2,000 bytes in three writes and tells what the client saw, and when. */
async function echoTrace(options: MemoryPlatformOptions): Promise<string[]> {
  const platform = createMemoryPlatform(options);
  const { clock, network } = platform;
  const trace: string[] = [];
  await clock.run(async () => {
    const listener = await network.listen(address, (flow: Flow) => {
      flow.receive({ data: (chunk) => flow.write(chunk), end: () => flow.end(), drain() {}, closed() {} });
    });
    const flow = await network.connect(address);
    await new Promise<void>((resolve) => {
      let received = 0;
      flow.receive({
        data(chunk) {
          trace.push(`${clock.now()} data ${chunk.length}`);
          received += chunk.length;
          if (received === 2000) flow.end();
        },
        end: () => trace.push(`${clock.now()} end`),
        drain() {},
        closed(error) {
          trace.push(`${clock.now()} closed ${error}`);
          resolve();
        },
      });
      for (const length of [500, 700, 800]) flow.write(new Uint8Array(length));
    });
    await listener.close();
  });
  assert.equal(network.openFlows, 0);
  return trace;
}

test("what is written in one turn arrives in one chunk, after the latency", async () => {
  assert.deepEqual(await echoTrace({ latency: 10 }), ["40 data 2000", "60 end", "60 closed undefined"]);
});

test("the same seed splits the stream in the same places, and another seed in others", async () => {
  const first = await echoTrace({ split: true, seed: 7 });
  assert.deepEqual(await echoTrace({ split: true, seed: 7 }), first);
  assert.notDeepEqual(await echoTrace({ split: true, seed: 8 }), first);
  assert.ok(first.length > 4);
});

test("a cut connection tells both ends of a reset", async () => {
  const { clock, network } = createMemoryPlatform();
  const seen: string[] = [];
  const sink = (name: string) => ({
    data() {},
    end: () => seen.push(`${name} end`),
    drain() {},
    closed: (error: Error | undefined) => seen.push(`${name} ${error?.message}`),
  });
  await clock.run(async () => {
    await network.listen(address, (flow) => flow.receive(sink("server")));
    (await network.connect(address)).receive(sink("client"));
  });
  network.cut((flow) => flow.peer === "tcp:10.0.0.9:7000");
  await clock.runUntilIdle();
  assert.deepEqual(seen, []);
  network.cut((flow) => flow.peer === "tcp:10.0.0.1:7000");
  assert.deepEqual(seen, []);
  await clock.runUntilIdle();
  assert.deepEqual(seen, [
    'client Connection to "tcp:10.0.0.1:7000" failed: the peer reset the connection',
    'server Connection to "tcp:10.0.0.1:49152" failed: the peer reset the connection',
  ]);
});
