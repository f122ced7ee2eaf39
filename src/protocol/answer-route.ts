import type { CapnpError } from "../error.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { Connection } from "./connection.ts";
import { Embargo, type Embargoed } from "./embargo.ts";
import { type CallReceiver, Hook, type PendingAnswer, type PipelinePath, type Request } from "./hook.ts";
import { Listeners } from "./listeners.ts";
import type { Question } from "./question.ts";
import { isReflected } from "./reflected-hook.ts";
import { resolution } from "./resolution.ts";

/** So many calls may go round because of others: a Disembargo and its echo cost as much as one. */
const callsLikeEmbargo = 1;

/**
 * The way to a capability in the peer's answer, which it keeps from being finished.
 *
 * Others may have been told of the way and keep to it when the peer has said what is there. It is given up for a shorter
 * one, which is as good once nothing can be overtaken: or two answers that name each other's capabilities would hold each
 * other for ever.
 */
export class AnswerRoute extends Hook implements Embargoed {
  readonly connection: Connection;
  readonly question: Question;
  readonly path: PipelinePath;
  /** The shorter way: to the peer's own capability, to one that is not the peer's at all, or nowhere. */
  #end: Hook | undefined;
  /** What is at the end, as long as it may turn out to be a shorter way. */
  #resolution: Hook | undefined;
  #isDecided = false;
  /** Calls sent this way that have not returned. */
  #calls = 0;
  /** Calls were sent this way that nobody returns. */
  #hasUnanswered = false;
  /** There is a shorter way, but calls have gone round, which must not be overtaken. */
  #isHeldUp = false;
  /** Calls that have gone round since. */
  #callsAfter = 0;
  /** Where calls wait until those that have gone round have arrived. */
  #embargo: Embargo | undefined;
  #whenLifted: Listeners<void> | undefined;
  #whenBroken: Listeners<CapnpError> | undefined;
  #whenSettled: Listeners<void> | undefined;

  constructor(connection: Connection, question: Question, path: PipelinePath) {
    super();
    this.connection = connection;
    this.question = question;
    this.path = path;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.#end !== undefined) return this.#end.call(request, receiver);
    if (this.#isHeldUp && ++this.#callsAfter > callsLikeEmbargo) this.#shortenBehindCalls();
    if (this.#embargo !== undefined) return this.#embargo.hook.call(request, receiver);
    return this.connection.callAnswer(this, request, receiver);
  }

  /** Used by `Question`: a call is sent this way. */
  asked(): void {
    this.#calls++;
  }

  /** The same when it has returned, and so has arrived. */
  answered(): void {
    if (--this.#calls === 0) this.#shorten();
  }

  /** The same when it is over, but nobody says whether it has arrived. */
  unanswered(): void {
    this.#hasUnanswered = true;
    this.answered();
  }

  /** The peer has said that this leads to `found`, which is taken over. */
  resolved(found: Hook): void {
    this.#resolution = resolution(this, found);
    this.#shorten();
    if (this.#resolution?.isPromise) this.#resolution.whenSettled(() => this.#shorten());
  }

  /** It does not turn out to be anything else any more; the peer may keep to itself what it is. */
  decided(): void {
    this.#isDecided = true;
    this.#whenSettled?.fire();
  }

  /** Calls go by a shorter way from now on, if there is one that may be taken: the peer's answer is not needed any more. */
  #shorten(): void {
    const found = this.#resolution;
    if (found === undefined || this.#embargo !== undefined) return;
    const { names } = this.connection;
    const way = names.announced(found);
    const isTheirs = names.isRemote(way);
    if (!isTheirs && found.isPromise) return;
    // What has gone round by the peer must not be overtaken; what it has sent as its own has gone the same way.
    const goesRound = isTheirs ? isReflected(found) : !(way instanceof BrokenHook);
    this.#isHeldUp = goesRound && (this.#calls > 0 || this.#hasUnanswered);
    if (!this.#isHeldUp) this.#take(way);
    else if (this.#calls === 0) this.#shortenBehindCalls();
  }

  /** There may always be calls under way: from now on they wait until those that have gone round have arrived. */
  #shortenBehindCalls(): void {
    const { closed, names } = this.connection;
    if (closed !== undefined || names.embargoesAreFull || !names.embargo(this, this)) return;
    this.#isHeldUp = false;
    this.#embargo = new Embargo();
  }

  get embargoed(): Hook | undefined {
    return this.#resolution;
  }

  disembargoed(): void {
    const found = this.#resolution;
    if (found === undefined) return;
    const way = this.connection.names.announced(found);
    this.#embargo?.lift(way);
    this.#embargo = undefined;
    this.#take(way);
    this.#whenLifted?.fire();
  }

  /** Calls wait here until those that have gone round have arrived. */
  get isEmbargoed(): boolean {
    return this.#embargo !== undefined;
  }

  /** Calls `listener` when what waits has been delivered, unless the connection ends before. */
  whenLifted(listener: () => void): void {
    this.#whenLifted ??= new Listeners();
    this.#whenLifted.add(listener);
  }

  /** Calls go by `way`, borrowed. It does not lead here: `resolution` has seen to that. */
  #take(way: Hook): void {
    this.#end = way.addReference();
    this.#resolution?.release();
    this.#resolution = undefined;
    this.decided();
    if (this.#whenBroken !== undefined) way.whenBroken((error) => this.broken(error));
    this.question.releaseRoute(this);
  }

  break(error: CapnpError): void {
    this.#embargo?.break(error);
  }

  /** Used by `Question`: the connection has ended. */
  broken(error: CapnpError): void {
    this.decided();
    this.#whenBroken?.fire(error);
  }

  override settled(): Hook {
    return this.#end ?? this;
  }

  override dependsOn(): Hook | undefined {
    return this.#end ?? this.#resolution;
  }

  override problem(): CapnpError | undefined {
    return this.#end === undefined ? this.connection.closed : this.#end.problem();
  }

  override get isPromise(): boolean {
    return !this.#isDecided;
  }

  override whenBroken(listener: (error: CapnpError) => void): () => void {
    if (this.problem() !== undefined) return super.whenBroken(listener);
    this.#whenBroken ??= new Listeners();
    return this.#whenBroken.add(listener);
  }

  override whenSettled(listener: () => void): () => void {
    if (this.#isDecided) return super.whenSettled(listener);
    this.#whenSettled ??= new Listeners();
    return this.#whenSettled.add(listener);
  }

  protected override dispose(): void {
    this.#resolution?.release();
    this.#resolution = undefined;
    if (this.#end === undefined) this.question.releaseRoute(this);
    else this.#end.release();
  }

  override toString(): string {
    return this.#end === undefined ? `answer to ${this.question.id} [${this.path.join(",")}]` : `${this.#end}`;
  }
}
