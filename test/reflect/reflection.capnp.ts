// Generated from reflection.capnp by univat generate; do not edit.
import {
  type AnyPointerArgument,
  AnyPointerBuilder,
  type AnyPointerReader,
  adopt,
  allocateStruct,
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
  constantMessage,
  copyStruct,
  dataPointer,
  defineMethod,
  disown,
  disownMember,
  type EmbeddedSchema,
  enumList,
  type GeneratedStructType,
  type GroupType,
  type InterfaceTable,
  initPointer,
  int8List,
  int32List,
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
  StructBuilder,
  type StructListBuilder,
  StructReader,
  setListAt,
  sizeOfAnyPointer,
  structList,
  textList,
  textPointer,
  uint16List,
  unbound,
  writeAnyPointer,
  writeBool,
  writeClient,
  writeData,
  writeFloat32,
  writeFloat64,
  writeInt32,
  writeInt64,
  writePointer,
  writeText,
  writeUint8,
  writeUint16,
  writeUint32,
  writeUint64,
  xorUint16,
  xorUint64,
} from "../../src/index.ts";
import { commonSchema, Scalars, type Unit } from "../schema/common.capnp.ts";

/**
 * What reflection has to know beyond plain structs: type parameters, untyped pointers, defaults of structs and lists, and
 * the annotations that change a struct's form in JSON.
 */
export const reflectionFileId: bigint = 0xb5c2a46f8d1e9037n;

export const Level = {
  low: 0,
  middle: 1,
  high: 2,
} as const;
export type Level = (typeof Level)[keyof typeof Level] | (number & Record<never, never>);

interface BoxLidInit<Value, ValueInit = Value, _ValueBuilder = unknown> {
  readonly of?: ValueInit | undefined;
}

class BoxLidBuilder<Value, ValueInit = Value, ValueBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  set of(value: ValueInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initOf(length = 0): ValueBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptOf(orphan: Orphan<Value>): void {
    adopt(this, 0, orphan);
  }

  disownOf(): Orphan<Value> {
    return disown(this, 0);
  }
}

class BoxLidPipeline<Value, ValueInit = Value, ValueBuilder = unknown> {
  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get of(): Pipelined<Value> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }
}

class BoxLid<Value, ValueInit = Value, ValueBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BoxLid<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BoxLidBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BoxLidInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Box.Lid",
    id: 0x954474d3ac32bb3bn,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: BoxLid,
    Builder: BoxLidBuilder,
    newReader: (message, place, depth) =>
      new BoxLid(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BoxLidBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new BoxLidBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBoxLid(BoxLid.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBoxLid,
    write: writeBoxLid,
  };
  static readonly list: ListType<
    BoxLid<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    StructListBuilder<BoxLidBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>,
    BoxLidInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = structList(BoxLid.type);
  static readonly Pipeline: typeof BoxLidPipeline = BoxLidPipeline;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Value, ValueInit = Value, ValueBuilder = unknown>(
    typeValue: Bindable<Value, ValueBuilder, ValueInit>,
  ): BoundStruct<
    BoxLid<Value, ValueInit, ValueBuilder>,
    BoxLidBuilder<Value, ValueInit, ValueBuilder>,
    BoxLidInit<Value, ValueInit, ValueBuilder>
  > {
    return bindStruct(
      BoxLid.type,
      BoxLid<Value, ValueInit, ValueBuilder>,
      BoxLidBuilder<Value, ValueInit, ValueBuilder>,
      writeBoxLid<Value, ValueInit, ValueBuilder>,
      typeValue,
    );
  }

  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  declare readonly $Pipeline?: BoxLidPipeline<Value, ValueInit, ValueBuilder>;

  get of(): Value {
    return readPointer(this, 0, this.$bindings[0]);
  }
}

function writeBoxLid<Value, ValueInit, ValueBuilder>(
  builder: BoxLidBuilder<Value, ValueInit, ValueBuilder>,
  init: BoxLidInit<Value, ValueInit, ValueBuilder>,
): void {
  if (init.of !== undefined) builder.of = init.of;
}

function sizeOfBoxLid<Value, ValueInit, ValueBuilder>(init: BoxLidInit<Value, ValueInit, ValueBuilder>): number {
  let size = 8;
  if (init.of !== undefined) size += sizeOfAnyPointer(init.of);
  return size;
}

interface BoxPairInit<Value, ValueInit = Value, _ValueBuilder = unknown> {
  readonly first?: ValueInit | undefined;
  readonly second?: ValueInit | undefined;
}

class BoxPairBuilder<Value, ValueInit = Value, ValueBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x60000;
  }

  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  set first(value: ValueInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 32), this.$bindings[0], value);
  }

  initFirst(length = 0): ValueBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 32), this.$bindings[0], length);
  }

  adoptFirst(orphan: Orphan<Value>): void {
    adopt(this, 4, orphan);
  }

  disownFirst(): Orphan<Value> {
    return disown(this, 4);
  }

  set second(value: ValueInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 40), this.$bindings[0], value);
  }

  initSecond(length = 0): ValueBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 40), this.$bindings[0], length);
  }

  adoptSecond(orphan: Orphan<Value>): void {
    adopt(this, 5, orphan);
  }

  disownSecond(): Orphan<Value> {
    return disown(this, 5);
  }
}

class BoxPairPipeline<Value, ValueInit = Value, ValueBuilder = unknown> {
  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get first(): Pipelined<Value> {
    return pipelined(this.$promise, [...this.$path, 4], this.$bindings[0]);
  }

  get second(): Pipelined<Value> {
    return pipelined(this.$promise, [...this.$path, 5], this.$bindings[0]);
  }
}

class BoxPair<Value, ValueInit = Value, ValueBuilder = unknown> extends StructReader {
  static readonly type: GroupType = {
    displayName: "Box.pair",
    id: 0x90a486fa8def62e4n,
    schema: reflectionSchema,
  };

  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  get first(): Value {
    return readPointer(this, 4, this.$bindings[0]);
  }

  get second(): Value {
    return readPointer(this, 5, this.$bindings[0]);
  }
}

function writeBoxPair<Value, ValueInit, ValueBuilder>(
  builder: BoxPairBuilder<Value, ValueInit, ValueBuilder>,
  init: BoxPairInit<Value, ValueInit, ValueBuilder>,
): void {
  if (init.first !== undefined) builder.first = init.first;
  if (init.second !== undefined) builder.second = init.second;
}

function sizeOfBoxPair<Value, ValueInit, ValueBuilder>(init: BoxPairInit<Value, ValueInit, ValueBuilder>): number {
  let size = 0;
  if (init.first !== undefined) size += sizeOfAnyPointer(init.first);
  if (init.second !== undefined) size += sizeOfAnyPointer(init.second);
  return size;
}

interface BoxInit<Value, ValueInit = Value, ValueBuilder = unknown> {
  readonly value?: ValueInit | undefined;
  readonly inner?: Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder> | undefined;
  readonly boxes?:
    | ListReader<Box<Value, ValueInit, ValueBuilder>>
    | readonly Box.Init<Value, ValueInit, ValueBuilder>[]
    | undefined;
  readonly label?: string | undefined;
  readonly pair?: Box.Pair.Init<Value, ValueInit, ValueBuilder> | undefined;
}

class BoxBuilder<Value, ValueInit = Value, ValueBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x60000;
  }

  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  set value(value: ValueInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initValue(length = 0): ValueBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptValue(orphan: Orphan<Value>): void {
    adopt(this, 0, orphan);
  }

  disownValue(): Orphan<Value> {
    return disown(this, 0);
  }

  set inner(value: Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>) {
    this.setStruct(1, Box.of(this.$bindings[0]).type, value);
  }

  initInner(): Box.Builder<Value, ValueInit, ValueBuilder> {
    return this.initStruct(1, Box.of(this.$bindings[0]).type);
  }

  adoptInner(orphan: Orphan<Box<Value, ValueInit, ValueBuilder>>): void {
    adopt(this, 1, orphan);
  }

  disownInner(): Orphan<Box<Value, ValueInit, ValueBuilder>> {
    return disown(this, 1);
  }

  set boxes(value:
    | ListReader<Box<Value, ValueInit, ValueBuilder>>
    | readonly Box.Init<Value, ValueInit, ValueBuilder>[]) {
    this.setList(2, Box.of(this.$bindings[0]).list, value);
  }

  initBoxes(length: number): StructListBuilder<Box.Builder<Value, ValueInit, ValueBuilder>> {
    return this.initList(2, Box.of(this.$bindings[0]).list, length);
  }

  adoptBoxes(orphan: Orphan<ListReader<Box<Value, ValueInit, ValueBuilder>>>): void {
    adopt(this, 2, orphan);
  }

  disownBoxes(): Orphan<ListReader<Box<Value, ValueInit, ValueBuilder>>> {
    return disown(this, 2);
  }

  set label(value: string) {
    writeText(this.$segment, this.$dataOffset + 24, value);
  }

  adoptLabel(orphan: Orphan<string>): void {
    adopt(this, 3, orphan);
  }

  disownLabel(): Orphan<string> {
    return disown(this, 3);
  }

  get pair(): Box.Pair.Builder<Value, ValueInit, ValueBuilder> {
    const Group = bound(BoxPairBuilder<Value, ValueInit, ValueBuilder>, this.$bindings);
    return new Group(this.$segment, this.$dataOffset);
  }

  set pair(value: Box.Pair.Init<Value, ValueInit, ValueBuilder>) {
    writeBoxPair(this.pair, value);
  }
}

class BoxPipeline<Value, ValueInit = Value, ValueBuilder = unknown> {
  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get value(): Pipelined<Value> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get inner(): Box.Pipeline<Value, ValueInit, ValueBuilder> {
    const Pipeline = boundTo(BoxPipeline<Value, ValueInit, ValueBuilder>, this.$bindings[0]);
    return new Pipeline(this.$promise, ...this.$path, 1);
  }

  get pair(): Box.Pair.Pipeline<Value, ValueInit, ValueBuilder> {
    const Pipeline = boundTo(BoxPairPipeline<Value, ValueInit, ValueBuilder>, this.$bindings[0]);
    return new Pipeline(this.$promise, ...this.$path);
  }
}

export class Box<Value, ValueInit = Value, ValueBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BoxBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BoxInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Box",
    id: 0xf1e2672d4b915e6dn,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 6,
    Reader: Box,
    Builder: BoxBuilder,
    newReader: (message, place, depth) =>
      new Box(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BoxBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 6);
      return new BoxBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBox(Box.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBox,
    write: writeBox,
  };
  static readonly list: ListType<
    Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    StructListBuilder<BoxBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>,
    BoxInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = structList(Box.type);
  static readonly Pipeline: typeof BoxPipeline = BoxPipeline;
  static readonly Pair: typeof BoxPair = BoxPair;
  static readonly Lid: typeof BoxLid = BoxLid;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Value, ValueInit = Value, ValueBuilder = unknown>(
    typeValue: Bindable<Value, ValueBuilder, ValueInit>,
  ): BoundStruct<
    Box<Value, ValueInit, ValueBuilder>,
    BoxBuilder<Value, ValueInit, ValueBuilder>,
    BoxInit<Value, ValueInit, ValueBuilder>
  > {
    return bindStruct(
      Box.type,
      Box<Value, ValueInit, ValueBuilder>,
      BoxBuilder<Value, ValueInit, ValueBuilder>,
      writeBox<Value, ValueInit, ValueBuilder>,
      typeValue,
    );
  }

  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  declare readonly $Pipeline?: BoxPipeline<Value, ValueInit, ValueBuilder>;

  get value(): Value {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get inner(): Box<Value, ValueInit, ValueBuilder> {
    return this.getStruct(1, Box.of(this.$bindings[0]).type);
  }

  get boxes(): ListReader<Box<Value, ValueInit, ValueBuilder>> {
    return this.getList(2, Box.of(this.$bindings[0]).list);
  }

  get label(): string {
    return this.getText(3, "box");
  }

  get pair(): Box.Pair<Value, ValueInit, ValueBuilder> {
    const Group = bound(BoxPair<Value, ValueInit, ValueBuilder>, this.$bindings);
    return new Group(this.$message, this.$segment, this.$dataOffset, this.$dataBytes, this.$pointerCount, this.$depth);
  }
}

function writeBox<Value, ValueInit, ValueBuilder>(
  builder: BoxBuilder<Value, ValueInit, ValueBuilder>,
  init: BoxInit<Value, ValueInit, ValueBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
  if (init.inner !== undefined) builder.inner = init.inner;
  if (init.boxes !== undefined) builder.boxes = init.boxes;
  if (init.label !== undefined) builder.label = init.label;
  if (init.pair !== undefined) builder.pair = init.pair;
}

function sizeOfBox<Value, ValueInit, ValueBuilder>(init: BoxInit<Value, ValueInit, ValueBuilder>): number {
  let size = 48;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  if (init.inner !== undefined && !(init.inner instanceof StructReader)) size += sizeOfBox(init.inner);
  if (init.label !== undefined) size += (init.label.length + 8) & ~7;
  if (init.pair !== undefined) size += sizeOfBoxPair(init.pair);
  return size;
}

export declare namespace Box {
  type Builder<Value, ValueInit = Value, ValueBuilder = unknown> = BoxBuilder<Value, ValueInit, ValueBuilder>;
  type Init<Value, ValueInit = Value, ValueBuilder = unknown> = BoxInit<Value, ValueInit, ValueBuilder>;
  type Pipeline<Value, ValueInit = Value, ValueBuilder = unknown> = BoxPipeline<Value, ValueInit, ValueBuilder>;
  type Pair<Value, ValueInit = Value, ValueBuilder = unknown> = BoxPair<Value, ValueInit, ValueBuilder>;
  namespace Pair {
    type Builder<Value, ValueInit = Value, ValueBuilder = unknown> = BoxPairBuilder<Value, ValueInit, ValueBuilder>;
    type Init<Value, ValueInit = Value, ValueBuilder = unknown> = BoxPairInit<Value, ValueInit, ValueBuilder>;
    type Pipeline<Value, ValueInit = Value, ValueBuilder = unknown> = BoxPairPipeline<Value, ValueInit, ValueBuilder>;
  }
  type Lid<Value, ValueInit = Value, ValueBuilder = unknown> = BoxLid<Value, ValueInit, ValueBuilder>;
  namespace Lid {
    type Builder<Value, ValueInit = Value, ValueBuilder = unknown> = BoxLidBuilder<Value, ValueInit, ValueBuilder>;
    type Init<Value, ValueInit = Value, ValueBuilder = unknown> = BoxLidInit<Value, ValueInit, ValueBuilder>;
    type Pipeline<Value, ValueInit = Value, ValueBuilder = unknown> = BoxLidPipeline<Value, ValueInit, ValueBuilder>;
  }
}

interface BoxesInit {
  readonly ofText?: Box<string> | Box.Init<string> | undefined;
  readonly ofData?: Box<Uint8Array> | Box.Init<Uint8Array> | undefined;
  readonly ofNumbers?:
    | Box<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>
    | Box.Init<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>
    | undefined;
  readonly ofBoxes?:
    | Box<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>
    | Box.Init<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>
    | undefined;
  readonly ofDefaults?:
    | Box<PointerDefaults, PointerDefaults | PointerDefaults.Init, PointerDefaults.Builder>
    | Box.Init<PointerDefaults, PointerDefaults | PointerDefaults.Init, PointerDefaults.Builder>
    | undefined;
  readonly lids?: ListReader<Box.Lid<string>> | readonly Box.Lid.Init<string>[] | undefined;
  readonly open?:
    | Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    | Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    | undefined;
  readonly ofLevels?:
    | Box<ListReader<Level>, ListReader<Level> | readonly Level[], PrimitiveListBuilder<Level>>
    | Box.Init<ListReader<Level>, ListReader<Level> | readonly Level[], PrimitiveListBuilder<Level>>
    | undefined;
  readonly ofUnits?:
    | Box<
        ListReader<ListReader<Unit>>,
        ListReader<ListReader<Unit>> | readonly (readonly Unit[])[],
        PointerListBuilder<readonly Unit[]>
      >
    | Box.Init<
        ListReader<ListReader<Unit>>,
        ListReader<ListReader<Unit>> | readonly (readonly Unit[])[],
        PointerListBuilder<readonly Unit[]>
      >
    | undefined;
  readonly ofScalars?:
    | Box<Scalars, Scalars | Scalars.Init, Scalars.Builder>
    | Box.Init<Scalars, Scalars | Scalars.Init, Scalars.Builder>
    | undefined;
}

class BoxesBuilder extends StructBuilder {
  override get $size(): number {
    return 0xa0000;
  }

  set ofText(value: Box<string> | Box.Init<string>) {
    this.setStruct(0, boxOfText().type, value);
  }

  initOfText(): Box.Builder<string> {
    return this.initStruct(0, boxOfText().type);
  }

  adoptOfText(orphan: Orphan<Box<string>>): void {
    adopt(this, 0, orphan);
  }

  disownOfText(): Orphan<Box<string>> {
    return disown(this, 0);
  }

  set ofData(value: Box<Uint8Array> | Box.Init<Uint8Array>) {
    this.setStruct(1, boxOfData().type, value);
  }

  initOfData(): Box.Builder<Uint8Array> {
    return this.initStruct(1, boxOfData().type);
  }

  adoptOfData(orphan: Orphan<Box<Uint8Array>>): void {
    adopt(this, 1, orphan);
  }

  disownOfData(): Orphan<Box<Uint8Array>> {
    return disown(this, 1);
  }

  set ofNumbers(value:
    | Box<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>
    | Box.Init<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>) {
    this.setStruct(2, boxOfInt32List().type, value);
  }

  initOfNumbers(): Box.Builder<
    ListReader<number>,
    ListReader<number> | readonly number[],
    PrimitiveListBuilder<number>
  > {
    return this.initStruct(2, boxOfInt32List().type);
  }

  adoptOfNumbers(
    orphan: Orphan<Box<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>>,
  ): void {
    adopt(this, 2, orphan);
  }

  disownOfNumbers(): Orphan<
    Box<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>
  > {
    return disown(this, 2);
  }

  set ofBoxes(value:
    | Box<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>
    | Box.Init<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>) {
    this.setStruct(3, boxOfBox().type, value);
  }

  initOfBoxes(): Box.Builder<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>> {
    return this.initStruct(3, boxOfBox().type);
  }

  adoptOfBoxes(orphan: Orphan<Box<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>>): void {
    adopt(this, 3, orphan);
  }

  disownOfBoxes(): Orphan<Box<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>> {
    return disown(this, 3);
  }

  set ofDefaults(value:
    | Box<PointerDefaults, PointerDefaults | PointerDefaults.Init, PointerDefaults.Builder>
    | Box.Init<PointerDefaults, PointerDefaults | PointerDefaults.Init, PointerDefaults.Builder>) {
    this.setStruct(4, boxOfPointerDefaults().type, value);
  }

  initOfDefaults(): Box.Builder<PointerDefaults, PointerDefaults | PointerDefaults.Init, PointerDefaults.Builder> {
    return this.initStruct(4, boxOfPointerDefaults().type);
  }

  adoptOfDefaults(
    orphan: Orphan<Box<PointerDefaults, PointerDefaults | PointerDefaults.Init, PointerDefaults.Builder>>,
  ): void {
    adopt(this, 4, orphan);
  }

  disownOfDefaults(): Orphan<Box<PointerDefaults, PointerDefaults | PointerDefaults.Init, PointerDefaults.Builder>> {
    return disown(this, 4);
  }

  set lids(value: ListReader<Box.Lid<string>> | readonly Box.Lid.Init<string>[]) {
    this.setList(5, boxLidOfText().list, value);
  }

  initLids(length: number): StructListBuilder<Box.Lid.Builder<string>> {
    return this.initList(5, boxLidOfText().list, length);
  }

  adoptLids(orphan: Orphan<ListReader<Box.Lid<string>>>): void {
    adopt(this, 5, orphan);
  }

  disownLids(): Orphan<ListReader<Box.Lid<string>>> {
    return disown(this, 5);
  }

  set open(value:
    | Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    | Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>) {
    Box.type.set(this.$segment, this.$dataOffset + 48, value);
  }

  initOpen(): Box.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return Box.type.init(this.$segment, this.$dataOffset + 48);
  }

  adoptOpen(orphan: Orphan<Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>): void {
    adopt(this, 6, orphan);
  }

  disownOpen(): Orphan<Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>> {
    return disown(this, 6);
  }

  set ofLevels(value:
    | Box<ListReader<Level>, ListReader<Level> | readonly Level[], PrimitiveListBuilder<Level>>
    | Box.Init<ListReader<Level>, ListReader<Level> | readonly Level[], PrimitiveListBuilder<Level>>) {
    this.setStruct(7, boxOfLevelList().type, value);
  }

  initOfLevels(): Box.Builder<ListReader<Level>, ListReader<Level> | readonly Level[], PrimitiveListBuilder<Level>> {
    return this.initStruct(7, boxOfLevelList().type);
  }

  adoptOfLevels(
    orphan: Orphan<Box<ListReader<Level>, ListReader<Level> | readonly Level[], PrimitiveListBuilder<Level>>>,
  ): void {
    adopt(this, 7, orphan);
  }

  disownOfLevels(): Orphan<Box<ListReader<Level>, ListReader<Level> | readonly Level[], PrimitiveListBuilder<Level>>> {
    return disown(this, 7);
  }

  set ofUnits(value:
    | Box<
        ListReader<ListReader<Unit>>,
        ListReader<ListReader<Unit>> | readonly (readonly Unit[])[],
        PointerListBuilder<readonly Unit[]>
      >
    | Box.Init<
        ListReader<ListReader<Unit>>,
        ListReader<ListReader<Unit>> | readonly (readonly Unit[])[],
        PointerListBuilder<readonly Unit[]>
      >) {
    this.setStruct(8, boxOfUnitListList().type, value);
  }

  initOfUnits(): Box.Builder<
    ListReader<ListReader<Unit>>,
    ListReader<ListReader<Unit>> | readonly (readonly Unit[])[],
    PointerListBuilder<readonly Unit[]>
  > {
    return this.initStruct(8, boxOfUnitListList().type);
  }

  adoptOfUnits(
    orphan: Orphan<
      Box<
        ListReader<ListReader<Unit>>,
        ListReader<ListReader<Unit>> | readonly (readonly Unit[])[],
        PointerListBuilder<readonly Unit[]>
      >
    >,
  ): void {
    adopt(this, 8, orphan);
  }

  disownOfUnits(): Orphan<
    Box<
      ListReader<ListReader<Unit>>,
      ListReader<ListReader<Unit>> | readonly (readonly Unit[])[],
      PointerListBuilder<readonly Unit[]>
    >
  > {
    return disown(this, 8);
  }

  set ofScalars(value:
    | Box<Scalars, Scalars | Scalars.Init, Scalars.Builder>
    | Box.Init<Scalars, Scalars | Scalars.Init, Scalars.Builder>) {
    this.setStruct(9, boxOfScalars().type, value);
  }

  initOfScalars(): Box.Builder<Scalars, Scalars | Scalars.Init, Scalars.Builder> {
    return this.initStruct(9, boxOfScalars().type);
  }

  adoptOfScalars(orphan: Orphan<Box<Scalars, Scalars | Scalars.Init, Scalars.Builder>>): void {
    adopt(this, 9, orphan);
  }

  disownOfScalars(): Orphan<Box<Scalars, Scalars | Scalars.Init, Scalars.Builder>> {
    return disown(this, 9);
  }
}

