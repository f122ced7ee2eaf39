// Generated from cycle-two.capnp by univat generate; do not edit.
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
  clientList,
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
  readPointer,
  Server,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  setListAt,
  sizeOfAnyPointer,
  structList,
  textPointer,
  unbound,
  writePointer,
  writeText,
} from "../../src/index.ts";
import { Asker, cycleOneSchema, One, Pair as Pair_, Plain } from "./cycle-one.capnp.ts";

/** Imports a file that imports this one. */
export const cycleTwoFileId: bigint = 0x9cf5d3a1b6e04872n;

interface TwoInit {
  readonly one?: One | One.Init | undefined;
  readonly ones?: ListReader<ListReader<One>> | readonly (readonly One.Init[])[] | undefined;
  readonly boxed?:
    | Pair_<Two, One, Two | Two.Init, One | One.Init, Two.Builder, One.Builder>
    | Pair_.Init<Two, One, Two | Two.Init, One | One.Init, Two.Builder, One.Builder>
    | undefined;
  readonly askers?: ListReader<Asker> | readonly (Asker | Asker.Server)[] | undefined;
  readonly name?: string | undefined;
}

class TwoBuilder extends StructBuilder {
  override get $size(): number {
    return 0x50000;
  }

  set one(value: One | One.Init) {
    One.type.set(this.$segment, this.$dataOffset, value);
  }

  initOne(): One.Builder {
    return One.type.init(this.$segment, this.$dataOffset);
  }

  adoptOne(orphan: Orphan<One>): void {
    adopt(this, 0, orphan);
  }

  disownOne(): Orphan<One> {
    return disown(this, 0);
  }

  set ones(value: ListReader<ListReader<One>> | readonly (readonly One.Init[])[]) {
    this.setList(1, oneListList(), value);
  }

  initOnes(length: number): PointerListBuilder<readonly One.Init[]> {
    return this.initList(1, oneListList(), length);
  }

  adoptOnes(orphan: Orphan<ListReader<ListReader<One>>>): void {
    adopt(this, 1, orphan);
  }

  disownOnes(): Orphan<ListReader<ListReader<One>>> {
    return disown(this, 1);
  }

  set boxed(value:
    | Pair_<Two, One, Two | Two.Init, One | One.Init, Two.Builder, One.Builder>
    | Pair_.Init<Two, One, Two | Two.Init, One | One.Init, Two.Builder, One.Builder>) {
    this.setStruct(2, pair_OfTwoOne().type, value);
  }

  initBoxed(): Pair_.Builder<Two, One, Two | Two.Init, One | One.Init, Two.Builder, One.Builder> {
    return this.initStruct(2, pair_OfTwoOne().type);
  }

  adoptBoxed(orphan: Orphan<Pair_<Two, One, Two | Two.Init, One | One.Init, Two.Builder, One.Builder>>): void {
    adopt(this, 2, orphan);
  }

  disownBoxed(): Orphan<Pair_<Two, One, Two | Two.Init, One | One.Init, Two.Builder, One.Builder>> {
    return disown(this, 2);
  }

  set askers(value: ListReader<Asker> | readonly (Asker | Asker.Server)[]) {
    setListAt(this.$segment, this.$dataOffset + 24, askerList, value);
  }

  initAskers(length: number): PointerListBuilder<Asker | Asker.Server> {
    return askerList.init(this.$segment, this.$dataOffset + 24, length);
  }

  adoptAskers(orphan: Orphan<ListReader<Asker>>): void {
    adopt(this, 3, orphan);
  }

  disownAskers(): Orphan<ListReader<Asker>> {
    return disown(this, 3);
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset + 32, value);
  }

  adoptName(orphan: Orphan<string>): void {
    adopt(this, 4, orphan);
  }

  disownName(): Orphan<string> {
    return disown(this, 4);
  }
}

