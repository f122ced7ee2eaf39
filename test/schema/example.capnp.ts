// Generated from example.capnp by univat generate; do not edit.
import {
  type AnyPointerArgument,
  AnyPointerBuilder,
  type AnyPointerReader,
  adopt,
  allocateStruct,
  anyPointerList,
  type BoolListBuilder,
  boolList,
  type CallContext,
  type CallOptions,
  CapnpError,
  Client,
  clientList,
  constantMessage,
  copyStruct,
  dataList,
  defineMethod,
  disown,
  disownMember,
  type EmbeddedSchema,
  float32List,
  float64List,
  type GeneratedStructType,
  type GroupType,
  type InterfaceTable,
  int8List,
  int16List,
  int32List,
  int64List,
  ListReader,
  type ListType,
  lazy,
  listList,
  type Method,
  type Orphan,
  type ParamsArgument,
  type PointerListBuilder,
  type PrimitiveListBuilder,
  RemotePromise,
  type ResultsReturn,
  readClient,
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
  uint8List,
  uint16List,
  uint32List,
  uint64List,
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
import { commonSchema, Measure, Scalars as Scalars_, Sensor, type Unit } from "./common.capnp.ts";

/** A schema that uses everything the code generator supports. */
export const exampleFileId: bigint = 0xd7a1c3e5f0b29486n;

export const greeting: string = "hello";

export const answer: number = 42;

export const farAway: bigint = -9007199254740993n;

export const magic: Uint8Array = new Uint8Array([0x00, 0xff, 0x10]);

export const favourite: Color = 2;

export const third: number = 0.25;

export const enabled: boolean = true;

export const nothing: null = null;

/** What a pixel can be. */
export const Color = {
  red: 0,
  /** Between red and blue. */
  green: 1,
  blue: 2,
} as const;
export type Color = (typeof Color)[keyof typeof Color] | (number & Record<never, never>);

interface ScalarsInit {
  readonly void?: null | undefined;
  readonly bool?: boolean | undefined;
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
  readonly color?: Color | undefined;
  /** Any length. */
  readonly text?: string | undefined;
  readonly data?: Uint8Array | undefined;
}

class ScalarsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20006;
  }

  set bool(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }

  set int8(value: number) {
    writeInt8(this.$segment.view, this.$dataOffset + 1, value);
  }

  set int16(value: number) {
    writeInt16(this.$segment.view, this.$dataOffset + 2, value);
  }

  set int32(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset + 4, value);
  }

  set int64(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 8, value);
  }

  set uint8(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 16, value);
  }

  set uint16(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 18, value);
  }

  set uint32(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 20, value);
  }

  set uint64(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 24, value);
  }

  set float32(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 32, value);
  }

  set float64(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset + 40, value);
  }

  set color(value: Color) {
    writeUint16(this.$segment.view, this.$dataOffset + 36, value);
  }

  /** Any length. */
  set text(value: string) {
    writeText(this.$segment, this.$dataOffset + 48, value);
  }

  adoptText(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownText(): Orphan<string> {
    return disown(this, 0);
  }

  set data(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 56, value);
  }

  adoptData(orphan: Orphan<Uint8Array>): void {
    adopt(this, 1, orphan);
  }

  disownData(): Orphan<Uint8Array> {
    return disown(this, 1);
  }
}

/** Every primitive type. */
export class Scalars extends StructReader {
  static readonly type: GeneratedStructType<Scalars, ScalarsBuilder, ScalarsInit> = {
    displayName: "Scalars",
    id: 0xe8ac868d23bfbd01n,
    schema: exampleSchema,
    dataWords: 6,
    pointerCount: 2,
    Reader: Scalars,
    Builder: ScalarsBuilder,
    newReader: (message, place, depth) =>
      new Scalars(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ScalarsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 6, 2);
      return new ScalarsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeScalars(Scalars.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfScalars,
    write: writeScalars,
  };
  static readonly list: ListType<Scalars, StructListBuilder<ScalarsBuilder>, ScalarsInit> = structList(Scalars.type);

  get void(): null {
    return null;
  }

  get bool(): boolean {
    return this.getBool(0);
  }

  get int8(): number {
    return this.getInt8(1);
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
    return this.getUint8(16);
  }

  get uint16(): number {
    return this.getUint16(18);
  }

  get uint32(): number {
    return this.getUint32(20);
  }

  get uint64(): bigint {
    return this.getUint64(24);
  }

  get float32(): number {
    return this.getFloat32(32);
  }

  get float64(): number {
    return this.getFloat64(40);
  }

  get color(): Color {
    return this.getUint16(36);
  }

  /** Any length. */
  get text(): string {
    return this.getText(0);
  }

  get data(): Uint8Array {
    return this.getData(1);
  }
}

function writeScalars(builder: ScalarsBuilder, init: ScalarsInit): void {
  if (init.bool !== undefined) builder.bool = init.bool;
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
}

function sizeOfScalars(init: ScalarsInit): number {
  let size = 64;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  if (init.data !== undefined) size += (init.data.length + 7) & ~7;
  return size;
}

export declare namespace Scalars {
  type Builder = ScalarsBuilder;
  type Init = ScalarsInit;
}

const defaultsDataDefault: Uint8Array = new Uint8Array([0xc0, 0xff, 0xee]);

interface DefaultsInit {
  readonly bool?: boolean | undefined;
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
  readonly color?: Color | undefined;
  readonly text?: string | undefined;
  readonly data?: Uint8Array | undefined;
  readonly infinite?: number | undefined;
  readonly notANumber?: number | undefined;
  readonly negativeZero?: number | undefined;
  readonly smallNegativeZero?: number | undefined;
}

class DefaultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20009;
  }

  set bool(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value, true);
  }

  set int8(value: number) {
    writeInt8(this.$segment.view, this.$dataOffset + 1, value);
    xorUint8(this.$segment.view, this.$dataOffset + 1, -100);
  }

  set int16(value: number) {
    writeInt16(this.$segment.view, this.$dataOffset + 2, value);
    xorUint16(this.$segment.view, this.$dataOffset + 2, -30000);
  }

  set int32(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset + 4, value);
    xorUint32(this.$segment.view, this.$dataOffset + 4, -100000);
  }

  set int64(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 8, value);
    xorUint64(this.$segment.view, this.$dataOffset + 8, -9007199254740993n);
  }

  set uint8(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 16, value);
    xorUint8(this.$segment.view, this.$dataOffset + 16, 200);
  }

  set uint16(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 18, value);
    xorUint16(this.$segment.view, this.$dataOffset + 18, 60000);
  }

  set uint32(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 20, value);
    xorUint32(this.$segment.view, this.$dataOffset + 20, 4000000000);
  }

  set uint64(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 24, value);
    xorUint64(this.$segment.view, this.$dataOffset + 24, 18446744073709551615n);
  }

  set float32(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 32, value);
    xorFloat32(this.$segment.view, this.$dataOffset + 32, 1.5);
  }

  set float64(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset + 40, value);
    xorFloat64(this.$segment.view, this.$dataOffset + 40, -0.1);
  }

  set color(value: Color) {
    writeUint16(this.$segment.view, this.$dataOffset + 36, value);
    xorUint16(this.$segment.view, this.$dataOffset + 36, 2);
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset + 72, value);
  }

  adoptText(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownText(): Orphan<string> {
    return disown(this, 0);
  }

  set data(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 80, value);
  }

  adoptData(orphan: Orphan<Uint8Array>): void {
    adopt(this, 1, orphan);
  }

  disownData(): Orphan<Uint8Array> {
    return disown(this, 1);
  }

  set infinite(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset + 48, value);
    xorFloat64(this.$segment.view, this.$dataOffset + 48, Number.POSITIVE_INFINITY);
  }

  set notANumber(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 56, value);
    xorFloat32(this.$segment.view, this.$dataOffset + 56, Number.NaN);
  }

  set negativeZero(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset + 64, -value);
  }

  set smallNegativeZero(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 60, -value);
  }
}

/** Every primitive type with a default that is not zero. */
export class Defaults extends StructReader {
  static readonly type: GeneratedStructType<Defaults, DefaultsBuilder, DefaultsInit> = {
    displayName: "Defaults",
    id: 0xd2a50cd475064c5cn,
    schema: exampleSchema,
    dataWords: 9,
    pointerCount: 2,
    Reader: Defaults,
    Builder: DefaultsBuilder,
    newReader: (message, place, depth) =>
      new Defaults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DefaultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 9, 2);
      return new DefaultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDefaults(Defaults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDefaults,
    write: writeDefaults,
  };
  static readonly list: ListType<Defaults, StructListBuilder<DefaultsBuilder>, DefaultsInit> = structList(
    Defaults.type,
  );

  get bool(): boolean {
    return this.getBool(0, true);
  }

  get int8(): number {
    return this.getInt8(1, -100);
  }

  get int16(): number {
    return this.getInt16(2, -30000);
  }

  get int32(): number {
    return this.getInt32(4, -100000);
  }

  get int64(): bigint {
    return this.getInt64(8, -9007199254740993n);
  }

  get uint8(): number {
    return this.getUint8(16, 200);
  }

  get uint16(): number {
    return this.getUint16(18, 60000);
  }

  get uint32(): number {
    return this.getUint32(20, 4000000000);
  }

  get uint64(): bigint {
    return this.getUint64(24, 18446744073709551615n);
  }

  get float32(): number {
    return this.getFloat32(32, 1.5);
  }

  get float64(): number {
    return this.getFloat64(40, -0.1);
  }

  get color(): Color {
    return this.getUint16(36, 2);
  }

  get text(): string {
    return this.getText(0, 'say "hi"\n');
  }

  get data(): Uint8Array {
    return this.getData(1, defaultsDataDefault);
  }

  get infinite(): number {
    return this.getFloat64(48, Number.POSITIVE_INFINITY);
  }

  get notANumber(): number {
    return this.getFloat32(56, Number.NaN);
  }

  get negativeZero(): number {
    return -this.getFloat64(64);
  }

  get smallNegativeZero(): number {
    return -this.getFloat32(60);
  }
}

function writeDefaults(builder: DefaultsBuilder, init: DefaultsInit): void {
  if (init.bool !== undefined) builder.bool = init.bool;
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
  if (init.infinite !== undefined) builder.infinite = init.infinite;
  if (init.notANumber !== undefined) builder.notANumber = init.notANumber;
  if (init.negativeZero !== undefined) builder.negativeZero = init.negativeZero;
  if (init.smallNegativeZero !== undefined) builder.smallNegativeZero = init.smallNegativeZero;
}

function sizeOfDefaults(init: DefaultsInit): number {
  let size = 88;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  if (init.data !== undefined) size += (init.data.length + 7) & ~7;
  return size;
}

export declare namespace Defaults {
  type Builder = DefaultsBuilder;
  type Init = DefaultsInit;
}

interface ListsInit {
  readonly voids?: ListReader<null> | readonly null[] | undefined;
  readonly bools?: ListReader<boolean> | readonly boolean[] | undefined;
  readonly int8s?: ListReader<number> | readonly number[] | undefined;
  readonly int16s?: ListReader<number> | readonly number[] | undefined;
  readonly int32s?: ListReader<number> | readonly number[] | undefined;
  readonly int64s?: ListReader<bigint> | readonly bigint[] | undefined;
  readonly uint8s?: ListReader<number> | readonly number[] | undefined;
  readonly uint16s?: ListReader<number> | readonly number[] | undefined;
  readonly uint32s?: ListReader<number> | readonly number[] | undefined;
  readonly uint64s?: ListReader<bigint> | readonly bigint[] | undefined;
  readonly float32s?: ListReader<number> | readonly number[] | undefined;
  readonly float64s?: ListReader<number> | readonly number[] | undefined;
  readonly colors?: ListReader<Color> | readonly Color[] | undefined;
  readonly texts?: ListReader<string> | readonly string[] | undefined;
  readonly datas?: ListReader<Uint8Array> | readonly Uint8Array[] | undefined;
  readonly people?: ListReader<Person> | readonly Person.Init[] | undefined;
  readonly matrix?: ListReader<ListReader<number>> | readonly (readonly number[])[] | undefined;
  readonly table?: ListReader<ListReader<ListReader<string>>> | readonly (readonly (readonly string[])[])[] | undefined;
  readonly crowds?: ListReader<ListReader<Person>> | readonly (readonly Person.Init[])[] | undefined;
  readonly swatches?: ListReader<ListReader<Color>> | readonly (readonly Color[])[] | undefined;
}

class ListsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x140000;
  }

  set voids(value: ListReader<null> | readonly null[]) {
    setListAt(this.$segment, this.$dataOffset, voidList, value);
  }

  initVoids(length: number): PrimitiveListBuilder<null> {
    return voidList.init(this.$segment, this.$dataOffset, length);
  }

  adoptVoids(orphan: Orphan<ListReader<null>>): void {
    adopt(this, 0, orphan);
  }

  disownVoids(): Orphan<ListReader<null>> {
    return disown(this, 0);
  }

  set bools(value: ListReader<boolean> | readonly boolean[]) {
    setListAt(this.$segment, this.$dataOffset + 8, boolList, value);
  }

  initBools(length: number): BoolListBuilder {
    return boolList.init(this.$segment, this.$dataOffset + 8, length);
  }

  adoptBools(orphan: Orphan<ListReader<boolean>>): void {
    adopt(this, 1, orphan);
  }

  disownBools(): Orphan<ListReader<boolean>> {
    return disown(this, 1);
  }

  set int8s(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 16, int8List, value);
  }

  initInt8s(length: number): PrimitiveListBuilder<number> {
    return int8List.init(this.$segment, this.$dataOffset + 16, length);
  }

  adoptInt8s(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 2, orphan);
  }

  disownInt8s(): Orphan<ListReader<number>> {
    return disown(this, 2);
  }

  set int16s(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 24, int16List, value);
  }

  initInt16s(length: number): PrimitiveListBuilder<number> {
    return int16List.init(this.$segment, this.$dataOffset + 24, length);
  }

  adoptInt16s(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 3, orphan);
  }

  disownInt16s(): Orphan<ListReader<number>> {
    return disown(this, 3);
  }

  set int32s(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 32, int32List, value);
  }

  initInt32s(length: number): PrimitiveListBuilder<number> {
    return int32List.init(this.$segment, this.$dataOffset + 32, length);
  }

  adoptInt32s(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 4, orphan);
  }

  disownInt32s(): Orphan<ListReader<number>> {
    return disown(this, 4);
  }

  set int64s(value: ListReader<bigint> | readonly bigint[]) {
    setListAt(this.$segment, this.$dataOffset + 40, int64List, value);
  }

  initInt64s(length: number): PrimitiveListBuilder<bigint> {
    return int64List.init(this.$segment, this.$dataOffset + 40, length);
  }

  adoptInt64s(orphan: Orphan<ListReader<bigint>>): void {
    adopt(this, 5, orphan);
  }

  disownInt64s(): Orphan<ListReader<bigint>> {
    return disown(this, 5);
  }

  set uint8s(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 48, uint8List, value);
  }

  initUint8s(length: number): PrimitiveListBuilder<number> {
    return uint8List.init(this.$segment, this.$dataOffset + 48, length);
  }

  adoptUint8s(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 6, orphan);
  }

  disownUint8s(): Orphan<ListReader<number>> {
    return disown(this, 6);
  }

  set uint16s(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 56, uint16List, value);
  }

  initUint16s(length: number): PrimitiveListBuilder<number> {
    return uint16List.init(this.$segment, this.$dataOffset + 56, length);
  }

  adoptUint16s(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 7, orphan);
  }

  disownUint16s(): Orphan<ListReader<number>> {
    return disown(this, 7);
  }

  set uint32s(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 64, uint32List, value);
  }

  initUint32s(length: number): PrimitiveListBuilder<number> {
    return uint32List.init(this.$segment, this.$dataOffset + 64, length);
  }

  adoptUint32s(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 8, orphan);
  }

  disownUint32s(): Orphan<ListReader<number>> {
    return disown(this, 8);
  }

  set uint64s(value: ListReader<bigint> | readonly bigint[]) {
    setListAt(this.$segment, this.$dataOffset + 72, uint64List, value);
  }

  initUint64s(length: number): PrimitiveListBuilder<bigint> {
    return uint64List.init(this.$segment, this.$dataOffset + 72, length);
  }

  adoptUint64s(orphan: Orphan<ListReader<bigint>>): void {
    adopt(this, 9, orphan);
  }

  disownUint64s(): Orphan<ListReader<bigint>> {
    return disown(this, 9);
  }

  set float32s(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 80, float32List, value);
  }

  initFloat32s(length: number): PrimitiveListBuilder<number> {
    return float32List.init(this.$segment, this.$dataOffset + 80, length);
  }

  adoptFloat32s(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 10, orphan);
  }

  disownFloat32s(): Orphan<ListReader<number>> {
    return disown(this, 10);
  }

  set float64s(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 88, float64List, value);
  }

  initFloat64s(length: number): PrimitiveListBuilder<number> {
    return float64List.init(this.$segment, this.$dataOffset + 88, length);
  }

  adoptFloat64s(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 11, orphan);
  }

  disownFloat64s(): Orphan<ListReader<number>> {
    return disown(this, 11);
  }

  set colors(value: ListReader<Color> | readonly Color[]) {
    setListAt(this.$segment, this.$dataOffset + 96, uint16List, value);
  }

  initColors(length: number): PrimitiveListBuilder<Color> {
    return uint16List.init(this.$segment, this.$dataOffset + 96, length);
  }

  adoptColors(orphan: Orphan<ListReader<Color>>): void {
    adopt(this, 12, orphan);
  }

  disownColors(): Orphan<ListReader<Color>> {
    return disown(this, 12);
  }

  set texts(value: ListReader<string> | readonly string[]) {
    setListAt(this.$segment, this.$dataOffset + 104, textList, value);
  }

  initTexts(length: number): PointerListBuilder<string> {
    return textList.init(this.$segment, this.$dataOffset + 104, length);
  }

  adoptTexts(orphan: Orphan<ListReader<string>>): void {
    adopt(this, 13, orphan);
  }

  disownTexts(): Orphan<ListReader<string>> {
    return disown(this, 13);
  }

  set datas(value: ListReader<Uint8Array> | readonly Uint8Array[]) {
    setListAt(this.$segment, this.$dataOffset + 112, dataList, value);
  }

  initDatas(length: number): PointerListBuilder<Uint8Array> {
    return dataList.init(this.$segment, this.$dataOffset + 112, length);
  }

  adoptDatas(orphan: Orphan<ListReader<Uint8Array>>): void {
    adopt(this, 14, orphan);
  }

  disownDatas(): Orphan<ListReader<Uint8Array>> {
    return disown(this, 14);
  }

  set people(value: ListReader<Person> | readonly Person.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 120, Person.list, value);
  }

  initPeople(length: number): StructListBuilder<Person.Builder> {
    return Person.list.init(this.$segment, this.$dataOffset + 120, length);
  }

  adoptPeople(orphan: Orphan<ListReader<Person>>): void {
    adopt(this, 15, orphan);
  }

  disownPeople(): Orphan<ListReader<Person>> {
    return disown(this, 15);
  }

  set matrix(value: ListReader<ListReader<number>> | readonly (readonly number[])[]) {
    setListAt(this.$segment, this.$dataOffset + 128, int32ListList, value);
  }

  initMatrix(length: number): PointerListBuilder<readonly number[]> {
    return int32ListList.init(this.$segment, this.$dataOffset + 128, length);
  }

  adoptMatrix(orphan: Orphan<ListReader<ListReader<number>>>): void {
    adopt(this, 16, orphan);
  }

  disownMatrix(): Orphan<ListReader<ListReader<number>>> {
    return disown(this, 16);
  }

  set table(value: ListReader<ListReader<ListReader<string>>> | readonly (readonly (readonly string[])[])[]) {
    setListAt(this.$segment, this.$dataOffset + 136, textListListList, value);
  }

  initTable(length: number): PointerListBuilder<readonly (readonly string[])[]> {
    return textListListList.init(this.$segment, this.$dataOffset + 136, length);
  }

  adoptTable(orphan: Orphan<ListReader<ListReader<ListReader<string>>>>): void {
    adopt(this, 17, orphan);
  }

  disownTable(): Orphan<ListReader<ListReader<ListReader<string>>>> {
    return disown(this, 17);
  }

  set crowds(value: ListReader<ListReader<Person>> | readonly (readonly Person.Init[])[]) {
    setListAt(this.$segment, this.$dataOffset + 144, personListList, value);
  }

  initCrowds(length: number): PointerListBuilder<readonly Person.Init[]> {
    return personListList.init(this.$segment, this.$dataOffset + 144, length);
  }

  adoptCrowds(orphan: Orphan<ListReader<ListReader<Person>>>): void {
    adopt(this, 18, orphan);
  }

  disownCrowds(): Orphan<ListReader<ListReader<Person>>> {
    return disown(this, 18);
  }

  set swatches(value: ListReader<ListReader<Color>> | readonly (readonly Color[])[]) {
    setListAt(this.$segment, this.$dataOffset + 152, uint16ListList, value);
  }

  initSwatches(length: number): PointerListBuilder<readonly Color[]> {
    return uint16ListList.init(this.$segment, this.$dataOffset + 152, length);
  }

  adoptSwatches(orphan: Orphan<ListReader<ListReader<Color>>>): void {
    adopt(this, 19, orphan);
  }

  disownSwatches(): Orphan<ListReader<ListReader<Color>>> {
    return disown(this, 19);
  }
}