export class Boxes extends StructReader {
  static readonly type: GeneratedStructType<Boxes, BoxesBuilder, BoxesInit> = {
    displayName: "Boxes",
    id: 0xae0e3a1240278156n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 10,
    Reader: Boxes,
    Builder: BoxesBuilder,
    newReader: (message, place, depth) =>
      new Boxes(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BoxesBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 10);
      return new BoxesBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBoxes(Boxes.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBoxes,
    write: writeBoxes,
  };
  static readonly list: ListType<Boxes, StructListBuilder<BoxesBuilder>, BoxesInit> = structList(Boxes.type);

  get ofText(): Box<string> {
    return this.getStruct(0, boxOfText().type);
  }

  get ofData(): Box<Uint8Array> {
    return this.getStruct(1, boxOfData().type);
  }

  get ofNumbers(): Box<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>> {
    return this.getStruct(2, boxOfInt32List().type);
  }

  get ofBoxes(): Box<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>> {
    return this.getStruct(3, boxOfBox().type);
  }

  get ofDefaults(): Box<PointerDefaults, PointerDefaults | PointerDefaults.Init, PointerDefaults.Builder> {
    return this.getStruct(4, boxOfPointerDefaults().type);
  }

  get lids(): ListReader<Box.Lid<string>> {
    return this.getList(5, boxLidOfText().list);
  }

  get open(): Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return Box.type.newReader(this.$message, this.followStruct(6, 6), this.$depth + 1);
  }

  get ofLevels(): Box<ListReader<Level>, ListReader<Level> | readonly Level[], PrimitiveListBuilder<Level>> {
    return this.getStruct(7, boxOfLevelList().type);
  }

  get ofUnits(): Box<
    ListReader<ListReader<Unit>>,
    ListReader<ListReader<Unit>> | readonly (readonly Unit[])[],
    PointerListBuilder<readonly Unit[]>
  > {
    return this.getStruct(8, boxOfUnitListList().type);
  }

  get ofScalars(): Box<Scalars, Scalars | Scalars.Init, Scalars.Builder> {
    return this.getStruct(9, boxOfScalars().type);
  }
}

function writeBoxes(builder: BoxesBuilder, init: BoxesInit): void {
  if (init.ofText !== undefined) builder.ofText = init.ofText;
  if (init.ofData !== undefined) builder.ofData = init.ofData;
  if (init.ofNumbers !== undefined) builder.ofNumbers = init.ofNumbers;
  if (init.ofBoxes !== undefined) builder.ofBoxes = init.ofBoxes;
  if (init.ofDefaults !== undefined) builder.ofDefaults = init.ofDefaults;
  if (init.lids !== undefined) builder.lids = init.lids;
  if (init.open !== undefined) builder.open = init.open;
  if (init.ofLevels !== undefined) builder.ofLevels = init.ofLevels;
  if (init.ofUnits !== undefined) builder.ofUnits = init.ofUnits;
  if (init.ofScalars !== undefined) builder.ofScalars = init.ofScalars;
}

function sizeOfBoxes(init: BoxesInit): number {
  let size = 80;
  if (init.ofText !== undefined && !(init.ofText instanceof StructReader)) size += sizeOfBox(init.ofText);
  if (init.ofData !== undefined && !(init.ofData instanceof StructReader)) size += sizeOfBox(init.ofData);
  if (init.ofNumbers !== undefined && !(init.ofNumbers instanceof StructReader)) size += sizeOfBox(init.ofNumbers);
  if (init.ofBoxes !== undefined && !(init.ofBoxes instanceof StructReader)) size += sizeOfBox(init.ofBoxes);
  if (init.ofDefaults !== undefined && !(init.ofDefaults instanceof StructReader)) size += sizeOfBox(init.ofDefaults);
  if (init.lids !== undefined && !(init.lids instanceof ListReader)) size += boxLidOfText().list.sizeHint(init.lids);
  if (init.open !== undefined && !(init.open instanceof StructReader)) size += sizeOfBox(init.open);
  if (init.ofLevels !== undefined && !(init.ofLevels instanceof StructReader)) size += sizeOfBox(init.ofLevels);
  if (init.ofUnits !== undefined && !(init.ofUnits instanceof StructReader)) size += sizeOfBox(init.ofUnits);
  if (init.ofScalars !== undefined && !(init.ofScalars instanceof StructReader)) size += sizeOfBox(init.ofScalars);
  return size;
}

export declare namespace Boxes {
  type Builder = BoxesBuilder;
  type Init = BoxesInit;
}

interface GrowingInit<Value, ValueInit = Value, ValueBuilder = unknown> {
  readonly value?: ValueInit | undefined;
  readonly next?:
    | Growing<
        Box<Value, ValueInit, ValueBuilder>,
        Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>,
        Box.Builder<Value, ValueInit, ValueBuilder>
      >
    | Growing.Init<
        Box<Value, ValueInit, ValueBuilder>,
        Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>,
        Box.Builder<Value, ValueInit, ValueBuilder>
      >
    | undefined;
}

class GrowingBuilder<Value, ValueInit = Value, ValueBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  set value(value: ValueInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initValue(length = 0): ValueBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptValue(orphan: Orphan<Value>): void {
    adopt(this, 0, orphan);
  }

  disownValue(): Orphan<Value> {
    return disown(this, 0);
  }

  set next(value:
    | Growing<
        Box<Value, ValueInit, ValueBuilder>,
        Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>,
        Box.Builder<Value, ValueInit, ValueBuilder>
      >
    | Growing.Init<
        Box<Value, ValueInit, ValueBuilder>,
        Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>,
        Box.Builder<Value, ValueInit, ValueBuilder>
      >) {
    this.setStruct(1, Growing.of(Box.of(this.$bindings[0])).type, value);
  }

  initNext(): Growing.Builder<
    Box<Value, ValueInit, ValueBuilder>,
    Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>,
    Box.Builder<Value, ValueInit, ValueBuilder>
  > {
    return this.initStruct(1, Growing.of(Box.of(this.$bindings[0])).type);
  }

  adoptNext(
    orphan: Orphan<
      Growing<
        Box<Value, ValueInit, ValueBuilder>,
        Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>,
        Box.Builder<Value, ValueInit, ValueBuilder>
      >
    >,
  ): void {
    adopt(this, 1, orphan);
  }

  disownNext(): Orphan<
    Growing<
      Box<Value, ValueInit, ValueBuilder>,
      Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>,
      Box.Builder<Value, ValueInit, ValueBuilder>
    >
  > {
    return disown(this, 1);
  }
}

class GrowingPipeline<Value, ValueInit = Value, ValueBuilder = unknown> {
  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get value(): Pipelined<Value> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get next(): Growing.Pipeline<
    Box<Value, ValueInit, ValueBuilder>,
    Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>,
    Box.Builder<Value, ValueInit, ValueBuilder>
  > {
    const Pipeline = boundTo(
      GrowingPipeline<
        Box<Value, ValueInit, ValueBuilder>,
        Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>,
        Box.Builder<Value, ValueInit, ValueBuilder>
      >,
      Box.of(this.$bindings[0]),
    );
    return new Pipeline(this.$promise, ...this.$path, 1);
  }
}

/** A type that grows on each level. */
export class Growing<Value, ValueInit = Value, ValueBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    Growing<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    GrowingBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    GrowingInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Growing",
    id: 0xd9048cb201ba6890n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: Growing,
    Builder: GrowingBuilder,
    newReader: (message, place, depth) =>
      new Growing(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new GrowingBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new GrowingBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeGrowing(Growing.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfGrowing,
    write: writeGrowing,
  };
  static readonly list: ListType<
    Growing<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    StructListBuilder<GrowingBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>,
    GrowingInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = structList(Growing.type);
  static readonly Pipeline: typeof GrowingPipeline = GrowingPipeline;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Value, ValueInit = Value, ValueBuilder = unknown>(
    typeValue: Bindable<Value, ValueBuilder, ValueInit>,
  ): BoundStruct<
    Growing<Value, ValueInit, ValueBuilder>,
    GrowingBuilder<Value, ValueInit, ValueBuilder>,
    GrowingInit<Value, ValueInit, ValueBuilder>
  > {
    return bindStruct(
      Growing.type,
      Growing<Value, ValueInit, ValueBuilder>,
      GrowingBuilder<Value, ValueInit, ValueBuilder>,
      writeGrowing<Value, ValueInit, ValueBuilder>,
      typeValue,
    );
  }

  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  declare readonly $Pipeline?: GrowingPipeline<Value, ValueInit, ValueBuilder>;

  get value(): Value {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get next(): Growing<
    Box<Value, ValueInit, ValueBuilder>,
    Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>,
    Box.Builder<Value, ValueInit, ValueBuilder>
  > {
    return this.getStruct(1, Growing.of(Box.of(this.$bindings[0])).type);
  }
}

function writeGrowing<Value, ValueInit, ValueBuilder>(
  builder: GrowingBuilder<Value, ValueInit, ValueBuilder>,
  init: GrowingInit<Value, ValueInit, ValueBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
  if (init.next !== undefined) builder.next = init.next;
}

function sizeOfGrowing<Value, ValueInit, ValueBuilder>(init: GrowingInit<Value, ValueInit, ValueBuilder>): number {
  let size = 16;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  if (init.next !== undefined && !(init.next instanceof StructReader)) size += sizeOfGrowing(init.next);
  return size;
}

export declare namespace Growing {
  type Builder<Value, ValueInit = Value, ValueBuilder = unknown> = GrowingBuilder<Value, ValueInit, ValueBuilder>;
  type Init<Value, ValueInit = Value, ValueBuilder = unknown> = GrowingInit<Value, ValueInit, ValueBuilder>;
  type Pipeline<Value, ValueInit = Value, ValueBuilder = unknown> = GrowingPipeline<Value, ValueInit, ValueBuilder>;
}

interface GrownInit {
  readonly ofText?: Growing<string> | Growing.Init<string> | undefined;
}

class GrownBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set ofText(value: Growing<string> | Growing.Init<string>) {
    this.setStruct(0, growingOfText().type, value);
  }

  initOfText(): Growing.Builder<string> {
    return this.initStruct(0, growingOfText().type);
  }

  adoptOfText(orphan: Orphan<Growing<string>>): void {
    adopt(this, 0, orphan);
  }

  disownOfText(): Orphan<Growing<string>> {
    return disown(this, 0);
  }
}

export class Grown extends StructReader {
  static readonly type: GeneratedStructType<Grown, GrownBuilder, GrownInit> = {
    displayName: "Grown",
    id: 0xf817fe9a69f36a03n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: Grown,
    Builder: GrownBuilder,
    newReader: (message, place, depth) =>
      new Grown(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new GrownBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new GrownBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeGrown(Grown.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfGrown,
    write: writeGrown,
  };
  static readonly list: ListType<Grown, StructListBuilder<GrownBuilder>, GrownInit> = structList(Grown.type);

  get ofText(): Growing<string> {
    return this.getStruct(0, growingOfText().type);
  }
}

function writeGrown(builder: GrownBuilder, init: GrownInit): void {
  if (init.ofText !== undefined) builder.ofText = init.ofText;
}

function sizeOfGrown(init: GrownInit): number {
  let size = 8;
  if (init.ofText !== undefined && !(init.ofText instanceof StructReader)) size += sizeOfGrowing(init.ofText);
  return size;
}

export declare namespace Grown {
  type Builder = GrownBuilder;
  type Init = GrownInit;
}

interface PairInit<
  First,
  Second,
  FirstInit = First,
  SecondInit = Second,
  _FirstBuilder = unknown,
  _SecondBuilder = unknown,
> {
  readonly first?: FirstInit | undefined;
  readonly second?: SecondInit | undefined;
}

class PairBuilder<
  First,
  Second,
  FirstInit = First,
  SecondInit = Second,
  FirstBuilder = unknown,
  SecondBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [
    PointerType<First, FirstBuilder, FirstInit>,
    PointerType<Second, SecondBuilder, SecondInit>,
  ] {
    return unbound(2);
  }

  set first(value: FirstInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initFirst(length = 0): FirstBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptFirst(orphan: Orphan<First>): void {
    adopt(this, 0, orphan);
  }

  disownFirst(): Orphan<First> {
    return disown(this, 0);
  }

  set second(value: SecondInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initSecond(length = 0): SecondBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }

  adoptSecond(orphan: Orphan<Second>): void {
    adopt(this, 1, orphan);
  }

  disownSecond(): Orphan<Second> {
    return disown(this, 1);
  }
}

class PairPipeline<
  First,
  Second,
  FirstInit = First,
  SecondInit = Second,
  FirstBuilder = unknown,
  SecondBuilder = unknown,
> {
  get $bindings(): readonly [
    PointerType<First, FirstBuilder, FirstInit>,
    PointerType<Second, SecondBuilder, SecondInit>,
  ] {
    return unbound(2);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get first(): Pipelined<First> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get second(): Pipelined<Second> {
    return pipelined(this.$promise, [...this.$path, 1], this.$bindings[1]);
  }
}

export class Pair<
  First,
  Second,
  FirstInit = First,
  SecondInit = Second,
  FirstBuilder = unknown,
  SecondBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    Pair<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    PairBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    PairInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "Pair",
    id: 0xcc3e4a905cc0c659n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: Pair,
    Builder: PairBuilder,
    newReader: (message, place, depth) =>
      new Pair(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PairBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new PairBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePair(Pair.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPair,
    write: writePair,
  };
  static readonly list: ListType<
    Pair<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StructListBuilder<
      PairBuilder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
    PairInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = structList(Pair.type);
  static readonly Pipeline: typeof PairPipeline = PairPipeline;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<First, Second, FirstInit = First, SecondInit = Second, FirstBuilder = unknown, SecondBuilder = unknown>(
    typeFirst: Bindable<First, FirstBuilder, FirstInit>,
    typeSecond: Bindable<Second, SecondBuilder, SecondInit>,
  ): BoundStruct<
    Pair<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>,
    PairBuilder<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>,
    PairInit<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>
  > {
    return bindStruct(
      Pair.type,
      Pair<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>,
      PairBuilder<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>,
      writePair<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>,
      typeFirst,
      typeSecond,
    );
  }

  get $bindings(): readonly [
    PointerType<First, FirstBuilder, FirstInit>,
    PointerType<Second, SecondBuilder, SecondInit>,
  ] {
    return unbound(2);
  }

  declare readonly $Pipeline?: PairPipeline<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>;

  get first(): First {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get second(): Second {
    return readPointer(this, 1, this.$bindings[1]);
  }
}

function writePair<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>(
  builder: PairBuilder<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>,
  init: PairInit<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>,
): void {
  if (init.first !== undefined) builder.first = init.first;
  if (init.second !== undefined) builder.second = init.second;
}

function sizeOfPair<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>(
  init: PairInit<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>,
): number {
  let size = 16;
  if (init.first !== undefined) size += sizeOfAnyPointer(init.first);
  if (init.second !== undefined) size += sizeOfAnyPointer(init.second);
  return size;
}

export declare namespace Pair {
  type Builder<
    First,
    Second,
    FirstInit = First,
    SecondInit = Second,
    FirstBuilder = unknown,
    SecondBuilder = unknown,
  > = PairBuilder<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>;
  type Init<
    First,
    Second,
    FirstInit = First,
    SecondInit = Second,
    FirstBuilder = unknown,
    SecondBuilder = unknown,
  > = PairInit<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>;
  type Pipeline<
    First,
    Second,
    FirstInit = First,
    SecondInit = Second,
    FirstBuilder = unknown,
    SecondBuilder = unknown,
  > = PairPipeline<First, Second, FirstInit, SecondInit, FirstBuilder, SecondBuilder>;
}

interface DoublingInit<Value, ValueInit = Value, ValueBuilder = unknown> {
  readonly value?: ValueInit | undefined;
  readonly next?:
    | Doubling<
        Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        | Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
        | Pair.Init<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        Pair.Builder<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
      >
    | Doubling.Init<
        Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        | Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
        | Pair.Init<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        Pair.Builder<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
      >
    | undefined;
}

class DoublingBuilder<Value, ValueInit = Value, ValueBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  set value(value: ValueInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initValue(length = 0): ValueBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptValue(orphan: Orphan<Value>): void {
    adopt(this, 0, orphan);
  }

  disownValue(): Orphan<Value> {
    return disown(this, 0);
  }

  set next(value:
    | Doubling<
        Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        | Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
        | Pair.Init<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        Pair.Builder<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
      >
    | Doubling.Init<
        Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        | Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
        | Pair.Init<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        Pair.Builder<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
      >) {
    this.setStruct(1, Doubling.of(Pair.of(this.$bindings[0], this.$bindings[0])).type, value);
  }

  initNext(): Doubling.Builder<
    Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
    | Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
    | Pair.Init<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
    Pair.Builder<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
  > {
    return this.initStruct(1, Doubling.of(Pair.of(this.$bindings[0], this.$bindings[0])).type);
  }

  adoptNext(
    orphan: Orphan<
      Doubling<
        Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        | Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
        | Pair.Init<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        Pair.Builder<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
      >
    >,
  ): void {
    adopt(this, 1, orphan);
  }

  disownNext(): Orphan<
    Doubling<
      Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
      | Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
      | Pair.Init<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
      Pair.Builder<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
    >
  > {
    return disown(this, 1);
  }
}

class DoublingPipeline<Value, ValueInit = Value, ValueBuilder = unknown> {
  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get value(): Pipelined<Value> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get next(): Doubling.Pipeline<
    Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
    | Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
    | Pair.Init<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
    Pair.Builder<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
  > {
    const Pipeline = boundTo(
      DoublingPipeline<
        Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        | Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
        | Pair.Init<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
        Pair.Builder<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
      >,
      Pair.of(this.$bindings[0], this.$bindings[0]),
    );
    return new Pipeline(this.$promise, ...this.$path, 1);
  }
}

export class Doubling<Value, ValueInit = Value, ValueBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    Doubling<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    DoublingBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    DoublingInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Doubling",
    id: 0xa36851b29ed16963n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: Doubling,
    Builder: DoublingBuilder,
    newReader: (message, place, depth) =>
      new Doubling(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DoublingBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new DoublingBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDoubling(Doubling.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDoubling,
    write: writeDoubling,
  };
  static readonly list: ListType<
    Doubling<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    StructListBuilder<DoublingBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>,
    DoublingInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = structList(Doubling.type);
  static readonly Pipeline: typeof DoublingPipeline = DoublingPipeline;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Value, ValueInit = Value, ValueBuilder = unknown>(
    typeValue: Bindable<Value, ValueBuilder, ValueInit>,
  ): BoundStruct<
    Doubling<Value, ValueInit, ValueBuilder>,
    DoublingBuilder<Value, ValueInit, ValueBuilder>,
    DoublingInit<Value, ValueInit, ValueBuilder>
  > {
    return bindStruct(
      Doubling.type,
      Doubling<Value, ValueInit, ValueBuilder>,
      DoublingBuilder<Value, ValueInit, ValueBuilder>,
      writeDoubling<Value, ValueInit, ValueBuilder>,
      typeValue,
    );
  }

  get $bindings(): readonly [PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(1);
  }

  declare readonly $Pipeline?: DoublingPipeline<Value, ValueInit, ValueBuilder>;

  get value(): Value {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get next(): Doubling<
    Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
    | Pair<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
    | Pair.Init<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>,
    Pair.Builder<Value, Value, ValueInit, ValueInit, ValueBuilder, ValueBuilder>
  > {
    return this.getStruct(1, Doubling.of(Pair.of(this.$bindings[0], this.$bindings[0])).type);
  }
}

function writeDoubling<Value, ValueInit, ValueBuilder>(
  builder: DoublingBuilder<Value, ValueInit, ValueBuilder>,
  init: DoublingInit<Value, ValueInit, ValueBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
  if (init.next !== undefined) builder.next = init.next;
}

function sizeOfDoubling<Value, ValueInit, ValueBuilder>(init: DoublingInit<Value, ValueInit, ValueBuilder>): number {
  let size = 16;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  if (init.next !== undefined && !(init.next instanceof StructReader)) size += sizeOfDoubling(init.next);
  return size;
}

export declare namespace Doubling {
  type Builder<Value, ValueInit = Value, ValueBuilder = unknown> = DoublingBuilder<Value, ValueInit, ValueBuilder>;
  type Init<Value, ValueInit = Value, ValueBuilder = unknown> = DoublingInit<Value, ValueInit, ValueBuilder>;
  type Pipeline<Value, ValueInit = Value, ValueBuilder = unknown> = DoublingPipeline<Value, ValueInit, ValueBuilder>;
}

interface DoubledInit {
  readonly ofText?: Doubling<string> | Doubling.Init<string> | undefined;
}

class DoubledBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set ofText(value: Doubling<string> | Doubling.Init<string>) {
    this.setStruct(0, doublingOfText().type, value);
  }

  initOfText(): Doubling.Builder<string> {
    return this.initStruct(0, doublingOfText().type);
  }

  adoptOfText(orphan: Orphan<Doubling<string>>): void {
    adopt(this, 0, orphan);
  }

  disownOfText(): Orphan<Doubling<string>> {
    return disown(this, 0);
  }
}

export class Doubled extends StructReader {
  static readonly type: GeneratedStructType<Doubled, DoubledBuilder, DoubledInit> = {
    displayName: "Doubled",
    id: 0x96cb2c64e69cc9c7n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: Doubled,
    Builder: DoubledBuilder,
    newReader: (message, place, depth) =>
      new Doubled(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DoubledBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new DoubledBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDoubled(Doubled.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDoubled,
    write: writeDoubled,
  };
  static readonly list: ListType<Doubled, StructListBuilder<DoubledBuilder>, DoubledInit> = structList(Doubled.type);

  get ofText(): Doubling<string> {
    return this.getStruct(0, doublingOfText().type);
  }
}

function writeDoubled(builder: DoubledBuilder, init: DoubledInit): void {
  if (init.ofText !== undefined) builder.ofText = init.ofText;
}

function sizeOfDoubled(init: DoubledInit): number {
  let size = 8;
  if (init.ofText !== undefined && !(init.ofText instanceof StructReader)) size += sizeOfDoubling(init.ofText);
  return size;
}

export declare namespace Doubled {
  type Builder = DoubledBuilder;
  type Init = DoubledInit;
}

interface PointerDefaultsPointInit {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly name?: string | undefined;
}

class PointerDefaultsPointBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set x(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set y(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset + 4, value);
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptName(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownName(): Orphan<string> {
    return disown(this, 0);
  }
}

class PointerDefaultsPoint extends StructReader {
  static readonly type: GeneratedStructType<
    PointerDefaultsPoint,
    PointerDefaultsPointBuilder,
    PointerDefaultsPointInit
  > = {
    displayName: "PointerDefaults.Point",
    id: 0xc4658079817efa9cn,
    schema: reflectionSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: PointerDefaultsPoint,
    Builder: PointerDefaultsPointBuilder,
    newReader: (message, place, depth) =>
      new PointerDefaultsPoint(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PointerDefaultsPointBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new PointerDefaultsPointBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePointerDefaultsPoint(PointerDefaultsPoint.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPointerDefaultsPoint,
    write: writePointerDefaultsPoint,
  };
  static readonly list: ListType<
    PointerDefaultsPoint,
    StructListBuilder<PointerDefaultsPointBuilder>,
    PointerDefaultsPointInit
  > = structList(PointerDefaultsPoint.type);

  get x(): number {
    return this.getInt32(0);
  }

  get y(): number {
    return this.getInt32(4);
  }

  get name(): string {
    return this.getText(0);
  }
}

function writePointerDefaultsPoint(builder: PointerDefaultsPointBuilder, init: PointerDefaultsPointInit): void {
  if (init.x !== undefined) builder.x = init.x;
  if (init.y !== undefined) builder.y = init.y;
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfPointerDefaultsPoint(init: PointerDefaultsPointInit): number {
  let size = 16;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

const pointerDefaultsPointDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x03, 0x00, 0x00,
  0x00, 0xfc, 0xff, 0xff, 0xff, 0x01, 0x00, 0x00, 0x00, 0x32, 0x00, 0x00, 0x00, 0x74, 0x68, 0x65, 0x72, 0x65, 0x00,
  0x00, 0x00,
]);

const pointerDefaultsPrimesDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x23, 0x00, 0x00, 0x00, 0x02, 0x00, 0x03,
  0x00, 0x05, 0x00, 0x07, 0x00,
]);

const pointerDefaultsWordsDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x16, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00,
  0x00, 0x22, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00, 0x00, 0x6f, 0x6e, 0x65, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x74, 0x77, 0x6f, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

const pointerDefaultsPointsDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x06, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x27, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00,
  0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

const pointerDefaultsBitsDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x19, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00,
]);

const pointerDefaultsTableDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x06, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x1e, 0x00, 0x00, 0x00, 0x09, 0x00, 0x00,
  0x00, 0x0a, 0x00, 0x00, 0x00, 0x09, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x12, 0x00,
  0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xfe, 0x03, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

const pointerDefaultsDataDefault: Uint8Array = new Uint8Array([0xc0, 0xff, 0xee]);

interface PointerDefaultsInit {
  readonly point?: PointerDefaults.Point | PointerDefaults.Point.Init | undefined;
  readonly primes?: ListReader<number> | readonly number[] | undefined;
  readonly words?: ListReader<string> | readonly string[] | undefined;
  readonly points?: ListReader<PointerDefaults.Point> | readonly PointerDefaults.Point.Init[] | undefined;
  readonly bits?: ListReader<boolean> | readonly boolean[] | undefined;
  readonly negativeZero?: number | undefined;
  readonly negativeZeroSingle?: number | undefined;
  readonly table?: ListReader<ListReader<number>> | readonly (readonly number[])[] | undefined;
  readonly text?: string | undefined;
  readonly data?: Uint8Array | undefined;
}

class PointerDefaultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x80002;
  }

  set point(value: PointerDefaults.Point | PointerDefaults.Point.Init) {
    PointerDefaultsPoint.type.set(this.$segment, this.$dataOffset + 16, value);
  }

  initPoint(): PointerDefaults.Point.Builder {
    return PointerDefaultsPoint.type.init(this.$segment, this.$dataOffset + 16);
  }

  adoptPoint(orphan: Orphan<PointerDefaults.Point>): void {
    adopt(this, 0, orphan);
  }

  disownPoint(): Orphan<PointerDefaults.Point> {
    return disown(this, 0);
  }

  set primes(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 24, uint16List, value);
  }

  initPrimes(length: number): PrimitiveListBuilder<number> {
    return uint16List.init(this.$segment, this.$dataOffset + 24, length);
  }

  adoptPrimes(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 1, orphan);
  }

  disownPrimes(): Orphan<ListReader<number>> {
    return disown(this, 1);
  }

  set words(value: ListReader<string> | readonly string[]) {
    setListAt(this.$segment, this.$dataOffset + 32, textList, value);
  }

  initWords(length: number): PointerListBuilder<string> {
    return textList.init(this.$segment, this.$dataOffset + 32, length);
  }

  adoptWords(orphan: Orphan<ListReader<string>>): void {
    adopt(this, 2, orphan);
  }

  disownWords(): Orphan<ListReader<string>> {
    return disown(this, 2);
  }

  set points(value: ListReader<PointerDefaults.Point> | readonly PointerDefaults.Point.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 40, PointerDefaultsPoint.list, value);
  }

