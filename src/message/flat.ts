import { copyPointer } from "./copy-pointer.ts";
import { invalidMessage } from "./invalid-message.ts";
import { defaultLimits, type MessageLimits } from "./limits.ts";
import { MessageBuilder } from "./message-builder.ts";
import { MessageReader } from "./message-reader.ts";
import { pointerWords } from "./message-size.ts";
import { rootPointer } from "./root.ts";
import { SlabAllocator } from "./slab.ts";

/**
 * The message as one segment without a header, for where something else says how long it is. A message of several segments
 * is put together in one. Capability pointers keep their indices only in a message of one segment.
 *
 * @throws CapnpError `invalid-message` or `limit-exceeded` for a message of several segments that cannot be read.
 */
export function flatForm(message: MessageReader): Uint8Array {
  if (message.segmentCount === 1) return message.bytes.slice(message.firstStart, message.firstEnd);
  const root = rootPointer(message);
  const size = 8 + 8 * pointerWords(message, 0, root);
  const slabs = new SlabAllocator({ slabBytes: size + 8 });
  const builder = new MessageBuilder(slabs, { ...defaultLimits, frameBytes: size + 8 });
  builder.begin(size);
  const segment = builder.firstSegment;
  copyPointer(message, 0, root, segment, segment.allocate(8));
  return segment.bytes.slice(segment.start, segment.end);
}

/**
 * Reads a message of one segment without a header. The bytes are copied.
 *
 * @throws CapnpError `invalid-message` unless they are whole words, `limit-exceeded` for more than `frameBytes`.
 */
export function readFlat(segment: Uint8Array, limits: MessageLimits = defaultLimits): MessageReader {
  if (segment.length % 8 !== 0) throw invalidMessage(`Segment of "${segment.length}" bytes is not made of whole words`);
  const frame = new Uint8Array(8 + segment.length);
  const view = new DataView(frame.buffer);
  view.setUint32(4, segment.length / 8, true);
  frame.set(segment, 8);
  return new MessageReader(frame, view, 0, frame.length, limits);
}
