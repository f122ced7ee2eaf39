import { initRoot, MessageBuilder, type MessageLimits, MessageReader, readRoot, SlabAllocator } from "../index.ts";
import { type Everything, type EverythingBuilder, type EverythingInit, everythingType } from "./everything.ts";

/** The message in a frame of its own. */
export function messageOf(frame: Uint8Array, limits?: MessageLimits): MessageReader {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  return new MessageReader(frame, view, 0, frame.length, limits);
}

export function readEverything(frame: Uint8Array, limits?: MessageLimits): Everything {
  return readRoot(everythingType, messageOf(frame, limits));
}

/** A copy of the frame that a builder has finished. */
export function frameOf(builder: MessageBuilder): Uint8Array {
  if (builder.regions.length === 0) return builder.bytes.slice(builder.frameStart, builder.frameEnd);
  return Uint8Array.from(builder.regions.flatMap(({ bytes, start, end }) => [...bytes.subarray(start, end)]));
}

/** The frame of a message with `init` at its root. Slabs of few bytes make it one of many segments. */
export function buildEverything(
  init: EverythingInit,
  options: { slabBytes?: number; sizeHint?: number } = {},
): Uint8Array {
  return frameOf(builtEverything(init, options));
}

export function builtEverything(
  init: EverythingInit | ((builder: EverythingBuilder) => void),
  options: { slabBytes?: number; sizeHint?: number } = {},
): MessageBuilder {
  const builder = new MessageBuilder(new SlabAllocator({ slabBytes: options.slabBytes }));
  builder.begin(options.sizeHint ?? 0);
  const root = initRoot(everythingType, builder);
  if (typeof init === "function") init(root);
  else everythingType.write(root, init);
  builder.finish();
  return builder;
}

/** Bytes in base64, with white space. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s/g, "")), (character) => character.charCodeAt(0));
}
