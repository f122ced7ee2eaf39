import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createConnection, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, type TestContext, test } from "node:test";
import { buildOnce, Executable } from "./support/executables.ts";

const executables = { node: "", tap: "" };
before(async () => {
  executables.node = await buildOnce("echo", "node");
  executables.tap = await buildOnce("echo", "tap");
});

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an executable to its end, with no variables of this environment. */
function run(
  target: "node" | "tap",
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd: string = tmpdir(),
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(executables[target], [...args], { env, cwd, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

function assertOneLine(outcome: Outcome, code: number, ...parts: readonly (string | RegExp)[]): void {
  assert.equal(outcome.code, code, outcome.stderr);
  assert.equal(outcome.stdout, "");
  assert.match(outcome.stderr, /^[^\n]+\n$/, "more or less than one line");
  for (const part of parts) {
    const found = typeof part === "string" ? outcome.stderr.includes(part) : part.test(outcome.stderr);
    assert.ok(found, `${part} is not in ${outcome.stderr}`);
  }
}

test("--help explains every key, its variable and its default, and succeeds", async () => {
  const node = await run("node", ["--help"]);
  assert.equal(node.code, 0);
  assert.equal(node.stderr, "");
  const text = node.stdout.replaceAll(/\s+/g, " ");
  assert.match(text, /CAP'N PROTO OPTIONS/);
  assert.match(text, /--capnp-listen-address <address> .*env: CAPNP_LISTEN_ADDRESS/);
  assert.doesNotMatch(node.stdout, /--interface/);

  const tap = await run("tap", ["--help"]);
  assert.equal(tap.code, 0);
  const tapText = tap.stdout.replaceAll(/\s+/g, " ");
  assert.match(tapText, /--interface <device> .*default: tap0, env: UNIVAT_INTERFACE/);
  assert.match(tapText, /--ipv4 <address> .*default: "10\.0\.0\.2\/24", env: UNIVAT_IPV4\)/);
  assert.match(tapText, /--ipv4-gateway <address> .*env: UNIVAT_IPV4_GATEWAY/);
});

for (const [what, address, reason] of [
  ["without a scheme", "nonsense", /Missing ':'/],
  ["of another network", "udp:127.0.0.1:7000", /Only tcp:HOST:PORT and unix:PATH/],
  ["without a port", "tcp:127.0.0.1", /Missing :PORT/],
  ["with a port out of range", "tcp:127.0.0.1:70000", /Invalid port "70000"/],
  ["without a path", "unix:", /Missing path/],
] as const) {
  test(`a listen address ${what} is a usage error that names it`, async () => {
    const outcome = await run("node", ["--capnp-listen-address", address]);
    assertOneLine(outcome, 2, /--capnp-listen-address/, address, reason);
  });
}

test("a missing listen address and an unknown option are usage errors", async () => {
  const listening = (extra: string) => run("node", ["--capnp-listen-address", "tcp:127.0.0.1:0", extra]);
  assertOneLine(await run("node", []), 2, /--capnp-listen-address/);
  assertOneLine(await listening("--verbose"), 2, /unknown option '--verbose'/);
  assertOneLine(await listening("extra"), 2, /argument/);
});

test("a wrong variable is a usage error that names the variable", async () => {
  const outcome = await run("node", [], { CAPNP_LISTEN_ADDRESS: "nonsense" });
  assertOneLine(outcome, 2, /CAPNP_LISTEN_ADDRESS/, /nonsense/);
});

for (const [key, value] of [
  ["--interface", "a/b"],
  ["--interface", "unix:"],
  ["--interface", "a-name-that-is-too-long"],
  ["--ipv4", "10.0.0.2"],
  ["--ipv4", "10.0.0.256/24"],
  ["--ipv4", "10.0.0.2/33"],
  ["--ipv4-gateway", "10.0.0"],
] as const) {
  test(`${key} ${value} is a usage error that names it`, async () => {
    const outcome = await run("tap", [key, value, "--capnp-listen-address", "tcp:10.0.0.2:7000"]);
    assertOneLine(outcome, 2, key, value);
  });
}

test("options win over variables", async () => {
  await using echo = new Executable(executables.node, ["--capnp-listen-address", "tcp:127.0.0.1:0"], {
    CAPNP_LISTEN_ADDRESS: "tcp:127.0.0.1:1",
  });
  assert.match(await echo.address(), /^tcp:127\.0\.0\.1:\d+$/);
  assert.notEqual(await echo.address(), "tcp:127.0.0.1:1");
});

test("a port that is taken is a failure that names the address and the reason", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  try {
    const bound = taken.address();
    assert.ok(typeof bound === "object" && bound !== null);
    const address = `tcp:127.0.0.1:${bound.port}`;
    const outcome = await run("node", ["--capnp-listen-address", address]);
    assertOneLine(outcome, 1, `"${address}"`, /in use/);
  } finally {
    taken.close();
  }
});

test("a Unix socket whose folder does not exist, or where another file lies, is a failure that names it", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "univat-test-"));
  t.after(() => rm(folder, { recursive: true }));
  const missing = `unix:${join(folder, "missing", "socket")}`;
  assertOneLine(await run("node", ["--capnp-listen-address", missing]), 1, `"${missing}"`);
  const file = join(folder, "file");
  await writeFile(file, "not a socket");
  const outcome = await run("node", ["--capnp-listen-address", `unix:${file}`]);
  assertOneLine(outcome, 1, file);
  assert.ok(existsSync(file), "the file was removed");
});

