// Generated from generic.capnp by univat generate; do not edit.
import {
  type AnyPointerArgument,
  AnyPointerBuilder,
  type AnyPointerReader,
  adopt,
  allocateStruct,
  anyPointer,
  type Bindable,
  type BoundInterface,
  type BoundStruct,
  bindInterface,
  bindingsIn,
  bindMethod,
  bindStruct,
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
  dataPointer,
  defineMethod,
  disown,
  disownMember,
  type EmbeddedSchema,
  type GeneratedStructType,
  type GroupType,
  type InterfaceTable,
  initPointer,
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
  Server,
  StreamResult,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  setListAt,
  sizeOfAnyPointer,
  structList,
  textPointer,
  unbound,
  writeClient,
  writePointer,
  writeText,
  writeUint32,
} from "../../src/index.ts";
import { commonSchema, Measure, Sensor } from "./common.capnp.ts";

/** Type parameters and inheritance. */
export const genericFileId: bigint = 0xe9c5a2b4d8f61730n;

interface BoxInit<T, TInit = T, _TBuilder = unknown> {
  readonly value?: TInit | undefined;
  readonly label?: string | undefined;
}

class BoxBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set value(value: TInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initValue(length = 0): TBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptValue(orphan: Orphan<T>): void {
    adopt(this, 0, orphan);
  }

  disownValue(): Orphan<T> {
    return disown(this, 0);
  }

  set label(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptLabel(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownLabel(): Orphan<string> {
    return disown(this, 1);
  }
}

class BoxPipeline<T, TInit = T, TBuilder = unknown> {
  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get value(): Pipelined<T> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }
}

/** Something of any type. */
export class Box<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BoxBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BoxInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Box",
    id: 0xb0da1a0f9026059en,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: Box,
    Builder: BoxBuilder,
    newReader: (message, place, depth) =>
      new Box(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BoxBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
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

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<Box<T, TInit, TBuilder>, BoxBuilder<T, TInit, TBuilder>, BoxInit<T, TInit, TBuilder>> {
    return bindStruct(
      Box.type,
      Box<T, TInit, TBuilder>,
      BoxBuilder<T, TInit, TBuilder>,
      writeBox<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  declare readonly $Pipeline?: BoxPipeline<T, TInit, TBuilder>;

  get value(): T {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get label(): string {
    return this.getText(1);
  }
}

function writeBox<T, TInit, TBuilder>(
  builder: BoxBuilder<T, TInit, TBuilder>,
  init: BoxInit<T, TInit, TBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
  if (init.label !== undefined) builder.label = init.label;
}

function sizeOfBox<T, TInit, TBuilder>(init: BoxInit<T, TInit, TBuilder>): number {
  let size = 16;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  if (init.label !== undefined) size += (init.label.length + 8) & ~7;
  return size;
}

export declare namespace Box {
  type Builder<T, TInit = T, TBuilder = unknown> = BoxBuilder<T, TInit, TBuilder>;
  type Init<T, TInit = T, TBuilder = unknown> = BoxInit<T, TInit, TBuilder>;
  type Pipeline<T, TInit = T, TBuilder = unknown> = BoxPipeline<T, TInit, TBuilder>;
}

interface MapEntryInit<Key, Value, KeyInit = Key, ValueInit = Value, _KeyBuilder = unknown, ValueBuilder = unknown> {
  readonly key?: KeyInit | undefined;
  readonly value?: ValueInit | undefined;
  readonly box?: Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder> | undefined;
  readonly plain?:
    | Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    | Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    | undefined;
}

class MapEntryBuilder<
  Key,
  Value,
  KeyInit = Key,
  ValueInit = Value,
  KeyBuilder = unknown,
  ValueBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x40000;
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(2);
  }

  set key(value: KeyInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initKey(length = 0): KeyBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptKey(orphan: Orphan<Key>): void {
    adopt(this, 0, orphan);
  }

  disownKey(): Orphan<Key> {
    return disown(this, 0);
  }

  set value(value: ValueInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initValue(length = 0): ValueBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }

  adoptValue(orphan: Orphan<Value>): void {
    adopt(this, 1, orphan);
  }

  disownValue(): Orphan<Value> {
    return disown(this, 1);
  }

  set box(value: Box<Value, ValueInit, ValueBuilder> | Box.Init<Value, ValueInit, ValueBuilder>) {
    this.setStruct(2, Box.of(this.$bindings[1]).type, value);
  }

  initBox(): Box.Builder<Value, ValueInit, ValueBuilder> {
    return this.initStruct(2, Box.of(this.$bindings[1]).type);
  }

  adoptBox(orphan: Orphan<Box<Value, ValueInit, ValueBuilder>>): void {
    adopt(this, 2, orphan);
  }

  disownBox(): Orphan<Box<Value, ValueInit, ValueBuilder>> {
    return disown(this, 2);
  }

  set plain(value:
    | Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    | Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>) {
    Box.type.set(this.$segment, this.$dataOffset + 24, value);
  }

  initPlain(): Box.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return Box.type.init(this.$segment, this.$dataOffset + 24);
  }

  adoptPlain(orphan: Orphan<Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>): void {
    adopt(this, 3, orphan);
  }

  disownPlain(): Orphan<Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>> {
    return disown(this, 3);
  }
}

class MapEntryPipeline<Key, Value, KeyInit = Key, ValueInit = Value, KeyBuilder = unknown, ValueBuilder = unknown> {
  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(2);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get key(): Pipelined<Key> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get value(): Pipelined<Value> {
    return pipelined(this.$promise, [...this.$path, 1], this.$bindings[1]);
  }

  get box(): Box.Pipeline<Value, ValueInit, ValueBuilder> {
    const Pipeline = boundTo(BoxPipeline<Value, ValueInit, ValueBuilder>, this.$bindings[1]);
    return new Pipeline(this.$promise, ...this.$path, 2);
  }
}

class MapEntry<
  Key,
  Value,
  KeyInit = Key,
  ValueInit = Value,
  KeyBuilder = unknown,
  ValueBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    MapEntry<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    MapEntryBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    MapEntryInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "Map.Entry",
    id: 0xc823d7ca13ac490bn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 4,
    Reader: MapEntry,
    Builder: MapEntryBuilder,
    newReader: (message, place, depth) =>
      new MapEntry(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new MapEntryBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 4);
      return new MapEntryBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeMapEntry(MapEntry.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfMapEntry,
    write: writeMapEntry,
  };
  static readonly list: ListType<
    MapEntry<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StructListBuilder<
      MapEntryBuilder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
    MapEntryInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = structList(MapEntry.type);
  static readonly Pipeline: typeof MapEntryPipeline = MapEntryPipeline;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Key, Value, KeyInit = Key, ValueInit = Value, KeyBuilder = unknown, ValueBuilder = unknown>(
    typeKey: Bindable<Key, KeyBuilder, KeyInit>,
    typeValue: Bindable<Value, ValueBuilder, ValueInit>,
  ): BoundStruct<
    MapEntry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
    MapEntryBuilder<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
    MapEntryInit<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>
  > {
    return bindStruct(
      MapEntry.type,
      MapEntry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
      MapEntryBuilder<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
      writeMapEntry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
      typeKey,
      typeValue,
    );
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(2);
  }

  declare readonly $Pipeline?: MapEntryPipeline<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>;

  get key(): Key {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get value(): Value {
    return readPointer(this, 1, this.$bindings[1]);
  }

  get box(): Box<Value, ValueInit, ValueBuilder> {
    return this.getStruct(2, Box.of(this.$bindings[1]).type);
  }

  get plain(): Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return Box.type.newReader(this.$message, this.followStruct(3, 2), this.$depth + 1);
  }
}

function writeMapEntry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>(
  builder: MapEntryBuilder<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
  init: MapEntryInit<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
): void {
  if (init.key !== undefined) builder.key = init.key;
  if (init.value !== undefined) builder.value = init.value;
  if (init.box !== undefined) builder.box = init.box;
  if (init.plain !== undefined) builder.plain = init.plain;
}

function sizeOfMapEntry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>(
  init: MapEntryInit<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
): number {
  let size = 32;
  if (init.key !== undefined) size += sizeOfAnyPointer(init.key);
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  if (init.box !== undefined && !(init.box instanceof StructReader)) size += sizeOfBox(init.box);
  if (init.plain !== undefined && !(init.plain instanceof StructReader)) size += sizeOfBox(init.plain);
  return size;
}

interface MapNamedInit<
  Key,
  Value,
  Name,
  KeyInit = Key,
  ValueInit = Value,
  NameInit = Name,
  KeyBuilder = unknown,
  ValueBuilder = unknown,
  _NameBuilder = unknown,
> {
  readonly name?: NameInit | undefined;
  readonly entry?:
    | Map_.Entry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>
    | Map_.Entry.Init<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>
    | undefined;
}

class MapNamedBuilder<
  Key,
  Value,
  Name,
  KeyInit = Key,
  ValueInit = Value,
  NameInit = Name,
  KeyBuilder = unknown,
  ValueBuilder = unknown,
  NameBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [
    PointerType<Key, KeyBuilder, KeyInit>,
    PointerType<Value, ValueBuilder, ValueInit>,
    PointerType<Name, NameBuilder, NameInit>,
  ] {
    return unbound(3);
  }

  set name(value: NameInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[2], value);
  }

  initName(length = 0): NameBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[2], length);
  }

  adoptName(orphan: Orphan<Name>): void {
    adopt(this, 0, orphan);
  }

  disownName(): Orphan<Name> {
    return disown(this, 0);
  }

  set entry(value:
    | Map_.Entry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>
    | Map_.Entry.Init<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>) {
    this.setStruct(1, MapEntry.of(this.$bindings[0], this.$bindings[1]).type, value);
  }

  initEntry(): Map_.Entry.Builder<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder> {
    return this.initStruct(1, MapEntry.of(this.$bindings[0], this.$bindings[1]).type);
  }

  adoptEntry(orphan: Orphan<Map_.Entry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>>): void {
    adopt(this, 1, orphan);
  }

  disownEntry(): Orphan<Map_.Entry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>> {
    return disown(this, 1);
  }
}

class MapNamedPipeline<
  Key,
  Value,
  Name,
  KeyInit = Key,
  ValueInit = Value,
  NameInit = Name,
  KeyBuilder = unknown,
  ValueBuilder = unknown,
  NameBuilder = unknown,
> {
  get $bindings(): readonly [
    PointerType<Key, KeyBuilder, KeyInit>,
    PointerType<Value, ValueBuilder, ValueInit>,
    PointerType<Name, NameBuilder, NameInit>,
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

  get name(): Pipelined<Name> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[2]);
  }

  get entry(): Map_.Entry.Pipeline<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder> {
    const Pipeline = boundTo(
      MapEntryPipeline<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
      this.$bindings[0],
      this.$bindings[1],
    );
    return new Pipeline(this.$promise, ...this.$path, 1);
  }
}

/** Parameters of its own and of the struct around. */
class MapNamed<
  Key,
  Value,
  Name,
  KeyInit = Key,
  ValueInit = Value,
  NameInit = Name,
  KeyBuilder = unknown,
  ValueBuilder = unknown,
  NameBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    MapNamed<
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
    MapNamedBuilder<
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
    MapNamedInit<
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
    displayName: "Map.Named",
    id: 0xdd23ccc99f060554n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: MapNamed,
    Builder: MapNamedBuilder,
    newReader: (message, place, depth) =>
      new MapNamed(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new MapNamedBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new MapNamedBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeMapNamed(MapNamed.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfMapNamed,
    write: writeMapNamed,
  };
  static readonly list: ListType<
    MapNamed<
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
      MapNamedBuilder<
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
    MapNamedInit<
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
  > = structList(MapNamed.type);
  static readonly Pipeline: typeof MapNamedPipeline = MapNamedPipeline;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<
    Key,
    Value,
    Name,
    KeyInit = Key,
    ValueInit = Value,
    NameInit = Name,
    KeyBuilder = unknown,
    ValueBuilder = unknown,
    NameBuilder = unknown,
  >(
    typeKey: Bindable<Key, KeyBuilder, KeyInit>,
    typeValue: Bindable<Value, ValueBuilder, ValueInit>,
    typeName: Bindable<Name, NameBuilder, NameInit>,
  ): BoundStruct<
    MapNamed<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>,
    MapNamedBuilder<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>,
    MapNamedInit<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>
  > {
    return bindStruct(
      MapNamed.type,
      MapNamed<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>,
      MapNamedBuilder<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>,
      writeMapNamed<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>,
      typeKey,
      typeValue,
      typeName,
    );
  }

  get $bindings(): readonly [
    PointerType<Key, KeyBuilder, KeyInit>,
    PointerType<Value, ValueBuilder, ValueInit>,
    PointerType<Name, NameBuilder, NameInit>,
  ] {
    return unbound(3);
  }

  declare readonly $Pipeline?: MapNamedPipeline<
    Key,
    Value,
    Name,
    KeyInit,
    ValueInit,
    NameInit,
    KeyBuilder,
    ValueBuilder,
    NameBuilder
  >;

  get name(): Name {
    return readPointer(this, 0, this.$bindings[2]);
  }

  get entry(): Map_.Entry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder> {
    return this.getStruct(1, MapEntry.of(this.$bindings[0], this.$bindings[1]).type);
  }
}

function writeMapNamed<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>(
  builder: MapNamedBuilder<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>,
  init: MapNamedInit<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>,
): void {
  if (init.name !== undefined) builder.name = init.name;
  if (init.entry !== undefined) builder.entry = init.entry;
}

function sizeOfMapNamed<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>(
  init: MapNamedInit<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>,
): number {
  let size = 16;
  if (init.name !== undefined) size += sizeOfAnyPointer(init.name);
  if (init.entry !== undefined && !(init.entry instanceof StructReader)) size += sizeOfMapEntry(init.entry);
  return size;
}

interface MapInit<Key, Value, KeyInit = Key, ValueInit = Value, KeyBuilder = unknown, ValueBuilder = unknown> {
  readonly entries?:
    | ListReader<Map_.Entry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>>
    | readonly Map_.Entry.Init<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>[]
    | undefined;
  readonly swapped?:
    | Map_<Value, Key, ValueInit, KeyInit, ValueBuilder, KeyBuilder>
    | Map_.Init<Value, Key, ValueInit, KeyInit, ValueBuilder, KeyBuilder>
    | undefined;
  readonly values?:
    | ListReader<Box<Value, ValueInit, ValueBuilder>>
    | readonly Box.Init<Value, ValueInit, ValueBuilder>[]
    | undefined;
}

class MapBuilder<
  Key,
  Value,
  KeyInit = Key,
  ValueInit = Value,
  KeyBuilder = unknown,
  ValueBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(2);
  }

  set entries(value:
    | ListReader<Map_.Entry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>>
    | readonly Map_.Entry.Init<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>[]) {
    this.setList(0, MapEntry.of(this.$bindings[0], this.$bindings[1]).list, value);
  }

  initEntries(
    length: number,
  ): StructListBuilder<Map_.Entry.Builder<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>> {
    return this.initList(0, MapEntry.of(this.$bindings[0], this.$bindings[1]).list, length);
  }

  adoptEntries(orphan: Orphan<ListReader<Map_.Entry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>>>): void {
    adopt(this, 0, orphan);
  }

  disownEntries(): Orphan<ListReader<Map_.Entry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>>> {
    return disown(this, 0);
  }

  set swapped(value:
    | Map_<Value, Key, ValueInit, KeyInit, ValueBuilder, KeyBuilder>
    | Map_.Init<Value, Key, ValueInit, KeyInit, ValueBuilder, KeyBuilder>) {
    this.setStruct(1, Map_.of(this.$bindings[1], this.$bindings[0]).type, value);
  }

  initSwapped(): Map_.Builder<Value, Key, ValueInit, KeyInit, ValueBuilder, KeyBuilder> {
    return this.initStruct(1, Map_.of(this.$bindings[1], this.$bindings[0]).type);
  }

  adoptSwapped(orphan: Orphan<Map_<Value, Key, ValueInit, KeyInit, ValueBuilder, KeyBuilder>>): void {
    adopt(this, 1, orphan);
  }

  disownSwapped(): Orphan<Map_<Value, Key, ValueInit, KeyInit, ValueBuilder, KeyBuilder>> {
    return disown(this, 1);
  }

  set values(value:
    | ListReader<Box<Value, ValueInit, ValueBuilder>>
    | readonly Box.Init<Value, ValueInit, ValueBuilder>[]) {
    this.setList(2, Box.of(this.$bindings[1]).list, value);
  }

  initValues(length: number): StructListBuilder<Box.Builder<Value, ValueInit, ValueBuilder>> {
    return this.initList(2, Box.of(this.$bindings[1]).list, length);
  }

  adoptValues(orphan: Orphan<ListReader<Box<Value, ValueInit, ValueBuilder>>>): void {
    adopt(this, 2, orphan);
  }

  disownValues(): Orphan<ListReader<Box<Value, ValueInit, ValueBuilder>>> {
    return disown(this, 2);
  }
}

export class Map_<
  Key,
  Value,
  KeyInit = Key,
  ValueInit = Value,
  KeyBuilder = unknown,
  ValueBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    Map_<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    MapBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    MapInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "Map",
    id: 0xa43ea79cf9f5a12bn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 3,
    Reader: Map_,
    Builder: MapBuilder,
    newReader: (message, place, depth) =>
      new Map_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new MapBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new MapBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeMap(Map_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfMap,
    write: writeMap,
  };
  static readonly list: ListType<
    Map_<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StructListBuilder<
      MapBuilder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
    MapInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = structList(Map_.type);
  static readonly Entry: typeof MapEntry = MapEntry;
  static readonly Named: typeof MapNamed = MapNamed;
  static readonly size: number = 3;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Key, Value, KeyInit = Key, ValueInit = Value, KeyBuilder = unknown, ValueBuilder = unknown>(
    typeKey: Bindable<Key, KeyBuilder, KeyInit>,
    typeValue: Bindable<Value, ValueBuilder, ValueInit>,
  ): BoundStruct<
    Map_<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
    MapBuilder<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
    MapInit<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>
  > {
    return bindStruct(
      Map_.type,
      Map_<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
      MapBuilder<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
      writeMap<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
      typeKey,
      typeValue,
    );
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<Value, ValueBuilder, ValueInit>] {
    return unbound(2);
  }

  get entries(): ListReader<Map_.Entry<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>> {
    return this.getList(0, MapEntry.of(this.$bindings[0], this.$bindings[1]).list);
  }

  get swapped(): Map_<Value, Key, ValueInit, KeyInit, ValueBuilder, KeyBuilder> {
    return this.getStruct(1, Map_.of(this.$bindings[1], this.$bindings[0]).type);
  }

  get values(): ListReader<Box<Value, ValueInit, ValueBuilder>> {
    return this.getList(2, Box.of(this.$bindings[1]).list);
  }
}

function writeMap<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>(
  builder: MapBuilder<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
  init: MapInit<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
): void {
  if (init.entries !== undefined) builder.entries = init.entries;
  if (init.swapped !== undefined) builder.swapped = init.swapped;
  if (init.values !== undefined) builder.values = init.values;
}

function sizeOfMap<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>(
  init: MapInit<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>,
): number {
  let size = 24;
  if (init.swapped !== undefined && !(init.swapped instanceof StructReader)) size += sizeOfMap(init.swapped);
  return size;
}

export declare namespace Map_ {
  type Builder<Key, Value, KeyInit = Key, ValueInit = Value, KeyBuilder = unknown, ValueBuilder = unknown> = MapBuilder<
    Key,
    Value,
    KeyInit,
    ValueInit,
    KeyBuilder,
    ValueBuilder
  >;
  type Init<Key, Value, KeyInit = Key, ValueInit = Value, KeyBuilder = unknown, ValueBuilder = unknown> = MapInit<
    Key,
    Value,
    KeyInit,
    ValueInit,
    KeyBuilder,
    ValueBuilder
  >;
  type Entry<Key, Value, KeyInit = Key, ValueInit = Value, KeyBuilder = unknown, ValueBuilder = unknown> = MapEntry<
    Key,
    Value,
    KeyInit,
    ValueInit,
    KeyBuilder,
    ValueBuilder
  >;
  namespace Entry {
    type Builder<
      Key,
      Value,
      KeyInit = Key,
      ValueInit = Value,
      KeyBuilder = unknown,
      ValueBuilder = unknown,
    > = MapEntryBuilder<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>;
    type Init<
      Key,
      Value,
      KeyInit = Key,
      ValueInit = Value,
      KeyBuilder = unknown,
      ValueBuilder = unknown,
    > = MapEntryInit<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>;
    type Pipeline<
      Key,
      Value,
      KeyInit = Key,
      ValueInit = Value,
      KeyBuilder = unknown,
      ValueBuilder = unknown,
    > = MapEntryPipeline<Key, Value, KeyInit, ValueInit, KeyBuilder, ValueBuilder>;
  }
  type Named<
    Key,
    Value,
    Name,
    KeyInit = Key,
    ValueInit = Value,
    NameInit = Name,
    KeyBuilder = unknown,
    ValueBuilder = unknown,
    NameBuilder = unknown,
  > = MapNamed<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>;
  namespace Named {
    type Builder<
      Key,
      Value,
      Name,
      KeyInit = Key,
      ValueInit = Value,
      NameInit = Name,
      KeyBuilder = unknown,
      ValueBuilder = unknown,
      NameBuilder = unknown,
    > = MapNamedBuilder<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>;
    type Init<
      Key,
      Value,
      Name,
      KeyInit = Key,
      ValueInit = Value,
      NameInit = Name,
      KeyBuilder = unknown,
      ValueBuilder = unknown,
      NameBuilder = unknown,
    > = MapNamedInit<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>;
    type Pipeline<
      Key,
      Value,
      Name,
      KeyInit = Key,
      ValueInit = Value,
      NameInit = Name,
      KeyBuilder = unknown,
      ValueBuilder = unknown,
      NameBuilder = unknown,
    > = MapNamedPipeline<Key, Value, Name, KeyInit, ValueInit, NameInit, KeyBuilder, ValueBuilder, NameBuilder>;
  }
}

const ChoiceBothMoreWhich = {
  none: 0,
  third: 1,
} as const;
type ChoiceBothMoreWhich =
  | (typeof ChoiceBothMoreWhich)[keyof typeof ChoiceBothMoreWhich]
  | (number & Record<never, never>);

interface ChoiceBothMoreInit<
  First_,
  Second_,
  First_Init = First_,
  _Second_Init = Second_,
  _First_Builder = unknown,
  _Second_Builder = unknown,
> {
  readonly none?: null | undefined;
  readonly third?: First_Init | undefined;
}

class ChoiceBothMoreBuilder<
  First_,
  Second_,
  First_Init = First_,
  Second_Init = Second_,
  First_Builder = unknown,
  Second_Builder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x30001;
  }

  get $bindings(): readonly [
    PointerType<First_, First_Builder, First_Init>,
    PointerType<Second_, Second_Builder, Second_Init>,
  ] {
    return unbound(2);
  }

  set none(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 2, 0, true);
  }

  set third(value: First_Init) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 24), this.$bindings[0], value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }

  initThird(length = 0): First_Builder {
    const value = initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 24), this.$bindings[0], length);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
    return value;
  }

  adoptThird(orphan: Orphan<First_>): void {
    adopt(this, 2, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }

  disownThird(): Orphan<First_> {
    return disownMember(this, 2, 2, 1);
  }
}

class ChoiceBothMore<
  First_,
  Second_,
  First_Init = First_,
  Second_Init = Second_,
  First_Builder = unknown,
  Second_Builder = unknown,
> extends StructReader {
  static readonly type: GroupType = {
    displayName: "Choice.both.more",
    id: 0xe7886a63154e771dn,
    schema: genericSchema,
  };
  static readonly Which: typeof ChoiceBothMoreWhich = ChoiceBothMoreWhich;

  get $bindings(): readonly [
    PointerType<First_, First_Builder, First_Init>,
    PointerType<Second_, Second_Builder, Second_Init>,
  ] {
    return unbound(2);
  }

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): ChoiceBothMoreWhich {
    return this.getUint16(2);
  }

  get none(): null | undefined {
    return this.getUint16(2) === 0 ? null : undefined;
  }

  get third(): First_ | undefined {
    return this.getUint16(2) === 1 ? readPointer(this, 2, this.$bindings[0]) : undefined;
  }
}

function writeChoiceBothMore<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>(
  builder: ChoiceBothMoreBuilder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
  init: ChoiceBothMoreInit<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
): void {
  let members = 0;
  if (init.none !== undefined) {
    builder.none = init.none;
    members++;
  }
  if (init.third !== undefined) {
    builder.third = init.third;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Choice.both.more takes one member; leave the others undefined");
}

function sizeOfChoiceBothMore<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>(
  init: ChoiceBothMoreInit<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
): number {
  let size = 0;
  if (init.third !== undefined) size += sizeOfAnyPointer(init.third);
  return size;
}

interface ChoiceBothInit<
  First_,
  Second_,
  First_Init = First_,
  Second_Init = Second_,
  First_Builder = unknown,
  Second_Builder = unknown,
> {
  readonly one?: First_Init | undefined;
  readonly other?: Second_Init | undefined;
  readonly more?:
    | Choice.Both.More.Init<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>
    | undefined;
}

class ChoiceBothBuilder<
  First_,
  Second_,
  First_Init = First_,
  Second_Init = Second_,
  First_Builder = unknown,
  Second_Builder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x30001;
  }

  get $bindings(): readonly [
    PointerType<First_, First_Builder, First_Init>,
    PointerType<Second_, Second_Builder, Second_Init>,
  ] {
    return unbound(2);
  }

  set one(value: First_Init) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], value);
  }

  initOne(length = 0): First_Builder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], length);
  }

  adoptOne(orphan: Orphan<First_>): void {
    adopt(this, 0, orphan);
  }

  disownOne(): Orphan<First_> {
    return disown(this, 0);
  }

  set other(value: Second_Init) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[1], value);
  }

  initOther(length = 0): Second_Builder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[1], length);
  }

  adoptOther(orphan: Orphan<Second_>): void {
    adopt(this, 1, orphan);
  }

  disownOther(): Orphan<Second_> {
    return disown(this, 1);
  }

  get more(): Choice.Both.More.Builder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder> {
    const Group = bound(
      ChoiceBothMoreBuilder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
      this.$bindings,
    );
    return new Group(this.$segment, this.$dataOffset);
  }

  set more(value: Choice.Both.More.Init<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>) {
    writeChoiceBothMore(this.more, value);
  }
}

class ChoiceBothPipeline<
  First_,
  Second_,
  First_Init = First_,
  Second_Init = Second_,
  First_Builder = unknown,
  Second_Builder = unknown,
> {
  get $bindings(): readonly [
    PointerType<First_, First_Builder, First_Init>,
    PointerType<Second_, Second_Builder, Second_Init>,
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

  get one(): Pipelined<First_> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get other(): Pipelined<Second_> {
    return pipelined(this.$promise, [...this.$path, 1], this.$bindings[1]);
  }
}

class ChoiceBoth<
  First_,
  Second_,
  First_Init = First_,
  Second_Init = Second_,
  First_Builder = unknown,
  Second_Builder = unknown,
> extends StructReader {
  static readonly type: GroupType = {
    displayName: "Choice.both",
    id: 0x83dfb0714f35c5fen,
    schema: genericSchema,
  };
  static readonly More: typeof ChoiceBothMore = ChoiceBothMore;

  get $bindings(): readonly [
    PointerType<First_, First_Builder, First_Init>,
    PointerType<Second_, Second_Builder, Second_Init>,
  ] {
    return unbound(2);
  }

  get one(): First_ {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get other(): Second_ {
    return readPointer(this, 1, this.$bindings[1]);
  }

  get more(): Choice.Both.More<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder> {
    const Group = bound(
      ChoiceBothMore<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
      this.$bindings,
    );
    return new Group(this.$message, this.$segment, this.$dataOffset, this.$dataBytes, this.$pointerCount, this.$depth);
  }
}

function writeChoiceBoth<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>(
  builder: ChoiceBothBuilder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
  init: ChoiceBothInit<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
): void {
  if (init.one !== undefined) builder.one = init.one;
  if (init.other !== undefined) builder.other = init.other;
  if (init.more !== undefined) builder.more = init.more;
}

function sizeOfChoiceBoth<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>(
  init: ChoiceBothInit<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
): number {
  let size = 0;
  if (init.one !== undefined) size += sizeOfAnyPointer(init.one);
  if (init.other !== undefined) size += sizeOfAnyPointer(init.other);
  if (init.more !== undefined) size += sizeOfChoiceBothMore(init.more);
  return size;
}

const ChoiceWhich = {
  first: 0,
  second: 1,
  both: 2,
} as const;
type ChoiceWhich = (typeof ChoiceWhich)[keyof typeof ChoiceWhich] | (number & Record<never, never>);

interface ChoiceInit<
  First_,
  Second_,
  First_Init = First_,
  Second_Init = Second_,
  First_Builder = unknown,
  Second_Builder = unknown,
> {
  readonly first?: First_Init | undefined;
  readonly second?: Second_Init | undefined;
  readonly both?: Choice.Both.Init<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder> | undefined;
}

class ChoiceBuilder<
  First_,
  Second_,
  First_Init = First_,
  Second_Init = Second_,
  First_Builder = unknown,
  Second_Builder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x30001;
  }

  get $bindings(): readonly [
    PointerType<First_, First_Builder, First_Init>,
    PointerType<Second_, Second_Builder, Second_Init>,
  ] {
    return unbound(2);
  }

  set first(value: First_Init) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], value);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  initFirst(length = 0): First_Builder {
    const value = initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], length);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
    return value;
  }

  adoptFirst(orphan: Orphan<First_>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  disownFirst(): Orphan<First_> {
    return disownMember(this, 0, 0, 0);
  }

  set second(value: Second_Init) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  initSecond(length = 0): Second_Builder {
    const value = initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
    return value;
  }

  adoptSecond(orphan: Orphan<Second_>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  disownSecond(): Orphan<Second_> {
    return disownMember(this, 0, 0, 1);
  }

  set both(value: Choice.Both.Init<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>) {
    writeChoiceBoth(this.initBoth(), value);
  }

  initBoth(): Choice.Both.Builder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder> {
    this.clearPointer(0);
    this.clearPointer(1);
    this.clearData(2, 2);
    this.clearPointer(2);
    this.$segment.view.setUint16(this.$dataOffset, 2, true);
    const Group = bound(
      ChoiceBothBuilder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
      this.$bindings,
    );
    return new Group(this.$segment, this.$dataOffset);
  }
}

/** Groups and unions of types that are not known. */
export class Choice<
  First_,
  Second_,
  First_Init = First_,
  Second_Init = Second_,
  First_Builder = unknown,
  Second_Builder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    Choice<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    ChoiceBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    ChoiceInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "Choice",
    id: 0xa12c9f5bcfeb95b6n,
    schema: genericSchema,
    dataWords: 1,
    pointerCount: 3,
    Reader: Choice,
    Builder: ChoiceBuilder,
    newReader: (message, place, depth) =>
      new Choice(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ChoiceBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 3);
      return new ChoiceBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeChoice(Choice.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfChoice,
    write: writeChoice,
  };
  static readonly list: ListType<
    Choice<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StructListBuilder<
      ChoiceBuilder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
    ChoiceInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = structList(Choice.type);
  static readonly Which: typeof ChoiceWhich = ChoiceWhich;
  static readonly Both: typeof ChoiceBoth = ChoiceBoth;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<
    First_,
    Second_,
    First_Init = First_,
    Second_Init = Second_,
    First_Builder = unknown,
    Second_Builder = unknown,
  >(
    typeFirst_: Bindable<First_, First_Builder, First_Init>,
    typeSecond_: Bindable<Second_, Second_Builder, Second_Init>,
  ): BoundStruct<
    Choice<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
    ChoiceBuilder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
    ChoiceInit<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>
  > {
    return bindStruct(
      Choice.type,
      Choice<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
      ChoiceBuilder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
      writeChoice<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
      typeFirst_,
      typeSecond_,
    );
  }

  get $bindings(): readonly [
    PointerType<First_, First_Builder, First_Init>,
    PointerType<Second_, Second_Builder, Second_Init>,
  ] {
    return unbound(2);
  }

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): ChoiceWhich {
    return this.getUint16(0);
  }

  get first(): First_ | undefined {
    return this.getUint16(0) === 0 ? readPointer(this, 0, this.$bindings[0]) : undefined;
  }

  get second(): Second_ | undefined {
    return this.getUint16(0) === 1 ? readPointer(this, 0, this.$bindings[1]) : undefined;
  }

  get both(): Choice.Both<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder> | undefined {
    if (this.getUint16(0) !== 2) return undefined;
    const Group = bound(
      ChoiceBoth<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
      this.$bindings,
    );
    return new Group(this.$message, this.$segment, this.$dataOffset, this.$dataBytes, this.$pointerCount, this.$depth);
  }
}

function writeChoice<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>(
  builder: ChoiceBuilder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
  init: ChoiceInit<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
): void {
  let members = 0;
  if (init.first !== undefined) {
    builder.first = init.first;
    members++;
  }
  if (init.second !== undefined) {
    builder.second = init.second;
    members++;
  }
  if (init.both !== undefined) {
    builder.both = init.both;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Choice takes one member; leave the others undefined");
}

function sizeOfChoice<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>(
  init: ChoiceInit<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>,
): number {
  let size = 32;
  if (init.first !== undefined) size += sizeOfAnyPointer(init.first);
  if (init.second !== undefined) size += sizeOfAnyPointer(init.second);
  if (init.both !== undefined) size += sizeOfChoiceBoth(init.both);
  return size;
}

export declare namespace Choice {
  type Builder<
    First_,
    Second_,
    First_Init = First_,
    Second_Init = Second_,
    First_Builder = unknown,
    Second_Builder = unknown,
  > = ChoiceBuilder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>;
  type Init<
    First_,
    Second_,
    First_Init = First_,
    Second_Init = Second_,
    First_Builder = unknown,
    Second_Builder = unknown,
  > = ChoiceInit<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>;
  type Which = ChoiceWhich;
  type Both<
    First_,
    Second_,
    First_Init = First_,
    Second_Init = Second_,
    First_Builder = unknown,
    Second_Builder = unknown,
  > = ChoiceBoth<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>;
  namespace Both {
    type Builder<
      First_,
      Second_,
      First_Init = First_,
      Second_Init = Second_,
      First_Builder = unknown,
      Second_Builder = unknown,
    > = ChoiceBothBuilder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>;
    type Init<
      First_,
      Second_,
      First_Init = First_,
      Second_Init = Second_,
      First_Builder = unknown,
      Second_Builder = unknown,
    > = ChoiceBothInit<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>;
    type Pipeline<
      First_,
      Second_,
      First_Init = First_,
      Second_Init = Second_,
      First_Builder = unknown,
      Second_Builder = unknown,
    > = ChoiceBothPipeline<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>;
    type More<
      First_,
      Second_,
      First_Init = First_,
      Second_Init = Second_,
      First_Builder = unknown,
      Second_Builder = unknown,
    > = ChoiceBothMore<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>;
    namespace More {
      type Builder<
        First_,
        Second_,
        First_Init = First_,
        Second_Init = Second_,
        First_Builder = unknown,
        Second_Builder = unknown,
      > = ChoiceBothMoreBuilder<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>;
      type Init<
        First_,
        Second_,
        First_Init = First_,
        Second_Init = Second_,
        First_Builder = unknown,
        Second_Builder = unknown,
      > = ChoiceBothMoreInit<First_, Second_, First_Init, Second_Init, First_Builder, Second_Builder>;
      type Which = ChoiceBothMoreWhich;
    }
  }
}

const usesDefaultDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x06, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x05, 0x00, 0x00,
  0x00, 0x42, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x6a, 0x00, 0x00, 0x00, 0x64, 0x65, 0x66, 0x61, 0x75, 0x6c,
  0x74, 0x00, 0x6f, 0x66, 0x20, 0x61, 0x20, 0x67, 0x65, 0x6e, 0x65, 0x72, 0x69, 0x63, 0x00, 0x00, 0x00, 0x00,
]);

