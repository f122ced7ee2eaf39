import { CapnpError } from "../error.ts";
import { LocalPromise } from "../protocol/local-promise.ts";
import type { Client, ClientConstructor } from "./client.ts";
import { capabilityOf } from "./client-field.ts";
import { NullHook } from "./null-hook.ts";
import type { Server } from "./server.ts";

/** A capability that is promised, and the means to keep the promise. */
export interface PromisedClient<C extends Client> {
  /** Usable at once: calls wait, in their order, until it is known what it is. The caller owns it. */
  readonly client: C;
  /**
   * The promise is `value`, a client, which stays the caller's, or a server. A promise that would be itself, by whatever
   * way, is broken. Without effect when nobody holds the promise any more.
   *
   * @throws CapnpError `invalid-argument` when it was resolved or rejected before; the message names both values.
   */
  resolve(value: C | Server): void;
  /**
   * Calls on the promise fail with `error`.
   *
   * @throws CapnpError the same.
   */
  reject(error: unknown): void;
}

/** A client for a capability that will be known later: `const { client, resolve } = promisedClient(Echo)`. */
export function promisedClient<C extends Client>(type: ClientConstructor<C>): PromisedClient<C> {
  const promise = new LocalPromise();
  return {
    client: new type(promise.hook),
    resolve: (value) => promise.resolve(capabilityOf(value) ?? new NullHook()),
    reject: (error) => promise.break(CapnpError.from(error)),
  };
}
