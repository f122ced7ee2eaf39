import type { FlowControl } from "./flow-control.ts";

/** What a stream has to know of the connection that carries it. */
export interface StreamCarrier {
  now(): number;
  createFlowControl(): FlowControl;
  /** True while so much waits to be sent that those who have more to say should wait as well. */
  readonly isClogged: boolean;
  /** Calls `listener` once when that is over, or the connection is. */
  whenFlowing(listener: () => void): void;
}

/** A call that is told when it leaves by a connection; it may never do, since an object of this vat may answer it. */
export interface StreamPassenger {
  /** A message of `bytes` carries the call. Called before any answer can come. */
  departed(carrier: StreamCarrier, bytes: number): void;
}
