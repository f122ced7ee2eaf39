import type { MessageDescription, OutcomeDescription } from "./message-description.ts";
import { methodText, targetText } from "./message-text.ts";
import type { ObservedMessage } from "./observe-messages.ts";

/** One call that has returned. */
export interface CallTrace {
  /** Names of vats. */
  readonly caller: string;
  readonly callee: string;
  /** Its number among the calls of the caller that are under way. */
  readonly question: number;
  /** `Echo.ping`; the numbers where the method is not known. */
  readonly method: string;
  /** What was called: `server:0`, `answer 1 [0]`. */
  readonly target: string;
  /** When call and return passed the tap, in milliseconds of its clock. */
  readonly calledAt: number;
  readonly returnedAt: number;
  readonly outcome: OutcomeDescription["kind"];
  /** Sizes of the two frames. */
  readonly callBytes: number;
  readonly returnBytes: number;
}

type Call = MessageDescription & { readonly kind: "call" };

/** Calls under way that are remembered, at most: the others are not traced. */
const mostCalls = 65_536;

/**
 * A listener for `observeMessages` that tells `listener` of each call when its Return passes, also when the caller has
 * cancelled it. Calls only to pipeline on never return. It belongs to one connection.
 */
export function traceCalls(listener: (trace: CallTrace) => void): (observed: ObservedMessage) => void {
  const underWay = new Map<string, { readonly observed: ObservedMessage; readonly call: Call }>();
  return (observed) => {
    const { message, sender, receiver, time } = observed;
    if (message.kind === "call") {
      if (underWay.size < mostCalls && !message.onlyPromisePipeline)
        underWay.set(`${sender} ${message.question}`, { observed, call: message });
      return;
    }
    if (message.kind !== "return") return;
    const key = `${receiver} ${message.question}`;
    const called = underWay.get(key);
    if (called === undefined) return;
    underWay.delete(key);
    const { call } = called;
    listener({
      caller: receiver,
      callee: sender,
      question: call.question,
      method: methodText(called.observed.method, call),
      target: targetText(sender, call.target),
      calledAt: called.observed.time,
      returnedAt: time,
      outcome: message.outcome.kind,
      callBytes: call.bytes,
      returnBytes: message.bytes,
    });
  };
}
