/** Readers of the structs of schema.capnp, which describe schemas, as far as reflection needs them. */
import {
  type AnyPointerReader,
  type ListReader,
  type ListType,
  StructBuilder,
  StructReader,
  type StructReaderConstructor,
  structList,
} from "../message/index.ts";

type ReadableList<Reader> = Pick<ListType<Reader, unknown, never>, "read" | "empty">;

function listOf<Reader>(Reader: StructReaderConstructor<Reader>): ReadableList<Reader> {
  const writing = { dataWords: 0, pointerCount: 0, Builder: StructBuilder, sizeHint: () => 0, write() {} };
  return structList<Reader, StructBuilder, never>({ displayName: Reader.name, Reader, ...writing });
}

export class RequestReader extends StructReader {
  get nodes(): ListReader<NodeReader> {
    return this.getList(0, nodes);
  }
  get requestedFiles(): ListReader<RequestedFileReader> {
    return this.getList(1, requestedFiles);
  }
}

export class RequestedFileReader extends StructReader {
  get filename(): string {
    return this.getText(0);
  }
}

export class NodeReader extends StructReader {
  get id(): bigint {
    return this.getUint64(0);
  }
  get displayName(): string {
    return this.getText(0);
  }
  /** Of the display name, in front of the declaration's own name. */
  get displayNamePrefixLength(): number {
    return this.getUint32(8);
  }
  get scopeId(): bigint {
    return this.getUint64(16);
  }
  get isGeneric(): boolean {
    return this.getBool(288);
  }
  get parameters(): ListReader<NamedReader> {
    return this.getList(5, namedStructs);
  }
  get nestedNodes(): ListReader<NestedNodeReader> {
    return this.getList(1, nestedNodes);
  }
  get annotations(): ListReader<AnnotationReader> {
    return this.getList(2, annotations);
  }
  get which(): number {
    return this.getUint16(12);
  }
  get dataWordCount(): number {
    return this.getUint16(14);
  }
  get pointerCount(): number {
    return this.getUint16(24);
  }
  get isGroup(): boolean {
    return this.getBool(224);
  }
  get discriminantCount(): number {
    return this.getUint16(30);
  }
  get discriminantOffset(): number {
    return this.getUint32(32);
  }
  get fields(): ListReader<FieldReader> {
    return this.getList(3, fields);
  }
  get enumerants(): ListReader<MemberReader> {
    return this.getList(3, enumerants);
  }
  get methods(): ListReader<MethodReader> {
    return this.getList(3, methods);
  }
  get superclasses(): ListReader<SuperclassReader> {
    return this.getList(4, superclasses);
  }
  /** Of constants and annotations. */
  get type(): TypeReader {
    return this.getStruct(3, { Reader: TypeReader });
  }
  /** Of constants. */
  get value(): ValueReader {
    return this.getStruct(4, { Reader: ValueReader });
  }
}

export class NamedReader extends StructReader {
  get name(): string {
    return this.getText(0);
  }
}

export class NestedNodeReader extends NamedReader {
  get id(): bigint {
    return this.getUint64(0);
  }
}

/** What fields, enumerants and methods have in common. */
export class MemberReader extends NamedReader {
  get codeOrder(): number {
    return this.getUint16(0);
  }
  get annotations(): ListReader<AnnotationReader> {
    return this.getList(1, annotations);
  }
}

export class FieldReader extends MemberReader {
  get discriminantValue(): number {
    return this.getUint16(2, 0xffff);
  }
  get isGroup(): boolean {
    return this.getUint16(8) === 1;
  }
  get offset(): number {
    return this.getUint32(4);
  }
  get type(): TypeReader {
    return this.getStruct(2, { Reader: TypeReader });
  }
  get defaultValue(): ValueReader {
    return this.getStruct(3, { Reader: ValueReader });
  }
  get hadExplicitDefault(): boolean {
    return this.getBool(128);
  }
  /** Of groups. */
  get typeId(): bigint {
    return this.getUint64(16);
  }
}

