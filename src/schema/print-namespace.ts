import { hasPipeline } from "./capability-leaves.ts";
import type { CallableMethod, Declaration, InterfaceDeclaration, StructDeclaration } from "./declarations.ts";
import { indented } from "./layout.ts";
import { type Generic, typeArguments, typeParameterList } from "./print-generic.ts";
import type { References } from "./references.ts";

/** A type of a namespace, and those inside of it. */
interface Member {
  readonly name: string;
  /** "<T, TInit = T, TBuilder = unknown>" for a generic one, and "<T, TInit, TBuilder>". */
  readonly parameters: string;
  readonly argumentNames: string;
  /** What the name stands for, and the first name in it. */
  readonly type: string;
  readonly root: string;
  readonly members: readonly Member[];
}

/** The types that users reach through the name of a declaration at the top: "Person.PhoneNumber.Builder". */
export function printNamespace(declaration: Declaration, references: References): string[] {
  const aliases: string[] = [];
  const members = visible(membersOf(declaration, references), [], references, aliases);
  if (members.length === 0) return [];
  return [...aliases, `export declare namespace ${declaration.name} {`, ...indented(members.flatMap(memberLines)), "}"];
}

function memberLines({ name, parameters, type, members }: Member): string[] {
  const inner = members.length === 0 ? [] : [`namespace ${name} {`, ...indented(members.flatMap(memberLines)), "}"];
  return [`type ${name}${parameters} = ${type};`, ...inner];
}

/** A name in a namespace hides that of the module, which then needs another one where it is meant below. */
function visible(
  members: readonly Member[],
  around: readonly string[],
  references: References,
  aliases: string[],
): Member[] {
  const hiding = [...around, ...members.map(({ name }) => name)];
  return members.map((member) => {
    const inner = visible(member.members, hiding, references, aliases);
    if (!hiding.includes(member.root)) return { ...member, members: inner };
    const alias = references.local(`${member.root}_`);
    const { type, parameters, argumentNames } = member;
    aliases.push(`type ${alias}${parameters} = ${type};`);
    return { ...member, type: alias + argumentNames, members: inner };
  });
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
    leaf(struct, "Builder", struct.builder),
    leaf(struct, "Init", struct.init),
    ...(struct.role !== "inline" && hasPipeline(struct.node.id, references)
      ? [leaf(struct, "Pipeline", struct.pipeline)]
      : []),
    ...(struct.which === undefined
      ? []
      : [{ name: "Which", parameters: "", argumentNames: "", type: struct.which, root: struct.which, members: [] }]),
    ...[...struct.groups, ...struct.nested].flatMap((nested) => nestedMember(nested, references)),
  ];
}

function interfaceMembers(declaration: InterfaceDeclaration, references: References): Member[] {
  return [
    leaf(declaration, "Server", declaration.server),
    ...declaration.methods.flatMap((method) => [
      ...(method.params === undefined ? [] : nestedMember(method.params, references)),
      ...(method.results === undefined ? [] : nestedMember(method.results, references)),
      promiseMember(declaration, method, references),
    ]),
    ...declaration.inherited.flatMap(({ methods }) =>
      methods.map((method) => promiseMember(declaration, method, references)),
    ),
    ...declaration.nested.flatMap((nested) => nestedMember(nested, references)),
  ];
}

function promiseMember(declaration: InterfaceDeclaration, method: CallableMethod, references: References): Member {
  if (hasPipeline(method.method.results.id, references)) {
    return { ...leaf(declaration, method.promiseName, method.promise), ...generic(method, method.promise) };
  }
  const { results } = method.method;
  const name = references.own(results.id)?.identifier ?? references.path(results.id);
  const root = name.split(".", 1)[0] ?? name;
  references.methodParameters = method.ownParameters.map((parameter) => ({ ...parameter, pointer: "" }));
  const type = `${references.libraryType("RemotePromise")}<${name}${references.typeArguments(results)}>`;
  references.methodParameters = [];
  const parameters = typeParameterList(method, [type]);
  return { name: method.promiseName, parameters, argumentNames: typeArguments(method), type, root, members: [] };
}

function nestedMember(declaration: Declaration, references: References): Member[] {
  if (declaration.kind === "constant") return [];
  const { name, identifier } = declaration;
  return [{ ...leaf(declaration, name, identifier), members: membersOf(declaration, references) }];
}

/** A type with the type parameters of a declaration; an enum has none. */
function leaf(declaration: Declaration, name: string, identifier: string): Member {
  const none = { name, parameters: "", argumentNames: "", type: identifier, root: identifier, members: [] };
  if (declaration.kind === "enum") return none;
  return { ...none, ...generic(declaration, identifier) };
}

function generic(declaration: Generic, identifier: string): Pick<Member, "parameters" | "argumentNames" | "type"> {
  const argumentNames = typeArguments(declaration);
  const type = identifier + argumentNames;
  return { parameters: typeParameterList(declaration, [type]), argumentNames, type };
}
