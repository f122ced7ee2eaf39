import type { RpcStats } from "../rpc/rpc-connection.ts";

/** The figures of all connections of a vat that are open, added up; of `queuedMilliseconds` the largest. */
export interface VatStats extends RpcStats {
  readonly connections: number;
}

export function sumStats(all: readonly RpcStats[]): VatStats {
  const sum = (figure: keyof RpcStats): number => all.reduce((total, stats) => total + stats[figure], 0);
  return {
    connections: all.length,
    questions: sum("questions"),
    answers: sum("answers"),
    exports: sum("exports"),
    imports: sum("imports"),
    embargoes: sum("embargoes"),
    messagesSent: sum("messagesSent"),
    messagesReceived: sum("messagesReceived"),
    bytesSent: sum("bytesSent"),
    bytesReceived: sum("bytesReceived"),
    queuedBytes: sum("queuedBytes"),
    unansweredBytes: sum("unansweredBytes"),
    queuedMilliseconds: all.reduce((most, stats) => Math.max(most, stats.queuedMilliseconds), 0),
  };
}
