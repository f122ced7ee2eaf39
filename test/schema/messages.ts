import {
  initRoot,
  MessageBuilder,
  MessageReader,
  readBuilt,
  readRoot,
  SlabAllocator,
  type StructType,
} from "../../src/index.ts";

const slabs = new SlabAllocator();

/** Builds a message with a struct of a generated type at its root and reads it where it was built. */
export function roundTrip<Reader, Builder, Init>(type: StructType<Reader, Builder, Init>, init: Init): Reader {
  return built(type, (builder) => type.write(builder, init), type.sizeHint(init));
}

/** The same with a function that fills the builder in. */
export function built<Reader, Builder, Init>(
  type: StructType<Reader, Builder, Init>,
  fill: (builder: Builder) => void,
  sizeHint = 0,
): Reader {
  const message = new MessageBuilder(slabs);
  message.begin(sizeHint);
  fill(initRoot(type, message));
  message.finish();
  return readRoot(type, readBuilt(message));
}

/** The frame of a message with the struct at its root. Slabs of few bytes make it one of many segments. */
export function encode<Reader, Builder, Init>(
  type: StructType<Reader, Builder, Init>,
  init: Init,
  slabBytes?: number,
): Uint8Array {
  const message = new MessageBuilder(slabBytes === undefined ? slabs : new SlabAllocator({ slabBytes }));
  message.begin(slabBytes === undefined ? type.sizeHint(init) : 0);
  type.write(initRoot(type, message), init);
  message.finish();
  const regions =
    message.regions.length === 0
      ? [{ bytes: message.bytes, start: message.frameStart, end: message.frameEnd }]
      : message.regions;
  return Buffer.concat(regions.map(({ bytes, start, end }) => bytes.subarray(start, end)));
}

export function decode<Reader, Builder, Init>(type: StructType<Reader, Builder, Init>, frame: Uint8Array): Reader {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  return readRoot(type, new MessageReader(frame, view, 0, frame.length));
}
