import type { Caller } from "../protocol/caller.ts";
import type { Client } from "./client.ts";
import type { Method, ParamsArgument } from "./method.ts";

/** What a method of a server can know and do about the call that it answers. */
export interface CallContext<ResultsBuilder, ResultsInit = unknown> {
  /** Fires when the caller cancels, or its connection breaks. */
  readonly signal: AbortSignal;
  /** Who calls; undefined for a caller in this vat. */
  readonly caller: Caller | undefined;
  /**
   * The results to fill in, for methods that do not return a plain object. Clients put into results, either way, are
   * given away: they are disposed when the method is over, so keep a `dup()` of those that you need longer. Clients in the parameters
   * belong to the call and are disposed when it is over; keep a `dup()` of them as well.
   *
   * @throws CapnpError `invalid-argument` when the call was passed on or is over: the method has returned, or its promise
   * has settled.
   */
  readonly results: ResultsBuilder;
  /** The same, with room for `sizeHint` bytes from the start. Called before `results` is used. */
  initResults(sizeHint: number): ResultsBuilder;
  /**
   * From now on calls that the caller pipelines on this one, also those that wait already, go to the capabilities in
   * `results`, before the method has returned. Clients in it are given away, as with results. What the method returns
   * later should have the same capabilities in the same places.
   *
   * @throws CapnpError `invalid-argument` when it was called before, or the call was passed on or is over.
   */
  setPipeline(results: ParamsArgument<ResultsBuilder, ResultsInit>): void;
  /**
   * Has another call answer this one, and sends it at once: what it returns or fails with goes to the caller, by the
   * shortest way there is. When the caller is the peer that has `client`, the results never leave it. Cancelling this call
   * cancels that one. The method then returns nothing: `return context.tailCall(next, Echo.methods.ping, { msg })`.
   *
   * `client` and those in `params` stay yours. What the method throws afterwards, if it is no `CapnpError`, goes to the log
   * of the vat when a peer calls, else to the process (`unhandledRejection`).
   *
   * @throws CapnpError `invalid-argument` when the call was passed on before, or is over.
   */
  tailCall<ParamsBuilder, ParamsInit>(
    client: Client,
    method: Method<unknown, ParamsBuilder, ParamsInit, unknown, ResultsBuilder, never>,
    params: ParamsArgument<ParamsBuilder, ParamsInit>,
  ): void;
}
