import { CapnpError } from "../error.ts";
import { type MessageLimits, messageLimits } from "../message/index.ts";
import { type ProtocolLimits, protocolLimits } from "../protocol/limits.ts";

/** What one connection may cost. */
export interface RpcLimits extends MessageLimits, ProtocolLimits {
  /**
   * Bytes that may wait to be sent. Beyond them calls fail with `overloaded`, and a peer that sends calls but does not
   * read the answers is aborted; before that, at `pauseBytes`, its calls are not read any more. Default 256 MiB.
   */
  readonly queuedBytes: number;
  /** Where streams, and callers who ask for it with `$ready`, begin to wait. Default 4 MiB, or `queuedBytes` if that is less. */
  readonly pauseBytes: number;
  /**
   * Bytes of calls received that are not answered yet. Beyond them the peer is not read any more until some of the answers
   * have left; but while this end waits for an answer of the peer's, without which its own may not come, it goes on
   * reading, and beyond twice as many bytes calls fail with `overloaded`. Default 256 MiB.
   */
  readonly unansweredBytes: number;
  /**
   * Bytes of a message that brings an error, at most: its text and trace are cut, and details for which no room is left do not
   * travel. Details received that are larger are left out as well. Default 64 KiB.
   */
  readonly errorBytes: number;
}

const defaultQueuedBytes = 256 * 1024 * 1024;
const defaultPauseBytes = 4 * 1024 * 1024;
const defaultUnansweredBytes = 256 * 1024 * 1024;
export const defaultErrorBytes: number = 64 * 1024;

/**
 * The default limits with some replaced.
 *
 * @throws CapnpError `invalid-argument` naming the limit that is not what it has to be.
 */
export function rpcLimits(limits: Partial<RpcLimits> = {}): RpcLimits {
  const queuedBytes = limits.queuedBytes ?? defaultQueuedBytes;
  const all = {
    ...messageLimits(limits),
    ...protocolLimits(limits),
    queuedBytes,
    pauseBytes: limits.pauseBytes ?? Math.min(defaultPauseBytes, queuedBytes),
    unansweredBytes: limits.unansweredBytes ?? defaultUnansweredBytes,
    errorBytes: limits.errorBytes ?? defaultErrorBytes,
  };
  for (const name of ["queuedBytes", "pauseBytes", "unansweredBytes", "errorBytes"] as const) {
    checkLimit(name, all[name], Number.MAX_SAFE_INTEGER);
  }
  if (all.pauseBytes > queuedBytes) {
    throw new CapnpError(
      "invalid-argument",
      `Limit pauseBytes of "${all.pauseBytes}" must not be more than queuedBytes of "${queuedBytes}"`,
    );
  }
  return all;
}

/** @throws CapnpError `invalid-argument` for what is not an integer from 1 to `most`. */
export function checkLimit(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new CapnpError(
    "invalid-argument",
    `Limit "${name}" is "${value}"; give an integer from 1 to ${most}, or leave it out`,
  );
}
