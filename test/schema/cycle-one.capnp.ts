// Generated from cycle-one.capnp by univat generate; do not edit.
import {
  type AnyPointerArgument,
  AnyPointerBuilder,
  type AnyPointerReader,
  adopt,
  allocateStruct,
  type Bindable,
  type BoundStruct,
  bindStruct,
  type CallContext,
  type CallOptions,
  Client,
  copyStruct,
  defineMethod,
  disown,
  type EmbeddedSchema,
  type GeneratedStructType,
  type InterfaceTable,
  initPointer,
  ListReader,
  type ListType,
  lazy,
  listList,
  type Method,
  type Orphan,
  type ParamsArgument,
  type Pipelined,
  type PointerListBuilder,
  type PointerType,
  pipelined,
  RemotePromise,
  type ResultsReturn,
  readClient,
  readPointer,
  Server,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  sizeOfAnyPointer,
  structList,
  textPointer,
  unbound,
  writeClient,
  writePointer,
} from "../../src/index.ts";
import { Answerer, cycleTwoSchema, Pair as Pair_, Two } from "./cycle-two.capnp.ts";

/** Imports a file that imports this one. */
export const cycleOneFileId: bigint = 0xa41b5cf0d2e38697n;

interface OneInit {
  readonly two?: Two | Two.Init | undefined;
  readonly twos?: ListReader<ListReader<Two>> | readonly (readonly Two.Init[])[] | undefined;
  readonly boxed?:
    | Pair_<One, Two, One | One.Init, Two | Two.Init, One.Builder, Two.Builder>
    | Pair_.Init<One, Two, One | One.Init, Two | Two.Init, One.Builder, Two.Builder>
    | undefined;
}

class OneBuilder extends StructBuilder {
  override get $size(): number {
    return 0x30000;
  }

  set two(value: Two | Two.Init) {
    Two.type.set(this.$segment, this.$dataOffset, value);
  }

  initTwo(): Two.Builder {
    return Two.type.init(this.$segment, this.$dataOffset);
  }

  adoptTwo(orphan: Orphan<Two>): void {
    adopt(this, 0, orphan);
  }

  disownTwo(): Orphan<Two> {
    return disown(this, 0);
  }

  set twos(value: ListReader<ListReader<Two>> | readonly (readonly Two.Init[])[]) {
    this.setList(1, twoListList(), value);
  }

  initTwos(length: number): PointerListBuilder<readonly Two.Init[]> {
    return this.initList(1, twoListList(), length);
  }

  adoptTwos(orphan: Orphan<ListReader<ListReader<Two>>>): void {
    adopt(this, 1, orphan);
  }

  disownTwos(): Orphan<ListReader<ListReader<Two>>> {
    return disown(this, 1);
  }

  set boxed(value:
    | Pair_<One, Two, One | One.Init, Two | Two.Init, One.Builder, Two.Builder>
    | Pair_.Init<One, Two, One | One.Init, Two | Two.Init, One.Builder, Two.Builder>) {
    this.setStruct(2, pair_OfOneTwo().type, value);
  }

  initBoxed(): Pair_.Builder<One, Two, One | One.Init, Two | Two.Init, One.Builder, Two.Builder> {
    return this.initStruct(2, pair_OfOneTwo().type);
  }

  adoptBoxed(orphan: Orphan<Pair_<One, Two, One | One.Init, Two | Two.Init, One.Builder, Two.Builder>>): void {
    adopt(this, 2, orphan);
  }

  disownBoxed(): Orphan<Pair_<One, Two, One | One.Init, Two | Two.Init, One.Builder, Two.Builder>> {
    return disown(this, 2);
  }
}

