import { CapnpError } from "../error.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";
import type { Caller } from "../protocol/caller.ts";
import { Connection } from "../protocol/connection.ts";
import type { Hook } from "../protocol/hook.ts";
import { creationStack, forget, type Holding, watch } from "../rpc/leak-detector.ts";
import { guarded } from "../rpc/uncaught.ts";
import { type CallOptions, call } from "./call.ts";
import type { Method, ParamsArgument } from "./method.ts";
import { whenReady } from "./ready.ts";
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
  static {
    // For the inspector of Node, which knows the symbol by this name.
    const inspect = Symbol.for("nodejs.util.inspect.custom");
    Object.defineProperty(Client.prototype, inspect, { value: Client.prototype.toString });
  }

  #hook: Hook | undefined;

  /** Takes over one reference to `hook`. */
  constructor(hook: Hook) {
    this.#hook = hook;
    if (!(hook instanceof BrokenHook)) watch(this, new ClientHolding(hook, new.target));
  }

  /** A client for a service in this vat, without a network; the caller owns it. */
  static local<C extends Client>(this: ClientConstructor<C>, server: Server): C {
    return new this(serverHook(server));
  }

  /** The capability itself, borrowed. @throws CapnpError `invalid-argument` when the client was disposed. */
  get $hook(): Hook {
    if (this.#hook === undefined) throw this.#disposed();
    return this.#hook;
  }

  #disposed(): CapnpError {
    return new CapnpError(
      "invalid-argument",
      `Client ${this.constructor.name} was disposed; keep a dup() to use it longer`,
    );
  }

  /** Another client for the same capability, with a life of its own; the caller owns it. */
  dup(): this {
    return Reflect.construct(this.constructor, [this.$hook.addReference()]);
  }

  /** The same capability as another interface, unchecked; the caller owns it. */
  $as<C extends Client>(type: ClientConstructor<C>): C {
    return new type(this.$hook.addReference());
  }

  /** The error with which every call fails from now on, if that is known. */
  get $problem(): CapnpError | undefined {
    return this.$hook.problem();
  }

  /**
   * Calls `listener` once when the capability is known to be broken: at once if it is, and never for an object of this vat,
   * or after the last reference has gone. A listener does not keep the client from being disposed, but from being collected
   * as garbage; what it throws goes to the process (`unhandledRejection`). The function returned withdraws it.
   */
  $whenBroken(listener: (error: CapnpError) => void): () => void {
    // What the hook keeps refers to this client.
    return this.$hook.whenBroken(guarded((error) => listener.call(this, error)));
  }

  /**
   * Calls `listener` once when this vat holds no reference to the capability any more; on a promise it moves to what that
   * resolves to. Never for what is broken. What it throws goes to the process. The function returned withdraws it.
   */
  $whenReleased(listener: () => void): () => void {
    return this.$hook.whenReleased(guarded<void>(listener));
  }

  /**
   * Resolves when the capability is not a promise any more, and calls made before it was known have arrived; rejects with
   * the error when it has broken, or with the reason of `signal`.
   */
  async $settled(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
    const { signal } = options;
    signal?.throwIfAborted();
    // Held, so that it goes on settling when the client is disposed meanwhile.
    const hook = this.$hook.addReference();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const withdraw = hook.whenSettled(resolve);
    const abort = () => reject(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    try {
      await promise;
      const problem = hook.problem();
      if (problem !== undefined) throw problem;
    } finally {
      signal?.removeEventListener("abort", abort);
      withdraw();
      hook.release();
    }
  }

  /**
   * True when both are the same capability, and false when they are not. Undefined while either is a promise that may
   * still turn out to be the other: `$settled` tells when it is not. Broken ones are the same when their error is.
   */
  $equals(other: Client): boolean | undefined {
    const one = this.$hook.settled();
    const two = other.$hook.settled();
    if (one === two) return true;
    if (one.isPromise || two.isPromise) return undefined;
    return one instanceof BrokenHook && two instanceof BrokenHook && one.error === two.error;
  }

  /** What it is, for logs: `Echo(import 3 of "tcp:10.0.0.2:7000", 2 references)`; the references are those of this vat. */
  toString(): string {
    const { name } = this.constructor;
    const hook = this.#hook;
    if (hook === undefined) return `${name}(disposed)`;
    const peer = peerOf(hook);
    const where = peer === undefined ? "" : ` of "${peer.address}"`;
    return `${name}(${hook}${where}, ${hook.references} ${hook.references === 1 ? "reference" : "references"})`;
  }

  /** Used by generated methods. */
  $call<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit, P extends RemotePromise<Results>>(
    method: Method<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>,
    type: RemotePromiseConstructor<Results, P>,
    params: ParamsArgument<ParamsBuilder, ParamsInit>,
    options: CallOptions | undefined,
  ): P {
    // What goes wrong with a call is always told by its promise.
    return call(this.#hook ?? new BrokenHook(this.#disposed()), method, type, params, options);
  }

  /**
   * Resolves when the connection can take more calls: at once unless so much waits to be sent (`RpcLimits.pauseBytes`) that
   * it all has to leave first. For those who send many ordinary calls and do not wait for the answers; stream methods
   * see to it themselves.
   */
  async $ready(): Promise<void> {
    await whenReady(this.$hook);
  }

  /**
   * Resolves when all stream calls made so far by way of this capability have been answered, and rejects then with the
   * first error that any of them had. To be called at the end of a stream: the promise of a stream call (`-> stream`)
   * resolves when more may follow, so its error shows only here and at the stream calls that follow.
   */
  async $streamed(): Promise<void> {
    await streamOf(this.$hook).settled();
  }

  /** Gives the reference up. Idempotent; calls under way are not affected. */
  [Symbol.dispose](): void {
    const hook = this.#hook;
    this.#hook = undefined;
    if (hook === undefined) return;
    forget(this);
    hook.release();
  }
}

/** Who has the capability, as far as is known; undefined in this vat. */
function peerOf(hook: Hook): Caller | undefined {
  const settled = hook.settled();
  return "connection" in settled && settled.connection instanceof Connection ? settled.connection.peer : undefined;
}

/** The reference of a client. */
class ClientHolding implements Holding {
  readonly #hook: Hook;
  readonly #type: { readonly name: string };
  readonly stack: string | undefined = creationStack();

  constructor(hook: Hook, type: { readonly name: string }) {
    this.#hook = hook;
    this.#type = type;
  }

  get holder(): string {
    return this.#type.name;
  }

  release(): number {
    this.#hook.release();
    return 1;
  }
}
