/** Messages of their own: built at once, and kept as the bytes of one frame. */
import {
  defaultLimits,
  MessageBuilder,
  type MessageLimits,
  MessageReader,
  type SegmentBuilder,
  SlabAllocator,
} from "../message/index.ts";

const slabBytes = 16 * 1024;

/** @param fill writes the root, whose pointer is the first word of the segment */
export function buildMessage(
  sizeHint: number,
  fill: (segment: SegmentBuilder, rootPointer: number) => void,
  limits: MessageLimits = defaultLimits,
): MessageBuilder {
  const builder = new MessageBuilder(new SlabAllocator({ slabBytes }), limits);
  builder.begin(sizeHint);
  const segment = builder.firstSegment;
  fill(segment, segment.allocate(8));
  builder.finish();
  return builder;
}

/** A copy of a finished message. */
export function frameBytes(builder: MessageBuilder): Uint8Array {
  const { regions } = builder;
  if (regions.length === 0) return builder.bytes.slice(builder.frameStart, builder.frameEnd);
  const frame = new Uint8Array(regions.reduce((size, { start, end }) => size + end - start, 0));
  let at = 0;
  for (const { bytes, start, end } of regions) {
    frame.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  return frame;
}

export function readFrame(frame: Uint8Array, limits: MessageLimits = defaultLimits): MessageReader {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  return new MessageReader(frame, view, 0, frame.length, limits);
}
