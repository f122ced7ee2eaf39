import type { FieldDeclaration, StructDeclaration } from "./declarations.ts";
import { conditionalReturn, docComment, fits, guarded, indented, itemList, unionMember } from "./layout.ts";
import { typeArguments } from "./print-generic.ts";
import type { References } from "./references.ts";
import { PointerValue, type Slot } from "./request.ts";
import { listType, literal, readerType, rootValue, scalarOf } from "./types.ts";

/** The getters of a reader. */
export function printReaderMembers(struct: StructDeclaration, references: References): string[][] {
  const getters = struct.fields.map((field) => getter(field, struct, references));
  return struct.which === undefined ? getters : [whichGetter(struct, struct.which), ...getters];
}

function whichGetter({ node }: StructDeclaration, which: string): string[] {
  return [
    "/** The member of the union that is set; the getters of the others return undefined. */",
    `get which(): ${which} {`,
    `  return this.getUint16(${2 * node.discriminantOffset});`,
    "}",
  ];
}

function getter(declaration: FieldDeclaration, struct: StructDeclaration, references: References): string[] {
  const { name, field } = declaration;
  const isMember = field.discriminant !== undefined;
  const type =
    field.kind === "group" ? references.typeName(references.inherited(field.id)) : readerType(field.type, references);
  const group = field.kind === "group" ? groupClass(references.value(field.id), struct, references) : undefined;
  const value =
    field.kind === "group" ? sameStruct(2, `new ${group?.name}`) : [slotValue(declaration, field, references)];
  let body = isMember
    ? memberReturn(`this.getUint16(${2 * struct.node.discriminantOffset}) === ${field.discriminant}`, value)
    : returned(value);
  const before = group?.lines ?? pointerDefaultReturn(declaration, references);
  if (before.length > 0) {
    const condition = `this.getUint16(${2 * struct.node.discriminantOffset}) !== ${field.discriminant}`;
    body = [...(isMember ? guarded(2, [condition], "return undefined;") : []), ...before, ...returned(value)];
  }
  const open = unionMember(1, `get ${name}():`, `${type}${isMember ? " | undefined" : ""}`, " {");
  return [...docComment(1, field.docComment), ...open, ...indented(body), "}"];
}

/** Where a null pointer stands for a struct or a list that the schema holds. */
function pointerDefaultReturn({ field, pointerDefault }: FieldDeclaration, references: References): string[] {
  if (field.kind === "group" || !(field.defaultValue instanceof PointerValue)) return [];
  const value = rootValue(field.type, `${pointerDefault}`, references);
  return guarded(2, [`this.isNull(${field.offset})`], `return ${value};`);
}

function returned(value: readonly string[]): string[] {
  const [first = "", ...rest] = value;
  const lines = [`return ${first}`, ...rest];
  return [...lines.slice(0, -1), `${lines.at(-1)};`];
}

function memberReturn(condition: string, value: readonly string[]): string[] {
  const [only] = value;
  if (value.length === 1 && only !== undefined) return conditionalReturn(2, condition, only);
  return [`if (${condition.replace("===", "!==")}) return undefined;`, ...returned(value)];
}

/** The class of a group, which has the type parameters of its struct, and the lines that make it. */
export function groupClass(
  identifier: string,
  struct: StructDeclaration,
  references: References,
): { readonly name: string; readonly lines: readonly string[] } {
  if (struct.typeParameters.length === 0) return { name: identifier, lines: [] };
  const items = [identifier + typeArguments(struct), references.bindings];
  return { name: "Group", lines: itemList(2, `const Group = ${references.library("bound")}(`, items, ");") };
}

/** The arguments that make a reader of the same struct: what a group is. */
function sameStruct(depth: number, constructed: string): string[] {
  const fields = ["$message", "$segment", "$dataOffset", "$dataBytes", "$pointerCount", "$depth"];
  const items = fields.map((field) => `this.${field}`);
  const flat = `${constructed}(${items.join(", ")})`;
  return fits(depth, `return ${flat};`) ? [flat] : itemList(100, `${constructed}(`, items, ")");
}

function slotValue(
  { pointerDefault }: FieldDeclaration,
  { type: declared, offset, defaultValue }: Slot,
  references: References,
): string {
  const type = references.fieldType(declared);
  const scalar = scalarOf(type);
  if (scalar !== undefined) {
    // The sign is all that differs from zero.
    return (
      (Object.is(defaultValue, -0) ? "-" : "") +
      call(`get${scalar.accessor}`, [
        `${scalar.bytes === 0 ? offset : offset * scalar.bytes}`,
        Object.is(defaultValue, -0) ? undefined : literal(defaultValue),
      ])
    );
  }
  switch (type.kind) {
    case "text":
      return call("getText", [`${offset}`, literal(defaultValue)]);
    case "data":
      return call("getData", [`${offset}`, pointerDefault]);
    case "struct": {
      const value = `${references.boundValue(type)}.type`;
      if (!isGeneratedType(value)) return call("getStruct", [`${offset}`, value]);
      const { dataWords, pointerCount } = references.struct(type.id);
      const place = call("followStruct", [`${offset}`, `${dataWords + pointerCount}`]);
      return `${value}.newReader(this.$message, ${place}, this.$depth + 1)`;
    }
    case "list":
      return call("getList", [`${offset}`, listType(type.element, references)]);
    case "anyPointer":
      if (type.constraint !== "capability") return call("getAnyPointer", [`${offset}`]);
      return `${references.library("readClient")}(this, ${offset}, ${references.library("Client")})`;
    case "interface":
      return `${references.library("readClient")}(this, ${offset}, ${references.boundValue(type)})`;
    case "parameter":
      return `${references.library("readPointer")}(this, ${offset}, ${references.boundPointer(type)})`;
    default:
      return "null";
  }
}

/** Whether `type` is text that gives the type of a class in generated code, not one with types bound at run time. */
export function isGeneratedType(type: string): boolean {
  return /^[\w.]+$/.test(type);
}

function call(method: string, parameters: readonly (string | undefined)[]): string {
  return `this.${method}(${parameters.filter((parameter) => parameter !== undefined).join(", ")})`;
}
