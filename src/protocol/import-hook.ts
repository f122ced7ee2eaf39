import type { CapnpError } from "../error.ts";
import type { Connection } from "./connection.ts";
import { type CallReceiver, Hook, type PendingAnswer, type Request } from "./hook.ts";
import type { ImportId } from "./ids.ts";
import { Listeners } from "./listeners.ts";
import type { RemotePromiseHook } from "./remote-promise-hook.ts";

/** A capability that the peer exports. There is one for each import id, whatever the number of its users. */
export class ImportHook extends Hook {
  readonly connection: Connection;
  readonly id: ImportId;
  /** How often the peer has sent it to us: what Release has to give back. */
  received = 1;
  /** The promise that this is the way to, if the peer sent it as one. It owns its way, not the other way round. */
  promise: RemotePromiseHook | undefined;
  #whenBroken: Listeners<CapnpError> | undefined;

  constructor(connection: Connection, id: ImportId) {
    super();
    this.connection = connection;
    this.id = id;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    return this.connection.callImport(this.id, request, receiver);
  }

  override problem(): CapnpError | undefined {
    return this.connection.closed;
  }

  override whenBroken(listener: (error: CapnpError) => void): () => void {
    if (this.connection.closed !== undefined) return super.whenBroken(listener);
    this.#whenBroken ??= new Listeners();
    return this.#whenBroken.add(listener);
  }

  /** Used by `ImportTable`: the connection has ended. */
  broken(error: CapnpError): void {
    this.#whenBroken?.fire(error);
  }

  protected override dispose(): void {
    this.#whenBroken?.clear();
    this.connection.releaseImport(this);
  }

  override toString(): string {
    return `import ${this.id}`;
  }
}
