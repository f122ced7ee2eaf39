import type { EmbeddedSchema } from "./embedded-schema.ts";
import { tooDeep } from "./invalid-message.ts";
import type { MessageReader } from "./message-reader.ts";
import { allocateStruct } from "./pointer-builder.ts";
import { PointerTarget, readStructPointer } from "./pointer-reader.ts";
import type { SegmentBuilder } from "./segment-builder.ts";
import type { StructBuilderConstructor } from "./struct-builder.ts";
import type { StructReader, StructReaderConstructor } from "./struct-reader.ts";

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
   * What `new` of the two classes does, for the struct at `place` and for one at `dataOffset`, what `initStructAt` does and
   * what `setStructAt` does, as functions of this type alone: where many types meet in one `new`, V8 makes their structs
   * several times slower than where each has its own. Types written by hand can do without.
   */
  newReader?(message: MessageReader, place: PointerTarget, depth: number): Reader;
  newBuilder?(segment: SegmentBuilder, dataOffset: number): Builder;
  init?(segment: SegmentBuilder, pointerOffset: number): Builder;
  set?(segment: SegmentBuilder, pointerOffset: number, value: Init | StructReader): void;
  /** Bytes the struct takes with all it points to: a cheap guess, best not too low. */
  sizeHint(init: Init): number;
  /** Sets what `init` holds in a struct that is still all defaults. */
  write(builder: Builder, init: Init): void;
}

/** The type of a class that the generator has made. */
export interface GeneratedStructType<Reader, Builder, Init> extends StructType<Reader, Builder, Init> {
  newReader(message: MessageReader, place: PointerTarget, depth: number): Reader;
  newBuilder(segment: SegmentBuilder, dataOffset: number): Builder;
  init(segment: SegmentBuilder, pointerOffset: number): Builder;
  set(segment: SegmentBuilder, pointerOffset: number, value: Init | StructReader): void;
}

/** What reading a struct needs of its type. Without a size it counts as large as it was written. */
export type ReadableStruct<Reader> = Pick<StructType<Reader, unknown, never>, "Reader" | "newReader"> &
  Partial<Pick<StructType<Reader, unknown, never>, "dataWords" | "pointerCount">>;

/** What making a struct needs of its type. */
export type BuildableStruct<Builder> = Pick<
  StructType<unknown, Builder, never>,
  "dataWords" | "pointerCount" | "Builder" | "newBuilder" | "init"
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
  const { dataWords = 0, pointerCount = 0 } = type;
  const place = followStruct(message, segment, pointerOffset, depth, dataWords + pointerCount);
  return newReader(type, message, place, depth + 1);
}

/**
 * Where the struct lies that the pointer at `pointerOffset` leads to, until the next pointer is followed; one without
 * sections if it is null. Its reader's schema gives it `words` words.
 *
 * @throws CapnpError `invalid-message` or `limit-exceeded`.
 */
export function followStruct(
  message: MessageReader,
  segment: number,
  pointerOffset: number,
  depth: number,
  words: number,
): PointerTarget {
  if (depth >= message.nesting) throw tooDeep(message.nesting);
  if (!readStructPointer(message, segment, pointerOffset, target)) return nowhere;
  // All fields of the schema can be read, however few the message holds.
  if (target.pointerCount + (target.dataBytes >>> 3) < words) message.surcharge(words);
  return target;
}

/**
 * The struct that a pointer the message does not have would lead to: all defaults.
 *
 * @throws CapnpError `limit-exceeded` below the nesting limit, so that structs which contain their own kind end.
 */
export function emptyStruct<Reader>(type: ReadableStruct<Reader>, message: MessageReader, depth: number): Reader {
  return newReader(type, message, noStruct(message, depth), depth + 1);
}

/** Where such a struct lies, as of `followStruct`. */
export function noStruct(message: MessageReader, depth: number): PointerTarget {
  if (depth >= message.nesting) throw tooDeep(message.nesting);
  return nowhere;
}

/** A reader of the struct at `place`. */
export function newReader<Reader>(
  type: ReadableStruct<Reader>,
  message: MessageReader,
  place: PointerTarget,
  depth: number,
): Reader {
  if (type.newReader !== undefined) return type.newReader(message, place, depth);
  const { segment, offset, dataBytes, pointerCount } = place;
  return new type.Reader(message, segment, offset, dataBytes, pointerCount, depth);
}

/** Makes a new struct, all defaults, and the pointer at `pointerOffset` lead to it. */
export function initStructAt<Builder>(
  type: BuildableStruct<Builder>,
  segment: SegmentBuilder,
  pointerOffset: number,
): Builder {
  if (type.init !== undefined) return type.init(segment, pointerOffset);
  const offset = allocateStruct(segment, pointerOffset, type.dataWords, type.pointerCount);
  return newBuilder(type, segment.message.target, offset);
}

/** A builder of the struct that has been allocated at `offset`. */
export function newBuilder<Builder>(type: BuildableStruct<Builder>, segment: SegmentBuilder, offset: number): Builder {
  if (type.newBuilder !== undefined) return type.newBuilder(segment, offset);
  return new type.Builder(segment, offset);
}

const target: PointerTarget = new PointerTarget();
const nowhere: PointerTarget = new PointerTarget();