  initPoints(length: number): StructListBuilder<PointerDefaults.Point.Builder> {
    return PointerDefaultsPoint.list.init(this.$segment, this.$dataOffset + 40, length);
  }

  adoptPoints(orphan: Orphan<ListReader<PointerDefaults.Point>>): void {
    adopt(this, 3, orphan);
  }

  disownPoints(): Orphan<ListReader<PointerDefaults.Point>> {
    return disown(this, 3);
  }

  set bits(value: ListReader<boolean> | readonly boolean[]) {
    setListAt(this.$segment, this.$dataOffset + 48, boolList, value);
  }

  initBits(length: number): BoolListBuilder {
    return boolList.init(this.$segment, this.$dataOffset + 48, length);
  }

  adoptBits(orphan: Orphan<ListReader<boolean>>): void {
    adopt(this, 4, orphan);
  }

  disownBits(): Orphan<ListReader<boolean>> {
    return disown(this, 4);
  }

  set negativeZero(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset, -value);
  }

  set negativeZeroSingle(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 8, -value);
  }

  set table(value: ListReader<ListReader<number>> | readonly (readonly number[])[]) {
    setListAt(this.$segment, this.$dataOffset + 56, int8ListList, value);
  }

  initTable(length: number): PointerListBuilder<readonly number[]> {
    return int8ListList.init(this.$segment, this.$dataOffset + 56, length);
  }

  adoptTable(orphan: Orphan<ListReader<ListReader<number>>>): void {
    adopt(this, 5, orphan);
  }

  disownTable(): Orphan<ListReader<ListReader<number>>> {
    return disown(this, 5);
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset + 64, value);
  }

  adoptText(orphan: Orphan<string>): void {
    adopt(this, 6, orphan);
  }

  disownText(): Orphan<string> {
    return disown(this, 6);
  }

  set data(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 72, value);
  }

  adoptData(orphan: Orphan<Uint8Array>): void {
    adopt(this, 7, orphan);
  }

  disownData(): Orphan<Uint8Array> {
    return disown(this, 7);
  }
}

export class PointerDefaults extends StructReader {
  static readonly type: GeneratedStructType<PointerDefaults, PointerDefaultsBuilder, PointerDefaultsInit> = {
    displayName: "PointerDefaults",
    id: 0xfd831752e973d60cn,
    schema: reflectionSchema,
    dataWords: 2,
    pointerCount: 8,
    Reader: PointerDefaults,
    Builder: PointerDefaultsBuilder,
    newReader: (message, place, depth) =>
      new PointerDefaults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PointerDefaultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 2, 8);
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
  static readonly Point: typeof PointerDefaultsPoint = PointerDefaultsPoint;

  get point(): PointerDefaults.Point {
    if (this.isNull(0)) return readRoot(PointerDefaultsPoint.type, pointerDefaultsPointDefault);
    return PointerDefaultsPoint.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1);
  }

  get primes(): ListReader<number> {
    if (this.isNull(1)) return readRootList(uint16List, pointerDefaultsPrimesDefault);
    return this.getList(1, uint16List);
  }

  get words(): ListReader<string> {
    if (this.isNull(2)) return readRootList(textList, pointerDefaultsWordsDefault);
    return this.getList(2, textList);
  }

  get points(): ListReader<PointerDefaults.Point> {
    if (this.isNull(3)) return readRootList(PointerDefaultsPoint.list, pointerDefaultsPointsDefault);
    return this.getList(3, PointerDefaultsPoint.list);
  }

  get bits(): ListReader<boolean> {
    if (this.isNull(4)) return readRootList(boolList, pointerDefaultsBitsDefault);
    return this.getList(4, boolList);
  }

  get negativeZero(): number {
    return -this.getFloat64(0);
  }

  get negativeZeroSingle(): number {
    return -this.getFloat32(8);
  }

  get table(): ListReader<ListReader<number>> {
    if (this.isNull(5)) return readRootList(int8ListList, pointerDefaultsTableDefault);
    return this.getList(5, int8ListList);
  }

  get text(): string {
    return this.getText(6, 'say "hi"\n');
  }

  get data(): Uint8Array {
    return this.getData(7, pointerDefaultsDataDefault);
  }
}

function writePointerDefaults(builder: PointerDefaultsBuilder, init: PointerDefaultsInit): void {
  if (init.point !== undefined) builder.point = init.point;
  if (init.primes !== undefined) builder.primes = init.primes;
  if (init.words !== undefined) builder.words = init.words;
  if (init.points !== undefined) builder.points = init.points;
  if (init.bits !== undefined) builder.bits = init.bits;
  if (init.negativeZero !== undefined) builder.negativeZero = init.negativeZero;
  if (init.negativeZeroSingle !== undefined) builder.negativeZeroSingle = init.negativeZeroSingle;
  if (init.table !== undefined) builder.table = init.table;
  if (init.text !== undefined) builder.text = init.text;
  if (init.data !== undefined) builder.data = init.data;
}

function sizeOfPointerDefaults(init: PointerDefaultsInit): number {
  let size = 80;
  if (init.point !== undefined && !(init.point instanceof StructReader)) size += sizeOfPointerDefaultsPoint(init.point);
  if (init.primes !== undefined) size += (init.primes.length * 2 + 7) & ~7;
  if (init.words !== undefined && !(init.words instanceof ListReader)) size += textList.sizeHint(init.words);
  if (init.points !== undefined && !(init.points instanceof ListReader))
    size += PointerDefaultsPoint.list.sizeHint(init.points);
  if (init.bits !== undefined) size += ((init.bits.length + 63) >> 6) * 8;
  if (init.table !== undefined && !(init.table instanceof ListReader)) size += int8ListList.sizeHint(init.table);
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  if (init.data !== undefined) size += (init.data.length + 7) & ~7;
  return size;
}

export declare namespace PointerDefaults {
  type Builder = PointerDefaultsBuilder;
  type Init = PointerDefaultsInit;
  type Point = PointerDefaultsPoint;
  namespace Point {
    type Builder = PointerDefaultsPointBuilder;
    type Init = PointerDefaultsPointInit;
  }
}

interface UnionsDeepBothInit {
  readonly one?: number | undefined;
  readonly two?: Uint8Array | undefined;
}

class UnionsDeepBothBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30003;
  }

  set one(value: number) {
    writeFloat32(this.$segment.view, this.$dataOffset + 12, value);
  }

  set two(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 32, value);
  }

  adoptTwo(orphan: Orphan<Uint8Array>): void {
    adopt(this, 1, orphan);
  }

  disownTwo(): Orphan<Uint8Array> {
    return disown(this, 1);
  }
}

class UnionsDeepBoth extends StructReader {
  static readonly type: GroupType = {
    displayName: "Unions.deep.both",
    id: 0xe151a52cde61beb3n,
    schema: reflectionSchema,
  };

  get one(): number {
    return this.getFloat32(12);
  }

  get two(): Uint8Array {
    return this.getData(1);
  }
}

function writeUnionsDeepBoth(builder: UnionsDeepBothBuilder, init: UnionsDeepBothInit): void {
  if (init.one !== undefined) builder.one = init.one;
  if (init.two !== undefined) builder.two = init.two;
}

function sizeOfUnionsDeepBoth(init: UnionsDeepBothInit): number {
  let size = 0;
  if (init.two !== undefined) size += (init.two.length + 7) & ~7;
  return size;
}

const UnionsDeepWhich = {
  left: 0,
  right: 1,
  both: 2,
} as const;
type UnionsDeepWhich = (typeof UnionsDeepWhich)[keyof typeof UnionsDeepWhich] | (number & Record<never, never>);

interface UnionsDeepInit {
  readonly note?: string | undefined;
  readonly left?: number | undefined;
  readonly right?: ListReader<string> | readonly string[] | undefined;
  readonly both?: Unions.Deep.Both | Unions.Deep.Both.Init | undefined;
}

class UnionsDeepBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30003;
  }

  set note(value: string) {
    writeText(this.$segment, this.$dataOffset + 24, value);
  }

  adoptNote(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownNote(): Orphan<string> {
    return disown(this, 0);
  }

  set left(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 10, 0, true);
  }

  set right(value: ListReader<string> | readonly string[]) {
    setListAt(this.$segment, this.$dataOffset + 32, textList, value);
    this.$segment.view.setUint16(this.$dataOffset + 10, 1, true);
  }

  initRight(length: number): PointerListBuilder<string> {
    const value = textList.init(this.$segment, this.$dataOffset + 32, length);
    this.$segment.view.setUint16(this.$dataOffset + 10, 1, true);
    return value;
  }

  adoptRight(orphan: Orphan<ListReader<string>>): void {
    adopt(this, 1, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 10, 1, true);
  }

  disownRight(): Orphan<ListReader<string>> {
    return disownMember(this, 1, 10, 1);
  }

  set both(value: Unions.Deep.Both | Unions.Deep.Both.Init) {
    writeUnionsDeepBoth(this.initBoth(), value);
  }

  initBoth(): Unions.Deep.Both.Builder {
    this.clearData(12, 4);
    this.clearPointer(1);
    this.$segment.view.setUint16(this.$dataOffset + 10, 2, true);
    return new UnionsDeepBothBuilder(this.$segment, this.$dataOffset);
  }
}

class UnionsDeep extends StructReader {
  static readonly type: GroupType = {
    displayName: "Unions.deep",
    id: 0xe513d2d608a763e4n,
    schema: reflectionSchema,
  };
  static readonly Which: typeof UnionsDeepWhich = UnionsDeepWhich;
  static readonly Both: typeof UnionsDeepBoth = UnionsDeepBoth;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): UnionsDeepWhich {
    return this.getUint16(10);
  }

  get note(): string {
    return this.getText(0);
  }

  get left(): number | undefined {
    return this.getUint16(10) === 0 ? this.getUint16(8) : undefined;
  }

  get right(): ListReader<string> | undefined {
    return this.getUint16(10) === 1 ? this.getList(1, textList) : undefined;
  }

  get both(): Unions.Deep.Both | undefined {
    if (this.getUint16(10) !== 2) return undefined;
    return new UnionsDeepBoth(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeUnionsDeep(builder: UnionsDeepBuilder, init: UnionsDeepInit): void {
  if (init.note !== undefined) builder.note = init.note;
  let members = 0;
  if (init.left !== undefined) {
    builder.left = init.left;
    members++;
  }
  if (init.right !== undefined) {
    builder.right = init.right;
    members++;
  }
  if (init.both !== undefined) {
    builder.both = init.both;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Unions.deep takes one member; leave the others undefined");
}

function sizeOfUnionsDeep(init: UnionsDeepInit): number {
  let size = 0;
  if (init.note !== undefined) size += (init.note.length + 8) & ~7;
  if (init.right !== undefined && !(init.right instanceof ListReader)) size += textList.sizeHint(init.right);
  if (init.both !== undefined) size += sizeOfUnionsDeepBoth(init.both);
  return size;
}

const UnionsNamedWhich = {
  empty: 0,
  full: 1,
} as const;
type UnionsNamedWhich = (typeof UnionsNamedWhich)[keyof typeof UnionsNamedWhich] | (number & Record<never, never>);

interface UnionsNamedInit {
  readonly empty?: null | undefined;
  readonly full?: ListReader<Level> | readonly Level[] | undefined;
}

class UnionsNamedBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30003;
  }

  set empty(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
  }

  set full(value: ListReader<Level> | readonly Level[]) {
    setListAt(this.$segment, this.$dataOffset + 40, uint16List, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  initFull(length: number): PrimitiveListBuilder<Level> {
    const value = uint16List.init(this.$segment, this.$dataOffset + 40, length);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
    return value;
  }

  adoptFull(orphan: Orphan<ListReader<Level>>): void {
    adopt(this, 2, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  disownFull(): Orphan<ListReader<Level>> {
    return disownMember(this, 2, 4, 1);
  }
}

class UnionsNamed extends StructReader {
  static readonly type: GroupType = {
    displayName: "Unions.named",
    id: 0xca37faf169846c20n,
    schema: reflectionSchema,
  };
  static readonly Which: typeof UnionsNamedWhich = UnionsNamedWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): UnionsNamedWhich {
    return this.getUint16(4);
  }

  get empty(): null | undefined {
    return this.getUint16(4) === 0 ? null : undefined;
  }

  get full(): ListReader<Level> | undefined {
    return this.getUint16(4) === 1 ? this.getList(2, uint16List) : undefined;
  }
}

function writeUnionsNamed(builder: UnionsNamedBuilder, init: UnionsNamedInit): void {
  let members = 0;
  if (init.empty !== undefined) {
    builder.empty = init.empty;
    members++;
  }
  if (init.full !== undefined) {
    builder.full = init.full;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Unions.named takes one member; leave the others undefined");
}

function sizeOfUnionsNamed(init: UnionsNamedInit): number {
  let size = 0;
  if (init.full !== undefined) size += (init.full.length * 2 + 7) & ~7;
  return size;
}

const UnionsWhich = {
  nothing: 0,
  number: 1,
  level: 2,
  flag: 3,
  deep: 4,
  self: 5,
  after: 6,
} as const;
type UnionsWhich = (typeof UnionsWhich)[keyof typeof UnionsWhich] | (number & Record<never, never>);

interface UnionsInit {
  readonly before?: number | undefined;
  readonly nothing?: null | undefined;
  readonly number?: bigint | undefined;
  readonly level?: Level | undefined;
  readonly flag?: boolean | undefined;
  readonly deep?: Unions.Deep | Unions.Deep.Init | undefined;
  readonly self?: Unions | Unions.Init | undefined;
  readonly after?: string | undefined;
  readonly last?: bigint | undefined;
  readonly named?: Unions.Named | Unions.Named.Init | undefined;
}

class UnionsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30003;
  }

  set before(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset, value);
  }

  set nothing(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 2, 0, true);
  }

  set number(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 8, value);
    xorUint64(this.$segment.view, this.$dataOffset + 8, -7n);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }

  set level(value: Level) {
    writeUint16(this.$segment.view, this.$dataOffset + 8, value);
    xorUint16(this.$segment.view, this.$dataOffset + 8, 2);
    this.$segment.view.setUint16(this.$dataOffset + 2, 2, true);
  }

  set flag(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 8, 0, value, true);
    this.$segment.view.setUint16(this.$dataOffset + 2, 3, true);
  }

  set deep(value: Unions.Deep | Unions.Deep.Init) {
    writeUnionsDeep(this.initDeep(), value);
  }

  initDeep(): Unions.Deep.Builder {
    this.clearData(10, 2);
    this.clearPointer(0);
    this.clearData(8, 2);
    this.clearPointer(1);
    this.clearData(12, 4);
    this.$segment.view.setUint16(this.$dataOffset + 2, 4, true);
    return new UnionsDeepBuilder(this.$segment, this.$dataOffset);
  }

  set self(value: Unions | Unions.Init) {
    Unions.type.set(this.$segment, this.$dataOffset + 24, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 5, true);
  }

  initSelf(): Unions.Builder {
    const value = Unions.type.init(this.$segment, this.$dataOffset + 24);
    this.$segment.view.setUint16(this.$dataOffset + 2, 5, true);
    return value;
  }

  adoptSelf(orphan: Orphan<Unions>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 2, 5, true);
  }

  disownSelf(): Orphan<Unions> {
    return disownMember(this, 0, 2, 5);
  }

  set after(value: string) {
    writeText(this.$segment, this.$dataOffset + 24, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 6, true);
  }

  adoptAfter(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 2, 6, true);
  }

  disownAfter(): Orphan<string> {
    return disownMember(this, 0, 2, 6);
  }

  set last(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 16, value);
    xorUint64(this.$segment.view, this.$dataOffset + 16, 18446744073709551615n);
  }

  get named(): Unions.Named.Builder {
    return new UnionsNamedBuilder(this.$segment, this.$dataOffset);
  }

  set named(value: Unions.Named | Unions.Named.Init) {
    writeUnionsNamed(this.named, value);
  }
}

/** Unions in groups in unions. */
export class Unions extends StructReader {
  static readonly type: GeneratedStructType<Unions, UnionsBuilder, UnionsInit> = {
    displayName: "Unions",
    id: 0xa1950af57c78759en,
    schema: reflectionSchema,
    dataWords: 3,
    pointerCount: 3,
    Reader: Unions,
    Builder: UnionsBuilder,
    newReader: (message, place, depth) =>
      new Unions(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new UnionsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 3, 3);
      return new UnionsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeUnions(Unions.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfUnions,
    write: writeUnions,
  };
  static readonly list: ListType<Unions, StructListBuilder<UnionsBuilder>, UnionsInit> = structList(Unions.type);
  static readonly Which: typeof UnionsWhich = UnionsWhich;
  static readonly Deep: typeof UnionsDeep = UnionsDeep;
  static readonly Named: typeof UnionsNamed = UnionsNamed;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): UnionsWhich {
    return this.getUint16(2);
  }

