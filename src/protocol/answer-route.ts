import type { CapnpError } from "../error.ts";
import type { Connection } from "./connection.ts";
import type { CallReceiver, Hook, PendingAnswer, PipelinePath, Request } from "./hook.ts";
import { Listeners } from "./listeners.ts";
import type { Question } from "./question.ts";
import { Way } from "./way.ts";

/** The way to a capability in the peer's answer, which it keeps from being finished. */
export class AnswerRoute extends Way {
  readonly question: Question;
  readonly path: PipelinePath;
  #isDecided = false;
  #whenBroken: Listeners<CapnpError> | undefined;
  #whenSettled: Listeners<void> | undefined;

  constructor(connection: Connection, question: Question, path: PipelinePath) {
    super(connection);
    this.question = question;
    this.path = path;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.end !== undefined) return this.end.call(request, receiver);
    return this.connection.callAnswer(this, request, receiver);
  }

  override resolved(resolution: Hook): void {
    super.resolved(resolution);
    this.decided();
  }

  /** The answer is here, though the peer may keep what is in it to itself: this leads where it leads. */
  decided(): void {
    this.#isDecided = true;
    this.#whenSettled?.fire();
  }

  protected override shortened(end: Hook): void {
    if (this.#whenBroken !== undefined) end.whenBroken((error) => this.broken(error));
    this.question.releaseRoute(this);
  }

  protected override abandoned(): void {
    this.question.releaseRoute(this);
  }

  /** Used by `Question`: the connection has ended. */
  broken(error: CapnpError): void {
    this.#whenBroken?.fire(error);
  }

  override problem(): CapnpError | undefined {
    return this.end === undefined ? this.connection.closed : this.end.problem();
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

  override toString(): string {
    return this.end === undefined ? `answer to ${this.question.id} [${this.path.join(",")}]` : `${this.end}`;
  }
}
