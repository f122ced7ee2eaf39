// Generated from clashes.capnp by univat generate; do not edit.
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
  boundOr,
  boundTo,
  type CallContext,
  type CallOptions,
  CapnpError,
  Client,
  constantMessage,
  copyStruct,
  defineMethod,
  disown,
  disownMember,
  type EmbeddedSchema,
  type GeneratedStructType,
  type GroupType,
  type InterfaceTable,
  initPointer,
  int8List,
  ListReader,
  type ListType,
  listList,
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
  readRootList,
  Server,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  setListAt,
  sizeOfAnyPointer,
  structList,
  textList,
  uint16List,
  unbound,
  voidList,
  writeBool,
  writeClient,
  writeData,
  writeInt64,
  writePointer,
  writeText,
  writeUint8,
  writeUint16,
  xorUint8,
  xorUint16,
} from "../../src/index.ts";

/** Names that JavaScript, the library and generated code have as well. */
export const clashesFileId_: bigint = 0xb4e1d2c3f5061728n;

export const lazy_: number = 1;

export const default_: string = "d";

export const undefined_: null = null;

export const clashesSchema: number = 2;

export const clashesFileId: number = 3;

interface ObjectInit {
  readonly name?: string | undefined;
  readonly length?: number | undefined;
  readonly errors?: ListReader<Error_> | readonly Error_.Init[] | undefined;
}

class ObjectBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20001;
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

  set length(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset, value);
  }

  set errors(value: ListReader<Error_> | readonly Error_.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 16, Error_.list, value);
  }

  initErrors(length: number): StructListBuilder<Error_.Builder> {
    return Error_.list.init(this.$segment, this.$dataOffset + 16, length);
  }

  adoptErrors(orphan: Orphan<ListReader<Error_>>): void {
    adopt(this, 1, orphan);
  }

  disownErrors(): Orphan<ListReader<Error_>> {
    return disown(this, 1);
  }
}

export class Object_ extends StructReader {
  static readonly type: GeneratedStructType<Object_, ObjectBuilder, ObjectInit> = {
    displayName: "Object",
    id: 0x9fc7c50debfdc15cn,
    schema: clashesSchema_,
    dataWords: 1,
    pointerCount: 2,
    Reader: Object_,
    Builder: ObjectBuilder,
    newReader: (message, place, depth) =>
      new Object_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ObjectBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 2);
      return new ObjectBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeObject(Object_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfObject,
    write: writeObject,
  };
  static readonly list: ListType<Object_, StructListBuilder<ObjectBuilder>, ObjectInit> = structList(Object_.type);

  get name(): string {
    return this.getText(0);
  }

  get length(): number {
    return this.getUint8(0);
  }

  get errors(): ListReader<Error_> {
    return this.getList(1, Error_.list);
  }
}

function writeObject(builder: ObjectBuilder, init: ObjectInit): void {
  if (init.name !== undefined) builder.name = init.name;
  if (init.length !== undefined) builder.length = init.length;
  if (init.errors !== undefined) builder.errors = init.errors;
}

function sizeOfObject(init: ObjectInit): number {
  let size = 24;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  if (init.errors !== undefined && !(init.errors instanceof ListReader)) size += Error_.list.sizeHint(init.errors);
  return size;
}

export declare namespace Object_ {
  type Builder = ObjectBuilder;
  type Init = ObjectInit;
}

interface ArrayInit {
  readonly object?: Object_ | Object_.Init | undefined;
}

class ArrayBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set object(value: Object_ | Object_.Init) {
    Object_.type.set(this.$segment, this.$dataOffset, value);
  }

  initObject(): Object_.Builder {
    return Object_.type.init(this.$segment, this.$dataOffset);
  }

  adoptObject(orphan: Orphan<Object_>): void {
    adopt(this, 0, orphan);
  }

  disownObject(): Orphan<Object_> {
    return disown(this, 0);
  }
}

export class Array_ extends StructReader {
  static readonly type: GeneratedStructType<Array_, ArrayBuilder, ArrayInit> = {
    displayName: "Array",
    id: 0xaaea9ef5fd196041n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: Array_,
    Builder: ArrayBuilder,
    newReader: (message, place, depth) =>
      new Array_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ArrayBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new ArrayBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeArray(Array_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfArray,
    write: writeArray,
  };
  static readonly list: ListType<Array_, StructListBuilder<ArrayBuilder>, ArrayInit> = structList(Array_.type);

  get object(): Object_ {
    return Object_.type.newReader(this.$message, this.followStruct(0, 3), this.$depth + 1);
  }
}

function writeArray(builder: ArrayBuilder, init: ArrayInit): void {
  if (init.object !== undefined) builder.object = init.object;
}

function sizeOfArray(init: ArrayInit): number {
  let size = 8;
  if (init.object !== undefined && !(init.object instanceof StructReader)) size += sizeOfObject(init.object);
  return size;
}

export declare namespace Array_ {
  type Builder = ArrayBuilder;
  type Init = ArrayInit;
}

interface ErrorInit {
  readonly message?: string | undefined;
  readonly stack?: string | undefined;
  readonly cause?: Error_ | Error_.Init | undefined;
}

class ErrorBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30000;
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

