import { CapnpError } from "../error.ts";
import { FrameParser, type FrameSink, type MessageLimits, messageLimits } from "../message/index.ts";
import type { Flow, FlowSink } from "../platform.ts";

/**
 * Looks at the messages of a connection as they pass. `bytes[start..end)` is one whole frame, lent for the time of the
 * call: nobody may write to it, and whoever keeps it copies it. What a tap throws breaks the connection.
 */
export interface FrameTap {
  /** Called when the frame has been handed to the flow, in which it may still wait. */
  sent(bytes: Uint8Array, start: number, end: number): void;
  /** Called before anything is done about the frame. */
  received(bytes: Uint8Array, start: number, end: number): void;
}

/** A sink that shows frames to `tap` before `sink` gets them. */
export function tappedSink(sink: FrameSink, tap: FrameTap): FrameSink {
  return {
    frame(bytes, view, start, end) {
      tap.received(bytes, start, end);
      sink.frame(bytes, view, start, end);
    },
  };
}

/** What is written has been held to the limits of its connection before. */
const anything: MessageLimits = messageLimits({ segments: 0xffff, frameBytes: 0x7fff_fff8 });

/** A flow that shows the frames written to it to a tap, and is aborted when that throws. */
export class TappedFlow implements Flow {
  readonly #flow: Flow;
  readonly #parser: FrameParser;
  readonly #sink: FrameSink;
  /** What the tap has thrown. */
  #error: CapnpError | undefined;

  constructor(flow: Flow, tap: FrameTap) {
    this.#flow = flow;
    this.#parser = new FrameParser(anything);
    this.#sink = { frame: (bytes, _view, start, end) => tap.sent(bytes, start, end) };
  }

  get peer(): string {
    return this.#flow.peer;
  }

  get queuedBytes(): number {
    return this.#flow.queuedBytes;
  }

  receive(sink: FlowSink): void {
    this.#flow.receive({
      data: (chunk) => sink.data(chunk),
      end: () => sink.end(),
      drain: () => sink.drain(),
      closed: (error) => sink.closed(this.#error ?? error),
    });
  }

  pause(): void {
    this.#flow.pause();
  }

  resume(): void {
    this.#flow.resume();
  }

  write(bytes: Uint8Array, start = 0, end: number = bytes.length): void {
    if (this.#error !== undefined) return;
    // First: what the tap sends by the same connection goes behind.
    this.#flow.write(bytes, start, end);
    try {
      // A frame of several segments is written in several regions.
      this.#parser.push(bytes.subarray(start, end), this.#sink);
    } catch (error) {
      // Whoever sends is in the middle of something, and learns of it when the flow is closed.
      this.#error = CapnpError.from(error);
      this.#flow.abort();
    }
  }

  flush(): void {
    this.#flow.flush();
  }

  end(): void {
    this.#flow.end();
  }

  abort(): void {
    this.#flow.abort();
  }
}
