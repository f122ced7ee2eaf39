import type { Platform } from "../../src/platform.ts";
import { Random } from "../random.ts";
import { MemoryNetwork } from "./network.ts";
import { createTableResolver } from "./resolver.ts";
import { createSeededEntropy } from "./seeded-entropy.ts";
import { VirtualClock } from "./virtual-clock.ts";

export interface MemoryPlatformOptions {
  /** Decides all randomness; an integer up to 2^53. Default 1. */
  readonly seed?: number | undefined;
  /** Milliseconds that bytes are on their way. Default 0: they arrive in a later turn of the same moment. */
  readonly latency?: number | undefined;
  /** Splits what arrives into random chunks. Default false: what left together arrives together. */
  readonly split?: boolean | undefined;
  /** Bytes on their way or unread in one direction of a connection, at most; more wait at the sender. Default 256 KiB. */
  readonly windowBytes?: number | undefined;
  /** The addresses of names besides `localhost`. */
  readonly hosts?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface MemoryPlatform extends Platform {
  readonly network: MemoryNetwork;
  readonly clock: VirtualClock;
  /** The seed in use, for the report of a failed run. */
  readonly seed: number;
}

/**
 * A platform inside this process: nothing in it depends on real time or real randomness, so the same program and
 * seed give the same run. All vats of a simulation share one. `VirtualClock` says how a test drives it.
 */
export function createMemoryPlatform(options: MemoryPlatformOptions = {}): MemoryPlatform {
  const { seed = 1, latency = 0, split = false, windowBytes = 256 * 1024, hosts = {} } = options;
  const clock = new VirtualClock();
  const resolver = createTableResolver(hosts);
  // The network draws from a sequence of its own: what the program draws does not change how bytes are split.
  const random = new Random(createSeededEntropy(seed + 2 ** 32));
  return {
    network: new MemoryNetwork({ clock, random, latency, split, windowBytes }, resolver),
    clock,
    entropy: createSeededEntropy(seed),
    resolver,
    seed,
  };
}
