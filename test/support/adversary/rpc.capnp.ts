// Generated from rpc.capnp by univat generate; do not edit.
import {
  type AnyPointerArgument,
  AnyPointerBuilder,
  type AnyPointerReader,
  adopt,
  allocateStruct,
  CapnpError,
  copyStruct,
  disown,
  disownMember,
  type EmbeddedSchema,
  type GeneratedStructType,
  type GroupType,
  ListReader,
  type ListType,
  type Orphan,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  setListAt,
  sizeOfAnyPointer,
  structList,
  writeAnyPointer,
  writeBool,
  writeData,
  writeText,
  writeUint8,
  writeUint16,
  writeUint32,
  writeUint64,
  xorUint8,
} from "../../../src/index.ts";

/** The messages of Cap'n Proto's RPC, laid out as in capnp/rpc.capnp, for a peer that says whatever it likes. */
export const rpcFileId: bigint = 0xe3b2a6f2c1d94a07n;

const MessageWhich = {
  unimplemented: 0,
  abort: 1,
  call: 2,
  return: 3,
  finish: 4,
  resolve: 5,
  release: 6,
  obsoleteSave: 7,
  bootstrap: 8,
  obsoleteDelete: 9,
  provide: 10,
  accept: 11,
  join: 12,
  disembargo: 13,
} as const;
type MessageWhich = (typeof MessageWhich)[keyof typeof MessageWhich] | (number & Record<never, never>);

interface MessageInit {
  readonly unimplemented?: AnyPointerArgument | undefined;
  readonly abort?: Exception | Exception.Init | undefined;
  readonly call?: Call | Call.Init | undefined;
  readonly return?: Return | Return.Init | undefined;
  readonly finish?: Finish | Finish.Init | undefined;
  readonly resolve?: Resolve | Resolve.Init | undefined;
  readonly release?: Release | Release.Init | undefined;
  readonly obsoleteSave?: AnyPointerArgument | undefined;
  readonly bootstrap?: Bootstrap | Bootstrap.Init | undefined;
  readonly obsoleteDelete?: AnyPointerArgument | undefined;
  readonly provide?: Provide | Provide.Init | undefined;
  readonly accept?: Accept | Accept.Init | undefined;
  readonly join?: Provide | Provide.Init | undefined;
  readonly disembargo?: Disembargo | Disembargo.Init | undefined;
}

class MessageBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set unimplemented(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  initUnimplemented(): AnyPointerBuilder {
    const value = new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
    return value;
  }

  adoptUnimplemented(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  disownUnimplemented(): Orphan<AnyPointerReader> {
    return disownMember(this, 0, 0, 0);
  }

  set abort(value: Exception | Exception.Init) {
    Exception.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  initAbort(): Exception.Builder {
    const value = Exception.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
    return value;
  }

  adoptAbort(orphan: Orphan<Exception>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  disownAbort(): Orphan<Exception> {
    return disownMember(this, 0, 0, 1);
  }

  set call(value: Call | Call.Init) {
    Call.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 2, true);
  }

  initCall(): Call.Builder {
    const value = Call.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 2, true);
    return value;
  }

  adoptCall(orphan: Orphan<Call>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 2, true);
  }

  disownCall(): Orphan<Call> {
    return disownMember(this, 0, 0, 2);
  }

  set return(value: Return | Return.Init) {
    Return.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 3, true);
  }

  initReturn(): Return.Builder {
    const value = Return.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 3, true);
    return value;
  }

  adoptReturn(orphan: Orphan<Return>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 3, true);
  }

  disownReturn(): Orphan<Return> {
    return disownMember(this, 0, 0, 3);
  }

  set finish(value: Finish | Finish.Init) {
    Finish.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 4, true);
  }

  initFinish(): Finish.Builder {
    const value = Finish.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 4, true);
    return value;
  }

  adoptFinish(orphan: Orphan<Finish>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 4, true);
  }

  disownFinish(): Orphan<Finish> {
    return disownMember(this, 0, 0, 4);
  }

  set resolve(value: Resolve | Resolve.Init) {
    Resolve.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 5, true);
  }

  initResolve(): Resolve.Builder {
    const value = Resolve.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 5, true);
    return value;
  }

  adoptResolve(orphan: Orphan<Resolve>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 5, true);
  }

  disownResolve(): Orphan<Resolve> {
    return disownMember(this, 0, 0, 5);
  }

  set release(value: Release | Release.Init) {
    Release.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 6, true);
  }

  initRelease(): Release.Builder {
    const value = Release.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 6, true);
    return value;
  }

  adoptRelease(orphan: Orphan<Release>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 6, true);
  }

  disownRelease(): Orphan<Release> {
    return disownMember(this, 0, 0, 6);
  }

  set obsoleteSave(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
    this.$segment.view.setUint16(this.$dataOffset, 7, true);
  }

  initObsoleteSave(): AnyPointerBuilder {
    const value = new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 7, true);
    return value;
  }

  adoptObsoleteSave(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 7, true);
  }

  disownObsoleteSave(): Orphan<AnyPointerReader> {
    return disownMember(this, 0, 0, 7);
  }

  set bootstrap(value: Bootstrap | Bootstrap.Init) {
    Bootstrap.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 8, true);
  }

  initBootstrap(): Bootstrap.Builder {
    const value = Bootstrap.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 8, true);
    return value;
  }

  adoptBootstrap(orphan: Orphan<Bootstrap>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 8, true);
  }

  disownBootstrap(): Orphan<Bootstrap> {
    return disownMember(this, 0, 0, 8);
  }

  set obsoleteDelete(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
    this.$segment.view.setUint16(this.$dataOffset, 9, true);
  }

  initObsoleteDelete(): AnyPointerBuilder {
    const value = new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 9, true);
    return value;
  }

  adoptObsoleteDelete(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 9, true);
  }

  disownObsoleteDelete(): Orphan<AnyPointerReader> {
    return disownMember(this, 0, 0, 9);
  }

  set provide(value: Provide | Provide.Init) {
    Provide.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 10, true);
  }

  initProvide(): Provide.Builder {
    const value = Provide.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 10, true);
    return value;
  }

  adoptProvide(orphan: Orphan<Provide>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 10, true);
  }

  disownProvide(): Orphan<Provide> {
    return disownMember(this, 0, 0, 10);
  }

  set accept(value: Accept | Accept.Init) {
    Accept.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 11, true);
  }

  initAccept(): Accept.Builder {
    const value = Accept.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 11, true);
    return value;
  }

  adoptAccept(orphan: Orphan<Accept>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 11, true);
  }

  disownAccept(): Orphan<Accept> {
    return disownMember(this, 0, 0, 11);
  }

  set join(value: Provide | Provide.Init) {
    Provide.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 12, true);
  }

  initJoin(): Provide.Builder {
    const value = Provide.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 12, true);
    return value;
  }

  adoptJoin(orphan: Orphan<Provide>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 12, true);
  }

  disownJoin(): Orphan<Provide> {
    return disownMember(this, 0, 0, 12);
  }

  set disembargo(value: Disembargo | Disembargo.Init) {
    Disembargo.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 13, true);
  }

  initDisembargo(): Disembargo.Builder {
    const value = Disembargo.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 13, true);
    return value;
  }

  adoptDisembargo(orphan: Orphan<Disembargo>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 13, true);
  }

  disownDisembargo(): Orphan<Disembargo> {
    return disownMember(this, 0, 0, 13);
  }
}