export class One extends StructReader {
  static readonly type: GeneratedStructType<One, OneBuilder, OneInit> = {
    displayName: "One",
    id: 0xb095e654a3fb65e8n,
    schema: cycleOneSchema,
    dataWords: 0,
    pointerCount: 3,
    Reader: One,
    Builder: OneBuilder,
    newReader: (message, place, depth) =>
      new One(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new OneBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 3);
      return new OneBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeOne(One.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfOne,
    write: writeOne,
  };
  static readonly list: ListType<One, StructListBuilder<OneBuilder>, OneInit> = structList(One.type);

  get two(): Two {
    return Two.type.newReader(this.$message, this.followStruct(0, 5), this.$depth + 1);
  }

  get twos(): ListReader<ListReader<Two>> {
    return this.getList(1, twoListList());
  }

  get boxed(): Pair_<One, Two, One | One.Init, Two | Two.Init, One.Builder, Two.Builder> {
    return this.getStruct(2, pair_OfOneTwo().type);
  }
}

function writeOne(builder: OneBuilder, init: OneInit): void {
  if (init.two !== undefined) builder.two = init.two;
  if (init.twos !== undefined) builder.twos = init.twos;
  if (init.boxed !== undefined) builder.boxed = init.boxed;
}

function sizeOfOne(init: OneInit): number {
  let size = 24;
  if (init.two !== undefined && !(init.two instanceof StructReader)) size += Two.type.sizeHint(init.two);
  if (init.twos !== undefined && !(init.twos instanceof ListReader)) size += twoListList().sizeHint(init.twos);
  if (init.boxed !== undefined && !(init.boxed instanceof StructReader))
    size += pair_OfOneTwo().type.sizeHint(init.boxed);
  return size;
}

export declare namespace One {
  type Builder = OneBuilder;
  type Init = OneInit;
}

interface PairInit<A, B, AInit = A, BInit = B, _ABuilder = unknown, _BBuilder = unknown> {
  readonly a?: AInit | undefined;
  readonly b?: BInit | undefined;
}

class PairBuilder<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  set a(value: AInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], value);
  }

  initA(length = 0): ABuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset), this.$bindings[0], length);
  }

  adoptA(orphan: Orphan<A>): void {
    adopt(this, 0, orphan);
  }

  disownA(): Orphan<A> {
    return disown(this, 0);
  }

  set b(value: BInit) {
    writePointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], value);
  }

  initB(length = 0): BBuilder {
    return initPointer(new AnyPointerBuilder(this.$segment, this.$dataOffset + 8), this.$bindings[1], length);
  }

  adoptB(orphan: Orphan<B>): void {
    adopt(this, 1, orphan);
  }

  disownB(): Orphan<B> {
    return disown(this, 1);
  }
}

class PairPipeline<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> {
  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get a(): Pipelined<A> {
    return pipelined(this.$promise, [...this.$path, 0], this.$bindings[0]);
  }

  get b(): Pipelined<B> {
    return pipelined(this.$promise, [...this.$path, 1], this.$bindings[1]);
  }
}

