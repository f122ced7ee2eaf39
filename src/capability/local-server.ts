import type { Client } from "./client.ts";
import { LocalHook } from "./local-hook.ts";
import type { Server } from "./server.ts";

/** A class of servers, generated or written by hand. */
export type ServerClass<S extends Server> = abstract new (...parameters: never[]) => S;

/**
 * The server of this vat that `client` stands for, when it is one of class `type`: resolves when `client` is settled, so that
 * calls made before have arrived; undefined when it is anything else.
 */
export async function localServer<S extends Server>(
  client: Client,
  type: ServerClass<S>,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<S | undefined> {
  const hook = client.$hook.addReference();
  try {
    await client.$settled(options).catch(() => options.signal?.throwIfAborted());
    const settled = hook.settled();
    return settled instanceof LocalHook && settled.server instanceof type ? settled.server : undefined;
  } finally {
    hook.release();
  }
}
