import { FrameParser } from "../../src/message/index.ts";
import type { Clock, Flow, FlowSink } from "../../src/platform.ts";

/** A flow whose other end is the test. */
export class TestFlow implements Flow {
  readonly peer = "test";
  queuedBytes = 0;
  isPaused = false;
  isEnded = false;
  isAborted = false;
  readonly #written: Uint8Array[] = [];
  #sink: FlowSink | undefined;

  get sink(): FlowSink {
    if (this.#sink === undefined) throw new Error("The flow has no sink yet");
    return this.#sink;
  }

  receive(sink: FlowSink): void {
    this.#sink = sink;
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
  }

  write(bytes: Uint8Array, start?: number, end?: number): void {
    if (!this.isEnded) this.#written.push(bytes.slice(start, end));
  }

  flush(): void {}

  end(): void {
    this.isEnded = true;
  }

  abort(): void {
    this.isAborted = true;
  }

  /** The frames written since the last call. */
  frames(): Uint8Array[] {
    const parser = new FrameParser();
    const frames: Uint8Array[] = [];
    const sink = {
      frame: (bytes: Uint8Array, _view: DataView, start: number, end: number) => frames.push(bytes.slice(start, end)),
    };
    for (const chunk of this.#written.splice(0)) parser.push(chunk, sink);
    parser.end();
    return frames;
  }
}

/** A clock that stands still. */
export const stoppedClock: Clock = {
  now: () => 0,
  timer: () => ({ schedule: () => {}, cancel: () => {} }),
};

export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
