import type { Client } from "./client.ts";
import { MembraneBoundary } from "./membrane-boundary.ts";

/** A method as generated code describes it. */
interface NamedMethod {
  readonly name: string;
  readonly interfaceId: bigint;
  readonly methodId: number;
}

/** A call that crosses a membrane. */
export interface MembraneCall {
  readonly interfaceId: bigint;
  readonly methodId: number;
  /** `Echo.ping` when the policy names the interface; else numbers: `0xb13fc2f2a4c1d65b.0`. */
  readonly name: string;
  /** True for a call of `method`: `call.is(Echo.methods.ping)`. */
  is(method: NamedMethod): boolean;
}

/**
 * What a membrane lets through. One policy object is one membrane: what was wrapped by it on the way in is unwrapped on the
 * way out.
 *
 * The two functions are asked for each call before it crosses. They let it pass (undefined), send it to another
 * capability, which lies on the caller's side of the membrane and stays theirs (`Client`), or refuse it by throwing.
 */
export interface MembranePolicy {
  /** A call from outside on what is inside. */
  readonly inbound?: ((call: MembraneCall) => Client | undefined) | undefined;
  /** A call from inside on what is outside. */
  readonly outbound?: ((call: MembraneCall) => Client | undefined) | undefined;
  /** Generated client classes whose methods `MembraneCall.name` is to name. */
  readonly interfaces?: readonly MembraneInterface[] | undefined;
  /**
   * Revokes the membrane when it fires: all that has crossed it fails from then on with the signal's reason, calls under
   * way as well, and what the membrane holds is released.
   */
  readonly revoked?: AbortSignal | undefined;
}

/** What generated client classes have. */
export interface MembraneInterface {
  readonly Server: {
    readonly interfaces: readonly { readonly methods: readonly { readonly method: NamedMethod }[] }[];
  };
}

/**
 * A client for `inside` whose users are outside: each capability that its calls take in or bring out is wrapped as well,
 * also where it is still a promise, so that nothing gets past the policy. The same capability has the same wrapper, and a
 * wrapper that goes back to where it came from is what it wraps. `inside` stays the caller's, who owns the result too.
 */
export function membrane<C extends Client>(inside: C, policy: MembranePolicy): C {
  return wrapped(inside, policy, false);
}

/** The other way round: a client for `outside` whose users are inside. */
export function reverseMembrane<C extends Client>(outside: C, policy: MembranePolicy): C {
  return wrapped(outside, policy, true);
}

const boundaries = new WeakMap<MembranePolicy, MembraneBoundary>();

function wrapped<C extends Client>(client: C, policy: MembranePolicy, isOutbound: boolean): C {
  let boundary = boundaries.get(policy);
  if (boundary === undefined) {
    boundary = new MembraneBoundary(policy);
    boundaries.set(policy, boundary);
  }
  return Reflect.construct(client.constructor, [boundary.wrap(client.$hook, isOutbound)]);
}