/** Lists of everything. */
export class Lists extends StructReader {
  static readonly type: GeneratedStructType<Lists, ListsBuilder, ListsInit> = {
    displayName: "Lists",
    id: 0x9a22d450713cb26dn,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 20,
    Reader: Lists,
    Builder: ListsBuilder,
    newReader: (message, place, depth) =>
      new Lists(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ListsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 20);
      return new ListsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeLists(Lists.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfLists,
    write: writeLists,
  };
  static readonly list: ListType<Lists, StructListBuilder<ListsBuilder>, ListsInit> = structList(Lists.type);

  get voids(): ListReader<null> {
    return this.getList(0, voidList);
  }

  get bools(): ListReader<boolean> {
    return this.getList(1, boolList);
  }

  get int8s(): ListReader<number> {
    return this.getList(2, int8List);
  }

  get int16s(): ListReader<number> {
    return this.getList(3, int16List);
  }

  get int32s(): ListReader<number> {
    return this.getList(4, int32List);
  }

  get int64s(): ListReader<bigint> {
    return this.getList(5, int64List);
  }

  get uint8s(): ListReader<number> {
    return this.getList(6, uint8List);
  }

  get uint16s(): ListReader<number> {
    return this.getList(7, uint16List);
  }

  get uint32s(): ListReader<number> {
    return this.getList(8, uint32List);
  }

  get uint64s(): ListReader<bigint> {
    return this.getList(9, uint64List);
  }

  get float32s(): ListReader<number> {
    return this.getList(10, float32List);
  }

  get float64s(): ListReader<number> {
    return this.getList(11, float64List);
  }

  get colors(): ListReader<Color> {
    return this.getList(12, uint16List);
  }

  get texts(): ListReader<string> {
    return this.getList(13, textList);
  }

  get datas(): ListReader<Uint8Array> {
    return this.getList(14, dataList);
  }

  get people(): ListReader<Person> {
    return this.getList(15, Person.list);
  }

  get matrix(): ListReader<ListReader<number>> {
    return this.getList(16, int32ListList);
  }

  get table(): ListReader<ListReader<ListReader<string>>> {
    return this.getList(17, textListListList);
  }

  get crowds(): ListReader<ListReader<Person>> {
    return this.getList(18, personListList);
  }

  get swatches(): ListReader<ListReader<Color>> {
    return this.getList(19, uint16ListList);
  }
}

function writeLists(builder: ListsBuilder, init: ListsInit): void {
  if (init.voids !== undefined) builder.voids = init.voids;
  if (init.bools !== undefined) builder.bools = init.bools;
  if (init.int8s !== undefined) builder.int8s = init.int8s;
  if (init.int16s !== undefined) builder.int16s = init.int16s;
  if (init.int32s !== undefined) builder.int32s = init.int32s;
  if (init.int64s !== undefined) builder.int64s = init.int64s;
  if (init.uint8s !== undefined) builder.uint8s = init.uint8s;
  if (init.uint16s !== undefined) builder.uint16s = init.uint16s;
  if (init.uint32s !== undefined) builder.uint32s = init.uint32s;
  if (init.uint64s !== undefined) builder.uint64s = init.uint64s;
  if (init.float32s !== undefined) builder.float32s = init.float32s;
  if (init.float64s !== undefined) builder.float64s = init.float64s;
  if (init.colors !== undefined) builder.colors = init.colors;
  if (init.texts !== undefined) builder.texts = init.texts;
  if (init.datas !== undefined) builder.datas = init.datas;
  if (init.people !== undefined) builder.people = init.people;
  if (init.matrix !== undefined) builder.matrix = init.matrix;
  if (init.table !== undefined) builder.table = init.table;
  if (init.crowds !== undefined) builder.crowds = init.crowds;
  if (init.swatches !== undefined) builder.swatches = init.swatches;
}

function sizeOfLists(init: ListsInit): number {
  let size = 160;
  if (init.bools !== undefined) size += ((init.bools.length + 63) >> 6) * 8;
  if (init.int8s !== undefined) size += (init.int8s.length + 7) & ~7;
  if (init.int16s !== undefined) size += (init.int16s.length * 2 + 7) & ~7;
  if (init.int32s !== undefined) size += (init.int32s.length * 4 + 7) & ~7;
  if (init.int64s !== undefined) size += init.int64s.length * 8;
  if (init.uint8s !== undefined) size += (init.uint8s.length + 7) & ~7;
  if (init.uint16s !== undefined) size += (init.uint16s.length * 2 + 7) & ~7;
  if (init.uint32s !== undefined) size += (init.uint32s.length * 4 + 7) & ~7;
  if (init.uint64s !== undefined) size += init.uint64s.length * 8;
  if (init.float32s !== undefined) size += (init.float32s.length * 4 + 7) & ~7;
  if (init.float64s !== undefined) size += init.float64s.length * 8;
  if (init.colors !== undefined) size += (init.colors.length * 2 + 7) & ~7;
  if (init.texts !== undefined && !(init.texts instanceof ListReader)) size += textList.sizeHint(init.texts);
  if (init.datas !== undefined && !(init.datas instanceof ListReader)) size += dataList.sizeHint(init.datas);
  if (init.people !== undefined && !(init.people instanceof ListReader)) size += Person.list.sizeHint(init.people);
  if (init.matrix !== undefined && !(init.matrix instanceof ListReader)) size += int32ListList.sizeHint(init.matrix);
  if (init.table !== undefined && !(init.table instanceof ListReader)) size += textListListList.sizeHint(init.table);
  if (init.crowds !== undefined && !(init.crowds instanceof ListReader)) size += personListList.sizeHint(init.crowds);
  if (init.swatches !== undefined && !(init.swatches instanceof ListReader))
    size += uint16ListList.sizeHint(init.swatches);
  return size;
}

export declare namespace Lists {
  type Builder = ListsBuilder;
  type Init = ListsInit;
}

const PersonPhoneNumberKind = {
  home: 0,
  mobile: 1,
  work: 2,
} as const;
type PersonPhoneNumberKind =
  | (typeof PersonPhoneNumberKind)[keyof typeof PersonPhoneNumberKind]
  | (number & Record<never, never>);

interface PersonPhoneNumberInit {
  readonly number?: string | undefined;
  readonly kind?: Person.PhoneNumber.Kind | undefined;
}

class PersonPhoneNumberBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set number(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptNumber(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownNumber(): Orphan<string> {
    return disown(this, 0);
  }

  set kind(value: Person.PhoneNumber.Kind) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
    xorUint16(this.$segment.view, this.$dataOffset, 1);
  }
}

class PersonPhoneNumber extends StructReader {
  static readonly type: GeneratedStructType<PersonPhoneNumber, PersonPhoneNumberBuilder, PersonPhoneNumberInit> = {
    displayName: "Person.PhoneNumber",
    id: 0xb1c60ecad1018fd2n,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: PersonPhoneNumber,
    Builder: PersonPhoneNumberBuilder,
    newReader: (message, place, depth) =>
      new PersonPhoneNumber(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PersonPhoneNumberBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new PersonPhoneNumberBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePersonPhoneNumber(PersonPhoneNumber.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPersonPhoneNumber,
    write: writePersonPhoneNumber,
  };
  static readonly list: ListType<
    PersonPhoneNumber,
    StructListBuilder<PersonPhoneNumberBuilder>,
    PersonPhoneNumberInit
  > = structList(PersonPhoneNumber.type);
  static readonly Kind: typeof PersonPhoneNumberKind = PersonPhoneNumberKind;

  get number(): string {
    return this.getText(0);
  }

  get kind(): Person.PhoneNumber.Kind {
    return this.getUint16(0, 1);
  }
}

function writePersonPhoneNumber(builder: PersonPhoneNumberBuilder, init: PersonPhoneNumberInit): void {
  if (init.number !== undefined) builder.number = init.number;
  if (init.kind !== undefined) builder.kind = init.kind;
}

function sizeOfPersonPhoneNumber(init: PersonPhoneNumberInit): number {
  let size = 16;
  if (init.number !== undefined) size += (init.number.length + 8) & ~7;
  return size;
}

interface PersonSchoolInit {
  readonly name?: string | undefined;
}

class PersonSchoolBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptName(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownName(): Orphan<string> {
    return disown(this, 0);
  }
}

class PersonSchool extends StructReader {
  static readonly type: GeneratedStructType<PersonSchool, PersonSchoolBuilder, PersonSchoolInit> = {
    displayName: "Person.School",
    id: 0xa75c96ac7b228d25n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: PersonSchool,
    Builder: PersonSchoolBuilder,
    newReader: (message, place, depth) =>
      new PersonSchool(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PersonSchoolBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new PersonSchoolBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePersonSchool(PersonSchool.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPersonSchool,
    write: writePersonSchool,
  };
  static readonly list: ListType<PersonSchool, StructListBuilder<PersonSchoolBuilder>, PersonSchoolInit> = structList(
    PersonSchool.type,
  );
  static readonly founded: number = 1209;
  static get best(): Person.School {
    return personSchoolBest;
  }
  static get years(): ListReader<number> {
    return personSchoolYears;
  }

  get name(): string {
    return this.getText(0);
  }
}

function writePersonSchool(builder: PersonSchoolBuilder, init: PersonSchoolInit): void {
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfPersonSchool(init: PersonSchoolInit): number {
  let size = 8;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

interface PersonAddressInit {
  readonly street?: string | undefined;
  readonly zip?: number | undefined;
}

class PersonAddressBuilder extends StructBuilder {
  override get $size(): number {
    return 0x50002;
  }

  set street(value: string) {
    writeText(this.$segment, this.$dataOffset + 32, value);
  }

  adoptStreet(orphan: Orphan<string>): void {
    adopt(this, 2, orphan);
  }

  disownStreet(): Orphan<string> {
    return disown(this, 2);
  }

  set zip(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 4, value);
  }
}

class PersonAddress extends StructReader {
  static readonly type: GroupType = {
    displayName: "Person.address",
    id: 0xebb933ecdbcd46a4n,
    schema: exampleSchema,
  };

  get street(): string {
    return this.getText(2);
  }

  get zip(): number {
    return this.getUint32(4);
  }
}

function writePersonAddress(builder: PersonAddressBuilder, init: PersonAddressInit): void {
  if (init.street !== undefined) builder.street = init.street;
  if (init.zip !== undefined) builder.zip = init.zip;
}

function sizeOfPersonAddress(init: PersonAddressInit): number {
  let size = 0;
  if (init.street !== undefined) size += (init.street.length + 8) & ~7;
  return size;
}

interface PersonEmploymentSelfEmployedInit {
  readonly trade?: string | undefined;
  readonly since?: number | undefined;
}

class PersonEmploymentSelfEmployedBuilder extends StructBuilder {
  override get $size(): number {
    return 0x50002;
  }

  set trade(value: string) {
    writeText(this.$segment, this.$dataOffset + 40, value);
  }

  adoptTrade(orphan: Orphan<string>): void {
    adopt(this, 3, orphan);
  }

  disownTrade(): Orphan<string> {
    return disown(this, 3);
  }

  set since(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 8, value);
  }
}

class PersonEmploymentSelfEmployed extends StructReader {
  static readonly type: GroupType = {
    displayName: "Person.employment.selfEmployed",
    id: 0xc5a9c411add3be7fn,
    schema: exampleSchema,
  };

  get trade(): string {
    return this.getText(3);
  }

  get since(): number {
    return this.getUint16(8);
  }
}

function writePersonEmploymentSelfEmployed(
  builder: PersonEmploymentSelfEmployedBuilder,
  init: PersonEmploymentSelfEmployedInit,
): void {
  if (init.trade !== undefined) builder.trade = init.trade;
  if (init.since !== undefined) builder.since = init.since;
}

function sizeOfPersonEmploymentSelfEmployed(init: PersonEmploymentSelfEmployedInit): number {
  let size = 0;
  if (init.trade !== undefined) size += (init.trade.length + 8) & ~7;
  return size;
}

const PersonEmploymentWhich = {
  unemployed: 0,
  employer: 1,
  school: 2,
  selfEmployed: 3,
} as const;
type PersonEmploymentWhich =
  | (typeof PersonEmploymentWhich)[keyof typeof PersonEmploymentWhich]
  | (number & Record<never, never>);

interface PersonEmploymentInit {
  readonly unemployed?: null | undefined;
  readonly employer?: string | undefined;
  readonly school?: Person.School | Person.School.Init | undefined;
  readonly selfEmployed?: Person.Employment.SelfEmployed | Person.Employment.SelfEmployed.Init | undefined;
}

class PersonEmploymentBuilder extends StructBuilder {
  override get $size(): number {
    return 0x50002;
  }

  set unemployed(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 2, 0, true);
  }

  set employer(value: string) {
    writeText(this.$segment, this.$dataOffset + 40, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }

  adoptEmployer(orphan: Orphan<string>): void {
    adopt(this, 3, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }

  disownEmployer(): Orphan<string> {
    return disownMember(this, 3, 2, 1);
  }

  set school(value: Person.School | Person.School.Init) {
    PersonSchool.type.set(this.$segment, this.$dataOffset + 40, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 2, true);
  }

  initSchool(): Person.School.Builder {
    const value = PersonSchool.type.init(this.$segment, this.$dataOffset + 40);
    this.$segment.view.setUint16(this.$dataOffset + 2, 2, true);
    return value;
  }

  adoptSchool(orphan: Orphan<Person.School>): void {
    adopt(this, 3, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 2, 2, true);
  }

  disownSchool(): Orphan<Person.School> {
    return disownMember(this, 3, 2, 2);
  }

  set selfEmployed(value: Person.Employment.SelfEmployed | Person.Employment.SelfEmployed.Init) {
    writePersonEmploymentSelfEmployed(this.initSelfEmployed(), value);
  }

  initSelfEmployed(): Person.Employment.SelfEmployed.Builder {
    this.clearPointer(3);
    this.clearData(8, 2);
    this.$segment.view.setUint16(this.$dataOffset + 2, 3, true);
    return new PersonEmploymentSelfEmployedBuilder(this.$segment, this.$dataOffset);
  }
}

class PersonEmployment extends StructReader {
  static readonly type: GroupType = {
    displayName: "Person.employment",
    id: 0xa824173067a9bf3bn,
    schema: exampleSchema,
  };
  static readonly Which: typeof PersonEmploymentWhich = PersonEmploymentWhich;
  static readonly SelfEmployed: typeof PersonEmploymentSelfEmployed = PersonEmploymentSelfEmployed;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): PersonEmploymentWhich {
    return this.getUint16(2);
  }

  get unemployed(): null | undefined {
    return this.getUint16(2) === 0 ? null : undefined;
  }

  get employer(): string | undefined {
    return this.getUint16(2) === 1 ? this.getText(3) : undefined;
  }

  get school(): Person.School | undefined {
    return this.getUint16(2) === 2
      ? PersonSchool.type.newReader(this.$message, this.followStruct(3, 1), this.$depth + 1)
      : undefined;
  }

  get selfEmployed(): Person.Employment.SelfEmployed | undefined {
    if (this.getUint16(2) !== 3) return undefined;
    return new PersonEmploymentSelfEmployed(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writePersonEmployment(builder: PersonEmploymentBuilder, init: PersonEmploymentInit): void {
  let members = 0;
  if (init.unemployed !== undefined) {
    builder.unemployed = init.unemployed;
    members++;
  }
  if (init.employer !== undefined) {
    builder.employer = init.employer;
    members++;
  }
  if (init.school !== undefined) {
    builder.school = init.school;
    members++;
  }
  if (init.selfEmployed !== undefined) {
    builder.selfEmployed = init.selfEmployed;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Person.employment takes one member; leave the others undefined");
}

function sizeOfPersonEmployment(init: PersonEmploymentInit): number {
  let size = 0;
  if (init.employer !== undefined) size += (init.employer.length + 8) & ~7;
  if (init.school !== undefined && !(init.school instanceof StructReader)) size += sizeOfPersonSchool(init.school);
  if (init.selfEmployed !== undefined) size += sizeOfPersonEmploymentSelfEmployed(init.selfEmployed);
  return size;
}

interface PersonInit {
  readonly name?: string | undefined;
  readonly age?: number | undefined;
  readonly phones?: ListReader<Person.PhoneNumber> | readonly Person.PhoneNumber.Init[] | undefined;
  /** Where letters go. */
  readonly address?: Person.Address | Person.Address.Init | undefined;
  readonly employment?: Person.Employment | Person.Employment.Init | undefined;
  readonly friend?: Person | Person.Init | undefined;
}

class PersonBuilder extends StructBuilder {
  override get $size(): number {
    return 0x50002;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptName(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownName(): Orphan<string> {
    return disown(this, 0);
  }

  set age(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset, value);
  }

  set phones(value: ListReader<Person.PhoneNumber> | readonly Person.PhoneNumber.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 24, PersonPhoneNumber.list, value);
  }

  initPhones(length: number): StructListBuilder<Person.PhoneNumber.Builder> {
    return PersonPhoneNumber.list.init(this.$segment, this.$dataOffset + 24, length);
  }

  adoptPhones(orphan: Orphan<ListReader<Person.PhoneNumber>>): void {
    adopt(this, 1, orphan);
  }

  disownPhones(): Orphan<ListReader<Person.PhoneNumber>> {
    return disown(this, 1);
  }

  /** Where letters go. */
  get address(): Person.Address.Builder {
    return new PersonAddressBuilder(this.$segment, this.$dataOffset);
  }

  set address(value: Person.Address | Person.Address.Init) {
    writePersonAddress(this.address, value);
  }

  get employment(): Person.Employment.Builder {
    return new PersonEmploymentBuilder(this.$segment, this.$dataOffset);
  }

  set employment(value: Person.Employment | Person.Employment.Init) {
    writePersonEmployment(this.employment, value);
  }

  set friend(value: Person | Person.Init) {
    Person.type.set(this.$segment, this.$dataOffset + 48, value);
  }

  initFriend(): Person.Builder {
    return Person.type.init(this.$segment, this.$dataOffset + 48);
  }

  adoptFriend(orphan: Orphan<Person>): void {
    adopt(this, 4, orphan);
  }

  disownFriend(): Orphan<Person> {
    return disown(this, 4);
  }
}

export class Person extends StructReader {
  static readonly type: GeneratedStructType<Person, PersonBuilder, PersonInit> = {
    displayName: "Person",
    id: 0xacc5f9e8ccf2b91cn,
    schema: exampleSchema,
    dataWords: 2,
    pointerCount: 5,
    Reader: Person,
    Builder: PersonBuilder,
    newReader: (message, place, depth) =>
      new Person(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PersonBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 2, 5);
      return new PersonBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePerson(Person.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPerson,
    write: writePerson,
  };
  static readonly list: ListType<Person, StructListBuilder<PersonBuilder>, PersonInit> = structList(Person.type);
  static readonly Address: typeof PersonAddress = PersonAddress;
  static readonly Employment: typeof PersonEmployment = PersonEmployment;
  static readonly PhoneNumber: typeof PersonPhoneNumber = PersonPhoneNumber;
  static readonly School: typeof PersonSchool = PersonSchool;

  get name(): string {
    return this.getText(0);
  }

  get age(): number {
    return this.getUint8(0);
  }

  get phones(): ListReader<Person.PhoneNumber> {
    return this.getList(1, PersonPhoneNumber.list);
  }

  /** Where letters go. */
  get address(): Person.Address {
    return new PersonAddress(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get employment(): Person.Employment {
    return new PersonEmployment(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get friend(): Person {
    return Person.type.newReader(this.$message, this.followStruct(4, 7), this.$depth + 1);
  }
}

function writePerson(builder: PersonBuilder, init: PersonInit): void {
  if (init.name !== undefined) builder.name = init.name;
  if (init.age !== undefined) builder.age = init.age;
  if (init.phones !== undefined) builder.phones = init.phones;
  if (init.address !== undefined) builder.address = init.address;
  if (init.employment !== undefined) builder.employment = init.employment;
  if (init.friend !== undefined) builder.friend = init.friend;
}

function sizeOfPerson(init: PersonInit): number {
  let size = 56;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  if (init.phones !== undefined && !(init.phones instanceof ListReader))
    size += PersonPhoneNumber.list.sizeHint(init.phones);
  if (init.address !== undefined) size += sizeOfPersonAddress(init.address);
  if (init.employment !== undefined) size += sizeOfPersonEmployment(init.employment);
  if (init.friend !== undefined && !(init.friend instanceof StructReader)) size += sizeOfPerson(init.friend);
  return size;
}

export declare namespace Person {
  type Builder = PersonBuilder;
  type Init = PersonInit;
  type Address = PersonAddress;
  namespace Address {
    type Builder = PersonAddressBuilder;
    type Init = PersonAddressInit;
  }
  type Employment = PersonEmployment;
  namespace Employment {
    type Builder = PersonEmploymentBuilder;
    type Init = PersonEmploymentInit;
    type Which = PersonEmploymentWhich;
    type SelfEmployed = PersonEmploymentSelfEmployed;
    namespace SelfEmployed {
      type Builder = PersonEmploymentSelfEmployedBuilder;
      type Init = PersonEmploymentSelfEmployedInit;
    }
  }
  type PhoneNumber = PersonPhoneNumber;
  namespace PhoneNumber {
    type Builder = PersonPhoneNumberBuilder;
    type Init = PersonPhoneNumberInit;
    type Kind = PersonPhoneNumberKind;
  }
  type School = PersonSchool;
  namespace School {
    type Builder = PersonSchoolBuilder;
    type Init = PersonSchoolInit;
  }
}

interface ShapeRectangleInit {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly caption?: string | undefined;
}

class ShapeRectangleBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10003;
  }

  set width(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 8, value);
  }

  set height(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 12, value);
    xorUint32(this.$segment.view, this.$dataOffset + 12, 3);
  }

  set caption(value: string) {
    writeText(this.$segment, this.$dataOffset + 24, value);
  }

  adoptCaption(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownCaption(): Orphan<string> {
    return disown(this, 0);
  }
}

class ShapeRectangle extends StructReader {
  static readonly type: GroupType = {
    displayName: "Shape.rectangle",
    id: 0xa06f24c01a343470n,
    schema: exampleSchema,
  };

  get width(): number {
    return this.getUint32(8);
  }

  get height(): number {
    return this.getUint32(12, 3);
  }

  get caption(): string {
    return this.getText(0);
  }
}

function writeShapeRectangle(builder: ShapeRectangleBuilder, init: ShapeRectangleInit): void {
  if (init.width !== undefined) builder.width = init.width;
  if (init.height !== undefined) builder.height = init.height;
  if (init.caption !== undefined) builder.caption = init.caption;
}

function sizeOfShapeRectangle(init: ShapeRectangleInit): number {
  let size = 0;
  if (init.caption !== undefined) size += (init.caption.length + 8) & ~7;
  return size;
}

const ShapeWhich = {
  circle: 0,
  square: 1,
  label: 2,
  corners: 3,
  nothing: 4,
  filled: 5,
  rectangle: 6,
  owner: 7,
  sides: 8,
} as const;
type ShapeWhich = (typeof ShapeWhich)[keyof typeof ShapeWhich] | (number & Record<never, never>);

interface ShapeInit {
  readonly area?: number | undefined;
  /** The radius. */
  readonly circle?: number | undefined;
  readonly square?: number | undefined;
  readonly label?: string | undefined;
  readonly corners?: ListReader<number> | readonly number[] | undefined;
  readonly nothing?: null | undefined;
  readonly filled?: boolean | undefined;
  readonly rectangle?: Shape.Rectangle | Shape.Rectangle.Init | undefined;
  readonly owner?: Logger | Logger.Server | undefined;
  readonly sides?: number | undefined;
}

class ShapeBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10003;
  }

  set area(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset, value);
  }

  /** The radius. */
  set circle(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 16, 0, true);
  }

  set square(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 8, value);
    xorFloat32(this.$segment.view, this.$dataOffset + 8, 1);
    this.$segment.view.setUint16(this.$dataOffset + 16, 1, true);
  }

  set label(value: string) {
    writeText(this.$segment, this.$dataOffset + 24, value);
    this.$segment.view.setUint16(this.$dataOffset + 16, 2, true);
  }

  adoptLabel(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 16, 2, true);
  }

  disownLabel(): Orphan<string> {
    return disownMember(this, 0, 16, 2);
  }

  set corners(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 24, float64List, value);
    this.$segment.view.setUint16(this.$dataOffset + 16, 3, true);
  }

  initCorners(length: number): PrimitiveListBuilder<number> {
    const value = float64List.init(this.$segment, this.$dataOffset + 24, length);
    this.$segment.view.setUint16(this.$dataOffset + 16, 3, true);
    return value;
  }

  adoptCorners(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 16, 3, true);
  }

  disownCorners(): Orphan<ListReader<number>> {
    return disownMember(this, 0, 16, 3);
  }

  set nothing(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 16, 4, true);
  }

  set filled(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 8, 0, value);
    this.$segment.view.setUint16(this.$dataOffset + 16, 5, true);
  }

  set rectangle(value: Shape.Rectangle | Shape.Rectangle.Init) {
    writeShapeRectangle(this.initRectangle(), value);
  }

  initRectangle(): Shape.Rectangle.Builder {
    this.clearData(8, 4);
    this.clearData(12, 4);
    this.clearPointer(0);
    this.$segment.view.setUint16(this.$dataOffset + 16, 6, true);
    return new ShapeRectangleBuilder(this.$segment, this.$dataOffset);
  }

  set owner(value: Logger | Logger.Server) {
    writeClient(this.$segment, this.$dataOffset + 24, value);
    this.$segment.view.setUint16(this.$dataOffset + 16, 7, true);
  }

  adoptOwner(orphan: Orphan<Logger>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 16, 7, true);
  }

  disownOwner(): Orphan<Logger> {
    return disownMember(this, 0, 16, 7);
  }

  set sides(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 16, 8, true);
  }
}

/** A struct with a union of its own. */
export class Shape extends StructReader {
  static readonly type: GeneratedStructType<Shape, ShapeBuilder, ShapeInit> = {
    displayName: "Shape",
    id: 0xca40475b682b6787n,
    schema: exampleSchema,
    dataWords: 3,
    pointerCount: 1,
    Reader: Shape,
    Builder: ShapeBuilder,
    newReader: (message, place, depth) =>
      new Shape(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ShapeBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 3, 1);
      return new ShapeBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeShape(Shape.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfShape,
    write: writeShape,
  };
  static readonly list: ListType<Shape, StructListBuilder<ShapeBuilder>, ShapeInit> = structList(Shape.type);
  static readonly Which: typeof ShapeWhich = ShapeWhich;
  static readonly Rectangle: typeof ShapeRectangle = ShapeRectangle;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): ShapeWhich {
    return this.getUint16(16);
  }

  get area(): number {
    return this.getFloat64(0);
  }

  /** The radius. */
  get circle(): number | undefined {
    return this.getUint16(16) === 0 ? this.getFloat64(8) : undefined;
  }

  get square(): number | undefined {
    return this.getUint16(16) === 1 ? this.getFloat32(8, 1) : undefined;
  }

  get label(): string | undefined {
    return this.getUint16(16) === 2 ? this.getText(0) : undefined;
  }

  get corners(): ListReader<number> | undefined {
    return this.getUint16(16) === 3 ? this.getList(0, float64List) : undefined;
  }

  get nothing(): null | undefined {
    return this.getUint16(16) === 4 ? null : undefined;
  }

  get filled(): boolean | undefined {
    return this.getUint16(16) === 5 ? this.getBool(64) : undefined;
  }