export class Message extends StructReader {
  static readonly type: GeneratedStructType<Message, MessageBuilder, MessageInit> = {
    displayName: "Message",
    id: 0xd110d3d04e5755can,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: Message,
    Builder: MessageBuilder,
    newReader: (message, place, depth) =>
      new Message(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new MessageBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new MessageBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeMessage(Message.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfMessage,
    write: writeMessage,
  };
  static readonly list: ListType<Message, StructListBuilder<MessageBuilder>, MessageInit> = structList(Message.type);
  static readonly Which: typeof MessageWhich = MessageWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): MessageWhich {
    return this.getUint16(0);
  }

  get unimplemented(): AnyPointerReader | undefined {
    return this.getUint16(0) === 0 ? this.getAnyPointer(0) : undefined;
  }

  get abort(): Exception | undefined {
    return this.getUint16(0) === 1
      ? Exception.type.newReader(this.$message, this.followStruct(0, 4), this.$depth + 1)
      : undefined;
  }

  get call(): Call | undefined {
    return this.getUint16(0) === 2
      ? Call.type.newReader(this.$message, this.followStruct(0, 6), this.$depth + 1)
      : undefined;
  }

  get return(): Return | undefined {
    return this.getUint16(0) === 3
      ? Return.type.newReader(this.$message, this.followStruct(0, 3), this.$depth + 1)
      : undefined;
  }

  get finish(): Finish | undefined {
    return this.getUint16(0) === 4
      ? Finish.type.newReader(this.$message, this.followStruct(0, 1), this.$depth + 1)
      : undefined;
  }

  get resolve(): Resolve | undefined {
    return this.getUint16(0) === 5
      ? Resolve.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }

  get release(): Release | undefined {
    return this.getUint16(0) === 6
      ? Release.type.newReader(this.$message, this.followStruct(0, 1), this.$depth + 1)
      : undefined;
  }

  get obsoleteSave(): AnyPointerReader | undefined {
    return this.getUint16(0) === 7 ? this.getAnyPointer(0) : undefined;
  }

  get bootstrap(): Bootstrap | undefined {
    return this.getUint16(0) === 8
      ? Bootstrap.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }

  get obsoleteDelete(): AnyPointerReader | undefined {
    return this.getUint16(0) === 9 ? this.getAnyPointer(0) : undefined;
  }

  get provide(): Provide | undefined {
    return this.getUint16(0) === 10
      ? Provide.type.newReader(this.$message, this.followStruct(0, 3), this.$depth + 1)
      : undefined;
  }

  get accept(): Accept | undefined {
    return this.getUint16(0) === 11
      ? Accept.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }

  get join(): Provide | undefined {
    return this.getUint16(0) === 12
      ? Provide.type.newReader(this.$message, this.followStruct(0, 3), this.$depth + 1)
      : undefined;
  }

  get disembargo(): Disembargo | undefined {
    return this.getUint16(0) === 13
      ? Disembargo.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }
}

function writeMessage(builder: MessageBuilder, init: MessageInit): void {
  let members = 0;
  if (init.unimplemented !== undefined) {
    builder.unimplemented = init.unimplemented;
    members++;
  }
  if (init.abort !== undefined) {
    builder.abort = init.abort;
    members++;
  }
  if (init.call !== undefined) {
    builder.call = init.call;
    members++;
  }
  if (init.return !== undefined) {
    builder.return = init.return;
    members++;
  }
  if (init.finish !== undefined) {
    builder.finish = init.finish;
    members++;
  }
  if (init.resolve !== undefined) {
    builder.resolve = init.resolve;
    members++;
  }
  if (init.release !== undefined) {
    builder.release = init.release;
    members++;
  }
  if (init.obsoleteSave !== undefined) {
    builder.obsoleteSave = init.obsoleteSave;
    members++;
  }
  if (init.bootstrap !== undefined) {
    builder.bootstrap = init.bootstrap;
    members++;
  }
  if (init.obsoleteDelete !== undefined) {
    builder.obsoleteDelete = init.obsoleteDelete;
    members++;
  }
  if (init.provide !== undefined) {
    builder.provide = init.provide;
    members++;
  }
  if (init.accept !== undefined) {
    builder.accept = init.accept;
    members++;
  }
  if (init.join !== undefined) {
    builder.join = init.join;
    members++;
  }
  if (init.disembargo !== undefined) {
    builder.disembargo = init.disembargo;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Message takes one member; leave the others undefined");
}

function sizeOfMessage(init: MessageInit): number {
  let size = 16;
  if (init.unimplemented !== undefined) size += sizeOfAnyPointer(init.unimplemented);
  if (init.abort !== undefined && !(init.abort instanceof StructReader)) size += sizeOfException(init.abort);
  if (init.call !== undefined && !(init.call instanceof StructReader)) size += sizeOfCall(init.call);
  if (init.return !== undefined && !(init.return instanceof StructReader)) size += sizeOfReturn(init.return);
  if (init.finish !== undefined && !(init.finish instanceof StructReader)) size += sizeOfFinish(init.finish);
  if (init.resolve !== undefined && !(init.resolve instanceof StructReader)) size += sizeOfResolve(init.resolve);
  if (init.release !== undefined && !(init.release instanceof StructReader)) size += sizeOfRelease(init.release);
  if (init.obsoleteSave !== undefined) size += sizeOfAnyPointer(init.obsoleteSave);
  if (init.bootstrap !== undefined && !(init.bootstrap instanceof StructReader))
    size += sizeOfBootstrap(init.bootstrap);
  if (init.obsoleteDelete !== undefined) size += sizeOfAnyPointer(init.obsoleteDelete);
  if (init.provide !== undefined && !(init.provide instanceof StructReader)) size += sizeOfProvide(init.provide);
  if (init.accept !== undefined && !(init.accept instanceof StructReader)) size += sizeOfAccept(init.accept);
  if (init.join !== undefined && !(init.join instanceof StructReader)) size += sizeOfProvide(init.join);
  if (init.disembargo !== undefined && !(init.disembargo instanceof StructReader))
    size += sizeOfDisembargo(init.disembargo);
  return size;
}

export declare namespace Message {
  type Builder = MessageBuilder;
  type Init = MessageInit;
  type Which = MessageWhich;
}

interface BootstrapInit {
  readonly questionId?: number | undefined;
  readonly deprecatedObjectId?: AnyPointerArgument | undefined;
}

class BootstrapBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set questionId(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set deprecatedObjectId(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
  }

  initDeprecatedObjectId(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
  }

  adoptDeprecatedObjectId(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
  }

  disownDeprecatedObjectId(): Orphan<AnyPointerReader> {
    return disown(this, 0);
  }
}

export class Bootstrap extends StructReader {
  static readonly type: GeneratedStructType<Bootstrap, BootstrapBuilder, BootstrapInit> = {
    displayName: "Bootstrap",
    id: 0xa82049d554fd3390n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: Bootstrap,
    Builder: BootstrapBuilder,
    newReader: (message, place, depth) =>
      new Bootstrap(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new BootstrapBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new BootstrapBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeBootstrap(Bootstrap.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfBootstrap,
    write: writeBootstrap,
  };
  static readonly list: ListType<Bootstrap, StructListBuilder<BootstrapBuilder>, BootstrapInit> = structList(
    Bootstrap.type,
  );

  get questionId(): number {
    return this.getUint32(0);
  }

  get deprecatedObjectId(): AnyPointerReader {
    return this.getAnyPointer(0);
  }
}

function writeBootstrap(builder: BootstrapBuilder, init: BootstrapInit): void {
  if (init.questionId !== undefined) builder.questionId = init.questionId;
  if (init.deprecatedObjectId !== undefined) builder.deprecatedObjectId = init.deprecatedObjectId;
}

function sizeOfBootstrap(init: BootstrapInit): number {
  let size = 16;
  if (init.deprecatedObjectId !== undefined) size += sizeOfAnyPointer(init.deprecatedObjectId);
  return size;
}

export declare namespace Bootstrap {
  type Builder = BootstrapBuilder;
  type Init = BootstrapInit;
}

const CallSendResultsToWhich = {
  caller: 0,
  yourself: 1,
  thirdParty: 2,
} as const;
type CallSendResultsToWhich =
  | (typeof CallSendResultsToWhich)[keyof typeof CallSendResultsToWhich]
  | (number & Record<never, never>);

interface CallSendResultsToInit {
  readonly caller?: null | undefined;
  readonly yourself?: null | undefined;
  readonly thirdParty?: AnyPointerArgument | undefined;
}

class CallSendResultsToBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30003;
  }

  set caller(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 6, 0, true);
  }

  set yourself(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
  }

  set thirdParty(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 40), value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 2, true);
  }

  initThirdParty(): AnyPointerBuilder {
    const value = new AnyPointerBuilder(this.$segment, this.$dataOffset + 40);
    this.$segment.view.setUint16(this.$dataOffset + 6, 2, true);
    return value;
  }

  adoptThirdParty(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 2, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 6, 2, true);
  }

  disownThirdParty(): Orphan<AnyPointerReader> {
    return disownMember(this, 2, 6, 2);
  }
}

class CallSendResultsTo extends StructReader {
  static readonly type: GroupType = {
    displayName: "Call.sendResultsTo",
    id: 0xdc5c762b399c9b59n,
    schema: rpcSchema,
  };
  static readonly Which: typeof CallSendResultsToWhich = CallSendResultsToWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): CallSendResultsToWhich {
    return this.getUint16(6);
  }

  get caller(): null | undefined {
    return this.getUint16(6) === 0 ? null : undefined;
  }

  get yourself(): null | undefined {
    return this.getUint16(6) === 1 ? null : undefined;
  }

  get thirdParty(): AnyPointerReader | undefined {
    return this.getUint16(6) === 2 ? this.getAnyPointer(2) : undefined;
  }
}

function writeCallSendResultsTo(builder: CallSendResultsToBuilder, init: CallSendResultsToInit): void {
  let members = 0;
  if (init.caller !== undefined) {
    builder.caller = init.caller;
    members++;
  }
  if (init.yourself !== undefined) {
    builder.yourself = init.yourself;
    members++;
  }
  if (init.thirdParty !== undefined) {
    builder.thirdParty = init.thirdParty;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of Call.sendResultsTo takes one member; leave the others undefined",
    );
  }
}

function sizeOfCallSendResultsTo(init: CallSendResultsToInit): number {
  let size = 0;
  if (init.thirdParty !== undefined) size += sizeOfAnyPointer(init.thirdParty);
  return size;
}

interface CallInit {
  readonly questionId?: number | undefined;
  readonly target?: MessageTarget | MessageTarget.Init | undefined;
  readonly interfaceId?: bigint | undefined;
  readonly methodId?: number | undefined;
  readonly params?: Payload | Payload.Init | undefined;
  readonly sendResultsTo?: Call.SendResultsTo | Call.SendResultsTo.Init | undefined;
  readonly allowThirdPartyTailCall?: boolean | undefined;
  readonly noPromisePipelining?: boolean | undefined;
  readonly onlyPromisePipeline?: boolean | undefined;
}

class CallBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30003;
  }

  set questionId(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set target(value: MessageTarget | MessageTarget.Init) {
    MessageTarget.type.set(this.$segment, this.$dataOffset + 24, value);
  }

  initTarget(): MessageTarget.Builder {
    return MessageTarget.type.init(this.$segment, this.$dataOffset + 24);
  }

  adoptTarget(orphan: Orphan<MessageTarget>): void {
    adopt(this, 0, orphan);
  }

  disownTarget(): Orphan<MessageTarget> {
    return disown(this, 0);
  }

  set interfaceId(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset + 8, value);
  }

  set methodId(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 4, value);
  }

  set params(value: Payload | Payload.Init) {
    Payload.type.set(this.$segment, this.$dataOffset + 32, value);
  }

  initParams(): Payload.Builder {
    return Payload.type.init(this.$segment, this.$dataOffset + 32);
  }

  adoptParams(orphan: Orphan<Payload>): void {
    adopt(this, 1, orphan);
  }

  disownParams(): Orphan<Payload> {
    return disown(this, 1);
  }

  get sendResultsTo(): Call.SendResultsTo.Builder {
    return new CallSendResultsToBuilder(this.$segment, this.$dataOffset);
  }

  set sendResultsTo(value: Call.SendResultsTo | Call.SendResultsTo.Init) {
    writeCallSendResultsTo(this.sendResultsTo, value);
  }

  set allowThirdPartyTailCall(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 16, 0, value);
  }

  set noPromisePipelining(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 16, 1, value);
  }

  set onlyPromisePipeline(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 16, 2, value);
  }
}

export class Call extends StructReader {
  static readonly type: GeneratedStructType<Call, CallBuilder, CallInit> = {
    displayName: "Call",
    id: 0xb72acb0bcbb601c2n,
    schema: rpcSchema,
    dataWords: 3,
    pointerCount: 3,
    Reader: Call,
    Builder: CallBuilder,
    newReader: (message, place, depth) =>
      new Call(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CallBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 3, 3);
      return new CallBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCall(Call.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCall,
    write: writeCall,
  };
  static readonly list: ListType<Call, StructListBuilder<CallBuilder>, CallInit> = structList(Call.type);
  static readonly SendResultsTo: typeof CallSendResultsTo = CallSendResultsTo;

  get questionId(): number {
    return this.getUint32(0);
  }

  get target(): MessageTarget {
    return MessageTarget.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1);
  }

  get interfaceId(): bigint {
    return this.getUint64(8);
  }

  get methodId(): number {
    return this.getUint16(4);
  }

  get params(): Payload {
    return Payload.type.newReader(this.$message, this.followStruct(1, 2), this.$depth + 1);
  }