interface UsesInit {
  readonly text?: Box<string> | Box.Init<string> | undefined;
  readonly data?: Box<Uint8Array> | Box.Init<Uint8Array> | undefined;
  readonly nested?:
    | Box<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>
    | Box.Init<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>
    | undefined;
  readonly list?:
    | Box<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>
    | Box.Init<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>
    | undefined;
  readonly texts?: ListReader<Box<string>> | readonly Box.Init<string>[] | undefined;
  readonly measure?:
    | Box<Measure, Measure | Measure.Init, Measure.Builder>
    | Box.Init<Measure, Measure | Measure.Init, Measure.Builder>
    | undefined;
  readonly map?:
    | Map_<string, Measure, string, Measure | Measure.Init, unknown, Measure.Builder>
    | Map_.Init<string, Measure, string, Measure | Measure.Init, unknown, Measure.Builder>
    | undefined;
  readonly entry?:
    | Map_.Entry<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>
    | Map_.Entry.Init<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>
    | undefined;
  readonly named?:
    | Map_.Named<string, Uses, Uint8Array, string, Uses | Uses.Init, Uint8Array, unknown, Uses.Builder, unknown>
    | Map_.Named.Init<string, Uses, Uint8Array, string, Uses | Uses.Init, Uint8Array, unknown, Uses.Builder, unknown>
    | undefined;
  readonly unbound?:
    | Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    | Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    | undefined;
  readonly choice?:
    | Choice<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>
    | Choice.Init<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>
    | undefined;
  readonly lists?: ListReader<ListReader<Box<string>>> | readonly (readonly Box.Init<string>[])[] | undefined;
  readonly default?: Box<string> | Box.Init<string> | undefined;
  readonly cell?: Cell<string> | Cell.Server<string> | undefined;
  readonly cells?: ListReader<Cell<string>> | readonly (Cell<string> | Cell.Server<string>)[] | undefined;
  readonly boxedCell?:
    | Box<
        Cell<Uses, Uses | Uses.Init, Uses.Builder>,
        Cell<Uses, Uses | Uses.Init, Uses.Builder> | Cell.Server<Uses, Uses | Uses.Init, Uses.Builder>
      >
    | Box.Init<
        Cell<Uses, Uses | Uses.Init, Uses.Builder>,
        Cell<Uses, Uses | Uses.Init, Uses.Builder> | Cell.Server<Uses, Uses | Uses.Init, Uses.Builder>
      >
    | undefined;
}

class UsesBuilder extends StructBuilder {
  override get $size(): number {
    return 0x100000;
  }

  set text(value: Box<string> | Box.Init<string>) {
    this.setStruct(0, boxOfText().type, value);
  }

  initText(): Box.Builder<string> {
    return this.initStruct(0, boxOfText().type);
  }

  adoptText(orphan: Orphan<Box<string>>): void {
    adopt(this, 0, orphan);
  }

  disownText(): Orphan<Box<string>> {
    return disown(this, 0);
  }

  set data(value: Box<Uint8Array> | Box.Init<Uint8Array>) {
    this.setStruct(1, boxOfData().type, value);
  }

  initData(): Box.Builder<Uint8Array> {
    return this.initStruct(1, boxOfData().type);
  }

  adoptData(orphan: Orphan<Box<Uint8Array>>): void {
    adopt(this, 1, orphan);
  }

  disownData(): Orphan<Box<Uint8Array>> {
    return disown(this, 1);
  }

  set nested(value:
    | Box<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>
    | Box.Init<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>) {
    this.setStruct(2, boxOfBox().type, value);
  }

  initNested(): Box.Builder<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>> {
    return this.initStruct(2, boxOfBox().type);
  }

  adoptNested(orphan: Orphan<Box<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>>): void {
    adopt(this, 2, orphan);
  }

  disownNested(): Orphan<Box<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>>> {
    return disown(this, 2);
  }

  set list(value:
    | Box<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>
    | Box.Init<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>) {
    this.setStruct(3, boxOfInt32List().type, value);
  }

  initList_(): Box.Builder<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>> {
    return this.initStruct(3, boxOfInt32List().type);
  }

  adoptList(
    orphan: Orphan<Box<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>>,
  ): void {
    adopt(this, 3, orphan);
  }

  disownList(): Orphan<Box<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>>> {
    return disown(this, 3);
  }

  set texts(value: ListReader<Box<string>> | readonly Box.Init<string>[]) {
    this.setList(4, boxOfText().list, value);
  }

  initTexts(length: number): StructListBuilder<Box.Builder<string>> {
    return this.initList(4, boxOfText().list, length);
  }

  adoptTexts(orphan: Orphan<ListReader<Box<string>>>): void {
    adopt(this, 4, orphan);
  }

  disownTexts(): Orphan<ListReader<Box<string>>> {
    return disown(this, 4);
  }

  set measure(value:
    | Box<Measure, Measure | Measure.Init, Measure.Builder>
    | Box.Init<Measure, Measure | Measure.Init, Measure.Builder>) {
    this.setStruct(5, boxOfMeasure().type, value);
  }

  initMeasure(): Box.Builder<Measure, Measure | Measure.Init, Measure.Builder> {
    return this.initStruct(5, boxOfMeasure().type);
  }

  adoptMeasure(orphan: Orphan<Box<Measure, Measure | Measure.Init, Measure.Builder>>): void {
    adopt(this, 5, orphan);
  }

  disownMeasure(): Orphan<Box<Measure, Measure | Measure.Init, Measure.Builder>> {
    return disown(this, 5);
  }

  set map(value:
    | Map_<string, Measure, string, Measure | Measure.Init, unknown, Measure.Builder>
    | Map_.Init<string, Measure, string, Measure | Measure.Init, unknown, Measure.Builder>) {
    this.setStruct(6, map_OfTextMeasure().type, value);
  }

  initMap(): Map_.Builder<string, Measure, string, Measure | Measure.Init, unknown, Measure.Builder> {
    return this.initStruct(6, map_OfTextMeasure().type);
  }

  adoptMap(orphan: Orphan<Map_<string, Measure, string, Measure | Measure.Init, unknown, Measure.Builder>>): void {
    adopt(this, 6, orphan);
  }

  disownMap(): Orphan<Map_<string, Measure, string, Measure | Measure.Init, unknown, Measure.Builder>> {
    return disown(this, 6);
  }

  set entry(value:
    | Map_.Entry<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>
    | Map_.Entry.Init<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>) {
    this.setStruct(7, mapEntryOfTextUses().type, value);
  }

  initEntry(): Map_.Entry.Builder<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder> {
    return this.initStruct(7, mapEntryOfTextUses().type);
  }

  adoptEntry(orphan: Orphan<Map_.Entry<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>>): void {
    adopt(this, 7, orphan);
  }

  disownEntry(): Orphan<Map_.Entry<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>> {
    return disown(this, 7);
  }

  set named(value:
    | Map_.Named<string, Uses, Uint8Array, string, Uses | Uses.Init, Uint8Array, unknown, Uses.Builder, unknown>
    | Map_.Named.Init<string, Uses, Uint8Array, string, Uses | Uses.Init, Uint8Array, unknown, Uses.Builder, unknown>) {
    this.setStruct(8, mapNamedOfTextUsesData().type, value);
  }

  initNamed(): Map_.Named.Builder<
    string,
    Uses,
    Uint8Array,
    string,
    Uses | Uses.Init,
    Uint8Array,
    unknown,
    Uses.Builder,
    unknown
  > {
    return this.initStruct(8, mapNamedOfTextUsesData().type);
  }

  adoptNamed(
    orphan: Orphan<
      Map_.Named<string, Uses, Uint8Array, string, Uses | Uses.Init, Uint8Array, unknown, Uses.Builder, unknown>
    >,
  ): void {
    adopt(this, 8, orphan);
  }

  disownNamed(): Orphan<
    Map_.Named<string, Uses, Uint8Array, string, Uses | Uses.Init, Uint8Array, unknown, Uses.Builder, unknown>
  > {
    return disown(this, 8);
  }

  set unbound(value:
    | Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    | Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>) {
    Box.type.set(this.$segment, this.$dataOffset + 72, value);
  }

  initUnbound(): Box.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return Box.type.init(this.$segment, this.$dataOffset + 72);
  }

  adoptUnbound(orphan: Orphan<Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>): void {
    adopt(this, 9, orphan);
  }

  disownUnbound(): Orphan<Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>> {
    return disown(this, 9);
  }

  set choice(value:
    | Choice<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>
    | Choice.Init<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>) {
    this.setStruct(10, choiceOfTextUses().type, value);
  }

  initChoice(): Choice.Builder<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder> {
    return this.initStruct(10, choiceOfTextUses().type);
  }

  adoptChoice(orphan: Orphan<Choice<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>>): void {
    adopt(this, 10, orphan);
  }

  disownChoice(): Orphan<Choice<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>> {
    return disown(this, 10);
  }

  set lists(value: ListReader<ListReader<Box<string>>> | readonly (readonly Box.Init<string>[])[]) {
    this.setList(11, boxOfTextListList(), value);
  }

  initLists(length: number): PointerListBuilder<readonly Box.Init<string>[]> {
    return this.initList(11, boxOfTextListList(), length);
  }

  adoptLists(orphan: Orphan<ListReader<ListReader<Box<string>>>>): void {
    adopt(this, 11, orphan);
  }

  disownLists(): Orphan<ListReader<ListReader<Box<string>>>> {
    return disown(this, 11);
  }

  set default(value: Box<string> | Box.Init<string>) {
    this.setStruct(12, boxOfText().type, value);
  }

  initDefault(): Box.Builder<string> {
    return this.initStruct(12, boxOfText().type);
  }

  adoptDefault(orphan: Orphan<Box<string>>): void {
    adopt(this, 12, orphan);
  }

  disownDefault(): Orphan<Box<string>> {
    return disown(this, 12);
  }

  set cell(value: Cell<string> | Cell.Server<string>) {
    writeClient(this.$segment, this.$dataOffset + 104, value);
  }

  adoptCell(orphan: Orphan<Cell<string>>): void {
    adopt(this, 13, orphan);
  }

  disownCell(): Orphan<Cell<string>> {
    return disown(this, 13);
  }

  set cells(value: ListReader<Cell<string>> | readonly (Cell<string> | Cell.Server<string>)[]) {
    setListAt(this.$segment, this.$dataOffset + 112, cellOfTextList, value);
  }

  initCells(length: number): PointerListBuilder<Cell<string> | Cell.Server<string>> {
    return cellOfTextList.init(this.$segment, this.$dataOffset + 112, length);
  }

  adoptCells(orphan: Orphan<ListReader<Cell<string>>>): void {
    adopt(this, 14, orphan);
  }

  disownCells(): Orphan<ListReader<Cell<string>>> {
    return disown(this, 14);
  }

  set boxedCell(value:
    | Box<
        Cell<Uses, Uses | Uses.Init, Uses.Builder>,
        Cell<Uses, Uses | Uses.Init, Uses.Builder> | Cell.Server<Uses, Uses | Uses.Init, Uses.Builder>
      >
    | Box.Init<
        Cell<Uses, Uses | Uses.Init, Uses.Builder>,
        Cell<Uses, Uses | Uses.Init, Uses.Builder> | Cell.Server<Uses, Uses | Uses.Init, Uses.Builder>
      >) {
    this.setStruct(15, boxOfCell().type, value);
  }

  initBoxedCell(): Box.Builder<
    Cell<Uses, Uses | Uses.Init, Uses.Builder>,
    Cell<Uses, Uses | Uses.Init, Uses.Builder> | Cell.Server<Uses, Uses | Uses.Init, Uses.Builder>
  > {
    return this.initStruct(15, boxOfCell().type);
  }

  adoptBoxedCell(
    orphan: Orphan<
      Box<
        Cell<Uses, Uses | Uses.Init, Uses.Builder>,
        Cell<Uses, Uses | Uses.Init, Uses.Builder> | Cell.Server<Uses, Uses | Uses.Init, Uses.Builder>
      >
    >,
  ): void {
    adopt(this, 15, orphan);
  }

  disownBoxedCell(): Orphan<
    Box<
      Cell<Uses, Uses | Uses.Init, Uses.Builder>,
      Cell<Uses, Uses | Uses.Init, Uses.Builder> | Cell.Server<Uses, Uses | Uses.Init, Uses.Builder>
    >
  > {
    return disown(this, 15);
  }
}

class UsesPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get measure(): Box.Pipeline<Measure, Measure | Measure.Init, Measure.Builder> {
    const Pipeline = boundTo(BoxPipeline<Measure, Measure | Measure.Init, Measure.Builder>, Measure);
    return new Pipeline(this.$promise, ...this.$path, 5);
  }

  get entry(): Map_.Entry.Pipeline<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder> {
    const Pipeline = boundTo(
      MapEntryPipeline<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder>,
      textPointer,
      Uses,
    );
    return new Pipeline(this.$promise, ...this.$path, 7);
  }

  get named(): Map_.Named.Pipeline<
    string,
    Uses,
    Uint8Array,
    string,
    Uses | Uses.Init,
    Uint8Array,
    unknown,
    Uses.Builder,
    unknown
  > {
    const Pipeline = boundTo(
      MapNamedPipeline<string, Uses, Uint8Array, string, Uses | Uses.Init, Uint8Array, unknown, Uses.Builder, unknown>,
      textPointer,
      Uses,
      dataPointer,
    );
    return new Pipeline(this.$promise, ...this.$path, 8);
  }

  get cell(): Cell<string> {
    return this.$promise.$pipeline([...this.$path, 13], cellOfText());
  }

  get boxedCell(): Box.Pipeline<
    Cell<Uses, Uses | Uses.Init, Uses.Builder>,
    Cell<Uses, Uses | Uses.Init, Uses.Builder> | Cell.Server<Uses, Uses | Uses.Init, Uses.Builder>
  > {
    const Pipeline = boundTo(
      BoxPipeline<
        Cell<Uses, Uses | Uses.Init, Uses.Builder>,
        Cell<Uses, Uses | Uses.Init, Uses.Builder> | Cell.Server<Uses, Uses | Uses.Init, Uses.Builder>
      >,
      clientPointer(cellOfUses()),
    );
    return new Pipeline(this.$promise, ...this.$path, 15);
  }
}

export class Uses extends StructReader {
  static readonly type: GeneratedStructType<Uses, UsesBuilder, UsesInit> = {
    displayName: "Uses",
    id: 0xeee981e8fae73b21n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 16,
    Reader: Uses,
    Builder: UsesBuilder,
    newReader: (message, place, depth) =>
      new Uses(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new UsesBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 16);
      return new UsesBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeUses(Uses.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfUses,
    write: writeUses,
  };
  static readonly list: ListType<Uses, StructListBuilder<UsesBuilder>, UsesInit> = structList(Uses.type);
  static readonly Pipeline: typeof UsesPipeline = UsesPipeline;

  declare readonly $Pipeline?: UsesPipeline;

  get text(): Box<string> {
    return this.getStruct(0, boxOfText().type);
  }

  get data(): Box<Uint8Array> {
    return this.getStruct(1, boxOfData().type);
  }

  get nested(): Box<Box<string>, Box<string> | Box.Init<string>, Box.Builder<string>> {
    return this.getStruct(2, boxOfBox().type);
  }

  get list(): Box<ListReader<number>, ListReader<number> | readonly number[], PrimitiveListBuilder<number>> {
    return this.getStruct(3, boxOfInt32List().type);
  }

  get texts(): ListReader<Box<string>> {
    return this.getList(4, boxOfText().list);
  }

  get measure(): Box<Measure, Measure | Measure.Init, Measure.Builder> {
    return this.getStruct(5, boxOfMeasure().type);
  }

  get map(): Map_<string, Measure, string, Measure | Measure.Init, unknown, Measure.Builder> {
    return this.getStruct(6, map_OfTextMeasure().type);
  }

  get entry(): Map_.Entry<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder> {
    return this.getStruct(7, mapEntryOfTextUses().type);
  }

  get named(): Map_.Named<
    string,
    Uses,
    Uint8Array,
    string,
    Uses | Uses.Init,
    Uint8Array,
    unknown,
    Uses.Builder,
    unknown
  > {
    return this.getStruct(8, mapNamedOfTextUsesData().type);
  }

  get unbound(): Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return Box.type.newReader(this.$message, this.followStruct(9, 2), this.$depth + 1);
  }

  get choice(): Choice<string, Uses, string, Uses | Uses.Init, unknown, Uses.Builder> {
    return this.getStruct(10, choiceOfTextUses().type);
  }

  get lists(): ListReader<ListReader<Box<string>>> {
    return this.getList(11, boxOfTextListList());
  }

  get default(): Box<string> {
    if (this.isNull(12)) return readRoot(boxOfText().type, usesDefaultDefault);
    return this.getStruct(12, boxOfText().type);
  }

  get cell(): Cell<string> {
    return readClient(this, 13, cellOfText());
  }

  get cells(): ListReader<Cell<string>> {
    return this.getList(14, cellOfTextList);
  }

  get boxedCell(): Box<
    Cell<Uses, Uses | Uses.Init, Uses.Builder>,
    Cell<Uses, Uses | Uses.Init, Uses.Builder> | Cell.Server<Uses, Uses | Uses.Init, Uses.Builder>
  > {
    return this.getStruct(15, boxOfCell().type);
  }
}

function writeUses(builder: UsesBuilder, init: UsesInit): void {
  if (init.text !== undefined) builder.text = init.text;
  if (init.data !== undefined) builder.data = init.data;
  if (init.nested !== undefined) builder.nested = init.nested;
  if (init.list !== undefined) builder.list = init.list;
  if (init.texts !== undefined) builder.texts = init.texts;
  if (init.measure !== undefined) builder.measure = init.measure;
  if (init.map !== undefined) builder.map = init.map;
  if (init.entry !== undefined) builder.entry = init.entry;
  if (init.named !== undefined) builder.named = init.named;
  if (init.unbound !== undefined) builder.unbound = init.unbound;
  if (init.choice !== undefined) builder.choice = init.choice;
  if (init.lists !== undefined) builder.lists = init.lists;
  if (init.default !== undefined) builder.default = init.default;
  if (init.cell !== undefined) builder.cell = init.cell;
  if (init.cells !== undefined) builder.cells = init.cells;
  if (init.boxedCell !== undefined) builder.boxedCell = init.boxedCell;
}

function sizeOfUses(init: UsesInit): number {
  let size = 128;
  if (init.text !== undefined && !(init.text instanceof StructReader)) size += sizeOfBox(init.text);
  if (init.data !== undefined && !(init.data instanceof StructReader)) size += sizeOfBox(init.data);
  if (init.nested !== undefined && !(init.nested instanceof StructReader)) size += sizeOfBox(init.nested);
  if (init.list !== undefined && !(init.list instanceof StructReader)) size += sizeOfBox(init.list);
  if (init.texts !== undefined && !(init.texts instanceof ListReader)) size += boxOfText().list.sizeHint(init.texts);
  if (init.measure !== undefined && !(init.measure instanceof StructReader)) size += sizeOfBox(init.measure);
  if (init.map !== undefined && !(init.map instanceof StructReader)) size += sizeOfMap(init.map);
  if (init.entry !== undefined && !(init.entry instanceof StructReader)) size += sizeOfMapEntry(init.entry);
  if (init.named !== undefined && !(init.named instanceof StructReader)) size += sizeOfMapNamed(init.named);
  if (init.unbound !== undefined && !(init.unbound instanceof StructReader)) size += sizeOfBox(init.unbound);
  if (init.choice !== undefined && !(init.choice instanceof StructReader)) size += sizeOfChoice(init.choice);
  if (init.lists !== undefined && !(init.lists instanceof ListReader)) size += boxOfTextListList().sizeHint(init.lists);
  if (init.default !== undefined && !(init.default instanceof StructReader)) size += sizeOfBox(init.default);
  if (init.cells !== undefined) size += init.cells.length * 8;
  if (init.boxedCell !== undefined && !(init.boxedCell instanceof StructReader)) size += sizeOfBox(init.boxedCell);
  return size;
}

export declare namespace Uses {
  type Builder = UsesBuilder;
  type Init = UsesInit;
  type Pipeline = UsesPipeline;
}

interface StoreHolderInit<Key, KeyInit = Key, KeyBuilder = unknown> {
  readonly key?: KeyInit | undefined;
  readonly store?: Store<Key, KeyInit, KeyBuilder> | Store.Server<Key, KeyInit, KeyBuilder> | undefined;
}

class StoreHolderBuilder<Key, KeyInit = Key, KeyBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
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

  adoptKey(orphan: Orphan<Key>): void {
    adopt(this, 0, orphan);
  }

  disownKey(): Orphan<Key> {
    return disown(this, 0);
  }

  set store(value: Store<Key, KeyInit, KeyBuilder> | Store.Server<Key, KeyInit, KeyBuilder>) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }

  adoptStore(orphan: Orphan<Store<Key, KeyInit, KeyBuilder>>): void {
    adopt(this, 1, orphan);
  }

  disownStore(): Orphan<Store<Key, KeyInit, KeyBuilder>> {
    return disown(this, 1);
  }
}

class StoreHolderPipeline<Key, KeyInit = Key, KeyBuilder = unknown> {
  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>] {
    return unbound(1);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get key(): Pipelined<Key> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get store(): Store<Key, KeyInit, KeyBuilder> {
    return this.$promise.$pipeline([...this.$path, 1], Store.of(this.$bindings[0]));
  }
}

class StoreHolder<Key, KeyInit = Key, KeyBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    StoreHolder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    StoreHolderBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    StoreHolderInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Store.Holder",
    id: 0xc940ab1ddc9d1096n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: StoreHolder,
    Builder: StoreHolderBuilder,
    newReader: (message, place, depth) =>
      new StoreHolder(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new StoreHolderBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new StoreHolderBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeStoreHolder(StoreHolder.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfStoreHolder,
    write: writeStoreHolder,
  };
  static readonly list: ListType<
    StoreHolder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    StructListBuilder<StoreHolderBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>,
    StoreHolderInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = structList(StoreHolder.type);
  static readonly Pipeline: typeof StoreHolderPipeline = StoreHolderPipeline;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Key, KeyInit = Key, KeyBuilder = unknown>(
    typeKey: Bindable<Key, KeyBuilder, KeyInit>,
  ): BoundStruct<
    StoreHolder<Key, KeyInit, KeyBuilder>,
    StoreHolderBuilder<Key, KeyInit, KeyBuilder>,
    StoreHolderInit<Key, KeyInit, KeyBuilder>
  > {
    return bindStruct(
      StoreHolder.type,
      StoreHolder<Key, KeyInit, KeyBuilder>,
      StoreHolderBuilder<Key, KeyInit, KeyBuilder>,
      writeStoreHolder<Key, KeyInit, KeyBuilder>,
      typeKey,
    );
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>] {
    return unbound(1);
  }

  declare readonly $Pipeline?: StoreHolderPipeline<Key, KeyInit, KeyBuilder>;

  get key(): Key {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get store(): Store<Key, KeyInit, KeyBuilder> {
    return readClient(this, 1, Store.of(this.$bindings[0]));
  }
}

function writeStoreHolder<Key, KeyInit, KeyBuilder>(
  builder: StoreHolderBuilder<Key, KeyInit, KeyBuilder>,
  init: StoreHolderInit<Key, KeyInit, KeyBuilder>,
): void {
  if (init.key !== undefined) builder.key = init.key;
  if (init.store !== undefined) builder.store = init.store;
}

function sizeOfStoreHolder<Key, KeyInit, KeyBuilder>(init: StoreHolderInit<Key, KeyInit, KeyBuilder>): number {
  let size = 16;
  if (init.key !== undefined) size += sizeOfAnyPointer(init.key);
  return size;
}

interface AccountOwnerInit {
  readonly box?:
    | Box<Account, Account | Account.Init, Account.Builder>
    | Box.Init<Account, Account | Account.Init, Account.Builder>
    | undefined;
}

class AccountOwnerBuilder extends StructBuilder {
  override get $size(): number {
    return 0x50000;
  }

  set box(value:
    | Box<Account, Account | Account.Init, Account.Builder>
    | Box.Init<Account, Account | Account.Init, Account.Builder>) {
    this.setStruct(3, boxOfAccount().type, value);
  }

  initBox(): Box.Builder<Account, Account | Account.Init, Account.Builder> {
    return this.initStruct(3, boxOfAccount().type);
  }

  adoptBox(orphan: Orphan<Box<Account, Account | Account.Init, Account.Builder>>): void {
    adopt(this, 3, orphan);
  }

  disownBox(): Orphan<Box<Account, Account | Account.Init, Account.Builder>> {
    return disown(this, 3);
  }
}

class AccountOwnerPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get box(): Box.Pipeline<Account, Account | Account.Init, Account.Builder> {
    const Pipeline = boundTo(BoxPipeline<Account, Account | Account.Init, Account.Builder>, Account);
    return new Pipeline(this.$promise, ...this.$path, 3);
  }
}

class AccountOwner extends StructReader {
  static readonly type: GroupType = {
    displayName: "Account.owner",
    id: 0xe809729fbc45d847n,
    schema: genericSchema,
  };

  get box(): Box<Account, Account | Account.Init, Account.Builder> {
    return this.getStruct(3, boxOfAccount().type);
  }
}

function writeAccountOwner(builder: AccountOwnerBuilder, init: AccountOwnerInit): void {
  if (init.box !== undefined) builder.box = init.box;
}

function sizeOfAccountOwner(init: AccountOwnerInit): number {
  let size = 0;
  if (init.box !== undefined && !(init.box instanceof StructReader)) size += sizeOfBox(init.box);
  return size;
}

interface AccountInit {
  readonly handle?: Handle | Handle.Server | undefined;
  readonly cell?: Cell<string> | Cell.Server<string> | undefined;
  readonly box?:
    | Box<Cell<string>, Cell<string> | Cell.Server<string>>
    | Box.Init<Cell<string>, Cell<string> | Cell.Server<string>>
    | undefined;
  readonly owner?: Account.Owner | Account.Owner.Init | undefined;
  readonly name?: string | undefined;
}

class AccountBuilder extends StructBuilder {
  override get $size(): number {
    return 0x50000;
  }

  set handle(value: Handle | Handle.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  adoptHandle(orphan: Orphan<Handle>): void {
    adopt(this, 0, orphan);
  }

  disownHandle(): Orphan<Handle> {
    return disown(this, 0);
  }

  set cell(value: Cell<string> | Cell.Server<string>) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }

  adoptCell(orphan: Orphan<Cell<string>>): void {
    adopt(this, 1, orphan);
  }

  disownCell(): Orphan<Cell<string>> {
    return disown(this, 1);
  }

  set box(value:
    | Box<Cell<string>, Cell<string> | Cell.Server<string>>
    | Box.Init<Cell<string>, Cell<string> | Cell.Server<string>>) {
    this.setStruct(2, boxOfCell_().type, value);
  }

  initBox(): Box.Builder<Cell<string>, Cell<string> | Cell.Server<string>> {
    return this.initStruct(2, boxOfCell_().type);
  }

  adoptBox(orphan: Orphan<Box<Cell<string>, Cell<string> | Cell.Server<string>>>): void {
    adopt(this, 2, orphan);
  }

  disownBox(): Orphan<Box<Cell<string>, Cell<string> | Cell.Server<string>>> {
    return disown(this, 2);
  }

  get owner(): Account.Owner.Builder {
    return new AccountOwnerBuilder(this.$segment, this.$dataOffset);
  }

  set owner(value: Account.Owner | Account.Owner.Init) {
    writeAccountOwner(this.owner, value);
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset + 32, value);
  }

  adoptName(orphan: Orphan<string>): void {
    adopt(this, 4, orphan);
  }

  disownName(): Orphan<string> {
    return disown(this, 4);
  }
}

class AccountPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get handle(): Handle {
    return this.$promise.$pipeline([...this.$path, 0], Handle);
  }

  get cell(): Cell<string> {
    return this.$promise.$pipeline([...this.$path, 1], cellOfText());
  }

  get box(): Box.Pipeline<Cell<string>, Cell<string> | Cell.Server<string>> {
    const Pipeline = boundTo(
      BoxPipeline<Cell<string>, Cell<string> | Cell.Server<string>>,
      clientPointer(cellOfText()),
    );
    return new Pipeline(this.$promise, ...this.$path, 2);
  }

  get owner(): Account.Owner.Pipeline {
    return new AccountOwnerPipeline(this.$promise, ...this.$path);
  }
}

/** Holds capabilities, and other generics that do. */
export class Account extends StructReader {
  static readonly type: GeneratedStructType<Account, AccountBuilder, AccountInit> = {
    displayName: "Account",
    id: 0xb1e56478451b1fc9n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 5,
    Reader: Account,
    Builder: AccountBuilder,
    newReader: (message, place, depth) =>
      new Account(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new AccountBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 5);
      return new AccountBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeAccount(Account.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfAccount,
    write: writeAccount,
  };
  static readonly list: ListType<Account, StructListBuilder<AccountBuilder>, AccountInit> = structList(Account.type);
  static readonly Pipeline: typeof AccountPipeline = AccountPipeline;
  static readonly Owner: typeof AccountOwner = AccountOwner;

  declare readonly $Pipeline?: AccountPipeline;

  get handle(): Handle {
    return readClient(this, 0, Handle);
  }

  get cell(): Cell<string> {
    return readClient(this, 1, cellOfText());
  }

  get box(): Box<Cell<string>, Cell<string> | Cell.Server<string>> {
    return this.getStruct(2, boxOfCell_().type);
  }

  get owner(): Account.Owner {
    return new AccountOwner(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get name(): string {
    return this.getText(4);
  }
}

function writeAccount(builder: AccountBuilder, init: AccountInit): void {
  if (init.handle !== undefined) builder.handle = init.handle;
  if (init.cell !== undefined) builder.cell = init.cell;
  if (init.box !== undefined) builder.box = init.box;
  if (init.owner !== undefined) builder.owner = init.owner;
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfAccount(init: AccountInit): number {
  let size = 40;
  if (init.box !== undefined && !(init.box instanceof StructReader)) size += sizeOfBox(init.box);
  if (init.owner !== undefined) size += sizeOfAccountOwner(init.owner);
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

export declare namespace Account {
  type Builder = AccountBuilder;
  type Init = AccountInit;
  type Pipeline = AccountPipeline;
  type Owner = AccountOwner;
  namespace Owner {
    type Builder = AccountOwnerBuilder;
    type Init = AccountOwnerInit;
    type Pipeline = AccountOwnerPipeline;
  }
}

interface PairInnerInit<A, B, AInit = A, _BInit = B, _ABuilder = unknown, _BBuilder = unknown> {
  readonly first?: AInit | undefined;
}

class PairInnerBuilder<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x40001;
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  set first(value: AInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 24), this.$bindings[0], value);
  }

  initFirst(length = 0): ABuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 24), this.$bindings[0], length);
  }

  adoptFirst(orphan: Orphan<A>): void {
    adopt(this, 2, orphan);
  }

  disownFirst(): Orphan<A> {
    return disown(this, 2);
  }
}

class PairInnerPipeline<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> {
  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get first(): Pipelined<A> {
    return pipelined(this.$promise, [...this.$path, 2], this.$bindings[0]);
  }
}

class PairInner<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends StructReader {
  static readonly type: GroupType = {
    displayName: "Pair.inner",
    id: 0xaa233420e280378fn,
    schema: genericSchema,
  };

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  get first(): A {
    return readPointer(this, 2, this.$bindings[0]);
  }
}

function writePairInner<A, B, AInit, BInit, ABuilder, BBuilder>(
  builder: PairInnerBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
  init: PairInnerInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): void {
  if (init.first !== undefined) builder.first = init.first;
}

function sizeOfPairInner<A, B, AInit, BInit, ABuilder, BBuilder>(
  init: PairInnerInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): number {
  let size = 0;
  if (init.first !== undefined) size += sizeOfAnyPointer(init.first);
  return size;
}

const PairWhich = {
  none: 0,
  either: 1,
} as const;
type PairWhich = (typeof PairWhich)[keyof typeof PairWhich] | (number & Record<never, never>);

interface PairInit<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> {
  readonly first?: AInit | undefined;
  readonly second?: BInit | undefined;
  readonly inner?: Pair.Inner.Init<A, B, AInit, BInit, ABuilder, BBuilder> | undefined;
  readonly none?: null | undefined;
  readonly either?: AInit | undefined;
}

