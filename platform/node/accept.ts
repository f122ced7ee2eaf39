import { Socket, type SocketConstructorOpts } from "node:net";
import { formatAddress } from "../../src/address.ts";
import type { Address } from "../../src/platform.ts";
import type { Turn } from "../turn.ts";
import { ReadSlab } from "./read-slab.ts";
import { SocketFlow } from "./socket-flow.ts";

/** A flow over a socket that a server has accepted, paused. Undefined when the peer has gone already. */
export function acceptFlow(accepted: Socket, listening: Address, turn: Turn): SocketFlow | undefined {
  const peer = peerOf(accepted, listening);
  if (peer === undefined) {
    accepted.destroy();
    return undefined;
  }
  let flow: SocketFlow | undefined;
  const slab = new ReadSlab((chunk) => flow?.chunk(chunk));
  const socket = rehouse(accepted, slab);
  flow = new SocketFlow(socket, peer, turn);
  // Without a handle to move, the socket reads through its stream.
  if (socket === accepted) socket.on("data", flow.chunk);
  return flow;
}

function peerOf(accepted: Socket, listening: Address): string | undefined {
  if (listening.transport === "unix") return formatAddress(listening);
  const { remoteAddress, remotePort } = accepted;
  if (remoteAddress === undefined || remotePort === undefined) return undefined;
  // A server on "::" sees IPv4 peers as IPv4-mapped IPv6 addresses (RFC 4291 2.5.5.2).
  const host = remoteAddress.startsWith("::ffff:") ? remoteAddress.slice("::ffff:".length) : remoteAddress;
  return formatAddress({ transport: "tcp", host, port: remotePort });
}

/**
 * Moves the connection to a socket that reads into `slab`. Node offers `onread` to clients only, and gives servers
 * their sockets ready-made; the handle inside is the same thing in both.
 */
function rehouse(accepted: Socket, slab: ReadSlab): Socket {
  const handle: unknown = Reflect.get(accepted, "_handle");
  if (typeof handle !== "object" || handle === null) return accepted;
  Reflect.set(accepted, "_handle", null);
  accepted.destroy();
  const options: SocketConstructorOpts = { allowHalfOpen: true, readable: true, writable: true, onread: slab.onread };
  return new Socket(Object.assign(options, { handle, pauseOnCreate: true }));
}
