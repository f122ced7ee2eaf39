import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Why the C++ programs cannot be compiled here, with what to install; undefined when they can. */
export function whyNoCpp(): string | undefined {
  const tools = [
    ["capnp", "--version"],
    ["g++", "--version"],
    ["pkg-config", "--exists", "capnp-rpc"],
  ] as const;
  for (const [tool, ...args] of tools) {
    try {
      execFileSync(tool, args, { stdio: "ignore" });
    } catch {
      return `"${[tool, ...args].join(" ")}" failed; install capnproto, libcapnp-dev, g++ and pkg-config`;
    }
  }
  return undefined;
}

export interface CppPrograms extends AsyncDisposable {
  readonly client: string;
  readonly server: string;
}

/** Compiles client.c++ and server.c++ against the installed C++ implementation, into a folder that disposal removes. */
export async function compileCpp(): Promise<CppPrograms> {
  const folder = await mkdtemp(join(tmpdir(), "univat-interop-"));
  try {
    const schemas = [join(root, "unikernel/echo/echo.capnp"), join(root, "test/interop/interop.capnp")];
    const prefixes = ["unikernel/echo", "test/interop"].map((path) => `--src-prefix=${join(root, path)}`);
    await run("capnp", ["compile", `-oc++:${folder}`, ...prefixes, ...schemas]);
    const { stdout } = await run("pkg-config", ["--cflags", "--libs", "capnp-rpc"]);
    const libraries = stdout.trim().split(/\s+/);
    const compile = ["-std=c++17", "-O1", "-I", folder];
    const generated = ["echo.capnp", "interop.capnp"];
    for (const name of generated) {
      await run("g++", [...compile, "-c", join(folder, `${name}.c++`), "-o", join(folder, `${name}.o`)]);
    }
    const objects = generated.map((name) => join(folder, `${name}.o`));
    for (const program of ["client", "server"]) {
      const source = join(root, "test/interop", `${program}.c++`);
      await run("g++", [...compile, source, ...objects, "-o", join(folder, program), ...libraries]);
    }
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
  return {
    client: join(folder, "client"),
    server: join(folder, "server"),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
