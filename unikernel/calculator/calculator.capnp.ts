// Generated from calculator.capnp by univat generate; do not edit.
import {
  adopt,
  allocateStruct,
  type CallContext,
  type CallOptions,
  CapnpError,
  Client,
  copyStruct,
  defineMethod,
  disown,
  disownMember,
  type EmbeddedSchema,
  float64List,
  type GeneratedStructType,
  type GroupType,
  type InterfaceTable,
  ListReader,
  type ListType,
  type Method,
  type Orphan,
  type ParamsArgument,
  type PrimitiveListBuilder,
  RemotePromise,
  type ResultsReturn,
  readClient,
  Server,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  setListAt,
  structList,
  writeClient,
  writeFloat64,
  writeInt32,
  writeUint16,
  writeUint32,
} from "../../src/index.ts";

/** Schema file @0x85150b117366d14b. */
export const calculatorFileId: bigint = 0x85150b117366d14bn;

interface CalculatorExpressionCallInit {
  readonly function?: Calculator.Function | Calculator.Function.Server | undefined;
  readonly params?: ListReader<Calculator.Expression> | readonly Calculator.Expression.Init[] | undefined;
}

class CalculatorExpressionCallBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20002;
  }

  set function(value: Calculator.Function | Calculator.Function.Server) {
    writeClient(this.$segment, this.$dataOffset + 16, value);
  }

  adoptFunction(orphan: Orphan<Calculator.Function>): void {
    adopt(this, 0, orphan);
  }

  disownFunction(): Orphan<Calculator.Function> {
    return disown(this, 0);
  }

  set params(value: ListReader<Calculator.Expression> | readonly Calculator.Expression.Init[]) {
    setListAt(this.$segment, this.$dataOffset + 24, CalculatorExpression.list, value);
  }

  initParams(length: number): StructListBuilder<Calculator.Expression.Builder> {
    return CalculatorExpression.list.init(this.$segment, this.$dataOffset + 24, length);
  }

  adoptParams(orphan: Orphan<ListReader<Calculator.Expression>>): void {
    adopt(this, 1, orphan);
  }

  disownParams(): Orphan<ListReader<Calculator.Expression>> {
    return disown(this, 1);
  }
}

class CalculatorExpressionCallPipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get function(): Calculator.Function {
    return this.$promise.$pipeline([...this.$path, 0], CalculatorFunction);
  }
}

class CalculatorExpressionCall extends StructReader {
  static readonly type: GroupType = {
    displayName: "Calculator.Expression.call",
    id: 0xd99522a3d3878d66n,
    schema: calculatorSchema,
  };

  get function(): Calculator.Function {
    return readClient(this, 0, CalculatorFunction);
  }

  get params(): ListReader<Calculator.Expression> {
    return this.getList(1, CalculatorExpression.list);
  }
}

function writeCalculatorExpressionCall(
  builder: CalculatorExpressionCallBuilder,
  init: CalculatorExpressionCallInit,
): void {
  if (init.function !== undefined) builder.function = init.function;
  if (init.params !== undefined) builder.params = init.params;
}

function sizeOfCalculatorExpressionCall(init: CalculatorExpressionCallInit): number {
  let size = 0;
  if (init.params !== undefined && !(init.params instanceof ListReader))
    size += CalculatorExpression.list.sizeHint(init.params);
  return size;
}

const CalculatorExpressionWhich = {
  literal: 0,
  previousResult: 1,
  parameter: 2,
  call: 3,
} as const;
type CalculatorExpressionWhich =
  | (typeof CalculatorExpressionWhich)[keyof typeof CalculatorExpressionWhich]
  | (number & Record<never, never>);

interface CalculatorExpressionInit {
  readonly literal?: number | undefined;
  /** The result of another expression, which may still be on its way. */
  readonly previousResult?: Calculator.Value | Calculator.Value.Server | undefined;
  /** An argument by its place, from 0 up; in the body of a function only. */
  readonly parameter?: number | undefined;
  readonly call?: Calculator.Expression.Call | Calculator.Expression.Call.Init | undefined;
}

class CalculatorExpressionBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20002;
  }

  set literal(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 8, 0, true);
  }

  /** The result of another expression, which may still be on its way. */
  set previousResult(value: Calculator.Value | Calculator.Value.Server) {
    writeClient(this.$segment, this.$dataOffset + 16, value);
    this.$segment.view.setUint16(this.$dataOffset + 8, 1, true);
  }

  adoptPreviousResult(orphan: Orphan<Calculator.Value>): void {
    adopt(this, 0, orphan);
    this.$segment.view.setUint16(this.$dataOffset + 8, 1, true);
  }

  disownPreviousResult(): Orphan<Calculator.Value> {
    return disownMember(this, 0, 8, 1);
  }

  /** An argument by its place, from 0 up; in the body of a function only. */
  set parameter(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
    this.$segment.view.setUint16(this.$dataOffset + 8, 2, true);
  }

  set call(value: Calculator.Expression.Call | Calculator.Expression.Call.Init) {
    writeCalculatorExpressionCall(this.initCall(), value);
  }

  initCall(): Calculator.Expression.Call.Builder {
    this.clearPointer(0);
    this.clearPointer(1);
    this.$segment.view.setUint16(this.$dataOffset + 8, 3, true);
    return new CalculatorExpressionCallBuilder(this.$segment, this.$dataOffset);
  }
}

