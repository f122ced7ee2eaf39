import { createNodePlatform } from "../platform/node/index.ts";
import type { Target } from "./boot.ts";

/** Node's own network: it has no keys of its own, and nothing to let go. */
export const nodeTarget: Target<object> = {
  addKeys() {},
  open: async () => ({ ...createNodePlatform(), [Symbol.dispose]() {} }),
};
