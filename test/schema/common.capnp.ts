// Generated from common.capnp by univat generate; do not edit.
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
  writeFloat64,
  writeText,
  writeUint16,
} from "../../src/index.ts";

/** What example.capnp imports. */
export const commonFileId: bigint = 0xe4b1a7d2c9f03856n;

export const Unit = {
  metre: 0,
  second: 1,
} as const;
export type Unit = (typeof Unit)[keyof typeof Unit] | (number & Record<never, never>);

interface MeasureSourceInit {
  readonly name?: string | undefined;
  readonly sensor?: Sensor | Sensor.Server | undefined;
}

class MeasureSourceBuilder extends StructBuilder {
  override get $size(): number {
    return 0x20000;
  }

  set name(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptName(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownName(): Orphan<string> {
    return disown(this, 0);
  }

  set sensor(value: Sensor | Sensor.Server) {
    writeClient(this.$segment, this.$dataOffset + 8, value);
  }

  adoptSensor(orphan: Orphan<Sensor>): void {
    adopt(this, 1, orphan);
  }

  disownSensor(): Orphan<Sensor> {
    return disown(this, 1);
  }
}

class MeasureSourcePipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get sensor(): Sensor {
    return this.$promise.$pipeline([...this.$path, 1], Sensor);
  }
}

class MeasureSource extends StructReader {
  static readonly type: GeneratedStructType<MeasureSource, MeasureSourceBuilder, MeasureSourceInit> = {
    displayName: "Measure.Source",
    id: 0xfb9f0f0b26cf6574n,
    schema: commonSchema,
    dataWords: 0,
    pointerCount: 2,
    Reader: MeasureSource,
    Builder: MeasureSourceBuilder,
    newReader: (message, place, depth) =>
      new MeasureSource(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new MeasureSourceBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 2);
      return new MeasureSourceBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeMeasureSource(MeasureSource.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfMeasureSource,
    write: writeMeasureSource,
  };
  static readonly list: ListType<MeasureSource, StructListBuilder<MeasureSourceBuilder>, MeasureSourceInit> =
    structList(MeasureSource.type);
  static readonly Pipeline: typeof MeasureSourcePipeline = MeasureSourcePipeline;

  declare readonly $Pipeline?: MeasureSourcePipeline;

  get name(): string {
    return this.getText(0);
  }

  get sensor(): Sensor {
    return readClient(this, 1, Sensor);
  }
}

function writeMeasureSource(builder: MeasureSourceBuilder, init: MeasureSourceInit): void {
  if (init.name !== undefined) builder.name = init.name;
  if (init.sensor !== undefined) builder.sensor = init.sensor;
}

function sizeOfMeasureSource(init: MeasureSourceInit): number {
  let size = 16;
  if (init.name !== undefined) size += (init.name.length + 8) & ~7;
  return size;
}

interface MeasureInit {
  readonly value?: number | undefined;
  readonly unit?: Unit | undefined;
  readonly source?: Measure.Source | Measure.Source.Init | undefined;
}

class MeasureBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10002;
  }

  set value(value: number) {
    writeFloat64(this.$segment.view, this.$dataOffset, value);
  }

  set unit(value: Unit) {
    writeUint16(this.$segment.view, this.$dataOffset + 8, value);
  }

  set source(value: Measure.Source | Measure.Source.Init) {
    MeasureSource.type.set(this.$segment, this.$dataOffset + 16, value);
  }

  initSource(): Measure.Source.Builder {
    return MeasureSource.type.init(this.$segment, this.$dataOffset + 16);
  }

  adoptSource(orphan: Orphan<Measure.Source>): void {
    adopt(this, 0, orphan);
  }

  disownSource(): Orphan<Measure.Source> {
    return disown(this, 0);
  }
}

class MeasurePipeline {
  readonly $promise: Pick<RemotePromise<unknown>, "$pipeline">;
  /** Pointer fields to follow, from the results of the call. */
  readonly $path: readonly number[];

  constructor(promise: Pick<RemotePromise<unknown>, "$pipeline">, ...path: readonly number[]) {
    this.$promise = promise;
    this.$path = path;
  }

  get source(): Measure.Source.Pipeline {
    return new MeasureSourcePipeline(this.$promise, ...this.$path, 0);
  }
}

