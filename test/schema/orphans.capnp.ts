// Generated from orphans.capnp by univat generate; do not edit.
import {
  type AnyPointerArgument,
  AnyPointerBuilder,
  type AnyPointerReader,
  adopt,
  allocateStruct,
  type Bindable,
  type BoundStruct,
  bindStruct,
  boundTo,
  type CallContext,
  type CallOptions,
  CapnpError,
  Client,
  copyStruct,
  defineMethod,
  disown,
  disownMember,
  type EmbeddedSchema,
  type GeneratedStructType,
  type GroupType,
  type InterfaceTable,
  initPointer,
  ListReader,
  type ListType,
  lazy,
  type Method,
  type Orphan,
  type ParamsArgument,
  type Pipelined,
  type PointerType,
  type PrimitiveListBuilder,
  pipelined,
  RemotePromise,
  type ResultsReturn,
  readClient,
  readPointer,
  Server,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  setListAt,
  sizeOfAnyPointer,
  structList,
  textPointer,
  uint16List,
  unbound,
  writeAnyPointer,
  writeClient,
  writeData,
  writePointer,
  writeText,
  writeUint8,
  writeUint64,
} from "../../src/index.ts";

/** What can be taken out of a struct and put in elsewhere. */
export const orphansFileId: bigint = 0xd54e1c7be1a6ef3an;

interface FolderLinkInit {
  readonly target?: Folder | Folder.Init | undefined;
}

class FolderLinkBuilder extends StructBuilder {
  override get $size(): number {
    return 0xb0002;
  }

  set target(value: Folder | Folder.Init) {
    Folder.type.set(this.$segment, this.$dataOffset + 88, value);
  }

  initTarget(): Folder.Builder {
    return Folder.type.init(this.$segment, this.$dataOffset + 88);
  }

  adoptTarget(orphan: Orphan<Folder>): void {
    adopt(this, 9, orphan);
  }

  disownTarget(): Orphan<Folder> {
    return disown(this, 9);
  }
}

class FolderLinkPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get target(): Folder.Pipeline {
    return new FolderPipeline(this.$promise, ...this.$path, 9);
  }
}

class FolderLink extends StructReader {
  static readonly type: GroupType = {
    displayName: "Folder.link",
    id: 0xaa931ed0e35f6752n,
    schema: orphansSchema,
  };

  get target(): Folder {
    return Folder.type.newReader(this.$message, this.followStruct(9, 13), this.$depth + 1);
  }
}

function writeFolderLink(builder: FolderLinkBuilder, init: FolderLinkInit): void {
  if (init.target !== undefined) builder.target = init.target;
}

function sizeOfFolderLink(init: FolderLinkInit): number {
  let size = 0;
  if (init.target !== undefined && !(init.target instanceof StructReader)) size += sizeOfFolder(init.target);
  return size;
}

const FolderWhich = {
  none: 0,
  single: 1,
  several: 2,
  number: 3,
} as const;
type FolderWhich = (typeof FolderWhich)[keyof typeof FolderWhich] | (number & Record<never, never>);

interface FolderInit {
  readonly name?: string | undefined;
  readonly content?: Uint8Array | undefined;
  readonly inner?: Folder | Folder.Init | undefined;
  readonly folders?: ListReader<Folder> | readonly Folder.Init[] | undefined;
  readonly numbers?: ListReader<number> | readonly number[] | undefined;
  readonly any?: AnyPointerArgument | undefined;
  readonly owner?: Owner | Owner.Server | undefined;
  readonly box?:
    | Box<Folder, Folder | Folder.Init, Folder.Builder>
    | Box.Init<Folder, Folder | Folder.Init, Folder.Builder>
    | undefined;
  readonly names?: Box<string> | Box.Init<string> | undefined;
  /** Clashes with the method for `name`. */
  readonly adoptName_?: number | undefined;
  readonly link?: Folder.Link | Folder.Link.Init | undefined;
  readonly none?: null | undefined;
  readonly single?: Folder | Folder.Init | undefined;
  readonly several?: ListReader<Folder> | readonly Folder.Init[] | undefined;
  readonly number?: bigint | undefined;
}

class FolderBuilder extends StructBuilder {
  override get $size(): number {
    return 0xb0002;
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

  set content(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 24, value);
  }

