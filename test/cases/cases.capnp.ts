// Generated from cases.capnp by univat generate; do not edit.
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
  lazy,
  type Method,
  type Orphan,
  type ParamsArgument,
  RemotePromise,
  type ResultsReturn,
  readClient,
  Server,
  StreamResult,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  structList,
  writeBool,
  writeClient,
  writeInt32,
  writeText,
  writeUint32,
} from "../../src/index.ts";

/** What the named cases of RPC call. */
export const casesFileId: bigint = 0xb38c1f4ce5a7d960n;

interface TestPipelineBoxInit {
  readonly cap?: TestInterface | TestInterface.Server | undefined;
}

class TestPipelineBoxBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }

  adoptCap(orphan: Orphan<TestInterface>): void {
    adopt(this, 0, orphan);
  }

  disownCap(): Orphan<TestInterface> {
    return disown(this, 0);
  }
}

class TestPipelineBoxPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get cap(): TestInterface {
    return this.$promise.$pipeline([...this.$path, 0], TestInterface);
  }
}

class TestPipelineBox extends StructReader {
  static readonly type: GeneratedStructType<TestPipelineBox, TestPipelineBoxBuilder, TestPipelineBoxInit> = {
    displayName: "TestPipeline.Box",
    id: 0x99ba854d043e8f57n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestPipelineBox,
    Builder: TestPipelineBoxBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineBox(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestPipelineBoxBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestPipelineBoxBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineBox(TestPipelineBox.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineBox,
    write: writeTestPipelineBox,
  };
  static readonly list: ListType<TestPipelineBox, StructListBuilder<TestPipelineBoxBuilder>, TestPipelineBoxInit> =
    structList(TestPipelineBox.type);
  static readonly Pipeline: typeof TestPipelineBoxPipeline = TestPipelineBoxPipeline;

  declare readonly $Pipeline?: TestPipelineBoxPipeline;

  get cap(): TestInterface {
    return readClient(this, 0, TestInterface);
  }
}

function writeTestPipelineBox(builder: TestPipelineBoxBuilder, init: TestPipelineBoxInit): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestPipelineBox(_init: TestPipelineBoxInit): number {
  return 8;
}

interface TestTailCalleeTailResultInit {
  readonly i?: number | undefined;
  readonly t?: string | undefined;
  readonly c?: TestCallOrder | TestCallOrder.Server | undefined;
}

class TestTailCalleeTailResultBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20001;
  }

  set i(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set t(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }

  adoptT(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownT(): Orphan<string> {
    return disown(this, 0);
  }

  set c(value: TestCallOrder | TestCallOrder.Server) {
    writeClient(this.$segment, this.$dataOffset + 16, value);
  }

  adoptC(orphan: Orphan<TestCallOrder>): void {
    adopt(this, 1, orphan);
  }

  disownC(): Orphan<TestCallOrder> {
    return disown(this, 1);
  }
}

class TestTailCalleeTailResultPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get c(): TestCallOrder {
    return this.$promise.$pipeline([...this.$path, 1], TestCallOrder);
  }
}

class TestTailCalleeTailResult extends StructReader {
  static readonly type: GeneratedStructType<
    TestTailCalleeTailResult,
    TestTailCalleeTailResultBuilder,
    TestTailCalleeTailResultInit
  > = {
    displayName: "TestTailCallee.TailResult",
    id: 0xf346a6bfd3daaf57n,
    schema: casesSchema,
    dataWords: 1,
    pointerCount: 2,
    Reader: TestTailCalleeTailResult,
    Builder: TestTailCalleeTailResultBuilder,
    newReader: (message, place, depth) =>
      new TestTailCalleeTailResult(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestTailCalleeTailResultBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 2);
      return new TestTailCalleeTailResultBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestTailCalleeTailResult(TestTailCalleeTailResult.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestTailCalleeTailResult,
    write: writeTestTailCalleeTailResult,
  };
  static readonly list: ListType<
    TestTailCalleeTailResult,
    StructListBuilder<TestTailCalleeTailResultBuilder>,
    TestTailCalleeTailResultInit
  > = structList(TestTailCalleeTailResult.type);
  static readonly Pipeline: typeof TestTailCalleeTailResultPipeline = TestTailCalleeTailResultPipeline;

  declare readonly $Pipeline?: TestTailCalleeTailResultPipeline;

  get i(): number {
    return this.getUint32(0);
  }

  get t(): string {
    return this.getText(0);
  }

  get c(): TestCallOrder {
    return readClient(this, 1, TestCallOrder);
  }
}

function writeTestTailCalleeTailResult(
  builder: TestTailCalleeTailResultBuilder,
  init: TestTailCalleeTailResultInit,
): void {
  if (init.i !== undefined) builder.i = init.i;
  if (init.t !== undefined) builder.t = init.t;
  if (init.c !== undefined) builder.c = init.c;
}

function sizeOfTestTailCalleeTailResult(init: TestTailCalleeTailResultInit): number {
  let size = 24;
  if (init.t !== undefined) size += (init.t.length + 8) & ~7;
  return size;
}

interface TestInterfaceFooParamsInit {
  readonly i?: number | undefined;
  readonly j?: boolean | undefined;
}

class TestInterfaceFooParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set i(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set j(value: boolean) {
    writeBool(this.$segment.view, this.$dataOffset + 4, 0, value);
  }
}

class TestInterfaceFooParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceFooParams,
    TestInterfaceFooParamsBuilder,
    TestInterfaceFooParamsInit
  > = {
    displayName: "TestInterface.foo$Params",
    id: 0xf32d889e4f28e2c1n,
    schema: casesSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestInterfaceFooParams,
    Builder: TestInterfaceFooParamsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceFooParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceFooParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestInterfaceFooParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceFooParams(TestInterfaceFooParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceFooParams,
    write: writeTestInterfaceFooParams,
  };

  get i(): number {
    return this.getUint32(0);
  }

  get j(): boolean {
    return this.getBool(32);
  }
}

function writeTestInterfaceFooParams(builder: TestInterfaceFooParamsBuilder, init: TestInterfaceFooParamsInit): void {
  if (init.i !== undefined) builder.i = init.i;
  if (init.j !== undefined) builder.j = init.j;
}

function sizeOfTestInterfaceFooParams(_init: TestInterfaceFooParamsInit): number {
  return 8;
}

interface TestInterfaceFooResultsInit {
  readonly x?: string | undefined;
}

class TestInterfaceFooResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set x(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TestInterfaceFooResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceFooResults,
    TestInterfaceFooResultsBuilder,
    TestInterfaceFooResultsInit
  > = {
    displayName: "TestInterface.foo$Results",
    id: 0xa7a1d34e313a24c1n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestInterfaceFooResults,
    Builder: TestInterfaceFooResultsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceFooResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceFooResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestInterfaceFooResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceFooResults(TestInterfaceFooResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceFooResults,
    write: writeTestInterfaceFooResults,
  };

  get x(): string {
    return this.getText(0);
  }
}

function writeTestInterfaceFooResults(
  builder: TestInterfaceFooResultsBuilder,
  init: TestInterfaceFooResultsInit,
): void {
  if (init.x !== undefined) builder.x = init.x;
}

function sizeOfTestInterfaceFooResults(init: TestInterfaceFooResultsInit): number {
  let size = 8;
  if (init.x !== undefined) size += (init.x.length + 8) & ~7;
  return size;
}

const testInterfaceFoo: Method<
  TestInterface.FooParams,
  TestInterface.FooParams.Builder,
  TestInterface.FooParams.Init,
  TestInterface.FooResults,
  TestInterface.FooResults.Builder,
  TestInterface.FooResults.Init
> = defineMethod({
  name: "TestInterface.foo",
  interfaceId: 0xb2ea9b4b21a764ecn,
  methodId: 0,
  params: () => TestInterfaceFooParams.type,
  results: () => TestInterfaceFooResults.type,
});

type TestInterfaceBarParamsInit = Readonly<Record<string, never>>;

class TestInterfaceBarParamsBuilder extends StructBuilder {}

class TestInterfaceBarParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceBarParams,
    TestInterfaceBarParamsBuilder,
    TestInterfaceBarParamsInit
  > = {
    displayName: "TestInterface.bar$Params",
    id: 0xa6029d8bba77e56dn,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestInterfaceBarParams,
    Builder: TestInterfaceBarParamsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceBarParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceBarParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestInterfaceBarParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceBarParams(TestInterfaceBarParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceBarParams,
    write: writeTestInterfaceBarParams,
  };
}

function writeTestInterfaceBarParams(
  _builder: TestInterfaceBarParamsBuilder,
  _init: TestInterfaceBarParamsInit,
): void {}

function sizeOfTestInterfaceBarParams(_init: TestInterfaceBarParamsInit): number {
  return 0;
}

type TestInterfaceBarResultsInit = Readonly<Record<string, never>>;

class TestInterfaceBarResultsBuilder extends StructBuilder {}

class TestInterfaceBarResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceBarResults,
    TestInterfaceBarResultsBuilder,
    TestInterfaceBarResultsInit
  > = {
    displayName: "TestInterface.bar$Results",
    id: 0x8e23927f36377dd6n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestInterfaceBarResults,
    Builder: TestInterfaceBarResultsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceBarResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceBarResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestInterfaceBarResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceBarResults(TestInterfaceBarResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceBarResults,
    write: writeTestInterfaceBarResults,
  };
}

function writeTestInterfaceBarResults(
  _builder: TestInterfaceBarResultsBuilder,
  _init: TestInterfaceBarResultsInit,
): void {}

function sizeOfTestInterfaceBarResults(_init: TestInterfaceBarResultsInit): number {
  return 0;
}

const testInterfaceBar: Method<
  TestInterface.BarParams,
  TestInterface.BarParams.Builder,
  TestInterface.BarParams.Init,
  TestInterface.BarResults,
  TestInterface.BarResults.Builder,
  TestInterface.BarResults.Init
> = defineMethod({
  name: "TestInterface.bar",
  interfaceId: 0xb2ea9b4b21a764ecn,
  methodId: 1,
  params: () => TestInterfaceBarParams.type,
  results: () => TestInterfaceBarResults.type,
});

interface TestInterfaceBazParamsInit {
  readonly s?: string | undefined;
}

class TestInterfaceBazParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set s(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TestInterfaceBazParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceBazParams,
    TestInterfaceBazParamsBuilder,
    TestInterfaceBazParamsInit
  > = {
    displayName: "TestInterface.baz$Params",
    id: 0xe22ec9d14870b7c6n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestInterfaceBazParams,
    Builder: TestInterfaceBazParamsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceBazParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceBazParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestInterfaceBazParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceBazParams(TestInterfaceBazParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceBazParams,
    write: writeTestInterfaceBazParams,
  };

  get s(): string {
    return this.getText(0);
  }
}

function writeTestInterfaceBazParams(builder: TestInterfaceBazParamsBuilder, init: TestInterfaceBazParamsInit): void {
  if (init.s !== undefined) builder.s = init.s;
}

function sizeOfTestInterfaceBazParams(init: TestInterfaceBazParamsInit): number {
  let size = 8;
  if (init.s !== undefined) size += (init.s.length + 8) & ~7;
  return size;
}

type TestInterfaceBazResultsInit = Readonly<Record<string, never>>;

class TestInterfaceBazResultsBuilder extends StructBuilder {}

class TestInterfaceBazResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestInterfaceBazResults,
    TestInterfaceBazResultsBuilder,
    TestInterfaceBazResultsInit
  > = {
    displayName: "TestInterface.baz$Results",
    id: 0xd548bf3ec7a01f53n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestInterfaceBazResults,
    Builder: TestInterfaceBazResultsBuilder,
    newReader: (message, place, depth) =>
      new TestInterfaceBazResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestInterfaceBazResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestInterfaceBazResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestInterfaceBazResults(TestInterfaceBazResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestInterfaceBazResults,
    write: writeTestInterfaceBazResults,
  };
}

function writeTestInterfaceBazResults(
  _builder: TestInterfaceBazResultsBuilder,
  _init: TestInterfaceBazResultsInit,
): void {}

function sizeOfTestInterfaceBazResults(_init: TestInterfaceBazResultsInit): number {
  return 0;
}

const testInterfaceBaz: Method<
  TestInterface.BazParams,
  TestInterface.BazParams.Builder,
  TestInterface.BazParams.Init,
  TestInterface.BazResults,
  TestInterface.BazResults.Builder,
  TestInterface.BazResults.Init
> = defineMethod({
  name: "TestInterface.baz",
  interfaceId: 0xb2ea9b4b21a764ecn,
  methodId: 2,
  params: () => TestInterfaceBazParams.type,
  results: () => TestInterfaceBazResults.type,
});

abstract class TestInterfaceServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestInterface",
      interfaceId: 0xb2ea9b4b21a764ecn,
      methods: [
        {
          method: testInterfaceFoo,
          invoke(
            server: TestInterfaceServer,
            params: TestInterface.FooParams,
            context: CallContext<TestInterface.FooResults.Builder, TestInterface.FooResults.Init>,
          ) {
            return server.foo(params, context);
          },
        },
        {
          method: testInterfaceBar,
          invoke(
            server: TestInterfaceServer,
            params: TestInterface.BarParams,
            context: CallContext<TestInterface.BarResults.Builder, TestInterface.BarResults.Init>,
          ) {
            return server.bar(params, context);
          },
        },
        {
          method: testInterfaceBaz,
          invoke(
            server: TestInterfaceServer,
            params: TestInterface.BazParams,
            context: CallContext<TestInterface.BazResults.Builder, TestInterface.BazResults.Init>,
          ) {
            return server.baz(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestInterfaceServer.interfaces;
  }

  abstract foo(
    params: TestInterface.FooParams,
    context: CallContext<TestInterface.FooResults.Builder, TestInterface.FooResults.Init>,
  ): ResultsReturn<TestInterface.FooResults.Init>;

  /** Nobody implements it. */
  abstract bar(
    params: TestInterface.BarParams,
    context: CallContext<TestInterface.BarResults.Builder, TestInterface.BarResults.Init>,
  ): ResultsReturn<TestInterface.BarResults.Init>;

  abstract baz(
    params: TestInterface.BazParams,
    context: CallContext<TestInterface.BazResults.Builder, TestInterface.BazResults.Init>,
  ): ResultsReturn<TestInterface.BazResults.Init>;
}

export class TestInterface extends Client {
  static readonly interfaceId: bigint = 0xb2ea9b4b21a764ecn;
  static readonly displayName: string = "TestInterface";
  static readonly Server: typeof TestInterfaceServer = TestInterfaceServer;
  static readonly methods: {
    readonly foo: typeof testInterfaceFoo;
    readonly bar: typeof testInterfaceBar;
    readonly baz: typeof testInterfaceBaz;
  } = {
    foo: testInterfaceFoo,
    bar: testInterfaceBar,
    baz: testInterfaceBaz,
  };
  static readonly FooParams: typeof TestInterfaceFooParams = TestInterfaceFooParams;
  static readonly FooResults: typeof TestInterfaceFooResults = TestInterfaceFooResults;
  static readonly BarParams: typeof TestInterfaceBarParams = TestInterfaceBarParams;
  static readonly BarResults: typeof TestInterfaceBarResults = TestInterfaceBarResults;
  static readonly BazParams: typeof TestInterfaceBazParams = TestInterfaceBazParams;
  static readonly BazResults: typeof TestInterfaceBazResults = TestInterfaceBazResults;

  foo(
    params: ParamsArgument<TestInterface.FooParams.Builder, TestInterface.FooParams.Init>,
    options?: CallOptions,
  ): TestInterface.FooPromise {
    return this.$call(testInterfaceFoo, RemotePromise, params, options);
  }

  /** Nobody implements it. */
  bar(
    params: ParamsArgument<TestInterface.BarParams.Builder, TestInterface.BarParams.Init> = {},
    options?: CallOptions,
  ): TestInterface.BarPromise {
    return this.$call(testInterfaceBar, RemotePromise, params, options);
  }

  baz(
    params: ParamsArgument<TestInterface.BazParams.Builder, TestInterface.BazParams.Init>,
    options?: CallOptions,
  ): TestInterface.BazPromise {
    return this.$call(testInterfaceBaz, RemotePromise, params, options);
  }
}

export declare namespace TestInterface {
  type Server = TestInterfaceServer;
  type FooParams = TestInterfaceFooParams;
  namespace FooParams {
    type Builder = TestInterfaceFooParamsBuilder;
    type Init = TestInterfaceFooParamsInit;
  }
  type FooResults = TestInterfaceFooResults;
  namespace FooResults {
    type Builder = TestInterfaceFooResultsBuilder;
    type Init = TestInterfaceFooResultsInit;
  }
  type FooPromise = RemotePromise<TestInterfaceFooResults>;
  type BarParams = TestInterfaceBarParams;
  namespace BarParams {
    type Builder = TestInterfaceBarParamsBuilder;
    type Init = TestInterfaceBarParamsInit;
  }
  type BarResults = TestInterfaceBarResults;
  namespace BarResults {
    type Builder = TestInterfaceBarResultsBuilder;
    type Init = TestInterfaceBarResultsInit;
  }
  type BarPromise = RemotePromise<TestInterfaceBarResults>;
  type BazParams = TestInterfaceBazParams;
  namespace BazParams {
    type Builder = TestInterfaceBazParamsBuilder;
    type Init = TestInterfaceBazParamsInit;
  }
  type BazResults = TestInterfaceBazResults;
  namespace BazResults {
    type Builder = TestInterfaceBazResultsBuilder;
    type Init = TestInterfaceBazResultsInit;
  }
  type BazPromise = RemotePromise<TestInterfaceBazResults>;
}

type TestExtendsQuxParamsInit = Readonly<Record<string, never>>;

class TestExtendsQuxParamsBuilder extends StructBuilder {}

class TestExtendsQuxParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestExtendsQuxParams,
    TestExtendsQuxParamsBuilder,
    TestExtendsQuxParamsInit
  > = {
    displayName: "TestExtends.qux$Params",
    id: 0xa198cafa1ac5154fn,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestExtendsQuxParams,
    Builder: TestExtendsQuxParamsBuilder,
    newReader: (message, place, depth) =>
      new TestExtendsQuxParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestExtendsQuxParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestExtendsQuxParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestExtendsQuxParams(TestExtendsQuxParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestExtendsQuxParams,
    write: writeTestExtendsQuxParams,
  };
}

function writeTestExtendsQuxParams(_builder: TestExtendsQuxParamsBuilder, _init: TestExtendsQuxParamsInit): void {}

function sizeOfTestExtendsQuxParams(_init: TestExtendsQuxParamsInit): number {
  return 0;
}

type TestExtendsQuxResultsInit = Readonly<Record<string, never>>;

class TestExtendsQuxResultsBuilder extends StructBuilder {}

class TestExtendsQuxResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestExtendsQuxResults,
    TestExtendsQuxResultsBuilder,
    TestExtendsQuxResultsInit
  > = {
    displayName: "TestExtends.qux$Results",
    id: 0xaad06b09bf04a663n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestExtendsQuxResults,
    Builder: TestExtendsQuxResultsBuilder,
    newReader: (message, place, depth) =>
      new TestExtendsQuxResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestExtendsQuxResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestExtendsQuxResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestExtendsQuxResults(TestExtendsQuxResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestExtendsQuxResults,
    write: writeTestExtendsQuxResults,
  };
}

function writeTestExtendsQuxResults(_builder: TestExtendsQuxResultsBuilder, _init: TestExtendsQuxResultsInit): void {}

function sizeOfTestExtendsQuxResults(_init: TestExtendsQuxResultsInit): number {
  return 0;
}

const testExtendsQux: Method<
  TestExtends.QuxParams,
  TestExtends.QuxParams.Builder,
  TestExtends.QuxParams.Init,
  TestExtends.QuxResults,
  TestExtends.QuxResults.Builder,
  TestExtends.QuxResults.Init
> = defineMethod({
  name: "TestExtends.qux",
  interfaceId: 0xded06449a20fe181n,
  methodId: 0,
  params: () => TestExtendsQuxParams.type,
  results: () => TestExtendsQuxResults.type,
});

const testExtendsInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "TestExtends",
    interfaceId: 0xded06449a20fe181n,
    methods: [
      {
        method: testExtendsQux,
        invoke(
          server: TestExtendsServer,
          params: TestExtends.QuxParams,
          context: CallContext<TestExtends.QuxResults.Builder, TestExtends.QuxResults.Init>,
        ) {
          return server.qux(params, context);
        },
      },
    ],
  },
  {
    name: "TestInterface",
    interfaceId: 0xb2ea9b4b21a764ecn,
    methods: [
      {
        method: TestInterface.methods.foo,
        invoke(
          server: TestExtendsServer,
          params: TestInterface.FooParams,
          context: CallContext<TestInterface.FooResults.Builder, TestInterface.FooResults.Init>,
        ) {
          return server.foo(params, context);
        },
      },
      {
        method: TestInterface.methods.bar,
        invoke(
          server: TestExtendsServer,
          params: TestInterface.BarParams,
          context: CallContext<TestInterface.BarResults.Builder, TestInterface.BarResults.Init>,
        ) {
          return server.bar(params, context);
        },
      },
      {
        method: TestInterface.methods.baz,
        invoke(
          server: TestExtendsServer,
          params: TestInterface.BazParams,
          context: CallContext<TestInterface.BazResults.Builder, TestInterface.BazResults.Init>,
        ) {
          return server.baz(params, context);
        },
      },
    ],
  },
]);

abstract class TestExtendsServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return testExtendsInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return TestExtendsServer.interfaces;
  }