class PairBuilder<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x40001;
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  set first(value: AInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], value);
  }

  initFirst(length = 0): ABuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], length);
  }

  adoptFirst(orphan: Orphan<A>): void {
    adopt(this, 0, orphan);
  }

  disownFirst(): Orphan<A> {
    return disown(this, 0);
  }

  set second(value: BInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[1], value);
  }

  initSecond(length = 0): BBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[1], length);
  }

  adoptSecond(orphan: Orphan<B>): void {
    adopt(this, 1, orphan);
  }

  disownSecond(): Orphan<B> {
    return disown(this, 1);
  }

  get inner(): Pair.Inner.Builder<A, B, AInit, BInit, ABuilder, BBuilder> {
    const Group = bound(PairInnerBuilder<A, B, AInit, BInit, ABuilder, BBuilder>, this.$bindings);
    return new Group(this.$segment, this.$dataOffset);
  }

  set inner(value: Pair.Inner.Init<A, B, AInit, BInit, ABuilder, BBuilder>) {
    writePairInner(this.inner, value);
  }

  set none(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  set either(value: AInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 32), this.$bindings[0], value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  initEither(length = 0): ABuilder {
    const value = initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 32), this.$bindings[0], length);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
    return value;
  }

  adoptEither(orphan: Orphan<A>): void {
    adopt(this, 3, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  disownEither(): Orphan<A> {
    return disownMember(this, 3, 0, 1);
  }
}

class PairPipeline<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> {
  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get first(): Pipelined<A> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get second(): Pipelined<B> {
    return pipelined(this.$promise, [...this.$path, 1], this.$bindings[1]);
  }

  get inner(): Pair.Inner.Pipeline<A, B, AInit, BInit, ABuilder, BBuilder> {
    const Pipeline = boundTo(
      PairInnerPipeline<A, B, AInit, BInit, ABuilder, BBuilder>,
      this.$bindings[0],
      this.$bindings[1],
    );
    return new Pipeline(this.$promise, ...this.$path);
  }
}

export class Pair<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends StructReader {
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
    id: 0x83c3d5967e41a218n,
    schema: genericSchema,
    dataWords: 1,
    pointerCount: 4,
    Reader: Pair,
    Builder: PairBuilder,
    newReader: (message, place, depth) =>
      new Pair(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PairBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 4);
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
  static readonly Which: typeof PairWhich = PairWhich;
  static readonly Pipeline: typeof PairPipeline = PairPipeline;
  static readonly Inner: typeof PairInner = PairInner;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown>(
    typeA: Bindable<A, ABuilder, AInit>,
    typeB: Bindable<B, BBuilder, BInit>,
  ): BoundStruct<
    Pair<A, B, AInit, BInit, ABuilder, BBuilder>,
    PairBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
    PairInit<A, B, AInit, BInit, ABuilder, BBuilder>
  > {
    return bindStruct(
      Pair.type,
      Pair<A, B, AInit, BInit, ABuilder, BBuilder>,
      PairBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
      writePair<A, B, AInit, BInit, ABuilder, BBuilder>,
      typeA,
      typeB,
    );
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  declare readonly $Pipeline?: PairPipeline<A, B, AInit, BInit, ABuilder, BBuilder>;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): PairWhich {
    return this.getUint16(0);
  }

  get first(): A {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get second(): B {
    return readPointer(this, 1, this.$bindings[1]);
  }

  get inner(): Pair.Inner<A, B, AInit, BInit, ABuilder, BBuilder> {
    const Group = bound(PairInner<A, B, AInit, BInit, ABuilder, BBuilder>, this.$bindings);
    return new Group(this.$message, this.$segment, this.$dataOffset, this.$dataBytes, this.$pointerCount, this.$depth);
  }

  get none(): null | undefined {
    return this.getUint16(0) === 0 ? null : undefined;
  }

  get either(): A | undefined {
    return this.getUint16(0) === 1 ? readPointer(this, 3, this.$bindings[0]) : undefined;
  }
}

function writePair<A, B, AInit, BInit, ABuilder, BBuilder>(
  builder: PairBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
  init: PairInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): void {
  if (init.first !== undefined) builder.first = init.first;
  if (init.second !== undefined) builder.second = init.second;
  if (init.inner !== undefined) builder.inner = init.inner;
  let members = 0;
  if (init.none !== undefined) {
    builder.none = init.none;
    members++;
  }
  if (init.either !== undefined) {
    builder.either = init.either;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Pair takes one member; leave the others undefined");
}

function sizeOfPair<A, B, AInit, BInit, ABuilder, BBuilder>(
  init: PairInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): number {
  let size = 40;
  if (init.first !== undefined) size += sizeOfAnyPointer(init.first);
  if (init.second !== undefined) size += sizeOfAnyPointer(init.second);
  if (init.inner !== undefined) size += sizeOfPairInner(init.inner);
  if (init.either !== undefined) size += sizeOfAnyPointer(init.either);
  return size;
}

export declare namespace Pair {
  type Builder<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = PairBuilder<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  type Init<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = PairInit<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  type Pipeline<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = PairPipeline<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  type Which = PairWhich;
  type Inner<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = PairInner<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  namespace Inner {
    type Builder<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = PairInnerBuilder<
      A,
      B,
      AInit,
      BInit,
      ABuilder,
      BBuilder
    >;
    type Init<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = PairInnerInit<
      A,
      B,
      AInit,
      BInit,
      ABuilder,
      BBuilder
    >;
    type Pipeline<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = PairInnerPipeline<
      A,
      B,
      AInit,
      BInit,
      ABuilder,
      BBuilder
    >;
  }
}

interface GrowingInit<T, TInit = T, TBuilder = unknown> {
  readonly held?: TInit | undefined;
  readonly next?:
    | Growing<
        Box<T, TInit, TBuilder>,
        Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>,
        Box.Builder<T, TInit, TBuilder>
      >
    | Growing.Init<
        Box<T, TInit, TBuilder>,
        Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>,
        Box.Builder<T, TInit, TBuilder>
      >
    | undefined;
}

class GrowingBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set held(value: TInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initHeld(length = 0): TBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptHeld(orphan: Orphan<T>): void {
    adopt(this, 0, orphan);
  }

  disownHeld(): Orphan<T> {
    return disown(this, 0);
  }

  set next(value:
    | Growing<
        Box<T, TInit, TBuilder>,
        Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>,
        Box.Builder<T, TInit, TBuilder>
      >
    | Growing.Init<
        Box<T, TInit, TBuilder>,
        Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>,
        Box.Builder<T, TInit, TBuilder>
      >) {
    this.setStruct(1, Growing.of(Box.of(this.$bindings[0])).type, value);
  }

  initNext(): Growing.Builder<
    Box<T, TInit, TBuilder>,
    Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>,
    Box.Builder<T, TInit, TBuilder>
  > {
    return this.initStruct(1, Growing.of(Box.of(this.$bindings[0])).type);
  }

  adoptNext(
    orphan: Orphan<
      Growing<
        Box<T, TInit, TBuilder>,
        Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>,
        Box.Builder<T, TInit, TBuilder>
      >
    >,
  ): void {
    adopt(this, 1, orphan);
  }

  disownNext(): Orphan<
    Growing<
      Box<T, TInit, TBuilder>,
      Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>,
      Box.Builder<T, TInit, TBuilder>
    >
  > {
    return disown(this, 1);
  }
}

class GrowingPipeline<T, TInit = T, TBuilder = unknown> {
  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get held(): Pipelined<T> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get next(): Growing.Pipeline<
    Box<T, TInit, TBuilder>,
    Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>,
    Box.Builder<T, TInit, TBuilder>
  > {
    const Pipeline = boundTo(
      GrowingPipeline<
        Box<T, TInit, TBuilder>,
        Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>,
        Box.Builder<T, TInit, TBuilder>
      >,
      Box.of(this.$bindings[0]),
    );
    return new Pipeline(this.$promise, ...this.$path, 1);
  }
}

/** Contains itself, bound to an ever larger type. */
export class Growing<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    Growing<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    GrowingBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    GrowingInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Growing",
    id: 0xe7a98d0063c88da9n,
    schema: genericSchema,
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
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<Growing<T, TInit, TBuilder>, GrowingBuilder<T, TInit, TBuilder>, GrowingInit<T, TInit, TBuilder>> {
    return bindStruct(
      Growing.type,
      Growing<T, TInit, TBuilder>,
      GrowingBuilder<T, TInit, TBuilder>,
      writeGrowing<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  declare readonly $Pipeline?: GrowingPipeline<T, TInit, TBuilder>;

  get held(): T {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get next(): Growing<
    Box<T, TInit, TBuilder>,
    Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>,
    Box.Builder<T, TInit, TBuilder>
  > {
    return this.getStruct(1, Growing.of(Box.of(this.$bindings[0])).type);
  }
}

function writeGrowing<T, TInit, TBuilder>(
  builder: GrowingBuilder<T, TInit, TBuilder>,
  init: GrowingInit<T, TInit, TBuilder>,
): void {
  if (init.held !== undefined) builder.held = init.held;
  if (init.next !== undefined) builder.next = init.next;
}

function sizeOfGrowing<T, TInit, TBuilder>(init: GrowingInit<T, TInit, TBuilder>): number {
  let size = 16;
  if (init.held !== undefined) size += sizeOfAnyPointer(init.held);
  if (init.next !== undefined && !(init.next instanceof StructReader)) size += sizeOfGrowing(init.next);
  return size;
}

export declare namespace Growing {
  type Builder<T, TInit = T, TBuilder = unknown> = GrowingBuilder<T, TInit, TBuilder>;
  type Init<T, TInit = T, TBuilder = unknown> = GrowingInit<T, TInit, TBuilder>;
  type Pipeline<T, TInit = T, TBuilder = unknown> = GrowingPipeline<T, TInit, TBuilder>;
}

type CellGetParamsInit<T, _TInit = T, _TBuilder = unknown> = Readonly<Record<string, never>>;

class CellGetParamsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }
}

class CellGetParams<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    CellGetParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellGetParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellGetParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Cell.get$Params",
    id: 0xe0795e2821994b42n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: CellGetParams,
    Builder: CellGetParamsBuilder,
    newReader: (message, place, depth) =>
      new CellGetParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CellGetParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new CellGetParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCellGetParams(CellGetParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCellGetParams,
    write: writeCellGetParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    CellGetParams<T, TInit, TBuilder>,
    CellGetParamsBuilder<T, TInit, TBuilder>,
    CellGetParamsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      CellGetParams.type,
      CellGetParams<T, TInit, TBuilder>,
      CellGetParamsBuilder<T, TInit, TBuilder>,
      writeCellGetParams<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }
}

function writeCellGetParams<T, TInit, TBuilder>(
  _builder: CellGetParamsBuilder<T, TInit, TBuilder>,
  _init: CellGetParamsInit<T, TInit, TBuilder>,
): void {}

function sizeOfCellGetParams<T, TInit, TBuilder>(_init: CellGetParamsInit<T, TInit, TBuilder>): number {
  return 0;
}

interface CellGetResultsInit<T, TInit = T, _TBuilder = unknown> {
  readonly value?: TInit | undefined;
}

class CellGetResultsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set value(value: TInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initValue(length = 0): TBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }
}

class CellGetResults<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    CellGetResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellGetResultsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellGetResultsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Cell.get$Results",
    id: 0xb80fce911ae2f0a5n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: CellGetResults,
    Builder: CellGetResultsBuilder,
    newReader: (message, place, depth) =>
      new CellGetResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CellGetResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new CellGetResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCellGetResults(CellGetResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCellGetResults,
    write: writeCellGetResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    CellGetResults<T, TInit, TBuilder>,
    CellGetResultsBuilder<T, TInit, TBuilder>,
    CellGetResultsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      CellGetResults.type,
      CellGetResults<T, TInit, TBuilder>,
      CellGetResultsBuilder<T, TInit, TBuilder>,
      writeCellGetResults<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  get value(): T {
    return readPointer(this, 0, this.$bindings[0]);
  }
}

function writeCellGetResults<T, TInit, TBuilder>(
  builder: CellGetResultsBuilder<T, TInit, TBuilder>,
  init: CellGetResultsInit<T, TInit, TBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfCellGetResults<T, TInit, TBuilder>(init: CellGetResultsInit<T, TInit, TBuilder>): number {
  let size = 8;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  return size;
}

class CellGetPromise<T, TInit = T, TBuilder = unknown> extends RemotePromise<Cell.GetResults<T, TInit, TBuilder>> {
  declare readonly $bindings?: readonly [PointerType<T, TBuilder, TInit>];

  get value(): Pipelined<T> {
    return pipelined(this, [0], boundOr(this.$bindings, 1)[0]);
  }
}

interface CellSetParamsInit<T, TInit = T, _TBuilder = unknown> {
  readonly value?: TInit | undefined;
}

class CellSetParamsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set value(value: TInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initValue(length = 0): TBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }
}

class CellSetParams<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    CellSetParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellSetParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellSetParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Cell.set$Params",
    id: 0xaf3cc5f4a75f5478n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: CellSetParams,
    Builder: CellSetParamsBuilder,
    newReader: (message, place, depth) =>
      new CellSetParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CellSetParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new CellSetParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCellSetParams(CellSetParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCellSetParams,
    write: writeCellSetParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    CellSetParams<T, TInit, TBuilder>,
    CellSetParamsBuilder<T, TInit, TBuilder>,
    CellSetParamsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      CellSetParams.type,
      CellSetParams<T, TInit, TBuilder>,
      CellSetParamsBuilder<T, TInit, TBuilder>,
      writeCellSetParams<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  get value(): T {
    return readPointer(this, 0, this.$bindings[0]);
  }
}

function writeCellSetParams<T, TInit, TBuilder>(
  builder: CellSetParamsBuilder<T, TInit, TBuilder>,
  init: CellSetParamsInit<T, TInit, TBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfCellSetParams<T, TInit, TBuilder>(init: CellSetParamsInit<T, TInit, TBuilder>): number {
  let size = 8;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  return size;
}

type CellSetResultsInit<T, _TInit = T, _TBuilder = unknown> = Readonly<Record<string, never>>;

class CellSetResultsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }
}

class CellSetResults<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    CellSetResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellSetResultsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellSetResultsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Cell.set$Results",
    id: 0xb19f1a4d193b3ebfn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: CellSetResults,
    Builder: CellSetResultsBuilder,
    newReader: (message, place, depth) =>
      new CellSetResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CellSetResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new CellSetResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCellSetResults(CellSetResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCellSetResults,
    write: writeCellSetResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    CellSetResults<T, TInit, TBuilder>,
    CellSetResultsBuilder<T, TInit, TBuilder>,
    CellSetResultsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      CellSetResults.type,
      CellSetResults<T, TInit, TBuilder>,
      CellSetResultsBuilder<T, TInit, TBuilder>,
      writeCellSetResults<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }
}

function writeCellSetResults<T, TInit, TBuilder>(
  _builder: CellSetResultsBuilder<T, TInit, TBuilder>,
  _init: CellSetResultsInit<T, TInit, TBuilder>,
): void {}

function sizeOfCellSetResults<T, TInit, TBuilder>(_init: CellSetResultsInit<T, TInit, TBuilder>): number {
  return 0;
}

class CellExchangePromise<T, TInit = T, TBuilder = unknown> extends RemotePromise<Box<T, TInit, TBuilder>> {
  declare readonly $bindings?: readonly [PointerType<T, TBuilder, TInit>];

  get value(): Pipelined<T> {
    return pipelined(this, [0], boundOr(this.$bindings, 1)[0]);
  }
}

interface CellObserveParamsInit<T, TInit = T, TBuilder = unknown> {
  readonly observer?: Observer<T, TInit, TBuilder> | Observer.Server<T, TInit, TBuilder> | undefined;
}

class CellObserveParamsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set observer(value: Observer<T, TInit, TBuilder> | Observer.Server<T, TInit, TBuilder>) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class CellObserveParams<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    CellObserveParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellObserveParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellObserveParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Cell.observe$Params",
    id: 0xf390d423c6b96f24n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: CellObserveParams,
    Builder: CellObserveParamsBuilder,
    newReader: (message, place, depth) =>
      new CellObserveParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CellObserveParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new CellObserveParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCellObserveParams(CellObserveParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCellObserveParams,
    write: writeCellObserveParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    CellObserveParams<T, TInit, TBuilder>,
    CellObserveParamsBuilder<T, TInit, TBuilder>,
    CellObserveParamsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      CellObserveParams.type,
      CellObserveParams<T, TInit, TBuilder>,
      CellObserveParamsBuilder<T, TInit, TBuilder>,
      writeCellObserveParams<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  get observer(): Observer<T, TInit, TBuilder> {
    return readClient(this, 0, Observer.of(this.$bindings[0]));
  }
}

function writeCellObserveParams<T, TInit, TBuilder>(
  builder: CellObserveParamsBuilder<T, TInit, TBuilder>,
  init: CellObserveParamsInit<T, TInit, TBuilder>,
): void {
  if (init.observer !== undefined) builder.observer = init.observer;
}

function sizeOfCellObserveParams<T, TInit, TBuilder>(_init: CellObserveParamsInit<T, TInit, TBuilder>): number {
  return 8;
}

interface CellObserveResultsInit<T, TInit = T, TBuilder = unknown> {
  readonly handle?: Handle | Handle.Server | undefined;
  readonly cell?: Cell<T, TInit, TBuilder> | Cell.Server<T, TInit, TBuilder> | undefined;
}

class CellObserveResultsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set handle(value: Handle | Handle.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  set cell(value: Cell<T, TInit, TBuilder> | Cell.Server<T, TInit, TBuilder>) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class CellObserveResults<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    CellObserveResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellObserveResultsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    CellObserveResultsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Cell.observe$Results",
    id: 0xf3796525c4d78f1an,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: CellObserveResults,
    Builder: CellObserveResultsBuilder,
    newReader: (message, place, depth) =>
      new CellObserveResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CellObserveResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new CellObserveResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCellObserveResults(CellObserveResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCellObserveResults,
    write: writeCellObserveResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    CellObserveResults<T, TInit, TBuilder>,
    CellObserveResultsBuilder<T, TInit, TBuilder>,
    CellObserveResultsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      CellObserveResults.type,
      CellObserveResults<T, TInit, TBuilder>,
      CellObserveResultsBuilder<T, TInit, TBuilder>,
      writeCellObserveResults<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  get handle(): Handle {
    return readClient(this, 0, Handle);
  }

  get cell(): Cell<T, TInit, TBuilder> {
    return readClient(this, 1, Cell.of(this.$bindings[0]));
  }
}

function writeCellObserveResults<T, TInit, TBuilder>(
  builder: CellObserveResultsBuilder<T, TInit, TBuilder>,
  init: CellObserveResultsInit<T, TInit, TBuilder>,
): void {
  if (init.handle !== undefined) builder.handle = init.handle;
  if (init.cell !== undefined) builder.cell = init.cell;
}

function sizeOfCellObserveResults<T, TInit, TBuilder>(_init: CellObserveResultsInit<T, TInit, TBuilder>): number {
  return 16;
}

class CellObservePromise<T, TInit = T, TBuilder = unknown> extends RemotePromise<
  Cell.ObserveResults<T, TInit, TBuilder>
> {
  declare readonly $bindings?: readonly [PointerType<T, TBuilder, TInit>];

  get handle(): Handle {
    return this.$pipeline([0], Handle);
  }

  get cell(): Cell<T, TInit, TBuilder> {
    return this.$pipeline([1], Cell.of(boundOr(this.$bindings, 1)[0]));
  }
}

interface CellMethods<T, TInit = T, TBuilder = unknown> {
  readonly get: Method<
    Cell.GetParams<T, TInit, TBuilder>,
    Cell.GetParams.Builder<T, TInit, TBuilder>,
    Cell.GetParams.Init<T, TInit, TBuilder>,
    Cell.GetResults<T, TInit, TBuilder>,
    Cell.GetResults.Builder<T, TInit, TBuilder>,
    Cell.GetResults.Init<T, TInit, TBuilder>
  >;
  readonly set: Method<
    Cell.SetParams<T, TInit, TBuilder>,
    Cell.SetParams.Builder<T, TInit, TBuilder>,
    Cell.SetParams.Init<T, TInit, TBuilder>,
    Cell.SetResults<T, TInit, TBuilder>,
    Cell.SetResults.Builder<T, TInit, TBuilder>,
    Cell.SetResults.Init<T, TInit, TBuilder>
  >;
  readonly exchange: Method<
    Box<T, TInit, TBuilder>,
    Box.Builder<T, TInit, TBuilder>,
    Box.Init<T, TInit, TBuilder>,
    Box<T, TInit, TBuilder>,
    Box.Builder<T, TInit, TBuilder>,
    Box.Init<T, TInit, TBuilder>
  >;
  readonly observe: Method<
    Cell.ObserveParams<T, TInit, TBuilder>,
    Cell.ObserveParams.Builder<T, TInit, TBuilder>,
    Cell.ObserveParams.Init<T, TInit, TBuilder>,
    Cell.ObserveResults<T, TInit, TBuilder>,
    Cell.ObserveResults.Builder<T, TInit, TBuilder>,
    Cell.ObserveResults.Init<T, TInit, TBuilder>
  >;
}

function cellMethods<T, TInit, TBuilder>(
  bindings: readonly [PointerType<T, TBuilder, TInit>],
): CellMethods<T, TInit, TBuilder> {
  return {
    get: defineMethod({
      name: "Cell.get",
      interfaceId: 0xad74e4c8bbd35b3cn,
      methodId: 0,
      params: () => CellGetParams.of(bindings[0]).type,
      results: () => CellGetResults.of(bindings[0]).type,
    }),
    set: defineMethod({
      name: "Cell.set",
      interfaceId: 0xad74e4c8bbd35b3cn,
      methodId: 1,
      params: () => CellSetParams.of(bindings[0]).type,
      results: () => CellSetResults.of(bindings[0]).type,
    }),
    exchange: defineMethod({
      name: "Cell.exchange",
      interfaceId: 0xad74e4c8bbd35b3cn,
      methodId: 2,
      params: () => Box.of(bindings[0]).type,
      results: () => Box.of(bindings[0]).type,
    }),
    observe: defineMethod({
      name: "Cell.observe",
      interfaceId: 0xad74e4c8bbd35b3cn,
      methodId: 3,
      params: () => CellObserveParams.of(bindings[0]).type,
      results: () => CellObserveResults.of(bindings[0]).type,
    }),
  };
}

function cellInterfaces<T, TInit, TBuilder>(
  bindings: readonly [PointerType<T, TBuilder, TInit>],
): readonly InterfaceTable[] {
  const methods = perBindings(bindings, cellMethods<T, TInit, TBuilder>);
  return [
    {
      name: "Cell",
      interfaceId: 0xad74e4c8bbd35b3cn,
      methods: [
        {
          method: methods.get,
          invoke(
            server: CellServer<T, TInit, TBuilder>,
            params: Cell.GetParams<T, TInit, TBuilder>,
            context: CallContext<Cell.GetResults.Builder<T, TInit, TBuilder>, Cell.GetResults.Init<T, TInit, TBuilder>>,
          ) {
            return server.get(params, context);
          },
        },
        {
          method: methods.set,
          invoke(
            server: CellServer<T, TInit, TBuilder>,
            params: Cell.SetParams<T, TInit, TBuilder>,
            context: CallContext<Cell.SetResults.Builder<T, TInit, TBuilder>, Cell.SetResults.Init<T, TInit, TBuilder>>,
          ) {
            return server.set(params, context);
          },
        },
        {
          method: methods.exchange,
          invoke(
            server: CellServer<T, TInit, TBuilder>,
            params: Box<T, TInit, TBuilder>,
            context: CallContext<Box.Builder<T, TInit, TBuilder>, Box.Init<T, TInit, TBuilder>>,
          ) {
            return server.exchange(params, context);
          },
        },
        {
          method: methods.observe,
          invoke(
            server: CellServer<T, TInit, TBuilder>,
            params: Cell.ObserveParams<T, TInit, TBuilder>,
            context: CallContext<
              Cell.ObserveResults.Builder<T, TInit, TBuilder>,
              Cell.ObserveResults.Init<T, TInit, TBuilder>
            >,
          ) {
            return server.observe(params, context);
          },
        },
      ],
    },
  ];
}

/** Holds a value. */
abstract class CellServer<T, TInit = T, TBuilder = unknown> extends Server {
  declare readonly $bindings?: readonly [PointerType<T, TBuilder, TInit>];

  override get $interfaces(): readonly InterfaceTable[] {
    return perBindings(boundOr(this.$bindings, 1), cellInterfaces<T, TInit, TBuilder>);
  }

  abstract get(
    params: Cell.GetParams<T, TInit, TBuilder>,
    context: CallContext<Cell.GetResults.Builder<T, TInit, TBuilder>, Cell.GetResults.Init<T, TInit, TBuilder>>,
  ): ResultsReturn<Cell.GetResults.Init<T, TInit, TBuilder>>;

  abstract set(
    params: Cell.SetParams<T, TInit, TBuilder>,
    context: CallContext<Cell.SetResults.Builder<T, TInit, TBuilder>, Cell.SetResults.Init<T, TInit, TBuilder>>,
  ): ResultsReturn<Cell.SetResults.Init<T, TInit, TBuilder>>;

  abstract exchange(
    params: Box<T, TInit, TBuilder>,
    context: CallContext<Box.Builder<T, TInit, TBuilder>, Box.Init<T, TInit, TBuilder>>,
  ): ResultsReturn<Box.Init<T, TInit, TBuilder>>;

  /** Calls the observer whenever the value changes. */
  abstract observe(
    params: Cell.ObserveParams<T, TInit, TBuilder>,
    context: CallContext<Cell.ObserveResults.Builder<T, TInit, TBuilder>, Cell.ObserveResults.Init<T, TInit, TBuilder>>,
  ): ResultsReturn<Cell.ObserveResults.Init<T, TInit, TBuilder>>;
}

/** Holds a value. */
export class Cell<T, TInit = T, TBuilder = unknown> extends Client {
  static readonly interfaceId: bigint = 0xad74e4c8bbd35b3cn;
  static readonly displayName: string = "Cell";
  static readonly Server: typeof CellServer = CellServer;
  static readonly GetParams: typeof CellGetParams = CellGetParams;
  static readonly GetResults: typeof CellGetResults = CellGetResults;
  static readonly SetParams: typeof CellSetParams = CellSetParams;
  static readonly SetResults: typeof CellSetResults = CellSetResults;
  static readonly ObserveParams: typeof CellObserveParams = CellObserveParams;
  static readonly ObserveResults: typeof CellObserveResults = CellObserveResults;

  static get methods(): CellMethods<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return cellMethods(unbound(1));
  }

  /** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundInterface<Cell<T, TInit, TBuilder>, CellServer<T, TInit, TBuilder>, CellMethods<T, TInit, TBuilder>> {
    return bindInterface(
      Cell<T, TInit, TBuilder>,
      CellServer<T, TInit, TBuilder>,
      cellMethods<T, TInit, TBuilder>,
      typeT,
    );
  }

  declare readonly $bindings?: readonly [PointerType<T, TBuilder, TInit>];

  get(
    params: ParamsArgument<Cell.GetParams.Builder<T, TInit, TBuilder>, Cell.GetParams.Init<T, TInit, TBuilder>> = {},
    options?: CallOptions,
  ): Cell.GetPromise<T, TInit, TBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), cellMethods<T, TInit, TBuilder>);
    return this.$call(
      methods.get,
      bound(CellGetPromise<T, TInit, TBuilder>, boundOr(this.$bindings, 1)),
      params,
      options,
    );
  }

  set(
    params: ParamsArgument<Cell.SetParams.Builder<T, TInit, TBuilder>, Cell.SetParams.Init<T, TInit, TBuilder>>,
    options?: CallOptions,
  ): Cell.SetPromise<T, TInit, TBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), cellMethods<T, TInit, TBuilder>);
    return this.$call(methods.set, RemotePromise, params, options);
  }

  exchange(
    params: ParamsArgument<Box.Builder<T, TInit, TBuilder>, Box.Init<T, TInit, TBuilder>>,
    options?: CallOptions,
  ): Cell.ExchangePromise<T, TInit, TBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), cellMethods<T, TInit, TBuilder>);
    return this.$call(
      methods.exchange,
      bound(CellExchangePromise<T, TInit, TBuilder>, boundOr(this.$bindings, 1)),
      params,
      options,
    );
  }

  /** Calls the observer whenever the value changes. */
  observe(
    params: ParamsArgument<Cell.ObserveParams.Builder<T, TInit, TBuilder>, Cell.ObserveParams.Init<T, TInit, TBuilder>>,
    options?: CallOptions,
  ): Cell.ObservePromise<T, TInit, TBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), cellMethods<T, TInit, TBuilder>);
    return this.$call(
      methods.observe,
      bound(CellObservePromise<T, TInit, TBuilder>, boundOr(this.$bindings, 1)),
      params,
      options,
    );
  }
}

export declare namespace Cell {
  type Server<T, TInit = T, TBuilder = unknown> = CellServer<T, TInit, TBuilder>;
  type GetParams<T, TInit = T, TBuilder = unknown> = CellGetParams<T, TInit, TBuilder>;
  namespace GetParams {
    type Builder<T, TInit = T, TBuilder = unknown> = CellGetParamsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = CellGetParamsInit<T, TInit, TBuilder>;
  }
  type GetResults<T, TInit = T, TBuilder = unknown> = CellGetResults<T, TInit, TBuilder>;
  namespace GetResults {
    type Builder<T, TInit = T, TBuilder = unknown> = CellGetResultsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = CellGetResultsInit<T, TInit, TBuilder>;
  }
  type GetPromise<T, TInit = T, TBuilder = unknown> = CellGetPromise<T, TInit, TBuilder>;
  type SetParams<T, TInit = T, TBuilder = unknown> = CellSetParams<T, TInit, TBuilder>;
  namespace SetParams {
    type Builder<T, TInit = T, TBuilder = unknown> = CellSetParamsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = CellSetParamsInit<T, TInit, TBuilder>;
  }
  type SetResults<T, TInit = T, TBuilder = unknown> = CellSetResults<T, TInit, TBuilder>;
  namespace SetResults {
    type Builder<T, TInit = T, TBuilder = unknown> = CellSetResultsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = CellSetResultsInit<T, TInit, TBuilder>;
  }
  type SetPromise<T, TInit = T, TBuilder = unknown> = RemotePromise<CellSetResults<T, TInit, TBuilder>>;
  type ExchangePromise<T, TInit = T, TBuilder = unknown> = CellExchangePromise<T, TInit, TBuilder>;
  type ObserveParams<T, TInit = T, TBuilder = unknown> = CellObserveParams<T, TInit, TBuilder>;
  namespace ObserveParams {
    type Builder<T, TInit = T, TBuilder = unknown> = CellObserveParamsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = CellObserveParamsInit<T, TInit, TBuilder>;
  }
  type ObserveResults<T, TInit = T, TBuilder = unknown> = CellObserveResults<T, TInit, TBuilder>;
  namespace ObserveResults {
    type Builder<T, TInit = T, TBuilder = unknown> = CellObserveResultsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = CellObserveResultsInit<T, TInit, TBuilder>;
  }
  type ObservePromise<T, TInit = T, TBuilder = unknown> = CellObservePromise<T, TInit, TBuilder>;
}

interface ObserverChangedParamsInit<T, TInit = T, _TBuilder = unknown> {
  readonly value?: TInit | undefined;
}

class ObserverChangedParamsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set value(value: TInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initValue(length = 0): TBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }
}

class ObserverChangedParams<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    ObserverChangedParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    ObserverChangedParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    ObserverChangedParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Observer.changed$Params",
    id: 0x879f0e16ec72e2fbn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: ObserverChangedParams,
    Builder: ObserverChangedParamsBuilder,
    newReader: (message, place, depth) =>
      new ObserverChangedParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ObserverChangedParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new ObserverChangedParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeObserverChangedParams(ObserverChangedParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfObserverChangedParams,
    write: writeObserverChangedParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    ObserverChangedParams<T, TInit, TBuilder>,
    ObserverChangedParamsBuilder<T, TInit, TBuilder>,
    ObserverChangedParamsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      ObserverChangedParams.type,
      ObserverChangedParams<T, TInit, TBuilder>,
      ObserverChangedParamsBuilder<T, TInit, TBuilder>,
      writeObserverChangedParams<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  get value(): T {
    return readPointer(this, 0, this.$bindings[0]);
  }
}

