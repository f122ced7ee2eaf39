/** `npm start`: builds the echo service for both platforms, runs and calls both executables, and shows what they can do. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import { measureCase, type Pair } from "./echo/measure.ts";
import { BenchProcess, type Place } from "./echo/processes.ts";
import { clientScript, serverScript } from "./echo/session.ts";
import type { Transport } from "./echo/subject.ts";
import { Executable } from "./executable.ts";
import { tapNamespace, whyNoTap } from "./network-namespace.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const cases = [
  { payloadBytes: 11, inFlight: 1 },
  { payloadBytes: 11, inFlight: 64 },
  { payloadBytes: 1024, inFlight: 64 },
];
const rounds = 3;

/** One way to run the echo service, and the two ends it is called from and compared with. */
interface Stage {
  readonly title: string;
  readonly transport: Transport;
  readonly executable: string;
  /** What goes in front of the commands of the servers; the clients join the namespace of their server. */
  readonly serverPrefix: readonly string[];
  clientPrefix(serverPid: number): readonly string[];
  /** Options of the executable; `path` is a free name for a socket. */
  options(path: string): readonly string[];
  /** Where raw's server listens, and how a client gets to the address that a server says. */
  rawServer(path: string): Place;
  client(address: string, path: string): Place;
  /** Two stacks of ours are joined: the server serves only once the client is there, so its address must be known before. */
  readonly joinedAt?: string;
}

const kernelStage: Stage = {
  title: "Node's TCP: a kernel socket on each side",
  transport: "tcp",
  executable: join(root, "dist", "echo-node"),
  serverPrefix: [],
  clientPrefix: () => [],
  options: () => ["--capnp-listen-address", "tcp:127.0.0.1:0"],
  rawServer: () => ({ address: "tcp:127.0.0.1:0" }),
  client: (address) => ({ address }),
};

const namespace = tapNamespace();
const tapStage: Stage = {
  title: "Our TCP/IP on a tap in a network namespace; the client is on the kernel's",
  transport: "tap",
  executable: join(root, "dist", "echo-tap"),
  serverPrefix: namespace.create,
  clientPrefix: (serverPid) => namespace.enter(serverPid),
  options: () => ["--interface", "tap0", "--ipv4", "10.0.0.2/24", "--capnp-listen-address", "tcp:10.0.0.2:7000"],
  rawServer: () => ({ address: "tcp:10.0.0.2:7000", stack: { interface: "tap0", ipv4: "10.0.0.2/24" } }),
  client: (address) => ({ address }),
};

const streamStage: Stage = {
  title: "Our TCP/IP on both sides, joined by a Unix stream that carries Ethernet frames",
  transport: "tap",
  executable: join(root, "dist", "echo-tap"),
  serverPrefix: [],
  clientPrefix: () => [],
  options: (path) => [
    ...["--interface", `unix-listen:${path}`, "--ipv4", "10.0.0.2/24"],
    ...["--capnp-listen-address", "tcp:10.0.0.2:7000"],
  ],
  rawServer: (path) => ({
    address: "tcp:10.0.0.2:7000",
    stack: { interface: `unix-listen:${path}`, ipv4: "10.0.0.2/24" },
  }),
  client: (address, path) => ({ address, stack: { interface: `unix:${path}`, ipv4: "10.0.0.1/24" } }),
  joinedAt: "tcp:10.0.0.2:7000",
};

const noTap = whyNoTap();
heading("One echo service, two executables");
for (const target of ["node", "tap"]) {
  const line = execFileSync(process.execPath, [join(root, "build.mjs"), "echo", "--target", target], {
    encoding: "utf8",
  });
  console.log(`  ${line.trim()}`);
}
await show(kernelStage);
if (noTap !== undefined) {
  console.log(`\nNo tap, since ${noTap}: the two stacks talk over a Unix stream instead.`);
}
await show(noTap === undefined ? tapStage : streamStage);
console.log(`
raw is a framed echo on bare sockets with no RPC at all: the limit for any RPC on Node.
More: npm run bench:echo, docs/benchmarks.md, ARCHITECTURE.md`);

async function show(stage: Stage): Promise<void> {
  heading(stage.title);
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "univat-start-"));
  stack.defer(() => rm(folder, { recursive: true, force: true }));

  const path = join(folder, "univat");
  const [command = "", ...args] = [...stage.serverPrefix, stage.executable, ...stage.options(path)];
  console.log(`  $ ${relative(process.cwd(), stage.executable)} ${stage.options(path).join(" ")}`);
  const executable = stack.use(new Executable(command, args));
  const address = stage.joinedAt ?? (await executable.address());
  if (stage.joinedAt !== undefined) await Promise.race([socketAt(path), executable.address()]);
  const client = stack.use(new BenchProcess(clientScript, stage.clientPrefix(executable.pid)));
  await client.request("connect", { subject: "univat", place: stage.client(address, path) });
  await executable.address();
  for (const line of executable.lines) console.log(`  ${line}`);
  const { text } = await client.request("callOnce", { text: "Hello" });
  console.log(`  ping("Hello") -> ${styleText("green", JSON.stringify(text))}\n`);

  const rawPath = join(folder, "raw");
  const rawServer = stack.use(new BenchProcess(serverScript, stage.serverPrefix));
  const serving = rawServer.request("serve", { subject: "raw", place: stage.rawServer(rawPath) });
  if (stage.joinedAt !== undefined) await Promise.race([socketAt(rawPath), serving]);
  const rawAddress = stage.joinedAt ?? (await serving).address;
  const rawClient = stack.use(new BenchProcess(clientScript, stage.clientPrefix(rawServer.pid)));
  await rawClient.request("connect", { subject: "raw", place: stage.client(rawAddress, rawPath) });
  await serving;

  const pairs: Pair[] = [
    { subject: "univat", server: undefined, client },
    { subject: "raw", server: rawServer, client: rawClient },
  ];
  console.log(styleText("dim", "  text      in flight    echo calls/s       raw    share    p50"));
  for (const { payloadBytes, inFlight } of cases) {
    const [univat, limit] = await measureCase(pairs, { transport: stage.transport, payloadBytes, inFlight }, rounds);
    if (univat === undefined || limit === undefined) throw new Error("A pair was not measured");
    const columns = [
      `  ${payloadBytes.toLocaleString("en-US").padStart(5)} B`,
      String(inFlight).padStart(9),
      Math.round(univat.callsPerSecond).toLocaleString("en-US").padStart(12),
      Math.round(limit.callsPerSecond).toLocaleString("en-US").padStart(10),
      `${Math.round((100 * univat.callsPerSecond) / limit.callsPerSecond)} %`.padStart(5),
      `${Math.round(univat.p50Micros)} us`.padStart(8),
    ];
    console.log(columns.join("   "));
  }
}

/** Resolves when a process listens on the Unix socket; raced with what rejects when that process ends. */
async function socketAt(path: string): Promise<void> {
  while (!existsSync(path)) await sleep(20);
}

function heading(text: string): void {
  console.log(`\n${styleText("bold", text)}`);
}
