import { CapnpError } from "../error.ts";

/** What one message may cost. Every limit holds for messages received; the first two also for messages built. */
export interface MessageLimits {
  /** Segments in a message, at most. Default 511, as in C++. */
  readonly segments: number;
  /** Bytes in a frame, header included, at most. Default 64 MiB. */
  readonly frameBytes: number;
  /**
   * Words that reading a message may traverse, counted again each time a pointer is followed, so that a small message
   * cannot pretend to be a huge one. Default 8 Mi words (64 MiB), as in C++.
   */
  readonly traversalWords: number;
  /**
   * The same as a multiple of the message's own size, which counts as at least 64 KiB: what a small message may cost has to
   * be less than what a large one may. Default 24, so that 64 KiB from a hostile peer are read within tens of milliseconds.
   */
  readonly amplification: number;
  /** Pointers that may be followed one below the other, at most. Default 64. */
  readonly nesting: number;
}

export const defaultLimits: MessageLimits = {
  segments: 511,
  frameBytes: 64 * 1024 * 1024,
  traversalWords: 8 * 1024 * 1024,
  amplification: 24,
  nesting: 64,
};

/** For messages that this program has made itself. */
export const unlimitedTraversal: Pick<MessageLimits, "traversalWords" | "amplification"> = {
  traversalWords: Number.MAX_SAFE_INTEGER,
  amplification: Number.MAX_SAFE_INTEGER,
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
  checkLimit("amplification", all.amplification, Number.MAX_SAFE_INTEGER);
  checkLimit("nesting", all.nesting, 1024);
  return all;
}

/** Words of the smallest message that `amplification` tells apart from smaller ones. */
const leastWords = 8192;

/** Words that the reader of a message of `words` words may traverse. */
export function traversalOf(words: number, { traversalWords, amplification }: MessageLimits): number {
  return Math.min(traversalWords, amplification * Math.max(words, leastWords));
}

/**
 * Words that what takes longer to read than its size says may count for, beside those. They are as many, but grow with any
 * message: C++ does not count them, and a large message that it reads once has to be read here as well.
 */
export function surchargeOf(words: number, limits: MessageLimits): number {
  return Math.max(traversalOf(words, limits), limits.amplification * words);
}

function checkLimit(name: keyof MessageLimits, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new CapnpError(
    "invalid-argument",
    `Limit "${name}" is "${value}"; give an integer from 1 to ${most}, or leave it out`,
  );
}
