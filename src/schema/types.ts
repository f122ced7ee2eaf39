/** How TypeScript and the library call the types of fields, and the text of values. */
import { capitalized } from "./names.ts";
import type { References } from "./references.ts";
import type { BrandedId, PointerValue, Type, Value } from "./request.ts";

export interface Scalar {
  /** As in `getUint8` and `writeUint8`. */
  readonly accessor: NumberAccessor | "Bool";
  /** 0 for Bool, whose offset counts bits. */
  readonly bytes: number;
}

export type NumberAccessor = `${"Int" | "Uint"}${8 | 16 | 32 | 64}` | `Float${32 | 64}`;

/** How a type that lies in the data section is stored; undefined for void and for pointers. */
export function scalarOf(type: Type): Scalar | undefined {
  switch (type.kind) {
    case "bool":
      return { accessor: "Bool", bytes: 0 };
    case "int8":
      return { accessor: "Int8", bytes: 1 };
    case "uint8":
      return { accessor: "Uint8", bytes: 1 };
    case "int16":
      return { accessor: "Int16", bytes: 2 };
    case "uint16":
      return { accessor: "Uint16", bytes: 2 };
    case "enum":
      return { accessor: "Uint16", bytes: 2 };
    case "int32":
      return { accessor: "Int32", bytes: 4 };
    case "uint32":
      return { accessor: "Uint32", bytes: 4 };
    case "float32":
      return { accessor: "Float32", bytes: 4 };
    case "int64":
      return { accessor: "Int64", bytes: 8 };
    case "uint64":
      return { accessor: "Uint64", bytes: 8 };
    case "float64":
      return { accessor: "Float64", bytes: 8 };
    default:
      return undefined;
  }
}

/** Bits in a list's element of a type that is no struct. */
export function elementBits(type: Type): number {
  if (type.kind === "void") return 0;
  const scalar = scalarOf(type);
  return scalar === undefined ? 64 : scalar.bytes === 0 ? 1 : scalar.bytes * 8;
}

/** What a reader's getter returns. */
export function readerType(type: Type, references: References): string {
  switch (type.kind) {
    case "list":
      return `${references.libraryType("ListReader")}<${readerType(type.element, references)}>`;
    case "enum":
      return references.path(type.id);
    case "struct":
    case "interface":
      return references.typeName(type);
    case "parameter":
    case "implicitParameter":
      return references.parameter(type)?.value ?? references.libraryType("AnyPointerReader");
    case "anyPointer":
      return references.libraryType(type.constraint === "capability" ? "Client" : "AnyPointerReader");
    default:
      return plainType(type);
  }
}

/** What a setter and the plain object form take. */
export function initType(type: Type, references: References): string {
  switch (type.kind) {
    case "list":
      return `${readerType(type, references)} | readonly ${elementType(elementInitType(type.element, references))}[]`;
    case "enum":
      return references.path(type.id);
    case "struct":
      return structInitType(type, references);
    case "interface":
      return `${references.typeName(type)} | ${references.typeName(type, ".Server")}`;
    case "parameter":
    case "implicitParameter":
      return references.parameter(type)?.init ?? references.libraryType("AnyPointerArgument");
    case "anyPointer":
      return type.constraint === "capability"
        ? `${references.libraryType("Client")} | ${references.libraryType("Server")}`
        : references.libraryType("AnyPointerArgument");
    default:
      return plainType(type);
  }
}

export function structInitType(ref: BrandedId, references: References): string {
  return `${references.typeName(ref)} | ${references.typeName(ref, ".Init")}`;
}

/** The same for a group, which is written member by member: what is read and what is set may differ in a generic one. */
export function groupInitType(ref: BrandedId, references: References): string {
  return references.typeArguments(ref) === "" ? structInitType(ref, references) : references.typeName(ref, ".Init");
}

/** What is filled in, for what is bound to a type parameter: "unknown" for what is set as a whole. */
export function builderType(type: Type, references: References): string {
  switch (type.kind) {
    case "list":
      return listBuilderType(type.element, references);
    case "struct":
      return references.typeName(type, ".Builder");
    case "parameter":
    case "implicitParameter":
      return references.parameter(type)?.builder ?? references.libraryType("AnyPointerBuilder");
    case "anyPointer":
      return type.constraint === "capability" ? "unknown" : references.libraryType("AnyPointerBuilder");
    default:
      return "unknown";
  }
}

/** The class that builds a list. */
export function listBuilderType(element: Type, references: References): string {
  switch (element.kind) {
    case "bool":
      return references.libraryType("BoolListBuilder");
    case "struct":
      return `${references.libraryType("StructListBuilder")}<${references.typeName(element, ".Builder")}>`;
    case "text":
    case "data":
    case "list":
    case "interface":
    case "anyPointer":
      return `${references.libraryType("PointerListBuilder")}<${elementInitType(element, references)}>`;
    default:
      return `${references.libraryType("PrimitiveListBuilder")}<${readerType(element, references)}>`;
  }
}

