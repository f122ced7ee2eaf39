import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createNodePlatform } from "../../platform/node/index.ts";
import { describeNetwork } from "./network-suite.ts";

describeNetwork("Node's TCP", async () => {
  const { network } = createNodePlatform();
  return {
    client: network,
    server: network,
    listenAddress: () => ({ transport: "tcp", host: "127.0.0.1", port: 0 }),
    clientLabel: /^tcp:127\.0\.0\.1:\d+$/,
    run: (body) => body(),
    async [Symbol.asyncDispose]() {},
  };
});

describeNetwork("Node's TCP over IPv6", async () => {
  const { network } = createNodePlatform();
  return {
    client: network,
    server: network,
    listenAddress: () => ({ transport: "tcp", host: "::1", port: 0 }),
    clientLabel: /^tcp:\[::1\]:\d+$/,
    run: (body) => body(),
    async [Symbol.asyncDispose]() {},
  };
});

// A Unix socket refuses connections when its backlog is full; TCP makes them wait.
describeNetwork(
  "Node's Unix sockets",
  async () => {
    const { network } = createNodePlatform();
    const folder = await mkdtemp(join(tmpdir(), "univat-"));
    let sockets = 0;
    return {
      client: network,
      server: network,
      listenAddress: () => ({ transport: "unix", path: join(folder, `${sockets++}.sock`) }),
      clientLabel: /^unix:.*\/\d+\.sock$/,
      run: (body) => body(),
      [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
    };
  },
  { flows: 100 },
);
