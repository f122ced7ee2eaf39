import { type Command, InvalidArgumentError, Option } from "commander";
import { parseAddress } from "../src/address.ts";
import { CapnpError } from "../src/error.ts";
import type { Address } from "../src/platform.ts";

const heading = "CAP'N PROTO OPTIONS";

/** What a service is told. */
export interface ListenKeys {
  readonly capnpListenAddress: Address;
  /** Writes a line for each message to the log. */
  readonly capnpLogMessages: boolean;
}

/** The options of a service, in the spelling of OCaml's capnp-rpc. */
export function addServiceKeys(command: Command): void {
  command.addOption(
    new Option(
      "--capnp-listen-address <address>",
      "where to serve: tcp:HOST:PORT or unix:PATH; port 0 takes a free one",
    )
      .env("CAPNP_LISTEN_ADDRESS")
      .argParser(usageErrors(parseAddress))
      .helpGroup(heading)
      .makeOptionMandatory(),
  );
  command.addOption(
    new Option("--capnp-log-messages", "log every message: who sends it, what it says, its size; for debugging")
      .env("CAPNP_LOG_MESSAGES")
      .default(false)
      .helpGroup(heading),
  );
}

/** What a client is told. */
export interface ConnectKeys {
  readonly capnpConnectAddress: Address;
}

/** The option of a client. */
export function addConnectKey(command: Command): void {
  command.addOption(
    new Option("--capnp-connect-address <address>", "where the service is: tcp:HOST:PORT or unix:PATH")
      .env("CAPNP_CONNECT_ADDRESS")
      .argParser(usageErrors(parseAddress))
      .helpGroup(heading)
      .makeOptionMandatory(),
  );
}

/** `parse` as commander wants it: what it rejects becomes a usage error. */
export function usageErrors<Value>(parse: (text: string) => Value): (text: string) => Value {
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      throw error instanceof CapnpError ? new InvalidArgumentError(error.message) : error;
    }
  };
}
