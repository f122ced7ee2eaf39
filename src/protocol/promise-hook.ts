import type { CapnpError } from "../error.ts";
import { type CallReceiver, Hook, ignore, type PendingAnswer, type Request } from "./hook.ts";
import { Listeners } from "./listeners.ts";

/** A capability that is still to be found out: until then calls go `undecided`, afterwards to the target. */
export abstract class PromiseHook extends Hook {
  #target: Hook | undefined;
  /** Promises that have turned out to be one another and then this one, at most. */
  before = 0;
  #whenResolved: Listeners<void> | undefined;
  /** Listeners that have moved on to the target, to be withdrawn when this has gone. */
  #moved: Set<() => void> | undefined;

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

  override problem(): CapnpError | undefined {
    return this.#target?.problem();
  }

  override get isPromise(): boolean {
    return this.#target === undefined || this.#target.isPromise;
  }

  override whenBroken(listener: (error: CapnpError) => void): () => void {
    return this.#whenTarget((target) => target.whenBroken(listener));
  }

  override whenSettled(listener: () => void): () => void {
    return this.#whenTarget((target) => target.whenSettled(listener));
  }

  override whenReleased(listener: () => void): () => void {
    if (this.#target !== undefined) return this.#target.whenReleased(listener);
    const own = super.whenReleased(listener);
    let withdraw = own;
    const waiting = this.whenResolved(() => {
      own();
      if (this.#target !== undefined) withdraw = this.#target.whenReleased(listener);
    });
    return () => {
      waiting();
      withdraw();
    };
  }

  /** Has `watch` watch the target, once that is known, until this is released or the function returned is called. */
  #whenTarget(watch: (target: Hook) => () => void): () => void {
    let withdraw = ignore;
    const move = () => {
      if (this.#target === undefined) return;
      const moved = watch(this.#target);
      this.#moved ??= new Set();
      this.#moved.add(moved);
      withdraw = () => {
        this.#moved?.delete(moved);
        moved();
      };
    };
    if (this.#target === undefined) withdraw = this.whenResolved(move);
    else move();
    return () => withdraw();
  }

  /** Calls `listener` once, when the target is known, unless the function returned is called before. */
  whenResolved(listener: () => void): () => void {
    this.#whenResolved ??= new Listeners();
    return this.#whenResolved.add(listener);
  }

  /** From now on calls go to `target`, which is taken over. All calls made before must have been delivered. */
  protected resolveTo(target: Hook): void {
    this.#target = target;
    this.#whenResolved?.fire();
  }

  protected override dispose(): void {
    const moved = this.#moved;
    this.#moved = undefined;
    for (const withdraw of moved ?? []) withdraw();
    this.#whenResolved?.clear();
    this.#target?.release();
  }

  override toString(): string {
    return this.#target === undefined ? `promise(${this.describeUndecided()})` : `promise -> ${this.#target}`;
  }

  protected abstract describeUndecided(): string;
}
