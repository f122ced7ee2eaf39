/** What the fuzzer has found, as it prints it: worlds that once lost the order of calls, were left with something or with a call without an end. */
import { test } from "node:test";
import { play } from "../../test/support/protocol/fuzz.ts";

test("two answers that name each other's capabilities let go of each other", () => {
  play(2, [
    ["deliver", "v1", "v0"],
    ["deliver", "v0", "v1"],
    ["call", "v1", "v1-v0", "c1", []],
    ["call", "v0", "v0-v1", "c4", ["v0-v1"]],
    ["deliver", "v1", "v0"],
    ["deliver", "v0", "v1"],
    ["deliver", "v1", "v0"],
    ["take", "v0", "c4", 1, "r6"],
    ["take", "v1", "c1", 0, "r7"],
    ["deliver", "v0", "v1"],
    ["answer", "v0", "c1", ["v0-v1", "r6"]],
    ["answer", "v1", "c4", ["v1-v0", "r7"]],
  ]);
});

test("two answers that name each other's capabilities let go of each other, where each leads back to its caller's object", () => {
  play(2, [
    ["deliver", "v0", "v1"],
    ["deliver", "v1", "v0"],
    ["call", "v1", "v1-v0", "c0", []],
    ["take", "v1", "c0", 0, "r1"],
    ["call", "v0", "v0-v1", "c2", []],
    ["take", "v0", "c2", 1, "r3"],
    ["deliver", "v0", "v1"],
    ["deliver", "v1", "v0"],
    ["deliver", "v0", "v1"],
    ["answer", "v1", "c2", ["r1", "v1-v0"]],
    ["deliver", "v1", "v0"],
    ["answer", "v0", "c0", ["v0-v1", "r3"]],
  ]);
});

test("two answers that name each other's capabilities let go of each other, where one leads to a third vat", () => {
  play(3, [
    ["call", "v0", "v0-v1", "c2", ["v0-v1", "v0-v2"]],
    ["deliver", "v1", "v0"],
    ["deliver", "v0", "v1"],
    ["deliver", "v0", "v1"],
    ["call", "v1", "v1-v0", "c11", []],
    ["take", "v1", "c11", 0, "r14"],
    ["call", "v0", "v0-v1", "c15", ["v0-v2"]],
    ["deliver", "v1", "v0"],
    ["deliver", "v0", "v1"],
    ["serve", "v1", "s30"],
    ["deliver", "v0", "v1"],
    ["call", "v1", "s30", "c32", ["s30", "c2.1"]],
    ["take", "v0", "c15", 1, "r35"],
    ["answer", "v1", "c15", ["r14", "c32.1"]],
    ["deliver", "v1", "v0"],
    ["answer", "v0", "c11", ["r35"]],
  ]);
});

test("an answer and a promise that lead through each other let go of each other", () => {
  play(3, [
    ["call", "v2", "v2-v0", "c0", []],
    ["call", "v0", "v0-v2", "c1", ["v0-v2", "v0-v1"]],
    ["take", "v2", "c0", 0, "r2"],
    ["deliver", "v2", "v0"],
    ["serve", "v0", "s8", "pass on"],
    ["call", "v0", "s8", "c10", []],
    ["deliver", "v0", "v2"],
    ["deliver", "v2", "v0"],
    ["take", "v0", "c10", 1, "r11"],
    ["deliver", "v0", "v2"],
    ["answer", "v2", "c1", ["r2", "v2-v0"]],
    ["answer", "v0", "c0", ["r11"]],
    ["take", "v0", "c1", 1, "r13"],
    ["answer", "v0", "c10", ["r13", "r13"]],
  ]);
});

test("a capability in the results of a tail call that goes through a third vat and back can be called", () => {
  play(3, [
    ["call", "v0", "v0-v2", "c1", ["v0-v1", "v0-v2"]],
    ["deliver", "v1", "v0"],
    ["call", "v0", "v0-v2", "c5", ["v0-v2", "v0-v1"]],
    ["deliver", "v0", "v2"],
    ["call", "v2", "v2-v0", "c6", []],
    ["deliver", "v0", "v2"],
    ["deliver", "v0", "v1"],
    ["deliver", "v0", "v1"],
    ["take", "v0", "c5", 0, "r10"],
    ["serve", "v0", "s11"],
    ["deliver", "v2", "v0"],
    ["deliver", "v1", "v0"],
    ["deliver", "v1", "v0"],
    ["deliver", "v2", "v0"],
    ["deliver", "v0", "v2"],
    ["take", "v2", "c6", 1, "r13"],
    ["pass on", "v2", "c5", "c1.0", "c17", ["c1.0", "r13"]],
    ["deliver", "v0", "v1"],
    ["deliver", "v2", "v0"],
    ["pass on", "v0", "c6", "v0-v2", "c20", ["s11"]],
    ["deliver", "v2", "v0"],
    ["call", "v0", "v0-v1", "c26", ["r10", "s11"]],
    ["deliver", "v0", "v1"],
    ["deliver", "v0", "v1"],
    ["call", "v1", "c26.1", "c40", ["c17.0", "c17.1"]],
    ["serve", "v0", "s56"],
    ["deliver", "v1", "v0"],
    ["call", "v0", "c40.1", "c79", ["c40.1", "s56"]],
  ]);
});

