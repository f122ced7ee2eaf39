/**
 * Names of generated code. A name that clashes with JavaScript, with the library or with one given out before it gets a
 * trailing underscore, which no name in a schema can have. The reserved names are the same for every schema.
 */

/** What generated code may import from the library. */
export const libraryNames = [
  "AnyPointerArgument",
  "AnyPointerBuilder",
  "AnyPointerReader",
  "Bindable",
  "BoolListBuilder",
  "BoundInterface",
  "BoundStruct",
  "CallContext",
  "CallOptions",
  "CapnpError",
  "Client",
  "EmbeddedSchema",
  "GeneratedStructType",
  "GroupType",
  "InterfaceTable",
  "ListReader",
  "ListType",
  "Method",
  "Orphan",
  "ParamsArgument",
  "Pipelined",
  "PointerListBuilder",
  "PointerType",
  "PrimitiveListBuilder",
  "RemotePromise",
  "ResultsReturn",
  "Server",
  "StreamResult",
  "StructBuilder",
  "StructListBuilder",
  "StructReader",
  "StructType",
  "adopt",
  "allocateStruct",
  "anyPointer",
  "anyPointerList",
  "bindInterface",
  "bindMethod",
  "bindStruct",
  "bindingsIn",
  "boolList",
  "bound",
  "boundOr",
  "boundTo",
  "clientList",
  "clientPointer",
  "constantMessage",
  "copyStruct",
  "dataList",
  "dataPointer",
  "defineMethod",
  "disown",
  "disownMember",
  "enumList",
  "float32List",
  "float64List",
  "initPointer",
  "int16List",
  "int32List",
  "int64List",
  "int8List",
  "lazy",
  "listList",
  "listPointer",
  "perBindings",
  "pipelined",
  "pointerType",
  "readClient",
  "readPointer",
  "readRoot",
  "readRootList",
  "setListAt",
  "sizeOfAnyPointer",
  "structList",
  "textList",
  "textPointer",
  "uint16List",
  "uint32List",
  "uint64List",
  "uint8List",
  "unbound",
  "voidList",
  "writeAnyPointer",
  "writeBool",
  "writeClient",
  "writeData",
  "writeFloat32",
  "writeFloat64",
  "writeInt16",
  "writeInt32",
  "writeInt64",
  "writeInt8",
  "writePointer",
  "writeText",
  "writeUint16",
  "writeUint32",
  "writeUint64",
  "writeUint8",
  "xorFloat32",
  "xorFloat64",
  "xorUint16",
  "xorUint32",
  "xorUint64",
  "xorUint8",
] as const;

export type LibraryName = (typeof libraryNames)[number];

/** Words that cannot name a class or a variable in a module. */
const reservedWords =
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
  "finally for function if implements import in instanceof interface let new null package private protected public " +
  "return static super switch this throw true try typeof undefined var void while with yield";

/** Globals of ECMAScript. */
const globalNames =
  "AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array Boolean DataView " +
  "Date DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Infinity " +
  "Int16Array Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object Promise Proxy RangeError " +
  "ReferenceError Reflect RegExp Set SharedArrayBuffer String SuppressedError Symbol SyntaxError TypeError URIError " +
  "Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet globalThis";

/** Members that every object has, and `then`, which would make an object look like a promise. */
const objectMembers =
  "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable then toLocaleString toString valueOf";

/** Members of the base classes of readers and builders. */
const structMembers =
  "clearData clearPointer followStruct getAnyPointer getBool getCapability getData getFloat32 getFloat64 getInt16 getInt32 getInt64 getInt8 " +
  "getList getStruct getText getUint16 getUint32 getUint64 getUint8 initList initStruct isNull setBool setCapability " +
  "setData setFloat32 setFloat64 setInt16 setInt32 setInt64 setInt8 setList setStruct setText setUint16 setUint32 " +
  "setUint64 setUint8 which";

/** Members of the promises of calls and of pipelined structs: fields of results become members of these. */
const promiseMembers = "catch finally";

/** Members of the base classes of clients and servers. */
const interfaceMembers = "dup";

/** Members that functions, and so classes, have. */
const functionMembers = "apply arguments bind call caller length name prototype";

/** Members that generated classes have beside what the schema declares. */
const structStatics = "Builder Init Pipeline Which list of type";
const interfaceStatics = "Server displayName of interfaceId interfaces local methods";

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}

/** Names that no declaration at the top of a module has. */
export const reservedModuleNames: ReadonlySet<string> = new Set([
  ...words(reservedWords, globalNames),
  ...libraryNames,
]);
/** Names that no field has. */
export const reservedFieldNames: ReadonlySet<string> = words(objectMembers, structMembers, promiseMembers);
/** Names that no method has. */
export const reservedMethodNames: ReadonlySet<string> = words(objectMembers, interfaceMembers);
/** Names that no declaration inside of a struct has. */
export const reservedStructScopeNames: ReadonlySet<string> = words(
  objectMembers,
  functionMembers,
  structStatics,
  "RemotePromise",
);
/** Names that no declaration inside of an interface has. */
export const reservedInterfaceScopeNames: ReadonlySet<string> = words(
  objectMembers,
  functionMembers,
  interfaceStatics,
  "RemotePromise",
);

/** Names given out in one scope. */
export class Scope {
  readonly #taken: Set<string>;

  constructor(reserved: Iterable<string>) {
    this.#taken = new Set(reserved);
  }

  /** `name`, with as many trailing underscores as make it the first of its kind. */
  add(name: string): string {
    let free = name;
    while (this.#taken.has(free)) free += "_";
    this.#taken.add(free);
    return free;
  }

  /** `name`, with as many trailing underscores as make it free in each of the forms with these endings. */
  addForms(name: string, endings: readonly string[]): string {
    let free = name;
    while (endings.some((ending) => this.#taken.has(free + ending))) free += "_";
    for (const ending of endings) this.#taken.add(free + ending);
    return free;
  }
}

export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "my-schema.v2.capnp" in any folder: "mySchemaV2". */
export function moduleName(filename: string): string {
  const base = filename.slice(filename.lastIndexOf("/") + 1).replace(/\.capnp$/, "");
  const parts = base.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
  const name = uncapitalized(parts.map(capitalized).join(""));
  return /^[a-z]/.test(name) ? name : `schema${capitalized(name)}`;
}