export class Two extends StructReader {
  static readonly type: GeneratedStructType<Two, TwoBuilder, TwoInit> = {
    displayName: "Two",
    id: 0xcc1f21d158145726n,
    schema: cycleTwoSchema,
    dataWords: 0,
    pointerCount: 5,
    Reader: Two,
    Builder: TwoBuilder,
    newReader: (message, place, depth) =>
      new Two(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TwoBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 5);
      return new TwoBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTwo(Two.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTwo,
    write: writeTwo,
  };
  static readonly list: ListType<Two, StructListBuilder<TwoBuilder>, TwoInit> = structList(Two.type);

  get one(): One {
    return One.type.newReader(this.$message, this.followStruct(0, 3), this.$depth + 1);
  }

  get ones(): ListReader<ListReader<One>> {
    return this.getList(1, oneListList());
  }

  get boxed(): Pair_<Two, One, Two | Two.Init, One | One.Init, Two.Builder, One.Builder> {
    return this.getStruct(2, pair_OfTwoOne().type);
  }

  get askers(): ListReader<Asker> {
    return this.getList(3, askerList);
  }

  get name(): string {
    return this.getText(4);
  }
}

function writeTwo(builder: TwoBuilder, init: TwoInit): void {
  if (init.one !== undefined) builder.one = init.one;
  if (init.ones !== undefined) builder.ones = init.ones;
  if (init.boxed !== undefined) builder.boxed = init.boxed;
  if (init.askers !== undefined) builder.askers = init.askers;
  if (init.name !== undefined) builder.name = init.name;
}

function sizeOfTwo(init: TwoInit): number {
  let size = 40;
  if (init.one !== undefined && !(init.one instanceof StructReader)) size += One.type.sizeHint(init.one);
  if (init.ones !== undefined && !(init.ones instanceof ListReader)) size += oneListList().sizeHint(init.ones);
  if (init.boxed !== undefined && !(init.boxed instanceof StructReader))
    size += pair_OfTwoOne().type.sizeHint(init.boxed);
  if (init.askers !== undefined) size += init.askers.length * 8;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

export declare namespace Two {
  type Builder = TwoBuilder;
  type Init = TwoInit;
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
    id: 0xb9ac550750d53f51n,
    schema: cycleTwoSchema,
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

const answererAnswer: Method<One, One.Builder, One.Init, Two, Two.Builder, Two.Init> = defineMethod({
  name: "Answerer.answer",
  interfaceId: 0x9a2343443f68eddbn,
  methodId: 0,
  params: () => One.type,
  results: () => Two.type,
});

class AnswererPlainPromise extends RemotePromise<Plain.PlainResults> {
  get asker(): Asker {
    return this.$pipeline([0], Asker);
  }
}

const answererInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "Answerer",
    interfaceId: 0x9a2343443f68eddbn,
    methods: [
      {
        method: answererAnswer,
        invoke(server: AnswererServer, params: One, context: CallContext<Two.Builder, Two.Init>) {
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
          server: AnswererServer,
          params: Plain.PlainParams,
          context: CallContext<Plain.PlainResults.Builder, Plain.PlainResults.Init>,
        ) {
          return server.plain(params, context);
        },
      },
    ],
  },
]);

abstract class AnswererServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return answererInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return AnswererServer.interfaces;
  }

  abstract answer(params: One, context: CallContext<Two.Builder, Two.Init>): ResultsReturn<Two.Init>;

  abstract plain(
    params: Plain.PlainParams,
    context: CallContext<Plain.PlainResults.Builder, Plain.PlainResults.Init>,
  ): ResultsReturn<Plain.PlainResults.Init>;
}

export class Answerer extends Client {
  static readonly interfaceId: bigint = 0x9a2343443f68eddbn;
  static readonly displayName: string = "Answerer";
  static readonly Server: typeof AnswererServer = AnswererServer;
  static readonly methods: {
    readonly answer: typeof answererAnswer;
  } = {
    answer: answererAnswer,
  };

