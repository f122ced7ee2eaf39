import type { AnswerSource } from "./answer-source.ts";
import type { CallReceiver, Hook, PendingAnswer, PipelinePath, Request } from "./hook.ts";
import { PromiseHook } from "./promise-hook.ts";

/** A capability in the results of an `AnswerSource`. */
export class PipelineHook extends PromiseHook {
  readonly path: PipelinePath;
  /** Until it is known what this is. */
  #source: AnswerSource | undefined;
  /** What it is, while the calls that waited for it are being delivered. */
  found: Hook | undefined;

  constructor(source: AnswerSource, path: PipelinePath) {
    super();
    this.#source = source;
    this.path = path;
  }

  protected override undecided(request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.#source === undefined) throw new Error(`Cannot call ${this}: it was released`);
    return this.#source.enqueue(this, request, receiver);
  }

  /** Used by the source: nothing waits any more. */
  resolve(): void {
    const { found } = this;
    const source = this.#source;
    this.found = undefined;
    this.#source = undefined;
    if (found === undefined) return;
    if (this.references > 0) this.resolveTo(found);
    else found.release();
    source?.release();
  }

  override dependsOn(): Hook | undefined {
    return this.target ?? this.found ?? this.#source?.waitsFor;
  }

  protected override dispose(): void {
    super.dispose();
    this.found?.release();
    this.found = undefined;
    this.#source?.forget(this);
  }

  protected override describeUndecided(): string {
    return `[${this.path.join(",")}]`;
  }
}
