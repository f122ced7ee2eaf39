import type { CapnpError } from "../error.ts";
import { type CallReceiver, Hook, type PendingAnswer, type Request } from "./hook.ts";

/**
 * A capability that the peer has named as one of ours, by an export or an answer, but that is the peer's own or may yet turn
 * out to be. Calls that the peer passes on to us have to come by before it is theirs again, so it is told apart from one that
 * the peer has sent as its own.
 */
export class ReflectedHook extends Hook {
  readonly #target: Hook;

  /** Takes over `target`. */
  constructor(target: Hook) {
    super();
    this.#target = target;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    return this.#target.call(request, receiver);
  }

  override settled(): Hook {
    return this.#target.settled();
  }

  override dependsOn(): Hook {
    return this.#target;
  }

  override problem(): CapnpError | undefined {
    return this.#target.problem();
  }

  override get isPromise(): boolean {
    return this.#target.isPromise;
  }

  override whenBroken(listener: (error: CapnpError) => void): () => void {
    return this.#target.whenBroken(listener);
  }

  override whenSettled(listener: () => void): () => void {
    return this.#target.whenSettled(listener);
  }

  override whenReleased(listener: () => void): () => void {
    return this.#target.whenReleased(listener);
  }

  protected override dispose(): void {
    this.#target.release();
  }

  override toString(): string {
    return `reflected -> ${this.#target}`;
  }
}

/** True when `hook` has turned out to be what it is by way of a capability that the peer has named as ours. */
export function isReflected(hook: Hook): boolean {
  for (let next: Hook | undefined = hook; next !== undefined; next = next.dependsOn()) {
    if (next instanceof ReflectedHook) return true;
  }
  return false;
}
