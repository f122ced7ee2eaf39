import type { EmbeddedSchema } from "./embedded-schema.ts";
import { tooDeep } from "./invalid-message.ts";
import type { SegmentBuilder } from "./message-builder.ts";
import type { MessageReader } from "./message-reader.ts";
import { allocateStruct } from "./pointer-builder.ts";
import { PointerTarget, readStructPointer } from "./pointer-reader.ts";
import type { StructBuilderConstructor } from "./struct-builder.ts";
import type { StructReaderConstructor } from "./struct-reader.ts";

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
  /** Bytes the struct takes with all it points to: a cheap guess, best not too low. */
  sizeHint(init: Init): number;
  /** Sets what `init` holds in a struct that is still all defaults. */
  write(builder: Builder, init: Init): void;
}

/**
 * The struct that the pointer at `pointerOffset` leads to; all defaults if it is null. `depth` counts the pointers
 * followed to get here.
 *
 * @throws CapnpError `invalid-message` or `limit-exceeded`.
 */
export function readStructAt<Reader>(
  type: { readonly Reader: StructReaderConstructor<Reader> },
  message: MessageReader,
  segment: number,
  pointerOffset: number,
  depth = 0,
): Reader {
  if (depth >= message.nesting) throw tooDeep(message.nesting);
  if (!readStructPointer(message, segment, pointerOffset, target)) {
    return new type.Reader(message, segment, 0, 0, 0, 0, depth + 1);
  }
  const { offset, dataBytes } = target;
  return new type.Reader(
    message,
    target.segment,
    offset,
    dataBytes,
    offset + dataBytes,
    target.pointerCount,
    depth + 1,
  );
}

/** Makes a new struct, all defaults, and the pointer at `pointerOffset` lead to it. */
export function initStructAt<Builder>(
  type: {
    readonly dataWords: number;
    readonly pointerCount: number;
    readonly Builder: StructBuilderConstructor<Builder>;
  },
  segment: SegmentBuilder,
  pointerOffset: number,
): Builder {
  const dataBytes = type.dataWords * 8;
  const offset = allocateStruct(segment, pointerOffset, type.dataWords, type.pointerCount);
  return new type.Builder(segment.message.target, offset, dataBytes, offset + dataBytes, type.pointerCount);
}

const target: PointerTarget = new PointerTarget();
