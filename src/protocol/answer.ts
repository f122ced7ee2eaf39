import { CapnpError } from "../error.ts";
import { AnswerSource } from "./answer-source.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { Caller } from "./caller.ts";
import type { Connection } from "./connection.ts";
import type { AnswerDump } from "./dump.ts";
import { Embargo } from "./embargo.ts";
import {
  type CallReceiver,
  callHint,
  type Hook,
  type PendingAnswer,
  type PipelinePath,
  type Request,
  type Results,
} from "./hook.ts";
import type { AnswerId, ExportId } from "./ids.ts";
import { invariant } from "./invariant.ts";
import type { Question } from "./question.ts";

/**
 * A call of the peer's.
 *
 * - `running`: delivered, no Return sent yet.
 * - `returned`: Return is sent; the results are kept for calls pipelined on them until Finish.
 * - `finished`: the peer may use the id again.
 */
export type AnswerState = "running" | "returned" | "finished";

/** So many announcements are not looked through for those that nobody uses. */
const fewAnnouncements = 8;

interface Announcement {
  readonly path: PipelinePath;
  /** Waits for where the peer's calls on it go until this returns. */
  readonly embargo: Embargo;
}

export class Answer implements CallReceiver {
  readonly #connection: Connection;
  readonly id: AnswerId;
  state: AnswerState = "running";
  /** Exports named in the results, for a peer that finishes with `releaseResultCaps`. */
  resultExports: ExportId[] | undefined;
  /** The call's, to be told when the Return leaves. */
  receipt: Request["receipt"];
  /** The results stay here for a question of ours that the peer will point at them (rpc.capnp `sendResultsTo.yourself`). */
  readonly #isHeld: boolean;
  /** Bits of `callHint`. */
  readonly #hints: number;
  /** The peer takes the results from its own answer to a tail call, on which everything pipelined on this goes on. */
  #isPassedOn = false;
  /** Questions of ours that are answered by this. */
  #takers: Question[] | undefined;
  /** Where the peer has pointed us back to this answer while it was running. */
  #announcements: Announcement[] | undefined;
  /** With so many of them it is time to look for some that nobody uses. */
  #mostAnnouncements = fewAnnouncements;
  #pending: PendingAnswer | undefined;
  #results: Results | undefined;
  #error: CapnpError | undefined;

  constructor(connection: Connection, id: AnswerId, hints: number, isHeld: boolean) {
    this.#connection = connection;
    this.id = id;
    this.#hints = hints;
    this.#isHeld = isHeld;
  }

