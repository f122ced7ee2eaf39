/** What arrives from a network is not trusted: whatever a peer sends costs its own connection and nothing else. */
import assert from "node:assert/strict";
import { randomFillSync } from "node:crypto";
import { createConnection } from "node:net";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { LineProcess } from "../bench/line-process.ts";
import { createNodePlatform } from "../platform/node/index.ts";
import { Vat } from "../src/net.ts";
import { Echo } from "../unikernel/echo/echo.capnp.ts";
import { buildOnce, Executable } from "./support/executables.ts";
import type { Held } from "./support/measured-echo.ts";

let executable: Executable;
let vat: Vat;
let echo: Echo;
let address: string;

before(async () => {
  executable = new Executable(await buildOnce("echo", "node"), ["--capnp-listen-address", "tcp:127.0.0.1:0"]);
  address = await executable.address();
  vat = new Vat({ platform: createNodePlatform() });
  echo = await vat.connect(Echo, address);
});

after(async () => {
  echo[Symbol.dispose]();
  await vat.close();
  assert.equal(await executable.stop(), 0);
});

interface Attack {
  readonly name: string;
  /** What a new connection sends, before it ends its direction if `ends`. */
  bytes(): Uint8Array;
  readonly ends: boolean;
  readonly reason: RegExp;
}

function words(...values: readonly number[]): Uint8Array {
  return new Uint8Array(new Uint32Array(values).buffer);
}

const attacks: readonly Attack[] = [
  {
    name: "random bytes",
    bytes: () => {
      const bytes = randomFillSync(new Uint8Array(4096));
      // A first word of 0xff would claim too many segments in any case; what follows stays random.
      bytes.fill(0xff, 0, 4);
      return bytes;
    },
    ends: false,
    reason: /segments/,
  },
  { name: "a frame that claims 2^32 segments", bytes: () => words(0xffffffff, 1), ends: false, reason: /segments/ },
  { name: "a frame of 1 GiB", bytes: () => words(0, 1 << 27), ends: false, reason: /limit|large|bytes|words/i },
  {
    name: "a message whose root pointer leads out of it",
    bytes: () => words(0, 1, 0x7ffffffc, 0x00010001),
    ends: false,
    reason: /./,
  },
  { name: "a message cut in the middle", bytes: () => words(0, 8, 0, 0), ends: true, reason: /middle|incomplete|end/i },
];

for (const { name, bytes, ends, reason } of attacks) {
  test(`${name} closes that connection with a logged reason, while calls on another go on`, async () => {
    const calls = keepCalling(echo);
    const known = executable.lines.length;
    const peer = await send(address, bytes(), ends);
    const [line] = await executable.line(new RegExp(`"${peer}".*: .+`));
    assert.match(line, reason);
    assert.equal(executable.lines.length, known + 1, "more than one line was logged");
    assert.ok((await calls.stop()) > 0);
  });
}

test("10,000 bytes of noise on each of 2,000 connections leave nothing behind and the service running", async () => {
  const script = fileURLToPath(new URL("support/measured-echo.ts", import.meta.url));
  await using service = new LineProcess([process.execPath, "--expose-gc", script]);
  const address = await service.line();
  const held = async (): Promise<Held> => JSON.parse(await service.ask("held"));
  using echo = await vat.connect(Echo, address);

  const calls = keepCalling(echo);
  await noise(address, 500);
  assert.ok((await calls.stop()) > 0);
  const before = await held();

  const more = keepCalling(echo);
  await noise(address, 1500);
  assert.ok((await more.stop()) > 0);
  const after = await held();
  // What the engine keeps for itself comes to some 500 KiB, and grows no more however many connections follow.
  const grown = after.heap + after.buffers - before.heap - before.buffers;
  assert.ok(grown < 2 ** 20, `1,500 connections left ${grown} bytes`);
  assert.equal(after.files, before.files);
});

async function noise(address: string, connections: number): Promise<void> {
  for (let index = 0; index < connections; index += 50) {
    const sent = Array.from({ length: 50 }, () => send(address, randomFillSync(new Uint8Array(10_000)), true));
    await Promise.all(sent);
  }
}

/** Sends `bytes` on a new connection and waits until the other side has closed it; gives our name in the logs. */
async function send(address: string, bytes: Uint8Array, ends: boolean): Promise<string> {
  const port = Number(address.slice(address.lastIndexOf(":") + 1));
  const socket = createConnection({ host: "127.0.0.1", port, noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  const peer = `tcp:127.0.0.1:${socket.localPort}`;
  socket.resume();
  socket.on("error", () => undefined); // a reset is one way to close it
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.write(bytes);
  if (ends) socket.end();
  await closed;
  return peer;
}

/** Calls the echo without a pause; every call must succeed. */
function keepCalling(echo: Echo): { stop(): Promise<number> } {
  let running = true;
  const calling = (async () => {
    let count = 0;
    for (; running; count += 1) {
      const msg = `call ${count}`;
      assert.equal((await echo.ping({ msg })).reply, `echo:${msg}`);
    }
    return count;
  })();
  calling.catch(() => undefined); // reported by stop()
  return {
    stop() {
      running = false;
      return calling;
    },
  };
}
