import { openTapPlatform } from "../platform/tap/platform.ts";
import type { Target } from "./boot.ts";
import { addTapKeys, type TapKeys } from "./tap-keys.ts";

/** Our own TCP/IP over a device that carries Ethernet frames. */
export const tapTarget: Target<TapKeys> = {
  addKeys: addTapKeys,
  open: ({ interface: device, ipv4, ipv4Gateway }, { log, signal, failed }) =>
    openTapPlatform({ device, ipv4, gateway: ipv4Gateway, signal, log, linkLost: failed }),
};