  /** Delivers the call that this answers; takes over `request`, borrows `target`. */
  run(target: Hook, request: Request): void {
    this.receipt = request.receipt;
    const pending = target.call(request, this);
    if (this.state === "running" || this.#isPassedOn) this.#pending = pending;
    else pending.release();
  }

  /** No Return is sent: the peer only pipelines on this (rpc.capnp `onlyPromisePipeline`). */
  get isSilent(): boolean {
    return (this.#hints & callHint.onlyPromisePipeline) !== 0;
  }

  get caller(): Caller | undefined {
    return this.#connection.peer;
  }

  /** Where the peer hosts `target`, it can take the results from its own answer (rpc.capnp `takeFromOtherQuestion`). */
  tailCall(target: Hook, request: Request): PendingAnswer | undefined {
    if (this.state !== "running" || this.#isHeld || this.isSilent) return undefined;
    const question = this.#connection.tailCall(target, request);
    if (question === undefined) return undefined;
    this.state = "returned";
    this.#isPassedOn = true;
    this.#connection.returnTakeFrom(this, question);
    const announcements = this.#announcements;
    this.#announcements = undefined;
    // Not to the peer's answer itself: what the peer has pipelined on this before may still wait here.
    for (const { embargo } of announcements ?? []) embargo.liftAsIs();
    return question;
  }

  results(results: Results): void {
    this.#settled();
    if (this.#isHeld || this.isSilent) {
      this.#hold(results, undefined);
      return;
    }
    if (this.state !== "finished" && this.#connection.returnResults(this, results)) {
      this.keep(results);
    } else {
      this.#announce(results);
      results.release();
    }
  }

  failed(error: CapnpError): void {
    this.#settled();
    if (this.#isHeld || this.isSilent) {
      this.#hold(undefined, error);
      return;
    }
    this.#error = error;
    this.#announce(undefined);
    if (this.state === "finished") return;
    this.#connection.returnException(this, error);
  }

  #hold(results: Results | undefined, error: CapnpError | undefined): void {
    const isFinished = this.state === "finished";
    if (!isFinished) this.state = "returned";
    this.#results = results;
    this.#error = error;
    if (!isFinished && !this.isSilent) this.#connection.returnElsewhere(this);
    this.#announce(results);
    const takers = this.#takers;
    this.#takers = undefined;
    for (const question of takers ?? []) this.takeFor(question);
    if (!isFinished) return;
    this.#results = undefined;
    results?.release();
  }

  /** Answers `question` with what this is or will be answered with; false if that was to go to the peer. */
  takeFor(question: Question): boolean {
    if (!this.#isHeld) return false;
    if (this.#results !== undefined) {
      this.#connection.receive.taken(question, this.#results);
    } else if (this.#error !== undefined) {
      this.#connection.receive.exception(question, this.#error, false);
    } else {
      this.#takers ??= [];
      this.#takers.push(question);
    }
    return true;
  }

  #settled(): void {
    this.#pending?.release();
    this.#pending = undefined;
  }

  /** Keeps `results`, which have been returned, for calls pipelined on them. Takes them over. */
  keep(results: Results): void {
    this.state = "returned";
    this.#announce(results);
    if ((this.#hints & callHint.noPromisePipelining) === 0) this.#results = results;
    else results.release();
  }

  /**
   * Calls `listener` once the call has been delivered to what it is for, if it waits for that; false, and never, if it does
   * not.
   */
  whenDelivered(listener: () => void): boolean {
    return this.#pending instanceof AnswerSource && this.#pending.whenDelivered(listener);
  }

  /**
   * The same as `pipeline` for a capability that the peer names by way of this answer. Calls that the peer passes on to us
   * go where it is told that they go when this returns, never by a newer way: so those made here have to go there as well.
   */
  promised(path: PipelinePath): Hook {
    if (this.state !== "running" || this.isSilent || this.#pending === undefined) return this.pipeline(path);
    const embargo = new Embargo(this.#pending.pipeline(path));
    const hook = embargo.hook.addReference();
    this.#announcements ??= [];
    this.#announcements.push({ path, embargo });
    if (this.#announcements.length >= this.#mostAnnouncements) {
      this.#dropUnused();
      this.#mostAnnouncements = 2 * Math.max(this.#announcements.length, fewAnnouncements);
    }
    return hook;
  }

  /** A peer may name this over and over, and nobody may have kept what it has named. */
  #dropUnused(): void {
    const used = this.#announcements?.filter(({ embargo }) => !embargo.dropUnused());
    this.#announcements = used?.length === 0 ? undefined : used;
  }

  #announce(results: Results | undefined): void {
    const announcements = this.#announcements;
    if (announcements === undefined) return;
    this.#announcements = undefined;
    for (const { path, embargo } of announcements) {
      if (results === undefined) {
        embargo.break(this.#error ?? nothingToPipelineOn());
      } else {
        const target = results.capability(path);
        embargo.lift(target);
        target.release();
      }
    }
  }

  dump(): AnswerDump {
    const { id, state, resultExports } = this;
    return { id, state, target: this.#describeTarget(), exports: [...(resultExports ?? [])] };
  }

  #describeTarget(): string {
    if (this.#pending !== undefined) return `${this.#pending}`;
    if (this.#results !== undefined) return "results";
    return this.#error === undefined ? "nothing" : `failed(${this.#error.message})`;
  }

  /** Throws when this is not as an answer in the table of its connection has to be. */
  check(): void {
    const { id, state } = this;
    invariant(state !== "finished", () => `answer ${id} is finished, but has its id`);
    invariant(state !== "running" || this.#results === undefined, () => `answer ${id} is running, but has results`);
    invariant(state !== "returned" || this.#announcements === undefined, () => `answer ${id} has announced nothing`);
  }

  /** A new reference to the capability at `path` of the results, which may be still to come. */
  pipeline(path: PipelinePath): Hook {
    if (this.#results !== undefined) return this.#results.capability(path);
    if (this.#pending !== undefined) return this.#pending.pipeline(path);
    return new BrokenHook(this.#error ?? nothingToPipelineOn);
  }

  /** Lets go of the call, or of its results. */
  finish(): void {
    this.state = "finished";
    this.receipt?.answered();
    // Somebody here still waits for what the peer does not.
    this.#dropUnused();
    const isTaken = this.#takers?.some(({ state }) => state === "waiting") === true;
    const isAwaited = isTaken || this.#announcements !== undefined;
    if (isAwaited && this.#connection.closed === undefined) return;
    if (this.#announcements !== undefined) this.#error ??= this.#connection.closed;
    this.#announce(undefined);
    this.#settled();
    this.#results?.release();
    this.#results = undefined;
  }
}

function nothingToPipelineOn(): CapnpError {
  return new CapnpError("failed", "Cannot pipeline on a call without capabilities in its results");
}
