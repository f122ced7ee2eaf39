/** Define and use services. This entry point knows of no network: `univat/net`, `univat/node` and `univat/tap` do. */
export { formatAddress, parseAddress } from "./address.ts";
export {
  type AnyPointerArgument,
  anyClient,
  anyList,
  anyPointerList,
  anyStruct,
  PointerContent,
  sizeOfAnyPointer,
  writeAnyPointer,
} from "./capability/any-pointer-field.ts";
export {
  type Bindings,
  type BoundInterface,
  type BoundStruct,
  bindInterface,
  bindingsIn,
  bindMethod,
  bindStruct,
  bound,
  boundOr,
  boundTo,
  lazy,
  perBindings,
  unbound,
} from "./capability/bindings.ts";
export { brokenClient } from "./capability/broken-client.ts";
export type { CallOptions } from "./capability/call.ts";
export type { CallContext } from "./capability/call-context.ts";
export { Client, type ClientConstructor } from "./capability/client.ts";
export { type ClientArgument, clientList, readClient, writeClient } from "./capability/client-field.ts";
export { localServer, type ServerClass } from "./capability/local-server.ts";
export {
  type MembraneCall,
  type MembraneInterface,
  type MembranePolicy,
  membrane,
  reverseMembrane,
} from "./capability/membrane.ts";
export { defineMethod, type Method, type ParamsArgument, type ResultsReturn } from "./capability/method.ts";
export { type Pipelined, pipelined } from "./capability/pipelined.ts";
export {
  anyPointer,
  type Bindable,
  clientPointer,
  dataPointer,
  initPointer,
  listPointer,
  type PointerType,
  pointerType,
  readPointer,
  type StructClass,
  textPointer,
  writePointer,
} from "./capability/pointer-type.ts";
export { type PromisedClient, promisedClient } from "./capability/promised-client.ts";
export { RemotePromise, type RemotePromiseConstructor } from "./capability/remote-promise.ts";
export { type InterfaceTable, type MethodEntry, Server } from "./capability/server.ts";
export { StreamResult } from "./capability/stream-result.ts";
export { withClient } from "./capability/with-client.ts";
export { CapnpError, type CapnpErrorOptions, type ErrorCode, type ErrorDetails } from "./error.ts";
export * from "./message/index.ts";
export type {
  Address,
  Clock,
  ConnectOptions,
  Entropy,
  Flow,
  FlowSink,
  Listener,
  ListenOptions,
  Network,
  Platform,
  Resolver,
  Timer,
} from "./platform.ts";
export type { Caller } from "./protocol/caller.ts";
export { type Leak, type LeakReportOptions, reportLeaks } from "./rpc/leak-detector.ts";
