import { copyList } from "./copy-pointer.ts";
import type { EmbeddedType } from "./embedded-type.ts";
import { ListReader } from "./list-reader.ts";
import type { MessageReader } from "./message-reader.ts";
import type { SegmentBuilder } from "./segment-builder.ts";

/** How the elements of a list are read and written. */
export interface ListType<Value, Builder, Init> {
  readonly element?: EmbeddedType;
  /** The list that the pointer at `pointerOffset` leads to; empty if it is null. */
  read(message: MessageReader, segment: number, pointerOffset: number, depth: number): ListReader<Value>;
  empty(message: MessageReader, depth: number): ListReader<Value>;
  /** Makes a list of `length` defaults and the pointer at `pointerOffset` lead to it. */
  init(segment: SegmentBuilder, pointerOffset: number, length: number): Builder;
  /** Sets all elements of a list of the same length. */
  write(builder: Builder, values: readonly Init[]): void;
  /** Bytes the list takes with all it points to. */
  sizeHint(values: readonly Init[]): number;
}

/** Makes the pointer at `pointerOffset` lead to a new list of `values`, or to a copy of a list that was received. */
export function setListAt<Value, Builder, Init>(
  segment: SegmentBuilder,
  pointerOffset: number,
  type: ListType<Value, Builder, Init>,
  values: readonly Init[] | ListReader<Value>,
): void {
  if (values instanceof ListReader) copyList(values.place, segment, pointerOffset);
  else type.write(type.init(segment, pointerOffset, values.length), values);
}
