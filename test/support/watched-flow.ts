import assert from "node:assert/strict";
import type { Flow } from "../../src/platform.ts";

/**
 * A flow whose sink writes everything down, waits for what a test names, and checks on the way what every flow
 * promises: chunks are never empty and never change later, nothing follows the end but the close, nothing follows the
 * close, and no call of the sink comes from inside a method of the flow. `verify` reports what was broken.
 */
export class WatchedFlow {
  readonly flow: Flow;
  readonly chunks: Uint8Array[] = [];
  receivedBytes = 0;
  ended = false;
  drains = 0;
  isClosed = false;
  error: Error | undefined;
  /** Called after every chunk, with the chunk. */
  onData: (chunk: Uint8Array) => void = () => {};
  /** Called after the peer's end. */
  onEnd: () => void = () => {};
  readonly #checksums: number[] = [];
  readonly #violations: string[] = [];
  #waiting: Waiting[] = [];
  #inside = "";

  /** Receives at once unless `held`; then `start` does. */
  constructor(flow: Flow, held = false) {
    this.flow = flow;
    if (!held) this.start();
  }

  start(): void {
    this.#call("receive", () =>
      this.flow.receive({
        data: (chunk) => this.#dataReceived(chunk),
        end: () => this.#peerEnded(),
        drain: () => this.#drained(),
        closed: (error) => this.#closed(error),
      }),
    );
  }

  write(bytes: Uint8Array, start?: number, end?: number): void {
    this.#call("write", () => this.flow.write(bytes, start, end));
  }

  flush(): void {
    this.#call("flush", () => this.flow.flush());
  }

  pause(): void {
    this.#call("pause", () => this.flow.pause());
  }

  resume(): void {
    this.#call("resume", () => this.flow.resume());
  }

  end(): void {
    this.#call("end", () => this.flow.end());
  }

  abort(): void {
    this.#call("abort", () => this.flow.abort());
  }

  /** Waits until `met` holds; looked at after every call of the sink. Rejects when the flow is closed and it does not. */
  until(met: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ met, resolve, reject });
      this.#look();
    });
  }

  untilReceived(bytes: number): Promise<void> {
    return this.until(() => this.receivedBytes >= bytes);
  }

  untilClosed(): Promise<void> {
    return this.until(() => this.isClosed);
  }

  /** All that was received, as one array. */
  received(): Uint8Array {
    const all = new Uint8Array(this.receivedBytes);
    let at = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }

  text(): string {
    return new TextDecoder().decode(this.received());
  }

  /** Fails when the flow has broken a promise. */
  verify(): void {
    this.chunks.forEach((chunk, i) => {
      if (checksum(chunk) !== this.#checksums[i])
        this.#violations.push(`chunk ${i} has changed after it was handed over`);
    });
    assert.deepEqual(this.#violations, [], `broken promises of the flow to ${this.flow.peer}`);
  }

  #dataReceived(chunk: Uint8Array): void {
    this.#check("data");
    if (this.ended) this.#violations.push("data after the end");
    if (chunk.length === 0) this.#violations.push("an empty chunk");
    this.chunks.push(chunk);
    this.#checksums.push(checksum(chunk));
    this.receivedBytes += chunk.length;
    this.onData(chunk);
    this.#look();
  }

  #drained(): void {
    this.#check("drain");
    if (this.flow.queuedBytes !== 0) this.#violations.push(`drain with ${this.flow.queuedBytes} bytes queued`);
    this.drains++;
    this.#look();
  }

  #closed(error: Error | undefined): void {
    this.#check("closed");
    this.isClosed = true;
    this.error = error;
    if (error === undefined && !this.ended) this.#violations.push("closed in order without the peer's end");
    this.#look();
  }

  #peerEnded(): void {
    this.#check("end");
    if (this.ended) this.#violations.push("a second end");
    this.ended = true;
    this.onEnd();
    this.#look();
  }

  #check(what: string): void {
    if (this.#inside !== "") this.#violations.push(`${what} from inside ${this.#inside}`);
    if (this.isClosed) this.#violations.push(`${what} after closed`);
  }

  #call(name: string, call: () => void): void {
    this.#inside = name;
    try {
      call();
    } finally {
      this.#inside = "";
    }
  }

  #look(): void {
    const met = this.#waiting.filter((wait) => wait.met());
    this.#waiting = this.#waiting.filter((wait) => !met.includes(wait));
    for (const wait of met) wait.resolve();
    if (!this.isClosed) return;
    const error = new Error(`The flow to ${this.flow.peer} was closed too early`, { cause: this.error });
    for (const wait of this.#waiting.splice(0)) wait.reject(error);
  }
}

interface Waiting {
  readonly met: () => boolean;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** FNV-1a. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Bytes that say where they belong: a shift or a swap of pages shows. */
export function pattern(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = (seed * 2654435761) | 1;
  for (let i = 0; i < length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[i] = state;
  }
  return bytes;
}