  get sendResultsTo(): Call.SendResultsTo {
    return new CallSendResultsTo(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }

  get allowThirdPartyTailCall(): boolean {
    return this.getBool(128);
  }

  get noPromisePipelining(): boolean {
    return this.getBool(129);
  }

  get onlyPromisePipeline(): boolean {
    return this.getBool(130);
  }
}

function writeCall(builder: CallBuilder, init: CallInit): void {
  if (init.questionId !== undefined) builder.questionId = init.questionId;
  if (init.target !== undefined) builder.target = init.target;
  if (init.interfaceId !== undefined) builder.interfaceId = init.interfaceId;
  if (init.methodId !== undefined) builder.methodId = init.methodId;
  if (init.params !== undefined) builder.params = init.params;
  if (init.sendResultsTo !== undefined) builder.sendResultsTo = init.sendResultsTo;
  if (init.allowThirdPartyTailCall !== undefined) builder.allowThirdPartyTailCall = init.allowThirdPartyTailCall;
  if (init.noPromisePipelining !== undefined) builder.noPromisePipelining = init.noPromisePipelining;
  if (init.onlyPromisePipeline !== undefined) builder.onlyPromisePipeline = init.onlyPromisePipeline;
}

function sizeOfCall(init: CallInit): number {
  let size = 48;
  if (init.target !== undefined && !(init.target instanceof StructReader)) size += sizeOfMessageTarget(init.target);
  if (init.params !== undefined && !(init.params instanceof StructReader)) size += sizeOfPayload(init.params);
  if (init.sendResultsTo !== undefined) size += sizeOfCallSendResultsTo(init.sendResultsTo);
  return size;
}

export declare namespace Call {
  type Builder = CallBuilder;
  type Init = CallInit;
  type SendResultsTo = CallSendResultsTo;
  namespace SendResultsTo {
    type Builder = CallSendResultsToBuilder;
    type Init = CallSendResultsToInit;
    type Which = CallSendResultsToWhich;
  }
}

const ReturnWhich = {
  results: 0,
  exception: 1,
  canceled: 2,
  resultsSentElsewhere: 3,
  takeFromOtherQuestion: 4,
  acceptFromThirdParty: 5,
} as const;
type ReturnWhich = (typeof ReturnWhich)[keyof typeof ReturnWhich] | (number & Record<never, never>);

interface ReturnInit {
  readonly answerId?: number | undefined;
  readonly releaseParamCaps?: boolean | undefined;
  readonly results?: Payload | Payload.Init | undefined;
  readonly exception?: Exception | Exception.Init | undefined;
  readonly canceled?: null | undefined;
  readonly resultsSentElsewhere?: null | undefined;
  readonly takeFromOtherQuestion?: number | undefined;
  readonly acceptFromThirdParty?: AnyPointerArgument | undefined;
  readonly noFinishNeeded?: boolean | undefined;
}

class ReturnBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10002;
  }

  set answerId(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set releaseParamCaps(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 4, 0, value, true);
  }

  set results(value: Payload | Payload.Init) {
    Payload.type.set(this.$segment, this.$dataOffset + 16, value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 0, true);
  }

  initResults(): Payload.Builder {
    const value = Payload.type.init(this.$segment, this.$dataOffset + 16);
    this.$segment.view.setUint16(this.$dataOffset + 6, 0, true);
    return value;
  }

  adoptResults(orphan: Orphan<Payload>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 6, 0, true);
  }

  disownResults(): Orphan<Payload> {
    return disownMember(this, 0, 6, 0);
  }

  set exception(value: Exception | Exception.Init) {
    Exception.type.set(this.$segment, this.$dataOffset + 16, value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
  }

  initException(): Exception.Builder {
    const value = Exception.type.init(this.$segment, this.$dataOffset + 16);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
    return value;
  }

  adoptException(orphan: Orphan<Exception>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 6, 1, true);
  }

  disownException(): Orphan<Exception> {
    return disownMember(this, 0, 6, 1);
  }

  set canceled(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 6, 2, true);
  }

  set resultsSentElsewhere(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 6, 3, true);
  }

  set takeFromOtherQuestion(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 4, true);
  }

  set acceptFromThirdParty(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), value);
    this.$segment.view.setUint16(this.$dataOffset + 6, 5, true);
  }

  initAcceptFromThirdParty(): AnyPointerBuilder {
    const value = new AnyPointerBuilder(this.$segment, this.$dataOffset + 16);
    this.$segment.view.setUint16(this.$dataOffset + 6, 5, true);
    return value;
  }

  adoptAcceptFromThirdParty(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 6, 5, true);
  }

  disownAcceptFromThirdParty(): Orphan<AnyPointerReader> {
    return disownMember(this, 0, 6, 5);
  }

  set noFinishNeeded(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 4, 1, value);
  }
}

export class Return extends StructReader {
  static readonly type: GeneratedStructType<Return, ReturnBuilder, ReturnInit> = {
    displayName: "Return",
    id: 0xd9380284298ff261n,
    schema: rpcSchema,
    dataWords: 2,
    pointerCount: 1,
    Reader: Return,
    Builder: ReturnBuilder,
    newReader: (message, place, depth) =>
      new Return(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ReturnBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 2, 1);
      return new ReturnBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeReturn(Return.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfReturn,
    write: writeReturn,
  };
  static readonly list: ListType<Return, StructListBuilder<ReturnBuilder>, ReturnInit> = structList(Return.type);
  static readonly Which: typeof ReturnWhich = ReturnWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): ReturnWhich {
    return this.getUint16(6);
  }

  get answerId(): number {
    return this.getUint32(0);
  }

  get releaseParamCaps(): boolean {
    return this.getBool(32, true);
  }

  get results(): Payload | undefined {
    return this.getUint16(6) === 0
      ? Payload.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }

  get exception(): Exception | undefined {
    return this.getUint16(6) === 1
      ? Exception.type.newReader(this.$message, this.followStruct(0, 4), this.$depth + 1)
      : undefined;
  }

  get canceled(): null | undefined {
    return this.getUint16(6) === 2 ? null : undefined;
  }

  get resultsSentElsewhere(): null | undefined {
    return this.getUint16(6) === 3 ? null : undefined;
  }

  get takeFromOtherQuestion(): number | undefined {
    return this.getUint16(6) === 4 ? this.getUint32(8) : undefined;
  }

  get acceptFromThirdParty(): AnyPointerReader | undefined {
    return this.getUint16(6) === 5 ? this.getAnyPointer(0) : undefined;
  }

  get noFinishNeeded(): boolean {
    return this.getBool(33);
  }
}

function writeReturn(builder: ReturnBuilder, init: ReturnInit): void {
  if (init.answerId !== undefined) builder.answerId = init.answerId;
  if (init.releaseParamCaps !== undefined) builder.releaseParamCaps = init.releaseParamCaps;
  if (init.noFinishNeeded !== undefined) builder.noFinishNeeded = init.noFinishNeeded;
  let members = 0;
  if (init.results !== undefined) {
    builder.results = init.results;
    members++;
  }
  if (init.exception !== undefined) {
    builder.exception = init.exception;
    members++;
  }
  if (init.canceled !== undefined) {
    builder.canceled = init.canceled;
    members++;
  }
  if (init.resultsSentElsewhere !== undefined) {
    builder.resultsSentElsewhere = init.resultsSentElsewhere;
    members++;
  }
  if (init.takeFromOtherQuestion !== undefined) {
    builder.takeFromOtherQuestion = init.takeFromOtherQuestion;
    members++;
  }
  if (init.acceptFromThirdParty !== undefined) {
    builder.acceptFromThirdParty = init.acceptFromThirdParty;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Return takes one member; leave the others undefined");
}

function sizeOfReturn(init: ReturnInit): number {
  let size = 24;
  if (init.results !== undefined && !(init.results instanceof StructReader)) size += sizeOfPayload(init.results);
  if (init.exception !== undefined && !(init.exception instanceof StructReader))
    size += sizeOfException(init.exception);
  if (init.acceptFromThirdParty !== undefined) size += sizeOfAnyPointer(init.acceptFromThirdParty);
  return size;
}

export declare namespace Return {
  type Builder = ReturnBuilder;
  type Init = ReturnInit;
  type Which = ReturnWhich;
}

interface FinishInit {
  readonly questionId?: number | undefined;
  readonly releaseResultCaps?: boolean | undefined;
  readonly requireEarlyCancellationWorkaround?: boolean | undefined;
}

class FinishBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set questionId(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set releaseResultCaps(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 4, 0, value, true);
  }

  set requireEarlyCancellationWorkaround(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 4, 1, value, true);
  }
}

