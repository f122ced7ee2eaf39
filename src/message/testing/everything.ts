/**
 * A struct with a field of every kind, written out as the generator would, for the tests of this folder:
 *
 * ```capnp
 * enum Color { red @0; green @1; blue @2; }
 * struct Everything {
 *   bool @0 :Bool; trueByDefault @1 :Bool = true;
 *   int8 @2 :Int8; int16 @3 :Int16; int32 @4 :Int32 = -100000; int64 @5 :Int64 = -5;
 *   uint8 @6 :UInt8 = 7; uint16 @7 :UInt16; uint32 @8 :UInt32 = 4000000000; uint64 @9 :UInt64 = 18446744073709551615;
 *   float32 @10 :Float32 = 1.5; float64 @11 :Float64 = nan;
 *   text @12 :Text; data @13 :Data; child @14 :Everything; color @15 :Color = green;
 *   bools @16 :List(Bool); int8s @17 :List(Int8); uint16s @18 :List(UInt16); int32s @19 :List(Int32); uint64s @20 :List(UInt64); float64s @21 :List(Float64);
 *   texts @22 :List(Text); datas @23 :List(Data); children @24 :List(Everything); colors @25 :List(Color); lists @26 :List(List(Int32)); voids @27 :List(Void);
 *   any @28 :AnyPointer;
 *   float32s @29 :List(Float32); int64s @30 :List(Int64); uint8s @31 :List(UInt8); int16s @32 :List(Int16); uint32s @33 :List(UInt32);
 *   capabilities @34 :List(Capability); capability @35 :Capability;
 * }
 * ```
 */
import {
  type AnyPointerBuilder,
  type AnyPointerReader,
  boolList,
  capabilityList,
  dataList,
  float32List,
  float64List,
  int8List,
  int16List,
  int32List,
  int64List,
  type ListReader,
  type ListType,
  listList,
  type MessageCapability,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  type StructType,
  structList,
  textList,
  uint8List,
  uint16List,
  uint32List,
  uint64List,
  voidList,
} from "../index.ts";

const int32Lists = listList(int32List);

export class Everything extends StructReader {
  get bool(): boolean {
    return this.getBool(0);
  }
  get trueByDefault(): boolean {
    return this.getBool(1, true);
  }
  get int8(): number {
    return this.getInt8(1);
  }
  get int16(): number {
    return this.getInt16(2);
  }
  get int32(): number {
    return this.getInt32(4, -100_000);
  }
  get int64(): bigint {
    return this.getInt64(8, -5n);
  }
  get uint8(): number {
    return this.getUint8(16, 7);
  }
  get uint16(): number {
    return this.getUint16(18);
  }
  get uint32(): number {
    return this.getUint32(20, 4_000_000_000);
  }
  get uint64(): bigint {
    return this.getUint64(24, 18_446_744_073_709_551_615n);
  }
  get float32(): number {
    return this.getFloat32(32, 1.5);
  }
  get float64(): number {
    return this.getFloat64(40, Number.NaN);
  }
  get color(): number {
    return this.getUint16(36, 1);
  }
  get text(): string {
    return this.getText(0);
  }
  get data(): Uint8Array {
    return this.getData(1);
  }
  get bools(): ListReader<boolean> {
    return this.getList(3, boolList);
  }
  get int8s(): ListReader<number> {
    return this.getList(4, int8List);
  }
  get uint16s(): ListReader<number> {
    return this.getList(5, uint16List);
  }
  get int32s(): ListReader<number> {
    return this.getList(6, int32List);
  }
  get uint64s(): ListReader<bigint> {
    return this.getList(7, uint64List);
  }
  get float64s(): ListReader<number> {
    return this.getList(8, float64List);
  }
  get texts(): ListReader<string> {
    return this.getList(9, textList);
  }
  get datas(): ListReader<Uint8Array> {
    return this.getList(10, dataList);
  }
  get colors(): ListReader<number> {
    return this.getList(12, uint16List);
  }
  get lists(): ListReader<ListReader<number>> {
    return this.getList(13, int32Lists);
  }
  get voids(): ListReader<null> {
    return this.getList(14, voidList);
  }
  get float32s(): ListReader<number> {
    return this.getList(16, float32List);
  }
  get int64s(): ListReader<bigint> {
    return this.getList(17, int64List);
  }
  get uint8s(): ListReader<number> {
    return this.getList(18, uint8List);
  }
  get int16s(): ListReader<number> {
    return this.getList(19, int16List);
  }
  get uint32s(): ListReader<number> {
    return this.getList(20, uint32List);
  }
  get capabilities(): ListReader<MessageCapability | undefined> {
    return this.getList(21, capabilityList);
  }
  get child(): Everything {
    return this.getStruct(2, everythingType);
  }
  get children(): ListReader<Everything> {
    return this.getList(11, everythingList);
  }
  get any(): AnyPointerReader {
    return this.getAnyPointer(15);
  }
  get capability(): MessageCapability | undefined {
    return this.getCapability(22);
  }
  hasPointer(index: number): boolean {
    return !this.isNull(index);
  }
}