export class MethodReader extends MemberReader {
  get implicitParameters(): ListReader<NamedReader> {
    return this.getList(4, namedStructs);
  }
  get paramStructType(): bigint {
    return this.getUint64(8);
  }
  get paramBrand(): BrandReader {
    return this.getStruct(2, { Reader: BrandReader });
  }
  get resultStructType(): bigint {
    return this.getUint64(16);
  }
  get resultBrand(): BrandReader {
    return this.getStruct(3, { Reader: BrandReader });
  }
}

export class SuperclassReader extends StructReader {
  get id(): bigint {
    return this.getUint64(0);
  }
  get brand(): BrandReader {
    return this.getStruct(0, { Reader: BrandReader });
  }
}

export class TypeReader extends StructReader {
  get which(): number {
    return this.getUint16(0);
  }
  get elementType(): TypeReader {
    return this.getStruct(0, { Reader: TypeReader });
  }
  /** Of enums, structs and interfaces. */
  get typeId(): bigint {
    return this.getUint64(8);
  }
  get brand(): BrandReader {
    return this.getStruct(0, { Reader: BrandReader });
  }
  get whichAnyPointer(): number {
    return this.getUint16(8);
  }
  get whichUnconstrained(): number {
    return this.getUint16(10);
  }
  get scopeId(): bigint {
    return this.getUint64(16);
  }
  get parameterIndex(): number {
    return this.getUint16(10);
  }
}

export class BrandReader extends StructReader {
  get scopes(): ListReader<BrandScopeReader> {
    return this.getList(0, brandScopes);
  }
}

export class BrandScopeReader extends StructReader {
  get scopeId(): bigint {
    return this.getUint64(0);
  }
  get inherits(): boolean {
    return this.getUint16(8) === 1;
  }
  get bind(): ListReader<BindingReader> {
    return this.getList(0, bindings);
  }
}

export class BindingReader extends StructReader {
  get isBound(): boolean {
    return this.getUint16(0) === 1;
  }
  get type(): TypeReader {
    return this.getStruct(0, { Reader: TypeReader });
  }
}

export class ValueReader extends StructReader {
  get which(): number {
    return this.getUint16(0);
  }
  get bool(): boolean {
    return this.getBool(16);
  }
  get int8(): number {
    return this.getInt8(2);
  }
  get int16(): number {
    return this.getInt16(2);
  }
  get int32(): number {
    return this.getInt32(4);
  }
  get int64(): bigint {
    return this.getInt64(8);
  }
  get uint8(): number {
    return this.getUint8(2);
  }
  /** Also of enums. */
  get uint16(): number {
    return this.getUint16(2);
  }
  get uint32(): number {
    return this.getUint32(4);
  }
  get uint64(): bigint {
    return this.getUint64(8);
  }
  get float32(): number {
    return this.getFloat32(4);
  }
  get float64(): number {
    return this.getFloat64(8);
  }
  get text(): string {
    return this.getText(0);
  }
  get data(): Uint8Array {
    return this.getData(0);
  }
  /** Of lists, structs and AnyPointer. */
  get pointer(): AnyPointerReader {
    return this.getAnyPointer(0);
  }
}

export class AnnotationReader extends StructReader {
  get id(): bigint {
    return this.getUint64(0);
  }
  get value(): ValueReader {
    return this.getStruct(0, { Reader: ValueReader });
  }
}

const nodes = listOf(NodeReader);
const requestedFiles = listOf(RequestedFileReader);
const namedStructs = listOf(NamedReader);
const nestedNodes = listOf(NestedNodeReader);
const annotations = listOf(AnnotationReader);
const fields = listOf(FieldReader);
const enumerants = listOf(MemberReader);
const methods = listOf(MethodReader);
const superclasses = listOf(SuperclassReader);
const brandScopes = listOf(BrandScopeReader);
const bindings = listOf(BindingReader);
