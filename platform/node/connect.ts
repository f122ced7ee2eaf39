import { connect as connectSocket, type NetConnectOpts } from "node:net";
import { formatAddress } from "../../src/address.ts";
import { CapnpError } from "../../src/error.ts";
import type { Address, ConnectOptions, Flow } from "../../src/platform.ts";
import type { Turn } from "../turn.ts";
import { failure } from "./errors.ts";
import { ReadSlab } from "./read-slab.ts";
import { SocketFlow } from "./socket-flow.ts";
import { keepAliveDelay } from "./socket-options.ts";

/** Opens a flow; a host name is looked up by Node, which tries its addresses in turn (RFC 8305). */
export function connect(address: Address, options: ConnectOptions | undefined, turn: Turn): Promise<Flow> {
  const label = formatAddress(address);
  const what = `Cannot connect to "${label}"`;
  const signal = options?.signal;
  const cancelled = () =>
    new CapnpError("cancelled", `Connecting to "${label}" was cancelled`, { cause: signal?.reason });
  if (signal?.aborted === true) return Promise.reject(cancelled());

  return new Promise((resolve, reject) => {
    let flow: SocketFlow | undefined;
    const slab = new ReadSlab((chunk) => flow?.chunk(chunk));
    const socket = connectSocket(optionsFor(address, slab));
    socket.pause();
    const aborted = () => socket.destroy(cancelled());
    const failed = (error: Error) => {
      signal?.removeEventListener("abort", aborted);
      reject(failure(what, error, "failed"));
    };
    signal?.addEventListener("abort", aborted, { once: true });
    socket.once("error", failed);
    socket.once("connect", () => {
      signal?.removeEventListener("abort", aborted);
      socket.off("error", failed);
      flow = new SocketFlow(socket, label, turn);
      resolve(flow);
    });
  });
}

function optionsFor(address: Address, slab: ReadSlab): NetConnectOpts {
  const { onread } = slab;
  if (address.transport === "unix") return { path: address.path, allowHalfOpen: true, onread };
  return {
    host: address.host,
    port: address.port,
    allowHalfOpen: true,
    noDelay: true,
    keepAlive: true,
    keepAliveInitialDelay: keepAliveDelay,
    onread,
  };
}
