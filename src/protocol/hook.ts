import type { CapnpError } from "../error.ts";
import type { Caller } from "./caller.ts";
import { Listeners } from "./listeners.ts";

/** What a caller knows beforehand of how it will use the answer: bits of `Request.hints` (rpc.capnp `Call`). */
export const callHint = {
  /** Nothing will be pipelined on the answer, so that nothing has to be kept for it. */
  noPromisePipelining: 1,
  /** Only what is pipelined on the answer matters: the results themselves are not sent. */
  onlyPromisePipeline: 2,
} as const;

/** The parameters and method of one call. What is in it is the business of those who encode and serve it. */
export interface Request {
  /** Bits of `callHint`; 0 for an ordinary call. */
  readonly hints: number;
  /** Is told that the call of a peer has been answered. */
  readonly receipt?: { answered(): void } | undefined;
  /** Gives back what the request holds: its buffer and its references to capabilities. Idempotent. */
  release(): void;
}

/** The results of one call. */
export interface Results {
  /** Where the capabilities are, for pipelining: a new reference to the one at `path`, a broken one if there is none. */
  capability(path: PipelinePath): Hook;
  /** Puts `hook`, borrowed, in the place of the capability at `path`. */
  replace(path: PipelinePath, hook: Hook): void;
  /** Gives back the references to capabilities. Idempotent. */
  release(): void;
}

/** Pointer fields to follow from the root of some results to a capability (rpc.capnp `PromisedAnswer.transform`). */
export type PipelinePath = readonly number[];

export function isSamePath(one: PipelinePath, other: PipelinePath): boolean {
  return one.length === other.length && one.every((field, index) => field === other[index]);
}

/** Gets the outcome of one call: exactly one of the two, exactly once, perhaps before `Hook.call` returns. */
export interface CallReceiver {
  /** Takes over `results` and must release them. */
  results(results: Results): void;
  failed(error: CapnpError): void;
  /**
   * Asks whether there is a shorter way for the outcome of a call of `target` (borrowed) with `request` to become the
   * outcome of this one. If so it is called, `request` is taken over, neither `results` nor `failed` comes any more, and
   * what is pipelined on this call belongs on the answer returned, which the caller owns. `undefined`: call the target
   * yourself and pass on what comes, as `AnswerSource.passOnCall` does.
   */
  tailCall(target: Hook, request: Request): PendingAnswer | undefined;
  /** Who makes the call; undefined inside this vat. */
  readonly caller: Caller | undefined;
}

/** A call under way, from its caller's side. */
export interface PendingAnswer {
  /** A new reference to a capability in the results that are still to come. */
  pipeline(path: PipelinePath): Hook;
  /**
   * The caller has lost interest. Once nothing pipelined on it is in use either, the call is cancelled if it is still
   * running: the receiver then hears nothing more.
   */
  release(): void;
}

/**
 * A capability as the machinery sees it. Reference-counted: whoever makes one or gets one from a function holds one
 * reference, and releases it.
 */
export abstract class Hook {
  #references = 1;
  /** Who wants to know that the last reference has gone. */
  #whenReleased: Listeners<void> | undefined;

  get references(): number {
    return this.#references;
  }

  /** Returns this, with one reference more for the caller to release. */
  addReference(): this {
    if (this.#references <= 0) throw new Error(`Cannot add a reference to ${this}: it was released`);
    this.#references++;
    return this;
  }

  release(): void {
    if (this.#references <= 0) throw new Error(`Cannot release ${this}: it was released`);
    if (--this.#references > 0) return;
    this.dispose();
    this.#whenReleased?.fire();
  }

  /** Delivers a call; takes over `request`. Never throws: what goes wrong goes to `receiver`. */
  abstract call(request: Request, receiver: CallReceiver): PendingAnswer;

  /** What this has turned out to be, as far as is known: itself unless it is a promise that has resolved. Borrowed. */
  settled(): Hook {
    return this;
  }

  /** The capability that decides what this one will be, or has decided it, for a promise; borrowed. */
  dependsOn(): Hook | undefined {
    return undefined;
  }

  /** The error with which every call fails from now on, if that is known. */
  problem(): CapnpError | undefined {
    return undefined;
  }

  /** True while this may still turn out to be something else: a promise, or one whose way is embargoed. */
  get isPromise(): boolean {
    return false;
  }

  /**
   * Calls `listener` once when this is known to be broken, at once if it is, following what promises turn out to be;
   * never after the last reference has gone, and never for an object of this vat. The function returned withdraws it.
   */
  whenBroken(listener: (error: CapnpError) => void): () => void {
    const problem = this.problem();
    if (problem !== undefined) listener(problem);
    return ignore;
  }

  /** Calls `listener` once when this is no promise any more, at once if it is none; else as `whenBroken`. */
  whenSettled(listener: () => void): () => void {
    listener();
    return ignore;
  }

  /**
   * Calls `listener` once when the last reference has gone; on a promise it moves to what that resolves to. Never for what
   * is broken. The function returned withdraws it.
   */
  whenReleased(listener: () => void): () => void {
    this.#whenReleased ??= new Listeners();
    return this.#whenReleased.add(listener);
  }

  /** The last reference has gone. */
  protected abstract dispose(): void;

  abstract toString(): string;
}

export function ignore(): void {}
