import { Connection } from "../protocol/connection.ts";
import type { Hook } from "../protocol/hook.ts";
import { Outgoing } from "../rpc/outgoing.ts";
import { MembraneHook, MembranePromiseHook } from "./membrane-hook.ts";

/** Resolves when the connection that calls of `hook` leave by does not hold more than it should; at once in this vat. */
export async function whenReady(hook: Hook): Promise<void> {
  const settled = hook.settled();
  if (settled instanceof MembraneHook || settled instanceof MembranePromiseHook) return whenReady(settled.inner);
  if (!("connection" in settled) || !(settled.connection instanceof Connection)) return;
  const { sink } = settled.connection;
  if (sink instanceof Outgoing) await sink.queue.ready();
}
