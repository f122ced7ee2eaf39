import { createConnection, createServer, type Socket } from "node:net";
import { CapnpError, type ErrorCode } from "../../../src/error.ts";
import { removeStaleSocket } from "../../stale-socket.ts";
import { Turn } from "../../turn.ts";
import type { Device, FrameReceiver } from "./device.ts";
import { FrameStreamParser, largestFrame, lengthBytes, smallestFrame } from "./frame-stream.ts";

export interface UnixStreamOptions {
  /** Bytes of the largest IP packet; both ends must agree. Default 1500. */
  readonly mtu?: number | undefined;
  /** Bytes that wait to be sent, at most; more frames are refused. Default 4 MiB. */
  readonly queueBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * A link to the process that listens on the Unix socket `path` and speaks the framing of QEMU's `-netdev stream` and
 * of passt: each frame behind its length in four bytes, big-endian. Needs no privilege.
 */
export async function dialUnixStream(path: string, options: UnixStreamOptions = {}): Promise<Device> {
  const socket = createConnection(path);
  await settled(socket, "connect", () => socket.destroy(), `Cannot connect to "unix:${path}"`, options.signal);
  return new UnixStreamDevice(`unix:${path}`, socket, options);
}

/** Waits on the Unix socket `path` for the other end of a link, one, and then listens no more. */
export async function listenUnixStream(path: string, options: UnixStreamOptions = {}): Promise<Device> {
  const what = `Cannot listen on "unix:${path}"`;
  const server = createServer({ pauseOnConnect: true });
  const { promise: accepted, resolve } = Promise.withResolvers<Socket>();
  server.maxConnections = 1;
  server.once("connection", resolve);
  const listening = () => {
    server.listen(path);
    return settled(server, "listening", () => server.close(), what, options.signal);
  };
  await listening().catch(async (error) => {
    if (!(error instanceof CapnpError && error.code === "address-in-use")) throw error;
    const finding = await removeStaleSocket(path);
    if (finding === "not a socket") {
      throw new CapnpError("address-in-use", `${what}: a file that is not a socket is in the way`, { cause: error });
    }
    if (finding === "in use") throw error;
    await listening();
  });
  await settled(server, "connection", () => server.close(), what, options.signal);
  server.close();
  return new UnixStreamDevice(`unix:${path}`, await accepted, options);
}

interface Emitter {
  once(event: string, listener: (error: Error) => void): unknown;
  off(event: string, listener: (error: Error) => void): unknown;
}

/** Waits for `event`, an error, or the signal. */
function settled(
  emitter: Emitter,
  event: string,
  giveUp: () => void,
  what: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      emitter.off("error", failed);
      emitter.off(event, happened);
      signal?.removeEventListener("abort", aborted);
    };
    const happened = () => {
      done();
      resolve();
    };
    const failed = (error: Error) => {
      done();
      reject(openFailure(what, error));
    };
    const aborted = () => {
      done();
      giveUp();
      reject(new CapnpError("cancelled", `${what}: cancelled`, { cause: signal?.reason }));
    };
    if (signal?.aborted === true) {
      aborted();
      return;
    }
    emitter.once("error", failed);
    emitter.once(event, happened);
    signal?.addEventListener("abort", aborted, { once: true });
  });
}

/** Node's codes, and what they mean for a Unix socket. */
const reasons: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  EACCES: ["permission-denied", "permission denied"],
  EADDRINUSE: ["address-in-use", "the address is already in use"],
  ECONNREFUSED: ["connection-refused", "nobody listens there"],
  EINVAL: ["invalid-argument", "the path is too long"],
  ENOENT: ["connection-refused", "no such file"],
};

function openFailure(what: string, error: Error): CapnpError {
  const reason = "code" in error && typeof error.code === "string" ? reasons[error.code] : undefined;
  return new CapnpError(reason?.[0] ?? "device-unavailable", `${what}: ${reason?.[1] ?? error.message}`, {
    cause: error,
  });
}

/** Bytes that outgoing frames are gathered in; the last frame of a slab may be the largest. */
const slabBytes = 256 * 1024;

class UnixStreamDevice implements Device {
  readonly name: string;
  readonly mtu: number;
  readonly #socket: Socket;
  readonly #queueBytes: number;
  readonly #turn = new Turn();
  #slab: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #view = new DataView(this.#slab.buffer);
  /** #slab[#sent..#used) waits for the end of the turn. */
  #sent = 0;
  #used = 0;
  #flushing = false;
  #receiver: FrameReceiver | undefined;
  #closed = false;

  constructor(name: string, socket: Socket, options: UnixStreamOptions) {
    this.name = name;
    this.mtu = options.mtu ?? 1500;
    this.#queueBytes = options.queueBytes ?? 4 * 1024 * 1024;
    this.#socket = socket;
    socket.pause();
    socket.on("error", (error) => this.#lost(error.message, error));
    socket.on("close", () => this.#lost("the other end has closed it"));
  }

  start(receiver: FrameReceiver): void {
    if (this.#receiver !== undefined) throw new CapnpError("failed", `Link "${this.name}" has been started already`);
    this.#receiver = receiver;
    const parser = new FrameStreamParser({
      frame: (bytes, view, start, end) => this.#receiver?.frame(bytes, view, start, end),
      malformed: (length) =>
        this.#lost(`the other end claims a frame of ${length} bytes, not ${smallestFrame} to ${largestFrame}`),
    });
    this.#socket.on("data", (chunk: Uint8Array) => {
      parser.push(chunk);
      if (this.#closed) parser.stop();
      else this.#receiver?.batchEnd();
    });
    this.#socket.resume();
  }

  write(bytes: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    if (this.#closed || length < smallestFrame || length > largestFrame || end > bytes.length) return false;
    if (this.#socket.writableLength + this.#used - this.#sent > this.#queueBytes) return false;
    if (this.#used + lengthBytes + length > this.#slab.length) this.#newSlab();
    this.#view.setUint32(this.#used, length);
    this.#slab.set(bytes.subarray(start, end), this.#used + lengthBytes);
    this.#used += lengthBytes + length;
    if (!this.#flushing) {
      this.#flushing = true;
      this.#turn.atEnd(this.#turnEnded);
    }
    return true;
  }

  close(): void {
    if (this.#closed) return;
    this.#flush();
    this.#closed = true;
    this.#receiver = undefined;
    this.#socket.destroySoon();
  }

  readonly #turnEnded = (): void => {
    this.#flushing = false;
    this.#flush();
  };

  #newSlab(): void {
    this.#flush();
    this.#slab = new Uint8Array(slabBytes);
    this.#view = new DataView(this.#slab.buffer);
    this.#sent = 0;
    this.#used = 0;
  }

  #flush(): void {
    if (this.#closed || this.#used === this.#sent) return;
    this.#socket.write(this.#slab.subarray(this.#sent, this.#used));
    this.#sent = this.#used;
  }

  #lost(reason: string, cause?: Error): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#socket.destroy();
    const receiver = this.#receiver;
    this.#receiver = undefined;
    const options = cause === undefined ? {} : { cause };
    receiver?.closed(new CapnpError("device-unavailable", `Link "${this.name}" is gone: ${reason}`, options));
  }
}
