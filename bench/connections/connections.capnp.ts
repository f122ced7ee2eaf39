// Generated from connections.capnp by univat generate; do not edit.
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

/** Schema file @0xb8d40f3a6c917e25. */
export const connectionsFileId: bigint = 0xb8d40f3a6c917e25n;

type StoreNewItemParamsInit = Readonly<Record<string, never>>;

class StoreNewItemParamsBuilder extends StructBuilder {}

class StoreNewItemParams extends StructReader {
  static readonly type: GeneratedStructType<StoreNewItemParams, StoreNewItemParamsBuilder, StoreNewItemParamsInit> = {
    displayName: "Store.newItem$Params",
    id: 0xf1a909f2d1bb94a5n,
    schema: connectionsSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: StoreNewItemParams,
    Builder: StoreNewItemParamsBuilder,
    newReader: (message, place, depth) =>
      new StoreNewItemParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new StoreNewItemParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new StoreNewItemParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeStoreNewItemParams(StoreNewItemParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfStoreNewItemParams,
    write: writeStoreNewItemParams,
  };
}

function writeStoreNewItemParams(_builder: StoreNewItemParamsBuilder, _init: StoreNewItemParamsInit): void {}

function sizeOfStoreNewItemParams(_init: StoreNewItemParamsInit): number {
  return 0;
}

interface StoreNewItemResultsInit {
  readonly item?: Item | Item.Server | undefined;
}

class StoreNewItemResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x10000;
  }

  set item(value: Item | Item.Server) {
    writeClient(this.$segment, this.$dataOffset, value);
  }
}

class StoreNewItemResults extends StructReader {
  static readonly type: GeneratedStructType<StoreNewItemResults, StoreNewItemResultsBuilder, StoreNewItemResultsInit> =
    {
      displayName: "Store.newItem$Results",
      id: 0x8f464a822602fd4cn,
      schema: connectionsSchema,
      dataWords: 0,
      pointerCount: 1,
      Reader: StoreNewItemResults,
      Builder: StoreNewItemResultsBuilder,
      newReader: (message, place, depth) =>
        new StoreNewItemResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
      newBuilder: (segment, dataOffset) => new StoreNewItemResultsBuilder(segment, dataOffset),
      init: (segment, pointerOffset) => {
        const offset = allocateStruct(segment, pointerOffset, 0, 1);
        return new StoreNewItemResultsBuilder(segment.message.target, offset);
      },
      set: (segment, pointerOffset, value) => {
        if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
        else writeStoreNewItemResults(StoreNewItemResults.type.init(segment, pointerOffset), value);
      },
      sizeHint: sizeOfStoreNewItemResults,
      write: writeStoreNewItemResults,
    };

  get item(): Item {
    return readClient(this, 0, Item);
  }
}

function writeStoreNewItemResults(builder: StoreNewItemResultsBuilder, init: StoreNewItemResultsInit): void {
  if (init.item !== undefined) builder.item = init.item;
}

function sizeOfStoreNewItemResults(_init: StoreNewItemResultsInit): number {
  return 8;
}

class StoreNewItemPromise extends RemotePromise<Store.NewItemResults> {
  get item(): Item {
    return this.$pipeline([0], Item);
  }
}

const storeNewItem: Method<
  Store.NewItemParams,
  Store.NewItemParams.Builder,
  Store.NewItemParams.Init,
  Store.NewItemResults,
  Store.NewItemResults.Builder,
  Store.NewItemResults.Init
> = defineMethod({
  name: "Store.newItem",
  interfaceId: 0xe4d3af0ccf9bde62n,
  methodId: 0,
  params: () => StoreNewItemParams.type,
  results: () => StoreNewItemResults.type,
});

