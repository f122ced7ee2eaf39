import { ListBuilder } from "./list-builder.ts";
import { checkElements, checkIndex, emptyPlace, type ListPlace, ListReader, readListPlace } from "./list-reader.ts";
import type { ListType } from "./list-type.ts";
import { allocateStructList } from "./pointer-builder.ts";
import { PointerTarget } from "./pointer-reader.ts";
import type { SegmentBuilder } from "./segment-builder.ts";
import { type BuildableStruct, newBuilder, newReader, type ReadableStruct, type StructType } from "./struct-type.ts";

class StructListReader<Reader> extends ListReader<Reader> {
  declare private readonly type: ReadableStruct<Reader>;

  constructor(place: ListPlace, type: ReadableStruct<Reader>) {
    super(place);
    this.type = type;
  }

  at(index: number): Reader {
    checkIndex(index, this.length);
    const { message, segment, stepBits, dataBytes, pointerCount, depth } = this.place;
    element.segment = segment;
    element.offset = this.place.offset + index * (stepBits >>> 3);
    element.dataBytes = dataBytes;
    element.pointerCount = pointerCount;
    return newReader(this.type, message, element, depth);
  }
}

const element: PointerTarget = new PointerTarget();

export class StructListBuilder<Builder> extends ListBuilder {
  declare private readonly type: BuildableStruct<Builder>;

  constructor(segment: SegmentBuilder, offset: number, length: number, type: BuildableStruct<Builder>) {
    super(segment, offset, length);
    this.type = type;
  }

  at(index: number): Builder {
    const { type } = this;
    return newBuilder(type, this.segment, this.element(index, (type.dataWords + type.pointerCount) * 8));
  }
}

/** Lists of structs of one type. Elements are written from what the struct is written from. */
export function structList<Reader, Builder, Init>(
  type: StructType<Reader, Builder, Init>,
): ListType<Reader, StructListBuilder<Builder>, Init> {
  return {
    element: { kind: "struct", type },
    read(message, segment, pointerOffset, depth) {
      const place = readListPlace(message, segment, pointerOffset, depth);
      checkElements(place, "struct");
      const words = type.dataWords + type.pointerCount;
      if (place.pointerCount + (place.dataBytes >>> 3) < words) message.surcharge(words * place.length);
      return new StructListReader(place, type);
    },
    empty: (message, depth) => new StructListReader(emptyPlace(message, depth), type),
    init(segment, pointerOffset, length) {
      const offset = allocateStructList(segment, pointerOffset, length, type.dataWords, type.pointerCount);
      return new StructListBuilder(segment.message.target, offset, length, type);
    },
    write(builder, values) {
      let index = 0;
      for (const value of values) type.write(builder.at(index++), value);
    },
    sizeHint(values) {
      let size = 8;
      for (const value of values) size += type.sizeHint(value);
      return size;
    },
  };
}