  get rectangle(): Shape.Rectangle | undefined {
    if (this.getUint16(16) !== 6) return undefined;
    return new ShapeRectangle(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get owner(): Logger | undefined {
    return this.getUint16(16) === 7 ? readClient(this, 0, Logger) : undefined;
  }

  get sides(): number | undefined {
    return this.getUint16(16) === 8 ? this.getUint8(8) : undefined;
  }
}

function writeShape(builder: ShapeBuilder, init: ShapeInit): void {
  if (init.area !== undefined) builder.area = init.area;
  let members = 0;
  if (init.circle !== undefined) {
    builder.circle = init.circle;
    members++;
  }
  if (init.square !== undefined) {
    builder.square = init.square;
    members++;
  }
  if (init.label !== undefined) {
    builder.label = init.label;
    members++;
  }
  if (init.corners !== undefined) {
    builder.corners = init.corners;
    members++;
  }
  if (init.nothing !== undefined) {
    builder.nothing = init.nothing;
    members++;
  }
  if (init.filled !== undefined) {
    builder.filled = init.filled;
    members++;
  }
  if (init.rectangle !== undefined) {
    builder.rectangle = init.rectangle;
    members++;
  }
  if (init.owner !== undefined) {
    builder.owner = init.owner;
    members++;
  }
  if (init.sides !== undefined) {
    builder.sides = init.sides;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Shape takes one member; leave the others undefined");
}

function sizeOfShape(init: ShapeInit): number {
  let size = 32;
  if (init.label !== undefined) size += (init.label.length + 8) & ~7;
  if (init.corners !== undefined) size += init.corners.length * 8;
  if (init.rectangle !== undefined) size += sizeOfShapeRectangle(init.rectangle);
  return size;
}

export declare namespace Shape {
  type Builder = ShapeBuilder;
  type Init = ShapeInit;
  type Which = ShapeWhich;
  type Rectangle = ShapeRectangle;
  namespace Rectangle {
    type Builder = ShapeRectangleBuilder;
    type Init = ShapeRectangleInit;
  }
}

const EscapesType = {
  function: 0,
  null: 1,
} as const;
type EscapesType = (typeof EscapesType)[keyof typeof EscapesType] | (number & Record<never, never>);

interface EscapesBuilderInit {
  readonly message?: string | undefined;
}

class EscapesBuilderBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set message(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptMessage(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownMessage(): Orphan<string> {
    return disown(this, 0);
  }
}

class EscapesBuilder_ extends StructReader {
  static readonly type: GeneratedStructType<EscapesBuilder_, EscapesBuilderBuilder, EscapesBuilderInit> = {
    displayName: "Escapes.Builder",
    id: 0x9ec8bfc1c277a077n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: EscapesBuilder_,
    Builder: EscapesBuilderBuilder,
    newReader: (message, place, depth) =>
      new EscapesBuilder_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new EscapesBuilderBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new EscapesBuilderBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeEscapesBuilder(EscapesBuilder_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfEscapesBuilder,
    write: writeEscapesBuilder,
  };
  static readonly list: ListType<EscapesBuilder_, StructListBuilder<EscapesBuilderBuilder>, EscapesBuilderInit> =
    structList(EscapesBuilder_.type);

  get message(): string {
    return this.getText(0);
  }
}

function writeEscapesBuilder(builder: EscapesBuilderBuilder, init: EscapesBuilderInit): void {
  if (init.message !== undefined) builder.message = init.message;
}

function sizeOfEscapesBuilder(init: EscapesBuilderInit): number {
  let size = 8;
  if (init.message !== undefined) size += (init.message.length + 8) & ~7;
  return size;
}

interface EscapesInit {
  readonly constructor_?: string | undefined;
  readonly class?: string | undefined;
  readonly then_?: string | undefined;
  readonly toString_?: string | undefined;
  readonly getText_?: string | undefined;
  readonly which_?: string | undefined;
  readonly inner?: Escapes | Escapes.Init | undefined;
  readonly initInner_?: string | undefined;
  readonly type?: Escapes.Type | undefined;
  readonly default?: number | undefined;
}

class EscapesBuilder extends StructBuilder {
  override get $size(): number {
    return 0x80001;
  }

  set constructor_(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptConstructor(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownConstructor(): Orphan<string> {
    return disown(this, 0);
  }

  set class(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptClass(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownClass(): Orphan<string> {
    return disown(this, 1);
  }

  set then_(value: string) {
    writeText(this.$segment, this.$dataOffset + 24, value);
  }

  adoptThen(orphan: Orphan<string>): void {
    adopt(this, 2, orphan);
  }

  disownThen(): Orphan<string> {
    return disown(this, 2);
  }

  set toString_(value: string) {
    writeText(this.$segment, this.$dataOffset + 32, value);
  }

  adoptToString(orphan: Orphan<string>): void {
    adopt(this, 3, orphan);
  }

  disownToString(): Orphan<string> {
    return disown(this, 3);
  }

  set getText_(value: string) {
    writeText(this.$segment, this.$dataOffset + 40, value);
  }

  adoptGetText(orphan: Orphan<string>): void {
    adopt(this, 4, orphan);
  }

  disownGetText(): Orphan<string> {
    return disown(this, 4);
  }

  set which_(value: string) {
    writeText(this.$segment, this.$dataOffset + 48, value);
  }

  adoptWhich(orphan: Orphan<string>): void {
    adopt(this, 5, orphan);
  }

  disownWhich(): Orphan<string> {
    return disown(this, 5);
  }

  set inner(value: Escapes | Escapes.Init) {
    Escapes.type.set(this.$segment, this.$dataOffset + 56, value);
  }

  initInner(): Escapes.Builder {
    return Escapes.type.init(this.$segment, this.$dataOffset + 56);
  }

  adoptInner(orphan: Orphan<Escapes>): void {
    adopt(this, 6, orphan);
  }

  disownInner(): Orphan<Escapes> {
    return disown(this, 6);
  }

  set initInner_(value: string) {
    writeText(this.$segment, this.$dataOffset + 64, value);
  }

  adoptInitInner(orphan: Orphan<string>): void {
    adopt(this, 7, orphan);
  }

  disownInitInner(): Orphan<string> {
    return disown(this, 7);
  }

  set type(value: Escapes.Type) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
  }

  set default(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 2, value);
  }
}

/** Names that mean something to JavaScript or to the library. */
export class Escapes extends StructReader {
  static readonly type: GeneratedStructType<Escapes, EscapesBuilder, EscapesInit> = {
    displayName: "Escapes",
    id: 0xfdc1451941ac6626n,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 8,
    Reader: Escapes,
    Builder: EscapesBuilder,
    newReader: (message, place, depth) =>
      new Escapes(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new EscapesBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 8);
      return new EscapesBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeEscapes(Escapes.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfEscapes,
    write: writeEscapes,
  };
  static readonly list: ListType<Escapes, StructListBuilder<EscapesBuilder>, EscapesInit> = structList(Escapes.type);
  static readonly Type: typeof EscapesType = EscapesType;
  static readonly Builder_: typeof EscapesBuilder_ = EscapesBuilder_;

  get constructor_(): string {
    return this.getText(0);
  }

  get class(): string {
    return this.getText(1);
  }

  get then_(): string {
    return this.getText(2);
  }

  get toString_(): string {
    return this.getText(3);
  }

  get getText_(): string {
    return this.getText(4);
  }

  get which_(): string {
    return this.getText(5);
  }

  get inner(): Escapes {
    return Escapes.type.newReader(this.$message, this.followStruct(6, 9), this.$depth + 1);
  }

  get initInner_(): string {
    return this.getText(7);
  }

  get type(): Escapes.Type {
    return this.getUint16(0);
  }

  get default(): number {
    return this.getUint8(2);
  }
}

function writeEscapes(builder: EscapesBuilder, init: EscapesInit): void {
  if (init.constructor_ !== undefined) builder.constructor_ = init.constructor_;
  if (init.class !== undefined) builder.class = init.class;
  if (init.then_ !== undefined) builder.then_ = init.then_;
  if (init.toString_ !== undefined) builder.toString_ = init.toString_;
  if (init.getText_ !== undefined) builder.getText_ = init.getText_;
  if (init.which_ !== undefined) builder.which_ = init.which_;
  if (init.inner !== undefined) builder.inner = init.inner;
  if (init.initInner_ !== undefined) builder.initInner_ = init.initInner_;
  if (init.type !== undefined) builder.type = init.type;
  if (init.default !== undefined) builder.default = init.default;
}

function sizeOfEscapes(init: EscapesInit): number {
  let size = 72;
  if (init.constructor_ !== undefined) size += (init.constructor_.length + 8) & ~7;
  if (init.class !== undefined) size += (init.class.length + 8) & ~7;
  if (init.then_ !== undefined) size += (init.then_.length + 8) & ~7;
  if (init.toString_ !== undefined) size += (init.toString_.length + 8) & ~7;
  if (init.getText_ !== undefined) size += (init.getText_.length + 8) & ~7;
  if (init.which_ !== undefined) size += (init.which_.length + 8) & ~7;
  if (init.inner !== undefined && !(init.inner instanceof StructReader)) size += sizeOfEscapes(init.inner);
  if (init.initInner_ !== undefined) size += (init.initInner_.length + 8) & ~7;
  return size;
}

export declare namespace Escapes {
  type Builder = EscapesBuilder;
  type Init = EscapesInit;
  type Type = EscapesType;
  type Builder_ = EscapesBuilder_;
  namespace Builder_ {
    type Builder = EscapesBuilderBuilder;
    type Init = EscapesBuilderInit;
  }
}

interface HidingHidingBuilderHidingInitInit {
  readonly text?: string | undefined;
}

class HidingHidingBuilderHidingInitBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptText(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownText(): Orphan<string> {
    return disown(this, 0);
  }
}

class HidingHidingBuilderHidingInit extends StructReader {
  static readonly type: GeneratedStructType<
    HidingHidingBuilderHidingInit,
    HidingHidingBuilderHidingInitBuilder,
    HidingHidingBuilderHidingInitInit
  > = {
    displayName: "Hiding.HidingBuilder.HidingInit",
    id: 0xec011373bdd43c24n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: HidingHidingBuilderHidingInit,
    Builder: HidingHidingBuilderHidingInitBuilder,
    newReader: (message, place, depth) =>
      new HidingHidingBuilderHidingInit(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new HidingHidingBuilderHidingInitBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new HidingHidingBuilderHidingInitBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeHidingHidingBuilderHidingInit(HidingHidingBuilderHidingInit.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfHidingHidingBuilderHidingInit,
    write: writeHidingHidingBuilderHidingInit,
  };
  static readonly list: ListType<
    HidingHidingBuilderHidingInit,
    StructListBuilder<HidingHidingBuilderHidingInitBuilder>,
    HidingHidingBuilderHidingInitInit
  > = structList(HidingHidingBuilderHidingInit.type);

  get text(): string {
    return this.getText(0);
  }
}

function writeHidingHidingBuilderHidingInit(
  builder: HidingHidingBuilderHidingInitBuilder,
  init: HidingHidingBuilderHidingInitInit,
): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfHidingHidingBuilderHidingInit(init: HidingHidingBuilderHidingInitInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

interface HidingHidingBuilderInit {
  readonly inner?: Hiding.HidingBuilder.HidingInit | Hiding.HidingBuilder.HidingInit.Init | undefined;
}

class HidingHidingBuilderBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set inner(value: Hiding.HidingBuilder.HidingInit | Hiding.HidingBuilder.HidingInit.Init) {
    HidingHidingBuilderHidingInit.type.set(this.$segment, this.$dataOffset, value);
  }

  initInner(): Hiding.HidingBuilder.HidingInit.Builder {
    return HidingHidingBuilderHidingInit.type.init(this.$segment, this.$dataOffset);
  }

  adoptInner(orphan: Orphan<Hiding.HidingBuilder.HidingInit>): void {
    adopt(this, 0, orphan);
  }

  disownInner(): Orphan<Hiding.HidingBuilder.HidingInit> {
    return disown(this, 0);
  }
}

class HidingHidingBuilder extends StructReader {
  static readonly type: GeneratedStructType<HidingHidingBuilder, HidingHidingBuilderBuilder, HidingHidingBuilderInit> =
    {
      displayName: "Hiding.HidingBuilder",
      id: 0x8a8ff63619cc3699n,
      schema: exampleSchema,
      dataWords: 0,
      pointerCount: 1,
      Reader: HidingHidingBuilder,
      Builder: HidingHidingBuilderBuilder,
      newReader: (message, place, depth) =>
        new HidingHidingBuilder(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new HidingHidingBuilderBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 1);
        return new HidingHidingBuilderBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeHidingHidingBuilder(HidingHidingBuilder.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfHidingHidingBuilder,
      write: writeHidingHidingBuilder,
    };
  static readonly list: ListType<
    HidingHidingBuilder,
    StructListBuilder<HidingHidingBuilderBuilder>,
    HidingHidingBuilderInit
  > = structList(HidingHidingBuilder.type);
  static readonly HidingInit: typeof HidingHidingBuilderHidingInit = HidingHidingBuilderHidingInit;

  get inner(): Hiding.HidingBuilder.HidingInit {
    return HidingHidingBuilderHidingInit.type.newReader(this.$message, this.followStruct(0, 1), this.$depth + 1);
  }
}

function writeHidingHidingBuilder(builder: HidingHidingBuilderBuilder, init: HidingHidingBuilderInit): void {
  if (init.inner !== undefined) builder.inner = init.inner;
}

function sizeOfHidingHidingBuilder(init: HidingHidingBuilderInit): number {
  let size = 8;
  if (init.inner !== undefined && !(init.inner instanceof StructReader))
    size += sizeOfHidingHidingBuilderHidingInit(init.inner);
  return size;
}

interface HidingHidingHidingBuilderInit {
  readonly text?: string | undefined;
}

class HidingHidingHidingBuilderBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptText(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownText(): Orphan<string> {
    return disown(this, 0);
  }
}

class HidingHidingHidingBuilder extends StructReader {
  static readonly type: GeneratedStructType<
    HidingHidingHidingBuilder,
    HidingHidingHidingBuilderBuilder,
    HidingHidingHidingBuilderInit
  > = {
    displayName: "Hiding.HidingHidingBuilder",
    id: 0x8287aac096f5f1e2n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: HidingHidingHidingBuilder,
    Builder: HidingHidingHidingBuilderBuilder,
    newReader: (message, place, depth) =>
      new HidingHidingHidingBuilder(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new HidingHidingHidingBuilderBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new HidingHidingHidingBuilderBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeHidingHidingHidingBuilder(HidingHidingHidingBuilder.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfHidingHidingHidingBuilder,
    write: writeHidingHidingHidingBuilder,
  };
  static readonly list: ListType<
    HidingHidingHidingBuilder,
    StructListBuilder<HidingHidingHidingBuilderBuilder>,
    HidingHidingHidingBuilderInit
  > = structList(HidingHidingHidingBuilder.type);

  get text(): string {
    return this.getText(0);
  }
}

function writeHidingHidingHidingBuilder(
  builder: HidingHidingHidingBuilderBuilder,
  init: HidingHidingHidingBuilderInit,
): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfHidingHidingHidingBuilder(init: HidingHidingHidingBuilderInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

interface HidingInit {
  readonly builder?: Hiding.HidingBuilder | Hiding.HidingBuilder.Init | undefined;
}

class HidingBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set builder(value: Hiding.HidingBuilder | Hiding.HidingBuilder.Init) {
    HidingHidingBuilder.type.set(this.$segment, this.$dataOffset, value);
  }

  initBuilder(): Hiding.HidingBuilder.Builder {
    return HidingHidingBuilder.type.init(this.$segment, this.$dataOffset);
  }

  adoptBuilder(orphan: Orphan<Hiding.HidingBuilder>): void {
    adopt(this, 0, orphan);
  }

  disownBuilder(): Orphan<Hiding.HidingBuilder> {
    return disown(this, 0);
  }
}

/** Names of the generated module inside of a declaration. */
export class Hiding extends StructReader {
  static readonly type: GeneratedStructType<Hiding, HidingBuilder, HidingInit> = {
    displayName: "Hiding",
    id: 0xfffcc92670b020d8n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: Hiding,
    Builder: HidingBuilder,
    newReader: (message, place, depth) =>
      new Hiding(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new HidingBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new HidingBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeHiding(Hiding.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfHiding,
    write: writeHiding,
  };
  static readonly list: ListType<Hiding, StructListBuilder<HidingBuilder>, HidingInit> = structList(Hiding.type);
  static readonly HidingBuilder: typeof HidingHidingBuilder = HidingHidingBuilder;
  static readonly HidingHidingBuilder: typeof HidingHidingHidingBuilder = HidingHidingHidingBuilder;
  static get HidingServer(): typeof HidingHidingServer {
    return HidingHidingServer;
  }

  get builder(): Hiding.HidingBuilder {
    return HidingHidingBuilder.type.newReader(this.$message, this.followStruct(0, 1), this.$depth + 1);
  }
}

function writeHiding(builder: HidingBuilder, init: HidingInit): void {
  if (init.builder !== undefined) builder.builder = init.builder;
}

function sizeOfHiding(init: HidingInit): number {
  let size = 8;
  if (init.builder !== undefined && !(init.builder instanceof StructReader))
    size += sizeOfHidingHidingBuilder(init.builder);
  return size;
}

type HidingBuilder_ = HidingBuilder;
type HidingHidingBuilder_ = HidingHidingBuilder;
export declare namespace Hiding {
  type Builder = HidingBuilder_;
  type Init = HidingInit;
  type HidingBuilder = HidingHidingBuilder_;
  namespace HidingBuilder {
    type Builder = HidingHidingBuilderBuilder;
    type Init = HidingHidingBuilderInit;
    type HidingInit = HidingHidingBuilderHidingInit;
    namespace HidingInit {
      type Builder = HidingHidingBuilderHidingInitBuilder;
      type Init = HidingHidingBuilderHidingInitInit;
    }
  }
  type HidingHidingBuilder = HidingHidingHidingBuilder;
  namespace HidingHidingBuilder {
    type Builder = HidingHidingHidingBuilderBuilder;
    type Init = HidingHidingHidingBuilderInit;
  }
  type HidingServer = HidingHidingServer;
  namespace HidingServer {
    type Server = HidingHidingServerServer;
    type HidingBuilderParams = HidingHidingServerHidingBuilderParams;
    namespace HidingBuilderParams {
      type Builder = HidingHidingServerHidingBuilderParamsBuilder;
      type Init = HidingHidingServerHidingBuilderParamsInit;
    }
    type HidingBuilderResults = HidingHidingServerHidingBuilderResults;
    namespace HidingBuilderResults {
      type Builder = HidingHidingServerHidingBuilderResultsBuilder;
      type Init = HidingHidingServerHidingBuilderResultsInit;
    }
    type HidingBuilderPromise = RemotePromise<HidingHidingServerHidingBuilderResults>;
  }
}

interface Uint8ArrayInit {
  readonly length?: number | undefined;
}

class Uint8ArrayBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set length(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

/** Named as a global of JavaScript. */
export class Uint8Array_ extends StructReader {
  static readonly type: GeneratedStructType<Uint8Array_, Uint8ArrayBuilder, Uint8ArrayInit> = {
    displayName: "Uint8Array",
    id: 0xf5fead990dba3156n,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: Uint8Array_,
    Builder: Uint8ArrayBuilder,
    newReader: (message, place, depth) =>
      new Uint8Array_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new Uint8ArrayBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new Uint8ArrayBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeUint8Array(Uint8Array_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfUint8Array,
    write: writeUint8Array,
  };
  static readonly list: ListType<Uint8Array_, StructListBuilder<Uint8ArrayBuilder>, Uint8ArrayInit> = structList(
    Uint8Array_.type,
  );

  get length(): number {
    return this.getUint32(0);
  }
}

function writeUint8Array(builder: Uint8ArrayBuilder, init: Uint8ArrayInit): void {
  if (init.length !== undefined) builder.length = init.length;
}

function sizeOfUint8Array(_init: Uint8ArrayInit): number {
  return 8;
}

export declare namespace Uint8Array_ {
  type Builder = Uint8ArrayBuilder;
  type Init = Uint8ArrayInit;
}

interface ImportsInit {
  readonly unit?: Unit | undefined;
  readonly measure?: Measure | Measure.Init | undefined;
  readonly sources?: ListReader<Measure.Source> | readonly Measure.Source.Init[] | undefined;
  readonly sensor?: Sensor | Sensor.Server | undefined;
  readonly scalars?: Scalars_ | Scalars_.Init | undefined;
  readonly series?: ListReader<ListReader<Measure>> | readonly (readonly Measure.Init[])[] | undefined;
}

class ImportsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x50001;
  }

  set unit(value: Unit) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
    xorUint16(this.$segment.view, this.$dataOffset, 1);
  }

  set measure(value: Measure | Measure.Init) {
    Measure.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initMeasure(): Measure.Builder {
    return Measure.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptMeasure(orphan: Orphan<Measure>): void {
    adopt(this, 0, orphan);
  }

  disownMeasure(): Orphan<Measure> {
    return disown(this, 0);
  }

  set sources(value: ListReader<Measure.Source> | readonly Measure.Source.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 16, Measure.Source.list, value);
  }

  initSources(length: number): StructListBuilder<Measure.Source.Builder> {
    return Measure.Source.list.init(this.$segment, this.$dataOffset + 16, length);
  }

  adoptSources(orphan: Orphan<ListReader<Measure.Source>>): void {
    adopt(this, 1, orphan);
  }

  disownSources(): Orphan<ListReader<Measure.Source>> {
    return disown(this, 1);
  }

  set sensor(value: Sensor | Sensor.Server) {
    writeClient(this.$segment, this.$dataOffset + 24, value);
  }

  adoptSensor(orphan: Orphan<Sensor>): void {
    adopt(this, 2, orphan);
  }

  disownSensor(): Orphan<Sensor> {
    return disown(this, 2);
  }

  set scalars(value: Scalars_ | Scalars_.Init) {
    Scalars_.type.set(this.$segment, this.$dataOffset + 32, value);
  }

  initScalars(): Scalars_.Builder {
    return Scalars_.type.init(this.$segment, this.$dataOffset + 32);
  }

  adoptScalars(orphan: Orphan<Scalars_>): void {
    adopt(this, 3, orphan);
  }

  disownScalars(): Orphan<Scalars_> {
    return disown(this, 3);
  }

  set series(value: ListReader<ListReader<Measure>> | readonly (readonly Measure.Init[])[]) {
    this.setList(4, measureListList(), value);
  }

  initSeries(length: number): PointerListBuilder<readonly Measure.Init[]> {
    return this.initList(4, measureListList(), length);
  }

  adoptSeries(orphan: Orphan<ListReader<ListReader<Measure>>>): void {
    adopt(this, 4, orphan);
  }

  disownSeries(): Orphan<ListReader<ListReader<Measure>>> {
    return disown(this, 4);
  }
}

class ImportsPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get measure(): Measure.Pipeline {
    return new Measure.Pipeline(this.$promise, ...this.$path, 0);
  }

  get sensor(): Sensor {
    return this.$promise.$pipeline([...this.$path, 2], Sensor);
  }
}

/** Types of another file. */
export class Imports extends StructReader {
  static readonly type: GeneratedStructType<Imports, ImportsBuilder, ImportsInit> = {
    displayName: "Imports",
    id: 0xb3c0c0d3d5e9dc8cn,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 5,
    Reader: Imports,
    Builder: ImportsBuilder,
    newReader: (message, place, depth) =>
      new Imports(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ImportsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 5);
      return new ImportsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeImports(Imports.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfImports,
    write: writeImports,
  };
  static readonly list: ListType<Imports, StructListBuilder<ImportsBuilder>, ImportsInit> = structList(Imports.type);
  static readonly Pipeline: typeof ImportsPipeline = ImportsPipeline;

  declare readonly $Pipeline?: ImportsPipeline;

  get unit(): Unit {
    return this.getUint16(0, 1);
  }

  get measure(): Measure {
    return Measure.type.newReader(this.$message, this.followStruct(0, 3), this.$depth + 1);
  }

  get sources(): ListReader<Measure.Source> {
    return this.getList(1, Measure.Source.list);
  }

  get sensor(): Sensor {
    return readClient(this, 2, Sensor);
  }

  get scalars(): Scalars_ {
    return Scalars_.type.newReader(this.$message, this.followStruct(3, 1), this.$depth + 1);
  }

  get series(): ListReader<ListReader<Measure>> {
    return this.getList(4, measureListList());
  }
}

function writeImports(builder: ImportsBuilder, init: ImportsInit): void {
  if (init.unit !== undefined) builder.unit = init.unit;
  if (init.measure !== undefined) builder.measure = init.measure;
  if (init.sources !== undefined) builder.sources = init.sources;
  if (init.sensor !== undefined) builder.sensor = init.sensor;
  if (init.scalars !== undefined) builder.scalars = init.scalars;
  if (init.series !== undefined) builder.series = init.series;
}

function sizeOfImports(init: ImportsInit): number {
  let size = 48;
  if (init.measure !== undefined && !(init.measure instanceof StructReader))
    size += Measure.type.sizeHint(init.measure);
  if (init.sources !== undefined && !(init.sources instanceof ListReader))
    size += Measure.Source.list.sizeHint(init.sources);
  if (init.scalars !== undefined && !(init.scalars instanceof StructReader))
    size += Scalars_.type.sizeHint(init.scalars);
  if (init.series !== undefined && !(init.series instanceof ListReader))
    size += measureListList().sizeHint(init.series);
  return size;
}

export declare namespace Imports {
  type Builder = ImportsBuilder;
  type Init = ImportsInit;
  type Pipeline = ImportsPipeline;
}

const pointerDefaultsPersonDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x11, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x05, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x11, 0x00, 0x00, 0x00, 0x22, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x02, 0x00, 0x05, 0x00, 0x41, 0x64, 0x61, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x11, 0x00, 0x00, 0x00, 0x42, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x43, 0x68, 0x61, 0x72, 0x6c, 0x65, 0x73, 0x00,
]);

const pointerDefaultsNumbersDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x1c, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00,
  0x00, 0xfe, 0xff, 0xff, 0xff, 0x03, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

const pointerDefaultsPeopleDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x12, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x77, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00,
  0x00, 0x02, 0x00, 0x05, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x2d, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x15, 0x00, 0x00, 0x00, 0x42, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x41, 0x64, 0x61, 0x00, 0x00, 0x00, 0x00, 0x00, 0x43, 0x68, 0x61, 0x72, 0x6c, 0x65, 0x73, 0x00,
]);

const pointerDefaultsBoolsDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x19, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00,
]);

const pointerDefaultsTextsDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x16, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00,
  0x00, 0x12, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x1a, 0x00, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x62, 0x63, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

const pointerDefaultsSchoolDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x03, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00,
  0x00, 0x42, 0x00, 0x00, 0x00, 0x54, 0x72, 0x69, 0x6e, 0x69, 0x74, 0x79, 0x00,
]);

const PointerDefaultsWhich = {
  school: 0,
  other: 1,
} as const;
type PointerDefaultsWhich =
  | (typeof PointerDefaultsWhich)[keyof typeof PointerDefaultsWhich]
  | (number & Record<never, never>);

interface PointerDefaultsInit {
  readonly person?: Person | Person.Init | undefined;
  readonly numbers?: ListReader<number> | readonly number[] | undefined;
  readonly people?: ListReader<Person> | readonly Person.Init[] | undefined;
  readonly bools?: ListReader<boolean> | readonly boolean[] | undefined;
  readonly texts?: ListReader<string> | readonly string[] | undefined;
  readonly school?: Person.School | Person.School.Init | undefined;
  readonly other?: null | undefined;
}

class PointerDefaultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x60001;
  }

  set person(value: Person | Person.Init) {
    Person.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initPerson(): Person.Builder {
    return Person.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptPerson(orphan: Orphan<Person>): void {
    adopt(this, 0, orphan);
  }

  disownPerson(): Orphan<Person> {
    return disown(this, 0);
  }

  set numbers(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 16, int32List, value);
  }

  initNumbers(length: number): PrimitiveListBuilder<number> {
    return int32List.init(this.$segment, this.$dataOffset + 16, length);
  }

  adoptNumbers(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 1, orphan);
  }

  disownNumbers(): Orphan<ListReader<number>> {
    return disown(this, 1);
  }

  set people(value: ListReader<Person> | readonly Person.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 24, Person.list, value);
  }

  initPeople(length: number): StructListBuilder<Person.Builder> {
    return Person.list.init(this.$segment, this.$dataOffset + 24, length);
  }

  adoptPeople(orphan: Orphan<ListReader<Person>>): void {
    adopt(this, 2, orphan);
  }

  disownPeople(): Orphan<ListReader<Person>> {
    return disown(this, 2);
  }

  set bools(value: ListReader<boolean> | readonly boolean[]) {
    setListAt(this.$segment, this.$dataOffset + 32, boolList, value);
  }

  initBools(length: number): BoolListBuilder {
    return boolList.init(this.$segment, this.$dataOffset + 32, length);
  }

  adoptBools(orphan: Orphan<ListReader<boolean>>): void {
    adopt(this, 3, orphan);
  }

  disownBools(): Orphan<ListReader<boolean>> {
    return disown(this, 3);
  }

  set texts(value: ListReader<string> | readonly string[]) {
    setListAt(this.$segment, this.$dataOffset + 40, textList, value);
  }

  initTexts(length: number): PointerListBuilder<string> {
    return textList.init(this.$segment, this.$dataOffset + 40, length);
  }

  adoptTexts(orphan: Orphan<ListReader<string>>): void {
    adopt(this, 4, orphan);
  }

  disownTexts(): Orphan<ListReader<string>> {
    return disown(this, 4);
  }

  set school(value: Person.School | Person.School.Init) {
    PersonSchool.type.set(this.$segment, this.$dataOffset + 48, value);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  initSchool(): Person.School.Builder {
    const value = PersonSchool.type.init(this.$segment, this.$dataOffset + 48);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
    return value;
  }

  adoptSchool(orphan: Orphan<Person.School>): void {
    adopt(this, 5, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  disownSchool(): Orphan<Person.School> {
    return disownMember(this, 5, 0, 0);
  }

  set other(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }
}

/** Structs and lists with defaults that are not empty. */
export class PointerDefaults extends StructReader {
  static readonly type: GeneratedStructType<PointerDefaults, PointerDefaultsBuilder, PointerDefaultsInit> = {
    displayName: "PointerDefaults",
    id: 0xe9b20a08d5bf95e7n,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 6,
    Reader: PointerDefaults,
    Builder: PointerDefaultsBuilder,
    newReader: (message, place, depth) =>
      new PointerDefaults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PointerDefaultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 6);
      return new PointerDefaultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePointerDefaults(PointerDefaults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPointerDefaults,
    write: writePointerDefaults,
  };
  static readonly list: ListType<PointerDefaults, StructListBuilder<PointerDefaultsBuilder>, PointerDefaultsInit> =
    structList(PointerDefaults.type);
  static readonly Which: typeof PointerDefaultsWhich = PointerDefaultsWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): PointerDefaultsWhich {
    return this.getUint16(0);
  }

  get person(): Person {
    if (this.isNull(0)) return readRoot(Person.type, pointerDefaultsPersonDefault);
    return Person.type.newReader(this.$message, this.followStruct(0, 7), this.$depth + 1);
  }

  get numbers(): ListReader<number> {
    if (this.isNull(1)) return readRootList(int32List, pointerDefaultsNumbersDefault);
    return this.getList(1, int32List);
  }

  get people(): ListReader<Person> {
    if (this.isNull(2)) return readRootList(Person.list, pointerDefaultsPeopleDefault);
    return this.getList(2, Person.list);
  }

  get bools(): ListReader<boolean> {
    if (this.isNull(3)) return readRootList(boolList, pointerDefaultsBoolsDefault);
    return this.getList(3, boolList);
  }

  get texts(): ListReader<string> {
    if (this.isNull(4)) return readRootList(textList, pointerDefaultsTextsDefault);
    return this.getList(4, textList);
  }

  get school(): Person.School | undefined {
    if (this.getUint16(0) !== 0) return undefined;
    if (this.isNull(5)) return readRoot(PersonSchool.type, pointerDefaultsSchoolDefault);
    return PersonSchool.type.newReader(this.$message, this.followStruct(5, 1), this.$depth + 1);
  }

  get other(): null | undefined {
    return this.getUint16(0) === 1 ? null : undefined;
  }
}

function writePointerDefaults(builder: PointerDefaultsBuilder, init: PointerDefaultsInit): void {
  if (init.person !== undefined) builder.person = init.person;
  if (init.numbers !== undefined) builder.numbers = init.numbers;
  if (init.people !== undefined) builder.people = init.people;
  if (init.bools !== undefined) builder.bools = init.bools;
  if (init.texts !== undefined) builder.texts = init.texts;
  let members = 0;
  if (init.school !== undefined) {
    builder.school = init.school;
    members++;
  }
  if (init.other !== undefined) {
    builder.other = init.other;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of PointerDefaults takes one member; leave the others undefined");
}

function sizeOfPointerDefaults(init: PointerDefaultsInit): number {
  let size = 56;
  if (init.person !== undefined && !(init.person instanceof StructReader)) size += sizeOfPerson(init.person);
  if (init.numbers !== undefined) size += (init.numbers.length * 4 + 7) & ~7;
  if (init.people !== undefined && !(init.people instanceof ListReader)) size += Person.list.sizeHint(init.people);
  if (init.bools !== undefined) size += ((init.bools.length + 63) >> 6) * 8;
  if (init.texts !== undefined && !(init.texts instanceof ListReader)) size += textList.sizeHint(init.texts);
  if (init.school !== undefined && !(init.school instanceof StructReader)) size += sizeOfPersonSchool(init.school);
  return size;
}

export declare namespace PointerDefaults {
  type Builder = PointerDefaultsBuilder;
  type Init = PointerDefaultsInit;
  type Which = PointerDefaultsWhich;
}

const AnythingWhich = {
  number: 0,
  inUnion: 1,
} as const;
type AnythingWhich = (typeof AnythingWhich)[keyof typeof AnythingWhich] | (number & Record<never, never>);

interface AnythingInit {
  readonly any?: AnyPointerArgument | undefined;
  readonly struct?: AnyPointerArgument | undefined;
  readonly list?: AnyPointerArgument | undefined;
  readonly lists?: ListReader<AnyPointerReader> | readonly AnyPointerArgument[] | undefined;
  readonly number?: number | undefined;
  readonly inUnion?: AnyPointerArgument | undefined;
}

class AnythingBuilder extends StructBuilder {
  override get $size(): number {
    return 0x50001;
  }

  set any(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
  }

  initAny(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
  }

  adoptAny(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
  }

  disownAny(): Orphan<AnyPointerReader> {
    return disown(this, 0);
  }

  set struct(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), value);
  }

  initStruct_(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 16);
  }

  adoptStruct(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 1, orphan);
  }

  disownStruct(): Orphan<AnyPointerReader> {
    return disown(this, 1);
  }

  set list(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 24), value);
  }

  initList_(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 24);
  }

