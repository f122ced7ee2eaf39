/** Reads what the schema compiler says into the model. */
import { CapnpError } from "../error.ts";
import { type AnyPointerReader, copyPointer, type ListReader } from "../message/index.ts";
import { buildMessage, frameBytes } from "./frames.ts";
import {
  type Annotation,
  anyPointerConstraints,
  type Brand,
  type FieldSchema,
  type MethodSchema,
  type NodeSchema,
  type SimpleKind,
  simpleKinds,
  type TypeSchema,
  type ValueSchema,
} from "./schema.ts";
import type {
  AnnotationReader,
  BrandReader,
  FieldReader,
  MemberReader,
  MethodReader,
  NamedReader,
  NodeReader,
  TypeReader,
  ValueReader,
} from "./schema-nodes.ts";
import type { SchemaSet } from "./schema-set.ts";

const noDiscriminant = 0xffff;
const kinds: readonly SimpleKind[] = simpleKinds;

/**
 * @param set where the declarations are that this one refers to
 * @throws CapnpError `invalid-message` for what no schema compiler says.
 */
export function readNode(node: NodeReader, set: SchemaSet): NodeSchema {
  const common = {
    id: node.id,
    displayName: node.displayName.slice(node.displayName.lastIndexOf(":") + 1),
    scopeId: node.scopeId,
    isGeneric: node.isGeneric,
    parameters: names(node.parameters),
    nested: new Map([...node.nestedNodes].map(({ name, id }) => [name, id])),
    annotations: readAnnotations(node.annotations),
    set,
  };
  switch (node.which) {
    case 0:
      return { kind: "file", ...common };
    case 1:
      return {
        kind: "struct",
        ...common,
        dataWords: node.dataWordCount,
        pointerCount: node.pointerCount,
        isGroup: node.isGroup,
        discriminantCount: node.discriminantCount,
        discriminantOffset: node.discriminantOffset,
        fields: [...node.fields].map(readField),
      };
    case 2:
      return { kind: "enum", ...common, enumerants: [...node.enumerants].map(readMember) };
    case 3:
      return {
        kind: "interface",
        ...common,
        superclasses: [...node.superclasses].map(({ id, brand }) => ({ id, brand: readBrand(brand) })),
        methods: [...node.methods].map(readMethod),
      };
    case 4:
      return { kind: "constant", ...common, type: readType(node.type), value: readValue(node.value) };
    case 5:
      return { kind: "annotation", ...common, type: readType(node.type) };
    default:
      throw unknown("declaration", node.which);
  }
}

function names(list: ListReader<NamedReader>): string[] {
  return [...list].map(({ name }) => name);
}

function readMember(member: MemberReader) {
  return { name: member.name, codeOrder: member.codeOrder, annotations: readAnnotations(member.annotations) };
}

function readField(field: FieldReader): FieldSchema {
  const { discriminantValue } = field;
  const discriminant = discriminantValue === noDiscriminant ? undefined : discriminantValue;
  const common = { ...readMember(field), discriminant };
  if (field.isGroup) return { kind: "group", ...common, id: field.typeId };
  return {
    kind: "slot",
    ...common,
    type: readType(field.type),
    offset: field.offset,
    defaultValue: readValue(field.defaultValue),
    hasExplicitDefault: field.hadExplicitDefault,
  };
}

function readMethod(method: MethodReader, methodId: number): MethodSchema {
  return {
    ...readMember(method),
    methodId,
    parameters: names(method.implicitParameters),
    params: { kind: "struct", id: method.paramStructType, brand: readBrand(method.paramBrand) },
    results: { kind: "struct", id: method.resultStructType, brand: readBrand(method.resultBrand) },
  };
}

function readAnnotations(annotations: ListReader<AnnotationReader>): Annotation[] {
  return [...annotations].map(({ id, value }) => ({ id, value: readValue(value) }));
}

function readType(type: TypeReader): TypeSchema {
  const { which } = type;
  const kind = kinds[which];
  if (kind !== undefined) return { kind };
  switch (which) {
    case 14:
      return { kind: "list", element: readType(type.elementType) };
    case 15:
      return { kind: "enum", id: type.typeId, brand: readBrand(type.brand) };
    case 16:
      return { kind: "struct", id: type.typeId, brand: readBrand(type.brand) };
    case 17:
      return { kind: "interface", id: type.typeId, brand: readBrand(type.brand) };
    case 18:
      return readAnyPointer(type);
    default:
      throw unknown("type", which);
  }
}

function readAnyPointer(type: TypeReader): TypeSchema {
  switch (type.whichAnyPointer) {
    case 0:
      return { kind: "anyPointer", constraint: anyPointerConstraints[type.whichUnconstrained] ?? "any" };
    case 1:
      return { kind: "parameter", scopeId: type.scopeId, index: type.parameterIndex };
    case 2:
      return { kind: "methodParameter", index: type.parameterIndex };
    default:
      throw unknown("kind of AnyPointer", type.whichAnyPointer);
  }
}

function readBrand(brand: BrandReader): Brand {
  return [...brand.scopes].map(({ scopeId, inherits, bind }) => ({
    scopeId,
    bindings: inherits ? "inherited" : [...bind].map(({ isBound, type }) => (isBound ? readType(type) : undefined)),
  }));
}

function readValue(value: ValueReader): ValueSchema {
  switch (value.which) {
    case 1:
      return value.bool;
    case 2:
      return value.int8;
    case 3:
      return value.int16;
    case 4:
      return value.int32;
    case 5:
      return value.int64;
    case 6:
      return value.uint8;
    case 7:
    case 15:
      return value.uint16;
    case 8:
      return value.uint32;
    case 9:
      return value.uint64;
    case 10:
      return value.float32;
    case 11:
      return value.float64;
    case 12:
      return value.text;
    case 13:
      return new Uint8Array(value.data);
    case 14:
    case 16:
    case 18:
      return readPointer(value.pointer);
    default:
      return undefined;
  }
}

function readPointer({ isNull, message, segment, pointerOffset, depth }: AnyPointerReader): ValueSchema {
  if (isNull) return undefined;
  const builder = buildMessage(64, (to, root) => copyPointer(message, segment, pointerOffset, to, root, depth));
  return { frame: frameBytes(builder) };
}

function unknown(what: string, which: number): CapnpError {
  return new CapnpError(
    "invalid-message",
    `Schema holds a ${what} of the unknown kind "${which}"; it may come from a newer schema compiler`,
  );
}
