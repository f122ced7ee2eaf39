import type { Address, Platform } from "../src/platform.ts";

/** A service as an executable: a function of its environment, with a name and a line for `--help`. */
export interface Unikernel {
  readonly name: string;
  readonly description: string;
  /**
   * Serves until `signal` aborts, then ends its flows, closes its listeners and resolves. Rejects with a `CapnpError`
   * when it cannot start; what is thrown ends the process with exit code 1.
   */
  start(environment: Environment): Promise<void>;
}

/** All that a service gets from outside. */
export interface Environment {
  readonly platform: Platform;
  readonly keys: Keys;
  /** Writes one line for the operator. */
  readonly log: (line: string) => void;
  /** Aborts when the service is to stop. */
  readonly signal: AbortSignal;
}

/** What the operator decides: command-line options, else environment variables, else defaults. */
export interface Keys {
  readonly capnpListenAddress: Address;
}
