import { Message } from "capnp-es";
import * as schema from "capnp-es/capnp/schema";
import { CapnpError, messageOf } from "../error.ts";
import { MessageReader } from "../message/index.ts";
import { readAnnotations, readBrand, readType, readValue } from "./request-types.ts";
import type { Annotation, BrandedId, Type, Value } from "./schema-type.ts";

export * from "./schema-type.ts";

/** A CodeGeneratorRequest (schema.capnp) as plain data: what the generator needs of it, read once. */
export interface Request {
  readonly nodes: ReadonlyMap<bigint, Node>;
  readonly files: readonly RequestedFile[];
  /** The same as it was read. */
  readonly bytes: Uint8Array;
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
  /** Names of its own type parameters. */
  readonly parameters: readonly string[];
  readonly nested: readonly NestedNode[];
  readonly annotations: readonly Annotation[];
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
  readonly superclasses: readonly BrandedId[];
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
  readonly type: Type;
}

export type Node = FileNode | StructNode | EnumNode | InterfaceNode | ConstantNode | AnnotationNode;

export interface Member {
  readonly name: string;
  /** Position in the source text. */
  readonly codeOrder: number;
  readonly annotations: readonly Annotation[];
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
  readonly params: BrandedId;
  readonly results: BrandedId;
  /** Names of its own type parameters. */
  readonly parameters: readonly string[];
}

/**
 * Reads a request as `capnp compile` writes it: one unpacked message.
 *
 * @throws CapnpError `invalid-argument` when the bytes are not a CodeGeneratorRequest.
 */
export function readRequest(bytes: Uint8Array): Request {
  if (bytes.length === 0) throw invalidRequest("it is empty");
  try {
    // The library below is not made for bytes that are no message at all, and may claim all memory for them.
    const source = new MessageReader(
      bytes,
      new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      0,
      bytes.length,
    );
    const root = new Message(bytes, false).getRoot(schema.CodeGeneratorRequest);
    const docs = readDocComments(root);
    const nodes = new Map<bigint, Node>();
    for (const node of root.nodes) nodes.set(node.id, readNode(source, node, docs.get(node.id)));
    const files = [...root.requestedFiles].map((file) => ({
      id: file.id,
      filename: file.filename,
      imports: new Map([...file.imports].map((imported) => [imported.id, imported.name])),
    }));
    if (files.length === 0) throw new Error("it asks for no file");
    return { nodes, files, bytes };
  } catch (error) {
    throw invalidRequest(messageOf(error), error);
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

function readNode(source: MessageReader, node: schema.Node, docs: DocComments | undefined): Node {
  const common = {
    id: node.id,
    displayName: node.displayName,
    scopeId: node.scopeId,
    isGeneric: node.isGeneric || node.parameters.length > 0,
    parameters: [...node.parameters].map(({ name }) => name),
    nested: [...node.nestedNodes].map((nested) => ({ name: nested.name, id: nested.id })),
    annotations: readAnnotations(source, node.annotations),
    docComment: docs?.node ?? "",
  };
  const readMember = memberReader(source, docs?.members ?? []);
  switch (node.which()) {
    case schema.Node.FILE:
      return { kind: "file", ...common };
    case schema.Node.STRUCT:
      return { kind: "struct", ...common, ...readStruct(source, node.struct, readMember) };
    case schema.Node.ENUM:
      return { kind: "enum", ...common, enumerants: [...node.enum.enumerants].map(readMember) };
    case schema.Node.INTERFACE:
      return { kind: "interface", ...common, ...readInterface(node.interface, readMember) };
    case schema.Node.CONST: {
      const { type, value } = node.const;
      return { kind: "constant", ...common, type: readType(type), value: readValue(source, value) };
    }
    case schema.Node.ANNOTATION:
      return { kind: "annotation", ...common, type: readType(node.annotation.type) };
    default:
      throw new Error(`node "${node.displayName}" is of the unknown kind "${node.which()}"`);
  }
}

interface NamedMember {
  readonly name: string;
  readonly codeOrder: number;
  readonly annotations: Iterable<schema.Annotation>;
}

type ReadMember = (member: NamedMember, index: number) => Member;

function memberReader(source: MessageReader, docs: readonly string[]): ReadMember {
  return ({ name, codeOrder, annotations }, index) => ({
    name,
    codeOrder,
    annotations: readAnnotations(source, annotations),
    docComment: docs[index] ?? "",
  });
}

function readStruct(source: MessageReader, node: schema.Node_Struct, readMember: ReadMember) {
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
      return { kind: "slot", ...common, offset, type: readType(type), defaultValue: readValue(source, defaultValue) };
    }),
  };
}

function readInterface(node: schema.Node_Interface, readMember: ReadMember) {
  return {
    superclasses: [...node.superclasses].map(({ id, brand }) => ({ id, brand: readBrand(brand) })),
    methods: [...node.methods].map((method, index) => ({
      ...readMember(method, index),
      params: { id: method.paramStructType, brand: readBrand(method.paramBrand) },
      results: { id: method.resultStructType, brand: readBrand(method.resultBrand) },
      parameters: [...method.implicitParameters].map(({ name }) => name),
    })),
  };
}
