import { CapnpError } from "../error.ts";
import type { MessageCapability } from "./capability.ts";
import { measureFrame } from "./frame.ts";
import { invalidMessage } from "./invalid-message.ts";
import { defaultLimits, type MessageLimits, surchargeOf, traversalOf } from "./limits.ts";

const noCapabilities: readonly (MessageCapability | undefined)[] = [];

/**
 * A received frame. Views only: nothing is copied, and nothing is ever written.
 *
 * Readers of the message hold on to `bytes`, so whoever reuses that memory must be done with them first.
 */
export class MessageReader {
  declare readonly bytes: Uint8Array;
  declare readonly view: DataView;
  declare readonly nesting: number;
  /** Where segment 0 begins and ends in `bytes`. */
  declare readonly firstStart: number;
  declare readonly firstEnd: number;
  /** Start and end of each segment in turn; undefined when there is only one. */
  declare private readonly bounds: Int32Array | undefined;
  /** Words that may still be traversed. */
  declare traversalWords: number;
  /** Words that what takes longer to read than its size says may still count for. */
  declare surchargeWords: number;
  /** What capability pointers refer to, by index; undefined stands for a null capability. */
  declare capabilities: readonly (MessageCapability | undefined)[];

  /**
   * `bytes[start..end)` is one whole frame, header included; `view` has the same extent as `bytes`.
   *
   * @throws CapnpError `invalid-message` when the header and the size do not agree, `limit-exceeded` when the frame is
   * larger or has more segments than allowed.
   */
  constructor(bytes: Uint8Array, view: DataView, start: number, end: number, limits: MessageLimits = defaultLimits) {
    this.bytes = bytes;
    this.view = view;
    this.traversalWords = traversalOf((end - start) >>> 3, limits);
    this.surchargeWords = surchargeOf((end - start) >>> 3, limits);
    this.nesting = limits.nesting;
    this.capabilities = noCapabilities;
    // In a function of its own: V8 inlines a constructor only if it is small.
    const bounds = segmentBounds(view, start, end, limits);
    this.bounds = bounds;
    this.firstStart = bounds === undefined ? start + 8 : (bounds[0] ?? 0);
    this.firstEnd = bounds === undefined ? end : (bounds[1] ?? 0);
  }

  get segmentCount(): number {
    return this.bounds === undefined ? 1 : this.bounds.length / 2;
  }

  segmentStart(segment: number): number {
    return segment === 0 ? this.firstStart : (this.bounds?.[2 * segment] ?? unknownSegment(segment));
  }

  segmentEnd(segment: number): number {
    return segment === 0 ? this.firstEnd : (this.bounds?.[2 * segment + 1] ?? unknownSegment(segment));
  }

  /** Counts `words` against the traversal limit. */
  charge(words: number): void {
    this.traversalWords -= words;
    if (this.traversalWords < 0) throw traversalExceeded();
  }

  /** Counts as many words for something as it takes time to read, where that is more than its size. */
  surcharge(words: number): void {
    this.surchargeWords -= words;
    if (this.surchargeWords < 0) throw traversalExceeded();
  }

  /** Gives the message its capabilities. Who owns the references is the caller's business: reading only lends them. */
  setCapabilities(capabilities: readonly (MessageCapability | undefined)[]): void {
    this.capabilities = capabilities;
  }
}

/** Where the segments of a frame lie, if there are several. */
function segmentBounds(view: DataView, start: number, end: number, limits: MessageLimits): Int32Array | undefined {
  const measured = measureFrame(view, start, end, limits);
  if (measured !== end - start || measured === 0) {
    throw invalidMessage(`Frame of "${end - start}" bytes has a header that says "${measured}"`);
  }
  const segmentCount = view.getUint32(start, true) + 1;
  if (segmentCount === 1) return undefined;
  const bounds = new Int32Array(2 * segmentCount);
  let offset = start + ((4 + 4 * segmentCount + 7) & ~7);
  for (let segment = 0; segment < segmentCount; segment++) {
    bounds[2 * segment] = offset;
    offset += 8 * view.getUint32(start + 4 + 4 * segment, true);
    bounds[2 * segment + 1] = offset;
  }
  return bounds;
}

function unknownSegment(segment: number): never {
  throw invalidMessage(`Message has no segment "${segment}"`);
}

function traversalExceeded(): CapnpError {
  return new CapnpError(
    "limit-exceeded",
    "Message makes its reader traverse more than the limits traversalWords and amplification allow; keep what you have got in a variable, or raise them",
  );
}
