// Generated from pipeline.capnp by univat generate; do not edit.
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
  writeClient,
  writeUint32,
} from "../../src/index.ts";

/** Schema file @0xe3a1c0d25b7f9468. */
export const pipelineFileId: bigint = 0xe3a1c0d25b7f9468n;

type LinkNextParamsInit = Readonly<Record<string, never>>;

class LinkNextParamsBuilder extends StructBuilder {}

class LinkNextParams extends StructReader {
  static readonly type: GeneratedStructType<LinkNextParams, LinkNextParamsBuilder, LinkNextParamsInit> = {
    displayName: "Link.next$Params",
    id: 0xe87301765c1bf40en,
    schema: pipelineSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: LinkNextParams,
    Builder: LinkNextParamsBuilder,
    newReader: (message, place, depth) =>
      new LinkNextParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new LinkNextParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new LinkNextParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeLinkNextParams(LinkNextParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfLinkNextParams,
    write: writeLinkNextParams,
  };
}

function writeLinkNextParams(_builder: LinkNextParamsBuilder, _init: LinkNextParamsInit): void {}

function sizeOfLinkNextParams(_init: LinkNextParamsInit): number {
  return 0;
}

interface LinkNextResultsInit {
  readonly next?: Link | Link.Server | undefined;
}

class LinkNextResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set next(value: Link | Link.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class LinkNextResults extends StructReader {
  static readonly type: GeneratedStructType<LinkNextResults, LinkNextResultsBuilder, LinkNextResultsInit> = {
    displayName: "Link.next$Results",
    id: 0xc91b1182dad2a464n,
    schema: pipelineSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: LinkNextResults,
    Builder: LinkNextResultsBuilder,
    newReader: (message, place, depth) =>
      new LinkNextResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new LinkNextResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new LinkNextResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeLinkNextResults(LinkNextResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfLinkNextResults,
    write: writeLinkNextResults,
  };

  get next(): Link {
    return readClient(this, 0, Link);
  }
}

function writeLinkNextResults(builder: LinkNextResultsBuilder, init: LinkNextResultsInit): void {
  if (init.next !== undefined) builder.next = init.next;
}

function sizeOfLinkNextResults(_init: LinkNextResultsInit): number {
  return 8;
}

class LinkNextPromise extends RemotePromise<Link.NextResults> {
  get next(): Link {
    return this.$pipeline([0], Link);
  }
}

const linkNext: Method<
  Link.NextParams,
  Link.NextParams.Builder,
  Link.NextParams.Init,
  Link.NextResults,
  Link.NextResults.Builder,
  Link.NextResults.Init
> = defineMethod({
  name: "Link.next",
  interfaceId: 0xbd336f73e8e5a522n,
  methodId: 0,
  params: () => LinkNextParams.type,
  results: () => LinkNextResults.type,
});

interface LinkPingParamsInit {
  readonly value?: number | undefined;
}

class LinkPingParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set value(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class LinkPingParams extends StructReader {
  static readonly type: GeneratedStructType<LinkPingParams, LinkPingParamsBuilder, LinkPingParamsInit> = {
    displayName: "Link.ping$Params",
    id: 0xb9a875173e418e1fn,
    schema: pipelineSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: LinkPingParams,
    Builder: LinkPingParamsBuilder,
    newReader: (message, place, depth) =>
      new LinkPingParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new LinkPingParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new LinkPingParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeLinkPingParams(LinkPingParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfLinkPingParams,
    write: writeLinkPingParams,
  };

  get value(): number {
    return this.getUint32(0);
  }
}

function writeLinkPingParams(builder: LinkPingParamsBuilder, init: LinkPingParamsInit): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfLinkPingParams(_init: LinkPingParamsInit): number {
  return 8;
}

interface LinkPingResultsInit {
  readonly value?: number | undefined;
}

class LinkPingResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set value(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class LinkPingResults extends StructReader {
  static readonly type: GeneratedStructType<LinkPingResults, LinkPingResultsBuilder, LinkPingResultsInit> = {
    displayName: "Link.ping$Results",
    id: 0xc3a55747436e2f64n,
    schema: pipelineSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: LinkPingResults,
    Builder: LinkPingResultsBuilder,
    newReader: (message, place, depth) =>
      new LinkPingResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new LinkPingResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new LinkPingResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeLinkPingResults(LinkPingResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfLinkPingResults,
    write: writeLinkPingResults,
  };

  get value(): number {
    return this.getUint32(0);
  }
}

function writeLinkPingResults(builder: LinkPingResultsBuilder, init: LinkPingResultsInit): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfLinkPingResults(_init: LinkPingResultsInit): number {
  return 8;
}

const linkPing: Method<
  Link.PingParams,
  Link.PingParams.Builder,
  Link.PingParams.Init,
  Link.PingResults,
  Link.PingResults.Builder,
  Link.PingResults.Init
> = defineMethod({
  name: "Link.ping",
  interfaceId: 0xbd336f73e8e5a522n,
  methodId: 1,
  params: () => LinkPingParams.type,
  results: () => LinkPingResults.type,
});

/** A link of a chain that goes on as long as anyone asks. */
abstract class LinkServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Link",
      interfaceId: 0xbd336f73e8e5a522n,
      methods: [
        {
          method: linkNext,
          invoke(
            server: LinkServer,
            params: Link.NextParams,
            context: CallContext<Link.NextResults.Builder, Link.NextResults.Init>,
          ) {
            return server.next(params, context);
          },
        },
        {
          method: linkPing,
          invoke(
            server: LinkServer,
            params: Link.PingParams,
            context: CallContext<Link.PingResults.Builder, Link.PingResults.Init>,
          ) {
            return server.ping(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return LinkServer.interfaces;
  }

  /** A link of its own each time. */
  abstract next(
    params: Link.NextParams,
    context: CallContext<Link.NextResults.Builder, Link.NextResults.Init>,
  ): ResultsReturn<Link.NextResults.Init>;

  /** Gives back the value. */
  abstract ping(
    params: Link.PingParams,
    context: CallContext<Link.PingResults.Builder, Link.PingResults.Init>,
  ): ResultsReturn<Link.PingResults.Init>;
}

/** A link of a chain that goes on as long as anyone asks. */
export class Link extends Client {
  static readonly interfaceId: bigint = 0xbd336f73e8e5a522n;
  static readonly displayName: string = "Link";
  static readonly Server: typeof LinkServer = LinkServer;
  static readonly methods: {
    readonly next: typeof linkNext;
    readonly ping: typeof linkPing;
  } = {
    next: linkNext,
    ping: linkPing,
  };
  static readonly NextParams: typeof LinkNextParams = LinkNextParams;
  static readonly NextResults: typeof LinkNextResults = LinkNextResults;
  static readonly PingParams: typeof LinkPingParams = LinkPingParams;
  static readonly PingResults: typeof LinkPingResults = LinkPingResults;

  /** A link of its own each time. */
  next(
    params: ParamsArgument<Link.NextParams.Builder, Link.NextParams.Init> = {},
    options?: CallOptions,
  ): Link.NextPromise {
    return this.$call(linkNext, LinkNextPromise, params, options);
  }

  /** Gives back the value. */
  ping(params: ParamsArgument<Link.PingParams.Builder, Link.PingParams.Init>, options?: CallOptions): Link.PingPromise {
    return this.$call(linkPing, RemotePromise, params, options);
  }
}

export declare namespace Link {
  type Server = LinkServer;
  type NextParams = LinkNextParams;
  namespace NextParams {
    type Builder = LinkNextParamsBuilder;
    type Init = LinkNextParamsInit;
  }
  type NextResults = LinkNextResults;
  namespace NextResults {
    type Builder = LinkNextResultsBuilder;
    type Init = LinkNextResultsInit;
  }
  type NextPromise = LinkNextPromise;
  type PingParams = LinkPingParams;
  namespace PingParams {
    type Builder = LinkPingParamsBuilder;
    type Init = LinkPingParamsInit;
  }
  type PingResults = LinkPingResults;
  namespace PingResults {
    type Builder = LinkPingResultsBuilder;
    type Init = LinkPingResultsInit;
  }
  type PingPromise = RemotePromise<LinkPingResults>;
}

/** The schema of pipeline.capnp, for reflection. */
export function pipelineSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
EJ9AATEBFwJRGAUG/2iUf1vSwKHjAAEJAAIR8XoR9RcAA/8ipeXoc28zvQAQA/9olH9b0sCh4wAAARHdKhHdBwAAEdmHEykBBwAA/w70G1x2AXPoABEFAQAA
BAcAABMRAYoABP9kpNLaghEbyQARBQEAAAUBBwAAEfGSAAER8T8AAf8fjkE+F3WouQBRBQEBAAAEBwAAExEBigABExEBPwAB/2QvbkNHV6XDAFEFAQEAAAQH
AAATMQGSAAETMQE/AAH/cGlwZWxpbmUAPy5jYXBucFEEAQH/IqXl6HNvM70AEQEqD0xpbmsPTGlua1ABAVEIAwUAAP8O9BtcdgFz6AFkpNLaghEbyRExKgAC
ESUHAQH/H45BPhd1qLkBZC9uQ0dXpcMRGSoAAhENBw9uZXh0QAEPcGluZ0ABUAEB/0xpbmsubmV4AXQkUGFyYW1zAAD/TGluay5uZXgBdCRSZXN1bHQBc1EE
AwQAAAQBAAARDSoAAFEIAwFRFAIBD25leHQBEf8ipeXoc28zvQAAAQERAAH/TGluay5waW4BZyRQYXJhbXMAAFEEAwQAAAQBAAARDTIAAFEIAwFRFAIBH3Zh
bHVlAQgAAgEIAAH/TGluay5waW4BZyRSZXN1bHQBc1EEAwQAAAQBAAARDTIAAFEIAwFRFAIBH3ZhbHVlAQgAAgEIAAE=
`,
  };
}
