import { CapnpError } from "../error.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { ExportDump } from "./dump.ts";
import { Embargo } from "./embargo.ts";
import type { Hook } from "./hook.ts";
import { IdTable } from "./id-table.ts";
import { type ExportId, exportId } from "./ids.ts";
import { invariant } from "./invariant.ts";
import { PromiseHook } from "./promise-hook.ts";

interface Export {
  /** What takes the peer's calls. When we have told the peer what a promise is, it is what we told: never a newer way. */
  hook: Hook;
  /** How often we have sent it to the peer, less what it has released. */
  sent: number;
  /** For a promise that we have to resolve: stops waiting for it. */
  forget: (() => void) | undefined;
  /** What the peer has named as ours before it was told what it is. */
  announcement: Embargo | undefined;
}

export interface ExportEvents {
  /** What the peer is to be told that a promise is. Borrowed. */
  announced(promise: Hook): Hook;
  /** The promise `id` is `target`, which is borrowed; from now on calls go there. */
  resolved(id: ExportId, target: Hook): void;
}

/** The capabilities of ours that the peer may use. Each has one id, however often it is sent. */
export class ExportTable {
  readonly #events: ExportEvents;
  readonly #exports: IdTable<ExportId, Export>;
  readonly #ids = new Map<Hook, ExportId>();

  constructor(limit: number, events: ExportEvents) {
    this.#events = events;
    this.#exports = new IdTable("exports", limit, exportId);
  }

  get size(): number {
    return this.#exports.size;
  }

  /** What takes the peer's calls on `id`. Borrowed. */
  get(id: ExportId): Hook | undefined {
    return this.#exports.get(id)?.hook;
  }

  /**
   * What the peer names when it sends `id` back: a new reference. Calls on a promise that the peer passes on to us go where
   * it is told that they go, never by a newer way: so those made here have to wait for that, and go there as well.
   */
  promised(id: ExportId): Hook | undefined {
    const entry = this.#exports.get(id);
    if (entry === undefined || !(entry.hook instanceof PromiseHook)) return entry?.hook.addReference();
    entry.announcement ??= new Embargo(entry.hook.addReference());
    return entry.announcement.hook.addReference();
  }

  /** Counts one reference more for the peer. Borrows `hook`; throws `overloaded` when the table is full. */
  add(hook: Hook): ExportId {
    const known = this.#ids.get(hook);
    const entry = known === undefined ? undefined : this.#exports.get(known);
    if (known !== undefined && entry !== undefined) {
      entry.sent++;
      return known;
    }
    const added: Export = { hook, sent: 1, forget: undefined, announcement: undefined };
    const id = this.#exports.add(added);
    hook.addReference();
    // One that is known to be broken is a promise which is resolved at once, and cannot be sent again as a promise.
    if (!(hook instanceof BrokenHook)) this.#ids.set(hook, id);
    if (hook instanceof PromiseHook) this.#resolveLater(id, added, hook);
    return id;
  }

  /** The peer gives `count` references back. Throws `failed` for more than it has. */
  release(id: ExportId, count: number): void {
    const entry = this.#exports.get(id);
    if (entry === undefined || count > entry.sent) {
      const sent = entry?.sent ?? "none";
      throw new CapnpError("failed", `Release of "${count}" references to export "${id}", which has ${sent}`);
    }
    entry.sent -= count;
    if (entry.sent > 0) return;
    this.#exports.remove(id);
    this.#ids.delete(entry.hook);
    this.#drop(entry);
  }

  dump(): ExportDump[] {
    return Array.from(this.#exports, ([id, { hook, sent, forget }]) => {
      return { id, state: forget === undefined ? "settled" : "promise", target: `${hook}`, sent };
    });
  }

  /** Throws when the table contradicts itself. */
  check(): void {
    this.#exports.check();
    for (const [id, { hook, sent, forget, announcement }] of this.#exports) {
      invariant(sent > 0, () => `export ${id} is not the peer's any more, but has its id`);
      invariant(hook.references > 0, () => `export ${id} is ${hook}, which was released`);
      const isPromise = hook instanceof PromiseHook && hook.target === undefined;
      invariant(
        !isPromise || forget !== undefined,
        () => `export ${id} is a promise, but does not wait to be resolved`,
      );
      invariant(
        announcement === undefined || forget !== undefined,
        () => `export ${id} waits, but is not to be resolved`,
      );
    }
    for (const [hook, id] of this.#ids) {
      invariant(this.#exports.get(id)?.hook === hook, () => `export ${id} is not ${hook}, which is known by that id`);
    }
  }

  /** The peer has gone: gives everything back. */
  clear(): void {
    const exports = this.#exports.clear();
    this.#ids.clear();
    // Dropping one may decide what another is, of which there is nobody to be told.
    for (const { forget } of exports) forget?.();
    for (const entry of exports) this.#drop(entry);
  }

  #drop({ hook, forget, announcement }: Export): void {
    forget?.();
    announcement?.lift(hook);
    hook.release();
  }

  #resolveLater(id: ExportId, entry: Export, promise: PromiseHook): void {
    entry.forget = promise.whenResolved(() => {
      const target = this.#events.announced(promise);
      if (target instanceof PromiseHook) this.#resolveLater(id, entry, target);
      else this.#resolve(id, entry, target);
    });
  }

  /** The peer is told what its import of our promise is; its calls, and its Disembargo, go there. */
  #resolve(id: ExportId, entry: Export, target: Hook): void {
    entry.forget = undefined;
    this.#ids.delete(entry.hook);
    const before = entry.hook;
    entry.hook = target.addReference();
    this.#events.resolved(id, target);
    entry.announcement?.lift(target);
    entry.announcement = undefined;
    before.release();
  }
}
