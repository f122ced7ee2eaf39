import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tapNamespace } from "../network-namespace.ts";
import type { Pair } from "./measure.ts";
import { BenchProcess, type Place } from "./processes.ts";
import type { SubjectName, Transport } from "./subject.ts";

export const serverScript: URL = new URL("./server.ts", import.meta.url);
export const clientScript: URL = new URL("./client.ts", import.meta.url);

/**
 * Starts a server and a connected client for `subject`, each a process of its own. Over the tap the server is on a stack of
 * ours and the client on the kernel's, alone together in a network namespace that ends with the server.
 */
export async function startPair(
  subject: SubjectName,
  transport: Transport,
  stack: AsyncDisposableStack,
): Promise<Pair> {
  const inNamespace = transport === "tap" ? tapNamespace() : undefined;
  const server = stack.use(new BenchProcess(serverScript, inNamespace?.create));
  const { address } = await server.request("serve", { subject, place: await placeFor(transport, stack) });
  const client = stack.use(new BenchProcess(clientScript, inNamespace?.enter(server.pid)));
  await client.request("connect", { subject, place: { address } });
  return { subject, server, client };
}

async function placeFor(transport: Transport, stack: AsyncDisposableStack): Promise<Place> {
  switch (transport) {
    case "tcp":
      return { address: "tcp:127.0.0.1:0" };
    case "unix": {
      const folder = await mkdtemp(join(tmpdir(), "univat-bench-"));
      stack.defer(() => rm(folder, { recursive: true, force: true }));
      return { address: `unix:${join(folder, "echo.sock")}` };
    }
    case "tap":
      return { address: "tcp:10.0.0.2:7000", stack: { interface: "tap0", ipv4: "10.0.0.2/24" } };
  }
}
