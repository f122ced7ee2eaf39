/** Ways of calls on one reference that are given up for shorter ones: nothing sent by the longer may be overtaken. */
import { test } from "node:test";
import { play } from "../../test/support/protocol/fuzz.ts";
import type { Step } from "../../test/support/protocol/fuzz-world.ts";

/** Both vats have the other's service. */
const met: readonly Step[] = [...all("v0", "v1"), ...all("v1", "v0"), ...all("v0", "v1")];

/** A reference of v0 turns out to be in its own answer, and that to be in the answer to "make": an object of v0 in the end. */
const reflected: readonly Step[] = [
  ...met,
  ["serve", "v0", "object"],
  ["call", "v0", "v0-v1", "make", ["object"]],
  ["take", "v0", "make", 0, "made"],
  ["call", "v0", "v0-v1", "reflect", []],
  ["take", "v0", "reflect", 0, "reflected"],
  // Never answered: while it is on the way to what is made, that way stays as it is.
  ["call", "v0", "made", "held up", []],
  ["call", "v1", "v1-v0", "ask", []],
  ["take", "v1", "ask", 0, "asked"],
  ...all("v1", "v0"),
  ...all("v0", "v1"),
  ["answer", "v1", "reflect", ["asked"]],
  ["call", "v0", "reflected", "first", []],
  ...all("v1", "v0"), // reflected is what v0 has still to answer to "ask": Disembargo goes behind "first"
  ["answer", "v0", "ask", ["made"]],
  ["answer", "v1", "make", ["make.0"]],
  ...all("v1", "v0"), // made is the object: another Disembargo
  ["call", "v0", "reflected", "second", []],
  ...all("v0", "v1"), // first, which goes back to the answer to "ask", and both Disembargoes
  ["deliver", "v1", "v0"], // first, which goes round once more
  ["deliver", "v1", "v0"],
  ["deliver", "v1", "v0"], // the echo of the Disembargo behind first: second goes the same way
];

test("calls on a reference that turns out to be in an answer still to come go the way that the peer is told when it returns", () => {
  play(2, reflected);
});

test("calls that keep going round by the peer wait for those that have once there is a shorter way, and go it in their order", () => {
  play(2, [
    ...reflected,
    ...all("v1", "v0"), // made is the object, but calls are on the way there by its answer
    ["call", "v0", "reflected", "third", []],
    ["call", "v0", "reflected", "fourth", []],
    ["call", "v0", "reflected", "fifth", []],
  ]);
});

test("a Disembargo of the peer for a way whose calls wait is echoed when they have left", () => {
  play(2, [
    ...reflected,
    ["call", "v1", "v1-v0", "ask again", []],
    ["take", "v1", "ask again", 0, "asked again"],
    ["call", "v1", "asked again", "third", []],
    ...all("v1", "v0"),
    ["answer", "v0", "ask again", ["reflected"]],
    ["call", "v0", "reflected", "fourth", []],
    ["call", "v0", "reflected", "fifth", []],
    ...all("v0", "v1"), // v1 is told where "ask again" leads, and sends a Disembargo behind third
    ["call", "v1", "asked again", "sixth", []],
  ]);
});

test("calls made on an answer still to come are not overtaken by those on the promise in it, when that turns out to be our own object", () => {
  play(2, [
    ...met,
    ["serve", "v0", "object"],
    ["call", "v0", "v0-v1", "ask", ["object"]],
    ["take", "v0", "ask", 0, "asked"],
    ...all("v0", "v1"),
    ["serve", "v1", "maker"],
    ["call", "v1", "maker", "make", []],
    ["take", "v1", "make", 0, "made"],
    ["answer", "v1", "ask", ["made"]], // a promise
    ["answer", "v1", "make", ["ask.0"]], // which is v0's object
    ["call", "v0", "asked", "first", []],
    ...all("v1", "v0"), // both cross with first
    ["call", "v0", "asked", "second", []],
  ]);
});

/** All messages from one vat to another arrive, however many there are up to here. */
function all(from: string, to: string): Step[] {
  return Array.from({ length: 12 }, () => ["deliver", from, to]);
}
