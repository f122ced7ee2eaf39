import { hasPipeline } from "./capability-leaves.ts";
import type { StructDeclaration } from "./declarations.ts";
import {
  assignment,
  broken,
  docComment,
  elseCall,
  fits,
  indented,
  itemList,
  property,
  separated,
  signatureLines,
  typedMember,
  unionMember,
} from "./layout.ts";
import { printBuilder } from "./print-builder.ts";
import {
  bindableNames,
  bindableParameters,
  bindingsGetter,
  typeArguments,
  typeParameterList,
} from "./print-generic.ts";
import { pipelineClass } from "./print-pipeline.ts";
import { printReaderMembers } from "./print-reader.ts";
import { classMember, messageConstant, scopeMember, valuesType } from "./print-scope.ts";
import { sizeFunction, writeFunction } from "./print-write.ts";
import type { References } from "./references.ts";
import { type Brand, PointerValue } from "./request.ts";
import { bytesLiteral, groupInitType, idLiteral, initType, stringLiteral } from "./types.ts";

/** Everything of one struct but what is nested in it. The reader comes last, since it refers to all the others. */
export function printStruct(struct: StructDeclaration, references: References): string[][] {
  return [
    ...pointerDefaults(struct, references),
    whichConstant(struct),
    initInterface(struct, references),
    printBuilder(struct, references),
    pipelineClass(struct, references),
    readerClass(struct, references),
    writeFunction(struct, references),
    sizeFunction(struct, references),
  ];
}

function pointerDefaults(struct: StructDeclaration, references: References): string[][] {
  return struct.fields.flatMap(({ field, pointerDefault }) => {
    if (pointerDefault === undefined || field.kind === "group") return [];
    const { defaultValue } = field;
    if (defaultValue instanceof PointerValue) return [messageConstant(pointerDefault, defaultValue, references)];
    if (!(defaultValue instanceof Uint8Array)) return [];
    return [bytesLiteral(`const ${pointerDefault}: Uint8Array = `, defaultValue, ";")];
  });
}

function whichConstant({ which, fields }: StructDeclaration): string[] {
  if (which === undefined) return [];
  const members = fields.filter(({ field }) => field.discriminant !== undefined);
  return [
    `const ${which} = {`,
    ...members.map(({ name, field }) => `  ${name}: ${field.discriminant},`),
    "} as const;",
    ...valuesType("", which),
  ];
}

function initInterface(struct: StructDeclaration, references: References): string[] {
  const members = struct.fields.flatMap(({ name, field }) => {
    const type =
      field.kind === "group"
        ? groupInitType(references.inherited(field.id), references)
        : initType(field.type, references);
    return [...docComment(1, field.docComment), ...unionMember(1, `readonly ${name}?:`, `${type} | undefined`, ";")];
  });
  const head = `${struct.init}${typeParameterList(struct, members)}`;
  if (members.length === 0) return broken(0, `type ${head} = Readonly<Record<string, never>>;`);
  return [...broken(0, `interface ${head} {`), ...indented(members), "}"];
}

function readerClass(struct: StructDeclaration, references: References): string[] {
  const head = struct.isExported ? "export class" : "class";
  const doc = struct.role === "named" ? docComment(0, struct.node.docComment) : [];
  const members = separated([
    staticMembers(struct, references),
    bindMethod(struct, references),
    bindingsGetter(struct, references),
    pipelineMember(struct, references),
    ...printReaderMembers(struct, references),
  ]);
  const name = `${struct.identifier}${typeParameterList(struct, members)}`;
  const open = `${head} ${name} extends ${references.library("StructReader")} {`;
  return members.length === 0 ? [...doc, `${open}}`] : [...doc, ...broken(0, open), ...indented(members), "}"];
}

/** Ties the type of the reader to that of what can be done before it has arrived, for type parameters that it is bound to. */
function pipelineMember(struct: StructDeclaration, references: References): string[] {
  if (struct.role !== "named" || !hasPipeline(struct.node.id, references)) return [];
  return broken(1, `declare readonly $Pipeline?: ${struct.pipeline}${typeArguments(struct)};`);
}

const placed = ["segment", "offset", "dataBytes", "pointerCount"];

function readerFactory(identifier: string): string[] {
  const items = ["message", ...placed.map((property) => `place.${property}`), "depth"];
  return [
    "  newReader: (message, place, depth) =>",
    ...indented(indented(itemList(3, `new ${identifier}(`, items, "),"))),
  ];
}