export class Measure extends StructReader {
  static readonly type: GeneratedStructType<Measure, MeasureBuilder, MeasureInit> = {
    displayName: "Measure",
    id: 0x87a8ef9f86e0c290n,
    schema: commonSchema,
    dataWords: 2,
    pointerCount: 1,
    Reader: Measure,
    Builder: MeasureBuilder,
    newReader: (message, place, depth) =>
      new Measure(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new MeasureBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 2, 1);
      return new MeasureBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeMeasure(Measure.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfMeasure,
    write: writeMeasure,
  };
  static readonly list: ListType<Measure, StructListBuilder<MeasureBuilder>, MeasureInit> = structList(Measure.type);
  static readonly Pipeline: typeof MeasurePipeline = MeasurePipeline;
  static readonly Source: typeof MeasureSource = MeasureSource;

  declare readonly $Pipeline?: MeasurePipeline;

  get value(): number {
    return this.getFloat64(0);
  }

  get unit(): Unit {
    return this.getUint16(8);
  }

  get source(): Measure.Source {
    return MeasureSource.type.newReader(this.$message, this.followStruct(0, 2), this.$depth + 1);
  }
}

function writeMeasure(builder: MeasureBuilder, init: MeasureInit): void {
  if (init.value !== undefined) builder.value = init.value;
  if (init.unit !== undefined) builder.unit = init.unit;
  if (init.source !== undefined) builder.source = init.source;
}

function sizeOfMeasure(init: MeasureInit): number {
  let size = 24;
  if (init.source !== undefined && !(init.source instanceof StructReader)) size += sizeOfMeasureSource(init.source);
  return size;
}

export declare namespace Measure {
  type Builder = MeasureBuilder;
  type Init = MeasureInit;
  type Pipeline = MeasurePipeline;
  type Source = MeasureSource;
  namespace Source {
    type Builder = MeasureSourceBuilder;
    type Init = MeasureSourceInit;
    type Pipeline = MeasureSourcePipeline;
  }
}

interface ScalarsInit {
  readonly text?: string | undefined;
}

class ScalarsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set text(value: string) {
    writeText(this.$segment, this.$dataOffset, value);
  }

  adoptText(orphan: Orphan<string>): void {
    adopt(this, 0, orphan);
  }

  disownText(): Orphan<string> {
    return disown(this, 0);
  }
}