function writeObserverChangedParams<T, TInit, TBuilder>(
  builder: ObserverChangedParamsBuilder<T, TInit, TBuilder>,
  init: ObserverChangedParamsInit<T, TInit, TBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfObserverChangedParams<T, TInit, TBuilder>(init: ObserverChangedParamsInit<T, TInit, TBuilder>): number {
  let size = 8;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  return size;
}

interface ObserverMethods<T, TInit = T, TBuilder = unknown> {
  readonly changed: Method<
    Observer.ChangedParams<T, TInit, TBuilder>,
    Observer.ChangedParams.Builder<T, TInit, TBuilder>,
    Observer.ChangedParams.Init<T, TInit, TBuilder>,
    StreamResult,
    StreamResult.Builder,
    StreamResult.Init
  >;
}

function observerMethods<T, TInit, TBuilder>(
  bindings: readonly [PointerType<T, TBuilder, TInit>],
): ObserverMethods<T, TInit, TBuilder> {
  return {
    changed: defineMethod({
      name: "Observer.changed",
      interfaceId: 0xf0b7b22f1ef51300n,
      methodId: 0,
      params: () => ObserverChangedParams.of(bindings[0]).type,
      results: () => StreamResult.type,
    }),
  };
}

function observerInterfaces<T, TInit, TBuilder>(
  bindings: readonly [PointerType<T, TBuilder, TInit>],
): readonly InterfaceTable[] {
  const methods = perBindings(bindings, observerMethods<T, TInit, TBuilder>);
  return [
    {
      name: "Observer",
      interfaceId: 0xf0b7b22f1ef51300n,
      methods: [
        {
          method: methods.changed,
          invoke(
            server: ObserverServer<T, TInit, TBuilder>,
            params: Observer.ChangedParams<T, TInit, TBuilder>,
            context: CallContext<StreamResult.Builder, StreamResult.Init>,
          ) {
            return server.changed(params, context);
          },
        },
      ],
    },
  ];
}

abstract class ObserverServer<T, TInit = T, TBuilder = unknown> extends Server {
  declare readonly $bindings?: readonly [PointerType<T, TBuilder, TInit>];

  override get $interfaces(): readonly InterfaceTable[] {
    return perBindings(boundOr(this.$bindings, 1), observerInterfaces<T, TInit, TBuilder>);
  }

  abstract changed(
    params: Observer.ChangedParams<T, TInit, TBuilder>,
    context: CallContext<StreamResult.Builder, StreamResult.Init>,
  ): ResultsReturn<StreamResult.Init>;
}

export class Observer<T, TInit = T, TBuilder = unknown> extends Client {
  static readonly interfaceId: bigint = 0xf0b7b22f1ef51300n;
  static readonly displayName: string = "Observer";
  static readonly Server: typeof ObserverServer = ObserverServer;
  static readonly ChangedParams: typeof ObserverChangedParams = ObserverChangedParams;

  static get methods(): ObserverMethods<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return observerMethods(unbound(1));
  }

  /** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundInterface<
    Observer<T, TInit, TBuilder>,
    ObserverServer<T, TInit, TBuilder>,
    ObserverMethods<T, TInit, TBuilder>
  > {
    return bindInterface(
      Observer<T, TInit, TBuilder>,
      ObserverServer<T, TInit, TBuilder>,
      observerMethods<T, TInit, TBuilder>,
      typeT,
    );
  }

  declare readonly $bindings?: readonly [PointerType<T, TBuilder, TInit>];

  changed(
    params: ParamsArgument<
      Observer.ChangedParams.Builder<T, TInit, TBuilder>,
      Observer.ChangedParams.Init<T, TInit, TBuilder>
    >,
    options?: CallOptions,
  ): Observer.ChangedPromise<T, TInit, TBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), observerMethods<T, TInit, TBuilder>);
    return this.$call(methods.changed, RemotePromise, params, options);
  }
}

export declare namespace Observer {
  type Server<T, TInit = T, TBuilder = unknown> = ObserverServer<T, TInit, TBuilder>;
  type ChangedParams<T, TInit = T, TBuilder = unknown> = ObserverChangedParams<T, TInit, TBuilder>;
  namespace ChangedParams {
    type Builder<T, TInit = T, TBuilder = unknown> = ObserverChangedParamsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = ObserverChangedParamsInit<T, TInit, TBuilder>;
  }
  type ChangedPromise<T, _TInit = T, _TBuilder = unknown> = RemotePromise<StreamResult>;
}

type HandleCancelParamsInit = Readonly<Record<string, never>>;

class HandleCancelParamsBuilder extends StructBuilder {}

class HandleCancelParams extends StructReader {
  static readonly type: GeneratedStructType<HandleCancelParams, HandleCancelParamsBuilder, HandleCancelParamsInit> = {
    displayName: "Handle.cancel$Params",
    id: 0x817b8540f8b096a4n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: HandleCancelParams,
    Builder: HandleCancelParamsBuilder,
    newReader: (message, place, depth) =>
      new HandleCancelParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new HandleCancelParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new HandleCancelParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeHandleCancelParams(HandleCancelParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfHandleCancelParams,
    write: writeHandleCancelParams,
  };
}

function writeHandleCancelParams(_builder: HandleCancelParamsBuilder, _init: HandleCancelParamsInit): void {}

function sizeOfHandleCancelParams(_init: HandleCancelParamsInit): number {
  return 0;
}

type HandleCancelResultsInit = Readonly<Record<string, never>>;

class HandleCancelResultsBuilder extends StructBuilder {}

class HandleCancelResults extends StructReader {
  static readonly type: GeneratedStructType<HandleCancelResults, HandleCancelResultsBuilder, HandleCancelResultsInit> =
    {
      displayName: "Handle.cancel$Results",
      id: 0xcfc162d3fea6e7f0n,
      schema: genericSchema,
      dataWords: 0,
      pointerCount: 0,
      Reader: HandleCancelResults,
      Builder: HandleCancelResultsBuilder,
      newReader: (message, place, depth) =>
        new HandleCancelResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new HandleCancelResultsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 0);
        return new HandleCancelResultsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeHandleCancelResults(HandleCancelResults.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfHandleCancelResults,
      write: writeHandleCancelResults,
    };
}

function writeHandleCancelResults(_builder: HandleCancelResultsBuilder, _init: HandleCancelResultsInit): void {}

function sizeOfHandleCancelResults(_init: HandleCancelResultsInit): number {
  return 0;
}

const handleCancel: Method<
  Handle.CancelParams,
  Handle.CancelParams.Builder,
  Handle.CancelParams.Init,
  Handle.CancelResults,
  Handle.CancelResults.Builder,
  Handle.CancelResults.Init
> = defineMethod({
  name: "Handle.cancel",
  interfaceId: 0x9b0dfc556c93c5a8n,
  methodId: 0,
  params: () => HandleCancelParams.type,
  results: () => HandleCancelResults.type,
});

abstract class HandleServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Handle",
      interfaceId: 0x9b0dfc556c93c5a8n,
      methods: [
        {
          method: handleCancel,
          invoke(
            server: HandleServer,
            params: Handle.CancelParams,
            context: CallContext<Handle.CancelResults.Builder, Handle.CancelResults.Init>,
          ) {
            return server.cancel(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return HandleServer.interfaces;
  }

  abstract cancel(
    params: Handle.CancelParams,
    context: CallContext<Handle.CancelResults.Builder, Handle.CancelResults.Init>,
  ): ResultsReturn<Handle.CancelResults.Init>;
}

export class Handle extends Client {
  static readonly interfaceId: bigint = 0x9b0dfc556c93c5a8n;
  static readonly displayName: string = "Handle";
  static readonly Server: typeof HandleServer = HandleServer;
  static readonly methods: {
    readonly cancel: typeof handleCancel;
  } = {
    cancel: handleCancel,
  };
  static readonly CancelParams: typeof HandleCancelParams = HandleCancelParams;
  static readonly CancelResults: typeof HandleCancelResults = HandleCancelResults;

  cancel(
    params: ParamsArgument<Handle.CancelParams.Builder, Handle.CancelParams.Init> = {},
    options?: CallOptions,
  ): Handle.CancelPromise {
    return this.$call(handleCancel, RemotePromise, params, options);
  }
}

export declare namespace Handle {
  type Server = HandleServer;
  type CancelParams = HandleCancelParams;
  namespace CancelParams {
    type Builder = HandleCancelParamsBuilder;
    type Init = HandleCancelParamsInit;
  }
  type CancelResults = HandleCancelResults;
  namespace CancelResults {
    type Builder = HandleCancelResultsBuilder;
    type Init = HandleCancelResultsInit;
  }
  type CancelPromise = RemotePromise<HandleCancelResults>;
}

interface GenericIdentityParamsInit<T, TInit = T, _TBuilder = unknown> {
  readonly value?: TInit | undefined;
}

class GenericIdentityParamsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set value(value: TInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initValue(length = 0): TBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }
}

class GenericIdentityParams<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    GenericIdentityParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    GenericIdentityParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    GenericIdentityParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Generic.identity$Params",
    id: 0x98776e326dae7ba4n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: GenericIdentityParams,
    Builder: GenericIdentityParamsBuilder,
    newReader: (message, place, depth) =>
      new GenericIdentityParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new GenericIdentityParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new GenericIdentityParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeGenericIdentityParams(GenericIdentityParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfGenericIdentityParams,
    write: writeGenericIdentityParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    GenericIdentityParams<T, TInit, TBuilder>,
    GenericIdentityParamsBuilder<T, TInit, TBuilder>,
    GenericIdentityParamsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      GenericIdentityParams.type,
      GenericIdentityParams<T, TInit, TBuilder>,
      GenericIdentityParamsBuilder<T, TInit, TBuilder>,
      writeGenericIdentityParams<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  get value(): T {
    return readPointer(this, 0, this.$bindings[0]);
  }
}

function writeGenericIdentityParams<T, TInit, TBuilder>(
  builder: GenericIdentityParamsBuilder<T, TInit, TBuilder>,
  init: GenericIdentityParamsInit<T, TInit, TBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfGenericIdentityParams<T, TInit, TBuilder>(init: GenericIdentityParamsInit<T, TInit, TBuilder>): number {
  let size = 8;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  return size;
}

interface GenericIdentityResultsInit<T, TInit = T, _TBuilder = unknown> {
  readonly value?: TInit | undefined;
}

class GenericIdentityResultsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set value(value: TInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initValue(length = 0): TBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }
}

class GenericIdentityResults<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    GenericIdentityResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    GenericIdentityResultsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    GenericIdentityResultsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Generic.identity$Results",
    id: 0xad026051c24ac2ben,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: GenericIdentityResults,
    Builder: GenericIdentityResultsBuilder,
    newReader: (message, place, depth) =>
      new GenericIdentityResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new GenericIdentityResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new GenericIdentityResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeGenericIdentityResults(GenericIdentityResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfGenericIdentityResults,
    write: writeGenericIdentityResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    GenericIdentityResults<T, TInit, TBuilder>,
    GenericIdentityResultsBuilder<T, TInit, TBuilder>,
    GenericIdentityResultsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      GenericIdentityResults.type,
      GenericIdentityResults<T, TInit, TBuilder>,
      GenericIdentityResultsBuilder<T, TInit, TBuilder>,
      writeGenericIdentityResults<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  get value(): T {
    return readPointer(this, 0, this.$bindings[0]);
  }
}

function writeGenericIdentityResults<T, TInit, TBuilder>(
  builder: GenericIdentityResultsBuilder<T, TInit, TBuilder>,
  init: GenericIdentityResultsInit<T, TInit, TBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfGenericIdentityResults<T, TInit, TBuilder>(
  init: GenericIdentityResultsInit<T, TInit, TBuilder>,
): number {
  let size = 8;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  return size;
}

class GenericIdentityPromise<T, TInit = T, TBuilder = unknown> extends RemotePromise<
  Generic.IdentityResults<T, TInit, TBuilder>
> {
  get value(): Pipelined<T> {
    return pipelined(this, [0], bindingsIn<readonly [PointerType<T, TBuilder, TInit>]>(this, 1)[0]);
  }
}

const genericIdentity: Method<
  Generic.IdentityParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Generic.IdentityParams.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Generic.IdentityParams.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Generic.IdentityResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Generic.IdentityResults.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Generic.IdentityResults.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
> = defineMethod({
  name: "Generic.identity",
  interfaceId: 0xe2fdec7dfe98dff4n,
  methodId: 0,
  params: () => GenericIdentityParams.type,
  results: () => GenericIdentityResults.type,
});

class GenericBoxedPromise<T, TInit = T, TBuilder = unknown> extends RemotePromise<Box<T, TInit, TBuilder>> {
  get value(): Pipelined<T> {
    return pipelined(this, [0], bindingsIn<readonly [PointerType<T, TBuilder, TInit>]>(this, 1)[0]);
  }
}

const genericBoxed: Method<
  Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Box.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Box.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
  Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
> = defineMethod({
  name: "Generic.boxed",
  interfaceId: 0xe2fdec7dfe98dff4n,
  methodId: 1,
  params: () => Box.type,
  results: () => Box.type,
});

interface GenericSwapParamsInit<A, B, AInit = A, BInit = B, _ABuilder = unknown, _BBuilder = unknown> {
  readonly first?: AInit | undefined;
  readonly second?: BInit | undefined;
}

class GenericSwapParamsBuilder<
  A,
  B,
  AInit = A,
  BInit = B,
  ABuilder = unknown,
  BBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  set first(value: AInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initFirst(length = 0): ABuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  set second(value: BInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initSecond(length = 0): BBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }
}

class GenericSwapParams<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    GenericSwapParams<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    GenericSwapParamsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    GenericSwapParamsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "Generic.swap$Params",
    id: 0xae7336089461b147n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: GenericSwapParams,
    Builder: GenericSwapParamsBuilder,
    newReader: (message, place, depth) =>
      new GenericSwapParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new GenericSwapParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new GenericSwapParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeGenericSwapParams(GenericSwapParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfGenericSwapParams,
    write: writeGenericSwapParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown>(
    typeA: Bindable<A, ABuilder, AInit>,
    typeB: Bindable<B, BBuilder, BInit>,
  ): BoundStruct<
    GenericSwapParams<A, B, AInit, BInit, ABuilder, BBuilder>,
    GenericSwapParamsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
    GenericSwapParamsInit<A, B, AInit, BInit, ABuilder, BBuilder>
  > {
    return bindStruct(
      GenericSwapParams.type,
      GenericSwapParams<A, B, AInit, BInit, ABuilder, BBuilder>,
      GenericSwapParamsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
      writeGenericSwapParams<A, B, AInit, BInit, ABuilder, BBuilder>,
      typeA,
      typeB,
    );
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  get first(): A {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get second(): B {
    return readPointer(this, 1, this.$bindings[1]);
  }
}

function writeGenericSwapParams<A, B, AInit, BInit, ABuilder, BBuilder>(
  builder: GenericSwapParamsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
  init: GenericSwapParamsInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): void {
  if (init.first !== undefined) builder.first = init.first;
  if (init.second !== undefined) builder.second = init.second;
}

function sizeOfGenericSwapParams<A, B, AInit, BInit, ABuilder, BBuilder>(
  init: GenericSwapParamsInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): number {
  let size = 16;
  if (init.first !== undefined) size += sizeOfAnyPointer(init.first);
  if (init.second !== undefined) size += sizeOfAnyPointer(init.second);
  return size;
}

interface GenericSwapResultsInit<A, B, AInit = A, BInit = B, _ABuilder = unknown, _BBuilder = unknown> {
  readonly first?: BInit | undefined;
  readonly second?: AInit | undefined;
  readonly self?: Generic | Generic.Server | undefined;
}

class GenericSwapResultsBuilder<
  A,
  B,
  AInit = A,
  BInit = B,
  ABuilder = unknown,
  BBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  set first(value: BInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], value);
  }

  initFirst(length = 0): BBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], length);
  }

  set second(value: AInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], value);
  }

  initSecond(length = 0): ABuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[0], length);
  }

  set self(value: Generic | Generic.Server) {
    writeClient(this.$segment, this.$dataOffset + 16, value);
  }
}

class GenericSwapResults<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    GenericSwapResults<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    GenericSwapResultsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    GenericSwapResultsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "Generic.swap$Results",
    id: 0xe00a75924b67712cn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 3,
    Reader: GenericSwapResults,
    Builder: GenericSwapResultsBuilder,
    newReader: (message, place, depth) =>
      new GenericSwapResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new GenericSwapResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new GenericSwapResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeGenericSwapResults(GenericSwapResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfGenericSwapResults,
    write: writeGenericSwapResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown>(
    typeA: Bindable<A, ABuilder, AInit>,
    typeB: Bindable<B, BBuilder, BInit>,
  ): BoundStruct<
    GenericSwapResults<A, B, AInit, BInit, ABuilder, BBuilder>,
    GenericSwapResultsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
    GenericSwapResultsInit<A, B, AInit, BInit, ABuilder, BBuilder>
  > {
    return bindStruct(
      GenericSwapResults.type,
      GenericSwapResults<A, B, AInit, BInit, ABuilder, BBuilder>,
      GenericSwapResultsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
      writeGenericSwapResults<A, B, AInit, BInit, ABuilder, BBuilder>,
      typeA,
      typeB,
    );
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  get first(): B {
    return readPointer(this, 0, this.$bindings[1]);
  }

  get second(): A {
    return readPointer(this, 1, this.$bindings[0]);
  }

  get self(): Generic {
    return readClient(this, 2, Generic);
  }
}

function writeGenericSwapResults<A, B, AInit, BInit, ABuilder, BBuilder>(
  builder: GenericSwapResultsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
  init: GenericSwapResultsInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): void {
  if (init.first !== undefined) builder.first = init.first;
  if (init.second !== undefined) builder.second = init.second;
  if (init.self !== undefined) builder.self = init.self;
}

function sizeOfGenericSwapResults<A, B, AInit, BInit, ABuilder, BBuilder>(
  init: GenericSwapResultsInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): number {
  let size = 24;
  if (init.first !== undefined) size += sizeOfAnyPointer(init.first);
  if (init.second !== undefined) size += sizeOfAnyPointer(init.second);
  return size;
}

class GenericSwapPromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends RemotePromise<
  Generic.SwapResults<A, B, AInit, BInit, ABuilder, BBuilder>
> {
  get first(): Pipelined<B> {
    return pipelined(
      this,
      [0],
      bindingsIn<readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>]>(this, 2)[1],
    );
  }

  get second(): Pipelined<A> {
    return pipelined(
      this,
      [1],
      bindingsIn<readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>]>(this, 2)[0],
    );
  }

  get self(): Generic {
    return this.$pipeline([2], Generic);
  }
}

const genericSwap: Method<
  Generic.SwapParams<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >,
  Generic.SwapParams.Builder<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >,
  Generic.SwapParams.Init<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >,
  Generic.SwapResults<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >,
  Generic.SwapResults.Builder<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >,
  Generic.SwapResults.Init<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  >
> = defineMethod({
  name: "Generic.swap",
  interfaceId: 0xe2fdec7dfe98dff4n,
  methodId: 2,
  params: () => GenericSwapParams.type,
  results: () => GenericSwapResults.type,
});

/** Methods with type parameters of their own. */
abstract class GenericServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Generic",
      interfaceId: 0xe2fdec7dfe98dff4n,
      methods: [
        {
          method: genericIdentity,
          invoke(
            server: GenericServer,
            params: Generic.IdentityParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
            context: CallContext<
              Generic.IdentityResults.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
              Generic.IdentityResults.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
            >,
          ) {
            return server.identity(params, context);
          },
        },
        {
          method: genericBoxed,
          invoke(
            server: GenericServer,
            params: Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
            context: CallContext<
              Box.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
              Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
            >,
          ) {
            return server.boxed(params, context);
          },
        },
        {
          method: genericSwap,
          invoke(
            server: GenericServer,
            params: Generic.SwapParams<
              AnyPointerReader,
              AnyPointerReader,
              AnyPointerArgument,
              AnyPointerArgument,
              AnyPointerBuilder,
              AnyPointerBuilder
            >,
            context: CallContext<
              Generic.SwapResults.Builder<
                AnyPointerReader,
                AnyPointerReader,
                AnyPointerArgument,
                AnyPointerArgument,
                AnyPointerBuilder,
                AnyPointerBuilder
              >,
              Generic.SwapResults.Init<
                AnyPointerReader,
                AnyPointerReader,
                AnyPointerArgument,
                AnyPointerArgument,
                AnyPointerBuilder,
                AnyPointerBuilder
              >
            >,
          ) {
            return server.swap(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return GenericServer.interfaces;
  }

  abstract identity(
    params: Generic.IdentityParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    context: CallContext<
      Generic.IdentityResults.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
      Generic.IdentityResults.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    >,
  ): ResultsReturn<Generic.IdentityResults.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>;

  abstract boxed(
    params: Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    context: CallContext<
      Box.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
      Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    >,
  ): ResultsReturn<Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>;

  abstract swap(
    params: Generic.SwapParams<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    context: CallContext<
      Generic.SwapResults.Builder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >,
      Generic.SwapResults.Init<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
  ): ResultsReturn<
    Generic.SwapResults.Init<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  >;
}

/** Methods with type parameters of their own. */
export class Generic extends Client {
  static readonly interfaceId: bigint = 0xe2fdec7dfe98dff4n;
  static readonly displayName: string = "Generic";
  static readonly Server: typeof GenericServer = GenericServer;
  static readonly methods: {
    readonly identity: typeof genericIdentity;
    readonly boxed: typeof genericBoxed;
    readonly swap: typeof genericSwap;
  } = {
    identity: genericIdentity,
    boxed: genericBoxed,
    swap: genericSwap,
  };
  static readonly IdentityParams: typeof GenericIdentityParams = GenericIdentityParams;
  static readonly IdentityResults: typeof GenericIdentityResults = GenericIdentityResults;
  static readonly SwapParams: typeof GenericSwapParams = GenericSwapParams;
  static readonly SwapResults: typeof GenericSwapResults = GenericSwapResults;

  identity<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
    params: ParamsArgument<
      Generic.IdentityParams.Builder<T, TInit, TBuilder>,
      Generic.IdentityParams.Init<T, TInit, TBuilder>
    >,
    options?: CallOptions,
  ): Generic.IdentityPromise<T, TInit, TBuilder> {
    return this.$call(
      bindMethod(genericIdentity, GenericIdentityParams.of(typeT).type, GenericIdentityResults.of(typeT).type),
      boundTo(GenericIdentityPromise<T, TInit, TBuilder>, pointerType(typeT)),
      params,
      options,
    );
  }

  boxed<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
    params: ParamsArgument<Box.Builder<T, TInit, TBuilder>, Box.Init<T, TInit, TBuilder>>,
    options?: CallOptions,
  ): Generic.BoxedPromise<T, TInit, TBuilder> {
    return this.$call(
      bindMethod(genericBoxed, Box.of(typeT).type, Box.of(typeT).type),
      boundTo(GenericBoxedPromise<T, TInit, TBuilder>, pointerType(typeT)),
      params,
      options,
    );
  }

  swap<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown>(
    typeA: Bindable<A, ABuilder, AInit>,
    typeB: Bindable<B, BBuilder, BInit>,
    params: ParamsArgument<
      Generic.SwapParams.Builder<A, B, AInit, BInit, ABuilder, BBuilder>,
      Generic.SwapParams.Init<A, B, AInit, BInit, ABuilder, BBuilder>
    >,
    options?: CallOptions,
  ): Generic.SwapPromise<A, B, AInit, BInit, ABuilder, BBuilder> {
    return this.$call(
      bindMethod(genericSwap, GenericSwapParams.of(typeA, typeB).type, GenericSwapResults.of(typeA, typeB).type),
      boundTo(GenericSwapPromise<A, B, AInit, BInit, ABuilder, BBuilder>, pointerType(typeA), pointerType(typeB)),
      params,
      options,
    );
  }
}

export declare namespace Generic {
  type Server = GenericServer;
  type IdentityParams<T, TInit = T, TBuilder = unknown> = GenericIdentityParams<T, TInit, TBuilder>;
  namespace IdentityParams {
    type Builder<T, TInit = T, TBuilder = unknown> = GenericIdentityParamsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = GenericIdentityParamsInit<T, TInit, TBuilder>;
  }
  type IdentityResults<T, TInit = T, TBuilder = unknown> = GenericIdentityResults<T, TInit, TBuilder>;
  namespace IdentityResults {
    type Builder<T, TInit = T, TBuilder = unknown> = GenericIdentityResultsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = GenericIdentityResultsInit<T, TInit, TBuilder>;
  }
  type IdentityPromise<T, TInit = T, TBuilder = unknown> = GenericIdentityPromise<T, TInit, TBuilder>;
  type BoxedPromise<T, TInit = T, TBuilder = unknown> = GenericBoxedPromise<T, TInit, TBuilder>;
  type SwapParams<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = GenericSwapParams<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  namespace SwapParams {
    type Builder<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = GenericSwapParamsBuilder<
      A,
      B,
      AInit,
      BInit,
      ABuilder,
      BBuilder
    >;
    type Init<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = GenericSwapParamsInit<
      A,
      B,
      AInit,
      BInit,
      ABuilder,
      BBuilder
    >;
  }
  type SwapResults<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = GenericSwapResults<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  namespace SwapResults {
    type Builder<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = GenericSwapResultsBuilder<
      A,
      B,
      AInit,
      BInit,
      ABuilder,
      BBuilder
    >;
    type Init<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = GenericSwapResultsInit<
      A,
      B,
      AInit,
      BInit,
      ABuilder,
      BBuilder
    >;
  }
  type SwapPromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = GenericSwapPromise<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
}

interface StorePutParamsInit<Key, T, KeyInit = Key, TInit = T, _KeyBuilder = unknown, _TBuilder = unknown> {
  readonly key?: KeyInit | undefined;
  readonly value?: TInit | undefined;
}

class StorePutParamsBuilder<
  Key,
  T,
  KeyInit = Key,
  TInit = T,
  KeyBuilder = unknown,
  TBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<T, TBuilder, TInit>] {
    return unbound(2);
  }

  set key(value: KeyInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initKey(length = 0): KeyBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  set value(value: TInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initValue(length = 0): TBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }
}

class StorePutParams<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    StorePutParams<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StorePutParamsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StorePutParamsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "Store.put$Params",
    id: 0xd154c93eeea9586fn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: StorePutParams,
    Builder: StorePutParamsBuilder,
    newReader: (message, place, depth) =>
      new StorePutParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new StorePutParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new StorePutParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeStorePutParams(StorePutParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfStorePutParams,
    write: writeStorePutParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown>(
    typeKey: Bindable<Key, KeyBuilder, KeyInit>,
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    StorePutParams<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
    StorePutParamsBuilder<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
    StorePutParamsInit<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>
  > {
    return bindStruct(
      StorePutParams.type,
      StorePutParams<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
      StorePutParamsBuilder<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
      writeStorePutParams<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
      typeKey,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<T, TBuilder, TInit>] {
    return unbound(2);
  }

  get key(): Key {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get value(): T {
    return readPointer(this, 1, this.$bindings[1]);
  }
}

function writeStorePutParams<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>(
  builder: StorePutParamsBuilder<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
  init: StorePutParamsInit<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
): void {
  if (init.key !== undefined) builder.key = init.key;
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfStorePutParams<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>(
  init: StorePutParamsInit<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
): number {
  let size = 16;
  if (init.key !== undefined) size += sizeOfAnyPointer(init.key);
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  return size;
}

interface StorePutResultsInit<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown> {
  readonly old?: Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder> | undefined;
  readonly cell?: Cell<T, TInit, TBuilder> | Cell.Server<T, TInit, TBuilder> | undefined;
  readonly holder?: Store.Holder<Key, KeyInit, KeyBuilder> | Store.Holder.Init<Key, KeyInit, KeyBuilder> | undefined;
}

class StorePutResultsBuilder<
  Key,
  T,
  KeyInit = Key,
  TInit = T,
  KeyBuilder = unknown,
  TBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<T, TBuilder, TInit>] {
    return unbound(2);
  }

  set old(value: Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>) {
    this.setStruct(0, Box.of(this.$bindings[1]).type, value);
  }

  initOld(): Box.Builder<T, TInit, TBuilder> {
    return this.initStruct(0, Box.of(this.$bindings[1]).type);
  }

  set cell(value: Cell<T, TInit, TBuilder> | Cell.Server<T, TInit, TBuilder>) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }

  set holder(value: Store.Holder<Key, KeyInit, KeyBuilder> | Store.Holder.Init<Key, KeyInit, KeyBuilder>) {
    this.setStruct(2, StoreHolder.of(this.$bindings[0]).type, value);
  }

  initHolder(): Store.Holder.Builder<Key, KeyInit, KeyBuilder> {
    return this.initStruct(2, StoreHolder.of(this.$bindings[0]).type);
  }
}

class StorePutResults<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    StorePutResults<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StorePutResultsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StorePutResultsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "Store.put$Results",
    id: 0xbf62809343b18e16n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 3,
    Reader: StorePutResults,
    Builder: StorePutResultsBuilder,
    newReader: (message, place, depth) =>
      new StorePutResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new StorePutResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new StorePutResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeStorePutResults(StorePutResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfStorePutResults,
    write: writeStorePutResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown>(
    typeKey: Bindable<Key, KeyBuilder, KeyInit>,
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    StorePutResults<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
    StorePutResultsBuilder<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
    StorePutResultsInit<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>
  > {
    return bindStruct(
      StorePutResults.type,
      StorePutResults<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
      StorePutResultsBuilder<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
      writeStorePutResults<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
      typeKey,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<T, TBuilder, TInit>] {
    return unbound(2);
  }

  get old(): Box<T, TInit, TBuilder> {
    return this.getStruct(0, Box.of(this.$bindings[1]).type);
  }

  get cell(): Cell<T, TInit, TBuilder> {
    return readClient(this, 1, Cell.of(this.$bindings[1]));
  }

  get holder(): Store.Holder<Key, KeyInit, KeyBuilder> {
    return this.getStruct(2, StoreHolder.of(this.$bindings[0]).type);
  }
}

function writeStorePutResults<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>(
  builder: StorePutResultsBuilder<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
  init: StorePutResultsInit<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
): void {
  if (init.old !== undefined) builder.old = init.old;
  if (init.cell !== undefined) builder.cell = init.cell;
  if (init.holder !== undefined) builder.holder = init.holder;
}

function sizeOfStorePutResults<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>(
  init: StorePutResultsInit<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
): number {
  let size = 24;
  if (init.old !== undefined && !(init.old instanceof StructReader)) size += sizeOfBox(init.old);
  if (init.holder !== undefined && !(init.holder instanceof StructReader)) size += sizeOfStoreHolder(init.holder);
  return size;
}

class StorePutPromise<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown> extends RemotePromise<
  Store.PutResults<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>
> {
  get old(): Box.Pipeline<T, TInit, TBuilder> {
    const Pipeline = boundTo(
      BoxPipeline<T, TInit, TBuilder>,
      bindingsIn<readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<T, TBuilder, TInit>]>(this, 2)[1],
    );
    return new Pipeline(this, 0);
  }

  get cell(): Cell<T, TInit, TBuilder> {
    return this.$pipeline(
      [1],
      Cell.of(
        bindingsIn<readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<T, TBuilder, TInit>]>(this, 2)[1],
      ),
    );
  }

  get holder(): Store.Holder.Pipeline<Key, KeyInit, KeyBuilder> {
    const Pipeline = boundTo(
      StoreHolderPipeline<Key, KeyInit, KeyBuilder>,
      bindingsIn<readonly [PointerType<Key, KeyBuilder, KeyInit>, PointerType<T, TBuilder, TInit>]>(this, 2)[0],
    );
    return new Pipeline(this, 2);
  }
}

interface StoreMethods<Key, KeyInit = Key, KeyBuilder = unknown> {
  readonly put: Method<
    Store.PutParams<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>,
    Store.PutParams.Builder<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>,
    Store.PutParams.Init<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>,
    Store.PutResults<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>,
    Store.PutResults.Builder<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>,
    Store.PutResults.Init<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>
  >;
}

function storeMethods<Key, KeyInit, KeyBuilder>(
  bindings: readonly [PointerType<Key, KeyBuilder, KeyInit>],
): StoreMethods<Key, KeyInit, KeyBuilder> {
  return {
    put: defineMethod({
      name: "Store.put",
      interfaceId: 0xb9a68b2afead081dn,
      methodId: 0,
      params: () => StorePutParams.of(bindings[0], anyPointer).type,
      results: () => StorePutResults.of(bindings[0], anyPointer).type,
    }),
  };
}

function storeInterfaces<Key, KeyInit, KeyBuilder>(
  bindings: readonly [PointerType<Key, KeyBuilder, KeyInit>],
): readonly InterfaceTable[] {
  const methods = perBindings(bindings, storeMethods<Key, KeyInit, KeyBuilder>);
  return [
    {
      name: "Store",
      interfaceId: 0xb9a68b2afead081dn,
      methods: [
        {
          method: methods.put,
          invoke(
            server: StoreServer<Key, KeyInit, KeyBuilder>,
            params: Store.PutParams<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>,
            context: CallContext<
              Store.PutResults.Builder<
                Key,
                AnyPointerReader,
                KeyInit,
                AnyPointerArgument,
                KeyBuilder,
                AnyPointerBuilder
              >,
              Store.PutResults.Init<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>
            >,
          ) {
            return server.put(params, context);
          },
        },
      ],
    },
  ];
}

/** Type parameters of the interface and of its methods. */
abstract class StoreServer<Key, KeyInit = Key, KeyBuilder = unknown> extends Server {
  declare readonly $bindings?: readonly [PointerType<Key, KeyBuilder, KeyInit>];

  override get $interfaces(): readonly InterfaceTable[] {
    return perBindings(boundOr(this.$bindings, 1), storeInterfaces<Key, KeyInit, KeyBuilder>);
  }

  abstract put(
    params: Store.PutParams<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>,
    context: CallContext<
      Store.PutResults.Builder<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>,
      Store.PutResults.Init<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>
    >,
  ): ResultsReturn<
    Store.PutResults.Init<Key, AnyPointerReader, KeyInit, AnyPointerArgument, KeyBuilder, AnyPointerBuilder>
  >;
}

/** Type parameters of the interface and of its methods. */
export class Store<Key, KeyInit = Key, KeyBuilder = unknown> extends Client {
  static readonly interfaceId: bigint = 0xb9a68b2afead081dn;
  static readonly displayName: string = "Store";
  static readonly Server: typeof StoreServer = StoreServer;
  static readonly PutParams: typeof StorePutParams = StorePutParams;
  static readonly PutResults: typeof StorePutResults = StorePutResults;
  static readonly Holder: typeof StoreHolder = StoreHolder;

  static get methods(): StoreMethods<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return storeMethods(unbound(1));
  }

  /** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */
  static of<Key, KeyInit = Key, KeyBuilder = unknown>(
    typeKey: Bindable<Key, KeyBuilder, KeyInit>,
  ): BoundInterface<
    Store<Key, KeyInit, KeyBuilder>,
    StoreServer<Key, KeyInit, KeyBuilder>,
    StoreMethods<Key, KeyInit, KeyBuilder>
  > {
    return bindInterface(
      Store<Key, KeyInit, KeyBuilder>,
      StoreServer<Key, KeyInit, KeyBuilder>,
      storeMethods<Key, KeyInit, KeyBuilder>,
      typeKey,
    );
  }

  declare readonly $bindings?: readonly [PointerType<Key, KeyBuilder, KeyInit>];

  put<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
    params: ParamsArgument<
      Store.PutParams.Builder<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
      Store.PutParams.Init<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>
    >,
    options?: CallOptions,
  ): Store.PutPromise<Key, T, KeyInit, TInit, KeyBuilder, TBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), storeMethods<Key, KeyInit, KeyBuilder>);
    return this.$call(
      bindMethod(
        methods.put,
        StorePutParams.of(boundOr(this.$bindings, 1)[0], typeT).type,
        StorePutResults.of(boundOr(this.$bindings, 1)[0], typeT).type,
      ),
      boundTo(
        StorePutPromise<Key, T, KeyInit, TInit, KeyBuilder, TBuilder>,
        ...boundOr(this.$bindings, 1),
        pointerType(typeT),
      ),
      params,
      options,
    );
  }
}

export declare namespace Store {
  type Server<Key, KeyInit = Key, KeyBuilder = unknown> = StoreServer<Key, KeyInit, KeyBuilder>;
  type PutParams<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown> = StorePutParams<
    Key,
    T,
    KeyInit,
    TInit,
    KeyBuilder,
    TBuilder
  >;
  namespace PutParams {
    type Builder<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown> = StorePutParamsBuilder<
      Key,
      T,
      KeyInit,
      TInit,
      KeyBuilder,
      TBuilder
    >;
    type Init<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown> = StorePutParamsInit<
      Key,
      T,
      KeyInit,
      TInit,
      KeyBuilder,
      TBuilder
    >;
  }
  type PutResults<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown> = StorePutResults<
    Key,
    T,
    KeyInit,
    TInit,
    KeyBuilder,
    TBuilder
  >;
  namespace PutResults {
    type Builder<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown> = StorePutResultsBuilder<
      Key,
      T,
      KeyInit,
      TInit,
      KeyBuilder,
      TBuilder
    >;
    type Init<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown> = StorePutResultsInit<
      Key,
      T,
      KeyInit,
      TInit,
      KeyBuilder,
      TBuilder
    >;
  }
  type PutPromise<Key, T, KeyInit = Key, TInit = T, KeyBuilder = unknown, TBuilder = unknown> = StorePutPromise<
    Key,
    T,
    KeyInit,
    TInit,
    KeyBuilder,
    TBuilder
  >;
  type Holder<Key, KeyInit = Key, KeyBuilder = unknown> = StoreHolder<Key, KeyInit, KeyBuilder>;
  namespace Holder {
    type Builder<Key, KeyInit = Key, KeyBuilder = unknown> = StoreHolderBuilder<Key, KeyInit, KeyBuilder>;
    type Init<Key, KeyInit = Key, KeyBuilder = unknown> = StoreHolderInit<Key, KeyInit, KeyBuilder>;
    type Pipeline<Key, KeyInit = Key, KeyBuilder = unknown> = StoreHolderPipeline<Key, KeyInit, KeyBuilder>;
  }
}

class TextStorePutPromise<T, TInit = T, TBuilder = unknown> extends RemotePromise<
  Store.PutResults<string, T, string, TInit, unknown, TBuilder>
> {
  get old(): Box.Pipeline<T, TInit, TBuilder> {
    const Pipeline = boundTo(
      BoxPipeline<T, TInit, TBuilder>,
      bindingsIn<readonly [PointerType<T, TBuilder, TInit>]>(this, 1)[0],
    );
    return new Pipeline(this, 0);
  }

  get cell(): Cell<T, TInit, TBuilder> {
    return this.$pipeline([1], Cell.of(bindingsIn<readonly [PointerType<T, TBuilder, TInit>]>(this, 1)[0]));
  }

  get holder(): Store.Holder.Pipeline<string> {
    const Pipeline = boundTo(StoreHolderPipeline<string>, textPointer);
    return new Pipeline(this, 2);
  }
}

class TextStoreIdentityPromise<T, TInit = T, TBuilder = unknown> extends RemotePromise<
  Generic.IdentityResults<T, TInit, TBuilder>
> {
  get value(): Pipelined<T> {
    return pipelined(this, [0], bindingsIn<readonly [PointerType<T, TBuilder, TInit>]>(this, 1)[0]);
  }
}

class TextStoreBoxedPromise<T, TInit = T, TBuilder = unknown> extends RemotePromise<Box<T, TInit, TBuilder>> {
  get value(): Pipelined<T> {
    return pipelined(this, [0], bindingsIn<readonly [PointerType<T, TBuilder, TInit>]>(this, 1)[0]);
  }
}

class TextStoreSwapPromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends RemotePromise<
  Generic.SwapResults<A, B, AInit, BInit, ABuilder, BBuilder>
> {
  get first(): Pipelined<B> {
    return pipelined(
      this,
      [0],
      bindingsIn<readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>]>(this, 2)[1],
    );
  }

  get second(): Pipelined<A> {
    return pipelined(
      this,
      [1],
      bindingsIn<readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>]>(this, 2)[0],
    );
  }

  get self(): Generic {
    return this.$pipeline([2], Generic);
  }
}

const textStoreInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "TextStore",
    interfaceId: 0xdcc63b9e556978d6n,
    methods: [],
  },
  {
    name: "Store",
    interfaceId: 0xb9a68b2afead081dn,
    methods: [
      {
        method: storeOfText().methods.put,
        invoke(
          server: TextStoreServer,
          params: Store.PutParams<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>,
          context: CallContext<
            Store.PutResults.Builder<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>,
            Store.PutResults.Init<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>
          >,
        ) {
          return server.put(params, context);
        },
      },
    ],
  },
  {
    name: "Generic",
    interfaceId: 0xe2fdec7dfe98dff4n,
    methods: [
      {
        method: Generic.methods.identity,
        invoke(
          server: TextStoreServer,
          params: Generic.IdentityParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
          context: CallContext<
            Generic.IdentityResults.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
            Generic.IdentityResults.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
          >,
        ) {
          return server.identity(params, context);
        },
      },
      {
        method: Generic.methods.boxed,
        invoke(
          server: TextStoreServer,
          params: Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
          context: CallContext<
            Box.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
            Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
          >,
        ) {
          return server.boxed(params, context);
        },
      },
      {
        method: Generic.methods.swap,
        invoke(
          server: TextStoreServer,
          params: Generic.SwapParams<
            AnyPointerReader,
            AnyPointerReader,
            AnyPointerArgument,
            AnyPointerArgument,
            AnyPointerBuilder,
            AnyPointerBuilder
          >,
          context: CallContext<
            Generic.SwapResults.Builder<
              AnyPointerReader,
              AnyPointerReader,
              AnyPointerArgument,
              AnyPointerArgument,
              AnyPointerBuilder,
              AnyPointerBuilder
            >,
            Generic.SwapResults.Init<
              AnyPointerReader,
              AnyPointerReader,
              AnyPointerArgument,
              AnyPointerArgument,
              AnyPointerBuilder,
              AnyPointerBuilder
            >
          >,
        ) {
          return server.swap(params, context);
        },
      },
    ],
  },
]);

