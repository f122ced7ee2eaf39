import { fileURLToPath } from "node:url";
import type { CppPrograms } from "../cpp-programs.ts";
import { compileCpp } from "../cpp-programs.ts";
import { LineProcess } from "../line-process.ts";

export type Implementation = "univat" | "C++";

/** A client of one implementation, connected to a server of one. */
export interface Pair {
  readonly client: Implementation;
  readonly server: Implementation;
  readonly process: LineProcess;
}

/** The baseline comes first. */
const combinations: readonly (readonly [client: Implementation, server: Implementation])[] = [
  ["C++", "C++"],
  ["univat", "univat"],
  ["univat", "C++"],
  ["C++", "univat"],
];

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Starts a server of each implementation, and a client of each for both. Without C++ there is Univat alone. */
export async function startPairs(withCpp: boolean, stack: AsyncDisposableStack): Promise<Pair[]> {
  const peer = withCpp ? stack.use(await compilePeer()).paths.peer : undefined;
  const serve = async (implementation: Implementation): Promise<string> => {
    if (implementation === "univat") {
      const command = [process.execPath, path("univat-server.ts"), "tcp:127.0.0.1:0"];
      return await stack.use(new LineProcess(command)).line();
    }
    const port = await stack.use(new LineProcess([peer ?? "", "serve", "127.0.0.1"])).line();
    return `tcp:127.0.0.1:${port}`;
  };
  const addresses = new Map<Implementation, string>();
  const pairs: Pair[] = [];
  for (const [client, server] of combinations) {
    if (peer === undefined && (client === "C++" || server === "C++")) continue;
    const address = addresses.get(server) ?? (await serve(server));
    addresses.set(server, address);
    const command =
      client === "univat"
        ? [process.execPath, path("univat-client.ts"), address]
        : [peer ?? "", "call", address.replace(/^tcp:/, "")];
    const started = stack.use(new LineProcess(command));
    await started.line();
    pairs.push({ client, server, process: started });
  }
  return pairs;
}

function compilePeer(): Promise<CppPrograms<"peer">> {
  return compileCpp({ schemas: [path("pipeline.capnp")], programs: { peer: path("peer.c++") } });
}
