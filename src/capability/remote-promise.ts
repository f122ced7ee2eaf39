import type { PipelinePath } from "../protocol/hook.ts";
import type { Client, ClientConstructor } from "./client.ts";

/** The class of a promise that a generated method returns. */
export interface RemotePromiseConstructor<Results, P extends RemotePromise<Results>> {
  new (executor: (resolve: (value: Results) => void, reject: (reason: unknown) => void) => void): P;
  readonly prototype: P;
}

/** The call that a promise is for. */
export interface PipelinedCall {
  /** The client for the capability at `path` of the results, the same one each time. */
  pipeline<C extends Client>(path: PipelinePath, type: ClientConstructor<C>): C;
  dispose(): void;
}

/**
 * The results of a call. Subclasses for results with capabilities have a getter for each: it can be called before the
 * results are here, and goes to the peer at once (promise pipelining).
 *
 * Disposing the promise cancels the call if it is still under way, and disposes all clients that were pipelined on it or
 * came with the results; keep a `dup()` of those that you need longer.
 */
export class RemotePromise<Results> extends Promise<Results> implements Disposable {
  #call: PipelinedCall | undefined;

  /** What `then` returns is an ordinary promise: only a call itself can be pipelined on. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Used by `call` when it has made the promise. */
  static attach(promise: RemotePromise<unknown>, call: PipelinedCall): void {
    promise.#call = call;
  }

  /** Used by generated getters: the client for the capability at `path`, the same one each time. */
  $pipeline<C extends Client>(path: PipelinePath, type: ClientConstructor<C>): C {
    if (this.#call === undefined) throw new Error("Cannot pipeline on a promise that was not made by a call");
    // Whoever only pipelines never looks at the promise: errors reach them through the pipelined calls.
    this.catch(ignore);
    return this.#call.pipeline(path, type);
  }

  [Symbol.dispose](): void {
    if (this.#call === undefined) return;
    this.catch(ignore);
    this.#call.dispose();
  }
}

function ignore(): void {}