abstract class TextStoreServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return textStoreInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return TextStoreServer.interfaces;
  }

  abstract put(
    params: Store.PutParams<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>,
    context: CallContext<
      Store.PutResults.Builder<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>,
      Store.PutResults.Init<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>
    >,
  ): ResultsReturn<
    Store.PutResults.Init<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>
  >;

  abstract identity(
    params: Generic.IdentityParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    context: CallContext<
      Generic.IdentityResults.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
      Generic.IdentityResults.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    >,
  ): ResultsReturn<Generic.IdentityResults.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>;

  abstract boxed(
    params: Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    context: CallContext<
      Box.Builder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
      Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
    >,
  ): ResultsReturn<Box.Init<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>>;

  abstract swap(
    params: Generic.SwapParams<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    context: CallContext<
      Generic.SwapResults.Builder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >,
      Generic.SwapResults.Init<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
  ): ResultsReturn<
    Generic.SwapResults.Init<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  >;
}

export class TextStore extends Client {
  static readonly interfaceId: bigint = 0xdcc63b9e556978d6n;
  static readonly displayName: string = "TextStore";
  static readonly Server: typeof TextStoreServer = TextStoreServer;

  put<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
    params: ParamsArgument<
      Store.PutParams.Builder<string, T, string, TInit, unknown, TBuilder>,
      Store.PutParams.Init<string, T, string, TInit, unknown, TBuilder>
    >,
    options?: CallOptions,
  ): TextStore.PutPromise<T, TInit, TBuilder> {
    return this.$call(
      bindMethod(
        storeOfText().methods.put,
        StorePutParams.of(textPointer, typeT).type,
        StorePutResults.of(textPointer, typeT).type,
      ),
      boundTo(TextStorePutPromise<T, TInit, TBuilder>, pointerType(typeT)),
      params,
      options,
    );
  }

  identity<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
    params: ParamsArgument<
      Generic.IdentityParams.Builder<T, TInit, TBuilder>,
      Generic.IdentityParams.Init<T, TInit, TBuilder>
    >,
    options?: CallOptions,
  ): TextStore.IdentityPromise<T, TInit, TBuilder> {
    return this.$call(
      bindMethod(Generic.methods.identity, GenericIdentityParams.of(typeT).type, GenericIdentityResults.of(typeT).type),
      boundTo(TextStoreIdentityPromise<T, TInit, TBuilder>, pointerType(typeT)),
      params,
      options,
    );
  }

  boxed<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
    params: ParamsArgument<Box.Builder<T, TInit, TBuilder>, Box.Init<T, TInit, TBuilder>>,
    options?: CallOptions,
  ): TextStore.BoxedPromise<T, TInit, TBuilder> {
    return this.$call(
      bindMethod(Generic.methods.boxed, Box.of(typeT).type, Box.of(typeT).type),
      boundTo(TextStoreBoxedPromise<T, TInit, TBuilder>, pointerType(typeT)),
      params,
      options,
    );
  }

  swap<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown>(
    typeA: Bindable<A, ABuilder, AInit>,
    typeB: Bindable<B, BBuilder, BInit>,
    params: ParamsArgument<
      Generic.SwapParams.Builder<A, B, AInit, BInit, ABuilder, BBuilder>,
      Generic.SwapParams.Init<A, B, AInit, BInit, ABuilder, BBuilder>
    >,
    options?: CallOptions,
  ): TextStore.SwapPromise<A, B, AInit, BInit, ABuilder, BBuilder> {
    return this.$call(
      bindMethod(
        Generic.methods.swap,
        GenericSwapParams.of(typeA, typeB).type,
        GenericSwapResults.of(typeA, typeB).type,
      ),
      boundTo(TextStoreSwapPromise<A, B, AInit, BInit, ABuilder, BBuilder>, pointerType(typeA), pointerType(typeB)),
      params,
      options,
    );
  }
}

export declare namespace TextStore {
  type Server = TextStoreServer;
  type PutPromise<T, TInit = T, TBuilder = unknown> = TextStorePutPromise<T, TInit, TBuilder>;
  type IdentityPromise<T, TInit = T, TBuilder = unknown> = TextStoreIdentityPromise<T, TInit, TBuilder>;
  type BoxedPromise<T, TInit = T, TBuilder = unknown> = TextStoreBoxedPromise<T, TInit, TBuilder>;
  type SwapPromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = TextStoreSwapPromise<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
}

interface SubOwnParamsInit {
  readonly text?: string | undefined;
}

class SubOwnParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class SubOwnParams extends StructReader {
  static readonly type: GeneratedStructType<SubOwnParams, SubOwnParamsBuilder, SubOwnParamsInit> = {
    displayName: "Sub.own$Params",
    id: 0xe4f1c7383df621bfn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: SubOwnParams,
    Builder: SubOwnParamsBuilder,
    newReader: (message, place, depth) =>
      new SubOwnParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SubOwnParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new SubOwnParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSubOwnParams(SubOwnParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSubOwnParams,
    write: writeSubOwnParams,
  };

  get text(): string {
    return this.getText(0);
  }
}

function writeSubOwnParams(builder: SubOwnParamsBuilder, init: SubOwnParamsInit): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfSubOwnParams(init: SubOwnParamsInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

interface SubOwnResultsInit {
  readonly text?: string | undefined;
}

class SubOwnResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class SubOwnResults extends StructReader {
  static readonly type: GeneratedStructType<SubOwnResults, SubOwnResultsBuilder, SubOwnResultsInit> = {
    displayName: "Sub.own$Results",
    id: 0xa0dcb9f47863c27cn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: SubOwnResults,
    Builder: SubOwnResultsBuilder,
    newReader: (message, place, depth) =>
      new SubOwnResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SubOwnResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new SubOwnResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSubOwnResults(SubOwnResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSubOwnResults,
    write: writeSubOwnResults,
  };

  get text(): string {
    return this.getText(0);
  }
}

function writeSubOwnResults(builder: SubOwnResultsBuilder, init: SubOwnResultsInit): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfSubOwnResults(init: SubOwnResultsInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

const subOwn: Method<
  Sub.OwnParams,
  Sub.OwnParams.Builder,
  Sub.OwnParams.Init,
  Sub.OwnResults,
  Sub.OwnResults.Builder,
  Sub.OwnResults.Init
> = defineMethod({
  name: "Sub.own",
  interfaceId: 0xcba6d10acdeac741n,
  methodId: 0,
  params: () => SubOwnParams.type,
  results: () => SubOwnResults.type,
});

class SubBasePromise extends RemotePromise<Base.BaseResults> {
  get self(): Base {
    return this.$pipeline([0], Base);
  }
}

class SubReadPromise extends RemotePromise<Measure> {
  get source(): Measure.Source.Pipeline {
    return new Measure.Source.Pipeline(this, 0);
  }
}

class SubGetPromise extends RemotePromise<Cell.GetResults<string>> {
  get value(): Pipelined<string> {
    return pipelined(this, [0], textPointer);
  }
}

class SubExchangePromise extends RemotePromise<Box<string>> {
  get value(): Pipelined<string> {
    return pipelined(this, [0], textPointer);
  }
}

class SubObservePromise extends RemotePromise<Cell.ObserveResults<string>> {
  get handle(): Handle {
    return this.$pipeline([0], Handle);
  }

  get cell(): Cell<string> {
    return this.$pipeline([1], cellOfText());
  }
}

const subInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "Sub",
    interfaceId: 0xcba6d10acdeac741n,
    methods: [
      {
        method: subOwn,
        invoke(
          server: SubServer,
          params: Sub.OwnParams,
          context: CallContext<Sub.OwnResults.Builder, Sub.OwnResults.Init>,
        ) {
          return server.own(params, context);
        },
      },
    ],
  },
  {
    name: "First",
    interfaceId: 0x9a8dda11f890eaf8n,
    methods: [
      {
        method: First.methods.first,
        invoke(
          server: SubServer,
          params: First.FirstParams,
          context: CallContext<First.FirstResults.Builder, First.FirstResults.Init>,
        ) {
          return server.first(params, context);
        },
      },
    ],
  },
  {
    name: "Base",
    interfaceId: 0xf0f9555bcfbcccfan,
    methods: [
      {
        method: Base.methods.base,
        invoke(
          server: SubServer,
          params: Base.BaseParams,
          context: CallContext<Base.BaseResults.Builder, Base.BaseResults.Init>,
        ) {
          return server.base(params, context);
        },
      },
      {
        method: Base.methods.clash,
        invoke(
          server: SubServer,
          params: Base.ClashParams,
          context: CallContext<Base.ClashResults.Builder, Base.ClashResults.Init>,
        ) {
          return server.clash(params, context);
        },
      },
    ],
  },
  {
    name: "Second",
    interfaceId: 0xbd753a84af1f6543n,
    methods: [
      {
        method: Second.methods.second,
        invoke(
          server: SubServer,
          params: Second.SecondParams,
          context: CallContext<Second.SecondResults.Builder, Second.SecondResults.Init>,
        ) {
          return server.second(params, context);
        },
      },
      {
        method: Second.methods.clash,
        invoke(
          server: SubServer,
          params: Second.ClashParams,
          context: CallContext<Second.ClashResults.Builder, Second.ClashResults.Init>,
        ) {
          return server.clash_(params, context);
        },
      },
    ],
  },
  {
    name: "Sensor",
    interfaceId: 0xa8c0e702d72879e2n,
    methods: [
      {
        method: Sensor.methods.read,
        invoke(server: SubServer, params: Sensor.ReadParams, context: CallContext<Measure.Builder, Measure.Init>) {
          return server.read(params, context);
        },
      },
    ],
  },
  {
    name: "Cell",
    interfaceId: 0xad74e4c8bbd35b3cn,
    methods: [
      {
        method: cellOfText().methods.get,
        invoke(
          server: SubServer,
          params: Cell.GetParams<string>,
          context: CallContext<Cell.GetResults.Builder<string>, Cell.GetResults.Init<string>>,
        ) {
          return server.get(params, context);
        },
      },
      {
        method: cellOfText().methods.set,
        invoke(
          server: SubServer,
          params: Cell.SetParams<string>,
          context: CallContext<Cell.SetResults.Builder<string>, Cell.SetResults.Init<string>>,
        ) {
          return server.set(params, context);
        },
      },
      {
        method: cellOfText().methods.exchange,
        invoke(server: SubServer, params: Box<string>, context: CallContext<Box.Builder<string>, Box.Init<string>>) {
          return server.exchange(params, context);
        },
      },
      {
        method: cellOfText().methods.observe,
        invoke(
          server: SubServer,
          params: Cell.ObserveParams<string>,
          context: CallContext<Cell.ObserveResults.Builder<string>, Cell.ObserveResults.Init<string>>,
        ) {
          return server.observe(params, context);
        },
      },
    ],
  },
]);

/** Comes before what it extends. */
abstract class SubServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return subInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return SubServer.interfaces;
  }

  abstract own(
    params: Sub.OwnParams,
    context: CallContext<Sub.OwnResults.Builder, Sub.OwnResults.Init>,
  ): ResultsReturn<Sub.OwnResults.Init>;

  abstract first(
    params: First.FirstParams,
    context: CallContext<First.FirstResults.Builder, First.FirstResults.Init>,
  ): ResultsReturn<First.FirstResults.Init>;

  /** Inherited twice. */
  abstract base(
    params: Base.BaseParams,
    context: CallContext<Base.BaseResults.Builder, Base.BaseResults.Init>,
  ): ResultsReturn<Base.BaseResults.Init>;

  abstract clash(
    params: Base.ClashParams,
    context: CallContext<Base.ClashResults.Builder, Base.ClashResults.Init>,
  ): ResultsReturn<Base.ClashResults.Init>;

  abstract second(
    params: Second.SecondParams,
    context: CallContext<Second.SecondResults.Builder, Second.SecondResults.Init>,
  ): ResultsReturn<Second.SecondResults.Init>;

  abstract clash_(
    params: Second.ClashParams,
    context: CallContext<Second.ClashResults.Builder, Second.ClashResults.Init>,
  ): ResultsReturn<Second.ClashResults.Init>;

  abstract read(
    params: Sensor.ReadParams,
    context: CallContext<Measure.Builder, Measure.Init>,
  ): ResultsReturn<Measure.Init>;

  abstract get(
    params: Cell.GetParams<string>,
    context: CallContext<Cell.GetResults.Builder<string>, Cell.GetResults.Init<string>>,
  ): ResultsReturn<Cell.GetResults.Init<string>>;

  abstract set(
    params: Cell.SetParams<string>,
    context: CallContext<Cell.SetResults.Builder<string>, Cell.SetResults.Init<string>>,
  ): ResultsReturn<Cell.SetResults.Init<string>>;

  abstract exchange(
    params: Box<string>,
    context: CallContext<Box.Builder<string>, Box.Init<string>>,
  ): ResultsReturn<Box.Init<string>>;

  /** Calls the observer whenever the value changes. */
  abstract observe(
    params: Cell.ObserveParams<string>,
    context: CallContext<Cell.ObserveResults.Builder<string>, Cell.ObserveResults.Init<string>>,
  ): ResultsReturn<Cell.ObserveResults.Init<string>>;
}

/** Comes before what it extends. */
export class Sub extends Client {
  static readonly interfaceId: bigint = 0xcba6d10acdeac741n;
  static readonly displayName: string = "Sub";
  static readonly Server: typeof SubServer = SubServer;
  static readonly methods: {
    readonly own: typeof subOwn;
  } = {
    own: subOwn,
  };
  static readonly OwnParams: typeof SubOwnParams = SubOwnParams;
  static readonly OwnResults: typeof SubOwnResults = SubOwnResults;

  own(params: ParamsArgument<Sub.OwnParams.Builder, Sub.OwnParams.Init>, options?: CallOptions): Sub.OwnPromise {
    return this.$call(subOwn, RemotePromise, params, options);
  }

  first(
    params: ParamsArgument<First.FirstParams.Builder, First.FirstParams.Init> = {},
    options?: CallOptions,
  ): Sub.FirstPromise {
    return this.$call(First.methods.first, RemotePromise, params, options);
  }

  /** Inherited twice. */
  base(params: ParamsArgument<Base.BaseParams.Builder, Base.BaseParams.Init>, options?: CallOptions): Sub.BasePromise {
    return this.$call(Base.methods.base, SubBasePromise, params, options);
  }

  clash(
    params: ParamsArgument<Base.ClashParams.Builder, Base.ClashParams.Init> = {},
    options?: CallOptions,
  ): Sub.ClashPromise {
    return this.$call(Base.methods.clash, RemotePromise, params, options);
  }

  second(
    params: ParamsArgument<Second.SecondParams.Builder, Second.SecondParams.Init> = {},
    options?: CallOptions,
  ): Sub.SecondPromise {
    return this.$call(Second.methods.second, RemotePromise, params, options);
  }

  clash_(
    params: ParamsArgument<Second.ClashParams.Builder, Second.ClashParams.Init> = {},
    options?: CallOptions,
  ): Sub.ClashPromise_ {
    return this.$call(Second.methods.clash, RemotePromise, params, options);
  }

  read(
    params: ParamsArgument<Sensor.ReadParams.Builder, Sensor.ReadParams.Init> = {},
    options?: CallOptions,
  ): Sub.ReadPromise {
    return this.$call(Sensor.methods.read, SubReadPromise, params, options);
  }

  get(
    params: ParamsArgument<Cell.GetParams.Builder<string>, Cell.GetParams.Init<string>> = {},
    options?: CallOptions,
  ): Sub.GetPromise {
    return this.$call(cellOfText().methods.get, SubGetPromise, params, options);
  }

  set(
    params: ParamsArgument<Cell.SetParams.Builder<string>, Cell.SetParams.Init<string>>,
    options?: CallOptions,
  ): Sub.SetPromise {
    return this.$call(cellOfText().methods.set, RemotePromise, params, options);
  }

  exchange(params: ParamsArgument<Box.Builder<string>, Box.Init<string>>, options?: CallOptions): Sub.ExchangePromise {
    return this.$call(cellOfText().methods.exchange, SubExchangePromise, params, options);
  }

  /** Calls the observer whenever the value changes. */
  observe(
    params: ParamsArgument<Cell.ObserveParams.Builder<string>, Cell.ObserveParams.Init<string>>,
    options?: CallOptions,
  ): Sub.ObservePromise {
    return this.$call(cellOfText().methods.observe, SubObservePromise, params, options);
  }
}

export declare namespace Sub {
  type Server = SubServer;
  type OwnParams = SubOwnParams;
  namespace OwnParams {
    type Builder = SubOwnParamsBuilder;
    type Init = SubOwnParamsInit;
  }
  type OwnResults = SubOwnResults;
  namespace OwnResults {
    type Builder = SubOwnResultsBuilder;
    type Init = SubOwnResultsInit;
  }
  type OwnPromise = RemotePromise<SubOwnResults>;
  type FirstPromise = RemotePromise<FirstFirstResults>;
  type BasePromise = SubBasePromise;
  type ClashPromise = RemotePromise<BaseClashResults>;
  type SecondPromise = RemotePromise<SecondSecondResults>;
  type ClashPromise_ = RemotePromise<SecondClashResults>;
  type ReadPromise = SubReadPromise;
  type GetPromise = SubGetPromise;
  type SetPromise = RemotePromise<CellSetResults<string>>;
  type ExchangePromise = SubExchangePromise;
  type ObservePromise = SubObservePromise;
}

type FirstFirstParamsInit = Readonly<Record<string, never>>;

class FirstFirstParamsBuilder extends StructBuilder {}

class FirstFirstParams extends StructReader {
  static readonly type: GeneratedStructType<FirstFirstParams, FirstFirstParamsBuilder, FirstFirstParamsInit> = {
    displayName: "First.first$Params",
    id: 0xe666a797d071421dn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: FirstFirstParams,
    Builder: FirstFirstParamsBuilder,
    newReader: (message, place, depth) =>
      new FirstFirstParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new FirstFirstParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new FirstFirstParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeFirstFirstParams(FirstFirstParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfFirstFirstParams,
    write: writeFirstFirstParams,
  };
}

function writeFirstFirstParams(_builder: FirstFirstParamsBuilder, _init: FirstFirstParamsInit): void {}

function sizeOfFirstFirstParams(_init: FirstFirstParamsInit): number {
  return 0;
}

interface FirstFirstResultsInit {
  readonly number?: number | undefined;
}

class FirstFirstResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set number(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class FirstFirstResults extends StructReader {
  static readonly type: GeneratedStructType<FirstFirstResults, FirstFirstResultsBuilder, FirstFirstResultsInit> = {
    displayName: "First.first$Results",
    id: 0x8d9346bc9b332c5dn,
    schema: genericSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: FirstFirstResults,
    Builder: FirstFirstResultsBuilder,
    newReader: (message, place, depth) =>
      new FirstFirstResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new FirstFirstResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new FirstFirstResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeFirstFirstResults(FirstFirstResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfFirstFirstResults,
    write: writeFirstFirstResults,
  };

  get number(): number {
    return this.getUint32(0);
  }
}

function writeFirstFirstResults(builder: FirstFirstResultsBuilder, init: FirstFirstResultsInit): void {
  if (init.number !== undefined) builder.number = init.number;
}

function sizeOfFirstFirstResults(_init: FirstFirstResultsInit): number {
  return 8;
}

const firstFirst: Method<
  First.FirstParams,
  First.FirstParams.Builder,
  First.FirstParams.Init,
  First.FirstResults,
  First.FirstResults.Builder,
  First.FirstResults.Init
> = defineMethod({
  name: "First.first",
  interfaceId: 0x9a8dda11f890eaf8n,
  methodId: 0,
  params: () => FirstFirstParams.type,
  results: () => FirstFirstResults.type,
});

class FirstBasePromise extends RemotePromise<Base.BaseResults> {
  get self(): Base {
    return this.$pipeline([0], Base);
  }
}

const firstInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "First",
    interfaceId: 0x9a8dda11f890eaf8n,
    methods: [
      {
        method: firstFirst,
        invoke(
          server: FirstServer,
          params: First.FirstParams,
          context: CallContext<First.FirstResults.Builder, First.FirstResults.Init>,
        ) {
          return server.first(params, context);
        },
      },
    ],
  },
  {
    name: "Base",
    interfaceId: 0xf0f9555bcfbcccfan,
    methods: [
      {
        method: Base.methods.base,
        invoke(
          server: FirstServer,
          params: Base.BaseParams,
          context: CallContext<Base.BaseResults.Builder, Base.BaseResults.Init>,
        ) {
          return server.base(params, context);
        },
      },
      {
        method: Base.methods.clash,
        invoke(
          server: FirstServer,
          params: Base.ClashParams,
          context: CallContext<Base.ClashResults.Builder, Base.ClashResults.Init>,
        ) {
          return server.clash(params, context);
        },
      },
    ],
  },
]);

abstract class FirstServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return firstInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return FirstServer.interfaces;
  }

  abstract first(
    params: First.FirstParams,
    context: CallContext<First.FirstResults.Builder, First.FirstResults.Init>,
  ): ResultsReturn<First.FirstResults.Init>;

  /** Inherited twice. */
  abstract base(
    params: Base.BaseParams,
    context: CallContext<Base.BaseResults.Builder, Base.BaseResults.Init>,
  ): ResultsReturn<Base.BaseResults.Init>;

  abstract clash(
    params: Base.ClashParams,
    context: CallContext<Base.ClashResults.Builder, Base.ClashResults.Init>,
  ): ResultsReturn<Base.ClashResults.Init>;
}

export class First extends Client {
  static readonly interfaceId: bigint = 0x9a8dda11f890eaf8n;
  static readonly displayName: string = "First";
  static readonly Server: typeof FirstServer = FirstServer;
  static readonly methods: {
    readonly first: typeof firstFirst;
  } = {
    first: firstFirst,
  };
  static readonly FirstParams: typeof FirstFirstParams = FirstFirstParams;
  static readonly FirstResults: typeof FirstFirstResults = FirstFirstResults;

  first(
    params: ParamsArgument<First.FirstParams.Builder, First.FirstParams.Init> = {},
    options?: CallOptions,
  ): First.FirstPromise {
    return this.$call(firstFirst, RemotePromise, params, options);
  }

  /** Inherited twice. */
  base(
    params: ParamsArgument<Base.BaseParams.Builder, Base.BaseParams.Init>,
    options?: CallOptions,
  ): First.BasePromise {
    return this.$call(Base.methods.base, FirstBasePromise, params, options);
  }

  clash(
    params: ParamsArgument<Base.ClashParams.Builder, Base.ClashParams.Init> = {},
    options?: CallOptions,
  ): First.ClashPromise {
    return this.$call(Base.methods.clash, RemotePromise, params, options);
  }
}

export declare namespace First {
  type Server = FirstServer;
  type FirstParams = FirstFirstParams;
  namespace FirstParams {
    type Builder = FirstFirstParamsBuilder;
    type Init = FirstFirstParamsInit;
  }
  type FirstResults = FirstFirstResults;
  namespace FirstResults {
    type Builder = FirstFirstResultsBuilder;
    type Init = FirstFirstResultsInit;
  }
  type FirstPromise = RemotePromise<FirstFirstResults>;
  type BasePromise = FirstBasePromise;
  type ClashPromise = RemotePromise<BaseClashResults>;
}

type SecondSecondParamsInit = Readonly<Record<string, never>>;

class SecondSecondParamsBuilder extends StructBuilder {}

class SecondSecondParams extends StructReader {
  static readonly type: GeneratedStructType<SecondSecondParams, SecondSecondParamsBuilder, SecondSecondParamsInit> = {
    displayName: "Second.second$Params",
    id: 0xa0cb60127cb17eabn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: SecondSecondParams,
    Builder: SecondSecondParamsBuilder,
    newReader: (message, place, depth) =>
      new SecondSecondParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SecondSecondParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new SecondSecondParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSecondSecondParams(SecondSecondParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSecondSecondParams,
    write: writeSecondSecondParams,
  };
}

function writeSecondSecondParams(_builder: SecondSecondParamsBuilder, _init: SecondSecondParamsInit): void {}

function sizeOfSecondSecondParams(_init: SecondSecondParamsInit): number {
  return 0;
}

interface SecondSecondResultsInit {
  readonly number?: number | undefined;
}

class SecondSecondResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set number(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class SecondSecondResults extends StructReader {
  static readonly type: GeneratedStructType<SecondSecondResults, SecondSecondResultsBuilder, SecondSecondResultsInit> =
    {
      displayName: "Second.second$Results",
      id: 0xed6e8612683dc4a8n,
      schema: genericSchema,
      dataWords: 1,
      pointerCount: 0,
      Reader: SecondSecondResults,
      Builder: SecondSecondResultsBuilder,
      newReader: (message, place, depth) =>
        new SecondSecondResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new SecondSecondResultsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 1, 0);
        return new SecondSecondResultsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeSecondSecondResults(SecondSecondResults.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfSecondSecondResults,
      write: writeSecondSecondResults,
    };

  get number(): number {
    return this.getUint32(0);
  }
}

function writeSecondSecondResults(builder: SecondSecondResultsBuilder, init: SecondSecondResultsInit): void {
  if (init.number !== undefined) builder.number = init.number;
}

function sizeOfSecondSecondResults(_init: SecondSecondResultsInit): number {
  return 8;
}

const secondSecond: Method<
  Second.SecondParams,
  Second.SecondParams.Builder,
  Second.SecondParams.Init,
  Second.SecondResults,
  Second.SecondResults.Builder,
  Second.SecondResults.Init
> = defineMethod({
  name: "Second.second",
  interfaceId: 0xbd753a84af1f6543n,
  methodId: 0,
  params: () => SecondSecondParams.type,
  results: () => SecondSecondResults.type,
});

type SecondClashParamsInit = Readonly<Record<string, never>>;

class SecondClashParamsBuilder extends StructBuilder {}

class SecondClashParams extends StructReader {
  static readonly type: GeneratedStructType<SecondClashParams, SecondClashParamsBuilder, SecondClashParamsInit> = {
    displayName: "Second.clash$Params",
    id: 0xa601c351de1171e5n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: SecondClashParams,
    Builder: SecondClashParamsBuilder,
    newReader: (message, place, depth) =>
      new SecondClashParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SecondClashParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new SecondClashParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSecondClashParams(SecondClashParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSecondClashParams,
    write: writeSecondClashParams,
  };
}

function writeSecondClashParams(_builder: SecondClashParamsBuilder, _init: SecondClashParamsInit): void {}

function sizeOfSecondClashParams(_init: SecondClashParamsInit): number {
  return 0;
}

interface SecondClashResultsInit {
  readonly from?: string | undefined;
}

class SecondClashResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set from(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class SecondClashResults extends StructReader {
  static readonly type: GeneratedStructType<SecondClashResults, SecondClashResultsBuilder, SecondClashResultsInit> = {
    displayName: "Second.clash$Results",
    id: 0xd7cf36dd44486700n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: SecondClashResults,
    Builder: SecondClashResultsBuilder,
    newReader: (message, place, depth) =>
      new SecondClashResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SecondClashResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new SecondClashResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSecondClashResults(SecondClashResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSecondClashResults,
    write: writeSecondClashResults,
  };

  get from(): string {
    return this.getText(0);
  }
}

function writeSecondClashResults(builder: SecondClashResultsBuilder, init: SecondClashResultsInit): void {
  if (init.from !== undefined) builder.from = init.from;
}

function sizeOfSecondClashResults(init: SecondClashResultsInit): number {
  let size = 8;
  if (init.from !== undefined) size += (init.from.length + 8) & ~7;
  return size;
}

const secondClash: Method<
  Second.ClashParams,
  Second.ClashParams.Builder,
  Second.ClashParams.Init,
  Second.ClashResults,
  Second.ClashResults.Builder,
  Second.ClashResults.Init
> = defineMethod({
  name: "Second.clash",
  interfaceId: 0xbd753a84af1f6543n,
  methodId: 1,
  params: () => SecondClashParams.type,
  results: () => SecondClashResults.type,
});

class SecondBasePromise extends RemotePromise<Base.BaseResults> {
  get self(): Base {
    return this.$pipeline([0], Base);
  }
}

class SecondReadPromise extends RemotePromise<Measure> {
  get source(): Measure.Source.Pipeline {
    return new Measure.Source.Pipeline(this, 0);
  }
}

const secondInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "Second",
    interfaceId: 0xbd753a84af1f6543n,
    methods: [
      {
        method: secondSecond,
        invoke(
          server: SecondServer,
          params: Second.SecondParams,
          context: CallContext<Second.SecondResults.Builder, Second.SecondResults.Init>,
        ) {
          return server.second(params, context);
        },
      },
      {
        method: secondClash,
        invoke(
          server: SecondServer,
          params: Second.ClashParams,
          context: CallContext<Second.ClashResults.Builder, Second.ClashResults.Init>,
        ) {
          return server.clash(params, context);
        },
      },
    ],
  },
  {
    name: "Base",
    interfaceId: 0xf0f9555bcfbcccfan,
    methods: [
      {
        method: Base.methods.base,
        invoke(
          server: SecondServer,
          params: Base.BaseParams,
          context: CallContext<Base.BaseResults.Builder, Base.BaseResults.Init>,
        ) {
          return server.base(params, context);
        },
      },
      {
        method: Base.methods.clash,
        invoke(
          server: SecondServer,
          params: Base.ClashParams,
          context: CallContext<Base.ClashResults.Builder, Base.ClashResults.Init>,
        ) {
          return server.clash_(params, context);
        },
      },
    ],
  },
  {
    name: "Sensor",
    interfaceId: 0xa8c0e702d72879e2n,
    methods: [
      {
        method: Sensor.methods.read,
        invoke(server: SecondServer, params: Sensor.ReadParams, context: CallContext<Measure.Builder, Measure.Init>) {
          return server.read(params, context);
        },
      },
    ],
  },
]);

abstract class SecondServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return secondInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return SecondServer.interfaces;
  }

  abstract second(
    params: Second.SecondParams,
    context: CallContext<Second.SecondResults.Builder, Second.SecondResults.Init>,
  ): ResultsReturn<Second.SecondResults.Init>;

  abstract clash(
    params: Second.ClashParams,
    context: CallContext<Second.ClashResults.Builder, Second.ClashResults.Init>,
  ): ResultsReturn<Second.ClashResults.Init>;

  /** Inherited twice. */
  abstract base(
    params: Base.BaseParams,
    context: CallContext<Base.BaseResults.Builder, Base.BaseResults.Init>,
  ): ResultsReturn<Base.BaseResults.Init>;

  abstract clash_(
    params: Base.ClashParams,
    context: CallContext<Base.ClashResults.Builder, Base.ClashResults.Init>,
  ): ResultsReturn<Base.ClashResults.Init>;

  abstract read(
    params: Sensor.ReadParams,
    context: CallContext<Measure.Builder, Measure.Init>,
  ): ResultsReturn<Measure.Init>;
}

export class Second extends Client {
  static readonly interfaceId: bigint = 0xbd753a84af1f6543n;
  static readonly displayName: string = "Second";
  static readonly Server: typeof SecondServer = SecondServer;
  static readonly methods: {
    readonly second: typeof secondSecond;
    readonly clash: typeof secondClash;
  } = {
    second: secondSecond,
    clash: secondClash,
  };
  static readonly SecondParams: typeof SecondSecondParams = SecondSecondParams;
  static readonly SecondResults: typeof SecondSecondResults = SecondSecondResults;
  static readonly ClashParams: typeof SecondClashParams = SecondClashParams;
  static readonly ClashResults: typeof SecondClashResults = SecondClashResults;

  second(
    params: ParamsArgument<Second.SecondParams.Builder, Second.SecondParams.Init> = {},
    options?: CallOptions,
  ): Second.SecondPromise {
    return this.$call(secondSecond, RemotePromise, params, options);
  }

  clash(
    params: ParamsArgument<Second.ClashParams.Builder, Second.ClashParams.Init> = {},
    options?: CallOptions,
  ): Second.ClashPromise {
    return this.$call(secondClash, RemotePromise, params, options);
  }

  /** Inherited twice. */
  base(
    params: ParamsArgument<Base.BaseParams.Builder, Base.BaseParams.Init>,
    options?: CallOptions,
  ): Second.BasePromise {
    return this.$call(Base.methods.base, SecondBasePromise, params, options);
  }

  clash_(
    params: ParamsArgument<Base.ClashParams.Builder, Base.ClashParams.Init> = {},
    options?: CallOptions,
  ): Second.ClashPromise_ {
    return this.$call(Base.methods.clash, RemotePromise, params, options);
  }

  read(
    params: ParamsArgument<Sensor.ReadParams.Builder, Sensor.ReadParams.Init> = {},
    options?: CallOptions,
  ): Second.ReadPromise {
    return this.$call(Sensor.methods.read, SecondReadPromise, params, options);
  }
}

export declare namespace Second {
  type Server = SecondServer;
  type SecondParams = SecondSecondParams;
  namespace SecondParams {
    type Builder = SecondSecondParamsBuilder;
    type Init = SecondSecondParamsInit;
  }
  type SecondResults = SecondSecondResults;
  namespace SecondResults {
    type Builder = SecondSecondResultsBuilder;
    type Init = SecondSecondResultsInit;
  }
  type SecondPromise = RemotePromise<SecondSecondResults>;
  type ClashParams = SecondClashParams;
  namespace ClashParams {
    type Builder = SecondClashParamsBuilder;
    type Init = SecondClashParamsInit;
  }
  type ClashResults = SecondClashResults;
  namespace ClashResults {
    type Builder = SecondClashResultsBuilder;
    type Init = SecondClashResultsInit;
  }
  type ClashPromise = RemotePromise<SecondClashResults>;
  type BasePromise = SecondBasePromise;
  type ClashPromise_ = RemotePromise<BaseClashResults>;
  type ReadPromise = SecondReadPromise;
}

interface BaseBaseParamsInit {
  readonly number?: number | undefined;
}

class BaseBaseParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set number(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class BaseBaseParams extends StructReader {
  static readonly type: GeneratedStructType<BaseBaseParams, BaseBaseParamsBuilder, BaseBaseParamsInit> = {
    displayName: "Base.base$Params",
    id: 0xbd18e1fe130a488bn,
    schema: genericSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: BaseBaseParams,
    Builder: BaseBaseParamsBuilder,
    newReader: (message, place, depth) =>
      new BaseBaseParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BaseBaseParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new BaseBaseParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBaseBaseParams(BaseBaseParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBaseBaseParams,
    write: writeBaseBaseParams,
  };

  get number(): number {
    return this.getUint32(0);
  }
}

function writeBaseBaseParams(builder: BaseBaseParamsBuilder, init: BaseBaseParamsInit): void {
  if (init.number !== undefined) builder.number = init.number;
}

function sizeOfBaseBaseParams(_init: BaseBaseParamsInit): number {
  return 8;
}

interface BaseBaseResultsInit {
  readonly number?: number | undefined;
  readonly self?: Base | Base.Server | undefined;
}

class BaseBaseResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set number(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set self(value: Base | Base.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class BaseBaseResults extends StructReader {
  static readonly type: GeneratedStructType<BaseBaseResults, BaseBaseResultsBuilder, BaseBaseResultsInit> = {
    displayName: "Base.base$Results",
    id: 0xb7313221eee7003dn,
    schema: genericSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: BaseBaseResults,
    Builder: BaseBaseResultsBuilder,
    newReader: (message, place, depth) =>
      new BaseBaseResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BaseBaseResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new BaseBaseResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBaseBaseResults(BaseBaseResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBaseBaseResults,
    write: writeBaseBaseResults,
  };

  get number(): number {
    return this.getUint32(0);
  }

  get self(): Base {
    return readClient(this, 0, Base);
  }
}

function writeBaseBaseResults(builder: BaseBaseResultsBuilder, init: BaseBaseResultsInit): void {
  if (init.number !== undefined) builder.number = init.number;
  if (init.self !== undefined) builder.self = init.self;
}

function sizeOfBaseBaseResults(_init: BaseBaseResultsInit): number {
  return 16;
}

class BaseBasePromise extends RemotePromise<Base.BaseResults> {
  get self(): Base {
    return this.$pipeline([0], Base);
  }
}

const baseBase: Method<
  Base.BaseParams,
  Base.BaseParams.Builder,
  Base.BaseParams.Init,
  Base.BaseResults,
  Base.BaseResults.Builder,
  Base.BaseResults.Init
> = defineMethod({
  name: "Base.base",
  interfaceId: 0xf0f9555bcfbcccfan,
  methodId: 0,
  params: () => BaseBaseParams.type,
  results: () => BaseBaseResults.type,
});

type BaseClashParamsInit = Readonly<Record<string, never>>;

class BaseClashParamsBuilder extends StructBuilder {}

class BaseClashParams extends StructReader {
  static readonly type: GeneratedStructType<BaseClashParams, BaseClashParamsBuilder, BaseClashParamsInit> = {
    displayName: "Base.clash$Params",
    id: 0xbbe3647f7b7746ccn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: BaseClashParams,
    Builder: BaseClashParamsBuilder,
    newReader: (message, place, depth) =>
      new BaseClashParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BaseClashParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new BaseClashParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBaseClashParams(BaseClashParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBaseClashParams,
    write: writeBaseClashParams,
  };
}

function writeBaseClashParams(_builder: BaseClashParamsBuilder, _init: BaseClashParamsInit): void {}

function sizeOfBaseClashParams(_init: BaseClashParamsInit): number {
  return 0;
}

interface BaseClashResultsInit {
  readonly from?: string | undefined;
}

class BaseClashResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set from(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class BaseClashResults extends StructReader {
  static readonly type: GeneratedStructType<BaseClashResults, BaseClashResultsBuilder, BaseClashResultsInit> = {
    displayName: "Base.clash$Results",
    id: 0xfdbf54af3e10459fn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: BaseClashResults,
    Builder: BaseClashResultsBuilder,
    newReader: (message, place, depth) =>
      new BaseClashResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BaseClashResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new BaseClashResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBaseClashResults(BaseClashResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBaseClashResults,
    write: writeBaseClashResults,
  };

  get from(): string {
    return this.getText(0);
  }
}

function writeBaseClashResults(builder: BaseClashResultsBuilder, init: BaseClashResultsInit): void {
  if (init.from !== undefined) builder.from = init.from;
}

function sizeOfBaseClashResults(init: BaseClashResultsInit): number {
  let size = 8;
  if (init.from !== undefined) size += (init.from.length + 8) & ~7;
  return size;
}

const baseClash: Method<
  Base.ClashParams,
  Base.ClashParams.Builder,
  Base.ClashParams.Init,
  Base.ClashResults,
  Base.ClashResults.Builder,
  Base.ClashResults.Init
> = defineMethod({
  name: "Base.clash",
  interfaceId: 0xf0f9555bcfbcccfan,
  methodId: 1,
  params: () => BaseClashParams.type,
  results: () => BaseClashResults.type,
});

abstract class BaseServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Base",
      interfaceId: 0xf0f9555bcfbcccfan,
      methods: [
        {
          method: baseBase,
          invoke(
            server: BaseServer,
            params: Base.BaseParams,
            context: CallContext<Base.BaseResults.Builder, Base.BaseResults.Init>,
          ) {
            return server.base(params, context);
          },
        },
        {
          method: baseClash,
          invoke(
            server: BaseServer,
            params: Base.ClashParams,
            context: CallContext<Base.ClashResults.Builder, Base.ClashResults.Init>,
          ) {
            return server.clash(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return BaseServer.interfaces;
  }

  /** Inherited twice. */
  abstract base(
    params: Base.BaseParams,
    context: CallContext<Base.BaseResults.Builder, Base.BaseResults.Init>,
  ): ResultsReturn<Base.BaseResults.Init>;

  abstract clash(
    params: Base.ClashParams,
    context: CallContext<Base.ClashResults.Builder, Base.ClashResults.Init>,
  ): ResultsReturn<Base.ClashResults.Init>;
}

export class Base extends Client {
  static readonly interfaceId: bigint = 0xf0f9555bcfbcccfan;
  static readonly displayName: string = "Base";
  static readonly Server: typeof BaseServer = BaseServer;
  static readonly methods: {
    readonly base: typeof baseBase;
    readonly clash: typeof baseClash;
  } = {
    base: baseBase,
    clash: baseClash,
  };
  static readonly BaseParams: typeof BaseBaseParams = BaseBaseParams;
  static readonly BaseResults: typeof BaseBaseResults = BaseBaseResults;
  static readonly ClashParams: typeof BaseClashParams = BaseClashParams;
  static readonly ClashResults: typeof BaseClashResults = BaseClashResults;

  /** Inherited twice. */
  base(params: ParamsArgument<Base.BaseParams.Builder, Base.BaseParams.Init>, options?: CallOptions): Base.BasePromise {
    return this.$call(baseBase, BaseBasePromise, params, options);
  }

  clash(
    params: ParamsArgument<Base.ClashParams.Builder, Base.ClashParams.Init> = {},
    options?: CallOptions,
  ): Base.ClashPromise {
    return this.$call(baseClash, RemotePromise, params, options);
  }
}

export declare namespace Base {
  type Server = BaseServer;
  type BaseParams = BaseBaseParams;
  namespace BaseParams {
    type Builder = BaseBaseParamsBuilder;
    type Init = BaseBaseParamsInit;
  }
  type BaseResults = BaseBaseResults;
  namespace BaseResults {
    type Builder = BaseBaseResultsBuilder;
    type Init = BaseBaseResultsInit;
  }
  type BasePromise = BaseBasePromise;
  type ClashParams = BaseClashParams;
  namespace ClashParams {
    type Builder = BaseClashParamsBuilder;
    type Init = BaseClashParamsInit;
  }
  type ClashResults = BaseClashResults;
  namespace ClashResults {
    type Builder = BaseClashResultsBuilder;
    type Init = BaseClashResultsInit;
  }
  type ClashPromise = RemotePromise<BaseClashResults>;
}

interface SubCellBothParamsInit<A, B, AInit = A, BInit = B, _ABuilder = unknown, _BBuilder = unknown> {
  readonly a?: AInit | undefined;
  readonly b?: BInit | undefined;
}

class SubCellBothParamsBuilder<
  A,
  B,
  AInit = A,
  BInit = B,
  ABuilder = unknown,
  BBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  set a(value: AInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initA(length = 0): ABuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  set b(value: BInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initB(length = 0): BBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }
}

class SubCellBothParams<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    SubCellBothParams<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    SubCellBothParamsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    SubCellBothParamsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "SubCell.both$Params",
    id: 0x8f3f34bbad2a5e56n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: SubCellBothParams,
    Builder: SubCellBothParamsBuilder,
    newReader: (message, place, depth) =>
      new SubCellBothParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SubCellBothParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new SubCellBothParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSubCellBothParams(SubCellBothParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSubCellBothParams,
    write: writeSubCellBothParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown>(
    typeA: Bindable<A, ABuilder, AInit>,
    typeB: Bindable<B, BBuilder, BInit>,
  ): BoundStruct<
    SubCellBothParams<A, B, AInit, BInit, ABuilder, BBuilder>,
    SubCellBothParamsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
    SubCellBothParamsInit<A, B, AInit, BInit, ABuilder, BBuilder>
  > {
    return bindStruct(
      SubCellBothParams.type,
      SubCellBothParams<A, B, AInit, BInit, ABuilder, BBuilder>,
      SubCellBothParamsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
      writeSubCellBothParams<A, B, AInit, BInit, ABuilder, BBuilder>,
      typeA,
      typeB,
    );
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  get a(): A {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get b(): B {
    return readPointer(this, 1, this.$bindings[1]);
  }
}

function writeSubCellBothParams<A, B, AInit, BInit, ABuilder, BBuilder>(
  builder: SubCellBothParamsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
  init: SubCellBothParamsInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): void {
  if (init.a !== undefined) builder.a = init.a;
  if (init.b !== undefined) builder.b = init.b;
}

function sizeOfSubCellBothParams<A, B, AInit, BInit, ABuilder, BBuilder>(
  init: SubCellBothParamsInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): number {
  let size = 16;
  if (init.a !== undefined) size += sizeOfAnyPointer(init.a);
  if (init.b !== undefined) size += sizeOfAnyPointer(init.b);
  return size;
}

interface SubCellBothResultsInit<A, B, AInit = A, BInit = B, _ABuilder = unknown, _BBuilder = unknown> {
  readonly a?: AInit | undefined;
  readonly b?: BInit | undefined;
}

class SubCellBothResultsBuilder<
  A,
  B,
  AInit = A,
  BInit = B,
  ABuilder = unknown,
  BBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  set a(value: AInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initA(length = 0): ABuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  set b(value: BInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initB(length = 0): BBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }
}

class SubCellBothResults<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    SubCellBothResults<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    SubCellBothResultsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    SubCellBothResultsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "SubCell.both$Results",
    id: 0xf3b098243e002901n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: SubCellBothResults,
    Builder: SubCellBothResultsBuilder,
    newReader: (message, place, depth) =>
      new SubCellBothResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SubCellBothResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new SubCellBothResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSubCellBothResults(SubCellBothResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSubCellBothResults,
    write: writeSubCellBothResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown>(
    typeA: Bindable<A, ABuilder, AInit>,
    typeB: Bindable<B, BBuilder, BInit>,
  ): BoundStruct<
    SubCellBothResults<A, B, AInit, BInit, ABuilder, BBuilder>,
    SubCellBothResultsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
    SubCellBothResultsInit<A, B, AInit, BInit, ABuilder, BBuilder>
  > {
    return bindStruct(
      SubCellBothResults.type,
      SubCellBothResults<A, B, AInit, BInit, ABuilder, BBuilder>,
      SubCellBothResultsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
      writeSubCellBothResults<A, B, AInit, BInit, ABuilder, BBuilder>,
      typeA,
      typeB,
    );
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  get a(): A {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get b(): B {
    return readPointer(this, 1, this.$bindings[1]);
  }
}

function writeSubCellBothResults<A, B, AInit, BInit, ABuilder, BBuilder>(
  builder: SubCellBothResultsBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
  init: SubCellBothResultsInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): void {
  if (init.a !== undefined) builder.a = init.a;
  if (init.b !== undefined) builder.b = init.b;
}

function sizeOfSubCellBothResults<A, B, AInit, BInit, ABuilder, BBuilder>(
  init: SubCellBothResultsInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): number {
  let size = 16;
  if (init.a !== undefined) size += sizeOfAnyPointer(init.a);
  if (init.b !== undefined) size += sizeOfAnyPointer(init.b);
  return size;
}

class SubCellBothPromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends RemotePromise<
  SubCell.BothResults<A, B, AInit, BInit, ABuilder, BBuilder>
> {
  declare readonly $bindings?: readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>];

  get a(): Pipelined<A> {
    return pipelined(this, [0], boundOr(this.$bindings, 2)[0]);
  }

  get b(): Pipelined<B> {
    return pipelined(this, [1], boundOr(this.$bindings, 2)[1]);
  }
}

class SubCellGetPromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends RemotePromise<
  Cell.GetResults<
    Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
    Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
    Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
  >
> {
  declare readonly $bindings?: readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>];

  get value(): Pipelined<Map_<A, B, AInit, BInit, ABuilder, BBuilder>> {
    return pipelined(this, [0], Map_.of(boundOr(this.$bindings, 2)[0], boundOr(this.$bindings, 2)[1]));
  }
}

class SubCellExchangePromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends RemotePromise<
  Box<
    Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
    Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
    Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
  >
> {
  declare readonly $bindings?: readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>];

  get value(): Pipelined<Map_<A, B, AInit, BInit, ABuilder, BBuilder>> {
    return pipelined(this, [0], Map_.of(boundOr(this.$bindings, 2)[0], boundOr(this.$bindings, 2)[1]));
  }
}

class SubCellObservePromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends RemotePromise<
  Cell.ObserveResults<
    Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
    Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
    Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
  >
> {
  declare readonly $bindings?: readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>];

  get handle(): Handle {
    return this.$pipeline([0], Handle);
  }

  get cell(): Cell<
    Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
    Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
    Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
  > {
    return this.$pipeline([1], Cell.of(Map_.of(boundOr(this.$bindings, 2)[0], boundOr(this.$bindings, 2)[1])));
  }
}

interface SubCellMethods<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> {
  readonly both: Method<
    SubCell.BothParams<A, B, AInit, BInit, ABuilder, BBuilder>,
    SubCell.BothParams.Builder<A, B, AInit, BInit, ABuilder, BBuilder>,
    SubCell.BothParams.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
    SubCell.BothResults<A, B, AInit, BInit, ABuilder, BBuilder>,
    SubCell.BothResults.Builder<A, B, AInit, BInit, ABuilder, BBuilder>,
    SubCell.BothResults.Init<A, B, AInit, BInit, ABuilder, BBuilder>
  >;
}

function subCellMethods<A, B, AInit, BInit, ABuilder, BBuilder>(
  bindings: readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>],
): SubCellMethods<A, B, AInit, BInit, ABuilder, BBuilder> {
  return {
    both: defineMethod({
      name: "SubCell.both",
      interfaceId: 0xe7c98d77195304d6n,
      methodId: 0,
      params: () => SubCellBothParams.of(bindings[0], bindings[1]).type,
      results: () => SubCellBothResults.of(bindings[0], bindings[1]).type,
    }),
  };
}

function subCellInterfaces<A, B, AInit, BInit, ABuilder, BBuilder>(
  bindings: readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>],
): readonly InterfaceTable[] {
  const methods = perBindings(bindings, subCellMethods<A, B, AInit, BInit, ABuilder, BBuilder>);
  return [
    {
      name: "SubCell",
      interfaceId: 0xe7c98d77195304d6n,
      methods: [
        {
          method: methods.both,
          invoke(
            server: SubCellServer<A, B, AInit, BInit, ABuilder, BBuilder>,
            params: SubCell.BothParams<A, B, AInit, BInit, ABuilder, BBuilder>,
            context: CallContext<
              SubCell.BothResults.Builder<A, B, AInit, BInit, ABuilder, BBuilder>,
              SubCell.BothResults.Init<A, B, AInit, BInit, ABuilder, BBuilder>
            >,
          ) {
            return server.both(params, context);
          },
        },
      ],
    },
    {
      name: "Cell",
      interfaceId: 0xad74e4c8bbd35b3cn,
      methods: [
        {
          method: Cell.of(Map_.of(bindings[0], bindings[1])).methods.get,
          invoke(
            server: SubCellServer<A, B, AInit, BInit, ABuilder, BBuilder>,
            params: Cell.GetParams<
              Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
              Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
              Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
            >,
            context: CallContext<
              Cell.GetResults.Builder<
                Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
              >,
              Cell.GetResults.Init<
                Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
              >
            >,
          ) {
            return server.get(params, context);
          },
        },
        {
          method: Cell.of(Map_.of(bindings[0], bindings[1])).methods.set,
          invoke(
            server: SubCellServer<A, B, AInit, BInit, ABuilder, BBuilder>,
            params: Cell.SetParams<
              Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
              Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
              Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
            >,
            context: CallContext<
              Cell.SetResults.Builder<
                Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
              >,
              Cell.SetResults.Init<
                Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
              >
            >,
          ) {
            return server.set(params, context);
          },
        },
        {
          method: Cell.of(Map_.of(bindings[0], bindings[1])).methods.exchange,
          invoke(
            server: SubCellServer<A, B, AInit, BInit, ABuilder, BBuilder>,
            params: Box<
              Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
              Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
              Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
            >,
            context: CallContext<
              Box.Builder<
                Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
              >,
              Box.Init<
                Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
              >
            >,
          ) {
            return server.exchange(params, context);
          },
        },
        {
          method: Cell.of(Map_.of(bindings[0], bindings[1])).methods.observe,
          invoke(
            server: SubCellServer<A, B, AInit, BInit, ABuilder, BBuilder>,
            params: Cell.ObserveParams<
              Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
              Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
              Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
            >,
            context: CallContext<
              Cell.ObserveResults.Builder<
                Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
              >,
              Cell.ObserveResults.Init<
                Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
                Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
              >
            >,
          ) {
            return server.observe(params, context);
          },
        },
      ],
    },
  ];
}

abstract class SubCellServer<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends Server {
  declare readonly $bindings?: readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>];

  override get $interfaces(): readonly InterfaceTable[] {
    return perBindings(boundOr(this.$bindings, 2), subCellInterfaces<A, B, AInit, BInit, ABuilder, BBuilder>);
  }

  abstract both(
    params: SubCell.BothParams<A, B, AInit, BInit, ABuilder, BBuilder>,
    context: CallContext<
      SubCell.BothResults.Builder<A, B, AInit, BInit, ABuilder, BBuilder>,
      SubCell.BothResults.Init<A, B, AInit, BInit, ABuilder, BBuilder>
    >,
  ): ResultsReturn<SubCell.BothResults.Init<A, B, AInit, BInit, ABuilder, BBuilder>>;

  abstract get(
    params: Cell.GetParams<
      Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
    >,
    context: CallContext<
      Cell.GetResults.Builder<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >,
      Cell.GetResults.Init<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >
    >,
  ): ResultsReturn<
    Cell.GetResults.Init<
      Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
    >
  >;

  abstract set(
    params: Cell.SetParams<
      Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
    >,
    context: CallContext<
      Cell.SetResults.Builder<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >,
      Cell.SetResults.Init<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >
    >,
  ): ResultsReturn<
    Cell.SetResults.Init<
      Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
    >
  >;

  abstract exchange(
    params: Box<
      Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
    >,
    context: CallContext<
      Box.Builder<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >,
      Box.Init<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >
    >,
  ): ResultsReturn<
    Box.Init<
      Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
    >
  >;

  /** Calls the observer whenever the value changes. */
  abstract observe(
    params: Cell.ObserveParams<
      Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
    >,
    context: CallContext<
      Cell.ObserveResults.Builder<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >,
      Cell.ObserveResults.Init<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >
    >,
  ): ResultsReturn<
    Cell.ObserveResults.Init<
      Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
    >
  >;
}

export class SubCell<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends Client {
  static readonly interfaceId: bigint = 0xe7c98d77195304d6n;
  static readonly displayName: string = "SubCell";
  static readonly Server: typeof SubCellServer = SubCellServer;
  static readonly BothParams: typeof SubCellBothParams = SubCellBothParams;
  static readonly BothResults: typeof SubCellBothResults = SubCellBothResults;

  static get methods(): SubCellMethods<
    AnyPointerReader,
    AnyPointerReader,
    AnyPointerArgument,
    AnyPointerArgument,
    AnyPointerBuilder,
    AnyPointerBuilder
  > {
    return subCellMethods(unbound(2));
  }

  /** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */
  static of<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown>(
    typeA: Bindable<A, ABuilder, AInit>,
    typeB: Bindable<B, BBuilder, BInit>,
  ): BoundInterface<
    SubCell<A, B, AInit, BInit, ABuilder, BBuilder>,
    SubCellServer<A, B, AInit, BInit, ABuilder, BBuilder>,
    SubCellMethods<A, B, AInit, BInit, ABuilder, BBuilder>
  > {
    return bindInterface(
      SubCell<A, B, AInit, BInit, ABuilder, BBuilder>,
      SubCellServer<A, B, AInit, BInit, ABuilder, BBuilder>,
      subCellMethods<A, B, AInit, BInit, ABuilder, BBuilder>,
      typeA,
      typeB,
    );
  }

  declare readonly $bindings?: readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>];

  both(
    params: ParamsArgument<
      SubCell.BothParams.Builder<A, B, AInit, BInit, ABuilder, BBuilder>,
      SubCell.BothParams.Init<A, B, AInit, BInit, ABuilder, BBuilder>
    >,
    options?: CallOptions,
  ): SubCell.BothPromise<A, B, AInit, BInit, ABuilder, BBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 2), subCellMethods<A, B, AInit, BInit, ABuilder, BBuilder>);
    return this.$call(
      methods.both,
      bound(SubCellBothPromise<A, B, AInit, BInit, ABuilder, BBuilder>, boundOr(this.$bindings, 2)),
      params,
      options,
    );
  }

  get(
    params: ParamsArgument<
      Cell.GetParams.Builder<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >,
      Cell.GetParams.Init<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >
    > = {},
    options?: CallOptions,
  ): SubCell.GetPromise<A, B, AInit, BInit, ABuilder, BBuilder> {
    return this.$call(
      Cell.of(Map_.of(boundOr(this.$bindings, 2)[0], boundOr(this.$bindings, 2)[1])).methods.get,
      bound(SubCellGetPromise<A, B, AInit, BInit, ABuilder, BBuilder>, boundOr(this.$bindings, 2)),
      params,
      options,
    );
  }

  set(
    params: ParamsArgument<
      Cell.SetParams.Builder<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >,
      Cell.SetParams.Init<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >
    >,
    options?: CallOptions,
  ): SubCell.SetPromise<A, B, AInit, BInit, ABuilder, BBuilder> {
    return this.$call(
      Cell.of(Map_.of(boundOr(this.$bindings, 2)[0], boundOr(this.$bindings, 2)[1])).methods.set,
      RemotePromise,
      params,
      options,
    );
  }

  exchange(
    params: ParamsArgument<
      Box.Builder<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >,
      Box.Init<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >
    >,
    options?: CallOptions,
  ): SubCell.ExchangePromise<A, B, AInit, BInit, ABuilder, BBuilder> {
    return this.$call(
      Cell.of(Map_.of(boundOr(this.$bindings, 2)[0], boundOr(this.$bindings, 2)[1])).methods.exchange,
      bound(SubCellExchangePromise<A, B, AInit, BInit, ABuilder, BBuilder>, boundOr(this.$bindings, 2)),
      params,
      options,
    );
  }

  /** Calls the observer whenever the value changes. */
  observe(
    params: ParamsArgument<
      Cell.ObserveParams.Builder<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >,
      Cell.ObserveParams.Init<
        Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
        Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
      >
    >,
    options?: CallOptions,
  ): SubCell.ObservePromise<A, B, AInit, BInit, ABuilder, BBuilder> {
    return this.$call(
      Cell.of(Map_.of(boundOr(this.$bindings, 2)[0], boundOr(this.$bindings, 2)[1])).methods.observe,
      bound(SubCellObservePromise<A, B, AInit, BInit, ABuilder, BBuilder>, boundOr(this.$bindings, 2)),
      params,
      options,
    );
  }
}

export declare namespace SubCell {
  type Server<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = SubCellServer<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  type BothParams<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = SubCellBothParams<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  namespace BothParams {
    type Builder<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = SubCellBothParamsBuilder<
      A,
      B,
      AInit,
      BInit,
      ABuilder,
      BBuilder
    >;
    type Init<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = SubCellBothParamsInit<
      A,
      B,
      AInit,
      BInit,
      ABuilder,
      BBuilder
    >;
  }
  type BothResults<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = SubCellBothResults<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  namespace BothResults {
    type Builder<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = SubCellBothResultsBuilder<
      A,
      B,
      AInit,
      BInit,
      ABuilder,
      BBuilder
    >;
    type Init<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = SubCellBothResultsInit<
      A,
      B,
      AInit,
      BInit,
      ABuilder,
      BBuilder
    >;
  }
  type BothPromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = SubCellBothPromise<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  type GetPromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = SubCellGetPromise<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  type SetPromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = RemotePromise<
    CellSetResults<
      Map_<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_<A, B, AInit, BInit, ABuilder, BBuilder> | Map_.Init<A, B, AInit, BInit, ABuilder, BBuilder>,
      Map_.Builder<A, B, AInit, BInit, ABuilder, BBuilder>
    >
  >;
  type ExchangePromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = SubCellExchangePromise<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  type ObservePromise<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = SubCellObservePromise<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
}

interface BankOpenParamsInit<T, _TInit = T, _TBuilder = unknown> {
  readonly name?: string | undefined;
}

class BankOpenParamsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class BankOpenParams<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BankOpenParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BankOpenParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BankOpenParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Bank.open$Params",
    id: 0xb71270cda220174dn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: BankOpenParams,
    Builder: BankOpenParamsBuilder,
    newReader: (message, place, depth) =>
      new BankOpenParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BankOpenParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new BankOpenParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBankOpenParams(BankOpenParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBankOpenParams,
    write: writeBankOpenParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    BankOpenParams<T, TInit, TBuilder>,
    BankOpenParamsBuilder<T, TInit, TBuilder>,
    BankOpenParamsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      BankOpenParams.type,
      BankOpenParams<T, TInit, TBuilder>,
      BankOpenParamsBuilder<T, TInit, TBuilder>,
      writeBankOpenParams<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  get name(): string {
    return this.getText(0);
  }
}

function writeBankOpenParams<T, TInit, TBuilder>(
  builder: BankOpenParamsBuilder<T, TInit, TBuilder>,
  init: BankOpenParamsInit<T, TInit, TBuilder>,
): void {
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfBankOpenParams<T, TInit, TBuilder>(init: BankOpenParamsInit<T, TInit, TBuilder>): number {
  let size = 8;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

interface BankOpenResultsInit<T, TInit = T, TBuilder = unknown> {
  readonly account?: TInit | undefined;
  readonly boxed?: Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder> | undefined;
  readonly pair?:
    | Pair<T, Handle, TInit, Handle | Handle.Server, TBuilder, unknown>
    | Pair.Init<T, Handle, TInit, Handle | Handle.Server, TBuilder, unknown>
    | undefined;
}

class BankOpenResultsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set account(value: TInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initAccount(length = 0): TBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  set boxed(value: Box<T, TInit, TBuilder> | Box.Init<T, TInit, TBuilder>) {
    this.setStruct(1, Box.of(this.$bindings[0]).type, value);
  }

  initBoxed(): Box.Builder<T, TInit, TBuilder> {
    return this.initStruct(1, Box.of(this.$bindings[0]).type);
  }

  set pair(value:
    | Pair<T, Handle, TInit, Handle | Handle.Server, TBuilder, unknown>
    | Pair.Init<T, Handle, TInit, Handle | Handle.Server, TBuilder, unknown>) {
    this.setStruct(2, Pair.of(this.$bindings[0], clientPointer(Handle)).type, value);
  }

  initPair(): Pair.Builder<T, Handle, TInit, Handle | Handle.Server, TBuilder, unknown> {
    return this.initStruct(2, Pair.of(this.$bindings[0], clientPointer(Handle)).type);
  }
}

class BankOpenResults<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BankOpenResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BankOpenResultsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BankOpenResultsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Bank.open$Results",
    id: 0xa7291daf5c0bd03bn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 3,
    Reader: BankOpenResults,
    Builder: BankOpenResultsBuilder,
    newReader: (message, place, depth) =>
      new BankOpenResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BankOpenResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new BankOpenResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBankOpenResults(BankOpenResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBankOpenResults,
    write: writeBankOpenResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    BankOpenResults<T, TInit, TBuilder>,
    BankOpenResultsBuilder<T, TInit, TBuilder>,
    BankOpenResultsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      BankOpenResults.type,
      BankOpenResults<T, TInit, TBuilder>,
      BankOpenResultsBuilder<T, TInit, TBuilder>,
      writeBankOpenResults<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  get account(): T {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get boxed(): Box<T, TInit, TBuilder> {
    return this.getStruct(1, Box.of(this.$bindings[0]).type);
  }

  get pair(): Pair<T, Handle, TInit, Handle | Handle.Server, TBuilder, unknown> {
    return this.getStruct(2, Pair.of(this.$bindings[0], clientPointer(Handle)).type);
  }
}

function writeBankOpenResults<T, TInit, TBuilder>(
  builder: BankOpenResultsBuilder<T, TInit, TBuilder>,
  init: BankOpenResultsInit<T, TInit, TBuilder>,
): void {
  if (init.account !== undefined) builder.account = init.account;
  if (init.boxed !== undefined) builder.boxed = init.boxed;
  if (init.pair !== undefined) builder.pair = init.pair;
}

function sizeOfBankOpenResults<T, TInit, TBuilder>(init: BankOpenResultsInit<T, TInit, TBuilder>): number {
  let size = 24;
  if (init.account !== undefined) size += sizeOfAnyPointer(init.account);
  if (init.boxed !== undefined && !(init.boxed instanceof StructReader)) size += sizeOfBox(init.boxed);
  if (init.pair !== undefined && !(init.pair instanceof StructReader)) size += sizeOfPair(init.pair);
  return size;
}

class BankOpenPromise<T, TInit = T, TBuilder = unknown> extends RemotePromise<Bank.OpenResults<T, TInit, TBuilder>> {
  declare readonly $bindings?: readonly [PointerType<T, TBuilder, TInit>];

  get account(): Pipelined<T> {
    return pipelined(this, [0], boundOr(this.$bindings, 1)[0]);
  }

  get boxed(): Box.Pipeline<T, TInit, TBuilder> {
    const Pipeline = boundTo(BoxPipeline<T, TInit, TBuilder>, boundOr(this.$bindings, 1)[0]);
    return new Pipeline(this, 1);
  }

  get pair(): Pair.Pipeline<T, Handle, TInit, Handle | Handle.Server, TBuilder, unknown> {
    const Pipeline = boundTo(
      PairPipeline<T, Handle, TInit, Handle | Handle.Server, TBuilder, unknown>,
      boundOr(this.$bindings, 1)[0],
      clientPointer(Handle),
    );
    return new Pipeline(this, 2);
  }
}

interface BankLendParamsInit<T, U, _TInit = T, UInit = U, _TBuilder = unknown, _UBuilder = unknown> {
  readonly value?: UInit | undefined;
}

class BankLendParamsBuilder<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>] {
    return unbound(2);
  }

  set value(value: UInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], value);
  }

  initValue(length = 0): UBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], length);
  }
}

class BankLendParams<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BankLendParams<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    BankLendParamsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    BankLendParamsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "Bank.lend$Params",
    id: 0xe70d336cc4bfddf4n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: BankLendParams,
    Builder: BankLendParamsBuilder,
    newReader: (message, place, depth) =>
      new BankLendParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BankLendParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new BankLendParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBankLendParams(BankLendParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBankLendParams,
    write: writeBankLendParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
    typeU: Bindable<U, UBuilder, UInit>,
  ): BoundStruct<
    BankLendParams<T, U, TInit, UInit, TBuilder, UBuilder>,
    BankLendParamsBuilder<T, U, TInit, UInit, TBuilder, UBuilder>,
    BankLendParamsInit<T, U, TInit, UInit, TBuilder, UBuilder>
  > {
    return bindStruct(
      BankLendParams.type,
      BankLendParams<T, U, TInit, UInit, TBuilder, UBuilder>,
      BankLendParamsBuilder<T, U, TInit, UInit, TBuilder, UBuilder>,
      writeBankLendParams<T, U, TInit, UInit, TBuilder, UBuilder>,
      typeT,
      typeU,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>] {
    return unbound(2);
  }

  get value(): U {
    return readPointer(this, 0, this.$bindings[1]);
  }
}

function writeBankLendParams<T, U, TInit, UInit, TBuilder, UBuilder>(
  builder: BankLendParamsBuilder<T, U, TInit, UInit, TBuilder, UBuilder>,
  init: BankLendParamsInit<T, U, TInit, UInit, TBuilder, UBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfBankLendParams<T, U, TInit, UInit, TBuilder, UBuilder>(
  init: BankLendParamsInit<T, U, TInit, UInit, TBuilder, UBuilder>,
): number {
  let size = 8;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  return size;
}

interface BankLendResultsInit<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> {
  readonly value?: UInit | undefined;
  readonly both?:
    | Pair<T, U, TInit, UInit, TBuilder, UBuilder>
    | Pair.Init<T, U, TInit, UInit, TBuilder, UBuilder>
    | undefined;
}

class BankLendResultsBuilder<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>] {
    return unbound(2);
  }

  set value(value: UInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], value);
  }

  initValue(length = 0): UBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], length);
  }

  set both(value: Pair<T, U, TInit, UInit, TBuilder, UBuilder> | Pair.Init<T, U, TInit, UInit, TBuilder, UBuilder>) {
    this.setStruct(1, Pair.of(this.$bindings[0], this.$bindings[1]).type, value);
  }

  initBoth(): Pair.Builder<T, U, TInit, UInit, TBuilder, UBuilder> {
    return this.initStruct(1, Pair.of(this.$bindings[0], this.$bindings[1]).type);
  }
}

class BankLendResults<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BankLendResults<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    BankLendResultsBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    BankLendResultsInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "Bank.lend$Results",
    id: 0xbefd8f9a13ad87a2n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: BankLendResults,
    Builder: BankLendResultsBuilder,
    newReader: (message, place, depth) =>
      new BankLendResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BankLendResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new BankLendResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBankLendResults(BankLendResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBankLendResults,
    write: writeBankLendResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
    typeU: Bindable<U, UBuilder, UInit>,
  ): BoundStruct<
    BankLendResults<T, U, TInit, UInit, TBuilder, UBuilder>,
    BankLendResultsBuilder<T, U, TInit, UInit, TBuilder, UBuilder>,
    BankLendResultsInit<T, U, TInit, UInit, TBuilder, UBuilder>
  > {
    return bindStruct(
      BankLendResults.type,
      BankLendResults<T, U, TInit, UInit, TBuilder, UBuilder>,
      BankLendResultsBuilder<T, U, TInit, UInit, TBuilder, UBuilder>,
      writeBankLendResults<T, U, TInit, UInit, TBuilder, UBuilder>,
      typeT,
      typeU,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>] {
    return unbound(2);
  }

  get value(): U {
    return readPointer(this, 0, this.$bindings[1]);
  }

  get both(): Pair<T, U, TInit, UInit, TBuilder, UBuilder> {
    return this.getStruct(1, Pair.of(this.$bindings[0], this.$bindings[1]).type);
  }
}

function writeBankLendResults<T, U, TInit, UInit, TBuilder, UBuilder>(
  builder: BankLendResultsBuilder<T, U, TInit, UInit, TBuilder, UBuilder>,
  init: BankLendResultsInit<T, U, TInit, UInit, TBuilder, UBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
  if (init.both !== undefined) builder.both = init.both;
}

function sizeOfBankLendResults<T, U, TInit, UInit, TBuilder, UBuilder>(
  init: BankLendResultsInit<T, U, TInit, UInit, TBuilder, UBuilder>,
): number {
  let size = 16;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  if (init.both !== undefined && !(init.both instanceof StructReader)) size += sizeOfPair(init.both);
  return size;
}

class BankLendPromise<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> extends RemotePromise<
  Bank.LendResults<T, U, TInit, UInit, TBuilder, UBuilder>
> {
  get value(): Pipelined<U> {
    return pipelined(
      this,
      [0],
      bindingsIn<readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>]>(this, 2)[1],
    );
  }

  get both(): Pair.Pipeline<T, U, TInit, UInit, TBuilder, UBuilder> {
    const Pipeline = boundTo(
      PairPipeline<T, U, TInit, UInit, TBuilder, UBuilder>,
      bindingsIn<readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>]>(this, 2)[0],
      bindingsIn<readonly [PointerType<T, TBuilder, TInit>, PointerType<U, UBuilder, UInit>]>(this, 2)[1],
    );
    return new Pipeline(this, 1);
  }
}

type BankBestParamsInit<T, _TInit = T, _TBuilder = unknown> = Readonly<Record<string, never>>;

class BankBestParamsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }
}

class BankBestParams<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BankBestParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BankBestParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BankBestParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Bank.best$Params",
    id: 0xfd8592bfe0a56dbfn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: BankBestParams,
    Builder: BankBestParamsBuilder,
    newReader: (message, place, depth) =>
      new BankBestParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BankBestParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new BankBestParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBankBestParams(BankBestParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBankBestParams,
    write: writeBankBestParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    BankBestParams<T, TInit, TBuilder>,
    BankBestParamsBuilder<T, TInit, TBuilder>,
    BankBestParamsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      BankBestParams.type,
      BankBestParams<T, TInit, TBuilder>,
      BankBestParamsBuilder<T, TInit, TBuilder>,
      writeBankBestParams<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }
}

