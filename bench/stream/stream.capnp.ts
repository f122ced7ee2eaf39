// Generated from stream.capnp by univat generate; do not edit.
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
  Server,
  StreamResult,
  StructBuilder,
  StructReader,
  writeData,
  writeUint64,
} from "../../src/index.ts";

/** Schema file @0x9c6e51f0a4d28b37. */
export const streamFileId: bigint = 0x9c6e51f0a4d28b37n;

interface SinkWriteParamsInit {
  readonly chunk?: Uint8Array | undefined;
}

class SinkWriteParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set chunk(value: Uint8Array) {
    writeData(this.$segment, this.$dataOffset, value);
  }
}

class SinkWriteParams extends StructReader {
  static readonly type: GeneratedStructType<SinkWriteParams, SinkWriteParamsBuilder, SinkWriteParamsInit> = {
    displayName: "Sink.write$Params",
    id: 0x830d3834afa26de7n,
    schema: streamSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: SinkWriteParams,
    Builder: SinkWriteParamsBuilder,
    newReader: (message, place, depth) =>
      new SinkWriteParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SinkWriteParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new SinkWriteParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSinkWriteParams(SinkWriteParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSinkWriteParams,
    write: writeSinkWriteParams,
  };

  get chunk(): Uint8Array {
    return this.getData(0);
  }
}

function writeSinkWriteParams(builder: SinkWriteParamsBuilder, init: SinkWriteParamsInit): void {
  if (init.chunk !== undefined) builder.chunk = init.chunk;
}

function sizeOfSinkWriteParams(init: SinkWriteParamsInit): number {
  let size = 8;
  if (init.chunk !== undefined) size += (init.chunk.length + 7) & ~7;
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
  interfaceId: 0xaf99d3b6e3d14809n,
  methodId: 0,
  params: () => SinkWriteParams.type,
  results: () => StreamResult.type,
});

type SinkFinishParamsInit = Readonly<Record<string, never>>;

class SinkFinishParamsBuilder extends StructBuilder {}

class SinkFinishParams extends StructReader {
  static readonly type: GeneratedStructType<SinkFinishParams, SinkFinishParamsBuilder, SinkFinishParamsInit> = {
    displayName: "Sink.finish$Params",
    id: 0xf5bcc6c282c51f15n,
    schema: streamSchema,
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
  readonly bytes?: bigint | undefined;
}

class SinkFinishResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set bytes(value: bigint) {
    writeUint64(this.$segment.view, this.$dataOffset, value);
  }
}

class SinkFinishResults extends StructReader {
  static readonly type: GeneratedStructType<SinkFinishResults, SinkFinishResultsBuilder, SinkFinishResultsInit> = {
    displayName: "Sink.finish$Results",
    id: 0x9c38609373bb66f0n,
    schema: streamSchema,
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

  get bytes(): bigint {
    return this.getUint64(0);
  }
}

function writeSinkFinishResults(builder: SinkFinishResultsBuilder, init: SinkFinishResultsInit): void {
  if (init.bytes !== undefined) builder.bytes = init.bytes;
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
  interfaceId: 0xaf99d3b6e3d14809n,
  methodId: 1,
  params: () => SinkFinishParams.type,
  results: () => SinkFinishResults.type,
});

abstract class SinkServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Sink",
      interfaceId: 0xaf99d3b6e3d14809n,
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

  /** How many were written since the last time. */
  abstract finish(
    params: Sink.FinishParams,
    context: CallContext<Sink.FinishResults.Builder, Sink.FinishResults.Init>,
  ): ResultsReturn<Sink.FinishResults.Init>;
}

export class Sink extends Client {
  static readonly interfaceId: bigint = 0xaf99d3b6e3d14809n;
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

  /** How many were written since the last time. */
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

/** The schema of stream.capnp, for reflection. */
export function streamSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
EI9AATEBFwJRGAUG/zeL0qTwUW6cAAEHAAIR8WoR9RcAA/8JSNHjttOZrwAQA/83i9Kk8FFunAAAARHdKhHdBwAAEdmHEykBBwAA/+dtoq80OA2DABEFAQAA
BQEHAAATEQGSAAETEQE/AAH/brHAdzOaX5kAEAH/+POTE6lmw4YABAcAABMxAWoTNQEHAAP/FR/FgsLGvPUAEQUBAAAEBwAAExEBmgAE//Bmu3OTYDicAFEF
AQEAAAQHAAAR8aIAARHxPwAB/3N0cmVhbS5jAA9hcG5wUQQBAf8JSNHjttOZrwARASoPU2luaw9TaW5rUAEBUQgDBQAA/+dtoq80OA2DAW6xwHczml+ZETEy
AAIRJQcBAf8VH8WCwsa89QHwZrtzk2A4nBEZOgACEQ0HH3dyaXRlQAE/ZmluaXNoQAFQAQH/U2luay53cmkBdGUkUGFyYW0Bc1EEAwQAAAQBAAARDTIAAFEI
AwFRFAIBH2NodW5rAQ0AAgENAAH/U3RyZWFtUmUAD3N1bHRQAQH/U2luay5maW4BaXNoJFBhcmEDbXP/U2luay5maW4BaXNoJFJlc3UHbHRzUQQDBAAABAEA
ABENMgAAUQgDAVEUAgEfYnl0ZXMBCQACAQkAAQ==
`,
  };
}
