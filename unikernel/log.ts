import { formatLogEntry, type Log } from "../src/net.ts";

/** A vat's log that passes on what an operator may have to act on, a line each; connections that come and go are not. */
export function logTroubles(log: (line: string) => void): Log {
  return (entry) => {
    if (entry.event === "connection-opened") return;
    if (entry.event === "connection-closed" && entry.error === undefined) return;
    log(formatLogEntry(entry));
  };
}
