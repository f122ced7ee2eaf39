/**
 * The calculator of Cap'n Proto's C++ samples: our executables against programs written for the C++ implementation, and
 * against each other, over TCP and Unix sockets and through a tap.
 */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type CppPrograms, whyNoCpp } from "../../bench/cpp-programs.ts";
import { tapNamespace, whyNoTap } from "../../bench/network-namespace.ts";
import { buildOnce, Executable } from "../support/executables.ts";
import { compileCalculator, cppAddress, runProgram, startCppServer, transports } from "./cpp-peers.ts";

const missing = process.env.CI === undefined ? whyNoCpp() : undefined;
const noTap = process.env.CI === undefined ? whyNoTap() : undefined;

const ourSteps = [
  "calculator-client: Evaluating a literal... PASS",
  "calculator-client: Using add and subtract... PASS",
  "calculator-client: Pipelining eval() calls... PASS",
  "calculator-client: Defining functions... PASS",
  "calculator-client: Using a callback... PASS",
];
const cppSteps = ["literal", "operators", "previous results", "defined functions", "callback"];

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "univat-calculator-"));
});
after(() => rm(folder, { recursive: true }));

function listenAddress(transport: (typeof transports)[number], name: string): string {
  return transport === "tcp" ? "tcp:127.0.0.1:0" : `unix:${join(folder, name)}`;
}

/** Runs our client to its end, and checks that it went through all steps and had nothing else to say. */
async function assertPasses(address: string, prefix: readonly string[] = []): Promise<void> {
  const path = await buildOnce("calculator-client", "node");
  const [command = "", ...args] = [...prefix, path, "--capnp-connect-address", address];
  await using client = new Executable(command, args);
  assert.equal(await client.ended, 0, client.lines.join("\n"));
  assert.deepEqual(client.lines, ourSteps);
}

for (const transport of transports) {
  test(`our client passes against our calculator over ${transport}`, async () => {
    const options = ["--capnp-listen-address", listenAddress(transport, "own")];
    await using calculator = new Executable(await buildOnce("calculator", "node"), options);
    await assertPasses(await calculator.address());
    assert.equal(await calculator.stop(), 0);
    assert.deepEqual(calculator.lines.slice(1), [], "the calculator had something to say");
  });
}

test("our client passes against our calculator through a tap", { skip: noTap }, async () => {
  const namespace = tapNamespace();
  const options = ["--interface", "tap0", "--ipv4", "10.0.0.2/24", "--capnp-listen-address", "tcp:10.0.0.2:7000"];
  const [command = "", ...args] = [...namespace.create, await buildOnce("calculator", "tap"), ...options];
  await using calculator = new Executable(command, args);
  await assertPasses(await calculator.address(), namespace.enter(calculator.pid));
  assert.equal(await calculator.stop(), 0);
});

test("our client on our own TCP/IP passes against our calculator on its own, over a stream of frames", async () => {
  const path = join(folder, "link");
  const server = ["--interface", `unix-listen:${path}`, "--ipv4", "10.0.0.2/24"];
  const listen = ["--capnp-listen-address", "tcp:10.0.0.2:7000"];
  await using calculator = new Executable(await buildOnce("calculator", "tap"), [...server, ...listen]);
  await calculator.line(/waiting for/);
  const options = ["--interface", `unix:${path}`, "--ipv4", "10.0.0.1/24"];
  const connect = ["--capnp-connect-address", "tcp:10.0.0.2:7000"];
  await using client = new Executable(await buildOnce("calculator-client", "tap"), [...options, ...connect]);
  assert.equal(await client.ended, 0, client.lines.join("\n"));
  assert.deepEqual(
    client.lines.filter((line) => line.endsWith("PASS")),
    ourSteps,
  );
});

test("the client says what is wrong in one line and fails: no service, a service that is no calculator", async () => {
  const path = await buildOnce("calculator-client", "node");
  const nowhere = `unix:${join(folder, "nowhere")}`;
  await using lost = new Executable(path, ["--capnp-connect-address", nowhere]);
  assert.equal(await lost.ended, 1);
  assert.equal(lost.lines.length, 1, lost.lines.join("\n"));
  assert.ok(lost.lines[0]?.includes(`"${nowhere}"`));

  const listen = ["--capnp-listen-address", listenAddress("unix", "echo")];
  await using echo = new Executable(await buildOnce("echo", "node"), listen);
  await using wrong = new Executable(path, ["--capnp-connect-address", await echo.address()]);
  assert.equal(await wrong.ended, 1);
  assert.equal(wrong.lines.length, 1, wrong.lines.join("\n"));
  assert.match(wrong.lines[0] ?? "", /Calculator/);
});

describe("with the C++ implementation", { skip: missing }, () => {
  let cpp: CppPrograms<"client" | "server">;
  before(async () => {
    cpp = await compileCalculator();
  });
  after(() => cpp[Symbol.asyncDispose]());

  for (const transport of transports) {
    test(`a C++ client passes against our calculator over ${transport}`, async () => {
      const options = ["--capnp-listen-address", listenAddress(transport, "ours")];
      await using calculator = new Executable(await buildOnce("calculator", "node"), options);
      const output = await runProgram([cpp.paths.client, cppAddress(await calculator.address())]);
      assert.deepEqual(
        output.trim().split("\n"),
        cppSteps.map((step) => `${step}: pass`),
      );
      assert.equal(await calculator.stop(), 0);
    });

    test(`our client passes against a C++ calculator over ${transport}`, async () => {
      await using server = await startCppServer([cpp.paths.server], listenAddress(transport, "theirs"));
      await assertPasses(server.address);
    });
  }

  test("a C++ client on the kernel's TCP/IP passes against our calculator through a tap", { skip: noTap }, async () => {
    const namespace = tapNamespace();
    const options = ["--interface", "tap0", "--ipv4", "10.0.0.2/24", "--capnp-listen-address", "tcp:10.0.0.2:7000"];
    const [command = "", ...args] = [...namespace.create, await buildOnce("calculator", "tap"), ...options];
    await using calculator = new Executable(command, args);
    const client = [cpp.paths.client, cppAddress(await calculator.address())];
    await runProgram([...namespace.enter(calculator.pid), ...client]);
    assert.equal(await calculator.stop(), 0);
  });
});
