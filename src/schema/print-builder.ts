import { type FieldDeclaration, isPointerField, type StructDeclaration } from "./declarations.ts";
import { broken, docComment, indented, itemList, separated, unionMember } from "./layout.ts";
import type { LibraryName } from "./names.ts";
import { bindingsGetter, typeParameterList } from "./print-generic.ts";
import { groupClass, isGeneratedType } from "./print-reader.ts";
import type { References } from "./references.ts";
import type { Group, Slot } from "./request.ts";
import {
  groupInitType,
  initType,
  listBuilderType,
  listType,
  literal,
  type NumberAccessor,
  readerType,
  scalarOf,
} from "./types.ts";

/** The builder of a struct: a setter for each field, and a method that makes what a pointer field leads to. */
export function printBuilder(struct: StructDeclaration, references: References): string[] {
  const members = struct.fields.flatMap((field) => fieldMembers(field, struct, references));
  const body = separated([sizeGetter(struct), bindingsGetter(struct, references), ...members]);
  const head = `${struct.builder}${typeParameterList(struct, body)}`;
  const open = `class ${head} extends ${references.library("StructBuilder")} {`;
  return body.length === 0 ? [`${open}}`] : [...broken(0, open), ...indented(body), "}"];
}

/** Structs without a size have that of the base class. */
function sizeGetter({ node }: StructDeclaration): string[] {
  const size = node.dataWords + 0x1_0000 * node.pointerCount;
  if (size === 0) return [];
  return ["override get $size(): number {", `  return 0x${size.toString(16)};`, "}"];
}

function fieldMembers(declaration: FieldDeclaration, struct: StructDeclaration, references: References): string[][] {
  const { field } = declaration;
  // The discriminant comes last: a value that is refused changes nothing.
  const discriminant =
    field.discriminant === undefined
      ? []
      : [
          `this.$segment.view.setUint16(${dataOffset(2 * struct.node.discriminantOffset)}, ${field.discriminant}, true);`,
        ];
  if (field.kind === "group") return groupMembers(declaration, field, discriminant, references);
  return [
    ...slotMembers(declaration, field, struct, discriminant, references),
    ...orphanMembers(declaration, field, struct, discriminant, references),
  ];
}

/** Parameters and results are written once, so that nothing in them needs another place. */
function orphanMembers(
  { adoptName, disownName }: FieldDeclaration,
  slot: Slot,
  { role, node }: StructDeclaration,
  discriminant: readonly string[],
  references: References,
): string[][] {
  if (role === "inline" || !isPointerField(slot)) return [];
  const orphan = `${references.libraryType("Orphan")}<${readerType(references.fieldType(slot.type), references)}>`;
  const disowned =
    slot.discriminant === undefined
      ? `${references.library("disown")}(this, ${slot.offset})`
      : `${references.library("disownMember")}(this, ${slot.offset}, ${2 * node.discriminantOffset}, ${slot.discriminant})`;
  const adopted = `${references.library("adopt")}(this, ${slot.offset}, orphan);`;
  return [
    [...itemList(1, `${adoptName}(`, [`orphan: ${orphan}`], "): void {"), ...indented([adopted, ...discriminant]), "}"],
    [...broken(1, `${disownName}(): ${orphan} {`), `  return ${disowned};`, "}"],
  ];
}

function slotMembers(
  { name, initName, field: { docComment: doc } }: FieldDeclaration,
  slot: Slot,
  struct: StructDeclaration,
  discriminant: readonly string[],
  references: References,
): string[][] {
  const place = pointerPlace(slot, struct);
  const type = references.fieldType(slot.type);
  // A Void has no bits to set.
  if (type.kind === "void" && discriminant.length === 0) return [];
  const parameter = type.kind === "void" ? "_value" : "value";
  const open = unionMember(1, `set ${name}(${parameter}:`, initType(type, references), ") {");
  const setter = [
    ...docComment(1, doc),
    ...open,
    ...indented([...slotSetter(slot, struct, references), ...discriminant]),
    "}",
  ];
  if (type.kind === "struct") {
    const open = `${initName}(): ${references.typeName(type, ".Builder")} {`;
    const value = `${references.boundValue(type)}.type`;
    const made = isGeneratedType(value)
      ? `${value}.init(${place.join(", ")})`
      : `this.initStruct(${slot.offset}, ${value})`;
    return [setter, initMethod([open], made, discriminant)];
  }
  if (type.kind === "anyPointer" && type.constraint !== "capability") {
    const made = anyPointerBuilder(place, references);
    return [
      setter,
      initMethod([`${initName}(): ${references.libraryType("AnyPointerBuilder")} {`], made, discriminant),
    ];
  }
  if (type.kind === "parameter") {
    const pointer = `${anyPointerBuilder(place, references)}, ${references.boundPointer(type)}`;
    const made = `${references.library("initPointer")}(${pointer}, length)`;
    const open = `${initName}(length = 0): ${references.parameter(type)?.builder} {`;
    return [setter, initMethod([open], made, discriminant)];
  }
  if (type.kind === "list") {
    const list = listType(type.element, references);
    const value = isGeneratedType(list)
      ? `${list}.init(${place.join(", ")}, length)`
      : `this.initList(${slot.offset}, ${list}, length)`;
    return [
      setter,
      initMethod(
        itemList(1, `${initName}(`, ["length: number"], `): ${listBuilderType(type.element, references)} {`),
        value,
        discriminant,
      ),
    ];
  }
  return [setter];
}

function initMethod(open: readonly string[], value: string, discriminant: readonly string[]): string[] {
  if (discriminant.length === 0) return [...open, `  return ${value};`, "}"];
  return [...open, ...indented([`const value = ${value};`, ...discriminant, "return value;"]), "}"];
}

