import { namedFields, type StructDeclaration } from "./declarations.ts";
import { indented, separated } from "./layout.ts";
import type { References } from "./references.ts";
import type { StructNode } from "./request.ts";

/**
 * What can be done with a struct that has not arrived: the capabilities in it, directly or some way down, take calls.
 * Members of unions do not count: whether they are there is not known yet.
 */
export function pipelineClass(struct: StructDeclaration, references: References): string[] {
  if (struct.role === "inline") return [];
  const getters = pipelineGetters(
    struct.node,
    references,
    "this.$promise",
    (index) => `[...this.$path, ${index}]`,
    "this.$path",
  );
  if (getters.length === 0) return [];
  // Whatever the results are: all that counts is what can be pipelined.
  const promise = `Pick<${references.libraryType("RemotePromise")}<unknown>, "$pipeline">`;
  return [
    `class ${struct.pipeline} {`,
    ...indented(
      separated([
        [
          `readonly $promise: ${promise};`,
          "/** Pointer fields to follow, from the results of the call. */",
          "readonly $path: readonly number[];",
        ],
        [
          `constructor(promise: ${promise}, path: readonly number[]) {`,
          "  this.$promise = promise;",
          "  this.$path = path;",
          "}",
        ],
        ...getters,
      ]),
    ),
    "}",
  ];
}

/** The getters of a call's promise, whose results are a struct of this file or of another. */
export function promiseGetters(results: bigint, references: References): string[][] {
  return pipelineGetters(references.struct(results), references, "this", (index) => `[${index}]`, "[]");
}

function pipelineGetters(
  struct: StructNode,
  references: References,
  promise: string,
  pathTo: (pointerIndex: number) => string,
  samePath: string,
): string[][] {
  return namedFields(struct).flatMap(({ name, field }) => {
    if (field.discriminant !== undefined) return [];
    if (field.kind === "group") return pipelineGetter(name, field.id, references, `${promise}, ${samePath}`);
    const { type, offset } = field;
    if (type.kind === "struct") return pipelineGetter(name, type.id, references, `${promise}, ${pathTo(offset)}`);
    if (type.kind === "anyPointer" && type.constraint === "capability") {
      const client = `${promise}.$pipeline(${pathTo(offset)}, ${references.library("Client")})`;
      return [getter(name, "Client", client)];
    }
    if (type.kind !== "interface") return [];
    const value = `${promise}.$pipeline(${pathTo(offset)}, ${references.value(type.id)})`;
    return [getter(name, references.typeName(type.id), value)];
  });
}

function pipelineGetter(name: string, id: bigint, references: References, parameters: string): string[][] {
  if (!hasPipeline(id, references)) return [];
  const own = references.ownStruct(id)?.pipeline;
  const pipeline = own ?? `${references.value(id)}.Pipeline`;
  return [getter(name, `${references.typeName(id)}.Pipeline`, `new ${pipeline}(${parameters})`)];
}

function getter(name: string, type: string, value: string): string[] {
  return [`get ${name}(): ${type} {`, `  return ${value};`, "}"];
}

/** True when a capability can be reached from a struct through structs and groups. */
export function hasPipeline(id: bigint, references: References): boolean {
  return reachesCapability(id, references, new Set());
}

function reachesCapability(id: bigint, references: References, seen: Set<bigint>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return references.struct(id).fields.some((field) => {
    if (field.discriminant !== undefined) return false;
    if (field.kind === "group") return reachesCapability(field.id, references, seen);
    if (field.type.kind === "struct") return reachesCapability(field.type.id, references, seen);
    if (field.type.kind === "anyPointer") return field.type.constraint === "capability";
    return field.type.kind === "interface";
  });
}