  adoptList(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 2, orphan);
  }

  disownList(): Orphan<AnyPointerReader> {
    return disown(this, 2);
  }

  set lists(value: ListReader<AnyPointerReader> | readonly AnyPointerArgument[]) {
    setListAt(this.$segment, this.$dataOffset + 32, anyPointerList, value);
  }

  initLists(length: number): PointerListBuilder<AnyPointerArgument> {
    return anyPointerList.init(this.$segment, this.$dataOffset + 32, length);
  }

  adoptLists(orphan: Orphan<ListReader<AnyPointerReader>>): void {
    adopt(this, 3, orphan);
  }

  disownLists(): Orphan<ListReader<AnyPointerReader>> {
    return disown(this, 3);
  }

  set number(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
  }

  set inUnion(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 40), value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  initInUnion(): AnyPointerBuilder {
    const value = new AnyPointerBuilder(this.$segment, this.$dataOffset + 40);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
    return value;
  }

  adoptInUnion(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 4, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  disownInUnion(): Orphan<AnyPointerReader> {
    return disownMember(this, 4, 4, 1);
  }
}

/** Pointers whose types only their users know. */
export class Anything extends StructReader {
  static readonly type: GeneratedStructType<Anything, AnythingBuilder, AnythingInit> = {
    displayName: "Anything",
    id: 0xce777143a68eefcen,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 5,
    Reader: Anything,
    Builder: AnythingBuilder,
    newReader: (message, place, depth) =>
      new Anything(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new AnythingBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 5);
      return new AnythingBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeAnything(Anything.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfAnything,
    write: writeAnything,
  };
  static readonly list: ListType<Anything, StructListBuilder<AnythingBuilder>, AnythingInit> = structList(
    Anything.type,
  );
  static readonly Which: typeof AnythingWhich = AnythingWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): AnythingWhich {
    return this.getUint16(4);
  }

  get any(): AnyPointerReader {
    return this.getAnyPointer(0);
  }

  get struct(): AnyPointerReader {
    return this.getAnyPointer(1);
  }

  get list(): AnyPointerReader {
    return this.getAnyPointer(2);
  }

  get lists(): ListReader<AnyPointerReader> {
    return this.getList(3, anyPointerList);
  }

  get number(): number | undefined {
    return this.getUint16(4) === 0 ? this.getUint32(0) : undefined;
  }

  get inUnion(): AnyPointerReader | undefined {
    return this.getUint16(4) === 1 ? this.getAnyPointer(4) : undefined;
  }
}

function writeAnything(builder: AnythingBuilder, init: AnythingInit): void {
  if (init.any !== undefined) builder.any = init.any;
  if (init.struct !== undefined) builder.struct = init.struct;
  if (init.list !== undefined) builder.list = init.list;
  if (init.lists !== undefined) builder.lists = init.lists;
  let members = 0;
  if (init.number !== undefined) {
    builder.number = init.number;
    members++;
  }
  if (init.inUnion !== undefined) {
    builder.inUnion = init.inUnion;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Anything takes one member; leave the others undefined");
}

function sizeOfAnything(init: AnythingInit): number {
  let size = 48;
  if (init.any !== undefined) size += sizeOfAnyPointer(init.any);
  if (init.struct !== undefined) size += sizeOfAnyPointer(init.struct);
  if (init.list !== undefined) size += sizeOfAnyPointer(init.list);
  if (init.lists !== undefined) size += init.lists.length * 8;
  if (init.inUnion !== undefined) size += sizeOfAnyPointer(init.inUnion);
  return size;
}

export declare namespace Anything {
  type Builder = AnythingBuilder;
  type Init = AnythingInit;
  type Which = AnythingWhich;
}

interface CapabilitiesInit {
  readonly loggers?: ListReader<Logger> | readonly (Logger | Logger.Server)[] | undefined;
  readonly any?: AnyPointerArgument | undefined;
  readonly capability?: Client | Server | undefined;
  readonly capabilities?: ListReader<Client> | readonly (Client | Server)[] | undefined;
  readonly nested?: ListReader<ListReader<Logger>> | readonly (readonly (Logger | Logger.Server)[])[] | undefined;
}

class CapabilitiesBuilder extends StructBuilder {
  override get $size(): number {
    return 0x50000;
  }

  set loggers(value: ListReader<Logger> | readonly (Logger | Logger.Server)[]) {
    setListAt(this.$segment, this.$dataOffset, loggerList, value);
  }

  initLoggers(length: number): PointerListBuilder<Logger | Logger.Server> {
    return loggerList.init(this.$segment, this.$dataOffset, length);
  }

  adoptLoggers(orphan: Orphan<ListReader<Logger>>): void {
    adopt(this, 0, orphan);
  }

  disownLoggers(): Orphan<ListReader<Logger>> {
    return disown(this, 0);
  }

  set any(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
  }

  initAny(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
  }

  adoptAny(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 1, orphan);
  }

  disownAny(): Orphan<AnyPointerReader> {
    return disown(this, 1);
  }

  set capability(value: Client | Server) {
    writeClient(this.$segment, this.$dataOffset + 16, value);
  }

  adoptCapability(orphan: Orphan<Client>): void {
    adopt(this, 2, orphan);
  }

  disownCapability(): Orphan<Client> {
    return disown(this, 2);
  }

  set capabilities(value: ListReader<Client> | readonly (Client | Server)[]) {
    setListAt(this.$segment, this.$dataOffset + 24, anyClientList, value);
  }

  initCapabilities(length: number): PointerListBuilder<Client | Server> {
    return anyClientList.init(this.$segment, this.$dataOffset + 24, length);
  }

  adoptCapabilities(orphan: Orphan<ListReader<Client>>): void {
    adopt(this, 3, orphan);
  }

  disownCapabilities(): Orphan<ListReader<Client>> {
    return disown(this, 3);
  }

  set nested(value: ListReader<ListReader<Logger>> | readonly (readonly (Logger | Logger.Server)[])[]) {
    setListAt(this.$segment, this.$dataOffset + 32, loggerListList, value);
  }

  initNested(length: number): PointerListBuilder<readonly (Logger | Logger.Server)[]> {
    return loggerListList.init(this.$segment, this.$dataOffset + 32, length);
  }

  adoptNested(orphan: Orphan<ListReader<ListReader<Logger>>>): void {
    adopt(this, 4, orphan);
  }

  disownNested(): Orphan<ListReader<ListReader<Logger>>> {
    return disown(this, 4);
  }
}

class CapabilitiesPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get capability(): Client {
    return this.$promise.$pipeline([...this.$path, 2], Client);
  }
}

export class Capabilities extends StructReader {
  static readonly type: GeneratedStructType<Capabilities, CapabilitiesBuilder, CapabilitiesInit> = {
    displayName: "Capabilities",
    id: 0xc59a56102e58a117n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 5,
    Reader: Capabilities,
    Builder: CapabilitiesBuilder,
    newReader: (message, place, depth) =>
      new Capabilities(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CapabilitiesBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 5);
      return new CapabilitiesBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCapabilities(Capabilities.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCapabilities,
    write: writeCapabilities,
  };
  static readonly list: ListType<Capabilities, StructListBuilder<CapabilitiesBuilder>, CapabilitiesInit> = structList(
    Capabilities.type,
  );
  static readonly Pipeline: typeof CapabilitiesPipeline = CapabilitiesPipeline;

  declare readonly $Pipeline?: CapabilitiesPipeline;

  get loggers(): ListReader<Logger> {
    return this.getList(0, loggerList);
  }

  get any(): AnyPointerReader {
    return this.getAnyPointer(1);
  }

  get capability(): Client {
    return readClient(this, 2, Client);
  }

  get capabilities(): ListReader<Client> {
    return this.getList(3, anyClientList);
  }

  get nested(): ListReader<ListReader<Logger>> {
    return this.getList(4, loggerListList);
  }
}

function writeCapabilities(builder: CapabilitiesBuilder, init: CapabilitiesInit): void {
  if (init.loggers !== undefined) builder.loggers = init.loggers;
  if (init.any !== undefined) builder.any = init.any;
  if (init.capability !== undefined) builder.capability = init.capability;
  if (init.capabilities !== undefined) builder.capabilities = init.capabilities;
  if (init.nested !== undefined) builder.nested = init.nested;
}

function sizeOfCapabilities(init: CapabilitiesInit): number {
  let size = 40;
  if (init.loggers !== undefined) size += init.loggers.length * 8;
  if (init.any !== undefined) size += sizeOfAnyPointer(init.any);
  if (init.capabilities !== undefined) size += init.capabilities.length * 8;
  if (init.nested !== undefined && !(init.nested instanceof ListReader)) size += loggerListList.sizeHint(init.nested);
  return size;
}

export declare namespace Capabilities {
  type Builder = CapabilitiesBuilder;
  type Init = CapabilitiesInit;
  type Pipeline = CapabilitiesPipeline;
}

interface SessionToolsSpareInit {
  readonly directory?: Directory | Directory.Server | undefined;
}

class SessionToolsSpareBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  set directory(value: Directory | Directory.Server) {
    writeClient(this.$segment, this.$dataOffset + 16, value);
  }

  adoptDirectory(orphan: Orphan<Directory>): void {
    adopt(this, 2, orphan);
  }

  disownDirectory(): Orphan<Directory> {
    return disown(this, 2);
  }
}

class SessionToolsSparePipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get directory(): Directory {
    return this.$promise.$pipeline([...this.$path, 2], Directory);
  }
}

class SessionToolsSpare extends StructReader {
  static readonly type: GroupType = {
    displayName: "Session.Tools.spare",
    id: 0x8b034d8a1dd7e7fbn,
    schema: exampleSchema,
  };

  get directory(): Directory {
    return readClient(this, 2, Directory);
  }
}

function writeSessionToolsSpare(builder: SessionToolsSpareBuilder, init: SessionToolsSpareInit): void {
  if (init.directory !== undefined) builder.directory = init.directory;
}

interface SessionToolsInit {
  readonly logger?: Logger | Logger.Server | undefined;
  readonly callback?: Callback | Callback.Server | undefined;
  readonly spare?: Session.Tools.Spare | Session.Tools.Spare.Init | undefined;
}

class SessionToolsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  set logger(value: Logger | Logger.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  adoptLogger(orphan: Orphan<Logger>): void {
    adopt(this, 0, orphan);
  }

  disownLogger(): Orphan<Logger> {
    return disown(this, 0);
  }

  set callback(value: Callback | Callback.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }

  adoptCallback(orphan: Orphan<Callback>): void {
    adopt(this, 1, orphan);
  }

  disownCallback(): Orphan<Callback> {
    return disown(this, 1);
  }

  get spare(): Session.Tools.Spare.Builder {
    return new SessionToolsSpareBuilder(this.$segment, this.$dataOffset);
  }

  set spare(value: Session.Tools.Spare | Session.Tools.Spare.Init) {
    writeSessionToolsSpare(this.spare, value);
  }
}

class SessionToolsPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get logger(): Logger {
    return this.$promise.$pipeline([...this.$path, 0], Logger);
  }

  get callback(): Callback {
    return this.$promise.$pipeline([...this.$path, 1], Callback);
  }

  get spare(): Session.Tools.Spare.Pipeline {
    return new SessionToolsSparePipeline(this.$promise, ...this.$path);
  }
}

