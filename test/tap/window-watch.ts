import assert from "node:assert/strict";
import type { Device } from "../../platform/tap/device/device.ts";
import { type Sequence, sequenceAdd, sequenceDistance } from "../../platform/tap/tcp/sequence.ts";
import { etherType } from "../../platform/tap/wire/ethernet.ts";
import { ipv4PayloadEnd, ipv4PayloadStart, ipv4Protocol } from "../../platform/tap/wire/ipv4.ts";
import { createSegment, flagAck, flagReset, flagSyn, parseTcp, segmentLength } from "../../platform/tap/wire/tcp.ts";
import { parseSynOptions, type SynOptions } from "../../platform/tap/wire/tcp-options.ts";

interface Side {
  shift: number | undefined;
  /** The right edge of the largest window it has offered. */
  edge: Sequence | undefined;
  reset: boolean;
}

/**
 * Watches two devices that carry one connection: nobody sends beyond what the other has offered, nobody takes back
 * what it has offered, and nobody sends after its own reset.
 */
export function watchWindows(devices: readonly [Device, Device]): [Device, Device] {
  const sides: [Side, Side] = [
    { shift: undefined, edge: undefined, reset: false },
    { shift: undefined, edge: undefined, reset: false },
  ];
  const segment = createSegment();
  const options: SynOptions = { maximumSegmentSize: undefined, windowShift: undefined };

  function observe(own: Side, other: Side, bytes: Uint8Array, start: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (etherType(view, start) !== 0x0800 || ipv4Protocol(view, start + 14) !== 6) return;
    const packet = start + 14;
    assert.equal(
      parseTcp(segment, bytes, view, ipv4PayloadStart(view, packet), ipv4PayloadEnd(view, packet)),
      undefined,
    );
    const { flags, sequence, acknowledgement, window } = segment;
    if ((flags & flagReset) !== 0) {
      own.reset = true;
      return;
    }
    assert.ok(!own.reset, "nothing but resets follows a reset");
    const syn = (flags & flagSyn) !== 0;
    if (syn) {
      parseSynOptions(options, view, segment.optionsStart, segment.payloadStart);
      own.shift = options.windowShift;
    }
    const length = segmentLength(segment);
    if (length > 0 && !syn && other.edge !== undefined) {
      const beyond = -sequenceDistance(sequenceAdd(sequence, length), other.edge);
      assert.ok(beyond <= 0, `${beyond} bytes beyond the window`);
    }
    if ((flags & flagAck) === 0) return;
    const scales = !syn && own.shift !== undefined && other.shift !== undefined;
    const edge = sequenceAdd(acknowledgement, window * 2 ** (scales ? (own.shift ?? 0) : 0));
    const back = own.edge === undefined ? 0 : -sequenceDistance(own.edge, edge);
    assert.ok(back <= 0, `the window moved back by ${back}`);
    own.edge = edge;
  }

  function watched(device: Device, own: Side, other: Side): Device {
    return {
      name: device.name,
      mtu: device.mtu,
      start: (receiver) => device.start(receiver),
      write: (bytes, start, end) => {
        observe(own, other, bytes, start);
        return device.write(bytes, start, end);
      },
      close: () => device.close(),
    };
  }

  return [watched(devices[0], sides[0], sides[1]), watched(devices[1], sides[1], sides[0])];
}
