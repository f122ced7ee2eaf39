// Generated from membranes.capnp by univat generate; do not edit.
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
  StructBuilder,
  StructReader,
  writeBool,
  writeClient,
  writeData,
  writeText,
  writeUint32,
} from "../../src/index.ts";

/** What the tests of membranes and back-pressure call. */
export const membranesFileId: bigint = 0xb86f3c0d9ae25714n;

type ThingPassThroughParamsInit = Readonly<Record<string, never>>;

class ThingPassThroughParamsBuilder extends StructBuilder {}

class ThingPassThroughParams extends StructReader {
  static readonly type: GeneratedStructType<
    ThingPassThroughParams,
    ThingPassThroughParamsBuilder,
    ThingPassThroughParamsInit
  > = {
    displayName: "Thing.passThrough$Params",
    id: 0xa10fe0e22e23fbd6n,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: ThingPassThroughParams,
    Builder: ThingPassThroughParamsBuilder,
    newReader: (message, place, depth) =>
      new ThingPassThroughParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ThingPassThroughParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new ThingPassThroughParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeThingPassThroughParams(ThingPassThroughParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfThingPassThroughParams,
    write: writeThingPassThroughParams,
  };
}

function writeThingPassThroughParams(
  _builder: ThingPassThroughParamsBuilder,
  _init: ThingPassThroughParamsInit,
): void {}

function sizeOfThingPassThroughParams(_init: ThingPassThroughParamsInit): number {
  return 0;
}

interface ThingPassThroughResultsInit {
  readonly text?: string | undefined;
}

class ThingPassThroughResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class ThingPassThroughResults extends StructReader {
  static readonly type: GeneratedStructType<
    ThingPassThroughResults,
    ThingPassThroughResultsBuilder,
    ThingPassThroughResultsInit
  > = {
    displayName: "Thing.passThrough$Results",
    id: 0xfc18d9a5a96c06f7n,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: ThingPassThroughResults,
    Builder: ThingPassThroughResultsBuilder,
    newReader: (message, place, depth) =>
      new ThingPassThroughResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ThingPassThroughResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new ThingPassThroughResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeThingPassThroughResults(ThingPassThroughResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfThingPassThroughResults,
    write: writeThingPassThroughResults,
  };

  get text(): string {
    return this.getText(0);
  }
}

function writeThingPassThroughResults(
  builder: ThingPassThroughResultsBuilder,
  init: ThingPassThroughResultsInit,
): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfThingPassThroughResults(init: ThingPassThroughResultsInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

const thingPassThrough: Method<
  Thing.PassThroughParams,
  Thing.PassThroughParams.Builder,
  Thing.PassThroughParams.Init,
  Thing.PassThroughResults,
  Thing.PassThroughResults.Builder,
  Thing.PassThroughResults.Init
> = defineMethod({
  name: "Thing.passThrough",
  interfaceId: 0xe928b968c94940a4n,
  methodId: 0,
  params: () => ThingPassThroughParams.type,
  results: () => ThingPassThroughResults.type,
});

type ThingInterceptParamsInit = Readonly<Record<string, never>>;

class ThingInterceptParamsBuilder extends StructBuilder {}

class ThingInterceptParams extends StructReader {
  static readonly type: GeneratedStructType<
    ThingInterceptParams,
    ThingInterceptParamsBuilder,
    ThingInterceptParamsInit
  > = {
    displayName: "Thing.intercept$Params",
    id: 0x909db59f62b0863bn,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: ThingInterceptParams,
    Builder: ThingInterceptParamsBuilder,
    newReader: (message, place, depth) =>
      new ThingInterceptParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ThingInterceptParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new ThingInterceptParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeThingInterceptParams(ThingInterceptParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfThingInterceptParams,
    write: writeThingInterceptParams,
  };
}

function writeThingInterceptParams(_builder: ThingInterceptParamsBuilder, _init: ThingInterceptParamsInit): void {}

function sizeOfThingInterceptParams(_init: ThingInterceptParamsInit): number {
  return 0;
}

interface ThingInterceptResultsInit {
  readonly text?: string | undefined;
}

class ThingInterceptResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class ThingInterceptResults extends StructReader {
  static readonly type: GeneratedStructType<
    ThingInterceptResults,
    ThingInterceptResultsBuilder,
    ThingInterceptResultsInit
  > = {
    displayName: "Thing.intercept$Results",
    id: 0xe29c0eeaf902bd70n,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: ThingInterceptResults,
    Builder: ThingInterceptResultsBuilder,
    newReader: (message, place, depth) =>
      new ThingInterceptResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ThingInterceptResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new ThingInterceptResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeThingInterceptResults(ThingInterceptResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfThingInterceptResults,
    write: writeThingInterceptResults,
  };

  get text(): string {
    return this.getText(0);
  }
}

function writeThingInterceptResults(builder: ThingInterceptResultsBuilder, init: ThingInterceptResultsInit): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfThingInterceptResults(init: ThingInterceptResultsInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

const thingIntercept: Method<
  Thing.InterceptParams,
  Thing.InterceptParams.Builder,
  Thing.InterceptParams.Init,
  Thing.InterceptResults,
  Thing.InterceptResults.Builder,
  Thing.InterceptResults.Init
> = defineMethod({
  name: "Thing.intercept",
  interfaceId: 0xe928b968c94940a4n,
  methodId: 1,
  params: () => ThingInterceptParams.type,
  results: () => ThingInterceptResults.type,
});

interface ThingWeighParamsInit {
  readonly data?: Uint8Array | undefined;
}

class ThingWeighParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set data(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset, value);
  }
}

class ThingWeighParams extends StructReader {
  static readonly type: GeneratedStructType<ThingWeighParams, ThingWeighParamsBuilder, ThingWeighParamsInit> = {
    displayName: "Thing.weigh$Params",
    id: 0xa1684d9be61265a2n,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: ThingWeighParams,
    Builder: ThingWeighParamsBuilder,
    newReader: (message, place, depth) =>
      new ThingWeighParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ThingWeighParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new ThingWeighParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeThingWeighParams(ThingWeighParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfThingWeighParams,
    write: writeThingWeighParams,
  };

  get data(): Uint8Array {
    return this.getData(0);
  }
}

function writeThingWeighParams(builder: ThingWeighParamsBuilder, init: ThingWeighParamsInit): void {
  if (init.data !== undefined) builder.data = init.data;
}

function sizeOfThingWeighParams(init: ThingWeighParamsInit): number {
  let size = 8;
  if (init.data !== undefined) size += (init.data.length + 7) & ~7;
  return size;
}

interface ThingWeighResultsInit {
  readonly bytes?: number | undefined;
}

class ThingWeighResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set bytes(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class ThingWeighResults extends StructReader {
  static readonly type: GeneratedStructType<ThingWeighResults, ThingWeighResultsBuilder, ThingWeighResultsInit> = {
    displayName: "Thing.weigh$Results",
    id: 0xd7ec306005d26b53n,
    schema: membranesSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: ThingWeighResults,
    Builder: ThingWeighResultsBuilder,
    newReader: (message, place, depth) =>
      new ThingWeighResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ThingWeighResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new ThingWeighResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeThingWeighResults(ThingWeighResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfThingWeighResults,
    write: writeThingWeighResults,
  };

  get bytes(): number {
    return this.getUint32(0);
  }
}

function writeThingWeighResults(builder: ThingWeighResultsBuilder, init: ThingWeighResultsInit): void {
  if (init.bytes !== undefined) builder.bytes = init.bytes;
}

function sizeOfThingWeighResults(_init: ThingWeighResultsInit): number {
  return 8;
}

const thingWeigh: Method<
  Thing.WeighParams,
  Thing.WeighParams.Builder,
  Thing.WeighParams.Init,
  Thing.WeighResults,
  Thing.WeighResults.Builder,
  Thing.WeighResults.Init
> = defineMethod({
  name: "Thing.weigh",
  interfaceId: 0xe928b968c94940a4n,
  methodId: 2,
  params: () => ThingWeighParams.type,
  results: () => ThingWeighResults.type,
});

abstract class ThingServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Thing",
      interfaceId: 0xe928b968c94940a4n,
      methods: [
        {
          method: thingPassThrough,
          invoke(
            server: ThingServer,
            params: Thing.PassThroughParams,
            context: CallContext<Thing.PassThroughResults.Builder, Thing.PassThroughResults.Init>,
          ) {
            return server.passThrough(params, context);
          },
        },
        {
          method: thingIntercept,
          invoke(
            server: ThingServer,
            params: Thing.InterceptParams,
            context: CallContext<Thing.InterceptResults.Builder, Thing.InterceptResults.Init>,
          ) {
            return server.intercept(params, context);
          },
        },
        {
          method: thingWeigh,
          invoke(
            server: ThingServer,
            params: Thing.WeighParams,
            context: CallContext<Thing.WeighResults.Builder, Thing.WeighResults.Init>,
          ) {
            return server.weigh(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return ThingServer.interfaces;
  }

  abstract passThrough(
    params: Thing.PassThroughParams,
    context: CallContext<Thing.PassThroughResults.Builder, Thing.PassThroughResults.Init>,
  ): ResultsReturn<Thing.PassThroughResults.Init>;

  abstract intercept(
    params: Thing.InterceptParams,
    context: CallContext<Thing.InterceptResults.Builder, Thing.InterceptResults.Init>,
  ): ResultsReturn<Thing.InterceptResults.Init>;

  abstract weigh(
    params: Thing.WeighParams,
    context: CallContext<Thing.WeighResults.Builder, Thing.WeighResults.Init>,
  ): ResultsReturn<Thing.WeighResults.Init>;
}

export class Thing extends Client {
  static readonly interfaceId: bigint = 0xe928b968c94940a4n;
  static readonly displayName: string = "Thing";
  static readonly Server: typeof ThingServer = ThingServer;
  static readonly methods: {
    readonly passThrough: typeof thingPassThrough;
    readonly intercept: typeof thingIntercept;
    readonly weigh: typeof thingWeigh;
  } = {
    passThrough: thingPassThrough,
    intercept: thingIntercept,
    weigh: thingWeigh,
  };
  static readonly PassThroughParams: typeof ThingPassThroughParams = ThingPassThroughParams;
  static readonly PassThroughResults: typeof ThingPassThroughResults = ThingPassThroughResults;
  static readonly InterceptParams: typeof ThingInterceptParams = ThingInterceptParams;
  static readonly InterceptResults: typeof ThingInterceptResults = ThingInterceptResults;
  static readonly WeighParams: typeof ThingWeighParams = ThingWeighParams;
  static readonly WeighResults: typeof ThingWeighResults = ThingWeighResults;

  passThrough(
    params: ParamsArgument<Thing.PassThroughParams.Builder, Thing.PassThroughParams.Init> = {},
    options?: CallOptions,
  ): Thing.PassThroughPromise {
    return this.$call(thingPassThrough, RemotePromise, params, options);
  }

  intercept(
    params: ParamsArgument<Thing.InterceptParams.Builder, Thing.InterceptParams.Init> = {},
    options?: CallOptions,
  ): Thing.InterceptPromise {
    return this.$call(thingIntercept, RemotePromise, params, options);
  }

  weigh(
    params: ParamsArgument<Thing.WeighParams.Builder, Thing.WeighParams.Init>,
    options?: CallOptions,
  ): Thing.WeighPromise {
    return this.$call(thingWeigh, RemotePromise, params, options);
  }
}

export declare namespace Thing {
  type Server = ThingServer;
  type PassThroughParams = ThingPassThroughParams;
  namespace PassThroughParams {
    type Builder = ThingPassThroughParamsBuilder;
    type Init = ThingPassThroughParamsInit;
  }
  type PassThroughResults = ThingPassThroughResults;
  namespace PassThroughResults {
    type Builder = ThingPassThroughResultsBuilder;
    type Init = ThingPassThroughResultsInit;
  }
  type PassThroughPromise = RemotePromise<ThingPassThroughResults>;
  type InterceptParams = ThingInterceptParams;
  namespace InterceptParams {
    type Builder = ThingInterceptParamsBuilder;
    type Init = ThingInterceptParamsInit;
  }
  type InterceptResults = ThingInterceptResults;
  namespace InterceptResults {
    type Builder = ThingInterceptResultsBuilder;
    type Init = ThingInterceptResultsInit;
  }
  type InterceptPromise = RemotePromise<ThingInterceptResults>;
  type WeighParams = ThingWeighParams;
  namespace WeighParams {
    type Builder = ThingWeighParamsBuilder;
    type Init = ThingWeighParamsInit;
  }
  type WeighResults = ThingWeighResults;
  namespace WeighResults {
    type Builder = ThingWeighResultsBuilder;
    type Init = ThingWeighResultsInit;
  }
  type WeighPromise = RemotePromise<ThingWeighResults>;
}

type WorkshopMakeThingParamsInit = Readonly<Record<string, never>>;

class WorkshopMakeThingParamsBuilder extends StructBuilder {}

class WorkshopMakeThingParams extends StructReader {
  static readonly type: GeneratedStructType<
    WorkshopMakeThingParams,
    WorkshopMakeThingParamsBuilder,
    WorkshopMakeThingParamsInit
  > = {
    displayName: "Workshop.makeThing$Params",
    id: 0xdc21ccdd3206cb54n,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: WorkshopMakeThingParams,
    Builder: WorkshopMakeThingParamsBuilder,
    newReader: (message, place, depth) =>
      new WorkshopMakeThingParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new WorkshopMakeThingParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new WorkshopMakeThingParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeWorkshopMakeThingParams(WorkshopMakeThingParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfWorkshopMakeThingParams,
    write: writeWorkshopMakeThingParams,
  };
}

function writeWorkshopMakeThingParams(
  _builder: WorkshopMakeThingParamsBuilder,
  _init: WorkshopMakeThingParamsInit,
): void {}

function sizeOfWorkshopMakeThingParams(_init: WorkshopMakeThingParamsInit): number {
  return 0;
}

interface WorkshopMakeThingResultsInit {
  readonly thing?: Thing | Thing.Server | undefined;
}

class WorkshopMakeThingResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set thing(value: Thing | Thing.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class WorkshopMakeThingResults extends StructReader {
  static readonly type: GeneratedStructType<
    WorkshopMakeThingResults,
    WorkshopMakeThingResultsBuilder,
    WorkshopMakeThingResultsInit
  > = {
    displayName: "Workshop.makeThing$Results",
    id: 0x992bb92fd5957ae1n,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: WorkshopMakeThingResults,
    Builder: WorkshopMakeThingResultsBuilder,
    newReader: (message, place, depth) =>
      new WorkshopMakeThingResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new WorkshopMakeThingResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new WorkshopMakeThingResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeWorkshopMakeThingResults(WorkshopMakeThingResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfWorkshopMakeThingResults,
    write: writeWorkshopMakeThingResults,
  };

  get thing(): Thing {
    return readClient(this, 0, Thing);
  }
}

function writeWorkshopMakeThingResults(
  builder: WorkshopMakeThingResultsBuilder,
  init: WorkshopMakeThingResultsInit,
): void {
  if (init.thing !== undefined) builder.thing = init.thing;
}

function sizeOfWorkshopMakeThingResults(_init: WorkshopMakeThingResultsInit): number {
  return 8;
}

class WorkshopMakeThingPromise extends RemotePromise<Workshop.MakeThingResults> {
  get thing(): Thing {
    return this.$pipeline([0], Thing);
  }
}

const workshopMakeThing: Method<
  Workshop.MakeThingParams,
  Workshop.MakeThingParams.Builder,
  Workshop.MakeThingParams.Init,
  Workshop.MakeThingResults,
  Workshop.MakeThingResults.Builder,
  Workshop.MakeThingResults.Init
> = defineMethod({
  name: "Workshop.makeThing",
  interfaceId: 0xf55cdceccb0d3207n,
  methodId: 0,
  params: () => WorkshopMakeThingParams.type,
  results: () => WorkshopMakeThingResults.type,
});

interface WorkshopCallPassThroughParamsInit {
  readonly thing?: Thing | Thing.Server | undefined;
  readonly tailCall?: boolean | undefined;
}

class WorkshopCallPassThroughParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set thing(value: Thing | Thing.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }

  set tailCall(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }
}

class WorkshopCallPassThroughParams extends StructReader {
  static readonly type: GeneratedStructType<
    WorkshopCallPassThroughParams,
    WorkshopCallPassThroughParamsBuilder,
    WorkshopCallPassThroughParamsInit
  > = {
    displayName: "Workshop.callPassThrough$Params",
    id: 0xa17c7f0c3ed12336n,
    schema: membranesSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: WorkshopCallPassThroughParams,
    Builder: WorkshopCallPassThroughParamsBuilder,
    newReader: (message, place, depth) =>
      new WorkshopCallPassThroughParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new WorkshopCallPassThroughParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new WorkshopCallPassThroughParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeWorkshopCallPassThroughParams(WorkshopCallPassThroughParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfWorkshopCallPassThroughParams,
    write: writeWorkshopCallPassThroughParams,
  };

  get thing(): Thing {
    return readClient(this, 0, Thing);
  }

  get tailCall(): boolean {
    return this.getBool(0);
  }
}

function writeWorkshopCallPassThroughParams(
  builder: WorkshopCallPassThroughParamsBuilder,
  init: WorkshopCallPassThroughParamsInit,
): void {
  if (init.thing !== undefined) builder.thing = init.thing;
  if (init.tailCall !== undefined) builder.tailCall = init.tailCall;
}

function sizeOfWorkshopCallPassThroughParams(_init: WorkshopCallPassThroughParamsInit): number {
  return 16;
}

interface WorkshopCallPassThroughResultsInit {
  readonly text?: string | undefined;
}

class WorkshopCallPassThroughResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class WorkshopCallPassThroughResults extends StructReader {
  static readonly type: GeneratedStructType<
    WorkshopCallPassThroughResults,
    WorkshopCallPassThroughResultsBuilder,
    WorkshopCallPassThroughResultsInit
  > = {
    displayName: "Workshop.callPassThrough$Results",
    id: 0x9ce877fa45902bb5n,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: WorkshopCallPassThroughResults,
    Builder: WorkshopCallPassThroughResultsBuilder,
    newReader: (message, place, depth) =>
      new WorkshopCallPassThroughResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new WorkshopCallPassThroughResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new WorkshopCallPassThroughResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeWorkshopCallPassThroughResults(WorkshopCallPassThroughResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfWorkshopCallPassThroughResults,
    write: writeWorkshopCallPassThroughResults,
  };

  get text(): string {
    return this.getText(0);
  }
}

function writeWorkshopCallPassThroughResults(
  builder: WorkshopCallPassThroughResultsBuilder,
  init: WorkshopCallPassThroughResultsInit,
): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfWorkshopCallPassThroughResults(init: WorkshopCallPassThroughResultsInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

const workshopCallPassThrough: Method<
  Workshop.CallPassThroughParams,
  Workshop.CallPassThroughParams.Builder,
  Workshop.CallPassThroughParams.Init,
  Workshop.CallPassThroughResults,
  Workshop.CallPassThroughResults.Builder,
  Workshop.CallPassThroughResults.Init
> = defineMethod({
  name: "Workshop.callPassThrough",
  interfaceId: 0xf55cdceccb0d3207n,
  methodId: 1,
  params: () => WorkshopCallPassThroughParams.type,
  results: () => WorkshopCallPassThroughResults.type,
});

interface WorkshopCallInterceptParamsInit {
  readonly thing?: Thing | Thing.Server | undefined;
  readonly tailCall?: boolean | undefined;
}

class WorkshopCallInterceptParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set thing(value: Thing | Thing.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }

  set tailCall(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset, 0, value);
  }
}

class WorkshopCallInterceptParams extends StructReader {
  static readonly type: GeneratedStructType<
    WorkshopCallInterceptParams,
    WorkshopCallInterceptParamsBuilder,
    WorkshopCallInterceptParamsInit
  > = {
    displayName: "Workshop.callIntercept$Params",
    id: 0xa09a97502b685a3cn,
    schema: membranesSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: WorkshopCallInterceptParams,
    Builder: WorkshopCallInterceptParamsBuilder,
    newReader: (message, place, depth) =>
      new WorkshopCallInterceptParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new WorkshopCallInterceptParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new WorkshopCallInterceptParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeWorkshopCallInterceptParams(WorkshopCallInterceptParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfWorkshopCallInterceptParams,
    write: writeWorkshopCallInterceptParams,
  };

  get thing(): Thing {
    return readClient(this, 0, Thing);
  }

  get tailCall(): boolean {
    return this.getBool(0);
  }
}

function writeWorkshopCallInterceptParams(
  builder: WorkshopCallInterceptParamsBuilder,
  init: WorkshopCallInterceptParamsInit,
): void {
  if (init.thing !== undefined) builder.thing = init.thing;
  if (init.tailCall !== undefined) builder.tailCall = init.tailCall;
}

function sizeOfWorkshopCallInterceptParams(_init: WorkshopCallInterceptParamsInit): number {
  return 16;
}

interface WorkshopCallInterceptResultsInit {
  readonly text?: string | undefined;
}

class WorkshopCallInterceptResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class WorkshopCallInterceptResults extends StructReader {
  static readonly type: GeneratedStructType<
    WorkshopCallInterceptResults,
    WorkshopCallInterceptResultsBuilder,
    WorkshopCallInterceptResultsInit
  > = {
    displayName: "Workshop.callIntercept$Results",
    id: 0x93897047c2223597n,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: WorkshopCallInterceptResults,
    Builder: WorkshopCallInterceptResultsBuilder,
    newReader: (message, place, depth) =>
      new WorkshopCallInterceptResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new WorkshopCallInterceptResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new WorkshopCallInterceptResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeWorkshopCallInterceptResults(WorkshopCallInterceptResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfWorkshopCallInterceptResults,
    write: writeWorkshopCallInterceptResults,
  };

  get text(): string {
    return this.getText(0);
  }
}

function writeWorkshopCallInterceptResults(
  builder: WorkshopCallInterceptResultsBuilder,
  init: WorkshopCallInterceptResultsInit,
): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfWorkshopCallInterceptResults(init: WorkshopCallInterceptResultsInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

const workshopCallIntercept: Method<
  Workshop.CallInterceptParams,
  Workshop.CallInterceptParams.Builder,
  Workshop.CallInterceptParams.Init,
  Workshop.CallInterceptResults,
  Workshop.CallInterceptResults.Builder,
  Workshop.CallInterceptResults.Init
> = defineMethod({
  name: "Workshop.callIntercept",
  interfaceId: 0xf55cdceccb0d3207n,
  methodId: 2,
  params: () => WorkshopCallInterceptParams.type,
  results: () => WorkshopCallInterceptResults.type,
});

interface WorkshopLoopbackParamsInit {
  readonly thing?: Thing | Thing.Server | undefined;
}

class WorkshopLoopbackParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set thing(value: Thing | Thing.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class WorkshopLoopbackParams extends StructReader {
  static readonly type: GeneratedStructType<
    WorkshopLoopbackParams,
    WorkshopLoopbackParamsBuilder,
    WorkshopLoopbackParamsInit
  > = {
    displayName: "Workshop.loopback$Params",
    id: 0xc28971ddf69554cen,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: WorkshopLoopbackParams,
    Builder: WorkshopLoopbackParamsBuilder,
    newReader: (message, place, depth) =>
      new WorkshopLoopbackParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new WorkshopLoopbackParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new WorkshopLoopbackParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeWorkshopLoopbackParams(WorkshopLoopbackParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfWorkshopLoopbackParams,
    write: writeWorkshopLoopbackParams,
  };

  get thing(): Thing {
    return readClient(this, 0, Thing);
  }
}

function writeWorkshopLoopbackParams(builder: WorkshopLoopbackParamsBuilder, init: WorkshopLoopbackParamsInit): void {
  if (init.thing !== undefined) builder.thing = init.thing;
}

function sizeOfWorkshopLoopbackParams(_init: WorkshopLoopbackParamsInit): number {
  return 8;
}

interface WorkshopLoopbackResultsInit {
  readonly thing?: Thing | Thing.Server | undefined;
}

class WorkshopLoopbackResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set thing(value: Thing | Thing.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class WorkshopLoopbackResults extends StructReader {
  static readonly type: GeneratedStructType<
    WorkshopLoopbackResults,
    WorkshopLoopbackResultsBuilder,
    WorkshopLoopbackResultsInit
  > = {
    displayName: "Workshop.loopback$Results",
    id: 0xf6a8c5abf6062865n,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: WorkshopLoopbackResults,
    Builder: WorkshopLoopbackResultsBuilder,
    newReader: (message, place, depth) =>
      new WorkshopLoopbackResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new WorkshopLoopbackResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new WorkshopLoopbackResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeWorkshopLoopbackResults(WorkshopLoopbackResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfWorkshopLoopbackResults,
    write: writeWorkshopLoopbackResults,
  };

  get thing(): Thing {
    return readClient(this, 0, Thing);
  }
}

function writeWorkshopLoopbackResults(
  builder: WorkshopLoopbackResultsBuilder,
  init: WorkshopLoopbackResultsInit,
): void {
  if (init.thing !== undefined) builder.thing = init.thing;
}

function sizeOfWorkshopLoopbackResults(_init: WorkshopLoopbackResultsInit): number {
  return 8;
}

class WorkshopLoopbackPromise extends RemotePromise<Workshop.LoopbackResults> {
  get thing(): Thing {
    return this.$pipeline([0], Thing);
  }
}

const workshopLoopback: Method<
  Workshop.LoopbackParams,
  Workshop.LoopbackParams.Builder,
  Workshop.LoopbackParams.Init,
  Workshop.LoopbackResults,
  Workshop.LoopbackResults.Builder,
  Workshop.LoopbackResults.Init
> = defineMethod({
  name: "Workshop.loopback",
  interfaceId: 0xf55cdceccb0d3207n,
  methodId: 3,
  params: () => WorkshopLoopbackParams.type,
  results: () => WorkshopLoopbackResults.type,
});

type WorkshopWaitForeverParamsInit = Readonly<Record<string, never>>;

class WorkshopWaitForeverParamsBuilder extends StructBuilder {}

class WorkshopWaitForeverParams extends StructReader {
  static readonly type: GeneratedStructType<
    WorkshopWaitForeverParams,
    WorkshopWaitForeverParamsBuilder,
    WorkshopWaitForeverParamsInit
  > = {
    displayName: "Workshop.waitForever$Params",
    id: 0x9d1c35181576517bn,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: WorkshopWaitForeverParams,
    Builder: WorkshopWaitForeverParamsBuilder,
    newReader: (message, place, depth) =>
      new WorkshopWaitForeverParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new WorkshopWaitForeverParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new WorkshopWaitForeverParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeWorkshopWaitForeverParams(WorkshopWaitForeverParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfWorkshopWaitForeverParams,
    write: writeWorkshopWaitForeverParams,
  };
}

function writeWorkshopWaitForeverParams(
  _builder: WorkshopWaitForeverParamsBuilder,
  _init: WorkshopWaitForeverParamsInit,
): void {}

function sizeOfWorkshopWaitForeverParams(_init: WorkshopWaitForeverParamsInit): number {
  return 0;
}

type WorkshopWaitForeverResultsInit = Readonly<Record<string, never>>;

class WorkshopWaitForeverResultsBuilder extends StructBuilder {}

class WorkshopWaitForeverResults extends StructReader {
  static readonly type: GeneratedStructType<
    WorkshopWaitForeverResults,
    WorkshopWaitForeverResultsBuilder,
    WorkshopWaitForeverResultsInit
  > = {
    displayName: "Workshop.waitForever$Results",
    id: 0xe88e8de397b319a0n,
    schema: membranesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: WorkshopWaitForeverResults,
    Builder: WorkshopWaitForeverResultsBuilder,
    newReader: (message, place, depth) =>
      new WorkshopWaitForeverResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new WorkshopWaitForeverResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new WorkshopWaitForeverResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeWorkshopWaitForeverResults(WorkshopWaitForeverResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfWorkshopWaitForeverResults,
    write: writeWorkshopWaitForeverResults,
  };
}

function writeWorkshopWaitForeverResults(
  _builder: WorkshopWaitForeverResultsBuilder,
  _init: WorkshopWaitForeverResultsInit,
): void {}

function sizeOfWorkshopWaitForeverResults(_init: WorkshopWaitForeverResultsInit): number {
  return 0;
}

const workshopWaitForever: Method<
  Workshop.WaitForeverParams,
  Workshop.WaitForeverParams.Builder,
  Workshop.WaitForeverParams.Init,
  Workshop.WaitForeverResults,
  Workshop.WaitForeverResults.Builder,
  Workshop.WaitForeverResults.Init
> = defineMethod({
  name: "Workshop.waitForever",
  interfaceId: 0xf55cdceccb0d3207n,
  methodId: 4,
  params: () => WorkshopWaitForeverParams.type,
  results: () => WorkshopWaitForeverResults.type,
});

abstract class WorkshopServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Workshop",
      interfaceId: 0xf55cdceccb0d3207n,
      methods: [
        {
          method: workshopMakeThing,
          invoke(
            server: WorkshopServer,
            params: Workshop.MakeThingParams,
            context: CallContext<Workshop.MakeThingResults.Builder, Workshop.MakeThingResults.Init>,
          ) {
            return server.makeThing(params, context);
          },
        },
        {
          method: workshopCallPassThrough,
          invoke(
            server: WorkshopServer,
            params: Workshop.CallPassThroughParams,
            context: CallContext<Workshop.CallPassThroughResults.Builder, Workshop.CallPassThroughResults.Init>,
          ) {
            return server.callPassThrough(params, context);
          },
        },
        {
          method: workshopCallIntercept,
          invoke(
            server: WorkshopServer,
            params: Workshop.CallInterceptParams,
            context: CallContext<Workshop.CallInterceptResults.Builder, Workshop.CallInterceptResults.Init>,
          ) {
            return server.callIntercept(params, context);
          },
        },
        {
          method: workshopLoopback,
          invoke(
            server: WorkshopServer,
            params: Workshop.LoopbackParams,
            context: CallContext<Workshop.LoopbackResults.Builder, Workshop.LoopbackResults.Init>,
          ) {
            return server.loopback(params, context);
          },
        },
        {
          method: workshopWaitForever,
          invoke(
            server: WorkshopServer,
            params: Workshop.WaitForeverParams,
            context: CallContext<Workshop.WaitForeverResults.Builder, Workshop.WaitForeverResults.Init>,
          ) {
            return server.waitForever(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return WorkshopServer.interfaces;
  }

  abstract makeThing(
    params: Workshop.MakeThingParams,
    context: CallContext<Workshop.MakeThingResults.Builder, Workshop.MakeThingResults.Init>,
  ): ResultsReturn<Workshop.MakeThingResults.Init>;

  abstract callPassThrough(
    params: Workshop.CallPassThroughParams,
    context: CallContext<Workshop.CallPassThroughResults.Builder, Workshop.CallPassThroughResults.Init>,
  ): ResultsReturn<Workshop.CallPassThroughResults.Init>;

  abstract callIntercept(
    params: Workshop.CallInterceptParams,
    context: CallContext<Workshop.CallInterceptResults.Builder, Workshop.CallInterceptResults.Init>,
  ): ResultsReturn<Workshop.CallInterceptResults.Init>;

  /** Returns its parameter. */
  abstract loopback(
    params: Workshop.LoopbackParams,
    context: CallContext<Workshop.LoopbackResults.Builder, Workshop.LoopbackResults.Init>,
  ): ResultsReturn<Workshop.LoopbackResults.Init>;

  abstract waitForever(
    params: Workshop.WaitForeverParams,
    context: CallContext<Workshop.WaitForeverResults.Builder, Workshop.WaitForeverResults.Init>,
  ): ResultsReturn<Workshop.WaitForeverResults.Init>;
}

export class Workshop extends Client {
  static readonly interfaceId: bigint = 0xf55cdceccb0d3207n;
  static readonly displayName: string = "Workshop";
  static readonly Server: typeof WorkshopServer = WorkshopServer;
  static readonly methods: {
    readonly makeThing: typeof workshopMakeThing;
    readonly callPassThrough: typeof workshopCallPassThrough;
    readonly callIntercept: typeof workshopCallIntercept;
    readonly loopback: typeof workshopLoopback;
    readonly waitForever: typeof workshopWaitForever;
  } = {
    makeThing: workshopMakeThing,
    callPassThrough: workshopCallPassThrough,
    callIntercept: workshopCallIntercept,
    loopback: workshopLoopback,
    waitForever: workshopWaitForever,
  };
  static readonly MakeThingParams: typeof WorkshopMakeThingParams = WorkshopMakeThingParams;
  static readonly MakeThingResults: typeof WorkshopMakeThingResults = WorkshopMakeThingResults;
  static readonly CallPassThroughParams: typeof WorkshopCallPassThroughParams = WorkshopCallPassThroughParams;
  static readonly CallPassThroughResults: typeof WorkshopCallPassThroughResults = WorkshopCallPassThroughResults;
  static readonly CallInterceptParams: typeof WorkshopCallInterceptParams = WorkshopCallInterceptParams;
  static readonly CallInterceptResults: typeof WorkshopCallInterceptResults = WorkshopCallInterceptResults;
  static readonly LoopbackParams: typeof WorkshopLoopbackParams = WorkshopLoopbackParams;
  static readonly LoopbackResults: typeof WorkshopLoopbackResults = WorkshopLoopbackResults;
  static readonly WaitForeverParams: typeof WorkshopWaitForeverParams = WorkshopWaitForeverParams;
  static readonly WaitForeverResults: typeof WorkshopWaitForeverResults = WorkshopWaitForeverResults;

  makeThing(
    params: ParamsArgument<Workshop.MakeThingParams.Builder, Workshop.MakeThingParams.Init> = {},
    options?: CallOptions,
  ): Workshop.MakeThingPromise {
    return this.$call(workshopMakeThing, WorkshopMakeThingPromise, params, options);
  }

  callPassThrough(
    params: ParamsArgument<Workshop.CallPassThroughParams.Builder, Workshop.CallPassThroughParams.Init>,
    options?: CallOptions,
  ): Workshop.CallPassThroughPromise {
    return this.$call(workshopCallPassThrough, RemotePromise, params, options);
  }

  callIntercept(
    params: ParamsArgument<Workshop.CallInterceptParams.Builder, Workshop.CallInterceptParams.Init>,
    options?: CallOptions,
  ): Workshop.CallInterceptPromise {
    return this.$call(workshopCallIntercept, RemotePromise, params, options);
  }

  /** Returns its parameter. */
  loopback(
    params: ParamsArgument<Workshop.LoopbackParams.Builder, Workshop.LoopbackParams.Init>,
    options?: CallOptions,
  ): Workshop.LoopbackPromise {
    return this.$call(workshopLoopback, WorkshopLoopbackPromise, params, options);
  }

  waitForever(
    params: ParamsArgument<Workshop.WaitForeverParams.Builder, Workshop.WaitForeverParams.Init> = {},
    options?: CallOptions,
  ): Workshop.WaitForeverPromise {
    return this.$call(workshopWaitForever, RemotePromise, params, options);
  }
}

export declare namespace Workshop {
  type Server = WorkshopServer;
  type MakeThingParams = WorkshopMakeThingParams;
  namespace MakeThingParams {
    type Builder = WorkshopMakeThingParamsBuilder;
    type Init = WorkshopMakeThingParamsInit;
  }
  type MakeThingResults = WorkshopMakeThingResults;
  namespace MakeThingResults {
    type Builder = WorkshopMakeThingResultsBuilder;
    type Init = WorkshopMakeThingResultsInit;
  }
  type MakeThingPromise = WorkshopMakeThingPromise;
  type CallPassThroughParams = WorkshopCallPassThroughParams;
  namespace CallPassThroughParams {
    type Builder = WorkshopCallPassThroughParamsBuilder;
    type Init = WorkshopCallPassThroughParamsInit;
  }
  type CallPassThroughResults = WorkshopCallPassThroughResults;
  namespace CallPassThroughResults {
    type Builder = WorkshopCallPassThroughResultsBuilder;
    type Init = WorkshopCallPassThroughResultsInit;
  }
  type CallPassThroughPromise = RemotePromise<WorkshopCallPassThroughResults>;
  type CallInterceptParams = WorkshopCallInterceptParams;
  namespace CallInterceptParams {
    type Builder = WorkshopCallInterceptParamsBuilder;
    type Init = WorkshopCallInterceptParamsInit;
  }
  type CallInterceptResults = WorkshopCallInterceptResults;
  namespace CallInterceptResults {
    type Builder = WorkshopCallInterceptResultsBuilder;
    type Init = WorkshopCallInterceptResultsInit;
  }
  type CallInterceptPromise = RemotePromise<WorkshopCallInterceptResults>;
  type LoopbackParams = WorkshopLoopbackParams;
  namespace LoopbackParams {
    type Builder = WorkshopLoopbackParamsBuilder;
    type Init = WorkshopLoopbackParamsInit;
  }
  type LoopbackResults = WorkshopLoopbackResults;
  namespace LoopbackResults {
    type Builder = WorkshopLoopbackResultsBuilder;
    type Init = WorkshopLoopbackResultsInit;
  }
  type LoopbackPromise = WorkshopLoopbackPromise;
  type WaitForeverParams = WorkshopWaitForeverParams;
  namespace WaitForeverParams {
    type Builder = WorkshopWaitForeverParamsBuilder;
    type Init = WorkshopWaitForeverParamsInit;
  }
  type WaitForeverResults = WorkshopWaitForeverResults;
  namespace WaitForeverResults {
    type Builder = WorkshopWaitForeverResultsBuilder;
    type Init = WorkshopWaitForeverResultsInit;
  }
  type WaitForeverPromise = RemotePromise<WorkshopWaitForeverResults>;
}

/** The schema of membranes.capnp, for reflection. */
export function membranesSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
MEsCQAExAY8GUUwFBv8UV+KaDTxvuAABCgACEy0DghMxAycAA/+kQEnJaLko6QAQA/8UV+KaDTxvuAAAARMpAzITKQMHAAATJQPHE6UDBwAA/9b7Iy7i4A+h
ABEGAQAABAcAABONA8oABP/3BmyppdkY/AARBgEAAAUBBwAAE3ED0gABE3UDPwAB/zuGsGKftZ2QABEGAQAABAcAABOVA7oABP9wvQL56g6c4gARBgEAAAUB
BwAAE3UDwgABE3UDPwAB/6JlEuabTWihABEGAQAABQEHAAATlQOaAAETlQM/AAH/U2vSBWAw7NcAUQYBAQAABAcAABO1A6IAARO1Az8AAf8HMg3L7Nxc9QAQ
A/8UV+KaDTxvuAAAARPVA0oT2QMHAAAz1QNHAROxBAcAAP9UywYy3cwh3AARCQEAAAQHAAATmQTSAAT/4XqV1S+5K5kAEQkBAAAFAQcAABN9BNoAAROBBD8A
Af82I9E+DH98oQBRCQEBAAAFAQcAADOhBAIBAAETpQR3AAH/tSuQRfp36JwAEQkBAAAFAQcAADMFBQoBAAETDQU/AAH/PFpoK1CXmqAAUQkBAQAABQEHAAAT
LQXyAAETMQV3AAH/lzUiwkdwiZMAEQkBAAAFAQcAABORBfoAAROVBT8AAf/OVJX23XGJwgARCQEAAAUBBwAAE7UFygABE7kFPwAB/2UoBvarxaj2ABEJAQAA
BQEHAAAT2QXSAAET3QU/AAH/e1F2FRg1HJ0AEQkBAAAEBwAAE/0F4gAE/6AZs5fjjY7oABEJAQAABAcAABPhBeoABP9tZW1icmFuZQFzLmNhcG5wAFEIAQH/
pEBJyWi5KOkAEQky/wcyDcvs3Fz1ABEFSh9UaGluZ/9Xb3Jrc2hvcAAAAB9UaGluZ1ABAVEMAwUAAP/W+yMu4uAPoQH3BmyppdkY/BFRYgACEUkHAQH/O4aw
Yp+1nZABcL0C+eoOnOIRPVIAAhE1BwEC/6JlEuabTWihAVNr0gVgMOzXESkyAAIRHQf/cGFzc1Rocm8AB3VnaEAB/2ludGVyY2VwAAF0QAEfd2VpZ2hAAVAB
Af9UaGluZy5wYQJzc1Rocm91Z2gkUGFyYW1zAAD/VGhpbmcucGECc3NUaHJvdWdoJFJlc3VsdAFzUQQDBAAABAEAABENKgAAUQgDAVEUAgEPdGV4dAEMAAIB
DAAB/1RoaW5nLmluAXRlcmNlcHQkP1BhcmFtc/9UaGluZy5pbgJ0ZXJjZXB0JFJlc3VsdHMAUQQDBAAABAEAABENKgAAUQgDAVEUAgEPdGV4dAEMAAIBDAAB
/1RoaW5nLndlAWlnaCRQYXJhA21zUQQDBAAABAEAABENKgAAUQgDAVEUAgEPZGF0YQENAAIBDQAB/1RoaW5nLndlAWlnaCRSZXN1B2x0c1EEAwQAAAQBAAAR
DTIAAFEIAwFRFAIBH2J5dGVzAQgAAgEIAAH/V29ya3Nob3AAAABQAQFRFAMFAAD/VMsGMt3MIdwB4XqV1S+5K5kRkVIAAhGJBwEB/zYj0T4Mf3yhAbUrkEX6
d+icEX2CAAIRdQcBAv88WmgrUJeaoAGXNSLCR3CJkxFpcgACEWEHAQP/zlSV9t1xicIBZSgG9qvFqPYRVUoAAhFNBwEE/3tRdhUYNRydAaAZs5fjjY7oEUFi
AAIROQf/bWFrZVRoaW4AAWdAAf9jYWxsUGFzcwFUaHJvdWdoAEAB/2NhbGxJbnRlAB9yY2VwdEAB/2xvb3BiYWNrAAAAQAH/d2FpdEZvcmUAB3ZlckABUAEB
/1dvcmtzaG9wAi5tYWtlVGhpbmckUGFyYW0Bc/9Xb3Jrc2hvcAIubWFrZVRoaW5nJFJlc3VsA3RzUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdGhpbmcBEf+k
QEnJaLko6QAAAQERAAH/V29ya3Nob3ADLmNhbGxQYXNzVGhyb3VnaCRQYXJhbXMAUQgDBAAABAEAABEpMgAAUSQDAVEwAgEBARQBAQAAES1KAABRLAMBUTgC
AR90aGluZwER/6RASclouSjpAAABAREAAf90YWlsQ2FsbAAAAAEBAAIBAQAB/1dvcmtzaG9wAy5jYWxsUGFzc1Rocm91Z2gkUmVzdWx0cwAAUQQDBAAABAEA
ABENKgAAUQgDAVEUAgEPdGV4dAEMAAIBDAAB/1dvcmtzaG9wAi5jYWxsSW50ZXJjZXB0JFAfYXJhbXNRCAMEAAAEAQAAESkyAABRJAMBUTACAQEBFAEBAAAR
LUoAAFEsAwFROAIBH3RoaW5nARH/pEBJyWi5KOkAAAEBEQAB/3RhaWxDYWxsAAAAAQEAAgEBAAH/V29ya3Nob3ACLmNhbGxJbnRlcmNlcHQkUj9lc3VsdHNR
BAMEAAAEAQAAEQ0qAABRCAMBURQCAQ90ZXh0AQwAAgEMAAH/V29ya3Nob3ACLmxvb3BiYWNrJFBhcmFtcwAAUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdGhp
bmcBEf+kQEnJaLko6QAAAQERAAH/V29ya3Nob3ACLmxvb3BiYWNrJFJlc3VsdAFzUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdGhpbmcBEf+kQEnJaLko6QAA
AQERAAH/V29ya3Nob3ACLndhaXRGb3JldmVyJFBhcgdhbXP/V29ya3Nob3ACLndhaXRGb3JldmVyJFJlcw91bHRz
`,
  };
}
