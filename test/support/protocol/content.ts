import { CapnpError } from "../../../src/error.ts";
import { BrokenHook } from "../../../src/protocol/broken-hook.ts";
import type { CallReceiver, Hook, PendingAnswer, PipelinePath, Request, Results } from "../../../src/protocol/hook.ts";

/** Capabilities by their place: `{ "0": logger, "2.1": spare }`. */
export type Capabilities = Readonly<Record<string, Hook>>;

/** Parameters or results for tests: a text and some capabilities, of which it owns a reference each. */
export class TestContent implements Request, Results {
  readonly text: string;
  readonly capabilities: Record<string, Hook>;
  isReleased = false;
  hints = 0;

  /** Takes over `capabilities`. */
  constructor(text: string, capabilities: Capabilities = {}) {
    this.text = text;
    this.capabilities = { ...capabilities };
  }

  /** With references of its own. */
  static sharing(text: string, capabilities: Capabilities): TestContent {
    for (const hook of Object.values(capabilities)) hook.addReference();
    return new TestContent(text, capabilities);
  }

  capability(path: PipelinePath): Hook {
    const found = this.capabilities[path.join(".")];
    if (found !== undefined && !this.isReleased) return found.addReference();
    return new BrokenHook(new CapnpError("failed", `No capability at [${path.join(".")}]`));
  }

  replace(path: PipelinePath, hook: Hook): void {
    const place = path.join(".");
    this.capabilities[place]?.release();
    this.capabilities[place] = hook.addReference();
  }

  release(): void {
    if (this.isReleased) return;
    this.isReleased = true;
    for (const hook of Object.values(this.capabilities)) hook.release();
  }
}

export function testContent(content: Request | Results): TestContent {
  if (content instanceof TestContent) return content;
  throw new CapnpError("failed", "Not the content of a test");
}

/** A call made by a test, which sees what comes of it. */
export class TestCall implements CallReceiver {
  readonly #pending: PendingAnswer;
  readonly #hooks: Hook[] = [];
  #content: TestContent | undefined;
  #error: CapnpError | undefined;
  #isFinished = false;

  /** Borrows `target` and `capabilities`. */
  constructor(target: Hook, text: string, capabilities: Capabilities = {}) {
    this.#pending = target.call(TestContent.sharing(text, capabilities), this);
  }

  /** What has come: the text of the results, `failed: message` with the error's code, or `waiting`. */
  get outcome(): string {
    if (this.#content !== undefined) return this.#content.text;
    return this.#error === undefined ? "waiting" : `${this.#error.code}: ${this.#error.message}`;
  }

  /** A capability in the results, before or after they are here; released by `finish`. */
  capability(...path: number[]): Hook {
    const hook = this.#content === undefined ? this.#pending.pipeline(path) : this.#content.capability(path);
    this.#hooks.push(hook);
    return hook;
  }

  /** Gives up the call and its results, but not the capabilities taken from it. */
  drop(): void {
    if (this.#isFinished) return;
    this.#isFinished = true;
    this.#pending.release();
    this.#content?.release();
  }

  /** Gives everything up. */
  finish(): void {
    this.drop();
    for (const hook of this.#hooks.splice(0)) hook.release();
  }

  tailCall(): undefined {}

  get caller(): undefined {
    return undefined;
  }

  results(results: Results): void {
    this.#checkFirst();
    this.#content = testContent(results);
    if (this.#isFinished) results.release();
  }

  failed(error: CapnpError): void {
    this.#checkFirst();
    this.#error = error;
  }

  #checkFirst(): void {
    if (this.#content !== undefined || this.#error !== undefined) throw new Error("A call has come to two ends");
  }
}
