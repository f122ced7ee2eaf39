import { Executable } from "../../bench/executable.ts";
import { buildExecutable } from "../../build.mjs";

export { Executable };

/** Builds the executables of the echo service that a test file uses; gives their paths. */
export function buildEcho(target: "node" | "tap"): Promise<string> {
  return buildExecutable("echo", target);
}
