import type { CapnpError } from "../error.ts";
import { BrokenHook, withoutCycle } from "./broken-hook.ts";
import type { Connection } from "./connection.ts";
import { type CallReceiver, Hook, type PendingAnswer, type PipelinePath, type Request } from "./hook.ts";
import { Listeners } from "./listeners.ts";
import type { Question } from "./question.ts";
import { ReflectedHook } from "./reflected-hook.ts";

/**
 * The way to a capability in the peer's answer, which it keeps from being finished.
 *
 * Others may have been told of the way and keep to it when the answer is here. It is given up for a shorter one to a
 * capability of the peer, which is as good once nothing can be overtaken: or two answers that name each other's
 * capabilities would hold each other for ever.
 */
export class AnswerRoute extends Hook {
  readonly connection: Connection;
  readonly question: Question;
  readonly path: PipelinePath;
  /** The shorter way: the peer's own capability, or nowhere. */
  #end: Hook | undefined;
  /** What the answer has here, as long as it may turn out to be a shorter way. */
  #resolution: Hook | undefined;
  #isDecided = false;
  /** Calls sent this way that have not returned. */
  #calls = 0;
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
    return this.connection.callAnswer(this, request, receiver);
  }

  /** Used by `Connection`: a call is sent this way. */
  asked(): void {
    this.#calls++;
  }

  /** The same when it has returned, and so has arrived. */
  answered(): void {
    if (--this.#calls === 0 && this.#resolution !== undefined) this.#shorten();
  }

  override dependsOn(): Hook | undefined {
    return this.#end;
  }

  override settled(): Hook {
    return this.#end ?? this;
  }

  /** Used by `Question`: the answer is here, and has `resolution`, which is taken over. */
  resolved(resolution: Hook): void {
    this.#resolution = withoutCycle(this, resolution);
    this.#shorten();
    if (this.#resolution?.isPromise) this.#resolution.whenSettled(() => this.#shorten());
    this.decided();
  }

  /** The same for one that the peer keeps to itself. */
  decided(): void {
    this.#isDecided = true;
    this.#whenSettled?.fire();
  }

  #shorten(): void {
    const resolution = this.#resolution;
    if (resolution === undefined) return;
    const way = this.connection.names.announced(resolution);
    const isTheirs = way !== this && this.connection.names.isRemote(way);
    if (isTheirs || way instanceof BrokenHook) {
      // What has gone round by the peer must not be overtaken; what it has sent as its own has gone the same way.
      if (isTheirs && resolution instanceof ReflectedHook && this.#calls > 0) return;
      this.#end = way.addReference();
      if (this.#whenBroken !== undefined) way.whenBroken((error) => this.broken(error));
    } else if (resolution.isPromise) {
      return;
    }
    this.#resolution = undefined;
    resolution.release();
    if (this.#end !== undefined) this.question.releaseRoute(this);
  }

  /** Used by `Question`: the connection has ended. */
  broken(error: CapnpError): void {
    this.#whenBroken?.fire(error);
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