export class EverythingBuilder extends StructBuilder {
  override get $size(): number {
    return everythingType.dataWords | (everythingType.pointerCount << 16);
  }

  set bool(value: boolean) {
    this.setBool(0, value);
  }
  set trueByDefault(value: boolean) {
    this.setBool(1, value, true);
  }
  set int8(value: number) {
    this.setInt8(1, value);
  }
  set int16(value: number) {
    this.setInt16(2, value);
  }
  set int32(value: number) {
    this.setInt32(4, value, -100_000);
  }
  set int64(value: bigint) {
    this.setInt64(8, value, -5n);
  }
  set uint8(value: number) {
    this.setUint8(16, value, 7);
  }
  set uint16(value: number) {
    this.setUint16(18, value);
  }
  set uint32(value: number) {
    this.setUint32(20, value, 4_000_000_000);
  }
  set uint64(value: bigint) {
    this.setUint64(24, value, 18_446_744_073_709_551_615n);
  }
  set float32(value: number) {
    this.setFloat32(32, value, 1.5);
  }
  set float64(value: number) {
    this.setFloat64(40, value, Number.NaN);
  }
  set color(value: number) {
    this.setUint16(36, value, 1);
  }
  set text(value: string) {
    this.setText(0, value);
  }
  set data(value: Uint8Array) {
    this.setData(1, value);
  }
  set bools(values: readonly boolean[]) {
    this.setList(3, boolList, values);
  }
  set int8s(values: readonly number[]) {
    this.setList(4, int8List, values);
  }
  set uint16s(values: readonly number[]) {
    this.setList(5, uint16List, values);
  }
  set int32s(values: readonly number[]) {
    this.setList(6, int32List, values);
  }
  set uint64s(values: readonly bigint[]) {
    this.setList(7, uint64List, values);
  }
  set float64s(values: readonly number[]) {
    this.setList(8, float64List, values);
  }
  set texts(values: readonly string[]) {
    this.setList(9, textList, values);
  }
  set datas(values: readonly Uint8Array[]) {
    this.setList(10, dataList, values);
  }
  set colors(values: readonly number[]) {
    this.setList(12, uint16List, values);
  }
  set lists(values: readonly (readonly number[])[]) {
    this.setList(13, int32Lists, values);
  }
  set voids(values: readonly null[]) {
    this.setList(14, voidList, values);
  }
  set float32s(values: readonly number[]) {
    this.setList(16, float32List, values);
  }
  set int64s(values: readonly bigint[]) {
    this.setList(17, int64List, values);
  }
  set uint8s(values: readonly number[]) {
    this.setList(18, uint8List, values);
  }
  set int16s(values: readonly number[]) {
    this.setList(19, int16List, values);
  }
  set uint32s(values: readonly number[]) {
    this.setList(20, uint32List, values);
  }
  set capabilities(values: readonly (MessageCapability | undefined)[]) {
    this.setList(21, capabilityList, values);
  }
  set child(value: EverythingInit | Everything) {
    this.setStruct(2, everythingType, value);
  }
  initChild(): EverythingBuilder {
    return this.initStruct(2, everythingType);
  }
  set children(values: readonly EverythingInit[] | ListReader<Everything>) {
    this.setList(11, everythingList, values);
  }
  initChildren(length: number): StructListBuilder<EverythingBuilder> {
    return this.initList(11, everythingList, length);
  }
  get any(): AnyPointerBuilder {
    return this.getAnyPointer(15);
  }
  set capability(value: MessageCapability | undefined) {
    this.setCapability(22, value);
  }
}

