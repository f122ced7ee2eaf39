import { CapnpError } from "../error.ts";
import { AdaptiveWindow } from "./flow-control-adaptive.ts";

/** What a window remembers of a message from its departure to its answer. */
export interface Departure {
  readonly bytes: number;
}

/**
 * How many bytes a sender may have under way. It is told of all that leaves and is answered, at times that never go back,
 * and decides by nothing else.
 */
export interface FlowWindow {
  readonly bytes: number;
  /** A message of `bytes` leaves. `isFull`: the sender stops now, because of the window. */
  sent(bytes: number, isFull: boolean, now: number): Departure;
  /** The message has been answered, or given up. */
  answered(departure: Departure, now: number): void;
}

/** Always the same. */
export class FixedWindow implements FlowWindow {
  readonly bytes: number;

  constructor(bytes: number) {
    this.bytes = bytes;
  }

  sent(bytes: number): Departure {
    return { bytes };
  }

  answered(): void {}
}

/**
 * Lets a stream run ahead of its answers, up to a window of bytes.
 *
 * The window is exceeded by the largest message so far, as in C++: else nothing could leave while a message is under way
 * that is larger than the window.
 */
export class FlowControl {
  readonly #window: FlowWindow;
  #inFlight = 0;
  #largest = 0;

  constructor(window: FlowWindow) {
    this.#window = window;
  }

  /** Bytes under way. */
  get inFlight(): number {
    return this.#inFlight;
  }

  get windowBytes(): number {
    return this.#window.bytes;
  }

  /** True while more may leave. */
  get isOpen(): boolean {
    return this.#inFlight <= this.#largest || this.#inFlight < this.#window.bytes + this.#largest;
  }

  sent(bytes: number, now: number): Departure {
    if (bytes > this.#largest) this.#largest = bytes;
    this.#inFlight += bytes;
    return this.#window.sent(bytes, !this.isOpen, now);
  }

  answered(departure: Departure, now: number): void {
    this.#inFlight -= departure.bytes;
    this.#window.answered(departure, now);
  }
}

/**
 * The window of streams: a number of bytes, or `adaptive`: what the connection and the server can take, measured as the
 * stream runs, beginning with 256 KiB and from 64 KiB to 64 MiB.
 */
export type StreamWindow = number | "adaptive";

/** @throws CapnpError `invalid-argument`. */
export function checkStreamWindow(window: StreamWindow): StreamWindow {
  if (window === "adaptive" || (Number.isSafeInteger(window) && window >= 1)) return window;
  throw new CapnpError(
    "invalid-argument",
    `Option streamWindow must be "adaptive" or a positive number of bytes, not "${window}"`,
  );
}

export function createFlowControl(window: StreamWindow): FlowControl {
  return new FlowControl(window === "adaptive" ? new AdaptiveWindow() : new FixedWindow(window));
}
