import { CapnpError } from "../error.ts";
import {
  type EmbeddedSchema,
  type MessageLimits,
  messageLimits,
  readRoot,
  unlimitedTraversal,
  unpackFrame,
} from "../message/index.ts";
import { decodeBase64 } from "./bytes-text.ts";
import { readFrame } from "./frames.ts";
import { readNode } from "./read-schema.ts";
import type { EnumSchema, InterfaceSchema, NodeSchema, StructSchema } from "./schema.ts";
import { type NodeReader, RequestReader } from "./schema-nodes.ts";

/** Declarations that may refer to each other. Each is read when it is first asked for. */
export class SchemaSet implements Iterable<NodeSchema> {
  /** By id; a reader for those that have not been asked for. */
  readonly #nodes: Map<bigint, NodeSchema | NodeReader>;
  /** Ids by names, with and without the file. */
  readonly #paths: Map<string, bigint>;

  private constructor(nodes: Iterable<NodeReader>) {
    this.#nodes = new Map();
    this.#paths = new Map();
    for (const node of nodes) {
      const { id, displayName } = node;
      this.#nodes.set(id, node);
      for (const name of [displayName.slice(displayName.lastIndexOf(":") + 1), displayName]) {
        if (!this.#paths.has(name)) this.#paths.set(name, id);
      }
    }
  }

  /**
   * What `capnp compile -o-` prints for schema files: a frame with a CodeGeneratorRequest.
   *
   * @throws CapnpError `invalid-message` or `limit-exceeded` for bytes that are none. What is wrong inside of a
   * declaration shows when it is asked for.
   */
  static fromRequest(request: Uint8Array, limits: Partial<MessageLimits> = {}): SchemaSet {
    return new SchemaSet(requestNodes(request, messageLimits(limits)));
  }

  /** What generated code holds: its functions `...Schema`. The files that these import belong to it. */
  static fromEmbedded(schema: () => EmbeddedSchema, ...others: readonly (() => EmbeddedSchema)[]): SchemaSet {
    const files = new Map<() => EmbeddedSchema, EmbeddedSchema>();
    collect(schema, files);
    const isAll = others.every((other) => files.has(other));
    const known = isAll ? embeddedSets.get(schema) : undefined;
    if (known !== undefined) return known;
    for (const other of others) collect(other, files);
    const set = new SchemaSet([...files.values()].flatMap(embeddedNodes));
    if (isAll) embeddedSets.set(schema, set);
    return set;
  }

  /**
   * The declaration with an id or a name; undefined if there is none. "Person.PhoneNumber" is looked for in the files that
   * were compiled, in their order, and then in those that they import; "people.capnp:Person.PhoneNumber" in that one only,
   * which generated code cannot tell apart.
   */
  find(nameOrId: string | bigint): NodeSchema | undefined {
    const id = typeof nameOrId === "string" ? this.#paths.get(nameOrId) : nameOrId;
    const node = id === undefined ? undefined : this.#nodes.get(id);
    if (node === undefined || "kind" in node) return node;
    const read = readNode(node, this);
    this.#nodes.set(read.id, read);
    return read;
  }

  /** The same. @throws CapnpError `invalid-argument` if there is none. */
  declaration(nameOrId: string | bigint): NodeSchema {
    return this.find(nameOrId) ?? missing("declaration", nameOrId, undefined);
  }

  /** @throws CapnpError `invalid-argument` if there is none. */
  struct(nameOrId: string | bigint): StructSchema {
    const node = this.find(nameOrId);
    return node?.kind === "struct" ? node : missing("struct", nameOrId, node);
  }

  /** @throws CapnpError `invalid-argument` if there is none. */
  enumeration(nameOrId: string | bigint): EnumSchema {
    const node = this.find(nameOrId);
    return node?.kind === "enum" ? node : missing("enum", nameOrId, node);
  }

  /** @throws CapnpError `invalid-argument` if there is none. */
  interface(nameOrId: string | bigint): InterfaceSchema {
    const node = this.find(nameOrId);
    return node?.kind === "interface" ? node : missing("interface", nameOrId, node);
  }

  *[Symbol.iterator](): IterableIterator<NodeSchema> {
    for (const id of [...this.#nodes.keys()]) {
      const node = this.find(id);
      if (node !== undefined) yield node;
    }
  }
}

/** Schemas of generated code do not change, so that one set will do for all. */
const embeddedSets = new WeakMap<() => EmbeddedSchema, SchemaSet>();

/** The declarations in a frame with a CodeGeneratorRequest. Those of the files that were compiled come first. */
export function requestNodes(request: Uint8Array, limits: MessageLimits): NodeReader[] {
  const { nodes, requestedFiles } = readRoot({ Reader: RequestReader }, readFrame(request, limits));
  const files = requestedFiles.toArray().map(({ filename }) => filename);
  const order = ({ displayName }: NodeReader) => {
    const index = files.indexOf(displayName.slice(0, displayName.lastIndexOf(":")));
    return index < 0 ? files.length : index;
  };
  const places = nodes.toArray().map((node) => ({ node, order: order(node) }));
  return places.sort((first, second) => first.order - second.order).map(({ node }) => node);
}

/** Files may import each other. */
function collect(schema: () => EmbeddedSchema, files: Map<() => EmbeddedSchema, EmbeddedSchema>): void {
  if (files.has(schema)) return;
  const file = schema();
  files.set(schema, file);
  for (const imported of file.imports) collect(imported, files);
}

function embeddedNodes({ nodes }: EmbeddedSchema): NodeReader[] {
  const limits = messageLimits(unlimitedTraversal);
  return requestNodes(unpackFrame(decodeBase64(nodes), limits), limits);
}

function missing(kind: string, nameOrId: string | bigint, found: NodeSchema | undefined): never {
  const name = typeof nameOrId === "string" ? nameOrId : `@0x${nameOrId.toString(16)}`;
  const reason = found === undefined ? "it holds no declaration of that name" : `"${name}" is of kind ${found.kind}`;
  throw new CapnpError("invalid-argument", `Schema has no ${kind} "${name}": ${reason}`);
}
