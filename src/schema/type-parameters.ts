import { nodeOf } from "./nodes.ts";
import type { Brand, BrandedId, Request, Type } from "./request.ts";

/** A type parameter of a scope. */
export interface ParameterPlace {
  readonly scopeId: bigint;
  readonly index: number;
}

/** What a type parameter stands for to which nothing is bound. */
export const unboundType: Type = { kind: "anyPointer", constraint: "any" };

/** The type parameters of the scopes of a request's nodes, and what is bound to them. */
export class TypeParameters {
  readonly #request: Request;
  /** The interface around each struct of parameters or results that is written inline. */
  readonly #owners = new Map<bigint, bigint>();

  constructor(request: Request) {
    this.#request = request;
    for (const node of request.nodes.values()) {
      if (node.kind !== "interface") continue;
      for (const { params, results } of node.methods) {
        for (const { id } of [params, results]) {
          if (request.nodes.get(id)?.scopeId === 0n) this.#owners.set(id, node.id);
        }
      }
    }
  }

  /** The interface that an inline struct is written in; undefined for all other nodes. */
  owner(id: bigint): bigint | undefined {
    return this.#owners.get(id);
  }

  /** Those of a node and of the scopes around it, which come first. */
  of(id: bigint): readonly (ParameterPlace & { readonly name: string })[] {
    const node = nodeOf(this.#request, id);
    if (node.kind === "file") return [];
    const own = node.parameters.map((name, index) => ({ scopeId: id, index, name }));
    return [...this.of(this.#owners.get(id) ?? node.scopeId), ...own];
  }

  /** What is bound to each of the type parameters of `ref`. */
  arguments({ id, brand }: BrandedId): readonly Type[] {
    // An inline struct lies inside of its interface, whether its brand says so or not; its own parameters are the method's.
    const isInline = this.#owners.has(id);
    const missing = isInline && brand.size === 0 ? "inherit" : undefined;
    return this.of(id).map(({ scopeId, index }) => {
      if (isInline && scopeId === id && !brand.has(id)) return { kind: "implicitParameter", index };
      const bindings = brand.get(scopeId) ?? missing;
      if (bindings === "inherit") return { kind: "parameter", scopeId, index };
      return bindings?.[index] ?? unboundType;
    });
  }

  /** A node with its own type parameters. */
  inherited(id: bigint): BrandedId {
    return { id, brand: new Map(this.of(id).map(({ scopeId }) => [scopeId, "inherit"])) };
  }

  /** `ref` as it is where `scope` is bound as `brand` says. */
  substituted(ref: BrandedId, outer: BrandedId): BrandedId {
    const places = this.of(ref.id);
    const types = this.arguments(ref).map((type) => this.substitutedType(type, outer));
    const scopes = new Set(places.map(({ scopeId }) => scopeId));
    const brand: Brand = new Map(
      [...scopes].map((scopeId) => [scopeId, types.filter((_type, index) => places[index]?.scopeId === scopeId)]),
    );
    return { id: ref.id, brand };
  }

  /** `type` as it is where `outer` says what is bound. */
  substitutedType(type: Type, outer: BrandedId): Type {
    switch (type.kind) {
      case "parameter": {
        const place = this.of(outer.id).findIndex(
          ({ scopeId, index }) => scopeId === type.scopeId && index === type.index,
        );
        return this.arguments(outer)[place] ?? unboundType;
      }
      case "list":
        return { kind: "list", element: this.substitutedType(type.element, outer) };
      case "enum":
      case "struct":
      case "interface":
        return { kind: type.kind, ...this.substituted(type, outer) };
      default:
        return type;
    }
  }
}