export interface EverythingInit {
  readonly bool?: boolean | undefined;
  readonly trueByDefault?: boolean | undefined;
  readonly int8?: number | undefined;
  readonly int16?: number | undefined;
  readonly int32?: number | undefined;
  readonly int64?: bigint | undefined;
  readonly uint8?: number | undefined;
  readonly uint16?: number | undefined;
  readonly uint32?: number | undefined;
  readonly uint64?: bigint | undefined;
  readonly float32?: number | undefined;
  readonly float64?: number | undefined;
  readonly color?: number | undefined;
  readonly text?: string | undefined;
  readonly data?: Uint8Array | undefined;
  readonly bools?: readonly boolean[] | undefined;
  readonly int8s?: readonly number[] | undefined;
  readonly uint16s?: readonly number[] | undefined;
  readonly int32s?: readonly number[] | undefined;
  readonly uint64s?: readonly bigint[] | undefined;
  readonly float64s?: readonly number[] | undefined;
  readonly texts?: readonly string[] | undefined;
  readonly datas?: readonly Uint8Array[] | undefined;
  readonly colors?: readonly number[] | undefined;
  readonly lists?: readonly (readonly number[])[] | undefined;
  readonly voids?: readonly null[] | undefined;
  readonly float32s?: readonly number[] | undefined;
  readonly int64s?: readonly bigint[] | undefined;
  readonly uint8s?: readonly number[] | undefined;
  readonly int16s?: readonly number[] | undefined;
  readonly uint32s?: readonly number[] | undefined;
  readonly capabilities?: readonly (MessageCapability | undefined)[] | undefined;
  readonly child?: EverythingInit | Everything | undefined;
  readonly children?: readonly EverythingInit[] | undefined;
  readonly capability?: MessageCapability | undefined;
}

function writeEverything(builder: EverythingBuilder, init: EverythingInit): void {
  if (init.bool !== undefined) builder.bool = init.bool;
  if (init.trueByDefault !== undefined) builder.trueByDefault = init.trueByDefault;
  if (init.int8 !== undefined) builder.int8 = init.int8;
  if (init.int16 !== undefined) builder.int16 = init.int16;
  if (init.int32 !== undefined) builder.int32 = init.int32;
  if (init.int64 !== undefined) builder.int64 = init.int64;
  if (init.uint8 !== undefined) builder.uint8 = init.uint8;
  if (init.uint16 !== undefined) builder.uint16 = init.uint16;
  if (init.uint32 !== undefined) builder.uint32 = init.uint32;
  if (init.uint64 !== undefined) builder.uint64 = init.uint64;
  if (init.float32 !== undefined) builder.float32 = init.float32;
  if (init.float64 !== undefined) builder.float64 = init.float64;
  if (init.color !== undefined) builder.color = init.color;
  if (init.text !== undefined) builder.text = init.text;
  if (init.data !== undefined) builder.data = init.data;
  if (init.bools !== undefined) builder.bools = init.bools;
  if (init.int8s !== undefined) builder.int8s = init.int8s;
  if (init.uint16s !== undefined) builder.uint16s = init.uint16s;
  if (init.int32s !== undefined) builder.int32s = init.int32s;
  if (init.uint64s !== undefined) builder.uint64s = init.uint64s;
  if (init.float64s !== undefined) builder.float64s = init.float64s;
  if (init.texts !== undefined) builder.texts = init.texts;
  if (init.datas !== undefined) builder.datas = init.datas;
  if (init.colors !== undefined) builder.colors = init.colors;
  if (init.lists !== undefined) builder.lists = init.lists;
  if (init.voids !== undefined) builder.voids = init.voids;
  if (init.float32s !== undefined) builder.float32s = init.float32s;
  if (init.int64s !== undefined) builder.int64s = init.int64s;
  if (init.uint8s !== undefined) builder.uint8s = init.uint8s;
  if (init.int16s !== undefined) builder.int16s = init.int16s;
  if (init.uint32s !== undefined) builder.uint32s = init.uint32s;
  if (init.capabilities !== undefined) builder.capabilities = init.capabilities;
  if (init.child !== undefined) builder.child = init.child;
  if (init.children !== undefined) builder.children = init.children;
  if (init.capability !== undefined) builder.capability = init.capability;
}

