import { CapnpError, type ErrorCode, messageOf } from "../../src/error.ts";

/** What Node's error codes mean to us, and how we say it. */
const meanings: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  EACCES: ["permission-denied", "permission denied"],
  EADDRINUSE: ["address-in-use", "the address is already in use"],
  EADDRNOTAVAIL: ["address-unavailable", "the address is not one of this machine's"],
  EAGAIN: ["overloaded", "too many connections wait there to be accepted"],
  EAI_AGAIN: ["name-not-found", "no name server answered"],
  EAI_NODATA: ["name-not-found", "the name has no address"],
  EAI_NONAME: ["name-not-found", "the name is not known"],
  ECONNABORTED: ["connection-reset", "the connection was aborted"],
  ECONNREFUSED: ["connection-refused", "connection refused"],
  ECONNRESET: ["connection-reset", "the peer reset the connection"],
  EHOSTUNREACH: ["host-unreachable", "the host cannot be reached"],
  EINVAL: ["invalid-argument", "the address is not valid"],
  EMFILE: ["overloaded", "this process has too many files open"],
  ENAMETOOLONG: ["invalid-argument", "the path is too long"],
  ENETDOWN: ["host-unreachable", "the network is down"],
  ENETUNREACH: ["host-unreachable", "the network cannot be reached"],
  ENFILE: ["overloaded", "this machine has too many files open"],
  ENOENT: ["connection-refused", "no such file"],
  ENOTDIR: ["invalid-argument", "a part of the path is not a directory"],
  ENOTFOUND: ["name-not-found", "the name is not known"],
  EPERM: ["permission-denied", "operation not permitted"],
  EPIPE: ["connection-reset", "the peer closed the connection"],
  ETIMEDOUT: ["timed-out", "the peer did not answer in time"],
};

/** Node's code of `error`: `ECONNREFUSED`; undefined when it has none. */
export function nodeCodeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Why it went wrong, to follow a colon. */
export function reasonOf(error: unknown): string {
  const code = nodeCodeOf(error);
  const meaning = code === undefined ? undefined : meanings[code];
  if (meaning !== undefined) return meaning[1];
  return messageOf(error);
}

/** A `CapnpError` that says `what` failed (`Cannot connect to "tcp:127.0.0.1:7000"`) and why. */
export function failure(what: string, error: unknown, fallback: ErrorCode): CapnpError {
  if (error instanceof CapnpError) return error;
  const code = nodeCodeOf(error);
  const meaning = code === undefined ? undefined : meanings[code];
  return new CapnpError(meaning?.[0] ?? fallback, `${what}: ${reasonOf(error)}`, { cause: error });
}
