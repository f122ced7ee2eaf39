import { closeSync } from "node:fs";
import { CapnpError } from "../../../src/error.ts";
import type { Device, FrameReceiver } from "./device.ts";
import { openTap } from "./open-tap.ts";
import { bindSystemCalls, errno, type Koffi, type PollHandle, type SystemCalls } from "./system-calls.ts";

export interface LinuxTapOptions {
  /** How koffi is loaded. Default: `import("koffi")`. */
  readonly loadKoffi?: (() => Promise<Koffi>) | undefined;
}

/** What a tap has done, in frames and bytes. */
export interface LinuxTapCounters {
  framesReceived: number;
  bytesReceived: number;
  framesSent: number;
  bytesSent: number;
  /** Frames lost since the interface was down. */
  sentWhileDown: number;
  /** Frames lost since the kernel had no room. */
  sentWithoutRoom: number;
  /** Frames that the kernel took for malformed. */
  sendsRefused: number;
}

export interface LinuxTap extends Device {
  readonly counters: Readonly<LinuxTapCounters>;
}

/**
 * Opens a tap interface of Linux that exists already and that this user may use (`ip tuntap add NAME mode tap user
 * USER`); needs no root then. Rejects with a `CapnpError` of one line.
 *
 * An interface that is set down and up again goes on working; one that is deleted closes the device.
 */
export async function openLinuxTap(name: string, options: LinuxTapOptions = {}): Promise<LinuxTap> {
  if (process.platform !== "linux") {
    throw new CapnpError("device-unavailable", `Cannot open tap "${name}": taps need Linux, not ${process.platform}`);
  }
  const calls = bindSystemCalls(await loadKoffi(name, options));
  const { fd, mtu } = openTap(name, calls);
  return new LinuxTapDevice(name, mtu, fd, calls);
}

async function loadKoffi(name: string, options: LinuxTapOptions): Promise<Koffi> {
  try {
    return await (options.loadKoffi ?? importKoffi)();
  } catch (error) {
    throw new CapnpError("device-unavailable", `Cannot open tap "${name}": koffi cannot be loaded`, { cause: error });
  }
}

async function importKoffi(): Promise<Koffi> {
  return (await import("koffi")).default;
}

/** Frames read before the event loop gets its turn. */
const batchLimit = 64;
/** Larger slabs are also cheaper for the kernel to copy to and from. */
const slabBytes = 1 << 20;
/** The largest frame: 65,535 bytes of IP, an Ethernet header and a VLAN tag. The MTU may be raised while we run. */
const largestFrame = 65_535 + 14 + 4;

class LinuxTapDevice implements LinuxTap {
  readonly name: string;
  readonly mtu: number;
  readonly counters: LinuxTapCounters = {
    framesReceived: 0,
    bytesReceived: 0,
    framesSent: 0,
    bytesSent: 0,
    sentWhileDown: 0,
    sentWithoutRoom: 0,
    sendsRefused: 0,
  };
  readonly #fd: number;
  readonly #calls: SystemCalls;
  #poll: PollHandle | undefined;
  #receiver: FrameReceiver | undefined;
  #closed = false;
  #slab: Uint8Array;
  #view: DataView;
  #address: number;
  #used = 0;

  constructor(name: string, mtu: number, fd: number, calls: SystemCalls) {
    this.name = name;
    this.mtu = mtu;
    this.#fd = fd;
    this.#calls = calls;
    this.#slab = new Uint8Array(slabBytes);
    this.#view = new DataView(this.#slab.buffer);
    this.#address = calls.addressOf(this.#slab);
  }

  start(receiver: FrameReceiver): void {
    if (this.#receiver !== undefined) throw new CapnpError("failed", `Tap "${this.name}" has been started already`);
    if (this.#closed) return;
    this.#receiver = receiver;
    this.#poll = this.#calls.poll(this.#fd, () => {
      try {
        this.#readBatch(receiver);
      } catch (error) {
        // The caller swallows what is thrown; a mistake of the receiver's must not go unseen.
        process.nextTick(() => {
          throw error;
        });
      }
    });
  }

  write(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#closed || !(start >= 0 && start <= end && end <= bytes.length)) return false;
    const length = end - start;
    const counters = this.counters;
    if (this.#calls.write(this.#fd, start === 0 ? bytes : bytes.subarray(start), length) === length) {
      counters.framesSent++;
      counters.bytesSent += length;
      return true;
    }
    const error = this.#calls.errno();
    if (error === errno.EIO) counters.sentWhileDown++;
    else if (error === errno.EINVAL) counters.sendsRefused++;
    else counters.sentWithoutRoom++;
    return false;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#poll?.close();
    this.#poll = undefined;
    closeSync(this.#fd);
  }

  #readBatch(receiver: FrameReceiver): void {
    const counters = this.counters;
    for (let frames = 0; frames < batchLimit; frames++) {
      if (this.#slab.length - this.#used < largestFrame) this.#newSlab();
      const start = this.#used;
      const length = this.#calls.read(this.#fd, this.#address + start, largestFrame);
      if (length < 0) {
        const error = this.#calls.errno();
        if (frames > 0) receiver.batchEnd();
        if (error !== errno.EAGAIN && !this.#closed) this.#lost(receiver, error);
        return;
      }
      this.#used = (start + length + 7) & ~7;
      counters.framesReceived++;
      counters.bytesReceived += length;
      receiver.frame(this.#slab, this.#view, start, start + length);
      if (this.#closed) return;
    }
    receiver.batchEnd();
  }

  #newSlab(): void {
    this.#slab = new Uint8Array(slabBytes);
    this.#view = new DataView(this.#slab.buffer);
    this.#address = this.#calls.addressOf(this.#slab);
    this.#used = 0;
  }

  #lost(receiver: FrameReceiver, error: number): void {
    this.close();
    receiver.closed(
      new CapnpError("device-unavailable", `Tap "${this.name}" is gone: reading from it failed (errno ${error})`),
    );
  }
}
