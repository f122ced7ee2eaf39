import type { StructBuilder, StructReader } from "../message/index.ts";
import type { Hook } from "../protocol/hook.ts";
import type { CallContext } from "./call-context.ts";
import { LocalHook } from "./local-hook.ts";
import type { Method } from "./method.ts";

/** What generated code says about one method of a server. */
export interface MethodEntry {
  readonly method: Method<StructReader, StructBuilder, object, StructReader, StructBuilder, object>;
  /** Calls the method on a server of the right class. */
  invoke(server: Server, params: StructReader, context: CallContext<StructBuilder>): unknown;
}

/** What generated code says about one interface of a server: methods by their ordinals. */
export interface InterfaceTable {
  readonly name: string;
  readonly interfaceId: bigint;
  readonly methods: readonly MethodEntry[];
}

/**
 * An object that answers calls: base of the generated server classes.
 *
 * Passing it where a client is expected makes a capability of it. It lives while anyone holds a reference to that
 * capability; `[Symbol.dispose]`, if it has one, is called when the last has gone, also when a connection breaks. What that
 * throws, or rejects with, goes to the process (`unhandledRejection`).
 *
 * Calls run side by side when methods return promises, but for stream methods (`-> stream`): while one of them runs, all
 * calls of the object wait, and when one has failed, all that follow fail, as the object has missed a piece.
 */
export abstract class Server {
  /** The interfaces it implements; generated. */
  abstract get $interfaces(): readonly InterfaceTable[];

  #hook: LocalHook | undefined;

  /** Used by `serverHook`. */
  static hook(server: Server): Hook {
    const known = server.#hook;
    if (known !== undefined && known.references > 0) return known.addReference();
    server.#hook = new LocalHook(server);
    return server.#hook;
  }
}

/** The capability that stands for `server`: the same one while it is referred to. The caller owns the reference. */
export function serverHook(server: Server): Hook {
  return Server.hook(server);
}
