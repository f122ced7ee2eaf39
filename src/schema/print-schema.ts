import {
  copyPointer,
  initStructAt,
  messageLimits,
  packFrame,
  StructBuilder,
  type StructListBuilder,
  StructReader,
  structList,
  unlimitedTraversal,
} from "../message/index.ts";
import { encodeBase64 } from "../reflect/bytes-text.ts";
import { buildMessage, frameBytes } from "../reflect/frames.ts";
import type { Brand, NodeSchema, TypeSchema } from "../reflect/schema.ts";
import type { NodeReader } from "../reflect/schema-nodes.ts";
import { requestNodes, SchemaSet } from "../reflect/schema-set.ts";
import { itemList } from "./layout.ts";
import type { References } from "./references.ts";
import type { Request } from "./request.ts";

/** The function that gives the schema of a file to reflection, which alone calls it. */
export function printSchema(request: Request, references: References): string[] {
  const { module } = references;
  const contents = new SchemaContents(request, references);
  contents.add(module.fileId);
  return [
    `/** The schema of ${module.basename}, for reflection. */`,
    `export function ${module.schemaName}(): ${references.libraryType("EmbeddedSchema")} {`,
    "  return {",
    ...itemList(2, "imports: [", [...contents.imports].sort(), "],").map((line) => `    ${line}`),
    "    nodes: `",
    ...wrapped(encodeBase64(packFrame(contents.frame()))),
    "`,",
    "  };",
    "}",
  ];
}

/** What goes into the schema of a file: its own declarations, and what they refer to that no other module has. */
class SchemaContents {
  /** Functions of other modules. */
  readonly imports = new Set<string>();
  readonly #request: Request;
  readonly #references: References;
  readonly #set: SchemaSet;
  readonly #nodes = new Set<bigint>();

  constructor(request: Request, references: References) {
    this.#request = request;
    this.#references = references;
    this.#set = SchemaSet.fromRequest(request.bytes, limits);
  }

  add(id: bigint): void {
    if (this.#nodes.has(id)) return;
    const node = this.#set.declaration(id);
    const file = this.#fileOf(node);
    const isOwn = file === undefined || file === this.#references.module.fileId;
    const imported = isOwn ? undefined : this.#references.importedSchema(file);
    if (imported !== undefined) {
      this.imports.add(imported);
      return;
    }
    this.#nodes.add(id);
    for (const reference of referencesOf(node)) this.add(reference);
    if (!isOwn) return;
    for (const nested of node.nested.values()) this.add(nested);
  }

  /** A frame with a CodeGeneratorRequest that holds nothing but the nodes. */
  frame(): Uint8Array {
    const all = new Map(requestNodes(this.#request.bytes, limits).map((node) => [node.id, node]));
    const nodes = [...this.#nodes].flatMap((id) => all.get(id) ?? []);
    const message = buildMessage(this.#request.bytes.length, (segment, rootPointer) => {
      const list = initStructAt(requestType, segment, rootPointer).initNodes(nodes.length);
      nodes.forEach((node, index) => {
        list.at(index).copy(node);
      });
    });
    return frameBytes(message);
  }

  /** Undefined for parameters and results written inline. */
  #fileOf(node: NodeSchema): bigint | undefined {
    if (node.kind === "file") return node.id;
    const scope = this.#set.find(node.scopeId);
    return scope === undefined ? undefined : this.#fileOf(scope);
  }
}

/** The request is as large as the schema that the compiler has read. */
const limits = messageLimits(unlimitedTraversal);

/** Ids of the declarations that a declaration cannot be understood without. */
function referencesOf(node: NodeSchema): bigint[] {
  switch (node.kind) {
    case "struct":
      return node.fields.flatMap((field) => (field.kind === "group" ? [field.id] : typeReferences(field.type)));
    case "interface":
      return [
        ...node.superclasses.flatMap(({ id, brand }) => [id, ...brandReferences(brand)]),
        ...node.methods.flatMap(({ params, results }) => [...typeReferences(params), ...typeReferences(results)]),
      ];
    case "constant":
    case "annotation":
      return typeReferences(node.type);
    default:
      return [];
  }
}

function typeReferences(type: TypeSchema): bigint[] {
  switch (type.kind) {
    case "list":
      return typeReferences(type.element);
    case "struct":
    case "enum":
    case "interface":
      return [type.id, ...brandReferences(type.brand)];
    default:
      return [];
  }
}

function brandReferences(brand: Brand): bigint[] {
  return brand.flatMap(({ bindings }) =>
    bindings === "inherited" ? [] : bindings.flatMap((type) => (type === undefined ? [] : typeReferences(type))),
  );
}

/** As of version 0.9; what later ones add depends on where in its file a declaration is. */
const nodeDataWords = 5;
const nodePointers = 6;

/** Writes nodes so that they say the same whatever folder and whatever version of the compiler they come from. */
class NodeBuilder extends StructBuilder {
  override get $size(): number {
    return nodeDataWords | (nodePointers << 16);
  }

  copy(node: NodeReader): void {
    const { $message, $segment, $dataOffset, $dataBytes, $pointerOffset, $pointerCount, $depth } = node;
    const end = $dataOffset + Math.min($dataBytes, 8 * nodeDataWords);
    this.$segment.bytes.set($message.bytes.subarray($dataOffset, end), this.$dataOffset);
    const name = node.displayName;
    const file = name.lastIndexOf(node.which === 0 ? "/" : ":") + 1;
    this.setText(0, name.slice(file));
    this.setUint32(8, Math.max(0, node.displayNamePrefixLength - file));
    for (let index = 1; index < Math.min($pointerCount, nodePointers); index++) {
      const from = $pointerOffset + 8 * index;
      copyPointer($message, $segment, from, this.$segment, this.$pointerOffset + 8 * index, $depth);
    }
  }
}

const nodeList = structList<StructReader, NodeBuilder, never>({
  displayName: "Node",
  dataWords: nodeDataWords,
  pointerCount: nodePointers,
  Reader: StructReader,
  Builder: NodeBuilder,
  sizeHint: () => 0,
  write() {},
});

class RequestBuilder extends StructBuilder {
  override get $size(): number {
    return 1 << 16;
  }

  initNodes(count: number): StructListBuilder<NodeBuilder> {
    return this.initList(0, nodeList, count);
  }
}

const requestType = { dataWords: 0, pointerCount: 1, Builder: RequestBuilder };

const lineLength = 120;

function wrapped(text: string): string[] {
  return text.match(new RegExp(`.{1,${lineLength}}`, "g")) ?? [];
}
