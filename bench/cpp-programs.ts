import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Why C++ programs cannot be compiled here, with what to install; undefined when they can. */
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

export interface CppSources<Name extends string> {
  /** Paths of the schemas, whose generated code every program can include. */
  readonly schemas: readonly string[];
  /** The path of each program's source, by the name that it gets. */
  readonly programs: { readonly [Key in Name]: string };
}

export interface CppPrograms<Name extends string> extends AsyncDisposable {
  readonly paths: { readonly [Key in Name]: string };
}

/** Compiles programs against the installed C++ implementation, optimized, into a folder that disposal removes. */
export async function compileCpp<Name extends string>(sources: CppSources<Name>): Promise<CppPrograms<Name>> {
  const folder = await mkdtemp(join(tmpdir(), "univat-cpp-"));
  try {
    const prefixes = [...new Set(sources.schemas.map(dirname))].map((path) => `--src-prefix=${path}`);
    await run("capnp", ["compile", `-oc++:${folder}`, ...prefixes, ...sources.schemas]);
    const { stdout } = await run("pkg-config", ["--cflags", "--libs", "capnp-rpc"]);
    const libraries = stdout.trim().split(/\s+/);
    const compile = ["-std=c++17", "-O2", "-I", folder];
    const objects: string[] = [];
    for (const schema of sources.schemas) {
      const generated = join(folder, basename(schema));
      await run("g++", [...compile, "-c", `${generated}.c++`, "-o", `${generated}.o`]);
      objects.push(`${generated}.o`);
    }
    const paths = {} as Record<Name, string>;
    for (const name in sources.programs) {
      paths[name] = join(folder, name);
      await run("g++", [...compile, sources.programs[name], ...objects, "-o", paths[name], ...libraries]);
    }
    return { paths, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
}
