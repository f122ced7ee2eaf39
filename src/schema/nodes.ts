import { CapnpError } from "../error.ts";
import { reservedInterfaceScopeNames, reservedModuleNames, reservedStructScopeNames, Scope } from "./names.ts";
import type { Node, Request } from "./request.ts";
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
export function pathOf(request: Request, node: Node): string {
  const parent = nodeOf(request, node.scopeId);
  const nested = parent.nested.find(({ id }) => id === node.id);
  if (nested === undefined) throw unsupported(node.displayName, undefined, "it has no name in its scope");
  const name = new Scope(reservedScopeNames(parent)).add(nested.name);
  return parent.kind === "file" ? name : `${pathOf(request, parent)}.${name}`;
}

/** The file that declares a node. */
export function fileOf(request: Request, node: Node): Node {
  return node.kind === "file" ? node : fileOf(request, nodeOf(request, node.scopeId));
}

function reservedScopeNames(node: Node): ReadonlySet<string> {
  if (node.kind === "file") return reservedModuleNames;
  return node.kind === "interface" ? reservedInterfaceScopeNames : reservedStructScopeNames;
}
