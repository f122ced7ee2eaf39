import { CapnpError } from "../error.ts";
import {
  AnyPointerBuilder,
  AnyPointerReader,
  boolList,
  float32List,
  float64List,
  int8List,
  int16List,
  int32List,
  int64List,
  ListReader,
  type ListType,
  pointerList,
  structList,
  uint8List,
  uint16List,
  uint32List,
  uint64List,
  voidList,
} from "../message/index.ts";
import type { DynamicStructBuilder } from "./dynamic-builder.ts";
import { readPointer, writePointer } from "./dynamic-pointer.ts";
import { type DynamicListType, dynamicStruct } from "./dynamic-type.ts";
import { type DynamicInit, type DynamicValue, enumName, isStructInit, refused, storable } from "./dynamic-value.ts";
import type { StructTypeSchema, TypeSchema } from "./schema.ts";
import type { SchemaSet } from "./schema-set.ts";

/** A list of a type that is known at run time only, being built. */
export class DynamicListBuilder {
  readonly length: number;
  readonly #write: (index: number, value: DynamicInit) => void;
  readonly #structAt: ((index: number) => DynamicStructBuilder) | undefined;

  constructor(
    length: number,
    write: (index: number, value: DynamicInit) => void,
    structAt?: (index: number) => DynamicStructBuilder,
  ) {
    this.length = length;
    this.#write = write;
    this.#structAt = structAt;
  }

  /** @throws CapnpError `invalid-argument` for a value that is not of the element's type. */
  set(index: number, value: DynamicInit): void {
    this.#write(index, value);
  }

  /** The struct at `index`. @throws CapnpError `invalid-argument` for lists of anything else. */
  at(index: number): DynamicStructBuilder {
    if (this.#structAt !== undefined) return this.#structAt(index);
    throw new CapnpError("invalid-argument", "Elements of this list are not structs; use set");
  }
}

/** Elements as `map` has them. */
class MappedListReader<From, To> extends ListReader<To> {
  readonly #list: ListReader<From>;
  readonly #map: (value: From) => To;

  constructor(list: ListReader<From>, map: (value: From) => To) {
    super(list.place);
    this.#list = list;
    this.#map = map;
  }

  at(index: number): To {
    return this.#map(this.#list.at(index));
  }
}

type Scalar = boolean | number | bigint;

interface ScalarListBuilder {
  set(index: number, value: Scalar): void;
}

const scalarLists: Readonly<Record<string, ListType<Scalar, ScalarListBuilder, Scalar>>> = {
  bool: boolList,
  int8: int8List,
  int16: int16List,
  int32: int32List,
  int64: int64List,
  uint8: uint8List,
  uint16: uint16List,
  uint32: uint32List,
  uint64: uint64List,
  float32: float32List,
  float64: float64List,
};

/**
 * What reads and writes lists of a type.
 *
 * @param element without type parameters
 * @param where names the field, for errors
 */
export function dynamicList(element: TypeSchema, set: SchemaSet, where: string): DynamicListType {
  switch (element.kind) {
    case "void":
      return voids;
    case "enum":
      return enumList(element, set, where);
    case "struct":
      return listOfStructs(element, set, where);
    default: {
      const scalars = scalarLists[element.kind];
      return scalars === undefined ? listOfPointers(element, set, where) : scalarList(scalars, element, set, where);
    }
  }
}

const voids: DynamicListType = {
  read: voidList.read,
  empty: voidList.empty,
  init(segment, pointerOffset, length) {
    voidList.init(segment, pointerOffset, length);
    return new DynamicListBuilder(length, () => {});
  },
  write() {},
  sizeHint: () => 0,
};

function scalarList(
  scalars: ListType<Scalar, ScalarListBuilder, Scalar>,
  element: TypeSchema,
  set: SchemaSet,
  where: string,
): DynamicListType {
  return {
    read: scalars.read,
    empty: scalars.empty,
    init(segment, pointerOffset, length) {
      const list = scalars.init(segment, pointerOffset, length);
      return new DynamicListBuilder(length, (index, value) => list.set(index, storable(element, value, set, where)));
    },
    write,
    sizeHint,
  };
}

function enumList(
  element: TypeSchema & { readonly kind: "enum" | "interface" },
  set: SchemaSet,
  where: string,
): DynamicListType {
  const nameOf = (value: number) => enumName(set.enumeration(element.id), value);
  return {
    ...scalarList(uint16List, element, set, where),
    read: (...place) => new MappedListReader(uint16List.read(...place), nameOf),
    empty: (...place) => new MappedListReader(uint16List.empty(...place), nameOf),
  };
}

function listOfStructs(element: StructTypeSchema, set: SchemaSet, where: string): DynamicListType {
  const list = structList(dynamicStruct(set.struct(element.id), element.brand));
  return {
    read: list.read,
    empty: list.empty,
    init(segment, pointerOffset, length) {
      const structs = list.init(segment, pointerOffset, length);
      const fill = (index: number, value: DynamicInit) => {
        if (!isStructInit(value)) throw refused(where, "structs, which are plain objects", value);
        structs.at(index).write(value);
      };
      return new DynamicListBuilder(length, fill, (index) => structs.at(index));
    },
    write,
    sizeHint,
  };
}

/** Also of texts, data, lists, capabilities and AnyPointer. */
function listOfPointers(element: TypeSchema, set: SchemaSet, where: string): DynamicListType {
  const list = pointerList<DynamicValue, DynamicInit>(
    {
      read: (...place) => readPointer(new AnyPointerReader(...place), element, set, where),
      write(segment, pointerOffset, value) {
        writePointer(new AnyPointerBuilder(segment, pointerOffset), element, value, set, where);
      },
      sizeHint: () => 0,
    },
    { kind: "anyPointer" },
  );
  return {
    read: list.read,
    empty: list.empty,
    init(segment, pointerOffset, length) {
      const pointers = list.init(segment, pointerOffset, length);
      return new DynamicListBuilder(length, (index, value) => pointers.set(index, value));
    },
    write,
    sizeHint,
  };
}

function write(builder: DynamicListBuilder, values: readonly DynamicInit[]): void {
  values.forEach((value, index) => {
    builder.set(index, value);
  });
}

function sizeHint(values: readonly DynamicInit[]): number {
  return 8 + 8 * values.length;
}
