import type { CapnpError } from "../error.ts";
import type { AnswerSource } from "./answer-source.ts";
import type { Caller } from "./caller.ts";
import type { CallReceiver, Hook, PendingAnswer, Request, Results } from "./hook.ts";

/** Gets the outcome of a call that an answer of this vat was passed on to, and passes it on to the caller of that. */
export class TailReceiver implements CallReceiver {
  readonly #source: AnswerSource;
  readonly #receiver: CallReceiver;

  constructor(source: AnswerSource, receiver: CallReceiver) {
    this.#source = source;
    this.#receiver = receiver;
  }

  get caller(): Caller | undefined {
    return this.#receiver.caller;
  }

  results(results: Results): void {
    this.#source.passedOn(results);
    this.#receiver.results(results);
  }

  failed(error: CapnpError): void {
    this.#source.passedOnFailed(error);
    this.#receiver.failed(error);
  }

  tailCall(target: Hook, request: Request): PendingAnswer | undefined {
    return this.#receiver.tailCall(target, request);
  }
}
