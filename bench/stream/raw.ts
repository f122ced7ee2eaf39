/**
 * The limit that streams are measured against: chunks over a bare TCP socket in plain Node, with no framing of ours. The
 * server acknowledges every chunk with a byte as soon as all of it is there; the client writes while the socket takes it.
 */
import { connect, createServer } from "node:net";
import type { ChunkStream } from "./subject.ts";

/** Serves on a free port of the loopback, and resolves to it. */
export function serveRaw(chunkBytes: number): Promise<number> {
  const server = createServer({ noDelay: true }, (socket) => {
    let received = 0;
    socket.on("data", (data: Uint8Array) => {
      received += data.length;
      const chunks = Math.floor(received / chunkBytes);
      received -= chunks * chunkBytes;
      if (chunks > 0) socket.write(new Uint8Array(chunks));
    });
    socket.on("error", () => socket.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      if (typeof bound === "object" && bound !== null) resolve(bound.port);
    });
  });
}

export async function connectRaw(port: number): Promise<ChunkStream> {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  let missing = 0;
  let acknowledged = (): void => undefined;
  let drained = (): void => undefined;
  socket.on("data", (data: Uint8Array) => {
    missing -= data.length;
    if (missing === 0) acknowledged();
  });
  socket.on("drain", () => drained());
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.once("connect", resolve);
  });
  return {
    async write(count, chunkBytes) {
      const chunk = new Uint8Array(chunkBytes).fill(0xa5);
      missing = count;
      const allAcknowledged = new Promise<void>((resolve) => {
        acknowledged = resolve;
      });
      for (let index = 0; index < count; index++) {
        const drain = new Promise<void>((resolve) => {
          drained = resolve;
        });
        if (!socket.write(chunk)) await drain;
      }
      await allAcknowledged;
    },
  };
}
