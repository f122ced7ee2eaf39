import { CapnpError } from "../error.ts";
import {
  capitalized,
  moduleName,
  reservedInterfaceScopeNames,
  reservedModuleNames,
  reservedStructScopeNames,
  Scope,
} from "./names.ts";
import type { Node, Request } from "./request.ts";
import type { TypeParameters } from "./type-parameters.ts";
import { unsupported } from "./unsupported.ts";

/** @throws CapnpError `invalid-argument` when the request refers to a node that it does not hold. */
export function nodeOf(request: Request, id: bigint): Node {
  const node = request.nodes.get(id);
  if (node === undefined) {
    const name = `@0x${id.toString(16)}`;
    throw new CapnpError("invalid-argument", `CodeGeneratorRequest refers to node "${name}" and does not hold it`);
  }
  return node;
}

/** How users of a file reach one of its declarations: "Person.PhoneNumber". The same for every file that asks. */
export function pathOf(request: Request, places: TypeParameters, node: Node): string {
  const parent = nodeOf(request, parentOf(places, node));
  const name = scopeNames(request, parent).get(node.id);
  if (name === undefined) throw unsupported(node.displayName, undefined, "it has no name in its scope");
  return parent.kind === "file" ? name : `${pathOf(request, places, parent)}.${name}`;
}

/** The function that gives the schema of a file. The same for every file that asks. */
export function schemaName(file: Node): string {
  const scope = new Scope([...reservedModuleNames, ...file.nested.map(({ name }) => name)]);
  return scope.add(`${moduleName(file.displayName)}Schema`);
}

/** The file that declares a node. */
export function fileOf(request: Request, places: TypeParameters, node: Node): Node {
  return node.kind === "file" ? node : fileOf(request, places, nodeOf(request, parentOf(places, node)));
}

function parentOf(places: TypeParameters, node: Node): bigint {
  return places.owner(node.id) ?? node.scopeId;
}

/** The names of what is declared in a scope, in the order in which `declareModule` gives them. */
function scopeNames(request: Request, node: Node): ReadonlyMap<bigint, string> {
  const scope = new Scope(reservedScopeNames(node));
  const names = new Map(node.nested.map(({ name, id }) => [id, scope.add(name)]));
  if (node.kind === "struct") {
    for (const field of inTextOrder(node.fields)) {
      if (field.kind === "group") names.set(field.id, scope.add(capitalized(field.name)));
    }
  }
  if (node.kind === "interface") {
    for (const { name, params, results } of node.methods) {
      if (isInline(request, params.id)) names.set(params.id, scope.add(`${capitalized(name)}Params`));
      if (isInline(request, results.id)) names.set(results.id, scope.add(`${capitalized(name)}Results`));
      scope.add(`${capitalized(name)}Promise`);
    }
  }
  return names;
}

/** Named structs have a scope; those of parameters and results written inline have none. */
export function isInline(request: Request, id: bigint): boolean {
  return nodeOf(request, id).scopeId === 0n;
}

export function inTextOrder<Item extends { readonly codeOrder: number }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((first, second) => first.codeOrder - second.codeOrder);
}

function reservedScopeNames(node: Node): ReadonlySet<string> {
  if (node.kind === "file") return reservedModuleNames;
  return node.kind === "interface" ? reservedInterfaceScopeNames : reservedStructScopeNames;
}
