import type { CapnpError } from "../../../src/error.ts";
import { AnswerSource } from "../../../src/protocol/answer-source.ts";
import { type CallReceiver, Hook, type PendingAnswer, type Request } from "../../../src/protocol/hook.ts";
import { type Capabilities, TestContent, testContent } from "./content.ts";

/** A call that a service of a test answers. Until it does, calls can be pipelined on it. */
export class ServedCall extends AnswerSource {
  readonly params: TestContent;
  readonly #receiver: CallReceiver;
  /** The caller has given it up. */
  isCancelled = false;

  constructor(request: Request, receiver: CallReceiver) {
    super();
    this.params = testContent(request);
    this.#receiver = receiver;
  }

  /** Answers with references of its own to `capabilities`. */
  answer(text: string, capabilities: Capabilities = {}): void {
    const results = TestContent.sharing(text, capabilities);
    this.params.release();
    this.settle(results);
    if (this.isCancelled) results.release();
    else this.#receiver.results(results);
  }

  fail(error: CapnpError): void {
    this.params.release();
    this.settleFailed(error);
    if (!this.isCancelled) this.#receiver.failed(error);
  }

  /** Answers with what a call of `target` brings; takes over `content`. */
  passOn(target: Hook, content: TestContent): void {
    this.passOnCall(target, content, this.#receiver);
    this.params.release();
  }

  protected override abandoned(): void {
    this.isCancelled = true;
  }
}

/** A service of a test. */
export abstract class TestService extends Hook {
  readonly name: string;
  /** The last reference has gone. */
  isReleased = false;

  constructor(name: string) {
    super();
    this.name = name;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    const call = new ServedCall(request, receiver);
    this.serve(call);
    return call;
  }

  protected abstract serve(call: ServedCall): void;

  protected override dispose(): void {
    this.isReleased = true;
  }

  override toString(): string {
    return this.name;
  }
}

/** Answers `x` with `got:x` and the capabilities it was given. */
export class EchoTestService extends TestService {
  protected override serve(call: ServedCall): void {
    call.answer(`got:${call.params.text}`, call.params.capabilities);
  }
}

/** Keeps its calls until the test answers them. */
export class ManualService extends TestService {
  readonly calls: ServedCall[] = [];

  protected override serve(call: ServedCall): void {
    this.calls.push(call);
  }

  /** The call that has waited for the longest. */
  next(text: string): ServedCall {
    const call = this.calls.shift();
    if (call?.params.text !== text) throw new Error(`${this} has been asked "${call?.params.text}", not "${text}"`);
    return call;
  }
}

/** Answers with what the call before brought, and keeps what this one brings. */
export class SwapService extends TestService {
  #kept: TestContent = new TestContent("nothing");

  protected override serve(call: ServedCall): void {
    const before = this.#kept;
    this.#kept = TestContent.sharing(call.params.text, call.params.capabilities);
    call.answer(before.text, before.capabilities);
    before.release();
  }

  protected override dispose(): void {
    super.dispose();
    this.#kept.release();
  }
}

/** Writes down what it is called with. */
export class LoggerService extends TestService {
  readonly lines: string[] = [];

  protected override serve(call: ServedCall): void {
    this.lines.push(call.params.text);
    call.answer("logged");
  }
}
