import { CapnpError } from "../error.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { Connection } from "./connection.ts";
import type { CallReceiver, Hook, PendingAnswer, PipelinePath, Request, Results } from "./hook.ts";
import type { AnswerId, ExportId } from "./ids.ts";

/**
 * A call of the peer's.
 *
 * - `running`: delivered, no Return sent yet.
 * - `returned`: Return is sent; the results are kept for calls pipelined on them until Finish.
 * - `finished`: the peer may use the id again.
 */
export type AnswerState = "running" | "returned" | "finished";

export class Answer implements CallReceiver {
  readonly #connection: Connection;
  readonly id: AnswerId;
  state: AnswerState = "running";
  /** Exports named in the results, for a peer that finishes with `releaseResultCaps`. */
  resultExports: ExportId[] | undefined;
  #pending: PendingAnswer | undefined;
  #results: Results | undefined;
  #error: CapnpError | undefined;

  constructor(connection: Connection, id: AnswerId) {
    this.#connection = connection;
    this.id = id;
  }

  /** Delivers the call that this answers; takes over `request`, borrows `target`. */
  run(target: Hook, request: Request): void {
    const pending = target.call(request, this);
    if (this.state === "running") this.#pending = pending;
    else pending.release();
  }

  results(results: Results): void {
    this.#settled();
    if (this.state !== "finished" && this.#connection.returnResults(this, results)) this.keep(results);
    else results.release();
  }

  failed(error: CapnpError): void {
    this.#settled();
    if (this.state === "finished") return;
    this.#error = error;
    this.#connection.returnException(this, error);
  }

  #settled(): void {
    this.#pending?.release();
    this.#pending = undefined;
  }

  /** Keeps `results`, which have been returned, for calls pipelined on them. Takes them over. */
  keep(results: Results): void {
    this.state = "returned";
    this.#results = results;
  }

  /** A new reference to the capability at `path` of the results, which may be still to come. */
  pipeline(path: PipelinePath): Hook {
    if (this.#results !== undefined) return this.#results.capability(path);
    if (this.#pending !== undefined) return this.#pending.pipeline(path);
    return new BrokenHook(
      this.#error ?? new CapnpError("failed", "Cannot pipeline on a call without capabilities in its results"),
    );
  }

  /** Lets go of the call, or of its results. */
  finish(): void {
    this.state = "finished";
    this.#settled();
    this.#results?.release();
    this.#results = undefined;
  }
}
