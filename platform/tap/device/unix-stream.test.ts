import assert from "node:assert/strict";
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Device } from "./device.ts";
import { dialUnixStream, listenUnixStream } from "./unix-stream.ts";

interface Watched {
  readonly frames: number[][];
  readonly batches: number;
  untilFrames(count: number): Promise<void>;
  readonly closed: Promise<Error>;
}

function watch(device: Device): Watched {
  const { promise: closed, resolve } = Promise.withResolvers<Error>();
  let look = () => {};
  const watched = {
    frames: [] as number[][],
    batches: 0,
    untilFrames: (count: number) =>
      new Promise<void>((resolve) => {
        look = () => watched.frames.length >= count && resolve();
        look();
      }),
    closed,
  };
  device.start({
    frame(bytes, _view, start, end) {
      watched.frames.push([...bytes.subarray(start, end)]);
      look();
    },
    batchEnd() {
      watched.batches++;
    },
    closed: resolve,
  });
  return watched;
}

async function withPath(body: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "univat-"));
  try {
    await body(join(folder, "link.sock"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Dials until the other side listens. */
async function dial(path: string): Promise<Device> {
  for (;;) {
    try {
      return await dialUnixStream(path);
    } catch {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

test("frames pass both ways, and one end's close is the other's loss of the link", async () => {
  await withPath(async (path) => {
    const [listening, dialled] = await Promise.all([listenUnixStream(path), dial(path)]);
    const [left, right] = [watch(listening), watch(dialled)];
    const frame = new Uint8Array(100).map((_, i) => i);
    for (let i = 0; i < 500; i++) assert.equal(listening.write(frame, i % 50, 80), true);
    dialled.write(frame, 0, 14);
    frame.fill(0);
    await Promise.all([right.untilFrames(500), left.untilFrames(1)]);
    right.frames.forEach((got, i) => {
      assert.deepEqual(
        got,
        Array.from({ length: 80 - (i % 50) }, (_, at) => (i % 50) + at),
      );
    });
    assert.ok(right.batches < 50, `${right.batches} batches`);
    listening.close();
    listening.close();
    assert.equal(listening.write(frame, 0, 20), false);
    assert.equal((await right.closed).message, `Link "unix:${path}" is gone: the other end has closed it`);
    await assert.rejects(access(path));
  });
});

test("what is no frame is refused, and so is what finds the queue full", async () => {
  await withPath(async (path) => {
    const [listening, dialled] = await Promise.all([listenUnixStream(path, { queueBytes: 1000 }), dial(path)]);
    const bytes = new Uint8Array(70_000);
    assert.equal(listening.write(bytes, 0, 13), false);
    assert.equal(listening.write(bytes, 0, 65_600), false);
    assert.equal(listening.write(bytes, 69_990, 70_010), false);
    let taken = 0;
    while (listening.write(bytes, 0, 300)) taken++;
    assert.equal(taken, 4);
    listening.close();
    dialled.close();
  });
});

test("a stream that is no stream of frames closes the link with the reason", async () => {
  await withPath(async (path) => {
    const listening = listenUnixStream(path);
    await new Promise((resolve) => setImmediate(resolve));
    const peer = createConnection(path);
    peer.on("error", () => {});
    const device = await listening;
    const { closed } = watch(device);
    peer.write("GET / HTTP/1.1\r\n");
    const error = await closed;
    assert.equal(
      error.message,
      `Link "unix:${path}" is gone: the other end claims a frame of 1195725856 bytes, not 14 to 65553`,
    );
    peer.destroy();
  });
});

test("a link that cannot be opened says why, with the path", async () => {
  await withPath(async (path) => {
    await assert.rejects(dialUnixStream(path), {
      code: "connection-refused",
      message: `Cannot connect to "unix:${path}": no such file`,
    });
    await assert.rejects(listenUnixStream(path, { signal: AbortSignal.abort() }), { code: "cancelled" });
    await writeFile(path, "precious");
    await assert.rejects(listenUnixStream(path), {
      code: "address-in-use",
      message: `Cannot listen on "unix:${path}": a file that is not a socket is in the way`,
    });
    await access(path);
    await rm(path);

    const other = createServer().listen(path);
    await new Promise((resolve) => other.once("listening", resolve));
    await assert.rejects(listenUnixStream(path), { code: "address-in-use" });
    await new Promise((resolve) => other.close(resolve));

    const controller = new AbortController();
    const waiting = listenUnixStream(path, { signal: controller.signal });
    setImmediate(() => controller.abort());
    await assert.rejects(waiting, { code: "cancelled" });
  });
});
