import type { Declaration, InterfaceDeclaration, MethodDeclaration, StructDeclaration } from "./declarations.ts";
import { indented } from "./layout.ts";
import { methodPromiseGetters } from "./print-interface.ts";
import { hasPipeline } from "./print-pipeline.ts";
import type { References } from "./references.ts";
import { unsupported } from "./unsupported.ts";

/** A type of a namespace, and those inside of it. */
interface Member {
  readonly name: string;
  /** What the name stands for, and the first name in it. */
  readonly type: string;
  readonly root: string;
  readonly members: readonly Member[];
}

/** The types that users reach through the name of a declaration at the top: "Person.PhoneNumber.Builder". */
export function printNamespace(declaration: Declaration, references: References): string[] {
  const members = membersOf(declaration, references);
  if (members.length === 0) return [];
  checkHiding(declaration, members, []);
  return [`export declare namespace ${declaration.name} {`, ...indented(members.flatMap(memberLines)), "}"];
}

function memberLines({ name, type, members }: Member): string[] {
  const inner = members.length === 0 ? [] : [`namespace ${name} {`, ...indented(members.flatMap(memberLines)), "}"];
  return [`type ${name} = ${type};`, ...inner];
}

/** A name in a namespace hides that of the module, which then must not be meant below. */
function checkHiding(declaration: Declaration, members: readonly Member[], around: readonly string[]): void {
  const hiding = [...around, ...members.map(({ name }) => name)];
  for (const member of members) {
    if (hiding.includes(member.root)) {
      const reason = `its generated type "${member.root}" has the name of a declaration inside of it; rename that`;
      throw unsupported(declaration.node.displayName, undefined, reason);
    }
    checkHiding(declaration, member.members, hiding);
  }
}

function membersOf(declaration: Declaration, references: References): Member[] {
  switch (declaration.kind) {
    case "struct":
      return structMembers(declaration, references);
    case "interface":
      return interfaceMembers(declaration, references);
    default:
      return [];
  }
}

function structMembers(struct: StructDeclaration, references: References): Member[] {
  return [
    leaf("Builder", struct.builder),
    leaf("Init", struct.init),
    ...(struct.role !== "inline" && hasPipeline(struct.node.id, references) ? [leaf("Pipeline", struct.pipeline)] : []),
    ...(struct.which === undefined ? [] : [leaf("Which", struct.which)]),
    ...[...struct.groups, ...struct.nested].flatMap((nested) => nestedMember(nested, references)),
  ];
}

function interfaceMembers(declaration: InterfaceDeclaration, references: References): Member[] {
  return [
    leaf("Server", declaration.server),
    ...declaration.methods.flatMap((method) => [
      ...(method.params === undefined ? [] : nestedMember(method.params, references)),
      ...(method.results === undefined ? [] : nestedMember(method.results, references)),
      promiseMember(method, references),
    ]),
    ...declaration.nested.flatMap((nested) => nestedMember(nested, references)),
  ];
}

function promiseMember(method: MethodDeclaration, references: References): Member {
  if (methodPromiseGetters(method, references).length > 0) return leaf(method.promiseName, method.promise);
  const { id: results } = method.method.results;
  const type = references.own(results)?.identifier ?? references.typeName(results);
  const root = type.split(".", 1)[0] ?? type;
  const promise = references.libraryType("RemotePromise");
  return { name: method.promiseName, type: `${promise}<${type}>`, root, members: [] };
}

function nestedMember(declaration: Declaration, references: References): Member[] {
  if (declaration.kind === "constant") return [];
  const { name, identifier } = declaration;
  return [{ name, type: identifier, root: identifier, members: membersOf(declaration, references) }];
}

function leaf(name: string, type: string): Member {
  return { name, type, root: type, members: [] };
}
