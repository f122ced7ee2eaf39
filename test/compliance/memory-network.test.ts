import { createMemoryPlatform, type MemoryPlatformOptions } from "../../platform/memory/index.ts";
import { describeNetwork } from "./network-suite.ts";

const variants: Readonly<Record<string, MemoryPlatformOptions>> = {
  "the memory network": {},
  "the memory network with latency": { latency: 20 },
  "the memory network with random chunks and a small window": { split: true, windowBytes: 10_000, seed: 3 },
};

for (const [name, options] of Object.entries(variants)) {
  const create = async () => {
    const { network, clock } = createMemoryPlatform(options);
    return {
      client: network,
      server: network,
      listenAddress: () => ({ transport: "tcp", host: "10.0.0.1", port: 0 }) as const,
      clientLabel: /^tcp:10\.0\.0\.1:\d+$/,
      run: (body: () => Promise<void>) => clock.run(body),
      async [Symbol.asyncDispose]() {},
    };
  };
  describeNetwork(name, create, options.split === true ? { transferBytes: 512 * 1024, floodBytes: 1024 * 1024 } : {});
}