export class Pair<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> extends StructReader {
  static readonly type: GeneratedStructType<
    Pair<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    PairBuilder<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    PairInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = {
    displayName: "Pair",
    id: 0xe38cf6140eac3a1fn,
    schema: cycleOneSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: Pair,
    Builder: PairBuilder,
    newReader: (message, place, depth) =>
      new Pair(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PairBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new PairBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePair(Pair.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPair,
    write: writePair,
  };
  static readonly list: ListType<
    Pair<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >,
    StructListBuilder<
      PairBuilder<
        AnyPointerReader,
        AnyPointerReader,
        AnyPointerArgument,
        AnyPointerArgument,
        AnyPointerBuilder,
        AnyPointerBuilder
      >
    >,
    PairInit<
      AnyPointerReader,
      AnyPointerReader,
      AnyPointerArgument,
      AnyPointerArgument,
      AnyPointerBuilder,
      AnyPointerBuilder
    >
  > = structList(Pair.type);
  static readonly Pipeline: typeof PairPipeline = PairPipeline;

  /** The struct with types bound to its type parameters, such as `textPointer`, `listPointer(...)` or a struct class. */
  static of<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown>(
    typeA: Bindable<A, ABuilder, AInit>,
    typeB: Bindable<B, BBuilder, BInit>,
  ): BoundStruct<
    Pair<A, B, AInit, BInit, ABuilder, BBuilder>,
    PairBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
    PairInit<A, B, AInit, BInit, ABuilder, BBuilder>
  > {
    return bindStruct(
      Pair.type,
      Pair<A, B, AInit, BInit, ABuilder, BBuilder>,
      PairBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
      writePair<A, B, AInit, BInit, ABuilder, BBuilder>,
      typeA,
      typeB,
    );
  }

  get $bindings(): readonly [PointerType<A, ABuilder, AInit>, PointerType<B, BBuilder, BInit>] {
    return unbound(2);
  }

  declare readonly $Pipeline?: PairPipeline<A, B, AInit, BInit, ABuilder, BBuilder>;

  get a(): A {
    return readPointer(this, 0, this.$bindings[0]);
  }

  get b(): B {
    return readPointer(this, 1, this.$bindings[1]);
  }
}

function writePair<A, B, AInit, BInit, ABuilder, BBuilder>(
  builder: PairBuilder<A, B, AInit, BInit, ABuilder, BBuilder>,
  init: PairInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): void {
  if (init.a !== undefined) builder.a = init.a;
  if (init.b !== undefined) builder.b = init.b;
}

function sizeOfPair<A, B, AInit, BInit, ABuilder, BBuilder>(
  init: PairInit<A, B, AInit, BInit, ABuilder, BBuilder>,
): number {
  let size = 16;
  if (init.a !== undefined) size += sizeOfAnyPointer(init.a);
  if (init.b !== undefined) size += sizeOfAnyPointer(init.b);
  return size;
}

export declare namespace Pair {
  type Builder<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = PairBuilder<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  type Init<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = PairInit<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
  type Pipeline<A, B, AInit = A, BInit = B, ABuilder = unknown, BBuilder = unknown> = PairPipeline<
    A,
    B,
    AInit,
    BInit,
    ABuilder,
    BBuilder
  >;
}

const askerAsk: Method<Two, Two.Builder, Two.Init, One, One.Builder, One.Init> = defineMethod({
  name: "Asker.ask",
  interfaceId: 0x89930cefd05f8609n,
  methodId: 0,
  params: () => Two.type,
  results: () => One.type,
});

class AskerPairPromise extends RemotePromise<Pair<Two, string, Two | Two.Init, string, Two.Builder, unknown>> {
  get a(): Pipelined<Two> {
    return pipelined(this, [0], Two);
  }

  get b(): Pipelined<string> {
    return pipelined(this, [1], textPointer);
  }
}

const askerPair: Method<
  Pair_<string, One, string, One | One.Init, unknown, One.Builder>,
  Pair_.Builder<string, One, string, One | One.Init, unknown, One.Builder>,
  Pair_.Init<string, One, string, One | One.Init, unknown, One.Builder>,
  Pair<Two, string, Two | Two.Init, string, Two.Builder, unknown>,
  Pair.Builder<Two, string, Two | Two.Init, string, Two.Builder, unknown>,
  Pair.Init<Two, string, Two | Two.Init, string, Two.Builder, unknown>
> = defineMethod({
  name: "Asker.pair",
  interfaceId: 0x89930cefd05f8609n,
  methodId: 1,
  params: () => pair_OfTextOne().type,
  results: () => pairOfTwoText().type,
});

class AskerPlainPromise extends RemotePromise<Plain.PlainResults> {
  get asker(): Asker {
    return this.$pipeline([0], Asker);
  }
}

const askerInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "Asker",
    interfaceId: 0x89930cefd05f8609n,
    methods: [
      {
        method: askerAsk,
        invoke(server: AskerServer, params: Two, context: CallContext<One.Builder, One.Init>) {
          return server.ask(params, context);
        },
      },
      {
        method: askerPair,
        invoke(
          server: AskerServer,
          params: Pair_<string, One, string, One | One.Init, unknown, One.Builder>,
          context: CallContext<
            Pair.Builder<Two, string, Two | Two.Init, string, Two.Builder, unknown>,
            Pair.Init<Two, string, Two | Two.Init, string, Two.Builder, unknown>
          >,
        ) {
          return server.pair(params, context);
        },
      },
    ],
  },
  {
    name: "Answerer",
    interfaceId: 0x9a2343443f68eddbn,
    methods: [
      {
        method: Answerer.methods.answer,
        invoke(server: AskerServer, params: One, context: CallContext<Two.Builder, Two.Init>) {
          return server.answer(params, context);
        },
      },
    ],
  },
  {
    name: "Plain",
    interfaceId: 0xfb0aee4b7b266404n,
    methods: [
      {
        method: Plain.methods.plain,
        invoke(
          server: AskerServer,
          params: Plain.PlainParams,
          context: CallContext<Plain.PlainResults.Builder, Plain.PlainResults.Init>,
        ) {
          return server.plain(params, context);
        },
      },
    ],
  },
]);