test("a tap that does not exist is a failure that names it", async () => {
  const outcome = await run("tap", ["--interface", "nosuchtap0", "--capnp-listen-address", "tcp:10.0.0.2:7000"]);
  assertOneLine(outcome, 1, /"nosuchtap0"/);
});

test("what opens a tap travels inside the executable, which needs no folder that it can write to", async () => {
  const args = ["--interface", "nosuchtap0", "--capnp-listen-address", "tcp:10.0.0.2:7000"];
  const outcome = await run("tap", args, { TMPDIR: "/nonexistent", HOME: "/nonexistent" }, "/proc");
  assertOneLine(outcome, 1, "no such interface");
});

test("a stream that nobody listens on is a failure that names it", async () => {
  const path = join(tmpdir(), "univat-no-such-socket");
  const args = ["--interface", `unix:${path}`, "--capnp-listen-address", "tcp:10.0.0.2:7000"];
  assertOneLine(await run("tap", args), 1, path);
});

test("an address that the stack cannot listen on is named, as a failure or as a wrong value", async (t) => {
  const device = ["--interface", `unix:${await streamServer(t)}`];
  const listen = (address: string) => run("tap", [...device, "--capnp-listen-address", address]);
  assertOneLine(await listen("tcp:10.0.0.3:7000"), 1, '"tcp:10.0.0.3:7000"');
  assertOneLine(await listen("unix:/tmp/univat-echo"), 2, '"unix:/tmp/univat-echo"');
});

test("a gateway on another network is a wrong value", async (t) => {
  const network = [
    "--interface",
    `unix:${await streamServer(t)}`,
    "--ipv4",
    "10.0.0.2/24",
    "--ipv4-gateway",
    "10.0.1.1",
  ];
  const outcome = await run("tap", [...network, "--capnp-listen-address", "tcp:0.0.0.0:7000"]);
  assertOneLine(outcome, 2, '"10.0.1.1"');
});

test("a link that is gone for good stops the executable with a failure that names it", async (t) => {
  const { promise: link, resolve } = Promise.withResolvers<Socket>();
  const path = await streamServer(t, resolve);
  const args = ["--interface", `unix:${path}`, "--capnp-listen-address", "tcp:10.0.0.2:7000"];
  await using echo = new Executable(executables.tap, args, {});
  await echo.address();
  (await link).destroy();
  assert.equal(await echo.ended, 1);
  assert.equal(echo.lines.length, 2, echo.lines.join("\n"));
  assert.ok(echo.lines[1]?.includes(path));
});

/** A Unix socket that takes frames and sends none; gives its path. */
async function streamServer(t: TestContext, accept: (socket: Socket) => void = () => {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "univat-test-"));
  const path = join(folder, "stream");
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.resume();
    accept(socket);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  t.after(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await rm(folder, { recursive: true });
  });
  return path;
}

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`${signal} stops it with exit code 0, ends open connections and removes its Unix socket`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "univat-test-"));
    t.after(() => rm(folder, { recursive: true }));
    const path = join(folder, "echo.sock");
    await using echo = new Executable(executables.node, ["--capnp-listen-address", `unix:${path}`], {});
    assert.equal(await echo.address(), `unix:${path}`);
    const socket = createConnection(path);
    await new Promise((resolve) => socket.once("connect", resolve));
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.resume();
    assert.equal(await echo.stop(signal), 0);
    await closed;
    assert.ok(!existsSync(path), "the socket file is still there");
  });

  test(`${signal} stops the executable for tap with exit code 0, and its link`, async (t) => {
    const { promise: linkClosed, resolve } = Promise.withResolvers<void>();
    const path = await streamServer(t, (socket) => socket.once("close", () => resolve()));
    const args = ["--interface", `unix:${path}`, "--capnp-listen-address", "tcp:10.0.0.2:7000"];
    await using echo = new Executable(executables.tap, args, {});
    assert.equal(await echo.address(), "tcp:10.0.0.2:7000");
    assert.equal(await echo.stop(signal), 0);
    await linkClosed;
  });

  test(`${signal} stops the executable for tap with exit code 0 while it waits for its link`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "univat-test-"));
    t.after(() => rm(folder, { recursive: true }));
    const path = join(folder, "stream");
    const args = ["--interface", `unix-listen:${path}`, "--capnp-listen-address", "tcp:10.0.0.2:7000"];
    await using echo = new Executable(executables.tap, args, {});
    await echo.line(/waiting for .*stream/);
    while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal(await echo.stop(signal), 0);
    assert.ok(!existsSync(path), "the socket file is still there");
  });
}
