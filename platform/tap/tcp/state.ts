/** The states and transitions of a connection (RFC 9293 3.3.2, figure 5); a listener is not a connection and has none. */
export type State =
  | "closed"
  | "syn-sent"
  | "syn-received"
  | "established"
  | "fin-wait-1"
  | "fin-wait-2"
  | "close-wait"
  | "closing"
  | "last-ack"
  | "time-wait";

export type Event =
  | "active open"
  | "passive open"
  | "syn received"
  | "syn acknowledged"
  | "fin sent"
  | "fin received"
  | "fin acknowledged"
  | "2 msl over"
  | "delete";

/** Where each event leads. FIN always waits until our SYN is acknowledged, so SYN-RECEIVED has no transition for it. */
export const transitions: { readonly [From in State]: { readonly [On in Event]?: State } } = {
  closed: { "active open": "syn-sent", "passive open": "syn-received" },
  "syn-sent": { "syn received": "syn-received", "syn acknowledged": "established", delete: "closed" },
  "syn-received": { "syn acknowledged": "established", delete: "closed" },
  established: { "fin sent": "fin-wait-1", "fin received": "close-wait", delete: "closed" },
  "fin-wait-1": { "fin acknowledged": "fin-wait-2", "fin received": "closing", delete: "closed" },
  "fin-wait-2": { "fin received": "time-wait", delete: "closed" },
  "close-wait": { "fin sent": "last-ack", delete: "closed" },
  closing: { "fin acknowledged": "time-wait", delete: "closed" },
  "last-ack": { "fin acknowledged": "closed", delete: "closed" },
  "time-wait": { "2 msl over": "closed", delete: "closed" },
};

/** The state after `event`; an event that has no place in `state` is a mistake of this stack. */
export function nextState(state: State, event: Event): State {
  const next = transitions[state][event];
  if (next === undefined) throw new Error(`TCP state ${state} has no transition for "${event}"`);
  return next;
}
