import { CapnpError } from "./error.ts";
import type { Address } from "./platform.ts";

/**
 * Reads `unix:PATH`, `tcp:HOST:PORT` or `tcp:[IPV6]:PORT`.
 *
 * The spelling and the messages are those of OCaml capnp-rpc's `--capnp-listen-address`.
 */
export function parseAddress(text: string): Address {
  if (text.startsWith("unix:")) {
    const path = text.slice("unix:".length);
    if (path === "") throw invalid(`Missing path in address "${text}"; write unix:PATH`);
    return { transport: "unix", path };
  }
  if (text.startsWith("tcp:")) return parseTcp(text, text.slice("tcp:".length));
  if (!text.includes(":")) throw invalid(`Missing ':' in address "${text}"; write tcp:HOST:PORT or unix:PATH`);
  throw invalid(`Only tcp:HOST:PORT and unix:PATH addresses are supported, not "${text}"`);
}

function parseTcp(text: string, rest: string): Address {
  const bracket = rest.startsWith("[") ? rest.indexOf("]") : -1;
  if (rest.startsWith("[") && bracket < 0) throw invalid(`Missing ']' in address "${text}"`);
  const colon = bracket >= 0 ? bracket + 1 : rest.lastIndexOf(":");
  if (colon < 0 || rest[colon] !== ":") throw invalid(`Missing :PORT in address "${text}"; write tcp:HOST:PORT`);
  const host = bracket >= 0 ? rest.slice(1, bracket) : rest.slice(0, colon);
  if (host === "") throw invalid(`Missing host in address "${text}"; write tcp:HOST:PORT`);
  if (bracket < 0 && host.includes(":")) throw invalid(`Missing [] around the IPv6 host in address "${text}"`);
  const port = rest.slice(colon + 1);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw invalid(`Invalid port "${port}" in address "${text}"`);
  return { transport: "tcp", host, port: Number(port) };
}

/** The inverse of `parseAddress`. */
export function formatAddress(address: Address): string {
  if (address.transport === "unix") return `unix:${address.path}`;
  const host = address.host.includes(":") ? `[${address.host}]` : address.host;
  return `tcp:${host}:${address.port}`;
}

function invalid(message: string): CapnpError {
  return new CapnpError("invalid-argument", message);
}
