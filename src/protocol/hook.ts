import type { CapnpError } from "../error.ts";

/** The parameters and method of one call. What is in it is the business of those who encode and serve it. */
export interface Request {
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
    if (--this.#references === 0) this.dispose();
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

  /** The last reference has gone. */
  protected abstract dispose(): void;

  abstract toString(): string;
}
