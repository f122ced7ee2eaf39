import { type Command, InvalidArgumentError, Option } from "commander";
import { parseAddress } from "../src/address.ts";
import { CapnpError } from "../src/error.ts";

/** Options that every Cap'n Proto service has, in the spelling of OCaml's capnp-rpc. */
export function addCapnpKeys(command: Command): void {
  command.addOption(
    new Option(
      "--capnp-listen-address <address>",
      "where to serve: tcp:HOST:PORT or unix:PATH; port 0 takes a free one",
    )
      .env("CAPNP_LISTEN_ADDRESS")
      .argParser(usageErrors(parseAddress))
      .helpGroup("CAP'N PROTO OPTIONS")
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
