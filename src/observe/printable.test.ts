/** What a hostile peer may write into logs and dumps. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError } from "../error.ts";
import { formatDump } from "./format-dump.ts";
import { formatLogEntry } from "./log.ts";
import { printable } from "./printable.ts";

const hostile = 'gone\n2026-01-01 Connection with "admin" closed\r\x1b[2K\x9b1A\u2028\u202e';
const harmless = 'gone\\u000a2026-01-01 Connection with "admin" closed\\u000d\\u001b[2K\\u009b1A\\u2028\\u202e';

test("text stays as it is, but for what would end its line, move a cursor or turn it round", () => {
  assert.equal(printable(hostile), harmless);
  const plain = 'Größe "5" \\ 漢字 👩‍💻 שלום';
  assert.equal(printable(plain), plain);
});

test("the reason with which a peer ends its connection is one line of the log", () => {
  const entry = {
    event: "connection-closed",
    peer: "tcp:10.0.0.1:1",
    error: new CapnpError("failed", hostile),
  } as const;
  assert.equal(formatLogEntry(entry), `Connection with "tcp:10.0.0.1:1" closed: ${harmless}`);
});

test("an error that a method has made of what it was sent is indented in the log", () => {
  const cause = new TypeError(hostile);
  cause.stack = `TypeError: ${hostile}\n    at method`;
  const error = new CapnpError("failed", "Internal error from Echo.ping", { cause });
  const [first, ...rest] = formatLogEntry({ event: "method-failed", peer: "tcp:10.0.0.1:1", error }).split("\n");
  assert.equal(first, 'Internal error from Echo.ping for "tcp:10.0.0.1:1": TypeError: gone');
  assert.ok(rest.length === 2 && rest.every((line) => line.startsWith("    ")), `${rest}`);
  assert.ok(!/\p{Cc}/u.test(rest.join("")));
});

test("what a peer has written has no line of its own in a dump", () => {
  const text = formatDump({
    peer: "tcp:10.0.0.1:1",
    stats: () => ({
      questions: 0,
      answers: 0,
      exports: 1,
      imports: 0,
      embargoes: 0,
      messagesSent: 0,
      messagesReceived: 0,
      bytesSent: 0,
      bytesReceived: 0,
      queuedBytes: 0,
      queuedMilliseconds: 0,
      unansweredBytes: 0,
    }),
    dump: () => ({
      closed: hostile,
      questions: [],
      answers: [],
      exports: [{ id: 0, state: "promise", target: `broken(${hostile})`, sent: 1 }],
      imports: [],
      embargoes: [],
    }),
  });
  assert.ok(text.startsWith(`connection with "tcp:10.0.0.1:1", closed: ${harmless}\n`));
  assert.ok(text.includes(`\n    0: promise, broken(${harmless}), sent 1 time`));
});
