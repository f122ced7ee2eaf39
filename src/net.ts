/** Vats: serve objects to other processes, and use theirs. */
export { formatLogEntry, type Log, type LogEntry } from "./observe/log.ts";
export type { ProtocolLimits } from "./protocol/limits.ts";
export type { StreamWindow } from "./rpc/flow-control.ts";
export { RpcConnection, type RpcConnectionOptions, type RpcLimits, type RpcStats } from "./rpc/rpc-connection.ts";
export { Vat, type VatLimits, type VatOptions } from "./vat/vat.ts";
