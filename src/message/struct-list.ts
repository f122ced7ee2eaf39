import { ListBuilder } from "./list-builder.ts";
import { checkElements, checkIndex, emptyPlace, type ListPlace, ListReader, readListPlace } from "./list-reader.ts";
import type { ListType } from "./list-type.ts";
import type { SegmentBuilder } from "./message-builder.ts";
import { allocateStructList } from "./pointer-builder.ts";
import type { StructBuilderConstructor } from "./struct-builder.ts";
import type { StructReaderConstructor } from "./struct-reader.ts";
import type { StructType } from "./struct-type.ts";

class StructListReader<Reader> extends ListReader<Reader> {
  readonly #Reader: StructReaderConstructor<Reader>;

  constructor(place: ListPlace, Reader: StructReaderConstructor<Reader>) {
    super(place);
    this.#Reader = Reader;
  }

  at(index: number): Reader {
    checkIndex(index, this.length);
    const { message, segment, stepBits, dataBytes, pointerCount, depth } = this.place;
    const offset = this.place.offset + index * (stepBits >>> 3);
    return new this.#Reader(message, segment, offset, dataBytes, offset + dataBytes, pointerCount, depth);
  }
}

export class StructListBuilder<Builder> extends ListBuilder {
  readonly #type: {
    readonly dataWords: number;
    readonly pointerCount: number;
    readonly Builder: StructBuilderConstructor<Builder>;
  };

  constructor(
    segment: SegmentBuilder,
    offset: number,
    length: number,
    type: {
      readonly dataWords: number;
      readonly pointerCount: number;
      readonly Builder: StructBuilderConstructor<Builder>;
    },
  ) {
    super(segment, offset, length);
    this.#type = type;
  }

  at(index: number): Builder {
    const { dataWords, pointerCount, Builder } = this.#type;
    const offset = this.element(index, (dataWords + pointerCount) * 8);
    const dataBytes = dataWords * 8;
    return new Builder(this.segment, offset, dataBytes, offset + dataBytes, pointerCount);
  }
}

/** Lists of structs of one type. Elements are written from what the struct is written from. */
export function structList<Reader, Builder, Init>(
  type: StructType<Reader, Builder, Init>,
): ListType<Reader, StructListBuilder<Builder>, Init> {
  return {
    read(message, segment, pointerOffset, depth) {
      const place = readListPlace(message, segment, pointerOffset, depth);
      checkElements(place, "struct");
      return new StructListReader(place, type.Reader);
    },
    empty: (message, depth) => new StructListReader(emptyPlace(message, depth), type.Reader),
    init(segment, pointerOffset, length) {
      const offset = allocateStructList(segment, pointerOffset, length, type.dataWords, type.pointerCount);
      return new StructListBuilder(segment.message.target, offset, length, type);
    },
    write(builder, values) {
      values.forEach((value, index) => {
        type.write(builder.at(index), value);
      });
    },
    sizeHint: (values) => values.reduce((total, value) => total + type.sizeHint(value), 8),
  };
}