/** What knows how to read and write a list. */
export function listType(element: Type, references: References): string {
  switch (element.kind) {
    case "list":
      return references.listOfLists(listType(element.element, references));
    case "struct":
      return `${references.boundValue(element)}.list`;
    case "interface":
      return references.clientList(element);
    case "anyPointer":
      return element.constraint === "capability" ? references.plainClientList() : references.library("anyPointerList");
    case "parameter":
    case "implicitParameter":
      throw new TypeError("The schema compiler allows no lists of type parameters");
    case "enum":
      return references.library("uint16List");
    default:
      return references.library(`${element.kind}List`);
  }
}

/** A type as a part of a name. */
export function nameOfType(type: Type, references: References): string {
  switch (type.kind) {
    case "list":
      return `${nameOfType(type.element, references)}List`;
    case "enum":
    case "struct":
    case "interface":
      return references.path(type.id).replaceAll(".", "");
    case "anyPointer":
    case "parameter":
    case "implicitParameter":
      return "Any";
    default:
      return capitalized(type.kind);
  }
}

function elementInitType(type: Type, references: References): string {
  switch (type.kind) {
    case "list":
      return `readonly ${elementType(elementInitType(type.element, references))}[]`;
    case "struct":
      return references.typeName(type, ".Init");
    default:
      return initType(type, references);
  }
}

function elementType(text: string): string {
  return text.startsWith("readonly ") || text.includes(" | ") ? `(${text})` : text;
}

function plainType(type: Type): string {
  switch (type.kind) {
    case "void":
      return "null";
    case "bool":
      return "boolean";
    case "int64":
    case "uint64":
      return "bigint";
    case "text":
      return "string";
    case "data":
      return "Uint8Array";
    default:
      return "number";
  }
}

/** The text of a value in the data section or of a text; undefined when it is what zero bits stand for. */
export function literal(value: Value): string | undefined {
  switch (typeof value) {
    case "boolean":
      return value ? "true" : undefined;
    case "number":
      return Object.is(value, 0) ? undefined : numberLiteral(value);
    case "bigint":
      return value === 0n ? undefined : `${value}n`;
    case "string":
      return value === "" ? undefined : stringLiteral(value);
    default:
      return undefined;
  }
}

export function numberLiteral(value: number): string {
  if (Number.isNaN(value)) return "Number.NaN";
  if (value === Number.POSITIVE_INFINITY) return "Number.POSITIVE_INFINITY";
  if (value === Number.NEGATIVE_INFINITY) return "Number.NEGATIVE_INFINITY";
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
}

/** In double quotes, or in single ones if that saves escapes. */
export function stringLiteral(value: string): string {
  const escaped = JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${hexDigits(character.charCodeAt(0), 4)}`);
  const doubles = value.split('"').length;
  const singles = value.split("'").length;
  if (doubles <= singles) return `"${escaped}"`;
  return `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

export function hexDigits(value: number | bigint, length: number): string {
  return value.toString(16).padStart(length, "0");
}

export function idLiteral(id: bigint): string {
  return `0x${hexDigits(id, 16)}n`;
}

/** `new Uint8Array([...])`, the numbers filling lines as the formatter has it. */
export function bytesLiteral(open: string, bytes: Uint8Array, close: string): string[] {
  return numbersLiteral(`${open}new Uint8Array([`, bytes, `])${close}`);
}

function numbersLiteral(open: string, bytes: Uint8Array, close: string): string[] {
  const numbers = [...bytes].map((byte) => `0x${hexDigits(byte, 2)}`);
  const flat = `${open}${numbers.join(", ")}${close}`;
  if (flat.length <= 120) return [flat];
  const lines: string[] = [];
  let line = " ";
  for (const number of numbers) {
    if (line.length + number.length + 2 > 120) {
      lines.push(line);
      line = " ";
    }
    line += ` ${number},`;
  }
  return [open, ...lines, line, close];
}

/** The struct or the list at the root of a message of a schema. */
export function rootValue(type: Type, message: string, references: References): string {
  if (type.kind === "list") {
    return `${references.library("readRootList")}(${listType(type.element, references)}, ${message})`;
  }
  if (type.kind === "struct")
    return `${references.library("readRoot")}(${references.boundValue(type)}.type, ${message})`;
  throw new TypeError(`A value of type ${type.kind} is no struct and no list`);
}

/** `constantMessage([...])`, the numbers filling lines as the formatter has it. */
export function messageLiteral(open: string, { frame }: PointerValue, close: string): string[] {
  return numbersLiteral(`${open}constantMessage([`, frame, `])${close}`);
}