abstract class AskerServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return askerInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return AskerServer.interfaces;
  }

  abstract ask(params: Two, context: CallContext<One.Builder, One.Init>): ResultsReturn<One.Init>;

  abstract pair(
    params: Pair_<string, One, string, One | One.Init, unknown, One.Builder>,
    context: CallContext<
      Pair.Builder<Two, string, Two | Two.Init, string, Two.Builder, unknown>,
      Pair.Init<Two, string, Two | Two.Init, string, Two.Builder, unknown>
    >,
  ): ResultsReturn<Pair.Init<Two, string, Two | Two.Init, string, Two.Builder, unknown>>;

  abstract answer(params: One, context: CallContext<Two.Builder, Two.Init>): ResultsReturn<Two.Init>;

  abstract plain(
    params: Plain.PlainParams,
    context: CallContext<Plain.PlainResults.Builder, Plain.PlainResults.Init>,
  ): ResultsReturn<Plain.PlainResults.Init>;
}

export class Asker extends Client {
  static readonly interfaceId: bigint = 0x89930cefd05f8609n;
  static readonly displayName: string = "Asker";
  static readonly Server: typeof AskerServer = AskerServer;
  static readonly methods: {
    readonly ask: typeof askerAsk;
    readonly pair: typeof askerPair;
  } = {
    ask: askerAsk,
    pair: askerPair,
  };

  ask(params: ParamsArgument<Two.Builder, Two.Init>, options?: CallOptions): Asker.AskPromise {
    return this.$call(askerAsk, RemotePromise, params, options);
  }

  pair(
    params: ParamsArgument<
      Pair_.Builder<string, One, string, One | One.Init, unknown, One.Builder>,
      Pair_.Init<string, One, string, One | One.Init, unknown, One.Builder>
    >,
    options?: CallOptions,
  ): Asker.PairPromise {
    return this.$call(askerPair, AskerPairPromise, params, options);
  }

  answer(params: ParamsArgument<One.Builder, One.Init>, options?: CallOptions): Asker.AnswerPromise {
    return this.$call(Answerer.methods.answer, RemotePromise, params, options);
  }

  plain(
    params: ParamsArgument<Plain.PlainParams.Builder, Plain.PlainParams.Init> = {},
    options?: CallOptions,
  ): Asker.PlainPromise {
    return this.$call(Plain.methods.plain, AskerPlainPromise, params, options);
  }
}

export declare namespace Asker {
  type Server = AskerServer;
  type AskPromise = RemotePromise<One>;
  type PairPromise = AskerPairPromise;
  type AnswerPromise = RemotePromise<Two>;
  type PlainPromise = AskerPlainPromise;
}

type PlainPlainParamsInit = Readonly<Record<string, never>>;

class PlainPlainParamsBuilder extends StructBuilder {}

