import type { CapnpError } from "../error.ts";
import { type CallReceiver, Hook, ignore, type PendingAnswer, type PipelinePath, type Request } from "./hook.ts";

/** A capability all of whose calls fail with `error`. */
export class BrokenHook extends Hook {
  #error: CapnpError | (() => CapnpError);

  /** A function makes the error when somebody asks for it: an error takes longer to make than all the rest. */
  constructor(error: CapnpError | (() => CapnpError)) {
    super();
    this.#error = error;
  }

  get error(): CapnpError {
    if (typeof this.#error === "function") this.#error = this.#error();
    return this.#error;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    return refuse(request, receiver, this.error);
  }

  override problem(): CapnpError {
    return this.error;
  }

  override whenReleased(_listener: () => void): () => void {
    return ignore;
  }

  protected override dispose(): void {}

  override toString(): string {
    return `broken(${this.error.message})`;
  }
}

/** Fails a call that cannot be delivered; takes over `request`. */
export function refuse(request: Request, receiver: CallReceiver, error: CapnpError): PendingAnswer {
  request.release();
  receiver.failed(error);
  return new BrokenAnswer(error);
}

/** A call that has failed already. */
export class BrokenAnswer implements PendingAnswer {
  readonly #error: CapnpError;

  constructor(error: CapnpError) {
    this.#error = error;
  }

  pipeline(_path: PipelinePath): Hook {
    return new BrokenHook(this.#error);
  }

  release(): void {}

  toString(): string {
    return `failed(${this.#error.message})`;
  }
}
