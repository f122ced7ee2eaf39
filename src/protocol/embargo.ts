import type { CapnpError } from "../error.ts";
import { AnswerSource } from "./answer-source.ts";
import type { Hook } from "./hook.ts";
import { SingleCapability } from "./single-capability.ts";

/** A capability that is embargoed until the peer has echoed our Disembargo. */
export interface Embargoed {
  readonly references: number;
  /** What it will be then. Borrowed. */
  readonly embargoed: Hook | undefined;
  addReference(): Embargoed;
  release(): void;
  /** The peer has echoed our Disembargo: all that was sent before has arrived. */
  disembargoed(): void;
  /** The connection has ended. */
  break(error: CapnpError): void;
}

/** A queue in front of a capability, or of one that is not known yet. Calls on `hook` wait in it until it is lifted. */
export class Embargo extends AnswerSource {
  /** What takes calls; owned by the embargo. */
  readonly hook: Hook = this.pipeline([]);
  #waitsFor: Hook | undefined;

  /** Takes over `waitsFor`: what has to be known before it can be lifted, if that is something else. */
  constructor(waitsFor?: Hook) {
    super();
    this.#waitsFor = waitsFor;
  }

  override get waitsFor(): Hook | undefined {
    return this.#waitsFor;
  }

  /** Gives it up when nobody can call by it any more; false when somebody can. */
  dropUnused(): boolean {
    if (this.hook.references > 1) return false;
    this.#over();
    return true;
  }

  /** Delivers what has waited to `target`, which stays the caller's. Without effect once it is over. */
  lift(target: Hook): void {
    if (this.isSettled) return;
    this.settle(new SingleCapability(target));
    this.#over();
  }

  /** Delivers it to what this waits for, as far as that is known. */
  liftAsIs(): void {
    if (this.#waitsFor !== undefined) this.lift(this.#waitsFor);
  }

  /** Fails what has waited. Without effect once it is over: delivering may have ended the connection. */
  break(error: CapnpError): void {
    if (this.isSettled) return;
    this.settleFailed(error);
    this.#over();
  }

  #over(): void {
    this.#waitsFor?.release();
    this.#waitsFor = undefined;
    this.hook.release();
  }

  protected override abandoned(): void {}
}