class PlainPlainParams extends StructReader {
  static readonly type: GeneratedStructType<PlainPlainParams, PlainPlainParamsBuilder, PlainPlainParamsInit> = {
    displayName: "Plain.plain$Params",
    id: 0x96a274e2c688cf47n,
    schema: cycleOneSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: PlainPlainParams,
    Builder: PlainPlainParamsBuilder,
    newReader: (message, place, depth) =>
      new PlainPlainParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PlainPlainParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new PlainPlainParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePlainPlainParams(PlainPlainParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPlainPlainParams,
    write: writePlainPlainParams,
  };
}

function writePlainPlainParams(_builder: PlainPlainParamsBuilder, _init: PlainPlainParamsInit): void {}

function sizeOfPlainPlainParams(_init: PlainPlainParamsInit): number {
  return 0;
}

interface PlainPlainResultsInit {
  readonly asker?: Asker | Asker.Server | undefined;
}

class PlainPlainResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set asker(value: Asker | Asker.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class PlainPlainResults extends StructReader {
  static readonly type: GeneratedStructType<PlainPlainResults, PlainPlainResultsBuilder, PlainPlainResultsInit> = {
    displayName: "Plain.plain$Results",
    id: 0xfb632bf4d5c88b1cn,
    schema: cycleOneSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: PlainPlainResults,
    Builder: PlainPlainResultsBuilder,
    newReader: (message, place, depth) =>
      new PlainPlainResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new PlainPlainResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new PlainPlainResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writePlainPlainResults(PlainPlainResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfPlainPlainResults,
    write: writePlainPlainResults,
  };

  get asker(): Asker {
    return readClient(this, 0, Asker);
  }
}

function writePlainPlainResults(builder: PlainPlainResultsBuilder, init: PlainPlainResultsInit): void {
  if (init.asker !== undefined) builder.asker = init.asker;
}

function sizeOfPlainPlainResults(_init: PlainPlainResultsInit): number {
  return 8;
}

class PlainPlainPromise extends RemotePromise<Plain.PlainResults> {
  get asker(): Asker {
    return this.$pipeline([0], Asker);
  }
}

const plainPlain: Method<
  Plain.PlainParams,
  Plain.PlainParams.Builder,
  Plain.PlainParams.Init,
  Plain.PlainResults,
  Plain.PlainResults.Builder,
  Plain.PlainResults.Init
> = defineMethod({
  name: "Plain.plain",
  interfaceId: 0xfb0aee4b7b266404n,
  methodId: 0,
  params: () => PlainPlainParams.type,
  results: () => PlainPlainResults.type,
});

abstract class PlainServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Plain",
      interfaceId: 0xfb0aee4b7b266404n,
      methods: [
        {
          method: plainPlain,
          invoke(
            server: PlainServer,
            params: Plain.PlainParams,
            context: CallContext<Plain.PlainResults.Builder, Plain.PlainResults.Init>,
          ) {
            return server.plain(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return PlainServer.interfaces;
  }

  abstract plain(
    params: Plain.PlainParams,
    context: CallContext<Plain.PlainResults.Builder, Plain.PlainResults.Init>,
  ): ResultsReturn<Plain.PlainResults.Init>;
}

export class Plain extends Client {
  static readonly interfaceId: bigint = 0xfb0aee4b7b266404n;
  static readonly displayName: string = "Plain";
  static readonly Server: typeof PlainServer = PlainServer;
  static readonly methods: {
    readonly plain: typeof plainPlain;
  } = {
    plain: plainPlain,
  };
  static readonly PlainParams: typeof PlainPlainParams = PlainPlainParams;
  static readonly PlainResults: typeof PlainPlainResults = PlainPlainResults;

  plain(
    params: ParamsArgument<Plain.PlainParams.Builder, Plain.PlainParams.Init> = {},
    options?: CallOptions,
  ): Plain.PlainPromise {
    return this.$call(plainPlain, PlainPlainPromise, params, options);
  }
}

export declare namespace Plain {
  type Server = PlainServer;
  type PlainParams = PlainPlainParams;
  namespace PlainParams {
    type Builder = PlainPlainParamsBuilder;
    type Init = PlainPlainParamsInit;
  }
  type PlainResults = PlainPlainResults;
  namespace PlainResults {
    type Builder = PlainPlainResultsBuilder;
    type Init = PlainPlainResultsInit;
  }
  type PlainPromise = PlainPlainPromise;
}

class InheritingPairPromise extends RemotePromise<Pair<Two, string, Two | Two.Init, string, Two.Builder, unknown>> {
  get a(): Pipelined<Two> {
    return pipelined(this, [0], Two);
  }

  get b(): Pipelined<string> {
    return pipelined(this, [1], textPointer);
  }
}

class InheritingPlainPromise extends RemotePromise<Plain.PlainResults> {
  get asker(): Asker {
    return this.$pipeline([0], Asker);
  }
}

const inheritingInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "Inheriting",
    interfaceId: 0xb86ec77f9f411600n,
    methods: [],
  },
  {
    name: "Asker",
    interfaceId: 0x89930cefd05f8609n,
    methods: [
      {
        method: Asker.methods.ask,
        invoke(server: InheritingServer, params: Two, context: CallContext<One.Builder, One.Init>) {
          return server.ask(params, context);
        },
      },
      {
        method: Asker.methods.pair,
        invoke(
          server: InheritingServer,
          params: Pair_<string, One, string, One | One.Init, unknown, One.Builder>,
          context: CallContext<
            Pair.Builder<Two, string, Two | Two.Init, string, Two.Builder, unknown>,
            Pair.Init<Two, string, Two | Two.Init, string, Two.Builder, unknown>
          >,
        ) {
          return server.pair(params, context);
        },
      },
    ],
  },
  {
    name: "Answerer",
    interfaceId: 0x9a2343443f68eddbn,
    methods: [
      {
        method: Answerer.methods.answer,
        invoke(server: InheritingServer, params: One, context: CallContext<Two.Builder, Two.Init>) {
          return server.answer(params, context);
        },
      },
    ],
  },
  {
    name: "Plain",
    interfaceId: 0xfb0aee4b7b266404n,
    methods: [
      {
        method: Plain.methods.plain,
        invoke(
          server: InheritingServer,
          params: Plain.PlainParams,
          context: CallContext<Plain.PlainResults.Builder, Plain.PlainResults.Init>,
        ) {
          return server.plain(params, context);
        },
      },
    ],
  },
]);

/** Has no methods of its own. */
abstract class InheritingServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return inheritingInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return InheritingServer.interfaces;
  }