export class Finish extends StructReader {
  static readonly type: GeneratedStructType<Finish, FinishBuilder, FinishInit> = {
    displayName: "Finish",
    id: 0xee9d01948de18962n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: Finish,
    Builder: FinishBuilder,
    newReader: (message, place, depth) =>
      new Finish(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new FinishBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new FinishBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeFinish(Finish.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfFinish,
    write: writeFinish,
  };
  static readonly list: ListType<Finish, StructListBuilder<FinishBuilder>, FinishInit> = structList(Finish.type);

  get questionId(): number {
    return this.getUint32(0);
  }

  get releaseResultCaps(): boolean {
    return this.getBool(32, true);
  }

  get requireEarlyCancellationWorkaround(): boolean {
    return this.getBool(33, true);
  }
}

function writeFinish(builder: FinishBuilder, init: FinishInit): void {
  if (init.questionId !== undefined) builder.questionId = init.questionId;
  if (init.releaseResultCaps !== undefined) builder.releaseResultCaps = init.releaseResultCaps;
  if (init.requireEarlyCancellationWorkaround !== undefined)
    builder.requireEarlyCancellationWorkaround = init.requireEarlyCancellationWorkaround;
}

function sizeOfFinish(_init: FinishInit): number {
  return 8;
}

export declare namespace Finish {
  type Builder = FinishBuilder;
  type Init = FinishInit;
}

const ResolveWhich = {
  cap: 0,
  exception: 1,
} as const;
type ResolveWhich = (typeof ResolveWhich)[keyof typeof ResolveWhich] | (number & Record<never, never>);

interface ResolveInit {
  readonly promiseId?: number | undefined;
  readonly cap?: CapDescriptor | CapDescriptor.Init | undefined;
  readonly exception?: Exception | Exception.Init | undefined;
}

class ResolveBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set promiseId(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set cap(value: CapDescriptor | CapDescriptor.Init) {
    CapDescriptor.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
  }

  initCap(): CapDescriptor.Builder {
    const value = CapDescriptor.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
    return value;
  }

  adoptCap(orphan: Orphan<CapDescriptor>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
  }

  disownCap(): Orphan<CapDescriptor> {
    return disownMember(this, 0, 4, 0);
  }

  set exception(value: Exception | Exception.Init) {
    Exception.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  initException(): Exception.Builder {
    const value = Exception.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
    return value;
  }

  adoptException(orphan: Orphan<Exception>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  disownException(): Orphan<Exception> {
    return disownMember(this, 0, 4, 1);
  }
}

export class Resolve extends StructReader {
  static readonly type: GeneratedStructType<Resolve, ResolveBuilder, ResolveInit> = {
    displayName: "Resolve",
    id: 0xa87d7ce9b1ae94e9n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: Resolve,
    Builder: ResolveBuilder,
    newReader: (message, place, depth) =>
      new Resolve(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ResolveBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new ResolveBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeResolve(Resolve.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfResolve,
    write: writeResolve,
  };
  static readonly list: ListType<Resolve, StructListBuilder<ResolveBuilder>, ResolveInit> = structList(Resolve.type);
  static readonly Which: typeof ResolveWhich = ResolveWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): ResolveWhich {
    return this.getUint16(4);
  }

  get promiseId(): number {
    return this.getUint32(0);
  }

  get cap(): CapDescriptor | undefined {
    return this.getUint16(4) === 0
      ? CapDescriptor.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }

  get exception(): Exception | undefined {
    return this.getUint16(4) === 1
      ? Exception.type.newReader(this.$message, this.followStruct(0, 4), this.$depth + 1)
      : undefined;
  }
}

function writeResolve(builder: ResolveBuilder, init: ResolveInit): void {
  if (init.promiseId !== undefined) builder.promiseId = init.promiseId;
  let members = 0;
  if (init.cap !== undefined) {
    builder.cap = init.cap;
    members++;
  }
  if (init.exception !== undefined) {
    builder.exception = init.exception;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Resolve takes one member; leave the others undefined");
}

function sizeOfResolve(init: ResolveInit): number {
  let size = 16;
  if (init.cap !== undefined && !(init.cap instanceof StructReader)) size += sizeOfCapDescriptor(init.cap);
  if (init.exception !== undefined && !(init.exception instanceof StructReader))
    size += sizeOfException(init.exception);
  return size;
}

export declare namespace Resolve {
  type Builder = ResolveBuilder;
  type Init = ResolveInit;
  type Which = ResolveWhich;
}

interface ReleaseInit {
  readonly id?: number | undefined;
  readonly referenceCount?: number | undefined;
}

class ReleaseBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set id(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set referenceCount(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 4, value);
  }
}

export class Release extends StructReader {
  static readonly type: GeneratedStructType<Release, ReleaseBuilder, ReleaseInit> = {
    displayName: "Release",
    id: 0xfc0b6f31fb0564b1n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: Release,
    Builder: ReleaseBuilder,
    newReader: (message, place, depth) =>
      new Release(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ReleaseBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new ReleaseBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeRelease(Release.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfRelease,
    write: writeRelease,
  };
  static readonly list: ListType<Release, StructListBuilder<ReleaseBuilder>, ReleaseInit> = structList(Release.type);

  get id(): number {
    return this.getUint32(0);
  }

  get referenceCount(): number {
    return this.getUint32(4);
  }
}

function writeRelease(builder: ReleaseBuilder, init: ReleaseInit): void {
  if (init.id !== undefined) builder.id = init.id;
  if (init.referenceCount !== undefined) builder.referenceCount = init.referenceCount;
}

function sizeOfRelease(_init: ReleaseInit): number {
  return 8;
}

export declare namespace Release {
  type Builder = ReleaseBuilder;
  type Init = ReleaseInit;
}

const DisembargoContextWhich = {
  senderLoopback: 0,
  receiverLoopback: 1,
  accept: 2,
  provide: 3,
} as const;
type DisembargoContextWhich =
  | (typeof DisembargoContextWhich)[keyof typeof DisembargoContextWhich]
  | (number & Record<never, never>);

interface DisembargoContextInit {
  readonly senderLoopback?: number | undefined;
  readonly receiverLoopback?: number | undefined;
  readonly accept?: null | undefined;
  readonly provide?: number | undefined;
}

class DisembargoContextBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set senderLoopback(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
  }

  set receiverLoopback(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  set accept(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset + 4, 2, true);
  }

  set provide(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 3, true);
  }
}

class DisembargoContext extends StructReader {
  static readonly type: GroupType = {
    displayName: "Disembargo.context",
    id: 0xc762f62ffd914b70n,
    schema: rpcSchema,
  };
  static readonly Which: typeof DisembargoContextWhich = DisembargoContextWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): DisembargoContextWhich {
    return this.getUint16(4);
  }

  get senderLoopback(): number | undefined {
    return this.getUint16(4) === 0 ? this.getUint32(0) : undefined;
  }

  get receiverLoopback(): number | undefined {
    return this.getUint16(4) === 1 ? this.getUint32(0) : undefined;
  }

  get accept(): null | undefined {
    return this.getUint16(4) === 2 ? null : undefined;
  }

  get provide(): number | undefined {
    return this.getUint16(4) === 3 ? this.getUint32(0) : undefined;
  }
}

function writeDisembargoContext(builder: DisembargoContextBuilder, init: DisembargoContextInit): void {
  let members = 0;
  if (init.senderLoopback !== undefined) {
    builder.senderLoopback = init.senderLoopback;
    members++;
  }
  if (init.receiverLoopback !== undefined) {
    builder.receiverLoopback = init.receiverLoopback;
    members++;
  }
  if (init.accept !== undefined) {
    builder.accept = init.accept;
    members++;
  }
  if (init.provide !== undefined) {
    builder.provide = init.provide;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of Disembargo.context takes one member; leave the others undefined",
    );
  }
}

interface DisembargoInit {
  readonly target?: MessageTarget | MessageTarget.Init | undefined;
  readonly context?: Disembargo.Context | Disembargo.Context.Init | undefined;
}

class DisembargoBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set target(value: MessageTarget | MessageTarget.Init) {
    MessageTarget.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initTarget(): MessageTarget.Builder {
    return MessageTarget.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptTarget(orphan: Orphan<MessageTarget>): void {
    adopt(this, 0, orphan);
  }

  disownTarget(): Orphan<MessageTarget> {
    return disown(this, 0);
  }

  get context(): Disembargo.Context.Builder {
    return new DisembargoContextBuilder(this.$segment, this.$dataOffset);
  }

  set context(value: Disembargo.Context | Disembargo.Context.Init) {
    writeDisembargoContext(this.context, value);
  }
}

export class Disembargo extends StructReader {
  static readonly type: GeneratedStructType<Disembargo, DisembargoBuilder, DisembargoInit> = {
    displayName: "Disembargo",
    id: 0x8d513192bfde87e2n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: Disembargo,
    Builder: DisembargoBuilder,
    newReader: (message, place, depth) =>
      new Disembargo(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new DisembargoBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new DisembargoBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeDisembargo(Disembargo.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfDisembargo,
    write: writeDisembargo,
  };
  static readonly list: ListType<Disembargo, StructListBuilder<DisembargoBuilder>, DisembargoInit> = structList(
    Disembargo.type,
  );
  static readonly Context: typeof DisembargoContext = DisembargoContext;

  get target(): MessageTarget {
    return MessageTarget.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1);
  }

  get context(): Disembargo.Context {
    return new DisembargoContext(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeDisembargo(builder: DisembargoBuilder, init: DisembargoInit): void {
  if (init.target !== undefined) builder.target = init.target;
  if (init.context !== undefined) builder.context = init.context;
}

function sizeOfDisembargo(init: DisembargoInit): number {
  let size = 16;
  if (init.target !== undefined && !(init.target instanceof StructReader)) size += sizeOfMessageTarget(init.target);
  return size;
}

export declare namespace Disembargo {
  type Builder = DisembargoBuilder;
  type Init = DisembargoInit;
  type Context = DisembargoContext;
  namespace Context {
    type Builder = DisembargoContextBuilder;
    type Init = DisembargoContextInit;
    type Which = DisembargoContextWhich;
  }
}

interface ProvideInit {
  readonly questionId?: number | undefined;
  readonly target?: MessageTarget | MessageTarget.Init | undefined;
  readonly recipient?: AnyPointerArgument | undefined;
}

class ProvideBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20001;
  }

  set questionId(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set target(value: MessageTarget | MessageTarget.Init) {
    MessageTarget.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initTarget(): MessageTarget.Builder {
    return MessageTarget.type.init(this.$segment, this.$dataOffset + 8);
  }

  adoptTarget(orphan: Orphan<MessageTarget>): void {
    adopt(this, 0, orphan);
  }

  disownTarget(): Orphan<MessageTarget> {
    return disown(this, 0);
  }

  set recipient(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 16), value);
  }

  initRecipient(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 16);
  }

  adoptRecipient(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 1, orphan);
  }

  disownRecipient(): Orphan<AnyPointerReader> {
    return disown(this, 1);
  }
}

export class Provide extends StructReader {
  static readonly type: GeneratedStructType<Provide, ProvideBuilder, ProvideInit> = {
    displayName: "Provide",
    id: 0xb105b827996b472an,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 2,
    Reader: Provide,
    Builder: ProvideBuilder,
    newReader: (message, place, depth) =>
      new Provide(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ProvideBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 2);
      return new ProvideBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeProvide(Provide.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfProvide,
    write: writeProvide,
  };
  static readonly list: ListType<Provide, StructListBuilder<ProvideBuilder>, ProvideInit> = structList(Provide.type);

  get questionId(): number {
    return this.getUint32(0);
  }

  get target(): MessageTarget {
    return MessageTarget.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1);
  }

  get recipient(): AnyPointerReader {
    return this.getAnyPointer(1);
  }
}

function writeProvide(builder: ProvideBuilder, init: ProvideInit): void {
  if (init.questionId !== undefined) builder.questionId = init.questionId;
  if (init.target !== undefined) builder.target = init.target;
  if (init.recipient !== undefined) builder.recipient = init.recipient;
}

function sizeOfProvide(init: ProvideInit): number {
  let size = 24;
  if (init.target !== undefined && !(init.target instanceof StructReader)) size += sizeOfMessageTarget(init.target);
  if (init.recipient !== undefined) size += sizeOfAnyPointer(init.recipient);
  return size;
}

export declare namespace Provide {
  type Builder = ProvideBuilder;
  type Init = ProvideInit;
}

interface AcceptInit {
  readonly questionId?: number | undefined;
  readonly provision?: AnyPointerArgument | undefined;
  readonly embargo?: boolean | undefined;
}

class AcceptBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set questionId(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set provision(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
  }

  initProvision(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
  }

  adoptProvision(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
  }

  disownProvision(): Orphan<AnyPointerReader> {
    return disown(this, 0);
  }

  set embargo(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 4, 0, value);
  }
}

export class Accept extends StructReader {
  static readonly type: GeneratedStructType<Accept, AcceptBuilder, AcceptInit> = {
    displayName: "Accept",
    id: 0xcf301acd461367b9n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: Accept,
    Builder: AcceptBuilder,
    newReader: (message, place, depth) =>
      new Accept(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new AcceptBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new AcceptBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeAccept(Accept.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfAccept,
    write: writeAccept,
  };
  static readonly list: ListType<Accept, StructListBuilder<AcceptBuilder>, AcceptInit> = structList(Accept.type);

  get questionId(): number {
    return this.getUint32(0);
  }

  get provision(): AnyPointerReader {
    return this.getAnyPointer(0);
  }

  get embargo(): boolean {
    return this.getBool(32);
  }
}

function writeAccept(builder: AcceptBuilder, init: AcceptInit): void {
  if (init.questionId !== undefined) builder.questionId = init.questionId;
  if (init.provision !== undefined) builder.provision = init.provision;
  if (init.embargo !== undefined) builder.embargo = init.embargo;
}

function sizeOfAccept(init: AcceptInit): number {
  let size = 16;
  if (init.provision !== undefined) size += sizeOfAnyPointer(init.provision);
  return size;
}

export declare namespace Accept {
  type Builder = AcceptBuilder;
  type Init = AcceptInit;
}

const MessageTargetWhich = {
  importedCap: 0,
  promisedAnswer: 1,
} as const;
type MessageTargetWhich =
  | (typeof MessageTargetWhich)[keyof typeof MessageTargetWhich]
  | (number & Record<never, never>);

interface MessageTargetInit {
  readonly importedCap?: number | undefined;
  readonly promisedAnswer?: PromisedAnswer | PromisedAnswer.Init | undefined;
}

class MessageTargetBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set importedCap(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 0, true);
  }

  set promisedAnswer(value: PromisedAnswer | PromisedAnswer.Init) {
    PromisedAnswer.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  initPromisedAnswer(): PromisedAnswer.Builder {
    const value = PromisedAnswer.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
    return value;
  }

  adoptPromisedAnswer(orphan: Orphan<PromisedAnswer>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 4, 1, true);
  }

  disownPromisedAnswer(): Orphan<PromisedAnswer> {
    return disownMember(this, 0, 4, 1);
  }
}

export class MessageTarget extends StructReader {
  static readonly type: GeneratedStructType<MessageTarget, MessageTargetBuilder, MessageTargetInit> = {
    displayName: "MessageTarget",
    id: 0xfb8efc2c888e5e69n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: MessageTarget,
    Builder: MessageTargetBuilder,
    newReader: (message, place, depth) =>
      new MessageTarget(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new MessageTargetBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new MessageTargetBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeMessageTarget(MessageTarget.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfMessageTarget,
    write: writeMessageTarget,
  };
  static readonly list: ListType<MessageTarget, StructListBuilder<MessageTargetBuilder>, MessageTargetInit> =
    structList(MessageTarget.type);
  static readonly Which: typeof MessageTargetWhich = MessageTargetWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): MessageTargetWhich {
    return this.getUint16(4);
  }

  get importedCap(): number | undefined {
    return this.getUint16(4) === 0 ? this.getUint32(0) : undefined;
  }

  get promisedAnswer(): PromisedAnswer | undefined {
    return this.getUint16(4) === 1
      ? PromisedAnswer.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }
}

function writeMessageTarget(builder: MessageTargetBuilder, init: MessageTargetInit): void {
  let members = 0;
  if (init.importedCap !== undefined) {
    builder.importedCap = init.importedCap;
    members++;
  }
  if (init.promisedAnswer !== undefined) {
    builder.promisedAnswer = init.promisedAnswer;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of MessageTarget takes one member; leave the others undefined");
}

function sizeOfMessageTarget(init: MessageTargetInit): number {
  let size = 16;
  if (init.promisedAnswer !== undefined && !(init.promisedAnswer instanceof StructReader))
    size += sizeOfPromisedAnswer(init.promisedAnswer);
  return size;
}

export declare namespace MessageTarget {
  type Builder = MessageTargetBuilder;
  type Init = MessageTargetInit;
  type Which = MessageTargetWhich;
}

interface PayloadInit {
  readonly content?: AnyPointerArgument | undefined;
  readonly capTable?: ListReader<CapDescriptor> | readonly CapDescriptor.Init[] | undefined;
}

class PayloadBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set content(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), value);
  }

  initContent(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset);
  }

  adoptContent(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
  }

  disownContent(): Orphan<AnyPointerReader> {
    return disown(this, 0);
  }

  set capTable(value: ListReader<CapDescriptor> | readonly CapDescriptor.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 8, CapDescriptor.list, value);
  }