  get before(): number {
    return this.getUint8(0);
  }

  get nothing(): null | undefined {
    return this.getUint16(2) === 0 ? null : undefined;
  }

  get number(): bigint | undefined {
    return this.getUint16(2) === 1 ? this.getInt64(8, -7n) : undefined;
  }

  get level(): Level | undefined {
    return this.getUint16(2) === 2 ? this.getUint16(8, 2) : undefined;
  }

  get flag(): boolean | undefined {
    return this.getUint16(2) === 3 ? this.getBool(64, true) : undefined;
  }

  get deep(): Unions.Deep | undefined {
    if (this.getUint16(2) !== 4) return undefined;
    return new UnionsDeep(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get self(): Unions | undefined {
    return this.getUint16(2) === 5
      ? Unions.type.newReader(this.$message, this.followStruct(0, 6), this.$depth + 1)
      : undefined;
  }

  get after(): string | undefined {
    return this.getUint16(2) === 6 ? this.getText(0, "afterwards") : undefined;
  }

  get last(): bigint {
    return this.getUint64(16, 18446744073709551615n);
  }

  get named(): Unions.Named {
    return new UnionsNamed(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeUnions(builder: UnionsBuilder, init: UnionsInit): void {
  if (init.before !== undefined) builder.before = init.before;
  if (init.last !== undefined) builder.last = init.last;
  if (init.named !== undefined) builder.named = init.named;
  let members = 0;
  if (init.nothing !== undefined) {
    builder.nothing = init.nothing;
    members++;
  }
  if (init.number !== undefined) {
    builder.number = init.number;
    members++;
  }
  if (init.level !== undefined) {
    builder.level = init.level;
    members++;
  }
  if (init.flag !== undefined) {
    builder.flag = init.flag;
    members++;
  }
  if (init.deep !== undefined) {
    builder.deep = init.deep;
    members++;
  }
  if (init.self !== undefined) {
    builder.self = init.self;
    members++;
  }
  if (init.after !== undefined) {
    builder.after = init.after;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Unions takes one member; leave the others undefined");
}

function sizeOfUnions(init: UnionsInit): number {
  let size = 48;
  if (init.deep !== undefined) size += sizeOfUnionsDeep(init.deep);
  if (init.self !== undefined && !(init.self instanceof StructReader)) size += sizeOfUnions(init.self);
  if (init.after !== undefined) size += (init.after.length + 8) & ~7;
  if (init.named !== undefined) size += sizeOfUnionsNamed(init.named);
  return size;
}

export declare namespace Unions {
  type Builder = UnionsBuilder;
  type Init = UnionsInit;
  type Which = UnionsWhich;
  type Deep = UnionsDeep;
  namespace Deep {
    type Builder = UnionsDeepBuilder;
    type Init = UnionsDeepInit;
    type Which = UnionsDeepWhich;
    type Both = UnionsDeepBoth;
    namespace Both {
      type Builder = UnionsDeepBothBuilder;
      type Init = UnionsDeepBothInit;
    }
  }
  type Named = UnionsNamed;
  namespace Named {
    type Builder = UnionsNamedBuilder;
    type Init = UnionsNamedInit;
    type Which = UnionsNamedWhich;
  }
}

const EndlessWhich = {
  again: 0,
  other: 1,
} as const;
type EndlessWhich = (typeof EndlessWhich)[keyof typeof EndlessWhich] | (number & Record<never, never>);

interface EndlessInit {
  readonly again?: Endless | Endless.Init | undefined;
  readonly other?: Endless | Endless.Init | undefined;
}

class EndlessBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set again(value: Endless | Endless.Init) {
    Endless.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  initAgain(): Endless.Builder {
    const value = Endless.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
    return value;
  }

  adoptAgain(orphan: Orphan<Endless>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  disownAgain(): Orphan<Endless> {
    return disownMember(this, 0, 0, 0);
  }

  set other(value: Endless | Endless.Init) {
    Endless.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  initOther(): Endless.Builder {
    const value = Endless.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
    return value;
  }

  adoptOther(orphan: Orphan<Endless>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  disownOther(): Orphan<Endless> {
    return disownMember(this, 0, 0, 1);
  }
}

/** All defaults, it holds itself. */
export class Endless extends StructReader {
  static readonly type: GeneratedStructType<Endless, EndlessBuilder, EndlessInit> = {
    displayName: "Endless",
    id: 0xd049320d0d6e02e9n,
    schema: reflectionSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: Endless,
    Builder: EndlessBuilder,
    newReader: (message, place, depth) =>
      new Endless(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new EndlessBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new EndlessBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeEndless(Endless.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfEndless,
    write: writeEndless,
  };
  static readonly list: ListType<Endless, StructListBuilder<EndlessBuilder>, EndlessInit> = structList(Endless.type);
  static readonly Which: typeof EndlessWhich = EndlessWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): EndlessWhich {
    return this.getUint16(0);
  }

  get again(): Endless | undefined {
    return this.getUint16(0) === 0
      ? Endless.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }

  get other(): Endless | undefined {
    return this.getUint16(0) === 1
      ? Endless.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }
}

function writeEndless(builder: EndlessBuilder, init: EndlessInit): void {
  let members = 0;
  if (init.again !== undefined) {
    builder.again = init.again;
    members++;
  }
  if (init.other !== undefined) {
    builder.other = init.other;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Endless takes one member; leave the others undefined");
}

function sizeOfEndless(init: EndlessInit): number {
  let size = 16;
  if (init.again !== undefined && !(init.again instanceof StructReader)) size += sizeOfEndless(init.again);
  if (init.other !== undefined && !(init.other instanceof StructReader)) size += sizeOfEndless(init.other);
  return size;
}

export declare namespace Endless {
  type Builder = EndlessBuilder;
  type Init = EndlessInit;
  type Which = EndlessWhich;
}

interface UntypedInit {
  readonly any?: AnyPointerArgument | undefined;
  readonly struct?: AnyPointerArgument | undefined;
  readonly list?: AnyPointerArgument | undefined;
  readonly capability?: Client | Server | undefined;
  readonly server?: Derived | Derived.Server | undefined;
  readonly servers?: ListReader<Base<string>> | readonly (Base<string> | Base.Server<string>)[] | undefined;
  readonly name?: string | undefined;
}

class UntypedBuilder extends StructBuilder {
  override get $size(): number {
    return 0x70000;
  }

  set any(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), value);
  }

  initAny(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset);
  }

  adoptAny(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
  }

  disownAny(): Orphan<AnyPointerReader> {
    return disown(this, 0);
  }

  set struct(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
  }

  initStruct_(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
  }

  adoptStruct(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 1, orphan);
  }

  disownStruct(): Orphan<AnyPointerReader> {
    return disown(this, 1);
  }

  set list(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), value);
  }

  initList_(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 16);
  }

  adoptList(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 2, orphan);
  }

  disownList(): Orphan<AnyPointerReader> {
    return disown(this, 2);
  }

  set capability(value: Client | Server) {
    writeClient(this.$segment, this.$dataOffset + 24, value);
  }

  adoptCapability(orphan: Orphan<Client>): void {
    adopt(this, 3, orphan);
  }

  disownCapability(): Orphan<Client> {
    return disown(this, 3);
  }

  set server(value: Derived | Derived.Server) {
    writeClient(this.$segment, this.$dataOffset + 32, value);
  }

  adoptServer(orphan: Orphan<Derived>): void {
    adopt(this, 4, orphan);
  }

  disownServer(): Orphan<Derived> {
    return disown(this, 4);
  }

  set servers(value: ListReader<Base<string>> | readonly (Base<string> | Base.Server<string>)[]) {
    setListAt(this.$segment, this.$dataOffset + 40, baseOfTextList, value);
  }

  initServers(length: number): PointerListBuilder<Base<string> | Base.Server<string>> {
    return baseOfTextList.init(this.$segment, this.$dataOffset + 40, length);
  }

  adoptServers(orphan: Orphan<ListReader<Base<string>>>): void {
    adopt(this, 5, orphan);
  }

  disownServers(): Orphan<ListReader<Base<string>>> {
    return disown(this, 5);
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset + 48, value);
  }

  adoptName(orphan: Orphan<string>): void {
    adopt(this, 6, orphan);
  }

  disownName(): Orphan<string> {
    return disown(this, 6);
  }
}

class UntypedPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get capability(): Client {
    return this.$promise.$pipeline([...this.$path, 3], Client);
  }

  get server(): Derived {
    return this.$promise.$pipeline([...this.$path, 4], Derived);
  }
}

export class Untyped extends StructReader {
  static readonly type: GeneratedStructType<Untyped, UntypedBuilder, UntypedInit> = {
    displayName: "Untyped",
    id: 0xb017d951ea822f83n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 7,
    Reader: Untyped,
    Builder: UntypedBuilder,
    newReader: (message, place, depth) =>
      new Untyped(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new UntypedBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 7);
      return new UntypedBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeUntyped(Untyped.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfUntyped,
    write: writeUntyped,
  };
  static readonly list: ListType<Untyped, StructListBuilder<UntypedBuilder>, UntypedInit> = structList(Untyped.type);
  static readonly Pipeline: typeof UntypedPipeline = UntypedPipeline;

  declare readonly $Pipeline?: UntypedPipeline;

  get any(): AnyPointerReader {
    return this.getAnyPointer(0);
  }

  get struct(): AnyPointerReader {
    return this.getAnyPointer(1);
  }

  get list(): AnyPointerReader {
    return this.getAnyPointer(2);
  }

  get capability(): Client {
    return readClient(this, 3, Client);
  }

  get server(): Derived {
    return readClient(this, 4, Derived);
  }

  get servers(): ListReader<Base<string>> {
    return this.getList(5, baseOfTextList);
  }

  get name(): string {
    return this.getText(6);
  }
}

function writeUntyped(builder: UntypedBuilder, init: UntypedInit): void {
  if (init.any !== undefined) builder.any = init.any;
  if (init.struct !== undefined) builder.struct = init.struct;
  if (init.list !== undefined) builder.list = init.list;
  if (init.capability !== undefined) builder.capability = init.capability;
  if (init.server !== undefined) builder.server = init.server;
  if (init.servers !== undefined) builder.servers = init.servers;
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfUntyped(init: UntypedInit): number {
  let size = 56;
  if (init.any !== undefined) size += sizeOfAnyPointer(init.any);
  if (init.struct !== undefined) size += sizeOfAnyPointer(init.struct);
  if (init.list !== undefined) size += sizeOfAnyPointer(init.list);
  if (init.servers !== undefined) size += init.servers.length * 8;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

export declare namespace Untyped {
  type Builder = UntypedBuilder;
  type Init = UntypedInit;
  type Pipeline = UntypedPipeline;
}

interface AnnotatedFlatDeeperInit {
  readonly value?: number | undefined;
}

class AnnotatedFlatDeeperBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set value(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset, value);
  }
}

class AnnotatedFlatDeeper extends StructReader {
  static readonly type: GroupType = {
    displayName: "Annotated.Flat.deeper",
    id: 0xd5c95f7d3648f029n,
    schema: reflectionSchema,
  };