/** Has the name of another struct in the file that imports it. */
export class Scalars extends StructReader {
  static readonly type: GeneratedStructType<Scalars, ScalarsBuilder, ScalarsInit> = {
    displayName: "Scalars",
    id: 0x975e749545882916n,
    schema: commonSchema,
    dataWords: 0,
    pointerCount: 1,
    Reader: Scalars,
    Builder: ScalarsBuilder,
    newReader: (message, place, depth) =>
      new Scalars(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ScalarsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 1);
      return new ScalarsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeScalars(Scalars.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfScalars,
    write: writeScalars,
  };
  static readonly list: ListType<Scalars, StructListBuilder<ScalarsBuilder>, ScalarsInit> = structList(Scalars.type);

  get text(): string {
    return this.getText(0);
  }
}

function writeScalars(builder: ScalarsBuilder, init: ScalarsInit): void {
  if (init.text !== undefined) builder.text = init.text;
}

function sizeOfScalars(init: ScalarsInit): number {
  let size = 8;
  if (init.text !== undefined) size += (init.text.length + 8) & ~7;
  return size;
}

export declare namespace Scalars {
  type Builder = ScalarsBuilder;
  type Init = ScalarsInit;
}

type SensorReadParamsInit = Readonly<Record<string, never>>;

class SensorReadParamsBuilder extends StructBuilder {}

class SensorReadParams extends StructReader {
  static readonly type: GeneratedStructType<SensorReadParams, SensorReadParamsBuilder, SensorReadParamsInit> = {
    displayName: "Sensor.read$Params",
    id: 0xc92db8bb03d82813n,
    schema: commonSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: SensorReadParams,
    Builder: SensorReadParamsBuilder,
    newReader: (message, place, depth) =>
      new SensorReadParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new SensorReadParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new SensorReadParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeSensorReadParams(SensorReadParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfSensorReadParams,
    write: writeSensorReadParams,
  };
}

function writeSensorReadParams(_builder: SensorReadParamsBuilder, _init: SensorReadParamsInit): void {}

function sizeOfSensorReadParams(_init: SensorReadParamsInit): number {
  return 0;
}

class SensorReadPromise extends RemotePromise<Measure> {
  get source(): Measure.Source.Pipeline {
    return new MeasureSourcePipeline(this, 0);
  }
}

const sensorRead: Method<
  Sensor.ReadParams,
  Sensor.ReadParams.Builder,
  Sensor.ReadParams.Init,
  Measure,
  Measure.Builder,
  Measure.Init
> = defineMethod({
  name: "Sensor.read",
  interfaceId: 0xa8c0e702d72879e2n,
  methodId: 0,
  params: () => SensorReadParams.type,
  results: () => Measure.type,
});

abstract class SensorServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Sensor",
      interfaceId: 0xa8c0e702d72879e2n,
      methods: [
        {
          method: sensorRead,
          invoke(server: SensorServer, params: Sensor.ReadParams, context: CallContext<Measure.Builder, Measure.Init>) {
            return server.read(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return SensorServer.interfaces;
  }

  abstract read(
    params: Sensor.ReadParams,
    context: CallContext<Measure.Builder, Measure.Init>,
  ): ResultsReturn<Measure.Init>;
}

export class Sensor extends Client {
  static readonly interfaceId: bigint = 0xa8c0e702d72879e2n;
  static readonly displayName: string = "Sensor";
  static readonly Server: typeof SensorServer = SensorServer;
  static readonly methods: {
    readonly read: typeof sensorRead;
  } = {
    read: sensorRead,
  };
  static readonly ReadParams: typeof SensorReadParams = SensorReadParams;

  read(
    params: ParamsArgument<Sensor.ReadParams.Builder, Sensor.ReadParams.Init> = {},
    options?: CallOptions,
  ): Sensor.ReadPromise {
    return this.$call(sensorRead, SensorReadPromise, params, options);
  }
}

export declare namespace Sensor {
  type Server = SensorServer;
  type ReadParams = SensorReadParams;
  namespace ReadParams {
    type Builder = SensorReadParamsBuilder;
    type Init = SensorReadParamsInit;
  }
  type ReadPromise = SensorReadPromise;
}

/** The schema of common.capnp, for reflection. */
export function commonSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
EOJAATEBbwJRHAUG/1Y48MnSp7HkAAEHAAITHQFqEyEBRwAD/0B/moHc+hmGABAC/1Y48MnSp7HkAAABEy0BKhMtAQcAABMpATcAAf+QwuCGn++ohwBQAQL/
VjjwydKnseQABQEHAAATLQFCEy0BFwAAEzUBrwAB/3RlzyYLD5/7ABEIAf+QwuCGn++ohwAFAgcAABPNAXoT0QEHAAATzQF3AAH/4nko1wLnwKgAEAP/Vjjw
ydKnseQAAAETKQI6EykCBwAAEyUCRxNNAgcAAP8TKNgDu7gtyQARBwEAAAQHAAATNQKaAAT/FimIRZV0XpcAEAH/VjjwydKnseQABQEHAAATFQJCExUCBwAA
ExECPwAB/2NvbW1vbi5jAA9hcG5wURABAf9Af5qB3PoZhgARGSr/kMLghp/vqIcAERVC/+J5KNcC58CoABEROv8WKYhFlXRelwARDUIPVW5pdH9NZWFzdXJl
P1NlbnNvcn9TY2FsYXJzD1VuaXRQAQFRCAECAAARETIAAAEBEQk6AAAfbWV0cmU/c2Vjb25kf01lYXN1cmVRBAEB/3RlzyYLD5/7ABEBOj9Tb3VyY2VRDAME
AAAEAQAAEUUyAABRQAMBUUwCAREBBBQBAQAAEUkqAABRRAMBUVACAQECFAECAAARTToAAFFIAwFRVAIBH3ZhbHVlAQsAAgELAAEPdW5pdAEP/0B/moHc+hmG
AAABAQ8AAT9zb3VyY2UBEP90Zc8mCw+f+wAAAQEQAAH/TWVhc3VyZS4AP1NvdXJjZVABAVEIAwQAAAQBAAARKSoAAFEkAwFRMAIBEQEBFAEBAAARLToAAFEo
AwFRNAIBD25hbWUBDAACAQwAAT9zZW5zb3IBEf/ieSjXAufAqAAAAQERAAE/U2Vuc29yUAEBUQQDBQAA/xMo2AO7uC3JAZDC4Iaf76iHEREqAAIRBQcPcmVh
ZEABUAEB/1NlbnNvci5yAWVhZCRQYXJhA21zf1NjYWxhcnNQAQFRBAMEAAAEAQAAEQ0qAABRCAMBURQCAQ90ZXh0AQwAAgEMAAE=
`,
  };
}