  abstract qux(
    params: TestExtends.QuxParams,
    context: CallContext<TestExtends.QuxResults.Builder, TestExtends.QuxResults.Init>,
  ): ResultsReturn<TestExtends.QuxResults.Init>;

  abstract foo(
    params: TestInterface.FooParams,
    context: CallContext<TestInterface.FooResults.Builder, TestInterface.FooResults.Init>,
  ): ResultsReturn<TestInterface.FooResults.Init>;

  /** Nobody implements it. */
  abstract bar(
    params: TestInterface.BarParams,
    context: CallContext<TestInterface.BarResults.Builder, TestInterface.BarResults.Init>,
  ): ResultsReturn<TestInterface.BarResults.Init>;

  abstract baz(
    params: TestInterface.BazParams,
    context: CallContext<TestInterface.BazResults.Builder, TestInterface.BazResults.Init>,
  ): ResultsReturn<TestInterface.BazResults.Init>;
}

export class TestExtends extends Client {
  static readonly interfaceId: bigint = 0xded06449a20fe181n;
  static readonly displayName: string = "TestExtends";
  static readonly Server: typeof TestExtendsServer = TestExtendsServer;
  static readonly methods: {
    readonly qux: typeof testExtendsQux;
  } = {
    qux: testExtendsQux,
  };
  static readonly QuxParams: typeof TestExtendsQuxParams = TestExtendsQuxParams;
  static readonly QuxResults: typeof TestExtendsQuxResults = TestExtendsQuxResults;

  qux(
    params: ParamsArgument<TestExtends.QuxParams.Builder, TestExtends.QuxParams.Init> = {},
    options?: CallOptions,
  ): TestExtends.QuxPromise {
    return this.$call(testExtendsQux, RemotePromise, params, options);
  }

  foo(
    params: ParamsArgument<TestInterface.FooParams.Builder, TestInterface.FooParams.Init>,
    options?: CallOptions,
  ): TestExtends.FooPromise {
    return this.$call(TestInterface.methods.foo, RemotePromise, params, options);
  }

  /** Nobody implements it. */
  bar(
    params: ParamsArgument<TestInterface.BarParams.Builder, TestInterface.BarParams.Init> = {},
    options?: CallOptions,
  ): TestExtends.BarPromise {
    return this.$call(TestInterface.methods.bar, RemotePromise, params, options);
  }

