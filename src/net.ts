/** Vats: serve objects to other processes, and use theirs. */
export { DescribedCapability, describeMessage } from "./observe/describe-message.ts";
export { drawLadder, type LadderNote, type LadderOptions } from "./observe/draw-ladder.ts";
export { type DumpedConnection, formatDump } from "./observe/format-dump.ts";
export { type KnownInterface, type KnownMethod, methodsOf } from "./observe/known-methods.ts";
export { formatLogEntry, type Log, type LogEntry } from "./observe/log.ts";
export type {
  CapabilityDescription,
  ExceptionDescription,
  MessageDescription,
  OutcomeDescription,
  PayloadDescription,
  TargetDescription,
  UnknownTag,
} from "./observe/message-description.ts";
export { type ContentPrinter, formatMessage, type MessageTextOptions, messageText } from "./observe/message-text.ts";
export { type ObservedMessage, type ObserveOptions, observeMessages } from "./observe/observe-messages.ts";
export { type CallTrace, traceCalls } from "./observe/trace-calls.ts";
export type {
  AnswerDump,
  ConnectionDump,
  EmbargoDump,
  ExportDump,
  ImportDump,
  QuestionDump,
} from "./protocol/dump.ts";
export type { ProtocolLimits } from "./protocol/limits.ts";
export type { EncodeTrace } from "./rpc/encode-trace.ts";
export type { StreamWindow } from "./rpc/flow-control.ts";
export type { FrameTap } from "./rpc/frame-tap.ts";
export type { IdleTimeout } from "./rpc/idle-watch.ts";
export type { RpcLimits } from "./rpc/limits.ts";
export { RpcConnection, type RpcConnectionOptions, type RpcStats } from "./rpc/rpc-connection.ts";
export type { Bootstrap } from "./vat/bootstrap.ts";
export { Vat, type VatOptions } from "./vat/vat.ts";
export type { VatLimits } from "./vat/vat-limits.ts";
export type { VatStats } from "./vat/vat-stats.ts";