abstract class StoreServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Store",
      interfaceId: 0xe4d3af0ccf9bde62n,
      methods: [
        {
          method: storeNewItem,
          invoke(
            server: StoreServer,
            params: Store.NewItemParams,
            context: CallContext<Store.NewItemResults.Builder, Store.NewItemResults.Init>,
          ) {
            return server.newItem(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return StoreServer.interfaces;
  }

  /** An object of its own each time. */
  abstract newItem(
    params: Store.NewItemParams,
    context: CallContext<Store.NewItemResults.Builder, Store.NewItemResults.Init>,
  ): ResultsReturn<Store.NewItemResults.Init>;
}

export class Store extends Client {
  static readonly interfaceId: bigint = 0xe4d3af0ccf9bde62n;
  static readonly displayName: string = "Store";
  static readonly Server: typeof StoreServer = StoreServer;
  static readonly methods: {
    readonly newItem: typeof storeNewItem;
  } = {
    newItem: storeNewItem,
  };
  static readonly NewItemParams: typeof StoreNewItemParams = StoreNewItemParams;
  static readonly NewItemResults: typeof StoreNewItemResults = StoreNewItemResults;

  /** An object of its own each time. */
  newItem(
    params: ParamsArgument<Store.NewItemParams.Builder, Store.NewItemParams.Init> = {},
    options?: CallOptions,
  ): Store.NewItemPromise {
    return this.$call(storeNewItem, StoreNewItemPromise, params, options);
  }
}

export declare namespace Store {
  type Server = StoreServer;
  type NewItemParams = StoreNewItemParams;
  namespace NewItemParams {
    type Builder = StoreNewItemParamsBuilder;
    type Init = StoreNewItemParamsInit;
  }
  type NewItemResults = StoreNewItemResults;
  namespace NewItemResults {
    type Builder = StoreNewItemResultsBuilder;
    type Init = StoreNewItemResultsInit;
  }
  type NewItemPromise = StoreNewItemPromise;
}

type ItemReadParamsInit = Readonly<Record<string, never>>;

class ItemReadParamsBuilder extends StructBuilder {}

class ItemReadParams extends StructReader {
  static readonly type: GeneratedStructType<ItemReadParams, ItemReadParamsBuilder, ItemReadParamsInit> = {
    displayName: "Item.read$Params",
    id: 0x9917244b9e30abe4n,
    schema: connectionsSchema,
    dataWords: 0,
    pointerCount: 0,
    Reader: ItemReadParams,
    Builder: ItemReadParamsBuilder,
    newReader: (message, place, depth) =>
      new ItemReadParams(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ItemReadParamsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 0, 0);
      return new ItemReadParamsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeItemReadParams(ItemReadParams.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfItemReadParams,
    write: writeItemReadParams,
  };
}

function writeItemReadParams(_builder: ItemReadParamsBuilder, _init: ItemReadParamsInit): void {}

function sizeOfItemReadParams(_init: ItemReadParamsInit): number {
  return 0;
}

interface ItemReadResultsInit {
  readonly number?: number | undefined;
}

class ItemReadResultsBuilder extends StructBuilder {
  override get $size(): number {
    return 0x1;
  }

  set number(value: number) {
    writeUint32(this.$segment.view, this.$dataOffset, value);
  }
}

class ItemReadResults extends StructReader {
  static readonly type: GeneratedStructType<ItemReadResults, ItemReadResultsBuilder, ItemReadResultsInit> = {
    displayName: "Item.read$Results",
    id: 0xfeb96c865fe2165an,
    schema: connectionsSchema,
    dataWords: 1,
    pointerCount: 0,
    Reader: ItemReadResults,
    Builder: ItemReadResultsBuilder,
    newReader: (message, place, depth) =>
      new ItemReadResults(message, place.segment, place.offset, place.dataBytes, place.pointerCount, depth),
    newBuilder: (segment, dataOffset) => new ItemReadResultsBuilder(segment, dataOffset),
    init: (segment, pointerOffset) => {
      const offset = allocateStruct(segment, pointerOffset, 1, 0);
      return new ItemReadResultsBuilder(segment.message.target, offset);
    },
    set: (segment, pointerOffset, value) => {
      if (value instanceof StructReader) copyStruct(value, segment, pointerOffset);
      else writeItemReadResults(ItemReadResults.type.init(segment, pointerOffset), value);
    },
    sizeHint: sizeOfItemReadResults,
    write: writeItemReadResults,
  };

  get number(): number {
    return this.getUint32(0);
  }
}

function writeItemReadResults(builder: ItemReadResultsBuilder, init: ItemReadResultsInit): void {
  if (init.number !== undefined) builder.number = init.number;
}

function sizeOfItemReadResults(_init: ItemReadResultsInit): number {
  return 8;
}

const itemRead: Method<
  Item.ReadParams,
  Item.ReadParams.Builder,
  Item.ReadParams.Init,
  Item.ReadResults,
  Item.ReadResults.Builder,
  Item.ReadResults.Init
> = defineMethod({
  name: "Item.read",
  interfaceId: 0xe32a7949d1d32904n,
  methodId: 0,
  params: () => ItemReadParams.type,
  results: () => ItemReadResults.type,
});

abstract class ItemServer extends Server {
  static readonly interfaces: readonly InterfaceTable[] = [
    {
      name: "Item",
      interfaceId: 0xe32a7949d1d32904n,
      methods: [
        {
          method: itemRead,
          invoke(
            server: ItemServer,
            params: Item.ReadParams,
            context: CallContext<Item.ReadResults.Builder, Item.ReadResults.Init>,
          ) {
            return server.read(params, context);
          },
        },
      ],
    },
  ];

  override get $interfaces(): readonly InterfaceTable[] {
    return ItemServer.interfaces;
  }

  /** Which of the store's items it is, from 1 up. */
  abstract read(
    params: Item.ReadParams,
    context: CallContext<Item.ReadResults.Builder, Item.ReadResults.Init>,
  ): ResultsReturn<Item.ReadResults.Init>;
}

export class Item extends Client {
  static readonly interfaceId: bigint = 0xe32a7949d1d32904n;
  static readonly displayName: string = "Item";
  static readonly Server: typeof ItemServer = ItemServer;
  static readonly methods: {
    readonly read: typeof itemRead;
  } = {
    read: itemRead,
  };
  static readonly ReadParams: typeof ItemReadParams = ItemReadParams;
  static readonly ReadResults: typeof ItemReadResults = ItemReadResults;

  /** Which of the store's items it is, from 1 up. */
  read(
    params: ParamsArgument<Item.ReadParams.Builder, Item.ReadParams.Init> = {},
    options?: CallOptions,
  ): Item.ReadPromise {
    return this.$call(itemRead, RemotePromise, params, options);
  }
}

export declare namespace Item {
  type Server = ItemServer;
  type ReadParams = ItemReadParams;
  namespace ReadParams {
    type Builder = ItemReadParamsBuilder;
    type Init = ItemReadParamsInit;
  }
  type ReadResults = ItemReadResults;
  namespace ReadResults {
    type Builder = ItemReadResultsBuilder;
    type Init = ItemReadResultsInit;
  }
  type ReadPromise = RemotePromise<ItemReadResults>;
}

/** The schema of connections.capnp, for reflection. */
export function connectionsSchema(): EmbeddedSchema {
  return {
    imports: [],
    nodes: `
EKJAATEBbwJRHAUG/yV+kWw6D9S4AAEMAAITHQGSEyUBJwAD/2Lem88Mr9PkABAD/yV+kWw6D9S4AAABExkBMhMZAQcAABMVAUcTPQEHAAD/pZS70fIJqfEA
EQYBAAAEBwAAEyUBqgAE/0z9AiaCSkaPABEGAQAABQEHAAATBQGyAAETBQE/AAH/BCnT0Ul5KuMAEAP/JX6RbDoP1LgAAAETJQEqEyUBBwAAEyEBRxNJAQcA
AP/kqzCeSyQXmQARBQEAAAQHAAATMQGKAAT/WhbiX4Zsuf4AUQUBAQAABAcAABMRAZIAARMRAT8AAf9jb25uZWN0aQFvbnMuY2FwbgFwUQgBAf9i3pvPDK/T
5AARCTL/BCnT0Ul5KuMAEQUqH1N0b3JlD0l0ZW0fU3RvcmVQAQFRBAMFAAD/pZS70fIJqfEBTP0CJoJKRo8REUIAAhEFB39uZXdJdGVtQAFQAQH/U3RvcmUu
bmUBd0l0ZW0kUGEPcmFtc/9TdG9yZS5uZQF3SXRlbSRSZR9zdWx0c1EEAwQAAAQBAAARDSoAAFEIAwFRFAIBD2l0ZW0BEf8EKdPRSXkq4wAAAQERAAEPSXRl
bVABAVEEAwUAAP/kqzCeSyQXmQFaFuJfhmy5/hERKgACEQUHD3JlYWRAAVABAf9JdGVtLnJlYQFkJFBhcmFtcwAA/0l0ZW0ucmVhAWQkUmVzdWx0AXNRBAME
AAAEAQAAEQ06AABRCAMBURQCAT9udW1iZXIBCAACAQgAAQ==
`,
  };
}
