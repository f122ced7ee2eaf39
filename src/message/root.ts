import { invalidMessage } from "./invalid-message.ts";
import type { MessageLimits } from "./limits.ts";
import type { MessageBuilder } from "./message-builder.ts";
import { MessageReader } from "./message-reader.ts";
import { type BuildableStruct, initStructAt, type ReadableStruct, readStructAt } from "./struct-type.ts";

/**
 * Offset of the root pointer, the first word of segment 0.
 *
 * @throws CapnpError `invalid-message` if the segment is empty.
 */
export function rootPointer(message: MessageReader): number {
  const offset = message.firstStart;
  if (offset + 8 > message.firstEnd) throw invalidMessage("Message has no root: its first segment is empty");
  return offset;
}

/** The struct at the root; all defaults if the root is null. */
export function readRoot<Reader>(type: ReadableStruct<Reader>, message: MessageReader): Reader {
  return readStructAt(type, message, 0, rootPointer(message), 0);
}

/** Makes the root struct of a message that has just begun. */
export function initRoot<Builder>(type: BuildableStruct<Builder>, message: MessageBuilder): Builder {
  const segment = message.firstSegment;
  return initStructAt(type, segment, segment.allocate(8));
}

/**
 * Reads a finished message where it was built, with the builder's capabilities; only one with several segments is copied.
 * The reader stays valid when the builder begins the next message, or releases this one.
 */
export function readBuilt(builder: MessageBuilder, limits?: MessageLimits): MessageReader {
  const message = builder.regions.length === 0 ? readInPlace(builder, limits) : readJoined(builder, limits);
  message.setCapabilities(builder.capabilities);
  return message;
}

function readInPlace(builder: MessageBuilder, limits: MessageLimits | undefined): MessageReader {
  // Nobody knows when the reader is done: the slab is the collector's from now on.
  builder.slab.hold();
  return new MessageReader(builder.bytes, builder.view, builder.frameStart, builder.frameEnd, limits);
}

function readJoined(builder: MessageBuilder, limits: MessageLimits | undefined): MessageReader {
  const size = builder.regions.reduce((total, region) => total + region.end - region.start, 0);
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const region of builder.regions) {
    bytes.set(region.bytes.subarray(region.start, region.end), offset);
    offset += region.end - region.start;
  }
  return new MessageReader(bytes, new DataView(bytes.buffer), 0, size, limits);
}
