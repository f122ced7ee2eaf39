import assert from "node:assert/strict";
import { test } from "node:test";
import { VirtualClock } from "../../memory/index.ts";
import type { FrameReceiver } from "./device.ts";
import { createMemoryLink } from "./memory-link.ts";

class Recorder implements FrameReceiver {
  readonly events: string[] = [];
  readonly frames: Uint8Array[] = [];

  frame(bytes: Uint8Array, view: DataView, start: number, end: number): void {
    assert.equal(view.buffer, bytes.buffer);
    assert.equal(view.getUint8(start), bytes[start]);
    this.frames.push(bytes.subarray(start, end));
    this.events.push(String.fromCharCode(...bytes.subarray(start, end)));
  }

  batchEnd(): void {
    this.events.push("|");
  }

  closed(error: Error): void {
    this.events.push(`closed ${error.message}`);
  }
}

const frame = (text: string): Uint8Array => new TextEncoder().encode(text);

test("frames arrive in batches when the link is told to deliver, in memory of their own", () => {
  const link = createMemoryLink();
  const [left, right] = link.devices;
  const sinks = [new Recorder(), new Recorder()] as const;
  left.start(sinks[0]);
  right.start(sinks[1]);
  const bytes = frame("xonex");
  assert.ok(left.write(bytes, 1, 4));
  bytes.fill(0);
  assert.ok(left.write(frame("two"), 0, 3));
  assert.ok(right.write(frame("back"), 0, 4));
  assert.deepEqual(sinks[1].events, []);
  assert.ok(link.deliver());
  assert.deepEqual(sinks[1].events, ["one", "two", "|"]);
  assert.deepEqual(sinks[0].events, ["back", "|"]);
  assert.ok(!link.deliver());
});

test("what is written during a delivery waits for the next", () => {
  const link = createMemoryLink();
  const [left, right] = link.devices;
  const sink = new Recorder();
  left.start(sink);
  right.start({ frame: () => right.write(frame("answer"), 0, 6), batchEnd() {}, closed() {} });
  left.write(frame("question"), 0, 8);
  link.deliver();
  assert.deepEqual(sink.events, []);
  link.deliver();
  assert.deepEqual(sink.events, ["answer", "|"]);
});

test("with a clock frames arrive by themselves after the latency", async () => {
  const clock = new VirtualClock();
  const { devices } = createMemoryLink({ clock, latency: 5 });
  const sink = new Recorder();
  devices[1].start(sink);
  devices[0].write(frame("a"), 0, 1);
  await clock.advance(2);
  devices[0].write(frame("b"), 0, 1);
  await clock.advance(2);
  assert.deepEqual(sink.events, []);
  await clock.advance(1);
  assert.deepEqual(sink.events, ["a", "|"]);
  await clock.advance(2);
  assert.deepEqual(sink.events, ["a", "|", "b", "|"]);
});

test("frames beyond the queue are refused", () => {
  const link = createMemoryLink({ queueFrames: 2 });
  const [left, right] = link.devices;
  right.start(new Recorder());
  assert.ok(left.write(frame("a"), 0, 1));
  assert.ok(left.write(frame("b"), 0, 1));
  assert.ok(!left.write(frame("c"), 0, 1));
  link.deliver();
  assert.ok(left.write(frame("d"), 0, 1));
});

test("earlier frames stay as they are when thousands follow", () => {
  const link = createMemoryLink();
  const [left, right] = link.devices;
  const sink = new Recorder();
  right.start(sink);
  for (let i = 0; i < 3000; i++) {
    left.write(new Uint8Array(1500).fill(i), 0, 1500);
    link.deliver();
  }
  sink.frames.forEach((bytes, index) => {
    assert.ok(bytes.every((byte) => byte === (index & 255)));
  });
});

test("a closed end takes and gives nothing; a failed link tells both ends", () => {
  const closing = createMemoryLink();
  const sink = new Recorder();
  closing.devices[1].start(sink);
  closing.devices[0].write(frame("late"), 0, 4);
  closing.devices[1].close();
  closing.devices[1].close();
  closing.deliver();
  assert.deepEqual(sink.events, []);
  assert.ok(!closing.devices[1].write(frame("x"), 0, 1));

  const failing = createMemoryLink();
  const sinks = [new Recorder(), new Recorder()] as const;
  failing.devices[0].start(sinks[0]);
  failing.devices[1].start(sinks[1]);
  failing.fail(new Error("cut"));
  failing.fail(new Error("again"));
  assert.deepEqual(sinks[0].events, ["closed cut"]);
  assert.deepEqual(sinks[1].events, ["closed cut"]);
  assert.ok(!failing.devices[0].write(frame("x"), 0, 1));
});
