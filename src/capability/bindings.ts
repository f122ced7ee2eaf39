/** What generated code does for schemas with type parameters. */
import {
  type ListType,
  type StructBuilderConstructor,
  type StructListBuilder,
  type StructReaderConstructor,
  type StructType,
  structList,
} from "../message/index.ts";
import type { Client, ClientConstructor } from "./client.ts";
import type { Method } from "./method.ts";
import { anyPointer, type Bindable, type PointerType, pointerType, type StructClass } from "./pointer-type.ts";
import type { Server } from "./server.ts";

type UnboundMethod = Method<unknown, unknown, never, unknown, unknown, never>;
type AnyBindable = Bindable<unknown, unknown, never>;
type AnyPointerType = PointerType<unknown, unknown, never>;

/** A type for each type parameter, those of the scopes around first. The same for the same types. */
export type Bindings = readonly AnyPointerType[];

/** The bindings to certain types, those that begin with them, and what was made for them. */
interface BindingsNode {
  readonly bindings: Bindings;
  readonly longer: WeakMap<AnyPointerType, BindingsNode>;
  readonly made: Map<unknown, unknown>;
}

const noBindings: BindingsNode = node([]);
const nodes = new WeakMap<Bindings, BindingsNode>();

function node(bindings: Bindings): BindingsNode {
  return { bindings, longer: new WeakMap(), made: new Map() };
}

function nodeOf(bindings: Bindings): BindingsNode {
  const known = nodes.get(bindings);
  if (known !== undefined) return known;
  let found = noBindings;
  for (const type of bindings) {
    let next = found.longer.get(type);
    if (next === undefined) {
      next = node([...found.bindings, type]);
      found.longer.set(type, next);
      nodes.set(next.bindings, next);
    }
    found = next;
  }
  return found;
}

/** What `make` makes of `bindings`: made once. */
export function perBindings<B extends Bindings, Made>(bindings: B, make: (bindings: B) => Made): Made {
  const { made, bindings: same } = nodeOf(bindings);
  // What is kept for a function is what it returned for these bindings.
  const known = made.get(make) as Made | undefined;
  if (known !== undefined) return known;
  const result = make(same as B);
  made.set(make, result);
  return result;
}

/** The bindings of a class that nothing has been bound to: `AnyPointer` for each of `count` type parameters. */
export function unbound<B extends Bindings>(count: number): B {
  // Whoever uses an unbound class says in its types that the parameters stand for AnyPointer.
  return nodeOf(Array.from({ length: count }, () => anyPointer)).bindings as B;
}

/** `bindings`, or those of a class that nothing has been bound to. */
export function boundOr<B extends Bindings>(bindings: B | undefined, count: number): B {
  return bindings ?? unbound(count);
}

/** The same for what has none in its type: whoever asks says what they are. */
export function bindingsIn<B extends Bindings>(object: { readonly $bindings?: Bindings } | object, count: number): B {
  const bindings = "$bindings" in object ? object.$bindings : undefined;
  return boundOr(bindings as B | undefined, count);
}

/** A subclass of a generated class whose instances know what is bound to its type parameters. */
export function bound<Class extends abstract new (...parameters: never[]) => object>(
  type: Class,
  bindings: Bindings,
): Class {
  const { made, bindings: same } = nodeOf(bindings);
  const known = made.get(type);
  if (known !== undefined) return known as Class;
  // Parameters are passed on as they are, so the subclass is constructed as its base is.
  const result = class extends (type as unknown as new () => object) {};
  Object.defineProperty(result, "name", { value: type.name });
  Object.defineProperty(result.prototype, "$bindings", { value: same });
  made.set(type, result);
  return result as unknown as Class;
}

/** The same for bindings that are named one by one. */
export function boundTo<Class extends abstract new (...parameters: never[]) => object>(
  type: Class,
  ...bindables: readonly AnyBindable[]
): Class {
  return bound(type, bindables.map(pointerType));
}

/** A generated struct class with its type parameters bound: what `type` and `list` are good for is that of other structs. */
export interface BoundStruct<Reader, Builder, Init> extends StructClass<Reader, Builder, Init> {
  readonly list: ListType<Reader, StructListBuilder<Builder>, Init>;
}

/** Used by `of` of generated structs. */
export function bindStruct<Reader extends object, Builder extends object, Init>(
  unboundType: StructType<unknown, unknown, never>,
  Reader: StructReaderConstructor<Reader>,
  Builder: StructBuilderConstructor<Builder>,
  write: (builder: Builder, init: Init) => void,
  ...types: readonly AnyBindable[]
): BoundStruct<Reader, Builder, Init> {
  const { made, bindings } = nodeOf(types.map(pointerType));
  const known = made.get(write);
  if (known !== undefined) return known as BoundStruct<Reader, Builder, Init>;
  // The factories make structs of the unbound classes.
  const { newReader: _newReader, newBuilder: _newBuilder, init: _init, set: _set, ...shared } = unboundType;
  const type: StructType<Reader, Builder, Init> = {
    ...shared,
    Reader: bound(Reader, bindings),
    Builder: bound(Builder, bindings),
    write,
  };
  const result = { type, list: structList(type) };
  made.set(write, result);
  return result;
}

/** A generated interface class with its type parameters bound. */
export type BoundInterface<C extends Client, S extends Server, Methods> = ClientConstructor<C> &
  Pick<typeof Client, "local"> & {
    readonly interfaceId: bigint;
    readonly displayName: string;
    readonly Server: abstract new () => S;
    readonly methods: Methods;
  };

/** Used by `of` of generated interfaces. */
export function bindInterface<C extends Client, S extends Server, Methods, B extends Bindings>(
  client: ClientConstructor<C>,
  server: abstract new () => S,
  methods: (bindings: B) => Methods,
  ...types: readonly AnyBindable[]
): BoundInterface<C, S, Methods> {
  const { bindings } = nodeOf(types.map(pointerType));
  const result = bound(client, bindings);
  if (!Object.hasOwn(result, "Server")) {
    Object.defineProperty(result, "Server", { value: bound(server, bindings) });
    Object.defineProperty(result, "methods", { get: () => perBindings(bindings as B, methods) });
  }
  // The subclass inherits the rest of the generated class's static members.
  return result as unknown as BoundInterface<C, S, Methods>;
}

/** Used by clients: a method with types bound to its own type parameters. */
export function bindMethod<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>(
  { name, interfaceId, interfaceLow, interfaceHigh, methodId }: Omit<UnboundMethod, "params" | "results">,
  params: StructType<Params, ParamsBuilder, ParamsInit>,
  results: StructType<Results, ResultsBuilder, ResultsInit>,
): Method<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit> {
  return { name, interfaceId, interfaceLow, interfaceHigh, methodId, params, results };
}

/** What `make` makes, when it is asked for: so files may import each other and declarations have any order. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