  initCapTable(length: number): StructListBuilder<CapDescriptor.Builder> {
    return CapDescriptor.list.init(this.$segment, this.$dataOffset + 8, length);
  }

  adoptCapTable(orphan: Orphan<ListReader<CapDescriptor>>): void {
    adopt(this, 1, orphan);
  }

  disownCapTable(): Orphan<ListReader<CapDescriptor>> {
    return disown(this, 1);
  }
}

export class Payload extends StructReader {
  static readonly type: GeneratedStructType<Payload, PayloadBuilder, PayloadInit> = {
    displayName: "Payload",
    id: 0xac4865a4134405c9n,
    schema: rpcSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: Payload,
    Builder: PayloadBuilder,
    newReader: (message, place, depth) =>
      new Payload(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PayloadBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new PayloadBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePayload(Payload.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPayload,
    write: writePayload,
  };
  static readonly list: ListType<Payload, StructListBuilder<PayloadBuilder>, PayloadInit> = structList(Payload.type);

  get content(): AnyPointerReader {
    return this.getAnyPointer(0);
  }

  get capTable(): ListReader<CapDescriptor> {
    return this.getList(1, CapDescriptor.list);
  }
}

function writePayload(builder: PayloadBuilder, init: PayloadInit): void {
  if (init.content !== undefined) builder.content = init.content;
  if (init.capTable !== undefined) builder.capTable = init.capTable;
}

function sizeOfPayload(init: PayloadInit): number {
  let size = 16;
  if (init.content !== undefined) size += sizeOfAnyPointer(init.content);
  if (init.capTable !== undefined && !(init.capTable instanceof ListReader))
    size += CapDescriptor.list.sizeHint(init.capTable);
  return size;
}

export declare namespace Payload {
  type Builder = PayloadBuilder;
  type Init = PayloadInit;
}

const CapDescriptorWhich = {
  none: 0,
  senderHosted: 1,
  senderPromise: 2,
  receiverHosted: 3,
  receiverAnswer: 4,
  thirdPartyHosted: 5,
} as const;
type CapDescriptorWhich =
  | (typeof CapDescriptorWhich)[keyof typeof CapDescriptorWhich]
  | (number & Record<never, never>);

interface CapDescriptorInit {
  readonly none?: null | undefined;
  readonly senderHosted?: number | undefined;
  readonly senderPromise?: number | undefined;
  readonly receiverHosted?: number | undefined;
  readonly receiverAnswer?: PromisedAnswer | PromisedAnswer.Init | undefined;
  readonly thirdPartyHosted?: ThirdPartyCapDescriptor | ThirdPartyCapDescriptor.Init | undefined;
  readonly attachedFd?: number | undefined;
}

class CapDescriptorBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set none(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  set senderHosted(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 4, value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  set senderPromise(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 4, value);
    this.$segment.view.setUint16(this.$dataOffset, 2, true);
  }

  set receiverHosted(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 4, value);
    this.$segment.view.setUint16(this.$dataOffset, 3, true);
  }

  set receiverAnswer(value: PromisedAnswer | PromisedAnswer.Init) {
    PromisedAnswer.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 4, true);
  }

  initReceiverAnswer(): PromisedAnswer.Builder {
    const value = PromisedAnswer.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 4, true);
    return value;
  }

  adoptReceiverAnswer(orphan: Orphan<PromisedAnswer>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 4, true);
  }

  disownReceiverAnswer(): Orphan<PromisedAnswer> {
    return disownMember(this, 0, 0, 4);
  }

  set thirdPartyHosted(value: ThirdPartyCapDescriptor | ThirdPartyCapDescriptor.Init) {
    ThirdPartyCapDescriptor.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 5, true);
  }

  initThirdPartyHosted(): ThirdPartyCapDescriptor.Builder {
    const value = ThirdPartyCapDescriptor.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 5, true);
    return value;
  }

  adoptThirdPartyHosted(orphan: Orphan<ThirdPartyCapDescriptor>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 5, true);
  }

  disownThirdPartyHosted(): Orphan<ThirdPartyCapDescriptor> {
    return disownMember(this, 0, 0, 5);
  }

  set attachedFd(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 2, value);
    xorUint8(this.$segment.view, this.$dataOffset + 2, 255);
  }
}

