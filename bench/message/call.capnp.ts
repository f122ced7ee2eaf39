// Generated from call.capnp by univat generate; do not edit.
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
  writeText,
  writeUint8,
  writeUint16,
  writeUint32,
  writeUint64,
  xorUint8,
} from "../../src/index.ts";

/** What a Call of rpc.capnp consists of, laid out as there. */
export const callFileId: bigint = 0xcbf7d2a16e5b3948n;

const MessageWhich = {
  unimplemented: 0,
  abort: 1,
  call: 2,
} as const;
type MessageWhich = (typeof MessageWhich)[keyof typeof MessageWhich] | (number & Record<never, never>);

interface MessageInit {
  readonly unimplemented?: Message | Message.Init | undefined;
  readonly abort?: string | undefined;
  readonly call?: Call | Call.Init | undefined;
}

class MessageBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set unimplemented(value: Message | Message.Init) {
    Message.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  initUnimplemented(): Message.Builder {
    const value = Message.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
    return value;
  }

  adoptUnimplemented(orphan: Orphan<Message>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 0, true);
  }

  disownUnimplemented(): Orphan<Message> {
    return disownMember(this, 0, 0, 0);
  }

  set abort(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  adoptAbort(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 1, true);
  }

  disownAbort(): Orphan<string> {
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
}

export class Message extends StructReader {
  static readonly type: GeneratedStructType<Message, MessageBuilder, MessageInit> = {
    displayName: "Message",
    id: 0x9dd330badb5b9f93n,
    schema: callSchema,
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

  get unimplemented(): Message | undefined {
    return this.getUint16(0) === 0
      ? Message.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1)
      : undefined;
  }

  get abort(): string | undefined {
    return this.getUint16(0) === 1 ? this.getText(0) : undefined;
  }

  get call(): Call | undefined {
    return this.getUint16(0) === 2
      ? Call.type.newReader(this.$message, this.followStruct(0, 6), this.$depth + 1)
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
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of Message takes one member; leave the others undefined");
}

function sizeOfMessage(init: MessageInit): number {
  let size = 16;
  if (init.unimplemented !== undefined && !(init.unimplemented instanceof StructReader))
    size += sizeOfMessage(init.unimplemented);
  if (init.abort !== undefined) size += (init.abort.length + 8) & ~7;
  if (init.call !== undefined && !(init.call instanceof StructReader)) size += sizeOfCall(init.call);
  return size;
}

export declare namespace Message {
  type Builder = MessageBuilder;
  type Init = MessageInit;
  type Which = MessageWhich;
}

interface CallInit {
  readonly questionId?: number | undefined;
  readonly target?: MessageTarget | MessageTarget.Init | undefined;
  readonly interfaceId?: bigint | undefined;
  readonly methodId?: number | undefined;
  readonly params?: Payload | Payload.Init | undefined;
  readonly sendResultsTo?: number | undefined;
  readonly thirdParty?: AnyPointerArgument | undefined;
  readonly allowThirdPartyTailCall?: boolean | undefined;
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

  set sendResultsTo(value: number) {
    writeUint16(this.$segment.view, this.$dataOffset + 6, value);
  }

  set thirdParty(value: AnyPointerArgument) {
    writeAnyPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 40), value);
  }

  initThirdParty(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.$segment, this.$dataOffset + 40);
  }

  adoptThirdParty(orphan: Orphan<AnyPointerReader>): void {
    adopt(this, 2, orphan);
  }

  disownThirdParty(): Orphan<AnyPointerReader> {
    return disown(this, 2);
  }

  set allowThirdPartyTailCall(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 16, 0, value);
  }
}

