import type { ReadableStruct, StructReader } from "../message/index.ts";

/**
 * What there is to know of a method for naming a call and reading its parameters and results. `Method` has it all: generated
 * classes have one for each, and `defineMethod(dynamicMethod(...))` makes one of a schema.
 */
export interface KnownMethod {
  /** `Echo.ping` */
  readonly name: string;
  readonly interfaceId: bigint;
  readonly methodId: number;
  readonly params: ReadableStruct<StructReader>;
  readonly results: ReadableStruct<StructReader>;
}

/** What generated client classes have. */
export interface KnownInterface {
  readonly Server: {
    readonly interfaces: readonly { readonly methods: readonly { readonly method: KnownMethod }[] }[];
  };
}

/** The methods of interfaces, those of superclasses as well: `methodsOf(Echo, Registry)`. */
export function methodsOf(...clients: readonly KnownInterface[]): KnownMethod[] {
  return clients.flatMap(({ Server }) =>
    Server.interfaces.flatMap(({ methods }) => methods.map(({ method }) => method)),
  );
}

/** Finds methods by what a call says. */
export class KnownMethods {
  readonly #methods = new Map<string, KnownMethod>();

  constructor(methods: Iterable<KnownMethod>) {
    for (const method of methods) this.#methods.set(key(method.interfaceId, method.methodId), method);
  }

  find(interfaceId: bigint, methodId: number): KnownMethod | undefined {
    return this.#methods.get(key(interfaceId, methodId));
  }
}

function key(interfaceId: bigint, methodId: number): string {
  return `${interfaceId}.${methodId}`;
}