  set stack(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptStack(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownStack(): Orphan<string> {
    return disown(this, 1);
  }

  set cause(value: Error_ | Error_.Init) {
    Error_.type.set(this.$segment, this.$dataOffset + 16, value);
  }

  initCause(): Error_.Builder {
    return Error_.type.init(this.$segment, this.$dataOffset + 16);
  }

  adoptCause(orphan: Orphan<Error_>): void {
    adopt(this, 2, orphan);
  }

  disownCause(): Orphan<Error_> {
    return disown(this, 2);
  }
}

export class Error_ extends StructReader {
  static readonly type: GeneratedStructType<Error_, ErrorBuilder, ErrorInit> = {
    displayName: "Error",
    id: 0xad8167cab1130378n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 3,
    Reader: Error_,
    Builder: ErrorBuilder,
    newReader: (message, place, depth) =>
      new Error_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ErrorBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new ErrorBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeError(Error_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfError,
    write: writeError,
  };
  static readonly list: ListType<Error_, StructListBuilder<ErrorBuilder>, ErrorInit> = structList(Error_.type);

  get message(): string {
    return this.getText(0);
  }

  get stack(): string {
    return this.getText(1);
  }

  get cause(): Error_ {
    return Error_.type.newReader(this.$message, this.followStruct(2, 3), this.$depth + 1);
  }
}

function writeError(builder: ErrorBuilder, init: ErrorInit): void {
  if (init.message !== undefined) builder.message = init.message;
  if (init.stack !== undefined) builder.stack = init.stack;
  if (init.cause !== undefined) builder.cause = init.cause;
}

function sizeOfError(init: ErrorInit): number {
  let size = 24;
  if (init.message !== undefined) size += (init.message.length + 8) & ~7;
  if (init.stack !== undefined) size += (init.stack.length + 8) & ~7;
  if (init.cause !== undefined && !(init.cause instanceof StructReader)) size += sizeOfError(init.cause);
  return size;
}

export declare namespace Error_ {
  type Builder = ErrorBuilder;
  type Init = ErrorInit;
}

interface PromiseInit {
  readonly then_?: string | undefined;
  readonly catch_?: boolean | undefined;
  readonly finally_?: string | undefined;
}

class PromiseBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20001;
  }

  set then_(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptThen(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownThen(): Orphan<string> {
    return disown(this, 0);
  }

  set catch_(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }

  set finally_(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptFinally(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownFinally(): Orphan<string> {
    return disown(this, 1);
  }
}

export class Promise_ extends StructReader {
  static readonly type: GeneratedStructType<Promise_, PromiseBuilder, PromiseInit> = {
    displayName: "Promise",
    id: 0xea26767da2d2a020n,
    schema: clashesSchema_,
    dataWords: 1,
    pointerCount: 2,
    Reader: Promise_,
    Builder: PromiseBuilder,
    newReader: (message, place, depth) =>
      new Promise_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PromiseBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 2);
      return new PromiseBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePromise(Promise_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPromise,
    write: writePromise,
  };
  static readonly list: ListType<Promise_, StructListBuilder<PromiseBuilder>, PromiseInit> = structList(Promise_.type);

  get then_(): string {
    return this.getText(0);
  }

  get catch_(): boolean {
    return this.getBool(0);
  }

  get finally_(): string {
    return this.getText(1);
  }
}

function writePromise(builder: PromiseBuilder, init: PromiseInit): void {
  if (init.then_ !== undefined) builder.then_ = init.then_;
  if (init.catch_ !== undefined) builder.catch_ = init.catch_;
  if (init.finally_ !== undefined) builder.finally_ = init.finally_;
}

function sizeOfPromise(init: PromiseInit): number {
  let size = 24;
  if (init.then_ !== undefined) size += (init.then_.length + 8) & ~7;
  if (init.finally_ !== undefined) size += (init.finally_.length + 8) & ~7;
  return size;
}

export declare namespace Promise_ {
  type Builder = PromiseBuilder;
  type Init = PromiseInit;
}

interface Uint8ArrayInit {
  readonly data?: Uint8Array | undefined;
}

class Uint8ArrayBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set data(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset, value);
  }

  adoptData(orphan: Orphan<Uint8Array>): void {
    adopt(this, 0, orphan);
  }

  disownData(): Orphan<Uint8Array> {
    return disown(this, 0);
  }
}

export class Uint8Array_ extends StructReader {
  static readonly type: GeneratedStructType<Uint8Array_, Uint8ArrayBuilder, Uint8ArrayInit> = {
    displayName: "Uint8Array",
    id: 0xe33ecaf8d9401188n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: Uint8Array_,
    Builder: Uint8ArrayBuilder,
    newReader: (message, place, depth) =>
      new Uint8Array_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new Uint8ArrayBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
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

  get data(): Uint8Array {
    return this.getData(0);
  }
}

function writeUint8Array(builder: Uint8ArrayBuilder, init: Uint8ArrayInit): void {
  if (init.data !== undefined) builder.data = init.data;
}

function sizeOfUint8Array(init: Uint8ArrayInit): number {
  let size = 8;
  if (init.data !== undefined) size += (init.data.length + 7) & ~7;
  return size;
}

export declare namespace Uint8Array_ {
  type Builder = Uint8ArrayBuilder;
  type Init = Uint8ArrayInit;
}

interface StructReaderInit {
  readonly pipelined?: string | undefined;
}

class StructReaderBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set pipelined(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptPipelined(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownPipelined(): Orphan<string> {
    return disown(this, 0);
  }
}

export class StructReader_ extends StructReader {
  static readonly type: GeneratedStructType<StructReader_, StructReaderBuilder, StructReaderInit> = {
    displayName: "StructReader",
    id: 0xcbc0063f3fc86d95n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: StructReader_,
    Builder: StructReaderBuilder,
    newReader: (message, place, depth) =>
      new StructReader_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new StructReaderBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new StructReaderBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeStructReader(StructReader_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfStructReader,
    write: writeStructReader,
  };
  static readonly list: ListType<StructReader_, StructListBuilder<StructReaderBuilder>, StructReaderInit> = structList(
    StructReader_.type,
  );

  get pipelined(): string {
    return this.getText(0);
  }
}

function writeStructReader(builder: StructReaderBuilder, init: StructReaderInit): void {
  if (init.pipelined !== undefined) builder.pipelined = init.pipelined;
}

function sizeOfStructReader(init: StructReaderInit): number {
  let size = 8;
  if (init.pipelined !== undefined) size += (init.pipelined.length + 8) & ~7;
  return size;
}

export declare namespace StructReader_ {
  type Builder = StructReaderBuilder;
  type Init = StructReaderInit;
}

interface MembersInit {
  readonly constructor_?: string | undefined;
  readonly toJSON?: string | undefined;
  readonly valueOf_?: string | undefined;
  readonly hasOwnProperty_?: boolean | undefined;
  readonly prototype?: string | undefined;
  readonly name?: string | undefined;
  readonly length?: number | undefined;
  readonly type?: string | undefined;
  readonly list?: ListReader<string> | readonly string[] | undefined;
  readonly which_?: number | undefined;
  readonly of?: string | undefined;
  readonly default?: string | undefined;
  readonly delete?: string | undefined;
  readonly get?: string | undefined;
  readonly await?: string | undefined;
  readonly this?: string | undefined;
  readonly null?: boolean | undefined;
  readonly undefined?: boolean | undefined;
  readonly arguments?: string | undefined;
  readonly size?: bigint | undefined;
  readonly dispose?: string | undefined;
  readonly isNull_?: boolean | undefined;
  readonly getText_?: string | undefined;
  readonly followStruct_?: string | undefined;
}

class MembersBuilder extends StructBuilder {
  override get $size(): number {
    return 0x110002;
  }

  set constructor_(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptConstructor(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownConstructor(): Orphan<string> {
    return disown(this, 0);
  }

  set toJSON(value: string) {
    writeText(this.$segment, this.$dataOffset + 24, value);
  }

  adoptToJSON(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownToJSON(): Orphan<string> {
    return disown(this, 1);
  }

  set valueOf_(value: string) {
    writeText(this.$segment, this.$dataOffset + 32, value);
  }

  adoptValueOf(orphan: Orphan<string>): void {
    adopt(this, 2, orphan);
  }

  disownValueOf(): Orphan<string> {
    return disown(this, 2);
  }

  set hasOwnProperty_(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }

  set prototype(value: string) {
    writeText(this.$segment, this.$dataOffset + 40, value);
  }

  adoptPrototype(orphan: Orphan<string>): void {
    adopt(this, 3, orphan);
  }

  disownPrototype(): Orphan<string> {
    return disown(this, 3);
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset + 48, value);
  }

  adoptName(orphan: Orphan<string>): void {
    adopt(this, 4, orphan);
  }

  disownName(): Orphan<string> {
    return disown(this, 4);
  }

  set length(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 2, value);
  }

  set type(value: string) {
    writeText(this.$segment, this.$dataOffset + 56, value);
  }

  adoptType(orphan: Orphan<string>): void {
    adopt(this, 5, orphan);
  }

  disownType(): Orphan<string> {
    return disown(this, 5);
  }

  set list(value: ListReader<string> | readonly string[]) {
    setListAt(this.$segment, this.$dataOffset + 64, textList, value);
  }

  initList_(length: number): PointerListBuilder<string> {
    return textList.init(this.$segment, this.$dataOffset + 64, length);
  }

  adoptList(orphan: Orphan<ListReader<string>>): void {
    adopt(this, 6, orphan);
  }

  disownList(): Orphan<ListReader<string>> {
    return disown(this, 6);
  }

  set which_(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 1, value);
  }

  set of(value: string) {
    writeText(this.$segment, this.$dataOffset + 72, value);
  }

  adoptOf(orphan: Orphan<string>): void {
    adopt(this, 7, orphan);
  }

  disownOf(): Orphan<string> {
    return disown(this, 7);
  }

  set default(value: string) {
    writeText(this.$segment, this.$dataOffset + 80, value);
  }

  adoptDefault(orphan: Orphan<string>): void {
    adopt(this, 8, orphan);
  }

  disownDefault(): Orphan<string> {
    return disown(this, 8);
  }

  set delete(value: string) {
    writeText(this.$segment, this.$dataOffset + 88, value);
  }

  adoptDelete(orphan: Orphan<string>): void {
    adopt(this, 9, orphan);
  }

  disownDelete(): Orphan<string> {
    return disown(this, 9);
  }

  set get(value: string) {
    writeText(this.$segment, this.$dataOffset + 96, value);
  }

  adoptGet(orphan: Orphan<string>): void {
    adopt(this, 10, orphan);
  }

  disownGet(): Orphan<string> {
    return disown(this, 10);
  }

  set await(value: string) {
    writeText(this.$segment, this.$dataOffset + 104, value);
  }

  adoptAwait(orphan: Orphan<string>): void {
    adopt(this, 11, orphan);
  }

  disownAwait(): Orphan<string> {
    return disown(this, 11);
  }

  set this(value: string) {
    writeText(this.$segment, this.$dataOffset + 112, value);
  }

  adoptThis(orphan: Orphan<string>): void {
    adopt(this, 12, orphan);
  }

  disownThis(): Orphan<string> {
    return disown(this, 12);
  }

  set null(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 1, value);
  }

  set undefined(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 2, value);
  }

  set arguments(value: string) {
    writeText(this.$segment, this.$dataOffset + 120, value);
  }

  adoptArguments(orphan: Orphan<string>): void {
    adopt(this, 13, orphan);
  }

  disownArguments(): Orphan<string> {
    return disown(this, 13);
  }

  set size(value: bigint) {
    writeInt64(this.$segment.view, this.$dataOffset + 8, value);
  }

  set dispose(value: string) {
    writeText(this.$segment, this.$dataOffset + 128, value);
  }

  adoptDispose(orphan: Orphan<string>): void {
    adopt(this, 14, orphan);
  }

  disownDispose(): Orphan<string> {
    return disown(this, 14);
  }

  set isNull_(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 3, value);
  }

  set getText_(value: string) {
    writeText(this.$segment, this.$dataOffset + 136, value);
  }

  adoptGetText(orphan: Orphan<string>): void {
    adopt(this, 15, orphan);
  }

  disownGetText(): Orphan<string> {
    return disown(this, 15);
  }

  set followStruct_(value: string) {
    writeText(this.$segment, this.$dataOffset + 144, value);
  }

  adoptFollowStruct(orphan: Orphan<string>): void {
    adopt(this, 16, orphan);
  }

  disownFollowStruct(): Orphan<string> {
    return disown(this, 16);
  }
}

export class Members extends StructReader {
  static readonly type: GeneratedStructType<Members, MembersBuilder, MembersInit> = {
    displayName: "Members",
    id: 0xf468f26d4b989b4fn,
    schema: clashesSchema_,
    dataWords: 2,
    pointerCount: 17,
    Reader: Members,
    Builder: MembersBuilder,
    newReader: (message, place, depth) =>
      new Members(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new MembersBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 2, 17);
      return new MembersBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeMembers(Members.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfMembers,
    write: writeMembers,
  };
  static readonly list: ListType<Members, StructListBuilder<MembersBuilder>, MembersInit> = structList(Members.type);

  get constructor_(): string {
    return this.getText(0);
  }

  get toJSON(): string {
    return this.getText(1);
  }

  get valueOf_(): string {
    return this.getText(2);
  }

  get hasOwnProperty_(): boolean {
    return this.getBool(0);
  }

  get prototype(): string {
    return this.getText(3);
  }

  get name(): string {
    return this.getText(4);
  }

  get length(): number {
    return this.getUint16(2);
  }

  get type(): string {
    return this.getText(5);
  }

  get list(): ListReader<string> {
    return this.getList(6, textList);
  }

  get which_(): number {
    return this.getUint8(1);
  }

  get of(): string {
    return this.getText(7);
  }

  get default(): string {
    return this.getText(8);
  }

  get delete(): string {
    return this.getText(9);
  }

  get get(): string {
    return this.getText(10);
  }

  get await(): string {
    return this.getText(11);
  }

  get this(): string {
    return this.getText(12);
  }

  get null(): boolean {
    return this.getBool(1);
  }

  get undefined(): boolean {
    return this.getBool(2);
  }

  get arguments(): string {
    return this.getText(13);
  }

  get size(): bigint {
    return this.getInt64(8);
  }

  get dispose(): string {
    return this.getText(14);
  }

  get isNull_(): boolean {
    return this.getBool(3);
  }

  get getText_(): string {
    return this.getText(15);
  }

  get followStruct_(): string {
    return this.getText(16);
  }
}

function writeMembers(builder: MembersBuilder, init: MembersInit): void {
  if (init.constructor_ !== undefined) builder.constructor_ = init.constructor_;
  if (init.toJSON !== undefined) builder.toJSON = init.toJSON;
  if (init.valueOf_ !== undefined) builder.valueOf_ = init.valueOf_;
  if (init.hasOwnProperty_ !== undefined) builder.hasOwnProperty_ = init.hasOwnProperty_;
  if (init.prototype !== undefined) builder.prototype = init.prototype;
  if (init.name !== undefined) builder.name = init.name;
  if (init.length !== undefined) builder.length = init.length;
  if (init.type !== undefined) builder.type = init.type;
  if (init.list !== undefined) builder.list = init.list;
  if (init.which_ !== undefined) builder.which_ = init.which_;
  if (init.of !== undefined) builder.of = init.of;
  if (init.default !== undefined) builder.default = init.default;
  if (init.delete !== undefined) builder.delete = init.delete;
  if (init.get !== undefined) builder.get = init.get;
  if (init.await !== undefined) builder.await = init.await;
  if (init.this !== undefined) builder.this = init.this;
  if (init.null !== undefined) builder.null = init.null;
  if (init.undefined !== undefined) builder.undefined = init.undefined;
  if (init.arguments !== undefined) builder.arguments = init.arguments;
  if (init.size !== undefined) builder.size = init.size;
  if (init.dispose !== undefined) builder.dispose = init.dispose;
  if (init.isNull_ !== undefined) builder.isNull_ = init.isNull_;
  if (init.getText_ !== undefined) builder.getText_ = init.getText_;
  if (init.followStruct_ !== undefined) builder.followStruct_ = init.followStruct_;
}

function sizeOfMembers(init: MembersInit): number {
  let size = 152;
  if (init.constructor_ !== undefined) size += (init.constructor_.length + 8) & ~7;
  if (init.toJSON !== undefined) size += (init.toJSON.length + 8) & ~7;
  if (init.valueOf_ !== undefined) size += (init.valueOf_.length + 8) & ~7;
  if (init.prototype !== undefined) size += (init.prototype.length + 8) & ~7;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  if (init.type !== undefined) size += (init.type.length + 8) & ~7;
  if (init.list !== undefined && !(init.list instanceof ListReader)) size += textList.sizeHint(init.list);
  if (init.of !== undefined) size += (init.of.length + 8) & ~7;
  if (init.default !== undefined) size += (init.default.length + 8) & ~7;
  if (init.delete !== undefined) size += (init.delete.length + 8) & ~7;
  if (init.get !== undefined) size += (init.get.length + 8) & ~7;
  if (init.await !== undefined) size += (init.await.length + 8) & ~7;
  if (init.this !== undefined) size += (init.this.length + 8) & ~7;
  if (init.arguments !== undefined) size += (init.arguments.length + 8) & ~7;
  if (init.dispose !== undefined) size += (init.dispose.length + 8) & ~7;
  if (init.getText_ !== undefined) size += (init.getText_.length + 8) & ~7;
  if (init.followStruct_ !== undefined) size += (init.followStruct_.length + 8) & ~7;
  return size;
}

export declare namespace Members {
  type Builder = MembersBuilder;
  type Init = MembersInit;
}

interface MadeInit {
  readonly foo?: string | undefined;
  readonly initFoo_?: string | undefined;
  readonly adoptFoo_?: string | undefined;
  readonly disownFoo_?: ListReader<string> | readonly string[] | undefined;
  readonly initDisownFoo_?: string | undefined;
  readonly init?: ListReader<number> | readonly number[] | undefined;
  readonly initInit_?: ListReader<number> | readonly number[] | undefined;
}

class MadeBuilder extends StructBuilder {
  override get $size(): number {
    return 0x70000;
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

  set initFoo_(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptInitFoo(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownInitFoo(): Orphan<string> {
    return disown(this, 1);
  }

  set adoptFoo_(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptAdoptFoo(orphan: Orphan<string>): void {
    adopt(this, 2, orphan);
  }

  disownAdoptFoo(): Orphan<string> {
    return disown(this, 2);
  }

  set disownFoo_(value: ListReader<string> | readonly string[]) {
    setListAt(this.$segment, this.$dataOffset + 24, textList, value);
  }

  initDisownFoo(length: number): PointerListBuilder<string> {
    return textList.init(this.$segment, this.$dataOffset + 24, length);
  }

  adoptDisownFoo(orphan: Orphan<ListReader<string>>): void {
    adopt(this, 3, orphan);
  }

  disownDisownFoo(): Orphan<ListReader<string>> {
    return disown(this, 3);
  }

  set initDisownFoo_(value: string) {
    writeText(this.$segment, this.$dataOffset + 32, value);
  }

  adoptInitDisownFoo(orphan: Orphan<string>): void {
    adopt(this, 4, orphan);
  }

  disownInitDisownFoo(): Orphan<string> {
    return disown(this, 4);
  }

  set init(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 40, int8List, value);
  }

  initInit(length: number): PrimitiveListBuilder<number> {
    return int8List.init(this.$segment, this.$dataOffset + 40, length);
  }

  adoptInit(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 5, orphan);
  }

  disownInit(): Orphan<ListReader<number>> {
    return disown(this, 5);
  }

  set initInit_(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset + 48, int8List, value);
  }

  initInitInit(length: number): PrimitiveListBuilder<number> {
    return int8List.init(this.$segment, this.$dataOffset + 48, length);
  }

  adoptInitInit(orphan: Orphan<ListReader<number>>): void {
    adopt(this, 6, orphan);
  }

  disownInitInit(): Orphan<ListReader<number>> {
    return disown(this, 6);
  }
}

/** Builders have a method for each of these, and fields of their own that are called like it. */
export class Made extends StructReader {
  static readonly type: GeneratedStructType<Made, MadeBuilder, MadeInit> = {
    displayName: "Made",
    id: 0xe3ba5a4a205faff5n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 7,
    Reader: Made,
    Builder: MadeBuilder,
    newReader: (message, place, depth) =>
      new Made(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new MadeBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 7);
      return new MadeBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeMade(Made.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfMade,
    write: writeMade,
  };
  static readonly list: ListType<Made, StructListBuilder<MadeBuilder>, MadeInit> = structList(Made.type);

  get foo(): string {
    return this.getText(0);
  }

  get initFoo_(): string {
    return this.getText(1);
  }

  get adoptFoo_(): string {
    return this.getText(2);
  }

  get disownFoo_(): ListReader<string> {
    return this.getList(3, textList);
  }

  get initDisownFoo_(): string {
    return this.getText(4);
  }

  get init(): ListReader<number> {
    return this.getList(5, int8List);
  }

  get initInit_(): ListReader<number> {
    return this.getList(6, int8List);
  }
}

function writeMade(builder: MadeBuilder, init: MadeInit): void {
  if (init.foo !== undefined) builder.foo = init.foo;
  if (init.initFoo_ !== undefined) builder.initFoo_ = init.initFoo_;
  if (init.adoptFoo_ !== undefined) builder.adoptFoo_ = init.adoptFoo_;
  if (init.disownFoo_ !== undefined) builder.disownFoo_ = init.disownFoo_;
  if (init.initDisownFoo_ !== undefined) builder.initDisownFoo_ = init.initDisownFoo_;
  if (init.init !== undefined) builder.init = init.init;
  if (init.initInit_ !== undefined) builder.initInit_ = init.initInit_;
}

function sizeOfMade(init: MadeInit): number {
  let size = 56;
  if (init.foo !== undefined) size += (init.foo.length + 8) & ~7;
  if (init.initFoo_ !== undefined) size += (init.initFoo_.length + 8) & ~7;
  if (init.adoptFoo_ !== undefined) size += (init.adoptFoo_.length + 8) & ~7;
  if (init.disownFoo_ !== undefined && !(init.disownFoo_ instanceof ListReader))
    size += textList.sizeHint(init.disownFoo_);
  if (init.initDisownFoo_ !== undefined) size += (init.initDisownFoo_.length + 8) & ~7;
  if (init.init !== undefined) size += (init.init.length + 7) & ~7;
  if (init.initInit_ !== undefined) size += (init.initInit_.length + 7) & ~7;
  return size;
}

export declare namespace Made {
  type Builder = MadeBuilder;
  type Init = MadeInit;
}

const OuterInnerWhich = {
  none: 0,
  some: 1,
} as const;
type OuterInnerWhich = (typeof OuterInnerWhich)[keyof typeof OuterInnerWhich] | (number & Record<never, never>);

interface OuterInnerInit {
  readonly inner?: Outer.Inner | Outer.Inner.Init | undefined;
  readonly which_?: Outer.Inner.Which_ | undefined;
}

class OuterInnerBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set inner(value: Outer.Inner | Outer.Inner.Init) {
    OuterInner.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initInner(): Outer.Inner.Builder {
    return OuterInner.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptInner(orphan: Orphan<Outer.Inner>): void {
    adopt(this, 0, orphan);
  }

  disownInner(): Orphan<Outer.Inner> {
    return disown(this, 0);
  }

  set which_(value: Outer.Inner.Which_) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
  }
}

class OuterInner extends StructReader {
  static readonly type: GeneratedStructType<OuterInner, OuterInnerBuilder, OuterInnerInit> = {
    displayName: "Outer.Inner",
    id: 0xdb5e7c383540f608n,
    schema: clashesSchema_,
    dataWords: 1,
    pointerCount: 1,
    Reader: OuterInner,
    Builder: OuterInnerBuilder,
    newReader: (message, place, depth) =>
      new OuterInner(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OuterInnerBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new OuterInnerBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOuterInner(OuterInner.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOuterInner,
    write: writeOuterInner,
  };
  static readonly list: ListType<OuterInner, StructListBuilder<OuterInnerBuilder>, OuterInnerInit> = structList(
    OuterInner.type,
  );
  static readonly Which_: typeof OuterInnerWhich = OuterInnerWhich;

  get inner(): Outer.Inner {
    return OuterInner.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1);
  }

  get which_(): Outer.Inner.Which_ {
    return this.getUint16(0);
  }
}

function writeOuterInner(builder: OuterInnerBuilder, init: OuterInnerInit): void {
  if (init.inner !== undefined) builder.inner = init.inner;
  if (init.which_ !== undefined) builder.which_ = init.which_;
}

function sizeOfOuterInner(init: OuterInnerInit): number {
  let size = 16;
  if (init.inner !== undefined && !(init.inner instanceof StructReader)) size += sizeOfOuterInner(init.inner);
  return size;
}

interface OuterOuterInit {
  readonly inner?: Outer.Inner | Outer.Inner.Init | undefined;
  readonly outer?: Outer | Outer.Init | undefined;
  readonly object?: Outer.Object | Outer.Object.Init | undefined;
}

class OuterOuterBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  set inner(value: Outer.Inner | Outer.Inner.Init) {
    OuterInner.type.set(this.$segment, this.$dataOffset, value);
  }

  initInner(): Outer.Inner.Builder {
    return OuterInner.type.init(this.$segment, this.$dataOffset);
  }

  adoptInner(orphan: Orphan<Outer.Inner>): void {
    adopt(this, 0, orphan);
  }

  disownInner(): Orphan<Outer.Inner> {
    return disown(this, 0);
  }

  set outer(value: Outer | Outer.Init) {
    Outer.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initOuter(): Outer.Builder {
    return Outer.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptOuter(orphan: Orphan<Outer>): void {
    adopt(this, 1, orphan);
  }

  disownOuter(): Orphan<Outer> {
    return disown(this, 1);
  }

  set object(value: Outer.Object | Outer.Object.Init) {
    OuterObject.type.set(this.$segment, this.$dataOffset + 16, value);
  }

  initObject(): Outer.Object.Builder {
    return OuterObject.type.init(this.$segment, this.$dataOffset + 16);
  }

  adoptObject(orphan: Orphan<Outer.Object>): void {
    adopt(this, 2, orphan);
  }

  disownObject(): Orphan<Outer.Object> {
    return disown(this, 2);
  }
}

class OuterOuterPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get outer(): Outer.Pipeline {
    return new OuterPipeline(this.$promise, ...this.$path, 1);
  }
}

class OuterOuter extends StructReader {
  static readonly type: GeneratedStructType<OuterOuter, OuterOuterBuilder, OuterOuterInit> = {
    displayName: "Outer.Outer",
    id: 0xedbc193f9c4b5cf0n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 3,
    Reader: OuterOuter,
    Builder: OuterOuterBuilder,
    newReader: (message, place, depth) =>
      new OuterOuter(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OuterOuterBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new OuterOuterBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOuterOuter(OuterOuter.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOuterOuter,
    write: writeOuterOuter,
  };
  static readonly list: ListType<OuterOuter, StructListBuilder<OuterOuterBuilder>, OuterOuterInit> = structList(
    OuterOuter.type,
  );
  static readonly Pipeline: typeof OuterOuterPipeline = OuterOuterPipeline;

  declare readonly $Pipeline?: OuterOuterPipeline;

  get inner(): Outer.Inner {
    return OuterInner.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1);
  }

  get outer(): Outer {
    return Outer.type.newReader(this.$message, this.followStruct(1, 7), this.$depth + 1);
  }

  get object(): Outer.Object {
    return OuterObject.type.newReader(this.$message, this.followStruct(2, 1), this.$depth + 1);
  }
}

function writeOuterOuter(builder: OuterOuterBuilder, init: OuterOuterInit): void {
  if (init.inner !== undefined) builder.inner = init.inner;
  if (init.outer !== undefined) builder.outer = init.outer;
  if (init.object !== undefined) builder.object = init.object;
}

function sizeOfOuterOuter(init: OuterOuterInit): number {
  let size = 24;
  if (init.inner !== undefined && !(init.inner instanceof StructReader)) size += sizeOfOuterInner(init.inner);
  if (init.outer !== undefined && !(init.outer instanceof StructReader)) size += sizeOfOuter(init.outer);
  if (init.object !== undefined && !(init.object instanceof StructReader)) size += sizeOfOuterObject(init.object);
  return size;
}

interface OuterObjectInit {
  readonly text?: string | undefined;
}

class OuterObjectBuilder extends StructBuilder {
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

class OuterObject extends StructReader {
  static readonly type: GeneratedStructType<OuterObject, OuterObjectBuilder, OuterObjectInit> = {
    displayName: "Outer.Object",
    id: 0x91b1eea516cc66d0n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: OuterObject,
    Builder: OuterObjectBuilder,
    newReader: (message, place, depth) =>
      new OuterObject(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OuterObjectBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new OuterObjectBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOuterObject(OuterObject.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOuterObject,
    write: writeOuterObject,
  };
  static readonly list: ListType<OuterObject, StructListBuilder<OuterObjectBuilder>, OuterObjectInit> = structList(
    OuterObject.type,
  );

  get text(): string {
    return this.getText(0);
  }
}

function writeOuterObject(builder: OuterObjectBuilder, init: OuterObjectInit): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfOuterObject(init: OuterObjectInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

interface OuterBuilderInit {
  readonly text?: string | undefined;
}

class OuterBuilderBuilder extends StructBuilder {
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

class OuterBuilder_ extends StructReader {
  static readonly type: GeneratedStructType<OuterBuilder_, OuterBuilderBuilder, OuterBuilderInit> = {
    displayName: "Outer.Builder",
    id: 0xea697cbfa448f6b3n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: OuterBuilder_,
    Builder: OuterBuilderBuilder,
    newReader: (message, place, depth) =>
      new OuterBuilder_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OuterBuilderBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new OuterBuilderBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOuterBuilder(OuterBuilder_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOuterBuilder,
    write: writeOuterBuilder,
  };
  static readonly list: ListType<OuterBuilder_, StructListBuilder<OuterBuilderBuilder>, OuterBuilderInit> = structList(
    OuterBuilder_.type,
  );

  get text(): string {
    return this.getText(0);
  }
}

function writeOuterBuilder(builder: OuterBuilderBuilder, init: OuterBuilderInit): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfOuterBuilder(init: OuterBuilderInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

interface OuterInitInit {
  readonly text?: string | undefined;
}

class OuterInitBuilder extends StructBuilder {
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

class OuterInit_ extends StructReader {
  static readonly type: GeneratedStructType<OuterInit_, OuterInitBuilder, OuterInitInit> = {
    displayName: "Outer.Init",
    id: 0xaf34d8f4a8ae6b18n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: OuterInit_,
    Builder: OuterInitBuilder,
    newReader: (message, place, depth) =>
      new OuterInit_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OuterInitBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new OuterInitBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOuterInit(OuterInit_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOuterInit,
    write: writeOuterInit,
  };
  static readonly list: ListType<OuterInit_, StructListBuilder<OuterInitBuilder>, OuterInitInit> = structList(
    OuterInit_.type,
  );

  get text(): string {
    return this.getText(0);
  }
}

function writeOuterInit(builder: OuterInitBuilder, init: OuterInitInit): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfOuterInit(init: OuterInitInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

interface OuterPipelineInit {
  readonly taker?: Taker | Taker.Server | undefined;
}

class OuterPipelineBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set taker(value: Taker | Taker.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  adoptTaker(orphan: Orphan<Taker>): void {
    adopt(this, 0, orphan);
  }

  disownTaker(): Orphan<Taker> {
    return disown(this, 0);
  }
}

class OuterPipelinePipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get taker(): Taker {
    return this.$promise.$pipeline([...this.$path, 0], Taker);
  }
}

class OuterPipeline_ extends StructReader {
  static readonly type: GeneratedStructType<OuterPipeline_, OuterPipelineBuilder, OuterPipelineInit> = {
    displayName: "Outer.Pipeline",
    id: 0xda94064803b66657n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: OuterPipeline_,
    Builder: OuterPipelineBuilder,
    newReader: (message, place, depth) =>
      new OuterPipeline_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OuterPipelineBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new OuterPipelineBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOuterPipeline(OuterPipeline_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOuterPipeline,
    write: writeOuterPipeline,
  };
  static readonly list: ListType<OuterPipeline_, StructListBuilder<OuterPipelineBuilder>, OuterPipelineInit> =
    structList(OuterPipeline_.type);
  static readonly Pipeline: typeof OuterPipelinePipeline = OuterPipelinePipeline;

  declare readonly $Pipeline?: OuterPipelinePipeline;

  get taker(): Taker {
    return readClient(this, 0, Taker);
  }
}

function writeOuterPipeline(builder: OuterPipelineBuilder, init: OuterPipelineInit): void {
  if (init.taker !== undefined) builder.taker = init.taker;
}

function sizeOfOuterPipeline(_init: OuterPipelineInit): number {
  return 8;
}

const OuterType = {
  default: 0,
  constructor: 1,
  prototype: 2,
  nan: 3,
} as const;
type OuterType = (typeof OuterType)[keyof typeof OuterType] | (number & Record<never, never>);

const OuterWhichWhich = {
  none: 0,
  number: 1,
} as const;
type OuterWhichWhich = (typeof OuterWhichWhich)[keyof typeof OuterWhichWhich] | (number & Record<never, never>);

interface OuterWhichInit {
  readonly text?: string | undefined;
  readonly none?: null | undefined;
  readonly number?: number | undefined;
}

class OuterWhichBuilder extends StructBuilder {
  override get $size(): number {
    return 0x60001;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset + 48, value);
  }

  adoptText(orphan: Orphan<string>): void {
    adopt(this, 5, orphan);
  }

  disownText(): Orphan<string> {
    return disown(this, 5);
  }

  set none(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 2, 0, true);
  }

  set number(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 4, value);
    xorUint8(this.$segment.view, this.$dataOffset + 4, 7);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }
}

class OuterWhich_ extends StructReader {
  static readonly type: GroupType = {
    displayName: "Outer.which",
    id: 0xd139a3b18d99e875n,
    schema: clashesSchema_,
  };
  static readonly Which: typeof OuterWhichWhich = OuterWhichWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): OuterWhichWhich {
    return this.getUint16(2);
  }

  get text(): string {
    return this.getText(5);
  }

  get none(): null | undefined {
    return this.getUint16(2) === 0 ? null : undefined;
  }

  get number(): number | undefined {
    return this.getUint16(2) === 1 ? this.getUint8(4, 7) : undefined;
  }
}

function writeOuterWhich(builder: OuterWhichBuilder, init: OuterWhichInit): void {
  if (init.text !== undefined) builder.text = init.text;
  let members = 0;
  if (init.none !== undefined) {
    builder.none = init.none;
    members++;
  }
  if (init.number !== undefined) {
    builder.number = init.number;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Outer.which takes one member; leave the others undefined");
}

function sizeOfOuterWhich(init: OuterWhichInit): number {
  let size = 0;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

const OuterListOfWhich = {
  type: 0,
  list: 1,
} as const;
type OuterListOfWhich = (typeof OuterListOfWhich)[keyof typeof OuterListOfWhich] | (number & Record<never, never>);

interface OuterListOfInit {
  readonly type?: null | undefined;
  readonly list?: ListReader<ListReader<Outer.Outer>> | readonly (readonly Outer.Outer.Init[])[] | undefined;
}

class OuterListOfBuilder extends StructBuilder {
  override get $size(): number {
    return 0x60001;
  }

  set type(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 2, 0, true);
  }

  set list(value: ListReader<ListReader<Outer.Outer>> | readonly (readonly Outer.Outer.Init[])[]) {
    setListAt(this.$segment, this.$dataOffset + 48, outerOuterListList, value);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }

  initList_(length: number): PointerListBuilder<readonly Outer.Outer.Init[]> {
    const value = outerOuterListList.init(this.$segment, this.$dataOffset + 48, length);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
    return value;
  }

  adoptList(orphan: Orphan<ListReader<ListReader<Outer.Outer>>>): void {
    adopt(this, 5, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 2, 1, true);
  }

  disownList(): Orphan<ListReader<ListReader<Outer.Outer>>> {
    return disownMember(this, 5, 2, 1);
  }
}

class OuterListOf extends StructReader {
  static readonly type: GroupType = {
    displayName: "Outer.list.of",
    id: 0xf7c483380be7da66n,
    schema: clashesSchema_,
  };
  static readonly Which: typeof OuterListOfWhich = OuterListOfWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): OuterListOfWhich {
    return this.getUint16(2);
  }

  get type(): null | undefined {
    return this.getUint16(2) === 0 ? null : undefined;
  }

  get list(): ListReader<ListReader<Outer.Outer>> | undefined {
    return this.getUint16(2) === 1 ? this.getList(5, outerOuterListList) : undefined;
  }
}

function writeOuterListOf(builder: OuterListOfBuilder, init: OuterListOfInit): void {
  let members = 0;
  if (init.type !== undefined) {
    builder.type = init.type;
    members++;
  }
  if (init.list !== undefined) {
    builder.list = init.list;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Outer.list.of takes one member; leave the others undefined");
}

function sizeOfOuterListOf(init: OuterListOfInit): number {
  let size = 0;
  if (init.list !== undefined && !(init.list instanceof ListReader)) size += outerOuterListList.sizeHint(init.list);
  return size;
}

interface OuterListInit {
  readonly of?: Outer.List.Of | Outer.List.Of.Init | undefined;
}

class OuterListBuilder extends StructBuilder {
  override get $size(): number {
    return 0x60001;
  }

  get of(): Outer.List.Of.Builder {
    return new OuterListOfBuilder(this.$segment, this.$dataOffset);
  }

  set of(value: Outer.List.Of | Outer.List.Of.Init) {
    writeOuterListOf(this.of, value);
  }
}

class OuterList extends StructReader {
  static readonly type: GroupType = {
    displayName: "Outer.list",
    id: 0x845a489260929386n,
    schema: clashesSchema_,
  };
  static readonly Of: typeof OuterListOf = OuterListOf;

  get of(): Outer.List.Of {
    return new OuterListOf(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeOuterList(builder: OuterListBuilder, init: OuterListInit): void {
  if (init.of !== undefined) builder.of = init.of;
}

function sizeOfOuterList(init: OuterListInit): number {
  let size = 0;
  if (init.of !== undefined) size += sizeOfOuterListOf(init.of);
  return size;
}

const outerTypesDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x13, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01,
  0x00, 0x00, 0x00, 0x00, 0x00,
]);

const OuterWhich = {
  which_: 0,
  list: 1,
} as const;
type OuterWhich = (typeof OuterWhich)[keyof typeof OuterWhich] | (number & Record<never, never>);

interface OuterInit {
  readonly outer?: Outer.Outer | Outer.Outer.Init | undefined;
  readonly builder?: Outer.Builder_ | Outer.Builder_.Init | undefined;
  readonly init?: Outer.Init_ | Outer.Init_.Init | undefined;
  readonly pipeline?: Outer.Pipeline_ | Outer.Pipeline_.Init | undefined;
  readonly type?: Outer.Type | undefined;
  readonly types?: ListReader<Outer.Type> | readonly Outer.Type[] | undefined;
  readonly which_?: Outer.Which_ | Outer.Which_.Init | undefined;
  readonly list?: Outer.List | Outer.List.Init | undefined;
}

class OuterBuilder extends StructBuilder {
  override get $size(): number {
    return 0x60001;
  }

  set outer(value: Outer.Outer | Outer.Outer.Init) {
    OuterOuter.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initOuter(): Outer.Outer.Builder {
    return OuterOuter.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptOuter(orphan: Orphan<Outer.Outer>): void {
    adopt(this, 0, orphan);
  }

  disownOuter(): Orphan<Outer.Outer> {
    return disown(this, 0);
  }

  set builder(value: Outer.Builder_ | Outer.Builder_.Init) {
    OuterBuilder_.type.set(this.$segment, this.$dataOffset + 16, value);
  }

  initBuilder(): Outer.Builder_.Builder {
    return OuterBuilder_.type.init(this.$segment, this.$dataOffset + 16);
  }

  adoptBuilder(orphan: Orphan<Outer.Builder_>): void {
    adopt(this, 1, orphan);
  }

  disownBuilder(): Orphan<Outer.Builder_> {
    return disown(this, 1);
  }

  set init(value: Outer.Init_ | Outer.Init_.Init) {
    OuterInit_.type.set(this.$segment, this.$dataOffset + 24, value);
  }

  initInit(): Outer.Init_.Builder {
    return OuterInit_.type.init(this.$segment, this.$dataOffset + 24);
  }

  adoptInit(orphan: Orphan<Outer.Init_>): void {
    adopt(this, 2, orphan);
  }

  disownInit(): Orphan<Outer.Init_> {
    return disown(this, 2);
  }

  set pipeline(value: Outer.Pipeline_ | Outer.Pipeline_.Init) {
    OuterPipeline_.type.set(this.$segment, this.$dataOffset + 32, value);
  }

  initPipeline(): Outer.Pipeline_.Builder {
    return OuterPipeline_.type.init(this.$segment, this.$dataOffset + 32);
  }

  adoptPipeline(orphan: Orphan<Outer.Pipeline_>): void {
    adopt(this, 3, orphan);
  }

  disownPipeline(): Orphan<Outer.Pipeline_> {
    return disown(this, 3);
  }

  set type(value: Outer.Type) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
    xorUint16(this.$segment.view, this.$dataOffset, 2);
  }

  set types(value: ListReader<Outer.Type> | readonly Outer.Type[]) {
    setListAt(this.$segment, this.$dataOffset + 40, uint16List, value);
  }

  initTypes(length: number): PrimitiveListBuilder<Outer.Type> {
    return uint16List.init(this.$segment, this.$dataOffset + 40, length);
  }

  adoptTypes(orphan: Orphan<ListReader<Outer.Type>>): void {
    adopt(this, 4, orphan);
  }

  disownTypes(): Orphan<ListReader<Outer.Type>> {
    return disown(this, 4);
  }

  set which_(value: Outer.Which_ | Outer.Which_.Init) {
    writeOuterWhich(this.initWhich(), value);
  }

  initWhich(): Outer.Which_.Builder {
    this.clearData(2, 2);
    this.clearPointer(5);
    this.clearData(4, 1);
    this.$segment.view.setUint16(this.$dataOffset + 6, 0, true);
    return new OuterWhichBuilder(this.$segment, this.$dataOffset);
  }

  set list(value: Outer.List | Outer.List.Init) {
    writeOuterList(this.initList_(), value);
  }

  initList_(): Outer.List.Builder {
    this.clearData(2, 2);
    this.clearPointer(5);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
    return new OuterListBuilder(this.$segment, this.$dataOffset);
  }
}

class OuterPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get outer(): Outer.Outer.Pipeline {
    return new OuterOuterPipeline(this.$promise, ...this.$path, 0);
  }

  get pipeline(): Outer.Pipeline_.Pipeline {
    return new OuterPipelinePipeline(this.$promise, ...this.$path, 3);
  }
}

/** Nested names hide outer ones. */
export class Outer extends StructReader {
  static readonly type: GeneratedStructType<Outer, OuterBuilder, OuterInit> = {
    displayName: "Outer",
    id: 0xa95cb53a09b57c8dn,
    schema: clashesSchema_,
    dataWords: 1,
    pointerCount: 6,
    Reader: Outer,
    Builder: OuterBuilder,
    newReader: (message, place, depth) =>
      new Outer(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OuterBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 6);
      return new OuterBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOuter(Outer.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOuter,
    write: writeOuter,
  };
  static readonly list: ListType<Outer, StructListBuilder<OuterBuilder>, OuterInit> = structList(Outer.type);
  static readonly Which: typeof OuterWhich = OuterWhich;
  static readonly Pipeline: typeof OuterPipeline = OuterPipeline;
  static readonly Which_: typeof OuterWhich_ = OuterWhich_;
  static readonly List: typeof OuterList = OuterList;
  static readonly Inner: typeof OuterInner = OuterInner;
  static readonly Outer: typeof OuterOuter = OuterOuter;
  static readonly Object: typeof OuterObject = OuterObject;
  static readonly Builder_: typeof OuterBuilder_ = OuterBuilder_;
  static readonly Init_: typeof OuterInit_ = OuterInit_;
  static readonly Pipeline_: typeof OuterPipeline_ = OuterPipeline_;
  static readonly Type: typeof OuterType = OuterType;

  declare readonly $Pipeline?: OuterPipeline;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): OuterWhich {
    return this.getUint16(6);
  }

  get outer(): Outer.Outer {
    return OuterOuter.type.newReader(this.$message, this.followStruct(0, 3), this.$depth + 1);
  }

  get builder(): Outer.Builder_ {
    return OuterBuilder_.type.newReader(this.$message, this.followStruct(1, 1), this.$depth + 1);
  }

  get init(): Outer.Init_ {
    return OuterInit_.type.newReader(this.$message, this.followStruct(2, 1), this.$depth + 1);
  }

  get pipeline(): Outer.Pipeline_ {
    return OuterPipeline_.type.newReader(this.$message, this.followStruct(3, 1), this.$depth + 1);
  }

  get type(): Outer.Type {
    return this.getUint16(0, 2);
  }

  get types(): ListReader<Outer.Type> {
    if (this.isNull(4)) return readRootList(uint16List, outerTypesDefault);
    return this.getList(4, uint16List);
  }

  get which_(): Outer.Which_ | undefined {
    if (this.getUint16(6) !== 0) return undefined;
    return new OuterWhich_(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get list(): Outer.List | undefined {
    if (this.getUint16(6) !== 1) return undefined;
    return new OuterList(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeOuter(builder: OuterBuilder, init: OuterInit): void {
  if (init.outer !== undefined) builder.outer = init.outer;
  if (init.builder !== undefined) builder.builder = init.builder;
  if (init.init !== undefined) builder.init = init.init;
  if (init.pipeline !== undefined) builder.pipeline = init.pipeline;
  if (init.type !== undefined) builder.type = init.type;
  if (init.types !== undefined) builder.types = init.types;
  let members = 0;
  if (init.which_ !== undefined) {
    builder.which_ = init.which_;
    members++;
  }
  if (init.list !== undefined) {
    builder.list = init.list;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Outer takes one member; leave the others undefined");
}

function sizeOfOuter(init: OuterInit): number {
  let size = 56;
  if (init.outer !== undefined && !(init.outer instanceof StructReader)) size += sizeOfOuterOuter(init.outer);
  if (init.builder !== undefined && !(init.builder instanceof StructReader)) size += sizeOfOuterBuilder(init.builder);
  if (init.init !== undefined && !(init.init instanceof StructReader)) size += sizeOfOuterInit(init.init);
  if (init.pipeline !== undefined && !(init.pipeline instanceof StructReader))
    size += sizeOfOuterPipeline(init.pipeline);
  if (init.types !== undefined) size += (init.types.length * 2 + 7) & ~7;
  if (init.which_ !== undefined) size += sizeOfOuterWhich(init.which_);
  if (init.list !== undefined) size += sizeOfOuterList(init.list);
  return size;
}

export declare namespace Outer {
  type Builder = OuterBuilder;
  type Init = OuterInit;
  type Pipeline = OuterPipeline;
  type Which = OuterWhich;
  type Which_ = OuterWhich_;
  namespace Which_ {
    type Builder = OuterWhichBuilder;
    type Init = OuterWhichInit;
    type Which = OuterWhichWhich;
  }
  type List = OuterList;
  namespace List {
    type Builder = OuterListBuilder;
    type Init = OuterListInit;
    type Of = OuterListOf;
    namespace Of {
      type Builder = OuterListOfBuilder;
      type Init = OuterListOfInit;
      type Which = OuterListOfWhich;
    }
  }
  type Inner = OuterInner;
  namespace Inner {
    type Builder = OuterInnerBuilder;
    type Init = OuterInnerInit;
    type Which_ = OuterInnerWhich;
  }
  type Outer = OuterOuter;
  namespace Outer {
    type Builder = OuterOuterBuilder;
    type Init = OuterOuterInit;
    type Pipeline = OuterOuterPipeline;
  }
  type Object = OuterObject;
  namespace Object {
    type Builder = OuterObjectBuilder;
    type Init = OuterObjectInit;
  }
  type Builder_ = OuterBuilder_;
  namespace Builder_ {
    type Builder = OuterBuilderBuilder;
    type Init = OuterBuilderInit;
  }
  type Init_ = OuterInit_;
  namespace Init_ {
    type Builder = OuterInitBuilder;
    type Init = OuterInitInit;
  }
  type Pipeline_ = OuterPipeline_;
  namespace Pipeline_ {
    type Builder = OuterPipelineBuilder;
    type Init = OuterPipelineInit;
    type Pipeline = OuterPipelinePipeline;
  }
  type Type = OuterType;
}

type EmptyInit = Readonly<Record<string, never>>;

class EmptyBuilder extends StructBuilder {}

export class Empty extends StructReader {
  static readonly type: GeneratedStructType<Empty, EmptyBuilder, EmptyInit> = {
    displayName: "Empty",
    id: 0xca963e591ceaa3a8n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: Empty,
    Builder: EmptyBuilder,
    newReader: (message, place, depth) =>
      new Empty(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new EmptyBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new EmptyBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeEmpty(Empty.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfEmpty,
    write: writeEmpty,
  };
  static readonly list: ListType<Empty, StructListBuilder<EmptyBuilder>, EmptyInit> = structList(Empty.type);
}

function writeEmpty(_builder: EmptyBuilder, _init: EmptyInit): void {}

function sizeOfEmpty(_init: EmptyInit): number {
  return 0;
}

export declare namespace Empty {
  type Builder = EmptyBuilder;
  type Init = EmptyInit;
}

const NothingUnionWhich = {
  first: 0,
  second: 1,
} as const;
type NothingUnionWhich = (typeof NothingUnionWhich)[keyof typeof NothingUnionWhich] | (number & Record<never, never>);

interface NothingUnionInit {
  readonly first?: null | undefined;
  readonly second?: null | undefined;
}

class NothingUnionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x40001;
  }

  set first(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  set second(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }
}

class NothingUnion extends StructReader {
  static readonly type: GroupType = {
    displayName: "Nothing.union",
    id: 0xa1ca1205ac6fcd6cn,
    schema: clashesSchema_,
  };
  static readonly Which: typeof NothingUnionWhich = NothingUnionWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): NothingUnionWhich {
    return this.getUint16(0);
  }

  get first(): null | undefined {
    return this.getUint16(0) === 0 ? null : undefined;
  }

  get second(): null | undefined {
    return this.getUint16(0) === 1 ? null : undefined;
  }
}

function writeNothingUnion(builder: NothingUnionBuilder, init: NothingUnionInit): void {
  let members = 0;
  if (init.first !== undefined) {
    builder.first = init.first;
    members++;
  }
  if (init.second !== undefined) {
    builder.second = init.second;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Nothing.union takes one member; leave the others undefined");
}

const nothingEmptiesDefault = constantMessage([
  0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x07, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00,
]);

interface NothingInit {
  readonly empty?: Empty | Empty.Init | undefined;
  readonly empties?: ListReader<Empty> | readonly Empty.Init[] | undefined;
  readonly lists?: ListReader<ListReader<Empty>> | readonly (readonly Empty.Init[])[] | undefined;
  readonly union?: Nothing.Union | Nothing.Union.Init | undefined;
  readonly voids?: ListReader<null> | readonly null[] | undefined;
}

class NothingBuilder extends StructBuilder {
  override get $size(): number {
    return 0x40001;
  }

  set empty(value: Empty | Empty.Init) {
    Empty.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initEmpty(): Empty.Builder {
    return Empty.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptEmpty(orphan: Orphan<Empty>): void {
    adopt(this, 0, orphan);
  }

  disownEmpty(): Orphan<Empty> {
    return disown(this, 0);
  }

  set empties(value: ListReader<Empty> | readonly Empty.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 16, Empty.list, value);
  }

  initEmpties(length: number): StructListBuilder<Empty.Builder> {
    return Empty.list.init(this.$segment, this.$dataOffset + 16, length);
  }

  adoptEmpties(orphan: Orphan<ListReader<Empty>>): void {
    adopt(this, 1, orphan);
  }

  disownEmpties(): Orphan<ListReader<Empty>> {
    return disown(this, 1);
  }

  set lists(value: ListReader<ListReader<Empty>> | readonly (readonly Empty.Init[])[]) {
    setListAt(this.$segment, this.$dataOffset + 24, emptyListList, value);
  }

  initLists(length: number): PointerListBuilder<readonly Empty.Init[]> {
    return emptyListList.init(this.$segment, this.$dataOffset + 24, length);
  }

  adoptLists(orphan: Orphan<ListReader<ListReader<Empty>>>): void {
    adopt(this, 2, orphan);
  }

  disownLists(): Orphan<ListReader<ListReader<Empty>>> {
    return disown(this, 2);
  }

  get union(): Nothing.Union.Builder {
    return new NothingUnionBuilder(this.$segment, this.$dataOffset);
  }

  set union(value: Nothing.Union | Nothing.Union.Init) {
    writeNothingUnion(this.union, value);
  }

  set voids(value: ListReader<null> | readonly null[]) {
    setListAt(this.$segment, this.$dataOffset + 32, voidList, value);
  }

  initVoids(length: number): PrimitiveListBuilder<null> {
    return voidList.init(this.$segment, this.$dataOffset + 32, length);
  }

  adoptVoids(orphan: Orphan<ListReader<null>>): void {
    adopt(this, 3, orphan);
  }

  disownVoids(): Orphan<ListReader<null>> {
    return disown(this, 3);
  }
}

/** Structs without a size, and unions of nothing. */
export class Nothing extends StructReader {
  static readonly type: GeneratedStructType<Nothing, NothingBuilder, NothingInit> = {
    displayName: "Nothing",
    id: 0xda862f2332360062n,
    schema: clashesSchema_,
    dataWords: 1,
    pointerCount: 4,
    Reader: Nothing,
    Builder: NothingBuilder,
    newReader: (message, place, depth) =>
      new Nothing(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new NothingBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 4);
      return new NothingBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeNothing(Nothing.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfNothing,
    write: writeNothing,
  };
  static readonly list: ListType<Nothing, StructListBuilder<NothingBuilder>, NothingInit> = structList(Nothing.type);
  static readonly Union: typeof NothingUnion = NothingUnion;

  get empty(): Empty {
    return Empty.type.newReader(this.$message, this.followStruct(0, 0), this.$depth + 1);
  }

  get empties(): ListReader<Empty> {
    if (this.isNull(1)) return readRootList(Empty.list, nothingEmptiesDefault);
    return this.getList(1, Empty.list);
  }

  get lists(): ListReader<ListReader<Empty>> {
    return this.getList(2, emptyListList);
  }

  get union(): Nothing.Union {
    return new NothingUnion(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get voids(): ListReader<null> {
    return this.getList(3, voidList);
  }
}

function writeNothing(builder: NothingBuilder, init: NothingInit): void {
  if (init.empty !== undefined) builder.empty = init.empty;
  if (init.empties !== undefined) builder.empties = init.empties;
  if (init.lists !== undefined) builder.lists = init.lists;
  if (init.union !== undefined) builder.union = init.union;
  if (init.voids !== undefined) builder.voids = init.voids;
}

function sizeOfNothing(init: NothingInit): number {
  let size = 40;
  if (init.empty !== undefined && !(init.empty instanceof StructReader)) size += sizeOfEmpty(init.empty);
  if (init.empties !== undefined && !(init.empties instanceof ListReader)) size += Empty.list.sizeHint(init.empties);
  if (init.lists !== undefined && !(init.lists instanceof ListReader)) size += emptyListList.sizeHint(init.lists);
  return size;
}

export declare namespace Nothing {
  type Builder = NothingBuilder;
  type Init = NothingInit;
  type Union = NothingUnion;
  namespace Union {
    type Builder = NothingUnionBuilder;
    type Init = NothingUnionInit;
    type Which = NothingUnionWhich;
  }
}

interface TakerGetParamsInit {
  readonly text?: string | undefined;
}

class TakerGetParamsBuilder extends StructBuilder {
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

class TakerGetParams extends StructReader {
  static readonly type: GeneratedStructType<TakerGetParams, TakerGetParamsBuilder, TakerGetParamsInit> = {
    displayName: "Taker.GetParams",
    id: 0x99024d2594232cddn,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: TakerGetParams,
    Builder: TakerGetParamsBuilder,
    newReader: (message, place, depth) =>
      new TakerGetParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerGetParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TakerGetParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerGetParams(TakerGetParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerGetParams,
    write: writeTakerGetParams,
  };
  static readonly list: ListType<TakerGetParams, StructListBuilder<TakerGetParamsBuilder>, TakerGetParamsInit> =
    structList(TakerGetParams.type);

  get text(): string {
    return this.getText(0);
  }
}

function writeTakerGetParams(builder: TakerGetParamsBuilder, init: TakerGetParamsInit): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfTakerGetParams(init: TakerGetParamsInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

interface TakerGetPromiseInit {
  readonly taker?: Taker | Taker.Server | undefined;
}

class TakerGetPromiseBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set taker(value: Taker | Taker.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  adoptTaker(orphan: Orphan<Taker>): void {
    adopt(this, 0, orphan);
  }

  disownTaker(): Orphan<Taker> {
    return disown(this, 0);
  }
}

class TakerGetPromisePipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get taker(): Taker {
    return this.$promise.$pipeline([...this.$path, 0], Taker);
  }
}

class TakerGetPromise extends StructReader {
  static readonly type: GeneratedStructType<TakerGetPromise, TakerGetPromiseBuilder, TakerGetPromiseInit> = {
    displayName: "Taker.GetPromise",
    id: 0x84ddb65e2e23fd83n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: TakerGetPromise,
    Builder: TakerGetPromiseBuilder,
    newReader: (message, place, depth) =>
      new TakerGetPromise(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerGetPromiseBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TakerGetPromiseBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerGetPromise(TakerGetPromise.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerGetPromise,
    write: writeTakerGetPromise,
  };
  static readonly list: ListType<TakerGetPromise, StructListBuilder<TakerGetPromiseBuilder>, TakerGetPromiseInit> =
    structList(TakerGetPromise.type);
  static readonly Pipeline: typeof TakerGetPromisePipeline = TakerGetPromisePipeline;

  declare readonly $Pipeline?: TakerGetPromisePipeline;

  get taker(): Taker {
    return readClient(this, 0, Taker);
  }
}

function writeTakerGetPromise(builder: TakerGetPromiseBuilder, init: TakerGetPromiseInit): void {
  if (init.taker !== undefined) builder.taker = init.taker;
}

function sizeOfTakerGetPromise(_init: TakerGetPromiseInit): number {
  return 8;
}

interface TakerServerInit {
  readonly taker?: Taker | Taker.Server | undefined;
}

class TakerServerBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set taker(value: Taker | Taker.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  adoptTaker(orphan: Orphan<Taker>): void {
    adopt(this, 0, orphan);
  }

  disownTaker(): Orphan<Taker> {
    return disown(this, 0);
  }
}

class TakerServerPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get taker(): Taker {
    return this.$promise.$pipeline([...this.$path, 0], Taker);
  }
}

class TakerServer_ extends StructReader {
  static readonly type: GeneratedStructType<TakerServer_, TakerServerBuilder, TakerServerInit> = {
    displayName: "Taker.Server",
    id: 0xc5408e69cb18af33n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: TakerServer_,
    Builder: TakerServerBuilder,
    newReader: (message, place, depth) =>
      new TakerServer_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerServerBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TakerServerBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerServer(TakerServer_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerServer,
    write: writeTakerServer,
  };
  static readonly list: ListType<TakerServer_, StructListBuilder<TakerServerBuilder>, TakerServerInit> = structList(
    TakerServer_.type,
  );
  static readonly Pipeline: typeof TakerServerPipeline = TakerServerPipeline;

  declare readonly $Pipeline?: TakerServerPipeline;

  get taker(): Taker {
    return readClient(this, 0, Taker);
  }
}

function writeTakerServer(builder: TakerServerBuilder, init: TakerServerInit): void {
  if (init.taker !== undefined) builder.taker = init.taker;
}

function sizeOfTakerServer(_init: TakerServerInit): number {
  return 8;
}

interface TakerGroupDeepInit {
  readonly then_?: Taker | Taker.Server | undefined;
}

class TakerGroupDeepBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  set then_(value: Taker | Taker.Server) {
    writeClient(this.$segment, this.$dataOffset + 16, value);
  }

  adoptThen(orphan: Orphan<Taker>): void {
    adopt(this, 2, orphan);
  }

  disownThen(): Orphan<Taker> {
    return disown(this, 2);
  }
}

class TakerGroupDeepPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get then_(): Taker {
    return this.$promise.$pipeline([...this.$path, 2], Taker);
  }
}

class TakerGroupDeep extends StructReader {
  static readonly type: GroupType = {
    displayName: "Taker.Group.deep",
    id: 0xabcbea6c012608cdn,
    schema: clashesSchema_,
  };

  get then_(): Taker {
    return readClient(this, 2, Taker);
  }
}

function writeTakerGroupDeep(builder: TakerGroupDeepBuilder, init: TakerGroupDeepInit): void {
  if (init.then_ !== undefined) builder.then_ = init.then_;
}

interface TakerGroupInit {
  readonly bind?: Taker | Taker.Server | undefined;
  readonly promise?: Taker | Taker.Server | undefined;
  readonly deep?: Taker.Group.Deep | Taker.Group.Deep.Init | undefined;
}

class TakerGroupBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  set bind(value: Taker | Taker.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  adoptBind(orphan: Orphan<Taker>): void {
    adopt(this, 0, orphan);
  }

  disownBind(): Orphan<Taker> {
    return disown(this, 0);
  }

  set promise(value: Taker | Taker.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }

  adoptPromise(orphan: Orphan<Taker>): void {
    adopt(this, 1, orphan);
  }

  disownPromise(): Orphan<Taker> {
    return disown(this, 1);
  }

  get deep(): Taker.Group.Deep.Builder {
    return new TakerGroupDeepBuilder(this.$segment, this.$dataOffset);
  }

  set deep(value: Taker.Group.Deep | Taker.Group.Deep.Init) {
    writeTakerGroupDeep(this.deep, value);
  }
}

class TakerGroupPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get bind(): Taker {
    return this.$promise.$pipeline([...this.$path, 0], Taker);
  }

  get promise(): Taker {
    return this.$promise.$pipeline([...this.$path, 1], Taker);
  }

  get deep(): Taker.Group.Deep.Pipeline {
    return new TakerGroupDeepPipeline(this.$promise, ...this.$path);
  }
}

class TakerGroup extends StructReader {
  static readonly type: GeneratedStructType<TakerGroup, TakerGroupBuilder, TakerGroupInit> = {
    displayName: "Taker.Group",
    id: 0xbc9774ca1a9914den,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 3,
    Reader: TakerGroup,
    Builder: TakerGroupBuilder,
    newReader: (message, place, depth) =>
      new TakerGroup(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerGroupBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new TakerGroupBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerGroup(TakerGroup.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerGroup,
    write: writeTakerGroup,
  };
  static readonly list: ListType<TakerGroup, StructListBuilder<TakerGroupBuilder>, TakerGroupInit> = structList(
    TakerGroup.type,
  );
  static readonly Pipeline: typeof TakerGroupPipeline = TakerGroupPipeline;
  static readonly Deep: typeof TakerGroupDeep = TakerGroupDeep;

  declare readonly $Pipeline?: TakerGroupPipeline;

  get bind(): Taker {
    return readClient(this, 0, Taker);
  }

  get promise(): Taker {
    return readClient(this, 1, Taker);
  }

  get deep(): Taker.Group.Deep {
    return new TakerGroupDeep(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeTakerGroup(builder: TakerGroupBuilder, init: TakerGroupInit): void {
  if (init.bind !== undefined) builder.bind = init.bind;
  if (init.promise !== undefined) builder.promise = init.promise;
  if (init.deep !== undefined) builder.deep = init.deep;
}

function sizeOfTakerGroup(_init: TakerGroupInit): number {
  return 24;
}

interface ParametersInit<
  TInit,
  TBuilder,
  Value,
  TInitInit = TInit,
  TBuilderInit = TBuilder,
  ValueInit = Value,
  _TInitBuilder = unknown,
  _TBuilderBuilder = unknown,
  _ValueBuilder = unknown,
> {
  readonly init?: TInitInit | undefined;
  readonly builder?: TBuilderInit | undefined;
  readonly value?: ValueInit | undefined;
}

class ParametersBuilder<
  TInit,
  TBuilder,
  Value,
  TInitInit = TInit,
  TBuilderInit = TBuilder,
  ValueInit = Value,
  TInitBuilder = unknown,
  TBuilderBuilder = unknown,
  ValueBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  get $bindings(): readonly [
    PointerType<TInit, TInitBuilder, TInitInit>,
    PointerType<TBuilder, TBuilderBuilder, TBuilderInit>,
    PointerType<Value, ValueBuilder, ValueInit>,
  ] {
    return unbound(3);
  }

  set init(value: TInitInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initInit(length = 0): TInitBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptInit(orphan: Orphan<TInit>): void {
    adopt(this, 0, orphan);
  }

  disownInit(): Orphan<TInit> {
    return disown(this, 0);
  }

  set builder(value: TBuilderInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initBuilder(length = 0): TBuilderBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }

  adoptBuilder(orphan: Orphan<TBuilder>): void {
    adopt(this, 1, orphan);
  }

  disownBuilder(): Orphan<TBuilder> {
    return disown(this, 1);
  }

  set value(value: ValueInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[2], value);
  }

  initValue(length = 0): ValueBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[2], length);
  }

  adoptValue(orphan: Orphan<Value>): void {
    adopt(this, 2, orphan);
  }

  disownValue(): Orphan<Value> {
    return disown(this, 2);
  }
}

class ParametersPipeline<
  TInit,
  TBuilder,
  Value,
  TInitInit = TInit,
  TBuilderInit = TBuilder,
  ValueInit = Value,
  TInitBuilder = unknown,
  TBuilderBuilder = unknown,
  ValueBuilder = unknown,
> {
  get $bindings(): readonly [
    PointerType<TInit, TInitBuilder, TInitInit>,
    PointerType<TBuilder, TBuilderBuilder, TBuilderInit>,
    PointerType<Value, ValueBuilder, ValueInit>,
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

  get init(): Pipelined<TInit> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get builder(): Pipelined<TBuilder> {
    return pipelined(this.$promise, [...this.$path, 1], this.$bindings[1]);
  }

  get value(): Pipelined<Value> {
    return pipelined(this.$promise, [...this.$path, 2], this.$bindings[2]);
  }
}

/** Called as the type parameters of generated code are. */
export class Parameters<
  TInit,
  TBuilder,
  Value,
  TInitInit = TInit,
  TBuilderInit = TBuilder,
  ValueInit = Value,
  TInitBuilder = unknown,
  TBuilderBuilder = unknown,
  ValueBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    Parameters<
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
    ParametersBuilder<
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
    ParametersInit<
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
    displayName: "Parameters",
    id: 0x80e755d5525e2a9bn,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 3,
    Reader: Parameters,
    Builder: ParametersBuilder,
    newReader: (message, place, depth) =>
      new Parameters(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ParametersBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new ParametersBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeParameters(Parameters.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfParameters,
    write: writeParameters,
  };
  static readonly list: ListType<
    Parameters<
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
      ParametersBuilder<
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
    ParametersInit<
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
  > = structList(Parameters.type);
  static readonly Pipeline: typeof ParametersPipeline = ParametersPipeline;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<
    TInit,
    TBuilder,
    Value,
    TInitInit = TInit,
    TBuilderInit = TBuilder,
    ValueInit = Value,
    TInitBuilder = unknown,
    TBuilderBuilder = unknown,
    ValueBuilder = unknown,
  >(
    typeTInit: Bindable<TInit, TInitBuilder, TInitInit>,
    typeTBuilder: Bindable<TBuilder, TBuilderBuilder, TBuilderInit>,
    typeValue: Bindable<Value, ValueBuilder, ValueInit>,
  ): BoundStruct<
    Parameters<TInit, TBuilder, Value, TInitInit, TBuilderInit, ValueInit, TInitBuilder, TBuilderBuilder, ValueBuilder>,
    ParametersBuilder<
      TInit,
      TBuilder,
      Value,
      TInitInit,
      TBuilderInit,
      ValueInit,
      TInitBuilder,
      TBuilderBuilder,
      ValueBuilder
    >,
    ParametersInit<
      TInit,
      TBuilder,
      Value,
      TInitInit,
      TBuilderInit,
      ValueInit,
      TInitBuilder,
      TBuilderBuilder,
      ValueBuilder
    >
  > {
    return bindStruct(
      Parameters.type,
      Parameters<
        TInit,
        TBuilder,
        Value,
        TInitInit,
        TBuilderInit,
        ValueInit,
        TInitBuilder,
        TBuilderBuilder,
        ValueBuilder
      >,
      ParametersBuilder<
        TInit,
        TBuilder,
        Value,
        TInitInit,
        TBuilderInit,
        ValueInit,
        TInitBuilder,
        TBuilderBuilder,
        ValueBuilder
      >,
      writeParameters<
        TInit,
        TBuilder,
        Value,
        TInitInit,
        TBuilderInit,
        ValueInit,
        TInitBuilder,
        TBuilderBuilder,
        ValueBuilder
      >,
      typeTInit,
      typeTBuilder,
      typeValue,
    );
  }

  get $bindings(): readonly [
    PointerType<TInit, TInitBuilder, TInitInit>,
    PointerType<TBuilder, TBuilderBuilder, TBuilderInit>,
    PointerType<Value, ValueBuilder, ValueInit>,
  ] {
    return unbound(3);
  }

  declare readonly $Pipeline?: ParametersPipeline<
    TInit,
    TBuilder,
    Value,
    TInitInit,
    TBuilderInit,
    ValueInit,
    TInitBuilder,
    TBuilderBuilder,
    ValueBuilder
  >;

  get init(): TInit {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get builder(): TBuilder {
    return readPointer(this, 1, this.$bindings[1]);
  }

  get value(): Value {
    return readPointer(this, 2, this.$bindings[2]);
  }
}

function writeParameters<
  TInit,
  TBuilder,
  Value,
  TInitInit,
  TBuilderInit,
  ValueInit,
  TInitBuilder,
  TBuilderBuilder,
  ValueBuilder,
>(
  builder: ParametersBuilder<
    TInit,
    TBuilder,
    Value,
    TInitInit,
    TBuilderInit,
    ValueInit,
    TInitBuilder,
    TBuilderBuilder,
    ValueBuilder
  >,
  init: ParametersInit<
    TInit,
    TBuilder,
    Value,
    TInitInit,
    TBuilderInit,
    ValueInit,
    TInitBuilder,
    TBuilderBuilder,
    ValueBuilder
  >,
): void {
  if (init.init !== undefined) builder.init = init.init;
  if (init.builder !== undefined) builder.builder = init.builder;
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfParameters<
  TInit,
  TBuilder,
  Value,
  TInitInit,
  TBuilderInit,
  ValueInit,
  TInitBuilder,
  TBuilderBuilder,
  ValueBuilder,
>(
  init: ParametersInit<
    TInit,
    TBuilder,
    Value,
    TInitInit,
    TBuilderInit,
    ValueInit,
    TInitBuilder,
    TBuilderBuilder,
    ValueBuilder
  >,
): number {
  let size = 24;
  if (init.init !== undefined) size += sizeOfAnyPointer(init.init);
  if (init.builder !== undefined) size += sizeOfAnyPointer(init.builder);
  if (init.value !== undefined) size += sizeOfAnyPointer(init.value);
  return size;
}

export declare namespace Parameters {
  type Builder<
    TInit,
    TBuilder,
    Value,
    TInitInit = TInit,
    TBuilderInit = TBuilder,
    ValueInit = Value,
    TInitBuilder = unknown,
    TBuilderBuilder = unknown,
    ValueBuilder = unknown,
  > = ParametersBuilder<
    TInit,
    TBuilder,
    Value,
    TInitInit,
    TBuilderInit,
    ValueInit,
    TInitBuilder,
    TBuilderBuilder,
    ValueBuilder
  >;
  type Init<
    TInit,
    TBuilder,
    Value,
    TInitInit = TInit,
    TBuilderInit = TBuilder,
    ValueInit = Value,
    TInitBuilder = unknown,
    TBuilderBuilder = unknown,
    ValueBuilder = unknown,
  > = ParametersInit<
    TInit,
    TBuilder,
    Value,
    TInitInit,
    TBuilderInit,
    ValueInit,
    TInitBuilder,
    TBuilderBuilder,
    ValueBuilder
  >;
  type Pipeline<
    TInit,
    TBuilder,
    Value,
    TInitInit = TInit,
    TBuilderInit = TBuilder,
    ValueInit = Value,
    TInitBuilder = unknown,
    TBuilderBuilder = unknown,
    ValueBuilder = unknown,
  > = ParametersPipeline<
    TInit,
    TBuilder,
    Value,
    TInitInit,
    TBuilderInit,
    ValueInit,
    TInitBuilder,
    TBuilderBuilder,
    ValueBuilder
  >;
}

type TakerDisposeParamsInit = Readonly<Record<string, never>>;

class TakerDisposeParamsBuilder extends StructBuilder {}

class TakerDisposeParams extends StructReader {
  static readonly type: GeneratedStructType<TakerDisposeParams, TakerDisposeParamsBuilder, TakerDisposeParamsInit> = {
    displayName: "Taker.dispose$Params",
    id: 0xf3c53b3e81422ebdn,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerDisposeParams,
    Builder: TakerDisposeParamsBuilder,
    newReader: (message, place, depth) =>
      new TakerDisposeParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerDisposeParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerDisposeParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerDisposeParams(TakerDisposeParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerDisposeParams,
    write: writeTakerDisposeParams,
  };
}

function writeTakerDisposeParams(_builder: TakerDisposeParamsBuilder, _init: TakerDisposeParamsInit): void {}

function sizeOfTakerDisposeParams(_init: TakerDisposeParamsInit): number {
  return 0;
}

interface TakerDisposeResultsInit {
  readonly dispose?: Taker | Taker.Server | undefined;
}

class TakerDisposeResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set dispose(value: Taker | Taker.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TakerDisposeResults extends StructReader {
  static readonly type: GeneratedStructType<TakerDisposeResults, TakerDisposeResultsBuilder, TakerDisposeResultsInit> =
    {
      displayName: "Taker.dispose$Results",
      id: 0xab75a2673d702a95n,
      schema: clashesSchema_,
      dataWords: 0,
      pointerCount: 1,
      Reader: TakerDisposeResults,
      Builder: TakerDisposeResultsBuilder,
      newReader: (message, place, depth) =>
        new TakerDisposeResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new TakerDisposeResultsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 1);
        return new TakerDisposeResultsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeTakerDisposeResults(TakerDisposeResults.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfTakerDisposeResults,
      write: writeTakerDisposeResults,
    };

  get dispose(): Taker {
    return readClient(this, 0, Taker);
  }
}

function writeTakerDisposeResults(builder: TakerDisposeResultsBuilder, init: TakerDisposeResultsInit): void {
  if (init.dispose !== undefined) builder.dispose = init.dispose;
}

function sizeOfTakerDisposeResults(_init: TakerDisposeResultsInit): number {
  return 8;
}

class TakerDisposePromise extends RemotePromise<Taker.DisposeResults> {
  get dispose(): Taker {
    return this.$pipeline([0], Taker);
  }
}

const takerDispose: Method<
  Taker.DisposeParams,
  Taker.DisposeParams.Builder,
  Taker.DisposeParams.Init,
  Taker.DisposeResults,
  Taker.DisposeResults.Builder,
  Taker.DisposeResults.Init
> = defineMethod({
  name: "Taker.dispose",
  interfaceId: 0xb62d65933035a2e3n,
  methodId: 0,
  params: () => TakerDisposeParams.type,
  results: () => TakerDisposeResults.type,
});

interface TakerThenParamsInit {
  readonly then_?: string | undefined;
}

class TakerThenParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set then_(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TakerThenParams extends StructReader {
  static readonly type: GeneratedStructType<TakerThenParams, TakerThenParamsBuilder, TakerThenParamsInit> = {
    displayName: "Taker.then$Params",
    id: 0xaa4890ff1dd5c999n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: TakerThenParams,
    Builder: TakerThenParamsBuilder,
    newReader: (message, place, depth) =>
      new TakerThenParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerThenParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TakerThenParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerThenParams(TakerThenParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerThenParams,
    write: writeTakerThenParams,
  };

  get then_(): string {
    return this.getText(0);
  }
}

function writeTakerThenParams(builder: TakerThenParamsBuilder, init: TakerThenParamsInit): void {
  if (init.then_ !== undefined) builder.then_ = init.then_;
}

function sizeOfTakerThenParams(init: TakerThenParamsInit): number {
  let size = 8;
  if (init.then_ !== undefined) size += (init.then_.length + 8) & ~7;
  return size;
}

interface TakerThenResultsInit {
  readonly then_?: string | undefined;
  readonly catch_?: Taker | Taker.Server | undefined;
}

class TakerThenResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set then_(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  set catch_(value: Taker | Taker.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class TakerThenResults extends StructReader {
  static readonly type: GeneratedStructType<TakerThenResults, TakerThenResultsBuilder, TakerThenResultsInit> = {
    displayName: "Taker.then$Results",
    id: 0xe3f9e8a450ed7660n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 2,
    Reader: TakerThenResults,
    Builder: TakerThenResultsBuilder,
    newReader: (message, place, depth) =>
      new TakerThenResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerThenResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TakerThenResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerThenResults(TakerThenResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerThenResults,
    write: writeTakerThenResults,
  };

  get then_(): string {
    return this.getText(0);
  }

  get catch_(): Taker {
    return readClient(this, 1, Taker);
  }
}

function writeTakerThenResults(builder: TakerThenResultsBuilder, init: TakerThenResultsInit): void {
  if (init.then_ !== undefined) builder.then_ = init.then_;
  if (init.catch_ !== undefined) builder.catch_ = init.catch_;
}

function sizeOfTakerThenResults(init: TakerThenResultsInit): number {
  let size = 16;
  if (init.then_ !== undefined) size += (init.then_.length + 8) & ~7;
  return size;
}

class TakerThenPromise extends RemotePromise<Taker.ThenResults> {
  get catch_(): Taker {
    return this.$pipeline([1], Taker);
  }
}

const takerThen: Method<
  Taker.ThenParams,
  Taker.ThenParams.Builder,
  Taker.ThenParams.Init,
  Taker.ThenResults,
  Taker.ThenResults.Builder,
  Taker.ThenResults.Init
> = defineMethod({
  name: "Taker.then",
  interfaceId: 0xb62d65933035a2e3n,
  methodId: 1,
  params: () => TakerThenParams.type,
  results: () => TakerThenResults.type,
});

type TakerConstructorParamsInit = Readonly<Record<string, never>>;

class TakerConstructorParamsBuilder extends StructBuilder {}

class TakerConstructorParams extends StructReader {
  static readonly type: GeneratedStructType<
    TakerConstructorParams,
    TakerConstructorParamsBuilder,
    TakerConstructorParamsInit
  > = {
    displayName: "Taker.constructor$Params",
    id: 0xdd1c195486465eb5n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerConstructorParams,
    Builder: TakerConstructorParamsBuilder,
    newReader: (message, place, depth) =>
      new TakerConstructorParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerConstructorParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerConstructorParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerConstructorParams(TakerConstructorParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerConstructorParams,
    write: writeTakerConstructorParams,
  };
}

function writeTakerConstructorParams(
  _builder: TakerConstructorParamsBuilder,
  _init: TakerConstructorParamsInit,
): void {}

function sizeOfTakerConstructorParams(_init: TakerConstructorParamsInit): number {
  return 0;
}

interface TakerConstructorResultsInit {
  readonly constructor_?: Taker | Taker.Server | undefined;
}

class TakerConstructorResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set constructor_(value: Taker | Taker.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TakerConstructorResults extends StructReader {
  static readonly type: GeneratedStructType<
    TakerConstructorResults,
    TakerConstructorResultsBuilder,
    TakerConstructorResultsInit
  > = {
    displayName: "Taker.constructor$Results",
    id: 0xf33faabcb3d15f7en,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: TakerConstructorResults,
    Builder: TakerConstructorResultsBuilder,
    newReader: (message, place, depth) =>
      new TakerConstructorResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerConstructorResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TakerConstructorResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerConstructorResults(TakerConstructorResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerConstructorResults,
    write: writeTakerConstructorResults,
  };

  get constructor_(): Taker {
    return readClient(this, 0, Taker);
  }
}

function writeTakerConstructorResults(
  builder: TakerConstructorResultsBuilder,
  init: TakerConstructorResultsInit,
): void {
  if (init.constructor_ !== undefined) builder.constructor_ = init.constructor_;
}

function sizeOfTakerConstructorResults(_init: TakerConstructorResultsInit): number {
  return 8;
}

class TakerConstructorPromise extends RemotePromise<Taker.ConstructorResults> {
  get constructor_(): Taker {
    return this.$pipeline([0], Taker);
  }
}

const takerConstructor: Method<
  Taker.ConstructorParams,
  Taker.ConstructorParams.Builder,
  Taker.ConstructorParams.Init,
  Taker.ConstructorResults,
  Taker.ConstructorResults.Builder,
  Taker.ConstructorResults.Init
> = defineMethod({
  name: "Taker.constructor",
  interfaceId: 0xb62d65933035a2e3n,
  methodId: 2,
  params: () => TakerConstructorParams.type,
  results: () => TakerConstructorResults.type,
});

type TakerDupParamsInit = Readonly<Record<string, never>>;

class TakerDupParamsBuilder extends StructBuilder {}

class TakerDupParams extends StructReader {
  static readonly type: GeneratedStructType<TakerDupParams, TakerDupParamsBuilder, TakerDupParamsInit> = {
    displayName: "Taker.dup$Params",
    id: 0xbc32e3b6513fdf52n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerDupParams,
    Builder: TakerDupParamsBuilder,
    newReader: (message, place, depth) =>
      new TakerDupParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerDupParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerDupParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerDupParams(TakerDupParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerDupParams,
    write: writeTakerDupParams,
  };
}

function writeTakerDupParams(_builder: TakerDupParamsBuilder, _init: TakerDupParamsInit): void {}

function sizeOfTakerDupParams(_init: TakerDupParamsInit): number {
  return 0;
}

interface TakerDupResultsInit {
  readonly which_?: number | undefined;
}

class TakerDupResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set which_(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset, value);
  }
}

class TakerDupResults extends StructReader {
  static readonly type: GeneratedStructType<TakerDupResults, TakerDupResultsBuilder, TakerDupResultsInit> = {
    displayName: "Taker.dup$Results",
    id: 0xc399dac01e52ed0dn,
    schema: clashesSchema_,
    dataWords: 1,
    pointerCount: 0,
    Reader: TakerDupResults,
    Builder: TakerDupResultsBuilder,
    newReader: (message, place, depth) =>
      new TakerDupResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerDupResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TakerDupResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerDupResults(TakerDupResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerDupResults,
    write: writeTakerDupResults,
  };

  get which_(): number {
    return this.getUint8(0);
  }
}

function writeTakerDupResults(builder: TakerDupResultsBuilder, init: TakerDupResultsInit): void {
  if (init.which_ !== undefined) builder.which_ = init.which_;
}

function sizeOfTakerDupResults(_init: TakerDupResultsInit): number {
  return 8;
}

const takerDup: Method<
  Taker.DupParams,
  Taker.DupParams.Builder,
  Taker.DupParams.Init,
  Taker.DupResults,
  Taker.DupResults.Builder,
  Taker.DupResults.Init
> = defineMethod({
  name: "Taker.dup",
  interfaceId: 0xb62d65933035a2e3n,
  methodId: 3,
  params: () => TakerDupParams.type,
  results: () => TakerDupResults.type,
});

type TakerToJSONParamsInit = Readonly<Record<string, never>>;

class TakerToJSONParamsBuilder extends StructBuilder {}

class TakerToJSONParams extends StructReader {
  static readonly type: GeneratedStructType<TakerToJSONParams, TakerToJSONParamsBuilder, TakerToJSONParamsInit> = {
    displayName: "Taker.toJSON$Params",
    id: 0xd9b5cc2965f06f62n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerToJSONParams,
    Builder: TakerToJSONParamsBuilder,
    newReader: (message, place, depth) =>
      new TakerToJSONParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerToJSONParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerToJSONParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerToJSONParams(TakerToJSONParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerToJSONParams,
    write: writeTakerToJSONParams,
  };
}

function writeTakerToJSONParams(_builder: TakerToJSONParamsBuilder, _init: TakerToJSONParamsInit): void {}

function sizeOfTakerToJSONParams(_init: TakerToJSONParamsInit): number {
  return 0;
}

interface TakerToJSONResultsInit {
  readonly text?: string | undefined;
}

class TakerToJSONResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TakerToJSONResults extends StructReader {
  static readonly type: GeneratedStructType<TakerToJSONResults, TakerToJSONResultsBuilder, TakerToJSONResultsInit> = {
    displayName: "Taker.toJSON$Results",
    id: 0xc85cb53615dfe17dn,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: TakerToJSONResults,
    Builder: TakerToJSONResultsBuilder,
    newReader: (message, place, depth) =>
      new TakerToJSONResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerToJSONResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TakerToJSONResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerToJSONResults(TakerToJSONResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerToJSONResults,
    write: writeTakerToJSONResults,
  };

  get text(): string {
    return this.getText(0);
  }
}

function writeTakerToJSONResults(builder: TakerToJSONResultsBuilder, init: TakerToJSONResultsInit): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfTakerToJSONResults(init: TakerToJSONResultsInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

const takerToJSON: Method<
  Taker.ToJSONParams,
  Taker.ToJSONParams.Builder,
  Taker.ToJSONParams.Init,
  Taker.ToJSONResults,
  Taker.ToJSONResults.Builder,
  Taker.ToJSONResults.Init
> = defineMethod({
  name: "Taker.toJSON",
  interfaceId: 0xb62d65933035a2e3n,
  methodId: 4,
  params: () => TakerToJSONParams.type,
  results: () => TakerToJSONResults.type,
});

type TakerNameParamsInit = Readonly<Record<string, never>>;

class TakerNameParamsBuilder extends StructBuilder {}

class TakerNameParams extends StructReader {
  static readonly type: GeneratedStructType<TakerNameParams, TakerNameParamsBuilder, TakerNameParamsInit> = {
    displayName: "Taker.name$Params",
    id: 0x96c84d0dca3a9963n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerNameParams,
    Builder: TakerNameParamsBuilder,
    newReader: (message, place, depth) =>
      new TakerNameParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerNameParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerNameParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerNameParams(TakerNameParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerNameParams,
    write: writeTakerNameParams,
  };
}

function writeTakerNameParams(_builder: TakerNameParamsBuilder, _init: TakerNameParamsInit): void {}

function sizeOfTakerNameParams(_init: TakerNameParamsInit): number {
  return 0;
}

interface TakerNameResultsInit {
  readonly group?: Taker.Group | Taker.Group.Init | undefined;
}

class TakerNameResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set group(value: Taker.Group | Taker.Group.Init) {
    TakerGroup.type.set(this.$segment, this.$dataOffset, value);
  }

  initGroup(): Taker.Group.Builder {
    return TakerGroup.type.init(this.$segment, this.$dataOffset);
  }
}

class TakerNameResults extends StructReader {
  static readonly type: GeneratedStructType<TakerNameResults, TakerNameResultsBuilder, TakerNameResultsInit> = {
    displayName: "Taker.name$Results",
    id: 0xf2b6731521107299n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: TakerNameResults,
    Builder: TakerNameResultsBuilder,
    newReader: (message, place, depth) =>
      new TakerNameResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerNameResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TakerNameResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerNameResults(TakerNameResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerNameResults,
    write: writeTakerNameResults,
  };

  get group(): Taker.Group {
    return TakerGroup.type.newReader(this.$message, this.followStruct(0, 3), this.$depth + 1);
  }
}

function writeTakerNameResults(builder: TakerNameResultsBuilder, init: TakerNameResultsInit): void {
  if (init.group !== undefined) builder.group = init.group;
}

function sizeOfTakerNameResults(init: TakerNameResultsInit): number {
  let size = 8;
  if (init.group !== undefined && !(init.group instanceof StructReader)) size += sizeOfTakerGroup(init.group);
  return size;
}

class TakerNamePromise extends RemotePromise<Taker.NameResults> {
  get group(): Taker.Group.Pipeline {
    return new TakerGroupPipeline(this, 0);
  }
}

const takerName: Method<
  Taker.NameParams,
  Taker.NameParams.Builder,
  Taker.NameParams.Init,
  Taker.NameResults,
  Taker.NameResults.Builder,
  Taker.NameResults.Init
> = defineMethod({
  name: "Taker.name",
  interfaceId: 0xb62d65933035a2e3n,
  methodId: 5,
  params: () => TakerNameParams.type,
  results: () => TakerNameResults.type,
});

type TakerMethodsParamsInit = Readonly<Record<string, never>>;

class TakerMethodsParamsBuilder extends StructBuilder {}

class TakerMethodsParams extends StructReader {
  static readonly type: GeneratedStructType<TakerMethodsParams, TakerMethodsParamsBuilder, TakerMethodsParamsInit> = {
    displayName: "Taker.methods$Params",
    id: 0x9868ec952f392878n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerMethodsParams,
    Builder: TakerMethodsParamsBuilder,
    newReader: (message, place, depth) =>
      new TakerMethodsParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerMethodsParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerMethodsParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerMethodsParams(TakerMethodsParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerMethodsParams,
    write: writeTakerMethodsParams,
  };
}

function writeTakerMethodsParams(_builder: TakerMethodsParamsBuilder, _init: TakerMethodsParamsInit): void {}

function sizeOfTakerMethodsParams(_init: TakerMethodsParamsInit): number {
  return 0;
}

type TakerMethodsResultsInit = Readonly<Record<string, never>>;

class TakerMethodsResultsBuilder extends StructBuilder {}

class TakerMethodsResults extends StructReader {
  static readonly type: GeneratedStructType<TakerMethodsResults, TakerMethodsResultsBuilder, TakerMethodsResultsInit> =
    {
      displayName: "Taker.methods$Results",
      id: 0xf9e3e34c7149fc4cn,
      schema: clashesSchema_,
      dataWords: 0,
      pointerCount: 0,
      Reader: TakerMethodsResults,
      Builder: TakerMethodsResultsBuilder,
      newReader: (message, place, depth) =>
        new TakerMethodsResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new TakerMethodsResultsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 0);
        return new TakerMethodsResultsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeTakerMethodsResults(TakerMethodsResults.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfTakerMethodsResults,
      write: writeTakerMethodsResults,
    };
}

function writeTakerMethodsResults(_builder: TakerMethodsResultsBuilder, _init: TakerMethodsResultsInit): void {}

function sizeOfTakerMethodsResults(_init: TakerMethodsResultsInit): number {
  return 0;
}

const takerMethods_: Method<
  Taker.MethodsParams,
  Taker.MethodsParams.Builder,
  Taker.MethodsParams.Init,
  Taker.MethodsResults,
  Taker.MethodsResults.Builder,
  Taker.MethodsResults.Init
> = defineMethod({
  name: "Taker.methods",
  interfaceId: 0xb62d65933035a2e3n,
  methodId: 6,
  params: () => TakerMethodsParams.type,
  results: () => TakerMethodsResults.type,
});

type TakerLocalParamsInit = Readonly<Record<string, never>>;

class TakerLocalParamsBuilder extends StructBuilder {}

class TakerLocalParams extends StructReader {
  static readonly type: GeneratedStructType<TakerLocalParams, TakerLocalParamsBuilder, TakerLocalParamsInit> = {
    displayName: "Taker.local$Params",
    id: 0xa3f1c2e66d349c23n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerLocalParams,
    Builder: TakerLocalParamsBuilder,
    newReader: (message, place, depth) =>
      new TakerLocalParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerLocalParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerLocalParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerLocalParams(TakerLocalParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerLocalParams,
    write: writeTakerLocalParams,
  };
}

function writeTakerLocalParams(_builder: TakerLocalParamsBuilder, _init: TakerLocalParamsInit): void {}

function sizeOfTakerLocalParams(_init: TakerLocalParamsInit): number {
  return 0;
}

type TakerLocalResultsInit = Readonly<Record<string, never>>;

class TakerLocalResultsBuilder extends StructBuilder {}

class TakerLocalResults extends StructReader {
  static readonly type: GeneratedStructType<TakerLocalResults, TakerLocalResultsBuilder, TakerLocalResultsInit> = {
    displayName: "Taker.local$Results",
    id: 0xec19f81e1fb3a603n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerLocalResults,
    Builder: TakerLocalResultsBuilder,
    newReader: (message, place, depth) =>
      new TakerLocalResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerLocalResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerLocalResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerLocalResults(TakerLocalResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerLocalResults,
    write: writeTakerLocalResults,
  };
}

function writeTakerLocalResults(_builder: TakerLocalResultsBuilder, _init: TakerLocalResultsInit): void {}

function sizeOfTakerLocalResults(_init: TakerLocalResultsInit): number {
  return 0;
}

const takerLocal: Method<
  Taker.LocalParams,
  Taker.LocalParams.Builder,
  Taker.LocalParams.Init,
  Taker.LocalResults,
  Taker.LocalResults.Builder,
  Taker.LocalResults.Init
> = defineMethod({
  name: "Taker.local",
  interfaceId: 0xb62d65933035a2e3n,
  methodId: 7,
  params: () => TakerLocalParams.type,
  results: () => TakerLocalResults.type,
});

type TakerNewParamsInit = Readonly<Record<string, never>>;

class TakerNewParamsBuilder extends StructBuilder {}

class TakerNewParams extends StructReader {
  static readonly type: GeneratedStructType<TakerNewParams, TakerNewParamsBuilder, TakerNewParamsInit> = {
    displayName: "Taker.new$Params",
    id: 0x9e284dcc325cd865n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerNewParams,
    Builder: TakerNewParamsBuilder,
    newReader: (message, place, depth) =>
      new TakerNewParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerNewParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerNewParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerNewParams(TakerNewParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerNewParams,
    write: writeTakerNewParams,
  };
}

function writeTakerNewParams(_builder: TakerNewParamsBuilder, _init: TakerNewParamsInit): void {}

function sizeOfTakerNewParams(_init: TakerNewParamsInit): number {
  return 0;
}

interface TakerNewResultsInit {
  readonly new?: Taker | Taker.Server | undefined;
}

class TakerNewResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set new(value: Taker | Taker.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TakerNewResults extends StructReader {
  static readonly type: GeneratedStructType<TakerNewResults, TakerNewResultsBuilder, TakerNewResultsInit> = {
    displayName: "Taker.new$Results",
    id: 0x9f43fa366c060680n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: TakerNewResults,
    Builder: TakerNewResultsBuilder,
    newReader: (message, place, depth) =>
      new TakerNewResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerNewResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TakerNewResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerNewResults(TakerNewResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerNewResults,
    write: writeTakerNewResults,
  };

  get new(): Taker {
    return readClient(this, 0, Taker);
  }
}

function writeTakerNewResults(builder: TakerNewResultsBuilder, init: TakerNewResultsInit): void {
  if (init.new !== undefined) builder.new = init.new;
}

function sizeOfTakerNewResults(_init: TakerNewResultsInit): number {
  return 8;
}

class TakerNewPromise extends RemotePromise<Taker.NewResults> {
  get new(): Taker {
    return this.$pipeline([0], Taker);
  }
}

const takerNew: Method<
  Taker.NewParams,
  Taker.NewParams.Builder,
  Taker.NewParams.Init,
  Taker.NewResults,
  Taker.NewResults.Builder,
  Taker.NewResults.Init
> = defineMethod({
  name: "Taker.new",
  interfaceId: 0xb62d65933035a2e3n,
  methodId: 8,
  params: () => TakerNewParams.type,
  results: () => TakerNewResults.type,
});

type TakerDeleteParamsInit = Readonly<Record<string, never>>;

class TakerDeleteParamsBuilder extends StructBuilder {}

class TakerDeleteParams extends StructReader {
  static readonly type: GeneratedStructType<TakerDeleteParams, TakerDeleteParamsBuilder, TakerDeleteParamsInit> = {
    displayName: "Taker.delete$Params",
    id: 0xae37669edb31f6b8n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerDeleteParams,
    Builder: TakerDeleteParamsBuilder,
    newReader: (message, place, depth) =>
      new TakerDeleteParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerDeleteParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerDeleteParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerDeleteParams(TakerDeleteParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerDeleteParams,
    write: writeTakerDeleteParams,
  };
}

function writeTakerDeleteParams(_builder: TakerDeleteParamsBuilder, _init: TakerDeleteParamsInit): void {}

function sizeOfTakerDeleteParams(_init: TakerDeleteParamsInit): number {
  return 0;
}

interface TakerDeleteResultsInit {
  readonly this?: Taker | Taker.Server | undefined;
}

class TakerDeleteResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set this(value: Taker | Taker.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TakerDeleteResults extends StructReader {
  static readonly type: GeneratedStructType<TakerDeleteResults, TakerDeleteResultsBuilder, TakerDeleteResultsInit> = {
    displayName: "Taker.delete$Results",
    id: 0x90eaa8f42d742ac5n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 1,
    Reader: TakerDeleteResults,
    Builder: TakerDeleteResultsBuilder,
    newReader: (message, place, depth) =>
      new TakerDeleteResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerDeleteResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TakerDeleteResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerDeleteResults(TakerDeleteResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerDeleteResults,
    write: writeTakerDeleteResults,
  };

  get this(): Taker {
    return readClient(this, 0, Taker);
  }
}

function writeTakerDeleteResults(builder: TakerDeleteResultsBuilder, init: TakerDeleteResultsInit): void {
  if (init.this !== undefined) builder.this = init.this;
}

function sizeOfTakerDeleteResults(_init: TakerDeleteResultsInit): number {
  return 8;
}

class TakerDeletePromise extends RemotePromise<Taker.DeleteResults> {
  get this(): Taker {
    return this.$pipeline([0], Taker);
  }
}

const takerDelete: Method<
  Taker.DeleteParams,
  Taker.DeleteParams.Builder,
  Taker.DeleteParams.Init,
  Taker.DeleteResults,
  Taker.DeleteResults.Builder,
  Taker.DeleteResults.Init
> = defineMethod({
  name: "Taker.delete",
  interfaceId: 0xb62d65933035a2e3n,
  methodId: 9,
  params: () => TakerDeleteParams.type,
  results: () => TakerDeleteResults.type,
});

type TakerGetParamsInit_ = Readonly<Record<string, never>>;

class TakerGetParamsBuilder_ extends StructBuilder {}

class TakerGetParams_ extends StructReader {
  static readonly type: GeneratedStructType<TakerGetParams_, TakerGetParamsBuilder_, TakerGetParamsInit_> = {
    displayName: "Taker.get$Params",
    id: 0xdff4cd97c46a882fn,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerGetParams_,
    Builder: TakerGetParamsBuilder_,
    newReader: (message, place, depth) =>
      new TakerGetParams_(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerGetParamsBuilder_(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerGetParamsBuilder_(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerGetParams_(TakerGetParams_.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerGetParams_,
    write: writeTakerGetParams_,
  };
}

function writeTakerGetParams_(_builder: TakerGetParamsBuilder_, _init: TakerGetParamsInit_): void {}

function sizeOfTakerGetParams_(_init: TakerGetParamsInit_): number {
  return 0;
}

type TakerGetResultsInit = Readonly<Record<string, never>>;

class TakerGetResultsBuilder extends StructBuilder {}

class TakerGetResults extends StructReader {
  static readonly type: GeneratedStructType<TakerGetResults, TakerGetResultsBuilder, TakerGetResultsInit> = {
    displayName: "Taker.get$Results",
    id: 0xc91c97f796ffd33en,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 0,
    Reader: TakerGetResults,
    Builder: TakerGetResultsBuilder,
    newReader: (message, place, depth) =>
      new TakerGetResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TakerGetResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TakerGetResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTakerGetResults(TakerGetResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTakerGetResults,
    write: writeTakerGetResults,
  };
}

function writeTakerGetResults(_builder: TakerGetResultsBuilder, _init: TakerGetResultsInit): void {}

function sizeOfTakerGetResults(_init: TakerGetResultsInit): number {
  return 0;
}

const takerGet: Method<
  Taker.GetParams_,
  Taker.GetParams_.Builder,
  Taker.GetParams_.Init,
  Taker.GetResults,
  Taker.GetResults.Builder,
  Taker.GetResults.Init
> = defineMethod({
  name: "Taker.get",
  interfaceId: 0xb62d65933035a2e3n,
  methodId: 10,
  params: () => TakerGetParams_.type,
  results: () => TakerGetResults.type,
});

abstract class TakerServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Taker",
      interfaceId: 0xb62d65933035a2e3n,
      methods: [
        {
          method: takerDispose,
          invoke(
            server: TakerServer,
            params: Taker.DisposeParams,
            context: CallContext<Taker.DisposeResults.Builder, Taker.DisposeResults.Init>,
          ) {
            return server.dispose(params, context);
          },
        },
        {
          method: takerThen,
          invoke(
            server: TakerServer,
            params: Taker.ThenParams,
            context: CallContext<Taker.ThenResults.Builder, Taker.ThenResults.Init>,
          ) {
            return server.then_(params, context);
          },
        },
        {
          method: takerConstructor,
          invoke(
            server: TakerServer,
            params: Taker.ConstructorParams,
            context: CallContext<Taker.ConstructorResults.Builder, Taker.ConstructorResults.Init>,
          ) {
            return server.constructor_(params, context);
          },
        },
        {
          method: takerDup,
          invoke(
            server: TakerServer,
            params: Taker.DupParams,
            context: CallContext<Taker.DupResults.Builder, Taker.DupResults.Init>,
          ) {
            return server.dup_(params, context);
          },
        },
        {
          method: takerToJSON,
          invoke(
            server: TakerServer,
            params: Taker.ToJSONParams,
            context: CallContext<Taker.ToJSONResults.Builder, Taker.ToJSONResults.Init>,
          ) {
            return server.toJSON(params, context);
          },
        },
        {
          method: takerName,
          invoke(
            server: TakerServer,
            params: Taker.NameParams,
            context: CallContext<Taker.NameResults.Builder, Taker.NameResults.Init>,
          ) {
            return server.name(params, context);
          },
        },
        {
          method: takerMethods_,
          invoke(
            server: TakerServer,
            params: Taker.MethodsParams,
            context: CallContext<Taker.MethodsResults.Builder, Taker.MethodsResults.Init>,
          ) {
            return server.methods(params, context);
          },
        },
        {
          method: takerLocal,
          invoke(
            server: TakerServer,
            params: Taker.LocalParams,
            context: CallContext<Taker.LocalResults.Builder, Taker.LocalResults.Init>,
          ) {
            return server.local(params, context);
          },
        },
        {
          method: takerNew,
          invoke(
            server: TakerServer,
            params: Taker.NewParams,
            context: CallContext<Taker.NewResults.Builder, Taker.NewResults.Init>,
          ) {
            return server.new(params, context);
          },
        },
        {
          method: takerDelete,
          invoke(
            server: TakerServer,
            params: Taker.DeleteParams,
            context: CallContext<Taker.DeleteResults.Builder, Taker.DeleteResults.Init>,
          ) {
            return server.delete(params, context);
          },
        },
        {
          method: takerGet,
          invoke(
            server: TakerServer,
            params: Taker.GetParams_,
            context: CallContext<Taker.GetResults.Builder, Taker.GetResults.Init>,
          ) {
            return server.get(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TakerServer.interfaces;
  }

  abstract dispose(
    params: Taker.DisposeParams,
    context: CallContext<Taker.DisposeResults.Builder, Taker.DisposeResults.Init>,
  ): ResultsReturn<Taker.DisposeResults.Init>;

  abstract then_(
    params: Taker.ThenParams,
    context: CallContext<Taker.ThenResults.Builder, Taker.ThenResults.Init>,
  ): ResultsReturn<Taker.ThenResults.Init>;

  abstract constructor_(
    params: Taker.ConstructorParams,
    context: CallContext<Taker.ConstructorResults.Builder, Taker.ConstructorResults.Init>,
  ): ResultsReturn<Taker.ConstructorResults.Init>;

  abstract dup_(
    params: Taker.DupParams,
    context: CallContext<Taker.DupResults.Builder, Taker.DupResults.Init>,
  ): ResultsReturn<Taker.DupResults.Init>;

  abstract toJSON(
    params: Taker.ToJSONParams,
    context: CallContext<Taker.ToJSONResults.Builder, Taker.ToJSONResults.Init>,
  ): ResultsReturn<Taker.ToJSONResults.Init>;

  abstract name(
    params: Taker.NameParams,
    context: CallContext<Taker.NameResults.Builder, Taker.NameResults.Init>,
  ): ResultsReturn<Taker.NameResults.Init>;

  abstract methods(
    params: Taker.MethodsParams,
    context: CallContext<Taker.MethodsResults.Builder, Taker.MethodsResults.Init>,
  ): ResultsReturn<Taker.MethodsResults.Init>;

  abstract local(
    params: Taker.LocalParams,
    context: CallContext<Taker.LocalResults.Builder, Taker.LocalResults.Init>,
  ): ResultsReturn<Taker.LocalResults.Init>;

  abstract new(
    params: Taker.NewParams,
    context: CallContext<Taker.NewResults.Builder, Taker.NewResults.Init>,
  ): ResultsReturn<Taker.NewResults.Init>;

  abstract delete(
    params: Taker.DeleteParams,
    context: CallContext<Taker.DeleteResults.Builder, Taker.DeleteResults.Init>,
  ): ResultsReturn<Taker.DeleteResults.Init>;

  abstract get(
    params: Taker.GetParams_,
    context: CallContext<Taker.GetResults.Builder, Taker.GetResults.Init>,
  ): ResultsReturn<Taker.GetResults.Init>;
}

export class Taker extends Client {
  static readonly interfaceId: bigint = 0xb62d65933035a2e3n;
  static readonly displayName: string = "Taker";
  static readonly Server: typeof TakerServer = TakerServer;
  static readonly methods: {
    readonly dispose: typeof takerDispose;
    readonly then_: typeof takerThen;
    readonly constructor_: typeof takerConstructor;
    readonly dup_: typeof takerDup;
    readonly toJSON: typeof takerToJSON;
    readonly name: typeof takerName;
    readonly methods: typeof takerMethods_;
    readonly local: typeof takerLocal;
    readonly new: typeof takerNew;
    readonly delete: typeof takerDelete;
    readonly get: typeof takerGet;
  } = {
    dispose: takerDispose,
    then_: takerThen,
    constructor_: takerConstructor,
    dup_: takerDup,
    toJSON: takerToJSON,
    name: takerName,
    methods: takerMethods_,
    local: takerLocal,
    new: takerNew,
    delete: takerDelete,
    get: takerGet,
  };
  static readonly DisposeParams: typeof TakerDisposeParams = TakerDisposeParams;
  static readonly DisposeResults: typeof TakerDisposeResults = TakerDisposeResults;
  static readonly ThenParams: typeof TakerThenParams = TakerThenParams;
  static readonly ThenResults: typeof TakerThenResults = TakerThenResults;
  static readonly ConstructorParams: typeof TakerConstructorParams = TakerConstructorParams;
  static readonly ConstructorResults: typeof TakerConstructorResults = TakerConstructorResults;
  static readonly DupParams: typeof TakerDupParams = TakerDupParams;
  static readonly DupResults: typeof TakerDupResults = TakerDupResults;
  static readonly ToJSONParams: typeof TakerToJSONParams = TakerToJSONParams;
  static readonly ToJSONResults: typeof TakerToJSONResults = TakerToJSONResults;
  static readonly NameParams: typeof TakerNameParams = TakerNameParams;
  static readonly NameResults: typeof TakerNameResults = TakerNameResults;
  static readonly MethodsParams: typeof TakerMethodsParams = TakerMethodsParams;
  static readonly MethodsResults: typeof TakerMethodsResults = TakerMethodsResults;
  static readonly LocalParams: typeof TakerLocalParams = TakerLocalParams;
  static readonly LocalResults: typeof TakerLocalResults = TakerLocalResults;
  static readonly NewParams: typeof TakerNewParams = TakerNewParams;
  static readonly NewResults: typeof TakerNewResults = TakerNewResults;
  static readonly DeleteParams: typeof TakerDeleteParams = TakerDeleteParams;
  static readonly DeleteResults: typeof TakerDeleteResults = TakerDeleteResults;
  static readonly GetParams_: typeof TakerGetParams_ = TakerGetParams_;
  static readonly GetResults: typeof TakerGetResults = TakerGetResults;
  static readonly GetParams: typeof TakerGetParams = TakerGetParams;
  static readonly GetPromise: typeof TakerGetPromise = TakerGetPromise;
  static readonly Server_: typeof TakerServer_ = TakerServer_;
  static readonly Group: typeof TakerGroup = TakerGroup;

  dispose(
    params: ParamsArgument<Taker.DisposeParams.Builder, Taker.DisposeParams.Init> = {},
    options?: CallOptions,
  ): Taker.DisposePromise {
    return this.$call(takerDispose, TakerDisposePromise, params, options);
  }

  then_(
    params: ParamsArgument<Taker.ThenParams.Builder, Taker.ThenParams.Init>,
    options?: CallOptions,
  ): Taker.ThenPromise {
    return this.$call(takerThen, TakerThenPromise, params, options);
  }

  constructor_(
    params: ParamsArgument<Taker.ConstructorParams.Builder, Taker.ConstructorParams.Init> = {},
    options?: CallOptions,
  ): Taker.ConstructorPromise {
    return this.$call(takerConstructor, TakerConstructorPromise, params, options);
  }

  dup_(
    params: ParamsArgument<Taker.DupParams.Builder, Taker.DupParams.Init> = {},
    options?: CallOptions,
  ): Taker.DupPromise {
    return this.$call(takerDup, RemotePromise, params, options);
  }

  toJSON(
    params: ParamsArgument<Taker.ToJSONParams.Builder, Taker.ToJSONParams.Init> = {},
    options?: CallOptions,
  ): Taker.ToJSONPromise {
    return this.$call(takerToJSON, RemotePromise, params, options);
  }

  name(
    params: ParamsArgument<Taker.NameParams.Builder, Taker.NameParams.Init> = {},
    options?: CallOptions,
  ): Taker.NamePromise {
    return this.$call(takerName, TakerNamePromise, params, options);
  }

  methods(
    params: ParamsArgument<Taker.MethodsParams.Builder, Taker.MethodsParams.Init> = {},
    options?: CallOptions,
  ): Taker.MethodsPromise {
    return this.$call(takerMethods_, RemotePromise, params, options);
  }

  local(
    params: ParamsArgument<Taker.LocalParams.Builder, Taker.LocalParams.Init> = {},
    options?: CallOptions,
  ): Taker.LocalPromise {
    return this.$call(takerLocal, RemotePromise, params, options);
  }

  new(
    params: ParamsArgument<Taker.NewParams.Builder, Taker.NewParams.Init> = {},
    options?: CallOptions,
  ): Taker.NewPromise {
    return this.$call(takerNew, TakerNewPromise, params, options);
  }

  delete(
    params: ParamsArgument<Taker.DeleteParams.Builder, Taker.DeleteParams.Init> = {},
    options?: CallOptions,
  ): Taker.DeletePromise {
    return this.$call(takerDelete, TakerDeletePromise, params, options);
  }

  get(
    params: ParamsArgument<Taker.GetParams_.Builder, Taker.GetParams_.Init> = {},
    options?: CallOptions,
  ): Taker.GetPromise_ {
    return this.$call(takerGet, RemotePromise, params, options);
  }
}

export declare namespace Taker {
  type Server = TakerServer;
  type DisposeParams = TakerDisposeParams;
  namespace DisposeParams {
    type Builder = TakerDisposeParamsBuilder;
    type Init = TakerDisposeParamsInit;
  }
  type DisposeResults = TakerDisposeResults;
  namespace DisposeResults {
    type Builder = TakerDisposeResultsBuilder;
    type Init = TakerDisposeResultsInit;
  }
  type DisposePromise = TakerDisposePromise;
  type ThenParams = TakerThenParams;
  namespace ThenParams {
    type Builder = TakerThenParamsBuilder;
    type Init = TakerThenParamsInit;
  }
  type ThenResults = TakerThenResults;
  namespace ThenResults {
    type Builder = TakerThenResultsBuilder;
    type Init = TakerThenResultsInit;
  }
  type ThenPromise = TakerThenPromise;
  type ConstructorParams = TakerConstructorParams;
  namespace ConstructorParams {
    type Builder = TakerConstructorParamsBuilder;
    type Init = TakerConstructorParamsInit;
  }
  type ConstructorResults = TakerConstructorResults;
  namespace ConstructorResults {
    type Builder = TakerConstructorResultsBuilder;
    type Init = TakerConstructorResultsInit;
  }
  type ConstructorPromise = TakerConstructorPromise;
  type DupParams = TakerDupParams;
  namespace DupParams {
    type Builder = TakerDupParamsBuilder;
    type Init = TakerDupParamsInit;
  }
  type DupResults = TakerDupResults;
  namespace DupResults {
    type Builder = TakerDupResultsBuilder;
    type Init = TakerDupResultsInit;
  }
  type DupPromise = RemotePromise<TakerDupResults>;
  type ToJSONParams = TakerToJSONParams;
  namespace ToJSONParams {
    type Builder = TakerToJSONParamsBuilder;
    type Init = TakerToJSONParamsInit;
  }
  type ToJSONResults = TakerToJSONResults;
  namespace ToJSONResults {
    type Builder = TakerToJSONResultsBuilder;
    type Init = TakerToJSONResultsInit;
  }
  type ToJSONPromise = RemotePromise<TakerToJSONResults>;
  type NameParams = TakerNameParams;
  namespace NameParams {
    type Builder = TakerNameParamsBuilder;
    type Init = TakerNameParamsInit;
  }
  type NameResults = TakerNameResults;
  namespace NameResults {
    type Builder = TakerNameResultsBuilder;
    type Init = TakerNameResultsInit;
  }
  type NamePromise = TakerNamePromise;
  type MethodsParams = TakerMethodsParams;
  namespace MethodsParams {
    type Builder = TakerMethodsParamsBuilder;
    type Init = TakerMethodsParamsInit;
  }
  type MethodsResults = TakerMethodsResults;
  namespace MethodsResults {
    type Builder = TakerMethodsResultsBuilder;
    type Init = TakerMethodsResultsInit;
  }
  type MethodsPromise = RemotePromise<TakerMethodsResults>;
  type LocalParams = TakerLocalParams;
  namespace LocalParams {
    type Builder = TakerLocalParamsBuilder;
    type Init = TakerLocalParamsInit;
  }
  type LocalResults = TakerLocalResults;
  namespace LocalResults {
    type Builder = TakerLocalResultsBuilder;
    type Init = TakerLocalResultsInit;
  }
  type LocalPromise = RemotePromise<TakerLocalResults>;
  type NewParams = TakerNewParams;
  namespace NewParams {
    type Builder = TakerNewParamsBuilder;
    type Init = TakerNewParamsInit;
  }
  type NewResults = TakerNewResults;
  namespace NewResults {
    type Builder = TakerNewResultsBuilder;
    type Init = TakerNewResultsInit;
  }
  type NewPromise = TakerNewPromise;
  type DeleteParams = TakerDeleteParams;
  namespace DeleteParams {
    type Builder = TakerDeleteParamsBuilder;
    type Init = TakerDeleteParamsInit;
  }
  type DeleteResults = TakerDeleteResults;
  namespace DeleteResults {
    type Builder = TakerDeleteResultsBuilder;
    type Init = TakerDeleteResultsInit;
  }
  type DeletePromise = TakerDeletePromise;
  type GetParams_ = TakerGetParams_;
  namespace GetParams_ {
    type Builder = TakerGetParamsBuilder_;
    type Init = TakerGetParamsInit_;
  }
  type GetResults = TakerGetResults;
  namespace GetResults {
    type Builder = TakerGetResultsBuilder;
    type Init = TakerGetResultsInit;
  }
  type GetPromise_ = RemotePromise<TakerGetResults>;
  type GetParams = TakerGetParams;
  namespace GetParams {
    type Builder = TakerGetParamsBuilder;
    type Init = TakerGetParamsInit;
  }
  type GetPromise = TakerGetPromise;
  namespace GetPromise {
    type Builder = TakerGetPromiseBuilder;
    type Init = TakerGetPromiseInit;
    type Pipeline = TakerGetPromisePipeline;
  }
  type Server_ = TakerServer_;
  namespace Server_ {
    type Builder = TakerServerBuilder;
    type Init = TakerServerInit;
    type Pipeline = TakerServerPipeline;
  }
  type Group = TakerGroup;
  namespace Group {
    type Builder = TakerGroupBuilder;
    type Init = TakerGroupInit;
    type Pipeline = TakerGroupPipeline;
    type Deep = TakerGroupDeep;
    namespace Deep {
      type Builder = TakerGroupDeepBuilder;
      type Init = TakerGroupDeepInit;
      type Pipeline = TakerGroupDeepPipeline;
    }
  }
}

interface BindingBindParamsInit<
  T_,
  TInit,
  Options,
  T_Init = T_,
  TInitInit = TInit,
  OptionsInit = Options,
  _T_Builder = unknown,
  _TInitBuilder = unknown,
  _OptionsBuilder = unknown,
> {
  readonly typeT?: T_Init | undefined;
  readonly params?: TInitInit | undefined;
  readonly options?: OptionsInit | undefined;
  readonly methods?: T_Init | undefined;
}

class BindingBindParamsBuilder<
  T_,
  TInit,
  Options,
  T_Init = T_,
  TInitInit = TInit,
  OptionsInit = Options,
  T_Builder = unknown,
  TInitBuilder = unknown,
  OptionsBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x40000;
  }

  get $bindings(): readonly [
    PointerType<T_, T_Builder, T_Init>,
    PointerType<TInit, TInitBuilder, TInitInit>,
    PointerType<Options, OptionsBuilder, OptionsInit>,
  ] {
    return unbound(3);
  }

  set typeT(value: T_Init) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initTypeT(length = 0): T_Builder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  set params(value: TInitInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initParams(length = 0): TInitBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }

  set options(value: OptionsInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[2], value);
  }

  initOptions(length = 0): OptionsBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), this.$bindings[2], length);
  }

  set methods(value: T_Init) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 24), this.$bindings[0], value);
  }

  initMethods(length = 0): T_Builder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 24), this.$bindings[0], length);
  }
}

class BindingBindParams<
  T_,
  TInit,
  Options,
  T_Init = T_,
  TInitInit = TInit,
  OptionsInit = Options,
  T_Builder = unknown,
  TInitBuilder = unknown,
  OptionsBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    BindingBindParams<
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
    BindingBindParamsBuilder<
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
    BindingBindParamsInit<
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
    displayName: "Binding.bind$Params",
    id: 0xc6b5e1b70df251edn,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 4,
    Reader: BindingBindParams,
    Builder: BindingBindParamsBuilder,
    newReader: (message, place, depth) =>
      new BindingBindParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BindingBindParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 4);
      return new BindingBindParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBindingBindParams(BindingBindParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBindingBindParams,
    write: writeBindingBindParams,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<
    T_,
    TInit,
    Options,
    T_Init = T_,
    TInitInit = TInit,
    OptionsInit = Options,
    T_Builder = unknown,
    TInitBuilder = unknown,
    OptionsBuilder = unknown,
  >(
    typeT_: Bindable<T_, T_Builder, T_Init>,
    typeTInit: Bindable<TInit, TInitBuilder, TInitInit>,
    typeOptions: Bindable<Options, OptionsBuilder, OptionsInit>,
  ): BoundStruct<
    BindingBindParams<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder>,
    BindingBindParamsBuilder<
      T_,
      TInit,
      Options,
      T_Init,
      TInitInit,
      OptionsInit,
      T_Builder,
      TInitBuilder,
      OptionsBuilder
    >,
    BindingBindParamsInit<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder>
  > {
    return bindStruct(
      BindingBindParams.type,
      BindingBindParams<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder>,
      BindingBindParamsBuilder<
        T_,
        TInit,
        Options,
        T_Init,
        TInitInit,
        OptionsInit,
        T_Builder,
        TInitBuilder,
        OptionsBuilder
      >,
      writeBindingBindParams<
        T_,
        TInit,
        Options,
        T_Init,
        TInitInit,
        OptionsInit,
        T_Builder,
        TInitBuilder,
        OptionsBuilder
      >,
      typeT_,
      typeTInit,
      typeOptions,
    );
  }

  get $bindings(): readonly [
    PointerType<T_, T_Builder, T_Init>,
    PointerType<TInit, TInitBuilder, TInitInit>,
    PointerType<Options, OptionsBuilder, OptionsInit>,
  ] {
    return unbound(3);
  }

  get typeT(): T_ {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get params(): TInit {
    return readPointer(this, 1, this.$bindings[1]);
  }

  get options(): Options {
    return readPointer(this, 2, this.$bindings[2]);
  }

  get methods(): T_ {
    return readPointer(this, 3, this.$bindings[0]);
  }
}

function writeBindingBindParams<
  T_,
  TInit,
  Options,
  T_Init,
  TInitInit,
  OptionsInit,
  T_Builder,
  TInitBuilder,
  OptionsBuilder,
>(
  builder: BindingBindParamsBuilder<
    T_,
    TInit,
    Options,
    T_Init,
    TInitInit,
    OptionsInit,
    T_Builder,
    TInitBuilder,
    OptionsBuilder
  >,
  init: BindingBindParamsInit<
    T_,
    TInit,
    Options,
    T_Init,
    TInitInit,
    OptionsInit,
    T_Builder,
    TInitBuilder,
    OptionsBuilder
  >,
): void {
  if (init.typeT !== undefined) builder.typeT = init.typeT;
  if (init.params !== undefined) builder.params = init.params;
  if (init.options !== undefined) builder.options = init.options;
  if (init.methods !== undefined) builder.methods = init.methods;
}

function sizeOfBindingBindParams<
  T_,
  TInit,
  Options,
  T_Init,
  TInitInit,
  OptionsInit,
  T_Builder,
  TInitBuilder,
  OptionsBuilder,
>(
  init: BindingBindParamsInit<
    T_,
    TInit,
    Options,
    T_Init,
    TInitInit,
    OptionsInit,
    T_Builder,
    TInitBuilder,
    OptionsBuilder
  >,
): number {
  let size = 32;
  if (init.typeT !== undefined) size += sizeOfAnyPointer(init.typeT);
  if (init.params !== undefined) size += sizeOfAnyPointer(init.params);
  if (init.options !== undefined) size += sizeOfAnyPointer(init.options);
  if (init.methods !== undefined) size += sizeOfAnyPointer(init.methods);
  return size;
}

interface BindingBindResultsInit<
  T_,
  TInit,
  Options,
  T_Init = T_,
  TInitInit = TInit,
  _OptionsInit = Options,
  T_Builder = unknown,
  _TInitBuilder = unknown,
  _OptionsBuilder = unknown,
> {
  readonly init?: TInitInit | undefined;
  readonly self?: Binding<T_, T_Init, T_Builder> | Binding.Server<T_, T_Init, T_Builder> | undefined;
}

class BindingBindResultsBuilder<
  T_,
  TInit,
  Options,
  T_Init = T_,
  TInitInit = TInit,
  OptionsInit = Options,
  T_Builder = unknown,
  TInitBuilder = unknown,
  OptionsBuilder = unknown,
> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [
    PointerType<T_, T_Builder, T_Init>,
    PointerType<TInit, TInitBuilder, TInitInit>,
    PointerType<Options, OptionsBuilder, OptionsInit>,
  ] {
    return unbound(3);
  }

  set init(value: TInitInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], value);
  }

  initInit(length = 0): TInitBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[1], length);
  }

  set self(value: Binding<T_, T_Init, T_Builder> | Binding.Server<T_, T_Init, T_Builder>) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class BindingBindResults<
  T_,
  TInit,
  Options,
  T_Init = T_,
  TInitInit = TInit,
  OptionsInit = Options,
  T_Builder = unknown,
  TInitBuilder = unknown,
  OptionsBuilder = unknown,
> extends StructReader {
  static readonly type: GeneratedStructType<
    BindingBindResults<
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
    BindingBindResultsBuilder<
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
    BindingBindResultsInit<
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
    displayName: "Binding.bind$Results",
    id: 0xbb3ef843987dfb89n,
    schema: clashesSchema_,
    dataWords: 0,
    pointerCount: 2,
    Reader: BindingBindResults,
    Builder: BindingBindResultsBuilder,
    newReader: (message, place, depth) =>
      new BindingBindResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BindingBindResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new BindingBindResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBindingBindResults(BindingBindResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBindingBindResults,
    write: writeBindingBindResults,
  };

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<
    T_,
    TInit,
    Options,
    T_Init = T_,
    TInitInit = TInit,
    OptionsInit = Options,
    T_Builder = unknown,
    TInitBuilder = unknown,
    OptionsBuilder = unknown,
  >(
    typeT_: Bindable<T_, T_Builder, T_Init>,
    typeTInit: Bindable<TInit, TInitBuilder, TInitInit>,
    typeOptions: Bindable<Options, OptionsBuilder, OptionsInit>,
  ): BoundStruct<
    BindingBindResults<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder>,
    BindingBindResultsBuilder<
      T_,
      TInit,
      Options,
      T_Init,
      TInitInit,
      OptionsInit,
      T_Builder,
      TInitBuilder,
      OptionsBuilder
    >,
    BindingBindResultsInit<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder>
  > {
    return bindStruct(
      BindingBindResults.type,
      BindingBindResults<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder>,
      BindingBindResultsBuilder<
        T_,
        TInit,
        Options,
        T_Init,
        TInitInit,
        OptionsInit,
        T_Builder,
        TInitBuilder,
        OptionsBuilder
      >,
      writeBindingBindResults<
        T_,
        TInit,
        Options,
        T_Init,
        TInitInit,
        OptionsInit,
        T_Builder,
        TInitBuilder,
        OptionsBuilder
      >,
      typeT_,
      typeTInit,
      typeOptions,
    );
  }

  get $bindings(): readonly [
    PointerType<T_, T_Builder, T_Init>,
    PointerType<TInit, TInitBuilder, TInitInit>,
    PointerType<Options, OptionsBuilder, OptionsInit>,
  ] {
    return unbound(3);
  }

  get init(): TInit {
    return readPointer(this, 0, this.$bindings[1]);
  }

  get self(): Binding<T_, T_Init, T_Builder> {
    return readClient(this, 1, Binding.of(this.$bindings[0]));
  }
}

function writeBindingBindResults<
  T_,
  TInit,
  Options,
  T_Init,
  TInitInit,
  OptionsInit,
  T_Builder,
  TInitBuilder,
  OptionsBuilder,
>(
  builder: BindingBindResultsBuilder<
    T_,
    TInit,
    Options,
    T_Init,
    TInitInit,
    OptionsInit,
    T_Builder,
    TInitBuilder,
    OptionsBuilder
  >,
  init: BindingBindResultsInit<
    T_,
    TInit,
    Options,
    T_Init,
    TInitInit,
    OptionsInit,
    T_Builder,
    TInitBuilder,
    OptionsBuilder
  >,
): void {
  if (init.init !== undefined) builder.init = init.init;
  if (init.self !== undefined) builder.self = init.self;
}

function sizeOfBindingBindResults<
  T_,
  TInit,
  Options,
  T_Init,
  TInitInit,
  OptionsInit,
  T_Builder,
  TInitBuilder,
  OptionsBuilder,
>(
  init: BindingBindResultsInit<
    T_,
    TInit,
    Options,
    T_Init,
    TInitInit,
    OptionsInit,
    T_Builder,
    TInitBuilder,
    OptionsBuilder
  >,
): number {
  let size = 16;
  if (init.init !== undefined) size += sizeOfAnyPointer(init.init);
  return size;
}

class BindingBindPromise<
  T_,
  TInit,
  Options,
  T_Init = T_,
  TInitInit = TInit,
  OptionsInit = Options,
  T_Builder = unknown,
  TInitBuilder = unknown,
  OptionsBuilder = unknown,
> extends RemotePromise<
  Binding.BindResults<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder>
> {
  get init(): Pipelined<TInit> {
    return pipelined(
      this,
      [0],
      bindingsIn<
        readonly [
          PointerType<T_, T_Builder, T_Init>,
          PointerType<TInit, TInitBuilder, TInitInit>,
          PointerType<Options, OptionsBuilder, OptionsInit>,
        ]
      >(this, 3)[1],
    );
  }

  get self(): Binding<T_, T_Init, T_Builder> {
    return this.$pipeline(
      [1],
      Binding.of(
        bindingsIn<
          readonly [
            PointerType<T_, T_Builder, T_Init>,
            PointerType<TInit, TInitBuilder, TInitInit>,
            PointerType<Options, OptionsBuilder, OptionsInit>,
          ]
        >(this, 3)[0],
      ),
    );
  }
}

interface BindingMethods<T_, T_Init = T_, T_Builder = unknown> {
  readonly bind: Method<
    Binding.BindParams<
      T_,
      AnyPointerReader,
      AnyPointerReader,
      T_Init,
      AnyPointerArgument,
      AnyPointerArgument,
      T_Builder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    Binding.BindParams.Builder<
      T_,
      AnyPointerReader,
      AnyPointerReader,
      T_Init,
      AnyPointerArgument,
      AnyPointerArgument,
      T_Builder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    Binding.BindParams.Init<
      T_,
      AnyPointerReader,
      AnyPointerReader,
      T_Init,
      AnyPointerArgument,
      AnyPointerArgument,
      T_Builder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    Binding.BindResults<
      T_,
      AnyPointerReader,
      AnyPointerReader,
      T_Init,
      AnyPointerArgument,
      AnyPointerArgument,
      T_Builder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    Binding.BindResults.Builder<
      T_,
      AnyPointerReader,
      AnyPointerReader,
      T_Init,
      AnyPointerArgument,
      AnyPointerArgument,
      T_Builder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    Binding.BindResults.Init<
      T_,
      AnyPointerReader,
      AnyPointerReader,
      T_Init,
      AnyPointerArgument,
      AnyPointerArgument,
      T_Builder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  >;
}

function bindingMethods<T_, T_Init, T_Builder>(
  bindings: readonly [PointerType<T_, T_Builder, T_Init>],
): BindingMethods<T_, T_Init, T_Builder> {
  return {
    bind: defineMethod({
      name: "Binding.bind",
      interfaceId: 0xee09894fa3da08b7n,
      methodId: 0,
      params: () => BindingBindParams.of(bindings[0], anyPointer, anyPointer).type,
      results: () => BindingBindResults.of(bindings[0], anyPointer, anyPointer).type,
    }),
  };
}

function bindingInterfaces<T_, T_Init, T_Builder>(
  bindings: readonly [PointerType<T_, T_Builder, T_Init>],
): readonly InterfaceTable[] {
  const methods = perBindings(bindings, bindingMethods<T_, T_Init, T_Builder>);
  return [
    {
      name: "Binding",
      interfaceId: 0xee09894fa3da08b7n,
      methods: [
        {
          method: methods.bind,
          invoke(
            server: BindingServer<T_, T_Init, T_Builder>,
            params: Binding.BindParams<
              T_,
              AnyPointerReader,
              AnyPointerReader,
              T_Init,
              AnyPointerArgument,
              AnyPointerArgument,
              T_Builder,
              AnyPointerBuilder,
              AnyPointerBuilder
            >,
            context: CallContext<
              Binding.BindResults.Builder<
                T_,
                AnyPointerReader,
                AnyPointerReader,
                T_Init,
                AnyPointerArgument,
                AnyPointerArgument,
                T_Builder,
                AnyPointerBuilder,
                AnyPointerBuilder
              >,
              Binding.BindResults.Init<
                T_,
                AnyPointerReader,
                AnyPointerReader,
                T_Init,
                AnyPointerArgument,
                AnyPointerArgument,
                T_Builder,
                AnyPointerBuilder,
                AnyPointerBuilder
              >
            >,
          ) {
            return server.bind(params, context);
          },
        },
      ],
    },
  ];
}

abstract class BindingServer<T_, T_Init = T_, T_Builder = unknown> extends Server {
  declare readonly $bindings?: readonly [PointerType<T_, T_Builder, T_Init>];

  override get $interfaces(): readonly InterfaceTable[] {
    return perBindings(boundOr(this.$bindings, 1), bindingInterfaces<T_, T_Init, T_Builder>);
  }

  abstract bind(
    params: Binding.BindParams<
      T_,
      AnyPointerReader,
      AnyPointerReader,
      T_Init,
      AnyPointerArgument,
      AnyPointerArgument,
      T_Builder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    context: CallContext<
      Binding.BindResults.Builder<
        T_,
        AnyPointerReader,
        AnyPointerReader,
        T_Init,
        AnyPointerArgument,
        AnyPointerArgument,
        T_Builder,
        AnyPointerBuilder,
        AnyPointerBuilder
      >,
      Binding.BindResults.Init<
        T_,
        AnyPointerReader,
        AnyPointerReader,
        T_Init,
        AnyPointerArgument,
        AnyPointerArgument,
        T_Builder,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
  ): ResultsReturn<
    Binding.BindResults.Init<
      T_,
      AnyPointerReader,
      AnyPointerReader,
      T_Init,
      AnyPointerArgument,
      AnyPointerArgument,
      T_Builder,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  >;
}

export class Binding<T_, T_Init = T_, T_Builder = unknown> extends Client {
  static readonly interfaceId: bigint = 0xee09894fa3da08b7n;
  static readonly displayName: string = "Binding";
  static readonly Server: typeof BindingServer = BindingServer;
  static readonly BindParams: typeof BindingBindParams = BindingBindParams;
  static readonly BindResults: typeof BindingBindResults = BindingBindResults;

  static get methods(): BindingMethods<AnyPointerReader, AnyPointerArgument, AnyPointerBuilder> {
    return bindingMethods(unbound(1));
  }

  /** The interface with types bound to its type parameters: its clients with `local` and `new`, and its `Server`. */
  static of<T_, T_Init = T_, T_Builder = unknown>(
    typeT_: Bindable<T_, T_Builder, T_Init>,
  ): BoundInterface<
    Binding<T_, T_Init, T_Builder>,
    BindingServer<T_, T_Init, T_Builder>,
    BindingMethods<T_, T_Init, T_Builder>
  > {
    return bindInterface(
      Binding<T_, T_Init, T_Builder>,
      BindingServer<T_, T_Init, T_Builder>,
      bindingMethods<T_, T_Init, T_Builder>,
      typeT_,
    );
  }

  declare readonly $bindings?: readonly [PointerType<T_, T_Builder, T_Init>];

  bind<TInit, Options, TInitInit = TInit, OptionsInit = Options, TInitBuilder = unknown, OptionsBuilder = unknown>(
    typeTInit: Bindable<TInit, TInitBuilder, TInitInit>,
    typeOptions: Bindable<Options, OptionsBuilder, OptionsInit>,
    params: ParamsArgument<
      Binding.BindParams.Builder<
        T_,
        TInit,
        Options,
        T_Init,
        TInitInit,
        OptionsInit,
        T_Builder,
        TInitBuilder,
        OptionsBuilder
      >,
      Binding.BindParams.Init<
        T_,
        TInit,
        Options,
        T_Init,
        TInitInit,
        OptionsInit,
        T_Builder,
        TInitBuilder,
        OptionsBuilder
      >
    >,
    options?: CallOptions,
  ): Binding.BindPromise<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder> {
    const methods = perBindings(boundOr(this.$bindings, 1), bindingMethods<T_, T_Init, T_Builder>);
    return this.$call(
      bindMethod(
        methods.bind,
        BindingBindParams.of(boundOr(this.$bindings, 1)[0], typeTInit, typeOptions).type,
        BindingBindResults.of(boundOr(this.$bindings, 1)[0], typeTInit, typeOptions).type,
      ),
      boundTo(
        BindingBindPromise<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder>,
        ...boundOr(this.$bindings, 1),
        pointerType(typeTInit),
        pointerType(typeOptions),
      ),
      params,
      options,
    );
  }
}

export declare namespace Binding {
  type Server<T_, T_Init = T_, T_Builder = unknown> = BindingServer<T_, T_Init, T_Builder>;
  type BindParams<
    T_,
    TInit,
    Options,
    T_Init = T_,
    TInitInit = TInit,
    OptionsInit = Options,
    T_Builder = unknown,
    TInitBuilder = unknown,
    OptionsBuilder = unknown,
  > = BindingBindParams<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder>;
  namespace BindParams {
    type Builder<
      T_,
      TInit,
      Options,
      T_Init = T_,
      TInitInit = TInit,
      OptionsInit = Options,
      T_Builder = unknown,
      TInitBuilder = unknown,
      OptionsBuilder = unknown,
    > = BindingBindParamsBuilder<
      T_,
      TInit,
      Options,
      T_Init,
      TInitInit,
      OptionsInit,
      T_Builder,
      TInitBuilder,
      OptionsBuilder
    >;
    type Init<
      T_,
      TInit,
      Options,
      T_Init = T_,
      TInitInit = TInit,
      OptionsInit = Options,
      T_Builder = unknown,
      TInitBuilder = unknown,
      OptionsBuilder = unknown,
    > = BindingBindParamsInit<
      T_,
      TInit,
      Options,
      T_Init,
      TInitInit,
      OptionsInit,
      T_Builder,
      TInitBuilder,
      OptionsBuilder
    >;
  }
  type BindResults<
    T_,
    TInit,
    Options,
    T_Init = T_,
    TInitInit = TInit,
    OptionsInit = Options,
    T_Builder = unknown,
    TInitBuilder = unknown,
    OptionsBuilder = unknown,
  > = BindingBindResults<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder>;
  namespace BindResults {
    type Builder<
      T_,
      TInit,
      Options,
      T_Init = T_,
      TInitInit = TInit,
      OptionsInit = Options,
      T_Builder = unknown,
      TInitBuilder = unknown,
      OptionsBuilder = unknown,
    > = BindingBindResultsBuilder<
      T_,
      TInit,
      Options,
      T_Init,
      TInitInit,
      OptionsInit,
      T_Builder,
      TInitBuilder,
      OptionsBuilder
    >;
    type Init<
      T_,
      TInit,
      Options,
      T_Init = T_,
      TInitInit = TInit,
      OptionsInit = Options,
      T_Builder = unknown,
      TInitBuilder = unknown,
      OptionsBuilder = unknown,
    > = BindingBindResultsInit<
      T_,
      TInit,
      Options,
      T_Init,
      TInitInit,
      OptionsInit,
      T_Builder,
      TInitBuilder,
      OptionsBuilder
    >;
  }
  type BindPromise<
    T_,
    TInit,
    Options,
    T_Init = T_,
    TInitInit = TInit,
    OptionsInit = Options,
    T_Builder = unknown,
    TInitBuilder = unknown,
    OptionsBuilder = unknown,
  > = BindingBindPromise<T_, TInit, Options, T_Init, TInitInit, OptionsInit, T_Builder, TInitBuilder, OptionsBuilder>;
}

const outerOuterListList = listList(OuterOuter.list);
const emptyListList = listList(Empty.list);

/** The schema of clashes.capnp, for reflection. */
export function clashesSchema_(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
MKwKQAExAf8UUfQFBv8oFwb1w9LhtAABCAACE2UKcjNpCjcBAAP/7PKeSLEUWogAEAT/KBcG9cPS4bQAAAETQQsqE0ELBwAAUzwLAwFTSAsCAQAA/z7sGiU/
Vi7/ABAE/ygXBvXD0uG0AAABEzkLQhM5CwcAAFM0CwMBU0ALAgEAAP+gsguwSyiZzAAQBP8oFwb1w9LhtAAAARM1C1ITOQsHAABTNAsDAVNACwIBAAD/1pNy
fSFyRccAEAT/KBcG9cPS4bQAAAETMQtyEzULBwAAUzALAwFTPAsCAQAA/wsWo4MXOc/oABAE/ygXBvXD0uG0AAABEy0LchMxCwcAAFMsCwMBUzgLAgEAAP9c
wf3rDcXHnwBQAQH/KBcG9cPS4bQABQIHAAATKQs6EykLBwAAEyULrwAB/3gDE7HKZ4GtABAB/ygXBvXD0uG0AAUDBwAAE80LMhPNCwcAABPJC68AAf9BYBn9
9Z7qqgAQAf8oFwb1w9LhtAAFAQcAABNhDDITYQwHAAATXQw/AAH/IKDSon12JuoAUAEB/ygXBvXD0uG0AAUCBwAAE30MQhN9DAcAABN5DK8AAf+IEUDZ+Mo+
4wAQAf8oFwb1w9LhtAAFAQcAABMRDVoTFQ0HAAATEQ0/AAH/lW3IPz8GwMsAEAH/KBcG9cPS4bQABQEHAAATMQ1qEzUNBwAAEzENPwAB/0+bmEtt8mj0AFAB
Av8oFwb1w9LhtAAFEQcAABNVDUITVQ0HAAAzUQ1HBQAB//WvXyBKWrrjABAB/ygXBvXD0uG0AAUHBwAAE/0SKhP9EgcAADP5Eo8BAAH/jXy1CTq1XKkAUAEB
/ygXBvXD0uG0AEUGBwIBAxPBFDITwRR3AAAzFRXHAQAB//BcS5w/GbztABEGAf+NfLUJOrVcqQAFAwcAABO5FmITvRYHAAATuRavAAH/CPZANTh8XtsAUQYB
Af+NfLUJOrVcqQAFAQcAABNRF2ITVRcXAAATXRd3AAH/16G/T3ohnJkAEQwC/wj2QDU4fF7bAAABE7kXkhPBFwcAABO9FzcAAf/QZswWpe6xkQARBgH/jXy1
CTq1XKkABQEHAAATwRdqE8UXBwAAE8EXPwAB/7P2SKS/fGnqABEGAf+NfLUJOrVcqQAFAQcAABPhF3IT5RcHAAAT4Rc/AAH/GGuuqPTYNK8AEQYB/418tQk6
tVypAAUBBwAAEwEYWhMFGAcAABMBGD8AAf9XZrYDSAaU2gARBgH/jXy1CTq1XKkABQEHAAATIRh6EyUYBwAAEyEYPwAB/+OiNTCTZS22ABAD/ygXBvXD0uG0
AAABE0EYMhNBGEcAADN1GMcCEzEaBwAA/70uQoE+O8XzABEGAQAABAcAABMZGqoABP+VKnA9Z6J1qwARBgEAAAUBBwAAE/kZsgABE/kZPwAB/5nJ1R3/kEiq
ABEGAQAABQEHAAATGRqSAAETGRo/AAH/YHbtUKTo+eMAEQYBAAAFAgcAABM5GpoAARM5GncAAf+1XkaGVBkc3QARBgEAAAQHAAATlRrKAAT/fl/Rs7yqP/MA
EQYBAAAFAQcAABN5GtIAARN9Gj8AAf9S3z9RtuMyvAARBgEAAAQHAAAToRqKAAT/De1SHsDamcMAUQYBAQAABAcAABOBGpIAAROBGj8AAf9ib/BlKcy12QAR
BgEAAAQHAAAToRqiAAT/feHfFTa1XMgAEQYBAAAFAQcAABOBGqoAAROBGj8AAf9jmTrKDU3IlgARBgEAAAQHAAAToRqSAAT/mXIQIRVztvIAEQYBAAAFAQcA
ABOBGpoAAROBGj8AAf/eFJkaynSXvAARBgH/46I1MJNlLbYABQMHAAAToRpiE6UaBwAAE6EarwAB/80IJgFs6surABEMAf/eFJkaynSXvAAVAwcBAAATHRuK
AAETHRs/AAH/eCg5L5XsaJgAEQYBAAAEBwAAEz0bqgAE/0z8SXFM4+P5ABEGAQAABAcAABMdG7IABP8jnDRt5sLxowARBgEAAAQHAAAT/RqaAAT/A6azHx74
GewAEQYBAAAEBwAAE90aogAE/2XYXDLMTSieABEGAQAABAcAABO9GooABP+ABgZsNvpDnwARBgEAAAUBBwAAE50akgABE50aPwAB/7j2MdueZjeuABEGAQAA
BAcAABO9GqIABP/FKnQt9KjqkAARBgEAAAUBBwAAE50aqgABE50aPwAB/y+IasSXzfTfABEGAQAABAcAABO9GooABP8+0/+W95ccyQARBgEAAAQHAAATnRqS
AAT/3SwjlCVNApkAEQYB/+OiNTCTZS22AAUBBwAAE30aghOBGgcAABN9Gj8AAf+D/SMuXrbdhAARBgH/46I1MJNlLbYABQEHAAATnRqKE6UaBwAAE6EaPwAB
/zOvGMtpjkDFABEGAf/jojUwk2UttgAFAQcAABPBGmoTxRoHAAATwRo/AAH/HV91fQVj3dQAEQYC/418tQk6tVypAAABE+EaWhPlGgcAABPhGmcAAf916JmN
saM50QBRBgEB/418tQk6tVypAFUGBwECAQETDRtiAAETCRuvAAH/hpOSYJJIWoQAUQYBAf+NfLUJOrVcqQAVBgcBAAAToRtaAAETnRs/AAH/ZtrnCziDxPcA
UQsBAf+Gk5JgkkhahABVBgcBAgEBE6EbcgABE50bdwAB/6ij6hxZPpbKABAB/ygXBvXD0uG0AAQHAAATGRwyExkcBwAD/WI2MiMvhtpQAQH/KBcG9cPS4bQA
BQQHAAAT9RtCE/UbBwAAM/EbHwEAAf9szW+sBRLKoQBRCAEB/WI2MiMvhtpVBAcBAgAAEykdcgABEyUddwAB/5sqXlLVVeeAABAB/ygXBvXD0uG0AAUDBxAB
E4EdWhOFHQcAABOBHa8AABMxHh//twjao0+JCe4AEAP/KBcG9cPS4bQAAAAQARM5HkITOR4HAAATNR5HE5UeBxOVHg//7VHyDbfhtcYAEQgBAAAFBAcQAROJ
HqIAAROJHucAABN1Hxf/ift9mEP4PrsAEQgBAAAFAgcQARNxH6oAARNxH3cAABMVIBf/Y2xhc2hlcy4AH2NhcG5wUUwBAf/s8p5IsRRaiAARkSr/PuwaJT9W
Lv8AEY1C/6CyC7BLKJnMABGJUv/Wk3J9IXJFxwARiXL/Cxajgxc5z+gAEYly/1zB/esNxcefABGJOv9BYBn99Z7qqgARhTL/eAMTscpnga0AEYEy/yCg0qJ9
dibqABF9Qv+IEUDZ+Mo+4wAReVr/lW3IPz8GwMsAEXlq/0+bmEtt8mj0ABF5Qv/1r18gSlq64wARdSr/jXy1CTq1XKkAEXEy/6ij6hxZPpbKABFtMv1iNjIj
L4baEWlC/+OiNTCTZS22ABFlMv+bKl5S1VXngAARYVr/twjao0+JCe4AEWFCD2xhenl/ZGVmYXVsdP91bmRlZmluZQABZP9jbGFzaGVzUwAfY2hlbWH/Y2xh
c2hlc0YAH2lsZUlkP09iamVjdB9BcnJheR9FcnJvcn9Qcm9taXNl/1VpbnQ4QXJyAANhef9TdHJ1Y3RSZQAPYWRlcn9NZW1iZXJzD01hZGUfT3V0ZXIfRW1w
dHl/Tm90aGluZx9UYWtlcv9QYXJhbWV0ZQADcnN/QmluZGluZw9sYXp5UAEBAQYAAgUGAQABf2RlZmF1bHRQAQEBDAACAQwAABEBEgFk/3VuZGVmaW5lAAFk
UAEBAAb/Y2xhc2hlc1MAH2NoZW1hUAEBAQYAAgUGAgAB/2NsYXNoZXNGAB9pbGVJZFABAQEGAAIFBgMAAT9PYmplY3RQAQFRDAMEAAAEAQAAEUUqAABRQAMB
UUwCAQEBFAEBAAARSToAAFFEAwFRUAIBEQIBFAECAAARTToAAFFIAwFRZAIBD25hbWUBDAACAQwAAT9sZW5ndGgBBgACAQYAAT9lcnJvcnMBDgABUAMBARD/
eAMTscpnga0AAAEBDgABH0Vycm9yUAEBUQwDBAAABAEAABFFQgAAUUADAVFMAgERAQEUAQEAABFJMgAAUUQDAVFQAgERAgIUAQIAABFNMgAAUUgDAVFUAgF/
bWVzc2FnZQEMAAIBDAABH3N0YWNrAQwAAgEMAAEfY2F1c2UBEP94AxOxymeBrQAAAQEQAAEfQXJyYXlQAQFRBAMEAAAEAQAAEQ06AABRCAMBURQCAT9vYmpl
Y3QBEP9cwf3rDcXHnwAAAQEQAAF/UHJvbWlzZVABAVEMAwQAAAQBAAARRSoAAFFAAwFRTAIBAQEUAQEAABFJMgAAUUQDAVFQAgERAgEUAQIAABFNQgAAUUgD
AVFUAgEPdGhlbgEMAAIBDAABH2NhdGNoAQEAAgEBAAF/ZmluYWxseQEMAAIBDAAB/1VpbnQ4QXJyAANheVABAVEEAwQAAAQBAAARDSoAAFEIAwFRFAIBD2Rh
dGEBDQACAQ0AAf9TdHJ1Y3RSZQAPYWRlclABAVEEAwQAAAQBAAARDVIAAFEMAwFRGAIB/3BpcGVsaW5lAAFkAQwAAgEMAAF/TWVtYmVyc1ABAVFgAwQAAAQB
AAATkQJiAABTkAIDAVOcAgIBEQEBFAEBAAATmQI6AABTlAIDAVOgAgIBEQICFAECAAATnQJCAABTmAIDAVOkAgIBAQMUAQMAABOhAnoAAFOgAgMBU6wCAgER
BAMUAQQAABOpAlIAAFOoAgMBU7QCAgERBQQUAQUAABOxAioAAFOsAgMBU7gCAgERBgEUAQYAABO1AjoAAFOwAgMBU7wCAgERBwUUAQcAABO5AioAAFO0AgMB
U8ACAgERCAYUAQgAABO9AioAAFO4AgMBU9QCAgERCQEUAQkAABPRAjIAAFPMAgMBU9gCAgERCgcUAQoAABPVAhoAAFPQAgMBU9wCAgERCwgUAQsAABPZAkIA
AFPUAgMBU+ACAgERDAkUAQwAABPdAjoAAFPYAgMBU+QCAgERDQoUAQ0AABPhAiIAAFPcAgMBU+gCAgERDgsUAQ4AABPlAjIAAFPgAgMBU+wCAgERDwwUAQ8A
ABPpAioAAFPkAgMBU/ACAgEREAEUARAAABPtAioAAFPoAgMBU/QCAgEREQIUAREAABPxAlIAAFPwAgMBU/wCAgEREg0UARIAABP5AlIAAFP4AgMBUwQDAgER
EwEUARMAABMBAyoAAFP8AgMBUwgDAgERFA4UARQAABMFA0IAAFIDAwFTDAMCAREVAxQBFQAAEwkDOgAAUwQDAwFTEAMCAREWDxQBFgAAEw0DQgAAUwgDAwFT
FAMCAREXEBQBFwAAExEDagAAUxADAwFTHAMCAf9jb25zdHJ1YwAHdG9yAQwAAgEMAAE/dG9KU09OAQwAAgEMAAF/dmFsdWVPZgEMAAIBDAAB/2hhc093blBy
AD9vcGVydHkBAQACAQEAAf9wcm90b3R5cAABZQEMAAIBDAABD25hbWUBDAACAQwAAT9sZW5ndGgBBwACAQcAAQ90eXBlAQwAAgEMAAEPbGlzdAEOAAFQAwEB
DAACAQ4AAR93aGljaAEGAAIBBgABA29mAQwAAgEMAAF/ZGVmYXVsdAEMAAIBDAABP2RlbGV0ZQEMAAIBDAABB2dldAEMAAIBDAABH2F3YWl0AQwAAgEMAAEP
dGhpcwEMAAIBDAABD251bGwBAQACAQEAAf91bmRlZmluZQABZAEBAAIBAQAB/2FyZ3VtZW50AAFzAQwAAgEMAAEPc2l6ZQEFAAIBBQABf2Rpc3Bvc2UBDAAC
AQwAAT9pc051bGwBAQACAQEAAX9nZXRUZXh0AQwAAgEMAAH/Zm9sbG93U3QAD3J1Y3QBDAACAQwAAQ9NYWRlUAEBURwDBAAABAEAABG1IgAAUbADAVG8AgER
AQEUAQEAABG5QgAAUbQDAVHAAgERAgIUAQIAABG9SgAAUbwDAVHIAgERAwMUAQMAABHFUgAAUcQDAVHgAgERBAQUAQQAABHdcgAAUdwDAVHoAgERBQUUAQUA
ABHlKgAAUeADAVH8AgERBgYUAQYAABH5SgAAUfgDAVMUAQIBB2ZvbwEMAAIBDAABf2luaXRGb28BDAACAQwAAf9hZG9wdEZvbwAAAAEMAAIBDAAB/2Rpc293
bkZvAAFvAQ4AAVADAQEMAAIBDgAB/2luaXREaXNvAB93bkZvbwEMAAIBDAABD2luaXQBDgABUAMBAQIAAgEOAAH/aW5pdEluaXQAAAABDgABUAMBAQIAAgEO
AAEfT3V0ZXJRHAEB/wj2QDU4fF7bABExMv/wXEucPxm87QARLTL/0GbMFqXusZEAESk6/7P2SKS/fGnqABElQv8Ya66o9Ng0rwARISr/V2a2A0gGlNoAER1K
/x1fdX0FY93UABEdKh9Jbm5lch9PdXRlcj9PYmplY3R/QnVpbGRlcg9Jbml0/1BpcGVsaW5lAAAAD1R5cGVRIAMEAAAEAQAAEdEyAABRzAMBUdgCAREBARQB
AQAAEdVCAABR0AMBUdwCARECAhQBAgAAEdkqAABR1AMBUeACAREDAxQBAwAAEd1KAABR3AMBUegCAQEEFAEEAQER5SoAAFHgAwFR7AIBEQUEFAEFAQER6TIA
AFHkAwFSAQIBDQb//wEB/3XomY2xoznRABMBATIAAg0H/v8BAf+Gk5JgkkhahAAR6SoAAh9vdXRlcgEQ//BcS5w/GbztAAABARAAAX9idWlsZGVyARD/s/ZI
pL98aeoAAAEBEAABD2luaXQBEP8Ya66o9Ng0rwAAAQEQAAH/cGlwZWxpbmUAAAABEP9XZrYDSAaU2gAAAQEQAAEPdHlwZQEP/x1fdX0FY93UAAABBQ8CAAEf
dHlwZXMBDgABUAMBAQ//HV91fQVj3dQAAAEBDgAAEQETBAEfd2hpY2gPbGlzdP9PdXRlci5PdQAHdGVyUAEBUQwDBAAABAEAABFFMgAAUUADAVFMAgERAQEU
AQEAABFJMgAAUUQDAVFQAgERAgIUAQIAABFNOgAAUUgDAVFUAgEfaW5uZXIBEP8I9kA1OHxe2wAAAQEQAAEfb3V0ZXIBEP+NfLUJOrVcqQAAAQEQAAE/b2Jq
ZWN0ARD/0GbMFqXusZEAAAEBEAAB/091dGVyLkluAAduZXJRBAEB/9ehv096IZyZABEBMh9XaGljaFEIAwQAAAQBAAARKTIAAFEkAwFRMAIBAQEUAQEAABEt
MgAAUSgDAVE0AgEfaW5uZXIBEP8I9kA1OHxe2wAAAQEQAAEfd2hpY2gBD//Xob9PeiGcmQAAAQEPAAH/T3V0ZXIuSW4BbmVyLldoaWMBaFABAVEIAQIAABER
KgAAAQERCSoAAA9ub25lD3NvbWX/T3V0ZXIuT2IAD2plY3RQAQFRBAMEAAAEAQAAEQ0qAABRCAMBURQCAQ90ZXh0AQwAAgEMAAH/T3V0ZXIuQnUAH2lsZGVy
UAEBUQQDBAAABAEAABENKgAAUQgDAVEUAgEPdGV4dAEMAAIBDAAB/091dGVyLkluAANpdFABAVEEAwQAAAQBAAARDSoAAFEIAwFRFAIBD3RleHQBDAACAQwA
Af9PdXRlci5QaQA/cGVsaW5lUAEBUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdGFrZXIBEf/jojUwk2UttgAAAQERAAEfVGFrZXJREAEB/90sI5QlTQKZABEZ
Uv+D/SMuXrbdhAARGVr/M68Yy2mOQMUAERk6/94UmRrKdJe8ABEVMv9HZXRQYXJhbQABc/9HZXRQcm9taQADc2U/U2VydmVyH0dyb3VwUSwDBQAA/70uQoE+
O8XzAZUqcD1nonWrE1EBQgACE0UBBwEB/5nJ1R3/kEiqAWB27VCk6PnjEzkBKgACEy0BBwEC/7VeRoZUGRzdAX5f0bO8qj/zEyEBYgACExkBBwED/1LfP1G2
4zK8AQ3tUh7A2pnDEw0BIgACEwEBBwEE/2Jv8GUpzLXZAX3h3xU2tVzIEfU6AAIR6QcBBf9jmTrKDU3IlgGZchAhFXO28hHdKgACEdEHAQb/eCg5L5XsaJgB
TPxJcUzj4/kRxUIAAhG5BwEH/yOcNG3mwvGjAQOmsx8e+BnsEa0yAAIRoQcBCP9l2FwyzE0ongGABgZsNvpDnxGVIgACEYkHAQn/uPYx255mN64BxSp0LfSo
6pARfToAAhFxBwEK/y+IasSXzfTfAT7T/5b3lxzJEWUiAAIRWQd/ZGlzcG9zZUABD3RoZW5AAf9jb25zdHJ1YwAHdG9yQAEHZHVwQAE/dG9KU09OQAEPbmFt
ZUABf21ldGhvZHNAAR9sb2NhbEABB25ld0ABP2RlbGV0ZUABB2dldEABUAEB/1Rha2VyLmRpAXNwb3NlJFBhD3JhbXP/VGFrZXIuZGkBc3Bvc2UkUmUfc3Vs
dHNRBAMEAAAEAQAAEQ1CAABRCAMBURQCAX9kaXNwb3NlARH/46I1MJNlLbYAAAEBEQAB/1Rha2VyLnRoAWVuJFBhcmFtAXNRBAMEAAAEAQAAEQ0qAABRCAMB
URQCAQ90aGVuAQwAAgEMAAH/VGFrZXIudGgBZW4kUmVzdWwDdHNRCAMEAAAEAQAAESkqAABRJAMBUTACAREBARQBAQAAES0yAABRKAMBUTQCAQ90aGVuAQwA
AgEMAAEfY2F0Y2gBEf/jojUwk2UttgAAAQERAAH/VGFrZXIuY28CbnN0cnVjdG9yJFBhcmFtcwAA/1Rha2VyLmNvAm5zdHJ1Y3RvciRSZXN1bHQBc1EEAwQA
AAQBAAARDWIAAFEMAwFRGAIB/2NvbnN0cnVjAAd0b3IBEf/jojUwk2UttgAAAQERAAH/VGFrZXIuZHUBcCRQYXJhbXMAAP9UYWtlci5kdQFwJFJlc3VsdAFz
UQQDBAAABAEAABENMgAAUQgDAVEUAgEfd2hpY2gBBgACAQYAAf9UYWtlci50bwFKU09OJFBhcgdhbXP/VGFrZXIudG8BSlNPTiRSZXMPdWx0c1EEAwQAAAQB
AAARDSoAAFEIAwFRFAIBD3RleHQBDAACAQwAAf9UYWtlci5uYQFtZSRQYXJhbQFz/1Rha2VyLm5hAW1lJFJlc3VsA3RzUQQDBAAABAEAABENMgAAUQgDAVEU
AgEfZ3JvdXABEP/eFJkaynSXvAAAAQEQAAH/VGFrZXIuR3IAB291cFABAVEMAwQAAAQBAAARRSoAAFFAAwFRTAIBEQEBFAEBAAARSUIAAFFEAwFRUAIBAQIB
Af/NCCYBbOrLqwARTSoAAg9iaW5kARH/46I1MJNlLbYAAAEBEQABf3Byb21pc2UBEf/jojUwk2UttgAAAQERAAEPZGVlcP9UYWtlci5HcgFvdXAuZGVlcAAA
UQQDBBACFAECAAARDSoAAFEIAwFRFAIBD3RoZW4BEf/jojUwk2UttgAAAQERAAH/VGFrZXIubWUBdGhvZHMkUGEPcmFtc/9UYWtlci5tZQF0aG9kcyRSZR9z
dWx0c/9UYWtlci5sbwFjYWwkUGFyYQNtc/9UYWtlci5sbwFjYWwkUmVzdQdsdHP/VGFrZXIubmUBdyRQYXJhbXMAAP9UYWtlci5uZQF3JFJlc3VsdAFzUQQD
BAAABAEAABENIgAAUQgDAVEUAgEHbmV3ARH/46I1MJNlLbYAAAEBEQAB/1Rha2VyLmRlAWxldGUkUGFyB2Ftc/9UYWtlci5kZQFsZXRlJFJlcw91bHRzUQQD
BAAABAEAABENKgAAUQgDAVEUAgEPdGhpcwER/+OiNTCTZS22AAABAREAAf9UYWtlci5nZQF0JFBhcmFtcwAA/1Rha2VyLmdlAXQkUmVzdWx0AXP/VGFrZXIu
R2UBdFBhcmFtcwBQAQFRBAMEAAAEAQAAEQ0qAABRCAMBURQCAQ90ZXh0AQwAAgEMAAH/VGFrZXIuR2UBdFByb21pc2UAAFABAVEEAwQAAAQBAAARDTIAAFEI
AwFRFAIBH3Rha2VyARH/46I1MJNlLbYAAAEBEQAB/1Rha2VyLlNlAA9ydmVyUAEBUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdGFrZXIBEf/jojUwk2UttgAA
AQERAAH/T3V0ZXIuVHkAA3BlUAEBURABAgAAESlCAAABAREhYgAAAQIRHVIAAAEDERkiAAB/ZGVmYXVsdP9jb25zdHJ1YwAHdG9y/3Byb3RvdHlwAAFlB25h
bv9PdXRlci53aAAHaWNoUQwDBBAFFAEGAAARRSoAAFFAAwFRTAIBDQH//xQBBwAAEUkqAABRRAMBUVACAR0C/v8EFAEIAQERTToAAFFIAwFRVAIBD3RleHQB
DAACAQwAAQ9ub25lAAY/bnVtYmVyAQYAAgUGBwAB/091dGVyLmxpAANzdFEEAwQAAAEB/2ba5ws4g8T3ABENGgACA29m/091dGVyLmxpAB9zdC5vZlEIAwQM
//8UAQkAABEpKgAAUSQDAVEwAgEdAf7/BRQBCgAAES0qAABRKAMBUVQCAQ90eXBlAAYPbGlzdAEOAAFQAwEBDgABUAMBARD/8FxLnD8ZvO0AAAEBDgABH0Vt
cHR5UAEBf05vdGhpbmdQAQFRFAMEAAAEAQAAEX0yAABReAMBUYQCAREBARQBAQEBEYFCAABRfAMBUZgCARECAhQBAgAAEZkyAABRlAMBUcACAQEDAQH/bM1v
rAUSyqEAEb0yAAIRBAMUAQUAABGlMgAAUaADAVG8AgEfZW1wdHkBEP+oo+ocWT6WygAAAQEQAAF/ZW1wdGllcwEOAAFQAwEBEP+oo+ocWT6WygAAAQEOAAAR
AQcBCB9saXN0cwEOAAFQAwEBDgABUAMBARD/qKPqHFk+lsoAAAEBDgABH3VuaW9uH3ZvaWRzAQ4AAVADAQADAQ4AAf9Ob3RoaW5nLgAfdW5pb25RCAMEDP//
FAEDAAARKTIAAFEkAwFRMAIBDQH+/xQBBAAAES06AABRKAMBUTQCAR9maXJzdAAGP3NlY29uZAAG/1BhcmFtZXRlAANyc1ABAVEMAwQAAAQBAAARRSoAAFFA
AwFRTAIBEQEBFAEBAAARSUIAAFFEAwFRUAIBEQICFAECAAARTTIAAFFIAwFRVAIBD2luaXQBEgEB/5sqXlLVVeeAAAAAARIAAX9idWlsZGVyARIFAQH/mype
UtVV54AAAAABEgABH3ZhbHVlARIFAQL/mypeUtVV54AAAAABEgABQQwBEQkyEQlKEQ0yH1RJbml0/1RCdWlsZGVyAAAAH1ZhbHVlf0JpbmRpbmdQAQFRBAMF
AAD/7VHyDbfhtcYBift9mEP4PrsRESoAAEEMAUEcAREtFw9iaW5kEQEfUQQCAf+3CNqjT4kJ7gABAQAAEQEfUQQCAf+3CNqjT4kJ7gABAQAAQQgBEQUyEQVC
H1RJbml0f09wdGlvbnNQAQFBBAERARIBVP9CaW5kaW5nLgFiaW5kJFBhcgdhbXNREAMEAAAEAQAAEWEyAABRXAMBUWgCAREBARQBAQAAEWU6AABRYAMBUWwC
ARECAhQBAgAAEWlCAABRZAMBUXACAREDAxQBAwAAEW1CAABRaAMBUXQCAR90eXBlVAESAQH/twjao0+JCe4AAAABEgABP3BhcmFtcwESAQH/7VHyDbfhtcYA
AAABEgABf29wdGlvbnMBEgUBAf/tUfINt+G1xgAAAAESAAF/bWV0aG9kcwESAQH/twjao0+JCe4AAAABEgABQQgBEQUyEQVCH1RJbml0f09wdGlvbnP/Qmlu
ZGluZy4BYmluZCRSZXMPdWx0c1EIAwQAAAQBAAARKSoAAFEkAwFRMAIBEQEBFAEBAAARLSoAAFEoAwFRZAIBD2luaXQBEgEB/4n7fZhD+D67AAAAARIAAQ9z
ZWxmARH/twjao0+JCe4AAABAAREBH1EEAgH/twjao0+JCe4AAAARARdRBAEBAQFQAwEBEgEB/7cI2qNPiQnuAAAAAREAAUEIAREFMhEFQh9USW5pdH9PcHRp
b25z
`,
  };
}
