/**
 * The limit that Univat is measured against: a framed echo on bare sockets in plain Node, with no RPC at all.
 *
 * A frame is a 32-bit little-endian length and that many bytes of UTF-8. The job is the one of `Echo.ping`, a string in
 * and a string out, done the way a good program on bare sockets would do it: everything said in one turn leaves in one
 * write, text is encoded straight into a slab and decoded straight from what was read, and a call costs one promise,
 * which is what a caller of Univat gets too. The server looks only at the frame lengths.
 */
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { Address, Flow, Platform } from "../../src/platform.ts";
import type { EchoConnection } from "./subject.ts";

const headerBytes = 4;
const slabBytes = 1 << 20;

/** Serves on `address`, and resolves to the one really taken. */
export function serveRaw(address: Address): Promise<Address> {
  const server = createServer({ noDelay: true }, (socket) => {
    const echo = echoWholeFrames((bytes) => socket.write(bytes));
    socket.on("data", (chunk: Uint8Array) => {
      socket.cork();
      echo(chunk);
      socket.uncork();
    });
    socket.on("error", () => socket.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(socketOptions(address), () => {
      const bound = server.address();
      resolve(address.transport === "tcp" && isPort(bound) ? { ...address, port: bound.port } : address);
    });
  });
}

/** The same server on any platform, which is how it runs on our own TCP/IP stack. */
export async function serveRawOn(platform: Platform, address: Address): Promise<Address> {
  return (await platform.network.listen(address, serveRawFlow)).address;
}

export function serveRawFlow(flow: Flow): void {
  const echo = echoWholeFrames((bytes) => flow.write(bytes));
  flow.receive({ data: echo, end: () => flow.end(), drain() {}, closed() {} });
}

/** Gives back what it is fed as soon as the frame it belongs to is whole; all frames that a chunk completes go at once. */
function echoWholeFrames(write: (bytes: Uint8Array) => void): (chunk: Uint8Array) => void {
  const held: Uint8Array[] = [];
  let header = 0; // header bytes seen of the current frame
  let length = 0;
  let missing = 0; // body bytes of the current frame that have not come yet
  return (chunk) => {
    let whole = 0;
    let offset = 0;
    while (offset < chunk.length) {
      if (header === 0 && chunk.length - offset >= headerBytes) {
        missing = readLength(chunk, offset);
        offset += headerBytes;
        header = headerBytes;
      } else if (header < headerBytes) {
        length |= (chunk[offset] ?? 0) << (8 * header);
        offset += 1;
        header += 1;
        if (header < headerBytes) continue;
        missing = length;
        length = 0;
      }
      const taken = Math.min(missing, chunk.length - offset);
      offset += taken;
      missing -= taken;
      if (missing > 0) break;
      header = 0;
      whole = offset;
    }
    if (whole > 0) {
      for (const piece of held) write(piece);
      held.length = 0;
      write(whole === chunk.length ? chunk : chunk.subarray(0, whole));
    }
    if (whole < chunk.length) held.push(whole === 0 ? chunk : chunk.subarray(whole));
  };
}

export async function connectRaw(address: Address): Promise<EchoConnection<string>> {
  const socket = await open(address);
  const client = new RawClient((slab, start, end) => socket.write(slab.subarray(start, end)));
  socket.on("data", (chunk: Buffer) => client.data(chunk));
  socket.on("close", () => client.closed());
  return client.connection(() => socket.destroy());
}

/** The same client on any platform. */
export async function connectRawOn(platform: Platform, address: Address): Promise<EchoConnection<string>> {
  return connectRawFlow(await platform.network.connect(address));
}

export function connectRawFlow(flow: Flow): EchoConnection<string> {
  const client = new RawClient((slab, start, end) => flow.write(slab, start, end));
  flow.receive({
    data: (chunk) => client.data(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)),
    end: () => flow.end(),
    drain() {},
    closed: () => client.closed(),
  });
  return client.connection(() => flow.abort());
}

/** Frames the calls of a turn into a slab, writes them at its end, and settles the calls in order as replies come. */
class RawClient {
  readonly data: (chunk: Buffer) => void;
  readonly #write: (slab: Buffer, start: number, end: number) => void;
  readonly #calls = new WaitingCalls();
  readonly #flush = (): void => this.#writeFrames();
  #slab = Buffer.allocUnsafeSlow(slabBytes);
  #used = 0;
  #written = 0;
  #flushScheduled = false;