export const everythingType: StructType<Everything, EverythingBuilder, EverythingInit> = {
  displayName: "Everything",
  dataWords: 6,
  pointerCount: 23,
  Reader: Everything,
  Builder: EverythingBuilder,
  sizeHint: (init) =>
    232 + (init.text?.length ?? 0) + (init.children === undefined ? 0 : everythingList.sizeHint(init.children)),
  write: writeEverything,
};

export const everythingList: ListType<Everything, StructListBuilder<EverythingBuilder>, EverythingInit> = structList(
  everythingType,
);

/** All that `reader` holds, as a plain object: fields that are null pointers are left out. */
export function plainEverything(reader: Everything): EverythingInit {
  return {
    bool: reader.bool,
    trueByDefault: reader.trueByDefault,
    int8: reader.int8,
    int16: reader.int16,
    int32: reader.int32,
    int64: reader.int64,
    uint8: reader.uint8,
    uint16: reader.uint16,
    uint32: reader.uint32,
    uint64: reader.uint64,
    float32: reader.float32,
    float64: reader.float64,
    color: reader.color,
    ...(reader.hasPointer(0) && { text: reader.text }),
    ...(reader.hasPointer(1) && { data: reader.data.slice() }),
    ...(reader.hasPointer(2) && { child: plainEverything(reader.child) }),
    ...(reader.hasPointer(11) && { children: reader.children.toArray().map(plainEverything) }),
    ...(reader.hasPointer(3) && { bools: [...reader.bools] }),
    ...(reader.hasPointer(4) && { int8s: reader.int8s.toArray() }),
    ...(reader.hasPointer(5) && { uint16s: reader.uint16s.toArray() }),
    ...(reader.hasPointer(6) && { int32s: reader.int32s.toArray() }),
    ...(reader.hasPointer(7) && { uint64s: reader.uint64s.toArray() }),
    ...(reader.hasPointer(8) && { float64s: reader.float64s.toArray() }),
    ...(reader.hasPointer(9) && { texts: [...reader.texts] }),
    ...(reader.hasPointer(10) && { datas: reader.datas.toArray().map((data) => data.slice()) }),
    ...(reader.hasPointer(12) && { colors: reader.colors.toArray() }),
    ...(reader.hasPointer(13) && { lists: reader.lists.toArray().map((list) => list.toArray()) }),
    ...(reader.hasPointer(14) && { voids: reader.voids.toArray() }),
    ...(reader.hasPointer(16) && { float32s: reader.float32s.toArray() }),
    ...(reader.hasPointer(17) && { int64s: reader.int64s.toArray() }),
    ...(reader.hasPointer(18) && { uint8s: reader.uint8s.toArray() }),
    ...(reader.hasPointer(19) && { int16s: reader.int16s.toArray() }),
    ...(reader.hasPointer(20) && { uint32s: reader.uint32s.toArray() }),
    ...(reader.hasPointer(21) && { capabilities: reader.capabilities.toArray() }),
    ...(reader.hasPointer(22) && { capability: reader.capability }),
  };
}
