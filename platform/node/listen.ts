import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { dirname } from "node:path";
import { formatAddress } from "../../src/address.ts";
import { CapnpError } from "../../src/error.ts";
import type { Address, Flow, Listener, ListenOptions } from "../../src/platform.ts";
import { removeStaleSocket } from "../stale-socket.ts";
import type { Turn } from "../turn.ts";
import { acceptFlow } from "./accept.ts";
import { failure, nodeCodeOf, reasonOf } from "./errors.ts";
import { defaultBacklog, keepAliveDelay } from "./socket-options.ts";

/** Listens on a TCP port or a Unix socket; a socket file that nobody listens on any more is replaced. */
export async function listen(
  address: Address,
  accept: (flow: Flow) => void,
  options: ListenOptions | undefined,
  turn: Turn,
): Promise<Listener> {
  const what = `Cannot listen on "${formatAddress(address)}"`;
  const backlog = options?.backlog ?? defaultBacklog;
  const server = createServer({
    allowHalfOpen: true,
    pauseOnConnect: true,
    noDelay: true,
    keepAlive: true,
    keepAliveInitialDelay: keepAliveDelay,
  });
  try {
    await start(server, address, backlog);
  } catch (error) {
    if (address.transport !== "unix") throw failure(what, error, "failed");
    // Node reports a folder that is not there as a lack of permission.
    if (nodeCodeOf(error) === "EACCES") await requireFolder(address.path, what);
    if (nodeCodeOf(error) !== "EADDRINUSE") throw failure(what, error, "failed");
    await removeStale(address.path, what);
    try {
      await start(server, address, backlog);
    } catch (again) {
      throw failure(what, again, "failed");
    }
  }
  const listening = addressOf(server, address);
  server.on("connection", (socket) => {
    const flow = acceptFlow(socket, listening, turn);
    if (flow !== undefined) accept(flow);
  });
  server.on("error", (error) => {
    process.emitWarning(`Cannot accept a connection on "${formatAddress(listening)}": ${reasonOf(error)}`);
  });
  return new NodeListener(server, listening);
}

class NodeListener implements Listener {
  readonly address: Address;
  readonly #server: Server;
  #closing: Promise<void> | undefined;

  constructor(server: Server, address: Address) {
    this.#server = server;
    this.address = address;
  }

  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => this.#server.close(() => resolve()));
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function start(server: Server, address: Address, backlog: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ ...place(address), backlog, exclusive: true }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function place(address: Address): { readonly path: string } | { readonly host: string; readonly port: number } {
  return address.transport === "unix" ? { path: address.path } : { host: address.host, port: address.port };
}

function addressOf(server: Server, asked: Address): Address {
  const taken = server.address();
  if (asked.transport === "unix" || taken === null || typeof taken === "string") return asked;
  return { ...asked, port: taken.port };
}

async function requireFolder(path: string, what: string): Promise<void> {
  try {
    await stat(dirname(path));
  } catch (error) {
    if (nodeCodeOf(error) === "ENOENT") {
      throw new CapnpError("address-unavailable", `${what}: the folder does not exist`, { cause: error });
    }
  }
}

/** Rejects when somebody listens there, or when it is no socket. */
async function removeStale(path: string, what: string): Promise<void> {
  const finding = await removeStaleSocket(path).catch((error) => {
    throw failure(what, error, "failed");
  });
  if (finding === "not a socket") {
    throw new CapnpError("address-in-use", `${what}: a file that is not a socket is in the way`);
  }
  if (finding === "in use") throw new CapnpError("address-in-use", `${what}: the address is already in use`);
}
