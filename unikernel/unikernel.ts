import type { Command } from "commander";
import type { Platform } from "../src/platform.ts";

/** A service or a client as an executable: a function of its environment, with a name and a line for `--help`. */
export interface Unikernel<Keys extends object> {
  readonly name: string;
  readonly description: string;
  /** Adds the keys that it needs to those of the target. */
  addKeys(command: Command): void;
  /**
   * Runs until it is done or `signal` aborts, then ends its flows, closes its listeners and resolves. Rejects with a
   * `CapnpError` when it fails; what is thrown ends the process with exit code 1.
   */
  start(environment: Environment<Keys>): Promise<void>;
}

/** All that it gets from outside. */
export interface Environment<Keys extends object> {
  readonly platform: Platform;
  /** What the operator decides: command-line options, else environment variables, else defaults. */
  readonly keys: Keys;
  /** Writes one line for the operator. */
  readonly log: (line: string) => void;
  /** Aborts when it is to stop. */
  readonly signal: AbortSignal;
}
