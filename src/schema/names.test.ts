import assert from "node:assert/strict";
import { test } from "node:test";
import * as library from "../index.ts";
import {
  libraryNames,
  moduleName,
  reservedFieldNames,
  reservedInterfaceScopeNames,
  reservedMethodNames,
  reservedModuleNames,
  reservedStructScopeNames,
  Scope,
} from "./names.ts";

/** Names of the members that instances of a class have, as a schema could write them. */
function memberNames(...classes: readonly { readonly prototype: object }[]): string[] {
  return classes.flatMap(({ prototype }) => schemaNames(prototype));
}

function schemaNames(value: object): string[] {
  return Object.getOwnPropertyNames(value).filter((name) => /^[A-Za-z][A-Za-z0-9]*$/.test(name));
}

function missing(names: readonly string[], reserved: ReadonlySet<string>): string[] {
  return names.filter((name) => !reserved.has(name));
}

test("every member of the base classes is a name that no field or method gets", () => {
  const { Client, RemotePromise, Server, StructBuilder, StructReader } = library;
  assert.deepEqual(missing(memberNames(Object, StructReader, StructBuilder), reservedFieldNames), []);
  assert.deepEqual(missing(memberNames(Promise, RemotePromise), reservedFieldNames), []);
  assert.deepEqual(missing(memberNames(Object, Client, Server), reservedMethodNames), []);
});

test("every static member of the base classes is a name that no nested declaration gets", () => {
  assert.deepEqual(missing(schemaNames(library.StructReader), reservedStructScopeNames), []);
  assert.deepEqual(missing(schemaNames(library.Client), reservedInterfaceScopeNames), []);
});

test("every global of JavaScript with a capital is a name that no declaration at the top gets", () => {
  const intrinsics = ["Array", "Error", "Map", "Object", "Promise", "Set", "String", "Symbol", "Uint8Array"];
  assert.deepEqual(missing(intrinsics, reservedModuleNames), []);
});

test("the library has what generated code imports as a value", () => {
  const values = new Set(Object.keys(library));
  const types = new Set([
    "AnyPointerArgument",
    "Bindable",
    "BoundInterface",
    "BoundStruct",
    "EmbeddedSchema",
    "GeneratedStructType",
    "GroupType",
    "PointerType",
    "CallContext",
    "CallOptions",
    "InterfaceTable",
    "ListType",
    "Method",
    "ParamsArgument",
    "Pipelined",
    "PrimitiveListBuilder",
    "ResultsReturn",
    "StructType",
  ]);
  assert.deepEqual(
    libraryNames.filter((name) => !values.has(name) && !types.has(name)),
    [],
  );
});

test("a name that is taken gets a trailing underscore, and another if that is taken too", () => {
  const scope = new Scope(["then"]);
  assert.equal(scope.add("then"), "then_");
  assert.equal(scope.add("then"), "then__");
  assert.equal(scope.add("other"), "other");
});

test("a file's name becomes an identifier", () => {
  assert.equal(moduleName("a/b/echo.capnp"), "echo");
  assert.equal(moduleName("my-schema.v2.capnp"), "mySchemaV2");
  assert.equal(moduleName("Upper.capnp"), "upper");
  assert.equal(moduleName("2nd.capnp"), "schema2nd");
});
