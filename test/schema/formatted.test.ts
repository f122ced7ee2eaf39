import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { generate } from "../../src/schema/generate.ts";
import { type Node, type Request, readRequest } from "../../src/schema/request.ts";
import { root } from "./capnp.ts";

type NameKind = "type" | "member" | "parameter";

/** The same schemas with longer names. */
function lengthened(request: Request, lengthen: (kind: NameKind, name: string) => string): Request {
  const member = <Named extends { readonly name: string }>(named: Named): Named => ({
    ...named,
    name: lengthen("member", named.name),
  });
  const nodes = [...request.nodes.values()].map((node): Node => {
    const [file = "", path] = node.displayName.split(":");
    const names = path?.split(".").map((name) => lengthen(/^[A-Z]/.test(name) ? "type" : "member", name));
    const common = {
      displayName: names === undefined ? file : `${file}:${names.join(".")}`,
      nested: node.nested.map(({ name, id }) => ({ id, name: lengthen("type", name) })),
      parameters: node.parameters.map((name) => lengthen("parameter", name)),
    };
    switch (node.kind) {
      case "struct":
        return { ...node, ...common, fields: node.fields.map(member) };
      case "enum":
        return { ...node, ...common, enumerants: node.enumerants.map(member) };
      case "interface": {
        const methods = node.methods.map((method) => ({
          ...member(method),
          parameters: method.parameters.map((name) => lengthen("parameter", name)),
        }));
        return { ...node, ...common, methods };
      }
      default:
        return { ...node, ...common };
    }
  });
  return { ...request, nodes: new Map(nodes.map((node) => [node.id, node])) };
}

const lengths: readonly Readonly<Record<NameKind, number>>[] = [
  { type: 0, member: 0, parameter: 0 },
  { type: 3, member: 2, parameter: 5 },
  { type: 7, member: 0, parameter: 2 },
  { type: 0, member: 11, parameter: 1 },
  { type: 13, member: 4, parameter: 0 },
  { type: 9, member: 9, parameter: 9 },
  { type: 5, member: 3, parameter: 12 },
];

test("generated code is as the formatter leaves it, with longer names as well", async (context) => {
  const folder = await mkdtemp(join(tmpdir(), "univat-formatted-"));
  context.after(() => rm(folder, { recursive: true }));
  const configuration = await readFile(join(root, "biome.json"), "utf8");
  const files = { includes: ["**/*.ts"], maxSize: 1 << 24 };
  const { formatter } = JSON.parse(configuration) as { readonly formatter: object };
  await mkdir(join(folder, "modules"));
  await writeFile(join(folder, "biome.json"), JSON.stringify({ files, formatter }));
  const request = readRequest(await readFile(join(root, "test/schema/request.bin")));
  for (const [index, more] of lengths.entries()) {
    const longer = lengthened(request, (kind, name) => name + "x".repeat(more[kind]));
    for (const { filename, text } of generate(longer, () => "univat")) {
      await writeFile(join(folder, "modules", `${index}-${filename.replaceAll("/", "-")}`), text);
    }
  }
  const biome = join(root, "node_modules/.bin/biome");
  const format = () =>
    spawnSync(biome, ["format", "--max-diagnostics=3", "modules"], { cwd: folder, encoding: "utf8" });
  const { status, stdout, stderr } = format();
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout + stderr, /Checked \d+ files/);
  // What is not formatted would be found.
  await writeFile(join(folder, "modules/changed.ts"), "export const  number = 1\n");
  assert.equal(format().status, 1);
});
