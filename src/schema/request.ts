import { Message } from "capnp-es";
import * as schema from "capnp-es/capnp/schema";
import { CapnpError } from "../error.ts";
import { MessageReader } from "../message/index.ts";

/** A CodeGeneratorRequest (schema.capnp) as plain data: what the generator needs of it, read once. */
export interface Request {
  readonly nodes: ReadonlyMap<bigint, Node>;
  readonly files: readonly RequestedFile[];
}

export interface RequestedFile {
  readonly id: bigint;
  /** As given to the compiler: the output goes beside it. */
  readonly filename: string;
  /** Files imported, by id: the names as written in the import. */
  readonly imports: ReadonlyMap<bigint, string>;
}

export interface NestedNode {
  readonly name: string;
  readonly id: bigint;
}

interface NodeCommon {
  readonly id: bigint;
  /** With the file: "echo.capnp:Echo.ping$Params". */
  readonly displayName: string;
  /** The lexical parent; 0 for files and for inline parameter structs. */
  readonly scopeId: bigint;
  /** True when the node or one around it has type parameters. */
  readonly isGeneric: boolean;
  readonly nested: readonly NestedNode[];
  readonly docComment: string;
}

export interface FileNode extends NodeCommon {
  readonly kind: "file";
}

export interface StructNode extends NodeCommon {
  readonly kind: "struct";
  readonly dataWords: number;
  readonly pointerCount: number;
  readonly isGroup: boolean;
  /** Members of the unnamed union; 0 when there is none. */
  readonly discriminantCount: number;
  /** In units of 16 bits. */
  readonly discriminantOffset: number;
  /** By ordinal. */
  readonly fields: readonly Field[];
}

export interface EnumNode extends NodeCommon {
  readonly kind: "enum";
  /** By value. */
  readonly enumerants: readonly Member[];
}

export interface InterfaceNode extends NodeCommon {
  readonly kind: "interface";
  readonly superclasses: readonly bigint[];
  /** By ordinal. */
  readonly methods: readonly Method[];
}

export interface ConstantNode extends NodeCommon {
  readonly kind: "constant";
  readonly type: Type;
  readonly value: Value;
}

export interface AnnotationNode extends NodeCommon {
  readonly kind: "annotation";
}

export type Node = FileNode | StructNode | EnumNode | InterfaceNode | ConstantNode | AnnotationNode;

export interface Member {
  readonly name: string;
  /** Position in the source text. */
  readonly codeOrder: number;
  readonly docComment: string;
}

interface FieldCommon extends Member {
  /** The value of the discriminant that makes the field active; undefined outside of unions. */
  readonly discriminant: number | undefined;
}

export interface Slot extends FieldCommon {
  readonly kind: "slot";
  /** In units of the field's size: bits, bytes, ... for data, pointers for pointers. */
  readonly offset: number;
  readonly type: Type;
  readonly defaultValue: Value;
}

export interface Group extends FieldCommon {
  readonly kind: "group";
  readonly id: bigint;
}

export type Field = Slot | Group;

export interface Method extends Member {
  readonly params: bigint;
  readonly results: bigint;
  /** True when the method has type parameters or its structs have type arguments. */
  readonly isGeneric: boolean;
}

const simpleKinds = [
  "void",
  "bool",
  "int8",
  "int16",
  "int32",
  "int64",
  "uint8",
  "uint16",
  "uint32",
  "uint64",
  "float32",
  "float64",
  "text",
  "data",
] as const;

export type SimpleKind = (typeof simpleKinds)[number];

/** By the number that schema.capnp gives them. */
const kindsByNumber: readonly SimpleKind[] = simpleKinds;

export type Type =
  | { readonly kind: SimpleKind }
  | { readonly kind: "list"; readonly element: Type }
  | { readonly kind: "enum" | "struct" | "interface"; readonly id: bigint; readonly hasBrand: boolean }
  | { readonly kind: "anyPointer"; readonly isParameter: boolean };

export const pointerValue: unique symbol = Symbol("pointer");

/** A default or a constant; undefined is void or a null pointer, and `pointerValue` stands for a list or a struct that is not null. */
export type Value = undefined | boolean | number | bigint | string | Uint8Array | typeof pointerValue;

/**
 * Reads a request as `capnp compile` writes it: one unpacked message.
 *
 * @throws CapnpError `invalid-argument` when the bytes are not a CodeGeneratorRequest.
 */
export function readRequest(bytes: Uint8Array): Request {
  if (bytes.length === 0) throw invalidRequest("it is empty");
  try {
    // The library below is not made for bytes that are no message at all, and may claim all memory for them.
    new MessageReader(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.length);
    const root = new Message(bytes, false).getRoot(schema.CodeGeneratorRequest);
    const docs = readDocComments(root);
    const nodes = new Map<bigint, Node>();
    for (const node of root.nodes) nodes.set(node.id, readNode(node, docs.get(node.id)));
    const files = [...root.requestedFiles].map((file) => ({
      id: file.id,
      filename: file.filename,
      imports: new Map([...file.imports].map((imported) => [imported.id, imported.name])),
    }));
    if (files.length === 0) throw new Error("it asks for no file");
    return { nodes, files };
  } catch (error) {
    throw invalidRequest(error instanceof Error ? error.message : String(error), error);
  }
}

function invalidRequest(reason: string, cause?: unknown): CapnpError {
  const message = `Cannot read the CodeGeneratorRequest: ${reason}. Pass what "capnp compile -o-" prints`;
  return new CapnpError("invalid-argument", message, { cause });
}