  abstract ask(params: Two, context: CallContext<One.Builder, One.Init>): ResultsReturn<One.Init>;

  abstract pair(
    params: Pair_<string, One, string, One | One.Init, unknown, One.Builder>,
    context: CallContext<
      Pair.Builder<Two, string, Two | Two.Init, string, Two.Builder, unknown>,
      Pair.Init<Two, string, Two | Two.Init, string, Two.Builder, unknown>
    >,
  ): ResultsReturn<Pair.Init<Two, string, Two | Two.Init, string, Two.Builder, unknown>>;

  abstract answer(params: One, context: CallContext<Two.Builder, Two.Init>): ResultsReturn<Two.Init>;

  abstract plain(
    params: Plain.PlainParams,
    context: CallContext<Plain.PlainResults.Builder, Plain.PlainResults.Init>,
  ): ResultsReturn<Plain.PlainResults.Init>;
}

/** Has no methods of its own. */
export class Inheriting extends Client {
  static readonly interfaceId: bigint = 0xb86ec77f9f411600n;
  static readonly displayName: string = "Inheriting";
  static readonly Server: typeof InheritingServer = InheritingServer;

  ask(params: ParamsArgument<Two.Builder, Two.Init>, options?: CallOptions): Inheriting.AskPromise {
    return this.$call(Asker.methods.ask, RemotePromise, params, options);
  }

  pair(
    params: ParamsArgument<
      Pair_.Builder<string, One, string, One | One.Init, unknown, One.Builder>,
      Pair_.Init<string, One, string, One | One.Init, unknown, One.Builder>
    >,
    options?: CallOptions,
  ): Inheriting.PairPromise {
    return this.$call(Asker.methods.pair, InheritingPairPromise, params, options);
  }

  answer(params: ParamsArgument<One.Builder, One.Init>, options?: CallOptions): Inheriting.AnswerPromise {
    return this.$call(Answerer.methods.answer, RemotePromise, params, options);
  }

  plain(
    params: ParamsArgument<Plain.PlainParams.Builder, Plain.PlainParams.Init> = {},
    options?: CallOptions,
  ): Inheriting.PlainPromise {
    return this.$call(Plain.methods.plain, InheritingPlainPromise, params, options);
  }
}

export declare namespace Inheriting {
  type Server = InheritingServer;
  type AskPromise = RemotePromise<One>;
  type PairPromise = InheritingPairPromise;
  type AnswerPromise = RemotePromise<Two>;
  type PlainPromise = InheritingPlainPromise;
}

