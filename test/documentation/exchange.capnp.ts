// Generated from exchange.capnp by univat generate; do not edit.
import {
  allocateStruct,
  type CallContext,
  type CallOptions,
  Client,
  copyStruct,
  defineMethod,
  type EmbeddedSchema,
  type GeneratedStructType,
  type InterfaceTable,
  type Method,
  type ParamsArgument,
  RemotePromise,
  type ResultsReturn,
  readClient,
  Server,
  StreamResult,
  StructBuilder,
  StructReader,
  writeClient,
  writeData,
  writeText,
  writeUint32,
} from "../../src/index.ts";

/** The telephone exchange of docs/rpc.md and docs/lifetimes.md. */
export const exchangeFileId: bigint = 0xc9d1f0b7a2e64358n;

interface PhoneSayParamsInit {
  readonly text?: string | undefined;
}

class PhoneSayParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class PhoneSayParams extends StructReader {
  static readonly type: GeneratedStructType<PhoneSayParams, PhoneSayParamsBuilder, PhoneSayParamsInit> = {
    displayName: "Phone.say$Params",
    id: 0xc1351564398a87efn,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: PhoneSayParams,
    Builder: PhoneSayParamsBuilder,
    newReader: (message, place, depth) =>
      new PhoneSayParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PhoneSayParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new PhoneSayParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePhoneSayParams(PhoneSayParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPhoneSayParams,
    write: writePhoneSayParams,
  };

  get text(): string {
    return this.getText(0);
  }
}

function writePhoneSayParams(builder: PhoneSayParamsBuilder, init: PhoneSayParamsInit): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfPhoneSayParams(init: PhoneSayParamsInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

interface PhoneSayResultsInit {
  readonly reply?: string | undefined;
}

class PhoneSayResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set reply(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class PhoneSayResults extends StructReader {
  static readonly type: GeneratedStructType<PhoneSayResults, PhoneSayResultsBuilder, PhoneSayResultsInit> = {
    displayName: "Phone.say$Results",
    id: 0x9d83aad0296056aan,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: PhoneSayResults,
    Builder: PhoneSayResultsBuilder,
    newReader: (message, place, depth) =>
      new PhoneSayResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PhoneSayResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new PhoneSayResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePhoneSayResults(PhoneSayResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPhoneSayResults,
    write: writePhoneSayResults,
  };

  get reply(): string {
    return this.getText(0);
  }
}

function writePhoneSayResults(builder: PhoneSayResultsBuilder, init: PhoneSayResultsInit): void {
  if (init.reply !== undefined) builder.reply = init.reply;
}

function sizeOfPhoneSayResults(init: PhoneSayResultsInit): number {
  let size = 8;
  if (init.reply !== undefined) size += (init.reply.length + 8) & ~7;
  return size;
}

const phoneSay: Method<
  Phone.SayParams,
  Phone.SayParams.Builder,
  Phone.SayParams.Init,
  Phone.SayResults,
  Phone.SayResults.Builder,
  Phone.SayResults.Init
> = defineMethod({
  name: "Phone.say",
  interfaceId: 0xe808e3acd3a4ecfdn,
  methodId: 0,
  params: () => PhoneSayParams.type,
  results: () => PhoneSayResults.type,
});

type PhoneRingParamsInit = Readonly<Record<string, never>>;

class PhoneRingParamsBuilder extends StructBuilder {}

class PhoneRingParams extends StructReader {
  static readonly type: GeneratedStructType<PhoneRingParams, PhoneRingParamsBuilder, PhoneRingParamsInit> = {
    displayName: "Phone.ring$Params",
    id: 0x9fbf14a01a0bb233n,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: PhoneRingParams,
    Builder: PhoneRingParamsBuilder,
    newReader: (message, place, depth) =>
      new PhoneRingParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PhoneRingParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new PhoneRingParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePhoneRingParams(PhoneRingParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPhoneRingParams,
    write: writePhoneRingParams,
  };
}

function writePhoneRingParams(_builder: PhoneRingParamsBuilder, _init: PhoneRingParamsInit): void {}

function sizeOfPhoneRingParams(_init: PhoneRingParamsInit): number {
  return 0;
}

type PhoneRingResultsInit = Readonly<Record<string, never>>;

class PhoneRingResultsBuilder extends StructBuilder {}

class PhoneRingResults extends StructReader {
  static readonly type: GeneratedStructType<PhoneRingResults, PhoneRingResultsBuilder, PhoneRingResultsInit> = {
    displayName: "Phone.ring$Results",
    id: 0x8989f94c4b52f456n,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: PhoneRingResults,
    Builder: PhoneRingResultsBuilder,
    newReader: (message, place, depth) =>
      new PhoneRingResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PhoneRingResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new PhoneRingResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePhoneRingResults(PhoneRingResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPhoneRingResults,
    write: writePhoneRingResults,
  };
}

function writePhoneRingResults(_builder: PhoneRingResultsBuilder, _init: PhoneRingResultsInit): void {}

function sizeOfPhoneRingResults(_init: PhoneRingResultsInit): number {
  return 0;
}

const phoneRing: Method<
  Phone.RingParams,
  Phone.RingParams.Builder,
  Phone.RingParams.Init,
  Phone.RingResults,
  Phone.RingResults.Builder,
  Phone.RingResults.Init
> = defineMethod({
  name: "Phone.ring",
  interfaceId: 0xe808e3acd3a4ecfdn,
  methodId: 1,
  params: () => PhoneRingParams.type,
  results: () => PhoneRingResults.type,
});

abstract class PhoneServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Phone",
      interfaceId: 0xe808e3acd3a4ecfdn,
      methods: [
        {
          method: phoneSay,
          invoke(
            server: PhoneServer,
            params: Phone.SayParams,
            context: CallContext<Phone.SayResults.Builder, Phone.SayResults.Init>,
          ) {
            return server.say(params, context);
          },
        },
        {
          method: phoneRing,
          invoke(
            server: PhoneServer,
            params: Phone.RingParams,
            context: CallContext<Phone.RingResults.Builder, Phone.RingResults.Init>,
          ) {
            return server.ring(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return PhoneServer.interfaces;
  }

  abstract say(
    params: Phone.SayParams,
    context: CallContext<Phone.SayResults.Builder, Phone.SayResults.Init>,
  ): ResultsReturn<Phone.SayResults.Init>;

  /** Lasts until somebody picks up. */
  abstract ring(
    params: Phone.RingParams,
    context: CallContext<Phone.RingResults.Builder, Phone.RingResults.Init>,
  ): ResultsReturn<Phone.RingResults.Init>;
}

export class Phone extends Client {
  static readonly interfaceId: bigint = 0xe808e3acd3a4ecfdn;
  static readonly displayName: string = "Phone";
  static readonly Server: typeof PhoneServer = PhoneServer;
  static readonly methods: {
    readonly say: typeof phoneSay;
    readonly ring: typeof phoneRing;
  } = {
    say: phoneSay,
    ring: phoneRing,
  };
  static readonly SayParams: typeof PhoneSayParams = PhoneSayParams;
  static readonly SayResults: typeof PhoneSayResults = PhoneSayResults;
  static readonly RingParams: typeof PhoneRingParams = PhoneRingParams;
  static readonly RingResults: typeof PhoneRingResults = PhoneRingResults;

  say(params: ParamsArgument<Phone.SayParams.Builder, Phone.SayParams.Init>, options?: CallOptions): Phone.SayPromise {
    return this.$call(phoneSay, RemotePromise, params, options);
  }

  /** Lasts until somebody picks up. */
  ring(
    params: ParamsArgument<Phone.RingParams.Builder, Phone.RingParams.Init> = {},
    options?: CallOptions,
  ): Phone.RingPromise {
    return this.$call(phoneRing, RemotePromise, params, options);
  }
}

export declare namespace Phone {
  type Server = PhoneServer;
  type SayParams = PhoneSayParams;
  namespace SayParams {
    type Builder = PhoneSayParamsBuilder;
    type Init = PhoneSayParamsInit;
  }
  type SayResults = PhoneSayResults;
  namespace SayResults {
    type Builder = PhoneSayResultsBuilder;
    type Init = PhoneSayResultsInit;
  }
  type SayPromise = RemotePromise<PhoneSayResults>;
  type RingParams = PhoneRingParams;
  namespace RingParams {
    type Builder = PhoneRingParamsBuilder;
    type Init = PhoneRingParamsInit;
  }
  type RingResults = PhoneRingResults;
  namespace RingResults {
    type Builder = PhoneRingResultsBuilder;
    type Init = PhoneRingResultsInit;
  }
  type RingPromise = RemotePromise<PhoneRingResults>;
}

interface ExchangeRegisterParamsInit {
  readonly name?: string | undefined;
  readonly phone?: Phone | Phone.Server | undefined;
}

class ExchangeRegisterParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  set phone(value: Phone | Phone.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class ExchangeRegisterParams extends StructReader {
  static readonly type: GeneratedStructType<
    ExchangeRegisterParams,
    ExchangeRegisterParamsBuilder,
    ExchangeRegisterParamsInit
  > = {
    displayName: "Exchange.register$Params",
    id: 0xf8b62b50efa1ce42n,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: ExchangeRegisterParams,
    Builder: ExchangeRegisterParamsBuilder,
    newReader: (message, place, depth) =>
      new ExchangeRegisterParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ExchangeRegisterParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new ExchangeRegisterParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeExchangeRegisterParams(ExchangeRegisterParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfExchangeRegisterParams,
    write: writeExchangeRegisterParams,
  };

  get name(): string {
    return this.getText(0);
  }

  get phone(): Phone {
    return readClient(this, 1, Phone);
  }
}

function writeExchangeRegisterParams(builder: ExchangeRegisterParamsBuilder, init: ExchangeRegisterParamsInit): void {
  if (init.name !== undefined) builder.name = init.name;
  if (init.phone !== undefined) builder.phone = init.phone;
}

function sizeOfExchangeRegisterParams(init: ExchangeRegisterParamsInit): number {
  let size = 16;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

type ExchangeRegisterResultsInit = Readonly<Record<string, never>>;

class ExchangeRegisterResultsBuilder extends StructBuilder {}

class ExchangeRegisterResults extends StructReader {
  static readonly type: GeneratedStructType<
    ExchangeRegisterResults,
    ExchangeRegisterResultsBuilder,
    ExchangeRegisterResultsInit
  > = {
    displayName: "Exchange.register$Results",
    id: 0xaa07ce583f7b78e2n,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: ExchangeRegisterResults,
    Builder: ExchangeRegisterResultsBuilder,
    newReader: (message, place, depth) =>
      new ExchangeRegisterResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ExchangeRegisterResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new ExchangeRegisterResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeExchangeRegisterResults(ExchangeRegisterResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfExchangeRegisterResults,
    write: writeExchangeRegisterResults,
  };
}

function writeExchangeRegisterResults(
  _builder: ExchangeRegisterResultsBuilder,
  _init: ExchangeRegisterResultsInit,
): void {}

function sizeOfExchangeRegisterResults(_init: ExchangeRegisterResultsInit): number {
  return 0;
}

const exchangeRegister: Method<
  Exchange.RegisterParams,
  Exchange.RegisterParams.Builder,
  Exchange.RegisterParams.Init,
  Exchange.RegisterResults,
  Exchange.RegisterResults.Builder,
  Exchange.RegisterResults.Init
> = defineMethod({
  name: "Exchange.register",
  interfaceId: 0xe2ed1aea75cd0dcfn,
  methodId: 0,
  params: () => ExchangeRegisterParams.type,
  results: () => ExchangeRegisterResults.type,
});

interface ExchangeFindParamsInit {
  readonly name?: string | undefined;
}

class ExchangeFindParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class ExchangeFindParams extends StructReader {
  static readonly type: GeneratedStructType<ExchangeFindParams, ExchangeFindParamsBuilder, ExchangeFindParamsInit> = {
    displayName: "Exchange.find$Params",
    id: 0xe6522c45afc7ef0fn,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: ExchangeFindParams,
    Builder: ExchangeFindParamsBuilder,
    newReader: (message, place, depth) =>
      new ExchangeFindParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ExchangeFindParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new ExchangeFindParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeExchangeFindParams(ExchangeFindParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfExchangeFindParams,
    write: writeExchangeFindParams,
  };

  get name(): string {
    return this.getText(0);
  }
}

function writeExchangeFindParams(builder: ExchangeFindParamsBuilder, init: ExchangeFindParamsInit): void {
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfExchangeFindParams(init: ExchangeFindParamsInit): number {
  let size = 8;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

interface ExchangeFindResultsInit {
  readonly phone?: Phone | Phone.Server | undefined;
}

class ExchangeFindResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set phone(value: Phone | Phone.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class ExchangeFindResults extends StructReader {
  static readonly type: GeneratedStructType<ExchangeFindResults, ExchangeFindResultsBuilder, ExchangeFindResultsInit> =
    {
      displayName: "Exchange.find$Results",
      id: 0xcd48534780d75f3bn,
      schema: exchangeSchema,
      dataWords: 0,
      pointerCount: 1,
      Reader: ExchangeFindResults,
      Builder: ExchangeFindResultsBuilder,
      newReader: (message, place, depth) =>
        new ExchangeFindResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new ExchangeFindResultsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 1);
        return new ExchangeFindResultsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeExchangeFindResults(ExchangeFindResults.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfExchangeFindResults,
      write: writeExchangeFindResults,
    };

  get phone(): Phone {
    return readClient(this, 0, Phone);
  }
}

function writeExchangeFindResults(builder: ExchangeFindResultsBuilder, init: ExchangeFindResultsInit): void {
  if (init.phone !== undefined) builder.phone = init.phone;
}

function sizeOfExchangeFindResults(_init: ExchangeFindResultsInit): number {
  return 8;
}

class ExchangeFindPromise extends RemotePromise<Exchange.FindResults> {
  get phone(): Phone {
    return this.$pipeline([0], Phone);
  }
}

const exchangeFind: Method<
  Exchange.FindParams,
  Exchange.FindParams.Builder,
  Exchange.FindParams.Init,
  Exchange.FindResults,
  Exchange.FindResults.Builder,
  Exchange.FindResults.Init
> = defineMethod({
  name: "Exchange.find",
  interfaceId: 0xe2ed1aea75cd0dcfn,
  methodId: 1,
  params: () => ExchangeFindParams.type,
  results: () => ExchangeFindResults.type,
});

interface ExchangeExpectParamsInit {
  readonly name?: string | undefined;
}

class ExchangeExpectParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class ExchangeExpectParams extends StructReader {
  static readonly type: GeneratedStructType<
    ExchangeExpectParams,
    ExchangeExpectParamsBuilder,
    ExchangeExpectParamsInit
  > = {
    displayName: "Exchange.expect$Params",
    id: 0xe6b4cd64cf810e12n,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: ExchangeExpectParams,
    Builder: ExchangeExpectParamsBuilder,
    newReader: (message, place, depth) =>
      new ExchangeExpectParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ExchangeExpectParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new ExchangeExpectParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeExchangeExpectParams(ExchangeExpectParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfExchangeExpectParams,
    write: writeExchangeExpectParams,
  };

  get name(): string {
    return this.getText(0);
  }
}

function writeExchangeExpectParams(builder: ExchangeExpectParamsBuilder, init: ExchangeExpectParamsInit): void {
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfExchangeExpectParams(init: ExchangeExpectParamsInit): number {
  let size = 8;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

interface ExchangeExpectResultsInit {
  readonly phone?: Phone | Phone.Server | undefined;
}

class ExchangeExpectResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set phone(value: Phone | Phone.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class ExchangeExpectResults extends StructReader {
  static readonly type: GeneratedStructType<
    ExchangeExpectResults,
    ExchangeExpectResultsBuilder,
    ExchangeExpectResultsInit
  > = {
    displayName: "Exchange.expect$Results",
    id: 0x8bd12cfff70a8e66n,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: ExchangeExpectResults,
    Builder: ExchangeExpectResultsBuilder,
    newReader: (message, place, depth) =>
      new ExchangeExpectResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ExchangeExpectResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new ExchangeExpectResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeExchangeExpectResults(ExchangeExpectResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfExchangeExpectResults,
    write: writeExchangeExpectResults,
  };

  get phone(): Phone {
    return readClient(this, 0, Phone);
  }
}

function writeExchangeExpectResults(builder: ExchangeExpectResultsBuilder, init: ExchangeExpectResultsInit): void {
  if (init.phone !== undefined) builder.phone = init.phone;
}

function sizeOfExchangeExpectResults(_init: ExchangeExpectResultsInit): number {
  return 8;
}

class ExchangeExpectPromise extends RemotePromise<Exchange.ExpectResults> {
  get phone(): Phone {
    return this.$pipeline([0], Phone);
  }
}

const exchangeExpect: Method<
  Exchange.ExpectParams,
  Exchange.ExpectParams.Builder,
  Exchange.ExpectParams.Init,
  Exchange.ExpectResults,
  Exchange.ExpectResults.Builder,
  Exchange.ExpectResults.Init
> = defineMethod({
  name: "Exchange.expect",
  interfaceId: 0xe2ed1aea75cd0dcfn,
  methodId: 2,
  params: () => ExchangeExpectParams.type,
  results: () => ExchangeExpectResults.type,
});

interface ExchangeTellParamsInit {
  readonly name?: string | undefined;
  readonly text?: string | undefined;
}

class ExchangeTellParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }
}

class ExchangeTellParams extends StructReader {
  static readonly type: GeneratedStructType<ExchangeTellParams, ExchangeTellParamsBuilder, ExchangeTellParamsInit> = {
    displayName: "Exchange.tell$Params",
    id: 0xe1880790382aaeb9n,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: ExchangeTellParams,
    Builder: ExchangeTellParamsBuilder,
    newReader: (message, place, depth) =>
      new ExchangeTellParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ExchangeTellParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new ExchangeTellParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeExchangeTellParams(ExchangeTellParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfExchangeTellParams,
    write: writeExchangeTellParams,
  };

  get name(): string {
    return this.getText(0);
  }

  get text(): string {
    return this.getText(1);
  }
}

function writeExchangeTellParams(builder: ExchangeTellParamsBuilder, init: ExchangeTellParamsInit): void {
  if (init.name !== undefined) builder.name = init.name;
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfExchangeTellParams(init: ExchangeTellParamsInit): number {
  let size = 16;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

interface ExchangeTellResultsInit {
  readonly reply?: string | undefined;
}

class ExchangeTellResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set reply(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class ExchangeTellResults extends StructReader {
  static readonly type: GeneratedStructType<ExchangeTellResults, ExchangeTellResultsBuilder, ExchangeTellResultsInit> =
    {
      displayName: "Exchange.tell$Results",
      id: 0xc6f990b98b5f946dn,
      schema: exchangeSchema,
      dataWords: 0,
      pointerCount: 1,
      Reader: ExchangeTellResults,
      Builder: ExchangeTellResultsBuilder,
      newReader: (message, place, depth) =>
        new ExchangeTellResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new ExchangeTellResultsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 1);
        return new ExchangeTellResultsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeExchangeTellResults(ExchangeTellResults.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfExchangeTellResults,
      write: writeExchangeTellResults,
    };

  get reply(): string {
    return this.getText(0);
  }
}

function writeExchangeTellResults(builder: ExchangeTellResultsBuilder, init: ExchangeTellResultsInit): void {
  if (init.reply !== undefined) builder.reply = init.reply;
}

function sizeOfExchangeTellResults(init: ExchangeTellResultsInit): number {
  let size = 8;
  if (init.reply !== undefined) size += (init.reply.length + 8) & ~7;
  return size;
}

const exchangeTell: Method<
  Exchange.TellParams,
  Exchange.TellParams.Builder,
  Exchange.TellParams.Init,
  Exchange.TellResults,
  Exchange.TellResults.Builder,
  Exchange.TellResults.Init
> = defineMethod({
  name: "Exchange.tell",
  interfaceId: 0xe2ed1aea75cd0dcfn,
  methodId: 3,
  params: () => ExchangeTellParams.type,
  results: () => ExchangeTellResults.type,
});

type ExchangeRecordParamsInit = Readonly<Record<string, never>>;

class ExchangeRecordParamsBuilder extends StructBuilder {}

class ExchangeRecordParams extends StructReader {
  static readonly type: GeneratedStructType<
    ExchangeRecordParams,
    ExchangeRecordParamsBuilder,
    ExchangeRecordParamsInit
  > = {
    displayName: "Exchange.record$Params",
    id: 0xae090059516f9520n,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: ExchangeRecordParams,
    Builder: ExchangeRecordParamsBuilder,
    newReader: (message, place, depth) =>
      new ExchangeRecordParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ExchangeRecordParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new ExchangeRecordParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeExchangeRecordParams(ExchangeRecordParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfExchangeRecordParams,
    write: writeExchangeRecordParams,
  };
}

function writeExchangeRecordParams(_builder: ExchangeRecordParamsBuilder, _init: ExchangeRecordParamsInit): void {}

function sizeOfExchangeRecordParams(_init: ExchangeRecordParamsInit): number {
  return 0;
}

interface ExchangeRecordResultsInit {
  readonly tape?: Tape | Tape.Server | undefined;
}

class ExchangeRecordResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set tape(value: Tape | Tape.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class ExchangeRecordResults extends StructReader {
  static readonly type: GeneratedStructType<
    ExchangeRecordResults,
    ExchangeRecordResultsBuilder,
    ExchangeRecordResultsInit
  > = {
    displayName: "Exchange.record$Results",
    id: 0xc85764dc6cc2f55dn,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: ExchangeRecordResults,
    Builder: ExchangeRecordResultsBuilder,
    newReader: (message, place, depth) =>
      new ExchangeRecordResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ExchangeRecordResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new ExchangeRecordResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeExchangeRecordResults(ExchangeRecordResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfExchangeRecordResults,
    write: writeExchangeRecordResults,
  };

  get tape(): Tape {
    return readClient(this, 0, Tape);
  }
}

function writeExchangeRecordResults(builder: ExchangeRecordResultsBuilder, init: ExchangeRecordResultsInit): void {
  if (init.tape !== undefined) builder.tape = init.tape;
}

function sizeOfExchangeRecordResults(_init: ExchangeRecordResultsInit): number {
  return 8;
}

class ExchangeRecordPromise extends RemotePromise<Exchange.RecordResults> {
  get tape(): Tape {
    return this.$pipeline([0], Tape);
  }
}

const exchangeRecord: Method<
  Exchange.RecordParams,
  Exchange.RecordParams.Builder,
  Exchange.RecordParams.Init,
  Exchange.RecordResults,
  Exchange.RecordResults.Builder,
  Exchange.RecordResults.Init
> = defineMethod({
  name: "Exchange.record",
  interfaceId: 0xe2ed1aea75cd0dcfn,
  methodId: 4,
  params: () => ExchangeRecordParams.type,
  results: () => ExchangeRecordResults.type,
});

/** Knows phones by the names of their owners. */
abstract class ExchangeServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Exchange",
      interfaceId: 0xe2ed1aea75cd0dcfn,
      methods: [
        {
          method: exchangeRegister,
          invoke(
            server: ExchangeServer,
            params: Exchange.RegisterParams,
            context: CallContext<Exchange.RegisterResults.Builder, Exchange.RegisterResults.Init>,
          ) {
            return server.register(params, context);
          },
        },
        {
          method: exchangeFind,
          invoke(
            server: ExchangeServer,
            params: Exchange.FindParams,
            context: CallContext<Exchange.FindResults.Builder, Exchange.FindResults.Init>,
          ) {
            return server.find(params, context);
          },
        },
        {
          method: exchangeExpect,
          invoke(
            server: ExchangeServer,
            params: Exchange.ExpectParams,
            context: CallContext<Exchange.ExpectResults.Builder, Exchange.ExpectResults.Init>,
          ) {
            return server.expect(params, context);
          },
        },
        {
          method: exchangeTell,
          invoke(
            server: ExchangeServer,
            params: Exchange.TellParams,
            context: CallContext<Exchange.TellResults.Builder, Exchange.TellResults.Init>,
          ) {
            return server.tell(params, context);
          },
        },
        {
          method: exchangeRecord,
          invoke(
            server: ExchangeServer,
            params: Exchange.RecordParams,
            context: CallContext<Exchange.RecordResults.Builder, Exchange.RecordResults.Init>,
          ) {
            return server.record(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return ExchangeServer.interfaces;
  }

  abstract register(
    params: Exchange.RegisterParams,
    context: CallContext<Exchange.RegisterResults.Builder, Exchange.RegisterResults.Init>,
  ): ResultsReturn<Exchange.RegisterResults.Init>;

  /** Fails if there is none of that name. */
  abstract find(
    params: Exchange.FindParams,
    context: CallContext<Exchange.FindResults.Builder, Exchange.FindResults.Init>,
  ): ResultsReturn<Exchange.FindResults.Init>;

  /** Answers at once, even if the phone is registered later. */
  abstract expect(
    params: Exchange.ExpectParams,
    context: CallContext<Exchange.ExpectResults.Builder, Exchange.ExpectResults.Init>,
  ): ResultsReturn<Exchange.ExpectResults.Init>;

  /** Finds a phone and says something. */
  abstract tell(
    params: Exchange.TellParams,
    context: CallContext<Exchange.TellResults.Builder, Exchange.TellResults.Init>,
  ): ResultsReturn<Exchange.TellResults.Init>;

  abstract record(
    params: Exchange.RecordParams,
    context: CallContext<Exchange.RecordResults.Builder, Exchange.RecordResults.Init>,
  ): ResultsReturn<Exchange.RecordResults.Init>;
}

/** Knows phones by the names of their owners. */
export class Exchange extends Client {
  static readonly interfaceId: bigint = 0xe2ed1aea75cd0dcfn;
  static readonly displayName: string = "Exchange";
  static readonly Server: typeof ExchangeServer = ExchangeServer;
  static readonly methods: {
    readonly register: typeof exchangeRegister;
    readonly find: typeof exchangeFind;
    readonly expect: typeof exchangeExpect;
    readonly tell: typeof exchangeTell;
    readonly record: typeof exchangeRecord;
  } = {
    register: exchangeRegister,
    find: exchangeFind,
    expect: exchangeExpect,
    tell: exchangeTell,
    record: exchangeRecord,
  };
  static readonly RegisterParams: typeof ExchangeRegisterParams = ExchangeRegisterParams;
  static readonly RegisterResults: typeof ExchangeRegisterResults = ExchangeRegisterResults;
  static readonly FindParams: typeof ExchangeFindParams = ExchangeFindParams;
  static readonly FindResults: typeof ExchangeFindResults = ExchangeFindResults;
  static readonly ExpectParams: typeof ExchangeExpectParams = ExchangeExpectParams;
  static readonly ExpectResults: typeof ExchangeExpectResults = ExchangeExpectResults;
  static readonly TellParams: typeof ExchangeTellParams = ExchangeTellParams;
  static readonly TellResults: typeof ExchangeTellResults = ExchangeTellResults;
  static readonly RecordParams: typeof ExchangeRecordParams = ExchangeRecordParams;
  static readonly RecordResults: typeof ExchangeRecordResults = ExchangeRecordResults;

  register(
    params: ParamsArgument<Exchange.RegisterParams.Builder, Exchange.RegisterParams.Init>,
    options?: CallOptions,
  ): Exchange.RegisterPromise {
    return this.$call(exchangeRegister, RemotePromise, params, options);
  }

  /** Fails if there is none of that name. */
  find(
    params: ParamsArgument<Exchange.FindParams.Builder, Exchange.FindParams.Init>,
    options?: CallOptions,
  ): Exchange.FindPromise {
    return this.$call(exchangeFind, ExchangeFindPromise, params, options);
  }

  /** Answers at once, even if the phone is registered later. */
  expect(
    params: ParamsArgument<Exchange.ExpectParams.Builder, Exchange.ExpectParams.Init>,
    options?: CallOptions,
  ): Exchange.ExpectPromise {
    return this.$call(exchangeExpect, ExchangeExpectPromise, params, options);
  }

  /** Finds a phone and says something. */
  tell(
    params: ParamsArgument<Exchange.TellParams.Builder, Exchange.TellParams.Init>,
    options?: CallOptions,
  ): Exchange.TellPromise {
    return this.$call(exchangeTell, RemotePromise, params, options);
  }

  record(
    params: ParamsArgument<Exchange.RecordParams.Builder, Exchange.RecordParams.Init> = {},
    options?: CallOptions,
  ): Exchange.RecordPromise {
    return this.$call(exchangeRecord, ExchangeRecordPromise, params, options);
  }
}

export declare namespace Exchange {
  type Server = ExchangeServer;
  type RegisterParams = ExchangeRegisterParams;
  namespace RegisterParams {
    type Builder = ExchangeRegisterParamsBuilder;
    type Init = ExchangeRegisterParamsInit;
  }
  type RegisterResults = ExchangeRegisterResults;
  namespace RegisterResults {
    type Builder = ExchangeRegisterResultsBuilder;
    type Init = ExchangeRegisterResultsInit;
  }
  type RegisterPromise = RemotePromise<ExchangeRegisterResults>;
  type FindParams = ExchangeFindParams;
  namespace FindParams {
    type Builder = ExchangeFindParamsBuilder;
    type Init = ExchangeFindParamsInit;
  }
  type FindResults = ExchangeFindResults;
  namespace FindResults {
    type Builder = ExchangeFindResultsBuilder;
    type Init = ExchangeFindResultsInit;
  }
  type FindPromise = ExchangeFindPromise;
  type ExpectParams = ExchangeExpectParams;
  namespace ExpectParams {
    type Builder = ExchangeExpectParamsBuilder;
    type Init = ExchangeExpectParamsInit;
  }
  type ExpectResults = ExchangeExpectResults;
  namespace ExpectResults {
    type Builder = ExchangeExpectResultsBuilder;
    type Init = ExchangeExpectResultsInit;
  }
  type ExpectPromise = ExchangeExpectPromise;
  type TellParams = ExchangeTellParams;
  namespace TellParams {
    type Builder = ExchangeTellParamsBuilder;
    type Init = ExchangeTellParamsInit;
  }
  type TellResults = ExchangeTellResults;
  namespace TellResults {
    type Builder = ExchangeTellResultsBuilder;
    type Init = ExchangeTellResultsInit;
  }
  type TellPromise = RemotePromise<ExchangeTellResults>;
  type RecordParams = ExchangeRecordParams;
  namespace RecordParams {
    type Builder = ExchangeRecordParamsBuilder;
    type Init = ExchangeRecordParamsInit;
  }
  type RecordResults = ExchangeRecordResults;
  namespace RecordResults {
    type Builder = ExchangeRecordResultsBuilder;
    type Init = ExchangeRecordResultsInit;
  }
  type RecordPromise = ExchangeRecordPromise;
}

interface TapeWriteParamsInit {
  readonly sound?: Uint8Array | undefined;
}

class TapeWriteParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set sound(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset, value);
  }
}

class TapeWriteParams extends StructReader {
  static readonly type: GeneratedStructType<TapeWriteParams, TapeWriteParamsBuilder, TapeWriteParamsInit> = {
    displayName: "Tape.write$Params",
    id: 0xc02b308b853440aan,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TapeWriteParams,
    Builder: TapeWriteParamsBuilder,
    newReader: (message, place, depth) =>
      new TapeWriteParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TapeWriteParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TapeWriteParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTapeWriteParams(TapeWriteParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTapeWriteParams,
    write: writeTapeWriteParams,
  };

  get sound(): Uint8Array {
    return this.getData(0);
  }
}

function writeTapeWriteParams(builder: TapeWriteParamsBuilder, init: TapeWriteParamsInit): void {
  if (init.sound !== undefined) builder.sound = init.sound;
}

function sizeOfTapeWriteParams(init: TapeWriteParamsInit): number {
  let size = 8;
  if (init.sound !== undefined) size += (init.sound.length + 7) & ~7;
  return size;
}

const tapeWrite: Method<
  Tape.WriteParams,
  Tape.WriteParams.Builder,
  Tape.WriteParams.Init,
  StreamResult,
  StreamResult.Builder,
  StreamResult.Init
> = defineMethod({
  name: "Tape.write",
  interfaceId: 0x8933728c0d186d17n,
  methodId: 0,
  params: () => TapeWriteParams.type,
  results: () => StreamResult.type,
});

type TapeStopParamsInit = Readonly<Record<string, never>>;

class TapeStopParamsBuilder extends StructBuilder {}

class TapeStopParams extends StructReader {
  static readonly type: GeneratedStructType<TapeStopParams, TapeStopParamsBuilder, TapeStopParamsInit> = {
    displayName: "Tape.stop$Params",
    id: 0x9f0442dac32d592an,
    schema: exchangeSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TapeStopParams,
    Builder: TapeStopParamsBuilder,
    newReader: (message, place, depth) =>
      new TapeStopParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TapeStopParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TapeStopParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTapeStopParams(TapeStopParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTapeStopParams,
    write: writeTapeStopParams,
  };
}

function writeTapeStopParams(_builder: TapeStopParamsBuilder, _init: TapeStopParamsInit): void {}

function sizeOfTapeStopParams(_init: TapeStopParamsInit): number {
  return 0;
}

interface TapeStopResultsInit {
  readonly bytes?: number | undefined;
}

class TapeStopResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set bytes(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class TapeStopResults extends StructReader {
  static readonly type: GeneratedStructType<TapeStopResults, TapeStopResultsBuilder, TapeStopResultsInit> = {
    displayName: "Tape.stop$Results",
    id: 0x830a0e1c4dce0eaan,
    schema: exchangeSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TapeStopResults,
    Builder: TapeStopResultsBuilder,
    newReader: (message, place, depth) =>
      new TapeStopResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TapeStopResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TapeStopResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTapeStopResults(TapeStopResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTapeStopResults,
    write: writeTapeStopResults,
  };

  get bytes(): number {
    return this.getUint32(0);
  }
}

function writeTapeStopResults(builder: TapeStopResultsBuilder, init: TapeStopResultsInit): void {
  if (init.bytes !== undefined) builder.bytes = init.bytes;
}

function sizeOfTapeStopResults(_init: TapeStopResultsInit): number {
  return 8;
}

const tapeStop: Method<
  Tape.StopParams,
  Tape.StopParams.Builder,
  Tape.StopParams.Init,
  Tape.StopResults,
  Tape.StopResults.Builder,
  Tape.StopResults.Init
> = defineMethod({
  name: "Tape.stop",
  interfaceId: 0x8933728c0d186d17n,
  methodId: 1,
  params: () => TapeStopParams.type,
  results: () => TapeStopResults.type,
});

abstract class TapeServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Tape",
      interfaceId: 0x8933728c0d186d17n,
      methods: [
        {
          method: tapeWrite,
          invoke(
            server: TapeServer,
            params: Tape.WriteParams,
            context: CallContext<StreamResult.Builder, StreamResult.Init>,
          ) {
            return server.write(params, context);
          },
        },
        {
          method: tapeStop,
          invoke(
            server: TapeServer,
            params: Tape.StopParams,
            context: CallContext<Tape.StopResults.Builder, Tape.StopResults.Init>,
          ) {
            return server.stop(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TapeServer.interfaces;
  }

  abstract write(
    params: Tape.WriteParams,
    context: CallContext<StreamResult.Builder, StreamResult.Init>,
  ): ResultsReturn<StreamResult.Init>;

  abstract stop(
    params: Tape.StopParams,
    context: CallContext<Tape.StopResults.Builder, Tape.StopResults.Init>,
  ): ResultsReturn<Tape.StopResults.Init>;
}

export class Tape extends Client {
  static readonly interfaceId: bigint = 0x8933728c0d186d17n;
  static readonly displayName: string = "Tape";
  static readonly Server: typeof TapeServer = TapeServer;
  static readonly methods: {
    readonly write: typeof tapeWrite;
    readonly stop: typeof tapeStop;
  } = {
    write: tapeWrite,
    stop: tapeStop,
  };
  static readonly WriteParams: typeof TapeWriteParams = TapeWriteParams;
  static readonly StopParams: typeof TapeStopParams = TapeStopParams;
  static readonly StopResults: typeof TapeStopResults = TapeStopResults;

  write(
    params: ParamsArgument<Tape.WriteParams.Builder, Tape.WriteParams.Init>,
    options?: CallOptions,
  ): Tape.WritePromise {
    return this.$call(tapeWrite, RemotePromise, params, options);
  }

  stop(
    params: ParamsArgument<Tape.StopParams.Builder, Tape.StopParams.Init> = {},
    options?: CallOptions,
  ): Tape.StopPromise {
    return this.$call(tapeStop, RemotePromise, params, options);
  }
}

export declare namespace Tape {
  type Server = TapeServer;
  type WriteParams = TapeWriteParams;
  namespace WriteParams {
    type Builder = TapeWriteParamsBuilder;
    type Init = TapeWriteParamsInit;
  }
  type WritePromise = RemotePromise<StreamResult>;
  type StopParams = TapeStopParams;
  namespace StopParams {
    type Builder = TapeStopParamsBuilder;
    type Init = TapeStopParamsInit;
  }
  type StopResults = TapeStopResults;
  namespace StopResults {
    type Builder = TapeStopResultsBuilder;
    type Init = TapeStopResultsInit;
  }
  type StopPromise = RemotePromise<TapeStopResults>;
}

/** The schema of exchange.capnp, for reflection. */
export function exchangeSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
MIACQAExAZcHUVgFBv9YQ+ait/DRyQABCQACE7EDehO1AzcAA//97KTTrOMI6AAQA/9YQ+ait/DRyQAAARO5AzITuQMHAAATtQOHEwUEBwAA/++HijlkFTXB
ABEGAQAABQEHAAAT7QOKAAET7QM/AAH/qlZgKdCqg50AEQYBAAAFAQcAABMNBJIAARMNBD8AAf8zsgsaoBS/nwARBgEAAAQHAAATLQSSAAT/VvRSS0z5iYkA
EQYBAAAEBwAAEw0EmgAE/88NzXXqGu3iABAD/1hD5qK38NHJAAABE+0DShPxAwcAADPtA0cBE7kEBwAA/0LOoe9QK7b4ABEJAQAABQIHAAAToQTKAAETpQR3
AAH/4nh7P1jOB6oAEQkBAAAEBwAAEwEF0gAE/w/vx69FLFLmABEJAQAABQEHAAAT5QSqAAET5QQ/AAH/O1/XgEdTSM0AEQkBAAAFAQcAABMFBbIAARMFBT8A
Af8SDoHPZM205gARCQEAAAUBBwAAEyUFugABEyUFPwAB/2aOCvf/LNGLABEJAQAABQEHAAATRQXCAAETRQU/AAH/ua4qOJAHiOEAEQkBAAAFAgcAABNlBaoA
ARNlBXcAAf9tlF+LuZD5xgARCQEAAAUBBwAAE8EFsgABE8EFPwAB3yCVb1FZCa4RCQEAAAQHAAAT4QW6AAT/XfXCbNxkV8gAEQkBAAAFAQcAABPBBcIAARPB
BT8AAf8XbRgNjHIziQAQA/9YQ+ait/DRyQAAARPhBSoT4QUHAAAT3QWHEy0GBwAA/6pANIWLMCvAABEFAQAABQEHAAATFQaSAAETFQY/AAH/brHAdzOaX5kA
EAH/+POTE6lmw4YABAcAABM1BmoTOQYHAAP/Klktw9pCBJ8AEQUBAAAEBwAAExUGigAE/6oOzk0cDgqDAFEFAQEAAAQHAAAT9QWSAAET9QU/AAH/ZXhjaGFu
Z2UAPy5jYXBucFEMAQH//eyk06zjCOgAEREy/88NzXXqGu3iABENSv8XbRgNjHIziQARDSofUGhvbmX/RXhjaGFuZ2UAAAAPVGFwZR9QaG9uZVABAVEIAwUA
AP/vh4o5ZBU1wQGqVmAp0KqDnRExIgACESUHAQH/M7ILGqAUv58BVvRSS0z5iYkRGSoAAhENBwdzYXlAAQ9yaW5nQAFQAQH/UGhvbmUuc2EBeSRQYXJhbXMA
AFEEAwQAAAQBAAARDSoAAFEIAwFRFAIBD3RleHQBDAACAQwAAf9QaG9uZS5zYQF5JFJlc3VsdAFzUQQDBAAABAEAABENMgAAUQgDAVEUAgEfcmVwbHkBDAAC
AQwAAf9QaG9uZS5yaQFuZyRQYXJhbQFz/1Bob25lLnJpAW5nJFJlc3VsA3Rz/0V4Y2hhbmdlAAAAUAEBURQDBQAA/0LOoe9QK7b4AeJ4ez9YzgeqEZFKAAIR
iQcBAf8P78evRSxS5gE7X9eAR1NIzRF9KgACEXEHAQL/Eg6Bz2TNtOYBZo4K9/8s0YsRZToAAhFZBwED/7muKjiQB4jhAW2UX4u5kPnGEU0qAAIRQQcBBN8g
lW9RWQmu/131wmzcZFfIABE1OgACESkH/3JlZ2lzdGVyAAAAQAEPZmluZEABP2V4cGVjdEABD3RlbGxAAT9yZWNvcmRAAVABAf9FeGNoYW5nZQIucmVnaXN0
ZXIkUGFyYW1zAABRCAMEAAAEAQAAESkqAABRJAMBUTACAREBARQBAQAAES0yAABRKAMBUTQCAQ9uYW1lAQwAAgEMAAEfcGhvbmUBEf/97KTTrOMI6AAAAQER
AAH/RXhjaGFuZ2UCLnJlZ2lzdGVyJFJlc3VsdAFz/0V4Y2hhbmdlAS5maW5kJFBhD3JhbXNRBAMEAAAEAQAAEQ0qAABRCAMBURQCAQ9uYW1lAQwAAgEMAAH/
RXhjaGFuZ2UBLmZpbmQkUmUfc3VsdHNRBAMEAAAEAQAAEQ0yAABRCAMBURQCAR9waG9uZQER//3spNOs4wjoAAABAREAAf9FeGNoYW5nZQEuZXhwZWN0JD9Q
YXJhbXNRBAMEAAAEAQAAEQ0qAABRCAMBURQCAQ9uYW1lAQwAAgEMAAH/RXhjaGFuZ2UCLmV4cGVjdCRSZXN1bHRzAFEEAwQAAAQBAAARDTIAAFEIAwFRFAIB
H3Bob25lARH//eyk06zjCOgAAAEBEQAB/0V4Y2hhbmdlAS50ZWxsJFBhD3JhbXNRCAMEAAAEAQAAESkqAABRJAMBUTACAREBARQBAQAAES0qAABRKAMBUTQC
AQ9uYW1lAQwAAgEMAAEPdGV4dAEMAAIBDAAB/0V4Y2hhbmdlAS50ZWxsJFJlH3N1bHRzUQQDBAAABAEAABENMgAAUQgDAVEUAgEfcmVwbHkBDAACAQwAAf9F
eGNoYW5nZQEucmVjb3JkJD9QYXJhbXP/RXhjaGFuZ2UCLnJlY29yZCRSZXN1bHRzAFEEAwQAAAQBAAARDSoAAFEIAwFRFAIBD3RhcGUBEf8XbRgNjHIziQAA
AQERAAEPVGFwZVABAVEIAwUAAP+qQDSFizArwAFuscB3M5pfmRExMgACESUHAQH/Klktw9pCBJ8Bqg7OTRwOCoMRGSoAAhENBx93cml0ZUABD3N0b3BAAVAB
Af9UYXBlLndyaQF0ZSRQYXJhbQFzUQQDBAAABAEAABENMgAAUQgDAVEUAgEfc291bmQBDQACAQ0AAf9TdHJlYW1SZQAPc3VsdFABAf9UYXBlLnN0bwFwJFBh
cmFtcwAA/1RhcGUuc3RvAXAkUmVzdWx0AXNRBAMEAAAEAQAAEQ0yAABRCAMBURQCAR9ieXRlcwEIAAIBCAAB
`,
  };
}
