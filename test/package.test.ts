import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { nodeVersions } from "./support/node-versions.ts";

const run = promisify(execFile);

/** What a user of the package writes; it runs unbuilt on every Node line that is supported. */
const consumer = `
import { Vat } from "univat/net";
import { createNodePlatform } from "univat/node";
import { Echo } from "./echo.capnp.ts";

class EchoService extends Echo.Server {
  ping({ msg }: Echo.PingParams): Echo.PingResults.Init {
    return { reply: \`echo:\${msg}\` };
  }
}

const server = new Vat({ platform: createNodePlatform() });
const client = new Vat({ platform: createNodePlatform() });
const listener = await server.listen("tcp:127.0.0.1:0", new EchoService());
const echo = await client.connect(Echo, listener.address);
const { reply } = await echo.ping({ msg: \`from \${process.version}\` });
console.log(reply);
echo[Symbol.dispose]();
await client.close();
await server.close();
`;

const root = fileURLToPath(new URL("..", import.meta.url));
let folder: string;
let nodes: ReadonlyMap<number, string>;

before(async () => {
  nodes = await nodeVersions();
  folder = await mkdtemp(join(tmpdir(), "univat-package-"));
  const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: root });
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const tarball = `./${stdout.trim().split("\n").at(-1)}`;
  await run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", tarball], { cwd: folder });
  await writeFile(join(folder, "consumer.ts"), consumer);
  const generated = await readFile(join(root, "unikernel/echo/echo.capnp.ts"), "utf8");
  await writeFile(join(folder, "echo.capnp.ts"), generated.replace('"../../src/index.ts"', '"univat"'));
});

after(() => rm(folder, { recursive: true }));

async function packedManifest(): Promise<{ exports: Record<string, unknown> }> {
  return JSON.parse(await readFile(join(folder, "node_modules/univat/package.json"), "utf8"));
}

for (const major of [22, 24, 26]) {
  test(`the installed package echoes over TCP on Node ${major}`, async () => {
    const node = nodes.get(major);
    assert.ok(node !== undefined);
    const { stdout } = await run(node, ["--no-warnings", "consumer.ts"], { cwd: folder });
    assert.match(stdout, new RegExp(`^echo:from v${major}\\.`));
  });

  test(`every entry point of the installed package can be imported on Node ${major}`, async () => {
    const node = nodes.get(major);
    assert.ok(node !== undefined);
    const entries = Object.keys((await packedManifest()).exports).filter((entry) => !entry.endsWith(".json"));
    assert.ok(entries.length >= 4, `only ${entries.join(", ")}`);
    const imports = entries.map((entry) => `await import("${entry.replace(".", "univat")}");`).join("\n");
    await run(node, ["--input-type=module", "--eval", imports], { cwd: folder });
  });
}

test("a strict TypeScript program type-checks against the installed package", async () => {
  const configuration = {
    compilerOptions: {
      module: "nodenext",
      target: "es2023",
      lib: ["es2024", "esnext.disposable"],
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      strict: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      allowImportingTsExtensions: true,
      noEmit: true,
    },
    files: ["consumer.ts"],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  await run(process.execPath, [compiler, "-p", "."], { cwd: folder });

  await writeFile(join(folder, "wrong.ts"), 'import { Vat } from "univat/net";\nnew Vat({ platform: 1 });\n');
  const wrong = JSON.stringify({ ...configuration, files: ["wrong.ts"] });
  await writeFile(join(folder, "tsconfig.json"), wrong);
  await assert.rejects(run(process.execPath, [compiler, "-p", "."], { cwd: folder }), { stdout: /TS2322/ });
});

test("the package holds compiled code, declarations and the licence, and no tests or tools", async () => {
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root });
  const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(stdout);
  const paths = files.map(({ path }) => path);
  assert.ok(paths.includes("LICENSE"));
  assert.ok(paths.some((path) => /^build\/.*\.d\.ts$/.test(path)));
  assert.deepEqual(
    paths.filter((path) => /\.test\.|^(test|bench|unikernel|\.ci|docs)\//.test(path)),
    [],
  );
});
