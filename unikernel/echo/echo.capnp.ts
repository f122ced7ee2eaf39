// Generated from echo.capnp by univat generate; do not edit.
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
  StructBuilder,
  StructReader,
  writeText,
} from "../../src/index.ts";

/** Schema file @0xb13fc2f2a4c1d65b. */
export const echoFileId: bigint = 0xb13fc2f2a4c1d65bn;

interface EchoPingParamsInit {
  readonly msg?: string | undefined;
}

class EchoPingParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set msg(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class EchoPingParams extends StructReader {
  static readonly type: GeneratedStructType<EchoPingParams, EchoPingParamsBuilder, EchoPingParamsInit> = {
    displayName: "Echo.ping$Params",
    id: 0xb7a145333be33226n,
    schema: echoSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: EchoPingParams,
    Builder: EchoPingParamsBuilder,
    newReader: (message, place, depth) =>
      new EchoPingParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new EchoPingParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new EchoPingParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeEchoPingParams(EchoPingParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfEchoPingParams,
    write: writeEchoPingParams,
  };

  get msg(): string {
    return this.getText(0);
  }
}

function writeEchoPingParams(builder: EchoPingParamsBuilder, init: EchoPingParamsInit): void {
  if (init.msg !== undefined) builder.msg = init.msg;
}

function sizeOfEchoPingParams(init: EchoPingParamsInit): number {
  let size = 8;
  if (init.msg !== undefined) size += (init.msg.length + 8) & ~7;
  return size;
}

interface EchoPingResultsInit {
  readonly reply?: string | undefined;
}

class EchoPingResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set reply(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class EchoPingResults extends StructReader {
  static readonly type: GeneratedStructType<EchoPingResults, EchoPingResultsBuilder, EchoPingResultsInit> = {
    displayName: "Echo.ping$Results",
    id: 0xbb592719d1992e0en,
    schema: echoSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: EchoPingResults,
    Builder: EchoPingResultsBuilder,
    newReader: (message, place, depth) =>
      new EchoPingResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new EchoPingResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new EchoPingResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeEchoPingResults(EchoPingResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfEchoPingResults,
    write: writeEchoPingResults,
  };

  get reply(): string {
    return this.getText(0);
  }
}

function writeEchoPingResults(builder: EchoPingResultsBuilder, init: EchoPingResultsInit): void {
  if (init.reply !== undefined) builder.reply = init.reply;
}

function sizeOfEchoPingResults(init: EchoPingResultsInit): number {
  let size = 8;
  if (init.reply !== undefined) size += (init.reply.length + 8) & ~7;
  return size;
}

const echoPing: Method<
  Echo.PingParams,
  Echo.PingParams.Builder,
  Echo.PingParams.Init,
  Echo.PingResults,
  Echo.PingResults.Builder,
  Echo.PingResults.Init
> = defineMethod({
  name: "Echo.ping",
  interfaceId: 0xd1bcd70baa58cc99n,
  methodId: 0,
  params: () => EchoPingParams.type,
  results: () => EchoPingResults.type,
});

/** Says back what it hears. */
abstract class EchoServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Echo",
      interfaceId: 0xd1bcd70baa58cc99n,
      methods: [
        {
          method: echoPing,
          invoke(
            server: EchoServer,
            params: Echo.PingParams,
            context: CallContext<Echo.PingResults.Builder, Echo.PingResults.Init>,
          ) {
            return server.ping(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return EchoServer.interfaces;
  }

  /** The reply is "echo:" followed by the message. */
  abstract ping(
    params: Echo.PingParams,
    context: CallContext<Echo.PingResults.Builder, Echo.PingResults.Init>,
  ): ResultsReturn<Echo.PingResults.Init>;
}

/** Says back what it hears. */
export class Echo extends Client {
  static readonly interfaceId: bigint = 0xd1bcd70baa58cc99n;
  static readonly displayName: string = "Echo";
  static readonly Server: typeof EchoServer = EchoServer;
  static readonly methods: {
    readonly ping: typeof echoPing;
  } = {
    ping: echoPing,
  };
  static readonly PingParams: typeof EchoPingParams = EchoPingParams;
  static readonly PingResults: typeof EchoPingResults = EchoPingResults;

  /** The reply is "echo:" followed by the message. */
  ping(params: ParamsArgument<Echo.PingParams.Builder, Echo.PingParams.Init>, options?: CallOptions): Echo.PingPromise {
    return this.$call(echoPing, RemotePromise, params, options);
  }
}

export declare namespace Echo {
  type Server = EchoServer;
  type PingParams = EchoPingParams;
  namespace PingParams {
    type Builder = EchoPingParamsBuilder;
    type Init = EchoPingParamsInit;
  }
  type PingResults = EchoPingResults;
  namespace PingResults {
    type Builder = EchoPingResultsBuilder;
    type Init = EchoPingResultsInit;
  }
  type PingPromise = RemotePromise<EchoPingResults>;
}

/** The schema of echo.capnp, for reflection. */
export function echoSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
EGlAATEBZwFREAUG/1vWwaTywj+xAAEFAAIRmVoRnRcAA/+ZzFiqC9e80QAQA/9b1sGk8sI/sQAAARGFKhGFBwAAEYFHEakHAAD/JjLjOzNFobcAEQUBAAAF
AQcAABGRigABEZE/AAH/Di6Z0RknWbsAEQUBAAAFAQcAABGxkgABEbE/AAH/ZWNoby5jYXAAA25wUQQBAf+ZzFiqC9e80QARASoPRWNobw9FY2hvUAEBUQQD
BQAA/yYy4zszRaG3AQ4umdEZJ1m7EREqAAIRBQcPcGluZ0ABUAEB/0VjaG8ucGluAWckUGFyYW1zAABRBAMEAAAEAQAAEQ0iAABRCAMBURQCAQdtc2cBDAAC
AQwAAf9FY2hvLnBpbgFnJFJlc3VsdAFzUQQDBAAABAEAABENMgAAUQgDAVEUAgEfcmVwbHkBDAACAQwAAQ==
`,
  };
}