function builderFactories({ identifier, builder, write, node }: StructDeclaration, references: References): string[] {
  const open = "  newBuilder: (segment, dataOffset) =>";
  const made = `new ${builder}(segment, dataOffset),`;
  const size = `${node.dataWords}, ${node.pointerCount}`;
  return [
    ...(fits(1, `${open} ${made}`) ? [`${open} ${made}`] : [open, `    ${made}`]),
    "  init: (segment, pointerOffset) => {",
    `    const offset = ${references.library("allocateStruct")}(segment, pointerOffset, ${size});`,
    ...indented(indented(itemList(3, `return new ${builder}(`, ["segment.message.target", "offset"], ");"))),
    "  },",
    "  set: (segment, pointerOffset, value) => {",
    `    if (value instanceof ${references.library("StructReader")}) ${references.library("copyStruct")}(value, segment, pointerOffset);`,
    ...indented(indented(elseCall(3, `${write}(`, [`${identifier}.type.init(segment, pointerOffset)`, "value"]))),
    "  },",
  ];
}

function staticMembers(struct: StructDeclaration, references: References): string[] {
  const { identifier, builder, init, node, which } = struct;
  const lines: string[] = [];
  if (struct.role !== "group") {
    const value = [
      "{",
      ...indented(property(2, "displayName", stringLiteral(shortName(node.displayName)))),
      ...schemaReference(node.id, references),
      `  dataWords: ${node.dataWords},`,
      `  pointerCount: ${node.pointerCount},`,
      ...indented(property(2, "Reader", identifier)),
      ...indented(property(2, "Builder", builder)),
      ...readerFactory(identifier),
      ...builderFactories(struct, references),
      ...indented(property(2, "sizeHint", struct.sizeOf)),
      ...indented(property(2, "write", struct.write)),
      "};",
    ];
    const unbound = references.typeArguments({ id: node.id, brand: unboundBrand(struct) });
    const items = [identifier + unbound, builder + unbound, init + unbound];
    lines.push(...typedMember(1, "static readonly type", references.libraryType("GeneratedStructType"), items, value));
  }
  if (struct.role === "group") {
    lines.push(
      `static readonly type: ${references.libraryType("GroupType")} = {`,
      ...indented(property(2, "displayName", stringLiteral(shortName(node.displayName)))),
      ...schemaReference(node.id, references),
      "};",
    );
  }
  if (struct.role === "named") {
    const unbound = references.typeArguments({ id: node.id, brand: unboundBrand(struct) });
    const listBuilder = `${references.libraryType("StructListBuilder")}<${builder}${unbound}>`;
    const items = [identifier + unbound, listBuilder, init + unbound];
    const value = `${references.library("structList")}(${identifier}.type);`;
    lines.push(...typedMember(1, "static readonly list", references.libraryType("ListType"), items, [value]));
  }
  if (which !== undefined) lines.push(...assignment(1, `static readonly Which: typeof ${which}`, `${which};`));
  if (struct.role === "named" && hasPipeline(node.id, references)) {
    lines.push(...assignment(1, `static readonly Pipeline: typeof ${struct.pipeline}`, `${struct.pipeline};`));
  }
  for (const group of struct.groups) lines.push(...classMember(group));
  for (const nested of struct.nested) lines.push(...scopeMember(nested, references));
  return lines;
}

function schemaReference(id: bigint, { module }: References): string[] {
  return [`  id: ${idLiteral(id)},`, `  schema: ${module.schemaName},`];
}

/** What makes a struct with type parameters one that can be used. */
function bindMethod(struct: StructDeclaration, references: References): string[] {
  if (struct.typeParameters.length === 0 || struct.role === "group") return [];
  const { identifier, builder, init, write } = struct;
  const types = typeArguments(struct);
  const bound = [identifier, builder, init].map((name) => name + types);
  const parameters = bindableParameters(struct, references);
  const items = [`${identifier}.type`, ...[identifier, builder, write].map((name) => name + types)];
  return [
    `/** The struct with types bound to its type parameters, such as \`textPointer\`, \`listPointer(...)\` or a struct class. */`,
    ...signatureLines(
      `static of${typeParameterList(struct, bound)}(`,
      parameters,
      `${references.libraryType("BoundStruct")}<`,
      bound,
    ),
    ...indented(itemList(2, `return ${references.library("bindStruct")}(`, [...items, ...bindableNames(struct)], ");")),
    "}",
  ];
}

/** Nothing bound, in the scope of an inline struct as well. */
function unboundBrand({ typeParameters }: StructDeclaration): Brand {
  return new Map(typeParameters.map(({ scopeId }) => [scopeId, []]));
}

/** Without the file: "Echo.ping$Params". */
export function shortName(displayName: string): string {
  return displayName.slice(displayName.lastIndexOf(":") + 1);
}
