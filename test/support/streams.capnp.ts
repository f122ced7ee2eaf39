// Generated from streams.capnp by univat generate; do not edit.
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
  writeUint32,
} from "../../src/index.ts";

/** What the tests of streams, membranes and limits call. */
export const streamsFileId: bigint = 0xd1b7e9a02c6f4835n;

interface SinkWriteParamsInit {
  readonly value?: number | undefined;
  readonly data?: Uint8Array | undefined;
}

class SinkWriteParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set value(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set data(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset + 8, value);
  }
}

class SinkWriteParams extends StructReader {
  static readonly type: GeneratedStructType<SinkWriteParams, SinkWriteParamsBuilder, SinkWriteParamsInit> = {
    displayName: "Sink.write$Params",
    id: 0xe882c1b5fe4febeen,
    schema: streamsSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: SinkWriteParams,
    Builder: SinkWriteParamsBuilder,
    newReader: (message, place, depth) =>
      new SinkWriteParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SinkWriteParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new SinkWriteParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSinkWriteParams(SinkWriteParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSinkWriteParams,
    write: writeSinkWriteParams,
  };

  get value(): number {
    return this.getUint32(0);
  }

  get data(): Uint8Array {
    return this.getData(0);
  }
}

function writeSinkWriteParams(builder: SinkWriteParamsBuilder, init: SinkWriteParamsInit): void {
  if (init.value !== undefined) builder.value = init.value;
  if (init.data !== undefined) builder.data = init.data;
}

function sizeOfSinkWriteParams(init: SinkWriteParamsInit): number {
  let size = 16;
  if (init.data !== undefined) size += (init.data.length + 7) & ~7;
  return size;
}

const sinkWrite: Method<
  Sink.WriteParams,
  Sink.WriteParams.Builder,
  Sink.WriteParams.Init,
  StreamResult,
  StreamResult.Builder,
  StreamResult.Init
> = defineMethod({
  name: "Sink.write",
  interfaceId: 0xa09dbe191d4aa193n,
  methodId: 0,
  params: () => SinkWriteParams.type,
  results: () => StreamResult.type,
});

type SinkFinishParamsInit = Readonly<Record<string, never>>;

class SinkFinishParamsBuilder extends StructBuilder {}

class SinkFinishParams extends StructReader {
  static readonly type: GeneratedStructType<SinkFinishParams, SinkFinishParamsBuilder, SinkFinishParamsInit> = {
    displayName: "Sink.finish$Params",
    id: 0xa6fa1332f27e9345n,
    schema: streamsSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: SinkFinishParams,
    Builder: SinkFinishParamsBuilder,
    newReader: (message, place, depth) =>
      new SinkFinishParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SinkFinishParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new SinkFinishParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSinkFinishParams(SinkFinishParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSinkFinishParams,
    write: writeSinkFinishParams,
  };
}

function writeSinkFinishParams(_builder: SinkFinishParamsBuilder, _init: SinkFinishParamsInit): void {}

function sizeOfSinkFinishParams(_init: SinkFinishParamsInit): number {
  return 0;
}

interface SinkFinishResultsInit {
  readonly total?: number | undefined;
}

class SinkFinishResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set total(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class SinkFinishResults extends StructReader {
  static readonly type: GeneratedStructType<SinkFinishResults, SinkFinishResultsBuilder, SinkFinishResultsInit> = {
    displayName: "Sink.finish$Results",
    id: 0xca2d556ab6ed3e71n,
    schema: streamsSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: SinkFinishResults,
    Builder: SinkFinishResultsBuilder,
    newReader: (message, place, depth) =>
      new SinkFinishResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SinkFinishResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new SinkFinishResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSinkFinishResults(SinkFinishResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSinkFinishResults,
    write: writeSinkFinishResults,
  };

  get total(): number {
    return this.getUint32(0);
  }
}

function writeSinkFinishResults(builder: SinkFinishResultsBuilder, init: SinkFinishResultsInit): void {
  if (init.total !== undefined) builder.total = init.total;
}

function sizeOfSinkFinishResults(_init: SinkFinishResultsInit): number {
  return 8;
}

const sinkFinish: Method<
  Sink.FinishParams,
  Sink.FinishParams.Builder,
  Sink.FinishParams.Init,
  Sink.FinishResults,
  Sink.FinishResults.Builder,
  Sink.FinishResults.Init
> = defineMethod({
  name: "Sink.finish",
  interfaceId: 0xa09dbe191d4aa193n,
  methodId: 1,
  params: () => SinkFinishParams.type,
  results: () => SinkFinishResults.type,
});

/** Adds up what is written to it, when its owner lets it. */
abstract class SinkServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Sink",
      interfaceId: 0xa09dbe191d4aa193n,
      methods: [
        {
          method: sinkWrite,
          invoke(
            server: SinkServer,
            params: Sink.WriteParams,
            context: CallContext<StreamResult.Builder, StreamResult.Init>,
          ) {
            return server.write(params, context);
          },
        },
        {
          method: sinkFinish,
          invoke(
            server: SinkServer,
            params: Sink.FinishParams,
            context: CallContext<Sink.FinishResults.Builder, Sink.FinishResults.Init>,
          ) {
            return server.finish(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return SinkServer.interfaces;
  }

  abstract write(
    params: Sink.WriteParams,
    context: CallContext<StreamResult.Builder, StreamResult.Init>,
  ): ResultsReturn<StreamResult.Init>;

  abstract finish(
    params: Sink.FinishParams,
    context: CallContext<Sink.FinishResults.Builder, Sink.FinishResults.Init>,
  ): ResultsReturn<Sink.FinishResults.Init>;
}

/** Adds up what is written to it, when its owner lets it. */
export class Sink extends Client {
  static readonly interfaceId: bigint = 0xa09dbe191d4aa193n;
  static readonly displayName: string = "Sink";
  static readonly Server: typeof SinkServer = SinkServer;
  static readonly methods: {
    readonly write: typeof sinkWrite;
    readonly finish: typeof sinkFinish;
  } = {
    write: sinkWrite,
    finish: sinkFinish,
  };
  static readonly WriteParams: typeof SinkWriteParams = SinkWriteParams;
  static readonly FinishParams: typeof SinkFinishParams = SinkFinishParams;
  static readonly FinishResults: typeof SinkFinishResults = SinkFinishResults;

  write(
    params: ParamsArgument<Sink.WriteParams.Builder, Sink.WriteParams.Init>,
    options?: CallOptions,
  ): Sink.WritePromise {
    return this.$call(sinkWrite, RemotePromise, params, options);
  }

  finish(
    params: ParamsArgument<Sink.FinishParams.Builder, Sink.FinishParams.Init> = {},
    options?: CallOptions,
  ): Sink.FinishPromise {
    return this.$call(sinkFinish, RemotePromise, params, options);
  }
}

export declare namespace Sink {
  type Server = SinkServer;
  type WriteParams = SinkWriteParams;
  namespace WriteParams {
    type Builder = SinkWriteParamsBuilder;
    type Init = SinkWriteParamsInit;
  }
  type WritePromise = RemotePromise<StreamResult>;
  type FinishParams = SinkFinishParams;
  namespace FinishParams {
    type Builder = SinkFinishParamsBuilder;
    type Init = SinkFinishParamsInit;
  }
  type FinishResults = SinkFinishResults;
  namespace FinishResults {
    type Builder = SinkFinishResultsBuilder;
    type Init = SinkFinishResultsInit;
  }
  type FinishPromise = RemotePromise<SinkFinishResults>;
}

type SinkHolderSinkParamsInit = Readonly<Record<string, never>>;

class SinkHolderSinkParamsBuilder extends StructBuilder {}

class SinkHolderSinkParams extends StructReader {
  static readonly type: GeneratedStructType<
    SinkHolderSinkParams,
    SinkHolderSinkParamsBuilder,
    SinkHolderSinkParamsInit
  > = {
    displayName: "SinkHolder.sink$Params",
    id: 0xe5782eafdb991a69n,
    schema: streamsSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: SinkHolderSinkParams,
    Builder: SinkHolderSinkParamsBuilder,
    newReader: (message, place, depth) =>
      new SinkHolderSinkParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SinkHolderSinkParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new SinkHolderSinkParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSinkHolderSinkParams(SinkHolderSinkParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSinkHolderSinkParams,
    write: writeSinkHolderSinkParams,
  };
}

function writeSinkHolderSinkParams(_builder: SinkHolderSinkParamsBuilder, _init: SinkHolderSinkParamsInit): void {}

function sizeOfSinkHolderSinkParams(_init: SinkHolderSinkParamsInit): number {
  return 0;
}

interface SinkHolderSinkResultsInit {
  readonly sink?: Sink | Sink.Server | undefined;
}

class SinkHolderSinkResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set sink(value: Sink | Sink.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class SinkHolderSinkResults extends StructReader {
  static readonly type: GeneratedStructType<
    SinkHolderSinkResults,
    SinkHolderSinkResultsBuilder,
    SinkHolderSinkResultsInit
  > = {
    displayName: "SinkHolder.sink$Results",
    id: 0x9e9d393f579ee3d9n,
    schema: streamsSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: SinkHolderSinkResults,
    Builder: SinkHolderSinkResultsBuilder,
    newReader: (message, place, depth) =>
      new SinkHolderSinkResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SinkHolderSinkResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new SinkHolderSinkResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSinkHolderSinkResults(SinkHolderSinkResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSinkHolderSinkResults,
    write: writeSinkHolderSinkResults,
  };

  get sink(): Sink {
    return readClient(this, 0, Sink);
  }
}

function writeSinkHolderSinkResults(builder: SinkHolderSinkResultsBuilder, init: SinkHolderSinkResultsInit): void {
  if (init.sink !== undefined) builder.sink = init.sink;
}

function sizeOfSinkHolderSinkResults(_init: SinkHolderSinkResultsInit): number {
  return 8;
}

class SinkHolderSinkPromise extends RemotePromise<SinkHolder.SinkResults> {
  get sink(): Sink {
    return this.$pipeline([0], Sink);
  }
}

const sinkHolderSink: Method<
  SinkHolder.SinkParams,
  SinkHolder.SinkParams.Builder,
  SinkHolder.SinkParams.Init,
  SinkHolder.SinkResults,
  SinkHolder.SinkResults.Builder,
  SinkHolder.SinkResults.Init
> = defineMethod({
  name: "SinkHolder.sink",
  interfaceId: 0x983fdd46fd25223fn,
  methodId: 0,
  params: () => SinkHolderSinkParams.type,
  results: () => SinkHolderSinkResults.type,
});

interface SinkHolderHoldParamsInit {
  readonly sink?: Sink | Sink.Server | undefined;
}

class SinkHolderHoldParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set sink(value: Sink | Sink.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class SinkHolderHoldParams extends StructReader {
  static readonly type: GeneratedStructType<
    SinkHolderHoldParams,
    SinkHolderHoldParamsBuilder,
    SinkHolderHoldParamsInit
  > = {
    displayName: "SinkHolder.hold$Params",
    id: 0x9a087dde17eb6604n,
    schema: streamsSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: SinkHolderHoldParams,
    Builder: SinkHolderHoldParamsBuilder,
    newReader: (message, place, depth) =>
      new SinkHolderHoldParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SinkHolderHoldParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new SinkHolderHoldParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSinkHolderHoldParams(SinkHolderHoldParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSinkHolderHoldParams,
    write: writeSinkHolderHoldParams,
  };

  get sink(): Sink {
    return readClient(this, 0, Sink);
  }
}

function writeSinkHolderHoldParams(builder: SinkHolderHoldParamsBuilder, init: SinkHolderHoldParamsInit): void {
  if (init.sink !== undefined) builder.sink = init.sink;
}

function sizeOfSinkHolderHoldParams(_init: SinkHolderHoldParamsInit): number {
  return 8;
}

interface SinkHolderHoldResultsInit {
  readonly sink?: Sink | Sink.Server | undefined;
}

class SinkHolderHoldResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set sink(value: Sink | Sink.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class SinkHolderHoldResults extends StructReader {
  static readonly type: GeneratedStructType<
    SinkHolderHoldResults,
    SinkHolderHoldResultsBuilder,
    SinkHolderHoldResultsInit
  > = {
    displayName: "SinkHolder.hold$Results",
    id: 0xfaa05d5812d934c6n,
    schema: streamsSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: SinkHolderHoldResults,
    Builder: SinkHolderHoldResultsBuilder,
    newReader: (message, place, depth) =>
      new SinkHolderHoldResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SinkHolderHoldResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new SinkHolderHoldResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSinkHolderHoldResults(SinkHolderHoldResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSinkHolderHoldResults,
    write: writeSinkHolderHoldResults,
  };

  get sink(): Sink {
    return readClient(this, 0, Sink);
  }
}

function writeSinkHolderHoldResults(builder: SinkHolderHoldResultsBuilder, init: SinkHolderHoldResultsInit): void {
  if (init.sink !== undefined) builder.sink = init.sink;
}

function sizeOfSinkHolderHoldResults(_init: SinkHolderHoldResultsInit): number {
  return 8;
}

class SinkHolderHoldPromise extends RemotePromise<SinkHolder.HoldResults> {
  get sink(): Sink {
    return this.$pipeline([0], Sink);
  }
}

const sinkHolderHold: Method<
  SinkHolder.HoldParams,
  SinkHolder.HoldParams.Builder,
  SinkHolder.HoldParams.Init,
  SinkHolder.HoldResults,
  SinkHolder.HoldResults.Builder,
  SinkHolder.HoldResults.Init
> = defineMethod({
  name: "SinkHolder.hold",
  interfaceId: 0x983fdd46fd25223fn,
  methodId: 1,
  params: () => SinkHolderHoldParams.type,
  results: () => SinkHolderHoldResults.type,
});

abstract class SinkHolderServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "SinkHolder",
      interfaceId: 0x983fdd46fd25223fn,
      methods: [
        {
          method: sinkHolderSink,
          invoke(
            server: SinkHolderServer,
            params: SinkHolder.SinkParams,
            context: CallContext<SinkHolder.SinkResults.Builder, SinkHolder.SinkResults.Init>,
          ) {
            return server.sink(params, context);
          },
        },
        {
          method: sinkHolderHold,
          invoke(
            server: SinkHolderServer,
            params: SinkHolder.HoldParams,
            context: CallContext<SinkHolder.HoldResults.Builder, SinkHolder.HoldResults.Init>,
          ) {
            return server.hold(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return SinkHolderServer.interfaces;
  }

  /** A sink that is not known before the call returns. */
  abstract sink(
    params: SinkHolder.SinkParams,
    context: CallContext<SinkHolder.SinkResults.Builder, SinkHolder.SinkResults.Init>,
  ): ResultsReturn<SinkHolder.SinkResults.Init>;

  /** The same for one that the caller has. */
  abstract hold(
    params: SinkHolder.HoldParams,
    context: CallContext<SinkHolder.HoldResults.Builder, SinkHolder.HoldResults.Init>,
  ): ResultsReturn<SinkHolder.HoldResults.Init>;
}

export class SinkHolder extends Client {
  static readonly interfaceId: bigint = 0x983fdd46fd25223fn;
  static readonly displayName: string = "SinkHolder";
  static readonly Server: typeof SinkHolderServer = SinkHolderServer;
  static readonly methods: {
    readonly sink: typeof sinkHolderSink;
    readonly hold: typeof sinkHolderHold;
  } = {
    sink: sinkHolderSink,
    hold: sinkHolderHold,
  };
  static readonly SinkParams: typeof SinkHolderSinkParams = SinkHolderSinkParams;
  static readonly SinkResults: typeof SinkHolderSinkResults = SinkHolderSinkResults;
  static readonly HoldParams: typeof SinkHolderHoldParams = SinkHolderHoldParams;
  static readonly HoldResults: typeof SinkHolderHoldResults = SinkHolderHoldResults;

  /** A sink that is not known before the call returns. */
  sink(
    params: ParamsArgument<SinkHolder.SinkParams.Builder, SinkHolder.SinkParams.Init> = {},
    options?: CallOptions,
  ): SinkHolder.SinkPromise {
    return this.$call(sinkHolderSink, SinkHolderSinkPromise, params, options);
  }

  /** The same for one that the caller has. */
  hold(
    params: ParamsArgument<SinkHolder.HoldParams.Builder, SinkHolder.HoldParams.Init>,
    options?: CallOptions,
  ): SinkHolder.HoldPromise {
    return this.$call(sinkHolderHold, SinkHolderHoldPromise, params, options);
  }
}

export declare namespace SinkHolder {
  type Server = SinkHolderServer;
  type SinkParams = SinkHolderSinkParams;
  namespace SinkParams {
    type Builder = SinkHolderSinkParamsBuilder;
    type Init = SinkHolderSinkParamsInit;
  }
  type SinkResults = SinkHolderSinkResults;
  namespace SinkResults {
    type Builder = SinkHolderSinkResultsBuilder;
    type Init = SinkHolderSinkResultsInit;
  }
  type SinkPromise = SinkHolderSinkPromise;
  type HoldParams = SinkHolderHoldParams;
  namespace HoldParams {
    type Builder = SinkHolderHoldParamsBuilder;
    type Init = SinkHolderHoldParamsInit;
  }
  type HoldResults = SinkHolderHoldResults;
  namespace HoldResults {
    type Builder = SinkHolderHoldResultsBuilder;
    type Init = SinkHolderHoldResultsInit;
  }
  type HoldPromise = SinkHolderHoldPromise;
}

/** The schema of streams.capnp, for reflection. */
export function streamsSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
MC4BQAExAc8DUSwFBv81SG8soOm30QABCAACE80BchPRAScAA/+ToUodGb6doAAQA/81SG8soOm30QAAARPJASoTyQEHAAATxQGHExUCBwAA/+7rT/61wYLo
AFEFAQEAAAUBBwAAE/0BkgABE/0BdwAB/26xwHczml+ZABAB//jzkxOpZsOGAAQHAAATWQJqE10CBwAD/0WTfvIyE/qmABEFAQAABAcAABM5ApoABP9xPu22
alUtygBRBQEBAAAEBwAAExkCogABExkCPwAB/z8iJf1G3T+YABAD/zVIbyyg6bfRAAABEzkCWhM9AgcAABM5AocTiQIHAAD/aRqZ268ueOUAEQsBAAAEBwAA
E3ECugAE/9njnlc/OZ2eABELAQAABQEHAAATUQLCAAETUQI/AAH/BGbrF959CJoAEQsBAAAFAQcAABNxAroAARNxAj8AAf/GNNkSWF2g+gARCwEAAAUBBwAA
E5ECwgABE5ECPwAB/3N0cmVhbXMuAB9jYXBucFEIAQH/k6FKHRm+naAAEQkq/z8iJf1G3T+YABEFWg9TaW5r/1NpbmtIb2xkAANlcg9TaW5rUAEBUQgDBQAA
/+7rT/61wYLoAW6xwHczml+ZETEyAAIRJQcBAf9Fk37yMhP6pgFxPu22alUtyhEZOgACEQ0HH3dyaXRlQAE/ZmluaXNoQAFQAQH/U2luay53cmkBdGUkUGFy
YW0Bc1EIAwQAAAQBAAARKTIAAFEkAwFRMAIBAQEUAQEAABEtKgAAUSgDAVE0AgEfdmFsdWUBCAACAQgAAQ9kYXRhAQ0AAgENAAH/U3RyZWFtUmUAD3N1bHRQ
AQH/U2luay5maW4BaXNoJFBhcmEDbXP/U2luay5maW4BaXNoJFJlc3UHbHRzUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdG90YWwBCAACAQgAAf9TaW5rSG9s
ZAADZXJQAQFRCAMFAAD/aRqZ268ueOUB2eOeVz85nZ4RMSoAAhElBwEB/wRm6xfefQiaAcY02RJYXaD6ERkqAAIRDQcPc2lua0ABD2hvbGRAAVABAf9TaW5r
SG9sZAFlci5zaW5rJD9QYXJhbXP/U2lua0hvbGQCZXIuc2luayRSZXN1bHRzAFEEAwQAAAQBAAARDSoAAFEIAwFRFAIBD3NpbmsBEf+ToUodGb6doAAAAQER
AAH/U2lua0hvbGQBZXIuaG9sZCQ/UGFyYW1zUQQDBAAABAEAABENKgAAUQgDAVEUAgEPc2luawER/5OhSh0Zvp2gAAABAREAAf9TaW5rSG9sZAJlci5ob2xk
JFJlc3VsdHMAUQQDBAAABAEAABENKgAAUQgDAVEUAgEPc2luawER/5OhSh0Zvp2gAAABAREAAQ==
`,
  };
}
