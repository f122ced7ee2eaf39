import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createNodePlatform } from "./index.ts";

const { network, resolver, clock } = createNodePlatform();

async function withPath(body: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "univat-"));
  try {
    await body(join(folder, "service.sock"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Leaves a socket file at `path` that nobody listens on, as a process does that is killed. */
async function leaveStaleSocket(path: string): Promise<void> {
  const code = "require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))";
  const child = spawn(process.execPath, ["-e", code, path]);
  await new Promise((resolve) => child.once("close", resolve));
  await access(path);
}

test("a socket file that a dead process left is replaced, and removed at the end", async () => {
  await withPath(async (path) => {
    await leaveStaleSocket(path);
    const listener = await network.listen({ transport: "unix", path }, (flow) => flow.abort());
    await network.connect({ transport: "unix", path }).then((flow) => flow.abort());
    await listener.close();
    await assert.rejects(access(path), { code: "ENOENT" });
  });
});

test("a file that is no socket is never removed", async () => {
  await withPath(async (path) => {
    await writeFile(path, "precious");
    await assert.rejects(
      network.listen({ transport: "unix", path }, () => {}),
      { code: "address-in-use", message: `Cannot listen on "unix:${path}": a file that is not a socket is in the way` },
    );
    await access(path);
  });
});

test("errors name the address and the reason", async () => {
  await withPath(async (path) => {
    const nowhere = join(path, "..", "nowhere", "service.sock");
    await assert.rejects(network.connect({ transport: "unix", path }), {
      code: "connection-refused",
      message: `Cannot connect to "unix:${path}": no such file`,
    });
    await assert.rejects(
      network.listen({ transport: "unix", path: nowhere }, () => {}),
      { code: "address-unavailable", message: `Cannot listen on "unix:${nowhere}": the folder does not exist` },
    );
    const long = `${path}${"x".repeat(200)}`;
    await assert.rejects(network.connect({ transport: "unix", path: long }), { code: "invalid-argument" });
    await assert.rejects(
      network.listen({ transport: "unix", path: long }, () => {}),
      { code: "invalid-argument" },
    );
  });
  await assert.rejects(
    network.listen({ transport: "tcp", host: "192.0.2.1", port: 0 }, () => {}),
    {
      code: "address-unavailable",
      message: 'Cannot listen on "tcp:192.0.2.1:0": the address is not one of this machine\'s',
    },
  );
});

test("an IP literal is its own address, and a name that cannot exist is not found", async () => {
  assert.deepEqual(await resolver.resolve("127.0.0.1"), ["127.0.0.1"]);
  assert.deepEqual(await resolver.resolve("::1"), ["::1"]);
  await assert.rejects(resolver.resolve("no.such.name.invalid"), {
    code: "name-not-found",
    message: /^Cannot resolve "no\.such\.name\.invalid": /,
  });
  await assert.rejects(resolver.resolve("localhost", { signal: AbortSignal.abort() }), { code: "cancelled" });
});

test("a timer fires once its moment has come, not before, and can be moved and cancelled", async () => {
  const early: number[] = [];
  await Promise.all(
    [0.3, 1.5, 5, 12.7].map(
      (delay) =>
        new Promise<void>((resolve) => {
          const deadline = clock.now() + delay;
          const timer = clock.timer(() => {
            if (clock.now() < deadline) early.push(delay);
            resolve();
          });
          timer.schedule(deadline + 1000);
          timer.schedule(deadline - 0.2);
          timer.schedule(deadline);
          const cancelled = clock.timer(() => assert.fail("a cancelled timer has fired"));
          cancelled.schedule(deadline - 0.1);
          cancelled.cancel();
          // Timers of the clock do not keep the process alive; this one does.
          setTimeout(() => {}, 100);
        }),
    ),
  );
  assert.deepEqual(early, []);
});
