/** `univat/tap`: Univat on a TCP/IP stack of its own, over any link that carries Ethernet frames. */
export type { Counters } from "./counters.ts";
export type { Device, FrameReceiver } from "./device/device.ts";
export { type DeviceName, parseDeviceName } from "./device/device-name.ts";
export { type LinuxTap, type LinuxTapCounters, type LinuxTapOptions, openLinuxTap } from "./device/linux-tap.ts";
export { createMemoryLink, type MemoryLink, type MemoryLinkOptions } from "./device/memory-link.ts";
export { dialUnixStream, listenUnixStream } from "./device/unix-stream.ts";
export { defaultLimits, type Limits } from "./limits.ts";
export { createTapNetwork, type TapNetwork } from "./network.ts";
export type { TapNetworkOptions } from "./network-options.ts";
export { openTapPlatform, type TapPlatform, type TapPlatformOptions } from "./platform.ts";
