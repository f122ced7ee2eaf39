/** Ways of calls on one reference that are given up for shorter ones: nothing sent by the longer may be overtaken. */
import { test } from "node:test";
import { play } from "../../test/support/protocol/fuzz.ts";
import type { Step } from "../../test/support/protocol/fuzz-world.ts";

/** Both vats have the other's service. */
const met: readonly Step[] = Array.from({ length: 3 }, (): Step[] => [
  ["deliver", "v0", "v1"],
  ["deliver", "v1", "v0"],
]).flat();

test("calls on a reference that turns out to be in an answer still to come go the way that the peer is told when it returns", () => {
  play(2, [
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
    ["deliver", "v1", "v0"],
    ...["make", "reflect", "held up"].map((): Step => ["deliver", "v0", "v1"]),
    ["answer", "v1", "reflect", ["asked"]],
    ["call", "v0", "reflected", "first", []],
    ["deliver", "v1", "v0"], // reflected is what v0 has still to answer to "ask": Disembargo goes behind "first"
    ["answer", "v0", "ask", ["made"]],
    ["answer", "v1", "make", ["make.0"]],
    ["deliver", "v1", "v0"], // held up
    ["deliver", "v1", "v0"], // made is the object: another Disembargo
    ["call", "v0", "reflected", "second", []],
    ["deliver", "v0", "v1"], // first, which goes back to the answer to "ask"
    ["deliver", "v0", "v1"],
    ["deliver", "v0", "v1"],
    ["deliver", "v0", "v1"],
    ["deliver", "v1", "v0"], // first, which goes round once more
    ["deliver", "v1", "v0"],
    ["deliver", "v1", "v0"],
  ]);
});