const twoListList = lazy(() => listList(Two.list));
const pair_OfOneTwo = lazy(() => Pair_.of(One, Two));
const pair_OfTextOne = lazy(() => Pair_.of(textPointer, One));
const pairOfTwoText = lazy(() => Pair.of(Two, textPointer));

/** The schema of cycle-one.capnp, for reflection. */
export function cycleOneSchema(): EmbeddedSchema {
  return {
    imports: [cycleTwoSchema],
    nodes: `
MEcBQAExAccCUSAFBv+XhuPS8FwbpAABCgACE0kBghNNAVcAA//oZfujVOaVsAAQAf+XhuPS8FwbpAAFAwcAABNpASITaQEHAAATZQGvAAH/HzqsDhT2jOMA
EAH/l4bj0vBcG6QABQIHEAETZQIqE2UCBwAAE2ECdwAAE9UCF/8Jhl/Q7wyTiQAQA/+XhuPS8FwbpAAAARPRAjIT0QIHAAATzQKHE60DFwAA/wRkJntL7gr7
ABAD/5eG49LwXBukAAABE50DMhOdAwcAABOZA0cTwQMHAAD/R8+IxuJ0opYAEQYBAAAEBwAAE6kDmgAE/xyLyNX0K2P7ABEGAQAABQEHAAATiQOiAAETiQM/
AAH+FkGff8duuBAD/5eG49LwXBukAAABE6kDWhOtAwcAABOpAwcTqQMXAAD/Y3ljbGUtb24BZS5jYXBucABRFAEB/+hl+6NU5pWwABEhIv8fOqwOFPaM4wAR
HSr/CYZf0O8Mk4kAERky/wRkJntL7gr7ABEVMv4WQZ9/x264ERFaB09uZQ9QYWlyH0Fza2VyH1BsYWlu/0luaGVyaXRpAANuZwdPbmVQAQFRDAMEAAAEAQAA
EUUiAABRQAMBUUwCAREBARQBAQAAEUkqAABRRAMBUXACARECAhQBAgAAEW0yAABRaAMBUbwCAQd0d28BEP8mVxRY0SEfzAAAAQEQAAEPdHdvcwEOAAFQAwEB
DgABUAMBARD/JlcUWNEhH8wAAAEBDgABH2JveGVkARD/UT/VUAdVrLkAAABAAREBH1EEAgH/UT/VUAdVrLkAAAARASdRCAEBAQFRCAMBAQFREAMBARD/6GX7
o1TmlbAAAAEBEP8mVxRY0SEfzAAAAQEQAAEPUGFpclABAVEIAwQAAAQBAAARKRIAAFEkAwFRMAIBEQEBFAEBAAARLRIAAFEoAwFRNAIBAWEBEgEB/x86rA4U
9ozjAAAAARIAAQFiARIFAQH/HzqsDhT2jOMAAAABEgABQQgBEQUSEQUSAUEBQh9Bc2tlclABAVEIAwUAAP8mVxRY0SEfzAHoZfujVOaVsBExIgACESUHAQH/
UT/VUAdVrLkBHzqsDhT2jOMRGSoAAEEUAUFYARGdBwdhc2tAAQ9wYWlyEQEfUQQCAf9RP9VQB1WsuQAAABEBJ1EIAQEBAVEIAwEBAVEQAwEBDAACARD/6GX7
o1TmlbAAAAERAR9RBAIB/x86rA4U9ozjAAAAEQEnUQgBAQEBUQgDAQEBURADAQEQ/yZXFFjRIR/MAAABAQwAAkABUQQBAf/b7Wg/REMjmgAAAB9QbGFpblAB
AVEEAwUAAP9Hz4jG4nSilgEci8jV9Ctj+xERMgACEQUHH3BsYWluQAFQAQH/UGxhaW4ucGwBYWluJFBhcmEDbXP/UGxhaW4ucGwBYWluJFJlc3UHbHRzUQQD
BAAABAEAABENMgAAUQgDAVEUAgEfYXNrZXIBEf8Jhl/Q7wyTiQAAAQERAAH/SW5oZXJpdGkAA25nUAEBUAMFUQQBAf8Jhl/Q7wyTiQAAAA==
`,
  };
}
