import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError } from "../error.ts";
import { drawLadder, type LadderNote } from "./draw-ladder.ts";
import type { MessageDescription } from "./message-description.ts";
import type { ObservedMessage } from "./observe-messages.ts";

function sent(sender: string, receiver: string, message: MessageDescription, time = 0): ObservedMessage {
  return { sender, receiver, time, message, method: undefined };
}

const bootstrap: MessageDescription = { bytes: 48, kind: "bootstrap", question: 0 };
const release: MessageDescription = { bytes: 40, kind: "release", id: 3, count: 2 };
const abort = (reason: string): MessageDescription => ({
  bytes: 100,
  kind: "abort",
  exception: { type: "failed", reason },
});

test("a ladder of two vats has an arrow for each message, with its text at its beginning", () => {
  const ladder = drawLadder([sent("ann", "bob", bootstrap), sent("bob", "ann", release)], { width: 45 });
  assert.equal(
    ladder,
    [
      "ann                                       bob",
      "  │                                       │",
      "  ├─ bootstrap 0 ────────────────────────>│",
      "  │<────────────── release ann:3 2 times ─┤",
    ].join("\n"),
  );
});

test("long texts are broken, with the arrow in the last row, and so are words without end", () => {
  const ladder = drawLadder(
    [sent("ann", "bob", abort("the dog ate my homework")), sent("bob", "ann", abort("x".repeat(40)))],
    { width: 40 },
  );
  assert.equal(
    ladder,
    [
      "ann                                  bob",
      "  │                                  │",
      '  │  abort failed "the dog ate my    │',
      '  ├─ homework" ─────────────────────>│',
      "  │                    abort failed  │",
      '  │    "xxxxxxxxxxxxxxxxxxxxxxxxxxx  │',
      '  │<──────────────── xxxxxxxxxxxxx" ─┤',
    ].join("\n"),
  );
});

test("a message between vats that do not stand side by side passes over the line between them", () => {
  const ladder = drawLadder([sent("a", "c", bootstrap), sent("c", "a", bootstrap), sent("b", "c", bootstrap)], {
    vats: ["a", "silent", "b", "c"],
    width: 60,
  });
  assert.equal(
    ladder,
    [
      "a                            b                            c",
      "  │                          │                          │",
      "  ├─ bootstrap 0 ──────────────────────────────────────>│",
      "  │<────────────────────────────────────── bootstrap 0 ─┤",
      "  │                          ├─ bootstrap 0 ───────────>│",
    ].join("\n"),
  );
});

test("notes stand at the line of their vat", () => {
  const notes: LadderNote[] = [
    { vat: "ann", note: "waits" },
    { vat: "bob", note: "has enough of it all, and goes home for good" },
  ];
  const ladder = drawLadder([sent("ann", "bob", bootstrap), ...notes], { width: 45 });
  assert.equal(
    ladder,
    [
      "ann                                       bob",
      "  │                                       │",
      "  ├─ bootstrap 0 ────────────────────────>│",
      "  ● waits                                 │",
      "  │   has enough of it all, and goes home ●",
      "  │                              for good │",
    ].join("\n"),
  );
});

test("times stand in front of the arrows, from the first message on", () => {
  const messages = [
    sent("ann", "bob", bootstrap, 5000),
    { vat: "ann", note: "no time" },
    sent("ann", "bob", release, 6012.34),
  ];
  const ladder = drawLadder(messages, { width: 50, times: true });
  assert.equal(
    ladder,
    [
      "             ann                               bob",
      "               │                               │",
      "     0.0 ms    ├─ bootstrap 0 ────────────────>│",
      "               ● no time                       │",
      "  1012.3 ms    ├─ release bob:3 2 times ──────>│",
    ].join("\n"),
  );
});

test("no line is wider than asked, whatever the messages are", () => {
  const names = ["a vat with a very long name indeed", "b", "third"];
  const messages = names.flatMap((sender, index) =>
    names.filter((other) => other !== sender).map((other) => sent(sender, other, abort("word ".repeat(10 * index)))),
  );
  for (const width of [66, 67, 80, 100, 200]) {
    for (const line of drawLadder(messages, { width, times: true }).split("\n")) {
      assert.ok(line.length <= width, line);
      assert.equal(line, line.trimEnd());
    }
  }
});

test("what cannot be drawn is refused, and it says why", () => {
  const refused = (draw: () => void, expected: RegExp) =>
    assert.throws(draw, (error) => error instanceof CapnpError && expected.test(error.message));
  refused(() => drawLadder([]), /ladder of "0" vats/);
  const three = [sent("a", "b", bootstrap), sent("a", "c", bootstrap)];
  refused(() => drawLadder(three, { vats: ["a", "c"] }), /vat "b": the ladder has "a", "c"/);
  refused(() => drawLadder([sent("a", "b", bootstrap)], { width: 20 }), /"2" vats in a width of "20"; 29 is enough/);
  refused(() => drawLadder([sent("a", "b", bootstrap)], { vats: ["a", "c"] }), /ladder of "1" vats/);
});
