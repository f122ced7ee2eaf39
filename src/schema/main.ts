#!/usr/bin/env node
/**
 * The command that generates code, and the plugin that the schema compiler runs for `capnp compile -o PATH`: without
 * schema files and without a request's file, the request comes from standard input.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { buffer } from "node:stream/consumers";
import { Command } from "commander";
import { CapnpError, messageOf } from "../error.ts";
import { compile } from "./compile.ts";
import { type GeneratedFile, generate } from "./generate.ts";
import { readRequest } from "./request.ts";
import { schemaFiles } from "./schema-files.ts";

interface Options {
  readonly out: string;
  readonly request?: string;
  readonly importPath: readonly string[];
  readonly library: string;
  readonly check?: true;
}

const univat = new Command("univat");
describeGenerate(univat.command("generate"));

// As `capnpc-univat` the command has no other name and no sub-command: the schema compiler passes none.
const asPlugin = describeGenerate(new Command("capnpc-univat"));

function describeGenerate(command: Command): Command {
  return command
    .description("Generates TypeScript from Cap'n Proto schemas: example.capnp gives example.capnp.ts beside it.")
    .argument("[schemas...]", "schema files, or folders to search for them; none: read a request from standard input")
    .option("--out <folder>", "where the modules go, in the folders that the schemas have below the current one", ".")
    .option("--request <file>", 'read what "capnp compile -o-" printed from a file')
    .option(
      "-I, --import-path <folder>",
      "where imports with a leading slash are looked for; may be repeated",
      append,
      [],
    )
    .option(
      "--library <specifier>",
      "what the generated modules import the library from; a path that begins with ./ or ../ is taken from the current folder",
      "univat",
    )
    .option("--check", "write nothing; fail when a file differs from what would be written")
    .action(run);
}

function append(value: string, values: readonly string[]): readonly string[] {
  return [...values, value];
}

async function run(schemas: readonly string[], options: Options): Promise<void> {
  const request = readRequest(await requestBytes(schemas, options));
  for (const { filename } of request.files) checkInside(filename);
  const files = generate(request, (filename) => librarySpecifier(options.library, join(options.out, filename)));
  const placed = files.map(({ filename, text }) => ({ filename: join(options.out, filename), text }));
  if (options.check) await check(placed);
  else await write(placed);
}

/** The schema compiler names files by their path from the root of the schemas, without a way up. */
function checkInside(filename: string): void {
  if (!filename.split(/[/\\]/).includes("..")) return;
  throw new CapnpError("invalid-argument", `Request has a file "${filename}", outside of the folder to write to`);
}

async function requestBytes(schemas: readonly string[], options: Options): Promise<Uint8Array> {
  if (options.request === undefined) {
    return schemas.length === 0 ? standardInput() : compiled(schemas, options.importPath);
  }
  if (schemas.length > 0) {
    throw new CapnpError("invalid-argument", `Name schema files or --request "${options.request}", not both`);
  }
  return readFile(options.request).catch((cause: unknown) => {
    throw new CapnpError("invalid-argument", `Cannot read request "${options.request}": ${messageOf(cause)}`, {
      cause,
    });
  });
}

async function standardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) {
    throw new CapnpError("invalid-argument", "Name the schema files to generate code from, or see --help");
  }
  return buffer(process.stdin);
}

async function compiled(schemas: readonly string[], importPath: readonly string[]): Promise<Uint8Array> {
  const files = await schemaFiles(schemas);
  if (files.length === 0) throw new CapnpError("invalid-argument", `No schema files in "${schemas.join('", "')}"`);
  return compile(files, importPath);
}

function librarySpecifier(library: string, filename: string): string {
  if (!library.startsWith("./") && !library.startsWith("../")) return library;
  const path = relative(dirname(filename), library).replaceAll(sep, "/");
  return path.startsWith("../") ? path : `./${path}`;
}

async function write(files: readonly GeneratedFile[]): Promise<void> {
  for (const { filename, text } of files) {
    try {
      await mkdir(dirname(filename), { recursive: true });
      await writeFile(filename, text);
    } catch (cause) {
      throw new CapnpError("failed", `Cannot write "${filename}": ${messageOf(cause)}`, { cause });
    }
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
  const isNamed = ["generate", "help", "--help", "-h"].includes(process.argv[2] ?? "");
  await (isNamed ? univat : asPlugin).parseAsync();
} catch (error) {
  if (!(error instanceof CapnpError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
