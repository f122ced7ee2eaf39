/** What can be reached from a struct through structs and groups: members of unions do not count, which may not be there. */
import type { References } from "./references.ts";
import type { StructNode, Type } from "./request.ts";
import type { TypeParameters } from "./type-parameters.ts";

/** Either "capability", or the place of a type parameter, which a capability or a struct with one may be bound to. */
type Leaves = ReadonlySet<string>;

const noLeaves: Leaves = new Set();
const capability: Leaves = new Set(["capability"]);

/** True when calls may be pipelined on a struct: its capabilities, or those of what may be bound to its type parameters. */
export function hasPipeline(id: bigint, references: References): boolean {
  return (leavesOfStructs(references).get(id) ?? noLeaves).size > 0;
}

/** The same for a field's type as it is declared, with what is bound there. */
export function leadsToCapability(type: Type, references: References): boolean {
  return leavesOf(type, leavesOfStructs(references), references.module.places).size > 0;
}

export function isParameter({ kind }: Type): boolean {
  return kind === "parameter" || kind === "implicitParameter";
}

/** The structs of a request. */
const known = new WeakMap<TypeParameters, ReadonlyMap<bigint, Leaves>>();

/** Structs may contain each other, bound to ever larger types, so what is found in one round is used in the next. */
function leavesOfStructs(references: References): ReadonlyMap<bigint, Leaves> {
  const { places } = references.module;
  const before = known.get(places);
  if (before !== undefined) return before;
  const structs = references.structs();
  const found = new Map(structs.map(({ id }) => [id, noLeaves]));
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const struct of structs) {
      const leaves = leavesOfFields(struct, found, places);
      if (leaves.size === found.get(struct.id)?.size) continue;
      found.set(struct.id, leaves);
      isNew = true;
    }
  }
  known.set(places, found);
  return found;
}

function leavesOfFields({ fields }: StructNode, found: ReadonlyMap<bigint, Leaves>, places: TypeParameters): Leaves {
  const leaves = fields.flatMap((field) => {
    if (field.discriminant !== undefined) return [];
    // A group has the type parameters of its struct.
    return [...(field.kind === "group" ? (found.get(field.id) ?? noLeaves) : leavesOf(field.type, found, places))];
  });
  return new Set(leaves);
}

function leavesOf(type: Type, found: ReadonlyMap<bigint, Leaves>, places: TypeParameters): Leaves {
  switch (type.kind) {
    case "interface":
      return capability;
    case "anyPointer":
      return type.constraint === "capability" ? capability : noLeaves;
    case "parameter":
      return new Set([placeName(type)]);
    case "implicitParameter":
      return new Set([type.kind]);
    case "struct": {
      const names = places.of(type.id).map(placeName);
      const types = places.arguments(type);
      const leaves = [...(found.get(type.id) ?? noLeaves)].flatMap((leaf) => {
        const bound = types[names.indexOf(leaf)];
        return bound === undefined ? [leaf] : [...leavesOf(bound, found, places)];
      });
      return new Set(leaves);
    }
    default:
      return noLeaves;
  }
}

function placeName({ scopeId, index }: { readonly scopeId: bigint; readonly index: number }): string {
  return `${scopeId}:${index}`;
}
