import { createSeededEntropy, VirtualClock } from "../../platform/memory/index.ts";
import { createMemoryLink } from "../../platform/tap/device/memory-link.ts";
import { createTapNetwork } from "../../platform/tap/network.ts";
import { describeNetwork } from "./network-suite.ts";

const variants = { "two stacks of ours on a memory link": 1500, "two stacks of ours on a link of large frames": 9000 };

for (const [name, mtu] of Object.entries(variants)) {
  const create = async () => {
    const clock = new VirtualClock();
    const { devices } = createMemoryLink({ clock, latency: 1, mtu });
    const common = { clock, entropy: createSeededEntropy(1), defer: (run: () => void) => clock.atTurnEnd(run) };
    const client = createTapNetwork({ ...common, device: devices[0], ipv4: "10.0.0.1/24" });
    const server = createTapNetwork({ ...common, device: devices[1], ipv4: "10.0.0.2/24" });
    return {
      client,
      server,
      listenAddress: () => ({ transport: "tcp", host: "10.0.0.2", port: 0 }) as const,
      clientLabel: /^tcp:10\.0\.0\.1:\d+$/,
      run: (body: () => Promise<void>) => clock.run(body),
      async [Symbol.asyncDispose]() {
        client.close();
        server.close();
      },
    };
  };
  describeNetwork(name, create, { transferBytes: 2 * 1024 * 1024, floodBytes: 8 * 1024 * 1024, flows: 100 });
}
