import { Executable } from "../../bench/executable.ts";
import { buildExecutable } from "../../build.mjs";

export { Executable };

const built = new Map<string, Promise<string>>();

/** Builds the echo service's executable for a target, once for all tests of a file; gives its path. */
export function buildEcho(target: "node" | "tap"): Promise<string> {
  const known = built.get(target) ?? buildExecutable("echo", target);
  built.set(target, known);
  return known;
}
