#!/usr/bin/env node
/**
 * Makes one executable of a service and one platform: `node build.mjs echo --target node` writes `dist/echo-node`.
 *
 * esbuild bundles `unikernel/NAME/TARGET.ts` into one file, and the Node that the lock file pins puts it into a copy of
 * itself. Whatever Node runs this script, the executable is always made of the pinned one.
 */
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { build } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
const targets = ["node", "tap"];

/** The services that can be built: the folders in `unikernel/` with an entry for a target. */
function serviceNames() {
  const folders = readdirSync(join(root, "unikernel"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map((folder) => folder.name)
    .filter((name) => targets.some((target) => existsSync(entryOf(name, target))));
}

function entryOf(name, target) {
  return join(root, "unikernel", name, `${target}.ts`);
}

/** Bundles a service with one platform; gives the bundle's text and esbuild's metafile, which names every file in it. */
export async function bundle(name, target) {
  const result = await build({
    entryPoints: [entryOf(name, target)],
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node26",
    format: "cjs",
    external: ["koffi"],
    // A bundle in an executable loads what stays outside of it with require() alone.
    supported: { "dynamic-import": false },
    legalComments: "none",
    write: false,
    metafile: true,
    outfile: "bundle.cjs",
    logLevel: "error",
  });
  return { code: result.outputFiles[0].text, metafile: result.metafile };
}

/** Builds the executable and gives its path. */
export async function buildExecutable(name, target) {
  const { code, metafile } = await bundle(name, target);
  const output = join(root, "dist", `${name}-${target}`);
  const folder = mkdtempSync(join(tmpdir(), "univat-build-"));
  try {
    writeFileSync(join(folder, "bundle.cjs"), code);
    const usesKoffi = Object.values(metafile.outputs).some(({ imports }) =>
      imports.some(({ path }) => path === "koffi"),
    );
    const config = {
      main: "bundle.cjs",
      executable: strippedNode(),
      output: join(folder, "executable"),
      disableExperimentalSEAWarning: true,
      execArgv: ["--no-warnings"],
      // The executable is the service alone: options for Node would be a second, undocumented command line.
      execArgvExtension: "none",
      // koffi is JavaScript with a native library beside it. In the virtual file system it finds that library where it
      // always does, and Node loads it from memory: no temporary file, no writable folder.
      ...(usesKoffi ? { useVfs: true, assets: koffiFiles() } : { useCodeCache: true }),
    };
    writeFileSync(join(folder, "sea.json"), JSON.stringify(config));
    execFileSync(pinnedNode().path, ["--build-sea", "sea.json"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    mkdirSync(dirname(output), { recursive: true });
    moveFile(join(folder, "executable"), output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return output;
}

/** The Node of the `node` dev dependency, checked to be the version that it says. */
function pinnedNode() {
  const path = join(root, "node_modules", "node", "bin", "node");
  const manifest = join(root, "node_modules", "node", "package.json");
  if (!existsSync(path) || !existsSync(manifest)) throw new BuildError(`There is no Node at "${path}"; run npm ci`);
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  const actual = execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
  if (actual !== `v${version}`) throw new BuildError(`"${path}" is Node ${actual}, not v${version}; run npm ci`);
  return { path, version };
}

/**
 * The pinned Node without its symbols, which take a fifth of it; whole where there is no `strip`. Stripping comes before
 * the bundle goes in, since it would break an executable that holds one.
 */
function strippedNode() {
  const { path, version } = pinnedNode();
  const folder = join(root, "node_modules", ".cache", "univat");
  const { size, mtimeMs } = statSync(path);
  const stripped = join(folder, `node-${version}-${process.arch}-${size}-${Math.trunc(mtimeMs)}`);
  if (existsSync(stripped)) return stripped;
  mkdirSync(folder, { recursive: true });
  const partial = `${stripped}.${process.pid}`;
  try {
    execFileSync("strip", ["-o", partial, path], { stdio: "ignore" });
  } catch {
    rmSync(partial, { force: true });
    return path;
  }
  renameSync(partial, stripped);
  return stripped;
}

/** koffi's CommonJS half and its native library for this machine, by their places in the virtual file system. */
function koffiFiles() {
  const modules = join(root, "node_modules");
  const native = `@koromix/koffi-${process.platform}-${process.arch}`;
  const scripts = readdirSync(join(modules, "koffi"), { recursive: true }).filter((path) => path.endsWith(".cjs"));
  const files = [
    "koffi/package.json",
    ...scripts.map((path) => `koffi/${path}`),
    `${native}/package.json`,
    `${native}/index.js`,
    `${native}/${process.platform}_${process.arch}/koffi.node`,
  ];
  return Object.fromEntries(files.map((file) => [`node_modules/${file}`, join(modules, file)]));
}

/** Replaces `to` in one step, also from another file system: a running executable keeps its old file. */
function moveFile(from, to) {
  const beside = `${to}.${process.pid}`;
  copyFileSync(from, beside);
  renameSync(beside, to);
}

class BuildError extends Error {}

async function main() {
  const command = new Command("build.mjs")
    .description("Makes one executable of a service and one platform, in dist/")
    .argument("<name>", `the service: ${serviceNames().join(", ")}`)
    .requiredOption("--target <target>", `the platform: ${targets.join(" or ")}`)
    .exitOverride();
  try {
    const [name] = command.parse().args;
    const { target } = command.opts();
    if (!serviceNames().includes(name)) {
      command.error(`error: there is no service "${name}"; there is ${serviceNames().join(", ")}`);
    }
    if (!targets.includes(target))
      command.error(`error: there is no target "${target}"; there is ${targets.join(", ")}`);
    if (!existsSync(entryOf(name, target))) command.error(`error: "${name}" has no target "${target}"`);
    const output = await buildExecutable(name, target);
    console.log(`${relative(process.cwd(), output)}  ${(statSync(output).size / 1e6).toFixed(1)} MB`);
  } catch (error) {
    if (typeof error.exitCode === "number") process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof BuildError) failWith(error.message);
    else if (Array.isArray(error.errors))
      process.exitCode = 1; // esbuild has printed them
    else throw error;
  }
}

function failWith(message) {
  console.error(`error: ${message}`);
  process.exitCode = 1;
}

if (process.argv[1] !== undefined && basename(process.argv[1]) === "build.mjs") await main();
