/** The windows of streams, on a path that exists only as numbers. Cases of the C++ suite are named in brackets. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError } from "../error.ts";
import { checkStreamWindow, createFlowControl, type Departure, FixedWindow, FlowControl } from "./flow-control.ts";
import { AdaptiveWindow } from "./flow-control-adaptive.ts";

const kib = 1024;
const chunk = 16 * kib;

/** A path with a bottleneck, and a server behind it that answers at once. */
class Path {
  now = 0;
  /** Bytes per millisecond. */
  bandwidth: number;
  roundTrip: number;
  readonly window = new AdaptiveWindow();
  readonly control = new FlowControl(this.window);
  #busyUntil = 0;
  readonly #underWay: { readonly departure: Departure; readonly answeredAt: number }[] = [];

  constructor(bandwidth: number, roundTrip: number) {
    this.bandwidth = bandwidth;
    this.roundTrip = roundTrip;
  }

  get product(): number {
    return this.bandwidth * this.roundTrip;
  }

  send(bytes: number): void {
    this.#busyUntil = Math.max(this.now, this.#busyUntil) + bytes / this.bandwidth;
    const departure = this.control.sent(bytes, this.now);
    this.#underWay.push({ departure, answeredAt: this.#busyUntil + this.roundTrip });
  }

  /** Time passes until the next answer. */
  answer(): void {
    const next = this.#underWay.shift() ?? assert.fail("nothing is under way");
    this.now = next.answeredAt;
    this.control.answered(next.departure, this.now);
  }

  /** A sender that always has more. */
  saturate(milliseconds: number): void {
    const until = this.now + milliseconds;
    while (this.now < until) {
      while (this.control.isOpen) this.send(chunk);
      this.answer();
    }
  }

  /** A sender that sends a message, waits for the answer and does something else for a while. */
  trickle(messages: number, pause: number): void {
    for (let message = 0; message < messages; message++) {
      this.send(chunk);
      this.answer();
      this.now += pause;
    }
  }

  drain(): void {
    while (this.#underWay.length > 0) this.answer();
  }
}

test("a stream blocks when its window is full: 256 KiB and the largest message [AdaptiveFlowController blocks when window is full]", () => {
  const control = createFlowControl("adaptive");
  for (let message = 0; message < 4; message++) {
    control.sent(64 * kib, 0);
    assert.ok(control.isOpen, `after message ${message + 1}`);
  }
  control.sent(64 * kib, 0);
  assert.ok(!control.isOpen);
  assert.equal(control.inFlight, 320 * kib);
});

test("a stream goes on when an answer has made room [unblocks after ack frees space]", () => {
  const control = createFlowControl("adaptive");
  const departures = [1, 2, 3, 4, 5].map(() => control.sent(64 * kib, 0));
  assert.ok(!control.isOpen);
  control.answered(departures[0] ?? assert.fail(), 10);
  assert.ok(control.isOpen);
});

test("the window grows while the path takes more [window grows during startup]", () => {
  const path = new Path(100_000, 50);
  path.saturate(200);
  assert.ok(path.window.isStarting);
  assert.ok(path.window.bytes > 1024 * kib, `${path.window.bytes}`);
});

test("startup ends when a larger window delivers no more [exits startup after window growth plateaus]", () => {
  const path = new Path(20_000, 50);
  path.saturate(3000);
  assert.ok(!path.window.isStarting);
});

test("the window settles between one and two times what the path holds [steady-state window converges near BDP]", () => {
  for (const [bandwidth, roundTrip] of [
    [20_000, 50],
    [100_000, 10],
    [2000, 200],
  ] as const) {
    const path = new Path(bandwidth, roundTrip);
    path.saturate(200 * roundTrip);
    // A message cannot be answered faster than the path takes it.
    const product = bandwidth * (roundTrip + chunk / bandwidth);
    assert.ok(path.window.bytes >= product, `${path.window.bytes} of ${product}`);
    assert.ok(path.window.bytes <= 2.1 * product, `${path.window.bytes} of ${product}`);
  }
});

test("the window stays when the sender has little to say [window does not shrink when app-limited]", () => {
  const path = new Path(20_000, 50);
  path.saturate(3000);
  path.drain();
  const before = path.window.bytes;
  path.trickle(100, 5);
  assert.equal(path.window.bytes, before);
});

test("the window follows a path that becomes slower, and one that becomes faster [window shrinks when bandwidth decreases]", () => {
  const path = new Path(40_000, 50);
  path.saturate(3000);
  const fast = path.window.bytes;
  path.bandwidth = 10_000;
  path.saturate(8000);
  const slow = path.window.bytes;
  assert.ok(slow < fast / 2, `${slow} after ${fast}`);
  path.bandwidth = 40_000;
  path.saturate(8000);
  assert.ok(path.window.bytes > 2 * slow, `${path.window.bytes} after ${slow}`);
});

test("the window is never less than 64 KiB [minimum window is enforced]", () => {
  const path = new Path(1000, 1);
  path.saturate(20_000);
  assert.ok(!path.window.isStarting);
  assert.equal(path.window.bytes, 64 * kib);
});

test("the window is never more than 64 MiB", () => {
  const path = new Path(10_000_000, 100);
  path.saturate(5000);
  assert.equal(path.window.bytes, 64 * kib * kib);
});

test("a longer round trip is noticed, and not mistaken for a queue of the stream's own", () => {
  const path = new Path(20_000, 20);
  path.saturate(3000);
  path.roundTrip = 80;
  path.saturate(30_000);
  assert.ok(path.window.roundTrip >= 80 && path.window.roundTrip < 120, `${path.window.roundTrip}`);
  assert.ok(path.window.bytes >= path.product, `${path.window.bytes} of ${path.product}`);
});

test("the round-trip time stays that of the path however long the stream runs", () => {
  const path = new Path(20_000, 20);
  path.saturate(120_000);
  assert.ok(path.window.roundTrip < 25, `${path.window.roundTrip}`);
  assert.ok(path.window.bytes <= 2.2 * path.product, `${path.window.bytes} of ${path.product}`);
});

test("a fixed window admits so many bytes and the largest message", () => {
  const control = new FlowControl(new FixedWindow(1024));
  const first = control.sent(400, 0);
  control.sent(400, 0);
  control.sent(400, 0);
  assert.ok(control.isOpen);
  control.sent(400, 0);
  assert.ok(!control.isOpen);
  control.answered(first, 0);
  assert.ok(control.isOpen);
});

test("a message larger than the window leaves, and one behind it", () => {
  const control = new FlowControl(new FixedWindow(1000));
  control.sent(5000, 0);
  assert.ok(control.isOpen);
  control.sent(5000, 0);
  assert.ok(!control.isOpen);
});

test("answers in one moment, as on a clock that stands still, change nothing", () => {
  const control = createFlowControl("adaptive");
  for (let round = 0; round < 50; round++) {
    const departures: Departure[] = [];
    while (control.isOpen) departures.push(control.sent(chunk, 5));
    for (const departure of departures) control.answered(departure, 5);
  }
  assert.equal(control.windowBytes, 256 * kib);
  assert.equal(control.inFlight, 0);
});

test("a window is a positive number of bytes, or adaptive", () => {
  assert.equal(checkStreamWindow(1), 1);
  assert.equal(checkStreamWindow("adaptive"), "adaptive");
  for (const window of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(
      () => checkStreamWindow(window),
      (error) =>
        error instanceof CapnpError && error.code === "invalid-argument" && error.message.includes(`"${window}"`),
    );
  }
});
