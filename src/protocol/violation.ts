import { CapnpError } from "../error.ts";

/** What a peer may not do: its connection has to be aborted with this. */
export function violation(message: string): CapnpError {
  return new CapnpError("failed", message);
}

/** A call on what is in no answer any more; that is not a violation. */
export function answerIsGone(): CapnpError {
  return new CapnpError("failed", "The call pipelined on has returned no capabilities, or has finished");
}
