import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { generate } from "../../src/schema/generate.ts";
import { readRequest } from "../../src/schema/request.ts";
import { nodeVersions } from "../support/node-versions.ts";
import { hasTypescriptVersions, typescriptVersions } from "../support/typescript-versions.ts";
import { capnp, needsCapnp, root } from "./capnp.ts";

const run = promisify(execFile);
const main = join(root, "src/schema/main.ts");
const compiler = join(root, "node_modules/typescript/bin/tsc");
const stock = ["c++", "persistent", "rpc", "rpc-twoparty", "schema", "stream"];
/** The compilers come from npm once. */
const needsCompilers = {
  skip:
    hasTypescriptVersions || process.env.CI !== undefined ? false : "needs older compilers; CI=1 gets them from npm",
};
let folder: string;

/** A project that has the library as its users have it, and in it the code generated for all schemas there are. */
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "univat-compilers-"));
  const library = join(folder, "node_modules/univat");
  // Whether the library type-checks is for another test to find out.
  const emit = ["-p", "tsconfig.build.json", "--noCheck", "--outDir", library, "--sourceMap", "false"];
  await run(process.execPath, [compiler, ...emit], { cwd: root });
  const exports = { ".": { types: "./src/index.d.ts", default: "./src/index.js" } };
  await writeFile(join(library, "package.json"), JSON.stringify({ name: "univat", type: "module", exports }));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await mkdir(join(folder, "generated"));
  const request = spawnSync(process.execPath, [main, "--request", join(root, "test/schema/request.bin")], {
    cwd: join(folder, "generated"),
  });
  assert.equal(request.status, 0, request.stderr.toString());
  if (needsCapnp.skip === false) {
    const files = stock.map((name) => `${includeFolder()}/capnp/${name}.capnp`);
    const input = capnp(["compile", "-o-", `--src-prefix=${includeFolder()}`, ...files]);
    const { status, stderr } = spawnSync(process.execPath, [main], { cwd: join(folder, "generated"), input });
    assert.equal(status, 0, stderr.toString());
  }
});

after(() => rm(folder, { recursive: true }));

/** Where the schemas are that come with the schema compiler. */
function includeFolder(): string {
  const found = ["/usr/include", "/usr/local/include", "/opt/homebrew/include"].find(
    (each) => spawnSync("test", ["-f", `${each}/capnp/rpc.capnp`]).status === 0,
  );
  assert.ok(found, 'The schemas of Cap\'n Proto are missing; install them with "apt install libcapnp-dev"');
  return found;
}

async function modules(): Promise<string[]> {
  const entries = await readdir(join(folder, "generated"), { recursive: true });
  return entries.filter((entry) => entry.endsWith(".capnp.ts"));
}

for (const version of ["5.8", "5.9", "6.0", "7.0"]) {
  const options = version === "7.0" ? {} : needsCompilers;
  test(`generated code compiles in all strictness with TypeScript ${version}`, options, async () => {
    const path = version === "7.0" ? compiler : (await typescriptVersions()).get(version);
    assert.ok(path);
    const configuration = {
      compilerOptions: {
        module: "nodenext",
        target: "es2023",
        lib: ["es2023", "esnext.disposable", "dom"],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        isolatedDeclarations: true,
        declaration: true,
        verbatimModuleSyntax: true,
        erasableSyntaxOnly: true,
        noUncheckedIndexedAccess: true,
        noImplicitOverride: true,
        noUnusedLocals: true,
        noUnusedParameters: true,
        allowImportingTsExtensions: true,
        emitDeclarationOnly: true,
        rootDir: ".",
        outDir: `declarations-${version}`,
      },
      include: ["generated"],
    };
    const project = `tsconfig-${version}.json`;
    await writeFile(join(folder, project), JSON.stringify(configuration));
    const { status, stdout } = spawnSync(process.execPath, [path, "-p", project], { cwd: folder });
    assert.equal(status, 0, stdout.toString());
  });
}

test("generated code uses no any, and no enum", async () => {
  for (const name of await modules()) {
    const text = await readFile(join(folder, "generated", name), "utf8");
    assert.doesNotMatch(text.replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, ""), /: any\b|<any\b|\bas any\b|^enum /m, name);
  }
});

test("generated code runs unbuilt on Node 24 and 26", async () => {
  const names = await modules();
  assert.ok(names.length >= (needsCapnp.skip === false ? 10 : 4), names.join(", "));
  const imports = names.map((name) => `await import(${JSON.stringify(`./generated/${name}`)});`);
  await writeFile(join(folder, "all.mjs"), `${imports.join("\n")}\n`);
  const nodes = await nodeVersions();
  for (const major of [24, 26]) {
    const node = nodes.get(major);
    assert.ok(node);
    await run(node, ["--no-warnings", "all.mjs"], { cwd: folder });
  }
});

/** Reads a request with the code generated for the stock schema of requests, and writes it anew from what was read. */
const rewrite = `
import { readFile } from "node:fs/promises";
import { initRoot, MessageBuilder, MessageReader, readRoot, SlabAllocator } from "univat";
import { CodeGeneratorRequest } from "./generated/capnp/schema.capnp.ts";

const bytes = await readFile(process.argv[2]);
const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const request = readRoot(CodeGeneratorRequest.type, new MessageReader(bytes, view, 0, bytes.length));
const builder = new MessageBuilder(new SlabAllocator());
builder.begin(CodeGeneratorRequest.type.sizeHint(request));
CodeGeneratorRequest.type.write(initRoot(CodeGeneratorRequest.type, builder), request);
builder.finish();
const regions = builder.regions.length > 0
  ? builder.regions
  : [{ bytes: builder.bytes, start: builder.frameStart, end: builder.frameEnd }];
for (const { bytes, start, end } of regions) process.stdout.write(bytes.subarray(start, end));
`;

test("a request goes through the code generated for the stock schemas and says the same", needsCapnp, async () => {
  await writeFile(join(folder, "rewrite.ts"), rewrite);
  const request = join(root, "test/schema/request.bin");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["rewrite.ts", request], {
    cwd: folder,
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr.toString());
  const library = () => "univat";
  assert.deepEqual(generate(readRequest(stdout), library), generate(readRequest(await readFile(request)), library));
  const schema = ["-I", includeFolder(), `${includeFolder()}/capnp/schema.capnp`, "CodeGeneratorRequest"];
  assert.match(
    capnp(["decode", "--short", ...schema], stdout).toString(),
    /displayName = "test\/schema\/generic\.capnp/,
  );
});

test("modules can be imported in any order, also where files import each other", async () => {
  const nodes = await nodeVersions();
  const node = nodes.get(26);
  assert.ok(node);
  for (const name of await modules()) {
    await run(node, ["--no-warnings", "--input-type=module", "--eval", `await import("./generated/${name}");`], {
      cwd: folder,
    });
  }
});
