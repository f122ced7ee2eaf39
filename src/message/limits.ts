import { CapnpError } from "../error.ts";

/** What one message may cost. Every limit holds for messages received; the first two also for messages built. */
export interface MessageLimits {
  /** Segments in a message, at most. Default 511, as in C++. */
  readonly segments: number;
  /** Bytes in a frame, header included, at most. Default 64 MiB. */
  readonly frameBytes: number;
  /**
   * Words that reading a message may traverse, counted again each time a pointer is followed, so that a small message
   * cannot pretend to be a huge one. Default 8 Mi words (64 MiB).
   */
  readonly traversalWords: number;
  /** Pointers that may be followed one below the other, at most. Default 64. */
  readonly nesting: number;
}

export const defaultLimits: MessageLimits = {
  segments: 511,
  frameBytes: 64 * 1024 * 1024,
  traversalWords: 8 * 1024 * 1024,
  nesting: 64,
};

/** Offsets are kept as 32-bit signed numbers. */
const largestFrameBytes = 0x7fff_fff8;

/**
 * The default limits with some replaced.
 *
 * @throws CapnpError `invalid-argument` for a limit that is not a positive integer, or too large.
 */
export function messageLimits(limits: Partial<MessageLimits> = {}): MessageLimits {
  const all = { ...defaultLimits, ...limits };
  checkLimit("segments", all.segments, 0xffff);
  checkLimit("frameBytes", all.frameBytes, largestFrameBytes);
  checkLimit("traversalWords", all.traversalWords, Number.MAX_SAFE_INTEGER);
  checkLimit("nesting", all.nesting, 1024);
  return all;
}

function checkLimit(name: keyof MessageLimits, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new CapnpError(
    "invalid-argument",
    `Message limit ${name} must be an integer from 1 to ${most}, not "${value}"`,
  );
}
