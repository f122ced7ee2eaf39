import { lstat, unlink } from "node:fs/promises";
import { createConnection } from "node:net";

/** What was found at the path of a Unix socket that cannot be bound. */
export type SocketFinding = "removed" | "in use" | "not a socket";

/** Removes the socket file that a dead process has left at `path`; leaves all other files alone. */
export async function removeStaleSocket(path: string): Promise<SocketFinding> {
  try {
    if (!(await lstat(path)).isSocket()) return "not a socket";
    if (await answers(path)) return "in use";
    await unlink(path);
  } catch (error) {
    // Its owner has removed it in the meantime.
    if (codeOf(error) !== "ENOENT") throw error;
  }
  return "removed";
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", (error) => {
      const code = codeOf(error);
      if (code === "ECONNREFUSED" || code === "ENOENT") resolve(false);
      // A listener with a full backlog is alive as well.
      else if (code === "EAGAIN") resolve(true);
      else reject(error);
    });
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
