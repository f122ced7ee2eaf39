import { hasPipeline, isParameter, leadsToCapability } from "./capability-leaves.ts";
import { namedFields, type StructDeclaration } from "./declarations.ts";
import { broken, indented, itemList, separated } from "./layout.ts";
import { bindingsGetter, typeParameterList } from "./print-generic.ts";
import type { References } from "./references.ts";
import type { BrandedId } from "./request.ts";
import { readerType } from "./types.ts";

/**
 * What can be done with a struct that has not arrived: the capabilities in it, directly or some way down, take calls.
 * Members of unions do not count: whether they are there is not known yet.
 */
export function pipelineClass(struct: StructDeclaration, references: References): string[] {
  if (struct.role === "inline") return [];
  const getters = pipelineGetters(
    references.inherited(struct.node.id),
    references,
    "this.$promise",
    (index) => `...this.$path, ${index}`,
    "...this.$path",
  );
  if (getters.length === 0) return [];
  // Whatever the results are: all that counts is what can be pipelined.
  const promise = `Pick<${references.libraryType("RemotePromise")}<unknown>, "$pipeline">`;
  const body = separated([
    bindingsGetter(struct, references),
    [
      `readonly $promise: ${promise};`,
      "/** Pointer fields to follow, from the results of the call. */",
      "readonly $path: readonly number[];",
    ],
    [
      `constructor(promise: ${promise}, ...path: readonly number[]) {`,
      "  this.$promise = promise;",
      "  this.$path = path;",
      "}",
    ],
    ...getters,
  ]);
  return [...broken(0, `class ${struct.pipeline}${typeParameterList(struct, body)} {`), ...indented(body), "}"];
}

/** The getters of a call's promise, whose results are a struct of this file or of another. */
export function promiseGetters(results: BrandedId, references: References): string[][] {
  return pipelineGetters(results, references, "this", String, "");
}

function pipelineGetters(
  struct: BrandedId,
  references: References,
  promise: string,
  pathTo: (pointerIndex: number) => string,
  samePath: string,
): string[][] {
  const { places } = references.module;
  return namedFields(references.struct(struct.id)).flatMap(({ name, field }) => {
    if (field.discriminant !== undefined) return [];
    if (field.kind === "group") {
      if (!hasPipeline(field.id, references)) return [];
      const group = places.substituted(references.inherited(field.id), struct);
      const parameters = samePath === "" ? promise : `${promise}, ${samePath}`;
      return pipelineGetter(name, group, references, parameters);
    }
    // What is declared counts, not what is bound: promises of an interface that extends a generic one are promises of that one.
    if (!leadsToCapability(field.type, references)) return [];
    const { offset } = field;
    const type = places.substitutedType(field.type, struct);
    if (isParameter(field.type)) {
      const value = `${references.library("pipelined")}(${promise}, [${pathTo(offset)}], ${references.pointerType(type)})`;
      return [getter(name, `${references.libraryType("Pipelined")}<${readerType(type, references)}>`, value)];
    }
    if (type.kind === "struct") return pipelineGetter(name, type, references, `${promise}, ${pathTo(offset)}`);
    if (type.kind === "anyPointer" && type.constraint === "capability") {
      const client = `${promise}.$pipeline([${pathTo(offset)}], ${references.library("Client")})`;
      return [getter(name, "Client", client)];
    }
    if (type.kind !== "interface") return [];
    const value = `${promise}.$pipeline([${pathTo(offset)}], ${references.boundValue(type)})`;
    return [getter(name, references.typeName(type), value)];
  });
}

function pipelineGetter(name: string, ref: BrandedId, references: References, parameters: string): string[][] {
  const pipeline = references.ownStruct(ref.id)?.pipeline ?? `${references.value(ref.id)}.Pipeline`;
  const types = references.typeArguments(ref);
  const type = references.typeName(ref, ".Pipeline");
  if (types === "") return [getter(name, type, `new ${pipeline}(${parameters})`)];
  const items = [pipeline + types, ...references.bindingsOf(ref)];
  const bound = itemList(2, `const Pipeline = ${references.library("boundTo")}(`, items, ");");
  return [getter(name, type, `new Pipeline(${parameters})`, bound)];
}

function getter(name: string, type: string, value: string, before: readonly string[] = []): string[] {
  return [`get ${name}(): ${type} {`, ...indented([...before, `return ${value};`]), "}"];
}
