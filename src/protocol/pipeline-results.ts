import type { Hook, PendingAnswer, PipelinePath, Results } from "./hook.ts";

/** What to pipeline on in place of an answer that is still to come: results that have its capabilities. */
export class PipelineResults implements PendingAnswer {
  readonly #results: Results;

  /** Takes over `results`. */
  constructor(results: Results) {
    this.#results = results;
  }

  pipeline(path: PipelinePath): Hook {
    return this.#results.capability(path);
  }

  release(): void {
    this.#results.release();
  }

  toString(): string {
    return "results set before";
  }
}