interface DocComments {
  readonly node: string;
  readonly members: readonly string[];
}

function readDocComments(root: schema.CodeGeneratorRequest): Map<bigint, DocComments> {
  const docs = new Map<bigint, DocComments>();
  for (const info of root.sourceInfo) {
    docs.set(info.id, { node: info.docComment, members: [...info.members].map((member) => member.docComment) });
  }
  return docs;
}

function readNode(node: schema.Node, docs: DocComments | undefined): Node {
  const common = {
    id: node.id,
    displayName: node.displayName,
    scopeId: node.scopeId,
    isGeneric: node.isGeneric || node.parameters.length > 0,
    nested: [...node.nestedNodes].map((nested) => ({ name: nested.name, id: nested.id })),
    docComment: docs?.node ?? "",
  };
  const memberDocs = docs?.members ?? [];
  switch (node.which()) {
    case schema.Node.FILE:
      return { kind: "file", ...common };
    case schema.Node.STRUCT:
      return { kind: "struct", ...common, ...readStruct(node.struct, memberDocs) };
    case schema.Node.ENUM:
      return { kind: "enum", ...common, enumerants: [...node.enum.enumerants].map(memberReader(memberDocs)) };
    case schema.Node.INTERFACE:
      return { kind: "interface", ...common, ...readInterface(node.interface, memberDocs) };
    case schema.Node.CONST:
      return { kind: "constant", ...common, type: readType(node.const.type), value: readValue(node.const.value) };
    case schema.Node.ANNOTATION:
      return { kind: "annotation", ...common };
    default:
      throw new Error(`node "${node.displayName}" is of the unknown kind "${node.which()}"`);
  }
}

interface NamedMember {
  readonly name: string;
  readonly codeOrder: number;
}

function memberReader(docs: readonly string[]): (member: NamedMember, index: number) => Member {
  return ({ name, codeOrder }, index) => ({ name, codeOrder, docComment: docs[index] ?? "" });
}

function readStruct(node: schema.Node_Struct, docs: readonly string[]) {
  const readMember = memberReader(docs);
  return {
    dataWords: node.dataWordCount,
    pointerCount: node.pointerCount,
    isGroup: node.isGroup,
    discriminantCount: node.discriminantCount,
    discriminantOffset: node.discriminantOffset,
    fields: [...node.fields].map((field, index): Field => {
      const discriminant =
        field.discriminantValue === schema.Field.NO_DISCRIMINANT ? undefined : field.discriminantValue;
      const common = { ...readMember(field, index), discriminant };
      if (field.which() === schema.Field.GROUP) return { kind: "group", ...common, id: field.group.typeId };
      const { offset, type, defaultValue } = field.slot;
      return { kind: "slot", ...common, offset, type: readType(type), defaultValue: readValue(defaultValue) };
    }),
  };
}

function readInterface(node: schema.Node_Interface, docs: readonly string[]) {
  const readMember = memberReader(docs);
  return {
    superclasses: [...node.superclasses].map((superclass) => superclass.id),
    methods: [...node.methods].map((method, index) => ({
      ...readMember(method, index),
      params: method.paramStructType,
      results: method.resultStructType,
      isGeneric:
        method.implicitParameters.length > 0 ||
        method.paramBrand.scopes.length > 0 ||
        method.resultBrand.scopes.length > 0,
    })),
  };
}

function readType(type: schema.Type): Type {
  const which = type.which();
  const simple = kindsByNumber[which];
  if (simple !== undefined) return { kind: simple };
  switch (which) {
    case schema.Type.LIST:
      return { kind: "list", element: readType(type.list.elementType) };
    case schema.Type.ENUM:
      return { kind: "enum", id: type.enum.typeId, hasBrand: type.enum.brand.scopes.length > 0 };
    case schema.Type.STRUCT:
      return { kind: "struct", id: type.struct.typeId, hasBrand: type.struct.brand.scopes.length > 0 };
    case schema.Type.INTERFACE:
      return { kind: "interface", id: type.interface.typeId, hasBrand: type.interface.brand.scopes.length > 0 };
    case schema.Type.ANY_POINTER:
      return { kind: "anyPointer", isParameter: type.anyPointer.which() !== schema.Type_AnyPointer.UNCONSTRAINED };
    default:
      throw new Error(`type "${which}" is unknown`);
  }
}

function readValue(value: schema.Value): Value {
  switch (value.which()) {
    case schema.Value.BOOL:
      return value.bool;
    case schema.Value.INT8:
      return value.int8;
    case schema.Value.INT16:
      return value.int16;
    case schema.Value.INT32:
      return value.int32;
    case schema.Value.INT64:
      return value.int64;
    case schema.Value.UINT8:
      return value.uint8;
    case schema.Value.UINT16:
      return value.uint16;
    case schema.Value.UINT32:
      return value.uint32;
    case schema.Value.UINT64:
      return value.uint64;
    case schema.Value.FLOAT32:
      return value.float32;
    case schema.Value.FLOAT64:
      return value.float64;
    case schema.Value.ENUM:
      return value.enum;
    case schema.Value.TEXT:
      return value.text;
    case schema.Value.DATA:
      return value._hasData() ? new Uint8Array(value.data.toUint8Array()) : new Uint8Array(0);
    case schema.Value.LIST:
      return value._hasList() ? pointerValue : undefined;
    case schema.Value.STRUCT:
      return value._hasStruct() ? pointerValue : undefined;
    case schema.Value.ANY_POINTER:
      return value._hasAnyPointer() ? pointerValue : undefined;
    default:
      return undefined;
  }
}
