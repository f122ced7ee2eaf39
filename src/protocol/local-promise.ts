import { CapnpError } from "../error.ts";
import { AnswerSource } from "./answer-source.ts";
import type { Hook } from "./hook.ts";
import { SingleCapability } from "./single-capability.ts";

/**
 * A capability that this vat has promised and will say later what it is. Calls on `hook` wait until then, in their order.
 * When `hook` has gone before, the outcome is released and nobody hears of it.
 */
export class LocalPromise extends AnswerSource {
  /** The promise; its one reference is the maker's. */
  readonly hook: Hook = this.pipeline([]);
  /** What it was resolved to. */
  #outcome: string | undefined;

  /**
   * The promise is `target`, which is taken over, also when this throws. Where that depends on the promise itself, the
   * promise is broken.
   *
   * @throws CapnpError `invalid-argument` when it was resolved or broken before.
   */
  resolve(target: Hook): void {
    const results = new SingleCapability(target);
    try {
      this.#decide(`${target}`);
      this.settle(results);
    } finally {
      results.release();
    }
  }

  /**
   * All calls on the promise fail with `error`.
   *
   * @throws CapnpError `invalid-argument` when it was resolved or broken before.
   */
  break(error: CapnpError): void {
    this.#decide(`broken(${error.message})`);
    this.settleFailed(error);
  }

  #decide(outcome: string): void {
    if (this.#outcome !== undefined) {
      throw new CapnpError(
        "invalid-argument",
        `Cannot resolve a promise to "${outcome}": it is "${this.#outcome}" already`,
      );
    }
    this.#outcome = outcome;
  }

  protected override abandoned(): void {}
}