function writeBankBestParams<T, TInit, TBuilder>(
  _builder: BankBestParamsBuilder<T, TInit, TBuilder>,
  _init: BankBestParamsInit<T, TInit, TBuilder>,
): void {}

function sizeOfBankBestParams<T, TInit, TBuilder>(_init: BankBestParamsInit<T, TInit, TBuilder>): number {
  return 0;
}

class BankBestPromise<T, TInit = T, TBuilder = unknown> extends RemotePromise<Box<T, TInit, TBuilder>> {
  declare readonly $bindings?: readonly [PointerType<T, TBuilder, TInit>];

  get value(): Pipelined<T> {
    return pipelined(this, [0], boundOr(this.$bindings, 1)[0]);
  }
}

type BankLabelParamsInit<T, _TInit = T, _TBuilder = unknown> = Readonly<Record<string, never>>;

class BankLabelParamsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }
}

class BankLabelParams<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BankLabelParams<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BankLabelParamsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BankLabelParamsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Bank.label$Params",
    id: 0xd4f7c5f5edd2100fn,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: BankLabelParams,
    Builder: BankLabelParamsBuilder,
    newReader: (message, place, depth) =>
      new BankLabelParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BankLabelParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new BankLabelParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBankLabelParams(BankLabelParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBankLabelParams,
    write: writeBankLabelParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    BankLabelParams<T, TInit, TBuilder>,
    BankLabelParamsBuilder<T, TInit, TBuilder>,
    BankLabelParamsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      BankLabelParams.type,
      BankLabelParams<T, TInit, TBuilder>,
      BankLabelParamsBuilder<T, TInit, TBuilder>,
      writeBankLabelParams<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }
}

function writeBankLabelParams<T, TInit, TBuilder>(
  _builder: BankLabelParamsBuilder<T, TInit, TBuilder>,
  _init: BankLabelParamsInit<T, TInit, TBuilder>,
): void {}

function sizeOfBankLabelParams<T, TInit, TBuilder>(_init: BankLabelParamsInit<T, TInit, TBuilder>): number {
  return 0;
}

interface BankLabelResultsInit<T, _TInit = T, _TBuilder = unknown> {
  readonly label?: Box<string> | Box.Init<string> | undefined;
}

class BankLabelResultsBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  set label(value: Box<string> | Box.Init<string>) {
    this.setStruct(0, boxOfText().type, value);
  }

  initLabel(): Box.Builder<string> {
    return this.initStruct(0, boxOfText().type);
  }
}

class BankLabelResults<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    BankLabelResults<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BankLabelResultsBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BankLabelResultsInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Bank.label$Results",
    id: 0xfb729b59a8445592n,
    schema: genericSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: BankLabelResults,
    Builder: BankLabelResultsBuilder,
    newReader: (message, place, depth) =>
      new BankLabelResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BankLabelResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new BankLabelResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBankLabelResults(BankLabelResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBankLabelResults,
    write: writeBankLabelResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundStruct<
    BankLabelResults<T, TInit, TBuilder>,
    BankLabelResultsBuilder<T, TInit, TBuilder>,
    BankLabelResultsInit<T, TInit, TBuilder>
  > {
    return bindStruct(
      BankLabelResults.type,
      BankLabelResults<T, TInit, TBuilder>,
      BankLabelResultsBuilder<T, TInit, TBuilder>,
      writeBankLabelResults<T, TInit, TBuilder>,
      typeT,
    );
  }

  get $bindings(): readonly [PointerType<T, TBuilder, TInit>] {
    return unbound(1);
  }

  get label(): Box<string> {
    return this.getStruct(0, boxOfText().type);
  }
}

function writeBankLabelResults<T, TInit, TBuilder>(
  builder: BankLabelResultsBuilder<T, TInit, TBuilder>,
  init: BankLabelResultsInit<T, TInit, TBuilder>,
): void {
  if (init.label !== undefined) builder.label = init.label;
}

function sizeOfBankLabelResults<T, TInit, TBuilder>(init: BankLabelResultsInit<T, TInit, TBuilder>): number {
  let size = 8;
  if (init.label !== undefined && !(init.label instanceof StructReader)) size += sizeOfBox(init.label);
  return size;
}

interface BankMethods<T, TInit = T, TBuilder = unknown> {
  readonly open: Method<
    Bank.OpenParams<T, TInit, TBuilder>,
    Bank.OpenParams.Builder<T, TInit, TBuilder>,
    Bank.OpenParams.Init<T, TInit, TBuilder>,
    Bank.OpenResults<T, TInit, TBuilder>,
    Bank.OpenResults.Builder<T, TInit, TBuilder>,
    Bank.OpenResults.Init<T, TInit, TBuilder>
  >;
  readonly lend: Method<
    Bank.LendParams<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>,
    Bank.LendParams.Builder<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>,
    Bank.LendParams.Init<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>,
    Bank.LendResults<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>,
    Bank.LendResults.Builder<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>,
    Bank.LendResults.Init<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>
  >;
  readonly best: Method<
    Bank.BestParams<T, TInit, TBuilder>,
    Bank.BestParams.Builder<T, TInit, TBuilder>,
    Bank.BestParams.Init<T, TInit, TBuilder>,
    Box<T, TInit, TBuilder>,
    Box.Builder<T, TInit, TBuilder>,
    Box.Init<T, TInit, TBuilder>
  >;
  readonly label: Method<
    Bank.LabelParams<T, TInit, TBuilder>,
    Bank.LabelParams.Builder<T, TInit, TBuilder>,
    Bank.LabelParams.Init<T, TInit, TBuilder>,
    Bank.LabelResults<T, TInit, TBuilder>,
    Bank.LabelResults.Builder<T, TInit, TBuilder>,
    Bank.LabelResults.Init<T, TInit, TBuilder>
  >;
}

function bankMethods<T, TInit, TBuilder>(
  bindings: readonly [PointerType<T, TBuilder, TInit>],
): BankMethods<T, TInit, TBuilder> {
  return {
    open: defineMethod({
      name: "Bank.open",
      interfaceId: 0x9eb83939c19e7c7en,
      methodId: 0,
      params: () => BankOpenParams.of(bindings[0]).type,
      results: () => BankOpenResults.of(bindings[0]).type,
    }),
    lend: defineMethod({
      name: "Bank.lend",
      interfaceId: 0x9eb83939c19e7c7en,
      methodId: 1,
      params: () => BankLendParams.of(bindings[0], anyPointer).type,
      results: () => BankLendResults.of(bindings[0], anyPointer).type,
    }),
    best: defineMethod({
      name: "Bank.best",
      interfaceId: 0x9eb83939c19e7c7en,
      methodId: 2,
      params: () => BankBestParams.of(bindings[0]).type,
      results: () => Box.of(bindings[0]).type,
    }),
    label: defineMethod({
      name: "Bank.label",
      interfaceId: 0x9eb83939c19e7c7en,
      methodId: 3,
      params: () => BankLabelParams.of(bindings[0]).type,
      results: () => BankLabelResults.of(bindings[0]).type,
    }),
  };
}

function bankInterfaces<T, TInit, TBuilder>(
  bindings: readonly [PointerType<T, TBuilder, TInit>],
): readonly InterfaceTable[] {
  const methods = perBindings(bindings, bankMethods<T, TInit, TBuilder>);
  return [
    {
      name: "Bank",
      interfaceId: 0x9eb83939c19e7c7en,
      methods: [
        {
          method: methods.open,
          invoke(
            server: BankServer<T, TInit, TBuilder>,
            params: Bank.OpenParams<T, TInit, TBuilder>,
            context: CallContext<
              Bank.OpenResults.Builder<T, TInit, TBuilder>,
              Bank.OpenResults.Init<T, TInit, TBuilder>
            >,
          ) {
            return server.open(params, context);
          },
        },
        {
          method: methods.lend,
          invoke(
            server: BankServer<T, TInit, TBuilder>,
            params: Bank.LendParams<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>,
            context: CallContext<
              Bank.LendResults.Builder<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>,
              Bank.LendResults.Init<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>
            >,
          ) {
            return server.lend(params, context);
          },
        },
        {
          method: methods.best,
          invoke(
            server: BankServer<T, TInit, TBuilder>,
            params: Bank.BestParams<T, TInit, TBuilder>,
            context: CallContext<Box.Builder<T, TInit, TBuilder>, Box.Init<T, TInit, TBuilder>>,
          ) {
            return server.best(params, context);
          },
        },
        {
          method: methods.label,
          invoke(
            server: BankServer<T, TInit, TBuilder>,
            params: Bank.LabelParams<T, TInit, TBuilder>,
            context: CallContext<
              Bank.LabelResults.Builder<T, TInit, TBuilder>,
              Bank.LabelResults.Init<T, TInit, TBuilder>
            >,
          ) {
            return server.label(params, context);
          },
        },
      ],
    },
  ];
}

/** Has results that can be pipelined on if what is bound can. */
abstract class BankServer<T, TInit = T, TBuilder = unknown> extends Server {
  declare readonly $bindings?: readonly [PointerType<T, TBuilder, TInit>];

  override get $interfaces(): readonly InterfaceTable[] {
    return perBindings(boundOr(this.$bindings, 1), bankInterfaces<T, TInit, TBuilder>);
  }

  abstract open(
    params: Bank.OpenParams<T, TInit, TBuilder>,
    context: CallContext<Bank.OpenResults.Builder<T, TInit, TBuilder>, Bank.OpenResults.Init<T, TInit, TBuilder>>,
  ): ResultsReturn<Bank.OpenResults.Init<T, TInit, TBuilder>>;

  abstract lend(
    params: Bank.LendParams<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>,
    context: CallContext<
      Bank.LendResults.Builder<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>,
      Bank.LendResults.Init<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>
    >,
  ): ResultsReturn<Bank.LendResults.Init<T, AnyPointerReader, TInit, AnyPointerArgument, TBuilder, AnyPointerBuilder>>;

  abstract best(
    params: Bank.BestParams<T, TInit, TBuilder>,
    context: CallContext<Box.Builder<T, TInit, TBuilder>, Box.Init<T, TInit, TBuilder>>,
  ): ResultsReturn<Box.Init<T, TInit, TBuilder>>;

  abstract label(
    params: Bank.LabelParams<T, TInit, TBuilder>,
    context: CallContext<Bank.LabelResults.Builder<T, TInit, TBuilder>, Bank.LabelResults.Init<T, TInit, TBuilder>>,
  ): ResultsReturn<Bank.LabelResults.Init<T, TInit, TBuilder>>;
}

/** Has results that can be pipelined on if what is bound can. */
export class Bank<T, TInit = T, TBuilder = unknown> extends Client {
  static readonly interfaceId: bigint = 0x9eb83939c19e7c7en;
  static readonly displayName: string = "Bank";
  static readonly Server: typeof BankServer = BankServer;
  static readonly OpenParams: typeof BankOpenParams = BankOpenParams;
  static readonly OpenResults: typeof BankOpenResults = BankOpenResults;
  static readonly LendParams: typeof BankLendParams = BankLendParams;
  static readonly LendResults: typeof BankLendResults = BankLendResults;
  static readonly BestParams: typeof BankBestParams = BankBestParams;
  static readonly LabelParams: typeof BankLabelParams = BankLabelParams;
  static readonly LabelResults: typeof BankLabelResults = BankLabelResults;

  static get methods(): BankMethods<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return bankMethods(unbound(1));
  }

  /** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */
  static of<T, TInit = T, TBuilder = unknown>(
    typeT: Bindable<T, TBuilder, TInit>,
  ): BoundInterface<Bank<T, TInit, TBuilder>, BankServer<T, TInit, TBuilder>, BankMethods<T, TInit, TBuilder>> {
    return bindInterface(
      Bank<T, TInit, TBuilder>,
      BankServer<T, TInit, TBuilder>,
      bankMethods<T, TInit, TBuilder>,
      typeT,
    );
  }

  declare readonly $bindings?: readonly [PointerType<T, TBuilder, TInit>];

  open(
    params: ParamsArgument<Bank.OpenParams.Builder<T, TInit, TBuilder>, Bank.OpenParams.Init<T, TInit, TBuilder>>,
    options?: CallOptions,
  ): Bank.OpenPromise<T, TInit, TBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), bankMethods<T, TInit, TBuilder>);
    return this.$call(
      methods.open,
      bound(BankOpenPromise<T, TInit, TBuilder>, boundOr(this.$bindings, 1)),
      params,
      options,
    );
  }

  lend<U, UInit = U, UBuilder = unknown>(
    typeU: Bindable<U, UBuilder, UInit>,
    params: ParamsArgument<
      Bank.LendParams.Builder<T, U, TInit, UInit, TBuilder, UBuilder>,
      Bank.LendParams.Init<T, U, TInit, UInit, TBuilder, UBuilder>
    >,
    options?: CallOptions,
  ): Bank.LendPromise<T, U, TInit, UInit, TBuilder, UBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), bankMethods<T, TInit, TBuilder>);
    return this.$call(
      bindMethod(
        methods.lend,
        BankLendParams.of(boundOr(this.$bindings, 1)[0], typeU).type,
        BankLendResults.of(boundOr(this.$bindings, 1)[0], typeU).type,
      ),
      boundTo(
        BankLendPromise<T, U, TInit, UInit, TBuilder, UBuilder>,
        ...boundOr(this.$bindings, 1),
        pointerType(typeU),
      ),
      params,
      options,
    );
  }

  best(
    params: ParamsArgument<Bank.BestParams.Builder<T, TInit, TBuilder>, Bank.BestParams.Init<T, TInit, TBuilder>> = {},
    options?: CallOptions,
  ): Bank.BestPromise<T, TInit, TBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), bankMethods<T, TInit, TBuilder>);
    return this.$call(
      methods.best,
      bound(BankBestPromise<T, TInit, TBuilder>, boundOr(this.$bindings, 1)),
      params,
      options,
    );
  }

  label(
    params: ParamsArgument<
      Bank.LabelParams.Builder<T, TInit, TBuilder>,
      Bank.LabelParams.Init<T, TInit, TBuilder>
    > = {},
    options?: CallOptions,
  ): Bank.LabelPromise<T, TInit, TBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), bankMethods<T, TInit, TBuilder>);
    return this.$call(methods.label, RemotePromise, params, options);
  }
}

export declare namespace Bank {
  type Server<T, TInit = T, TBuilder = unknown> = BankServer<T, TInit, TBuilder>;
  type OpenParams<T, TInit = T, TBuilder = unknown> = BankOpenParams<T, TInit, TBuilder>;
  namespace OpenParams {
    type Builder<T, TInit = T, TBuilder = unknown> = BankOpenParamsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = BankOpenParamsInit<T, TInit, TBuilder>;
  }
  type OpenResults<T, TInit = T, TBuilder = unknown> = BankOpenResults<T, TInit, TBuilder>;
  namespace OpenResults {
    type Builder<T, TInit = T, TBuilder = unknown> = BankOpenResultsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = BankOpenResultsInit<T, TInit, TBuilder>;
  }
  type OpenPromise<T, TInit = T, TBuilder = unknown> = BankOpenPromise<T, TInit, TBuilder>;
  type LendParams<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> = BankLendParams<
    T,
    U,
    TInit,
    UInit,
    TBuilder,
    UBuilder
  >;
  namespace LendParams {
    type Builder<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> = BankLendParamsBuilder<
      T,
      U,
      TInit,
      UInit,
      TBuilder,
      UBuilder
    >;
    type Init<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> = BankLendParamsInit<
      T,
      U,
      TInit,
      UInit,
      TBuilder,
      UBuilder
    >;
  }
  type LendResults<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> = BankLendResults<
    T,
    U,
    TInit,
    UInit,
    TBuilder,
    UBuilder
  >;
  namespace LendResults {
    type Builder<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> = BankLendResultsBuilder<
      T,
      U,
      TInit,
      UInit,
      TBuilder,
      UBuilder
    >;
    type Init<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> = BankLendResultsInit<
      T,
      U,
      TInit,
      UInit,
      TBuilder,
      UBuilder
    >;
  }
  type LendPromise<T, U, TInit = T, UInit = U, TBuilder = unknown, UBuilder = unknown> = BankLendPromise<
    T,
    U,
    TInit,
    UInit,
    TBuilder,
    UBuilder
  >;
  type BestParams<T, TInit = T, TBuilder = unknown> = BankBestParams<T, TInit, TBuilder>;
  namespace BestParams {
    type Builder<T, TInit = T, TBuilder = unknown> = BankBestParamsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = BankBestParamsInit<T, TInit, TBuilder>;
  }
  type BestPromise<T, TInit = T, TBuilder = unknown> = BankBestPromise<T, TInit, TBuilder>;
  type LabelParams<T, TInit = T, TBuilder = unknown> = BankLabelParams<T, TInit, TBuilder>;
  namespace LabelParams {
    type Builder<T, TInit = T, TBuilder = unknown> = BankLabelParamsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = BankLabelParamsInit<T, TInit, TBuilder>;
  }
  type LabelResults<T, TInit = T, TBuilder = unknown> = BankLabelResults<T, TInit, TBuilder>;
  namespace LabelResults {
    type Builder<T, TInit = T, TBuilder = unknown> = BankLabelResultsBuilder<T, TInit, TBuilder>;
    type Init<T, TInit = T, TBuilder = unknown> = BankLabelResultsInit<T, TInit, TBuilder>;
  }
  type LabelPromise<T, TInit = T, TBuilder = unknown> = RemotePromise<BankLabelResults<T, TInit, TBuilder>>;
}

class AccountBankOpenPromise extends RemotePromise<Bank.OpenResults<Account, Account | Account.Init, Account.Builder>> {
  get account(): Pipelined<Account> {
    return pipelined(this, [0], Account);
  }

  get boxed(): Box.Pipeline<Account, Account | Account.Init, Account.Builder> {
    const Pipeline = boundTo(BoxPipeline<Account, Account | Account.Init, Account.Builder>, Account);
    return new Pipeline(this, 1);
  }

  get pair(): Pair.Pipeline<Account, Handle, Account | Account.Init, Handle | Handle.Server, Account.Builder, unknown> {
    const Pipeline = boundTo(
      PairPipeline<Account, Handle, Account | Account.Init, Handle | Handle.Server, Account.Builder, unknown>,
      Account,
      clientPointer(Handle),
    );
    return new Pipeline(this, 2);
  }
}

class AccountBankLendPromise<U, UInit = U, UBuilder = unknown> extends RemotePromise<
  Bank.LendResults<Account, U, Account | Account.Init, UInit, Account.Builder, UBuilder>
> {
  get value(): Pipelined<U> {
    return pipelined(this, [0], bindingsIn<readonly [PointerType<U, UBuilder, UInit>]>(this, 1)[0]);
  }

  get both(): Pair.Pipeline<Account, U, Account | Account.Init, UInit, Account.Builder, UBuilder> {
    const Pipeline = boundTo(
      PairPipeline<Account, U, Account | Account.Init, UInit, Account.Builder, UBuilder>,
      Account,
      bindingsIn<readonly [PointerType<U, UBuilder, UInit>]>(this, 1)[0],
    );
    return new Pipeline(this, 1);
  }
}

class AccountBankBestPromise extends RemotePromise<Box<Account, Account | Account.Init, Account.Builder>> {
  get value(): Pipelined<Account> {
    return pipelined(this, [0], Account);
  }
}

const accountBankInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "AccountBank",
    interfaceId: 0xa72094aa2826bbc6n,
    methods: [],
  },
  {
    name: "Bank",
    interfaceId: 0x9eb83939c19e7c7en,
    methods: [
      {
        method: bankOfAccount().methods.open,
        invoke(
          server: AccountBankServer,
          params: Bank.OpenParams<Account, Account | Account.Init, Account.Builder>,
          context: CallContext<
            Bank.OpenResults.Builder<Account, Account | Account.Init, Account.Builder>,
            Bank.OpenResults.Init<Account, Account | Account.Init, Account.Builder>
          >,
        ) {
          return server.open(params, context);
        },
      },
      {
        method: bankOfAccount().methods.lend,
        invoke(
          server: AccountBankServer,
          params: Bank.LendParams<
            Account,
            AnyPointerReader,
            Account | Account.Init,
            AnyPointerArgument,
            Account.Builder,
            AnyPointerBuilder
          >,
          context: CallContext<
            Bank.LendResults.Builder<
              Account,
              AnyPointerReader,
              Account | Account.Init,
              AnyPointerArgument,
              Account.Builder,
              AnyPointerBuilder
            >,
            Bank.LendResults.Init<
              Account,
              AnyPointerReader,
              Account | Account.Init,
              AnyPointerArgument,
              Account.Builder,
              AnyPointerBuilder
            >
          >,
        ) {
          return server.lend(params, context);
        },
      },
      {
        method: bankOfAccount().methods.best,
        invoke(
          server: AccountBankServer,
          params: Bank.BestParams<Account, Account | Account.Init, Account.Builder>,
          context: CallContext<
            Box.Builder<Account, Account | Account.Init, Account.Builder>,
            Box.Init<Account, Account | Account.Init, Account.Builder>
          >,
        ) {
          return server.best(params, context);
        },
      },
      {
        method: bankOfAccount().methods.label,
        invoke(
          server: AccountBankServer,
          params: Bank.LabelParams<Account, Account | Account.Init, Account.Builder>,
          context: CallContext<
            Bank.LabelResults.Builder<Account, Account | Account.Init, Account.Builder>,
            Bank.LabelResults.Init<Account, Account | Account.Init, Account.Builder>
          >,
        ) {
          return server.label(params, context);
        },
      },
    ],
  },
]);

abstract class AccountBankServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return accountBankInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return AccountBankServer.interfaces;
  }

  abstract open(
    params: Bank.OpenParams<Account, Account | Account.Init, Account.Builder>,
    context: CallContext<
      Bank.OpenResults.Builder<Account, Account | Account.Init, Account.Builder>,
      Bank.OpenResults.Init<Account, Account | Account.Init, Account.Builder>
    >,
  ): ResultsReturn<Bank.OpenResults.Init<Account, Account | Account.Init, Account.Builder>>;

  abstract lend(
    params: Bank.LendParams<
      Account,
      AnyPointerReader,
      Account | Account.Init,
      AnyPointerArgument,
      Account.Builder,
      AnyPointerBuilder
    >,
    context: CallContext<
      Bank.LendResults.Builder<
        Account,
        AnyPointerReader,
        Account | Account.Init,
        AnyPointerArgument,
        Account.Builder,
        AnyPointerBuilder
      >,
      Bank.LendResults.Init<
        Account,
        AnyPointerReader,
        Account | Account.Init,
        AnyPointerArgument,
        Account.Builder,
        AnyPointerBuilder
      >
    >,
  ): ResultsReturn<
    Bank.LendResults.Init<
      Account,
      AnyPointerReader,
      Account | Account.Init,
      AnyPointerArgument,
      Account.Builder,
      AnyPointerBuilder
    >
  >;

  abstract best(
    params: Bank.BestParams<Account, Account | Account.Init, Account.Builder>,
    context: CallContext<
      Box.Builder<Account, Account | Account.Init, Account.Builder>,
      Box.Init<Account, Account | Account.Init, Account.Builder>
    >,
  ): ResultsReturn<Box.Init<Account, Account | Account.Init, Account.Builder>>;

  abstract label(
    params: Bank.LabelParams<Account, Account | Account.Init, Account.Builder>,
    context: CallContext<
      Bank.LabelResults.Builder<Account, Account | Account.Init, Account.Builder>,
      Bank.LabelResults.Init<Account, Account | Account.Init, Account.Builder>
    >,
  ): ResultsReturn<Bank.LabelResults.Init<Account, Account | Account.Init, Account.Builder>>;
}

export class AccountBank extends Client {
  static readonly interfaceId: bigint = 0xa72094aa2826bbc6n;
  static readonly displayName: string = "AccountBank";
  static readonly Server: typeof AccountBankServer = AccountBankServer;

  open(
    params: ParamsArgument<
      Bank.OpenParams.Builder<Account, Account | Account.Init, Account.Builder>,
      Bank.OpenParams.Init<Account, Account | Account.Init, Account.Builder>
    >,
    options?: CallOptions,
  ): AccountBank.OpenPromise {
    return this.$call(bankOfAccount().methods.open, AccountBankOpenPromise, params, options);
  }

  lend<U, UInit = U, UBuilder = unknown>(
    typeU: Bindable<U, UBuilder, UInit>,
    params: ParamsArgument<
      Bank.LendParams.Builder<Account, U, Account | Account.Init, UInit, Account.Builder, UBuilder>,
      Bank.LendParams.Init<Account, U, Account | Account.Init, UInit, Account.Builder, UBuilder>
    >,
    options?: CallOptions,
  ): AccountBank.LendPromise<U, UInit, UBuilder> {
    return this.$call(
      bindMethod(
        bankOfAccount().methods.lend,
        BankLendParams.of(Account, typeU).type,
        BankLendResults.of(Account, typeU).type,
      ),
      boundTo(AccountBankLendPromise<U, UInit, UBuilder>, pointerType(typeU)),
      params,
      options,
    );
  }

  best(
    params: ParamsArgument<
      Bank.BestParams.Builder<Account, Account | Account.Init, Account.Builder>,
      Bank.BestParams.Init<Account, Account | Account.Init, Account.Builder>
    > = {},
    options?: CallOptions,
  ): AccountBank.BestPromise {
    return this.$call(bankOfAccount().methods.best, AccountBankBestPromise, params, options);
  }

  label(
    params: ParamsArgument<
      Bank.LabelParams.Builder<Account, Account | Account.Init, Account.Builder>,
      Bank.LabelParams.Init<Account, Account | Account.Init, Account.Builder>
    > = {},
    options?: CallOptions,
  ): AccountBank.LabelPromise {
    return this.$call(bankOfAccount().methods.label, RemotePromise, params, options);
  }
}

export declare namespace AccountBank {
  type Server = AccountBankServer;
  type OpenPromise = AccountBankOpenPromise;
  type LendPromise<U, UInit = U, UBuilder = unknown> = AccountBankLendPromise<U, UInit, UBuilder>;
  type BestPromise = AccountBankBestPromise;
  type LabelPromise = RemotePromise<BankLabelResults<Account, Account | Account.Init, Account.Builder>>;
}

class TextBankOpenPromise extends RemotePromise<Bank.OpenResults<string>> {
  get account(): Pipelined<string> {
    return pipelined(this, [0], textPointer);
  }

  get boxed(): Box.Pipeline<string> {
    const Pipeline = boundTo(BoxPipeline<string>, textPointer);
    return new Pipeline(this, 1);
  }

  get pair(): Pair.Pipeline<string, Handle, string, Handle | Handle.Server> {
    const Pipeline = boundTo(
      PairPipeline<string, Handle, string, Handle | Handle.Server>,
      textPointer,
      clientPointer(Handle),
    );
    return new Pipeline(this, 2);
  }
}

class TextBankLendPromise<U, UInit = U, UBuilder = unknown> extends RemotePromise<
  Bank.LendResults<string, U, string, UInit, unknown, UBuilder>
> {
  get value(): Pipelined<U> {
    return pipelined(this, [0], bindingsIn<readonly [PointerType<U, UBuilder, UInit>]>(this, 1)[0]);
  }

  get both(): Pair.Pipeline<string, U, string, UInit, unknown, UBuilder> {
    const Pipeline = boundTo(
      PairPipeline<string, U, string, UInit, unknown, UBuilder>,
      textPointer,
      bindingsIn<readonly [PointerType<U, UBuilder, UInit>]>(this, 1)[0],
    );
    return new Pipeline(this, 1);
  }
}

class TextBankBestPromise extends RemotePromise<Box<string>> {
  get value(): Pipelined<string> {
    return pipelined(this, [0], textPointer);
  }
}

const textBankInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "TextBank",
    interfaceId: 0x971ffce0d38210e1n,
    methods: [],
  },
  {
    name: "Bank",
    interfaceId: 0x9eb83939c19e7c7en,
    methods: [
      {
        method: bankOfText().methods.open,
        invoke(
          server: TextBankServer,
          params: Bank.OpenParams<string>,
          context: CallContext<Bank.OpenResults.Builder<string>, Bank.OpenResults.Init<string>>,
        ) {
          return server.open(params, context);
        },
      },
      {
        method: bankOfText().methods.lend,
        invoke(
          server: TextBankServer,
          params: Bank.LendParams<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>,
          context: CallContext<
            Bank.LendResults.Builder<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>,
            Bank.LendResults.Init<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>
          >,
        ) {
          return server.lend(params, context);
        },
      },
      {
        method: bankOfText().methods.best,
        invoke(
          server: TextBankServer,
          params: Bank.BestParams<string>,
          context: CallContext<Box.Builder<string>, Box.Init<string>>,
        ) {
          return server.best(params, context);
        },
      },
      {
        method: bankOfText().methods.label,
        invoke(
          server: TextBankServer,
          params: Bank.LabelParams<string>,
          context: CallContext<Bank.LabelResults.Builder<string>, Bank.LabelResults.Init<string>>,
        ) {
          return server.label(params, context);
        },
      },
    ],
  },
]);

abstract class TextBankServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return textBankInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return TextBankServer.interfaces;
  }

  abstract open(
    params: Bank.OpenParams<string>,
    context: CallContext<Bank.OpenResults.Builder<string>, Bank.OpenResults.Init<string>>,
  ): ResultsReturn<Bank.OpenResults.Init<string>>;

  abstract lend(
    params: Bank.LendParams<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>,
    context: CallContext<
      Bank.LendResults.Builder<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>,
      Bank.LendResults.Init<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>
    >,
  ): ResultsReturn<
    Bank.LendResults.Init<string, AnyPointerReader, string, AnyPointerArgument, unknown, AnyPointerBuilder>
  >;

  abstract best(
    params: Bank.BestParams<string>,
    context: CallContext<Box.Builder<string>, Box.Init<string>>,
  ): ResultsReturn<Box.Init<string>>;

  abstract label(
    params: Bank.LabelParams<string>,
    context: CallContext<Bank.LabelResults.Builder<string>, Bank.LabelResults.Init<string>>,
  ): ResultsReturn<Bank.LabelResults.Init<string>>;
}

export class TextBank extends Client {
  static readonly interfaceId: bigint = 0x971ffce0d38210e1n;
  static readonly displayName: string = "TextBank";
  static readonly Server: typeof TextBankServer = TextBankServer;

  open(
    params: ParamsArgument<Bank.OpenParams.Builder<string>, Bank.OpenParams.Init<string>>,
    options?: CallOptions,
  ): TextBank.OpenPromise {
    return this.$call(bankOfText().methods.open, TextBankOpenPromise, params, options);
  }

  lend<U, UInit = U, UBuilder = unknown>(
    typeU: Bindable<U, UBuilder, UInit>,
    params: ParamsArgument<
      Bank.LendParams.Builder<string, U, string, UInit, unknown, UBuilder>,
      Bank.LendParams.Init<string, U, string, UInit, unknown, UBuilder>
    >,
    options?: CallOptions,
  ): TextBank.LendPromise<U, UInit, UBuilder> {
    return this.$call(
      bindMethod(
        bankOfText().methods.lend,
        BankLendParams.of(textPointer, typeU).type,
        BankLendResults.of(textPointer, typeU).type,
      ),
      boundTo(TextBankLendPromise<U, UInit, UBuilder>, pointerType(typeU)),
      params,
      options,
    );
  }

  best(
    params: ParamsArgument<Bank.BestParams.Builder<string>, Bank.BestParams.Init<string>> = {},
    options?: CallOptions,
  ): TextBank.BestPromise {
    return this.$call(bankOfText().methods.best, TextBankBestPromise, params, options);
  }

  label(
    params: ParamsArgument<Bank.LabelParams.Builder<string>, Bank.LabelParams.Init<string>> = {},
    options?: CallOptions,
  ): TextBank.LabelPromise {
    return this.$call(bankOfText().methods.label, RemotePromise, params, options);
  }
}

export declare namespace TextBank {
  type Server = TextBankServer;
  type OpenPromise = TextBankOpenPromise;
  type LendPromise<U, UInit = U, UBuilder = unknown> = TextBankLendPromise<U, UInit, UBuilder>;
  type BestPromise = TextBankBestPromise;
  type LabelPromise = RemotePromise<BankLabelResults<string>>;
}

const boxOfText = lazy(() => Box.of(textPointer));
const boxOfData = lazy(() => Box.of(dataPointer));
const boxOfBox = lazy(() => Box.of(boxOfText()));
const boxOfInt32List = lazy(() => Box.of(listPointer(int32List)));
const boxOfMeasure = lazy(() => Box.of(Measure));
const map_OfTextMeasure = lazy(() => Map_.of(textPointer, Measure));
const mapEntryOfTextUses = lazy(() => MapEntry.of(textPointer, Uses));
const mapNamedOfTextUsesData = lazy(() => MapNamed.of(textPointer, Uses, dataPointer));
const choiceOfTextUses = lazy(() => Choice.of(textPointer, Uses));
const boxOfTextListList = lazy(() => listList(boxOfText().list));
const cellOfText = lazy(() => Cell.of(textPointer));
const cellOfTextList = clientList<Cell<string>, Cell.Server<string>>(() => cellOfText());
const cellOfUses = lazy(() => Cell.of(Uses));
const boxOfCell = lazy(() => Box.of(clientPointer(cellOfUses())));
const boxOfAccount = lazy(() => Box.of(Account));
const boxOfCell_ = lazy(() => Box.of(clientPointer(cellOfText())));
const storeOfText = lazy(() => Store.of(textPointer));
const bankOfAccount = lazy(() => Bank.of(Account));
const bankOfText = lazy(() => Bank.of(textPointer));

const boxedMessage = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x05, 0x00, 0x00,
  0x00, 0x4a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x63, 0x6f, 0x6e, 0x73, 0x74, 0x61,
  0x6e, 0x74, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

export const boxed: Box<string> = readRoot(boxOfText().type, boxedMessage);

