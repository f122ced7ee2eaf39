import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

const isInstalled = spawnSync("capnp", ["--version"]).status === 0;

/** For tests that need the schema compiler: they run where it is installed, and have to run on CI. */
export const needsCapnp: { readonly skip: string | false } = {
  skip:
    isInstalled || process.env.CI !== undefined
      ? false
      : 'needs the schema compiler "capnp"; install it with "apt install capnproto"',
};

/** Runs the schema compiler at the root of the repository and gives what it prints. */
export function capnp(parameters: readonly string[], input: Uint8Array | string = ""): Buffer {
  const { status, stdout, stderr, error } = spawnSync("capnp", parameters, { cwd: root, input, maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`capnp ${parameters.join(" ")} ended with ${status}: ${stderr.toString()}`);
  return stdout;
}
