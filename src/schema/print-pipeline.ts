import type { FieldDeclaration, StructDeclaration } from "./declarations.ts";
import { indented, separated } from "./layout.ts";
import type { References } from "./references.ts";

/**
 * What can be done with a struct that has not arrived: the capabilities in it, directly or some way down, take calls.
 * Members of unions do not count: whether they are there is not known yet.
 */
export function pipelineClass(struct: StructDeclaration, references: References): string[] {
  if (struct.role === "inline") return [];
  // Whatever the results are: all that counts is what can be pipelined.
  const promise = `Pick<${references.libraryType("RemotePromise")}<unknown>, "$pipeline">`;
  const getters = pipelineGetters(
    struct,
    references,
    "this.$promise",
    (index) => `[...this.$path, ${index}]`,
    "this.$path",
  );
  if (getters.length === 0) return [];
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

/** The getters of a call's promise, whose results are `struct`. */
export function promiseGetters(struct: StructDeclaration, references: References): string[][] {
  return pipelineGetters(struct, references, "this", (index) => `[${index}]`, "[]");
}

function pipelineGetters(
  struct: StructDeclaration,
  references: References,
  promise: string,
  pathTo: (pointerIndex: number) => string,
  samePath: string,
): string[][] {
  return struct.fields.flatMap(({ name, field }) => {
    if (field.discriminant !== undefined) return [];
    if (field.kind === "group") {
      const group = references.group(field);
      if (!hasPipeline(group, references)) return [];
      return [getter(name, `${group.path}.Pipeline`, `new ${group.pipeline}(${promise}, ${samePath})`)];
    }
    const { type, offset } = field;
    if (type.kind === "interface") {
      const client = references.value(type.id);
      const value = `${promise}.$pipeline(${pathTo(offset)}, ${client})`;
      return [getter(name, references.typeName(type.id), value)];
    }
    if (type.kind !== "struct") return [];
    const target = references.ownStruct(type.id);
    if (target === undefined || !hasPipeline(target, references)) return [];
    return [getter(name, `${target.path}.Pipeline`, `new ${target.pipeline}(${promise}, ${pathTo(offset)})`)];
  });
}

function getter(name: string, type: string, value: string): string[] {
  return [`get ${name}(): ${type} {`, `  return ${value};`, "}"];
}

/** True when a capability can be reached from the struct through structs and groups. */
export function hasPipeline(struct: StructDeclaration, references: References): boolean {
  return reachesCapability(struct, references, new Set());
}

function reachesCapability(struct: StructDeclaration, references: References, seen: Set<StructDeclaration>): boolean {
  if (seen.has(struct)) return false;
  seen.add(struct);
  return struct.fields.some(({ field }: FieldDeclaration) => {
    if (field.discriminant !== undefined) return false;
    if (field.kind === "group") return reachesCapability(references.group(field), references, seen);
    if (field.type.kind === "interface") return true;
    if (field.type.kind !== "struct") return false;
    const target = references.ownStruct(field.type.id);
    return target !== undefined && reachesCapability(target, references, seen);
  });
}
