/**
 * What references really stand for, with plain pointers in place of messages: the oracle of the fuzzer. Each call has a
 * shadow, which learns at once what the call is answered with.
 */
import type { TestService } from "./services.ts";

export type Shadow = { readonly service: TestService } | { readonly result: ShadowCall; readonly index: number };

export interface ShadowCall {
  /** What it was made on. */
  readonly target: Shadow;
  /** It is only pipelined on, so that its caller is never told what it brings. */
  readonly isSilent: boolean;
  /** What it brings, or the call that it was passed on to; undefined as long as it is not answered. */
  outcome: readonly (Shadow | undefined)[] | { readonly passedOn: ShadowCall } | "failed" | undefined;
}

/** The object at the end, `broken` when there is none, undefined while that is open. */
export function resolveShadow(shadow: Shadow): TestService | "broken" | undefined {
  if ("service" in shadow) return shadow.service;
  const { outcome } = lastCall(shadow.result);
  if (outcome === undefined) return undefined;
  const next = Array.isArray(outcome) ? outcome[shadow.index] : undefined;
  return next === undefined ? "broken" : resolveShadow(next);
}

/** True when what a shadow is cannot be known before `call` is answered. */
export function waitsFor(shadow: Shadow, call: ShadowCall): boolean {
  const open = openCall(shadow);
  return open !== undefined && (open === call || waitsFor(open.target, call));
}

/** True when what is known of a shadow leads through a call whose caller is not told what it brings. */
export function isUntold(shadow: Shadow): boolean {
  if ("service" in shadow) return false;
  if (shadow.result.isSilent) return true;
  const { outcome } = lastCall(shadow.result);
  const next = Array.isArray(outcome) ? outcome[shadow.index] : undefined;
  return next !== undefined && isUntold(next);
}

/** The call whose answer decides what a shadow is; undefined when it is known. */
function openCall(shadow: Shadow): ShadowCall | undefined {
  if ("service" in shadow) return undefined;
  const last = lastCall(shadow.result);
  if (last.outcome === undefined) return last;
  const next = Array.isArray(last.outcome) ? last.outcome[shadow.index] : undefined;
  return next === undefined ? undefined : openCall(next);
}

function lastCall(call: ShadowCall): ShadowCall {
  const next = passedOn(call);
  return next === undefined ? call : lastCall(next);
}

/**
 * True when answers hold one another's capabilities by way of calls whose callers are not told what they bring, as the peer
 * keeps it to itself. So they do until the connection ends.
 */
export function holdOneAnother(calls: Iterable<ShadowCall>): boolean {
  for (const call of calls) {
    const isUntoldOf = call.isSilent || passedOn(call) !== undefined;
    if (isUntoldOf && reach(call, call, new Set())) return true;
  }
  return false;
}

/** True when an answer leads to that of `to`: by its capabilities, or as it is that of another call. */
function reach(from: ShadowCall, to: ShadowCall, seen: Set<ShadowCall>): boolean {
  const { outcome } = from;
  const next = passedOn(from);
  const held = Array.isArray(outcome) ? outcome.flatMap(resultOf) : [];
  return (next === undefined ? held : [next]).some((call) => {
    if (call === to) return true;
    if (seen.has(call)) return false;
    seen.add(call);
    return reach(call, to, seen);
  });
}

function passedOn({ outcome }: ShadowCall): ShadowCall | undefined {
  return typeof outcome === "object" && "passedOn" in outcome ? outcome.passedOn : undefined;
}

function resultOf(shadow: Shadow | undefined): ShadowCall[] {
  return shadow !== undefined && "result" in shadow ? [shadow.result] : [];
}
