import type { StructDeclaration } from "./declarations.ts";
import { assignment, docComment, fits, indented, separated, typedMember, unionMember } from "./layout.ts";
import { printBuilder } from "./print-builder.ts";
import { hasPipeline, pipelineClass } from "./print-pipeline.ts";
import { printReaderMembers } from "./print-reader.ts";
import { classMember, messageConstant, scopeMember, valuesType } from "./print-scope.ts";
import { sizeFunction, writeFunction } from "./print-write.ts";
import type { References } from "./references.ts";
import { PointerValue } from "./request.ts";
import { bytesLiteral, groupInitType, initType, stringLiteral } from "./types.ts";

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
    const type = field.kind === "group" ? groupInitType(field, references) : initType(field.type, references);
    return [...docComment(1, field.docComment), ...unionMember(1, `readonly ${name}?:`, `${type} | undefined`, ";")];
  });
  if (members.length === 0) return [`type ${struct.init} = Readonly<Record<string, never>>;`];
  return [`interface ${struct.init} {`, ...indented(members), "}"];
}

function readerClass(struct: StructDeclaration, references: References): string[] {
  const head = struct.isExported ? "export class" : "class";
  const open = `${head} ${struct.identifier} extends ${references.library("StructReader")} {`;
  const doc = struct.role === "named" ? docComment(0, struct.node.docComment) : [];
  const members = separated([staticMembers(struct, references), ...printReaderMembers(struct, references)]);
  return members.length === 0 ? [...doc, `${open}}`] : [...doc, open, ...indented(members), "}"];
}

const readerParameters = "message, segment, dataOffset, dataBytes, pointerOffset, pointerCount, depth";
const builderParameters = "segment, dataOffset, size";

function factory(name: string, constructed: string, parameters: string): string[] {
  const flat = `  ${name}: (${parameters}) => new ${constructed}(${parameters}),`;
  if (fits(1, flat)) return [flat];
  return [`  ${name}: (${parameters}) =>`, `    new ${constructed}(${parameters}),`];
}

function staticMembers(struct: StructDeclaration, references: References): string[] {
  const { identifier, builder, init, node, which } = struct;
  const lines: string[] = [];
  if (struct.role !== "group") {
    const value = [
      "{",
      `  displayName: ${stringLiteral(shortName(node.displayName))},`,
      `  dataWords: ${node.dataWords},`,
      `  pointerCount: ${node.pointerCount},`,
      `  Reader: ${identifier},`,
      `  Builder: ${builder},`,
      ...factory("newReader", identifier, readerParameters),
      ...factory("newBuilder", builder, builderParameters),
      `  sizeHint: ${struct.sizeOf},`,
      `  write: ${struct.write},`,
      "};",
    ];
    const items = [identifier, builder, init];
    lines.push(...typedMember(1, "static readonly type", references.libraryType("StructType"), items, value));
  }
  if (struct.role === "named") {
    const items = [identifier, `${references.libraryType("StructListBuilder")}<${builder}>`, init];
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

/** Without the file: "Echo.ping$Params". */
export function shortName(displayName: string): string {
  return displayName.slice(displayName.lastIndexOf(":") + 1);
}
