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

export interface CapnpErrorOptions extends ErrorOptions {
  /** As `CapnpError.remoteTrace`. Default: that of the `cause`. */
  readonly remoteTrace?: string | undefined;
}

/** The one error class of the library. `code` is stable; `message` is for people and may change. */
export class CapnpError extends Error {
  override readonly name = "CapnpError";
  readonly code: ErrorCode;
  /** What the vat that the error has come from says of where it was thrown, in words of its own, if it says so. */
  declare readonly remoteTrace?: string;

  constructor(code: ErrorCode, message: string, options?: CapnpErrorOptions) {
    super(message, options);
    this.code = code;
    const { cause, remoteTrace = cause instanceof CapnpError ? cause.remoteTrace : undefined } = options ?? {};
    if (remoteTrace !== undefined) this.remoteTrace = remoteTrace;
  }

  /** True for errors of any installed copy of this library. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "CapnpError" && "code" in value;
  }

  /** `value` itself when it is a `CapnpError`, otherwise a new error with `code` (default `failed`) and `value` as its cause. */
  static from(value: unknown, code: ErrorCode = "failed"): CapnpError {
    if (value instanceof CapnpError) return value;
    const message = value instanceof Error ? value.message : textOf(value);
    return new CapnpError(code, message, { cause: value });
  }
}

/** `String(value)`, also for what is thrown that cannot be made a string. */
export function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return `Something of type "${typeof value}" that is no Error`;
  }
}