  get value(): number {
    return this.getUint8(0);
  }
}

function writeAnnotatedFlatDeeper(builder: AnnotatedFlatDeeperBuilder, init: AnnotatedFlatDeeperInit): void {
  if (init.value !== undefined) builder.value = init.value;
}

interface AnnotatedFlatInit {
  readonly inside?: string | undefined;
  readonly deeper?: Annotated.Flat.Deeper | Annotated.Flat.Deeper.Init | undefined;
}

class AnnotatedFlatBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set inside(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptInside(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownInside(): Orphan<string> {
    return disown(this, 0);
  }

  get deeper(): Annotated.Flat.Deeper.Builder {
    return new AnnotatedFlatDeeperBuilder(this.$segment, this.$dataOffset);
  }

  set deeper(value: Annotated.Flat.Deeper | Annotated.Flat.Deeper.Init) {
    writeAnnotatedFlatDeeper(this.deeper, value);
  }
}

class AnnotatedFlat extends StructReader {
  static readonly type: GeneratedStructType<AnnotatedFlat, AnnotatedFlatBuilder, AnnotatedFlatInit> = {
    displayName: "Annotated.Flat",
    id: 0xfcb7894f69074221n,
    schema: reflectionSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: AnnotatedFlat,
    Builder: AnnotatedFlatBuilder,
    newReader: (message, place, depth) =>
      new AnnotatedFlat(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new AnnotatedFlatBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new AnnotatedFlatBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeAnnotatedFlat(AnnotatedFlat.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfAnnotatedFlat,
    write: writeAnnotatedFlat,
  };
  static readonly list: ListType<AnnotatedFlat, StructListBuilder<AnnotatedFlatBuilder>, AnnotatedFlatInit> =
    structList(AnnotatedFlat.type);
  static readonly Deeper: typeof AnnotatedFlatDeeper = AnnotatedFlatDeeper;

  get inside(): string {
    return this.getText(0);
  }

  get deeper(): Annotated.Flat.Deeper {
    return new AnnotatedFlatDeeper(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeAnnotatedFlat(builder: AnnotatedFlatBuilder, init: AnnotatedFlatInit): void {
  if (init.inside !== undefined) builder.inside = init.inside;
  if (init.deeper !== undefined) builder.deeper = init.deeper;
}

function sizeOfAnnotatedFlat(init: AnnotatedFlatInit): number {
  let size = 16;
  if (init.inside !== undefined) size += (init.inside.length + 8) & ~7;
  return size;
}

const AnnotatedTaggedWhich = {
  leaf: 0,
  branch: 1,
  end: 2,
} as const;
type AnnotatedTaggedWhich =
  | (typeof AnnotatedTaggedWhich)[keyof typeof AnnotatedTaggedWhich]
  | (number & Record<never, never>);

interface AnnotatedTaggedInit {
  readonly id?: number | undefined;
  readonly leaf?: string | undefined;
  readonly branch?: ListReader<Annotated.Tagged> | readonly Annotated.Tagged.Init[] | undefined;
  readonly end?: null | undefined;
}

class AnnotatedTaggedBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set id(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set leaf(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
  }

  adoptLeaf(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
  }

  disownLeaf(): Orphan<string> {
    return disownMember(this, 0, 4, 0);
  }

  set branch(value: ListReader<Annotated.Tagged> | readonly Annotated.Tagged.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 8, AnnotatedTagged.list, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  initBranch(length: number): StructListBuilder<Annotated.Tagged.Builder> {
    const value = AnnotatedTagged.list.init(this.$segment, this.$dataOffset + 8, length);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
    return value;
  }

  adoptBranch(orphan: Orphan<ListReader<Annotated.Tagged>>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  disownBranch(): Orphan<ListReader<Annotated.Tagged>> {
    return disownMember(this, 0, 4, 1);
  }

  set end(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 4, 2, true);
  }
}

class AnnotatedTagged extends StructReader {
  static readonly type: GeneratedStructType<AnnotatedTagged, AnnotatedTaggedBuilder, AnnotatedTaggedInit> = {
    displayName: "Annotated.Tagged",
    id: 0xeefb9d05ebc22271n,
    schema: reflectionSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: AnnotatedTagged,
    Builder: AnnotatedTaggedBuilder,
    newReader: (message, place, depth) =>
      new AnnotatedTagged(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new AnnotatedTaggedBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new AnnotatedTaggedBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeAnnotatedTagged(AnnotatedTagged.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfAnnotatedTagged,
    write: writeAnnotatedTagged,
  };
  static readonly list: ListType<AnnotatedTagged, StructListBuilder<AnnotatedTaggedBuilder>, AnnotatedTaggedInit> =
    structList(AnnotatedTagged.type);
  static readonly Which: typeof AnnotatedTaggedWhich = AnnotatedTaggedWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): AnnotatedTaggedWhich {
    return this.getUint16(4);
  }

  get id(): number {
    return this.getUint32(0);
  }

  get leaf(): string | undefined {
    return this.getUint16(4) === 0 ? this.getText(0) : undefined;
  }

  get branch(): ListReader<Annotated.Tagged> | undefined {
    return this.getUint16(4) === 1 ? this.getList(0, AnnotatedTagged.list) : undefined;
  }

  get end(): null | undefined {
    return this.getUint16(4) === 2 ? null : undefined;
  }
}

function writeAnnotatedTagged(builder: AnnotatedTaggedBuilder, init: AnnotatedTaggedInit): void {
  if (init.id !== undefined) builder.id = init.id;
  let members = 0;
  if (init.leaf !== undefined) {
    builder.leaf = init.leaf;
    members++;
  }
  if (init.branch !== undefined) {
    builder.branch = init.branch;
    members++;
  }
  if (init.end !== undefined) {
    builder.end = init.end;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Annotated.Tagged takes one member; leave the others undefined");
}

function sizeOfAnnotatedTagged(init: AnnotatedTaggedInit): number {
  let size = 16;
  if (init.leaf !== undefined) size += (init.leaf.length + 8) & ~7;
  if (init.branch !== undefined && !(init.branch instanceof ListReader))
    size += AnnotatedTagged.list.sizeHint(init.branch);
  return size;
}

interface AnnotatedPrefixedInit {
  readonly one?: number | undefined;
  readonly two?: string | undefined;
}

class AnnotatedPrefixedBuilder extends StructBuilder {
  override get $size(): number {
    return 0xa0005;
  }

  set one(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set two(value: string) {
    writeText(this.$segment, this.$dataOffset + 64, value);
  }

  adoptTwo(orphan: Orphan<string>): void {
    adopt(this, 3, orphan);
  }

  disownTwo(): Orphan<string> {
    return disown(this, 3);
  }
}

class AnnotatedPrefixed extends StructReader {
  static readonly type: GroupType = {
    displayName: "Annotated.prefixed",
    id: 0x86b18436660d6369n,
    schema: reflectionSchema,
  };

  get one(): number {
    return this.getInt32(0);
  }

  get two(): string {
    return this.getText(3);
  }
}

function writeAnnotatedPrefixed(builder: AnnotatedPrefixedBuilder, init: AnnotatedPrefixedInit): void {
  if (init.one !== undefined) builder.one = init.one;
  if (init.two !== undefined) builder.two = init.two;
}

function sizeOfAnnotatedPrefixed(init: AnnotatedPrefixedInit): number {
  let size = 0;
  if (init.two !== undefined) size += (init.two.length + 8) & ~7;
  return size;
}

const AnnotatedPlainUnionWhich = {
  alpha: 0,
  beta: 1,
} as const;
type AnnotatedPlainUnionWhich =
  | (typeof AnnotatedPlainUnionWhich)[keyof typeof AnnotatedPlainUnionWhich]
  | (number & Record<never, never>);

interface AnnotatedPlainUnionInit {
  readonly alpha?: null | undefined;
  readonly beta?: string | undefined;
}

class AnnotatedPlainUnionBuilder extends StructBuilder {
  override get $size(): number {
    return 0xa0005;
  }

  set alpha(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 6, 0, true);
  }

  set beta(value: string) {
    writeText(this.$segment, this.$dataOffset + 88, value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
  }

  adoptBeta(orphan: Orphan<string>): void {
    adopt(this, 6, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
  }

  disownBeta(): Orphan<string> {
    return disownMember(this, 6, 6, 1);
  }
}

class AnnotatedPlainUnion extends StructReader {
  static readonly type: GroupType = {
    displayName: "Annotated.plainUnion",
    id: 0xd871f14b4d64a9cfn,
    schema: reflectionSchema,
  };
  static readonly Which: typeof AnnotatedPlainUnionWhich = AnnotatedPlainUnionWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): AnnotatedPlainUnionWhich {
    return this.getUint16(6);
  }

  get alpha(): null | undefined {
    return this.getUint16(6) === 0 ? null : undefined;
  }

  get beta(): string | undefined {
    return this.getUint16(6) === 1 ? this.getText(6) : undefined;
  }
}

function writeAnnotatedPlainUnion(builder: AnnotatedPlainUnionBuilder, init: AnnotatedPlainUnionInit): void {
  let members = 0;
  if (init.alpha !== undefined) {
    builder.alpha = init.alpha;
    members++;
  }
  if (init.beta !== undefined) {
    builder.beta = init.beta;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of Annotated.plainUnion takes one member; leave the others undefined",
    );
  }
}

function sizeOfAnnotatedPlainUnion(init: AnnotatedPlainUnionInit): number {
  let size = 0;
  if (init.beta !== undefined) size += (init.beta.length + 8) & ~7;
  return size;
}

interface AnnotatedTaggedSquareInit {
  readonly side?: number | undefined;
  readonly filled?: boolean | undefined;
}

class AnnotatedTaggedSquareBuilder extends StructBuilder {
  override get $size(): number {
    return 0xa0005;
  }

  set side(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset + 8, value);
  }

  set filled(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 18, 0, value);
  }
}

class AnnotatedTaggedSquare extends StructReader {
  static readonly type: GroupType = {
    displayName: "Annotated.tagged.square",
    id: 0xb7282d2c8d4c7c6fn,
    schema: reflectionSchema,
  };

  get side(): number {
    return this.getFloat64(8);
  }

  get filled(): boolean {
    return this.getBool(144);
  }
}

function writeAnnotatedTaggedSquare(builder: AnnotatedTaggedSquareBuilder, init: AnnotatedTaggedSquareInit): void {
  if (init.side !== undefined) builder.side = init.side;
  if (init.filled !== undefined) builder.filled = init.filled;
}

const AnnotatedTaggedWhich_ = {
  circle: 0,
  square: 1,
  blank: 2,
} as const;
type AnnotatedTaggedWhich_ =
  | (typeof AnnotatedTaggedWhich_)[keyof typeof AnnotatedTaggedWhich_]
  | (number & Record<never, never>);

interface AnnotatedTaggedInit_ {
  readonly circle?: number | undefined;
  readonly square?: Annotated.Tagged_.Square | Annotated.Tagged_.Square.Init | undefined;
  readonly blank?: null | undefined;
}

class AnnotatedTaggedBuilder_ extends StructBuilder {
  override get $size(): number {
    return 0xa0005;
  }

  set circle(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 16, 0, true);
  }

  set square(value: Annotated.Tagged_.Square | Annotated.Tagged_.Square.Init) {
    writeAnnotatedTaggedSquare(this.initSquare(), value);
  }

  initSquare(): Annotated.Tagged_.Square.Builder {
    this.clearData(8, 8);
    this.setBool(144, false);
    this.$segment.view.setUint16(this.$dataOffset + 16, 1, true);
    return new AnnotatedTaggedSquareBuilder(this.$segment, this.$dataOffset);
  }

  set blank(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 16, 2, true);
  }
}

class AnnotatedTagged_ extends StructReader {
  static readonly type: GroupType = {
    displayName: "Annotated.tagged",
    id: 0x9b3daf5bfb80486cn,
    schema: reflectionSchema,
  };
  static readonly Which: typeof AnnotatedTaggedWhich_ = AnnotatedTaggedWhich_;
  static readonly Square: typeof AnnotatedTaggedSquare = AnnotatedTaggedSquare;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): AnnotatedTaggedWhich_ {
    return this.getUint16(16);
  }

  get circle(): number | undefined {
    return this.getUint16(16) === 0 ? this.getFloat64(8) : undefined;
  }

  get square(): Annotated.Tagged_.Square | undefined {
    if (this.getUint16(16) !== 1) return undefined;
    return new AnnotatedTaggedSquare(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get blank(): null | undefined {
    return this.getUint16(16) === 2 ? null : undefined;
  }
}

function writeAnnotatedTagged_(builder: AnnotatedTaggedBuilder_, init: AnnotatedTaggedInit_): void {
  let members = 0;
  if (init.circle !== undefined) {
    builder.circle = init.circle;
    members++;
  }
  if (init.square !== undefined) {
    builder.square = init.square;
    members++;
  }
  if (init.blank !== undefined) {
    builder.blank = init.blank;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Annotated.tagged takes one member; leave the others undefined");
}

const AnnotatedValuedWhich = {
  text: 0,
  number: 1,
  none: 2,
} as const;
type AnnotatedValuedWhich =
  | (typeof AnnotatedValuedWhich)[keyof typeof AnnotatedValuedWhich]
  | (number & Record<never, never>);

interface AnnotatedValuedInit {
  readonly text?: string | undefined;
  readonly number?: bigint | undefined;
  readonly none?: null | undefined;
}

class AnnotatedValuedBuilder extends StructBuilder {
  override get $size(): number {
    return 0xa0005;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset + 96, value);
    this.$segment.view.setUint16(this.$dataOffset + 20, 0, true);
  }

  adoptText(orphan: Orphan<string>): void {
    adopt(this, 7, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 20, 0, true);
  }

  disownText(): Orphan<string> {
    return disownMember(this, 7, 20, 0);
  }

  set number(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 24, value);
    this.$segment.view.setUint16(this.$dataOffset + 20, 1, true);
  }

  set none(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 20, 2, true);
  }
}

class AnnotatedValued extends StructReader {
  static readonly type: GroupType = {
    displayName: "Annotated.valued",
    id: 0xc018c37d19e96df5n,
    schema: reflectionSchema,
  };
  static readonly Which: typeof AnnotatedValuedWhich = AnnotatedValuedWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): AnnotatedValuedWhich {
    return this.getUint16(20);
  }

  get text(): string | undefined {
    return this.getUint16(20) === 0 ? this.getText(7) : undefined;
  }

  get number(): bigint | undefined {
    return this.getUint16(20) === 1 ? this.getInt64(24) : undefined;
  }

  get none(): null | undefined {
    return this.getUint16(20) === 2 ? null : undefined;
  }
}

function writeAnnotatedValued(builder: AnnotatedValuedBuilder, init: AnnotatedValuedInit): void {
  let members = 0;
  if (init.text !== undefined) {
    builder.text = init.text;
    members++;
  }
  if (init.number !== undefined) {
    builder.number = init.number;
    members++;
  }
  if (init.none !== undefined) {
    builder.none = init.none;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Annotated.valued takes one member; leave the others undefined");
}

function sizeOfAnnotatedValued(init: AnnotatedValuedInit): number {
  let size = 0;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

interface AnnotatedFlatUnionAmountInit {
  readonly units?: number | undefined;
}

class AnnotatedFlatUnionAmountBuilder extends StructBuilder {
  override get $size(): number {
    return 0xa0005;
  }

  set units(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 32, value);
  }
}

class AnnotatedFlatUnionAmount extends StructReader {
  static readonly type: GroupType = {
    displayName: "Annotated.flatUnion.amount",
    id: 0xf60147abdfc175e4n,
    schema: reflectionSchema,
  };

  get units(): number {
    return this.getUint32(32);
  }
}

function writeAnnotatedFlatUnionAmount(
  builder: AnnotatedFlatUnionAmountBuilder,
  init: AnnotatedFlatUnionAmountInit,
): void {
  if (init.units !== undefined) builder.units = init.units;
}

const AnnotatedFlatUnionWhich = {
  word: 0,
  amount: 1,
} as const;
type AnnotatedFlatUnionWhich =
  | (typeof AnnotatedFlatUnionWhich)[keyof typeof AnnotatedFlatUnionWhich]
  | (number & Record<never, never>);

interface AnnotatedFlatUnionInit {
  readonly word?: string | undefined;
  readonly amount?: Annotated.FlatUnion.Amount | Annotated.FlatUnion.Amount.Init | undefined;
}

class AnnotatedFlatUnionBuilder extends StructBuilder {
  override get $size(): number {
    return 0xa0005;
  }

  set word(value: string) {
    writeText(this.$segment, this.$dataOffset + 104, value);
    this.$segment.view.setUint16(this.$dataOffset + 22, 0, true);
  }

  adoptWord(orphan: Orphan<string>): void {
    adopt(this, 8, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 22, 0, true);
  }

  disownWord(): Orphan<string> {
    return disownMember(this, 8, 22, 0);
  }

  set amount(value: Annotated.FlatUnion.Amount | Annotated.FlatUnion.Amount.Init) {
    writeAnnotatedFlatUnionAmount(this.initAmount(), value);
  }

  initAmount(): Annotated.FlatUnion.Amount.Builder {
    this.clearData(32, 4);
    this.$segment.view.setUint16(this.$dataOffset + 22, 1, true);
    return new AnnotatedFlatUnionAmountBuilder(this.$segment, this.$dataOffset);
  }
}

class AnnotatedFlatUnion extends StructReader {
  static readonly type: GroupType = {
    displayName: "Annotated.flatUnion",
    id: 0x92b6b2aad5148c9fn,
    schema: reflectionSchema,
  };
  static readonly Which: typeof AnnotatedFlatUnionWhich = AnnotatedFlatUnionWhich;
  static readonly Amount: typeof AnnotatedFlatUnionAmount = AnnotatedFlatUnionAmount;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): AnnotatedFlatUnionWhich {
    return this.getUint16(22);
  }

  get word(): string | undefined {
    return this.getUint16(22) === 0 ? this.getText(8) : undefined;
  }

  get amount(): Annotated.FlatUnion.Amount | undefined {
    if (this.getUint16(22) !== 1) return undefined;
    return new AnnotatedFlatUnionAmount(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeAnnotatedFlatUnion(builder: AnnotatedFlatUnionBuilder, init: AnnotatedFlatUnionInit): void {
  let members = 0;
  if (init.word !== undefined) {
    builder.word = init.word;
    members++;
  }
  if (init.amount !== undefined) {
    builder.amount = init.amount;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of Annotated.flatUnion takes one member; leave the others undefined",
    );
  }
}

function sizeOfAnnotatedFlatUnion(init: AnnotatedFlatUnionInit): number {
  let size = 0;
  if (init.word !== undefined) size += (init.word.length + 8) & ~7;
  return size;
}

interface AnnotatedInit {
  readonly base64?: Uint8Array | undefined;
  readonly hex?: Uint8Array | undefined;
  readonly renamed?: string | undefined;
  readonly prefixed?: Annotated.Prefixed | Annotated.Prefixed.Init | undefined;
  readonly flat?: Annotated.Flat | Annotated.Flat.Init | undefined;
  readonly level?: Level | undefined;
  readonly levels?: ListReader<Level> | readonly Level[] | undefined;
  readonly plainUnion?: Annotated.PlainUnion | Annotated.PlainUnion.Init | undefined;
  readonly tagged?: Annotated.Tagged_ | Annotated.Tagged_.Init | undefined;
  readonly valued?: Annotated.Valued | Annotated.Valued.Init | undefined;
  readonly flatUnion?: Annotated.FlatUnion | Annotated.FlatUnion.Init | undefined;
  readonly tree?: Annotated.Tagged | Annotated.Tagged.Init | undefined;
}

class AnnotatedBuilder extends StructBuilder {
  override get $size(): number {
    return 0xa0005;
  }

  set base64(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 40, value);
  }

  adoptBase64(orphan: Orphan<Uint8Array>): void {
    adopt(this, 0, orphan);
  }

  disownBase64(): Orphan<Uint8Array> {
    return disown(this, 0);
  }

  set hex(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 48, value);
  }

  adoptHex(orphan: Orphan<Uint8Array>): void {
    adopt(this, 1, orphan);
  }

  disownHex(): Orphan<Uint8Array> {
    return disown(this, 1);
  }

  set renamed(value: string) {
    writeText(this.$segment, this.$dataOffset + 56, value);
  }

  adoptRenamed(orphan: Orphan<string>): void {
    adopt(this, 2, orphan);
  }

  disownRenamed(): Orphan<string> {
    return disown(this, 2);
  }

  get prefixed(): Annotated.Prefixed.Builder {
    return new AnnotatedPrefixedBuilder(this.$segment, this.$dataOffset);
  }

  set prefixed(value: Annotated.Prefixed | Annotated.Prefixed.Init) {
    writeAnnotatedPrefixed(this.prefixed, value);
  }

  set flat(value: Annotated.Flat | Annotated.Flat.Init) {
    AnnotatedFlat.type.set(this.$segment, this.$dataOffset + 72, value);
  }

  initFlat(): Annotated.Flat.Builder {
    return AnnotatedFlat.type.init(this.$segment, this.$dataOffset + 72);
  }

  adoptFlat(orphan: Orphan<Annotated.Flat>): void {
    adopt(this, 4, orphan);
  }

  disownFlat(): Orphan<Annotated.Flat> {
    return disown(this, 4);
  }

  set level(value: Level) {
    writeUint16(this.$segment.view, this.$dataOffset + 4, value);
  }

  set levels(value: ListReader<Level> | readonly Level[]) {
    setListAt(this.$segment, this.$dataOffset + 80, uint16List, value);
  }

  initLevels(length: number): PrimitiveListBuilder<Level> {
    return uint16List.init(this.$segment, this.$dataOffset + 80, length);
  }

  adoptLevels(orphan: Orphan<ListReader<Level>>): void {
    adopt(this, 5, orphan);
  }

  disownLevels(): Orphan<ListReader<Level>> {
    return disown(this, 5);
  }

  get plainUnion(): Annotated.PlainUnion.Builder {
    return new AnnotatedPlainUnionBuilder(this.$segment, this.$dataOffset);
  }

  set plainUnion(value: Annotated.PlainUnion | Annotated.PlainUnion.Init) {
    writeAnnotatedPlainUnion(this.plainUnion, value);
  }

  get tagged(): Annotated.Tagged_.Builder {
    return new AnnotatedTaggedBuilder_(this.$segment, this.$dataOffset);
  }

  set tagged(value: Annotated.Tagged_ | Annotated.Tagged_.Init) {
    writeAnnotatedTagged_(this.tagged, value);
  }

  get valued(): Annotated.Valued.Builder {
    return new AnnotatedValuedBuilder(this.$segment, this.$dataOffset);
  }

  set valued(value: Annotated.Valued | Annotated.Valued.Init) {
    writeAnnotatedValued(this.valued, value);
  }

  get flatUnion(): Annotated.FlatUnion.Builder {
    return new AnnotatedFlatUnionBuilder(this.$segment, this.$dataOffset);
  }

  set flatUnion(value: Annotated.FlatUnion | Annotated.FlatUnion.Init) {
    writeAnnotatedFlatUnion(this.flatUnion, value);
  }

  set tree(value: Annotated.Tagged | Annotated.Tagged.Init) {
    AnnotatedTagged.type.set(this.$segment, this.$dataOffset + 112, value);
  }

  initTree(): Annotated.Tagged.Builder {
    return AnnotatedTagged.type.init(this.$segment, this.$dataOffset + 112);
  }

  adoptTree(orphan: Orphan<Annotated.Tagged>): void {
    adopt(this, 9, orphan);
  }

  disownTree(): Orphan<Annotated.Tagged> {
    return disown(this, 9);
  }
}

export class Annotated extends StructReader {
  static readonly type: GeneratedStructType<Annotated, AnnotatedBuilder, AnnotatedInit> = {
    displayName: "Annotated",
    id: 0xc05c25b59c45662an,
    schema: reflectionSchema,
    dataWords: 5,
    pointerCount: 10,
    Reader: Annotated,
    Builder: AnnotatedBuilder,
    newReader: (message, place, depth) =>
      new Annotated(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new AnnotatedBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 5, 10);
      return new AnnotatedBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeAnnotated(Annotated.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfAnnotated,
    write: writeAnnotated,
  };
  static readonly list: ListType<Annotated, StructListBuilder<AnnotatedBuilder>, AnnotatedInit> = structList(
    Annotated.type,
  );
  static readonly Prefixed: typeof AnnotatedPrefixed = AnnotatedPrefixed;
  static readonly PlainUnion: typeof AnnotatedPlainUnion = AnnotatedPlainUnion;
  static readonly Tagged_: typeof AnnotatedTagged_ = AnnotatedTagged_;
  static readonly Valued: typeof AnnotatedValued = AnnotatedValued;
  static readonly FlatUnion: typeof AnnotatedFlatUnion = AnnotatedFlatUnion;
  static readonly Flat: typeof AnnotatedFlat = AnnotatedFlat;
  static readonly Tagged: typeof AnnotatedTagged = AnnotatedTagged;

  get base64(): Uint8Array {
    return this.getData(0);
  }

  get hex(): Uint8Array {
    return this.getData(1);
  }

  get renamed(): string {
    return this.getText(2);
  }

  get prefixed(): Annotated.Prefixed {
    return new AnnotatedPrefixed(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get flat(): Annotated.Flat {
    return AnnotatedFlat.type.newReader(this.$message, this.followStruct(4, 2), this.$depth + 1);
  }

  get level(): Level {
    return this.getUint16(4);
  }

  get levels(): ListReader<Level> {
    return this.getList(5, uint16List);
  }

  get plainUnion(): Annotated.PlainUnion {
    return new AnnotatedPlainUnion(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get tagged(): Annotated.Tagged_ {
    return new AnnotatedTagged_(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get valued(): Annotated.Valued {
    return new AnnotatedValued(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get flatUnion(): Annotated.FlatUnion {
    return new AnnotatedFlatUnion(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get tree(): Annotated.Tagged {
    return AnnotatedTagged.type.newReader(this.$message, this.followStruct(9, 2), this.$depth + 1);
  }
}

function writeAnnotated(builder: AnnotatedBuilder, init: AnnotatedInit): void {
  if (init.base64 !== undefined) builder.base64 = init.base64;
  if (init.hex !== undefined) builder.hex = init.hex;
  if (init.renamed !== undefined) builder.renamed = init.renamed;
  if (init.prefixed !== undefined) builder.prefixed = init.prefixed;
  if (init.flat !== undefined) builder.flat = init.flat;
  if (init.level !== undefined) builder.level = init.level;
  if (init.levels !== undefined) builder.levels = init.levels;
  if (init.plainUnion !== undefined) builder.plainUnion = init.plainUnion;
  if (init.tagged !== undefined) builder.tagged = init.tagged;
  if (init.valued !== undefined) builder.valued = init.valued;
  if (init.flatUnion !== undefined) builder.flatUnion = init.flatUnion;
  if (init.tree !== undefined) builder.tree = init.tree;
}

function sizeOfAnnotated(init: AnnotatedInit): number {
  let size = 120;
  if (init.base64 !== undefined) size += (init.base64.length + 7) & ~7;
  if (init.hex !== undefined) size += (init.hex.length + 7) & ~7;
  if (init.renamed !== undefined) size += (init.renamed.length + 8) & ~7;
  if (init.prefixed !== undefined) size += sizeOfAnnotatedPrefixed(init.prefixed);
  if (init.flat !== undefined && !(init.flat instanceof StructReader)) size += sizeOfAnnotatedFlat(init.flat);
  if (init.levels !== undefined) size += (init.levels.length * 2 + 7) & ~7;
  if (init.plainUnion !== undefined) size += sizeOfAnnotatedPlainUnion(init.plainUnion);
  if (init.valued !== undefined) size += sizeOfAnnotatedValued(init.valued);
  if (init.flatUnion !== undefined) size += sizeOfAnnotatedFlatUnion(init.flatUnion);
  if (init.tree !== undefined && !(init.tree instanceof StructReader)) size += sizeOfAnnotatedTagged(init.tree);
  return size;
}

export declare namespace Annotated {
  type Builder = AnnotatedBuilder;
  type Init = AnnotatedInit;
  type Prefixed = AnnotatedPrefixed;
  namespace Prefixed {
    type Builder = AnnotatedPrefixedBuilder;
    type Init = AnnotatedPrefixedInit;
  }
  type PlainUnion = AnnotatedPlainUnion;
  namespace PlainUnion {
    type Builder = AnnotatedPlainUnionBuilder;
    type Init = AnnotatedPlainUnionInit;
    type Which = AnnotatedPlainUnionWhich;
  }
  type Tagged_ = AnnotatedTagged_;
  namespace Tagged_ {
    type Builder = AnnotatedTaggedBuilder_;
    type Init = AnnotatedTaggedInit_;
    type Which = AnnotatedTaggedWhich_;
    type Square = AnnotatedTaggedSquare;
    namespace Square {
      type Builder = AnnotatedTaggedSquareBuilder;
      type Init = AnnotatedTaggedSquareInit;
    }
  }
  type Valued = AnnotatedValued;
  namespace Valued {
    type Builder = AnnotatedValuedBuilder;
    type Init = AnnotatedValuedInit;
    type Which = AnnotatedValuedWhich;
  }
  type FlatUnion = AnnotatedFlatUnion;
  namespace FlatUnion {
    type Builder = AnnotatedFlatUnionBuilder;
    type Init = AnnotatedFlatUnionInit;
    type Which = AnnotatedFlatUnionWhich;
    type Amount = AnnotatedFlatUnionAmount;
    namespace Amount {
      type Builder = AnnotatedFlatUnionAmountBuilder;
      type Init = AnnotatedFlatUnionAmountInit;
    }
  }
  type Flat = AnnotatedFlat;
  namespace Flat {
    type Builder = AnnotatedFlatBuilder;
    type Init = AnnotatedFlatInit;
    type Deeper = AnnotatedFlatDeeper;
    namespace Deeper {
      type Builder = AnnotatedFlatDeeperBuilder;
      type Init = AnnotatedFlatDeeperInit;
    }
  }
  type Tagged = AnnotatedTagged;
  namespace Tagged {
    type Builder = AnnotatedTaggedBuilder;
    type Init = AnnotatedTaggedInit;
    type Which = AnnotatedTaggedWhich;
  }
}

type BaseGetParamsInit<Thing, _ThingInit = Thing, _ThingBuilder = unknown> = Readonly<Record<string, never>>;

class BaseGetParamsBuilder<Thing, ThingInit = Thing, ThingBuilder = unknown> extends StructBuilder {
  get $bindings(): readonly [PointerType<Thing, ThingBuilder, ThingInit>] {
    return unbound(1);
  }
}

class BaseGetParams<Thing, ThingInit = Thing, ThingBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BaseGetParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BaseGetParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BaseGetParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Base.get$Params",
    id: 0xc75f3f7cdb555251n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: BaseGetParams,
    Builder: BaseGetParamsBuilder,
    newReader: (message, place, depth) =>
      new BaseGetParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BaseGetParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new BaseGetParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBaseGetParams(BaseGetParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBaseGetParams,
    write: writeBaseGetParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Thing, ThingInit = Thing, ThingBuilder = unknown>(
    typeThing: Bindable<Thing, ThingBuilder, ThingInit>,
  ): BoundStruct<
    BaseGetParams<Thing, ThingInit, ThingBuilder>,
    BaseGetParamsBuilder<Thing, ThingInit, ThingBuilder>,
    BaseGetParamsInit<Thing, ThingInit, ThingBuilder>
  > {
    return bindStruct(
      BaseGetParams.type,
      BaseGetParams<Thing, ThingInit, ThingBuilder>,
      BaseGetParamsBuilder<Thing, ThingInit, ThingBuilder>,
      writeBaseGetParams<Thing, ThingInit, ThingBuilder>,
      typeThing,
    );
  }

  get $bindings(): readonly [PointerType<Thing, ThingBuilder, ThingInit>] {
    return unbound(1);
  }
}

function writeBaseGetParams<Thing, ThingInit, ThingBuilder>(
  _builder: BaseGetParamsBuilder<Thing, ThingInit, ThingBuilder>,
  _init: BaseGetParamsInit<Thing, ThingInit, ThingBuilder>,
): void {}

function sizeOfBaseGetParams<Thing, ThingInit, ThingBuilder>(
  _init: BaseGetParamsInit<Thing, ThingInit, ThingBuilder>,
): number {
  return 0;
}

interface BaseGetResultsInit<Thing, ThingInit = Thing, _ThingBuilder = unknown> {
  readonly thing?: ThingInit | undefined;
}

class BaseGetResultsBuilder<Thing, ThingInit = Thing, ThingBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<Thing, ThingBuilder, ThingInit>] {
    return unbound(1);
  }

  set thing(value: ThingInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initThing(length = 0): ThingBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }
}

class BaseGetResults<Thing, ThingInit = Thing, ThingBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BaseGetResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BaseGetResultsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BaseGetResultsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Base.get$Results",
    id: 0xca2c03e86c650590n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: BaseGetResults,
    Builder: BaseGetResultsBuilder,
    newReader: (message, place, depth) =>
      new BaseGetResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BaseGetResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new BaseGetResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBaseGetResults(BaseGetResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBaseGetResults,
    write: writeBaseGetResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Thing, ThingInit = Thing, ThingBuilder = unknown>(
    typeThing: Bindable<Thing, ThingBuilder, ThingInit>,
  ): BoundStruct<
    BaseGetResults<Thing, ThingInit, ThingBuilder>,
    BaseGetResultsBuilder<Thing, ThingInit, ThingBuilder>,
    BaseGetResultsInit<Thing, ThingInit, ThingBuilder>
  > {
    return bindStruct(
      BaseGetResults.type,
      BaseGetResults<Thing, ThingInit, ThingBuilder>,
      BaseGetResultsBuilder<Thing, ThingInit, ThingBuilder>,
      writeBaseGetResults<Thing, ThingInit, ThingBuilder>,
      typeThing,
    );
  }

  get $bindings(): readonly [PointerType<Thing, ThingBuilder, ThingInit>] {
    return unbound(1);
  }

  get thing(): Thing {
    return readPointer(this, 0, this.$bindings[0]);
  }
}

function writeBaseGetResults<Thing, ThingInit, ThingBuilder>(
  builder: BaseGetResultsBuilder<Thing, ThingInit, ThingBuilder>,
  init: BaseGetResultsInit<Thing, ThingInit, ThingBuilder>,
): void {
  if (init.thing !== undefined) builder.thing = init.thing;
}

function sizeOfBaseGetResults<Thing, ThingInit, ThingBuilder>(
  init: BaseGetResultsInit<Thing, ThingInit, ThingBuilder>,
): number {
  let size = 8;
  if (init.thing !== undefined) size += sizeOfAnyPointer(init.thing);
  return size;
}

class BaseGetPromise<Thing, ThingInit = Thing, ThingBuilder = unknown> extends RemotePromise<
  Base.GetResults<Thing, ThingInit, ThingBuilder>
> {
  declare readonly $bindings?: readonly [PointerType<Thing, ThingBuilder, ThingInit>];

  get thing(): Pipelined<Thing> {
    return pipelined(this, [0], boundOr(this.$bindings, 1)[0]);
  }
}

interface BasePutParamsInit<Thing, ThingInit = Thing, _ThingBuilder = unknown> {
  readonly thing?: ThingInit | undefined;
}

class BasePutParamsBuilder<Thing, ThingInit = Thing, ThingBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<Thing, ThingBuilder, ThingInit>] {
    return unbound(1);
  }

  set thing(value: ThingInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initThing(length = 0): ThingBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }
}

class BasePutParams<Thing, ThingInit = Thing, ThingBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BasePutParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BasePutParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BasePutParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Base.put$Params",
    id: 0xf9f9a0cbd3b91100n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: BasePutParams,
    Builder: BasePutParamsBuilder,
    newReader: (message, place, depth) =>
      new BasePutParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BasePutParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new BasePutParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBasePutParams(BasePutParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBasePutParams,
    write: writeBasePutParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Thing, ThingInit = Thing, ThingBuilder = unknown>(
    typeThing: Bindable<Thing, ThingBuilder, ThingInit>,
  ): BoundStruct<
    BasePutParams<Thing, ThingInit, ThingBuilder>,
    BasePutParamsBuilder<Thing, ThingInit, ThingBuilder>,
    BasePutParamsInit<Thing, ThingInit, ThingBuilder>
  > {
    return bindStruct(
      BasePutParams.type,
      BasePutParams<Thing, ThingInit, ThingBuilder>,
      BasePutParamsBuilder<Thing, ThingInit, ThingBuilder>,
      writeBasePutParams<Thing, ThingInit, ThingBuilder>,
      typeThing,
    );
  }

  get $bindings(): readonly [PointerType<Thing, ThingBuilder, ThingInit>] {
    return unbound(1);
  }

  get thing(): Thing {
    return readPointer(this, 0, this.$bindings[0]);
  }
}

function writeBasePutParams<Thing, ThingInit, ThingBuilder>(
  builder: BasePutParamsBuilder<Thing, ThingInit, ThingBuilder>,
  init: BasePutParamsInit<Thing, ThingInit, ThingBuilder>,
): void {
  if (init.thing !== undefined) builder.thing = init.thing;
}

function sizeOfBasePutParams<Thing, ThingInit, ThingBuilder>(
  init: BasePutParamsInit<Thing, ThingInit, ThingBuilder>,
): number {
  let size = 8;
  if (init.thing !== undefined) size += sizeOfAnyPointer(init.thing);
  return size;
}

type BasePutResultsInit<Thing, _ThingInit = Thing, _ThingBuilder = unknown> = Readonly<Record<string, never>>;

class BasePutResultsBuilder<Thing, ThingInit = Thing, ThingBuilder = unknown> extends StructBuilder {
  get $bindings(): readonly [PointerType<Thing, ThingBuilder, ThingInit>] {
    return unbound(1);
  }
}

class BasePutResults<Thing, ThingInit = Thing, ThingBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BasePutResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BasePutResultsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BasePutResultsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Base.put$Results",
    id: 0x8a9348ed92abd39bn,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: BasePutResults,
    Builder: BasePutResultsBuilder,
    newReader: (message, place, depth) =>
      new BasePutResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BasePutResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new BasePutResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBasePutResults(BasePutResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBasePutResults,
    write: writeBasePutResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Thing, ThingInit = Thing, ThingBuilder = unknown>(
    typeThing: Bindable<Thing, ThingBuilder, ThingInit>,
  ): BoundStruct<
    BasePutResults<Thing, ThingInit, ThingBuilder>,
    BasePutResultsBuilder<Thing, ThingInit, ThingBuilder>,
    BasePutResultsInit<Thing, ThingInit, ThingBuilder>
  > {
    return bindStruct(
      BasePutResults.type,
      BasePutResults<Thing, ThingInit, ThingBuilder>,
      BasePutResultsBuilder<Thing, ThingInit, ThingBuilder>,
      writeBasePutResults<Thing, ThingInit, ThingBuilder>,
      typeThing,
    );
  }

  get $bindings(): readonly [PointerType<Thing, ThingBuilder, ThingInit>] {
    return unbound(1);
  }
}

function writeBasePutResults<Thing, ThingInit, ThingBuilder>(
  _builder: BasePutResultsBuilder<Thing, ThingInit, ThingBuilder>,
  _init: BasePutResultsInit<Thing, ThingInit, ThingBuilder>,
): void {}

function sizeOfBasePutResults<Thing, ThingInit, ThingBuilder>(
  _init: BasePutResultsInit<Thing, ThingInit, ThingBuilder>,
): number {
  return 0;
}

interface BaseMethods<Thing, ThingInit = Thing, ThingBuilder = unknown> {
  readonly get: Method<
    Base.GetParams<Thing, ThingInit, ThingBuilder>,
    Base.GetParams.Builder<Thing, ThingInit, ThingBuilder>,
    Base.GetParams.Init<Thing, ThingInit, ThingBuilder>,
    Base.GetResults<Thing, ThingInit, ThingBuilder>,
    Base.GetResults.Builder<Thing, ThingInit, ThingBuilder>,
    Base.GetResults.Init<Thing, ThingInit, ThingBuilder>
  >;
  readonly put: Method<
    Base.PutParams<Thing, ThingInit, ThingBuilder>,
    Base.PutParams.Builder<Thing, ThingInit, ThingBuilder>,
    Base.PutParams.Init<Thing, ThingInit, ThingBuilder>,
    Base.PutResults<Thing, ThingInit, ThingBuilder>,
    Base.PutResults.Builder<Thing, ThingInit, ThingBuilder>,
    Base.PutResults.Init<Thing, ThingInit, ThingBuilder>
  >;
}

function baseMethods<Thing, ThingInit, ThingBuilder>(
  bindings: readonly [PointerType<Thing, ThingBuilder, ThingInit>],
): BaseMethods<Thing, ThingInit, ThingBuilder> {
  return {
    get: defineMethod({
      name: "Base.get",
      interfaceId: 0xd71dd2dce1b570a9n,
      methodId: 0,
      params: () => BaseGetParams.of(bindings[0]).type,
      results: () => BaseGetResults.of(bindings[0]).type,
    }),
    put: defineMethod({
      name: "Base.put",
      interfaceId: 0xd71dd2dce1b570a9n,
      methodId: 1,
      params: () => BasePutParams.of(bindings[0]).type,
      results: () => BasePutResults.of(bindings[0]).type,
    }),
  };
}

function baseInterfaces<Thing, ThingInit, ThingBuilder>(
  bindings: readonly [PointerType<Thing, ThingBuilder, ThingInit>],
): readonly InterfaceTable[] {
  const methods = perBindings(bindings, baseMethods<Thing, ThingInit, ThingBuilder>);
  return [
    {
      name: "Base",
      interfaceId: 0xd71dd2dce1b570a9n,
      methods: [
        {
          method: methods.get,
          invoke(
            server: BaseServer<Thing, ThingInit, ThingBuilder>,
            params: Base.GetParams<Thing, ThingInit, ThingBuilder>,
            context: CallContext<
              Base.GetResults.Builder<Thing, ThingInit, ThingBuilder>,
              Base.GetResults.Init<Thing, ThingInit, ThingBuilder>
            >,
          ) {
            return server.get(params, context);
          },
        },
        {
          method: methods.put,
          invoke(
            server: BaseServer<Thing, ThingInit, ThingBuilder>,
            params: Base.PutParams<Thing, ThingInit, ThingBuilder>,
            context: CallContext<
              Base.PutResults.Builder<Thing, ThingInit, ThingBuilder>,
              Base.PutResults.Init<Thing, ThingInit, ThingBuilder>
            >,
          ) {
            return server.put(params, context);
          },
        },
      ],
    },
  ];
}

abstract class BaseServer<Thing, ThingInit = Thing, ThingBuilder = unknown> extends Server {
  declare readonly $bindings?: readonly [PointerType<Thing, ThingBuilder, ThingInit>];

  override get $interfaces(): readonly InterfaceTable[] {
    return perBindings(boundOr(this.$bindings, 1), baseInterfaces<Thing, ThingInit, ThingBuilder>);
  }

  abstract get(
    params: Base.GetParams<Thing, ThingInit, ThingBuilder>,
    context: CallContext<
      Base.GetResults.Builder<Thing, ThingInit, ThingBuilder>,
      Base.GetResults.Init<Thing, ThingInit, ThingBuilder>
    >,
  ): ResultsReturn<Base.GetResults.Init<Thing, ThingInit, ThingBuilder>>;

  abstract put(
    params: Base.PutParams<Thing, ThingInit, ThingBuilder>,
    context: CallContext<
      Base.PutResults.Builder<Thing, ThingInit, ThingBuilder>,
      Base.PutResults.Init<Thing, ThingInit, ThingBuilder>
    >,
  ): ResultsReturn<Base.PutResults.Init<Thing, ThingInit, ThingBuilder>>;
}

export class Base<Thing, ThingInit = Thing, ThingBuilder = unknown> extends Client {
  static readonly interfaceId: bigint = 0xd71dd2dce1b570a9n;
  static readonly displayName: string = "Base";
  static readonly Server: typeof BaseServer = BaseServer;
  static readonly GetParams: typeof BaseGetParams = BaseGetParams;
  static readonly GetResults: typeof BaseGetResults = BaseGetResults;
  static readonly PutParams: typeof BasePutParams = BasePutParams;
  static readonly PutResults: typeof BasePutResults = BasePutResults;

  static get methods(): BaseMethods<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return baseMethods(unbound(1));
  }

  /** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */
  static of<Thing, ThingInit = Thing, ThingBuilder = unknown>(
    typeThing: Bindable<Thing, ThingBuilder, ThingInit>,
  ): BoundInterface<
    Base<Thing, ThingInit, ThingBuilder>,
    BaseServer<Thing, ThingInit, ThingBuilder>,
    BaseMethods<Thing, ThingInit, ThingBuilder>
  > {
    return bindInterface(
      Base<Thing, ThingInit, ThingBuilder>,
      BaseServer<Thing, ThingInit, ThingBuilder>,
      baseMethods<Thing, ThingInit, ThingBuilder>,
      typeThing,
    );
  }

  declare readonly $bindings?: readonly [PointerType<Thing, ThingBuilder, ThingInit>];

  get(
    params: ParamsArgument<
      Base.GetParams.Builder<Thing, ThingInit, ThingBuilder>,
      Base.GetParams.Init<Thing, ThingInit, ThingBuilder>
    > = {},
    options?: CallOptions,
  ): Base.GetPromise<Thing, ThingInit, ThingBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), baseMethods<Thing, ThingInit, ThingBuilder>);
    return this.$call(
      methods.get,
      bound(BaseGetPromise<Thing, ThingInit, ThingBuilder>, boundOr(this.$bindings, 1)),
      params,
      options,
    );
  }

  put(
    params: ParamsArgument<
      Base.PutParams.Builder<Thing, ThingInit, ThingBuilder>,
      Base.PutParams.Init<Thing, ThingInit, ThingBuilder>
    >,
    options?: CallOptions,
  ): Base.PutPromise<Thing, ThingInit, ThingBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), baseMethods<Thing, ThingInit, ThingBuilder>);
    return this.$call(methods.put, RemotePromise, params, options);
  }
}

export declare namespace Base {
  type Server<Thing, ThingInit = Thing, ThingBuilder = unknown> = BaseServer<Thing, ThingInit, ThingBuilder>;
  type GetParams<Thing, ThingInit = Thing, ThingBuilder = unknown> = BaseGetParams<Thing, ThingInit, ThingBuilder>;
  namespace GetParams {
    type Builder<Thing, ThingInit = Thing, ThingBuilder = unknown> = BaseGetParamsBuilder<
      Thing,
      ThingInit,
      ThingBuilder
    >;
    type Init<Thing, ThingInit = Thing, ThingBuilder = unknown> = BaseGetParamsInit<Thing, ThingInit, ThingBuilder>;
  }
  type GetResults<Thing, ThingInit = Thing, ThingBuilder = unknown> = BaseGetResults<Thing, ThingInit, ThingBuilder>;
  namespace GetResults {
    type Builder<Thing, ThingInit = Thing, ThingBuilder = unknown> = BaseGetResultsBuilder<
      Thing,
      ThingInit,
      ThingBuilder
    >;
    type Init<Thing, ThingInit = Thing, ThingBuilder = unknown> = BaseGetResultsInit<Thing, ThingInit, ThingBuilder>;
  }
  type GetPromise<Thing, ThingInit = Thing, ThingBuilder = unknown> = BaseGetPromise<Thing, ThingInit, ThingBuilder>;
  type PutParams<Thing, ThingInit = Thing, ThingBuilder = unknown> = BasePutParams<Thing, ThingInit, ThingBuilder>;
  namespace PutParams {
    type Builder<Thing, ThingInit = Thing, ThingBuilder = unknown> = BasePutParamsBuilder<
      Thing,
      ThingInit,
      ThingBuilder
    >;
    type Init<Thing, ThingInit = Thing, ThingBuilder = unknown> = BasePutParamsInit<Thing, ThingInit, ThingBuilder>;
  }
  type PutResults<Thing, ThingInit = Thing, ThingBuilder = unknown> = BasePutResults<Thing, ThingInit, ThingBuilder>;
  namespace PutResults {
    type Builder<Thing, ThingInit = Thing, ThingBuilder = unknown> = BasePutResultsBuilder<
      Thing,
      ThingInit,
      ThingBuilder
    >;
    type Init<Thing, ThingInit = Thing, ThingBuilder = unknown> = BasePutResultsInit<Thing, ThingInit, ThingBuilder>;
  }
  type PutPromise<Thing, ThingInit = Thing, ThingBuilder = unknown> = RemotePromise<
    BasePutResults<Thing, ThingInit, ThingBuilder>
  >;
}

type NamedNameParamsInit = Readonly<Record<string, never>>;

class NamedNameParamsBuilder extends StructBuilder {}

class NamedNameParams extends StructReader {
  static readonly type: GeneratedStructType<NamedNameParams, NamedNameParamsBuilder, NamedNameParamsInit> = {
    displayName: "Named.name$Params",
    id: 0xd7646e9b3aeea2bdn,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: NamedNameParams,
    Builder: NamedNameParamsBuilder,
    newReader: (message, place, depth) =>
      new NamedNameParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new NamedNameParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new NamedNameParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeNamedNameParams(NamedNameParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfNamedNameParams,
    write: writeNamedNameParams,
  };
}

function writeNamedNameParams(_builder: NamedNameParamsBuilder, _init: NamedNameParamsInit): void {}

function sizeOfNamedNameParams(_init: NamedNameParamsInit): number {
  return 0;
}

interface NamedNameResultsInit {
  readonly name?: string | undefined;
}

class NamedNameResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class NamedNameResults extends StructReader {
  static readonly type: GeneratedStructType<NamedNameResults, NamedNameResultsBuilder, NamedNameResultsInit> = {
    displayName: "Named.name$Results",
    id: 0xae08ac1018aa1313n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: NamedNameResults,
    Builder: NamedNameResultsBuilder,
    newReader: (message, place, depth) =>
      new NamedNameResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new NamedNameResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new NamedNameResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeNamedNameResults(NamedNameResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfNamedNameResults,
    write: writeNamedNameResults,
  };

  get name(): string {
    return this.getText(0);
  }
}

function writeNamedNameResults(builder: NamedNameResultsBuilder, init: NamedNameResultsInit): void {
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfNamedNameResults(init: NamedNameResultsInit): number {
  let size = 8;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

const namedName: Method<
  Named.NameParams,
  Named.NameParams.Builder,
  Named.NameParams.Init,
  Named.NameResults,
  Named.NameResults.Builder,
  Named.NameResults.Init
> = defineMethod({
  name: "Named.name",
  interfaceId: 0xdf8fab20a7baa496n,
  methodId: 0,
  params: () => NamedNameParams.type,
  results: () => NamedNameResults.type,
});

abstract class NamedServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Named",
      interfaceId: 0xdf8fab20a7baa496n,
      methods: [
        {
          method: namedName,
          invoke(
            server: NamedServer,
            params: Named.NameParams,
            context: CallContext<Named.NameResults.Builder, Named.NameResults.Init>,
          ) {
            return server.name(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return NamedServer.interfaces;
  }

  abstract name(
    params: Named.NameParams,
    context: CallContext<Named.NameResults.Builder, Named.NameResults.Init>,
  ): ResultsReturn<Named.NameResults.Init>;
}

export class Named extends Client {
  static readonly interfaceId: bigint = 0xdf8fab20a7baa496n;
  static readonly displayName: string = "Named";
  static readonly Server: typeof NamedServer = NamedServer;
  static readonly methods: {
    readonly name: typeof namedName;
  } = {
    name: namedName,
  };
  static readonly NameParams: typeof NamedNameParams = NamedNameParams;
  static readonly NameResults: typeof NamedNameResults = NamedNameResults;

  name(
    params: ParamsArgument<Named.NameParams.Builder, Named.NameParams.Init> = {},
    options?: CallOptions,
  ): Named.NamePromise {
    return this.$call(namedName, RemotePromise, params, options);
  }
}

export declare namespace Named {
  type Server = NamedServer;
  type NameParams = NamedNameParams;
  namespace NameParams {
    type Builder = NamedNameParamsBuilder;
    type Init = NamedNameParamsInit;
  }
  type NameResults = NamedNameResults;
  namespace NameResults {
    type Builder = NamedNameResultsBuilder;
    type Init = NamedNameResultsInit;
  }
  type NamePromise = RemotePromise<NamedNameResults>;
}

interface DerivedCountParamsInit {
  readonly level?: Level | undefined;
}

class DerivedCountParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set level(value: Level) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
  }
}

class DerivedCountParams extends StructReader {
  static readonly type: GeneratedStructType<DerivedCountParams, DerivedCountParamsBuilder, DerivedCountParamsInit> = {
    displayName: "Derived.count$Params",
    id: 0xe55ad5332af8565fn,
    schema: reflectionSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: DerivedCountParams,
    Builder: DerivedCountParamsBuilder,
    newReader: (message, place, depth) =>
      new DerivedCountParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DerivedCountParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new DerivedCountParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDerivedCountParams(DerivedCountParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDerivedCountParams,
    write: writeDerivedCountParams,
  };

  get level(): Level {
    return this.getUint16(0);
  }
}

function writeDerivedCountParams(builder: DerivedCountParamsBuilder, init: DerivedCountParamsInit): void {
  if (init.level !== undefined) builder.level = init.level;
}

function sizeOfDerivedCountParams(_init: DerivedCountParamsInit): number {
  return 8;
}

interface DerivedCountResultsInit {
  readonly count?: number | undefined;
}

class DerivedCountResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set count(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class DerivedCountResults extends StructReader {
  static readonly type: GeneratedStructType<DerivedCountResults, DerivedCountResultsBuilder, DerivedCountResultsInit> =
    {
      displayName: "Derived.count$Results",
      id: 0x9350a16c3af08900n,
      schema: reflectionSchema,
      dataWords: 1,
      pointerCount: 0,
      Reader: DerivedCountResults,
      Builder: DerivedCountResultsBuilder,
      newReader: (message, place, depth) =>
        new DerivedCountResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new DerivedCountResultsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 1, 0);
        return new DerivedCountResultsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeDerivedCountResults(DerivedCountResults.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfDerivedCountResults,
      write: writeDerivedCountResults,
    };

  get count(): number {
    return this.getUint32(0);
  }
}

function writeDerivedCountResults(builder: DerivedCountResultsBuilder, init: DerivedCountResultsInit): void {
  if (init.count !== undefined) builder.count = init.count;
}

function sizeOfDerivedCountResults(_init: DerivedCountResultsInit): number {
  return 8;
}

const derivedCount: Method<
  Derived.CountParams,
  Derived.CountParams.Builder,
  Derived.CountParams.Init,
  Derived.CountResults,
  Derived.CountResults.Builder,
  Derived.CountResults.Init
> = defineMethod({
  name: "Derived.count",
  interfaceId: 0xc8c5b6bef9c8c4fan,
  methodId: 0,
  params: () => DerivedCountParams.type,
  results: () => DerivedCountResults.type,
});

interface DerivedOpenParamsInit<Key, KeyInit = Key, _KeyBuilder = unknown> {
  readonly key?: KeyInit | undefined;
}

class DerivedOpenParamsBuilder<Key, KeyInit = Key, KeyBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>] {
    return unbound(1);
  }

  set key(value: KeyInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initKey(length = 0): KeyBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }
}

class DerivedOpenParams<Key, KeyInit = Key, KeyBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    DerivedOpenParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    DerivedOpenParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    DerivedOpenParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Derived.open$Params",
    id: 0xe1b104377ed402cbn,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: DerivedOpenParams,
    Builder: DerivedOpenParamsBuilder,
    newReader: (message, place, depth) =>
      new DerivedOpenParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DerivedOpenParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new DerivedOpenParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDerivedOpenParams(DerivedOpenParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDerivedOpenParams,
    write: writeDerivedOpenParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Key, KeyInit = Key, KeyBuilder = unknown>(
    typeKey: Bindable<Key, KeyBuilder, KeyInit>,
  ): BoundStruct<
    DerivedOpenParams<Key, KeyInit, KeyBuilder>,
    DerivedOpenParamsBuilder<Key, KeyInit, KeyBuilder>,
    DerivedOpenParamsInit<Key, KeyInit, KeyBuilder>
  > {
    return bindStruct(
      DerivedOpenParams.type,
      DerivedOpenParams<Key, KeyInit, KeyBuilder>,
      DerivedOpenParamsBuilder<Key, KeyInit, KeyBuilder>,
      writeDerivedOpenParams<Key, KeyInit, KeyBuilder>,
      typeKey,
    );
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>] {
    return unbound(1);
  }

  get key(): Key {
    return readPointer(this, 0, this.$bindings[0]);
  }
}

function writeDerivedOpenParams<Key, KeyInit, KeyBuilder>(
  builder: DerivedOpenParamsBuilder<Key, KeyInit, KeyBuilder>,
  init: DerivedOpenParamsInit<Key, KeyInit, KeyBuilder>,
): void {
  if (init.key !== undefined) builder.key = init.key;
}

function sizeOfDerivedOpenParams<Key, KeyInit, KeyBuilder>(
  init: DerivedOpenParamsInit<Key, KeyInit, KeyBuilder>,
): number {
  let size = 8;
  if (init.key !== undefined) size += sizeOfAnyPointer(init.key);
  return size;
}

interface DerivedOpenResultsInit<Key, KeyInit = Key, KeyBuilder = unknown> {
  readonly value?: Box<Key, KeyInit, KeyBuilder> | Box.Init<Key, KeyInit, KeyBuilder> | undefined;
}

class DerivedOpenResultsBuilder<Key, KeyInit = Key, KeyBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>] {
    return unbound(1);
  }

  set value(value: Box<Key, KeyInit, KeyBuilder> | Box.Init<Key, KeyInit, KeyBuilder>) {
    this.setStruct(0, Box.of(this.$bindings[0]).type, value);
  }

  initValue(): Box.Builder<Key, KeyInit, KeyBuilder> {
    return this.initStruct(0, Box.of(this.$bindings[0]).type);
  }
}

class DerivedOpenResults<Key, KeyInit = Key, KeyBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    DerivedOpenResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    DerivedOpenResultsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    DerivedOpenResultsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Derived.open$Results",
    id: 0xe71212df478cb736n,
    schema: reflectionSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: DerivedOpenResults,
    Builder: DerivedOpenResultsBuilder,
    newReader: (message, place, depth) =>
      new DerivedOpenResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DerivedOpenResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new DerivedOpenResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDerivedOpenResults(DerivedOpenResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDerivedOpenResults,
    write: writeDerivedOpenResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Key, KeyInit = Key, KeyBuilder = unknown>(
    typeKey: Bindable<Key, KeyBuilder, KeyInit>,
  ): BoundStruct<
    DerivedOpenResults<Key, KeyInit, KeyBuilder>,
    DerivedOpenResultsBuilder<Key, KeyInit, KeyBuilder>,
    DerivedOpenResultsInit<Key, KeyInit, KeyBuilder>
  > {
    return bindStruct(
      DerivedOpenResults.type,
      DerivedOpenResults<Key, KeyInit, KeyBuilder>,
      DerivedOpenResultsBuilder<Key, KeyInit, KeyBuilder>,
      writeDerivedOpenResults<Key, KeyInit, KeyBuilder>,
      typeKey,
    );
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>] {
    return unbound(1);
  }

  get value(): Box<Key, KeyInit, KeyBuilder> {
    return this.getStruct(0, Box.of(this.$bindings[0]).type);
  }
}

function writeDerivedOpenResults<Key, KeyInit, KeyBuilder>(
  builder: DerivedOpenResultsBuilder<Key, KeyInit, KeyBuilder>,
  init: DerivedOpenResultsInit<Key, KeyInit, KeyBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfDerivedOpenResults<Key, KeyInit, KeyBuilder>(
  init: DerivedOpenResultsInit<Key, KeyInit, KeyBuilder>,
): number {
  let size = 8;
  if (init.value !== undefined && !(init.value instanceof StructReader)) size += sizeOfBox(init.value);
  return size;
}

class DerivedOpenPromise<Key, KeyInit = Key, KeyBuilder = unknown> extends RemotePromise<
  Derived.OpenResults<Key, KeyInit, KeyBuilder>
> {
  get value(): Box.Pipeline<Key, KeyInit, KeyBuilder> {
    const Pipeline = boundTo(
      BoxPipeline<Key, KeyInit, KeyBuilder>,
      bindingsIn<readonly [PointerType<Key, KeyBuilder, KeyInit>]>(this, 1)[0],
    );
    return new Pipeline(this, 0);
  }
}

const derivedOpen: Method<
  Derived.OpenParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Derived.OpenParams.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Derived.OpenParams.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Derived.OpenResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Derived.OpenResults.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Derived.OpenResults.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
> = defineMethod({
  name: "Derived.open",
  interfaceId: 0xc8c5b6bef9c8c4fan,
  methodId: 1,
  params: () => DerivedOpenParams.type,
  results: () => DerivedOpenResults.type,
});

class DerivedWatchPromise extends RemotePromise<Untyped> {
  get capability(): Client {
    return this.$pipeline([3], Client);
  }

  get server(): Derived {
    return this.$pipeline([4], Derived);
  }
}

const derivedWatch: Method<Boxes, Boxes.Builder, Boxes.Init, Untyped, Untyped.Builder, Untyped.Init> = defineMethod({
  name: "Derived.watch",
  interfaceId: 0xc8c5b6bef9c8c4fan,
  methodId: 2,
  params: () => Boxes.type,
  results: () => Untyped.type,
});

class DerivedGetPromise extends RemotePromise<Base.GetResults<string>> {
  get thing(): Pipelined<string> {
    return pipelined(this, [0], textPointer);
  }
}

const derivedInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "Derived",
    interfaceId: 0xc8c5b6bef9c8c4fan,
    methods: [
      {
        method: derivedCount,
        invoke(
          server: DerivedServer,
          params: Derived.CountParams,
          context: CallContext<Derived.CountResults.Builder, Derived.CountResults.Init>,
        ) {
          return server.count(params, context);
        },
      },
      {
        method: derivedOpen,
        invoke(
          server: DerivedServer,
          params: Derived.OpenParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
          context: CallContext<
            Derived.OpenResults.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
            Derived.OpenResults.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
          >,
        ) {
          return server.open(params, context);
        },
      },
      {
        method: derivedWatch,
        invoke(server: DerivedServer, params: Boxes, context: CallContext<Untyped.Builder, Untyped.Init>) {
          return server.watch(params, context);
        },
      },
    ],
  },
  {
    name: "Base",
    interfaceId: 0xd71dd2dce1b570a9n,
    methods: [
      {
        method: baseOfText().methods.get,
        invoke(
          server: DerivedServer,
          params: Base.GetParams<string>,
          context: CallContext<Base.GetResults.Builder<string>, Base.GetResults.Init<string>>,
        ) {
          return server.get(params, context);
        },
      },
      {
        method: baseOfText().methods.put,
        invoke(
          server: DerivedServer,
          params: Base.PutParams<string>,
          context: CallContext<Base.PutResults.Builder<string>, Base.PutResults.Init<string>>,
        ) {
          return server.put(params, context);
        },
      },
    ],
  },
  {
    name: "Named",
    interfaceId: 0xdf8fab20a7baa496n,
    methods: [
      {
        method: Named.methods.name,
        invoke(
          server: DerivedServer,
          params: Named.NameParams,
          context: CallContext<Named.NameResults.Builder, Named.NameResults.Init>,
        ) {
          return server.name(params, context);
        },
      },
    ],
  },
]);

abstract class DerivedServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return derivedInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return DerivedServer.interfaces;
  }

  abstract count(
    params: Derived.CountParams,
    context: CallContext<Derived.CountResults.Builder, Derived.CountResults.Init>,
  ): ResultsReturn<Derived.CountResults.Init>;

  abstract open(
    params: Derived.OpenParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    context: CallContext<
      Derived.OpenResults.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
      Derived.OpenResults.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    >,
  ): ResultsReturn<Derived.OpenResults.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>;

  abstract watch(params: Boxes, context: CallContext<Untyped.Builder, Untyped.Init>): ResultsReturn<Untyped.Init>;

  abstract get(
    params: Base.GetParams<string>,
    context: CallContext<Base.GetResults.Builder<string>, Base.GetResults.Init<string>>,
  ): ResultsReturn<Base.GetResults.Init<string>>;

  abstract put(
    params: Base.PutParams<string>,
    context: CallContext<Base.PutResults.Builder<string>, Base.PutResults.Init<string>>,
  ): ResultsReturn<Base.PutResults.Init<string>>;

  abstract name(
    params: Named.NameParams,
    context: CallContext<Named.NameResults.Builder, Named.NameResults.Init>,
  ): ResultsReturn<Named.NameResults.Init>;
}

export class Derived extends Client {
  static readonly interfaceId: bigint = 0xc8c5b6bef9c8c4fan;
  static readonly displayName: string = "Derived";
  static readonly Server: typeof DerivedServer = DerivedServer;
  static readonly methods: {
    readonly count: typeof derivedCount;
    readonly open: typeof derivedOpen;
    readonly watch: typeof derivedWatch;
  } = {
    count: derivedCount,
    open: derivedOpen,
    watch: derivedWatch,
  };
  static readonly CountParams: typeof DerivedCountParams = DerivedCountParams;
  static readonly CountResults: typeof DerivedCountResults = DerivedCountResults;
  static readonly OpenParams: typeof DerivedOpenParams = DerivedOpenParams;
  static readonly OpenResults: typeof DerivedOpenResults = DerivedOpenResults;

  count(
    params: ParamsArgument<Derived.CountParams.Builder, Derived.CountParams.Init>,
    options?: CallOptions,
  ): Derived.CountPromise {
    return this.$call(derivedCount, RemotePromise, params, options);
  }

  open<Key, KeyInit = Key, KeyBuilder = unknown>(
    typeKey: Bindable<Key, KeyBuilder, KeyInit>,
    params: ParamsArgument<
      Derived.OpenParams.Builder<Key, KeyInit, KeyBuilder>,
      Derived.OpenParams.Init<Key, KeyInit, KeyBuilder>
    >,
    options?: CallOptions,
  ): Derived.OpenPromise<Key, KeyInit, KeyBuilder> {
    return this.$call(
      bindMethod(derivedOpen, DerivedOpenParams.of(typeKey).type, DerivedOpenResults.of(typeKey).type),
      boundTo(DerivedOpenPromise<Key, KeyInit, KeyBuilder>, pointerType(typeKey)),
      params,
      options,
    );
  }

  watch(params: ParamsArgument<Boxes.Builder, Boxes.Init>, options?: CallOptions): Derived.WatchPromise {
    return this.$call(derivedWatch, DerivedWatchPromise, params, options);
  }

  get(
    params: ParamsArgument<Base.GetParams.Builder<string>, Base.GetParams.Init<string>> = {},
    options?: CallOptions,
  ): Derived.GetPromise {
    return this.$call(baseOfText().methods.get, DerivedGetPromise, params, options);
  }

  put(
    params: ParamsArgument<Base.PutParams.Builder<string>, Base.PutParams.Init<string>>,
    options?: CallOptions,
  ): Derived.PutPromise {
    return this.$call(baseOfText().methods.put, RemotePromise, params, options);
  }

  name(
    params: ParamsArgument<Named.NameParams.Builder, Named.NameParams.Init> = {},
    options?: CallOptions,
  ): Derived.NamePromise {
    return this.$call(Named.methods.name, RemotePromise, params, options);
  }
}

export declare namespace Derived {
  type Server = DerivedServer;
  type CountParams = DerivedCountParams;
  namespace CountParams {
    type Builder = DerivedCountParamsBuilder;
    type Init = DerivedCountParamsInit;
  }
  type CountResults = DerivedCountResults;
  namespace CountResults {
    type Builder = DerivedCountResultsBuilder;
    type Init = DerivedCountResultsInit;
  }
  type CountPromise = RemotePromise<DerivedCountResults>;
  type OpenParams<Key, KeyInit = Key, KeyBuilder = unknown> = DerivedOpenParams<Key, KeyInit, KeyBuilder>;
  namespace OpenParams {
    type Builder<Key, KeyInit = Key, KeyBuilder = unknown> = DerivedOpenParamsBuilder<Key, KeyInit, KeyBuilder>;
    type Init<Key, KeyInit = Key, KeyBuilder = unknown> = DerivedOpenParamsInit<Key, KeyInit, KeyBuilder>;
  }
  type OpenResults<Key, KeyInit = Key, KeyBuilder = unknown> = DerivedOpenResults<Key, KeyInit, KeyBuilder>;
  namespace OpenResults {
    type Builder<Key, KeyInit = Key, KeyBuilder = unknown> = DerivedOpenResultsBuilder<Key, KeyInit, KeyBuilder>;
    type Init<Key, KeyInit = Key, KeyBuilder = unknown> = DerivedOpenResultsInit<Key, KeyInit, KeyBuilder>;
  }
  type OpenPromise<Key, KeyInit = Key, KeyBuilder = unknown> = DerivedOpenPromise<Key, KeyInit, KeyBuilder>;
  type WatchPromise = DerivedWatchPromise;
  type GetPromise = DerivedGetPromise;
  type PutPromise = RemotePromise<BasePutResults<string>>;
  type NamePromise = RemotePromise<NamedNameResults>;
}

const boxOfText = lazy(() => Box.of(textPointer));
const boxOfData = lazy(() => Box.of(dataPointer));
const boxOfInt32List = lazy(() => Box.of(listPointer(int32List)));
const boxOfBox = lazy(() => Box.of(boxOfText()));
const boxOfPointerDefaults = lazy(() => Box.of(PointerDefaults));
const boxLidOfText = lazy(() => BoxLid.of(textPointer));
const levelList = enumList(0xbf02228f26242d6bn, reflectionSchema);
const boxOfLevelList = lazy(() => Box.of(listPointer(levelList)));
const unitList = enumList(0x8619fadc819a7f40n, commonSchema);
const unitListList = listList(unitList);
const boxOfUnitListList = lazy(() => Box.of(listPointer(unitListList)));
const boxOfScalars = lazy(() => Box.of(Scalars));
const growingOfText = lazy(() => Growing.of(textPointer));
const doublingOfText = lazy(() => Doubling.of(textPointer));
const int8ListList = listList(int8List);
const baseOfText = lazy(() => Base.of(textPointer));
const baseOfTextList = clientList<Base<string>, Base.Server<string>>(() => baseOfText());

/** The schema of reflection.capnp, for reflection. */
export function reflectionSchema(): EmbeddedSchema {
  return {
    imports: [commonSchema],
    nodes: `
MDALQAExAc8OUawFBv83kB6Nb6TCtQABCwACE00HijNVBwcBAAP/ay0kJo8iAr8AEAL/N5AejW+kwrUAAAET/QcyE/0HBwAAE/kHTwAB/21ekUstZ+LxABAB
/zeQHo1vpMK1AAUGBxABEzUIIhM1CBcAADM9CB8BAAATvQkP/+Ri7436hqSQABEEAf9tXpFLLWfi8QAVBgcBEAETsQlKAAETrQl3AAH/O7syrNN0RJUAEQQB
/21ekUstZ+LxAAUBBxABEwkKQhMJCgcAABMFCj8AAf9WgSdAEjoOrgAQAf83kB6Nb6TCtQAFCgcAABMlCjITJQoHAAAzIQo3AgAB/wzWc+lSF4P9AFABAv83
kB6Nb6TCtQAFCAcAABOdDoIToQ4XAAAzqQ43AgAB/5z6foF5gGXEAFEQAQH/DNZz6VIXg/0ABQEHAAATqRGyE7ERBwAAE60RrwAB/5BougGyjATZABAB/zeQ
Ho1vpMK1AAUCBxABE0USQhNFEgcAABNBEncAABMVEw//A2rzaZr+F/gAEAH/N5AejW+kwrUABQEHAAATCRMyEwkTBwAAEwUTPwAB/1nGwFyQSj7MABAB/zeQ
Ho1vpMK1AAUCBxABE1UTKhNVEwcAABNRE3cAABPFExf/Y2nRnrJRaKMAEAH/N5AejW+kwrUABQIHEAETwRNKE8UTBwAAE8ETdwAAE60UD//HyZzmZCzLlgAQ
Af83kB6Nb6TCtQAFAQcAABOhFEIToRQHAAATnRQ/AAH/nnV4fPUKlaEAUAED/zeQHo1vpMK1AEUDBwcBARPtFDoT7RQHAAAz6RQ3AgAB/+RjpwjW0hPlAFEH
AQP/nnV4fPUKlaEAVQMHAQMBBRP1FmIAARPxFucAAf+zvmHeLKVR4QBRDAED/+RjpwjW0hPlABUDBwEAABO5F4oAARO5F3cAAf8gbIRp8fo3ygBRBwED/551
eHz1CpWhAFUDBwECAQITFRhqAAETERh3AAH/6QJuDQ0ySdAAUAEB/zeQHo1vpMK1AEUBBwIAABN9GEITfRgHAAATeRh3AAH/gy+C6lHZF7AAEAH/N5AejW+k
wrUABQcHAAAT1RhCE9UYBwAAM9EYjwEAAf/6xMj5vrbFyAAQA/83kB6Nb6TCtQAAAROdGkITnRoHAAATmRrHExkbJwAA/6lwteHc0h3XABAD/zeQHo1vpMK1
AAAAEAETQRsqE0EbBwAAEz0bhxPdGwcT3RsP/1FSVdt8P1/HABEFAQAABAcQARPRG4IABP+QBWVs6AMsygARBQEAAAUBBxABE60bigABE60bPwAB/hG508ug
+fkRBQEAAAUBBxABE80bggABE8kbPwAB/5vTq5LtSJOKABEFAQAABAcQARPpG4oABP+WpLqnIKuP3wAQA/83kB6Nb6TCtQAAARPJGzITyRsHAAATxRtHE+0b
BwAA/72i7jqbbmTXABEGAQAABAcAABPVG5IABP8TE6oYEKwIrgARBgEAAAUBBwAAE7UbmgABE7UbPwAB/19W+Coz1VrlAFEIAQEAAAQHAAAT1RuqAAET1Rs/
AAH+ifA6bKFQk1EIAQEAAAQHAAAT9RuyAAET9Rs/AAH/ywLUfjcEseEAEQgBAAAFAQcQARMVHKIAARMVHD8AABNNHA//NreMR98SEucAEQgBAAAFAQcQARNB
HKoAARNBHD8AABOpHA//KmZFnLUlXMAAUAEF/zeQHo1vpMK1AAUKBwAAE50cUhOhHCcAADO1HKcCAAH/aWMNZjaEsYYAUQoBBf8qZkWctSVcwAAVCgcBAAAT
VSCaAAETVSB3AAH/IUIHaU+Jt/wAUQoBAf8qZkWctSVcwAAFAQcAABPVIHoT2SAHAAAT1SB3AAH/KfBINn1fydUAUQ8BAf8hQgdpT4m3/AAVAQcBAAATPSGy
AAETPSE/AAH/z6lkTUvxcdgAUQoBBf8qZkWctSVcwABVCgcBAgEDE10hqgABE10hdwAB/2xIgPtbrz2bAFEKAQX/KmZFnLUlXMAAVQoHAQMBCBPdIYoAARPd
Ia8AAf9vfEyNLC0otwBREQEF/2xIgPtbrz2bABUKBwEAABN9IsIAARN9IncAAf/1bekZfcMYwABRCgEF/ypmRZy1JVzAAFUKBwEDAQoT2SKKAAET2SKvAAH/
n4wU1aqytpIAUQoBBf8qZkWctSVcwABVCgcBAgELE5UjogABE5UjdwAB/+R1wd+rRwH2AFEUAQX/n4wU1aqytpIAFQoHAQAAE/0j2gABEwEkPwAB/3EiwusF
nfvuAFEKAQH/KmZFnLUlXMAARQEHAwECEyEkihMpJAcTKSQfE1Uk5wAB/3JlZmxlY3RpAW9uLmNhcG5wAABRQAEB/2stJCaPIgK/ABF5Mv9tXpFLLWfi8QAR
dSL/VoEnQBI6Dq4AEXEy/5BougGyjATZABFtQv8DavNpmv4X+AARaTL/WcbAXJBKPswAEWUq/2Np0Z6yUWijABFhSv/HyZzmZCzLlgARYUL/DNZz6VIXg/0A
EV2C/551eHz1CpWhABFdOv/pAm4NDTJJ0AARWUL/gy+C6lHZF7AAEVVC/ypmRZy1JVzAABFRUv+pcLXh3NId1wARUSr/lqS6pyCrj98AEU0y//rEyPm+tsXI
ABFJQh9MZXZlbAdCb3gfQm94ZXN/R3Jvd2luZx9Hcm93bg9QYWly/0RvdWJsaW5nAAAAf0RvdWJsZWT/UG9pbnRlckQBZWZhdWx0cwA/VW5pb25zf0VuZGxl
c3N/VW50eXBlZP9Bbm5vdGF0ZQABZA9CYXNlH05hbWVkf0Rlcml2ZWQfTGV2ZWxQAQFRDAECAAARHSIAAAEBERU6ERUfAQIRNSoAAAdsb3c/bWlkZGxlUQQB
Av89fC4c1h9b+gBRBAIBQRQBAQwAABEBWv9pbiBiZXR3ZQADZW4AAA9oaWdoB0JveFEEAQH/O7syrNN0RJUAEQEiB0xpZFEUAwQAAAQBAAARfTIAAFF4AwFR
hAIBEQEBFAEBAAARgTIAAFF8AwFRuAIBEQICFAECAAARtTIAAFGwAwFR/AIBEQMDFAEDAQER+TIAAFH0AwFSAQIBAQQBAf/kYu+N+oakkAATAQEqAAIfdmFs
dWUBEgEB/21ekUstZ+LxAAAAARIAAR9pbm5lcgEQ/21ekUstZ+LxAAAAQAERAR9RBAIB/21ekUstZ+LxAAAAEQEXUQQBAQEBUAMBARIBAf9tXpFLLWfi8QAA
AAEQAAEfYm94ZXMBDgABUAMBARD/bV6RSy1n4vEAAABAAREBH1EEAgH/bV6RSy1n4vEAAAARARdRBAEBAQFQAwEBEgEB/21ekUstZ+LxAAAAAQ4AAR9sYWJl
bAEMAAIBDAAAEQEiB2JveA9wYWlyQQQBEQEyH1ZhbHVl/0JveC5wYWlyAAAAUQgDBBAEFAEEAAARKTIAAFEkAwFRMAIBEQEFFAEFAAARLToAAFEoAwFRNAIB
H2ZpcnN0ARIBAf9tXpFLLWfi8QAAAAESAAE/c2Vjb25kARIBAf9tXpFLLWfi8QAAAAESAAF/Qm94LkxpZFABAVEEAwQAAAQBAAARDRoAAFEIAwFRFAIBA29m
ARIBAf9tXpFLLWfi8QAAAAESAAEfQm94ZXNQAQFRKAMEAAAEAQAAEwkBOgAAUwQBAwFTQAECAREBARQBAQAAEz0BOgAAUzgBAwFTdAECARECAhQBAgAAE3EB
UgAAU3ABAwFTvAECAREDAxQBAwAAE7kBQgAAU7QBAwFTIAICAREEBBQBBAAAEx0CWgAAUxwCAwFTWAICAREFBRQBBQAAE1UCKgAAU1ACAwFTnAICAREGBhQB
BgAAE5kCKgAAU5QCAwFToAICAREHBxQBBwAAE50CSgAAU5wCAwFT6AICAREICBQBCAAAE+UCQgAAU+ACAwFTPAMCAREJCRQBCQAAEzkDUgAAUzgDAwFTdAMC
AT9vZlRleHQBEP9tXpFLLWfi8QAAAEABEQEfUQQCAf9tXpFLLWfi8QAAABEBF1EEAQEBAVADAQEMAAIBEAABP29mRGF0YQEQ/21ekUstZ+LxAAAAQAERAR9R
BAIB/21ekUstZ+LxAAAAEQEXUQQBAQEBUAMBAQ0AAgEQAAH/b2ZOdW1iZXIAAXMBEP9tXpFLLWfi8QAAAEABEQEfUQQCAf9tXpFLLWfi8QAAABEBF1EEAQEB
AVADAQEOAAFQAwEBBAACARAAAX9vZkJveGVzARD/bV6RSy1n4vEAAABAAREBH1EEAgH/bV6RSy1n4vEAAAARARdRBAEBAQFQAwEBEP9tXpFLLWfi8QAAAEAB
EQEfUQQCAf9tXpFLLWfi8QAAABEBF1EEAQEBAVADAQEMAAIBEAAB/29mRGVmYXVsAAN0cwEQ/21ekUstZ+LxAAAAQAERAR9RBAIB/21ekUstZ+LxAAAAEQEX
UQQBAQEBUAMBARD/DNZz6VIXg/0AAAEBEAABD2xpZHMBDgABUAMBARD/O7syrNN0RJUAAABAAREBH1EEAgH/bV6RSy1n4vEAAAARARdRBAEBAQFQAwEBDAAC
AQ4AAQ9vcGVuARD/bV6RSy1n4vEAAAEBEAAB/29mTGV2ZWxzAAAAARD/bV6RSy1n4vEAAABAAREBH1EEAgH/bV6RSy1n4vEAAAARARdRBAEBAQFQAwEBDgAB
UAMBAQ//ay0kJo8iAr8AAAEBEAABf29mVW5pdHMBEP9tXpFLLWfi8QAAAEABEQEfUQQCAf9tXpFLLWfi8QAAABEBF1EEAQEBAVADAQEOAAFQAwEBDgABUAMB
AQ//QH+agdz6GYYAAAEBEAAB/29mU2NhbGFyAAFzARD/bV6RSy1n4vEAAABAAREBH1EEAgH/bV6RSy1n4vEAAAARARdRBAEBAQFQAwEBEP8WKYhFlXRelwAA
AQEQAAH/UG9pbnRlckQBZWZhdWx0cwBRBAEB/5z6foF5gGXEABEBMh9Qb2ludFEoAwQAAAQBAQETCQEyAABTBAEDAVMQAQIBEQEBFAEBAQETGQE6AABTFAED
AVMwAQIBEQICFAECAQETMQEyAABTLAEDAVNIAQIBEQMDFAEDAQETVQE6AABTUAEDAVNsAQIBEQQEFAEEAQETfQEqAABTeAEDAVOUAQIBAQUUAQUBAROVAWoA
AFOUAQMBU6ABAgERBgIUAQYBAROdAZoAAFOgAQMBU6wBAgERBwUUAQcBAROpATIAAFOkAQMBU9ABAgERCAYUAQgBARPhASoAAFPcAQMBU+gBAgERCQcUAQkB
ARPtASoAAFPoAQMBU/QBAgEfcG9pbnQBEP+c+n6BeYBlxAAAAQEQAABQAQHxA/z///8RATIfdGhlcmU/cHJpbWVzAQ4AAVADAQEHAAIBDgAAEQEjVQIDBQcf
d29yZHMBDgABUAMBAQwAAgEOAAARARYRBSIRBSIHb25lB3R3bz9wb2ludHMBDgABUAMBARD/nPp+gXmAZcQAAAEBDgAAEQEnUQgBAQEBAAAQAgAAD2JpdHMB
DgABUAMBAQEAAgEOAAARARkBBf9uZWdhdGl2ZQAPWmVybwELAAIBC4CAAAD/bmVnYXRpdmUBWmVyb1NpbmcDbGUBCgACgQqAAAEfdGFibGUBDgABUAMBAQ4A
AVADAQECAAIBDgAAEQEeEQkKEQkCEQUSAQED/gMPdGV4dAEMAAIBDAAAEQFS/3NheSAiaGkiAAEKD2RhdGEBDQACAQ0AABEBGgfA/+7/UG9pbnRlckQBZWZh
dWx0cy4fUG9pbnRQAQFRDAMEAAAEAQAAEUUSAABRQAMBUUwCAREBARQBAQAAEUkSAABRRAMBUVACAQECFAECAAARTSoAAFFIAwFRVAIBAXgBBAACAQQAAQF5
AQQAAgEEAAEPbmFtZQEMAAIBDAABf0dyb3dpbmdQAQFRCAMEAAAEAQAAESkyAABRJAMBUTACAREBARQBAQAAES0qAABRKAMBUZQCAR92YWx1ZQESAQH/kGi6
AbKMBNkAAAABEgABD25leHQBEP+QaLoBsowE2QAAAEABEQEfUQQCAf+QaLoBsowE2QAAABEBF1EEAQEBAVADAQEQ/21ekUstZ+LxAAAAQAERAR9RBAIB/21e
kUstZ+LxAAAAEQEXUQQBAQEBUAMBARIBAf+QaLoBsowE2QAAAAEQAAFBBAERATIfVmFsdWUfR3Jvd25QAQFRBAMEAAAEAQAAEQ06AABRCAMBUUQCAT9vZlRl
eHQBEP+QaLoBsowE2QAAAEABEQEfUQQCAf+QaLoBsowE2QAAABEBF1EEAQEBAVADAQEMAAIBEAABD1BhaXJQAQFRCAMEAAAEAQAAESkyAABRJAMBUTACAREB
ARQBAQAAES06AABRKAMBUTQCAR9maXJzdAESAQH/WcbAXJBKPswAAAABEgABP3NlY29uZAESBQEB/1nGwFyQSj7MAAAAARIAAUEIAREFMhEFOh9GaXJzdD9T
ZWNvbmT/RG91YmxpbmcAAABQAQFRCAMEAAAEAQAAESkyAABRJAMBUTACAREBARQBAQAAES0qAABRKAMBUawCAR92YWx1ZQESAQH/Y2nRnrJRaKMAAAABEgAB
D25leHQBEP9jadGeslFoowAAAEABEQEfUQQCAf9jadGeslFoowAAABEBF1EEAQEBAVADAQEQ/1nGwFyQSj7MAAAAQAERAR9RBAIB/1nGwFyQSj7MAAAAEQEn
UQgBAQEBUQgDAQEBURADAQESAQH/Y2nRnrJRaKMAAAABEgEB/2Np0Z6yUWijAAAAARAAAUEEAREBMh9WYWx1ZX9Eb3VibGVkUAEBUQQDBAAABAEAABENOgAA
UQgDAVFEAgE/b2ZUZXh0ARD/Y2nRnrJRaKMAAABAAREBH1EEAgH/Y2nRnrJRaKMAAAARARdRBAEBAQFQAwEBDAACARAAAT9VbmlvbnNQAQFRKAMEAAAEAQAA
EwkBOgAAUwQBAwFTEAECAQ0B//8UAQEAABMNAUIAAFMIAQMBUxQBAgEdAv7/ARQBAgEBExEBOgAAUwwBAwFTGAECAR0D/f8EFAEDAQETFQEyAABTEAEDAVMc
AQIBHQT8/0AUAQQBARMZASoAAFMUAQMBUyABAgENBfv/AQH/5GOnCNbSE+UAEx0BKgACDQb6/xQBCgAAEwUBKgAAUgEDAVMMAQIBDQf5/xQBCwEBEwkBMgAA
UwQBAwFTEAECAREIAhQBDAEBExUBKgAAUxABAwFTHAECAQEJAQH/IGyEafH6N8oAExkBMgACP2JlZm9yZQEGAAIBBgABf25vdGhpbmcABj9udW1iZXIBBQAC
AQX/+f////////8AAAAfbGV2ZWwBD/9rLSQmjyICvwAAAQUPAgABD2ZsYWcBAQACBQEBAAEPZGVlcA9zZWxmARD/nnV4fPUKlaEAAAEBEAABH2FmdGVyAQwA
AgEMAAARAVr/YWZ0ZXJ3YXIAA2RzD2xhc3QBCQACAQn///////////8AAAAfbmFtZWT/VW5pb25zLmQAB2VlcFEQAwQAABQBBQAAEWEqAABRXAMBUWgCAR0B
//8EFAEGAAARZSoAAFFgAwFRbAIBHQL+/wEUAQcAABFpMgAAUWQDAVGAAgENA/3/AQH/s75h3iylUeEAEX0qAAIPbm90ZQEMAAIBDAABD2xlZnQBBwACAQcA
AR9yaWdodAEOAAFQAwEBDAACAQ4AAQ9ib3Ro/1VuaW9ucy5kAWVlcC5ib3RoAABRCAMEEAMUAQgAABEpIgAAUSQDAVEwAgERAQEUAQkAABEtIgAAUSgDAVE0
AgEHb25lAQoAAgEKAAEHdHdvAQ0AAgENAAH/VW5pb25zLm4AD2FtZWRRCAMEDP//FAENAAARKTIAAFEkAwFRMAIBHQH+/wIUAQ4AABEtKgAAUSgDAVFEAgEf
ZW1wdHkABg9mdWxsAQ4AAVADAQEP/2stJCaPIgK/AAABAQ4AAX9FbmRsZXNzUAEBUQgDBAz//wQBAAARKTIAAFEkAwFRMAIBDQH+/xQBAQAAES0yAABRKAMB
UTQCAR9hZ2FpbgEQ/+kCbg0NMknQAAABARAAAR9vdGhlcgEQ/+kCbg0NMknQAAABARAAAX9VbnR5cGVkUAEBURwDBAAABAEAABG1IgAAUbADAVG8AgERAQEU
AQEAABG5OgAAUbQDAVHAAgERAgIUAQIAABG9KgAAUbgDAVHEAgERAwMUAQMAABHBWgAAUcADAVHMAgERBAQUAQQAABHJOgAAUcQDAVHQAgERBQUUAQUAABHN
QgAAUcgDAVMUAQIBEQYGFAEGAAATEQEqAABTDAEDAVMYAQIBB2FueQESAAIBEgABP3N0cnVjdAESBAEAAQESAAEPbGlzdAESBAIAAQESAAH/Y2FwYWJpbGkA
A3R5ARIEAwABARIAAT9zZXJ2ZXIBEf/6xMj5vrbFyAAAAQERAAF/c2VydmVycwEOAAFQAwEBEf+pcLXh3NId1wAAAEABEQEfUQQCAf+pcLXh3NId1wAAABEB
F1EEAQEBAVADAQEMAAIBDgABD25hbWUBDAACAQwAAX9EZXJpdmVkUAEBUQwDBQAA/19W+Coz1VrlAQCJ8DpsoVCTEVEyAAIRRQcBAf/LAtR+NwSx4QE2t4xH
3xIS5xE5KgACES0PAQL/VoEnQBI6Dq4Bgy+C6lHZF7ARKTIAAhEdBx9jb3VudEABD29wZW5BBAERASIHS2V5H3dhdGNoQAFRCAEB/6lwteHc0h3XAEEIAf+W
pLqnIKuP3wAAABEBH1EEAgH/qXC14dzSHdcAAAARARdRBAEBAQFQAwEBDAACD0Jhc2VQAQFRCAMFAAD/UVJV23w/X8cBkAVlbOgDLMoRMSIAAEEsAUE8ARFN
BwEB/hG508ug+fn/m9Orku1Ik4oAEUEiAABBPAFBTAERXQcHZ2V0EQEfUQQCAf+pcLXh3NId1wABAQAAEQEfUQQCAf+pcLXh3NId1wABAQAAQAEHcHV0EQEf
UQQCAf+pcLXh3NId1wABAQAAEQEfUQQCAf+pcLXh3NId1wABAQAAQAFQAQFBBAERATIfVGhpbmf/QmFzZS5nZXQDJFBhcmFtcwBCYXNlLmdldCRSZXN1bHRz
AABRBAMEAAAEAQAAEQ0yAABRCAMBURQCAR90aGluZwESAQH/qXC14dzSHdcAAAABEgAB/0Jhc2UucHV0ASRQYXJhbXMAUQQDBAAABAEAABENMgAAUQgDAVEU
AgEfdGhpbmcBEgEB/6lwteHc0h3XAAAAARIAAf9CYXNlLnB1dAEkUmVzdWx0cwAAH05hbWVkUAEBUQQDBQAA/72i7jqbbmTXARMTqhgQrAiuEREqAAIRBQcP
bmFtZUABUAEB/05hbWVkLm5hAW1lJFBhcmFtAXP/TmFtZWQubmEBbWUkUmVzdWwDdHNRBAMEAAAEAQAAEQ0qAABRCAMBURQCAQ9uYW1lAQwAAgEMAAH/RGVy
aXZlZC4BY291bnQkUGEPcmFtc1EEAwQAAAQBAAARDTIAAFEIAwFRFAIBH2xldmVsAQ//ay0kJo8iAr8AAAEBDwAB/0Rlcml2ZWQuAWNvdW50JFJlH3N1bHRz
UQQDBAAABAEAABENMgAAUQgDAVEUAgEfY291bnQBCAACAQgAAf9EZXJpdmVkLgFvcGVuJFBhcgdhbXNRBAMEAAAEAQAAEQ0iAABRCAMBURQCAQdrZXkBEgEB
/8sC1H43BLHhAAAAARIAAUEEAREBIgdLZXn/RGVyaXZlZC4Bb3BlbiRSZXMPdWx0c1EEAwQAAAQBAAARDTIAAFEIAwFRRAIBH3ZhbHVlARD/bV6RSy1n4vEA
AABAAREBH1EEAgH/bV6RSy1n4vEAAAARARdRBAEBAQFQAwEBEgEB/za3jEffEhLnAAAAARAAAUEEAREBIgdLZXn/QW5ub3RhdGUAAWRRCAEB/yFCB2lPibf8
ABEJKv9xIsLrBZ377gARBToPRmxhdD9UYWdnZWRRMAMEAAAEAQAAE0EBOhNBAR9TXAEDAVNoAQIBEQEBFAEBAAATZQEiE2UBH1OAAQMBU4wBAgERAgIUAQIA
ABOJAUITiQEfU6wBAwFTuAECAQEDAQH/aWMNZjaEsYYAE7UBShO5AR8AAREEBBQBBQAAE8kBKhPJAR9T6AEDAVP0AQIBEQUCFAEGAAAT8QEyAABT7AEDAVP4
AQIBEQYFFAEHAAAT9QE6AABT8AEDAVMMAgIBAQcBAf/PqWRNS/Fx2AATCQJaAAIBCAEB/2xIgPtbrz2bABP1AToT9QEfAAEBCQEB//Vt6Rl9wxjAABMJAjoT
CQIfAAEBCgEB/5+MFNWqsraSABMhAlITJQI3AAERCwkUARMAABNZAioAAFNUAgMBU2ACAgE/YmFzZTY0UQQBAv9LPiUKRXnY1wBRBAIBQQwBAAMBDQACAQ0A
AQdoZXhRBAEC/7XH5Qov4mHwAFEEAgFBDAEAAwENAAIBDQABf3JlbmFtZWRRBAEC/z18LhzWH1v6AFEEAgFBFAEBDAAAEQFq/2Fub3RoZXItAA9uYW1lAAAB
DAACAQwAAf9wcmVmaXhlZAAAAFEEAQL/vzYDr1Lo04IAUQQCAUEUAQEQAABAAREBGgNwXwAAD2ZsYXRRBAEC/782A69S6NOCAFEEAgFBEAEBEAAAQAEAAQEQ
/yFCB2lPibf8AAABARAAAR9sZXZlbAEP/2stJCaPIgK/AAABAQ8AAT9sZXZlbHMBDgABUAMBAQ//ay0kJo8iAr8AAAEBDgAB/3BsYWluVW5pAANvbj90YWdn
ZWRRBAEC/2IBmtHolKfPAFEEAgFBGAEBEAAAQAIRBSoAAA9raW5kAAA/dmFsdWVkUQQBAv9iAZrR6JSnzwBRBAIBQRwBARAAAEACEQUaEQUyA2lzH3ZhbHVl
AAD/ZmxhdFVuaW8AAW5RCAEC/782A69S6NOCAFEQAgFBIAH/YgGa0eiUp88AURwCAUEsAQEQAABAAREBGgN1LQAAARAAAEACAAIPdHJlZQEQ/3EiwusFnfvu
AAABARAAAf9Bbm5vdGF0ZQFkLnByZWZpeANlZFEIAwQAABQBAwAAESkiAABRJAMBUTACAREBAxQBBAAAES0iES0fUUwDAVFYAgEHb25lAQQAAgEEAAEHdHdv
UQQBAv89fC4c1h9b+gBRBAIBQRABAQwAABEBEgEyAAABDAACAQwAAf9Bbm5vdGF0ZQA/ZC5GbGF0UAEBUQgDBAAABAEAABEpOgAAUSQDAVEwAgEBAQEB/ynw
SDZ9X8nVABEtOhEtHwABP2luc2lkZQEMAAIBDAABP2RlZXBlclEEAQL/vzYDr1Lo04IAUQQCAUEUAQEQAABAAREBGgNkLgAA/0Fubm90YXRlAWQuRmxhdC5k
H2VlcGVyUQQDBAAAFAEBAAARDTIAAFEIAwFRFAIBH3ZhbHVlAQYAAgEGAAH/QW5ub3RhdGUBZC5wbGFpblUPbmlvblEIAwQM//8UAQgAABEpMgAAUSQDAVEw
AgEdAf7/BhQBCQAAES0qES0fUUwDAVFYAgEfYWxwaGEABg9iZXRhUQQBAv89fC4c1h9b+gBRBAIBQRABAQwAABEBIgdiZWUAAAEMAAIBDAAB/0Fubm90YXRl
AWQudGFnZ2VkAABRDAMEHP//ARQBCgAAEUU6AABRQAMBUUwCAQ0B/v8BAf9vfEyNLC0otwARSToRSR8AAQ0C/f8UAQ0AABFVMgAAUVADAVFcAgE/Y2lyY2xl
AQsAAgELAAE/c3F1YXJlUQQBAv+/NgOvUujTggBRBAIBQRABARAAAEABAAEfYmxhbmsABv9Bbm5vdGF0ZQJkLnRhZ2dlZC5zcXVhcmUAUQgDBBABFAELAAAR
KSoAAFEkAwFRMAIBEQGQFAEMAAARLToAAFEoAwFRNAIBD3NpZGUBCwACAQsAAT9maWxsZWQBAQACAQEAAf9Bbm5vdGF0ZQFkLnZhbHVlZAAAUQwDBBz//wcU
AQ4AABFFKhFFH1FkAwFRcAIBHQH+/wMUAQ8AABFtOgAAUWgDAVF0AgENAv3/FAEQAAARcSoAAFFsAwFReAIBD3RleHRRBAEC/z18LhzWH1v6AFEEAgFBEAEB
DAAAEQE6P2EgdGV4dAAAAQwAAgEMAAE/bnVtYmVyAQUAAgEFAAEPbm9uZQAG/0Fubm90YXRlAWQuZmxhdFVuB2lvblEIAwQc//8IFAERAAARKSoAAFEkAwFR
MAIBDQH+/wEB/+R1wd+rRwH2ABEtOhEtHwABD3dvcmQBDAACAQwAAT9hbW91bnRRBAEC/782A69S6NOCAFEEAgFBFAEBEAAAQAERARoDYS0AAP9Bbm5vdGF0
ZQJkLmZsYXRVbmlvbi5hbW91A250UQQDBBAIFAESAAARDTIAAFEIAwFRFAIBH3VuaXRzAQgAAgEIAAH/QW5ub3RhdGUBZC5UYWdnZWQAAFABAVEEAQL/YgGa
0eiUp88AUQQCAUEcAQEQAABAAhEFKhEFQg90eXBlf2NvbnRlbnQAAFEQAwQAAAQBAAARYRoAAFFcAwFRaAIBDQH//xQBAQAAEWUqAABRYAMBUWwCAQ0C/v8U
AQIAABFpOgAAUWQDAVGAAgENA/3/FAEDAAARfSIAAFF4AwFRhAIBA2lkAQgAAgEIAAEPbGVhZgEMAAIBDAABP2JyYW5jaAEOAAFQAwEBEP9xIsLrBZ377gAA
AQEOAAEHZW5kAAY=
`,
  };
}
