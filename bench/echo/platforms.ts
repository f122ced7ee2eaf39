import { createNodePlatform } from "../../platform/node/index.ts";
import { parseDeviceName } from "../../platform/tap/device/device-name.ts";
import { openTapPlatform } from "../../platform/tap/platform.ts";
import type { Platform } from "../../src/platform.ts";
import type { Place } from "./processes.ts";

/** The platform on which a place is reached. It lives as long as its process. */
export async function platformFor({ stack }: Place): Promise<Platform> {
  if (stack === undefined) return createNodePlatform();
  return await openTapPlatform({ device: parseDeviceName(stack.interface), ipv4: stack.ipv4 });
}