export class CapDescriptor extends StructReader {
  static readonly type: GeneratedStructType<CapDescriptor, CapDescriptorBuilder, CapDescriptorInit> = {
    displayName: "CapDescriptor",
    id: 0xdf053338dd06d556n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: CapDescriptor,
    Builder: CapDescriptorBuilder,
    newReader: (message, place, depth) =>
      new CapDescriptor(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CapDescriptorBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new CapDescriptorBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCapDescriptor(CapDescriptor.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCapDescriptor,
    write: writeCapDescriptor,
  };
  static readonly list: ListType<CapDescriptor, StructListBuilder<CapDescriptorBuilder>, CapDescriptorInit> =
    structList(CapDescriptor.type);
  static readonly Which: typeof CapDescriptorWhich = CapDescriptorWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): CapDescriptorWhich {
    return this.getUint16(0);
  }

  get none(): null | undefined {
    return this.getUint16(0) === 0 ? null : undefined;
  }

  get senderHosted(): number | undefined {
    return this.getUint16(0) === 1 ? this.getUint32(4) : undefined;
  }

  get senderPromise(): number | undefined {
    return this.getUint16(0) === 2 ? this.getUint32(4) : undefined;
  }

  get receiverHosted(): number | undefined {
    return this.getUint16(0) === 3 ? this.getUint32(4) : undefined;
  }

  get receiverAnswer(): PromisedAnswer | undefined {
    return this.getUint16(0) === 4
      ? PromisedAnswer.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }

  get thirdPartyHosted(): ThirdPartyCapDescriptor | undefined {
    return this.getUint16(0) === 5
      ? ThirdPartyCapDescriptor.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }

  get attachedFd(): number {
    return this.getUint8(2, 255);
  }
}

function writeCapDescriptor(builder: CapDescriptorBuilder, init: CapDescriptorInit): void {
  if (init.attachedFd !== undefined) builder.attachedFd = init.attachedFd;
  let members = 0;
  if (init.none !== undefined) {
    builder.none = init.none;
    members++;
  }
  if (init.senderHosted !== undefined) {
    builder.senderHosted = init.senderHosted;
    members++;
  }
  if (init.senderPromise !== undefined) {
    builder.senderPromise = init.senderPromise;
    members++;
  }
  if (init.receiverHosted !== undefined) {
    builder.receiverHosted = init.receiverHosted;
    members++;
  }
  if (init.receiverAnswer !== undefined) {
    builder.receiverAnswer = init.receiverAnswer;
    members++;
  }
  if (init.thirdPartyHosted !== undefined) {
    builder.thirdPartyHosted = init.thirdPartyHosted;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of CapDescriptor takes one member; leave the others undefined");
}

function sizeOfCapDescriptor(init: CapDescriptorInit): number {
  let size = 16;
  if (init.receiverAnswer !== undefined && !(init.receiverAnswer instanceof StructReader))
    size += sizeOfPromisedAnswer(init.receiverAnswer);
  if (init.thirdPartyHosted !== undefined && !(init.thirdPartyHosted instanceof StructReader))
    size += sizeOfThirdPartyCapDescriptor(init.thirdPartyHosted);
  return size;
}

export declare namespace CapDescriptor {
  type Builder = CapDescriptorBuilder;
  type Init = CapDescriptorInit;
  type Which = CapDescriptorWhich;
}

const PromisedAnswerOpWhich = {
  noop: 0,
  getPointerField: 1,
} as const;
type PromisedAnswerOpWhich =
  | (typeof PromisedAnswerOpWhich)[keyof typeof PromisedAnswerOpWhich]
  | (number & Record<never, never>);

interface PromisedAnswerOpInit {
  readonly noop?: null | undefined;
  readonly getPointerField?: number | undefined;
}

class PromisedAnswerOpBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set noop(_value: null) {
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  set getPointerField(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 2, value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }
}

class PromisedAnswerOp extends StructReader {
  static readonly type: GeneratedStructType<PromisedAnswerOp, PromisedAnswerOpBuilder, PromisedAnswerOpInit> = {
    displayName: "PromisedAnswer.Op",
    id: 0xc74b9adadeef9e32n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: PromisedAnswerOp,
    Builder: PromisedAnswerOpBuilder,
    newReader: (message, place, depth) =>
      new PromisedAnswerOp(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PromisedAnswerOpBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new PromisedAnswerOpBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePromisedAnswerOp(PromisedAnswerOp.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPromisedAnswerOp,
    write: writePromisedAnswerOp,
  };
  static readonly list: ListType<PromisedAnswerOp, StructListBuilder<PromisedAnswerOpBuilder>, PromisedAnswerOpInit> =
    structList(PromisedAnswerOp.type);
  static readonly Which: typeof PromisedAnswerOpWhich = PromisedAnswerOpWhich;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): PromisedAnswerOpWhich {
    return this.getUint16(0);
  }

  get noop(): null | undefined {
    return this.getUint16(0) === 0 ? null : undefined;
  }

  get getPointerField(): number | undefined {
    return this.getUint16(0) === 1 ? this.getUint16(2) : undefined;
  }
}

function writePromisedAnswerOp(builder: PromisedAnswerOpBuilder, init: PromisedAnswerOpInit): void {
  let members = 0;
  if (init.noop !== undefined) {
    builder.noop = init.noop;
    members++;
  }
  if (init.getPointerField !== undefined) {
    builder.getPointerField = init.getPointerField;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of PromisedAnswer.Op takes one member; leave the others undefined");
}

function sizeOfPromisedAnswerOp(_init: PromisedAnswerOpInit): number {
  return 8;
}

interface PromisedAnswerInit {
  readonly questionId?: number | undefined;
  readonly transform?: ListReader<PromisedAnswer.Op> | readonly PromisedAnswer.Op.Init[] | undefined;
}

class PromisedAnswerBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set questionId(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set transform(value: ListReader<PromisedAnswer.Op> | readonly PromisedAnswer.Op.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 8, PromisedAnswerOp.list, value);
  }

  initTransform(length: number): StructListBuilder<PromisedAnswer.Op.Builder> {
    return PromisedAnswerOp.list.init(this.$segment, this.$dataOffset + 8, length);
  }

  adoptTransform(orphan: Orphan<ListReader<PromisedAnswer.Op>>): void {
    adopt(this, 0, orphan);
  }

  disownTransform(): Orphan<ListReader<PromisedAnswer.Op>> {
    return disown(this, 0);
  }
}

export class PromisedAnswer extends StructReader {
  static readonly type: GeneratedStructType<PromisedAnswer, PromisedAnswerBuilder, PromisedAnswerInit> = {
    displayName: "PromisedAnswer",
    id: 0xca641374130b1d76n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: PromisedAnswer,
    Builder: PromisedAnswerBuilder,
    newReader: (message, place, depth) =>
      new PromisedAnswer(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PromisedAnswerBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new PromisedAnswerBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePromisedAnswer(PromisedAnswer.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPromisedAnswer,
    write: writePromisedAnswer,
  };
  static readonly list: ListType<PromisedAnswer, StructListBuilder<PromisedAnswerBuilder>, PromisedAnswerInit> =
    structList(PromisedAnswer.type);
  static readonly Op: typeof PromisedAnswerOp = PromisedAnswerOp;

  get questionId(): number {
    return this.getUint32(0);
  }

  get transform(): ListReader<PromisedAnswer.Op> {
    return this.getList(0, PromisedAnswerOp.list);
  }
}

function writePromisedAnswer(builder: PromisedAnswerBuilder, init: PromisedAnswerInit): void {
  if (init.questionId !== undefined) builder.questionId = init.questionId;
  if (init.transform !== undefined) builder.transform = init.transform;
}

function sizeOfPromisedAnswer(init: PromisedAnswerInit): number {
  let size = 16;
  if (init.transform !== undefined && !(init.transform instanceof ListReader))
    size += PromisedAnswerOp.list.sizeHint(init.transform);
  return size;
}

export declare namespace PromisedAnswer {
  type Builder = PromisedAnswerBuilder;
  type Init = PromisedAnswerInit;
  type Op = PromisedAnswerOp;
  namespace Op {
    type Builder = PromisedAnswerOpBuilder;
    type Init = PromisedAnswerOpInit;
    type Which = PromisedAnswerOpWhich;
  }
}

interface ThirdPartyCapDescriptorInit {
  readonly id?: AnyPointerArgument | undefined;
  readonly vineId?: number | undefined;
}

class ThirdPartyCapDescriptorBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set id(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), value);
  }

  initId(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 8);
  }

  adoptId(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 0, orphan);
  }

  disownId(): Orphan<AnyPointerReader> {
    return disown(this, 0);
  }

  set vineId(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

export class ThirdPartyCapDescriptor extends StructReader {
  static readonly type: GeneratedStructType<
    ThirdPartyCapDescriptor,
    ThirdPartyCapDescriptorBuilder,
    ThirdPartyCapDescriptorInit
  > = {
    displayName: "ThirdPartyCapDescriptor",
    id: 0xe2be53ec4b7652e1n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: ThirdPartyCapDescriptor,
    Builder: ThirdPartyCapDescriptorBuilder,
    newReader: (message, place, depth) =>
      new ThirdPartyCapDescriptor(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ThirdPartyCapDescriptorBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new ThirdPartyCapDescriptorBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeThirdPartyCapDescriptor(ThirdPartyCapDescriptor.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfThirdPartyCapDescriptor,
    write: writeThirdPartyCapDescriptor,
  };
  static readonly list: ListType<
    ThirdPartyCapDescriptor,
    StructListBuilder<ThirdPartyCapDescriptorBuilder>,
    ThirdPartyCapDescriptorInit
  > = structList(ThirdPartyCapDescriptor.type);

  get id(): AnyPointerReader {
    return this.getAnyPointer(0);
  }

  get vineId(): number {
    return this.getUint32(0);
  }
}

function writeThirdPartyCapDescriptor(
  builder: ThirdPartyCapDescriptorBuilder,
  init: ThirdPartyCapDescriptorInit,
): void {
  if (init.id !== undefined) builder.id = init.id;
  if (init.vineId !== undefined) builder.vineId = init.vineId;
}

function sizeOfThirdPartyCapDescriptor(init: ThirdPartyCapDescriptorInit): number {
  let size = 16;
  if (init.id !== undefined) size += sizeOfAnyPointer(init.id);
  return size;
}

export declare namespace ThirdPartyCapDescriptor {
  type Builder = ThirdPartyCapDescriptorBuilder;
  type Init = ThirdPartyCapDescriptorInit;
}

interface ExceptionDetailInit {
  readonly detailId?: bigint | undefined;
  readonly data?: Uint8Array | undefined;
}

class ExceptionDetailBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set detailId(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset, value);
  }

  set data(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 8, value);
  }

  adoptData(orphan: Orphan<Uint8Array>): void {
    adopt(this, 0, orphan);
  }

  disownData(): Orphan<Uint8Array> {
    return disown(this, 0);
  }
}

class ExceptionDetail extends StructReader {
  static readonly type: GeneratedStructType<ExceptionDetail, ExceptionDetailBuilder, ExceptionDetailInit> = {
    displayName: "Exception.Detail",
    id: 0xc23db7bec4ca0448n,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: ExceptionDetail,
    Builder: ExceptionDetailBuilder,
    newReader: (message, place, depth) =>
      new ExceptionDetail(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ExceptionDetailBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new ExceptionDetailBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeExceptionDetail(ExceptionDetail.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfExceptionDetail,
    write: writeExceptionDetail,
  };
  static readonly list: ListType<ExceptionDetail, StructListBuilder<ExceptionDetailBuilder>, ExceptionDetailInit> =
    structList(ExceptionDetail.type);

  get detailId(): bigint {
    return this.getUint64(0);
  }

  get data(): Uint8Array {
    return this.getData(0);
  }
}

function writeExceptionDetail(builder: ExceptionDetailBuilder, init: ExceptionDetailInit): void {
  if (init.detailId !== undefined) builder.detailId = init.detailId;
  if (init.data !== undefined) builder.data = init.data;
}

function sizeOfExceptionDetail(init: ExceptionDetailInit): number {
  let size = 16;
  if (init.data !== undefined) size += (init.data.length + 7) & ~7;
  return size;
}

interface ExceptionInit {
  readonly reason?: string | undefined;
  readonly obsoleteIsCallersFault?: boolean | undefined;
  readonly obsoleteDurability?: number | undefined;
  readonly type?: number | undefined;
  readonly trace?: string | undefined;
  /** In no released rpc.capnp yet. */
  readonly details?: ListReader<Exception.Detail> | readonly Exception.Detail.Init[] | undefined;
}

class ExceptionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30001;
  }

