import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const folder = fileURLToPath(new URL("../../node_modules/.cache/univat/node-versions", import.meta.url));

/** The Node lines that the library supports, as executables: the older ones come from npm and are kept between runs. */
export async function nodeVersions(): Promise<ReadonlyMap<number, string>> {
  const older = [22, 24];
  const paths = new Map(older.map((major) => [major, join(folder, "node_modules", `node${major}`, "bin", "node")]));
  if (![...paths.values()].every((path) => existsSync(path))) {
    const packages = older.map((major) => `node${major}@npm:node-${process.platform}-${process.arch}@${major}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "package.json"), '{ "private": true }\n');
    await run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", ...packages], { cwd: folder });
  }
  return paths.set(26, process.execPath);
}
