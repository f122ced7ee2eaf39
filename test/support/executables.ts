import { Executable } from "../../bench/executable.ts";
import { buildExecutable } from "../../build.mjs";

export { Executable };

const built = new Map<string, Promise<string>>();

/** Builds the executable of a unikernel for a target, once for all tests of a file; gives its path. */
export function buildOnce(name: string, target: "node" | "tap"): Promise<string> {
  const key = `${name}-${target}`;
  const known = built.get(key) ?? buildExecutable(name, target);
  built.set(key, known);
  return known;
}
