/** Random values for any struct that a schema describes. */
import fc, { type Arbitrary } from "fast-check";
import {
  type DynamicField,
  type DynamicInit,
  type DynamicStructInit,
  type DynamicStructType,
  dynamicStruct,
  type SchemaSet,
  type TypeSchema,
} from "../../src/reflect/index.ts";

export interface ValueOptions {
  readonly text: Arbitrary<string>;
  readonly data: Arbitrary<Uint8Array>;
  /** False leaves out what no text stands for: numbers of enums that the schema does not know. */
  readonly unknownEnums: boolean;
}

const int = (bits: number) => fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 });
const uint = (bits: number) => fc.integer({ min: 0, max: 2 ** bits - 1 });

const scalars: Readonly<Record<string, Arbitrary<DynamicInit>>> = {
  void: fc.constant(null),
  bool: fc.boolean(),
  int8: int(8),
  int16: int(16),
  int32: int(32),
  int64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  uint8: uint(8),
  uint16: uint(16),
  uint32: uint(32),
  uint64: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  float32: fc.float(),
  float64: fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0.1, 1e15, 123456789012345680, 1e21, 1e-5)),
};

/** Structs in structs, at most. */
const deepest = 3;

/** What `type` can be filled in with. Capabilities and AnyPointer stay null. */
export function structInits(type: DynamicStructType, options: ValueOptions, depth = 0): Arbitrary<DynamicStructInit> {
  const fields: Record<string, Arbitrary<DynamicInit>> = {};
  const members: Arbitrary<DynamicStructInit>[] = [];
  for (const field of type.fields) {
    const values = fieldInits(field, options, depth);
    if (values === undefined) continue;
    if (field.schema.discriminant === undefined) fields[field.name] = values;
    else members.push(values.map((value) => ({ [field.name]: value })));
  }
  const plain = fc.record(fields, { requiredKeys: [] });
  if (members.length === 0) return plain;
  return fc.tuple(plain, fc.oneof(...members)).map(([most, member]) => ({ ...most, ...member }));
}

function fieldInits(field: DynamicField, options: ValueOptions, depth: number): Arbitrary<DynamicInit> | undefined {
  if (field.type !== undefined) return typeInits(field.type, field.set, options, depth);
  return field.struct === undefined ? undefined : structInits(field.struct, options, depth);
}

function typeInits(
  type: TypeSchema,
  set: SchemaSet,
  options: ValueOptions,
  depth: number,
): Arbitrary<DynamicInit> | undefined {
  switch (type.kind) {
    case "text":
      return options.text;
    case "data":
      return options.data;
    case "enum": {
      const known = set.enumeration(type.id).enumerants.map(({ name }) => name);
      const names = known.length === 0 ? fc.constant(0) : fc.constantFrom(...known);
      return options.unknownEnums ? fc.oneof({ weight: 4, arbitrary: names }, uint(16)) : names;
    }
    case "struct": {
      if (depth >= deepest) return undefined;
      return structInits(dynamicStruct(set.struct(type.id), type.brand), options, depth + 1);
    }
    case "list": {
      const elements = typeInits(type.element, set, options, depth + 1);
      return elements === undefined ? undefined : fc.array(elements, { maxLength: depth === 0 ? 10 : 3 });
    }
    default:
      return scalars[type.kind];
  }
}
