/**
 * Runs what the documentation shows: all TypeScript of a page is one program, and prints what its comments
 * `// prints ...` say. And checks what it refers to.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const fromSource = fileURLToPath(new URL("support/univat-from-source.ts", import.meta.url));

const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => join("docs", name))].filter((name) =>
  name.endsWith(".md"),
);

for (const page of pages) {
  const program = programOf(readFileSync(join(root, page), "utf8"));
  if (program === "") continue;
  test(`the program of ${page} runs and prints what it says`, async () => {
    const folder = await mkdtemp(join(tmpdir(), "univat-documentation-"));
    try {
      const file = join(folder, "program.ts");
      await writeFile(file, program);
      const { stdout } = await run(process.execPath, ["--import", fromSource, file], { timeout: 60_000 });
      assert.deepEqual(stdout.trimEnd().split("\n"), expectedLines(program));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

test("every relative link of the documentation leads to a file", () => {
  const all = [...pages, "ARCHITECTURE.md", "HACKING.md", "CHANGELOG.md"];
  const broken = all.flatMap((page) => {
    const text = readFileSync(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? "");
    return links.filter((link) => !exists(join(root, page, "..", link))).map((link) => `${page}: ${link}`);
  });
  assert.deepEqual(broken, []);
});

test("every entry point that the documentation imports is one of the package", () => {
  const { exports }: { exports: object } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const imported = pages.flatMap((page) =>
    [...programOf(readFileSync(join(root, page), "utf8")).matchAll(/from "(univat[^"]*)"/g)].map(
      ([, name = ""]) => name,
    ),
  );
  assert.ok(imported.length > 0);
  assert.deepEqual(
    imported.filter((name) => !(name.replace("univat", ".") in exports)),
    [],
  );
});

test("every test that docs/compatibility.md names exists", () => {
  const text = readFileSync(join(root, "docs/compatibility.md"), "utf8");
  const named = [...text.matchAll(/\[[^\]]*\.test\.ts\]\(([^)]+)\): "([^"]+)"/g)];
  const rows = text.split("\n").filter((line) => /^\|(?!\s*(-|capnp-es))/.test(line));
  assert.ok(rows.length > 0);
  assert.equal(named.length, rows.length, "every row names one test");
  const missing = named.filter(([, file = "", title = ""]) => {
    const titles = titlesOf(readFileSync(join(root, "docs", file), "utf8"));
    return !titles.some((pattern) => pattern.test(title));
  });
  assert.deepEqual(
    missing.map(([found]) => found),
    [],
  );
});

/** The titles of the tests in a file; what a template puts in may be anything. */
function titlesOf(source: string): RegExp[] {
  return [...source.matchAll(/\btest\(\s*(["`])(.*?)\1,/gs)].map(([, , title = ""]) => {
    const parts = title.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return new RegExp(`^${parts.join(".+")}$`);
  });
}

function programOf(markdown: string): string {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => match[1]).join("\n");
}

function expectedLines(program: string): string[] {
  return [...program.matchAll(/\/\/ prints (.*)$/gm)].map((match) => match[1] ?? "");
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
