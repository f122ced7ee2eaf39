import type { CapnpError } from "../error.ts";
import type { Connection } from "./connection.ts";
import type { ImportDump } from "./dump.ts";
import type { Hook } from "./hook.ts";
import { type ImportId, importId } from "./ids.ts";
import { ImportHook } from "./import-hook.ts";
import { invariant } from "./invariant.ts";
import { PeerTable } from "./peer-table.ts";
import { RemotePromiseHook } from "./remote-promise-hook.ts";

/** The capabilities of the peer that we hold, settled or promised. Borrowed: whoever uses one owns it. */
export class ImportTable {
  readonly #connection: Connection;
  readonly #imports: PeerTable<ImportId, ImportHook>;

  constructor(connection: Connection, limit: number) {
    this.#connection = connection;
    this.#imports = new PeerTable("imports", limit, importId);
  }

  get size(): number {
    return this.#imports.size;
  }

  /** The peer has sent `id` once more: a new reference for the caller. */
  add(id: ImportId): ImportHook {
    const known = this.#imports.get(id);
    if (known !== undefined) {
      known.received++;
      return known.addReference();
    }
    const hook = new ImportHook(this.#connection, id);
    this.#imports.set(id, hook);
    return hook;
  }

  /** The same for a capability that the peer has sent as a promise. */
  addPromise(id: ImportId): Hook {
    const known = this.#imports.get(id);
    if (known?.promise !== undefined) {
      known.received++;
      return known.promise.addReference();
    }
    const route = this.add(id);
    const promise = new RemotePromiseHook(this.#connection, route);
    // Something may have gone this way for a promise that was released since.
    promise.used = known !== undefined;
    route.promise = promise;
    return promise;
  }

  /** The promise that was sent as `id`, if someone still has it. Borrowed. */
  promise(id: ImportId): RemotePromiseHook | undefined {
    return this.#imports.get(id)?.promise;
  }

  remove(id: ImportId): void {
    this.#imports.remove(id);
  }

  dump(): ImportDump[] {
    return Array.from(this.#imports, ([id, { promise, received, references }]) => {
      return {
        id,
        state: promise === undefined ? "settled" : "promise",
        target: `${promise ?? "the peer's"}`,
        received,
        references,
      };
    });
  }

  /** Throws when the table contradicts itself. */
  check(): void {
    this.#imports.check();
    for (const [id, hook] of this.#imports) {
      invariant(hook.id === id, () => `import ${id} is entered as ${hook.id}`);
      invariant(hook.received > 0 && hook.references > 0, () => `import ${id} is not in use, but has its id`);
      const { promise } = hook;
      if (promise === undefined) continue;
      invariant(promise.references > 0, () => `import ${id} is the way to a promise that was released`);
      invariant(promise.route === hook, () => `import ${id} is not the way to its promise, ${promise}`);
    }
  }

  /** The peer has gone: breaks what it has promised. */
  clear(error: CapnpError): void {
    for (const hook of this.#imports.clear()) {
      hook.promise?.break(error);
      hook.broken(error);
    }
  }
}
