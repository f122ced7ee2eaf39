import { CapnpError } from "../error.ts";
import type { Hook } from "../protocol/hook.ts";
import { type CallOptions, call } from "./call.ts";
import type { Method, ParamsArgument } from "./method.ts";
import type { RemotePromise, RemotePromiseConstructor } from "./remote-promise.ts";
import { type Server, serverHook } from "./server.ts";
import { streamOf } from "./stream.ts";

/** The class of a generated client, as functions take it that make one. */
export type ClientConstructor<C extends Client> = new (hook: Hook) => C;

/**
 * A reference to a capability: base of the generated clients.
 *
 * Whoever gets a client owns it and disposes it, with `using` or by hand; what happens to the clients in parameters and
 * results stands with `CallContext`. Own properties begin with `$`, which no name in a schema can contain.
 */
export class Client implements Disposable {
  #hook: Hook | undefined;

  /** Takes over one reference to `hook`. */
  constructor(hook: Hook) {
    this.#hook = hook;
  }

  /** A client for a service in this vat, without a network; the caller owns it. */
  static local<C extends Client>(this: ClientConstructor<C>, server: Server): C {
    return new this(serverHook(server));
  }

  /** The capability itself, borrowed. @throws CapnpError `invalid-argument` when the client was disposed. */
  get $hook(): Hook {
    if (this.#hook === undefined) {
      throw new CapnpError(
        "invalid-argument",
        `Client ${this.constructor.name} was disposed; keep a dup() to use it longer`,
      );
    }
    return this.#hook;
  }

  /** Another client for the same capability, with a life of its own; the caller owns it. */
  dup(): this {
    return Reflect.construct(this.constructor, [this.$hook.addReference()]);
  }

  /** The same capability as another interface, unchecked; the caller owns it. */
  $as<C extends Client>(type: ClientConstructor<C>): C {
    return new type(this.$hook.addReference());
  }

  /** Used by generated methods. */
  $call<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit, P extends RemotePromise<Results>>(
    method: Method<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>,
    type: RemotePromiseConstructor<Results, P>,
    params: ParamsArgument<ParamsBuilder, ParamsInit>,
    options: CallOptions | undefined,
  ): P {
    return call(this.$hook, method, type, params, options);
  }

  /**
   * Resolves when all stream calls made so far by way of this capability have been answered, and rejects then with the
   * first error that any of them had.
   */
  $streamed(): Promise<void> {
    return streamOf(this.$hook).settled();
  }

  /** Gives the reference up. Idempotent; calls under way are not affected. */
  [Symbol.dispose](): void {
    const hook = this.#hook;
    this.#hook = undefined;
    hook?.release();
  }
}
