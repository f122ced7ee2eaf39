import { type CallReceiver, Hook, type PendingAnswer, type Request } from "./hook.ts";

/** A capability that is still to be found out: until then calls go `undecided`, afterwards to the target. */
export abstract class PromiseHook extends Hook {
  #target: Hook | undefined;
  #listeners: Set<() => void> | undefined;

  /** What it has turned out to be; perhaps another promise. Borrowed. */
  get target(): Hook | undefined {
    return this.#target;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.#target !== undefined) return this.#target.call(request, receiver);
    return this.undecided(request, receiver);
  }

  /** Delivers a call as long as the target is not known. */
  protected abstract undecided(request: Request, receiver: CallReceiver): PendingAnswer;

  override settled(): Hook {
    return this.#target === undefined ? this : this.#target.settled();
  }

  override dependsOn(): Hook | undefined {
    return this.#target;
  }

  /** Calls `listener` once, when the target is known, unless the function returned is called before. */
  whenResolved(listener: () => void): () => void {
    this.#listeners ??= new Set();
    this.#listeners.add(listener);
    return () => this.#listeners?.delete(listener);
  }

  /** From now on calls go to `target`, which is taken over. All calls made before must have been delivered. */
  protected resolveTo(target: Hook): void {
    this.#target = target;
    const listeners = this.#listeners;
    this.#listeners = undefined;
    for (const listener of listeners ?? []) listener();
  }

  protected override dispose(): void {
    this.#target?.release();
    this.#listeners = undefined;
  }

  override toString(): string {
    return this.#target === undefined ? `promise(${this.describeUndecided()})` : `promise -> ${this.#target}`;
  }

  protected abstract describeUndecided(): string;
}
