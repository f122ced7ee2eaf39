import type { Timer } from "../platform.ts";
import type { FlowControl } from "./flow-control.ts";

/** What calls have to know of the connection that carries them. */
export interface Carrier {
  now(): number;
  timer(expired: () => void): Timer;
  createFlowControl(): FlowControl;
  /** True while so much waits to be sent that those who have more to say should wait as well. */
  readonly isClogged: boolean;
  /** Calls `listener` once when that is over, or the connection is. */
  whenFlowing(listener: () => void): void;
}

/** Is told when a call leaves by a connection; it may never do, since an object of this vat may answer it. */
export interface Passenger {
  /** A message of `bytes` carries the call. Called before any answer can come. */
  departed(carrier: Carrier, bytes: number): void;
}
