import type { Device, FrameReceiver } from "./device.ts";

/** Where the bytes of a capture go. They may be kept: each call brings memory of its own. */
export type PcapSink = (bytes: Uint8Array) => void;

export interface PcapWriterOptions {
  /** Nanoseconds since 1970 for the time of each frame. */
  readonly now: () => bigint;
  /** Bytes kept of each frame. Default 262,144: all. */
  readonly snapLength?: number | undefined;
}

/** The format of draft-ietf-opsawg-pcap, with times in nanoseconds. */
const magic = 0xa1b23c4d;
const linkTypeEthernet = 1;
const fileHeaderBytes = 24;
const recordHeaderBytes = 16;

/**
 * A device that captures every frame passing through, both ways, for Wireshark and tcpdump. Frames that the device
 * beneath refuses are captured as well: they were sent.
 */
export function createPcapWriter(device: Device, sink: PcapSink, options: PcapWriterOptions): Device {
  const { now, snapLength = 262_144 } = options;
  sink(fileHeader(snapLength));

  function capture(bytes: Uint8Array, start: number, end: number): void {
    const kept = Math.min(end - start, snapLength);
    const record = new Uint8Array(recordHeaderBytes + kept);
    const view = new DataView(record.buffer);
    const time = now();
    view.setUint32(0, Number(time / 1_000_000_000n), true);
    view.setUint32(4, Number(time % 1_000_000_000n), true);
    view.setUint32(8, kept, true);
    view.setUint32(12, end - start, true);
    record.set(bytes.subarray(start, start + kept), recordHeaderBytes);
    sink(record);
  }

  return {
    name: device.name,
    mtu: device.mtu,
    start(receiver: FrameReceiver): void {
      device.start({
        frame(bytes, view, start, end) {
          capture(bytes, start, end);
          receiver.frame(bytes, view, start, end);
        },
        batchEnd: () => receiver.batchEnd(),
        closed: (error) => receiver.closed(error),
      });
    },
    write(bytes, start, end) {
      capture(bytes, start, end);
      return device.write(bytes, start, end);
    },
    close: () => device.close(),
  };
}

function fileHeader(snapLength: number): Uint8Array {
  const header = new Uint8Array(fileHeaderBytes);
  const view = new DataView(header.buffer);
  view.setUint32(0, magic, true);
  view.setUint16(4, 2, true);
  view.setUint16(6, 4, true);
  view.setUint32(16, snapLength, true);
  view.setUint32(20, linkTypeEthernet, true);
  return header;
}
