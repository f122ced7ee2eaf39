import { CapnpError } from "../error.ts";

/** How much of each table a connection may fill; a peer that crosses one is aborted, a caller of ours gets `overloaded`. */
export interface ProtocolLimits {
  /** Calls of ours without an answer. Default 131,072. */
  readonly questions: number;
  /**
   * Calls of the peer that we have not answered, or whose results it may still pipeline on. While more of its calls run,
   * cancelled ones among them, the peer is not read. Default 131,073: one more than
   * `questions`, which is kept for asking a silent peer whether it lives.
   */
  readonly answers: number;
  /** Capabilities of ours that the peer holds. Default 1,048,576. */
  readonly exports: number;
  /** Capabilities of the peer that we hold. Default 1,048,576. */
  readonly imports: number;
}

export const defaultProtocolLimits: ProtocolLimits = {
  questions: 131_072,
  answers: 131_073,
  exports: 1_048_576,
  imports: 1_048_576,
};

/**
 * So many promises may have become one another, and so many calls may wait for one another's results: each of them is a step
 * that is taken in one go when the first is known. What is longer is broken. No option: the steps are calls on the stack, and
 * hooks of many connections and of none may follow one another.
 */
export const longestChain = 256;

/** Ids from here on are not ours to give. */
const mostIds = 2 ** 30;

/**
 * `limits` with defaults for those that are not given.
 *
 * @throws CapnpError `invalid-argument` for one that is no integer from 1 to 2^30 - 1.
 */
export function protocolLimits(limits: Partial<ProtocolLimits> | undefined): ProtocolLimits {
  const { questions, answers, exports, imports } = { ...defaultProtocolLimits, ...limits };
  const checked: ProtocolLimits = { questions, answers, exports, imports };
  for (const [name, limit] of Object.entries(checked)) {
    if (Number.isInteger(limit) && limit > 0 && limit < mostIds) continue;
    throw new CapnpError(
      "invalid-argument",
      `Limit "${name}" is "${limit}"; give an integer from 1 to ${mostIds - 1}, or leave it out`,
    );
  }
  return checked;
}
