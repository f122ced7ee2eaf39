import type { Limits } from "../limits.ts";

const never = Number.POSITIVE_INFINITY;

/**
 * Finds out that a silent peer has gone: its machine was switched off, or a router has forgotten the connection (RFC 9293
 * 3.8.4). Times are in milliseconds of the stack's clock.
 */
export class Keepalive {
  /** Not moved by each segment that comes, but put off when it is reached. */
  deadline: number = never;
  readonly #limits: Limits;
  #heardAt = 0;
  /** Sent since the peer was last heard. */
  #probes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  start(now: number): void {
    this.#heardAt = now;
    this.deadline = now + this.#limits.keepaliveIdle;
  }

  stop(): void {
    this.deadline = never;
  }

  /** The peer has sent something. */
  heard(now: number): void {
    this.#heardAt = now;
    this.#probes = 0;
  }

  /**
   * What to do at the deadline. `waits`: something that we sent is not acknowledged, so that other timers look after the
   * peer (RFC 9293 MUST-26).
   */
  expire(waits: boolean, now: number): "wait" | "probe" | "give up" {
    const { keepaliveIdle, keepaliveInterval, keepaliveProbes } = this.#limits;
    const due = this.#heardAt + keepaliveIdle;
    if (waits || now < due) {
      this.deadline = waits ? now + keepaliveIdle : due;
      return "wait";
    }
    if (this.#probes === keepaliveProbes) return "give up";
    this.#probes++;
    this.deadline = now + keepaliveInterval;
    return "probe";
  }
}
