import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { needsCapnp, root } from "./capnp.ts";

const command = join(root, "src/schema/main.ts");

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Run {
  readonly cwd: string;
  readonly input?: Uint8Array;
  readonly path?: string;
}

function generate(parameters: readonly string[], { cwd, input = new Uint8Array(), path }: Run): Outcome {
  const env = { ...process.env, PATH: path ?? process.env.PATH, PWD: cwd };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], { cwd, input, env });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "univat-schema-"));
  context.after(() => rm(folder, { recursive: true }));
  return folder;
}

test("a request on standard input gives the files below the current folder", async (context) => {
  const cwd = await temporaryFolder(context);
  const input = await readFile(join(root, "test/schema/request.bin"));
  assert.deepEqual(generate([], { cwd, input }), { status: 0, stdout: "", stderr: "" });
  const generated = await readFile(join(cwd, "unikernel/echo/echo.capnp.ts"), "utf8");
  assert.match(generated, /\} from "univat";/);
  assert.equal(
    generated.replace('"univat"', '"../../src/index.ts"'),
    await readFile(join(root, "unikernel/echo/echo.capnp.ts"), "utf8"),
  );
});

test("the library's path is taken from the current folder", async (context) => {
  const cwd = await temporaryFolder(context);
  const input = await readFile(join(root, "test/schema/request.bin"));
  assert.equal(generate(["--library", "./unikernel/index.ts"], { cwd, input }).status, 0);
  assert.match(await readFile(join(cwd, "unikernel/echo/echo.capnp.ts"), "utf8"), /\} from "\.\.\/index\.ts";/);
  assert.match(
    await readFile(join(cwd, "test/schema/example.capnp.ts"), "utf8"),
    /\} from "\.\.\/\.\.\/unikernel\/index\.ts";/,
  );
});

test("a request in a file gives the files below the folder asked for, the same by either name of the command", async (context) => {
  const cwd = await temporaryFolder(context);
  const request = join(root, "test/schema/request.bin");
  assert.deepEqual(generate(["generate", "--out", "one", "--request", request], { cwd }), {
    status: 0,
    stdout: "",
    stderr: "",
  });
  assert.equal(generate(["--out", "two/deep", "--request", request, "--library", "./library.ts"], { cwd }).status, 0);
  const one = await readFile(join(cwd, "one/test/schema/generic.capnp.ts"), "utf8");
  const two = await readFile(join(cwd, "two/deep/test/schema/generic.capnp.ts"), "utf8");
  assert.match(two, /\} from "\.\.\/\.\.\/\.\.\/\.\.\/library\.ts";/);
  assert.equal(two.replace('"../../../../library.ts"', '"univat"'), one);
  const check = ["generate", "--check", "--out", "one", "--request", request];
  assert.deepEqual(generate(check, { cwd }), { status: 0, stdout: "", stderr: "" });
});

test("a request's file that is not there, and one beside schema files, give one line", async (context) => {
  const cwd = await temporaryFolder(context);
  const missing = generate(["generate", "--request", "nowhere.bin"], { cwd });
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /^Cannot read request "nowhere\.bin": ENOENT[^\n]*\n$/);
  const both = generate(["generate", "--request", "nowhere.bin", "some.capnp"], { cwd });
  assert.deepEqual([both.status, both.stderr], [1, 'Name schema files or --request "nowhere.bin", not both\n']);
});

test("a folder that cannot be written to gives one line with the file and the reason", async (context) => {
  const cwd = await temporaryFolder(context);
  await writeFile(join(cwd, "taken"), "a file");
  const request = join(root, "test/schema/request.bin");
  const { status, stderr } = generate(["--request", request, "--out", "taken"], { cwd });
  assert.equal(status, 1);
  assert.match(stderr, /^Cannot write "taken\/[^"]*\.capnp\.ts": (ENOTDIR|EEXIST)[^\n]*\n$/);
  const { stderr: unreadable } = generate(["--request", "."], { cwd });
  assert.match(unreadable, /^Cannot read request "\.": EISDIR[^\n]*\n$/);
});

test("a request cannot have files written outside of the folder asked for", async (context) => {
  const cwd = await temporaryFolder(context);
  const request = await readFile(join(root, "test/schema/request.bin"), "latin1");
  const input = Buffer.from(request.replaceAll("unikernel/echo", "x/../../escape"), "latin1");
  const { status, stderr } = generate(["--out", "folder"], { cwd, input });
  assert.deepEqual(
    [status, stderr],
    [1, 'Request has a file "x/../../escape/echo.capnp", outside of the folder to write to\n'],
  );
});

test("imports with a leading slash are looked for in the folders given", needsCapnp, async (context) => {
  const cwd = await temporaryFolder(context);
  await mkdir(join(cwd, "library/shared"), { recursive: true });
  await writeFile(join(cwd, "library/shared/unit.capnp"), "@0xd7a1c3e5f0b29488;\nconst answer :UInt8 = 42;\n");
  const source = '@0xd7a1c3e5f0b29487;\nconst same :UInt8 = import "/shared/unit.capnp".answer;\n';
  await writeFile(join(cwd, "user.capnp"), source);
  assert.equal(generate(["generate", "user.capnp"], { cwd }).status, 1);
  assert.equal(generate(["generate", "-I", "library", "user.capnp"], { cwd }).status, 0);
  assert.match(await readFile(join(cwd, "user.capnp.ts"), "utf8"), /export const same: number = 42;/);
});

