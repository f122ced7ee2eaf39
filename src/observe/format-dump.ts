import type { ConnectionDump } from "../protocol/dump.ts";
import type { RpcStats } from "../rpc/rpc-connection.ts";
import { printable } from "./printable.ts";

/** What a connection can say of itself, as `RpcConnection` does. */
export interface DumpedConnection {
  readonly peer: string;
  stats(): RpcStats;
  dump(): ConnectionDump;
}

/** The tables of a connection as text, an entry a line. Empty tables are left out. */
export function formatDump(connection: DumpedConnection): string {
  const { messagesSent, messagesReceived, bytesReceived, queuedBytes, unansweredBytes } = connection.stats();
  const { closed, questions, answers, exports, imports, embargoes } = connection.dump();
  const state = closed === undefined ? "open" : `closed: ${printable(closed)}`;
  return [
    `connection with "${connection.peer}", ${state}`,
    `  ${messagesSent} messages sent, ${messagesReceived} received (${bytesReceived} bytes)`,
    `  ${queuedBytes} bytes wait to be sent, ${unansweredBytes} bytes of calls to be answered`,
    ...table("questions", questions, ({ target, routes, exports: sent }) => [
      target,
      plural(routes, "way into its answer", "ways into its answer"),
      exportList(sent),
    ]),
    ...table("answers", answers, ({ target, exports: sent }) => [target, exportList(sent)]),
    ...table("exports", exports, ({ target, sent }) => [target, `sent ${plural(sent, "time", "times")}`]),
    ...table("imports", imports, ({ target, received, references }) => [
      target,
      `received ${plural(received, "time", "times")}`,
      plural(references, "reference", "references"),
    ]),
    ...table("embargoes", embargoes, ({ target }) => [target]),
  ].join("\n");
}

function table<Entry extends { readonly id: number; readonly state: string }>(
  name: string,
  entries: readonly Entry[],
  describe: (entry: Entry) => readonly string[],
): string[] {
  if (entries.length === 0) return [];
  const lines = entries.map((entry) => {
    const facts = [entry.state, ...describe(entry)].filter((fact) => fact !== "");
    return `    ${entry.id}: ${printable(facts.join(", "))}`;
  });
  return [`  ${name}`, ...lines];
}

function exportList(exports: readonly number[]): string {
  return exports.length === 0 ? "" : `exports ${exports.join(", ")}`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
