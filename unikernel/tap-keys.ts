import { type Command, Option } from "commander";
import { type DeviceName, parseDeviceName } from "../platform/tap/device/device-name.ts";
import { parseIpv4, parseIpv4Network } from "../platform/tap/ip/address.ts";
import { CapnpError } from "../src/error.ts";
import { usageErrors } from "./keys.ts";

export interface TapKeys {
  readonly interface: DeviceName;
  /** ADDRESS/PREFIX */
  readonly ipv4: string;
  readonly ipv4Gateway?: string;
}

/** Options of the tap target, with the names and the defaults of MirageOS. */
export function addTapKeys(command: Command): void {
  const heading = "NETWORK OPTIONS";
  command.addOption(
    new Option(
      "--interface <device>",
      "a tap by its name, unix:PATH to connect to a stream of frames, or unix-listen:PATH to wait for one",
    )
      .env("UNIVAT_INTERFACE")
      .default(parseDeviceName("tap0"), "tap0")
      .argParser(usageErrors(parseDeviceName))
      .helpGroup(heading),
  );
  command.addOption(
    new Option("--ipv4 <address>", "our address and the prefix length of its network: ADDRESS/PREFIX")
      .env("UNIVAT_IPV4")
      .default("10.0.0.2/24")
      .argParser(usageErrors(readNetwork))
      .helpGroup(heading),
  );
  command.addOption(
    new Option("--ipv4-gateway <address>", "the router to other networks; without one only our own is reached")
      .env("UNIVAT_IPV4_GATEWAY")
      .argParser(usageErrors(readGateway))
      .helpGroup(heading),
  );
}

function readNetwork(text: string): string {
  if (parseIpv4Network(text) !== undefined) return text;
  throw invalid(`Invalid network "${text}"; write ADDRESS/PREFIX, such as 10.0.0.2/24`);
}

function readGateway(text: string): string {
  if (parseIpv4(text) !== undefined) return text;
  throw invalid(`Invalid IPv4 address "${text}"; write four numbers, such as 10.0.0.1`);
}

function invalid(message: string): CapnpError {
  return new CapnpError("invalid-argument", message);
}
