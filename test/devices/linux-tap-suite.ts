/** Runs as root of a network namespace that has a tap of its own, `tap0`. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { userInfo } from "node:os";
import { test } from "node:test";
import type { FrameReceiver } from "../../platform/tap/device/device.ts";
import { type LinuxTap, openLinuxTap } from "../../platform/tap/device/linux-tap.ts";

function ip(...args: string[]): void {
  execFileSync("ip", args);
}

/** A UDP socket of the kernel that sends to a neighbour behind the tap, who is known and never answers. */
async function flood(tap: string, count: number, bytes: number): Promise<void> {
  ip("neigh", "replace", "10.0.0.2", "lladdr", "02:00:00:00:00:02", "dev", tap);
  const socket = createSocket("udp4");
  for (let i = 0; i < count; i++) {
    await new Promise((resolve) => socket.send(new Uint8Array(bytes).fill(i), 9, "10.0.0.2", resolve));
    // The tap holds 1000 frames; the event loop must come to reading them.
    if (i % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  socket.close();
}

interface Watched extends FrameReceiver {
  readonly payloads: Uint8Array[];
  batches: number;
  readonly gone: Promise<Error>;
  until(count: number): Promise<void>;
}

/** Keeps the UDP payloads that arrive, as views. */
function watcher(): Watched {
  const { promise: gone, resolve } = Promise.withResolvers<Error>();
  let look = () => {};
  const watched: Watched = {
    payloads: [],
    batches: 0,
    gone,
    frame(bytes, view, start, end) {
      if (view.getUint16(start + 12) !== 0x0800 || bytes[start + 23] !== 17) return;
      watched.payloads.push(bytes.subarray(start + 42, end));
      look();
    },
    batchEnd() {
      watched.batches++;
    },
    closed: resolve,
    until: (count) =>
      new Promise((resolve) => {
        look = () => watched.payloads.length >= count && resolve();
        look();
      }),
  };
  return watched;
}

function makeTap(name: string, address: string): void {
  ip("tuntap", "add", name, "mode", "tap");
  ip("addr", "add", address, "dev", name);
  ip("link", "set", name, "up");
}

test("an interface that does not exist is not made, and the error says how to make it", async () => {
  await assert.rejects(openLinuxTap("tap9"), {
    code: "device-unavailable",
    message: `Cannot open tap "tap9": no such interface; make it, as root, with "ip tuntap add tap9 mode tap user ${userInfo().username}"`,
  });
  assert.throws(() => execFileSync("ip", ["link", "show", "tap9"], { stdio: "pipe" }));
});

test("an interface of another kind, one in use, and what is no name are refused", async () => {
  await assert.rejects(openLinuxTap("lo"), {
    code: "device-unavailable",
    message: /the interface is not a plain tap; /,
  });
  const tap = await openLinuxTap("tap0");
  await assert.rejects(openLinuxTap("tap0"), {
    code: "device-unavailable",
    message: 'Cannot open tap "tap0": another process has the interface open',
  });
  tap.close();
  tap.close();
  (await openLinuxTap("tap0")).close();
  for (const name of ["", "a name", "sixteen-letters-", "a/b"]) {
    await assert.rejects(openLinuxTap(name), { code: "invalid-argument" });
  }
});

test("koffi that cannot be loaded is one line as well", async () => {
  const loadKoffi = () => Promise.reject(new Error("no library"));
  await assert.rejects(openLinuxTap("tap0", { loadKoffi }), {
    code: "device-unavailable",
    message: 'Cannot open tap "tap0": koffi cannot be loaded',
  });
});

test("frames arrive whole and in order, and are never written again", async () => {
  ip("link", "set", "tap0", "mtu", "1400");
  const tap = await openLinuxTap("tap0");
  assert.equal(tap.mtu, 1400);
  const watched = watcher();
  tap.start(watched);
  // More than two slabs of a megabyte.
  await flood("tap0", 2500, 1000);
  await watched.until(2500);
  watched.payloads.forEach((payload, i) => {
    assert.equal(payload.length, 1000);
    assert.ok(payload.every((byte) => byte === (i & 255)));
  });
  assert.ok(watched.batches > 0 && watched.batches <= tap.counters.framesReceived);
  assert.ok(tap.counters.framesReceived >= 2500);
  tap.close();
});

test("a tap that is set down and up again goes on", async () => {
  const tap = await openLinuxTap("tap0");
  const watched = watcher();
  tap.start(watched);
  const frame = new Uint8Array(60);
  ip("link", "set", "tap0", "down");
  assert.equal(tap.write(frame, 0, 60), false);
  assert.equal(tap.counters.sentWhileDown, 1);
  ip("link", "set", "tap0", "up");
  assert.equal(tap.write(frame, 0, 60), true);
  assert.equal(tap.write(frame, 0, 10), false);
  assert.equal(tap.counters.sendsRefused, 1);
  await flood("tap0", 3, 100);
  await watched.until(3);
  tap.close();
});

test("a tap that is deleted closes the device, once, with its name", async () => {
  makeTap("tap1", "10.0.1.1/24");
  const tap: LinuxTap = await openLinuxTap("tap1");
  const watched = watcher();
  tap.start(watched);
  ip("link", "del", "tap1");
  const error = await watched.gone;
  assert.match(error.message, /^Tap "tap1" is gone: /);
  assert.equal(tap.write(new Uint8Array(60), 0, 60), false);
});

test("a receiver that throws is an uncaught exception, not silence", async () => {
  const tap = await openLinuxTap("tap0");
  const thrown = new Promise<unknown>((resolve) => {
    process.setUncaughtExceptionCaptureCallback(resolve);
  });
  const fault = new Error("a mistake of the receiver");
  tap.start({
    frame() {
      throw fault;
    },
    batchEnd() {},
    closed() {},
  });
  await flood("tap0", 1, 10);
  assert.equal(await thrown, fault);
  process.setUncaughtExceptionCaptureCallback(null);
  tap.close();
});
