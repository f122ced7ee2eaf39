/** Types, brands and values of a CodeGeneratorRequest. */
import * as schema from "capnp-es/capnp/schema";
import { copyPointer, MessageBuilder, type MessageReader, SlabAllocator } from "../message/index.ts";
import {
  type Annotation,
  type Brand,
  type PointerConstraint,
  PointerValue,
  type SimpleKind,
  simpleKinds,
  type Type,
  type Value,
} from "./schema-type.ts";

/** By the numbers that schema.capnp gives them. */
const kinds: readonly SimpleKind[] = simpleKinds;
const constraints: readonly PointerConstraint[] = ["any", "struct", "list", "capability"];

export function readType(type: schema.Type): Type {
  const which = type.which();
  const simple = kinds[which];
  if (simple !== undefined) return { kind: simple };
  switch (which) {
    case schema.Type.LIST:
      return { kind: "list", element: readType(type.list.elementType) };
    case schema.Type.ENUM:
      return { kind: "enum", id: type.enum.typeId, brand: readBrand(type.enum.brand) };
    case schema.Type.STRUCT:
      return { kind: "struct", id: type.struct.typeId, brand: readBrand(type.struct.brand) };
    case schema.Type.INTERFACE:
      return { kind: "interface", id: type.interface.typeId, brand: readBrand(type.interface.brand) };
    case schema.Type.ANY_POINTER:
      return readAnyPointer(type.anyPointer);
    default:
      throw new Error(`type "${which}" is unknown`);
  }
}

function readAnyPointer(type: schema.Type_AnyPointer): Type {
  switch (type.which()) {
    case schema.Type_AnyPointer.PARAMETER:
      return { kind: "parameter", scopeId: type.parameter.scopeId, index: type.parameter.parameterIndex };
    case schema.Type_AnyPointer.IMPLICIT_METHOD_PARAMETER:
      return { kind: "implicitParameter", index: type.implicitMethodParameter.parameterIndex };
    default:
      return { kind: "anyPointer", constraint: constraints[type.unconstrained.which()] ?? "any" };
  }
}

export function readBrand(brand: schema.Brand): Brand {
  return new Map([...brand.scopes].map((scope) => [scope.scopeId, readBindings(scope)]));
}

function readBindings(scope: schema.Brand_Scope): readonly (Type | undefined)[] | "inherit" {
  if (scope.which() === schema.Brand_Scope.INHERIT) return "inherit";
  return [...scope.bind].map((binding) =>
    binding.which() === schema.Brand_Binding.TYPE ? readType(binding.type) : undefined,
  );
}

export function readAnnotations(source: MessageReader, annotations: Iterable<schema.Annotation>): Annotation[] {
  return [...annotations].map(({ id, brand, value }) => ({
    id,
    brand: readBrand(brand),
    value: readValue(source, value),
  }));
}

/** `source` is the message that `value` lies in. */
export function readValue(source: MessageReader, value: schema.Value): Value {
  switch (value.which()) {
    case schema.Value.BOOL:
      return value.bool;
    case schema.Value.INT8:
      return value.int8;
    case schema.Value.INT16:
      return value.int16;
    case schema.Value.INT32:
      return value.int32;
    case schema.Value.INT64:
      return value.int64;
    case schema.Value.UINT8:
      return value.uint8;
    case schema.Value.UINT16:
      return value.uint16;
    case schema.Value.UINT32:
      return value.uint32;
    case schema.Value.UINT64:
      return value.uint64;
    case schema.Value.FLOAT32:
      return value.float32;
    case schema.Value.FLOAT64:
      return value.float64;
    case schema.Value.ENUM:
      return value.enum;
    case schema.Value.TEXT:
      return value.text;
    case schema.Value.DATA:
      return value._hasData() ? new Uint8Array(value.data.toUint8Array()) : new Uint8Array(0);
    case schema.Value.LIST:
      return value._hasList() ? readPointer(source, value.list) : undefined;
    case schema.Value.STRUCT:
      return value._hasStruct() ? readPointer(source, value.struct) : undefined;
    case schema.Value.ANY_POINTER:
      return value._hasAnyPointer() ? readPointer(source, value.anyPointer) : undefined;
    default:
      return undefined;
  }
}

interface PointerPlace {
  readonly segment: { readonly id: number };
  readonly byteOffset: number;
}

function readPointer(source: MessageReader, { segment: { id }, byteOffset }: PointerPlace): PointerValue {
  const builder = new MessageBuilder(new SlabAllocator({ slabBytes: 4096 }));
  // A value is smaller than the message it lies in, so that one segment takes it.
  builder.begin(source.bytes.length);
  const segment = builder.firstSegment;
  copyPointer(source, id, source.segmentStart(id) + byteOffset, segment, segment.allocate(8));
  builder.finish();
  return new PointerValue(builder.bytes.slice(builder.frameStart, builder.frameEnd));
}
