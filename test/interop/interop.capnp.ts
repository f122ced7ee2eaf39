// Generated from interop.capnp by univat generate; do not edit.
import {
  adopt,
  allocateStruct,
  type CallContext,
  type CallOptions,
  Client,
  copyStruct,
  defineMethod,
  disown,
  type EmbeddedSchema,
  type GeneratedStructType,
  type InterfaceTable,
  type ListType,
  type Method,
  type Orphan,
  type ParamsArgument,
  RemotePromise,
  type ResultsReturn,
  readClient,
  Server,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  structList,
  writeClient,
  writeText,
  writeUint32,
  writeUint64,
} from "../../src/index.ts";

/** Schema file @0x8516e9bf7c3cc7db. */
export const interopFileId: bigint = 0x8516e9bf7c3cc7dbn;

interface InteropReflectionInit {
  readonly receiver?: Receiver | Receiver.Server | undefined;
}

class InteropReflectionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set receiver(value: Receiver | Receiver.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  adoptReceiver(orphan: Orphan<Receiver>): void {
    adopt(this, 0, orphan);
  }

  disownReceiver(): Orphan<Receiver> {
    return disown(this, 0);
  }
}

class InteropReflectionPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get receiver(): Receiver {
    return this.$promise.$pipeline([...this.$path, 0], Receiver);
  }
}