class CalculatorExpression extends StructReader {
  static readonly type: GeneratedStructType<
    CalculatorExpression,
    CalculatorExpressionBuilder,
    CalculatorExpressionInit
  > = {
    displayName: "Calculator.Expression",
    id: 0xd438d7caf5548d15n,
    schema: calculatorSchema,
    dataWords: 2,
    pointerCount: 2,
    Reader: CalculatorExpression,
    Builder: CalculatorExpressionBuilder,
    newReader: (message, place, depth) =>
      new CalculatorExpression(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CalculatorExpressionBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 2, 2);
      return new CalculatorExpressionBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCalculatorExpression(CalculatorExpression.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCalculatorExpression,
    write: writeCalculatorExpression,
  };
  static readonly list: ListType<
    CalculatorExpression,
    StructListBuilder<CalculatorExpressionBuilder>,
    CalculatorExpressionInit
  > = structList(CalculatorExpression.type);
  static readonly Which: typeof CalculatorExpressionWhich = CalculatorExpressionWhich;
  static readonly Call: typeof CalculatorExpressionCall = CalculatorExpressionCall;

  /** The member of the union that is set; the getters of the others return undefined. */
  get which(): CalculatorExpressionWhich {
    return this.getUint16(8);
  }

  get literal(): number | undefined {
    return this.getUint16(8) === 0 ? this.getFloat64(0) : undefined;
  }

  /** The result of another expression, which may still be on its way. */
  get previousResult(): Calculator.Value | undefined {
    return this.getUint16(8) === 1 ? readClient(this, 0, CalculatorValue) : undefined;
  }

  /** An argument by its place, from 0 up; in the body of a function only. */
  get parameter(): number | undefined {
    return this.getUint16(8) === 2 ? this.getUint32(0) : undefined;
  }

  get call(): Calculator.Expression.Call | undefined {
    if (this.getUint16(8) !== 3) return undefined;
    return new CalculatorExpressionCall(
      this.$message,
      this.$segment,
      this.$dataOffset,
      this.$dataBytes,
      this.$pointerCount,
      this.$depth,
    );
  }
}

function writeCalculatorExpression(builder: CalculatorExpressionBuilder, init: CalculatorExpressionInit): void {
  let members = 0;
  if (init.literal !== undefined) {
    builder.literal = init.literal;
    members++;
  }
  if (init.previousResult !== undefined) {
    builder.previousResult = init.previousResult;
    members++;
  }
  if (init.parameter !== undefined) {
    builder.parameter = init.parameter;
    members++;
  }
  if (init.call !== undefined) {
    builder.call = init.call;
    members++;
  }
  if (members > 1) {
    throw new CapnpError(
      "invalid-argument",
      "Union of Calculator.Expression takes one member; leave the others undefined",
    );
  }
}

function sizeOfCalculatorExpression(init: CalculatorExpressionInit): number {
  let size = 32;
  if (init.call !== undefined) size += sizeOfCalculatorExpressionCall(init.call);
  return size;
}

const CalculatorOperator = {
  add: 0,
  subtract: 1,
  multiply: 2,
  divide: 3,
} as const;
type CalculatorOperator =
  | (typeof CalculatorOperator)[keyof typeof CalculatorOperator]
  | (number & Record<never, never>);

type CalculatorValueReadParamsInit = Readonly<Record<string, never>>;

class CalculatorValueReadParamsBuilder extends StructBuilder {}

class CalculatorValueReadParams extends StructReader {
  static readonly type: GeneratedStructType<
    CalculatorValueReadParams,
    CalculatorValueReadParamsBuilder,
    CalculatorValueReadParamsInit
  > = {
    displayName: "Calculator.Value.read$Params",
    id: 0xd3532574d58db558n,
    schema: calculatorSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: CalculatorValueReadParams,
    Builder: CalculatorValueReadParamsBuilder,
    newReader: (message, place, depth) =>
      new CalculatorValueReadParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CalculatorValueReadParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new CalculatorValueReadParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCalculatorValueReadParams(CalculatorValueReadParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCalculatorValueReadParams,
    write: writeCalculatorValueReadParams,
  };
}

function writeCalculatorValueReadParams(
  _builder: CalculatorValueReadParamsBuilder,
  _init: CalculatorValueReadParamsInit,
): void {}

function sizeOfCalculatorValueReadParams(_init: CalculatorValueReadParamsInit): number {
  return 0;
}

interface CalculatorValueReadResultsInit {
  readonly value?: number | undefined;
}

class CalculatorValueReadResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set value(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset, value);
  }
}