export class Call extends StructReader {
  static readonly type: GeneratedStructType<Call, CallBuilder, CallInit> = {
    displayName: "Call",
    id: 0x9690e899ddacad1en,
    schema: callSchema,
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

  get sendResultsTo(): number {
    return this.getUint16(6);
  }

  get thirdParty(): AnyPointerReader {
    return this.getAnyPointer(2);
  }

  get allowThirdPartyTailCall(): boolean {
    return this.getBool(128);
  }
}

function writeCall(builder: CallBuilder, init: CallInit): void {
  if (init.questionId !== undefined) builder.questionId = init.questionId;
  if (init.target !== undefined) builder.target = init.target;
  if (init.interfaceId !== undefined) builder.interfaceId = init.interfaceId;
  if (init.methodId !== undefined) builder.methodId = init.methodId;
  if (init.params !== undefined) builder.params = init.params;
  if (init.sendResultsTo !== undefined) builder.sendResultsTo = init.sendResultsTo;
  if (init.thirdParty !== undefined) builder.thirdParty = init.thirdParty;
  if (init.allowThirdPartyTailCall !== undefined) builder.allowThirdPartyTailCall = init.allowThirdPartyTailCall;
}

function sizeOfCall(init: CallInit): number {
  let size = 48;
  if (init.target !== undefined && !(init.target instanceof StructReader)) size += sizeOfMessageTarget(init.target);
  if (init.params !== undefined && !(init.params instanceof StructReader)) size += sizeOfPayload(init.params);
  if (init.thirdParty !== undefined) size += sizeOfAnyPointer(init.thirdParty);
  return size;
}

export declare namespace Call {
  type Builder = CallBuilder;
  type Init = CallInit;
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
    id: 0x9e82290fb872ca2an,
    schema: callSchema,
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
      ? PromisedAnswer.type.newReader(this.$message, this.followStruct(0, 1), this.$depth + 1)
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

interface PromisedAnswerInit {
  readonly questionId?: number | undefined;
}

class PromisedAnswerBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set questionId(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

export class PromisedAnswer extends StructReader {
  static readonly type: GeneratedStructType<PromisedAnswer, PromisedAnswerBuilder, PromisedAnswerInit> = {
    displayName: "PromisedAnswer",
    id: 0xb7eaf41a69aaf5b2n,
    schema: callSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: PromisedAnswer,
    Builder: PromisedAnswerBuilder,
    newReader: (message, place, depth) =>
      new PromisedAnswer(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PromisedAnswerBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
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

  get questionId(): number {
    return this.getUint32(0);
  }
}

function writePromisedAnswer(builder: PromisedAnswerBuilder, init: PromisedAnswerInit): void {
  if (init.questionId !== undefined) builder.questionId = init.questionId;
}

function sizeOfPromisedAnswer(_init: PromisedAnswerInit): number {
  return 8;
}

export declare namespace PromisedAnswer {
  type Builder = PromisedAnswerBuilder;
  type Init = PromisedAnswerInit;
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
    id: 0xeb266d21cc7f9430n,
    schema: callSchema,
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
  receiverAnswer: 2,
} as const;
type CapDescriptorWhich =
  | (typeof CapDescriptorWhich)[keyof typeof CapDescriptorWhich]
  | (number & Record<never, never>);

interface CapDescriptorInit {
  readonly none?: null | undefined;
  readonly senderHosted?: number | undefined;
  readonly receiverAnswer?: PromisedAnswer | PromisedAnswer.Init | undefined;
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

  set receiverAnswer(value: PromisedAnswer | PromisedAnswer.Init) {
    PromisedAnswer.type.set(this.$segment, this.$dataOffset + 8, value);
    this.$segment.view.setUint16(this.$dataOffset, 2, true);
  }

  initReceiverAnswer(): PromisedAnswer.Builder {
    const value = PromisedAnswer.type.init(this.$segment, this.$dataOffset + 8);
    this.$segment.view.setUint16(this.$dataOffset, 2, true);
    return value;
  }

  adoptReceiverAnswer(orphan: Orphan<PromisedAnswer>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset, 2, true);
  }

  disownReceiverAnswer(): Orphan<PromisedAnswer> {
    return disownMember(this, 0, 0, 2);
  }

  set attachedFd(value: number) {
    writeUint8(this.$segment.view, this.$dataOffset + 2, value);
    xorUint8(this.$segment.view, this.$dataOffset + 2, 255);
  }
}

export class CapDescriptor extends StructReader {
  static readonly type: GeneratedStructType<CapDescriptor, CapDescriptorBuilder, CapDescriptorInit> = {
    displayName: "CapDescriptor",
    id: 0xe144722051593fabn,
    schema: callSchema,
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

  get receiverAnswer(): PromisedAnswer | undefined {
    return this.getUint16(0) === 2
      ? PromisedAnswer.type.newReader(this.$message, this.followStruct(0, 1), this.$depth + 1)
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
  if (init.receiverAnswer !== undefined) {
    builder.receiverAnswer = init.receiverAnswer;
    members++;
  }
  if (members > 1)
    throw new CapnpError("invalid-argument", "Union of CapDescriptor takes one member; leave the others undefined");
}

function sizeOfCapDescriptor(init: CapDescriptorInit): number {
  let size = 16;
  if (init.receiverAnswer !== undefined && !(init.receiverAnswer instanceof StructReader))
    size += sizeOfPromisedAnswer(init.receiverAnswer);
  return size;
}

export declare namespace CapDescriptor {
  type Builder = CapDescriptorBuilder;
  type Init = CapDescriptorInit;
  type Which = CapDescriptorWhich;
}

/** The schema of call.capnp, for reflection. */
export function callSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
MLwBQAExAW8CURwFBv9IOVtuodL3ywABBQACEx0BWhMhAWcAA/+Tn1vbujDTnQBQAQH/SDlbbqHS98sARQEHAwAAE1EBQhNRAQcAABNNAa8AAf8erazdmeiQ
lgBQAQP/SDlbbqHS98sABQMHAAAT6QEqE+kBBwAAM+UBxwEAAf8qynK4DymCngBQAQH/SDlbbqHS98sARQEHAgECE8UDchPJAwcAABPFA3cAAf+y9appGvTq
twBQAQH/SDlbbqHS98sABAcAABMpBHoTLQQHAAATKQQ/AAH/MJR/zCFtJusAEAH/SDlbbqHS98sABQIHAAATTQRCE00EBwAAE0kEdwAB/6s/WVEgckThAFAB
Af9IOVtuodL3ywBFAQcDAAATuQRyE70EBwAAE7kE5wAB/2NhbGwuY2FwAANucFEYAQH/k59b27ow050AESlC/x6trN2Z6JCWABElKv8qynK4DymCngARIXL/
svWqaRr06rcAESF6/zCUf8whbSbrABEhQv+rP1lRIHJE4QARHXJ/TWVzc2FnZQ9DYWxs/01lc3NhZ2VUAB9hcmdldP9Qcm9taXNlZAA/QW5zd2Vyf1BheWxv
YWT/Q2FwRGVzY3IAH2lwdG9yf01lc3NhZ2VQAQFRDAMEDP//BAEAABFFcgAAUUQDAVFQAgENAf7/FAEBAAARTTIAAFFIAwFRVAIBDQL9/xQBAgAAEVEqAABR
TAMBUVgCAf91bmltcGxlbQAfZW50ZWQBEP+Tn1vbujDTnQAAAQEQAAEfYWJvcnQBDAACAQwAAQ9jYWxsARD/Hq2s3ZnokJYAAAEBEAABD0NhbGxQAQFRIAME
AAAEAQAAEdFaAABR0AMBUdwCAQEBFAEBAAAR2ToAAFHUAwFR4AIBEQIBFAECAAAR3WIAAFHcAwFR6AIBEQMCFAEDAAAR5UoAAFHkAwFR8AIBEQQBFAEEAAAR
7ToAAFHoAwFR9AIBEQUDFAEFAAAR8XIAAFHwAwFR/AIBEQYCFAEGAAAR+VoAAFH4AwFTBAECAREHgBQBBwAAEwEBwgAAUwQBAwFTEAECAf9xdWVzdGlvbgAD
SWQBCAACAQgAAT90YXJnZXQBEP8qynK4DymCngAAAQEQAAH/aW50ZXJmYWMAB2VJZAEJAAIBCQAB/21ldGhvZElkAAAAAQcAAgEHAAE/cGFyYW1zARD/MJR/
zCFtJusAAAEBEAAB/3NlbmRSZXN1AB9sdHNUbwEHAAIBBwAB/3RoaXJkUGFyAAN0eQESAAIBEgAB/2FsbG93VGhpAnJkUGFydHlUYWlsQ2FsbAABAQACAQEA
Af9NZXNzYWdlVAAfYXJnZXRQAQFRCAMEDP//BAEAABEpYgAAUSgDAVE0AgENAf7/FAEBAAARMXoAAFEwAwFRPAIB/2ltcG9ydGVkAAdDYXABCAACAQgAAf9w
cm9taXNlZAA/QW5zd2VyARD/svWqaRr06rcAAAEBEAAB/1Byb21pc2VkAD9BbnN3ZXJQAQFRBAMEAAAEAQAAEQ1aAABRDAMBURgCAf9xdWVzdGlvbgADSWQB
CAACAQgAAX9QYXlsb2FkUAEBUQgDBAAABAEAABEpQgAAUSQDAVEwAgERAQEUAQEAABEtSgAAUSwDAVFIAgF/Y29udGVudAESAAIBEgAB/2NhcFRhYmxlAAAA
AQ4AAVADAQEQ/6s/WVEgckThAAABAQ4AAf9DYXBEZXNjcgAfaXB0b3JQAQFREAMEDP//BAEAABFhKgAAUVwDAVFoAgEdAf7/ARQBAQAAEWVqAABRZAMBUXAC
AQ0C/f8UAQIAABFtegAAUWwDAVF4AgERAwIUAQMBARF1WgAAUXQDAVGAAgEPbm9uZQAG/3NlbmRlckhvAA9zdGVkAQgAAgEIAAH/cmVjZWl2ZXIAP0Fuc3dl
cgEQ/7L1qmka9Oq3AAABARAAAf9hdHRhY2hlZAADRmQBBgACBQb/AAE=
`,
  };
}