class InteropReflection extends StructReader {
  static readonly type: GeneratedStructType<InteropReflection, InteropReflectionBuilder, InteropReflectionInit> = {
    displayName: "Interop.Reflection",
    id: 0xa16214c649a9f754n,
    schema: interopSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: InteropReflection,
    Builder: InteropReflectionBuilder,
    newReader: (message, place, depth) =>
      new InteropReflection(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new InteropReflectionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new InteropReflectionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeInteropReflection(InteropReflection.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfInteropReflection,
    write: writeInteropReflection,
  };
  static readonly list: ListType<
    InteropReflection,
    StructListBuilder<InteropReflectionBuilder>,
    InteropReflectionInit
  > = structList(InteropReflection.type);
  static readonly Pipeline: typeof InteropReflectionPipeline = InteropReflectionPipeline;

  declare readonly $Pipeline?: InteropReflectionPipeline;

  get receiver(): Receiver {
    return readClient(this, 0, Receiver);
  }
}

function writeInteropReflection(builder: InteropReflectionBuilder, init: InteropReflectionInit): void {
  if (init.receiver !== undefined) builder.receiver = init.receiver;
}

function sizeOfInteropReflection(_init: InteropReflectionInit): number {
  return 8;
}

interface InteropGetGreeterParamsInit {
  readonly name?: string | undefined;
}

class InteropGetGreeterParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class InteropGetGreeterParams extends StructReader {
  static readonly type: GeneratedStructType<
    InteropGetGreeterParams,
    InteropGetGreeterParamsBuilder,
    InteropGetGreeterParamsInit
  > = {
    displayName: "Interop.getGreeter$Params",
    id: 0x9523b39e182a7bban,
    schema: interopSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: InteropGetGreeterParams,
    Builder: InteropGetGreeterParamsBuilder,
    newReader: (message, place, depth) =>
      new InteropGetGreeterParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new InteropGetGreeterParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new InteropGetGreeterParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeInteropGetGreeterParams(InteropGetGreeterParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfInteropGetGreeterParams,
    write: writeInteropGetGreeterParams,
  };

  get name(): string {
    return this.getText(0);
  }
}

function writeInteropGetGreeterParams(
  builder: InteropGetGreeterParamsBuilder,
  init: InteropGetGreeterParamsInit,
): void {
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfInteropGetGreeterParams(init: InteropGetGreeterParamsInit): number {
  let size = 8;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

interface InteropGetGreeterResultsInit {
  readonly greeter?: Greeter | Greeter.Server | undefined;
}

class InteropGetGreeterResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set greeter(value: Greeter | Greeter.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class InteropGetGreeterResults extends StructReader {
  static readonly type: GeneratedStructType<
    InteropGetGreeterResults,
    InteropGetGreeterResultsBuilder,
    InteropGetGreeterResultsInit
  > = {
    displayName: "Interop.getGreeter$Results",
    id: 0xe50d540ba8571c36n,
    schema: interopSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: InteropGetGreeterResults,
    Builder: InteropGetGreeterResultsBuilder,
    newReader: (message, place, depth) =>
      new InteropGetGreeterResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new InteropGetGreeterResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new InteropGetGreeterResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeInteropGetGreeterResults(InteropGetGreeterResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfInteropGetGreeterResults,
    write: writeInteropGetGreeterResults,
  };

  get greeter(): Greeter {
    return readClient(this, 0, Greeter);
  }
}

function writeInteropGetGreeterResults(
  builder: InteropGetGreeterResultsBuilder,
  init: InteropGetGreeterResultsInit,
): void {
  if (init.greeter !== undefined) builder.greeter = init.greeter;
}

function sizeOfInteropGetGreeterResults(_init: InteropGetGreeterResultsInit): number {
  return 8;
}

class InteropGetGreeterPromise extends RemotePromise<Interop.GetGreeterResults> {
  get greeter(): Greeter {
    return this.$pipeline([0], Greeter);
  }
}

const interopGetGreeter: Method<
  Interop.GetGreeterParams,
  Interop.GetGreeterParams.Builder,
  Interop.GetGreeterParams.Init,
  Interop.GetGreeterResults,
  Interop.GetGreeterResults.Builder,
  Interop.GetGreeterResults.Init
> = defineMethod({
  name: "Interop.getGreeter",
  interfaceId: 0xe0c3c3af9827bc0cn,
  methodId: 0,
  params: () => InteropGetGreeterParams.type,
  results: () => InteropGetGreeterResults.type,
});

interface InteropCallEachParamsInit {
  readonly receiver?: Receiver | Receiver.Server | undefined;
  readonly count?: number | undefined;
}

class InteropCallEachParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set receiver(value: Receiver | Receiver.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }

  set count(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class InteropCallEachParams extends StructReader {
  static readonly type: GeneratedStructType<
    InteropCallEachParams,
    InteropCallEachParamsBuilder,
    InteropCallEachParamsInit
  > = {
    displayName: "Interop.callEach$Params",
    id: 0xefa80f8e85bfb0ebn,
    schema: interopSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: InteropCallEachParams,
    Builder: InteropCallEachParamsBuilder,
    newReader: (message, place, depth) =>
      new InteropCallEachParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new InteropCallEachParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new InteropCallEachParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeInteropCallEachParams(InteropCallEachParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfInteropCallEachParams,
    write: writeInteropCallEachParams,
  };

  get receiver(): Receiver {
    return readClient(this, 0, Receiver);
  }

  get count(): number {
    return this.getUint32(0);
  }
}

function writeInteropCallEachParams(builder: InteropCallEachParamsBuilder, init: InteropCallEachParamsInit): void {
  if (init.receiver !== undefined) builder.receiver = init.receiver;
  if (init.count !== undefined) builder.count = init.count;
}

function sizeOfInteropCallEachParams(_init: InteropCallEachParamsInit): number {
  return 16;
}

interface InteropCallEachResultsInit {
  readonly sum?: bigint | undefined;
}

class InteropCallEachResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set sum(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset, value);
  }
}

class InteropCallEachResults extends StructReader {
  static readonly type: GeneratedStructType<
    InteropCallEachResults,
    InteropCallEachResultsBuilder,
    InteropCallEachResultsInit
  > = {
    displayName: "Interop.callEach$Results",
    id: 0xe71ddaba00a670b4n,
    schema: interopSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: InteropCallEachResults,
    Builder: InteropCallEachResultsBuilder,
    newReader: (message, place, depth) =>
      new InteropCallEachResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new InteropCallEachResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new InteropCallEachResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeInteropCallEachResults(InteropCallEachResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfInteropCallEachResults,
    write: writeInteropCallEachResults,
  };

  get sum(): bigint {
    return this.getUint64(0);
  }
}

function writeInteropCallEachResults(builder: InteropCallEachResultsBuilder, init: InteropCallEachResultsInit): void {
  if (init.sum !== undefined) builder.sum = init.sum;
}

function sizeOfInteropCallEachResults(_init: InteropCallEachResultsInit): number {
  return 8;
}

const interopCallEach: Method<
  Interop.CallEachParams,
  Interop.CallEachParams.Builder,
  Interop.CallEachParams.Init,
  Interop.CallEachResults,
  Interop.CallEachResults.Builder,
  Interop.CallEachResults.Init
> = defineMethod({
  name: "Interop.callEach",
  interfaceId: 0xe0c3c3af9827bc0cn,
  methodId: 1,
  params: () => InteropCallEachParams.type,
  results: () => InteropCallEachResults.type,
});

interface InteropFailParamsInit {
  readonly reason?: string | undefined;
}

class InteropFailParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set reason(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class InteropFailParams extends StructReader {
  static readonly type: GeneratedStructType<InteropFailParams, InteropFailParamsBuilder, InteropFailParamsInit> = {
    displayName: "Interop.fail$Params",
    id: 0x84d75ef946ce31aan,
    schema: interopSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: InteropFailParams,
    Builder: InteropFailParamsBuilder,
    newReader: (message, place, depth) =>
      new InteropFailParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new InteropFailParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new InteropFailParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeInteropFailParams(InteropFailParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfInteropFailParams,
    write: writeInteropFailParams,
  };

  get reason(): string {
    return this.getText(0);
  }
}

function writeInteropFailParams(builder: InteropFailParamsBuilder, init: InteropFailParamsInit): void {
  if (init.reason !== undefined) builder.reason = init.reason;
}

function sizeOfInteropFailParams(init: InteropFailParamsInit): number {
  let size = 8;
  if (init.reason !== undefined) size += (init.reason.length + 8) & ~7;
  return size;
}

type InteropFailResultsInit = Readonly<Record<string, never>>;

class InteropFailResultsBuilder extends StructBuilder {}

class InteropFailResults extends StructReader {
  static readonly type: GeneratedStructType<InteropFailResults, InteropFailResultsBuilder, InteropFailResultsInit> = {
    displayName: "Interop.fail$Results",
    id: 0xe14b6ef54ae83d7an,
    schema: interopSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: InteropFailResults,
    Builder: InteropFailResultsBuilder,
    newReader: (message, place, depth) =>
      new InteropFailResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new InteropFailResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new InteropFailResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeInteropFailResults(InteropFailResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfInteropFailResults,
    write: writeInteropFailResults,
  };
}

function writeInteropFailResults(_builder: InteropFailResultsBuilder, _init: InteropFailResultsInit): void {}

function sizeOfInteropFailResults(_init: InteropFailResultsInit): number {
  return 0;
}

const interopFail: Method<
  Interop.FailParams,
  Interop.FailParams.Builder,
  Interop.FailParams.Init,
  Interop.FailResults,
  Interop.FailResults.Builder,
  Interop.FailResults.Init
> = defineMethod({
  name: "Interop.fail",
  interfaceId: 0xe0c3c3af9827bc0cn,
  methodId: 2,
  params: () => InteropFailParams.type,
  results: () => InteropFailResults.type,
});

interface InteropReflectParamsInit {
  readonly receiver?: Receiver | Receiver.Server | undefined;
}

class InteropReflectParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set receiver(value: Receiver | Receiver.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class InteropReflectParams extends StructReader {
  static readonly type: GeneratedStructType<
    InteropReflectParams,
    InteropReflectParamsBuilder,
    InteropReflectParamsInit
  > = {
    displayName: "Interop.reflect$Params",
    id: 0xb810eeefdee98a00n,
    schema: interopSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: InteropReflectParams,
    Builder: InteropReflectParamsBuilder,
    newReader: (message, place, depth) =>
      new InteropReflectParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new InteropReflectParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new InteropReflectParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeInteropReflectParams(InteropReflectParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfInteropReflectParams,
    write: writeInteropReflectParams,
  };

  get receiver(): Receiver {
    return readClient(this, 0, Receiver);
  }
}

function writeInteropReflectParams(builder: InteropReflectParamsBuilder, init: InteropReflectParamsInit): void {
  if (init.receiver !== undefined) builder.receiver = init.receiver;
}

function sizeOfInteropReflectParams(_init: InteropReflectParamsInit): number {
  return 8;
}

class InteropReflectPromise extends RemotePromise<Interop.Reflection> {
  get receiver(): Receiver {
    return this.$pipeline([0], Receiver);
  }
}

const interopReflect: Method<
  Interop.ReflectParams,
  Interop.ReflectParams.Builder,
  Interop.ReflectParams.Init,
  Interop.Reflection,
  Interop.Reflection.Builder,
  Interop.Reflection.Init
> = defineMethod({
  name: "Interop.reflect",
  interfaceId: 0xe0c3c3af9827bc0cn,
  methodId: 3,
  params: () => InteropReflectParams.type,
  results: () => InteropReflection.type,
});

interface InteropPassOnParamsInit {
  readonly other?: Interop | Interop.Server | undefined;
  readonly receiver?: Receiver | Receiver.Server | undefined;
}

class InteropPassOnParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set other(value: Interop | Interop.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  set receiver(value: Receiver | Receiver.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class InteropPassOnParams extends StructReader {
  static readonly type: GeneratedStructType<InteropPassOnParams, InteropPassOnParamsBuilder, InteropPassOnParamsInit> =
    {
      displayName: "Interop.passOn$Params",
      id: 0xc9e68889bfea1775n,
      schema: interopSchema,
      dataWords: 0,
      pointerCount: 2,
      Reader: InteropPassOnParams,
      Builder: InteropPassOnParamsBuilder,
      newReader: (message, place, depth) =>
        new InteropPassOnParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new InteropPassOnParamsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 2);
        return new InteropPassOnParamsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeInteropPassOnParams(InteropPassOnParams.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfInteropPassOnParams,
      write: writeInteropPassOnParams,
    };

  get other(): Interop {
    return readClient(this, 0, Interop);
  }

  get receiver(): Receiver {
    return readClient(this, 1, Receiver);
  }
}

function writeInteropPassOnParams(builder: InteropPassOnParamsBuilder, init: InteropPassOnParamsInit): void {
  if (init.other !== undefined) builder.other = init.other;
  if (init.receiver !== undefined) builder.receiver = init.receiver;
}

function sizeOfInteropPassOnParams(_init: InteropPassOnParamsInit): number {
  return 16;
}

class InteropPassOnPromise extends RemotePromise<Interop.Reflection> {
  get receiver(): Receiver {
    return this.$pipeline([0], Receiver);
  }
}

const interopPassOn: Method<
  Interop.PassOnParams,
  Interop.PassOnParams.Builder,
  Interop.PassOnParams.Init,
  Interop.Reflection,
  Interop.Reflection.Builder,
  Interop.Reflection.Init
> = defineMethod({
  name: "Interop.passOn",
  interfaceId: 0xe0c3c3af9827bc0cn,
  methodId: 4,
  params: () => InteropPassOnParams.type,
  results: () => InteropReflection.type,
});

abstract class InteropServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Interop",
      interfaceId: 0xe0c3c3af9827bc0cn,
      methods: [
        {
          method: interopGetGreeter,
          invoke(
            server: InteropServer,
            params: Interop.GetGreeterParams,
            context: CallContext<Interop.GetGreeterResults.Builder, Interop.GetGreeterResults.Init>,
          ) {
            return server.getGreeter(params, context);
          },
        },
        {
          method: interopCallEach,
          invoke(
            server: InteropServer,
            params: Interop.CallEachParams,
            context: CallContext<Interop.CallEachResults.Builder, Interop.CallEachResults.Init>,
          ) {
            return server.callEach(params, context);
          },
        },
        {
          method: interopFail,
          invoke(
            server: InteropServer,
            params: Interop.FailParams,
            context: CallContext<Interop.FailResults.Builder, Interop.FailResults.Init>,
          ) {
            return server.fail(params, context);
          },
        },
        {
          method: interopReflect,
          invoke(
            server: InteropServer,
            params: Interop.ReflectParams,
            context: CallContext<Interop.Reflection.Builder, Interop.Reflection.Init>,
          ) {
            return server.reflect(params, context);
          },
        },
        {
          method: interopPassOn,
          invoke(
            server: InteropServer,
            params: Interop.PassOnParams,
            context: CallContext<Interop.Reflection.Builder, Interop.Reflection.Init>,
          ) {
            return server.passOn(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return InteropServer.interfaces;
  }

  /** A capability in results: callers greet through it, also before it has come. */
  abstract getGreeter(
    params: Interop.GetGreeterParams,
    context: CallContext<Interop.GetGreeterResults.Builder, Interop.GetGreeterResults.Init>,
  ): ResultsReturn<Interop.GetGreeterResults.Init>;

  /**
   * A capability as a parameter: `receiver` is called `count` times, all at once, and the sum of what it gives comes back.
   */
  abstract callEach(
    params: Interop.CallEachParams,
    context: CallContext<Interop.CallEachResults.Builder, Interop.CallEachResults.Init>,
  ): ResultsReturn<Interop.CallEachResults.Init>;

  /** Always fails, and says the reason. */
  abstract fail(
    params: Interop.FailParams,
    context: CallContext<Interop.FailResults.Builder, Interop.FailResults.Init>,
  ): ResultsReturn<Interop.FailResults.Init>;

  /** Gives back what it is given: calls pipelined on it have to arrive before those made when it is back. */
  abstract reflect(
    params: Interop.ReflectParams,
    context: CallContext<Interop.Reflection.Builder, Interop.Reflection.Init>,
  ): ResultsReturn<Interop.Reflection.Init>;

  /** Answered by `other.reflect(receiver)`, as a tail call. */
  abstract passOn(
    params: Interop.PassOnParams,
    context: CallContext<Interop.Reflection.Builder, Interop.Reflection.Init>,
  ): ResultsReturn<Interop.Reflection.Init>;
}

export class Interop extends Client {
  static readonly interfaceId: bigint = 0xe0c3c3af9827bc0cn;
  static readonly displayName: string = "Interop";
  static readonly Server: typeof InteropServer = InteropServer;
  static readonly methods: {
    readonly getGreeter: typeof interopGetGreeter;
    readonly callEach: typeof interopCallEach;
    readonly fail: typeof interopFail;
    readonly reflect: typeof interopReflect;
    readonly passOn: typeof interopPassOn;
  } = {
    getGreeter: interopGetGreeter,
    callEach: interopCallEach,
    fail: interopFail,
    reflect: interopReflect,
    passOn: interopPassOn,
  };
  static readonly GetGreeterParams: typeof InteropGetGreeterParams = InteropGetGreeterParams;
  static readonly GetGreeterResults: typeof InteropGetGreeterResults = InteropGetGreeterResults;
  static readonly CallEachParams: typeof InteropCallEachParams = InteropCallEachParams;
  static readonly CallEachResults: typeof InteropCallEachResults = InteropCallEachResults;
  static readonly FailParams: typeof InteropFailParams = InteropFailParams;
  static readonly FailResults: typeof InteropFailResults = InteropFailResults;
  static readonly ReflectParams: typeof InteropReflectParams = InteropReflectParams;
  static readonly PassOnParams: typeof InteropPassOnParams = InteropPassOnParams;
  static readonly Reflection: typeof InteropReflection = InteropReflection;

  /** A capability in results: callers greet through it, also before it has come. */
  getGreeter(
    params: ParamsArgument<Interop.GetGreeterParams.Builder, Interop.GetGreeterParams.Init>,
    options?: CallOptions,
  ): Interop.GetGreeterPromise {
    return this.$call(interopGetGreeter, InteropGetGreeterPromise, params, options);
  }

  /**
   * A capability as a parameter: `receiver` is called `count` times, all at once, and the sum of what it gives comes back.
   */
  callEach(
    params: ParamsArgument<Interop.CallEachParams.Builder, Interop.CallEachParams.Init>,
    options?: CallOptions,
  ): Interop.CallEachPromise {
    return this.$call(interopCallEach, RemotePromise, params, options);
  }

  /** Always fails, and says the reason. */
  fail(
    params: ParamsArgument<Interop.FailParams.Builder, Interop.FailParams.Init>,
    options?: CallOptions,
  ): Interop.FailPromise {
    return this.$call(interopFail, RemotePromise, params, options);
  }

  /** Gives back what it is given: calls pipelined on it have to arrive before those made when it is back. */
  reflect(
    params: ParamsArgument<Interop.ReflectParams.Builder, Interop.ReflectParams.Init>,
    options?: CallOptions,
  ): Interop.ReflectPromise {
    return this.$call(interopReflect, InteropReflectPromise, params, options);
  }

  /** Answered by `other.reflect(receiver)`, as a tail call. */
  passOn(
    params: ParamsArgument<Interop.PassOnParams.Builder, Interop.PassOnParams.Init>,
    options?: CallOptions,
  ): Interop.PassOnPromise {
    return this.$call(interopPassOn, InteropPassOnPromise, params, options);
  }
}

export declare namespace Interop {
  type Server = InteropServer;
  type GetGreeterParams = InteropGetGreeterParams;
  namespace GetGreeterParams {
    type Builder = InteropGetGreeterParamsBuilder;
    type Init = InteropGetGreeterParamsInit;
  }
  type GetGreeterResults = InteropGetGreeterResults;
  namespace GetGreeterResults {
    type Builder = InteropGetGreeterResultsBuilder;
    type Init = InteropGetGreeterResultsInit;
  }
  type GetGreeterPromise = InteropGetGreeterPromise;
  type CallEachParams = InteropCallEachParams;
  namespace CallEachParams {
    type Builder = InteropCallEachParamsBuilder;
    type Init = InteropCallEachParamsInit;
  }
  type CallEachResults = InteropCallEachResults;
  namespace CallEachResults {
    type Builder = InteropCallEachResultsBuilder;
    type Init = InteropCallEachResultsInit;
  }
  type CallEachPromise = RemotePromise<InteropCallEachResults>;
  type FailParams = InteropFailParams;
  namespace FailParams {
    type Builder = InteropFailParamsBuilder;
    type Init = InteropFailParamsInit;
  }
  type FailResults = InteropFailResults;
  namespace FailResults {
    type Builder = InteropFailResultsBuilder;
    type Init = InteropFailResultsInit;
  }
  type FailPromise = RemotePromise<InteropFailResults>;
  type ReflectParams = InteropReflectParams;
  namespace ReflectParams {
    type Builder = InteropReflectParamsBuilder;
    type Init = InteropReflectParamsInit;
  }
  type ReflectPromise = InteropReflectPromise;
  type PassOnParams = InteropPassOnParams;
  namespace PassOnParams {
    type Builder = InteropPassOnParamsBuilder;
    type Init = InteropPassOnParamsInit;
  }
  type PassOnPromise = InteropPassOnPromise;
  type Reflection = InteropReflection;
  namespace Reflection {
    type Builder = InteropReflectionBuilder;
    type Init = InteropReflectionInit;
    type Pipeline = InteropReflectionPipeline;
  }
}

interface GreeterGreetParamsInit {
  readonly greeting?: string | undefined;
}

class GreeterGreetParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set greeting(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class GreeterGreetParams extends StructReader {
  static readonly type: GeneratedStructType<GreeterGreetParams, GreeterGreetParamsBuilder, GreeterGreetParamsInit> = {
    displayName: "Greeter.greet$Params",
    id: 0xd41ae3d71ad2c9adn,
    schema: interopSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: GreeterGreetParams,
    Builder: GreeterGreetParamsBuilder,
    newReader: (message, place, depth) =>
      new GreeterGreetParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new GreeterGreetParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new GreeterGreetParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeGreeterGreetParams(GreeterGreetParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfGreeterGreetParams,
    write: writeGreeterGreetParams,
  };

  get greeting(): string {
    return this.getText(0);
  }
}

function writeGreeterGreetParams(builder: GreeterGreetParamsBuilder, init: GreeterGreetParamsInit): void {
  if (init.greeting !== undefined) builder.greeting = init.greeting;
}

function sizeOfGreeterGreetParams(init: GreeterGreetParamsInit): number {
  let size = 8;
  if (init.greeting !== undefined) size += (init.greeting.length + 8) & ~7;
  return size;
}

interface GreeterGreetResultsInit {
  readonly text?: string | undefined;
}

class GreeterGreetResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class GreeterGreetResults extends StructReader {
  static readonly type: GeneratedStructType<GreeterGreetResults, GreeterGreetResultsBuilder, GreeterGreetResultsInit> =
    {
      displayName: "Greeter.greet$Results",
      id: 0xa75eb01ad47691f1n,
      schema: interopSchema,
      dataWords: 0,
      pointerCount: 1,
      Reader: GreeterGreetResults,
      Builder: GreeterGreetResultsBuilder,
      newReader: (message, place, depth) =>
        new GreeterGreetResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new GreeterGreetResultsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 1);
        return new GreeterGreetResultsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeGreeterGreetResults(GreeterGreetResults.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfGreeterGreetResults,
      write: writeGreeterGreetResults,
    };

  get text(): string {
    return this.getText(0);
  }
}

function writeGreeterGreetResults(builder: GreeterGreetResultsBuilder, init: GreeterGreetResultsInit): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfGreeterGreetResults(init: GreeterGreetResultsInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

const greeterGreet: Method<
  Greeter.GreetParams,
  Greeter.GreetParams.Builder,
  Greeter.GreetParams.Init,
  Greeter.GreetResults,
  Greeter.GreetResults.Builder,
  Greeter.GreetResults.Init
> = defineMethod({
  name: "Greeter.greet",
  interfaceId: 0xe1492d8e3af597acn,
  methodId: 0,
  params: () => GreeterGreetParams.type,
  results: () => GreeterGreetResults.type,
});

abstract class GreeterServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Greeter",
      interfaceId: 0xe1492d8e3af597acn,
      methods: [
        {
          method: greeterGreet,
          invoke(
            server: GreeterServer,
            params: Greeter.GreetParams,
            context: CallContext<Greeter.GreetResults.Builder, Greeter.GreetResults.Init>,
          ) {
            return server.greet(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return GreeterServer.interfaces;
  }

  abstract greet(
    params: Greeter.GreetParams,
    context: CallContext<Greeter.GreetResults.Builder, Greeter.GreetResults.Init>,
  ): ResultsReturn<Greeter.GreetResults.Init>;
}

export class Greeter extends Client {
  static readonly interfaceId: bigint = 0xe1492d8e3af597acn;
  static readonly displayName: string = "Greeter";
  static readonly Server: typeof GreeterServer = GreeterServer;
  static readonly methods: {
    readonly greet: typeof greeterGreet;
  } = {
    greet: greeterGreet,
  };
  static readonly GreetParams: typeof GreeterGreetParams = GreeterGreetParams;
  static readonly GreetResults: typeof GreeterGreetResults = GreeterGreetResults;

  greet(
    params: ParamsArgument<Greeter.GreetParams.Builder, Greeter.GreetParams.Init>,
    options?: CallOptions,
  ): Greeter.GreetPromise {
    return this.$call(greeterGreet, RemotePromise, params, options);
  }
}

export declare namespace Greeter {
  type Server = GreeterServer;
  type GreetParams = GreeterGreetParams;
  namespace GreetParams {
    type Builder = GreeterGreetParamsBuilder;
    type Init = GreeterGreetParamsInit;
  }
  type GreetResults = GreeterGreetResults;
  namespace GreetResults {
    type Builder = GreeterGreetResultsBuilder;
    type Init = GreeterGreetResultsInit;
  }
  type GreetPromise = RemotePromise<GreeterGreetResults>;
}

interface ReceiverReceiveParamsInit {
  readonly index?: number | undefined;
}

class ReceiverReceiveParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set index(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class ReceiverReceiveParams extends StructReader {
  static readonly type: GeneratedStructType<
    ReceiverReceiveParams,
    ReceiverReceiveParamsBuilder,
    ReceiverReceiveParamsInit
  > = {
    displayName: "Receiver.receive$Params",
    id: 0xe8767c74709dd628n,
    schema: interopSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: ReceiverReceiveParams,
    Builder: ReceiverReceiveParamsBuilder,
    newReader: (message, place, depth) =>
      new ReceiverReceiveParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ReceiverReceiveParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new ReceiverReceiveParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeReceiverReceiveParams(ReceiverReceiveParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfReceiverReceiveParams,
    write: writeReceiverReceiveParams,
  };

  get index(): number {
    return this.getUint32(0);
  }
}

function writeReceiverReceiveParams(builder: ReceiverReceiveParamsBuilder, init: ReceiverReceiveParamsInit): void {
  if (init.index !== undefined) builder.index = init.index;
}

function sizeOfReceiverReceiveParams(_init: ReceiverReceiveParamsInit): number {
  return 8;
}

interface ReceiverReceiveResultsInit {
  readonly value?: bigint | undefined;
}

class ReceiverReceiveResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set value(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset, value);
  }
}

class ReceiverReceiveResults extends StructReader {
  static readonly type: GeneratedStructType<
    ReceiverReceiveResults,
    ReceiverReceiveResultsBuilder,
    ReceiverReceiveResultsInit
  > = {
    displayName: "Receiver.receive$Results",
    id: 0xe12a5b2641ec3f5fn,
    schema: interopSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: ReceiverReceiveResults,
    Builder: ReceiverReceiveResultsBuilder,
    newReader: (message, place, depth) =>
      new ReceiverReceiveResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ReceiverReceiveResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new ReceiverReceiveResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeReceiverReceiveResults(ReceiverReceiveResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfReceiverReceiveResults,
    write: writeReceiverReceiveResults,
  };

  get value(): bigint {
    return this.getUint64(0);
  }
}

function writeReceiverReceiveResults(builder: ReceiverReceiveResultsBuilder, init: ReceiverReceiveResultsInit): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfReceiverReceiveResults(_init: ReceiverReceiveResultsInit): number {
  return 8;
}

const receiverReceive: Method<
  Receiver.ReceiveParams,
  Receiver.ReceiveParams.Builder,
  Receiver.ReceiveParams.Init,
  Receiver.ReceiveResults,
  Receiver.ReceiveResults.Builder,
  Receiver.ReceiveResults.Init
> = defineMethod({
  name: "Receiver.receive",
  interfaceId: 0xcdf7fdbd9b962836n,
  methodId: 0,
  params: () => ReceiverReceiveParams.type,
  results: () => ReceiverReceiveResults.type,
});

abstract class ReceiverServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Receiver",
      interfaceId: 0xcdf7fdbd9b962836n,
      methods: [
        {
          method: receiverReceive,
          invoke(
            server: ReceiverServer,
            params: Receiver.ReceiveParams,
            context: CallContext<Receiver.ReceiveResults.Builder, Receiver.ReceiveResults.Init>,
          ) {
            return server.receive(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return ReceiverServer.interfaces;
  }

  abstract receive(
    params: Receiver.ReceiveParams,
    context: CallContext<Receiver.ReceiveResults.Builder, Receiver.ReceiveResults.Init>,
  ): ResultsReturn<Receiver.ReceiveResults.Init>;
}

export class Receiver extends Client {
  static readonly interfaceId: bigint = 0xcdf7fdbd9b962836n;
  static readonly displayName: string = "Receiver";
  static readonly Server: typeof ReceiverServer = ReceiverServer;
  static readonly methods: {
    readonly receive: typeof receiverReceive;
  } = {
    receive: receiverReceive,
  };
  static readonly ReceiveParams: typeof ReceiverReceiveParams = ReceiverReceiveParams;
  static readonly ReceiveResults: typeof ReceiverReceiveResults = ReceiverReceiveResults;

  receive(
    params: ParamsArgument<Receiver.ReceiveParams.Builder, Receiver.ReceiveParams.Init>,
    options?: CallOptions,
  ): Receiver.ReceivePromise {
    return this.$call(receiverReceive, RemotePromise, params, options);
  }
}

export declare namespace Receiver {
  type Server = ReceiverServer;
  type ReceiveParams = ReceiverReceiveParams;
  namespace ReceiveParams {
    type Builder = ReceiverReceiveParamsBuilder;
    type Init = ReceiverReceiveParamsInit;
  }
  type ReceiveResults = ReceiverReceiveResults;
  namespace ReceiveResults {
    type Builder = ReceiverReceiveResultsBuilder;
    type Init = ReceiverReceiveResultsInit;
  }
  type ReceivePromise = RemotePromise<ReceiverReceiveResults>;
}

/** The schema of interop.capnp, for reflection. */
export function interopSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
MDMCQAExAd8FUUQFBv/bxzx8v+kWhQABCAACE9UCchPZAjcAA/8MvCeYr8PD4AAQA//bxzx8v+kWhQAAARPdAkIT3QIXAAAz6QJHARO5AwcAAP+6eyoYnrMj
lQARCAEAAAUBBwAAE6ED0gABE6UDPwAB/zYcV6gLVA3lABEIAQAABQEHAAATxQPaAAETyQM/AAH/rJf1Oo4tSeEAEAP/28c8fL/pFoUAAAET6QNCE+kDBwAA
E+UDRxMNBAcAAP+tydIa1+Ma1AARCAEAAAUBBwAAE/UDqgABE/UDPwAB//GRdtQasF6nABEIAQAABQEHAAATGQSyAAETGQQ/AAH/67C/hY4PqO8AUQgBAQAA
BQEHAAATOQTCAAETOQR3AAH/NiiWm739980AEAP/28c8fL/pFoUAAAETmQRKE50EBwAAE5kERxPBBAcAAP8o1p1wdHx26ABRCQEBAAAEBwAAE6kEwgABE6kE
PwAB/18/7EEmWyrhAFEJAQEAAAQHAAATyQTKAAETzQQ/AAH3tHCmutod51EIAQEAAAQHAAAT7QTKAAET8QQ/AAH/qjHORvle14QAEQgBAAAFAQcAABMRBaIA
ARMRBT8AAf96PehK9W5L4QARCAEAAAQHAAATMQWqAAT+iune7+4QuBEIAQAABQEHAAATEQW6AAETEQU/AAH/VPepScYUYqEAEQgB/wy8J5ivw8PgAAUBBwAA
EzUFmhM9BQcAABM5BT8AAf91F+q/iYjmyQARCAEAAAUCBwAAE10FsgABE10FdwAB/2ludGVyb3AuAB9jYXBucFEMAQH/DLwnmK/Dw+AAERFC/6yX9TqOLUnh
ABENQv82KJabvf33zQARCUp/SW50ZXJvcH9HcmVldGVy/1JlY2VpdmVyAAAAf0ludGVyb3BRBAEB/1T3qUnGFGKhABEBWv9SZWZsZWN0aQADb25RFAMFAAD/
unsqGJ6zI5UBNhxXqAtUDeURkVoAAhGJBwEB/+uwv4WOD6jvAbRwpgC62h3nEX1KAAIRdQcBAv+qMc5G+V7XhAF6PehK9W5L4RFpKgACEV0HAQP+iune7+4Q
uP9U96lJxhRioQARUUIAAhFFBwEE/3UX6r+JiObJAVT3qUnGFGKhETk6AAIRLQf/Z2V0R3JlZXQAA2VyQAH/Y2FsbEVhY2gAAABAAQ9mYWlsQAF/cmVmbGVj
dEABP3Bhc3NPbkABUAEB/0ludGVyb3AuAmdldEdyZWV0ZXIkUGFyYW0Bc1EEAwQAAAQBAAARDSoAAFEIAwFRFAIBD25hbWUBDAACAQwAAf9JbnRlcm9wLgJn
ZXRHcmVldGVyJFJlc3VsA3RzUQQDBAAABAEAABENQgAAUQgDAVEUAgF/Z3JlZXRlcgER/6yX9TqOLUnhAAABAREAAX9HcmVldGVyUAEBUQQDBQAA/63J0hrX
4xrUAfGRdtQasF6nEREyAAIRBQcfZ3JlZXRAAVABAf9HcmVldGVyLgFncmVldCRQYQ9yYW1zUQQDBAAABAEAABENSgAAUQwDAVEYAgH/Z3JlZXRpbmcAAAAB
DAACAQwAAf9HcmVldGVyLgFncmVldCRSZR9zdWx0c1EEAwQAAAQBAAARDSoAAFEIAwFRFAIBD3RleHQBDAACAQwAAf9JbnRlcm9wLgJjYWxsRWFjaCRQYXJh
bXMAUQgDBAAABAEAABEpSgAAUSgDAVE0AgEBARQBAQAAETEyAABRLAMBUTgCAf9yZWNlaXZlcgAAAAER/zYolpu9/ffNAAABAREAAR9jb3VudAEIAAIBCAAB
/1JlY2VpdmVyAAAAUAEBUQQDBQAA/yjWnXB0fHboAV8/7EEmWyrhERFCAAIRBQd/cmVjZWl2ZUABUAEB/1JlY2VpdmVyAi5yZWNlaXZlJFBhcmFtcwBRBAME
AAAEAQAAEQ0yAABRCAMBURQCAR9pbmRleAEIAAIBCAAB/1JlY2VpdmVyAi5yZWNlaXZlJFJlc3VsdHMAAFEEAwQAAAQBAAARDTIAAFEIAwFRFAIBH3ZhbHVl
AQkAAgEJAAH/SW50ZXJvcC4CY2FsbEVhY2gkUmVzdWx0cwAAUQQDBAAABAEAABENIgAAUQgDAVEUAgEHc3VtAQkAAgEJAAH/SW50ZXJvcC4BZmFpbCRQYXIH
YW1zUQQDBAAABAEAABENOgAAUQgDAVEUAgE/cmVhc29uAQwAAgEMAAH/SW50ZXJvcC4BZmFpbCRSZXMPdWx0c/9JbnRlcm9wLgFyZWZsZWN0JD9QYXJhbXNR
BAMEAAAEAQAAEQ1KAABRDAMBURgCAf9yZWNlaXZlcgAAAAER/zYolpu9/ffNAAABAREAAf9JbnRlcm9wLgFSZWZsZWN0aQNvblABAVEEAwQAAAQBAAARDUoA
AFEMAwFRGAIB/3JlY2VpdmVyAAAAARH/NiiWm739980AAAEBEQAB/0ludGVyb3AuAXBhc3NPbiRQH2FyYW1zUQgDBAAABAEAABEpMgAAUSQDAVEwAgERAQEU
AQEAABEtSgAAUSwDAVE4AgEfb3RoZXIBEf8MvCeYr8PD4AAAAQERAAH/cmVjZWl2ZXIAAAABEf82KJabvf33zQAAAQERAAE=
`,
  };
}