test("checking writes nothing, and fails with the names of the files that differ", async (context) => {
  const cwd = await temporaryFolder(context);
  const input = await readFile(join(root, "test/schema/request.bin"));
  assert.equal(generate([], { cwd, input }).status, 0);
  assert.deepEqual(generate(["--check"], { cwd, input }), { status: 0, stdout: "", stderr: "" });
  const changed = join(cwd, "test/schema/common.capnp.ts");
  await writeFile(changed, "changed\n");
  await rm(join(cwd, "unikernel/echo/echo.capnp.ts"));
  const { status, stderr } = generate(["--check"], { cwd, input });
  assert.equal(status, 1);
  assert.equal(
    stderr,
    'Generated code is not what the schemas give: "unikernel/echo/echo.capnp.ts", "test/schema/common.capnp.ts"; generate it again\n',
  );
  assert.equal(await readFile(changed, "utf8"), "changed\n");
});

test("garbage on standard input, a schema that does not exist and a folder without one give one line", async (context) => {
  const cwd = await temporaryFolder(context);
  const cases = [
    { parameters: [], message: /^Cannot read the CodeGeneratorRequest: .*\n$/ },
    { parameters: ["nowhere.capnp"], message: /^Cannot find schema file "nowhere\.capnp"\n$/ },
    { parameters: ["."], message: /^No schema files in "\."\n$/ },
  ];
  for (const { parameters, message } of cases) {
    const { status, stderr } = generate(parameters, { cwd, input: new TextEncoder().encode("garbage") });
    assert.equal(status, 1);
    assert.match(stderr, message);
  }
});

test("without the schema compiler, one line says how to install it", async (context) => {
  const cwd = await temporaryFolder(context);
  await writeFile(join(cwd, "some.capnp"), "");
  const { status, stderr } = generate(["some.capnp"], { cwd, path: cwd });
  assert.equal(status, 1);
  assert.match(stderr, /^Cannot run the schema compiler "capnp": it is not installed; .*"apt install capnproto".*\n$/);
});

test("the committed code of this repository is what its schemas give", needsCapnp, () => {
  const parameters = ["--check", "--library", "./src/index.ts", "unikernel", "test"];
  assert.deepEqual(generate(parameters, { cwd: root }), { status: 0, stdout: "", stderr: "" });
});

test("the schema compiler runs the command as its plugin", needsCapnp, async (context) => {
  const cwd = await temporaryFolder(context);
  // The plugin is found by its shebang, which takes the first Node on the path.
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` };
  const parameters = ["compile", `-o${command}:${cwd}`, "unikernel/echo/echo.capnp"];
  const { status, stderr } = spawnSync("capnp", parameters, { cwd: root, env });
  assert.equal(status, 0, stderr.toString());
  assert.match(await readFile(join(cwd, "unikernel/echo/echo.capnp.ts"), "utf8"), /export class Echo/);
});

test("an error in a schema is reported with its file and line", needsCapnp, async (context) => {
  const cwd = await temporaryFolder(context);
  await writeFile(join(cwd, "wrong.capnp"), "@0xd7a1c3e5f0b29487;\nstruct A {\n  b @0 :Missing;\n}\n");
  const { status, stderr } = generate(["wrong.capnp"], { cwd });
  assert.equal(status, 1);
  assert.match(stderr, /wrong\.capnp:3:9-16: error: /);
  assert.match(stderr, /Cannot compile "wrong\.capnp"; see the errors above\n$/);
});

test("a type that no module is generated for is refused with its file", needsCapnp, async (context) => {
  const cwd = await temporaryFolder(context);
  await mkdir(join(cwd, "library/shared"), { recursive: true });
  await writeFile(join(cwd, "library/shared/unit.capnp"), "@0xd7a1c3e5f0b29488;\nstruct Unit {}\n");
  const source = '@0xd7a1c3e5f0b29487;\nstruct A { unit @0 :import "/shared/unit.capnp".Unit; }\n';
  await writeFile(join(cwd, "user.capnp"), source);
  const compiled = spawnSync("capnp", ["compile", "-Ilibrary", "-o-", "user.capnp"], { cwd });
  const { status, stderr } = generate([], { cwd, input: compiled.stdout });
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^Cannot generate code for "Unit" in ".*unit\.capnp": .* generate code for that file as well.*\n$/,
  );
  const both = spawnSync("capnp", ["compile", "-Ilibrary", "-o-", "user.capnp", "library/shared/unit.capnp"], { cwd });
  assert.deepEqual(generate([], { cwd, input: both.stdout }), { status: 0, stdout: "", stderr: "" });
  const generated = await readFile(join(cwd, "user.capnp.ts"), "utf8");
  assert.match(generated, /from "\.\/shared\/unit\.capnp\.ts";/);
});
