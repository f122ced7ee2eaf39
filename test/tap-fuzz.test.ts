import assert from "node:assert/strict";
import { test } from "node:test";
import { createSeededEntropy, VirtualClock } from "../platform/memory/index.ts";
import { Random } from "../platform/random.ts";
import { createMemoryLink } from "../platform/tap/device/memory-link.ts";
import { createTapNetwork } from "../platform/tap/network.ts";
import { FrameMutator, watchFrames } from "./support/frame-mutator.ts";
import { pattern, WatchedFlow } from "./support/watched-flow.ts";

/** Frames between two echoes. */
const burst = 250;

test("100,000 random and mutated frames on the link, to both ends, do not disturb an echo", {
  timeout: 120_000,
}, async (t) => {
  const seed = Number(process.env.SEED ?? 1);
  t.diagnostic(`seed ${seed}`);
  const clock = new VirtualClock();
  const { devices } = createMemoryLink({ clock, latency: 1 });
  const random = new Random(createSeededEntropy(seed));
  const mutators = [new FrameMutator(random), new FrameMutator(random)] as const;
  // Each end sends garbage made of what it has seen pass, so that it comes from the right neighbour.
  const [left, right] = [watchFrames(devices[0], mutators[0]), watchFrames(devices[1], mutators[1])];
  const common = { clock, entropy: createSeededEntropy(seed), defer: (run: () => void) => clock.atTurnEnd(run) };
  const client = createTapNetwork({ ...common, device: left, ipv4: "10.0.0.1/24" });
  const server = createTapNetwork({ ...common, device: right, ipv4: "10.0.0.2/24" });

  await clock.run(async () => {
    const listener = await server.listen({ transport: "tcp", host: "10.0.0.2", port: 7 }, (flow) => {
      const echo = new WatchedFlow(flow);
      echo.onData = (chunk) => echo.write(chunk);
    });
    const flow = new WatchedFlow(await client.connect(listener.address));
    let expected = 0;
    for (let frames = 0; frames < 100_000; frames += burst) {
      for (let i = 0; i < burst; i++) {
        const [device, mutator] =
          i % 2 === 0 ? ([devices[0], mutators[0]] as const) : ([devices[1], mutators[1]] as const);
        const frame = mutator.next();
        device.write(frame, 0, frame.length);
      }
      const message = pattern(200, frames);
      flow.write(message);
      expected += message.length;
      await flow.untilReceived(expected);
      assert.deepEqual(flow.received().subarray(-message.length), message);
      flow.chunks.length = 0;
      flow.receivedBytes = 0;
      expected = 0;
    }
    flow.end();
  });
  client.close();
  server.close();
});
