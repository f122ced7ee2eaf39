import { Client } from "../capability/client.ts";
import { type Server, serverHook } from "../capability/server.ts";
import { CapnpError } from "../error.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";
import type { Caller } from "../protocol/caller.ts";
import type { Hook } from "../protocol/hook.ts";
import { Peer } from "../rpc/peer.ts";

/**
 * What peers get when they connect. A function is asked each time that a peer asks, and gives what it returns away: a client
 * is disposed, so return a `dup()` of one that you keep. What it throws is the error of all calls on it, as with a method.
 */
export type Bootstrap = Server | Client | ((caller: Caller) => Server | Client);

/** What `bootstrap` returns for a peer: a new reference. What nobody has meant to throw is logged as with a method. */
export function bootstrapFor(bootstrap: (caller: Caller) => Server | Client, caller: Caller): Hook {
  try {
    const served = bootstrap(caller);
    if (!(served instanceof Client)) return serverHook(served);
    const hook = served.$hook.addReference();
    served[Symbol.dispose]();
    return hook;
  } catch (thrown) {
    if (thrown instanceof CapnpError) return new BrokenHook(thrown);
    const error = new CapnpError("failed", "Internal error from the bootstrap function", { cause: thrown });
    if (caller instanceof Peer) caller.methodFailed(error);
    return new BrokenHook(error);
  }
}
