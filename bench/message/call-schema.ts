/**
 * The part of rpc.capnp that a Call needs, and the parameters of an echo, as the generator writes them.
 */
import {
  type AnyPointerBuilder,
  type AnyPointerReader,
  type ListReader,
  type MessageReader,
  type SegmentBuilder,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  type StructType,
  structList,
} from "../../src/message/index.ts";

export class Message extends StructReader {
  constructor(
    message: MessageReader,
    segment: number,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
    depth: number,
  ) {
    super(message, segment, dataOffset, dataBytes, pointerOffset, pointerCount, depth);
  }

  which(): number {
    return this.getUint16(0);
  }
  get call(): Call {
    return this.getStruct(0, callType);
  }
}

export class MessageBuilder extends StructBuilder {
  constructor(
    segment: SegmentBuilder,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
  ) {
    super(segment, dataOffset, dataBytes, pointerOffset, pointerCount);
  }

  initCall(): CallBuilder {
    this.setUint16(0, 2);
    return this.initStruct(0, callType);
  }
}

export class Call extends StructReader {
  constructor(
    message: MessageReader,
    segment: number,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
    depth: number,
  ) {
    super(message, segment, dataOffset, dataBytes, pointerOffset, pointerCount, depth);
  }

  get questionId(): number {
    return this.getUint32(0);
  }
  get target(): MessageTarget {
    return this.getStruct(0, messageTargetType);
  }
  get interfaceId(): bigint {
    return this.getUint64(8);
  }
  get methodId(): number {
    return this.getUint16(4);
  }
  get params(): Payload {
    return this.getStruct(1, payloadType);
  }
}

export class CallBuilder extends StructBuilder {
  constructor(
    segment: SegmentBuilder,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
  ) {
    super(segment, dataOffset, dataBytes, pointerOffset, pointerCount);
  }

  set questionId(value: number) {
    this.setUint32(0, value);
  }
  initTarget(): MessageTargetBuilder {
    return this.initStruct(0, messageTargetType);
  }
  set interfaceId(value: bigint) {
    this.setUint64(8, value);
  }
  set methodId(value: number) {
    this.setUint16(4, value);
  }
  initParams(): PayloadBuilder {
    return this.initStruct(1, payloadType);
  }
}

export class MessageTarget extends StructReader {
  constructor(
    message: MessageReader,
    segment: number,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
    depth: number,
  ) {
    super(message, segment, dataOffset, dataBytes, pointerOffset, pointerCount, depth);
  }

  which(): number {
    return this.getUint16(4);
  }
  get importedCap(): number {
    return this.getUint32(0);
  }
}

export class MessageTargetBuilder extends StructBuilder {
  constructor(
    segment: SegmentBuilder,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
  ) {
    super(segment, dataOffset, dataBytes, pointerOffset, pointerCount);
  }

  set importedCap(value: number) {
    this.setUint16(4, 0);
    this.setUint32(0, value);
  }
}

export class Payload extends StructReader {
  constructor(
    message: MessageReader,
    segment: number,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
    depth: number,
  ) {
    super(message, segment, dataOffset, dataBytes, pointerOffset, pointerCount, depth);
  }

  get content(): AnyPointerReader {
    return this.getAnyPointer(0);
  }
  get capTable(): ListReader<CapDescriptor> {
    return this.getList(1, capDescriptorList);
  }
}

export class PayloadBuilder extends StructBuilder {
  constructor(
    segment: SegmentBuilder,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
  ) {
    super(segment, dataOffset, dataBytes, pointerOffset, pointerCount);
  }

  get content(): AnyPointerBuilder {
    return this.getAnyPointer(0);
  }
  initCapTable(length: number): StructListBuilder<CapDescriptorBuilder> {
    return this.initList(1, capDescriptorList, length);
  }
}

export class CapDescriptor extends StructReader {
  constructor(
    message: MessageReader,
    segment: number,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
    depth: number,
  ) {
    super(message, segment, dataOffset, dataBytes, pointerOffset, pointerCount, depth);
  }

  which(): number {
    return this.getUint16(0);
  }
  get senderHosted(): number {
    return this.getUint32(4);
  }
}

export class CapDescriptorBuilder extends StructBuilder {
  constructor(
    segment: SegmentBuilder,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
  ) {
    super(segment, dataOffset, dataBytes, pointerOffset, pointerCount);
  }

  set senderHosted(value: number) {
    this.setUint16(0, 1);
    this.setUint32(4, value);
  }
}

export class EchoPingParams extends StructReader {
  constructor(
    message: MessageReader,
    segment: number,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
    depth: number,
  ) {
    super(message, segment, dataOffset, dataBytes, pointerOffset, pointerCount, depth);
  }

  get msg(): string {
    return this.getText(0);
  }
}

export class EchoPingParamsBuilder extends StructBuilder {
  constructor(
    segment: SegmentBuilder,
    dataOffset: number,
    dataBytes: number,
    pointerOffset: number,
    pointerCount: number,
  ) {
    super(segment, dataOffset, dataBytes, pointerOffset, pointerCount);
  }

  set msg(value: string) {
    this.setText(0, value);
  }
}

export interface EchoPingParamsInit {
  readonly msg?: string | undefined;
}

/** Nothing here writes these structs from plain objects. */
const builderOnly = { sizeHint: (): number => 0, write(): void {} };

export const messageType: StructType<Message, MessageBuilder, never> = {
  displayName: "Message",
  dataWords: 1,
  pointerCount: 1,
  Reader: Message,
  Builder: MessageBuilder,
  ...builderOnly,
};

const callType: StructType<Call, CallBuilder, never> = {
  displayName: "Call",
  dataWords: 3,
  pointerCount: 3,
  Reader: Call,
  Builder: CallBuilder,
  ...builderOnly,
};

const messageTargetType: StructType<MessageTarget, MessageTargetBuilder, never> = {
  displayName: "MessageTarget",
  dataWords: 1,
  pointerCount: 1,
  Reader: MessageTarget,
  Builder: MessageTargetBuilder,
  ...builderOnly,
};

const payloadType: StructType<Payload, PayloadBuilder, never> = {
  displayName: "Payload",
  dataWords: 0,
  pointerCount: 2,
  Reader: Payload,
  Builder: PayloadBuilder,
  ...builderOnly,
};

const capDescriptorType: StructType<CapDescriptor, CapDescriptorBuilder, never> = {
  displayName: "CapDescriptor",
  dataWords: 1,
  pointerCount: 1,
  Reader: CapDescriptor,
  Builder: CapDescriptorBuilder,
  ...builderOnly,
};
const capDescriptorList = structList(capDescriptorType);

export const echoPingParamsType: StructType<EchoPingParams, EchoPingParamsBuilder, EchoPingParamsInit> = {
  displayName: "Echo.ping$Params",
  dataWords: 0,
  pointerCount: 1,
  Reader: EchoPingParams,
  Builder: EchoPingParamsBuilder,
  sizeHint: (init) => 16 + (init.msg?.length ?? 0),
  write(builder, init) {
    if (init.msg !== undefined) builder.msg = init.msg;
  },
};
