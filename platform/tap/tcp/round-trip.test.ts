import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultLimits } from "../limits.ts";
import { RoundTrip } from "./round-trip.ts";

test("the first measurement sets the timeout to three times itself (RFC 6298 2.2)", () => {
  const roundTrip = new RoundTrip(defaultLimits);
  assert.equal(roundTrip.timeout, 1000);
  roundTrip.measured(500);
  assert.equal(roundTrip.smoothed, 500);
  assert.equal(roundTrip.variation, 250);
  assert.equal(roundTrip.timeout, 1500);
});

test("later ones move it by an eighth, and the variation by a quarter (RFC 6298 2.3)", () => {
  const roundTrip = new RoundTrip(defaultLimits);
  roundTrip.measured(500);
  roundTrip.measured(900);
  assert.equal(roundTrip.variation, 0.75 * 250 + 0.25 * 400);
  assert.equal(roundTrip.smoothed, 0.875 * 500 + 0.125 * 900);
});

test("it stays within its bounds, and doubles until there is progress", () => {
  const roundTrip = new RoundTrip(defaultLimits);
  for (let i = 0; i < 50; i++) roundTrip.measured(0.1);
  assert.equal(roundTrip.timeout, 200);
  const timeouts: number[] = [];
  for (let i = 0; i < 10; i++) {
    roundTrip.backOff();
    timeouts.push(roundTrip.timeout);
  }
  assert.deepEqual(timeouts, [400, 800, 1600, 3200, 6400, 12_800, 25_600, 51_200, 60_000, 60_000]);
  roundTrip.progressed();
  assert.equal(roundTrip.timeout, 200);
});
