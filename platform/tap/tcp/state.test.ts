import assert from "node:assert/strict";
import { test } from "node:test";
import { type Event, nextState, type State, transitions } from "./state.ts";

test("the table is figure 5 of RFC 9293, with what we add to it", () => {
  const lines = Object.entries(transitions).flatMap(([from, row]) =>
    Object.entries(row).map(([event, to]) => `${from} --${event}--> ${to}`),
  );
  assert.deepEqual(
    lines.filter((line) => !line.includes("delete")),
    [
      "closed --active open--> syn-sent",
      "closed --passive open--> syn-received",
      "syn-sent --syn received--> syn-received",
      "syn-sent --syn acknowledged--> established",
      "syn-received --syn acknowledged--> established",
      "established --fin sent--> fin-wait-1",
      "established --fin received--> close-wait",
      "fin-wait-1 --fin acknowledged--> fin-wait-2",
      "fin-wait-1 --fin received--> closing",
      "fin-wait-2 --fin received--> time-wait",
      "close-wait --fin sent--> last-ack",
      "closing --fin acknowledged--> time-wait",
      "last-ack --fin acknowledged--> closed",
      "time-wait --2 msl over--> closed",
    ],
  );
});

test("every state but closed can be deleted, and every other pair of state and event is a mistake that names both", () => {
  const states = Object.keys(transitions) as State[];
  const events: Event[] = [
    "active open",
    "syn received",
    "fin sent",
    "fin received",
    "fin acknowledged",
    "2 msl over",
    "delete",
  ];
  for (const state of states) {
    if (state !== "closed") assert.equal(nextState(state, "delete"), "closed");
    for (const event of events) {
      if (transitions[state][event] !== undefined) continue;
      assert.throws(() => nextState(state, event), { message: `TCP state ${state} has no transition for "${event}"` });
    }
  }
});
