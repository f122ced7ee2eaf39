import { CapnpError } from "../../src/error.ts";
import type { Clock, Entropy } from "../../src/platform.ts";
import type { Device } from "./device/device.ts";
import { type Ipv4Address, isUnicast, parseIpv4, parseIpv4Network } from "./ip/address.ts";
import { type Interface, isLocal, isSubnetBroadcast } from "./ip/interface.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { isGroupMac, type MacAddress, parseMac } from "./wire/ethernet.ts";

export interface TapNetworkOptions {
  /** The link; the network starts it, owns it and closes it. */
  readonly device: Device;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** Runs `run` at the end of the turn: after the present callback and all promises it settles. */
  readonly defer: (run: () => void) => void;
  /** Our address and the length of the network's prefix: `10.0.0.2/24`. */
  readonly ipv4: string;
  /** The router to all other networks: `10.0.0.1`. Default: only hosts on the link can be reached. */
  readonly gateway?: string | undefined;
  /** Our hardware address: `02:00:0a:00:00:02`. Default: a local address made of the IPv4 address, so that it outlives restarts. */
  readonly mac?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Called once when the link is gone for good; the network is closed then. */
  readonly linkLost?: ((error: Error) => void) | undefined;
}

/** RFC 791: every host takes packets of this size, and no sane link carries less. */
const smallestMtu = 576;
const largestMtu = 65_535;
/** RFC 7323 2.2: what the largest scale can express. */
const largestWindow = 0xffff * 2 ** 14;

/** The limits with their defaults; throws a `CapnpError` for one that makes no sense. */
export function readLimits(limits: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isInteger(value) || value < 1) {
      throw invalid(`Invalid limits.${name} "${value}"; it must be a whole number greater than 0`);
    }
  }
  if (limits.receiveWindow !== undefined && limits.receiveWindow > largestWindow) {
    throw invalid(`Invalid limits.receiveWindow "${limits.receiveWindow}"; TCP allows at most ${largestWindow} bytes`);
  }
  return { ...defaultLimits, ...limits };
}

/** Who we are on the link; throws a `CapnpError` when an option makes no sense. */
export function readInterface(options: TapNetworkOptions): Interface {
  const network = parseIpv4Network(options.ipv4);
  if (network === undefined) {
    throw invalid(
      `Invalid IPv4 address "${options.ipv4}"; write the address and the length of its prefix, like "10.0.0.2/24"`,
    );
  }
  const mtu = Math.min(options.device.mtu, largestMtu);
  if (mtu < smallestMtu)
    throw invalid(`The MTU of ${options.device.name} is ${mtu}; it must be at least ${smallestMtu}`);
  const mac = options.mac === undefined ? localMac(network.address) : parseMac(options.mac);
  if (mac === undefined || isGroupMac(mac)) {
    throw invalid(`Invalid hardware address "${options.mac}"; write one host's address, like "02:00:0a:00:00:02"`);
  }
  const host: Interface = { ...network, mac, mtu, gateway: undefined };
  if (!isUnicast(network.address) || isSubnetBroadcast(host, network.address)) {
    throw invalid(`The IPv4 address "${options.ipv4}" is no single host's; write one like "10.0.0.2/24"`);
  }
  if (options.gateway === undefined) return host;
  const gateway = parseIpv4(options.gateway);
  if (gateway === undefined) throw invalid(`Invalid gateway "${options.gateway}"; write an address like "10.0.0.1"`);
  if (!isLocal(host, gateway) || gateway === host.address || isSubnetBroadcast(host, gateway)) {
    throw invalid(`The gateway "${options.gateway}" is no other host on the network of "${options.ipv4}"`);
  }
  return { ...host, gateway };
}

/** 02:00 and the address: the second bit says that no manufacturer gave it out. */
function localMac(address: Ipv4Address): MacAddress {
  return (0x0200_0000_0000 + (address >>> 0)) as MacAddress;
}

function invalid(message: string): CapnpError {
  return new CapnpError("invalid-argument", message);
}