  constructor(write: (slab: Buffer, start: number, end: number) => void) {
    this.#write = write;
    this.data = readFrames(this.#calls);
  }

  closed(): void {
    this.#calls.reject(new Error("The connection is closed"));
  }

  connection(close: () => void): EchoConnection<string> {
    return { call: (text) => this.#call(text), reply: (text) => text, expected: (text) => text, close };
  }

  #call(text: string): Promise<string> {
    const room = headerBytes + 3 * text.length; // UTF-8 takes at most three bytes for a UTF-16 unit
    if (this.#used + room > this.#slab.length) {
      this.#writeFrames();
      this.#slab = Buffer.allocUnsafeSlow(Math.max(slabBytes, room));
      this.#used = 0;
      this.#written = 0;
    }
    const length = this.#slab.write(text, this.#used + headerBytes);
    writeLength(this.#slab, this.#used, length);
    this.#used += headerBytes + length;
    // A tick runs when the microtasks are done, so all the calls that the replies of one chunk set off leave together.
    if (!this.#flushScheduled) {
      this.#flushScheduled = true;
      process.nextTick(this.#flush);
    }
    return this.#calls.add();
  }

  #writeFrames(): void {
    this.#flushScheduled = false;
    if (this.#used > this.#written) this.#write(this.#slab, this.#written, this.#used);
    this.#written = this.#used;
  }
}

type Settle = { resolve: (text: string) => void; reject: (error: Error) => void };

/** Replies come in the order of the calls, so the calls that wait are a ring. */
class WaitingCalls {
  #ring: (Settle | undefined)[] = new Array(1024).fill(undefined);
  #first = 0;
  #count = 0;
  #added: Settle | undefined;
  readonly #executor = (resolve: Settle["resolve"], reject: Settle["reject"]): void => {
    this.#added = { resolve, reject };
  };

  add(): Promise<string> {
    const promise = new Promise(this.#executor);
    if (this.#count === this.#ring.length) {
      const inOrder = [...this.#ring.slice(this.#first), ...this.#ring.slice(0, this.#first)];
      this.#ring = [...inOrder, ...new Array(inOrder.length).fill(undefined)];
      this.#first = 0;
    }
    this.#ring[(this.#first + this.#count) & (this.#ring.length - 1)] = this.#added;
    this.#count += 1;
    return promise;
  }

  resolve(text: string): void {
    this.#take()?.resolve(text);
  }

  reject(error: Error): void {
    while (this.#count > 0) this.#take()?.reject(error);
  }

  #take(): Settle | undefined {
    const call = this.#ring[this.#first];
    this.#ring[this.#first] = undefined;
    this.#first = (this.#first + 1) & (this.#ring.length - 1);
    this.#count -= 1;
    return call;
  }
}

/** Cuts what is read into frames; only a frame that crosses chunks is put together by a copy. */
function readFrames(calls: WaitingCalls): (chunk: Buffer) => void {
  let partial: Buffer = Buffer.alloc(0); // a frame that has begun, header included
  let partialUsed = 0;
  return (chunk) => {
    let offset = 0;
    while (partialUsed > 0 && offset < chunk.length) {
      const wanted = partialUsed < headerBytes ? headerBytes : headerBytes + readLength(partial, 0);
      if (partial.length < wanted) partial = Buffer.concat([partial.subarray(0, partialUsed)], wanted);
      const taken = chunk.copy(partial, partialUsed, offset, Math.min(chunk.length, offset + wanted - partialUsed));
      partialUsed += taken;
      offset += taken;
      if (partialUsed < headerBytes || partialUsed < headerBytes + readLength(partial, 0)) continue;
      calls.resolve(partial.toString("utf8", headerBytes, partialUsed));
      partialUsed = 0;
    }
    while (offset < chunk.length) {
      const left = chunk.length - offset;
      const size = left < headerBytes ? headerBytes : headerBytes + readLength(chunk, offset);
      if (size > left || left < headerBytes) {
        partial = Buffer.allocUnsafeSlow(size);
        partialUsed = chunk.copy(partial, 0, offset);
        return;
      }
      calls.resolve(chunk.toString("utf8", offset + headerBytes, offset + size));
      offset += size;
    }
  };
}

function readLength(bytes: Uint8Array, offset: number): number {
  const low = (bytes[offset] ?? 0) | ((bytes[offset + 1] ?? 0) << 8) | ((bytes[offset + 2] ?? 0) << 16);
  return low | ((bytes[offset + 3] ?? 0) << 24);
}

function writeLength(bytes: Uint8Array, offset: number, length: number): void {
  bytes[offset] = length;
  bytes[offset + 1] = length >>> 8;
  bytes[offset + 2] = length >>> 16;
  bytes[offset + 3] = length >>> 24;
}

function open(address: Address): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ ...socketOptions(address), noDelay: true });
    socket.once("error", reject);
    socket.once("connect", () => resolve(socket));
  });
}

function socketOptions(address: Address): { host: string; port: number } | { path: string } {
  return address.transport === "tcp" ? { host: address.host, port: address.port } : { path: address.path };
}

function isPort(bound: AddressInfo | string | null): bound is AddressInfo {
  return typeof bound === "object" && bound !== null;
}
