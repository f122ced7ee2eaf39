import type { Platform } from "../../src/platform.ts";
import { createNodeClock } from "../clock.ts";
import { createNodeEntropy } from "../entropy.ts";
import { createNodeNetwork } from "./network.ts";
import { createNodeResolver } from "./resolver.ts";

/** Node's own clock, entropy, resolver, and the kernel's sockets. */
export function createNodePlatform(): Platform {
  return {
    network: createNodeNetwork(),
    clock: createNodeClock(),
    entropy: createNodeEntropy(),
    resolver: createNodeResolver(),
  };
}
