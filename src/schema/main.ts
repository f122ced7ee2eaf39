#!/usr/bin/env node
/**
 * The command that generates code, and the plugin that the schema compiler runs for `capnp compile -o PATH`: with no
 * schema files given, the request comes from standard input, and files are written below the current folder.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { buffer } from "node:stream/consumers";
import { Command } from "commander";
import { CapnpError } from "../error.ts";
import { compile } from "./compile.ts";
import { type GeneratedFile, generate } from "./generate.ts";
import { readRequest } from "./request.ts";
import { schemaFiles } from "./schema-files.ts";

interface Options {
  readonly library: string;
  readonly check?: true;
}

const command = new Command("univat-generate")
  .description("Generates TypeScript from Cap'n Proto schemas: example.capnp gives example.capnp.ts beside it.")
  .argument("[schemas...]", "schema files, or folders to search for them; none: read a request from standard input")
  .option(
    "--library <specifier>",
    "what the generated modules import the library from; a path that begins with ./ or ../ is taken from the current folder",
    "univat",
  )
  .option("--check", "write nothing; fail when a file differs from what would be written")
  .action(run);

async function run(schemas: readonly string[], options: Options): Promise<void> {
  const request = readRequest(schemas.length === 0 ? await standardInput() : await compiled(schemas));
  const files = generate(request, (filename) => librarySpecifier(options.library, filename));
  if (options.check) await check(files);
  else await write(files);
}

async function standardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) {
    throw new CapnpError("invalid-argument", "Name the schema files to generate code from, or see --help");
  }
  return buffer(process.stdin);
}

async function compiled(schemas: readonly string[]): Promise<Uint8Array> {
  const files = await schemaFiles(schemas);
  if (files.length === 0) throw new CapnpError("invalid-argument", `No schema files in "${schemas.join('", "')}"`);
  return compile(files);
}

function librarySpecifier(library: string, filename: string): string {
  if (!library.startsWith("./") && !library.startsWith("../")) return library;
  const path = relative(dirname(filename), library).replaceAll(sep, "/");
  return path.startsWith("../") ? path : `./${path}`;
}

async function write(files: readonly GeneratedFile[]): Promise<void> {
  for (const { filename, text } of files) {
    await mkdir(dirname(filename), { recursive: true });
    await writeFile(filename, text);
  }
}

async function check(files: readonly GeneratedFile[]): Promise<void> {
  const stale: string[] = [];
  for (const { filename, text } of files) {
    const present = await readFile(filename, "utf8").catch(() => undefined);
    if (present !== text) stale.push(`"${filename}"`);
  }
  if (stale.length === 0) return;
  throw new CapnpError("failed", `Generated code is not what the schemas give: ${stale.join(", ")}; generate it again`);
}

try {
  await command.parseAsync();
} catch (error) {
  if (!(error instanceof CapnpError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
