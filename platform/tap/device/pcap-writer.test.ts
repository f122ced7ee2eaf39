import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryLink } from "./memory-link.ts";
import { createPcapWriter } from "./pcap-writer.ts";

const ignore = { frame() {}, batchEnd() {}, closed() {} };

test("a capture is a pcap file with times in nanoseconds", () => {
  const link = createMemoryLink();
  const written: Uint8Array[] = [];
  let time = 1_700_000_000_123_456_789n;
  const device = createPcapWriter(link.devices[0], (bytes) => written.push(bytes), {
    now: () => time++,
    snapLength: 20,
  });
  device.start(ignore);
  link.devices[1].start(ignore);
  const out = new Uint8Array(30).fill(1);
  assert.equal(device.write(out, 2, 18), true);
  link.devices[1].write(new Uint8Array(30).fill(2), 0, 30);
  link.deliver();
  assert.deepEqual(
    written.map((bytes) => Buffer.from(bytes).toString("hex")),
    [
      "4d3cb2a1020004000000000000000000" + "1400000001000000",
      `00f1536515cd5b071000000010000000${"01".repeat(16)}`,
      `00f1536516cd5b07140000001e000000${"02".repeat(20)}`,
    ],
  );
});
