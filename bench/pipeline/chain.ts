import type { Link } from "./pipeline.capnp.ts";

/** Calls through links that are not there yet, before the ping. */
export const chainLength = 10;

/** Goes along the chain in one breath, and resolves when the ping at its end has come back. */
export async function callChain(link: Link, value: number): Promise<void> {
  const calls: Disposable[] = [];
  let end = link;
  for (let index = 0; index < chainLength; index++) {
    const call = end.next({});
    calls.push(call);
    end = call.next;
  }
  const pong = await end.ping({ value });
  if (pong.value !== value) throw new Error(`The ping gave back ${pong.value}, not ${value}`);
  for (const call of calls) call[Symbol.dispose]();
}
