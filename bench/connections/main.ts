/** `npm run bench:connections`: what idle connections, each with some capabilities, cost the processes at both ends. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, Option } from "commander";
import { toCount } from "../arguments.ts";
import { LineProcess } from "../line-process.ts";
import { figures, Table, words } from "../table.ts";
import { type Memory, perThing } from "./memory.ts";

/** Files that a process has open besides its connections, at most. */
const otherFiles = 64;

interface Options {
  readonly connections: number;
  readonly capabilities: number;
  readonly over: "tcp" | "unix";
}

const options = new Command("bench:connections")
  .description("Measures the memory of idle connections, at both ends")
  .option("--connections <count>", "connections from one process to another", toCount, 10_000)
  .option("--capabilities <count>", "capabilities that each of them holds", toCount, 10)
  .addOption(new Option("--over <transport>", "what they go over").choices(["tcp", "unix"]).default("unix"))
  .parse()
  .opts<Options>();

const { capabilities, over } = options;
const connections = allowedConnections(options.connections);

await using stack = new AsyncDisposableStack();
const server = start("server.ts", await listenAddress());
const address = await server.line();
const client = start("client.ts", address);
await client.line();

let opened = 0;
// What is allocated once, at the first connection, is no part of each.
await open(1);
const before = { server: await memory(server), client: await memory(client) };
await open(connections);
const after = { server: await memory(server), client: await memory(client) };

const table = new Table([
  words("process", 8),
  figures("connections", 11),
  figures("capabilities", 12),
  figures("KiB each", 9),
  figures("heap KiB", 9),
  figures("buffers KiB", 11),
]);
console.log(table.heading());
for (const end of ["server", "client"] as const) {
  const { rss, heap, buffers } = perThing(before[end], after[end], connections);
  console.log(
    table.row([end, String(connections), String(capabilities), kibibytes(rss), kibibytes(heap), kibibytes(buffers)]),
  );
}

/** As many as asked for, or as the limit of open files allows, which is said. */
function allowedConnections(wanted: number): number {
  const limits = readFileSync("/proc/self/limits", "utf8");
  // Node raises the soft limit to the hard one by itself.
  const hard = Number(/^Max open files +\S+ +(\d+)/m.exec(limits)?.[1] ?? Number.POSITIVE_INFINITY);
  if (wanted + otherFiles <= hard) return wanted;
  console.log(
    `${wanted} connections need ${wanted + otherFiles} open files in each process, and the limit is ${hard}: measuring ` +
      `${hard - otherFiles}; raise it with "ulimit -Hn ${wanted + otherFiles}"\n`,
  );
  return hard - otherFiles;
}

async function listenAddress(): Promise<string> {
  if (over === "tcp") return "tcp:127.0.0.1:0";
  const folder = await mkdtemp(join(tmpdir(), "univat-bench-"));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  return `unix:${join(folder, "store")}`;
}

function start(script: string, argument: string): LineProcess {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return stack.use(new LineProcess([process.execPath, "--expose-gc", path, argument]));
}

async function open(count: number): Promise<void> {
  opened += count;
  const answer = await client.ask(`open ${count} ${capabilities}`);
  if (answer !== `${opened} ${opened}`) throw new Error(`Of ${opened} connections, "${answer}" are open and distinct`);
}

async function memory(process: LineProcess): Promise<Memory> {
  return JSON.parse(await process.ask("memory"));
}

function kibibytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
