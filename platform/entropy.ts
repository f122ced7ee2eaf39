import { randomFillSync } from "node:crypto";
import type { Entropy } from "../src/platform.ts";

/** The operating system's random generator, through OpenSSL. */
export function createNodeEntropy(): Entropy {
  return {
    fill(bytes) {
      randomFillSync(bytes);
    },
  };
}
