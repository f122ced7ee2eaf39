import { spawn } from "node:child_process";
import { CapnpError } from "../error.ts";

/**
 * Has the schema compiler make a CodeGeneratorRequest for schema files, with imports looked for in `importPath` as well. What it has to say about them goes to standard
 * error, with file and line.
 *
 * @throws CapnpError `failed` when there is no compiler, or when it finds an error in a file.
 */
export async function compile(
  files: readonly string[],
  importPath: readonly string[] = [],
  compiler = "capnp",
): Promise<Uint8Array> {
  const folders = importPath.map((folder) => `-I${folder}`);
  const child = spawn(compiler, ["compile", "-o-", ...folders, ...files], { stdio: ["ignore", "pipe", "inherit"] });
  const chunks: Uint8Array[] = [];
  child.stdout.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", (error) => reject(notStarted(compiler, error)));
    child.on("close", resolve);
  });
  if (exitCode !== 0) {
    throw new CapnpError(
      "failed",
      `Cannot compile ${files.map((file) => `"${file}"`).join(", ")}; see the errors above`,
    );
  }
  return concatenated(chunks);
}

function notStarted(compiler: string, cause: Error): CapnpError {
  const isMissing = "code" in cause && cause.code === "ENOENT";
  const reason = isMissing
    ? 'it is not installed; install it with "apt install capnproto", "dnf install capnproto" or "brew install capnp"'
    : cause.message;
  return new CapnpError("failed", `Cannot run the schema compiler "${compiler}": ${reason}`, { cause });
}

function concatenated(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
