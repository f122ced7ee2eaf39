/**
 * Stable error codes.
 *
 * The first four are Cap'n Proto's own (rpc.capnp `Exception.Type`) and travel on the wire; the others are local
 * and reach a remote caller as `failed`.
 */
export type ErrorCode =
  | "failed"
  | "overloaded"
  | "disconnected"
  | "unimplemented"
  | "cancelled"
  | "invalid-argument"
  | "invalid-message"
  | "limit-exceeded"
  | "address-in-use"
  | "address-unavailable"
  | "connection-refused"
  | "connection-reset"
  | "device-unavailable"
  | "host-unreachable"
  | "name-not-found"
  | "permission-denied"
  | "timed-out";

/** What an error says to programs: bytes, by a number that tells what they are (64 bits, drawn at random once and for all). */
export type ErrorDetails = ReadonlyMap<bigint, Uint8Array>;

export interface CapnpErrorOptions extends ErrorOptions {
  /** As `CapnpError.remoteTrace`. Default: that of the `cause`. */
  readonly remoteTrace?: string | undefined;
  /**
   * As `CapnpError.details`; the map is copied, the bytes are not. Default: none, also when the `cause` has some, since details
   * travel and causes do not: `{ cause, details: cause.details }` passes them on.
   */
  readonly details?: ErrorDetails | undefined;
}

/** The one error class of the library. `code` is stable; `message` is for people and may change. */
export class CapnpError extends Error {
  override readonly name = "CapnpError";
  readonly code: ErrorCode;
  /** What the vat that the error has come from says of where it was thrown, in words of its own, if it says so. */
  declare readonly remoteTrace?: string;
  /**
   * What the error says to programs. They travel with it, also through vats in between, as long as `RpcLimits.errorBytes`
   * has room for them; undefined where there is nothing.
   */
  declare readonly details?: ErrorDetails;

  /** @throws CapnpError `invalid-argument` for details that are none. */
  constructor(code: ErrorCode, message: string, options?: CapnpErrorOptions) {
    super(message, options);
    this.code = code;
    const { cause, remoteTrace = cause instanceof CapnpError ? cause.remoteTrace : undefined, details } = options ?? {};
    if (remoteTrace !== undefined) this.remoteTrace = remoteTrace;
    if (details !== undefined && details.size !== 0) this.details = checkedDetails(details);
  }

  /** True for errors of any installed copy of this library. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "CapnpError" && "code" in value;
  }

  /** `value` itself when it is a `CapnpError`, otherwise a new error with `code` (default `failed`) and `value` as its cause. */
  static from(value: unknown, code: ErrorCode = "failed"): CapnpError {
    if (value instanceof CapnpError) return value;
    return new CapnpError(code, messageOf(value), { cause: value });
  }
}

/** `error` in other words, for who meets it elsewhere: it is the cause of what is returned, which has the same details. */
export function reworded(error: CapnpError, message: string, code: ErrorCode = error.code): CapnpError {
  const told = new CapnpError(code, message, { cause: error });
  return error.details === undefined ? told : Object.assign(told, { details: error.details });
}

function checkedDetails(details: ErrorDetails): ErrorDetails {
  for (const [id, data] of details) {
    if (!isDetail(id, data)) {
      const what = "give a bigint of 64 bits, unsigned, and a Uint8Array";
      throw new CapnpError("invalid-argument", `Cannot make detail "${textOf(id)}" of an error: ${what}`);
    }
  }
  return new Map(details);
}

/** True for an id of 64 bits, with data. */
export function isDetail(id: unknown, data: unknown): boolean {
  return typeof id === "bigint" && BigInt.asUintN(64, id) === id && data instanceof Uint8Array;
}

/** What something that was thrown says. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : textOf(thrown);
}

/** `String(value)`, also for what is thrown that cannot be made a string. */
export function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return `Something of type "${typeof value}" that is no Error`;
  }
}
