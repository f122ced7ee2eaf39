// Generated from language.capnp by univat generate; do not edit.
import {
  type AnyPointerArgument,
  AnyPointerBuilder,
  type AnyPointerReader,
  adopt,
  allocateStruct,
  anyPointer,
  type Bindable,
  type BoolListBuilder,
  type BoundInterface,
  type BoundStruct,
  bindInterface,
  bindingsIn,
  bindMethod,
  bindStruct,
  boolList,
  bound,
  boundOr,
  boundTo,
  type CallContext,
  type CallOptions,
  CapnpError,
  Client,
  clientList,
  clientPointer,
  constantMessage,
  copyStruct,
  dataList,
  dataPointer,
  defineMethod,
  disown,
  disownMember,
  type EmbeddedSchema,
  float32List,
  float64List,
  type GeneratedStructType,
  type GroupType,
  type InterfaceTable,
  initPointer,
  int8List,
  int16List,
  int32List,
  int64List,
  ListReader,
  type ListType,
  lazy,
  listList,
  listPointer,
  type Method,
  type Orphan,
  type ParamsArgument,
  type Pipelined,
  type PointerListBuilder,
  type PointerType,
  type PrimitiveListBuilder,
  perBindings,
  pipelined,
  pointerType,
  RemotePromise,
  type ResultsReturn,
  readClient,
  readPointer,
  readRoot,
  readRootList,
  Server,
  StreamResult,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  setListAt,
  sizeOfAnyPointer,
  structList,
  textList,
  textPointer,
  uint8List,
  uint16List,
  uint32List,
  uint64List,
  unbound,
  voidList,
  writeAnyPointer,
  writeBool,
  writeClient,
  writeData,
  writeFloat32,
  writeFloat64,
  writeInt8,
  writeInt16,
  writeInt32,
  writeInt64,
  writePointer,
  writeText,
  writeUint8,
  writeUint16,
  writeUint32,
  writeUint64,
  xorFloat32,
  xorFloat64,
  xorUint8,
  xorUint16,
  xorUint32,
  xorUint64,
} from "../../src/index.ts";

/** Everything the schema language has, in the shapes that implementations of Cap'n Proto are tested with. */
export const languageFileId: bigint = 0xc87d1f24a95be603n;

export const globalInt: number = 12345;

export const globalText: string = "foobar";

export const TestEnum = {
  foo: 0,
  bar: 1,
  baz: 2,
  qux: 3,
  quux: 4,
  corge: 5,
  grault: 6,
  garply: 7,
} as const;
export type TestEnum = (typeof TestEnum)[keyof typeof TestEnum] | (number & Record<never, never>);

interface TestAllTypesInit {
  readonly voidField?: null | undefined;
  readonly boolField?: boolean | undefined;
  readonly int8Field?: number | undefined;
  readonly int16Field?: number | undefined;
  readonly int32Field?: number | undefined;
  readonly int64Field?: bigint | undefined;
  readonly uInt8Field?: number | undefined;
  readonly uInt16Field?: number | undefined;
  readonly uInt32Field?: number | undefined;
  readonly uInt64Field?: bigint | undefined;
  readonly float32Field?: number | undefined;
  readonly float64Field?: number | undefined;
  readonly textField?: string | undefined;
  readonly dataField?: Uint8Array | undefined;
  readonly structField?: TestAllTypes | TestAllTypes.Init | undefined;
  readonly enumField?: TestEnum | undefined;
  readonly interfaceField?: TestInterface | TestInterface.Server | undefined;
  readonly voidList?: ListReader<null> | readonly null[] | undefined;
  readonly boolList?: ListReader<boolean> | readonly boolean[] | undefined;
  readonly int8List?: ListReader<number> | readonly number[] | undefined;
  readonly int16List?: ListReader<number> | readonly number[] | undefined;
  readonly int32List?: ListReader<number> | readonly number[] | undefined;
  readonly int64List?: ListReader<bigint> | readonly bigint[] | undefined;
  readonly uInt8List?: ListReader<number> | readonly number[] | undefined;
  readonly uInt16List?: ListReader<number> | readonly number[] | undefined;
  readonly uInt32List?: ListReader<number> | readonly number[] | undefined;
  readonly uInt64List?: ListReader<bigint> | readonly bigint[] | undefined;
  readonly float32List?: ListReader<number> | readonly number[] | undefined;
  readonly float64List?: ListReader<number> | readonly number[] | undefined;
  readonly textList?: ListReader<string> | readonly string[] | undefined;
  readonly dataList?: ListReader<Uint8Array> | readonly Uint8Array[] | undefined;
  readonly structList?: ListReader<TestAllTypes> | readonly TestAllTypes.Init[] | undefined;
  readonly enumList?: ListReader<TestEnum> | readonly TestEnum[] | undefined;
  readonly interfaceList?: ListReader<TestInterface> | readonly (TestInterface | TestInterface.Server)[] | undefined;
}

class TestAllTypesBuilder extends StructBuilder {
  override get $size(): number {
    return 0x150006;
  }

  set boolField(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }

  set int8Field(value: number) {
    writeInt8(this.$segment.view, this.$dataOffset + 1, value);
  }

  set int16Field(value: number) {
    writeInt16(this.$segment.view, this.$dataOffset + 2, value);
  }

  set int32Field(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset + 4, value);
  }

  set int64Field(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 8, value);
  }

  set uInt8Field(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 16, value);
  }

  set uInt16Field(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 18, value);
  }

  set uInt32Field(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 20, value);
  }

  set uInt64Field(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 24, value);
  }

  set float32Field(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 32, value);
  }

  set float64Field(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset + 40, value);
  }

  set textField(value: string) {
    writeText(this.$segment, this.$dataOffset + 48, value);
  }

  adoptTextField(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownTextField(): Orphan<string> {
    return disown(this, 0);
  }

  set dataField(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 56, value);
  }

  adoptDataField(orphan: Orphan<Uint8Array>): void {
    adopt(this, 1, orphan);
  }

  disownDataField(): Orphan<Uint8Array> {
    return disown(this, 1);
  }

  set structField(value: TestAllTypes | TestAllTypes.Init) {
    TestAllTypes.type.set(this.$segment, this.$dataOffset + 64, value);
  }

  initStructField(): TestAllTypes.Builder {
    return TestAllTypes.type.init(this.$segment, this.$dataOffset + 64);
  }

  adoptStructField(orphan: Orphan<TestAllTypes>): void {
    adopt(this, 2, orphan);
  }

  disownStructField(): Orphan<TestAllTypes> {
    return disown(this, 2);
  }

  set enumField(value: TestEnum) {
    writeUint16(this.$segment.view, this.$dataOffset + 36, value);
  }

  set interfaceField(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset + 72, value);
  }

  adoptInterfaceField(orphan: Orphan<TestInterface>): void {
    adopt(this, 3, orphan);
  }

  disownInterfaceField(): Orphan<TestInterface> {
    return disown(this, 3);
  }

  set voidList(value: ListReader<null> | readonly null[]) {
    setListAt(this.$segment, this.$dataOffset + 80, voidList, value);
  }

  initVoidList(length: number): PrimitiveListBuilder<null> {
    return voidList.init(this.$segment, this.$dataOffset + 80, length);
  }

  adoptVoidList(orphan: Orphan<ListReader<null>>): void {
    adopt(this, 4, orphan);
  }

  disownVoidList(): Orphan<ListReader<null>> {
    return disown(this, 4);
  }

  set boolList(value: ListReader<boolean> | readonly boolean[]) {
    setListAt(this.$segment, this.$dataOffset + 88, boolList, value);
  }

  initBoolList(length: number): BoolListBuilder {
    return boolList.init(this.$segment, this.$dataOffset + 88, length);
  }

  adoptBoolList(orphan: Orphan<ListReader<boolean>>): void {
    adopt(this, 5, orphan);
  }

  disownBoolList(): Orphan<ListReader<boolean>> {
    return disown(this, 5);
  }

  set int8List(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 96, int8List, value);
  }

  initInt8List(length: number): PrimitiveListBuilder<number> {
    return int8List.init(this.$segment, this.$dataOffset + 96, length);
  }

  adoptInt8List(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 6, orphan);
  }

  disownInt8List(): Orphan<ListReader<number>> {
    return disown(this, 6);
  }

  set int16List(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 104, int16List, value);
  }

  initInt16List(length: number): PrimitiveListBuilder<number> {
    return int16List.init(this.$segment, this.$dataOffset + 104, length);
  }

  adoptInt16List(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 7, orphan);
  }

  disownInt16List(): Orphan<ListReader<number>> {
    return disown(this, 7);
  }

  set int32List(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 112, int32List, value);
  }

  initInt32List(length: number): PrimitiveListBuilder<number> {
    return int32List.init(this.$segment, this.$dataOffset + 112, length);
  }

  adoptInt32List(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 8, orphan);
  }

  disownInt32List(): Orphan<ListReader<number>> {
    return disown(this, 8);
  }

  set int64List(value: ListReader<bigint> | readonly bigint[]) {
    setListAt(this.$segment, this.$dataOffset + 120, int64List, value);
  }

  initInt64List(length: number): PrimitiveListBuilder<bigint> {
    return int64List.init(this.$segment, this.$dataOffset + 120, length);
  }

  adoptInt64List(orphan: Orphan<ListReader<bigint>>): void {
    adopt(this, 9, orphan);
  }

  disownInt64List(): Orphan<ListReader<bigint>> {
    return disown(this, 9);
  }

  set uInt8List(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 128, uint8List, value);
  }

  initUInt8List(length: number): PrimitiveListBuilder<number> {
    return uint8List.init(this.$segment, this.$dataOffset + 128, length);
  }

  adoptUInt8List(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 10, orphan);
  }

  disownUInt8List(): Orphan<ListReader<number>> {
    return disown(this, 10);
  }

  set uInt16List(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 136, uint16List, value);
  }

  initUInt16List(length: number): PrimitiveListBuilder<number> {
    return uint16List.init(this.$segment, this.$dataOffset + 136, length);
  }

  adoptUInt16List(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 11, orphan);
  }

  disownUInt16List(): Orphan<ListReader<number>> {
    return disown(this, 11);
  }

  set uInt32List(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 144, uint32List, value);
  }

  initUInt32List(length: number): PrimitiveListBuilder<number> {
    return uint32List.init(this.$segment, this.$dataOffset + 144, length);
  }

  adoptUInt32List(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 12, orphan);
  }

  disownUInt32List(): Orphan<ListReader<number>> {
    return disown(this, 12);
  }

  set uInt64List(value: ListReader<bigint> | readonly bigint[]) {
    setListAt(this.$segment, this.$dataOffset + 152, uint64List, value);
  }

  initUInt64List(length: number): PrimitiveListBuilder<bigint> {
    return uint64List.init(this.$segment, this.$dataOffset + 152, length);
  }

  adoptUInt64List(orphan: Orphan<ListReader<bigint>>): void {
    adopt(this, 13, orphan);
  }

  disownUInt64List(): Orphan<ListReader<bigint>> {
    return disown(this, 13);
  }

  set float32List(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 160, float32List, value);
  }

  initFloat32List(length: number): PrimitiveListBuilder<number> {
    return float32List.init(this.$segment, this.$dataOffset + 160, length);
  }

  adoptFloat32List(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 14, orphan);
  }

  disownFloat32List(): Orphan<ListReader<number>> {
    return disown(this, 14);
  }

  set float64List(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 168, float64List, value);
  }

  initFloat64List(length: number): PrimitiveListBuilder<number> {
    return float64List.init(this.$segment, this.$dataOffset + 168, length);
  }

  adoptFloat64List(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 15, orphan);
  }

  disownFloat64List(): Orphan<ListReader<number>> {
    return disown(this, 15);
  }

  set textList(value: ListReader<string> | readonly string[]) {
    setListAt(this.$segment, this.$dataOffset + 176, textList, value);
  }

  initTextList(length: number): PointerListBuilder<string> {
    return textList.init(this.$segment, this.$dataOffset + 176, length);
  }

  adoptTextList(orphan: Orphan<ListReader<string>>): void {
    adopt(this, 16, orphan);
  }

  disownTextList(): Orphan<ListReader<string>> {
    return disown(this, 16);
  }

  set dataList(value: ListReader<Uint8Array> | readonly Uint8Array[]) {
    setListAt(this.$segment, this.$dataOffset + 184, dataList, value);
  }

  initDataList(length: number): PointerListBuilder<Uint8Array> {
    return dataList.init(this.$segment, this.$dataOffset + 184, length);
  }

  adoptDataList(orphan: Orphan<ListReader<Uint8Array>>): void {
    adopt(this, 17, orphan);
  }

  disownDataList(): Orphan<ListReader<Uint8Array>> {
    return disown(this, 17);
  }

  set structList(value: ListReader<TestAllTypes> | readonly TestAllTypes.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 192, TestAllTypes.list, value);
  }

  initStructList(length: number): StructListBuilder<TestAllTypes.Builder> {
    return TestAllTypes.list.init(this.$segment, this.$dataOffset + 192, length);
  }

  adoptStructList(orphan: Orphan<ListReader<TestAllTypes>>): void {
    adopt(this, 18, orphan);
  }

  disownStructList(): Orphan<ListReader<TestAllTypes>> {
    return disown(this, 18);
  }

  set enumList(value: ListReader<TestEnum> | readonly TestEnum[]) {
    setListAt(this.$segment, this.$dataOffset + 200, uint16List, value);
  }

  initEnumList(length: number): PrimitiveListBuilder<TestEnum> {
    return uint16List.init(this.$segment, this.$dataOffset + 200, length);
  }

  adoptEnumList(orphan: Orphan<ListReader<TestEnum>>): void {
    adopt(this, 19, orphan);
  }

  disownEnumList(): Orphan<ListReader<TestEnum>> {
    return disown(this, 19);
  }

  set interfaceList(value: ListReader<TestInterface> | readonly (TestInterface | TestInterface.Server)[]) {
    setListAt(this.$segment, this.$dataOffset + 208, testInterfaceList, value);
  }

  initInterfaceList(length: number): PointerListBuilder<TestInterface | TestInterface.Server> {
    return testInterfaceList.init(this.$segment, this.$dataOffset + 208, length);
  }

  adoptInterfaceList(orphan: Orphan<ListReader<TestInterface>>): void {
    adopt(this, 20, orphan);
  }

  disownInterfaceList(): Orphan<ListReader<TestInterface>> {
    return disown(this, 20);
  }
}

class TestAllTypesPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get structField(): TestAllTypes.Pipeline {
    return new TestAllTypesPipeline(this.$promise, ...this.$path, 2);
  }

  get interfaceField(): TestInterface {
    return this.$promise.$pipeline([...this.$path, 3], TestInterface);
  }
}

export class TestAllTypes extends StructReader {
  static readonly type: GeneratedStructType<TestAllTypes, TestAllTypesBuilder, TestAllTypesInit> = {
    displayName: "TestAllTypes",
    id: 0xdd55249d08f4ea4bn,
    schema: languageSchema,
    dataWords: 6,
    pointerCount: 21,
    Reader: TestAllTypes,
    Builder: TestAllTypesBuilder,
    newReader: (message, place, depth) =>
      new TestAllTypes(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestAllTypesBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 6, 21);
      return new TestAllTypesBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestAllTypes(TestAllTypes.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestAllTypes,
    write: writeTestAllTypes,
  };
  static readonly list: ListType<TestAllTypes, StructListBuilder<TestAllTypesBuilder>, TestAllTypesInit> = structList(
    TestAllTypes.type,
  );
  static readonly Pipeline: typeof TestAllTypesPipeline = TestAllTypesPipeline;

  declare readonly $Pipeline?: TestAllTypesPipeline;

  get voidField(): null {
    return null;
  }

  get boolField(): boolean {
    return this.getBool(0);
  }

  get int8Field(): number {
    return this.getInt8(1);
  }

  get int16Field(): number {
    return this.getInt16(2);
  }

  get int32Field(): number {
    return this.getInt32(4);
  }

  get int64Field(): bigint {
    return this.getInt64(8);
  }

  get uInt8Field(): number {
    return this.getUint8(16);
  }

  get uInt16Field(): number {
    return this.getUint16(18);
  }

  get uInt32Field(): number {
    return this.getUint32(20);
  }

  get uInt64Field(): bigint {
    return this.getUint64(24);
  }

  get float32Field(): number {
    return this.getFloat32(32);
  }

  get float64Field(): number {
    return this.getFloat64(40);
  }

  get textField(): string {
    return this.getText(0);
  }

  get dataField(): Uint8Array {
    return this.getData(1);
  }

  get structField(): TestAllTypes {
    return TestAllTypes.type.newReader(this.$message, this.followStruct(2, 27), this.$depth + 1);
  }

  get enumField(): TestEnum {
    return this.getUint16(36);
  }

  get interfaceField(): TestInterface {
    return readClient(this, 3, TestInterface);
  }

  get voidList(): ListReader<null> {
    return this.getList(4, voidList);
  }

  get boolList(): ListReader<boolean> {
    return this.getList(5, boolList);
  }

  get int8List(): ListReader<number> {
    return this.getList(6, int8List);
  }

  get int16List(): ListReader<number> {
    return this.getList(7, int16List);
  }

  get int32List(): ListReader<number> {
    return this.getList(8, int32List);
  }

  get int64List(): ListReader<bigint> {
    return this.getList(9, int64List);
  }

  get uInt8List(): ListReader<number> {
    return this.getList(10, uint8List);
  }

  get uInt16List(): ListReader<number> {
    return this.getList(11, uint16List);
  }

  get uInt32List(): ListReader<number> {
    return this.getList(12, uint32List);
  }

  get uInt64List(): ListReader<bigint> {
    return this.getList(13, uint64List);
  }

  get float32List(): ListReader<number> {
    return this.getList(14, float32List);
  }

  get float64List(): ListReader<number> {
    return this.getList(15, float64List);
  }

  get textList(): ListReader<string> {
    return this.getList(16, textList);
  }

  get dataList(): ListReader<Uint8Array> {
    return this.getList(17, dataList);
  }

  get structList(): ListReader<TestAllTypes> {
    return this.getList(18, TestAllTypes.list);
  }

  get enumList(): ListReader<TestEnum> {
    return this.getList(19, uint16List);
  }

  get interfaceList(): ListReader<TestInterface> {
    return this.getList(20, testInterfaceList);
  }
}

function writeTestAllTypes(builder: TestAllTypesBuilder, init: TestAllTypesInit): void {
  if (init.boolField !== undefined) builder.boolField = init.boolField;
  if (init.int8Field !== undefined) builder.int8Field = init.int8Field;
  if (init.int16Field !== undefined) builder.int16Field = init.int16Field;
  if (init.int32Field !== undefined) builder.int32Field = init.int32Field;
  if (init.int64Field !== undefined) builder.int64Field = init.int64Field;
  if (init.uInt8Field !== undefined) builder.uInt8Field = init.uInt8Field;
  if (init.uInt16Field !== undefined) builder.uInt16Field = init.uInt16Field;
  if (init.uInt32Field !== undefined) builder.uInt32Field = init.uInt32Field;
  if (init.uInt64Field !== undefined) builder.uInt64Field = init.uInt64Field;
  if (init.float32Field !== undefined) builder.float32Field = init.float32Field;
  if (init.float64Field !== undefined) builder.float64Field = init.float64Field;
  if (init.textField !== undefined) builder.textField = init.textField;
  if (init.dataField !== undefined) builder.dataField = init.dataField;
  if (init.structField !== undefined) builder.structField = init.structField;
  if (init.enumField !== undefined) builder.enumField = init.enumField;
  if (init.interfaceField !== undefined) builder.interfaceField = init.interfaceField;
  if (init.voidList !== undefined) builder.voidList = init.voidList;
  if (init.boolList !== undefined) builder.boolList = init.boolList;
  if (init.int8List !== undefined) builder.int8List = init.int8List;
  if (init.int16List !== undefined) builder.int16List = init.int16List;
  if (init.int32List !== undefined) builder.int32List = init.int32List;
  if (init.int64List !== undefined) builder.int64List = init.int64List;
  if (init.uInt8List !== undefined) builder.uInt8List = init.uInt8List;
  if (init.uInt16List !== undefined) builder.uInt16List = init.uInt16List;
  if (init.uInt32List !== undefined) builder.uInt32List = init.uInt32List;
  if (init.uInt64List !== undefined) builder.uInt64List = init.uInt64List;
  if (init.float32List !== undefined) builder.float32List = init.float32List;
  if (init.float64List !== undefined) builder.float64List = init.float64List;
  if (init.textList !== undefined) builder.textList = init.textList;
  if (init.dataList !== undefined) builder.dataList = init.dataList;
  if (init.structList !== undefined) builder.structList = init.structList;
  if (init.enumList !== undefined) builder.enumList = init.enumList;
  if (init.interfaceList !== undefined) builder.interfaceList = init.interfaceList;
}

function sizeOfTestAllTypes(init: TestAllTypesInit): number {
  let size = 216;
  if (init.textField !== undefined) size += (init.textField.length + 8) & ~7;
  if (init.dataField !== undefined) size += (init.dataField.length + 7) & ~7;
  if (init.structField !== undefined && !(init.structField instanceof StructReader))
    size += sizeOfTestAllTypes(init.structField);
  if (init.boolList !== undefined) size += ((init.boolList.length + 63) >> 6) * 8;
  if (init.int8List !== undefined) size += (init.int8List.length + 7) & ~7;
  if (init.int16List !== undefined) size += (init.int16List.length * 2 + 7) & ~7;
  if (init.int32List !== undefined) size += (init.int32List.length * 4 + 7) & ~7;
  if (init.int64List !== undefined) size += init.int64List.length * 8;
  if (init.uInt8List !== undefined) size += (init.uInt8List.length + 7) & ~7;
  if (init.uInt16List !== undefined) size += (init.uInt16List.length * 2 + 7) & ~7;
  if (init.uInt32List !== undefined) size += (init.uInt32List.length * 4 + 7) & ~7;
  if (init.uInt64List !== undefined) size += init.uInt64List.length * 8;
  if (init.float32List !== undefined) size += (init.float32List.length * 4 + 7) & ~7;
  if (init.float64List !== undefined) size += init.float64List.length * 8;
  if (init.textList !== undefined && !(init.textList instanceof ListReader)) size += textList.sizeHint(init.textList);
  if (init.dataList !== undefined && !(init.dataList instanceof ListReader)) size += dataList.sizeHint(init.dataList);
  if (init.structList !== undefined && !(init.structList instanceof ListReader))
    size += TestAllTypes.list.sizeHint(init.structList);
  if (init.enumList !== undefined) size += (init.enumList.length * 2 + 7) & ~7;
  if (init.interfaceList !== undefined) size += init.interfaceList.length * 8;
  return size;
}

export declare namespace TestAllTypes {
  type Builder = TestAllTypesBuilder;
  type Init = TestAllTypesInit;
  type Pipeline = TestAllTypesPipeline;
}

const testDefaultsDataFieldDefault: Uint8Array = new Uint8Array([0x62, 0x61, 0x72]);

const testDefaultsStructFieldDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0xa2, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x01, 0xf4, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x2e, 0xf5, 0xf0, 0x5f, 0x3d, 0xb8, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0xd2, 0x0a, 0x6f, 0x12, 0x21, 0x19, 0xcc, 0x04, 0x5f, 0x70, 0x09, 0xaf, 0x02, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x51, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x4c, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x29, 0x01, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x25, 0x01, 0x00, 0x00, 0x19, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1d, 0x01, 0x00, 0x00, 0x24,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x01, 0x00, 0x00, 0x2d, 0x00,
  0x00, 0x00, 0x19, 0x01, 0x00, 0x00, 0x16, 0x00, 0x00, 0x00, 0x25, 0x01, 0x00, 0x00, 0x16, 0x00, 0x00, 0x00, 0x31,
  0x01, 0x00, 0x00, 0xb7, 0x01, 0x00, 0x00, 0x19, 0x02, 0x00, 0x00, 0x13, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x62, 0x61, 0x7a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x51, 0x00, 0x00, 0x00, 0x3a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x4c, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x6e, 0x65, 0x73, 0x74, 0x65, 0x64, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x51,
  0x00, 0x00, 0x00, 0x72, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x72, 0x65, 0x61, 0x6c,
  0x6c, 0x79, 0x20, 0x6e, 0x65, 0x73, 0x74, 0x65, 0x64, 0x00, 0x00, 0x00, 0x06, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x40, 0xe2, 0x01, 0x00, 0xf9, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 0x00, 0x00, 0x00, 0x80, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xc0, 0x68, 0x1b, 0xe6, 0x71, 0x42, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0xf0, 0x7f, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xf0, 0xff, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xf8, 0x7f,
  0x05, 0x00, 0x00, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x32, 0x00, 0x00, 0x00, 0x71, 0x75, 0x75,
  0x78, 0x00, 0x00, 0x00, 0x00, 0x63, 0x6f, 0x72, 0x67, 0x65, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x32, 0x00,
  0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x67, 0x61, 0x72, 0x70, 0x6c, 0x79, 0x00, 0x00, 0x77,
  0x61, 0x6c, 0x64, 0x6f, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xbd, 0x00, 0x00, 0x00, 0x7a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x59, 0x00, 0x00, 0x00, 0x7a, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x78, 0x20, 0x73, 0x74, 0x72, 0x75, 0x63, 0x74, 0x6c,
  0x69, 0x73, 0x74, 0x20, 0x31, 0x00, 0x00, 0x78, 0x20, 0x73, 0x74, 0x72, 0x75, 0x63, 0x74, 0x6c, 0x69, 0x73, 0x74,
  0x20, 0x32, 0x00, 0x00, 0x03, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

const testDefaultsBoolListDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x21, 0x00, 0x00, 0x00, 0x09, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00,
]);

const testDefaultsInt64ListDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x15, 0x00, 0x00, 0x00, 0xc7, 0x71, 0xc4,
  0x2b, 0xab, 0x75, 0x6b, 0x0f, 0x39, 0x8e, 0x3b, 0xd4, 0x54, 0x8a, 0x94, 0xf0,
]);

const testDefaultsUInt8ListDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x12, 0x00, 0x00, 0x00, 0x21, 0x2c, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00,
]);

const testDefaultsFloat32ListDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x24, 0x00, 0x00, 0x00, 0x00, 0x9c, 0xad,
  0x45, 0x00, 0x00, 0x80, 0x7f, 0x00, 0x00, 0x80, 0xff, 0x00, 0x00, 0xc0, 0x7f,
]);

const testDefaultsTextListDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x07, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x1e, 0x00, 0x00, 0x00, 0x09, 0x00, 0x00,
  0x00, 0x32, 0x00, 0x00, 0x00, 0x09, 0x00, 0x00, 0x00, 0x32, 0x00, 0x00, 0x00, 0x09, 0x00, 0x00, 0x00, 0x2a, 0x00,
  0x00, 0x00, 0x70, 0x6c, 0x75, 0x67, 0x68, 0x00, 0x00, 0x00, 0x78, 0x79, 0x7a, 0x7a, 0x79, 0x00, 0x00, 0x00, 0x74,
  0x68, 0x75, 0x64, 0x00, 0x00, 0x00, 0x00,
]);

const testDefaultsStructListDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x3c, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0xb7, 0x01, 0x00, 0x00, 0x08, 0x00, 0x00,
  0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xbd, 0x00, 0x00, 0x00,
  0x6a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x59, 0x00, 0x00, 0x00, 0x6a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x73, 0x74, 0x72, 0x75, 0x63, 0x74, 0x6c, 0x69, 0x73, 0x74, 0x20, 0x31, 0x00, 0x00, 0x00, 0x00, 0x73, 0x74, 0x72,
  0x75, 0x63, 0x74, 0x6c, 0x69, 0x73, 0x74, 0x20, 0x32, 0x00, 0x00, 0x00, 0x00,
]);

const testDefaultsEnumListDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x13, 0x00, 0x00, 0x00, 0x00, 0x00, 0x07,
  0x00, 0x00, 0x00, 0x00, 0x00,
]);

interface TestDefaultsInit {
  readonly voidField?: null | undefined;
  readonly boolField?: boolean | undefined;
  readonly int8Field?: number | undefined;
  readonly int16Field?: number | undefined;
  readonly int32Field?: number | undefined;
  readonly int64Field?: bigint | undefined;
  readonly uInt8Field?: number | undefined;
  readonly uInt16Field?: number | undefined;
  readonly uInt32Field?: number | undefined;
  readonly uInt64Field?: bigint | undefined;
  readonly float32Field?: number | undefined;
  readonly float64Field?: number | undefined;
  readonly textField?: string | undefined;
  readonly dataField?: Uint8Array | undefined;
  readonly structField?: TestAllTypes | TestAllTypes.Init | undefined;
  readonly enumField?: TestEnum | undefined;
  readonly boolList?: ListReader<boolean> | readonly boolean[] | undefined;
  readonly int64List?: ListReader<bigint> | readonly bigint[] | undefined;
  readonly uInt8List?: ListReader<number> | readonly number[] | undefined;
  readonly float32List?: ListReader<number> | readonly number[] | undefined;
  readonly textList?: ListReader<string> | readonly string[] | undefined;
  readonly structList?: ListReader<TestAllTypes> | readonly TestAllTypes.Init[] | undefined;
  readonly enumList?: ListReader<TestEnum> | readonly TestEnum[] | undefined;
  readonly negativeZero?: number | undefined;
  readonly notANumber?: number | undefined;
}

class TestDefaultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0xa0008;
  }

  set boolField(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value, true);
  }

  set int8Field(value: number) {
    writeInt8(this.$segment.view, this.$dataOffset + 1, value);
    xorUint8(this.$segment.view, this.$dataOffset + 1, -123);
  }

  set int16Field(value: number) {
    writeInt16(this.$segment.view, this.$dataOffset + 2, value);
    xorUint16(this.$segment.view, this.$dataOffset + 2, -12345);
  }

  set int32Field(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset + 4, value);
    xorUint32(this.$segment.view, this.$dataOffset + 4, -12345678);
  }

  set int64Field(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 8, value);
    xorUint64(this.$segment.view, this.$dataOffset + 8, -123456789012345n);
  }

  set uInt8Field(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 16, value);
    xorUint8(this.$segment.view, this.$dataOffset + 16, 234);
  }

  set uInt16Field(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 18, value);
    xorUint16(this.$segment.view, this.$dataOffset + 18, 45678);
  }

  set uInt32Field(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 20, value);
    xorUint32(this.$segment.view, this.$dataOffset + 20, 3456789012);
  }

  set uInt64Field(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 24, value);
    xorUint64(this.$segment.view, this.$dataOffset + 24, 12345678901234567890n);
  }

  set float32Field(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 32, value);
    xorFloat32(this.$segment.view, this.$dataOffset + 32, 1234.5);
  }

  set float64Field(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset + 40, value);
    xorFloat64(this.$segment.view, this.$dataOffset + 40, -1.23e47);
  }

  set textField(value: string) {
    writeText(this.$segment, this.$dataOffset + 64, value);
  }

  adoptTextField(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownTextField(): Orphan<string> {
    return disown(this, 0);
  }

  set dataField(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 72, value);
  }

  adoptDataField(orphan: Orphan<Uint8Array>): void {
    adopt(this, 1, orphan);
  }

  disownDataField(): Orphan<Uint8Array> {
    return disown(this, 1);
  }

  set structField(value: TestAllTypes | TestAllTypes.Init) {
    TestAllTypes.type.set(this.$segment, this.$dataOffset + 80, value);
  }

  initStructField(): TestAllTypes.Builder {
    return TestAllTypes.type.init(this.$segment, this.$dataOffset + 80);
  }

  adoptStructField(orphan: Orphan<TestAllTypes>): void {
    adopt(this, 2, orphan);
  }

  disownStructField(): Orphan<TestAllTypes> {
    return disown(this, 2);
  }

  set enumField(value: TestEnum) {
    writeUint16(this.$segment.view, this.$dataOffset + 36, value);
    xorUint16(this.$segment.view, this.$dataOffset + 36, 5);
  }

  set boolList(value: ListReader<boolean> | readonly boolean[]) {
    setListAt(this.$segment, this.$dataOffset + 88, boolList, value);
  }

  initBoolList(length: number): BoolListBuilder {
    return boolList.init(this.$segment, this.$dataOffset + 88, length);
  }

  adoptBoolList(orphan: Orphan<ListReader<boolean>>): void {
    adopt(this, 3, orphan);
  }

  disownBoolList(): Orphan<ListReader<boolean>> {
    return disown(this, 3);
  }

  set int64List(value: ListReader<bigint> | readonly bigint[]) {
    setListAt(this.$segment, this.$dataOffset + 96, int64List, value);
  }

  initInt64List(length: number): PrimitiveListBuilder<bigint> {
    return int64List.init(this.$segment, this.$dataOffset + 96, length);
  }

  adoptInt64List(orphan: Orphan<ListReader<bigint>>): void {
    adopt(this, 4, orphan);
  }

  disownInt64List(): Orphan<ListReader<bigint>> {
    return disown(this, 4);
  }

  set uInt8List(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 104, uint8List, value);
  }

  initUInt8List(length: number): PrimitiveListBuilder<number> {
    return uint8List.init(this.$segment, this.$dataOffset + 104, length);
  }

  adoptUInt8List(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 5, orphan);
  }

  disownUInt8List(): Orphan<ListReader<number>> {
    return disown(this, 5);
  }

  set float32List(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 112, float32List, value);
  }

  initFloat32List(length: number): PrimitiveListBuilder<number> {
    return float32List.init(this.$segment, this.$dataOffset + 112, length);
  }

  adoptFloat32List(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 6, orphan);
  }

  disownFloat32List(): Orphan<ListReader<number>> {
    return disown(this, 6);
  }

  set textList(value: ListReader<string> | readonly string[]) {
    setListAt(this.$segment, this.$dataOffset + 120, textList, value);
  }

  initTextList(length: number): PointerListBuilder<string> {
    return textList.init(this.$segment, this.$dataOffset + 120, length);
  }

  adoptTextList(orphan: Orphan<ListReader<string>>): void {
    adopt(this, 7, orphan);
  }

  disownTextList(): Orphan<ListReader<string>> {
    return disown(this, 7);
  }

  set structList(value: ListReader<TestAllTypes> | readonly TestAllTypes.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 128, TestAllTypes.list, value);
  }

  initStructList(length: number): StructListBuilder<TestAllTypes.Builder> {
    return TestAllTypes.list.init(this.$segment, this.$dataOffset + 128, length);
  }

  adoptStructList(orphan: Orphan<ListReader<TestAllTypes>>): void {
    adopt(this, 8, orphan);
  }

  disownStructList(): Orphan<ListReader<TestAllTypes>> {
    return disown(this, 8);
  }

  set enumList(value: ListReader<TestEnum> | readonly TestEnum[]) {
    setListAt(this.$segment, this.$dataOffset + 136, uint16List, value);
  }

  initEnumList(length: number): PrimitiveListBuilder<TestEnum> {
    return uint16List.init(this.$segment, this.$dataOffset + 136, length);
  }

  adoptEnumList(orphan: Orphan<ListReader<TestEnum>>): void {
    adopt(this, 9, orphan);
  }

  disownEnumList(): Orphan<ListReader<TestEnum>> {
    return disown(this, 9);
  }

  set negativeZero(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 48, -value);
  }

  set notANumber(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset + 56, value);
    xorFloat64(this.$segment.view, this.$dataOffset + 56, Number.NaN);
  }
}

class TestDefaultsPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get structField(): TestAllTypes.Pipeline {
    return new TestAllTypesPipeline(this.$promise, ...this.$path, 2);
  }
}

export class TestDefaults extends StructReader {
  static readonly type: GeneratedStructType<TestDefaults, TestDefaultsBuilder, TestDefaultsInit> = {
    displayName: "TestDefaults",
    id: 0xf6608b8b0a549b9bn,
    schema: languageSchema,
    dataWords: 8,
    pointerCount: 10,
    Reader: TestDefaults,
    Builder: TestDefaultsBuilder,
    newReader: (message, place, depth) =>
      new TestDefaults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestDefaultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 8, 10);
      return new TestDefaultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestDefaults(TestDefaults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestDefaults,
    write: writeTestDefaults,
  };
  static readonly list: ListType<TestDefaults, StructListBuilder<TestDefaultsBuilder>, TestDefaultsInit> = structList(
    TestDefaults.type,
  );
  static readonly Pipeline: typeof TestDefaultsPipeline = TestDefaultsPipeline;

  declare readonly $Pipeline?: TestDefaultsPipeline;

  get voidField(): null {
    return null;
  }

  get boolField(): boolean {
    return this.getBool(0, true);
  }

  get int8Field(): number {
    return this.getInt8(1, -123);
  }

  get int16Field(): number {
    return this.getInt16(2, -12345);
  }

  get int32Field(): number {
    return this.getInt32(4, -12345678);
  }

  get int64Field(): bigint {
    return this.getInt64(8, -123456789012345n);
  }

  get uInt8Field(): number {
    return this.getUint8(16, 234);
  }

  get uInt16Field(): number {
    return this.getUint16(18, 45678);
  }

  get uInt32Field(): number {
    return this.getUint32(20, 3456789012);
  }

  get uInt64Field(): bigint {
    return this.getUint64(24, 12345678901234567890n);
  }

  get float32Field(): number {
    return this.getFloat32(32, 1234.5);
  }

  get float64Field(): number {
    return this.getFloat64(40, -1.23e47);
  }

  get textField(): string {
    return this.getText(0, "foo");
  }

  get dataField(): Uint8Array {
    return this.getData(1, testDefaultsDataFieldDefault);
  }

  get structField(): TestAllTypes {
    if (this.isNull(2)) return readRoot(TestAllTypes.type, testDefaultsStructFieldDefault);
    return TestAllTypes.type.newReader(this.$message, this.followStruct(2, 27), this.$depth + 1);
  }

  get enumField(): TestEnum {
    return this.getUint16(36, 5);
  }

  get boolList(): ListReader<boolean> {
    if (this.isNull(3)) return readRootList(boolList, testDefaultsBoolListDefault);
    return this.getList(3, boolList);
  }

  get int64List(): ListReader<bigint> {
    if (this.isNull(4)) return readRootList(int64List, testDefaultsInt64ListDefault);
    return this.getList(4, int64List);
  }

  get uInt8List(): ListReader<number> {
    if (this.isNull(5)) return readRootList(uint8List, testDefaultsUInt8ListDefault);
    return this.getList(5, uint8List);
  }

  get float32List(): ListReader<number> {
    if (this.isNull(6)) return readRootList(float32List, testDefaultsFloat32ListDefault);
    return this.getList(6, float32List);
  }

  get textList(): ListReader<string> {
    if (this.isNull(7)) return readRootList(textList, testDefaultsTextListDefault);
    return this.getList(7, textList);
  }

  get structList(): ListReader<TestAllTypes> {
    if (this.isNull(8)) return readRootList(TestAllTypes.list, testDefaultsStructListDefault);
    return this.getList(8, TestAllTypes.list);
  }

  get enumList(): ListReader<TestEnum> {
    if (this.isNull(9)) return readRootList(uint16List, testDefaultsEnumListDefault);
    return this.getList(9, uint16List);
  }

  get negativeZero(): number {
    return -this.getFloat32(48);
  }

  get notANumber(): number {
    return this.getFloat64(56, Number.NaN);
  }
}

function writeTestDefaults(builder: TestDefaultsBuilder, init: TestDefaultsInit): void {
  if (init.boolField !== undefined) builder.boolField = init.boolField;
  if (init.int8Field !== undefined) builder.int8Field = init.int8Field;
  if (init.int16Field !== undefined) builder.int16Field = init.int16Field;
  if (init.int32Field !== undefined) builder.int32Field = init.int32Field;
  if (init.int64Field !== undefined) builder.int64Field = init.int64Field;
  if (init.uInt8Field !== undefined) builder.uInt8Field = init.uInt8Field;
  if (init.uInt16Field !== undefined) builder.uInt16Field = init.uInt16Field;
  if (init.uInt32Field !== undefined) builder.uInt32Field = init.uInt32Field;
  if (init.uInt64Field !== undefined) builder.uInt64Field = init.uInt64Field;
  if (init.float32Field !== undefined) builder.float32Field = init.float32Field;
  if (init.float64Field !== undefined) builder.float64Field = init.float64Field;
  if (init.textField !== undefined) builder.textField = init.textField;
  if (init.dataField !== undefined) builder.dataField = init.dataField;
  if (init.structField !== undefined) builder.structField = init.structField;
  if (init.enumField !== undefined) builder.enumField = init.enumField;
  if (init.boolList !== undefined) builder.boolList = init.boolList;
  if (init.int64List !== undefined) builder.int64List = init.int64List;
  if (init.uInt8List !== undefined) builder.uInt8List = init.uInt8List;
  if (init.float32List !== undefined) builder.float32List = init.float32List;
  if (init.textList !== undefined) builder.textList = init.textList;
  if (init.structList !== undefined) builder.structList = init.structList;
  if (init.enumList !== undefined) builder.enumList = init.enumList;
  if (init.negativeZero !== undefined) builder.negativeZero = init.negativeZero;
  if (init.notANumber !== undefined) builder.notANumber = init.notANumber;
}

function sizeOfTestDefaults(init: TestDefaultsInit): number {
  let size = 144;
  if (init.textField !== undefined) size += (init.textField.length + 8) & ~7;
  if (init.dataField !== undefined) size += (init.dataField.length + 7) & ~7;
  if (init.structField !== undefined && !(init.structField instanceof StructReader))
    size += sizeOfTestAllTypes(init.structField);
  if (init.boolList !== undefined) size += ((init.boolList.length + 63) >> 6) * 8;
  if (init.int64List !== undefined) size += init.int64List.length * 8;
  if (init.uInt8List !== undefined) size += (init.uInt8List.length + 7) & ~7;
  if (init.float32List !== undefined) size += (init.float32List.length * 4 + 7) & ~7;
  if (init.textList !== undefined && !(init.textList instanceof ListReader)) size += textList.sizeHint(init.textList);
  if (init.structList !== undefined && !(init.structList instanceof ListReader))
    size += TestAllTypes.list.sizeHint(init.structList);
  if (init.enumList !== undefined) size += (init.enumList.length * 2 + 7) & ~7;
  return size;
}

export declare namespace TestDefaults {
  type Builder = TestDefaultsBuilder;
  type Init = TestDefaultsInit;
  type Pipeline = TestDefaultsPipeline;
}

interface TestAnyPointerInit {
  readonly anyPointerField?: AnyPointerArgument | undefined;
}

class TestAnyPointerBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set anyPointerField(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), value);
  }

  initAnyPointerField(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset);
  }

  adoptAnyPointerField(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
  }

  disownAnyPointerField(): Orphan<AnyPointerReader> {
    return disown(this, 0);
  }
}

export class TestAnyPointer extends StructReader {
  static readonly type: GeneratedStructType<TestAnyPointer, TestAnyPointerBuilder, TestAnyPointerInit> = {
    displayName: "TestAnyPointer",
    id: 0xd608dd89d3f926a9n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestAnyPointer,
    Builder: TestAnyPointerBuilder,
    newReader: (message, place, depth) =>
      new TestAnyPointer(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestAnyPointerBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestAnyPointerBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestAnyPointer(TestAnyPointer.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestAnyPointer,
    write: writeTestAnyPointer,
  };
  static readonly list: ListType<TestAnyPointer, StructListBuilder<TestAnyPointerBuilder>, TestAnyPointerInit> =
    structList(TestAnyPointer.type);

  get anyPointerField(): AnyPointerReader {
    return this.getAnyPointer(0);
  }
}

function writeTestAnyPointer(builder: TestAnyPointerBuilder, init: TestAnyPointerInit): void {
  if (init.anyPointerField !== undefined) builder.anyPointerField = init.anyPointerField;
}

function sizeOfTestAnyPointer(init: TestAnyPointerInit): number {
  let size = 8;
  if (init.anyPointerField !== undefined) size += sizeOfAnyPointer(init.anyPointerField);
  return size;
}

export declare namespace TestAnyPointer {
  type Builder = TestAnyPointerBuilder;
  type Init = TestAnyPointerInit;
}

interface TestAnyOthersInit {
  readonly anyStructField?: AnyPointerArgument | undefined;
  readonly anyListField?: AnyPointerArgument | undefined;
  readonly capabilityField?: Client | Server | undefined;
}

class TestAnyOthersBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  set anyStructField(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), value);
  }

  initAnyStructField(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset);
  }

  adoptAnyStructField(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
  }

  disownAnyStructField(): Orphan<AnyPointerReader> {
    return disown(this, 0);
  }

  set anyListField(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
  }

  initAnyListField(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
  }

  adoptAnyListField(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 1, orphan);
  }

  disownAnyListField(): Orphan<AnyPointerReader> {
    return disown(this, 1);
  }

  set capabilityField(value: Client | Server) {
    writeClient(this.$segment, this.$dataOffset + 16, value);
  }

  adoptCapabilityField(orphan: Orphan<Client>): void {
    adopt(this, 2, orphan);
  }

  disownCapabilityField(): Orphan<Client> {
    return disown(this, 2);
  }
}

class TestAnyOthersPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get capabilityField(): Client {
    return this.$promise.$pipeline([...this.$path, 2], Client);
  }
}

export class TestAnyOthers extends StructReader {
  static readonly type: GeneratedStructType<TestAnyOthers, TestAnyOthersBuilder, TestAnyOthersInit> = {
    displayName: "TestAnyOthers",
    id: 0xe37a3318554d1106n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 3,
    Reader: TestAnyOthers,
    Builder: TestAnyOthersBuilder,
    newReader: (message, place, depth) =>
      new TestAnyOthers(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestAnyOthersBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new TestAnyOthersBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestAnyOthers(TestAnyOthers.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestAnyOthers,
    write: writeTestAnyOthers,
  };
  static readonly list: ListType<TestAnyOthers, StructListBuilder<TestAnyOthersBuilder>, TestAnyOthersInit> =
    structList(TestAnyOthers.type);
  static readonly Pipeline: typeof TestAnyOthersPipeline = TestAnyOthersPipeline;

  declare readonly $Pipeline?: TestAnyOthersPipeline;

  get anyStructField(): AnyPointerReader {
    return this.getAnyPointer(0);
  }

  get anyListField(): AnyPointerReader {
    return this.getAnyPointer(1);
  }

  get capabilityField(): Client {
    return readClient(this, 2, Client);
  }
}

function writeTestAnyOthers(builder: TestAnyOthersBuilder, init: TestAnyOthersInit): void {
  if (init.anyStructField !== undefined) builder.anyStructField = init.anyStructField;
  if (init.anyListField !== undefined) builder.anyListField = init.anyListField;
  if (init.capabilityField !== undefined) builder.capabilityField = init.capabilityField;
}

function sizeOfTestAnyOthers(init: TestAnyOthersInit): number {
  let size = 24;
  if (init.anyStructField !== undefined) size += sizeOfAnyPointer(init.anyStructField);
  if (init.anyListField !== undefined) size += sizeOfAnyPointer(init.anyListField);
  return size;
}

export declare namespace TestAnyOthers {
  type Builder = TestAnyOthersBuilder;
  type Init = TestAnyOthersInit;
  type Pipeline = TestAnyOthersPipeline;
}

interface TestOutOfOrderInit {
  readonly qux?: string | undefined;
  readonly grault?: string | undefined;
  readonly bar?: string | undefined;
  readonly foo?: string | undefined;
  readonly corge?: string | undefined;
  readonly waldo?: string | undefined;
  readonly quux?: string | undefined;
  readonly baz?: string | undefined;
}

class TestOutOfOrderBuilder extends StructBuilder {
  override get $size(): number {
    return 0x80000;
  }

  set qux(value: string) {
    writeText(this.$segment, this.$dataOffset + 24, value);
  }

  adoptQux(orphan: Orphan<string>): void {
    adopt(this, 3, orphan);
  }

  disownQux(): Orphan<string> {
    return disown(this, 3);
  }

  set grault(value: string) {
    writeText(this.$segment, this.$dataOffset + 48, value);
  }

  adoptGrault(orphan: Orphan<string>): void {
    adopt(this, 6, orphan);
  }

  disownGrault(): Orphan<string> {
    return disown(this, 6);
  }

  set bar(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptBar(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownBar(): Orphan<string> {
    return disown(this, 1);
  }

  set foo(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptFoo(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownFoo(): Orphan<string> {
    return disown(this, 0);
  }

  set corge(value: string) {
    writeText(this.$segment, this.$dataOffset + 40, value);
  }

  adoptCorge(orphan: Orphan<string>): void {
    adopt(this, 5, orphan);
  }

  disownCorge(): Orphan<string> {
    return disown(this, 5);
  }

  set waldo(value: string) {
    writeText(this.$segment, this.$dataOffset + 56, value);
  }

  adoptWaldo(orphan: Orphan<string>): void {
    adopt(this, 7, orphan);
  }

  disownWaldo(): Orphan<string> {
    return disown(this, 7);
  }

  set quux(value: string) {
    writeText(this.$segment, this.$dataOffset + 32, value);
  }

  adoptQuux(orphan: Orphan<string>): void {
    adopt(this, 4, orphan);
  }

  disownQuux(): Orphan<string> {
    return disown(this, 4);
  }

  set baz(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptBaz(orphan: Orphan<string>): void {
    adopt(this, 2, orphan);
  }

  disownBaz(): Orphan<string> {
    return disown(this, 2);
  }
}

export class TestOutOfOrder extends StructReader {
  static readonly type: GeneratedStructType<TestOutOfOrder, TestOutOfOrderBuilder, TestOutOfOrderInit> = {
    displayName: "TestOutOfOrder",
    id: 0xc19e8c8ba1c15596n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 8,
    Reader: TestOutOfOrder,
    Builder: TestOutOfOrderBuilder,
    newReader: (message, place, depth) =>
      new TestOutOfOrder(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestOutOfOrderBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 8);
      return new TestOutOfOrderBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestOutOfOrder(TestOutOfOrder.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestOutOfOrder,
    write: writeTestOutOfOrder,
  };
  static readonly list: ListType<TestOutOfOrder, StructListBuilder<TestOutOfOrderBuilder>, TestOutOfOrderInit> =
    structList(TestOutOfOrder.type);

  get qux(): string {
    return this.getText(3);
  }

  get grault(): string {
    return this.getText(6);
  }

  get bar(): string {
    return this.getText(1);
  }

  get foo(): string {
    return this.getText(0);
  }

  get corge(): string {
    return this.getText(5);
  }

  get waldo(): string {
    return this.getText(7);
  }

  get quux(): string {
    return this.getText(4);
  }

  get baz(): string {
    return this.getText(2);
  }
}

function writeTestOutOfOrder(builder: TestOutOfOrderBuilder, init: TestOutOfOrderInit): void {
  if (init.qux !== undefined) builder.qux = init.qux;
  if (init.grault !== undefined) builder.grault = init.grault;
  if (init.bar !== undefined) builder.bar = init.bar;
  if (init.foo !== undefined) builder.foo = init.foo;
  if (init.corge !== undefined) builder.corge = init.corge;
  if (init.waldo !== undefined) builder.waldo = init.waldo;
  if (init.quux !== undefined) builder.quux = init.quux;
  if (init.baz !== undefined) builder.baz = init.baz;
}

function sizeOfTestOutOfOrder(init: TestOutOfOrderInit): number {
  let size = 64;
  if (init.qux !== undefined) size += (init.qux.length + 8) & ~7;
  if (init.grault !== undefined) size += (init.grault.length + 8) & ~7;
  if (init.bar !== undefined) size += (init.bar.length + 8) & ~7;
  if (init.foo !== undefined) size += (init.foo.length + 8) & ~7;
  if (init.corge !== undefined) size += (init.corge.length + 8) & ~7;
  if (init.waldo !== undefined) size += (init.waldo.length + 8) & ~7;
  if (init.quux !== undefined) size += (init.quux.length + 8) & ~7;
  if (init.baz !== undefined) size += (init.baz.length + 8) & ~7;
  return size;
}

export declare namespace TestOutOfOrder {
  type Builder = TestOutOfOrderBuilder;
  type Init = TestOutOfOrderInit;
}

const TestUnionUnion0Which = {
  u0f0s0: 0,
  u0f0s1: 1,
  u0f0s8: 2,
  u0f0s16: 3,
  u0f0s32: 4,
  u0f0s64: 5,
  u0f0sp: 6,
  u0f1s64: 7,
  u0f1sp: 8,
} as const;
type TestUnionUnion0Which =
  | (typeof TestUnionUnion0Which)[keyof typeof TestUnionUnion0Which]
  | (number & Record<never, never>);

interface TestUnionUnion0Init {
  readonly u0f0s0?: null | undefined;
  readonly u0f0s1?: boolean | undefined;
  readonly u0f0s8?: number | undefined;
  readonly u0f0s16?: number | undefined;
  readonly u0f0s32?: number | undefined;
  readonly u0f0s64?: bigint | undefined;
  readonly u0f0sp?: string | undefined;
  readonly u0f1s64?: bigint | undefined;
  readonly u0f1sp?: string | undefined;
}

class TestUnionUnion0Builder extends StructBuilder {
  override get $size(): number {
    return 0x20006;
  }

  set u0f0s0(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  set u0f0s1(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 8, 0, value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  set u0f0s8(value: number) {
    writeInt8(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 2, true);
  }

  set u0f0s16(value: number) {
    writeInt16(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 3, true);
  }

  set u0f0s32(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 4, true);
  }

  set u0f0s64(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 5, true);
  }

  set u0f0sp(value: string) {
    writeText(this.$segment, this.$dataOffset + 48, value);
    this.$segment.view.setUint16(this.$dataOffset, 6, true);
  }

  adoptU0f0sp(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 6, true);
  }

  disownU0f0sp(): Orphan<string> {
    return disownMember(this, 0, 0, 6);
  }

  set u0f1s64(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 7, true);
  }

  set u0f1sp(value: string) {
    writeText(this.$segment, this.$dataOffset + 48, value);
    this.$segment.view.setUint16(this.$dataOffset, 8, true);
  }

  adoptU0f1sp(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 8, true);
  }

  disownU0f1sp(): Orphan<string> {
    return disownMember(this, 0, 0, 8);
  }
}

class TestUnionUnion0 extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestUnion.union0",
    id: 0xaa67eef92141b822n,
    schema: languageSchema,
  };
  static readonly Which: typeof TestUnionUnion0Which = TestUnionUnion0Which;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestUnionUnion0Which {
    return this.getUint16(0);
  }

  get u0f0s0(): null | undefined {
    return this.getUint16(0) === 0 ? null : undefined;
  }

  get u0f0s1(): boolean | undefined {
    return this.getUint16(0) === 1 ? this.getBool(64) : undefined;
  }

  get u0f0s8(): number | undefined {
    return this.getUint16(0) === 2 ? this.getInt8(8) : undefined;
  }

  get u0f0s16(): number | undefined {
    return this.getUint16(0) === 3 ? this.getInt16(8) : undefined;
  }

  get u0f0s32(): number | undefined {
    return this.getUint16(0) === 4 ? this.getInt32(8) : undefined;
  }

  get u0f0s64(): bigint | undefined {
    return this.getUint16(0) === 5 ? this.getInt64(8) : undefined;
  }

  get u0f0sp(): string | undefined {
    return this.getUint16(0) === 6 ? this.getText(0) : undefined;
  }

  get u0f1s64(): bigint | undefined {
    return this.getUint16(0) === 7 ? this.getInt64(8) : undefined;
  }

  get u0f1sp(): string | undefined {
    return this.getUint16(0) === 8 ? this.getText(0) : undefined;
  }
}

function writeTestUnionUnion0(builder: TestUnionUnion0Builder, init: TestUnionUnion0Init): void {
  let members = 0;
  if (init.u0f0s0 !== undefined) {
    builder.u0f0s0 = init.u0f0s0;
    members++;
  }
  if (init.u0f0s1 !== undefined) {
    builder.u0f0s1 = init.u0f0s1;
    members++;
  }
  if (init.u0f0s8 !== undefined) {
    builder.u0f0s8 = init.u0f0s8;
    members++;
  }
  if (init.u0f0s16 !== undefined) {
    builder.u0f0s16 = init.u0f0s16;
    members++;
  }
  if (init.u0f0s32 !== undefined) {
    builder.u0f0s32 = init.u0f0s32;
    members++;
  }
  if (init.u0f0s64 !== undefined) {
    builder.u0f0s64 = init.u0f0s64;
    members++;
  }
  if (init.u0f0sp !== undefined) {
    builder.u0f0sp = init.u0f0sp;
    members++;
  }
  if (init.u0f1s64 !== undefined) {
    builder.u0f1s64 = init.u0f1s64;
    members++;
  }
  if (init.u0f1sp !== undefined) {
    builder.u0f1sp = init.u0f1sp;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of TestUnion.union0 takes one member; leave the others undefined");
}

function sizeOfTestUnionUnion0(init: TestUnionUnion0Init): number {
  let size = 0;
  if (init.u0f0sp !== undefined) size += (init.u0f0sp.length + 8) & ~7;
  if (init.u0f1sp !== undefined) size += (init.u0f1sp.length + 8) & ~7;
  return size;
}

const TestUnionUnion1Which = {
  u1f0s0: 0,
  u1f0s1: 1,
  u1f1s8: 2,
  u1f2s64: 3,
  u1f2sp: 4,
} as const;
type TestUnionUnion1Which =
  | (typeof TestUnionUnion1Which)[keyof typeof TestUnionUnion1Which]
  | (number & Record<never, never>);

interface TestUnionUnion1Init {
  readonly u1f0s0?: null | undefined;
  readonly u1f0s1?: boolean | undefined;
  readonly u1f1s8?: number | undefined;
  readonly u1f2s64?: bigint | undefined;
  readonly u1f2sp?: Uint8Array | undefined;
}

class TestUnionUnion1Builder extends StructBuilder {
  override get $size(): number {
    return 0x20006;
  }

  set u1f0s0(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 2, 0, true);
  }

  set u1f0s1(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 16, 1, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }

  set u1f1s8(value: number) {
    writeInt8(this.$segment.view, this.$dataOffset + 17, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 2, true);
  }

  set u1f2s64(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 24, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 3, true);
  }

  set u1f2sp(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 56, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 4, true);
  }

  adoptU1f2sp(orphan: Orphan<Uint8Array>): void {
    adopt(this, 1, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 2, 4, true);
  }

  disownU1f2sp(): Orphan<Uint8Array> {
    return disownMember(this, 1, 2, 4);
  }
}

class TestUnionUnion1 extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestUnion.union1",
    id: 0xebe41574c21197dbn,
    schema: languageSchema,
  };
  static readonly Which: typeof TestUnionUnion1Which = TestUnionUnion1Which;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestUnionUnion1Which {
    return this.getUint16(2);
  }

  get u1f0s0(): null | undefined {
    return this.getUint16(2) === 0 ? null : undefined;
  }

  get u1f0s1(): boolean | undefined {
    return this.getUint16(2) === 1 ? this.getBool(129) : undefined;
  }

  get u1f1s8(): number | undefined {
    return this.getUint16(2) === 2 ? this.getInt8(17) : undefined;
  }

  get u1f2s64(): bigint | undefined {
    return this.getUint16(2) === 3 ? this.getInt64(24) : undefined;
  }

  get u1f2sp(): Uint8Array | undefined {
    return this.getUint16(2) === 4 ? this.getData(1) : undefined;
  }
}

function writeTestUnionUnion1(builder: TestUnionUnion1Builder, init: TestUnionUnion1Init): void {
  let members = 0;
  if (init.u1f0s0 !== undefined) {
    builder.u1f0s0 = init.u1f0s0;
    members++;
  }
  if (init.u1f0s1 !== undefined) {
    builder.u1f0s1 = init.u1f0s1;
    members++;
  }
  if (init.u1f1s8 !== undefined) {
    builder.u1f1s8 = init.u1f1s8;
    members++;
  }
  if (init.u1f2s64 !== undefined) {
    builder.u1f2s64 = init.u1f2s64;
    members++;
  }
  if (init.u1f2sp !== undefined) {
    builder.u1f2sp = init.u1f2sp;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of TestUnion.union1 takes one member; leave the others undefined");
}

function sizeOfTestUnionUnion1(init: TestUnionUnion1Init): number {
  let size = 0;
  if (init.u1f2sp !== undefined) size += (init.u1f2sp.length + 7) & ~7;
  return size;
}

const TestUnionUnion2Which = {
  u2f0s1: 0,
  u2f0s64: 1,
} as const;
type TestUnionUnion2Which =
  | (typeof TestUnionUnion2Which)[keyof typeof TestUnionUnion2Which]
  | (number & Record<never, never>);

interface TestUnionUnion2Init {
  readonly u2f0s1?: boolean | undefined;
  readonly u2f0s64?: bigint | undefined;
}

class TestUnionUnion2Builder extends StructBuilder {
  override get $size(): number {
    return 0x20006;
  }

  set u2f0s1(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 16, 3, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
  }

  set u2f0s64(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 32, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }
}

class TestUnionUnion2 extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestUnion.union2",
    id: 0xeff29ccfd6942223n,
    schema: languageSchema,
  };
  static readonly Which: typeof TestUnionUnion2Which = TestUnionUnion2Which;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestUnionUnion2Which {
    return this.getUint16(4);
  }

  get u2f0s1(): boolean | undefined {
    return this.getUint16(4) === 0 ? this.getBool(131) : undefined;
  }

  get u2f0s64(): bigint | undefined {
    return this.getUint16(4) === 1 ? this.getInt64(32) : undefined;
  }
}

function writeTestUnionUnion2(builder: TestUnionUnion2Builder, init: TestUnionUnion2Init): void {
  let members = 0;
  if (init.u2f0s1 !== undefined) {
    builder.u2f0s1 = init.u2f0s1;
    members++;
  }
  if (init.u2f0s64 !== undefined) {
    builder.u2f0s64 = init.u2f0s64;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of TestUnion.union2 takes one member; leave the others undefined");
}

const TestUnionUnion3Which = {
  u3f0s1: 0,
  u3f0s64: 1,
} as const;
type TestUnionUnion3Which =
  | (typeof TestUnionUnion3Which)[keyof typeof TestUnionUnion3Which]
  | (number & Record<never, never>);

interface TestUnionUnion3Init {
  readonly u3f0s1?: boolean | undefined;
  readonly u3f0s64?: bigint | undefined;
}

class TestUnionUnion3Builder extends StructBuilder {
  override get $size(): number {
    return 0x20006;
  }

  set u3f0s1(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 16, 4, value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 0, true);
  }

  set u3f0s64(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 40, value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
  }
}

class TestUnionUnion3 extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestUnion.union3",
    id: 0xb0dfbee7425e76ddn,
    schema: languageSchema,
  };
  static readonly Which: typeof TestUnionUnion3Which = TestUnionUnion3Which;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestUnionUnion3Which {
    return this.getUint16(6);
  }

  get u3f0s1(): boolean | undefined {
    return this.getUint16(6) === 0 ? this.getBool(132) : undefined;
  }

  get u3f0s64(): bigint | undefined {
    return this.getUint16(6) === 1 ? this.getInt64(40) : undefined;
  }
}

function writeTestUnionUnion3(builder: TestUnionUnion3Builder, init: TestUnionUnion3Init): void {
  let members = 0;
  if (init.u3f0s1 !== undefined) {
    builder.u3f0s1 = init.u3f0s1;
    members++;
  }
  if (init.u3f0s64 !== undefined) {
    builder.u3f0s64 = init.u3f0s64;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of TestUnion.union3 takes one member; leave the others undefined");
}

interface TestUnionInit {
  readonly union0?: TestUnion.Union0 | TestUnion.Union0.Init | undefined;
  readonly bit0?: boolean | undefined;
  readonly union1?: TestUnion.Union1 | TestUnion.Union1.Init | undefined;
  readonly bit1?: boolean | undefined;
  readonly union2?: TestUnion.Union2 | TestUnion.Union2.Init | undefined;
  readonly union3?: TestUnion.Union3 | TestUnion.Union3.Init | undefined;
  readonly byte0?: number | undefined;
}

class TestUnionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20006;
  }

  get union0(): TestUnion.Union0.Builder {
    return new TestUnionUnion0Builder(this.$segment, this.$dataOffset);
  }

  set union0(value: TestUnion.Union0 | TestUnion.Union0.Init) {
    writeTestUnionUnion0(this.union0, value);
  }

  set bit0(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 16, 0, value);
  }

  get union1(): TestUnion.Union1.Builder {
    return new TestUnionUnion1Builder(this.$segment, this.$dataOffset);
  }

  set union1(value: TestUnion.Union1 | TestUnion.Union1.Init) {
    writeTestUnionUnion1(this.union1, value);
  }

  set bit1(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 16, 2, value);
  }

  get union2(): TestUnion.Union2.Builder {
    return new TestUnionUnion2Builder(this.$segment, this.$dataOffset);
  }

  set union2(value: TestUnion.Union2 | TestUnion.Union2.Init) {
    writeTestUnionUnion2(this.union2, value);
  }

  get union3(): TestUnion.Union3.Builder {
    return new TestUnionUnion3Builder(this.$segment, this.$dataOffset);
  }

  set union3(value: TestUnion.Union3 | TestUnion.Union3.Init) {
    writeTestUnionUnion3(this.union3, value);
  }

  set byte0(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 18, value);
  }
}

export class TestUnion extends StructReader {
  static readonly type: GeneratedStructType<TestUnion, TestUnionBuilder, TestUnionInit> = {
    displayName: "TestUnion",
    id: 0x8ebaa1e54e0c8256n,
    schema: languageSchema,
    dataWords: 6,
    pointerCount: 2,
    Reader: TestUnion,
    Builder: TestUnionBuilder,
    newReader: (message, place, depth) =>
      new TestUnion(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestUnionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 6, 2);
      return new TestUnionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestUnion(TestUnion.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestUnion,
    write: writeTestUnion,
  };
  static readonly list: ListType<TestUnion, StructListBuilder<TestUnionBuilder>, TestUnionInit> = structList(
    TestUnion.type,
  );
  static readonly Union0: typeof TestUnionUnion0 = TestUnionUnion0;
  static readonly Union1: typeof TestUnionUnion1 = TestUnionUnion1;
  static readonly Union2: typeof TestUnionUnion2 = TestUnionUnion2;
  static readonly Union3: typeof TestUnionUnion3 = TestUnionUnion3;

  get union0(): TestUnion.Union0 {
    return new TestUnionUnion0(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get bit0(): boolean {
    return this.getBool(128);
  }

  get union1(): TestUnion.Union1 {
    return new TestUnionUnion1(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get bit1(): boolean {
    return this.getBool(130);
  }

  get union2(): TestUnion.Union2 {
    return new TestUnionUnion2(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get union3(): TestUnion.Union3 {
    return new TestUnionUnion3(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get byte0(): number {
    return this.getUint8(18);
  }
}

function writeTestUnion(builder: TestUnionBuilder, init: TestUnionInit): void {
  if (init.union0 !== undefined) builder.union0 = init.union0;
  if (init.bit0 !== undefined) builder.bit0 = init.bit0;
  if (init.union1 !== undefined) builder.union1 = init.union1;
  if (init.bit1 !== undefined) builder.bit1 = init.bit1;
  if (init.union2 !== undefined) builder.union2 = init.union2;
  if (init.union3 !== undefined) builder.union3 = init.union3;
  if (init.byte0 !== undefined) builder.byte0 = init.byte0;
}

function sizeOfTestUnion(init: TestUnionInit): number {
  let size = 64;
  if (init.union0 !== undefined) size += sizeOfTestUnionUnion0(init.union0);
  if (init.union1 !== undefined) size += sizeOfTestUnionUnion1(init.union1);
  return size;
}

export declare namespace TestUnion {
  type Builder = TestUnionBuilder;
  type Init = TestUnionInit;
  type Union0 = TestUnionUnion0;
  namespace Union0 {
    type Builder = TestUnionUnion0Builder;
    type Init = TestUnionUnion0Init;
    type Which = TestUnionUnion0Which;
  }
  type Union1 = TestUnionUnion1;
  namespace Union1 {
    type Builder = TestUnionUnion1Builder;
    type Init = TestUnionUnion1Init;
    type Which = TestUnionUnion1Which;
  }
  type Union2 = TestUnionUnion2;
  namespace Union2 {
    type Builder = TestUnionUnion2Builder;
    type Init = TestUnionUnion2Init;
    type Which = TestUnionUnion2Which;
  }
  type Union3 = TestUnionUnion3;
  namespace Union3 {
    type Builder = TestUnionUnion3Builder;
    type Init = TestUnionUnion3Init;
    type Which = TestUnionUnion3Which;
  }
}

const TestUnnamedUnionWhich = {
  foo: 0,
  bar: 1,
} as const;
type TestUnnamedUnionWhich =
  | (typeof TestUnnamedUnionWhich)[keyof typeof TestUnnamedUnionWhich]
  | (number & Record<never, never>);

interface TestUnnamedUnionInit {
  readonly before?: string | undefined;
  readonly foo?: number | undefined;
  readonly bar?: number | undefined;
  readonly middle?: number | undefined;
  readonly after?: string | undefined;
}

class TestUnnamedUnionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20002;
  }

  set before(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptBefore(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownBefore(): Orphan<string> {
    return disown(this, 0);
  }

  set foo(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
  }

  set bar(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  set middle(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 2, value);
  }

  set after(value: string) {
    writeText(this.$segment, this.$dataOffset + 24, value);
  }

  adoptAfter(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownAfter(): Orphan<string> {
    return disown(this, 1);
  }
}

export class TestUnnamedUnion extends StructReader {
  static readonly type: GeneratedStructType<TestUnnamedUnion, TestUnnamedUnionBuilder, TestUnnamedUnionInit> = {
    displayName: "TestUnnamedUnion",
    id: 0xb54d0a78e7330fabn,
    schema: languageSchema,
    dataWords: 2,
    pointerCount: 2,
    Reader: TestUnnamedUnion,
    Builder: TestUnnamedUnionBuilder,
    newReader: (message, place, depth) =>
      new TestUnnamedUnion(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestUnnamedUnionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 2, 2);
      return new TestUnnamedUnionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestUnnamedUnion(TestUnnamedUnion.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestUnnamedUnion,
    write: writeTestUnnamedUnion,
  };
  static readonly list: ListType<TestUnnamedUnion, StructListBuilder<TestUnnamedUnionBuilder>, TestUnnamedUnionInit> =
    structList(TestUnnamedUnion.type);
  static readonly Which: typeof TestUnnamedUnionWhich = TestUnnamedUnionWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestUnnamedUnionWhich {
    return this.getUint16(4);
  }

  get before(): string {
    return this.getText(0);
  }

  get foo(): number | undefined {
    return this.getUint16(4) === 0 ? this.getUint16(0) : undefined;
  }

  get bar(): number | undefined {
    return this.getUint16(4) === 1 ? this.getUint32(8) : undefined;
  }

  get middle(): number {
    return this.getUint16(2);
  }

  get after(): string {
    return this.getText(1);
  }
}

function writeTestUnnamedUnion(builder: TestUnnamedUnionBuilder, init: TestUnnamedUnionInit): void {
  if (init.before !== undefined) builder.before = init.before;
  if (init.middle !== undefined) builder.middle = init.middle;
  if (init.after !== undefined) builder.after = init.after;
  let members = 0;
  if (init.foo !== undefined) {
    builder.foo = init.foo;
    members++;
  }
  if (init.bar !== undefined) {
    builder.bar = init.bar;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of TestUnnamedUnion takes one member; leave the others undefined");
}

function sizeOfTestUnnamedUnion(init: TestUnnamedUnionInit): number {
  let size = 32;
  if (init.before !== undefined) size += (init.before.length + 8) & ~7;
  if (init.after !== undefined) size += (init.after.length + 8) & ~7;
  return size;
}

export declare namespace TestUnnamedUnion {
  type Builder = TestUnnamedUnionBuilder;
  type Init = TestUnnamedUnionInit;
  type Which = TestUnnamedUnionWhich;
}

const TestUnionInUnionOuterInnerWhich = {
  foo: 0,
  bar: 1,
} as const;
type TestUnionInUnionOuterInnerWhich =
  | (typeof TestUnionInUnionOuterInnerWhich)[keyof typeof TestUnionInUnionOuterInnerWhich]
  | (number & Record<never, never>);

interface TestUnionInUnionOuterInnerInit {
  readonly foo?: number | undefined;
  readonly bar?: number | undefined;
}

class TestUnionInUnionOuterInnerBuilder extends StructBuilder {
  override get $size(): number {
    return 0x2;
  }

  set foo(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
  }

  set bar(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }
}

class TestUnionInUnionOuterInner extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestUnionInUnion.outer.inner",
    id: 0xb847b2aa747149f6n,
    schema: languageSchema,
  };
  static readonly Which: typeof TestUnionInUnionOuterInnerWhich = TestUnionInUnionOuterInnerWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestUnionInUnionOuterInnerWhich {
    return this.getUint16(4);
  }

  get foo(): number | undefined {
    return this.getUint16(4) === 0 ? this.getInt32(0) : undefined;
  }

  get bar(): number | undefined {
    return this.getUint16(4) === 1 ? this.getInt32(0) : undefined;
  }
}

function writeTestUnionInUnionOuterInner(
  builder: TestUnionInUnionOuterInnerBuilder,
  init: TestUnionInUnionOuterInnerInit,
): void {
  let members = 0;
  if (init.foo !== undefined) {
    builder.foo = init.foo;
    members++;
  }
  if (init.bar !== undefined) {
    builder.bar = init.bar;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestUnionInUnion.outer.inner takes one member; leave the others undefined",
    );
  }
}

const TestUnionInUnionOuterWhich = {
  inner: 0,
  baz: 1,
} as const;
type TestUnionInUnionOuterWhich =
  | (typeof TestUnionInUnionOuterWhich)[keyof typeof TestUnionInUnionOuterWhich]
  | (number & Record<never, never>);

interface TestUnionInUnionOuterInit {
  readonly inner?: TestUnionInUnion.Outer.Inner | TestUnionInUnion.Outer.Inner.Init | undefined;
  readonly baz?: number | undefined;
}

class TestUnionInUnionOuterBuilder extends StructBuilder {
  override get $size(): number {
    return 0x2;
  }

  set inner(value: TestUnionInUnion.Outer.Inner | TestUnionInUnion.Outer.Inner.Init) {
    writeTestUnionInUnionOuterInner(this.initInner(), value);
  }

  initInner(): TestUnionInUnion.Outer.Inner.Builder {
    this.clearData(4, 2);
    this.clearData(0, 4);
    this.$segment.view.setUint16(this.$dataOffset + 8, 0, true);
    return new TestUnionInUnionOuterInnerBuilder(this.$segment, this.$dataOffset);
  }

  set baz(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 8, 1, true);
  }
}

class TestUnionInUnionOuter extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestUnionInUnion.outer",
    id: 0xabdc4087bc6af043n,
    schema: languageSchema,
  };
  static readonly Which: typeof TestUnionInUnionOuterWhich = TestUnionInUnionOuterWhich;
  static readonly Inner: typeof TestUnionInUnionOuterInner = TestUnionInUnionOuterInner;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestUnionInUnionOuterWhich {
    return this.getUint16(8);
  }

  get inner(): TestUnionInUnion.Outer.Inner | undefined {
    if (this.getUint16(8) !== 0) return undefined;
    return new TestUnionInUnionOuterInner(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get baz(): number | undefined {
    return this.getUint16(8) === 1 ? this.getInt32(0) : undefined;
  }
}

function writeTestUnionInUnionOuter(builder: TestUnionInUnionOuterBuilder, init: TestUnionInUnionOuterInit): void {
  let members = 0;
  if (init.inner !== undefined) {
    builder.inner = init.inner;
    members++;
  }
  if (init.baz !== undefined) {
    builder.baz = init.baz;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestUnionInUnion.outer takes one member; leave the others undefined",
    );
  }
}

interface TestUnionInUnionInit {
  readonly outer?: TestUnionInUnion.Outer | TestUnionInUnion.Outer.Init | undefined;
}

class TestUnionInUnionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x2;
  }

  get outer(): TestUnionInUnion.Outer.Builder {
    return new TestUnionInUnionOuterBuilder(this.$segment, this.$dataOffset);
  }

  set outer(value: TestUnionInUnion.Outer | TestUnionInUnion.Outer.Init) {
    writeTestUnionInUnionOuter(this.outer, value);
  }
}

export class TestUnionInUnion extends StructReader {
  static readonly type: GeneratedStructType<TestUnionInUnion, TestUnionInUnionBuilder, TestUnionInUnionInit> = {
    displayName: "TestUnionInUnion",
    id: 0xd360f57bd5f2fc11n,
    schema: languageSchema,
    dataWords: 2,
    pointerCount: 0,
    Reader: TestUnionInUnion,
    Builder: TestUnionInUnionBuilder,
    newReader: (message, place, depth) =>
      new TestUnionInUnion(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestUnionInUnionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 2, 0);
      return new TestUnionInUnionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestUnionInUnion(TestUnionInUnion.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestUnionInUnion,
    write: writeTestUnionInUnion,
  };
  static readonly list: ListType<TestUnionInUnion, StructListBuilder<TestUnionInUnionBuilder>, TestUnionInUnionInit> =
    structList(TestUnionInUnion.type);
  static readonly Outer: typeof TestUnionInUnionOuter = TestUnionInUnionOuter;

  get outer(): TestUnionInUnion.Outer {
    return new TestUnionInUnionOuter(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeTestUnionInUnion(builder: TestUnionInUnionBuilder, init: TestUnionInUnionInit): void {
  if (init.outer !== undefined) builder.outer = init.outer;
}

function sizeOfTestUnionInUnion(_init: TestUnionInUnionInit): number {
  return 16;
}

export declare namespace TestUnionInUnion {
  type Builder = TestUnionInUnionBuilder;
  type Init = TestUnionInUnionInit;
  type Outer = TestUnionInUnionOuter;
  namespace Outer {
    type Builder = TestUnionInUnionOuterBuilder;
    type Init = TestUnionInUnionOuterInit;
    type Which = TestUnionInUnionOuterWhich;
    type Inner = TestUnionInUnionOuterInner;
    namespace Inner {
      type Builder = TestUnionInUnionOuterInnerBuilder;
      type Init = TestUnionInUnionOuterInnerInit;
      type Which = TestUnionInUnionOuterInnerWhich;
    }
  }
}

interface TestGroupsGroupsFooInit {
  readonly corge?: number | undefined;
  readonly grault?: bigint | undefined;
  readonly garply?: string | undefined;
}

class TestGroupsGroupsFooBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20002;
  }

  set corge(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set grault(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 8, value);
  }

  set garply(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptGarply(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownGarply(): Orphan<string> {
    return disown(this, 0);
  }
}

class TestGroupsGroupsFoo extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestGroups.groups.foo",
    id: 0x97dc01a6ad915202n,
    schema: languageSchema,
  };

  get corge(): number {
    return this.getInt32(0);
  }

  get grault(): bigint {
    return this.getInt64(8);
  }

  get garply(): string {
    return this.getText(0);
  }
}

function writeTestGroupsGroupsFoo(builder: TestGroupsGroupsFooBuilder, init: TestGroupsGroupsFooInit): void {
  if (init.corge !== undefined) builder.corge = init.corge;
  if (init.grault !== undefined) builder.grault = init.grault;
  if (init.garply !== undefined) builder.garply = init.garply;
}

function sizeOfTestGroupsGroupsFoo(init: TestGroupsGroupsFooInit): number {
  let size = 0;
  if (init.garply !== undefined) size += (init.garply.length + 8) & ~7;
  return size;
}

interface TestGroupsGroupsBarInit {
  readonly corge?: number | undefined;
  readonly grault?: string | undefined;
  readonly garply?: bigint | undefined;
}

class TestGroupsGroupsBarBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20002;
  }

  set corge(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set grault(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptGrault(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownGrault(): Orphan<string> {
    return disown(this, 0);
  }

  set garply(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 8, value);
  }
}

class TestGroupsGroupsBar extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestGroups.groups.bar",
    id: 0xdd65f4b9f4347558n,
    schema: languageSchema,
  };

  get corge(): number {
    return this.getInt32(0);
  }

  get grault(): string {
    return this.getText(0);
  }

  get garply(): bigint {
    return this.getInt64(8);
  }
}

function writeTestGroupsGroupsBar(builder: TestGroupsGroupsBarBuilder, init: TestGroupsGroupsBarInit): void {
  if (init.corge !== undefined) builder.corge = init.corge;
  if (init.grault !== undefined) builder.grault = init.grault;
  if (init.garply !== undefined) builder.garply = init.garply;
}

function sizeOfTestGroupsGroupsBar(init: TestGroupsGroupsBarInit): number {
  let size = 0;
  if (init.grault !== undefined) size += (init.grault.length + 8) & ~7;
  return size;
}

interface TestGroupsGroupsBazInit {
  readonly corge?: number | undefined;
  readonly grault?: string | undefined;
  readonly garply?: string | undefined;
}

class TestGroupsGroupsBazBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20002;
  }

  set corge(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set grault(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptGrault(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownGrault(): Orphan<string> {
    return disown(this, 0);
  }

  set garply(value: string) {
    writeText(this.$segment, this.$dataOffset + 24, value);
  }

  adoptGarply(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownGarply(): Orphan<string> {
    return disown(this, 1);
  }
}

class TestGroupsGroupsBaz extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestGroups.groups.baz",
    id: 0xf8537e1e06828d21n,
    schema: languageSchema,
  };

  get corge(): number {
    return this.getInt32(0);
  }

  get grault(): string {
    return this.getText(0);
  }

  get garply(): string {
    return this.getText(1);
  }
}

function writeTestGroupsGroupsBaz(builder: TestGroupsGroupsBazBuilder, init: TestGroupsGroupsBazInit): void {
  if (init.corge !== undefined) builder.corge = init.corge;
  if (init.grault !== undefined) builder.grault = init.grault;
  if (init.garply !== undefined) builder.garply = init.garply;
}

function sizeOfTestGroupsGroupsBaz(init: TestGroupsGroupsBazInit): number {
  let size = 0;
  if (init.grault !== undefined) size += (init.grault.length + 8) & ~7;
  if (init.garply !== undefined) size += (init.garply.length + 8) & ~7;
  return size;
}

const TestGroupsGroupsWhich = {
  foo: 0,
  bar: 2,
  baz: 1,
} as const;
type TestGroupsGroupsWhich =
  | (typeof TestGroupsGroupsWhich)[keyof typeof TestGroupsGroupsWhich]
  | (number & Record<never, never>);

interface TestGroupsGroupsInit {
  readonly foo?: TestGroups.Groups.Foo | TestGroups.Groups.Foo.Init | undefined;
  readonly bar?: TestGroups.Groups.Bar | TestGroups.Groups.Bar.Init | undefined;
  readonly baz?: TestGroups.Groups.Baz | TestGroups.Groups.Baz.Init | undefined;
}

class TestGroupsGroupsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20002;
  }

  set foo(value: TestGroups.Groups.Foo | TestGroups.Groups.Foo.Init) {
    writeTestGroupsGroupsFoo(this.initFoo(), value);
  }

  initFoo(): TestGroups.Groups.Foo.Builder {
    this.clearData(0, 4);
    this.clearData(8, 8);
    this.clearPointer(0);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
    return new TestGroupsGroupsFooBuilder(this.$segment, this.$dataOffset);
  }

  set bar(value: TestGroups.Groups.Bar | TestGroups.Groups.Bar.Init) {
    writeTestGroupsGroupsBar(this.initBar(), value);
  }

  initBar(): TestGroups.Groups.Bar.Builder {
    this.clearData(0, 4);
    this.clearPointer(0);
    this.clearData(8, 8);
    this.$segment.view.setUint16(this.$dataOffset + 4, 2, true);
    return new TestGroupsGroupsBarBuilder(this.$segment, this.$dataOffset);
  }

  set baz(value: TestGroups.Groups.Baz | TestGroups.Groups.Baz.Init) {
    writeTestGroupsGroupsBaz(this.initBaz(), value);
  }

  initBaz(): TestGroups.Groups.Baz.Builder {
    this.clearData(0, 4);
    this.clearPointer(0);
    this.clearPointer(1);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
    return new TestGroupsGroupsBazBuilder(this.$segment, this.$dataOffset);
  }
}

class TestGroupsGroups extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestGroups.groups",
    id: 0xeec6e050c892dcf3n,
    schema: languageSchema,
  };
  static readonly Which: typeof TestGroupsGroupsWhich = TestGroupsGroupsWhich;
  static readonly Foo: typeof TestGroupsGroupsFoo = TestGroupsGroupsFoo;
  static readonly Bar: typeof TestGroupsGroupsBar = TestGroupsGroupsBar;
  static readonly Baz: typeof TestGroupsGroupsBaz = TestGroupsGroupsBaz;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestGroupsGroupsWhich {
    return this.getUint16(4);
  }

  get foo(): TestGroups.Groups.Foo | undefined {
    if (this.getUint16(4) !== 0) return undefined;
    return new TestGroupsGroupsFoo(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get bar(): TestGroups.Groups.Bar | undefined {
    if (this.getUint16(4) !== 2) return undefined;
    return new TestGroupsGroupsBar(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get baz(): TestGroups.Groups.Baz | undefined {
    if (this.getUint16(4) !== 1) return undefined;
    return new TestGroupsGroupsBaz(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeTestGroupsGroups(builder: TestGroupsGroupsBuilder, init: TestGroupsGroupsInit): void {
  let members = 0;
  if (init.foo !== undefined) {
    builder.foo = init.foo;
    members++;
  }
  if (init.bar !== undefined) {
    builder.bar = init.bar;
    members++;
  }
  if (init.baz !== undefined) {
    builder.baz = init.baz;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of TestGroups.groups takes one member; leave the others undefined");
}

function sizeOfTestGroupsGroups(init: TestGroupsGroupsInit): number {
  let size = 0;
  if (init.foo !== undefined) size += sizeOfTestGroupsGroupsFoo(init.foo);
  if (init.bar !== undefined) size += sizeOfTestGroupsGroupsBar(init.bar);
  if (init.baz !== undefined) size += sizeOfTestGroupsGroupsBaz(init.baz);
  return size;
}

interface TestGroupsInit {
  readonly groups?: TestGroups.Groups | TestGroups.Groups.Init | undefined;
}

class TestGroupsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20002;
  }

  get groups(): TestGroups.Groups.Builder {
    return new TestGroupsGroupsBuilder(this.$segment, this.$dataOffset);
  }

  set groups(value: TestGroups.Groups | TestGroups.Groups.Init) {
    writeTestGroupsGroups(this.groups, value);
  }
}

export class TestGroups extends StructReader {
  static readonly type: GeneratedStructType<TestGroups, TestGroupsBuilder, TestGroupsInit> = {
    displayName: "TestGroups",
    id: 0xa59fece2d5176df4n,
    schema: languageSchema,
    dataWords: 2,
    pointerCount: 2,
    Reader: TestGroups,
    Builder: TestGroupsBuilder,
    newReader: (message, place, depth) =>
      new TestGroups(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestGroupsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 2, 2);
      return new TestGroupsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestGroups(TestGroups.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestGroups,
    write: writeTestGroups,
  };
  static readonly list: ListType<TestGroups, StructListBuilder<TestGroupsBuilder>, TestGroupsInit> = structList(
    TestGroups.type,
  );
  static readonly Groups: typeof TestGroupsGroups = TestGroupsGroups;

  get groups(): TestGroups.Groups {
    return new TestGroupsGroups(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeTestGroups(builder: TestGroupsBuilder, init: TestGroupsInit): void {
  if (init.groups !== undefined) builder.groups = init.groups;
}

function sizeOfTestGroups(init: TestGroupsInit): number {
  let size = 32;
  if (init.groups !== undefined) size += sizeOfTestGroupsGroups(init.groups);
  return size;
}

export declare namespace TestGroups {
  type Builder = TestGroupsBuilder;
  type Init = TestGroupsInit;
  type Groups = TestGroupsGroups;
  namespace Groups {
    type Builder = TestGroupsGroupsBuilder;
    type Init = TestGroupsGroupsInit;
    type Which = TestGroupsGroupsWhich;
    type Foo = TestGroupsGroupsFoo;
    namespace Foo {
      type Builder = TestGroupsGroupsFooBuilder;
      type Init = TestGroupsGroupsFooInit;
    }
    type Bar = TestGroupsGroupsBar;
    namespace Bar {
      type Builder = TestGroupsGroupsBarBuilder;
      type Init = TestGroupsGroupsBarInit;
    }
    type Baz = TestGroupsGroupsBaz;
    namespace Baz {
      type Builder = TestGroupsGroupsBazBuilder;
      type Init = TestGroupsGroupsBazInit;
    }
  }
}

interface TestInterleavedGroupsGroup1CorgeInit {
  readonly grault?: bigint | undefined;
  readonly garply?: number | undefined;
  readonly plugh?: string | undefined;
  readonly xyzzy?: string | undefined;
}

class TestInterleavedGroupsGroup1CorgeBuilder extends StructBuilder {
  override get $size(): number {
    return 0x60006;
  }

  set grault(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 32, value);
  }

  set garply(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 24, value);
  }

  set plugh(value: string) {
    writeText(this.$segment, this.$dataOffset + 64, value);
  }

  adoptPlugh(orphan: Orphan<string>): void {
    adopt(this, 2, orphan);
  }

  disownPlugh(): Orphan<string> {
    return disown(this, 2);
  }

  set xyzzy(value: string) {
    writeText(this.$segment, this.$dataOffset + 80, value);
  }

  adoptXyzzy(orphan: Orphan<string>): void {
    adopt(this, 4, orphan);
  }

  disownXyzzy(): Orphan<string> {
    return disown(this, 4);
  }
}

class TestInterleavedGroupsGroup1Corge extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestInterleavedGroups.group1.corge",
    id: 0xf32d92ca47e0dd59n,
    schema: languageSchema,
  };

  get grault(): bigint {
    return this.getUint64(32);
  }

  get garply(): number {
    return this.getUint16(24);
  }

  get plugh(): string {
    return this.getText(2);
  }

  get xyzzy(): string {
    return this.getText(4);
  }
}

function writeTestInterleavedGroupsGroup1Corge(
  builder: TestInterleavedGroupsGroup1CorgeBuilder,
  init: TestInterleavedGroupsGroup1CorgeInit,
): void {
  if (init.grault !== undefined) builder.grault = init.grault;
  if (init.garply !== undefined) builder.garply = init.garply;
  if (init.plugh !== undefined) builder.plugh = init.plugh;
  if (init.xyzzy !== undefined) builder.xyzzy = init.xyzzy;
}

function sizeOfTestInterleavedGroupsGroup1Corge(init: TestInterleavedGroupsGroup1CorgeInit): number {
  let size = 0;
  if (init.plugh !== undefined) size += (init.plugh.length + 8) & ~7;
  if (init.xyzzy !== undefined) size += (init.xyzzy.length + 8) & ~7;
  return size;
}

const TestInterleavedGroupsGroup1Which = {
  qux: 0,
  corge: 1,
  fred: 2,
} as const;
type TestInterleavedGroupsGroup1Which =
  | (typeof TestInterleavedGroupsGroup1Which)[keyof typeof TestInterleavedGroupsGroup1Which]
  | (number & Record<never, never>);

interface TestInterleavedGroupsGroup1Init {
  readonly foo?: number | undefined;
  readonly bar?: bigint | undefined;
  readonly qux?: number | undefined;
  readonly corge?: TestInterleavedGroups.Group1.Corge | TestInterleavedGroups.Group1.Corge.Init | undefined;
  readonly fred?: string | undefined;
  readonly waldo?: string | undefined;
}

class TestInterleavedGroupsGroup1Builder extends StructBuilder {
  override get $size(): number {
    return 0x60006;
  }

  set foo(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set bar(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 8, value);
  }

  set qux(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 24, value);
    this.$segment.view.setUint16(this.$dataOffset + 28, 0, true);
  }

  set corge(value: TestInterleavedGroups.Group1.Corge | TestInterleavedGroups.Group1.Corge.Init) {
    writeTestInterleavedGroupsGroup1Corge(this.initCorge(), value);
  }

  initCorge(): TestInterleavedGroups.Group1.Corge.Builder {
    this.clearData(32, 8);
    this.clearData(24, 2);
    this.clearPointer(2);
    this.clearPointer(4);
    this.$segment.view.setUint16(this.$dataOffset + 28, 1, true);
    return new TestInterleavedGroupsGroup1CorgeBuilder(this.$segment, this.$dataOffset);
  }

  set fred(value: string) {
    writeText(this.$segment, this.$dataOffset + 64, value);
    this.$segment.view.setUint16(this.$dataOffset + 28, 2, true);
  }

  adoptFred(orphan: Orphan<string>): void {
    adopt(this, 2, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 28, 2, true);
  }

  disownFred(): Orphan<string> {
    return disownMember(this, 2, 28, 2);
  }

  set waldo(value: string) {
    writeText(this.$segment, this.$dataOffset + 48, value);
  }

  adoptWaldo(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownWaldo(): Orphan<string> {
    return disown(this, 0);
  }
}

class TestInterleavedGroupsGroup1 extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestInterleavedGroups.group1",
    id: 0x9619acd037647231n,
    schema: languageSchema,
  };
  static readonly Which: typeof TestInterleavedGroupsGroup1Which = TestInterleavedGroupsGroup1Which;
  static readonly Corge: typeof TestInterleavedGroupsGroup1Corge = TestInterleavedGroupsGroup1Corge;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestInterleavedGroupsGroup1Which {
    return this.getUint16(28);
  }

  get foo(): number {
    return this.getUint32(0);
  }

  get bar(): bigint {
    return this.getUint64(8);
  }

  get qux(): number | undefined {
    return this.getUint16(28) === 0 ? this.getUint16(24) : undefined;
  }

  get corge(): TestInterleavedGroups.Group1.Corge | undefined {
    if (this.getUint16(28) !== 1) return undefined;
    return new TestInterleavedGroupsGroup1Corge(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get fred(): string | undefined {
    return this.getUint16(28) === 2 ? this.getText(2) : undefined;
  }

  get waldo(): string {
    return this.getText(0);
  }
}

function writeTestInterleavedGroupsGroup1(
  builder: TestInterleavedGroupsGroup1Builder,
  init: TestInterleavedGroupsGroup1Init,
): void {
  if (init.foo !== undefined) builder.foo = init.foo;
  if (init.bar !== undefined) builder.bar = init.bar;
  if (init.waldo !== undefined) builder.waldo = init.waldo;
  let members = 0;
  if (init.qux !== undefined) {
    builder.qux = init.qux;
    members++;
  }
  if (init.corge !== undefined) {
    builder.corge = init.corge;
    members++;
  }
  if (init.fred !== undefined) {
    builder.fred = init.fred;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestInterleavedGroups.group1 takes one member; leave the others undefined",
    );
  }
}

function sizeOfTestInterleavedGroupsGroup1(init: TestInterleavedGroupsGroup1Init): number {
  let size = 0;
  if (init.corge !== undefined) size += sizeOfTestInterleavedGroupsGroup1Corge(init.corge);
  if (init.fred !== undefined) size += (init.fred.length + 8) & ~7;
  if (init.waldo !== undefined) size += (init.waldo.length + 8) & ~7;
  return size;
}

interface TestInterleavedGroupsGroup2CorgeInit {
  readonly grault?: bigint | undefined;
  readonly garply?: number | undefined;
  readonly plugh?: string | undefined;
  readonly xyzzy?: string | undefined;
}

class TestInterleavedGroupsGroup2CorgeBuilder extends StructBuilder {
  override get $size(): number {
    return 0x60006;
  }

  set grault(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 40, value);
  }

  set garply(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 26, value);
  }

  set plugh(value: string) {
    writeText(this.$segment, this.$dataOffset + 72, value);
  }

  adoptPlugh(orphan: Orphan<string>): void {
    adopt(this, 3, orphan);
  }

  disownPlugh(): Orphan<string> {
    return disown(this, 3);
  }

  set xyzzy(value: string) {
    writeText(this.$segment, this.$dataOffset + 88, value);
  }

  adoptXyzzy(orphan: Orphan<string>): void {
    adopt(this, 5, orphan);
  }

  disownXyzzy(): Orphan<string> {
    return disown(this, 5);
  }
}

class TestInterleavedGroupsGroup2Corge extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestInterleavedGroups.group2.corge",
    id: 0xd9d1605297bb0678n,
    schema: languageSchema,
  };

  get grault(): bigint {
    return this.getUint64(40);
  }

  get garply(): number {
    return this.getUint16(26);
  }

  get plugh(): string {
    return this.getText(3);
  }

  get xyzzy(): string {
    return this.getText(5);
  }
}

function writeTestInterleavedGroupsGroup2Corge(
  builder: TestInterleavedGroupsGroup2CorgeBuilder,
  init: TestInterleavedGroupsGroup2CorgeInit,
): void {
  if (init.grault !== undefined) builder.grault = init.grault;
  if (init.garply !== undefined) builder.garply = init.garply;
  if (init.plugh !== undefined) builder.plugh = init.plugh;
  if (init.xyzzy !== undefined) builder.xyzzy = init.xyzzy;
}

function sizeOfTestInterleavedGroupsGroup2Corge(init: TestInterleavedGroupsGroup2CorgeInit): number {
  let size = 0;
  if (init.plugh !== undefined) size += (init.plugh.length + 8) & ~7;
  if (init.xyzzy !== undefined) size += (init.xyzzy.length + 8) & ~7;
  return size;
}

const TestInterleavedGroupsGroup2Which = {
  qux: 0,
  corge: 1,
  fred: 2,
} as const;
type TestInterleavedGroupsGroup2Which =
  | (typeof TestInterleavedGroupsGroup2Which)[keyof typeof TestInterleavedGroupsGroup2Which]
  | (number & Record<never, never>);

interface TestInterleavedGroupsGroup2Init {
  readonly foo?: number | undefined;
  readonly bar?: bigint | undefined;
  readonly qux?: number | undefined;
  readonly corge?: TestInterleavedGroups.Group2.Corge | TestInterleavedGroups.Group2.Corge.Init | undefined;
  readonly fred?: string | undefined;
  readonly waldo?: string | undefined;
}

class TestInterleavedGroupsGroup2Builder extends StructBuilder {
  override get $size(): number {
    return 0x60006;
  }

  set foo(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 4, value);
  }

  set bar(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 16, value);
  }

  set qux(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 26, value);
    this.$segment.view.setUint16(this.$dataOffset + 30, 0, true);
  }

  set corge(value: TestInterleavedGroups.Group2.Corge | TestInterleavedGroups.Group2.Corge.Init) {
    writeTestInterleavedGroupsGroup2Corge(this.initCorge(), value);
  }

  initCorge(): TestInterleavedGroups.Group2.Corge.Builder {
    this.clearData(40, 8);
    this.clearData(26, 2);
    this.clearPointer(3);
    this.clearPointer(5);
    this.$segment.view.setUint16(this.$dataOffset + 30, 1, true);
    return new TestInterleavedGroupsGroup2CorgeBuilder(this.$segment, this.$dataOffset);
  }

  set fred(value: string) {
    writeText(this.$segment, this.$dataOffset + 72, value);
    this.$segment.view.setUint16(this.$dataOffset + 30, 2, true);
  }

  adoptFred(orphan: Orphan<string>): void {
    adopt(this, 3, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 30, 2, true);
  }

  disownFred(): Orphan<string> {
    return disownMember(this, 3, 30, 2);
  }

  set waldo(value: string) {
    writeText(this.$segment, this.$dataOffset + 56, value);
  }

  adoptWaldo(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownWaldo(): Orphan<string> {
    return disown(this, 1);
  }
}

class TestInterleavedGroupsGroup2 extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestInterleavedGroups.group2",
    id: 0xa5304b128de5faben,
    schema: languageSchema,
  };
  static readonly Which: typeof TestInterleavedGroupsGroup2Which = TestInterleavedGroupsGroup2Which;
  static readonly Corge: typeof TestInterleavedGroupsGroup2Corge = TestInterleavedGroupsGroup2Corge;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestInterleavedGroupsGroup2Which {
    return this.getUint16(30);
  }

  get foo(): number {
    return this.getUint32(4);
  }

  get bar(): bigint {
    return this.getUint64(16);
  }

  get qux(): number | undefined {
    return this.getUint16(30) === 0 ? this.getUint16(26) : undefined;
  }

  get corge(): TestInterleavedGroups.Group2.Corge | undefined {
    if (this.getUint16(30) !== 1) return undefined;
    return new TestInterleavedGroupsGroup2Corge(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get fred(): string | undefined {
    return this.getUint16(30) === 2 ? this.getText(3) : undefined;
  }

  get waldo(): string {
    return this.getText(1);
  }
}

function writeTestInterleavedGroupsGroup2(
  builder: TestInterleavedGroupsGroup2Builder,
  init: TestInterleavedGroupsGroup2Init,
): void {
  if (init.foo !== undefined) builder.foo = init.foo;
  if (init.bar !== undefined) builder.bar = init.bar;
  if (init.waldo !== undefined) builder.waldo = init.waldo;
  let members = 0;
  if (init.qux !== undefined) {
    builder.qux = init.qux;
    members++;
  }
  if (init.corge !== undefined) {
    builder.corge = init.corge;
    members++;
  }
  if (init.fred !== undefined) {
    builder.fred = init.fred;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestInterleavedGroups.group2 takes one member; leave the others undefined",
    );
  }
}

function sizeOfTestInterleavedGroupsGroup2(init: TestInterleavedGroupsGroup2Init): number {
  let size = 0;
  if (init.corge !== undefined) size += sizeOfTestInterleavedGroupsGroup2Corge(init.corge);
  if (init.fred !== undefined) size += (init.fred.length + 8) & ~7;
  if (init.waldo !== undefined) size += (init.waldo.length + 8) & ~7;
  return size;
}

interface TestInterleavedGroupsInit {
  readonly group1?: TestInterleavedGroups.Group1 | TestInterleavedGroups.Group1.Init | undefined;
  readonly group2?: TestInterleavedGroups.Group2 | TestInterleavedGroups.Group2.Init | undefined;
}

class TestInterleavedGroupsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x60006;
  }

  get group1(): TestInterleavedGroups.Group1.Builder {
    return new TestInterleavedGroupsGroup1Builder(this.$segment, this.$dataOffset);
  }

  set group1(value: TestInterleavedGroups.Group1 | TestInterleavedGroups.Group1.Init) {
    writeTestInterleavedGroupsGroup1(this.group1, value);
  }

  get group2(): TestInterleavedGroups.Group2.Builder {
    return new TestInterleavedGroupsGroup2Builder(this.$segment, this.$dataOffset);
  }

  set group2(value: TestInterleavedGroups.Group2 | TestInterleavedGroups.Group2.Init) {
    writeTestInterleavedGroupsGroup2(this.group2, value);
  }
}

export class TestInterleavedGroups extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterleavedGroups,
    TestInterleavedGroupsBuilder,
    TestInterleavedGroupsInit
  > = {
    displayName: "TestInterleavedGroups",
    id: 0x8a063340bb413af0n,
    schema: languageSchema,
    dataWords: 6,
    pointerCount: 6,
    Reader: TestInterleavedGroups,
    Builder: TestInterleavedGroupsBuilder,
    newReader: (message, place, depth) =>
      new TestInterleavedGroups(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterleavedGroupsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 6, 6);
      return new TestInterleavedGroupsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterleavedGroups(TestInterleavedGroups.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterleavedGroups,
    write: writeTestInterleavedGroups,
  };
  static readonly list: ListType<
    TestInterleavedGroups,
    StructListBuilder<TestInterleavedGroupsBuilder>,
    TestInterleavedGroupsInit
  > = structList(TestInterleavedGroups.type);
  static readonly Group1: typeof TestInterleavedGroupsGroup1 = TestInterleavedGroupsGroup1;
  static readonly Group2: typeof TestInterleavedGroupsGroup2 = TestInterleavedGroupsGroup2;

  get group1(): TestInterleavedGroups.Group1 {
    return new TestInterleavedGroupsGroup1(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get group2(): TestInterleavedGroups.Group2 {
    return new TestInterleavedGroupsGroup2(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeTestInterleavedGroups(builder: TestInterleavedGroupsBuilder, init: TestInterleavedGroupsInit): void {
  if (init.group1 !== undefined) builder.group1 = init.group1;
  if (init.group2 !== undefined) builder.group2 = init.group2;
}

function sizeOfTestInterleavedGroups(init: TestInterleavedGroupsInit): number {
  let size = 96;
  if (init.group1 !== undefined) size += sizeOfTestInterleavedGroupsGroup1(init.group1);
  if (init.group2 !== undefined) size += sizeOfTestInterleavedGroupsGroup2(init.group2);
  return size;
}

export declare namespace TestInterleavedGroups {
  type Builder = TestInterleavedGroupsBuilder;
  type Init = TestInterleavedGroupsInit;
  type Group1 = TestInterleavedGroupsGroup1;
  namespace Group1 {
    type Builder = TestInterleavedGroupsGroup1Builder;
    type Init = TestInterleavedGroupsGroup1Init;
    type Which = TestInterleavedGroupsGroup1Which;
    type Corge = TestInterleavedGroupsGroup1Corge;
    namespace Corge {
      type Builder = TestInterleavedGroupsGroup1CorgeBuilder;
      type Init = TestInterleavedGroupsGroup1CorgeInit;
    }
  }
  type Group2 = TestInterleavedGroupsGroup2;
  namespace Group2 {
    type Builder = TestInterleavedGroupsGroup2Builder;
    type Init = TestInterleavedGroupsGroup2Init;
    type Which = TestInterleavedGroupsGroup2Which;
    type Corge = TestInterleavedGroupsGroup2Corge;
    namespace Corge {
      type Builder = TestInterleavedGroupsGroup2CorgeBuilder;
      type Init = TestInterleavedGroupsGroup2CorgeInit;
    }
  }
}

const testUnionDefaultsS16s8s64s8SetDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x09, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x06, 0x00, 0x02, 0x00, 0x03, 0x00, 0x02,
  0x00, 0x01, 0x00, 0x01, 0x00, 0x41, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x7b, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x87, 0x4b, 0x6b, 0x5d, 0x54, 0xdc, 0x2b, 0x00, 0x37,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00,
]);

const testUnionDefaultsS0sps1s32SetDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x0a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x06, 0x00, 0x02, 0x00, 0x08, 0x00, 0x01,
  0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x0a, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x4e,
  0x61, 0xbc, 0x00, 0x00, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x66, 0x6f, 0x6f, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

const testUnionDefaultsUnnamed1Default = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x02, 0x00, 0x7b, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

const testUnionDefaultsUnnamed2Default = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x07, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x02, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x01, 0x00, 0x00, 0x00, 0x41, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x22, 0x00,
  0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x66, 0x6f, 0x6f, 0x00, 0x00, 0x00, 0x00, 0x00, 0x62,
  0x61, 0x72, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

interface TestUnionDefaultsInit {
  readonly s16s8s64s8Set?: TestUnion | TestUnion.Init | undefined;
  readonly s0sps1s32Set?: TestUnion | TestUnion.Init | undefined;
  readonly unnamed1?: TestUnnamedUnion | TestUnnamedUnion.Init | undefined;
  readonly unnamed2?: TestUnnamedUnion | TestUnnamedUnion.Init | undefined;
}

class TestUnionDefaultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x40000;
  }

  set s16s8s64s8Set(value: TestUnion | TestUnion.Init) {
    TestUnion.type.set(this.$segment, this.$dataOffset, value);
  }

  initS16s8s64s8Set(): TestUnion.Builder {
    return TestUnion.type.init(this.$segment, this.$dataOffset);
  }

  adoptS16s8s64s8Set(orphan: Orphan<TestUnion>): void {
    adopt(this, 0, orphan);
  }

  disownS16s8s64s8Set(): Orphan<TestUnion> {
    return disown(this, 0);
  }

  set s0sps1s32Set(value: TestUnion | TestUnion.Init) {
    TestUnion.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initS0sps1s32Set(): TestUnion.Builder {
    return TestUnion.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptS0sps1s32Set(orphan: Orphan<TestUnion>): void {
    adopt(this, 1, orphan);
  }

  disownS0sps1s32Set(): Orphan<TestUnion> {
    return disown(this, 1);
  }

  set unnamed1(value: TestUnnamedUnion | TestUnnamedUnion.Init) {
    TestUnnamedUnion.type.set(this.$segment, this.$dataOffset + 16, value);
  }

  initUnnamed1(): TestUnnamedUnion.Builder {
    return TestUnnamedUnion.type.init(this.$segment, this.$dataOffset + 16);
  }

  adoptUnnamed1(orphan: Orphan<TestUnnamedUnion>): void {
    adopt(this, 2, orphan);
  }

  disownUnnamed1(): Orphan<TestUnnamedUnion> {
    return disown(this, 2);
  }

  set unnamed2(value: TestUnnamedUnion | TestUnnamedUnion.Init) {
    TestUnnamedUnion.type.set(this.$segment, this.$dataOffset + 24, value);
  }

  initUnnamed2(): TestUnnamedUnion.Builder {
    return TestUnnamedUnion.type.init(this.$segment, this.$dataOffset + 24);
  }

  adoptUnnamed2(orphan: Orphan<TestUnnamedUnion>): void {
    adopt(this, 3, orphan);
  }

  disownUnnamed2(): Orphan<TestUnnamedUnion> {
    return disown(this, 3);
  }
}

export class TestUnionDefaults extends StructReader {
  static readonly type: GeneratedStructType<TestUnionDefaults, TestUnionDefaultsBuilder, TestUnionDefaultsInit> = {
    displayName: "TestUnionDefaults",
    id: 0x87c4e92788f98232n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 4,
    Reader: TestUnionDefaults,
    Builder: TestUnionDefaultsBuilder,
    newReader: (message, place, depth) =>
      new TestUnionDefaults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestUnionDefaultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 4);
      return new TestUnionDefaultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestUnionDefaults(TestUnionDefaults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestUnionDefaults,
    write: writeTestUnionDefaults,
  };
  static readonly list: ListType<
    TestUnionDefaults,
    StructListBuilder<TestUnionDefaultsBuilder>,
    TestUnionDefaultsInit
  > = structList(TestUnionDefaults.type);

  get s16s8s64s8Set(): TestUnion {
    if (this.isNull(0)) return readRoot(TestUnion.type, testUnionDefaultsS16s8s64s8SetDefault);
    return TestUnion.type.newReader(this.$message, this.followStruct(0, 8), this.$depth + 1);
  }

  get s0sps1s32Set(): TestUnion {
    if (this.isNull(1)) return readRoot(TestUnion.type, testUnionDefaultsS0sps1s32SetDefault);
    return TestUnion.type.newReader(this.$message, this.followStruct(1, 8), this.$depth + 1);
  }

  get unnamed1(): TestUnnamedUnion {
    if (this.isNull(2)) return readRoot(TestUnnamedUnion.type, testUnionDefaultsUnnamed1Default);
    return TestUnnamedUnion.type.newReader(this.$message, this.followStruct(2, 4), this.$depth + 1);
  }

  get unnamed2(): TestUnnamedUnion {
    if (this.isNull(3)) return readRoot(TestUnnamedUnion.type, testUnionDefaultsUnnamed2Default);
    return TestUnnamedUnion.type.newReader(this.$message, this.followStruct(3, 4), this.$depth + 1);
  }
}

function writeTestUnionDefaults(builder: TestUnionDefaultsBuilder, init: TestUnionDefaultsInit): void {
  if (init.s16s8s64s8Set !== undefined) builder.s16s8s64s8Set = init.s16s8s64s8Set;
  if (init.s0sps1s32Set !== undefined) builder.s0sps1s32Set = init.s0sps1s32Set;
  if (init.unnamed1 !== undefined) builder.unnamed1 = init.unnamed1;
  if (init.unnamed2 !== undefined) builder.unnamed2 = init.unnamed2;
}

function sizeOfTestUnionDefaults(init: TestUnionDefaultsInit): number {
  let size = 32;
  if (init.s16s8s64s8Set !== undefined && !(init.s16s8s64s8Set instanceof StructReader))
    size += sizeOfTestUnion(init.s16s8s64s8Set);
  if (init.s0sps1s32Set !== undefined && !(init.s0sps1s32Set instanceof StructReader))
    size += sizeOfTestUnion(init.s0sps1s32Set);
  if (init.unnamed1 !== undefined && !(init.unnamed1 instanceof StructReader))
    size += sizeOfTestUnnamedUnion(init.unnamed1);
  if (init.unnamed2 !== undefined && !(init.unnamed2 instanceof StructReader))
    size += sizeOfTestUnnamedUnion(init.unnamed2);
  return size;
}

export declare namespace TestUnionDefaults {
  type Builder = TestUnionDefaultsBuilder;
  type Init = TestUnionDefaultsInit;
}

const TestNestedTypesNestedEnum = {
  foo: 0,
  bar: 1,
} as const;
type TestNestedTypesNestedEnum =
  | (typeof TestNestedTypesNestedEnum)[keyof typeof TestNestedTypesNestedEnum]
  | (number & Record<never, never>);

const TestNestedTypesNestedStructNestedEnum = {
  baz: 0,
  qux: 1,
  quux: 2,
} as const;
type TestNestedTypesNestedStructNestedEnum =
  | (typeof TestNestedTypesNestedStructNestedEnum)[keyof typeof TestNestedTypesNestedStructNestedEnum]
  | (number & Record<never, never>);

const testNestedTypesNestedStructListOuterNestedEnumDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x13, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01,
  0x00, 0x00, 0x00, 0x00, 0x00,
]);

const testNestedTypesNestedStructListInnerNestedEnumDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x13, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01,
  0x00, 0x00, 0x00, 0x00, 0x00,
]);

interface TestNestedTypesNestedStructInit {
  readonly outerNestedEnum?: TestNestedTypes.NestedEnum | undefined;
  readonly innerNestedEnum?: TestNestedTypes.NestedStruct.NestedEnum | undefined;
  readonly listOuterNestedEnum?:
    | ListReader<TestNestedTypes.NestedEnum>
    | readonly TestNestedTypes.NestedEnum[]
    | undefined;
  readonly listInnerNestedEnum?:
    | ListReader<TestNestedTypes.NestedStruct.NestedEnum>
    | readonly TestNestedTypes.NestedStruct.NestedEnum[]
    | undefined;
}

class TestNestedTypesNestedStructBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20001;
  }

  set outerNestedEnum(value: TestNestedTypes.NestedEnum) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
    xorUint16(this.$segment.view, this.$dataOffset, 1);
  }

  set innerNestedEnum(value: TestNestedTypes.NestedStruct.NestedEnum) {
    writeUint16(this.$segment.view, this.$dataOffset + 2, value);
    xorUint16(this.$segment.view, this.$dataOffset + 2, 2);
  }

  set listOuterNestedEnum(value: ListReader<TestNestedTypes.NestedEnum> | readonly TestNestedTypes.NestedEnum[]) {
    setListAt(this.$segment, this.$dataOffset + 8, uint16List, value);
  }

  initListOuterNestedEnum(length: number): PrimitiveListBuilder<TestNestedTypes.NestedEnum> {
    return uint16List.init(this.$segment, this.$dataOffset + 8, length);
  }

  adoptListOuterNestedEnum(orphan: Orphan<ListReader<TestNestedTypes.NestedEnum>>): void {
    adopt(this, 0, orphan);
  }

  disownListOuterNestedEnum(): Orphan<ListReader<TestNestedTypes.NestedEnum>> {
    return disown(this, 0);
  }

  set listInnerNestedEnum(value:
    | ListReader<TestNestedTypes.NestedStruct.NestedEnum>
    | readonly TestNestedTypes.NestedStruct.NestedEnum[]) {
    setListAt(this.$segment, this.$dataOffset + 16, uint16List, value);
  }

  initListInnerNestedEnum(length: number): PrimitiveListBuilder<TestNestedTypes.NestedStruct.NestedEnum> {
    return uint16List.init(this.$segment, this.$dataOffset + 16, length);
  }

  adoptListInnerNestedEnum(orphan: Orphan<ListReader<TestNestedTypes.NestedStruct.NestedEnum>>): void {
    adopt(this, 1, orphan);
  }

  disownListInnerNestedEnum(): Orphan<ListReader<TestNestedTypes.NestedStruct.NestedEnum>> {
    return disown(this, 1);
  }
}

class TestNestedTypesNestedStruct extends StructReader {
  static readonly type: GeneratedStructType<
    TestNestedTypesNestedStruct,
    TestNestedTypesNestedStructBuilder,
    TestNestedTypesNestedStructInit
  > = {
    displayName: "TestNestedTypes.NestedStruct",
    id: 0x921afda70a5a731an,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 2,
    Reader: TestNestedTypesNestedStruct,
    Builder: TestNestedTypesNestedStructBuilder,
    newReader: (message, place, depth) =>
      new TestNestedTypesNestedStruct(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestNestedTypesNestedStructBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 2);
      return new TestNestedTypesNestedStructBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestNestedTypesNestedStruct(TestNestedTypesNestedStruct.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestNestedTypesNestedStruct,
    write: writeTestNestedTypesNestedStruct,
  };
  static readonly list: ListType<
    TestNestedTypesNestedStruct,
    StructListBuilder<TestNestedTypesNestedStructBuilder>,
    TestNestedTypesNestedStructInit
  > = structList(TestNestedTypesNestedStruct.type);
  static readonly NestedEnum: typeof TestNestedTypesNestedStructNestedEnum = TestNestedTypesNestedStructNestedEnum;

  get outerNestedEnum(): TestNestedTypes.NestedEnum {
    return this.getUint16(0, 1);
  }

  get innerNestedEnum(): TestNestedTypes.NestedStruct.NestedEnum {
    return this.getUint16(2, 2);
  }

  get listOuterNestedEnum(): ListReader<TestNestedTypes.NestedEnum> {
    if (this.isNull(0)) return readRootList(uint16List, testNestedTypesNestedStructListOuterNestedEnumDefault);
    return this.getList(0, uint16List);
  }

  get listInnerNestedEnum(): ListReader<TestNestedTypes.NestedStruct.NestedEnum> {
    if (this.isNull(1)) return readRootList(uint16List, testNestedTypesNestedStructListInnerNestedEnumDefault);
    return this.getList(1, uint16List);
  }
}

function writeTestNestedTypesNestedStruct(
  builder: TestNestedTypesNestedStructBuilder,
  init: TestNestedTypesNestedStructInit,
): void {
  if (init.outerNestedEnum !== undefined) builder.outerNestedEnum = init.outerNestedEnum;
  if (init.innerNestedEnum !== undefined) builder.innerNestedEnum = init.innerNestedEnum;
  if (init.listOuterNestedEnum !== undefined) builder.listOuterNestedEnum = init.listOuterNestedEnum;
  if (init.listInnerNestedEnum !== undefined) builder.listInnerNestedEnum = init.listInnerNestedEnum;
}

function sizeOfTestNestedTypesNestedStruct(init: TestNestedTypesNestedStructInit): number {
  let size = 24;
  if (init.listOuterNestedEnum !== undefined) size += (init.listOuterNestedEnum.length * 2 + 7) & ~7;
  if (init.listInnerNestedEnum !== undefined) size += (init.listInnerNestedEnum.length * 2 + 7) & ~7;
  return size;
}

interface TestNestedTypesInit {
  readonly nestedStruct?: TestNestedTypes.NestedStruct | TestNestedTypes.NestedStruct.Init | undefined;
  readonly outerNestedEnum?: TestNestedTypes.NestedEnum | undefined;
  readonly innerNestedEnum?: TestNestedTypes.NestedStruct.NestedEnum | undefined;
}

class TestNestedTypesBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set nestedStruct(value: TestNestedTypes.NestedStruct | TestNestedTypes.NestedStruct.Init) {
    TestNestedTypesNestedStruct.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initNestedStruct(): TestNestedTypes.NestedStruct.Builder {
    return TestNestedTypesNestedStruct.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptNestedStruct(orphan: Orphan<TestNestedTypes.NestedStruct>): void {
    adopt(this, 0, orphan);
  }

  disownNestedStruct(): Orphan<TestNestedTypes.NestedStruct> {
    return disown(this, 0);
  }

  set outerNestedEnum(value: TestNestedTypes.NestedEnum) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
    xorUint16(this.$segment.view, this.$dataOffset, 1);
  }

  set innerNestedEnum(value: TestNestedTypes.NestedStruct.NestedEnum) {
    writeUint16(this.$segment.view, this.$dataOffset + 2, value);
    xorUint16(this.$segment.view, this.$dataOffset + 2, 2);
  }
}

export class TestNestedTypes extends StructReader {
  static readonly type: GeneratedStructType<TestNestedTypes, TestNestedTypesBuilder, TestNestedTypesInit> = {
    displayName: "TestNestedTypes",
    id: 0xa0a00dd655edc257n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestNestedTypes,
    Builder: TestNestedTypesBuilder,
    newReader: (message, place, depth) =>
      new TestNestedTypes(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestNestedTypesBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestNestedTypesBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestNestedTypes(TestNestedTypes.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestNestedTypes,
    write: writeTestNestedTypes,
  };
  static readonly list: ListType<TestNestedTypes, StructListBuilder<TestNestedTypesBuilder>, TestNestedTypesInit> =
    structList(TestNestedTypes.type);
  static readonly NestedEnum: typeof TestNestedTypesNestedEnum = TestNestedTypesNestedEnum;
  static readonly NestedStruct: typeof TestNestedTypesNestedStruct = TestNestedTypesNestedStruct;

  get nestedStruct(): TestNestedTypes.NestedStruct {
    return TestNestedTypesNestedStruct.type.newReader(this.$message, this.followStruct(0, 3), this.$depth + 1);
  }

  get outerNestedEnum(): TestNestedTypes.NestedEnum {
    return this.getUint16(0, 1);
  }

  get innerNestedEnum(): TestNestedTypes.NestedStruct.NestedEnum {
    return this.getUint16(2, 2);
  }
}

function writeTestNestedTypes(builder: TestNestedTypesBuilder, init: TestNestedTypesInit): void {
  if (init.nestedStruct !== undefined) builder.nestedStruct = init.nestedStruct;
  if (init.outerNestedEnum !== undefined) builder.outerNestedEnum = init.outerNestedEnum;
  if (init.innerNestedEnum !== undefined) builder.innerNestedEnum = init.innerNestedEnum;
}

function sizeOfTestNestedTypes(init: TestNestedTypesInit): number {
  let size = 16;
  if (init.nestedStruct !== undefined && !(init.nestedStruct instanceof StructReader))
    size += sizeOfTestNestedTypesNestedStruct(init.nestedStruct);
  return size;
}

export declare namespace TestNestedTypes {
  type Builder = TestNestedTypesBuilder;
  type Init = TestNestedTypesInit;
  type NestedEnum = TestNestedTypesNestedEnum;
  type NestedStruct = TestNestedTypesNestedStruct;
  namespace NestedStruct {
    type Builder = TestNestedTypesNestedStructBuilder;
    type Init = TestNestedTypesNestedStructInit;
    type NestedEnum = TestNestedTypesNestedStructNestedEnum;
  }
}

interface TestUsingInit {
  readonly outerNestedEnum?: TestNestedTypes.NestedEnum | undefined;
  readonly innerNestedEnum?: TestNestedTypes.NestedStruct.NestedEnum | undefined;
}

class TestUsingBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set outerNestedEnum(value: TestNestedTypes.NestedEnum) {
    writeUint16(this.$segment.view, this.$dataOffset + 2, value);
    xorUint16(this.$segment.view, this.$dataOffset + 2, 1);
  }

  set innerNestedEnum(value: TestNestedTypes.NestedStruct.NestedEnum) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
    xorUint16(this.$segment.view, this.$dataOffset, 2);
  }
}

export class TestUsing extends StructReader {
  static readonly type: GeneratedStructType<TestUsing, TestUsingBuilder, TestUsingInit> = {
    displayName: "TestUsing",
    id: 0xfe408bc084295946n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestUsing,
    Builder: TestUsingBuilder,
    newReader: (message, place, depth) =>
      new TestUsing(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestUsingBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestUsingBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestUsing(TestUsing.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestUsing,
    write: writeTestUsing,
  };
  static readonly list: ListType<TestUsing, StructListBuilder<TestUsingBuilder>, TestUsingInit> = structList(
    TestUsing.type,
  );

  get outerNestedEnum(): TestNestedTypes.NestedEnum {
    return this.getUint16(2, 1);
  }

  get innerNestedEnum(): TestNestedTypes.NestedStruct.NestedEnum {
    return this.getUint16(0, 2);
  }
}

function writeTestUsing(builder: TestUsingBuilder, init: TestUsingInit): void {
  if (init.outerNestedEnum !== undefined) builder.outerNestedEnum = init.outerNestedEnum;
  if (init.innerNestedEnum !== undefined) builder.innerNestedEnum = init.innerNestedEnum;
}

function sizeOfTestUsing(_init: TestUsingInit): number {
  return 8;
}

export declare namespace TestUsing {
  type Builder = TestUsingBuilder;
  type Init = TestUsingInit;
}

interface TestListsStruct0Init {
  readonly f?: null | undefined;
}

class TestListsStruct0Builder extends StructBuilder {}

class TestListsStruct0 extends StructReader {
  static readonly type: GeneratedStructType<TestListsStruct0, TestListsStruct0Builder, TestListsStruct0Init> = {
    displayName: "TestLists.Struct0",
    id: 0x92437e52a228c20an,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestListsStruct0,
    Builder: TestListsStruct0Builder,
    newReader: (message, place, depth) =>
      new TestListsStruct0(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestListsStruct0Builder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestListsStruct0Builder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestListsStruct0(TestListsStruct0.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestListsStruct0,
    write: writeTestListsStruct0,
  };
  static readonly list: ListType<TestListsStruct0, StructListBuilder<TestListsStruct0Builder>, TestListsStruct0Init> =
    structList(TestListsStruct0.type);

  get f(): null {
    return null;
  }
}

function writeTestListsStruct0(_builder: TestListsStruct0Builder, _init: TestListsStruct0Init): void {}

function sizeOfTestListsStruct0(_init: TestListsStruct0Init): number {
  return 0;
}

interface TestListsStruct1Init {
  readonly f?: boolean | undefined;
}

class TestListsStruct1Builder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set f(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }
}

class TestListsStruct1 extends StructReader {
  static readonly type: GeneratedStructType<TestListsStruct1, TestListsStruct1Builder, TestListsStruct1Init> = {
    displayName: "TestLists.Struct1",
    id: 0xff5faf7978e81379n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestListsStruct1,
    Builder: TestListsStruct1Builder,
    newReader: (message, place, depth) =>
      new TestListsStruct1(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestListsStruct1Builder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestListsStruct1Builder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestListsStruct1(TestListsStruct1.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestListsStruct1,
    write: writeTestListsStruct1,
  };
  static readonly list: ListType<TestListsStruct1, StructListBuilder<TestListsStruct1Builder>, TestListsStruct1Init> =
    structList(TestListsStruct1.type);

  get f(): boolean {
    return this.getBool(0);
  }
}

function writeTestListsStruct1(builder: TestListsStruct1Builder, init: TestListsStruct1Init): void {
  if (init.f !== undefined) builder.f = init.f;
}

function sizeOfTestListsStruct1(_init: TestListsStruct1Init): number {
  return 8;
}

interface TestListsStruct8Init {
  readonly f?: number | undefined;
}

class TestListsStruct8Builder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set f(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset, value);
  }
}

class TestListsStruct8 extends StructReader {
  static readonly type: GeneratedStructType<TestListsStruct8, TestListsStruct8Builder, TestListsStruct8Init> = {
    displayName: "TestLists.Struct8",
    id: 0x9ea26e153eec03acn,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestListsStruct8,
    Builder: TestListsStruct8Builder,
    newReader: (message, place, depth) =>
      new TestListsStruct8(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestListsStruct8Builder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestListsStruct8Builder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestListsStruct8(TestListsStruct8.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestListsStruct8,
    write: writeTestListsStruct8,
  };
  static readonly list: ListType<TestListsStruct8, StructListBuilder<TestListsStruct8Builder>, TestListsStruct8Init> =
    structList(TestListsStruct8.type);

  get f(): number {
    return this.getUint8(0);
  }
}

function writeTestListsStruct8(builder: TestListsStruct8Builder, init: TestListsStruct8Init): void {
  if (init.f !== undefined) builder.f = init.f;
}

function sizeOfTestListsStruct8(_init: TestListsStruct8Init): number {
  return 8;
}

interface TestListsStruct16Init {
  readonly f?: number | undefined;
}

class TestListsStruct16Builder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set f(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
  }
}

class TestListsStruct16 extends StructReader {
  static readonly type: GeneratedStructType<TestListsStruct16, TestListsStruct16Builder, TestListsStruct16Init> = {
    displayName: "TestLists.Struct16",
    id: 0xb567f171ad60a041n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestListsStruct16,
    Builder: TestListsStruct16Builder,
    newReader: (message, place, depth) =>
      new TestListsStruct16(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestListsStruct16Builder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestListsStruct16Builder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestListsStruct16(TestListsStruct16.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestListsStruct16,
    write: writeTestListsStruct16,
  };
  static readonly list: ListType<
    TestListsStruct16,
    StructListBuilder<TestListsStruct16Builder>,
    TestListsStruct16Init
  > = structList(TestListsStruct16.type);

  get f(): number {
    return this.getUint16(0);
  }
}

function writeTestListsStruct16(builder: TestListsStruct16Builder, init: TestListsStruct16Init): void {
  if (init.f !== undefined) builder.f = init.f;
}

function sizeOfTestListsStruct16(_init: TestListsStruct16Init): number {
  return 8;
}

interface TestListsStruct32Init {
  readonly f?: number | undefined;
}

class TestListsStruct32Builder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set f(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class TestListsStruct32 extends StructReader {
  static readonly type: GeneratedStructType<TestListsStruct32, TestListsStruct32Builder, TestListsStruct32Init> = {
    displayName: "TestLists.Struct32",
    id: 0xc2f6602226ece757n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestListsStruct32,
    Builder: TestListsStruct32Builder,
    newReader: (message, place, depth) =>
      new TestListsStruct32(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestListsStruct32Builder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestListsStruct32Builder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestListsStruct32(TestListsStruct32.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestListsStruct32,
    write: writeTestListsStruct32,
  };
  static readonly list: ListType<
    TestListsStruct32,
    StructListBuilder<TestListsStruct32Builder>,
    TestListsStruct32Init
  > = structList(TestListsStruct32.type);

  get f(): number {
    return this.getUint32(0);
  }
}

function writeTestListsStruct32(builder: TestListsStruct32Builder, init: TestListsStruct32Init): void {
  if (init.f !== undefined) builder.f = init.f;
}

function sizeOfTestListsStruct32(_init: TestListsStruct32Init): number {
  return 8;
}

interface TestListsStruct64Init {
  readonly f?: bigint | undefined;
}

class TestListsStruct64Builder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set f(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset, value);
  }
}

class TestListsStruct64 extends StructReader {
  static readonly type: GeneratedStructType<TestListsStruct64, TestListsStruct64Builder, TestListsStruct64Init> = {
    displayName: "TestLists.Struct64",
    id: 0x981e1af4ca0d66fen,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestListsStruct64,
    Builder: TestListsStruct64Builder,
    newReader: (message, place, depth) =>
      new TestListsStruct64(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestListsStruct64Builder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestListsStruct64Builder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestListsStruct64(TestListsStruct64.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestListsStruct64,
    write: writeTestListsStruct64,
  };
  static readonly list: ListType<
    TestListsStruct64,
    StructListBuilder<TestListsStruct64Builder>,
    TestListsStruct64Init
  > = structList(TestListsStruct64.type);

  get f(): bigint {
    return this.getUint64(0);
  }
}

function writeTestListsStruct64(builder: TestListsStruct64Builder, init: TestListsStruct64Init): void {
  if (init.f !== undefined) builder.f = init.f;
}

function sizeOfTestListsStruct64(_init: TestListsStruct64Init): number {
  return 8;
}

interface TestListsStructPInit {
  readonly f?: string | undefined;
}

class TestListsStructPBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set f(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptF(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownF(): Orphan<string> {
    return disown(this, 0);
  }
}

class TestListsStructP extends StructReader {
  static readonly type: GeneratedStructType<TestListsStructP, TestListsStructPBuilder, TestListsStructPInit> = {
    displayName: "TestLists.StructP",
    id: 0x963d4feca8fab43fn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestListsStructP,
    Builder: TestListsStructPBuilder,
    newReader: (message, place, depth) =>
      new TestListsStructP(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestListsStructPBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestListsStructPBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestListsStructP(TestListsStructP.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestListsStructP,
    write: writeTestListsStructP,
  };
  static readonly list: ListType<TestListsStructP, StructListBuilder<TestListsStructPBuilder>, TestListsStructPInit> =
    structList(TestListsStructP.type);

  get f(): string {
    return this.getText(0);
  }
}

function writeTestListsStructP(builder: TestListsStructPBuilder, init: TestListsStructPInit): void {
  if (init.f !== undefined) builder.f = init.f;
}

function sizeOfTestListsStructP(init: TestListsStructPInit): number {
  let size = 8;
  if (init.f !== undefined) size += (init.f.length + 8) & ~7;
  return size;
}

interface TestListsStruct16cInit {
  readonly f?: number | undefined;
  readonly pad?: string | undefined;
}

class TestListsStruct16cBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set f(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
  }

  set pad(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptPad(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownPad(): Orphan<string> {
    return disown(this, 0);
  }
}

class TestListsStruct16c extends StructReader {
  static readonly type: GeneratedStructType<TestListsStruct16c, TestListsStruct16cBuilder, TestListsStruct16cInit> = {
    displayName: "TestLists.Struct16c",
    id: 0x9341f926cdae5d75n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestListsStruct16c,
    Builder: TestListsStruct16cBuilder,
    newReader: (message, place, depth) =>
      new TestListsStruct16c(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestListsStruct16cBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestListsStruct16cBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestListsStruct16c(TestListsStruct16c.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestListsStruct16c,
    write: writeTestListsStruct16c,
  };
  static readonly list: ListType<
    TestListsStruct16c,
    StructListBuilder<TestListsStruct16cBuilder>,
    TestListsStruct16cInit
  > = structList(TestListsStruct16c.type);

  get f(): number {
    return this.getUint16(0);
  }

  get pad(): string {
    return this.getText(0);
  }
}

function writeTestListsStruct16c(builder: TestListsStruct16cBuilder, init: TestListsStruct16cInit): void {
  if (init.f !== undefined) builder.f = init.f;
  if (init.pad !== undefined) builder.pad = init.pad;
}

function sizeOfTestListsStruct16c(init: TestListsStruct16cInit): number {
  let size = 16;
  if (init.pad !== undefined) size += (init.pad.length + 8) & ~7;
  return size;
}

interface TestListsStructPcInit {
  readonly f?: string | undefined;
  readonly pad?: bigint | undefined;
}

class TestListsStructPcBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set f(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptF(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownF(): Orphan<string> {
    return disown(this, 0);
  }

  set pad(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset, value);
  }
}

class TestListsStructPc extends StructReader {
  static readonly type: GeneratedStructType<TestListsStructPc, TestListsStructPcBuilder, TestListsStructPcInit> = {
    displayName: "TestLists.StructPc",
    id: 0xe308bab2032ffee8n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestListsStructPc,
    Builder: TestListsStructPcBuilder,
    newReader: (message, place, depth) =>
      new TestListsStructPc(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestListsStructPcBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestListsStructPcBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestListsStructPc(TestListsStructPc.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestListsStructPc,
    write: writeTestListsStructPc,
  };
  static readonly list: ListType<
    TestListsStructPc,
    StructListBuilder<TestListsStructPcBuilder>,
    TestListsStructPcInit
  > = structList(TestListsStructPc.type);

  get f(): string {
    return this.getText(0);
  }

  get pad(): bigint {
    return this.getUint64(0);
  }
}

function writeTestListsStructPc(builder: TestListsStructPcBuilder, init: TestListsStructPcInit): void {
  if (init.f !== undefined) builder.f = init.f;
  if (init.pad !== undefined) builder.pad = init.pad;
}

function sizeOfTestListsStructPc(init: TestListsStructPcInit): number {
  let size = 16;
  if (init.f !== undefined) size += (init.f.length + 8) & ~7;
  return size;
}

interface TestListsInit {
  readonly list0?: ListReader<TestLists.Struct0> | readonly TestLists.Struct0.Init[] | undefined;
  readonly list1?: ListReader<TestLists.Struct1> | readonly TestLists.Struct1.Init[] | undefined;
  readonly list8?: ListReader<TestLists.Struct8> | readonly TestLists.Struct8.Init[] | undefined;
  readonly list16?: ListReader<TestLists.Struct16> | readonly TestLists.Struct16.Init[] | undefined;
  readonly list32?: ListReader<TestLists.Struct32> | readonly TestLists.Struct32.Init[] | undefined;
  readonly list64?: ListReader<TestLists.Struct64> | readonly TestLists.Struct64.Init[] | undefined;
  readonly listP?: ListReader<TestLists.StructP> | readonly TestLists.StructP.Init[] | undefined;
  readonly int32ListList?: ListReader<ListReader<number>> | readonly (readonly number[])[] | undefined;
  readonly textListList?: ListReader<ListReader<string>> | readonly (readonly string[])[] | undefined;
  readonly structListList?:
    | ListReader<ListReader<TestAllTypes>>
    | readonly (readonly TestAllTypes.Init[])[]
    | undefined;
  readonly list16c?: ListReader<TestLists.Struct16c> | readonly TestLists.Struct16c.Init[] | undefined;
  readonly listPc?: ListReader<TestLists.StructPc> | readonly TestLists.StructPc.Init[] | undefined;
}

class TestListsBuilder extends StructBuilder {
  override get $size(): number {
    return 0xc0000;
  }

  set list0(value: ListReader<TestLists.Struct0> | readonly TestLists.Struct0.Init[]) {
    setListAt(this.$segment, this.$dataOffset, TestListsStruct0.list, value);
  }

  initList0(length: number): StructListBuilder<TestLists.Struct0.Builder> {
    return TestListsStruct0.list.init(this.$segment, this.$dataOffset, length);
  }

  adoptList0(orphan: Orphan<ListReader<TestLists.Struct0>>): void {
    adopt(this, 0, orphan);
  }

  disownList0(): Orphan<ListReader<TestLists.Struct0>> {
    return disown(this, 0);
  }

  set list1(value: ListReader<TestLists.Struct1> | readonly TestLists.Struct1.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 8, TestListsStruct1.list, value);
  }

  initList1(length: number): StructListBuilder<TestLists.Struct1.Builder> {
    return TestListsStruct1.list.init(this.$segment, this.$dataOffset + 8, length);
  }

  adoptList1(orphan: Orphan<ListReader<TestLists.Struct1>>): void {
    adopt(this, 1, orphan);
  }

  disownList1(): Orphan<ListReader<TestLists.Struct1>> {
    return disown(this, 1);
  }

  set list8(value: ListReader<TestLists.Struct8> | readonly TestLists.Struct8.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 16, TestListsStruct8.list, value);
  }

  initList8(length: number): StructListBuilder<TestLists.Struct8.Builder> {
    return TestListsStruct8.list.init(this.$segment, this.$dataOffset + 16, length);
  }

  adoptList8(orphan: Orphan<ListReader<TestLists.Struct8>>): void {
    adopt(this, 2, orphan);
  }

  disownList8(): Orphan<ListReader<TestLists.Struct8>> {
    return disown(this, 2);
  }

  set list16(value: ListReader<TestLists.Struct16> | readonly TestLists.Struct16.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 24, TestListsStruct16.list, value);
  }

  initList16(length: number): StructListBuilder<TestLists.Struct16.Builder> {
    return TestListsStruct16.list.init(this.$segment, this.$dataOffset + 24, length);
  }

  adoptList16(orphan: Orphan<ListReader<TestLists.Struct16>>): void {
    adopt(this, 3, orphan);
  }

  disownList16(): Orphan<ListReader<TestLists.Struct16>> {
    return disown(this, 3);
  }

  set list32(value: ListReader<TestLists.Struct32> | readonly TestLists.Struct32.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 32, TestListsStruct32.list, value);
  }

  initList32(length: number): StructListBuilder<TestLists.Struct32.Builder> {
    return TestListsStruct32.list.init(this.$segment, this.$dataOffset + 32, length);
  }

  adoptList32(orphan: Orphan<ListReader<TestLists.Struct32>>): void {
    adopt(this, 4, orphan);
  }

  disownList32(): Orphan<ListReader<TestLists.Struct32>> {
    return disown(this, 4);
  }

  set list64(value: ListReader<TestLists.Struct64> | readonly TestLists.Struct64.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 40, TestListsStruct64.list, value);
  }

  initList64(length: number): StructListBuilder<TestLists.Struct64.Builder> {
    return TestListsStruct64.list.init(this.$segment, this.$dataOffset + 40, length);
  }

  adoptList64(orphan: Orphan<ListReader<TestLists.Struct64>>): void {
    adopt(this, 5, orphan);
  }

  disownList64(): Orphan<ListReader<TestLists.Struct64>> {
    return disown(this, 5);
  }

  set listP(value: ListReader<TestLists.StructP> | readonly TestLists.StructP.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 48, TestListsStructP.list, value);
  }

  initListP(length: number): StructListBuilder<TestLists.StructP.Builder> {
    return TestListsStructP.list.init(this.$segment, this.$dataOffset + 48, length);
  }

  adoptListP(orphan: Orphan<ListReader<TestLists.StructP>>): void {
    adopt(this, 6, orphan);
  }

  disownListP(): Orphan<ListReader<TestLists.StructP>> {
    return disown(this, 6);
  }

  set int32ListList(value: ListReader<ListReader<number>> | readonly (readonly number[])[]) {
    setListAt(this.$segment, this.$dataOffset + 56, int32ListList, value);
  }

  initInt32ListList(length: number): PointerListBuilder<readonly number[]> {
    return int32ListList.init(this.$segment, this.$dataOffset + 56, length);
  }

  adoptInt32ListList(orphan: Orphan<ListReader<ListReader<number>>>): void {
    adopt(this, 7, orphan);
  }

  disownInt32ListList(): Orphan<ListReader<ListReader<number>>> {
    return disown(this, 7);
  }

  set textListList(value: ListReader<ListReader<string>> | readonly (readonly string[])[]) {
    setListAt(this.$segment, this.$dataOffset + 64, textListList, value);
  }

  initTextListList(length: number): PointerListBuilder<readonly string[]> {
    return textListList.init(this.$segment, this.$dataOffset + 64, length);
  }

  adoptTextListList(orphan: Orphan<ListReader<ListReader<string>>>): void {
    adopt(this, 8, orphan);
  }

  disownTextListList(): Orphan<ListReader<ListReader<string>>> {
    return disown(this, 8);
  }

  set structListList(value: ListReader<ListReader<TestAllTypes>> | readonly (readonly TestAllTypes.Init[])[]) {
    setListAt(this.$segment, this.$dataOffset + 72, testAllTypesListList, value);
  }

  initStructListList(length: number): PointerListBuilder<readonly TestAllTypes.Init[]> {
    return testAllTypesListList.init(this.$segment, this.$dataOffset + 72, length);
  }

  adoptStructListList(orphan: Orphan<ListReader<ListReader<TestAllTypes>>>): void {
    adopt(this, 9, orphan);
  }

  disownStructListList(): Orphan<ListReader<ListReader<TestAllTypes>>> {
    return disown(this, 9);
  }

  set list16c(value: ListReader<TestLists.Struct16c> | readonly TestLists.Struct16c.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 80, TestListsStruct16c.list, value);
  }

  initList16c(length: number): StructListBuilder<TestLists.Struct16c.Builder> {
    return TestListsStruct16c.list.init(this.$segment, this.$dataOffset + 80, length);
  }

  adoptList16c(orphan: Orphan<ListReader<TestLists.Struct16c>>): void {
    adopt(this, 10, orphan);
  }

  disownList16c(): Orphan<ListReader<TestLists.Struct16c>> {
    return disown(this, 10);
  }

  set listPc(value: ListReader<TestLists.StructPc> | readonly TestLists.StructPc.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 88, TestListsStructPc.list, value);
  }

  initListPc(length: number): StructListBuilder<TestLists.StructPc.Builder> {
    return TestListsStructPc.list.init(this.$segment, this.$dataOffset + 88, length);
  }

  adoptListPc(orphan: Orphan<ListReader<TestLists.StructPc>>): void {
    adopt(this, 11, orphan);
  }

  disownListPc(): Orphan<ListReader<TestLists.StructPc>> {
    return disown(this, 11);
  }
}

export class TestLists extends StructReader {
  static readonly type: GeneratedStructType<TestLists, TestListsBuilder, TestListsInit> = {
    displayName: "TestLists",
    id: 0xaa5f6474ab6decb6n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 12,
    Reader: TestLists,
    Builder: TestListsBuilder,
    newReader: (message, place, depth) =>
      new TestLists(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestListsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 12);
      return new TestListsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestLists(TestLists.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestLists,
    write: writeTestLists,
  };
  static readonly list: ListType<TestLists, StructListBuilder<TestListsBuilder>, TestListsInit> = structList(
    TestLists.type,
  );
  static readonly Struct0: typeof TestListsStruct0 = TestListsStruct0;
  static readonly Struct1: typeof TestListsStruct1 = TestListsStruct1;
  static readonly Struct8: typeof TestListsStruct8 = TestListsStruct8;
  static readonly Struct16: typeof TestListsStruct16 = TestListsStruct16;
  static readonly Struct32: typeof TestListsStruct32 = TestListsStruct32;
  static readonly Struct64: typeof TestListsStruct64 = TestListsStruct64;
  static readonly StructP: typeof TestListsStructP = TestListsStructP;
  static readonly Struct16c: typeof TestListsStruct16c = TestListsStruct16c;
  static readonly StructPc: typeof TestListsStructPc = TestListsStructPc;

  get list0(): ListReader<TestLists.Struct0> {
    return this.getList(0, TestListsStruct0.list);
  }

  get list1(): ListReader<TestLists.Struct1> {
    return this.getList(1, TestListsStruct1.list);
  }

  get list8(): ListReader<TestLists.Struct8> {
    return this.getList(2, TestListsStruct8.list);
  }

  get list16(): ListReader<TestLists.Struct16> {
    return this.getList(3, TestListsStruct16.list);
  }

  get list32(): ListReader<TestLists.Struct32> {
    return this.getList(4, TestListsStruct32.list);
  }

  get list64(): ListReader<TestLists.Struct64> {
    return this.getList(5, TestListsStruct64.list);
  }

  get listP(): ListReader<TestLists.StructP> {
    return this.getList(6, TestListsStructP.list);
  }

  get int32ListList(): ListReader<ListReader<number>> {
    return this.getList(7, int32ListList);
  }

  get textListList(): ListReader<ListReader<string>> {
    return this.getList(8, textListList);
  }

  get structListList(): ListReader<ListReader<TestAllTypes>> {
    return this.getList(9, testAllTypesListList);
  }

  get list16c(): ListReader<TestLists.Struct16c> {
    return this.getList(10, TestListsStruct16c.list);
  }

  get listPc(): ListReader<TestLists.StructPc> {
    return this.getList(11, TestListsStructPc.list);
  }
}

function writeTestLists(builder: TestListsBuilder, init: TestListsInit): void {
  if (init.list0 !== undefined) builder.list0 = init.list0;
  if (init.list1 !== undefined) builder.list1 = init.list1;
  if (init.list8 !== undefined) builder.list8 = init.list8;
  if (init.list16 !== undefined) builder.list16 = init.list16;
  if (init.list32 !== undefined) builder.list32 = init.list32;
  if (init.list64 !== undefined) builder.list64 = init.list64;
  if (init.listP !== undefined) builder.listP = init.listP;
  if (init.int32ListList !== undefined) builder.int32ListList = init.int32ListList;
  if (init.textListList !== undefined) builder.textListList = init.textListList;
  if (init.structListList !== undefined) builder.structListList = init.structListList;
  if (init.list16c !== undefined) builder.list16c = init.list16c;
  if (init.listPc !== undefined) builder.listPc = init.listPc;
}

function sizeOfTestLists(init: TestListsInit): number {
  let size = 96;
  if (init.list0 !== undefined && !(init.list0 instanceof ListReader))
    size += TestListsStruct0.list.sizeHint(init.list0);
  if (init.list1 !== undefined && !(init.list1 instanceof ListReader))
    size += TestListsStruct1.list.sizeHint(init.list1);
  if (init.list8 !== undefined && !(init.list8 instanceof ListReader))
    size += TestListsStruct8.list.sizeHint(init.list8);
  if (init.list16 !== undefined && !(init.list16 instanceof ListReader))
    size += TestListsStruct16.list.sizeHint(init.list16);
  if (init.list32 !== undefined && !(init.list32 instanceof ListReader))
    size += TestListsStruct32.list.sizeHint(init.list32);
  if (init.list64 !== undefined && !(init.list64 instanceof ListReader))
    size += TestListsStruct64.list.sizeHint(init.list64);
  if (init.listP !== undefined && !(init.listP instanceof ListReader))
    size += TestListsStructP.list.sizeHint(init.listP);
  if (init.int32ListList !== undefined && !(init.int32ListList instanceof ListReader))
    size += int32ListList.sizeHint(init.int32ListList);
  if (init.textListList !== undefined && !(init.textListList instanceof ListReader))
    size += textListList.sizeHint(init.textListList);
  if (init.structListList !== undefined && !(init.structListList instanceof ListReader))
    size += testAllTypesListList.sizeHint(init.structListList);
  if (init.list16c !== undefined && !(init.list16c instanceof ListReader))
    size += TestListsStruct16c.list.sizeHint(init.list16c);
  if (init.listPc !== undefined && !(init.listPc instanceof ListReader))
    size += TestListsStructPc.list.sizeHint(init.listPc);
  return size;
}

export declare namespace TestLists {
  type Builder = TestListsBuilder;
  type Init = TestListsInit;
  type Struct0 = TestListsStruct0;
  namespace Struct0 {
    type Builder = TestListsStruct0Builder;
    type Init = TestListsStruct0Init;
  }
  type Struct1 = TestListsStruct1;
  namespace Struct1 {
    type Builder = TestListsStruct1Builder;
    type Init = TestListsStruct1Init;
  }
  type Struct8 = TestListsStruct8;
  namespace Struct8 {
    type Builder = TestListsStruct8Builder;
    type Init = TestListsStruct8Init;
  }
  type Struct16 = TestListsStruct16;
  namespace Struct16 {
    type Builder = TestListsStruct16Builder;
    type Init = TestListsStruct16Init;
  }
  type Struct32 = TestListsStruct32;
  namespace Struct32 {
    type Builder = TestListsStruct32Builder;
    type Init = TestListsStruct32Init;
  }
  type Struct64 = TestListsStruct64;
  namespace Struct64 {
    type Builder = TestListsStruct64Builder;
    type Init = TestListsStruct64Init;
  }
  type StructP = TestListsStructP;
  namespace StructP {
    type Builder = TestListsStructPBuilder;
    type Init = TestListsStructPInit;
  }
  type Struct16c = TestListsStruct16c;
  namespace Struct16c {
    type Builder = TestListsStruct16cBuilder;
    type Init = TestListsStruct16cInit;
  }
  type StructPc = TestListsStructPc;
  namespace StructPc {
    type Builder = TestListsStructPcBuilder;
    type Init = TestListsStructPcInit;
  }
}

interface TestFieldZeroIsBitInit {
  readonly bit?: boolean | undefined;
  readonly secondBit?: boolean | undefined;
  readonly thirdField?: number | undefined;
}

class TestFieldZeroIsBitBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set bit(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }

  set secondBit(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 1, value, true);
  }

  set thirdField(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 1, value);
    xorUint8(this.$segment.view, this.$dataOffset + 1, 123);
  }
}

export class TestFieldZeroIsBit extends StructReader {
  static readonly type: GeneratedStructType<TestFieldZeroIsBit, TestFieldZeroIsBitBuilder, TestFieldZeroIsBitInit> = {
    displayName: "TestFieldZeroIsBit",
    id: 0xd20bf1938f92b224n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestFieldZeroIsBit,
    Builder: TestFieldZeroIsBitBuilder,
    newReader: (message, place, depth) =>
      new TestFieldZeroIsBit(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestFieldZeroIsBitBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestFieldZeroIsBitBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestFieldZeroIsBit(TestFieldZeroIsBit.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestFieldZeroIsBit,
    write: writeTestFieldZeroIsBit,
  };
  static readonly list: ListType<
    TestFieldZeroIsBit,
    StructListBuilder<TestFieldZeroIsBitBuilder>,
    TestFieldZeroIsBitInit
  > = structList(TestFieldZeroIsBit.type);

  get bit(): boolean {
    return this.getBool(0);
  }

  get secondBit(): boolean {
    return this.getBool(1, true);
  }

  get thirdField(): number {
    return this.getUint8(1, 123);
  }
}

function writeTestFieldZeroIsBit(builder: TestFieldZeroIsBitBuilder, init: TestFieldZeroIsBitInit): void {
  if (init.bit !== undefined) builder.bit = init.bit;
  if (init.secondBit !== undefined) builder.secondBit = init.secondBit;
  if (init.thirdField !== undefined) builder.thirdField = init.thirdField;
}

function sizeOfTestFieldZeroIsBit(_init: TestFieldZeroIsBitInit): number {
  return 8;
}

export declare namespace TestFieldZeroIsBit {
  type Builder = TestFieldZeroIsBitBuilder;
  type Init = TestFieldZeroIsBitInit;
}

const testListDefaultsListsDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x86, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x0c, 0x00, 0x2d, 0x00, 0x00,
  0x00, 0x07, 0x00, 0x00, 0x00, 0x2d, 0x00, 0x00, 0x00, 0x1f, 0x00, 0x00, 0x00, 0x39, 0x00, 0x00, 0x00, 0x17, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x39,
  0x00, 0x00, 0x00, 0x17, 0x00, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00, 0x17, 0x00, 0x00, 0x00, 0x51, 0x00, 0x00, 0x00,
  0x1e, 0x00, 0x00, 0x00, 0x69, 0x00, 0x00, 0x00, 0x1e, 0x00, 0x00, 0x00, 0x99, 0x00, 0x00, 0x00, 0x16, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x08, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x0c, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x08, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x7b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x2d, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x79, 0xdf, 0x0d, 0x86, 0x48, 0x70,
  0x00, 0x00, 0xd2, 0x8a, 0xec, 0x02, 0x75, 0x69, 0x02, 0x00, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x05,
  0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x66, 0x6f, 0x6f, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x62, 0x61, 0x72, 0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x00, 0x00, 0x00, 0x1c, 0x00, 0x00,
  0x00, 0x0d, 0x00, 0x00, 0x00, 0x14, 0x00, 0x00, 0x00, 0x0d, 0x00, 0x00, 0x00, 0x0c, 0x00, 0x00, 0x00, 0x01, 0x00,
  0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x03, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x05,
  0x00, 0x00, 0x00, 0xf2, 0x4f, 0xbc, 0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x00, 0x00, 0x00, 0x16, 0x00, 0x00, 0x00,
  0x15, 0x00, 0x00, 0x00, 0x0e, 0x00, 0x00, 0x00, 0x19, 0x00, 0x00, 0x00, 0x16, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00,
  0x00, 0x22, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x66, 0x6f, 0x6f, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x62, 0x61, 0x72, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x62,
  0x61, 0x7a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00,
  0x32, 0x00, 0x00, 0x00, 0x71, 0x75, 0x78, 0x00, 0x00, 0x00, 0x00, 0x00, 0x63, 0x6f, 0x72, 0x67, 0x65, 0x00, 0x00,
  0x00, 0x05, 0x00, 0x00, 0x00, 0xb7, 0x01, 0x00, 0x00, 0xdd, 0x00, 0x00, 0x00, 0xdf, 0x00, 0x00, 0x00, 0x08, 0x00,
  0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x7b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xc8, 0x01,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x04, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x15, 0x03, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

interface TestListDefaultsInit {
  readonly lists?: TestLists | TestLists.Init | undefined;
}

class TestListDefaultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set lists(value: TestLists | TestLists.Init) {
    TestLists.type.set(this.$segment, this.$dataOffset, value);
  }

  initLists(): TestLists.Builder {
    return TestLists.type.init(this.$segment, this.$dataOffset);
  }

  adoptLists(orphan: Orphan<TestLists>): void {
    adopt(this, 0, orphan);
  }

  disownLists(): Orphan<TestLists> {
    return disown(this, 0);
  }
}

export class TestListDefaults extends StructReader {
  static readonly type: GeneratedStructType<TestListDefaults, TestListDefaultsBuilder, TestListDefaultsInit> = {
    displayName: "TestListDefaults",
    id: 0xb2c1fb521de9ad40n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestListDefaults,
    Builder: TestListDefaultsBuilder,
    newReader: (message, place, depth) =>
      new TestListDefaults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestListDefaultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestListDefaultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestListDefaults(TestListDefaults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestListDefaults,
    write: writeTestListDefaults,
  };
  static readonly list: ListType<TestListDefaults, StructListBuilder<TestListDefaultsBuilder>, TestListDefaultsInit> =
    structList(TestListDefaults.type);

  get lists(): TestLists {
    if (this.isNull(0)) return readRoot(TestLists.type, testListDefaultsListsDefault);
    return TestLists.type.newReader(this.$message, this.followStruct(0, 12), this.$depth + 1);
  }
}

function writeTestListDefaults(builder: TestListDefaultsBuilder, init: TestListDefaultsInit): void {
  if (init.lists !== undefined) builder.lists = init.lists;
}

function sizeOfTestListDefaults(init: TestListDefaultsInit): number {
  let size = 8;
  if (init.lists !== undefined && !(init.lists instanceof StructReader)) size += sizeOfTestLists(init.lists);
  return size;
}

export declare namespace TestListDefaults {
  type Builder = TestListDefaultsBuilder;
  type Init = TestListDefaultsInit;
}

const TestLateUnionTheUnionWhich = {
  qux: 0,
  corge: 1,
  grault: 2,
} as const;
type TestLateUnionTheUnionWhich =
  | (typeof TestLateUnionTheUnionWhich)[keyof typeof TestLateUnionTheUnionWhich]
  | (number & Record<never, never>);

interface TestLateUnionTheUnionInit {
  readonly qux?: string | undefined;
  readonly corge?: ListReader<number> | readonly number[] | undefined;
  readonly grault?: number | undefined;
}

class TestLateUnionTheUnionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30003;
  }

  set qux(value: string) {
    writeText(this.$segment, this.$dataOffset + 32, value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 0, true);
  }

  adoptQux(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 6, 0, true);
  }

  disownQux(): Orphan<string> {
    return disownMember(this, 1, 6, 0);
  }

  set corge(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 32, int32List, value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
  }

  initCorge(length: number): PrimitiveListBuilder<number> {
    const value = int32List.init(this.$segment, this.$dataOffset + 32, length);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
    return value;
  }

  adoptCorge(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 1, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
  }

  disownCorge(): Orphan<ListReader<number>> {
    return disownMember(this, 1, 6, 1);
  }

  set grault(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 2, true);
  }
}

class TestLateUnionTheUnion extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestLateUnion.theUnion",
    id: 0xd33bec4ee6d30015n,
    schema: languageSchema,
  };
  static readonly Which: typeof TestLateUnionTheUnionWhich = TestLateUnionTheUnionWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestLateUnionTheUnionWhich {
    return this.getUint16(6);
  }

  get qux(): string | undefined {
    return this.getUint16(6) === 0 ? this.getText(1) : undefined;
  }

  get corge(): ListReader<number> | undefined {
    return this.getUint16(6) === 1 ? this.getList(1, int32List) : undefined;
  }

  get grault(): number | undefined {
    return this.getUint16(6) === 2 ? this.getFloat32(8) : undefined;
  }
}

function writeTestLateUnionTheUnion(builder: TestLateUnionTheUnionBuilder, init: TestLateUnionTheUnionInit): void {
  let members = 0;
  if (init.qux !== undefined) {
    builder.qux = init.qux;
    members++;
  }
  if (init.corge !== undefined) {
    builder.corge = init.corge;
    members++;
  }
  if (init.grault !== undefined) {
    builder.grault = init.grault;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestLateUnion.theUnion takes one member; leave the others undefined",
    );
  }
}

function sizeOfTestLateUnionTheUnion(init: TestLateUnionTheUnionInit): number {
  let size = 0;
  if (init.qux !== undefined) size += (init.qux.length + 8) & ~7;
  if (init.corge !== undefined) size += (init.corge.length * 4 + 7) & ~7;
  return size;
}

const TestLateUnionAnotherUnionWhich = {
  qux: 0,
  corge: 1,
  grault: 2,
} as const;
type TestLateUnionAnotherUnionWhich =
  | (typeof TestLateUnionAnotherUnionWhich)[keyof typeof TestLateUnionAnotherUnionWhich]
  | (number & Record<never, never>);

interface TestLateUnionAnotherUnionInit {
  readonly qux?: string | undefined;
  readonly corge?: ListReader<number> | readonly number[] | undefined;
  readonly grault?: number | undefined;
}

class TestLateUnionAnotherUnionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30003;
  }

  set qux(value: string) {
    writeText(this.$segment, this.$dataOffset + 40, value);
    this.$segment.view.setUint16(this.$dataOffset + 12, 0, true);
  }

  adoptQux(orphan: Orphan<string>): void {
    adopt(this, 2, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 12, 0, true);
  }

  disownQux(): Orphan<string> {
    return disownMember(this, 2, 12, 0);
  }

  set corge(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 40, int32List, value);
    this.$segment.view.setUint16(this.$dataOffset + 12, 1, true);
  }

  initCorge(length: number): PrimitiveListBuilder<number> {
    const value = int32List.init(this.$segment, this.$dataOffset + 40, length);
    this.$segment.view.setUint16(this.$dataOffset + 12, 1, true);
    return value;
  }

  adoptCorge(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 2, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 12, 1, true);
  }

  disownCorge(): Orphan<ListReader<number>> {
    return disownMember(this, 2, 12, 1);
  }

  set grault(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 16, value);
    this.$segment.view.setUint16(this.$dataOffset + 12, 2, true);
  }
}

class TestLateUnionAnotherUnion extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestLateUnion.anotherUnion",
    id: 0xcaf6cd4a7fef433cn,
    schema: languageSchema,
  };
  static readonly Which: typeof TestLateUnionAnotherUnionWhich = TestLateUnionAnotherUnionWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestLateUnionAnotherUnionWhich {
    return this.getUint16(12);
  }

  get qux(): string | undefined {
    return this.getUint16(12) === 0 ? this.getText(2) : undefined;
  }

  get corge(): ListReader<number> | undefined {
    return this.getUint16(12) === 1 ? this.getList(2, int32List) : undefined;
  }

  get grault(): number | undefined {
    return this.getUint16(12) === 2 ? this.getFloat32(16) : undefined;
  }
}

function writeTestLateUnionAnotherUnion(
  builder: TestLateUnionAnotherUnionBuilder,
  init: TestLateUnionAnotherUnionInit,
): void {
  let members = 0;
  if (init.qux !== undefined) {
    builder.qux = init.qux;
    members++;
  }
  if (init.corge !== undefined) {
    builder.corge = init.corge;
    members++;
  }
  if (init.grault !== undefined) {
    builder.grault = init.grault;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestLateUnion.anotherUnion takes one member; leave the others undefined",
    );
  }
}

function sizeOfTestLateUnionAnotherUnion(init: TestLateUnionAnotherUnionInit): number {
  let size = 0;
  if (init.qux !== undefined) size += (init.qux.length + 8) & ~7;
  if (init.corge !== undefined) size += (init.corge.length * 4 + 7) & ~7;
  return size;
}

interface TestLateUnionInit {
  readonly foo?: number | undefined;
  readonly bar?: string | undefined;
  readonly baz?: number | undefined;
  readonly theUnion?: TestLateUnion.TheUnion | TestLateUnion.TheUnion.Init | undefined;
  readonly anotherUnion?: TestLateUnion.AnotherUnion | TestLateUnion.AnotherUnion.Init | undefined;
}

class TestLateUnionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30003;
  }

  set foo(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set bar(value: string) {
    writeText(this.$segment, this.$dataOffset + 24, value);
  }

  adoptBar(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownBar(): Orphan<string> {
    return disown(this, 0);
  }

  set baz(value: number) {
    writeInt16(this.$segment.view, this.$dataOffset + 4, value);
  }

  get theUnion(): TestLateUnion.TheUnion.Builder {
    return new TestLateUnionTheUnionBuilder(this.$segment, this.$dataOffset);
  }

  set theUnion(value: TestLateUnion.TheUnion | TestLateUnion.TheUnion.Init) {
    writeTestLateUnionTheUnion(this.theUnion, value);
  }

  get anotherUnion(): TestLateUnion.AnotherUnion.Builder {
    return new TestLateUnionAnotherUnionBuilder(this.$segment, this.$dataOffset);
  }

  set anotherUnion(value: TestLateUnion.AnotherUnion | TestLateUnion.AnotherUnion.Init) {
    writeTestLateUnionAnotherUnion(this.anotherUnion, value);
  }
}

export class TestLateUnion extends StructReader {
  static readonly type: GeneratedStructType<TestLateUnion, TestLateUnionBuilder, TestLateUnionInit> = {
    displayName: "TestLateUnion",
    id: 0xa3e380636b2ef063n,
    schema: languageSchema,
    dataWords: 3,
    pointerCount: 3,
    Reader: TestLateUnion,
    Builder: TestLateUnionBuilder,
    newReader: (message, place, depth) =>
      new TestLateUnion(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestLateUnionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 3, 3);
      return new TestLateUnionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestLateUnion(TestLateUnion.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestLateUnion,
    write: writeTestLateUnion,
  };
  static readonly list: ListType<TestLateUnion, StructListBuilder<TestLateUnionBuilder>, TestLateUnionInit> =
    structList(TestLateUnion.type);
  static readonly TheUnion: typeof TestLateUnionTheUnion = TestLateUnionTheUnion;
  static readonly AnotherUnion: typeof TestLateUnionAnotherUnion = TestLateUnionAnotherUnion;

  get foo(): number {
    return this.getInt32(0);
  }

  get bar(): string {
    return this.getText(0);
  }

  get baz(): number {
    return this.getInt16(4);
  }

  get theUnion(): TestLateUnion.TheUnion {
    return new TestLateUnionTheUnion(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get anotherUnion(): TestLateUnion.AnotherUnion {
    return new TestLateUnionAnotherUnion(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeTestLateUnion(builder: TestLateUnionBuilder, init: TestLateUnionInit): void {
  if (init.foo !== undefined) builder.foo = init.foo;
  if (init.bar !== undefined) builder.bar = init.bar;
  if (init.baz !== undefined) builder.baz = init.baz;
  if (init.theUnion !== undefined) builder.theUnion = init.theUnion;
  if (init.anotherUnion !== undefined) builder.anotherUnion = init.anotherUnion;
}

function sizeOfTestLateUnion(init: TestLateUnionInit): number {
  let size = 48;
  if (init.bar !== undefined) size += (init.bar.length + 8) & ~7;
  if (init.theUnion !== undefined) size += sizeOfTestLateUnionTheUnion(init.theUnion);
  if (init.anotherUnion !== undefined) size += sizeOfTestLateUnionAnotherUnion(init.anotherUnion);
  return size;
}

export declare namespace TestLateUnion {
  type Builder = TestLateUnionBuilder;
  type Init = TestLateUnionInit;
  type TheUnion = TestLateUnionTheUnion;
  namespace TheUnion {
    type Builder = TestLateUnionTheUnionBuilder;
    type Init = TestLateUnionTheUnionInit;
    type Which = TestLateUnionTheUnionWhich;
  }
  type AnotherUnion = TestLateUnionAnotherUnion;
  namespace AnotherUnion {
    type Builder = TestLateUnionAnotherUnionBuilder;
    type Init = TestLateUnionAnotherUnionInit;
    type Which = TestLateUnionAnotherUnionWhich;
  }
}

interface TestOldVersionInit {
  readonly old1?: bigint | undefined;
  readonly old2?: string | undefined;
  readonly old3?: TestOldVersion | TestOldVersion.Init | undefined;
}

class TestOldVersionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20001;
  }

  set old1(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset, value);
  }

  set old2(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptOld2(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownOld2(): Orphan<string> {
    return disown(this, 0);
  }

  set old3(value: TestOldVersion | TestOldVersion.Init) {
    TestOldVersion.type.set(this.$segment, this.$dataOffset + 16, value);
  }

  initOld3(): TestOldVersion.Builder {
    return TestOldVersion.type.init(this.$segment, this.$dataOffset + 16);
  }

  adoptOld3(orphan: Orphan<TestOldVersion>): void {
    adopt(this, 1, orphan);
  }

  disownOld3(): Orphan<TestOldVersion> {
    return disown(this, 1);
  }
}

/** Read as `TestNewVersion`, and the other way round. */
export class TestOldVersion extends StructReader {
  static readonly type: GeneratedStructType<TestOldVersion, TestOldVersionBuilder, TestOldVersionInit> = {
    displayName: "TestOldVersion",
    id: 0x942a21df904916b7n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 2,
    Reader: TestOldVersion,
    Builder: TestOldVersionBuilder,
    newReader: (message, place, depth) =>
      new TestOldVersion(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestOldVersionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 2);
      return new TestOldVersionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestOldVersion(TestOldVersion.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestOldVersion,
    write: writeTestOldVersion,
  };
  static readonly list: ListType<TestOldVersion, StructListBuilder<TestOldVersionBuilder>, TestOldVersionInit> =
    structList(TestOldVersion.type);

  get old1(): bigint {
    return this.getInt64(0);
  }

  get old2(): string {
    return this.getText(0);
  }

  get old3(): TestOldVersion {
    return TestOldVersion.type.newReader(this.$message, this.followStruct(1, 3), this.$depth + 1);
  }
}

function writeTestOldVersion(builder: TestOldVersionBuilder, init: TestOldVersionInit): void {
  if (init.old1 !== undefined) builder.old1 = init.old1;
  if (init.old2 !== undefined) builder.old2 = init.old2;
  if (init.old3 !== undefined) builder.old3 = init.old3;
}

function sizeOfTestOldVersion(init: TestOldVersionInit): number {
  let size = 24;
  if (init.old2 !== undefined) size += (init.old2.length + 8) & ~7;
  if (init.old3 !== undefined && !(init.old3 instanceof StructReader)) size += sizeOfTestOldVersion(init.old3);
  return size;
}

export declare namespace TestOldVersion {
  type Builder = TestOldVersionBuilder;
  type Init = TestOldVersionInit;
}

const testNewVersionNew3Default = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x13, 0x00, 0x00, 0x00, 0x01, 0x00, 0x02,
  0x00, 0x00, 0x00, 0x00, 0x00,
]);

interface TestNewVersionInit {
  readonly old1?: bigint | undefined;
  readonly old2?: string | undefined;
  readonly old3?: TestNewVersion | TestNewVersion.Init | undefined;
  readonly new1?: bigint | undefined;
  readonly new2?: string | undefined;
  readonly new3?: ListReader<number> | readonly number[] | undefined;
}

class TestNewVersionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x40002;
  }

  set old1(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset, value);
  }

  set old2(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptOld2(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownOld2(): Orphan<string> {
    return disown(this, 0);
  }

  set old3(value: TestNewVersion | TestNewVersion.Init) {
    TestNewVersion.type.set(this.$segment, this.$dataOffset + 24, value);
  }

  initOld3(): TestNewVersion.Builder {
    return TestNewVersion.type.init(this.$segment, this.$dataOffset + 24);
  }

  adoptOld3(orphan: Orphan<TestNewVersion>): void {
    adopt(this, 1, orphan);
  }

  disownOld3(): Orphan<TestNewVersion> {
    return disown(this, 1);
  }

  set new1(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 8, value);
    xorUint64(this.$segment.view, this.$dataOffset + 8, 987n);
  }

  set new2(value: string) {
    writeText(this.$segment, this.$dataOffset + 32, value);
  }

  adoptNew2(orphan: Orphan<string>): void {
    adopt(this, 2, orphan);
  }

  disownNew2(): Orphan<string> {
    return disown(this, 2);
  }

  set new3(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 40, uint16List, value);
  }

  initNew3(length: number): PrimitiveListBuilder<number> {
    return uint16List.init(this.$segment, this.$dataOffset + 40, length);
  }

  adoptNew3(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 3, orphan);
  }

  disownNew3(): Orphan<ListReader<number>> {
    return disown(this, 3);
  }
}

export class TestNewVersion extends StructReader {
  static readonly type: GeneratedStructType<TestNewVersion, TestNewVersionBuilder, TestNewVersionInit> = {
    displayName: "TestNewVersion",
    id: 0xff7cee13e0ce728an,
    schema: languageSchema,
    dataWords: 2,
    pointerCount: 4,
    Reader: TestNewVersion,
    Builder: TestNewVersionBuilder,
    newReader: (message, place, depth) =>
      new TestNewVersion(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestNewVersionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 2, 4);
      return new TestNewVersionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestNewVersion(TestNewVersion.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestNewVersion,
    write: writeTestNewVersion,
  };
  static readonly list: ListType<TestNewVersion, StructListBuilder<TestNewVersionBuilder>, TestNewVersionInit> =
    structList(TestNewVersion.type);

  get old1(): bigint {
    return this.getInt64(0);
  }

  get old2(): string {
    return this.getText(0);
  }

  get old3(): TestNewVersion {
    return TestNewVersion.type.newReader(this.$message, this.followStruct(1, 6), this.$depth + 1);
  }

  get new1(): bigint {
    return this.getInt64(8, 987n);
  }

  get new2(): string {
    return this.getText(2, "baz");
  }

  get new3(): ListReader<number> {
    if (this.isNull(3)) return readRootList(uint16List, testNewVersionNew3Default);
    return this.getList(3, uint16List);
  }
}

function writeTestNewVersion(builder: TestNewVersionBuilder, init: TestNewVersionInit): void {
  if (init.old1 !== undefined) builder.old1 = init.old1;
  if (init.old2 !== undefined) builder.old2 = init.old2;
  if (init.old3 !== undefined) builder.old3 = init.old3;
  if (init.new1 !== undefined) builder.new1 = init.new1;
  if (init.new2 !== undefined) builder.new2 = init.new2;
  if (init.new3 !== undefined) builder.new3 = init.new3;
}

function sizeOfTestNewVersion(init: TestNewVersionInit): number {
  let size = 48;
  if (init.old2 !== undefined) size += (init.old2.length + 8) & ~7;
  if (init.old3 !== undefined && !(init.old3 instanceof StructReader)) size += sizeOfTestNewVersion(init.old3);
  if (init.new2 !== undefined) size += (init.new2.length + 8) & ~7;
  if (init.new3 !== undefined) size += (init.new3.length * 2 + 7) & ~7;
  return size;
}

export declare namespace TestNewVersion {
  type Builder = TestNewVersionBuilder;
  type Init = TestNewVersionInit;
}

const TestOldUnionVersionWhich = {
  a: 0,
  b: 1,
} as const;
type TestOldUnionVersionWhich =
  | (typeof TestOldUnionVersionWhich)[keyof typeof TestOldUnionVersionWhich]
  | (number & Record<never, never>);

interface TestOldUnionVersionInit {
  readonly a?: null | undefined;
  readonly b?: bigint | undefined;
}

class TestOldUnionVersionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x2;
  }

  set a(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  set b(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }
}

export class TestOldUnionVersion extends StructReader {
  static readonly type: GeneratedStructType<TestOldUnionVersion, TestOldUnionVersionBuilder, TestOldUnionVersionInit> =
    {
      displayName: "TestOldUnionVersion",
      id: 0xf0ff1b99583da9e3n,
      schema: languageSchema,
      dataWords: 2,
      pointerCount: 0,
      Reader: TestOldUnionVersion,
      Builder: TestOldUnionVersionBuilder,
      newReader: (message, place, depth) =>
        new TestOldUnionVersion(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new TestOldUnionVersionBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 2, 0);
        return new TestOldUnionVersionBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeTestOldUnionVersion(TestOldUnionVersion.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfTestOldUnionVersion,
      write: writeTestOldUnionVersion,
    };
  static readonly list: ListType<
    TestOldUnionVersion,
    StructListBuilder<TestOldUnionVersionBuilder>,
    TestOldUnionVersionInit
  > = structList(TestOldUnionVersion.type);
  static readonly Which: typeof TestOldUnionVersionWhich = TestOldUnionVersionWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestOldUnionVersionWhich {
    return this.getUint16(0);
  }

  get a(): null | undefined {
    return this.getUint16(0) === 0 ? null : undefined;
  }

  get b(): bigint | undefined {
    return this.getUint16(0) === 1 ? this.getUint64(8) : undefined;
  }
}

function writeTestOldUnionVersion(builder: TestOldUnionVersionBuilder, init: TestOldUnionVersionInit): void {
  let members = 0;
  if (init.a !== undefined) {
    builder.a = init.a;
    members++;
  }
  if (init.b !== undefined) {
    builder.b = init.b;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestOldUnionVersion takes one member; leave the others undefined",
    );
  }
}

function sizeOfTestOldUnionVersion(_init: TestOldUnionVersionInit): number {
  return 16;
}

export declare namespace TestOldUnionVersion {
  type Builder = TestOldUnionVersionBuilder;
  type Init = TestOldUnionVersionInit;
  type Which = TestOldUnionVersionWhich;
}

const TestNewUnionVersionAWhich = {
  a0: 0,
  a1: 1,
} as const;
type TestNewUnionVersionAWhich =
  | (typeof TestNewUnionVersionAWhich)[keyof typeof TestNewUnionVersionAWhich]
  | (number & Record<never, never>);

interface TestNewUnionVersionAInit {
  readonly a0?: null | undefined;
  readonly a1?: bigint | undefined;
}

class TestNewUnionVersionABuilder extends StructBuilder {
  override get $size(): number {
    return 0x3;
  }

  set a0(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 8, 0, true);
  }

  set a1(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 16, value);
    this.$segment.view.setUint16(this.$dataOffset + 8, 1, true);
  }
}

class TestNewUnionVersionA extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestNewUnionVersion.a",
    id: 0xb447a0bf46c7e4e5n,
    schema: languageSchema,
  };
  static readonly Which: typeof TestNewUnionVersionAWhich = TestNewUnionVersionAWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestNewUnionVersionAWhich {
    return this.getUint16(8);
  }

  get a0(): null | undefined {
    return this.getUint16(8) === 0 ? null : undefined;
  }

  get a1(): bigint | undefined {
    return this.getUint16(8) === 1 ? this.getUint64(16) : undefined;
  }
}

function writeTestNewUnionVersionA(builder: TestNewUnionVersionABuilder, init: TestNewUnionVersionAInit): void {
  let members = 0;
  if (init.a0 !== undefined) {
    builder.a0 = init.a0;
    members++;
  }
  if (init.a1 !== undefined) {
    builder.a1 = init.a1;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestNewUnionVersion.a takes one member; leave the others undefined",
    );
  }
}

const TestNewUnionVersionWhich = {
  a: 0,
  b: 1,
} as const;
type TestNewUnionVersionWhich =
  | (typeof TestNewUnionVersionWhich)[keyof typeof TestNewUnionVersionWhich]
  | (number & Record<never, never>);

interface TestNewUnionVersionInit {
  readonly a?: TestNewUnionVersion.A | TestNewUnionVersion.A.Init | undefined;
  readonly b?: bigint | undefined;
}

class TestNewUnionVersionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x3;
  }

  set a(value: TestNewUnionVersion.A | TestNewUnionVersion.A.Init) {
    writeTestNewUnionVersionA(this.initA(), value);
  }

  initA(): TestNewUnionVersion.A.Builder {
    this.clearData(8, 2);
    this.clearData(16, 8);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
    return new TestNewUnionVersionABuilder(this.$segment, this.$dataOffset);
  }

  set b(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }
}

export class TestNewUnionVersion extends StructReader {
  static readonly type: GeneratedStructType<TestNewUnionVersion, TestNewUnionVersionBuilder, TestNewUnionVersionInit> =
    {
      displayName: "TestNewUnionVersion",
      id: 0xcad6714df14a47b2n,
      schema: languageSchema,
      dataWords: 3,
      pointerCount: 0,
      Reader: TestNewUnionVersion,
      Builder: TestNewUnionVersionBuilder,
      newReader: (message, place, depth) =>
        new TestNewUnionVersion(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new TestNewUnionVersionBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 3, 0);
        return new TestNewUnionVersionBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeTestNewUnionVersion(TestNewUnionVersion.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfTestNewUnionVersion,
      write: writeTestNewUnionVersion,
    };
  static readonly list: ListType<
    TestNewUnionVersion,
    StructListBuilder<TestNewUnionVersionBuilder>,
    TestNewUnionVersionInit
  > = structList(TestNewUnionVersion.type);
  static readonly Which: typeof TestNewUnionVersionWhich = TestNewUnionVersionWhich;
  static readonly A: typeof TestNewUnionVersionA = TestNewUnionVersionA;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestNewUnionVersionWhich {
    return this.getUint16(0);
  }

  get a(): TestNewUnionVersion.A | undefined {
    if (this.getUint16(0) !== 0) return undefined;
    return new TestNewUnionVersionA(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get b(): bigint | undefined {
    return this.getUint16(0) === 1 ? this.getUint64(8) : undefined;
  }
}

function writeTestNewUnionVersion(builder: TestNewUnionVersionBuilder, init: TestNewUnionVersionInit): void {
  let members = 0;
  if (init.a !== undefined) {
    builder.a = init.a;
    members++;
  }
  if (init.b !== undefined) {
    builder.b = init.b;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestNewUnionVersion takes one member; leave the others undefined",
    );
  }
}

function sizeOfTestNewUnionVersion(_init: TestNewUnionVersionInit): number {
  return 24;
}

export declare namespace TestNewUnionVersion {
  type Builder = TestNewUnionVersionBuilder;
  type Init = TestNewUnionVersionInit;
  type Which = TestNewUnionVersionWhich;
  type A = TestNewUnionVersionA;
  namespace A {
    type Builder = TestNewUnionVersionABuilder;
    type Init = TestNewUnionVersionAInit;
    type Which = TestNewUnionVersionAWhich;
  }
}

interface TestStructUnionSomeStructInit {
  readonly someText?: string | undefined;
  readonly moreText?: string | undefined;
}

class TestStructUnionSomeStructBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set someText(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptSomeText(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownSomeText(): Orphan<string> {
    return disown(this, 0);
  }

  set moreText(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptMoreText(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownMoreText(): Orphan<string> {
    return disown(this, 1);
  }
}

class TestStructUnionSomeStruct extends StructReader {
  static readonly type: GeneratedStructType<
    TestStructUnionSomeStruct,
    TestStructUnionSomeStructBuilder,
    TestStructUnionSomeStructInit
  > = {
    displayName: "TestStructUnion.SomeStruct",
    id: 0xbdb14baec1bce663n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: TestStructUnionSomeStruct,
    Builder: TestStructUnionSomeStructBuilder,
    newReader: (message, place, depth) =>
      new TestStructUnionSomeStruct(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestStructUnionSomeStructBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TestStructUnionSomeStructBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestStructUnionSomeStruct(TestStructUnionSomeStruct.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestStructUnionSomeStruct,
    write: writeTestStructUnionSomeStruct,
  };
  static readonly list: ListType<
    TestStructUnionSomeStruct,
    StructListBuilder<TestStructUnionSomeStructBuilder>,
    TestStructUnionSomeStructInit
  > = structList(TestStructUnionSomeStruct.type);

  get someText(): string {
    return this.getText(0);
  }

  get moreText(): string {
    return this.getText(1);
  }
}

function writeTestStructUnionSomeStruct(
  builder: TestStructUnionSomeStructBuilder,
  init: TestStructUnionSomeStructInit,
): void {
  if (init.someText !== undefined) builder.someText = init.someText;
  if (init.moreText !== undefined) builder.moreText = init.moreText;
}

function sizeOfTestStructUnionSomeStruct(init: TestStructUnionSomeStructInit): number {
  let size = 16;
  if (init.someText !== undefined) size += (init.someText.length + 8) & ~7;
  if (init.moreText !== undefined) size += (init.moreText.length + 8) & ~7;
  return size;
}

const TestStructUnionUnWhich = {
  struct: 0,
  object: 1,
} as const;
type TestStructUnionUnWhich =
  | (typeof TestStructUnionUnWhich)[keyof typeof TestStructUnionUnWhich]
  | (number & Record<never, never>);

interface TestStructUnionUnInit {
  readonly struct?: TestStructUnion.SomeStruct | TestStructUnion.SomeStruct.Init | undefined;
  readonly object?: TestAnyPointer | TestAnyPointer.Init | undefined;
}

class TestStructUnionUnBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set struct(value: TestStructUnion.SomeStruct | TestStructUnion.SomeStruct.Init) {
    TestStructUnionSomeStruct.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  initStruct_(): TestStructUnion.SomeStruct.Builder {
    const value = TestStructUnionSomeStruct.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
    return value;
  }

  adoptStruct(orphan: Orphan<TestStructUnion.SomeStruct>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  disownStruct(): Orphan<TestStructUnion.SomeStruct> {
    return disownMember(this, 0, 0, 0);
  }

  set object(value: TestAnyPointer | TestAnyPointer.Init) {
    TestAnyPointer.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  initObject(): TestAnyPointer.Builder {
    const value = TestAnyPointer.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
    return value;
  }

  adoptObject(orphan: Orphan<TestAnyPointer>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  disownObject(): Orphan<TestAnyPointer> {
    return disownMember(this, 0, 0, 1);
  }
}

class TestStructUnionUn extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestStructUnion.un",
    id: 0xc3c593301b030c2dn,
    schema: languageSchema,
  };
  static readonly Which: typeof TestStructUnionUnWhich = TestStructUnionUnWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestStructUnionUnWhich {
    return this.getUint16(0);
  }

  get struct(): TestStructUnion.SomeStruct | undefined {
    return this.getUint16(0) === 0
      ? TestStructUnionSomeStruct.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }

  get object(): TestAnyPointer | undefined {
    return this.getUint16(0) === 1
      ? TestAnyPointer.type.newReader(this.$message, this.followStruct(0, 1), this.$depth + 1)
      : undefined;
  }
}

function writeTestStructUnionUn(builder: TestStructUnionUnBuilder, init: TestStructUnionUnInit): void {
  let members = 0;
  if (init.struct !== undefined) {
    builder.struct = init.struct;
    members++;
  }
  if (init.object !== undefined) {
    builder.object = init.object;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestStructUnion.un takes one member; leave the others undefined",
    );
  }
}

function sizeOfTestStructUnionUn(init: TestStructUnionUnInit): number {
  let size = 0;
  if (init.struct !== undefined && !(init.struct instanceof StructReader))
    size += sizeOfTestStructUnionSomeStruct(init.struct);
  if (init.object !== undefined && !(init.object instanceof StructReader)) size += sizeOfTestAnyPointer(init.object);
  return size;
}

interface TestStructUnionInit {
  readonly un?: TestStructUnion.Un | TestStructUnion.Un.Init | undefined;
}

class TestStructUnionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  get un(): TestStructUnion.Un.Builder {
    return new TestStructUnionUnBuilder(this.$segment, this.$dataOffset);
  }

  set un(value: TestStructUnion.Un | TestStructUnion.Un.Init) {
    writeTestStructUnionUn(this.un, value);
  }
}

export class TestStructUnion extends StructReader {
  static readonly type: GeneratedStructType<TestStructUnion, TestStructUnionBuilder, TestStructUnionInit> = {
    displayName: "TestStructUnion",
    id: 0xf7997d8fc6de99d5n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestStructUnion,
    Builder: TestStructUnionBuilder,
    newReader: (message, place, depth) =>
      new TestStructUnion(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestStructUnionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestStructUnionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestStructUnion(TestStructUnion.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestStructUnion,
    write: writeTestStructUnion,
  };
  static readonly list: ListType<TestStructUnion, StructListBuilder<TestStructUnionBuilder>, TestStructUnionInit> =
    structList(TestStructUnion.type);
  static readonly Un: typeof TestStructUnionUn = TestStructUnionUn;
  static readonly SomeStruct: typeof TestStructUnionSomeStruct = TestStructUnionSomeStruct;

  get un(): TestStructUnion.Un {
    return new TestStructUnionUn(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeTestStructUnion(builder: TestStructUnionBuilder, init: TestStructUnionInit): void {
  if (init.un !== undefined) builder.un = init.un;
}

function sizeOfTestStructUnion(init: TestStructUnionInit): number {
  let size = 16;
  if (init.un !== undefined) size += sizeOfTestStructUnionUn(init.un);
  return size;
}

export declare namespace TestStructUnion {
  type Builder = TestStructUnionBuilder;
  type Init = TestStructUnionInit;
  type Un = TestStructUnionUn;
  namespace Un {
    type Builder = TestStructUnionUnBuilder;
    type Init = TestStructUnionUnInit;
    type Which = TestStructUnionUnWhich;
  }
  type SomeStruct = TestStructUnionSomeStruct;
  namespace SomeStruct {
    type Builder = TestStructUnionSomeStructBuilder;
    type Init = TestStructUnionSomeStructInit;
  }
}

interface TestPrintInlineStructsInlineStructInit {
  readonly int32Field?: number | undefined;
  readonly textField?: string | undefined;
}

class TestPrintInlineStructsInlineStructBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set int32Field(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set textField(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptTextField(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownTextField(): Orphan<string> {
    return disown(this, 0);
  }
}

class TestPrintInlineStructsInlineStruct extends StructReader {
  static readonly type: GeneratedStructType<
    TestPrintInlineStructsInlineStruct,
    TestPrintInlineStructsInlineStructBuilder,
    TestPrintInlineStructsInlineStructInit
  > = {
    displayName: "TestPrintInlineStructs.InlineStruct",
    id: 0x9ea2cfa19b05b9cfn,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestPrintInlineStructsInlineStruct,
    Builder: TestPrintInlineStructsInlineStructBuilder,
    newReader: (message, place, depth) =>
      new TestPrintInlineStructsInlineStruct(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestPrintInlineStructsInlineStructBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestPrintInlineStructsInlineStructBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestPrintInlineStructsInlineStruct(
          TestPrintInlineStructsInlineStruct.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestPrintInlineStructsInlineStruct,
    write: writeTestPrintInlineStructsInlineStruct,
  };
  static readonly list: ListType<
    TestPrintInlineStructsInlineStruct,
    StructListBuilder<TestPrintInlineStructsInlineStructBuilder>,
    TestPrintInlineStructsInlineStructInit
  > = structList(TestPrintInlineStructsInlineStruct.type);

  get int32Field(): number {
    return this.getInt32(0);
  }

  get textField(): string {
    return this.getText(0);
  }
}

function writeTestPrintInlineStructsInlineStruct(
  builder: TestPrintInlineStructsInlineStructBuilder,
  init: TestPrintInlineStructsInlineStructInit,
): void {
  if (init.int32Field !== undefined) builder.int32Field = init.int32Field;
  if (init.textField !== undefined) builder.textField = init.textField;
}

function sizeOfTestPrintInlineStructsInlineStruct(init: TestPrintInlineStructsInlineStructInit): number {
  let size = 16;
  if (init.textField !== undefined) size += (init.textField.length + 8) & ~7;
  return size;
}

interface TestPrintInlineStructsInit {
  readonly someText?: string | undefined;
  readonly structList?:
    | ListReader<TestPrintInlineStructs.InlineStruct>
    | readonly TestPrintInlineStructs.InlineStruct.Init[]
    | undefined;
}

class TestPrintInlineStructsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set someText(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptSomeText(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownSomeText(): Orphan<string> {
    return disown(this, 0);
  }

  set structList(value:
    | ListReader<TestPrintInlineStructs.InlineStruct>
    | readonly TestPrintInlineStructs.InlineStruct.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 8, TestPrintInlineStructsInlineStruct.list, value);
  }

  initStructList(length: number): StructListBuilder<TestPrintInlineStructs.InlineStruct.Builder> {
    return TestPrintInlineStructsInlineStruct.list.init(this.$segment, this.$dataOffset + 8, length);
  }

  adoptStructList(orphan: Orphan<ListReader<TestPrintInlineStructs.InlineStruct>>): void {
    adopt(this, 1, orphan);
  }

  disownStructList(): Orphan<ListReader<TestPrintInlineStructs.InlineStruct>> {
    return disown(this, 1);
  }
}

export class TestPrintInlineStructs extends StructReader {
  static readonly type: GeneratedStructType<
    TestPrintInlineStructs,
    TestPrintInlineStructsBuilder,
    TestPrintInlineStructsInit
  > = {
    displayName: "TestPrintInlineStructs",
    id: 0xe9f56e0037f48790n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: TestPrintInlineStructs,
    Builder: TestPrintInlineStructsBuilder,
    newReader: (message, place, depth) =>
      new TestPrintInlineStructs(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestPrintInlineStructsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TestPrintInlineStructsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPrintInlineStructs(TestPrintInlineStructs.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPrintInlineStructs,
    write: writeTestPrintInlineStructs,
  };
  static readonly list: ListType<
    TestPrintInlineStructs,
    StructListBuilder<TestPrintInlineStructsBuilder>,
    TestPrintInlineStructsInit
  > = structList(TestPrintInlineStructs.type);
  static readonly InlineStruct: typeof TestPrintInlineStructsInlineStruct = TestPrintInlineStructsInlineStruct;

  get someText(): string {
    return this.getText(0);
  }

  get structList(): ListReader<TestPrintInlineStructs.InlineStruct> {
    return this.getList(1, TestPrintInlineStructsInlineStruct.list);
  }
}

function writeTestPrintInlineStructs(builder: TestPrintInlineStructsBuilder, init: TestPrintInlineStructsInit): void {
  if (init.someText !== undefined) builder.someText = init.someText;
  if (init.structList !== undefined) builder.structList = init.structList;
}

function sizeOfTestPrintInlineStructs(init: TestPrintInlineStructsInit): number {
  let size = 16;
  if (init.someText !== undefined) size += (init.someText.length + 8) & ~7;
  if (init.structList !== undefined && !(init.structList instanceof ListReader))
    size += TestPrintInlineStructsInlineStruct.list.sizeHint(init.structList);
  return size;
}

export declare namespace TestPrintInlineStructs {
  type Builder = TestPrintInlineStructsBuilder;
  type Init = TestPrintInlineStructsInit;
  type InlineStruct = TestPrintInlineStructsInlineStruct;
  namespace InlineStruct {
    type Builder = TestPrintInlineStructsInlineStructBuilder;
    type Init = TestPrintInlineStructsInlineStructInit;
  }
}

interface TestWholeFloatDefaultInit {
  readonly field?: number | undefined;
  readonly bigField?: number | undefined;
}

class TestWholeFloatDefaultBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set field(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset, value);
    xorFloat32(this.$segment.view, this.$dataOffset, 123);
  }

  set bigField(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 4, value);
    xorFloat32(this.$segment.view, this.$dataOffset + 4, 2.0000000300949324e30);
  }
}

export class TestWholeFloatDefault extends StructReader {
  static readonly type: GeneratedStructType<
    TestWholeFloatDefault,
    TestWholeFloatDefaultBuilder,
    TestWholeFloatDefaultInit
  > = {
    displayName: "TestWholeFloatDefault",
    id: 0xbda2f64454511689n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestWholeFloatDefault,
    Builder: TestWholeFloatDefaultBuilder,
    newReader: (message, place, depth) =>
      new TestWholeFloatDefault(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestWholeFloatDefaultBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestWholeFloatDefaultBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestWholeFloatDefault(TestWholeFloatDefault.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestWholeFloatDefault,
    write: writeTestWholeFloatDefault,
  };
  static readonly list: ListType<
    TestWholeFloatDefault,
    StructListBuilder<TestWholeFloatDefaultBuilder>,
    TestWholeFloatDefaultInit
  > = structList(TestWholeFloatDefault.type);
  static readonly constant: number = 456;
  static readonly bigConstant: number = 4.000000060189865e30;

  get field(): number {
    return this.getFloat32(0, 123);
  }

  get bigField(): number {
    return this.getFloat32(4, 2.0000000300949324e30);
  }
}

function writeTestWholeFloatDefault(builder: TestWholeFloatDefaultBuilder, init: TestWholeFloatDefaultInit): void {
  if (init.field !== undefined) builder.field = init.field;
  if (init.bigField !== undefined) builder.bigField = init.bigField;
}

function sizeOfTestWholeFloatDefault(_init: TestWholeFloatDefaultInit): number {
  return 8;
}

export declare namespace TestWholeFloatDefault {
  type Builder = TestWholeFloatDefaultBuilder;
  type Init = TestWholeFloatDefaultInit;
}

type TestEmptyStructInit = Readonly<Record<string, never>>;

class TestEmptyStructBuilder extends StructBuilder {}

export class TestEmptyStruct extends StructReader {
  static readonly type: GeneratedStructType<TestEmptyStruct, TestEmptyStructBuilder, TestEmptyStructInit> = {
    displayName: "TestEmptyStruct",
    id: 0xbde0533f4d98603an,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestEmptyStruct,
    Builder: TestEmptyStructBuilder,
    newReader: (message, place, depth) =>
      new TestEmptyStruct(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestEmptyStructBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestEmptyStructBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestEmptyStruct(TestEmptyStruct.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestEmptyStruct,
    write: writeTestEmptyStruct,
  };
  static readonly list: ListType<TestEmptyStruct, StructListBuilder<TestEmptyStructBuilder>, TestEmptyStructInit> =
    structList(TestEmptyStruct.type);
}

function writeTestEmptyStruct(_builder: TestEmptyStructBuilder, _init: TestEmptyStructInit): void {}

function sizeOfTestEmptyStruct(_init: TestEmptyStructInit): number {
  return 0;
}

export declare namespace TestEmptyStruct {
  type Builder = TestEmptyStructBuilder;
  type Init = TestEmptyStructInit;
}

type TestConstantsInit = Readonly<Record<string, never>>;

class TestConstantsBuilder extends StructBuilder {}

export class TestConstants extends StructReader {
  static readonly type: GeneratedStructType<TestConstants, TestConstantsBuilder, TestConstantsInit> = {
    displayName: "TestConstants",
    id: 0xfb072b1a16a1c7b6n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestConstants,
    Builder: TestConstantsBuilder,
    newReader: (message, place, depth) =>
      new TestConstants(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestConstantsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestConstantsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestConstants(TestConstants.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestConstants,
    write: writeTestConstants,
  };
  static readonly list: ListType<TestConstants, StructListBuilder<TestConstantsBuilder>, TestConstantsInit> =
    structList(TestConstants.type);
  static readonly voidConst: null = null;
  static readonly boolConst: boolean = true;
  static readonly int8Const: number = -123;
  static readonly int64Const: bigint = -123456789012345n;
  static readonly uInt32Const: number = 3456789012;
  static readonly uInt64Const: bigint = 12345678901234567890n;
  static readonly float32Const: number = 1234.5;
  static readonly float64Const: number = Number.NEGATIVE_INFINITY;
  static readonly textConst: string = "foo";
  static readonly dataConst: Uint8Array = new Uint8Array([0x62, 0x61, 0x72]);
  static get structConst(): TestAllTypes {
    return testConstantsStructConst;
  }
  static readonly enumConst: TestEnum = 5;
  static get voidListConst(): ListReader<null> {
    return testConstantsVoidListConst;
  }
  static get boolListConst(): ListReader<boolean> {
    return testConstantsBoolListConst;
  }
  static get float32ListConst(): ListReader<number> {
    return testConstantsFloat32ListConst;
  }
  static get structListConst(): ListReader<TestAllTypes> {
    return testConstantsStructListConst;
  }
  static readonly fromAnother: number = 12345;
}

function writeTestConstants(_builder: TestConstantsBuilder, _init: TestConstantsInit): void {}

function sizeOfTestConstants(_init: TestConstantsInit): number {
  return 0;
}

export declare namespace TestConstants {
  type Builder = TestConstantsBuilder;
  type Init = TestConstantsInit;
}

interface TestGenericsInnerInit<Foo, Bar, FooInit = Foo, BarInit = Bar, _FooBuilder = unknown, _BarBuilder = unknown> {
  readonly foo?: FooInit | undefined;
  readonly bar?: BarInit | undefined;
}

class TestGenericsInnerBuilder<
  Foo,
  Bar,
  FooInit = Foo,
  BarInit = Bar,
  FooBuilder = unknown,
  BarBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  set foo(value: FooInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initFoo(length = 0): FooBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptFoo(orphan: Orphan<Foo>): void {
    adopt(this, 0, orphan);
  }

  disownFoo(): Orphan<Foo> {
    return disown(this, 0);
  }

  set bar(value: BarInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initBar(length = 0): BarBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }

  adoptBar(orphan: Orphan<Bar>): void {
    adopt(this, 1, orphan);
  }

  disownBar(): Orphan<Bar> {
    return disown(this, 1);
  }
}

class TestGenericsInnerPipeline<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown> {
  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get foo(): Pipelined<Foo> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get bar(): Pipelined<Bar> {
    return pipelined(this.$promise, [...this.$path, 1], this.$bindings[1]);
  }
}

class TestGenericsInner<
  Foo,
  Bar,
  FooInit = Foo,
  BarInit = Bar,
  FooBuilder = unknown,
  BarBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestGenericsInner<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInnerBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInnerInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "TestGenerics.Inner",
    id: 0xb114e1d8b77c29c6n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: TestGenericsInner,
    Builder: TestGenericsInnerBuilder,
    newReader: (message, place, depth) =>
      new TestGenericsInner(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestGenericsInnerBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TestGenericsInnerBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestGenericsInner(TestGenericsInner.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestGenericsInner,
    write: writeTestGenericsInner,
  };
  static readonly list: ListType<
    TestGenericsInner<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StructListBuilder<
      TestGenericsInnerBuilder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
    TestGenericsInnerInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = structList(TestGenericsInner.type);
  static readonly Pipeline: typeof TestGenericsInnerPipeline = TestGenericsInnerPipeline;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown>(
    typeFoo: Bindable<Foo, FooBuilder, FooInit>,
    typeBar: Bindable<Bar, BarBuilder, BarInit>,
  ): BoundStruct<
    TestGenericsInner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
    TestGenericsInnerBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
    TestGenericsInnerInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>
  > {
    return bindStruct(
      TestGenericsInner.type,
      TestGenericsInner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      TestGenericsInnerBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      writeTestGenericsInner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      typeFoo,
      typeBar,
    );
  }

  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  declare readonly $Pipeline?: TestGenericsInnerPipeline<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;

  get foo(): Foo {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get bar(): Bar {
    return readPointer(this, 1, this.$bindings[1]);
  }
}

function writeTestGenericsInner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>(
  builder: TestGenericsInnerBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
  init: TestGenericsInnerInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
): void {
  if (init.foo !== undefined) builder.foo = init.foo;
  if (init.bar !== undefined) builder.bar = init.bar;
}

function sizeOfTestGenericsInner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>(
  init: TestGenericsInnerInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
): number {
  let size = 16;
  if (init.foo !== undefined) size += sizeOfAnyPointer(init.foo);
  if (init.bar !== undefined) size += sizeOfAnyPointer(init.bar);
  return size;
}

interface TestGenericsInner2DeepNestInit<
  Foo,
  Bar,
  Baz,
  Qux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  _FooBuilder = unknown,
  _BarBuilder = unknown,
  _BazBuilder = unknown,
  _QuxBuilder = unknown,
> {
  readonly foo?: FooInit | undefined;
  readonly bar?: BarInit | undefined;
  readonly baz?: BazInit | undefined;
  readonly qux?: QuxInit | undefined;
}

class TestGenericsInner2DeepNestBuilder<
  Foo,
  Bar,
  Baz,
  Qux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
  QuxBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x40000;
  }

  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
  ] {
    return unbound(4);
  }

  set foo(value: FooInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initFoo(length = 0): FooBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptFoo(orphan: Orphan<Foo>): void {
    adopt(this, 0, orphan);
  }

  disownFoo(): Orphan<Foo> {
    return disown(this, 0);
  }

  set bar(value: BarInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initBar(length = 0): BarBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }

  adoptBar(orphan: Orphan<Bar>): void {
    adopt(this, 1, orphan);
  }

  disownBar(): Orphan<Bar> {
    return disown(this, 1);
  }

  set baz(value: BazInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[2], value);
  }

  initBaz(length = 0): BazBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[2], length);
  }

  adoptBaz(orphan: Orphan<Baz>): void {
    adopt(this, 2, orphan);
  }

  disownBaz(): Orphan<Baz> {
    return disown(this, 2);
  }

  set qux(value: QuxInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 24), this.$bindings[3], value);
  }

  initQux(length = 0): QuxBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 24), this.$bindings[3], length);
  }

  adoptQux(orphan: Orphan<Qux>): void {
    adopt(this, 3, orphan);
  }

  disownQux(): Orphan<Qux> {
    return disown(this, 3);
  }
}

class TestGenericsInner2DeepNestPipeline<
  Foo,
  Bar,
  Baz,
  Qux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
  QuxBuilder = unknown,
> {
  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
  ] {
    return unbound(4);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get foo(): Pipelined<Foo> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get bar(): Pipelined<Bar> {
    return pipelined(this.$promise, [...this.$path, 1], this.$bindings[1]);
  }

  get baz(): Pipelined<Baz> {
    return pipelined(this.$promise, [...this.$path, 2], this.$bindings[2]);
  }

  get qux(): Pipelined<Qux> {
    return pipelined(this.$promise, [...this.$path, 3], this.$bindings[3]);
  }
}

class TestGenericsInner2DeepNest<
  Foo,
  Bar,
  Baz,
  Qux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
  QuxBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestGenericsInner2DeepNest<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInner2DeepNestBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInner2DeepNestInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "TestGenerics.Inner2.DeepNest",
    id: 0xd72cb3e5af926dc8n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 4,
    Reader: TestGenericsInner2DeepNest,
    Builder: TestGenericsInner2DeepNestBuilder,
    newReader: (message, place, depth) =>
      new TestGenericsInner2DeepNest(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestGenericsInner2DeepNestBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 4);
      return new TestGenericsInner2DeepNestBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestGenericsInner2DeepNest(TestGenericsInner2DeepNest.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestGenericsInner2DeepNest,
    write: writeTestGenericsInner2DeepNest,
  };
  static readonly list: ListType<
    TestGenericsInner2DeepNest<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StructListBuilder<
      TestGenericsInner2DeepNestBuilder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
    TestGenericsInner2DeepNestInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = structList(TestGenericsInner2DeepNest.type);
  static readonly Pipeline: typeof TestGenericsInner2DeepNestPipeline = TestGenericsInner2DeepNestPipeline;
  static get DeepNestInterface(): typeof TestGenericsInner2DeepNestDeepNestInterface {
    return TestGenericsInner2DeepNestDeepNestInterface;
  }

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<
    Foo,
    Bar,
    Baz,
    Qux,
    FooInit = Foo,
    BarInit = Bar,
    BazInit = Baz,
    QuxInit = Qux,
    FooBuilder = unknown,
    BarBuilder = unknown,
    BazBuilder = unknown,
    QuxBuilder = unknown,
  >(
    typeFoo: Bindable<Foo, FooBuilder, FooInit>,
    typeBar: Bindable<Bar, BarBuilder, BarInit>,
    typeBaz: Bindable<Baz, BazBuilder, BazInit>,
    typeQux: Bindable<Qux, QuxBuilder, QuxInit>,
  ): BoundStruct<
    TestGenericsInner2DeepNest<
      Foo,
      Bar,
      Baz,
      Qux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder
    >,
    TestGenericsInner2DeepNestBuilder<
      Foo,
      Bar,
      Baz,
      Qux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder
    >,
    TestGenericsInner2DeepNestInit<
      Foo,
      Bar,
      Baz,
      Qux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder
    >
  > {
    return bindStruct(
      TestGenericsInner2DeepNest.type,
      TestGenericsInner2DeepNest<
        Foo,
        Bar,
        Baz,
        Qux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder
      >,
      TestGenericsInner2DeepNestBuilder<
        Foo,
        Bar,
        Baz,
        Qux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder
      >,
      writeTestGenericsInner2DeepNest<
        Foo,
        Bar,
        Baz,
        Qux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder
      >,
      typeFoo,
      typeBar,
      typeBaz,
      typeQux,
    );
  }

  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
  ] {
    return unbound(4);
  }

  declare readonly $Pipeline?: TestGenericsInner2DeepNestPipeline<
    Foo,
    Bar,
    Baz,
    Qux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder
  >;

  get foo(): Foo {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get bar(): Bar {
    return readPointer(this, 1, this.$bindings[1]);
  }

  get baz(): Baz {
    return readPointer(this, 2, this.$bindings[2]);
  }

  get qux(): Qux {
    return readPointer(this, 3, this.$bindings[3]);
  }
}

function writeTestGenericsInner2DeepNest<
  Foo,
  Bar,
  Baz,
  Qux,
  FooInit,
  BarInit,
  BazInit,
  QuxInit,
  FooBuilder,
  BarBuilder,
  BazBuilder,
  QuxBuilder,
>(
  builder: TestGenericsInner2DeepNestBuilder<
    Foo,
    Bar,
    Baz,
    Qux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder
  >,
  init: TestGenericsInner2DeepNestInit<
    Foo,
    Bar,
    Baz,
    Qux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder
  >,
): void {
  if (init.foo !== undefined) builder.foo = init.foo;
  if (init.bar !== undefined) builder.bar = init.bar;
  if (init.baz !== undefined) builder.baz = init.baz;
  if (init.qux !== undefined) builder.qux = init.qux;
}

function sizeOfTestGenericsInner2DeepNest<
  Foo,
  Bar,
  Baz,
  Qux,
  FooInit,
  BarInit,
  BazInit,
  QuxInit,
  FooBuilder,
  BarBuilder,
  BazBuilder,
  QuxBuilder,
>(
  init: TestGenericsInner2DeepNestInit<
    Foo,
    Bar,
    Baz,
    Qux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder
  >,
): number {
  let size = 32;
  if (init.foo !== undefined) size += sizeOfAnyPointer(init.foo);
  if (init.bar !== undefined) size += sizeOfAnyPointer(init.bar);
  if (init.baz !== undefined) size += sizeOfAnyPointer(init.baz);
  if (init.qux !== undefined) size += sizeOfAnyPointer(init.qux);
  return size;
}

interface TestGenericsInner2Init<
  Foo,
  Bar,
  Baz,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  FooBuilder = unknown,
  BarBuilder = unknown,
  _BazBuilder = unknown,
> {
  readonly bar?: BarInit | undefined;
  readonly baz?: BazInit | undefined;
  readonly innerBound?:
    | TestGenerics.Inner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>
    | TestGenerics.Inner.Init<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>
    | undefined;
  readonly innerUnbound?:
    | TestGenerics.Inner<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    | TestGenerics.Inner.Init<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    | undefined;
}

class TestGenericsInner2Builder<
  Foo,
  Bar,
  Baz,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x40000;
  }

  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
  ] {
    return unbound(3);
  }

  set bar(value: BarInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], value);
  }

  initBar(length = 0): BarBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], length);
  }

  adoptBar(orphan: Orphan<Bar>): void {
    adopt(this, 0, orphan);
  }

  disownBar(): Orphan<Bar> {
    return disown(this, 0);
  }

  set baz(value: BazInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[2], value);
  }

  initBaz(length = 0): BazBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[2], length);
  }

  adoptBaz(orphan: Orphan<Baz>): void {
    adopt(this, 1, orphan);
  }

  disownBaz(): Orphan<Baz> {
    return disown(this, 1);
  }

  set innerBound(value:
    | TestGenerics.Inner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>
    | TestGenerics.Inner.Init<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>) {
    this.setStruct(2, TestGenericsInner.of(this.$bindings[0], this.$bindings[1]).type, value);
  }

  initInnerBound(): TestGenerics.Inner.Builder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder> {
    return this.initStruct(2, TestGenericsInner.of(this.$bindings[0], this.$bindings[1]).type);
  }

  adoptInnerBound(orphan: Orphan<TestGenerics.Inner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>>): void {
    adopt(this, 2, orphan);
  }

  disownInnerBound(): Orphan<TestGenerics.Inner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>> {
    return disown(this, 2);
  }

  set innerUnbound(value:
    | TestGenerics.Inner<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    | TestGenerics.Inner.Init<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >) {
    TestGenericsInner.type.set(this.$segment, this.$dataOffset + 24, value);
  }

  initInnerUnbound(): TestGenerics.Inner.Builder<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  > {
    return TestGenericsInner.type.init(this.$segment, this.$dataOffset + 24);
  }

  adoptInnerUnbound(
    orphan: Orphan<
      TestGenerics.Inner<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
  ): void {
    adopt(this, 3, orphan);
  }

  disownInnerUnbound(): Orphan<
    TestGenerics.Inner<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > {
    return disown(this, 3);
  }
}

class TestGenericsInner2Pipeline<
  Foo,
  Bar,
  Baz,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
> {
  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
  ] {
    return unbound(3);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get bar(): Pipelined<Bar> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[1]);
  }

  get baz(): Pipelined<Baz> {
    return pipelined(this.$promise, [...this.$path, 1], this.$bindings[2]);
  }

  get innerBound(): TestGenerics.Inner.Pipeline<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder> {
    const Pipeline = boundTo(
      TestGenericsInnerPipeline<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      this.$bindings[0],
      this.$bindings[1],
    );
    return new Pipeline(this.$promise, ...this.$path, 2);
  }
}

class TestGenericsInner2<
  Foo,
  Bar,
  Baz,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestGenericsInner2<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInner2Builder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInner2Init<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "TestGenerics.Inner2",
    id: 0xc4dc11bd618cde94n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 4,
    Reader: TestGenericsInner2,
    Builder: TestGenericsInner2Builder,
    newReader: (message, place, depth) =>
      new TestGenericsInner2(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestGenericsInner2Builder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 4);
      return new TestGenericsInner2Builder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestGenericsInner2(TestGenericsInner2.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestGenericsInner2,
    write: writeTestGenericsInner2,
  };
  static readonly list: ListType<
    TestGenericsInner2<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StructListBuilder<
      TestGenericsInner2Builder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
    TestGenericsInner2Init<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = structList(TestGenericsInner2.type);
  static readonly Pipeline: typeof TestGenericsInner2Pipeline = TestGenericsInner2Pipeline;
  static readonly DeepNest: typeof TestGenericsInner2DeepNest = TestGenericsInner2DeepNest;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<
    Foo,
    Bar,
    Baz,
    FooInit = Foo,
    BarInit = Bar,
    BazInit = Baz,
    FooBuilder = unknown,
    BarBuilder = unknown,
    BazBuilder = unknown,
  >(
    typeFoo: Bindable<Foo, FooBuilder, FooInit>,
    typeBar: Bindable<Bar, BarBuilder, BarInit>,
    typeBaz: Bindable<Baz, BazBuilder, BazInit>,
  ): BoundStruct<
    TestGenericsInner2<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>,
    TestGenericsInner2Builder<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>,
    TestGenericsInner2Init<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>
  > {
    return bindStruct(
      TestGenericsInner2.type,
      TestGenericsInner2<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>,
      TestGenericsInner2Builder<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>,
      writeTestGenericsInner2<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>,
      typeFoo,
      typeBar,
      typeBaz,
    );
  }

  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
  ] {
    return unbound(3);
  }

  declare readonly $Pipeline?: TestGenericsInner2Pipeline<
    Foo,
    Bar,
    Baz,
    FooInit,
    BarInit,
    BazInit,
    FooBuilder,
    BarBuilder,
    BazBuilder
  >;

  get bar(): Bar {
    return readPointer(this, 0, this.$bindings[1]);
  }

  get baz(): Baz {
    return readPointer(this, 1, this.$bindings[2]);
  }

  get innerBound(): TestGenerics.Inner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder> {
    return this.getStruct(2, TestGenericsInner.of(this.$bindings[0], this.$bindings[1]).type);
  }

  get innerUnbound(): TestGenerics.Inner<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  > {
    return TestGenericsInner.type.newReader(this.$message, this.followStruct(3, 2), this.$depth + 1);
  }
}

function writeTestGenericsInner2<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>(
  builder: TestGenericsInner2Builder<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>,
  init: TestGenericsInner2Init<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>,
): void {
  if (init.bar !== undefined) builder.bar = init.bar;
  if (init.baz !== undefined) builder.baz = init.baz;
  if (init.innerBound !== undefined) builder.innerBound = init.innerBound;
  if (init.innerUnbound !== undefined) builder.innerUnbound = init.innerUnbound;
}

function sizeOfTestGenericsInner2<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>(
  init: TestGenericsInner2Init<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>,
): number {
  let size = 32;
  if (init.bar !== undefined) size += sizeOfAnyPointer(init.bar);
  if (init.baz !== undefined) size += sizeOfAnyPointer(init.baz);
  if (init.innerBound !== undefined && !(init.innerBound instanceof StructReader))
    size += sizeOfTestGenericsInner(init.innerBound);
  if (init.innerUnbound !== undefined && !(init.innerUnbound instanceof StructReader))
    size += sizeOfTestGenericsInner(init.innerUnbound);
  return size;
}

interface TestGenericsUgInit<Foo, Bar, _FooInit = Foo, BarInit = Bar, _FooBuilder = unknown, _BarBuilder = unknown> {
  readonly ugfoo?: number | undefined;
  readonly ugbar?: BarInit | undefined;
}

class TestGenericsUgBuilder<
  Foo,
  Bar,
  FooInit = Foo,
  BarInit = Bar,
  FooBuilder = unknown,
  BarBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x40001;
  }

  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  set ugfoo(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset + 4, value);
  }

  set ugbar(value: BarInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 24), this.$bindings[1], value);
  }

  initUgbar(length = 0): BarBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 24), this.$bindings[1], length);
  }

  adoptUgbar(orphan: Orphan<Bar>): void {
    adopt(this, 2, orphan);
  }

  disownUgbar(): Orphan<Bar> {
    return disown(this, 2);
  }
}

class TestGenericsUgPipeline<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown> {
  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get ugbar(): Pipelined<Bar> {
    return pipelined(this.$promise, [...this.$path, 2], this.$bindings[1]);
  }
}

class TestGenericsUg<
  Foo,
  Bar,
  FooInit = Foo,
  BarInit = Bar,
  FooBuilder = unknown,
  BarBuilder = unknown,
> extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestGenerics.ug",
    id: 0xf5e3b31998894fe1n,
    schema: languageSchema,
  };

  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  get ugfoo(): number {
    return this.getInt32(4);
  }

  get ugbar(): Bar {
    return readPointer(this, 2, this.$bindings[1]);
  }
}

function writeTestGenericsUg<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>(
  builder: TestGenericsUgBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
  init: TestGenericsUgInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
): void {
  if (init.ugfoo !== undefined) builder.ugfoo = init.ugfoo;
  if (init.ugbar !== undefined) builder.ugbar = init.ugbar;
}

function sizeOfTestGenericsUg<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>(
  init: TestGenericsUgInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
): number {
  let size = 0;
  if (init.ugbar !== undefined) size += sizeOfAnyPointer(init.ugbar);
  return size;
}

const TestGenericsWhich = {
  uv: 0,
  ug: 1,
} as const;
type TestGenericsWhich = (typeof TestGenericsWhich)[keyof typeof TestGenericsWhich] | (number & Record<never, never>);

interface TestGenericsInit<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown> {
  readonly foo?: FooInit | undefined;
  readonly rev?:
    | TestGenerics<Bar, Foo, BarInit, FooInit, BarBuilder, FooBuilder>
    | TestGenerics.Init<Bar, Foo, BarInit, FooInit, BarBuilder, FooBuilder>
    | undefined;
  readonly uv?: null | undefined;
  readonly ug?: TestGenerics.Ug.Init<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder> | undefined;
  readonly list?:
    | ListReader<TestGenerics.Inner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>>
    | readonly TestGenerics.Inner.Init<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>[]
    | undefined;
}

class TestGenericsBuilder<
  Foo,
  Bar,
  FooInit = Foo,
  BarInit = Bar,
  FooBuilder = unknown,
  BarBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x40001;
  }

  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  set foo(value: FooInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], value);
  }

  initFoo(length = 0): FooBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], length);
  }

  adoptFoo(orphan: Orphan<Foo>): void {
    adopt(this, 0, orphan);
  }

  disownFoo(): Orphan<Foo> {
    return disown(this, 0);
  }

  set rev(value:
    | TestGenerics<Bar, Foo, BarInit, FooInit, BarBuilder, FooBuilder>
    | TestGenerics.Init<Bar, Foo, BarInit, FooInit, BarBuilder, FooBuilder>) {
    this.setStruct(1, TestGenerics.of(this.$bindings[1], this.$bindings[0]).type, value);
  }

  initRev(): TestGenerics.Builder<Bar, Foo, BarInit, FooInit, BarBuilder, FooBuilder> {
    return this.initStruct(1, TestGenerics.of(this.$bindings[1], this.$bindings[0]).type);
  }

  adoptRev(orphan: Orphan<TestGenerics<Bar, Foo, BarInit, FooInit, BarBuilder, FooBuilder>>): void {
    adopt(this, 1, orphan);
  }

  disownRev(): Orphan<TestGenerics<Bar, Foo, BarInit, FooInit, BarBuilder, FooBuilder>> {
    return disown(this, 1);
  }

  set uv(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  set ug(value: TestGenerics.Ug.Init<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>) {
    writeTestGenericsUg(this.initUg(), value);
  }

  initUg(): TestGenerics.Ug.Builder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder> {
    this.clearData(4, 4);
    this.clearPointer(2);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
    const Group = bound(TestGenericsUgBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>, this.$bindings);
    return new Group(this.$segment, this.$dataOffset);
  }

  set list(value:
    | ListReader<TestGenerics.Inner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>>
    | readonly TestGenerics.Inner.Init<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>[]) {
    this.setList(3, TestGenericsInner.of(this.$bindings[0], this.$bindings[1]).list, value);
  }

  initList_(
    length: number,
  ): StructListBuilder<TestGenerics.Inner.Builder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>> {
    return this.initList(3, TestGenericsInner.of(this.$bindings[0], this.$bindings[1]).list, length);
  }

  adoptList(orphan: Orphan<ListReader<TestGenerics.Inner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>>>): void {
    adopt(this, 3, orphan);
  }

  disownList(): Orphan<ListReader<TestGenerics.Inner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>>> {
    return disown(this, 3);
  }
}

class TestGenericsPipeline<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown> {
  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get foo(): Pipelined<Foo> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get rev(): TestGenerics.Pipeline<Bar, Foo, BarInit, FooInit, BarBuilder, FooBuilder> {
    const Pipeline = boundTo(
      TestGenericsPipeline<Bar, Foo, BarInit, FooInit, BarBuilder, FooBuilder>,
      this.$bindings[1],
      this.$bindings[0],
    );
    return new Pipeline(this.$promise, ...this.$path, 1);
  }
}

export class TestGenerics<
  Foo,
  Bar,
  FooInit = Foo,
  BarInit = Bar,
  FooBuilder = unknown,
  BarBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestGenerics<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "TestGenerics",
    id: 0x950eb7d157994970n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 4,
    Reader: TestGenerics,
    Builder: TestGenericsBuilder,
    newReader: (message, place, depth) =>
      new TestGenerics(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestGenericsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 4);
      return new TestGenericsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestGenerics(TestGenerics.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestGenerics,
    write: writeTestGenerics,
  };
  static readonly list: ListType<
    TestGenerics<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StructListBuilder<
      TestGenericsBuilder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
    TestGenericsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = structList(TestGenerics.type);
  static readonly Which: typeof TestGenericsWhich = TestGenericsWhich;
  static readonly Pipeline: typeof TestGenericsPipeline = TestGenericsPipeline;
  static readonly Ug: typeof TestGenericsUg = TestGenericsUg;
  static readonly Inner: typeof TestGenericsInner = TestGenericsInner;
  static readonly Inner2: typeof TestGenericsInner2 = TestGenericsInner2;
  static get Interface(): typeof TestGenericsInterface {
    return TestGenericsInterface;
  }

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown>(
    typeFoo: Bindable<Foo, FooBuilder, FooInit>,
    typeBar: Bindable<Bar, BarBuilder, BarInit>,
  ): BoundStruct<
    TestGenerics<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
    TestGenericsBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
    TestGenericsInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>
  > {
    return bindStruct(
      TestGenerics.type,
      TestGenerics<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      TestGenericsBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      writeTestGenerics<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      typeFoo,
      typeBar,
    );
  }

  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  declare readonly $Pipeline?: TestGenericsPipeline<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestGenericsWhich {
    return this.getUint16(0);
  }

  get foo(): Foo {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get rev(): TestGenerics<Bar, Foo, BarInit, FooInit, BarBuilder, FooBuilder> {
    return this.getStruct(1, TestGenerics.of(this.$bindings[1], this.$bindings[0]).type);
  }

  get uv(): null | undefined {
    return this.getUint16(0) === 0 ? null : undefined;
  }

  get ug(): TestGenerics.Ug<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder> | undefined {
    if (this.getUint16(0) !== 1) return undefined;
    const Group = bound(TestGenericsUg<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>, this.$bindings);
    return new Group(this.$message, this.$segment, this.$dataOffset, this.$dataBytes, this.$pointerCount, this.$depth);
  }

  get list(): ListReader<TestGenerics.Inner<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>> {
    return this.getList(3, TestGenericsInner.of(this.$bindings[0], this.$bindings[1]).list);
  }
}

function writeTestGenerics<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>(
  builder: TestGenericsBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
  init: TestGenericsInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
): void {
  if (init.foo !== undefined) builder.foo = init.foo;
  if (init.rev !== undefined) builder.rev = init.rev;
  if (init.list !== undefined) builder.list = init.list;
  let members = 0;
  if (init.uv !== undefined) {
    builder.uv = init.uv;
    members++;
  }
  if (init.ug !== undefined) {
    builder.ug = init.ug;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of TestGenerics takes one member; leave the others undefined");
}

function sizeOfTestGenerics<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>(
  init: TestGenericsInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
): number {
  let size = 40;
  if (init.foo !== undefined) size += sizeOfAnyPointer(init.foo);
  if (init.rev !== undefined && !(init.rev instanceof StructReader)) size += sizeOfTestGenerics(init.rev);
  if (init.ug !== undefined) size += sizeOfTestGenericsUg(init.ug);
  return size;
}

export declare namespace TestGenerics {
  type Builder<
    Foo,
    Bar,
    FooInit = Foo,
    BarInit = Bar,
    FooBuilder = unknown,
    BarBuilder = unknown,
  > = TestGenericsBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;
  type Init<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown> = TestGenericsInit<
    Foo,
    Bar,
    FooInit,
    BarInit,
    FooBuilder,
    BarBuilder
  >;
  type Pipeline<
    Foo,
    Bar,
    FooInit = Foo,
    BarInit = Bar,
    FooBuilder = unknown,
    BarBuilder = unknown,
  > = TestGenericsPipeline<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;
  type Which = TestGenericsWhich;
  type Ug<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown> = TestGenericsUg<
    Foo,
    Bar,
    FooInit,
    BarInit,
    FooBuilder,
    BarBuilder
  >;
  namespace Ug {
    type Builder<
      Foo,
      Bar,
      FooInit = Foo,
      BarInit = Bar,
      FooBuilder = unknown,
      BarBuilder = unknown,
    > = TestGenericsUgBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;
    type Init<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown> = TestGenericsUgInit<
      Foo,
      Bar,
      FooInit,
      BarInit,
      FooBuilder,
      BarBuilder
    >;
    type Pipeline<
      Foo,
      Bar,
      FooInit = Foo,
      BarInit = Bar,
      FooBuilder = unknown,
      BarBuilder = unknown,
    > = TestGenericsUgPipeline<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;
  }
  type Inner<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown> = TestGenericsInner<
    Foo,
    Bar,
    FooInit,
    BarInit,
    FooBuilder,
    BarBuilder
  >;
  namespace Inner {
    type Builder<
      Foo,
      Bar,
      FooInit = Foo,
      BarInit = Bar,
      FooBuilder = unknown,
      BarBuilder = unknown,
    > = TestGenericsInnerBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;
    type Init<
      Foo,
      Bar,
      FooInit = Foo,
      BarInit = Bar,
      FooBuilder = unknown,
      BarBuilder = unknown,
    > = TestGenericsInnerInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;
    type Pipeline<
      Foo,
      Bar,
      FooInit = Foo,
      BarInit = Bar,
      FooBuilder = unknown,
      BarBuilder = unknown,
    > = TestGenericsInnerPipeline<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;
  }
  type Inner2<
    Foo,
    Bar,
    Baz,
    FooInit = Foo,
    BarInit = Bar,
    BazInit = Baz,
    FooBuilder = unknown,
    BarBuilder = unknown,
    BazBuilder = unknown,
  > = TestGenericsInner2<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>;
  namespace Inner2 {
    type Builder<
      Foo,
      Bar,
      Baz,
      FooInit = Foo,
      BarInit = Bar,
      BazInit = Baz,
      FooBuilder = unknown,
      BarBuilder = unknown,
      BazBuilder = unknown,
    > = TestGenericsInner2Builder<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>;
    type Init<
      Foo,
      Bar,
      Baz,
      FooInit = Foo,
      BarInit = Bar,
      BazInit = Baz,
      FooBuilder = unknown,
      BarBuilder = unknown,
      BazBuilder = unknown,
    > = TestGenericsInner2Init<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>;
    type Pipeline<
      Foo,
      Bar,
      Baz,
      FooInit = Foo,
      BarInit = Bar,
      BazInit = Baz,
      FooBuilder = unknown,
      BarBuilder = unknown,
      BazBuilder = unknown,
    > = TestGenericsInner2Pipeline<Foo, Bar, Baz, FooInit, BarInit, BazInit, FooBuilder, BarBuilder, BazBuilder>;
    type DeepNest<
      Foo,
      Bar,
      Baz,
      Qux,
      FooInit = Foo,
      BarInit = Bar,
      BazInit = Baz,
      QuxInit = Qux,
      FooBuilder = unknown,
      BarBuilder = unknown,
      BazBuilder = unknown,
      QuxBuilder = unknown,
    > = TestGenericsInner2DeepNest<
      Foo,
      Bar,
      Baz,
      Qux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder
    >;
    namespace DeepNest {
      type Builder<
        Foo,
        Bar,
        Baz,
        Qux,
        FooInit = Foo,
        BarInit = Bar,
        BazInit = Baz,
        QuxInit = Qux,
        FooBuilder = unknown,
        BarBuilder = unknown,
        BazBuilder = unknown,
        QuxBuilder = unknown,
      > = TestGenericsInner2DeepNestBuilder<
        Foo,
        Bar,
        Baz,
        Qux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder
      >;
      type Init<
        Foo,
        Bar,
        Baz,
        Qux,
        FooInit = Foo,
        BarInit = Bar,
        BazInit = Baz,
        QuxInit = Qux,
        FooBuilder = unknown,
        BarBuilder = unknown,
        BazBuilder = unknown,
        QuxBuilder = unknown,
      > = TestGenericsInner2DeepNestInit<
        Foo,
        Bar,
        Baz,
        Qux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder
      >;
      type Pipeline<
        Foo,
        Bar,
        Baz,
        Qux,
        FooInit = Foo,
        BarInit = Bar,
        BazInit = Baz,
        QuxInit = Qux,
        FooBuilder = unknown,
        BarBuilder = unknown,
        BazBuilder = unknown,
        QuxBuilder = unknown,
      > = TestGenericsInner2DeepNestPipeline<
        Foo,
        Bar,
        Baz,
        Qux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder
      >;
      type DeepNestInterface<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit = Foo,
        BarInit = Bar,
        BazInit = Baz,
        QuxInit = Qux,
        QuuxInit = Quux,
        FooBuilder = unknown,
        BarBuilder = unknown,
        BazBuilder = unknown,
        QuxBuilder = unknown,
        QuuxBuilder = unknown,
      > = TestGenericsInner2DeepNestDeepNestInterface<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >;
      namespace DeepNestInterface {
        type Server<
          Foo,
          Bar,
          Baz,
          Qux,
          Quux,
          FooInit = Foo,
          BarInit = Bar,
          BazInit = Baz,
          QuxInit = Qux,
          QuuxInit = Quux,
          FooBuilder = unknown,
          BarBuilder = unknown,
          BazBuilder = unknown,
          QuxBuilder = unknown,
          QuuxBuilder = unknown,
        > = TestGenericsInner2DeepNestDeepNestInterfaceServer<
          Foo,
          Bar,
          Baz,
          Qux,
          Quux,
          FooInit,
          BarInit,
          BazInit,
          QuxInit,
          QuuxInit,
          FooBuilder,
          BarBuilder,
          BazBuilder,
          QuxBuilder,
          QuuxBuilder
        >;
        type CallParams<
          Foo,
          Bar,
          Baz,
          Qux,
          Quux,
          FooInit = Foo,
          BarInit = Bar,
          BazInit = Baz,
          QuxInit = Qux,
          QuuxInit = Quux,
          FooBuilder = unknown,
          BarBuilder = unknown,
          BazBuilder = unknown,
          QuxBuilder = unknown,
          QuuxBuilder = unknown,
        > = TestGenericsInner2DeepNestDeepNestInterfaceCallParams<
          Foo,
          Bar,
          Baz,
          Qux,
          Quux,
          FooInit,
          BarInit,
          BazInit,
          QuxInit,
          QuuxInit,
          FooBuilder,
          BarBuilder,
          BazBuilder,
          QuxBuilder,
          QuuxBuilder
        >;
        namespace CallParams {
          type Builder<
            Foo,
            Bar,
            Baz,
            Qux,
            Quux,
            FooInit = Foo,
            BarInit = Bar,
            BazInit = Baz,
            QuxInit = Qux,
            QuuxInit = Quux,
            FooBuilder = unknown,
            BarBuilder = unknown,
            BazBuilder = unknown,
            QuxBuilder = unknown,
            QuuxBuilder = unknown,
          > = TestGenericsInner2DeepNestDeepNestInterfaceCallParamsBuilder<
            Foo,
            Bar,
            Baz,
            Qux,
            Quux,
            FooInit,
            BarInit,
            BazInit,
            QuxInit,
            QuuxInit,
            FooBuilder,
            BarBuilder,
            BazBuilder,
            QuxBuilder,
            QuuxBuilder
          >;
          type Init<
            Foo,
            Bar,
            Baz,
            Qux,
            Quux,
            FooInit = Foo,
            BarInit = Bar,
            BazInit = Baz,
            QuxInit = Qux,
            QuuxInit = Quux,
            FooBuilder = unknown,
            BarBuilder = unknown,
            BazBuilder = unknown,
            QuxBuilder = unknown,
            QuuxBuilder = unknown,
          > = TestGenericsInner2DeepNestDeepNestInterfaceCallParamsInit<
            Foo,
            Bar,
            Baz,
            Qux,
            Quux,
            FooInit,
            BarInit,
            BazInit,
            QuxInit,
            QuuxInit,
            FooBuilder,
            BarBuilder,
            BazBuilder,
            QuxBuilder,
            QuuxBuilder
          >;
        }
        type CallResults<
          Foo,
          Bar,
          Baz,
          Qux,
          Quux,
          FooInit = Foo,
          BarInit = Bar,
          BazInit = Baz,
          QuxInit = Qux,
          QuuxInit = Quux,
          FooBuilder = unknown,
          BarBuilder = unknown,
          BazBuilder = unknown,
          QuxBuilder = unknown,
          QuuxBuilder = unknown,
        > = TestGenericsInner2DeepNestDeepNestInterfaceCallResults<
          Foo,
          Bar,
          Baz,
          Qux,
          Quux,
          FooInit,
          BarInit,
          BazInit,
          QuxInit,
          QuuxInit,
          FooBuilder,
          BarBuilder,
          BazBuilder,
          QuxBuilder,
          QuuxBuilder
        >;
        namespace CallResults {
          type Builder<
            Foo,
            Bar,
            Baz,
            Qux,
            Quux,
            FooInit = Foo,
            BarInit = Bar,
            BazInit = Baz,
            QuxInit = Qux,
            QuuxInit = Quux,
            FooBuilder = unknown,
            BarBuilder = unknown,
            BazBuilder = unknown,
            QuxBuilder = unknown,
            QuuxBuilder = unknown,
          > = TestGenericsInner2DeepNestDeepNestInterfaceCallResultsBuilder<
            Foo,
            Bar,
            Baz,
            Qux,
            Quux,
            FooInit,
            BarInit,
            BazInit,
            QuxInit,
            QuuxInit,
            FooBuilder,
            BarBuilder,
            BazBuilder,
            QuxBuilder,
            QuuxBuilder
          >;
          type Init<
            Foo,
            Bar,
            Baz,
            Qux,
            Quux,
            FooInit = Foo,
            BarInit = Bar,
            BazInit = Baz,
            QuxInit = Qux,
            QuuxInit = Quux,
            FooBuilder = unknown,
            BarBuilder = unknown,
            BazBuilder = unknown,
            QuxBuilder = unknown,
            QuuxBuilder = unknown,
          > = TestGenericsInner2DeepNestDeepNestInterfaceCallResultsInit<
            Foo,
            Bar,
            Baz,
            Qux,
            Quux,
            FooInit,
            BarInit,
            BazInit,
            QuxInit,
            QuuxInit,
            FooBuilder,
            BarBuilder,
            BazBuilder,
            QuxBuilder,
            QuuxBuilder
          >;
        }
        type CallPromise<
          Foo,
          Bar,
          Baz,
          Qux,
          Quux,
          FooInit = Foo,
          BarInit = Bar,
          BazInit = Baz,
          QuxInit = Qux,
          QuuxInit = Quux,
          FooBuilder = unknown,
          BarBuilder = unknown,
          BazBuilder = unknown,
          QuxBuilder = unknown,
          QuuxBuilder = unknown,
        > = TestGenericsInner2DeepNestDeepNestInterfaceCallPromise<
          Foo,
          Bar,
          Baz,
          Qux,
          Quux,
          FooInit,
          BarInit,
          BazInit,
          QuxInit,
          QuuxInit,
          FooBuilder,
          BarBuilder,
          BazBuilder,
          QuxBuilder,
          QuuxBuilder
        >;
      }
    }
  }
  type Interface<
    Foo,
    Bar,
    Qux,
    FooInit = Foo,
    BarInit = Bar,
    QuxInit = Qux,
    FooBuilder = unknown,
    BarBuilder = unknown,
    QuxBuilder = unknown,
  > = TestGenericsInterface<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>;
  namespace Interface {
    type Server<
      Foo,
      Bar,
      Qux,
      FooInit = Foo,
      BarInit = Bar,
      QuxInit = Qux,
      FooBuilder = unknown,
      BarBuilder = unknown,
      QuxBuilder = unknown,
    > = TestGenericsInterfaceServer<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>;
    type CallResults<
      Foo,
      Bar,
      Qux,
      FooInit = Foo,
      BarInit = Bar,
      QuxInit = Qux,
      FooBuilder = unknown,
      BarBuilder = unknown,
      QuxBuilder = unknown,
    > = TestGenericsInterfaceCallResults<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>;
    namespace CallResults {
      type Builder<
        Foo,
        Bar,
        Qux,
        FooInit = Foo,
        BarInit = Bar,
        QuxInit = Qux,
        FooBuilder = unknown,
        BarBuilder = unknown,
        QuxBuilder = unknown,
      > = TestGenericsInterfaceCallResultsBuilder<
        Foo,
        Bar,
        Qux,
        FooInit,
        BarInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        QuxBuilder
      >;
      type Init<
        Foo,
        Bar,
        Qux,
        FooInit = Foo,
        BarInit = Bar,
        QuxInit = Qux,
        FooBuilder = unknown,
        BarBuilder = unknown,
        QuxBuilder = unknown,
      > = TestGenericsInterfaceCallResultsInit<
        Foo,
        Bar,
        Qux,
        FooInit,
        BarInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        QuxBuilder
      >;
    }
    type CallPromise<
      Foo,
      Bar,
      Qux,
      FooInit = Foo,
      BarInit = Bar,
      QuxInit = Qux,
      FooBuilder = unknown,
      BarBuilder = unknown,
      QuxBuilder = unknown,
    > = TestGenericsInterfaceCallPromise<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>;
  }
}

interface TestGenericsWrapperInit<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown> {
  readonly value?:
    | TestGenerics<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>
    | TestGenerics.Init<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>
    | undefined;
}

class TestGenericsWrapperBuilder<
  Foo,
  Bar,
  FooInit = Foo,
  BarInit = Bar,
  FooBuilder = unknown,
  BarBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  set value(value:
    | TestGenerics<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>
    | TestGenerics.Init<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>) {
    this.setStruct(0, TestGenerics.of(this.$bindings[0], this.$bindings[1]).type, value);
  }

  initValue(): TestGenerics.Builder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder> {
    return this.initStruct(0, TestGenerics.of(this.$bindings[0], this.$bindings[1]).type);
  }

  adoptValue(orphan: Orphan<TestGenerics<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>>): void {
    adopt(this, 0, orphan);
  }

  disownValue(): Orphan<TestGenerics<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>> {
    return disown(this, 0);
  }
}

class TestGenericsWrapperPipeline<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown> {
  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get value(): TestGenerics.Pipeline<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder> {
    const Pipeline = boundTo(
      TestGenericsPipeline<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      this.$bindings[0],
      this.$bindings[1],
    );
    return new Pipeline(this.$promise, ...this.$path, 0);
  }
}

export class TestGenericsWrapper<
  Foo,
  Bar,
  FooInit = Foo,
  BarInit = Bar,
  FooBuilder = unknown,
  BarBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestGenericsWrapper<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsWrapperBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsWrapperInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "TestGenericsWrapper",
    id: 0xdfe17fb2eb79c360n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestGenericsWrapper,
    Builder: TestGenericsWrapperBuilder,
    newReader: (message, place, depth) =>
      new TestGenericsWrapper(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestGenericsWrapperBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestGenericsWrapperBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestGenericsWrapper(TestGenericsWrapper.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestGenericsWrapper,
    write: writeTestGenericsWrapper,
  };
  static readonly list: ListType<
    TestGenericsWrapper<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StructListBuilder<
      TestGenericsWrapperBuilder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
    TestGenericsWrapperInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = structList(TestGenericsWrapper.type);
  static readonly Pipeline: typeof TestGenericsWrapperPipeline = TestGenericsWrapperPipeline;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown>(
    typeFoo: Bindable<Foo, FooBuilder, FooInit>,
    typeBar: Bindable<Bar, BarBuilder, BarInit>,
  ): BoundStruct<
    TestGenericsWrapper<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
    TestGenericsWrapperBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
    TestGenericsWrapperInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>
  > {
    return bindStruct(
      TestGenericsWrapper.type,
      TestGenericsWrapper<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      TestGenericsWrapperBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      writeTestGenericsWrapper<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      typeFoo,
      typeBar,
    );
  }

  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  declare readonly $Pipeline?: TestGenericsWrapperPipeline<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;

  get value(): TestGenerics<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder> {
    return this.getStruct(0, TestGenerics.of(this.$bindings[0], this.$bindings[1]).type);
  }
}

function writeTestGenericsWrapper<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>(
  builder: TestGenericsWrapperBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
  init: TestGenericsWrapperInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfTestGenericsWrapper<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>(
  init: TestGenericsWrapperInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
): number {
  let size = 8;
  if (init.value !== undefined && !(init.value instanceof StructReader)) size += sizeOfTestGenerics(init.value);
  return size;
}

export declare namespace TestGenericsWrapper {
  type Builder<
    Foo,
    Bar,
    FooInit = Foo,
    BarInit = Bar,
    FooBuilder = unknown,
    BarBuilder = unknown,
  > = TestGenericsWrapperBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;
  type Init<
    Foo,
    Bar,
    FooInit = Foo,
    BarInit = Bar,
    FooBuilder = unknown,
    BarBuilder = unknown,
  > = TestGenericsWrapperInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;
  type Pipeline<
    Foo,
    Bar,
    FooInit = Foo,
    BarInit = Bar,
    FooBuilder = unknown,
    BarBuilder = unknown,
  > = TestGenericsWrapperPipeline<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;
}

interface TestGenericsWrapper2Init {
  readonly value?:
    | TestGenericsWrapper<string, TestAllTypes, string, TestAllTypes | TestAllTypes.Init, unknown, TestAllTypes.Builder>
    | TestGenericsWrapper.Init<
        string,
        TestAllTypes,
        string,
        TestAllTypes | TestAllTypes.Init,
        unknown,
        TestAllTypes.Builder
      >
    | undefined;
}

class TestGenericsWrapper2Builder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set value(value:
    | TestGenericsWrapper<string, TestAllTypes, string, TestAllTypes | TestAllTypes.Init, unknown, TestAllTypes.Builder>
    | TestGenericsWrapper.Init<
        string,
        TestAllTypes,
        string,
        TestAllTypes | TestAllTypes.Init,
        unknown,
        TestAllTypes.Builder
      >) {
    this.setStruct(0, testGenericsWrapperOfTextTestAllTypes().type, value);
  }

  initValue(): TestGenericsWrapper.Builder<
    string,
    TestAllTypes,
    string,
    TestAllTypes | TestAllTypes.Init,
    unknown,
    TestAllTypes.Builder
  > {
    return this.initStruct(0, testGenericsWrapperOfTextTestAllTypes().type);
  }

  adoptValue(
    orphan: Orphan<
      TestGenericsWrapper<string, TestAllTypes, string, TestAllTypes | TestAllTypes.Init, unknown, TestAllTypes.Builder>
    >,
  ): void {
    adopt(this, 0, orphan);
  }

  disownValue(): Orphan<
    TestGenericsWrapper<string, TestAllTypes, string, TestAllTypes | TestAllTypes.Init, unknown, TestAllTypes.Builder>
  > {
    return disown(this, 0);
  }
}

class TestGenericsWrapper2Pipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get value(): TestGenericsWrapper.Pipeline<
    string,
    TestAllTypes,
    string,
    TestAllTypes | TestAllTypes.Init,
    unknown,
    TestAllTypes.Builder
  > {
    const Pipeline = boundTo(
      TestGenericsWrapperPipeline<
        string,
        TestAllTypes,
        string,
        TestAllTypes | TestAllTypes.Init,
        unknown,
        TestAllTypes.Builder
      >,
      textPointer,
      TestAllTypes,
    );
    return new Pipeline(this.$promise, ...this.$path, 0);
  }
}

export class TestGenericsWrapper2 extends StructReader {
  static readonly type: GeneratedStructType<
    TestGenericsWrapper2,
    TestGenericsWrapper2Builder,
    TestGenericsWrapper2Init
  > = {
    displayName: "TestGenericsWrapper2",
    id: 0x8ecbf6c9a2e499fdn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestGenericsWrapper2,
    Builder: TestGenericsWrapper2Builder,
    newReader: (message, place, depth) =>
      new TestGenericsWrapper2(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestGenericsWrapper2Builder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestGenericsWrapper2Builder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestGenericsWrapper2(TestGenericsWrapper2.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestGenericsWrapper2,
    write: writeTestGenericsWrapper2,
  };
  static readonly list: ListType<
    TestGenericsWrapper2,
    StructListBuilder<TestGenericsWrapper2Builder>,
    TestGenericsWrapper2Init
  > = structList(TestGenericsWrapper2.type);
  static readonly Pipeline: typeof TestGenericsWrapper2Pipeline = TestGenericsWrapper2Pipeline;

  declare readonly $Pipeline?: TestGenericsWrapper2Pipeline;

  get value(): TestGenericsWrapper<
    string,
    TestAllTypes,
    string,
    TestAllTypes | TestAllTypes.Init,
    unknown,
    TestAllTypes.Builder
  > {
    return this.getStruct(0, testGenericsWrapperOfTextTestAllTypes().type);
  }
}

function writeTestGenericsWrapper2(builder: TestGenericsWrapper2Builder, init: TestGenericsWrapper2Init): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfTestGenericsWrapper2(init: TestGenericsWrapper2Init): number {
  let size = 8;
  if (init.value !== undefined && !(init.value instanceof StructReader)) size += sizeOfTestGenericsWrapper(init.value);
  return size;
}

export declare namespace TestGenericsWrapper2 {
  type Builder = TestGenericsWrapper2Builder;
  type Init = TestGenericsWrapper2Init;
  type Pipeline = TestGenericsWrapper2Pipeline;
}

const TestGenericsUnionWhich = {
  foo: 0,
  bar: 1,
} as const;
type TestGenericsUnionWhich =
  | (typeof TestGenericsUnionWhich)[keyof typeof TestGenericsUnionWhich]
  | (number & Record<never, never>);

interface TestGenericsUnionInit<Foo, Bar, FooInit = Foo, BarInit = Bar, _FooBuilder = unknown, _BarBuilder = unknown> {
  readonly foo?: FooInit | undefined;
  readonly bar?: BarInit | undefined;
}

class TestGenericsUnionBuilder<
  Foo,
  Bar,
  FooInit = Foo,
  BarInit = Bar,
  FooBuilder = unknown,
  BarBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  set foo(value: FooInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], value);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  initFoo(length = 0): FooBuilder {
    const value = initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], length);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
    return value;
  }

  adoptFoo(orphan: Orphan<Foo>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  disownFoo(): Orphan<Foo> {
    return disownMember(this, 0, 0, 0);
  }

  set bar(value: BarInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  initBar(length = 0): BarBuilder {
    const value = initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
    return value;
  }

  adoptBar(orphan: Orphan<Bar>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  disownBar(): Orphan<Bar> {
    return disownMember(this, 0, 0, 1);
  }
}

export class TestGenericsUnion<
  Foo,
  Bar,
  FooInit = Foo,
  BarInit = Bar,
  FooBuilder = unknown,
  BarBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestGenericsUnion<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsUnionBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsUnionInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "TestGenericsUnion",
    id: 0xe5aa46bc905ff061n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestGenericsUnion,
    Builder: TestGenericsUnionBuilder,
    newReader: (message, place, depth) =>
      new TestGenericsUnion(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestGenericsUnionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestGenericsUnionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestGenericsUnion(TestGenericsUnion.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestGenericsUnion,
    write: writeTestGenericsUnion,
  };
  static readonly list: ListType<
    TestGenericsUnion<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StructListBuilder<
      TestGenericsUnionBuilder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
    TestGenericsUnionInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = structList(TestGenericsUnion.type);
  static readonly Which: typeof TestGenericsUnionWhich = TestGenericsUnionWhich;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown>(
    typeFoo: Bindable<Foo, FooBuilder, FooInit>,
    typeBar: Bindable<Bar, BarBuilder, BarInit>,
  ): BoundStruct<
    TestGenericsUnion<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
    TestGenericsUnionBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
    TestGenericsUnionInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>
  > {
    return bindStruct(
      TestGenericsUnion.type,
      TestGenericsUnion<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      TestGenericsUnionBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      writeTestGenericsUnion<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
      typeFoo,
      typeBar,
    );
  }

  get $bindings(): readonly [PointerType<Foo, FooBuilder, FooInit>, PointerType<Bar, BarBuilder, BarInit>] {
    return unbound(2);
  }

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestGenericsUnionWhich {
    return this.getUint16(0);
  }

  get foo(): Foo | undefined {
    return this.getUint16(0) === 0 ? readPointer(this, 0, this.$bindings[0]) : undefined;
  }

  get bar(): Bar | undefined {
    return this.getUint16(0) === 1 ? readPointer(this, 0, this.$bindings[1]) : undefined;
  }
}

function writeTestGenericsUnion<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>(
  builder: TestGenericsUnionBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
  init: TestGenericsUnionInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
): void {
  let members = 0;
  if (init.foo !== undefined) {
    builder.foo = init.foo;
    members++;
  }
  if (init.bar !== undefined) {
    builder.bar = init.bar;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of TestGenericsUnion takes one member; leave the others undefined");
}

function sizeOfTestGenericsUnion<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>(
  init: TestGenericsUnionInit<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>,
): number {
  let size = 16;
  if (init.foo !== undefined) size += sizeOfAnyPointer(init.foo);
  if (init.bar !== undefined) size += sizeOfAnyPointer(init.bar);
  return size;
}

export declare namespace TestGenericsUnion {
  type Builder<
    Foo,
    Bar,
    FooInit = Foo,
    BarInit = Bar,
    FooBuilder = unknown,
    BarBuilder = unknown,
  > = TestGenericsUnionBuilder<Foo, Bar, FooInit, BarInit, FooBuilder, BarBuilder>;
  type Init<Foo, Bar, FooInit = Foo, BarInit = Bar, FooBuilder = unknown, BarBuilder = unknown> = TestGenericsUnionInit<
    Foo,
    Bar,
    FooInit,
    BarInit,
    FooBuilder,
    BarBuilder
  >;
  type Which = TestGenericsUnionWhich;
}

const testUseGenericsDefaultDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x47, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x0c, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x74, 0x00, 0x00, 0x00, 0x01, 0x00,
  0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x7b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x0d, 0x00, 0x00, 0x00, 0x2a,
  0x00, 0x00, 0x00, 0x0c, 0x00, 0x00, 0x00, 0x01, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x74, 0x65, 0x78, 0x74, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x0c, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x41, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

const testUseGenericsDefaultInnerDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x1f, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x04, 0x00, 0x00,
  0x00, 0x06, 0x00, 0x15, 0x00, 0x6d, 0x00, 0x00, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x7b, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x74, 0x65, 0x78, 0x74, 0x00, 0x00, 0x00, 0x00,
]);

const testUseGenericsDefaultUserDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x30, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x0f, 0x00, 0x38, 0x00, 0x00,
  0x00, 0x01, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x0c, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x7b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

interface TestUseGenericsInit {
  readonly basic?:
    | TestGenerics<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | TestGenerics.Init<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | undefined;
  readonly inner?:
    | TestGenerics.Inner<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | TestGenerics.Inner.Init<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | undefined;
  readonly inner2?:
    | TestGenerics.Inner2<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >
    | TestGenerics.Inner2.Init<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >
    | undefined;
  readonly unspecified?:
    | TestGenerics<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    | TestGenerics.Init<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    | undefined;
  readonly unspecifiedInner?:
    | TestGenerics.Inner2<
        AnyPointerReader,
        AnyPointerReader,
        string,
        AnyPointerArgument,
        AnyPointerArgument,
        string,
        AnyPointerBuilder,
        AnyPointerBuilder,
        unknown
      >
    | TestGenerics.Inner2.Init<
        AnyPointerReader,
        AnyPointerReader,
        string,
        AnyPointerArgument,
        AnyPointerArgument,
        string,
        AnyPointerBuilder,
        AnyPointerBuilder,
        unknown
      >
    | undefined;
  readonly wrapper?:
    | TestGenericsWrapper<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | TestGenericsWrapper.Init<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | undefined;
  readonly cap?:
    | TestGenerics<TestInterface, string, TestInterface | TestInterface.Server, string>
    | TestGenerics.Init<TestInterface, string, TestInterface | TestInterface.Server, string>
    | undefined;
  readonly genericCap?:
    | TestGenerics.Interface<
        TestAllTypes,
        ListReader<number>,
        Uint8Array,
        TestAllTypes | TestAllTypes.Init,
        ListReader<number> | readonly number[],
        Uint8Array,
        TestAllTypes.Builder,
        PrimitiveListBuilder<number>,
        unknown
      >
    | TestGenerics.Interface.Server<
        TestAllTypes,
        ListReader<number>,
        Uint8Array,
        TestAllTypes | TestAllTypes.Init,
        ListReader<number> | readonly number[],
        Uint8Array,
        TestAllTypes.Builder,
        PrimitiveListBuilder<number>,
        unknown
      >
    | undefined;
  readonly default?:
    | TestGenerics<TestAllTypes, string, TestAllTypes | TestAllTypes.Init, string, TestAllTypes.Builder, unknown>
    | TestGenerics.Init<TestAllTypes, string, TestAllTypes | TestAllTypes.Init, string, TestAllTypes.Builder, unknown>
    | undefined;
  readonly defaultInner?:
    | TestGenerics.Inner<TestAllTypes, string, TestAllTypes | TestAllTypes.Init, string, TestAllTypes.Builder, unknown>
    | TestGenerics.Inner.Init<
        TestAllTypes,
        string,
        TestAllTypes | TestAllTypes.Init,
        string,
        TestAllTypes.Builder,
        unknown
      >
    | undefined;
  readonly defaultUser?: TestUseGenerics | TestUseGenerics.Init | undefined;
  readonly aliasInner?:
    | TestGenerics.Inner<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | TestGenerics.Inner.Init<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | undefined;
  readonly aliasInner2?:
    | TestGenerics.Inner2<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >
    | TestGenerics.Inner2.Init<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >
    | undefined;
  readonly deep?:
    | TestGenerics.Inner2.DeepNest<
        string,
        Uint8Array,
        TestAllTypes,
        string,
        string,
        Uint8Array,
        TestAllTypes | TestAllTypes.Init,
        string,
        unknown,
        unknown,
        TestAllTypes.Builder,
        unknown
      >
    | TestGenerics.Inner2.DeepNest.Init<
        string,
        Uint8Array,
        TestAllTypes,
        string,
        string,
        Uint8Array,
        TestAllTypes | TestAllTypes.Init,
        string,
        unknown,
        unknown,
        TestAllTypes.Builder,
        unknown
      >
    | undefined;
  readonly union?:
    | TestGenericsUnion<string, TestAllTypes, string, TestAllTypes | TestAllTypes.Init, unknown, TestAllTypes.Builder>
    | TestGenericsUnion.Init<
        string,
        TestAllTypes,
        string,
        TestAllTypes | TestAllTypes.Init,
        unknown,
        TestAllTypes.Builder
      >
    | undefined;
}

class TestUseGenericsBuilder extends StructBuilder {
  override get $size(): number {
    return 0xf0000;
  }

  set basic(value:
    | TestGenerics<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | TestGenerics.Init<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >) {
    this.setStruct(0, testGenericsOfTestAllTypesTestAnyPointer().type, value);
  }

  initBasic(): TestGenerics.Builder<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    return this.initStruct(0, testGenericsOfTestAllTypesTestAnyPointer().type);
  }

  adoptBasic(
    orphan: Orphan<
      TestGenerics<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    >,
  ): void {
    adopt(this, 0, orphan);
  }

  disownBasic(): Orphan<
    TestGenerics<
      TestAllTypes,
      TestAnyPointer,
      TestAllTypes | TestAllTypes.Init,
      TestAnyPointer | TestAnyPointer.Init,
      TestAllTypes.Builder,
      TestAnyPointer.Builder
    >
  > {
    return disown(this, 0);
  }

  set inner(value:
    | TestGenerics.Inner<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | TestGenerics.Inner.Init<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >) {
    this.setStruct(1, testGenericsInnerOfTestAllTypesTestAnyPointer().type, value);
  }

  initInner(): TestGenerics.Inner.Builder<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    return this.initStruct(1, testGenericsInnerOfTestAllTypesTestAnyPointer().type);
  }

  adoptInner(
    orphan: Orphan<
      TestGenerics.Inner<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    >,
  ): void {
    adopt(this, 1, orphan);
  }

  disownInner(): Orphan<
    TestGenerics.Inner<
      TestAllTypes,
      TestAnyPointer,
      TestAllTypes | TestAllTypes.Init,
      TestAnyPointer | TestAnyPointer.Init,
      TestAllTypes.Builder,
      TestAnyPointer.Builder
    >
  > {
    return disown(this, 1);
  }

  set inner2(value:
    | TestGenerics.Inner2<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >
    | TestGenerics.Inner2.Init<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >) {
    this.setStruct(2, testGenericsInner2OfTestAllTypesTestAnyPointerText().type, value);
  }

  initInner2(): TestGenerics.Inner2.Builder<
    TestAllTypes,
    TestAnyPointer,
    string,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    string,
    TestAllTypes.Builder,
    TestAnyPointer.Builder,
    unknown
  > {
    return this.initStruct(2, testGenericsInner2OfTestAllTypesTestAnyPointerText().type);
  }

  adoptInner2(
    orphan: Orphan<
      TestGenerics.Inner2<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >
    >,
  ): void {
    adopt(this, 2, orphan);
  }

  disownInner2(): Orphan<
    TestGenerics.Inner2<
      TestAllTypes,
      TestAnyPointer,
      string,
      TestAllTypes | TestAllTypes.Init,
      TestAnyPointer | TestAnyPointer.Init,
      string,
      TestAllTypes.Builder,
      TestAnyPointer.Builder,
      unknown
    >
  > {
    return disown(this, 2);
  }

  set unspecified(value:
    | TestGenerics<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    | TestGenerics.Init<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >) {
    TestGenerics.type.set(this.$segment, this.$dataOffset + 24, value);
  }

  initUnspecified(): TestGenerics.Builder<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  > {
    return TestGenerics.type.init(this.$segment, this.$dataOffset + 24);
  }

  adoptUnspecified(
    orphan: Orphan<
      TestGenerics<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
  ): void {
    adopt(this, 3, orphan);
  }

  disownUnspecified(): Orphan<
    TestGenerics<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > {
    return disown(this, 3);
  }

  set unspecifiedInner(value:
    | TestGenerics.Inner2<
        AnyPointerReader,
        AnyPointerReader,
        string,
        AnyPointerArgument,
        AnyPointerArgument,
        string,
        AnyPointerBuilder,
        AnyPointerBuilder,
        unknown
      >
    | TestGenerics.Inner2.Init<
        AnyPointerReader,
        AnyPointerReader,
        string,
        AnyPointerArgument,
        AnyPointerArgument,
        string,
        AnyPointerBuilder,
        AnyPointerBuilder,
        unknown
      >) {
    this.setStruct(4, testGenericsInner2OfAnyAnyText().type, value);
  }

  initUnspecifiedInner(): TestGenerics.Inner2.Builder<
    AnyPointerReader,
    AnyPointerReader,
    string,
    AnyPointerArgument,
    AnyPointerArgument,
    string,
    AnyPointerBuilder,
    AnyPointerBuilder,
    unknown
  > {
    return this.initStruct(4, testGenericsInner2OfAnyAnyText().type);
  }

  adoptUnspecifiedInner(
    orphan: Orphan<
      TestGenerics.Inner2<
        AnyPointerReader,
        AnyPointerReader,
        string,
        AnyPointerArgument,
        AnyPointerArgument,
        string,
        AnyPointerBuilder,
        AnyPointerBuilder,
        unknown
      >
    >,
  ): void {
    adopt(this, 4, orphan);
  }

  disownUnspecifiedInner(): Orphan<
    TestGenerics.Inner2<
      AnyPointerReader,
      AnyPointerReader,
      string,
      AnyPointerArgument,
      AnyPointerArgument,
      string,
      AnyPointerBuilder,
      AnyPointerBuilder,
      unknown
    >
  > {
    return disown(this, 4);
  }

  set wrapper(value:
    | TestGenericsWrapper<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | TestGenericsWrapper.Init<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >) {
    this.setStruct(5, testGenericsWrapperOfTestAllTypesTestAnyPointer().type, value);
  }

  initWrapper(): TestGenericsWrapper.Builder<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    return this.initStruct(5, testGenericsWrapperOfTestAllTypesTestAnyPointer().type);
  }

  adoptWrapper(
    orphan: Orphan<
      TestGenericsWrapper<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    >,
  ): void {
    adopt(this, 5, orphan);
  }

  disownWrapper(): Orphan<
    TestGenericsWrapper<
      TestAllTypes,
      TestAnyPointer,
      TestAllTypes | TestAllTypes.Init,
      TestAnyPointer | TestAnyPointer.Init,
      TestAllTypes.Builder,
      TestAnyPointer.Builder
    >
  > {
    return disown(this, 5);
  }

  set cap(value:
    | TestGenerics<TestInterface, string, TestInterface | TestInterface.Server, string>
    | TestGenerics.Init<TestInterface, string, TestInterface | TestInterface.Server, string>) {
    this.setStruct(6, testGenericsOfTestInterfaceText().type, value);
  }

  initCap(): TestGenerics.Builder<TestInterface, string, TestInterface | TestInterface.Server, string> {
    return this.initStruct(6, testGenericsOfTestInterfaceText().type);
  }

  adoptCap(orphan: Orphan<TestGenerics<TestInterface, string, TestInterface | TestInterface.Server, string>>): void {
    adopt(this, 6, orphan);
  }

  disownCap(): Orphan<TestGenerics<TestInterface, string, TestInterface | TestInterface.Server, string>> {
    return disown(this, 6);
  }

  set genericCap(value:
    | TestGenerics.Interface<
        TestAllTypes,
        ListReader<number>,
        Uint8Array,
        TestAllTypes | TestAllTypes.Init,
        ListReader<number> | readonly number[],
        Uint8Array,
        TestAllTypes.Builder,
        PrimitiveListBuilder<number>,
        unknown
      >
    | TestGenerics.Interface.Server<
        TestAllTypes,
        ListReader<number>,
        Uint8Array,
        TestAllTypes | TestAllTypes.Init,
        ListReader<number> | readonly number[],
        Uint8Array,
        TestAllTypes.Builder,
        PrimitiveListBuilder<number>,
        unknown
      >) {
    writeClient(this.$segment, this.$dataOffset + 56, value);
  }

  adoptGenericCap(
    orphan: Orphan<
      TestGenerics.Interface<
        TestAllTypes,
        ListReader<number>,
        Uint8Array,
        TestAllTypes | TestAllTypes.Init,
        ListReader<number> | readonly number[],
        Uint8Array,
        TestAllTypes.Builder,
        PrimitiveListBuilder<number>,
        unknown
      >
    >,
  ): void {
    adopt(this, 7, orphan);
  }

  disownGenericCap(): Orphan<
    TestGenerics.Interface<
      TestAllTypes,
      ListReader<number>,
      Uint8Array,
      TestAllTypes | TestAllTypes.Init,
      ListReader<number> | readonly number[],
      Uint8Array,
      TestAllTypes.Builder,
      PrimitiveListBuilder<number>,
      unknown
    >
  > {
    return disown(this, 7);
  }

  set default(value:
    | TestGenerics<TestAllTypes, string, TestAllTypes | TestAllTypes.Init, string, TestAllTypes.Builder, unknown>
    | TestGenerics.Init<
        TestAllTypes,
        string,
        TestAllTypes | TestAllTypes.Init,
        string,
        TestAllTypes.Builder,
        unknown
      >) {
    this.setStruct(8, testGenericsOfTestAllTypesText().type, value);
  }

  initDefault(): TestGenerics.Builder<
    TestAllTypes,
    string,
    TestAllTypes | TestAllTypes.Init,
    string,
    TestAllTypes.Builder,
    unknown
  > {
    return this.initStruct(8, testGenericsOfTestAllTypesText().type);
  }

  adoptDefault(
    orphan: Orphan<
      TestGenerics<TestAllTypes, string, TestAllTypes | TestAllTypes.Init, string, TestAllTypes.Builder, unknown>
    >,
  ): void {
    adopt(this, 8, orphan);
  }

  disownDefault(): Orphan<
    TestGenerics<TestAllTypes, string, TestAllTypes | TestAllTypes.Init, string, TestAllTypes.Builder, unknown>
  > {
    return disown(this, 8);
  }

  set defaultInner(value:
    | TestGenerics.Inner<TestAllTypes, string, TestAllTypes | TestAllTypes.Init, string, TestAllTypes.Builder, unknown>
    | TestGenerics.Inner.Init<
        TestAllTypes,
        string,
        TestAllTypes | TestAllTypes.Init,
        string,
        TestAllTypes.Builder,
        unknown
      >) {
    this.setStruct(9, testGenericsInnerOfTestAllTypesText().type, value);
  }

  initDefaultInner(): TestGenerics.Inner.Builder<
    TestAllTypes,
    string,
    TestAllTypes | TestAllTypes.Init,
    string,
    TestAllTypes.Builder,
    unknown
  > {
    return this.initStruct(9, testGenericsInnerOfTestAllTypesText().type);
  }

  adoptDefaultInner(
    orphan: Orphan<
      TestGenerics.Inner<TestAllTypes, string, TestAllTypes | TestAllTypes.Init, string, TestAllTypes.Builder, unknown>
    >,
  ): void {
    adopt(this, 9, orphan);
  }

  disownDefaultInner(): Orphan<
    TestGenerics.Inner<TestAllTypes, string, TestAllTypes | TestAllTypes.Init, string, TestAllTypes.Builder, unknown>
  > {
    return disown(this, 9);
  }

  set defaultUser(value: TestUseGenerics | TestUseGenerics.Init) {
    TestUseGenerics.type.set(this.$segment, this.$dataOffset + 80, value);
  }

  initDefaultUser(): TestUseGenerics.Builder {
    return TestUseGenerics.type.init(this.$segment, this.$dataOffset + 80);
  }

  adoptDefaultUser(orphan: Orphan<TestUseGenerics>): void {
    adopt(this, 10, orphan);
  }

  disownDefaultUser(): Orphan<TestUseGenerics> {
    return disown(this, 10);
  }

  set aliasInner(value:
    | TestGenerics.Inner<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | TestGenerics.Inner.Init<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >) {
    this.setStruct(11, testGenericsInnerOfTestAllTypesTestAnyPointer().type, value);
  }

  initAliasInner(): TestGenerics.Inner.Builder<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    return this.initStruct(11, testGenericsInnerOfTestAllTypesTestAnyPointer().type);
  }

  adoptAliasInner(
    orphan: Orphan<
      TestGenerics.Inner<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    >,
  ): void {
    adopt(this, 11, orphan);
  }

  disownAliasInner(): Orphan<
    TestGenerics.Inner<
      TestAllTypes,
      TestAnyPointer,
      TestAllTypes | TestAllTypes.Init,
      TestAnyPointer | TestAnyPointer.Init,
      TestAllTypes.Builder,
      TestAnyPointer.Builder
    >
  > {
    return disown(this, 11);
  }

  set aliasInner2(value:
    | TestGenerics.Inner2<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >
    | TestGenerics.Inner2.Init<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >) {
    this.setStruct(12, testGenericsInner2OfTestAllTypesTestAnyPointerText().type, value);
  }

  initAliasInner2(): TestGenerics.Inner2.Builder<
    TestAllTypes,
    TestAnyPointer,
    string,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    string,
    TestAllTypes.Builder,
    TestAnyPointer.Builder,
    unknown
  > {
    return this.initStruct(12, testGenericsInner2OfTestAllTypesTestAnyPointerText().type);
  }

  adoptAliasInner2(
    orphan: Orphan<
      TestGenerics.Inner2<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >
    >,
  ): void {
    adopt(this, 12, orphan);
  }

  disownAliasInner2(): Orphan<
    TestGenerics.Inner2<
      TestAllTypes,
      TestAnyPointer,
      string,
      TestAllTypes | TestAllTypes.Init,
      TestAnyPointer | TestAnyPointer.Init,
      string,
      TestAllTypes.Builder,
      TestAnyPointer.Builder,
      unknown
    >
  > {
    return disown(this, 12);
  }

  set deep(value:
    | TestGenerics.Inner2.DeepNest<
        string,
        Uint8Array,
        TestAllTypes,
        string,
        string,
        Uint8Array,
        TestAllTypes | TestAllTypes.Init,
        string,
        unknown,
        unknown,
        TestAllTypes.Builder,
        unknown
      >
    | TestGenerics.Inner2.DeepNest.Init<
        string,
        Uint8Array,
        TestAllTypes,
        string,
        string,
        Uint8Array,
        TestAllTypes | TestAllTypes.Init,
        string,
        unknown,
        unknown,
        TestAllTypes.Builder,
        unknown
      >) {
    this.setStruct(13, testGenericsInner2DeepNestOfTextDataTestAllTypesText().type, value);
  }

  initDeep(): TestGenerics.Inner2.DeepNest.Builder<
    string,
    Uint8Array,
    TestAllTypes,
    string,
    string,
    Uint8Array,
    TestAllTypes | TestAllTypes.Init,
    string,
    unknown,
    unknown,
    TestAllTypes.Builder,
    unknown
  > {
    return this.initStruct(13, testGenericsInner2DeepNestOfTextDataTestAllTypesText().type);
  }

  adoptDeep(
    orphan: Orphan<
      TestGenerics.Inner2.DeepNest<
        string,
        Uint8Array,
        TestAllTypes,
        string,
        string,
        Uint8Array,
        TestAllTypes | TestAllTypes.Init,
        string,
        unknown,
        unknown,
        TestAllTypes.Builder,
        unknown
      >
    >,
  ): void {
    adopt(this, 13, orphan);
  }

  disownDeep(): Orphan<
    TestGenerics.Inner2.DeepNest<
      string,
      Uint8Array,
      TestAllTypes,
      string,
      string,
      Uint8Array,
      TestAllTypes | TestAllTypes.Init,
      string,
      unknown,
      unknown,
      TestAllTypes.Builder,
      unknown
    >
  > {
    return disown(this, 13);
  }

  set union(value:
    | TestGenericsUnion<string, TestAllTypes, string, TestAllTypes | TestAllTypes.Init, unknown, TestAllTypes.Builder>
    | TestGenericsUnion.Init<
        string,
        TestAllTypes,
        string,
        TestAllTypes | TestAllTypes.Init,
        unknown,
        TestAllTypes.Builder
      >) {
    this.setStruct(14, testGenericsUnionOfTextTestAllTypes().type, value);
  }

  initUnion(): TestGenericsUnion.Builder<
    string,
    TestAllTypes,
    string,
    TestAllTypes | TestAllTypes.Init,
    unknown,
    TestAllTypes.Builder
  > {
    return this.initStruct(14, testGenericsUnionOfTextTestAllTypes().type);
  }

  adoptUnion(
    orphan: Orphan<
      TestGenericsUnion<string, TestAllTypes, string, TestAllTypes | TestAllTypes.Init, unknown, TestAllTypes.Builder>
    >,
  ): void {
    adopt(this, 14, orphan);
  }

  disownUnion(): Orphan<
    TestGenericsUnion<string, TestAllTypes, string, TestAllTypes | TestAllTypes.Init, unknown, TestAllTypes.Builder>
  > {
    return disown(this, 14);
  }
}

class TestUseGenericsPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get basic(): TestGenerics.Pipeline<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    const Pipeline = boundTo(
      TestGenericsPipeline<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >,
      TestAllTypes,
      TestAnyPointer,
    );
    return new Pipeline(this.$promise, ...this.$path, 0);
  }

  get inner(): TestGenerics.Inner.Pipeline<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    const Pipeline = boundTo(
      TestGenericsInnerPipeline<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >,
      TestAllTypes,
      TestAnyPointer,
    );
    return new Pipeline(this.$promise, ...this.$path, 1);
  }

  get inner2(): TestGenerics.Inner2.Pipeline<
    TestAllTypes,
    TestAnyPointer,
    string,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    string,
    TestAllTypes.Builder,
    TestAnyPointer.Builder,
    unknown
  > {
    const Pipeline = boundTo(
      TestGenericsInner2Pipeline<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >,
      TestAllTypes,
      TestAnyPointer,
      textPointer,
    );
    return new Pipeline(this.$promise, ...this.$path, 2);
  }

  get wrapper(): TestGenericsWrapper.Pipeline<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    const Pipeline = boundTo(
      TestGenericsWrapperPipeline<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >,
      TestAllTypes,
      TestAnyPointer,
    );
    return new Pipeline(this.$promise, ...this.$path, 5);
  }

  get cap(): TestGenerics.Pipeline<TestInterface, string, TestInterface | TestInterface.Server, string> {
    const Pipeline = boundTo(
      TestGenericsPipeline<TestInterface, string, TestInterface | TestInterface.Server, string>,
      clientPointer(TestInterface),
      textPointer,
    );
    return new Pipeline(this.$promise, ...this.$path, 6);
  }

  get genericCap(): TestGenerics.Interface<
    TestAllTypes,
    ListReader<number>,
    Uint8Array,
    TestAllTypes | TestAllTypes.Init,
    ListReader<number> | readonly number[],
    Uint8Array,
    TestAllTypes.Builder,
    PrimitiveListBuilder<number>,
    unknown
  > {
    return this.$promise.$pipeline([...this.$path, 7], testGenericsInterfaceOfTestAllTypesUint32ListData());
  }

  get default(): TestGenerics.Pipeline<
    TestAllTypes,
    string,
    TestAllTypes | TestAllTypes.Init,
    string,
    TestAllTypes.Builder,
    unknown
  > {
    const Pipeline = boundTo(
      TestGenericsPipeline<
        TestAllTypes,
        string,
        TestAllTypes | TestAllTypes.Init,
        string,
        TestAllTypes.Builder,
        unknown
      >,
      TestAllTypes,
      textPointer,
    );
    return new Pipeline(this.$promise, ...this.$path, 8);
  }

  get defaultInner(): TestGenerics.Inner.Pipeline<
    TestAllTypes,
    string,
    TestAllTypes | TestAllTypes.Init,
    string,
    TestAllTypes.Builder,
    unknown
  > {
    const Pipeline = boundTo(
      TestGenericsInnerPipeline<
        TestAllTypes,
        string,
        TestAllTypes | TestAllTypes.Init,
        string,
        TestAllTypes.Builder,
        unknown
      >,
      TestAllTypes,
      textPointer,
    );
    return new Pipeline(this.$promise, ...this.$path, 9);
  }

  get defaultUser(): TestUseGenerics.Pipeline {
    return new TestUseGenericsPipeline(this.$promise, ...this.$path, 10);
  }

  get aliasInner(): TestGenerics.Inner.Pipeline<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    const Pipeline = boundTo(
      TestGenericsInnerPipeline<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >,
      TestAllTypes,
      TestAnyPointer,
    );
    return new Pipeline(this.$promise, ...this.$path, 11);
  }

  get aliasInner2(): TestGenerics.Inner2.Pipeline<
    TestAllTypes,
    TestAnyPointer,
    string,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    string,
    TestAllTypes.Builder,
    TestAnyPointer.Builder,
    unknown
  > {
    const Pipeline = boundTo(
      TestGenericsInner2Pipeline<
        TestAllTypes,
        TestAnyPointer,
        string,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        string,
        TestAllTypes.Builder,
        TestAnyPointer.Builder,
        unknown
      >,
      TestAllTypes,
      TestAnyPointer,
      textPointer,
    );
    return new Pipeline(this.$promise, ...this.$path, 12);
  }

  get deep(): TestGenerics.Inner2.DeepNest.Pipeline<
    string,
    Uint8Array,
    TestAllTypes,
    string,
    string,
    Uint8Array,
    TestAllTypes | TestAllTypes.Init,
    string,
    unknown,
    unknown,
    TestAllTypes.Builder,
    unknown
  > {
    const Pipeline = boundTo(
      TestGenericsInner2DeepNestPipeline<
        string,
        Uint8Array,
        TestAllTypes,
        string,
        string,
        Uint8Array,
        TestAllTypes | TestAllTypes.Init,
        string,
        unknown,
        unknown,
        TestAllTypes.Builder,
        unknown
      >,
      textPointer,
      dataPointer,
      TestAllTypes,
      textPointer,
    );
    return new Pipeline(this.$promise, ...this.$path, 13);
  }
}

export class TestUseGenerics extends StructReader {
  static readonly type: GeneratedStructType<TestUseGenerics, TestUseGenericsBuilder, TestUseGenericsInit> = {
    displayName: "TestUseGenerics",
    id: 0xed918a966d2ce8b0n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 15,
    Reader: TestUseGenerics,
    Builder: TestUseGenericsBuilder,
    newReader: (message, place, depth) =>
      new TestUseGenerics(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestUseGenericsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 15);
      return new TestUseGenericsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestUseGenerics(TestUseGenerics.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestUseGenerics,
    write: writeTestUseGenerics,
  };
  static readonly list: ListType<TestUseGenerics, StructListBuilder<TestUseGenericsBuilder>, TestUseGenericsInit> =
    structList(TestUseGenerics.type);
  static readonly Pipeline: typeof TestUseGenericsPipeline = TestUseGenericsPipeline;

  declare readonly $Pipeline?: TestUseGenericsPipeline;

  get basic(): TestGenerics<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    return this.getStruct(0, testGenericsOfTestAllTypesTestAnyPointer().type);
  }

  get inner(): TestGenerics.Inner<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    return this.getStruct(1, testGenericsInnerOfTestAllTypesTestAnyPointer().type);
  }

  get inner2(): TestGenerics.Inner2<
    TestAllTypes,
    TestAnyPointer,
    string,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    string,
    TestAllTypes.Builder,
    TestAnyPointer.Builder,
    unknown
  > {
    return this.getStruct(2, testGenericsInner2OfTestAllTypesTestAnyPointerText().type);
  }

  get unspecified(): TestGenerics<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  > {
    return TestGenerics.type.newReader(this.$message, this.followStruct(3, 5), this.$depth + 1);
  }

  get unspecifiedInner(): TestGenerics.Inner2<
    AnyPointerReader,
    AnyPointerReader,
    string,
    AnyPointerArgument,
    AnyPointerArgument,
    string,
    AnyPointerBuilder,
    AnyPointerBuilder,
    unknown
  > {
    return this.getStruct(4, testGenericsInner2OfAnyAnyText().type);
  }

  get wrapper(): TestGenericsWrapper<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    return this.getStruct(5, testGenericsWrapperOfTestAllTypesTestAnyPointer().type);
  }

  get cap(): TestGenerics<TestInterface, string, TestInterface | TestInterface.Server, string> {
    return this.getStruct(6, testGenericsOfTestInterfaceText().type);
  }

  get genericCap(): TestGenerics.Interface<
    TestAllTypes,
    ListReader<number>,
    Uint8Array,
    TestAllTypes | TestAllTypes.Init,
    ListReader<number> | readonly number[],
    Uint8Array,
    TestAllTypes.Builder,
    PrimitiveListBuilder<number>,
    unknown
  > {
    return readClient(this, 7, testGenericsInterfaceOfTestAllTypesUint32ListData());
  }

  get default(): TestGenerics<
    TestAllTypes,
    string,
    TestAllTypes | TestAllTypes.Init,
    string,
    TestAllTypes.Builder,
    unknown
  > {
    if (this.isNull(8)) return readRoot(testGenericsOfTestAllTypesText().type, testUseGenericsDefaultDefault);
    return this.getStruct(8, testGenericsOfTestAllTypesText().type);
  }

  get defaultInner(): TestGenerics.Inner<
    TestAllTypes,
    string,
    TestAllTypes | TestAllTypes.Init,
    string,
    TestAllTypes.Builder,
    unknown
  > {
    if (this.isNull(9)) return readRoot(testGenericsInnerOfTestAllTypesText().type, testUseGenericsDefaultInnerDefault);
    return this.getStruct(9, testGenericsInnerOfTestAllTypesText().type);
  }

  get defaultUser(): TestUseGenerics {
    if (this.isNull(10)) return readRoot(TestUseGenerics.type, testUseGenericsDefaultUserDefault);
    return TestUseGenerics.type.newReader(this.$message, this.followStruct(10, 15), this.$depth + 1);
  }

  get aliasInner(): TestGenerics.Inner<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    return this.getStruct(11, testGenericsInnerOfTestAllTypesTestAnyPointer().type);
  }

  get aliasInner2(): TestGenerics.Inner2<
    TestAllTypes,
    TestAnyPointer,
    string,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    string,
    TestAllTypes.Builder,
    TestAnyPointer.Builder,
    unknown
  > {
    return this.getStruct(12, testGenericsInner2OfTestAllTypesTestAnyPointerText().type);
  }

  get deep(): TestGenerics.Inner2.DeepNest<
    string,
    Uint8Array,
    TestAllTypes,
    string,
    string,
    Uint8Array,
    TestAllTypes | TestAllTypes.Init,
    string,
    unknown,
    unknown,
    TestAllTypes.Builder,
    unknown
  > {
    return this.getStruct(13, testGenericsInner2DeepNestOfTextDataTestAllTypesText().type);
  }

  get union(): TestGenericsUnion<
    string,
    TestAllTypes,
    string,
    TestAllTypes | TestAllTypes.Init,
    unknown,
    TestAllTypes.Builder
  > {
    return this.getStruct(14, testGenericsUnionOfTextTestAllTypes().type);
  }
}

function writeTestUseGenerics(builder: TestUseGenericsBuilder, init: TestUseGenericsInit): void {
  if (init.basic !== undefined) builder.basic = init.basic;
  if (init.inner !== undefined) builder.inner = init.inner;
  if (init.inner2 !== undefined) builder.inner2 = init.inner2;
  if (init.unspecified !== undefined) builder.unspecified = init.unspecified;
  if (init.unspecifiedInner !== undefined) builder.unspecifiedInner = init.unspecifiedInner;
  if (init.wrapper !== undefined) builder.wrapper = init.wrapper;
  if (init.cap !== undefined) builder.cap = init.cap;
  if (init.genericCap !== undefined) builder.genericCap = init.genericCap;
  if (init.default !== undefined) builder.default = init.default;
  if (init.defaultInner !== undefined) builder.defaultInner = init.defaultInner;
  if (init.defaultUser !== undefined) builder.defaultUser = init.defaultUser;
  if (init.aliasInner !== undefined) builder.aliasInner = init.aliasInner;
  if (init.aliasInner2 !== undefined) builder.aliasInner2 = init.aliasInner2;
  if (init.deep !== undefined) builder.deep = init.deep;
  if (init.union !== undefined) builder.union = init.union;
}

function sizeOfTestUseGenerics(init: TestUseGenericsInit): number {
  let size = 120;
  if (init.basic !== undefined && !(init.basic instanceof StructReader)) size += sizeOfTestGenerics(init.basic);
  if (init.inner !== undefined && !(init.inner instanceof StructReader)) size += sizeOfTestGenericsInner(init.inner);
  if (init.inner2 !== undefined && !(init.inner2 instanceof StructReader))
    size += sizeOfTestGenericsInner2(init.inner2);
  if (init.unspecified !== undefined && !(init.unspecified instanceof StructReader))
    size += sizeOfTestGenerics(init.unspecified);
  if (init.unspecifiedInner !== undefined && !(init.unspecifiedInner instanceof StructReader))
    size += sizeOfTestGenericsInner2(init.unspecifiedInner);
  if (init.wrapper !== undefined && !(init.wrapper instanceof StructReader))
    size += sizeOfTestGenericsWrapper(init.wrapper);
  if (init.cap !== undefined && !(init.cap instanceof StructReader)) size += sizeOfTestGenerics(init.cap);
  if (init.default !== undefined && !(init.default instanceof StructReader)) size += sizeOfTestGenerics(init.default);
  if (init.defaultInner !== undefined && !(init.defaultInner instanceof StructReader))
    size += sizeOfTestGenericsInner(init.defaultInner);
  if (init.defaultUser !== undefined && !(init.defaultUser instanceof StructReader))
    size += sizeOfTestUseGenerics(init.defaultUser);
  if (init.aliasInner !== undefined && !(init.aliasInner instanceof StructReader))
    size += sizeOfTestGenericsInner(init.aliasInner);
  if (init.aliasInner2 !== undefined && !(init.aliasInner2 instanceof StructReader))
    size += sizeOfTestGenericsInner2(init.aliasInner2);
  if (init.deep !== undefined && !(init.deep instanceof StructReader))
    size += sizeOfTestGenericsInner2DeepNest(init.deep);
  if (init.union !== undefined && !(init.union instanceof StructReader)) size += sizeOfTestGenericsUnion(init.union);
  return size;
}

export declare namespace TestUseGenerics {
  type Builder = TestUseGenericsBuilder;
  type Init = TestUseGenericsInit;
  type Pipeline = TestUseGenericsPipeline;
}

interface TestPipelineBoxInit {
  readonly cap?: TestInterface | TestInterface.Server | undefined;
}

class TestPipelineBoxBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  adoptCap(orphan: Orphan<TestInterface>): void {
    adopt(this, 0, orphan);
  }

  disownCap(): Orphan<TestInterface> {
    return disown(this, 0);
  }
}

class TestPipelineBoxPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get cap(): TestInterface {
    return this.$promise.$pipeline([...this.$path, 0], TestInterface);
  }
}

class TestPipelineBox extends StructReader {
  static readonly type: GeneratedStructType<TestPipelineBox, TestPipelineBoxBuilder, TestPipelineBoxInit> = {
    displayName: "TestPipeline.Box",
    id: 0xddbecf11c84f998an,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestPipelineBox,
    Builder: TestPipelineBoxBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineBox(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestPipelineBoxBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestPipelineBoxBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineBox(TestPipelineBox.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineBox,
    write: writeTestPipelineBox,
  };
  static readonly list: ListType<TestPipelineBox, StructListBuilder<TestPipelineBoxBuilder>, TestPipelineBoxInit> =
    structList(TestPipelineBox.type);
  static readonly Pipeline: typeof TestPipelineBoxPipeline = TestPipelineBoxPipeline;

  declare readonly $Pipeline?: TestPipelineBoxPipeline;

  get cap(): TestInterface {
    return readClient(this, 0, TestInterface);
  }
}

function writeTestPipelineBox(builder: TestPipelineBoxBuilder, init: TestPipelineBoxInit): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestPipelineBox(_init: TestPipelineBoxInit): number {
  return 8;
}

interface TestPipelineAnyBoxInit {
  readonly cap?: Client | Server | undefined;
}

class TestPipelineAnyBoxBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: Client | Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  adoptCap(orphan: Orphan<Client>): void {
    adopt(this, 0, orphan);
  }

  disownCap(): Orphan<Client> {
    return disown(this, 0);
  }
}

class TestPipelineAnyBoxPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get cap(): Client {
    return this.$promise.$pipeline([...this.$path, 0], Client);
  }
}

class TestPipelineAnyBox extends StructReader {
  static readonly type: GeneratedStructType<TestPipelineAnyBox, TestPipelineAnyBoxBuilder, TestPipelineAnyBoxInit> = {
    displayName: "TestPipeline.AnyBox",
    id: 0xad60d6f9446d3bfdn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestPipelineAnyBox,
    Builder: TestPipelineAnyBoxBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineAnyBox(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestPipelineAnyBoxBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestPipelineAnyBoxBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineAnyBox(TestPipelineAnyBox.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineAnyBox,
    write: writeTestPipelineAnyBox,
  };
  static readonly list: ListType<
    TestPipelineAnyBox,
    StructListBuilder<TestPipelineAnyBoxBuilder>,
    TestPipelineAnyBoxInit
  > = structList(TestPipelineAnyBox.type);
  static readonly Pipeline: typeof TestPipelineAnyBoxPipeline = TestPipelineAnyBoxPipeline;

  declare readonly $Pipeline?: TestPipelineAnyBoxPipeline;

  get cap(): Client {
    return readClient(this, 0, Client);
  }
}

function writeTestPipelineAnyBox(builder: TestPipelineAnyBoxBuilder, init: TestPipelineAnyBoxInit): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestPipelineAnyBox(_init: TestPipelineAnyBoxInit): number {
  return 8;
}

interface TestTailCalleeTailResultInit {
  readonly i?: number | undefined;
  readonly t?: string | undefined;
  readonly c?: TestCallOrder | TestCallOrder.Server | undefined;
}

class TestTailCalleeTailResultBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20001;
  }

  set i(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set t(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptT(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownT(): Orphan<string> {
    return disown(this, 0);
  }

  set c(value: TestCallOrder | TestCallOrder.Server) {
    writeClient(this.$segment, this.$dataOffset + 16, value);
  }

  adoptC(orphan: Orphan<TestCallOrder>): void {
    adopt(this, 1, orphan);
  }

  disownC(): Orphan<TestCallOrder> {
    return disown(this, 1);
  }
}

class TestTailCalleeTailResultPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get c(): TestCallOrder {
    return this.$promise.$pipeline([...this.$path, 1], TestCallOrder);
  }
}

class TestTailCalleeTailResult extends StructReader {
  static readonly type: GeneratedStructType<
    TestTailCalleeTailResult,
    TestTailCalleeTailResultBuilder,
    TestTailCalleeTailResultInit
  > = {
    displayName: "TestTailCallee.TailResult",
    id: 0xd2e1415bb032798cn,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 2,
    Reader: TestTailCalleeTailResult,
    Builder: TestTailCalleeTailResultBuilder,
    newReader: (message, place, depth) =>
      new TestTailCalleeTailResult(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestTailCalleeTailResultBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 2);
      return new TestTailCalleeTailResultBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestTailCalleeTailResult(TestTailCalleeTailResult.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestTailCalleeTailResult,
    write: writeTestTailCalleeTailResult,
  };
  static readonly list: ListType<
    TestTailCalleeTailResult,
    StructListBuilder<TestTailCalleeTailResultBuilder>,
    TestTailCalleeTailResultInit
  > = structList(TestTailCalleeTailResult.type);
  static readonly Pipeline: typeof TestTailCalleeTailResultPipeline = TestTailCalleeTailResultPipeline;

  declare readonly $Pipeline?: TestTailCalleeTailResultPipeline;

  get i(): number {
    return this.getUint32(0);
  }

  get t(): string {
    return this.getText(0);
  }

  get c(): TestCallOrder {
    return readClient(this, 1, TestCallOrder);
  }
}

function writeTestTailCalleeTailResult(
  builder: TestTailCalleeTailResultBuilder,
  init: TestTailCalleeTailResultInit,
): void {
  if (init.i !== undefined) builder.i = init.i;
  if (init.t !== undefined) builder.t = init.t;
  if (init.c !== undefined) builder.c = init.c;
}

function sizeOfTestTailCalleeTailResult(init: TestTailCalleeTailResultInit): number {
  let size = 24;
  if (init.t !== undefined) size += (init.t.length + 8) & ~7;
  return size;
}

interface TestSturdyRefInit {
  readonly hostId?: TestSturdyRefHostId | TestSturdyRefHostId.Init | undefined;
  readonly objectId?: AnyPointerArgument | undefined;
}

class TestSturdyRefBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set hostId(value: TestSturdyRefHostId | TestSturdyRefHostId.Init) {
    TestSturdyRefHostId.type.set(this.$segment, this.$dataOffset, value);
  }

  initHostId(): TestSturdyRefHostId.Builder {
    return TestSturdyRefHostId.type.init(this.$segment, this.$dataOffset);
  }

  adoptHostId(orphan: Orphan<TestSturdyRefHostId>): void {
    adopt(this, 0, orphan);
  }

  disownHostId(): Orphan<TestSturdyRefHostId> {
    return disown(this, 0);
  }

  set objectId(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
  }

  initObjectId(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
  }

  adoptObjectId(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 1, orphan);
  }

  disownObjectId(): Orphan<AnyPointerReader> {
    return disown(this, 1);
  }
}

export class TestSturdyRef extends StructReader {
  static readonly type: GeneratedStructType<TestSturdyRef, TestSturdyRefBuilder, TestSturdyRefInit> = {
    displayName: "TestSturdyRef",
    id: 0xb9fc7ac0f1efc43bn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: TestSturdyRef,
    Builder: TestSturdyRefBuilder,
    newReader: (message, place, depth) =>
      new TestSturdyRef(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestSturdyRefBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TestSturdyRefBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestSturdyRef(TestSturdyRef.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestSturdyRef,
    write: writeTestSturdyRef,
  };
  static readonly list: ListType<TestSturdyRef, StructListBuilder<TestSturdyRefBuilder>, TestSturdyRefInit> =
    structList(TestSturdyRef.type);

  get hostId(): TestSturdyRefHostId {
    return TestSturdyRefHostId.type.newReader(this.$message, this.followStruct(0, 1), this.$depth + 1);
  }

  get objectId(): AnyPointerReader {
    return this.getAnyPointer(1);
  }
}

function writeTestSturdyRef(builder: TestSturdyRefBuilder, init: TestSturdyRefInit): void {
  if (init.hostId !== undefined) builder.hostId = init.hostId;
  if (init.objectId !== undefined) builder.objectId = init.objectId;
}

function sizeOfTestSturdyRef(init: TestSturdyRefInit): number {
  let size = 16;
  if (init.hostId !== undefined && !(init.hostId instanceof StructReader))
    size += sizeOfTestSturdyRefHostId(init.hostId);
  if (init.objectId !== undefined) size += sizeOfAnyPointer(init.objectId);
  return size;
}

export declare namespace TestSturdyRef {
  type Builder = TestSturdyRefBuilder;
  type Init = TestSturdyRefInit;
}

interface TestSturdyRefHostIdInit {
  readonly host?: string | undefined;
}

class TestSturdyRefHostIdBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set host(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptHost(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownHost(): Orphan<string> {
    return disown(this, 0);
  }
}

export class TestSturdyRefHostId extends StructReader {
  static readonly type: GeneratedStructType<TestSturdyRefHostId, TestSturdyRefHostIdBuilder, TestSturdyRefHostIdInit> =
    {
      displayName: "TestSturdyRefHostId",
      id: 0xd2e3b8ae833ca85an,
      schema: languageSchema,
      dataWords: 0,
      pointerCount: 1,
      Reader: TestSturdyRefHostId,
      Builder: TestSturdyRefHostIdBuilder,
      newReader: (message, place, depth) =>
        new TestSturdyRefHostId(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new TestSturdyRefHostIdBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 1);
        return new TestSturdyRefHostIdBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeTestSturdyRefHostId(TestSturdyRefHostId.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfTestSturdyRefHostId,
      write: writeTestSturdyRefHostId,
    };
  static readonly list: ListType<
    TestSturdyRefHostId,
    StructListBuilder<TestSturdyRefHostIdBuilder>,
    TestSturdyRefHostIdInit
  > = structList(TestSturdyRefHostId.type);

  get host(): string {
    return this.getText(0);
  }
}

function writeTestSturdyRefHostId(builder: TestSturdyRefHostIdBuilder, init: TestSturdyRefHostIdInit): void {
  if (init.host !== undefined) builder.host = init.host;
}

function sizeOfTestSturdyRefHostId(init: TestSturdyRefHostIdInit): number {
  let size = 8;
  if (init.host !== undefined) size += (init.host.length + 8) & ~7;
  return size;
}

export declare namespace TestSturdyRefHostId {
  type Builder = TestSturdyRefHostIdBuilder;
  type Init = TestSturdyRefHostIdInit;
}

const TestNameAnnotationBadlyNamedEnum = {
  foo: 0,
  bar: 1,
} as const;
type TestNameAnnotationBadlyNamedEnum =
  | (typeof TestNameAnnotationBadlyNamedEnum)[keyof typeof TestNameAnnotationBadlyNamedEnum]
  | (number & Record<never, never>);

interface TestNameAnnotationNestedStructInit {
  readonly badNestedFieldName?: boolean | undefined;
  readonly anotherBadNestedFieldName?:
    | TestNameAnnotation.NestedStruct
    | TestNameAnnotation.NestedStruct.Init
    | undefined;
}

class TestNameAnnotationNestedStructBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set badNestedFieldName(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }

  set anotherBadNestedFieldName(value: TestNameAnnotation.NestedStruct | TestNameAnnotation.NestedStruct.Init) {
    TestNameAnnotationNestedStruct.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initAnotherBadNestedFieldName(): TestNameAnnotation.NestedStruct.Builder {
    return TestNameAnnotationNestedStruct.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptAnotherBadNestedFieldName(orphan: Orphan<TestNameAnnotation.NestedStruct>): void {
    adopt(this, 0, orphan);
  }

  disownAnotherBadNestedFieldName(): Orphan<TestNameAnnotation.NestedStruct> {
    return disown(this, 0);
  }
}

class TestNameAnnotationNestedStruct extends StructReader {
  static readonly type: GeneratedStructType<
    TestNameAnnotationNestedStruct,
    TestNameAnnotationNestedStructBuilder,
    TestNameAnnotationNestedStructInit
  > = {
    displayName: "TestNameAnnotation.NestedStruct",
    id: 0xbb9a6d8caa638978n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestNameAnnotationNestedStruct,
    Builder: TestNameAnnotationNestedStructBuilder,
    newReader: (message, place, depth) =>
      new TestNameAnnotationNestedStruct(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestNameAnnotationNestedStructBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestNameAnnotationNestedStructBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestNameAnnotationNestedStruct(TestNameAnnotationNestedStruct.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestNameAnnotationNestedStruct,
    write: writeTestNameAnnotationNestedStruct,
  };
  static readonly list: ListType<
    TestNameAnnotationNestedStruct,
    StructListBuilder<TestNameAnnotationNestedStructBuilder>,
    TestNameAnnotationNestedStructInit
  > = structList(TestNameAnnotationNestedStruct.type);

  get badNestedFieldName(): boolean {
    return this.getBool(0);
  }

  get anotherBadNestedFieldName(): TestNameAnnotation.NestedStruct {
    return TestNameAnnotationNestedStruct.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1);
  }
}

function writeTestNameAnnotationNestedStruct(
  builder: TestNameAnnotationNestedStructBuilder,
  init: TestNameAnnotationNestedStructInit,
): void {
  if (init.badNestedFieldName !== undefined) builder.badNestedFieldName = init.badNestedFieldName;
  if (init.anotherBadNestedFieldName !== undefined) builder.anotherBadNestedFieldName = init.anotherBadNestedFieldName;
}

function sizeOfTestNameAnnotationNestedStruct(init: TestNameAnnotationNestedStructInit): number {
  let size = 16;
  if (init.anotherBadNestedFieldName !== undefined && !(init.anotherBadNestedFieldName instanceof StructReader))
    size += sizeOfTestNameAnnotationNestedStruct(init.anotherBadNestedFieldName);
  return size;
}

interface TestNameAnnotationBadlyNamedUnionBadlyNamedGroupInit {
  readonly foo?: null | undefined;
  readonly bar?: null | undefined;
}

class TestNameAnnotationBadlyNamedUnionBadlyNamedGroupBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }
}

class TestNameAnnotationBadlyNamedUnionBadlyNamedGroup extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestNameAnnotation.badlyNamedUnion.badlyNamedGroup",
    id: 0xd76aa6c35cc0271en,
    schema: languageSchema,
  };

  get foo(): null {
    return null;
  }

  get bar(): null {
    return null;
  }
}

function writeTestNameAnnotationBadlyNamedUnionBadlyNamedGroup(
  _builder: TestNameAnnotationBadlyNamedUnionBadlyNamedGroupBuilder,
  _init: TestNameAnnotationBadlyNamedUnionBadlyNamedGroupInit,
): void {}

const TestNameAnnotationBadlyNamedUnionWhich = {
  badlyNamedGroup: 0,
  baz: 1,
} as const;
type TestNameAnnotationBadlyNamedUnionWhich =
  | (typeof TestNameAnnotationBadlyNamedUnionWhich)[keyof typeof TestNameAnnotationBadlyNamedUnionWhich]
  | (number & Record<never, never>);

interface TestNameAnnotationBadlyNamedUnionInit {
  readonly badlyNamedGroup?:
    | TestNameAnnotation.BadlyNamedUnion.BadlyNamedGroup
    | TestNameAnnotation.BadlyNamedUnion.BadlyNamedGroup.Init
    | undefined;
  readonly baz?: TestNameAnnotation.NestedStruct | TestNameAnnotation.NestedStruct.Init | undefined;
}

class TestNameAnnotationBadlyNamedUnionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set badlyNamedGroup(value:
    | TestNameAnnotation.BadlyNamedUnion.BadlyNamedGroup
    | TestNameAnnotation.BadlyNamedUnion.BadlyNamedGroup.Init) {
    writeTestNameAnnotationBadlyNamedUnionBadlyNamedGroup(this.initBadlyNamedGroup(), value);
  }

  initBadlyNamedGroup(): TestNameAnnotation.BadlyNamedUnion.BadlyNamedGroup.Builder {
    this.$segment.view.setUint16(this.$dataOffset + 6, 0, true);
    return new TestNameAnnotationBadlyNamedUnionBadlyNamedGroupBuilder(this.$segment, this.$dataOffset);
  }

  set baz(value: TestNameAnnotation.NestedStruct | TestNameAnnotation.NestedStruct.Init) {
    TestNameAnnotationNestedStruct.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
  }

  initBaz(): TestNameAnnotation.NestedStruct.Builder {
    const value = TestNameAnnotationNestedStruct.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
    return value;
  }

  adoptBaz(orphan: Orphan<TestNameAnnotation.NestedStruct>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
  }

  disownBaz(): Orphan<TestNameAnnotation.NestedStruct> {
    return disownMember(this, 0, 6, 1);
  }
}

class TestNameAnnotationBadlyNamedUnion extends StructReader {
  static readonly type: GroupType = {
    displayName: "TestNameAnnotation.badlyNamedUnion",
    id: 0x9764f92f34765260n,
    schema: languageSchema,
  };
  static readonly Which: typeof TestNameAnnotationBadlyNamedUnionWhich = TestNameAnnotationBadlyNamedUnionWhich;
  static readonly BadlyNamedGroup: typeof TestNameAnnotationBadlyNamedUnionBadlyNamedGroup =
    TestNameAnnotationBadlyNamedUnionBadlyNamedGroup;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestNameAnnotationBadlyNamedUnionWhich {
    return this.getUint16(6);
  }

  get badlyNamedGroup(): TestNameAnnotation.BadlyNamedUnion.BadlyNamedGroup | undefined {
    if (this.getUint16(6) !== 0) return undefined;
    return new TestNameAnnotationBadlyNamedUnionBadlyNamedGroup(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get baz(): TestNameAnnotation.NestedStruct | undefined {
    return this.getUint16(6) === 1
      ? TestNameAnnotationNestedStruct.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }
}

function writeTestNameAnnotationBadlyNamedUnion(
  builder: TestNameAnnotationBadlyNamedUnionBuilder,
  init: TestNameAnnotationBadlyNamedUnionInit,
): void {
  let members = 0;
  if (init.badlyNamedGroup !== undefined) {
    builder.badlyNamedGroup = init.badlyNamedGroup;
    members++;
  }
  if (init.baz !== undefined) {
    builder.baz = init.baz;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestNameAnnotation.badlyNamedUnion takes one member; leave the others undefined",
    );
  }
}

function sizeOfTestNameAnnotationBadlyNamedUnion(init: TestNameAnnotationBadlyNamedUnionInit): number {
  let size = 0;
  if (init.baz !== undefined && !(init.baz instanceof StructReader))
    size += sizeOfTestNameAnnotationNestedStruct(init.baz);
  return size;
}

const TestNameAnnotationWhich = {
  badFieldName: 0,
  bar: 1,
} as const;
type TestNameAnnotationWhich =
  | (typeof TestNameAnnotationWhich)[keyof typeof TestNameAnnotationWhich]
  | (number & Record<never, never>);

interface TestNameAnnotationInit {
  readonly badFieldName?: boolean | undefined;
  readonly bar?: number | undefined;
  readonly anotherBadFieldName?: TestNameAnnotation.BadlyNamedEnum | undefined;
  readonly badlyNamedUnion?: TestNameAnnotation.BadlyNamedUnion | TestNameAnnotation.BadlyNamedUnion.Init | undefined;
}

class TestNameAnnotationBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set badFieldName(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 0, true);
  }

  set bar(value: number) {
    writeInt8(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }

  set anotherBadFieldName(value: TestNameAnnotation.BadlyNamedEnum) {
    writeUint16(this.$segment.view, this.$dataOffset + 4, value);
  }

  get badlyNamedUnion(): TestNameAnnotation.BadlyNamedUnion.Builder {
    return new TestNameAnnotationBadlyNamedUnionBuilder(this.$segment, this.$dataOffset);
  }

  set badlyNamedUnion(value: TestNameAnnotation.BadlyNamedUnion | TestNameAnnotation.BadlyNamedUnion.Init) {
    writeTestNameAnnotationBadlyNamedUnion(this.badlyNamedUnion, value);
  }
}

export class TestNameAnnotation extends StructReader {
  static readonly type: GeneratedStructType<TestNameAnnotation, TestNameAnnotationBuilder, TestNameAnnotationInit> = {
    displayName: "TestNameAnnotation",
    id: 0xc790a1fdc0056cedn,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestNameAnnotation,
    Builder: TestNameAnnotationBuilder,
    newReader: (message, place, depth) =>
      new TestNameAnnotation(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestNameAnnotationBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestNameAnnotationBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestNameAnnotation(TestNameAnnotation.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestNameAnnotation,
    write: writeTestNameAnnotation,
  };
  static readonly list: ListType<
    TestNameAnnotation,
    StructListBuilder<TestNameAnnotationBuilder>,
    TestNameAnnotationInit
  > = structList(TestNameAnnotation.type);
  static readonly Which: typeof TestNameAnnotationWhich = TestNameAnnotationWhich;
  static readonly BadlyNamedUnion: typeof TestNameAnnotationBadlyNamedUnion = TestNameAnnotationBadlyNamedUnion;
  static readonly BadlyNamedEnum: typeof TestNameAnnotationBadlyNamedEnum = TestNameAnnotationBadlyNamedEnum;
  static readonly NestedStruct: typeof TestNameAnnotationNestedStruct = TestNameAnnotationNestedStruct;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): TestNameAnnotationWhich {
    return this.getUint16(2);
  }

  get badFieldName(): boolean | undefined {
    return this.getUint16(2) === 0 ? this.getBool(0) : undefined;
  }

  get bar(): number | undefined {
    return this.getUint16(2) === 1 ? this.getInt8(0) : undefined;
  }

  get anotherBadFieldName(): TestNameAnnotation.BadlyNamedEnum {
    return this.getUint16(4);
  }

  get badlyNamedUnion(): TestNameAnnotation.BadlyNamedUnion {
    return new TestNameAnnotationBadlyNamedUnion(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeTestNameAnnotation(builder: TestNameAnnotationBuilder, init: TestNameAnnotationInit): void {
  if (init.anotherBadFieldName !== undefined) builder.anotherBadFieldName = init.anotherBadFieldName;
  if (init.badlyNamedUnion !== undefined) builder.badlyNamedUnion = init.badlyNamedUnion;
  let members = 0;
  if (init.badFieldName !== undefined) {
    builder.badFieldName = init.badFieldName;
    members++;
  }
  if (init.bar !== undefined) {
    builder.bar = init.bar;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of TestNameAnnotation takes one member; leave the others undefined",
    );
  }
}

function sizeOfTestNameAnnotation(init: TestNameAnnotationInit): number {
  let size = 16;
  if (init.badlyNamedUnion !== undefined) size += sizeOfTestNameAnnotationBadlyNamedUnion(init.badlyNamedUnion);
  return size;
}

export declare namespace TestNameAnnotation {
  type Builder = TestNameAnnotationBuilder;
  type Init = TestNameAnnotationInit;
  type Which = TestNameAnnotationWhich;
  type BadlyNamedUnion = TestNameAnnotationBadlyNamedUnion;
  namespace BadlyNamedUnion {
    type Builder = TestNameAnnotationBadlyNamedUnionBuilder;
    type Init = TestNameAnnotationBadlyNamedUnionInit;
    type Which = TestNameAnnotationBadlyNamedUnionWhich;
    type BadlyNamedGroup = TestNameAnnotationBadlyNamedUnionBadlyNamedGroup;
    namespace BadlyNamedGroup {
      type Builder = TestNameAnnotationBadlyNamedUnionBadlyNamedGroupBuilder;
      type Init = TestNameAnnotationBadlyNamedUnionBadlyNamedGroupInit;
    }
  }
  type BadlyNamedEnum = TestNameAnnotationBadlyNamedEnum;
  type NestedStruct = TestNameAnnotationNestedStruct;
  namespace NestedStruct {
    type Builder = TestNameAnnotationNestedStructBuilder;
    type Init = TestNameAnnotationNestedStructInit;
  }
}

type TestGenericsInner2DeepNestDeepNestInterfaceCallParamsInit<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  _FooInit = Foo,
  _BarInit = Bar,
  _BazInit = Baz,
  _QuxInit = Qux,
  _QuuxInit = Quux,
  _FooBuilder = unknown,
  _BarBuilder = unknown,
  _BazBuilder = unknown,
  _QuxBuilder = unknown,
  _QuuxBuilder = unknown,
> = Readonly<Record<string, never>>;

class TestGenericsInner2DeepNestDeepNestInterfaceCallParamsBuilder<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  QuuxInit = Quux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
  QuxBuilder = unknown,
  QuuxBuilder = unknown,
> extends StructBuilder {
  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
    PointerType<Quux, QuuxBuilder, QuuxInit>,
  ] {
    return unbound(5);
  }
}

class TestGenericsInner2DeepNestDeepNestInterfaceCallParams<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  QuuxInit = Quux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
  QuxBuilder = unknown,
  QuuxBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestGenericsInner2DeepNestDeepNestInterfaceCallParams<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInner2DeepNestDeepNestInterfaceCallParamsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInner2DeepNestDeepNestInterfaceCallParamsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "TestGenerics.Inner2.DeepNest.DeepNestInterface.call$Params",
    id: 0x98b3038cde39443an,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestGenericsInner2DeepNestDeepNestInterfaceCallParams,
    Builder: TestGenericsInner2DeepNestDeepNestInterfaceCallParamsBuilder,
    newReader: (message, place, depth) =>
      new TestGenericsInner2DeepNestDeepNestInterfaceCallParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) =>
      new TestGenericsInner2DeepNestDeepNestInterfaceCallParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestGenericsInner2DeepNestDeepNestInterfaceCallParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestGenericsInner2DeepNestDeepNestInterfaceCallParams(
          TestGenericsInner2DeepNestDeepNestInterfaceCallParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestGenericsInner2DeepNestDeepNestInterfaceCallParams,
    write: writeTestGenericsInner2DeepNestDeepNestInterfaceCallParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<
    Foo,
    Bar,
    Baz,
    Qux,
    Quux,
    FooInit = Foo,
    BarInit = Bar,
    BazInit = Baz,
    QuxInit = Qux,
    QuuxInit = Quux,
    FooBuilder = unknown,
    BarBuilder = unknown,
    BazBuilder = unknown,
    QuxBuilder = unknown,
    QuuxBuilder = unknown,
  >(
    typeFoo: Bindable<Foo, FooBuilder, FooInit>,
    typeBar: Bindable<Bar, BarBuilder, BarInit>,
    typeBaz: Bindable<Baz, BazBuilder, BazInit>,
    typeQux: Bindable<Qux, QuxBuilder, QuxInit>,
    typeQuux: Bindable<Quux, QuuxBuilder, QuuxInit>,
  ): BoundStruct<
    TestGenericsInner2DeepNestDeepNestInterfaceCallParams<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    TestGenericsInner2DeepNestDeepNestInterfaceCallParamsBuilder<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    TestGenericsInner2DeepNestDeepNestInterfaceCallParamsInit<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >
  > {
    return bindStruct(
      TestGenericsInner2DeepNestDeepNestInterfaceCallParams.type,
      TestGenericsInner2DeepNestDeepNestInterfaceCallParams<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
      TestGenericsInner2DeepNestDeepNestInterfaceCallParamsBuilder<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
      writeTestGenericsInner2DeepNestDeepNestInterfaceCallParams<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
      typeFoo,
      typeBar,
      typeBaz,
      typeQux,
      typeQuux,
    );
  }

  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
    PointerType<Quux, QuuxBuilder, QuuxInit>,
  ] {
    return unbound(5);
  }
}

function writeTestGenericsInner2DeepNestDeepNestInterfaceCallParams<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit,
  BarInit,
  BazInit,
  QuxInit,
  QuuxInit,
  FooBuilder,
  BarBuilder,
  BazBuilder,
  QuxBuilder,
  QuuxBuilder,
>(
  _builder: TestGenericsInner2DeepNestDeepNestInterfaceCallParamsBuilder<
    Foo,
    Bar,
    Baz,
    Qux,
    Quux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    QuuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder,
    QuuxBuilder
  >,
  _init: TestGenericsInner2DeepNestDeepNestInterfaceCallParamsInit<
    Foo,
    Bar,
    Baz,
    Qux,
    Quux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    QuuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder,
    QuuxBuilder
  >,
): void {}

function sizeOfTestGenericsInner2DeepNestDeepNestInterfaceCallParams<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit,
  BarInit,
  BazInit,
  QuxInit,
  QuuxInit,
  FooBuilder,
  BarBuilder,
  BazBuilder,
  QuxBuilder,
  QuuxBuilder,
>(
  _init: TestGenericsInner2DeepNestDeepNestInterfaceCallParamsInit<
    Foo,
    Bar,
    Baz,
    Qux,
    Quux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    QuuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder,
    QuuxBuilder
  >,
): number {
  return 0;
}

interface TestGenericsInner2DeepNestDeepNestInterfaceCallResultsInit<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  _FooInit = Foo,
  _BarInit = Bar,
  _BazInit = Baz,
  QuxInit = Qux,
  QuuxInit = Quux,
  _FooBuilder = unknown,
  _BarBuilder = unknown,
  _BazBuilder = unknown,
  _QuxBuilder = unknown,
  _QuuxBuilder = unknown,
> {
  readonly value?: QuuxInit | undefined;
  readonly qux?: QuxInit | undefined;
}

class TestGenericsInner2DeepNestDeepNestInterfaceCallResultsBuilder<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  QuuxInit = Quux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
  QuxBuilder = unknown,
  QuuxBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
    PointerType<Quux, QuuxBuilder, QuuxInit>,
  ] {
    return unbound(5);
  }

  set value(value: QuuxInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[4], value);
  }

  initValue(length = 0): QuuxBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[4], length);
  }

  set qux(value: QuxInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[3], value);
  }

  initQux(length = 0): QuxBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[3], length);
  }
}

class TestGenericsInner2DeepNestDeepNestInterfaceCallResults<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  QuuxInit = Quux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
  QuxBuilder = unknown,
  QuuxBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestGenericsInner2DeepNestDeepNestInterfaceCallResults<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInner2DeepNestDeepNestInterfaceCallResultsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInner2DeepNestDeepNestInterfaceCallResultsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "TestGenerics.Inner2.DeepNest.DeepNestInterface.call$Results",
    id: 0xcc4e4d78b95f532bn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: TestGenericsInner2DeepNestDeepNestInterfaceCallResults,
    Builder: TestGenericsInner2DeepNestDeepNestInterfaceCallResultsBuilder,
    newReader: (message, place, depth) =>
      new TestGenericsInner2DeepNestDeepNestInterfaceCallResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) =>
      new TestGenericsInner2DeepNestDeepNestInterfaceCallResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TestGenericsInner2DeepNestDeepNestInterfaceCallResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestGenericsInner2DeepNestDeepNestInterfaceCallResults(
          TestGenericsInner2DeepNestDeepNestInterfaceCallResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestGenericsInner2DeepNestDeepNestInterfaceCallResults,
    write: writeTestGenericsInner2DeepNestDeepNestInterfaceCallResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<
    Foo,
    Bar,
    Baz,
    Qux,
    Quux,
    FooInit = Foo,
    BarInit = Bar,
    BazInit = Baz,
    QuxInit = Qux,
    QuuxInit = Quux,
    FooBuilder = unknown,
    BarBuilder = unknown,
    BazBuilder = unknown,
    QuxBuilder = unknown,
    QuuxBuilder = unknown,
  >(
    typeFoo: Bindable<Foo, FooBuilder, FooInit>,
    typeBar: Bindable<Bar, BarBuilder, BarInit>,
    typeBaz: Bindable<Baz, BazBuilder, BazInit>,
    typeQux: Bindable<Qux, QuxBuilder, QuxInit>,
    typeQuux: Bindable<Quux, QuuxBuilder, QuuxInit>,
  ): BoundStruct<
    TestGenericsInner2DeepNestDeepNestInterfaceCallResults<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    TestGenericsInner2DeepNestDeepNestInterfaceCallResultsBuilder<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    TestGenericsInner2DeepNestDeepNestInterfaceCallResultsInit<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >
  > {
    return bindStruct(
      TestGenericsInner2DeepNestDeepNestInterfaceCallResults.type,
      TestGenericsInner2DeepNestDeepNestInterfaceCallResults<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
      TestGenericsInner2DeepNestDeepNestInterfaceCallResultsBuilder<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
      writeTestGenericsInner2DeepNestDeepNestInterfaceCallResults<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
      typeFoo,
      typeBar,
      typeBaz,
      typeQux,
      typeQuux,
    );
  }

  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
    PointerType<Quux, QuuxBuilder, QuuxInit>,
  ] {
    return unbound(5);
  }

  get value(): Quux {
    return readPointer(this, 0, this.$bindings[4]);
  }

  get qux(): Qux {
    return readPointer(this, 1, this.$bindings[3]);
  }
}

function writeTestGenericsInner2DeepNestDeepNestInterfaceCallResults<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit,
  BarInit,
  BazInit,
  QuxInit,
  QuuxInit,
  FooBuilder,
  BarBuilder,
  BazBuilder,
  QuxBuilder,
  QuuxBuilder,
>(
  builder: TestGenericsInner2DeepNestDeepNestInterfaceCallResultsBuilder<
    Foo,
    Bar,
    Baz,
    Qux,
    Quux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    QuuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder,
    QuuxBuilder
  >,
  init: TestGenericsInner2DeepNestDeepNestInterfaceCallResultsInit<
    Foo,
    Bar,
    Baz,
    Qux,
    Quux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    QuuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder,
    QuuxBuilder
  >,
): void {
  if (init.value !== undefined) builder.value = init.value;
  if (init.qux !== undefined) builder.qux = init.qux;
}

function sizeOfTestGenericsInner2DeepNestDeepNestInterfaceCallResults<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit,
  BarInit,
  BazInit,
  QuxInit,
  QuuxInit,
  FooBuilder,
  BarBuilder,
  BazBuilder,
  QuxBuilder,
  QuuxBuilder,
>(
  init: TestGenericsInner2DeepNestDeepNestInterfaceCallResultsInit<
    Foo,
    Bar,
    Baz,
    Qux,
    Quux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    QuuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder,
    QuuxBuilder
  >,
): number {
  let size = 16;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  if (init.qux !== undefined) size += sizeOfAnyPointer(init.qux);
  return size;
}

class TestGenericsInner2DeepNestDeepNestInterfaceCallPromise<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  QuuxInit = Quux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
  QuxBuilder = unknown,
  QuuxBuilder = unknown,
> extends RemotePromise<
  TestGenerics.Inner2.DeepNest.DeepNestInterface.CallResults<
    Foo,
    Bar,
    Baz,
    Qux,
    Quux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    QuuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder,
    QuuxBuilder
  >
> {
  declare readonly $bindings?: readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
    PointerType<Quux, QuuxBuilder, QuuxInit>,
  ];

  get value(): Pipelined<Quux> {
    return pipelined(this, [0], boundOr(this.$bindings, 5)[4]);
  }

  get qux(): Pipelined<Qux> {
    return pipelined(this, [1], boundOr(this.$bindings, 5)[3]);
  }
}

interface TestGenericsInner2DeepNestDeepNestInterfaceMethods<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  QuuxInit = Quux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
  QuxBuilder = unknown,
  QuuxBuilder = unknown,
> {
  readonly call: Method<
    TestGenerics.Inner2.DeepNest.DeepNestInterface.CallParams<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    TestGenerics.Inner2.DeepNest.DeepNestInterface.CallParams.Builder<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    TestGenerics.Inner2.DeepNest.DeepNestInterface.CallParams.Init<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    TestGenerics.Inner2.DeepNest.DeepNestInterface.CallResults<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    TestGenerics.Inner2.DeepNest.DeepNestInterface.CallResults.Builder<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    TestGenerics.Inner2.DeepNest.DeepNestInterface.CallResults.Init<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >
  >;
}

function testGenericsInner2DeepNestDeepNestInterfaceMethods<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit,
  BarInit,
  BazInit,
  QuxInit,
  QuuxInit,
  FooBuilder,
  BarBuilder,
  BazBuilder,
  QuxBuilder,
  QuuxBuilder,
>(
  bindings: readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
    PointerType<Quux, QuuxBuilder, QuuxInit>,
  ],
): TestGenericsInner2DeepNestDeepNestInterfaceMethods<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit,
  BarInit,
  BazInit,
  QuxInit,
  QuuxInit,
  FooBuilder,
  BarBuilder,
  BazBuilder,
  QuxBuilder,
  QuuxBuilder
> {
  return {
    call: defineMethod({
      name: "TestGenerics.Inner2.DeepNest.DeepNestInterface.call",
      interfaceId: 0x8dd12897c7988b56n,
      methodId: 0,
      params: () =>
        TestGenericsInner2DeepNestDeepNestInterfaceCallParams.of(
          bindings[0],
          bindings[1],
          bindings[2],
          bindings[3],
          bindings[4],
        ).type,
      results: () =>
        TestGenericsInner2DeepNestDeepNestInterfaceCallResults.of(
          bindings[0],
          bindings[1],
          bindings[2],
          bindings[3],
          bindings[4],
        ).type,
    }),
  };
}

function testGenericsInner2DeepNestDeepNestInterfaceInterfaces<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit,
  BarInit,
  BazInit,
  QuxInit,
  QuuxInit,
  FooBuilder,
  BarBuilder,
  BazBuilder,
  QuxBuilder,
  QuuxBuilder,
>(
  bindings: readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
    PointerType<Quux, QuuxBuilder, QuuxInit>,
  ],
): readonly InterfaceTable[] {
  const methods = perBindings(
    bindings,
    testGenericsInner2DeepNestDeepNestInterfaceMethods<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
  );
  return [
    {
      name: "TestGenerics.Inner2.DeepNest.DeepNestInterface",
      interfaceId: 0x8dd12897c7988b56n,
      methods: [
        {
          method: methods.call,
          invoke(
            server: TestGenericsInner2DeepNestDeepNestInterfaceServer<
              Foo,
              Bar,
              Baz,
              Qux,
              Quux,
              FooInit,
              BarInit,
              BazInit,
              QuxInit,
              QuuxInit,
              FooBuilder,
              BarBuilder,
              BazBuilder,
              QuxBuilder,
              QuuxBuilder
            >,
            params: TestGenerics.Inner2.DeepNest.DeepNestInterface.CallParams<
              Foo,
              Bar,
              Baz,
              Qux,
              Quux,
              FooInit,
              BarInit,
              BazInit,
              QuxInit,
              QuuxInit,
              FooBuilder,
              BarBuilder,
              BazBuilder,
              QuxBuilder,
              QuuxBuilder
            >,
            context: CallContext<
              TestGenerics.Inner2.DeepNest.DeepNestInterface.CallResults.Builder<
                Foo,
                Bar,
                Baz,
                Qux,
                Quux,
                FooInit,
                BarInit,
                BazInit,
                QuxInit,
                QuuxInit,
                FooBuilder,
                BarBuilder,
                BazBuilder,
                QuxBuilder,
                QuuxBuilder
              >,
              TestGenerics.Inner2.DeepNest.DeepNestInterface.CallResults.Init<
                Foo,
                Bar,
                Baz,
                Qux,
                Quux,
                FooInit,
                BarInit,
                BazInit,
                QuxInit,
                QuuxInit,
                FooBuilder,
                BarBuilder,
                BazBuilder,
                QuxBuilder,
                QuuxBuilder
              >
            >,
          ) {
            return server.call(params, context);
          },
        },
      ],
    },
  ];
}

abstract class TestGenericsInner2DeepNestDeepNestInterfaceServer<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  QuuxInit = Quux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
  QuxBuilder = unknown,
  QuuxBuilder = unknown,
> extends Server {
  declare readonly $bindings?: readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
    PointerType<Quux, QuuxBuilder, QuuxInit>,
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return perBindings(
      boundOr(this.$bindings, 5),
      testGenericsInner2DeepNestDeepNestInterfaceInterfaces<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
    );
  }

  abstract call(
    params: TestGenerics.Inner2.DeepNest.DeepNestInterface.CallParams<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    context: CallContext<
      TestGenerics.Inner2.DeepNest.DeepNestInterface.CallResults.Builder<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
      TestGenerics.Inner2.DeepNest.DeepNestInterface.CallResults.Init<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >
    >,
  ): ResultsReturn<
    TestGenerics.Inner2.DeepNest.DeepNestInterface.CallResults.Init<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >
  >;
}

class TestGenericsInner2DeepNestDeepNestInterface<
  Foo,
  Bar,
  Baz,
  Qux,
  Quux,
  FooInit = Foo,
  BarInit = Bar,
  BazInit = Baz,
  QuxInit = Qux,
  QuuxInit = Quux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  BazBuilder = unknown,
  QuxBuilder = unknown,
  QuuxBuilder = unknown,
> extends Client {
  static readonly interfaceId: bigint = 0x8dd12897c7988b56n;
  static readonly displayName: string = "TestGenerics.Inner2.DeepNest.DeepNestInterface";
  static readonly Server: typeof TestGenericsInner2DeepNestDeepNestInterfaceServer =
    TestGenericsInner2DeepNestDeepNestInterfaceServer;
  static readonly CallParams: typeof TestGenericsInner2DeepNestDeepNestInterfaceCallParams =
    TestGenericsInner2DeepNestDeepNestInterfaceCallParams;
  static readonly CallResults: typeof TestGenericsInner2DeepNestDeepNestInterfaceCallResults =
    TestGenericsInner2DeepNestDeepNestInterfaceCallResults;

  static get methods(): TestGenericsInner2DeepNestDeepNestInterfaceMethods<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder,
    AnyPointerBuilder,
    AnyPointerBuilder,
    AnyPointerBuilder
  > {
    return testGenericsInner2DeepNestDeepNestInterfaceMethods(unbound(5));
  }

  /** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */
  static of<
    Foo,
    Bar,
    Baz,
    Qux,
    Quux,
    FooInit = Foo,
    BarInit = Bar,
    BazInit = Baz,
    QuxInit = Qux,
    QuuxInit = Quux,
    FooBuilder = unknown,
    BarBuilder = unknown,
    BazBuilder = unknown,
    QuxBuilder = unknown,
    QuuxBuilder = unknown,
  >(
    typeFoo: Bindable<Foo, FooBuilder, FooInit>,
    typeBar: Bindable<Bar, BarBuilder, BarInit>,
    typeBaz: Bindable<Baz, BazBuilder, BazInit>,
    typeQux: Bindable<Qux, QuxBuilder, QuxInit>,
    typeQuux: Bindable<Quux, QuuxBuilder, QuuxInit>,
  ): BoundInterface<
    TestGenericsInner2DeepNestDeepNestInterface<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    TestGenericsInner2DeepNestDeepNestInterfaceServer<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >,
    TestGenericsInner2DeepNestDeepNestInterfaceMethods<
      Foo,
      Bar,
      Baz,
      Qux,
      Quux,
      FooInit,
      BarInit,
      BazInit,
      QuxInit,
      QuuxInit,
      FooBuilder,
      BarBuilder,
      BazBuilder,
      QuxBuilder,
      QuuxBuilder
    >
  > {
    return bindInterface(
      TestGenericsInner2DeepNestDeepNestInterface<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
      TestGenericsInner2DeepNestDeepNestInterfaceServer<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
      testGenericsInner2DeepNestDeepNestInterfaceMethods<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
      typeFoo,
      typeBar,
      typeBaz,
      typeQux,
      typeQuux,
    );
  }

  declare readonly $bindings?: readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Baz, BazBuilder, BazInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
    PointerType<Quux, QuuxBuilder, QuuxInit>,
  ];

  call(
    params: ParamsArgument<
      TestGenerics.Inner2.DeepNest.DeepNestInterface.CallParams.Builder<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
      TestGenerics.Inner2.DeepNest.DeepNestInterface.CallParams.Init<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >
    > = {},
    options?: CallOptions,
  ): TestGenerics.Inner2.DeepNest.DeepNestInterface.CallPromise<
    Foo,
    Bar,
    Baz,
    Qux,
    Quux,
    FooInit,
    BarInit,
    BazInit,
    QuxInit,
    QuuxInit,
    FooBuilder,
    BarBuilder,
    BazBuilder,
    QuxBuilder,
    QuuxBuilder
  > {
    const methods = perBindings(
      boundOr(this.$bindings, 5),
      testGenericsInner2DeepNestDeepNestInterfaceMethods<
        Foo,
        Bar,
        Baz,
        Qux,
        Quux,
        FooInit,
        BarInit,
        BazInit,
        QuxInit,
        QuuxInit,
        FooBuilder,
        BarBuilder,
        BazBuilder,
        QuxBuilder,
        QuuxBuilder
      >,
    );
    return this.$call(
      methods.call,
      bound(
        TestGenericsInner2DeepNestDeepNestInterfaceCallPromise<
          Foo,
          Bar,
          Baz,
          Qux,
          Quux,
          FooInit,
          BarInit,
          BazInit,
          QuxInit,
          QuuxInit,
          FooBuilder,
          BarBuilder,
          BazBuilder,
          QuxBuilder,
          QuuxBuilder
        >,
        boundOr(this.$bindings, 5),
      ),
      params,
      options,
    );
  }
}

interface TestGenericsInterfaceCallResultsInit<
  Foo,
  Bar,
  Qux,
  _FooInit = Foo,
  _BarInit = Bar,
  QuxInit = Qux,
  _FooBuilder = unknown,
  _BarBuilder = unknown,
  _QuxBuilder = unknown,
> {
  readonly qux?: QuxInit | undefined;
  readonly gen?:
    | TestGenerics<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | TestGenerics.Init<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | undefined;
}

class TestGenericsInterfaceCallResultsBuilder<
  Foo,
  Bar,
  Qux,
  FooInit = Foo,
  BarInit = Bar,
  QuxInit = Qux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  QuxBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
  ] {
    return unbound(3);
  }

  set qux(value: QuxInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[2], value);
  }

  initQux(length = 0): QuxBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[2], length);
  }

  set gen(value:
    | TestGenerics<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >
    | TestGenerics.Init<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >) {
    this.setStruct(1, testGenericsOfTestAllTypesTestAnyPointer().type, value);
  }

  initGen(): TestGenerics.Builder<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    return this.initStruct(1, testGenericsOfTestAllTypesTestAnyPointer().type);
  }
}

class TestGenericsInterfaceCallResults<
  Foo,
  Bar,
  Qux,
  FooInit = Foo,
  BarInit = Bar,
  QuxInit = Qux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  QuxBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestGenericsInterfaceCallResults<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInterfaceCallResultsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenericsInterfaceCallResultsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "TestGenerics.Interface.call$Results",
    id: 0x973fec60db524a7en,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: TestGenericsInterfaceCallResults,
    Builder: TestGenericsInterfaceCallResultsBuilder,
    newReader: (message, place, depth) =>
      new TestGenericsInterfaceCallResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestGenericsInterfaceCallResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TestGenericsInterfaceCallResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestGenericsInterfaceCallResults(
          TestGenericsInterfaceCallResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestGenericsInterfaceCallResults,
    write: writeTestGenericsInterfaceCallResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<
    Foo,
    Bar,
    Qux,
    FooInit = Foo,
    BarInit = Bar,
    QuxInit = Qux,
    FooBuilder = unknown,
    BarBuilder = unknown,
    QuxBuilder = unknown,
  >(
    typeFoo: Bindable<Foo, FooBuilder, FooInit>,
    typeBar: Bindable<Bar, BarBuilder, BarInit>,
    typeQux: Bindable<Qux, QuxBuilder, QuxInit>,
  ): BoundStruct<
    TestGenericsInterfaceCallResults<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
    TestGenericsInterfaceCallResultsBuilder<
      Foo,
      Bar,
      Qux,
      FooInit,
      BarInit,
      QuxInit,
      FooBuilder,
      BarBuilder,
      QuxBuilder
    >,
    TestGenericsInterfaceCallResultsInit<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>
  > {
    return bindStruct(
      TestGenericsInterfaceCallResults.type,
      TestGenericsInterfaceCallResults<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
      TestGenericsInterfaceCallResultsBuilder<
        Foo,
        Bar,
        Qux,
        FooInit,
        BarInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        QuxBuilder
      >,
      writeTestGenericsInterfaceCallResults<
        Foo,
        Bar,
        Qux,
        FooInit,
        BarInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        QuxBuilder
      >,
      typeFoo,
      typeBar,
      typeQux,
    );
  }

  get $bindings(): readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
  ] {
    return unbound(3);
  }

  get qux(): Qux {
    return readPointer(this, 0, this.$bindings[2]);
  }

  get gen(): TestGenerics<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    return this.getStruct(1, testGenericsOfTestAllTypesTestAnyPointer().type);
  }
}

function writeTestGenericsInterfaceCallResults<
  Foo,
  Bar,
  Qux,
  FooInit,
  BarInit,
  QuxInit,
  FooBuilder,
  BarBuilder,
  QuxBuilder,
>(
  builder: TestGenericsInterfaceCallResultsBuilder<
    Foo,
    Bar,
    Qux,
    FooInit,
    BarInit,
    QuxInit,
    FooBuilder,
    BarBuilder,
    QuxBuilder
  >,
  init: TestGenericsInterfaceCallResultsInit<
    Foo,
    Bar,
    Qux,
    FooInit,
    BarInit,
    QuxInit,
    FooBuilder,
    BarBuilder,
    QuxBuilder
  >,
): void {
  if (init.qux !== undefined) builder.qux = init.qux;
  if (init.gen !== undefined) builder.gen = init.gen;
}

function sizeOfTestGenericsInterfaceCallResults<
  Foo,
  Bar,
  Qux,
  FooInit,
  BarInit,
  QuxInit,
  FooBuilder,
  BarBuilder,
  QuxBuilder,
>(
  init: TestGenericsInterfaceCallResultsInit<
    Foo,
    Bar,
    Qux,
    FooInit,
    BarInit,
    QuxInit,
    FooBuilder,
    BarBuilder,
    QuxBuilder
  >,
): number {
  let size = 16;
  if (init.qux !== undefined) size += sizeOfAnyPointer(init.qux);
  if (init.gen !== undefined && !(init.gen instanceof StructReader)) size += sizeOfTestGenerics(init.gen);
  return size;
}

class TestGenericsInterfaceCallPromise<
  Foo,
  Bar,
  Qux,
  FooInit = Foo,
  BarInit = Bar,
  QuxInit = Qux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  QuxBuilder = unknown,
> extends RemotePromise<
  TestGenerics.Interface.CallResults<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>
> {
  declare readonly $bindings?: readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
  ];

  get qux(): Pipelined<Qux> {
    return pipelined(this, [0], boundOr(this.$bindings, 3)[2]);
  }

  get gen(): TestGenerics.Pipeline<
    TestAllTypes,
    TestAnyPointer,
    TestAllTypes | TestAllTypes.Init,
    TestAnyPointer | TestAnyPointer.Init,
    TestAllTypes.Builder,
    TestAnyPointer.Builder
  > {
    const Pipeline = boundTo(
      TestGenericsPipeline<
        TestAllTypes,
        TestAnyPointer,
        TestAllTypes | TestAllTypes.Init,
        TestAnyPointer | TestAnyPointer.Init,
        TestAllTypes.Builder,
        TestAnyPointer.Builder
      >,
      TestAllTypes,
      TestAnyPointer,
    );
    return new Pipeline(this, 1);
  }
}

interface TestGenericsInterfaceMethods<
  Foo,
  Bar,
  Qux,
  FooInit = Foo,
  BarInit = Bar,
  QuxInit = Qux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  QuxBuilder = unknown,
> {
  readonly call: Method<
    TestGenerics.Inner2<Foo, Bar, string, FooInit, BarInit, string, FooBuilder, BarBuilder, unknown>,
    TestGenerics.Inner2.Builder<Foo, Bar, string, FooInit, BarInit, string, FooBuilder, BarBuilder, unknown>,
    TestGenerics.Inner2.Init<Foo, Bar, string, FooInit, BarInit, string, FooBuilder, BarBuilder, unknown>,
    TestGenerics.Interface.CallResults<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
    TestGenerics.Interface.CallResults.Builder<
      Foo,
      Bar,
      Qux,
      FooInit,
      BarInit,
      QuxInit,
      FooBuilder,
      BarBuilder,
      QuxBuilder
    >,
    TestGenerics.Interface.CallResults.Init<
      Foo,
      Bar,
      Qux,
      FooInit,
      BarInit,
      QuxInit,
      FooBuilder,
      BarBuilder,
      QuxBuilder
    >
  >;
}

function testGenericsInterfaceMethods<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>(
  bindings: readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
  ],
): TestGenericsInterfaceMethods<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder> {
  return {
    call: defineMethod({
      name: "TestGenerics.Interface.call",
      interfaceId: 0xcd2486a9823264d7n,
      methodId: 0,
      params: () => TestGenericsInner2.of(bindings[0], bindings[1], textPointer).type,
      results: () => TestGenericsInterfaceCallResults.of(bindings[0], bindings[1], bindings[2]).type,
    }),
  };
}

function testGenericsInterfaceInterfaces<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>(
  bindings: readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
  ],
): readonly InterfaceTable[] {
  const methods = perBindings(
    bindings,
    testGenericsInterfaceMethods<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
  );
  return [
    {
      name: "TestGenerics.Interface",
      interfaceId: 0xcd2486a9823264d7n,
      methods: [
        {
          method: methods.call,
          invoke(
            server: TestGenericsInterfaceServer<
              Foo,
              Bar,
              Qux,
              FooInit,
              BarInit,
              QuxInit,
              FooBuilder,
              BarBuilder,
              QuxBuilder
            >,
            params: TestGenerics.Inner2<Foo, Bar, string, FooInit, BarInit, string, FooBuilder, BarBuilder, unknown>,
            context: CallContext<
              TestGenerics.Interface.CallResults.Builder<
                Foo,
                Bar,
                Qux,
                FooInit,
                BarInit,
                QuxInit,
                FooBuilder,
                BarBuilder,
                QuxBuilder
              >,
              TestGenerics.Interface.CallResults.Init<
                Foo,
                Bar,
                Qux,
                FooInit,
                BarInit,
                QuxInit,
                FooBuilder,
                BarBuilder,
                QuxBuilder
              >
            >,
          ) {
            return server.call(params, context);
          },
        },
      ],
    },
  ];
}

abstract class TestGenericsInterfaceServer<
  Foo,
  Bar,
  Qux,
  FooInit = Foo,
  BarInit = Bar,
  QuxInit = Qux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  QuxBuilder = unknown,
> extends Server {
  declare readonly $bindings?: readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return perBindings(
      boundOr(this.$bindings, 3),
      testGenericsInterfaceInterfaces<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
    );
  }

  abstract call(
    params: TestGenerics.Inner2<Foo, Bar, string, FooInit, BarInit, string, FooBuilder, BarBuilder, unknown>,
    context: CallContext<
      TestGenerics.Interface.CallResults.Builder<
        Foo,
        Bar,
        Qux,
        FooInit,
        BarInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        QuxBuilder
      >,
      TestGenerics.Interface.CallResults.Init<
        Foo,
        Bar,
        Qux,
        FooInit,
        BarInit,
        QuxInit,
        FooBuilder,
        BarBuilder,
        QuxBuilder
      >
    >,
  ): ResultsReturn<
    TestGenerics.Interface.CallResults.Init<
      Foo,
      Bar,
      Qux,
      FooInit,
      BarInit,
      QuxInit,
      FooBuilder,
      BarBuilder,
      QuxBuilder
    >
  >;
}

class TestGenericsInterface<
  Foo,
  Bar,
  Qux,
  FooInit = Foo,
  BarInit = Bar,
  QuxInit = Qux,
  FooBuilder = unknown,
  BarBuilder = unknown,
  QuxBuilder = unknown,
> extends Client {
  static readonly interfaceId: bigint = 0xcd2486a9823264d7n;
  static readonly displayName: string = "TestGenerics.Interface";
  static readonly Server: typeof TestGenericsInterfaceServer = TestGenericsInterfaceServer;
  static readonly CallResults: typeof TestGenericsInterfaceCallResults = TestGenericsInterfaceCallResults;

  static get methods(): TestGenericsInterfaceMethods<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder,
    AnyPointerBuilder
  > {
    return testGenericsInterfaceMethods(unbound(3));
  }

  /** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */
  static of<
    Foo,
    Bar,
    Qux,
    FooInit = Foo,
    BarInit = Bar,
    QuxInit = Qux,
    FooBuilder = unknown,
    BarBuilder = unknown,
    QuxBuilder = unknown,
  >(
    typeFoo: Bindable<Foo, FooBuilder, FooInit>,
    typeBar: Bindable<Bar, BarBuilder, BarInit>,
    typeQux: Bindable<Qux, QuxBuilder, QuxInit>,
  ): BoundInterface<
    TestGenericsInterface<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
    TestGenericsInterfaceServer<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
    TestGenericsInterfaceMethods<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>
  > {
    return bindInterface(
      TestGenericsInterface<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
      TestGenericsInterfaceServer<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
      testGenericsInterfaceMethods<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
      typeFoo,
      typeBar,
      typeQux,
    );
  }

  declare readonly $bindings?: readonly [
    PointerType<Foo, FooBuilder, FooInit>,
    PointerType<Bar, BarBuilder, BarInit>,
    PointerType<Qux, QuxBuilder, QuxInit>,
  ];

  call(
    params: ParamsArgument<
      TestGenerics.Inner2.Builder<Foo, Bar, string, FooInit, BarInit, string, FooBuilder, BarBuilder, unknown>,
      TestGenerics.Inner2.Init<Foo, Bar, string, FooInit, BarInit, string, FooBuilder, BarBuilder, unknown>
    >,
    options?: CallOptions,
  ): TestGenerics.Interface.CallPromise<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder> {
    const methods = perBindings(
      boundOr(this.$bindings, 3),
      testGenericsInterfaceMethods<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
    );
    return this.$call(
      methods.call,
      bound(
        TestGenericsInterfaceCallPromise<Foo, Bar, Qux, FooInit, BarInit, QuxInit, FooBuilder, BarBuilder, QuxBuilder>,
        boundOr(this.$bindings, 3),
      ),
      params,
      options,
    );
  }
}

interface TestImplicitMethodParamsCallParamsInit<T, U, TInit = T, UInit = U, _TBuilder = unknown, _UBuilder = unknown> {
  readonly foo?: TInit | undefined;
  readonly bar?: UInit | undefined;
}

class TestImplicitMethodParamsCallParamsBuilder<
  T,
  U,
  TInit = T,
  UInit = U,
  TBuilder = unknown,
  UBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>] {
    return unbound(2);
  }

  set foo(value: TInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initFoo(length = 0): TBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  set bar(value: UInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initBar(length = 0): UBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }
}

class TestImplicitMethodParamsCallParams<
  T,
  U,
  TInit = T,
  UInit = U,
  TBuilder = unknown,
  UBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestImplicitMethodParamsCallParams<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestImplicitMethodParamsCallParamsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestImplicitMethodParamsCallParamsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "TestImplicitMethodParams.call$Params",
    id: 0xf43da958819d59dfn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: TestImplicitMethodParamsCallParams,
    Builder: TestImplicitMethodParamsCallParamsBuilder,
    newReader: (message, place, depth) =>
      new TestImplicitMethodParamsCallParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestImplicitMethodParamsCallParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TestImplicitMethodParamsCallParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestImplicitMethodParamsCallParams(
          TestImplicitMethodParamsCallParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestImplicitMethodParamsCallParams,
    write: writeTestImplicitMethodParamsCallParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
    typeU: Bindable<U, UBuilder, UInit>,
  ): BoundStruct<
    TestImplicitMethodParamsCallParams<T, U, TInit, UInit, TBuilder, UBuilder>,
    TestImplicitMethodParamsCallParamsBuilder<T, U, TInit, UInit, TBuilder, UBuilder>,
    TestImplicitMethodParamsCallParamsInit<T, U, TInit, UInit, TBuilder, UBuilder>
  > {
    return bindStruct(
      TestImplicitMethodParamsCallParams.type,
      TestImplicitMethodParamsCallParams<T, U, TInit, UInit, TBuilder, UBuilder>,
      TestImplicitMethodParamsCallParamsBuilder<T, U, TInit, UInit, TBuilder, UBuilder>,
      writeTestImplicitMethodParamsCallParams<T, U, TInit, UInit, TBuilder, UBuilder>,
      typeT,
      typeU,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>] {
    return unbound(2);
  }

  get foo(): T {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get bar(): U {
    return readPointer(this, 1, this.$bindings[1]);
  }
}

function writeTestImplicitMethodParamsCallParams<T, U, TInit, UInit, TBuilder, UBuilder>(
  builder: TestImplicitMethodParamsCallParamsBuilder<T, U, TInit, UInit, TBuilder, UBuilder>,
  init: TestImplicitMethodParamsCallParamsInit<T, U, TInit, UInit, TBuilder, UBuilder>,
): void {
  if (init.foo !== undefined) builder.foo = init.foo;
  if (init.bar !== undefined) builder.bar = init.bar;
}

function sizeOfTestImplicitMethodParamsCallParams<T, U, TInit, UInit, TBuilder, UBuilder>(
  init: TestImplicitMethodParamsCallParamsInit<T, U, TInit, UInit, TBuilder, UBuilder>,
): number {
  let size = 16;
  if (init.foo !== undefined) size += sizeOfAnyPointer(init.foo);
  if (init.bar !== undefined) size += sizeOfAnyPointer(init.bar);
  return size;
}

class TestImplicitMethodParamsCallPromise<
  T,
  U,
  TInit = T,
  UInit = U,
  TBuilder = unknown,
  UBuilder = unknown,
> extends RemotePromise<TestGenerics<T, U, TInit, UInit, TBuilder, UBuilder>> {
  get foo(): Pipelined<T> {
    return pipelined(
      this,
      [0],
      bindingsIn<readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>]>(this, 2)[0],
    );
  }

  get rev(): TestGenerics.Pipeline<U, T, UInit, TInit, UBuilder, TBuilder> {
    const Pipeline = boundTo(
      TestGenericsPipeline<U, T, UInit, TInit, UBuilder, TBuilder>,
      bindingsIn<readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>]>(this, 2)[1],
      bindingsIn<readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>]>(this, 2)[0],
    );
    return new Pipeline(this, 1);
  }
}

const testImplicitMethodParamsCall: Method<
  TestImplicitMethodParams.CallParams<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >,
  TestImplicitMethodParams.CallParams.Builder<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >,
  TestImplicitMethodParams.CallParams.Init<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >,
  TestGenerics<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >,
  TestGenerics.Builder<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >,
  TestGenerics.Init<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >
> = defineMethod({
  name: "TestImplicitMethodParams.call",
  interfaceId: 0xe9238976b601bd94n,
  methodId: 0,
  params: () => TestImplicitMethodParamsCallParams.type,
  results: () => TestGenerics.type,
});

abstract class TestImplicitMethodParamsServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestImplicitMethodParams",
      interfaceId: 0xe9238976b601bd94n,
      methods: [
        {
          method: testImplicitMethodParamsCall,
          invoke(
            server: TestImplicitMethodParamsServer,
            params: TestImplicitMethodParams.CallParams<
              AnyPointerReader,
              AnyPointerReader,
              AnyPointerArgument,
              AnyPointerArgument,
              AnyPointerBuilder,
              AnyPointerBuilder
            >,
            context: CallContext<
              TestGenerics.Builder<
                AnyPointerReader,
                AnyPointerReader,
                AnyPointerArgument,
                AnyPointerArgument,
                AnyPointerBuilder,
                AnyPointerBuilder
              >,
              TestGenerics.Init<
                AnyPointerReader,
                AnyPointerReader,
                AnyPointerArgument,
                AnyPointerArgument,
                AnyPointerBuilder,
                AnyPointerBuilder
              >
            >,
          ) {
            return server.call(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestImplicitMethodParamsServer.interfaces;
  }

  abstract call(
    params: TestImplicitMethodParams.CallParams<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    context: CallContext<
      TestGenerics.Builder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >,
      TestGenerics.Init<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
  ): ResultsReturn<
    TestGenerics.Init<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  >;
}

export class TestImplicitMethodParams extends Client {
  static readonly interfaceId: bigint = 0xe9238976b601bd94n;
  static readonly displayName: string = "TestImplicitMethodParams";
  static readonly Server: typeof TestImplicitMethodParamsServer = TestImplicitMethodParamsServer;
  static readonly methods: {
    readonly call: typeof testImplicitMethodParamsCall;
  } = {
    call: testImplicitMethodParamsCall,
  };
  static readonly CallParams: typeof TestImplicitMethodParamsCallParams = TestImplicitMethodParamsCallParams;

  call<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
    typeU: Bindable<U, UBuilder, UInit>,
    params: ParamsArgument<
      TestImplicitMethodParams.CallParams.Builder<T, U, TInit, UInit, TBuilder, UBuilder>,
      TestImplicitMethodParams.CallParams.Init<T, U, TInit, UInit, TBuilder, UBuilder>
    >,
    options?: CallOptions,
  ): TestImplicitMethodParams.CallPromise<T, U, TInit, UInit, TBuilder, UBuilder> {
    return this.$call(
      bindMethod(
        testImplicitMethodParamsCall,
        TestImplicitMethodParamsCallParams.of(typeT, typeU).type,
        TestGenerics.of(typeT, typeU).type,
      ),
      boundTo(
        TestImplicitMethodParamsCallPromise<T, U, TInit, UInit, TBuilder, UBuilder>,
        pointerType(typeT),
        pointerType(typeU),
      ),
      params,
      options,
    );
  }
}

export declare namespace TestImplicitMethodParams {
  type Server = TestImplicitMethodParamsServer;
  type CallParams<
    T,
    U,
    TInit = T,
    UInit = U,
    TBuilder = unknown,
    UBuilder = unknown,
  > = TestImplicitMethodParamsCallParams<T, U, TInit, UInit, TBuilder, UBuilder>;
  namespace CallParams {
    type Builder<
      T,
      U,
      TInit = T,
      UInit = U,
      TBuilder = unknown,
      UBuilder = unknown,
    > = TestImplicitMethodParamsCallParamsBuilder<T, U, TInit, UInit, TBuilder, UBuilder>;
    type Init<
      T,
      U,
      TInit = T,
      UInit = U,
      TBuilder = unknown,
      UBuilder = unknown,
    > = TestImplicitMethodParamsCallParamsInit<T, U, TInit, UInit, TBuilder, UBuilder>;
  }
  type CallPromise<
    T,
    U,
    TInit = T,
    UInit = U,
    TBuilder = unknown,
    UBuilder = unknown,
  > = TestImplicitMethodParamsCallPromise<T, U, TInit, UInit, TBuilder, UBuilder>;
}

interface TestImplicitMethodParamsInGenericCallParamsInit<
  V,
  T,
  U,
  VInit = V,
  TInit = T,
  UInit = U,
  _VBuilder = unknown,
  _TBuilder = unknown,
  _UBuilder = unknown,
> {
  readonly foo?: TInit | undefined;
  readonly bar?: UInit | undefined;
  readonly generic?: VInit | undefined;
}

class TestImplicitMethodParamsInGenericCallParamsBuilder<
  V,
  T,
  U,
  VInit = V,
  TInit = T,
  UInit = U,
  VBuilder = unknown,
  TBuilder = unknown,
  UBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  get $bindings(): readonly [
    PointerType<V, VBuilder, VInit>,
    PointerType<T, TBuilder, TInit>,
    PointerType<U, UBuilder, UInit>,
  ] {
    return unbound(3);
  }

  set foo(value: TInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], value);
  }

  initFoo(length = 0): TBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], length);
  }

  set bar(value: UInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[2], value);
  }

  initBar(length = 0): UBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[2], length);
  }

  set generic(value: VInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[0], value);
  }

  initGeneric(length = 0): VBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[0], length);
  }
}

class TestImplicitMethodParamsInGenericCallParams<
  V,
  T,
  U,
  VInit = V,
  TInit = T,
  UInit = U,
  VBuilder = unknown,
  TBuilder = unknown,
  UBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestImplicitMethodParamsInGenericCallParams<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestImplicitMethodParamsInGenericCallParamsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestImplicitMethodParamsInGenericCallParamsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "TestImplicitMethodParamsInGeneric.call$Params",
    id: 0xba79257a3ed8e007n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 3,
    Reader: TestImplicitMethodParamsInGenericCallParams,
    Builder: TestImplicitMethodParamsInGenericCallParamsBuilder,
    newReader: (message, place, depth) =>
      new TestImplicitMethodParamsInGenericCallParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestImplicitMethodParamsInGenericCallParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new TestImplicitMethodParamsInGenericCallParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestImplicitMethodParamsInGenericCallParams(
          TestImplicitMethodParamsInGenericCallParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestImplicitMethodParamsInGenericCallParams,
    write: writeTestImplicitMethodParamsInGenericCallParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<V, T, U, VInit = V, TInit = T, UInit = U, VBuilder = unknown, TBuilder = unknown, UBuilder = unknown>(
    typeV: Bindable<V, VBuilder, VInit>,
    typeT: Bindable<T, TBuilder, TInit>,
    typeU: Bindable<U, UBuilder, UInit>,
  ): BoundStruct<
    TestImplicitMethodParamsInGenericCallParams<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>,
    TestImplicitMethodParamsInGenericCallParamsBuilder<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>,
    TestImplicitMethodParamsInGenericCallParamsInit<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>
  > {
    return bindStruct(
      TestImplicitMethodParamsInGenericCallParams.type,
      TestImplicitMethodParamsInGenericCallParams<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>,
      TestImplicitMethodParamsInGenericCallParamsBuilder<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>,
      writeTestImplicitMethodParamsInGenericCallParams<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>,
      typeV,
      typeT,
      typeU,
    );
  }

  get $bindings(): readonly [
    PointerType<V, VBuilder, VInit>,
    PointerType<T, TBuilder, TInit>,
    PointerType<U, UBuilder, UInit>,
  ] {
    return unbound(3);
  }

  get foo(): T {
    return readPointer(this, 0, this.$bindings[1]);
  }

  get bar(): U {
    return readPointer(this, 1, this.$bindings[2]);
  }

  get generic(): V {
    return readPointer(this, 2, this.$bindings[0]);
  }
}

function writeTestImplicitMethodParamsInGenericCallParams<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>(
  builder: TestImplicitMethodParamsInGenericCallParamsBuilder<
    V,
    T,
    U,
    VInit,
    TInit,
    UInit,
    VBuilder,
    TBuilder,
    UBuilder
  >,
  init: TestImplicitMethodParamsInGenericCallParamsInit<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>,
): void {
  if (init.foo !== undefined) builder.foo = init.foo;
  if (init.bar !== undefined) builder.bar = init.bar;
  if (init.generic !== undefined) builder.generic = init.generic;
}

function sizeOfTestImplicitMethodParamsInGenericCallParams<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>(
  init: TestImplicitMethodParamsInGenericCallParamsInit<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>,
): number {
  let size = 24;
  if (init.foo !== undefined) size += sizeOfAnyPointer(init.foo);
  if (init.bar !== undefined) size += sizeOfAnyPointer(init.bar);
  if (init.generic !== undefined) size += sizeOfAnyPointer(init.generic);
  return size;
}

class TestImplicitMethodParamsInGenericCallPromise<
  V,
  T,
  U,
  VInit = V,
  TInit = T,
  UInit = U,
  VBuilder = unknown,
  TBuilder = unknown,
  UBuilder = unknown,
> extends RemotePromise<TestGenerics<T, U, TInit, UInit, TBuilder, UBuilder>> {
  get foo(): Pipelined<T> {
    return pipelined(
      this,
      [0],
      bindingsIn<
        readonly [PointerType<V, VBuilder, VInit>, PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>]
      >(this, 3)[1],
    );
  }

  get rev(): TestGenerics.Pipeline<U, T, UInit, TInit, UBuilder, TBuilder> {
    const Pipeline = boundTo(
      TestGenericsPipeline<U, T, UInit, TInit, UBuilder, TBuilder>,
      bindingsIn<
        readonly [PointerType<V, VBuilder, VInit>, PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>]
      >(this, 3)[2],
      bindingsIn<
        readonly [PointerType<V, VBuilder, VInit>, PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>]
      >(this, 3)[1],
    );
    return new Pipeline(this, 1);
  }
}

interface TestImplicitMethodParamsInGenericMethods<V, VInit = V, VBuilder = unknown> {
  readonly call: Method<
    TestImplicitMethodParamsInGeneric.CallParams<
      V,
      AnyPointerReader,
      AnyPointerReader,
      VInit,
      AnyPointerArgument,
      AnyPointerArgument,
      VBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestImplicitMethodParamsInGeneric.CallParams.Builder<
      V,
      AnyPointerReader,
      AnyPointerReader,
      VInit,
      AnyPointerArgument,
      AnyPointerArgument,
      VBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestImplicitMethodParamsInGeneric.CallParams.Init<
      V,
      AnyPointerReader,
      AnyPointerReader,
      VInit,
      AnyPointerArgument,
      AnyPointerArgument,
      VBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenerics<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenerics.Builder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    TestGenerics.Init<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  >;
}

function testImplicitMethodParamsInGenericMethods<V, VInit, VBuilder>(
  bindings: readonly [PointerType<V, VBuilder, VInit>],
): TestImplicitMethodParamsInGenericMethods<V, VInit, VBuilder> {
  return {
    call: defineMethod({
      name: "TestImplicitMethodParamsInGeneric.call",
      interfaceId: 0x95bcafde21016d1an,
      methodId: 0,
      params: () => TestImplicitMethodParamsInGenericCallParams.of(bindings[0], anyPointer, anyPointer).type,
      results: () => TestGenerics.type,
    }),
  };
}

function testImplicitMethodParamsInGenericInterfaces<V, VInit, VBuilder>(
  bindings: readonly [PointerType<V, VBuilder, VInit>],
): readonly InterfaceTable[] {
  const methods = perBindings(bindings, testImplicitMethodParamsInGenericMethods<V, VInit, VBuilder>);
  return [
    {
      name: "TestImplicitMethodParamsInGeneric",
      interfaceId: 0x95bcafde21016d1an,
      methods: [
        {
          method: methods.call,
          invoke(
            server: TestImplicitMethodParamsInGenericServer<V, VInit, VBuilder>,
            params: TestImplicitMethodParamsInGeneric.CallParams<
              V,
              AnyPointerReader,
              AnyPointerReader,
              VInit,
              AnyPointerArgument,
              AnyPointerArgument,
              VBuilder,
              AnyPointerBuilder,
              AnyPointerBuilder
            >,
            context: CallContext<
              TestGenerics.Builder<
                AnyPointerReader,
                AnyPointerReader,
                AnyPointerArgument,
                AnyPointerArgument,
                AnyPointerBuilder,
                AnyPointerBuilder
              >,
              TestGenerics.Init<
                AnyPointerReader,
                AnyPointerReader,
                AnyPointerArgument,
                AnyPointerArgument,
                AnyPointerBuilder,
                AnyPointerBuilder
              >
            >,
          ) {
            return server.call(params, context);
          },
        },
      ],
    },
  ];
}

abstract class TestImplicitMethodParamsInGenericServer<V, VInit = V, VBuilder = unknown> extends Server {
  declare readonly $bindings?: readonly [PointerType<V, VBuilder, VInit>];

  override get $interfaces(): readonly InterfaceTable[] {
    return perBindings(boundOr(this.$bindings, 1), testImplicitMethodParamsInGenericInterfaces<V, VInit, VBuilder>);
  }

  abstract call(
    params: TestImplicitMethodParamsInGeneric.CallParams<
      V,
      AnyPointerReader,
      AnyPointerReader,
      VInit,
      AnyPointerArgument,
      AnyPointerArgument,
      VBuilder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    context: CallContext<
      TestGenerics.Builder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >,
      TestGenerics.Init<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
  ): ResultsReturn<
    TestGenerics.Init<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  >;
}

export class TestImplicitMethodParamsInGeneric<V, VInit = V, VBuilder = unknown> extends Client {
  static readonly interfaceId: bigint = 0x95bcafde21016d1an;
  static readonly displayName: string = "TestImplicitMethodParamsInGeneric";
  static readonly Server: typeof TestImplicitMethodParamsInGenericServer = TestImplicitMethodParamsInGenericServer;
  static readonly CallParams: typeof TestImplicitMethodParamsInGenericCallParams =
    TestImplicitMethodParamsInGenericCallParams;

  static get methods(): TestImplicitMethodParamsInGenericMethods<
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerBuilder
  > {
    return testImplicitMethodParamsInGenericMethods(unbound(1));
  }

  /** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */
  static of<V, VInit = V, VBuilder = unknown>(
    typeV: Bindable<V, VBuilder, VInit>,
  ): BoundInterface<
    TestImplicitMethodParamsInGeneric<V, VInit, VBuilder>,
    TestImplicitMethodParamsInGenericServer<V, VInit, VBuilder>,
    TestImplicitMethodParamsInGenericMethods<V, VInit, VBuilder>
  > {
    return bindInterface(
      TestImplicitMethodParamsInGeneric<V, VInit, VBuilder>,
      TestImplicitMethodParamsInGenericServer<V, VInit, VBuilder>,
      testImplicitMethodParamsInGenericMethods<V, VInit, VBuilder>,
      typeV,
    );
  }

  declare readonly $bindings?: readonly [PointerType<V, VBuilder, VInit>];

  call<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
    typeU: Bindable<U, UBuilder, UInit>,
    params: ParamsArgument<
      TestImplicitMethodParamsInGeneric.CallParams.Builder<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>,
      TestImplicitMethodParamsInGeneric.CallParams.Init<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>
    >,
    options?: CallOptions,
  ): TestImplicitMethodParamsInGeneric.CallPromise<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder> {
    const methods = perBindings(
      boundOr(this.$bindings, 1),
      testImplicitMethodParamsInGenericMethods<V, VInit, VBuilder>,
    );
    return this.$call(
      bindMethod(
        methods.call,
        TestImplicitMethodParamsInGenericCallParams.of(boundOr(this.$bindings, 1)[0], typeT, typeU).type,
        TestGenerics.of(typeT, typeU).type,
      ),
      boundTo(
        TestImplicitMethodParamsInGenericCallPromise<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>,
        ...boundOr(this.$bindings, 1),
        pointerType(typeT),
        pointerType(typeU),
      ),
      params,
      options,
    );
  }
}

export declare namespace TestImplicitMethodParamsInGeneric {
  type Server<V, VInit = V, VBuilder = unknown> = TestImplicitMethodParamsInGenericServer<V, VInit, VBuilder>;
  type CallParams<
    V,
    T,
    U,
    VInit = V,
    TInit = T,
    UInit = U,
    VBuilder = unknown,
    TBuilder = unknown,
    UBuilder = unknown,
  > = TestImplicitMethodParamsInGenericCallParams<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>;
  namespace CallParams {
    type Builder<
      V,
      T,
      U,
      VInit = V,
      TInit = T,
      UInit = U,
      VBuilder = unknown,
      TBuilder = unknown,
      UBuilder = unknown,
    > = TestImplicitMethodParamsInGenericCallParamsBuilder<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>;
    type Init<
      V,
      T,
      U,
      VInit = V,
      TInit = T,
      UInit = U,
      VBuilder = unknown,
      TBuilder = unknown,
      UBuilder = unknown,
    > = TestImplicitMethodParamsInGenericCallParamsInit<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>;
  }
  type CallPromise<
    V,
    T,
    U,
    VInit = V,
    TInit = T,
    UInit = U,
    VBuilder = unknown,
    TBuilder = unknown,
    UBuilder = unknown,
  > = TestImplicitMethodParamsInGenericCallPromise<V, T, U, VInit, TInit, UInit, VBuilder, TBuilder, UBuilder>;
}

interface TestInterfaceFooParamsInit {
  readonly i?: number | undefined;
  readonly j?: boolean | undefined;
}

class TestInterfaceFooParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set i(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set j(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 4, 0, value);
  }
}

class TestInterfaceFooParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceFooParams,
    TestInterfaceFooParamsBuilder,
    TestInterfaceFooParamsInit
  > = {
    displayName: "TestInterface.foo$Params",
    id: 0xa3523cfc88b91f53n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestInterfaceFooParams,
    Builder: TestInterfaceFooParamsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceFooParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceFooParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestInterfaceFooParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceFooParams(TestInterfaceFooParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceFooParams,
    write: writeTestInterfaceFooParams,
  };

  get i(): number {
    return this.getUint32(0);
  }

  get j(): boolean {
    return this.getBool(32);
  }
}

function writeTestInterfaceFooParams(builder: TestInterfaceFooParamsBuilder, init: TestInterfaceFooParamsInit): void {
  if (init.i !== undefined) builder.i = init.i;
  if (init.j !== undefined) builder.j = init.j;
}

function sizeOfTestInterfaceFooParams(_init: TestInterfaceFooParamsInit): number {
  return 8;
}

interface TestInterfaceFooResultsInit {
  readonly x?: string | undefined;
}

class TestInterfaceFooResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set x(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TestInterfaceFooResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceFooResults,
    TestInterfaceFooResultsBuilder,
    TestInterfaceFooResultsInit
  > = {
    displayName: "TestInterface.foo$Results",
    id: 0xa0d0dc8e7a648248n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestInterfaceFooResults,
    Builder: TestInterfaceFooResultsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceFooResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceFooResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestInterfaceFooResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceFooResults(TestInterfaceFooResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceFooResults,
    write: writeTestInterfaceFooResults,
  };

  get x(): string {
    return this.getText(0);
  }
}

function writeTestInterfaceFooResults(
  builder: TestInterfaceFooResultsBuilder,
  init: TestInterfaceFooResultsInit,
): void {
  if (init.x !== undefined) builder.x = init.x;
}

function sizeOfTestInterfaceFooResults(init: TestInterfaceFooResultsInit): number {
  let size = 8;
  if (init.x !== undefined) size += (init.x.length + 8) & ~7;
  return size;
}

const testInterfaceFoo: Method<
  TestInterface.FooParams,
  TestInterface.FooParams.Builder,
  TestInterface.FooParams.Init,
  TestInterface.FooResults,
  TestInterface.FooResults.Builder,
  TestInterface.FooResults.Init
> = defineMethod({
  name: "TestInterface.foo",
  interfaceId: 0xdac92750a7d3eb34n,
  methodId: 0,
  params: () => TestInterfaceFooParams.type,
  results: () => TestInterfaceFooResults.type,
});

type TestInterfaceBarParamsInit = Readonly<Record<string, never>>;

class TestInterfaceBarParamsBuilder extends StructBuilder {}

class TestInterfaceBarParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceBarParams,
    TestInterfaceBarParamsBuilder,
    TestInterfaceBarParamsInit
  > = {
    displayName: "TestInterface.bar$Params",
    id: 0xde22ab2d26678c2dn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestInterfaceBarParams,
    Builder: TestInterfaceBarParamsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceBarParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceBarParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestInterfaceBarParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceBarParams(TestInterfaceBarParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceBarParams,
    write: writeTestInterfaceBarParams,
  };
}

function writeTestInterfaceBarParams(
  _builder: TestInterfaceBarParamsBuilder,
  _init: TestInterfaceBarParamsInit,
): void {}

function sizeOfTestInterfaceBarParams(_init: TestInterfaceBarParamsInit): number {
  return 0;
}

type TestInterfaceBarResultsInit = Readonly<Record<string, never>>;

class TestInterfaceBarResultsBuilder extends StructBuilder {}

class TestInterfaceBarResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceBarResults,
    TestInterfaceBarResultsBuilder,
    TestInterfaceBarResultsInit
  > = {
    displayName: "TestInterface.bar$Results",
    id: 0xc846ce85559e88cen,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestInterfaceBarResults,
    Builder: TestInterfaceBarResultsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceBarResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceBarResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestInterfaceBarResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceBarResults(TestInterfaceBarResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceBarResults,
    write: writeTestInterfaceBarResults,
  };
}

function writeTestInterfaceBarResults(
  _builder: TestInterfaceBarResultsBuilder,
  _init: TestInterfaceBarResultsInit,
): void {}

function sizeOfTestInterfaceBarResults(_init: TestInterfaceBarResultsInit): number {
  return 0;
}

const testInterfaceBar: Method<
  TestInterface.BarParams,
  TestInterface.BarParams.Builder,
  TestInterface.BarParams.Init,
  TestInterface.BarResults,
  TestInterface.BarResults.Builder,
  TestInterface.BarResults.Init
> = defineMethod({
  name: "TestInterface.bar",
  interfaceId: 0xdac92750a7d3eb34n,
  methodId: 1,
  params: () => TestInterfaceBarParams.type,
  results: () => TestInterfaceBarResults.type,
});

interface TestInterfaceBazParamsInit {
  readonly s?: TestAllTypes | TestAllTypes.Init | undefined;
}

class TestInterfaceBazParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set s(value: TestAllTypes | TestAllTypes.Init) {
    TestAllTypes.type.set(this.$segment, this.$dataOffset, value);
  }

  initS(): TestAllTypes.Builder {
    return TestAllTypes.type.init(this.$segment, this.$dataOffset);
  }
}

class TestInterfaceBazParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceBazParams,
    TestInterfaceBazParamsBuilder,
    TestInterfaceBazParamsInit
  > = {
    displayName: "TestInterface.baz$Params",
    id: 0x9fcbb4dde5899077n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestInterfaceBazParams,
    Builder: TestInterfaceBazParamsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceBazParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceBazParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestInterfaceBazParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceBazParams(TestInterfaceBazParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceBazParams,
    write: writeTestInterfaceBazParams,
  };

  get s(): TestAllTypes {
    return TestAllTypes.type.newReader(this.$message, this.followStruct(0, 27), this.$depth + 1);
  }
}

function writeTestInterfaceBazParams(builder: TestInterfaceBazParamsBuilder, init: TestInterfaceBazParamsInit): void {
  if (init.s !== undefined) builder.s = init.s;
}

function sizeOfTestInterfaceBazParams(init: TestInterfaceBazParamsInit): number {
  let size = 8;
  if (init.s !== undefined && !(init.s instanceof StructReader)) size += sizeOfTestAllTypes(init.s);
  return size;
}

type TestInterfaceBazResultsInit = Readonly<Record<string, never>>;

class TestInterfaceBazResultsBuilder extends StructBuilder {}

class TestInterfaceBazResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceBazResults,
    TestInterfaceBazResultsBuilder,
    TestInterfaceBazResultsInit
  > = {
    displayName: "TestInterface.baz$Results",
    id: 0xebfd1ec6370c0890n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestInterfaceBazResults,
    Builder: TestInterfaceBazResultsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceBazResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceBazResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestInterfaceBazResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceBazResults(TestInterfaceBazResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceBazResults,
    write: writeTestInterfaceBazResults,
  };
}

function writeTestInterfaceBazResults(
  _builder: TestInterfaceBazResultsBuilder,
  _init: TestInterfaceBazResultsInit,
): void {}

function sizeOfTestInterfaceBazResults(_init: TestInterfaceBazResultsInit): number {
  return 0;
}

const testInterfaceBaz: Method<
  TestInterface.BazParams,
  TestInterface.BazParams.Builder,
  TestInterface.BazParams.Init,
  TestInterface.BazResults,
  TestInterface.BazResults.Builder,
  TestInterface.BazResults.Init
> = defineMethod({
  name: "TestInterface.baz",
  interfaceId: 0xdac92750a7d3eb34n,
  methodId: 2,
  params: () => TestInterfaceBazParams.type,
  results: () => TestInterfaceBazResults.type,
});

abstract class TestInterfaceServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestInterface",
      interfaceId: 0xdac92750a7d3eb34n,
      methods: [
        {
          method: testInterfaceFoo,
          invoke(
            server: TestInterfaceServer,
            params: TestInterface.FooParams,
            context: CallContext<TestInterface.FooResults.Builder, TestInterface.FooResults.Init>,
          ) {
            return server.foo(params, context);
          },
        },
        {
          method: testInterfaceBar,
          invoke(
            server: TestInterfaceServer,
            params: TestInterface.BarParams,
            context: CallContext<TestInterface.BarResults.Builder, TestInterface.BarResults.Init>,
          ) {
            return server.bar(params, context);
          },
        },
        {
          method: testInterfaceBaz,
          invoke(
            server: TestInterfaceServer,
            params: TestInterface.BazParams,
            context: CallContext<TestInterface.BazResults.Builder, TestInterface.BazResults.Init>,
          ) {
            return server.baz(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestInterfaceServer.interfaces;
  }

  abstract foo(
    params: TestInterface.FooParams,
    context: CallContext<TestInterface.FooResults.Builder, TestInterface.FooResults.Init>,
  ): ResultsReturn<TestInterface.FooResults.Init>;

  abstract bar(
    params: TestInterface.BarParams,
    context: CallContext<TestInterface.BarResults.Builder, TestInterface.BarResults.Init>,
  ): ResultsReturn<TestInterface.BarResults.Init>;

  abstract baz(
    params: TestInterface.BazParams,
    context: CallContext<TestInterface.BazResults.Builder, TestInterface.BazResults.Init>,
  ): ResultsReturn<TestInterface.BazResults.Init>;
}

export class TestInterface extends Client {
  static readonly interfaceId: bigint = 0xdac92750a7d3eb34n;
  static readonly displayName: string = "TestInterface";
  static readonly Server: typeof TestInterfaceServer = TestInterfaceServer;
  static readonly methods: {
    readonly foo: typeof testInterfaceFoo;
    readonly bar: typeof testInterfaceBar;
    readonly baz: typeof testInterfaceBaz;
  } = {
    foo: testInterfaceFoo,
    bar: testInterfaceBar,
    baz: testInterfaceBaz,
  };
  static readonly FooParams: typeof TestInterfaceFooParams = TestInterfaceFooParams;
  static readonly FooResults: typeof TestInterfaceFooResults = TestInterfaceFooResults;
  static readonly BarParams: typeof TestInterfaceBarParams = TestInterfaceBarParams;
  static readonly BarResults: typeof TestInterfaceBarResults = TestInterfaceBarResults;
  static readonly BazParams: typeof TestInterfaceBazParams = TestInterfaceBazParams;
  static readonly BazResults: typeof TestInterfaceBazResults = TestInterfaceBazResults;

  foo(
    params: ParamsArgument<TestInterface.FooParams.Builder, TestInterface.FooParams.Init>,
    options?: CallOptions,
  ): TestInterface.FooPromise {
    return this.$call(testInterfaceFoo, RemotePromise, params, options);
  }

  bar(
    params: ParamsArgument<TestInterface.BarParams.Builder, TestInterface.BarParams.Init> = {},
    options?: CallOptions,
  ): TestInterface.BarPromise {
    return this.$call(testInterfaceBar, RemotePromise, params, options);
  }

  baz(
    params: ParamsArgument<TestInterface.BazParams.Builder, TestInterface.BazParams.Init>,
    options?: CallOptions,
  ): TestInterface.BazPromise {
    return this.$call(testInterfaceBaz, RemotePromise, params, options);
  }
}

export declare namespace TestInterface {
  type Server = TestInterfaceServer;
  type FooParams = TestInterfaceFooParams;
  namespace FooParams {
    type Builder = TestInterfaceFooParamsBuilder;
    type Init = TestInterfaceFooParamsInit;
  }
  type FooResults = TestInterfaceFooResults;
  namespace FooResults {
    type Builder = TestInterfaceFooResultsBuilder;
    type Init = TestInterfaceFooResultsInit;
  }
  type FooPromise = RemotePromise<TestInterfaceFooResults>;
  type BarParams = TestInterfaceBarParams;
  namespace BarParams {
    type Builder = TestInterfaceBarParamsBuilder;
    type Init = TestInterfaceBarParamsInit;
  }
  type BarResults = TestInterfaceBarResults;
  namespace BarResults {
    type Builder = TestInterfaceBarResultsBuilder;
    type Init = TestInterfaceBarResultsInit;
  }
  type BarPromise = RemotePromise<TestInterfaceBarResults>;
  type BazParams = TestInterfaceBazParams;
  namespace BazParams {
    type Builder = TestInterfaceBazParamsBuilder;
    type Init = TestInterfaceBazParamsInit;
  }
  type BazResults = TestInterfaceBazResults;
  namespace BazResults {
    type Builder = TestInterfaceBazResultsBuilder;
    type Init = TestInterfaceBazResultsInit;
  }
  type BazPromise = RemotePromise<TestInterfaceBazResults>;
}

type TestExtendsQuxParamsInit = Readonly<Record<string, never>>;

class TestExtendsQuxParamsBuilder extends StructBuilder {}

class TestExtendsQuxParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestExtendsQuxParams,
    TestExtendsQuxParamsBuilder,
    TestExtendsQuxParamsInit
  > = {
    displayName: "TestExtends.qux$Params",
    id: 0xeb37fb0f48215b8en,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestExtendsQuxParams,
    Builder: TestExtendsQuxParamsBuilder,
    newReader: (message, place, depth) =>
      new TestExtendsQuxParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestExtendsQuxParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestExtendsQuxParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestExtendsQuxParams(TestExtendsQuxParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestExtendsQuxParams,
    write: writeTestExtendsQuxParams,
  };
}

function writeTestExtendsQuxParams(_builder: TestExtendsQuxParamsBuilder, _init: TestExtendsQuxParamsInit): void {}

function sizeOfTestExtendsQuxParams(_init: TestExtendsQuxParamsInit): number {
  return 0;
}

type TestExtendsQuxResultsInit = Readonly<Record<string, never>>;

class TestExtendsQuxResultsBuilder extends StructBuilder {}

class TestExtendsQuxResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestExtendsQuxResults,
    TestExtendsQuxResultsBuilder,
    TestExtendsQuxResultsInit
  > = {
    displayName: "TestExtends.qux$Results",
    id: 0x9e9d6f66c0a924b3n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestExtendsQuxResults,
    Builder: TestExtendsQuxResultsBuilder,
    newReader: (message, place, depth) =>
      new TestExtendsQuxResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestExtendsQuxResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestExtendsQuxResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestExtendsQuxResults(TestExtendsQuxResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestExtendsQuxResults,
    write: writeTestExtendsQuxResults,
  };
}

function writeTestExtendsQuxResults(_builder: TestExtendsQuxResultsBuilder, _init: TestExtendsQuxResultsInit): void {}

function sizeOfTestExtendsQuxResults(_init: TestExtendsQuxResultsInit): number {
  return 0;
}

const testExtendsQux: Method<
  TestExtends.QuxParams,
  TestExtends.QuxParams.Builder,
  TestExtends.QuxParams.Init,
  TestExtends.QuxResults,
  TestExtends.QuxResults.Builder,
  TestExtends.QuxResults.Init
> = defineMethod({
  name: "TestExtends.qux",
  interfaceId: 0xe95c8cfa171a99dbn,
  methodId: 0,
  params: () => TestExtendsQuxParams.type,
  results: () => TestExtendsQuxResults.type,
});

type TestExtendsCorgeResultsInit = Readonly<Record<string, never>>;

class TestExtendsCorgeResultsBuilder extends StructBuilder {}

class TestExtendsCorgeResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestExtendsCorgeResults,
    TestExtendsCorgeResultsBuilder,
    TestExtendsCorgeResultsInit
  > = {
    displayName: "TestExtends.corge$Results",
    id: 0xcb301eb9e7298532n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestExtendsCorgeResults,
    Builder: TestExtendsCorgeResultsBuilder,
    newReader: (message, place, depth) =>
      new TestExtendsCorgeResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestExtendsCorgeResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestExtendsCorgeResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestExtendsCorgeResults(TestExtendsCorgeResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestExtendsCorgeResults,
    write: writeTestExtendsCorgeResults,
  };
}

function writeTestExtendsCorgeResults(
  _builder: TestExtendsCorgeResultsBuilder,
  _init: TestExtendsCorgeResultsInit,
): void {}

function sizeOfTestExtendsCorgeResults(_init: TestExtendsCorgeResultsInit): number {
  return 0;
}

const testExtendsCorge: Method<
  TestAllTypes,
  TestAllTypes.Builder,
  TestAllTypes.Init,
  TestExtends.CorgeResults,
  TestExtends.CorgeResults.Builder,
  TestExtends.CorgeResults.Init
> = defineMethod({
  name: "TestExtends.corge",
  interfaceId: 0xe95c8cfa171a99dbn,
  methodId: 1,
  params: () => TestAllTypes.type,
  results: () => TestExtendsCorgeResults.type,
});

type TestExtendsGraultParamsInit = Readonly<Record<string, never>>;

class TestExtendsGraultParamsBuilder extends StructBuilder {}

class TestExtendsGraultParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestExtendsGraultParams,
    TestExtendsGraultParamsBuilder,
    TestExtendsGraultParamsInit
  > = {
    displayName: "TestExtends.grault$Params",
    id: 0x94a6f6cfc3bd4958n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestExtendsGraultParams,
    Builder: TestExtendsGraultParamsBuilder,
    newReader: (message, place, depth) =>
      new TestExtendsGraultParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestExtendsGraultParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestExtendsGraultParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestExtendsGraultParams(TestExtendsGraultParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestExtendsGraultParams,
    write: writeTestExtendsGraultParams,
  };
}

function writeTestExtendsGraultParams(
  _builder: TestExtendsGraultParamsBuilder,
  _init: TestExtendsGraultParamsInit,
): void {}

function sizeOfTestExtendsGraultParams(_init: TestExtendsGraultParamsInit): number {
  return 0;
}

class TestExtendsGraultPromise extends RemotePromise<TestAllTypes> {
  get structField(): TestAllTypes.Pipeline {
    return new TestAllTypesPipeline(this, 2);
  }

  get interfaceField(): TestInterface {
    return this.$pipeline([3], TestInterface);
  }
}

const testExtendsGrault: Method<
  TestExtends.GraultParams,
  TestExtends.GraultParams.Builder,
  TestExtends.GraultParams.Init,
  TestAllTypes,
  TestAllTypes.Builder,
  TestAllTypes.Init
> = defineMethod({
  name: "TestExtends.grault",
  interfaceId: 0xe95c8cfa171a99dbn,
  methodId: 2,
  params: () => TestExtendsGraultParams.type,
  results: () => TestAllTypes.type,
});

const testExtendsInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "TestExtends",
    interfaceId: 0xe95c8cfa171a99dbn,
    methods: [
      {
        method: testExtendsQux,
        invoke(
          server: TestExtendsServer,
          params: TestExtends.QuxParams,
          context: CallContext<TestExtends.QuxResults.Builder, TestExtends.QuxResults.Init>,
        ) {
          return server.qux(params, context);
        },
      },
      {
        method: testExtendsCorge,
        invoke(
          server: TestExtendsServer,
          params: TestAllTypes,
          context: CallContext<TestExtends.CorgeResults.Builder, TestExtends.CorgeResults.Init>,
        ) {
          return server.corge(params, context);
        },
      },
      {
        method: testExtendsGrault,
        invoke(
          server: TestExtendsServer,
          params: TestExtends.GraultParams,
          context: CallContext<TestAllTypes.Builder, TestAllTypes.Init>,
        ) {
          return server.grault(params, context);
        },
      },
    ],
  },
  {
    name: "TestInterface",
    interfaceId: 0xdac92750a7d3eb34n,
    methods: [
      {
        method: TestInterface.methods.foo,
        invoke(
          server: TestExtendsServer,
          params: TestInterface.FooParams,
          context: CallContext<TestInterface.FooResults.Builder, TestInterface.FooResults.Init>,
        ) {
          return server.foo(params, context);
        },
      },
      {
        method: TestInterface.methods.bar,
        invoke(
          server: TestExtendsServer,
          params: TestInterface.BarParams,
          context: CallContext<TestInterface.BarResults.Builder, TestInterface.BarResults.Init>,
        ) {
          return server.bar(params, context);
        },
      },
      {
        method: TestInterface.methods.baz,
        invoke(
          server: TestExtendsServer,
          params: TestInterface.BazParams,
          context: CallContext<TestInterface.BazResults.Builder, TestInterface.BazResults.Init>,
        ) {
          return server.baz(params, context);
        },
      },
    ],
  },
]);

abstract class TestExtendsServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return testExtendsInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return TestExtendsServer.interfaces;
  }

  abstract qux(
    params: TestExtends.QuxParams,
    context: CallContext<TestExtends.QuxResults.Builder, TestExtends.QuxResults.Init>,
  ): ResultsReturn<TestExtends.QuxResults.Init>;

  abstract corge(
    params: TestAllTypes,
    context: CallContext<TestExtends.CorgeResults.Builder, TestExtends.CorgeResults.Init>,
  ): ResultsReturn<TestExtends.CorgeResults.Init>;

  abstract grault(
    params: TestExtends.GraultParams,
    context: CallContext<TestAllTypes.Builder, TestAllTypes.Init>,
  ): ResultsReturn<TestAllTypes.Init>;

  abstract foo(
    params: TestInterface.FooParams,
    context: CallContext<TestInterface.FooResults.Builder, TestInterface.FooResults.Init>,
  ): ResultsReturn<TestInterface.FooResults.Init>;

  abstract bar(
    params: TestInterface.BarParams,
    context: CallContext<TestInterface.BarResults.Builder, TestInterface.BarResults.Init>,
  ): ResultsReturn<TestInterface.BarResults.Init>;

  abstract baz(
    params: TestInterface.BazParams,
    context: CallContext<TestInterface.BazResults.Builder, TestInterface.BazResults.Init>,
  ): ResultsReturn<TestInterface.BazResults.Init>;
}

export class TestExtends extends Client {
  static readonly interfaceId: bigint = 0xe95c8cfa171a99dbn;
  static readonly displayName: string = "TestExtends";
  static readonly Server: typeof TestExtendsServer = TestExtendsServer;
  static readonly methods: {
    readonly qux: typeof testExtendsQux;
    readonly corge: typeof testExtendsCorge;
    readonly grault: typeof testExtendsGrault;
  } = {
    qux: testExtendsQux,
    corge: testExtendsCorge,
    grault: testExtendsGrault,
  };
  static readonly QuxParams: typeof TestExtendsQuxParams = TestExtendsQuxParams;
  static readonly QuxResults: typeof TestExtendsQuxResults = TestExtendsQuxResults;
  static readonly CorgeResults: typeof TestExtendsCorgeResults = TestExtendsCorgeResults;
  static readonly GraultParams: typeof TestExtendsGraultParams = TestExtendsGraultParams;

  qux(
    params: ParamsArgument<TestExtends.QuxParams.Builder, TestExtends.QuxParams.Init> = {},
    options?: CallOptions,
  ): TestExtends.QuxPromise {
    return this.$call(testExtendsQux, RemotePromise, params, options);
  }

  corge(
    params: ParamsArgument<TestAllTypes.Builder, TestAllTypes.Init>,
    options?: CallOptions,
  ): TestExtends.CorgePromise {
    return this.$call(testExtendsCorge, RemotePromise, params, options);
  }

  grault(
    params: ParamsArgument<TestExtends.GraultParams.Builder, TestExtends.GraultParams.Init> = {},
    options?: CallOptions,
  ): TestExtends.GraultPromise {
    return this.$call(testExtendsGrault, TestExtendsGraultPromise, params, options);
  }

  foo(
    params: ParamsArgument<TestInterface.FooParams.Builder, TestInterface.FooParams.Init>,
    options?: CallOptions,
  ): TestExtends.FooPromise {
    return this.$call(TestInterface.methods.foo, RemotePromise, params, options);
  }

  bar(
    params: ParamsArgument<TestInterface.BarParams.Builder, TestInterface.BarParams.Init> = {},
    options?: CallOptions,
  ): TestExtends.BarPromise {
    return this.$call(TestInterface.methods.bar, RemotePromise, params, options);
  }

  baz(
    params: ParamsArgument<TestInterface.BazParams.Builder, TestInterface.BazParams.Init>,
    options?: CallOptions,
  ): TestExtends.BazPromise {
    return this.$call(TestInterface.methods.baz, RemotePromise, params, options);
  }
}

export declare namespace TestExtends {
  type Server = TestExtendsServer;
  type QuxParams = TestExtendsQuxParams;
  namespace QuxParams {
    type Builder = TestExtendsQuxParamsBuilder;
    type Init = TestExtendsQuxParamsInit;
  }
  type QuxResults = TestExtendsQuxResults;
  namespace QuxResults {
    type Builder = TestExtendsQuxResultsBuilder;
    type Init = TestExtendsQuxResultsInit;
  }
  type QuxPromise = RemotePromise<TestExtendsQuxResults>;
  type CorgeResults = TestExtendsCorgeResults;
  namespace CorgeResults {
    type Builder = TestExtendsCorgeResultsBuilder;
    type Init = TestExtendsCorgeResultsInit;
  }
  type CorgePromise = RemotePromise<TestExtendsCorgeResults>;
  type GraultParams = TestExtendsGraultParams;
  namespace GraultParams {
    type Builder = TestExtendsGraultParamsBuilder;
    type Init = TestExtendsGraultParamsInit;
  }
  type GraultPromise = TestExtendsGraultPromise;
  type FooPromise = RemotePromise<TestInterfaceFooResults>;
  type BarPromise = RemotePromise<TestInterfaceBarResults>;
  type BazPromise = RemotePromise<TestInterfaceBazResults>;
}

class TestExtends2GraultPromise extends RemotePromise<TestAllTypes> {
  get structField(): TestAllTypes.Pipeline {
    return new TestAllTypesPipeline(this, 2);
  }

  get interfaceField(): TestInterface {
    return this.$pipeline([3], TestInterface);
  }
}

const testExtends2Interfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "TestExtends2",
    interfaceId: 0x890fa5f5e00d6daan,
    methods: [],
  },
  {
    name: "TestExtends",
    interfaceId: 0xe95c8cfa171a99dbn,
    methods: [
      {
        method: TestExtends.methods.qux,
        invoke(
          server: TestExtends2Server,
          params: TestExtends.QuxParams,
          context: CallContext<TestExtends.QuxResults.Builder, TestExtends.QuxResults.Init>,
        ) {
          return server.qux(params, context);
        },
      },
      {
        method: TestExtends.methods.corge,
        invoke(
          server: TestExtends2Server,
          params: TestAllTypes,
          context: CallContext<TestExtends.CorgeResults.Builder, TestExtends.CorgeResults.Init>,
        ) {
          return server.corge(params, context);
        },
      },
      {
        method: TestExtends.methods.grault,
        invoke(
          server: TestExtends2Server,
          params: TestExtends.GraultParams,
          context: CallContext<TestAllTypes.Builder, TestAllTypes.Init>,
        ) {
          return server.grault(params, context);
        },
      },
    ],
  },
  {
    name: "TestInterface",
    interfaceId: 0xdac92750a7d3eb34n,
    methods: [
      {
        method: TestInterface.methods.foo,
        invoke(
          server: TestExtends2Server,
          params: TestInterface.FooParams,
          context: CallContext<TestInterface.FooResults.Builder, TestInterface.FooResults.Init>,
        ) {
          return server.foo(params, context);
        },
      },
      {
        method: TestInterface.methods.bar,
        invoke(
          server: TestExtends2Server,
          params: TestInterface.BarParams,
          context: CallContext<TestInterface.BarResults.Builder, TestInterface.BarResults.Init>,
        ) {
          return server.bar(params, context);
        },
      },
      {
        method: TestInterface.methods.baz,
        invoke(
          server: TestExtends2Server,
          params: TestInterface.BazParams,
          context: CallContext<TestInterface.BazResults.Builder, TestInterface.BazResults.Init>,
        ) {
          return server.baz(params, context);
        },
      },
    ],
  },
]);

abstract class TestExtends2Server extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return testExtends2Interfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return TestExtends2Server.interfaces;
  }

  abstract qux(
    params: TestExtends.QuxParams,
    context: CallContext<TestExtends.QuxResults.Builder, TestExtends.QuxResults.Init>,
  ): ResultsReturn<TestExtends.QuxResults.Init>;

  abstract corge(
    params: TestAllTypes,
    context: CallContext<TestExtends.CorgeResults.Builder, TestExtends.CorgeResults.Init>,
  ): ResultsReturn<TestExtends.CorgeResults.Init>;

  abstract grault(
    params: TestExtends.GraultParams,
    context: CallContext<TestAllTypes.Builder, TestAllTypes.Init>,
  ): ResultsReturn<TestAllTypes.Init>;

  abstract foo(
    params: TestInterface.FooParams,
    context: CallContext<TestInterface.FooResults.Builder, TestInterface.FooResults.Init>,
  ): ResultsReturn<TestInterface.FooResults.Init>;

  abstract bar(
    params: TestInterface.BarParams,
    context: CallContext<TestInterface.BarResults.Builder, TestInterface.BarResults.Init>,
  ): ResultsReturn<TestInterface.BarResults.Init>;

  abstract baz(
    params: TestInterface.BazParams,
    context: CallContext<TestInterface.BazResults.Builder, TestInterface.BazResults.Init>,
  ): ResultsReturn<TestInterface.BazResults.Init>;
}

export class TestExtends2 extends Client {
  static readonly interfaceId: bigint = 0x890fa5f5e00d6daan;
  static readonly displayName: string = "TestExtends2";
  static readonly Server: typeof TestExtends2Server = TestExtends2Server;

  qux(
    params: ParamsArgument<TestExtends.QuxParams.Builder, TestExtends.QuxParams.Init> = {},
    options?: CallOptions,
  ): TestExtends2.QuxPromise {
    return this.$call(TestExtends.methods.qux, RemotePromise, params, options);
  }

  corge(
    params: ParamsArgument<TestAllTypes.Builder, TestAllTypes.Init>,
    options?: CallOptions,
  ): TestExtends2.CorgePromise {
    return this.$call(TestExtends.methods.corge, RemotePromise, params, options);
  }

  grault(
    params: ParamsArgument<TestExtends.GraultParams.Builder, TestExtends.GraultParams.Init> = {},
    options?: CallOptions,
  ): TestExtends2.GraultPromise {
    return this.$call(TestExtends.methods.grault, TestExtends2GraultPromise, params, options);
  }

  foo(
    params: ParamsArgument<TestInterface.FooParams.Builder, TestInterface.FooParams.Init>,
    options?: CallOptions,
  ): TestExtends2.FooPromise {
    return this.$call(TestInterface.methods.foo, RemotePromise, params, options);
  }

  bar(
    params: ParamsArgument<TestInterface.BarParams.Builder, TestInterface.BarParams.Init> = {},
    options?: CallOptions,
  ): TestExtends2.BarPromise {
    return this.$call(TestInterface.methods.bar, RemotePromise, params, options);
  }

  baz(
    params: ParamsArgument<TestInterface.BazParams.Builder, TestInterface.BazParams.Init>,
    options?: CallOptions,
  ): TestExtends2.BazPromise {
    return this.$call(TestInterface.methods.baz, RemotePromise, params, options);
  }
}

export declare namespace TestExtends2 {
  type Server = TestExtends2Server;
  type QuxPromise = RemotePromise<TestExtendsQuxResults>;
  type CorgePromise = RemotePromise<TestExtendsCorgeResults>;
  type GraultPromise = TestExtends2GraultPromise;
  type FooPromise = RemotePromise<TestInterfaceFooResults>;
  type BarPromise = RemotePromise<TestInterfaceBarResults>;
  type BazPromise = RemotePromise<TestInterfaceBazResults>;
}

interface TestPipelineGetCapParamsInit {
  readonly n?: number | undefined;
  readonly inCap?: TestInterface | TestInterface.Server | undefined;
}

class TestPipelineGetCapParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set n(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set inCap(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class TestPipelineGetCapParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineGetCapParams,
    TestPipelineGetCapParamsBuilder,
    TestPipelineGetCapParamsInit
  > = {
    displayName: "TestPipeline.getCap$Params",
    id: 0xacc0adfd46f9ad2cn,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestPipelineGetCapParams,
    Builder: TestPipelineGetCapParamsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineGetCapParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestPipelineGetCapParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestPipelineGetCapParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineGetCapParams(TestPipelineGetCapParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineGetCapParams,
    write: writeTestPipelineGetCapParams,
  };

  get n(): number {
    return this.getUint32(0);
  }

  get inCap(): TestInterface {
    return readClient(this, 0, TestInterface);
  }
}

function writeTestPipelineGetCapParams(
  builder: TestPipelineGetCapParamsBuilder,
  init: TestPipelineGetCapParamsInit,
): void {
  if (init.n !== undefined) builder.n = init.n;
  if (init.inCap !== undefined) builder.inCap = init.inCap;
}

function sizeOfTestPipelineGetCapParams(_init: TestPipelineGetCapParamsInit): number {
  return 16;
}

interface TestPipelineGetCapResultsInit {
  readonly s?: string | undefined;
  readonly outBox?: TestPipeline.Box | TestPipeline.Box.Init | undefined;
}

class TestPipelineGetCapResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set s(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  set outBox(value: TestPipeline.Box | TestPipeline.Box.Init) {
    TestPipelineBox.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initOutBox(): TestPipeline.Box.Builder {
    return TestPipelineBox.type.init(this.$segment, this.$dataOffset + 8);
  }
}

class TestPipelineGetCapResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineGetCapResults,
    TestPipelineGetCapResultsBuilder,
    TestPipelineGetCapResultsInit
  > = {
    displayName: "TestPipeline.getCap$Results",
    id: 0x9b71d74ef5e85fbfn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: TestPipelineGetCapResults,
    Builder: TestPipelineGetCapResultsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineGetCapResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestPipelineGetCapResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TestPipelineGetCapResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineGetCapResults(TestPipelineGetCapResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineGetCapResults,
    write: writeTestPipelineGetCapResults,
  };

  get s(): string {
    return this.getText(0);
  }

  get outBox(): TestPipeline.Box {
    return TestPipelineBox.type.newReader(this.$message, this.followStruct(1, 1), this.$depth + 1);
  }
}

function writeTestPipelineGetCapResults(
  builder: TestPipelineGetCapResultsBuilder,
  init: TestPipelineGetCapResultsInit,
): void {
  if (init.s !== undefined) builder.s = init.s;
  if (init.outBox !== undefined) builder.outBox = init.outBox;
}

function sizeOfTestPipelineGetCapResults(init: TestPipelineGetCapResultsInit): number {
  let size = 16;
  if (init.s !== undefined) size += (init.s.length + 8) & ~7;
  if (init.outBox !== undefined && !(init.outBox instanceof StructReader)) size += sizeOfTestPipelineBox(init.outBox);
  return size;
}

class TestPipelineGetCapPromise extends RemotePromise<TestPipeline.GetCapResults> {
  get outBox(): TestPipeline.Box.Pipeline {
    return new TestPipelineBoxPipeline(this, 1);
  }
}

const testPipelineGetCap: Method<
  TestPipeline.GetCapParams,
  TestPipeline.GetCapParams.Builder,
  TestPipeline.GetCapParams.Init,
  TestPipeline.GetCapResults,
  TestPipeline.GetCapResults.Builder,
  TestPipeline.GetCapResults.Init
> = defineMethod({
  name: "TestPipeline.getCap",
  interfaceId: 0xa5ff203f21ab200fn,
  methodId: 0,
  params: () => TestPipelineGetCapParams.type,
  results: () => TestPipelineGetCapResults.type,
});

interface TestPipelineTestPointersParamsInit {
  readonly cap?: TestInterface | TestInterface.Server | undefined;
  readonly obj?: AnyPointerArgument | undefined;
  readonly list?: ListReader<TestInterface> | readonly (TestInterface | TestInterface.Server)[] | undefined;
}

class TestPipelineTestPointersParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  set cap(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  set obj(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
  }

  initObj(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
  }

  set list(value: ListReader<TestInterface> | readonly (TestInterface | TestInterface.Server)[]) {
    setListAt(this.$segment, this.$dataOffset + 16, testInterfaceList, value);
  }

  initList_(length: number): PointerListBuilder<TestInterface | TestInterface.Server> {
    return testInterfaceList.init(this.$segment, this.$dataOffset + 16, length);
  }
}

class TestPipelineTestPointersParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineTestPointersParams,
    TestPipelineTestPointersParamsBuilder,
    TestPipelineTestPointersParamsInit
  > = {
    displayName: "TestPipeline.testPointers$Params",
    id: 0xeddf04f3e8d63761n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 3,
    Reader: TestPipelineTestPointersParams,
    Builder: TestPipelineTestPointersParamsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineTestPointersParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestPipelineTestPointersParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new TestPipelineTestPointersParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineTestPointersParams(TestPipelineTestPointersParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineTestPointersParams,
    write: writeTestPipelineTestPointersParams,
  };

  get cap(): TestInterface {
    return readClient(this, 0, TestInterface);
  }

  get obj(): AnyPointerReader {
    return this.getAnyPointer(1);
  }

  get list(): ListReader<TestInterface> {
    return this.getList(2, testInterfaceList);
  }
}

function writeTestPipelineTestPointersParams(
  builder: TestPipelineTestPointersParamsBuilder,
  init: TestPipelineTestPointersParamsInit,
): void {
  if (init.cap !== undefined) builder.cap = init.cap;
  if (init.obj !== undefined) builder.obj = init.obj;
  if (init.list !== undefined) builder.list = init.list;
}

function sizeOfTestPipelineTestPointersParams(init: TestPipelineTestPointersParamsInit): number {
  let size = 24;
  if (init.obj !== undefined) size += sizeOfAnyPointer(init.obj);
  if (init.list !== undefined) size += init.list.length * 8;
  return size;
}

type TestPipelineTestPointersResultsInit = Readonly<Record<string, never>>;

class TestPipelineTestPointersResultsBuilder extends StructBuilder {}

class TestPipelineTestPointersResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineTestPointersResults,
    TestPipelineTestPointersResultsBuilder,
    TestPipelineTestPointersResultsInit
  > = {
    displayName: "TestPipeline.testPointers$Results",
    id: 0xef83520af14d3bd5n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestPipelineTestPointersResults,
    Builder: TestPipelineTestPointersResultsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineTestPointersResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestPipelineTestPointersResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestPipelineTestPointersResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestPipelineTestPointersResults(TestPipelineTestPointersResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineTestPointersResults,
    write: writeTestPipelineTestPointersResults,
  };
}

function writeTestPipelineTestPointersResults(
  _builder: TestPipelineTestPointersResultsBuilder,
  _init: TestPipelineTestPointersResultsInit,
): void {}

function sizeOfTestPipelineTestPointersResults(_init: TestPipelineTestPointersResultsInit): number {
  return 0;
}

const testPipelineTestPointers: Method<
  TestPipeline.TestPointersParams,
  TestPipeline.TestPointersParams.Builder,
  TestPipeline.TestPointersParams.Init,
  TestPipeline.TestPointersResults,
  TestPipeline.TestPointersResults.Builder,
  TestPipeline.TestPointersResults.Init
> = defineMethod({
  name: "TestPipeline.testPointers",
  interfaceId: 0xa5ff203f21ab200fn,
  methodId: 1,
  params: () => TestPipelineTestPointersParams.type,
  results: () => TestPipelineTestPointersResults.type,
});

interface TestPipelineGetAnyCapParamsInit {
  readonly n?: number | undefined;
  readonly inCap?: Client | Server | undefined;
}

class TestPipelineGetAnyCapParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set n(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set inCap(value: Client | Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class TestPipelineGetAnyCapParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineGetAnyCapParams,
    TestPipelineGetAnyCapParamsBuilder,
    TestPipelineGetAnyCapParamsInit
  > = {
    displayName: "TestPipeline.getAnyCap$Params",
    id: 0xfb5c43e6192ddcb9n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestPipelineGetAnyCapParams,
    Builder: TestPipelineGetAnyCapParamsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineGetAnyCapParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestPipelineGetAnyCapParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestPipelineGetAnyCapParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineGetAnyCapParams(TestPipelineGetAnyCapParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineGetAnyCapParams,
    write: writeTestPipelineGetAnyCapParams,
  };

  get n(): number {
    return this.getUint32(0);
  }

  get inCap(): Client {
    return readClient(this, 0, Client);
  }
}

function writeTestPipelineGetAnyCapParams(
  builder: TestPipelineGetAnyCapParamsBuilder,
  init: TestPipelineGetAnyCapParamsInit,
): void {
  if (init.n !== undefined) builder.n = init.n;
  if (init.inCap !== undefined) builder.inCap = init.inCap;
}

function sizeOfTestPipelineGetAnyCapParams(_init: TestPipelineGetAnyCapParamsInit): number {
  return 16;
}

interface TestPipelineGetAnyCapResultsInit {
  readonly s?: string | undefined;
  readonly outBox?: TestPipeline.AnyBox | TestPipeline.AnyBox.Init | undefined;
}

class TestPipelineGetAnyCapResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set s(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  set outBox(value: TestPipeline.AnyBox | TestPipeline.AnyBox.Init) {
    TestPipelineAnyBox.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initOutBox(): TestPipeline.AnyBox.Builder {
    return TestPipelineAnyBox.type.init(this.$segment, this.$dataOffset + 8);
  }
}

class TestPipelineGetAnyCapResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineGetAnyCapResults,
    TestPipelineGetAnyCapResultsBuilder,
    TestPipelineGetAnyCapResultsInit
  > = {
    displayName: "TestPipeline.getAnyCap$Results",
    id: 0xd774ae76d483d427n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: TestPipelineGetAnyCapResults,
    Builder: TestPipelineGetAnyCapResultsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineGetAnyCapResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestPipelineGetAnyCapResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TestPipelineGetAnyCapResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineGetAnyCapResults(TestPipelineGetAnyCapResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineGetAnyCapResults,
    write: writeTestPipelineGetAnyCapResults,
  };

  get s(): string {
    return this.getText(0);
  }

  get outBox(): TestPipeline.AnyBox {
    return TestPipelineAnyBox.type.newReader(this.$message, this.followStruct(1, 1), this.$depth + 1);
  }
}

function writeTestPipelineGetAnyCapResults(
  builder: TestPipelineGetAnyCapResultsBuilder,
  init: TestPipelineGetAnyCapResultsInit,
): void {
  if (init.s !== undefined) builder.s = init.s;
  if (init.outBox !== undefined) builder.outBox = init.outBox;
}

function sizeOfTestPipelineGetAnyCapResults(init: TestPipelineGetAnyCapResultsInit): number {
  let size = 16;
  if (init.s !== undefined) size += (init.s.length + 8) & ~7;
  if (init.outBox !== undefined && !(init.outBox instanceof StructReader))
    size += sizeOfTestPipelineAnyBox(init.outBox);
  return size;
}

class TestPipelineGetAnyCapPromise extends RemotePromise<TestPipeline.GetAnyCapResults> {
  get outBox(): TestPipeline.AnyBox.Pipeline {
    return new TestPipelineAnyBoxPipeline(this, 1);
  }
}

const testPipelineGetAnyCap: Method<
  TestPipeline.GetAnyCapParams,
  TestPipeline.GetAnyCapParams.Builder,
  TestPipeline.GetAnyCapParams.Init,
  TestPipeline.GetAnyCapResults,
  TestPipeline.GetAnyCapResults.Builder,
  TestPipeline.GetAnyCapResults.Init
> = defineMethod({
  name: "TestPipeline.getAnyCap",
  interfaceId: 0xa5ff203f21ab200fn,
  methodId: 2,
  params: () => TestPipelineGetAnyCapParams.type,
  results: () => TestPipelineGetAnyCapResults.type,
});

type TestPipelineGetNullCapParamsInit = Readonly<Record<string, never>>;

class TestPipelineGetNullCapParamsBuilder extends StructBuilder {}

class TestPipelineGetNullCapParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineGetNullCapParams,
    TestPipelineGetNullCapParamsBuilder,
    TestPipelineGetNullCapParamsInit
  > = {
    displayName: "TestPipeline.getNullCap$Params",
    id: 0xb12668bc826a0a73n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestPipelineGetNullCapParams,
    Builder: TestPipelineGetNullCapParamsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineGetNullCapParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestPipelineGetNullCapParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestPipelineGetNullCapParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineGetNullCapParams(TestPipelineGetNullCapParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineGetNullCapParams,
    write: writeTestPipelineGetNullCapParams,
  };
}

function writeTestPipelineGetNullCapParams(
  _builder: TestPipelineGetNullCapParamsBuilder,
  _init: TestPipelineGetNullCapParamsInit,
): void {}

function sizeOfTestPipelineGetNullCapParams(_init: TestPipelineGetNullCapParamsInit): number {
  return 0;
}

interface TestPipelineGetNullCapResultsInit {
  readonly cap?: TestPipeline | TestPipeline.Server | undefined;
}

class TestPipelineGetNullCapResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: TestPipeline | TestPipeline.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestPipelineGetNullCapResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineGetNullCapResults,
    TestPipelineGetNullCapResultsBuilder,
    TestPipelineGetNullCapResultsInit
  > = {
    displayName: "TestPipeline.getNullCap$Results",
    id: 0xd57051f880221f9cn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestPipelineGetNullCapResults,
    Builder: TestPipelineGetNullCapResultsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineGetNullCapResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestPipelineGetNullCapResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestPipelineGetNullCapResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineGetNullCapResults(TestPipelineGetNullCapResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineGetNullCapResults,
    write: writeTestPipelineGetNullCapResults,
  };

  get cap(): TestPipeline {
    return readClient(this, 0, TestPipeline);
  }
}

function writeTestPipelineGetNullCapResults(
  builder: TestPipelineGetNullCapResultsBuilder,
  init: TestPipelineGetNullCapResultsInit,
): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestPipelineGetNullCapResults(_init: TestPipelineGetNullCapResultsInit): number {
  return 8;
}

class TestPipelineGetNullCapPromise extends RemotePromise<TestPipeline.GetNullCapResults> {
  get cap(): TestPipeline {
    return this.$pipeline([0], TestPipeline);
  }
}

const testPipelineGetNullCap: Method<
  TestPipeline.GetNullCapParams,
  TestPipeline.GetNullCapParams.Builder,
  TestPipeline.GetNullCapParams.Init,
  TestPipeline.GetNullCapResults,
  TestPipeline.GetNullCapResults.Builder,
  TestPipeline.GetNullCapResults.Init
> = defineMethod({
  name: "TestPipeline.getNullCap",
  interfaceId: 0xa5ff203f21ab200fn,
  methodId: 3,
  params: () => TestPipelineGetNullCapParams.type,
  results: () => TestPipelineGetNullCapResults.type,
});

abstract class TestPipelineServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestPipeline",
      interfaceId: 0xa5ff203f21ab200fn,
      methods: [
        {
          method: testPipelineGetCap,
          invoke(
            server: TestPipelineServer,
            params: TestPipeline.GetCapParams,
            context: CallContext<TestPipeline.GetCapResults.Builder, TestPipeline.GetCapResults.Init>,
          ) {
            return server.getCap(params, context);
          },
        },
        {
          method: testPipelineTestPointers,
          invoke(
            server: TestPipelineServer,
            params: TestPipeline.TestPointersParams,
            context: CallContext<TestPipeline.TestPointersResults.Builder, TestPipeline.TestPointersResults.Init>,
          ) {
            return server.testPointers(params, context);
          },
        },
        {
          method: testPipelineGetAnyCap,
          invoke(
            server: TestPipelineServer,
            params: TestPipeline.GetAnyCapParams,
            context: CallContext<TestPipeline.GetAnyCapResults.Builder, TestPipeline.GetAnyCapResults.Init>,
          ) {
            return server.getAnyCap(params, context);
          },
        },
        {
          method: testPipelineGetNullCap,
          invoke(
            server: TestPipelineServer,
            params: TestPipeline.GetNullCapParams,
            context: CallContext<TestPipeline.GetNullCapResults.Builder, TestPipeline.GetNullCapResults.Init>,
          ) {
            return server.getNullCap(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestPipelineServer.interfaces;
  }

  abstract getCap(
    params: TestPipeline.GetCapParams,
    context: CallContext<TestPipeline.GetCapResults.Builder, TestPipeline.GetCapResults.Init>,
  ): ResultsReturn<TestPipeline.GetCapResults.Init>;

  abstract testPointers(
    params: TestPipeline.TestPointersParams,
    context: CallContext<TestPipeline.TestPointersResults.Builder, TestPipeline.TestPointersResults.Init>,
  ): ResultsReturn<TestPipeline.TestPointersResults.Init>;

  abstract getAnyCap(
    params: TestPipeline.GetAnyCapParams,
    context: CallContext<TestPipeline.GetAnyCapResults.Builder, TestPipeline.GetAnyCapResults.Init>,
  ): ResultsReturn<TestPipeline.GetAnyCapResults.Init>;

  abstract getNullCap(
    params: TestPipeline.GetNullCapParams,
    context: CallContext<TestPipeline.GetNullCapResults.Builder, TestPipeline.GetNullCapResults.Init>,
  ): ResultsReturn<TestPipeline.GetNullCapResults.Init>;
}

export class TestPipeline extends Client {
  static readonly interfaceId: bigint = 0xa5ff203f21ab200fn;
  static readonly displayName: string = "TestPipeline";
  static readonly Server: typeof TestPipelineServer = TestPipelineServer;
  static readonly methods: {
    readonly getCap: typeof testPipelineGetCap;
    readonly testPointers: typeof testPipelineTestPointers;
    readonly getAnyCap: typeof testPipelineGetAnyCap;
    readonly getNullCap: typeof testPipelineGetNullCap;
  } = {
    getCap: testPipelineGetCap,
    testPointers: testPipelineTestPointers,
    getAnyCap: testPipelineGetAnyCap,
    getNullCap: testPipelineGetNullCap,
  };
  static readonly GetCapParams: typeof TestPipelineGetCapParams = TestPipelineGetCapParams;
  static readonly GetCapResults: typeof TestPipelineGetCapResults = TestPipelineGetCapResults;
  static readonly TestPointersParams: typeof TestPipelineTestPointersParams = TestPipelineTestPointersParams;
  static readonly TestPointersResults: typeof TestPipelineTestPointersResults = TestPipelineTestPointersResults;
  static readonly GetAnyCapParams: typeof TestPipelineGetAnyCapParams = TestPipelineGetAnyCapParams;
  static readonly GetAnyCapResults: typeof TestPipelineGetAnyCapResults = TestPipelineGetAnyCapResults;
  static readonly GetNullCapParams: typeof TestPipelineGetNullCapParams = TestPipelineGetNullCapParams;
  static readonly GetNullCapResults: typeof TestPipelineGetNullCapResults = TestPipelineGetNullCapResults;
  static readonly Box: typeof TestPipelineBox = TestPipelineBox;
  static readonly AnyBox: typeof TestPipelineAnyBox = TestPipelineAnyBox;

  getCap(
    params: ParamsArgument<TestPipeline.GetCapParams.Builder, TestPipeline.GetCapParams.Init>,
    options?: CallOptions,
  ): TestPipeline.GetCapPromise {
    return this.$call(testPipelineGetCap, TestPipelineGetCapPromise, params, options);
  }

  testPointers(
    params: ParamsArgument<TestPipeline.TestPointersParams.Builder, TestPipeline.TestPointersParams.Init>,
    options?: CallOptions,
  ): TestPipeline.TestPointersPromise {
    return this.$call(testPipelineTestPointers, RemotePromise, params, options);
  }

  getAnyCap(
    params: ParamsArgument<TestPipeline.GetAnyCapParams.Builder, TestPipeline.GetAnyCapParams.Init>,
    options?: CallOptions,
  ): TestPipeline.GetAnyCapPromise {
    return this.$call(testPipelineGetAnyCap, TestPipelineGetAnyCapPromise, params, options);
  }

  getNullCap(
    params: ParamsArgument<TestPipeline.GetNullCapParams.Builder, TestPipeline.GetNullCapParams.Init> = {},
    options?: CallOptions,
  ): TestPipeline.GetNullCapPromise {
    return this.$call(testPipelineGetNullCap, TestPipelineGetNullCapPromise, params, options);
  }
}

export declare namespace TestPipeline {
  type Server = TestPipelineServer;
  type GetCapParams = TestPipelineGetCapParams;
  namespace GetCapParams {
    type Builder = TestPipelineGetCapParamsBuilder;
    type Init = TestPipelineGetCapParamsInit;
  }
  type GetCapResults = TestPipelineGetCapResults;
  namespace GetCapResults {
    type Builder = TestPipelineGetCapResultsBuilder;
    type Init = TestPipelineGetCapResultsInit;
  }
  type GetCapPromise = TestPipelineGetCapPromise;
  type TestPointersParams = TestPipelineTestPointersParams;
  namespace TestPointersParams {
    type Builder = TestPipelineTestPointersParamsBuilder;
    type Init = TestPipelineTestPointersParamsInit;
  }
  type TestPointersResults = TestPipelineTestPointersResults;
  namespace TestPointersResults {
    type Builder = TestPipelineTestPointersResultsBuilder;
    type Init = TestPipelineTestPointersResultsInit;
  }
  type TestPointersPromise = RemotePromise<TestPipelineTestPointersResults>;
  type GetAnyCapParams = TestPipelineGetAnyCapParams;
  namespace GetAnyCapParams {
    type Builder = TestPipelineGetAnyCapParamsBuilder;
    type Init = TestPipelineGetAnyCapParamsInit;
  }
  type GetAnyCapResults = TestPipelineGetAnyCapResults;
  namespace GetAnyCapResults {
    type Builder = TestPipelineGetAnyCapResultsBuilder;
    type Init = TestPipelineGetAnyCapResultsInit;
  }
  type GetAnyCapPromise = TestPipelineGetAnyCapPromise;
  type GetNullCapParams = TestPipelineGetNullCapParams;
  namespace GetNullCapParams {
    type Builder = TestPipelineGetNullCapParamsBuilder;
    type Init = TestPipelineGetNullCapParamsInit;
  }
  type GetNullCapResults = TestPipelineGetNullCapResults;
  namespace GetNullCapResults {
    type Builder = TestPipelineGetNullCapResultsBuilder;
    type Init = TestPipelineGetNullCapResultsInit;
  }
  type GetNullCapPromise = TestPipelineGetNullCapPromise;
  type Box = TestPipelineBox;
  namespace Box {
    type Builder = TestPipelineBoxBuilder;
    type Init = TestPipelineBoxInit;
    type Pipeline = TestPipelineBoxPipeline;
  }
  type AnyBox = TestPipelineAnyBox;
  namespace AnyBox {
    type Builder = TestPipelineAnyBoxBuilder;
    type Init = TestPipelineAnyBoxInit;
    type Pipeline = TestPipelineAnyBoxPipeline;
  }
}

interface TestCallOrderGetCallSequenceParamsInit {
  readonly expected?: number | undefined;
}

class TestCallOrderGetCallSequenceParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set expected(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class TestCallOrderGetCallSequenceParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestCallOrderGetCallSequenceParams,
    TestCallOrderGetCallSequenceParamsBuilder,
    TestCallOrderGetCallSequenceParamsInit
  > = {
    displayName: "TestCallOrder.getCallSequence$Params",
    id: 0xbee5ecb816182097n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestCallOrderGetCallSequenceParams,
    Builder: TestCallOrderGetCallSequenceParamsBuilder,
    newReader: (message, place, depth) =>
      new TestCallOrderGetCallSequenceParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestCallOrderGetCallSequenceParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestCallOrderGetCallSequenceParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestCallOrderGetCallSequenceParams(
          TestCallOrderGetCallSequenceParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestCallOrderGetCallSequenceParams,
    write: writeTestCallOrderGetCallSequenceParams,
  };

  get expected(): number {
    return this.getUint32(0);
  }
}

function writeTestCallOrderGetCallSequenceParams(
  builder: TestCallOrderGetCallSequenceParamsBuilder,
  init: TestCallOrderGetCallSequenceParamsInit,
): void {
  if (init.expected !== undefined) builder.expected = init.expected;
}

function sizeOfTestCallOrderGetCallSequenceParams(_init: TestCallOrderGetCallSequenceParamsInit): number {
  return 8;
}

interface TestCallOrderGetCallSequenceResultsInit {
  readonly n?: number | undefined;
}

class TestCallOrderGetCallSequenceResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set n(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class TestCallOrderGetCallSequenceResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestCallOrderGetCallSequenceResults,
    TestCallOrderGetCallSequenceResultsBuilder,
    TestCallOrderGetCallSequenceResultsInit
  > = {
    displayName: "TestCallOrder.getCallSequence$Results",
    id: 0xc2f2a4ac989a5d5bn,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestCallOrderGetCallSequenceResults,
    Builder: TestCallOrderGetCallSequenceResultsBuilder,
    newReader: (message, place, depth) =>
      new TestCallOrderGetCallSequenceResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestCallOrderGetCallSequenceResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestCallOrderGetCallSequenceResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestCallOrderGetCallSequenceResults(
          TestCallOrderGetCallSequenceResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestCallOrderGetCallSequenceResults,
    write: writeTestCallOrderGetCallSequenceResults,
  };

  get n(): number {
    return this.getUint32(0);
  }
}

function writeTestCallOrderGetCallSequenceResults(
  builder: TestCallOrderGetCallSequenceResultsBuilder,
  init: TestCallOrderGetCallSequenceResultsInit,
): void {
  if (init.n !== undefined) builder.n = init.n;
}

function sizeOfTestCallOrderGetCallSequenceResults(_init: TestCallOrderGetCallSequenceResultsInit): number {
  return 8;
}

const testCallOrderGetCallSequence: Method<
  TestCallOrder.GetCallSequenceParams,
  TestCallOrder.GetCallSequenceParams.Builder,
  TestCallOrder.GetCallSequenceParams.Init,
  TestCallOrder.GetCallSequenceResults,
  TestCallOrder.GetCallSequenceResults.Builder,
  TestCallOrder.GetCallSequenceResults.Init
> = defineMethod({
  name: "TestCallOrder.getCallSequence",
  interfaceId: 0xbcd306e961e47c1an,
  methodId: 0,
  params: () => TestCallOrderGetCallSequenceParams.type,
  results: () => TestCallOrderGetCallSequenceResults.type,
});

abstract class TestCallOrderServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestCallOrder",
      interfaceId: 0xbcd306e961e47c1an,
      methods: [
        {
          method: testCallOrderGetCallSequence,
          invoke(
            server: TestCallOrderServer,
            params: TestCallOrder.GetCallSequenceParams,
            context: CallContext<
              TestCallOrder.GetCallSequenceResults.Builder,
              TestCallOrder.GetCallSequenceResults.Init
            >,
          ) {
            return server.getCallSequence(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestCallOrderServer.interfaces;
  }

  abstract getCallSequence(
    params: TestCallOrder.GetCallSequenceParams,
    context: CallContext<TestCallOrder.GetCallSequenceResults.Builder, TestCallOrder.GetCallSequenceResults.Init>,
  ): ResultsReturn<TestCallOrder.GetCallSequenceResults.Init>;
}

export class TestCallOrder extends Client {
  static readonly interfaceId: bigint = 0xbcd306e961e47c1an;
  static readonly displayName: string = "TestCallOrder";
  static readonly Server: typeof TestCallOrderServer = TestCallOrderServer;
  static readonly methods: {
    readonly getCallSequence: typeof testCallOrderGetCallSequence;
  } = {
    getCallSequence: testCallOrderGetCallSequence,
  };
  static readonly GetCallSequenceParams: typeof TestCallOrderGetCallSequenceParams = TestCallOrderGetCallSequenceParams;
  static readonly GetCallSequenceResults: typeof TestCallOrderGetCallSequenceResults =
    TestCallOrderGetCallSequenceResults;

  getCallSequence(
    params: ParamsArgument<TestCallOrder.GetCallSequenceParams.Builder, TestCallOrder.GetCallSequenceParams.Init>,
    options?: CallOptions,
  ): TestCallOrder.GetCallSequencePromise {
    return this.$call(testCallOrderGetCallSequence, RemotePromise, params, options);
  }
}

export declare namespace TestCallOrder {
  type Server = TestCallOrderServer;
  type GetCallSequenceParams = TestCallOrderGetCallSequenceParams;
  namespace GetCallSequenceParams {
    type Builder = TestCallOrderGetCallSequenceParamsBuilder;
    type Init = TestCallOrderGetCallSequenceParamsInit;
  }
  type GetCallSequenceResults = TestCallOrderGetCallSequenceResults;
  namespace GetCallSequenceResults {
    type Builder = TestCallOrderGetCallSequenceResultsBuilder;
    type Init = TestCallOrderGetCallSequenceResultsInit;
  }
  type GetCallSequencePromise = RemotePromise<TestCallOrderGetCallSequenceResults>;
}

interface TestTailCalleeFooParamsInit {
  readonly i?: number | undefined;
  readonly t?: string | undefined;
}

class TestTailCalleeFooParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set i(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set t(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }
}

class TestTailCalleeFooParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestTailCalleeFooParams,
    TestTailCalleeFooParamsBuilder,
    TestTailCalleeFooParamsInit
  > = {
    displayName: "TestTailCallee.foo$Params",
    id: 0xf69bda5461bcc802n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestTailCalleeFooParams,
    Builder: TestTailCalleeFooParamsBuilder,
    newReader: (message, place, depth) =>
      new TestTailCalleeFooParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestTailCalleeFooParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestTailCalleeFooParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestTailCalleeFooParams(TestTailCalleeFooParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestTailCalleeFooParams,
    write: writeTestTailCalleeFooParams,
  };

  get i(): number {
    return this.getInt32(0);
  }

  get t(): string {
    return this.getText(0);
  }
}

function writeTestTailCalleeFooParams(
  builder: TestTailCalleeFooParamsBuilder,
  init: TestTailCalleeFooParamsInit,
): void {
  if (init.i !== undefined) builder.i = init.i;
  if (init.t !== undefined) builder.t = init.t;
}

function sizeOfTestTailCalleeFooParams(init: TestTailCalleeFooParamsInit): number {
  let size = 16;
  if (init.t !== undefined) size += (init.t.length + 8) & ~7;
  return size;
}

class TestTailCalleeFooPromise extends RemotePromise<TestTailCallee.TailResult> {
  get c(): TestCallOrder {
    return this.$pipeline([1], TestCallOrder);
  }
}

const testTailCalleeFoo: Method<
  TestTailCallee.FooParams,
  TestTailCallee.FooParams.Builder,
  TestTailCallee.FooParams.Init,
  TestTailCallee.TailResult,
  TestTailCallee.TailResult.Builder,
  TestTailCallee.TailResult.Init
> = defineMethod({
  name: "TestTailCallee.foo",
  interfaceId: 0xf24de0307f230039n,
  methodId: 0,
  params: () => TestTailCalleeFooParams.type,
  results: () => TestTailCalleeTailResult.type,
});

abstract class TestTailCalleeServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestTailCallee",
      interfaceId: 0xf24de0307f230039n,
      methods: [
        {
          method: testTailCalleeFoo,
          invoke(
            server: TestTailCalleeServer,
            params: TestTailCallee.FooParams,
            context: CallContext<TestTailCallee.TailResult.Builder, TestTailCallee.TailResult.Init>,
          ) {
            return server.foo(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestTailCalleeServer.interfaces;
  }

  abstract foo(
    params: TestTailCallee.FooParams,
    context: CallContext<TestTailCallee.TailResult.Builder, TestTailCallee.TailResult.Init>,
  ): ResultsReturn<TestTailCallee.TailResult.Init>;
}

export class TestTailCallee extends Client {
  static readonly interfaceId: bigint = 0xf24de0307f230039n;
  static readonly displayName: string = "TestTailCallee";
  static readonly Server: typeof TestTailCalleeServer = TestTailCalleeServer;
  static readonly methods: {
    readonly foo: typeof testTailCalleeFoo;
  } = {
    foo: testTailCalleeFoo,
  };
  static readonly FooParams: typeof TestTailCalleeFooParams = TestTailCalleeFooParams;
  static readonly TailResult: typeof TestTailCalleeTailResult = TestTailCalleeTailResult;

  foo(
    params: ParamsArgument<TestTailCallee.FooParams.Builder, TestTailCallee.FooParams.Init>,
    options?: CallOptions,
  ): TestTailCallee.FooPromise {
    return this.$call(testTailCalleeFoo, TestTailCalleeFooPromise, params, options);
  }
}

export declare namespace TestTailCallee {
  type Server = TestTailCalleeServer;
  type FooParams = TestTailCalleeFooParams;
  namespace FooParams {
    type Builder = TestTailCalleeFooParamsBuilder;
    type Init = TestTailCalleeFooParamsInit;
  }
  type FooPromise = TestTailCalleeFooPromise;
  type TailResult = TestTailCalleeTailResult;
  namespace TailResult {
    type Builder = TestTailCalleeTailResultBuilder;
    type Init = TestTailCalleeTailResultInit;
    type Pipeline = TestTailCalleeTailResultPipeline;
  }
}

interface TestTailCallerFooParamsInit {
  readonly i?: number | undefined;
  readonly callee?: TestTailCallee | TestTailCallee.Server | undefined;
}

class TestTailCallerFooParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set i(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set callee(value: TestTailCallee | TestTailCallee.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class TestTailCallerFooParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestTailCallerFooParams,
    TestTailCallerFooParamsBuilder,
    TestTailCallerFooParamsInit
  > = {
    displayName: "TestTailCaller.foo$Params",
    id: 0xed91da7941a22466n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestTailCallerFooParams,
    Builder: TestTailCallerFooParamsBuilder,
    newReader: (message, place, depth) =>
      new TestTailCallerFooParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestTailCallerFooParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestTailCallerFooParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestTailCallerFooParams(TestTailCallerFooParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestTailCallerFooParams,
    write: writeTestTailCallerFooParams,
  };

  get i(): number {
    return this.getInt32(0);
  }

  get callee(): TestTailCallee {
    return readClient(this, 0, TestTailCallee);
  }
}

function writeTestTailCallerFooParams(
  builder: TestTailCallerFooParamsBuilder,
  init: TestTailCallerFooParamsInit,
): void {
  if (init.i !== undefined) builder.i = init.i;
  if (init.callee !== undefined) builder.callee = init.callee;
}

function sizeOfTestTailCallerFooParams(_init: TestTailCallerFooParamsInit): number {
  return 16;
}

class TestTailCallerFooPromise extends RemotePromise<TestTailCallee.TailResult> {
  get c(): TestCallOrder {
    return this.$pipeline([1], TestCallOrder);
  }
}

const testTailCallerFoo: Method<
  TestTailCaller.FooParams,
  TestTailCaller.FooParams.Builder,
  TestTailCaller.FooParams.Init,
  TestTailCallee.TailResult,
  TestTailCallee.TailResult.Builder,
  TestTailCallee.TailResult.Init
> = defineMethod({
  name: "TestTailCaller.foo",
  interfaceId: 0xec9dfc3408090ea4n,
  methodId: 0,
  params: () => TestTailCallerFooParams.type,
  results: () => TestTailCalleeTailResult.type,
});

abstract class TestTailCallerServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestTailCaller",
      interfaceId: 0xec9dfc3408090ea4n,
      methods: [
        {
          method: testTailCallerFoo,
          invoke(
            server: TestTailCallerServer,
            params: TestTailCaller.FooParams,
            context: CallContext<TestTailCallee.TailResult.Builder, TestTailCallee.TailResult.Init>,
          ) {
            return server.foo(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestTailCallerServer.interfaces;
  }

  abstract foo(
    params: TestTailCaller.FooParams,
    context: CallContext<TestTailCallee.TailResult.Builder, TestTailCallee.TailResult.Init>,
  ): ResultsReturn<TestTailCallee.TailResult.Init>;
}

export class TestTailCaller extends Client {
  static readonly interfaceId: bigint = 0xec9dfc3408090ea4n;
  static readonly displayName: string = "TestTailCaller";
  static readonly Server: typeof TestTailCallerServer = TestTailCallerServer;
  static readonly methods: {
    readonly foo: typeof testTailCallerFoo;
  } = {
    foo: testTailCallerFoo,
  };
  static readonly FooParams: typeof TestTailCallerFooParams = TestTailCallerFooParams;

  foo(
    params: ParamsArgument<TestTailCaller.FooParams.Builder, TestTailCaller.FooParams.Init>,
    options?: CallOptions,
  ): TestTailCaller.FooPromise {
    return this.$call(testTailCallerFoo, TestTailCallerFooPromise, params, options);
  }
}

export declare namespace TestTailCaller {
  type Server = TestTailCallerServer;
  type FooParams = TestTailCallerFooParams;
  namespace FooParams {
    type Builder = TestTailCallerFooParamsBuilder;
    type Init = TestTailCallerFooParamsInit;
  }
  type FooPromise = TestTailCallerFooPromise;
}

interface TestStreamingDoStreamIParamsInit {
  readonly i?: number | undefined;
}

class TestStreamingDoStreamIParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set i(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class TestStreamingDoStreamIParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestStreamingDoStreamIParams,
    TestStreamingDoStreamIParamsBuilder,
    TestStreamingDoStreamIParamsInit
  > = {
    displayName: "TestStreaming.doStreamI$Params",
    id: 0x8feca5c2ba99cd41n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestStreamingDoStreamIParams,
    Builder: TestStreamingDoStreamIParamsBuilder,
    newReader: (message, place, depth) =>
      new TestStreamingDoStreamIParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestStreamingDoStreamIParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestStreamingDoStreamIParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestStreamingDoStreamIParams(TestStreamingDoStreamIParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestStreamingDoStreamIParams,
    write: writeTestStreamingDoStreamIParams,
  };

  get i(): number {
    return this.getUint32(0);
  }
}

function writeTestStreamingDoStreamIParams(
  builder: TestStreamingDoStreamIParamsBuilder,
  init: TestStreamingDoStreamIParamsInit,
): void {
  if (init.i !== undefined) builder.i = init.i;
}

function sizeOfTestStreamingDoStreamIParams(_init: TestStreamingDoStreamIParamsInit): number {
  return 8;
}

const testStreamingDoStreamI: Method<
  TestStreaming.DoStreamIParams,
  TestStreaming.DoStreamIParams.Builder,
  TestStreaming.DoStreamIParams.Init,
  StreamResult,
  StreamResult.Builder,
  StreamResult.Init
> = defineMethod({
  name: "TestStreaming.doStreamI",
  interfaceId: 0xcd03aa13da99c1bfn,
  methodId: 0,
  params: () => TestStreamingDoStreamIParams.type,
  results: () => StreamResult.type,
});

interface TestStreamingDoStreamJParamsInit {
  readonly j?: number | undefined;
}

class TestStreamingDoStreamJParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set j(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class TestStreamingDoStreamJParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestStreamingDoStreamJParams,
    TestStreamingDoStreamJParamsBuilder,
    TestStreamingDoStreamJParamsInit
  > = {
    displayName: "TestStreaming.doStreamJ$Params",
    id: 0xef263c9765efe9b9n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestStreamingDoStreamJParams,
    Builder: TestStreamingDoStreamJParamsBuilder,
    newReader: (message, place, depth) =>
      new TestStreamingDoStreamJParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestStreamingDoStreamJParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestStreamingDoStreamJParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestStreamingDoStreamJParams(TestStreamingDoStreamJParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestStreamingDoStreamJParams,
    write: writeTestStreamingDoStreamJParams,
  };

  get j(): number {
    return this.getUint32(0);
  }
}

function writeTestStreamingDoStreamJParams(
  builder: TestStreamingDoStreamJParamsBuilder,
  init: TestStreamingDoStreamJParamsInit,
): void {
  if (init.j !== undefined) builder.j = init.j;
}

function sizeOfTestStreamingDoStreamJParams(_init: TestStreamingDoStreamJParamsInit): number {
  return 8;
}

const testStreamingDoStreamJ: Method<
  TestStreaming.DoStreamJParams,
  TestStreaming.DoStreamJParams.Builder,
  TestStreaming.DoStreamJParams.Init,
  StreamResult,
  StreamResult.Builder,
  StreamResult.Init
> = defineMethod({
  name: "TestStreaming.doStreamJ",
  interfaceId: 0xcd03aa13da99c1bfn,
  methodId: 1,
  params: () => TestStreamingDoStreamJParams.type,
  results: () => StreamResult.type,
});

type TestStreamingFinishStreamParamsInit = Readonly<Record<string, never>>;

class TestStreamingFinishStreamParamsBuilder extends StructBuilder {}

class TestStreamingFinishStreamParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestStreamingFinishStreamParams,
    TestStreamingFinishStreamParamsBuilder,
    TestStreamingFinishStreamParamsInit
  > = {
    displayName: "TestStreaming.finishStream$Params",
    id: 0xad9272519ab1681en,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestStreamingFinishStreamParams,
    Builder: TestStreamingFinishStreamParamsBuilder,
    newReader: (message, place, depth) =>
      new TestStreamingFinishStreamParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestStreamingFinishStreamParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestStreamingFinishStreamParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestStreamingFinishStreamParams(TestStreamingFinishStreamParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestStreamingFinishStreamParams,
    write: writeTestStreamingFinishStreamParams,
  };
}

function writeTestStreamingFinishStreamParams(
  _builder: TestStreamingFinishStreamParamsBuilder,
  _init: TestStreamingFinishStreamParamsInit,
): void {}

function sizeOfTestStreamingFinishStreamParams(_init: TestStreamingFinishStreamParamsInit): number {
  return 0;
}

interface TestStreamingFinishStreamResultsInit {
  readonly totalI?: number | undefined;
  readonly totalJ?: number | undefined;
}

class TestStreamingFinishStreamResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set totalI(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set totalJ(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 4, value);
  }
}

class TestStreamingFinishStreamResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestStreamingFinishStreamResults,
    TestStreamingFinishStreamResultsBuilder,
    TestStreamingFinishStreamResultsInit
  > = {
    displayName: "TestStreaming.finishStream$Results",
    id: 0xb132dcac7d0270b5n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestStreamingFinishStreamResults,
    Builder: TestStreamingFinishStreamResultsBuilder,
    newReader: (message, place, depth) =>
      new TestStreamingFinishStreamResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestStreamingFinishStreamResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestStreamingFinishStreamResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestStreamingFinishStreamResults(
          TestStreamingFinishStreamResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestStreamingFinishStreamResults,
    write: writeTestStreamingFinishStreamResults,
  };

  get totalI(): number {
    return this.getUint32(0);
  }

  get totalJ(): number {
    return this.getUint32(4);
  }
}

function writeTestStreamingFinishStreamResults(
  builder: TestStreamingFinishStreamResultsBuilder,
  init: TestStreamingFinishStreamResultsInit,
): void {
  if (init.totalI !== undefined) builder.totalI = init.totalI;
  if (init.totalJ !== undefined) builder.totalJ = init.totalJ;
}

function sizeOfTestStreamingFinishStreamResults(_init: TestStreamingFinishStreamResultsInit): number {
  return 8;
}

const testStreamingFinishStream: Method<
  TestStreaming.FinishStreamParams,
  TestStreaming.FinishStreamParams.Builder,
  TestStreaming.FinishStreamParams.Init,
  TestStreaming.FinishStreamResults,
  TestStreaming.FinishStreamResults.Builder,
  TestStreaming.FinishStreamResults.Init
> = defineMethod({
  name: "TestStreaming.finishStream",
  interfaceId: 0xcd03aa13da99c1bfn,
  methodId: 2,
  params: () => TestStreamingFinishStreamParams.type,
  results: () => TestStreamingFinishStreamResults.type,
});

abstract class TestStreamingServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestStreaming",
      interfaceId: 0xcd03aa13da99c1bfn,
      methods: [
        {
          method: testStreamingDoStreamI,
          invoke(
            server: TestStreamingServer,
            params: TestStreaming.DoStreamIParams,
            context: CallContext<StreamResult.Builder, StreamResult.Init>,
          ) {
            return server.doStreamI(params, context);
          },
        },
        {
          method: testStreamingDoStreamJ,
          invoke(
            server: TestStreamingServer,
            params: TestStreaming.DoStreamJParams,
            context: CallContext<StreamResult.Builder, StreamResult.Init>,
          ) {
            return server.doStreamJ(params, context);
          },
        },
        {
          method: testStreamingFinishStream,
          invoke(
            server: TestStreamingServer,
            params: TestStreaming.FinishStreamParams,
            context: CallContext<TestStreaming.FinishStreamResults.Builder, TestStreaming.FinishStreamResults.Init>,
          ) {
            return server.finishStream(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestStreamingServer.interfaces;
  }

  abstract doStreamI(
    params: TestStreaming.DoStreamIParams,
    context: CallContext<StreamResult.Builder, StreamResult.Init>,
  ): ResultsReturn<StreamResult.Init>;

  abstract doStreamJ(
    params: TestStreaming.DoStreamJParams,
    context: CallContext<StreamResult.Builder, StreamResult.Init>,
  ): ResultsReturn<StreamResult.Init>;

  abstract finishStream(
    params: TestStreaming.FinishStreamParams,
    context: CallContext<TestStreaming.FinishStreamResults.Builder, TestStreaming.FinishStreamResults.Init>,
  ): ResultsReturn<TestStreaming.FinishStreamResults.Init>;
}

export class TestStreaming extends Client {
  static readonly interfaceId: bigint = 0xcd03aa13da99c1bfn;
  static readonly displayName: string = "TestStreaming";
  static readonly Server: typeof TestStreamingServer = TestStreamingServer;
  static readonly methods: {
    readonly doStreamI: typeof testStreamingDoStreamI;
    readonly doStreamJ: typeof testStreamingDoStreamJ;
    readonly finishStream: typeof testStreamingFinishStream;
  } = {
    doStreamI: testStreamingDoStreamI,
    doStreamJ: testStreamingDoStreamJ,
    finishStream: testStreamingFinishStream,
  };
  static readonly DoStreamIParams: typeof TestStreamingDoStreamIParams = TestStreamingDoStreamIParams;
  static readonly DoStreamJParams: typeof TestStreamingDoStreamJParams = TestStreamingDoStreamJParams;
  static readonly FinishStreamParams: typeof TestStreamingFinishStreamParams = TestStreamingFinishStreamParams;
  static readonly FinishStreamResults: typeof TestStreamingFinishStreamResults = TestStreamingFinishStreamResults;

  doStreamI(
    params: ParamsArgument<TestStreaming.DoStreamIParams.Builder, TestStreaming.DoStreamIParams.Init>,
    options?: CallOptions,
  ): TestStreaming.DoStreamIPromise {
    return this.$call(testStreamingDoStreamI, RemotePromise, params, options);
  }

  doStreamJ(
    params: ParamsArgument<TestStreaming.DoStreamJParams.Builder, TestStreaming.DoStreamJParams.Init>,
    options?: CallOptions,
  ): TestStreaming.DoStreamJPromise {
    return this.$call(testStreamingDoStreamJ, RemotePromise, params, options);
  }

  finishStream(
    params: ParamsArgument<TestStreaming.FinishStreamParams.Builder, TestStreaming.FinishStreamParams.Init> = {},
    options?: CallOptions,
  ): TestStreaming.FinishStreamPromise {
    return this.$call(testStreamingFinishStream, RemotePromise, params, options);
  }
}

export declare namespace TestStreaming {
  type Server = TestStreamingServer;
  type DoStreamIParams = TestStreamingDoStreamIParams;
  namespace DoStreamIParams {
    type Builder = TestStreamingDoStreamIParamsBuilder;
    type Init = TestStreamingDoStreamIParamsInit;
  }
  type DoStreamIPromise = RemotePromise<StreamResult>;
  type DoStreamJParams = TestStreamingDoStreamJParams;
  namespace DoStreamJParams {
    type Builder = TestStreamingDoStreamJParamsBuilder;
    type Init = TestStreamingDoStreamJParamsInit;
  }
  type DoStreamJPromise = RemotePromise<StreamResult>;
  type FinishStreamParams = TestStreamingFinishStreamParams;
  namespace FinishStreamParams {
    type Builder = TestStreamingFinishStreamParamsBuilder;
    type Init = TestStreamingFinishStreamParamsInit;
  }
  type FinishStreamResults = TestStreamingFinishStreamResults;
  namespace FinishStreamResults {
    type Builder = TestStreamingFinishStreamResultsBuilder;
    type Init = TestStreamingFinishStreamResultsInit;
  }
  type FinishStreamPromise = RemotePromise<TestStreamingFinishStreamResults>;
}

type TestKeywordMethodsDeleteParamsInit = Readonly<Record<string, never>>;

class TestKeywordMethodsDeleteParamsBuilder extends StructBuilder {}

class TestKeywordMethodsDeleteParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsDeleteParams,
    TestKeywordMethodsDeleteParamsBuilder,
    TestKeywordMethodsDeleteParamsInit
  > = {
    displayName: "TestKeywordMethods.delete$Params",
    id: 0xc25cbf0f59377be4n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestKeywordMethodsDeleteParams,
    Builder: TestKeywordMethodsDeleteParamsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsDeleteParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsDeleteParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestKeywordMethodsDeleteParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestKeywordMethodsDeleteParams(TestKeywordMethodsDeleteParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestKeywordMethodsDeleteParams,
    write: writeTestKeywordMethodsDeleteParams,
  };
}

function writeTestKeywordMethodsDeleteParams(
  _builder: TestKeywordMethodsDeleteParamsBuilder,
  _init: TestKeywordMethodsDeleteParamsInit,
): void {}

function sizeOfTestKeywordMethodsDeleteParams(_init: TestKeywordMethodsDeleteParamsInit): number {
  return 0;
}

type TestKeywordMethodsDeleteResultsInit = Readonly<Record<string, never>>;

class TestKeywordMethodsDeleteResultsBuilder extends StructBuilder {}

class TestKeywordMethodsDeleteResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsDeleteResults,
    TestKeywordMethodsDeleteResultsBuilder,
    TestKeywordMethodsDeleteResultsInit
  > = {
    displayName: "TestKeywordMethods.delete$Results",
    id: 0xa6bf95512afd733en,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestKeywordMethodsDeleteResults,
    Builder: TestKeywordMethodsDeleteResultsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsDeleteResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsDeleteResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestKeywordMethodsDeleteResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestKeywordMethodsDeleteResults(TestKeywordMethodsDeleteResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestKeywordMethodsDeleteResults,
    write: writeTestKeywordMethodsDeleteResults,
  };
}

function writeTestKeywordMethodsDeleteResults(
  _builder: TestKeywordMethodsDeleteResultsBuilder,
  _init: TestKeywordMethodsDeleteResultsInit,
): void {}

function sizeOfTestKeywordMethodsDeleteResults(_init: TestKeywordMethodsDeleteResultsInit): number {
  return 0;
}

const testKeywordMethodsDelete: Method<
  TestKeywordMethods.DeleteParams,
  TestKeywordMethods.DeleteParams.Builder,
  TestKeywordMethods.DeleteParams.Init,
  TestKeywordMethods.DeleteResults,
  TestKeywordMethods.DeleteResults.Builder,
  TestKeywordMethods.DeleteResults.Init
> = defineMethod({
  name: "TestKeywordMethods.delete",
  interfaceId: 0xc48ee3b6a2b9bab3n,
  methodId: 0,
  params: () => TestKeywordMethodsDeleteParams.type,
  results: () => TestKeywordMethodsDeleteResults.type,
});

type TestKeywordMethodsClassParamsInit = Readonly<Record<string, never>>;

class TestKeywordMethodsClassParamsBuilder extends StructBuilder {}

class TestKeywordMethodsClassParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsClassParams,
    TestKeywordMethodsClassParamsBuilder,
    TestKeywordMethodsClassParamsInit
  > = {
    displayName: "TestKeywordMethods.class$Params",
    id: 0xe0631e86488b0f33n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestKeywordMethodsClassParams,
    Builder: TestKeywordMethodsClassParamsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsClassParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsClassParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestKeywordMethodsClassParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestKeywordMethodsClassParams(TestKeywordMethodsClassParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestKeywordMethodsClassParams,
    write: writeTestKeywordMethodsClassParams,
  };
}

function writeTestKeywordMethodsClassParams(
  _builder: TestKeywordMethodsClassParamsBuilder,
  _init: TestKeywordMethodsClassParamsInit,
): void {}

function sizeOfTestKeywordMethodsClassParams(_init: TestKeywordMethodsClassParamsInit): number {
  return 0;
}

type TestKeywordMethodsClassResultsInit = Readonly<Record<string, never>>;

class TestKeywordMethodsClassResultsBuilder extends StructBuilder {}

class TestKeywordMethodsClassResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsClassResults,
    TestKeywordMethodsClassResultsBuilder,
    TestKeywordMethodsClassResultsInit
  > = {
    displayName: "TestKeywordMethods.class$Results",
    id: 0x9bfcb72ae1152f5en,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestKeywordMethodsClassResults,
    Builder: TestKeywordMethodsClassResultsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsClassResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsClassResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestKeywordMethodsClassResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestKeywordMethodsClassResults(TestKeywordMethodsClassResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestKeywordMethodsClassResults,
    write: writeTestKeywordMethodsClassResults,
  };
}

function writeTestKeywordMethodsClassResults(
  _builder: TestKeywordMethodsClassResultsBuilder,
  _init: TestKeywordMethodsClassResultsInit,
): void {}

function sizeOfTestKeywordMethodsClassResults(_init: TestKeywordMethodsClassResultsInit): number {
  return 0;
}

const testKeywordMethodsClass: Method<
  TestKeywordMethods.ClassParams,
  TestKeywordMethods.ClassParams.Builder,
  TestKeywordMethods.ClassParams.Init,
  TestKeywordMethods.ClassResults,
  TestKeywordMethods.ClassResults.Builder,
  TestKeywordMethods.ClassResults.Init
> = defineMethod({
  name: "TestKeywordMethods.class",
  interfaceId: 0xc48ee3b6a2b9bab3n,
  methodId: 1,
  params: () => TestKeywordMethodsClassParams.type,
  results: () => TestKeywordMethodsClassResults.type,
});

type TestKeywordMethodsVoidParamsInit = Readonly<Record<string, never>>;

class TestKeywordMethodsVoidParamsBuilder extends StructBuilder {}

class TestKeywordMethodsVoidParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsVoidParams,
    TestKeywordMethodsVoidParamsBuilder,
    TestKeywordMethodsVoidParamsInit
  > = {
    displayName: "TestKeywordMethods.void$Params",
    id: 0xda30ece4d00547e9n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestKeywordMethodsVoidParams,
    Builder: TestKeywordMethodsVoidParamsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsVoidParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsVoidParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestKeywordMethodsVoidParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestKeywordMethodsVoidParams(TestKeywordMethodsVoidParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestKeywordMethodsVoidParams,
    write: writeTestKeywordMethodsVoidParams,
  };
}

function writeTestKeywordMethodsVoidParams(
  _builder: TestKeywordMethodsVoidParamsBuilder,
  _init: TestKeywordMethodsVoidParamsInit,
): void {}

function sizeOfTestKeywordMethodsVoidParams(_init: TestKeywordMethodsVoidParamsInit): number {
  return 0;
}

type TestKeywordMethodsVoidResultsInit = Readonly<Record<string, never>>;

class TestKeywordMethodsVoidResultsBuilder extends StructBuilder {}

class TestKeywordMethodsVoidResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsVoidResults,
    TestKeywordMethodsVoidResultsBuilder,
    TestKeywordMethodsVoidResultsInit
  > = {
    displayName: "TestKeywordMethods.void$Results",
    id: 0x9342f61525941550n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestKeywordMethodsVoidResults,
    Builder: TestKeywordMethodsVoidResultsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsVoidResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsVoidResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestKeywordMethodsVoidResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestKeywordMethodsVoidResults(TestKeywordMethodsVoidResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestKeywordMethodsVoidResults,
    write: writeTestKeywordMethodsVoidResults,
  };
}

function writeTestKeywordMethodsVoidResults(
  _builder: TestKeywordMethodsVoidResultsBuilder,
  _init: TestKeywordMethodsVoidResultsInit,
): void {}

function sizeOfTestKeywordMethodsVoidResults(_init: TestKeywordMethodsVoidResultsInit): number {
  return 0;
}

const testKeywordMethodsVoid: Method<
  TestKeywordMethods.VoidParams,
  TestKeywordMethods.VoidParams.Builder,
  TestKeywordMethods.VoidParams.Init,
  TestKeywordMethods.VoidResults,
  TestKeywordMethods.VoidResults.Builder,
  TestKeywordMethods.VoidResults.Init
> = defineMethod({
  name: "TestKeywordMethods.void",
  interfaceId: 0xc48ee3b6a2b9bab3n,
  methodId: 2,
  params: () => TestKeywordMethodsVoidParams.type,
  results: () => TestKeywordMethodsVoidResults.type,
});

type TestKeywordMethodsReturnParamsInit = Readonly<Record<string, never>>;

class TestKeywordMethodsReturnParamsBuilder extends StructBuilder {}

class TestKeywordMethodsReturnParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsReturnParams,
    TestKeywordMethodsReturnParamsBuilder,
    TestKeywordMethodsReturnParamsInit
  > = {
    displayName: "TestKeywordMethods.return$Params",
    id: 0x8322acad01dcd91en,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestKeywordMethodsReturnParams,
    Builder: TestKeywordMethodsReturnParamsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsReturnParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsReturnParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestKeywordMethodsReturnParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestKeywordMethodsReturnParams(TestKeywordMethodsReturnParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestKeywordMethodsReturnParams,
    write: writeTestKeywordMethodsReturnParams,
  };
}

function writeTestKeywordMethodsReturnParams(
  _builder: TestKeywordMethodsReturnParamsBuilder,
  _init: TestKeywordMethodsReturnParamsInit,
): void {}

function sizeOfTestKeywordMethodsReturnParams(_init: TestKeywordMethodsReturnParamsInit): number {
  return 0;
}

type TestKeywordMethodsReturnResultsInit = Readonly<Record<string, never>>;

class TestKeywordMethodsReturnResultsBuilder extends StructBuilder {}

class TestKeywordMethodsReturnResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsReturnResults,
    TestKeywordMethodsReturnResultsBuilder,
    TestKeywordMethodsReturnResultsInit
  > = {
    displayName: "TestKeywordMethods.return$Results",
    id: 0xae57c06c78a39acdn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestKeywordMethodsReturnResults,
    Builder: TestKeywordMethodsReturnResultsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsReturnResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsReturnResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestKeywordMethodsReturnResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestKeywordMethodsReturnResults(TestKeywordMethodsReturnResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestKeywordMethodsReturnResults,
    write: writeTestKeywordMethodsReturnResults,
  };
}

function writeTestKeywordMethodsReturnResults(
  _builder: TestKeywordMethodsReturnResultsBuilder,
  _init: TestKeywordMethodsReturnResultsInit,
): void {}

function sizeOfTestKeywordMethodsReturnResults(_init: TestKeywordMethodsReturnResultsInit): number {
  return 0;
}

const testKeywordMethodsReturn: Method<
  TestKeywordMethods.ReturnParams,
  TestKeywordMethods.ReturnParams.Builder,
  TestKeywordMethods.ReturnParams.Init,
  TestKeywordMethods.ReturnResults,
  TestKeywordMethods.ReturnResults.Builder,
  TestKeywordMethods.ReturnResults.Init
> = defineMethod({
  name: "TestKeywordMethods.return",
  interfaceId: 0xc48ee3b6a2b9bab3n,
  methodId: 3,
  params: () => TestKeywordMethodsReturnParams.type,
  results: () => TestKeywordMethodsReturnResults.type,
});

interface TestKeywordMethodsConstructorParamsInit {
  readonly function?: string | undefined;
  readonly new?: number | undefined;
}

class TestKeywordMethodsConstructorParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set function(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  set new(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset, value);
  }
}

class TestKeywordMethodsConstructorParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsConstructorParams,
    TestKeywordMethodsConstructorParamsBuilder,
    TestKeywordMethodsConstructorParamsInit
  > = {
    displayName: "TestKeywordMethods.constructor$Params",
    id: 0xa5f81fb593d13668n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestKeywordMethodsConstructorParams,
    Builder: TestKeywordMethodsConstructorParamsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsConstructorParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsConstructorParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestKeywordMethodsConstructorParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestKeywordMethodsConstructorParams(
          TestKeywordMethodsConstructorParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestKeywordMethodsConstructorParams,
    write: writeTestKeywordMethodsConstructorParams,
  };

  get function(): string {
    return this.getText(0);
  }

  get new(): number {
    return this.getUint8(0);
  }
}

function writeTestKeywordMethodsConstructorParams(
  builder: TestKeywordMethodsConstructorParamsBuilder,
  init: TestKeywordMethodsConstructorParamsInit,
): void {
  if (init.function !== undefined) builder.function = init.function;
  if (init.new !== undefined) builder.new = init.new;
}

function sizeOfTestKeywordMethodsConstructorParams(init: TestKeywordMethodsConstructorParamsInit): number {
  let size = 16;
  if (init.function !== undefined) size += (init.function.length + 8) & ~7;
  return size;
}

interface TestKeywordMethodsConstructorResultsInit {
  readonly await?: boolean | undefined;
}

class TestKeywordMethodsConstructorResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set await(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }
}

class TestKeywordMethodsConstructorResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsConstructorResults,
    TestKeywordMethodsConstructorResultsBuilder,
    TestKeywordMethodsConstructorResultsInit
  > = {
    displayName: "TestKeywordMethods.constructor$Results",
    id: 0xf3de399f066e6d94n,
    schema: languageSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestKeywordMethodsConstructorResults,
    Builder: TestKeywordMethodsConstructorResultsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsConstructorResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsConstructorResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestKeywordMethodsConstructorResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestKeywordMethodsConstructorResults(
          TestKeywordMethodsConstructorResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestKeywordMethodsConstructorResults,
    write: writeTestKeywordMethodsConstructorResults,
  };

  get await(): boolean {
    return this.getBool(0);
  }
}

function writeTestKeywordMethodsConstructorResults(
  builder: TestKeywordMethodsConstructorResultsBuilder,
  init: TestKeywordMethodsConstructorResultsInit,
): void {
  if (init.await !== undefined) builder.await = init.await;
}

function sizeOfTestKeywordMethodsConstructorResults(_init: TestKeywordMethodsConstructorResultsInit): number {
  return 8;
}

const testKeywordMethodsConstructor: Method<
  TestKeywordMethods.ConstructorParams,
  TestKeywordMethods.ConstructorParams.Builder,
  TestKeywordMethods.ConstructorParams.Init,
  TestKeywordMethods.ConstructorResults,
  TestKeywordMethods.ConstructorResults.Builder,
  TestKeywordMethods.ConstructorResults.Init
> = defineMethod({
  name: "TestKeywordMethods.constructor",
  interfaceId: 0xc48ee3b6a2b9bab3n,
  methodId: 4,
  params: () => TestKeywordMethodsConstructorParams.type,
  results: () => TestKeywordMethodsConstructorResults.type,
});

type TestKeywordMethodsToStringParamsInit = Readonly<Record<string, never>>;

class TestKeywordMethodsToStringParamsBuilder extends StructBuilder {}

class TestKeywordMethodsToStringParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsToStringParams,
    TestKeywordMethodsToStringParamsBuilder,
    TestKeywordMethodsToStringParamsInit
  > = {
    displayName: "TestKeywordMethods.toString$Params",
    id: 0xf21a96882ecdbe1an,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestKeywordMethodsToStringParams,
    Builder: TestKeywordMethodsToStringParamsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsToStringParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsToStringParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestKeywordMethodsToStringParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestKeywordMethodsToStringParams(
          TestKeywordMethodsToStringParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestKeywordMethodsToStringParams,
    write: writeTestKeywordMethodsToStringParams,
  };
}

function writeTestKeywordMethodsToStringParams(
  _builder: TestKeywordMethodsToStringParamsBuilder,
  _init: TestKeywordMethodsToStringParamsInit,
): void {}

function sizeOfTestKeywordMethodsToStringParams(_init: TestKeywordMethodsToStringParamsInit): number {
  return 0;
}

type TestKeywordMethodsToStringResultsInit = Readonly<Record<string, never>>;

class TestKeywordMethodsToStringResultsBuilder extends StructBuilder {}

class TestKeywordMethodsToStringResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsToStringResults,
    TestKeywordMethodsToStringResultsBuilder,
    TestKeywordMethodsToStringResultsInit
  > = {
    displayName: "TestKeywordMethods.toString$Results",
    id: 0xbc8451dd15fc0a6fn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestKeywordMethodsToStringResults,
    Builder: TestKeywordMethodsToStringResultsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsToStringResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsToStringResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestKeywordMethodsToStringResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestKeywordMethodsToStringResults(
          TestKeywordMethodsToStringResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestKeywordMethodsToStringResults,
    write: writeTestKeywordMethodsToStringResults,
  };
}

function writeTestKeywordMethodsToStringResults(
  _builder: TestKeywordMethodsToStringResultsBuilder,
  _init: TestKeywordMethodsToStringResultsInit,
): void {}

function sizeOfTestKeywordMethodsToStringResults(_init: TestKeywordMethodsToStringResultsInit): number {
  return 0;
}

const testKeywordMethodsToString: Method<
  TestKeywordMethods.ToStringParams,
  TestKeywordMethods.ToStringParams.Builder,
  TestKeywordMethods.ToStringParams.Init,
  TestKeywordMethods.ToStringResults,
  TestKeywordMethods.ToStringResults.Builder,
  TestKeywordMethods.ToStringResults.Init
> = defineMethod({
  name: "TestKeywordMethods.toString",
  interfaceId: 0xc48ee3b6a2b9bab3n,
  methodId: 5,
  params: () => TestKeywordMethodsToStringParams.type,
  results: () => TestKeywordMethodsToStringResults.type,
});

type TestKeywordMethodsCatchParamsInit = Readonly<Record<string, never>>;

class TestKeywordMethodsCatchParamsBuilder extends StructBuilder {}

class TestKeywordMethodsCatchParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsCatchParams,
    TestKeywordMethodsCatchParamsBuilder,
    TestKeywordMethodsCatchParamsInit
  > = {
    displayName: "TestKeywordMethods.catch$Params",
    id: 0xa3c5e074772035a8n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestKeywordMethodsCatchParams,
    Builder: TestKeywordMethodsCatchParamsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsCatchParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsCatchParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestKeywordMethodsCatchParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestKeywordMethodsCatchParams(TestKeywordMethodsCatchParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestKeywordMethodsCatchParams,
    write: writeTestKeywordMethodsCatchParams,
  };
}

function writeTestKeywordMethodsCatchParams(
  _builder: TestKeywordMethodsCatchParamsBuilder,
  _init: TestKeywordMethodsCatchParamsInit,
): void {}

function sizeOfTestKeywordMethodsCatchParams(_init: TestKeywordMethodsCatchParamsInit): number {
  return 0;
}

interface TestKeywordMethodsCatchResultsInit {
  readonly then_?: string | undefined;
  readonly finally_?: TestInterface | TestInterface.Server | undefined;
}

class TestKeywordMethodsCatchResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set then_(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  set finally_(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class TestKeywordMethodsCatchResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestKeywordMethodsCatchResults,
    TestKeywordMethodsCatchResultsBuilder,
    TestKeywordMethodsCatchResultsInit
  > = {
    displayName: "TestKeywordMethods.catch$Results",
    id: 0xe57840609a14c768n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: TestKeywordMethodsCatchResults,
    Builder: TestKeywordMethodsCatchResultsBuilder,
    newReader: (message, place, depth) =>
      new TestKeywordMethodsCatchResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestKeywordMethodsCatchResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TestKeywordMethodsCatchResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestKeywordMethodsCatchResults(TestKeywordMethodsCatchResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestKeywordMethodsCatchResults,
    write: writeTestKeywordMethodsCatchResults,
  };

  get then_(): string {
    return this.getText(0);
  }

  get finally_(): TestInterface {
    return readClient(this, 1, TestInterface);
  }
}

function writeTestKeywordMethodsCatchResults(
  builder: TestKeywordMethodsCatchResultsBuilder,
  init: TestKeywordMethodsCatchResultsInit,
): void {
  if (init.then_ !== undefined) builder.then_ = init.then_;
  if (init.finally_ !== undefined) builder.finally_ = init.finally_;
}

function sizeOfTestKeywordMethodsCatchResults(init: TestKeywordMethodsCatchResultsInit): number {
  let size = 16;
  if (init.then_ !== undefined) size += (init.then_.length + 8) & ~7;
  return size;
}

class TestKeywordMethodsCatchPromise extends RemotePromise<TestKeywordMethods.CatchResults> {
  get finally_(): TestInterface {
    return this.$pipeline([1], TestInterface);
  }
}

const testKeywordMethodsCatch: Method<
  TestKeywordMethods.CatchParams,
  TestKeywordMethods.CatchParams.Builder,
  TestKeywordMethods.CatchParams.Init,
  TestKeywordMethods.CatchResults,
  TestKeywordMethods.CatchResults.Builder,
  TestKeywordMethods.CatchResults.Init
> = defineMethod({
  name: "TestKeywordMethods.catch",
  interfaceId: 0xc48ee3b6a2b9bab3n,
  methodId: 6,
  params: () => TestKeywordMethodsCatchParams.type,
  results: () => TestKeywordMethodsCatchResults.type,
});

abstract class TestKeywordMethodsServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestKeywordMethods",
      interfaceId: 0xc48ee3b6a2b9bab3n,
      methods: [
        {
          method: testKeywordMethodsDelete,
          invoke(
            server: TestKeywordMethodsServer,
            params: TestKeywordMethods.DeleteParams,
            context: CallContext<TestKeywordMethods.DeleteResults.Builder, TestKeywordMethods.DeleteResults.Init>,
          ) {
            return server.delete(params, context);
          },
        },
        {
          method: testKeywordMethodsClass,
          invoke(
            server: TestKeywordMethodsServer,
            params: TestKeywordMethods.ClassParams,
            context: CallContext<TestKeywordMethods.ClassResults.Builder, TestKeywordMethods.ClassResults.Init>,
          ) {
            return server.class(params, context);
          },
        },
        {
          method: testKeywordMethodsVoid,
          invoke(
            server: TestKeywordMethodsServer,
            params: TestKeywordMethods.VoidParams,
            context: CallContext<TestKeywordMethods.VoidResults.Builder, TestKeywordMethods.VoidResults.Init>,
          ) {
            return server.void(params, context);
          },
        },
        {
          method: testKeywordMethodsReturn,
          invoke(
            server: TestKeywordMethodsServer,
            params: TestKeywordMethods.ReturnParams,
            context: CallContext<TestKeywordMethods.ReturnResults.Builder, TestKeywordMethods.ReturnResults.Init>,
          ) {
            return server.return(params, context);
          },
        },
        {
          method: testKeywordMethodsConstructor,
          invoke(
            server: TestKeywordMethodsServer,
            params: TestKeywordMethods.ConstructorParams,
            context: CallContext<
              TestKeywordMethods.ConstructorResults.Builder,
              TestKeywordMethods.ConstructorResults.Init
            >,
          ) {
            return server.constructor_(params, context);
          },
        },
        {
          method: testKeywordMethodsToString,
          invoke(
            server: TestKeywordMethodsServer,
            params: TestKeywordMethods.ToStringParams,
            context: CallContext<TestKeywordMethods.ToStringResults.Builder, TestKeywordMethods.ToStringResults.Init>,
          ) {
            return server.toString_(params, context);
          },
        },
        {
          method: testKeywordMethodsCatch,
          invoke(
            server: TestKeywordMethodsServer,
            params: TestKeywordMethods.CatchParams,
            context: CallContext<TestKeywordMethods.CatchResults.Builder, TestKeywordMethods.CatchResults.Init>,
          ) {
            return server.catch(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestKeywordMethodsServer.interfaces;
  }

  abstract delete(
    params: TestKeywordMethods.DeleteParams,
    context: CallContext<TestKeywordMethods.DeleteResults.Builder, TestKeywordMethods.DeleteResults.Init>,
  ): ResultsReturn<TestKeywordMethods.DeleteResults.Init>;

  abstract class(
    params: TestKeywordMethods.ClassParams,
    context: CallContext<TestKeywordMethods.ClassResults.Builder, TestKeywordMethods.ClassResults.Init>,
  ): ResultsReturn<TestKeywordMethods.ClassResults.Init>;

  abstract void(
    params: TestKeywordMethods.VoidParams,
    context: CallContext<TestKeywordMethods.VoidResults.Builder, TestKeywordMethods.VoidResults.Init>,
  ): ResultsReturn<TestKeywordMethods.VoidResults.Init>;

  abstract return(
    params: TestKeywordMethods.ReturnParams,
    context: CallContext<TestKeywordMethods.ReturnResults.Builder, TestKeywordMethods.ReturnResults.Init>,
  ): ResultsReturn<TestKeywordMethods.ReturnResults.Init>;

  abstract constructor_(
    params: TestKeywordMethods.ConstructorParams,
    context: CallContext<TestKeywordMethods.ConstructorResults.Builder, TestKeywordMethods.ConstructorResults.Init>,
  ): ResultsReturn<TestKeywordMethods.ConstructorResults.Init>;

  abstract toString_(
    params: TestKeywordMethods.ToStringParams,
    context: CallContext<TestKeywordMethods.ToStringResults.Builder, TestKeywordMethods.ToStringResults.Init>,
  ): ResultsReturn<TestKeywordMethods.ToStringResults.Init>;

  abstract catch(
    params: TestKeywordMethods.CatchParams,
    context: CallContext<TestKeywordMethods.CatchResults.Builder, TestKeywordMethods.CatchResults.Init>,
  ): ResultsReturn<TestKeywordMethods.CatchResults.Init>;
}

export class TestKeywordMethods extends Client {
  static readonly interfaceId: bigint = 0xc48ee3b6a2b9bab3n;
  static readonly displayName: string = "TestKeywordMethods";
  static readonly Server: typeof TestKeywordMethodsServer = TestKeywordMethodsServer;
  static readonly methods: {
    readonly delete: typeof testKeywordMethodsDelete;
    readonly class: typeof testKeywordMethodsClass;
    readonly void: typeof testKeywordMethodsVoid;
    readonly return: typeof testKeywordMethodsReturn;
    readonly constructor_: typeof testKeywordMethodsConstructor;
    readonly toString_: typeof testKeywordMethodsToString;
    readonly catch: typeof testKeywordMethodsCatch;
  } = {
    delete: testKeywordMethodsDelete,
    class: testKeywordMethodsClass,
    void: testKeywordMethodsVoid,
    return: testKeywordMethodsReturn,
    constructor_: testKeywordMethodsConstructor,
    toString_: testKeywordMethodsToString,
    catch: testKeywordMethodsCatch,
  };
  static readonly DeleteParams: typeof TestKeywordMethodsDeleteParams = TestKeywordMethodsDeleteParams;
  static readonly DeleteResults: typeof TestKeywordMethodsDeleteResults = TestKeywordMethodsDeleteResults;
  static readonly ClassParams: typeof TestKeywordMethodsClassParams = TestKeywordMethodsClassParams;
  static readonly ClassResults: typeof TestKeywordMethodsClassResults = TestKeywordMethodsClassResults;
  static readonly VoidParams: typeof TestKeywordMethodsVoidParams = TestKeywordMethodsVoidParams;
  static readonly VoidResults: typeof TestKeywordMethodsVoidResults = TestKeywordMethodsVoidResults;
  static readonly ReturnParams: typeof TestKeywordMethodsReturnParams = TestKeywordMethodsReturnParams;
  static readonly ReturnResults: typeof TestKeywordMethodsReturnResults = TestKeywordMethodsReturnResults;
  static readonly ConstructorParams: typeof TestKeywordMethodsConstructorParams = TestKeywordMethodsConstructorParams;
  static readonly ConstructorResults: typeof TestKeywordMethodsConstructorResults =
    TestKeywordMethodsConstructorResults;
  static readonly ToStringParams: typeof TestKeywordMethodsToStringParams = TestKeywordMethodsToStringParams;
  static readonly ToStringResults: typeof TestKeywordMethodsToStringResults = TestKeywordMethodsToStringResults;
  static readonly CatchParams: typeof TestKeywordMethodsCatchParams = TestKeywordMethodsCatchParams;
  static readonly CatchResults: typeof TestKeywordMethodsCatchResults = TestKeywordMethodsCatchResults;

  delete(
    params: ParamsArgument<TestKeywordMethods.DeleteParams.Builder, TestKeywordMethods.DeleteParams.Init> = {},
    options?: CallOptions,
  ): TestKeywordMethods.DeletePromise {
    return this.$call(testKeywordMethodsDelete, RemotePromise, params, options);
  }

  class(
    params: ParamsArgument<TestKeywordMethods.ClassParams.Builder, TestKeywordMethods.ClassParams.Init> = {},
    options?: CallOptions,
  ): TestKeywordMethods.ClassPromise {
    return this.$call(testKeywordMethodsClass, RemotePromise, params, options);
  }

  void(
    params: ParamsArgument<TestKeywordMethods.VoidParams.Builder, TestKeywordMethods.VoidParams.Init> = {},
    options?: CallOptions,
  ): TestKeywordMethods.VoidPromise {
    return this.$call(testKeywordMethodsVoid, RemotePromise, params, options);
  }

  return(
    params: ParamsArgument<TestKeywordMethods.ReturnParams.Builder, TestKeywordMethods.ReturnParams.Init> = {},
    options?: CallOptions,
  ): TestKeywordMethods.ReturnPromise {
    return this.$call(testKeywordMethodsReturn, RemotePromise, params, options);
  }

  constructor_(
    params: ParamsArgument<TestKeywordMethods.ConstructorParams.Builder, TestKeywordMethods.ConstructorParams.Init>,
    options?: CallOptions,
  ): TestKeywordMethods.ConstructorPromise {
    return this.$call(testKeywordMethodsConstructor, RemotePromise, params, options);
  }

  toString_(
    params: ParamsArgument<TestKeywordMethods.ToStringParams.Builder, TestKeywordMethods.ToStringParams.Init> = {},
    options?: CallOptions,
  ): TestKeywordMethods.ToStringPromise {
    return this.$call(testKeywordMethodsToString, RemotePromise, params, options);
  }

  catch(
    params: ParamsArgument<TestKeywordMethods.CatchParams.Builder, TestKeywordMethods.CatchParams.Init> = {},
    options?: CallOptions,
  ): TestKeywordMethods.CatchPromise {
    return this.$call(testKeywordMethodsCatch, TestKeywordMethodsCatchPromise, params, options);
  }
}

export declare namespace TestKeywordMethods {
  type Server = TestKeywordMethodsServer;
  type DeleteParams = TestKeywordMethodsDeleteParams;
  namespace DeleteParams {
    type Builder = TestKeywordMethodsDeleteParamsBuilder;
    type Init = TestKeywordMethodsDeleteParamsInit;
  }
  type DeleteResults = TestKeywordMethodsDeleteResults;
  namespace DeleteResults {
    type Builder = TestKeywordMethodsDeleteResultsBuilder;
    type Init = TestKeywordMethodsDeleteResultsInit;
  }
  type DeletePromise = RemotePromise<TestKeywordMethodsDeleteResults>;
  type ClassParams = TestKeywordMethodsClassParams;
  namespace ClassParams {
    type Builder = TestKeywordMethodsClassParamsBuilder;
    type Init = TestKeywordMethodsClassParamsInit;
  }
  type ClassResults = TestKeywordMethodsClassResults;
  namespace ClassResults {
    type Builder = TestKeywordMethodsClassResultsBuilder;
    type Init = TestKeywordMethodsClassResultsInit;
  }
  type ClassPromise = RemotePromise<TestKeywordMethodsClassResults>;
  type VoidParams = TestKeywordMethodsVoidParams;
  namespace VoidParams {
    type Builder = TestKeywordMethodsVoidParamsBuilder;
    type Init = TestKeywordMethodsVoidParamsInit;
  }
  type VoidResults = TestKeywordMethodsVoidResults;
  namespace VoidResults {
    type Builder = TestKeywordMethodsVoidResultsBuilder;
    type Init = TestKeywordMethodsVoidResultsInit;
  }
  type VoidPromise = RemotePromise<TestKeywordMethodsVoidResults>;
  type ReturnParams = TestKeywordMethodsReturnParams;
  namespace ReturnParams {
    type Builder = TestKeywordMethodsReturnParamsBuilder;
    type Init = TestKeywordMethodsReturnParamsInit;
  }
  type ReturnResults = TestKeywordMethodsReturnResults;
  namespace ReturnResults {
    type Builder = TestKeywordMethodsReturnResultsBuilder;
    type Init = TestKeywordMethodsReturnResultsInit;
  }
  type ReturnPromise = RemotePromise<TestKeywordMethodsReturnResults>;
  type ConstructorParams = TestKeywordMethodsConstructorParams;
  namespace ConstructorParams {
    type Builder = TestKeywordMethodsConstructorParamsBuilder;
    type Init = TestKeywordMethodsConstructorParamsInit;
  }
  type ConstructorResults = TestKeywordMethodsConstructorResults;
  namespace ConstructorResults {
    type Builder = TestKeywordMethodsConstructorResultsBuilder;
    type Init = TestKeywordMethodsConstructorResultsInit;
  }
  type ConstructorPromise = RemotePromise<TestKeywordMethodsConstructorResults>;
  type ToStringParams = TestKeywordMethodsToStringParams;
  namespace ToStringParams {
    type Builder = TestKeywordMethodsToStringParamsBuilder;
    type Init = TestKeywordMethodsToStringParamsInit;
  }
  type ToStringResults = TestKeywordMethodsToStringResults;
  namespace ToStringResults {
    type Builder = TestKeywordMethodsToStringResultsBuilder;
    type Init = TestKeywordMethodsToStringResultsInit;
  }
  type ToStringPromise = RemotePromise<TestKeywordMethodsToStringResults>;
  type CatchParams = TestKeywordMethodsCatchParams;
  namespace CatchParams {
    type Builder = TestKeywordMethodsCatchParamsBuilder;
    type Init = TestKeywordMethodsCatchParamsInit;
  }
  type CatchResults = TestKeywordMethodsCatchResults;
  namespace CatchResults {
    type Builder = TestKeywordMethodsCatchResultsBuilder;
    type Init = TestKeywordMethodsCatchResultsInit;
  }
  type CatchPromise = TestKeywordMethodsCatchPromise;
}

type TestAuthenticatedBootstrapGetCallerIdParamsInit<VatId, _VatIdInit = VatId, _VatIdBuilder = unknown> = Readonly<
  Record<string, never>
>;

class TestAuthenticatedBootstrapGetCallerIdParamsBuilder<
  VatId,
  VatIdInit = VatId,
  VatIdBuilder = unknown,
> extends StructBuilder {
  get $bindings(): readonly [PointerType<VatId, VatIdBuilder, VatIdInit>] {
    return unbound(1);
  }
}

class TestAuthenticatedBootstrapGetCallerIdParams<
  VatId,
  VatIdInit = VatId,
  VatIdBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestAuthenticatedBootstrapGetCallerIdParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    TestAuthenticatedBootstrapGetCallerIdParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    TestAuthenticatedBootstrapGetCallerIdParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "TestAuthenticatedBootstrap.getCallerId$Params",
    id: 0xf805ed545d770cc4n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestAuthenticatedBootstrapGetCallerIdParams,
    Builder: TestAuthenticatedBootstrapGetCallerIdParamsBuilder,
    newReader: (message, place, depth) =>
      new TestAuthenticatedBootstrapGetCallerIdParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestAuthenticatedBootstrapGetCallerIdParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestAuthenticatedBootstrapGetCallerIdParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestAuthenticatedBootstrapGetCallerIdParams(
          TestAuthenticatedBootstrapGetCallerIdParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestAuthenticatedBootstrapGetCallerIdParams,
    write: writeTestAuthenticatedBootstrapGetCallerIdParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<VatId, VatIdInit = VatId, VatIdBuilder = unknown>(
    typeVatId: Bindable<VatId, VatIdBuilder, VatIdInit>,
  ): BoundStruct<
    TestAuthenticatedBootstrapGetCallerIdParams<VatId, VatIdInit, VatIdBuilder>,
    TestAuthenticatedBootstrapGetCallerIdParamsBuilder<VatId, VatIdInit, VatIdBuilder>,
    TestAuthenticatedBootstrapGetCallerIdParamsInit<VatId, VatIdInit, VatIdBuilder>
  > {
    return bindStruct(
      TestAuthenticatedBootstrapGetCallerIdParams.type,
      TestAuthenticatedBootstrapGetCallerIdParams<VatId, VatIdInit, VatIdBuilder>,
      TestAuthenticatedBootstrapGetCallerIdParamsBuilder<VatId, VatIdInit, VatIdBuilder>,
      writeTestAuthenticatedBootstrapGetCallerIdParams<VatId, VatIdInit, VatIdBuilder>,
      typeVatId,
    );
  }

  get $bindings(): readonly [PointerType<VatId, VatIdBuilder, VatIdInit>] {
    return unbound(1);
  }
}

function writeTestAuthenticatedBootstrapGetCallerIdParams<VatId, VatIdInit, VatIdBuilder>(
  _builder: TestAuthenticatedBootstrapGetCallerIdParamsBuilder<VatId, VatIdInit, VatIdBuilder>,
  _init: TestAuthenticatedBootstrapGetCallerIdParamsInit<VatId, VatIdInit, VatIdBuilder>,
): void {}

function sizeOfTestAuthenticatedBootstrapGetCallerIdParams<VatId, VatIdInit, VatIdBuilder>(
  _init: TestAuthenticatedBootstrapGetCallerIdParamsInit<VatId, VatIdInit, VatIdBuilder>,
): number {
  return 0;
}

interface TestAuthenticatedBootstrapGetCallerIdResultsInit<VatId, VatIdInit = VatId, _VatIdBuilder = unknown> {
  readonly caller?: VatIdInit | undefined;
}

class TestAuthenticatedBootstrapGetCallerIdResultsBuilder<
  VatId,
  VatIdInit = VatId,
  VatIdBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<VatId, VatIdBuilder, VatIdInit>] {
    return unbound(1);
  }

  set caller(value: VatIdInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initCaller(length = 0): VatIdBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }
}

class TestAuthenticatedBootstrapGetCallerIdResults<
  VatId,
  VatIdInit = VatId,
  VatIdBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    TestAuthenticatedBootstrapGetCallerIdResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    TestAuthenticatedBootstrapGetCallerIdResultsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    TestAuthenticatedBootstrapGetCallerIdResultsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "TestAuthenticatedBootstrap.getCallerId$Results",
    id: 0xf680b91bbfe19bf4n,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestAuthenticatedBootstrapGetCallerIdResults,
    Builder: TestAuthenticatedBootstrapGetCallerIdResultsBuilder,
    newReader: (message, place, depth) =>
      new TestAuthenticatedBootstrapGetCallerIdResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestAuthenticatedBootstrapGetCallerIdResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestAuthenticatedBootstrapGetCallerIdResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestAuthenticatedBootstrapGetCallerIdResults(
          TestAuthenticatedBootstrapGetCallerIdResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestAuthenticatedBootstrapGetCallerIdResults,
    write: writeTestAuthenticatedBootstrapGetCallerIdResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<VatId, VatIdInit = VatId, VatIdBuilder = unknown>(
    typeVatId: Bindable<VatId, VatIdBuilder, VatIdInit>,
  ): BoundStruct<
    TestAuthenticatedBootstrapGetCallerIdResults<VatId, VatIdInit, VatIdBuilder>,
    TestAuthenticatedBootstrapGetCallerIdResultsBuilder<VatId, VatIdInit, VatIdBuilder>,
    TestAuthenticatedBootstrapGetCallerIdResultsInit<VatId, VatIdInit, VatIdBuilder>
  > {
    return bindStruct(
      TestAuthenticatedBootstrapGetCallerIdResults.type,
      TestAuthenticatedBootstrapGetCallerIdResults<VatId, VatIdInit, VatIdBuilder>,
      TestAuthenticatedBootstrapGetCallerIdResultsBuilder<VatId, VatIdInit, VatIdBuilder>,
      writeTestAuthenticatedBootstrapGetCallerIdResults<VatId, VatIdInit, VatIdBuilder>,
      typeVatId,
    );
  }

  get $bindings(): readonly [PointerType<VatId, VatIdBuilder, VatIdInit>] {
    return unbound(1);
  }

  get caller(): VatId {
    return readPointer(this, 0, this.$bindings[0]);
  }
}

function writeTestAuthenticatedBootstrapGetCallerIdResults<VatId, VatIdInit, VatIdBuilder>(
  builder: TestAuthenticatedBootstrapGetCallerIdResultsBuilder<VatId, VatIdInit, VatIdBuilder>,
  init: TestAuthenticatedBootstrapGetCallerIdResultsInit<VatId, VatIdInit, VatIdBuilder>,
): void {
  if (init.caller !== undefined) builder.caller = init.caller;
}

function sizeOfTestAuthenticatedBootstrapGetCallerIdResults<VatId, VatIdInit, VatIdBuilder>(
  init: TestAuthenticatedBootstrapGetCallerIdResultsInit<VatId, VatIdInit, VatIdBuilder>,
): number {
  let size = 8;
  if (init.caller !== undefined) size += sizeOfAnyPointer(init.caller);
  return size;
}

class TestAuthenticatedBootstrapGetCallerIdPromise<
  VatId,
  VatIdInit = VatId,
  VatIdBuilder = unknown,
> extends RemotePromise<TestAuthenticatedBootstrap.GetCallerIdResults<VatId, VatIdInit, VatIdBuilder>> {
  declare readonly $bindings?: readonly [PointerType<VatId, VatIdBuilder, VatIdInit>];

  get caller(): Pipelined<VatId> {
    return pipelined(this, [0], boundOr(this.$bindings, 1)[0]);
  }
}

interface TestAuthenticatedBootstrapMethods<VatId, VatIdInit = VatId, VatIdBuilder = unknown> {
  readonly getCallerId: Method<
    TestAuthenticatedBootstrap.GetCallerIdParams<VatId, VatIdInit, VatIdBuilder>,
    TestAuthenticatedBootstrap.GetCallerIdParams.Builder<VatId, VatIdInit, VatIdBuilder>,
    TestAuthenticatedBootstrap.GetCallerIdParams.Init<VatId, VatIdInit, VatIdBuilder>,
    TestAuthenticatedBootstrap.GetCallerIdResults<VatId, VatIdInit, VatIdBuilder>,
    TestAuthenticatedBootstrap.GetCallerIdResults.Builder<VatId, VatIdInit, VatIdBuilder>,
    TestAuthenticatedBootstrap.GetCallerIdResults.Init<VatId, VatIdInit, VatIdBuilder>
  >;
}

function testAuthenticatedBootstrapMethods<VatId, VatIdInit, VatIdBuilder>(
  bindings: readonly [PointerType<VatId, VatIdBuilder, VatIdInit>],
): TestAuthenticatedBootstrapMethods<VatId, VatIdInit, VatIdBuilder> {
  return {
    getCallerId: defineMethod({
      name: "TestAuthenticatedBootstrap.getCallerId",
      interfaceId: 0xd8ec5b042c5b14b1n,
      methodId: 0,
      params: () => TestAuthenticatedBootstrapGetCallerIdParams.of(bindings[0]).type,
      results: () => TestAuthenticatedBootstrapGetCallerIdResults.of(bindings[0]).type,
    }),
  };
}

function testAuthenticatedBootstrapInterfaces<VatId, VatIdInit, VatIdBuilder>(
  bindings: readonly [PointerType<VatId, VatIdBuilder, VatIdInit>],
): readonly InterfaceTable[] {
  const methods = perBindings(bindings, testAuthenticatedBootstrapMethods<VatId, VatIdInit, VatIdBuilder>);
  return [
    {
      name: "TestAuthenticatedBootstrap",
      interfaceId: 0xd8ec5b042c5b14b1n,
      methods: [
        {
          method: methods.getCallerId,
          invoke(
            server: TestAuthenticatedBootstrapServer<VatId, VatIdInit, VatIdBuilder>,
            params: TestAuthenticatedBootstrap.GetCallerIdParams<VatId, VatIdInit, VatIdBuilder>,
            context: CallContext<
              TestAuthenticatedBootstrap.GetCallerIdResults.Builder<VatId, VatIdInit, VatIdBuilder>,
              TestAuthenticatedBootstrap.GetCallerIdResults.Init<VatId, VatIdInit, VatIdBuilder>
            >,
          ) {
            return server.getCallerId(params, context);
          },
        },
      ],
    },
  ];
}

abstract class TestAuthenticatedBootstrapServer<VatId, VatIdInit = VatId, VatIdBuilder = unknown> extends Server {
  declare readonly $bindings?: readonly [PointerType<VatId, VatIdBuilder, VatIdInit>];

  override get $interfaces(): readonly InterfaceTable[] {
    return perBindings(
      boundOr(this.$bindings, 1),
      testAuthenticatedBootstrapInterfaces<VatId, VatIdInit, VatIdBuilder>,
    );
  }

  abstract getCallerId(
    params: TestAuthenticatedBootstrap.GetCallerIdParams<VatId, VatIdInit, VatIdBuilder>,
    context: CallContext<
      TestAuthenticatedBootstrap.GetCallerIdResults.Builder<VatId, VatIdInit, VatIdBuilder>,
      TestAuthenticatedBootstrap.GetCallerIdResults.Init<VatId, VatIdInit, VatIdBuilder>
    >,
  ): ResultsReturn<TestAuthenticatedBootstrap.GetCallerIdResults.Init<VatId, VatIdInit, VatIdBuilder>>;
}

export class TestAuthenticatedBootstrap<VatId, VatIdInit = VatId, VatIdBuilder = unknown> extends Client {
  static readonly interfaceId: bigint = 0xd8ec5b042c5b14b1n;
  static readonly displayName: string = "TestAuthenticatedBootstrap";
  static readonly Server: typeof TestAuthenticatedBootstrapServer = TestAuthenticatedBootstrapServer;
  static readonly GetCallerIdParams: typeof TestAuthenticatedBootstrapGetCallerIdParams =
    TestAuthenticatedBootstrapGetCallerIdParams;
  static readonly GetCallerIdResults: typeof TestAuthenticatedBootstrapGetCallerIdResults =
    TestAuthenticatedBootstrapGetCallerIdResults;

  static get methods(): TestAuthenticatedBootstrapMethods<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return testAuthenticatedBootstrapMethods(unbound(1));
  }

  /** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */
  static of<VatId, VatIdInit = VatId, VatIdBuilder = unknown>(
    typeVatId: Bindable<VatId, VatIdBuilder, VatIdInit>,
  ): BoundInterface<
    TestAuthenticatedBootstrap<VatId, VatIdInit, VatIdBuilder>,
    TestAuthenticatedBootstrapServer<VatId, VatIdInit, VatIdBuilder>,
    TestAuthenticatedBootstrapMethods<VatId, VatIdInit, VatIdBuilder>
  > {
    return bindInterface(
      TestAuthenticatedBootstrap<VatId, VatIdInit, VatIdBuilder>,
      TestAuthenticatedBootstrapServer<VatId, VatIdInit, VatIdBuilder>,
      testAuthenticatedBootstrapMethods<VatId, VatIdInit, VatIdBuilder>,
      typeVatId,
    );
  }

  declare readonly $bindings?: readonly [PointerType<VatId, VatIdBuilder, VatIdInit>];

  getCallerId(
    params: ParamsArgument<
      TestAuthenticatedBootstrap.GetCallerIdParams.Builder<VatId, VatIdInit, VatIdBuilder>,
      TestAuthenticatedBootstrap.GetCallerIdParams.Init<VatId, VatIdInit, VatIdBuilder>
    > = {},
    options?: CallOptions,
  ): TestAuthenticatedBootstrap.GetCallerIdPromise<VatId, VatIdInit, VatIdBuilder> {
    const methods = perBindings(
      boundOr(this.$bindings, 1),
      testAuthenticatedBootstrapMethods<VatId, VatIdInit, VatIdBuilder>,
    );
    return this.$call(
      methods.getCallerId,
      bound(TestAuthenticatedBootstrapGetCallerIdPromise<VatId, VatIdInit, VatIdBuilder>, boundOr(this.$bindings, 1)),
      params,
      options,
    );
  }
}

export declare namespace TestAuthenticatedBootstrap {
  type Server<VatId, VatIdInit = VatId, VatIdBuilder = unknown> = TestAuthenticatedBootstrapServer<
    VatId,
    VatIdInit,
    VatIdBuilder
  >;
  type GetCallerIdParams<
    VatId,
    VatIdInit = VatId,
    VatIdBuilder = unknown,
  > = TestAuthenticatedBootstrapGetCallerIdParams<VatId, VatIdInit, VatIdBuilder>;
  namespace GetCallerIdParams {
    type Builder<VatId, VatIdInit = VatId, VatIdBuilder = unknown> = TestAuthenticatedBootstrapGetCallerIdParamsBuilder<
      VatId,
      VatIdInit,
      VatIdBuilder
    >;
    type Init<VatId, VatIdInit = VatId, VatIdBuilder = unknown> = TestAuthenticatedBootstrapGetCallerIdParamsInit<
      VatId,
      VatIdInit,
      VatIdBuilder
    >;
  }
  type GetCallerIdResults<
    VatId,
    VatIdInit = VatId,
    VatIdBuilder = unknown,
  > = TestAuthenticatedBootstrapGetCallerIdResults<VatId, VatIdInit, VatIdBuilder>;
  namespace GetCallerIdResults {
    type Builder<
      VatId,
      VatIdInit = VatId,
      VatIdBuilder = unknown,
    > = TestAuthenticatedBootstrapGetCallerIdResultsBuilder<VatId, VatIdInit, VatIdBuilder>;
    type Init<VatId, VatIdInit = VatId, VatIdBuilder = unknown> = TestAuthenticatedBootstrapGetCallerIdResultsInit<
      VatId,
      VatIdInit,
      VatIdBuilder
    >;
  }
  type GetCallerIdPromise<
    VatId,
    VatIdInit = VatId,
    VatIdBuilder = unknown,
  > = TestAuthenticatedBootstrapGetCallerIdPromise<VatId, VatIdInit, VatIdBuilder>;
}

interface TestAnnotatedInterfaceMethodParamsInit {
  readonly parameter?: string | undefined;
}

class TestAnnotatedInterfaceMethodParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set parameter(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TestAnnotatedInterfaceMethodParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestAnnotatedInterfaceMethodParams,
    TestAnnotatedInterfaceMethodParamsBuilder,
    TestAnnotatedInterfaceMethodParamsInit
  > = {
    displayName: "TestAnnotatedInterface.method$Params",
    id: 0xd1eb228d7d176b3cn,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestAnnotatedInterfaceMethodParams,
    Builder: TestAnnotatedInterfaceMethodParamsBuilder,
    newReader: (message, place, depth) =>
      new TestAnnotatedInterfaceMethodParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestAnnotatedInterfaceMethodParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestAnnotatedInterfaceMethodParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestAnnotatedInterfaceMethodParams(
          TestAnnotatedInterfaceMethodParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestAnnotatedInterfaceMethodParams,
    write: writeTestAnnotatedInterfaceMethodParams,
  };

  get parameter(): string {
    return this.getText(0);
  }
}

function writeTestAnnotatedInterfaceMethodParams(
  builder: TestAnnotatedInterfaceMethodParamsBuilder,
  init: TestAnnotatedInterfaceMethodParamsInit,
): void {
  if (init.parameter !== undefined) builder.parameter = init.parameter;
}

function sizeOfTestAnnotatedInterfaceMethodParams(init: TestAnnotatedInterfaceMethodParamsInit): number {
  let size = 8;
  if (init.parameter !== undefined) size += (init.parameter.length + 8) & ~7;
  return size;
}

type TestAnnotatedInterfaceMethodResultsInit = Readonly<Record<string, never>>;

class TestAnnotatedInterfaceMethodResultsBuilder extends StructBuilder {}

class TestAnnotatedInterfaceMethodResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestAnnotatedInterfaceMethodResults,
    TestAnnotatedInterfaceMethodResultsBuilder,
    TestAnnotatedInterfaceMethodResultsInit
  > = {
    displayName: "TestAnnotatedInterface.method$Results",
    id: 0xd7809cd6f165357en,
    schema: languageSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestAnnotatedInterfaceMethodResults,
    Builder: TestAnnotatedInterfaceMethodResultsBuilder,
    newReader: (message, place, depth) =>
      new TestAnnotatedInterfaceMethodResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestAnnotatedInterfaceMethodResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestAnnotatedInterfaceMethodResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestAnnotatedInterfaceMethodResults(
          TestAnnotatedInterfaceMethodResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestAnnotatedInterfaceMethodResults,
    write: writeTestAnnotatedInterfaceMethodResults,
  };
}

function writeTestAnnotatedInterfaceMethodResults(
  _builder: TestAnnotatedInterfaceMethodResultsBuilder,
  _init: TestAnnotatedInterfaceMethodResultsInit,
): void {}

function sizeOfTestAnnotatedInterfaceMethodResults(_init: TestAnnotatedInterfaceMethodResultsInit): number {
  return 0;
}

const testAnnotatedInterfaceMethod: Method<
  TestAnnotatedInterface.MethodParams,
  TestAnnotatedInterface.MethodParams.Builder,
  TestAnnotatedInterface.MethodParams.Init,
  TestAnnotatedInterface.MethodResults,
  TestAnnotatedInterface.MethodResults.Builder,
  TestAnnotatedInterface.MethodResults.Init
> = defineMethod({
  name: "TestAnnotatedInterface.method",
  interfaceId: 0xe0cddced3b8e83e7n,
  methodId: 0,
  params: () => TestAnnotatedInterfaceMethodParams.type,
  results: () => TestAnnotatedInterfaceMethodResults.type,
});

abstract class TestAnnotatedInterfaceServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestAnnotatedInterface",
      interfaceId: 0xe0cddced3b8e83e7n,
      methods: [
        {
          method: testAnnotatedInterfaceMethod,
          invoke(
            server: TestAnnotatedInterfaceServer,
            params: TestAnnotatedInterface.MethodParams,
            context: CallContext<
              TestAnnotatedInterface.MethodResults.Builder,
              TestAnnotatedInterface.MethodResults.Init
            >,
          ) {
            return server.method(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestAnnotatedInterfaceServer.interfaces;
  }

  abstract method(
    params: TestAnnotatedInterface.MethodParams,
    context: CallContext<TestAnnotatedInterface.MethodResults.Builder, TestAnnotatedInterface.MethodResults.Init>,
  ): ResultsReturn<TestAnnotatedInterface.MethodResults.Init>;
}

export class TestAnnotatedInterface extends Client {
  static readonly interfaceId: bigint = 0xe0cddced3b8e83e7n;
  static readonly displayName: string = "TestAnnotatedInterface";
  static readonly Server: typeof TestAnnotatedInterfaceServer = TestAnnotatedInterfaceServer;
  static readonly methods: {
    readonly method: typeof testAnnotatedInterfaceMethod;
  } = {
    method: testAnnotatedInterfaceMethod,
  };
  static readonly MethodParams: typeof TestAnnotatedInterfaceMethodParams = TestAnnotatedInterfaceMethodParams;
  static readonly MethodResults: typeof TestAnnotatedInterfaceMethodResults = TestAnnotatedInterfaceMethodResults;

  method(
    params: ParamsArgument<TestAnnotatedInterface.MethodParams.Builder, TestAnnotatedInterface.MethodParams.Init>,
    options?: CallOptions,
  ): TestAnnotatedInterface.MethodPromise {
    return this.$call(testAnnotatedInterfaceMethod, RemotePromise, params, options);
  }
}

export declare namespace TestAnnotatedInterface {
  type Server = TestAnnotatedInterfaceServer;
  type MethodParams = TestAnnotatedInterfaceMethodParams;
  namespace MethodParams {
    type Builder = TestAnnotatedInterfaceMethodParamsBuilder;
    type Init = TestAnnotatedInterfaceMethodParamsInit;
  }
  type MethodResults = TestAnnotatedInterfaceMethodResults;
  namespace MethodResults {
    type Builder = TestAnnotatedInterfaceMethodResultsBuilder;
    type Init = TestAnnotatedInterfaceMethodResultsInit;
  }
  type MethodPromise = RemotePromise<TestAnnotatedInterfaceMethodResults>;
}

const testInterfaceList = clientList<TestInterface, TestInterface.Server>(() => TestInterface);
const int32ListList = listList(int32List);
const textListList = listList(textList);
const testAllTypesListList = listList(TestAllTypes.list);
const testGenericsWrapperOfTextTestAllTypes = lazy(() => TestGenericsWrapper.of(textPointer, TestAllTypes));
const testGenericsOfTestAllTypesTestAnyPointer = lazy(() => TestGenerics.of(TestAllTypes, TestAnyPointer));
const testGenericsInnerOfTestAllTypesTestAnyPointer = lazy(() => TestGenericsInner.of(TestAllTypes, TestAnyPointer));
const testGenericsInner2OfTestAllTypesTestAnyPointerText = lazy(() =>
  TestGenericsInner2.of(TestAllTypes, TestAnyPointer, textPointer),
);
const testGenericsInner2OfAnyAnyText = lazy(() => TestGenericsInner2.of(anyPointer, anyPointer, textPointer));
const testGenericsWrapperOfTestAllTypesTestAnyPointer = lazy(() =>
  TestGenericsWrapper.of(TestAllTypes, TestAnyPointer),
);
const testGenericsOfTestInterfaceText = lazy(() => TestGenerics.of(clientPointer(TestInterface), textPointer));
const testGenericsOfTestAllTypesText = lazy(() => TestGenerics.of(TestAllTypes, textPointer));
const testGenericsInnerOfTestAllTypesText = lazy(() => TestGenericsInner.of(TestAllTypes, textPointer));
const testGenericsInner2DeepNestOfTextDataTestAllTypesText = lazy(() =>
  TestGenericsInner2DeepNest.of(textPointer, dataPointer, TestAllTypes, textPointer),
);
const testGenericsUnionOfTextTestAllTypes = lazy(() => TestGenericsUnion.of(textPointer, TestAllTypes));
const testGenericsInterfaceOfTestAllTypesUint32ListData = lazy(() =>
  TestGenericsInterface.of(TestAllTypes, listPointer(uint32List), dataPointer),
);

const testConstantsStructConstMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x39, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x51, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x4c, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x62, 0x61, 0x7a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x51, 0x00, 0x00, 0x00, 0x3a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x6e, 0x65, 0x73, 0x74, 0x65, 0x64, 0x00, 0x00,
]);

const testConstantsStructConst: TestAllTypes = readRoot(TestAllTypes.type, testConstantsStructConstMessage);

const testConstantsVoidListConstMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x18, 0x00, 0x00, 0x00,
]);

const testConstantsVoidListConst: ListReader<null> = readRootList(voidList, testConstantsVoidListConstMessage);

const testConstantsBoolListConstMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x11, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00,
]);

const testConstantsBoolListConst: ListReader<boolean> = readRootList(boolList, testConstantsBoolListConstMessage);

const testConstantsFloat32ListConstMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x14, 0x00, 0x00, 0x00, 0x00, 0x9c, 0xad,
  0x45, 0x00, 0x00, 0xc0, 0x7f,
]);

const testConstantsFloat32ListConst: ListReader<number> = readRootList(
  float32List,
  testConstantsFloat32ListConstMessage,
);

const testConstantsStructListConstMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x3c, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0xb7, 0x01, 0x00, 0x00, 0x08, 0x00, 0x00,
  0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xbd, 0x00, 0x00, 0x00,
  0x6a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x59, 0x00, 0x00, 0x00, 0x6a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x73, 0x74, 0x72, 0x75, 0x63, 0x74, 0x6c, 0x69, 0x73, 0x74, 0x20, 0x31, 0x00, 0x00, 0x00, 0x00, 0x73, 0x74, 0x72,
  0x75, 0x63, 0x74, 0x6c, 0x69, 0x73, 0x74, 0x20, 0x32, 0x00, 0x00, 0x00, 0x00,
]);

const testConstantsStructListConst: ListReader<TestAllTypes> = readRootList(
  TestAllTypes.list,
  testConstantsStructListConstMessage,
);

const globalStructMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x1c, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x31, 0xd4, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00,
]);

export const globalStruct: TestAllTypes = readRoot(TestAllTypes.type, globalStructMessage);

const globalPrintableStructMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x05, 0x00, 0x00,
  0x00, 0x22, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x66, 0x6f, 0x6f, 0x00, 0x00, 0x00,
  0x00, 0x00,
]);

export const globalPrintableStruct: TestPrintInlineStructs = readRoot(
  TestPrintInlineStructs.type,
  globalPrintableStructMessage,
);

const derivedConstantMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x91, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x39, 0x30,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x51, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x4c, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x19, 0x01, 0x00, 0x00, 0x13, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xf1,
  0x00, 0x00, 0x00, 0xb7, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x66, 0x6f, 0x6f, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x51, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x4c, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x62, 0x61, 0x7a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x51,
  0x00, 0x00, 0x00, 0x3a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x6e, 0x65, 0x73, 0x74,
  0x65, 0x64, 0x00, 0x00, 0x01, 0x00, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x06, 0x00, 0x15,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xbd, 0x00, 0x00, 0x00, 0x6a, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x59,
  0x00, 0x00, 0x00, 0x6a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x73, 0x74, 0x72, 0x75,
  0x63, 0x74, 0x6c, 0x69, 0x73, 0x74, 0x20, 0x31, 0x00, 0x00, 0x00, 0x00, 0x73, 0x74, 0x72, 0x75, 0x63, 0x74, 0x6c,
  0x69, 0x73, 0x74, 0x20, 0x32, 0x00, 0x00, 0x00, 0x00,
]);

export const derivedConstant: TestAllTypes = readRoot(TestAllTypes.type, derivedConstantMessage);

/** The schema of language.capnp, for reflection. */
export function languageSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
MJUnQAExASc7U7ACBQb/A+ZbqSQffcgAAQkAAhN5HXozfR2HAwAD/7xa8XW+nRPbABAC/wPmW6kkH33IAAABEzUhShM5IQcAABM1IccAAf9L6vQInSRV3QBQ
AQb/A+ZbqSQffcgABRUHAAATmSFqE50hBwAAM5khdwcAAf8069OnUCfJ2gAQA/8D5lupJB99yAAAARMNK3ITESsHAAATDSvHE4UrBwAA/1MfuYj8PFKjAFEO
AQEAAAQHAAATbSvKAAETcSt3AAH/SIJkeo7c0KAAEQ4BAAAFAQcAABPNK9IAARPRKz8AAf8tjGcmLasi3gARDgEAAAQHAAAT8SvKAAT/zoieVYXORsgAEQ4B
AAAEBwAAE9Ur0gAE/3eQieXdtMufABEOAQAABQEHAAATuSvKAAETvSs/AAH/kAgMN8Ye/esAEQ4BAAAEBwAAE90r0gAE/5ubVAqLi2D2AFABCP8D5lupJB99
yAAFCgcAABPBK2oTxSsHAAAzwSt/BQAB/6km+dOJ3QjWABAB/wPmW6kkH33IAAUBBwAAEwE2ehMFNgcAABMBNj8AAf8GEU1VGDN64wAQAf8D5lupJB99yAAF
AwcAABMlNnITKTYHAAATJTavAAH/llXBoYuMnsEAEAH/A+ZbqSQffcgABQgHAAATyTZ6E802BwAAM8k2xwEAAf9WggxO5aG6jgBQAQb/A+ZbqSQffcgABQIH
AAATjThSE5E4BwAAM404jwEAAf8iuEEh+e5nqgBRCgEG/1aCDE7lobqOAFUCBwEJAAATpTmKAAEzpTn/AQAB/9uXEcJ0FeTrAFEKAQb/VoIMTuWhuo4AVQIH
AQUBAROlO4oAATOlOx8BAAH/IyKU1s+c8u8AUQoBBv9WggxO5aG6jgBVAgcBAgECE7U8igABE7U8dwAB/912XkLnvt+wAFEKAQb/VoIMTuWhuo4AVQIHAQIB
AxMRPYoAARMRPXcAAf+rDzPneApNtQBQAQL/A+ZbqSQffcgARQIHAgECE209ihN1PQcAADNxPR8BAAH/Efzy1Xv1YNMAUAEC/wPmW6kkH33IAAQHAAATgT6K
E4k+BwAAE4U+PwAB/0PwaryHQNyrAFERAQL/Efzy1Xv1YNMAVAcBAgEEE4k+ugABE4k+dwAB//ZJcXSqske4AFEXAQL/Q/BqvIdA3KsAVAcBAgECE8k+6gAB
E80+dwAB//RtF9Xi7J+lAFABAv8D5lupJB99yAAFAgcAABMpP1oTLT8HAAATKT8/AAH/89ySyFDgxu4AUQsBAv/0bRfV4uyfpQBVAgcBAwECEy0/kgABEy0/
rwAB/wJSka2mAdyXAFESAQL/89ySyFDgxu4AFQIHAQAAE3E/sgABE3E/rwAB/yGNggYeflP4AFESAQL/89ySyFDgxu4AFQIHAQAAEwlAsgABEwlArwAB/1h1
NPS59GXdAFESAQL/89ySyFDgxu4AFQIHAQAAE6FAsgABE6FArwAB//A6QbtAMwaKAFABBv8D5lupJB99yAAFBgcAABM5QbITQUEHAAATPUF3AAH/MXJkN9Cs
GZYAURYBBv/wOkG7QDMGigBVBgcBAwEOE2FB6gABM2VBVwEAAf9Z3eBHypIt8wBRHQEG/zFyZDfQrBmWABUGBwEAADOVQhoBAAETnULnAAH/vvrljRJLMKUA
URYBBv/wOkG7QDMGigBVBgcBAwEPE3FD6gABM3VDVwEAAf94BruXUmDR2QBRHQEG/7765Y0SSzClABUGBwEAADOlRBoBAAETrUTnAAH/MoL5iCfpxIcAEAH/
A+ZbqSQffcgABQQHAAATgUWSE4lFBwAAE4VF5wAB/1fC7VXWDaCgAFABAf8D5lupJB99yAAFAQcAABPVRoIT2UYnAAAT9UavAAH/GnNaCqf9GpIAURABAf9X
wu1V1g2goAAFAgcAABOZR+oTpUcXAAATsUfnAAHfbQ41N23UqhEQAv9Xwu1V1g2goAAAARPFSNoT0UgHAAATzUg3AAH/lJP8FY3aFKQAER0C/xpzWgqn/RqS
AAABM9FIQgET4UgHAAAT3UhPAAH/RlkphMCLQP4AUAEB/wPmW6kkH33IAAQHAAAT8UhSE/VIBwAAE/FIdwAB/7bsbat0ZF+qABAB/wPmW6kkH33IAAUMBwAA
E1VJUhNZSZcAADPVSacCAAH/CsIoolJ+Q5IAEQoB/7bsbat0ZF+qAAQHAAAThU2SE41NBwAAE4lNPwAB/3kT6Hh5r1//AFEKAQH/tuxtq3RkX6oABAcAABOp
TZITsU0HAAATrU0/AAH/rAPsPhVuop4AUQoBAf+27G2rdGRfqgAEBwAAE81NkhPVTQcAABPRTT8AAf9BoGCtcfFntQBRCgEB/7bsbat0ZF+qAAQHAAAT8U2a
E/lNBwAAE/VNPwAB/1fn7CYiYPbCAFEKAQH/tuxtq3RkX6oABAcAABMVTpoTHU4HAAATGU4/AAH//mYNyvQaHpgAUQoBAf+27G2rdGRfqgAEBwAAEzlOmhNB
TgcAABM9Tj8AAf8/tPqo7E89lgARCgH/tuxtq3RkX6oABQEHAAATXU6SE2VOBwAAE2FOPwAB/3Vdrs0m+UGTAFEKAQH/tuxtq3RkX6oABQEHAAATgU6iE4lO
BwAAE4VOdwAB/+j+LwOyugjjAFEKAQH/tuxtq3RkX6oABQEHAAAT4U6aE+lOBwAAE+VOdwAB/ySyko+T8QvSAFABAf8D5lupJB99yAAEBwAAE0FPmhNJTwcA
ABNFT68AAf9ArekdUvvBsgAQAf8D5lupJB99yAAFAQcAABPlT4oT7U8HAAAT6U8/AAH/Y/Aua2OA46MAUAED/wPmW6kkH33IAAUDBwAAEx1SchMhUgcAADMd
Uh8BAAH9FdPmTuw701EOAQP/Y/Aua2OA46MAVQMHAQMBAxP9UroAARP9Uq8AAf88Q+9/Ss32ygBRDgED/2PwLmtjgOOjAFUDBwEDAQYTpVPaAAETqVOvAAH/
txZJkN8hKpQAUAEB/wPmW6kkH33IAAUCBwAAE1FUehNVVAcAABNRVK8AAf+Kcs7gE+58/wBQAQL/A+ZbqSQffcgABQQHAAAT6VR6E+1UBwAAM+lUVwEAAf/j
qT1YmRv/8ABQAQL/A+ZbqSQffcgARAcCAAATTVaiE1VWBwAAE1FWdwAB/7JHSvFNcdbKAFABA/8D5lupJB99yABEBwIAABOtVqITtVYHAAATsVZ3AAH/5eTH
Rr+gR7QAURQBA/+yR0rxTXHWygBUBwECAQQT8VayAAET8VZ3AAH/1Znexo99mfcAUAEB/wPmW6kkH33IAAUBBwAAE01XghNRVxcAABNdVz8AAf8tDAMbMJPF
wwBREAEB/9WZ3saPfZn3AFUBBwECAAATYVeaAAETYVd3AAH/Y+a8wa5Lsb0AERAB/9WZ3saPfZn3AAUCBwAAE71X2hPJVwcAABPFV3cAAe+Qh/Q3bvXpEAH/
A+ZbqSQffcgABQIHAAATKVi6EzFYFwAAEz1YdwAB/8+5BZuhz6KeAFEXAQHvkIf0N2716QUBBwAAM7FYIgETwVgHAAATvVh3AAH/iRZRVET2or0AUAEB/wPm
W6kkH33IAAQHAAATIVmyEylZJwAAE0VZdwAB/89Wixp21n2fABEWBP+JFlFURPaivQAAAROlWfoTsVkHAABTrFkDAVO4WQIBAAD/yHHhV8/DHogAERYE/4kW
UVRE9qK9AAABM6lZEgETuVkHAABTtFkDAVPAWQIBAAD/OmCYTT9T4L0AEAH/A+ZbqSQffcgABAcAABOxWYITtVkHAAP/tsehFhorB/sAEAH/A+ZbqSQffcgA
BAcAABORWXIzlVkXAQAD/5IQ0JQpmpS6ABEOBP+2x6EWGisH+wAAAROFWsITjVoHAABTiFoDAVOUWgIBAAD7WV43UVIj7xEOBP+2x6EWGisH+wAAAROFWsIT
jVoHAABTiFoDAVOUWgIBAAD/Vollkg+Iz/8AEQ4E/7bHoRYaKwf7AAABE4VawhONWgcAAFOIWgMBU5RaAgEAAP8s1mZuAhISiQARDgT/tsehFhorB/sAAAET
hVrKE5FaBwAAU4xaAwFTmFoCAQAA/6OGDmG8H7vpABEOBP+2x6EWGisH+wAAAROJWtITlVoHAABTkFoDAVOcWgIBAAD/6ryFZqSmB6oAEQ4E/7bHoRYaKwf7
AAABE41a0hOZWgcAAFOUWgMBU6BaAgEAAP8n639SLJOX/AARDgT/tsehFhorB/sAAAETkVraE51aBwAAU5haAwFTpFoCAQAA/9tkA16Y+7fuABEOBP+2x6EW
GisH+wAAAROVWtoToVoHAABTnFoDAVOoWgIBAAD/n+qNLt9okKgAEQ4E/7bHoRYaKwf7AAABE5lawhOhWgcAAFOcWgMBU6haAgEAAP96AtxE6+ZF2QARDgT/
tsehFhorB/sAAAETnVrCE6VaBwAAU6BaAwFTrFoCAQAA/2LLZ1qkot+TABEOBP+2x6EWGisH+wAAAROhWtITrVoHAABTqFoDAVO0WgIBAAD/IIh/wmZHhsgA
EQ4E/7bHoRYaKwf7AAABE4VbwhONWwcAAFOIWwMBU5RbAgEAAP8Ly9PfuRpz7AARDgT/tsehFhorB/sAAAEThVviE5FbBwAAU4xbAwFTqFsCAQAA/0oF8vbp
INrLABEOBP+2x6EWGisH+wAAAROZW+ITpVsHAABToFsDAVO8WwIBAAD/m26TlMNouqMAEQ4E/7bHoRYaKwf7AAABE7Fb+hO9WwcAAFO4WwMBU9RbAgEAAP9f
VyQjoobCuwARDgT/tsehFhorB/sAAAETyVvyE9VbBwAAU9BbAwFT7FsCAQAA/+oeoyJ8GliBABEOBP+2x6EWGisH+wAAARPJXNIT1VwHAABT0FwDAVPcXAIB
AAD/UyTBuyhnMMMAEAT/A+ZbqSQffcgAAAETzVxSE9FcBwAAU8xcAwFT2FwCAQAA/0WGyfjYU5H8ABAE/wPmW6kkH33IAAABE8lcWhPNXAcAAFPIXAMBU9Rc
AgEAAP8wdETxdRr9uwAQBP8D5lupJB99yAAAARPJXGoTzVwHAABTyFwDAVPUXAIBAAD/v1ONaf+q970AEAT/A+ZbqSQffcgAAAETMV2yEzldBwAAUzRdAwFT
QF0CAQAA/w0WOGoCL1PtABAE/wPmW6kkH33IAAABEz1dghNBXQcAAFM8XQMBU0hdAgEAAP9wSZlX0bcOlQBQAQH/A+ZbqSQffcgARQQHAhABE3lfahN9X0cA
ADOtXx8BAAATJWEX/+FPiZgZs+P1AFENAQH/cEmZV9G3DpUAFQQHARABEyFhggABEx1hdwAB/8YpfLfY4RSxABENAf9wSZlX0bcOlQAFAgcQARN5YZoTgWEH
AAATfWF3AAH/lN6MYb0R3MQAEQ0B/3BJmVfRtw6VAAUEBxABE9lhohPhYRcAABPtYecAABP1Yg//yG2Sr+WzLNcAERQB/5TejGG9EdzEAAUEBxABE+li6hP1
YhcAABMFY+cAABPxYw//VouYx5co0Y0AER0D/8htkq/lsyzXAAAAEAEz5WN6ARP5YwcAABP1Y0cTjWQHE41kD/86RDnejAOzmAARLwEAAAQHEAEzgWTaAQAE
/ytTX7l4TU7MABEvAQAABQIHEAEzdWTiAQABE4lkdwAB/9dkMoKphiTNABENA/9wSZlX0bcOlQAAABABE+VkuhPtZAcAABPpZEcTbWUHE21lD/9+SlLbYOw/
lwARFwEAAAUCBxABM2FlIgEAARNpZXcAAf9OASC5TYuOxQBRDQUQ/3BJmVfRtw6VAAAAEAETDWaKExVmBwAAUxBmAwEAAf9gw3nrsn/h3wAQAf8D5lupJB99
yAAFAQcQARMBZqITCWYHAAATBWY/AAAThWYX//2Z5KLJ9suOABAB/wPmW6kkH33IAAUBBwAAE4FmqhOJZgcAABOFZj8AAf9h8F+QvEaq5QBQAQH/A+ZbqSQf
fcgARQEHAhABE+1mkhP1ZgcAABPxZncAABNlZxf/sOgsbZaKke0AEAH/A+ZbqSQffcgABQ8HAAATYWeCE2VnBxNlZx8zxWdPAwAB/5S9AbZ2iSPpABAD/wPm
W6kkH33IAAABEwFyyhMNcgcAABMJckcTiXIHAAD/31mdgVipPfQAERkBAAAFAgcQATNxcioBAAETeXJ3AAAT7XIX/xptASHer7yVABAD/wPmW6kkH33IAAAA
EAEz6XISARP5cgcAABP1ckcTiXMHE4lzD/8H4Ng+eiV5ugARIgEAAAUDBxABM31zcgEAAROJc68AABM5dBf/25kaF/qMXOkAEAP/A+ZbqSQffcgAAAETNXRi
Ezl0BwAAEzV0xxOtdBcAAP+OWyFID/s36wARDAEAAAQHAAATnXS6AAT/sySpwGZvnZ4AEQwBAAAEBwAAE310wgAE/zKFKee5HjDLABEMAQAABAcAABNddNIA
BP9YSb3Dz/amlAARDAEAAAQHAAATQXTSAAT/qm0N4PWlD4kAEAP/A+ZbqSQffcgAAAETJXRqEyl0BwAAEyV0BxMldBcAAP8PIKshPyD/pQAQA/8D5lupJB99
yAAAARMVdGoTGXQnAAAzLXQHARPZdAcAAP8srflG/a3ArABRDQEBAAAFAQcAABPBdNoAARPFdHcAAf+/X+j1TtdxmwARDQEAAAUCBwAAEyF14gABEyV1dwAB
/4qZT8gRz77dABENAf8PIKshPyD/pQAFAQcAABOBdYoTiXUHAAAThXU/AAH/YTfW6PME3+0AEQ0BAAAFAwcAADOldQoBAAETrXWvAAH/1TtN8QpSg+8AEQ0B
AAAEBwAAM1V2EgEABP+53C0Z5kNc+wBRDQEBAAAFAQcAABM9dvIAARNBdncAAf8n1IPUdq501wARDQEAAAUCBwAAE512+gABE6F2dwAB//07bUT51mCtABEN
Af8PIKshPyD/pQAFAQcAABP9dqITBXcHAAATAXc/AAH/cwpqgrxoJrEAEQ0BAAAEBwAAEyF3+gAE/5wfIoD4UXDVABENAQAABQEHAAAzBXcCAQABEwl3PwAB
/xp85GHpBtO8ABAD/wPmW6kkH33IAAABEyl3chMtdwcAABMpd0cTVXcHAAD/lyAYFrjs5b4AUQ4BAQAABAcAADM9dyoBAAETRXc/AAH/W12amKyk8sIAUQ4B
AQAABAcAADNpdzIBAAETcXc/AAH9OSN/MOBN8hAD/wPmW6kkH33IAAABE5F3ehOVdxcAABOhd0cTyXcHAAD/Asi8YVTam/YAUQ8BAQAABQEHAAATsXfSAAET
tXd3AAH/jHkysFtB4dIAUQ8BAf05I38w4E3yBQIHAAATEXjSEx14BwAAExl4rwAB/6QOCQg0/J3sABAD/wPmW6kkH33IAAABE7F4ehO1eAcAABOxeEcT2XgH
AAD/ZiSiQXnake0AUQ8BAQAABQEHAAATwXjSAAETxXh3AAH/v8GZ2hOqA80AEAP/A+ZbqSQffcgAAAETIXlyEyV5BwAAEyF5xxOleQcAAP9BzZm6wqXsjwBR
DgEBAAAEBwAAE415+gABE5F5PwAB/26xwHczml+ZABAB//jzkxOpZsOGAAQHAAATsXlqE7V5BwAD/7np72WXPCbvAFEOAQEAAAQHAAATkXn6AAETlXk/AAH/
HmixmlFykq0AEQ4BAAAEBwAAM7V5EgEABP+1cAJ9rNwysQBRDgEBAAAEBwAAM515GgEAAROleXcAAf+zurmituOOxAAQA/8D5lupJB99yAAAARMBepoTCXoH
AAAzBXrHARMlewcAAP/kezdZD79cwgAREwEAAAQHAAAzDXsKAQAE/z5z/SpRlb+mABETAQAABAcAADP1ehIBAAT/Mw+LSIYeY+AAERMBAAAEBwAAM916AgEA
BP9eLxXhKrf8mwAREwEAAAQHAAAzwXoKAQAE/+lHBdDk7DDaABETAQAABAcAABOpevoABP9QFZQlFfZCkwAREwEAAAQHAAAzjXoCAQAE/x7Z3AGtrCKDABET
AQAABAcAADNxegoBAAT/zZqjeGzAV64AERMBAAAEBwAAM1l6EgEABP9oNtGTtR/4pQBREwEBAAAFAQcAADNBejIBAAETSXp3AAH/lG1uBp853vMAURMBAQAA
BAcAADOpejoBAAETsXo/AAH/Gr7NLoiWGvIAERMBAAAEBwAAM9F6GgEABP9vCvwV3VGEvAAREwEAAAQHAAAzuXoiAQAE/6g1IHd04MWjABETAQAABAcAADOh
egIBAAT/aMcUmmBAeOUAERMBAAAFAgcAADOFegoBAAETjXp3AAH/sRRbLARb7NgAEAP/A+ZbqSQffcgAAAAQARPpetoT9XoHAAAT8XpHE0V7BxNFew//xAx3
XVTtBfgAERsBAAAEBxABMzl7cgEABP/0m+G/G7mA9gARGwEAAAUBBxABMyV7egEAARMxez8AAf87xO/xwHr8uQAQAf8D5lupJB99yAAFAgcAABNRe3ITVXsH
AAATUXt3AAH/Wqg8g66449IAEAH/A+ZbqSQffcgABQEHAAATsXuiE7l7BwAAE7V7PwAB/4UhDtzUCWfFANAF/w//A+ZbqSQffcgAAAET1XsqE9V7BwAAU9B7
AwEAAf/CfZ15Rv1cjQBQBSj/A+ZbqSQffcgAAAETwXs6E8F7BwAAU7x7AwEAAf9uRZ65GAwB8QBQBRH/A+ZbqSQffcgAAAETrXtSE7F7BwAAU6x7AwEAAf/t
bAXA/aGQxwBQAQH/A+ZbqSQffcgARQEHAgEBE517mhOleycTxXs3EyF85wAB/8W9OerMltS1ABETAv/tbAXA/aGQxwAAATOFfRIBE5V9BxOVfR8TuX03AAH/
YFJ2NC/5ZJcAURMBAf/tbAXA/aGQxwBVAQcBAgEDM/19GgEAARMFfncAAf8eJ8Bcw6Zq1wBRIwEB/2BSdjQv+WSXABUBBwEAADOVfpoBAAETpX53AAH/eIlj
qoxtmrsAURMBAf/tbAXA/aGQxwAFAQcAADMBfwIBEw1/BxMNfx8TNX93AAH/54OOO+3czeAAEAP/A+ZbqSQffcgAAAETAYC6EwmABxMJgB8TKYBHE3mABwAA
/zxrF32NIuvRABEXAQAABQEHAAAzYYAqAQABE2mAPwAB/341ZfHWnIDXABEXAQAABAcAADO5gDIBAAT/bGFuZ3VhZ2UAPy5jYXBucFHgAQH/vFrxdb6dE9sA
E7kBSv9L6vQInSRV3QATuQFq/5ubVAqLi2D2ABO5AWr/qSb504ndCNYAE7kBev8GEU1VGDN64wATuQFy/5ZVwaGLjJ7BABO5AXr/VoIMTuWhuo4AE7kBUv+r
DzPneApNtQATuQGK/xH88tV79WDTABO9AYr/9G0X1eLsn6UAE8EBWv/wOkG7QDMGigATwQGy/zKC+Ygn6cSHABPFAZL/V8LtVdYNoKAAE8kBgv9GWSmEwItA
/gATyQFS/7bsbat0ZF+qABPJAVL/JLKSj5PxC9IAE8kBmv9ArekdUvvBsgATzQGK/2PwLmtjgOOjABPRAXL/txZJkN8hKpQAE9EBev+Kcs7gE+58/wAT0QF6
/+OpPViZG//wABPRAaL/skdK8U1x1soAE9UBov/Vmd7Gj32Z9wAT2QGC75CH9Ddu9ekT2QG6/4kWUVRE9qK9ABPdAbL/OmCYTT9T4L0AE+EBgv+2x6EWGisH
+wAT4QFy/1MkwbsoZzDDABPhAVL/RYbJ+NhTkfwAE+EBWv8wdETxdRr9uwAT4QFq/79TjWn/qve9ABPhAbL/DRY4agIvU+0AE+UBgv9wSZlX0bcOlQAT5QFq
/2DDeeuyf+HfABPlAaL//Znkosn2y44AE+kBqv9h8F+QvEaq5QAT7QGS/7DoLG2WipHtABPxAYL/lL0BtnaJI+kAE/EByv8abQEh3q+8lQAz+QESAf8069On
UCfJ2gATBQJy/9uZGhf6jFzpABMFAmL/qm0N4PWlD4kAEwUCav8PIKshPyD/pQATBQJq/xp85GHpBtO8ABMFAnL9OSN/MOBN8hMFAnr/pA4JCDT8newAEwUC
ev+/wZnaE6oDzQATBQJy/7O6uaK2447EABMFApr/sRRbLARb7NgAEwkC2v87xO/xwHr8uQATEQJy/1qoPIOuuOPSABMRAqL/hSEO3NQJZ8UAExUCKv/CfZ15
Rv1cjQATEQI6/25FnrkYDAHxABMNAlL/7WwFwP2hkMcAEw0Cmv/ng4477dzN4AATEQK6/1Rlc3RFbnVtAAAA/1Rlc3RBbGxUAA95cGVz/1Rlc3REZWZhAA91
bHRz/1Rlc3RBbnlQAD9vaW50ZXL/VGVzdEFueU8AH3RoZXJz/1Rlc3RPdXRPAD9mT3JkZXL/VGVzdFVuaW8AAW7/VGVzdFVubmEBbWVkVW5pb24AAP9UZXN0
VW5pbwFuSW5VbmlvbgAA/1Rlc3RHcm91AANwc/9UZXN0SW50ZQFybGVhdmVkRx9yb3Vwc/9UZXN0VW5pbwFuRGVmYXVsdAFz/1Rlc3ROZXN0AmVkVHlwZXMA
VGVzdFVzaW4BZ/9UZXN0TGlzdAABc/9UZXN0RmllbAFkWmVyb0lzQgNpdP9UZXN0TGlzdAFEZWZhdWx0cwAA/1Rlc3RMYXRlAB9Vbmlvbv9UZXN0T2xkVgA/
ZXJzaW9u/1Rlc3ROZXdWAD9lcnNpb27/VGVzdE9sZFUBbmlvblZlcnMHaW9u/1Rlc3ROZXdVAW5pb25WZXJzB2lvbv9UZXN0U3RydQNjdFVuaW9uAFRlc3RQ
cmludElubGluZVM/dHJ1Y3Rz/1Rlc3RXaG9sAWVGbG9hdERlH2ZhdWx0/1Rlc3RFbXB0AnlTdHJ1Y3QAVGVzdENvbnMfdGFudHP/Z2xvYmFsSW4AAXT/Z2xv
YmFsVGUAA3h0/2dsb2JhbFN0AA9ydWN0/2dsb2JhbFByAWludGFibGVTH3RydWN0/2Rlcml2ZWRDAm9uc3RhbnQAVGVzdEdlbmUPcmljc/9UZXN0R2VuZQFy
aWNzV3JhcAdwZXL/VGVzdEdlbmUBcmljc1dyYXAPcGVyMv9UZXN0R2VuZQFyaWNzVW5pbwFu/1Rlc3RVc2VHBGVuZXJpY3MAVGVzdEltcGxpY2l0TWV0aG9k
UGFyYW1zAAD/VGVzdEltcGwDaWNpdE1ldGhvZFBhcmFtc0luR2VuZXJpAWP/VGVzdEludGUAH3JmYWNl/1Rlc3RFeHRlAAduZHP/VGVzdEV4dGUAD25kczL/
VGVzdFBpcGUAD2xpbmX/VGVzdENhbGwAH09yZGVy/1Rlc3RUYWlsAD9DYWxsZWX/VGVzdFRhaWwAP0NhbGxlcv9UZXN0U3RyZQAfYW1pbmf/VGVzdEtleXcB
b3JkTWV0aG8DZHP/VGVzdEF1dGgCZW50aWNhdGVkQm9vdHN0cgNhcP9UZXN0U3R1cgAfZHlSZWb/VGVzdFN0dXIBZHlSZWZIb3MHdElkD25hbWU/bWFya2Vk
/2Rlc2NyaWJlAAFk/1Rlc3ROYW1lAUFubm90YXRpA29u/1Rlc3RBbm5vAXRhdGVkSW50P2VyZmFjZf9UZXN0RW51bQAAAFABAVEgAQIAABFZIgAAAQERUSIA
AAECEUkiAAABAxFBIgAAAQQROSoAAAEFETEyAAABBhEpOgAAAQcRIToAAAdmb28HYmFyB2JhegdxdXgPcXV1eB9jb3JnZT9ncmF1bHQ/Z2FycGx5/1Rlc3RB
bGxUAA95cGVzUAEBUYgDBAAABAEAABOpA1IAAFOoAwMBU7QDAgEBARQBAQAAE7EDUgAAU7ADAwFTvAMCARECARQBAgAAE7kDUgAAU7gDAwFTxAMCAREDARQB
AwAAE8EDWgAAU8ADAwFTzAMCAREEARQBBAAAE8kDWgAAU8gDAwFT1AMCAREFARQBBQAAE9EDWgAAU9ADAwFT3AMCAREGEBQBBgAAE9kDWgAAU9gDAwFT5AMC
AREHCRQBBwAAE+EDYgAAU+ADAwFT7AMCAREIBRQBCAAAE+kDYgAAU+gDAwFT9AMCAREJAxQBCQAAE/EDYgAAU/ADAwFT/AMCAREKCBQBCgAAE/kDagAAU/gD
AwFTBAQCARELBRQBCwAAEwEEagAAUgQDAVMMBAIBAQwUAQwAABMJBFIAAFMIBAMBUxQEAgERDQEUAQ0AABMRBFIAAFMQBAMBUxwEAgERDgIUAQ4AABMZBGIA
AFMYBAMBUyQEAgERDxIUAQ8AABMhBFIAAFMgBAMBUywEAgEREAMUARAAABMpBHoAAFMoBAMBUzQEAgEREQQUAREAABMxBEoAAFMwBAMBU0wEAgEREgUUARIA
ABNJBEoAAFNIBAMBU2QEAgEREwYUARMAABNhBEoAAFNgBAMBU3wEAgERFAcUARQAABN5BFIAAFN4BAMBU5QEAgERFQgUARUAABORBFIAAFOQBAMBU6wEAgER
FgkUARYAABOpBFIAAFOoBAMBU8QEAgERFwoUARcAABPBBFIAAFPABAMBU9wEAgERGAsUARgAABPZBFoAAFPYBAMBU/QEAgERGQwUARkAABPxBFoAAFPwBAMB
UwwFAgERGg0UARoAABMJBVoAAFMIBQMBUyQFAgERGw4UARsAABMhBWIAAFMgBQMBUzwFAgERHA8UARwAABM5BWIAAFM4BQMBU1QFAgERHRAUAR0AABNRBUoA
AFNQBQMBU2wFAgERHhEUAR4AABNpBUoAAFNoBQMBU4QFAgERHxIUAR8AABOBBVoAAFOABQMBU5wFAgERIBMUASAAABOZBUoAAFOYBQMBU7QFAgERIRQUASEA
ABOxBXIAAFOwBQMBU8wFAgH/dm9pZEZpZWwAAWQABv9ib29sRmllbAABZAEBAAIBAQAB/2ludDhGaWVsAAFkAQIAAgECAAH/aW50MTZGaWUAA2xkAQMAAgED
AAH/aW50MzJGaWUAA2xkAQQAAgEEAAH/aW50NjRGaWUAA2xkAQUAAgEFAAH/dUludDhGaWUAA2xkAQYAAgEGAAH/dUludDE2RmkAB2VsZAEHAAIBBwAB/3VJ
bnQzMkZpAAdlbGQBCAACAQgAAf91SW50NjRGaQAHZWxkAQkAAgEJAAH/ZmxvYXQzMkYAD2llbGQBCgACAQoAAf9mbG9hdDY0RgAPaWVsZAELAAIBCwAB/3Rl
eHRGaWVsAAFkAQwAAgEMAAH/ZGF0YUZpZWwAAWQBDQACAQ0AAf9zdHJ1Y3RGaQAHZWxkARD/S+r0CJ0kVd0AAAEBEAAB/2VudW1GaWVsAAFkAQ//vFrxdb6d
E9sAAAEBDwAB/2ludGVyZmFjAD9lRmllbGQBEf8069OnUCfJ2gAAAQERAAH/dm9pZExpc3QAAAABDgABUAMBAAMBDgAB/2Jvb2xMaXN0AAAAAQ4AAVADAQEB
AAIBDgAB/2ludDhMaXN0AAAAAQ4AAVADAQECAAIBDgAB/2ludDE2TGlzAAF0AQ4AAVADAQEDAAIBDgAB/2ludDMyTGlzAAF0AQ4AAVADAQEEAAIBDgAB/2lu
dDY0TGlzAAF0AQ4AAVADAQEFAAIBDgAB/3VJbnQ4TGlzAAF0AQ4AAVADAQEGAAIBDgAB/3VJbnQxNkxpAANzdAEOAAFQAwEBBwACAQ4AAf91SW50MzJMaQAD
c3QBDgABUAMBAQgAAgEOAAH/dUludDY0TGkAA3N0AQ4AAVADAQEJAAIBDgAB/2Zsb2F0MzJMAAdpc3QBDgABUAMBAQoAAgEOAAH/ZmxvYXQ2NEwAB2lzdAEO
AAFQAwEBCwACAQ4AAf90ZXh0TGlzdAAAAAEOAAFQAwEBDAACAQ4AAf9kYXRhTGlzdAAAAAEOAAFQAwEBDQACAQ4AAf9zdHJ1Y3RMaQADc3QBDgABUAMBARD/
S+r0CJ0kVd0AAAEBDgAB/2VudW1MaXN0AAAAAQ4AAVADAQEP/7xa8XW+nRPbAAABAQ4AAf9pbnRlcmZhYwAfZUxpc3QBDgABUAMBARH/NOvTp1AnydoAAAEB
DgAB/1Rlc3RJbnRlAB9yZmFjZVABAVEMAwUAAP9TH7mI/DxSowFIgmR6jtzQoBFRIgACEUUHAQH/LYxnJi2rIt4BzoieVYXORsgROSIAAhEtBwEC/3eQieXd
tMufAZAIDDfGHv3rESEiAAIRFQcHZm9vQAEHYmFyQAEHYmF6QAFQAQH/VGVzdEludGUCcmZhY2UuZm9vJFBhcmFtcwAAUQgDBAAABAEAABEpEgAAUSQDAVEw
AgERASAUAQEAABEtEgAAUSgDAVE0AgEBaQEIAAIBCAABAWoBAQACAQEAAf9UZXN0SW50ZQJyZmFjZS5mb28kUmVzdWx0AXNRBAMEAAAEAQAAEQ0SAABRCAMB
URQCAQF4AQwAAgEMAAH/VGVzdEludGUCcmZhY2UuYmFyJFBhcmFtcwAA/1Rlc3RJbnRlAnJmYWNlLmJhciRSZXN1bHQBc/9UZXN0SW50ZQJyZmFjZS5iYXok
UGFyYW1zAABRBAMEAAAEAQAAEQ0SAABRCAMBURQCAQFzARD/S+r0CJ0kVd0AAAEBEAAB/1Rlc3RJbnRlAnJmYWNlLmJheiRSZXN1bHQBc/9UZXN0RGVmYQAP
dWx0c1ABAVFkAwQAAAQBAQETrQJSAABTrAIDAVO4AgIBAQEUAQEBARO1AlIAAFO0AgMBU8ACAgERAgEUAQIBARO9AlIAAFO8AgMBU8gCAgERAwEUAQMBARPF
AloAAFPEAgMBU9ACAgERBAEUAQQBARPNAloAAFPMAgMBU9gCAgERBQEUAQUBARPVAloAAFPUAgMBU+ACAgERBhAUAQYBARPdAloAAFPcAgMBU+gCAgERBwkU
AQcBARPlAmIAAFPkAgMBU/ACAgERCAUUAQgBARPtAmIAAFPsAgMBU/gCAgERCQMUAQkBARP1AmIAAFP0AgMBUgMCAREKCBQBCgEBE/0CagAAU/wCAwFTCAMC
ARELBRQBCwEBEwUDagAAUwQDAwFTEAMCAQEMFAEMAQETDQNSAABTDAMDAVMYAwIBEQ0BFAENAQETGQNSAABTGAMDAVMkAwIBEQ4CFAEOAQETJQNiAABTJAMD
AVMwAwIBEQ8SFAEPAQETsQVSAABTsAUDAVO8BQIBERADFAEQAQETuQVKAABTuAUDAVPUBQIBEREEFAERAQET1QVSAABT1AUDAVPwBQIBERIFFAESAQET9QVS
AABT9AUDAVMQBgIBERMGFAETAQETEQZiAABTEAYDAVMsBgIBERQHFAEUAQETMQZKAABTMAYDAVNMBgIBERUIFAEVAQETYQZaAABTYAYDAVN8BgIBERYJFAEW
AQETZQdKAABTZAcDAVOABwIBERcMFAEXAQETgQdqAABTgAcDAVOMBwIBERgHFAEYAQETiQdaAABTiAcDAVOUBwIB/3ZvaWRGaWVsAAFkAAb/Ym9vbEZpZWwA
AWQBAQACBQEBAAH/aW50OEZpZWwAAWQBAgACBQKFAAH/aW50MTZGaWUAA2xkAQMAAg0Dx88AAf9pbnQzMkZpZQADbGQBBAAC8QSynkP/AAH/aW50NjRGaWUA
A2xkAQUAAgEF/4cg8nm3j///AAAA/3VJbnQ4RmllAANsZAEGAAIFBuoAAf91SW50MTZGaQAHZWxkAQcAAg0HbrIAAf91SW50MzJGaQAHZWxkAQgAAvEIFGoK
zgAB/3VJbnQ2NEZpAAdlbGQBCQACAQn/0gof64ypVKsAAAD/ZmxvYXQzMkYAD2llbGQBCgAC4QpQmkQAAf9mbG9hdDY0RgAPaWVsZAELAAIBC/674MCCi7XJ
AAD/dGV4dEZpZWwAAWQBDAACAQwAABEBIgdmb2//ZGF0YUZpZWwAAWQBDQACAQ0AABEBGgdiYXL/c3RydWN0RmkAB2VsZAEQ/0vq9AidJFXdAAABARAAAFAG
FQMB9P8u9fBfPbj//wAAAP/SCm8SIRnMBAAfX3AJrwIAABFRIgAAUUwGFQAAEykBEBMlARkAARMdASQABRMJAS0TGQEWEyUBFjMxAbcBExkCEwAAB2JhegAF
EVE6AABRTAYVABE/bmVzdGVkAAURUXIAE/9yZWFsbHkgbgAfZXN0ZWQBBvdA4gH5////j////3+AAAD8wGgb5nFCwPB/wPD/wPh/EQUqEQUyD3F1dXgfY29y
Z2URBTIRBSo/Z2FycGx5H3dhbGRvUQgGFQAFEb16ABkRWXoAE/94IHN0cnVjdAA/bGlzdCAx/3ggc3RydWN0AD9saXN0IDIFAwH/ZW51bUZpZWwAAWQBD/+8
WvF1vp0T2wAAAQUPBQAB/2Jvb2xMaXN0AAAAAQ4AAVADAQEBAAIBDgAAEQEhAQn/aW50NjRMaXMAAXQBDgABUAMBAQUAAgEOAAARARX/x3HEK6t1aw8COY47
1FSKlPB1SW50OExpcwF0AQ4AAVADAQEGAAIBDgAAEQESAyEs/2Zsb2F0MzJMAAdpc3QBDgABUAMBAQoAAgEOAAARASTOnK1FgH/MgP/Af/90ZXh0TGlzdAAA
AAEOAAFQAwEBDAACAQ4AABEBHhEJMhEJMhEJKh9wbHVnaB94eXp6eQ90aHVk/3N0cnVjdExpAANzdAEOAAFQAwEBEP9L6vQInSRV3QAAAQEOAAAxAbcBUQgG
FQAFEb1qABkRWWoAE/9zdHJ1Y3RsaQAPc3QgMf9zdHJ1Y3RsaQAPc3QgMv9lbnVtTGlzdAAAAAEOAAFQAwEBD/+8WvF1vp0T2wAAAQEOAAARARMEB/9uZWdh
dGl2ZQAPWmVybwEKAAKBCoAAAf9ub3RBTnVtYgADZXIBCwACAQvA+H8AAP9UZXN0QW55UAA/b2ludGVyUAEBUQQDBAAABAEAABENggAAUQwDAVEYAgH/YW55
UG9pbnQBZXJGaWVsZAABEgACARIAAf9UZXN0QW55TwAfdGhlcnNQAQFRDAMEAAAEAQAAEUV6AABRRAMBUVACAREBARQBAQAAEU1qAABRTAMBUVgCARECAhQB
AgAAEVWCAABRVAMBUWACAf9hbnlTdHJ1YwA/dEZpZWxkARIEAQABARIAAf9hbnlMaXN0RgAPaWVsZAESBAIAAQESAAH/Y2FwYWJpbGkBdHlGaWVsZAABEgQD
AAEBEgAB/1Rlc3RPdXRPAD9mT3JkZXJQAQFRIAMEAQMEAQAAEdEiAABRzAMBUdgCARECARQBAQAAEdUiAABR0AMBUdwCAREHAhQBAgAAEdkiAABR1AMBUeAC
ARADFAEDAAAR3SIAAFHYAwFR5AIBEQYEFAEEAAAR4SoAAFHcAwFR6AIBEQQFFAEFAAAR5TIAAFHgAwFR7AIBEQEGFAEGAAAR6ToAAFHkAwFR8AIBEQUHFAEH
AAAR7TIAAFHoAwFR9AIBB2ZvbwEMAAIBDAABB2JhcgEMAAIBDAABB2JhegEMAAIBDAABB3F1eAEMAAIBDAABD3F1dXgBDAACAQwAAR9jb3JnZQEMAAIBDAAB
P2dyYXVsdAEMAAIBDAABH3dhbGRvAQwAAgEMAAH/VGVzdFVuaW8AAW5QAQFRHAMEAAAFAQH/IrhBIfnuZ6oAEbU6AAIBAhUBAQH/25cRwnQV5OsAEZ06AAIB
BBUBAQL/IyKU1s+c8u8AEYU6AAIBBRUBAQP/3XZeQue+37AAEW06AAIRAYAUAQ0AABFVKgAAUVADAVFcAgERA4IUARMAABFZKgAAUVQDAVFgAgERBhIUARgA
ABFdMgAAUVgDAVFkAgE/dW5pb24wP3VuaW9uMT91bmlvbjI/dW5pb24zD2JpdDABAQACAQEAAQ9iaXQxAQEAAgEBAAEfYnl0ZTABBgACAQYAAf9UZXN0VW5p
bwFuLnVuaW9uMAAAUSQDBAz//xQBBAAAEe06AABR6AMBUfQCAR0B/v9AFAEFAAAR8ToAAFHsAwFR+AIBHQL9/wgUAQYAABH1OgAAUfADAVH8AgEdA/z/BBQB
BwAAEflCAABR9AMBUgECAR0E+/8CFAEIAAAR/UIAAFH4AwFTBAECAR0F+v8BFAEJAAATAQFCAABR/AMBUwgBAgENBvn/FAEKAAATBQE6AABSAQMBUwwBAgEd
B/j/ARQBCwAAEwkBQgAAUwQBAwFTEAECAQ0I9/8UAQwAABMNAToAAFMIAQMBUxQBAgE/dTBmMHMwAAY/dTBmMHMxAQEAAgEBAAE/dTBmMHM4AQIAAgECAAF/
dTBmMHMxNgEDAAIBAwABf3UwZjBzMzIBBAACAQQAAX91MGYwczY0AQUAAgEFAAE/dTBmMHNwAQwAAgEMAAF/dTBmMXM2NAEFAAIBBQABP3UwZjFzcAEMAAIB
DAAB/1Rlc3RVbmlvAW4udW5pb24xAABRFAMEDP//FAEOAAARfToAAFF4AwFRhAIBHQH+/4EUAQ8AABGBOgAAUXwDAVGIAgEdAv3/ERQBEAAAEYU6AABRgAMB
UYwCAR0D/P8DFAERAAARiUIAAFGEAwFRkAIBHQT7/wEUARIAABGNOgAAUYgDAVGUAgE/dTFmMHMwAAY/dTFmMHMxAQEAAgEBAAE/dTFmMXM4AQIAAgECAAF/
dTFmMnM2NAEFAAIBBQABP3UxZjJzcAENAAIBDQAB/1Rlc3RVbmlvAW4udW5pb24yAABRCAMEHP//gxQBFAAAESk6AABRJAMBUTACAR0B/v8EFAEVAAARLUIA
AFEoAwFRNAIBP3UyZjBzMQEBAAIBAQABf3UyZjBzNjQBBQACAQUAAf9UZXN0VW5pbwFuLnVuaW9uMwAAUQgDBBz//4QUARYAABEpOgAAUSQDAVEwAgEdAf7/
BRQBFwAAES1CAABRKAMBUTQCAT91M2YwczEBAQACAQEAAX91M2YwczY0AQUAAgEFAAH/VGVzdFVubmEBbWVkVW5pb24AAFABAVEUAwQAAAQBAAARfToAAFF4
AwFRhAIBDQH//xQBAQAAEYEiAABRfAMBUYgCAREDARQBAgAAEYU6AABRgAMBUYwCAR0C/v8CFAEDAAARiSIAAFGEAwFRkAIBEQQBFAEEAAARjTIAAFGIAwFR
lAIBP2JlZm9yZQEMAAIBDAABB2ZvbwEHAAIBBwABP21pZGRsZQEHAAIBBwABB2JhcgEIAAIBCAABH2FmdGVyAQwAAgEMAAH/VGVzdFVuaW8BbkluVW5pb24A
AFABAVEEAwQAAAEB/0PwaryHQNyrABENMgACH291dGVy/1Rlc3RVbmlvAW5JblVuaW9uPy5vdXRlclEIAwQM//8BAf/2SXF0qrJHuAARKTIAAg0B/v8UAQIA
ABERIgAAUQwDAVEYAgEfaW5uZXIHYmF6AQQAAgEEAAH/VGVzdFVuaW8CbkluVW5pb24ub3V0ZXIuaQ9ubmVyUQgDBAz//wQBAAARKSIAAFEkAwFRMAIBDQH+
/xQBAQAAES0iAABRKAMBUTQCAQdmb28BBAACAQQAAQdiYXIBBAACAQQAAf9UZXN0R3JvdQADcHNQAQFRBAMEAAABAf/z3JLIUODG7gARDToAAj9ncm91cHP/
VGVzdEdyb3UBcHMuZ3JvdXABc1EMAwQM//8BAf8CUpGtpgHclwARRSIAAg0C/v8BAf8hjYIGHn5T+AARLSIAAg0B/f8BAf9YdTT0ufRl3QARFSIAAgdmb28H
YmF6B2Jhcv9UZXN0R3JvdQFwcy5ncm91cB9zLmZvb1EMAwQAAAQBAAARRTIAAFFAAwFRTAIBEQEBFAECAAARSToAAFFEAwFRUAIBAQIUAQgAABFNOgAAUUgD
AVFUAgEfY29yZ2UBBAACAQQAAT9ncmF1bHQBBQACAQUAAT9nYXJwbHkBDAACAQwAAf9UZXN0R3JvdQFwcy5ncm91cB9zLmJhelEMAwQAABQBAQAAEUUyAABR
QAMBUUwCAQEBFAEGAAARSToAAFFEAwFRUAIBEQIBFAEHAAARTToAAFFIAwFRVAIBH2NvcmdlAQQAAgEEAAE/Z3JhdWx0AQwAAgEMAAE/Z2FycGx5AQwAAgEM
AAH/VGVzdEdyb3UBcHMuZ3JvdXAfcy5iYXJRDAMEAAAUAQMAABFFMgAAUUADAVFMAgEBARQBBAAAEUk6AABRRAMBUVACARECARQBBQAAEU06AABRSAMBUVQC
AR9jb3JnZQEEAAIBBAABP2dyYXVsdAEMAAIBDAABP2dhcnBseQEFAAIBBQAB/1Rlc3RJbnRlAXJsZWF2ZWRHH3JvdXBzUAEBUQgDBAAAAQH/MXJkN9CsGZYA
ESk6AAIBAQEB/7765Y0SSzClABEROgACP2dyb3VwMT9ncm91cDL/VGVzdEludGUCcmxlYXZlZEdyb3Vwcy5ncg9vdXAxURgDBAAABAEAABGZIgAAUZQDAVGg
AgERAQEUAQIAABGdIgAAUZgDAVGkAgEdAv//DBQBBAAAEaEiAABRnAMBUagCAQ0D/v8BAf9Z3eBHypIt8wARpTIAAgEFFAEKAAARjTIAAFGIAwFRlAIBHQT9
/wIUAQwAABGRKgAAUYwDAVGYAgEHZm9vAQgAAgEIAAEHYmFyAQkAAgEJAAEHcXV4AQcAAgEHAAEfY29yZ2Ufd2FsZG8BDAACAQwAAQ9mcmVkAQwAAgEMAAH/
VGVzdEludGUDcmxlYXZlZEdyb3Vwcy5ncm91cDEuY29yA2dlURADBBAEFAEGAAARYToAAFFcAwFRaAIBEQEMFAEIAAARZToAAFFgAwFRbAIBEQICFAEOAAAR
aTIAAFFkAwFRcAIBEQMEFAEQAAARbTIAAFFoAwFRdAIBP2dyYXVsdAEJAAIBCQABP2dhcnBseQEHAAIBBwABH3BsdWdoAQwAAgEMAAEfeHl6enkBDAACAQwA
Af9UZXN0SW50ZQJybGVhdmVkR3JvdXBzLmdyD291cDJRGAMEEAEUAQEAABGZIgAAUZQDAVGgAgERAQIUAQMAABGdIgAAUZgDAVGkAgEdAv//DRQBBQAAEaEi
AABRnAMBUagCAQ0D/v8BAf94BruXUmDR2QARpTIAAhEFARQBCwAAEY0yAABRiAMBUZQCAR0E/f8DFAENAAARkSoAAFGMAwFRmAIBB2ZvbwEIAAIBCAABB2Jh
cgEJAAIBCQABB3F1eAEHAAIBBwABH2NvcmdlH3dhbGRvAQwAAgEMAAEPZnJlZAEMAAIBDAAB/1Rlc3RJbnRlA3JsZWF2ZWRHcm91cHMuZ3JvdXAyLmNvcgNn
ZVEQAwQQBRQBBwAAEWE6AABRXAMBUWgCAREBDRQBCQAAEWU6AABRYAMBUWwCARECAxQBDwAAEWkyAABRZAMBUXACAREDBRQBEQAAEW0yAABRaAMBUXQCAT9n
cmF1bHQBCQACAQkAAT9nYXJwbHkBBwACAQcAAR9wbHVnaAEMAAIBDAABH3h5enp5AQwAAgEMAAH/VGVzdFVuaW8BbkRlZmF1bHQBc1ABAVEQAwQAAAQBAQER
YXIAAFFgAwFRbAIBEQEBFAEBAQERiWoAAFGIAwFRlAIBEQICFAECAQERtUoAAFG0AwFRwAIBEQMDFAEDAQERzUoAAFHMAwFR2AIB/3MxNnM4czY0AB9zOFNl
dAEQ/1aCDE7lobqOAAABARAAAFAGAlUDAgEBA0EBAnsAAH+HS2tdVNwrATcAAf9zMHNwczFzMwAPMlNldAEQ/1aCDE7lobqOAAABARAAAFAGAkUIAQEAAAEK
AAEHTmG8EQUiAAAHZm9v/3VubmFtZWQxAAAAARD/qw8z53gKTbUAAAEBEAAAUAICAXsAAv91bm5hbWVkMgAAAAEQ/6sPM+d4Ck21AAABARAAAFACAhABA0EB
EQUiEQUiB2ZvbwdiYXL/VGVzdE5lc3QBZWRUeXBlcwBRCAEB320ONTdt1KoRCVr/GnNaCqf9GpIAEQlq/05lc3RlZEVuAAN1bf9OZXN0ZWRTdAAPcnVjdFEM
AwQAAAQBAAARRWoAAFFEAwFRUAIBAQEUAQEBARFNggAAUUwDAVFYAgERAgEUAQIBARFVggAAUVQDAVFgAgH/bmVzdGVkU3QAD3J1Y3QBEP8ac1oKp/0akgAA
AQEQAAH/b3V0ZXJOZXMBdGVkRW51bQABD99tDjU3bdSqAAEFDwEAAf9pbm5lck5lcwF0ZWRFbnVtAAEP/5ST/BWN2hSkAAABBQ8CAAH/VGVzdE5lc3QCZWRU
eXBlcy5OZXN0ZWRTdA9ydWN0UQQBAf+Uk/wVjdoUpAARAVr/TmVzdGVkRW4AA3VtURADBAAABAEBARFhggAAUWADAVFsAgERAQEUAQEBARFpggAAUWgDAVF0
AgEBAhQBAgEBEXGiAABRdAMBUZACAREDARQBAwEBEZGiAABRlAMBUbACAf9vdXRlck5lcwF0ZWRFbnVtAAEP320ONTdt1KoAAQUPAQAB/2lubmVyTmVzAXRl
ZEVudW0AAQ//lJP8FY3aFKQAAAEFDwIAAf9saXN0T3V0ZQFyTmVzdGVkRQdudW0BDgABUAMBAQ/fbQ41N23UqgABAQ4AABEBEwQB/2xpc3RJbm5lAXJOZXN0
ZWRFB251bQEOAAFQAwEBD/+Uk/wVjdoUpAAAAQEOAAARARMFAgH/VGVzdE5lc3QCZWRUeXBlcy5OZXN0ZWRFbgN1bVABAVEIAQIAABERIgAAAQERCSIAAAdm
b28HYmFy/1Rlc3ROZXN0BGVkVHlwZXMuTmVzdGVkU3RydWN0Lk5lc3RlZEVudW0AUAEBUQwBAgAAER0iAAABAREVIgAAAQIRDSoAAAdiYXoHcXV4D3F1dXj/
VGVzdFVzaW4AAWdQAQFRCAMEAQEEAQEBESmCAABRKAMBUTQCARABFAEBAQERMYIAAFEwAwFRPAIB/2lubmVyTmVzAXRlZEVudW0AAQ//lJP8FY3aFKQAAAEF
DwIAAf9vdXRlck5lcwF0ZWRFbnVtAAEP320ONTdt1KoAAQUPAQAB/1Rlc3RMaXN0AAFzUSQBAf8KwiiiUn5DkgARQUL/eRPoeHmvX/8AET1C/6wD7D4VbqKe
ABE5Qv9BoGCtcfFntQARNUr/V+fsJiJg9sIAETVK//5mDcr0Gh6YABE1Sv8/tPqo7E89lgARNUL/dV2uzSb5QZMAETFS/+j+LwOyugjjABExSn9TdHJ1Y3Qw
f1N0cnVjdDF/U3RydWN0OP9TdHJ1Y3QxNgAAAP9TdHJ1Y3QzMgAAAP9TdHJ1Y3Q2NAAAAH9TdHJ1Y3RQ/1N0cnVjdDE2AAFj/1N0cnVjdFBjAAAAUTADBAAA
BAEAABNBATIAAFM8AQMBU1gBAgERAQEUAQEAABNVATIAAFNQAQMBU2wBAgERAgIUAQIAABNpATIAAFNkAQMBU4ABAgERAwMUAQMAABN9AToAAFN4AQMBU5QB
AgERBAQUAQQAABORAToAAFOMAQMBU6gBAgERBQUUAQUAABOlAToAAFOgAQMBU7wBAgERBgYUAQYAABO5ATIAAFO0AQMBU9ABAgERBwcUAQcAABPNAXIAAFPM
AQMBU/gBAgERCAgUAQgAABP1AWoAAFP0AQMBUyACAgERCQkUAQkAABMdAnoAAFMcAgMBU0gCAgERCgoUAQoAABNFAkIAAFNAAgMBU1wCAgERCwsUAQsAABNZ
AjoAAFNUAgMBU3ACAgEfbGlzdDABDgABUAMBARD/CsIoolJ+Q5IAAAEBDgABH2xpc3QxAQ4AAVADAQEQ/3kT6Hh5r1//AAABAQ4AAR9saXN0OAEOAAFQAwEB
EP+sA+w+FW6ingAAAQEOAAE/bGlzdDE2AQ4AAVADAQEQ/0GgYK1x8We1AAABAQ4AAT9saXN0MzIBDgABUAMBARD/V+fsJiJg9sIAAAEBDgABP2xpc3Q2NAEO
AAFQAwEBEP/+Zg3K9BoemAAAAQEOAAEfbGlzdFABDgABUAMBARD/P7T6qOxPPZYAAAEBDgAB/2ludDMyTGlzAB90TGlzdAEOAAFQAwEBDgABUAMBAQQAAgEO
AAH/dGV4dExpc3QAD0xpc3QBDgABUAMBAQ4AAVADAQEMAAIBDgAB/3N0cnVjdExpAD9zdExpc3QBDgABUAMBAQ4AAVADAQEQ/0vq9AidJFXdAAABAQ4AAX9s
aXN0MTZjAQ4AAVADAQEQ/3Vdrs0m+UGTAAABAQ4AAT9saXN0UGMBDgABUAMBARD/6P4vA7K6COMAAAEBDgAB/1Rlc3RMaXN0AXMuU3RydWN0ATBQAQFRBAME
AAAEAQAAEQ0SAABRCAMBURQCAQFmAAb/VGVzdExpc3QBcy5TdHJ1Y3QBMVABAVEEAwQAAAQBAAARDRIAAFEIAwFRFAIBAWYBAQACAQEAAf9UZXN0TGlzdAFz
LlN0cnVjdAE4UAEBUQQDBAAABAEAABENEgAAUQgDAVEUAgEBZgEGAAIBBgAB/1Rlc3RMaXN0AXMuU3RydWN0AzE2UAEBUQQDBAAABAEAABENEgAAUQgDAVEU
AgEBZgEHAAIBBwAB/1Rlc3RMaXN0AXMuU3RydWN0AzMyUAEBUQQDBAAABAEAABENEgAAUQgDAVEUAgEBZgEIAAIBCAAB/1Rlc3RMaXN0AXMuU3RydWN0AzY0
UAEBUQQDBAAABAEAABENEgAAUQgDAVEUAgEBZgEJAAIBCQAB/1Rlc3RMaXN0AXMuU3RydWN0AVBQAQFRBAMEAAAEAQAAEQ0SAABRCAMBURQCAQFmAQwAAgEM
AAH/VGVzdExpc3QBcy5TdHJ1Y3QHMTZjUAEBUQgDBAAABAEAABEpEgAAUSQDAVEwAgEBARQBAQAAES0iAABRKAMBUTQCAQFmAQcAAgEHAAEHcGFkAQwAAgEM
AAH/VGVzdExpc3QBcy5TdHJ1Y3QDUGNQAQFRCAMEAAAEAQAAESkSAABRJAMBUTACAQEBFAEBAAARLSIAAFEoAwFRNAIBAWYBDAACAQwAAQdwYWQBCQACAQkA
Af9UZXN0RmllbAFkWmVyb0lzQgNpdFABAVEMAwQAAAQBAAARRSIAAFFAAwFRTAIBEQEBFAEBAQERSVIAAFFIAwFRVAIBEQIBFAECAQERUVoAAFFQAwFRXAIB
B2JpdAEBAAIBAQAB/3NlY29uZEJpAAF0AQEAAgUBAQAB/3RoaXJkRmllAANsZAEGAAIFBnsAAf9UZXN0TGlzdAFEZWZhdWx0cwAAUAEBUQQDBAAABAEBAREN
MgAAUQgDAVEUAgEfbGlzdHMBEP+27G2rdGRfqgAAAQEQAABADBEtBxEtHxE5FwABETkXEUEXEVEeEWkeEZkWAAEBCBEMAQEBAAABAREIAQF7AS0RCAE/ed8N
hkhwf9KK7AJ1aQJBCAERBSIRBSIHZm9vB2JhchEJHBENFBENDBEBAgEDEQQFB/JPvBEJFhEVDhEZFhEFIhEFIgdmb28HYmFyEQEiB2JhehEFIhEFMgdxdXgf
Y29yZ2UxBbcBEd3fUQgGFRB7ABkwyAEAGVEEBhUwFQMAGf9UZXN0TGF0ZQAfVW5pb25QAQFRFAMEAAAEAQAAEX0iAABReAMBUYQCAQEBFAEBAAARgSIAAFF8
AwFRiAIBEQICFAECAAARhSIAAFGAAwFRjAIBAQMVAQED/RXT5k7sO9MRiUoAAgEEFQEBB/88Q+9/Ss32ygARdWoAAgdmb28BBAACAQQAAQdiYXIBDAACAQwA
AQdiYXoBAwACAQMAAf90aGVVbmlvbgAAAP9hbm90aGVyVQAPbmlvbv9UZXN0TGF0ZQFVbmlvbi50aD9lVW5pb25RDAMEHP//ARQBBAAAEUUiAABRQAMBUUwC
AR0B/v8BFAEFAAARSTIAAFFEAwFRYAIBHQL9/wIUAQYAABFdOgAAUVgDAVFkAgEHcXV4AQwAAgEMAAEfY29yZ2UBDgABUAMBAQQAAgEOAAE/Z3JhdWx0AQoA
AgEKAAH/VGVzdExhdGUCVW5pb24uYW5vdGhlclVuaQNvblEMAwQc//8CFAEIAAARRSIAAFFAAwFRTAIBHQH+/wIUAQkAABFJMgAAUUQDAVFgAgEdAv3/BBQB
CgAAEV06AABRWAMBUWQCAQdxdXgBDAACAQwAAR9jb3JnZQEOAAFQAwEBBAACAQ4AAT9ncmF1bHQBCgACAQoAAf9UZXN0T2xkVgA/ZXJzaW9uUAEBUQwDBAAA
BAEAABFFKgAAUUADAVFMAgEBARQBAQAAEUkqAABRRAMBUVACARECARQBAgAAEU0qAABRSAMBUVQCAQ9vbGQxAQUAAgEFAAEPb2xkMgEMAAIBDAABD29sZDMB
EP+3FkmQ3yEqlAAAAQEQAAH/VGVzdE5ld1YAP2Vyc2lvblABAVEYAwQAAAQBAAARmSoAAFGUAwFRoAIBAQEUAQEAABGdKgAAUZgDAVGkAgERAgEUAQIAABGh
KgAAUZwDAVGoAgERAwEUAQMBARGlKgAAUaADAVGsAgERBAIUAQQBARGpKgAAUaQDAVGwAgERBQMUAQUBARGxKgAAUawDAVHIAgEPb2xkMQEFAAIBBQABD29s
ZDIBDAACAQwAAQ9vbGQzARD/inLO4BPufP8AAAEBEAABD25ldzEBBQACAQUD2wMAAA9uZXcyAQwAAgEMAAARASIHYmF6D25ldzMBDgABUAMBAQcAAgEOAAAR
ARMFAQL/VGVzdE9sZFUBbmlvblZlcnMHaW9uUAEBUQgDBAz//wQBAAARKRIAAFEkAwFRMAIBHQH+/wEUAQEAABEtEgAAUSgDAVE0AgEBYQAGAWIBCQACAQkA
Af9UZXN0TmV3VQFuaW9uVmVycwdpb25QAQFRCAMEDP//AQH/5eTHRr+gR7QAESkSAAIdAf7/ARQBAQAAERESAABRDAMBURgCAQFhAWIBCQACAQkAAf9UZXN0
TmV3VQFuaW9uVmVycx9pb24uYVEIAwQM//8EAQAAESkaAABRJAMBUTACAR0B/v8CFAECAAARLRoAAFEoAwFRNAIBA2EwAAYDYTEBCQACAQkAAf9UZXN0U3Ry
dQFjdFVuaW9uAFEEAQH/Y+a8wa5Lsb0AEQFa/1NvbWVTdHJ1AANjdFEEAwQAAAUBAf8tDAMbMJPFwwARDRoAAgN1bv9UZXN0U3RydQFjdFVuaW9uLgN1blEI
AwQM//8UAQEAABEpOgAAUSQDAVEwAgENAf7/FAECAAARLToAAFEoAwFRNAIBP3N0cnVjdAEQ/2PmvMGuS7G9AAABARAAAT9vYmplY3QBEP+pJvnTid0I1gAA
AQEQAAH/VGVzdFN0cnUCY3RVbmlvbi5Tb21lU3RydQNjdFABAVEIAwQAAAQBAAARKUoAAFEoAwFRNAIBEQEBFAEBAAARMUoAAFEwAwFRPAIB/3NvbWVUZXh0
AAAAAQwAAgEMAAH/bW9yZVRleHQAAAABDAACAQwAAf9UZXN0UHJpbgF0SW5saW5lUz90cnVjdHNRBAEB/8+5BZuhz6KeABEBav9JbmxpbmVTdAAPcnVjdFEI
AwQAAAQBAAARKUoAAFEoAwFRNAIBEQEBFAEBAAARMVoAAFEwAwFRTAIB/3NvbWVUZXh0AAAAAQwAAgEMAAH/c3RydWN0TGkAA3N0AQ4AAVADAQEQ/8+5BZuh
z6KeAAABAQ4AAf9UZXN0UHJpbgN0SW5saW5lU3RydWN0cy5JbmxpbmVTdHIHdWN0UAEBUQgDBAAABAEAABEpWgAAUSgDAVE0AgEBARQBAQAAETFSAABRMAMB
UTwCAf9pbnQzMkZpZQADbGQBBAACAQQAAf90ZXh0RmllbAABZAEMAAIBDAAB/1Rlc3RXaG9sAWVGbG9hdERlH2ZhdWx0UQgBAf/PVosadtZ9nwARCUr/yHHh
V8/DHogAEQli/2NvbnN0YW50AAAA/2JpZ0NvbnN0AAdhbnRRCAMEAAAEAQEBESkyAABRJAMBUTACAREBARQBAQEBES1KAABRLAMBUTgCAR9maWVsZAEKAALB
CvZCAAH/YmlnRmllbGQAAAABCgAC8QrK8slxAAH/VGVzdFdob2wCZUZsb2F0RGVmYXVsdC5jbz9uc3RhbnRQAQEBCgACwQrkQwAB/1Rlc3RXaG9sA2VGbG9h
dERlZmF1bHQuYmlnQ29uc3RhbgF0UAEBAQoAAvEKyvJJcgAB/1Rlc3RFbXB0AXlTdHJ1Y3QAUAEB/1Rlc3RDb25zAB90YW50c1FEAQH/khDQlCmalLoAEYFS
+1leN1FSI+8RgVL/Vollkg+Iz/8AEYFS/yzWZm4CEhKJABGBWv+jhg5hvB+76QARgWL/6ryFZqSmB6oAEYFi/yfrf1Isk5f8ABGBav/bZANemPu37gARgWr/
n+qNLt9okKgAEYFS/3oC3ETr5kXZABGBUv9iy2dapKLfkwARgWL/IIh/wmZHhsgAEYFS/wvL09+5GnPsABGBcv9KBfL26SDaywARgXL/m26TlMNouqMAEYGK
/19XJCOihsK7ABGFgv/qHqMifBpYgQARhWL/dm9pZENvbnMAAXT/Ym9vbENvbnMAAXT/aW50OENvbnMAAXT/aW50NjRDb24AA3N0/3VJbnQzMkNvAAduc3T/
dUludDY0Q28AB25zdP9mbG9hdDMyQwAPb25zdP9mbG9hdDY0QwAPb25zdP90ZXh0Q29ucwABdP9kYXRhQ29ucwABdP9zdHJ1Y3RDbwAHbnN0/2VudW1Db25z
AAF0/3ZvaWRMaXN0AB9Db25zdP9ib29sTGlzdAAfQ29uc3T/ZmxvYXQzMkwBaXN0Q29uc3QAAP9zdHJ1Y3RMaQJzdENvbnN0AGZyb21Bbm90B2hlcv9UZXN0
Q29ucwJ0YW50cy52b2lkQ29uc3QAUAEBAAb/VGVzdENvbnMCdGFudHMuYm9vbENvbnN0AFABAQEBAAIFAQEAAf9UZXN0Q29ucwJ0YW50cy5pbnQ4Q29uc3QA
UAEBAQIAAgUChQAB/1Rlc3RDb25zAnRhbnRzLmludDY0Q29uc3QAAFABAQEFAAIBBf+HIPJ5t4///wAAAP9UZXN0Q29ucwJ0YW50cy51SW50MzJDb25zAXRQ
AQEBCAAC8QgUagrOAAH/VGVzdENvbnMCdGFudHMudUludDY0Q29ucwF0UAEBAQkAAgEJ/9IKH+uMqVSrAAAA/1Rlc3RDb25zAnRhbnRzLmZsb2F0MzJDb24D
c3RQAQEBCgAC4QpQmkQAAf9UZXN0Q29ucwJ0YW50cy5mbG9hdDY0Q29uA3N0UAEBAQsAAgELwPD/AAD/VGVzdENvbnMCdGFudHMudGV4dENvbnN0AFABAQEM
AAIBDAAAEQEiB2Zvb/9UZXN0Q29ucwJ0YW50cy5kYXRhQ29uc3QAUAEBAQ0AAgENAAARARoHYmFy/1Rlc3RDb25zAnRhbnRzLnN0cnVjdENvbnMBdFABAQEQ
/0vq9AidJFXdAAABARAAAFAGFQAFEVEiAABRTAYVABEHYmF6AAURUToAEz9uZXN0ZWT/VGVzdENvbnMCdGFudHMuZW51bUNvbnN0AFABAQEP/7xa8XW+nRPb
AAABBQ8FAAH/VGVzdENvbnMCdGFudHMudm9pZExpc3RDbwduc3RQAQEBDgABUAMBAAMBDgAAEQEY/1Rlc3RDb25zAnRhbnRzLmJvb2xMaXN0Q28HbnN0UAEB
AQ4AAVADAQEBAAIBDgAAEQERAQH/VGVzdENvbnMCdGFudHMuZmxvYXQzMkxpcz90Q29uc3RQAQEBDgABUAMBAQoAAgEOAAARARTOnK1FwH//VGVzdENvbnMC
dGFudHMuc3RydWN0TGlzdB9Db25zdFABAQEOAAFQAwEBEP9L6vQInSRV3QAAAQEOAAAxAbcBUQgGFQAFEb1qABkRWWoAE/9zdHJ1Y3RsaQAPc3QgMf9zdHJ1
Y3RsaQAPc3QgMv9UZXN0Q29ucwJ0YW50cy5mcm9tQW5vdGhlAXJQAQEBCAACMQg5MAAB/2dsb2JhbEluAAF0UAEBAQgAAjEIOTAAAf9nbG9iYWxUZQADeHRQ
AQEBDAACAQwAABEBOj9mb29iYXL/Z2xvYmFsU3QAD3J1Y3RQAQEBEP9L6vQInSRV3QAAAQEQAABQBhUwMdQAGf9nbG9iYWxQcgFpbnRhYmxlUx90cnVjdFAB
AQEQ75CH9Ddu9ekAAQEQAABAAhEFIgAAB2Zvb/9kZXJpdmVkQwFvbnN0YW50AFABAQEQ/0vq9AidJFXdAAABARAAAFAGFQABMDkwAAIRUSIAAFFMBhUAAxMZ
ARMACTHxtwEAAQdmb28ABRFRIgAAUUwGFQARB2JhegAFEVE6ABM/bmVzdGVkBQECUQgGFQAFEb1qABkRWWoAE/9zdHJ1Y3RsaQAPc3QgMf9zdHJ1Y3RsaQAP
c3QgMv9UZXN0R2VuZQAPcmljc1EQAQH/xil8t9jhFLEAERky/5TejGG9EdzEABEVOv/XZDKCqYYkzQAREVL/TgEguU2LjsUAEREiH0lubmVyP0lubmVyMv9J
bnRlcmZhYwABZQdhbm5RFAMEAAAEAQAAEX0iAABReAMBUYQCAREBARQBAQAAEYEiAABRfAMBUdACAQ0C//8UAQIAABHNGgAAUcgDAVHUAgENA/7/AQH/4U+J
mBmz4/UAEdEaAAIRBAMUAQUAABG5KgAAUbQDAVHkAgEHZm9vARIBAf9wSZlX0bcOlQAAAAESAAEHcmV2ARD/cEmZV9G3DpUAAABAAREBH1EEAgH/cEmZV9G3
DpUAAAARASdRCAEBAQFRCAMBAQFREAMBARIFAQH/cEmZV9G3DpUAAAABEgEB/3BJmVfRtw6VAAAAARAAAQN1dgAGA3VnD2xpc3QBDgABUAMBARD/xil8t9jh
FLEAAABAAREBH1EEAgH/cEmZV9G3DpUAAQEAAAEOAAFBCAERBSIRBSIHRm9vB0Jhcv9UZXN0R2VuZQFyaWNzLnVnAFEIAwQQARQBAwAAESkyAABRJAMBUTAC
AREBAhQBBAAAES0yAABRKAMBUTQCAR91Z2ZvbwEEAAIBBAABH3VnYmFyARIFAQH/cEmZV9G3DpUAAAABEgAB/1Rlc3RHZW5lAXJpY3MuSW5uA2VyUAEBUQgD
BAAABAEAABEpIgAAUSQDAVEwAgERAQEUAQEAABEtIgAAUSgDAVE0AgEHZm9vARIBAf9wSZlX0bcOlQAAAAESAAEHYmFyARIFAQH/cEmZV9G3DpUAAAABEgAB
/1Rlc3RHZW5lAXJpY3MuSW5uB2VyMlEEAQH/yG2Sr+WzLNcAEQFK/0RlZXBOZXN0AAAAURADBAAABAEAABFhIgAAUVwDAVFoAgERAQEUAQEAABFlIgAAUWAD
AVFsAgERAgIUAQIAABFpWgAAUWgDAVGIAgERAwMUAQMAABGFagAAUYQDAVGQAgEHYmFyARIFAQH/cEmZV9G3DpUAAAABEgABB2JhegESAQH/lN6MYb0R3MQA
AAABEgAB/2lubmVyQm91AANuZAEQ/8YpfLfY4RSxAAAAQAERAR9RBAIB/3BJmVfRtw6VAAEBAAABEAAB/2lubmVyVW5iAA9vdW5kARD/xil8t9jhFLEAAAEB
EAABQQQBEQEiB0Jhev9UZXN0R2VuZQJyaWNzLklubmVyMi5EZWVwD05lc3RRBAEB/1aLmMeXKNGNABEBkv9EZWVwTmVzdAFJbnRlcmZhYwFlURADBAAABAEA
ABFhIgAAUVwDAVFoAgERAQEUAQEAABFlIgAAUWADAVFsAgERAgIUAQIAABFpIgAAUWQDAVFwAgERAwMUAQMAABFtIgAAUWgDAVF0AgEHZm9vARIBAf9wSZlX
0bcOlQAAAAESAAEHYmFyARIFAQH/cEmZV9G3DpUAAAABEgABB2JhegESAQH/lN6MYb0R3MQAAAABEgABB3F1eAESAQH/yG2Sr+WzLNcAAAABEgABQQQBEQEi
B1F1eP9UZXN0R2VuZQRyaWNzLklubmVyMi5EZWVwTmVzdC5EZWVwTmVzdEludD9lcmZhY2VQAQFRBAMFAAD/OkQ53owDs5gBK1NfuXhNTswRESoAAEEMAUFA
ARF1Bw9jYWxsEQFnURACAf9Wi5jHlyjRjQABAQAA/8htkq/lsyzXAAEBAAD/lN6MYb0R3MQAAQEAAP9wSZlX0bcOlQABAQAAEQFnURACAf9Wi5jHlyjRjQAB
AQAA/8htkq/lsyzXAAEBAAD/lN6MYb0R3MQAAQEAAP9wSZlX0bcOlQABAQAAQAFQAQFBBAERASoPUXV1eP9UZXN0R2VuZQZyaWNzLklubmVyMi5EZWVwTmVz
dC5EZWVwTmVzdEludGVyZmFjZS5jYWxsJFBhcmEDbXP/VGVzdEdlbmUGcmljcy5Jbm5lcjIuRGVlcE5lc3QuRGVlcE5lc3RJbnRlcmZhY2UuY2FsbCRSZXN1
B2x0c1EIAwQAAAQBAAARKTIAAFEkAwFRMAIBEQEBFAEBAAARLSIAAFEoAwFRNAIBH3ZhbHVlARIBAf9Wi5jHlyjRjQAAAAESAAEHcXV4ARIBAf/IbZKv5bMs
1wAAAAESAAH/VGVzdEdlbmUBcmljcy5JbnQ/ZXJmYWNlUAEBUQQDBQAA/5TejGG9EdzEAX5KUttg7D+XEREqAABBDAFBRAERYQcPY2FsbBEBN1EIAgH/lN6M
Yb0R3MQAAAARDRf/cEmZV9G3DpUAAQEAAFEEAQEBAVADAQEMAAIRATdRCAIB/9dkMoKphiTNAAEBAAD/cEmZV9G3DpUAAQEAAEABUAEBQQQBEQEiB1F1eP9U
ZXN0R2VuZQNyaWNzLkludGVyZmFjZS5jYWxsJFJlc3UHbHRzUQgDBAAABAEAABEpIgAAUSQDAVEwAgERAQEUAQEAABEtIgAAUSgDAVF8AgEHcXV4ARIBAf/X
ZDKCqYYkzQAAAAESAAEHZ2VuARD/cEmZV9G3DpUAAABAAREBH1EEAgH/cEmZV9G3DpUAAAARASdRCAEBAQFRCAMBAQFREAMBARD/S+r0CJ0kVd0AAAEBEP+p
JvnTid0I1gAAAQEQAAH/VGVzdEdlbmUBcmljcy5hbm4AAFABAQEIAAL/VGVzdEdlbmUBcmljc1dyYXAHcGVyUAEBUQQDBAAABAEAABENMgAAUQgDAVFcAgEf
dmFsdWUBEP9wSZlX0bcOlQAAAEABEQEfUQQCAf9wSZlX0bcOlQAAABEBJ1EIAQEBAVEIAwEBAVEQAwEBEgEB/2DDeeuyf+HfAAAAARIFAQH/YMN567J/4d8A
AAABEAABQQgBEQUiEQUiB0ZvbwdCYXL/VGVzdEdlbmUBcmljc1dyYXAPcGVyMlABAVEEAwQAAAQBAAARDTIAAFEIAwFRXAIBH3ZhbHVlARD/YMN567J/4d8A
AABAAREBH1EEAgH/YMN567J/4d8AAAARASdRCAEBAQFRCAMBAQFREAMBAQwAAgEQ/0vq9AidJFXdAAABARAAAf9UZXN0R2VuZQFyaWNzVW5pbwFuUAEBUQgD
BAz//wQBAAARKSIAAFEkAwFRMAIBDQH+/xQBAQAAES0iAABRKAMBUTQCAQdmb28BEgEB/2HwX5C8RqrlAAAAARIAAQdiYXIBEgUBAf9h8F+QvEaq5QAAAAES
AAFBCAERBSIRBSIHRm9vB0Jhcv9UZXN0VXNlRwFlbmVyaWNzAFABAVEEAQL/TgEguU2LjsUAUQQCAUEMAREIewABEQEfUQQCAf9wSZlX0bcOlQAAABEBJ1EI
AQEBAVEIAwEBAVEQAwEBDAACAQ0AAlE8AwQAAAQBAAATlQEyAABTkAEDAVPkAQIBEQEBFAEBAAAT4QEyAABT3AEDAVMwAgIBEQICFAECAAATLQI6AABTKAID
AVOkAgIBEQMDFAEDAAAToQJiAABToAIDAVOsAgIBEQQEFAEEAAATqQKKAABTrAIDAVPoAgIBEQUFFAEFAAAT5QJCAABT4AIDAVM0AwIBEQYGFAEGAAATMQMi
AABTLAMDAVOAAwIBEQcHFAEHAAATfQNaAABTfAMDAVMIBAIBEQgIFAEIAQETBQRCAABSBAMBU1QEAgERCQkUAQkBARNpBWoAAFNoBQMBU7wFAgERCgoUAQoB
ARMxBmIAAFMwBgMBUzwGAgERCwsUAQsAABP1BloAAFP0BgMBU0gHAgERDAwUAQwAABNFB2IAAFNEBwMBU8AHAgERDQ0UAQ0AABO9ByoAAFO4BwMBU1wIAgER
Dg4UAQ4AABNZCDIAAFNUCAMBU6gIAgEfYmFzaWMBEP9wSZlX0bcOlQAAAEABEQEfUQQCAf9wSZlX0bcOlQAAABEBJ1EIAQEBAVEIAwEBAVEQAwEBEP9L6vQI
nSRV3QAAAQEQ/6km+dOJ3QjWAAABARAAAR9pbm5lcgEQ/8YpfLfY4RSxAAAAQAERAR9RBAIB/3BJmVfRtw6VAAAAEQEnUQgBAQEBUQgDAQEBURADAQEQ/0vq
9AidJFXdAAABARD/qSb504ndCNYAAAEBEAABP2lubmVyMgEQ/5TejGG9EdzEAAAAQAERATdRCAIB/5TejGG9EdzEAAAAEQ0X/3BJmVfRtw6VAAAAER0nUQQB
AQEBUAMBAQwAAlEIAQEBAVEIAwEBAVEQAwEBEP9L6vQInSRV3QAAAQEQ/6km+dOJ3QjWAAABARAAAf91bnNwZWNpZgAHaWVkARD/cEmZV9G3DpUAAAEBEAAB
/3Vuc3BlY2lmAWllZElubmVyAAABEP+U3oxhvRHcxAAAAEABEQEfUQQCAf+U3oxhvRHcxAAAABEBF1EEAQEBAVADAQEMAAIBEAABf3dyYXBwZXIBEP9gw3nr
sn/h3wAAAEABEQEfUQQCAf9gw3nrsn/h3wAAABEBJ1EIAQEBAVEIAwEBAVEQAwEBEP9L6vQInSRV3QAAAQEQ/6km+dOJ3QjWAAABARAAAQdjYXABEP9wSZlX
0bcOlQAAAEABEQEfUQQCAf9wSZlX0bcOlQAAABEBJ1EIAQEBAVEIAwEBAVEQAwEBEf8069OnUCfJ2gAAAQEMAAIBEAAB/2dlbmVyaWNDAANhcAER/9dkMoKp
hiTNAAAAQAERATdRCAIB/9dkMoKphiTNAAAAEQ0X/3BJmVfRtw6VAAAAER0nUQQBAQEBUAMBAQ0AAlEIAQEBAVEIAwEBAVEQAwEBEP9L6vQInSRV3QAAAQEO
AAFQAwEBCAACAREAAX9kZWZhdWx0ARD/cEmZV9G3DpUAAABAAREBH1EEAgH/cEmZV9G3DpUAAAARASdRCAEBAQFRCAMBAQFREAMBARD/S+r0CJ0kVd0AAAEB
DAACARAAAFABBAAAUQwGFVF0AQQAAQR7ABoRDSpRDAEEAAEPdGV4dAAAUQwGFQACDEEBABn/ZGVmYXVsdEkAD25uZXIBEP/GKXy32OEUsQAAAEABEQEfUQQC
Af9wSZlX0bcOlQAAABEBJ1EIAQEBAVEIAwEBAVEQAwEBEP9L6vQInSRV3QAAAQEMAAIBEAAAQAJRBAYVEW0qBHsAGQ90ZXh0/2RlZmF1bHRVAAdzZXIBEP+w
6CxtloqR7QAAAQEQAABAD1E4AQQADlEMBhUAAgR7ABn/YWxpYXNJbm4AA2VyARD/xil8t9jhFLEAAABAAREBH1EEAgH/cEmZV9G3DpUAAAARASdRCAEBAQFR
CAMBAQFREAMBARD/S+r0CJ0kVd0AAAEBEP+pJvnTid0I1gAAAQEQAAH/YWxpYXNJbm4AB2VyMgEQ/5TejGG9EdzEAAAAQAERATdRCAIB/5TejGG9EdzEAAAA
EQ0X/3BJmVfRtw6VAAAAER0nUQQBAQEBUAMBAQwAAlEIAQEBAVEIAwEBAVEQAwEBEP9L6vQInSRV3QAAAQEQ/6km+dOJ3QjWAAABARAAAQ9kZWVwARD/yG2S
r+WzLNcAAABAAREBT1EMAgH/yG2Sr+WzLNcAAAARGRf/lN6MYb0R3MQAAAARKRf/cEmZV9G3DpUAAAAROSdRBAEBAQFQAwEBDAACUQQBAQEBUAMBARD/S+r0
CJ0kVd0AAAFRCAEBAQFRCAMBAQFREAMBAQwAAgENAAIBEAABH3VuaW9uARD/YfBfkLxGquUAAABAAREBH1EEAgH/YfBfkLxGquUAAAARASdRCAEBAQFRCAMB
AQFREAMBAQwAAgEQ/0vq9AidJFXdAAABARAAAf9UZXN0SW1wbAJpY2l0TWV0aG9kUGFyYW1zAABQAQFRBAMFAAD/31mdgVipPfQBcEmZV9G3DpURESoAAUEI
ARFNFw9jYWxsEQEfUQQCAf9wSZlX0bcOlQAAABEBJ1EIAQEBAVEIAwEBAVEQAwEBEgECAAEBEgUCAQABQQgBEQUSEQUSAVQBVVABAf9UZXN0SW1wbANpY2l0
TWV0aG9kUGFyYW1zLmNhbGwkUGEPcmFtc1EIAwQAAAQBAAARKSIAAFEkAwFRMAIBEQEBFAEBAAARLSIAAFEoAwFRNAIBB2ZvbwESAQH/31mdgVipPfQAAAAB
EgABB2JhcgESBQEB/99ZnYFYqT30AAAAARIAAUEIAREFEhEFEgFUAVX/VGVzdEltcGwDaWNpdE1ldGhvZFBhcmFtc0luR2VuZXJpAWNQAQFRBAMFAAD/B+DY
PnoleboBcEmZV9G3DpURESoAAEEMAUEcARFhFw9jYWxsEQEfUQQCAf8abQEh3q+8lQABAQAAEQEfUQQCAf9wSZlX0bcOlQAAABEBJ1EIAQEBAVEIAwEBAVEQ
AwEBEgECAAEBEgUCAQABQQgBEQUSEQUSAVQBVVABAUEEAREBEgFW/1Rlc3RJbXBsBGljaXRNZXRob2RQYXJhbXNJbkdlbmVyaWMuY2FsbCRQH2FyYW1zUQwD
BAAABAEAABFFIgAAUUADAVFMAgERAQEUAQEAABFJIgAAUUQDAVFQAgERAgIUAQIAABFNQgAAUUgDAVFUAgEHZm9vARIBAf8H4Ng+eiV5ugAAAAESAAEHYmFy
ARIFAQH/B+DYPnoleboAAAABEgABf2dlbmVyaWMBEgEB/xptASHer7yVAAAAARIAAUEIAREFEhEFEgFUAVX/VGVzdEV4dGUAB25kc1ABAVEMAwUAAP+OWyFI
D/s36wGzJKnAZm+dnhFRIgACEUUHAQH/S+r0CJ0kVd0BMoUp57keMMsROTIAAhEtBwEC/1hJvcPP9qaUAUvq9AidJFXdESE6AAIRFQcHcXV4QAEfY29yZ2VA
AT9ncmF1bHRAAVEEAQH/NOvTp1AnydoAAAD/VGVzdEV4dGUBbmRzLnF1eCQ/UGFyYW1z/1Rlc3RFeHRlBW5kcy5xdXgkUmVzdWx0cwBUZXN0RXh0ZW5kcy5j
b3JnZSRSZXN1bHQBc/9UZXN0RXh0ZQJuZHMuZ3JhdWx0JFBhcmFtAXP/VGVzdEV4dGUAD25kczJQAQFQAwVRBAEB/9uZGhf6jFzpAAAA/1Rlc3RQaXBlAA9s
aW5lUQgBAf+KmU/IEc++3QARCSL//TttRPnWYK0AEQU6B0JveD9BbnlCb3hREAMFAAD/LK35Rv2twKwBv1/o9U7XcZsRcToAAhFlBwEB/2E31ujzBN/tAdU7
TfEKUoPvEVlqAAIRUQcBAv+53C0Z5kNc+wEn1IPUdq501xFFUgACET0HAQP/cwpqgrxoJrEBnB8igPhRcNURMVoAAhEpBz9nZXRDYXBAAf90ZXN0UG9pbgAP
dGVyc0AB/2dldEFueUNhAAFwQAH/Z2V0TnVsbEMAA2FwQAFQAQH/VGVzdFBpcGUCbGluZS5nZXRDYXAkUGFyYQNtc1EIAwQAAAQBAAARKRIAAFEkAwFRMAIB
AQEUAQEAABEtMgAAUSgDAVE0AgEBbgEIAAIBCAABH2luQ2FwARH/NOvTp1AnydoAAAEBEQAB/1Rlc3RQaXBlAmxpbmUuZ2V0Q2FwJFJlc3UHbHRzUQgDBAAA
BAEAABEpEgAAUSQDAVEwAgERAQEUAQEAABEtOgAAUSgDAVE0AgEBcwEMAAIBDAABP291dEJveAEQ/4qZT8gRz77dAAABARAAAf9UZXN0UGlwZQFsaW5lLkJv
eAAAUAEBUQQDBAAABAEAABENIgAAUQgDAVEUAgEHY2FwARH/NOvTp1AnydoAAAEBEQAB/1Rlc3RQaXBlA2xpbmUudGVzdFBvaW50ZXJzJFBhcmFtcwAAUQwD
BAAABAEAABFFIgAAUUADAVFMAgERAQEUAQEAABFJIgAAUUQDAVFQAgERAgIUAQIAABFNKgAAUUgDAVFkAgEHY2FwARH/NOvTp1AnydoAAAEBEQABB29iagES
AAIBEgABD2xpc3QBDgABUAMBARH/NOvTp1AnydoAAAEBDgAB/1Rlc3RQaXBlA2xpbmUudGVzdFBvaW50ZXJzJFJlc3VsdAFz/1Rlc3RQaXBlAmxpbmUuZ2V0
QW55Q2FwJFAfYXJhbXNRCAMEAAAEAQAAESkSAABRJAMBUTACAQEBFAEBAAARLTIAAFEoAwFRNAIBAW4BCAACAQgAAR9pbkNhcAESBAMAAQESAAH/VGVzdFBp
cGUCbGluZS5nZXRBbnlDYXAkUj9lc3VsdHNRCAMEAAAEAQAAESkSAABRJAMBUTACAREBARQBAQAAES06AABRKAMBUTQCAQFzAQwAAgEMAAE/b3V0Qm94ARD/
/TttRPnWYK0AAAEBEAAB/1Rlc3RQaXBlAWxpbmUuQW55B0JveFABAVEEAwQAAAQBAAARDSIAAFEIAwFRFAIBB2NhcAESBAMAAQESAAH/VGVzdFBpcGUCbGlu
ZS5nZXROdWxsQ2FwJD9QYXJhbXP/VGVzdFBpcGUDbGluZS5nZXROdWxsQ2FwJFJlc3VsdHMAUQQDBAAABAEAABENIgAAUQgDAVEUAgEHY2FwARH/DyCrIT8g
/6UAAAEBEQAB/1Rlc3RDYWxsAB9PcmRlclABAVEEAwUAAP+XIBgWuOzlvgFbXZqYrKTywhERggACEQkH/2dldENhbGxTAWVxdWVuY2UAQAFQAQH/VGVzdENh
bGwDT3JkZXIuZ2V0Q2FsbFNlcXVlbmNlJFBhD3JhbXNRBAMEAAAEAQAAEQ1KAABRDAMBURgCAf9leHBlY3RlZAAAAAEIAAIBCAAB/1Rlc3RDYWxsA09yZGVy
LmdldENhbGxTZXF1ZW5jZSRSZR9zdWx0c1EEAwQAAAQBAAARDRIAAFEIAwFRFAIBAW4BCAACAQgAAf9UZXN0VGFpbAA/Q2FsbGVlUQQBAf+MeTKwW0Hh0gAR
AVr/VGFpbFJlc3UAA2x0UQQDBQAA/wLIvGFU2pv2AYx5MrBbQeHSEREiAAIRBQcHZm9vQAFQAQH/VGVzdFRhaWwCQ2FsbGVlLmZvbyRQYXJhbQFzUQgDBAAA
BAEAABEpEgAAUSQDAVEwAgEBARQBAQAAES0SAABRKAMBUTQCAQFpAQQAAgEEAAEBdAEMAAIBDAAB/1Rlc3RUYWlsAkNhbGxlZS5UYWlsUmVzdWwBdFABAVEM
AwQAAAQBAAARRRIAAFFAAwFRTAIBAQEUAQEAABFJEgAAUUQDAVFQAgERAgEUAQIAABFNEgAAUUgDAVFUAgEBaQEIAAIBCAABAXQBDAACAQwAAQFjARH/Gnzk
YekG07wAAAEBEQAB/1Rlc3RUYWlsAD9DYWxsZXJQAQFRBAMFAAD/ZiSiQXnake0BjHkysFtB4dIRESIAAhEFBwdmb29AAVABAf9UZXN0VGFpbAJDYWxsZXIu
Zm9vJFBhcmFtAXNRCAMEAAAEAQAAESkSAABRJAMBUTACAQEBFAEBAAARLToAAFEoAwFRNAIBAWkBBAACAQQAAT9jYWxsZWUBEf05I38w4E3yAAEBEQAB/1Rl
c3RTdHJlAB9hbWluZ1ABAVEMAwUAAP9BzZm6wqXsjwFuscB3M5pfmRFRUgACEUkHAQH/uenvZZc8Ju8BbrHAdzOaX5kRPVIAAhE1BwEC/x5osZpRcpKtAbVw
An2s3DKxESlqAAIRIQf/ZG9TdHJlYW0AAUlAAf9kb1N0cmVhbQABSkAB/2ZpbmlzaFN0AA9yZWFtQAFQAQH/VGVzdFN0cmUCYW1pbmcuZG9TdHJlYW1JJD9Q
YXJhbXNRBAMEAAAEAQAAEQ0SAABRCAMBURQCAQFpAQgAAgEIAAH/U3RyZWFtUmUAD3N1bHRQAQH/VGVzdFN0cmUCYW1pbmcuZG9TdHJlYW1KJD9QYXJhbXNR
BAMEAAAEAQAAEQ0SAABRCAMBURQCAQFqAQgAAgEIAAH/VGVzdFN0cmUDYW1pbmcuZmluaXNoU3RyZWFtJFBhcmFtAXP/VGVzdFN0cmUDYW1pbmcuZmluaXNo
U3RyZWFtJFJlc3VsA3RzUQgDBAAABAEAABEpOgAAUSQDAVEwAgERAQEUAQEAABEtOgAAUSgDAVE0AgE/dG90YWxJAQgAAgEIAAE/dG90YWxKAQgAAgEIAAH/
VGVzdEtleXcBb3JkTWV0aG8DZHNQAQFRHAMFAAD/5Hs3WQ+/XMIBPnP9KlGVv6YR0ToAAhHFBwEB/zMPi0iGHmPgAV4vFeEqt/ybEbkyAAIRrQcBAv/pRwXQ
5Oww2gFQFZQlFfZCkxGhKgACEZUHAQP/HtncAa2sIoMBzZqjeGzAV64RiToAAhF9BwEE/2g20ZO1H/ilAZRtbgafOd7zEXFiAAIRaQcBBf8avs0uiJYa8gFv
CvwV3VGEvBFdSgACEVUHAQb/qDUgd3TgxaMBaMcUmmBAeOURSTIAAhE9Bz9kZWxldGVAAR9jbGFzc0ABD3ZvaWRAAT9yZXR1cm5AAf9jb25zdHJ1YwAHdG9y
QAH/dG9TdHJpbmcAAABAAR9jYXRjaEABUAEB/1Rlc3RLZXl3A29yZE1ldGhvZHMuZGVsZXRlJFBhcmFtcwAA/1Rlc3RLZXl3A29yZE1ldGhvZHMuZGVsZXRl
JFJlc3VsdAFz/1Rlc3RLZXl3B29yZE1ldGhvZHMuY2xhc3MkUGFyYW1zAFRlc3RLZXl3b3JkTWV0aG9kcy5jbGFzcyRSZXN1bHRzAAD/VGVzdEtleXcCb3Jk
TWV0aG9kcy52b2lkJD9QYXJhbXP/VGVzdEtleXcHb3JkTWV0aG9kcy52b2lkJFJlc3VsdHMAVGVzdEtleXdvcmRNZXRob2RzLnJldHVybiRQYXJhbXMAAP9U
ZXN0S2V5dwNvcmRNZXRob2RzLnJldHVybiRSZXN1bHQBc/9UZXN0S2V5dwNvcmRNZXRob2RzLmNvbnN0cnVjdG9yJFAfYXJhbXNRCAMEAAAEAQAAESlKAABR
KAMBUTQCAQEBFAEBAAARMSIAAFEsAwFROAIB/2Z1bmN0aW9uAAAAAQwAAgEMAAEHbmV3AQYAAgEGAAH/VGVzdEtleXcDb3JkTWV0aG9kcy5jb25zdHJ1Y3Rv
ciRSP2VzdWx0c1EEAwQAAAQBAAARDTIAAFEIAwFRFAIBH2F3YWl0AQEAAgEBAAH/VGVzdEtleXcDb3JkTWV0aG9kcy50b1N0cmluZyRQYXJhA21z/1Rlc3RL
ZXl3A29yZE1ldGhvZHMudG9TdHJpbmckUmVzdQdsdHP/VGVzdEtleXcHb3JkTWV0aG9kcy5jYXRjaCRQYXJhbXMAVGVzdEtleXdvcmRNZXRob2RzLmNhdGNo
JFJlc3VsdHMAAFEIAwQAAAQBAAARKSoAAFEkAwFRMAIBEQEBFAEBAAARLUIAAFEoAwFRNAIBD3RoZW4BDAACAQwAAX9maW5hbGx5ARH/NOvTp1AnydoAAAEB
EQAB/1Rlc3RBdXRoAmVudGljYXRlZEJvb3RzdHIDYXBQAQFRBAMFAAD/xAx3XVTtBfgB9Jvhvxu5gPYREWIAAEEQAUEgARExB/9nZXRDYWxsZQAHcklkEQEf
UQQCAf+xFFssBFvs2AABAQAAEQEfUQQCAf+xFFssBFvs2AABAQAAQAFQAQFBBAERATIfVmF0SWT/VGVzdEF1dGgEZW50aWNhdGVkQm9vdHN0cmFwLmdldENh
bGxlcklkJFAfYXJhbXP/VGVzdEF1dGgEZW50aWNhdGVkQm9vdHN0cmFwLmdldENhbGxlcklkJFI/ZXN1bHRzUQQDBAAABAEAABENOgAAUQgDAVEUAgE/Y2Fs
bGVyARIBAf+xFFssBFvs2AAAAAESAAH/VGVzdFN0dXIAH2R5UmVmUAEBUQgDBAAABAEAABEpOgAAUSQDAVEwAgERAQEUAQEAABEtSgAAUSwDAVE4AgE/aG9z
dElkARD/Wqg8g66449IAAAEBEAAB/29iamVjdElkAAAAARIAAgESAAH/VGVzdFN0dXIBZHlSZWZIb3MHdElkUAEBUQQDBAAABAEAABENKgAAUQgDAVEUAgEP
aG9zdAEMAAIBDAABD25hbWVQAQEBDAACP21hcmtlZFABAQAD/2Rlc2NyaWJlAAFkUAEBARDvkIf0N2716QAB/1Rlc3ROYW1lAUFubm90YXRpA29uUQgBAf/F
vTnqzJbUtQARCXr/eIljqoxtmrsAEQlq/0JhZGx5TmFtAD9lZEVudW3/TmVzdGVkU3QAD3J1Y3RRCAEC/4UhDtzUCWfFAFEQAgFBIAH/bkWeuRgMAfEAURwC
AUFAAQEMAAARAXL/UmVuYW1lZFMAH3RydWN0AAABEAAAQAIRBVIRCRf/ZGVzY3JpYmUAAWRRBAEBAQEAAVEQAwQM//8EAQAAEWFqEWUfUYgDAVGUAgENAf7/
FAEBAAARkSIRkR9RrAMBUbgCARECAhQBAgAAEbWiEb0fUeQDAVHwAgEBAwEB/2BSdjQv+WSXABHtghHxHwAB/2JhZEZpZWxkAA9OYW1lUQQBAv+FIQ7c1Aln
xQBRBAIBQRQBAQwAABEBcv9nb29kRmllbAAfZE5hbWUAAAEBAAIBAQABB2JhclEEAQL/wn2deUb9XI0AUQQCAUEMAQADAQIAAgECAAH/YW5vdGhlckIBYWRG
aWVsZE4HYW1lUQQBAv+FIQ7c1AlnxQBRBAIBQRgBAQwAABEBqv9hbm90aGVyRwFvb2RGaWVsZA9OYW1lAAABD//FvTnqzJbUtQAAAQEPAAH/YmFkbHlOYW0B
ZWRVbmlvbgBRBAEC/4UhDtzUCWfFAFEEAgFBFAEBDAAAEQFq/3JlbmFtZWRVAA9uaW9uAAD/VGVzdE5hbWUDQW5ub3RhdGlvbi5CYWRseU5hbWVkRW51AW1Q
AQFRBAEC/4UhDtzUCWfFAFEEAgFBFAEBDAAAEQFi/1JlbmFtZWRFAAdudW0AAFEIAQIAABERIgAAAQERCSIRCTcHZm9vB2JhclEIAQL/hSEO3NQJZ8UAURAC
AUEcAf/CfZ15Rv1cjQBRGAIBQSABAQwAABEBIgdiYXoABP9UZXN0TmFtZQNBbm5vdGF0aW9uLmJhZGx5TmFtZWRVbmkDb25RCAMEDP//AQH/HifAXMOmatcA
ESmCES0fAAENAf7/FAEFAAARPSIRPR9RXAMBUWgCAf9iYWRseU5hbQFlZEdyb3VwAFEEAQL/hSEO3NQJZ8UAUQQCAUEUAQEMAAARAWr/cmVuYW1lZEcAD3Jv
dXAAAAdiYXpRBAEC/4UhDtzUCWfFAFEEAgFBEAEBDAAAEQEiB3F1eAAAARD/eIljqoxtmrsAAAEBEAAB/1Rlc3ROYW1lBUFubm90YXRpb24uYmFkbHlOYW1l
ZFVuaW9uLmJhZGx5TmFtZWRHcm8DdXBRCAMEAAAUAQMAABEpIgAAUSQDAVEwAgEBARQBBAAAES0iAABRKAMBUTQCAQdmb28ABgdiYXIABv9UZXN0TmFtZQNB
bm5vdGF0aW9uLk5lc3RlZFN0cnVjdABQAQFRBAEC/4UhDtzUCWfFAFEEAgFBGAEBDAAAEQGi/1JlbmFtZWROAWVzdGVkU3RyB3VjdAAAUQgDBAAABAEAABEp
mhExH1FYAwFRZAIBAQEUAQEAABFh0hFtH1GYAwFRpAIB/2JhZE5lc3RlAWRGaWVsZE5hA21lUQQBAv+FIQ7c1AlnxQBRBAIBQRgBAQwAABEBov9nb29kTmVz
dAFlZEZpZWxkTgdhbWUAAAEBAAIBAQAB/2Fub3RoZXJCAmFkTmVzdGVkRmllbGROYW0BZVEEAQL/hSEO3NQJZ8UAUQQCAUEcAQEMAAARAdr/YW5vdGhlckcC
b29kTmVzdGVkRmllbGROYQNtZQAAARD/eIljqoxtmrsAAAEBEAAB/1Rlc3RBbm5vAXRhdGVkSW50P2VyZmFjZVABAVEEAQL/hSEO3NQJZ8UAUQQCAUEQAQEM
AAARAUJ/UmVuYW1lZAAAUQQDBQAA/zxrF32NIuvRAX41ZfHWnIDXERE6EREfAAERLQc/bWV0aG9kUQQBAv+FIQ7c1AlnxQBRBAIBQRQBAQwAABEBcv9yZW5h
bWVkTQAfZXRob2QAAEABUAEB/1Rlc3RBbm5vA3RhdGVkSW50ZXJmYWNlLm1ldGhvZCRQYQ9yYW1zUQQDBAAABAEAABENUhERH1E4AwFRRAIB/3BhcmFtZXRl
AAFyUQQBAv+FIQ7c1AlnxQBRBAIBQRgBAQwAABEBiv9yZW5hbWVkUAFhcmFtZXRlcgABAQwAAgEMAAH/VGVzdEFubm8DdGF0ZWRJbnRlcmZhY2UubWV0aG9k
JFJlH3N1bHRz
`,
  };
}