class SessionTools extends StructReader {
  static readonly type: GeneratedStructType<SessionTools, SessionToolsBuilder, SessionToolsInit> = {
    displayName: "Session.Tools",
    id: 0xba868f37af2c100cn,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 3,
    Reader: SessionTools,
    Builder: SessionToolsBuilder,
    newReader: (message, place, depth) =>
      new SessionTools(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SessionToolsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new SessionToolsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSessionTools(SessionTools.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSessionTools,
    write: writeSessionTools,
  };
  static readonly list: ListType<SessionTools, StructListBuilder<SessionToolsBuilder>, SessionToolsInit> = structList(
    SessionTools.type,
  );
  static readonly Pipeline: typeof SessionToolsPipeline = SessionToolsPipeline;
  static readonly Spare: typeof SessionToolsSpare = SessionToolsSpare;

  declare readonly $Pipeline?: SessionToolsPipeline;

  get logger(): Logger {
    return readClient(this, 0, Logger);
  }

  get callback(): Callback {
    return readClient(this, 1, Callback);
  }

  get spare(): Session.Tools.Spare {
    return new SessionToolsSpare(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeSessionTools(builder: SessionToolsBuilder, init: SessionToolsInit): void {
  if (init.logger !== undefined) builder.logger = init.logger;
  if (init.callback !== undefined) builder.callback = init.callback;
  if (init.spare !== undefined) builder.spare = init.spare;
}

function sizeOfSessionTools(_init: SessionToolsInit): number {
  return 24;
}

interface SessionInit {
  readonly name?: string | undefined;
  readonly tools?: Session.Tools | Session.Tools.Init | undefined;
  readonly parent?: Session | Session.Init | undefined;
}

class SessionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptName(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownName(): Orphan<string> {
    return disown(this, 0);
  }

  set tools(value: Session.Tools | Session.Tools.Init) {
    SessionTools.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initTools(): Session.Tools.Builder {
    return SessionTools.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptTools(orphan: Orphan<Session.Tools>): void {
    adopt(this, 1, orphan);
  }

  disownTools(): Orphan<Session.Tools> {
    return disown(this, 1);
  }

  set parent(value: Session | Session.Init) {
    Session.type.set(this.$segment, this.$dataOffset + 16, value);
  }

  initParent(): Session.Builder {
    return Session.type.init(this.$segment, this.$dataOffset + 16);
  }

  adoptParent(orphan: Orphan<Session>): void {
    adopt(this, 2, orphan);
  }

  disownParent(): Orphan<Session> {
    return disown(this, 2);
  }
}

class SessionPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get tools(): Session.Tools.Pipeline {
    return new SessionToolsPipeline(this.$promise, ...this.$path, 1);
  }

  get parent(): Session.Pipeline {
    return new SessionPipeline(this.$promise, ...this.$path, 2);
  }
}

/** Holds capabilities some way down. */
export class Session extends StructReader {
  static readonly type: GeneratedStructType<Session, SessionBuilder, SessionInit> = {
    displayName: "Session",
    id: 0xd28ea4b72c409899n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 3,
    Reader: Session,
    Builder: SessionBuilder,
    newReader: (message, place, depth) =>
      new Session(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SessionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new SessionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSession(Session.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSession,
    write: writeSession,
  };
  static readonly list: ListType<Session, StructListBuilder<SessionBuilder>, SessionInit> = structList(Session.type);
  static readonly Pipeline: typeof SessionPipeline = SessionPipeline;
  static readonly Tools: typeof SessionTools = SessionTools;

  declare readonly $Pipeline?: SessionPipeline;

  get name(): string {
    return this.getText(0);
  }

  get tools(): Session.Tools {
    return SessionTools.type.newReader(this.$message, this.followStruct(1, 3), this.$depth + 1);
  }

  get parent(): Session {
    return Session.type.newReader(this.$message, this.followStruct(2, 3), this.$depth + 1);
  }
}

function writeSession(builder: SessionBuilder, init: SessionInit): void {
  if (init.name !== undefined) builder.name = init.name;
  if (init.tools !== undefined) builder.tools = init.tools;
  if (init.parent !== undefined) builder.parent = init.parent;
}

function sizeOfSession(init: SessionInit): number {
  let size = 24;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  if (init.tools !== undefined && !(init.tools instanceof StructReader)) size += sizeOfSessionTools(init.tools);
  if (init.parent !== undefined && !(init.parent instanceof StructReader)) size += sizeOfSession(init.parent);
  return size;
}

export declare namespace Session {
  type Builder = SessionBuilder;
  type Init = SessionInit;
  type Pipeline = SessionPipeline;
  type Tools = SessionTools;
  namespace Tools {
    type Builder = SessionToolsBuilder;
    type Init = SessionToolsInit;
    type Pipeline = SessionToolsPipeline;
    type Spare = SessionToolsSpare;
    namespace Spare {
      type Builder = SessionToolsSpareBuilder;
      type Init = SessionToolsSpareInit;
      type Pipeline = SessionToolsSparePipeline;
    }
  }
}

type HidingHidingServerHidingBuilderParamsInit = Readonly<Record<string, never>>;

class HidingHidingServerHidingBuilderParamsBuilder extends StructBuilder {}

class HidingHidingServerHidingBuilderParams extends StructReader {
  static readonly type: GeneratedStructType<
    HidingHidingServerHidingBuilderParams,
    HidingHidingServerHidingBuilderParamsBuilder,
    HidingHidingServerHidingBuilderParamsInit
  > = {
    displayName: "Hiding.HidingServer.hidingBuilder$Params",
    id: 0xc59051af53f1c4b9n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: HidingHidingServerHidingBuilderParams,
    Builder: HidingHidingServerHidingBuilderParamsBuilder,
    newReader: (message, place, depth) =>
      new HidingHidingServerHidingBuilderParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new HidingHidingServerHidingBuilderParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new HidingHidingServerHidingBuilderParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeHidingHidingServerHidingBuilderParams(
          HidingHidingServerHidingBuilderParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfHidingHidingServerHidingBuilderParams,
    write: writeHidingHidingServerHidingBuilderParams,
  };
}

function writeHidingHidingServerHidingBuilderParams(
  _builder: HidingHidingServerHidingBuilderParamsBuilder,
  _init: HidingHidingServerHidingBuilderParamsInit,
): void {}

function sizeOfHidingHidingServerHidingBuilderParams(_init: HidingHidingServerHidingBuilderParamsInit): number {
  return 0;
}

type HidingHidingServerHidingBuilderResultsInit = Readonly<Record<string, never>>;

class HidingHidingServerHidingBuilderResultsBuilder extends StructBuilder {}

class HidingHidingServerHidingBuilderResults extends StructReader {
  static readonly type: GeneratedStructType<
    HidingHidingServerHidingBuilderResults,
    HidingHidingServerHidingBuilderResultsBuilder,
    HidingHidingServerHidingBuilderResultsInit
  > = {
    displayName: "Hiding.HidingServer.hidingBuilder$Results",
    id: 0xaf27e24c4d0e28d2n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: HidingHidingServerHidingBuilderResults,
    Builder: HidingHidingServerHidingBuilderResultsBuilder,
    newReader: (message, place, depth) =>
      new HidingHidingServerHidingBuilderResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new HidingHidingServerHidingBuilderResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new HidingHidingServerHidingBuilderResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeHidingHidingServerHidingBuilderResults(
          HidingHidingServerHidingBuilderResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfHidingHidingServerHidingBuilderResults,
    write: writeHidingHidingServerHidingBuilderResults,
  };
}

function writeHidingHidingServerHidingBuilderResults(
  _builder: HidingHidingServerHidingBuilderResultsBuilder,
  _init: HidingHidingServerHidingBuilderResultsInit,
): void {}

function sizeOfHidingHidingServerHidingBuilderResults(_init: HidingHidingServerHidingBuilderResultsInit): number {
  return 0;
}

const hidingHidingServerHidingBuilder: Method<
  Hiding.HidingServer.HidingBuilderParams,
  Hiding.HidingServer.HidingBuilderParams.Builder,
  Hiding.HidingServer.HidingBuilderParams.Init,
  Hiding.HidingServer.HidingBuilderResults,
  Hiding.HidingServer.HidingBuilderResults.Builder,
  Hiding.HidingServer.HidingBuilderResults.Init
> = defineMethod({
  name: "Hiding.HidingServer.hidingBuilder",
  interfaceId: 0x986d9a257db77b34n,
  methodId: 0,
  params: () => HidingHidingServerHidingBuilderParams.type,
  results: () => HidingHidingServerHidingBuilderResults.type,
});

abstract class HidingHidingServerServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Hiding.HidingServer",
      interfaceId: 0x986d9a257db77b34n,
      methods: [
        {
          method: hidingHidingServerHidingBuilder,
          invoke(
            server: HidingHidingServerServer,
            params: Hiding.HidingServer.HidingBuilderParams,
            context: CallContext<
              Hiding.HidingServer.HidingBuilderResults.Builder,
              Hiding.HidingServer.HidingBuilderResults.Init
            >,
          ) {
            return server.hidingBuilder(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return HidingHidingServerServer.interfaces;
  }

  abstract hidingBuilder(
    params: Hiding.HidingServer.HidingBuilderParams,
    context: CallContext<
      Hiding.HidingServer.HidingBuilderResults.Builder,
      Hiding.HidingServer.HidingBuilderResults.Init
    >,
  ): ResultsReturn<Hiding.HidingServer.HidingBuilderResults.Init>;
}

class HidingHidingServer extends Client {
  static readonly interfaceId: bigint = 0x986d9a257db77b34n;
  static readonly displayName: string = "Hiding.HidingServer";
  static readonly Server: typeof HidingHidingServerServer = HidingHidingServerServer;
  static readonly methods: {
    readonly hidingBuilder: typeof hidingHidingServerHidingBuilder;
  } = {
    hidingBuilder: hidingHidingServerHidingBuilder,
  };
  static readonly HidingBuilderParams: typeof HidingHidingServerHidingBuilderParams =
    HidingHidingServerHidingBuilderParams;
  static readonly HidingBuilderResults: typeof HidingHidingServerHidingBuilderResults =
    HidingHidingServerHidingBuilderResults;

  hidingBuilder(
    params: ParamsArgument<
      Hiding.HidingServer.HidingBuilderParams.Builder,
      Hiding.HidingServer.HidingBuilderParams.Init
    > = {},
    options?: CallOptions,
  ): Hiding.HidingServer.HidingBuilderPromise {
    return this.$call(hidingHidingServerHidingBuilder, RemotePromise, params, options);
  }
}

interface LoggerLogParamsInit {
  readonly level?: number | undefined;
  readonly text?: string | undefined;
}

class LoggerLogParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set level(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset, value);
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }
}

class LoggerLogParams extends StructReader {
  static readonly type: GeneratedStructType<LoggerLogParams, LoggerLogParamsBuilder, LoggerLogParamsInit> = {
    displayName: "Logger.log$Params",
    id: 0xae1af3193556ba48n,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: LoggerLogParams,
    Builder: LoggerLogParamsBuilder,
    newReader: (message, place, depth) =>
      new LoggerLogParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new LoggerLogParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new LoggerLogParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeLoggerLogParams(LoggerLogParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfLoggerLogParams,
    write: writeLoggerLogParams,
  };

  get level(): number {
    return this.getUint8(0);
  }

  get text(): string {
    return this.getText(0);
  }
}

function writeLoggerLogParams(builder: LoggerLogParamsBuilder, init: LoggerLogParamsInit): void {
  if (init.level !== undefined) builder.level = init.level;
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfLoggerLogParams(init: LoggerLogParamsInit): number {
  let size = 16;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

type LoggerLogResultsInit = Readonly<Record<string, never>>;

class LoggerLogResultsBuilder extends StructBuilder {}

class LoggerLogResults extends StructReader {
  static readonly type: GeneratedStructType<LoggerLogResults, LoggerLogResultsBuilder, LoggerLogResultsInit> = {
    displayName: "Logger.log$Results",
    id: 0x912208665ddd7a91n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: LoggerLogResults,
    Builder: LoggerLogResultsBuilder,
    newReader: (message, place, depth) =>
      new LoggerLogResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new LoggerLogResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new LoggerLogResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeLoggerLogResults(LoggerLogResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfLoggerLogResults,
    write: writeLoggerLogResults,
  };
}

function writeLoggerLogResults(_builder: LoggerLogResultsBuilder, _init: LoggerLogResultsInit): void {}

function sizeOfLoggerLogResults(_init: LoggerLogResultsInit): number {
  return 0;
}

const loggerLog: Method<
  Logger.LogParams,
  Logger.LogParams.Builder,
  Logger.LogParams.Init,
  Logger.LogResults,
  Logger.LogResults.Builder,
  Logger.LogResults.Init
> = defineMethod({
  name: "Logger.log",
  interfaceId: 0x8f49c9ee6d131378n,
  methodId: 0,
  params: () => LoggerLogParams.type,
  results: () => LoggerLogResults.type,
});

type LoggerCountParamsInit = Readonly<Record<string, never>>;

class LoggerCountParamsBuilder extends StructBuilder {}

class LoggerCountParams extends StructReader {
  static readonly type: GeneratedStructType<LoggerCountParams, LoggerCountParamsBuilder, LoggerCountParamsInit> = {
    displayName: "Logger.count$Params",
    id: 0x9be6fb7add5dae58n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: LoggerCountParams,
    Builder: LoggerCountParamsBuilder,
    newReader: (message, place, depth) =>
      new LoggerCountParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new LoggerCountParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new LoggerCountParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeLoggerCountParams(LoggerCountParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfLoggerCountParams,
    write: writeLoggerCountParams,
  };
}

function writeLoggerCountParams(_builder: LoggerCountParamsBuilder, _init: LoggerCountParamsInit): void {}

function sizeOfLoggerCountParams(_init: LoggerCountParamsInit): number {
  return 0;
}

interface LoggerCountResultsInit {
  readonly lines?: bigint | undefined;
}

class LoggerCountResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set lines(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset, value);
  }
}

class LoggerCountResults extends StructReader {
  static readonly type: GeneratedStructType<LoggerCountResults, LoggerCountResultsBuilder, LoggerCountResultsInit> = {
    displayName: "Logger.count$Results",
    id: 0xba772ffa12a7b457n,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: LoggerCountResults,
    Builder: LoggerCountResultsBuilder,
    newReader: (message, place, depth) =>
      new LoggerCountResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new LoggerCountResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new LoggerCountResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeLoggerCountResults(LoggerCountResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfLoggerCountResults,
    write: writeLoggerCountResults,
  };

  get lines(): bigint {
    return this.getUint64(0);
  }
}

function writeLoggerCountResults(builder: LoggerCountResultsBuilder, init: LoggerCountResultsInit): void {
  if (init.lines !== undefined) builder.lines = init.lines;
}

function sizeOfLoggerCountResults(_init: LoggerCountResultsInit): number {
  return 8;
}

const loggerCount: Method<
  Logger.CountParams,
  Logger.CountParams.Builder,
  Logger.CountParams.Init,
  Logger.CountResults,
  Logger.CountResults.Builder,
  Logger.CountResults.Init
> = defineMethod({
  name: "Logger.count",
  interfaceId: 0x8f49c9ee6d131378n,
  methodId: 1,
  params: () => LoggerCountParams.type,
  results: () => LoggerCountResults.type,
});

abstract class LoggerServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Logger",
      interfaceId: 0x8f49c9ee6d131378n,
      methods: [
        {
          method: loggerLog,
          invoke(
            server: LoggerServer,
            params: Logger.LogParams,
            context: CallContext<Logger.LogResults.Builder, Logger.LogResults.Init>,
          ) {
            return server.log(params, context);
          },
        },
        {
          method: loggerCount,
          invoke(
            server: LoggerServer,
            params: Logger.CountParams,
            context: CallContext<Logger.CountResults.Builder, Logger.CountResults.Init>,
          ) {
            return server.count(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return LoggerServer.interfaces;
  }

  /** Adds a line. */
  abstract log(
    params: Logger.LogParams,
    context: CallContext<Logger.LogResults.Builder, Logger.LogResults.Init>,
  ): ResultsReturn<Logger.LogResults.Init>;

  abstract count(
    params: Logger.CountParams,
    context: CallContext<Logger.CountResults.Builder, Logger.CountResults.Init>,
  ): ResultsReturn<Logger.CountResults.Init>;
}

export class Logger extends Client {
  static readonly interfaceId: bigint = 0x8f49c9ee6d131378n;
  static readonly displayName: string = "Logger";
  static readonly Server: typeof LoggerServer = LoggerServer;
  static readonly methods: {
    readonly log: typeof loggerLog;
    readonly count: typeof loggerCount;
  } = {
    log: loggerLog,
    count: loggerCount,
  };
  static readonly LogParams: typeof LoggerLogParams = LoggerLogParams;
  static readonly LogResults: typeof LoggerLogResults = LoggerLogResults;
  static readonly CountParams: typeof LoggerCountParams = LoggerCountParams;
  static readonly CountResults: typeof LoggerCountResults = LoggerCountResults;

  /** Adds a line. */
  log(
    params: ParamsArgument<Logger.LogParams.Builder, Logger.LogParams.Init>,
    options?: CallOptions,
  ): Logger.LogPromise {
    return this.$call(loggerLog, RemotePromise, params, options);
  }

  count(
    params: ParamsArgument<Logger.CountParams.Builder, Logger.CountParams.Init> = {},
    options?: CallOptions,
  ): Logger.CountPromise {
    return this.$call(loggerCount, RemotePromise, params, options);
  }
}

export declare namespace Logger {
  type Server = LoggerServer;
  type LogParams = LoggerLogParams;
  namespace LogParams {
    type Builder = LoggerLogParamsBuilder;
    type Init = LoggerLogParamsInit;
  }
  type LogResults = LoggerLogResults;
  namespace LogResults {
    type Builder = LoggerLogResultsBuilder;
    type Init = LoggerLogResultsInit;
  }
  type LogPromise = RemotePromise<LoggerLogResults>;
  type CountParams = LoggerCountParams;
  namespace CountParams {
    type Builder = LoggerCountParamsBuilder;
    type Init = LoggerCountParamsInit;
  }
  type CountResults = LoggerCountResults;
  namespace CountResults {
    type Builder = LoggerCountResultsBuilder;
    type Init = LoggerCountResultsInit;
  }
  type CountPromise = RemotePromise<LoggerCountResults>;
}

interface CallbackCallParamsInit {
  readonly value?: Uint8Array | undefined;
}

class CallbackCallParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set value(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset, value);
  }
}

class CallbackCallParams extends StructReader {
  static readonly type: GeneratedStructType<CallbackCallParams, CallbackCallParamsBuilder, CallbackCallParamsInit> = {
    displayName: "Callback.call$Params",
    id: 0xdbc5a01f39444918n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: CallbackCallParams,
    Builder: CallbackCallParamsBuilder,
    newReader: (message, place, depth) =>
      new CallbackCallParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CallbackCallParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new CallbackCallParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCallbackCallParams(CallbackCallParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCallbackCallParams,
    write: writeCallbackCallParams,
  };

  get value(): Uint8Array {
    return this.getData(0);
  }
}

function writeCallbackCallParams(builder: CallbackCallParamsBuilder, init: CallbackCallParamsInit): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfCallbackCallParams(init: CallbackCallParamsInit): number {
  let size = 8;
  if (init.value !== undefined) size += (init.value.length + 7) & ~7;
  return size;
}

interface CallbackCallResultsInit {
  readonly accepted?: boolean | undefined;
}

class CallbackCallResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set accepted(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }
}

class CallbackCallResults extends StructReader {
  static readonly type: GeneratedStructType<CallbackCallResults, CallbackCallResultsBuilder, CallbackCallResultsInit> =
    {
      displayName: "Callback.call$Results",
      id: 0xa133528a822b246an,
      schema: exampleSchema,
      dataWords: 1,
      pointerCount: 0,
      Reader: CallbackCallResults,
      Builder: CallbackCallResultsBuilder,
      newReader: (message, place, depth) =>
        new CallbackCallResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new CallbackCallResultsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 1, 0);
        return new CallbackCallResultsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeCallbackCallResults(CallbackCallResults.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfCallbackCallResults,
      write: writeCallbackCallResults,
    };

  get accepted(): boolean {
    return this.getBool(0);
  }
}

function writeCallbackCallResults(builder: CallbackCallResultsBuilder, init: CallbackCallResultsInit): void {
  if (init.accepted !== undefined) builder.accepted = init.accepted;
}

function sizeOfCallbackCallResults(_init: CallbackCallResultsInit): number {
  return 8;
}

const callbackCall: Method<
  Callback.CallParams,
  Callback.CallParams.Builder,
  Callback.CallParams.Init,
  Callback.CallResults,
  Callback.CallResults.Builder,
  Callback.CallResults.Init
> = defineMethod({
  name: "Callback.call",
  interfaceId: 0xfd883c363156b763n,
  methodId: 0,
  params: () => CallbackCallParams.type,
  results: () => CallbackCallResults.type,
});

abstract class CallbackServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Callback",
      interfaceId: 0xfd883c363156b763n,
      methods: [
        {
          method: callbackCall,
          invoke(
            server: CallbackServer,
            params: Callback.CallParams,
            context: CallContext<Callback.CallResults.Builder, Callback.CallResults.Init>,
          ) {
            return server.call(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return CallbackServer.interfaces;
  }

  abstract call(
    params: Callback.CallParams,
    context: CallContext<Callback.CallResults.Builder, Callback.CallResults.Init>,
  ): ResultsReturn<Callback.CallResults.Init>;
}

export class Callback extends Client {
  static readonly interfaceId: bigint = 0xfd883c363156b763n;
  static readonly displayName: string = "Callback";
  static readonly Server: typeof CallbackServer = CallbackServer;
  static readonly methods: {
    readonly call: typeof callbackCall;
  } = {
    call: callbackCall,
  };
  static readonly CallParams: typeof CallbackCallParams = CallbackCallParams;
  static readonly CallResults: typeof CallbackCallResults = CallbackCallResults;

  call(
    params: ParamsArgument<Callback.CallParams.Builder, Callback.CallParams.Init>,
    options?: CallOptions,
  ): Callback.CallPromise {
    return this.$call(callbackCall, RemotePromise, params, options);
  }
}

export declare namespace Callback {
  type Server = CallbackServer;
  type CallParams = CallbackCallParams;
  namespace CallParams {
    type Builder = CallbackCallParamsBuilder;
    type Init = CallbackCallParamsInit;
  }
  type CallResults = CallbackCallResults;
  namespace CallResults {
    type Builder = CallbackCallResultsBuilder;
    type Init = CallbackCallResultsInit;
  }
  type CallPromise = RemotePromise<CallbackCallResults>;
}

type DirectoryGetLoggerParamsInit = Readonly<Record<string, never>>;

class DirectoryGetLoggerParamsBuilder extends StructBuilder {}

class DirectoryGetLoggerParams extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryGetLoggerParams,
    DirectoryGetLoggerParamsBuilder,
    DirectoryGetLoggerParamsInit
  > = {
    displayName: "Directory.getLogger$Params",
    id: 0xbfa693abf6cd7e75n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: DirectoryGetLoggerParams,
    Builder: DirectoryGetLoggerParamsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryGetLoggerParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryGetLoggerParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new DirectoryGetLoggerParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryGetLoggerParams(DirectoryGetLoggerParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryGetLoggerParams,
    write: writeDirectoryGetLoggerParams,
  };
}

function writeDirectoryGetLoggerParams(
  _builder: DirectoryGetLoggerParamsBuilder,
  _init: DirectoryGetLoggerParamsInit,
): void {}

function sizeOfDirectoryGetLoggerParams(_init: DirectoryGetLoggerParamsInit): number {
  return 0;
}

interface DirectoryGetLoggerResultsInit {
  readonly logger?: Logger | Logger.Server | undefined;
}

class DirectoryGetLoggerResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set logger(value: Logger | Logger.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class DirectoryGetLoggerResults extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryGetLoggerResults,
    DirectoryGetLoggerResultsBuilder,
    DirectoryGetLoggerResultsInit
  > = {
    displayName: "Directory.getLogger$Results",
    id: 0xdef1c3132d635231n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: DirectoryGetLoggerResults,
    Builder: DirectoryGetLoggerResultsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryGetLoggerResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryGetLoggerResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new DirectoryGetLoggerResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryGetLoggerResults(DirectoryGetLoggerResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryGetLoggerResults,
    write: writeDirectoryGetLoggerResults,
  };

  get logger(): Logger {
    return readClient(this, 0, Logger);
  }
}

function writeDirectoryGetLoggerResults(
  builder: DirectoryGetLoggerResultsBuilder,
  init: DirectoryGetLoggerResultsInit,
): void {
  if (init.logger !== undefined) builder.logger = init.logger;
}

function sizeOfDirectoryGetLoggerResults(_init: DirectoryGetLoggerResultsInit): number {
  return 8;
}

class DirectoryGetLoggerPromise extends RemotePromise<Directory.GetLoggerResults> {
  get logger(): Logger {
    return this.$pipeline([0], Logger);
  }
}

const directoryGetLogger: Method<
  Directory.GetLoggerParams,
  Directory.GetLoggerParams.Builder,
  Directory.GetLoggerParams.Init,
  Directory.GetLoggerResults,
  Directory.GetLoggerResults.Builder,
  Directory.GetLoggerResults.Init
> = defineMethod({
  name: "Directory.getLogger",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 0,
  params: () => DirectoryGetLoggerParams.type,
  results: () => DirectoryGetLoggerResults.type,
});

interface DirectoryOpenSessionParamsInit {
  readonly name?: string | undefined;
}

class DirectoryOpenSessionParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class DirectoryOpenSessionParams extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryOpenSessionParams,
    DirectoryOpenSessionParamsBuilder,
    DirectoryOpenSessionParamsInit
  > = {
    displayName: "Directory.openSession$Params",
    id: 0xb3fda8a06512ac43n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: DirectoryOpenSessionParams,
    Builder: DirectoryOpenSessionParamsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryOpenSessionParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryOpenSessionParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new DirectoryOpenSessionParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryOpenSessionParams(DirectoryOpenSessionParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryOpenSessionParams,
    write: writeDirectoryOpenSessionParams,
  };

  get name(): string {
    return this.getText(0);
  }
}

function writeDirectoryOpenSessionParams(
  builder: DirectoryOpenSessionParamsBuilder,
  init: DirectoryOpenSessionParamsInit,
): void {
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfDirectoryOpenSessionParams(init: DirectoryOpenSessionParamsInit): number {
  let size = 8;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

interface DirectoryOpenSessionResultsInit {
  readonly session?: Session | Session.Init | undefined;
  readonly number?: number | undefined;
}

class DirectoryOpenSessionResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set session(value: Session | Session.Init) {
    Session.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initSession(): Session.Builder {
    return Session.type.init(this.$segment, this.$dataOffset + 8);
  }

  set number(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class DirectoryOpenSessionResults extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryOpenSessionResults,
    DirectoryOpenSessionResultsBuilder,
    DirectoryOpenSessionResultsInit
  > = {
    displayName: "Directory.openSession$Results",
    id: 0xd450319aa2b31960n,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: DirectoryOpenSessionResults,
    Builder: DirectoryOpenSessionResultsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryOpenSessionResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryOpenSessionResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new DirectoryOpenSessionResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryOpenSessionResults(DirectoryOpenSessionResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryOpenSessionResults,
    write: writeDirectoryOpenSessionResults,
  };

  get session(): Session {
    return Session.type.newReader(this.$message, this.followStruct(0, 3), this.$depth + 1);
  }

  get number(): number {
    return this.getUint32(0);
  }
}

function writeDirectoryOpenSessionResults(
  builder: DirectoryOpenSessionResultsBuilder,
  init: DirectoryOpenSessionResultsInit,
): void {
  if (init.session !== undefined) builder.session = init.session;
  if (init.number !== undefined) builder.number = init.number;
}

function sizeOfDirectoryOpenSessionResults(init: DirectoryOpenSessionResultsInit): number {
  let size = 16;
  if (init.session !== undefined && !(init.session instanceof StructReader)) size += sizeOfSession(init.session);
  return size;
}

class DirectoryOpenSessionPromise extends RemotePromise<Directory.OpenSessionResults> {
  get session(): Session.Pipeline {
    return new SessionPipeline(this, 0);
  }
}

const directoryOpenSession: Method<
  Directory.OpenSessionParams,
  Directory.OpenSessionParams.Builder,
  Directory.OpenSessionParams.Init,
  Directory.OpenSessionResults,
  Directory.OpenSessionResults.Builder,
  Directory.OpenSessionResults.Init
> = defineMethod({
  name: "Directory.openSession",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 1,
  params: () => DirectoryOpenSessionParams.type,
  results: () => DirectoryOpenSessionResults.type,
});

interface DirectoryLookUpParamsInit {
  readonly path?: ListReader<string> | readonly string[] | undefined;
}

class DirectoryLookUpParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set path(value: ListReader<string> | readonly string[]) {
    setListAt(this.$segment, this.$dataOffset, textList, value);
  }

  initPath(length: number): PointerListBuilder<string> {
    return textList.init(this.$segment, this.$dataOffset, length);
  }
}

class DirectoryLookUpParams extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryLookUpParams,
    DirectoryLookUpParamsBuilder,
    DirectoryLookUpParamsInit
  > = {
    displayName: "Directory.lookUp$Params",
    id: 0xc96a141f63f95eb6n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: DirectoryLookUpParams,
    Builder: DirectoryLookUpParamsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryLookUpParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryLookUpParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new DirectoryLookUpParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryLookUpParams(DirectoryLookUpParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryLookUpParams,
    write: writeDirectoryLookUpParams,
  };

  get path(): ListReader<string> {
    return this.getList(0, textList);
  }
}

function writeDirectoryLookUpParams(builder: DirectoryLookUpParamsBuilder, init: DirectoryLookUpParamsInit): void {
  if (init.path !== undefined) builder.path = init.path;
}

function sizeOfDirectoryLookUpParams(init: DirectoryLookUpParamsInit): number {
  let size = 8;
  if (init.path !== undefined && !(init.path instanceof ListReader)) size += textList.sizeHint(init.path);
  return size;
}

interface DirectoryLookUpResultsInit {
  readonly directory?: Directory | Directory.Server | undefined;
}

class DirectoryLookUpResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set directory(value: Directory | Directory.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class DirectoryLookUpResults extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryLookUpResults,
    DirectoryLookUpResultsBuilder,
    DirectoryLookUpResultsInit
  > = {
    displayName: "Directory.lookUp$Results",
    id: 0xe91703a4b4bc21cfn,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: DirectoryLookUpResults,
    Builder: DirectoryLookUpResultsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryLookUpResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryLookUpResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new DirectoryLookUpResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryLookUpResults(DirectoryLookUpResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryLookUpResults,
    write: writeDirectoryLookUpResults,
  };

  get directory(): Directory {
    return readClient(this, 0, Directory);
  }
}

function writeDirectoryLookUpResults(builder: DirectoryLookUpResultsBuilder, init: DirectoryLookUpResultsInit): void {
  if (init.directory !== undefined) builder.directory = init.directory;
}

function sizeOfDirectoryLookUpResults(_init: DirectoryLookUpResultsInit): number {
  return 8;
}

class DirectoryLookUpPromise extends RemotePromise<Directory.LookUpResults> {
  get directory(): Directory {
    return this.$pipeline([0], Directory);
  }
}

const directoryLookUp: Method<
  Directory.LookUpParams,
  Directory.LookUpParams.Builder,
  Directory.LookUpParams.Init,
  Directory.LookUpResults,
  Directory.LookUpResults.Builder,
  Directory.LookUpResults.Init
> = defineMethod({
  name: "Directory.lookUp",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 2,
  params: () => DirectoryLookUpParams.type,
  results: () => DirectoryLookUpResults.type,
});

interface DirectorySubscribeParamsInit {
  readonly callback?: Callback | Callback.Server | undefined;
  readonly times?: number | undefined;
}

class DirectorySubscribeParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set callback(value: Callback | Callback.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }

  set times(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class DirectorySubscribeParams extends StructReader {
  static readonly type: GeneratedStructType<
    DirectorySubscribeParams,
    DirectorySubscribeParamsBuilder,
    DirectorySubscribeParamsInit
  > = {
    displayName: "Directory.subscribe$Params",
    id: 0x842c0c0750f95819n,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: DirectorySubscribeParams,
    Builder: DirectorySubscribeParamsBuilder,
    newReader: (message, place, depth) =>
      new DirectorySubscribeParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectorySubscribeParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new DirectorySubscribeParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectorySubscribeParams(DirectorySubscribeParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectorySubscribeParams,
    write: writeDirectorySubscribeParams,
  };

  get callback(): Callback {
    return readClient(this, 0, Callback);
  }

  get times(): number {
    return this.getUint32(0);
  }
}

function writeDirectorySubscribeParams(
  builder: DirectorySubscribeParamsBuilder,
  init: DirectorySubscribeParamsInit,
): void {
  if (init.callback !== undefined) builder.callback = init.callback;
  if (init.times !== undefined) builder.times = init.times;
}

function sizeOfDirectorySubscribeParams(_init: DirectorySubscribeParamsInit): number {
  return 16;
}

interface DirectorySubscribeResultsInit {
  readonly calls?: number | undefined;
}

class DirectorySubscribeResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set calls(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class DirectorySubscribeResults extends StructReader {
  static readonly type: GeneratedStructType<
    DirectorySubscribeResults,
    DirectorySubscribeResultsBuilder,
    DirectorySubscribeResultsInit
  > = {
    displayName: "Directory.subscribe$Results",
    id: 0xa67f819d6783f1adn,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: DirectorySubscribeResults,
    Builder: DirectorySubscribeResultsBuilder,
    newReader: (message, place, depth) =>
      new DirectorySubscribeResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectorySubscribeResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new DirectorySubscribeResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectorySubscribeResults(DirectorySubscribeResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectorySubscribeResults,
    write: writeDirectorySubscribeResults,
  };

  get calls(): number {
    return this.getUint32(0);
  }
}

function writeDirectorySubscribeResults(
  builder: DirectorySubscribeResultsBuilder,
  init: DirectorySubscribeResultsInit,
): void {
  if (init.calls !== undefined) builder.calls = init.calls;
}

function sizeOfDirectorySubscribeResults(_init: DirectorySubscribeResultsInit): number {
  return 8;
}

const directorySubscribe: Method<
  Directory.SubscribeParams,
  Directory.SubscribeParams.Builder,
  Directory.SubscribeParams.Init,
  Directory.SubscribeResults,
  Directory.SubscribeResults.Builder,
  Directory.SubscribeResults.Init
> = defineMethod({
  name: "Directory.subscribe",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 3,
  params: () => DirectorySubscribeParams.type,
  results: () => DirectorySubscribeResults.type,
});

class DirectoryAddPersonPromise extends RemotePromise<Session> {
  get tools(): Session.Tools.Pipeline {
    return new SessionToolsPipeline(this, 1);
  }

  get parent(): Session.Pipeline {
    return new SessionPipeline(this, 2);
  }
}

const directoryAddPerson: Method<Person, Person.Builder, Person.Init, Session, Session.Builder, Session.Init> =
  defineMethod({
    name: "Directory.addPerson",
    interfaceId: 0xb88f52a657a48aa7n,
    methodId: 4,
    params: () => Person.type,
    results: () => Session.type,
  });

interface DirectoryFailParamsInit {
  readonly reason?: string | undefined;
}

class DirectoryFailParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set reason(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class DirectoryFailParams extends StructReader {
  static readonly type: GeneratedStructType<DirectoryFailParams, DirectoryFailParamsBuilder, DirectoryFailParamsInit> =
    {
      displayName: "Directory.fail$Params",
      id: 0x991121a33e10188an,
      schema: exampleSchema,
      dataWords: 0,
      pointerCount: 1,
      Reader: DirectoryFailParams,
      Builder: DirectoryFailParamsBuilder,
      newReader: (message, place, depth) =>
        new DirectoryFailParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new DirectoryFailParamsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 1);
        return new DirectoryFailParamsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeDirectoryFailParams(DirectoryFailParams.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfDirectoryFailParams,
      write: writeDirectoryFailParams,
    };

  get reason(): string {
    return this.getText(0);
  }
}

function writeDirectoryFailParams(builder: DirectoryFailParamsBuilder, init: DirectoryFailParamsInit): void {
  if (init.reason !== undefined) builder.reason = init.reason;
}

function sizeOfDirectoryFailParams(init: DirectoryFailParamsInit): number {
  let size = 8;
  if (init.reason !== undefined) size += (init.reason.length + 8) & ~7;
  return size;
}

type DirectoryFailResultsInit = Readonly<Record<string, never>>;

class DirectoryFailResultsBuilder extends StructBuilder {}

class DirectoryFailResults extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryFailResults,
    DirectoryFailResultsBuilder,
    DirectoryFailResultsInit
  > = {
    displayName: "Directory.fail$Results",
    id: 0xb807ea3e2e9a5a23n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: DirectoryFailResults,
    Builder: DirectoryFailResultsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryFailResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryFailResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new DirectoryFailResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryFailResults(DirectoryFailResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryFailResults,
    write: writeDirectoryFailResults,
  };
}

function writeDirectoryFailResults(_builder: DirectoryFailResultsBuilder, _init: DirectoryFailResultsInit): void {}

function sizeOfDirectoryFailResults(_init: DirectoryFailResultsInit): number {
  return 0;
}

const directoryFail: Method<
  Directory.FailParams,
  Directory.FailParams.Builder,
  Directory.FailParams.Init,
  Directory.FailResults,
  Directory.FailResults.Builder,
  Directory.FailResults.Init
> = defineMethod({
  name: "Directory.fail",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 5,
  params: () => DirectoryFailParams.type,
  results: () => DirectoryFailResults.type,
});

interface DirectoryEchoDataParamsInit {
  readonly data?: Uint8Array | undefined;
  readonly text?: string | undefined;
}

class DirectoryEchoDataParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set data(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset, value);
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }
}

class DirectoryEchoDataParams extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryEchoDataParams,
    DirectoryEchoDataParamsBuilder,
    DirectoryEchoDataParamsInit
  > = {
    displayName: "Directory.echoData$Params",
    id: 0xa2f2ca10f150623dn,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: DirectoryEchoDataParams,
    Builder: DirectoryEchoDataParamsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryEchoDataParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryEchoDataParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new DirectoryEchoDataParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryEchoDataParams(DirectoryEchoDataParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryEchoDataParams,
    write: writeDirectoryEchoDataParams,
  };

  get data(): Uint8Array {
    return this.getData(0);
  }

  get text(): string {
    return this.getText(1);
  }
}

function writeDirectoryEchoDataParams(
  builder: DirectoryEchoDataParamsBuilder,
  init: DirectoryEchoDataParamsInit,
): void {
  if (init.data !== undefined) builder.data = init.data;
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfDirectoryEchoDataParams(init: DirectoryEchoDataParamsInit): number {
  let size = 16;
  if (init.data !== undefined) size += (init.data.length + 7) & ~7;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

interface DirectoryEchoDataResultsInit {
  readonly data?: Uint8Array | undefined;
  readonly text?: string | undefined;
}

class DirectoryEchoDataResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set data(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset, value);
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }
}

class DirectoryEchoDataResults extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryEchoDataResults,
    DirectoryEchoDataResultsBuilder,
    DirectoryEchoDataResultsInit
  > = {
    displayName: "Directory.echoData$Results",
    id: 0x90b064c7e33d9e56n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: DirectoryEchoDataResults,
    Builder: DirectoryEchoDataResultsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryEchoDataResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryEchoDataResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new DirectoryEchoDataResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryEchoDataResults(DirectoryEchoDataResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryEchoDataResults,
    write: writeDirectoryEchoDataResults,
  };

  get data(): Uint8Array {
    return this.getData(0);
  }

  get text(): string {
    return this.getText(1);
  }
}

function writeDirectoryEchoDataResults(
  builder: DirectoryEchoDataResultsBuilder,
  init: DirectoryEchoDataResultsInit,
): void {
  if (init.data !== undefined) builder.data = init.data;
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfDirectoryEchoDataResults(init: DirectoryEchoDataResultsInit): number {
  let size = 16;
  if (init.data !== undefined) size += (init.data.length + 7) & ~7;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

const directoryEchoData: Method<
  Directory.EchoDataParams,
  Directory.EchoDataParams.Builder,
  Directory.EchoDataParams.Init,
  Directory.EchoDataResults,
  Directory.EchoDataResults.Builder,
  Directory.EchoDataResults.Init
> = defineMethod({
  name: "Directory.echoData",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 6,
  params: () => DirectoryEchoDataParams.type,
  results: () => DirectoryEchoDataResults.type,
});

interface DirectoryScaleParamsInit {
  readonly values?: ListReader<number> | readonly number[] | undefined;
  readonly factor?: number | undefined;
}

class DirectoryScaleParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set values(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 8, float64List, value);
  }

  initValues(length: number): PrimitiveListBuilder<number> {
    return float64List.init(this.$segment, this.$dataOffset + 8, length);
  }

  set factor(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset, value);
  }
}

class DirectoryScaleParams extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryScaleParams,
    DirectoryScaleParamsBuilder,
    DirectoryScaleParamsInit
  > = {
    displayName: "Directory.scale$Params",
    id: 0xefa9784af4c9b740n,
    schema: exampleSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: DirectoryScaleParams,
    Builder: DirectoryScaleParamsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryScaleParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryScaleParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new DirectoryScaleParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryScaleParams(DirectoryScaleParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryScaleParams,
    write: writeDirectoryScaleParams,
  };

  get values(): ListReader<number> {
    return this.getList(0, float64List);
  }

  get factor(): number {
    return this.getFloat64(0);
  }
}

function writeDirectoryScaleParams(builder: DirectoryScaleParamsBuilder, init: DirectoryScaleParamsInit): void {
  if (init.values !== undefined) builder.values = init.values;
  if (init.factor !== undefined) builder.factor = init.factor;
}

function sizeOfDirectoryScaleParams(init: DirectoryScaleParamsInit): number {
  let size = 16;
  if (init.values !== undefined) size += init.values.length * 8;
  return size;
}

interface DirectoryScaleResultsInit {
  readonly values?: ListReader<number> | readonly number[] | undefined;
}

class DirectoryScaleResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set values(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset, float64List, value);
  }

  initValues(length: number): PrimitiveListBuilder<number> {
    return float64List.init(this.$segment, this.$dataOffset, length);
  }
}

class DirectoryScaleResults extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryScaleResults,
    DirectoryScaleResultsBuilder,
    DirectoryScaleResultsInit
  > = {
    displayName: "Directory.scale$Results",
    id: 0xbfe9ce351b053683n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: DirectoryScaleResults,
    Builder: DirectoryScaleResultsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryScaleResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryScaleResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new DirectoryScaleResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryScaleResults(DirectoryScaleResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryScaleResults,
    write: writeDirectoryScaleResults,
  };

  get values(): ListReader<number> {
    return this.getList(0, float64List);
  }
}

function writeDirectoryScaleResults(builder: DirectoryScaleResultsBuilder, init: DirectoryScaleResultsInit): void {
  if (init.values !== undefined) builder.values = init.values;
}

function sizeOfDirectoryScaleResults(init: DirectoryScaleResultsInit): number {
  let size = 8;
  if (init.values !== undefined) size += init.values.length * 8;
  return size;
}

const directoryScale: Method<
  Directory.ScaleParams,
  Directory.ScaleParams.Builder,
  Directory.ScaleParams.Init,
  Directory.ScaleResults,
  Directory.ScaleResults.Builder,
  Directory.ScaleResults.Init
> = defineMethod({
  name: "Directory.scale",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 7,
  params: () => DirectoryScaleParams.type,
  results: () => DirectoryScaleResults.type,
});

type DirectoryThenParamsInit = Readonly<Record<string, never>>;

class DirectoryThenParamsBuilder extends StructBuilder {}

class DirectoryThenParams extends StructReader {
  static readonly type: GeneratedStructType<DirectoryThenParams, DirectoryThenParamsBuilder, DirectoryThenParamsInit> =
    {
      displayName: "Directory.then$Params",
      id: 0xe34764aa6210e0f0n,
      schema: exampleSchema,
      dataWords: 0,
      pointerCount: 0,
      Reader: DirectoryThenParams,
      Builder: DirectoryThenParamsBuilder,
      newReader: (message, place, depth) =>
        new DirectoryThenParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new DirectoryThenParamsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 0);
        return new DirectoryThenParamsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeDirectoryThenParams(DirectoryThenParams.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfDirectoryThenParams,
      write: writeDirectoryThenParams,
    };
}

function writeDirectoryThenParams(_builder: DirectoryThenParamsBuilder, _init: DirectoryThenParamsInit): void {}

function sizeOfDirectoryThenParams(_init: DirectoryThenParamsInit): number {
  return 0;
}

type DirectoryThenResultsInit = Readonly<Record<string, never>>;

class DirectoryThenResultsBuilder extends StructBuilder {}

class DirectoryThenResults extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryThenResults,
    DirectoryThenResultsBuilder,
    DirectoryThenResultsInit
  > = {
    displayName: "Directory.then$Results",
    id: 0xfc3ea17eb6b6be94n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: DirectoryThenResults,
    Builder: DirectoryThenResultsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryThenResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryThenResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new DirectoryThenResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryThenResults(DirectoryThenResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryThenResults,
    write: writeDirectoryThenResults,
  };
}

function writeDirectoryThenResults(_builder: DirectoryThenResultsBuilder, _init: DirectoryThenResultsInit): void {}

function sizeOfDirectoryThenResults(_init: DirectoryThenResultsInit): number {
  return 0;
}

const directoryThen: Method<
  Directory.ThenParams,
  Directory.ThenParams.Builder,
  Directory.ThenParams.Init,
  Directory.ThenResults,
  Directory.ThenResults.Builder,
  Directory.ThenResults.Init
> = defineMethod({
  name: "Directory.then",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 8,
  params: () => DirectoryThenParams.type,
  results: () => DirectoryThenResults.type,
});

type DirectoryDupParamsInit = Readonly<Record<string, never>>;

class DirectoryDupParamsBuilder extends StructBuilder {}

class DirectoryDupParams extends StructReader {
  static readonly type: GeneratedStructType<DirectoryDupParams, DirectoryDupParamsBuilder, DirectoryDupParamsInit> = {
    displayName: "Directory.dup$Params",
    id: 0x9a032cc306733695n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: DirectoryDupParams,
    Builder: DirectoryDupParamsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryDupParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryDupParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new DirectoryDupParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryDupParams(DirectoryDupParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryDupParams,
    write: writeDirectoryDupParams,
  };
}

function writeDirectoryDupParams(_builder: DirectoryDupParamsBuilder, _init: DirectoryDupParamsInit): void {}

function sizeOfDirectoryDupParams(_init: DirectoryDupParamsInit): number {
  return 0;
}

type DirectoryDupResultsInit = Readonly<Record<string, never>>;

class DirectoryDupResultsBuilder extends StructBuilder {}

class DirectoryDupResults extends StructReader {
  static readonly type: GeneratedStructType<DirectoryDupResults, DirectoryDupResultsBuilder, DirectoryDupResultsInit> =
    {
      displayName: "Directory.dup$Results",
      id: 0xae535060f490da1en,
      schema: exampleSchema,
      dataWords: 0,
      pointerCount: 0,
      Reader: DirectoryDupResults,
      Builder: DirectoryDupResultsBuilder,
      newReader: (message, place, depth) =>
        new DirectoryDupResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new DirectoryDupResultsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 0);
        return new DirectoryDupResultsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeDirectoryDupResults(DirectoryDupResults.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfDirectoryDupResults,
      write: writeDirectoryDupResults,
    };
}

function writeDirectoryDupResults(_builder: DirectoryDupResultsBuilder, _init: DirectoryDupResultsInit): void {}

function sizeOfDirectoryDupResults(_init: DirectoryDupResultsInit): number {
  return 0;
}

const directoryDup: Method<
  Directory.DupParams,
  Directory.DupParams.Builder,
  Directory.DupParams.Init,
  Directory.DupResults,
  Directory.DupResults.Builder,
  Directory.DupResults.Init
> = defineMethod({
  name: "Directory.dup",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 9,
  params: () => DirectoryDupParams.type,
  results: () => DirectoryDupResults.type,
});

class DirectoryMeasurePromise extends RemotePromise<Measure> {
  get source(): Measure.Source.Pipeline {
    return new Measure.Source.Pipeline(this, 0);
  }
}

const directoryMeasure: Method<Scalars_, Scalars_.Builder, Scalars_.Init, Measure, Measure.Builder, Measure.Init> =
  defineMethod({
    name: "Directory.measure",
    interfaceId: 0xb88f52a657a48aa7n,
    methodId: 10,
    params: () => Scalars_.type,
    results: () => Measure.type,
  });

class DirectoryExchangePromise extends RemotePromise<Capabilities> {
  get capability(): Client {
    return this.$pipeline([2], Client);
  }
}

const directoryExchange: Method<
  Capabilities,
  Capabilities.Builder,
  Capabilities.Init,
  Capabilities,
  Capabilities.Builder,
  Capabilities.Init
> = defineMethod({
  name: "Directory.exchange",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 11,
  params: () => Capabilities.type,
  results: () => Capabilities.type,
});

interface DirectoryWriteParamsInit {
  readonly chunk?: Uint8Array | undefined;
}

class DirectoryWriteParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set chunk(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset, value);
  }
}

class DirectoryWriteParams extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryWriteParams,
    DirectoryWriteParamsBuilder,
    DirectoryWriteParamsInit
  > = {
    displayName: "Directory.write$Params",
    id: 0xd3747bff1615516fn,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: DirectoryWriteParams,
    Builder: DirectoryWriteParamsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryWriteParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryWriteParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new DirectoryWriteParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryWriteParams(DirectoryWriteParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryWriteParams,
    write: writeDirectoryWriteParams,
  };

  get chunk(): Uint8Array {
    return this.getData(0);
  }
}

function writeDirectoryWriteParams(builder: DirectoryWriteParamsBuilder, init: DirectoryWriteParamsInit): void {
  if (init.chunk !== undefined) builder.chunk = init.chunk;
}

function sizeOfDirectoryWriteParams(init: DirectoryWriteParamsInit): number {
  let size = 8;
  if (init.chunk !== undefined) size += (init.chunk.length + 7) & ~7;
  return size;
}

const directoryWrite: Method<
  Directory.WriteParams,
  Directory.WriteParams.Builder,
  Directory.WriteParams.Init,
  StreamResult,
  StreamResult.Builder,
  StreamResult.Init
> = defineMethod({
  name: "Directory.write",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 12,
  params: () => DirectoryWriteParams.type,
  results: () => StreamResult.type,
});

type DirectoryAnyLoggerParamsInit = Readonly<Record<string, never>>;

class DirectoryAnyLoggerParamsBuilder extends StructBuilder {}

class DirectoryAnyLoggerParams extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryAnyLoggerParams,
    DirectoryAnyLoggerParamsBuilder,
    DirectoryAnyLoggerParamsInit
  > = {
    displayName: "Directory.anyLogger$Params",
    id: 0xaae331cab8c8b692n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: DirectoryAnyLoggerParams,
    Builder: DirectoryAnyLoggerParamsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryAnyLoggerParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryAnyLoggerParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new DirectoryAnyLoggerParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryAnyLoggerParams(DirectoryAnyLoggerParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryAnyLoggerParams,
    write: writeDirectoryAnyLoggerParams,
  };
}

function writeDirectoryAnyLoggerParams(
  _builder: DirectoryAnyLoggerParamsBuilder,
  _init: DirectoryAnyLoggerParamsInit,
): void {}

function sizeOfDirectoryAnyLoggerParams(_init: DirectoryAnyLoggerParamsInit): number {
  return 0;
}

interface DirectoryAnyLoggerResultsInit {
  readonly logger?: Client | Server | undefined;
}

class DirectoryAnyLoggerResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set logger(value: Client | Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class DirectoryAnyLoggerResults extends StructReader {
  static readonly type: GeneratedStructType<
    DirectoryAnyLoggerResults,
    DirectoryAnyLoggerResultsBuilder,
    DirectoryAnyLoggerResultsInit
  > = {
    displayName: "Directory.anyLogger$Results",
    id: 0xc024cd9b381c0a67n,
    schema: exampleSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: DirectoryAnyLoggerResults,
    Builder: DirectoryAnyLoggerResultsBuilder,
    newReader: (message, place, depth) =>
      new DirectoryAnyLoggerResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DirectoryAnyLoggerResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new DirectoryAnyLoggerResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDirectoryAnyLoggerResults(DirectoryAnyLoggerResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDirectoryAnyLoggerResults,
    write: writeDirectoryAnyLoggerResults,
  };

  get logger(): Client {
    return readClient(this, 0, Client);
  }
}

function writeDirectoryAnyLoggerResults(
  builder: DirectoryAnyLoggerResultsBuilder,
  init: DirectoryAnyLoggerResultsInit,
): void {
  if (init.logger !== undefined) builder.logger = init.logger;
}

function sizeOfDirectoryAnyLoggerResults(_init: DirectoryAnyLoggerResultsInit): number {
  return 8;
}

class DirectoryAnyLoggerPromise extends RemotePromise<Directory.AnyLoggerResults> {
  get logger(): Client {
    return this.$pipeline([0], Client);
  }
}

const directoryAnyLogger: Method<
  Directory.AnyLoggerParams,
  Directory.AnyLoggerParams.Builder,
  Directory.AnyLoggerParams.Init,
  Directory.AnyLoggerResults,
  Directory.AnyLoggerResults.Builder,
  Directory.AnyLoggerResults.Init
> = defineMethod({
  name: "Directory.anyLogger",
  interfaceId: 0xb88f52a657a48aa7n,
  methodId: 13,
  params: () => DirectoryAnyLoggerParams.type,
  results: () => DirectoryAnyLoggerResults.type,
});

/** Hands out what others need. */
abstract class DirectoryServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Directory",
      interfaceId: 0xb88f52a657a48aa7n,
      methods: [
        {
          method: directoryGetLogger,
          invoke(
            server: DirectoryServer,
            params: Directory.GetLoggerParams,
            context: CallContext<Directory.GetLoggerResults.Builder, Directory.GetLoggerResults.Init>,
          ) {
            return server.getLogger(params, context);
          },
        },
        {
          method: directoryOpenSession,
          invoke(
            server: DirectoryServer,
            params: Directory.OpenSessionParams,
            context: CallContext<Directory.OpenSessionResults.Builder, Directory.OpenSessionResults.Init>,
          ) {
            return server.openSession(params, context);
          },
        },
        {
          method: directoryLookUp,
          invoke(
            server: DirectoryServer,
            params: Directory.LookUpParams,
            context: CallContext<Directory.LookUpResults.Builder, Directory.LookUpResults.Init>,
          ) {
            return server.lookUp(params, context);
          },
        },
        {
          method: directorySubscribe,
          invoke(
            server: DirectoryServer,
            params: Directory.SubscribeParams,
            context: CallContext<Directory.SubscribeResults.Builder, Directory.SubscribeResults.Init>,
          ) {
            return server.subscribe(params, context);
          },
        },
        {
          method: directoryAddPerson,
          invoke(server: DirectoryServer, params: Person, context: CallContext<Session.Builder, Session.Init>) {
            return server.addPerson(params, context);
          },
        },
        {
          method: directoryFail,
          invoke(
            server: DirectoryServer,
            params: Directory.FailParams,
            context: CallContext<Directory.FailResults.Builder, Directory.FailResults.Init>,
          ) {
            return server.fail(params, context);
          },
        },
        {
          method: directoryEchoData,
          invoke(
            server: DirectoryServer,
            params: Directory.EchoDataParams,
            context: CallContext<Directory.EchoDataResults.Builder, Directory.EchoDataResults.Init>,
          ) {
            return server.echoData(params, context);
          },
        },
        {
          method: directoryScale,
          invoke(
            server: DirectoryServer,
            params: Directory.ScaleParams,
            context: CallContext<Directory.ScaleResults.Builder, Directory.ScaleResults.Init>,
          ) {
            return server.scale(params, context);
          },
        },
        {
          method: directoryThen,
          invoke(
            server: DirectoryServer,
            params: Directory.ThenParams,
            context: CallContext<Directory.ThenResults.Builder, Directory.ThenResults.Init>,
          ) {
            return server.then_(params, context);
          },
        },
        {
          method: directoryDup,
          invoke(
            server: DirectoryServer,
            params: Directory.DupParams,
            context: CallContext<Directory.DupResults.Builder, Directory.DupResults.Init>,
          ) {
            return server.dup_(params, context);
          },
        },
        {
          method: directoryMeasure,
          invoke(server: DirectoryServer, params: Scalars_, context: CallContext<Measure.Builder, Measure.Init>) {
            return server.measure(params, context);
          },
        },
        {
          method: directoryExchange,
          invoke(
            server: DirectoryServer,
            params: Capabilities,
            context: CallContext<Capabilities.Builder, Capabilities.Init>,
          ) {
            return server.exchange(params, context);
          },
        },
        {
          method: directoryWrite,
          invoke(
            server: DirectoryServer,
            params: Directory.WriteParams,
            context: CallContext<StreamResult.Builder, StreamResult.Init>,
          ) {
            return server.write(params, context);
          },
        },
        {
          method: directoryAnyLogger,
          invoke(
            server: DirectoryServer,
            params: Directory.AnyLoggerParams,
            context: CallContext<Directory.AnyLoggerResults.Builder, Directory.AnyLoggerResults.Init>,
          ) {
            return server.anyLogger(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return DirectoryServer.interfaces;
  }

  /** A method that returns a capability. */
  abstract getLogger(
    params: Directory.GetLoggerParams,
    context: CallContext<Directory.GetLoggerResults.Builder, Directory.GetLoggerResults.Init>,
  ): ResultsReturn<Directory.GetLoggerResults.Init>;

  /** Pipelining through two structs. */
  abstract openSession(
    params: Directory.OpenSessionParams,
    context: CallContext<Directory.OpenSessionResults.Builder, Directory.OpenSessionResults.Init>,
  ): ResultsReturn<Directory.OpenSessionResults.Init>;

  abstract lookUp(
    params: Directory.LookUpParams,
    context: CallContext<Directory.LookUpResults.Builder, Directory.LookUpResults.Init>,
  ): ResultsReturn<Directory.LookUpResults.Init>;

  /** A method that takes a capability. */
  abstract subscribe(
    params: Directory.SubscribeParams,
    context: CallContext<Directory.SubscribeResults.Builder, Directory.SubscribeResults.Init>,
  ): ResultsReturn<Directory.SubscribeResults.Init>;

  /** Named structs as parameters and results. */
  abstract addPerson(params: Person, context: CallContext<Session.Builder, Session.Init>): ResultsReturn<Session.Init>;

  /** Always ends in an error. */
  abstract fail(
    params: Directory.FailParams,
    context: CallContext<Directory.FailResults.Builder, Directory.FailResults.Init>,
  ): ResultsReturn<Directory.FailResults.Init>;

  abstract echoData(
    params: Directory.EchoDataParams,
    context: CallContext<Directory.EchoDataResults.Builder, Directory.EchoDataResults.Init>,
  ): ResultsReturn<Directory.EchoDataResults.Init>;

  abstract scale(
    params: Directory.ScaleParams,
    context: CallContext<Directory.ScaleResults.Builder, Directory.ScaleResults.Init>,
  ): ResultsReturn<Directory.ScaleResults.Init>;

  abstract then_(
    params: Directory.ThenParams,
    context: CallContext<Directory.ThenResults.Builder, Directory.ThenResults.Init>,
  ): ResultsReturn<Directory.ThenResults.Init>;

  abstract dup_(
    params: Directory.DupParams,
    context: CallContext<Directory.DupResults.Builder, Directory.DupResults.Init>,
  ): ResultsReturn<Directory.DupResults.Init>;

  abstract measure(params: Scalars_, context: CallContext<Measure.Builder, Measure.Init>): ResultsReturn<Measure.Init>;

  /** Gives back what it got. */
  abstract exchange(
    params: Capabilities,
    context: CallContext<Capabilities.Builder, Capabilities.Init>,
  ): ResultsReturn<Capabilities.Init>;

  /** One of many. */
  abstract write(
    params: Directory.WriteParams,
    context: CallContext<StreamResult.Builder, StreamResult.Init>,
  ): ResultsReturn<StreamResult.Init>;

  abstract anyLogger(
    params: Directory.AnyLoggerParams,
    context: CallContext<Directory.AnyLoggerResults.Builder, Directory.AnyLoggerResults.Init>,
  ): ResultsReturn<Directory.AnyLoggerResults.Init>;
}

/** Hands out what others need. */
export class Directory extends Client {
  static readonly interfaceId: bigint = 0xb88f52a657a48aa7n;
  static readonly displayName: string = "Directory";
  static readonly Server: typeof DirectoryServer = DirectoryServer;
  static readonly methods: {
    readonly getLogger: typeof directoryGetLogger;
    readonly openSession: typeof directoryOpenSession;
    readonly lookUp: typeof directoryLookUp;
    readonly subscribe: typeof directorySubscribe;
    readonly addPerson: typeof directoryAddPerson;
    readonly fail: typeof directoryFail;
    readonly echoData: typeof directoryEchoData;
    readonly scale: typeof directoryScale;
    readonly then_: typeof directoryThen;
    readonly dup_: typeof directoryDup;
    readonly measure: typeof directoryMeasure;
    readonly exchange: typeof directoryExchange;
    readonly write: typeof directoryWrite;
    readonly anyLogger: typeof directoryAnyLogger;
  } = {
    getLogger: directoryGetLogger,
    openSession: directoryOpenSession,
    lookUp: directoryLookUp,
    subscribe: directorySubscribe,
    addPerson: directoryAddPerson,
    fail: directoryFail,
    echoData: directoryEchoData,
    scale: directoryScale,
    then_: directoryThen,
    dup_: directoryDup,
    measure: directoryMeasure,
    exchange: directoryExchange,
    write: directoryWrite,
    anyLogger: directoryAnyLogger,
  };
  static readonly GetLoggerParams: typeof DirectoryGetLoggerParams = DirectoryGetLoggerParams;
  static readonly GetLoggerResults: typeof DirectoryGetLoggerResults = DirectoryGetLoggerResults;
  static readonly OpenSessionParams: typeof DirectoryOpenSessionParams = DirectoryOpenSessionParams;
  static readonly OpenSessionResults: typeof DirectoryOpenSessionResults = DirectoryOpenSessionResults;
  static readonly LookUpParams: typeof DirectoryLookUpParams = DirectoryLookUpParams;
  static readonly LookUpResults: typeof DirectoryLookUpResults = DirectoryLookUpResults;
  static readonly SubscribeParams: typeof DirectorySubscribeParams = DirectorySubscribeParams;
  static readonly SubscribeResults: typeof DirectorySubscribeResults = DirectorySubscribeResults;
  static readonly FailParams: typeof DirectoryFailParams = DirectoryFailParams;
  static readonly FailResults: typeof DirectoryFailResults = DirectoryFailResults;
  static readonly EchoDataParams: typeof DirectoryEchoDataParams = DirectoryEchoDataParams;
  static readonly EchoDataResults: typeof DirectoryEchoDataResults = DirectoryEchoDataResults;
  static readonly ScaleParams: typeof DirectoryScaleParams = DirectoryScaleParams;
  static readonly ScaleResults: typeof DirectoryScaleResults = DirectoryScaleResults;
  static readonly ThenParams: typeof DirectoryThenParams = DirectoryThenParams;
  static readonly ThenResults: typeof DirectoryThenResults = DirectoryThenResults;
  static readonly DupParams: typeof DirectoryDupParams = DirectoryDupParams;
  static readonly DupResults: typeof DirectoryDupResults = DirectoryDupResults;
  static readonly WriteParams: typeof DirectoryWriteParams = DirectoryWriteParams;
  static readonly AnyLoggerParams: typeof DirectoryAnyLoggerParams = DirectoryAnyLoggerParams;
  static readonly AnyLoggerResults: typeof DirectoryAnyLoggerResults = DirectoryAnyLoggerResults;

  /** A method that returns a capability. */
  getLogger(
    params: ParamsArgument<Directory.GetLoggerParams.Builder, Directory.GetLoggerParams.Init> = {},
    options?: CallOptions,
  ): Directory.GetLoggerPromise {
    return this.$call(directoryGetLogger, DirectoryGetLoggerPromise, params, options);
  }

  /** Pipelining through two structs. */
  openSession(
    params: ParamsArgument<Directory.OpenSessionParams.Builder, Directory.OpenSessionParams.Init>,
    options?: CallOptions,
  ): Directory.OpenSessionPromise {
    return this.$call(directoryOpenSession, DirectoryOpenSessionPromise, params, options);
  }

  lookUp(
    params: ParamsArgument<Directory.LookUpParams.Builder, Directory.LookUpParams.Init>,
    options?: CallOptions,
  ): Directory.LookUpPromise {
    return this.$call(directoryLookUp, DirectoryLookUpPromise, params, options);
  }

  /** A method that takes a capability. */
  subscribe(
    params: ParamsArgument<Directory.SubscribeParams.Builder, Directory.SubscribeParams.Init>,
    options?: CallOptions,
  ): Directory.SubscribePromise {
    return this.$call(directorySubscribe, RemotePromise, params, options);
  }

  /** Named structs as parameters and results. */
  addPerson(params: ParamsArgument<Person.Builder, Person.Init>, options?: CallOptions): Directory.AddPersonPromise {
    return this.$call(directoryAddPerson, DirectoryAddPersonPromise, params, options);
  }

  /** Always ends in an error. */
  fail(
    params: ParamsArgument<Directory.FailParams.Builder, Directory.FailParams.Init>,
    options?: CallOptions,
  ): Directory.FailPromise {
    return this.$call(directoryFail, RemotePromise, params, options);
  }

  echoData(
    params: ParamsArgument<Directory.EchoDataParams.Builder, Directory.EchoDataParams.Init>,
    options?: CallOptions,
  ): Directory.EchoDataPromise {
    return this.$call(directoryEchoData, RemotePromise, params, options);
  }

  scale(
    params: ParamsArgument<Directory.ScaleParams.Builder, Directory.ScaleParams.Init>,
    options?: CallOptions,
  ): Directory.ScalePromise {
    return this.$call(directoryScale, RemotePromise, params, options);
  }

  then_(
    params: ParamsArgument<Directory.ThenParams.Builder, Directory.ThenParams.Init> = {},
    options?: CallOptions,
  ): Directory.ThenPromise {
    return this.$call(directoryThen, RemotePromise, params, options);
  }

  dup_(
    params: ParamsArgument<Directory.DupParams.Builder, Directory.DupParams.Init> = {},
    options?: CallOptions,
  ): Directory.DupPromise {
    return this.$call(directoryDup, RemotePromise, params, options);
  }

  measure(params: ParamsArgument<Scalars_.Builder, Scalars_.Init>, options?: CallOptions): Directory.MeasurePromise {
    return this.$call(directoryMeasure, DirectoryMeasurePromise, params, options);
  }

  /** Gives back what it got. */
  exchange(
    params: ParamsArgument<Capabilities.Builder, Capabilities.Init>,
    options?: CallOptions,
  ): Directory.ExchangePromise {
    return this.$call(directoryExchange, DirectoryExchangePromise, params, options);
  }

  /** One of many. */
  write(
    params: ParamsArgument<Directory.WriteParams.Builder, Directory.WriteParams.Init>,
    options?: CallOptions,
  ): Directory.WritePromise {
    return this.$call(directoryWrite, RemotePromise, params, options);
  }

  anyLogger(
    params: ParamsArgument<Directory.AnyLoggerParams.Builder, Directory.AnyLoggerParams.Init> = {},
    options?: CallOptions,
  ): Directory.AnyLoggerPromise {
    return this.$call(directoryAnyLogger, DirectoryAnyLoggerPromise, params, options);
  }
}

export declare namespace Directory {
  type Server = DirectoryServer;
  type GetLoggerParams = DirectoryGetLoggerParams;
  namespace GetLoggerParams {
    type Builder = DirectoryGetLoggerParamsBuilder;
    type Init = DirectoryGetLoggerParamsInit;
  }
  type GetLoggerResults = DirectoryGetLoggerResults;
  namespace GetLoggerResults {
    type Builder = DirectoryGetLoggerResultsBuilder;
    type Init = DirectoryGetLoggerResultsInit;
  }
  type GetLoggerPromise = DirectoryGetLoggerPromise;
  type OpenSessionParams = DirectoryOpenSessionParams;
  namespace OpenSessionParams {
    type Builder = DirectoryOpenSessionParamsBuilder;
    type Init = DirectoryOpenSessionParamsInit;
  }
  type OpenSessionResults = DirectoryOpenSessionResults;
  namespace OpenSessionResults {
    type Builder = DirectoryOpenSessionResultsBuilder;
    type Init = DirectoryOpenSessionResultsInit;
  }
  type OpenSessionPromise = DirectoryOpenSessionPromise;
  type LookUpParams = DirectoryLookUpParams;
  namespace LookUpParams {
    type Builder = DirectoryLookUpParamsBuilder;
    type Init = DirectoryLookUpParamsInit;
  }
  type LookUpResults = DirectoryLookUpResults;
  namespace LookUpResults {
    type Builder = DirectoryLookUpResultsBuilder;
    type Init = DirectoryLookUpResultsInit;
  }
  type LookUpPromise = DirectoryLookUpPromise;
  type SubscribeParams = DirectorySubscribeParams;
  namespace SubscribeParams {
    type Builder = DirectorySubscribeParamsBuilder;
    type Init = DirectorySubscribeParamsInit;
  }
  type SubscribeResults = DirectorySubscribeResults;
  namespace SubscribeResults {
    type Builder = DirectorySubscribeResultsBuilder;
    type Init = DirectorySubscribeResultsInit;
  }
  type SubscribePromise = RemotePromise<DirectorySubscribeResults>;
  type AddPersonPromise = DirectoryAddPersonPromise;
  type FailParams = DirectoryFailParams;
  namespace FailParams {
    type Builder = DirectoryFailParamsBuilder;
    type Init = DirectoryFailParamsInit;
  }
  type FailResults = DirectoryFailResults;
  namespace FailResults {
    type Builder = DirectoryFailResultsBuilder;
    type Init = DirectoryFailResultsInit;
  }
  type FailPromise = RemotePromise<DirectoryFailResults>;
  type EchoDataParams = DirectoryEchoDataParams;
  namespace EchoDataParams {
    type Builder = DirectoryEchoDataParamsBuilder;
    type Init = DirectoryEchoDataParamsInit;
  }
  type EchoDataResults = DirectoryEchoDataResults;
  namespace EchoDataResults {
    type Builder = DirectoryEchoDataResultsBuilder;
    type Init = DirectoryEchoDataResultsInit;
  }
  type EchoDataPromise = RemotePromise<DirectoryEchoDataResults>;
  type ScaleParams = DirectoryScaleParams;
  namespace ScaleParams {
    type Builder = DirectoryScaleParamsBuilder;
    type Init = DirectoryScaleParamsInit;
  }
  type ScaleResults = DirectoryScaleResults;
  namespace ScaleResults {
    type Builder = DirectoryScaleResultsBuilder;
    type Init = DirectoryScaleResultsInit;
  }
  type ScalePromise = RemotePromise<DirectoryScaleResults>;
  type ThenParams = DirectoryThenParams;
  namespace ThenParams {
    type Builder = DirectoryThenParamsBuilder;
    type Init = DirectoryThenParamsInit;
  }
  type ThenResults = DirectoryThenResults;
  namespace ThenResults {
    type Builder = DirectoryThenResultsBuilder;
    type Init = DirectoryThenResultsInit;
  }
  type ThenPromise = RemotePromise<DirectoryThenResults>;
  type DupParams = DirectoryDupParams;
  namespace DupParams {
    type Builder = DirectoryDupParamsBuilder;
    type Init = DirectoryDupParamsInit;
  }
  type DupResults = DirectoryDupResults;
  namespace DupResults {
    type Builder = DirectoryDupResultsBuilder;
    type Init = DirectoryDupResultsInit;
  }
  type DupPromise = RemotePromise<DirectoryDupResults>;
  type MeasurePromise = DirectoryMeasurePromise;
  type ExchangePromise = DirectoryExchangePromise;
  type WriteParams = DirectoryWriteParams;
  namespace WriteParams {
    type Builder = DirectoryWriteParamsBuilder;
    type Init = DirectoryWriteParamsInit;
  }
  type WritePromise = RemotePromise<StreamResult>;
  type AnyLoggerParams = DirectoryAnyLoggerParams;
  namespace AnyLoggerParams {
    type Builder = DirectoryAnyLoggerParamsBuilder;
    type Init = DirectoryAnyLoggerParamsInit;
  }
  type AnyLoggerResults = DirectoryAnyLoggerResults;
  namespace AnyLoggerResults {
    type Builder = DirectoryAnyLoggerResultsBuilder;
    type Init = DirectoryAnyLoggerResultsInit;
  }
  type AnyLoggerPromise = DirectoryAnyLoggerPromise;
}

const int32ListList = listList(int32List);
const textListList = listList(textList);
const textListListList = listList(textListList);
const personListList = listList(Person.list);
const uint16ListList = listList(uint16List);
const measureListList = lazy(() => listList(Measure.list));
const loggerList = clientList<Logger, Logger.Server>(() => Logger);
const anyClientList = clientList<Client, Server>(() => Client);
const loggerListList = listList(loggerList);

const adaMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x05, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x11, 0x00, 0x00, 0x00, 0x22, 0x00,
  0x00, 0x00, 0x11, 0x00, 0x00, 0x00, 0x17, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x14, 0x00, 0x00, 0x00, 0x02, 0x00, 0x05, 0x00, 0x41, 0x64, 0x61, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x01, 0x00, 0x00, 0x00, 0x12, 0x00, 0x00, 0x00, 0x31, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x11, 0x00, 0x00, 0x00, 0x42,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x43, 0x68, 0x61,
  0x72, 0x6c, 0x65, 0x73, 0x00,
]);

export const ada: Person = readRoot(Person.type, adaMessage);

const primesMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x02, 0x03, 0x05,
  0x07, 0x00, 0x00, 0x00, 0x00,
]);

export const primes: ListReader<number> = readRootList(uint8List, primesMessage);

const namesMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x07, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x16, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00,
  0x00, 0x16, 0x00, 0x00, 0x00, 0x11, 0x00, 0x00, 0x00, 0x06, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x12, 0x00,
  0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x12, 0x00, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x62,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

export const names: ListReader<ListReader<string>> = readRootList(textListList, namesMessage);

const personSchoolBestMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x03, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00,
  0x00, 0x42, 0x00, 0x00, 0x00, 0x54, 0x72, 0x69, 0x6e, 0x69, 0x74, 0x79, 0x00,
]);

const personSchoolBest: Person.School = readRoot(PersonSchool.type, personSchoolBestMessage);

const personSchoolYearsMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x13, 0x00, 0x00, 0x00, 0xb9, 0x04, 0x0a,
  0x06, 0x00, 0x00, 0x00, 0x00,
]);

const personSchoolYears: ListReader<number> = readRootList(uint16List, personSchoolYearsMessage);

/** The schema of example.capnp, for reflection. */
export function exampleSchema(): EmbeddedSchema {
  return {
    imports: [commonSchema],
    nodes: `
MD8QQAExAX8aUzQBBQb/hpSy8OXDodcAAQgAAhMlDXIzKQ3HAQAD/zaoPhVbfHiVABAC/4aUsvDlw6HXAAABE3kOMhN5DgcAABN1Dk8AAf+bYQ4229AXuQAQ
BP+GlLLw5cOh1wAAAROJDkoTjQ4HAABTiA4DAVOUDgIBAAD/Bk42Qj3SUMUAEAT/hpSy8OXDodcAAAETiQ46E4kOBwAAU4QOAwFTkA4CAQAA/1Xz5j3TGHT2
ABAE/4aUsvDlw6HXAAABE4EOQhOBDgcAAFN8DgMBU4gOAgEAAP9tcbe7pa/spAAQBP+GlLLw5cOh1wAAARN5DjITeQ4HAABTdA4DAVOADgIBAAD/u/TLzMLR
P64AEAT/hpSy8OXDodcAAAETdQ5SE3kOBwAAU3QOAwFTgA4CAQAA/xFkFa2jp6P2ABAE/4aUsvDlw6HXAAABE3EOMhNxDgcAAFNsDgMBU3gOAgEAAP/J87ao
kUVPgwAQBP+GlLLw5cOh1wAAARNpDkITaQ4HAABTZA4DAVNwDgIBAAD/RcJMcsu8m+oAEAT/hpSy8OXDodcAAAETYQ5CE2EOBwAAU1wOAwFTaA4CAQAA/ybG
+TG+ywPlABAE/4aUsvDlw6HXAAABE1kOIhNZDgcAAFNUDgMBU2AOAgEAAP8cufLM6PnFrABQAQL/hpSy8OXDodcABQUHAAAToQ46E6EOJwAAM7kOVwEAAf/S
jwHRyg7GsQBRBwEB/xy58szo+cWsAAUBBwAAE+EPmhPpDxcAABPxD3cAAf/jT+oDUlFd+AAREwL/0o8B0coOxrEAAAETTRDCE1UQBwAAE1EQTwAB/6RGzdvs
M7nrAFEHAQL/HLnyzOj5xawAFQUHAQAAE2UQegABE2EQdwAB/zu/qWcwFySoAFEHAQL/HLnyzOj5xawAVQUHAQQBARO9EJIAARO9EOcAAf8ljSJ7rJZcpwAR
BwH/HLnyzOj5xawABQEHAAATgRFyE4URNwAAE6URPwAB/5kxuK7YJy6GABEOBP8ljSJ7rJZcpwAAARPFEbITzREHAABTyBEDAVPUEQIBAAD/FLMwRD56PY0A
EQ4E/yWNInusllynAAABE8URmhPNEQcAAFPIEQMBU9QRAgEAAP8cR58JpMi/gAARDgT/JY0ie6yWXKcAAAETzRGiE9URBwAAU9ARAwFT7BECAQAA/3++060R
xKnFAFESAQL/O7+pZzAXJKgAFQUHAQAAE+ER+gABE+URdwAB/xXAdLyZYMKbABAE/4aUsvDlw6HXAAABE0ESOhNBEgcAAFM8EgMBU1gSAgEAAP9qQwR3scn8
wAAQBP+GlLLw5cOh1wAAARNNEjITTRIHAABTSBIDAVN0EgIBAAD/Ab2/I42GrOgAUAEG/4aUsvDlw6HXAAUCBwAAE30SQhN9EgcAADN5Ek8DAAH/XEwGddQM
pdIAUAEJ/4aUsvDlw6HXAAUCBwAAE+EVShPlFQcAADPhFfcDAAH/bbI8cVDUIpoAEAH/hpSy8OXDodcABRQHAAATHRoyEx0aBwAAMxkaZwQAAf+HZytoW0dA
ygBQAQP/hpSy8OXDodcARQEHCQEIE0kgMhNJIAcAADNFIDcCAAH/cDQ0GsAkb6AAUQYBA/+HZytoW0dAygAVAQcBAAATeSKCAAETdSKvAAH/eBMTbe7JSY8A
EAP/hpSy8OXDodcAAAETDSM6Ew0jBwAAEwkjhxNZIwcAAP9IulY1GfMargBRBwEBAAAFAQcAABNBI5IAARNBI3cAAf+Ret1dZggikQARBwEAAAQHAAATnSOa
AAT/WK5d3Xr75psAEQcBAAAEBwAAE30jogAE/1e0pxL6L3e6AFEHAQEAAAQHAAATXSOqAAETXSM/AAH/JmasQRlFwf0AUAEB/4aUsvDlw6HXAAUIBwAAE30j
QhN9IycAADORIzcCAAH/gVIdIzLye7EAEQgC/yZmrEEZRcH9AAABE9klahPdJQcAABPZJTcAAf93oHfCwb/IngARCAH/JmasQRlFwf0ABQEHAAAT4SWCE+Ul
BwAAE+ElPwAB/9ggsHAmyfz/ABAB/4aUsvDlw6HXAAUBBwAAEwEmOhMBJjcAABMxJj8AAf+ZNswZNvaPigARBwH/2CCwcCbJ/P8ABQEHAAATUSaqE1kmFwAA
E2UmPwAB/yQ81L1zEwHsABEVAf+ZNswZNvaPigAFAQcAADOFJgIBE5EmBwAAE40mPwAB/+Lx9ZbAqoeCABEHAf/YILBwJsn8/wAFAQcAABOtJtoTuSYHAAAT
tSY/AAH/NHu3fSWabZgAEQcD/9ggsHAmyfz/AAABE9UmohPdJgcAABPZJkcTBScHAAD/ucTxU69RkMUAERQBAAAEBwAAM+0mSgEABP/SKA5NTOInrwARFAEA
AAQHAAAz2SZSAQAE/1Yxug2Zrf71AFABAf+GlLLw5cOh1wAEBwAAE8UmWhPJJgcAABPFJj8AAf+M3OnV08DAswBQAQH/hpSy8OXDodcABQUHAAAT5SZCE+Um
BwAAM+EmVwEAAf/nlb/VCAqy6QBQAQH/hpSy8OXDodcARQYHAgAAE10oghNhKAcAADNdKI8BAAH/zu+OpkNxd84AUAEB/4aUsvDlw6HXAEUFBwIBAhPNKkoT
0SoHAAAzzSpXAQAB/xehWC4QVprFABAB/4aUsvDlw6HXAAUFBwAAEyksahMtLAcAADMpLB8BAAH/Y7dWMTY8iP0AEAP/hpSy8OXDodcAAAETgS1KE4UtBwAA
E4EtRxOpLQcAAP8YSUQ5H6DF2wARCQEAAAUBBwAAE5EtqgABE5EtPwAB/2okK4KKUjOhAFEJAQEAAAQHAAATsS2yAAETsS0/AAH/mZhALLekjtIAEAH/hpSy
8OXDodcABQMHAAAT1S1CE9UtFwAAE90trwAB/wwQLK83j4a6ABEIAf+ZmEAst6SO0gAFAwcAABN1LnITeS4HAAATdS6vAAH/++fXHYpNA4sAEQ4B/wwQLK83
j4a6ABUDBwEAABP1LqIAARP1Lj8AAf+niqRXplKPuAAQA/+GlLLw5cOh1wAAARMZL1ITHS8HAAAzGS+HAxNlMQcAAP91fs32q5OmvwARCgEAAAQHAAATTTHa
AAT/MVJjLRPD8d4AEQoBAAAFAQcAABMxMeIAARM1MT8AAf9DrBJloKj9swARCgEAAAUBBwAAE1Ux6gABE1kxPwAB/2AZs6KaMVDUAFEKAQEAAAUBBwAAE3kx
8gABE30xdwAB/7Ze+WMfFGrJABEKAQAABQEHAAAT2THCAAET2TE/AAH/zyG8tKQDF+kAEQoBAAAFAQcAABMJMsoAARMNMj8AAf8ZWPlQBwwshABRCgEBAAAF
AQcAABMxMtoAARM1MncAAf+t8YNnnYF/pgBRCgEBAAAEBwAAE5Uy4gABE5kyPwAB/4oYED6jIRGZABEKAQAABQEHAAATuTKyAAETuTI/AAH/I1qaLj7qB7gA
EQoBAAAEBwAAE9kyugAE/z1iUPEQyvKiABEKAQAABQIHAAATuTLSAAETvTJ3AAH/Vp4948dksJAAEQoBAAAFAgcAABMZM9oAARMdM3cAAf9At8n0Snip7wBR
CgEBAAAFAQcAABN5M7oAARN5M3cAAf+DNgUbNc7pvwARCgEAAAUBBwAAE+UzwgABE+UzPwAB//DgEGKqZEfjABEKAQAABAcAABMVNLIABP+Uvra2fqE+/AAR
CgEAAAQHAAAT9TO6AAT/lTZzBsMsA5oAEQoBAAAEBwAAE9UzqgAE/x7akPRgUFOuABEKAQAABAcAABO1M7IABP9vURUW/3t00wARCgEAAAUBBwAAE5UzugAB
E5UzPwAB/26xwHczml+ZABAB//jzkxOpZsOGAAQHAAATtTNqE7kzBwAD/5K2yLjKMeOqABEKAQAABAcAABOVM9oABP9nChw4m80kwAARCgEAAAUBBwAAE3kz
4gABE30zPwAB/2V4YW1wbGUuAB9jYXBucFFwAQH/Nqg+FVt8eJUAEdky/5thDjbb0Be5ABHVSv8GTjZCPdJQxQAR1Tr/VfPmPdMYdPYAEdFC/21xt7ulr+yk
ABHNMv+79MvMwtE/rgARyVL/EWQVraOno/YAEcky/8nztqiRRU+DABHFQv9Fwkxyy7yb6gARwUL/Jsb5Mb7LA+UAEb0i/xXAdLyZYMKbABG5Ov9qQwR3scn8
wAARtTL/Ab2/I42GrOgAEbFC/1xMBnXUDKXSABGtSv9tsjxxUNQimgARrTL/HLnyzOj5xawAEak6/4dnK2hbR0DKABGlMv8mZqxBGUXB/QARoUL/2CCwcCbJ
/P8AEZ06/1Yxug2Zrf71ABGZWv+M3OnV08DAswARmUL/55W/1QgKsukAEZWC/87vjqZDcXfOABGVSv8XoVguEFaaxQARlWr/eBMTbe7JSY8AEZU6/2O3VjE2
PIj9ABGRSv+ZmEAst6SO0gARkUL/p4qkV6ZSj7gAEY1SH0NvbG9y/2dyZWV0aW5nAAAAP2Fuc3dlcn9mYXJBd2F5H21hZ2lj/2Zhdm91cml0AAFlH3RoaXJk
f2VuYWJsZWR/bm90aGluZwdhZGE/cHJpbWVzH25hbWVzf1NjYWxhcnP/RGVmYXVsdHMAAAAfTGlzdHM/UGVyc29uH1NoYXBlf0VzY2FwZXM/SGlkaW5n/1Vp
bnQ4QXJyAANheX9JbXBvcnRz/1BvaW50ZXJEAmVmYXVsdHMAQW55dGhpbmcAAP9DYXBhYmlsaQAPdGllcz9Mb2dnZXL/Q2FsbGJhY2sAAAB/U2Vzc2lvbv9E
aXJlY3RvcgABeR9Db2xvclABAVEMAQIAABEdIgAAAQERFTIAAAECEQ0qAAAHcmVkH2dyZWVuD2JsdWX/Z3JlZXRpbmcAAABQAQEBDAACAQwAABEBMh9oZWxs
bz9hbnN3ZXJQAQEBCAACEQgqAAF/ZmFyQXdheVABAQEFAAIBBf/////////f/wAAAB9tYWdpY1ABAQENAAIBDQAAEQEaBv8Q/2Zhdm91cml0AAFlUAEBAQ//
Nqg+FVt8eJUAAAEFDwIAAR90aGlyZFABAQELAAIBC8DQPwAAf2VuYWJsZWRQAQEBAQACBQEBAAF/bm90aGluZ1ABAQAGB2FkYVABAQEQ/xy58szo+cWsAAAB
ARAAAFACBQABEREiEREXAAFRFAIFB0FkYVEEAQEAABEBEgExAAEREUIAA39DaGFybGVzP1BlcnNvblEIAQH/0o8B0coOxrEAEQli/yWNInusllynABEJOv9Q
aG9uZU51bQAHYmVyP1NjaG9vbFEYAwQAAAQBAAARmSoAAFGUAwFRoAIBAQEUAQEAABGdIgAAUZgDAVGkAgERAgEUAQIAABGhOgAAUZwDAVG4AgEBAwEB/6RG
zdvsM7nrABG1QgACAQQBAf87v6lnMBckqAARnVoAAhEFBBQBCgAAEYk6AABRhAMBUZACAQ9uYW1lAQwAAgEMAAEHYWdlAQYAAgEGAAE/cGhvbmVzAQ4AAVAD
AQEQ/9KPAdHKDsaxAAABAQ4AAX9hZGRyZXNz/2VtcGxveW1lAANudD9mcmllbmQBEP8cufLM6PnFrAAAAQEQAAH/UGVyc29uLlABaG9uZU51bWIDZXJRBAEB
/+NP6gNSUV34ABEBKg9LaW5kUQgDBAAABAEAABEpOgAAUSQDAVEwAgEBARQBAQEBES0qAABRKAMBUTQCAT9udW1iZXIBDAACAQwAAQ9raW5kAQ//40/qA1JR
XfgAAAEFDwEAAf9QZXJzb24uUAJob25lTnVtYmVyLktpbmQAUAEBUQwBAgAAER0qAAABAREVOgAAAQIRDSoAAA9ob21lP21vYmlsZQ93b3Jr/1BlcnNvbi5h
AD9kZHJlc3NRCAMEEAIUAQMAABEpOgAAUSQDAVEwAgERAQEUAQQAABEtIgAAUSgDAVE0AgE/c3RyZWV0AQwAAgEMAAEHemlwAQgAAgEIAAH/UGVyc29uLmUB
bXBsb3ltZW4BdFEQAwQM//8UAQUAABFhWgAAUWADAVFsAgEdAf7/AxQBBgAAEWlKAABRaAMBUXQCAR0C/f8DFAEHAAARcToAAFFsAwFReAIBDQP8/wEB/3++
060RxKnFABF1agAC/3VuZW1wbG95AANlZAAG/2VtcGxveWVyAAAAAQwAAgEMAAE/c2Nob29sARD/JY0ie6yWXKcAAAEBEAAB/3NlbGZFbXBsAA9veWVk/1Bl
cnNvbi5TAB9jaG9vbFEMAQH/mTG4rtgnLoYAERFC/xSzMEQ+ej2NABENKv8cR58JpMi/gAARCTJ/Zm91bmRlZA9iZXN0H3llYXJzUQQDBAAABAEAABENKgAA
UQgDAVEUAgEPbmFtZQEMAAIBDAAB/1BlcnNvbi5TAWNob29sLmZvH3VuZGVkUAEBAQcAAg0HuQQAAf9QZXJzb24uUwFjaG9vbC5iZQNzdFABAQEQ/yWNInus
llynAAABARAAAEABEQFCf1RyaW5pdHn/UGVyc29uLlMBY2hvb2wueWUHYXJzUAEBAQ4AAVADAQEHAAIBDgAAEQETD7kECgb/UGVyc29uLmUCbXBsb3ltZW50
LnNlbGZFbT9wbG95ZWRRCAMEEAMUAQgAABEpMgAAUSQDAVEwAgERAQQUAQkAABEtMgAAUSgDAVE0AgEfdHJhZGUBDAACAQwAAR9zaW5jZQEHAAIBBwABP3By
aW1lc1ABAQEOAAFQAwEBBgACAQ4AABEBIg8CAwUHH25hbWVzUAEBAQ4AAVADAQEOAAFQAwEBDAACAQ4AABEBFhEFFhERBhEFEhEFEgFhAWJ/U2NhbGFyc1AB
AVE8AwQAAAQBAAATlQEqAABTkAEDAVOcAQIBAQEUAQEAABOZASoAAFOUAQMBU6ABAgERAgEUAQIAABOdASoAAFOYAQMBU6QBAgERAwEUAQMAABOhATIAAFOc
AQMBU6gBAgERBAEUAQQAABOlATIAAFOgAQMBU6wBAgERBQEUAQUAABOpATIAAFOkAQMBU7ABAgERBhAUAQYAABOtATIAAFOoAQMBU7QBAgERBwkUAQcAABOx
AToAAFOsAQMBU7gBAgERCAUUAQgAABO1AToAAFOwAQMBU7wBAgERCQMUAQkAABO5AToAAFO0AQMBU8ABAgERCggUAQoAABO9AUIAAFO4AQMBU8QBAgERCwUU
AQsAABPBAUIAAFO8AQMBU8gBAgERDBIUAQwAABPFATIAAFPAAQMBU8wBAgEBDRQBDQAAE8kBKgAAU8QBAwFT0AECAREOARQBDgAAE80BKgAAU8gBAwFT1AEC
AQ92b2lkAAYPYm9vbAEBAAIBAQABD2ludDgBAgACAQIAAR9pbnQxNgEDAAIBAwABH2ludDMyAQQAAgEEAAEfaW50NjQBBQACAQUAAR91aW50OAEGAAIBBgAB
P3VpbnQxNgEHAAIBBwABP3VpbnQzMgEIAAIBCAABP3VpbnQ2NAEJAAIBCQABf2Zsb2F0MzIBCgACAQoAAX9mbG9hdDY0AQsAAgELAAEfY29sb3IBD/82qD4V
W3x4lQAAAQEPAAEPdGV4dAEMAAIBDAABD2RhdGEBDQACAQ0AAf9EZWZhdWx0cwAAAFABAVFIAwQAAAQBAQET6QEqAABT5AEDAVPwAQIBEQEBFAEBAQET7QEq
AABT6AEDAVP0AQIBEQIBFAECAQET8QEyAABT7AEDAVP4AQIBEQMBFAEDAQET9QEyAABT8AEDAVP8AQIBEQQBFAEEAQET+QEyAABT9AEDAVICAgERBRAUAQUB
ARP9ATIAAFP4AQMBUwQCAgERBgkUAQYBARMBAjoAAFP8AQMBUwgCAgERBwUUAQcBARMFAjoAAFICAwFTDAICAREIAxQBCAEBEwkCOgAAUwQCAwFTEAICAREJ
CBQBCQEBEw0CQgAAUwgCAwFTFAICAREKBRQBCgEBExECQgAAUwwCAwFTGAICARELEhQBCwEBExUCMgAAUxACAwFTHAICAQEMFAEMAQETGQIqAABTFAIDAVMg
AgIBEQ0BFAENAQETJQIqAABTIAIDAVMsAgIBEQ4GFAEOAQETLQJKAABTLAIDAVM4AgIBEQ8OFAEPAQETNQJaAABTNAIDAVNAAgIBERAIFAEQAQETPQJqAABT
PAIDAVNIAgIBEREPFAERAQETRQKSAABTSAIDAVNUAgIBD2Jvb2wBAQACBQEBAAEPaW50OAECAAIFApwAAR9pbnQxNgEDAAINA9CKAAEfaW50MzIBBAAC8QRg
ef7/AAEfaW50NjQBBQACAQX/////////3/8AAAAfdWludDgBBgACBQbIAAE/dWludDE2AQcAAg0HYOoAAT91aW50MzIBCAAC4Qgoa+4AAT91aW50NjQBCQAC
AQn///////////8AAAB/ZmxvYXQzMgEKAALBCsA/AAF/ZmxvYXQ2NAELAAIBC/+amZmZmZm5vwAAAB9jb2xvcgEP/zaoPhVbfHiVAAABBQ8CAAEPdGV4dAEM
AAIBDAAAEQFS/3NheSAiaGkiAAEKD2RhdGEBDQACAQ0AABEBGgfA/+7/aW5maW5pdGUAAAABCwACAQvA8H8AAP9ub3RBTnVtYgADZXIBCgACwQrAfwAB/25l
Z2F0aXZlAA9aZXJvAQsAAgELgIAAAP9zbWFsbE5lZwFhdGl2ZVplcgFvAQoAAoEKgAABH0xpc3RzUAEBUVADBAAABAEAABMhAjIAAFMcAgMBUzgCAgERAQEU
AQEAABM1AjIAAFMwAgMBU0wCAgERAgIUAQIAABNJAjIAAFNEAgMBU2ACAgERAwMUAQMAABNdAjoAAFNYAgMBU3QCAgERBAQUAQQAABNxAjoAAFNsAgMBU4gC
AgERBQUUAQUAABOFAjoAAFOAAgMBU5wCAgERBgYUAQYAABOZAjoAAFOUAgMBU7ACAgERBwcUAQcAABOtAkIAAFOoAgMBU8QCAgERCAgUAQgAABPBAkIAAFO8
AgMBU9gCAgERCQkUAQkAABPVAkIAAFPQAgMBU+wCAgERCgoUAQoAABPpAkoAAFPoAgMBUwQDAgERCwsUAQsAABMBA0oAAFIDAwFTHAMCAREMDBQBDAAAExkD
OgAAUxQDAwFTMAMCARENDRQBDQAAEy0DMgAAUygDAwFTRAMCAREODhQBDgAAE0EDMgAAUzwDAwFTWAMCAREPDxQBDwAAE1UDOgAAU1ADAwFTbAMCAREQEBQB
EAAAE2kDOgAAU2QDAwFTkAMCARERERQBEQAAE40DMgAAU4gDAwFTxAMCARESEhQBEgAAE8EDOgAAU7wDAwFT6AMCARETExQBEwAAE+UDSgAAU+QDAwFTEAQC
AR92b2lkcwEOAAFQAwEAAwEOAAEfYm9vbHMBDgABUAMBAQEAAgEOAAEfaW50OHMBDgABUAMBAQIAAgEOAAE/aW50MTZzAQ4AAVADAQEDAAIBDgABP2ludDMy
cwEOAAFQAwEBBAACAQ4AAT9pbnQ2NHMBDgABUAMBAQUAAgEOAAE/dWludDhzAQ4AAVADAQEGAAIBDgABf3VpbnQxNnMBDgABUAMBAQcAAgEOAAF/dWludDMy
cwEOAAFQAwEBCAACAQ4AAX91aW50NjRzAQ4AAVADAQEJAAIBDgAB/2Zsb2F0MzJzAAAAAQ4AAVADAQEKAAIBDgAB/2Zsb2F0NjRzAAAAAQ4AAVADAQELAAIB
DgABP2NvbG9ycwEOAAFQAwEBD/82qD4VW3x4lQAAAQEOAAEfdGV4dHMBDgABUAMBAQwAAgEOAAEfZGF0YXMBDgABUAMBAQ0AAgEOAAE/cGVvcGxlAQ4AAVAD
AQEQ/xy58szo+cWsAAABAQ4AAT9tYXRyaXgBDgABUAMBAQ4AAVADAQEEAAIBDgABH3RhYmxlAQ4AAVADAQEOAAFQAwEBDgABUAMBAQwAAgEOAAE/Y3Jvd2Rz
AQ4AAVADAQEOAAFQAwEBEP8cufLM6PnFrAAAAQEOAAH/c3dhdGNoZXMAAAABDgABUAMBAQ4AAVADAQEP/zaoPhVbfHiVAAABAQ4AAR9TaGFwZVABAVEoAwQA
AAQBAAATCQEqAABTBAEDAVMQAQIBHQH//wEUAQEAABMNAToAAFMIAQMBUxQBAgEdAv7/AhQBAgEBExEBOgAAUwwBAwFTGAECAQ0D/f8UAQMAABMVATIAAFMQ
AQMBUxwBAgENBPz/FAEEAAATGQFCAABTFAEDAVMwAQIBDQX7/xQBBQAAEy0BQgAAUygBAwFTNAECAR0G+v9AFAEGAAATMQE6AABTLAEDAVM4AQIBDQf5/wEB
/3A0NBrAJG+gABM1AVIAAg0I+P8UAQoAABMhATIAAFMcAQMBUygBAgEdCff/CBQBCwAAEyUBMgAAUyABAwFTLAECAQ9hcmVhAQsAAgELAAE/Y2lyY2xlAQsA
AgELAAE/c3F1YXJlAQoAAsEKgD8AAR9sYWJlbAEMAAIBDAABf2Nvcm5lcnMBDgABUAMBAQsAAgEOAAF/bm90aGluZwAGP2ZpbGxlZAEBAAIBAQAB/3JlY3Rh
bmdsAAFlH293bmVyARH/eBMTbe7JSY8AAAEBEQABH3NpZGVzAQYAAgEGAAH/U2hhcGUucmUBY3RhbmdsZQBRDAMEEAIUAQcAABFFMgAAUUADAVFMAgERAQMU
AQgBARFJOgAAUUQDAVFQAgEBAhQBCQAAEU1CAABRSAMBUVQCAR93aWR0aAEIAAIBCAABP2hlaWdodAEIAAIRCAMAAX9jYXB0aW9uAQwAAgEMAAE/TG9nZ2Vy
UAEBUQgDBQAA/0i6VjUZ8xquAZF63V1mCCKRETEiAAIRJQcBAf9Yrl3devvmmwFXtKcS+i93uhEZMgACEQ0HB2xvZ0ABH2NvdW50QAFQAQH/TG9nZ2VyLmwB
b2ckUGFyYW0Bc1EIAwQAAAQBAAARKTIAAFEkAwFRMAIBAQEUAQEAABEtKgAAUSgDAVE0AgEfbGV2ZWwBBgACAQYAAQ90ZXh0AQwAAgEMAAH/TG9nZ2VyLmwB
b2ckUmVzdWwDdHP/TG9nZ2VyLmMBb3VudCRQYXIHYW1z/0xvZ2dlci5jAW91bnQkUmVzD3VsdHNRBAMEAAAEAQAAEQ0yAABRCAMBURQCAR9saW5lcwEJAAIB
CQABf0VzY2FwZXNRCAEB/4FSHSMy8nuxABEJKv93oHfCwb/IngARBUIPVHlwZX9CdWlsZGVyUSgDBAAABAEAABMJAWIAAFMIAQMBUxQBAgERAQEUAQEAABMR
ATIAAFMMAQMBUxgBAgERAgIUAQIAABMVASoAAFMQAQMBUxwBAgERAwMUAQMAABMZAUoAAFMYAQMBUyQBAgERBAQUAQQAABMhAUIAAFMcAQMBUygBAgERBQUU
AQUAABMlATIAAFMgAQMBUywBAgERBgYUAQYAABMpATIAAFMkAQMBUzABAgERBwcUAQcAABMtAVIAAFMsAQMBUzgBAgEBCBQBCAAAEzUBKgAAUzABAwFTPAEC
AREJAhQBCQAAEzkBQgAAUzQBAwFTQAECAf9jb25zdHJ1YwAHdG9yAQwAAgEMAAEfY2xhc3MBDAACAQwAAQ90aGVuAQwAAgEMAAH/dG9TdHJpbmcAAAABDAAC
AQwAAX9nZXRUZXh0AQwAAgEMAAEfd2hpY2gBDAACAQwAAR9pbm5lcgEQ/yZmrEEZRcH9AAABARAAAf9pbml0SW5uZQABcgEMAAIBDAABD3R5cGUBD/+BUh0j
MvJ7sQAAAQEPAAF/ZGVmYXVsdAEGAAIBBgAB/0VzY2FwZXMuAA9UeXBlUAEBUQgBAgAAERFKAAABARENKgAA/2Z1bmN0aW9uAAAAD251bGz/RXNjYXBlcy4B
QnVpbGRlcgBQAQFRBAMEAAAEAQAAEQ1CAABRCAMBURQCAX9tZXNzYWdlAQwAAgEMAAE/SGlkaW5nUQwBAf+ZNswZNvaPigAREXL/4vH1lsCqh4IAERGi/zR7
t30lmm2YABEVav9IaWRpbmdCdQAfaWxkZXL/SGlkaW5nSGkBZGluZ0J1aWwHZGVy/0hpZGluZ1NlAA9ydmVyUQQDBAAABAEAABENQgAAUQgDAVEUAgF/YnVp
bGRlcgEQ/5k2zBk29o+KAAABARAAAf9IaWRpbmcuSAFpZGluZ0J1aQ9sZGVyUQQBAf8kPNS9cxMB7AARAVr/SGlkaW5nSW4AA2l0UQQDBAAABAEAABENMgAA
UQgDAVEUAgEfaW5uZXIBEP8kPNS9cxMB7AAAAQEQAAH/SGlkaW5nLkgDaWRpbmdCdWlsZGVyLkhpZGluZ0luaXQAUAEBUQQDBAAABAEAABENKgAAUQgDAVEU
AgEPdGV4dAEMAAIBDAAB/0hpZGluZy5IAmlkaW5nSGlkaW5nQnVpbGQDZXJQAQFRBAMEAAAEAQAAEQ0qAABRCAMBURQCAQ90ZXh0AQwAAgEMAAH/SGlkaW5n
LkgBaWRpbmdTZXIHdmVyUAEBUQQDBQAA/7nE8VOvUZDFAdIoDk1M4ievERFyAAIRCQf/aGlkaW5nQnUAH2lsZGVyQAFQAQH/SGlkaW5nLkgEaWRpbmdTZXJ2
ZXIuaGlkaW5nQnVpbGRlciRQYXJhbXMAAP9IaWRpbmcuSARpZGluZ1NlcnZlci5oaWRpbmdCdWlsZGVyJFJlc3VsdAFz/1VpbnQ4QXJyAANheVABAVEEAwQA
AAQBAAARDToAAFEIAwFRFAIBP2xlbmd0aAEIAAIBCAABf0ltcG9ydHNQAQFRGAMEAAAEAQEBEZkqAABRlAMBUaACAQEBFAEBAAARnUIAAFGYAwFRpAIBEQIB
FAECAAARoUIAAFGcAwFRuAIBEQMCFAEDAAARtToAAFGwAwFRvAIBEQQDFAEEAAARuUIAAFG0AwFRwAIBEQUEFAEFAAARvToAAFG4AwFR5AIBD3VuaXQBD/9A
f5qB3PoZhgAAAQUPAQABf21lYXN1cmUBEP+QwuCGn++ohwAAAQEQAAF/c291cmNlcwEOAAFQAwEBEP90Zc8mCw+f+wAAAQEOAAE/c2Vuc29yARH/4nko1wLn
wKgAAAEBEQABf3NjYWxhcnMBEP8WKYhFlXRelwAAAQEQAAE/c2VyaWVzAQ4AAVADAQEOAAFQAwEBEP+QwuCGn++ohwAAAQEOAAH/UG9pbnRlckQBZWZhdWx0
cwBQAQFRHAMEAAAEAQEBEbU6AABRsAMBUbwCAREBARQBAQEBEflCAABR9AMBUxABAgERAgIUAQIBARMVAToAAFMQAQMBUywBAgERAwMUAQMBARNtATIAAFNo
AQMBU4QBAgERBAQUAQQBAROFATIAAFOAAQMBU5wBAgEdBf//BRQBBQEBE6kBOgAAU6QBAwFTsAECAQ0G/v8UAQYAABO1ATIAAFOwAQMBU7wBAgE/cGVyc29u
ARD/HLnyzOj5xawAAAEBEAAAUAIFAAERESIAAlEEAgUHQWRhAAEREUIAA39DaGFybGVzf251bWJlcnMBDgABUAMBAQQAAgEOAAARARzxAf7///8BAz9wZW9w
bGUBDgABUAMBARD/HLnyzOj5xawAAAEBDgAAEQF3UQgCBQABES0iAAURFUIAAwdBZGF/Q2hhcmxlcx9ib29scwEOAAFQAwEBAQACAQ4AABEBGQEFH3RleHRz
AQ4AAVADAQEMAAIBDgAAEQEWEQUSEQUaAWEDYmM/c2Nob29sARD/JY0ie6yWXKcAAAEBEAAAQAERAUJ/VHJpbml0eR9vdGhlcgAG/0FueXRoaW5nAAAAUAEB
URgDBAAABAEAABGZIgAAUZQDAVGgAgERAQEUAQEAABGdOgAAUZgDAVGkAgERAgIUAQIAABGhKgAAUZwDAVGoAgERAwMUAQMAABGlMgAAUaADAVG8AgENBP//
FAEEAAARuToAAFG0AwFRwAIBHQX+/wQUAQUAABG9QgAAUbgDAVHEAgEHYW55ARIAAgESAAE/c3RydWN0ARIEAQABARIAAQ9saXN0ARIEAgABARIAAR9saXN0
cwEOAAFQAwEBEgQCAAEBDgABP251bWJlcgEIAAIBCAABf2luVW5pb24BEgACARIAAf9DYXBhYmlsaQAPdGllc1ABAVEUAwQAAAQBAAARfUIAAFF4AwFRlAIB
EQEBFAEBAAARkSIAAFGMAwFRmAIBEQICFAECAAARlVoAAFGUAwFRoAIBEQMDFAEDAAARnWoAAFGcAwFRuAIBEQQEFAEEAAARtToAAFGwAwFR3AIBf2xvZ2dl
cnMBDgABUAMBARH/eBMTbe7JSY8AAAEBDgABB2FueQESAAIBEgAB/2NhcGFiaWxpAAN0eQESBAMAAQESAAH/Y2FwYWJpbGkAD3RpZXMBDgABUAMBARIEAwAB
AQ4AAT9uZXN0ZWQBDgABUAMBAQ4AAVADAQER/3gTE23uyUmPAAABAQ4AAf9DYWxsYmFjawAAAFABAVEEAwUAAP8YSUQ5H6DF2wFqJCuCilIzoRERKgACEQUH
D2NhbGxAAVABAf9DYWxsYmFjawEuY2FsbCRQYQ9yYW1zUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdmFsdWUBDQACAQ0AAf9DYWxsYmFjawEuY2FsbCRSZR9z
dWx0c1EEAwQAAAQBAAARDUoAAFEMAwFRGAIB/2FjY2VwdGVkAAAAAQEAAgEBAAF/U2Vzc2lvblEEAQH/DBAsrzePhroAEQEyH1Rvb2xzUQwDBAAABAEAABFF
KgAAUUADAVFMAgERAQEUAQEAABFJMgAAUUQDAVFQAgERAgIUAQIAABFNOgAAUUgDAVFUAgEPbmFtZQEMAAIBDAABH3Rvb2xzARD/DBAsrzePhroAAAEBEAAB
P3BhcmVudAEQ/5mYQCy3pI7SAAABARAAAf9TZXNzaW9uLgAfVG9vbHNQAQFRDAMEAAAEAQAAEUU6AABRQAMBUUwCAREBARQBAQAAEUlKAABRSAMBUVQCAQEC
AQH/++fXHYpNA4sAEVEyAAI/bG9nZ2VyARH/eBMTbe7JSY8AAAEBEQAB/2NhbGxiYWNrAAAAARH/Y7dWMTY8iP0AAAEBEQABH3NwYXJl/1Nlc3Npb24uAVRv
b2xzLnNwB2FyZVEEAwQQAhQBAgAAEQ1SAABRDAMBURgCAf9kaXJlY3RvcgABeQER/6eKpFemUo+4AAABAREAAf9EaXJlY3RvcgABeVABAVE4AwUAAP91fs32
q5OmvwExUmMtE8Px3hOxAVIAAhOpAQcBAf9DrBJloKj9swFgGbOimjFQ1BOdAWIAAhOVAQcBAv+2XvljHxRqyQHPIby0pAMX6ROJAToAAhN9AQcBA/8ZWPlQ
BwwshAGt8YNnnYF/phNxAVIAAhNpAQcBBP8cufLM6PnFrAGZmEAst6SO0hNdAVIAAhNVAQcBBf+KGBA+oyERmQEjWpouPuoHuBNJASoAAhM9AQcBBv89YlDx
EMryogFWnj3jx2SwkBMxAUoAAhMpAQcBB/9At8n0Snip7wGDNgUbNc7pvxMdATIAAhMRAQcBCP/w4BBiqmRH4wGUvra2fqE+/BMFASoAAhH5BwEJ/5U2cwbD
LAOaAR7akPRgUFOuEe0iAAIR4QcBCv8WKYhFlXRelwGQwuCGn++ohxHVQgACEckHAQv/F6FYLhBWmsUBF6FYLhBWmsURvUoAAhG1BwEM/29RFRb/e3TTAW6x
wHczml+ZEakyAAIRnQcBDf+Stsi4yjHjqgFnChw4m80kwBGRUgACEYkH/2dldExvZ2dlAAFyQAH/b3BlblNlc3MAB2lvbkABP2xvb2tVcEAB/3N1YnNjcmli
AAFlQAH/YWRkUGVyc28AAW5AAQ9mYWlsQAH/ZWNob0RhdGEAAABAAR9zY2FsZUABD3RoZW5AAQdkdXBAAX9tZWFzdXJlQAH/ZXhjaGFuZ2UAAABAAR93cml0
ZUAB/2FueUxvZ2dlAAFyQAFQAQH/RGlyZWN0b3ICeS5nZXRMb2dnZXIkUGFyYQNtc/9EaXJlY3RvcgJ5LmdldExvZ2dlciRSZXN1B2x0c1EEAwQAAAQBAAAR
DToAAFEIAwFRFAIBP2xvZ2dlcgER/3gTE23uyUmPAAABAREAAf9EaXJlY3RvcgJ5Lm9wZW5TZXNzaW9uJFBhD3JhbXNRBAMEAAAEAQAAEQ0qAABRCAMBURQC
AQ9uYW1lAQwAAgEMAAH/RGlyZWN0b3ICeS5vcGVuU2Vzc2lvbiRSZR9zdWx0c1EIAwQAAAQBAAARKUIAAFEkAwFRMAIBAQEUAQEAABEtOgAAUSgDAVE0AgF/
c2Vzc2lvbgEQ/5mYQCy3pI7SAAABARAAAT9udW1iZXIBCAACAQgAAf9EaXJlY3RvcgJ5Lmxvb2tVcCRQYXJhbXMAUQQDBAAABAEAABENKgAAUQgDAVEkAgEP
cGF0aAEOAAFQAwEBDAACAQ4AAf9EaXJlY3RvcgJ5Lmxvb2tVcCRSZXN1bHRzAABRBAMEAAAEAQAAEQ1SAABRDAMBURgCAf9kaXJlY3RvcgABeQER/6eKpFem
Uo+4AAABAREAAf9EaXJlY3RvcgJ5LnN1YnNjcmliZSRQYXJhA21zUQgDBAAABAEAABEpSgAAUSgDAVE0AgEBARQBAQAAETEyAABRLAMBUTgCAf9jYWxsYmFj
awAAAAER/2O3VjE2PIj9AAABAREAAR90aW1lcwEIAAIBCAAB/0RpcmVjdG9yAnkuc3Vic2NyaWJlJFJlc3UHbHRzUQQDBAAABAEAABENMgAAUQgDAVEUAgEf
Y2FsbHMBCAACAQgAAf9EaXJlY3RvcgF5LmZhaWwkUB9hcmFtc1EEAwQAAAQBAAARDToAAFEIAwFRFAIBP3JlYXNvbgEMAAIBDAAB/0RpcmVjdG9yAXkuZmFp
bCRSP2VzdWx0c/9EaXJlY3RvcgJ5LmVjaG9EYXRhJFBhcmFtAXNRCAMEAAAEAQAAESkqAABRJAMBUTACAREBARQBAQAAES0qAABRKAMBUTQCAQ9kYXRhAQ0A
AgENAAEPdGV4dAEMAAIBDAAB/0RpcmVjdG9yAnkuZWNob0RhdGEkUmVzdWwDdHNRCAMEAAAEAQAAESkqAABRJAMBUTACAREBARQBAQAAES0qAABRKAMBUTQC
AQ9kYXRhAQ0AAgENAAEPdGV4dAEMAAIBDAAB/0RpcmVjdG9yAXkuc2NhbGUkP1BhcmFtc1EIAwQAAAQBAAARKToAAFEkAwFRQAIBAQEUAQEAABE9OgAAUTgD
AVFEAgE/dmFsdWVzAQ4AAVADAQELAAIBDgABP2ZhY3RvcgELAAIBCwAB/0RpcmVjdG9yAnkuc2NhbGUkUmVzdWx0cwBRBAMEAAAEAQAAEQ06AABRCAMBUSQC
AT92YWx1ZXMBDgABUAMBAQsAAgEOAAH/RGlyZWN0b3IBeS50aGVuJFAfYXJhbXP/RGlyZWN0b3IBeS50aGVuJFI/ZXN1bHRz/0RpcmVjdG9yAXkuZHVwJFBh
D3JhbXP/RGlyZWN0b3IBeS5kdXAkUmUfc3VsdHP/RGlyZWN0b3IBeS53cml0ZSQ/UGFyYW1zUQQDBAAABAEAABENMgAAUQgDAVEUAgEfY2h1bmsBDQACAQ0A
Af9TdHJlYW1SZQAPc3VsdFABAf9EaXJlY3RvcgJ5LmFueUxvZ2dlciRQYXJhA21z/0RpcmVjdG9yAnkuYW55TG9nZ2VyJFJlc3UHbHRzUQQDBAAABAEAABEN
OgAAUQgDAVEUAgE/bG9nZ2VyARIEAwABARIAAQ==
`,
  };
}