  adoptContent(orphan: Orphan<Uint8Array>): void {
    adopt(this, 1, orphan);
  }

  disownContent(): Orphan<Uint8Array> {
    return disown(this, 1);
  }

  set inner(value: Folder | Folder.Init) {
    Folder.type.set(this.$segment, this.$dataOffset + 32, value);
  }

  initInner(): Folder.Builder {
    return Folder.type.init(this.$segment, this.$dataOffset + 32);
  }

  adoptInner(orphan: Orphan<Folder>): void {
    adopt(this, 2, orphan);
  }

  disownInner(): Orphan<Folder> {
    return disown(this, 2);
  }

  set folders(value: ListReader<Folder> | readonly Folder.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 40, Folder.list, value);
  }

  initFolders(length: number): StructListBuilder<Folder.Builder> {
    return Folder.list.init(this.$segment, this.$dataOffset + 40, length);
  }

  adoptFolders(orphan: Orphan<ListReader<Folder>>): void {
    adopt(this, 3, orphan);
  }

  disownFolders(): Orphan<ListReader<Folder>> {
    return disown(this, 3);
  }

  set numbers(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 48, uint16List, value);
  }

  initNumbers(length: number): PrimitiveListBuilder<number> {
    return uint16List.init(this.$segment, this.$dataOffset + 48, length);
  }

  adoptNumbers(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 4, orphan);
  }

  disownNumbers(): Orphan<ListReader<number>> {
    return disown(this, 4);
  }

  set any(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 56), value);
  }

  initAny(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 56);
  }

  adoptAny(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 5, orphan);
  }

  disownAny(): Orphan<AnyPointerReader> {
    return disown(this, 5);
  }

  set owner(value: Owner | Owner.Server) {
    writeClient(this.$segment, this.$dataOffset + 64, value);
  }

  adoptOwner(orphan: Orphan<Owner>): void {
    adopt(this, 6, orphan);
  }

  disownOwner(): Orphan<Owner> {
    return disown(this, 6);
  }

  set box(value:
    | Box<Folder, Folder | Folder.Init, Folder.Builder>
    | Box.Init<Folder, Folder | Folder.Init, Folder.Builder>) {
    this.setStruct(7, boxOfFolder().type, value);
  }

  initBox(): Box.Builder<Folder, Folder | Folder.Init, Folder.Builder> {
    return this.initStruct(7, boxOfFolder().type);
  }

  adoptBox(orphan: Orphan<Box<Folder, Folder | Folder.Init, Folder.Builder>>): void {
    adopt(this, 7, orphan);
  }

  disownBox(): Orphan<Box<Folder, Folder | Folder.Init, Folder.Builder>> {
    return disown(this, 7);
  }

  set names(value: Box<string> | Box.Init<string>) {
    this.setStruct(8, boxOfText().type, value);
  }

  initNames(): Box.Builder<string> {
    return this.initStruct(8, boxOfText().type);
  }

  adoptNames(orphan: Orphan<Box<string>>): void {
    adopt(this, 8, orphan);
  }

  disownNames(): Orphan<Box<string>> {
    return disown(this, 8);
  }

  /** Clashes with the method for `name`. */
  set adoptName_(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset, value);
  }

  get link(): Folder.Link.Builder {
    return new FolderLinkBuilder(this.$segment, this.$dataOffset);
  }

  set link(value: Folder.Link | Folder.Link.Init) {
    writeFolderLink(this.link, value);
  }

  set none(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 2, 0, true);
  }

  set single(value: Folder | Folder.Init) {
    Folder.type.set(this.$segment, this.$dataOffset + 96, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }

  initSingle(): Folder.Builder {
    const value = Folder.type.init(this.$segment, this.$dataOffset + 96);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
    return value;
  }

  adoptSingle(orphan: Orphan<Folder>): void {
    adopt(this, 10, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }

  disownSingle(): Orphan<Folder> {
    return disownMember(this, 10, 2, 1);
  }

  set several(value: ListReader<Folder> | readonly Folder.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 96, Folder.list, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 2, true);
  }

  initSeveral(length: number): StructListBuilder<Folder.Builder> {
    const value = Folder.list.init(this.$segment, this.$dataOffset + 96, length);
    this.$segment.view.setUint16(this.$dataOffset + 2, 2, true);
    return value;
  }

  adoptSeveral(orphan: Orphan<ListReader<Folder>>): void {
    adopt(this, 10, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 2, 2, true);
  }

  disownSeveral(): Orphan<ListReader<Folder>> {
    return disownMember(this, 10, 2, 2);
  }

  set number(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 3, true);
  }
}

class FolderPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get inner(): Folder.Pipeline {
    return new FolderPipeline(this.$promise, ...this.$path, 2);
  }

  get owner(): Owner {
    return this.$promise.$pipeline([...this.$path, 6], Owner);
  }

  get box(): Box.Pipeline<Folder, Folder | Folder.Init, Folder.Builder> {
    const Pipeline = boundTo(BoxPipeline<Folder, Folder | Folder.Init, Folder.Builder>, Folder);
    return new Pipeline(this.$promise, ...this.$path, 7);
  }

  get link(): Folder.Link.Pipeline {
    return new FolderLinkPipeline(this.$promise, ...this.$path);
  }
}

export class Folder extends StructReader {
  static readonly type: GeneratedStructType<Folder, FolderBuilder, FolderInit> = {
    displayName: "Folder",
    id: 0xc12bbd33c55459b2n,
    schema: orphansSchema,
    dataWords: 2,
    pointerCount: 11,
    Reader: Folder,
    Builder: FolderBuilder,
    newReader: (message, place, depth) =>
      new Folder(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new FolderBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 2, 11);
      return new FolderBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeFolder(Folder.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfFolder,
    write: writeFolder,
  };
  static readonly list: ListType<Folder, StructListBuilder<FolderBuilder>, FolderInit> = structList(Folder.type);
  static readonly Which: typeof FolderWhich = FolderWhich;
  static readonly Pipeline: typeof FolderPipeline = FolderPipeline;
  static readonly Link: typeof FolderLink = FolderLink;

  declare readonly $Pipeline?: FolderPipeline;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): FolderWhich {
    return this.getUint16(2);
  }

  get name(): string {
    return this.getText(0);
  }

  get content(): Uint8Array {
    return this.getData(1);
  }

  get inner(): Folder {
    return Folder.type.newReader(this.$message, this.followStruct(2, 13), this.$depth + 1);
  }

  get folders(): ListReader<Folder> {
    return this.getList(3, Folder.list);
  }

  get numbers(): ListReader<number> {
    return this.getList(4, uint16List);
  }

  get any(): AnyPointerReader {
    return this.getAnyPointer(5);
  }

  get owner(): Owner {
    return readClient(this, 6, Owner);
  }

  get box(): Box<Folder, Folder | Folder.Init, Folder.Builder> {
    return this.getStruct(7, boxOfFolder().type);
  }

  get names(): Box<string> {
    return this.getStruct(8, boxOfText().type);
  }

  /** Clashes with the method for `name`. */
  get adoptName_(): number {
    return this.getUint8(0);
  }