  set reason(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptReason(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownReason(): Orphan<string> {
    return disown(this, 0);
  }

  set obsoleteIsCallersFault(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }

  set obsoleteDurability(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 2, value);
  }

  set type(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 4, value);
  }

  set trace(value: string) {
    writeText(this.$segment, this.$dataOffset + 16, value);
  }

  adoptTrace(orphan: Orphan<string>): void {
    adopt(this, 1, orphan);
  }

  disownTrace(): Orphan<string> {
    return disown(this, 1);
  }

  /** In no released rpc.capnp yet. */
  set details(value: ListReader<Exception.Detail> | readonly Exception.Detail.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 24, ExceptionDetail.list, value);
  }

  initDetails(length: number): StructListBuilder<Exception.Detail.Builder> {
    return ExceptionDetail.list.init(this.$segment, this.$dataOffset + 24, length);
  }

  adoptDetails(orphan: Orphan<ListReader<Exception.Detail>>): void {
    adopt(this, 2, orphan);
  }

  disownDetails(): Orphan<ListReader<Exception.Detail>> {
    return disown(this, 2);
  }
}

export class Exception extends StructReader {
  static readonly type: GeneratedStructType<Exception, ExceptionBuilder, ExceptionInit> = {
    displayName: "Exception",
    id: 0xce7d8c080d27368fn,
    schema: rpcSchema,
    dataWords: 1,
    pointerCount: 3,
    Reader: Exception,
    Builder: ExceptionBuilder,
    newReader: (message, place, depth) =>
      new Exception(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ExceptionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 3);
      return new ExceptionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeException(Exception.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfException,
    write: writeException,
  };
  static readonly list: ListType<Exception, StructListBuilder<ExceptionBuilder>, ExceptionInit> = structList(
    Exception.type,
  );
  static readonly Detail: typeof ExceptionDetail = ExceptionDetail;

  get reason(): string {
    return this.getText(0);
  }

  get obsoleteIsCallersFault(): boolean {
    return this.getBool(0);
  }

  get obsoleteDurability(): number {
    return this.getUint16(2);
  }

  get type(): number {
    return this.getUint16(4);
  }

  get trace(): string {
    return this.getText(1);
  }

  /** In no released rpc.capnp yet. */
  get details(): ListReader<Exception.Detail> {
    return this.getList(2, ExceptionDetail.list);
  }
}

function writeException(builder: ExceptionBuilder, init: ExceptionInit): void {
  if (init.reason !== undefined) builder.reason = init.reason;
  if (init.obsoleteIsCallersFault !== undefined) builder.obsoleteIsCallersFault = init.obsoleteIsCallersFault;
  if (init.obsoleteDurability !== undefined) builder.obsoleteDurability = init.obsoleteDurability;
  if (init.type !== undefined) builder.type = init.type;
  if (init.trace !== undefined) builder.trace = init.trace;
  if (init.details !== undefined) builder.details = init.details;
}

function sizeOfException(init: ExceptionInit): number {
  let size = 32;
  if (init.reason !== undefined) size += (init.reason.length + 8) & ~7;
  if (init.trace !== undefined) size += (init.trace.length + 8) & ~7;
  if (init.details !== undefined && !(init.details instanceof ListReader))
    size += ExceptionDetail.list.sizeHint(init.details);
  return size;
}

export declare namespace Exception {
  type Builder = ExceptionBuilder;
  type Init = ExceptionInit;
  type Detail = ExceptionDetail;
  namespace Detail {
    type Builder = ExceptionDetailBuilder;
    type Init = ExceptionDetailInit;
  }
}

/** The schema of rpc.capnp, for reflection. */
export function rpcSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
MIQGQAExAT8HUVQFBv8HStnB8qay4wABBAACE4UDUjOJAwcBAAP/ylVXTtDTENEAUAEB/wdK2cHyprLjAEUBBw4AABNFBEITRQQHAAAzQQQXAwAB/482Jw0I
jH3OAFABAf8HStnB8qay4wAFAwcAABOBB1IThQcXAAAzjQdXAQAB/0gEysS+tz3CAFEKAQH/jzYnDQiMfc4ABQEHAAAT+QiKEwEJBwAAE/0IdwAB/8IBtssL
yyq3AFABA/8HStnB8qay4wAFAwcAABNdCSoTXQkHAAAzWQn/AQAB/2lejogs/I77AFABAf8HStnB8qay4wBFAQcCAQITZQtyE2kLBwAAE2ULdwAB/3YdCxN0
E2TKAFABAf8HStnB8qay4wAFAQcAABPJC3oTzQsXAAAT1Qt3AAH/Mp7v3tqaS8cAUQ8BAf92HQsTdBNkygBEBwIAABNJDJITUQwHAAATTQx3AAH/yQVEE6Rl
SKwAEAH/B0rZwfKmsuMABQIHAAATrQxCE60MBwAAE6kMdwAB/1bVBt04MwXfAFABAf8HStnB8qay4wBFAQcGAAATGQ1yEx0NBwAAMxkNjwEAAf/hUnZL7FO+
4gBQAQH/B0rZwfKmsuMABQEHAAATvQ7CE8UOBwAAE8EOdwAB/1mbnDkrdlzcAFEFAQP/wgG2ywvLKrcAVQMHAQMBAxMdD5oAARMdD68AAf9h8o8phAI42QBQ
AQL/B0rZwfKmsuMARQEHBgEDE70POhO9DwcAADO5D/8BAAH/YonhjZQBne4AUAEB/wdK2cHyprLjAAQHAAAT6RE6E+kRBwAAE+URrwAB/+mUrrHpfH2oAFAB
Af8HStnB8qay4wBFAQcCAQITmRJCE5kSBwAAE5USrwAB/7FkBfsxbwv8AFABAf8HStnB8qay4wAEBwAAEzUTQhM1EwcAABMxE3cAAf+QM/1U1UkgqABQAQH/
B0rZwfKmsuMABQEHAAATkRNSE5UTBwAAE5ETdwAB/ypHa5knuAWxAFABAf8HStnB8qay4wAFAgcAABP5E0IT+RMHAAAT9ROvAAH/uWcTRs0aMM8AUAEB/wdK
2cHyprLjAAUBBwAAE5UUOhOVFAcAABORFK8AAf/ih96/kjFRjQBQAQH/B0rZwfKmsuMABQEHAAATMRVaEzUVBwAAEzEVdwAB/3BLkf0v9mLHAFELAQH/4ofe
v5IxUY0AVQEHAQQBAhNxFZoAARNxFecAAf9ycGMuY2FwbgABcFFAAQH/ylVXTtDTENEAEXlC/5Az/VTVSSCoABF1Uv/CAbbLC8sqtwARdSr/YfKPKYQCONkA
EXE6/2KJ4Y2UAZ3uABFtOv/plK6x6Xx9qAARaUL/sWQF+zFvC/wAEWVC/+KH3r+SMVGNABFhWv8qR2uZJ7gFsQARYUL/uWcTRs0aMM8AEV06/2lejogs/I77
ABFZcv/JBUQTpGVIrAARWUL/VtUG3TgzBd8AEVVy/3YdCxN0E2TKABFVev/hUnZL7FO+4gARVcL/jzYnDQiMfc4AEVlSf01lc3NhZ2X/Qm9vdHN0cmEAAXAP
Q2FsbD9SZXR1cm4/RmluaXNof1Jlc29sdmV/UmVsZWFzZf9EaXNlbWJhcgADZ29/UHJvdmlkZT9BY2NlcHT/TWVzc2FnZVQAH2FyZ2V0f1BheWxvYWT/Q2Fw
RGVzY3IAH2lwdG9y/1Byb21pc2VkAD9BbnN3ZXL/VGhpcmRQYXIDdHlDYXBEZXNjcmlwdG9yAEV4Y2VwdGlvAW5/TWVzc2FnZVABAVE4AwQM//8EAQAAE3kB
cgAAU3gBAwFThAECAQ0B/v8UAQEAABOBATIAAFN8AQMBU4gBAgENAv3/FAECAAAThQEqAABTgAEDAVOMAQIBDQP8/xQBAwAAE4kBOgAAU4QBAwFTkAECAQ0E
+/8UAQQAABONAToAAFOIAQMBU5QBAgENBfr/FAEFAAATkQFCAABTjAEDAVOYAQIBDQb5/xQBBgAAE5UBQgAAU5ABAwFTnAECAQ0H+P8UAQcAABOZAWoAAFOY
AQMBU6QBAgENCPf/FAEIAAAToQFSAABToAEDAVOsAQIBDQn2/xQBCQAAE6kBegAAU6gBAwFTtAECAQ0K9f8UAQoAABOxAUIAAFOsAQMBU7gBAgENC/T/FAEL
AAATtQE6AABTsAEDAVO8AQIBDQzz/xQBDAAAE7kBKgAAU7QBAwFTwAECAQ0N8v8UAQ0AABO9AVoAAFO8AQMBU8gBAgH/dW5pbXBsZW0AH2VudGVkARIAAgES
AAEfYWJvcnQBEP+PNicNCIx9zgAAAQEQAAEPY2FsbAEQ/8IBtssLyyq3AAABARAAAT9yZXR1cm4BEP9h8o8phAI42QAAAQEQAAE/ZmluaXNoARD/YonhjZQB
ne4AAAEBEAABf3Jlc29sdmUBEP/plK6x6Xx9qAAAAQEQAAF/cmVsZWFzZQEQ/7FkBfsxbwv8AAABARAAAf9vYnNvbGV0ZQAPU2F2ZQESAAIBEgAB/2Jvb3Rz
dHJhAAFwARD/kDP9VNVJIKgAAAEBEAAB/29ic29sZXRlAD9EZWxldGUBEgACARIAAX9wcm92aWRlARD/KkdrmSe4BbEAAAEBEAABP2FjY2VwdAEQ/7lnE0bN
GjDPAAABARAAAQ9qb2luARD/KkdrmSe4BbEAAAEBEAAB/2Rpc2VtYmFyAANnbwEQ/+KH3r+SMVGNAAABARAAAf9FeGNlcHRpbwABblEEAQH/SATKxL63PcIA
EQE6P0RldGFpbFEYAwQAAAQBAAARmToAAFGUAwFRoAIBAQEUAQEAABGdugAAUaADAVGsAgERAgEUAQIAABGpmgAAUawDAVG4AgERAwIUAQMAABG1KgAAUbAD
AVG8AgERBAEUAQQAABG5MgAAUbQDAVHAAgERBQIUAQUAABG9QgAAUbgDAVHUAgE/cmVhc29uAQwAAgEMAAH/b2Jzb2xldGUBSXNDYWxsZXI/c0ZhdWx0AQEA
AgEBAAH/b2Jzb2xldGUBRHVyYWJpbGkDdHkBBwACAQcAAQ90eXBlAQcAAgEHAAEfdHJhY2UBDAACAQwAAX9kZXRhaWxzAQ4AAVADAQEQ/0gEysS+tz3CAAAB
AQ4AAf9FeGNlcHRpbwFuLkRldGFpbAAAUAEBUQgDBAAABAEAABEpSgAAUSgDAVE0AgEBARQBAQAAETEqAABRLAMBUTgCAf9kZXRhaWxJZAAAAAEJAAIBCQAB
D2RhdGEBDQACAQ0AAQ9DYWxsUAEBUSQDBAAABAEAABHtWgAAUewDAVH4AgEBARQBAQAAEfU6AABR8AMBUfwCARECARQBAgAAEfliAABR+AMBUwQBAgERAwIU
AQMAABMBAUoAAFIBAwFTDAECAREEARQBBAAAEwkBOgAAUwQBAwFTEAECAQEFAQH/WZucOSt2XNwAEw0BcgACEQaAFAEIAAAR+cIAAFH8AwFTCAECAREHgRQB
CQAAEwUBogAAUwgBAwFTFAECAREIghQBCgAAExEBogAAUxQBAwFTIAECAf9xdWVzdGlvbgADSWQBCAACAQgAAT90YXJnZXQBEP9pXo6ILPyO+wAAAQEQAAH/
aW50ZXJmYWMAB2VJZAEJAAIBCQAB/21ldGhvZElkAAAAAQcAAgEHAAE/cGFyYW1zARD/yQVEE6RlSKwAAAEBEAAB/3NlbmRSZXN1AB9sdHNUb/9hbGxvd1Ro
aQJyZFBhcnR5VGFpbENhbGwAAQEAAgEBAAH/bm9Qcm9taXMBZVBpcGVsaW4HaW5nAQEAAgEBAAH/b25seVByb20BaXNlUGlwZWwHaW5lAQEAAgEBAAH/TWVz
c2FnZVQAH2FyZ2V0UAEBUQgDBAz//wQBAAARKWIAAFEoAwFRNAIBDQH+/xQBAQAAETF6AABRMAMBUTwCAf9pbXBvcnRlZAAHQ2FwAQgAAgEIAAH/cHJvbWlz
ZWQAP0Fuc3dlcgEQ/3YdCxN0E2TKAAABARAAAf9Qcm9taXNlZAA/QW5zd2VyUQQBAf8ynu/e2ppLxwARARoDT3BRCAMEAAAEAQAAESlaAABRKAMBUTQCAQEB
FAEBAAARMVIAAFEwAwFRTAIB/3F1ZXN0aW9uAANJZAEIAAIBCAAB/3RyYW5zZm9yAAFtAQ4AAVADAQEQ/zKe797amkvHAAABAQ4AAf9Qcm9taXNlZAFBbnN3
ZXIuTwFwUAEBUQgDBAz//wQBAAARKSoAAFEkAwFRMAIBHQH+/wEUAQEAABEtggAAUSwDAVE4AgEPbm9vcAAG/2dldFBvaW50AWVyRmllbGQAAQcAAgEHAAF/
UGF5bG9hZFABAVEIAwQAAAQBAAARKUIAAFEkAwFRMAIBEQEBFAEBAAARLUoAAFEsAwFRSAIBf2NvbnRlbnQBEgACARIAAf9jYXBUYWJsZQAAAAEOAAFQAwEB
EP9W1QbdODMF3wAAAQEOAAH/Q2FwRGVzY3IAH2lwdG9yUAEBURwDBAz//wQBAAARtSoAAFGwAwFRvAIBHQH+/wEUAQEAABG5agAAUbgDAVHEAgEdAv3/ARQB
AgAAEcFyAABRwAMBUcwCAR0D/P8BFAEDAAARyXoAAFHIAwFR1AIBDQT7/xQBBAAAEdF6AABR0AMBUdwCAQ0F+v8UAQUAABHZigAAUdwDAVHoAgERBgIUAQYB
ARHlWgAAUeQDAVHwAgEPbm9uZQAG/3NlbmRlckhvAA9zdGVkAQgAAgEIAAH/c2VuZGVyUHIAH29taXNlAQgAAgEIAAH/cmVjZWl2ZXIAP0hvc3RlZAEIAAIB
CAAB/3JlY2VpdmVyAD9BbnN3ZXIBEP92HQsTdBNkygAAAQEQAAH/dGhpcmRQYXIBdHlIb3N0ZWQAAAEQ/+FSdkvsU77iAAABARAAAf9hdHRhY2hlZAADRmQB
BgACBQb/AAH/VGhpcmRQYXICdHlDYXBEZXNjcmlwdG9yAFABAVEIAwQAAAQBAAARKRoAAFEkAwFRMAIBAQEUAQEAABEtOgAAUSgDAVE0AgEDaWQBEgACARIA
AT92aW5lSWQBCAACAQgAAf9DYWxsLnNlbgFkUmVzdWx0cwNUb1EMAwQM//8UAQUAABFFOgAAUUADAVFMAgENAf7/FAEGAAARSUoAAFFIAwFRVAIBHQL9/wIU
AQcAABFRWgAAUVADAVFcAgE/Y2FsbGVyAAb/eW91cnNlbGYAAAf/dGhpcmRQYXIAA3R5ARIAAgESAAE/UmV0dXJuUAEBUSQDBAAABAEAABHtSgAAUewDAVH4
AgERASAUAQEBARH1igAAUfgDAVMEAQIBDQL//xQBAgAAEwEBQgAAUfwDAVMIAQIBDQP+/xQBAwAAEwUBUgAAUwQBAwFTEAECAQ0E/f8UAQQAABMNAUoAAFMM
AQMBUxgBAgENBfz/FAEFAAATFQGqAABTGAEDAVMkAQIBHQb7/wIUAQYAABMhAbIAAFMkAQMBUzABAgENB/r/FAEHAAATLQGqAABTMAEDAVM8AQIBEQghFAEI
AAATOQF6AABTOAEDAVNEAQIB/2Fuc3dlcklkAAAAAQgAAgEIAAH/cmVsZWFzZVABYXJhbUNhcHMAAAEBAAIFAQEAAX9yZXN1bHRzARD/yQVEE6RlSKwAAAEB
EAAB/2V4Y2VwdGlvAAFuARD/jzYnDQiMfc4AAAEBEAAB/2NhbmNlbGVkAAAH/3Jlc3VsdHNTAWVudEVsc2V3D2hlcmUABv90YWtlRnJvbQFPdGhlclF1ZR9z
dGlvbgEIAAIBCAAB/2FjY2VwdEZyAW9tVGhpcmRQD2FydHkBEgACARIAAf9ub0ZpbmlzaAA/TmVlZGVkAQEAAgEBAAE/RmluaXNoUAEBUQwDBAAABAEAABFF
WgAAUUQDAVFQAgERASAUAQEBARFNkgAAUVADAVFcAgERAiEUAQIBATFZGgEAAFFkAwFRcAIB/3F1ZXN0aW9uAANJZAEIAAIBCAAB/3JlbGVhc2VSAWVzdWx0
Q2FwAXMBAQACBQEBAAH/cmVxdWlyZUUDYXJseUNhbmNlbGxhdGlvbldvcmthcm91A25kAQEAAgUBAQABf1Jlc29sdmVQAQFRDAMEAAAEAQAAEUVSAABRRAMB
UVACAQ0B//8UAQEAABFNIgAAUUgDAVFUAgENAv7/FAECAAARUVIAAFFQAwFRXAIB/3Byb21pc2VJAAFkAQgAAgEIAAEHY2FwARD/VtUG3TgzBd8AAAEBEAAB
/2V4Y2VwdGlvAAFuARD/jzYnDQiMfc4AAAEBEAABf1JlbGVhc2VQAQFRCAMEAAAEAQAAESkaAABRJAMBUTACAREBARQBAQAAES16AABRLAMBUTgCAQNpZAEI
AAIBCAAB/3JlZmVyZW5jAD9lQ291bnQBCAACAQgAAf9Cb290c3RyYQABcFABAVEIAwQAAAQBAAARKVoAAFEoAwFRNAIBAQEUAQEAABExmgAAUTQDAVFAAgH/
cXVlc3Rpb24AA0lkAQgAAgEIAAH/ZGVwcmVjYXQBZWRPYmplY3QDSWQBEgACARIAAX9Qcm92aWRlUAEBUQwDBAAABAEAABFFWgAAUUQDAVFQAgEBARQBAQAA
EU06AABRSAMBUVQCARECARQBAgAAEVFSAABRUAMBUVwCAf9xdWVzdGlvbgADSWQBCAACAQgAAT90YXJnZXQBEP9pXo6ILPyO+wAAAQEQAAH/cmVjaXBpZW4A
AXQBEgACARIAAT9BY2NlcHRQAQFRDAMEAAAEAQAAEUVaAABRRAMBUVACAQEBFAEBAAARTVIAAFFMAwFRWAIBEQIgFAECAAARVUIAAFFQAwFRXAIB/3F1ZXN0
aW9uAANJZAEIAAIBCAAB/3Byb3Zpc2lvAAFuARIAAgESAAF/ZW1iYXJnbwEBAAIBAQAB/0Rpc2VtYmFyAANnb1ABAVEIAwQAAAQBAAARKToAAFEkAwFRMAIB
AQEBAf9wS5H9L/ZixwARLUIAAj90YXJnZXQBEP9pXo6ILPyO+wAAAQEQAAF/Y29udGV4dP9EaXNlbWJhcgFnby5jb250ZQN4dFEQAwQM//8UAQEAABFhegAA
UWADAVFsAgENAf7/FAECAAARaYoAAFFsAwFReAIBDQL9/xQBAwAAEXU6AABRcAMBUXwCAQ0D/P8UAQQAABF5QgAAUXQDAVGAAgH/c2VuZGVyTG8AP29wYmFj
awEIAAIBCAAB/3JlY2VpdmVyAUxvb3BiYWNrAAABCAACAQgAAT9hY2NlcHQABn9wcm92aWRlAQgAAgEIAAE=
`,
  };
}
