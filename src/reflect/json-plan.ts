/** What the annotations of capnp/compat/json.capnp make of structs and enums in JSON. */
import { CapnpError } from "../error.ts";
import { readRoot, StructReader, type StructReaderConstructor } from "../message/index.ts";
import type { DynamicField, DynamicStructType } from "./dynamic-type.ts";
import { readFrame } from "./frames.ts";
import type { Annotation, EnumSchema, ValueSchema } from "./schema.ts";

const nameAnnotation = 0xfa5b1fd61c2e7c3dn;
const flattenAnnotation = 0x82d3e852af0336bfn;
const discriminatorAnnotation = 0xcfa794e8d19a0162n;
const base64Annotation = 0xd7d879450a253e4bn;
const hexAnnotation = 0xf061e22f0ae5c7b5n;

export interface JsonField {
  readonly field: DynamicField;
  /** Which member of a union it is: the name of the annotation, or the schema's. */
  readonly name: string;
  /** Where its value is in the object. The members of a union with a `valueName` have it in common. */
  readonly key: string;
  /** True if the fields of the struct go into the object around, with `prefix` in front of their keys. */
  readonly isFlattened: boolean;
  readonly prefix: string;
  /** Of what is flattened, and of groups. */
  readonly plan: JsonPlan | undefined;
  /** How bytes are written; undefined for an array of numbers. */
  readonly dataForm: "base64" | "hex" | undefined;
}

export interface JsonPlan {
  /** Those outside of the unnamed union, by ordinal. */
  readonly fields: readonly JsonField[];
  /** Those of the unnamed union. */
  readonly members: ReadonlyMap<DynamicField, JsonField>;
  /** Where the name of the union's active member is; undefined if its own key says it. */
  readonly tagKey: string | undefined;
}

class DiscriminatorOptions extends StructReader {
  /** Undefined if it is not given, like the other. */
  get name(): string | undefined {
    return this.isNull(0) ? undefined : this.getText(0);
  }

  get valueName(): string | undefined {
    return this.isNull(1) ? undefined : this.getText(1);
  }
}

class FlattenOptions extends StructReader {
  get prefix(): string {
    return this.getText(0);
  }
}

/** Groups and flattened structs in each other, at most. */
const deepest = 64;

const plans = new WeakMap<DynamicStructType, JsonPlan>();

/** @throws CapnpError `invalid-argument` for annotations that contradict themselves. */
export function jsonPlan(type: DynamicStructType): JsonPlan {
  let plan = plans.get(type);
  if (plan === undefined) {
    plan = makePlan(type, discriminatorOf(annotationsOf(type)), undefined, []);
    plans.set(type, plan);
  }
  return plan;
}

/** Those of a group are those of the field. */
function annotationsOf({ node }: DynamicStructType): readonly Annotation[] {
  if (!node.isGroup) return node.annotations;
  const field = node.set.struct(node.scopeId).fields.find((each) => each.kind === "group" && each.id === node.id);
  return field?.annotations ?? [];
}

/** What the values of an enum are called in JSON. */
export interface JsonEnum {
  /** By their names in the schema. */
  readonly names: ReadonlyMap<string, string>;
  /** By their names in JSON. */
  readonly values: ReadonlyMap<string, number>;
}

const enums = new WeakMap<EnumSchema, JsonEnum>();

export function jsonEnum(schema: EnumSchema): JsonEnum {
  let known = enums.get(schema);
  if (known === undefined) {
    const named = schema.enumerants.map(({ name, annotations }) => [name, nameOf(annotations) ?? name] as const);
    // The last one counts in a map, and here the first one of those that are called the same.
    const values = named.map(([, jsonName], value) => [jsonName, value] as const).reverse();
    known = { names: new Map(named), values: new Map(values) };
    enums.set(schema, known);
  }
  return known;
}

/**
 * @param discriminator of the unnamed union
 * @param unionName what the tag is called if the discriminator does not say
 * @param around the structs that this one is flattened into
 */
function makePlan(
  type: DynamicStructType,
  discriminator: DiscriminatorOptions | undefined,
  unionName: string | undefined,
  around: readonly DynamicStructType[],
): JsonPlan {
  if (around.includes(type)) {
    throw new CapnpError("invalid-argument", `Struct ${type.displayName} is flattened into itself by $Json.flatten`);
  }
  if (around.length > deepest) {
    throw new CapnpError("limit-exceeded", `Struct ${type.displayName} lies in more than "${deepest}" others in JSON`);
  }
  const within = [...around, type];
  const valueKey = discriminator?.valueName;
  const planned = type.fields.map((field) => planField(field, valueKey, within));
  return {
    fields: planned.filter(({ field }) => field.schema.discriminant === undefined),
    members: new Map(
      planned.filter(({ field }) => field.schema.discriminant !== undefined).map((member) => [member.field, member]),
    ),
    tagKey: discriminator === undefined ? undefined : (discriminator.name ?? unionName),
  };
}

function planField(field: DynamicField, valueKey: string | undefined, within: readonly DynamicStructType[]): JsonField {
  const { struct, schema } = field;
  const { annotations, discriminant } = schema;
  const name = nameOf(annotations) ?? field.name;
  const flatten = find(annotations, flattenAnnotation);
  const isFlattened = flatten !== undefined;
  if (isFlattened && struct === undefined) throw misplaced("flatten", field, "a struct or a group");
  const options = isFlattened ? readOptions(flatten.value, FlattenOptions) : undefined;
  return {
    field,
    name,
    key: discriminant === undefined ? name : (valueKey ?? name),
    isFlattened,
    prefix: options?.prefix ?? "",
    plan: struct === undefined ? undefined : planStruct(field, struct, isFlattened, within),
    dataForm: dataFormOf(field),
  };
}

/** The union inside a flattened group may go by the name of the group in the schema. */
function planStruct(
  { schema }: DynamicField,
  struct: DynamicStructType,
  isFlattened: boolean,
  within: readonly DynamicStructType[],
): JsonPlan | undefined {
  if (schema.kind === "group") {
    return makePlan(struct, discriminatorOf(schema.annotations), isFlattened ? schema.name : undefined, within);
  }
  return isFlattened ? makePlan(struct, discriminatorOf(struct.node.annotations), undefined, within) : undefined;
}

function dataFormOf(field: DynamicField): JsonField["dataForm"] {
  const { annotations } = field.schema;
  const form =
    find(annotations, base64Annotation) !== undefined
      ? "base64"
      : find(annotations, hexAnnotation) !== undefined
        ? "hex"
        : undefined;
  if (form !== undefined && field.type?.kind !== "data") throw misplaced(form, field, "Data");
  return form;
}

function discriminatorOf(annotations: readonly Annotation[]): DiscriminatorOptions | undefined {
  const found = find(annotations, discriminatorAnnotation);
  return found === undefined ? undefined : readOptions(found.value, DiscriminatorOptions);
}

function nameOf(annotations: readonly Annotation[]): string | undefined {
  const value = find(annotations, nameAnnotation)?.value;
  return typeof value === "string" ? value : undefined;
}

function find(annotations: readonly Annotation[], id: bigint): Annotation | undefined {
  return annotations.find((annotation) => annotation.id === id);
}

function readOptions<Options>(value: ValueSchema, Reader: StructReaderConstructor<Options>): Options | undefined {
  if (typeof value !== "object" || !("frame" in value)) return undefined;
  return readRoot({ Reader }, readFrame(value.frame));
}

function misplaced(annotation: string, { path }: DynamicField, expected: string): CapnpError {
  return new CapnpError("invalid-argument", `Field "${path}" has $Json.${annotation}, which is for ${expected}`);
}
