import type { CapnpError } from "../error.ts";
import type { Connection } from "./connection.ts";
import type { CallReceiver, Hook, PendingAnswer, Request } from "./hook.ts";
import type { ImportId } from "./ids.ts";
import { Listeners } from "./listeners.ts";
import type { RemotePromiseHook } from "./remote-promise-hook.ts";
import { Way } from "./way.ts";

/** A capability that the peer exports. There is one for each import id, whatever the number of its users. */
export class ImportHook extends Way {
  readonly id: ImportId;
  /** How often the peer has sent it to us: what Release has to give back. */
  received = 1;
  /** The promise that this is the way to, if the peer sent it as one. It owns its way, not the other way round. */
  promise: RemotePromiseHook | undefined;
  /** The peer has sent it as a promise once: it may lead elsewhere. */
  isWay = false;
  #whenBroken: Listeners<CapnpError> | undefined;

  constructor(connection: Connection, id: ImportId) {
    super(connection);
    this.id = id;
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.end !== undefined) return this.end.call(request, receiver);
    return this.connection.callImport(this, request, receiver);
  }

  override problem(): CapnpError | undefined {
    return this.end === undefined ? this.connection.closed : this.end.problem();
  }

  override whenBroken(listener: (error: CapnpError) => void): () => void {
    if (this.problem() !== undefined) return super.whenBroken(listener);
    this.#whenBroken ??= new Listeners();
    return this.#whenBroken.add(listener);
  }

  /** Used by `ImportTable`: the connection has ended. */
  broken(error: CapnpError): void {
    this.#whenBroken?.fire(error);
  }

  protected override shortened(end: Hook): void {
    if (this.#whenBroken !== undefined) end.whenBroken((error) => this.broken(error));
    this.connection.releaseImport(this);
  }

  protected override dispose(): void {
    this.#whenBroken?.clear();
    super.dispose();
  }

  protected override abandoned(): void {
    this.connection.releaseImport(this);
  }

  override toString(): string {
    return this.end === undefined ? `import ${this.id}` : `${this.end}`;
  }
}
