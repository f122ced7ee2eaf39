/** `univat/memory`: Univat inside one process, on a virtual clock: for tests and simulations. */
export type { MemoryNetwork } from "./network.ts";
export { createMemoryPlatform, type MemoryPlatform, type MemoryPlatformOptions } from "./platform.ts";
export { createSeededEntropy } from "./seeded-entropy.ts";
export { VirtualClock } from "./virtual-clock.ts";
