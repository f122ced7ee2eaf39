import { CapnpError } from "../error.ts";
import { BrokenAnswer, BrokenHook } from "../protocol/broken-hook.ts";
import type { Caller } from "../protocol/caller.ts";
import type { CallReceiver, Hook, PendingAnswer, PipelinePath, Request, Results } from "../protocol/hook.ts";
import { OutgoingResults } from "../rpc/outgoing-payload.ts";
import { Payload } from "../rpc/payload.ts";
import type { MembraneBoundary, Revocable } from "./membrane-boundary.ts";

/** A call that crosses a membrane: what it carries in either direction is wrapped on the way. */
export class CrossingCall implements CallReceiver, PendingAnswer, Revocable {
  readonly #boundary: MembraneBoundary;
  readonly #isOutbound: boolean;
  readonly #receiver: CallReceiver;
  #answer: PendingAnswer | undefined;
  #error: CapnpError | undefined;
  #isOver = false;

  constructor(boundary: MembraneBoundary, isOutbound: boolean, receiver: CallReceiver) {
    this.#boundary = boundary;
    this.#isOutbound = isOutbound;
    this.#receiver = receiver;
    boundary.add(this);
  }

  /** Calls `inner` (borrowed) with `request`, which is taken over. */
  send(inner: Hook, request: Request): void {
    const answer = inner.call(request, this);
    if (this.#isOver) answer.release();
    else this.#answer = answer;
  }

  get caller(): Caller | undefined {
    return this.#receiver.caller;
  }

  /** The results have to come by. */
  tailCall(): undefined {}

  results(results: Results): void {
    if (this.#isOver) {
      results.release();
      return;
    }
    const { error } = this.#boundary;
    if (error !== undefined) {
      results.release();
      this.failed(error);
      return;
    }
    if (!(results instanceof Payload) && !(results instanceof OutgoingResults)) {
      results.release();
      this.failed(new CapnpError("invalid-argument", "Not results of this library"));
      return;
    }
    this.#end();
    results.mapCapabilities((hook) => this.#boundary.wrap(hook, this.#isOutbound));
    this.#receiver.results(results);
  }

  failed(error: CapnpError): void {
    if (this.#isOver) return;
    this.#error = error;
    this.#end();
    this.#receiver.failed(error);
  }

  pipeline(path: PipelinePath): Hook {
    const hook = this.#answer?.pipeline(path) ?? new BrokenHook(this.#error ?? isOver());
    const wrapper = this.#boundary.wrap(hook, this.#isOutbound);
    hook.release();
    return wrapper;
  }

  release(): void {
    this.#end();
  }

  revoke(error: CapnpError): void {
    this.failed(error);
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#boundary.remove(this);
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.release();
  }
}

/** A call that must not cross. */
export function refuse(request: Request, receiver: CallReceiver, error: CapnpError): PendingAnswer {
  request.release();
  receiver.failed(error);
  return new BrokenAnswer(error);
}

function isOver(): CapnpError {
  return new CapnpError("cancelled", "The call is over");
}
