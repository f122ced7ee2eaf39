import { CapnpError } from "../error.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";
import type { Hook, Request } from "../protocol/hook.ts";
import { PromiseHook } from "../protocol/promise-hook.ts";
import { formatInterfaceId } from "../rpc/method-id.ts";
import { OutgoingCall } from "../rpc/outgoing-payload.ts";
import { Payload } from "../rpc/payload.ts";
import { checkHeld } from "./call.ts";
import type { MembraneCall, MembranePolicy } from "./membrane.ts";
import { MembraneHook, MembranePromiseHook } from "./membrane-hook.ts";

/** What ends when a membrane is revoked: a wrapper, or a call under way. */
export interface Revocable {
  revoke(error: CapnpError): void;
}

/** One membrane: what has crossed it, in either direction. */
export class MembraneBoundary {
  readonly #policy: MembranePolicy;
  readonly #names: ReadonlyMap<string, string>;
  /** The wrappers of what is inside, for users outside, and the other way round. */
  readonly #wrappers: readonly [WeakMap<Hook, Hook>, WeakMap<Hook, Hook>] = [new WeakMap(), new WeakMap()];
  /** While there are any, this listens to the signal of the policy. */
  readonly #living = new Set<Revocable>();
  #error: CapnpError | undefined;

  constructor(policy: MembranePolicy) {
    this.#policy = policy;
    this.#names = new Map(
      (policy.interfaces ?? []).flatMap(({ Server }) =>
        Server.interfaces.flatMap(({ methods }) =>
          methods.map(({ method }) => [methodKey(method.interfaceId, method.methodId), method.name] as const),
        ),
      ),
    );
  }

  /** Why nothing crosses any more. */
  get error(): CapnpError | undefined {
    const { revoked } = this.#policy;
    // Asked for, as listeners of the signal that come before this one may use what has crossed.
    if (revoked?.aborted === true) this.#error ??= CapnpError.from(revoked.reason, "cancelled");
    return this.#error;
  }

  /**
   * What stands for `hook` (borrowed) on the other side: a new reference. `isOutbound`: it lies outside, and its users are
   * inside.
   */
  wrap(hook: Hook, isOutbound: boolean): Hook {
    const settled = hook.settled();
    if (settled instanceof BrokenHook) return settled.addReference();
    const { error } = this;
    if (error !== undefined) return new BrokenHook(error);
    if (settled instanceof MembraneHook || settled instanceof MembranePromiseHook) {
      const goesBack = settled.boundary === this && settled.isOutbound !== isOutbound;
      if (goesBack) return settled.inner.addReference();
    }
    const wrappers = this.#wrappers[isOutbound ? 1 : 0];
    const known = wrappers.get(settled);
    if (known !== undefined && known.references > 0) return known.addReference();
    const wrapper =
      settled instanceof PromiseHook
        ? new MembranePromiseHook(this, settled.addReference(), isOutbound)
        : new MembraneHook(this, settled.addReference(), isOutbound);
    wrappers.set(settled, wrapper);
    return wrapper;
  }

  /**
   * Asks the policy: where a call of `wrapper` (borrowed) is to go instead, a new reference; undefined when it may pass.
   *
   * @throws what the policy throws; the error once this is revoked, be it by the policy; CapnpError `invalid-argument` when
   * the policy has let go of the wrapper.
   */
  redirect(request: Request, wrapper: MembraneHook | MembranePromiseHook): Hook | undefined {
    this.#checkOpen();
    const ask = wrapper.isOutbound ? this.#policy.outbound : this.#policy.inbound;
    const elsewhere = ask?.(this.#describe(request));
    this.#checkOpen();
    checkHeld(wrapper);
    return elsewhere?.$hook.addReference();
  }

  #checkOpen(): void {
    const { error } = this;
    if (error !== undefined) throw error;
  }

  #describe(request: Request): MembraneCall {
    const { interfaceLow, interfaceHigh, methodId } = asMessage(request);
    const names = this.#names;
    const interfaceId = (BigInt(interfaceHigh >>> 0) << 32n) | BigInt(interfaceLow >>> 0);
    return {
      interfaceId,
      methodId,
      get name() {
        const number = `${formatInterfaceId(interfaceLow, interfaceHigh)}.${methodId}`;
        return names.get(methodKey(interfaceId, methodId)) ?? number;
      },
      is: (method) => method.interfaceId === interfaceId && method.methodId === methodId,
    };
  }

  /** Something crosses, or a call does, that has to end when this is revoked. */
  add(living: Revocable): void {
    if (this.#living.size === 0) this.#policy.revoked?.addEventListener("abort", this, { once: true });
    this.#living.add(living);
  }

  remove(living: Revocable): void {
    if (!this.#living.delete(living) || this.#living.size > 0) return;
    this.#policy.revoked?.removeEventListener("abort", this);
  }

  /** The signal has fired, whose listener this is. */
  handleEvent(): void {
    const { error } = this;
    if (error === undefined) return;
    // One after the other: what is revoked may let go of others.
    for (const living of this.#living) {
      this.remove(living);
      living.revoke(error);
    }
  }
}

/** @throws CapnpError `invalid-argument`. */
export function asMessage(request: Request): OutgoingCall | Payload {
  if (request instanceof OutgoingCall || request instanceof Payload) return request;
  throw new CapnpError("invalid-argument", "Not a request of this library");
}

function methodKey(interfaceId: bigint, methodId: number): string {
  return `${interfaceId}.${methodId}`;
}