test("calls keep their order on a promise that comes back from the peer three times", () => {
  play(2, [
    ["deliver", "v1", "v0"],
    ["call", "v0", "v0-v1", "c0", []],
    ["call", "v0", "v0-v1", "c1", ["v0-v1"]],
    ["call", "v0", "v0-v1", "c2", []],
    ["call", "v1", "v1-v0", "c3", ["v1-v0"]],
    ["call", "v1", "v1-v0", "c4", ["v1-v0", "v1-v0"]],
    ["deliver", "v0", "v1"],
    ["deliver", "v0", "v1"],
    ["take", "v1", "c3", 1, "r8"],
    ["deliver", "v0", "v1"],
    ["take", "v0", "c2", 0, "r9"],
    ["take", "v1", "c4", 1, "r11"],
    ["call", "v1", "r11", "c12", []],
    ["deliver", "v0", "v1"],
    ["deliver", "v1", "v0"],
    ["pass on", "v0", "c3", "v0-v1", "c14", ["c3.0", "r9"]],
    ["deliver", "v0", "v1"],
    ["deliver", "v1", "v0"],
    ["pass on", "v0", "c4", "c3.0", "c19", []],
    ["answer", "v1", "c2", ["r8", "c1.0"]],
    ["call", "v1", "c1.0", "c20", ["r11", "c1.0"]],
    ["deliver", "v0", "v1"],
    ["answer", "v0", "c19", ["c6.0", "r9"]],
    ["deliver", "v0", "v1"],
    ["answer", "v1", "c14", ["c7.0", "v1-v0"]],
    ["call", "v1", "r11", "c46", ["c20.1"]],
  ]);
});

test("calls on an answer that is passed on while others wait for it keep their order", () => {
  play(2, [
    ["call", "v1", "v1-v0", "c0", ["v1-v0", "v1-v0"]],
    ["deliver", "v1", "v0"],
    ["deliver", "v0", "v1"],
    ["take", "v1", "c0", 1, "r1"],
    ["call", "v0", "v0-v1", "c2", ["v0-v1"]],
    ["take", "v1", "c0", 0, "r3"],
    ["deliver", "v1", "v0"],
    ["take", "v0", "c2", 0, "r4"],
    ["deliver", "v0", "v1"],
    ["call", "v1", "r1", "c5", ["r3", "r3"]],
    ["deliver", "v0", "v1"],
    ["call", "v0", "c0.0", "c6", ["c0.1", "r4"]],
    ["call", "v0", "v0-v1", "c7", ["c6.0", "c0.1"], "noPromisePipelining"],
    ["call", "v0", "c6.1", "c8", ["c6.1", "c6.0"]],
    ["take", "v1", "c5", 1, "r10"],
    ["answer", "v1", "c2", ["r10"]],
    ["call", "v0", "c0.0", "c18", ["c0.0"]],
    ["deliver", "v0", "v1"],
    ["deliver", "v1", "v0"],
    ["deliver", "v1", "v0"],
    ["serve", "v0", "s25", "echo"],
    ["call", "v0", "c0.0", "c30", ["c0.0", "s25"]],
    ["deliver", "v1", "v0"],
    ["deliver", "v1", "v0"],
    ["deliver", "v0", "v1"],
    ["call", "v0", "c6.1", "c33", ["c18.0", "c18.0"]],
    ["deliver", "v1", "v0"],
    ["serve", "v0", "s35"],
    ["deliver", "v0", "v1"],
    ["answer", "v0", "c0", ["s35", "c6.0"]],
    ["deliver", "v0", "v1"],
    ["deliver", "v1", "v0"],
    ["deliver", "v0", "v1"],
    ["deliver", "v0", "v1"],
    ["call", "v0", "s25", "c43", ["c30.1", "s35"]],
    ["pass on", "v0", "c5", "v0-v1", "c46", ["c43.1", "c43.0"]],
    ["deliver", "v0", "v1"],
    ["set pipeline", "v1", "c46", ["c46.1", "c7.1"]],
  ]);
});

test("a connection that ends has nobody to be told of what its promises turn out to be", () => {
  play(3, [
    ["deliver", "v0", "v1"],
    ["deliver", "v0", "v2"],
    ["deliver", "v1", "v0"],
    ["deliver", "v2", "v0"],
    ["call", "v1", "v1-v0", "c1", ["v1-v0", "v1-v0"]],
    ["deliver", "v2", "v0"],
    ["deliver", "v0", "v2"],
    ["release", "v1", "v1-v0"],
    ["deliver", "v1", "v0"],
    ["deliver", "v1", "v0"],
    ["call", "v0", "v0-v2", "c4", ["c1.0"]],
    ["deliver", "v1", "v0"],
    ["deliver", "v0", "v1"],
    ["take", "v0", "c4", 1, "r6"],
    ["deliver", "v0", "v1"],
    ["deliver", "v0", "v2"],
    ["call", "v0", "v0-v1", "c7", ["v0-v2", "r6"]],
    ["deliver", "v0", "v2"],
    ["deliver", "v2", "v0"],
    ["deliver", "v0", "v1"],
    ["call", "v1", "c7.0", "c9", ["c7.1"]],
    ["deliver", "v1", "v0"],
    ["deliver", "v0", "v2"],
    ["answer", "v2", "c9", ["c4.0", "c9.0"]],
    ["deliver", "v2", "v0"],
    ["disconnect", "v0", "v1"],
  ]);
});
