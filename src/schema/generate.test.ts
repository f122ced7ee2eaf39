import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { CapnpError } from "../error.ts";
import { generate } from "./generate.ts";
import { type Node, type Request, readRequest } from "./request.ts";

/**
 * What `capnp compile -o- unikernel/echo/echo.capnp test/schema/common.capnp test/schema/example.capnp
 * test/schema/generic.capnp test/schema/language.capnp test/schema/cycle-*.capnp` printed: with
 * it, no compiler is needed here. The check of generated code finds out when it is out of date.
 */
const requestFile = new URL("../../test/schema/request.bin", import.meta.url);
const request = readRequest(await readFile(requestFile));
const library = () => "../../src/index.ts";

test("the committed code is what the generator makes of the committed request", async () => {
  const files = generate(request, library);
  assert.deepEqual(
    files.map(({ filename }) => filename),
    [
      "unikernel/echo/echo.capnp.ts",
      "test/schema/common.capnp.ts",
      "test/schema/example.capnp.ts",
      "test/schema/generic.capnp.ts",
      "test/schema/language.capnp.ts",
      "test/schema/cycle-one.capnp.ts",
      "test/schema/cycle-two.capnp.ts",
    ],
  );
  for (const { filename, text } of files) {
    const committed = await readFile(new URL(`../../${filename}`, import.meta.url), "utf8");
    assert.equal(text, committed, `${filename} differs; see "npm run generate"`);
  }
});

test("the same request gives the same text, whatever the order of its nodes", () => {
  const reversed: Request = { ...request, nodes: new Map([...request.nodes].reverse()) };
  assert.deepEqual(generate(reversed, library), generate(request, library));
});

test("modules import the library and each other, and nothing else", () => {
  const known = new Set(request.files.map(({ filename }) => filename.slice(filename.lastIndexOf("/") + 1)));
  for (const { filename, text } of generate(request, () => "univat")) {
    for (const [, specifier = ""] of text.matchAll(/^\} from "(.*)";$|^import .* from "(.*)";$|\bimport\("(.*)"\)/gm)) {
      if (specifier === "univat" || specifier === "") continue;
      assert.ok(specifier.startsWith("./") && known.has(specifier.slice(2, -3)), `${filename} imports ${specifier}`);
    }
    assert.match(text, /from "univat";/);
  }
});

test("comments of the schema come before what they are about, and cannot end the ones that they are in", () => {
  const nodes = new Map(
    [...request.nodes].map(([id, node]): [bigint, Node] => {
      if (!node.displayName.endsWith(":Person") || node.kind !== "struct") return [id, node];
      const fields = node.fields.map((field) => ({ ...field, docComment: `Field ${field.name}. */ nonsense` }));
      return [id, { ...node, docComment: "First line.\n\nLast line. */ nonsense", fields }];
    }),
  );
  const files = generate({ ...request, nodes }, library);
  const text = files.find(({ filename }) => filename.endsWith("example.capnp.ts"))?.text ?? "";
  assert.match(text, /\/\*\*\n \* First line\.\n \*\n \* Last line\. \*\\\/ nonsense\n \*\/\nexport class Person /);
  assert.match(text, / {2}\/\*\* Field age\. \*\\\/ nonsense \*\/\n {2}get age\(\)/);
  assert.match(text, / {2}\/\*\* Field age\. \*\\\/ nonsense \*\/\n {2}set age\(/);
  assert.match(text, / {2}\/\*\* Field age\. \*\\\/ nonsense \*\/\n {2}readonly age\?:/);
});

test("the library is imported from where the caller says, per file", () => {
  const [echo] = generate(request, (filename) => `library of ${filename}`);
  assert.match(echo?.text ?? "", /\} from "library of unikernel\/echo\/echo\.capnp\.ts";/);
});

test("bytes that are no request are refused", () => {
  for (const [bytes, reason] of [
    [new Uint8Array(0), /it is empty/],
    [new TextEncoder().encode("garbage and more of it"), /Frame/],
    [new Uint8Array(16), /Cannot read the CodeGeneratorRequest/],
  ] as const) {
    assert.throws(() => readRequest(bytes), isError("invalid-argument", reason));
  }
});

test("a request that is cut anywhere is refused, or gives an error that says so", async () => {
  const bytes = await readFile(requestFile);
  for (let length = 0; length < bytes.length; length += 997) {
    assert.throws(() => readRequest(bytes.subarray(0, length)), isError("invalid-argument", /CodeGeneratorRequest/));
  }
});

test("a request without a node that it refers to is refused", () => {
  const logger = nodeNamed("example.capnp:Logger");
  const nodes = new Map([...request.nodes].filter(([id]) => id !== logger.id));
  assert.throws(() => generate({ ...request, nodes }, library), isError("invalid-argument", /refers to node "@0x/));
});

function nodeNamed(suffix: string): Node {
  const node = [...request.nodes.values()].find(({ displayName }) => displayName.endsWith(suffix));
  assert.ok(node, `The request has no node ${suffix}`);
  return node;
}

function isError(code: string, message: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof CapnpError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, message);
    return true;
  };
}