function dataOffset(byteOffset: number): string {
  return `this.$dataOffset${byteOffset === 0 ? "" : ` + ${byteOffset}`}`;
}

/** Arguments that say where a pointer field lies. What they are given to knows no struct, as with numbers. */
function pointerPlace({ offset }: Slot, { node }: StructDeclaration): readonly [segment: string, offset: string] {
  return ["this.$segment", dataOffset(8 * (node.dataWords + offset))];
}

function anyPointerBuilder(place: readonly string[], references: References): string {
  return `new ${references.library("AnyPointerBuilder")}(${place.join(", ")})`;
}

function scalarCall(name: LibraryName, byteOffset: number, value: string, references: References): string[] {
  return itemList(2, `${references.library(name)}(`, ["this.$segment.view", dataOffset(byteOffset), value], ");");
}

/** The function that takes a default away from what has been written. */
function xorName(accessor: NumberAccessor): LibraryName {
  switch (accessor) {
    case "Int8":
    case "Uint8":
      return "xorUint8";
    case "Int16":
    case "Uint16":
      return "xorUint16";
    case "Int32":
    case "Uint32":
      return "xorUint32";
    case "Int64":
    case "Uint64":
      return "xorUint64";
    default:
      return `xor${accessor}`;
  }
}

function slotSetter(slot: Slot, struct: StructDeclaration, references: References): string[] {
  const { offset, defaultValue } = slot;
  const place = pointerPlace(slot, struct);
  const type = references.fieldType(slot.type);
  const scalar = scalarOf(type);
  if (scalar !== undefined) {
    const position = scalar.bytes === 0 ? offset : offset * scalar.bytes;
    const bits = literal(defaultValue);
    if (scalar.accessor === "Bool") {
      const bit = ["this.$segment.view", dataOffset(position >>> 3), `${position & 7}`, "value"];
      return itemList(2, `${references.library("writeBool")}(`, bits === undefined ? bit : [...bit, bits], ");");
    }
    // The sign is all that differs from zero.
    if (Object.is(defaultValue, -0)) return scalarCall(`write${scalar.accessor}`, position, "-value", references);
    const written = scalarCall(`write${scalar.accessor}`, position, "value", references);
    if (bits === undefined) return written;
    return [...written, ...scalarCall(xorName(scalar.accessor), position, bits, references)];
  }
  switch (type.kind) {
    case "text":
      return itemList(2, `${references.library("writeText")}(`, [...place, "value"], ");");
    case "data":
      return itemList(2, `${references.library("writeData")}(`, [...place, "value"], ");");
    case "struct": {
      const value = `${references.boundValue(type)}.type`;
      if (isGeneratedType(value)) return itemList(2, `${value}.set(`, [...place, "value"], ");");
      return itemList(2, "this.setStruct(", [`${offset}`, value, "value"], ");");
    }
    case "list": {
      const list = listType(type.element, references);
      if (!isGeneratedType(list)) return [`this.setList(${offset}, ${list}, value);`];
      return itemList(2, `${references.library("setListAt")}(`, [...place, list, "value"], ");");
    }
    case "parameter": {
      const pointer = anyPointerBuilder(place, references);
      return [`${references.library("writePointer")}(${pointer}, ${references.boundPointer(type)}, value);`];
    }
    case "anyPointer":
      if (type.constraint !== "capability") {
        return [`${references.library("writeAnyPointer")}(${anyPointerBuilder(place, references)}, value);`];
      }
      return itemList(2, `${references.library("writeClient")}(`, [...place, "value"], ");");
    case "interface":
      return itemList(2, `${references.library("writeClient")}(`, [...place, "value"], ");");
    default:
      return [];
  }
}

function groupMembers(
  { name, initName, field: { docComment: doc } }: FieldDeclaration,
  group: Group,
  discriminant: readonly string[],
  references: References,
): string[][] {
  const struct = references.group(group);
  const ref = references.inherited(group.id);
  const builder = references.typeName(ref, ".Builder");
  const { name: type, lines } = groupClass(struct.builder, struct, references);
  const made = [...lines, ...sameStruct(2, `new ${type}`)];
  const open = unionMember(1, `set ${name}(value:`, groupInitType(ref, references), ") {");
  if (discriminant.length === 0) {
    return [
      [...docComment(1, doc), `get ${name}(): ${builder} {`, ...indented(made), "}"],
      [...open, `  ${struct.write}(this.${name}, value);`, "}"],
    ];
  }
  const cleared = clearStatements(struct, references);
  return [
    [...docComment(1, doc), ...open, `  ${struct.write}(this.${initName}(), value);`, "}"],
    [`${initName}(): ${builder} {`, ...indented([...cleared, ...discriminant, ...made]), "}"],
  ];
}

/** What a group of a union holds may be left over from another member. */
function clearStatements(struct: StructDeclaration, references: References): string[] {
  const lines: string[] = [];
  if (struct.which !== undefined) lines.push(`this.clearData(${2 * struct.node.discriminantOffset}, 2);`);
  for (const { field } of struct.fields) {
    if (field.kind === "group") {
      lines.push(...clearStatements(references.group(field), references));
      continue;
    }
    const scalar = scalarOf(field.type);
    if (scalar === undefined) {
      if (field.type.kind !== "void") lines.push(`this.clearPointer(${field.offset});`);
    } else if (scalar.bytes === 0) {
      lines.push(`this.setBool(${field.offset}, false);`);
    } else {
      lines.push(`this.clearData(${field.offset * scalar.bytes}, ${scalar.bytes});`);
    }
  }
  return [...new Set(lines)];
}

function sameStruct(depth: number, constructed: string): string[] {
  return itemList(depth, `return ${constructed}(`, ["this.$segment", "this.$dataOffset"], ");");
}
