import { type CapnpError, textOf } from "../error.ts";
import { printable } from "./printable.ts";

/** What a vat tells its operator. Data, so that any logger can take it; `formatLogEntry` makes a line of it. */
export type LogEntry =
  | { readonly event: "connection-opened"; readonly peer: string }
  /** `error` says what broke the connection; undefined when either end closed it in order. */
  | { readonly event: "connection-closed"; readonly peer: string; readonly error: CapnpError | undefined }
  /**
   * A method threw something that is not a `CapnpError`: the caller learned only that, or nothing when the call was passed
   * on; `error.cause` has all of it.
   */
  | { readonly event: "method-failed"; readonly peer: string; readonly error: CapnpError };

export type Log = (entry: LogEntry) => void;

/** The entry as a line, and indented lines for a stack. What a peer has written cannot begin another. */
export function formatLogEntry(entry: LogEntry): string {
  switch (entry.event) {
    case "connection-opened":
      return `Connection from "${entry.peer}" opened`;
    case "connection-closed":
      if (entry.error === undefined) return `Connection with "${entry.peer}" closed`;
      return `Connection with "${entry.peer}" closed: ${printable(entry.error.message)}`;
    case "method-failed":
      return `${printable(entry.error.message)} for "${entry.peer}": ${formatCause(entry.error.cause)}`;
  }
}

function formatCause(cause: unknown): string {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : textOf(cause);
  return text.split("\n").map(printable).join("\n    ");
}