  get link(): Folder.Link {
    return new FolderLink(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get none(): null | undefined {
    return this.getUint16(2) === 0 ? null : undefined;
  }

  get single(): Folder | undefined {
    return this.getUint16(2) === 1
      ? Folder.type.newReader(this.$message, this.followStruct(10, 13), this.$depth + 1)
      : undefined;
  }

  get several(): ListReader<Folder> | undefined {
    return this.getUint16(2) === 2 ? this.getList(10, Folder.list) : undefined;
  }

  get number(): bigint | undefined {
    return this.getUint16(2) === 3 ? this.getUint64(8) : undefined;
  }
}

function writeFolder(builder: FolderBuilder, init: FolderInit): void {
  if (init.name !== undefined) builder.name = init.name;
  if (init.content !== undefined) builder.content = init.content;
  if (init.inner !== undefined) builder.inner = init.inner;
  if (init.folders !== undefined) builder.folders = init.folders;
  if (init.numbers !== undefined) builder.numbers = init.numbers;
  if (init.any !== undefined) builder.any = init.any;
  if (init.owner !== undefined) builder.owner = init.owner;
  if (init.box !== undefined) builder.box = init.box;
  if (init.names !== undefined) builder.names = init.names;
  if (init.adoptName_ !== undefined) builder.adoptName_ = init.adoptName_;
  if (init.link !== undefined) builder.link = init.link;
  let members = 0;
  if (init.none !== undefined) {
    builder.none = init.none;
    members++;
  }
  if (init.single !== undefined) {
    builder.single = init.single;
    members++;
  }
  if (init.several !== undefined) {
    builder.several = init.several;
    members++;
  }
  if (init.number !== undefined) {
    builder.number = init.number;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Folder takes one member; leave the others undefined");
}

function sizeOfFolder(init: FolderInit): number {
  let size = 104;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  if (init.content !== undefined) size += (init.content.length + 7) & ~7;
  if (init.inner !== undefined && !(init.inner instanceof StructReader)) size += sizeOfFolder(init.inner);
  if (init.folders !== undefined && !(init.folders instanceof ListReader)) size += Folder.list.sizeHint(init.folders);
  if (init.numbers !== undefined) size += (init.numbers.length * 2 + 7) & ~7;
  if (init.any !== undefined) size += sizeOfAnyPointer(init.any);
  if (init.box !== undefined && !(init.box instanceof StructReader)) size += sizeOfBox(init.box);
  if (init.names !== undefined && !(init.names instanceof StructReader)) size += sizeOfBox(init.names);
  if (init.link !== undefined) size += sizeOfFolderLink(init.link);
  if (init.single !== undefined && !(init.single instanceof StructReader)) size += sizeOfFolder(init.single);
  if (init.several !== undefined && !(init.several instanceof ListReader)) size += Folder.list.sizeHint(init.several);
  return size;
}

export declare namespace Folder {
  type Builder = FolderBuilder;
  type Init = FolderInit;
  type Pipeline = FolderPipeline;
  type Which = FolderWhich;
  type Link = FolderLink;
  namespace Link {
    type Builder = FolderLinkBuilder;
    type Init = FolderLinkInit;
    type Pipeline = FolderLinkPipeline;
  }
}

interface BoxInit<T, TInit = T, _TBuilder = unknown> {
  readonly value?: TInit | undefined;
}

class BoxBuilder<T, TInit = T, TBuilder = unknown> extends StructBuilder {
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

  adoptValue(orphan: Orphan<T>): void {
    adopt(this, 0, orphan);
  }

  disownValue(): Orphan<T> {
    return disown(this, 0);
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

export class Box<T, TInit = T, TBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    Box<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BoxBuilder<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>,
    BoxInit<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder>
  > = {
    displayName: "Box",
    id: 0x8e10a91ba2194617n,
    schema: orphansSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: Box,
    Builder: BoxBuilder,
    newReader: (message, place, depth) =>
      new Box(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BoxBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
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
}

function writeBox<T, TInit, TBuilder>(
  builder: BoxBuilder<T, TInit, TBuilder>,
  init: BoxInit<T, TInit, TBuilder>,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfBox<T, TInit, TBuilder>(init: BoxInit<T, TInit, TBuilder>): number {
  let size = 8;
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  return size;
}

export declare namespace Box {
  type Builder<T, TInit = T, TBuilder = unknown> = BoxBuilder<T, TInit, TBuilder>;
  type Init<T, TInit = T, TBuilder = unknown> = BoxInit<T, TInit, TBuilder>;
  type Pipeline<T, TInit = T, TBuilder = unknown> = BoxPipeline<T, TInit, TBuilder>;
}

type OwnerNameParamsInit = Readonly<Record<string, never>>;

class OwnerNameParamsBuilder extends StructBuilder {}

class OwnerNameParams extends StructReader {
  static readonly type: GeneratedStructType<OwnerNameParams, OwnerNameParamsBuilder, OwnerNameParamsInit> = {
    displayName: "Owner.name$Params",
    id: 0xdbd6c5e0f6f6289an,
    schema: orphansSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: OwnerNameParams,
    Builder: OwnerNameParamsBuilder,
    newReader: (message, place, depth) =>
      new OwnerNameParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OwnerNameParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new OwnerNameParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOwnerNameParams(OwnerNameParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOwnerNameParams,
    write: writeOwnerNameParams,
  };
}

function writeOwnerNameParams(_builder: OwnerNameParamsBuilder, _init: OwnerNameParamsInit): void {}

function sizeOfOwnerNameParams(_init: OwnerNameParamsInit): number {
  return 0;
}

interface OwnerNameResultsInit {
  readonly name?: string | undefined;
}

class OwnerNameResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class OwnerNameResults extends StructReader {
  static readonly type: GeneratedStructType<OwnerNameResults, OwnerNameResultsBuilder, OwnerNameResultsInit> = {
    displayName: "Owner.name$Results",
    id: 0xd0dfc12f429d2e2cn,
    schema: orphansSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: OwnerNameResults,
    Builder: OwnerNameResultsBuilder,
    newReader: (message, place, depth) =>
      new OwnerNameResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OwnerNameResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new OwnerNameResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOwnerNameResults(OwnerNameResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOwnerNameResults,
    write: writeOwnerNameResults,
  };

  get name(): string {
    return this.getText(0);
  }
}

function writeOwnerNameResults(builder: OwnerNameResultsBuilder, init: OwnerNameResultsInit): void {
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfOwnerNameResults(init: OwnerNameResultsInit): number {
  let size = 8;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

const ownerName: Method<
  Owner.NameParams,
  Owner.NameParams.Builder,
  Owner.NameParams.Init,
  Owner.NameResults,
  Owner.NameResults.Builder,
  Owner.NameResults.Init
> = defineMethod({
  name: "Owner.name",
  interfaceId: 0xedbd7484091c02b9n,
  methodId: 0,
  params: () => OwnerNameParams.type,
  results: () => OwnerNameResults.type,
});

interface OwnerNameOfParamsInit {
  readonly folder?: Folder | Folder.Init | undefined;
}

class OwnerNameOfParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set folder(value: Folder | Folder.Init) {
    Folder.type.set(this.$segment, this.$dataOffset, value);
  }

  initFolder(): Folder.Builder {
    return Folder.type.init(this.$segment, this.$dataOffset);
  }
}

class OwnerNameOfParams extends StructReader {
  static readonly type: GeneratedStructType<OwnerNameOfParams, OwnerNameOfParamsBuilder, OwnerNameOfParamsInit> = {
    displayName: "Owner.nameOf$Params",
    id: 0xeefbd765350ad653n,
    schema: orphansSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: OwnerNameOfParams,
    Builder: OwnerNameOfParamsBuilder,
    newReader: (message, place, depth) =>
      new OwnerNameOfParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OwnerNameOfParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new OwnerNameOfParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOwnerNameOfParams(OwnerNameOfParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOwnerNameOfParams,
    write: writeOwnerNameOfParams,
  };

  get folder(): Folder {
    return Folder.type.newReader(this.$message, this.followStruct(0, 13), this.$depth + 1);
  }
}

function writeOwnerNameOfParams(builder: OwnerNameOfParamsBuilder, init: OwnerNameOfParamsInit): void {
  if (init.folder !== undefined) builder.folder = init.folder;
}

function sizeOfOwnerNameOfParams(init: OwnerNameOfParamsInit): number {
  let size = 8;
  if (init.folder !== undefined && !(init.folder instanceof StructReader)) size += sizeOfFolder(init.folder);
  return size;
}

interface OwnerNameOfResultsInit {
  readonly name?: string | undefined;
}

class OwnerNameOfResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class OwnerNameOfResults extends StructReader {
  static readonly type: GeneratedStructType<OwnerNameOfResults, OwnerNameOfResultsBuilder, OwnerNameOfResultsInit> = {
    displayName: "Owner.nameOf$Results",
    id: 0x955398d44eeb1214n,
    schema: orphansSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: OwnerNameOfResults,
    Builder: OwnerNameOfResultsBuilder,
    newReader: (message, place, depth) =>
      new OwnerNameOfResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OwnerNameOfResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new OwnerNameOfResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOwnerNameOfResults(OwnerNameOfResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOwnerNameOfResults,
    write: writeOwnerNameOfResults,
  };

  get name(): string {
    return this.getText(0);
  }
}

function writeOwnerNameOfResults(builder: OwnerNameOfResultsBuilder, init: OwnerNameOfResultsInit): void {
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfOwnerNameOfResults(init: OwnerNameOfResultsInit): number {
  let size = 8;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

const ownerNameOf: Method<
  Owner.NameOfParams,
  Owner.NameOfParams.Builder,
  Owner.NameOfParams.Init,
  Owner.NameOfResults,
  Owner.NameOfResults.Builder,
  Owner.NameOfResults.Init
> = defineMethod({
  name: "Owner.nameOf",
  interfaceId: 0xedbd7484091c02b9n,
  methodId: 1,
  params: () => OwnerNameOfParams.type,
  results: () => OwnerNameOfResults.type,
});

abstract class OwnerServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Owner",
      interfaceId: 0xedbd7484091c02b9n,
      methods: [
        {
          method: ownerName,
          invoke(
            server: OwnerServer,
            params: Owner.NameParams,
            context: CallContext<Owner.NameResults.Builder, Owner.NameResults.Init>,
          ) {
            return server.name(params, context);
          },
        },
        {
          method: ownerNameOf,
          invoke(
            server: OwnerServer,
            params: Owner.NameOfParams,
            context: CallContext<Owner.NameOfResults.Builder, Owner.NameOfResults.Init>,
          ) {
            return server.nameOf(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return OwnerServer.interfaces;
  }

  abstract name(
    params: Owner.NameParams,
    context: CallContext<Owner.NameResults.Builder, Owner.NameResults.Init>,
  ): ResultsReturn<Owner.NameResults.Init>;

  abstract nameOf(
    params: Owner.NameOfParams,
    context: CallContext<Owner.NameOfResults.Builder, Owner.NameOfResults.Init>,
  ): ResultsReturn<Owner.NameOfResults.Init>;
}

export class Owner extends Client {
  static readonly interfaceId: bigint = 0xedbd7484091c02b9n;
  static readonly displayName: string = "Owner";
  static readonly Server: typeof OwnerServer = OwnerServer;
  static readonly methods: {
    readonly name: typeof ownerName;
    readonly nameOf: typeof ownerNameOf;
  } = {
    name: ownerName,
    nameOf: ownerNameOf,
  };
  static readonly NameParams: typeof OwnerNameParams = OwnerNameParams;
  static readonly NameResults: typeof OwnerNameResults = OwnerNameResults;
  static readonly NameOfParams: typeof OwnerNameOfParams = OwnerNameOfParams;
  static readonly NameOfResults: typeof OwnerNameOfResults = OwnerNameOfResults;

  name(
    params: ParamsArgument<Owner.NameParams.Builder, Owner.NameParams.Init> = {},
    options?: CallOptions,
  ): Owner.NamePromise {
    return this.$call(ownerName, RemotePromise, params, options);
  }

  nameOf(
    params: ParamsArgument<Owner.NameOfParams.Builder, Owner.NameOfParams.Init>,
    options?: CallOptions,
  ): Owner.NameOfPromise {
    return this.$call(ownerNameOf, RemotePromise, params, options);
  }
}

export declare namespace Owner {
  type Server = OwnerServer;
  type NameParams = OwnerNameParams;
  namespace NameParams {
    type Builder = OwnerNameParamsBuilder;
    type Init = OwnerNameParamsInit;
  }
  type NameResults = OwnerNameResults;
  namespace NameResults {
    type Builder = OwnerNameResultsBuilder;
    type Init = OwnerNameResultsInit;
  }
  type NamePromise = RemotePromise<OwnerNameResults>;
  type NameOfParams = OwnerNameOfParams;
  namespace NameOfParams {
    type Builder = OwnerNameOfParamsBuilder;
    type Init = OwnerNameOfParamsInit;
  }
  type NameOfResults = OwnerNameOfResults;
  namespace NameOfResults {
    type Builder = OwnerNameOfResultsBuilder;
    type Init = OwnerNameOfResultsInit;
  }
  type NameOfPromise = RemotePromise<OwnerNameOfResults>;
}

const boxOfFolder = lazy(() => Box.of(Folder));
const boxOfText = lazy(() => Box.of(textPointer));

/** The schema of orphans.capnp, for reflection. */
export function orphansSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
MO8BQAExAR8DUSQFBv8676bhexxO1QABCAACE3UBchN5ATcAA/+yWVTFM70rwQBQAQL/Ou+m4XscTtUARQsHBAEBE3kBOhN5AQcAADN1AU8DAAH/uQIcCYR0
ve0AEAP/Ou+m4XscTtUAAAETVQUyE1UFBwAAE1EFhxOhBQcAAP+aKPb24MXW2wARBgEAAAQHAAATiQWSAAT/LC6dQi/B39AAEQYBAAAFAQcAABNpBZoAARNp
BT8AAf9T1go1Zdf77gARBgEAAAUBBwAAE4kFogABE4kFPwAB/xQS607UmFOVABEGAQAABQEHAAATqQWqAAETqQU/AAH/F0YZohupEI4AEAH/Ou+m4XscTtUA
BQEHEAETyQUiE8kFBwAAE8UFPwAAE/0FD/9SZ1/j0B6TqgBRBwEC/7JZVMUzvSvBABULBwEAABPxBWIAARPtBT8AAf9vcnBoYW5zLgAfY2FwbnBRDAEB/7JZ
VMUzvSvBABEROv8XRhmiG6kQjgARDSL/uQIcCYR0ve0AEQkyP0ZvbGRlcgdCb3gfT3duZXI/Rm9sZGVyUAEBUTwDBAAABAEAABOVASoAAFOQAQMBU5wBAgER
AQEUAQEAABOZAUIAAFOUAQMBU6ABAgERAgIUAQIAABOdATIAAFOYAQMBU6QBAgERAwMUAQMAABOhAUIAAFOcAQMBU7gBAgERBAQUAQQAABO1AUIAAFOwAQMB
U8wBAgERBQUUAQUAABPJASIAAFPEAQMBU9ABAgERBgYUAQYAABPNATIAAFPIAQMBU9QBAgERBwcUAQcAABPRASIAAFPMAQMBUwgCAgERCAgUAQgAABMFAjIA
AFICAwFTPAICAQEJFAEJAAATOQJSAABTOAIDAVNEAgIBAQoBAf9SZ1/j0B6TqgATQQIqAAINC///FAELAAATKQIqAABTJAIDAVMwAgIBHQz+/woUAQwAABMt
AjoAAFMoAgMBUzQCAgEdDf3/ChQBDQAAEzECQgAAUywCAwFTSAICAR0O/P8BFAEOAAATRQI6AABTQAIDAVNMAgIBD25hbWUBDAACAQwAAX9jb250ZW50AQ0A
AgENAAEfaW5uZXIBEP+yWVTFM70rwQAAAQEQAAF/Zm9sZGVycwEOAAFQAwEBEP+yWVTFM70rwQAAAQEOAAF/bnVtYmVycwEOAAFQAwEBBwACAQ4AAQdhbnkB
EgACARIAAR9vd25lcgER/7kCHAmEdL3tAAABAREAAQdib3gBEP8XRhmiG6kQjgAAAEABEQEfUQQCAf8XRhmiG6kQjgAAABEBF1EEAQEBAVADAQEQ/7JZVMUz
vSvBAAABARAAAR9uYW1lcwEQ/xdGGaIbqRCOAAAAQAERAR9RBAIB/xdGGaIbqRCOAAAAEQEXUQQBAQEBUAMBAQwAAgEQAAH/YWRvcHROYW0AAWUBBgACAQYA
AQ9saW5rD25vbmUABj9zaW5nbGUBEP+yWVTFM70rwQAAAQEQAAF/c2V2ZXJhbAEOAAFQAwEBEP+yWVTFM70rwQAAAQEOAAE/bnVtYmVyAQkAAgEJAAEfT3du
ZXJQAQFRCAMFAAD/mij29uDF1tsBLC6dQi/B39ARMSoAAhElBwEB/1PWCjVl1/vuARQS607UmFOVERk6AAIRDQcPbmFtZUABP25hbWVPZkABUAEB/093bmVy
Lm5hAW1lJFBhcmFtAXP/T3duZXIubmEBbWUkUmVzdWwDdHNRBAMEAAAEAQAAEQ0qAABRCAMBURQCAQ9uYW1lAQwAAgEMAAH/T3duZXIubmEBbWVPZiRQYXIH
YW1zUQQDBAAABAEAABENOgAAUQgDAVEUAgE/Zm9sZGVyARD/sllUxTO9K8EAAAEBEAAB/093bmVyLm5hAW1lT2YkUmVzD3VsdHNRBAMEAAAEAQAAEQ0qAABR
CAMBURQCAQ9uYW1lAQwAAgEMAAEHQm94UAEBUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdmFsdWUBEgEB/xdGGaIbqRCOAAAAARIAAUEEAREBEgFU/0ZvbGRl
ci5sAAdpbmtRBAMEEAkUAQoAABENOgAAUQgDAVEUAgE/dGFyZ2V0ARD/sllUxTO9K8EAAAEBEAAB
`,
  };
}