  baz(
    params: ParamsArgument<TestInterface.BazParams.Builder, TestInterface.BazParams.Init>,
    options?: CallOptions,
  ): TestExtends.BazPromise {
    return this.$call(TestInterface.methods.baz, RemotePromise, params, options);
  }
}

export declare namespace TestExtends {
  type Server = TestExtendsServer;
  type QuxParams = TestExtendsQuxParams;
  namespace QuxParams {
    type Builder = TestExtendsQuxParamsBuilder;
    type Init = TestExtendsQuxParamsInit;
  }
  type QuxResults = TestExtendsQuxResults;
  namespace QuxResults {
    type Builder = TestExtendsQuxResultsBuilder;
    type Init = TestExtendsQuxResultsInit;
  }
  type QuxPromise = RemotePromise<TestExtendsQuxResults>;
  type FooPromise = RemotePromise<TestInterfaceFooResults>;
  type BarPromise = RemotePromise<TestInterfaceBarResults>;
  type BazPromise = RemotePromise<TestInterfaceBazResults>;
}

interface TestPipelineGetCapParamsInit {
  readonly n?: number | undefined;
  readonly inCap?: TestInterface | TestInterface.Server | undefined;
}

class TestPipelineGetCapParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set n(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set inCap(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class TestPipelineGetCapParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineGetCapParams,
    TestPipelineGetCapParamsBuilder,
    TestPipelineGetCapParamsInit
  > = {
    displayName: "TestPipeline.getCap$Params",
    id: 0x9e80210f41eced94n,
    schema: casesSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestPipelineGetCapParams,
    Builder: TestPipelineGetCapParamsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineGetCapParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestPipelineGetCapParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestPipelineGetCapParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineGetCapParams(TestPipelineGetCapParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineGetCapParams,
    write: writeTestPipelineGetCapParams,
  };

  get n(): number {
    return this.getUint32(0);
  }

  get inCap(): TestInterface {
    return readClient(this, 0, TestInterface);
  }
}

function writeTestPipelineGetCapParams(
  builder: TestPipelineGetCapParamsBuilder,
  init: TestPipelineGetCapParamsInit,
): void {
  if (init.n !== undefined) builder.n = init.n;
  if (init.inCap !== undefined) builder.inCap = init.inCap;
}

function sizeOfTestPipelineGetCapParams(_init: TestPipelineGetCapParamsInit): number {
  return 16;
}

interface TestPipelineGetCapResultsInit {
  readonly s?: string | undefined;
  readonly outBox?: TestPipeline.Box | TestPipeline.Box.Init | undefined;
}

class TestPipelineGetCapResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set s(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  set outBox(value: TestPipeline.Box | TestPipeline.Box.Init) {
    TestPipelineBox.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initOutBox(): TestPipeline.Box.Builder {
    return TestPipelineBox.type.init(this.$segment, this.$dataOffset + 8);
  }
}

class TestPipelineGetCapResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineGetCapResults,
    TestPipelineGetCapResultsBuilder,
    TestPipelineGetCapResultsInit
  > = {
    displayName: "TestPipeline.getCap$Results",
    id: 0xe32f9311889adec8n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: TestPipelineGetCapResults,
    Builder: TestPipelineGetCapResultsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineGetCapResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestPipelineGetCapResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new TestPipelineGetCapResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestPipelineGetCapResults(TestPipelineGetCapResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestPipelineGetCapResults,
    write: writeTestPipelineGetCapResults,
  };

  get s(): string {
    return this.getText(0);
  }

  get outBox(): TestPipeline.Box {
    return TestPipelineBox.type.newReader(this.$message, this.followStruct(1, 1), this.$depth + 1);
  }
}

function writeTestPipelineGetCapResults(
  builder: TestPipelineGetCapResultsBuilder,
  init: TestPipelineGetCapResultsInit,
): void {
  if (init.s !== undefined) builder.s = init.s;
  if (init.outBox !== undefined) builder.outBox = init.outBox;
}

function sizeOfTestPipelineGetCapResults(init: TestPipelineGetCapResultsInit): number {
  let size = 16;
  if (init.s !== undefined) size += (init.s.length + 8) & ~7;
  if (init.outBox !== undefined && !(init.outBox instanceof StructReader)) size += sizeOfTestPipelineBox(init.outBox);
  return size;
}

class TestPipelineGetCapPromise extends RemotePromise<TestPipeline.GetCapResults> {
  get outBox(): TestPipeline.Box.Pipeline {
    return new TestPipelineBoxPipeline(this, 1);
  }
}

const testPipelineGetCap: Method<
  TestPipeline.GetCapParams,
  TestPipeline.GetCapParams.Builder,
  TestPipeline.GetCapParams.Init,
  TestPipeline.GetCapResults,
  TestPipeline.GetCapResults.Builder,
  TestPipeline.GetCapResults.Init
> = defineMethod({
  name: "TestPipeline.getCap",
  interfaceId: 0xda7a11ea22633639n,
  methodId: 0,
  params: () => TestPipelineGetCapParams.type,
  results: () => TestPipelineGetCapResults.type,
});

type TestPipelineGetCapPipelineOnlyParamsInit = Readonly<Record<string, never>>;

class TestPipelineGetCapPipelineOnlyParamsBuilder extends StructBuilder {}

class TestPipelineGetCapPipelineOnlyParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineGetCapPipelineOnlyParams,
    TestPipelineGetCapPipelineOnlyParamsBuilder,
    TestPipelineGetCapPipelineOnlyParamsInit
  > = {
    displayName: "TestPipeline.getCapPipelineOnly$Params",
    id: 0xc1db418d392aa503n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestPipelineGetCapPipelineOnlyParams,
    Builder: TestPipelineGetCapPipelineOnlyParamsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineGetCapPipelineOnlyParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestPipelineGetCapPipelineOnlyParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestPipelineGetCapPipelineOnlyParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestPipelineGetCapPipelineOnlyParams(
          TestPipelineGetCapPipelineOnlyParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestPipelineGetCapPipelineOnlyParams,
    write: writeTestPipelineGetCapPipelineOnlyParams,
  };
}

function writeTestPipelineGetCapPipelineOnlyParams(
  _builder: TestPipelineGetCapPipelineOnlyParamsBuilder,
  _init: TestPipelineGetCapPipelineOnlyParamsInit,
): void {}

function sizeOfTestPipelineGetCapPipelineOnlyParams(_init: TestPipelineGetCapPipelineOnlyParamsInit): number {
  return 0;
}

interface TestPipelineGetCapPipelineOnlyResultsInit {
  readonly outBox?: TestPipeline.Box | TestPipeline.Box.Init | undefined;
}

class TestPipelineGetCapPipelineOnlyResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set outBox(value: TestPipeline.Box | TestPipeline.Box.Init) {
    TestPipelineBox.type.set(this.$segment, this.$dataOffset, value);
  }

  initOutBox(): TestPipeline.Box.Builder {
    return TestPipelineBox.type.init(this.$segment, this.$dataOffset);
  }
}

class TestPipelineGetCapPipelineOnlyResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestPipelineGetCapPipelineOnlyResults,
    TestPipelineGetCapPipelineOnlyResultsBuilder,
    TestPipelineGetCapPipelineOnlyResultsInit
  > = {
    displayName: "TestPipeline.getCapPipelineOnly$Results",
    id: 0x9cc93ad14563a98dn,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestPipelineGetCapPipelineOnlyResults,
    Builder: TestPipelineGetCapPipelineOnlyResultsBuilder,
    newReader: (message, place, depth) =>
      new TestPipelineGetCapPipelineOnlyResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestPipelineGetCapPipelineOnlyResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestPipelineGetCapPipelineOnlyResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestPipelineGetCapPipelineOnlyResults(
          TestPipelineGetCapPipelineOnlyResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestPipelineGetCapPipelineOnlyResults,
    write: writeTestPipelineGetCapPipelineOnlyResults,
  };

  get outBox(): TestPipeline.Box {
    return TestPipelineBox.type.newReader(this.$message, this.followStruct(0, 1), this.$depth + 1);
  }
}

function writeTestPipelineGetCapPipelineOnlyResults(
  builder: TestPipelineGetCapPipelineOnlyResultsBuilder,
  init: TestPipelineGetCapPipelineOnlyResultsInit,
): void {
  if (init.outBox !== undefined) builder.outBox = init.outBox;
}

function sizeOfTestPipelineGetCapPipelineOnlyResults(init: TestPipelineGetCapPipelineOnlyResultsInit): number {
  let size = 8;
  if (init.outBox !== undefined && !(init.outBox instanceof StructReader)) size += sizeOfTestPipelineBox(init.outBox);
  return size;
}

class TestPipelineGetCapPipelineOnlyPromise extends RemotePromise<TestPipeline.GetCapPipelineOnlyResults> {
  get outBox(): TestPipeline.Box.Pipeline {
    return new TestPipelineBoxPipeline(this, 0);
  }
}

const testPipelineGetCapPipelineOnly: Method<
  TestPipeline.GetCapPipelineOnlyParams,
  TestPipeline.GetCapPipelineOnlyParams.Builder,
  TestPipeline.GetCapPipelineOnlyParams.Init,
  TestPipeline.GetCapPipelineOnlyResults,
  TestPipeline.GetCapPipelineOnlyResults.Builder,
  TestPipeline.GetCapPipelineOnlyResults.Init
> = defineMethod({
  name: "TestPipeline.getCapPipelineOnly",
  interfaceId: 0xda7a11ea22633639n,
  methodId: 1,
  params: () => TestPipelineGetCapPipelineOnlyParams.type,
  results: () => TestPipelineGetCapPipelineOnlyResults.type,
});

abstract class TestPipelineServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestPipeline",
      interfaceId: 0xda7a11ea22633639n,
      methods: [
        {
          method: testPipelineGetCap,
          invoke(
            server: TestPipelineServer,
            params: TestPipeline.GetCapParams,
            context: CallContext<TestPipeline.GetCapResults.Builder, TestPipeline.GetCapResults.Init>,
          ) {
            return server.getCap(params, context);
          },
        },
        {
          method: testPipelineGetCapPipelineOnly,
          invoke(
            server: TestPipelineServer,
            params: TestPipeline.GetCapPipelineOnlyParams,
            context: CallContext<
              TestPipeline.GetCapPipelineOnlyResults.Builder,
              TestPipeline.GetCapPipelineOnlyResults.Init
            >,
          ) {
            return server.getCapPipelineOnly(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestPipelineServer.interfaces;
  }

  /** Calls `foo` of the capability it is given before it gives one. */
  abstract getCap(
    params: TestPipeline.GetCapParams,
    context: CallContext<TestPipeline.GetCapResults.Builder, TestPipeline.GetCapResults.Init>,
  ): ResultsReturn<TestPipeline.GetCapResults.Init>;

  /** Never returns. */
  abstract getCapPipelineOnly(
    params: TestPipeline.GetCapPipelineOnlyParams,
    context: CallContext<TestPipeline.GetCapPipelineOnlyResults.Builder, TestPipeline.GetCapPipelineOnlyResults.Init>,
  ): ResultsReturn<TestPipeline.GetCapPipelineOnlyResults.Init>;
}

export class TestPipeline extends Client {
  static readonly interfaceId: bigint = 0xda7a11ea22633639n;
  static readonly displayName: string = "TestPipeline";
  static readonly Server: typeof TestPipelineServer = TestPipelineServer;
  static readonly methods: {
    readonly getCap: typeof testPipelineGetCap;
    readonly getCapPipelineOnly: typeof testPipelineGetCapPipelineOnly;
  } = {
    getCap: testPipelineGetCap,
    getCapPipelineOnly: testPipelineGetCapPipelineOnly,
  };
  static readonly GetCapParams: typeof TestPipelineGetCapParams = TestPipelineGetCapParams;
  static readonly GetCapResults: typeof TestPipelineGetCapResults = TestPipelineGetCapResults;
  static readonly GetCapPipelineOnlyParams: typeof TestPipelineGetCapPipelineOnlyParams =
    TestPipelineGetCapPipelineOnlyParams;
  static readonly GetCapPipelineOnlyResults: typeof TestPipelineGetCapPipelineOnlyResults =
    TestPipelineGetCapPipelineOnlyResults;
  static readonly Box: typeof TestPipelineBox = TestPipelineBox;

  /** Calls `foo` of the capability it is given before it gives one. */
  getCap(
    params: ParamsArgument<TestPipeline.GetCapParams.Builder, TestPipeline.GetCapParams.Init>,
    options?: CallOptions,
  ): TestPipeline.GetCapPromise {
    return this.$call(testPipelineGetCap, TestPipelineGetCapPromise, params, options);
  }

  /** Never returns. */
  getCapPipelineOnly(
    params: ParamsArgument<
      TestPipeline.GetCapPipelineOnlyParams.Builder,
      TestPipeline.GetCapPipelineOnlyParams.Init
    > = {},
    options?: CallOptions,
  ): TestPipeline.GetCapPipelineOnlyPromise {
    return this.$call(testPipelineGetCapPipelineOnly, TestPipelineGetCapPipelineOnlyPromise, params, options);
  }
}

export declare namespace TestPipeline {
  type Server = TestPipelineServer;
  type GetCapParams = TestPipelineGetCapParams;
  namespace GetCapParams {
    type Builder = TestPipelineGetCapParamsBuilder;
    type Init = TestPipelineGetCapParamsInit;
  }
  type GetCapResults = TestPipelineGetCapResults;
  namespace GetCapResults {
    type Builder = TestPipelineGetCapResultsBuilder;
    type Init = TestPipelineGetCapResultsInit;
  }
  type GetCapPromise = TestPipelineGetCapPromise;
  type GetCapPipelineOnlyParams = TestPipelineGetCapPipelineOnlyParams;
  namespace GetCapPipelineOnlyParams {
    type Builder = TestPipelineGetCapPipelineOnlyParamsBuilder;
    type Init = TestPipelineGetCapPipelineOnlyParamsInit;
  }
  type GetCapPipelineOnlyResults = TestPipelineGetCapPipelineOnlyResults;
  namespace GetCapPipelineOnlyResults {
    type Builder = TestPipelineGetCapPipelineOnlyResultsBuilder;
    type Init = TestPipelineGetCapPipelineOnlyResultsInit;
  }
  type GetCapPipelineOnlyPromise = TestPipelineGetCapPipelineOnlyPromise;
  type Box = TestPipelineBox;
  namespace Box {
    type Builder = TestPipelineBoxBuilder;
    type Init = TestPipelineBoxInit;
    type Pipeline = TestPipelineBoxPipeline;
  }
}

interface TestCallOrderGetCallSequenceParamsInit {
  readonly expected?: number | undefined;
}

class TestCallOrderGetCallSequenceParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set expected(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class TestCallOrderGetCallSequenceParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestCallOrderGetCallSequenceParams,
    TestCallOrderGetCallSequenceParamsBuilder,
    TestCallOrderGetCallSequenceParamsInit
  > = {
    displayName: "TestCallOrder.getCallSequence$Params",
    id: 0x992ced775ea5bdb1n,
    schema: casesSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestCallOrderGetCallSequenceParams,
    Builder: TestCallOrderGetCallSequenceParamsBuilder,
    newReader: (message, place, depth) =>
      new TestCallOrderGetCallSequenceParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestCallOrderGetCallSequenceParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestCallOrderGetCallSequenceParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestCallOrderGetCallSequenceParams(
          TestCallOrderGetCallSequenceParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestCallOrderGetCallSequenceParams,
    write: writeTestCallOrderGetCallSequenceParams,
  };

  get expected(): number {
    return this.getUint32(0);
  }
}

function writeTestCallOrderGetCallSequenceParams(
  builder: TestCallOrderGetCallSequenceParamsBuilder,
  init: TestCallOrderGetCallSequenceParamsInit,
): void {
  if (init.expected !== undefined) builder.expected = init.expected;
}

function sizeOfTestCallOrderGetCallSequenceParams(_init: TestCallOrderGetCallSequenceParamsInit): number {
  return 8;
}

interface TestCallOrderGetCallSequenceResultsInit {
  readonly n?: number | undefined;
}

class TestCallOrderGetCallSequenceResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set n(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class TestCallOrderGetCallSequenceResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestCallOrderGetCallSequenceResults,
    TestCallOrderGetCallSequenceResultsBuilder,
    TestCallOrderGetCallSequenceResultsInit
  > = {
    displayName: "TestCallOrder.getCallSequence$Results",
    id: 0x8711f8c20860593fn,
    schema: casesSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestCallOrderGetCallSequenceResults,
    Builder: TestCallOrderGetCallSequenceResultsBuilder,
    newReader: (message, place, depth) =>
      new TestCallOrderGetCallSequenceResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestCallOrderGetCallSequenceResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestCallOrderGetCallSequenceResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestCallOrderGetCallSequenceResults(
          TestCallOrderGetCallSequenceResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestCallOrderGetCallSequenceResults,
    write: writeTestCallOrderGetCallSequenceResults,
  };

  get n(): number {
    return this.getUint32(0);
  }
}

function writeTestCallOrderGetCallSequenceResults(
  builder: TestCallOrderGetCallSequenceResultsBuilder,
  init: TestCallOrderGetCallSequenceResultsInit,
): void {
  if (init.n !== undefined) builder.n = init.n;
}

function sizeOfTestCallOrderGetCallSequenceResults(_init: TestCallOrderGetCallSequenceResultsInit): number {
  return 8;
}

const testCallOrderGetCallSequence: Method<
  TestCallOrder.GetCallSequenceParams,
  TestCallOrder.GetCallSequenceParams.Builder,
  TestCallOrder.GetCallSequenceParams.Init,
  TestCallOrder.GetCallSequenceResults,
  TestCallOrder.GetCallSequenceResults.Builder,
  TestCallOrder.GetCallSequenceResults.Init
> = defineMethod({
  name: "TestCallOrder.getCallSequence",
  interfaceId: 0xd5564846260d73a7n,
  methodId: 0,
  params: () => TestCallOrderGetCallSequenceParams.type,
  results: () => TestCallOrderGetCallSequenceResults.type,
});

abstract class TestCallOrderServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestCallOrder",
      interfaceId: 0xd5564846260d73a7n,
      methods: [
        {
          method: testCallOrderGetCallSequence,
          invoke(
            server: TestCallOrderServer,
            params: TestCallOrder.GetCallSequenceParams,
            context: CallContext<
              TestCallOrder.GetCallSequenceResults.Builder,
              TestCallOrder.GetCallSequenceResults.Init
            >,
          ) {
            return server.getCallSequence(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestCallOrderServer.interfaces;
  }

  /** How many calls came before. */
  abstract getCallSequence(
    params: TestCallOrder.GetCallSequenceParams,
    context: CallContext<TestCallOrder.GetCallSequenceResults.Builder, TestCallOrder.GetCallSequenceResults.Init>,
  ): ResultsReturn<TestCallOrder.GetCallSequenceResults.Init>;
}

export class TestCallOrder extends Client {
  static readonly interfaceId: bigint = 0xd5564846260d73a7n;
  static readonly displayName: string = "TestCallOrder";
  static readonly Server: typeof TestCallOrderServer = TestCallOrderServer;
  static readonly methods: {
    readonly getCallSequence: typeof testCallOrderGetCallSequence;
  } = {
    getCallSequence: testCallOrderGetCallSequence,
  };
  static readonly GetCallSequenceParams: typeof TestCallOrderGetCallSequenceParams = TestCallOrderGetCallSequenceParams;
  static readonly GetCallSequenceResults: typeof TestCallOrderGetCallSequenceResults =
    TestCallOrderGetCallSequenceResults;

  /** How many calls came before. */
  getCallSequence(
    params: ParamsArgument<TestCallOrder.GetCallSequenceParams.Builder, TestCallOrder.GetCallSequenceParams.Init>,
    options?: CallOptions,
  ): TestCallOrder.GetCallSequencePromise {
    return this.$call(testCallOrderGetCallSequence, RemotePromise, params, options);
  }
}

export declare namespace TestCallOrder {
  type Server = TestCallOrderServer;
  type GetCallSequenceParams = TestCallOrderGetCallSequenceParams;
  namespace GetCallSequenceParams {
    type Builder = TestCallOrderGetCallSequenceParamsBuilder;
    type Init = TestCallOrderGetCallSequenceParamsInit;
  }
  type GetCallSequenceResults = TestCallOrderGetCallSequenceResults;
  namespace GetCallSequenceResults {
    type Builder = TestCallOrderGetCallSequenceResultsBuilder;
    type Init = TestCallOrderGetCallSequenceResultsInit;
  }
  type GetCallSequencePromise = RemotePromise<TestCallOrderGetCallSequenceResults>;
}

interface TestTailCalleeFooParamsInit {
  readonly i?: number | undefined;
  readonly t?: string | undefined;
}

class TestTailCalleeFooParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set i(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set t(value: string) {
    writeText(this.$segment, this.$dataOffset + 8, value);
  }
}

class TestTailCalleeFooParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestTailCalleeFooParams,
    TestTailCalleeFooParamsBuilder,
    TestTailCalleeFooParamsInit
  > = {
    displayName: "TestTailCallee.foo$Params",
    id: 0x9509234a45370c61n,
    schema: casesSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestTailCalleeFooParams,
    Builder: TestTailCalleeFooParamsBuilder,
    newReader: (message, place, depth) =>
      new TestTailCalleeFooParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestTailCalleeFooParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestTailCalleeFooParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestTailCalleeFooParams(TestTailCalleeFooParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestTailCalleeFooParams,
    write: writeTestTailCalleeFooParams,
  };

  get i(): number {
    return this.getInt32(0);
  }

  get t(): string {
    return this.getText(0);
  }
}

function writeTestTailCalleeFooParams(
  builder: TestTailCalleeFooParamsBuilder,
  init: TestTailCalleeFooParamsInit,
): void {
  if (init.i !== undefined) builder.i = init.i;
  if (init.t !== undefined) builder.t = init.t;
}

function sizeOfTestTailCalleeFooParams(init: TestTailCalleeFooParamsInit): number {
  let size = 16;
  if (init.t !== undefined) size += (init.t.length + 8) & ~7;
  return size;
}

class TestTailCalleeFooPromise extends RemotePromise<TestTailCallee.TailResult> {
  get c(): TestCallOrder {
    return this.$pipeline([1], TestCallOrder);
  }
}

const testTailCalleeFoo: Method<
  TestTailCallee.FooParams,
  TestTailCallee.FooParams.Builder,
  TestTailCallee.FooParams.Init,
  TestTailCallee.TailResult,
  TestTailCallee.TailResult.Builder,
  TestTailCallee.TailResult.Init
> = defineMethod({
  name: "TestTailCallee.foo",
  interfaceId: 0xd1c5f61d08ae2f39n,
  methodId: 0,
  params: () => TestTailCalleeFooParams.type,
  results: () => TestTailCalleeTailResult.type,
});

abstract class TestTailCalleeServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestTailCallee",
      interfaceId: 0xd1c5f61d08ae2f39n,
      methods: [
        {
          method: testTailCalleeFoo,
          invoke(
            server: TestTailCalleeServer,
            params: TestTailCallee.FooParams,
            context: CallContext<TestTailCallee.TailResult.Builder, TestTailCallee.TailResult.Init>,
          ) {
            return server.foo(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestTailCalleeServer.interfaces;
  }

  abstract foo(
    params: TestTailCallee.FooParams,
    context: CallContext<TestTailCallee.TailResult.Builder, TestTailCallee.TailResult.Init>,
  ): ResultsReturn<TestTailCallee.TailResult.Init>;
}

export class TestTailCallee extends Client {
  static readonly interfaceId: bigint = 0xd1c5f61d08ae2f39n;
  static readonly displayName: string = "TestTailCallee";
  static readonly Server: typeof TestTailCalleeServer = TestTailCalleeServer;
  static readonly methods: {
    readonly foo: typeof testTailCalleeFoo;
  } = {
    foo: testTailCalleeFoo,
  };
  static readonly FooParams: typeof TestTailCalleeFooParams = TestTailCalleeFooParams;
  static readonly TailResult: typeof TestTailCalleeTailResult = TestTailCalleeTailResult;

  foo(
    params: ParamsArgument<TestTailCallee.FooParams.Builder, TestTailCallee.FooParams.Init>,
    options?: CallOptions,
  ): TestTailCallee.FooPromise {
    return this.$call(testTailCalleeFoo, TestTailCalleeFooPromise, params, options);
  }
}

export declare namespace TestTailCallee {
  type Server = TestTailCalleeServer;
  type FooParams = TestTailCalleeFooParams;
  namespace FooParams {
    type Builder = TestTailCalleeFooParamsBuilder;
    type Init = TestTailCalleeFooParamsInit;
  }
  type FooPromise = TestTailCalleeFooPromise;
  type TailResult = TestTailCalleeTailResult;
  namespace TailResult {
    type Builder = TestTailCalleeTailResultBuilder;
    type Init = TestTailCalleeTailResultInit;
    type Pipeline = TestTailCalleeTailResultPipeline;
  }
}

interface TestTailCallerFooParamsInit {
  readonly i?: number | undefined;
  readonly callee?: TestTailCallee | TestTailCallee.Server | undefined;
}

class TestTailCallerFooParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set i(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set callee(value: TestTailCallee | TestTailCallee.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }
}

class TestTailCallerFooParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestTailCallerFooParams,
    TestTailCallerFooParamsBuilder,
    TestTailCallerFooParamsInit
  > = {
    displayName: "TestTailCaller.foo$Params",
    id: 0xd991964e094ee1f1n,
    schema: casesSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: TestTailCallerFooParams,
    Builder: TestTailCallerFooParamsBuilder,
    newReader: (message, place, depth) =>
      new TestTailCallerFooParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestTailCallerFooParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new TestTailCallerFooParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestTailCallerFooParams(TestTailCallerFooParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestTailCallerFooParams,
    write: writeTestTailCallerFooParams,
  };

  get i(): number {
    return this.getInt32(0);
  }

  get callee(): TestTailCallee {
    return readClient(this, 0, TestTailCallee);
  }
}

function writeTestTailCallerFooParams(
  builder: TestTailCallerFooParamsBuilder,
  init: TestTailCallerFooParamsInit,
): void {
  if (init.i !== undefined) builder.i = init.i;
  if (init.callee !== undefined) builder.callee = init.callee;
}

function sizeOfTestTailCallerFooParams(_init: TestTailCallerFooParamsInit): number {
  return 16;
}

class TestTailCallerFooPromise extends RemotePromise<TestTailCallee.TailResult> {
  get c(): TestCallOrder {
    return this.$pipeline([1], TestCallOrder);
  }
}

const testTailCallerFoo: Method<
  TestTailCaller.FooParams,
  TestTailCaller.FooParams.Builder,
  TestTailCaller.FooParams.Init,
  TestTailCallee.TailResult,
  TestTailCallee.TailResult.Builder,
  TestTailCallee.TailResult.Init
> = defineMethod({
  name: "TestTailCaller.foo",
  interfaceId: 0xdd79e9519e6746afn,
  methodId: 0,
  params: () => TestTailCallerFooParams.type,
  results: () => TestTailCalleeTailResult.type,
});

abstract class TestTailCallerServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestTailCaller",
      interfaceId: 0xdd79e9519e6746afn,
      methods: [
        {
          method: testTailCallerFoo,
          invoke(
            server: TestTailCallerServer,
            params: TestTailCaller.FooParams,
            context: CallContext<TestTailCallee.TailResult.Builder, TestTailCallee.TailResult.Init>,
          ) {
            return server.foo(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestTailCallerServer.interfaces;
  }

  abstract foo(
    params: TestTailCaller.FooParams,
    context: CallContext<TestTailCallee.TailResult.Builder, TestTailCallee.TailResult.Init>,
  ): ResultsReturn<TestTailCallee.TailResult.Init>;
}

export class TestTailCaller extends Client {
  static readonly interfaceId: bigint = 0xdd79e9519e6746afn;
  static readonly displayName: string = "TestTailCaller";
  static readonly Server: typeof TestTailCallerServer = TestTailCallerServer;
  static readonly methods: {
    readonly foo: typeof testTailCallerFoo;
  } = {
    foo: testTailCallerFoo,
  };
  static readonly FooParams: typeof TestTailCallerFooParams = TestTailCallerFooParams;

  foo(
    params: ParamsArgument<TestTailCaller.FooParams.Builder, TestTailCaller.FooParams.Init>,
    options?: CallOptions,
  ): TestTailCaller.FooPromise {
    return this.$call(testTailCallerFoo, TestTailCallerFooPromise, params, options);
  }
}

export declare namespace TestTailCaller {
  type Server = TestTailCallerServer;
  type FooParams = TestTailCallerFooParams;
  namespace FooParams {
    type Builder = TestTailCallerFooParamsBuilder;
    type Init = TestTailCallerFooParamsInit;
  }
  type FooPromise = TestTailCallerFooPromise;
}

abstract class TestHandleServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestHandle",
      interfaceId: 0xef244731f370b1d7n,
      methods: [],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestHandleServer.interfaces;
  }
}

export class TestHandle extends Client {
  static readonly interfaceId: bigint = 0xef244731f370b1d7n;
  static readonly displayName: string = "TestHandle";
  static readonly Server: typeof TestHandleServer = TestHandleServer;
}

export declare namespace TestHandle {
  type Server = TestHandleServer;
}

interface TestStreamingDoStreamIParamsInit {
  readonly i?: number | undefined;
}

class TestStreamingDoStreamIParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set i(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class TestStreamingDoStreamIParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestStreamingDoStreamIParams,
    TestStreamingDoStreamIParamsBuilder,
    TestStreamingDoStreamIParamsInit
  > = {
    displayName: "TestStreaming.doStreamI$Params",
    id: 0x91c3f9e7d2d2d028n,
    schema: casesSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestStreamingDoStreamIParams,
    Builder: TestStreamingDoStreamIParamsBuilder,
    newReader: (message, place, depth) =>
      new TestStreamingDoStreamIParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestStreamingDoStreamIParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestStreamingDoStreamIParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestStreamingDoStreamIParams(TestStreamingDoStreamIParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestStreamingDoStreamIParams,
    write: writeTestStreamingDoStreamIParams,
  };

  get i(): number {
    return this.getUint32(0);
  }
}

function writeTestStreamingDoStreamIParams(
  builder: TestStreamingDoStreamIParamsBuilder,
  init: TestStreamingDoStreamIParamsInit,
): void {
  if (init.i !== undefined) builder.i = init.i;
}

function sizeOfTestStreamingDoStreamIParams(_init: TestStreamingDoStreamIParamsInit): number {
  return 8;
}

const testStreamingDoStreamI: Method<
  TestStreaming.DoStreamIParams,
  TestStreaming.DoStreamIParams.Builder,
  TestStreaming.DoStreamIParams.Init,
  StreamResult,
  StreamResult.Builder,
  StreamResult.Init
> = defineMethod({
  name: "TestStreaming.doStreamI",
  interfaceId: 0x9a2c56bd7e561a8an,
  methodId: 0,
  params: () => TestStreamingDoStreamIParams.type,
  results: () => StreamResult.type,
});

interface TestStreamingDoStreamJParamsInit {
  readonly j?: number | undefined;
}

class TestStreamingDoStreamJParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set j(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class TestStreamingDoStreamJParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestStreamingDoStreamJParams,
    TestStreamingDoStreamJParamsBuilder,
    TestStreamingDoStreamJParamsInit
  > = {
    displayName: "TestStreaming.doStreamJ$Params",
    id: 0xdb0bbbff35528ea0n,
    schema: casesSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestStreamingDoStreamJParams,
    Builder: TestStreamingDoStreamJParamsBuilder,
    newReader: (message, place, depth) =>
      new TestStreamingDoStreamJParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestStreamingDoStreamJParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestStreamingDoStreamJParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestStreamingDoStreamJParams(TestStreamingDoStreamJParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestStreamingDoStreamJParams,
    write: writeTestStreamingDoStreamJParams,
  };

  get j(): number {
    return this.getUint32(0);
  }
}

function writeTestStreamingDoStreamJParams(
  builder: TestStreamingDoStreamJParamsBuilder,
  init: TestStreamingDoStreamJParamsInit,
): void {
  if (init.j !== undefined) builder.j = init.j;
}

function sizeOfTestStreamingDoStreamJParams(_init: TestStreamingDoStreamJParamsInit): number {
  return 8;
}

const testStreamingDoStreamJ: Method<
  TestStreaming.DoStreamJParams,
  TestStreaming.DoStreamJParams.Builder,
  TestStreaming.DoStreamJParams.Init,
  StreamResult,
  StreamResult.Builder,
  StreamResult.Init
> = defineMethod({
  name: "TestStreaming.doStreamJ",
  interfaceId: 0x9a2c56bd7e561a8an,
  methodId: 1,
  params: () => TestStreamingDoStreamJParams.type,
  results: () => StreamResult.type,
});

type TestStreamingFinishStreamParamsInit = Readonly<Record<string, never>>;

class TestStreamingFinishStreamParamsBuilder extends StructBuilder {}

class TestStreamingFinishStreamParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestStreamingFinishStreamParams,
    TestStreamingFinishStreamParamsBuilder,
    TestStreamingFinishStreamParamsInit
  > = {
    displayName: "TestStreaming.finishStream$Params",
    id: 0xc4cab5fe7bcf5b5cn,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestStreamingFinishStreamParams,
    Builder: TestStreamingFinishStreamParamsBuilder,
    newReader: (message, place, depth) =>
      new TestStreamingFinishStreamParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestStreamingFinishStreamParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestStreamingFinishStreamParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestStreamingFinishStreamParams(TestStreamingFinishStreamParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestStreamingFinishStreamParams,
    write: writeTestStreamingFinishStreamParams,
  };
}

function writeTestStreamingFinishStreamParams(
  _builder: TestStreamingFinishStreamParamsBuilder,
  _init: TestStreamingFinishStreamParamsInit,
): void {}

function sizeOfTestStreamingFinishStreamParams(_init: TestStreamingFinishStreamParamsInit): number {
  return 0;
}

interface TestStreamingFinishStreamResultsInit {
  readonly totalI?: number | undefined;
  readonly totalJ?: number | undefined;
}

class TestStreamingFinishStreamResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set totalI(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }

  set totalJ(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset + 4, value);
  }
}

class TestStreamingFinishStreamResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestStreamingFinishStreamResults,
    TestStreamingFinishStreamResultsBuilder,
    TestStreamingFinishStreamResultsInit
  > = {
    displayName: "TestStreaming.finishStream$Results",
    id: 0xff10d88fa057c9cbn,
    schema: casesSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestStreamingFinishStreamResults,
    Builder: TestStreamingFinishStreamResultsBuilder,
    newReader: (message, place, depth) =>
      new TestStreamingFinishStreamResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestStreamingFinishStreamResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestStreamingFinishStreamResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestStreamingFinishStreamResults(
          TestStreamingFinishStreamResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestStreamingFinishStreamResults,
    write: writeTestStreamingFinishStreamResults,
  };

  get totalI(): number {
    return this.getUint32(0);
  }

  get totalJ(): number {
    return this.getUint32(4);
  }
}

function writeTestStreamingFinishStreamResults(
  builder: TestStreamingFinishStreamResultsBuilder,
  init: TestStreamingFinishStreamResultsInit,
): void {
  if (init.totalI !== undefined) builder.totalI = init.totalI;
  if (init.totalJ !== undefined) builder.totalJ = init.totalJ;
}

function sizeOfTestStreamingFinishStreamResults(_init: TestStreamingFinishStreamResultsInit): number {
  return 8;
}

const testStreamingFinishStream: Method<
  TestStreaming.FinishStreamParams,
  TestStreaming.FinishStreamParams.Builder,
  TestStreaming.FinishStreamParams.Init,
  TestStreaming.FinishStreamResults,
  TestStreaming.FinishStreamResults.Builder,
  TestStreaming.FinishStreamResults.Init
> = defineMethod({
  name: "TestStreaming.finishStream",
  interfaceId: 0x9a2c56bd7e561a8an,
  methodId: 2,
  params: () => TestStreamingFinishStreamParams.type,
  results: () => TestStreamingFinishStreamResults.type,
});

abstract class TestStreamingServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "TestStreaming",
      interfaceId: 0x9a2c56bd7e561a8an,
      methods: [
        {
          method: testStreamingDoStreamI,
          invoke(
            server: TestStreamingServer,
            params: TestStreaming.DoStreamIParams,
            context: CallContext<StreamResult.Builder, StreamResult.Init>,
          ) {
            return server.doStreamI(params, context);
          },
        },
        {
          method: testStreamingDoStreamJ,
          invoke(
            server: TestStreamingServer,
            params: TestStreaming.DoStreamJParams,
            context: CallContext<StreamResult.Builder, StreamResult.Init>,
          ) {
            return server.doStreamJ(params, context);
          },
        },
        {
          method: testStreamingFinishStream,
          invoke(
            server: TestStreamingServer,
            params: TestStreaming.FinishStreamParams,
            context: CallContext<TestStreaming.FinishStreamResults.Builder, TestStreaming.FinishStreamResults.Init>,
          ) {
            return server.finishStream(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return TestStreamingServer.interfaces;
  }

  abstract doStreamI(
    params: TestStreaming.DoStreamIParams,
    context: CallContext<StreamResult.Builder, StreamResult.Init>,
  ): ResultsReturn<StreamResult.Init>;

  abstract doStreamJ(
    params: TestStreaming.DoStreamJParams,
    context: CallContext<StreamResult.Builder, StreamResult.Init>,
  ): ResultsReturn<StreamResult.Init>;

  abstract finishStream(
    params: TestStreaming.FinishStreamParams,
    context: CallContext<TestStreaming.FinishStreamResults.Builder, TestStreaming.FinishStreamResults.Init>,
  ): ResultsReturn<TestStreaming.FinishStreamResults.Init>;
}

export class TestStreaming extends Client {
  static readonly interfaceId: bigint = 0x9a2c56bd7e561a8an;
  static readonly displayName: string = "TestStreaming";
  static readonly Server: typeof TestStreamingServer = TestStreamingServer;
  static readonly methods: {
    readonly doStreamI: typeof testStreamingDoStreamI;
    readonly doStreamJ: typeof testStreamingDoStreamJ;
    readonly finishStream: typeof testStreamingFinishStream;
  } = {
    doStreamI: testStreamingDoStreamI,
    doStreamJ: testStreamingDoStreamJ,
    finishStream: testStreamingFinishStream,
  };
  static readonly DoStreamIParams: typeof TestStreamingDoStreamIParams = TestStreamingDoStreamIParams;
  static readonly DoStreamJParams: typeof TestStreamingDoStreamJParams = TestStreamingDoStreamJParams;
  static readonly FinishStreamParams: typeof TestStreamingFinishStreamParams = TestStreamingFinishStreamParams;
  static readonly FinishStreamResults: typeof TestStreamingFinishStreamResults = TestStreamingFinishStreamResults;

  doStreamI(
    params: ParamsArgument<TestStreaming.DoStreamIParams.Builder, TestStreaming.DoStreamIParams.Init>,
    options?: CallOptions,
  ): TestStreaming.DoStreamIPromise {
    return this.$call(testStreamingDoStreamI, RemotePromise, params, options);
  }

  doStreamJ(
    params: ParamsArgument<TestStreaming.DoStreamJParams.Builder, TestStreaming.DoStreamJParams.Init>,
    options?: CallOptions,
  ): TestStreaming.DoStreamJPromise {
    return this.$call(testStreamingDoStreamJ, RemotePromise, params, options);
  }

  finishStream(
    params: ParamsArgument<TestStreaming.FinishStreamParams.Builder, TestStreaming.FinishStreamParams.Init> = {},
    options?: CallOptions,
  ): TestStreaming.FinishStreamPromise {
    return this.$call(testStreamingFinishStream, RemotePromise, params, options);
  }
}

export declare namespace TestStreaming {
  type Server = TestStreamingServer;
  type DoStreamIParams = TestStreamingDoStreamIParams;
  namespace DoStreamIParams {
    type Builder = TestStreamingDoStreamIParamsBuilder;
    type Init = TestStreamingDoStreamIParamsInit;
  }
  type DoStreamIPromise = RemotePromise<StreamResult>;
  type DoStreamJParams = TestStreamingDoStreamJParams;
  namespace DoStreamJParams {
    type Builder = TestStreamingDoStreamJParamsBuilder;
    type Init = TestStreamingDoStreamJParamsInit;
  }
  type DoStreamJPromise = RemotePromise<StreamResult>;
  type FinishStreamParams = TestStreamingFinishStreamParams;
  namespace FinishStreamParams {
    type Builder = TestStreamingFinishStreamParamsBuilder;
    type Init = TestStreamingFinishStreamParamsInit;
  }
  type FinishStreamResults = TestStreamingFinishStreamResults;
  namespace FinishStreamResults {
    type Builder = TestStreamingFinishStreamResultsBuilder;
    type Init = TestStreamingFinishStreamResultsInit;
  }
  type FinishStreamPromise = RemotePromise<TestStreamingFinishStreamResults>;
}

interface TestMoreStuffCallFooParamsInit {
  readonly cap?: TestInterface | TestInterface.Server | undefined;
}

class TestMoreStuffCallFooParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffCallFooParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffCallFooParams,
    TestMoreStuffCallFooParamsBuilder,
    TestMoreStuffCallFooParamsInit
  > = {
    displayName: "TestMoreStuff.callFoo$Params",
    id: 0xf126da098fd7f77an,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffCallFooParams,
    Builder: TestMoreStuffCallFooParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffCallFooParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestMoreStuffCallFooParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffCallFooParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffCallFooParams(TestMoreStuffCallFooParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffCallFooParams,
    write: writeTestMoreStuffCallFooParams,
  };

  get cap(): TestInterface {
    return readClient(this, 0, TestInterface);
  }
}

function writeTestMoreStuffCallFooParams(
  builder: TestMoreStuffCallFooParamsBuilder,
  init: TestMoreStuffCallFooParamsInit,
): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestMoreStuffCallFooParams(_init: TestMoreStuffCallFooParamsInit): number {
  return 8;
}

interface TestMoreStuffCallFooResultsInit {
  readonly s?: string | undefined;
}

class TestMoreStuffCallFooResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set s(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffCallFooResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffCallFooResults,
    TestMoreStuffCallFooResultsBuilder,
    TestMoreStuffCallFooResultsInit
  > = {
    displayName: "TestMoreStuff.callFoo$Results",
    id: 0xcd0ef38d039af538n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffCallFooResults,
    Builder: TestMoreStuffCallFooResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffCallFooResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestMoreStuffCallFooResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffCallFooResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffCallFooResults(TestMoreStuffCallFooResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffCallFooResults,
    write: writeTestMoreStuffCallFooResults,
  };

  get s(): string {
    return this.getText(0);
  }
}

function writeTestMoreStuffCallFooResults(
  builder: TestMoreStuffCallFooResultsBuilder,
  init: TestMoreStuffCallFooResultsInit,
): void {
  if (init.s !== undefined) builder.s = init.s;
}

function sizeOfTestMoreStuffCallFooResults(init: TestMoreStuffCallFooResultsInit): number {
  let size = 8;
  if (init.s !== undefined) size += (init.s.length + 8) & ~7;
  return size;
}

const testMoreStuffCallFoo: Method<
  TestMoreStuff.CallFooParams,
  TestMoreStuff.CallFooParams.Builder,
  TestMoreStuff.CallFooParams.Init,
  TestMoreStuff.CallFooResults,
  TestMoreStuff.CallFooResults.Builder,
  TestMoreStuff.CallFooResults.Init
> = defineMethod({
  name: "TestMoreStuff.callFoo",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 0,
  params: () => TestMoreStuffCallFooParams.type,
  results: () => TestMoreStuffCallFooResults.type,
});

interface TestMoreStuffCallFooWhenResolvedParamsInit {
  readonly cap?: TestInterface | TestInterface.Server | undefined;
}

class TestMoreStuffCallFooWhenResolvedParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffCallFooWhenResolvedParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffCallFooWhenResolvedParams,
    TestMoreStuffCallFooWhenResolvedParamsBuilder,
    TestMoreStuffCallFooWhenResolvedParamsInit
  > = {
    displayName: "TestMoreStuff.callFooWhenResolved$Params",
    id: 0xb90a1079e2e9a1e8n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffCallFooWhenResolvedParams,
    Builder: TestMoreStuffCallFooWhenResolvedParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffCallFooWhenResolvedParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffCallFooWhenResolvedParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffCallFooWhenResolvedParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestMoreStuffCallFooWhenResolvedParams(
          TestMoreStuffCallFooWhenResolvedParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestMoreStuffCallFooWhenResolvedParams,
    write: writeTestMoreStuffCallFooWhenResolvedParams,
  };

  get cap(): TestInterface {
    return readClient(this, 0, TestInterface);
  }
}

function writeTestMoreStuffCallFooWhenResolvedParams(
  builder: TestMoreStuffCallFooWhenResolvedParamsBuilder,
  init: TestMoreStuffCallFooWhenResolvedParamsInit,
): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestMoreStuffCallFooWhenResolvedParams(_init: TestMoreStuffCallFooWhenResolvedParamsInit): number {
  return 8;
}

interface TestMoreStuffCallFooWhenResolvedResultsInit {
  readonly s?: string | undefined;
}

class TestMoreStuffCallFooWhenResolvedResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set s(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffCallFooWhenResolvedResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffCallFooWhenResolvedResults,
    TestMoreStuffCallFooWhenResolvedResultsBuilder,
    TestMoreStuffCallFooWhenResolvedResultsInit
  > = {
    displayName: "TestMoreStuff.callFooWhenResolved$Results",
    id: 0xa32a09308a568d00n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffCallFooWhenResolvedResults,
    Builder: TestMoreStuffCallFooWhenResolvedResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffCallFooWhenResolvedResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffCallFooWhenResolvedResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffCallFooWhenResolvedResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestMoreStuffCallFooWhenResolvedResults(
          TestMoreStuffCallFooWhenResolvedResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestMoreStuffCallFooWhenResolvedResults,
    write: writeTestMoreStuffCallFooWhenResolvedResults,
  };

  get s(): string {
    return this.getText(0);
  }
}

function writeTestMoreStuffCallFooWhenResolvedResults(
  builder: TestMoreStuffCallFooWhenResolvedResultsBuilder,
  init: TestMoreStuffCallFooWhenResolvedResultsInit,
): void {
  if (init.s !== undefined) builder.s = init.s;
}

function sizeOfTestMoreStuffCallFooWhenResolvedResults(init: TestMoreStuffCallFooWhenResolvedResultsInit): number {
  let size = 8;
  if (init.s !== undefined) size += (init.s.length + 8) & ~7;
  return size;
}

const testMoreStuffCallFooWhenResolved: Method<
  TestMoreStuff.CallFooWhenResolvedParams,
  TestMoreStuff.CallFooWhenResolvedParams.Builder,
  TestMoreStuff.CallFooWhenResolvedParams.Init,
  TestMoreStuff.CallFooWhenResolvedResults,
  TestMoreStuff.CallFooWhenResolvedResults.Builder,
  TestMoreStuff.CallFooWhenResolvedResults.Init
> = defineMethod({
  name: "TestMoreStuff.callFooWhenResolved",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 1,
  params: () => TestMoreStuffCallFooWhenResolvedParams.type,
  results: () => TestMoreStuffCallFooWhenResolvedResults.type,
});

interface TestMoreStuffNeverReturnParamsInit {
  readonly cap?: TestInterface | TestInterface.Server | undefined;
}

class TestMoreStuffNeverReturnParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffNeverReturnParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffNeverReturnParams,
    TestMoreStuffNeverReturnParamsBuilder,
    TestMoreStuffNeverReturnParamsInit
  > = {
    displayName: "TestMoreStuff.neverReturn$Params",
    id: 0xdb6d7bafeb7865abn,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffNeverReturnParams,
    Builder: TestMoreStuffNeverReturnParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffNeverReturnParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffNeverReturnParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffNeverReturnParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffNeverReturnParams(TestMoreStuffNeverReturnParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffNeverReturnParams,
    write: writeTestMoreStuffNeverReturnParams,
  };

  get cap(): TestInterface {
    return readClient(this, 0, TestInterface);
  }
}

function writeTestMoreStuffNeverReturnParams(
  builder: TestMoreStuffNeverReturnParamsBuilder,
  init: TestMoreStuffNeverReturnParamsInit,
): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestMoreStuffNeverReturnParams(_init: TestMoreStuffNeverReturnParamsInit): number {
  return 8;
}

interface TestMoreStuffNeverReturnResultsInit {
  readonly capCopy?: TestInterface | TestInterface.Server | undefined;
}

class TestMoreStuffNeverReturnResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set capCopy(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffNeverReturnResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffNeverReturnResults,
    TestMoreStuffNeverReturnResultsBuilder,
    TestMoreStuffNeverReturnResultsInit
  > = {
    displayName: "TestMoreStuff.neverReturn$Results",
    id: 0xcb903df2fd9a5c55n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffNeverReturnResults,
    Builder: TestMoreStuffNeverReturnResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffNeverReturnResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffNeverReturnResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffNeverReturnResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestMoreStuffNeverReturnResults(TestMoreStuffNeverReturnResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffNeverReturnResults,
    write: writeTestMoreStuffNeverReturnResults,
  };

  get capCopy(): TestInterface {
    return readClient(this, 0, TestInterface);
  }
}

function writeTestMoreStuffNeverReturnResults(
  builder: TestMoreStuffNeverReturnResultsBuilder,
  init: TestMoreStuffNeverReturnResultsInit,
): void {
  if (init.capCopy !== undefined) builder.capCopy = init.capCopy;
}

function sizeOfTestMoreStuffNeverReturnResults(_init: TestMoreStuffNeverReturnResultsInit): number {
  return 8;
}

class TestMoreStuffNeverReturnPromise extends RemotePromise<TestMoreStuff.NeverReturnResults> {
  get capCopy(): TestInterface {
    return this.$pipeline([0], TestInterface);
  }
}

const testMoreStuffNeverReturn: Method<
  TestMoreStuff.NeverReturnParams,
  TestMoreStuff.NeverReturnParams.Builder,
  TestMoreStuff.NeverReturnParams.Init,
  TestMoreStuff.NeverReturnResults,
  TestMoreStuff.NeverReturnResults.Builder,
  TestMoreStuff.NeverReturnResults.Init
> = defineMethod({
  name: "TestMoreStuff.neverReturn",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 2,
  params: () => TestMoreStuffNeverReturnParams.type,
  results: () => TestMoreStuffNeverReturnResults.type,
});

interface TestMoreStuffHoldParamsInit {
  readonly cap?: TestInterface | TestInterface.Server | undefined;
}

class TestMoreStuffHoldParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffHoldParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffHoldParams,
    TestMoreStuffHoldParamsBuilder,
    TestMoreStuffHoldParamsInit
  > = {
    displayName: "TestMoreStuff.hold$Params",
    id: 0xc8d25eb7e90ead08n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffHoldParams,
    Builder: TestMoreStuffHoldParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffHoldParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestMoreStuffHoldParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffHoldParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffHoldParams(TestMoreStuffHoldParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffHoldParams,
    write: writeTestMoreStuffHoldParams,
  };

  get cap(): TestInterface {
    return readClient(this, 0, TestInterface);
  }
}

function writeTestMoreStuffHoldParams(
  builder: TestMoreStuffHoldParamsBuilder,
  init: TestMoreStuffHoldParamsInit,
): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestMoreStuffHoldParams(_init: TestMoreStuffHoldParamsInit): number {
  return 8;
}

type TestMoreStuffHoldResultsInit = Readonly<Record<string, never>>;

class TestMoreStuffHoldResultsBuilder extends StructBuilder {}

class TestMoreStuffHoldResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffHoldResults,
    TestMoreStuffHoldResultsBuilder,
    TestMoreStuffHoldResultsInit
  > = {
    displayName: "TestMoreStuff.hold$Results",
    id: 0xfab43b84c697bdc5n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestMoreStuffHoldResults,
    Builder: TestMoreStuffHoldResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffHoldResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestMoreStuffHoldResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestMoreStuffHoldResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffHoldResults(TestMoreStuffHoldResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffHoldResults,
    write: writeTestMoreStuffHoldResults,
  };
}

function writeTestMoreStuffHoldResults(
  _builder: TestMoreStuffHoldResultsBuilder,
  _init: TestMoreStuffHoldResultsInit,
): void {}

function sizeOfTestMoreStuffHoldResults(_init: TestMoreStuffHoldResultsInit): number {
  return 0;
}

const testMoreStuffHold: Method<
  TestMoreStuff.HoldParams,
  TestMoreStuff.HoldParams.Builder,
  TestMoreStuff.HoldParams.Init,
  TestMoreStuff.HoldResults,
  TestMoreStuff.HoldResults.Builder,
  TestMoreStuff.HoldResults.Init
> = defineMethod({
  name: "TestMoreStuff.hold",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 3,
  params: () => TestMoreStuffHoldParams.type,
  results: () => TestMoreStuffHoldResults.type,
});

type TestMoreStuffCallHeldParamsInit = Readonly<Record<string, never>>;

class TestMoreStuffCallHeldParamsBuilder extends StructBuilder {}

class TestMoreStuffCallHeldParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffCallHeldParams,
    TestMoreStuffCallHeldParamsBuilder,
    TestMoreStuffCallHeldParamsInit
  > = {
    displayName: "TestMoreStuff.callHeld$Params",
    id: 0xcfad4d72d3d6d63an,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestMoreStuffCallHeldParams,
    Builder: TestMoreStuffCallHeldParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffCallHeldParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestMoreStuffCallHeldParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestMoreStuffCallHeldParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffCallHeldParams(TestMoreStuffCallHeldParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffCallHeldParams,
    write: writeTestMoreStuffCallHeldParams,
  };
}

function writeTestMoreStuffCallHeldParams(
  _builder: TestMoreStuffCallHeldParamsBuilder,
  _init: TestMoreStuffCallHeldParamsInit,
): void {}

function sizeOfTestMoreStuffCallHeldParams(_init: TestMoreStuffCallHeldParamsInit): number {
  return 0;
}

interface TestMoreStuffCallHeldResultsInit {
  readonly s?: string | undefined;
}

class TestMoreStuffCallHeldResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set s(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffCallHeldResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffCallHeldResults,
    TestMoreStuffCallHeldResultsBuilder,
    TestMoreStuffCallHeldResultsInit
  > = {
    displayName: "TestMoreStuff.callHeld$Results",
    id: 0xe616b60aee353901n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffCallHeldResults,
    Builder: TestMoreStuffCallHeldResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffCallHeldResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffCallHeldResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffCallHeldResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffCallHeldResults(TestMoreStuffCallHeldResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffCallHeldResults,
    write: writeTestMoreStuffCallHeldResults,
  };

  get s(): string {
    return this.getText(0);
  }
}

function writeTestMoreStuffCallHeldResults(
  builder: TestMoreStuffCallHeldResultsBuilder,
  init: TestMoreStuffCallHeldResultsInit,
): void {
  if (init.s !== undefined) builder.s = init.s;
}

function sizeOfTestMoreStuffCallHeldResults(init: TestMoreStuffCallHeldResultsInit): number {
  let size = 8;
  if (init.s !== undefined) size += (init.s.length + 8) & ~7;
  return size;
}

const testMoreStuffCallHeld: Method<
  TestMoreStuff.CallHeldParams,
  TestMoreStuff.CallHeldParams.Builder,
  TestMoreStuff.CallHeldParams.Init,
  TestMoreStuff.CallHeldResults,
  TestMoreStuff.CallHeldResults.Builder,
  TestMoreStuff.CallHeldResults.Init
> = defineMethod({
  name: "TestMoreStuff.callHeld",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 4,
  params: () => TestMoreStuffCallHeldParams.type,
  results: () => TestMoreStuffCallHeldResults.type,
});

type TestMoreStuffGetHeldParamsInit = Readonly<Record<string, never>>;

class TestMoreStuffGetHeldParamsBuilder extends StructBuilder {}

class TestMoreStuffGetHeldParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffGetHeldParams,
    TestMoreStuffGetHeldParamsBuilder,
    TestMoreStuffGetHeldParamsInit
  > = {
    displayName: "TestMoreStuff.getHeld$Params",
    id: 0xe507e6ddce1d1e22n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestMoreStuffGetHeldParams,
    Builder: TestMoreStuffGetHeldParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffGetHeldParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestMoreStuffGetHeldParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestMoreStuffGetHeldParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffGetHeldParams(TestMoreStuffGetHeldParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffGetHeldParams,
    write: writeTestMoreStuffGetHeldParams,
  };
}

function writeTestMoreStuffGetHeldParams(
  _builder: TestMoreStuffGetHeldParamsBuilder,
  _init: TestMoreStuffGetHeldParamsInit,
): void {}

function sizeOfTestMoreStuffGetHeldParams(_init: TestMoreStuffGetHeldParamsInit): number {
  return 0;
}

interface TestMoreStuffGetHeldResultsInit {
  readonly cap?: TestInterface | TestInterface.Server | undefined;
}

class TestMoreStuffGetHeldResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffGetHeldResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffGetHeldResults,
    TestMoreStuffGetHeldResultsBuilder,
    TestMoreStuffGetHeldResultsInit
  > = {
    displayName: "TestMoreStuff.getHeld$Results",
    id: 0xc44d53eb32ecea69n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffGetHeldResults,
    Builder: TestMoreStuffGetHeldResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffGetHeldResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestMoreStuffGetHeldResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffGetHeldResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffGetHeldResults(TestMoreStuffGetHeldResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffGetHeldResults,
    write: writeTestMoreStuffGetHeldResults,
  };

  get cap(): TestInterface {
    return readClient(this, 0, TestInterface);
  }
}

function writeTestMoreStuffGetHeldResults(
  builder: TestMoreStuffGetHeldResultsBuilder,
  init: TestMoreStuffGetHeldResultsInit,
): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestMoreStuffGetHeldResults(_init: TestMoreStuffGetHeldResultsInit): number {
  return 8;
}

class TestMoreStuffGetHeldPromise extends RemotePromise<TestMoreStuff.GetHeldResults> {
  get cap(): TestInterface {
    return this.$pipeline([0], TestInterface);
  }
}

const testMoreStuffGetHeld: Method<
  TestMoreStuff.GetHeldParams,
  TestMoreStuff.GetHeldParams.Builder,
  TestMoreStuff.GetHeldParams.Init,
  TestMoreStuff.GetHeldResults,
  TestMoreStuff.GetHeldResults.Builder,
  TestMoreStuff.GetHeldResults.Init
> = defineMethod({
  name: "TestMoreStuff.getHeld",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 5,
  params: () => TestMoreStuffGetHeldParams.type,
  results: () => TestMoreStuffGetHeldResults.type,
});

interface TestMoreStuffEchoParamsInit {
  readonly cap?: TestCallOrder | TestCallOrder.Server | undefined;
}

class TestMoreStuffEchoParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: TestCallOrder | TestCallOrder.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffEchoParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffEchoParams,
    TestMoreStuffEchoParamsBuilder,
    TestMoreStuffEchoParamsInit
  > = {
    displayName: "TestMoreStuff.echo$Params",
    id: 0xd49385d120ef013en,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffEchoParams,
    Builder: TestMoreStuffEchoParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffEchoParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestMoreStuffEchoParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffEchoParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffEchoParams(TestMoreStuffEchoParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffEchoParams,
    write: writeTestMoreStuffEchoParams,
  };

  get cap(): TestCallOrder {
    return readClient(this, 0, TestCallOrder);
  }
}

function writeTestMoreStuffEchoParams(
  builder: TestMoreStuffEchoParamsBuilder,
  init: TestMoreStuffEchoParamsInit,
): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestMoreStuffEchoParams(_init: TestMoreStuffEchoParamsInit): number {
  return 8;
}

interface TestMoreStuffEchoResultsInit {
  readonly cap?: TestCallOrder | TestCallOrder.Server | undefined;
}

class TestMoreStuffEchoResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: TestCallOrder | TestCallOrder.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffEchoResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffEchoResults,
    TestMoreStuffEchoResultsBuilder,
    TestMoreStuffEchoResultsInit
  > = {
    displayName: "TestMoreStuff.echo$Results",
    id: 0xe0a1cc6e8dd57467n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffEchoResults,
    Builder: TestMoreStuffEchoResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffEchoResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestMoreStuffEchoResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffEchoResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffEchoResults(TestMoreStuffEchoResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffEchoResults,
    write: writeTestMoreStuffEchoResults,
  };

  get cap(): TestCallOrder {
    return readClient(this, 0, TestCallOrder);
  }
}

function writeTestMoreStuffEchoResults(
  builder: TestMoreStuffEchoResultsBuilder,
  init: TestMoreStuffEchoResultsInit,
): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestMoreStuffEchoResults(_init: TestMoreStuffEchoResultsInit): number {
  return 8;
}

class TestMoreStuffEchoPromise extends RemotePromise<TestMoreStuff.EchoResults> {
  get cap(): TestCallOrder {
    return this.$pipeline([0], TestCallOrder);
  }
}

const testMoreStuffEcho: Method<
  TestMoreStuff.EchoParams,
  TestMoreStuff.EchoParams.Builder,
  TestMoreStuff.EchoParams.Init,
  TestMoreStuff.EchoResults,
  TestMoreStuff.EchoResults.Builder,
  TestMoreStuff.EchoResults.Init
> = defineMethod({
  name: "TestMoreStuff.echo",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 6,
  params: () => TestMoreStuffEchoParams.type,
  results: () => TestMoreStuffEchoResults.type,
});

interface TestMoreStuffExpectCancelParamsInit {
  readonly cap?: TestInterface | TestInterface.Server | undefined;
}

class TestMoreStuffExpectCancelParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set cap(value: TestInterface | TestInterface.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffExpectCancelParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffExpectCancelParams,
    TestMoreStuffExpectCancelParamsBuilder,
    TestMoreStuffExpectCancelParamsInit
  > = {
    displayName: "TestMoreStuff.expectCancel$Params",
    id: 0xaf84722335c3a9c7n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffExpectCancelParams,
    Builder: TestMoreStuffExpectCancelParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffExpectCancelParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffExpectCancelParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffExpectCancelParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestMoreStuffExpectCancelParams(TestMoreStuffExpectCancelParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffExpectCancelParams,
    write: writeTestMoreStuffExpectCancelParams,
  };

  get cap(): TestInterface {
    return readClient(this, 0, TestInterface);
  }
}

function writeTestMoreStuffExpectCancelParams(
  builder: TestMoreStuffExpectCancelParamsBuilder,
  init: TestMoreStuffExpectCancelParamsInit,
): void {
  if (init.cap !== undefined) builder.cap = init.cap;
}

function sizeOfTestMoreStuffExpectCancelParams(_init: TestMoreStuffExpectCancelParamsInit): number {
  return 8;
}

type TestMoreStuffExpectCancelResultsInit = Readonly<Record<string, never>>;

class TestMoreStuffExpectCancelResultsBuilder extends StructBuilder {}

class TestMoreStuffExpectCancelResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffExpectCancelResults,
    TestMoreStuffExpectCancelResultsBuilder,
    TestMoreStuffExpectCancelResultsInit
  > = {
    displayName: "TestMoreStuff.expectCancel$Results",
    id: 0xefff8fdd927fc5cbn,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestMoreStuffExpectCancelResults,
    Builder: TestMoreStuffExpectCancelResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffExpectCancelResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffExpectCancelResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestMoreStuffExpectCancelResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestMoreStuffExpectCancelResults(
          TestMoreStuffExpectCancelResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestMoreStuffExpectCancelResults,
    write: writeTestMoreStuffExpectCancelResults,
  };
}

function writeTestMoreStuffExpectCancelResults(
  _builder: TestMoreStuffExpectCancelResultsBuilder,
  _init: TestMoreStuffExpectCancelResultsInit,
): void {}

function sizeOfTestMoreStuffExpectCancelResults(_init: TestMoreStuffExpectCancelResultsInit): number {
  return 0;
}

const testMoreStuffExpectCancel: Method<
  TestMoreStuff.ExpectCancelParams,
  TestMoreStuff.ExpectCancelParams.Builder,
  TestMoreStuff.ExpectCancelParams.Init,
  TestMoreStuff.ExpectCancelResults,
  TestMoreStuff.ExpectCancelResults.Builder,
  TestMoreStuff.ExpectCancelResults.Init
> = defineMethod({
  name: "TestMoreStuff.expectCancel",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 7,
  params: () => TestMoreStuffExpectCancelParams.type,
  results: () => TestMoreStuffExpectCancelResults.type,
});

type TestMoreStuffGetHandleParamsInit = Readonly<Record<string, never>>;

class TestMoreStuffGetHandleParamsBuilder extends StructBuilder {}

class TestMoreStuffGetHandleParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffGetHandleParams,
    TestMoreStuffGetHandleParamsBuilder,
    TestMoreStuffGetHandleParamsInit
  > = {
    displayName: "TestMoreStuff.getHandle$Params",
    id: 0xae468ee4b301a181n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestMoreStuffGetHandleParams,
    Builder: TestMoreStuffGetHandleParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffGetHandleParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffGetHandleParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestMoreStuffGetHandleParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffGetHandleParams(TestMoreStuffGetHandleParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffGetHandleParams,
    write: writeTestMoreStuffGetHandleParams,
  };
}

function writeTestMoreStuffGetHandleParams(
  _builder: TestMoreStuffGetHandleParamsBuilder,
  _init: TestMoreStuffGetHandleParamsInit,
): void {}

function sizeOfTestMoreStuffGetHandleParams(_init: TestMoreStuffGetHandleParamsInit): number {
  return 0;
}

interface TestMoreStuffGetHandleResultsInit {
  readonly handle?: TestHandle | TestHandle.Server | undefined;
}

class TestMoreStuffGetHandleResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set handle(value: TestHandle | TestHandle.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffGetHandleResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffGetHandleResults,
    TestMoreStuffGetHandleResultsBuilder,
    TestMoreStuffGetHandleResultsInit
  > = {
    displayName: "TestMoreStuff.getHandle$Results",
    id: 0xb1b0539cc57befd4n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffGetHandleResults,
    Builder: TestMoreStuffGetHandleResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffGetHandleResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffGetHandleResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffGetHandleResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffGetHandleResults(TestMoreStuffGetHandleResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffGetHandleResults,
    write: writeTestMoreStuffGetHandleResults,
  };

  get handle(): TestHandle {
    return readClient(this, 0, TestHandle);
  }
}

function writeTestMoreStuffGetHandleResults(
  builder: TestMoreStuffGetHandleResultsBuilder,
  init: TestMoreStuffGetHandleResultsInit,
): void {
  if (init.handle !== undefined) builder.handle = init.handle;
}

function sizeOfTestMoreStuffGetHandleResults(_init: TestMoreStuffGetHandleResultsInit): number {
  return 8;
}

class TestMoreStuffGetHandlePromise extends RemotePromise<TestMoreStuff.GetHandleResults> {
  get handle(): TestHandle {
    return this.$pipeline([0], TestHandle);
  }
}

const testMoreStuffGetHandle: Method<
  TestMoreStuff.GetHandleParams,
  TestMoreStuff.GetHandleParams.Builder,
  TestMoreStuff.GetHandleParams.Init,
  TestMoreStuff.GetHandleResults,
  TestMoreStuff.GetHandleResults.Builder,
  TestMoreStuff.GetHandleResults.Init
> = defineMethod({
  name: "TestMoreStuff.getHandle",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 8,
  params: () => TestMoreStuffGetHandleParams.type,
  results: () => TestMoreStuffGetHandleResults.type,
});

type TestMoreStuffGetNullParamsInit = Readonly<Record<string, never>>;

class TestMoreStuffGetNullParamsBuilder extends StructBuilder {}

class TestMoreStuffGetNullParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffGetNullParams,
    TestMoreStuffGetNullParamsBuilder,
    TestMoreStuffGetNullParamsInit
  > = {
    displayName: "TestMoreStuff.getNull$Params",
    id: 0xc1a6d3195904af73n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestMoreStuffGetNullParams,
    Builder: TestMoreStuffGetNullParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffGetNullParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestMoreStuffGetNullParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestMoreStuffGetNullParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffGetNullParams(TestMoreStuffGetNullParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffGetNullParams,
    write: writeTestMoreStuffGetNullParams,
  };
}

function writeTestMoreStuffGetNullParams(
  _builder: TestMoreStuffGetNullParamsBuilder,
  _init: TestMoreStuffGetNullParamsInit,
): void {}

function sizeOfTestMoreStuffGetNullParams(_init: TestMoreStuffGetNullParamsInit): number {
  return 0;
}

interface TestMoreStuffGetNullResultsInit {
  readonly nullCap?: TestMoreStuff | TestMoreStuff.Server | undefined;
}

class TestMoreStuffGetNullResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set nullCap(value: TestMoreStuff | TestMoreStuff.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffGetNullResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffGetNullResults,
    TestMoreStuffGetNullResultsBuilder,
    TestMoreStuffGetNullResultsInit
  > = {
    displayName: "TestMoreStuff.getNull$Results",
    id: 0xbe1cf04040f58233n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffGetNullResults,
    Builder: TestMoreStuffGetNullResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffGetNullResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new TestMoreStuffGetNullResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffGetNullResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffGetNullResults(TestMoreStuffGetNullResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffGetNullResults,
    write: writeTestMoreStuffGetNullResults,
  };

  get nullCap(): TestMoreStuff {
    return readClient(this, 0, TestMoreStuff);
  }
}

function writeTestMoreStuffGetNullResults(
  builder: TestMoreStuffGetNullResultsBuilder,
  init: TestMoreStuffGetNullResultsInit,
): void {
  if (init.nullCap !== undefined) builder.nullCap = init.nullCap;
}

function sizeOfTestMoreStuffGetNullResults(_init: TestMoreStuffGetNullResultsInit): number {
  return 8;
}

class TestMoreStuffGetNullPromise extends RemotePromise<TestMoreStuff.GetNullResults> {
  get nullCap(): TestMoreStuff {
    return this.$pipeline([0], TestMoreStuff);
  }
}

const testMoreStuffGetNull: Method<
  TestMoreStuff.GetNullParams,
  TestMoreStuff.GetNullParams.Builder,
  TestMoreStuff.GetNullParams.Init,
  TestMoreStuff.GetNullResults,
  TestMoreStuff.GetNullResults.Builder,
  TestMoreStuff.GetNullResults.Init
> = defineMethod({
  name: "TestMoreStuff.getNull",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 9,
  params: () => TestMoreStuffGetNullParams.type,
  results: () => TestMoreStuffGetNullResults.type,
});

type TestMoreStuffGetEnormousStringParamsInit = Readonly<Record<string, never>>;

class TestMoreStuffGetEnormousStringParamsBuilder extends StructBuilder {}

class TestMoreStuffGetEnormousStringParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffGetEnormousStringParams,
    TestMoreStuffGetEnormousStringParamsBuilder,
    TestMoreStuffGetEnormousStringParamsInit
  > = {
    displayName: "TestMoreStuff.getEnormousString$Params",
    id: 0xfd23e05c5797cdccn,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestMoreStuffGetEnormousStringParams,
    Builder: TestMoreStuffGetEnormousStringParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffGetEnormousStringParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffGetEnormousStringParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestMoreStuffGetEnormousStringParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestMoreStuffGetEnormousStringParams(
          TestMoreStuffGetEnormousStringParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestMoreStuffGetEnormousStringParams,
    write: writeTestMoreStuffGetEnormousStringParams,
  };
}

function writeTestMoreStuffGetEnormousStringParams(
  _builder: TestMoreStuffGetEnormousStringParamsBuilder,
  _init: TestMoreStuffGetEnormousStringParamsInit,
): void {}

function sizeOfTestMoreStuffGetEnormousStringParams(_init: TestMoreStuffGetEnormousStringParamsInit): number {
  return 0;
}

interface TestMoreStuffGetEnormousStringResultsInit {
  readonly str?: string | undefined;
}

class TestMoreStuffGetEnormousStringResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set str(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffGetEnormousStringResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffGetEnormousStringResults,
    TestMoreStuffGetEnormousStringResultsBuilder,
    TestMoreStuffGetEnormousStringResultsInit
  > = {
    displayName: "TestMoreStuff.getEnormousString$Results",
    id: 0xfe888eefd49b4be7n,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffGetEnormousStringResults,
    Builder: TestMoreStuffGetEnormousStringResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffGetEnormousStringResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffGetEnormousStringResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffGetEnormousStringResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestMoreStuffGetEnormousStringResults(
          TestMoreStuffGetEnormousStringResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestMoreStuffGetEnormousStringResults,
    write: writeTestMoreStuffGetEnormousStringResults,
  };

  get str(): string {
    return this.getText(0);
  }
}

function writeTestMoreStuffGetEnormousStringResults(
  builder: TestMoreStuffGetEnormousStringResultsBuilder,
  init: TestMoreStuffGetEnormousStringResultsInit,
): void {
  if (init.str !== undefined) builder.str = init.str;
}

function sizeOfTestMoreStuffGetEnormousStringResults(init: TestMoreStuffGetEnormousStringResultsInit): number {
  let size = 8;
  if (init.str !== undefined) size += (init.str.length + 8) & ~7;
  return size;
}

const testMoreStuffGetEnormousString: Method<
  TestMoreStuff.GetEnormousStringParams,
  TestMoreStuff.GetEnormousStringParams.Builder,
  TestMoreStuff.GetEnormousStringParams.Init,
  TestMoreStuff.GetEnormousStringResults,
  TestMoreStuff.GetEnormousStringResults.Builder,
  TestMoreStuff.GetEnormousStringResults.Init
> = defineMethod({
  name: "TestMoreStuff.getEnormousString",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 10,
  params: () => TestMoreStuffGetEnormousStringParams.type,
  results: () => TestMoreStuffGetEnormousStringResults.type,
});

interface TestMoreStuffTakeStringParamsInit {
  readonly str?: string | undefined;
}

class TestMoreStuffTakeStringParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set str(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffTakeStringParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffTakeStringParams,
    TestMoreStuffTakeStringParamsBuilder,
    TestMoreStuffTakeStringParamsInit
  > = {
    displayName: "TestMoreStuff.takeString$Params",
    id: 0xa591d2a46f9ba4bbn,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffTakeStringParams,
    Builder: TestMoreStuffTakeStringParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffTakeStringParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffTakeStringParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffTakeStringParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffTakeStringParams(TestMoreStuffTakeStringParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffTakeStringParams,
    write: writeTestMoreStuffTakeStringParams,
  };

  get str(): string {
    return this.getText(0);
  }
}

function writeTestMoreStuffTakeStringParams(
  builder: TestMoreStuffTakeStringParamsBuilder,
  init: TestMoreStuffTakeStringParamsInit,
): void {
  if (init.str !== undefined) builder.str = init.str;
}

function sizeOfTestMoreStuffTakeStringParams(init: TestMoreStuffTakeStringParamsInit): number {
  let size = 8;
  if (init.str !== undefined) size += (init.str.length + 8) & ~7;
  return size;
}

interface TestMoreStuffTakeStringResultsInit {
  readonly length?: number | undefined;
}

class TestMoreStuffTakeStringResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set length(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class TestMoreStuffTakeStringResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffTakeStringResults,
    TestMoreStuffTakeStringResultsBuilder,
    TestMoreStuffTakeStringResultsInit
  > = {
    displayName: "TestMoreStuff.takeString$Results",
    id: 0xd671875a38f09e7cn,
    schema: casesSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: TestMoreStuffTakeStringResults,
    Builder: TestMoreStuffTakeStringResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffTakeStringResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffTakeStringResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new TestMoreStuffTakeStringResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeTestMoreStuffTakeStringResults(TestMoreStuffTakeStringResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfTestMoreStuffTakeStringResults,
    write: writeTestMoreStuffTakeStringResults,
  };

  get length(): number {
    return this.getUint32(0);
  }
}

function writeTestMoreStuffTakeStringResults(
  builder: TestMoreStuffTakeStringResultsBuilder,
  init: TestMoreStuffTakeStringResultsInit,
): void {
  if (init.length !== undefined) builder.length = init.length;
}

function sizeOfTestMoreStuffTakeStringResults(_init: TestMoreStuffTakeStringResultsInit): number {
  return 8;
}

const testMoreStuffTakeString: Method<
  TestMoreStuff.TakeStringParams,
  TestMoreStuff.TakeStringParams.Builder,
  TestMoreStuff.TakeStringParams.Init,
  TestMoreStuff.TakeStringResults,
  TestMoreStuff.TakeStringResults.Builder,
  TestMoreStuff.TakeStringResults.Init
> = defineMethod({
  name: "TestMoreStuff.takeString",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 11,
  params: () => TestMoreStuffTakeStringParams.type,
  results: () => TestMoreStuffTakeStringResults.type,
});

interface TestMoreStuffThrowExceptionParamsInit {
  readonly reason?: string | undefined;
}

class TestMoreStuffThrowExceptionParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set reason(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }
}

class TestMoreStuffThrowExceptionParams extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffThrowExceptionParams,
    TestMoreStuffThrowExceptionParamsBuilder,
    TestMoreStuffThrowExceptionParamsInit
  > = {
    displayName: "TestMoreStuff.throwException$Params",
    id: 0xc76fd780895a33dcn,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: TestMoreStuffThrowExceptionParams,
    Builder: TestMoreStuffThrowExceptionParamsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffThrowExceptionParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffThrowExceptionParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new TestMoreStuffThrowExceptionParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestMoreStuffThrowExceptionParams(
          TestMoreStuffThrowExceptionParams.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestMoreStuffThrowExceptionParams,
    write: writeTestMoreStuffThrowExceptionParams,
  };

  get reason(): string {
    return this.getText(0);
  }
}

function writeTestMoreStuffThrowExceptionParams(
  builder: TestMoreStuffThrowExceptionParamsBuilder,
  init: TestMoreStuffThrowExceptionParamsInit,
): void {
  if (init.reason !== undefined) builder.reason = init.reason;
}

function sizeOfTestMoreStuffThrowExceptionParams(init: TestMoreStuffThrowExceptionParamsInit): number {
  let size = 8;
  if (init.reason !== undefined) size += (init.reason.length + 8) & ~7;
  return size;
}

type TestMoreStuffThrowExceptionResultsInit = Readonly<Record<string, never>>;

class TestMoreStuffThrowExceptionResultsBuilder extends StructBuilder {}

class TestMoreStuffThrowExceptionResults extends StructReader {
  static readonly type: GeneratedStructType<
    TestMoreStuffThrowExceptionResults,
    TestMoreStuffThrowExceptionResultsBuilder,
    TestMoreStuffThrowExceptionResultsInit
  > = {
    displayName: "TestMoreStuff.throwException$Results",
    id: 0xb563fd92011a613an,
    schema: casesSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: TestMoreStuffThrowExceptionResults,
    Builder: TestMoreStuffThrowExceptionResultsBuilder,
    newReader: (message, place, depth) =>
      new TestMoreStuffThrowExceptionResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new TestMoreStuffThrowExceptionResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new TestMoreStuffThrowExceptionResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else
        writeTestMoreStuffThrowExceptionResults(
          TestMoreStuffThrowExceptionResults.type.init(segment, pointerOffset),
          value,
        );
    },
    sizeHint: sizeOfTestMoreStuffThrowExceptionResults,
    write: writeTestMoreStuffThrowExceptionResults,
  };
}

function writeTestMoreStuffThrowExceptionResults(
  _builder: TestMoreStuffThrowExceptionResultsBuilder,
  _init: TestMoreStuffThrowExceptionResultsInit,
): void {}

function sizeOfTestMoreStuffThrowExceptionResults(_init: TestMoreStuffThrowExceptionResultsInit): number {
  return 0;
}

const testMoreStuffThrowException: Method<
  TestMoreStuff.ThrowExceptionParams,
  TestMoreStuff.ThrowExceptionParams.Builder,
  TestMoreStuff.ThrowExceptionParams.Init,
  TestMoreStuff.ThrowExceptionResults,
  TestMoreStuff.ThrowExceptionResults.Builder,
  TestMoreStuff.ThrowExceptionResults.Init
> = defineMethod({
  name: "TestMoreStuff.throwException",
  interfaceId: 0xd5f677bf2028c06fn,
  methodId: 12,
  params: () => TestMoreStuffThrowExceptionParams.type,
  results: () => TestMoreStuffThrowExceptionResults.type,
});

const testMoreStuffInterfaces = lazy((): readonly InterfaceTable[] => [
  {
    name: "TestMoreStuff",
    interfaceId: 0xd5f677bf2028c06fn,
    methods: [
      {
        method: testMoreStuffCallFoo,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.CallFooParams,
          context: CallContext<TestMoreStuff.CallFooResults.Builder, TestMoreStuff.CallFooResults.Init>,
        ) {
          return server.callFoo(params, context);
        },
      },
      {
        method: testMoreStuffCallFooWhenResolved,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.CallFooWhenResolvedParams,
          context: CallContext<
            TestMoreStuff.CallFooWhenResolvedResults.Builder,
            TestMoreStuff.CallFooWhenResolvedResults.Init
          >,
        ) {
          return server.callFooWhenResolved(params, context);
        },
      },
      {
        method: testMoreStuffNeverReturn,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.NeverReturnParams,
          context: CallContext<TestMoreStuff.NeverReturnResults.Builder, TestMoreStuff.NeverReturnResults.Init>,
        ) {
          return server.neverReturn(params, context);
        },
      },
      {
        method: testMoreStuffHold,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.HoldParams,
          context: CallContext<TestMoreStuff.HoldResults.Builder, TestMoreStuff.HoldResults.Init>,
        ) {
          return server.hold(params, context);
        },
      },
      {
        method: testMoreStuffCallHeld,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.CallHeldParams,
          context: CallContext<TestMoreStuff.CallHeldResults.Builder, TestMoreStuff.CallHeldResults.Init>,
        ) {
          return server.callHeld(params, context);
        },
      },
      {
        method: testMoreStuffGetHeld,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.GetHeldParams,
          context: CallContext<TestMoreStuff.GetHeldResults.Builder, TestMoreStuff.GetHeldResults.Init>,
        ) {
          return server.getHeld(params, context);
        },
      },
      {
        method: testMoreStuffEcho,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.EchoParams,
          context: CallContext<TestMoreStuff.EchoResults.Builder, TestMoreStuff.EchoResults.Init>,
        ) {
          return server.echo(params, context);
        },
      },
      {
        method: testMoreStuffExpectCancel,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.ExpectCancelParams,
          context: CallContext<TestMoreStuff.ExpectCancelResults.Builder, TestMoreStuff.ExpectCancelResults.Init>,
        ) {
          return server.expectCancel(params, context);
        },
      },
      {
        method: testMoreStuffGetHandle,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.GetHandleParams,
          context: CallContext<TestMoreStuff.GetHandleResults.Builder, TestMoreStuff.GetHandleResults.Init>,
        ) {
          return server.getHandle(params, context);
        },
      },
      {
        method: testMoreStuffGetNull,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.GetNullParams,
          context: CallContext<TestMoreStuff.GetNullResults.Builder, TestMoreStuff.GetNullResults.Init>,
        ) {
          return server.getNull(params, context);
        },
      },
      {
        method: testMoreStuffGetEnormousString,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.GetEnormousStringParams,
          context: CallContext<
            TestMoreStuff.GetEnormousStringResults.Builder,
            TestMoreStuff.GetEnormousStringResults.Init
          >,
        ) {
          return server.getEnormousString(params, context);
        },
      },
      {
        method: testMoreStuffTakeString,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.TakeStringParams,
          context: CallContext<TestMoreStuff.TakeStringResults.Builder, TestMoreStuff.TakeStringResults.Init>,
        ) {
          return server.takeString(params, context);
        },
      },
      {
        method: testMoreStuffThrowException,
        invoke(
          server: TestMoreStuffServer,
          params: TestMoreStuff.ThrowExceptionParams,
          context: CallContext<TestMoreStuff.ThrowExceptionResults.Builder, TestMoreStuff.ThrowExceptionResults.Init>,
        ) {
          return server.throwException(params, context);
        },
      },
    ],
  },
  {
    name: "TestCallOrder",
    interfaceId: 0xd5564846260d73a7n,
    methods: [
      {
        method: TestCallOrder.methods.getCallSequence,
        invoke(
          server: TestMoreStuffServer,
          params: TestCallOrder.GetCallSequenceParams,
          context: CallContext<TestCallOrder.GetCallSequenceResults.Builder, TestCallOrder.GetCallSequenceResults.Init>,
        ) {
          return server.getCallSequence(params, context);
        },
      },
    ],
  },
]);

abstract class TestMoreStuffServer extends Server {
  static get interfaces(): readonly InterfaceTable[] {
    return testMoreStuffInterfaces();
  }

  override get $interfaces(): readonly InterfaceTable[] {
    return TestMoreStuffServer.interfaces;
  }

  abstract callFoo(
    params: TestMoreStuff.CallFooParams,
    context: CallContext<TestMoreStuff.CallFooResults.Builder, TestMoreStuff.CallFooResults.Init>,
  ): ResultsReturn<TestMoreStuff.CallFooResults.Init>;

  abstract callFooWhenResolved(
    params: TestMoreStuff.CallFooWhenResolvedParams,
    context: CallContext<
      TestMoreStuff.CallFooWhenResolvedResults.Builder,
      TestMoreStuff.CallFooWhenResolvedResults.Init
    >,
  ): ResultsReturn<TestMoreStuff.CallFooWhenResolvedResults.Init>;

  abstract neverReturn(
    params: TestMoreStuff.NeverReturnParams,
    context: CallContext<TestMoreStuff.NeverReturnResults.Builder, TestMoreStuff.NeverReturnResults.Init>,
  ): ResultsReturn<TestMoreStuff.NeverReturnResults.Init>;

  abstract hold(
    params: TestMoreStuff.HoldParams,
    context: CallContext<TestMoreStuff.HoldResults.Builder, TestMoreStuff.HoldResults.Init>,
  ): ResultsReturn<TestMoreStuff.HoldResults.Init>;

  abstract callHeld(
    params: TestMoreStuff.CallHeldParams,
    context: CallContext<TestMoreStuff.CallHeldResults.Builder, TestMoreStuff.CallHeldResults.Init>,
  ): ResultsReturn<TestMoreStuff.CallHeldResults.Init>;

  abstract getHeld(
    params: TestMoreStuff.GetHeldParams,
    context: CallContext<TestMoreStuff.GetHeldResults.Builder, TestMoreStuff.GetHeldResults.Init>,
  ): ResultsReturn<TestMoreStuff.GetHeldResults.Init>;

  abstract echo(
    params: TestMoreStuff.EchoParams,
    context: CallContext<TestMoreStuff.EchoResults.Builder, TestMoreStuff.EchoResults.Init>,
  ): ResultsReturn<TestMoreStuff.EchoResults.Init>;

  abstract expectCancel(
    params: TestMoreStuff.ExpectCancelParams,
    context: CallContext<TestMoreStuff.ExpectCancelResults.Builder, TestMoreStuff.ExpectCancelResults.Init>,
  ): ResultsReturn<TestMoreStuff.ExpectCancelResults.Init>;

  abstract getHandle(
    params: TestMoreStuff.GetHandleParams,
    context: CallContext<TestMoreStuff.GetHandleResults.Builder, TestMoreStuff.GetHandleResults.Init>,
  ): ResultsReturn<TestMoreStuff.GetHandleResults.Init>;

  abstract getNull(
    params: TestMoreStuff.GetNullParams,
    context: CallContext<TestMoreStuff.GetNullResults.Builder, TestMoreStuff.GetNullResults.Init>,
  ): ResultsReturn<TestMoreStuff.GetNullResults.Init>;

  abstract getEnormousString(
    params: TestMoreStuff.GetEnormousStringParams,
    context: CallContext<TestMoreStuff.GetEnormousStringResults.Builder, TestMoreStuff.GetEnormousStringResults.Init>,
  ): ResultsReturn<TestMoreStuff.GetEnormousStringResults.Init>;

  abstract takeString(
    params: TestMoreStuff.TakeStringParams,
    context: CallContext<TestMoreStuff.TakeStringResults.Builder, TestMoreStuff.TakeStringResults.Init>,
  ): ResultsReturn<TestMoreStuff.TakeStringResults.Init>;

  abstract throwException(
    params: TestMoreStuff.ThrowExceptionParams,
    context: CallContext<TestMoreStuff.ThrowExceptionResults.Builder, TestMoreStuff.ThrowExceptionResults.Init>,
  ): ResultsReturn<TestMoreStuff.ThrowExceptionResults.Init>;

  /** How many calls came before. */
  abstract getCallSequence(
    params: TestCallOrder.GetCallSequenceParams,
    context: CallContext<TestCallOrder.GetCallSequenceResults.Builder, TestCallOrder.GetCallSequenceResults.Init>,
  ): ResultsReturn<TestCallOrder.GetCallSequenceResults.Init>;
}

export class TestMoreStuff extends Client {
  static readonly interfaceId: bigint = 0xd5f677bf2028c06fn;
  static readonly displayName: string = "TestMoreStuff";
  static readonly Server: typeof TestMoreStuffServer = TestMoreStuffServer;
  static readonly methods: {
    readonly callFoo: typeof testMoreStuffCallFoo;
    readonly callFooWhenResolved: typeof testMoreStuffCallFooWhenResolved;
    readonly neverReturn: typeof testMoreStuffNeverReturn;
    readonly hold: typeof testMoreStuffHold;
    readonly callHeld: typeof testMoreStuffCallHeld;
    readonly getHeld: typeof testMoreStuffGetHeld;
    readonly echo: typeof testMoreStuffEcho;
    readonly expectCancel: typeof testMoreStuffExpectCancel;
    readonly getHandle: typeof testMoreStuffGetHandle;
    readonly getNull: typeof testMoreStuffGetNull;
    readonly getEnormousString: typeof testMoreStuffGetEnormousString;
    readonly takeString: typeof testMoreStuffTakeString;
    readonly throwException: typeof testMoreStuffThrowException;
  } = {
    callFoo: testMoreStuffCallFoo,
    callFooWhenResolved: testMoreStuffCallFooWhenResolved,
    neverReturn: testMoreStuffNeverReturn,
    hold: testMoreStuffHold,
    callHeld: testMoreStuffCallHeld,
    getHeld: testMoreStuffGetHeld,
    echo: testMoreStuffEcho,
    expectCancel: testMoreStuffExpectCancel,
    getHandle: testMoreStuffGetHandle,
    getNull: testMoreStuffGetNull,
    getEnormousString: testMoreStuffGetEnormousString,
    takeString: testMoreStuffTakeString,
    throwException: testMoreStuffThrowException,
  };
  static readonly CallFooParams: typeof TestMoreStuffCallFooParams = TestMoreStuffCallFooParams;
  static readonly CallFooResults: typeof TestMoreStuffCallFooResults = TestMoreStuffCallFooResults;
  static readonly CallFooWhenResolvedParams: typeof TestMoreStuffCallFooWhenResolvedParams =
    TestMoreStuffCallFooWhenResolvedParams;
  static readonly CallFooWhenResolvedResults: typeof TestMoreStuffCallFooWhenResolvedResults =
    TestMoreStuffCallFooWhenResolvedResults;
  static readonly NeverReturnParams: typeof TestMoreStuffNeverReturnParams = TestMoreStuffNeverReturnParams;
  static readonly NeverReturnResults: typeof TestMoreStuffNeverReturnResults = TestMoreStuffNeverReturnResults;
  static readonly HoldParams: typeof TestMoreStuffHoldParams = TestMoreStuffHoldParams;
  static readonly HoldResults: typeof TestMoreStuffHoldResults = TestMoreStuffHoldResults;
  static readonly CallHeldParams: typeof TestMoreStuffCallHeldParams = TestMoreStuffCallHeldParams;
  static readonly CallHeldResults: typeof TestMoreStuffCallHeldResults = TestMoreStuffCallHeldResults;
  static readonly GetHeldParams: typeof TestMoreStuffGetHeldParams = TestMoreStuffGetHeldParams;
  static readonly GetHeldResults: typeof TestMoreStuffGetHeldResults = TestMoreStuffGetHeldResults;
  static readonly EchoParams: typeof TestMoreStuffEchoParams = TestMoreStuffEchoParams;
  static readonly EchoResults: typeof TestMoreStuffEchoResults = TestMoreStuffEchoResults;
  static readonly ExpectCancelParams: typeof TestMoreStuffExpectCancelParams = TestMoreStuffExpectCancelParams;
  static readonly ExpectCancelResults: typeof TestMoreStuffExpectCancelResults = TestMoreStuffExpectCancelResults;
  static readonly GetHandleParams: typeof TestMoreStuffGetHandleParams = TestMoreStuffGetHandleParams;
  static readonly GetHandleResults: typeof TestMoreStuffGetHandleResults = TestMoreStuffGetHandleResults;
  static readonly GetNullParams: typeof TestMoreStuffGetNullParams = TestMoreStuffGetNullParams;
  static readonly GetNullResults: typeof TestMoreStuffGetNullResults = TestMoreStuffGetNullResults;
  static readonly GetEnormousStringParams: typeof TestMoreStuffGetEnormousStringParams =
    TestMoreStuffGetEnormousStringParams;
  static readonly GetEnormousStringResults: typeof TestMoreStuffGetEnormousStringResults =
    TestMoreStuffGetEnormousStringResults;
  static readonly TakeStringParams: typeof TestMoreStuffTakeStringParams = TestMoreStuffTakeStringParams;
  static readonly TakeStringResults: typeof TestMoreStuffTakeStringResults = TestMoreStuffTakeStringResults;
  static readonly ThrowExceptionParams: typeof TestMoreStuffThrowExceptionParams = TestMoreStuffThrowExceptionParams;
  static readonly ThrowExceptionResults: typeof TestMoreStuffThrowExceptionResults = TestMoreStuffThrowExceptionResults;

  callFoo(
    params: ParamsArgument<TestMoreStuff.CallFooParams.Builder, TestMoreStuff.CallFooParams.Init>,
    options?: CallOptions,
  ): TestMoreStuff.CallFooPromise {
    return this.$call(testMoreStuffCallFoo, RemotePromise, params, options);
  }

  callFooWhenResolved(
    params: ParamsArgument<
      TestMoreStuff.CallFooWhenResolvedParams.Builder,
      TestMoreStuff.CallFooWhenResolvedParams.Init
    >,
    options?: CallOptions,
  ): TestMoreStuff.CallFooWhenResolvedPromise {
    return this.$call(testMoreStuffCallFooWhenResolved, RemotePromise, params, options);
  }

  neverReturn(
    params: ParamsArgument<TestMoreStuff.NeverReturnParams.Builder, TestMoreStuff.NeverReturnParams.Init>,
    options?: CallOptions,
  ): TestMoreStuff.NeverReturnPromise {
    return this.$call(testMoreStuffNeverReturn, TestMoreStuffNeverReturnPromise, params, options);
  }

  hold(
    params: ParamsArgument<TestMoreStuff.HoldParams.Builder, TestMoreStuff.HoldParams.Init>,
    options?: CallOptions,
  ): TestMoreStuff.HoldPromise {
    return this.$call(testMoreStuffHold, RemotePromise, params, options);
  }

  callHeld(
    params: ParamsArgument<TestMoreStuff.CallHeldParams.Builder, TestMoreStuff.CallHeldParams.Init> = {},
    options?: CallOptions,
  ): TestMoreStuff.CallHeldPromise {
    return this.$call(testMoreStuffCallHeld, RemotePromise, params, options);
  }

  getHeld(
    params: ParamsArgument<TestMoreStuff.GetHeldParams.Builder, TestMoreStuff.GetHeldParams.Init> = {},
    options?: CallOptions,
  ): TestMoreStuff.GetHeldPromise {
    return this.$call(testMoreStuffGetHeld, TestMoreStuffGetHeldPromise, params, options);
  }

  echo(
    params: ParamsArgument<TestMoreStuff.EchoParams.Builder, TestMoreStuff.EchoParams.Init>,
    options?: CallOptions,
  ): TestMoreStuff.EchoPromise {
    return this.$call(testMoreStuffEcho, TestMoreStuffEchoPromise, params, options);
  }

  expectCancel(
    params: ParamsArgument<TestMoreStuff.ExpectCancelParams.Builder, TestMoreStuff.ExpectCancelParams.Init>,
    options?: CallOptions,
  ): TestMoreStuff.ExpectCancelPromise {
    return this.$call(testMoreStuffExpectCancel, RemotePromise, params, options);
  }

  getHandle(
    params: ParamsArgument<TestMoreStuff.GetHandleParams.Builder, TestMoreStuff.GetHandleParams.Init> = {},
    options?: CallOptions,
  ): TestMoreStuff.GetHandlePromise {
    return this.$call(testMoreStuffGetHandle, TestMoreStuffGetHandlePromise, params, options);
  }

  getNull(
    params: ParamsArgument<TestMoreStuff.GetNullParams.Builder, TestMoreStuff.GetNullParams.Init> = {},
    options?: CallOptions,
  ): TestMoreStuff.GetNullPromise {
    return this.$call(testMoreStuffGetNull, TestMoreStuffGetNullPromise, params, options);
  }

  getEnormousString(
    params: ParamsArgument<
      TestMoreStuff.GetEnormousStringParams.Builder,
      TestMoreStuff.GetEnormousStringParams.Init
    > = {},
    options?: CallOptions,
  ): TestMoreStuff.GetEnormousStringPromise {
    return this.$call(testMoreStuffGetEnormousString, RemotePromise, params, options);
  }

  takeString(
    params: ParamsArgument<TestMoreStuff.TakeStringParams.Builder, TestMoreStuff.TakeStringParams.Init>,
    options?: CallOptions,
  ): TestMoreStuff.TakeStringPromise {
    return this.$call(testMoreStuffTakeString, RemotePromise, params, options);
  }

  throwException(
    params: ParamsArgument<TestMoreStuff.ThrowExceptionParams.Builder, TestMoreStuff.ThrowExceptionParams.Init>,
    options?: CallOptions,
  ): TestMoreStuff.ThrowExceptionPromise {
    return this.$call(testMoreStuffThrowException, RemotePromise, params, options);
  }

  /** How many calls came before. */
  getCallSequence(
    params: ParamsArgument<TestCallOrder.GetCallSequenceParams.Builder, TestCallOrder.GetCallSequenceParams.Init>,
    options?: CallOptions,
  ): TestMoreStuff.GetCallSequencePromise {
    return this.$call(TestCallOrder.methods.getCallSequence, RemotePromise, params, options);
  }
}

export declare namespace TestMoreStuff {
  type Server = TestMoreStuffServer;
  type CallFooParams = TestMoreStuffCallFooParams;
  namespace CallFooParams {
    type Builder = TestMoreStuffCallFooParamsBuilder;
    type Init = TestMoreStuffCallFooParamsInit;
  }
  type CallFooResults = TestMoreStuffCallFooResults;
  namespace CallFooResults {
    type Builder = TestMoreStuffCallFooResultsBuilder;
    type Init = TestMoreStuffCallFooResultsInit;
  }
  type CallFooPromise = RemotePromise<TestMoreStuffCallFooResults>;
  type CallFooWhenResolvedParams = TestMoreStuffCallFooWhenResolvedParams;
  namespace CallFooWhenResolvedParams {
    type Builder = TestMoreStuffCallFooWhenResolvedParamsBuilder;
    type Init = TestMoreStuffCallFooWhenResolvedParamsInit;
  }
  type CallFooWhenResolvedResults = TestMoreStuffCallFooWhenResolvedResults;
  namespace CallFooWhenResolvedResults {
    type Builder = TestMoreStuffCallFooWhenResolvedResultsBuilder;
    type Init = TestMoreStuffCallFooWhenResolvedResultsInit;
  }
  type CallFooWhenResolvedPromise = RemotePromise<TestMoreStuffCallFooWhenResolvedResults>;
  type NeverReturnParams = TestMoreStuffNeverReturnParams;
  namespace NeverReturnParams {
    type Builder = TestMoreStuffNeverReturnParamsBuilder;
    type Init = TestMoreStuffNeverReturnParamsInit;
  }
  type NeverReturnResults = TestMoreStuffNeverReturnResults;
  namespace NeverReturnResults {
    type Builder = TestMoreStuffNeverReturnResultsBuilder;
    type Init = TestMoreStuffNeverReturnResultsInit;
  }
  type NeverReturnPromise = TestMoreStuffNeverReturnPromise;
  type HoldParams = TestMoreStuffHoldParams;
  namespace HoldParams {
    type Builder = TestMoreStuffHoldParamsBuilder;
    type Init = TestMoreStuffHoldParamsInit;
  }
  type HoldResults = TestMoreStuffHoldResults;
  namespace HoldResults {
    type Builder = TestMoreStuffHoldResultsBuilder;
    type Init = TestMoreStuffHoldResultsInit;
  }
  type HoldPromise = RemotePromise<TestMoreStuffHoldResults>;
  type CallHeldParams = TestMoreStuffCallHeldParams;
  namespace CallHeldParams {
    type Builder = TestMoreStuffCallHeldParamsBuilder;
    type Init = TestMoreStuffCallHeldParamsInit;
  }
  type CallHeldResults = TestMoreStuffCallHeldResults;
  namespace CallHeldResults {
    type Builder = TestMoreStuffCallHeldResultsBuilder;
    type Init = TestMoreStuffCallHeldResultsInit;
  }
  type CallHeldPromise = RemotePromise<TestMoreStuffCallHeldResults>;
  type GetHeldParams = TestMoreStuffGetHeldParams;
  namespace GetHeldParams {
    type Builder = TestMoreStuffGetHeldParamsBuilder;
    type Init = TestMoreStuffGetHeldParamsInit;
  }
  type GetHeldResults = TestMoreStuffGetHeldResults;
  namespace GetHeldResults {
    type Builder = TestMoreStuffGetHeldResultsBuilder;
    type Init = TestMoreStuffGetHeldResultsInit;
  }
  type GetHeldPromise = TestMoreStuffGetHeldPromise;
  type EchoParams = TestMoreStuffEchoParams;
  namespace EchoParams {
    type Builder = TestMoreStuffEchoParamsBuilder;
    type Init = TestMoreStuffEchoParamsInit;
  }
  type EchoResults = TestMoreStuffEchoResults;
  namespace EchoResults {
    type Builder = TestMoreStuffEchoResultsBuilder;
    type Init = TestMoreStuffEchoResultsInit;
  }
  type EchoPromise = TestMoreStuffEchoPromise;
  type ExpectCancelParams = TestMoreStuffExpectCancelParams;
  namespace ExpectCancelParams {
    type Builder = TestMoreStuffExpectCancelParamsBuilder;
    type Init = TestMoreStuffExpectCancelParamsInit;
  }
  type ExpectCancelResults = TestMoreStuffExpectCancelResults;
  namespace ExpectCancelResults {
    type Builder = TestMoreStuffExpectCancelResultsBuilder;
    type Init = TestMoreStuffExpectCancelResultsInit;
  }
  type ExpectCancelPromise = RemotePromise<TestMoreStuffExpectCancelResults>;
  type GetHandleParams = TestMoreStuffGetHandleParams;
  namespace GetHandleParams {
    type Builder = TestMoreStuffGetHandleParamsBuilder;
    type Init = TestMoreStuffGetHandleParamsInit;
  }
  type GetHandleResults = TestMoreStuffGetHandleResults;
  namespace GetHandleResults {
    type Builder = TestMoreStuffGetHandleResultsBuilder;
    type Init = TestMoreStuffGetHandleResultsInit;
  }
  type GetHandlePromise = TestMoreStuffGetHandlePromise;
  type GetNullParams = TestMoreStuffGetNullParams;
  namespace GetNullParams {
    type Builder = TestMoreStuffGetNullParamsBuilder;
    type Init = TestMoreStuffGetNullParamsInit;
  }
  type GetNullResults = TestMoreStuffGetNullResults;
  namespace GetNullResults {
    type Builder = TestMoreStuffGetNullResultsBuilder;
    type Init = TestMoreStuffGetNullResultsInit;
  }
  type GetNullPromise = TestMoreStuffGetNullPromise;
  type GetEnormousStringParams = TestMoreStuffGetEnormousStringParams;
  namespace GetEnormousStringParams {
    type Builder = TestMoreStuffGetEnormousStringParamsBuilder;
    type Init = TestMoreStuffGetEnormousStringParamsInit;
  }
  type GetEnormousStringResults = TestMoreStuffGetEnormousStringResults;
  namespace GetEnormousStringResults {
    type Builder = TestMoreStuffGetEnormousStringResultsBuilder;
    type Init = TestMoreStuffGetEnormousStringResultsInit;
  }
  type GetEnormousStringPromise = RemotePromise<TestMoreStuffGetEnormousStringResults>;
  type TakeStringParams = TestMoreStuffTakeStringParams;
  namespace TakeStringParams {
    type Builder = TestMoreStuffTakeStringParamsBuilder;
    type Init = TestMoreStuffTakeStringParamsInit;
  }
  type TakeStringResults = TestMoreStuffTakeStringResults;
  namespace TakeStringResults {
    type Builder = TestMoreStuffTakeStringResultsBuilder;
    type Init = TestMoreStuffTakeStringResultsInit;
  }
  type TakeStringPromise = RemotePromise<TestMoreStuffTakeStringResults>;
  type ThrowExceptionParams = TestMoreStuffThrowExceptionParams;
  namespace ThrowExceptionParams {
    type Builder = TestMoreStuffThrowExceptionParamsBuilder;
    type Init = TestMoreStuffThrowExceptionParamsInit;
  }
  type ThrowExceptionResults = TestMoreStuffThrowExceptionResults;
  namespace ThrowExceptionResults {
    type Builder = TestMoreStuffThrowExceptionResultsBuilder;
    type Init = TestMoreStuffThrowExceptionResultsInit;
  }
  type ThrowExceptionPromise = RemotePromise<TestMoreStuffThrowExceptionResults>;
  type GetCallSequencePromise = RemotePromise<TestCallOrderGetCallSequenceResults>;
}

/** The schema of cases.capnp, for reflection. */
export function casesSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
MFMHQAExAU8UUewFBv9g2aflTB+MswABBgACEw0KYhMRCpcAA//sZKchS5vqsgAQA/9g2aflTB+MswAAARN9CnITgQoHAAATfQrHE/UKBwAA/8HiKE+eiC3z
AFEOAQEAAAQHAAAT3QrKAAET4Qp3AAH/wSQ6MU7ToacAEQ4BAAAFAQcAABM9C9IAARNBCz8AAf9t5Xe6i50CpgARDgEAAAQHAAATYQvKAAT/1n03Nn+SI44A
EQ4BAAAEBwAAE0UL0gAE/8a3cEjRyS7iABEOAQAABQEHAAATKQvKAAETLQs/AAH/Ux+gxz6/SNUAEQ4BAAAEBwAAE00L0gAE/4HhD6JJZNDeABAD/2DZp+VM
H4yzAAABEzELYhM1CwcAABMxC0cTWQsXAAD/TxXFGvrKmKEAEQwBAAAEBwAAE0kLugAE/2OmBL8Ja9CqABEMAQAABAcAABMpC8IABP85NmMi6hF62gAQA/9g
2aflTB+MswAAARMJC2oTDQsXAAATFQuHE20LBwAA/5Tt7EEPIYCeAFENAQEAAAUBBwAAE1UL2gABE1kLdwAB/8jemogRky/jABENAQAABQIHAAATtQviAAET
uQt3AAH/V48+BE2FupkAEQ0B/zk2YyLqEXraAAUBBwAAExUMihMdDAcAABMZDD8AAf8DpSo5jUHbwQARDQEAAAQHAAAzOQw6AQAE/42pY0XROsmcABENAQAA
BQEHAAAzIQxCAQABEykMPwAB/6dzDSZGSFbVABAD/2DZp+VMH4yzAAABE0kMchNNDAcAABNJDEcTdQwHAAD/sb2lXnftLJkAUQ4BAQAABAcAADNdDCoBAAET
ZQw/AAH/P1lgCML4EYcAUQ4BAQAABAcAADOJDDIBAAETkQw/AAH/OS+uCB32xdEAEAP/YNmn5UwfjLMAAAETsQx6E7UMFwAAE8EMRxPpDAcAAP9hDDdFSiMJ
lQBRDwEBAAAFAQcAABPRDNIAARPVDHcAAf9Xr9rTv6ZG8wBRDwEB/zkvrggd9sXRAAUCBwAAEzEN0hM9DQcAABM5Da8AAf+vRmeeUel53QAQA/9g2aflTB+M
swAAARPRDXoT1Q0HAAAT0Q1HE/kNBwAA//HhTglOlpHZAFEPAQEAAAUBBwAAE+EN0gABE+UNdwAB/9excPMxRyTvABAD/2DZp+VMH4yzAAABE0EOWhNFDgcA
ABNBDgcTQQ4HAAD/ihpWfr1WLJoAEAP/YNmn5UwfjLMAAAETKQ5yEy0OBwAAEykOxxOtDgcAAP8o0NLS5/nDkQBRDgEBAAAEBwAAE5UO+gABE5kOPwAB/26x
wHczml+ZABAB//jzkxOpZsOGAAQHAAATuQ5qE70OBwAD/6COUjX/uwvbAFEOAQEAAAQHAAATmQ76AAETnQ4/AAH/XFvPe/61ysQAEQ4BAAAEBwAAM70OEgEA
BP/LyVegj9gQ/wBRDgEBAAAEBwAAM6UOGgEAAROtDncAAf9vwCggv3f21QAQA/9g2aflTB+MswAAARMJD3ITDQ8HAAAzCQ9HAxM5ERcAAP9699ePCdom8QAR
DgEAAAUBBwAAEykR6gABEy0RPwAB/zj1mgON8w7NABEOAQAABQEHAAATTRHyAAETURE/AAH/6KHp4nkQCrkAEQ4BAAAFAQcAADNxEUoBAAETfRE/AAH+jVaK
MAkqoxEOAQAABQEHAAAznRFSAQABE6kRPwAB/6tleOuve23bABEOAQAABQEHAAAzyREKAQABE9ERPwAB/1Vcmv3yPZDLABEOAQAABQEHAAAz8RESAQABE/kR
PwAB/witDum3XtLIABEOAQAABQEHAAATGRLSAAETHRI/AAH/xb2XxoQ7tPoAEQ4BAAAEBwAAEz0S2gAE/zrW1tNyTa3PABEOAQAABAcAABMhEvIABP8BOTXu
CrYW5gARDgEAAAUBBwAAEwUS+gABEwkSPwAB/yIeHc7d5gflABEOAQAABAcAABMpEuoABP9p6uwy61NNxAARDgEAAAUBBwAAEw0S8gABExESPwAB/z4B7yDR
hZPUABEOAQAABQEHAAATMRLSAAETNRI/AAH/Z3TVjW7MoeAAEQ4BAAAFAQcAABNVEtoAARNZEj8AAf/HqcM1I3KErwARDgEAAAUBBwAAM3kSEgEAAROBEj8A
Af/LxX+S3Y//7wARDgEAAAQHAAAzoRIaAQAE/4GhAbPkjkauABEOAQAABAcAABOJEvoABP/U73vFnFOwsQARDgEAAAUBBwAAM20SAgEAARNxEj8AAf9zrwRZ
GdOmwQARDgEAAAQHAAATkRLqAAT/M4L1QEDwHL4AEQ4BAAAFAQcAABN1EvIAARN5Ej8AAf/MzZdXXOAj/QARDgEAAAQHAAAzmRI6AQAE/+dLm9Tvjoj+ABEO
AQAABQEHAAAzgRJCAQABE4kSPwAB/7ukm2+k0pGlABEOAQAABQEHAAAzqRICAQABE60SPwAB/3ye8Dhah3HWAFEOAQEAAAQHAAAzzRIKAQABE9USPwAB/9wz
WomA12/HABEOAQAABQEHAAAz9RIiAQABE/0SPwAB/zphGgGS/WO1ABEOAQAABAcAADMdEyoBAAT/Y2FzZXMuY2EAB3BucFEkAQH/7GSnIUub6rIAEUFy/4Hh
D6JJZNDeABFBYv85NmMi6hF62gARQWr/p3MNJkZIVtUAEUFy/zkvrggd9sXRABFBev+vRmeeUel53QARQXr/17Fw8zFHJO8AEUFa/4oaVn69ViyaABFBcv9v
wCggv3f21QARQXL/VGVzdEludGUAH3JmYWNl/1Rlc3RFeHRlAAduZHP/VGVzdFBpcGUAD2xpbmX/VGVzdENhbGwAH09yZGVy/1Rlc3RUYWlsAD9DYWxsZWX/
VGVzdFRhaWwAP0NhbGxlcv9UZXN0SGFuZAADbGX/VGVzdFN0cmUAH2FtaW5n/1Rlc3RNb3JlAB9TdHVmZv9UZXN0SW50ZQAfcmZhY2VQAQFRDAMFAAD/weIo
T56ILfMBwSQ6MU7ToacRUSIAAhFFBwEB/23ld7qLnQKmAdZ9NzZ/kiOOETkiAAIRLQcBAv/Gt3BI0cku4gFTH6DHPr9I1REhIgACERUHB2Zvb0ABB2JhckAB
B2JhekABUAEB/1Rlc3RJbnRlAnJmYWNlLmZvbyRQYXJhbXMAAFEIAwQAAAQBAAARKRIAAFEkAwFRMAIBEQEgFAEBAAARLRIAAFEoAwFRNAIBAWkBCAACAQgA
AQFqAQEAAgEBAAH/VGVzdEludGUCcmZhY2UuZm9vJFJlc3VsdAFzUQQDBAAABAEAABENEgAAUQgDAVEUAgEBeAEMAAIBDAAB/1Rlc3RJbnRlAnJmYWNlLmJh
ciRQYXJhbXMAAP9UZXN0SW50ZQJyZmFjZS5iYXIkUmVzdWx0AXP/VGVzdEludGUCcmZhY2UuYmF6JFBhcmFtcwAAUQQDBAAABAEAABENEgAAUQgDAVEUAgEB
cwEMAAIBDAAB/1Rlc3RJbnRlAnJmYWNlLmJheiRSZXN1bHQBc/9UZXN0RXh0ZQAHbmRzUAEBUQQDBQAA/08VxRr6ypihAWOmBL8Ja9CqEREiAAIRBQcHcXV4
QAFRBAEB/+xkpyFLm+qyAAAA/1Rlc3RFeHRlAW5kcy5xdXgkP1BhcmFtc/9UZXN0RXh0ZQNuZHMucXV4JFJlc3VsdHMAVGVzdFBpcGUPbGluZVEEAQH/V48+
BE2FupkAEQEiB0JveFEIAwUAAP+U7exBDyGAngHI3pqIEZMv4xExOgACESUHAQH/A6UqOY1B28EBjaljRdE6yZwRGZoAAhEVBz9nZXRDYXBAAf9nZXRDYXBQ
aQFwZWxpbmVPbgNseUABUAEB/1Rlc3RQaXBlAmxpbmUuZ2V0Q2FwJFBhcmEDbXNRCAMEAAAEAQAAESkSAABRJAMBUTACAQEBFAEBAAARLTIAAFEoAwFRNAIB
AW4BCAACAQgAAR9pbkNhcAER/+xkpyFLm+qyAAABAREAAf9UZXN0UGlwZQJsaW5lLmdldENhcCRSZXN1B2x0c1EIAwQAAAQBAAARKRIAAFEkAwFRMAIBEQEB
FAEBAAARLToAAFEoAwFRNAIBAXMBDAACAQwAAT9vdXRCb3gBEP9Xjz4ETYW6mQAAAQEQAAH/VGVzdFBpcGUBbGluZS5Cb3gAAFABAVEEAwQAAAQBAAARDSIA
AFEIAwFRFAIBB2NhcAER/+xkpyFLm+qyAAABAREAAf9UZXN0UGlwZQNsaW5lLmdldENhcFBpcGVsaW5lT25seSQ/UGFyYW1z/1Rlc3RQaXBlBGxpbmUuZ2V0
Q2FwUGlwZWxpbmVPbmx5JFJlc3VsdHMAUQQDBAAABAEAABENOgAAUQgDAVEUAgE/b3V0Qm94ARD/V48+BE2FupkAAAEBEAAB/1Rlc3RDYWxsAB9PcmRlclAB
AVEEAwUAAP+xvaVed+0smQE/WWAIwvgRhxERggACEQkH/2dldENhbGxTAWVxdWVuY2UAQAFQAQH/VGVzdENhbGwDT3JkZXIuZ2V0Q2FsbFNlcXVlbmNlJFBh
D3JhbXNRBAMEAAAEAQAAEQ1KAABRDAMBURgCAf9leHBlY3RlZAAAAAEIAAIBCAAB/1Rlc3RDYWxsA09yZGVyLmdldENhbGxTZXF1ZW5jZSRSZR9zdWx0c1EE
AwQAAAQBAAARDRIAAFEIAwFRFAIBAW4BCAACAQgAAf9UZXN0VGFpbAA/Q2FsbGVlUQQBAf9Xr9rTv6ZG8wARAVr/VGFpbFJlc3UAA2x0UQQDBQAA/2EMN0VK
IwmVAVev2tO/pkbzEREiAAIRBQcHZm9vQAFQAQH/VGVzdFRhaWwCQ2FsbGVlLmZvbyRQYXJhbQFzUQgDBAAABAEAABEpEgAAUSQDAVEwAgEBARQBAQAAES0S
AABRKAMBUTQCAQFpAQQAAgEEAAEBdAEMAAIBDAAB/1Rlc3RUYWlsAkNhbGxlZS5UYWlsUmVzdWwBdFABAVEMAwQAAAQBAAARRRIAAFFAAwFRTAIBAQEUAQEA
ABFJEgAAUUQDAVFQAgERAgEUAQIAABFNEgAAUUgDAVFUAgEBaQEIAAIBCAABAXQBDAACAQwAAQFjARH/p3MNJkZIVtUAAAEBEQAB/1Rlc3RUYWlsAD9DYWxs
ZXJQAQFRBAMFAAD/8eFOCU6WkdkBV6/a07+mRvMRESIAAhEFBwdmb29AAVABAf9UZXN0VGFpbAJDYWxsZXIuZm9vJFBhcmFtAXNRCAMEAAAEAQAAESkSAABR
JAMBUTACAQEBFAEBAAARLToAAFEoAwFRNAIBAWkBBAACAQQAAT9jYWxsZWUBEf85L64IHfbF0QAAAQERAAH/VGVzdEhhbmQAA2xlUAEBUAMFUAEB/1Rlc3RT
dHJlAB9hbWluZ1ABAVEMAwUAAP8o0NLS5/nDkQFuscB3M5pfmRFRUgACEUkHAQH/oI5SNf+7C9sBbrHAdzOaX5kRPVIAAhE1BwEC/1xbz3v+tcrEAcvJV6CP
2BD/ESlqAAIRIQf/ZG9TdHJlYW0AAUlAAf9kb1N0cmVhbQABSkAB/2ZpbmlzaFN0AA9yZWFtQAFQAQH/VGVzdFN0cmUCYW1pbmcuZG9TdHJlYW1JJD9QYXJh
bXNRBAMEAAAEAQAAEQ0SAABRCAMBURQCAQFpAQgAAgEIAAH/U3RyZWFtUmUAD3N1bHRQAQH/VGVzdFN0cmUCYW1pbmcuZG9TdHJlYW1KJD9QYXJhbXNRBAME
AAAEAQAAEQ0SAABRCAMBURQCAQFqAQgAAgEIAAH/VGVzdFN0cmUDYW1pbmcuZmluaXNoU3RyZWFtJFBhcmFtAXP/VGVzdFN0cmUDYW1pbmcuZmluaXNoU3Ry
ZWFtJFJlc3VsA3RzUQgDBAAABAEAABEpOgAAUSQDAVEwAgERAQEUAQEAABEtOgAAUSgDAVE0AgE/dG90YWxJAQgAAgEIAAE/dG90YWxKAQgAAgEIAAH/VGVz
dE1vcmUAH1N0dWZmUAEBUTQDBQAA/3r3148J2ibxATj1mgON8w7NE5EBQgACE4UBBwEB/+ih6eJ5EAq5AQCNVoowCSqjE3kBogACE3UBBwEC/6tleOuve23b
AVVcmv3yPZDLE2kBYgACE2EBBwED/witDum3XtLIAcW9l8aEO7T6E1UBKgACE0kBBwEE/zrW1tNyTa3PAQE5Ne4KthbmEz0BSgACEzUBBwEF/yIeHc7d5gfl
AWnq7DLrU03EEykBQgACEx0BBwEG/z4B7yDRhZPUAWd01Y1uzKHgExEBKgACEwUBBwEH/8epwzUjcoSvAcvFf5Ldj//vEflqAAIR8QcBCP+BoQGz5I5GrgHU
73vFnFOwsRHlUgACEd0HAQn/c68EWRnTpsEBM4L1QEDwHL4R0UIAAhHFBwEK/8zNl1dc4CP9AedLm9Tvjoj+EbmSAAIRtQcBC/+7pJtvpNKRpQF8nvA4Wodx
1hGpWgACEaEHAQz/3DNaiYDXb8cBOmEaAZL9Y7URlXoAAhGNB39jYWxsRm9vQAH/Y2FsbEZvb1cBaGVuUmVzb2wHdmVkQAH/bmV2ZXJSZXQAB3VybkABD2hv
bGRAAf9jYWxsSGVsZAAAAEABf2dldEhlbGRAAQ9lY2hvQAH/ZXhwZWN0Q2EAD25jZWxAAf9nZXRIYW5kbAABZUABf2dldE51bGxAAf9nZXRFbm9ybQFvdXNT
dHJpbgFnQAH/dGFrZVN0cmkAA25nQAH/dGhyb3dFeGMAP2VwdGlvbkABUQQBAf+ncw0mRkhW1QAAAP9UZXN0TW9yZQJTdHVmZi5jYWxsRm9vJFBhD3JhbXNR
BAMEAAAEAQAAEQ0iAABRCAMBURQCAQdjYXABEf/sZKchS5vqsgAAAQERAAH/VGVzdE1vcmUCU3R1ZmYuY2FsbEZvbyRSZR9zdWx0c1EEAwQAAAQBAAARDRIA
AFEIAwFRFAIBAXMBDAACAQwAAf9UZXN0TW9yZQRTdHVmZi5jYWxsRm9vV2hlblJlc29sdmVkJFBhcmFtcwAAUQQDBAAABAEAABENIgAAUQgDAVEUAgEHY2Fw
ARH/7GSnIUub6rIAAAEBEQAB/1Rlc3RNb3JlBFN0dWZmLmNhbGxGb29XaGVuUmVzb2x2ZWQkUmVzdWx0AXNRBAMEAAAEAQAAEQ0SAABRCAMBURQCAQFzAQwA
AgEMAAH/VGVzdE1vcmUDU3R1ZmYubmV2ZXJSZXR1cm4kUGFyYW1zAABRBAMEAAAEAQAAEQ0iAABRCAMBURQCAQdjYXABEf/sZKchS5vqsgAAAQERAAH/VGVz
dE1vcmUDU3R1ZmYubmV2ZXJSZXR1cm4kUmVzdWx0AXNRBAMEAAAEAQAAEQ1CAABRCAMBURQCAX9jYXBDb3B5ARH/7GSnIUub6rIAAAEBEQAB/1Rlc3RNb3Jl
AlN0dWZmLmhvbGQkUGFyYW0Bc1EEAwQAAAQBAAARDSIAAFEIAwFRFAIBB2NhcAER/+xkpyFLm+qyAAABAREAAf9UZXN0TW9yZQJTdHVmZi5ob2xkJFJlc3Vs
A3Rz/1Rlc3RNb3JlAlN0dWZmLmNhbGxIZWxkJFAfYXJhbXP/VGVzdE1vcmUCU3R1ZmYuY2FsbEhlbGQkUj9lc3VsdHNRBAMEAAAEAQAAEQ0SAABRCAMBURQC
AQFzAQwAAgEMAAH/VGVzdE1vcmUCU3R1ZmYuZ2V0SGVsZCRQYQ9yYW1z/1Rlc3RNb3JlAlN0dWZmLmdldEhlbGQkUmUfc3VsdHNRBAMEAAAEAQAAEQ0iAABR
CAMBURQCAQdjYXABEf/sZKchS5vqsgAAAQERAAH/VGVzdE1vcmUCU3R1ZmYuZWNobyRQYXJhbQFzUQQDBAAABAEAABENIgAAUQgDAVEUAgEHY2FwARH/p3MN
JkZIVtUAAAEBEQAB/1Rlc3RNb3JlAlN0dWZmLmVjaG8kUmVzdWwDdHNRBAMEAAAEAQAAEQ0iAABRCAMBURQCAQdjYXABEf+ncw0mRkhW1QAAAQERAAH/VGVz
dE1vcmUDU3R1ZmYuZXhwZWN0Q2FuY2VsJFBhcmFtAXNRBAMEAAAEAQAAEQ0iAABRCAMBURQCAQdjYXABEf/sZKchS5vqsgAAAQERAAH/VGVzdE1vcmUDU3R1
ZmYuZXhwZWN0Q2FuY2VsJFJlc3VsA3Rz/1Rlc3RNb3JlAlN0dWZmLmdldEhhbmRsZSQ/UGFyYW1z/1Rlc3RNb3JlA1N0dWZmLmdldEhhbmRsZSRSZXN1bHRz
AFEEAwQAAAQBAAARDToAAFEIAwFRFAIBP2hhbmRsZQER/9excPMxRyTvAAABAREAAf9UZXN0TW9yZQJTdHVmZi5nZXROdWxsJFBhD3JhbXP/VGVzdE1vcmUC
U3R1ZmYuZ2V0TnVsbCRSZR9zdWx0c1EEAwQAAAQBAAARDUIAAFEIAwFRFAIBf251bGxDYXABEf9vwCggv3f21QAAAQERAAH/VGVzdE1vcmUDU3R1ZmYuZ2V0
RW5vcm1vdXNTdHJpbmckP1BhcmFtc/9UZXN0TW9yZQRTdHVmZi5nZXRFbm9ybW91c1N0cmluZyRSZXN1bHRzAFEEAwQAAAQBAAARDSIAAFEIAwFRFAIBB3N0
cgEMAAIBDAAB/1Rlc3RNb3JlA1N0dWZmLnRha2VTdHJpbmckUGFyYW1zAFEEAwQAAAQBAAARDSIAAFEIAwFRFAIBB3N0cgEMAAIBDAAB/1Rlc3RNb3JlA1N0
dWZmLnRha2VTdHJpbmckUmVzdWx0cwAAUQQDBAAABAEAABENOgAAUQgDAVEUAgE/bGVuZ3RoAQgAAgEIAAH/VGVzdE1vcmUDU3R1ZmYudGhyb3dFeGNlcHRp
b24kUGFyB2Ftc1EEAwQAAAQBAAARDToAAFEIAwFRFAIBP3JlYXNvbgEMAAIBDAAB/1Rlc3RNb3JlA1N0dWZmLnRocm93RXhjZXB0aW9uJFJlcw91bHRz
`,
  };
}
