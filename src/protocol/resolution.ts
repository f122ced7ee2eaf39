import { CapnpError } from "../error.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { Hook } from "./hook.ts";
import { longestChain } from "./limits.ts";
import { PromiseHook } from "./promise-hook.ts";

/**
 * What the promise `hook` may point at: `target`, unless that depends on `hook`. A call on it would go round, or wait, for
 * ever, so a broken capability takes its place; also when too many promises have become this one already. Takes over `target`.
 */
export function resolution(hook: Hook, target: Hook): Hook {
  const settled = target.settled();
  let steps = hook instanceof PromiseHook ? hook.before : 0;
  let isSettled = false;
  for (let next: Hook | undefined = target; next !== undefined; next = next.dependsOn()) {
    if (next === hook) return brokenInstead(target, "The capability was promised to be itself");
    if (!isSettled) steps++;
    isSettled ||= next === settled;
  }
  if (steps > longestChain + 1) {
    return brokenInstead(target, `The capability was promised to be another promise "${longestChain}" times`);
  }
  if (settled instanceof PromiseHook) settled.before = Math.max(settled.before, steps);
  return target;
}

function brokenInstead(target: Hook, message: string): BrokenHook {
  target.release();
  return new BrokenHook(new CapnpError("failed", message));
}

/** True when a call on `hook` would be the last of so many that wait for one another as may do so. */
export function isChainFull(hook: Hook): boolean {
  let steps = 0;
  for (let next: Hook | undefined = hook; next !== undefined; next = next.dependsOn()) {
    if (++steps > longestChain) return true;
  }
  return false;
}