  answer(params: ParamsArgument<One.Builder, One.Init>, options?: CallOptions): Answerer.AnswerPromise {
    return this.$call(answererAnswer, RemotePromise, params, options);
  }

  plain(
    params: ParamsArgument<Plain.PlainParams.Builder, Plain.PlainParams.Init> = {},
    options?: CallOptions,
  ): Answerer.PlainPromise {
    return this.$call(Plain.methods.plain, AnswererPlainPromise, params, options);
  }
}

export declare namespace Answerer {
  type Server = AnswererServer;
  type AnswerPromise = RemotePromise<Two>;
  type PlainPromise = AnswererPlainPromise;
}

class HeirPairPromise extends RemotePromise<Pair_<Two, string, Two | Two.Init, string, Two.Builder, unknown>> {
  get a(): Pipelined<Two> {
    return pipelined(this, [0], Two);
  }

  get b(): Pipelined<string> {
    return pipelined(this, [1], textPointer);
  }
}

class HeirPlainPromise extends RemotePromise<Plain.PlainResults> {
  get asker(): Asker {
    return this.$pipeline([0], Asker);
  }
}

const heirInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "Heir",
    interfaceId: 0xfabe8e8df923a965n,
    methods: [],
  },
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
        invoke(server: HeirServer, params: Two, context: CallContext<One.Builder, One.Init>) {
          return server.ask(params, context);
        },
      },
      {
        method: Asker.methods.pair,
        invoke(
          server: HeirServer,
          params: Pair<string, One, string, One | One.Init, unknown, One.Builder>,
          context: CallContext<
            Pair_.Builder<Two, string, Two | Two.Init, string, Two.Builder, unknown>,
            Pair_.Init<Two, string, Two | Two.Init, string, Two.Builder, unknown>
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
        invoke(server: HeirServer, params: One, context: CallContext<Two.Builder, Two.Init>) {
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
          server: HeirServer,
          params: Plain.PlainParams,
          context: CallContext<Plain.PlainResults.Builder, Plain.PlainResults.Init>,
        ) {
          return server.plain(params, context);
        },
      },
    ],
  },
]);

/** Takes nothing from what it extends but its name. */
abstract class HeirServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return heirInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return HeirServer.interfaces;
  }

  abstract ask(params: Two, context: CallContext<One.Builder, One.Init>): ResultsReturn<One.Init>;

  abstract pair(
    params: Pair<string, One, string, One | One.Init, unknown, One.Builder>,
    context: CallContext<
      Pair_.Builder<Two, string, Two | Two.Init, string, Two.Builder, unknown>,
      Pair_.Init<Two, string, Two | Two.Init, string, Two.Builder, unknown>
    >,
  ): ResultsReturn<Pair_.Init<Two, string, Two | Two.Init, string, Two.Builder, unknown>>;

  abstract answer(params: One, context: CallContext<Two.Builder, Two.Init>): ResultsReturn<Two.Init>;

  abstract plain(
    params: Plain.PlainParams,
    context: CallContext<Plain.PlainResults.Builder, Plain.PlainResults.Init>,
  ): ResultsReturn<Plain.PlainResults.Init>;
}

/** Takes nothing from what it extends but its name. */
export class Heir extends Client {
  static readonly interfaceId: bigint = 0xfabe8e8df923a965n;
  static readonly displayName: string = "Heir";
  static readonly Server: typeof HeirServer = HeirServer;

  ask(params: ParamsArgument<Two.Builder, Two.Init>, options?: CallOptions): Heir.AskPromise {
    return this.$call(Asker.methods.ask, RemotePromise, params, options);
  }

  pair(
    params: ParamsArgument<
      Pair.Builder<string, One, string, One | One.Init, unknown, One.Builder>,
      Pair.Init<string, One, string, One | One.Init, unknown, One.Builder>
    >,
    options?: CallOptions,
  ): Heir.PairPromise {
    return this.$call(Asker.methods.pair, HeirPairPromise, params, options);
  }

