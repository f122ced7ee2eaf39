import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { CapnpError, StructReader } from "../../src/index.ts";
import { dynamicReader, dynamicStruct, SchemaSet, type StructSchema } from "../../src/reflect/index.ts";
import { capnp, needsCapnp } from "../schema/capnp.ts";
import { commonSchema } from "../schema/common.capnp.ts";
import { cycleOneSchema } from "../schema/cycle-one.capnp.ts";
import { cycleTwoSchema } from "../schema/cycle-two.capnp.ts";
import { exampleSchema, Person } from "../schema/example.capnp.ts";
import { roundTrip } from "../schema/messages.ts";
import { reflectionSchema } from "./reflection.capnp.ts";

const request = await readFile(new URL("../schema/request.bin", import.meta.url));

test("generated code holds what the schema compiler says", () => {
  const compiled = SchemaSet.fromRequest(request);
  const embedded = SchemaSet.fromEmbedded(exampleSchema);
  let count = 0;
  for (const node of embedded) {
    if (node.kind === "file") continue;
    assert.deepEqual(withoutSet(node), withoutSet(compiled.declaration(node.id)));
    count++;
  }
  assert.ok(count > 50, `only ${count} declarations`);
});

test("the schema of a file brings those that it imports", () => {
  const set = SchemaSet.fromEmbedded(exampleSchema);
  const measure = set.struct("Imports").fields.find(({ name }) => name === "measure");
  assert.ok(measure?.kind === "slot" && measure.type.kind === "struct");
  assert.equal(set.struct(measure.type.id), set.struct("Measure"));
  assert.notEqual(set.struct("Measure"), SchemaSet.fromEmbedded(commonSchema).struct("Measure"));
});

test("files that import each other have one schema", () => {
  const names = [cycleOneSchema, cycleTwoSchema].map((schema) =>
    [...SchemaSet.fromEmbedded(schema)].map(({ displayName }) => displayName).sort(),
  );
  assert.deepEqual(names[0], names[1]);
  assert.ok(names[0]?.includes("One") && names[0].includes("Two"));
});

test("of two declarations with one name, that of the file itself is found", () => {
  const set = SchemaSet.fromEmbedded(exampleSchema);
  assert.ok(set.struct("Scalars").fields.length > 10);
  const compiled = SchemaSet.fromRequest(request);
  const common = compiled.struct("test/schema/common.capnp:Scalars");
  assert.notEqual(common.id, compiled.struct("test/schema/example.capnp:Scalars").id);
});

test("a schema is read once", () => {
  assert.equal(SchemaSet.fromEmbedded(exampleSchema), SchemaSet.fromEmbedded(exampleSchema));
  const set = SchemaSet.fromEmbedded(exampleSchema);
  assert.equal(set.struct("Person"), set.struct(set.struct("Person").id));
  assert.equal(dynamicStruct(set.struct("Person")), dynamicStruct(set.struct("Person")));
});

test("the model says everything: types, offsets, unions, defaults, annotations, parameters, superclasses", () => {
  const set = SchemaSet.fromEmbedded(reflectionSchema);
  const unions = set.struct("Unions");
  assert.equal(unions.discriminantCount, 7);
  assert.deepEqual(unions.fields.map(({ name, discriminant }) => [name, discriminant]).slice(0, 4), [
    ["before", undefined],
    ["nothing", 0],
    ["number", 1],
    ["level", 2],
  ]);
  assert.equal(field(unions, "number").defaultValue, -7n);
  assert.equal(field(unions, "number").hasExplicitDefault, true);
  assert.deepEqual(set.struct("Box").parameters, ["Value"]);
  assert.equal(set.struct("Box.Lid").isGeneric, true);
  const derived = set.interface("Derived");
  assert.equal(derived.superclasses.length, 2);
  assert.deepEqual(
    derived.methods.map(({ name, parameters }) => [name, parameters.length]),
    [
      ["count", 0],
      ["open", 1],
      ["watch", 0],
    ],
  );
  const level = set.enumeration("Level");
  assert.deepEqual(
    level.enumerants.map(({ name, annotations }) => [name, annotations[0]?.value]),
    [
      ["low", undefined],
      ["middle", "in between"],
      ["high", undefined],
    ],
  );
  assert.equal(SchemaSet.fromEmbedded(exampleSchema).declaration("farAway").kind, "constant");
});

test("what a schema does not hold is refused by name", () => {
  const set = SchemaSet.fromEmbedded(exampleSchema);
  assert.equal(set.find("Nobody"), undefined);
  assert.throws(() => set.struct("Nobody"), {
    code: "invalid-argument",
    message: 'Schema has no struct "Nobody": it holds no declaration of that name',
  });
  assert.throws(() => set.interface("Person"), {
    message: 'Schema has no interface "Person": "Person" is of kind struct',
  });
  assert.throws(() => set.enumeration(0x123n), { message: /no enum "@0x123"/ });
});

test("a class without a schema is refused", () => {
  const person = roundTrip(Person.type, {});
  const reader = new StructReader(person.$message, 0, 0, 0, 0, 0);
  assert.throws(() => dynamicReader(reader), { code: "invalid-argument", message: /carries no schema/ });
});

test("bytes that are no request are refused", () => {
  for (const bytes of [new Uint8Array(0), request.subarray(0, 100), new TextEncoder().encode("no request at all")]) {
    assert.throws(() => SchemaSet.fromRequest(bytes), CapnpError);
  }
  assert.throws(() => SchemaSet.fromRequest(request, { frameBytes: 1024 }), { code: "limit-exceeded" });
});

test("mutated requests end in an error of ours or in a schema", () => {
  const random = lehmer(20_261_122);
  for (let round = 0; round < 300; round++) {
    const bytes = Uint8Array.from(request);
    for (let change = 0; change < 4; change++) bytes[8 + (random() % (bytes.length - 8))] = random() & 0xff;
    try {
      for (const node of SchemaSet.fromRequest(bytes)) {
        if (node.kind !== "struct") continue;
        for (const { struct, list } of dynamicStruct(node).fields)
          assert.ok(struct === undefined || list === undefined);
      }
    } catch (error) {
      assert.ok(error instanceof CapnpError, `seed 20261122, round ${round}: ${String(error)}`);
    }
  }
});

test("the schema is the same whatever folder the compiler runs in", needsCapnp, () => {
  const set = SchemaSet.fromRequest(capnp(["compile", "-o-", "test/reflect/reflection.capnp"]));
  const embedded = SchemaSet.fromEmbedded(reflectionSchema);
  for (const name of ["Unions", "Annotated", "Untyped"]) {
    assert.deepEqual(withoutSet(embedded.struct(name)), withoutSet(set.struct(name)));
  }
});

function withoutSet({ set: _, ...node }: { readonly set: SchemaSet }): object {
  return node;
}

function field(struct: StructSchema, name: string) {
  const found = struct.fields.find((one) => one.name === name);
  assert.ok(found?.kind === "slot");
  return found;
}

/** The minimal standard generator. */
function lehmer(seed: number): () => number {
  let state = seed % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}
