import { CapnpError } from "../error.ts";
import type { ListType, StructBuilderConstructor, StructReaderConstructor, StructType } from "../message/index.ts";
import { type Bindings, bindingsKey, bindingsOf, bound, noBindings } from "./brand.ts";
import { DynamicStructBuilder } from "./dynamic-builder.ts";
import { type DynamicListBuilder, dynamicList } from "./dynamic-list.ts";
import { DynamicStructReader } from "./dynamic-reader.ts";
import type { DynamicInit, DynamicStructInit, DynamicValue } from "./dynamic-value.ts";
import type { Brand, FieldSchema, StructSchema, TypeSchema } from "./schema.ts";
import type { SchemaSet } from "./schema-set.ts";

export type DynamicListType = ListType<DynamicValue, DynamicListBuilder, DynamicInit>;

/** A field of a struct, with what type parameters stand for put in. */
export class DynamicField {
  readonly name: string;
  readonly schema: FieldSchema;
  /** "Person.age", for errors. */
  readonly path: string;
  /** Without type parameters; undefined for groups. */
  readonly type: TypeSchema | undefined;
  readonly set: SchemaSet;
  readonly #around: DynamicStructType;
  #struct: DynamicStructType | undefined;
  #list: DynamicListType | undefined;

  constructor(schema: FieldSchema, around: DynamicStructType) {
    const { node, bindings } = around;
    this.name = schema.name;
    this.schema = schema;
    this.path = `${node.displayName}.${schema.name}`;
    this.type = schema.kind === "slot" ? bound(schema.type, bindings) : undefined;
    this.set = node.set;
    this.#around = around;
  }

  /** The struct of a group, or the one that the field leads to; undefined for all others. */
  get struct(): DynamicStructType | undefined {
    if (this.#struct !== undefined) return this.#struct;
    if (this.schema.kind === "group") this.#struct = groupType(this.#around, this.schema.id);
    else if (this.type?.kind === "struct") this.#struct = dynamicStruct(this.set.struct(this.type.id), this.type.brand);
    return this.#struct;
  }

  /** What reads and writes the list that the field leads to; undefined for all others. */
  get list(): DynamicListType | undefined {
    if (this.type?.kind === "list") this.#list ??= dynamicList(this.type.element, this.set, this.path);
    return this.#list;
  }
}

/**
 * A struct that is known at run time only: it goes wherever the type of a generated class goes. Its fields are looked at
 * when they are asked for, since structs contain each other.
 */
export class DynamicStructType implements StructType<DynamicStructReader, DynamicStructBuilder, DynamicStructInit> {
  readonly node: StructSchema;
  readonly bindings: Bindings;
  readonly displayName: string;
  readonly id: bigint;
  readonly dataWords: number;
  readonly pointerCount: number;
  readonly Reader: StructReaderConstructor<DynamicStructReader>;
  readonly Builder: StructBuilderConstructor<DynamicStructBuilder>;
  #fields: readonly DynamicField[] | undefined;
  #byName: ReadonlyMap<string, DynamicField> | undefined;
  #members: ReadonlyMap<number, DynamicField> | undefined;

  constructor(node: StructSchema, bindings: Bindings) {
    this.node = node;
    this.bindings = bindings;
    this.displayName = node.displayName;
    this.id = node.id;
    this.dataWords = node.dataWords;
    this.pointerCount = node.pointerCount;
    const type = this;
    this.Reader = class extends DynamicStructReader {
      override get $type(): DynamicStructType {
        return type;
      }
    };
    this.Builder = class extends DynamicStructBuilder {
      override get $type(): DynamicStructType {
        return type;
      }
    };
  }

  /** By ordinal. */
  get fields(): readonly DynamicField[] {
    this.#fields ??= this.node.fields.map((field) => new DynamicField(field, this));
    return this.#fields;
  }

  /** @throws CapnpError `invalid-argument` if there is no field of that name. */
  field(name: string): DynamicField {
    const field = this.findField(name);
    if (field !== undefined) return field;
    const known = this.fields.map((one) => `"${one.name}"`).join(", ");
    const hint = known === "" ? "it has none" : `it has ${known}`;
    throw new CapnpError("invalid-argument", `Struct ${this.displayName} has no field "${name}"; ${hint}`);
  }

  findField(name: string): DynamicField | undefined {
    this.#byName ??= new Map(this.fields.map((field) => [field.name, field]));
    return this.#byName.get(name);
  }

  /** The member of the unnamed union that a discriminant stands for; undefined for one that the schema does not know. */
  member(discriminant: number): DynamicField | undefined {
    this.#members ??= new Map(
      this.fields.flatMap((field) =>
        field.schema.discriminant === undefined ? [] : [[field.schema.discriminant, field] as const],
      ),
    );
    return this.#members.get(discriminant);
  }

  get hasUnion(): boolean {
    return this.node.discriminantCount > 0;
  }

  /** Of the fixed part alone: what the rest takes costs as much to find out as to write. */
  sizeHint(_init: DynamicStructInit): number {
    return 8 * (this.dataWords + this.pointerCount);
  }

  write(builder: DynamicStructBuilder, init: DynamicStructInit): void {
    builder.write(init);
  }
}

/**
 * The type of a struct.
 *
 * @param brand what its type parameters stand for; each left open is an AnyPointer
 */
export function dynamicStruct(node: StructSchema, brand: Brand = []): DynamicStructType {
  return structType(node, bindingsOf(brand));
}

function structType(node: StructSchema, bindings: Bindings): DynamicStructType {
  let types = structTypes.get(node);
  if (types === undefined) {
    types = new Map();
    structTypes.set(node, types);
  }
  const key = bindings === noBindings ? "" : bindingsKey(bindings);
  let type = types.get(key);
  if (type === undefined) {
    type = new DynamicStructType(node, bindings);
    types.set(key, type);
  }
  return type;
}

/** Groups in groups, at most. */
const deepestGroup = 64;

/** A group of a struct, which is seen with what the struct's type parameters stand for. */
function groupType({ node, bindings }: DynamicStructType, id: bigint): DynamicStructType {
  const group = node.set.struct(id);
  let depth = 0;
  for (let around = node; around.isGroup; around = node.set.struct(around.scopeId)) {
    if (++depth > deepestGroup) throw invalidGroup(group);
  }
  if (!group.isGroup || group.scopeId !== node.id) throw invalidGroup(group);
  return structType(group, bindings);
}

/** Otherwise a schema could make a group hold itself. */
function invalidGroup({ displayName }: StructSchema): CapnpError {
  return new CapnpError(
    "invalid-message",
    `Schema has group "${displayName}" in a struct that is not around it, or in more than "${deepestGroup}" others`,
  );
}

/** By what stands for the type parameters. */
const structTypes = new WeakMap<StructSchema, Map<string, DynamicStructType>>();
