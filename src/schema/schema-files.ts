import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { CapnpError } from "../error.ts";

/**
 * The schema files that paths stand for, a folder for all those below it, relative to the current folder and sorted.
 * Folders of installed packages and hidden ones are left out.
 *
 * @throws CapnpError `invalid-argument` for a path that does not exist.
 */
export async function schemaFiles(paths: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    for (const file of await filesBelow(path)) files.add(relative("", file));
  }
  return [...files].sort();
}

async function filesBelow(path: string): Promise<string[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new CapnpError("invalid-argument", `Cannot find schema file "${path}"`, { cause });
  });
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const lists = await Promise.all(
    entries.map((entry) => {
      const child = join(path, entry.name);
      if (entry.isDirectory()) {
        return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : filesBelow(child);
      }
      return entry.name.endsWith(".capnp") ? [child] : [];
    }),
  );
  return lists.flat();
}
