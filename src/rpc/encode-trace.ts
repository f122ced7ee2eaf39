import type { CapnpError } from "../error.ts";
import { uncaught } from "./uncaught.ts";

/**
 * What the peer is told of where `error` comes from, as text (rpc.capnp `Exception.trace`); undefined: nothing. For what a
 * method did not mean to throw `error.cause` is what it has thrown, and for an error of another vat `error.remoteTrace` is what
 * that has told.
 */
export type EncodeTrace = (error: CapnpError) => string | undefined;

/** What `encode` says. What it throws goes to the process: the error has to be sent all the same. */
export function traceOf(error: CapnpError, encode: EncodeTrace | undefined): string | undefined {
  if (encode === undefined) return undefined;
  try {
    return encode(error);
  } catch (thrown) {
    uncaught(thrown);
    return undefined;
  }
}
