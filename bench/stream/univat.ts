/** The same stream on Univat: a method that is declared with `-> stream`. */
import { createNodePlatform } from "../../platform/node/index.ts";
import { Vat } from "../../src/net.ts";
import { Sink } from "./stream.capnp.ts";
import type { ChunkStream } from "./subject.ts";

class SinkService extends Sink.Server {
  #bytes = 0;

  write({ chunk }: Sink.WriteParams): void {
    this.#bytes += chunk.length;
  }

  finish(): Sink.FinishResults.Init {
    const bytes = BigInt(this.#bytes);
    this.#bytes = 0;
    return { bytes };
  }
}

/** Serves on a free port of the loopback, and resolves to it. */
export async function serveUnivat(): Promise<number> {
  const { address } = await new Vat({ platform: createNodePlatform() }).listen("tcp:127.0.0.1:0", new SinkService());
  return address.transport === "tcp" ? address.port : 0;
}

export async function connectUnivat(port: number): Promise<ChunkStream> {
  const sink = await new Vat({ platform: createNodePlatform() }).connect(Sink, `tcp:127.0.0.1:${port}`);
  return {
    async write(count, chunkBytes) {
      const chunk = new Uint8Array(chunkBytes).fill(0xa5);
      for (let index = 0; index < count; index++) await sink.write({ chunk });
      await sink.$streamed();
      const { bytes } = await sink.finish({});
      if (bytes !== BigInt(count * chunkBytes)) throw new Error(`The sink has ${bytes} bytes`);
    },
  };
}
