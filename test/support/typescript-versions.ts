import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const folder = fileURLToPath(new URL("../../node_modules/.cache/univat/typescript-versions", import.meta.url));
const present = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
const older = ["5.8", "5.9", "6.0"];

function path(version: string): string {
  return join(folder, "node_modules", `typescript-${version}`, "bin", "tsc");
}

/** True when the older compilers are there from a run before. */
export const hasTypescriptVersions: boolean = older.every((version) => existsSync(path(version)));

/** The compilers that generated code is for, as scripts: the older ones come from npm and are kept between runs. */
export async function typescriptVersions(): Promise<ReadonlyMap<string, string>> {
  if (!hasTypescriptVersions) {
    const packages = older.map((version) => `typescript-${version}@npm:typescript@~${version}.0`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "package.json"), '{ "private": true }\n');
    await run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", ...packages], { cwd: folder });
  }
  return new Map([...older.map((version) => [version, path(version)] as const), ["7.0", present]]);
}
