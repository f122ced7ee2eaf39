import { CapnpError } from "../../src/error.ts";
import type { Platform, Resolver } from "../../src/platform.ts";
import { createNodeClock } from "../clock.ts";
import { createNodeEntropy } from "../entropy.ts";
import { Turn } from "../turn.ts";
import type { Device } from "./device/device.ts";
import type { DeviceName } from "./device/device-name.ts";
import { openLinuxTap } from "./device/linux-tap.ts";
import { dialUnixStream, listenUnixStream } from "./device/unix-stream.ts";
import { parseIpv4 } from "./ip/address.ts";
import { createTapNetwork, type TapNetwork } from "./network.ts";

export interface TapPlatformOptions {
  readonly device: DeviceName;
  /** ADDRESS/PREFIX */
  readonly ipv4: string;
  readonly gateway?: string | undefined;
  /** Gives up the wait for a device that is not there yet. */
  readonly signal?: AbortSignal | undefined;
  readonly log?: ((line: string) => void) | undefined;
  /** Called once when the link is gone for good. */
  readonly linkLost?: ((error: Error) => void) | undefined;
}

export interface TapPlatform extends Platform, Disposable {
  readonly network: TapNetwork;
}

/** Our own TCP/IP on a device, with the process's clock and entropy. The caller owns it; disposing it lets the device go. */
export async function openTapPlatform(options: TapPlatformOptions): Promise<TapPlatform> {
  const clock = createNodeClock();
  const entropy = createNodeEntropy();
  const turn = new Turn();
  const device = await openDevice(options);
  try {
    const { ipv4, gateway, linkLost } = options;
    const network = createTapNetwork({ device, clock, entropy, defer: turn.atEnd, ipv4, gateway, linkLost });
    return { network, clock, entropy, resolver: literals, [Symbol.dispose]: () => network.close() };
  } catch (error) {
    device.close();
    throw error;
  }
}

function openDevice({ device, log, signal }: TapPlatformOptions): Promise<Device> {
  switch (device.kind) {
    case "tap":
      return openLinuxTap(device.name);
    case "unix":
      return dialUnixStream(device.path, { signal });
    case "unix-listen":
      log?.(`waiting for the other end of the link on unix:${device.path}`);
      return listenUnixStream(device.path, { signal });
  }
}

/** Without a name server, an address is the only name of a host. */
const literals: Resolver = {
  async resolve(host) {
    if (parseIpv4(host) !== undefined) return [host];
    throw new CapnpError("name-not-found", `Cannot resolve "${host}": write an IPv4 address, such as 10.0.0.1`);
  },
};