  answer(params: ParamsArgument<One.Builder, One.Init>, options?: CallOptions): Heir.AnswerPromise {
    return this.$call(Answerer.methods.answer, RemotePromise, params, options);
  }

  plain(
    params: ParamsArgument<Plain.PlainParams.Builder, Plain.PlainParams.Init> = {},
    options?: CallOptions,
  ): Heir.PlainPromise {
    return this.$call(Plain.methods.plain, HeirPlainPromise, params, options);
  }
}

export declare namespace Heir {
  type Server = HeirServer;
  type AskPromise = RemotePromise<One>;
  type PairPromise = HeirPairPromise;
  type AnswerPromise = RemotePromise<Two>;
  type PlainPromise = HeirPlainPromise;
}

const oneListList = lazy(() => listList(One.list));
const pair_OfTwoOne = lazy(() => Pair_.of(Two, One));
const askerList = clientList<Asker, Asker.Server>(() => Asker);

/** The schema of cycle-two.capnp, for reflection. */
export function cycleTwoSchema(): EmbeddedSchema {
  return {
    imports: [cycleOneSchema],
    nodes: `
EPNAATEBvwFRFAUG/3JI4Lah0/WcAAEKAAIRxYIRyUcAA/8mVxRY0SEfzAAQAf9ySOC2odP1nAAFBQcAABHZIhHZBwAAMdUfAQAB/1E/1VAHVay5ABAB/3JI
4Lah0/WcAAUCBxABE10CKhNdAgcAABNZAncAABPNAhf/2+1oP0RDI5oAEAP/ckjgtqHT9ZwAAAETyQJKE80CBwAAE8kCRxPxAhcAAP9lqSP5jY6++gAQA/9y
SOC2odP1nAAAARPhAioT4QIHAAAT3QIHE90CFwAA/2N5Y2xlLXR3AW8uY2FwbnAAURABAf8mVxRY0SEfzAARGSL/UT/VUAdVrLkAERUq/9vtaD9EQyOaABER
Sv9lqSP5jY6++gARESoHVHdvD1BhaXL/QW5zd2VyZXIAAAAPSGVpcgdUd29QAQFRFAMEAAAEAQAAEX0iAABReAMBUYQCAREBARQBAQAAEYEqAABRfAMBUagC
ARECAhQBAgAAEaUyAABRoAMBUfQCAREDAxQBAwAAEfE6AABR7AMBUwgBAgERBAQUAQQAABMFASoAAFIBAwFTDAECAQdvbmUBEP/oZfujVOaVsAAAAQEQAAEP
b25lcwEOAAFQAwEBDgABUAMBARD/6GX7o1TmlbAAAAEBDgABH2JveGVkARD/HzqsDhT2jOMAAABAAREBH1EEAgH/HzqsDhT2jOMAAAARASdRCAEBAQFRCAMB
AQFREAMBARD/JlcUWNEhH8wAAAEBEP/oZfujVOaVsAAAAQEQAAE/YXNrZXJzAQ4AAVADAQER/wmGX9DvDJOJAAABAQ4AAQ9uYW1lAQwAAgEMAAEPUGFpclAB
AVEIAwQAAAQBAAARKRIAAFEkAwFRMAIBEQEBFAEBAAARLRIAAFEoAwFRNAIBAWEBEgEB/1E/1VAHVay5AAAAARIAAQFiARIFAQH/UT/VUAdVrLkAAAABEgAB
QQgBEQUSEQUSAUEBQv9BbnN3ZXJlcgAAAFABAVEEAwUAAP/oZfujVOaVsAEmVxRY0SEfzBEROgACEQUHP2Fuc3dlckABUQQBAf8EZCZ7S+4K+wAAAA9IZWly
UAEBUAMFUQQBAf4WQZ9/x264AAA=
`,
  };
}
