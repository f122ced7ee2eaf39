import { CapnpError } from "../error.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";
import { type CallReceiver, Hook, type PendingAnswer, type Request } from "../protocol/hook.ts";
import { Listeners } from "../protocol/listeners.ts";
import { LocalPromise } from "../protocol/local-promise.ts";
import { PromiseHook } from "../protocol/promise-hook.ts";
import { resolution } from "../protocol/resolution.ts";
import { asMessage, type MembraneBoundary, type Revocable } from "./membrane-boundary.ts";
import { CrossingCall, refuse } from "./membrane-call.ts";

/** What stands for a capability on the other side of a membrane. */
export class MembraneHook extends Hook implements Revocable {
  readonly boundary: MembraneBoundary;
  /** It lies outside, and its users are inside. */
  readonly isOutbound: boolean;
  #inner: Hook;
  #broken: BrokenHook | undefined;
  readonly #whenBroken = new Listeners<CapnpError>();
  /** Ends watching `inner`, which may outlive this. */
  #withdraw: (() => void) | undefined;

  /** Takes over `inner`. */
  constructor(boundary: MembraneBoundary, inner: Hook, isOutbound: boolean) {
    super();
    this.boundary = boundary;
    this.#inner = inner;
    this.isOutbound = isOutbound;
    boundary.add(this);
  }

  /** What this stands for; borrowed. */
  get inner(): Hook {
    return this.#inner;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.#broken !== undefined) return this.#broken.call(request, receiver);
    let redirect: Hook | undefined;
    try {
      redirect = this.boundary.redirect(request, this);
    } catch (error) {
      return refuse(request, receiver, CapnpError.from(error));
    }
    if (redirect === undefined) return cross(this, request, receiver);
    const answer = redirect.call(request, receiver);
    redirect.release();
    return answer;
  }

  override settled(): Hook {
    return this.#broken ?? this;
  }

  override problem(): CapnpError | undefined {
    return this.boundary.error ?? this.#inner.problem();
  }

  override whenBroken(listener: (error: CapnpError) => void): () => void {
    if (this.problem() !== undefined) return super.whenBroken(listener);
    this.#withdraw ??= this.#inner.whenBroken((error) => this.#whenBroken.fire(error));
    return this.#whenBroken.add(listener);
  }

  revoke(error: CapnpError): void {
    this.#broken = new BrokenHook(error);
    this.#letGo();
    this.#whenBroken.fire(error);
  }

  #letGo(): void {
    this.#withdraw?.();
    this.#inner.release();
  }

  protected override dispose(): void {
    this.boundary.remove(this);
    this.#whenBroken.clear();
    if (this.#broken === undefined) this.#letGo();
  }

  override toString(): string {
    return this.#broken === undefined ? `membrane(${this.#inner})` : `membrane(${this.#broken})`;
  }
}

/** The same for a promise: it becomes what stands for that which the promise turns out to be. */
export class MembranePromiseHook extends PromiseHook implements Revocable {
  readonly boundary: MembraneBoundary;
  readonly isOutbound: boolean;
  /** What this stands for. Kept as long as this: the order of calls may depend on it. */
  readonly inner: PromiseHook;
  readonly #withdraw: () => void;
  /** Takes the calls that the policy sends elsewhere if they turn out to cross: the promise may be for what lies on this side. */
  #waiting: LocalPromise | undefined;
  #isLetGo = false;

  /** Takes over `inner`, which has no target yet. */
  constructor(boundary: MembraneBoundary, inner: PromiseHook, isOutbound: boolean) {
    super();
    this.boundary = boundary;
    this.inner = inner;
    this.isOutbound = isOutbound;
    this.#withdraw = inner.whenResolved(() => this.#resolved());
    boundary.add(this);
  }

  protected override undecided(request: Request, receiver: CallReceiver): PendingAnswer {
    let redirect: Hook | undefined;
    try {
      redirect = this.boundary.redirect(request, this);
    } catch (error) {
      return refuse(request, receiver, CapnpError.from(error));
    }
    if (redirect === undefined) return cross(this, request, receiver);
    redirect.release();
    // While the policy was asked, the promise may have been kept.
    if (this.target !== undefined) return this.target.call(request, receiver);
    if (this.#waiting === undefined) {
      this.#waiting = new LocalPromise();
      // The calls wait even when nobody else holds the promise.
      this.addReference();
    }
    return this.#waiting.hook.call(request, receiver);
  }

  #resolved(): void {
    const { target } = this.inner;
    if (target !== undefined) this.#become(this.boundary.wrap(target, this.isOutbound));
  }

  /** Takes over `target`. */
  #become(target: Hook): void {
    this.boundary.remove(this);
    const found = resolution(this, target);
    const waiting = this.#waiting;
    // The policy is asked again, and what it calls meanwhile waits as well.
    waiting?.resolve(found.addReference());
    this.#waiting = undefined;
    waiting?.hook.release();
    this.resolveTo(found);
    if (waiting !== undefined) this.release();
  }

  revoke(error: CapnpError): void {
    this.#letGo();
    this.#become(new BrokenHook(error));
  }

  #letGo(): void {
    if (this.#isLetGo) return;
    this.#isLetGo = true;
    this.#withdraw();
    this.inner.release();
  }

  override dependsOn(): Hook | undefined {
    return this.target ?? this.inner;
  }

  override problem(): CapnpError | undefined {
    return super.problem() ?? this.boundary.error;
  }

  protected override dispose(): void {
    super.dispose();
    this.boundary.remove(this);
    this.#letGo();
  }

  protected override describeUndecided(): string {
    return `membrane(${this.inner})`;
  }
}

function cross(hook: MembraneHook | MembranePromiseHook, request: Request, receiver: CallReceiver): PendingAnswer {
  const { boundary, inner, isOutbound } = hook;
  try {
    // Parameters go the other way.
    asMessage(request).mapCapabilities((capability) => boundary.wrap(capability, !isOutbound));
  } catch (error) {
    return refuse(request, receiver, CapnpError.from(error));
  }
  const call = new CrossingCall(boundary, isOutbound, receiver);
  call.send(inner, request);
  return call;
}