/** The schema of generic.capnp, for reflection. */
export function genericSchema(): EmbeddedSchema {
  return {
    imports: [commonSchema],
    nodes: `
MKoNQAExAWcXUxABBQb/MBf22LSixekAAQgAAhOZC3IznQtnAQAD/54FJpAPGtqwABAB/zAX9ti0osXpAAUCBxABE5EMIhORDAcAABONDHcAABMBDQ//K6H1
+ZynPqQAEAH/MBf22LSixekABQMHEAET9QwiE/UMNwAAExUNrwAAE3EOF/8LSawTytcjyAARBAH/K6H1+ZynPqQABQQHEAETbQ5SE3EOBwAAE20O5wAB/1QF
Bp/JzCPdABEEAf8rofX5nKc+pAAFAgcQARNxD1ITdQ8HAAATcQ93AAAT+Q8P/0LMMNX26w6BABEEBP8rofX5nKc+pAAAABABE+0PShPxDwcAAFPsDwMBU/gP
AgEAAP+2levPW58soQBQAQH/MBf22LSixekARQMHAxABE+kPOhPpDwcAABPlD68AABN5EBf//sU1T3Gw34MAUQcBAf+2levPW58soQAVAwcBEAETdRBiAAET
cRCvAAH/HXdOFWNqiOcAUQwBAf/+xTVPcbDfgwBVAwcBAhEBARPtEIoAARPtEHcAAf8hO+f66IHp7gAQAf8wF/bYtKLF6QAFEAcAABNJESoTSREHAAAzRRGH
AwAB/zxb07vI5HStABAD/zAX9ti0osXpAAAAEAETCRkqEwkZBwAAMwUZBwETgRoHE4EaD/9CS5khKF554AARBQEAAAQHEAETdRqCAAT/pfDiGpHOD7gAEQUB
AAAFAQcQARNRGooAARNRGj8AAf94VF+n9MU8rwARBQEAAAUBBxABE3EaggABE20aPwAB/78+OxlNGp+xABEFAQAABAcQARONGooABP8kb7nGI9SQ8wARBQEA
AAUBBxABE20aogABE20aPwAB/hP1Hi+yt/AQA/8wF/bYtKLF6QAAABABE8EaShPFGgcAABPBGkcT/RoHE/0aD//74nLsFg6fhwARCQEAAAUBBxABE/EawgAB
E/EaPwAB/26xwHczml+ZABAB//jzkxOpZsOGAAQHAAATERtqExUbBwAD/xqP18QlZXnzABEFAQAABQIHEAET8RqqAAET8Rp3AAH/qMWTbFX8DZsAEAP/MBf2
2LSixekAAAETfRs6E30bBwAAE3kbRxOhGwcAAP+klrD4QIV7gQARBwEAAAQHAAATiRuqAAT/8Oem/tNiwc8AEQcBAAAEBwAAE2kbsgAE/3qWmSbQs5nAABAE
/zAX9ti0osXpAAABE0kbMhNJGwcAAFNEGwMBU4AbAgEAAP/035j+fez94gAQA/8wF/bYtKLF6QAAAROBG0ITgRsHAAATfRvHE3kcBwAA/6R7rm0ybneYABEI
AQAABQEHEAETYRzCAAETYRw/AAATmRwP/77CSsJRYAKtABEIAQAABQEHEAETjRzKAAETkRw/AAATyRwP/0exYZQINnOuABEIAQAABQIHEAETvRyiAAETvRx3
AAATMR0X/yxxZ0uSdQrgABEIAQAABQMHEAETLR2qAAETLR2vAAAT3R0X/x0Irf4qi6a5ABAD/zAX9ti0osXpAAAAEAET2R0yE9kdFwAAE+EdRxM5HgcTOR4P
/29Yqe4+yVTRABEGAQAABQIHEAETLR6KAAETLR53AAAToR4P/xaOsUOTgGK/ABEGAQAABQMHEAETlR6SAAETlR6vAAATuR8P/5YQndwdq0DJABEGAf8dCK3+
KoumuQAFAgcQAROtH2oTsR8HAAATrR93AAH/1nhpVZ47xtwAEAP/MBf22LSixekAAAETOSBSEz0gBwAAEzkgBxM5ICcAAP9Bx+rNCtGmywAQA/8wF/bYtKLF
6QAAARNhICITYSAHAAATXSBHE4UgNwAA//jqkPgR2o2aABAD/zAX9ti0osXpAAABE7UgMhO1IAcAABOxIEcT2SAXAAD/+sy8z1tV+fAAEAP/MBf22LSixekA
AAETySAqE8kgBwAAE8UghxMVIQcAAP+LSAoT/uEYvQBRBQEBAAAEBwAAE/0gigABE/0gPwAB/T3n7iEyMbdRBQEBAAAFAQcAABMdIZIAARMdIXcAAf/MRnd7
f2TjuwARBQEAAAQHAAATeSGSAAT/n0UQPq9Uv/0AEQUBAAAFAQcAABNZIZoAARNZIT8AAf8dQnHQl6dm5gARBgEAAAQHAAATeSGaAAT/XSwzm7xGk40AUQYB
AQAABAcAABNZIaIAARNZIT8AAf9DZR+vhDp1vQAQA/8wF/bYtKLF6QAAARN5IToTeSEHAAATdSGHE8UhJwAA/6t+sXwSYMugABEHAQAABAcAABO9IaoABP+o
xD1oEoZu7QBRBwEBAAAEBwAAE50hsgABE50hPwAB/+VxEd5RwwGmABEHAQAABAcAABO9IaIABP5nSETdNs/XEQcBAAAFAQcAABOdIaoAAROdIT8AAf+/IfY9
OMfx5AARBAEAAAUBBwAAE70hegABE7khPwAB/3zCY3j0udygABEEAQAABQEHAAAT2SGCAAET1SE/AAH/1gRTGXeNyecAEAP/MBf22LSixekAAAAQARP1IUIT
9SEHAAAT8SFHE0EiFxPBIhf/Vl4qrbs0P48AEQgBAAAFAgcQARO9IqIAARO9IncAAfsBKT4kmLDzEQgBAAAFAgcQARMZI6oAARMZI3cAAf/JHxtFeGTlsQAQ
Af8wF/bYtKLF6QAFBQcAABN1I0ITdSMHAAAzcSMfAQAB/0fYRbyfcgnoABEIAf/JHxtFeGTlsQAVBQcBAAAT9SRyAAET8SQ/AAH/GKJBfpbVw4MAUAEB/zAX
9ti0osXpAEUEBwIQARNBJSoTQSUHAAAzPSUfAQAAE0kmF/+PN4DiIDQjqgBRBQEB/xiiQX6W1cODABUEBwEQARNFJloAARNBJj8AAf9+fJ7BOTm4ngAQA/8w
F/bYtKLF6QAAABABE2EmKhNhJgcAADNdJgcBE8EnBxPBJw//TRcgos1wErcAEQUBAAAFAQcQARO1J4oAARO1Jz8AAf870Atcrx0ppwARBQEAAAUDBxABE9Un
kgABE9UnrwAB//Tdv8RsMw3nABEFAQAABQEHEAET5SiKAAET5Sg/AAATHSkP/6KHrROaj/2+ABEFAQAABQIHEAETESmSAAETESl3AAATzSkP/79tpeC/koX9
ABEFAQAABAcQARPBKYoABP8PENLt9cX31AARBQEAAAQHEAEToSmSAAT/klVEqFmbcvsAEQUBAAAFAQcQAROBKZoAAROBKT8AAf/GuyYoqpQgpwAQA/8wF/bY
tKLF6QAAARPRKWIT1SkHAAAT0SkHE9EpFwAA/+EQgtPg/B+XABAD/zAX9ti0osXpAAABE/EpShP1KQcAABPxKQcT8SkXAADvqY3IY42p5xAB/zAX9ti0osXp
AAUCBxABExEqQhMRKgcAABMNKncAABPhKg//Z2VuZXJpYy4AH2NhcG5wUVgBAf+eBSaQDxrasAARqSL/K6H1+ZynPqQAEaUi/7aV689bnyyhABGhOv8hO+f6
6IHp7gARnSr/epaZJtCzmcAAEZky/zxb07vI5HStABGVKv4T9R4vsrfwEZFK/6jFk2xV/A2bABGROv/035j+fez94gARjUL/HQit/iqLprkAEYky/9Z4aVWe
O8bcABGFUv9Bx+rNCtGmywARhSL/+OqQ+BHajZoAEYEy/0NlH6+EOnW9ABF9Ov/6zLzPW1X58AAReSr/1gRTGXeNyecAEXVC/8kfG0V4ZOWxABFxQv8YokF+
ltXDgwARbSr/fnyewTk5uJ4AEWkq/8a7JiiqlCCnABFlYv/hEILT4PwflwARZUrvqY3IY42p5xFlQgdCb3gHTWFwP0Nob2ljZQ9Vc2VzH2JveGVkD0NlbGz/
T2JzZXJ2ZXIAAAA/SGFuZGxlf0dlbmVyaWMfU3RvcmX/VGV4dFN0b3IAAWUHU3ViH0ZpcnN0P1NlY29uZA9CYXNlf1N1YkNlbGx/QWNjb3VudA9QYWlyD0Jh
bmv/QWNjb3VudEIAB2Fua/9UZXh0QmFuawAAAH9Hcm93aW5nB0JveFABAVEIAwQAAAQBAAARKTIAAFEkAwFRMAIBEQEBFAEBAAARLTIAAFEoAwFRNAIBH3Zh
bHVlARIBAf+eBSaQDxrasAAAAAESAAEfbGFiZWwBDAACAQwAAUEEAREBEgFUB01hcFEMAQH/C0msE8rXI8gAEREy/1QFBp/JzCPdABENMv9CzDDV9usOgQAR
CSofRW50cnkfTmFtZWQPc2l6ZVEMAwQAAAQBAAARRUIAAFFAAwFRcAIBEQEBFAEBAAARbUIAAFFoAwFRvAIBEQICFAECAAARuToAAFG0AwFSAQIBf2VudHJp
ZXMBDgABUAMBARD/C0msE8rXI8gAAABAAREBH1EEAgH/K6H1+ZynPqQAAQEAAAEOAAF/c3dhcHBlZAEQ/yuh9fmcpz6kAAAAQAERAR9RBAIB/yuh9fmcpz6k
AAAAEQEnUQgBAQEBUQgDAQEBURADAQESBQEB/yuh9fmcpz6kAAAAARIBAf8rofX5nKc+pAAAAAEQAAE/dmFsdWVzAQ4AAVADAQEQ/54FJpAPGtqwAAAAQAER
AR9RBAIB/54FJpAPGtqwAAAAEQEXUQQBAQEBUAMBARIFAQH/K6H1+ZynPqQAAAABDgABQQgBEQUiEQUyB0tleR9WYWx1Zf9NYXAuRW50cgABeVABAVEQAwQA
AAQBAAARYSIAAFFcAwFRaAIBEQEBFAEBAAARZTIAAFFgAwFRbAIBEQICFAECAAARaSIAAFFkAwFRoAIBEQMDFAEDAAARnTIAAFGYAwFRpAIBB2tleQESAQH/
K6H1+ZynPqQAAAABEgABH3ZhbHVlARIFAQH/K6H1+ZynPqQAAAABEgABB2JveAEQ/54FJpAPGtqwAAAAQAERAR9RBAIB/54FJpAPGtqwAAAAEQEXUQQBAQEB
UAMBARIFAQH/K6H1+ZynPqQAAAABEAABH3BsYWluARD/ngUmkA8a2rAAAAEBEAAB/01hcC5OYW1lAAFkUAEBUQgDBAAABAEAABEpKgAAUSQDAVEwAgERAQEU
AQEAABEtMgAAUSgDAVFIAgEPbmFtZQESAQH/VAUGn8nMI90AAAABEgABH2VudHJ5ARD/C0msE8rXI8gAAABAAREBH1EEAgH/K6H1+ZynPqQAAQEAAAEQAAFB
BAERASoPTmFtZf9NYXAuc2l6ZQAAAFABAQEGAAIFBgMAAT9DaG9pY2VQAQFRDAMEDP//BAEAABFFMgAAUUADAVFMAgENAf7/FAEBAAARSToAAFFEAwFRUAIB
DQL9/wEB//7FNU9xsN+DABFNKgACH2ZpcnN0ARIBAf+2levPW58soQAAAAESAAE/c2Vjb25kARIFAQH/tpXrz1ufLKEAAAABEgABD2JvdGhBCAERBTIRBTof
Rmlyc3Q/U2Vjb25k/0Nob2ljZS5iAAdvdGhRDAMEAAAUAQIAABFFIgAAUUADAVFMAgERAQEUAQMAABFJMgAAUUQDAVFQAgEBAgEB/x13ThVjaojnABFNKgAC
B29uZQESAQH/tpXrz1ufLKEAAAABEgABH290aGVyARIFAQH/tpXrz1ufLKEAAAABEgABD21vcmX/Q2hvaWNlLmIBb3RoLm1vcmUAAFEIAwQM//8UAQQAABEp
KgAAUSQDAVEwAgEdAf7/AhQBBQAAES0yAABRKAMBUTQCAQ9ub25lAAYfdGhpcmQBEgEB/7aV689bnyyhAAAAARIAAQ9Vc2VzUAEBUUADBAAABAEAABOxASoA
AFOsAQMBU+gBAgERAQEUAQEAABPlASoAAFPgAQMBUxwCAgERAgIUAQIAABMZAjoAAFMUAgMBU4ACAgERAwMUAQMAABN9AioAAFN4AgMBU8QCAgERBAQUAQQA
ABPBAjIAAFO8AgMBUwgDAgERBQUUAQUAABMFA0IAAFIDAwFTPAMCAREGBhQBBgAAEzkDIgAAUzQDAwFTiAMCAREHBxQBBwAAE4UDMgAAU4ADAwFT1AMCAREI
CBQBCAAAE9EDMgAAU8wDAwFTSAQCAREJCRQBCQAAE0UEQgAAU0AEAwFTTAQCAREKChQBCgAAE0kEOgAAU0QEAwFTmAQCARELCxQBCwAAE5UEMgAAU5AEAwFT
7AQCAREMDBQBDAEBE+kEQgAAU+QEAwFTIAUCARENDRQBDQAAEzEFKgAAUywFAwFTaAUCAREODhQBDgAAE2UFMgAAU2AFAwFTrAUCAREPDxQBDwAAE6kFUgAA
U6gFAwFTFAYCAQ90ZXh0ARD/ngUmkA8a2rAAAABAAREBH1EEAgH/ngUmkA8a2rAAAAARARdRBAEBAQFQAwEBDAACARAAAQ9kYXRhARD/ngUmkA8a2rAAAABA
AREBH1EEAgH/ngUmkA8a2rAAAAARARdRBAEBAQFQAwEBDQACARAAAT9uZXN0ZWQBEP+eBSaQDxrasAAAAEABEQEfUQQCAf+eBSaQDxrasAAAABEBF1EEAQEB
AVADAQEQ/54FJpAPGtqwAAAAQAERAR9RBAIB/54FJpAPGtqwAAAAEQEXUQQBAQEBUAMBAQwAAgEQAAEPbGlzdAEQ/54FJpAPGtqwAAAAQAERAR9RBAIB/54F
JpAPGtqwAAAAEQEXUQQBAQEBUAMBAQ4AAVADAQEEAAIBEAABH3RleHRzAQ4AAVADAQEQ/54FJpAPGtqwAAAAQAERAR9RBAIB/54FJpAPGtqwAAAAEQEXUQQB
AQEBUAMBAQwAAgEOAAF/bWVhc3VyZQEQ/54FJpAPGtqwAAAAQAERAR9RBAIB/54FJpAPGtqwAAAAEQEXUQQBAQEBUAMBARD/kMLghp/vqIcAAAEBEAABB21h
cAEQ/yuh9fmcpz6kAAAAQAERAR9RBAIB/yuh9fmcpz6kAAAAEQEnUQgBAQEBUQgDAQEBURADAQEMAAIBEP+QwuCGn++ohwAAAQEQAAEfZW50cnkBEP8LSawT
ytcjyAAAAEABEQEfUQQCAf8rofX5nKc+pAAAABEBJ1EIAQEBAVEIAwEBAVEQAwEBDAACARD/ITvn+uiB6e4AAAEBEAABH25hbWVkARD/VAUGn8nMI90AAABA
AREBN1EIAgH/VAUGn8nMI90AAAARDRf/K6H1+ZynPqQAAAARHSdRBAEBAQFQAwEBDQACUQgBAQEBUQgDAQEBURADAQEMAAIBEP8hO+f66IHp7gAAAQEQAAF/
dW5ib3VuZAEQ/54FJpAPGtqwAAABARAAAT9jaG9pY2UBEP+2levPW58soQAAAEABEQEfUQQCAf+2levPW58soQAAABEBJ1EIAQEBAVEIAwEBAVEQAwEBDAAC
ARD/ITvn+uiB6e4AAAEBEAABH2xpc3RzAQ4AAVADAQEOAAFQAwEBEP+eBSaQDxrasAAAAEABEQEfUQQCAf+eBSaQDxrasAAAABEBF1EEAQEBAVADAQEMAAIB
DgABf2RlZmF1bHQBEP+eBSaQDxrasAAAAEABEQEfUQQCAf+eBSaQDxrasAAAABEBF1EEAQEBAVADAQEMAAIBEAAAQAIRBUIRBWp/ZGVmYXVsdP9vZiBhIGdl
bgAPZXJpYw9jZWxsARH/PFvTu8jkdK0AAABAAREBH1EEAgH/PFvTu8jkdK0AAAARARdRBAEBAQFQAwEBDAACAREAAR9jZWxscwEOAAFQAwEBEf88W9O7yOR0
rQAAAEABEQEfUQQCAf88W9O7yOR0rQAAABEBF1EEAQEBAVADAQEMAAIBDgAB/2JveGVkQ2VsAAFsARD/ngUmkA8a2rAAAABAAREBH1EEAgH/ngUmkA8a2rAA
AAARARdRBAEBAQFQAwEBEf88W9O7yOR0rQAAAEABEQEfUQQCAf88W9O7yOR0rQAAABEBF1EEAQEBAVADAQEQ/yE75/rogenuAAABARAAAQ9DZWxsUAEBURAD
BQAA/0JLmSEoXnngAaXw4hqRzg+4EXEiAABBbAFBfAERjQcBAf94VF+n9MU8rwG/PjsZTRqfsRGBIgAAQXwBQYwBEZ0HAQL/ngUmkA8a2rABngUmkA8a2rAR
kUoAAEGQAUG8ARHpBwED/yRvucYj1JDzARqP18QlZXnzEd1CAABB2AFB6AER+QcHZ2V0EQEfUQQCAf88W9O7yOR0rQABAQAAEQEfUQQCAf88W9O7yOR0rQAB
AQAAQAEHc2V0EQEfUQQCAf88W9O7yOR0rQABAQAAEQEfUQQCAf88W9O7yOR0rQABAQAAQAH/ZXhjaGFuZ2UAAAARAR9RBAIB/54FJpAPGtqwAAAAEQEXUQQB
AQEBUAMBARIBAf88W9O7yOR0rQAAABEBH1EEAgH/ngUmkA8a2rAAAAARARdRBAEBAQFQAwEBEgEB/zxb07vI5HStAAAAQAF/b2JzZXJ2ZREBH1EEAgH/PFvT
u8jkdK0AAQEAABEBH1EEAgH/PFvTu8jkdK0AAQEAAEABUAEBQQQBEQESAVT/Q2VsbC5nZXQDJFBhcmFtcwBDZWxsLmdldCRSZXN1bHRzAABRBAMEAAAEAQAA
EQ0yAABRCAMBURQCAR92YWx1ZQESAQH/PFvTu8jkdK0AAAABEgAB/0NlbGwuc2V0ASRQYXJhbXMAUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdmFsdWUBEgEB
/zxb07vI5HStAAAAARIAAf9DZWxsLnNldAEkUmVzdWx0cwAA/0NlbGwub2JzAWVydmUkUGFyB2Ftc1EEAwQAAAQBAAARDUoAAFEMAwFRSAIB/29ic2VydmVy
AAAAARH+E/UeL7K38AAAQAERAR9RBAIB/hP1Hi+yt/AAABEBF1EEAQEBAVADAQESAQH/PFvTu8jkdK0AAAABEQAB/09ic2VydmVyAAAAUAEBUQQDBQAA//vi
cuwWDp+HAW6xwHczml+ZERFCAABBDAEAABEZB39jaGFuZ2VkEQEfUQQCAf4T9R4vsrfwAQEAAEABUAEBQQQBEQESAVT/T2JzZXJ2ZXICLmNoYW5nZWQkUGFy
YW1zAFEEAwQAAAQBAAARDTIAAFEIAwFRFAIBH3ZhbHVlARIBAf4T9R4vsrfwAAABEgAB/1N0cmVhbVJlAA9zdWx0UAEB/0NlbGwub2JzAWVydmUkUmVzD3Vs
dHNRCAMEAAAEAQAAESk6AABRJAMBUTACAREBARQBAQAAES0qAABRKAMBUWQCAT9oYW5kbGUBEf+oxZNsVfwNmwAAAQERAAEPY2VsbAER/zxb07vI5HStAAAA
QAERAR9RBAIB/zxb07vI5HStAAAAEQEXUQQBAQEBUAMBARIBAf88W9O7yOR0rQAAAAERAAE/SGFuZGxlUAEBUQQDBQAA/6SWsPhAhXuBAfDnpv7TYsHPERE6
AAIRBQc/Y2FuY2VsQAFQAQH/SGFuZGxlLmMBYW5jZWwkUGEPcmFtc/9IYW5kbGUuYwFhbmNlbCRSZR9zdWx0cx9ib3hlZFABAQEQ/54FJpAPGtqwAAAAQAER
AR9RBAIB/54FJpAPGtqwAAAAEQEXUQQBAQEBUAMBAQwAAgEQAABAAhEFSgAA/2NvbnN0YW50AAAAf0dlbmVyaWNQAQFRDAMFAAD/pHuubTJud5gBvsJKwlFg
Aq0RUUoAAhFJDwEB/54FJpAPGtqwAZ4FJpAPGtqwEUUyAABBQAFBbAERmQ8BAv9HsWGUCDZzrgEscWdLknUK4BGVKgACEYkX/2lkZW50aXR5AAAAQQQBEQES
AVQfYm94ZWQRAR9RBAIB/54FJpAPGtqwAAAAEQEXUQQBAQEBUAMBARIBAgABEQEfUQQCAf+eBSaQDxrasAAAABEBF1EEAQEBAVADAQESAQIAAUEEAREBEgFU
D3N3YXBBCAERBRIRBRIBQQFCUAEB/0dlbmVyaWMuAmlkZW50aXR5JFBhcmFtcwBRBAMEAAAEAQAAEQ0yAABRCAMBURQCAR92YWx1ZQESAQH/pHuubTJud5gA
AAABEgABQQQBEQESAVT/R2VuZXJpYy4CaWRlbnRpdHkkUmVzdWx0cwAAUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdmFsdWUBEgEB/77CSsJRYAKtAAAAARIA
AUEEAREBEgFU/0dlbmVyaWMuAXN3YXAkUGFyB2Ftc1EIAwQAAAQBAAARKTIAAFEkAwFRMAIBEQEBFAEBAAARLToAAFEoAwFRNAIBH2ZpcnN0ARIBAf9HsWGU
CDZzrgAAAAESAAE/c2Vjb25kARIFAQH/R7FhlAg2c64AAAABEgABQQgBEQUSEQUSAUEBQv9HZW5lcmljLgFzd2FwJFJlcw91bHRzUQwDBAAABAEAABFFMgAA
UUADAVFMAgERAQEUAQEAABFJOgAAUUQDAVFQAgERAgIUAQIAABFNKgAAUUgDAVFUAgEfZmlyc3QBEgUBAf8scWdLknUK4AAAAAESAAE/c2Vjb25kARIBAf8s
cWdLknUK4AAAAAESAAEPc2VsZgER//TfmP597P3iAAABAREAAUEIAREFEhEFEgFBAUIfU3RvcmVRBAEB/5YQndwdq0DJABEBOj9Ib2xkZXJRBAMFAAD/b1ip
7j7JVNEBFo6xQ5OAYr8RESIAAEEMAUEcAREtDwdwdXQRAR9RBAIB/x0Irf4qi6a5AAEBAAARAR9RBAIB/x0Irf4qi6a5AAEBAABBBAERARIBVFABAUEEAREB
IgdLZXn/U3RvcmUucHUBdCRQYXJhbXMAAFEIAwQAAAQBAAARKSIAAFEkAwFRMAIBEQEBFAEBAAARLTIAAFEoAwFRNAIBB2tleQESAQH/HQit/iqLprkAAAAB
EgABH3ZhbHVlARIBAf9vWKnuPslU0QAAAAESAAFBBAERARIBVP9TdG9yZS5wdQF0JFJlc3VsdAFzUQwDBAAABAEAABFFIgAAUUADAVF8AgERAQEUAQEAABF5
KgAAUXQDAVGwAgERAgIUAQIAABGtOgAAUagDAVHIAgEHb2xkARD/ngUmkA8a2rAAAABAAREBH1EEAgH/ngUmkA8a2rAAAAARARdRBAEBAQFQAwEBEgEB/xaO
sUOTgGK/AAAAARAAAQ9jZWxsARH/PFvTu8jkdK0AAABAAREBH1EEAgH/PFvTu8jkdK0AAAARARdRBAEBAQFQAwEBEgEB/xaOsUOTgGK/AAAAAREAAT9ob2xk
ZXIBEP+WEJ3cHatAyQAAAEABEQEfUQQCAf8dCK3+KoumuQABAQAAARAAAUEEAREBEgFU/1N0b3JlLkhvAA9sZGVyUAEBUQgDBAAABAEAABEpIgAAUSQDAVEw
AgERAQEUAQEAABEtMgAAUSgDAVFkAgEHa2V5ARIBAf8dCK3+KoumuQAAAAESAAEfc3RvcmUBEf8dCK3+KoumuQAAAEABEQEfUQQCAf8dCK3+KoumuQAAABEB
F1EEAQEBAVADAQESAQH/HQit/iqLprkAAAABEQAB/1RleHRTdG9yAAFlUAEBUAMFUQgBAf8dCK3+KoumuQBBCAH/9N+Y/n3s/eIAAAARAR9RBAIB/x0Irf4q
i6a5AAAAEQEXUQQBAQEBUAMBAQwAAgdTdWJQAQFRBAMFAAD/vyH2PTjH8eQBfMJjePS53KARESIAAhEFBwdvd25AAVEMAQH/+OqQ+BHajZoAAAD/Q2Ufr4Q6
db0AAAD/PFvTu8jkdK0AQAERAR9RBAIB/zxb07vI5HStAAAAEQEXUQQBAQEBUAMBAQwAAh9GaXJzdFABAVEEAwUAAP8dQnHQl6dm5gFdLDObvEaTjRERMgAC
EQUHH2ZpcnN0QAFRBAEB//rMvM9bVfnwAAAAD0Jhc2VQAQFRCAMFAAD/i0gKE/7hGL0BPQDn7iEyMbcRMSoAAhElBwEB/8xGd3t/ZOO7AZ9FED6vVL/9ERky
AAIRDQcPYmFzZUABH2NsYXNoQAFQAQH/QmFzZS5iYXMBZSRQYXJhbXMAAFEEAwQAAAQBAAARDToAAFEIAwFRFAIBP251bWJlcgEIAAIBCAAB/0Jhc2UuYmFz
AWUkUmVzdWx0AXNRCAMEAAAEAQAAESk6AABRJAMBUTACAQEBFAEBAAARLSoAAFEoAwFRNAIBP251bWJlcgEIAAIBCAABD3NlbGYBEf/6zLzPW1X58AAAAQER
AAH/QmFzZS5jbGEBc2gkUGFyYW0Bc/9CYXNlLmNsYQFzaCRSZXN1bAN0c1EEAwQAAAQBAAARDSoAAFEIAwFRFAIBD2Zyb20BDAACAQwAAf9GaXJzdC5maQFy
c3QkUGFyYQNtc/9GaXJzdC5maQFyc3QkUmVzdQdsdHNRBAMEAAAEAQAAEQ06AABRCAMBURQCAT9udW1iZXIBCAACAQgAAT9TZWNvbmRQAQFRCAMFAAD/q36x
fBJgy6ABqMQ9aBKGbu0RMToAAhElBwEB/+VxEd5RwwGmAQBnSETdNs/XERkyAAIRDQc/c2Vjb25kQAEfY2xhc2hAAVEIAQH/+sy8z1tV+fAAAAD/4nko1wLn
wKgAAAD/U2Vjb25kLnMBZWNvbmQkUGEPcmFtc/9TZWNvbmQucwFlY29uZCRSZR9zdWx0c1EEAwQAAAQBAAARDToAAFEIAwFRFAIBP251bWJlcgEIAAIBCAAB
/1NlY29uZC5jAWxhc2gkUGFyB2Ftc/9TZWNvbmQuYwFsYXNoJFJlcw91bHRzUQQDBAAABAEAABENKgAAUQgDAVEUAgEPZnJvbQEMAAIBDAAB/1N1Yi5vd24k
AD9QYXJhbXNRBAMEAAAEAQAAEQ0qAABRCAMBURQCAQ90ZXh0AQwAAgEMAAH/U3ViLm93biQBUmVzdWx0cwBRBAMEAAAEAQAAEQ0qAABRCAMBURQCAQ90ZXh0
AQwAAgEMAAF/U3ViQ2VsbFABAVEEAwUAAP9WXiqtuzQ/jwEBKQA+JJiw8xERKgAAQQwBQRwBES0HD2JvdGgRAR9RBAIB/9YEUxl3jcnnAAEBAAARAR9RBAIB
/9YEUxl3jcnnAAEBAABAAVEEAQH/PFvTu8jkdK0AQAERAR9RBAIB/zxb07vI5HStAAAAEQEXUQQBAQEBUAMBARD/K6H1+ZynPqQAAABAAREBH1EEAgH/K6H1
+ZynPqQAAAARASdRCAEBAQFRCAMBAQFREAMBARIBAf/WBFMZd43J5wAAAAESBQEB/9YEUxl3jcnnAAAAQQgBEQUSEQUSAUEBQv9TdWJDZWxsLgFib3RoJFBh
cgdhbXNRCAMEAAAEAQAAESkSAABRJAMBUTACAREBARQBAQAAES0SAABRKAMBUTQCAQFhARIBAf/WBFMZd43J5wAAAAESAAEBYgESBQEB/9YEUxl3jcnnAAAA
ARIAAf9TdWJDZWxsLgFib3RoJFJlcw91bHRzUQgDBAAABAEAABEpEgAAUSQDAVEwAgERAQEUAQEAABEtEgAAUSgDAVE0AgEBYQESAQH/1gRTGXeNyecAAAAB
EgABAWIBEgUBAf/WBFMZd43J5wAAAAESAAF/QWNjb3VudFABAVEUAwQAAAQBAAARfToAAFF4AwFRhAIBEQEBFAEBAAARgSoAAFF8AwFRuAIBEQICFAECAAAR
tSIAAFGwAwFTHAECAQEDAQH/R9hFvJ9yCegAExkBMgACEQQEFAEEAAATAQEqAABR/AMBUwgBAgE/aGFuZGxlARH/qMWTbFX8DZsAAAEBEQABD2NlbGwBEf88
W9O7yOR0rQAAAEABEQEfUQQCAf88W9O7yOR0rQAAABEBF1EEAQEBAVADAQEMAAIBEQABB2JveAEQ/54FJpAPGtqwAAAAQAERAR9RBAIB/54FJpAPGtqwAAAA
EQEXUQQBAQEBUAMBARH/PFvTu8jkdK0AAABAAREBH1EEAgH/PFvTu8jkdK0AAAARARdRBAEBAQFQAwEBDAACARAAAR9vd25lcg9uYW1lAQwAAgEMAAH/QWNj
b3VudC4AH293bmVyUQQDBBADFAEDAAARDSIAAFEIAwFRRAIBB2JveAEQ/54FJpAPGtqwAAAAQAERAR9RBAIB/54FJpAPGtqwAAAAEQEXUQQBAQEBUAMBARD/
yR8bRXhk5bEAAAEBEAABD1BhaXJQAQFRFAMEAAAEAQAAEX0yAABReAMBUYQCAREBARQBAQAAEYE6AABRfAMBUYgCAQECAQH/jzeA4iA0I6oAEYUyAAINA///
FAEDAAARbSoAAFFoAwFRdAIBHQT+/wMUAQQAABFxOgAAUWwDAVF4AgEfZmlyc3QBEgEB/xiiQX6W1cODAAAAARIAAT9zZWNvbmQBEgUBAf8YokF+ltXDgwAA
AAESAAEfaW5uZXIPbm9uZQAGP2VpdGhlcgESAQH/GKJBfpbVw4MAAAABEgABQQgBEQUSEQUSAUEBQv9QYWlyLmlubgADZXJRBAMEEAIUAQIAABENMgAAUQgD
AVEUAgEfZmlyc3QBEgEB/xiiQX6W1cODAAAAARIAAQ9CYW5rUAEBURADBQAA/00XIKLNcBK3ATvQC1yvHSmnEXEqAABBbAFBfAERjQcBAf/03b/EbDMN5wGi
h60Tmo/9vhGBKgAAQXwBQYwBEZ0PAQL/v22l4L+Shf0BngUmkA8a2rARmSoAAEGUAUGkARHRBwED/w8Q0u31xffUAZJVRKhZm3L7EcUyAABBwAFB0AER4QcP
b3BlbhEBH1EEAgH/fnyewTk5uJ4AAQEAABEBH1EEAgH/fnyewTk5uJ4AAQEAAEABD2xlbmQRAR9RBAIB/358nsE5ObieAAEBAAARAR9RBAIB/358nsE5Obie
AAEBAABBBAERARIBVQ9iZXN0EQEfUQQCAf9+fJ7BOTm4ngABAQAAEQEfUQQCAf+eBSaQDxrasAAAABEBF1EEAQEBAVADAQESAQH/fnyewTk5uJ4AAABAAR9s
YWJlbBEBH1EEAgH/fnyewTk5uJ4AAQEAABEBH1EEAgH/fnyewTk5uJ4AAQEAAEABUAEBQQQBEQESAVT/QmFuay5vcGUBbiRQYXJhbXMAAFEEAwQAAAQBAAAR
DSoAAFEIAwFRFAIBD25hbWUBDAACAQwAAf9CYW5rLm9wZQFuJFJlc3VsdAFzUQwDBAAABAEAABFFQgAAUUADAVFMAgERAQEUAQEAABFJMgAAUUQDAVGAAgER
AgIUAQIAABF9KgAAUXgDAVHMAgF/YWNjb3VudAESAQH/fnyewTk5uJ4AAAABEgABH2JveGVkARD/ngUmkA8a2rAAAABAAREBH1EEAgH/ngUmkA8a2rAAAAAR
ARdRBAEBAQFQAwEBEgEB/358nsE5ObieAAAAARAAAQ9wYWlyARD/GKJBfpbVw4MAAABAAREBH1EEAgH/GKJBfpbVw4MAAAARASdRCAEBAQFRCAMBAQFREAMB
ARIBAf9+fJ7BOTm4ngAAAAER/6jFk2xV/A2bAAABARAAAf9CYW5rLmxlbgFkJFBhcmFtcwAAUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdmFsdWUBEgEB//Td
v8RsMw3nAAAAARIAAUEEAREBEgFV/0JhbmsubGVuAWQkUmVzdWx0AXNRCAMEAAAEAQAAESkyAABRJAMBUTACAREBARQBAQAAES0qAABRKAMBUXwCAR92YWx1
ZQESAQH/ooetE5qP/b4AAAABEgABD2JvdGgBEP8YokF+ltXDgwAAAEABEQEfUQQCAf8YokF+ltXDgwAAABEBJ1EIAQEBAVEIAwEBAVEQAwEBEgEB/358nsE5
ObieAAAAARIBAf+ih60Tmo/9vgAAAAEQAAFBBAERARIBVf9CYW5rLmJlcwF0JFBhcmFtcwAA/0JhbmsubGFiAWVsJFBhcmFtAXP/QmFuay5sYWIBZWwkUmVz
dWwDdHNRBAMEAAAEAQAAEQ0yAABRCAMBUUQCAR9sYWJlbAEQ/54FJpAPGtqwAAAAQAERAR9RBAIB/54FJpAPGtqwAAAAEQEXUQQBAQEBUAMBAQwAAgEQAAH/
QWNjb3VudEIAB2Fua1ABAVADBVEEAQH/fnyewTk5uJ4AQAERAR9RBAIB/358nsE5ObieAAAAEQEXUQQBAQEBUAMBARD/yR8bRXhk5bEAAAH/VGV4dEJhbmsA
AABQAQFQAwVRBAEB/358nsE5ObieAEABEQEfUQQCAf9+fJ7BOTm4ngAAABEBF1EEAQEBAVADAQEMAAJ/R3Jvd2luZ1ABAVEIAwQAAAQBAAARKSoAAFEkAwFR
MAIBEQEBFAEBAAARLSoAAFEoAwFRlAIBD2hlbGQBEgEB76mNyGONqecAAAESAAEPbmV4dAEQ76mNyGONqecAAEABEQEfUQQCAe+pjchjjannAAARARdRBAEB
AQFQAwEBEP+eBSaQDxrasAAAAEABEQEfUQQCAf+eBSaQDxrasAAAABEBF1EEAQEBAVADAQESAQHvqY3IY42p5wAAARAAAUEEAREBEgFU
`,
  };
}
