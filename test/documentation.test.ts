/**
 * Runs what the documentation shows: all TypeScript of a page is one program, and prints what its comments
 * `// prints ...` and the blocks marked `output` say. And checks what it refers to.
 *
 * `UPDATE_OUTPUT=1 node --test test/documentation.test.ts` writes into those blocks what the
 * programs print.
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

/** What of a page counts, by its kind. */
const block = /^```(ts|output)\n(.*?)^```$/gms;

const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => join("docs", name))].filter((name) =>
  name.endsWith(".md"),
);

for (const page of pages) {
  const text = readFileSync(join(root, page), "utf8");
  if (programOf(text) === "") continue;
  test(`the program of ${page} runs and prints what it says`, async () => {
    const shown = process.env.UPDATE_OUTPUT === undefined ? text : await withOutput(text);
    if (shown !== text) await writeFile(join(root, page), shown);
    const output = await outputOf(programOf(shown));
    assert.deepEqual(output.trimEnd().split("\n"), expectedLines(shown));
  });
}

async function outputOf(program: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "univat-documentation-"));
  try {
    const file = join(folder, "program.ts");
    await writeFile(file, program);
    const { stdout } = await run(process.execPath, ["--import", fromSource, file], { timeout: 60_000 });
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The page with what its program prints in its blocks of output. */
async function withOutput(page: string): Promise<string> {
  const mark = "\u0001\n";
  const program = blocksOf(page).map(({ kind, text }) => (kind === "ts" ? text : 'console.log("\\u0001");'));
  const parts = (await outputOf(program.join("\n"))).split(mark);
  let prints = 0;
  return page.replaceAll(block, (whole, kind: string, text: string) => {
    if (kind === "ts") {
      prints += expectedPrints(text).length;
      return whole;
    }
    const lines = (parts.shift() ?? "").trimEnd().split("\n").slice(prints);
    prints = 0;
    return `\`\`\`output\n${lines.join("\n")}\n\`\`\``;
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
  checkNamedTests(readFileSync(join(root, "docs/compatibility.md"), "utf8"));
});

test("every test that the cases of docs/rpc.md name exists", () => {
  const [, cases = ""] = readFileSync(join(root, "docs/rpc.md"), "utf8").split("\n## Cases\n");
  const [held = "", left = ""] = cases.split("\n### Left out\n");
  checkNamedTests(held);
  assert.ok(left.length > 0);
});

/** Each row of the tables in `text` has to name a test, and each of these to exist. */
function checkNamedTests(text: string): void {
  const named = [...text.matchAll(/\[[^\]]*\.test\.ts\]\(([^)]+)\): "([^"]+)"/g)];
  const rows = text.split("\n").filter((line) => /^\|(?!\s*(-|capnp-es|case\s))/.test(line));
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
}

/** The titles of the tests in a file; what a template puts in may be anything. */
function titlesOf(source: string): RegExp[] {
  return [...source.matchAll(/\b(?:test|scenario|testInWorlds)\(\s*(["`])(.*?)\1,/gs)].map(([, , title = ""]) => {
    const parts = title.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return new RegExp(`^${parts.join(".+")}$`);
  });
}

function blocksOf(markdown: string): { readonly kind: string; readonly text: string }[] {
  return [...markdown.matchAll(block)].map(([, kind = "", text = ""]) => ({ kind, text }));
}

function programOf(markdown: string): string {
  return blocksOf(markdown)
    .filter(({ kind }) => kind === "ts")
    .map(({ text }) => text)
    .join("\n");
}

function expectedLines(markdown: string): string[] {
  return blocksOf(markdown).flatMap(({ kind, text }) =>
    kind === "ts" ? expectedPrints(text) : text.trimEnd().split("\n"),
  );
}

function expectedPrints(program: string): string[] {
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
