import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createNodePlatform } from "../../platform/node/index.ts";
import { dialUnixStream, listenUnixStream } from "../../platform/tap/device/unix-stream.ts";
import { createTapNetwork } from "../../platform/tap/network.ts";
import { Turn } from "../../platform/turn.ts";
import { describeNetwork } from "./network-suite.ts";

const { clock, entropy } = createNodePlatform();

async function openPair() {
  const folder = await mkdtemp(join(tmpdir(), "univat-"));
  const path = join(folder, "link.sock");
  const listening = listenUnixStream(path);
  // Listening on a path is done when the event loop comes round.
  await new Promise((resolve) => setImmediate(resolve));
  const devices = await Promise.all([dialUnixStream(path), listening]);
  const common = { clock, entropy, defer: new Turn().atEnd };
  const client = createTapNetwork({ ...common, device: devices[0], ipv4: "10.0.0.1/24" });
  const server = createTapNetwork({ ...common, device: devices[1], ipv4: "10.0.0.2/24" });
  return {
    client,
    server,
    listenAddress: () => ({ transport: "tcp", host: "10.0.0.2", port: 0 }) as const,
    clientLabel: /^tcp:10\.0\.0\.1:\d+$/,
    run: (body: () => Promise<void>) => body(),
    async [Symbol.asyncDispose]() {
      client.close();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

describeNetwork("two stacks of ours on a Unix stream", openPair, { flows: 100 });
