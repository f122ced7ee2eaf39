/** Runs inside a network namespace in which the kernel has the address 10.0.0.1/24 on `tap0`. */
import { createNodePlatform } from "../../platform/node/index.ts";
import { openLinuxTap } from "../../platform/tap/device/linux-tap.ts";
import { createTapNetwork } from "../../platform/tap/network.ts";
import { Turn } from "../../platform/turn.ts";
import { describeNetwork, type NetworkPair, type NetworkSuiteOptions } from "./network-suite.ts";

const { network: kernel, clock, entropy } = createNodePlatform();

/** Fewer connections at once than wait for their last handshake segment at most (`ListenOptions.backlog`). */
const options: NetworkSuiteOptions = { flows: 100 };

async function openStack() {
  const device = await openLinuxTap("tap0");
  return createTapNetwork({ device, clock, entropy, defer: new Turn().atEnd, ipv4: "10.0.0.2/24" });
}

describeNetwork(
  "our stack as the server of the kernel, across a tap",
  async (): Promise<NetworkPair> => {
    const stack = await openStack();
    return {
      client: kernel,
      server: stack,
      listenAddress: () => ({ transport: "tcp", host: "10.0.0.2", port: 0 }),
      clientLabel: /^tcp:10\.0\.0\.1:\d+$/,
      run: (body) => body(),
      async [Symbol.asyncDispose]() {
        stack.close();
      },
    };
  },
  options,
);

describeNetwork(
  "our stack as the client of the kernel, across a tap",
  async (): Promise<NetworkPair> => {
    const stack = await openStack();
    return {
      client: stack,
      server: kernel,
      listenAddress: () => ({ transport: "tcp", host: "10.0.0.1", port: 0 }),
      clientLabel: /^tcp:10\.0\.0\.2:\d+$/,
      run: (body) => body(),
      async [Symbol.asyncDispose]() {
        stack.close();
      },
    };
  },
  options,
);
