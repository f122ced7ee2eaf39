import type { EmbeddedSchema } from "./embedded-schema.ts";
import { tooDeep } from "./invalid-message.ts";
import type { SegmentBuilder } from "./message-builder.ts";
import type { MessageReader } from "./message-reader.ts";
import { allocateStruct } from "./pointer-builder.ts";
import { PointerTarget, readStructPointer } from "./pointer-reader.ts";
import type { StructBuilderConstructor, StructBuilderFactory } from "./struct-builder.ts";
import type { StructReaderConstructor, StructReaderFactory } from "./struct-reader.ts";

/** What generated code says about a struct. */
export interface StructType<Reader, Builder, Init> {
  /** As in the schema, with its scopes: "Echo.ping$Params". */
  readonly displayName: string;
  /** The id in the schema. Types written by hand have neither an id nor a schema. */
  readonly id?: bigint;
  readonly schema?: () => EmbeddedSchema;
  readonly dataWords: number;
  readonly pointerCount: number;
  readonly Reader: StructReaderConstructor<Reader>;
  readonly Builder: StructBuilderConstructor<Builder>;
  /**
   * What `new` of the two classes does, as functions of this type alone: where many types meet in one `new`, V8 makes
   * their structs several times slower than where each has its own. Types written by hand can do without.
   */
  readonly newReader?: StructReaderFactory<Reader>;
  readonly newBuilder?: StructBuilderFactory<Builder>;
  /** Bytes the struct takes with all it points to: a cheap guess, best not too low. */
  sizeHint(init: Init): number;
  /** Sets what `init` holds in a struct that is still all defaults. */
  write(builder: Builder, init: Init): void;
}

/** What reading a struct needs of its type. */
export type ReadableStruct<Reader> = Pick<StructType<Reader, unknown, never>, "Reader" | "newReader">;

/** What making a struct needs of its type. */
export type BuildableStruct<Builder> = Pick<
  StructType<unknown, Builder, never>,
  "dataWords" | "pointerCount" | "Builder" | "newBuilder"
>;

/**
 * The struct that the pointer at `pointerOffset` leads to; all defaults if it is null. `depth` counts the pointers
 * followed to get here.
 *
 * @throws CapnpError `invalid-message` or `limit-exceeded`.
 */
export function readStructAt<Reader>(
  type: ReadableStruct<Reader>,
  message: MessageReader,
  segment: number,
  pointerOffset: number,
  depth = 0,
): Reader {
  if (depth >= message.nesting) throw tooDeep(message.nesting);
  if (!readStructPointer(message, segment, pointerOffset, target)) {
    return newReader(type, message, segment, 0, 0, 0, depth + 1);
  }
  const { offset, dataBytes } = target;
  return newReader(type, message, target.segment, offset, dataBytes, target.pointerCount, depth + 1);
}

/**
 * The struct that a pointer the message does not have would lead to: all defaults.
 *
 * @throws CapnpError `limit-exceeded` below the nesting limit, so that structs which contain their own kind end.
 */
export function emptyStruct<Reader>(type: ReadableStruct<Reader>, message: MessageReader, depth: number): Reader {
  if (depth >= message.nesting) throw tooDeep(message.nesting);
  return newReader(type, message, 0, 0, 0, 0, depth + 1);
}

/** A reader of the struct whose sections begin at `offset`. */
export function newReader<Reader>(
  type: ReadableStruct<Reader>,
  message: MessageReader,
  segment: number,
  offset: number,
  dataBytes: number,
  pointerCount: number,
  depth: number,
): Reader {
  const pointerOffset = offset + dataBytes;
  return type.newReader === undefined
    ? new type.Reader(message, segment, offset, dataBytes, pointerOffset, pointerCount, depth)
    : type.newReader(message, segment, offset, dataBytes, pointerOffset, pointerCount, depth);
}

/** Makes a new struct, all defaults, and the pointer at `pointerOffset` lead to it. */
export function initStructAt<Builder>(
  type: BuildableStruct<Builder>,
  segment: SegmentBuilder,
  pointerOffset: number,
): Builder {
  const offset = allocateStruct(segment, pointerOffset, type.dataWords, type.pointerCount);
  return newBuilder(type, segment.message.target, offset);
}

/** A builder of the struct that has been allocated at `offset`. */
export function newBuilder<Builder>(type: BuildableStruct<Builder>, segment: SegmentBuilder, offset: number): Builder {
  const size = type.dataWords | (type.pointerCount << 16);
  return type.newBuilder === undefined
    ? new type.Builder(segment, offset, size)
    : type.newBuilder(segment, offset, size);
}

const target: PointerTarget = new PointerTarget();