class CalculatorValueReadResults extends StructReader {
  static readonly type: GeneratedStructType<
    CalculatorValueReadResults,
    CalculatorValueReadResultsBuilder,
    CalculatorValueReadResultsInit
  > = {
    displayName: "Calculator.Value.read$Results",
    id: 0xe6be6723122ae822n,
    schema: calculatorSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: CalculatorValueReadResults,
    Builder: CalculatorValueReadResultsBuilder,
    newReader: (message, place, depth) =>
      new CalculatorValueReadResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CalculatorValueReadResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new CalculatorValueReadResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCalculatorValueReadResults(CalculatorValueReadResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCalculatorValueReadResults,
    write: writeCalculatorValueReadResults,
  };

  get value(): number {
    return this.getFloat64(0);
  }
}

function writeCalculatorValueReadResults(
  builder: CalculatorValueReadResultsBuilder,
  init: CalculatorValueReadResultsInit,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfCalculatorValueReadResults(_init: CalculatorValueReadResultsInit): number {
  return 8;
}

const calculatorValueRead: Method<
  Calculator.Value.ReadParams,
  Calculator.Value.ReadParams.Builder,
  Calculator.Value.ReadParams.Init,
  Calculator.Value.ReadResults,
  Calculator.Value.ReadResults.Builder,
  Calculator.Value.ReadResults.Init
> = defineMethod({
  name: "Calculator.Value.read",
  interfaceId: 0xc3e69d34d3ee48d2n,
  methodId: 0,
  params: () => CalculatorValueReadParams.type,
  results: () => CalculatorValueReadResults.type,
});

/** A number that has been calculated, or will have been. */
abstract class CalculatorValueServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Calculator.Value",
      interfaceId: 0xc3e69d34d3ee48d2n,
      methods: [
        {
          method: calculatorValueRead,
          invoke(
            server: CalculatorValueServer,
            params: Calculator.Value.ReadParams,
            context: CallContext<Calculator.Value.ReadResults.Builder, Calculator.Value.ReadResults.Init>,
          ) {
            return server.read(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return CalculatorValueServer.interfaces;
  }

  abstract read(
    params: Calculator.Value.ReadParams,
    context: CallContext<Calculator.Value.ReadResults.Builder, Calculator.Value.ReadResults.Init>,
  ): ResultsReturn<Calculator.Value.ReadResults.Init>;
}

/** A number that has been calculated, or will have been. */
class CalculatorValue extends Client {
  static readonly interfaceId: bigint = 0xc3e69d34d3ee48d2n;
  static readonly displayName: string = "Calculator.Value";
  static readonly Server: typeof CalculatorValueServer = CalculatorValueServer;
  static readonly methods: {
    readonly read: typeof calculatorValueRead;
  } = {
    read: calculatorValueRead,
  };
  static readonly ReadParams: typeof CalculatorValueReadParams = CalculatorValueReadParams;
  static readonly ReadResults: typeof CalculatorValueReadResults = CalculatorValueReadResults;

  read(
    params: ParamsArgument<Calculator.Value.ReadParams.Builder, Calculator.Value.ReadParams.Init> = {},
    options?: CallOptions,
  ): Calculator.Value.ReadPromise {
    return this.$call(calculatorValueRead, RemotePromise, params, options);
  }
}

interface CalculatorFunctionCallParamsInit {
  readonly params?: ListReader<number> | readonly number[] | undefined;
}

class CalculatorFunctionCallParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set params(value: ListReader<number> | readonly number[]) {
    setListAt(this.$segment, this.$dataOffset, float64List, value);
  }

  initParams(length: number): PrimitiveListBuilder<number> {
    return float64List.init(this.$segment, this.$dataOffset, length);
  }
}

class CalculatorFunctionCallParams extends StructReader {
  static readonly type: GeneratedStructType<
    CalculatorFunctionCallParams,
    CalculatorFunctionCallParamsBuilder,
    CalculatorFunctionCallParamsInit
  > = {
    displayName: "Calculator.Function.call$Params",
    id: 0xb19160df70b87717n,
    schema: calculatorSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: CalculatorFunctionCallParams,
    Builder: CalculatorFunctionCallParamsBuilder,
    newReader: (message, place, depth) =>
      new CalculatorFunctionCallParams(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new CalculatorFunctionCallParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new CalculatorFunctionCallParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCalculatorFunctionCallParams(CalculatorFunctionCallParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCalculatorFunctionCallParams,
    write: writeCalculatorFunctionCallParams,
  };

  get params(): ListReader<number> {
    return this.getList(0, float64List);
  }
}

function writeCalculatorFunctionCallParams(
  builder: CalculatorFunctionCallParamsBuilder,
  init: CalculatorFunctionCallParamsInit,
): void {
  if (init.params !== undefined) builder.params = init.params;
}

function sizeOfCalculatorFunctionCallParams(init: CalculatorFunctionCallParamsInit): number {
  let size = 8;
  if (init.params !== undefined) size += init.params.length * 8;
  return size;
}

interface CalculatorFunctionCallResultsInit {
  readonly value?: number | undefined;
}

class CalculatorFunctionCallResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set value(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset, value);
  }
}

class CalculatorFunctionCallResults extends StructReader {
  static readonly type: GeneratedStructType<
    CalculatorFunctionCallResults,
    CalculatorFunctionCallResultsBuilder,
    CalculatorFunctionCallResultsInit
  > = {
    displayName: "Calculator.Function.call$Results",
    id: 0xc0e0abf76914deadn,
    schema: calculatorSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: CalculatorFunctionCallResults,
    Builder: CalculatorFunctionCallResultsBuilder,
    newReader: (message, place, depth) =>
      new CalculatorFunctionCallResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new CalculatorFunctionCallResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new CalculatorFunctionCallResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCalculatorFunctionCallResults(CalculatorFunctionCallResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCalculatorFunctionCallResults,
    write: writeCalculatorFunctionCallResults,
  };

  get value(): number {
    return this.getFloat64(0);
  }
}

function writeCalculatorFunctionCallResults(
  builder: CalculatorFunctionCallResultsBuilder,
  init: CalculatorFunctionCallResultsInit,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfCalculatorFunctionCallResults(_init: CalculatorFunctionCallResultsInit): number {
  return 8;
}

const calculatorFunctionCall: Method<
  Calculator.Function.CallParams,
  Calculator.Function.CallParams.Builder,
  Calculator.Function.CallParams.Init,
  Calculator.Function.CallResults,
  Calculator.Function.CallResults.Builder,
  Calculator.Function.CallResults.Init
> = defineMethod({
  name: "Calculator.Function.call",
  interfaceId: 0xede83a3d96840394n,
  methodId: 0,
  params: () => CalculatorFunctionCallParams.type,
  results: () => CalculatorFunctionCallResults.type,
});

/** Anyone may implement one: the calculator calls a function of the client's as it calls its own. */
abstract class CalculatorFunctionServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Calculator.Function",
      interfaceId: 0xede83a3d96840394n,
      methods: [
        {
          method: calculatorFunctionCall,
          invoke(
            server: CalculatorFunctionServer,
            params: Calculator.Function.CallParams,
            context: CallContext<Calculator.Function.CallResults.Builder, Calculator.Function.CallResults.Init>,
          ) {
            return server.call(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return CalculatorFunctionServer.interfaces;
  }

  abstract call(
    params: Calculator.Function.CallParams,
    context: CallContext<Calculator.Function.CallResults.Builder, Calculator.Function.CallResults.Init>,
  ): ResultsReturn<Calculator.Function.CallResults.Init>;
}

/** Anyone may implement one: the calculator calls a function of the client's as it calls its own. */
class CalculatorFunction extends Client {
  static readonly interfaceId: bigint = 0xede83a3d96840394n;
  static readonly displayName: string = "Calculator.Function";
  static readonly Server: typeof CalculatorFunctionServer = CalculatorFunctionServer;
  static readonly methods: {
    readonly call: typeof calculatorFunctionCall;
  } = {
    call: calculatorFunctionCall,
  };
  static readonly CallParams: typeof CalculatorFunctionCallParams = CalculatorFunctionCallParams;
  static readonly CallResults: typeof CalculatorFunctionCallResults = CalculatorFunctionCallResults;

  call(
    params: ParamsArgument<Calculator.Function.CallParams.Builder, Calculator.Function.CallParams.Init>,
    options?: CallOptions,
  ): Calculator.Function.CallPromise {
    return this.$call(calculatorFunctionCall, RemotePromise, params, options);
  }
}

interface CalculatorEvaluateParamsInit {
  readonly expression?: Calculator.Expression | Calculator.Expression.Init | undefined;
}

class CalculatorEvaluateParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set expression(value: Calculator.Expression | Calculator.Expression.Init) {
    CalculatorExpression.type.set(this.$segment, this.$dataOffset, value);
  }

  initExpression(): Calculator.Expression.Builder {
    return CalculatorExpression.type.init(this.$segment, this.$dataOffset);
  }
}

class CalculatorEvaluateParams extends StructReader {
  static readonly type: GeneratedStructType<
    CalculatorEvaluateParams,
    CalculatorEvaluateParamsBuilder,
    CalculatorEvaluateParamsInit
  > = {
    displayName: "Calculator.evaluate$Params",
    id: 0xbb0eaae1557a36d4n,
    schema: calculatorSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: CalculatorEvaluateParams,
    Builder: CalculatorEvaluateParamsBuilder,
    newReader: (message, place, depth) =>
      new CalculatorEvaluateParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CalculatorEvaluateParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new CalculatorEvaluateParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCalculatorEvaluateParams(CalculatorEvaluateParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCalculatorEvaluateParams,
    write: writeCalculatorEvaluateParams,
  };

  get expression(): Calculator.Expression {
    return CalculatorExpression.type.newReader(this.$message, this.followStruct(0, 4), this.$depth + 1);
  }
}

function writeCalculatorEvaluateParams(
  builder: CalculatorEvaluateParamsBuilder,
  init: CalculatorEvaluateParamsInit,
): void {
  if (init.expression !== undefined) builder.expression = init.expression;
}

function sizeOfCalculatorEvaluateParams(init: CalculatorEvaluateParamsInit): number {
  let size = 8;
  if (init.expression !== undefined && !(init.expression instanceof StructReader))
    size += sizeOfCalculatorExpression(init.expression);
  return size;
}

interface CalculatorEvaluateResultsInit {
  readonly value?: Calculator.Value | Calculator.Value.Server | undefined;
}

class CalculatorEvaluateResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set value(value: Calculator.Value | Calculator.Value.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class CalculatorEvaluateResults extends StructReader {
  static readonly type: GeneratedStructType<
    CalculatorEvaluateResults,
    CalculatorEvaluateResultsBuilder,
    CalculatorEvaluateResultsInit
  > = {
    displayName: "Calculator.evaluate$Results",
    id: 0x81b1a3f55887a611n,
    schema: calculatorSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: CalculatorEvaluateResults,
    Builder: CalculatorEvaluateResultsBuilder,
    newReader: (message, place, depth) =>
      new CalculatorEvaluateResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CalculatorEvaluateResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new CalculatorEvaluateResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCalculatorEvaluateResults(CalculatorEvaluateResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCalculatorEvaluateResults,
    write: writeCalculatorEvaluateResults,
  };

  get value(): Calculator.Value {
    return readClient(this, 0, CalculatorValue);
  }
}

function writeCalculatorEvaluateResults(
  builder: CalculatorEvaluateResultsBuilder,
  init: CalculatorEvaluateResultsInit,
): void {
  if (init.value !== undefined) builder.value = init.value;
}

function sizeOfCalculatorEvaluateResults(_init: CalculatorEvaluateResultsInit): number {
  return 8;
}

class CalculatorEvaluatePromise extends RemotePromise<Calculator.EvaluateResults> {
  get value(): Calculator.Value {
    return this.$pipeline([0], CalculatorValue);
  }
}

const calculatorEvaluate: Method<
  Calculator.EvaluateParams,
  Calculator.EvaluateParams.Builder,
  Calculator.EvaluateParams.Init,
  Calculator.EvaluateResults,
  Calculator.EvaluateResults.Builder,
  Calculator.EvaluateResults.Init
> = defineMethod({
  name: "Calculator.evaluate",
  interfaceId: 0x97983392df35cc36n,
  methodId: 0,
  params: () => CalculatorEvaluateParams.type,
  results: () => CalculatorEvaluateResults.type,
});

interface CalculatorDefFunctionParamsInit {
  readonly paramCount?: number | undefined;
  readonly body?: Calculator.Expression | Calculator.Expression.Init | undefined;
}

class CalculatorDefFunctionParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10001;
  }

  set paramCount(value: number) {
    writeInt32(this.$segment.view, this.$dataOffset, value);
  }

  set body(value: Calculator.Expression | Calculator.Expression.Init) {
    CalculatorExpression.type.set(this.$segment, this.$dataOffset + 8, value);
  }

  initBody(): Calculator.Expression.Builder {
    return CalculatorExpression.type.init(this.$segment, this.$dataOffset + 8);
  }
}

class CalculatorDefFunctionParams extends StructReader {
  static readonly type: GeneratedStructType<
    CalculatorDefFunctionParams,
    CalculatorDefFunctionParamsBuilder,
    CalculatorDefFunctionParamsInit
  > = {
    displayName: "Calculator.defFunction$Params",
    id: 0xf287bcba4556dc89n,
    schema: calculatorSchema,
    dataWords: 1,
    pointerCount: 1,
    Reader: CalculatorDefFunctionParams,
    Builder: CalculatorDefFunctionParamsBuilder,
    newReader: (message, place, depth) =>
      new CalculatorDefFunctionParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CalculatorDefFunctionParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 1);
      return new CalculatorDefFunctionParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCalculatorDefFunctionParams(CalculatorDefFunctionParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCalculatorDefFunctionParams,
    write: writeCalculatorDefFunctionParams,
  };

  get paramCount(): number {
    return this.getInt32(0);
  }

  get body(): Calculator.Expression {
    return CalculatorExpression.type.newReader(this.$message, this.followStruct(0, 4), this.$depth + 1);
  }
}

function writeCalculatorDefFunctionParams(
  builder: CalculatorDefFunctionParamsBuilder,
  init: CalculatorDefFunctionParamsInit,
): void {
  if (init.paramCount !== undefined) builder.paramCount = init.paramCount;
  if (init.body !== undefined) builder.body = init.body;
}

function sizeOfCalculatorDefFunctionParams(init: CalculatorDefFunctionParamsInit): number {
  let size = 16;
  if (init.body !== undefined && !(init.body instanceof StructReader)) size += sizeOfCalculatorExpression(init.body);
  return size;
}

interface CalculatorDefFunctionResultsInit {
  readonly func?: Calculator.Function | Calculator.Function.Server | undefined;
}

class CalculatorDefFunctionResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set func(value: Calculator.Function | Calculator.Function.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class CalculatorDefFunctionResults extends StructReader {
  static readonly type: GeneratedStructType<
    CalculatorDefFunctionResults,
    CalculatorDefFunctionResultsBuilder,
    CalculatorDefFunctionResultsInit
  > = {
    displayName: "Calculator.defFunction$Results",
    id: 0x8d24f465047cd6c8n,
    schema: calculatorSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: CalculatorDefFunctionResults,
    Builder: CalculatorDefFunctionResultsBuilder,
    newReader: (message, place, depth) =>
      new CalculatorDefFunctionResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new CalculatorDefFunctionResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new CalculatorDefFunctionResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCalculatorDefFunctionResults(CalculatorDefFunctionResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCalculatorDefFunctionResults,
    write: writeCalculatorDefFunctionResults,
  };

  get func(): Calculator.Function {
    return readClient(this, 0, CalculatorFunction);
  }
}

function writeCalculatorDefFunctionResults(
  builder: CalculatorDefFunctionResultsBuilder,
  init: CalculatorDefFunctionResultsInit,
): void {
  if (init.func !== undefined) builder.func = init.func;
}

function sizeOfCalculatorDefFunctionResults(_init: CalculatorDefFunctionResultsInit): number {
  return 8;
}

class CalculatorDefFunctionPromise extends RemotePromise<Calculator.DefFunctionResults> {
  get func(): Calculator.Function {
    return this.$pipeline([0], CalculatorFunction);
  }
}

const calculatorDefFunction: Method<
  Calculator.DefFunctionParams,
  Calculator.DefFunctionParams.Builder,
  Calculator.DefFunctionParams.Init,
  Calculator.DefFunctionResults,
  Calculator.DefFunctionResults.Builder,
  Calculator.DefFunctionResults.Init
> = defineMethod({
  name: "Calculator.defFunction",
  interfaceId: 0x97983392df35cc36n,
  methodId: 1,
  params: () => CalculatorDefFunctionParams.type,
  results: () => CalculatorDefFunctionResults.type,
});

interface CalculatorGetOperatorParamsInit {
  readonly op?: Calculator.Operator | undefined;
}

class CalculatorGetOperatorParamsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set op(value: Calculator.Operator) {
    writeUint16(this.$segment.view, this.$dataOffset, value);
  }
}

class CalculatorGetOperatorParams extends StructReader {
  static readonly type: GeneratedStructType<
    CalculatorGetOperatorParams,
    CalculatorGetOperatorParamsBuilder,
    CalculatorGetOperatorParamsInit
  > = {
    displayName: "Calculator.getOperator$Params",
    id: 0x8a8dceb4f4a3c530n,
    schema: calculatorSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: CalculatorGetOperatorParams,
    Builder: CalculatorGetOperatorParamsBuilder,
    newReader: (message, place, depth) =>
      new CalculatorGetOperatorParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new CalculatorGetOperatorParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new CalculatorGetOperatorParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCalculatorGetOperatorParams(CalculatorGetOperatorParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCalculatorGetOperatorParams,
    write: writeCalculatorGetOperatorParams,
  };

  get op(): Calculator.Operator {
    return this.getUint16(0);
  }
}

function writeCalculatorGetOperatorParams(
  builder: CalculatorGetOperatorParamsBuilder,
  init: CalculatorGetOperatorParamsInit,
): void {
  if (init.op !== undefined) builder.op = init.op;
}

function sizeOfCalculatorGetOperatorParams(_init: CalculatorGetOperatorParamsInit): number {
  return 8;
}

interface CalculatorGetOperatorResultsInit {
  readonly func?: Calculator.Function | Calculator.Function.Server | undefined;
}

class CalculatorGetOperatorResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set func(value: Calculator.Function | Calculator.Function.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class CalculatorGetOperatorResults extends StructReader {
  static readonly type: GeneratedStructType<
    CalculatorGetOperatorResults,
    CalculatorGetOperatorResultsBuilder,
    CalculatorGetOperatorResultsInit
  > = {
    displayName: "Calculator.getOperator$Results",
    id: 0xd18fbb7763c08c20n,
    schema: calculatorSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: CalculatorGetOperatorResults,
    Builder: CalculatorGetOperatorResultsBuilder,
    newReader: (message, place, depth) =>
      new CalculatorGetOperatorResults(
        message,
        place.segment,
        place.offset,
        place.dataBytes,
        place.pointerCount,
        depth,
      ),
    newBuilder: (segment, dataOffset) => new CalculatorGetOperatorResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new CalculatorGetOperatorResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeCalculatorGetOperatorResults(CalculatorGetOperatorResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfCalculatorGetOperatorResults,
    write: writeCalculatorGetOperatorResults,
  };

  get func(): Calculator.Function {
    return readClient(this, 0, CalculatorFunction);
  }
}

function writeCalculatorGetOperatorResults(
  builder: CalculatorGetOperatorResultsBuilder,
  init: CalculatorGetOperatorResultsInit,
): void {
  if (init.func !== undefined) builder.func = init.func;
}

function sizeOfCalculatorGetOperatorResults(_init: CalculatorGetOperatorResultsInit): number {
  return 8;
}

class CalculatorGetOperatorPromise extends RemotePromise<Calculator.GetOperatorResults> {
  get func(): Calculator.Function {
    return this.$pipeline([0], CalculatorFunction);
  }
}

const calculatorGetOperator: Method<
  Calculator.GetOperatorParams,
  Calculator.GetOperatorParams.Builder,
  Calculator.GetOperatorParams.Init,
  Calculator.GetOperatorResults,
  Calculator.GetOperatorResults.Builder,
  Calculator.GetOperatorResults.Init
> = defineMethod({
  name: "Calculator.getOperator",
  interfaceId: 0x97983392df35cc36n,
  methodId: 2,
  params: () => CalculatorGetOperatorParams.type,
  results: () => CalculatorGetOperatorResults.type,
});

/**
 * Calculates with numbers that stay where they are: results are capabilities, to be used in the next expression before
 * they have been calculated.
 */
abstract class CalculatorServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Calculator",
      interfaceId: 0x97983392df35cc36n,
      methods: [
        {
          method: calculatorEvaluate,
          invoke(
            server: CalculatorServer,
            params: Calculator.EvaluateParams,
            context: CallContext<Calculator.EvaluateResults.Builder, Calculator.EvaluateResults.Init>,
          ) {
            return server.evaluate(params, context);
          },
        },
        {
          method: calculatorDefFunction,
          invoke(
            server: CalculatorServer,
            params: Calculator.DefFunctionParams,
            context: CallContext<Calculator.DefFunctionResults.Builder, Calculator.DefFunctionResults.Init>,
          ) {
            return server.defFunction(params, context);
          },
        },
        {
          method: calculatorGetOperator,
          invoke(
            server: CalculatorServer,
            params: Calculator.GetOperatorParams,
            context: CallContext<Calculator.GetOperatorResults.Builder, Calculator.GetOperatorResults.Init>,
          ) {
            return server.getOperator(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return CalculatorServer.interfaces;
  }

  /** The number that the expression stands for, to be read or used in other expressions. */
  abstract evaluate(
    params: Calculator.EvaluateParams,
    context: CallContext<Calculator.EvaluateResults.Builder, Calculator.EvaluateResults.Init>,
  ): ResultsReturn<Calculator.EvaluateResults.Init>;

  /** A function of `paramCount` arguments that evaluates `body`. */
  abstract defFunction(
    params: Calculator.DefFunctionParams,
    context: CallContext<Calculator.DefFunctionResults.Builder, Calculator.DefFunctionResults.Init>,
  ): ResultsReturn<Calculator.DefFunctionResults.Init>;

  /** The function of two arguments that does what the operator says. */
  abstract getOperator(
    params: Calculator.GetOperatorParams,
    context: CallContext<Calculator.GetOperatorResults.Builder, Calculator.GetOperatorResults.Init>,
  ): ResultsReturn<Calculator.GetOperatorResults.Init>;
}

/**
 * Calculates with numbers that stay where they are: results are capabilities, to be used in the next expression before
 * they have been calculated.
 */
export class Calculator extends Client {
  static readonly interfaceId: bigint = 0x97983392df35cc36n;
  static readonly displayName: string = "Calculator";
  static readonly Server: typeof CalculatorServer = CalculatorServer;
  static readonly methods: {
    readonly evaluate: typeof calculatorEvaluate;
    readonly defFunction: typeof calculatorDefFunction;
    readonly getOperator: typeof calculatorGetOperator;
  } = {
    evaluate: calculatorEvaluate,
    defFunction: calculatorDefFunction,
    getOperator: calculatorGetOperator,
  };
  static readonly EvaluateParams: typeof CalculatorEvaluateParams = CalculatorEvaluateParams;
  static readonly EvaluateResults: typeof CalculatorEvaluateResults = CalculatorEvaluateResults;
  static readonly DefFunctionParams: typeof CalculatorDefFunctionParams = CalculatorDefFunctionParams;
  static readonly DefFunctionResults: typeof CalculatorDefFunctionResults = CalculatorDefFunctionResults;
  static readonly GetOperatorParams: typeof CalculatorGetOperatorParams = CalculatorGetOperatorParams;
  static readonly GetOperatorResults: typeof CalculatorGetOperatorResults = CalculatorGetOperatorResults;
  static readonly Expression: typeof CalculatorExpression = CalculatorExpression;
  static get Value(): typeof CalculatorValue {
    return CalculatorValue;
  }
  static get Function(): typeof CalculatorFunction {
    return CalculatorFunction;
  }
  static readonly Operator: typeof CalculatorOperator = CalculatorOperator;

  /** The number that the expression stands for, to be read or used in other expressions. */
  evaluate(
    params: ParamsArgument<Calculator.EvaluateParams.Builder, Calculator.EvaluateParams.Init>,
    options?: CallOptions,
  ): Calculator.EvaluatePromise {
    return this.$call(calculatorEvaluate, CalculatorEvaluatePromise, params, options);
  }

  /** A function of `paramCount` arguments that evaluates `body`. */
  defFunction(
    params: ParamsArgument<Calculator.DefFunctionParams.Builder, Calculator.DefFunctionParams.Init>,
    options?: CallOptions,
  ): Calculator.DefFunctionPromise {
    return this.$call(calculatorDefFunction, CalculatorDefFunctionPromise, params, options);
  }

  /** The function of two arguments that does what the operator says. */
  getOperator(
    params: ParamsArgument<Calculator.GetOperatorParams.Builder, Calculator.GetOperatorParams.Init>,
    options?: CallOptions,
  ): Calculator.GetOperatorPromise {
    return this.$call(calculatorGetOperator, CalculatorGetOperatorPromise, params, options);
  }
}

export declare namespace Calculator {
  type Server = CalculatorServer;
  type EvaluateParams = CalculatorEvaluateParams;
  namespace EvaluateParams {
    type Builder = CalculatorEvaluateParamsBuilder;
    type Init = CalculatorEvaluateParamsInit;
  }
  type EvaluateResults = CalculatorEvaluateResults;
  namespace EvaluateResults {
    type Builder = CalculatorEvaluateResultsBuilder;
    type Init = CalculatorEvaluateResultsInit;
  }
  type EvaluatePromise = CalculatorEvaluatePromise;
  type DefFunctionParams = CalculatorDefFunctionParams;
  namespace DefFunctionParams {
    type Builder = CalculatorDefFunctionParamsBuilder;
    type Init = CalculatorDefFunctionParamsInit;
  }
  type DefFunctionResults = CalculatorDefFunctionResults;
  namespace DefFunctionResults {
    type Builder = CalculatorDefFunctionResultsBuilder;
    type Init = CalculatorDefFunctionResultsInit;
  }
  type DefFunctionPromise = CalculatorDefFunctionPromise;
  type GetOperatorParams = CalculatorGetOperatorParams;
  namespace GetOperatorParams {
    type Builder = CalculatorGetOperatorParamsBuilder;
    type Init = CalculatorGetOperatorParamsInit;
  }
  type GetOperatorResults = CalculatorGetOperatorResults;
  namespace GetOperatorResults {
    type Builder = CalculatorGetOperatorResultsBuilder;
    type Init = CalculatorGetOperatorResultsInit;
  }
  type GetOperatorPromise = CalculatorGetOperatorPromise;
  type Expression = CalculatorExpression;
  namespace Expression {
    type Builder = CalculatorExpressionBuilder;
    type Init = CalculatorExpressionInit;
    type Which = CalculatorExpressionWhich;
    type Call = CalculatorExpressionCall;
    namespace Call {
      type Builder = CalculatorExpressionCallBuilder;
      type Init = CalculatorExpressionCallInit;
      type Pipeline = CalculatorExpressionCallPipeline;
    }
  }
  type Value = CalculatorValue;
  namespace Value {
    type Server = CalculatorValueServer;
    type ReadParams = CalculatorValueReadParams;
    namespace ReadParams {
      type Builder = CalculatorValueReadParamsBuilder;
      type Init = CalculatorValueReadParamsInit;
    }
    type ReadResults = CalculatorValueReadResults;
    namespace ReadResults {
      type Builder = CalculatorValueReadResultsBuilder;
      type Init = CalculatorValueReadResultsInit;
    }
    type ReadPromise = RemotePromise<CalculatorValueReadResults>;
  }
  type Function = CalculatorFunction;
  namespace Function {
    type Server = CalculatorFunctionServer;
    type CallParams = CalculatorFunctionCallParams;
    namespace CallParams {
      type Builder = CalculatorFunctionCallParamsBuilder;
      type Init = CalculatorFunctionCallParamsInit;
    }
    type CallResults = CalculatorFunctionCallResults;
    namespace CallResults {
      type Builder = CalculatorFunctionCallResultsBuilder;
      type Init = CalculatorFunctionCallResultsInit;
    }
    type CallPromise = RemotePromise<CalculatorFunctionCallResults>;
  }
  type Operator = CalculatorOperator;
}

/** The schema of calculator.capnp, for reflection. */
export function calculatorSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
MGQCQAExAd8FUUQFBv9L0WZzEQsVhQABCwACE9UCihPdAhcAA/82zDXfkjOYlwAQA/9L0WZzEQsVhQAAARPJAloTzQJHAAATBQPHE4kDBwAA/9Q2elXhqg67
ABELAQAABQEHAAATcQPaAAETdQM/AAH/FY1U9crXONQAUQsBAv82zDXfkjOYlwBFAgcEAQQTmQOyE6EDBwAAE50D5wAB/9JI7tM0nebDABELA/82zDXfkjOY
lwAAARNdBIoTZQQHAAATYQRHE4kEBwAA/1i1jdV0JVPTABERAQAABAcAABNxBOoABP8i6CoSI2e+5gBREQEBAAAEBwAAE1UE8gABE1kEPwAB/2aNh9OjIpXZ
AFEWAQL/FY1U9crXONQAFQIHAQAAE3kE2gABE30EdwAB/5QDhJY9OujtABELA/82zDXfkjOYlwAAARPtBKIT9QQHAAAT8QRHExkFBwAA/xd3uHDfYJGxABEU
AQAABQEHAAAzAQUCAQABEwUFPwAB/63eFGn3q+DAAFEUAQEAAAQHAAAzNQUKAQABEz0FPwAB/xGmh1j1o7GBABELAQAABQEHAAATXQXiAAETYQU/AAH/idxW
Rbq8h/IAUQsBAQAABQEHAAATgQXyAAEThQV3AAH/yNZ8BGX0JI0AEQsBAAAFAQcAABPlBfoAARPpBT8AAf8wxaP0tM6NigBRCwEBAAAEBwAAEwkG8gABEw0G
PwAB/+bf5mF4QJOHABELAv82zDXfkjOYlwAAARMtBqITNQYHAAATMQZnAAH/IIzAY3e7j9EAEQsBAAAFAQcAABNdBvoAARNhBj8AAf9jYWxjdWxhdAFvci5j
YXBucAAAUQQBAf82zDXfkjOYlwARAVr/Q2FsY3VsYXQAA29y/0NhbGN1bGF0AANvclEQAQH/FY1U9crXONQAERla/9JI7tM0nebDABEZMv+UA4SWPTro7QAR
FUr/5t/mYXhAk4cAERVK/0V4cHJlc3NpAANvbh9WYWx1Zf9GdW5jdGlvbgAAAP9PcGVyYXRvcgAAAFEMAwUAAP/UNnpV4aoOuwERpodY9aOxgRFRSgACEUkH
AQH/idxWRbq8h/IByNZ8BGX0JI0RPWIAAhE1BwEC/zDFo/S0zo2KASCMwGN3u4/RESliAAIRIQf/ZXZhbHVhdGUAAABAAf9kZWZGdW5jdAAHaW9uQAH/Z2V0
T3BlcmEAB3RvckABUAEB/0NhbGN1bGF0Am9yLmV2YWx1YXRlJFBhcmEDbXNRBAMEAAAEAQAAEQ1aAABRDAMBURgCAf9leHByZXNzaQADb24BEP8VjVT1ytc4
1AAAAQEQAAH/Q2FsY3VsYXQBb3IuRXhwcmUfc3Npb25QAQFREAMEDP//BAEAABFhQgAAUVwDAVFoAgENAf7/FAEBAAARZXoAAFFkAwFRcAIBDQL9/xQBAgAA
EW1SAABRbAMBUXgCAQ0D/P8BAf9mjYfToyKV2QARdSoAAn9saXRlcmFsAQsAAgELAAH/cHJldmlvdXMAP1Jlc3VsdAER/9JI7tM0nebDAAABAREAAf9wYXJh
bWV0ZQABcgEIAAIBCAABD2NhbGz/Q2FsY3VsYXQBb3IuVmFsdWUAAFABAVEEAwUAAP9YtY3VdCVT0wEi6CoSI2e+5hERKgACEQUHD3JlYWRAAVABAf9DYWxj
dWxhdAJvci5WYWx1ZS5yZWFkJFBhD3JhbXP/Q2FsY3VsYXQCb3IuVmFsdWUucmVhZCRSZR9zdWx0c1EEAwQAAAQBAAARDTIAAFEIAwFRFAIBH3ZhbHVlAQsA
AgELAAH/Q2FsY3VsYXQCb3IuRXhwcmVzc2lvbi5jYQNsbFEIAwQAABQBAwAAESlKAABRKAMBUTQCAREBARQBBAAAETE6AABRLAMBUUgCAf9mdW5jdGlvbgAA
AAER/5QDhJY9OujtAAABAREAAT9wYXJhbXMBDgABUAMBARD/FY1U9crXONQAAAEBDgAB/0NhbGN1bGF0AW9yLkZ1bmN0B2lvblABAVEEAwUAAP8Xd7hw32CR
sQGt3hRp96vgwBERKgACEQUHD2NhbGxAAVABAf9DYWxjdWxhdANvci5GdW5jdGlvbi5jYWxsJFBhcmFtcwBRBAMEAAAEAQAAEQ06AABRCAMBUSQCAT9wYXJh
bXMBDgABUAMBAQsAAgEOAAH/Q2FsY3VsYXQDb3IuRnVuY3Rpb24uY2FsbCRSZXN1bHRzAABRBAMEAAAEAQAAEQ0yAABRCAMBURQCAR92YWx1ZQELAAIBCwAB
/0NhbGN1bGF0Am9yLmV2YWx1YXRlJFJlc3UHbHRzUQQDBAAABAEAABENMgAAUQgDAVEUAgEfdmFsdWUBEf/SSO7TNJ3mwwAAAQERAAH/Q2FsY3VsYXQCb3Iu
ZGVmRnVuY3Rpb24kUB9hcmFtc1EIAwQAAAQBAAARKVoAAFEoAwFRNAIBAQEUAQEAABExKgAAUSwDAVE4AgH/cGFyYW1Db3UAA250AQQAAgEEAAEPYm9keQEQ
/xWNVPXK1zjUAAABARAAAf9DYWxjdWxhdAJvci5kZWZGdW5jdGlvbiRSP2VzdWx0c1EEAwQAAAQBAAARDSoAAFEIAwFRFAIBD2Z1bmMBEf+UA4SWPTro7QAA
AQERAAH/Q2FsY3VsYXQCb3IuZ2V0T3BlcmF0b3IkUB9hcmFtc1EEAwQAAAQBAAARDRoAAFEIAwFRFAIBA29wAQ//5t/mYXhAk4cAAAEBDwAB/0NhbGN1bGF0
AW9yLk9wZXJhB3RvclABAVEQAQIAABEpIgAAAQERIUoAAAECER1KAAABAxEZOgAAB2FkZP9zdWJ0cmFjdAAAAP9tdWx0aXBseQAAAD9kaXZpZGX/Q2FsY3Vs
YXQCb3IuZ2V0T3BlcmF0b3IkUj9lc3VsdHNRBAMEAAAEAQAAEQ0qAABRCAMBURQCAQ9mdW5jARH/lAOElj066O0AAAEBEQAB
`,
  };
}
